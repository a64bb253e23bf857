"""Wordings about pitch-class sets."""

from __future__ import annotations

CHORD_ANALYSIS = {
    "terms": "chord name; chord quality; triad type; chord recognition; harmony label",
    "questions": """
        Which chord is {notes}?
        What kind of chord do the pitch classes {notes} form?
        What triad or seventh chord is the pitch-class set {notes}?
        Is the chord {notes} major, minor, or something else?
        How would you label the chord {notes}?
        The pitch classes {notes} make which chord?
        Which root and quality has the chord {notes}?
        What harmony is hidden in the pitch-class set {notes}?
        When the pitch classes {notes} sound together, what chord do we hear?
    """,
    "commands": """
        Name the chord {notes}.
        Identify the chord with pitch classes {notes}.
        Analyse the chord {notes}.
        Determine root and quality of the chord {notes}.
        Classify the pitch-class set {notes} as a chord.
        Recognise the chord behind {notes}.
        Put a chord name on the pitch classes {notes}.
        Say what chord {notes} is.
        Given the pitch classes {notes}, find the chord's name.
    """,
    "stories": """
        A program receives the chord {notes} from a keyboard. Which name should it print?
        On the blackboard stands the pitch-class set {notes}. The teacher asks for the chord.
        My sequencer shows the chord {notes} as integers. What would a guitarist call it?
        A theory student wrote the chord {notes} and forgot what it is called. Help.
    """,
    "terse": """
        chord_analysis({notes})
        chord {notes} = ?
        {notes}: which chord
        chord name, pitch classes {notes}
        {notes} chord quality
    """,
    "dialogues": """
        A: I have the pitch classes {notes}. B: A chord? A: Yes, which?
        "Look at the chord {notes}." "What about it?" "Name it."
        User: chord {notes}. Assistant: What would you like to know? User: root and quality.
    """,
}

PRIME_FORM = {
    "terms": "prime form; set class; most compact form; set-class representative; Forte class",
    "questions": """
        What is the prime form of {pitch_classes}?
        Which prime form has the pitch-class set {pitch_classes}?
        To which prime form does {pitch_classes} reduce?
        What set class, as a prime form, does {pitch_classes} belong to?
        How does the prime form of the pc set {pitch_classes} read?
        Under transposition and inversion, what is the most compact prime form of {pitch_classes}?
    """,
    "commands": """
        Find the prime form of {pitch_classes}.
        Reduce the pitch-class set {pitch_classes} to prime form.
        Give me {pitch_classes} in prime form.
        Determine the set class of {pitch_classes} by its prime form.
        Bring the pc set {pitch_classes} into its prime form.
        Calculate which prime form stands for the pitch classes {pitch_classes}.
    """,
    "stories": """
        Analysing Webern, a student circles the pitch-class set {pitch_classes}. What is its prime form?
        Two sets are compared by prime form; the first is {pitch_classes}. What is its form?
        A table lists set classes by prime form. Under which entry do I find {pitch_classes}?
        The atonal piece opens with the pitch classes {pitch_classes}; the essay needs their prime form.
    """,
    "terse": """
        prime_form({pitch_classes})
        prime form: {pitch_classes}
        {pitch_classes} prime form?
        set class prime form of {pitch_classes}
    """,
    "dialogues": """
        A: The pc set is {pitch_classes}. B: In which form do you want it? A: Prime form.
        "Prime form of what?" "Of {pitch_classes}."
    """,
}

NORMAL_FORM = {
    "terms": "normal form; normal order; most compact rotation; closest ordering",
    "questions": """
        What is the normal form of {pitch_classes}?
        Which normal form does the pitch-class set {pitch_classes} have?
        How are {pitch_classes} ordered in normal form?
        Which rotation of the pitch classes {pitch_classes} is their normal form?
        In normal form, how does the pc set {pitch_classes} look?
        What does {pitch_classes} look like once it is put in normal form?
    """,
    "commands": """
        Find the normal form of {pitch_classes}.
        Rearrange the pitch classes {pitch_classes} into normal form.
        Write {pitch_classes} in normal form.
        Order the pitch-class set {pitch_classes} most compactly: its normal form.
        Give the normal form for {pitch_classes}, without inverting.
        Rotate {pitch_classes} until it is in normal form.
    """,
    "stories": """
        Before comparing chords, the analyst writes each pitch-class set in normal form. Do it for {pitch_classes}.
        The composer noted the pitch classes {pitch_classes} in any order; her editor wants the normal form.
        Step one of the exercise is normal form. The set is {pitch_classes}. What do I write?
        On the clock face the pitch classes {pitch_classes} are marked. Which reading is the normal form?
    """,
    "terse": """
        normal_form({pitch_classes})
        normal form: {pitch_classes}
        {pitch_classes} normal form?
        pc set {pitch_classes}, normal form
    """,
    "dialogues": """
        A: Here is a pc set: {pitch_classes}. B: As it stands? A: No, in normal form.
        "Normal form, please." "Of which pitch classes?" "{pitch_classes}"
    """,
}

INTERVAL_VECTOR = {
    "terms": "interval vector; interval-class vector; interval content; count of interval classes",
    "questions": """
        What is the interval vector of {pitch_classes}?
        Which interval vector belongs to the pitch-class set {pitch_classes}?
        How many of each interval class, as an interval vector, does {pitch_classes} contain?
        What interval content, in vector form, has the pitch-class set {pitch_classes}?
        How does the interval vector for the pc set {pitch_classes} read?
        Which six counts form the interval vector of {pitch_classes}?
    """,
    "commands": """
        Compute the interval vector of {pitch_classes}.
        Tabulate the interval classes of the pitch-class set {pitch_classes}.
        Give the interval vector for the pc set {pitch_classes}.
        Count every interval class inside the pitch classes {pitch_classes}.
        Work out the interval-class content of the pc set {pitch_classes}.
        Write down the interval vector that {pitch_classes} has.
    """,
    "stories": """
        Is the sonority {pitch_classes} rich in tritones? Its interval vector would tell a student.
        For a class on atonal music we need the interval vector of the chord {pitch_classes}.
        A composer compares the interval content of pitch-class sets, first {pitch_classes}. Its vector?
        Checking for common tones, Lena wants the interval vector of the pc set {pitch_classes}.
    """,
    "terse": """
        interval_vector({pitch_classes})
        interval vector {pitch_classes}
        {pitch_classes}: interval vector?
        interval-class vector of pc set {pitch_classes}
    """,
    "dialogues": """
        A: My pitch-class set is {pitch_classes}. B: Shall I count intervals? A: Yes, the whole vector.
        "Interval vector?" "For {pitch_classes}, yes."
    """,
}

INVERT = {
    "terms": "inversion of a set; inverted pitch-class set; mirror image; reflection about C",
    "questions": """
        What is the inversion of the pitch-class set {pitch_classes}?
        How does the pitch-class set {pitch_classes} look when it is inverted about C?
        Which pitch classes result when I mirror the pc set {pitch_classes} at zero?
        What do the pitch classes {pitch_classes} become under inversion?
        If every member of the pitch-class set {pitch_classes} is negated modulo twelve, what do we get?
        What is the mirror image of the pc set {pitch_classes}?
    """,
    "commands": """
        Invert the pitch-class set {pitch_classes}.
        Apply inversion about C to the pitch classes {pitch_classes}.
        Mirror the pc set {pitch_classes}.
        Reflect the pitch classes {pitch_classes} about zero.
        Turn the pitch-class set {pitch_classes} upside down.
        Give the inverted form of the pc set {pitch_classes}.
    """,
    "stories": """
        The second theme is the mirror of the first, whose pitch classes are {pitch_classes}. Which ones does it use?
        A fugue presents the pitch-class set {pitch_classes} and then its inversion. What is the latter?
        On the clock of pitch classes a child reflects {pitch_classes} in the vertical axis. Where do the marks land?
        To test for symmetry we need the pc set {pitch_classes} inverted.
    """,
    "terse": """
        invert pc set {pitch_classes}
        inversion of pitch classes {pitch_classes}
        pc set {pitch_classes}, inverted =
        I of the pitch-class set {pitch_classes}
    """,
    "dialogues": """
        A: The row segment has the pitch classes {pitch_classes}. B: What now? A: Invert it.
        "Mirror this pc set." "Which one?" "{pitch_classes}"
    """,
}

TRANSPOSE_SET = {
    "terms": "transposed set; set transposition; rotated pitch classes; shifted pitch-class set",
    "questions": """
        What is the pitch-class set {pitch_classes} transposed by {semitones}?
        Which pitch classes do I get by adding {semitones} to each of the pitch classes {pitch_classes}?
        By {semitones} semitones, how does the pc set {pitch_classes} move?
        What does the pitch-class set {pitch_classes} turn into after transposition by {semitones}?
        If the pc set {pitch_classes} is rotated {semitones} steps on the clock, what comes out?
    """,
    "commands": """
        Transpose the pitch-class set {pitch_classes} by {semitones}.
        Add {semitones} modulo twelve to the pitch classes {pitch_classes}.
        Shift the pc set {pitch_classes} by {semitones} semitones.
        With an interval of {semitones}, transpose the pitch classes {pitch_classes}.
        Rotate the pitch-class set {pitch_classes} forward by {semitones}.
        Move each of the pitch classes {pitch_classes} up {semitones} semitones.
    """,
    "stories": """
        The motif has the pitch classes {pitch_classes} and returns {semitones} semitones higher. Which ones then?
        A sequencer adds {semitones} to all entries of the pc set {pitch_classes}. What does it play?
        The second chord is the first, pitch-class set {pitch_classes}, at level {semitones}. Write it out.
        The row is moved by {semitones}. What happens to its pc set {pitch_classes}?
    """,
    "terse": """
        transpose_set({pitch_classes}, {semitones})
        pc set {pitch_classes} + {semitones}
        {semitones} semitones up, pc set {pitch_classes}
        pitch classes {pitch_classes}, transposition level {semitones}
    """,
    "dialogues": """
        A: My pc set is {pitch_classes}. B: Transposed? A: By {semitones}.
        "How far?" "{semitones} semitones." "And the pitch classes?" "{pitch_classes}"
    """,
}

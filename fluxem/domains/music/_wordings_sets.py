# ruff: noqa: E501 - one template a line
"""Wordings about pitch-class sets."""

from __future__ import annotations

CHORD_ANALYSIS = {
    "terms": (
        "chord name; chord quality; triad type; chord recognition; harmony label; chord of integers; "
        "chord lookup by pitch classes; sonority name; chord type of a set"
    ),
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
        What's the chord {notes} called?
        Counting C as zero, which chord is notated {notes}?
        Does the chord {notes} have a common name, with root and type?
        Which everyday chord symbol is equivalent to the chord {notes}?
        What is the name of the chord {notes}?
        What is the root and quality of the chord {notes}?
        What is the chord type of the pitch classes {notes}?
        What is the chord symbol for the pitch classes {notes}?
        What is the usual label of the chord {notes}?
        What is the harmony made up of the pitch classes {notes}?
        Which named chord has the pitch classes {notes}?
        What do musicians call the chord {notes}?
        Do the pitch classes {notes} add up to a known chord, and which?
        If C is numbered zero, what chord is meant by {notes}?
        Is the chord {notes} a triad or a seventh chord, and on which root?
        Which sonority, by its ordinary name, is the chord {notes}?
        What chord is the pitch-class set {notes}?
        What do you call the chord {notes}?
        What kind of chord are the pitch classes {notes}?
        Which chord do the pitch classes {notes} add up to?
        What is the harmony of the pitch classes {notes}?
        What is the chord name for the pitch classes {notes}?
        Major, minor, diminished or what: the chord {notes}?
        Do the pitch classes {notes} form a known chord, and which?
        What is the label of the chord {notes}?
        What triad or seventh chord is the chord {notes}?
        Which root does the chord {notes} have, and which type is it?
        What name goes with the chord {notes}?
        How is the chord {notes} labelled on a lead sheet?
        What does a pianist call the pitch classes {notes} played as a chord?
        What chord is formed by the pitch classes {notes}?
        What chord do the pitch classes {notes} make?
        What is the name of the chord with the pitch classes {notes}?
        Are the pitch classes {notes} a major or a minor chord, or which one?
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
        Decode the integer chord {notes} as a chord symbol.
        Translate the chord {notes} from integers to its usual name.
        Look up which triad or seventh the chord {notes} is.
        Christen the chord {notes}: which standard name fits?
        Identify the chord {notes}.
        Recognise the chord {notes}.
        Label the chord {notes}.
        Find the name of the chord {notes}.
        Find the chord symbol for the chord {notes}.
        Find the root and quality of the chord {notes}.
        Tell which chord the pitch classes {notes} build.
        Read the pitch classes {notes} as a chord and name it.
        Match the pitch classes {notes} to a chord name.
        Work out what chord the integers {notes} stand for.
        Convert the chord {notes} from numbers to a chord symbol.
        Find the chord symbol of the pitch classes {notes}.
        Find the type of the chord {notes}.
        Find the harmony of the pitch classes {notes}.
        Recognise the chord with the pitch classes {notes}.
        Tell me what the chord {notes} is called.
        Translate the chord {notes} into letters, like a guitarist would write it.
        Give root and kind for the chord {notes}.
        I'd like a name for the chord {notes}.
        Please identify this chord from its pitch classes: {notes}.
        Analyse the chord {notes}: what is it?
        Find the right label for the chord {notes}.
        Say in words which chord the pitch classes {notes} form.
        Identify the chord with the pitch classes {notes}.
        Name the chord formed by the pitch classes {notes}.
        Tell me which chord the pitch classes {notes} make.
    """,
    "stories": """
        A program receives the chord {notes} from a keyboard. Which name should it print?
        On the blackboard stands the pitch-class set {notes}. The teacher asks for the chord.
        My sequencer shows the chord {notes} as integers. What would a guitarist call it?
        A theory student wrote the chord {notes} and forgot what it is called. Help.
        In a MIDI script the chord is stored modulo twelve as {notes}. The user interface should display its name.
        An ear-training game announces the chord {notes} in clock numbers. Players shout the chord's name. Which one?
        A chord detector outputs chroma bins as the pitch classes {notes}. Which chord name should be displayed?
        A music theory forum post asks: what is the chord {notes}? Answer with root and quality.
        A laptop musician codes harmony in numbers. The chord {notes} loops. What would a pianist call it?
        The analysis program lists each chord in integers. Bar by bar we want names; the first chord is {notes}.
        A jazz student reduced a voicing to the pitch classes {notes}. Which chord symbol fits?
        The dots on the pitch-class clock are at the chord {notes}. Which triad or seventh is drawn?
        Hiro's program stores the chord {notes} but his guitarist needs its name. What should he say?
        The quiz card shows the chord {notes}. On the back stands its quality and root. What is there?
        My app stores each chord as pitch classes; one of them is the chord {notes}. What name should the app show?
        A puzzle gives the chord {notes} with C as nought. Which chord do I write into the box?
        The MIDI log lists the chord {notes}. The guitarist asks what that is called.
        A beginner counts keys from C and gets the chord {notes}. What did he play?
        In theory class the board says: chord {notes}. Everybody has to call out its name. What is it?
        My MIDI script prints the pitch classes {notes}. What chord am I playing?
    """,
    "terse": """
        chord_analysis({notes})
        chord {notes} = ?
        {notes}: which chord
        chord name, pitch classes {notes}
        {notes} chord quality
        identify chord {notes}
        chord symbol of pitch classes {notes}
        triad {notes}: name?
        name chord {notes}
        which chord is pitch classes {notes}
        chord name {notes}
        chord {notes} root + quality
        chord symbol of chord {notes}
        recognise chord: {notes}
        what chord: pitch classes {notes}
        pitch classes {notes}, which harmony
        chord {notes}, name pls
        chord from pitch classes {notes}
        name_chord({notes})
    """,
    "dialogues": """
        A: I have the pitch classes {notes}. B: A chord? A: Yes, which?
        "Look at the chord {notes}." "What about it?" "Name it."
        User: chord {notes}. Assistant: What would you like to know? User: root and quality.
        Coder: The classifier got the chord {notes}. Musician: And which label is right?
        A: Zero is C. B: Fine. A: Then what chord is {notes}?
        A: The prime form of the chord {notes}? B: No, its everyday name. A: Which chord is it?
        Coder: I print the chord {notes}. Singer: Nobody reads that. Coder: So what should I call it?
        A: I have a chord in numbers, the chord {notes}. B: And you want? A: Its normal name.
    """,
}

PRIME_FORM = {
    "terms": (
        "prime form; set class; most compact form; set-class representative; Forte class; Tn/TnI class; "
        "Forte number entry; canonical form of a pitch-class set; basic shape of a set; set-class name"
    ),
    "questions": """
        What is the prime form of {pitch_classes}?
        Which prime form has the pitch-class set {pitch_classes}?
        To which prime form does {pitch_classes} reduce?
        What set class, as a prime form, does {pitch_classes} belong to?
        How does the prime form of the pc set {pitch_classes} read?
        Under transposition and inversion, what is the most compact prime form of {pitch_classes}?
        What's the prime form of the pc set {pitch_classes}?
        Which canonical prime form do {pitch_classes} and all its transpositions and inversions share?
        Left-packed and starting from zero, what prime form emerges from {pitch_classes}?
        In Forte's catalogue, under which prime form is {pitch_classes} filed?
        Which is tighter, the set or its inversion, and so what prime form has {pitch_classes}?
        Up to Tn and TnI, what is the prime form that represents {pitch_classes}?
        What is the prime form of the pc set {pitch_classes}?
        What is the prime form of the pitch classes {pitch_classes}?
        What is the prime form, up to inversion, of {pitch_classes}?
        What is the set-class prime form of {pitch_classes}?
        What is the zero-based prime form of {pitch_classes}?
        What is the canonical set class, the prime form, of {pitch_classes}?
        Which prime form represents {pitch_classes}?
        Which prime form does {pitch_classes} share with its transpositions and inversions?
        Brought to prime form, what is {pitch_classes}?
        In Forte's list, under which prime form is {pitch_classes} found?
        If {pitch_classes} is transposed to zero and inverted when that is tighter, which prime form remains?
        What is the abstract type, prime form, behind the pitch-class set {pitch_classes}?
        What is the prime form for the set {pitch_classes}?
        What is the set-class label, the prime form, of {pitch_classes}?
        Which prime form do I look up in Forte's table for {pitch_classes}?
        What does {pitch_classes} reduce to in prime form?
        What is the TnI-type, i.e. the prime form, of {pitch_classes}?
        How does {pitch_classes} look in prime form, starting from zero?
        What is the most packed-left form, the prime form, of {pitch_classes}?
        If transposed and inverted copies count as the same, what prime form has {pitch_classes}?
        What is the class of the pitch-class set {pitch_classes}, written as a prime form?
        What is the standard representative, prime form, for {pitch_classes}?
        Which prime form covers {pitch_classes} and all its mirror images?
        What do I get when {pitch_classes} is brought down to zero in its tightest way, mirrored or not: its prime form?
        What is the prime form of the pitch class set {pitch_classes}?
        What is the prime form of the set {pitch_classes}?
        To which prime form does the set {pitch_classes} reduce?
        What is the prime form for the trichord, tetrachord or larger set {pitch_classes}?
    """,
    "commands": """
        Find the prime form of {pitch_classes}.
        Reduce the pitch-class set {pitch_classes} to prime form.
        Give me {pitch_classes} in prime form.
        Determine the set class of {pitch_classes} by its prime form.
        Bring the pc set {pitch_classes} into its prime form.
        Calculate which prime form stands for the pitch classes {pitch_classes}.
        Calculate the prime form of {pitch_classes}.
        Canonicalise the pitch classes {pitch_classes}: I need the prime form.
        Work out Forte's prime form starting on zero for {pitch_classes}.
        Compare {pitch_classes} with its inversion, pick the tighter one, start at zero: the prime form.
        Convert {pitch_classes} to the prime form used in set-theory tables.
        State the prime form (Rahn) that identifies {pitch_classes}.
        Find the prime form of the pitch classes {pitch_classes}.
        Find the prime form of the pc set {pitch_classes}.
        Compute the prime form of {pitch_classes}.
        Determine the prime form of {pitch_classes}.
        Bring {pitch_classes} into prime form.
        Put {pitch_classes} in prime form.
        Reduce {pitch_classes} to its prime form.
        Name the prime form of the set {pitch_classes}.
        Derive from {pitch_classes} the prime form that identifies its set class.
        Transform {pitch_classes} to prime form: start on zero and take the tighter of set and inversion.
        Classify {pitch_classes} by prime form.
        Collapse all transpositions and inversions of {pitch_classes} to one prime form.
        Give the prime form of the set {pitch_classes}.
        Find the prime form for {pitch_classes}.
        Find the set class, as prime form, of {pitch_classes}.
        Find the TnI-type (prime form) of {pitch_classes}.
        Reduce {pitch_classes} to prime form.
        Put {pitch_classes} into prime form.
        Turn {pitch_classes} into its prime form, beginning with zero.
        Work out the prime form: {pitch_classes}.
        Look up the Forte entry, a prime form, that {pitch_classes} belongs to.
        Tell me the prime form {pitch_classes} has.
        I need the prime form, not the normal form, of {pitch_classes}.
        Please name the set class of {pitch_classes} by prime form.
        Pack {pitch_classes} to the left from zero, choosing the better of it and its mirror: prime form.
        Find the prime form of the pitch class set {pitch_classes}.
        Put the set {pitch_classes} into prime form.
        Determine the prime form of the pitch classes {pitch_classes}.
    """,
    "stories": """
        Analysing Webern, a student circles the pitch-class set {pitch_classes}. What is its prime form?
        Two sets are compared by prime form; the first is {pitch_classes}. What is its form?
        A table lists set classes by prime form. Under which entry do I find {pitch_classes}?
        The atonal piece opens with the pitch classes {pitch_classes}; the essay needs their prime form.
        Equal prime forms would prove two motifs by Bartók related. One motif is {pitch_classes}. Its prime form?
        A database of sonorities is indexed by prime form. A user typed {pitch_classes}. Which index?
        In her dissertation Yuki lists each sonority by prime form. One is {pitch_classes}. What is entered?
        Schoenberg's opening chord is {pitch_classes}. The seminar wants its prime form. What is it?
        A software groups sonorities by prime form. It reads {pitch_classes}. In which group does it go?
        Are the two trichords the same set class? One is {pitch_classes}; state its prime form.
        A thesis table has one column: prime form. The row is {pitch_classes}. What goes there?
        Ligeti's cluster contains {pitch_classes}. The analyst cites its prime form.
        Marta transposes {pitch_classes} to zero, tries the inversion too, and keeps the more compact. Which prime form does she find?
        Exam question: give the prime form of the pitch-class set {pitch_classes}.
        A catalogue of chords ignores key and mirror image; it uses prime forms. Where is {pitch_classes} listed?
        Two students argue whether their sets are the same type. One has {pitch_classes}. What prime form do they find?
        The sheet says: "Step one, normal form. Step two, prime form." For {pitch_classes}, what is the answer to step two?
        In Forte's list only prime forms are printed. Jean wants to look up {pitch_classes}. Under which prime form?
        A library sorts atonal chords by prime form. The next one is {pitch_classes}. What goes on its card?
        The professor writes {pitch_classes} and wants the prime form at once. What do you say?
        For my post-tonal theory homework I need the prime form of the set {pitch_classes}. What is it?
    """,
    "terse": """
        prime_form({pitch_classes})
        prime form: {pitch_classes}
        {pitch_classes} prime form?
        set class prime form of {pitch_classes}
        prime form of pc set {pitch_classes}
        Forte prime form {pitch_classes}
        {pitch_classes} to prime form
        TnI class, prime form, {pitch_classes}
        prime form? pitch classes {pitch_classes}
        zero-based, tightest, either direction: prime form for {pitch_classes}
        prime form of the pitch classes {pitch_classes}
        get prime form: {pitch_classes}
        compute prime form, pcs {pitch_classes}
        pf (prime form) {pitch_classes}
        prime form for {pitch_classes}
        {pitch_classes} prime form please
        set class as prime form: {pitch_classes}
        reduce to prime form {pitch_classes}
        prime form wanted, {pitch_classes}
        prime form of {pitch_classes}
    """,
    "dialogues": """
        A: The pc set is {pitch_classes}. B: In which form do you want it? A: Prime form.
        "Prime form of what?" "Of {pitch_classes}."
        Student: I found the normal order. Prof: Now the prime form of {pitch_classes}. Student: Inversion included?
        A: Are those sets equivalent? B: Compare prime forms; one set is {pitch_classes}. A: Its prime form?
        A: Normal form of {pitch_classes}? B: No, prime form. A: So inversion counts; which is it?
        Student: Which set class is {pitch_classes}? Prof: Tell me by prime form. Student: Which is?
        A: Normal form of {pitch_classes}? B: No, go on to the prime form. A: And that is?
    """,
}

NORMAL_FORM = {
    "terms": (
        "normal form; normal order; most compact rotation; closest ordering; normal order; tightest "
        "ordering; smallest outer span; compact arrangement of pitch classes; rotation with the least "
        "span"
    ),
    "questions": """
        What is the normal form of {pitch_classes}?
        Which normal form does the pitch-class set {pitch_classes} have?
        How are {pitch_classes} ordered in normal form?
        Which rotation of the pitch classes {pitch_classes} is their normal form?
        In normal form, how does the pc set {pitch_classes} look?
        What does {pitch_classes} look like once it is put in normal form?
        What's the normal form of the pc set {pitch_classes}?
        Which cyclic arrangement of {pitch_classes} spans least, that is, what is its normal form?
        In ascending order with the widest gap left outside, how does {pitch_classes} read as normal form?
        Keeping its actual pitch classes, how is {pitch_classes} packed into normal form?
        Where does {pitch_classes} begin and end when put in normal form?
        Straus calls it normal form: which ordering of {pitch_classes} is meant?
        What is the clockwise packing, normal form, of {pitch_classes}?
        What is the normal form of the pitch classes {pitch_classes}?
        What is the normal order of the pc set {pitch_classes}, i.e. the normal form?
        What is the normal form, not the prime form, of {pitch_classes}?
        What is the tightest rotation, the normal form, of the pitch classes {pitch_classes}?
        What is the most closely packed ordering, normal form, of {pitch_classes}?
        Which normal form has {pitch_classes}?
        Put in normal form, what is {pitch_classes}?
        Without transposing or inverting, what is the compact normal form of {pitch_classes}?
        In which order do the pitch classes {pitch_classes} stand in normal form?
        If I rotate {pitch_classes} to the smallest span, which normal form do I get?
        How does one write {pitch_classes} in normal form?
        Which starting member puts the pitch classes {pitch_classes} in their tightest order, the normal form?
        What is the normal form for the set {pitch_classes}?
        What is the tightest order, the normal form, of {pitch_classes}?
        How is {pitch_classes} arranged in normal form?
        What does {pitch_classes} look like in normal form, same notes, closest together?
        What is the most closely packed rotation, i.e. the normal form, of {pitch_classes}?
        With which member does {pitch_classes} start in normal form, and how does it go on?
        What is the close-position ordering, or normal form, of {pitch_classes}?
        What order of {pitch_classes} has the smallest span from first to last, its normal form?
        What is the normal ordering of the pitch-class set {pitch_classes}?
        If I rotate {pitch_classes} until it takes the least room, which normal form do I get?
        What is the normal order of the pitch classes {pitch_classes}?
        In which normal order do I write the pc set {pitch_classes}?
        How do the pitch classes {pitch_classes} stand in their shortest circle order, the normal form?
        What is the normal form of the pitch class set {pitch_classes}?
        What is the normal form of the set {pitch_classes}?
        What is the normal order of {pitch_classes}?
    """,
    "commands": """
        Find the normal form of {pitch_classes}.
        Rearrange the pitch classes {pitch_classes} into normal form.
        Write {pitch_classes} in normal form.
        Order the pitch-class set {pitch_classes} most compactly: its normal form.
        Give the normal form for {pitch_classes}, without inverting.
        Rotate {pitch_classes} until it is in normal form.
        Calculate the normal form of {pitch_classes}.
        Pack the pitch classes {pitch_classes} tightly, no transposing: normal form.
        Try every rotation of {pitch_classes}, keep the shortest span, and give that normal form.
        Arrange {pitch_classes} in normal form.
        Sort {pitch_classes} around the clock into normal form.
        Determine the normal form; the set is {pitch_classes}.
        Find the normal form of the pitch classes {pitch_classes}.
        Find the normal form of the pc set {pitch_classes}.
        Compute the normal form of {pitch_classes}.
        Determine the normal form of {pitch_classes}.
        Tidy {pitch_classes} up into normal form.
        Close up the gaps of {pitch_classes} by rotation until it is in normal form.
        Order {pitch_classes} as normal form.
        Rotate the pc set {pitch_classes} to its most compact ordering: the normal form.
        Give the normal form of the set {pitch_classes}, same pitch classes.
        Leave the level of {pitch_classes} alone and write the normal form.
        Arrange the pitch classes {pitch_classes} so that first and last are closest: normal form.
        Name the normal form in which {pitch_classes} is packed most tightly.
        Line up the pitch classes {pitch_classes} within the narrowest arc: normal form, please.
        Give the normal form of the set {pitch_classes}.
        Find the normal form for {pitch_classes}.
        Find the tightest ordering, normal form, of {pitch_classes}.
        Find the normal ordering of the pitch classes {pitch_classes}.
        Put {pitch_classes} into normal form.
        Rotate {pitch_classes} to normal form.
        Tell me the normal form {pitch_classes} has.
        I need the normal form, not the prime form, of {pitch_classes}.
        Please write {pitch_classes} as tightly as possible without transposing, in normal form.
        Find the normal order of the pitch-class set {pitch_classes}.
        Put the pitch classes {pitch_classes} in normal order.
        Sort the pc set {pitch_classes} into normal order around the circle.
        Reorder {pitch_classes} to the shortest span: normal form.
        Find the normal form of the pitch class set {pitch_classes}.
        Find the normal order of {pitch_classes}.
        Put the set {pitch_classes} into normal order.
        Determine the normal form of the pitch classes {pitch_classes}.
    """,
    "stories": """
        Before comparing chords, the analyst writes each pitch-class set in normal form. Do it for {pitch_classes}.
        The composer noted the pitch classes {pitch_classes} in any order; her editor wants the normal form.
        Step one of the exercise is normal form. The set is {pitch_classes}. What do I write?
        On the clock face the pitch classes {pitch_classes} are marked. Which reading is the normal form?
        A voicing is scattered. To see its pitch classes {pitch_classes} side by side, one writes the normal form.
        Homework: eliminate duplicates, then find the normal form. Without duplicates I have {pitch_classes}.
        A plug-in displays sonorities in normal form, the tightest ordering. It gets {pitch_classes}.
        Step one in Straus's textbook is the normal form. The example is {pitch_classes}. Write it in square brackets.
        A student collects the pitch classes {pitch_classes} from a bar of Berg and orders them compactly. Which normal form?
        A program prints sets in normal form before it compares them. It read {pitch_classes}. What does it print?
        The chord is spread over three octaves; its pitch classes are {pitch_classes}. Close it up: normal form, please.
        Exam question: give the normal form of the pitch-class set {pitch_classes}.
        Jonas tries every rotation of {pitch_classes} and keeps the tightest. Which normal form does he note?
        On the clock face, walk along the shortest arc that holds the pitch classes {pitch_classes}: the normal form reads?
        Before finding the prime form one needs the normal form. For {pitch_classes}, what is the latter?
        The sheet says: "Step one, normal form. Step two, prime form." For {pitch_classes}, what is the answer to step one?
        A student writes {pitch_classes} round a circle and looks for the biggest gap; the normal form begins after it. What is it?
        A composer's chord has the pitch classes {pitch_classes}. She writes them as close together as they go, in normal form. How?
        Kenji keeps the notes of {pitch_classes} but packs them tightly for the table of normal forms. What does he enter?
        The professor writes the pitch classes {pitch_classes} and wants the normal order at once. What do you say?
        For my post-tonal theory homework I need the normal form of the set {pitch_classes}. What is it?
    """,
    "terse": """
        normal_form({pitch_classes})
        normal form: {pitch_classes}
        {pitch_classes} normal form?
        pc set {pitch_classes}, normal form
        normal form of {pitch_classes}
        {pitch_classes} to normal form
        tightest rotation (normal form): {pitch_classes}
        normal form? pitch classes {pitch_classes}
        put {pitch_classes} in normal form
        compute normal form, pcs {pitch_classes}
        normal form of the pitch classes {pitch_classes}
        get normal form: {pitch_classes}
        normal form, untransposed: {pitch_classes}
        normal order = normal form of pc set {pitch_classes}
        compact rotation, normal form: {pitch_classes}
        rotate to normal form {pitch_classes}
        pitch classes {pitch_classes} normal order please
        normal ordering: pc set {pitch_classes}
        normal order {pitch_classes}
    """,
    "dialogues": """
        A: Here is a pc set: {pitch_classes}. B: As it stands? A: No, in normal form.
        "Normal form, please." "Of which pitch classes?" "{pitch_classes}"
        Student: The set is {pitch_classes}. Prof: Which rotation is the tightest? Student: The normal form, so?
        A: Prime form? B: No, just the normal form of {pitch_classes}, at its own level.
        A: Prime form of {pitch_classes}? B: No, normal form, no transposing. A: Which order is it?
        Student: How do I order {pitch_classes}? Prof: In normal form. Student: That would be?
        A: Prime form of {pitch_classes}? B: First the normal form. A: And that is?
    """,
}

INTERVAL_VECTOR = {
    "terms": (
        "interval vector; interval-class vector; interval content; count of interval classes; ic vector; "
        "interval-class histogram; six-digit vector; distribution of intervals; Forte's vector; pairwise "
        "intervals"
    ),
    "questions": """
        What is the interval vector of {pitch_classes}?
        Which interval vector belongs to the pitch-class set {pitch_classes}?
        How many of each interval class, as an interval vector, does {pitch_classes} contain?
        What interval content, in vector form, has the pitch-class set {pitch_classes}?
        How does the interval vector for the pc set {pitch_classes} read?
        Which six counts form the interval vector of {pitch_classes}?
        What's the interval vector of the pc set {pitch_classes}?
        Among all pairs in {pitch_classes}, how are the interval classes distributed, as an interval vector?
        How many semitones, whole tones, thirds, fourths and tritones show in the interval vector of {pitch_classes}?
        What six digits, the interval vector, summarise {pitch_classes}?
        Which interval-class histogram belongs to the pc set {pitch_classes}?
        How consonant is {pitch_classes}, read from its interval vector?
        What is the interval vector of the pc set {pitch_classes}?
        What is the interval vector of the pitch classes {pitch_classes}?
        What is the interval-class vector of the pitch classes {pitch_classes}?
        What is the interval content of the pc set {pitch_classes}, as a vector?
        What is the interval-class profile of the pc set {pitch_classes}?
        What is the ic vector, the interval vector, of {pitch_classes}?
        Which interval vector has {pitch_classes}?
        How often does each interval class appear between members of the pc set {pitch_classes}?
        How many tritones, fourths, thirds and seconds are in the interval vector of {pitch_classes}?
        If I measure every pair in {pitch_classes}, what interval vector do I get?
        Which entries does the interval-class vector of the pc set {pitch_classes} hold?
        What tally of interval classes do the pitch classes {pitch_classes} produce?
        What is the interval vector for the set {pitch_classes}?
        How often does each interval class turn up in the pitch classes {pitch_classes}?
        What intervals are inside the pitch-class set {pitch_classes}, counted by class?
        What is the interval-class content of the pitch-class set {pitch_classes}?
        What is the interval count of the pitch classes {pitch_classes}, from semitones to tritones?
        What is the ic vector of the pc set {pitch_classes}?
        How many pairs of each interval class does the pitch-class set {pitch_classes} have?
        What is the tally of interval classes in the pc set {pitch_classes}?
        What is the interval-class histogram of the pitch classes {pitch_classes}?
        What six counts make up the interval vector of {pitch_classes}?
        What's in the interval vector of {pitch_classes}?
        How is the interval content of the pc set {pitch_classes} made up?
        What is the interval vector of the pitch class set {pitch_classes}?
        What is the interval vector of the set {pitch_classes}?
        What is the interval class vector of {pitch_classes}?
        How many of each interval class are there in the pitch class set {pitch_classes}?
    """,
    "commands": """
        Compute the interval vector of {pitch_classes}.
        Tabulate the interval classes of the pitch-class set {pitch_classes}.
        Give the interval vector for the pc set {pitch_classes}.
        Count every interval class inside the pitch classes {pitch_classes}.
        Work out the interval-class content of the pc set {pitch_classes}.
        Write down the interval vector that {pitch_classes} has.
        Calculate the interval vector for {pitch_classes}.
        Go through all pairs of pitch classes in {pitch_classes} and fill the interval vector.
        List the six entries of the interval vector of {pitch_classes}.
        Profile the pitch classes {pitch_classes} by interval class, one through six.
        Derive Forte's interval vector from {pitch_classes}.
        Build the ic histogram of the pc set {pitch_classes}.
        Find the interval vector of {pitch_classes}.
        Find the interval vector of the pc set {pitch_classes}.
        Find the interval-class vector of the pitch classes {pitch_classes}.
        Calculate the interval vector of {pitch_classes}.
        Determine the interval vector of {pitch_classes}.
        Count the interval classes in the pc set {pitch_classes}.
        Tally the interval classes between all members of the pitch-class set {pitch_classes}.
        Give the interval-class content, as interval vector, of {pitch_classes}.
        State how many of every interval class the pc set {pitch_classes} holds.
        Measure each pair of {pitch_classes} and summarise as an interval vector.
        Write the interval vector for the pitch classes {pitch_classes}.
        Summarise the pairwise intervals of {pitch_classes} in an interval vector.
        Give the interval vector of the set {pitch_classes}.
        Find the interval vector for {pitch_classes}.
        Find the interval content of the pitch-class set {pitch_classes}.
        Find the ic vector of the pitch classes {pitch_classes}.
        Find the interval-class counts of the pc set {pitch_classes}.
        Count the interval classes in the pitch-class set {pitch_classes}.
        Tally all pairs in the pitch classes {pitch_classes} by interval class.
        Work out the interval vector: {pitch_classes}.
        List how often each interval class is found in the pc set {pitch_classes}.
        Tell me the interval vector {pitch_classes} has.
        I need the interval vector, not the prime form, of {pitch_classes}.
        Please count the intervals between all pairs of the pitch classes {pitch_classes}, by class.
        Do an interval-class count on the pitch-class set {pitch_classes}.
        Find the interval vector of the pitch class set {pitch_classes}.
        Find the interval class vector of the set {pitch_classes}.
        Determine the interval vector of the pitch classes {pitch_classes}.
    """,
    "stories": """
        Is the sonority {pitch_classes} rich in tritones? Its interval vector would tell a student.
        For a class on atonal music we need the interval vector of the chord {pitch_classes}.
        A composer compares the interval content of pitch-class sets, first {pitch_classes}. Its vector?
        Checking for common tones, Lena wants the interval vector of the pc set {pitch_classes}.
        Z-related sets share an interval vector. One of the pair is {pitch_classes}. Which vector do both have?
        How many common tones survive a transposition? The interval vector of {pitch_classes} tells. Write the vector.
        A dissonance meter weighs the interval vector of each sonority, now {pitch_classes}. What goes in?
        Is the chord {pitch_classes} rich in tritones? Its interval vector shows. What is it?
        A search engine looks for Z-relations by interval vector. The query is {pitch_classes}. Which vector does it search for?
        In the lab for music perception, roughness is predicted from the interval vector of {pitch_classes}. Provide the vector.
        Hanson spoke of sonorous content. For {pitch_classes}, write down today's interval vector.
        Exam question: give the interval vector of the pitch-class set {pitch_classes}.
        Lea compares every two members of {pitch_classes} and fills six boxes. Which interval vector stands there?
        A composer wants many fourths. Check {pitch_classes} by its interval vector.
        The set list in the appendix gives an interval vector beside each set. What stands beside {pitch_classes}?
        Sofia draws a line between every two dots of the pitch classes {pitch_classes} on the circle and counts the lines by length. Which interval vector does she get?
        Is the sound soft or harsh? The analyst counts interval classes in the pc set {pitch_classes}. What are the counts?
        The table needs the interval vector of {pitch_classes}. Which entries belong in it?
        A student counts semitones, whole tones, thirds and so on among all pairs of the pitch-class set {pitch_classes}. What interval vector results?
        To compare two chords a program takes their interval vectors. The first is {pitch_classes}. What does it take?
        For my post-tonal theory homework I need the interval vector of the set {pitch_classes}. What is it?
    """,
    "terse": """
        interval_vector({pitch_classes})
        interval vector {pitch_classes}
        {pitch_classes}: interval vector?
        interval-class vector of pc set {pitch_classes}
        interval vector of pc set {pitch_classes}
        ic vector (interval vector) {pitch_classes}
        ICV = interval vector, {pitch_classes}
        {pitch_classes} -> interval vector
        pairwise interval classes, pc set {pitch_classes}
        interval vector of the pitch classes {pitch_classes}
        interval-class vector pitch classes {pitch_classes}
        get interval vector: {pitch_classes}
        six-entry interval vector for {pitch_classes}
        interval content (vector) of pc set {pitch_classes}
        count interval classes, pc set {pitch_classes}
        ic counts, pitch classes {pitch_classes}
        interval content: pc set {pitch_classes}
        {pitch_classes} interval vector please
        interval vector wanted, {pitch_classes}
        interval vector of {pitch_classes}
    """,
    "dialogues": """
        A: My pitch-class set is {pitch_classes}. B: Shall I count intervals? A: Yes, the whole vector.
        "Interval vector?" "For {pitch_classes}, yes."
        Prof: Six numbers for {pitch_classes}, please. Student: The interval vector? Prof: Exactly.
        A: Does the pc set {pitch_classes} hold a tritone? B: Look at its interval vector. A: Which is?
        A: Prime form of {pitch_classes}? B: No, the interval vector. A: Which six entries?
        Student: How consonant is {pitch_classes}? Prof: Read its interval vector. Student: Which is?
        A: Which intervals are in the pitch classes {pitch_classes}? B: All pairs? A: Yes, counted by class.
    """,
}

INVERT = {
    "terms": (
        "inversion of a set; inverted pitch-class set; mirror image; reflection about C; set inversion; "
        "T0I; negated pitch classes; inversional partner; upside-down set; complement to twelve"
    ),
    "questions": """
        What is the inversion of the pitch-class set {pitch_classes}?
        How does the pitch-class set {pitch_classes} look when it is inverted about C?
        Which pitch classes result when I mirror the pc set {pitch_classes} at zero?
        What do the pitch classes {pitch_classes} become under inversion?
        If every member of the pitch-class set {pitch_classes} is negated modulo twelve, what do we get?
        What is the mirror image of the pc set {pitch_classes}?
        What's the pc set {pitch_classes} inverted?
        What is the inversional partner of the pitch-class set {pitch_classes}, axis at C?
        Which pc set comes from taking each member of the pitch classes {pitch_classes} away from twelve?
        Swapping clockwise for counterclockwise, where do the pitch classes {pitch_classes} move?
        If ascending intervals become descending, what does the pc set {pitch_classes} become?
        What does the operator TnI with index zero make of the pitch-class set {pitch_classes}?
        What is the inversion of the pc set {pitch_classes}?
        What is the inversion of the pitch classes {pitch_classes}?
        What is the inverted form of the pitch-class set {pitch_classes}?
        What is the reflection about zero of the pc set {pitch_classes}?
        What is the mirror form of the pitch classes {pitch_classes}?
        What is the inversional partner of the pc set {pitch_classes}?
        What is the upside-down version of the pitch-class set {pitch_classes}?
        Inverted, what are the pitch classes {pitch_classes}?
        If up becomes down, which pc set do we get from the pc set {pitch_classes}?
        Mirrored in the axis through C, how does the pitch-class set {pitch_classes} read?
        Which pitch classes stand opposite, by negation, to the pitch classes {pitch_classes}?
        Counted backwards from C, where do the pitch classes {pitch_classes} fall?
        What is the pitch-class set {pitch_classes} upside down?
        What is the mirror image of the pitch classes {pitch_classes}?
        What is the flipped version of the pc set {pitch_classes}, with C staying put?
        What do I get when each of the pitch classes {pitch_classes} is replaced by its opposite, modulo the octave?
        What is the reflected form of the pitch-class set {pitch_classes}?
        What is the negative of the pc set {pitch_classes}, modulo twelve?
        If up becomes down, what are the pitch classes {pitch_classes}?
        What is the inverted form of the pitch-class set {pitch_classes}, around zero?
        How do the pitch classes {pitch_classes} look in a mirror at zero?
        What is I of the pitch classes {pitch_classes}?
        Where do the pitch classes {pitch_classes} go when the clock runs backwards, i.e. under inversion?
        What is the upside-down version of the pc set {pitch_classes}?
        What is the pitch class set {pitch_classes} inverted?
        What do I get if I invert the pitch classes {pitch_classes} around zero?
        What is the inverted form of the pitch-class set {pitch_classes} about C?
        What is the pitch-class inversion of the pitch class set {pitch_classes}?
    """,
    "commands": """
        Invert the pitch-class set {pitch_classes}.
        Apply inversion about C to the pitch classes {pitch_classes}.
        Mirror the pc set {pitch_classes}.
        Reflect the pitch classes {pitch_classes} about zero.
        Turn the pitch-class set {pitch_classes} upside down.
        Give the inverted form of the pc set {pitch_classes}.
        Calculate the inversion of the pc set {pitch_classes}.
        Negate the pitch classes {pitch_classes} modulo twelve.
        Flip the pc set {pitch_classes} around the axis through C.
        Replace every member of the pitch-class set {pitch_classes} by its complement to twelve.
        Produce the inversional form, index zero, of the pitch classes {pitch_classes}.
        Compute the upside-down version of the pc set {pitch_classes}.
        Invert the pitch classes {pitch_classes}.
        Invert the pc set {pitch_classes}.
        Invert the pitch-class set {pitch_classes} about zero.
        Find the inversion of the pc set {pitch_classes}.
        Find the inverted form of the pitch classes {pitch_classes}.
        Find the mirror image of the pitch-class set {pitch_classes}.
        Reflect the pc set {pitch_classes} through C.
        Mirror the pitch classes {pitch_classes} about zero.
        Negate each member of the pc set {pitch_classes}, modulo the octave.
        Flip the pitch classes {pitch_classes} so that rising turns into falling.
        Apply the inversion operator I to the pitch-class set {pitch_classes}.
        Take the contrary motion of the pc set {pitch_classes}, i.e. its inversion.
        Flip the pc set {pitch_classes}.
        Mirror the pitch classes {pitch_classes}.
        Find the mirror image of the pitch classes {pitch_classes}.
        Find the inversion of the pitch-class set {pitch_classes}.
        Find the flipped form of the pc set {pitch_classes}.
        Find the reflection of the pitch classes {pitch_classes} about zero.
        Reverse the direction of the pitch classes {pitch_classes}: inversion, C fixed.
        Take twelve minus each of the pitch classes {pitch_classes}, modulo the octave.
        Do an inversion on the pitch classes {pitch_classes}.
        I want the pc set {pitch_classes} inverted, not transposed.
        Please give the inverse of the pitch-class set {pitch_classes}.
        Find the negatives, modulo the octave, of the pitch classes {pitch_classes}.
        Find the inversion of the pitch-class set {pitch_classes} around zero.
        Invert the pitch-class set {pitch_classes} around zero.
    """,
    "stories": """
        The second theme is the mirror of the first, whose pitch classes are {pitch_classes}. Which ones does it use?
        A fugue presents the pitch-class set {pitch_classes} and then its inversion. What is the latter?
        On the clock of pitch classes a child reflects {pitch_classes} in the vertical axis. Where do the marks land?
        To test for symmetry we need the pc set {pitch_classes} inverted.
        A subject has the pc set {pitch_classes}. Its contrary motion is the inversion. Which set is that?
        A mirror canon negates pitch classes. The leader has the pitch classes {pitch_classes}. The follower?
        The row begins with the pitch classes {pitch_classes}. For the inverted row, invert them about zero.
        Webern mirrors his opening cell, the pc set {pitch_classes}. Which set is the mirror?
        A palindromic study answers the pitch classes {pitch_classes} by their inversion about C. Write the answer.
        The row form "I" begins with the inversion of the pc set {pitch_classes}. Which pitch classes are those?
        A mirror stands on the axis through C of the clock face. In front are the pitch classes {pitch_classes}. Which ones appear behind it?
        Homework: invert the pitch-class set {pitch_classes}; every member is subtracted from the octave.
        To see if the chord is symmetric, Pablo inverts its pitch classes {pitch_classes}. What does he get?
        A generative patch flips the contour: the pc set {pitch_classes} comes out inverted. As which set?
        In counterpoint with contrary motion, the pitch classes {pitch_classes} are answered upside down. By which?
        On a clock face coins lie on the pitch classes {pitch_classes}. A mirror stands from zero to six. Where are the coins in the mirror?
        The left hand plays the mirror of the right hand. The right hand has the pitch classes {pitch_classes}. What does the left hand have?
        The composer turns his motif upside down around C. Its pitch classes are {pitch_classes}. What are they afterwards?
        The program has a button "invert". The pc set is {pitch_classes}. What appears after a click?
        In class we replace rising steps by falling ones, starting from zero. The pitch classes {pitch_classes} turn into which?
        For my music theory class I have to invert the pitch class set {pitch_classes}. What is the new set?
    """,
    "terse": """
        invert pc set {pitch_classes}
        inversion of pitch classes {pitch_classes}
        pc set {pitch_classes}, inverted =
        I of the pitch-class set {pitch_classes}
        inverted pitch classes {pitch_classes}
        TnI index zero of the pc set {pitch_classes}
        negate mod twelve: pitch classes {pitch_classes}
        mirror pitch-class set {pitch_classes}
        flip pc set {pitch_classes} upside down
        do inversion about zero, pc set {pitch_classes}
        inverted form? pitch-class set {pitch_classes}
        mirror pitch classes {pitch_classes} at zero
        pc set {pitch_classes} upside down
        I operator on pc set {pitch_classes}
        reflect pitch-class set {pitch_classes}
        invert? pitch classes {pitch_classes}
        mirror image, pc set {pitch_classes}
        pitch classes {pitch_classes} flipped
        upside down: pitch-class set {pitch_classes}
        opposite direction, about C: pitch classes {pitch_classes}
        inversion of pitch class set {pitch_classes}
        invert pitch class set {pitch_classes}
    """,
    "dialogues": """
        A: The row segment has the pitch classes {pitch_classes}. B: What now? A: Invert it.
        "Mirror this pc set." "Which one?" "{pitch_classes}"
        Prof: Upside down, please. Student: The pitch-class set {pitch_classes}? Prof: Yes, its inversion.
        A: The pc set {pitch_classes}, negated. B: Modulo twelve? A: Of course. B: That makes?
        A: Transpose the pc set {pitch_classes}? B: No, invert it. A: Which set then?
        Student: My cell has the pitch classes {pitch_classes}. Prof: Turn it upside down. Student: Its inversion is?
        A: I have the pitch classes {pitch_classes}. B: Shift them? A: No, turn them upside down.
    """,
}

TRANSPOSE_SET = {
    "terms": (
        "transposed set; set transposition; rotated pitch classes; shifted pitch-class set; T-n "
        "operation; adding modulo twelve; pitch-class transposition; shifted set; clockwise rotation"
    ),
    "questions": """
        What is the pitch-class set {pitch_classes} transposed by {semitones}?
        Which pitch classes do I get by adding {semitones} to each of the pitch classes {pitch_classes}?
        By {semitones} semitones, how does the pc set {pitch_classes} move?
        What does the pitch-class set {pitch_classes} turn into after transposition by {semitones}?
        If the pc set {pitch_classes} is rotated {semitones} steps on the clock, what comes out?
        What's the pc set {pitch_classes} moved up {semitones} semitones?
        What is T of the pitch-class set {pitch_classes} with index {semitones}?
        Modulo twelve, which members has the pc set {pitch_classes} after everyone grows by {semitones}?
        Given the index {semitones}, what does the transposition operator do to the pitch classes {pitch_classes}?
        How does the pc set {pitch_classes} read {semitones} semitones sharper?
        Where do the members of the pitch-class set {pitch_classes} go when rotated clockwise by {semitones}?
        What is the pitch-class set {pitch_classes} shifted by {semitones} semitones?
        What is the transposition of the pitch classes {pitch_classes} by {semitones}?
        What is the pc set {pitch_classes} at transposition level {semitones}?
        What is the T-transform of the pc set {pitch_classes} for index {semitones}?
        What are the pitch classes {pitch_classes} raised by {semitones} semitones?
        Which set results when {semitones} is added to every member of the pc set {pitch_classes}, modulo the octave?
        Moved up {semitones} semitones, which pitch classes does the pc set {pitch_classes} contain?
        By {semitones} steps around the clock face, where do the pitch classes {pitch_classes} land?
        If all pitch classes of the set {pitch_classes} climb {semitones} half steps, what set is it?
        How does the pitch-class set {pitch_classes} change under transposition by {semitones} semitones?
        Which transposed form, level {semitones}, has the pitch-class set {pitch_classes}?
        Given a shift of {semitones}, what do the pitch classes {pitch_classes} turn into?
        What are the pitch classes {pitch_classes} moved up by {semitones}?
        What is the pitch-class set {pitch_classes} plus {semitones}, modulo the octave?
        What is the shifted version of the pc set {pitch_classes}, {semitones} steps up?
        What is the transposition of the pitch-class set {pitch_classes} by {semitones} semitones?
        What do I get when I add {semitones} to each of the pitch classes {pitch_classes}?
        What does the pc set {pitch_classes} look like {semitones} semitones higher?
        Where do the pitch classes {pitch_classes} land after going up {semitones}?
        How do the pitch classes {pitch_classes} read when all of them rise by {semitones}?
        What is the raised copy of the pc set {pitch_classes}, amount {semitones}?
        If I slide the pitch-class set {pitch_classes} up {semitones} half steps, which numbers do I have?
        What pitch-class set lies {semitones} semitones above the pitch-class set {pitch_classes}?
        Which pitch classes come out when the dots {pitch_classes} on the pitch-class circle move {semitones} places on?
        What is T_n of the pitch-class set {pitch_classes} for n = {semitones}?
        What is the pitch class set {pitch_classes} transposed by {semitones} semitones?
        What is the transposition of the pitch class set {pitch_classes} up {semitones} semitones?
        What are the pitch classes {pitch_classes} after transposing by {semitones}?
        What set do I get if I transpose the pitch classes {pitch_classes} up by {semitones} semitones?
    """,
    "commands": """
        Transpose the pitch-class set {pitch_classes} by {semitones}.
        Add {semitones} modulo twelve to the pitch classes {pitch_classes}.
        Shift the pc set {pitch_classes} by {semitones} semitones.
        With an interval of {semitones}, transpose the pitch classes {pitch_classes}.
        Rotate the pitch-class set {pitch_classes} forward by {semitones}.
        Move each of the pitch classes {pitch_classes} up {semitones} semitones.
        Calculate the transposition of the pitch-class set {pitch_classes} at index {semitones}.
        Apply the transposition operator with index {semitones} to the pc set {pitch_classes}.
        Increase every member of the pitch-class set {pitch_classes} by {semitones}, wrapping at the octave.
        Raise the pitch classes {pitch_classes} by {semitones} semitones, octave ignored.
        Use level {semitones} to transpose the pitch-class set {pitch_classes}.
        Transpose the pitch classes {pitch_classes} by {semitones}.
        Transpose the pc set {pitch_classes} by {semitones} semitones.
        Transpose the pitch-class set {pitch_classes} up {semitones} semitones.
        Add {semitones} to the pitch classes {pitch_classes} modulo the octave.
        Shift the pc set {pitch_classes} by {semitones}.
        Shift the pitch classes {pitch_classes} up by {semitones} semitones.
        Find the transposition of the pc set {pitch_classes} by {semitones} semitones.
        Find the pitch-class set {pitch_classes} at level {semitones}.
        Rotate the pc set {pitch_classes} clockwise on the clock by {semitones}.
        Apply T with index {semitones} to the pitch classes {pitch_classes}.
        Advance each member of the pc set {pitch_classes} by {semitones}, wrapping around.
        With an offset of {semitones}, transpose the pitch-class set {pitch_classes}.
        Add {semitones} to the pitch classes {pitch_classes}.
        Move the pitch-class set {pitch_classes} up by {semitones}.
        Find the transposition of the pc set {pitch_classes} by {semitones}.
        Find the shifted version of the pitch classes {pitch_classes}, {semitones} semitones up.
        Find the pitch classes {semitones} semitones above {pitch_classes}.
        Turn the pitch-class set {pitch_classes} clockwise by {semitones} places.
        Push all pitch classes in {pitch_classes} up by {semitones}, starting over after eleven.
        Slide the pc set {pitch_classes} by {semitones}.
        Do a transposition with index {semitones} on the pitch classes {pitch_classes}.
        Tell me the pitch-class set {pitch_classes} at {semitones} semitones higher.
        I want the pc set {pitch_classes} shifted by {semitones}, modulo the octave.
        Please raise every pitch class of {pitch_classes} by {semitones}.
        Write the pitch classes {pitch_classes} again, {semitones} steps higher.
        Offset the pitch classes {pitch_classes} by {semitones} and wrap around.
        Transpose the pitch class set {pitch_classes} by {semitones} semitones.
        Transpose the pitch classes {pitch_classes} up {semitones} semitones.
        Add {semitones} to each pitch class of {pitch_classes}, modulo the octave.
        Find the transposition of the set {pitch_classes} by {semitones} semitones.
    """,
    "stories": """
        The motif has the pitch classes {pitch_classes} and returns {semitones} semitones higher. Which ones then?
        A sequencer adds {semitones} to all entries of the pc set {pitch_classes}. What does it play?
        The second chord is the first, pitch-class set {pitch_classes}, at level {semitones}. Write it out.
        The row is moved by {semitones}. What happens to its pc set {pitch_classes}?
        The next row form lies {semitones} semitones higher. Its model is the pc set {pitch_classes}.
        A sketch repeats the pitch-class set {pitch_classes}, transposed with index {semitones}. What comes?
        On the pitch-class clock the pegs sit at {pitch_classes}. The dial turns forward by {semitones}. New pegs?
        A serial piece restates its trichord {semitones} semitones higher. The trichord is the pc set {pitch_classes}. What is the restatement?
        A patch in Max adds {semitones} to each incoming pitch class. In come the pitch classes {pitch_classes}. What goes out?
        The analysis says the second hexachord is a transposition, index {semitones}, of the pitch-class set {pitch_classes}. Which one is it?
        Dots on the pitch-class circle mark the pc set {pitch_classes}. The circle is turned clockwise by {semitones}. Where are the dots?
        Homework: transpose the pitch classes {pitch_classes} by {semitones} and reduce modulo the octave.
        A composer tests common tones between the pc set {pitch_classes} and its transposition by {semitones}. Write the latter.
        The loop plays the pitch classes {pitch_classes}; each pass moves them up {semitones} semitones. What does the next pass contain?
        In the matrix, the next row form lies {semitones} semitones above. Its segment was the pitch-class set {pitch_classes}. And now?
        A program keeps notes as pitch classes, {pitch_classes}, and adds {semitones} to each, modulo the octave. What does it print?
        The analysis sheet shows the pc set {pitch_classes} and an arrow marked T with {semitones}. What stands at the tip of the arrow?
        The choir's chord has the pitch classes {pitch_classes}; all voices rise by {semitones} semitones. Which pitch classes now?
        On a clock face Ann puts coins on the pitch classes {pitch_classes}. She moves each coin {semitones} places on. Where are the coins?
        The motif has the pitch classes {pitch_classes}. Later it comes back {semitones} semitones higher. Which pitch classes is it then?
        For my music theory class I have to transpose the pitch class set {pitch_classes} up by {semitones} semitones. What is the new set?
    """,
    "terse": """
        transpose_set({pitch_classes}, {semitones})
        pc set {pitch_classes} + {semitones}
        {semitones} semitones up, pc set {pitch_classes}
        pitch classes {pitch_classes}, transposition level {semitones}
        T with index {semitones}, pc set {pitch_classes}
        pc set {pitch_classes}, mod twelve, shift {semitones}
        pitch-class set {pitch_classes} transposed up {semitones} semitones
        shift pitch classes {pitch_classes} by {semitones}
        index {semitones}, transpose pitch classes {pitch_classes}
        transpose pc set {pitch_classes} by {semitones}
        pitch classes {pitch_classes} up {semitones} semitones
        pc set {pitch_classes}, T index {semitones}
        add {semitones} mod octave to pitch classes {pitch_classes}
        pitch-class set {pitch_classes} shifted by {semitones}
        rotate pc set {pitch_classes} by {semitones}
        pitch classes {pitch_classes} up {semitones}
        T({semitones}) of the pitch classes {pitch_classes}
        shift pitch classes {pitch_classes} by {semitones} semitones
        pitch classes {pitch_classes}, each plus {semitones}, wrapped
        transpose set {pitch_classes} by {semitones} semitones
    """,
    "dialogues": """
        A: My pc set is {pitch_classes}. B: Transposed? A: By {semitones}.
        "How far?" "{semitones} semitones." "And the pitch classes?" "{pitch_classes}"
        Prof: The pitch-class set {pitch_classes}, please at T-level {semitones}. Student: Adding modulo twelve gives?
        A: Turn the clock by {semitones}. B: Starting from the pc set {pitch_classes}? A: Yes, transpose it.
        A: Invert the pc set {pitch_classes}? B: No, only transpose it, by {semitones}. A: Which set then?
        Student: My set has the pitch classes {pitch_classes}. Prof: Move each up {semitones} semitones. Student: That gives?
        A: I have the pitch classes {pitch_classes}. B: Move them up. A: By how much? B: {semitones}.
    """,
}

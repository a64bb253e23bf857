"""Wordings about pitches, intervals and transposition, and about naming a chord."""

from __future__ import annotations

TRANSPOSE = {
    "terms": (
        "transposition; transposed note; pitch shift; semitone shift; half-step shift; transposed pitch; "
        "upward transposition; raised pitch; chromatic shift up; sharper by semitones; pitch shifted up"
    ),
    "questions": """
        What is {pitch} transposed up by {semitones} semitones?
        Which note lies {semitones} semitones above {pitch}?
        What pitch do I reach if I climb {semitones} semitones from {pitch}?
        If the note {pitch} is raised {semitones} half steps, what is it called?
        Where does {pitch} land after an upward transposition of {semitones} semitones?
        {semitones} half steps higher than the note {pitch} is which note?
        Starting on the pitch {pitch}, which key of the piano is {semitones} semitones to the right?
        What is the name of the note that sounds {semitones} semitones higher than {pitch}?
        What's {semitones} semitones above {pitch}?
        On a fretboard, {semitones} frets mean {semitones} semitones; which pitch is that far above {pitch}?
        When {pitch} goes sharp by {semitones} half steps, which pitch results?
        How is {pitch} rewritten for an instrument that must read {semitones} semitones higher?
    """,
    "commands": """
        Transpose {pitch} up {semitones} semitones.
        [Raise|Lift|Shift] the note {pitch} by {semitones} semitones.
        Move the pitch {pitch} up by {semitones} half steps.
        By {semitones} semitones, transpose the note {pitch} upward.
        Take the note {pitch} and go up {semitones} half steps; name where you are.
        Add {semitones} semitones to {pitch} and spell the resulting pitch.
        Write the note that is {semitones} half steps over {pitch}.
        Count {semitones} semitones upward from {pitch} on the piano.
        Shift {pitch} higher by {semitones} half steps and name the pitch.
        Calculate the pitch {semitones} semitones above {pitch}.
        Pitch-shift {pitch} by plus {semitones} semitones.
        Climb chromatically from the pitch {pitch} through {semitones} half steps; where do you arrive?
    """,
    "stories": """
        The choir finds it too low: the opening note {pitch} must go up {semitones} semitones. What will they sing?
        A singer's first note is {pitch}. The piano is {semitones} semitones higher. Which note now?
        With a capo {semitones} half steps up the neck, which pitch sounds when the finger plays {pitch}?
        My keyboard sounds {semitones} semitones higher than written. I press the note {pitch}; what comes out?
        The flute begins on {pitch}; the arranger lifts the melody by {semitones} semitones. Its new first note?
        Tom hums the pitch {pitch}; Anna answers {semitones} half steps above him. What does Anna hum?
    """,
    "terse": """
        transpose {pitch} +{semitones} semitones
        {pitch} up {semitones} semitones
        note {pitch}, {semitones} half steps higher =
        up {semitones} semitones from {pitch}:
        pitch {pitch} raised by {semitones} semitones?
        {pitch} plus {semitones} semitones
        pitch_shift({pitch}, up {semitones} semitones)
        whats {semitones} half steps up from {pitch}
    """,
    "dialogues": """
        A: I play the note {pitch}. B: Make it {semitones} semitones higher. A: Then it is called?
        "Which note?" "{pitch}, but {semitones} half steps up." "So that is?"
        User: my melody starts on {pitch}. Assistant: And? User: put it up {semitones} semitones for the trumpet.
        A: How far up? B: {semitones} semitones. A: From which pitch? B: {pitch}. A: And where do I end?
        Producer: Pitch the sample at {pitch} up. Engineer: How much? Producer: {semitones} semitones.
    """,
}

TRANSPOSE_DOWN = {
    "terms": (
        "downward transposition; lowered note; transposition downward; flattened by semitones; "
        "descending shift; pitch shifted down; lower key of a melody"
    ),
    "questions": """
        What is {pitch} transposed down by {semitones} semitones?
        Which note lies {semitones} semitones below {pitch}?
        If {pitch} is lowered {semitones} half steps, which pitch is that?
        {semitones} semitones beneath the note {pitch}, what do we find?
        Where do I end when I descend {semitones} half steps from the note {pitch}?
        What's {semitones} semitones below {pitch}?
        When {pitch} goes flat by {semitones} half steps, where does the pitch settle?
        What deeper note is reached by stepping {semitones} half steps left of {pitch} on the piano?
        How does a baritone read {pitch} when his part is {semitones} semitones deeper?
        Detuning the string from {pitch} by {semitones} half steps downward gives which pitch?
    """,
    "commands": """
        Transpose {pitch} down {semitones} semitones.
        Lower the note {pitch} by {semitones} half steps.
        Drop the pitch {pitch} by {semitones} semitones.
        By {semitones} semitones, bring the note {pitch} down.
        Subtract {semitones} semitones from {pitch} and spell the note.
        Calculate the pitch {semitones} semitones below {pitch}.
        Pitch-shift {pitch} by minus {semitones} semitones.
        Descend chromatically from the note {pitch} through {semitones} half steps.
        Slacken the string at {pitch} by {semitones} semitones; name the deeper pitch.
        Flatten {pitch} by {semitones} half steps.
    """,
    "stories": """
        The tenor cannot reach the note {pitch}, so all is sung {semitones} semitones lower. What does he sing?
        An old organ sounds {semitones} half steps too low. The organist plays {pitch}; which pitch is heard?
        To suit the cello, the melody on {pitch} sinks by {semitones} semitones. Its note becomes?
        A tape runs slowly, so all is {semitones} semitones deeper. The original had {pitch}. What do we hear?
        The guitarist tunes down by {semitones} semitones. A string that was {pitch} is slackened to which pitch?
    """,
    "terse": """
        transpose {pitch} -{semitones} semitones
        {pitch} down {semitones} half steps, note?
        down {semitones} semitones from {pitch}:
        {pitch} minus {semitones} semitones
        {semitones} semitones below {pitch}
        pitch_shift({pitch}, down {semitones} half steps)
        lower {pitch}, {semitones} semitones
    """,
    "dialogues": """
        A: {pitch} is too high for my voice, that note hurts. B: Take it {semitones} semitones down. A: What is it then?
        "Lower!" "By how much?" "{semitones} half steps." "So instead of {pitch} I sing which note?"
        Producer: Pitch the bass note {pitch} down. Engineer: How far? Producer: {semitones} half steps.
    """,
}

TRANSPOSE_CHORD = {
    "terms": (
        "transposed chord; chord transposition; capo chord; shifted chord; chord shift; chord in a new "
        "key; moved barre chord; chord change by capo; chord raised by semitones"
    ),
    "questions": """
        Which chord is {chord} moved up {semitones} semitones?
        What does the chord {chord} become {semitones} semitones higher?
        If I raise the chord {chord} by {semitones} half steps, which chord do I get?
        Up {semitones} semitones, what is the chord {chord} called?
        What chord results from shifting {chord} upward by {semitones} half steps?
        What's the chord {chord} transposed up {semitones} semitones?
        Sliding the barre chord {chord} up by {semitones} frets, that is semitones, gives which chord?
        If the song is lifted {semitones} semitones for the singer, how is the chord {chord} rewritten?
        What is the new chord symbol for {chord} after going {semitones} half steps up?
        Which chord does an ukulele with capo sound, shape {chord}, capo {semitones} semitones up?
        With everything {semitones} half steps sharper, what does the chord symbol {chord} turn into?
    """,
    "commands": """
        Transpose the chord {chord} up {semitones} semitones.
        Raise the chord {chord} by {semitones} half steps.
        Shift the guitar chord {chord} up the neck by {semitones} semitones.
        By {semitones} semitones, lift the chord {chord}.
        Rename the chord {chord} after a transposition of {semitones} half steps upward.
        Calculate the chord {semitones} semitones above the chord {chord}.
        Keep the quality of the chord {chord} but move its root up {semitones} semitones.
        Rewrite the chord symbol {chord} for a band that plays {semitones} half steps higher.
        Slide the chord {chord} upward {semitones} half steps.
        Modulate: the chord {chord} goes up by {semitones} semitones.
        Adapt the chord {chord} to the singer's range, {semitones} semitones up.
    """,
    "stories": """
        The book says {chord}, but the band plays {semitones} semitones higher. Which chord is strummed?
        With the capo, each guitar shape sounds {semitones} half steps up. For the chord {chord}, what chord is heard?
        The progression starts with {chord} and the singer wants it {semitones} semitones higher. First chord?
        A jingle ends on the chord {chord}; its reprise is {semitones} half steps above. Name the closing chord.
        The last chorus is lifted by {semitones} semitones. Its opening chord was {chord}. What is it now?
        My app prints lead sheets. A user drags the slider to {semitones} semitones up; the chord was {chord}.
        The sax reads {semitones} semitones higher than the piano. The piano's chord is {chord}. The sax's chord?
    """,
    "terse": """
        chord {chord} +{semitones} semitones
        {chord} up {semitones} half steps: chord?
        up {semitones}: chord {chord}
        new chord for {chord}, {semitones} semitones higher
        transpose chord {chord} up {semitones} semitones
        chord {chord}, capo {semitones} semitones
        {semitones} semitones above the chord {chord}
        barre chord {chord} slid up {semitones} half steps
        transpose_chord: the chord {chord}, {semitones}
    """,
    "dialogues": """
        A: The chord is {chord}. B: We play it {semitones} semitones up. A: Then I strum which chord?
        "Guitar, give me {chord}." "In the new key?" "Yes, {semitones} half steps higher."
        A: {semitones} semitones up from now on. B: So my chord {chord} turns into what?
        Singer: Too deep, up by {semitones} semitones. Pianist: My chord is {chord}. What is the new one?
        Pupil: The chord reads {chord}. Teacher: Slide it {semitones} half steps up. Pupil: So it reads?
    """,
}

CHORD_ANALYSIS = {
    "terms": (
        "chord name; chord quality; chord recognition; inversion of a chord; harmony of notes; chord "
        "finder; triad with inversion; reverse chord lookup; chord symbol"
    ),
    "questions": """
        Which chord is made of the notes {notes}?
        What chord do the notes {notes} form?
        How do you call the harmony of {notes} when these notes sound together?
        The pitches {notes} sound at once; which chord and which inversion is it?
        What is the name of the chord spelled {notes}, in notes from my score?
        What's the chord with the notes {notes}?
        What chord symbol fits the notes {notes}?
        Is the triad or seventh chord with the notes {notes} major, minor, diminished or something rarer?
        If my fingers press the piano keys for the notes {notes}, which chord am I playing?
        Which chord results from stacking the pitches {notes}?
        Root position or inversion, and of which chord, are the notes {notes}?
    """,
    "commands": """
        Name the chord that has the notes {notes}.
        Identify the chord with the pitches {notes}.
        Analyse the harmony of the notes {notes}.
        Tell me root, quality and inversion of the chord with the notes {notes}.
        Label these simultaneous pitches as a chord: {notes}.
        Look up which chord contains exactly the notes {notes}.
        Determine the chord symbol over the notes {notes}.
        Classify the harmony: the notes are {notes}.
        Figure out what chord the pitches {notes} spell.
        Run a chord finder on the notes {notes}.
    """,
    "stories": """
        The left hand holds the notes {notes}. A pianist asks which chord she is playing.
        In the last bar of the hymn the voices sing the notes {notes}. Which chord closes it?
        A guitarist plucks the pitches {notes} and wonders what the chord is called.
        A transcriber hears the notes {notes} at the cadence. Which chord symbol does he pencil above the staff?
        In the harmony exam the bass and upper voices have the notes {notes}. Candidates must label the chord.
        My nephew bangs the notes {notes} on the piano at once. He has found a real chord, but which?
    """,
    "terse": """
        notes {notes}: chord?
        chord of the pitches {notes}
        name this chord, notes {notes}
        chord finder: notes {notes}
        which chord: pitches {notes}
        chord symbol for the notes {notes}
        identify chord from notes {notes}
        notes {notes} together = chord?
    """,
    "dialogues": """
        A: I play the notes {notes}. B: Together? A: Yes, so which chord is it?
        "What harmony is that?" "The notes are {notes}." "Then it is the chord ..."
        Student: The notes are {notes}. Tutor: Stack them in thirds. Student: So the chord's name is?
        A: Press the notes {notes} on the keyboard. B: Nice chord! A: What is it called?
    """,
}

INTERVAL = {
    "terms": (
        "musical interval; interval name; third; fifth; sixth; tritone; distance of two notes; interval "
        "quality; size of an interval; melodic interval; harmonic interval; seconds and sevenths; "
        "augmented or diminished"
    ),
    "questions": """
        Which interval do the notes {lower} and {upper} form?
        What interval is it from {lower} up to {upper}?
        What is the interval between the lower note {lower} and the upper note {upper}?
        How is the interval called that has {upper} on top and {lower} at the bottom?
        If {upper} sounds over the note {lower}, which interval do we hear?
        Is the interval from {lower} to {upper} major, minor, perfect, or what exactly?
        What's the interval between {lower} and {upper}?
        Is {lower} to {upper} a third, a fourth or another interval?
        What is the leap from the note {lower} up to {upper} called?
        Which generic size and quality has the interval with bottom note {lower} and top note {upper}?
        The melody climbs to {upper} from {lower}; what is the name of that interval?
        How would a choir director name the interval {lower} up to {upper}?
    """,
    "commands": """
        Name the interval from {lower} to {upper}.
        Identify the musical interval whose lower note is {lower} and whose upper note is {upper}.
        Classify the interval with upper pitch {upper} and lower pitch {lower}.
        Give quality and size of the interval {lower} to {upper}.
        Call the interval between the notes {lower} and {upper} by its proper name.
        Calculate the interval from {lower} up to {upper}.
        Say whether the notes {lower} and {upper} make a perfect, major, minor, augmented or diminished interval.
        Describe the leap between the notes {lower} and {upper} in interval terms.
        Label the harmonic interval: top note {upper}, bottom note {lower}.
        Recognise the interval that begins on {lower} and ends on {upper}.
        Spell the name of the interval formed by {lower} below and {upper} above.
    """,
    "stories": """
        The alto holds the note {lower} while the soprano sings {upper}. What interval is between them?
        In the ear-training test the teacher plays the notes {lower}, then {upper}. The interval is called?
        A bell rings the pitch {upper}; a bigger one answers {lower} below. Which interval do the bells span?
        My cello bows the two notes {lower} and {upper} at once. The interval is called?
        In counterpoint the cantus has the note {lower} and the added voice {upper}. Which interval is marked?
        The theme of a film starts with a leap from the note {lower} to {upper}. What do musicians call that leap?
        Violin double stop: the upper string plays {upper}, the lower {lower}. Which interval does the jury hear?
    """,
    "terse": """
        interval {lower} - {upper}
        notes {lower}, {upper}: interval name
        interval with {upper} above {lower}
        name of interval, {lower} up to {upper}
        name the interval: {lower}, {upper}
        interval quality, {lower} to {upper}
        {lower} up to {upper} = which interval
        musical interval: top {upper}, bottom {lower}
        interval({lower}, {upper})
    """,
    "dialogues": """
        A: First note {lower}, second {upper}. B: And you ask? A: The interval's name.
        "Upper pitch?" "{upper}." "Lower?" "{lower}." "So the interval is ..."
        Teacher: Bottom note {lower}, top note {upper}. Pupil: A sixth? Teacher: Find the exact interval name.
        Singer: I leap to {upper}. Coach: From which note? Singer: From {lower}. Coach: What is that interval?
    """,
}

SEMITONES_BETWEEN = {
    "terms": (
        "number of semitones; half-step count; semitone distance; count of half steps; chromatic "
        "distance; frets between notes; number of half tones; size in semitones; keys counted on a piano"
    ),
    "questions": """
        How many semitones are there from {start} to {end}?
        How many half steps lie between {start} and {end}?
        What is the semitone distance from the pitch {start} to the pitch {end}?
        By how many semitones is {end} higher than {start}?
        To get to {end}, how many semitones do I go up from {start}?
        How far apart, counted in half steps, are {start} and {end}?
        What's the number of semitones from {start} up to {end}?
        How many piano keys, black and white, do I move from {start} to {end}?
        On one guitar string, how many semitones, or frets, separate the pitch {start} from the higher {end}?
        What is the chromatic distance, in semitones, of {start} and {end}?
        How many chromatic steps lead to the pitch {end} when I start on the pitch {start}?
        How many half tones, or semitones, lie between {start} and {end}?
    """,
    "commands": """
        Count the semitones from {start} to {end}.
        Give the number of half steps between the notes {start} and {end}.
        Work out how many semitones separate {start} from {end}.
        Tell me, in semitones, how far {end} is above {start}.
        Determine the half-step count starting on {start} and ending on {end}.
        Calculate the semitones between {start} and {end}.
        Measure the leap {start} to {end} in semitones.
        Express the gap from the pitch {start} up to {end} as a number of half steps.
        Find how many semitones I must transpose {start} to arrive at {end}.
        Count all keys on the piano going from {start} to {end}, the first one excluded.
        Report the distance to {end} from {start}, unit semitones.
    """,
    "stories": """
        On the piano, my thumb rests on {start} and my little finger on {end}. How many half steps does my hand span?
        A siren glides from the pitch {start} to {end}. Through how many semitones does it travel?
        The synthesizer must bend {start} until it sounds like {end}. How many semitones of pitch bend is that?
        The melody jumps to {end} after {start}. What is the size of the jump in half steps?
        A sample was recorded at {start} but the track needs {end}. By how many semitones must the sampler shift it?
        The singer's range goes from the note {start} to the note {end}. How many half steps does it comprise?
        A guitarist slides from the pitch {start} up to {end}, fret by fret. How many semitones does he pass?
    """,
    "terse": """
        semitones {start} to {end}
        {start}, {end}: how many half steps?
        number of semitones to {end} from {start}
        half-step count, {start} -> {end}
        {start} to {end} in semitones
        chromatic distance {start} {end}, semitones
        semitones_between({start}, {end})
        half steps from {start} up to {end}?
        how many semitones: {start} -> {end}
    """,
    "dialogues": """
        A: From {start}. B: To where? A: To {end}; how many semitones is that?
        "Count half steps!" "Up to {end}?" "Yes, beginning at {start}."
        Tuner: From {start}. Apprentice: Up to? Tuner: {end}. Apprentice: How many semitones is that?
        Kid: I jump on the piano from {start} to {end}. Mum: Count each key. Kid: How many half steps?
    """,
}

FREQUENCY = {
    "terms": (
        "frequency of a note; pitch frequency; hertz of a note; tuning frequency; vibrations per second; "
        "Hz of a note; fundamental frequency; oscillation rate of a pitch; note to frequency; equal "
        "temperament frequency"
    ),
    "questions": """
        What is the frequency of the note {pitch}?
        How quickly does the pitch {pitch} oscillate?
        At which frequency does {pitch} vibrate in concert tuning?
        How fast does a string tuned to {pitch} swing?
        Which frequency belongs to the note {pitch} in equal temperament?
        What frequency should my tuner show for {pitch}?
        What's the frequency of {pitch}?
        How many vibrations per unit of time make the note {pitch}?
        Which fundamental does the note {pitch} have in standard tuning?
        How rapidly does the air tremble when {pitch} is sung? Give the frequency.
        At what rate does the loudspeaker cone swing for the note {pitch}?
        If concert pitch is standard, what frequency should a tuning fork for {pitch} be stamped with?
    """,
    "commands": """
        Give the frequency of {pitch}.
        Convert the note {pitch} to its frequency.
        Compute the frequency that the note {pitch} has.
        Look up the equal-tempered frequency for the pitch {pitch}.
        Tell my oscillator which frequency makes the note {pitch}.
        State the vibrations per second of the note {pitch}.
        Calculate the frequency of the note {pitch}.
        Work out the fundamental of the pitch {pitch} in twelve-tone equal temperament.
        Map {pitch} to its frequency.
        Return note_to_freq for the note {pitch}.
        Determine how fast a tuning fork for the pitch {pitch} oscillates.
        Find the oscillation rate that corresponds to the note {pitch}.
    """,
    "stories": """
        An engineer wants a sine tone that sounds like the note {pitch}. What frequency must she set?
        The piano tuner strikes {pitch} and reads the frequency from the display. What should it read?
        For a toy organ I cut a pipe for the pitch {pitch}. Which frequency will it give?
        A buzzer shall play the note {pitch}; its chip wants a frequency. Which value do I send?
        A physics class analyses a whistle at the note {pitch}. Which peak frequency should the spectrum show?
        An Arduino sketch plays the melody's note {pitch} with a tone command, which expects the frequency. What is it?
        The hearing test beeps at the pitch {pitch}. The audiologist must record its frequency. Which one?
    """,
    "terse": """
        frequency({pitch})
        note {pitch} -> frequency
        note {pitch}: frequency?
        frequency of the pitch {pitch}:
        freq of note {pitch}
        {pitch} frequency?
        note_to_freq of the note {pitch}
        oscillator rate for the note {pitch}
        fundamental of pitch {pitch}
    """,
    "dialogues": """
        A: Which note? B: {pitch}. A: And you need? B: Its frequency.
        "Tune it to {pitch}." "Which frequency is that note?"
        Technician: The synthesizer asks for a frequency. Musician: I want the note {pitch}. Technician: So I enter?
        Kid: How fast does the string wiggle for the note {pitch}? Dad: You mean its frequency.
    """,
}

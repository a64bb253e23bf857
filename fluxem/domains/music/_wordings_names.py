"""Wordings about pitches, chords, scales and rhythms."""

from __future__ import annotations

TRANSPOSE = {
    "terms": "transposition; transposed note; pitch shift; semitone shift; half-step shift; transposed pitch",
    "questions": """
        What is {pitch} transposed up by {semitones} semitones?
        Which note lies {semitones} semitones above {pitch}?
        What pitch do I reach if I climb {semitones} semitones from {pitch}?
        If the note {pitch} is raised {semitones} half steps, what is it called?
        Where does {pitch} land after an upward transposition of {semitones} semitones?
        {semitones} half steps higher than the note {pitch} is which note?
        Starting on the pitch {pitch}, which key of the piano is {semitones} semitones to the right?
        What is the name of the note that sounds {semitones} semitones higher than {pitch}?
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
    """,
    "dialogues": """
        A: I play the note {pitch}. B: Make it {semitones} semitones higher. A: Then it is called?
        "Which note?" "{pitch}, but {semitones} half steps up." "So that is?"
        User: my melody starts on {pitch}. Assistant: And? User: put it up {semitones} semitones for the trumpet.
        A: How far up? B: {semitones} semitones. A: From which pitch? B: {pitch}. A: And where do I end?
    """,
}

TRANSPOSE_DOWN = {
    "terms": "downward transposition; lowered note",
    "questions": """
        What is {pitch} transposed down by {semitones} semitones?
        Which note lies {semitones} semitones below {pitch}?
        If {pitch} is lowered {semitones} half steps, which pitch is that?
        {semitones} semitones beneath the note {pitch}, what do we find?
        Where do I end when I descend {semitones} half steps from the note {pitch}?
    """,
    "commands": """
        Transpose {pitch} down {semitones} semitones.
        Lower the note {pitch} by {semitones} half steps.
        Drop the pitch {pitch} by {semitones} semitones.
        By {semitones} semitones, bring the note {pitch} down.
        Subtract {semitones} semitones from {pitch} and spell the note.
    """,
    "stories": """
        The tenor cannot reach the note {pitch}, so all is sung {semitones} semitones lower. What does he sing?
        An old organ sounds {semitones} half steps too low. The organist plays {pitch}; which pitch is heard?
        To suit the cello, the melody on {pitch} sinks by {semitones} semitones. Its note becomes?
    """,
    "terse": """
        transpose {pitch} -{semitones} semitones
        {pitch} down {semitones} half steps, note?
        down {semitones} semitones from {pitch}:
    """,
    "dialogues": """
        A: {pitch} is too high for my voice, that note hurts. B: Take it {semitones} semitones down. A: What is it then?
        "Lower!" "By how much?" "{semitones} half steps." "So instead of {pitch} I sing which note?"
    """,
}

TRANSPOSE_CHORD = {
    "terms": "transposed chord; chord transposition; capo chord; shifted chord",
    "questions": """
        Which chord is {chord} moved up {semitones} semitones?
        What does the chord {chord} become {semitones} semitones higher?
        If I raise the chord {chord} by {semitones} half steps, which chord do I get?
        Up {semitones} semitones, what is the chord {chord} called?
        What chord results from shifting {chord} upward by {semitones} half steps?
    """,
    "commands": """
        Transpose the chord {chord} up {semitones} semitones.
        Raise the chord {chord} by {semitones} half steps.
        Shift the guitar chord {chord} up the neck by {semitones} semitones.
        By {semitones} semitones, lift the chord {chord}.
        Rename the chord {chord} after a transposition of {semitones} half steps upward.
    """,
    "stories": """
        The book says {chord}, but the band plays {semitones} semitones higher. Which chord is strummed?
        With the capo, each guitar shape sounds {semitones} half steps up. For the chord {chord}, what chord is heard?
        The progression starts with {chord} and the singer wants it {semitones} semitones higher. First chord?
        A jingle ends on the chord {chord}; its reprise is {semitones} half steps above. Name the closing chord.
    """,
    "terse": """
        chord {chord} +{semitones} semitones
        {chord} up {semitones} half steps: chord?
        up {semitones}: chord {chord}
        new chord for {chord}, {semitones} semitones higher
    """,
    "dialogues": """
        A: The chord is {chord}. B: We play it {semitones} semitones up. A: Then I strum which chord?
        "Guitar, give me {chord}." "In the new key?" "Yes, {semitones} half steps higher."
        A: {semitones} semitones up from now on. B: So my chord {chord} turns into what?
    """,
}

CHORD_ANALYSIS = {
    "terms": "chord name; chord quality; chord recognition; inversion of a chord",
    "questions": """
        Which chord is made of the notes {notes}?
        What chord do the notes {notes} form?
        How do you call the harmony of {notes} when these notes sound together?
        The pitches {notes} sound at once; which chord and which inversion is it?
        What is the name of the chord spelled {notes}, in notes from my score?
    """,
    "commands": """
        Name the chord that has the notes {notes}.
        Identify the chord with the pitches {notes}.
        Analyse the harmony of the notes {notes}.
        Tell me root, quality and inversion of the chord with the notes {notes}.
        Label these simultaneous pitches as a chord: {notes}.
    """,
    "stories": """
        The left hand holds the notes {notes}. A pianist asks which chord she is playing.
        In the last bar of the hymn the voices sing the notes {notes}. Which chord closes it?
        A guitarist plucks the pitches {notes} and wonders what the chord is called.
    """,
    "terse": """
        notes {notes}: chord?
        chord of the pitches {notes}
        name this chord, notes {notes}
    """,
    "dialogues": """
        A: I play the notes {notes}. B: Together? A: Yes, so which chord is it?
        "What harmony is that?" "The notes are {notes}." "Then it is the chord ..."
    """,
}

INTERVAL = {
    "terms": "musical interval; interval name; third; fifth; sixth; tritone; distance of two notes",
    "questions": """
        Which interval do the notes {lower} and {upper} form?
        What interval is it from {lower} up to {upper}?
        What is the interval between the lower note {lower} and the upper note {upper}?
        How is the interval called that has {upper} on top and {lower} at the bottom?
        If {upper} sounds over the note {lower}, which interval do we hear?
        Is the interval from {lower} to {upper} major, minor, perfect, or what exactly?
    """,
    "commands": """
        Name the interval from {lower} to {upper}.
        Identify the musical interval whose lower note is {lower} and whose upper note is {upper}.
        Classify the interval with upper pitch {upper} and lower pitch {lower}.
        Give quality and size of the interval {lower} to {upper}.
        Call the interval between the notes {lower} and {upper} by its proper name.
    """,
    "stories": """
        The alto holds the note {lower} while the soprano sings {upper}. What interval is between them?
        In the ear-training test the teacher plays the notes {lower}, then {upper}. The interval is called?
        A bell rings the pitch {upper}; a bigger one answers {lower} below. Which interval do the bells span?
        My cello bows the two notes {lower} and {upper} at once. The interval is called?
    """,
    "terse": """
        interval {lower} - {upper}
        notes {lower}, {upper}: interval name
        interval with {upper} above {lower}
        name of interval, {lower} up to {upper}
    """,
    "dialogues": """
        A: First note {lower}, second {upper}. B: And you ask? A: The interval's name.
        "Upper pitch?" "{upper}." "Lower?" "{lower}." "So the interval is ..."
    """,
}

SEMITONES_BETWEEN = {
    "terms": "number of semitones; half-step count; semitone distance; count of half steps",
    "questions": """
        How many semitones are there from {start} to {end}?
        How many half steps lie between {start} and {end}?
        What is the semitone distance from the pitch {start} to the pitch {end}?
        By how many semitones is {end} higher than {start}?
        To get to {end}, how many semitones do I go up from {start}?
        How far apart, counted in half steps, are {start} and {end}?
    """,
    "commands": """
        Count the semitones from {start} to {end}.
        Give the number of half steps between the notes {start} and {end}.
        Work out how many semitones separate {start} from {end}.
        Tell me, in semitones, how far {end} is above {start}.
        Determine the half-step count starting on {start} and ending on {end}.
    """,
    "stories": """
        On the piano, my thumb rests on {start} and my little finger on {end}. How many half steps does my hand span?
        A siren glides from the pitch {start} to {end}. Through how many semitones does it travel?
        The synthesizer must bend {start} until it sounds like {end}. How many semitones of pitch bend is that?
        The melody jumps to {end} after {start}. What is the size of the jump in half steps?
    """,
    "terse": """
        semitones {start} to {end}
        {start}, {end}: how many half steps?
        number of semitones to {end} from {start}
        half-step count, {start} -> {end}
    """,
    "dialogues": """
        A: From {start}. B: To where? A: To {end}; how many semitones is that?
        "Count half steps!" "Up to {end}?" "Yes, beginning at {start}."
    """,
}

FREQUENCY = {
    "terms": "frequency of a note; pitch frequency; hertz of a note; tuning frequency; vibrations per second",
    "questions": """
        What is the frequency of the note {pitch}?
        How quickly does the pitch {pitch} oscillate?
        At which frequency does {pitch} vibrate in concert tuning?
        How fast does a string tuned to {pitch} swing,?
        Which frequency belongs to the note {pitch} in equal temperament?
        What frequency should my tuner show for {pitch}?
    """,
    "commands": """
        Give the frequency of {pitch}.
        Convert the note {pitch} to its frequency.
        Compute the frequency that the note {pitch} has.
        Look up the equal-tempered frequency for the pitch {pitch}.
        Tell my oscillator which frequency makes the note {pitch}.
        State the vibrations per second of the note {pitch}.
    """,
    "stories": """
        An engineer wants a sine tone that sounds like the note {pitch}. What frequency must she set?
        The piano tuner strikes {pitch} and reads the frequency from the display. What should it read?
        For a toy organ I cut a pipe for the pitch {pitch}. Which frequency will it give?
        A buzzer shall play the note {pitch}; its chip wants a frequency. Which value do I send?
    """,
    "terse": """
        frequency({pitch})
        note {pitch} -> frequency
        note {pitch}: frequency?
        frequency of the pitch {pitch}:
    """,
    "dialogues": """
        A: Which note? B: {pitch}. A: And you need? B: Its frequency.
        "Tune it to {pitch}." "Which frequency is that note?"
    """,
}

SCALE_NOTES = {
    "terms": "notes of a scale; scale degrees; scale spelling; tones of a mode; key notes",
    "questions": """
        What are the notes of the {scale} scale?
        Which notes belong to the scale {scale}?
        How do you spell a {scale} scale from the tonic upward?
        What tones does the {scale} scale contain?
        Which letters and accidentals make up the scale called {scale}?
        If I run up the {scale} scale, which notes do I touch?
    """,
    "commands": """
        List the notes in the {scale} scale.
        Spell the {scale} scale.
        Write out the scale of {scale} one note at a time.
        Name every tone of the {scale} scale.
        Give me all degrees of the scale {scale}.
        Recite the {scale} scale, starting on its tonic.
    """,
    "stories": """
        For her exam Mia must play the {scale} scale. Which notes should she practise?
        A soloist improvises in the {scale} scale; the bassist asks which tones are allowed.
        The harp is tuned to the {scale} scale. Tell the apprentice what each string is called.
        An app lights up the keys that belong to the scale {scale}. Which ones glow?
    """,
    "terse": """
        notes: {scale} scale
        {scale} scale =
        spell scale {scale}
        degrees of the {scale} scale
    """,
    "dialogues": """
        A: Play me a scale. B: Which? A: {scale}. B: Its notes, please?
        "Scale?" "{scale}, note by note."
    """,
}

CHORD_NOTES = {
    "terms": "notes of a chord; chord tones; chord spelling; members of a chord; arpeggio notes",
    "questions": """
        What notes are in the chord {chord}?
        Which tones make up a {chord} chord?
        How is the {chord} chord spelled?
        What do I press on the piano for the chord {chord}, note by note?
        Of which notes does the chord {chord} consist?
        Which pitches would an arpeggio of the {chord} chord run through?
    """,
    "commands": """
        List the notes of the {chord} chord.
        Spell the chord {chord}.
        Give every tone in a {chord} chord from the root up.
        Break the chord {chord} into its notes.
        Name the members of the {chord} chord.
        Show me what to play for the chord {chord}: its separate tones.
    """,
    "stories": """
        The lead sheet says {chord}. Which notes does the bass player choose from?
        A beginner sees the chord {chord} in her song book and asks what tones to press.
        Four singers shall sound the {chord} chord. Which notes are handed out?
        For the arpeggio, my synthesizer needs the tones of the {chord} chord in order.
    """,
    "terse": """
        notes of chord {chord}
        {chord} chord: tones?
        spell chord: {chord}
        chord {chord} =
    """,
    "dialogues": """
        A: The next chord is {chord}. B: Remind me of its notes.
        "How do I play the chord {chord}?" "Tone by tone." "Then name them."
    """,
}

RELATIVE_KEY = {
    "terms": "relative key; relative minor; relative major; parallel key signature; key with the same notes",
    "questions": """
        What is the relative key of {scale}?
        Which key shares its key signature with {scale}?
        What is the relative of the key {scale}?
        Which other key has exactly the notes of the {scale} scale?
        If a piece is in the key of {scale}, what is its relative key?
        With the same sharps and flats as the key of {scale}, which key is there?
    """,
    "commands": """
        Name the relative key of {scale}.
        Find the key that has the same signature as the key {scale}.
        Give the relative key for {scale}.
        Switch from the key of {scale} to its relative.
        Tell me the partner key of {scale}, the one with equal accidentals.
        Determine which key is relative to the key {scale}.
    """,
    "stories": """
        The sonata is in {scale}; its middle section moves to the relative key. Which is that?
        A song in the key of {scale} turns to its relative for the bridge. In which key is the bridge?
        Ben knows the key signature of {scale} and wants the other key that uses it. Help him.
        On the circle of fifths every key has a relative inside the ring. What stands inside for the key {scale}?
    """,
    "terse": """
        relative key: {scale}
        {scale} -> relative key
        key {scale}, relative?
        same signature as the key of {scale}:
    """,
    "dialogues": """
        A: We are in the key of {scale}. B: Go to the relative. A: That is which key?
        "Key?" "{scale}." "And its relative?"
    """,
}

RHYTHM_LENGTH = {
    "terms": "length of a rhythm; total duration in whole notes; sum of note values; bar length",
    "questions": """
        How long is the rhythm {rhythm}, in whole notes?
        What do the note values {rhythm} add up to?
        How much of a whole note does the rhythm {rhythm} fill?
        What total length has the rhythm {rhythm}?
        When all the notes {rhythm} are played one after another, how many whole notes is that?
        Which fraction of a bar in common time is taken by the notes {rhythm}?
    """,
    "commands": """
        Add up the note values {rhythm}.
        Sum the rhythm {rhythm} in whole notes.
        Work out the total length of the notes {rhythm}.
        Compute how long the rhythm {rhythm} lasts.
        Measure the rhythm {rhythm} against a whole note.
        Give the combined duration of these notes: {rhythm}.
    """,
    "stories": """
        A drummer taps the rhythm {rhythm}. How long is the pattern, counted in whole notes?
        In one measure a student wrote the notes {rhythm}. What length do they have together?
        The composer fills a bar with {rhythm}. Compare: how many whole notes does it amount to?
        For the clapping game the rhythm is {rhythm}. What is its total?
    """,
    "terse": """
        rhythm length: {rhythm}
        sum of notes {rhythm}
        {rhythm}: total rhythm length?
        rhythm {rhythm} in whole-note units
    """,
    "dialogues": """
        A: My rhythm is {rhythm}. B: Does it fill the bar? A: Add it up and tell me.
        "Clap this rhythm: {rhythm}." "How long is it altogether?"
    """,
}

BEAT_DURATION = {
    "terms": "beat duration; length of a beat; seconds per beat; metronome tick; tempo in beats per minute",
    "questions": """
        How much time does one beat take at {tempo_bpm} beats per minute?
        What is the duration of a beat when the metronome shows {tempo_bpm}?
        At a tempo of {tempo_bpm} bpm, how long is a single beat?
        If the tempo is {tempo_bpm}, how much time passes from one beat to the next?
        How long must I wait between ticks of a metronome set to {tempo_bpm}?
        What gap separates two beats at tempo {tempo_bpm}?
    """,
    "commands": """
        Convert a tempo of {tempo_bpm} beats per minute to the length of a beat.
        Give the length of one beat at {tempo_bpm} bpm.
        Compute the time of a metronome click at {tempo_bpm} beats per minute.
        Work out how long each beat is for the tempo {tempo_bpm}.
        Turn {tempo_bpm} bpm into the duration of a beat.
        Tell the drum machine how long a beat is at tempo {tempo_bpm}.
    """,
    "stories": """
        The conductor takes the march at {tempo_bpm} beats per minute. How long is every beat?
        A producer sets the delay to one beat; the track runs at {tempo_bpm} bpm. Which delay time is that?
        Runners step to music of {tempo_bpm} beats per minute. What time lies between two beats?
        My metronome blinks {tempo_bpm} times a minute. For how long is one beat?
    """,
    "terse": """
        beat length, {tempo_bpm} bpm
        tempo {tempo_bpm}: beat length?
        beat at {tempo_bpm} bpm =
        {tempo_bpm} beats per minute -> duration of one beat
    """,
    "dialogues": """
        A: What tempo? B: {tempo_bpm} bpm. A: So each beat takes how long?
        "Metronome on {tempo_bpm}!" "And how long is one beat?"
    """,
}

IRRELEVANT = """
    Who wrote the first major scale down?
    Why do minor chords sound sad?
    Which guitar should a beginner buy?
    Is the piano harder to learn than the violin?
    When was equal temperament invented?
    Do you like the blues?
    How did Bach tune his harpsichord?
    Explain what a chord progression is.
    What makes a melody memorable?
    Tell me about the history of the metronome.
    Why does an orchestra tune before a concert?
    Is perfect pitch inherited?
    Recommend a song in a minor key.
    How often should guitar strings be changed?
    What is the difference between rhythm and metre?
    Who was Arnold Schoenberg?
    The choir rehearses on Mondays and sings on Sundays.
    Should I learn to read notes before I play by ear?
    Which concert hall has the best acoustics?
    My neighbour practises the trumpet all night.
    Does a capo damage the neck of a guitar?
    What does a conductor actually do?
"""

# ruff: noqa: E501 - one template a line
"""Wordings about the notes of scales and chords, keys, rhythms and tempo."""

from __future__ import annotations

SCALE_NOTES = {
    "terms": (
        "notes of a scale; scale degrees; scale spelling; tones of a mode; key notes; scale tones; "
        "spelled scale; pitch collection of a mode; ladder of notes; tone row of a key"
    ),
    "questions": """
        What are the notes of the {scale} scale?
        Which notes belong to the scale {scale}?
        How do you spell a {scale} scale from the tonic upward?
        What tones does the {scale} scale contain?
        Which letters and accidentals make up the scale called {scale}?
        If I run up the {scale} scale, which notes do I touch?
        What's in the {scale} scale, note by note?
        Which tones may I use when soloing over the {scale} scale?
        What sharps and flats appear when the {scale} scale is written out?
        Ascending from the tonic, how does the {scale} scale go?
        Which piano keys does a pupil press, in order, for the scale {scale}?
        What is the pitch collection of the {scale} scale?
        What are the ladder tones, tonic first, of the scale {scale}?
        What are the notes in the {scale} scale?
        What are the tones of the {scale} scale?
        What are the scale degrees of the {scale} scale, by letter?
        What is the spelling of the {scale} scale?
        What is the note content of the scale {scale}?
        Which notes are in the {scale} scale?
        Which tones form the scale of {scale}?
        Which keys on the piano belong to the {scale} scale?
        How does the scale {scale} run, note for note?
        How do I play the {scale} scale upward; which notes?
        If I improvise over the scale {scale}, what notes are available?
        Starting on its tonic, what does the {scale} scale consist of?
        What notes does the {scale} scale have?
        Which notes do I play in the {scale} scale?
        Which keys do I press for the {scale} scale, from the tonic up?
        What are the degrees of the scale {scale} by name?
        What belongs to the {scale} scale, note by note?
        How is the {scale} scale spelled?
        Which sharps and flats does the {scale} scale use; list all its notes?
        What are the letters of the {scale} scale?
        What is the note list for the {scale} scale?
        Which tones may I use in a solo on the {scale} scale?
        Do, re, mi and so on: what are they in the {scale} scale?
        What is the ladder of notes in the {scale} scale?
        What notes are in the {scale} scale?
        What are the notes of the {scale} scale in order?
        What notes do I play in a {scale} scale?
        What notes make up the {scale} scale?
    """,
    "commands": """
        List the notes in the {scale} scale.
        Spell the {scale} scale.
        Write out the scale of {scale} one note at a time.
        Name every tone of the {scale} scale.
        Give me all degrees of the scale {scale}.
        Recite the {scale} scale, starting on its tonic.
        Calculate the notes of the {scale} scale.
        Print the {scale} scale in ascending order.
        Enumerate the tones of the scale {scale}.
        Write the {scale} scale on a staff, naming each note.
        Build the {scale} scale from its tonic.
        Show the letter names in the {scale} scale.
        List the notes of the {scale} scale.
        List the tones of the scale {scale}.
        Name the notes of the {scale} scale.
        Step through the {scale} scale and name each letter with its accidental.
        Write out the {scale} scale.
        Give the notes of the scale {scale}.
        Find the notes of the {scale} scale.
        Find the tones in the scale {scale}.
        Find the scale degrees of the {scale} scale.
        Tell me each note in the {scale} scale, from the tonic up.
        Construct the scale {scale} and spell all of its notes.
        Go up the {scale} scale and call out every tone.
        Write down the {scale} scale.
        Play up the {scale} scale and name each note.
        Find the tones of the scale {scale}.
        Find the degrees of the {scale} scale.
        Find the spelling of the {scale} scale.
        Show me the {scale} scale from bottom to top.
        Recite the scale {scale} beginning on its tonic.
        Tell me which notes are in the scale {scale}.
        Give all members of the {scale} scale.
        I need the notes for the {scale} scale.
        Please write the {scale} scale in letters.
        Find all the letters of the {scale} scale.
        Sing me through the {scale} scale, note by note.
        Write the notes of the {scale} scale in ascending order.
        Give me the notes in the {scale} scale.
        Spell out the notes in a {scale} scale.
    """,
    "stories": """
        For her exam Mia must play the {scale} scale. Which notes should she practise?
        A soloist improvises in the {scale} scale; the bassist asks which tones are allowed.
        The harp is tuned to the {scale} scale. Tell the apprentice what each string is called.
        An app lights up the keys that belong to the scale {scale}. Which ones glow?
        A music app colours the fretboard for the {scale} scale. Which notes are coloured?
        The grade examiner calls out the {scale} scale. The clarinettist plays it up once. Through which notes?
        A composer limits himself to the scale {scale}. Write on his cheat sheet all allowed tones.
        A harpist sets her pedals for the {scale} scale. Which notes must the strings give?
        A kalimba maker tunes the tines to the scale {scale}. Which notes does she engrave?
        The worksheet has an empty staff headed "{scale} scale". Which notes are filled in?
        A melody generator draws from the {scale} scale only. Which notes may it use?
        A violinist practises the scale {scale} before the audition. Spell it for her.
        A backing track stays in the scale {scale}. Which tones suit the solo?
        A child's keyboard lights up the notes of the {scale} scale. Which ones?
        For a handpan the buyer chose the scale {scale}. Which notes get hammered in?
        Tomorrow's piano exam has the {scale} scale. Which notes must Ivy play?
        A guitarist puts stickers on the neck for the {scale} scale. Which notes get a sticker?
        The music teacher sings the {scale} scale, and the class writes the letters. What do they write?
        A wind chime is to ring only in the {scale} scale. Which tubes do I buy?
        The solo part says "use the {scale} scale". Tom asks which notes that means.
        A kalimba is tuned to the {scale} scale. Which notes are its tongues?
        I'm practising the {scale} scale on the piano. What are the notes?
    """,
    "terse": """
        notes: {scale} scale
        {scale} scale =
        spell scale {scale}
        degrees of the {scale} scale
        {scale} scale notes
        tones of the scale {scale}
        scale_notes({scale} scale)
        write out {scale} scale
        {scale} scale, ascending, letter names
        notes of the scale {scale}
        notes of {scale} scale
        {scale} scale spelled out
        tones {scale} scale
        what's in the {scale} scale
        scale {scale} tonic to seventh, letter names
        letters of the {scale} scale
        {scale} scale, all tones
        note names, {scale} scale
        notes in the {scale} scale
    """,
    "dialogues": """
        A: Play me a scale. B: Which? A: {scale}. B: Its notes, please?
        "Scale?" "{scale}, note by note."
        Pupil: How does the {scale} scale go? Teacher: Begin on the tonic and name every tone.
        Guitarist: I solo in the {scale} scale. Bassist: So which notes are safe?
        A: The relative of {scale}? B: No, the notes of that scale. A: Which are?
        Pupil: I should play the scale {scale}. Teacher: Name its notes first. Pupil: What are they?
        A: I must practise the {scale} scale. B: Do you know its notes? A: No, tell me.
    """,
}

CHORD_NOTES = {
    "terms": (
        "notes of a chord; chord tones; chord spelling; members of a chord; arpeggio notes; tones of a "
        "chord symbol; chord construction; root, third and fifth; broken chord; voicing material"
    ),
    "questions": """
        What notes are in the chord {chord}?
        Which tones make up a {chord} chord?
        How is the {chord} chord spelled?
        What do I press on the piano for the chord {chord}, note by note?
        Of which notes does the chord {chord} consist?
        Which pitches would an arpeggio of the {chord} chord run through?
        What's in the chord {chord}, note by note?
        Which keys do I hold down on the piano for the {chord} chord?
        What are root, third, fifth and any extension of the chord {chord}?
        From what tones is the chord symbol {chord} constructed?
        Which notes may a walking bass outline over the chord {chord}?
        Unpacking the chord symbol {chord}, what notes come out?
        What are the notes of the chord {chord}?
        What are the notes in a {chord} chord?
        What are the tones of the chord {chord}?
        What are the members of the {chord} chord?
        What is the spelling of the chord {chord}?
        What is the chord {chord} made of?
        Which notes are in the chord {chord}?
        Which notes do I press for the {chord} chord?
        Which tones belong to the chord {chord}?
        How is the chord {chord} built, note by note?
        If I arpeggiate the chord {chord}, what notes do I play?
        What do the fingers play for the chord {chord} on the piano?
        Root, third and fifth and beyond: what are they in the chord {chord}?
        What notes does the chord {chord} have?
        What is inside the {chord} chord?
        How do I spell the chord {chord}?
        What are the letters of the chord {chord}?
        What is the note list for the chord {chord}?
        Which notes belong to the {chord} chord?
        What does a {chord} chord consist of?
        Which strings or keys give the chord {chord}: what notes?
        What is the arpeggio of the chord {chord}, note for note?
        Which notes do my fingers need for the chord {chord}?
        What are the component notes of the {chord} chord?
        What single notes add up to the chord {chord}?
        What notes are in a {chord} chord?
        What are the notes in the {chord} chord?
        What notes make up the {chord} chord?
        Which keys do I press on the piano for a {chord} chord?
        What are the notes of a {chord} chord?
        How is a {chord} chord built, note by note?
    """,
    "commands": """
        List the notes of the {chord} chord.
        Spell the chord {chord}.
        Give every tone in a {chord} chord from the root up.
        Break the chord {chord} into its notes.
        Name the members of the {chord} chord.
        Show me what to play for the chord {chord}: its separate tones.
        Calculate the notes of the chord {chord}.
        Construct the chord {chord} from its root upward.
        Unfold the chord symbol {chord} into single tones.
        Enumerate all tones of the chord {chord}.
        Write the chord {chord} as a broken chord, one note after another.
        Tell a keyboard beginner which notes form the {chord} chord.
        Itemise the component tones of the chord {chord}.
        List the tones in a {chord} chord.
        Name the notes of the chord {chord}.
        Spell out the chord {chord}.
        Build the chord {chord} from the root.
        Give the notes of the {chord} chord.
        Find the notes of the chord {chord}.
        Find the tones in the chord {chord}.
        Find the members of the {chord} chord.
        Arpeggiate the chord {chord} and name every note.
        Take the chord {chord} apart into single notes.
        Resolve the chord symbol {chord} to its component notes.
        Find the tones of the {chord} chord.
        Find the spelling of the chord {chord}.
        Break the chord {chord} into notes.
        Build the {chord} chord from the root up.
        Show me which notes make the chord {chord}.
        Tell me what is in the chord {chord}.
        Give all notes of a {chord} chord.
        I need the notes for the chord {chord}.
        Please write the chord {chord} in letters.
        Find the note names of the chord {chord}.
        Find the component tones of the {chord} chord.
        Split up the {chord} chord into its notes.
        Say the notes of the chord {chord} aloud, lowest first.
        Write out the notes of a {chord} chord.
        Give me the notes in the {chord} chord.
        Tell me the notes of the chord {chord}.
    """,
    "stories": """
        The lead sheet says {chord}. Which notes does the bass player choose from?
        A beginner sees the chord {chord} in her song book and asks what tones to press.
        Four singers shall sound the {chord} chord. Which notes are handed out?
        For the arpeggio, my synthesizer needs the tones of the {chord} chord in order.
        A harp arrangement turns the chord symbol {chord} into plucked strings. Which strings are plucked?
        The church organist improvises over the chord {chord}. Which notes may his hands take?
        A chord dictionary needs an entry for the {chord} chord. Under the symbol stand its notes. Which?
        A string quartet shares out the chord {chord}. Which notes are there to share?
        A tablature program must know the notes of the chord {chord}. Which are they?
        The lead sheet changes to the chord {chord}; the pianist looks for her notes. Which ones?
        A handbell choir rings the {chord} chord. Which bells are lifted?
        An arpeggiator receives the chord {chord}. Through which notes does it cycle?
        The worksheet says "spell the chord {chord}". What is written?
        A vocal group ends on the {chord} chord. Give the singers their notes.
        A chord trainer shows the symbol of the {chord} chord and waits for the right keys. Which keys?
        The song book says chord {chord}, and I have only a keyboard. Which keys do I press?
        Three friends each blow one bottle. Together it should be the chord {chord}. Which notes do they need?
        A harpist has to break the chord {chord}. Which notes does she pluck, one after the other?
        The bassist sees chord {chord} in the chart and wants to play its notes one by one. Which are they?
        The worksheet says: write the chord {chord} on the staff. Which notes do the pupils draw?
        My song sheet says to play a {chord} chord. What notes do I play?
    """,
    "terse": """
        notes of chord {chord}
        {chord} chord: tones?
        spell chord: {chord}
        chord {chord} =
        {chord} chord notes
        tones in chord {chord}
        chord_notes({chord} chord)
        build chord {chord}
        chord {chord}: root, third, fifth ...?
        notes in chord {chord}
        chord tones of the chord {chord}
        members of the chord {chord}
        what's in a {chord} chord
        arpeggio of the chord {chord}
        chord {chord} component tones
        notes for chord {chord}
        what's in the {chord} chord
        letters of chord {chord}
        {chord} chord, which notes
        notes in a {chord} chord
    """,
    "dialogues": """
        A: The next chord is {chord}. B: Remind me of its notes.
        "How do I play the chord {chord}?" "Tone by tone." "Then name them."
        Beginner: My song book demands the chord {chord}. Friend: Press its notes. Beginner: Which ones?
        Arranger: Split the chord {chord} among the horns. Copyist: Which notes are in it?
        A: Shall I transpose the chord {chord}? B: No, just tell me which notes it has. A: All right.
        Pupil: The book says {chord} over this bar, a chord. Teacher: Spell it. Pupil: With which notes?
        A: I don't know the chord {chord}. B: Shall I give you its notes? A: Yes, from the root up.
    """,
}

RELATIVE_KEY = {
    "terms": (
        "relative key; relative minor; relative major; parallel key signature; key with the same notes; "
        "relative tonality; shared key signature; major-minor counterpart; sister key; same accidentals"
    ),
    "questions": """
        What is the relative key of {scale}?
        Which key shares its key signature with {scale}?
        What is the relative of the key {scale}?
        Which other key has exactly the notes of the {scale} scale?
        If a piece is in the key of {scale}, what is its relative key?
        With the same sharps and flats as the key of {scale}, which key is there?
        What's the relative key of {scale}?
        Which major or minor counterpart with equal signature has the key {scale}?
        What sister key uses the same accidentals as the key {scale}?
        Which key lies a minor third away and shares every note with the key of {scale}?
        Where does a piece modulate if it goes from the key {scale} to the relative?
        What is the relative counterpart of the key {scale}?
        What is the relative partner of the key {scale}?
        What is the same-signature companion of the key {scale}, its relative?
        What is the relative key of the key {scale}?
        What is the relative tonality of the key {scale}?
        What is the sister key of {scale}, the relative one?
        What is the counterpart of the key {scale} under the same key signature?
        Which key is relative to {scale}?
        Which key is the relative of the key {scale}?
        Which key has the same sharps or flats as the key {scale}?
        Changing between major and minor without changing accidentals, where does the key {scale} lead?
        If the signature stays, what key other than {scale} may the piece be in, i.e. its relative key?
        What does the key {scale} turn into when the mode flips but the key signature does not?
        Which tonic, with mode, shares its accidentals with the key {scale} as its relative?
        Which key goes with the key {scale}, same sharps and flats?
        What is the twin of the key {scale}, with equal key signature?
        What is the relative minor or major of the key {scale}?
        What other key shares the signature of the key {scale}?
        What is the partner key of {scale}, with the same accidentals?
        Which key uses the same notes as the key {scale}, but another tonic?
        If the key signature is that of the key {scale}, which other key can it be?
        Which key is the relative of the key of {scale}?
        What is the matching key of the other mode for the key {scale}, same signature?
        With no change of sharps or flats, which key do I get from the key {scale}?
        What is the same-signature neighbour of the key {scale}?
        Which key has the same key signature as {scale}?
        What key is relative to {scale}?
        Which key has the same sharps and flats as {scale}?
        What is the relative major or minor of the key {scale}?
        What key has the same notes as the key of {scale}, its relative?
    """,
    "commands": """
        Name the relative key of {scale}.
        Find the key that has the same signature as the key {scale}.
        Give the relative key for {scale}.
        Switch from the key of {scale} to its relative.
        Tell me the partner key of {scale}, the one with equal accidentals.
        Determine which key is relative to the key {scale}.
        Calculate the relative key for {scale}.
        Swap major and minor, keeping the signature of the key {scale}.
        State the counterpart of the key {scale} on the circle of fifths that shares its signature.
        Look for the relative tonality of the key {scale}.
        Modulate from the key {scale} to its relative and name the new key.
        Pair the key {scale} with its relative.
        Find the relative key of {scale}.
        Find the relative of the key {scale}.
        Find the relative key for the key {scale}.
        Give the relative key of {scale}.
        Name the relative of the key {scale}.
        Determine the relative key of {scale}.
        Tell me which key is relative to {scale}.
        State the key sharing its signature with the key {scale}.
        Convert the key {scale} to its relative key.
        Go from {scale} to its relative key.
        Identify the relative tonality of the key {scale}.
        Look up which key pairs with the key {scale} as its relative.
        Keep the accidentals of the key {scale} but move to its relative.
        Give the relative of the key {scale}.
        Find the relative minor or major of the key {scale}.
        Find the partner key of the key {scale}, same accidentals.
        Find the twin, with equal signature, of the key {scale}.
        Find the key with the same notes as the key {scale}.
        Find the other key of the signature of the key {scale}.
        Go from the key {scale} to its relative.
        Tell me the relative of the key {scale}.
        Name the key that shares all notes with the key {scale}.
        Flip the mode of the key {scale} but keep its signature.
        I want the relative key, not the notes, of {scale}.
        Please name the relative key of the key {scale}.
        Look up the relative for the key {scale}.
        Find the sister key of the key {scale}, the relative one.
        Give me the relative major or minor key of {scale}.
        Tell me which key shares its key signature with {scale}.
    """,
    "stories": """
        The sonata is in {scale}; its middle section moves to the relative key. Which is that?
        A song in the key of {scale} turns to its relative for the bridge. In which key is the bridge?
        Ben knows the key signature of {scale} and wants the other key that uses it. Help him.
        On the circle of fifths every key has a relative inside the ring. What stands inside for the key {scale}?
        A DJ mixes harmonically: from the key {scale} the smoothest change is to the relative. Which key is it?
        The minuet is in the key of {scale}, its trio in the relative. In which key is the trio?
        An arranger darkens or brightens the key {scale} without changing accidentals. Which relative does she choose?
        The verse is in the key {scale}; the chorus goes to the relative key. Which key is the chorus in?
        Key signatures can mean either of two keys. Ours might be {scale}; what is the relative key?
        A songwriter wants a sadder or brighter mood without new accidentals. From the key {scale}, where does she go: the relative key?
        On the circle of fifths poster the relative key is printed beside {scale}. What is printed?
        The exposition of a sonata moves from {scale} to its relative key. Name it.
        A playlist tool matches songs in relative keys. One song is in {scale}. Which key goes with it?
        A pianist sees the signature of the key {scale} but suspects the relative. Which key would that be?
        The exam asks for the relative key of {scale}. What should the candidate write?
        My song is in the key {scale}. For the sad or bright part I want the relative key. Which is it?
        The sheet has the signature of the key {scale}, but the last note doesn't fit. It must be the relative key. Which one?
        Grandpa plays in the key {scale} and says: now the same black keys, but the other mode. Which key does he mean?
        In the quiz we must pair each key with its relative. The card says: key {scale}. What is its partner?
        The DJ's tool puts relative keys on the same number. One track is in the key {scale}. Which key has the same number?
        My song is in {scale}. What is the relative key?
    """,
    "terse": """
        relative key: {scale}
        {scale} -> relative key
        key {scale}, relative?
        same signature as the key of {scale}:
        relative of the key {scale}
        relative key for {scale} = ?
        {scale} key signature shared with which relative
        relative_key of the key {scale}
        sister key to {scale}
        relative partner of key {scale}
        relative tonality, key {scale}
        relative key of the key {scale}
        same accidentals as key {scale}, other mode
        sharing a signature with key {scale}: relative?
        twin key (relative) of the key {scale}
        key {scale}: partner with same signature
        relative minor/major of key {scale}
        same sharps/flats as key {scale}, which key
        key {scale} - its relative?
        relative key of {scale}
        relative major or minor, key of {scale}
    """,
    "dialogues": """
        A: We are in the key of {scale}. B: Go to the relative. A: That is which key?
        "Key?" "{scale}." "And its relative?"
        Pupil: Is the other key with the signature of the key {scale} its relative? Teacher: Yes. Name it.
        Singer: The key {scale} sounds wrong. Pianist: Try the relative key. Singer: Meaning?
        A: The notes of {scale}? B: No, its relative key. A: Which is?
        Pupil: Same signature as the key {scale}, other mode? Teacher: That's the relative. Pupil: Which key is it?
        A: We play in the key {scale}. B: Then the next song is in the relative key. A: So which one?
    """,
}

RHYTHM_LENGTH = {
    "terms": (
        "length of a rhythm; total duration in whole notes; sum of note values; bar length; total note "
        "length; duration of a pattern; summed note values; bar filling; rhythmic sum"
    ),
    "questions": """
        How long is the rhythm {rhythm}, in whole notes?
        What do the note values {rhythm} add up to?
        How much of a whole note does the rhythm {rhythm} fill?
        What total length has the rhythm {rhythm}?
        When all the notes {rhythm} are played one after another, how many whole notes is that?
        Which fraction of a bar in common time is taken by the notes {rhythm}?
        What's the total of the note values {rhythm}?
        How many whole notes do the note lengths {rhythm} equal in sum?
        Played in a row, what portion of a whole note do the notes {rhythm} occupy?
        Do the notes {rhythm} complete a measure of common time? Give their sum.
        What is the overall length of the drum rhythm {rhythm}?
        How far does the rhythm {rhythm} stretch, expressed as a fraction of a whole note?
        What is the total length of the rhythm {rhythm}?
        What is the length of the rhythm {rhythm}?
        What is the sum of the note values {rhythm}?
        What is the combined duration of the notes {rhythm}?
        What is the total duration of the rhythm {rhythm} in whole notes?
        What is the overall size of the rhythm {rhythm}, with a whole note as the unit?
        How lengthy is the rhythm {rhythm} from first to last?
        How long do the notes {rhythm} last together, in whole notes?
        How much room in a bar do the notes {rhythm} take?
        Which share of a whole note do the note values {rhythm} make?
        If the notes {rhythm} were tied, how long would the tie be?
        Added together, what are the note values {rhythm}?
        How long is the rhythm {rhythm} in all?
        How many whole notes long is the rhythm {rhythm}?
        What is the total duration of the notes {rhythm}?
        What is the whole length of the notes {rhythm}?
        What do I get when I add up the notes {rhythm}?
        How much time, as whole notes, do the notes {rhythm} take together?
        How much of a bar do the note values {rhythm} fill?
        What is the sum of the notes {rhythm}?
        What is the overall value of the notes {rhythm}?
        What is the combined length of the rhythm {rhythm}?
        Tied together, how long are the notes {rhythm}?
        What fraction of a whole note is the rhythm {rhythm}?
        What is the duration of the pattern with the rhythm {rhythm}?
        What is the total length of {rhythm} in whole notes?
        What do the notes {rhythm} add up to?
        What is the sum of the note values {rhythm}, as a fraction of a whole note?
    """,
    "commands": """
        Add up the note values {rhythm}.
        Sum the rhythm {rhythm} in whole notes.
        Work out the total length of the notes {rhythm}.
        Compute how long the rhythm {rhythm} lasts.
        Measure the rhythm {rhythm} against a whole note.
        Give the combined duration of these notes: {rhythm}.
        Calculate the sum of the note values {rhythm}.
        Total up these notes: {rhythm}.
        Convert the rhythm {rhythm} to one overall length.
        Tie all the notes {rhythm} together; how long is the tied result?
        Evaluate how much of a measure the notes {rhythm} use up.
        Check the measure by adding its notes {rhythm}.
        Add up the rhythm {rhythm}.
        Add the notes {rhythm} together.
        Sum the note values {rhythm}.
        Sum up the rhythm {rhythm}.
        Find the total length of the rhythm {rhythm}.
        Find the length of the rhythm {rhythm} in whole notes.
        Find the sum of the note values {rhythm}.
        Calculate the duration of the rhythm {rhythm}.
        Determine how many whole notes the rhythm {rhythm} comprises.
        Work out how full a bar is with the notes {rhythm}.
        Express the rhythm {rhythm} as a single fraction of a whole note.
        Total the durations of the notes {rhythm}.
        Add the note values {rhythm}.
        Find the sum of the notes {rhythm}.
        Find the duration of the rhythm {rhythm}.
        Find the combined length of the notes {rhythm}.
        Find the overall value of the note values {rhythm}.
        Find the total of the rhythm {rhythm}.
        Count how many whole notes the rhythm {rhythm} lasts.
        Put the notes {rhythm} together and give their length.
        Tell me how long the notes {rhythm} are in all.
        Measure the notes {rhythm}, one after the other.
        I need the length of the rhythm {rhythm}, as whole notes.
        Please total the notes {rhythm}.
        Calculate the total length of the rhythm {rhythm}.
        Add the durations of the notes {rhythm} in whole notes.
        Find the total length of {rhythm} as a fraction of a whole note.
    """,
    "stories": """
        A drummer taps the rhythm {rhythm}. How long is the pattern, counted in whole notes?
        In one measure a student wrote the notes {rhythm}. What length do they have together?
        The composer fills a bar with {rhythm}. Compare: how many whole notes does it amount to?
        For the clapping game the rhythm is {rhythm}. What is its total?
        A proofreader checks a measure that contains the notes {rhythm}. What do the notes sum to?
        My notation software complains about a bar with the rhythm {rhythm}. How long is it really?
        Dancers step to the rhythm {rhythm}. The choreographer asks for its overall length in whole notes.
        A notation program must know if the bar with the notes {rhythm} is complete. How long are they together?
        A marching band repeats the rhythm {rhythm}. How many whole notes does one repetition take?
        On the exam, a measure holds the notes {rhythm}. Students add them up. What is the result?
        A beat maker programs the rhythm {rhythm}. How long is the loop, in whole notes?
        A drummer's sticking pattern has the rhythm {rhythm}. What length does it have overall?
        The upbeat consists of the notes {rhythm}. How much is missing from the last bar, i.e. how long is this upbeat?
        A tap dancer improvises the rhythm {rhythm}. In whole notes, how long was that?
        Zoe writes the notes {rhythm} and wants the sum of their values. What is it?
        We clap the rhythm {rhythm} in class. How many whole notes long is it?
        A child writes the notes {rhythm} into a bar. The teacher adds them to see if the bar is full. What is the sum?
        The drum machine plays the rhythm {rhythm} once. How long is that, as whole notes?
        A march starts with the rhythm {rhythm}. The copyist must know how much room it takes. What is its total length?
        Eva taps the notes {rhythm} on the table. What is their length all together?
        My bar contains {rhythm}. How long is it in whole notes?
    """,
    "terse": """
        rhythm length: {rhythm}
        sum of notes {rhythm}
        {rhythm}: total rhythm length?
        rhythm {rhythm} in whole-note units
        notes {rhythm}: total length
        rhythm_length: {rhythm}
        total duration, rhythm {rhythm}
        note values {rhythm}, summed
        how long is the rhythm {rhythm}
        length of rhythm {rhythm}
        total of note values {rhythm}
        add up notes {rhythm}
        sum rhythm {rhythm}
        duration of the rhythm {rhythm}
        how many whole notes: rhythm {rhythm}
        add notes {rhythm}
        rhythm {rhythm} total length?
        whole notes in the rhythm {rhythm}
        how long: notes {rhythm}
        total length of rhythm {rhythm}
        add note values: {rhythm}
    """,
    "dialogues": """
        A: My rhythm is {rhythm}. B: Does it fill the bar? A: Add it up and tell me.
        "Clap this rhythm: {rhythm}." "How long is it altogether?"
        Drummer: The fill has the rhythm {rhythm}. Bandleader: Total length? Drummer: You add it.
        Pupil: I wrote the notes {rhythm} in one measure. Teacher: What do they sum to?
        A: At which tempo? B: No tempo; just add the notes {rhythm}. A: Their total is?
        Pupil: My bar has the notes {rhythm}. Teacher: Sum the values. Pupil: What's the length?
        A: My bar holds the notes {rhythm}. B: Is it full? A: Add them up and tell me the length.
    """,
}

BEAT_DURATION = {
    "terms": (
        "beat duration; length of a beat; seconds per beat; metronome tick; tempo in beats per minute; "
        "time per beat; pulse length; tempo to time; click spacing; beat period; inter-beat interval"
    ),
    "questions": """
        How much time does one beat take at {tempo_bpm} beats per minute?
        What is the duration of a beat when the metronome shows {tempo_bpm}?
        At a tempo of {tempo_bpm} bpm, how long is a single beat?
        If the tempo is {tempo_bpm}, how much time passes from one beat to the next?
        How long must I wait between ticks of a metronome set to {tempo_bpm}?
        What gap separates two beats at tempo {tempo_bpm}?
        What's the length of a beat at {tempo_bpm} bpm?
        How long is the pulse of a song at {tempo_bpm} bpm?
        What is the period of a metronome ticking {tempo_bpm} beats per minute?
        For a track of {tempo_bpm} bpm, which delay spaces echoes exactly one beat apart?
        How much time may a drummer spend on each beat at {tempo_bpm} bpm?
        At {tempo_bpm} beats per minute, how long does one foot tap take?
        What is the duration of one beat at {tempo_bpm} bpm?
        What is the beat length at {tempo_bpm} bpm?
        What is the length of a beat for a tempo of {tempo_bpm}?
        What is the beat period at {tempo_bpm} beats per minute?
        What is the inter-beat interval at {tempo_bpm} bpm?
        What is the time between clicks at {tempo_bpm} bpm?
        What is the pulse length for a metronome marking of {tempo_bpm} bpm?
        How long is one beat at {tempo_bpm} bpm?
        How long does a beat last at {tempo_bpm} beats per minute?
        How much time separates consecutive beats when the tempo is {tempo_bpm} bpm?
        If a song runs at {tempo_bpm} bpm, what time does each beat take?
        With the metronome at {tempo_bpm} bpm, how long until the next tick?
        How long does one beat take at {tempo_bpm} bpm?
        What is the time for one beat at a tempo of {tempo_bpm} bpm?
        What is the beat time at {tempo_bpm} beats per minute?
        How much time is there between two clicks at {tempo_bpm} bpm?
        What is the length of one count at {tempo_bpm} bpm?
        How long is each tick when the metronome is on {tempo_bpm}?
        What is the gap from beat to beat at {tempo_bpm} bpm?
        What is the spacing of beats at {tempo_bpm} beats per minute?
        At {tempo_bpm} bpm, how long do I hold a note of one beat?
        What is the duration of one beat for a tempo of {tempo_bpm}?
        What is the delay time for one beat at {tempo_bpm} bpm?
        If the song goes at {tempo_bpm} bpm, how long is each beat?
        How long does the foot take per tap at {tempo_bpm} beats per minute?
        How many seconds is one beat at {tempo_bpm} bpm?
        How many seconds does one beat last at {tempo_bpm} BPM?
        How long is a beat in seconds at {tempo_bpm} beats per minute?
        How long does a quarter note last at {tempo_bpm} bpm, if the quarter note is the beat?
        What is the duration of one beat in seconds if the tempo is {tempo_bpm} bpm?
        What is the length of one beat at a tempo of {tempo_bpm}?
    """,
    "commands": """
        Convert a tempo of {tempo_bpm} beats per minute to the length of a beat.
        Give the length of one beat at {tempo_bpm} bpm.
        Compute the time of a metronome click at {tempo_bpm} beats per minute.
        Work out how long each beat is for the tempo {tempo_bpm}.
        Turn {tempo_bpm} bpm into the duration of a beat.
        Tell the drum machine how long a beat is at tempo {tempo_bpm}.
        Calculate how long one beat lasts at {tempo_bpm} bpm.
        Find the beat period for {tempo_bpm} bpm.
        Invert the tempo of {tempo_bpm} bpm to get the time per beat.
        Determine the spacing between clicks for a click track at {tempo_bpm} bpm.
        Set the LED to blink once a beat at {tempo_bpm} bpm; how long is each cycle?
        Express the pulse of {tempo_bpm} beats per minute as a time span per beat.
        Find the beat duration at {tempo_bpm} bpm.
        Find the length of one beat at {tempo_bpm} bpm.
        Find the beat period for a tempo of {tempo_bpm} bpm.
        Convert {tempo_bpm} bpm to the time per beat.
        Convert the tempo {tempo_bpm} bpm into a beat length.
        Calculate the beat length for {tempo_bpm} beats per minute.
        Compute the time between two beats at {tempo_bpm} bpm.
        Determine the inter-beat interval for {tempo_bpm} beats per minute.
        Tell how long each beat lasts when the tempo is {tempo_bpm} bpm.
        Work out the click interval of a metronome at {tempo_bpm} bpm.
        State the delay time of one beat for a song at {tempo_bpm} bpm.
        Derive the pulse period from a tempo of {tempo_bpm} bpm.
        Find the beat time at {tempo_bpm} bpm.
        Find the time of one beat for a tempo of {tempo_bpm} bpm.
        Find the click spacing for {tempo_bpm} bpm.
        Find the length of a beat at {tempo_bpm} beats per minute.
        Find the tick interval of a metronome at {tempo_bpm} bpm.
        Work out the length of one count at {tempo_bpm} bpm.
        Turn a tempo of {tempo_bpm} bpm into time per beat.
        Give the gap between beats at {tempo_bpm} bpm.
        Tell me how long to wait between claps at {tempo_bpm} beats per minute.
        Divide a minute by {tempo_bpm} beats to get the length of a beat.
        I need the delay for one beat at {tempo_bpm} bpm.
        Please work out how long a beat is when the tempo is {tempo_bpm} bpm.
        Convert {tempo_bpm} bpm to the time from click to click.
        Calculate the length of one beat in seconds at {tempo_bpm} bpm.
        Convert {tempo_bpm} bpm to seconds per beat.
        Find the duration of a beat at a tempo of {tempo_bpm} beats per minute.
        Give me the seconds per beat for {tempo_bpm} BPM.
    """,
    "stories": """
        The conductor takes the march at {tempo_bpm} beats per minute. How long is every beat?
        A producer sets the delay to one beat; the track runs at {tempo_bpm} bpm. Which delay time is that?
        Runners step to music of {tempo_bpm} beats per minute. What time lies between two beats?
        My metronome blinks {tempo_bpm} times a minute. For how long is one beat?
        A game spawns one arrow per beat. The song has {tempo_bpm} bpm. How much time lies between arrows?
        The film composer cuts on the beat at {tempo_bpm} bpm. How long is every shot?
        A dance teacher claps along at {tempo_bpm} beats per minute. What pause is there from clap to clap?
        A techno track pumps at {tempo_bpm} bpm. The lights flash once a beat. How much time passes between flashes?
        A guitarist sets the echo pedal to a beat of the song, which goes at {tempo_bpm} bpm. What delay time?
        A rhythm game scrolls notes at {tempo_bpm} beats per minute. For how long is each beat on screen?
        During CPR the rescuer presses with a song of {tempo_bpm} bpm, once a beat. How long is it from press to press?
        The ballet is rehearsed at a tempo of {tempo_bpm} bpm. How much time do dancers have for a beat?
        An animator syncs a bouncing ball to music at {tempo_bpm} bpm. How long does each bounce last?
        A metronome app is programmed with a timer. At {tempo_bpm} bpm, what interval does the timer get?
        A drummer counts in at {tempo_bpm} beats per minute. How long is each count?
        We clap along with a song at {tempo_bpm} bpm. How long is it from clap to clap?
        The nurse practises chest presses to a song with {tempo_bpm} beats per minute, a press on each beat. How long does each press take?
        A lamp should blink with the music, which has {tempo_bpm} bpm. How long is it from blink to blink?
        A dance teacher counts aloud at {tempo_bpm} beats per minute. How long is each count?
        A coder makes a metronome. For {tempo_bpm} bpm, how long must the program sleep between ticks?
        My metronome is set to {tempo_bpm} bpm. How many seconds are there between two clicks?
    """,
    "terse": """
        beat length, {tempo_bpm} bpm
        tempo {tempo_bpm}: beat length?
        beat at {tempo_bpm} bpm =
        {tempo_bpm} beats per minute -> duration of one beat
        {tempo_bpm} bpm, time per beat?
        beat period at {tempo_bpm} bpm
        beat_duration({tempo_bpm} bpm)
        {tempo_bpm} bpm click spacing
        how long is a beat at {tempo_bpm} bpm
        duration of a single pulse, {tempo_bpm} bpm
        beat duration at {tempo_bpm} bpm
        one beat at {tempo_bpm} bpm lasts
        time per beat, {tempo_bpm} bpm
        inter-beat interval {tempo_bpm} bpm
        metronome {tempo_bpm} bpm tick interval
        {tempo_bpm} bpm beat length?
        time from click to click, {tempo_bpm} bpm
        one beat, tempo {tempo_bpm} bpm, how long
        beat spacing {tempo_bpm} bpm
        {tempo_bpm} bpm seconds per beat
        seconds per beat at {tempo_bpm} bpm
        beat_duration({tempo_bpm})
    """,
    "dialogues": """
        A: What tempo? B: {tempo_bpm} bpm. A: So each beat takes how long?
        "Metronome on {tempo_bpm}!" "And how long is one beat?"
        Producer: The delay shall match one beat at {tempo_bpm} bpm. Intern: So which time do I dial in?
        Runner: My playlist has {tempo_bpm} bpm. Coach: One step a beat. Runner: So each step takes how long?
        A: How many beats in the bar? B: No, how long is each, at {tempo_bpm} bpm? A: I'll compute it.
        Pupil: The metronome says {tempo_bpm} bpm. Teacher: So how long is a beat? Pupil: Good question.
        A: What does the metronome say? B: {tempo_bpm} bpm. A: And how long is it from tick to tick?
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
    My favourite key is D minor.
    The note C4 is called middle C.
    Why is the chord Am7 so popular among songwriters?
    Write a poem in praise of the note F#4.
    The sonata in C minor moved me to tears.
    Should a beginner start with the chord G7?
    Translate "the scale of A major" into Hungarian.
    My metronome broke when it fell off the piano.
    Explain what enharmonic spelling is about.
    She plays the dorian mode better than anybody.
    What is the emotional character of E flat major?
    Who wrote the prelude in C major that everybody knows?
    A quarter note and an eighth note walk into a bar.
    Is atonal music more intellectual than tonal music?
    Are relative keys taught in primary school?
    How did Allen Forte come to study sets of pitches?
    Which microphone suits a quiet singer?
    Tell me how the tritone got its devilish name.
    How should I hold the bow of a cello?
    Is it rude to clap between movements?
    I have two tickets for the opera tonight.
    What shall we have for lunch?
    Could you feed the goldfish while I am away?
    The lift is out of order again.
    Please book a table for four at seven.
    My phone battery is nearly empty.
    How do I get to the station from here?
    Thank you for the lovely flowers!
    It is too cold for a walk today.
    Draft a short apology for being late.
    Why do minor chords sound sad to Western ears?
    What is the difference between a key and a scale?
    How did the notes get their letter names?
    Who thought of dividing the octave into twelve equal steps?
    Explain to a drummer what a chord inversion is.
    Why does the orchestra tune to the oboe?
    What does it mean when a singer is flat?
    Is the Lydian mode still used in film music?
    Describe the mood of Dorian compared with Phrygian.
    Which composers wrote serial music after Webern?
    Why do guitarists like the key of E so much?
    What's the purpose of pitch-class set theory, in your opinion?
    Where does the term "tempo rubato" come from?
    Who built the first piano?
    Is it possible to train one's ear for intervals as an adult?
    Recommend a textbook on jazz harmony.
    How do transposing instruments confuse beginners?
    Why was the standard of concert pitch so different from town to town in the past?
    Translate "diminished seventh" into French.
    What is a leitmotif?
    Did Beethoven really compose when he was deaf?
    Why does a wolf fifth howl?
    Explain syncopation to somebody who can't read music.
    Which instrument comes closest to the human voice?
    Is counterpoint still taught at conservatories?
    Draw a circle of fifths for my classroom wall.
    What made the Beatles choose such odd chords?
    How does a sitar differ from a lute?
    Are rests as important as notes?
    What is the history of the treble clef?
    The chords C, G, Am and F are in every song on the radio. Boring!
    My daughter played C4, E4 and G4 for an hour. I need earplugs.
    He transposed the whole Mass down two semitones last year and the tenors cheered.
    Write a love song with the chords Dm7 and G7.
    Our band plays at 9 p.m. on stage 3. Are you coming?
    The set {0, 4, 7} is printed on the drummer's T-shirt.
    Is 120 bpm good for jogging?
    My piano tuner says A4 and sighs.
    The F#m chord hurts my fingers. Any tips?
    I bought 2 tickets for the concert in B minor on 8 June. Do you want one?
    Play Prelude No. 4 in E minor in the living room.
    Is Symphony No. 9 in D minor better than No. 7?
    Put the Etude in C# minor on my playlist, please.
    Who sang "Mambo No. 5" in 1999?
    The metronome is stuck at 92 and nobody can repair it.
    Her new single in Bb major went to number 1 in 14 countries.
    Rehearsal notes:\\nbars 12 to 20 too loud\\nhorns late at C
    The G string of my violin snapped in the third bar.
    Code me a small web page with a keyboard from C3 to C5.
    What sort of person plays nothing but Cmaj7 all day?
    My ringtone goes E, D#, E, D# and everyone hates me.
    The pitch-class set 0 1 6 sounds like a door in a horror film.
    The quartet in A major, K. 464, was dedicated to Haydn. Why?
    Tell the choir that the D5 in bar 30 must be softer.
    The record spins at 33 rpm and crackles beautifully.
    Does Db sound warmer than C# to you, or is that snobbery?
    Three quarter notes walk into a bar. Go on.
    We danced a waltz in 3/4 until our feet bled.
    A cheap cable of 6 metres ruined the sound at our gig.
    Upload take 7 with the Eb solo to the shared folder.
    He struck a chord with the voters.
    The key is under the doormat.
    I need a break; this noise is driving me mad.
    She hit the right note in her speech.
    The fish has beautiful scales.
    Scale the business first, worry later.
    My heart skipped a beat when she came in.
    Minor problems, major drama: that is our family.
    There's an interval of twenty minutes; drinks are in the foyer.
    He beat me at chess again.
    It's a matter of pitch and yaw, said the pilot.
    Sales pitch tomorrow, wish me luck!
    Please note that the office is closed on Friday.
    The rhythm of the waves put us to sleep.
    They live in perfect harmony with their goats.
    Face the music, you broke the window.
    Play it by ear, we'll see who turns up.
    That name rings a bell.
    His relatives arrived without a word of warning.
    Rest a little, dear.
    Skip this song.
    Brilliant, thanks a million!
    Could you phone the theatre and ask about parking?
    Quiet now, I want to think.
"""

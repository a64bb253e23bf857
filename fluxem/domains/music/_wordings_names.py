# ruff: noqa: E501 - one template a line
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
        What is the note {semitones} semitones above {pitch}?
        What is the pitch {semitones} half steps above {pitch}?
        What does {pitch} become {semitones} semitones nearer the treble, i.e. higher?
        What is {pitch} raised by {semitones} semitones?
        What is the note {pitch} sharpened by {semitones} half steps?
        Which pitch do I reach {semitones} semitones up from {pitch}?
        Going up {semitones} semitones from {pitch} brings me to which note?
        Which note sounds {semitones} half steps higher than {pitch}?
        If a melody is moved {semitones} semitones up, where does its note {pitch} go?
        With the pitch wheel set {semitones} semitones higher, what does the key {pitch} sound as?
        How is the note {pitch} called after a rise of {semitones} half tones?
        On a string tuned to {pitch}, which note is at fret number {semitones}, counting {semitones} semitones upward?
        What note do I get if I go {semitones} semitones up from {pitch}?
        What is the note {semitones} frets above {pitch} on one string, counting frets as semitones?
        What is {semitones} semitones higher than {pitch}?
        What comes {semitones} half steps after {pitch} going up the keyboard?
        Which note do I sing when {pitch} is put {semitones} semitones higher?
        What is the upward transposition of {pitch} by {semitones} semitones?
        What is the raised note for {pitch}, {semitones} semitones up?
        If everything goes up {semitones} semitones, what is played instead of {pitch}?
        What pitch is {pitch} plus {semitones} semitones?
        Starting at {pitch} and climbing {semitones} semitones, where am I?
        What is the higher note, {semitones} half steps above {pitch}?
        With a capo at fret {semitones}, each fret a semitone, what does the open string {pitch} sound?
        How is the note {pitch} called when it is pushed up by {semitones} semitones?
        What is {pitch} transposed up {semitones} semitones?
        What note is {semitones} semitones above {pitch}?
        What note is {semitones} half steps above {pitch}?
        What note do I get if I go up {semitones} semitones from {pitch}?
        Which note is {semitones} frets higher than {pitch} on the same guitar string?
        What is {pitch} plus {semitones} semitones?
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
        Hoist the note {pitch} by {semitones} semitones.
        Transpose {pitch} up by {semitones} half steps.
        Transpose the note {pitch} upward by {semitones} semitones.
        Raise {pitch} by {semitones} semitones.
        Raise the note {pitch} {semitones} half steps.
        Go up {semitones} semitones from {pitch}.
        Find the note {semitones} semitones above {pitch}.
        Find the pitch {semitones} half steps higher than {pitch}.
        Sharpen {pitch} by {semitones} semitones and spell the note.
        Ascend {semitones} semitones from {pitch} and say where you end.
        Bring the note {pitch} {semitones} semitones higher.
        Name the piano key {semitones} half steps to the right of {pitch}.
        Move {pitch} up {semitones} semitones.
        Put {pitch} up by {semitones} half steps.
        Push {pitch} {semitones} semitones upwards.
        Find the note {semitones} half tones higher than {pitch}.
        Find the pitch {semitones} semitones over {pitch}.
        Find the upward transposition of {pitch} by {semitones} semitones.
        Pitch {pitch} up, {semitones} semitones.
        Walk {semitones} keys to the right of {pitch}, black keys counted, so semitones, and name the note.
        Give me {pitch} but {semitones} semitones higher.
        Tell me what lies {semitones} semitones over {pitch}.
        I want {pitch} raised; the amount is {semitones} semitones.
        Step up {semitones} half steps from {pitch}.
        Please lift the note {pitch} by {semitones} semitones, name included.
        Transpose {pitch} up by {semitones} semitones.
        Transpose the note {pitch} up {semitones} half steps.
        Give me the note {semitones} semitones above {pitch}.
    """,
    "stories": """
        The choir finds it too low: the opening note {pitch} must go up {semitones} semitones. What will they sing?
        A singer's first note is {pitch}. The piano is {semitones} semitones higher. Which note now?
        With a capo {semitones} half steps up the neck, which pitch sounds when the finger plays {pitch}?
        My keyboard sounds {semitones} semitones higher than written. I press the note {pitch}; what comes out?
        The flute begins on {pitch}; the arranger lifts the melody by {semitones} semitones. Its new first note?
        Tom hums the pitch {pitch}; Anna answers {semitones} half steps above him. What does Anna hum?
        The trumpet part must be written {semitones} semitones above concert pitch. The concert note is {pitch}. Which note is printed?
        A sampler holds a bell recorded at {pitch}. The player triggers it {semitones} semitones higher. What pitch rings?
        The children's choir sings everything {semitones} half steps higher than the men. The men start on {pitch}. And the children?
        A ukulele string gives {pitch}. Noa presses it {semitones} frets, that is semitones, up the neck. What sounds?
        The bridge of the song repeats the hook {semitones} semitones higher. The hook began on the note {pitch}. The repeat begins on which?
        With a digital piano set to transpose by plus {semitones} semitones, I strike {pitch}. What do listeners hear?
        The soprano finds {pitch} too low and asks for {semitones} half steps up. What is she singing now?
        A record spins too fast, so everything sounds {semitones} semitones sharp. The singer sang {pitch}. What is heard?
        The choir sings {pitch}, but the leader says: all of you, {semitones} semitones higher! What do they sing now?
        A toy piano is tuned {semitones} semitones too high. A child presses {pitch}. What is really heard?
        Lou slides her finger {semitones} frets, each a semitone, up from {pitch}. Which note does she land on?
        The score for clarinet is written {semitones} half steps above the sound. The sound is {pitch}. What stands in the score?
        A ringtone starts on {pitch}. It is pitched up by {semitones} semitones. On which note does it start now?
        I'm singing {pitch} and the song is moved up by {semitones} semitones. What note do I sing now?
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
        {semitones} semitones above {pitch}
        {pitch} raised {semitones} semitones
        transpose up {pitch} by {semitones} semitones
        {pitch} + {semitones} half steps up
        note {semitones} half steps higher than {pitch}
        up from {pitch} by {semitones} semitones
        {pitch}, raise {semitones} semitones, name?
        note {semitones} semitones over {pitch}
        the note {pitch}, up {semitones} half tones
        sharper by {semitones} semitones: {pitch}
        transpose({pitch}, {semitones})
        {pitch} + {semitones} semitones
    """,
    "dialogues": """
        A: I play the note {pitch}. B: Make it {semitones} semitones higher. A: Then it is called?
        "Which note?" "{pitch}, but {semitones} half steps up." "So that is?"
        User: my melody starts on {pitch}. Assistant: And? User: put it up {semitones} semitones for the trumpet.
        A: How far up? B: {semitones} semitones. A: From which pitch? B: {pitch}. A: And where do I end?
        Producer: Pitch the sample at {pitch} up. Engineer: How much? Producer: {semitones} semitones.
        A: Lower {pitch} by {semitones} semitones? B: No, raise it by that much. A: To which note?
        Singer: My note is {pitch}. Pianist: Let's go up. Singer: By {semitones} semitones, please.
        A: My note is {pitch}. B: Too low, go up. A: How far? B: {semitones} semitones.
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
        What is the note {semitones} semitones below {pitch}?
        What is the pitch {semitones} half steps below {pitch}?
        What does {pitch} become {semitones} semitones nearer the bass, i.e. lower?
        What is {pitch} lowered by {semitones} semitones?
        What is the note {pitch} flattened by {semitones} half steps?
        Which pitch do I reach {semitones} semitones down from {pitch}?
        Going down {semitones} semitones from {pitch} brings me to which note?
        Which note sounds {semitones} half steps lower than {pitch}?
        If a melody is moved {semitones} semitones down, where does its note {pitch} go?
        With the pitch wheel set {semitones} semitones lower, what does the key {pitch} sound as?
        How is the note {pitch} called after a fall of {semitones} half tones?
        Which deeper note lies under {pitch} at a distance of {semitones} semitones?
        What note do I get if I go {semitones} semitones down from {pitch}?
        What is {semitones} semitones lower than {pitch}?
        What comes {semitones} half steps before {pitch}, going down the keyboard?
        Which note do I sing when {pitch} is put {semitones} semitones lower?
        What is the downward transposition of {pitch} by {semitones} semitones?
        What is the lowered note for {pitch}, {semitones} semitones down?
        If everything goes down {semitones} semitones, what is played instead of {pitch}?
        What pitch is {pitch} minus {semitones} semitones?
        Starting at {pitch} and sinking {semitones} semitones, where am I?
        What is the deeper note, {semitones} half steps below {pitch}?
        When a string at {pitch} is loosened by {semitones} semitones, what does it sound?
        How is the note {pitch} called when it is pulled down by {semitones} semitones?
        What is {pitch} transposed down {semitones} semitones?
        What note is {semitones} semitones below {pitch}?
        What note is {semitones} half steps lower than {pitch}?
        What note do I get if I go down {semitones} semitones from {pitch}?
        What is {pitch} minus {semitones} semitones?
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
        Transpose {pitch} down by {semitones} half steps.
        Transpose the note {pitch} downward by {semitones} semitones.
        Lower {pitch} by {semitones} semitones.
        Lower the note {pitch} {semitones} half steps.
        Go down {semitones} semitones from {pitch}.
        Find the note {semitones} semitones below {pitch}.
        Find the pitch {semitones} half steps lower than {pitch}.
        Flatten the note {pitch} by {semitones} semitones and spell it.
        Descend {semitones} semitones from {pitch} and say where you end.
        Bring the note {pitch} {semitones} semitones lower.
        Name the piano key {semitones} half steps to the left of {pitch}.
        Sink from {pitch} by {semitones} half tones and name the note.
        Move {pitch} down {semitones} semitones.
        Put {pitch} down by {semitones} half steps.
        Pull {pitch} {semitones} semitones downwards.
        Find the note {semitones} half tones lower than {pitch}.
        Find the pitch {semitones} semitones under {pitch}.
        Find the downward transposition of {pitch} by {semitones} semitones.
        Pitch {pitch} down, {semitones} semitones.
        Walk {semitones} keys to the left of {pitch}, black keys counted, so semitones, and name the note.
        Give me {pitch} but {semitones} semitones lower.
        Tell me what lies {semitones} semitones under {pitch}.
        I want {pitch} lowered; the amount is {semitones} semitones.
        Step down {semitones} half steps from {pitch}.
        Please take the note {pitch} down by {semitones} half tones.
        Transpose {pitch} down by {semitones} semitones.
        Transpose the note {pitch} down {semitones} half steps.
        Give me the note {semitones} semitones below {pitch}.
    """,
    "stories": """
        The tenor cannot reach the note {pitch}, so all is sung {semitones} semitones lower. What does he sing?
        An old organ sounds {semitones} half steps too low. The organist plays {pitch}; which pitch is heard?
        To suit the cello, the melody on {pitch} sinks by {semitones} semitones. Its note becomes?
        A tape runs slowly, so all is {semitones} semitones deeper. The original had {pitch}. What do we hear?
        The guitarist tunes down by {semitones} semitones. A string that was {pitch} is slackened to which pitch?
        The bass clarinet sounds {semitones} semitones below what is written. The page shows {pitch}. Which note sounds?
        A sampler holds a bell recorded at {pitch}. The player triggers it {semitones} semitones lower. What pitch rings?
        The men sing everything {semitones} half steps lower than the boys. The boys start on {pitch}. And the men?
        The metal band detunes its guitars by {semitones} semitones downward. The string used to give {pitch}. What does it give now?
        The alto finds {pitch} too high and asks for {semitones} half steps down. What is she singing now?
        A turntable runs too slowly, so everything sounds {semitones} semitones flat. The singer sang {pitch}. What is heard?
        The second verse repeats the hook {semitones} semitones lower. The hook began on the note {pitch}. The repeat begins on which?
        With a digital piano set to transpose by minus {semitones} semitones, I strike {pitch}. What do listeners hear?
        The choir sings {pitch}, but the leader says: all of you, {semitones} semitones lower! What do they sing now?
        A toy piano is tuned {semitones} semitones too low. A child presses {pitch}. What is really heard?
        Lou slides her finger {semitones} frets, each a semitone, down from {pitch}. Which note does she land on?
        The horn sounds {semitones} half steps below the written note. The written note is {pitch}. What sounds?
        A ringtone starts on {pitch}. It is pitched down by {semitones} semitones. On which note does it start now?
        I'm singing {pitch} and the song is moved down by {semitones} semitones. What note do I sing now?
    """,
    "terse": """
        transpose {pitch} -{semitones} semitones
        {pitch} down {semitones} half steps, note?
        down {semitones} semitones from {pitch}:
        {pitch} minus {semitones} semitones
        {semitones} semitones below {pitch}
        pitch_shift({pitch}, down {semitones} half steps)
        lower {pitch}, {semitones} semitones
        {pitch} lowered {semitones} semitones
        transpose down {pitch} by {semitones} semitones
        {pitch} - down {semitones} half steps
        note {semitones} half steps lower than {pitch}
        down from {pitch} by {semitones} semitones
        {semitones} half steps under {pitch}
        {pitch} down {semitones} semitones
        {pitch}, lower by {semitones} semitones, name?
        note {semitones} semitones under {pitch}
        the note {pitch}, down {semitones} half tones
        flatter by {semitones} semitones: {pitch}
        {pitch} - {semitones} semitones
    """,
    "dialogues": """
        A: {pitch} is too high for my voice, that note hurts. B: Take it {semitones} semitones down. A: What is it then?
        "Lower!" "By how much?" "{semitones} half steps." "So instead of {pitch} I sing which note?"
        Producer: Pitch the bass note {pitch} down. Engineer: How far? Producer: {semitones} half steps.
        A: Raise {pitch} by {semitones} semitones? B: No, lower it by that much. A: To which note?
        Singer: My note is {pitch}. Pianist: Let's go down. Singer: By {semitones} semitones, please.
        A: My note is {pitch}. B: Too high, go down. A: How far? B: {semitones} semitones.
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
        What is the chord {chord} transposed up by {semitones} semitones?
        What is the chord {chord} raised by {semitones} half steps?
        What is the chord {semitones} semitones above the chord {chord}?
        What is the new name of the chord {chord} when moved up {semitones} semitones?
        Which chord symbol replaces {chord} if the chord goes up {semitones} half steps?
        Moved {semitones} semitones higher, what is the chord {chord} called?
        After a modulation of {semitones} semitones upward, what does the chord {chord} change to?
        Capo {semitones} semitones up: what does the shape of the chord {chord} really sound like?
        Which chord do I read in place of {chord} when the chord chart is lifted {semitones} semitones?
        By {semitones} half steps up, the chord {chord} becomes what?
        How is the chord {chord} respelled for a key that lies {semitones} semitones higher?
        With the whole tune up {semitones} semitones, which harmony stands where the chord {chord} stood?
        What chord do I play instead of the chord {chord} if the song goes up {semitones} semitones?
        What is the chord {chord} moved up {semitones} semitones?
        What does the chord {chord} turn into with a capo on fret {semitones}, each fret a semitone up?
        What is the raised version of the chord {chord}, {semitones} semitones up?
        What is the upward transposition of the chord {chord} by {semitones} half steps?
        Which chord is {semitones} half tones higher than the chord {chord}?
        How do I write the chord {chord} in a key {semitones} semitones higher?
        What is the chord {chord} plus {semitones} semitones?
        Which chord sounds if my grip is the chord {chord}, slid {semitones} half steps up the neck?
        What is the new chord when {semitones} semitones are added to the chord {chord}?
        If the singer wants it {semitones} semitones higher, which chord replaces the chord {chord}?
        What do I call the chord {chord} after pushing it {semitones} semitones up?
        What is the chord {chord} transposed up {semitones} semitones?
        What chord is {semitones} semitones above {chord}?
        What is {chord} up {semitones} half steps, as a chord?
        What chord do I get if I transpose {chord} up by {semitones} semitones?
        What does a {chord} chord become if I transpose it up {semitones} semitones?
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
        Transpose the chord {chord} by {semitones} semitones.
        Transpose the chord {chord} up by {semitones} half steps.
        Raise the chord {chord} by {semitones} semitones.
        Raise the chord symbol {chord} {semitones} half steps.
        Move the chord {chord} up {semitones} semitones.
        Shift the chord {chord} by {semitones} semitones upward.
        Find the chord {semitones} semitones above the chord {chord}.
        Find the chord {chord} transposed up {semitones} semitones.
        Lift the chord {chord} {semitones} half steps, quality unchanged.
        Place the chord {chord} at a level {semitones} semitones higher.
        Rewrite the chord {chord} for a singer who needs it {semitones} half steps higher.
        Take the chord {chord}, go {semitones} semitones up and give its new symbol.
        Push the chord {chord} up by {semitones} half steps.
        Find the chord {semitones} half tones higher than the chord {chord}.
        Find the raised version of the chord {chord}, {semitones} semitones up.
        Find the upward transposition of the chord {chord} by {semitones} semitones.
        Put the chord {chord} {semitones} semitones higher.
        Add {semitones} semitones to the chord {chord}.
        Give the chord symbol {semitones} semitones over the chord {chord}.
        Rename the chord {chord} for a capo {semitones} semitones up the neck.
        Carry the chord {chord} up by {semitones} half tones, same type.
        Tell me which chord I get {semitones} half steps above the chord {chord}.
        I want the chord {chord} in the new key, {semitones} semitones up.
        Please transpose the chord {chord} for a singer who needs {semitones} semitones more.
        Key change, {semitones} semitones up: what happens to the chord {chord}?
        Transpose the chord {chord} up by {semitones} semitones.
        Transpose {chord} up {semitones} half steps and name the chord.
        Transpose a {chord} chord {semitones} half steps up.
    """,
    "stories": """
        The book says {chord}, but the band plays {semitones} semitones higher. Which chord is strummed?
        With the capo, each guitar shape sounds {semitones} half steps up. For the chord {chord}, what chord is heard?
        The progression starts with {chord} and the singer wants it {semitones} semitones higher. First chord?
        A jingle ends on the chord {chord}; its reprise is {semitones} half steps above. Name the closing chord.
        The last chorus is lifted by {semitones} semitones. Its opening chord was {chord}. What is it now?
        My app prints lead sheets. A user drags the slider to {semitones} semitones up; the chord was {chord}.
        The sax reads {semitones} semitones higher than the piano. The piano's chord is {chord}. The sax's chord?
        Campfire: the book gives the chord {chord}, the capo is {semitones} semitones up. Which chord do the others on piano play?
        A lead sheet shows the chord {chord}. The wedding singer wants all of it {semitones} semitones higher. What does the band read?
        The last chorus is lifted by {semitones} half steps. Its chord was {chord}; what is it after the key change?
        The clarinet's chart is written {semitones} semitones above the piano's. The piano comps on the chord {chord}. What does the clarinet's chart say?
        A web page lets users press "plus" to raise chords. After {semitones} semitones, what has the chord {chord} become?
        Rosa's fingers hold the chord {chord}; she slides the same grip {semitones} frets, i.e. semitones, up. Which chord rings?
        The organist plays the hymn {semitones} semitones higher. Where the hymn book has the chord {chord}, which chord sounds?
        A keyboard's transpose button is set to plus {semitones} semitones. The player grabs the chord {chord}. What is heard?
        The pub band plays everything {semitones} semitones higher tonight. The sheet says chord {chord}. What should the guitarist grab?
        A pupil clips the capo {semitones} semitones up the neck and plays the shape of the chord {chord}. What does the teacher hear?
        On the website I press "up" {semitones} times, a semitone each. The chord {chord} has changed to what?
        The trumpet player's sheet is {semitones} half steps above the piano's. The piano has the chord {chord}. What has the trumpet player?
        For the last verse the song jumps up by {semitones} semitones. The chord {chord} becomes which chord?
        The singer wants the song {semitones} semitones higher. What does the chord {chord} become?
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
        modulated by {semitones} semitones up: chord {chord}
        chord {chord} up {semitones} half steps
        transpose chord {chord} {semitones} semitones
        raise chord {chord} by {semitones} semitones
        {semitones} semitones higher, chord {chord} becomes
        capo {semitones} semitones, chord {chord} sounds as
        chord {chord} moved up {semitones} half tones
        new chord: {chord} chord up {semitones} semitones
        capo {semitones} semitones up, shape of chord {chord}, sounds as?
        chord {chord}, {semitones} half steps sharper
        {chord} chord up {semitones} semitones
        transpose the chord {chord} by {semitones} semitones up
    """,
    "dialogues": """
        A: The chord is {chord}. B: We play it {semitones} semitones up. A: Then I strum which chord?
        "Guitar, give me {chord}." "In the new key?" "Yes, {semitones} half steps higher."
        A: {semitones} semitones up from now on. B: So my chord {chord} turns into what?
        Singer: Too deep, up by {semitones} semitones. Pianist: My chord is {chord}. What is the new one?
        Pupil: The chord reads {chord}. Teacher: Slide it {semitones} half steps up. Pupil: So it reads?
        A: Which notes are in the chord {chord}? B: Never mind; transpose it up {semitones} semitones. A: To which chord?
        Singer: It's too low for me. Guitarist: Then {semitones} semitones up. Singer: So your chord {chord} becomes?
        A: The chord here is {chord}. B: Too low for me, go up. A: How far? B: {semitones} semitones.
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
        What is the chord of the notes {notes}?
        What is the name of the chord with the notes {notes}?
        What is the chord symbol for the notes {notes}?
        What is the harmony of the pitches {notes}?
        What is the quality of the chord made of the notes {notes}?
        What is the inversion of the chord with the notes {notes}, and its root?
        Which chord do I play with the notes {notes}?
        Which chord do the notes {notes} belong to when sounded together?
        What do you call the notes {notes} as a chord?
        Sounded as a block, what chord are the notes {notes}?
        If the pitches {notes} ring at the same time, which harmony is it?
        Do the notes {notes} make a triad, a seventh chord or something else?
        What chord is it if I play the notes {notes} together?
        What do you call a chord with the notes {notes}?
        What is the name of the chord with the pitches {notes}?
        Which chord have I got with my fingers on the notes {notes}?
        What kind of chord do the pitches {notes} make?
        What harmony do the notes {notes} give?
        Is it major, minor or something else when the notes {notes} sound together?
        What is the label for the notes {notes} as a chord?
        What chord comes out when the pitches {notes} are struck together?
        Do the notes {notes} form a triad, and in which inversion?
        What would a guitarist call the notes {notes}, all at once?
        Which root, type and inversion belong to the notes {notes}?
        What chord do the notes {notes} make?
        What chord am I playing if I press the notes {notes}?
        What chord is made up of the notes {notes}?
        What is the chord and inversion of the notes {notes}?
        Is the chord with the notes {notes} major, minor or what?
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
        Name the chord of the notes {notes}.
        Identify the chord of the notes {notes}.
        Find the chord with the notes {notes}.
        Find the chord name for the notes {notes}.
        Find the root and inversion of the chord with the notes {notes}.
        Recognise the chord formed by the pitches {notes}.
        Label the harmony of the notes {notes}.
        Tell which chord the pitches {notes} make.
        Say what the chord with the notes {notes} is called.
        Analyse the notes {notes} as a chord.
        Write a chord symbol above the notes {notes}.
        Reverse-look-up the chord that contains the notes {notes}.
        Name the chord for the notes {notes}.
        Find the name of the chord made by the notes {notes}.
        Find the harmony of the notes {notes}.
        Find the chord symbol for the pitches {notes}.
        Find the inversion and type of the chord with the notes {notes}.
        Label the chord: notes {notes}.
        Recognise the chord of the pitches {notes}.
        Tell me what I am playing: the notes {notes} all at once, as a chord.
        Give the chord that the notes {notes} build.
        I'd like the name of this chord: notes {notes}.
        Please tell which chord the notes {notes} are.
        Stack the notes {notes} and name the chord.
        Do a chord lookup for the notes {notes}.
        Name the chord formed by the notes {notes}.
        Tell me what chord the notes {notes} make.
        Identify the chord with the notes {notes}.
        Name the chord and its inversion from the notes {notes}.
    """,
    "stories": """
        The left hand holds the notes {notes}. A pianist asks which chord she is playing.
        In the last bar of the hymn the voices sing the notes {notes}. Which chord closes it?
        A guitarist plucks the pitches {notes} and wonders what the chord is called.
        A transcriber hears the notes {notes} at the cadence. Which chord symbol does he pencil above the staff?
        In the harmony exam the bass and upper voices have the notes {notes}. Candidates must label the chord.
        My nephew bangs the notes {notes} on the piano at once. He has found a real chord, but which?
        A busker strums a strange grip; the strings sound the notes {notes}. Which chord is it?
        A piano roll shows the notes {notes} stacked at bar one. Which chord name goes into the lead sheet?
        A barbershop quartet holds the notes {notes}. The judge writes down the chord. Which one?
        The figured-bass student sees the pitches {notes} over one another. Root, quality and inversion, please.
        A film score ends with the notes {notes} in the brass. What chord is it?
        Jada presses the piano keys {notes} all at once, these very notes. What is that chord called?
        The tuner app hears the pitches {notes} simultaneously and should display a chord name. Which?
        In harmony class the tutor plays the notes {notes}. Students name the chord. What is right?
        Three neighbours ring their doorbells together, and the notes {notes} are heard. Which chord is that?
        My daughter found a nice sound on the piano, the notes {notes} together. What is the chord called?
        The choir stops on the notes {notes}. The conductor asks: which chord is it, and in which inversion?
        An app listens to a guitar and hears the pitches {notes} together. Which chord does it show?
        In the score the four staves have the notes {notes} on the first beat. The student must write the chord under them.
        I'm playing {notes} together on the piano. What chord is that?
        I play the notes {notes} together on the guitar. What is the name of this chord?
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
        chord from notes {notes}
        name of chord, notes {notes}
        notes {notes} = which chord
        what chord has the notes {notes}
        harmony of pitches {notes}
        identify chord: pitches {notes}
        notes {notes} together, chord name?
        which chord: notes {notes}
        chord + inversion, notes {notes}
        pitches {notes}, name the harmony
        chord name from the notes {notes}
    """,
    "dialogues": """
        A: I play the notes {notes}. B: Together? A: Yes, so which chord is it?
        "What harmony is that?" "The notes are {notes}." "Then it is the chord ..."
        Student: The notes are {notes}. Tutor: Stack them in thirds. Student: So the chord's name is?
        A: Press the notes {notes} on the keyboard. B: Nice chord! A: What is it called?
        A: What's the interval? B: More than that: the notes {notes} sound together. A: So a chord; which?
        Pupil: My hand covers the notes {notes}. Teacher: That's a chord. Pupil: With which name?
        A: I press the notes {notes}. B: All together? A: Yes. What is the chord called?
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
        What is the interval from {lower} to {upper}?
        What is the name of the interval from {lower} up to {upper}?
        What is the interval between {lower} and {upper} called?
        What is the quality of the interval between {lower} and {upper}?
        What is the musical interval with bottom note {lower} and top note {upper}?
        Which interval has {upper} as its top note and {lower} as its bottom note?
        Which interval separates the note {lower} and the higher {upper}?
        How would a theory student name the leap from the note {lower} up to {upper}?
        If I sing {lower} and then the higher {upper}, which interval have I sung?
        Is it a fourth, a fifth or what else from the note {lower} up to {upper}?
        Above {lower}, at which interval does {upper} lie?
        Does {upper} form a major, minor or perfect interval over {lower}?
        What interval do the two notes {lower} and {upper} make?
        What is the interval of {lower} and {upper}?
        What kind of interval is there between {lower} and {upper}?
        Which interval has {lower} as the lower note and {upper} as the upper note?
        How far is {upper} above {lower}, named as an interval?
        Major, minor or perfect: which interval is {lower} to {upper}?
        What interval do I hear with {lower} at the bottom and {upper} at the top?
        What is the quality and number of the interval {lower} to {upper}?
        If one singer has {lower} and the other has {upper} above it, what interval do they sing?
        What do you call the interval jumped from {lower} up to {upper}?
        What is the interval's name for the distance from the note {lower} up to the note {upper}?
        Is the interval a third, a sixth or what, from {lower} up to {upper}?
        What interval is {lower} to {upper}?
        What interval is between the notes {lower} and {upper}?
        What is the name of the interval between {lower} and {upper}?
        What musical interval is it from {lower} up to {upper}?
        Is {lower} to {upper} a third, a fifth or what interval?
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
        Name the interval between {lower} and {upper}.
        Name the interval up to {upper} from {lower}.
        Find the interval from {lower} to {upper}.
        Find the interval between {lower} and {upper}.
        Find the name of the interval {lower} to {upper}.
        Identify the interval from {lower} up to {upper}.
        Determine the interval that {upper} makes with {lower} below it.
        Recognise the interval between the low {lower} and the high {upper}.
        Describe the skip from {lower} up to {upper} by interval name, quality included.
        Label the interval: lower voice {lower}, upper voice {upper}.
        Tell me the interval name for the two notes {lower} and {upper}.
        Say by which interval {upper} stands above {lower}.
        Name the interval {lower} to {upper}.
        Find the interval name of {lower} and {upper}.
        Find the interval from {lower} up to {upper}.
        Find the interval quality for {lower} and {upper}.
        Tell me the interval: low note {lower}, high note {upper}.
        Say what interval {lower} and {upper} form.
        Identify the jump from {lower} up to {upper}, as an interval.
        Label the interval with {upper} on top and {lower} underneath.
        Work out what interval separates the lower note {lower} and the higher note {upper}.
        I'd like the interval's name, not the semitones, from {lower} to {upper}.
        Please name this interval: {lower}, then {upper}.
        Do an interval check on {lower} and {upper}.
        Find the name of the interval leapt between {lower} and {upper}.
        Put a name to the interval whose notes are {lower} and {upper}, low note first.
        Identify the interval between {lower} and {upper}.
        Tell me the musical interval between {lower} and {upper}.
    """,
    "stories": """
        The alto holds the note {lower} while the soprano sings {upper}. What interval is between them?
        In the ear-training test the teacher plays the notes {lower}, then {upper}. The interval is called?
        A bell rings the pitch {upper}; a bigger one answers {lower} below. Which interval do the bells span?
        My cello bows the two notes {lower} and {upper} at once. The interval is called?
        In counterpoint the cantus has the note {lower} and the added voice {upper}. Which interval is marked?
        The theme of a film starts with a leap from the note {lower} to {upper}. What do musicians call that leap?
        Violin double stop: the upper string plays {upper}, the lower {lower}. Which interval does the jury hear?
        The doorbell rings {upper} over {lower}. A musician names the interval at once. What is it?
        The anthem opens by leaping from {lower} to {upper}. Which interval must the choir practise?
        Two sirens wail at {lower} and {upper}. Which interval do they form?
        A flute has {upper}, a clarinet {lower} beneath it. Which interval is written in the analysis?
        On flash cards the bottom note is {lower}, the top note {upper}. The back names the interval. What is there?
        Noah tunes one string to {lower} and the next to {upper}. Which interval lies between the strings?
        A theory app plays {lower} and then {upper}. The learner taps the interval's name. Which is right?
        A duet moves to {lower} in the lower voice and {upper} in the upper one. Is the interval allowed? First name it.
        The cuckoo clock calls {upper} and then the lower {lower}. What interval is that?
        In the ear-training test the teacher plays {lower} and then {upper}. Which interval should I tick?
        The alto is on {lower}, the soprano on {upper}. The choir leader asks for the name of the interval.
        Two bells ring, the low one at {lower} and the high one at {upper}. Which interval do they make?
        A folk song begins with the interval from {lower} up to {upper}. What is this leap called?
        In my ear training test I heard {lower} and then {upper} above it. What interval is that?
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
        name the skip: interval {lower} up to {upper}
        interval name: {lower} to {upper}
        {lower} up to {upper}, interval?
        which interval, {upper} over {lower}
        interval between {lower} and {upper}
        third, fourth, fifth? interval {lower} to {upper}
        interval name? {lower} - {upper}
        interval {lower} and {upper}
        name interval: low {lower}, high {upper}
        interval {lower} to {upper}
        interval from {lower} to {upper}
    """,
    "dialogues": """
        A: First note {lower}, second {upper}. B: And you ask? A: The interval's name.
        "Upper pitch?" "{upper}." "Lower?" "{lower}." "So the interval is ..."
        Teacher: Bottom note {lower}, top note {upper}. Pupil: A sixth? Teacher: Find the exact interval name.
        Singer: I leap to {upper}. Coach: From which note? Singer: From {lower}. Coach: What is that interval?
        A: How many half steps? B: No count, the interval's name, {lower} to {upper}. A: Fine, it's called?
        Pupil: I hear {upper} over {lower}. Teacher: Name that interval. Pupil: Is it perfect or what?
        A: I sing {lower} and then {upper} above it. B: Counted in semitones? A: No, tell me the name of the interval.
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
        What is the number of semitones from {start} to {end}?
        What is the number of half steps between {start} and {end}?
        What is the distance in semitones from {start} to {end}?
        What is the chromatic distance in half steps from {start} to {end}?
        What is the half-step count from {start} up to {end}?
        How many semitones is it from {start} to {end}?
        How many semitones apart are {start} and {end}?
        How many half steps above {start} is {end}?
        How many frets apart, on one string, are the notes {start} and {end}, in semitones?
        To arrive at {end} from {start}, how many half steps must I take?
        By how many half tones must the note {start} be shifted to become {end}?
        How many semitones does the leap from {start} to {end} span?
        How many half steps is it from {start} to {end}?
        What is the distance in half steps between {start} and {end}?
        What is the semitone count from {start} to {end}?
        What is the number of half steps from {start} to {end}?
        By how many half steps does a tune move if {start} becomes {end}?
        How far is it from {start} to {end}, measured in semitones?
        What is the gap in semitones between {start} and {end}?
        To turn {start} into {end}, by how many semitones do I transpose?
        What is the pitch difference, in semitones, from {start} to {end}?
        How many frets, each a semitone, do I move from {start} to {end} on one string?
        How many keys, i.e. semitones, is it from {start} to {end}, counting black and white?
        How many chromatic steps, or semitones, lead from {start} to {end}?
        What is the semitone difference of {start} and {end}?
        How many semitones are between {start} and {end}?
        How many half steps are there between {start} and {end}?
        What is the distance between {start} and {end} in semitones?
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
        Count the half steps from {start} to {end}.
        Count the semitones between {start} and {end}.
        Count how many semitones it takes to reach {end} from {start}.
        Find the number of semitones from {start} to {end}.
        Find the number of half steps between {start} and {end}.
        Find the semitone distance from {start} to {end}.
        Measure in half steps how far {end} is from {start}.
        Give the distance from {start} to {end} as a number of semitones.
        Compute the semitone difference between the pitch {start} and the pitch {end}.
        State by how many semitones {end} differs from {start}.
        Determine the chromatic step count from the note {start} to {end}.
        Tell me how many keys, black and white, lead from {start} to {end}, i.e. the semitones.
        Count semitones from {start} to {end}.
        Find the distance in semitones from {start} to {end}.
        Find the semitone count of the jump from {start} to {end}.
        Find the fret distance, one fret a semitone, between {start} and {end}.
        Tell me how many half steps {end} is away from {start}.
        Work out how many semitones a capo must add to go from {start} to {end}.
        Measure the gap from {start} to {end} in half steps.
        I want the semitones, not the interval's name, from {start} to {end}.
        Please count the keys from {start} to {end}, each a half step.
        Give the pitch shift in semitones that takes {start} to {end}.
        Count the chromatic steps, semitones, from {start} to {end}.
        Find the half-step distance between {start} and {end}.
        Say how many semitones it takes to get from {start} to {end}.
        Calculate the number of semitones between {start} and {end}.
        Give me the distance from {start} to {end} in semitones.
    """,
    "stories": """
        On the piano, my thumb rests on {start} and my little finger on {end}. How many half steps does my hand span?
        A siren glides from the pitch {start} to {end}. Through how many semitones does it travel?
        The synthesizer must bend {start} until it sounds like {end}. How many semitones of pitch bend is that?
        The melody jumps to {end} after {start}. What is the size of the jump in half steps?
        A sample was recorded at {start} but the track needs {end}. By how many semitones must the sampler shift it?
        The singer's range goes from the note {start} to the note {end}. How many half steps does it comprise?
        A guitarist slides from the pitch {start} up to {end}, fret by fret. How many semitones does he pass?
        A singer warms up from {start} to {end} in half steps. How many of those does she climb?
        A sampler has one recording at {start}. To sound as {end}, by how many semitones is it repitched?
        A guitarist moves from {start} to {end} along one string. How many frets, that is semitones, does the finger travel?
        The song is now sung with {end} where the old key had {start}. By how many semitones did it move?
        A theremin glides from {start} to {end}. The app counts semitones. What does it show?
        On a toy xylophone with all half steps, Emma runs from {start} to {end}. How many steps did she make?
        The MIDI pitch-bend range must reach {end} from {start}. How many semitones is that?
        Two bells ring {start} and {end}. The founder wants their difference in semitones. How many?
        My recording is in tune with {start}, but the band plays with {end}. By how many semitones must I shift it?
        The old song sat on {start}; the new singer likes {end}. How many half steps is that?
        A pitch-shift slider works in semitones. The sound is {start}, wanted is {end}. What do I set?
        Lisa walks her finger in half steps from {start} to {end} and counts them. What number does she reach?
        A guitarist moves on one string from {start} to {end}. Each fret is a semitone. How many frets is the way?
        My guitar string is tuned to {start} and I want it at {end}. How many semitones is that?
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
        semitones from {start} to {end}
        how many semitones {start} to {end}
        half steps {start} to {end}
        count semitones {start} -> {end}
        number of half steps between {start} and {end}
        semitone distance {start} {end}
        gap in semitones, {start} and {end}
        half-step count, {start} and {end}
        how far {start} to {end}, semitones
        semitones between {start} and {end}
        half steps between {start} and {end}
    """,
    "dialogues": """
        A: From {start}. B: To where? A: To {end}; how many semitones is that?
        "Count half steps!" "Up to {end}?" "Yes, beginning at {start}."
        Tuner: From {start}. Apprentice: Up to? Tuner: {end}. Apprentice: How many semitones is that?
        Kid: I jump on the piano from {start} to {end}. Mum: Count each key. Kid: How many half steps?
        A: What's the interval called? B: I only need its semitones, {start} to {end}. A: How many, then?
        Pupil: From {start} I go to {end}. Teacher: Count the half steps. Pupil: How many are there?
        A: I go from {start} to {end}. B: A what, a fifth? A: Don't name it, count the semitones.
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
        What is the frequency of {pitch}?
        What is the frequency of the pitch {pitch}?
        What is the fundamental frequency of {pitch}?
        What is the tuning frequency of the note {pitch}?
        What is the vibration rate of the note {pitch}?
        What is the equal-tempered frequency of {pitch}?
        What is the oscillation frequency of the note {pitch}?
        How many cycles per second does the note {pitch} have?
        How often per second does a string vibrate on the note {pitch}?
        At what frequency does the note {pitch} sound?
        To which frequency is a piano's {pitch} tuned?
        Which frequency must a tone generator produce for the note {pitch}?
        With standard concert tuning, how high in frequency is {pitch}?
        What frequency does the note {pitch} have?
        How fast does the air vibrate for the note {pitch}?
        At what frequency does {pitch} sound?
        How often does a string swing when it sounds the note {pitch}, as a frequency?
        What is the tuning frequency of {pitch}?
        What is the sound frequency for the note {pitch}?
        What is the standard frequency of {pitch}?
        What is the vibration frequency of the note {pitch}?
        What frequency do I set on a tone generator to hear {pitch}?
        What is the cycle rate of the note {pitch}?
        How high is the note {pitch} as a frequency?
        Which frequency belongs to the piano key {pitch}?
        How quickly does a string for the note {pitch} move to and fro, as a frequency?
        What is the frequency of {pitch} in Hz?
        What frequency is {pitch}?
        What is the frequency of the note {pitch} in hertz?
        How many hertz is {pitch}?
        How many Hz does the note {pitch} have?
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
        Find the frequency of {pitch}.
        Find the frequency of the note {pitch}.
        Find the fundamental frequency of the pitch {pitch}.
        Calculate the frequency of {pitch}.
        Compute the frequency of {pitch} in equal temperament.
        Convert {pitch} to a frequency.
        Convert the note {pitch} into vibrations per second.
        Translate {pitch} into its frequency.
        Determine the cycles per second of the note {pitch}.
        Give the standard-pitch frequency for {pitch}.
        Return librosa's note_to_hz for the note {pitch}.
        Say how rapidly the air vibrates for the note {pitch}.
        Find the tuning frequency of the note {pitch}.
        Find the sound frequency of {pitch}.
        Find the vibration frequency for {pitch}.
        Find the cycle rate of the note {pitch}.
        Find the frequency at which {pitch} sounds.
        Give the frequency for {pitch}.
        Look up the frequency of {pitch}.
        Turn {pitch} into a frequency.
        Tell me how fast the note {pitch} vibrates.
        Work out the frequency, equal temperament, of {pitch}.
        I need the frequency that belongs to {pitch}.
        Please tell me the frequency of the piano key {pitch}.
        Set the tone generator to {pitch}: which frequency?
        Give me the frequency of {pitch} in Hz.
        Convert the note {pitch} to a frequency in Hz.
        Tell me the frequency of {pitch}.
    """,
    "stories": """
        An engineer wants a sine tone that sounds like the note {pitch}. What frequency must she set?
        The piano tuner strikes {pitch} and reads the frequency from the display. What should it read?
        For a toy organ I cut a pipe for the pitch {pitch}. Which frequency will it give?
        A buzzer shall play the note {pitch}; its chip wants a frequency. Which value do I send?
        A physics class analyses a whistle at the note {pitch}. Which peak frequency should the spectrum show?
        An Arduino sketch plays the melody's note {pitch} with a tone command, which expects the frequency. What is it?
        The hearing test beeps at the pitch {pitch}. The audiologist must record its frequency. Which one?
        A piezo beeper in a toy must play {pitch}. The programmer types in a frequency. Which one?
        A tuner app draws the target line for the note {pitch}. At which frequency is the line?
        A glass rings exactly at the note {pitch}. Which frequency would shatter it?
        A synthesizer's oscillator is to be set for {pitch}. Which frequency goes into the box?
        A harp string sounds the note {pitch}. At which frequency must a strobe flash to freeze it?
        An organ builder plans a pipe for {pitch}. The length follows from its frequency. Which frequency?
        A hum in the hall was recognised as the note {pitch}. To notch it out, we need its frequency.
        Ravi's tone function expects a frequency, but the score says {pitch}. What does he pass?
        A physics class rubs a wine glass until it sings {pitch}. What frequency does it have?
        The piano tuner wants to check {pitch} with a counter. What frequency should the counter show?
        A game programmer makes a beep at {pitch}. The function takes a frequency. Which one?
        Nina blows over a bottle and hears {pitch}. At what frequency does the air vibrate?
        A hearing aid is tested with the note {pitch}. Which test frequency is that?
        I'm tuning my piano and want to check {pitch}. What frequency should the tuner show?
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
        fundamental frequency of {pitch}
        what frequency is note {pitch}
        {pitch} to frequency
        note_to_hz of the note {pitch}
        vibrations per second, note {pitch}
        cycles per second of note {pitch}
        tuning frequency, note {pitch}
        how many vibrations, note {pitch}
        freq of the note {pitch}
        frequency of {pitch}
        {pitch} frequency Hz
        note {pitch} in Hz
    """,
    "dialogues": """
        A: Which note? B: {pitch}. A: And you need? B: Its frequency.
        "Tune it to {pitch}." "Which frequency is that note?"
        Technician: The synthesizer asks for a frequency. Musician: I want the note {pitch}. Technician: So I enter?
        Kid: How fast does the string wiggle for the note {pitch}? Dad: You mean its frequency.
        A: Which note is it, by name? B: I know that: {pitch}. I need its frequency. A: One moment.
        Pupil: How fast does the string swing at {pitch}? Teacher: You ask for the frequency. Pupil: Which is?
        A: Play the note {pitch}. B: My generator only knows frequencies. A: Then tell me the one for it.
    """,
}

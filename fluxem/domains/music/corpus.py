"""Texts with exactly the values they hold, and near-misses that must stay silent."""

from __future__ import annotations

from fluxem.core.domain import Example
from fluxem.domains.music.types import parse_chord, parse_pitch, parse_pitch_class_set, parse_rhythm, parse_scale

_READ = {"pitch": parse_pitch, "chord": parse_chord, "scale": parse_scale, "rhythm": parse_rhythm}


def _example(text: str, *spans: tuple[str, str] | tuple[str, str, object]) -> Example:
    found = []
    for surface, kind, *value in spans:
        if kind == "number":
            found.append((surface, "arithmetic_number", value[0] if value else int(surface)))
        elif kind == "set":
            found.append((surface, "music_pitch_class_set", parse_pitch_class_set(surface)))
        else:
            found.append((surface, f"music_{kind}", value[0] if value else _READ[kind](surface)))
    return Example(text, tuple(found))


CORPUS = (
    _example("Transpose the note C4 up by 7 semitones.", ("C4", "pitch"), ("7", "number")),
    _example("Move C#4 down 3 semitones.", ("C#4", "pitch"), ("3", "number")),
    _example("What note is 5 semitones above Bb3?", ("5", "number"), ("Bb3", "pitch")),
    _example("Which interval do C4 and E4 form?", ("C4", "pitch"), ("E4", "pitch")),
    _example("F\u266f3 is an enharmonic of G\u266d3", ("F\u266f3", "pitch"), ("G\u266d3", "pitch")),
    _example("The pitch A4 sounds at concert pitch.", ("A4", "pitch")),
    _example("Tune the violin to A4, please.", ("A4", "pitch")),
    _example("the note D", ("D", "pitch")),
    _example("Play the note G, then the note B flat.", ("G", "pitch"), ("B flat", "pitch")),
    _example("the notes C sharp 4 and A flat 5", ("C sharp 4", "pitch"), ("A flat 5", "pitch")),
    _example("a melody on F# and Bb", ("F#", "pitch"), ("Bb", "pitch")),
    _example("The cello goes down to C2.", ("C2", "pitch")),
    _example("Her singing voice reaches the note E6", ("E6", "pitch")),
    _example("the lowest note of the piano, A0", ("A0", "pitch")),
    _example("C-1 is the lowest note in this notation", ("C-1", "pitch")),
    _example("the chord Am", ("Am", "chord")),
    _example("Strum G7, then C6.", ("G7", "chord"), ("C6", "chord")),
    _example("Cmaj7", ("Cmaj7", "chord")),
    _example("What are the notes in F#m7b5?", ("F#m7b5", "chord")),
    _example("Dsus4 resolves to Dmaj7.", ("Dsus4", "chord"), ("Dmaj7", "chord")),
    _example("The guitar part: Em, Am, B7", ("Em", "chord"), ("Am", "chord"), ("B7", "chord")),
    _example("a C major chord", ("C major", "chord")),
    _example("Spell the Bb minor triad.", ("Bb minor", "chord")),
    _example("a G dominant seventh chord", ("G dominant seventh", "chord")),
    _example("the E flat diminished chord", ("E flat diminished", "chord")),
    _example("F sharp augmented triad", ("F sharp augmented", "chord")),
    _example("A\u266dmaj9 is a lovely sound", ("A\u266dmaj9", "chord")),
    _example("the progression Dm, G7 and Cmaj7", ("Dm", "chord"), ("G7", "chord"), ("Cmaj7", "chord")),
    _example("Transpose the chord Am7 up 3 semitones", ("Am7", "chord"), ("3", "number")),
    _example("the C major scale", ("C major", "scale")),
    _example("D dorian", ("D dorian", "scale")),
    _example("Improvise over G Mixolydian.", ("G Mixolydian", "scale")),
    _example("What is the relative key of F# minor?", ("F# minor", "scale")),
    _example("a sonata in B flat major", ("B flat major", "scale")),
    _example("the A harmonic minor scale", ("A harmonic minor", "scale")),
    _example("E minor pentatonic", ("E minor pentatonic", "scale")),
    _example("the C blues scale", ("C blues", "scale")),
    _example("Which key has the notes of E-flat major?", ("E-flat major", "scale")),
    _example("the pitch-class set [0, 4, 7]", ("[0, 4, 7]", "set")),
    _example("[0,4,7] is a major triad", ("[0,4,7]", "set")),
    _example("Find the prime form of {2, 5, 11}.", ("{2, 5, 11}", "set")),
    _example("interval vector of (0,1,6)", ("(0,1,6)", "set")),
    _example("The pc set [1, 2, 6, 11], transposed by 4", ("[1, 2, 6, 11]", "set"), ("4", "number")),
    _example("the rhythm quarter, eighth, eighth, half", ("quarter, eighth, eighth, half", "rhythm")),
    _example("Clap: dotted quarter and eighth.", ("dotted quarter and eighth", "rhythm")),
    _example("a bar of crotchet, quaver, quaver, minim", ("crotchet, quaver, quaver, minim", "rhythm")),
    _example("the notes half note, quarter note", ("half note, quarter note", "rhythm")),
    _example("How long is a beat at 120 beats per minute?", ("120", "number")),
    _example("Play the scale of C major and then the chord G7.", ("C major", "scale"), ("G7", "chord")),
    _example("no music at all"),
)

NEAR_MISSES = (
    "",
    "A major problem came up.",
    "I got a B minor in my degree.",
    "They found C4 explosive in the car.",
    "Am I late?",
    "It was D day.",
    "a B-2 bomber",
    "The F1 race was won by a second.",
    "the G7 summit in June",
    "Print it on A4 paper.",
    "an Em dash",
    "see the Major League table",
    "He moved to E3 and lost the queen.",
    "vitamin B12 and vitamin D",
    "The C# language and F# are on the same platform.",
    "Gate B6, seat A7",
    "cell D5 of the sheet",
    "an A6 on the motorway",
    "the E7 road",
    "a C major road in the village",
    "The minor was in the D building",
    "a half and a quarter of the cake",
    "flat B is on the third floor",
    "Be flat on the ground.",
    "the triad of values",
    "He took note of it. A friend came.",
    "[12, 14] are the answers",
    "{0, 4, 7}",
    "Plan B failed, and plan C too.",
    "the blues",
    "Do re mi",
    "grade A eggs",
    "scale the image by C and D",
)

"""Value types of music: pitch, chord, scale, rhythm, pitch-class set.

Pitch classes are integers modulo 12 with C = 0. Where a computed pitch class needs a name, it gets the one
most used in print: C, C#, D, Eb, E, F, F#, G, Ab, A, Bb, B.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

LETTERS = "CDEFGAB"
LETTER_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
MIN_OCTAVE, MAX_OCTAVE = -1, 10
_ACCIDENTALS = {-2: "bb", -1: "b", 0: "", 1: "#", 2: "##"}
_USUAL = tuple(
    (name[0], {"": 0, "#": 1, "b": -1}[name[1:]])
    for name in ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
)

QUALITIES: dict[str, tuple[int, ...]] = {
    "major triad": (0, 4, 7),
    "minor triad": (0, 3, 7),
    "diminished triad": (0, 3, 6),
    "augmented triad": (0, 4, 8),
    "suspended second": (0, 2, 7),
    "suspended fourth": (0, 5, 7),
    "dominant seventh": (0, 4, 7, 10),
    "major seventh": (0, 4, 7, 11),
    "minor seventh": (0, 3, 7, 10),
    "half-diminished seventh": (0, 3, 6, 10),
    "diminished seventh": (0, 3, 6, 9),
    "minor-major seventh": (0, 3, 7, 11),
    "augmented major seventh": (0, 4, 8, 11),
    "major sixth": (0, 4, 7, 9),
    "minor sixth": (0, 3, 7, 9),
    "added ninth": (0, 4, 7, 2),
    "dominant ninth": (0, 4, 7, 10, 2),
    "major ninth": (0, 4, 7, 11, 2),
    "minor ninth": (0, 3, 7, 10, 2),
}
"""Chord qualities and their pitch classes above the root, in the order of thirds."""

SYMBOLS: dict[str, str] = {
    "major triad": "maj",
    "minor triad": "m",
    "diminished triad": "dim",
    "augmented triad": "aug",
    "suspended second": "sus2",
    "suspended fourth": "sus4",
    "dominant seventh": "7",
    "major seventh": "maj7",
    "minor seventh": "m7",
    "half-diminished seventh": "m7b5",
    "diminished seventh": "dim7",
    "minor-major seventh": "mMaj7",
    "augmented major seventh": "maj7#5",
    "major sixth": "6",
    "minor sixth": "m6",
    "added ninth": "add9",
    "dominant ninth": "9",
    "major ninth": "maj9",
    "minor ninth": "m9",
}
"""The symbol that stands behind the root."""

_SYMBOL_QUALITIES = {symbol: quality for quality, symbol in SYMBOLS.items()} | {
    "M": "major triad", "min": "minor triad", "-": "minor triad", "\u00b0": "diminished triad", "+": "augmented triad",
    "sus": "suspended fourth", "M7": "major seventh", "\u0394": "major seventh", "\u03947": "major seventh",
    "min7": "minor seventh", "\u00f8": "half-diminished seventh", "\u00f87": "half-diminished seventh",
    "\u00b07": "diminished seventh", "minmaj7": "minor-major seventh", "M9": "major ninth", "min9": "minor ninth",
}  # fmt: skip
_WORD_QUALITIES = {
    "major": "major triad", "minor": "minor triad", "diminished": "diminished triad", "augmented": "augmented triad",
    "dominant": "dominant seventh", "half-diminished": "half-diminished seventh",
    "half diminished seventh": "half-diminished seventh", "dominant 7th": "dominant seventh",
    "major 7th": "major seventh", "minor 7th": "minor seventh", "diminished 7th": "diminished seventh",
} | {quality: quality for quality in QUALITIES}  # fmt: skip

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "melodic minor": (0, 2, 3, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
    "major pentatonic": (0, 2, 4, 7, 9),
    "minor pentatonic": (0, 3, 5, 7, 10),
    "blues": (0, 3, 5, 6, 7, 10),
    "whole-tone": (0, 2, 4, 6, 8, 10),
}
"""Scales and their pitch classes above the tonic; the melodic minor as it ascends."""
_MODE_NAMES = {"natural minor": "minor", "ionian": "major", "aeolian": "minor", "whole tone": "whole-tone"} | {
    name: name for name in MODES
}

NOTE_VALUES: dict[str, Fraction] = {
    "whole": Fraction(1), "half": Fraction(1, 2), "quarter": Fraction(1, 4), "eighth": Fraction(1, 8),
    "sixteenth": Fraction(1, 16), "thirty-second": Fraction(1, 32), "semibreve": Fraction(1),
    "minim": Fraction(1, 2), "crotchet": Fraction(1, 4), "quaver": Fraction(1, 8), "semiquaver": Fraction(1, 16),
}  # fmt: skip
_PRINTED_VALUES = {value: name for name, value in reversed(NOTE_VALUES.items())} | {
    value * 3 / 2: f"dotted {name}" for name, value in reversed(NOTE_VALUES.items())
}
MAX_NOTES = 1000
"""Note values a rhythm may have; codes hold 64."""

_PITCH = re.compile(r"([A-G])(##|bb|[#b\u266f\u266dx]|(?:[ -](?:sharp|flat)))?(?: ?(-?\d{1,2}))?")
_SIGNS = {"": 0, "#": 1, "\u266f": 1, "sharp": 1, "##": 2, "x": 2, "b": -1, "\u266d": -1, "flat": -1, "bb": -2}


@dataclass(frozen=True, slots=True)
class Pitch:
    """A spelled pitch: letter, accidental (semitones, -2 to 2) and, unless only its class is meant, octave.

    Octaves follow the American Standard Pitch Notation: A4 = 440 Hz, middle C = C4.

    Raises:
        ValueError: a part outside its range.
    """

    letter: str
    accidental: int = 0
    octave: int | None = None

    def __post_init__(self) -> None:
        if self.letter not in LETTER_CLASSES or self.accidental not in _ACCIDENTALS:
            raise ValueError(f"a pitch has a letter A to G and at most two accidentals, found {self.letter!r:.20}")
        if self.octave is not None and not MIN_OCTAVE <= self.octave <= MAX_OCTAVE:
            raise ValueError(f"an octave lies between {MIN_OCTAVE} and {MAX_OCTAVE}, found {self.octave}")

    @property
    def pitch_class(self) -> int:
        """0 to 11, C = 0."""
        return (LETTER_CLASSES[self.letter] + self.accidental) % 12

    @property
    def midi(self) -> int | None:
        """Semitones above C-1 (middle C = 60); ``None`` without an octave."""
        if self.octave is None:
            return None
        return 12 * (self.octave + 1) + LETTER_CLASSES[self.letter] + self.accidental

    @property
    def name(self) -> str:
        """Letter and accidental."""
        return self.letter + _ACCIDENTALS[self.accidental]

    def __str__(self) -> str:
        return self.name + ("" if self.octave is None else str(self.octave))


def name_class(pitch_class: int) -> Pitch:
    """The usual name of a pitch class."""
    return Pitch(*_USUAL[pitch_class % 12])


def pitch_of_midi(midi: int) -> Pitch:
    """The usual name of a note number. Raises ``ValueError`` outside octaves -1 to 10."""
    octave, pitch_class = divmod(midi, 12)
    return Pitch(*_USUAL[pitch_class], octave - 1)


def parse_pitch(text: str) -> Pitch:
    """``"C#4"``, ``"Bb"``, ``"F\u266f3"``, ``"B flat"``, ``"C sharp 5"`` -> pitch.

    Raises:
        ValueError: no pitch.
    """
    match = _PITCH.fullmatch(text.strip()[:40])
    if match is None:
        raise ValueError(f"{text!r:.60} is no pitch: expected something like C#4, Bb or F sharp")
    octave = None if match[3] is None else int(match[3])
    return Pitch(match[1], _SIGNS[(match[2] or "").strip(" -")], octave)


@dataclass(frozen=True, slots=True)
class Chord:
    """A root (no octave) and a quality of :data:`QUALITIES`."""

    root: Pitch
    quality: str

    def __post_init__(self) -> None:
        if self.quality not in QUALITIES:
            raise ValueError(f"unknown chord quality {self.quality!r:.40}; valid: {', '.join(QUALITIES)}")
        if self.root.octave is not None:
            raise ValueError(f"the root of a chord has no octave, found {self.root}")

    @property
    def pitch_classes(self) -> tuple[int, ...]:
        """Pitch classes from the root up."""
        return tuple((self.root.pitch_class + i) % 12 for i in QUALITIES[self.quality])

    def __str__(self) -> str:
        return self.root.name + SYMBOLS[self.quality]


def parse_chord(text: str) -> Chord:
    """``"Cmaj7"``, ``"F#m"``, ``"B\u266ddim"``, ``"A minor"``, ``"G dominant seventh chord"`` -> chord.

    Raises:
        ValueError: no chord.
    """
    clean = re.sub(r" (?:chord|triad)$", "", text.strip()[:60])
    match = re.match(r"([A-G](?:##|bb|[#b\u266f\u266d]|[ -](?:sharp|flat))?)[ -]?(.*)", clean, re.DOTALL)
    if match is not None:
        rest = match[2]
        quality = _SYMBOL_QUALITIES.get(rest) or _WORD_QUALITIES.get(rest.lower().replace(" triad", ""))
        quality = quality or _WORD_QUALITIES.get(rest.lower())
        if quality is not None:
            return Chord(parse_pitch(match[1]), quality)
    raise ValueError(f"{text!r:.60} is no chord: expected something like Cmaj7, F#m or A minor")


@dataclass(frozen=True, slots=True)
class Scale:
    """A tonic (no octave) and a mode of :data:`MODES`."""

    tonic: Pitch
    mode: str

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise ValueError(f"unknown mode {self.mode!r:.40}; valid: {', '.join(MODES)}")
        if self.tonic.octave is not None:
            raise ValueError(f"the tonic of a scale has no octave, found {self.tonic}")

    @property
    def pitch_classes(self) -> tuple[int, ...]:
        """Pitch classes from the tonic up."""
        return tuple((self.tonic.pitch_class + i) % 12 for i in MODES[self.mode])

    def __str__(self) -> str:
        return f"{self.tonic.name} {self.mode}"


def parse_scale(text: str) -> Scale:
    """``"C major"``, ``"D dorian scale"``, ``"F# harmonic minor"``, ``"B flat blues"`` -> scale.

    Raises:
        ValueError: no scale.
    """
    clean = re.sub(r" (?:scale|mode|key)$", "", text.strip()[:60])
    match = re.fullmatch(r"([A-G](?:##|bb|[#b\u266f\u266d]|[ -](?:sharp|flat))?)[ -](.+)", clean, re.DOTALL)
    if match is not None and (mode := _MODE_NAMES.get(match[2].lower())) is not None:
        return Scale(parse_pitch(match[1]), mode)
    raise ValueError(f"{text!r:.60} is no scale: expected something like C major or D dorian")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Note values in order, as fractions of a whole note.

    Raises:
        ValueError: no value, more than ``MAX_NOTES``, or one that is not positive.
    """

    values: tuple[Fraction, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.values) <= MAX_NOTES:
            raise ValueError(f"a rhythm has 1 to {MAX_NOTES} note values, found {len(self.values)}")
        for value in self.values:
            if type(value) is not Fraction or value <= 0:
                raise ValueError(f"a note value is a positive fraction of a whole note, found {value!r:.40}")

    def __str__(self) -> str:
        return ", ".join(_PRINTED_VALUES.get(value, str(value)) for value in self.values)


def parse_rhythm(text: str) -> Rhythm:
    """``"quarter, eighth, eighth"``, ``"dotted half and quarter"``, ``"1/4, 1/12"`` -> rhythm.

    Raises:
        ValueError: no rhythm.
    """
    if len(text) > 20 * MAX_NOTES:
        raise ValueError(f"a rhythm of {len(text)} characters is too long to read")
    return Rhythm(tuple(map(_parse_note_value, re.split(r" ?(?:,|;) ?(?:and )?| and ", text.strip()))))


def _parse_note_value(text: str) -> Fraction:
    words = re.sub(r"[ -]notes?$", "", text.strip().lower()).split()
    if len(words) == 1 and re.fullmatch(r"\d{1,40}(?:/[1-9]\d{0,39})?", words[0]):
        return Fraction(words[0])
    dotted = len(words) == 2 and words[0] == "dotted"
    name = words[-1].removesuffix("s") if words else ""
    if name not in NOTE_VALUES or len(words) > 1 + dotted:
        raise ValueError(f"{text!r:.40} is no note value: expected one like quarter, dotted half or 1/12")
    return NOTE_VALUES[name] * (Fraction(3, 2) if dotted else 1)


@dataclass(frozen=True, slots=True)
class PitchClassSet:
    """A set of pitch classes, kept in ascending order; equal whatever the order it was given in."""

    members: tuple[int, ...]

    def __init__(self, members: Iterable[int]) -> None:
        found = tuple(members)
        for member in found:
            if type(member) is not int or not 0 <= member < 12:
                raise ValueError(f"a pitch class is an integer from 0 to 11, found {member!r:.40}")
        object.__setattr__(self, "members", tuple(sorted(set(found))))

    def __str__(self) -> str:
        return f"[{', '.join(map(str, self.members))}]"


_MEMBERS = {str(i): i for i in range(12)} | {"t": 10, "e": 11}


def parse_pitch_class_set(text: str) -> PitchClassSet:
    """``"[0, 4, 7]"``, ``"{0,3,7}"``, ``"(0, 1, 6)"`` -> set; t and e may stand for 10 and 11.

    Raises:
        ValueError: anything else.
    """
    clean = text.strip()
    if len(clean) < 2 or len(clean) > 200 or clean[0] + clean[-1] not in ("[]", "{}", "()"):
        raise ValueError(f"{text!r:.60} is no pitch-class set: expected something like [0, 4, 7]")
    inner = clean[1:-1].strip()
    if not inner:
        return PitchClassSet(())
    parts = [part.strip().lower() for part in inner.split(",")]
    if not all(part in _MEMBERS for part in parts):
        raise ValueError(f"{text!r:.60}: pitch classes are integers from 0 to 11")
    return PitchClassSet(_MEMBERS[part] for part in parts)


def pitch_class_set_from_json(value: object) -> PitchClassSet:
    """A list of integers from 0 to 11, or its text. Raises ``ValueError`` for anything else."""
    if isinstance(value, str):
        return parse_pitch_class_set(value)
    if not isinstance(value, list | tuple):
        raise ValueError(f"expected a list of pitch classes, found {type(value).__name__}")
    return PitchClassSet(value)


def rhythm_from_json(value: object) -> Rhythm:
    """A list of fractions as text, or the text of a rhythm. Raises ``ValueError`` for anything else."""
    if isinstance(value, str):
        return parse_rhythm(value)
    if not isinstance(value, list | tuple) or not all(isinstance(v, int | str | Fraction) for v in value):
        raise ValueError(f"expected a list of note values, found {type(value).__name__}")
    return Rhythm(tuple(_parse_note_value(str(v)) for v in value))


def text_from_json(value: object) -> str:
    """The text of a value whose JSON form is text. Raises ``ValueError`` for anything else."""
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return value

"""Tools of music theory, exact on integers modulo 12; frequencies in equal temperament are floats.

Set-class definitions follow Rahn, Basic Atonal Theory (1980), chapters 2 and 4; names of intervals and chords
Aldwell, Schachter and Cadwallader, Harmony and Voice Leading (4th ed.), units 1 to 2.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number, simplify
from fluxem.domains.music.types import (
    LETTERS,
    MODES,
    QUALITIES,
    Chord,
    Pitch,
    PitchClassSet,
    Rhythm,
    Scale,
    name_class,
    pitch_of_midi,
)

_MAX_SEMITONES = 10_000
_INVERSIONS = ("root position", "first inversion", "second inversion", "third inversion", "fourth inversion")
_PERFECT = {0: 0, 3: 5, 4: 7}  # letters apart -> semitones of the perfect interval
_MAJOR = {1: 2, 2: 4, 5: 9, 6: 11}
_ORDINALS = ("unison", "second", "third", "fourth", "fifth", "sixth", "seventh", "octave")
_SIZES_PERFECT = {-2: "doubly diminished", -1: "diminished", 0: "perfect", 1: "augmented", 2: "doubly augmented"}
_SIZES_MAJOR = {-2: "diminished", -1: "minor", 0: "major", 1: "augmented", 2: "doubly augmented"}


def _require_semitones(semitones: int) -> int:
    if abs(semitones) > _MAX_SEMITONES:
        raise ToolError(f"semitones: expected at most {_MAX_SEMITONES} either way, found {semitones!s:.30}")
    return semitones


def _require_midi(pitch: Pitch, where: str) -> int:
    if pitch.midi is None:
        raise ToolError(f"{where}: expected a pitch with an octave such as {pitch.name}4, found {pitch}")
    return pitch.midi


def transpose(pitch: Pitch, semitones: int, direction: Literal["up", "down"] = "up") -> Pitch:
    """Transpose a pitch by semitones, up or down, and spell the result in the usual way.

    Args:
        pitch: the pitch to move, such as C#4 or Bb.
        semitones: how many semitones.
        direction: whether to move up or down.

    Examples:
        {"pitch": "C4", "semitones": 7} -> "G4"
        {"pitch": "A#3", "semitones": 12, "direction": "down"} -> "Bb2"
    """
    steps = _require_semitones(semitones) * (-1 if direction == "down" else 1)
    if pitch.midi is None:
        return name_class(pitch.pitch_class + steps)
    try:
        return pitch_of_midi(pitch.midi + steps)
    except ValueError:
        raise ToolError(f"semitones: {pitch} moved {direction} by {semitones} leaves the octaves -1 to 10") from None


def transpose_chord(chord: Chord, semitones: int) -> Chord:
    """Transpose a chord by semitones; its quality stays.

    Args:
        chord: the chord to move, such as Am7.
        semitones: how many semitones up; negative for down.

    Examples:
        {"chord": "Am7", "semitones": 3} -> "Cm7"
    """
    return Chord(name_class(chord.root.pitch_class + _require_semitones(semitones)), chord.quality)


def transpose_set(pitch_classes: PitchClassSet, semitones: int) -> PitchClassSet:
    """Transpose a pitch-class set: add to every member modulo 12.

    Args:
        pitch_classes: integers 0 to 11, C = 0.
        semitones: how many semitones up; negative for down.

    Examples:
        {"pitch_classes": [0, 4, 7], "semitones": 9} -> [1, 4, 9]
    """
    _require_semitones(semitones)
    return PitchClassSet((member + semitones) % 12 for member in pitch_classes.members)


def chord_analysis(notes: PitchClassSet | list[Pitch]) -> str:
    """Name the chord that notes form: root, quality and, for notes with a lowest one, the inversion.

    Args:
        notes: pitch classes 0 to 11, or pitches; with octaves the lowest is the bass, without the first.

    Examples:
        {"notes": [0, 4, 7]} -> "C major triad"
        {"notes": ["E4", "G4", "C5"]} -> "C major triad, first inversion"
    """
    if isinstance(notes, PitchClassSet):
        found = [f"{name_class(r)} {quality}" for r, quality in _find_chords(set(notes.members))]
        return " or ".join(found) or _refuse_chord(notes.members)
    if not 1 <= len(notes) <= 100:
        raise ToolError(f"notes: expected 1 to 100 pitches, found {len(notes)}")
    with_octaves = all(note.midi is not None for note in notes)
    bass = min(notes, key=lambda note: note.midi or 0) if with_octaves else notes[0]
    names = {note.pitch_class: note.name for note in reversed(notes)}
    found = []
    for root, quality in _find_chords(set(names)):
        position = QUALITIES[quality].index((bass.pitch_class - root) % 12)
        found.append(f"{names[root]} {quality}, {_INVERSIONS[position]}")
    rooted = [name for name in found if name.endswith("root position")]
    return " or ".join(rooted or found) or _refuse_chord(sorted(names))


def _find_chords(classes: set[int]) -> list[tuple[int, str]]:
    return [
        (root, quality)
        for root in sorted(classes)
        for quality, steps in QUALITIES.items()
        if len(steps) == len(classes) and {(root + step) % 12 for step in steps} == classes
    ]


def _refuse_chord(members: object) -> str:
    raise ToolError(f"notes: {members!s:.80} form none of the known chords: {', '.join(QUALITIES)}")


def prime_form(pitch_classes: PitchClassSet) -> PitchClassSet:
    """Prime form of a pitch-class set: its most compact form among all transpositions and inversions.

    Args:
        pitch_classes: integers 0 to 11, C = 0.

    Examples:
        {"pitch_classes": [0, 4, 7]} -> [0, 3, 7]
        {"pitch_classes": [2, 5, 11]} -> [0, 3, 6]

    Source:
        Rahn, Basic Atonal Theory, chapter 4: the form with the least span, then packed away from the top,
        which is the least binary number sum of 2**member.
    """
    members = pitch_classes.members
    if not members:
        return pitch_classes
    forms = [sorted((sign * (m - start)) % 12 for m in members) for sign in (1, -1) for start in members]
    return PitchClassSet(min(forms, key=lambda form: sum(1 << m for m in form)))


def normal_form(pitch_classes: PitchClassSet) -> list[int]:
    """Normal form of a pitch-class set: its most compact rotation, as a list in ascending order around the clock.

    Args:
        pitch_classes: integers 0 to 11, C = 0.

    Examples:
        {"pitch_classes": [0, 4, 9]} -> [9, 0, 4]

    Source:
        Rahn, Basic Atonal Theory, chapter 2; of equally compact rotations the one that starts lowest.
    """
    members = pitch_classes.members
    if not members:
        return []
    start = min(members, key=lambda s: (sum(1 << (m - s) % 12 for m in members), s))
    return [(start + step) % 12 for step in sorted((m - start) % 12 for m in members)]


def interval_vector(pitch_classes: PitchClassSet) -> list[int]:
    """Interval vector of a pitch-class set: how often each interval class from 1 to 6 occurs.

    Args:
        pitch_classes: integers 0 to 11, C = 0.

    Examples:
        {"pitch_classes": [0, 4, 7]} -> [0, 0, 1, 1, 1, 0]

    Source:
        Rahn, Basic Atonal Theory, chapter 5.
    """
    vector = [0] * 6
    members = pitch_classes.members
    for i, low in enumerate(members):
        for high in members[i + 1 :]:
            vector[min(high - low, 12 - high + low) - 1] += 1
    return vector


def invert(pitch_classes: PitchClassSet, index: int = 0) -> PitchClassSet:
    """Invert a pitch-class set: every member m becomes index - m modulo 12.

    Args:
        pitch_classes: integers 0 to 11, C = 0.
        index: sum of a member and its image; 0 inverts about C.

    Examples:
        {"pitch_classes": [0, 4, 7]} -> [0, 5, 8]
    """
    return PitchClassSet((index - member) % 12 for member in pitch_classes.members)


def interval(lower: Pitch, upper: Pitch) -> str:
    """Name the interval from one pitch up to another, spelling included: "major third", "diminished fifth".

    Args:
        lower: the lower pitch, with octave.
        upper: the upper pitch, with octave.

    Examples:
        {"lower": "C4", "upper": "E4"} -> "major third"
        {"lower": "B3", "upper": "F4"} -> "diminished fifth"
        {"lower": "C4", "upper": "E5"} -> "major tenth"
    """
    semitones = _require_midi(upper, "upper") - _require_midi(lower, "lower")
    octaves = (upper.octave or 0) - (lower.octave or 0)
    steps = LETTERS.index(upper.letter) - LETTERS.index(lower.letter) + 7 * octaves
    if semitones < 0 or steps < 0:
        raise ToolError(f"upper: expected a pitch not below {lower}, found {upper}")
    octaves, simple = divmod(steps, 7)
    if simple in _PERFECT:
        size = _SIZES_PERFECT.get(semitones - 12 * octaves - _PERFECT[simple])
    else:
        size = _SIZES_MAJOR.get(semitones - 12 * octaves - _MAJOR[simple])
    if size is None:
        raise ToolError(f"upper: {lower} to {upper} is spelled beyond doubly augmented or diminished")
    names = {8: "ninth", 9: "tenth", 10: "eleventh", 11: "twelfth", 12: "thirteenth", 13: "fourteenth"}
    if steps > 14:
        return f"{size} {_ORDINALS[simple]} plus {octaves} octaves"
    return f"{size} " + ("fifteenth" if steps == 14 else names.get(steps) or _ORDINALS[steps])


def semitones_between(start: Pitch, end: Pitch) -> int:
    """Semitones from one pitch to another; negative where the second is lower.

    Args:
        start: the pitch to count from, with octave.
        end: the pitch to count to, with octave.

    Examples:
        {"start": "C4", "end": "G4"} -> 7
    """
    return _require_midi(end, "end") - _require_midi(start, "start")


@approximate(1e-12)
def frequency(pitch: Pitch, reference_hz: float = 440.0) -> float:
    """Frequency of a pitch in hertz, in twelve-tone equal temperament.

    Args:
        pitch: the pitch, with octave.
        reference_hz: frequency of A4 in hertz, positive.

    Examples:
        {"pitch": "A3"} -> 220.0
        {"pitch": "C4", "reference_hz": 440} -> 261.6255653005986

    Source:
        ISO 16:1975; 440 * 2**(n / 12), n semitones from A4.
    """
    if not 0 < reference_hz <= 1e6:
        raise ToolError(f"reference_hz: expected a positive frequency up to 1e6, found {reference_hz}")
    return float(reference_hz * 2 ** ((_require_midi(pitch, "pitch") - 69) / 12))


def scale_notes(scale: Scale) -> list[str]:
    """Notes of a scale from the tonic up, without the octave's repetition; seven-note scales use every letter once.

    Args:
        scale: tonic and mode, such as D dorian.

    Examples:
        {"scale": "D major"} -> ["D", "E", "F#", "G", "A", "B", "C#"]
        {"scale": "Eb minor pentatonic"} -> ["Eb", "F#", "Ab", "Bb", "C#"]
    """
    steps = MODES[scale.mode]
    if len(steps) != 7:
        return [scale.tonic.name, *(name_class(c).name for c in scale.pitch_classes[1:])]
    return [_spell(scale.tonic, i, step).name for i, step in enumerate(steps)]


def chord_notes(chord: Chord) -> list[str]:
    """Notes of a chord from the root up, spelled in thirds.

    Args:
        chord: root and quality, such as F#m7.

    Examples:
        {"chord": "C7"} -> ["C", "E", "G", "Bb"]
        {"chord": "F#m"} -> ["F#", "A", "C#"]
    """
    letters = {2: 1, 3: 2, 4: 2, 5: 3, 6: 4, 7: 4, 8: 4, 9: 5, 10: 6, 11: 6, 0: 0}
    steps = QUALITIES[chord.quality]
    notes = []
    for step in steps:
        letter = 6 if step == 9 and chord.quality == "diminished seventh" else letters[step]
        notes.append(_spell(chord.root, letter, step).name)
    return notes


def _spell(root: Pitch, letters: int, semitones: int) -> Pitch:
    """The pitch so many letters and semitones above ``root``; the usual name where that needs three accidentals."""
    letter = LETTERS[(LETTERS.index(root.letter) + letters) % 7]
    accidental = (root.pitch_class + semitones - Pitch(letter).pitch_class + 6) % 12 - 6
    return Pitch(letter, accidental) if abs(accidental) <= 2 else name_class(root.pitch_class + semitones)


def relative_key(scale: Scale) -> Scale:
    """Relative key: the minor key with the notes of a major one, or the other way round.

    Args:
        scale: a major or minor scale.

    Examples:
        {"scale": "C major"} -> "A minor"
        {"scale": "F# minor"} -> "A major"
    """
    if scale.mode == "major":
        return Scale(_spell(scale.tonic, 5, 9), "minor")
    if scale.mode == "minor":
        return Scale(_spell(scale.tonic, 2, 3), "major")
    raise ToolError(f"scale: expected a major or minor scale, found {scale}")


def rhythm_length(rhythm: Rhythm) -> Number:
    """Total length of a rhythm in whole notes, exactly.

    Args:
        rhythm: note values, such as "quarter, eighth, eighth".

    Examples:
        {"rhythm": "quarter, eighth, eighth, half"} -> 1
        {"rhythm": "dotted quarter, eighth"} -> "1/2"
    """
    return simplify(sum(rhythm.values, Fraction(0)))


def beat_duration(tempo_bpm: Number) -> Number:
    """Seconds that one beat lasts at a tempo, exactly: 60 divided by the beats per minute.

    Args:
        tempo_bpm: beats per minute, positive.

    Examples:
        {"tempo_bpm": 120} -> "1/2"
    """
    if tempo_bpm <= 0:
        raise ToolError(f"tempo_bpm: expected a positive number of beats per minute, found {tempo_bpm!s:.40}")
    return simplify(60 / Fraction(tempo_bpm))


TOOLS = (
    transpose,
    transpose_chord,
    transpose_set,
    chord_analysis,
    prime_form,
    normal_form,
    interval_vector,
    invert,
    interval,
    semitones_between,
    frequency,
    scale_notes,
    chord_notes,
    relative_key,
    rhythm_length,
    beat_duration,
)

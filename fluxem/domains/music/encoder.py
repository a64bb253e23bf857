"""Codes of musical values; one block each, a rhythm one block a note value.

======= ============================== ======================================================================
dims    types                          content
======= ============================== ======================================================================
16-27   pitch, chord, scale, set       pitch class of pitch, root or tonic, one-hot; members of a set, one slot each
28-34   pitch, chord, scale            letter C D E F G A B, one-hot
35-39   pitch, chord, scale            accidental bb b natural # ##, one-hot
40      pitch                          1: the pitch has an octave
41-52   pitch                          octave -1 to 10, one-hot
41-64   chord, scale                   quality or mode, one-hot in the order of ``types.QUALITIES`` or ``types.MODES``
65-76   chord, scale                   pitch classes that sound, one slot each
128     pitch                          note number / 128, middle C = 60
======= ============================== ======================================================================

A rhythm holds each note value, as a fraction of a whole note, in the number lanes of a block (at most 64, numerator and
denominator to 1e38). Everything is exact: all slots are 0 or 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, new_code
from fluxem.core.sequence import check_numbers, decode_numbers, encode_numbers
from fluxem.domains.music import types
from fluxem.domains.music.types import LETTERS, MODES, QUALITIES, Chord, Pitch, PitchClassSet, Rhythm, Scale

CLASSES = slice(16, 28)
LETTER = slice(28, 35)
ACCIDENTAL = slice(35, 40)
HAS_OCTAVE = 40
OCTAVE = slice(41, 53)
KIND = slice(41, 65)
SOUNDING = slice(65, 77)
HEIGHT = 128
_QUALITY_NAMES, _MODE_NAMES = tuple(QUALITIES), tuple(MODES)


def _write_name(block: NDArray[np.float32], pitch: Pitch) -> None:
    block[CLASSES.start + pitch.pitch_class] = 1.0
    block[LETTER.start + LETTERS.index(pitch.letter)] = 1.0
    block[ACCIDENTAL.start + pitch.accidental + 2] = 1.0


def read_one(block: NDArray[np.floating], slots: slice) -> int:
    """Index of the one filled slot. Raises ``EncodingError`` if there is none, or more."""
    filled = np.flatnonzero(block[slots] > 0.5)
    if len(filled) != 1:
        raise EncodingError(f"expected one filled slot among dims {slots.start}-{slots.stop - 1}, found {len(filled)}")
    return int(filled[0])


def _read_name(block: NDArray[np.floating], octave: int | None = None) -> Pitch:
    return Pitch(LETTERS[read_one(block, LETTER)], read_one(block, ACCIDENTAL) - 2, octave)


def encode_pitch(pitch: Pitch) -> Code:
    """``pitch`` -> ``(1, 256)``."""
    code = new_code(DomainType.PITCH)
    _write_name(code[0], pitch)
    if pitch.octave is not None:
        code[0, HAS_OCTAVE] = code[0, OCTAVE.start + pitch.octave - types.MIN_OCTAVE] = 1.0
        code[0, HEIGHT] = (pitch.midi or 0) / 128.0
    return code


def decode_pitch(code: Code) -> Pitch:
    """Exact inverse of :func:`encode_pitch`."""
    block = code[0]
    has_octave = block[HAS_OCTAVE] > 0.5
    return _read_name(block, read_one(block, OCTAVE) + types.MIN_OCTAVE if has_octave else None)


def write_kind(tag: int, name: Pitch, kind: int, classes: Iterable[int]) -> Code:
    """The code of a chord or a scale."""
    code = new_code(tag)
    _write_name(code[0], name)
    code[0, KIND.start + kind] = 1.0
    code[0, [SOUNDING.start + c for c in classes]] = 1.0
    return code


def encode_chord(chord: Chord) -> Code:
    """``chord`` -> ``(1, 256)``."""
    return write_kind(DomainType.CHORD, chord.root, _QUALITY_NAMES.index(chord.quality), chord.pitch_classes)


def decode_chord(code: Code) -> Chord:
    """Exact inverse of :func:`encode_chord`."""
    kind = read_one(code[0], KIND)
    if kind >= len(_QUALITY_NAMES):
        raise EncodingError(f"the code names chord quality {kind}, and there are {len(_QUALITY_NAMES)}")
    return Chord(_read_name(code[0]), _QUALITY_NAMES[kind])


def encode_scale(scale: Scale) -> Code:
    """``scale`` -> ``(1, 256)``."""
    return write_kind(DomainType.SCALE, scale.tonic, _MODE_NAMES.index(scale.mode), scale.pitch_classes)


def decode_scale(code: Code) -> Scale:
    """Exact inverse of :func:`encode_scale`."""
    kind = read_one(code[0], KIND)
    if kind >= len(_MODE_NAMES):
        raise EncodingError(f"the code names mode {kind}, and there are {len(_MODE_NAMES)}")
    return Scale(_read_name(code[0]), _MODE_NAMES[kind])


def encode_rhythm(rhythm: Rhythm) -> Code:
    """``rhythm`` -> ``(k, 256)``. Raises ``EncodingError`` beyond 64 note values or 1e38."""
    return encode_numbers(DomainType.RHYTHM, rhythm.values)


def decode_rhythm(code: Code) -> Rhythm:
    """Exact inverse of :func:`encode_rhythm`."""
    return Rhythm(tuple(Fraction(value) for value in decode_numbers(code)))


def encode_pitch_class_set(value: PitchClassSet) -> Code:
    """``value`` -> ``(1, 256)``."""
    code = new_code(DomainType.ATONAL)
    code[0, [CLASSES.start + member for member in value.members]] = 1.0
    return code


def decode_pitch_class_set(code: Code) -> PitchClassSet:
    """Exact inverse of :func:`encode_pitch_class_set`."""
    return PitchClassSet(np.flatnonzero(code[0, CLASSES] > 0.5).tolist())


TYPES = (
    ValueType(
        name="music_pitch",
        tag=DomainType.PITCH,
        summary="spelled pitch, with or without octave (-1 to 10)",
        matches=lambda value: isinstance(value, Pitch),
        encode=encode_pitch,
        decode=decode_pitch,
        parse=types.parse_pitch,
        format=str,
        to_json=str,
        from_json=lambda value: types.parse_pitch(types.text_from_json(value)),
        check=lambda value: None,
        examples=(Pitch("C", 0, 4), Pitch("F", 1, 3), Pitch("B", -1), Pitch("E", -2, -1), Pitch("G", 0, 10)),
    ),
    ValueType(
        name="music_chord",
        tag=DomainType.CHORD,
        summary="root and quality of a chord",
        matches=lambda value: isinstance(value, Chord),
        encode=encode_chord,
        decode=decode_chord,
        parse=types.parse_chord,
        format=str,
        to_json=str,
        from_json=lambda value: types.parse_chord(types.text_from_json(value)),
        check=lambda value: None,
        examples=tuple(map(types.parse_chord, ("Cmaj7", "Am", "F#dim", "Bbmaj", "G7", "Ebm7b5"))),
    ),
    ValueType(
        name="music_scale",
        tag=DomainType.SCALE,
        summary="tonic and mode of a scale",
        matches=lambda value: isinstance(value, Scale),
        encode=encode_scale,
        decode=decode_scale,
        parse=types.parse_scale,
        format=str,
        to_json=str,
        from_json=lambda value: types.parse_scale(types.text_from_json(value)),
        check=lambda value: None,
        examples=tuple(map(types.parse_scale, ("C major", "D dorian", "F# harmonic minor", "Bb blues"))),
    ),
    ValueType(
        name="music_rhythm",
        tag=DomainType.RHYTHM,
        summary="up to 64 note values",
        matches=lambda value: isinstance(value, Rhythm),
        encode=encode_rhythm,
        decode=decode_rhythm,
        parse=types.parse_rhythm,
        format=str,
        to_json=str,
        from_json=types.rhythm_from_json,
        check=lambda value: check_numbers(value.values),
        examples=tuple(
            map(types.parse_rhythm, ("quarter, eighth, eighth, half", "dotted quarter, eighth", "1/12, 1/12, 1/12"))
        ),
    ),
    ValueType(
        name="music_pitch_class_set",
        tag=DomainType.ATONAL,
        summary="set of pitch classes 0 to 11",
        matches=lambda value: isinstance(value, PitchClassSet),
        encode=encode_pitch_class_set,
        decode=decode_pitch_class_set,
        parse=types.parse_pitch_class_set,
        format=str,
        to_json=lambda value: list(value.members),
        from_json=types.pitch_class_set_from_json,
        check=lambda value: None,
        examples=tuple(map(PitchClassSet, ((0, 4, 7), (0, 3, 7), (1, 2, 6, 11), (), range(12)))),
    ),
)

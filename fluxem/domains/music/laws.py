"""Laws of music: transposition as rotation modulo 12, inversion as reflection, sets by max and min.

A transposed pitch, chord or scale is spelled with the usual names (``types.name_class``); which pitch
classes sound is a rotation of twelve slots.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import MAX_BLOCKS, Code, new_code
from fluxem.core.number import Number, decode_number
from fluxem.core.number_laws import multiply_blocks
from fluxem.core.sequence import map_code
from fluxem.domains.music.encoder import CLASSES, KIND, SOUNDING, decode_pitch, encode_pitch, read_one, write_kind
from fluxem.domains.music.types import Chord, Pitch, PitchClassSet, Rhythm, Scale, name_class, pitch_of_midi

PITCH, CHORD, SCALE, SET = "music_pitch", "music_chord", "music_scale", "music_pitch_class_set"
RHYTHM, NUMBER = "music_rhythm", "arithmetic_number"
_ATONAL = DomainType.ATONAL


def _require_semitones(amount: Number) -> int:
    steps = Fraction(amount)
    if steps.denominator != 1:
        raise LawError(f"transposition is by whole semitones, found {amount}")
    return steps.numerator


# --- sets: twelve slots ------------------------------------------------------------------------------------
def _make_set(slots: np.ndarray) -> Code:
    out = new_code(_ATONAL)
    out[0, CLASSES] = slots
    return out


def transpose_set(code: Code, amount: Code) -> Code:
    """T_n: the slots rotated by n."""
    return _make_set(np.roll(code[0, CLASSES], _require_semitones(decode_number(amount[0])) % 12))


def _transpose_set_value(value: PitchClassSet, amount: Number) -> PitchClassSet:
    steps = _require_semitones(amount)
    return PitchClassSet((member + steps) % 12 for member in value.members)


def invert_set(code: Code) -> Code:
    """I: slot k moves to slot -k modulo 12."""
    return _make_set(np.roll(code[0, CLASSES][::-1], 1))


def complement_set(code: Code) -> Code:
    """1 minus every slot."""
    return _make_set(1.0 - code[0, CLASSES])


def unite_sets(a: Code, b: Code) -> Code:
    """Maximum slot by slot."""
    return _make_set(np.maximum(a[0, CLASSES], b[0, CLASSES]))


def intersect_sets(a: Code, b: Code) -> Code:
    """Minimum slot by slot."""
    return _make_set(np.minimum(a[0, CLASSES], b[0, CLASSES]))


# --- pitches, chords, scales -------------------------------------------------------------------------------
def _transpose_pitch_value(pitch: Pitch, amount: Number) -> Pitch:
    steps = _require_semitones(amount)
    if pitch.midi is None:
        return name_class(pitch.pitch_class + steps)
    try:
        return pitch_of_midi(pitch.midi + steps)
    except ValueError as error:
        raise LawError(f"{pitch} transposed by {steps:.3g} semitones leaves the octaves: {error}") from None


def transpose_pitch(code: Code, amount: Code) -> Code:
    """The class rotates; a turn past B is an octave."""
    return encode_pitch(_transpose_pitch_value(decode_pitch(code), decode_number(amount[0])))


def _transpose_kind(tag: int) -> Callable[[Code, Code], Code]:
    def transpose(code: Code, amount: Code) -> Code:
        steps = _require_semitones(decode_number(amount[0])) % 12
        name = name_class(int(np.argmax(np.roll(code[0, CLASSES], steps))))
        sounding = np.flatnonzero(np.roll(code[0, SOUNDING], steps) > 0.5)
        return write_kind(tag, name, read_one(code[0], KIND), sounding.tolist())

    return transpose


def extract_set(code: Code) -> Code:
    """The pitch-class set that a chord or scale sounds: its twelve sounding slots."""
    return _make_set(code[0, SOUNDING])


# --- rhythms -------------------------------------------------------------------------------------------------
def _require_factor(amount: Number) -> Fraction:
    if amount <= 0:
        raise LawError(f"a rhythm is scaled by a positive factor, found {amount}")
    return Fraction(amount)


def scale_rhythm(code: Code, amount: Code) -> Code:
    """Augmentation or diminution: every note value times a factor, exactly."""
    _require_factor(decode_number(amount[0]))
    return map_code(multiply_blocks, DomainType.RHYTHM, amount, code)


def _blocks_of(code: Code) -> Code:
    out = new_code(DomainType.RHYTHM, len(code))
    out[:, 16:] = code[:, 16:]
    return out


def reverse_rhythm(code: Code) -> Code:
    """Retrograde: the blocks in opposite order."""
    return _blocks_of(code[::-1])


def concatenate_rhythms(a: Code, b: Code) -> Code:
    """One rhythm after the other. Raises ``EncodingError`` beyond 64 note values."""
    if len(a) + len(b) > MAX_BLOCKS:
        raise EncodingError(f"{len(a) + len(b)} note values: a rhythm's code holds at most {MAX_BLOCKS}")
    return _blocks_of(np.concatenate([a, b]))


_ROTATION = "dims 16-27: rotation modulo 12"
LAWS = (
    Law("music_transpose", (SET, NUMBER), SET, transpose_set,
        _transpose_set_value, _ROTATION),
    Law("music_transpose__pitch", (PITCH, NUMBER), PITCH, transpose_pitch, _transpose_pitch_value, _ROTATION),
    Law("music_transpose__chord", (CHORD, NUMBER), CHORD, _transpose_kind(DomainType.CHORD),
        lambda c, n: Chord(name_class(c.root.pitch_class + _require_semitones(n)), c.quality),
        f"{_ROTATION}; dims 65-76 likewise"),
    Law("music_transpose__scale", (SCALE, NUMBER), SCALE, _transpose_kind(DomainType.SCALE),
        lambda s, n: Scale(name_class(s.tonic.pitch_class + _require_semitones(n)), s.mode),
        f"{_ROTATION}; dims 65-76 likewise"),
    Law("music_invert", (SET,), SET, invert_set, lambda s: PitchClassSet(-m % 12 for m in s.members),
        "dims 16-27: reflection"),
    Law("music_complement", (SET,), SET, complement_set,
        lambda s: PitchClassSet(set(range(12)) - set(s.members)), "dims 16-27: 1 - x"),
    Law("music_union", (SET, SET), SET, unite_sets,
        lambda a, b: PitchClassSet({*a.members, *b.members}), "dims 16-27: maximum", commutative=True),
    Law("music_intersection", (SET, SET), SET, intersect_sets,
        lambda a, b: PitchClassSet({*a.members} & {*b.members}), "dims 16-27: minimum", commutative=True),
    Law("music_classes", (CHORD,), SET, extract_set, lambda c: PitchClassSet(c.pitch_classes), "dims 65-76 move"),
    Law("music_classes__scale", (SCALE,), SET, extract_set, lambda s: PitchClassSet(s.pitch_classes),
        "dims 65-76 move"),
    Law("music_multiply", (RHYTHM, NUMBER), RHYTHM, scale_rhythm,
        lambda r, n: Rhythm(tuple(v * _require_factor(n) for v in r.values)),
        "lane A of every block: Hadamard product with the number's"),
    Law("music_reverse", (RHYTHM,), RHYTHM, reverse_rhythm, lambda r: Rhythm(r.values[::-1]), "whole blocks"),
    Law("music_concatenate", (RHYTHM, RHYTHM), RHYTHM, concatenate_rhythms,
        lambda a, b: Rhythm(a.values + b.values), "whole blocks"),
)  # fmt: skip

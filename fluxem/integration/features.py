"""What stands at a value's position in the model: the code itself, or a rival or control for it.

Every kind has the code's 256 dims, so that arms differ in nothing else. The exact codes stay with
the algebra whatever the model is shown.

* ``codes``    the value's code.
* ``none``     zeros: only type and origin are injected.
* ``wrong``    plausible but unhelpful: phasors of the residues modulo 11 and above; parity, small
  residues, sign and magnitude are removed.
* ``random``   a frozen random vector per value (seeded by the value's own residues).
* ``learned``  one-hot digits by decimal place, so that the projector learns one vector a digit and
  place; nothing of the code is given.
* ``xval``     one number: the value scaled into the embedding (xVal, Golkar et al. 2023).
* ``fone``     (cos, sin)(2 pi x / 10^i) for the decimal places (FoNE, Zhou et al. 2025).
* ``bits``     sign and binary digits of the magnitude.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from fluxem.core.errors import EncodingError, UnknownNameError
from fluxem.core.layout import DIM, DIMENSIONS, LANE_B, Code
from fluxem.core.number import read_number

FEATURE_KINDS = ("codes", "none", "wrong", "random", "learned", "xval", "fone", "bits")

_NUM_PLACES = 25
_NUM_BITS = 128


def make_features(code: Code, kind: str) -> Code:
    """The array ``(k, 256)`` shown to the model for ``code`` ``(k, 256)``.

    Raises:
        UnknownNameError: ``kind`` is none of :data:`FEATURE_KINDS`.
    """
    if kind == "codes":
        return code
    if kind not in FEATURE_KINDS:
        raise UnknownNameError("feature kind", kind, FEATURE_KINDS)
    out = np.zeros_like(code)
    if kind == "none":
        return out
    number = _read_number(code[0])
    if number is None:
        return out  # no number in this block (a unit name, a strand): rivals know numbers only
    if kind == "wrong":
        out[0, LANE_B] = code[0, LANE_B]
        out[0, LANE_B.start : LANE_B.start + 8] = 0.0
        return out
    numerator, denominator, exponent, _ = number
    value = Fraction(numerator, denominator) * Fraction(10) ** -exponent
    writer = {"random": _random, "learned": _digits, "xval": _xval, "fone": _fone, "bits": _bits}[kind]
    writer(out[0], value)
    if kind != "random":  # rivals know which unit stands beside the number, as a reader does
        out[0, DIMENSIONS] = code[0, DIMENSIONS]
    return out


def _read_number(block: np.ndarray) -> tuple[int, int, int, str] | None:
    try:
        return read_number(block)
    except EncodingError:
        return None


def _random(row: np.ndarray, value: Fraction) -> None:
    seed = [value.numerator % 2**64, value.denominator % 2**64, value < 0]
    row[:] = np.random.default_rng(seed).standard_normal(DIM)


def _digits(row: np.ndarray, value: Fraction) -> None:
    for place, digit in enumerate(reversed(str(abs(int(value)))[-_NUM_PLACES:])):
        row[place * 5 + int(digit) // 2] = 1.0 if int(digit) % 2 else -1.0
    row[126] = (value > 0) - (value < 0)
    row[127] = value.denominator != 1


def _xval(row: np.ndarray, value: Fraction) -> None:
    # the embedding direction times the number: a constant vector scaled by x. Values reach 1e38, so
    # x is compressed as sign(x) log10(1 + |x|); xVal's plain scaling overflows there.
    row[16] = 1.0
    row[17] = math.copysign(math.log10(1 + abs(float(value))), value) if value else 0.0


def _fone(row: np.ndarray, value: Fraction) -> None:
    magnitude, denominator = abs(value.numerator), value.denominator
    for i in range(1, 40):
        period = 10**i * denominator
        angle = 2 * math.pi * ((magnitude % period) / period)
        row[16 + 2 * i], row[17 + 2 * i] = math.cos(angle), math.sin(angle)
    row[126] = (value > 0) - (value < 0)


def _bits(row: np.ndarray, value: Fraction) -> None:
    magnitude = abs(int(value))
    row[16] = (value > 0) - (value < 0)
    row[17] = value.denominator != 1
    for i in range(_NUM_BITS):
        row[18 + i] = 1.0 if magnitude >> i & 1 else -1.0

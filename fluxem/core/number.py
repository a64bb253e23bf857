"""Exact numbers in 256 dims: a residue number system with additive, multiplicative and order lanes.

A number is ``N / D * 10**-e`` with a signed integer numerator ``N`` (|N| <= 10**38), a positive
denominator ``D`` (<= 10**38) and a decimal exponent ``e`` (|e| <= 4096).

Lanes (see ``fluxem.core.layout``), for the 26 primes p = 2, 3, ..., 101 and r = N mod p:

* **A** centred residue r / 64. Vector addition of two lanes *is* exact addition and the Hadamard
  product (times 64) *is* exact multiplication; ``round -> mod -> CRT`` decodes. 1e5 terms can be
  summed in float32 before the first rounding: 50/64 * 1e5 needs 23 bits.
* **B** phasors (cos, sin)(2 pi r / p): complex multiplication adds.
* **C** phasors (cos, sin)(2 pi log_g(r) / (p - 1)) with a primitive root g: complex multiplication
  multiplies; r = 0 is the zero vector.
* **D** what residues cannot say: sign, flags, log10|x|, exponent, leading-digit phases.
* **DENOMINATOR** centred residues of D. **READOUT** one-hot residues mod 2, 3, 5, 7 and sign.

Residues carry no order, so sign and magnitude of a *result* come from a CRT decode outside any
network. The Chinese remainder theorem and residue number systems: Knuth, TAOCP vol. 2, 4.3.2.
Digit phases follow the idea of Fourier number embeddings (FoNE, Zhou et al. 2025).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import EncodingError
from fluxem.core.layout import DENOMINATOR, KIND, LANE_A, LANE_B, LANE_C, LANE_D, READOUT

Number: TypeAlias = int | Decimal | Fraction
Block: TypeAlias = NDArray[np.float32]

PRIMES: tuple[int, ...] = (
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
)  # fmt: skip
MODULUS = math.prod(PRIMES)
LIMIT = 10**38
MAX_EXPONENT = 4096
READOUT_MODULI: tuple[int, ...] = (2, 3, 5, 7)
SCALE = 64.0  # lane A holds r / 64: a power of two, so float32 keeps it exact
KINDS = ("integer", "decimal", "rational")

_P = np.array(PRIMES, dtype=np.int64)
_CRT = tuple((MODULUS // p) * pow(MODULUS // p, -1, p) for p in PRIMES)
_NUM_DIGIT_PHASES = 13
_DIGIT_POWERS = 10.0 ** np.arange(-1, _NUM_DIGIT_PHASES - 1)


def _primitive_root(p: int) -> int:
    """Smallest generator of the multiplicative group modulo the prime ``p``."""
    factors = [q for q in range(2, p) if (p - 1) % q == 0]
    return next(g for g in range(1, p) if all(pow(g, (p - 1) // q, p) != 1 for q in factors))


def _build_tables() -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Lane rows by (prime index, residue): A ``(26, 101)``, B and C ``(26, 101, 2)``."""
    lane_a = np.zeros((26, 101), dtype=np.float32)
    lane_b = np.zeros((26, 101, 2), dtype=np.float32)
    lane_c = np.zeros((26, 101, 2), dtype=np.float32)
    for i, p in enumerate(PRIMES):
        r = np.arange(p)
        lane_a[i, :p] = np.where(r > p // 2, r - p, r) / SCALE
        angle = 2 * np.pi * r / p
        lane_b[i, :p] = np.stack([np.cos(angle), np.sin(angle)], axis=-1)
        g, value = _primitive_root(p), 1
        for log in range(p - 1):
            angle = 2 * np.pi * log / max(p - 1, 1)
            lane_c[i, value] = (np.cos(angle), np.sin(angle))
            value = value * g % p
    return lane_a, lane_b, lane_c


_A, _B, _C = _build_tables()
_ROW = np.arange(26)

_NUM_ANGLES = 1024
_ANGLES = 2 * np.pi * (np.arange(_NUM_ANGLES + 1) % _NUM_ANGLES) / _NUM_ANGLES
# cos(pi / 2) is 6e-17 in floats; the quarter turns are exact here.
_COS, _SIN = (np.where(np.abs(x) < 1e-15, 0.0, x) for x in (np.cos(_ANGLES), np.sin(_ANGLES)))


# --- residues and lanes ---------------------------------------------------------------------
def residues(n: int) -> NDArray[np.int64]:
    """``n mod p`` for the 26 primes: ``(26,)`` int64 in [0, p)."""
    return np.array([n % p for p in PRIMES], dtype=np.int64)


def crt(r: Iterable[int]) -> int:
    """The integer in (-M/2, M/2] with the 26 residues ``r``; M is about 2.36e38."""
    n = sum(int(x) * c for x, c in zip(r, _CRT, strict=True)) % MODULUS
    return n - MODULUS if n > MODULUS // 2 else n


def lane_a_residues(lane: NDArray[np.floating]) -> NDArray[np.int64]:
    """Residues ``(..., 26)`` in [0, p) from a lane A ``(..., 26)``, sums of lanes included."""
    return np.rint(lane.astype(np.float64) * SCALE).astype(np.int64) % _P


def lane_b_residues(lane: NDArray[np.floating]) -> NDArray[np.int64]:
    """Residues ``(..., 26)`` from lane B ``(..., 52)``: the nearest of p phases."""
    pair = lane.reshape(*lane.shape[:-1], 26, 2)
    turns = np.arctan2(pair[..., 1], pair[..., 0]) / (2 * np.pi)
    return np.rint(turns * _P).astype(np.int64) % _P


def multiply_phasors(a: NDArray[np.floating], b: NDArray[np.floating]) -> NDArray[np.floating]:
    """Complex product of two phasor lanes ``(..., 52)``: adds in lane B, multiplies in lane C."""
    a2, b2 = a.reshape(*a.shape[:-1], 26, 2), b.reshape(*b.shape[:-1], 26, 2)
    real = a2[..., 0] * b2[..., 0] - a2[..., 1] * b2[..., 1]
    imag = a2[..., 0] * b2[..., 1] + a2[..., 1] * b2[..., 0]
    return np.stack([real, imag], axis=-1).reshape(a.shape)


def number_lanes(r: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Lanes A ``(26,)``, B ``(52,)`` and C ``(52,)`` of residues ``r`` ``(26,)``."""
    return _A[_ROW, r], _B[_ROW, r].reshape(52), _C[_ROW, r].reshape(52)


# --- canonical form --------------------------------------------------------------------------
def canonical(value: Number | float) -> tuple[int, int, int, str]:
    """Split a number into ``(N, D, e, kind)`` with value = N / D * 10**-e.

    Integral values keep e = 0 while |N| <= 1e38, so that parity and residues are the value's own;
    beyond that a decimal's trailing zeros move into e. Floats are read by their shortest decimal
    form, as a person would write them.

    Raises:
        EncodingError: not finite, or N, D or e outside their limits.
    """
    if isinstance(value, bool):
        raise EncodingError(f"{value!r} is a truth value, not a number")
    if isinstance(value, float):
        if not math.isfinite(value):
            raise EncodingError(f"{value!r} is not a finite number")
        value = Decimal(repr(value))
    if isinstance(value, int):
        numerator, denominator, exponent, kind = value, 1, 0, "integer"
    elif isinstance(value, Decimal):
        if not value.is_finite():
            raise EncodingError(f"{value} is not a finite number")
        sign, digits, exp = value.as_tuple()
        assert isinstance(exp, int)
        if abs(exp) + len(digits) > MAX_EXPONENT:
            raise EncodingError(f"decimal exponent {exp} is outside +-{MAX_EXPONENT}")
        numerator = int("".join(map(str, digits))) * (-1 if sign else 1)
        denominator, exponent, kind = 1, -exp, "decimal"
        if exponent <= 0 and abs(numerator) * 10**-exponent <= LIMIT:
            numerator, exponent = numerator * 10**-exponent, 0
        while numerator and numerator % 10 == 0 and (exponent > 0 or abs(numerator) > LIMIT):
            numerator, exponent = numerator // 10, exponent - 1
        if numerator == 0:
            exponent = 0
    elif isinstance(value, Fraction):
        numerator, denominator = value.numerator, value.denominator
        exponent, kind = 0, "rational"
        if denominator > LIMIT or abs(numerator) > LIMIT:
            numerator, denominator, exponent = _shift_tens(numerator, denominator)
    else:
        raise EncodingError(f"expected int, Decimal, Fraction or float; found {type(value).__name__} {value!r}")
    if abs(numerator) > LIMIT or denominator > LIMIT:
        num_digits = int(max(abs(numerator), denominator).bit_length() / 3.3219)
        shown = str(value) if num_digits <= 60 else f"a number of about {num_digits} digits"
        raise EncodingError(f"{shown} is outside the exact range of +-1e38")
    if abs(exponent) > MAX_EXPONENT:
        raise EncodingError(f"decimal exponent {-exponent} is outside +-{MAX_EXPONENT}")
    return numerator, denominator, exponent, kind


def _shift_tens(numerator: int, denominator: int) -> tuple[int, int, int]:
    """Move powers of ten out of a fraction: N / D = N' / D' * 10**-e with D' prime to 10."""
    exponent = 0
    while denominator % 10 == 0:
        denominator, exponent = denominator // 10, exponent + 1
    for factor, other in ((2, 5), (5, 2)):
        while denominator % factor == 0:
            denominator, numerator, exponent = denominator // factor, numerator * other, exponent + 1
    while numerator and numerator % 10 == 0:
        numerator, exponent = numerator // 10, exponent - 1
    return numerator, denominator, exponent


def to_fraction(value: Number) -> Fraction:
    """Exact rational value of an int, Decimal or Fraction."""
    return Fraction(value)


def simplify(value: Fraction) -> int | Fraction:
    """An integral fraction as int; anything else unchanged."""
    return value.numerator if value.denominator == 1 else value


def check_number(value: Number) -> None:
    """Raise ``EncodingError`` where :func:`encode_number` would, without encoding."""
    if not _surely_encodable(value):
        canonical(value)


def _surely_encodable(value: Number) -> bool:
    """A sufficient condition, many times cheaper than :func:`canonical`."""
    if type(value) is int:
        return -LIMIT <= value <= LIMIT
    if type(value) is Fraction:
        return -LIMIT <= value.numerator <= LIMIT and value.denominator <= LIMIT
    if type(value) is Decimal:
        _, digits, exponent = value.as_tuple()
        return len(digits) <= 38 and isinstance(exponent, int) and abs(exponent) <= MAX_EXPONENT - 100
    return False


# --- blocks ----------------------------------------------------------------------------------
def write_number(block: Block, numerator: int, denominator: int = 1, exponent: int = 0, kind: str = "integer") -> None:
    """Fill the number lanes of ``block`` ``(256,)`` in place; tag and DIMENSIONS are left alone."""
    r = residues(numerator)
    block[LANE_A], block[LANE_B], block[LANE_C] = number_lanes(r)
    block[DENOMINATOR] = _A[_ROW, residues(denominator)]
    sign = (numerator > 0) - (numerator < 0)
    digits, mantissa = order_of(abs(numerator), denominator, exponent)
    integral = denominator == 1 and exponent <= 0
    lane_d = block[LANE_D][None]
    fraction = denominator != 1
    write_lane_d(lane_d, np.array([sign]), np.array([mantissa]), np.array([digits]), integral, exponent, fraction)
    write_readout(block[READOUT], r, sign, integral and exponent == 0)
    block[KIND] = 0.0
    block[KIND.start + KINDS.index(kind)] = 1.0


def order_of(magnitude: int, denominator: int, exponent: int) -> tuple[int, float]:
    """``(digits, mantissa)`` with |value| = mantissa * 10**digits and mantissa in [1, 10); zeros for zero."""
    if not magnitude:
        return 0, 0.0
    digits = math.floor(math.log10(magnitude) - math.log10(denominator) - exponent)
    mantissa = _mantissa(magnitude, denominator, exponent, digits)
    if mantissa >= 10 or mantissa < 1:  # log10 rounded across a power of ten
        digits += 1 if mantissa >= 10 else -1
        mantissa = _mantissa(magnitude, denominator, exponent, digits)
    return digits, mantissa


def _mantissa(magnitude: int, denominator: int, exponent: int, digits: int) -> float:
    """|value| / 10**digits as a float in [1, 10), without overflow for large exponents."""
    shift = digits + exponent  # magnitude / denominator / 10**shift
    if denominator == 1 and 0 <= shift <= 300:  # the same float operations as number_batch.encode_int64
        return float(magnitude) / float(10**shift)
    if shift >= 0:
        return magnitude / (denominator * 10**shift)
    return magnitude * 10**-shift / denominator


def write_lane_d(
    out: NDArray[np.float32],
    sign: NDArray[np.int64],
    mantissa: NDArray[np.float64],
    digits: NDArray[np.int64],
    integral: bool | NDArray[np.bool_],
    exponent: int | NDArray[np.int64] = 0,
    fraction: bool | NDArray[np.bool_] = False,
    work: NDArray[np.float64] | None = None,
) -> None:
    """Write order and magnitude features into ``out`` ``(n, 34)``, a lane D, in place.

    ``work`` is :func:`new_phase_work` of at least n rows, for callers that write many chunks.

    0 sign, 1 zero, 2 integer, 3 fraction, 4 spare, 5 log10|x| / 40, 6 exponent / 64,
    7 number of digits / 40, 8-33 (cos, sin) of the 13 leading-digit phases.
    """
    nonzero = sign != 0
    head = np.zeros((len(sign), 8), dtype=np.float32)  # filled apart: columns of wide rows are slow to write
    head[:, 0] = sign
    head[:, 1] = ~nonzero
    head[:, 2] = integral
    head[:, 3] = fraction
    with np.errstate(divide="ignore"):
        head[:, 5] = np.where(nonzero, digits + np.log10(mantissa), 0.0) / 40.0
    head[:, 6] = exponent / 64.0
    head[:, 7] = digits / 40.0
    out[:, :8] = head
    out[:, 8:34:2], out[:, 9:34:2] = _digit_phasors(mantissa, new_phase_work(len(sign)) if work is None else work)
    if not nonzero.all():
        out[~nonzero, 8:34] = 0.0


def new_phase_work(num_rows: int) -> NDArray[np.float64]:
    """Scratch memory for :func:`write_lane_d`, to be reused: fresh temporaries cost more than the arithmetic."""
    return np.empty((7, num_rows, _NUM_DIGIT_PHASES))


def _digit_phasors(
    mantissa: NDArray[np.float64], work: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(cos, sin)(2 pi * mantissa * 10**k), k = -1 ... 11, each ``(n, 13)``, inside ``work``.

    The nearest of 1024 tabulated angles plus a Taylor remainder, by the addition theorem: 1e-15
    accurate, faster than ``np.cos`` and ``np.sin``, and only additions and products, so that one
    value and a batch of values give the same bits on every machine.
    """
    rest, nearest, cos, sin, cos_rest, sin_rest, spare = work[:, : len(mantissa)]
    np.multiply(mantissa[:, None], _DIGIT_POWERS, out=rest)
    rest -= np.floor(rest, out=nearest)  # the fraction: exact for non-negative floats, five times faster than np.mod
    rest *= _NUM_ANGLES
    rest -= np.rint(rest, out=nearest)
    rest *= 2 * np.pi / _NUM_ANGLES  # at most pi / 1024: the Taylor terms left out are below 1e-17
    index = spare.view(np.int64)
    np.copyto(index, nearest, casting="unsafe")
    _COS.take(index, out=cos, mode="clip")
    _SIN.take(index, out=sin, mode="clip")
    square = np.multiply(rest, rest, out=nearest)
    np.multiply(square, -1 / 120, out=sin_rest)  # sin x = x (1 - x^2 (1/6 - x^2 / 120))
    sin_rest += 1 / 6
    sin_rest *= square
    np.subtract(1.0, sin_rest, out=sin_rest)
    sin_rest *= rest
    np.multiply(square, -1 / 24, out=cos_rest)  # cos x = 1 - x^2 (1/2 - x^2 / 24)
    cos_rest += 1 / 2
    cos_rest *= square
    np.subtract(1.0, cos_rest, out=cos_rest)
    cos_sum = np.multiply(cos, cos_rest, out=rest)
    cos_sum -= np.multiply(sin, sin_rest, out=spare)
    sin *= cos_rest
    sin += np.multiply(cos, sin_rest, out=spare)
    return cos_sum, sin


def write_readout(out: NDArray[np.float32], r: NDArray[np.int64], sign: int, integral: bool) -> None:
    """Write one-hot residues mod 2, 3, 5, 7 (zero for non-integers) and one-hot sign into ``out`` ``(20,)``."""
    out[:] = 0.0
    offset = 0
    for i, p in enumerate(READOUT_MODULI):
        out[offset + r[i]] = integral
        offset += p
    out[offset + 1 + sign] = 1.0


def read_number(block: NDArray[np.floating]) -> tuple[int, int, int, str]:
    """Exact inverse of :func:`write_number`: ``(N, D, e, kind)``.

    Raises:
        EncodingError: if the block holds no number of this code.
    """
    kind_slot = block[KIND.start : KIND.start + len(KINDS)]
    if abs(float(kind_slot.max()) - 1.0) > 0.25:
        raise EncodingError("block holds no number: its KIND slots are empty")
    numerator = crt(lane_a_residues(block[LANE_A]))
    denominator = crt(lane_a_residues(block[DENOMINATOR]))
    exponent = int(np.rint(float(block[LANE_D.start + 6]) * 64.0))
    if denominator <= 0 or abs(numerator) > LIMIT or denominator > LIMIT:
        raise EncodingError("residues decode to a number outside +-1e38")
    return numerator, denominator, exponent, KINDS[int(kind_slot.argmax())]


def build_number(numerator: int, denominator: int, exponent: int, kind: str) -> Number:
    """The Python number for ``(N, D, e, kind)``: int, Decimal or Fraction."""
    if kind == "integer":
        return numerator
    if kind == "decimal":
        sign, digits = int(numerator < 0), tuple(map(int, str(abs(numerator))))
        return Decimal((sign, digits, -exponent))
    return Fraction(numerator, denominator) * Fraction(10) ** -exponent


def encode_number(block: Block, value: Number | float) -> None:
    """Write ``value`` into the number lanes of ``block`` ``(256,)``."""
    write_number(block, *canonical(value))


def decode_number(block: NDArray[np.floating]) -> Number:
    """The exact number in the lanes of ``block`` ``(256,)``."""
    return build_number(*read_number(block))

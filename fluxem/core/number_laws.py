"""Exact laws on number blocks: sum, difference, product, quotient and order of two blocks.

Each writes the number lanes of its third argument. Sums and products are computed on lane A (``fluxem.core.number``);
before that the magnitudes on lane D say whether the result stays inside the exact range, which residues cannot tell.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import DENOMINATOR, DIM, KIND, LANE_A, LANE_D
from fluxem.core.number import (
    KINDS,
    LIMIT,
    MODULUS,
    PRIMES,
    SCALE,
    Block,
    Number,
    build_number,
    canonical,
    crt,
    decode_number,
    lane_a_residues,
    read_number,
    residues,
    simplify,
    write_number,
)

_P = np.array(PRIMES, dtype=np.int64)
# Half the modulus is 1.18e38: an estimate within 1e-4 of LIMIT still decodes unambiguously.
_GUARD = math.log10(MODULUS / 2) - 1e-3


def _log_magnitude(block: NDArray[np.floating]) -> float:
    """log10|N| of the numerator, from lane D (not from the residues, which carry no order)."""
    if block[LANE_D.start + 1] > 0.5:
        return -math.inf
    value = float(block[LANE_D.start + 5]) * 40.0
    exponent = float(block[LANE_D.start + 6]) * 64.0
    return value + exponent + _log_denominator(block)


def _log_denominator(block: NDArray[np.floating]) -> float:
    if block[LANE_D.start + 3] < 0.5:
        return 0.0
    return math.log10(crt(lane_a_residues(block[DENOMINATOR])))


def _guard(log: float, law: str) -> None:
    if log > _GUARD:
        raise EncodingError(f"the result of {law} is about 1e{log:.1f}: outside the exact range of +-1e38")


def _log_sum(a: float, b: float) -> float:
    high, low = max(a, b), min(a, b)
    return high if low == -math.inf else high + math.log10(1 + 10 ** max(low - high, -30))


def add_blocks(a: NDArray[np.floating], b: NDArray[np.floating], out: Block, *, subtract: bool = False) -> None:
    """Exact sum (difference) of two number blocks: vector addition of lane A.

    Different denominators or exponents are first brought together by Hadamard products, which is
    exact too. Writes the number lanes of ``out``.

    Raises:
        EncodingError: if the result may leave +-1e38.
    """
    law = "subtraction" if subtract else "addition"
    sign = -1.0 if subtract else 1.0
    if a[LANE_D.start + 3] < 0.5 and b[LANE_D.start + 3] < 0.5 and a[LANE_D.start + 6] == b[LANE_D.start + 6]:
        _guard(_log_sum(_log_magnitude(a), _log_magnitude(b)), law)
        total = a[LANE_A] + np.float32(sign) * b[LANE_A]  # the law itself
        numerator, denominator = crt(lane_a_residues(total)), 1
        exponent = int(np.rint(float(a[LANE_D.start + 6]) * 64.0))
    else:
        ea, eb = (int(np.rint(float(x[LANE_D.start + 6]) * 64.0)) for x in (a, b))
        exponent = max(ea, eb)
        log_a = _log_magnitude(a) + exponent - ea + _log_denominator(b)
        log_b = _log_magnitude(b) + exponent - eb + _log_denominator(a)
        _guard(_log_sum(log_a, log_b), law)
        _guard(_log_denominator(a) + _log_denominator(b), law)
        ra, rb = lane_a_residues(a[LANE_A]), lane_a_residues(b[LANE_A])
        da, db = lane_a_residues(a[DENOMINATOR]), lane_a_residues(b[DENOMINATOR])
        left = ra * db % _P * residues(10 ** (exponent - ea))
        right = rb * da % _P * residues(10 ** (exponent - eb))
        numerator = crt((left + int(sign) * right) % _P)
        denominator = crt(da * db % _P)
    _write_result(out, numerator, denominator, exponent, _joint_kind(a, b))


def multiply_blocks(a: NDArray[np.floating], b: NDArray[np.floating], out: Block) -> None:
    """Exact product of two number blocks: Hadamard product of lane A (and of the denominators).

    Raises:
        EncodingError: if the result may leave +-1e38.
    """
    _guard(_log_magnitude(a) + _log_magnitude(b), "multiplication")
    _guard(_log_denominator(a) + _log_denominator(b), "multiplication")
    product = a[LANE_A].astype(np.float32) * b[LANE_A].astype(np.float32) * np.float32(SCALE)  # the law itself
    numerator = crt(lane_a_residues(product))
    denominator = crt(lane_a_residues(a[DENOMINATOR] * b[DENOMINATOR] * np.float32(SCALE)))
    exponent = int(np.rint(float(a[LANE_D.start + 6] + b[LANE_D.start + 6]) * 64.0))
    _write_result(out, numerator, denominator, exponent, _joint_kind(a, b))


def divide_blocks(a: NDArray[np.floating], b: NDArray[np.floating], out: Block) -> None:
    """Exact quotient as a rational: multiply by the reciprocal (numerator and denominator swapped).

    Raises:
        LawError: division by zero.
        EncodingError: if numerator or denominator may leave +-1e38.
    """
    if b[LANE_D.start + 1] > 0.5:
        raise LawError("division by zero")
    nb, db, eb, _ = read_number(b)
    reciprocal = np.zeros(DIM, dtype=np.float32)
    numerator, denominator = (db, nb) if nb > 0 else (-db, -nb)
    if eb > 0:
        numerator *= 10**eb
    else:
        denominator *= 10**-eb
    if abs(numerator) > LIMIT or denominator > LIMIT:
        raise EncodingError("the reciprocal of the divisor is outside the exact range of +-1e38")
    write_number(reciprocal, numerator, denominator, 0, "rational")
    multiply_blocks(a, reciprocal, out)


def _joint_kind(a: NDArray[np.floating], b: NDArray[np.floating]) -> str:
    return KINDS[max(int(x[KIND.start : KIND.start + 3].argmax()) for x in (a, b))]


def _write_result(out: Block, numerator: int, denominator: int, exponent: int, kind: str) -> None:
    """Write a result in canonical form (lowest terms, no spare powers of ten)."""
    if kind == "integer":
        if abs(numerator) > LIMIT:  # the estimate from lane D is a little more generous
            raise EncodingError("the result is outside the exact range of +-1e38")
        write_number(out, numerator, 1, 0, kind)
        return
    write_number(out, *canonical(_normal(build_number(numerator, denominator, exponent, kind))))


def _normal(value: Number) -> Number:
    return simplify(value) if isinstance(value, Fraction) else value


def compare_blocks(a: NDArray[np.floating], b: NDArray[np.floating]) -> int:
    """-1, 0 or 1 as a < b, a = b or a > b, from the exact decoded values."""
    left, right = (Fraction(decode_number(x)) for x in (a, b))
    return (left > right) - (left < right)

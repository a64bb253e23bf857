"""Many numbers at once: the vectorised form of ``fluxem.core.number.encode_number``.

Integers, decimals and fractions whose parts fit 64 bits are vectorised; others are encoded one by one.

The 26 primes are taken in 13 neighbouring pairs. One residue modulo the product of a pair indexes
tables that hold both primes' lane entries side by side, so that a lane is gathered in 13 wide items
instead of 26 narrow ones. The codes are bit-identical to the scalar encoder's.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fluxem.core.layout import DENOMINATOR, DIM, KIND, LANE_A, LANE_B, LANE_C, LANE_D, READOUT
from fluxem.core.number import (
    KINDS,
    PRIMES,
    READOUT_MODULI,
    Block,
    Number,
    encode_number,
    new_phase_work,
    number_lanes,
    order_of,
    residues,
    write_lane_d,
)

_POW10 = 10 ** np.arange(19, dtype=np.uint64)
_POW10_FLOAT = _POW10.astype(np.float64)
_ROWS_PER_CHUNK = 2048  # rows and tables of a chunk stay in cache
_NUM_READOUT_RESIDUES = sum(READOUT_MODULI)
_READOUT_MODULUS = 2 * 3 * 5 * 7
_INT64 = 1 << 63
_ZERO = (0, 1, 0, 0)
_KIND_ROWS = np.eye(len(KINDS), KIND.stop - KIND.start, dtype=np.float32)
_SIGN_ROWS = np.eye(3, dtype=np.float32)
_PAIR_MODULI = [p * q for p, q in zip(PRIMES[::2], PRIMES[1::2], strict=True)]
_PAIR_OFFSETS = [sum(_PAIR_MODULI[:i]) for i in range(len(_PAIR_MODULI))]


class _PairTables(NamedTuple):
    """Lane entries of two neighbouring primes by residue modulo their product; the 13 pairs one after another.

    Two float32 of lane A travel as one complex64, four of lanes B and C as one complex128: numpy
    gathers 8- and 16-byte items far faster than short rows. 38,000 entries or 1.5 MB in all.
    """

    lane_a: NDArray[np.complex64]
    lane_b: NDArray[np.complex128]
    lane_c: NDArray[np.complex128]


@cache
def _pair_tables() -> _PairTables:
    by_residue = [number_lanes(residues(r)) for r in range(max(PRIMES))]
    lane_a, lane_b, lane_c = (np.stack(lanes) for lanes in zip(*by_residue, strict=True))
    wide: tuple[list[NDArray[np.float32]], ...] = ([], [], [])
    for i in range(0, len(PRIMES), 2):
        p, q = PRIMES[i : i + 2]
        n = np.arange(p * q)
        for entries, lane, width in zip(wide, (lane_a, lane_b, lane_c), (1, 2, 2), strict=True):
            left, right = lane[:, width * i : width * (i + 1)], lane[:, width * (i + 1) : width * (i + 2)]
            entries.append(np.concatenate([left[n % p], right[n % q]], axis=-1))
    a, b, c = (np.concatenate(entries) for entries in wide)
    return _PairTables(a.view(np.complex64).ravel(), b.view(np.complex128).ravel(), c.view(np.complex128).ravel())


@cache
def _readout_table() -> NDArray[np.float32]:
    """One-hot residues mod 2, 3, 5, 7 by residue modulo 210: ``(210, 17)``."""
    table = np.zeros((_READOUT_MODULUS, _NUM_READOUT_RESIDUES), dtype=np.float32)
    n, offset = np.arange(_READOUT_MODULUS), 0
    for p in READOUT_MODULI:
        table[n, offset + n % p] = 1.0
        offset += p
    return table


class _Work(NamedTuple):
    """Scratch memory of one chunk, reused by all: ``(n, 13)`` items, and what lane D needs."""

    index: NDArray[np.int64]
    narrow: NDArray[np.complex64]
    wide: NDArray[np.complex128]
    phases: NDArray[np.float64]


def _new_work(num_rows: int) -> _Work:
    shape = (num_rows, len(_PAIR_MODULI))
    items = np.empty(shape, np.int64), np.empty(shape, np.complex64), np.empty(shape, np.complex128)
    return _Work(*items, new_phase_work(num_rows))


def encode_int64(values: NDArray[np.int64], template: Block) -> NDArray[np.float32]:
    """Vectorised ``encode_number`` for integers: ``(n,)`` int64 -> ``(n, 256)`` float32.

    ``template`` ``(256,)`` supplies tag and everything that does not depend on the value.
    """
    values = np.asarray(values, dtype=np.int64)
    base = _constant_part(template)
    out = np.empty((len(values), DIM), dtype=np.float32)
    work = _new_work(min(len(values), _ROWS_PER_CHUNK))
    for start in range(0, len(values), _ROWS_PER_CHUNK):
        rows = out[start : start + _ROWS_PER_CHUNK]
        rows[:] = base
        _write_lanes(rows, values[start : start + _ROWS_PER_CHUNK], work)
    return out


def _constant_part(template: Block) -> Block:
    """A block with all that an integer's code holds whatever its value."""
    base = template.copy()
    base[DENOMINATOR] = number_lanes(residues(1))[0]
    base[KIND] = 0.0
    base[KIND.start] = 1.0
    return base


def _write_lanes(rows: NDArray[np.float32], v: NDArray[np.int64], work: _Work, parts: _Parts | None = None) -> None:
    """Fill the value-dependent lanes of ``rows`` ``(n, 256)`` for numerators ``v`` ``(n,)``; integers without parts."""
    index, narrow, wide = work.index[: len(v)], work.narrow[: len(v)], work.wide[: len(v)]
    for i, (modulus, offset) in enumerate(zip(_PAIR_MODULI, _PAIR_OFFSETS, strict=True)):
        index[:, i] = _floor_mod(v, modulus) + offset
    tables = _pair_tables()
    # clip only skips the bounds check: every index is in range.
    rows[:, LANE_A] = tables.lane_a.take(index, out=narrow, mode="clip").view(np.float32)
    rows[:, LANE_B] = tables.lane_b.take(index, out=wide, mode="clip").view(np.float32)
    rows[:, LANE_C] = tables.lane_c.take(index, out=wide, mode="clip").view(np.float32)
    sign = np.sign(v)
    magnitude = np.abs(v).view(np.uint64)  # -2**63 has no int64 absolute; its bits are 2**63 unsigned
    digits = np.maximum(np.searchsorted(_POW10, magnitude, side="right") - 1, 0)
    mantissa = magnitude.astype(np.float64) / _POW10_FLOAT.take(digits)
    rounded = mantissa >= 10  # 10**18 - 1 as a float is 10**18
    if rounded.any():
        digits += rounded
        mantissa[rounded] = 1.0
    readout = rows[:, READOUT]
    readout[:, :_NUM_READOUT_RESIDUES] = _readout_table().take(_floor_mod(v, _READOUT_MODULUS), axis=0, mode="clip")
    readout[:, _NUM_READOUT_RESIDUES:] = _SIGN_ROWS.take(sign + 1, axis=0, mode="clip")
    if parts is None:
        write_lane_d(rows[:, LANE_D], sign, mantissa, digits, True, work=work.phases)
        return
    digits -= parts.exponents
    fraction = parts.denominators != 1
    for i in np.flatnonzero(fraction).tolist():
        digits[i], mantissa[i] = order_of(int(magnitude[i]), int(parts.denominators[i]), 0)
    integral = ~fraction & (parts.exponents <= 0)
    write_lane_d(rows[:, LANE_D], sign, mantissa, digits, integral, parts.exponents, fraction, work=work.phases)
    readout[:, :_NUM_READOUT_RESIDUES] *= (integral & (parts.exponents == 0))[:, None]
    rows[:, KIND] = _KIND_ROWS.take(parts.kinds, axis=0, mode="clip")
    if fraction.any():
        for i, (modulus, offset) in enumerate(zip(_PAIR_MODULI, _PAIR_OFFSETS, strict=True)):
            index[:, i] = _floor_mod(parts.denominators, modulus) + offset
        rows[:, DENOMINATOR] = tables.lane_a.take(index, out=narrow, mode="clip").view(np.float32)


def _floor_mod(v: NDArray[np.int64], modulus: int) -> NDArray[np.int64]:
    # numpy vectorises floor division by a constant but not the remainder: four times faster.
    return v - (v // modulus) * modulus


class _Parts(NamedTuple):
    """What makes other numbers of integers: denominators, decimal exponents and kinds, each ``(n,)``."""

    denominators: NDArray[np.int64]
    exponents: NDArray[np.int64]
    kinds: NDArray[np.int64]


def encode_rows(values: Sequence[Number], template: Block) -> NDArray[np.float32]:
    """Vectorised ``encode_number``: n numbers -> ``(n, 256)`` float32, the same bits.

    Raises:
        EncodingError: a number outside the limits of ``encode_number``.
    """
    integers = _as_int64(values)
    if integers is not None:
        return encode_int64(integers, template)
    others, table = [], []
    for i, value in enumerate(values):
        entry = _split_small(value)
        if entry is None:
            others.append(i)
            entry = _ZERO
        table.append(entry)
    split = np.array(table, dtype=np.int64)
    base = _constant_part(template)
    out = np.empty((len(values), DIM), dtype=np.float32)
    work = _new_work(min(len(values), _ROWS_PER_CHUNK))
    for start in range(0, len(values), _ROWS_PER_CHUNK):
        rows, chunk = out[start : start + _ROWS_PER_CHUNK], split[start : start + _ROWS_PER_CHUNK]
        rows[:] = base
        numerators, *parts = (np.ascontiguousarray(column) for column in chunk.T)
        _write_lanes(rows, numerators, work, _Parts(*parts))
    for i in others:
        out[i] = template
        encode_number(out[i], values[i])
    return out


def _split_small(value: Number) -> tuple[int, int, int, int] | None:
    """Numerator, denominator, exponent and kind as ``canonical`` has them, ``None`` where a part is long."""
    if isinstance(value, int):
        return (value, 1, 0, 0) if type(value) is int and -_INT64 <= value < _INT64 else None
    if isinstance(value, Decimal):
        text = str(value)  # faster than digits one by one
        point = text.find(".")
        if len(text) > 18 or "E" in text or not text[-1].isdigit():
            return None
        if point < 0:
            return int(text), 1, 0, 1
        numerator, exponent = int(text[:point] + text[point + 1 :]), len(text) - point - 1
        while exponent and not numerator % 10:
            numerator, exponent = numerator // 10, exponent - 1
        return numerator, 1, exponent, 1
    if isinstance(value, Fraction):
        numerator, denominator = value.numerator, value.denominator
        return (numerator, denominator, 0, 2) if -_INT64 <= numerator < _INT64 and denominator < _INT64 else None
    return None


def encode_int64_or_each(values: Sequence[Number], template: Block) -> list[NDArray[np.float32]]:
    """Codes ``(1, 256)`` for many numbers, vectorised by :func:`encode_rows`."""
    return list(encode_rows(values, template)[:, None, :]) if values else []


def _as_int64(values: Sequence[Number]) -> NDArray[np.int64] | None:
    """``values`` as an array, or ``None`` if one of them is no 64-bit integer (bool is none)."""
    if set(map(type, values)) != {int}:
        return None
    try:
        return np.array(values, dtype=np.int64)
    except OverflowError:
        return None

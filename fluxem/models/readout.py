"""Ways to spell an integer answer as classification groups, for the direct-readout arms."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from fluxem.core.errors import UnknownNameError
from fluxem.core.number import PRIMES, crt, residues

_NUM_DIGITS = 39
_NUM_BITS = 127


@dataclass(frozen=True)
class Readout:
    """How an integer is written as targets of a head and read back.

    Attributes:
        sizes: classes of every group; 1 means regression.
        write: integer -> targets ``(G,)``.
        read: predicted classes (or the regressed number) -> integer.
    """

    sizes: tuple[int, ...]
    write: Callable[[int], np.ndarray]
    read: Callable[[Sequence[float]], int]


def _sign(n: int) -> int:
    return (n > 0) - (n < 0) + 1


def _write_digits(n: int) -> np.ndarray:
    digits = [int(d) for d in reversed(str(abs(n)).zfill(_NUM_DIGITS))]
    return np.array([_sign(n), *digits], dtype=np.int64)


def _read_digits(groups: Sequence[float]) -> int:
    return (int(groups[0]) - 1) * sum(int(d) * 10**i for i, d in enumerate(groups[1:]))


def _write_bits(n: int) -> np.ndarray:
    return np.array([_sign(n), *((abs(n) >> i) & 1 for i in range(_NUM_BITS))], dtype=np.int64)


def _read_bits(groups: Sequence[float]) -> int:
    return (int(groups[0]) - 1) * sum(int(b) << i for i, b in enumerate(groups[1:]))


def _write_scalar(n: int) -> np.ndarray:
    return np.array([math.copysign(math.log10(1 + abs(n)), n)], dtype=np.float32)


def _read_scalar(groups: Sequence[float]) -> int:
    y = max(-38.0, min(38.0, float(groups[0])))
    return round(math.copysign(10 ** abs(y) - 1, y))


READOUTS: dict[str, Readout] = {
    "residues": Readout(PRIMES, residues, lambda groups: crt(int(r) for r in groups)),
    "digits": Readout((3, *[10] * _NUM_DIGITS), _write_digits, _read_digits),
    "bits": Readout((3, *[2] * _NUM_BITS), _write_bits, _read_bits),
    "scalar": Readout((1,), _write_scalar, _read_scalar),
}


def get_readout(name: str) -> Readout:
    """The readout called ``name``; raises ``UnknownNameError`` listing the valid ones."""
    try:
        return READOUTS[name]
    except KeyError:
        raise UnknownNameError("readout", name, READOUTS) from None


def integral_answer(value: Any) -> int | None:
    """``value`` as an int where it is one; ``None`` otherwise (a readout has no room for it)."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return None
    return int(value) if value == int(value) else None

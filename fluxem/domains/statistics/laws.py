"""Laws of samples: shifts, scales and sums by residue algebra on each block; the mean follows all of them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import Number
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import map_code, zip_codes
from fluxem.domains.statistics.types import Observations

NUMBER, SAMPLE = "arithmetic_number", "statistics_sample"
_TAG = DomainType.STATISTICS


def shift(sample: Code, by: Code) -> Code:
    """Every observation plus a number: vector addition of lane A."""
    return map_code(add_blocks, _TAG, by, sample)


def center(sample: Code, at: Code) -> Code:
    """Every observation minus a number: vector subtraction of lane A."""
    return map_code(lambda number, entry, out: add_blocks(entry, number, out, subtract=True), _TAG, at, sample)


def scale(factor: Code, sample: Code) -> Code:
    """Every observation times a number: Hadamard product of lane A."""
    return map_code(multiply_blocks, _TAG, factor, sample)


def add_pairs(a: Code, b: Code) -> Code:
    """Sums of paired observations: vector addition of lane A, block by block."""
    return zip_codes(add_blocks, _TAG, a, b, "samples")


def concatenate(a: Code, b: Code) -> Code:
    """The pooled sample: the blocks of ``a``, then those of ``b``."""
    out = new_code(_TAG, len(a) + len(b))
    out[:, 16:] = np.concatenate([a[:, 16:], b[:, 16:]])
    return out


def total(sample: Code) -> Code:
    """The sum of the observations: lane A added over the blocks."""
    out = new_code(DomainType.ARITHMETIC)
    out[:, 16:252] = sample[:1, 16:252]
    for block in sample[1:]:
        add_blocks(out[0].copy(), block, out[0])
    return out


def _each(operation: Callable[[Fraction, Fraction], Fraction]) -> Callable[[Observations, Number], Observations]:
    return lambda sample, number: Observations(operation(Fraction(x), Fraction(number)) for x in sample)


def _add_pair_values(a: Observations, b: Observations) -> Observations:
    if len(a) != len(b):
        raise LawError(f"samples of different size: {len(a)} and {len(b)}")
    return Observations(Fraction(x) + Fraction(y) for x, y in zip(a, b, strict=True))


LAWS = (
    Law(
        "statistics_add__shift", (SAMPLE, NUMBER), SAMPLE, shift, _each(Fraction.__add__), "lane A of each block: x + c"
    ),
    Law(
        "statistics_subtract", (SAMPLE, NUMBER), SAMPLE, center, _each(Fraction.__sub__), "lane A of each block: x - c"
    ),
    Law(
        "statistics_multiply",
        (NUMBER, SAMPLE),
        SAMPLE,
        scale,
        lambda number, sample: _each(Fraction.__mul__)(sample, number),
        "lane A of each block: Hadamard product with the number's",
    ),
    Law(
        "statistics_add__pairs",
        (SAMPLE, SAMPLE),
        SAMPLE,
        add_pairs,
        _add_pair_values,
        "lane A of each block: x + y",
        commutative=True,
    ),
    Law(
        "statistics_concatenate",
        (SAMPLE, SAMPLE),
        SAMPLE,
        concatenate,
        lambda a, b: Observations((*a, *b)),
        "whole blocks, joined",
    ),
    Law(
        "statistics_sum",
        (SAMPLE,),
        NUMBER,
        total,
        lambda sample: sum(map(Fraction, sample)),
        "lane A summed over the blocks",
    ),
)

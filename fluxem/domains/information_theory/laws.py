"""Laws of distributions by residue algebra: products, mixtures, marginals, and rearrangements of whole blocks.

Each result is read once to see that it is a distribution: two lists of rounded decimals may each sum to 1 within
1e-6 while their product does not, and then the law does not apply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import DIM, Code, new_code
from fluxem.core.number import (
    Block,
    Number,
    decode_number,
    encode_number,
)
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import read_shape
from fluxem.domains.information_theory.encoder import decode_distribution
from fluxem.domains.information_theory.types import AnyDistribution, Distribution, JointDistribution

NUMBER, DISTRIBUTION = "arithmetic_number", "information_theory_distribution"
_SHAPE = slice(252, 254)
_FILLED = 255


def _assemble(blocks: Iterable[Block], shape: tuple[int, int] = (0, 0)) -> Code:
    """A code of number blocks with fresh tags and marks, if it is a distribution; else ``LawError``."""
    blocks = list(blocks)
    out = new_code(DomainType.INFO_THEORY, len(blocks))
    out[:, 16:252] = np.stack(blocks)[:, 16:252]
    out[:, _FILLED] = 1.0
    out[0, _SHAPE] = np.array(shape) / 64.0
    try:
        decode_distribution(out)
    except EncodingError:
        raise
    except ValueError as error:
        raise LawError(f"the result is no distribution: {error}") from None
    return out


def _combine(law: Callable[[Block, Block, Block], None], a: Block, b: Block) -> Block:
    out = np.zeros(DIM, dtype=np.float32)
    law(a, b, out)
    return out


def _require_one_variable(*codes: Code) -> None:
    if any(read_shape(code)[0] for code in codes):
        raise LawError("expected distributions of one variable, found a joint distribution")


def _require_joint(code: Code) -> tuple[int, int]:
    rows, columns, _ = read_shape(code)
    if not rows:
        raise LawError("expected a joint distribution, found one of a single variable")
    return rows, columns


def _build(kind: Callable[[Any], AnyDistribution], entries: Any) -> AnyDistribution:
    try:
        return kind(entries)
    except ValueError as error:
        raise LawError(f"the result is no distribution: {error}") from None


# --- product of independent variables --------------------------------------------------------------------
def multiply(a: Code, b: Code) -> Code:
    """The joint distribution of independent variables: Hadamard products of lane A for all pairs of blocks."""
    _require_one_variable(a, b)
    return _assemble((_combine(multiply_blocks, x, y) for x in a for y in b), (len(a), len(b)))


def _multiply_values(a: AnyDistribution, b: AnyDistribution) -> AnyDistribution:
    if isinstance(a, JointDistribution) or isinstance(b, JointDistribution):
        raise LawError("expected distributions of one variable, found a joint distribution")
    return _build(JointDistribution, [[Fraction(x) * Fraction(y) for y in b] for x in a])


# --- mixture -----------------------------------------------------------------------------------------------
def mix(weight: Code, a: Code, b: Code) -> Code:
    """``w a + (1 - w) b``: sums and Hadamard products of lane A, block by block."""
    if not 0 <= decode_number(weight[0]) <= 1:
        raise LawError("a mixture needs a weight from 0 to 1")
    if len(a) != len(b) or read_shape(a) != read_shape(b):
        raise LawError("distributions of different size have no mixture")
    one = np.zeros(DIM, dtype=np.float32)
    encode_number(one, 1)
    rest = _combine(lambda x, y, out: add_blocks(x, y, out, subtract=True), one, weight[0])
    rows, columns, _ = read_shape(a)
    parts = (
        _combine(add_blocks, _combine(multiply_blocks, weight[0], x), _combine(multiply_blocks, rest, y))
        for x, y in zip(a, b, strict=True)
    )
    return _assemble(parts, (rows, columns))


def _mix_values(weight: Number, a: AnyDistribution, b: AnyDistribution) -> AnyDistribution:
    w = Fraction(weight)
    if not 0 <= w <= 1:
        raise LawError("a mixture needs a weight from 0 to 1")
    if isinstance(a, JointDistribution) and isinstance(b, JointDistribution):
        if (len(a), len(a[0])) == (len(b), len(b[0])):
            mixed = [_mix_lists(w, x, y) for x, y in zip(a, b, strict=True)]
            return _build(JointDistribution, mixed)
    elif isinstance(a, Distribution) and isinstance(b, Distribution) and len(a) == len(b):
        return _build(Distribution, _mix_lists(w, a, b))
    raise LawError("distributions of different size have no mixture")


def _mix_lists(w: Fraction, a: Iterable[Number], b: Iterable[Number]) -> list[Fraction]:
    return [w * Fraction(x) + (1 - w) * Fraction(y) for x, y in zip(a, b, strict=True)]


# --- joint distributions -----------------------------------------------------------------------------------
def marginal(joint: Code) -> Code:
    """The distribution of the first variable: lane A added along each row."""
    rows, columns = _require_joint(joint)
    sums = []
    for i in range(rows):
        total = joint[i * columns].copy()
        for block in joint[i * columns + 1 : (i + 1) * columns]:
            total = _combine(add_blocks, total, block)
        sums.append(total)
    return _assemble(sums)


def _marginal_values(joint: AnyDistribution) -> AnyDistribution:
    if not isinstance(joint, JointDistribution):
        raise LawError("expected a joint distribution, found one of a single variable")
    return _build(Distribution, [sum((Fraction(p) for p in row), Fraction(0)) for row in joint])


def transpose(joint: Code) -> Code:
    """The joint distribution with its variables exchanged: a permutation of blocks."""
    rows, columns = _require_joint(joint)
    return _assemble((joint[i * columns + j] for j in range(columns) for i in range(rows)), (columns, rows))


def _transpose_values(joint: AnyDistribution) -> AnyDistribution:
    if not isinstance(joint, JointDistribution):
        raise LawError("expected a joint distribution, found one of a single variable")
    return JointDistribution(zip(*joint, strict=True))


def reverse(distribution: Code) -> Code:
    """The outcomes in opposite order: a permutation of blocks that leaves every entropy as it is."""
    _require_one_variable(distribution)
    return _assemble(distribution[::-1])


def _reverse_values(distribution: AnyDistribution) -> AnyDistribution:
    if isinstance(distribution, JointDistribution):
        raise LawError("expected distributions of one variable, found a joint distribution")
    return Distribution(distribution[::-1])


LAWS = (
    Law(
        "information_theory_multiply",
        (DISTRIBUTION, DISTRIBUTION),
        DISTRIBUTION,
        multiply,
        _multiply_values,
        "lane A of each pair of blocks: Hadamard product",
    ),
    Law(
        "information_theory_mix",
        (NUMBER, DISTRIBUTION, DISTRIBUTION),
        DISTRIBUTION,
        mix,
        _mix_values,
        "lane A of each block: w a + (1 - w) b",
    ),
    Law(
        "information_theory_marginal",
        (DISTRIBUTION,),
        DISTRIBUTION,
        marginal,
        _marginal_values,
        "lane A summed over the blocks of each row",
    ),
    Law(
        "information_theory_transpose",
        (DISTRIBUTION,),
        DISTRIBUTION,
        transpose,
        _transpose_values,
        "whole blocks, permuted",
    ),
    Law(
        "information_theory_reverse",
        (DISTRIBUTION,),
        DISTRIBUTION,
        reverse,
        _reverse_values,
        "whole blocks, permuted",
    ),
)

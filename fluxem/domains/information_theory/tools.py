"""Tools of information theory, in bits unless another base of the logarithm is given.

Definitions: Cover and Thomas, Elements of Information Theory (2nd ed.), sections 2.1-2.4 (entropy, relative entropy,
mutual information), 5.6 (Huffman codes) and 7.1 (channels). Probabilities are exact; they have to sum to 1 within
1e-6 and are then rescaled so that they sum to exactly 1. Logarithms are floats, sums are rounded once.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number
from fluxem.domains.information_theory.types import SLACK

Base: TypeAlias = Number | Literal["e"]
Given: TypeAlias = Literal["rows", "columns"]

TOLERANCE = 1e-9
MAX_TRIALS = 100_000
MAX_ENTRIES = 10_000
_MAX_BITS = int(exact.MAX_DIGITS * 3.3219)


# --- one distribution --------------------------------------------------------------------------------------
@approximate(TOLERANCE)
def entropy(probabilities: list[Number], base: Base = 2) -> float:
    """Shannon entropy of a probability distribution, in bits (base 2), nats (base "e") or any other base.

    Args:
        probabilities: probabilities of the outcomes, with sum 1.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"probabilities": ["0.5", "0.25", "0.25"]} -> 1.5
        {"probabilities": ["0.5", "0.5"], "base": "e"} -> 0.6931471805599453

    Source:
        Cover and Thomas, 2.1: -sum p log p, where 0 log 0 = 0.
    """
    return _in_base(_entropy_bits(*_to_weights(probabilities, "probabilities")), base)


@approximate(TOLERANCE)
def perplexity(probabilities: list[Number]) -> float:
    """Perplexity of a probability distribution: 2 to the power of its entropy in bits.

    Args:
        probabilities: probabilities of the outcomes, with sum 1.

    Examples:
        {"probabilities": ["0.25", "0.25", "0.25", "0.25"]} -> 4.0
    """
    return 2.0 ** _entropy_bits(*_to_weights(probabilities, "probabilities"))


@approximate(TOLERANCE)
def information_content(probability: Number, base: Base = 2) -> float:
    """Information content (surprisal, self-information) of an event: minus the logarithm of its probability.

    Args:
        probability: probability of the event, above 0 and at most 1.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"probability": "0.125"} -> 3.0
    """
    if not 0 < probability <= 1:
        raise ToolError(f"probability: expected a number above 0 and at most 1, found {_show(probability)}")
    numerator, denominator = probability.as_integer_ratio()
    return _in_base(_log2_ratio(denominator, numerator), base)


def huffman_expected_length(probabilities: list[Number]) -> Number:
    """Expected length of an optimal (Huffman) binary code, in binary digits a symbol, exactly.

    Args:
        probabilities: probabilities of the symbols, with sum 1; symbols of probability 0 get no code word.

    Examples:
        {"probabilities": ["0.5", "0.25", "0.25"]} -> "1.5"

    Source:
        Cover and Thomas, 5.6: merge the two least probable symbols until one is left.
    """
    weights, total = _to_weights(probabilities, "probabilities")
    heap = [weight for weight in weights if weight]
    heapq.heapify(heap)
    length = 0
    while len(heap) > 1:
        merged = heapq.heappop(heap) + heapq.heappop(heap)
        length += merged
        heapq.heappush(heap, merged)
    return exact.normalize(Fraction(length, total), decimal=any(isinstance(p, Decimal) for p in probabilities))


@approximate(TOLERANCE)
def binomial_entropy(trials: int, probability: Number, base: Base = 2) -> float:
    """Entropy of the number of successes in independent trials, a binomial distribution.

    Args:
        trials: number of trials, 0 to 100000.
        probability: probability of success in each trial, from 0 to 1.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"trials": 2, "probability": "0.5"} -> 1.5
        {"trials": 120, "probability": "0.3"} -> 4.373983926
    """
    if not 0 <= trials <= MAX_TRIALS:
        raise ToolError(f"trials: expected an integer from 0 to {MAX_TRIALS}, found {_show(trials)}")
    _require_probability(probability, "probability")
    p = Fraction(probability)
    if trials == 0 or p in (0, 1):
        return _in_base(0.0, base)
    weights = _binomial_weights(trials, float(p), float(1 - p))
    total = math.fsum(weights)
    bits = -math.fsum(w / total * math.log2(w / total) for w in weights)
    return _in_base(max(bits, 0.0), base)


def _binomial_weights(n: int, p: float, q: float) -> list[float]:
    """Probabilities relative to the largest one, outwards from it until they are below 1e-30."""
    weights, peak = [1.0], min(int((n + 1) * p), n)
    if p == 0.0 or q == 0.0:  # nonzero, yet below the smallest float
        return weights
    weight = 1.0
    for k in range(peak, n):
        weight *= (n - k) / (k + 1) * (p / q)
        if weight < 1e-30:
            break
        weights.append(weight)
    weight = 1.0
    for k in range(peak, 0, -1):
        weight *= k / (n - k + 1) * (q / p)
        if weight < 1e-30:
            break
        weights.append(weight)
    return weights


@approximate(TOLERANCE)
def channel_capacity_bsc(error_probability: Number) -> float:
    """Capacity of a binary symmetric channel, in bits a use: 1 - H(error probability).

    Args:
        error_probability: probability that a transmitted bit is flipped, from 0 to 1.

    Examples:
        {"error_probability": "0.5"} -> 0.0
        {"error_probability": 0} -> 1.0

    Source:
        Cover and Thomas, 7.1.4.
    """
    _require_probability(error_probability, "error_probability")
    numerator, denominator = error_probability.as_integer_ratio()
    return 1.0 - _entropy_bits([numerator, denominator - numerator], denominator)


# --- two distributions -------------------------------------------------------------------------------------
@approximate(TOLERANCE)
def kl_divergence(p: list[Number], q: list[Number], base: Base = 2) -> float:
    """Kullback-Leibler divergence D(p || q), the relative entropy of p with respect to q.

    Args:
        p: the true distribution.
        q: the reference distribution (model) on the same outcomes.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"p": ["0.5", "0.5"], "q": ["0.9", "0.1"]} -> 0.7369655941662062

    Source:
        Cover and Thomas, 2.3: sum p log(p / q).
    """
    (a, total_a), (b, total_b) = _to_pair(p, q)
    _require_support(a, b, "divergence")
    terms = (x / total_a * _log2_ratio(x * total_b, y * total_a) for x, y in zip(a, b, strict=True) if x)
    return _in_base(max(math.fsum(terms), 0.0), base)


@approximate(TOLERANCE)
def cross_entropy(p: list[Number], q: list[Number], base: Base = 2) -> float:
    """Cross-entropy H(p, q): expected code length for outcomes of p with a code made for q.

    Args:
        p: the true distribution.
        q: the predicted distribution on the same outcomes.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"p": ["0.5", "0.5"], "q": ["0.25", "0.75"]} -> 1.207518749639422
    """
    (a, total_a), (b, total_b) = _to_pair(p, q)
    _require_support(a, b, "cross-entropy")
    terms = (x / total_a * _log2_ratio(total_b, y) for x, y in zip(a, b, strict=True) if x)
    return _in_base(math.fsum(terms), base)


@approximate(TOLERANCE)
def js_divergence(p: list[Number], q: list[Number], base: Base = 2) -> float:
    """Jensen-Shannon divergence: the mean divergence of two distributions from their average.

    Args:
        p: first distribution.
        q: second distribution on the same outcomes.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"p": [1, 0], "q": [0, 1]} -> 1.0

    Source:
        Lin, IEEE Transactions on Information Theory 37(1), 1991.
    """
    (a, total_a), (b, total_b) = _to_pair(p, q)
    total, terms = 2 * total_a * total_b, []
    for x, y in zip(a, b, strict=True):
        left, right = x * total_b, y * total_a
        terms += [part / total * _log2_ratio(2 * part, left + right) for part in (left, right) if part]
    return _in_base(max(math.fsum(terms), 0.0), base)


# --- joint distributions -----------------------------------------------------------------------------------
@approximate(TOLERANCE)
def mutual_info(joint: list[list[Number]], base: Base = 2) -> float:
    """Mutual information I(X; Y) of two variables, from their joint distribution.

    Args:
        joint: joint probabilities, one row for each outcome of X and one column for each of Y, with sum 1.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"joint": [["0.5", 0], [0, "0.5"]]} -> 1.0
        {"joint": [["0.25", "0.25"], ["0.25", "0.25"]]} -> 0.0

    Source:
        Cover and Thomas, 2.3: sum p(x, y) log(p(x, y) / (p(x) p(y))).
    """
    rows, total = _to_joint(joint)
    row_sums, column_sums = [sum(row) for row in rows], [sum(column) for column in zip(*rows, strict=True)]
    terms = (
        w / total * _log2_ratio(w * total, row_sum * column_sum)
        for row, row_sum in zip(rows, row_sums, strict=True)
        for w, column_sum in zip(row, column_sums, strict=True)
        if w
    )
    return _in_base(max(math.fsum(terms), 0.0), base)


@approximate(TOLERANCE)
def joint_entropy(joint: list[list[Number]], base: Base = 2) -> float:
    """Joint entropy H(X, Y) of two variables, from their joint distribution.

    Args:
        joint: joint probabilities, one row for each outcome of X and one column for each of Y, with sum 1.
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"joint": [["0.25", "0.25"], ["0.5", 0]]} -> 1.5
    """
    rows, total = _to_joint(joint)
    return _in_base(_entropy_bits([w for row in rows for w in row], total), base)


@approximate(TOLERANCE)
def conditional_entropy(joint: list[list[Number]], given: Given = "rows", base: Base = 2) -> float:
    """Conditional entropy of one variable given the other, from their joint distribution: H(Y | X) or H(X | Y).

    Args:
        joint: joint probabilities, one row for each outcome of X and one column for each of Y, with sum 1.
        given: which variable is known: "rows" for H(Y | X), "columns" for H(X | Y).
        base: base of the logarithm, a number above 1 or "e".

    Examples:
        {"joint": [["0.25", "0.25"], ["0.5", 0]]} -> 0.5

    Source:
        Cover and Thomas, 2.2: sum p(x, y) log(p(x) / p(x, y)).
    """
    rows, total = _to_joint(joint)
    known = rows if given == "rows" else list(zip(*rows, strict=True))
    terms = (w / total * _log2_ratio(sum_, w) for line in known for sum_ in (sum(line),) for w in line if w)
    return _in_base(math.fsum(terms), base)


# --- helpers -----------------------------------------------------------------------------------------------
def _to_weights(probabilities: Sequence[Number], name: str) -> tuple[list[int], int]:
    """Integers in proportion to the probabilities, and their sum."""
    if not probabilities:
        raise ToolError(f"{name}: expected probabilities with sum 1, found an empty list")
    ratios = []
    for i, p in enumerate(probabilities):
        if not 0 <= p <= 1:
            raise ToolError(f"{name}[{i}]: expected a probability from 0 to 1, found {_show(p)}")
        ratios.append(p.as_integer_ratio())
    common = 1
    for _, denominator in ratios:
        common = math.lcm(common, denominator)
        if common.bit_length() > _MAX_BITS:
            raise ToolError(f"{name}: the common denominator exceeds {exact.MAX_DIGITS} digits")
    weights = [numerator * (common // denominator) for numerator, denominator in ratios]
    total = sum(weights)
    if total != common and abs(total - common) > SLACK * common:
        raise ToolError(f"{name}: expected probabilities with sum 1 (within 1e-6), found the sum {total / common:.9g}")
    return weights, total


def _to_pair(p: Sequence[Number], q: Sequence[Number]) -> tuple[tuple[list[int], int], tuple[list[int], int]]:
    if len(p) != len(q):
        raise ToolError(f"q: expected as many probabilities as p has ({len(p)}), found {len(q)}")
    return _to_weights(p, "p"), _to_weights(q, "q")


def _to_joint(joint: Sequence[Sequence[Number]]) -> tuple[list[list[int]], int]:
    if not joint or not joint[0] or any(len(row) != len(joint[0]) for row in joint):
        sizes = ", ".join(str(len(row)) for row in joint[:10])
        raise ToolError(f"joint: expected rows of the same length, at least one entry each; found {sizes or 'none'}")
    width = len(joint[0])
    if len(joint) * width > MAX_ENTRIES:
        raise ToolError(f"joint: {len(joint)} rows of {width} entries; at most {MAX_ENTRIES} entries are supported")
    weights, total = _to_weights([entry for row in joint for entry in row], "joint")
    return [weights[i : i + width] for i in range(0, len(weights), width)], total


def _require_support(p: Sequence[int], q: Sequence[int], noun: str) -> None:
    for i, (x, y) in enumerate(zip(p, q, strict=True)):
        if x and not y:
            raise ToolError(f"q[{i}]: probability 0 where p[{i}] is positive; the {noun} is infinite")


def _require_probability(value: Number, name: str) -> None:
    if not 0 <= value <= 1:
        raise ToolError(f"{name}: expected a probability from 0 to 1, found {_show(value)}")


def _entropy_bits(weights: Sequence[int], total: int) -> float:
    return math.fsum(w / total * _log2_ratio(total, w) for w in weights if w)


def _log2_ratio(a: int, b: int) -> float:
    """log2(a / b) of positive integers of any size."""
    try:
        ratio = a / b
    except OverflowError:
        ratio = math.inf
    return math.log2(ratio) if 1e-300 < ratio < 1e300 else math.log2(a) - math.log2(b)


def _in_base(bits: float, base: Base) -> float:
    if base == "e":
        return bits * math.log(2)
    if base <= 1:  # type: ignore[operator]
        raise ToolError(f"base: expected a number above 1, or 'e'; found {_show(base)}")  # type: ignore[arg-type]
    if base == 2:
        return bits
    numerator, denominator = base.as_integer_ratio()  # type: ignore[union-attr]
    return bits / _log2_ratio(numerator, denominator)


def _show(value: Number) -> str:
    return f"{value}" if abs(value) < 10**30 and len(str(value)) < 60 else "a number of many digits"


TOOLS = (
    entropy,
    kl_divergence,
    mutual_info,
    cross_entropy,
    js_divergence,
    joint_entropy,
    conditional_entropy,
    perplexity,
    information_content,
    huffman_expected_length,
    binomial_entropy,
    channel_capacity_bsc,
)

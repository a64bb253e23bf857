"""Tools of statistics: exact wherever the mathematics is; square roots and t quantiles are floats.

Definitions: Casella and Berger, Statistical Inference (2nd ed.), sections 5.2 (mean, variance), 4.5 (covariance,
correlation), 11.3 (least squares) and 9.2 (interval for a mean); quantiles: Hyndman and Fan, The American Statistician
50(4), 1996, definition 7. "sample" divides by n - 1, "population" by n.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number

Kind: TypeAlias = Literal["sample", "population"]

TOLERANCE = 1e-9
_MAX_BITS = int(exact.MAX_DIGITS * 3.3219)


# --- location ------------------------------------------------------------------------------------------
def mean(values: list[Number]) -> Number:
    """Arithmetic mean (average) of a data set, exactly.

    Args:
        values: the observations.

    Examples:
        {"values": [2, 4, 9]} -> 5
        {"values": [1, 2]} -> "3/2"

    Source:
        Casella and Berger, 5.2: sum of x / n.
    """
    numbers, denominator = _to_integers(values, "values")
    return _exact(Fraction(sum(numbers), denominator * len(numbers)), values)


def median(values: list[Number]) -> Number:
    """Median of a data set: its middle value in sorted order, or the mean of the two middle values.

    Args:
        values: the observations.

    Examples:
        {"values": [7, 1, 3]} -> 3
        {"values": [7, 1, 3, 4]} -> "7/2"
    """
    ordered = sorted(_require(values, "values", 1))
    low, high = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
    return _exact((Fraction(low) + Fraction(high)) / 2, (low, high))


def mode(values: list[Number]) -> list[Number]:
    """The most frequent values of a data set, smallest first; several where they tie.

    Args:
        values: the observations.

    Examples:
        {"values": [1, 3, 3, 2]} -> [3]
        {"values": [2, 1, 2, 1, 5]} -> [1, 2]
    """
    frequencies = Counter(_require(values, "values", 1))
    highest = max(frequencies.values())
    return sorted(value for value, frequency in frequencies.items() if frequency == highest)


def weighted_mean(values: list[Number], weights: list[Number]) -> Number:
    """Weighted mean of a data set: sum of weight * value over sum of weights, exactly.

    Args:
        values: the observations.
        weights: one weight for each observation, not negative, not all zero.

    Examples:
        {"values": [80, 90], "weights": [1, 3]} -> "175/2"
    """
    _require_pairs(values, weights, "values", "weights", 1)
    for weight in weights:
        if weight < 0:
            raise ToolError(f"weights: expected no negative weight, found {weight}")
    x, scale = _to_integers(values, "values")
    w, _ = _to_integers(weights, "weights")
    if not sum(w):
        raise ToolError("weights: all weights are 0; at least one must be positive")
    return _exact(Fraction(_dot(x, w), scale * sum(w)), values)


def quantile(values: list[Number], probability: Number) -> Number:
    """Quantile (percentile) of a data set, by linear interpolation between its sorted values, exactly.

    Args:
        values: the observations.
        probability: from 0 to 1; 0.25 is the first quartile, 0.9 the 90th percentile.

    Examples:
        {"values": [1, 2, 3, 4, 5], "probability": "0.25"} -> 2
        {"values": [10, 20], "probability": "0.9"} -> 19

    Source:
        Hyndman and Fan 1996, definition 7: position (n - 1) p.
    """
    if not 0 <= probability <= 1:
        raise ToolError(f"probability: expected a number from 0 to 1, found {_show(probability)}")
    ordered = sorted(_require(values, "values", 1))
    position = (len(ordered) - 1) * Fraction(probability)
    below = math.floor(position)
    low, high = Fraction(ordered[below]), Fraction(ordered[min(below + 1, len(ordered) - 1)])
    return _exact(low + (position - below) * (high - low), (*ordered, probability))


# --- spread --------------------------------------------------------------------------------------------
def value_range(values: list[Number]) -> Number:
    """Range of a data set: largest minus smallest observation.

    Args:
        values: the observations.

    Examples:
        {"values": [3, 10, 4]} -> 7
    """
    _require(values, "values", 1)
    return exact.subtract(max(values), min(values))


def variance(values: list[Number], kind: Kind = "sample") -> Number:
    """Variance of a data set, exactly: of a sample (divisor n - 1) or of a whole population (divisor n).

    Args:
        values: the observations.
        kind: "sample" or "population".

    Examples:
        {"values": [2, 4, 4, 4, 5, 5, 7, 9], "kind": "population"} -> 4
        {"values": [2, 4, 4, 4, 5, 5, 7, 9]} -> "32/7"

    Source:
        Casella and Berger, 5.2: sum of (x - mean)^2 / (n - 1), or / n.
    """
    return _exact(_variance(values, kind, "values"), values)


@approximate(TOLERANCE)
def standard_deviation(values: list[Number], kind: Kind = "sample") -> float:
    """Standard deviation of a data set: the square root of its variance.

    Args:
        values: the observations.
        kind: "sample" (divisor n - 1) or "population" (divisor n).

    Examples:
        {"values": [2, 4, 4, 4, 5, 5, 7, 9], "kind": "population"} -> 2.0
    """
    return _root(_variance(values, kind, "values"))


@approximate(TOLERANCE)
def z_score(value: Number, values: list[Number], kind: Kind = "sample") -> float:
    """Standard score of a value in a data set: its distance from the mean in standard deviations.

    Args:
        value: the value to judge.
        values: the observations it is compared with.
        kind: which standard deviation: "sample" (divisor n - 1) or "population" (divisor n).

    Examples:
        {"value": 9, "values": [2, 4, 4, 4, 5, 5, 7, 9], "kind": "population"} -> 2.0
    """
    squared_scale = _variance(values, kind, "values")
    if squared_scale == 0:
        raise ToolError("values: all observations are equal; a z-score needs variation")
    numbers, denominator = _to_integers(values, "values")
    distance = Fraction(value) - Fraction(sum(numbers), denominator * len(numbers))
    return _signed_root(distance * distance / squared_scale, distance)


# --- two variables -------------------------------------------------------------------------------------
def covariance(x: list[Number], y: list[Number], kind: Kind = "sample") -> Number:
    """Covariance of paired observations, exactly.

    Args:
        x: observations of the first variable.
        y: observations of the second variable, as many, in the same order.
        kind: "sample" (divisor n - 1) or "population" (divisor n).

    Examples:
        {"x": [1, 2, 3], "y": [2, 4, 6]} -> 2
    """
    _require_pairs(x, y, "x", "y", _LEAST[kind])
    return _exact(_products(x, y)[1] / (len(x) - (kind == "sample")), (*x, *y))


@approximate(TOLERANCE)
def correlation(x: list[Number], y: list[Number]) -> float:
    """Pearson correlation coefficient of paired observations, from -1 to 1.

    Args:
        x: observations of the first variable.
        y: observations of the second variable, as many, in the same order.

    Examples:
        {"x": [1, 2, 3], "y": [2, 4, 6]} -> 1.0
        {"x": [1, 2, 3, 4], "y": [4, 3, 1, 2]} -> -0.8

    Source:
        Casella and Berger, 4.5: covariance / (product of the standard deviations).
    """
    _require_pairs(x, y, "x", "y", 2)
    xx, xy, yy = _products(x, y)
    for name, square in (("x", xx), ("y", yy)):
        if square == 0:
            raise ToolError(f"{name}: all observations are equal; the correlation needs variation in both lists")
    return _signed_root(xy * xy / (xx * yy), xy)


def linear_regression(x: list[Number], y: list[Number]) -> dict[str, Number]:
    """Least-squares line through paired observations: slope and intercept of y = slope * x + intercept, exactly.

    Args:
        x: observations of the explaining variable.
        y: observations of the explained variable, as many, in the same order.

    Examples:
        {"x": [1, 2, 3], "y": [3, 5, 7]} -> {"slope": 2, "intercept": 1}

    Source:
        Casella and Berger, 11.3.
    """
    _require_pairs(x, y, "x", "y", 2)
    xx, xy, _ = _products(x, y)
    if xx == 0:
        raise ToolError("x: all observations are equal; a line needs variation in x")
    slope = xy / xx
    (a, b), (c, d) = _to_integers(x, "x"), _to_integers(y, "y")
    intercept = Fraction(sum(c), d * len(y)) - slope * Fraction(sum(a), b * len(x))
    return {"slope": _exact(slope, (*x, *y)), "intercept": _exact(intercept, (*x, *y))}


# --- inference -----------------------------------------------------------------------------------------
@approximate(TOLERANCE)
def confidence_interval(values: list[Number], level: Number = Decimal("0.95")) -> dict[str, float]:
    """Confidence interval for the mean of a normal population, from a sample, by Student's t distribution.

    Args:
        values: the sample, at least two observations.
        level: confidence level between 0 and 1, such as 0.95.

    Examples:
        {"values": [2, 4, 6], "level": "0.5"} -> {"lower": 3.057190958417936, "upper": 4.942809041582064}

    Source:
        Casella and Berger, 9.2: mean +- t(n - 1, (1 + level) / 2) s / sqrt(n).
    """
    if not 0 < level < 1:
        raise ToolError(f"level: expected a number between 0 and 1, such as 0.95; found {_show(level)}")
    squared_error = _variance(values, "sample", "values") / len(values)
    numbers, denominator = _to_integers(values, "values")
    center = _to_float(Fraction(sum(numbers), denominator * len(numbers)))
    margin = _student_quantile(len(values) - 1, Fraction(level)) * _root(squared_error)
    if not math.isfinite(margin):
        raise ToolError(f"level: {_show(level)} is too close to 1 for a finite interval")
    return {"lower": center - margin, "upper": center + margin}


def _student_quantile(freedom: int, level: Fraction) -> float:
    """The t with P(|T| < t) = level, from the smaller tail so that levels near 1 keep their digits."""
    from scipy.special import stdtrit

    return -float(stdtrit(freedom, float((1 - level) / 2)))


# --- helpers -------------------------------------------------------------------------------------------
_LEAST = {"sample": 2, "population": 1}


def _require(values: Sequence[Number], name: str, least: int) -> Sequence[Number]:
    if len(values) < least:
        found = "an empty list" if not values else f"only {len(values)}"
        raise ToolError(f"{name}: expected at least {least} observation{'s' * (least > 1)}, found {found}")
    return values


def _require_pairs(a: Sequence[Number], b: Sequence[Number], name_a: str, name_b: str, least: int) -> None:
    if len(a) != len(b):
        raise ToolError(f"{name_b}: expected as many entries as {name_a} has ({len(a)}), found {len(b)}")
    _require(a, name_a, least)


def _to_integers(values: Sequence[Number], name: str) -> tuple[list[int], int]:
    """Integers and the common denominator that make up ``values``: sums of integers are cheap and exact."""
    _require(values, name, 1)
    if all(type(value) is int for value in values):
        return list(values), 1  # type: ignore[arg-type]
    ratios = [value.as_integer_ratio() for value in values]
    common = 1
    for _, denominator in ratios:
        common = math.lcm(common, denominator)
        if common.bit_length() > _MAX_BITS:
            raise ToolError(f"{name}: the common denominator exceeds {exact.MAX_DIGITS} digits")
    return [numerator * (common // denominator) for numerator, denominator in ratios], common


def _variance(values: Sequence[Number], kind: str, name: str) -> Fraction:
    _require(values, name, _LEAST[kind])
    numbers, denominator = _to_integers(values, name)
    n = len(numbers)
    squares = n * sum(x * x for x in numbers) - sum(numbers) ** 2
    return Fraction(squares, n * (n - (kind == "sample")) * denominator**2)


def _dot(a: Sequence[int], b: Sequence[int]) -> int:
    return sum(x * y for x, y in zip(a, b, strict=True))


def _products(x: Sequence[Number], y: Sequence[Number]) -> tuple[Fraction, Fraction, Fraction]:
    """Sums of squares and products of the deviations from the means: xx, xy, yy."""
    (a, scale_a), (b, scale_b) = _to_integers(x, "x"), _to_integers(y, "y")
    n, sum_a, sum_b = len(a), sum(a), sum(b)
    return (
        Fraction(n * _dot(a, a) - sum_a * sum_a, n * scale_a * scale_a),
        Fraction(n * _dot(a, b) - sum_a * sum_b, n * scale_a * scale_b),
        Fraction(n * _dot(b, b) - sum_b * sum_b, n * scale_b * scale_b),
    )


def _exact(value: Fraction, inputs: Sequence[Number]) -> Number:
    """An int where integral, a Decimal where the inputs had one and the expansion ends, else a Fraction."""
    return exact.normalize(value, decimal=any(isinstance(x, Decimal) for x in inputs))


def _root(value: Fraction) -> float:
    """Square root of a fraction of any size, correct to a few units in the last place."""
    if value == 0:
        return 0.0
    half = (value.numerator.bit_length() - value.denominator.bit_length()) // 2
    scaled = Fraction(value.numerator << max(-2 * half, 0), value.denominator << max(2 * half, 0))
    try:
        return math.ldexp(math.sqrt(scaled), half)
    except OverflowError:
        raise ToolError("the result exceeds the largest float, about 1.8e308") from None


def _signed_root(square: Fraction, sign: Fraction) -> float:
    return -_root(square) if sign < 0 else _root(square)


def _to_float(value: Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        raise ToolError("the result exceeds the largest float, about 1.8e308") from None


def _show(value: Number) -> str:
    return f"{value}" if abs(value) < 10**30 else "a number far outside"


TOOLS = (
    mean,
    median,
    mode,
    weighted_mean,
    quantile,
    value_range,
    variance,
    standard_deviation,
    z_score,
    covariance,
    correlation,
    linear_regression,
    confidence_interval,
)

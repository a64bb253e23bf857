"""Tools of arithmetic: exact on integers, decimals and rationals, sizes bounded before computing.

Results have up to 4000 digits; the work is Python's own integers and ``fractions``, through
``fluxem.core.exact``. Definitions follow Knuth, The Art of Computer Programming, vol. 1, section 1.2.4
(floor, ceiling, mod) and IEEE 754-2019, section 4.3.1 (round half to even).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, getcontext, localcontext
from fractions import Fraction
from typing import Literal

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.expression import evaluate as evaluate_expression
from fluxem.core.limits import approximate
from fluxem.core.number import Number, to_fraction
from fluxem.core.ordering import Ordering

MAX_PLACES = 1000
MAX_DEGREE = 1000
_DIGITS = 40  # of decimals on the way to a float
_MAX_DENOMINATOR = 64  # of logarithms that are looked for as fractions
_MAX_BITS = 60_000
MAX_RATE = 10
"""Largest share of ``percent_of``: 25 is far likelier a forgotten percent sign than 2500%."""


def evaluate(expression: str, values: list[Number] | None = None) -> Number:
    """Evaluate an arithmetic expression exactly.

    Args:
        expression: numbers, + - * / ^ % and parentheses; $0, $1, ... stand for the given values.
        values: what $0, $1, ... stand for.

    Examples:
        {"expression": "(3 + 4) * 2.5"} -> "17.5"
        {"expression": "$0 ^ 2 - $1", "values": [7, "1/3"]} -> "146/3"
    """
    return evaluate_expression(expression, values or ())


def add(a: Number, b: Number) -> Number:
    """Add two numbers: a + b.

    Args:
        a: first summand.
        b: second summand.

    Examples:
        {"a": 3, "b": 4} -> 7
        {"a": "0.1", "b": "1/4"} -> "0.35"
    """
    return exact.add(a, b)


def subtract(a: Number, b: Number) -> Number:
    """Subtract the second number from the first: a - b.

    Args:
        a: what is subtracted from.
        b: what is subtracted.

    Examples:
        {"a": 10, "b": "2.5"} -> "7.5"
    """
    return exact.subtract(a, b)


def multiply(a: Number, b: Number) -> Number:
    """Multiply two numbers: a * b.

    Args:
        a: first factor.
        b: second factor.

    Examples:
        {"a": 12, "b": "0.5"} -> 6
        {"a": 987654321, "b": 123456789} -> "121932631112635269"
    """
    return exact.multiply(a, b)


def divide(a: Number, b: Number) -> Number:
    """Divide the first number by the second, exactly: a / b.

    Args:
        a: dividend.
        b: divisor, not 0.

    Examples:
        {"a": 1, "b": 3} -> "1/3"
        {"a": 84, "b": 7} -> 12
    """
    return exact.divide(a, b)


def power(base: Number, exponent: int) -> Number:
    """Raise a number to an integer power.

    Args:
        base: the number to raise.
        exponent: integer exponent; negative for reciprocals.

    Examples:
        {"base": 2, "exponent": 10} -> 1024
        {"base": 2, "exponent": -2} -> "1/4"
    """
    return exact.power(base, exponent)


@approximate(1e-15)
def root(value: Number, degree: int = 2) -> Number | float:
    """Root of a number: the square root, or of any degree. Exact where it is rational, else the nearest float.

    Args:
        value: the number under the root; not negative where the degree is even.
        degree: 2 for the square root, 3 for the cube root.

    Examples:
        {"value": 144} -> 12
        {"value": "8/27", "degree": 3} -> "2/3"
        {"value": 2} -> 1.4142135623730951
    """
    if not 1 <= degree <= MAX_DEGREE:
        raise ToolError(f"degree: expected 1 to {MAX_DEGREE}, found {degree}")
    number = to_fraction(value)
    if number < 0 and degree % 2 == 0:
        raise ToolError(f"value: expected a number that is not negative under a root of degree {degree}, found {value}")
    parts = [_take_root(abs(part), degree) for part in (number.numerator, number.denominator)]
    if all(
        part**degree == whole for part, whole in zip(parts, (abs(number.numerator), number.denominator), strict=True)
    ):
        exact_root = Fraction(*parts) * (-1 if number < 0 else 1)
        return exact.normalize(exact_root, decimal=isinstance(value, Decimal))
    with localcontext(Context(prec=_DIGITS, Emax=MAX_EMAX, Emin=MIN_EMIN)):
        size = (_logarithm(abs(number)) / degree).exp()
        return _round(-size if number < 0 else size)


def _take_root(value: int, degree: int) -> int:
    """Whole part of the root of a whole number, by Newton's method on integers."""
    if value < 2:
        return value
    guess = 1 << -(-value.bit_length() // degree)  # not below the root
    while True:
        better = ((degree - 1) * guess + value // guess ** (degree - 1)) // degree
        if better >= guess:
            return guess
        guess = better


def _logarithm(value: Fraction) -> Decimal:
    """The natural logarithm, in the precision of the current context also next to 1, where the difference cancels."""
    context = getcontext()
    cancelled = value.denominator.bit_length() - abs(value.numerator - value.denominator).bit_length()
    with localcontext(context, prec=context.prec + max(0, cancelled)):  # a bit takes less than a digit
        return Decimal(value.numerator).ln() - Decimal(value.denominator).ln()


def _round(value: Decimal) -> float:
    """The nearest float.

    Raises:
        ToolError: it is out of a float's range.
    """
    found = float(value)
    if math.isinf(found):
        raise ToolError(f"the result is about {value:.2e}: more than a float holds")
    return found


def _count_bits(value: Fraction) -> int:
    return max(value.numerator, value.denominator).bit_length()


@approximate(1e-15)
def logarithm(value: Number, base: Number | Literal["e"] = 10) -> Number | float:
    """Logarithm of a number: the exponent to which the base must be raised. Exact where it is rational, else a float.

    Args:
        value: the number, above 0.
        base: above 0 and not 1; "e" for the natural logarithm.

    Examples:
        {"value": 1000} -> 3
        {"value": 8, "base": 4} -> "3/2"
        {"value": 10, "base": "e"} -> 2.302585092994046
    """
    number = to_fraction(value)
    if number <= 0:
        raise ToolError(f"value: expected a number above 0, found {value}")
    with localcontext(Context(prec=_DIGITS, Emax=MAX_EMAX, Emin=MIN_EMIN)):
        if base == "e":
            return 0 if number == 1 else _round(_logarithm(number))
        below = to_fraction(base)
        if below <= 0 or below == 1:
            raise ToolError(f"base: expected a number above 0 and not 1, or e; found {base}")
        quotient = _logarithm(number) / _logarithm(below)
    near = Fraction(quotient).limit_denominator(_MAX_DENOMINATOR)
    # Both powers must be small: a base next to 1 asks for exponents of astronomic size.
    size = max(_count_bits(number) * near.denominator, _count_bits(below) * abs(near.numerator))
    if size <= _MAX_BITS and below**near.numerator == number**near.denominator:
        return exact.normalize(near)
    return _round(quotient)


def modulo(a: Number, b: Number) -> Number:
    """Remainder of a division, with the sign of the divisor: a - b * floor(a / b).

    Args:
        a: dividend.
        b: divisor, not 0.

    Examples:
        {"a": 17, "b": 5} -> 2
        {"a": -17, "b": 5} -> 3
    """
    return exact.modulo(a, b)


def floor_divide(a: Number, b: Number) -> int:
    """Whole part of a quotient, rounded down: floor(a / b).

    Args:
        a: dividend.
        b: divisor, not 0.

    Examples:
        {"a": 17, "b": 5} -> 3
    """
    return math.floor(Fraction(exact.divide(a, b)))


def absolute(value: Number) -> Number:
    """Absolute value of a number.

    Args:
        value: the number.

    Examples:
        {"value": "-2.5"} -> "2.5"
    """
    return exact.negate(value) if value < 0 else value


def negate(value: Number) -> Number:
    """The number with its sign reversed.

    Args:
        value: the number.

    Examples:
        {"value": 7} -> -7
    """
    return exact.negate(value)


def reciprocal(value: Number) -> Number:
    """One divided by the number.

    Args:
        value: the number, not 0.

    Examples:
        {"value": 4} -> "1/4"
        {"value": "2/3"} -> "3/2"
    """
    return exact.divide(1, value)


def round_half_even(value: Number, places: int = 0) -> Number:
    """Round to a number of decimal places; ties go to the even digit.

    Args:
        value: the number to round.
        places: decimal places to keep; negative rounds to tens, hundreds, ...

    Examples:
        {"value": "2.675", "places": 2} -> "2.68"
        {"value": "2.5"} -> 2
    """
    if abs(places) > MAX_PLACES:
        raise ToolError(f"places: expected at most +-{MAX_PLACES}, found {places}")
    scale = Fraction(10) ** places
    return exact.normalize(round(Fraction(value) * scale) / scale, decimal=True)


def floor(value: Number) -> int:
    """Largest integer that is not greater than the number.

    Args:
        value: the number.

    Examples:
        {"value": "-2.5"} -> -3
    """
    return math.floor(Fraction(value))


def ceiling(value: Number) -> int:
    """Smallest integer that is not less than the number.

    Args:
        value: the number.

    Examples:
        {"value": "22/7"} -> 4
    """
    return math.ceil(Fraction(value))


def compare(a: Number, b: Number) -> Ordering:
    """Compare two numbers: whether the first is less than, equal to or greater than the second.

    Args:
        a: first number.
        b: second number.

    Examples:
        {"a": "1/3", "b": "0.33"} -> "greater"
    """
    left, right = Fraction(a), Fraction(b)
    return Ordering((left > right) - (left < right))


def percent_of(rate: Number, value: Number) -> Number:
    """A percentage of a number: rate * value.

    Args:
        rate: the percentage with its sign, "25%", or as a share, 0.25; at most 1000%.
        value: the number it is taken of.

    Examples:
        {"rate": "25%", "value": 80} -> 20
    """
    if abs(rate) > MAX_RATE:
        raise ToolError(f"rate: expected a percentage such as 25% or its share 0.25, found {rate!s:.40}")
    return exact.multiply(rate, value)


def percent_change(old: Number, new: Number) -> Number:
    """Relative change in hundredths: (new - old) / old * 100, relative to the magnitude of a negative start.

    Args:
        old: the number before, not 0.
        new: the number after.

    Examples:
        {"old": 80, "new": 100} -> 25
    """
    return exact.multiply(100, exact.divide(exact.subtract(new, old), absolute(old)))


def sum(values: list[Number]) -> Number:
    """Sum of a list of numbers.

    Args:
        values: the numbers; an empty list sums to 0.

    Examples:
        {"values": [1, "2.5", "1/2"]} -> 4
    """
    return exact.total(values)


def product(values: list[Number]) -> Number:
    """Product of a list of numbers.

    Args:
        values: the numbers; an empty list multiplies to 1.

    Examples:
        {"values": [2, 3, "0.5"]} -> 3
    """
    return exact.product(values)


def minimum(values: list[Number]) -> Number:
    """Smallest number of a list.

    Args:
        values: the numbers, at least one.

    Examples:
        {"values": [3, "-1/2", 0]} -> "-1/2"
    """
    return min(_require_some(values), key=to_fraction)


def maximum(values: list[Number]) -> Number:
    """Largest number of a list.

    Args:
        values: the numbers, at least one.

    Examples:
        {"values": ["0.3", "1/3", 0]} -> "1/3"
    """
    return max(_require_some(values), key=to_fraction)


def mean(values: list[Number]) -> Number:
    """Arithmetic mean of a list of numbers: their sum divided by their count.

    Args:
        values: the numbers, at least one.

    Examples:
        {"values": [3, 4, 8]} -> 5
    """
    return exact.divide(exact.total(_require_some(values)), len(values))


def _require_some(values: Sequence[Number]) -> Sequence[Number]:
    if not values:
        raise ToolError("values: expected at least one number, found an empty list")
    return values


def is_integer(value: Number) -> bool:
    """Whether a number is whole.

    Args:
        value: the number.

    Examples:
        {"value": "12/4"} -> true
        {"value": "2.5"} -> false
    """
    return Fraction(value).denominator == 1


TOOLS = (
    evaluate,
    add,
    subtract,
    multiply,
    divide,
    power,
    root,
    logarithm,
    modulo,
    floor_divide,
    absolute,
    negate,
    reciprocal,
    round_half_even,
    floor,
    ceiling,
    compare,
    percent_of,
    percent_change,
    sum,
    product,
    minimum,
    maximum,
    mean,
    is_integer,
)

"""Exact arithmetic: types of results, rounding that never happens, sizes that are refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core import exact
from fluxem.core.errors import ToolError

NUMBERS = st.one_of(
    st.integers(-(10**30), 10**30),
    st.fractions(max_denominator=10**12),
    st.decimals(allow_nan=False, allow_infinity=False, places=8, min_value=-(10**9), max_value=10**9),
)


@given(NUMBERS, NUMBERS)
def test_four_operations_agree_with_fractions(a: exact.Number, b: exact.Number) -> None:
    left, right = Fraction(a), Fraction(b)
    assert exact.add(a, b) == left + right
    assert exact.subtract(a, b) == left - right
    assert exact.multiply(a, b) == left * right
    if right:
        assert exact.divide(a, b) == left / right
        remainder = Fraction(exact.modulo(a, b))
        assert (left - remainder) / right == (left - remainder) // right
        assert 0 <= remainder / right < 1


@given(NUMBERS)
def test_results_have_the_simplest_type(value: exact.Number) -> None:
    result = exact.normalize(value, decimal=isinstance(value, Decimal))
    assert result == value
    if Fraction(value).denominator == 1:
        assert type(result) is int


@given(NUMBERS, st.integers(-12, 12))
def test_power_is_repeated_multiplication(base: exact.Number, exponent: int) -> None:
    if base == 0 and exponent < 0:
        with pytest.raises(ToolError):
            exact.power(base, exponent)
        return
    expected = Fraction(1)
    for _ in range(abs(exponent)):
        expected *= Fraction(base)
    assert exact.power(base, exponent) == (expected if exponent >= 0 else 1 / expected)


def test_decimal_results_are_not_rounded_to_the_context() -> None:
    long = Decimal("1." + "1" * 50)
    assert str(exact.add(long, 1)) == "2." + "1" * 50
    assert type(exact.percent(25)) is Decimal
    assert exact.percent(Fraction(1, 3)) == Fraction(1, 300)


@pytest.mark.parametrize(
    "compute",
    [
        lambda: exact.divide(1, 0),
        lambda: exact.modulo(1, Decimal("0.0")),
        lambda: exact.power(10, 10**9),
        lambda: exact.power(Fraction(1, 10), -5000),
        lambda: exact.power(2, Fraction(1, 2)),
        lambda: exact.multiply(10**3000, 10**3000),
        lambda: exact.product([10**100] * 100),
        lambda: exact.require_exact(True),
        lambda: exact.require_exact(1.5),
        lambda: exact.require_exact(Decimal("NaN")),
        lambda: exact.require_exact(Decimal("-Infinity")),
        lambda: exact.require_exact(Decimal("1e999999")),
        lambda: exact.require_exact(10**5000),
    ],
)
def test_refusals(compute) -> None:
    with pytest.raises(ToolError):
        compute()


def test_sums_and_products() -> None:
    assert exact.total([]) == 0
    assert exact.product([]) == 1
    assert exact.total([1, Fraction(1, 2), Decimal("0.5")]) == 2
    assert exact.product([2, Fraction(1, 2), 7]) == 7

"""Predicates against their definitions, and what they refuse."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ToolError, UnknownNameError
from fluxem.core.predicates import DIMENSION_PREDICATES, PREDICATES, evaluate_predicate, num_arguments

RATIONALS = st.fractions(max_denominator=50)


def quantity(*dimensions: int) -> SimpleNamespace:
    return SimpleNamespace(dimensions=tuple(map(Fraction, (*dimensions, *[0] * (7 - len(dimensions))))))


@given(st.integers(), st.integers().filter(bool))
def test_integers(n: int, divisor: int) -> None:
    assert evaluate_predicate("even", n) == (n & 1 == 0)
    assert evaluate_predicate("odd", n) == (n & 1 == 1)
    assert evaluate_predicate("multiple", n, divisor) == (n // divisor * divisor == n)
    assert evaluate_predicate("whole", n)


@given(RATIONALS, RATIONALS)
def test_rationals(a: Fraction, b: Fraction) -> None:
    difference = a - b
    assert evaluate_predicate(">", a, b) == (difference.numerator > 0)
    assert evaluate_predicate("<", a, b) == (difference.numerator < 0)
    assert evaluate_predicate(">=", a, b) != evaluate_predicate("<", a, b)
    assert evaluate_predicate("<=", a, b) != evaluate_predicate(">", a, b)
    assert evaluate_predicate("==", a, b) == (difference == 0)
    assert [evaluate_predicate(name, a) for name in ("negative", "positive")] == [a.numerator < 0, a.numerator > 0]
    assert evaluate_predicate("whole", a) == (a.denominator == 1)


def test_a_fraction_is_neither_even_nor_odd_nor_a_multiple() -> None:
    half = Fraction(1, 2)
    assert not any(evaluate_predicate(name, half) for name in ("even", "odd", "whole"))
    assert not evaluate_predicate("multiple", half, 1)
    assert evaluate_predicate("even", Decimal("4.0"))


@pytest.mark.parametrize(
    ("name", "exponents"),
    [("length", (1,)), ("area", (2,)), ("volume", (3,)), ("time", (0, 0, 1)), ("speed", (1, 0, -1)), ("plain", ())],
)
def test_dimensions(name: str, exponents: tuple[int, ...]) -> None:
    holds = [other for other in DIMENSION_PREDICATES if evaluate_predicate(other, quantity(*exponents))]
    assert holds == [name]


def test_a_number_is_plain() -> None:
    assert [n for n in DIMENSION_PREDICATES if evaluate_predicate(n, 5)] == ["plain"]


@pytest.mark.parametrize("name", PREDICATES)
def test_every_predicate_checks_its_arguments(name: str) -> None:
    with pytest.raises(ToolError, match="argument"):
        evaluate_predicate(name, 1, *[1] * (num_arguments(name) + 1))
    with pytest.raises(ToolError, match="number"):
        evaluate_predicate(name, "7", *[1] * num_arguments(name))


@pytest.mark.parametrize(
    ("name", "acc", "args"),
    [
        ("multiple", 6, (0,)),
        ("multiple", 6, (Fraction(1, 2),)),
        ("even", quantity(1), ()),
        (">", quantity(1), (3,)),
        (">", 3, (Decimal("NaN"),)),
        ("even", True, ()),
        ("even", 2.0, ()),
        ("plain", None, ()),
    ],
)
def test_refuses(name: str, acc: object, args: tuple[object, ...]) -> None:
    with pytest.raises(ToolError):
        evaluate_predicate(name, acc, *args)


def test_unknown_predicate_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="'even'"):
        evaluate_predicate("evn", 2)

"""Sets and intervals: codes over their whole range, laws, detection, and tools against other computations."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, ToolError
from fluxem.core.number import LIMIT
from fluxem.detection import PatternDetector
from fluxem.domains import get_law
from fluxem.domains.sets import tools
from fluxem.domains.sets.encoder import (
    SLOTS,
    SLOTTED,
    decode_interval,
    decode_set,
    encode_interval,
    encode_set,
)
from fluxem.domains.sets.types import (
    FiniteSet,
    Interval,
    interval_from_json,
    interval_to_json,
    parse_interval,
    parse_set,
    set_from_json,
    set_to_json,
)
from fluxem.tools import call_tool

FAST = settings(max_examples=60, deadline=None)
DETECTOR = PatternDetector()

numbers = st.one_of(
    st.integers(-70, 105),
    st.integers(-LIMIT, LIMIT),
    st.decimals("-1e6", "1e6", places=4),
    st.fractions(-1000, 1000, max_denominator=10**6),
)
words = st.one_of(st.sampled_from("abcxyzABC"), st.from_regex(r"[A-Za-zß-ö][A-Za-z0-9_ß-ö'-]{0,19}", fullmatch=True))
elements = st.one_of(numbers, words)
sets = st.lists(elements, max_size=40).map(lambda e: FiniteSet(tuple(e)))
small_sets = st.lists(st.one_of(st.integers(-3, 12), st.sampled_from("abc")), max_size=7).map(
    lambda e: FiniteSet(tuple(e))
)
ends = st.one_of(st.none(), st.integers(-5, 5), st.fractions(-5, 5, max_denominator=4), st.integers(-(10**37), 10**37))


@st.composite
def intervals(draw: Any) -> Interval:
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


# --- values and codes ------------------------------------------------------------------------------------
@FAST
@given(sets)
def test_codes_text_and_json_of_sets_are_exact(value: FiniteSet) -> None:
    assert decode_set(encode_set(value)) == value
    assert parse_set(str(value)) == value
    assert set_from_json(set_to_json(value)) == value


@FAST
@given(intervals())
def test_codes_text_and_json_of_intervals_are_exact(value: Interval) -> None:
    assert decode_interval(encode_interval(value)) == value
    assert parse_interval(str(value)) == value
    assert interval_from_json(interval_to_json(value)) == value


def test_large_sets_round_trip() -> None:
    everything = FiniteSet((*SLOTTED, *range(1000, 1063)))
    assert len(everything) == 216 + 63
    assert decode_set(encode_set(everything)) == everything
    sixty_words = FiniteSet(tuple(f"word{i:016d}" for i in range(60)))
    assert decode_set(encode_set(sixty_words)) == sixty_words


@pytest.mark.parametrize(
    "value",
    [
        FiniteSet(tuple(range(1000, 1064))),
        FiniteSet((10**38 + 1,)),
        FiniteSet(tuple(f"word{i:016d}" for i in range(400))),
    ],
)
def test_sets_that_codes_cannot_hold(value: FiniteSet) -> None:
    with pytest.raises(EncodingError):
        encode_set(value)


def test_an_interval_that_codes_cannot_hold() -> None:
    with pytest.raises(EncodingError):
        encode_interval(Interval(0, 10**38 + 1))


def test_equal_numbers_are_one_element() -> None:
    assert FiniteSet((Decimal("0.50"), Fraction(1, 2), 1, Decimal("1.0"))) == FiniteSet((Fraction(1, 2), 1))
    assert str(FiniteSet((3, "b", Fraction(1, 3), "a", -1))) == "{-1, 1/3, 3, a, b}"


def test_intervals_without_points_are_one() -> None:
    assert Interval(3, 3, True, False) == Interval(0, 0) == parse_interval("(7, 7)") == parse_interval("∅")
    assert Interval(3, 3, True, True) != Interval(0, 0)
    assert Interval(None, 3, True, True) == Interval(None, 3, False, True)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1, 2", "no set"),
        ("{1, 2", "no set"),
        ("{1, , 2}", "no number"),
        ("{a b}", "expected a number or a word"),
        ("{1, 2, ..., 1000000}", "no progression"),
        ("{1, 5, ..., 8}", "no progression"),
        ("{1, ..., 3, ..., 5}", "dots"),
        ("{50%}", "no element"),
        ("{" + "a" * 21 + "}", "at most 20 characters"),
        ("{" + ", ".join(map(str, range(1001))) + "}", "at most 1000"),
        ("{" + "1" * 500_000 + "}", "characters"),
    ],
)
def test_texts_that_are_no_set(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_set(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1, 2", "no interval"),
        ("(5, 2)", "lesser end first"),
        ("[-∞, 2]", "cannot be closed"),
        ("(∞, 2)", "low end"),
        ("(1, -inf)", "high end"),
        ("(a, b)", "no number"),
        ("(1, 2, 3)", "no interval"),
        ("[0, 50%)", "plain number"),
    ],
)
def test_texts_that_are_no_interval(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_interval(text)


# --- laws --------------------------------------------------------------------------------------------------
@FAST
@given(st.lists(elements, max_size=20), st.lists(elements, max_size=20), st.lists(elements, max_size=10))
def test_laws_of_sets(a: list[Any], b: list[Any], shared: list[Any]) -> None:
    left, right = FiniteSet((*a, *shared)), FiniteSet((*b, *shared))
    for verb in ("union", "intersection", "difference", "symmetric_difference"):
        law = get_law(f"sets_{verb}")
        expected = encode_set(law.reference(left, right))
        np.testing.assert_array_equal(law.apply(encode_set(left), encode_set(right)), expected)


def test_on_the_slots_union_is_max_and_intersection_min() -> None:
    a, b = encode_set(parse_set("{-64, 1, 2, a, Z}")), encode_set(parse_set("{2, 99, a}"))
    x, y = a[0, SLOTS], b[0, SLOTS]
    for verb, expected in (
        ("union", np.maximum(x, y)),
        ("intersection", np.minimum(x, y)),
        ("difference", np.minimum(x, 1 - y)),
        ("symmetric_difference", np.abs(x - y)),
    ):
        np.testing.assert_array_equal(get_law(f"sets_{verb}").apply(a, b)[0, SLOTS], expected)


@FAST
@given(intervals(), intervals())
def test_laws_of_intervals(a: Interval, b: Interval) -> None:
    for name, operands in (
        ("sets_intersection__intervals", (a, b)),
        ("sets_add__intervals", (a, b)),
        ("sets_negate__interval", (a,)),
    ):
        law = get_law(name)
        found = law.apply(*(encode_interval(x) for x in operands))
        assert decode_interval(found) == law.reference(*operands)
        assert found[0, 243] == law.reference(*operands).is_empty


# --- detection -----------------------------------------------------------------------------------------------
@FAST
@given(st.lists(elements, min_size=2, max_size=12).map(lambda e: FiniteSet(tuple(e))))
def test_canonical_texts_are_found(value: FiniteSet) -> None:
    if len(value) > 1:
        (span,) = DETECTOR.detect(f"the set {value}")
        assert span.value == value


@pytest.mark.parametrize("text", ["[0, 5]", "(0, 5)", "{a, b}", "{}", "{7}", "∅"])
def test_without_context_there_is_no_span(text: str) -> None:
    assert not [s for s in DETECTOR.detect(f"look at {text} now") if s.type.startswith("sets_")]


# --- tools -------------------------------------------------------------------------------------------------
@FAST
@given(small_sets, small_sets)
def test_tools_against_membership(a: FiniteSet, b: FiniteSet) -> None:
    """Every operation once more, element by element from its definition."""
    universe = list(dict.fromkeys((*a.elements, *b.elements)))

    def chosen(keep: Any) -> FiniteSet:
        return FiniteSet(tuple(e for e in universe if keep(tools.is_member(e, a), tools.is_member(e, b))))

    assert tools.union(a, b) == chosen(lambda x, y: x or y)
    assert tools.intersection(a, b) == chosen(lambda x, y: x and y)
    assert tools.difference(a, b) == chosen(lambda x, y: x and not y)
    assert tools.symmetric_difference(a, b) == chosen(lambda x, y: x != y)
    assert tools.is_subset(a, b) == all(tools.is_member(e, b) for e in a)
    assert tools.complement(a, tools.union(a, b)) == chosen(lambda x, y: not x)
    assert len(tools.cartesian_product(a, b)) == len(a) * len(b)
    if universe:
        assert tools.jaccard(a, b) == 1 - Fraction(len(tools.symmetric_difference(a, b)), len(universe))


@FAST
@given(small_sets)
def test_power_sets_against_bit_masks(value: FiniteSet) -> None:
    masks = {FiniteSet(tuple(e for i, e in enumerate(value) if mask >> i & 1)) for mask in range(2 ** len(value))}
    found = tools.power_set(value)
    assert len(found) == len(masks)
    assert set(found) == masks
    assert [len(s) for s in found] == sorted(len(s) for s in found)


@FAST
@given(intervals(), intervals())
def test_interval_tools_against_membership_of_test_points(a: Interval, b: Interval) -> None:
    finite = sorted(Fraction(e) for e in (a.low, a.high, b.low, b.high) if e is not None)
    points = [*finite, *((x + y) / 2 for x, y in zip(finite, finite[1:], strict=False))]
    points += [min(finite, default=Fraction(0)) - 1, max(finite, default=Fraction(0)) + 1]
    common, united = tools.interval_intersection(a, b), tools.interval_union(a, b)
    for x in points:
        in_a, in_b = tools.interval_contains(a, x), tools.interval_contains(b, x)
        assert tools.interval_contains(common, x) == (in_a and in_b)
        assert sum(tools.interval_contains(part, x) for part in united) == (in_a or in_b)
    assert tools.interval_union(b, a) == united


def test_intervals_against_sympy() -> None:
    import sympy

    for text_a, text_b in (("[0, 5)", "(2, 7]"), ("[0, 1]", "[1, 2]"), ("(-∞, 3)", "[3, ∞)"), ("[0, 1)", "(1, 2]")):
        a, b = parse_interval(text_a), parse_interval(text_b)
        expected = sympy_of(a, sympy).union(sympy_of(b, sympy))
        found = sympy.Union(*(sympy_of(part, sympy) for part in tools.interval_union(a, b)))
        assert found == expected
        assert sympy_of(tools.interval_intersection(a, b), sympy) == sympy_of(a, sympy).intersect(sympy_of(b, sympy))


def sympy_of(value: Interval, sympy: Any) -> Any:
    low = -sympy.oo if value.low is None else sympy.Rational(str(value.low))
    high = sympy.oo if value.high is None else sympy.Rational(str(value.high))
    return sympy.Interval(low, high, not value.low_closed, not value.high_closed)


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("union", {"a": "{1, 2}", "b": [2, "3/6", "0.5"]}, parse_set("{0.5, 1, 2}")),
        ("intersection", {"a": "{1, 2}", "b": "{2}", "c": "{2, 3}"}, parse_set("{2}")),
        ("is_subset", {"a": "∅", "b": "{1}"}, True),
        ("is_member", {"element": "0.50", "members": "{1/2}"}, True),
        ("is_member", {"element": "Ann", "members": "{Ann, Ben}"}, True),
        ("is_member", {"element": "ann", "members": "{Ann, Ben}"}, False),
        ("jaccard", {"a": "{1, 2, 3, 4}", "b": "{3, 4, 5, 6}"}, Fraction(1, 3)),
        ("jaccard", {"a": "{1}", "b": "{1}"}, 1),
        ("power_set", {"members": "∅"}, [FiniteSet()]),
        ("interval_length", {"interval": "[1/3, 1/2)"}, Fraction(1, 6)),
        ("interval_length", {"interval": "∅"}, 0),
        ("interval_union", {"a": "[0, 1)", "b": "(1, 2]"}, [parse_interval("[0, 1)"), parse_interval("(1, 2]")]),
        ("interval_union", {"a": "[1, 2]", "b": "[0, 1)"}, [parse_interval("[0, 2]")]),
        ("interval_union", {"a": "∅", "b": "∅"}, []),
        ("interval_intersection", {"a": "[0, 1]", "b": "[1, 2]"}, parse_interval("[1, 1]")),
        ("interval_intersection", {"a": "[0, 1)", "b": "[1, 2]"}, parse_interval("∅")),
    ],
)
def test_facts(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    assert call_tool(f"sets_{tool}", **arguments) == expected


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("complement", {"a": "{1, 9}", "universe": "{1, 2}"}, r"\{9\} is outside"),
        ("power_set", {"members": "{1, 2, ..., 11}"}, "found 11 elements; at most 10"),
        ("cartesian_product", {"a": "{1, 2, ..., 100}", "b": "{1, 2, ..., 100}"}, "10000 pairs"),
        ("jaccard", {"a": "{}", "b": "{}"}, "both sets are empty"),
        ("interval_length", {"interval": "[0, ∞)"}, "unbounded"),
        ("interval_length", {"interval": "[5, 0]"}, "lesser end first"),
        ("is_member", {"element": "a b", "members": "{a}"}, "element: "),
        ("union", {"a": "{1, 2", "b": "{1}"}, "a: expected finite set"),
        ("union", {"a": "{1, 2, ..., 900}", "b": "{1001, 1002, ..., 1800}"}, "1700 elements"),
    ],
)
def test_bad_arguments(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"sets_{tool}", **arguments)

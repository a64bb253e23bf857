"""Tools of sets and intervals, all exact.

Source: Halmos, Naive Set Theory (1960), the section named with each tool.
"""

from __future__ import annotations

import itertools
from decimal import Decimal
from fractions import Fraction

from fluxem.core.errors import ToolError
from fluxem.core.exact import normalize
from fluxem.core.number import Number, simplify
from fluxem.domains.sets.laws import intersect_values
from fluxem.domains.sets.types import MAX_ELEMENTS, Element, FiniteSet, Interval, normal_number, parse_element

MAX_POWER_ELEMENTS = 10
"""Elements a set may have whose subsets are listed."""


def union(a: FiniteSet, b: FiniteSet, c: FiniteSet | None = None) -> FiniteSet:
    """The union of two or three sets: every element of any of them.

    Args:
        a: first set.
        b: second set.
        c: third set, if there is one.

    Examples:
        {"a": "{1, 2}", "b": "{2, 3}"} -> [1, 2, 3]
        {"a": "{a}", "b": "{b}", "c": "{a, c}"} -> ["a", "b", "c"]

    Source:
        Halmos, section 4.
    """
    elements = (*a.elements, *b.elements, *(c.elements if c is not None else ()))
    if len(set(elements)) > MAX_ELEMENTS:
        raise ToolError(f"a, b: their union has {len(set(elements))} elements; at most {MAX_ELEMENTS} are supported")
    return FiniteSet(tuple(dict.fromkeys(elements)))


def intersection(a: FiniteSet, b: FiniteSet, c: FiniteSet | None = None) -> FiniteSet:
    """The intersection of two or three sets: the elements that all of them share.

    Args:
        a: first set.
        b: second set.
        c: third set, if there is one.

    Examples:
        {"a": "{1, 2, 3}", "b": "{2, 3, 4}"} -> [2, 3]
        {"a": "{1}", "b": "{2}"} -> []

    Source:
        Halmos, section 4.
    """
    shared = set(a.elements) & set(b.elements)
    return FiniteSet(tuple(shared if c is None else shared & set(c.elements)))


def difference(a: FiniteSet, b: FiniteSet) -> FiniteSet:
    """The elements of the first set that do not belong to the second.

    Args:
        a: the set that elements are taken from.
        b: the set whose elements are removed.

    Examples:
        {"a": "{1, 2, 3}", "b": "{2, 5}"} -> [1, 3]

    Source:
        Halmos, section 5.
    """
    return FiniteSet(tuple(set(a.elements) - set(b.elements)))


def symmetric_difference(a: FiniteSet, b: FiniteSet) -> FiniteSet:
    """The elements that belong to exactly one of two sets.

    Args:
        a: first set.
        b: second set.

    Examples:
        {"a": "{1, 2, 3}", "b": "{3, 4}"} -> [1, 2, 4]

    Source:
        Halmos, section 5.
    """
    return FiniteSet(tuple(set(a.elements) ^ set(b.elements)))


def complement(a: FiniteSet, universe: FiniteSet) -> FiniteSet:
    """The elements of a universe that do not belong to a subset of it.

    Args:
        a: a subset of the universe.
        universe: the set of everything considered.

    Examples:
        {"a": "{1, 3}", "universe": "{1, 2, 3, 4}"} -> [2, 4]

    Source:
        Halmos, section 5.
    """
    if outside := set(a.elements) - set(universe.elements):
        raise ToolError(f"a: expected a subset of the universe; {FiniteSet(tuple(outside))!s:.80} is outside")
    return FiniteSet(tuple(set(universe.elements) - set(a.elements)))


def is_subset(a: FiniteSet, b: FiniteSet) -> bool:
    """Whether every element of the first set belongs to the second.

    Args:
        a: the set that may be contained.
        b: the set that may contain it.

    Examples:
        {"a": "{1, 2}", "b": "{1, 2, 3}"} -> true
        {"a": "{1, 4}", "b": "{1, 2, 3}"} -> false

    Source:
        Halmos, section 1.
    """
    return set(a.elements) <= set(b.elements)


def is_member(element: Number | str, members: FiniteSet) -> bool:
    """Whether an element belongs to a set.

    Args:
        element: a number or a word.
        members: the set.

    Examples:
        {"element": 3, "members": "{1, 2, 3}"} -> true
        {"element": "d", "members": "{a, b, c}"} -> false

    Source:
        Halmos, section 1.
    """
    return _read_element(element) in members


def _read_element(element: Number | str) -> Element:
    if not isinstance(element, str):
        return normal_number(element)
    try:
        return parse_element(element)
    except ValueError as error:
        raise ToolError(f"element: {error}") from None


def cardinality(members: FiniteSet) -> int:
    """How many different elements a set has.

    Args:
        members: the set.

    Examples:
        {"members": "{3, 1, 3}"} -> 2

    Source:
        Halmos, section 13.
    """
    return len(members)


def power_set(members: FiniteSet) -> list[FiniteSet]:
    """All subsets of a set, the smaller ones first.

    Args:
        members: a set of at most 10 elements.

    Examples:
        {"members": "{1, 2}"} -> [[], [1], [2], [1, 2]]

    Source:
        Halmos, section 5.
    """
    if len(members) > MAX_POWER_ELEMENTS:
        raise ToolError(f"members: found {len(members)} elements; at most {MAX_POWER_ELEMENTS} are supported")
    sizes = range(len(members) + 1)
    return [FiniteSet(chosen) for size in sizes for chosen in itertools.combinations(members.elements, size)]


def cartesian_product(a: FiniteSet, b: FiniteSet) -> list[list[Element]]:
    """All pairs of an element of the first set and an element of the second.

    Args:
        a: the set of first entries.
        b: the set of second entries.

    Examples:
        {"a": "{1, 2}", "b": "{x}"} -> [[1, "x"], [2, "x"]]

    Source:
        Halmos, section 6.
    """
    if len(a) * len(b) > MAX_ELEMENTS:
        raise ToolError(f"a, b: their product has {len(a) * len(b)} pairs; at most {MAX_ELEMENTS} are supported")
    return [[x, y] for x in a for y in b]


def jaccard(a: FiniteSet, b: FiniteSet) -> int | Fraction:
    """The Jaccard similarity of two sets: size of the intersection over size of the union.

    Args:
        a: first set.
        b: second set.

    Examples:
        {"a": "{1, 2, 3}", "b": "{2, 3, 4}"} -> "1/2"

    Source:
        Jaccard, The distribution of the flora in the alpine zone (1912).
    """
    either = len(set(a.elements) | set(b.elements))
    if either == 0:
        raise ToolError("a, b: both sets are empty, so their similarity is not defined")
    return simplify(Fraction(len(set(a.elements) & set(b.elements)), either))


def interval_intersection(a: Interval, b: Interval) -> Interval:
    """The numbers that two intervals have in common, as an interval that may be empty.

    Args:
        a: first interval.
        b: second interval.

    Examples:
        {"a": "[0, 5)", "b": "(2, 7]"} -> {"low": 2, "high": 5, "low_closed": false, "high_closed": false}
    """
    return intersect_values(a, b)


def interval_union(a: Interval, b: Interval) -> list[Interval]:
    """The numbers in either of two intervals, as a list of at most two intervals that do not touch, in order.

    Args:
        a: first interval.
        b: second interval.

    Examples:
        {"a": "[0, 2]", "b": "[1, 5)"} -> [{"low": 0, "high": 5, "low_closed": true, "high_closed": false}]
    """
    parts = sorted((i for i in (a, b) if not i.is_empty), key=_low_key)
    if len(parts) < 2:
        return parts
    first, second = parts
    if first.high is not None and second.low is not None:
        gap = Fraction(second.low) - Fraction(first.high)
        if gap > 0 or (gap == 0 and not first.high_closed and not second.low_closed):
            return parts
    last = max(parts, key=_high_key)
    return [Interval(first.low, last.high, first.low_closed, last.high_closed)]


def _low_key(interval: Interval) -> tuple[bool, Fraction, bool]:
    """Orders by low end, a closed end before an open one."""
    return (interval.low is not None, Fraction(interval.low or 0), not interval.low_closed)


def _high_key(interval: Interval) -> tuple[bool, Fraction, bool]:
    """Orders by high end, an open end before a closed one."""
    return (interval.high is None, Fraction(interval.high or 0), interval.high_closed)


def interval_length(interval: Interval) -> Number:
    """The length of a bounded interval: its high end minus its low end.

    Args:
        interval: the interval.

    Examples:
        {"interval": "[2.5, 7)"} -> "4.5"
        {"interval": "(-1, 1)"} -> 2
    """
    if interval.low is None or interval.high is None:
        raise ToolError(f"interval: {interval} is unbounded, so it has no finite length")
    return normalize(Fraction(interval.high) - Fraction(interval.low), decimal=True)


def interval_contains(interval: Interval, number: int | Decimal | Fraction) -> bool:
    """Whether a number lies in an interval, end points only where they belong to it.

    Args:
        interval: the interval.
        number: the number.

    Examples:
        {"interval": "[0, 5)", "number": 5} -> false
        {"interval": "(-∞, 3]", "number": "2.5"} -> true
    """
    return number in interval


TOOLS = (
    union,
    intersection,
    difference,
    symmetric_difference,
    complement,
    is_subset,
    is_member,
    cardinality,
    power_set,
    cartesian_product,
    jaccard,
    interval_intersection,
    interval_union,
    interval_length,
    interval_contains,
)

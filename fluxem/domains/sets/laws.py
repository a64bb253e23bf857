"""Laws of sets on their characteristic slots, and of intervals on their ends.

On slots, union is max, intersection min, difference min(a, 1 - b), symmetric difference |a - b|. Numbers without
a slot are matched as whole blocks (equal numbers have equal blocks), words as words, so that the laws hold for
every set. Intervals intersect by choosing end blocks; they add and are negated by the algebra of number lanes.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.layout import Code, new_code
from fluxem.core.number import Block, simplify
from fluxem.core.number_laws import add_blocks, compare_blocks
from fluxem.domains.sets.encoder import (
    CLOSED,
    EMPTY,
    INFINITE,
    encode_interval,
    mark_interval,
    read_set,
    sort_numbers,
    write_set,
)
from fluxem.domains.sets.types import EMPTY_INTERVAL, Element, FiniteSet, Interval, Number, element_key

SET, INTERVAL = "sets_set", "sets_interval"
_Slots = NDArray[np.float32]
_OnSlots = Callable[[_Slots, _Slots], _Slots]
_OnSets = Callable[[set, set], set]


def _combine(a: Code, b: Code, on_slots: _OnSlots, on_sets: _OnSets) -> Code:
    slots_a, numbers_a, words_a = read_set(a)
    slots_b, numbers_b, words_b = read_set(b)
    blocks_a = {row[16:].tobytes(): row for row in numbers_a}
    blocks_b = {row[16:].tobytes(): row for row in numbers_b}
    known = blocks_a | blocks_b
    kept = sort_numbers([known[key] for key in on_sets(set(blocks_a), set(blocks_b))])
    words: list[Element] = sorted(on_sets(set(words_a), set(words_b)), key=element_key)
    return write_set(on_slots(slots_a, slots_b), kept, [str(word) for word in words])


def union(a: Code, b: Code) -> Code:
    """Elements of either: max of the slots."""
    return _combine(a, b, np.maximum, set.union)


def intersection(a: Code, b: Code) -> Code:
    """Elements of both: min of the slots."""
    return _combine(a, b, np.minimum, set.intersection)


def difference(a: Code, b: Code) -> Code:
    """Elements of the first alone: min(a, 1 - b)."""
    return _combine(a, b, lambda x, y: np.minimum(x, 1 - y), set.difference)


def symmetric_difference(a: Code, b: Code) -> Code:
    """Elements of exactly one: |a - b|."""
    return _combine(a, b, lambda x, y: np.abs(x - y), set.symmetric_difference)


def _on_elements(operation: _OnSets) -> Callable[[FiniteSet, FiniteSet], FiniteSet]:
    return lambda a, b: FiniteSet(tuple(operation(set(a.elements), set(b.elements))))


# --- intervals -------------------------------------------------------------------------------------------
def intersect_intervals(a: Code, b: Code) -> Code:
    """The common numbers: the greater low block with the lesser high block; no common number gives the empty one."""
    if a[0, EMPTY] or b[0, EMPTY]:
        return encode_interval(EMPTY_INTERVAL)
    out = new_code(DomainType.INTERVAL, 2)
    out[0, 16:] = _inner(a[0], b[0], 1)[16:]
    out[1, 16:] = _inner(a[1], b[1], -1)[16:]
    if not out[0, INFINITE] and not out[1, INFINITE]:
        order = compare_blocks(out[0], out[1])
        if order > 0 or (order == 0 and not (out[0, CLOSED] and out[1, CLOSED])):
            return encode_interval(EMPTY_INTERVAL)
    return mark_interval(out)


def _inner(a: Block, b: Block, sign: int) -> Block:
    """Of two low (``sign`` 1) or high (-1) blocks the one further inside."""
    if a[INFINITE] or b[INFINITE]:
        return b if a[INFINITE] else a
    order = compare_blocks(a, b) * sign
    if order == 0:
        return a if a[CLOSED] <= b[CLOSED] else b
    return a if order > 0 else b


def add_intervals(a: Code, b: Code) -> Code:
    """All sums of a number of each: ends add in the number lanes, and are closed where both are."""
    if a[0, EMPTY] or b[0, EMPTY]:
        return encode_interval(EMPTY_INTERVAL)
    out = new_code(DomainType.INTERVAL, 2)
    for left, right, block, infinity in ((a[0], b[0], out[0], -1.0), (a[1], b[1], out[1], 1.0)):
        endless = bool(left[INFINITE] or right[INFINITE])
        add_blocks(*_zeroed(left, right, endless), block)
        block[CLOSED] = min(left[CLOSED], right[CLOSED])
        block[INFINITE] = infinity * endless
    return mark_interval(out)


def _zeroed(left: Block, right: Block, endless: bool) -> tuple[Block, Block]:
    """Operands of an end's sum: the infinite end's own lanes (0) twice where the sum is infinite."""
    if not endless:
        return left, right
    zero = left if left[INFINITE] else right
    return zero, zero


def negate_interval(a: Code) -> Code:
    """The mirror image at 0: blocks swapped, and subtracted from zero in the number lanes."""
    if a[0, EMPTY]:
        return encode_interval(EMPTY_INTERVAL)
    out = new_code(DomainType.INTERVAL, 2)
    zero = encode_interval(EMPTY_INTERVAL)[0]
    for source, block in ((a[1], out[0]), (a[0], out[1])):
        add_blocks(zero, source, block, subtract=True)
        block[CLOSED], block[INFINITE] = source[CLOSED], -source[INFINITE]
    return mark_interval(out)


def intersect_values(a: Interval, b: Interval) -> Interval:
    """The common numbers of two intervals."""
    if a.is_empty or b.is_empty:
        return EMPTY_INTERVAL
    low, low_closed = _inner_value((a.low, a.low_closed), (b.low, b.low_closed), 1)
    high, high_closed = _inner_value((a.high, a.high_closed), (b.high, b.high_closed), -1)
    if low is not None and high is not None and Fraction(low) > Fraction(high):
        return EMPTY_INTERVAL
    return Interval(low, high, low_closed, high_closed)


_End = tuple[Number | None, bool]


def _inner_value(a: _End, b: _End, sign: int) -> _End:
    if a[0] is None or b[0] is None:
        return b if a[0] is None else a
    x, y = Fraction(a[0]) * sign, Fraction(b[0]) * sign
    if x == y:
        return a[0], a[1] and b[1]
    return a if x > y else b


def _add_values(a: Interval, b: Interval) -> Interval:
    if a.is_empty or b.is_empty:
        return EMPTY_INTERVAL
    ends = [
        None if x is None or y is None else simplify(Fraction(x) + Fraction(y))
        for x, y in ((a.low, b.low), (a.high, b.high))
    ]
    return Interval(ends[0], ends[1], a.low_closed and b.low_closed, a.high_closed and b.high_closed)


def _negate_value(a: Interval) -> Interval:
    if a.is_empty:
        return EMPTY_INTERVAL
    low, high = (None if end is None else simplify(-Fraction(end)) for end in (a.high, a.low))
    return Interval(low, high, a.high_closed, a.low_closed)


_SETS, _INTERVALS = (SET, SET), (INTERVAL, INTERVAL)
LAWS = (
    Law("sets_union", _SETS, SET, union, _on_elements(set.union), "slots: max(a, b)", commutative=True),
    Law("sets_intersection", _SETS, SET, intersection, _on_elements(set.intersection), "slots: min(a, b)", True),
    Law("sets_difference", _SETS, SET, difference, _on_elements(set.difference), "slots: min(a, 1 - b)"),
    Law(
        "sets_symmetric_difference",
        _SETS,
        SET,
        symmetric_difference,
        _on_elements(set.symmetric_difference),
        "slots: |a - b|",
        commutative=True,
    ),
    Law(
        "sets_intersection__intervals",
        _INTERVALS,
        INTERVAL,
        intersect_intervals,
        intersect_values,
        "whole blocks: the greater low end, the lesser high end",
        commutative=True,
    ),
    Law(
        "sets_add__intervals",
        _INTERVALS,
        INTERVAL,
        add_intervals,
        _add_values,
        "lane A of both ends: a + b",
        commutative=True,
    ),
    Law("sets_negate__interval", (INTERVAL,), INTERVAL, negate_interval, _negate_value, "ends swapped, lane A: 0 - a"),
)

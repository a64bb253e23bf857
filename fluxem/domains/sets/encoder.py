"""Codes of finite sets and of intervals.

A finite set is its characteristic vector, and blocks for what has no slot there:

========= =========== ============================================================================
block 0   16-179      slot of each integer from -64 to 99: 1 where it is an element
          180-231     slot of each letter a-z and A-Z: 1 where it is an element
          232-237     features: cardinality, integers, negative, even, other numbers, words, each / 256
          238-239     number of number blocks / 64, number of word blocks / 64
number    lanes       every other number in a block of its own, in order of value (``fluxem.core.number``)
words     SPECIFIC    every other word, in order, one byte a dim, separated by line feeds
========= =========== ============================================================================

On the slots, union is max, intersection min, difference min(a, 1 - b), symmetric difference |a - b|: exactly so
for sets of integers from -64 to 99 and single letters. Every other element is compared block by block, equal
numbers having equal blocks. Limits: all 216 slotted elements at once, at most 64 blocks altogether (so up to 63
other numbers), numbers to 1e38; all else raises ``EncodingError``.

An interval has two blocks, low and high end, each with the end's number lanes (0 where it is unbounded) and

========= ==================================================================================
241       the end belongs to the interval
242       -1 for minus infinity, 1 for infinity, else 0
243-245   block 0: the interval is empty, is one point, is bounded
========= ==================================================================================
"""

from __future__ import annotations

import string
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, check_num_blocks, new_code, num_byte_blocks, read_bytes, write_bytes
from fluxem.core.number import Block, Number, check_number, decode_number, encode_number
from fluxem.domains.sets.types import (
    Element,
    FiniteSet,
    Interval,
    element_key,
    format_interval,
    format_set,
    interval_from_json,
    interval_to_json,
    parse_interval,
    parse_set,
    set_from_json,
    set_to_json,
)

LOW, HIGH = -64, 99
"""Integers that have a slot."""
SLOTTED: tuple[Element, ...] = (*range(LOW, HIGH + 1), *string.ascii_letters)
"""Elements that have a slot, in order of slots."""
SLOTS = slice(16, 16 + len(SLOTTED))
_SLOT_OF: dict[Element, int] = {element: i for i, element in enumerate(SLOTTED)}
_NUM_INTEGERS = HIGH - LOW + 1
_FEATURES = slice(SLOTS.stop, SLOTS.stop + 6)
_SIZES = slice(_FEATURES.stop, _FEATURES.stop + 2)
CLOSED, INFINITE, EMPTY = 241, 242, 243
_POINT, _BOUNDED = 244, 245


# --- finite sets -----------------------------------------------------------------------------------------
def encode_set(value: FiniteSet) -> Code:
    """:class:`FiniteSet` -> ``(k, 256)`` float32. Raises ``EncodingError`` outside the stated limits."""
    slots = np.zeros(len(SLOTTED), dtype=np.float32)
    numbers: list[Number] = []
    words: list[str] = []
    for element in value.elements:
        if (slot := _SLOT_OF.get(element)) is not None:
            slots[slot] = 1.0
        elif isinstance(element, str):
            words.append(element)
        else:
            numbers.append(element)
    _check_num_numbers(len(numbers))
    rows = np.zeros((len(numbers), 256), dtype=np.float32)
    for row, number in zip(rows, numbers, strict=True):
        encode_number(row, number)
    return write_set(slots, rows, words)


def check_set(value: FiniteSet) -> None:
    """Raise ``EncodingError`` where :func:`encode_set` would, without encoding."""
    words, num_numbers = [], 0
    for element in value.elements:
        if element in _SLOT_OF:
            continue
        if isinstance(element, str):
            words.append(element)
        else:
            check_number(element)
            num_numbers += 1
    _check_num_numbers(num_numbers)
    check_num_blocks(1 + num_numbers + (num_byte_blocks("\n".join(words)) if words else 0))


def _check_num_numbers(num_numbers: int) -> None:
    if num_numbers > 63:
        raise EncodingError(f"{num_numbers} numbers outside {LOW} to {HIGH}; a set's code holds at most 63")


def write_set(slots: NDArray[np.float32], numbers: Code, words: Sequence[str]) -> Code:
    """The code of a set from its slots ``(216,)``, its blocks of other numbers in order, and its other words."""
    text = "\n".join(words)
    num_words = num_byte_blocks(text) if words else 0
    code = new_code(DomainType.SET, 1 + len(numbers) + num_words)
    code[0, SLOTS] = slots
    integers = slots[:_NUM_INTEGERS]
    sizes = (slots.sum() + len(numbers) + len(words), integers.sum(), integers[:-LOW].sum(), integers[::2].sum())
    code[0, _FEATURES] = np.array((*sizes, len(numbers), len(words)), dtype=np.float32) / 256
    code[0, _SIZES] = (len(numbers) / 64, num_words / 64)
    code[1 : 1 + len(numbers), 16:] = numbers[:, 16:]
    if words:
        write_bytes(code[1 + len(numbers) :], text)
    return code


def read_set(code: Code) -> tuple[NDArray[np.float32], Code, list[str]]:
    """Slots ``(216,)``, blocks of other numbers, and other words of a set's code. Raises ``EncodingError``."""
    num_numbers, num_words = (round(float(x) * 64) for x in code[0, _SIZES])
    if len(code) != 1 + num_numbers + num_words:
        raise EncodingError(f"the code holds no set: {len(code)} blocks, {1 + num_numbers + num_words} announced")
    words = read_bytes(code[1 + num_numbers :]).split("\n") if num_words else []
    return code[0, SLOTS], code[1 : 1 + num_numbers], words


def decode_set(code: Code) -> FiniteSet:
    """``(k, 256)`` -> the exact :class:`FiniteSet`."""
    slots, numbers, words = read_set(code)
    present = [SLOTTED[i] for i in np.flatnonzero(slots > 0.5)]
    return FiniteSet((*present, *map(decode_number, numbers), *words))


def sort_numbers(rows: list[NDArray[np.float32]]) -> Code:
    """Number blocks in order of value: residues carry no order, so the values are decoded for it."""
    ordered = sorted(rows, key=lambda row: element_key(decode_number(row)))
    return np.stack(ordered) if ordered else np.zeros((0, 256), dtype=np.float32)


SET = ValueType(
    name="sets_set",
    tag=DomainType.SET,
    summary="finite set of exact numbers and words",
    matches=lambda value: isinstance(value, FiniteSet),
    encode=encode_set,
    decode=decode_set,
    parse=parse_set,
    format=format_set,
    to_json=set_to_json,
    from_json=set_from_json,
    check=check_set,
    examples=(
        parse_set("{1, 2, 3}"),
        parse_set("{2, 3, 5, 7, 11}"),
        parse_set("{a, b, c}"),
        parse_set("{}"),
        parse_set("{1/3, 2.5, 1000, 3, apple, pear, b}"),
        parse_set("{-100, 1/3, 3, 1000, 100000000000000000000, pear, plum}"),
    ),
)


# --- intervals -------------------------------------------------------------------------------------------
def encode_interval(value: Interval) -> Code:
    """:class:`Interval` -> ``(2, 256)`` float32. Raises ``EncodingError`` for ends outside +-1e38."""
    code = new_code(DomainType.INTERVAL, 2)
    for block, end, closed, infinity in (
        (code[0], value.low, value.low_closed, -1.0),
        (code[1], value.high, value.high_closed, 1.0),
    ):
        encode_number(block, 0 if end is None else end)
        block[CLOSED], block[INFINITE] = closed, infinity if end is None else 0.0
    return mark_interval(code)


def check_interval(value: Interval) -> None:
    """Raise ``EncodingError`` where :func:`encode_interval` would, without encoding."""
    for end in (value.low, value.high):
        if end is not None:
            check_number(end)


def mark_interval(code: Code) -> Code:
    """Write what follows from the ends; an interval without points becomes the code of the empty one."""
    bounded = not code[0, INFINITE] and not code[1, INFINITE]
    same = bounded and decode_number(code[0]) == decode_number(code[1])
    closed = bool(code[0, CLOSED] and code[1, CLOSED])
    if same and not closed:
        for block in code:
            encode_number(block, 0)
    code[0, EMPTY], code[0, _POINT], code[0, _BOUNDED] = same and not closed, same and closed, bounded
    return code


def end_of(block: Block) -> Number | None:
    """The end point in a block of an interval's code, ``None`` where it is infinite."""
    return None if abs(block[INFINITE]) > 0.5 else decode_number(block)


def decode_interval(code: Code) -> Interval:
    """``(2, 256)`` -> the exact :class:`Interval`."""
    if len(code) != 2:
        raise EncodingError(f"an interval's code has 2 blocks; found {len(code)}")
    return Interval(end_of(code[0]), end_of(code[1]), bool(code[0, CLOSED] > 0.5), bool(code[1, CLOSED] > 0.5))


INTERVAL = ValueType(
    name="sets_interval",
    tag=DomainType.INTERVAL,
    summary="interval of real numbers, open or closed, bounded or not",
    matches=lambda value: isinstance(value, Interval),
    encode=encode_interval,
    decode=decode_interval,
    parse=parse_interval,
    format=format_interval,
    to_json=interval_to_json,
    from_json=interval_from_json,
    check=check_interval,
    examples=(
        parse_interval("[0, 5)"),
        parse_interval("(2, 7]"),
        parse_interval("[1, ∞)"),
        parse_interval("(-∞, 2.5)"),
        parse_interval("[1/3, 1/3]"),
        parse_interval("∅"),
    ),
)

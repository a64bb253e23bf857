"""Sequences of exact numbers: text, JSON, codes, and algebra entry by entry."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import MAX_BLOCKS, read_tag
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.number_text import require_number
from fluxem.core.sequence import (
    NumberTuple,
    decode_numbers,
    encode_many_numbers,
    encode_numbers,
    format_numbers,
    map_code,
    numbers_from_json,
    numbers_to_json,
    parse_list,
    parse_numbers,
    read_shape,
    require_numbers,
    zip_codes,
)

TAG = 200
NUMBERS = st.one_of(
    st.integers(-(10**38), 10**38),
    st.integers(-99, 99),
    st.decimals(-(10**6), 10**6, places=3),
    st.fractions(max_denominator=10**6),
)
SEQUENCES = st.lists(NUMBERS, max_size=MAX_BLOCKS)
SHAPES = st.lists(st.integers(0, 64), max_size=3)


@settings(max_examples=60, deadline=None)
@given(SEQUENCES, SHAPES)
def test_round_trips(values, shape):
    code = encode_numbers(TAG, values, shape)
    assert code.shape == (max(len(values), 1), 256)
    assert read_tag(code) == TAG
    assert decode_numbers(code) == tuple(values)
    assert read_shape(code) == tuple([*shape, 0, 0, 0][:3])
    assert parse_numbers(format_numbers(values)) == tuple(values)
    assert numbers_from_json(numbers_to_json(values)) == tuple(values)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(SEQUENCES, st.lists(st.integers(-(2**63), 2**63 - 1), max_size=8)), max_size=5))
def test_many_at_once_are_the_same_bits(sequences):
    for code, values in zip(encode_many_numbers(TAG, sequences), sequences, strict=True):
        np.testing.assert_array_equal(code, encode_numbers(TAG, values))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(-(10**18), 10**18), st.integers(-(10**18), 10**18)), max_size=12))
def test_algebra_entry_by_entry(pairs):
    left, right = [a for a, _ in pairs], [b for _, b in pairs]
    a, b = encode_numbers(TAG, left, [len(pairs)]), encode_numbers(TAG, right, [len(pairs)])
    total = zip_codes(add_blocks, TAG, a, b)
    np.testing.assert_array_equal(total, encode_numbers(TAG, [x + y for x, y in pairs], [len(pairs)]))
    tripled = map_code(multiply_blocks, TAG, encode_numbers(TAG, [3]), a)
    assert decode_numbers(tripled) == tuple(3 * x for x in left)


def test_different_sizes_do_not_add():
    two, three = encode_numbers(TAG, [1, 2]), encode_numbers(TAG, [1, 2, 3])
    empty, one = encode_numbers(TAG, []), encode_numbers(TAG, [0])
    with pytest.raises(LawError, match="2 and 3"):
        zip_codes(add_blocks, TAG, two, three)
    with pytest.raises(LawError, match="vectors of different size: 0 and 1"):
        zip_codes(add_blocks, TAG, empty, one, "vectors")
    with pytest.raises(LawError, match="1 x 4 and 2 x 2"):
        zip_codes(add_blocks, TAG, encode_numbers(TAG, [1] * 4, [1, 4]), encode_numbers(TAG, [1] * 4, [2, 2]))


def test_limits_are_refused():
    with pytest.raises(EncodingError, match="at most 64"):
        encode_numbers(TAG, [0] * 65)
    with pytest.raises(EncodingError, match="outside the exact range"):
        encode_numbers(TAG, [1, 10**39])
    with pytest.raises(EncodingError, match="axes"):
        encode_numbers(TAG, [1], [65])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("[1, 2.50, -3]", (1, Decimal("2.50"), -3)),
        ("(1; 2 ; 3)", (1, 2, 3)),
        ("<1,2>", (1, 2)),
        ("\u27e81/2, 3\u27e9", (Fraction(1, 2), 3)),
        ("3, 5, 9 and 12", (3, 5, 9, 12)),
        ("3, 5, and 9", (3, 5, 9)),
        ("1,234 and 5", (1234, 5)),
        ("[]", ()),
        ("7", (7,)),
    ],
)
def test_written_forms(text, values):
    assert parse_numbers(text) == values


@pytest.mark.parametrize("text", ["[1, 2", "1, 2]", "[1, , 2]", "[a, b]", "1 2 3", "[1, [2]]", "<1, 2)"])
def test_malformed_text_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        parse_numbers(text)


def test_brackets_with_two_kinds_of_commas_are_refused():
    with pytest.raises(ValueError, match="thousands"):
        parse_list("[1,200, 3]")
    assert parse_list("1,200, 3,400 and 5") == (1200, 3400, 5)
    assert parse_list("[1,200]") == (1, 200)
    with pytest.raises(ValueError, match="at most 10"):
        parse_list("1, 2, 3, 4, 5", max_characters=10)


@pytest.mark.parametrize("value", [True, 0.5, "1", Decimal("NaN"), Decimal("Infinity"), None])
def test_only_exact_finite_numbers_are_entries(value):
    with pytest.raises(ValueError, match="expected"):
        require_numbers([1, Fraction(1, 2), value])
    with pytest.raises(ValueError, match=r"expected|not finite"):
        require_number(value, 38)


def test_numbers_of_many_digits_are_refused():
    assert require_number(10**38 - 1, 38) == 10**38 - 1
    for value in (10**38, -(10**38), Fraction(1, 10**38), Decimal("1e39")):
        with pytest.raises(ValueError, match="a part is not finite or has more than 38 digits"):
            require_number(value, 38, "part")


@pytest.mark.parametrize("value", ["[1]", {"a": 1}, None, [True], [[1]], 3])
def test_malformed_json_is_refused(value):
    with pytest.raises(ValueError, match=r"."):
        numbers_from_json(value)


def test_a_number_tuple_prints_as_it_is_written():
    class Signal(NumberTuple):
        pass

    signal = Signal((1, Decimal("0.5"), Fraction(1, 3)))
    assert str(signal) == "[1, 0.5, 1/3]"
    assert repr(signal) == "Signal([1, 0.5, 1/3])"
    assert signal == (1, Decimal("0.5"), Fraction(1, 3))

"""The vectorised integer encoder gives exactly the scalar encoder's codes."""

from __future__ import annotations

import math
import random
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError
from fluxem.core.layout import LANE_D, new_code
from fluxem.core.number import check_number, decode_number, encode_number
from fluxem.core.number_batch import encode_int64, encode_int64_or_each, encode_rows

INT64 = st.integers(-(2**63), 2**63 - 1)
EDGES = [
    0,
    1,
    -1,
    9,
    10,
    -10,
    10**18,
    10**18 - 1,
    2**63 - 1,
    -(2**63),
    2 * 3 * 5 * 7,
    97 * 101,
    999_999_999_999_999_999,
]


def encode_scalar(value: int) -> np.ndarray:
    block = new_code(16)[0]
    encode_number(block, value)
    return block


@given(st.lists(INT64, min_size=1, max_size=20))
def test_batch_equals_scalar_bit_for_bit(values: list[int]) -> None:
    batch = encode_int64(np.array(values, dtype=np.int64), new_code(16)[0])
    scalar = np.stack([encode_scalar(v) for v in values])
    assert batch.tobytes() == scalar.tobytes()


def test_edges_and_every_chunk_position_round_trip() -> None:
    rng = random.Random(0)
    values = EDGES + [rng.randrange(-(2**63), 2**63) for _ in range(3000)]  # more than two chunks
    rows = encode_int64(np.array(values, dtype=np.int64), new_code(16)[0])
    assert [decode_number(row) for row in rows] == values


def test_template_supplies_the_tag_and_is_not_written_to() -> None:
    template = new_code(16)[0]
    before = template.copy()
    rows = encode_int64(np.arange(5), template)
    assert np.array_equal(template, before)
    assert np.array_equal(rows[:, :16], np.broadcast_to(before[:16], (5, 16)))


def test_no_values_give_no_rows() -> None:
    assert encode_int64(np.array([], dtype=np.int64), new_code(16)[0]).shape == (0, 256)


def test_mixed_values_take_the_scalar_path() -> None:
    values = [1, 2**70, Fraction(1, 3)]
    codes = encode_int64_or_each(values, new_code(16)[0])
    assert [decode_number(code[0]) for code in codes] == values


@pytest.mark.parametrize("value", [1, 7, 42, 123456789, 2**63 - 1, -314159265])
def test_digit_phasors_agree_with_the_library_functions(value: int) -> None:
    mantissa = abs(value) / 10.0 ** math.floor(math.log10(abs(value)))
    phasors = encode_scalar(value)[LANE_D][8:].reshape(13, 2)
    for k, (cos, sin) in enumerate(phasors):
        angle = 2 * math.pi * math.fmod(mantissa * 10.0 ** (k - 1), 1.0)
        assert cos == pytest.approx(math.cos(angle), abs=1e-7)
        assert sin == pytest.approx(math.sin(angle), abs=1e-7)


@given(INT64)
def test_phasors_lie_on_the_unit_circle_and_zero_has_none(value: int) -> None:
    radius = np.hypot(*encode_scalar(value)[LANE_D][8:].reshape(13, 2).T)
    assert np.allclose(radius, float(value != 0), atol=1e-6)


SMALL = st.integers(-(10**20), 10**20)
NUMBERS = st.one_of(
    SMALL,
    st.integers(),
    st.fractions(),
    st.builds(Fraction, SMALL, st.integers(1, 10**20)),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.builds(lambda n, e: Decimal(n).scaleb(-e), SMALL, st.integers(-3, 25)),
    st.sampled_from(
        [Decimal("-0.00"), Decimal("100"), Decimal("10.50"), Decimal("1E+5"), Decimal("999999999999999.99")]
    ),
)


def is_encodable(value: object) -> bool:
    try:
        encode_number(new_code(16)[0], value)  # type: ignore[arg-type]
    except EncodingError:
        return False
    return True


@given(st.lists(NUMBERS.filter(is_encodable), min_size=1, max_size=20))
def test_numbers_of_all_kinds_equal_the_scalar_encoder_bit_for_bit(values: list[int | Decimal | Fraction]) -> None:
    template = new_code(16)[0]
    scalar = np.stack([template] * len(values))
    for block, value in zip(scalar, values, strict=True):
        encode_number(block, value)
    assert encode_rows(values, template).tobytes() == scalar.tobytes()


EDGE_VALUES = (10**38, -(10**38), Fraction(10**38, 7), Fraction(1, 10**38))
LIMITS = [n + step for n in EDGE_VALUES for step in (-1, 0, 1)]


@given(
    st.one_of(
        NUMBERS,
        st.sampled_from(LIMITS),
        st.builds(lambda n, e: Decimal(n).scaleb(e), st.integers(-(10**40), 10**40), st.integers(-9000, 9000)),
        st.sampled_from([True, None, 1.5, float("nan"), Decimal("NaN"), Decimal("Infinity"), Decimal("1E-4096")]),
    )
)
def test_check_refuses_exactly_what_cannot_be_encoded(value: object) -> None:
    if is_encodable(value):
        check_number(value)  # type: ignore[arg-type]
    else:
        with pytest.raises(EncodingError):
            check_number(value)  # type: ignore[arg-type]


def test_one_number_that_cannot_be_encoded_is_refused_among_others() -> None:
    with pytest.raises(EncodingError, match="1e38"):
        encode_rows([1, Decimal("0.5"), 10**39], new_code(16)[0])

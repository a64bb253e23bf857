"""The vectorised integer encoder gives exactly the scalar encoder's codes."""

from __future__ import annotations

import math
import random
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.layout import LANE_D, new_code
from fluxem.core.number import decode_number, encode_number
from fluxem.core.number_batch import encode_int64, encode_int64_or_each

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

"""The number code itself: laws on lanes A, B and C, exact round trips, and where it refuses."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError
from fluxem.core.layout import LANE_A, LANE_B, LANE_C, new_code
from fluxem.core.number import (
    LIMIT,
    PRIMES,
    SCALE,
    crt,
    decode_number,
    encode_number,
    lane_a_residues,
    lane_b_residues,
    multiply_phasors,
)
from fluxem.core.number_laws import add_blocks, multiply_blocks

EIGHTEEN_DIGITS = st.integers(-(10**18 - 1), 10**18 - 1)
IN_RANGE = st.integers(-LIMIT, LIMIT)


def block_of(value: int | Decimal | Fraction) -> np.ndarray:
    block = new_code(16)[0]
    encode_number(block, value)
    return block


@given(EIGHTEEN_DIGITS, EIGHTEEN_DIGITS)
def test_lane_a_adds_and_subtracts_as_a_vector(a: int, b: int) -> None:
    left, right = block_of(a)[LANE_A], block_of(b)[LANE_A]
    assert crt(lane_a_residues(left + right)) == a + b
    assert crt(lane_a_residues(left - right)) == a - b


@given(EIGHTEEN_DIGITS, EIGHTEEN_DIGITS)
def test_lane_a_multiplies_by_the_hadamard_product(a: int, b: int) -> None:
    product = block_of(a)[LANE_A] * block_of(b)[LANE_A] * np.float32(SCALE)
    assert product.dtype == np.float32
    assert crt(lane_a_residues(product)) == a * b


@given(IN_RANGE, IN_RANGE)
def test_lane_b_adds_by_complex_multiplication(a: int, b: int) -> None:
    residues = lane_b_residues(multiply_phasors(block_of(a)[LANE_B], block_of(b)[LANE_B]))
    assert residues.tolist() == [(a + b) % p for p in PRIMES]


@given(EIGHTEEN_DIGITS, EIGHTEEN_DIGITS)
def test_lane_c_multiplies_by_complex_multiplication(a: int, b: int) -> None:
    computed = multiply_phasors(block_of(a)[LANE_C], block_of(b)[LANE_C])
    np.testing.assert_allclose(computed, block_of(a * b)[LANE_C], atol=1e-5)


def test_a_sum_of_1e5_terms_of_lane_a_is_exact_in_float32() -> None:
    rng = np.random.default_rng(0)
    values = [int(v) for v in rng.integers(-(10**18), 10**18, size=300)]
    lanes = np.stack([block_of(v)[LANE_A] for v in values])
    picks = rng.integers(0, len(values), size=100_000)
    running = np.zeros(26, dtype=np.float32)
    for pick in picks:
        running += lanes[pick]
    assert crt(lane_a_residues(running)) == sum(values[int(pick)] for pick in picks)


@given(IN_RANGE)
def test_integers_round_trip_to_1e38(value: int) -> None:
    decoded = decode_number(block_of(value))
    assert decoded == value
    assert type(decoded) is int


@given(IN_RANGE, st.integers(-300, 300))
def test_decimals_round_trip(digits: int, exponent: int) -> None:
    value = Decimal((int(digits < 0), tuple(map(int, str(abs(digits)))), exponent))
    assert decode_number(block_of(value)) == value


@given(IN_RANGE, st.integers(1, LIMIT))
def test_rationals_round_trip(numerator: int, denominator: int) -> None:
    value = Fraction(numerator, denominator)
    assert decode_number(block_of(value)) == value


@pytest.mark.parametrize("value", [LIMIT, -LIMIT, Fraction(LIMIT, LIMIT - 1), Decimal(LIMIT), Decimal("1e-38")])
def test_limits_are_inside(value: int | Decimal | Fraction) -> None:
    assert decode_number(block_of(value)) == value


@pytest.mark.parametrize(
    "value",
    [
        LIMIT + 1,
        -LIMIT - 1,
        10**5000,
        Fraction(1, LIMIT + 7),
        Fraction(10 * LIMIT + 1, 2),
        Decimal("1e9999"),
        Decimal("1e-9999"),
        Decimal("NaN"),
        Decimal("Infinity"),
        float("nan"),
        float("-inf"),
        True,
        "5",
        None,
    ],
    ids=lambda v: f"{type(v).__name__}-{str(v)[:12] if not isinstance(v, int) or v < 10**40 else 'huge'}",
)
def test_values_outside_are_refused(value: object) -> None:
    with pytest.raises(EncodingError):
        block_of(value)  # pyright: ignore[reportArgumentType]


@given(IN_RANGE, IN_RANGE)
def test_a_result_is_exact_or_refused_never_wrapped(a: int, b: int) -> None:
    out = new_code(16)[0]
    for law, expected in ((add_blocks, a + b), (multiply_blocks, a * b)):
        try:
            law(block_of(a), block_of(b), out)
        except EncodingError:
            assert abs(expected) > LIMIT * 0.99
        else:
            assert decode_number(out) == expected

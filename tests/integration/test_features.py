"""Features: what each rival and control shows, and what it hides."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from fluxem.core.errors import UnknownNameError
from fluxem.core.layout import READOUT
from fluxem.domains import all_types, get_type
from fluxem.integration.features import FEATURE_KINDS, make_features

NUMBER = get_type("arithmetic_number")


def show(value, kind):
    return make_features(NUMBER.encode(value), kind)


@pytest.mark.parametrize("kind", FEATURE_KINDS)
def test_every_kind_keeps_the_shape_and_is_a_function_of_the_value(kind):
    for value in (0, 7, -(10**20), Fraction(22, 7)):
        assert show(value, kind).shape == (1, 256)
        assert np.array_equal(show(value, kind), show(value, kind))
        assert np.isfinite(show(value, kind)).all()


def test_codes_are_untouched_and_none_is_zero():
    assert np.array_equal(show(42, "codes"), NUMBER.encode(42))
    assert not show(42, "none").any()


@pytest.mark.parametrize("kind", ["random", "learned", "fone", "bits"])
def test_rivals_tell_numbers_apart(kind):
    rows = {show(n, kind).tobytes() for n in range(-500, 500)}
    assert len(rows) == 1000


def test_wrong_features_hide_parity_small_residues_sign_and_size():
    assert not show(42, "wrong")[:, READOUT].any()
    # 42 and 42 + 11 * 13 * ... * 101 agree in every residue from 11 on, so nothing else shows
    other = 42 + math.prod((11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101))
    assert np.array_equal(show(42, "wrong"), show(other, "wrong"))


def test_fone_reads_back_digit_by_digit():
    row = show(70529, "fone")[0]
    digits = []
    for i in range(1, 6):
        turns = math.atan2(row[17 + 2 * i], row[16 + 2 * i]) / (2 * math.pi) % 1.0
        digits.append(int(turns * 10 + 1e-4))  # x mod 10^i / 10^(i-1), whose floor is the i-th digit
    assert digits == [9, 2, 5, 0, 7]


def test_bits_are_the_binary_digits():
    row = show(-13, "bits")[0]
    assert row[16] == -1
    assert [int(b > 0) for b in row[18:24]] == [1, 0, 1, 1, 0, 0]


def test_unknown_kind_lists_the_valid_ones():
    with pytest.raises(UnknownNameError, match="did you mean 'codes'"):
        show(1, "code")


@pytest.mark.parametrize("kind", FEATURE_KINDS)
@pytest.mark.parametrize("name", list(all_types()))
def test_every_type_can_be_shown_in_every_way(name, kind):
    for value in all_types()[name].examples:
        code = all_types()[name].encode(value)
        shown = make_features(code, kind)
        assert shown.shape == code.shape
        assert np.isfinite(shown).all()

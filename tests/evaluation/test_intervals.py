"""Wilson's interval and the bootstrap over seeds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from fluxem.evaluation import bootstrap_interval, wilson_interval


@given(st.data())
def test_wilson_agrees_with_scipy(data):
    num_problems = data.draw(st.integers(1, 3000))
    num_correct = data.draw(st.integers(0, num_problems))
    expected = binomtest(num_correct, num_problems).proportion_ci(0.95, method="wilson")
    assert wilson_interval(num_correct, num_problems) == pytest.approx((expected.low, expected.high), abs=1e-12)


def test_wilson_of_a_perfect_score_is_no_point():
    low, high = wilson_interval(1000, 1000)
    assert high == 1.0
    assert low == pytest.approx(0.99617, abs=1e-5)
    assert wilson_interval(0, 1000)[0] == 0.0


@pytest.mark.parametrize(("num_correct", "num_problems"), [(0, 0), (5, 4), (-1, 4)])
def test_wilson_refuses_impossible_counts(num_correct, num_problems):
    with pytest.raises(ValueError, match="expected 0 <= correct"):
        wilson_interval(num_correct, num_problems)


def test_bootstrap_covers_the_spread_between_seeds():
    rng = np.random.default_rng(0)
    spread = np.stack([rng.random(1000) < p for p in (0.5, 0.7, 0.9, 0.6, 0.8)])
    low, high = bootstrap_interval(spread)
    assert low < 0.62
    assert high > 0.78
    assert low <= spread.mean() <= high


def test_bootstrap_matches_resampling_one_by_one():
    rng = np.random.default_rng(1)
    correct = np.stack([rng.random(60) < p for p in (0.3, 0.6, 0.8)])
    means = []
    for _ in range(4000):
        seeds, problems = rng.integers(0, 3, 3), rng.integers(0, 60, 60)
        means.append(correct[np.ix_(seeds, problems)].mean())
    expected = np.quantile(means, (0.025, 0.975))
    assert bootstrap_interval(correct, 4000) == pytest.approx(tuple(expected), abs=0.03)


def test_bootstrap_is_never_narrower_than_one_seed_allows():
    perfect = np.ones((5, 300), dtype=bool)
    assert bootstrap_interval(perfect) == wilson_interval(300, 300)


def test_bootstrap_is_repeatable():
    correct = np.random.default_rng(2).random((3, 200)) < 0.7
    assert bootstrap_interval(correct) == bootstrap_interval(correct)


@pytest.mark.parametrize("shape", [(1, 10), (2, 0), (10,)])
def test_bootstrap_needs_two_seeds(shape):
    with pytest.raises(ValueError, match="needs"):
        bootstrap_interval(np.zeros(shape, dtype=bool))

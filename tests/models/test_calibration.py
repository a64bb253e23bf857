"""Calibration: honest chances from overconfident ones, and a threshold that keeps its promise."""

from __future__ import annotations

import json
import random

import pytest

from fluxem.core.errors import ConfigError
from fluxem.models.answering.calibration import Calibration, Evidence, choose_threshold, fit_calibration


def draw(num, sharpness, seed=0):
    """Raw confidences that claim more than they should, and outcomes by the true chance."""
    rng = random.Random(seed)
    raw, right = [], []
    for _ in range(num):
        claimed = rng.uniform(0.02, 0.98)
        odds = (claimed / (1 - claimed)) ** (1 / sharpness)
        raw.append(claimed)
        right.append(rng.random() < odds / (1 + odds))
    return raw, right


def fit(raw, right, *more):
    return fit_calibration([Evidence(p) for p in raw], right, *more)


def test_claims_come_down_to_the_truth():
    raw, right = draw(4000, sharpness=3.0)
    fitted = fit(raw, right, "test")
    assert fitted.slope == pytest.approx(1 / 3, abs=0.08) and fitted.intercept == pytest.approx(0, abs=0.15)
    fresh_raw, fresh_right = draw(4000, sharpness=3.0, seed=1)
    gaps = []
    for low in (0.2, 0.4, 0.6):
        inside = [
            r for p, r in zip(fresh_raw, fresh_right, strict=True) if low <= fitted.apply(Evidence(p)) < low + 0.2
        ]
        gaps.append(abs(sum(inside) / len(inside) - (low + 0.1)))
    assert max(gaps) < 0.06


def test_the_threshold_bounds_the_wrong_answers():
    raw, right = draw(2000, sharpness=1.0)
    for max_wrong in (0.02, 0.1, 0.3):
        fitted = fit(raw, right, "test", max_wrong)
        given = [r for p, r in zip(raw, right, strict=True) if fitted.apply(Evidence(p)) >= fitted.threshold]
        assert given and given.count(False) <= max_wrong * len(given)
    assert choose_threshold([0.9, 0.8], [False, False], 0.05) == 1.0
    assert choose_threshold([0.9, 0.8, 0.1], [True, True, False], 0.0) == 0.8


def test_all_right_stays_finite():
    fitted = fit([0.9] * 30, [True] * 30, "test")
    assert 0.9 < fitted.apply(Evidence(0.9)) < 1 and abs(fitted.slope) < 100


def test_it_is_kept_in_the_run_folder(tmp_path):
    assert Calibration.load(tmp_path) is None
    fitted = fit(*draw(100, 1.0), "100 dialogues of val_c")
    fitted.save(tmp_path)
    assert Calibration.load(tmp_path) == fitted
    (tmp_path / "calibration.json").write_text(json.dumps({"slope": 1}))
    with pytest.raises(ConfigError, match="is no calibration"):
        Calibration.load(tmp_path)
    with pytest.raises(ConfigError, match="20 answers"):
        fit_calibration([Evidence(0.5)], [True], "too few")


def test_certain_claims_do_not_run_away():
    """Confidences of exactly 0 and 1, right and wrong: the log-odds are extreme, the fit is not."""
    raw = [1.0] * 300 + [1e-12] * 60 + [0.999999] * 100 + [0.3] * 40
    right = [True] * 290 + [False] * 10 + [False] * 55 + [True] * 5 + [True] * 95 + [False] * 5 + [False] * 40
    fitted = fit(raw, right, "test")
    assert 0 < fitted.slope < 2 and abs(fitted.intercept) < 10
    assert fitted.apply(Evidence(1.0)) == pytest.approx(385 / 400, abs=0.03) and fitted.apply(Evidence(0.0)) < 0.15
    assert Calibration(1e9, 0.0, 0.5, 20, "test").apply(Evidence(0.0)) == 0.0


def test_what_a_missing_step_leaves_behind_counts():
    """Equal claims: with a value left over, or half of the share elsewhere, they are wrong more often."""
    rng = random.Random(0)
    evidence, right = [], []
    for _ in range(2000):
        unused, support = rng.random() < 0.3, rng.choice((0.45, 0.97, None))
        evidence.append(Evidence(0.9, 1, unused, support))
        right.append(rng.random() < 0.95 - 0.3 * unused - 0.25 * (support == 0.45))
    fitted = fit_calibration(evidence, right, "test")
    assert fitted.unused < -1 and fitted.support > 0.1
    full, part = fitted.apply(Evidence(0.9, 1, False, 0.97)), fitted.apply(Evidence(0.9, 1, True, 0.45))
    assert full > 0.85 and part < 0.6
    assert fitted.apply(Evidence(0.9, 0, True)) == fitted.apply(Evidence(0.9, 0, False))  # nothing called, nothing left

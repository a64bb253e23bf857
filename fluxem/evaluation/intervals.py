"""Uncertainty of an accuracy: Wilson's interval for one run, a crossed bootstrap for several seeds."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Z_95 = 1.959963984540054  # 97.5 % quantile of the standard normal
NUM_RESAMPLES = 2000


def wilson_interval(num_correct: float, num_problems: int, z: float = Z_95) -> tuple[float, float]:
    """Wilson's score interval of a proportion, as fractions in [0, 1] (Wilson 1927, JASA 22:209-212).

    Args:
        num_correct: successes; a mean over seeds need not be whole.
        num_problems: trials, at least 1.
        z: normal quantile; the default gives 95 %.

    Raises:
        ValueError: no trials, or successes outside 0..trials.
    """
    if num_problems < 1 or not 0 <= num_correct <= num_problems:
        raise ValueError(f"found {num_correct} correct of {num_problems} problems; expected 0 <= correct <= problems")
    share = num_correct / num_problems
    scale = 1 + z * z / num_problems
    centre = (share + z * z / (2 * num_problems)) / scale
    half = z * math.sqrt(share * (1 - share) / num_problems + z * z / (4 * num_problems**2)) / scale
    # At 0 and 1 the bound is exactly 0 or 1; rounding must not put the share outside its own interval.
    return max(0.0, min(centre - half, share)), min(1.0, max(centre + half, share))


def bootstrap_interval(
    correct: NDArray[np.bool_], num_resamples: int = NUM_RESAMPLES, seed: int = 0
) -> tuple[float, float]:
    """95 % interval of the mean accuracy over seeds, as fractions in [0, 1].

    Seeds are clusters: they are resampled with replacement, and so are the problems, which all seeds share
    (the crossed bootstrap of Owen 2007, Ann. Appl. Stat. 1:386-411). A resample of few seeds that all
    score alike has no spread, so the interval is never narrower than Wilson's for one seed's problems.

    Args:
        correct: ``(num_seeds, num_problems)``, at least two seeds.
        num_resamples: bootstrap resamples.
        seed: of the resampling; the same input gives the same interval.

    Raises:
        ValueError: fewer than two seeds, or no problems.
    """
    if correct.ndim != 2 or correct.shape[0] < 2 or correct.shape[1] < 1:
        raise ValueError(f"a bootstrap over seeds needs (>= 2 seeds, >= 1 problem); found shape {correct.shape}")
    num_seeds, num_problems = correct.shape
    by_problem = _draw_counts(num_problems, num_resamples, seed)
    by_seed = _draw_counts(num_seeds, num_resamples, seed + 1)
    accuracy = by_problem @ correct.T.astype(np.float32) / num_problems  # (resamples, seeds)
    means = (accuracy * by_seed).sum(axis=1) / num_seeds
    low, high = np.quantile(means, (0.025, 0.975))
    wilson = wilson_interval(float(correct.mean()) * num_problems, num_problems)
    return min(float(low), wilson[0]), max(float(high), wilson[1])


@lru_cache(maxsize=4)  # the cells of a table share their number of problems
def _draw_counts(num_items: int, num_resamples: int, seed: int) -> NDArray[np.float32]:
    """How often each item is drawn in each resample with replacement: ``(num_resamples, num_items)``."""
    rng = np.random.default_rng([seed, num_items])
    return rng.multinomial(num_items, np.full(num_items, 1 / num_items), num_resamples).astype(np.float32)

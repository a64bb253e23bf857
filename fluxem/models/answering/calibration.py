"""From the probability a model gives its own words to the chance that the answer is right, and when to keep silent."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import ConfigError

FILE_NAME = "calibration.json"
_FLOOR = 1e-6
_SUPPORT_FLOOR = 1e-3


class Evidence(NamedTuple):
    """What speaks for and against a turn's answer.

    Attributes:
        raw: probability that the model gave to everything it wrote.
        num_calls: calls of the turn.
        has_unused: whether a value of the turn's text is named by no call: perhaps a step is missing.
        support: share that the selector gives to the tools that were called, ``None`` without a selector. It is fitted
            to share itself among all tools that a text asks for, so half of it is missing where a step is.
    """

    raw: float
    num_calls: int = 1
    has_unused: bool = False
    support: float | None = None


@dataclass(frozen=True)
class Calibration:
    """Platt scaling (Platt 1999) of the log-odds of a raw confidence, and a threshold.

    Attributes:
        slope, intercept: calibrated = sigmoid(slope * logit(raw) + intercept + what follows).
        per_call: added for every call of a turn after the first; chains go wrong more often than they claim.
        no_call: added where nothing was called.
        unused: added where calls were made and a value of the text is in none of them.
        support: times the log-odds of the selector's share on the called tools.
        threshold: calibrated confidence from which an answer is given.
        num_problems: problems it was fitted on. source: where these came from.
    """

    slope: float
    intercept: float
    threshold: float
    num_problems: int
    source: str
    per_call: float = 0.0
    no_call: float = 0.0
    unused: float = 0.0
    support: float = 0.0

    def apply(self, evidence: Evidence) -> float:
        """The chance of being right, in (0, 1)."""
        weights = np.array([self.slope, self.intercept, self.per_call, self.no_call, self.unused, self.support])
        return float(_sigmoid(_features(evidence) @ weights))

    def save(self, folder: Path) -> None:
        """Write ``calibration.json``."""
        (folder / FILE_NAME).write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Calibration | None:
        """The calibration of a run folder, ``None`` where it has none.

        Raises:
            ConfigError: the file cannot be read.
        """
        path = folder / FILE_NAME
        if not path.is_file():
            return None
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, TypeError) as error:
            raise ConfigError(f"{path} is no calibration ({error}); delete it to go on without") from error


def _logit(p: float, floor: float = _FLOOR) -> float:
    p = min(max(p, floor), 1 - floor)
    return math.log(p / (1 - p))


def logit_of_support(support: float) -> float:
    """Log-odds of a selector's share, bounded: a share of nothing says no more than one of a thousandth."""
    return _logit(support, _SUPPORT_FLOOR)


def _features(evidence: Evidence) -> NDArray[Any]:
    raw, num_calls, has_unused, support = evidence
    called = num_calls > 0
    return np.array(
        [
            _logit(raw),
            1.0,
            max(0, num_calls - 1),
            not called,
            called and has_unused,
            logit_of_support(support) if called and support is not None else 0.0,
        ],
        dtype=float,
    )


def _sigmoid(x: NDArray[Any]) -> NDArray[Any]:
    """Without overflow, however large ``x``."""
    return 0.5 * (1 + np.tanh(x / 2))


def fit_calibration(
    evidence: Sequence[Evidence],
    right: Sequence[bool],
    source: str,
    max_wrong: float = 0.05,
    num_steps: int = 50,
) -> Calibration:
    """Fit all numbers by Newton's method on the log-likelihood (with a weak prior), then the threshold.

    A step that would make the fit worse is halved: confidences close to 0 and 1 have log-odds so large that the full
    step runs away.

    Args:
        evidence: of every answer. right: whether the answers were right.
        source: what the problems were, for the record.
        max_wrong: largest share of wrong answers among those given at the threshold (turns with calls alone).

    Raises:
        ConfigError: fewer than 20 answers.
    """
    if len(evidence) < 20 or len(evidence) != len(right):
        raise ConfigError(
            f"a calibration needs 20 answers or more, each judged; found {len(evidence)} and {len(right)}"
        )
    x = np.array([_features(e) for e in evidence])
    y = np.array(right, dtype=float)
    weights: NDArray[Any] = np.array([1.0, 0.0, 0.0, 0.0, 0.0, 0.0])
    prior = np.diag([0.1, 0.01, 0.1, 0.1, 0.1, 0.1])  # keeps the fit finite where every answer is right
    start = weights.copy()

    def score(w: NDArray[Any]) -> float:
        margin = np.where(y > 0.5, x @ w, -(x @ w))
        return float(-np.logaddexp(0, -margin).sum() - (w - start) @ prior @ (w - start) / 2)

    for _ in range(num_steps):
        p = _sigmoid(x @ weights)
        gradient = x.T @ (y - p) - prior @ (weights - start)
        hessian = x.T @ (x * (p * (1 - p))[:, None]) + prior
        step = np.linalg.solve(hessian, gradient)
        while score(weights + step) < score(weights) and np.abs(step).max() > 1e-9:
            step = step / 2
        weights = weights + step
    slope, intercept, *more = (float(w) for w in weights)
    fitted = Calibration(slope, intercept, 0.0, len(evidence), source, *more)
    given = [(fitted.apply(e), r) for e, r in zip(evidence, right, strict=True) if e.num_calls > 0]
    threshold = choose_threshold([p for p, _ in given], [r for _, r in given], max_wrong)
    return replace(fitted, threshold=threshold)


def choose_threshold(confidence: Sequence[float], right: Sequence[bool], max_wrong: float) -> float:
    """The lowest confidence from which at most ``max_wrong`` of the answers are wrong; 1.0 where there is none."""
    order = sorted(zip(confidence, right, strict=True), key=lambda pair: -pair[0])
    wrong, best = 0, 1.0
    for given, (value, is_right) in enumerate(order, start=1):
        wrong += not is_right
        if wrong <= max_wrong * given:
            best = value
    return best

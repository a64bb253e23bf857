"""From the probability a model gives its own words to the chance that the answer is right, and when to keep silent."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import ConfigError

FILE_NAME = "calibration.json"
_FLOOR = 1e-6


@dataclass(frozen=True)
class Calibration:
    """Platt scaling (Platt 1999) of the log-odds of a raw confidence, and a threshold.

    Attributes:
        slope, intercept: calibrated = sigmoid(slope * logit(raw) + intercept + what follows).
        per_call: added for every call of a turn after the first; chains go wrong more often than they claim.
        no_call: added where nothing was called.
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

    def apply(self, raw: float, num_calls: int = 1) -> float:
        """The chance of being right, in (0, 1), of a turn with ``num_calls`` calls."""
        weights = np.array([self.slope, self.intercept, self.per_call, self.no_call])
        return float(_sigmoid(_features(raw, num_calls) @ weights))

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


def _logit(p: float) -> float:
    p = min(max(p, _FLOOR), 1 - _FLOOR)
    return math.log(p / (1 - p))


def _features(raw: float, num_calls: int) -> NDArray[Any]:
    return np.array([_logit(raw), 1.0, max(0, num_calls - 1), num_calls == 0])


def _sigmoid(x: NDArray[Any]) -> NDArray[Any]:
    """Without overflow, however large ``x``."""
    return 0.5 * (1 + np.tanh(x / 2))


def fit_calibration(
    raw: Sequence[float],
    right: Sequence[bool],
    source: str,
    max_wrong: float = 0.05,
    num_calls: Sequence[int] | None = None,
    num_steps: int = 50,
) -> Calibration:
    """Fit all four numbers by Newton's method on the log-likelihood (with a weak prior), then the threshold.

    A step that would make the fit worse is halved: confidences close to 0 and 1 have log-odds so large that the full
    step runs away.

    Args:
        raw: confidences as the model gave them. right: whether the answers were right.
        source: what the problems were, for the record.
        max_wrong: largest share of wrong answers among those given at the threshold (turns with calls alone).
        num_calls: calls of each turn; one each by default.

    Raises:
        ConfigError: fewer than 20 answers.
    """
    if len(raw) < 20 or len(raw) != len(right):
        raise ConfigError(f"a calibration needs 20 answers or more, each judged; found {len(raw)} and {len(right)}")
    calls = [1] * len(raw) if num_calls is None else list(num_calls)
    x = np.array([_features(p, num) for p, num in zip(raw, calls, strict=True)])
    y = np.array(right, dtype=float)
    weights: NDArray[Any] = np.array([1.0, 0.0, 0.0, 0.0])
    prior = np.diag([0.1, 0.01, 0.1, 0.1])  # keeps the fit finite where every answer is right
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
    slope, intercept, per_call, no_call = (float(w) for w in weights)
    fitted = Calibration(slope, intercept, 0.0, len(raw), source, per_call, no_call)
    given = [(fitted.apply(p, n), r) for p, n, r in zip(raw, calls, right, strict=True) if n > 0]
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

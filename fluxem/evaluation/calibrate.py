"""Fit a model's confidence to how often its answers are right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fluxem.core.span import Sample
from fluxem.data.toolcalls import split_turns
from fluxem.evaluation.calling import gold_turns, score_dialogue
from fluxem.models.answering.calibration import Calibration, Evidence, fit_calibration


def calibrate(
    answering: Any, model: Any, samples: Sequence[Sample], split: str, max_wrong: float = 0.04
) -> Calibration:
    """Answer ``samples`` turn by turn, judge every turn, and fit.

    Args:
        answering: an arm that calls tools; its present calibration is set aside. model: its model.
        samples: dialogues that were not trained on. split: their name, for the record.
        max_wrong: largest share of wrong answers among those given at the threshold.
    """
    kept, answering.calibration = answering.calibration, None
    try:
        answers = answering.solve(model, [split_turns(sample) for sample in samples])
    finally:
        answering.calibration = kept
    evidence, right = [], []
    for sample, answer in zip(samples, answers, strict=True):
        scores = score_dialogue(gold_turns(sample), answer).turns
        for turn, score in zip(answer.turns, scores, strict=False):
            if turn.error is None:  # a refusal by the tool is never given as an answer
                evidence.append(turn.evidence or Evidence(turn.confidence, len(turn.calls)))
                right.append(score.execution)
    return fit_calibration(evidence, right, f"{len(samples)} dialogues of {split}", max_wrong)

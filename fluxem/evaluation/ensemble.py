"""Give a run that calls tools a linear partner, weigh its vote, and calibrate both together.

``python -m fluxem.evaluation.ensemble RUN`` fits a selector on the run's own training dialogues, chooses the weight of
its vote on validation dialogues, and writes ``selector.safetensors`` and ``calibration.json`` into the run folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.core.span import Sample
from fluxem.data.cache import load_problems
from fluxem.data.progress import DelayedProgress
from fluxem.data.toolcalls import split_turns
from fluxem.evaluation.calibrate import calibrate
from fluxem.evaluation.calling import gold_turns, score_dialogue
from fluxem.models.selector import Voter, fit_selector

WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0)
Weights = tuple[float, float]
VALIDATION_SEED = 1_000_003
SPLIT = "val_c"


def measure(run: Any, samples: Sequence[Sample]) -> float:
    """Share of dialogues that ``run`` answers rightly in every turn."""
    answers = run.solve([split_turns(sample) for sample in samples])
    scores = [score_dialogue(gold_turns(s), a).correct for s, a in zip(samples, answers, strict=True)]
    return sum(scores) / len(scores)


def choose_weights(run: Any, samples: Sequence[Sample], weights: Sequence[float] = WEIGHTS) -> dict[Weights, float]:
    """Accuracy on ``samples`` by weights of the selector's vote: for the first call of a turn, then for later ones.

    The run keeps the best ones, the least of equals.

    Raises:
        ConfigError: the run has no selector.
    """
    if run.answering.voter is None:
        raise ConfigError("the run has no selector whose vote could be weighed")
    voter, found = run.answering.voter, {}
    best: Weights = (0.0, 0.0)
    for tried in ([(first, 0.0) for first in weights], [(None, later) for later in weights if later]):
        for first, later in tried:
            weighed = (best[0] if first is None else first, later)
            run.answering.voter = replace(voter, first=weighed[0], later=weighed[1])
            found[weighed] = measure(run, samples)
        best = min(found, key=lambda w: (-found[w], w))
    run.answering.voter = replace(voter, first=best[0], later=best[1])
    return found


def add_selector(run_dir: str | Path, cache_dir: str | Path, num_val: int = 512) -> dict[Weights, float]:
    """Fit, weigh, calibrate and write; returns the accuracy by weights.

    Raises:
        ConfigError: no finished run that calls tools.
    """
    from fluxem.runs import load_run

    run: Any = load_run(run_dir)
    if not hasattr(run.answering, "voter"):
        raise ConfigError(f"{run_dir} calls no tools")
    data = run.config["data"]
    seed = data.get("problem_seed")
    seed = run.config["seed"] if seed is None else seed
    train = load_problems("toolcalling", "train", data["num_train"], seed, cache_dir)
    val = list(load_problems("toolcalling", SPLIT, num_val, VALIDATION_SEED, cache_dir))
    with DelayedProgress("fitting the selector", 100, "%") as shown:
        selector = fit_selector(
            train, run.answering.tools, progress=lambda step, total: shown.update(round(100 * step / total))
        )
    run.answering.voter = Voter(selector, 0.0)
    found = choose_weights(run, val)
    calibration = calibrate(run.answering, run.model, val, SPLIT)
    run.answering.voter.save(Path(run_dir))
    calibration.save(Path(run_dir))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; 0, or 2 after one line on stderr."""
    parser = argparse.ArgumentParser(prog="python -m fluxem.evaluation.ensemble", description=__doc__)
    parser.add_argument("run", help="folder of a finished run that calls tools")
    parser.add_argument("--data", default="outputs/data", help="folder of generated problems")
    given = parser.parse_args(arguments)
    try:
        found = add_selector(given.run, given.data)
    except FluxEMError as error:
        print(f"ensemble: {error}", file=sys.stderr)
        return 2
    for (first, later), score in found.items():
        print(f"weight {first} of a turn's first call, {later} of later ones: {100 * score:.1f} % of {SPLIT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

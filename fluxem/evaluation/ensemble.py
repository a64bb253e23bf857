"""Give a run that calls tools a linear partner, weigh its vote, and calibrate both together.

``python -m fluxem.evaluation.ensemble RUN`` fits a selector on the run's own training dialogues, chooses the weight of
its vote on validation dialogues, and writes ``selector.safetensors`` and ``calibration.json`` into the run folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.core.span import Sample
from fluxem.data.cache import load_problems
from fluxem.data.progress import DelayedProgress
from fluxem.data.toolcalls import split_turns
from fluxem.evaluation.calibrate import calibrate
from fluxem.evaluation.calling import gold_turns, score_dialogue
from fluxem.models.selector import fit_selector

WEIGHTS = (0.0, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0)
VALIDATION_SEED = 1_000_003
SPLIT = "val_c"


def measure(run: Any, samples: Sequence[Sample]) -> float:
    """Share of dialogues that ``run`` answers rightly in every turn."""
    answers = run.solve([split_turns(sample) for sample in samples])
    scores = [score_dialogue(gold_turns(s), a).correct for s, a in zip(samples, answers, strict=True)]
    return sum(scores) / len(scores)


def choose_weight(run: Any, samples: Sequence[Sample], weights: Sequence[float] = WEIGHTS) -> dict[float, float]:
    """Accuracy on ``samples`` by weight of the selector's vote; the run keeps the best one, the least of equals.

    Raises:
        ConfigError: the run has no selector.
    """
    if run.answering.selector is None:
        raise ConfigError("the run has no selector whose vote could be weighed")
    selector, _ = run.answering.selector
    found = {}
    for weight in weights:
        run.answering.selector = (selector, weight)
        found[weight] = measure(run, samples)
    best = max(found.values())
    run.answering.selector = (selector, min(w for w, score in found.items() if score == best))
    return found


def add_selector(run_dir: str | Path, cache_dir: str | Path, num_val: int = 512) -> dict[float, float]:
    """Fit, weigh, calibrate and write; returns the accuracy by weight.

    Raises:
        ConfigError: no finished run that calls tools.
    """
    from fluxem.runs import load_run

    run: Any = load_run(run_dir)
    if not hasattr(run.answering, "selector"):
        raise ConfigError(f"{run_dir} calls no tools")
    data = run.config["data"]
    train = load_problems("toolcalling", "train", data["num_train"], run.config["seed"], cache_dir)
    val = list(load_problems("toolcalling", SPLIT, num_val, VALIDATION_SEED, cache_dir))
    with DelayedProgress("fitting the selector", 100, "%") as shown:
        selector = fit_selector(
            train, run.answering.tools, progress=lambda step, total: shown.update(round(100 * step / total))
        )
    run.answering.selector = (selector, 0.0)
    found = choose_weight(run, val)
    weight = run.answering.selector[1]
    calibration = calibrate(run.answering, run.model, val, SPLIT)
    selector.save(Path(run_dir), weight)
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
    for weight, score in found.items():
        print(f"weight {weight}: {100 * score:.1f} % of {SPLIT}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

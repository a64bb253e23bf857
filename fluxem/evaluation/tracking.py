"""Results in the W&B run that a run was logged to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console

from fluxem.evaluation.results import EvaluationResult, RunResult
from fluxem.evaluation.rows import build_rows
from fluxem.evaluation.suites import PLAIN
from fluxem.runs.folders import CONFIG_FILE
from fluxem.runs.record import read_config

WANDB_TARGET = "build_wandb"


def log_result(result: EvaluationResult, console: Console) -> None:
    """Log each run's accuracies to its own W&B run, where it has one (offline if it was offline).

    A W&B that cannot be reached is said and stops nothing: the results are on disk already.
    """
    for run in result.runs:
        if not (Path(run.run_dir) / CONFIG_FILE).is_file():  # brought in by an archive
            continue
        settings = find_wandb(read_config(Path(run.run_dir)))
        if settings is None:
            continue
        try:
            log_run(run, result, settings)
        except Exception as error:  # wandb raises its own, requests' and the operating system's errors
            console.print(f"W&B of {run.run_dir}: {type(error).__name__}: {error}", markup=False, highlight=False)


def find_wandb(node: Any) -> dict[str, Any] | None:
    """Settings of the W&B logger anywhere in a configuration; ``None`` without one."""
    if isinstance(node, Mapping):
        if str(node.get("_target_", "")).rsplit(".", 1)[-1] == WANDB_TARGET and node.get("run_id"):
            return dict(node)
        children = node.values()
    else:
        children = node if isinstance(node, list) else ()
    return next(filter(None, map(find_wandb, children)), None)


def log_run(run: RunResult, result: EvaluationResult, settings: Mapping[str, Any]) -> None:
    """Write summary values ``test/<split>/exact_match`` (and bounds) and a table to the run's W&B run."""
    import wandb

    session = wandb.init(
        id=str(settings["run_id"]),
        project=settings.get("project"),
        dir=run.run_dir,
        mode="offline" if settings.get("offline", True) else "online",
        resume="allow",
        settings=wandb.Settings(console="off", silent=True, x_disable_stats=True),
    )
    try:
        session.summary.update(summarize_run(run, result))
        columns: list[Any] = ["condition", "split", "accuracy", "low", "high", "n"]
        rows = build_rows(EvaluationResult(result.suite, result.version, (run,)))
        data = [
            [row.condition, split, cell.accuracy, cell.low, cell.high, cell.num_problems]
            for row in rows
            for split, cell in row.cells.items()
        ]
        session.log({f"test/{result.suite}": wandb.Table(columns=columns, data=data)})
    finally:
        session.finish()


def summarize_run(run: RunResult, result: EvaluationResult) -> dict[str, Any]:
    """Flat values of one run: ``test/<split>[/<condition>]/exact_match``, ``.../low``, ``.../high``."""
    summary: dict[str, Any] = {f"test/{result.suite}/version": result.version}
    for row in build_rows(EvaluationResult(result.suite, result.version, (run,))):
        for split, cell in row.cells.items():
            place = f"test/{split}" if row.condition == PLAIN else f"test/{split}/{row.condition.replace(' ', '_')}"
            summary |= {f"{place}/exact_match": cell.accuracy, f"{place}/low": cell.low, f"{place}/high": cell.high}
    return summary

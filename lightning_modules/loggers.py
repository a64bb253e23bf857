"""Loggers: metrics as one CSV row a step (always), and W&B, offline unless asked otherwise."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from lightning.pytorch.loggers import Logger, WandbLogger
from lightning.pytorch.utilities import rank_zero_only

from lightning_modules.step_log import StepLog


class StepCSVLogger(Logger):
    """``metrics.csv`` in the run folder: one row per optimiser step, everything logged at it merged.

    Lightning's own CSV logger deletes the file of the interrupted run on resume; this one cuts it back
    to the checkpoint and goes on.

    Args:
        run_dir: the run folder.
        filename: of the CSV inside it.
    """

    def __init__(self, run_dir: str, filename: str = "metrics.csv") -> None:
        super().__init__()
        self._run_dir = run_dir
        self.log = StepLog(Path(run_dir) / filename)

    @property
    def name(self) -> str:
        """The run folder's name."""
        return Path(self._run_dir).name

    @property
    def version(self) -> str:
        """Empty: a run folder is one version."""
        return ""

    @property
    def save_dir(self) -> str:
        """The run folder."""
        return self._run_dir

    @rank_zero_only
    def log_metrics(self, metrics: dict[str, float], step: int | None = None) -> None:
        """One row: ``step`` counts completed optimiser steps (Lightning's own starts at 0)."""
        values = {k: f"{float(v):.8g}" for k, v in metrics.items() if k != "epoch"}
        if values:
            self.log.add((step or 0) + 1, values)

    @rank_zero_only
    def log_hyperparams(self, params: dict[str, Any] | Namespace, *args: Any, **kwargs: Any) -> None:
        """Nothing: the run folder's config.yaml holds them."""

    def resume(self, step: int) -> None:
        """Drop rows after ``step`` of the interrupted run."""
        self.log.resume(step)

    @rank_zero_only
    def save(self) -> None:
        """Bring every row to disk."""
        self.log.save()

    @rank_zero_only
    def finalize(self, status: str) -> None:
        """Bring every row to disk."""
        self.log.save()


def build_wandb(
    run_dir: str, run_id: str, project: str = "fluxem", offline: bool = True, name: str | None = None
) -> WandbLogger:
    """A W&B logger that continues the same W&B run when the run folder is resumed.

    Args:
        run_dir: the run folder, which receives W&B's local files.
        run_id: unique id of the run, the same after a resume.
        project: W&B project.
        offline: write locally only; needs no account. ``wandb sync`` uploads later.
        name: shown in W&B; the run folder's name by default.
    """
    return WandbLogger(
        name=name or Path(run_dir).name,
        save_dir=run_dir,
        id=run_id,
        project=project,
        offline=offline,
        log_model=False,  # with offline=True anything else raises
        resume="allow",
        settings={"console": "off", "silent": True, "x_disable_stats": True},
    )

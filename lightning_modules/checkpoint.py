"""Exact resume: checkpoints at optimiser-step boundaries from which training continues bit for bit.

Lightning's own resume repeats or skips samples and forgets the random generators. Three things make
it exact here:

* **where**: a checkpoint is taken when the first batch *after* an optimiser step is about to start.
  Everything that belongs to the step (validation, logging) is then behind it, nothing is accumulated.
* **what**: besides Lightning's state, the random generators, put back at the same point, and the
  number of batches consumed, at which the (pure) stream of batches goes on.
* **how**: written beside the old one, brought to disk, renamed. The previous one is deleted only when
  the new one is complete; a newest one that cannot be read is passed over with a message.
"""

from __future__ import annotations

import logging
import math
import re
from pathlib import Path
from typing import Any

import torch
from lightning.pytorch import LightningModule, Trainer
from lightning.pytorch.callbacks import Checkpoint
from lightning.pytorch.plugins.io import TorchCheckpointIO

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.runs.atomic import remove_partial_files, replace_atomically
from fluxem.runs.weights import BEST_WEIGHTS, save_weights
from lightning_modules.rng import collect_rng_state, restore_rng_state

log = logging.getLogger(__name__)

_NAME = re.compile(r"step-(\d+)\.ckpt")


class NonFiniteError(FluxEMError, ArithmeticError):
    """A loss or a weight became NaN or infinite; the last good checkpoint is kept."""


class AtomicCheckpointIO(TorchCheckpointIO):
    """Lightning's file format, written so that a kill at any moment leaves whole files only."""

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any | None = None) -> None:
        """Write ``checkpoint`` to ``path``, atomically."""
        replace_atomically(path, lambda file: torch.save(checkpoint, file))


def list_checkpoints(folder: str | Path) -> list[Path]:
    """Resumable checkpoints in ``folder``, newest first."""
    found = [(int(m[1]), p) for p in Path(folder).glob("step-*.ckpt") if (m := _NAME.fullmatch(p.name))]
    return [path for _, path in sorted(found, reverse=True)]


def find_checkpoint(folder: str | Path) -> Path | None:
    """The newest readable checkpoint in ``folder``, or ``None`` where there is none yet.

    Raises:
        ConfigError: there are checkpoints, but none can be read.
    """
    remove_partial_files(folder)
    paths = list_checkpoints(folder)
    for path in paths:
        try:
            torch.load(path, map_location="cpu", weights_only=True, mmap=True)
            # mmap reads no tensor: a file cut off behind the index is noticed by its zip directory, at the end
            return path
        except Exception as error:  # any of a dozen kinds, by where the damage is
            log.warning("checkpoint %s cannot be read (%s); falling back to the one before", path.name, error)
    if paths:
        raise ConfigError(f"none of the {len(paths)} checkpoints in {folder} can be read; start a new run")
    return None


def mark_batch_done(loops: dict[str, Any]) -> None:
    """Rewrite Lightning's loop counters as if saved in ``on_train_batch_end``, the one point it resumes right from.

    Loaded as they stand when the next batch is about to start, Lightning would run the validation of
    the finished step again and miscount the steps its loggers see.
    """
    fit = loops["fit_loop"]
    progress = fit["epoch_loop.batch_progress"]
    for counter in (progress["total"], progress["current"]):
        done = counter["completed"]
        counter.update(ready=done, started=done, processed=done, completed=done - 1)
    fit["epoch_loop.state_dict"]["_batches_that_stepped"] -= 1


class ExactCheckpoint(Checkpoint):
    """Saves, keeps and restores what exact resume needs, and the best weights by a validation metric.

    Args:
        run_dir: the run folder; checkpoints go to ``checkpoints/``, best weights too.
        every_n_steps: optimiser steps between checkpoints.
        num_kept: newest checkpoints kept; at least 2, so that one is always whole.
        monitor: validation metric that decides which weights are the best; ``None`` keeps none.
        mode: "max" or "min".
    """

    def __init__(
        self,
        run_dir: str,
        every_n_steps: int = 200,
        num_kept: int = 2,
        monitor: str | None = None,
        mode: str = "max",
    ) -> None:
        super().__init__()
        if every_n_steps < 1 or num_kept < 2 or mode not in ("min", "max"):
            raise ConfigError(
                f"every_n_steps={every_n_steps} (at least 1), num_kept={num_kept} (at least 2), "
                f"mode={mode!r} (min or max)"
            )
        self.run_dir = Path(run_dir)
        self.folder = self.run_dir / "checkpoints"
        self.every_n_steps, self.num_kept, self.monitor, self.mode = every_n_steps, num_kept, monitor, mode
        self.best: float | None = None
        self.best_step = 0
        self.metrics: dict[str, float] = {}  # as last logged: a run killed after its last step still reports them
        self._saved_step = 0
        self._rng: dict[str, Any] | None = None

    # --- state ---------------------------------------------------------------------------------
    def state_dict(self) -> dict[str, Any]:
        """Best score and last metrics; the generators' states are added when saving."""
        return {"best": self.best, "best_step": self.best_step, "metrics": self.metrics}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up the scores of the interrupted run."""
        self.best, self.best_step = state_dict["best"], state_dict["best_step"]
        self.metrics = state_dict["metrics"]

    def on_save_checkpoint(self, trainer: Trainer, pl_module: LightningModule, checkpoint: dict[str, Any]) -> None:
        """Add the generators' states."""
        checkpoint["rng"] = collect_rng_state()

    def on_load_checkpoint(self, trainer: Trainer, pl_module: LightningModule, checkpoint: dict[str, Any]) -> None:
        """Keep the generators' states until the first batch, and cut the logs back to the checkpoint."""
        self._rng = checkpoint["rng"]
        self._saved_step = checkpoint["global_step"]
        for part in [*trainer.loggers, *trainer.callbacks]:  # type: ignore[attr-defined]
            if hasattr(part, "resume"):
                part.resume(self._saved_step)

    # --- when ------------------------------------------------------------------------------------
    def on_train_batch_start(self, trainer: Trainer, pl_module: LightningModule, batch: Any, batch_idx: int) -> None:
        """Restore the generators after a resume; otherwise save, if a step was just completed and it is time."""
        if self._rng is not None:
            restore_rng_state(self._rng)
            self._rng = None
        elif self._is_due(trainer):
            self.save(trainer, pl_module)

    def save_now(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Save at a step boundary, unless this step is saved already."""
        if trainer.global_step > self._saved_step:
            self.save(trainer, pl_module)

    def _is_due(self, trainer: Trainer) -> bool:
        step = trainer.global_step
        return step > self._saved_step and step % self.every_n_steps == 0 and at_step_boundary(trainer)

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Save the end of training, so that resuming a finished run changes nothing."""
        if trainer.global_step > self._saved_step:
            self.save(trainer, pl_module, finished=True)

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Keep the weights if they are the best so far."""
        if trainer.sanity_checking or self.monitor is None:
            return
        if self.monitor not in trainer.callback_metrics:
            valid = ", ".join(sorted(k for k in trainer.callback_metrics if k.startswith("val"))) or "none"
            raise ConfigError(f"monitor {self.monitor!r} is no logged validation metric; logged are: {valid}")
        score = float(trainer.callback_metrics[self.monitor])
        # at a tie the later weights win: a small validation set is solved long before training is done
        better = self.best is None or (score >= self.best if self.mode == "max" else score <= self.best)
        if math.isfinite(score) and better:
            self.best, self.best_step = score, trainer.global_step
            if trainer.is_global_zero:
                details = {"step": str(self.best_step), self.monitor: repr(score)}
                save_weights(pl_module.model, self.folder / BEST_WEIGHTS, details)  # type: ignore[arg-type]

    # --- how -------------------------------------------------------------------------------------
    def save(self, trainer: Trainer, pl_module: LightningModule, *, finished: bool = False) -> Path:
        """Write a checkpoint of the completed optimiser step; older ones go once it is whole."""
        check_weights(pl_module)
        self.metrics |= {k: float(v) for k, v in trainer.callback_metrics.items()}
        for part in [*trainer.loggers, *trainer.callbacks]:  # type: ignore[attr-defined]
            if hasattr(part, "resume") and hasattr(part, "save"):
                part.save()  # rows up to this step must be on disk before a checkpoint says so
        path = self.folder / f"step-{trainer.global_step:08d}.ckpt"
        checkpoint = trainer._checkpoint_connector.dump_checkpoint(weights_only=False)
        if not finished:
            mark_batch_done(checkpoint["loops"])
        trainer.strategy.save_checkpoint(checkpoint, path)
        trainer.strategy.barrier("ExactCheckpoint.save")
        self._saved_step = trainer.global_step
        if trainer.is_global_zero:
            for old in list_checkpoints(self.folder)[self.num_kept :]:
                trainer.strategy.remove_checkpoint(old)
        return path


def at_step_boundary(trainer: Trainer) -> bool:
    """Whether no gradient is being accumulated, asked before the next batch starts."""
    num_batches = num_batches_done(trainer)
    return num_batches > 0 and num_batches % trainer.accumulate_grad_batches == 0


def num_batches_done(trainer: Trainer) -> int:
    """Batches whose training step is over, in all resumptions together."""
    return trainer.fit_loop.epoch_loop.batch_progress.total.processed  # type: ignore[attr-defined]


def check_weights(pl_module: LightningModule) -> None:
    """Raise ``NonFiniteError`` if a trainable weight is NaN or infinite: such a state is never saved."""
    bad = [n for n, p in pl_module.named_parameters() if p.requires_grad and not bool(torch.isfinite(p).all())]
    if bad:
        shown = ", ".join(bad[:3]) + (", ..." if len(bad) > 3 else "")
        raise NonFiniteError(
            f"{len(bad)} weight tensors hold NaN or infinity ({shown}): an update overflowed. "
            "The last good checkpoint is kept; lower optimizer.lr or set trainer.gradient_clip_val=1"
        )

"""Progress with ETA and tokens/s: a live bar on a terminal, plain lines every few seconds elsewhere."""

from __future__ import annotations

import time
from typing import Any

from lightning.pytorch import Callback, LightningModule, Trainer

from lightning_modules.callbacks import BudgetMeter

LINE_INTERVAL_S = 8.0
NUM_WARM_UP = 3  # steps that an ETA leaves out: layers are compiled and memory is claimed in them
NARROW = 70  # columns below which the bar itself is left out


def format_duration(seconds: float) -> str:
    """``75`` -> ``1:15``; ``3675`` -> ``1:01:15``."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def format_rate(tokens_per_second: float) -> str:
    """Tokens per second in four characters or so."""
    if tokens_per_second >= 10_000:
        return f"{tokens_per_second / 1000:.0f}k tok/s"
    return f"{tokens_per_second / 1000:.1f}k tok/s" if tokens_per_second >= 1000 else f"{tokens_per_second:.0f} tok/s"


class Progress(Callback):
    """Shows step, loss, tokens/s and the time left.

    Args:
        interval_s: seconds between lines where the output is no terminal.
    """

    def __init__(self, interval_s: float = LINE_INTERVAL_S) -> None:
        self.interval_s = interval_s
        self._bar: Any = None
        self._task: Any = None
        self._start = (0.0, 0)
        self._paced: tuple[float, int] | None = None  # when the pace is measured from: not the first, slow steps
        self._next_line = 0.0
        self._loss: Any = None

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Open the bar, or print the first line."""
        self._start, self._paced = (time.monotonic(), trainer.global_step), None
        self._next_line = 0.0
        if not trainer.is_global_zero:
            return
        from rich.console import Console

        console = Console(stderr=True)
        self._console = console
        if console.is_terminal:
            self._open_bar(trainer)

    def _open_bar(self, trainer: Trainer) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        columns: list[Any] = [TextColumn("{task.description}")]
        if self._console.width >= NARROW:
            columns.insert(0, BarColumn())
        self._bar = Progress(*columns, console=self._console, transient=False, refresh_per_second=4)
        self._task = self._bar.add_task("starting", total=self._num_steps(trainer), completed=trainer.global_step)
        self._bar.start()

    def on_train_batch_end(
        self, trainer: Trainer, pl_module: LightningModule, outputs: Any, batch: Any, batch_idx: int
    ) -> None:
        """Update the bar, or print a line when one is due."""
        self._loss = outputs["loss"] if isinstance(outputs, dict) else outputs
        if not trainer.is_global_zero:
            return
        if self._bar is not None:
            self._bar.update(self._task, completed=trainer.global_step, description=self._describe(trainer))
        elif time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + self.interval_s
            self._print(self._describe(trainer))

    def on_validation_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Say that validation runs (it can take a while)."""
        if trainer.is_global_zero and not trainer.sanity_checking and self._bar is not None:
            self._bar.update(self._task, description=f"{self._describe(trainer)}  validating")

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Close the bar; print the last line."""
        line = self._describe(trainer)
        self._close()
        if trainer.is_global_zero:
            elapsed = format_duration(time.monotonic() - self._start[0])
            self._print(f"{line}  done in {elapsed}")

    def on_exception(self, trainer: Trainer, pl_module: LightningModule, exception: BaseException) -> None:
        """Close the bar, so that the message stands below it."""
        self._close()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _print(self, line: str) -> None:
        self._console.print(line, highlight=False, markup=False, soft_wrap=True)

    def _describe(self, trainer: Trainer) -> str:
        step, total = trainer.global_step, self._num_steps(trainer)
        parts = [f"step {step}/{total if total else '?'}"]
        if self._loss is not None:
            parts.append(f"loss {float(self._loss):.4g}")
        rate = next((c.tokens_per_second for c in trainer.callbacks if isinstance(c, BudgetMeter)), 0.0)  # type: ignore[attr-defined]
        if rate:
            parts.append(format_rate(rate))
        if self._paced is None and step >= self._start[1] + NUM_WARM_UP:
            self._paced = (time.monotonic(), step)
        started, first = self._paced or (0.0, step)
        if total and step > first:
            left = (time.monotonic() - started) / (step - first) * (total - step)
            parts.append(f"ETA {format_duration(left)}")
        return "  ".join(parts)

    @staticmethod
    def _num_steps(trainer: Trainer) -> int | None:
        steps = trainer.estimated_stepping_batches
        return None if steps in (-1, float("inf")) else int(steps)

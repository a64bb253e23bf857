"""Callbacks that watch a run: budget, non-finite losses, Ctrl-C, sample predictions, consumed samples."""

from __future__ import annotations

import shlex
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from lightning.pytorch import Callback, LightningModule, Trainer
from torch import Tensor

from fluxem.core.errors import ConfigError, FluxEMError
from lightning_modules.checkpoint import ExactCheckpoint, NonFiniteError, at_step_boundary
from lightning_modules.step_log import StepLog


class BudgetMeter(Callback):
    """Counts what a run has spent (tokens, samples, seconds, over all its resumptions) and logs tokens/s."""

    def __init__(self) -> None:
        self.num_tokens = 0
        self.num_samples = 0
        self.seconds = 0.0
        self.tokens_per_second = 0.0
        self._pending: list[Tensor] = []
        self._last = 0.0
        self._since = (0.0, 0)

    def state_dict(self) -> dict[str, Any]:
        """What has been spent."""
        self._settle()
        return {"num_tokens": self.num_tokens, "num_samples": self.num_samples, "seconds": self.seconds}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on counting from the interrupted run."""
        self.num_tokens, self.num_samples = state_dict["num_tokens"], state_dict["num_samples"]
        self.seconds = state_dict["seconds"]

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Start the clock."""
        self._last = time.perf_counter()
        self._since = (self.seconds, self.num_tokens)

    def on_train_batch_end(
        self, trainer: Trainer, pl_module: LightningModule, outputs: Any, batch: Any, batch_idx: int
    ) -> None:
        """Count the batch; at logging steps log the rate since the last one."""
        self._tick()
        self._pending.append(batch.lengths.sum())  # read later: reading now would stall a GPU every step
        self.num_samples += batch.num_samples
        if (trainer.global_step % trainer.log_every_n_steps == 0 or len(self._pending) > 64) and self._pending:  # type: ignore[attr-defined]
            self._settle()
            seconds, tokens = self.seconds - self._since[0], self.num_tokens - self._since[1]
            if seconds > 0 and tokens:
                self.tokens_per_second = tokens / seconds
            self._since = (self.seconds, self.num_tokens)
        pl_module.log("train/tokens_per_second", self.tokens_per_second)

    def on_validation_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Stop the clock: validation is not training time."""
        self._tick()

    def on_validation_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Start it again."""
        self._last = time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.seconds += now - self._last
        self._last = now

    def _settle(self) -> None:
        self.num_tokens += sum(int(t) for t in self._pending)
        self._pending.clear()


class StopOnNonFinite(Callback):
    """Ends the run at the first NaN or infinite loss, before it reaches a weight."""

    def on_before_backward(self, trainer: Trainer, pl_module: LightningModule, loss: Tensor) -> None:
        """Check the loss."""
        if not bool(torch.isfinite(loss)):
            raise NonFiniteError(
                f"the loss is {float(loss)} at step {trainer.global_step + 1}. The last good checkpoint is kept; "
                "lower optimizer.lr, set trainer.gradient_clip_val=1, or look with debug=find_nan"
            )


class FadeDropout(Callback):
    """Lowers the dropout of a backbone from scratch, linearly over the run.

    Dropout is there against wordings learned by heart. That is done where the learning rate is high; at the end the
    weights should settle on the network that answers, which drops nothing.

    Args:
        final: share of the configured rates that is left at the last step.
    """

    def __init__(self, final: float = 0.3) -> None:
        if not 0 <= final <= 1:
            raise ConfigError(f"callbacks.fade_dropout.final={final}: expected a share from 0 to 1")
        self.final = final
        self._strengths: list[Any] = []

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Find the backbone's factor."""
        self._strengths = [m.dropout_strength for m in pl_module.modules() if hasattr(m, "dropout_strength")]

    def on_train_batch_start(self, trainer: Trainer, pl_module: LightningModule, batch: Any, batch_idx: int) -> None:
        """Set the factor of this step; it depends on the step alone, so a resumed run goes on as it would have."""
        progress = min(1.0, trainer.global_step / max(1, trainer.estimated_stepping_batches))
        strength = 1 - (1 - self.final) * progress
        for factor in self._strengths:
            factor.value = strength
        pl_module.log("train/dropout_strength", strength)


class GracefulInterrupt(Callback):
    """Ctrl-C finishes the current optimiser step, saves a checkpoint and says how to go on; a second one stops at once.

    Args:
        run_dir: the run folder, named in the message.
    """

    def __init__(self, run_dir: str) -> None:
        self.run_dir = run_dir
        self._asked = False
        self._before: Any = None

    def on_train_start(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Take over SIGINT."""
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._handle)

    def _handle(self, signum: int, frame: Any) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True
        print("\nfinishing this step and saving; Ctrl-C again stops at once", file=sys.stderr, flush=True)

    def on_train_batch_start(self, trainer: Trainer, pl_module: LightningModule, batch: Any, batch_idx: int) -> None:
        """Stop here if asked to and nothing is being accumulated."""
        if self._asked and at_step_boundary(trainer):
            for callback in trainer.callbacks:  # type: ignore[attr-defined]
                if isinstance(callback, ExactCheckpoint):
                    callback.save_now(trainer, pl_module)
            raise KeyboardInterrupt

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Give SIGINT back."""
        self._restore()

    def on_exception(self, trainer: Trainer, pl_module: LightningModule, exception: BaseException) -> None:
        """Give SIGINT back; say how to continue."""
        self._restore()
        if trainer.is_global_zero:
            print(f"\nthe run can be continued: {resume_command(self.run_dir)}", file=sys.stderr, flush=True)

    def _restore(self) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
            self._before = None


def resume_command(run_dir: str | Path) -> str:
    """The command that continues the run in ``run_dir``."""
    return f"python train.py resume={shlex.quote(str(run_dir))}"


class SampleLog(Callback):
    """``samples.csv``: which samples every optimiser step consumed, for audits.

    Further processes of a distributed run write ``samples-rank1.csv``, ...

    Args:
        run_dir: the run folder.
    """

    def __init__(self, run_dir: str) -> None:
        self.run_dir = Path(run_dir)
        self._log = StepLog(self.run_dir / "samples.csv", merge=False)

    def setup(self, trainer: Trainer, pl_module: LightningModule, stage: str) -> None:
        """Every process of a distributed run keeps its own file."""
        if trainer.global_rank:
            self._log = StepLog(self.run_dir / f"samples-rank{trainer.global_rank}.csv", merge=False)

    def on_train_batch_end(
        self, trainer: Trainer, pl_module: LightningModule, outputs: Any, batch: Any, batch_idx: int
    ) -> None:
        """One row a batch; ``step`` is the optimiser step the batch belongs to."""
        step = trainer.global_step + (0 if at_step_boundary_after(trainer) else 1)
        self._log.add(step, {"batch": batch_idx, "samples": " ".join(map(str, batch.samples.tolist()))})

    def resume(self, step: int) -> None:
        """Drop rows after ``step`` of the interrupted run."""
        self._log.resume(step)

    def save(self) -> None:
        """Bring every row to disk."""
        self._log.save()

    def on_train_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Bring every row to disk."""
        self.save()


def at_step_boundary_after(trainer: Trainer) -> bool:
    """Whether the batch that just ended completed an optimiser step."""
    return not trainer.fit_loop._should_accumulate()


class SamplePredictions(Callback):
    """Answers a few validation texts with the real inference path at every validation.

    Logs ``<split>/exact_match`` and shows a table of the first answers; all of them go to ``predictions.csv``.

    Args:
        run_dir: the run folder.
        num_texts: texts answered per validation split.
        num_shown: rows of the table.
        batch_size: texts answered side by side.
        matches: ``(value, target) -> bool``; exact equality of the project's evaluation by default.
    """

    def __init__(
        self,
        run_dir: str,
        num_texts: int = 64,
        num_shown: int = 5,
        batch_size: int = 128,
        matches: Callable[[Any, Any], bool] | None = None,
    ) -> None:
        self.num_texts, self.num_shown, self.batch_size = num_texts, num_shown, batch_size
        self._matches = matches
        self._log = StepLog(Path(run_dir) / "predictions.csv", merge=False)

    def resume(self, step: int) -> None:
        """Drop rows after ``step`` of the interrupted run."""
        self._log.resume(step)

    def save(self) -> None:
        """Bring every row to disk."""
        self._log.save()

    def on_validation_epoch_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Answer, score, log."""
        if trainer.sanity_checking or not self.num_texts:
            return
        datamodule: Any = trainer.datamodule  # type: ignore[attr-defined]
        for split in datamodule.val_splits:
            samples = list(datamodule.samples(split)[: self.num_texts])
            rows = self._answer(datamodule.answering, pl_module.model, samples)
            score = sum(r["correct"] for r in rows) / max(1, len(rows))
            pl_module.log(f"{split}/exact_match", score, batch_size=len(rows))
            if trainer.is_global_zero:
                self._report(trainer, split, score, rows)

    def _answer(self, answering: Any, model: Any, samples: Sequence[Any]) -> list[dict[str, Any]]:
        if samples and "turns" in samples[0].meta:
            return self._answer_dialogues(answering, model, samples)
        matches = self._matches or _evaluation_matches()
        answers = answering.solve(model, [s.text for s in samples], batch_size=self.batch_size)
        return [
            {
                "correct": int(answer.error is None and matches(answer.value, sample.target_value)),
                "text": sample.text,
                "expected": sample.target_text or str(sample.target_value),
                "answered": str(answer.value) if answer.error is None else f"({answer.error})",
            }
            for sample, answer in zip(samples, answers, strict=True)
        ]

    def _answer_dialogues(self, answering: Any, model: Any, samples: Sequence[Any]) -> list[dict[str, Any]]:
        from fluxem.data.toolcalls import split_turns
        from fluxem.evaluation.calling import gold_turns, score_dialogue

        answers = answering.solve(model, [split_turns(s) for s in samples], batch_size=self.batch_size)
        return [
            {
                "correct": int(score_dialogue(gold_turns(sample), answer).correct),
                "text": sample.text,
                "expected": sample.target_text or "(no call)",
                "answered": " ".join(answer.steps) + (f" ({answer.error})" if answer.error else ""),
            }
            for sample, answer in zip(samples, answers, strict=True)
        ]

    def _report(self, trainer: Trainer, split: str, score: float, rows: list[dict[str, Any]]) -> None:
        step = trainer.global_step
        for row in rows:
            self._log.add(step, {"split": split, **row})
        shown = rows[: self.num_shown]
        if not shown:
            return
        print_predictions(f"{split} at step {step}: exact match {score:.1%} of {len(rows)}", shown)
        for logger in trainer.loggers:
            if hasattr(logger, "log_table"):  # W&B
                columns = list(shown[0])
                data = [[str(r[c]) for c in columns] for r in shown]
                logger.log_table(key=f"{split}/predictions", columns=columns, data=data, step=step - 1)  # type: ignore[attr-defined]


class CalibrateCalls(Callback):
    """At the end of training fits confidence to being right, on validation dialogues in unseen words.

    Only arms that call tools have anything to calibrate; the result is ``calibration.json`` in the run folder.

    Args:
        run_dir: the run folder.
        num_texts: dialogues answered. split: where they come from; never a test split.
        max_wrong: largest share of wrong answers among those given at the threshold.
    """

    def __init__(self, run_dir: str, num_texts: int = 512, split: str = "val_c", max_wrong: float = 0.04) -> None:
        self.run_dir, self.num_texts, self.split, self.max_wrong = Path(run_dir), num_texts, split, max_wrong

    def on_fit_end(self, trainer: Trainer, pl_module: LightningModule) -> None:
        """Answer, judge, fit, write."""
        datamodule: Any = trainer.datamodule  # type: ignore[attr-defined]
        answering = datamodule.answering
        finished = trainer.max_steps < 1 or trainer.global_step >= trainer.max_steps
        if not hasattr(answering, "calibration") or not trainer.is_global_zero or not finished:
            return
        samples = list(datamodule.samples(self.split)[: self.num_texts]) if self.split in datamodule.val_splits else []
        if len(samples) < 20:
            return  # too few to say anything
        from fluxem.evaluation.calibrate import calibrate

        try:
            with trainer.precision_plugin.forward_context():
                answering.calibration = calibrate(answering, pl_module.model, samples, self.split, self.max_wrong)
        except (FluxEMError, ArithmeticError, ValueError) as error:  # the weights are not kept yet: go on without
            print(f"no calibration: {error}; fit it with python -m fluxem.evaluation.ensemble", file=sys.stderr)
            return
        answering.calibration.save(self.run_dir)


def _evaluation_matches() -> Callable[[Any, Any], bool]:
    from fluxem.evaluation.metrics import matches

    return matches


def print_predictions(title: str, rows: Sequence[dict[str, Any]]) -> None:
    """A table of predictions, as wide as the terminal."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left", expand=False)
    table.add_column("")
    table.add_column("text", ratio=5, overflow="fold")
    table.add_column("expected", ratio=2, overflow="fold")
    table.add_column("answered", ratio=2, overflow="fold")
    for row in rows:
        mark = Text("yes", style="green") if row["correct"] else Text("no", style="red")
        table.add_row(mark, *(Text(str(row[k])) for k in ("text", "expected", "answered")))
    Console(stderr=True).print(table)

"""What is said when a run starts, and what is kept when it ends."""

from __future__ import annotations

import logging
import math
import os
import sys
import warnings
from collections.abc import Mapping
from typing import Any

from lightning.pytorch import LightningModule, Trainer

from lightning_modules.callbacks import BudgetMeter
from lightning_modules.checkpoint import ExactCheckpoint


def quiet_libraries() -> None:
    """Leave out what Lightning says about itself; what a run does is said by its own callbacks."""
    for name in ("lightning.pytorch", "lightning.fabric"):
        logging.getLogger(name).setLevel(logging.WARNING)
    warnings.filterwarnings("ignore", module="lightning")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # examples are made in forked processes


def describe_run(config: Mapping[str, Any], parts: Any, datamodule: Any) -> None:
    """Print in a few lines what is about to be trained, on what, and where it goes."""
    total = sum(p.numel() for p in parts.model.parameters())
    trained = sum(p.numel() for p in parts.model.parameters() if p.requires_grad)
    examples = datamodule.examples("train")
    injection = config["injection"]["points"] if parts.model.injection is not None else "nothing injected"
    method = config["model"]["injection"]["method"] if parts.model.injection is not None else "-"
    lines = [
        f"run {config['run_dir']}",
        f"  task {config['domain']['task']}, arm {parts.arm.name}, {method} at {injection}, "
        f"layout {parts.arm.layout}, features {parts.arm.features}",
        f"  {total:,} parameters, {trained:,} trained; {len(datamodule.samples('train')):,} problems, "
        f"{len(examples):,} examples of {sum(map(len, examples)) / len(examples):.0f} tokens",
    ]
    unused = datamodule.num_unused.get("train", 0)
    if unused:
        share = unused / len(datamodule.samples("train"))
        lines.append(
            f"  {unused:,} problems ({share:.1%}) give no example: not detected, too long, or not for this arm"
        )
    print("\n".join(lines), file=sys.stderr, flush=True)


def summarize_run(trainer: Trainer, module: LightningModule, optimized: str | None = None) -> dict[str, Any]:
    """Final metrics and what the run has spent, for ``metrics.json``; ``optimized`` is the metric a sweeper reads.

    ``train_flops`` is the usual estimate of 6 operations per parameter and token (Kaplan et al. 2020).
    """
    meter = next((c for c in trainer.callbacks if isinstance(c, BudgetMeter)), None)  # type: ignore[attr-defined]
    saver = next((c for c in trainer.callbacks if isinstance(c, ExactCheckpoint)), None)  # type: ignore[attr-defined]
    num_params = sum(p.numel() for p in module.parameters())
    metrics: dict[str, Any] = {
        "num_params": num_params,
        "num_trained_params": sum(p.numel() for p in module.parameters() if p.requires_grad),
        "num_steps": trainer.global_step,
    }
    if meter is not None:
        budget = meter.state_dict()
        metrics |= {
            "num_train_tokens": budget["num_tokens"],
            "num_train_examples": budget["num_samples"],
            "train_seconds": round(budget["seconds"], 3),
            "train_flops": 6 * num_params * budget["num_tokens"],
        }
    if saver is not None and saver.best is not None:
        metrics |= {f"best/{saver.monitor}": saver.best, "best/step": saver.best_step}
    earlier = saver.metrics if saver is not None else {}
    final = earlier | {k: float(v) for k, v in trainer.callback_metrics.items()}
    metrics["final"] = {k: v if math.isfinite(v) else None for k, v in sorted(final.items())}
    metrics["optimized_metric"] = metrics["final"].get(optimized or "")
    return metrics

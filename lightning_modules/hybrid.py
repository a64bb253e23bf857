"""The LightningModule: steps, logging and optimisers around a model and its loss; no logic besides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from lightning.pytorch import LightningModule
from torch import Tensor, nn
from torch.optim import Optimizer

from fluxem.core.errors import ConfigError
from fluxem.runs.weights import collect_trainable

LossFunction = Callable[[Any, Any], Any]
"""``(output, batch) -> LossReport`` with ``total``, ``parts`` and ``idle``."""


class HybridModule(LightningModule):
    """Trains ``model`` on ``loss``.

    Args:
        model: forward takes a batch.
        loss: ``(output, batch) -> LossReport``; its parts are logged one by one.
        optimizer: parameters -> optimiser (a partial).
        scheduler: ``(optimizer, num_steps=...)`` -> schedule, stepped once per optimiser step; ``None`` for none.
        hyperparameters: plain containers for loggers and checkpoints.
    """

    def __init__(
        self,
        model: nn.Module,
        loss: LossFunction,
        optimizer: Callable[..., Optimizer],
        scheduler: Callable[..., Any] | None = None,
        hyperparameters: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self.model = model
        self.loss = loss
        self._build_optimizer, self._build_scheduler = optimizer, scheduler
        self.strict_loading = False  # frozen weights are not in a checkpoint; on_load_checkpoint checks the others
        if hyperparameters:
            self.save_hyperparameters(dict(hyperparameters))

    def forward(self, batch: Any) -> Any:
        """The model's output for a batch."""
        return self.model(batch)

    def training_step(self, batch: Any, batch_idx: int) -> Tensor:
        """Loss of one batch."""
        report = self.loss(self.model(batch), batch)
        self._log_report("train", report, batch, on_step=True)
        return report.total

    def validation_step(self, batch: Any, batch_idx: int, dataloader_idx: int = 0) -> None:
        """Loss of one batch of a validation split, averaged over its samples."""
        names = getattr(self.trainer.datamodule, "val_splits", None) or ["val"]  # type: ignore[attr-defined]
        report = self.loss(self.model(batch), batch)
        self._log_report(names[dataloader_idx], report, batch, on_step=False)

    def _log_report(self, split: str, report: Any, batch: Any, *, on_step: bool) -> None:
        values = {f"{split}/loss": report.total.detach()}
        values |= {f"{split}/loss/{name}": value for name, value in report.parts.items()}
        self.log_dict(
            values, on_step=on_step, on_epoch=not on_step, batch_size=batch.num_samples, add_dataloader_idx=False
        )

    def on_before_optimizer_step(self, optimizer: Optimizer) -> None:
        """Log the learning rate of this step, and the gates."""
        self.log("train/lr", optimizer.param_groups[0]["lr"])
        if hasattr(self.model, "gate_values"):
            self.log_dict({f"train/gate/{k}": v for k, v in self.model.gate_values().items()})  # type: ignore[operator]

    def configure_gradient_clipping(
        self,
        optimizer: Optimizer,
        gradient_clip_val: float | None = None,
        gradient_clip_algorithm: str | None = None,
    ) -> None:
        """Clip; also for fused optimisers, which Lightning refuses under any mixed precision.

        Its reason is float16, whose gradients such an optimiser unscales itself; in bfloat16 nothing is scaled.
        """
        fused = getattr(optimizer, "_step_supports_amp_scaling", False)
        if gradient_clip_val and fused and self.trainer.precision != "16-mixed":
            parameters = [p for group in optimizer.param_groups for p in group["params"]]
            if gradient_clip_algorithm == "value":
                nn.utils.clip_grad_value_(parameters, gradient_clip_val)
            else:
                nn.utils.clip_grad_norm_(parameters, gradient_clip_val)
            return
        self.clip_gradients(optimizer, gradient_clip_val, gradient_clip_algorithm)

    def configure_optimizers(self) -> Any:
        """Optimiser over the trainable parameters, schedule per step."""
        trainable = [p for p in self.parameters() if p.requires_grad]
        if not trainable:
            raise ConfigError("nothing to train: adapter=none froze the backbone and no other part has weights")
        optimizer = self._build_optimizer(trainable)
        if self._build_scheduler is None:
            return optimizer
        num_steps = self.trainer.estimated_stepping_batches
        if num_steps in (-1, float("inf")):
            raise ConfigError("the run has no end: set trainer.max_steps or data.num_epochs")
        schedule = self._build_scheduler(optimizer, num_steps=int(num_steps))
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Leave frozen weights out: a run builds them from the same source again."""
        kept = {f"model.{n}" for n in collect_trainable(self.model)}
        checkpoint["state_dict"] = {k: v for k, v in checkpoint["state_dict"].items() if k in kept}

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Refuse a checkpoint that lacks a trainable weight."""
        missing = {f"model.{n}" for n in collect_trainable(self.model)} - set(checkpoint["state_dict"])
        if missing:
            raise ConfigError(f"the checkpoint lacks {len(missing)} trainable weights, such as {min(missing)!r}")

    def transfer_batch_to_device(self, batch: Any, device: torch.device, dataloader_idx: int) -> Any:
        """A batch moves itself."""
        return batch.to(device)

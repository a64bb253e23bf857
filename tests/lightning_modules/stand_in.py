"""A tiny model, answering mode and data with the interfaces that the Lightning parts rely on."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch
from lightning.pytorch import Trainer, seed_everything
from torch import Tensor, nn

from datamodules.hybrid import HybridDataModule
from fluxem.core.span import Sample
from fluxem.training.schedules import build_cosine
from lightning_modules.callbacks import BudgetMeter, SampleLog, SamplePredictions, StopOnNonFinite
from lightning_modules.checkpoint import AtomicCheckpointIO, ExactCheckpoint
from lightning_modules.hybrid import HybridModule
from lightning_modules.loggers import StepCSVLogger


@dataclass
class TinyBatch:
    input_ids: Tensor
    lengths: Tensor
    samples: Tensor

    @property
    def num_samples(self) -> int:
        return len(self.lengths)

    def to(self, device: Any) -> TinyBatch:
        return TinyBatch(self.input_ids.to(device), self.lengths.to(device), self.samples.to(device))


@dataclass
class TinyExample:
    input_ids: list[int]
    sample: int

    def __len__(self) -> int:
        return len(self.input_ids)


class TinyAnswering:
    """Examples: the bytes of the text. Answers: the text's length, right for even lengths only."""

    def examples(self, sample: Sample, index: int = -1) -> list[TinyExample]:
        return [TinyExample(list(sample.text.encode()), index)]

    def collate(self, examples: list[TinyExample]) -> TinyBatch:
        lengths = torch.tensor([len(e) for e in examples])
        ids = torch.zeros((len(examples), int(lengths.max())), dtype=torch.long)
        for row, e in zip(ids, examples, strict=True):
            row[: len(e)] = torch.tensor(e.input_ids)
        return TinyBatch(ids, lengths, torch.tensor([e.sample for e in examples]))

    def solve(self, model: nn.Module, texts: list[str], *, batch_size: int = 8, **_: Any) -> list[Any]:
        return [SimpleNamespace(value=len(t), error=None if len(t) % 3 else "odd one") for t in texts]


class TinyModel(nn.Module):
    """Embedding, dropout, linear: predicts the next byte."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(128, 16)
        self.drop = nn.Dropout(0.3)
        self.out = nn.Linear(16, 128)

    def forward(self, batch: TinyBatch) -> Tensor:
        return self.out(self.drop(self.embed(batch.input_ids)))

    def gate_values(self) -> dict[str, float]:
        return {"layer_0": 0.5}


class TinyLoss:
    """Next-byte cross-entropy, scaled by global random numbers so that every generator matters."""

    def __init__(self, nan_at: int | None = None) -> None:
        self.calls, self.nan_at = 0, nan_at

    def __call__(self, output: Tensor, batch: TinyBatch) -> Any:
        import random

        import numpy as np

        self.calls += output.requires_grad  # validation is not counted
        loss = nn.functional.cross_entropy(output[:, :-1].flatten(0, 1), batch.input_ids[:, 1:].flatten())
        if output.requires_grad:
            loss = loss * (0.5 + random.random()) * (0.5 + float(np.random.random()))  # noqa: NPY002
        if self.nan_at == self.calls:
            loss = loss * float("nan")
        return SimpleNamespace(total=loss, parts={"lm": loss.detach()}, idle=[])


def load_tiny(task: str, split: str, size: int, seed: int, cache_dir: str, num_workers: int) -> list[Sample]:
    texts = [f"{split} {i * 7919 % 1000}" + "ab" * (i % 5) for i in range(size)]
    return [Sample(t, target_value=len(t), meta={"num_ops": 1 + i % 3}) for i, t in enumerate(texts)]


def make_run(
    run_dir: Path,
    *,
    max_steps: int = 12,
    accumulate: int = 2,
    every_n_steps: int = 2,
    extra: tuple[Any, ...] = (),
    loss: Any = None,
    monitor: str | None = "val/exact_match",
    **data: Any,
) -> tuple[Trainer, HybridModule, HybridDataModule]:
    """Everything `trainer.fit` needs, seeded."""
    seed_everything(0, workers=True, verbose=False)
    datamodule = HybridDataModule("tiny", num_train=22, num_val=6, batch_size=4, load=load_tiny, **data)
    datamodule.attach(TinyAnswering())
    module = HybridModule(
        TinyModel(),
        loss or TinyLoss(),
        optimizer=lambda p: torch.optim.AdamW(p, lr=0.01),
        scheduler=build_cosine,
        hyperparameters={"seed": 0},
    )
    matches = lambda a, b: a == b  # noqa: E731
    trainer = Trainer(
        accelerator="cpu",
        max_epochs=1,
        max_steps=max_steps,
        accumulate_grad_batches=accumulate,
        val_check_interval=3 * accumulate,
        check_val_every_n_epoch=None,
        num_sanity_val_steps=0,
        log_every_n_steps=1,
        enable_progress_bar=False,
        enable_model_summary=False,
        logger=[StepCSVLogger(str(run_dir))],
        plugins=[AtomicCheckpointIO()],
        callbacks=[
            BudgetMeter(),
            StopOnNonFinite(),
            SampleLog(str(run_dir)),
            SamplePredictions(str(run_dir), num_texts=4, num_shown=0, matches=matches),
            ExactCheckpoint(str(run_dir), every_n_steps=every_n_steps, monitor=monitor),
            *extra,
        ],
    )
    return trainer, module, datamodule


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))

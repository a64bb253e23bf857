"""A run interrupted anywhere and resumed ends with the undisturbed run's bits, samples and logs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import torch
from lightning.pytorch import Callback

from fluxem.core.errors import ConfigError
from lightning_modules import checkpoint as checkpoint_module
from lightning_modules.checkpoint import find_checkpoint, list_checkpoints
from tests.lightning_modules.stand_in import make_run, read_csv

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")


class Killed(RuntimeError):
    pass


class KillAt(Callback):
    """Dies at a batch, before (start) or after (end) its training step, or in validation."""

    def __init__(self, where: str, batch: int) -> None:
        self.where, self.batch, self.seen = where, batch, 0

    def on_train_batch_start(self, trainer, pl_module, batch, batch_idx):
        if self.where == "start" and batch_idx == self.batch:
            raise Killed

    def on_train_batch_end(self, trainer, pl_module, outputs, batch, batch_idx):
        if self.where == "end" and batch_idx == self.batch:
            raise Killed

    def on_validation_batch_start(self, trainer, pl_module, batch, batch_idx, dataloader_idx=0):
        self.seen += 1
        if self.where == "validation" and self.seen == self.batch:
            raise Killed


def outcome(run_dir: Path, module: Any) -> dict[str, Any]:
    metrics = [
        {k: v for k, v in row.items() if k != "train/tokens_per_second"} for row in read_csv(run_dir / "metrics.csv")
    ]
    return {
        "weights": {k: v.clone() for k, v in module.state_dict().items()},
        "samples": read_csv(run_dir / "samples.csv"),
        "metrics": metrics,
        "predictions": read_csv(run_dir / "predictions.csv"),
        "best": (run_dir / "checkpoints" / "best.safetensors").read_bytes(),
    }


def fit(run_dir: Path, **options: Any) -> dict[str, Any]:
    trainer, module, datamodule = make_run(run_dir, **options)
    trainer.fit(module, datamodule=datamodule, ckpt_path=find_checkpoint(run_dir / "checkpoints"), weights_only=True)
    assert trainer.global_step == options.get("max_steps", 12)
    return outcome(run_dir, module)


def assert_same(one: dict[str, Any], two: dict[str, Any]) -> None:
    for name, value in one["weights"].items():
        assert torch.equal(value, two["weights"][name]), name
    for key in ("samples", "metrics", "predictions", "best"):
        assert one[key] == two[key], key


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory) -> dict[str, Any]:
    return fit(tmp_path_factory.mktemp("undisturbed"))


def test_the_undisturbed_run_is_complete_and_repeatable(undisturbed, tmp_path):
    assert_same(undisturbed, fit(tmp_path))
    assert len(undisturbed["samples"]) == 24
    steps = [int(r["step"]) for r in undisturbed["metrics"]]
    assert steps == list(range(1, 13))
    assert [int(r["step"]) for r in undisturbed["metrics"] if r["val/loss"]] == [3, 6, 9, 12]
    assert {int(r["step"]) for r in undisturbed["samples"]} == set(range(1, 13))


@pytest.mark.parametrize(
    ("where", "batch"),
    [
        ("start", 0),
        ("end", 0),
        ("start", 4),
        ("end", 6),
        ("start", 9),
        ("end", 11),
        ("validation", 2),
        ("validation", 7),
        ("end", 23),
    ],
)
def test_interrupted_and_resumed_is_bit_equal(undisturbed, tmp_path, where, batch):
    trainer, module, datamodule = make_run(tmp_path, extra=(KillAt(where, batch),))
    with pytest.raises(Killed):
        trainer.fit(module, datamodule=datamodule)
    assert_same(undisturbed, fit(tmp_path))


def test_interrupted_four_times(undisturbed, tmp_path):
    for batch in (3, 9, 10, 17):
        trainer, module, datamodule = make_run(tmp_path, extra=(KillAt("end", batch),))
        with pytest.raises(Killed):
            path = find_checkpoint(tmp_path / "checkpoints")
            trainer.fit(module, datamodule=datamodule, ckpt_path=path, weights_only=True)
    assert_same(undisturbed, fit(tmp_path))


@pytest.mark.parametrize("moment", ["while writing", "before renaming", "after renaming"])
def test_death_inside_a_save(undisturbed, tmp_path, monkeypatch, moment):
    trainer, module, datamodule = make_run(tmp_path)
    real_save, real_replace, calls = torch.save, os.replace, {"n": 0}

    def save(obj, file):
        calls["n"] += 1
        if calls["n"] == 3 and moment == "while writing":
            file.write(b"half a checkpoint")
            raise Killed
        real_save(obj, file)

    def replace(source, target):
        if calls["n"] == 3 and str(target).endswith(".ckpt") and moment == "before renaming":
            raise Killed
        real_replace(source, target)
        if calls["n"] == 3 and str(target).endswith(".ckpt") and moment == "after renaming":
            raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint_module.torch, "save", save)
        patch.setattr(os, "replace", replace)
        with pytest.raises(Killed):
            trainer.fit(module, datamodule=datamodule)
    assert_same(undisturbed, fit(tmp_path))


def test_an_unreadable_newest_checkpoint_falls_back(undisturbed, tmp_path, caplog):
    trainer, module, datamodule = make_run(tmp_path, extra=(KillAt("end", 17),))
    with pytest.raises(Killed):
        trainer.fit(module, datamodule=datamodule)
    newest, older = list_checkpoints(tmp_path / "checkpoints")
    newest.write_bytes(newest.read_bytes()[:-100])
    (tmp_path / "checkpoints" / "step-00000099.ckpt.partial-1").write_bytes(b"left behind by a kill")
    assert find_checkpoint(tmp_path / "checkpoints") == older
    assert newest.name in caplog.text and "falling back" in caplog.text
    assert not list((tmp_path / "checkpoints").glob("*partial*"))
    assert_same(undisturbed, fit(tmp_path))


def test_no_readable_checkpoint_is_an_error(tmp_path):
    assert find_checkpoint(tmp_path) is None
    (tmp_path / "step-00000002.ckpt").write_bytes(b"noise")
    with pytest.raises(ConfigError, match="none of the 1 checkpoints"):
        find_checkpoint(tmp_path)


def test_resuming_a_finished_run_changes_nothing(undisturbed, tmp_path):
    fit(tmp_path)
    assert_same(undisturbed, fit(tmp_path))


def test_a_finite_stream_resumes_too(tmp_path_factory):
    options = {"num_epochs": 3, "max_steps": -1, "accumulate": 4}
    one, two = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
    trainer, module, datamodule = make_run(one, **options)
    trainer.fit(module, datamodule=datamodule)
    steps = trainer.global_step
    assert steps == 5  # 18 batches, 4 a step, the rest a step of its own
    trainer, module_two, datamodule = make_run(two, extra=(KillAt("end", 13),), **options)
    with pytest.raises(Killed):
        trainer.fit(module_two, datamodule=datamodule)
    trainer, module_two, datamodule = make_run(two, **options)
    path = find_checkpoint(two / "checkpoints")
    assert path is not None
    trainer.fit(module_two, datamodule=datamodule, ckpt_path=path, weights_only=True)
    assert trainer.global_step == steps
    assert_same(outcome(one, module), outcome(two, module_two))


def test_a_curriculum_resumes_too(tmp_path_factory):
    options = {"curriculum": [[1, 0.25], [2, 0.5]]}
    one, two = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
    whole = fit(one, **options)
    first = [int(i) for r in whole["samples"][:6] for i in r["samples"].split()]
    assert all(i % 3 == 0 for i in first)  # num_ops == 1
    trainer, module, datamodule = make_run(two, extra=(KillAt("end", 14),), **options)
    with pytest.raises(Killed):
        trainer.fit(module, datamodule=datamodule)
    assert_same(whole, fit(two, **options))

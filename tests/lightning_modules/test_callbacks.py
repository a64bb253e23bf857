"""NaN stops, Ctrl-C, progress, predictions, budget: what a run shows and how it ends."""

from __future__ import annotations

import io
import os
import signal
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from lightning.pytorch import Callback
from rich.console import Console

from fluxem.core.errors import ConfigError
from fluxem.models.dropout import Strength
from lightning_modules import progress as progress_module
from lightning_modules.callbacks import FadeDropout, GracefulInterrupt, SamplePredictions, print_predictions
from lightning_modules.checkpoint import ExactCheckpoint, NonFiniteError, find_checkpoint, list_checkpoints
from lightning_modules.progress import Progress, format_duration, format_rate
from lightning_modules.summary import summarize_run
from tests.lightning_modules.stand_in import TinyLoss, make_run, read_csv

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")


def finite(path: Path) -> bool:
    state = torch.load(path, weights_only=True)["state_dict"]
    return all(bool(torch.isfinite(v).all()) for v in state.values())


def test_a_nan_loss_stops_before_it_reaches_a_weight(tmp_path):
    trainer, module, datamodule = make_run(tmp_path, loss=TinyLoss(nan_at=13))
    with pytest.raises(NonFiniteError, match=r"loss is nan at step 7.*lower optimizer\.lr"):
        trainer.fit(module, datamodule=datamodule)
    paths = list_checkpoints(tmp_path / "checkpoints")
    assert paths[0].name == "step-00000006.ckpt"
    assert all(map(finite, paths))
    assert all(bool(torch.isfinite(p).all()) for p in module.parameters())
    assert read_csv(tmp_path / "metrics.csv")[-1]["step"] == "6"


class SpoilWeights(Callback):
    def on_train_batch_end(self, trainer, pl_module, outputs, batch, batch_idx):
        if batch_idx == 10:
            with torch.no_grad():
                pl_module.model.out.bias[3] = float("inf")


def test_an_overflowed_weight_is_never_saved(tmp_path):
    loss = TinyLoss()
    trainer, module, datamodule = make_run(tmp_path, loss=loss, extra=(SpoilWeights(),), monitor=None)
    trainer.callbacks = [c for c in trainer.callbacks if type(c).__name__ != "StopOnNonFinite"]
    with pytest.raises(NonFiniteError, match=r"1 weight tensors .*model\.out\.bias|weight tensors hold NaN"):
        trainer.fit(module, datamodule=datamodule)
    assert all(map(finite, list_checkpoints(tmp_path / "checkpoints")))


class PressCtrlC(Callback):
    def __init__(self, batch: int, times: int = 1) -> None:
        self.batch, self.times = batch, times

    def on_train_batch_end(self, trainer, pl_module, outputs, batch, batch_idx):
        if batch_idx == self.batch:
            for _ in range(self.times):
                os.kill(os.getpid(), signal.SIGINT)


def test_ctrl_c_finishes_the_step_saves_and_says_how_to_go_on(tmp_path, capsys):
    before = signal.getsignal(signal.SIGINT)
    extra = (GracefulInterrupt(str(tmp_path)), PressCtrlC(8))
    trainer, module, datamodule = make_run(tmp_path, extra=extra, every_n_steps=100)
    with pytest.raises(SystemExit) as caught:  # Lightning turns the interrupt into an exit
        trainer.fit(module, datamodule=datamodule)
    assert caught.value.code == 1
    path = find_checkpoint(tmp_path / "checkpoints")
    assert path is not None
    assert path.name == "step-00000005.ckpt"  # batch 8 is the first half of step 5
    assert f"python train.py resume={tmp_path}" in capsys.readouterr().err
    signal.signal(signal.SIGINT, before)


def test_ctrl_c_twice_stops_at_once(tmp_path, capsys):
    before = signal.getsignal(signal.SIGINT)
    extra = (GracefulInterrupt(str(tmp_path)), PressCtrlC(8, times=2))
    trainer, module, datamodule = make_run(tmp_path, extra=extra, every_n_steps=3)
    with pytest.raises(SystemExit):
        trainer.fit(module, datamodule=datamodule)
    assert [p.name for p in list_checkpoints(tmp_path / "checkpoints")] == ["step-00000003.ckpt"]
    assert "can be continued" in capsys.readouterr().err
    signal.signal(signal.SIGINT, before)


def test_the_interrupt_handler_is_given_back(tmp_path):
    before = signal.getsignal(signal.SIGINT)
    trainer, module, datamodule = make_run(tmp_path, extra=(GracefulInterrupt(str(tmp_path)),), max_steps=2)
    trainer.fit(module, datamodule=datamodule)
    assert signal.getsignal(signal.SIGINT) is before


def test_progress_prints_plain_lines_where_there_is_no_terminal(tmp_path, capsys):
    trainer, module, datamodule = make_run(tmp_path, extra=(Progress(interval_s=0.0),))
    trainer.fit(module, datamodule=datamodule)
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("step ")]
    assert len(lines) >= 24
    assert lines[5].startswith("step 3/12  loss ")
    assert "ETA" not in lines[5]  # the first steps, in which layers are compiled, say nothing about the pace
    assert all("ETA 0:0" in line for line in lines[8:])
    assert "tok/s" in lines[-1]
    assert "done in 0:0" in lines[-1]
    assert max(map(len, lines)) < 80


@pytest.mark.parametrize("width", [30, 100])
def test_progress_fits_any_terminal(tmp_path, monkeypatch, width):
    output = io.StringIO()
    console = Console(file=output, force_terminal=True, width=width, color_system=None)
    monkeypatch.setattr("rich.console.Console", lambda **_: console)
    trainer, module, datamodule = make_run(tmp_path, extra=(Progress(),), max_steps=2)
    trainer.fit(module, datamodule=datamodule)
    text = output.getvalue()
    assert "step" in text
    assert ("━" in text) == (width >= progress_module.NARROW)


def test_formats():
    assert [format_duration(s) for s in (0, 59.9, 75, 3675)] == ["0:00", "0:59", "1:15", "1:01:15"]
    assert [format_rate(r) for r in (250, 1500, 123_456)] == ["250 tok/s", "1.5k tok/s", "123k tok/s"]


def test_predictions_are_scored_logged_and_shown(tmp_path, capsys):
    trainer, module, datamodule = make_run(tmp_path, max_steps=3)
    shown = next(c for c in trainer.callbacks if isinstance(c, SamplePredictions))
    shown.num_shown = 2
    trainer.fit(module, datamodule=datamodule)
    rows = read_csv(tmp_path / "predictions.csv")
    assert len(rows) == 8  # 4 texts of each of 2 splits
    first = [r for r in rows if r["split"] == "val"]
    score = sum(int(r["correct"]) for r in first) / 4
    assert all(int(r["correct"]) == (len(r["text"]) % 3 != 0) for r in first)
    assert "(odd one)" in {r["answered"] for r in rows}
    assert float(read_csv(tmp_path / "metrics.csv")[-1]["val/exact_match"]) == pytest.approx(score)
    table = capsys.readouterr().err
    assert f"val at step 3: exact match {score:.1%} of 4" in table
    assert "expected" in table


def test_a_table_shows_markup_as_it_is(capsys):
    print_predictions(
        "title", [{"correct": 1, "text": "[bold]x[/bold] and $0", "expected": "[1]", "answered": "[red]"}]
    )
    assert "[bold]x[/bold]" in capsys.readouterr().err


def test_the_budget_counts_tokens_samples_and_goes_on_after_a_resume(tmp_path):
    trainer, module, datamodule = make_run(tmp_path, max_steps=4)
    trainer.fit(module, datamodule=datamodule)
    metrics = summarize_run(trainer, module, "val/exact_match")
    rows = read_csv(tmp_path / "samples.csv")
    texts = [datamodule.samples("train")[int(i)].text for r in rows for i in r["samples"].split()]
    assert metrics["num_train_examples"] == len(texts)
    assert metrics["num_train_tokens"] == sum(map(len, texts))
    assert metrics["num_steps"] == 4
    assert metrics["train_flops"] == 6 * metrics["num_params"] * metrics["num_train_tokens"]
    assert metrics["optimized_metric"] == metrics["final"]["val/exact_match"]


def test_the_budget_goes_on_after_a_resume(tmp_path_factory):
    whole, broken = tmp_path_factory.mktemp("whole"), tmp_path_factory.mktemp("broken")
    trainer, module, datamodule = make_run(whole, max_steps=4)
    trainer.fit(module, datamodule=datamodule)
    expected = summarize_run(trainer, module)
    before = signal.getsignal(signal.SIGINT)
    trainer, module, datamodule = make_run(broken, max_steps=4, extra=(GracefulInterrupt(str(broken)), PressCtrlC(4)))
    with pytest.raises(SystemExit):
        trainer.fit(module, datamodule=datamodule)
    signal.signal(signal.SIGINT, before)
    spent = summarize_run(trainer, module)
    trainer, module, datamodule = make_run(broken, max_steps=4)
    path = find_checkpoint(broken / "checkpoints")
    trainer.fit(module, datamodule=datamodule, ckpt_path=path, weights_only=True)
    metrics = summarize_run(trainer, module)
    assert 0 < spent["num_train_tokens"] < metrics["num_train_tokens"]
    assert metrics["train_seconds"] > spent["train_seconds"]
    for key in ("num_train_tokens", "num_train_examples", "num_steps", "train_flops"):
        assert metrics[key] == expected[key]


def test_an_unknown_monitor_lists_what_is_logged(tmp_path):
    trainer, module, datamodule = make_run(tmp_path, monitor="val/exactmatch")
    with pytest.raises(ConfigError, match=r"'val/exactmatch'.*val/exact_match.*val/loss"):
        trainer.fit(module, datamodule=datamodule)


@pytest.mark.parametrize("options", [{"every_n_steps": 0}, {"num_kept": 1}, {"mode": "most"}])
def test_bad_checkpoint_settings_are_refused(options):
    with pytest.raises(ConfigError, match="every_n_steps"):
        ExactCheckpoint("x", **options)


@pytest.mark.parametrize(
    ("mode", "scores", "kept"),
    [("max", [0.1, 0.5, 0.5, 0.2], 3), ("min", [0.1, 0.5, 0.05, 0.2], 3), ("max", [float("nan"), 0.0, -1.0], 2)],
)
def test_the_best_weights_are_kept_and_ties_go_to_the_later(tmp_path, mode, scores, kept):
    saver = ExactCheckpoint(str(tmp_path), monitor="val/x", mode=mode)
    module = SimpleNamespace(model=torch.nn.Linear(1, 1))
    for step, score in enumerate(scores, start=1):
        torch.nn.init.constant_(module.model.weight, step)
        trainer = SimpleNamespace(
            sanity_checking=False,
            callback_metrics={"val/x": torch.tensor(score)},
            global_step=step,
            is_global_zero=True,
        )
        saver.on_validation_end(trainer, module)  # type: ignore[arg-type]
    from safetensors.torch import load_file

    assert saver.best_step == kept
    assert float(load_file(tmp_path / "checkpoints" / "best.safetensors")["weight"]) == kept


def test_dropout_fades_with_the_step_alone():
    backbone = torch.nn.Linear(1, 1)
    backbone.dropout_strength = Strength()
    module = SimpleNamespace(modules=lambda: [torch.nn.Identity(), backbone], log=lambda *_: None)
    fade = FadeDropout(final=0.2)
    seen = []
    for step in (0, 50, 100):
        trainer = SimpleNamespace(global_step=step, estimated_stepping_batches=100)
        fade.on_train_start(trainer, module)
        fade.on_train_batch_start(trainer, module, None, 0)
        seen.append(backbone.dropout_strength.value)
    assert seen == pytest.approx([1.0, 0.6, 0.2])
    with pytest.raises(ConfigError, match="from 0 to 1"):
        FadeDropout(final=1.5)

"""Calibration at the end of training: written where it can be fitted, and never a reason to lose a run."""

from __future__ import annotations

from contextlib import nullcontext
from types import SimpleNamespace

import pytest

from fluxem.models.answering.calibration import Calibration
from lightning_modules.callbacks import CalibrateCalls


def make_trainer(answering, *, step=10, splits=("val_c",)):
    datamodule = SimpleNamespace(answering=answering, val_splits=list(splits), samples=lambda split: list(range(30)))
    return SimpleNamespace(
        datamodule=datamodule,
        max_steps=10,
        global_step=step,
        is_global_zero=True,
        precision_plugin=SimpleNamespace(forward_context=nullcontext),
    )


@pytest.fixture
def fit(monkeypatch, tmp_path):
    def run(outcome, **options):
        def calibrate(*_):
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        monkeypatch.setattr("fluxem.evaluation.calibrate.calibrate", calibrate)
        answering = SimpleNamespace(calibration=None)
        CalibrateCalls(str(tmp_path)).on_fit_end(make_trainer(answering, **options), SimpleNamespace(model=None))
        return Calibration.load(tmp_path)

    return run


def test_it_is_written_at_the_end(fit):
    fitted = Calibration(0.5, 0.1, 0.8, 100, "test")
    assert fit(fitted) == fitted


@pytest.mark.parametrize("options", [{"step": 4}, {"splits": ("val",)}])
def test_not_after_an_interruption_nor_without_its_split(fit, options):
    assert fit(Calibration(0.5, 0.1, 0.8, 100, "test"), **options) is None


def test_a_failed_fit_is_said_and_costs_nothing(fit, capsys):
    assert fit(OverflowError("math range error")) is None
    assert "no calibration: math range error" in capsys.readouterr().err


def test_arms_that_call_no_tools_are_left_alone(tmp_path):
    CalibrateCalls(str(tmp_path)).on_fit_end(make_trainer(object()), SimpleNamespace(model=None))
    assert list(tmp_path.iterdir()) == []

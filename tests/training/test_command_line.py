"""`python train.py` as a user types it: runs, sweeps, processes, evaluation, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fluxem.runs.record import read_metrics, read_record

ROOT = Path(__file__).resolve().parents[2]
SHORT = ["experiment=smoke", "trainer.max_steps=4", "trainer.val_check_interval=2", "callbacks.predictions.num_shown=0"]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def command(folder: Path, *arguments: str) -> list[str]:
    paths = [f"paths.runs={folder / 'runs'}", f"paths.data={folder / 'data'}", f"paths.sweeps={folder / 'sweeps'}"]
    return [sys.executable, str(ROOT / "train.py"), *arguments, *paths]


def train(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command(folder, *arguments), cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert {p.name for p in folder.iterdir()} <= {"runs", "data", "sweeps"}, "nothing is left where the command is run"
    return done


def list_runs(folder: Path) -> list[Path]:
    return sorted((folder / "runs" / "smoke").iterdir())


def test_a_sweep_over_arms_and_seeds(tmp_path):
    train(tmp_path, "-m", *SHORT, "arm=num,token_only", "seed=0,1")
    names = [p.name.rsplit("-", 1)[0] for p in list_runs(tmp_path)]
    assert names == ["num-seed0", "num-seed1", "token_only-seed0", "token_only-seed1"]
    assert all(read_metrics(p)["num_steps"] == 4 for p in list_runs(tmp_path))


def test_an_ablation_file_sweeps_without_m(tmp_path):
    train(tmp_path, *SHORT, "ablation=streams")
    assert len(list_runs(tmp_path)) == 3


def test_two_processes_and_a_sweep_of_them(tmp_path):
    ddp = ["trainer=ddp", "trainer.accelerator=cpu", "callbacks=audit"]
    train(tmp_path, "-m", *SHORT, *ddp, "seed=0,1")
    runs = list_runs(tmp_path)
    assert [p.name.rsplit("-", 1)[0] for p in runs] == ["algebra-seed0", "algebra-seed1"]
    for run in runs:
        assert read_metrics(run)["num_steps"] == 4
        one, two = ((run / name).read_text() for name in ("samples.csv", "samples-rank1.csv"))
        assert one.count("\n") == two.count("\n") == 5
        assert one != two


def test_wandb_offline_and_evaluation(tmp_path):
    train(tmp_path, *SHORT, "logger=default", "evaluate=true", "suite=smoke")
    (run,) = list_runs(tmp_path)
    assert len(list((run / "wandb").glob("offline-run-*"))) >= 1
    assert (run / "results.json").is_file()


def test_the_record_repeats_the_command(tmp_path):
    train(tmp_path, *SHORT, "seed=7")
    (run,) = list_runs(tmp_path)
    assert "experiment=smoke" in read_record(run)["command"]
    assert "seed=7" in read_record(run)["command"]


def test_a_diverging_run_exits_non_zero_and_keeps_its_last_good_checkpoint(tmp_path):
    arguments = [*SHORT[:1], "trainer.max_steps=200", "optimizer.lr=1e30", "trainer.gradient_clip_val=null"]
    done = subprocess.run(command(tmp_path, *arguments), cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "lower optimizer.lr" in done.stderr
    assert "Traceback" not in done.stderr


def test_ctrl_c_leaves_a_run_that_its_printed_command_finishes(tmp_path):
    process = subprocess.Popen(
        command(tmp_path, *SHORT[:1], "trainer.max_steps=3000", "trainer.val_check_interval=3000"),
        cwd=tmp_path, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while not list(tmp_path.glob("runs/smoke/*/checkpoints/*.ckpt")):
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, messages = process.communicate(timeout=120)
    assert process.returncode != 0
    assert "Traceback" not in messages
    (run,) = list_runs(tmp_path)
    assert f"python train.py resume={run}" in messages
    resumed = subprocess.Popen(
        [sys.executable, str(ROOT / "train.py"), f"resume={run}"], cwd=tmp_path, stderr=subprocess.PIPE, text=True,
        env={**os.environ},
    )  # fmt: skip
    before = max(p.name for p in run.glob("checkpoints/*.ckpt"))
    while max((p.name for p in run.glob("checkpoints/*.ckpt")), default="") <= before:
        assert resumed.poll() is None
        time.sleep(0.02)
    resumed.kill()
    resumed.communicate()

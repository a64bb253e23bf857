"""A real `python train.py` killed by SIGKILL twenty times, resumed each time, ends bit-equal to one left alone."""

from __future__ import annotations

import csv
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from safetensors.torch import load_file

ROOT = Path(__file__).resolve().parents[2]
NUM_KILLS = 20
NUM_STEPS = 130
SETTINGS = [
    "experiment=smoke",
    "callbacks=audit",
    "callbacks.checkpoint.every_n_steps=3",
    "callbacks.predictions.num_shown=0",
    f"trainer.max_steps={NUM_STEPS}",
    "trainer.accumulate_grad_batches=2",
    "trainer.val_check_interval=50",
    "model.projector.num_layers=2",
    "model.projector.dropout=0.2",
    "+backbone.attention_dropout=0.1",
    "backbone.dropout=0.1",
    "backbone.word_dropout=0.1",
]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


def start(arguments: list[str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, str(ROOT / "train.py"), *arguments], cwd=log.parent, stdout=output, stderr=output
        )


def new_run(folder: Path) -> list[str]:
    return [*SETTINGS, f"paths.runs={folder}", f"paths.data={folder.parent / 'data'}"]


def find_run(folder: Path, process: subprocess.Popen[bytes]) -> Path:
    while process.poll() is None:
        found = list((folder / "smoke").glob("*/config.yaml"))
        if found:
            return found[0].parent
        time.sleep(0.01)
    raise AssertionError("the run ended before it made a folder")


def wait_for_moment(run: Path, process: subprocess.Popen[bytes], rng: random.Random, inside_save: bool) -> str:
    """Return at a moment worth dying at: inside a save, or a random while after the next one."""
    folder = run / "checkpoints"
    before = set(os.listdir(folder)) if folder.exists() else set()
    delay = rng.uniform(0.0, 0.12)
    while process.poll() is None:
        names = set(os.listdir(folder)) if folder.exists() else set()
        if names - before:
            partial = any(".partial-" in n for n in names)
            if inside_save and partial:
                return "inside a save"
            if not inside_save and any(n.endswith(".ckpt") for n in names - before):
                time.sleep(delay)
                return "between saves"
        time.sleep(0 if inside_save else 0.002)
    return "at the end"


def read_rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return [{k: v for k, v in row.items() if "second" not in k} for row in csv.DictReader(file)]


def test_killed_twenty_times(tmp_path):
    alone = start(new_run(tmp_path / "alone"), tmp_path / "alone.log")
    assert alone.wait() == 0, (tmp_path / "alone.log").read_text()[-3000:]
    reference = next((tmp_path / "alone/smoke").iterdir())

    rng = random.Random(0)
    log = tmp_path / "killed.log"
    moments = []
    process = start(new_run(tmp_path / "killed"), log)
    run = find_run(tmp_path / "killed", process)
    for number in range(NUM_KILLS):
        moments.append(wait_for_moment(run, process, rng, inside_save=number % 2 == 0))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if moments[-1] == "at the end":
            break
        process = start([f"resume={run}"], log)
    assert process.wait() == 0, log.read_text()[-3000:]

    assert moments.count("at the end") <= 1
    assert len(moments) == NUM_KILLS, moments
    assert moments.count("inside a save") >= 5, moments
    one, two = load_file(reference / "model.safetensors"), load_file(run / "model.safetensors")
    assert set(one) == set(two)
    for name in one:
        assert bool((one[name] == two[name]).all()), name
    for name in ("samples.csv", "metrics.csv", "predictions.csv"):
        assert read_rows(reference / name) == read_rows(run / name), name
    samples = read_rows(run / "samples.csv")
    assert len(samples) == 2 * NUM_STEPS
    assert not list((run / "checkpoints").glob("*.partial-*"))

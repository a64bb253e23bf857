"""The benchmark harness: pairing, verdicts, exit codes; and that every benchmark runs."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.__main__ import list_benchmarks
from benchmarks._harness import Check, compare, run_benchmark

ROOT = Path(__file__).resolve().parents[2]


def test_compare_interleaves_and_alternates() -> None:
    calls: list[str] = []
    compare(lambda: calls.append("ours"), lambda: calls.append("peer"), 4, clock=lambda: 0.5 * len(calls))
    assert calls == ["ours", "peer"] + ["ours", "peer", "peer", "ours"] * 2


def test_compare_takes_medians_of_pairs() -> None:
    now = 0.0

    def spend(seconds: Iterator[float]) -> None:
        nonlocal now
        now += next(seconds)

    ours, peer = iter([9.0, 1.0, 2.0, 1.0]), iter([9.0, 6.0, 8.0, 50.0])  # the first of each warms up
    result = compare(lambda: spend(ours), lambda: spend(peer), repeats=3, clock=lambda: now)
    assert (result.ours_s, result.peer_s, result.speedup) == (1.0, 8.0, 6.0)


@pytest.mark.parametrize(
    ("value", "target", "at_most", "passed"),
    [(10.0, 10.0, False, True), (9.9, 10.0, False, False), (0.1, 0.15, True, True), (0.2, 0.15, True, False)],
)
def test_verdict(value: float, target: float, at_most: bool, passed: bool) -> None:
    assert Check("speed", value, "x", target, at_most).passed is passed


@pytest.mark.parametrize("at_most", [True, False])
def test_not_a_number_never_passes(at_most: bool) -> None:
    assert not Check("speed", math.nan, "x", 1.0, at_most).passed


def test_exit_code_and_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = Check("a", 2.0, "x", 1.0), Check("b", 0.5, "x", 1.0)
    assert run_benchmark("demo", lambda quick: [good], []) == 0
    assert run_benchmark("demo", lambda quick: [good, bad], []) == 1
    assert "MISSED" in capsys.readouterr().out
    file = tmp_path / "out.json"
    assert run_benchmark("demo", lambda quick: [bad], ["--quick", "--json", str(file)]) == 0
    (check,) = json.loads(file.read_text())["checks"]
    assert check["name"] == "b"
    assert check["passed"] is False


def test_unknown_benchmark_lists_the_valid_ones() -> None:
    command = [sys.executable, "-m", "benchmarks", "warp"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert all(name in done.stderr for name in ["warp", *list_benchmarks()])


@pytest.mark.benchmark
@pytest.mark.slow
@pytest.mark.parametrize("name", list_benchmarks())
def test_benchmark_runs(name: str) -> None:
    command = [sys.executable, "-m", f"benchmarks.{name}", "--quick", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["benchmark"] == name
    assert result["checks"]

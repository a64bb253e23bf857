"""Progress: plain lines with the time left, and bars in a terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

import fluxem.evaluation.progress as progress_module
from fluxem.evaluation.progress import EvaluationProgress, format_seconds


class Clock:
    now = 0.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(progress_module, "time", clock)
    return clock


def test_lines_come_every_ten_seconds_and_after_each_part(clock):
    console = Console(file=io.StringIO(), width=40)
    with EvaluationProgress(200, console) as progress:
        clock.now = 100.0  # the model was loaded
        progress.start_part("a ID", 100)
        for done in range(1, 51):
            clock.now += 0.5
            progress.update_part(done)
        progress.finish_part(0.5)
        progress.start_part("a OOD-A", 100)
        progress.finish_part(1.0)
    assert console.file.getvalue().splitlines() == [
        "a ID: 20/100 (20/200 in all, about 1 min 30 s left)",
        "a ID: 40/100 (40/200 in all, about 1 min 20 s left)",
        "a ID: 50.0 % (100/200 in all, about 25 s left)",
        "a OOD-A: 100.0 % (200/200 in all)",
    ]


def test_a_terminal_shows_bars_and_leaves_nothing_behind():
    console = Console(file=io.StringIO(), width=60, force_terminal=True)
    with EvaluationProgress(10, console) as progress:
        progress.start_part("a ID", 10)
        progress.update_part(4)
        progress.update_part(25)
        progress.finish_part(1.0)
    shown = console.file.getvalue()
    assert "a ID" in shown
    assert "10/10" in shown
    assert "25/10" not in shown


@pytest.mark.parametrize(("seconds", "text"), [(0.4, "0 s"), (75, "1 min 15 s"), (7290, "2 h 1 min")])
def test_durations_are_readable(seconds, text):
    assert format_seconds(seconds) == text

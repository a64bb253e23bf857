"""Progress of generating data: silent for two seconds, then lines with the time left, counted from the first sample."""

from __future__ import annotations

import pytest

import fluxem.data.progress as progress_module
from fluxem.data.progress import DelayedProgress


class Clock:
    now = 0.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(progress_module, "time", clock)
    return clock


def test_short_work_says_nothing(clock, capsys):
    with DelayedProgress("reading", 10) as progress:
        for done in range(11):
            clock.now += 0.1
            progress.update(done)
    assert capsys.readouterr().err == ""


def test_the_time_left_is_counted_from_the_first_sample(clock, capsys):
    with DelayedProgress("making", 1000) as progress:
        clock.now = 600.0  # workers start, a tokeniser is trained
        for done in range(1, 402, 10):
            progress.update(done)
            clock.now += 1.0
    assert capsys.readouterr().err.splitlines() == [
        "making: 1 of 1,000 samples (0%)",
        "making: 101 of 1,000 samples (10%, about 90 s left)",
        "making: 201 of 1,000 samples (20%, about 80 s left)",
        "making: 301 of 1,000 samples (30%, about 70 s left)",
        "making: 401 of 1,000 samples (40%, about 60 s left)",
    ]

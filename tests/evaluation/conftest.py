"""A run that answers from a script, so that evaluation is tested without a model."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fluxem.core.span import Sample, Span
from fluxem.evaluation import Sources


@dataclass(frozen=True)
class ScriptedAnswer:
    """The attributes of ``fluxem.models.answering.Answer``, without importing torch."""

    value: Any
    text: str = ""
    steps: tuple[str, ...] = ()
    num_tokens: int = 10
    seconds: float = 0.0
    error: str | None = None
    spans: tuple[Span, ...] = ()


def make_samples(task: str, split: str, size: int, seed: int) -> list[Sample]:
    """Problems "<i> + <i>" with the target 2 i."""
    samples = []
    for i in range(size):
        text = f"{i} + {i}"
        first = Span(0, len(str(i)), "arithmetic_number", i, source="gold")
        second = Span(len(text) - len(str(i)), len(text), "arithmetic_number", i, source="gold")
        meta = {"task": task, "split": split, "family": "plus", "num_ops": 1, "steps": [["add", 0, 1], ["stop", 0]]}
        samples.append(Sample(text, (first, second), str(2 * i), 2 * i, meta))
    return samples


@dataclass
class ScriptedRun:
    """Right on the first ``num_right`` texts of a call; records what it was asked."""

    num_right: int
    calls: list[dict[str, Any]] = field(default_factory=list)
    fail_at_call: int | None = None

    def solve(
        self,
        texts: Sequence[str],
        *,
        batch_size: int,
        spans: Any = None,
        control: str | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[ScriptedAnswer]:
        if self.fail_at_call == len(self.calls):
            raise KeyboardInterrupt
        self.calls.append({"texts": list(texts), "spans": spans, "control": control, "batch_size": batch_size})
        answers = []
        for i, text in enumerate(texts):
            first, second = (int(word) for word in text.split(" + "))
            right = i < self.num_right and control is None
            (sample,) = make_samples("t", "s", first + 1, 0)[-1:]
            answers.append(ScriptedAnswer(first + second if right else -1, spans=sample.spans or ()))
            if progress is not None:
                progress(i + 1, len(texts))
        return answers


@dataclass
class World:
    """Run folders on disk and the scripted runs they stand for."""

    root: Path
    runs: dict[str, ScriptedRun] = field(default_factory=dict)
    loads: list[str] = field(default_factory=list)
    data_version: str = "1"

    def add(self, name: str, num_right: int, arm: str = "algebra", seed: int = 0, **settings: Any) -> Path:
        folder = self.root / name
        folder.mkdir(parents=True)
        lines = [f"seed: {seed}", "domain: {task: arithmetic}", "optimizer: {lr: 0.002}"]
        lines += [f"arm: {{name: {arm}, layout: keep}}", f"run_dir: {folder}", f"data: {{cache_dir: {folder}}}"]
        lines += [f"{key}: {value}" for key, value in settings.items()]
        (folder / "config.yaml").write_text("\n".join(lines) + "\n")
        (folder / "model.safetensors").write_bytes(os.urandom(64))
        self.runs[str(folder)] = ScriptedRun(num_right)
        return folder

    @property
    def sources(self) -> Sources:
        def load(run_dir: Path) -> ScriptedRun:
            self.loads.append(run_dir.name)
            return self.runs[str(run_dir)]

        return Sources(load, make_samples, lambda *part: f"{self.data_version}{part}")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "runs")


@pytest.fixture
def answer() -> type[ScriptedAnswer]:
    return ScriptedAnswer

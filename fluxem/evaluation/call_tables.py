"""Tables of tool-calling parts: marks by split, execution by domain, and when not to call."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from fluxem.evaluation.call_results import CALL_TASKS
from fluxem.evaluation.intervals import bootstrap_interval, wilson_interval
from fluxem.evaluation.results import EvaluationResult, PartResult, RunResult
from fluxem.evaluation.rows import identify_group, label_groups
from fluxem.evaluation.suites import PLAIN

MARK_TITLES = {
    "selection": "tools",
    "arguments": "arguments (AST)",
    "execution": "execution",
    "completed": "all steps",
    "turn": "turns",
    "domain": "domain",
}
_RESTRAINT = ("irrelevance", "must call", "harmonic mean", "ECE, unseen", "answered", "wrong of these")
BY_DOMAIN = ("id", "unseen", "single_tool")
NUM_BINS = 10
MISSING = "-"

PlainTable = tuple[str, list[str], list[list[str]]]


def build_call_tables(result: EvaluationResult) -> list[PlainTable]:
    """Every table of ``result`` that has something to show; none for runs that call no tools."""
    groups: dict[str, list[RunResult]] = {}
    for run in result.runs:
        if any(part.marks for part in run.parts):
            groups.setdefault(identify_group(run.facts), []).append(run)
    labels = label_groups([runs[0].facts for runs in groups.values()])
    tables: list[PlainTable] = []
    for label, runs in zip(labels, groups.values(), strict=True):
        tables.append(_marks_table(label, runs))
        if table := _domain_table(label, runs):
            tables.append(table)
    if table := _restraint_table(labels, list(groups.values())):
        tables.append(table)
    return tables


def _parts_by_split(runs: Sequence[RunResult]) -> dict[str, list[PartResult]]:
    found: dict[str, list[PartResult]] = {}
    for run in runs:
        for part in run.parts:
            if part.part.task in CALL_TASKS and part.part.condition == PLAIN:
                found.setdefault(part.part.title, []).append(part)
    return found


def format_share(marks: Sequence[str]) -> str:
    """Share of "1" in one string a seed, in %, with its 95 % interval."""
    columns = [np.array([c == "1" for c in text], dtype=np.bool_) for text in marks]
    mean = 100 * float(np.mean([column.mean() for column in columns]))
    if len(columns) == 1:
        low, high = wilson_interval(int(columns[0].sum()), len(columns[0]))
    else:
        low, high = bootstrap_interval(np.stack(columns))
    return f"{mean:.1f} [{100 * low:.1f}, {100 * high:.1f}]"


def _marks_table(label: str, runs: Sequence[RunResult]) -> PlainTable:
    lines = []
    for title, parts in _parts_by_split(runs).items():
        cells = [format_share([part.marks[name] for part in parts]) for name in MARK_TITLES]
        lines.append([title, str(parts[0].num_problems), *cells])
    return f"{label}: tool calls, %", ["split", "n", *MARK_TITLES.values()], lines


def _domain_table(label: str, runs: Sequence[RunResult]) -> PlainTable | None:
    by_split: dict[str, dict[str, list[bool]]] = {}
    for run in runs:
        for part in run.parts:
            if part.part.split in BY_DOMAIN and part.marks:
                table = by_split.setdefault(part.part.split, {})
                for domain, mark in zip(part.domains, part.marks["execution"], strict=True):
                    table.setdefault(domain, []).append(mark == "1")
    if not by_split:
        return None
    splits = [split for split in BY_DOMAIN if split in by_split]
    domains = sorted({domain for table in by_split.values() for domain in table})
    lines = []
    for domain in domains:
        marks = [by_split[split].get(domain, []) for split in splits]
        lines.append([domain, *(f"{100 * sum(m) / len(m):.1f} (n = {len(m)})" if m else MISSING for m in marks)])
    return f"{label}: execution by domain, %", ["domain", *splits], lines


def _restraint_table(labels: Sequence[str], groups: Sequence[Sequence[RunResult]]) -> PlainTable | None:
    """Irrelevance beside must-call, and how far confidence can be trusted."""
    lines = []
    for label, runs in zip(labels, groups, strict=True):
        parts = [p for run in runs for p in run.parts if p.marks and p.part.condition == PLAIN]
        declined = _mean(parts, ("irrelevant_unseen", "irrelevant"), lambda p: p.marks["outcome"])
        called = _mean(parts, ("unseen", "single_tool"), lambda p: p.marks["outcome"])
        unseen = [p for p in parts if p.part.split == "unseen"]
        error = float(np.mean([calibration_error(p) for p in unseen])) if unseen else None
        harmonic = None if declined is None or called is None else 2 * declined * called / max(1e-9, declined + called)
        shares = (declined, called, harmonic, error, *_share_given(runs))
        cells = [MISSING if x is None else f"{100 * x:.1f}" for x in shares]
        lines.append([label, *cells])
    if not lines or all(cell == MISSING for line in lines for cell in line[1:]):
        return None
    return "when not to call, %", ["arm", *_RESTRAINT], lines


def _share_given(runs: Sequence[RunResult]) -> tuple[float | None, float | None]:
    """Share of the questions answered at the run's own threshold, and the share of wrong ones among those answers."""
    given = wrong = total = 0
    for run in runs:
        path = Path(run.run_dir) / "calibration.json"
        if not path.is_file():
            continue
        threshold = json.loads(path.read_text(encoding="utf-8"))["threshold"]
        for part in (p for p in run.parts if p.marks and p.part.condition == PLAIN):
            total += part.num_problems
            for right, silent, confidence in zip(part.correct, part.declined, part.confidences, strict=True):
                if silent == "0" and confidence >= threshold:
                    given += 1
                    wrong += right == "0"
    return (given / total if total else None), (wrong / given if given else None)


def _mean(parts: Sequence[PartResult], splits: Sequence[str], marks: Callable[[PartResult], str]) -> float | None:
    texts = [marks(part) for part in parts if part.part.split in splits]
    return sum(t.count("1") for t in texts) / sum(map(len, texts)) if texts else None


def calibration_error(part: PartResult, num_bins: int = NUM_BINS) -> float:
    """Expected calibration error (Naeini et al. 2015) of a part's confidences, in [0, 1]: equal-width bins."""
    confidence = np.array(part.confidences)
    right = part.is_correct
    bins = np.minimum((confidence * num_bins).astype(int), num_bins - 1)
    gaps = [
        (bins == b).mean() * abs(right[bins == b].mean() - confidence[bins == b].mean())
        for b in range(num_bins)
        if (bins == b).any()
    ]
    return float(sum(gaps))

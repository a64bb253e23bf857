"""From runs to the rows of a table: seeds of one configuration together, an interval for every cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from fluxem.evaluation.intervals import bootstrap_interval, wilson_interval
from fluxem.evaluation.results import EvaluationResult, PartResult, RunResult
from fluxem.evaluation.suites import PLAIN

BUDGET = {
    "num_params": "params",
    "num_train_tokens": "training tokens",
    "train_flops": "training FLOPs",
    "num_steps": "steps",
    "train_seconds": "training seconds",
}
"""Facts that arms are matched in, with their headings."""

MATCH_TOLERANCE = 0.02


@dataclass(frozen=True)
class Cell:
    """Accuracy of one row on one split, in [0, 1], with its 95 % interval.

    Attributes:
        method: "Wilson" for one seed, "bootstrap" over two or more.
    """

    accuracy: float
    low: float
    high: float
    num_problems: int
    num_seeds: int
    method: str

    def __str__(self) -> str:
        return f"{100 * self.accuracy:.1f} [{100 * self.low:.1f}, {100 * self.high:.1f}]"


@dataclass(frozen=True)
class Row:
    """One arm in one condition, over its seeds.

    Attributes:
        label: arm, and whatever distinguishes it from another row of the same arm.
        condition: "plain", "codes shuffled" or "oracle spans".
        seeds: training seeds.
        cells: split -> cell.
        facts: budget fact -> mean over seeds; ``None`` where a run did not record it.
        learning_rate: the arm's own (tuned) learning rate.
        tokens_per_query, seconds_per_query: means over splits and seeds.
        errors: error label -> share of all problems, most frequent first.
        spans_differ: share of problems whose detected spans differ from the gold ones, or ``None``.
    """

    label: str
    condition: str
    seeds: tuple[int | None, ...]
    cells: dict[str, Cell]
    facts: dict[str, float | None]
    learning_rate: float | None
    tokens_per_query: float
    seconds_per_query: float
    errors: dict[str, float]
    spans_differ: float | None

    @property
    def name(self) -> str:
        """Label and condition, as printed."""
        return self.label if self.condition == PLAIN else f"{self.label}, {self.condition}"


def build_rows(result: EvaluationResult) -> list[Row]:
    """Rows in the order of the runs; a run's controls follow it."""
    groups: dict[str, list[RunResult]] = {}
    for run in result.runs:
        groups.setdefault(identify_group(run.facts), []).append(run)
    labels = label_groups([runs[0].facts for runs in groups.values()])
    rows = []
    for label, runs in zip(labels, groups.values(), strict=True):
        conditions = dict.fromkeys(part.part.condition for run in runs for part in run.parts)
        rows += [_build_row(label, condition, runs) for condition in conditions]
    return rows


def identify_group(facts: dict[str, Any]) -> str:
    """Key of everything a run was configured with, its seed aside."""
    return repr((facts["arm"], sorted((k, repr(v)) for k, v in facts["settings"].items())))


def label_groups(facts: Sequence[dict[str, Any]]) -> list[str]:
    """A label per group: its arm, and the settings in which groups of the same arm differ."""
    labels = []
    for own in facts:
        same = [f["settings"] for f in facts if f["arm"] == own["arm"]]
        keys = sorted({k for s in same for k in s if len({repr(t.get(k)) for t in same}) > 1})
        # The last part of a dotted key says enough, unless two of them end alike.
        names = Counter(k.rsplit(".", 1)[-1] for k in keys)
        short = {k: k.rsplit(".", 1)[-1] if names[k.rsplit(".", 1)[-1]] == 1 else k for k in keys}
        differing = ", ".join(f"{short[k]}={own['settings'][k]}" for k in keys if k in own["settings"])
        labels.append(f"{own['arm']} ({differing})" if differing else str(own["arm"]))
    return labels


def _build_row(label: str, condition: str, runs: Sequence[RunResult]) -> Row:
    by_split: dict[str, list[PartResult]] = {}
    for run in runs:
        for part in run.parts:
            if part.part.condition == condition:
                by_split.setdefault(part.part.split, []).append(part)
    parts = [part for same in by_split.values() for part in same]
    num_problems = sum(part.num_problems for part in parts)
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update({error: len(indices) for error, indices in part.errors.items()})
    differing = [(part.num_spans_differ, part.num_problems) for part in parts if part.num_spans_differ is not None]
    return Row(
        label=label,
        condition=condition,
        seeds=tuple(run.facts["seed"] for run in runs),
        cells={split: compute_cell(same) for split, same in by_split.items()},
        facts={name: _mean(run.facts.get(name) for run in runs) for name in BUDGET},
        learning_rate=_mean(run.facts.get("learning_rate") for run in runs),
        tokens_per_query=sum(p.tokens_per_query * p.num_problems for p in parts) / num_problems,
        seconds_per_query=sum(p.seconds_per_query * p.num_problems for p in parts) / num_problems,
        errors={error: count / num_problems for error, count in counts.most_common()},
        spans_differ=sum(d for d, _ in differing) / sum(n for _, n in differing) if differing else None,
    )


def compute_cell(parts: Sequence[PartResult]) -> Cell:
    """Mean accuracy over seeds with its 95 % interval.

    Args:
        parts: the same problems answered by each seed's run.
    """
    correct = np.stack([part.is_correct for part in parts])
    num_seeds, num_problems = correct.shape
    accuracy = float(correct.mean())
    if num_seeds == 1:
        low, high = wilson_interval(int(correct.sum()), num_problems)
        return Cell(accuracy, low, high, num_problems, num_seeds, "Wilson")
    low, high = bootstrap_interval(correct)
    return Cell(accuracy, low, high, num_problems, num_seeds, "bootstrap")


def _mean(values: Iterable[float | None]) -> float | None:
    known = list(values)
    if not known or any(value is None for value in known):
        return None
    return sum(value for value in known if value is not None) / len(known)


def describe_match(rows: Sequence[Row]) -> str:
    """How far the arms' budgets lie apart: "params within 0.8 %, steps equal; not recorded: ..."."""
    plain = [row for row in rows if row.condition == PLAIN]
    if len(plain) < 2:
        return ""
    said, unknown = [], []
    for name, heading in BUDGET.items():
        if name == "train_seconds":
            continue
        values = [row.facts[name] for row in plain]
        known = [value for value in values if value]
        if len(known) < len(values):
            unknown.append(heading)
            continue
        spread = max(known) / min(known) - 1
        words = "equal" if spread == 0 else f"within {100 * spread:.1f} %"
        said.append(f"{heading} {words}" + (" (not matched)" if spread > MATCH_TOLERANCE else ""))
    text = ", ".join(said)
    if unknown:
        text += ("; " if text else "") + "not recorded by every run: " + ", ".join(unknown)
    return "budgets of the arms: " + text


def describe_intervals(rows: Sequence[Row]) -> str:
    """What the cells hold, in a sentence."""
    methods = {cell.method for row in rows for cell in row.cells.values()}
    sentences = []
    if "Wilson" in methods:
        sentences.append("one seed: Wilson 95 % interval")
    if "bootstrap" in methods:
        sentences.append(
            "several seeds: mean over seeds, 95 % bootstrap interval over seeds and problems, "
            "never narrower than Wilson's for one seed"
        )
    return "exact match in %; " + "; ".join(sentences)

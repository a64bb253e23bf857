"""Tables of an evaluation for the terminal: accuracy by split, budgets, errors by type."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from fluxem.evaluation.call_tables import build_call_tables
from fluxem.evaluation.progress import format_seconds
from fluxem.evaluation.results import EvaluationResult
from fluxem.evaluation.rows import BUDGET, Row, build_rows, describe_intervals, describe_match
from fluxem.evaluation.suites import PLAIN, SPLIT_TITLES

MISSING = "-"
_LABEL_WIDTH = 30


def print_report(result: EvaluationResult, console: Console | None = None) -> None:
    """Print every table of ``result``; wide tables are split into stretches of columns that fit."""
    console = console or Console()
    rows = build_rows(result)
    console.rule(f"suite {result.suite}, version {result.version}", style="dim")
    for title, header, lines in [*build_tables(rows), *build_call_tables(result)]:
        print_wide_table(console, title, header, lines)
    notes = [describe_intervals(rows), describe_match(rows), *result.notices]
    for note in filter(None, notes):
        console.print(note, style="dim", highlight=False, markup=False)


PlainTable: TypeAlias = tuple[str, list[str], list[list[str]]]


def build_tables(rows: Sequence[Row]) -> list[PlainTable]:
    """``(title, header, lines)`` of every table; the first column holds the row's name."""
    return [table for table in (accuracy_table(rows), budget_table(rows), cost_table(rows), error_table(rows)) if table]


def accuracy_table(rows: Sequence[Row]) -> PlainTable:
    """Rows are arms, columns splits, cells "99.3 [98.6, 99.7]"."""
    splits = list(dict.fromkeys(split for row in rows for split in row.cells))
    counts = [format_count(row) for row in rows]
    header = ["arm", *(SPLIT_TITLES.get(split, split) for split in splits)]
    lines = [[r.name, *(str(r.cells.get(s, MISSING)) for s in splits)] for r in rows]
    if len(set(counts)) == 1:
        return f"exact match, % (n = {counts[0]})", header, lines
    header.insert(1, "n")
    return "exact match, %", header, [[line[0], count, *line[1:]] for line, count in zip(lines, counts, strict=True)]


def format_count(row: Row) -> str:
    """Problems per split and seeds of a row: "1000 x 5 seeds"."""
    counts = sorted({cell.num_problems for cell in row.cells.values()})
    problems = str(counts[0]) if len(counts) == 1 else f"{counts[0]}-{counts[-1]}"
    return f"{problems} x {len(row.seeds)} seed{'s' * (len(row.seeds) != 1)}"


def budget_table(rows: Sequence[Row]) -> PlainTable:
    """What each arm was trained with; in parentheses the difference to the first row."""
    plain = [row for row in rows if row.condition == PLAIN] or list(rows)
    lines = []
    for row in plain:
        cells = [format_fact(name, row.facts[name], plain[0].facts[name]) for name in BUDGET]
        rate = MISSING if row.learning_rate is None else f"{row.learning_rate:.3g}"
        lines.append([row.name, *cells, rate])
    title = "training budget" + (" (difference to the first row)" if len(plain) > 1 else "")
    return title, ["arm", *BUDGET.values(), "learning rate"], lines


def format_fact(name: str, value: float | None, reference: float | None) -> str:
    """A budget fact, and how far it lies from the first row's: "848,123 (+0.3 %)"."""
    if value is None:
        return MISSING
    if name == "train_seconds":
        return format_seconds(value)
    text = f"{value:.2e}" if name == "train_flops" else f"{value:,.0f}"
    if reference and not math.isclose(value, reference, rel_tol=5e-4):
        text += f" ({100 * (value / reference - 1):+.1f} %)"
    return text


def cost_table(rows: Sequence[Row]) -> PlainTable:
    """What answering costs, and how often the detector's spans differ from the gold ones."""
    header = ["arm", "tokens/query", "ms/query", "spans differ, %"]
    lines = [
        [
            row.name,
            f"{row.tokens_per_query:.1f}",
            f"{1000 * row.seconds_per_query:.1f}",
            MISSING if row.spans_differ is None else f"{100 * row.spans_differ:.1f}",
        ]
        for row in rows
    ]
    return "cost of an answer", header, lines


def error_table(rows: Sequence[Row]) -> PlainTable | None:
    """Share of all problems by kind of error, over all splits; ``None`` where there was no error."""
    totals: dict[str, float] = {}
    for row in rows:
        for error, share in row.errors.items():
            totals[error] = totals.get(error, 0.0) + share
    if not totals:
        return None
    labels = sorted(totals, key=lambda label: (-totals[label], label))
    lines = [[r.name, *(f"{100 * r.errors[e]:.1f}" if e in r.errors else MISSING for e in labels)] for r in rows]
    return "errors by type, % of all problems", ["arm", *labels], lines


def print_wide_table(console: Console, title: str, header: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    """Print a table, its first column repeated for every stretch of columns that fits the width."""
    columns = list(zip(header, *lines, strict=True))
    label_width = min(max(len(cell) for cell in columns[0]) + 1, _LABEL_WIDTH, max(console.width // 3, 12))
    # A heading of several words may wrap, a cell may not; one space of padding, one between columns.
    widths = [max(min(len(c[0]), 12), *map(len, c[0].split()), *map(len, c[1:])) + 2 for c in columns]
    widths[0] = label_width
    for count, (start, stop) in enumerate(pairwise(split_columns(widths, console.width))):
        heading = title if not count else f"{title}, continued"
        console.print(heading, style="bold", highlight=False, markup=False)
        table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
        table.add_column(header[0], width=label_width - 1, overflow="fold")
        for name, width in zip(header[start:stop], widths[start:stop], strict=True):
            table.add_column(name, justify="right", overflow="fold", width=width - 2)
        for line in lines:
            table.add_row(*map(escape, (line[0], *line[start:stop])))
        console.print(table)


def split_columns(widths: Sequence[int], available: int) -> list[int]:
    """Boundaries ``[1, ..., len(widths)]`` of stretches of columns that fit beside column 0."""
    bounds, used = [1], widths[0] + 2
    for i in range(1, len(widths)):
        if i > bounds[-1] and used + widths[i] > available:
            bounds.append(i)
            used = widths[0] + 2
        used += widths[i]
    return [*bounds, len(widths)]

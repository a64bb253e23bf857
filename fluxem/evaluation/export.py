"""Results as files: results.json, results.csv, results.md and results.png."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fluxem.evaluation.call_tables import build_call_tables
from fluxem.evaluation.plot import plot_accuracy
from fluxem.evaluation.report import build_tables
from fluxem.evaluation.results import EvaluationResult
from fluxem.evaluation.rows import Row, build_rows, describe_intervals, describe_match
from fluxem.runs.atomic import write_atomically


def write_results(result: EvaluationResult, folder: Path) -> list[Path]:
    """Write results.json, .csv, .md and .png into ``folder`` (made if it does not exist).

    Returns:
        The paths written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows = build_rows(result)
    texts = {
        "results.json": json.dumps(describe_result(result), indent=1, ensure_ascii=False) + "\n",
        "results.csv": format_csv(result, rows),
        "results.md": format_markdown(result, rows),
    }
    for name, text in texts.items():
        write_atomically(folder / name, text.encode())
    plot_accuracy(rows, folder / "results.png", title=f"Suite {result.suite}", subtitle=result.version)
    return [*(folder / name for name in texts), folder / "results.png"]


def describe_result(result: EvaluationResult) -> dict[str, Any]:
    """Plain JSON: the table's rows first, then every run's own record."""
    rows = build_rows(result)
    described = []
    for row in rows:
        entry = asdict(row)
        entry["name"] = row.name
        entry["seeds"] = list(row.seeds)
        described.append(entry)
    notes = [note for note in (describe_intervals(rows), describe_match(rows)) if note]
    return {"suite": result.suite, "version": result.version, "notes": notes, "rows": described} | result.to_json()


def format_csv(result: EvaluationResult, rows: list[Row]) -> str:
    """One line per row and split, accuracy and bounds in [0, 1]."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    names = ["suite", "version", "arm", "condition", "split", "accuracy", "low", "high", "interval"]
    facts = list(rows[0].facts)
    writer.writerow(
        [*names, "num_problems", "num_seeds", *facts, "learning_rate", "tokens_per_query", "seconds_per_query"]
    )
    for row in rows:
        costs = [row.learning_rate, round(row.tokens_per_query, 3), f"{row.seconds_per_query:.6g}"]
        for split, cell in row.cells.items():
            numbers = [f"{x:.6f}" for x in (cell.accuracy, cell.low, cell.high)]
            place = [result.suite, result.version, row.label, row.condition, split]
            counts = [cell.num_problems, cell.num_seeds]
            writer.writerow([*place, *numbers, cell.method, *counts, *row.facts.values(), *costs])
    return buffer.getvalue()


def format_markdown(result: EvaluationResult, rows: list[Row]) -> str:
    """The terminal's tables as Markdown."""
    blocks = [f"# Results: suite {result.suite}", f"Version `{result.version}`."]
    for title, header, lines in [*build_tables(rows), *build_call_tables(result)]:
        table = [header, ["---"] + ["---:"] * (len(header) - 1), *lines]
        escaped = [[cell.replace("|", "\\|") for cell in line] for line in table]
        blocks += [f"## {title[0].upper()}{title[1:]}", "\n".join(f"| {' | '.join(line)} |" for line in escaped)]
    notes = [describe_intervals(rows), describe_match(rows), *result.notices]
    blocks.append("\n".join(f"- {note}" for note in notes if note))
    return "\n\n".join(blocks) + "\n"

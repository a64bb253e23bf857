"""``fluxem data``: what there is to train on."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from fluxem.serving.console import AsJson, find_width, print_json

data_app = typer.Typer(help="Look at training data and the wordings it is made of.", no_args_is_help=True)
MIN_FAMILIES = 20
"""Families a tool should have, so that some can be held out of training and enough are left."""


@data_app.callback()
def _data() -> None:
    """Look at training data and the wordings it is made of."""


@data_app.command("coverage")
def show_coverage(
    domain: Annotated[str | None, typer.Option(help="Only this domain's.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 if a tool has too few wordings.")] = False,
    as_json: AsJson = False,
) -> None:
    """Count the wordings of every tool: families by kind, distinct words, terms and orders of arguments."""
    coverage = {name: count_domain(name) for name in _list_domains(domain)}
    short = [tool for rows in coverage.values() for tool, row in rows.items() if row["families"] < MIN_FAMILIES]
    if as_json:
        print_json({"tools": {tool: row for rows in coverage.values() for tool, row in rows.items()}, "short": short})
    else:
        _print_coverage(coverage)
        if short:
            print(f"fewer than {MIN_FAMILIES} families: {', '.join(short)}")
    raise typer.Exit(1 if strict and short else 0)


def _list_domains(domain: str | None) -> list[str]:
    from fluxem.domains import all_domains, get_domain

    return list(all_domains()) if domain is None else [get_domain(domain).name]


def count_domain(name: str) -> dict[str, dict[str, Any]]:
    """Per tool of a domain: families by kind and altogether, and numbers of words, terms and orders."""
    from fluxem.core.phrasebook import KINDS
    from fluxem.domains import get_domain
    from fluxem.tools import list_tools

    book = get_domain(name).phrasebook
    counted = book.count_coverage() if book is not None else {}
    rows: dict[str, dict[str, Any]] = {}
    for tool in list_tools(name):
        row = counted.get(tool, {"kinds": dict.fromkeys(KINDS, 0)})
        found = {key: len(row.get(key, ())) for key in ("families", "words", "terms", "orders")}
        rows[tool] = {"kinds": dict(row["kinds"]), **found}
    return rows


_COLUMNS = ("Q", "C", "S", "T", "D", "all", "words", "terms", "orders")
_LEGEND = (
    "Families: Q questions, C commands, S stories, T terse requests, D dialogues. "
    "Beside them distinct words, terms, and orders of arguments."
)


def _print_coverage(coverage: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
    lines: list[tuple[str, list[int] | None]] = []
    total: Counter[str] = Counter()
    for domain, rows in coverage.items():
        subtotal: Counter[str] = Counter()
        lines.append((f"{domain} ({len(rows)} tools)", None))
        for tool, row in rows.items():
            counts = [*row["kinds"].values(), row["families"], row["words"], row["terms"], row["orders"]]
            subtotal.update(dict(zip(_COLUMNS, counts, strict=True)))
            lines.append(("  " + tool.removeprefix(f"{domain}_"), counts))
        lines.append(("  total", [subtotal[column] for column in _COLUMNS]))
        total.update(subtotal)
    if len(coverage) > 1:
        lines.append(("all domains", [total[column] for column in _COLUMNS]))
    _print_lines(lines)


def _print_lines(lines: Sequence[tuple[str, Sequence[int] | None]]) -> None:
    """Names and right-aligned counts; a name too long for a narrow terminal has a line of its own."""
    counts = [cells for _, cells in lines if cells is not None]
    widths = [max([len(c), *(len(str(cells[i])) for cells in counts)]) + 1 for i, c in enumerate(_COLUMNS)]
    available = find_width()
    width = max([len(name) for name, cells in lines if cells is not None], default=0) + 1
    if available is not None:
        width = max(min(width, available - sum(widths)), 8)
    print("\n".join(textwrap.wrap(_LEGEND, available or len(_LEGEND))))
    for name, cells in [("tool", _COLUMNS), *lines]:
        if cells is None or len(name) > width:
            print(name)
        if cells is not None:
            shown = name if len(name) <= width else ""
            print(f"{shown:<{width}}" + "".join(f"{cell!s:>{w}}" for cell, w in zip(cells, widths, strict=True)))

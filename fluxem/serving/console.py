"""What the commands share: options, input that is bounded and exact, tables and JSON for a terminal or a pipe."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from fluxem.core.errors import FluxEMError, ToolError

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
MAX_INPUT_BYTES = 16 << 20
TEXT_MAY_START_WITH_MINUS = {"ignore_unknown_options": True}


def print_json(data: Any) -> None:
    """One line of JSON."""
    print(json.dumps(data, ensure_ascii=False))


def print_table(columns: list[str], rows: list[list[str]], title: str | None = None) -> None:
    """A table as wide as the terminal; long cells are folded."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(highlight=False).print(table)


def read_input(path: str) -> str:
    """Text of a file, or of stdin for ``-``; bounded, so that a wrong file is no memory hog."""
    if path == "-":
        raw = sys.stdin.buffer.read(MAX_INPUT_BYTES + 1)
    else:
        with Path(path).open("rb") as file:
            raw = file.read(MAX_INPUT_BYTES + 1)
    if len(raw) > MAX_INPUT_BYTES:
        raise FluxEMError(f"{path}: more than {MAX_INPUT_BYTES >> 20} MiB; a code is far smaller")
    return raw.decode("utf-8")


def load_json(text: str, what: str) -> Any:
    """JSON with exact numbers: what has a point or exponent stays text, for the tools to read exactly."""
    try:
        return json.loads(text, parse_float=str, parse_int=_read_int, parse_constant=_refuse_constant)
    except RecursionError:
        raise ToolError(f"{what}: JSON nested too deeply") from None
    except json.JSONDecodeError as error:
        raise ToolError(f"{what}: expected JSON, found {text!r:.60} ({error})") from None


def _read_int(text: str) -> int | str:
    return int(text) if len(text) < 4000 else text


def _refuse_constant(text: str) -> Any:
    raise ToolError(f"expected finite numbers, found {text}")


def find_width() -> int | None:
    """Columns to write in; ``None``, for no limit, where the output is a file or a pipe."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return max(shutil.get_terminal_size().columns, 40)
    return None


def print_entries(entries: Iterable[tuple[str, str]], indent: str = "  ") -> None:
    """Names with a line about each, aligned; in a narrow terminal the line goes on below, further in."""
    entries, width = list(entries), find_width()
    column = max((len(name) for name, _ in entries), default=0) + 2
    hanging = indent + " " * column
    if width is not None and width - len(hanging) < 30:
        hanging = indent * 3
    for name, text in entries:
        if width is None:
            print(f"{indent}{name:<{column}}{text}".rstrip())
            continue
        first = f"{indent}{name:<{column}}" if len(hanging) > len(indent) * 3 else f"{indent}{name}\n{hanging}"
        lines = textwrap.wrap(text, width - len(hanging)) or [""]
        print((first + f"\n{hanging}".join(lines)).rstrip())


def first_sentence(text: str) -> str:
    """What a description says first, for one line of a listing."""
    return text.partition(" Example: ")[0].partition(". ")[0].removesuffix(".")


def write_output(text: str, file: str | None, what: str) -> None:
    """Print, or write to a file and say so."""
    if file is None:
        print(text)
        return
    Path(file).write_text(text + "\n", encoding="utf-8")
    print(f"{what} written to {file}", file=sys.stderr)

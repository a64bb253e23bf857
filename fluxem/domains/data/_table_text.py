"""Tables as text: CSV and its kin, Markdown, lists of records."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fluxem.domains.data._scalars import Scalar, parse_cell

_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-*:?[ \t]*")
_NEEDS_QUOTES = re.compile(r"[,;\t\"|]")
_RECORDS = re.compile(r"\s*(\{[^{}]*\})\s*(,|\Z)")

Rows = tuple[tuple[Scalar, ...], ...]


def format_csv(columns: Sequence[str], rows: Rows) -> str:
    """Lines with commas, header first; without rows the header ends in a line break. No line is blank."""
    lines = [",".join(map(_quote_text, columns)), *(",".join(map(format_cell, row)) or '""' for row in rows)]
    return "\n".join(lines) if rows else lines[0] + "\n"


def format_cell(cell: Scalar) -> str:
    """A cell as CSV writes it: text that would read as something else stands in quotes."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return _quote_text(cell) if isinstance(cell, str) else str(cell)


def _quote_text(text: str) -> str:
    if _NEEDS_QUOTES.search(text) or parse_cell(text) != text or text[0] == "[":
        return '"' + text.replace('"', '""') + '"'
    return text


def read_lines(text: str) -> tuple[tuple[str, ...], Rows]:
    """Header and rows of a Markdown table or of lines with one of the separators ``, ; tab |``.

    Raises:
        ValueError: no header of names.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines:
        raise ValueError("a table needs a header; found no line with text")
    if len(lines) > 1 and "|" in lines[1] and _RULE.fullmatch(lines[1]):
        cells = [[(cell, False) for cell in _split_markdown(line)] for i, line in enumerate(lines) if i != 1]
    else:
        separator = find_separator(lines[0])
        cells = [_split_line(line, separator) for line in lines]
    for name, quoted in cells[0]:
        if not quoted and not isinstance(parse_cell(name), str):
            raise ValueError(f"{name!r:.40} is no name of a column")
    header = tuple(name for name, _ in cells[0])
    return header, tuple(tuple(_read_cell(cell, quoted) for cell, quoted in row) for row in cells[1:])


def _read_cell(cell: str, quoted: bool) -> Scalar:
    return (cell.strip() or None) if quoted else parse_cell(cell)


def find_separator(header: str) -> str:
    """The separator of a header line: the first of tab, semicolon and comma outside quotes."""
    bare = re.sub(r'"[^"]*"', "", header)
    return next((s for s in "\t;," if s in bare), ",")


def _split_markdown(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") else inner
    return [cell.strip() for cell in inner.split("|")]


def _split_line(line: str, separator: str) -> list[tuple[str, bool]]:
    """Cells of a line with whether each stood in quotes; a doubled quote inside quotes is one.

    Raises:
        ValueError: a quote that is not closed, or text after it.
    """
    cells: list[tuple[str, bool]] = []
    position = 0
    while True:
        start = len(line) - len(line[position:].lstrip(" "))
        if line[start : start + 1] == '"':
            match = _QUOTED.match(line, start)
            if match is None:
                raise ValueError(f"{line!r:.60}: a quote is not closed")
            cells.append((match[1].replace('""', '"'), True))
            end = len(line) - len(line[match.end() :].lstrip(" "))
        else:
            end = line.find(separator, position)
            end = len(line) if end < 0 else end
            cells.append((line[position:end].strip(), False))
        if end >= len(line):
            return cells
        if line[end] != separator:
            raise ValueError(f"{line!r:.60}: text after a closing quote")
        position = end + 1


_QUOTED = re.compile(r'"((?:[^"]|"")*)"')


def split_records(inner: str) -> list[str]:
    """The ``{...}`` parts of a list of records. Raises ``ValueError`` for anything between them."""
    parts, position, comma = [], 0, ""
    while position < len(inner.rstrip()):
        match = _RECORDS.match(inner, position)
        if match is None:
            raise ValueError(f"{inner[position : position + 40]!r} is no record")
        parts.append(match[1])
        position, comma = match.end(), match[2]
    if not parts or comma:
        raise ValueError("expected records separated by commas")
    return parts

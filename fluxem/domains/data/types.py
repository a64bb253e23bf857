"""Arrays of numbers, records of named fields, tables with a header: all immutable."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from fluxem.core.number import Number
from fluxem.core.sequence import NumberTuple, numbers_from_json, parse_list, require_numbers
from fluxem.domains.data import _table_text
from fluxem.domains.data._scalars import (
    LITERAL,
    STRING,
    Scalar,
    check_scalar,
    check_text,
    format_literal,
    parse_literal,
    read_string,
    scalar_from_json,
    scalar_to_json,
)

MAX_CHARACTERS = 10_000
"""Characters a text may have to be read as an array, record or table."""

_NAME = r"[A-Za-z_]\w*"
_FIELD = re.compile(rf"\s*(?:({STRING})|({_NAME}))\s*:\s*({LITERAL})\s*(,|\Z)", re.ASCII)


class DataArray(NumberTuple):
    """A list of exact numbers, ``[1, 2.5, -3]``. Raises ``ValueError`` for other entries."""

    __slots__ = ()

    def __new__(cls, values: Iterable[Number] = ()) -> DataArray:
        """The array of ``values``, all checked."""
        self = super().__new__(cls, values)
        require_numbers(self)
        return self


def _check_length(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"text of {len(text)} characters; at most {MAX_CHARACTERS} are read")


def parse_array(text: str) -> DataArray:
    """``"[1, 2.5]"`` or prose ``"1, 2 and 3"``, exactly.

    Raises:
        ValueError: no list of numbers, or one whose commas may be separators or thousands: ``"[1,200, 3]"``.
    """
    return DataArray(parse_list(text, MAX_CHARACTERS))


def array_from_json(value: Any) -> DataArray:
    """An array from a JSON list of numbers. Raises ``ValueError``."""
    return DataArray(numbers_from_json(value))


@dataclass(frozen=True, slots=True)
class Record:
    """Named fields in order, ``{"name": "Ann", "age": 30}``.

    Attributes:
        fields: ``(name, value)`` pairs with distinct names; values are text, numbers, truth values or ``None``.
    """

    fields: tuple[tuple[str, Scalar], ...]

    def __post_init__(self) -> None:
        names = [check_text(name, "field name") for name, _ in self.fields]
        if len(set(names)) < len(names):
            raise ValueError(f"field names must differ; found {', '.join(names):.200}")
        for name, value in self.fields:
            check_scalar(value, f"field {name!r:.40}")

    def __str__(self) -> str:
        return "{" + ", ".join(f"{format_literal(k)}: {format_literal(v)}" for k, v in self.fields) + "}"

    def __iter__(self) -> Iterator[tuple[str, Scalar]]:
        return iter(self.fields)


def parse_record(text: str) -> Record:
    """``{"name": "Ann", "age": 30}`` as JSON, Python or JavaScript write it.

    Raises:
        ValueError: not an object of flat fields with distinct names.
    """
    _check_length(text)
    clean = text.strip()
    if len(clean) < 2 or clean[0] != "{" or clean[-1] != "}":
        raise ValueError(f"{text!r:.60} is no record: expected {{...}}")
    inner = clean[1:-1].strip()
    fields, position, comma = [], 0, ""
    while position < len(inner):
        match = _FIELD.match(inner, position)
        if match is None:
            raise ValueError(f"{inner[position : position + 40]!r} is no field: expected name: value")
        fields.append((read_string(match[1]) if match[1] else match[2], parse_literal(match[3])))
        position, comma = match.end(), match[4]
    if comma:
        raise ValueError(f"{text!r:.60}: a comma after the last field")
    return Record(tuple(fields))


def record_to_json(record: Record) -> dict[str, Any]:
    """A JSON object, lossless."""
    return {name: scalar_to_json(value) for name, value in record.fields}


def record_from_json(value: Any) -> Record:
    """Inverse of :func:`record_to_json`. Raises ``ValueError`` for anything but a flat object."""
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
        raise ValueError(f"expected an object of named fields, found {type(value).__name__}")
    return Record(tuple((name, scalar_from_json(v, f"field {name!r:.40}")) for name, v in value.items()))


@dataclass(frozen=True, slots=True)
class Table:
    """A header and rows of cells.

    Attributes:
        columns: distinct, non-empty names.
        rows: as many cells each; a cell is text (not empty, no spaces around it), a number, a truth value or ``None``.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Scalar, ...], ...]

    def __post_init__(self) -> None:
        if not self.columns or len(set(self.columns)) < len(self.columns):
            raise ValueError(f"a table needs columns with distinct names; found {', '.join(self.columns)!r:.200}")
        for name in self.columns:
            _check_trimmed(name, "column name")
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"a row of {len(row)} cells in a table of {len(self.columns)} columns")
            for name, cell in zip(self.columns, row, strict=True):
                if isinstance(cell, str):
                    _check_trimmed(cell, f"column {name!r:.40}")
                else:
                    check_scalar(cell, f"column {name!r:.40}")

    def __str__(self) -> str:
        return _table_text.format_csv(self.columns, self.rows)


def _check_trimmed(value: str, what: str) -> None:
    check_text(value, what)
    if not value or value != value.strip():
        raise ValueError(f"{what}: expected text that is not empty and has no spaces around it, found {value!r:.60}")


def parse_table(text: str) -> Table:
    r"""A Markdown table, lines separated by commas, semicolons or tabs, or a list of records.

    The canonical form is CSV with a header; ``"a,b\n"`` is a table without rows.

    Raises:
        ValueError: no header, no line break, or rows of different length.
    """
    _check_length(text)
    clean = text.lstrip()
    if clean[:1] == "[":
        return _parse_record_list(clean.rstrip())
    if "\n" not in clean:
        raise ValueError(f"{text!r:.60} is no table: expected a header and rows on lines of their own")
    columns, rows = _table_text.read_lines(clean)
    return Table(columns, rows)


def _parse_record_list(text: str) -> Table:
    if text[-1:] != "]":
        raise ValueError(f"{text!r:.60}: expected ']' at the end")
    return _from_records([parse_record(part) for part in _table_text.split_records(text[1:-1])])


def _from_records(records: list[Record]) -> Table:
    """Columns in order of first appearance; a missing field is an empty cell."""
    columns = tuple(dict.fromkeys(name for record in records for name, _ in record))
    rows = tuple(tuple(_empty_to_none(dict(record.fields).get(name)) for name in columns) for record in records)
    return Table(columns, rows)


def _empty_to_none(value: Scalar) -> Scalar:
    return value.strip() or None if isinstance(value, str) else value


def table_to_json(table: Table) -> dict[str, Any]:
    """``{"columns": [...], "rows": [[...], ...]}``, lossless."""
    return {"columns": list(table.columns), "rows": [[scalar_to_json(cell) for cell in row] for row in table.rows]}


def table_from_json(value: Any) -> Table:
    """Inverse of :func:`table_to_json`; a list of objects is read too. Raises ``ValueError``."""
    if isinstance(value, list | tuple):
        return _from_records([record_from_json(entry) for entry in value])
    if not isinstance(value, dict) or value.keys() != {"columns", "rows"}:
        raise ValueError('expected {"columns": [...], "rows": [[...], ...]} or a list of objects')
    columns, rows = value["columns"], value["rows"]
    if not isinstance(columns, list) or not all(isinstance(name, str) for name in columns):
        raise ValueError("columns: expected a list of names")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise ValueError("rows: expected a list of lists")
    return Table(tuple(columns), tuple(tuple(scalar_from_json(cell, "cell") for cell in row) for row in rows))

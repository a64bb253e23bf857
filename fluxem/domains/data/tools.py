"""Tools of data: lists of numbers, records and tables, all exact.

Numbers are compared by value: 2, 2.0 and 4/2 are the same entry. Operations on tables follow the relational algebra
(Codd, Communications of the ACM 13(6), 1970): selection, projection, and grouping with aggregates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, TypeAlias

from fluxem.core import exact
from fluxem.core.errors import ToolError, UnknownNameError
from fluxem.core.number import Number
from fluxem.core.number_text import is_number
from fluxem.domains.data._scalars import Scalar
from fluxem.domains.data.types import DataArray, Record, Table

Condition: TypeAlias = Literal[">", ">=", "<", "<=", "==", "!="]
Aggregate: TypeAlias = Literal["sum", "mean", "minimum", "maximum", "count"]

_HOLDS: dict[str, Callable[[Any, Any], bool]] = {
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


# --- lists of numbers ----------------------------------------------------------------------------------
def sort(values: list[Number], descending: bool = False) -> DataArray:
    """Sort a list of numbers, smallest first or, descending, largest first.

    Args:
        values: the numbers to sort.
        descending: whether the largest comes first.

    Examples:
        {"values": [3, -1, 2]} -> [-1, 2, 3]
        {"values": [3, -1, 2], "descending": true} -> [3, 2, -1]
    """
    return DataArray(sorted(values, reverse=descending))


def filter(values: list[Number], condition: Condition, threshold: Number) -> DataArray:
    """Keep the numbers of a list that satisfy a comparison with a threshold, in their order.

    Args:
        values: the numbers to choose from.
        condition: how a kept number compares with the threshold: ">", ">=", "<", "<=", "==" or "!=".
        threshold: what each number is compared with.

    Examples:
        {"values": [3, -1, 2], "condition": ">", "threshold": 1} -> [3, 2]
    """
    holds = _HOLDS[condition]
    return DataArray(value for value in values if holds(value, threshold))


def reverse(values: list[Number]) -> DataArray:
    """Reverse the order of a list of numbers, last entry first.

    Args:
        values: the numbers to turn around.

    Examples:
        {"values": [1, 2, 3]} -> [3, 2, 1]
    """
    return DataArray(reversed(values))


def unique(values: list[Number]) -> DataArray:
    """Remove duplicates from a list of numbers; the first of each stays where it is.

    Args:
        values: the numbers, some of them repeated.

    Examples:
        {"values": [3, 1, 3, 2, 1]} -> [3, 1, 2]
    """
    return DataArray(dict.fromkeys(values))


def count(values: list[Number], value: Number) -> int:
    """How many times a number occurs in a list.

    Args:
        values: the list searched.
        value: the number looked for.

    Examples:
        {"values": [3, 1, 3, 2, 3], "value": 3} -> 3
    """
    return sum(entry == value for entry in values)


def cumulative_sum(values: list[Number]) -> DataArray:
    """Running totals of a list of numbers: the sums of its first 1, 2, 3, ... entries.

    Args:
        values: the numbers to add up one after the other.

    Examples:
        {"values": [3, -1, 2]} -> [3, 2, 4]
    """
    totals: list[Number] = []
    total: Number = 0
    for value in values:
        total = exact.add(total, value)
        totals.append(total)
    return DataArray(totals)


def top_k(values: list[Number], k: int) -> DataArray:
    """The k largest numbers of a list, largest first; repeated numbers count each time.

    Args:
        values: the numbers to choose from.
        k: how many are wanted, at most the length of the list.

    Examples:
        {"values": [4, 9, 1, 7], "k": 2} -> [9, 7]
    """
    if not 0 <= k <= len(values):
        found = k if abs(k) < 10**30 else "a number far outside"
        raise ToolError(f"k: expected an integer from 0 to {len(values)}, the length of the list; found {found}")
    return DataArray(sorted(values, reverse=True)[:k])


# --- records -------------------------------------------------------------------------------------------
def get_field(record: Record, name: str) -> str | Number | bool | None:
    r"""The value of one field of a record.

    Args:
        record: the record.
        name: name of the field.

    Examples:
        {"record": "{\"name\": \"Ann\", \"age\": 30}", "name": "age"} -> 30
    """
    fields = dict(record.fields)
    if name not in fields:
        raise ToolError(f"name: {_unknown('field', name, fields)}")
    return fields[name]


# --- tables --------------------------------------------------------------------------------------------
def table_column(table: Table, column: str) -> list[Scalar]:
    r"""All values of one column of a table, from the first row to the last; an array where all are numbers.

    Args:
        table: the table.
        column: name of the column.

    Examples:
        {"table": "name,age\nAnn,30\nBob,25", "column": "age"} -> [30, 25]
        {"table": "name,age\nAnn,30\nBob,25", "column": "name"} -> ["Ann", "Bob"]
    """
    cells = _cells(table, column)
    if cells and all(map(is_number, cells)):
        return DataArray(cells)  # type: ignore[return-value, arg-type]
    return cells


def table_filter(table: Table, column: str, condition: Condition, value: Number | str) -> Table:
    r"""The rows of a table whose cell in one column satisfies a comparison; empty cells never do.

    Args:
        table: the table.
        column: name of the column compared.
        condition: ">", ">=", "<", "<=" for numbers; "==" or "!=" for numbers and text.
        value: what the cells are compared with.

    Examples:
        {"table": "a\n1\n5", "column": "a", "condition": ">", "value": 2} -> {"columns": ["a"], "rows": [[5]]}
    """
    cells = _cells(table, column)
    if condition not in ("==", "!="):
        if isinstance(value, str):
            raise ToolError(f"value: expected a number to compare with by {condition}, found text {value!r:.60}")
        _require_numbers(cells, column)
    holds = _HOLDS[condition]
    chosen = (cell is not None and holds(_as_compared(cell), value) for cell in cells)
    return Table(table.columns, tuple(row for row, keep in zip(table.rows, chosen, strict=True) if keep))


def table_aggregate(table: Table, column: str, function: Aggregate) -> Number:
    r"""Sum, mean, minimum, maximum or count of the values in one column of a table; empty cells are left out.

    Args:
        table: the table.
        column: name of the column.
        function: "sum", "mean", "minimum", "maximum" or "count".

    Examples:
        {"table": "name,age\nAnn,30\nBob,25", "column": "age", "function": "sum"} -> 55
    """
    cells = [cell for cell in _cells(table, column) if cell is not None]
    return len(cells) if function == "count" else _aggregate(cells, column, function)


def group_count(table: Table, column: str) -> dict[str, int]:
    r"""How many rows of a table have each value of one column, in order of first appearance.

    Args:
        table: the table.
        column: name of the column the rows are grouped by.

    Examples:
        {"table": "name,city\nAnn,Rome\nBob,Oslo\nCleo,Rome", "column": "city"} -> {"Rome": 2, "Oslo": 1}
    """
    return dict(Counter(_show_cell(cell) for cell in _cells(table, column)))


def table_lookup(
    table: Table, column: str, key: Number | str, key_column: str | None = None
) -> str | Number | bool | None:
    r"""The cell of one column in the first row where another column, as a rule the first one, holds a key.

    Args:
        table: the table.
        column: name of the column whose value is wanted.
        key: the value that identifies the row.
        key_column: name of the column searched; by default the table's first.

    Examples:
        {"table": "name,age\nAnn,30\nBob,25", "column": "age", "key": "Bob"} -> 25
    """
    key_column = table.columns[0] if key_column is None else key_column
    found = zip(_cells(table, key_column), _cells(table, column), strict=True)
    for cell, wanted in found:
        if cell is not None and _as_compared(cell) == key:
            return wanted
    raise ToolError(f"key: no row of the table has {str(key)!r:.60} in column {key_column!r:.60}")


def _cells(table: Table, column: str) -> list[Scalar]:
    try:
        position = table.columns.index(column)
    except ValueError:
        raise ToolError(f"column: {_unknown('column', column, table.columns)}") from None
    return [row[position] for row in table.rows]


def _unknown(noun: str, name: str, valid: Iterable[str]) -> UnknownNameError:
    return UnknownNameError(noun, name[:60], [known[:40] for known in valid])


def _require_numbers(cells: Sequence[Scalar], column: str) -> list[Number]:
    numbers = [cell for cell in cells if cell is not None]
    for cell in numbers:
        if not is_number(cell):
            raise ToolError(f"column: expected numbers in column {column!r:.60}, found {_show_cell(cell)!r:.60}")
    return numbers  # type: ignore[return-value]


def _aggregate(cells: Sequence[Scalar], column: str, function: str) -> Number:
    numbers = _require_numbers(cells, column)
    if function == "sum":
        return exact.total(numbers)
    if not numbers:
        raise ToolError(f"column: column {column!r:.60} holds no number; {function} needs at least one")
    if function == "mean":
        return exact.divide(exact.total(numbers), len(numbers))
    return exact.normalize(min(numbers) if function == "minimum" else max(numbers), decimal=True)


def _as_compared(cell: Scalar) -> Any:
    """Truth values compare as the words they are written with, so that ``true`` does not equal 1."""
    return _show_cell(cell) if isinstance(cell, bool) else cell


def _show_cell(cell: Scalar) -> str:
    return {True: "true", False: "false"}[cell] if isinstance(cell, bool) else "" if cell is None else str(cell)


TOOLS = (
    sort,
    filter,
    reverse,
    unique,
    count,
    cumulative_sum,
    top_k,
    get_field,
    table_column,
    table_filter,
    table_aggregate,
    group_count,
    table_lookup,
)

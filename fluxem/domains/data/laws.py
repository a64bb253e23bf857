"""Laws of arrays, records and tables: residue algebra entry by entry, and rearrangements of whole blocks."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import Number
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import BlockLaw, map_code, zip_codes
from fluxem.domains.data.encoder import MAX_FIELDS, iterate_items, num_columns
from fluxem.domains.data.types import DataArray, Record, Table

NUMBER, ARRAY, RECORD, TABLE = "arithmetic_number", "data_array", "data_record", "data_table"
_FILLED = 255  # dim of an array's block that holds an entry (fluxem.core.sequence)


def _assemble(tag: int, parts: list[Code]) -> Code:
    """Blocks one after the other under a fresh tag. Raises ``EncodingError`` for more than 64."""
    out = new_code(tag, max(sum(len(part) for part in parts), 1))
    if parts:
        out[:, 16:] = np.concatenate([part[:, 16:] for part in parts])
    return out


# --- arrays --------------------------------------------------------------------------------------------
def _entrywise(law: BlockLaw) -> Callable[[Code, Code], Code]:
    return lambda a, b: zip_codes(law, DomainType.ARRAY, a, b, "arrays")


def _entrywise_values(operation: Callable[[Fraction, Fraction], Fraction]) -> Callable[[DataArray, DataArray], Any]:
    def reference(a: DataArray, b: DataArray) -> DataArray:
        if len(a) != len(b):
            raise LawError(f"arrays of different size: {len(a)} and {len(b)}")
        return DataArray(operation(Fraction(x), Fraction(y)) for x, y in zip(a, b, strict=True))

    return reference


def scale_array(factor: Code, array: Code) -> Code:
    """Every entry times a number: Hadamard products of lane A."""
    return map_code(multiply_blocks, DomainType.ARRAY, factor, array)


def _scale_values(factor: Number, array: DataArray) -> DataArray:
    return DataArray(Fraction(factor) * Fraction(x) for x in array)


def concatenate_arrays(a: Code, b: Code) -> Code:
    """The blocks of ``a``, then those of ``b``; an empty array's only block is left out."""
    return _assemble(DomainType.ARRAY, [code for code in (a, b) if code[0, _FILLED] > 0.5])


def reverse_array(array: Code) -> Code:
    """The blocks in opposite order."""
    return _assemble(DomainType.ARRAY, [array[::-1]])


# --- records -------------------------------------------------------------------------------------------
def merge_records(a: Code, b: Code) -> Code:
    """The fields of ``a``, then those only ``b`` has; where both have one, ``b``'s value takes its place."""
    fields: dict[bytes, tuple[Code, Code]] = {}
    for code in (a, b):
        items = list(iterate_items(code)) if len(code) > 1 else []
        for name, value in zip(items[::2], items[1::2], strict=True):
            fields[name[:, 16:128].tobytes()] = (name, value)  # a replaced field keeps its place
    if len(fields) > MAX_FIELDS:
        raise LawError(f"merging gives {len(fields)} fields; at most {MAX_FIELDS} are supported")
    return _assemble(DomainType.RECORD, [item for pair in fields.values() for item in pair])


def _merge_values(a: Record, b: Record) -> Record:
    fields = dict(a.fields) | dict(b.fields)
    if len(fields) > MAX_FIELDS:
        raise LawError(f"merging gives {len(fields)} fields; at most {MAX_FIELDS} are supported")
    return Record(tuple(fields.items()))


# --- tables --------------------------------------------------------------------------------------------
def concatenate_tables(a: Code, b: Code) -> Code:
    """The rows of ``a``, then those of ``b``, under the header they share. Raises ``LawError`` for other headers."""
    (head_a, *cells_a), (head_b, *cells_b) = iterate_items(a), iterate_items(b)
    if not np.array_equal(head_a[:, 16:128], head_b[:, 16:128]):
        raise LawError("tables with different columns")
    return _assemble(DomainType.TABLE, [head_a, *cells_a, *cells_b])


def _concatenate_table_values(a: Table, b: Table) -> Table:
    if a.columns != b.columns:
        raise LawError(f"tables with different columns: {', '.join(a.columns)} and {', '.join(b.columns)}")
    return Table(a.columns, a.rows + b.rows)


def reverse_table(table: Code) -> Code:
    """The rows in opposite order: a permutation of blocks."""
    header, *cells = iterate_items(table)
    width = num_columns(header)
    rows = [cells[i : i + width] for i in range(0, len(cells), width)]
    return _assemble(DomainType.TABLE, [header, *(cell for row in reversed(rows) for cell in row)])


_PAIR = (ARRAY, ARRAY)
LAWS = (
    Law(
        "data_add",
        _PAIR,
        ARRAY,
        _entrywise(add_blocks),
        _entrywise_values(Fraction.__add__),
        "lane A of each block: a + b",
        commutative=True,
    ),
    Law(
        "data_subtract",
        _PAIR,
        ARRAY,
        _entrywise(partial(add_blocks, subtract=True)),
        _entrywise_values(Fraction.__sub__),
        "lane A of each block: a - b",
    ),
    Law(
        "data_multiply",
        _PAIR,
        ARRAY,
        _entrywise(multiply_blocks),
        _entrywise_values(Fraction.__mul__),
        "lane A of each block: Hadamard product",
        commutative=True,
    ),
    Law(
        "data_multiply__scale",
        (NUMBER, ARRAY),
        ARRAY,
        scale_array,
        _scale_values,
        "lane A of each block: Hadamard product with the number's",
    ),
    Law(
        "data_concatenate__arrays",
        _PAIR,
        ARRAY,
        concatenate_arrays,
        lambda a, b: DataArray((*a, *b)),
        "whole blocks, joined",
    ),
    Law("data_reverse__array", (ARRAY,), ARRAY, reverse_array, lambda a: DataArray(a[::-1]), "whole blocks, permuted"),
    Law(
        "data_merge", (RECORD, RECORD), RECORD, merge_records, _merge_values, "whole blocks, by the bytes of the names"
    ),
    Law(
        "data_concatenate__tables",
        (TABLE, TABLE),
        TABLE,
        concatenate_tables,
        _concatenate_table_values,
        "whole blocks, joined below the shared header",
    ),
    Law(
        "data_reverse__table",
        (TABLE,),
        TABLE,
        reverse_table,
        lambda a: Table(a.columns, a.rows[::-1]),
        "whole blocks, permuted row by row",
    ),
)

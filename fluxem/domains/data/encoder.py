"""Codes of arrays, records and tables.

**Array**: ``fluxem.core.sequence``, one block an entry; at most 64 exact numbers to +-1e38.

**Record** and **table** are made of *items*, one or more blocks each: names (of fields; of all columns, joined by line
breaks) and values. Dims of an item's block:

* 16-127 UTF-8 bytes of a text, or, with 128-179, 192-237, the number lanes of ``fluxem.core.number``,
* 128-153 of a text: how often each of its letters occurs, as a unit vector; 154 its length / 64,
* 246-251 one-hot: name, number, text, true, false, nothing; 252: the block continues the one before it.

A record is name, value, name, value, ...: at most 20 fields. A table is the names of its columns and then its cells
row by row. Both have at most 64 blocks: a number or a text of up to 112 bytes takes one. So a table of 50 such cells
always fits where its names have up to 1500 bytes. Whatever does not fit raises ``EncodingError``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, check_num_blocks, new_code, num_byte_blocks, read_bytes, write_bytes
from fluxem.core.number import check_number, decode_number, encode_number
from fluxem.core.sequence import check_numbers, decode_numbers, encode_many_numbers, encode_numbers, numbers_to_json
from fluxem.domains.data import types
from fluxem.domains.data._scalars import Scalar
from fluxem.domains.data.types import DataArray, Record, Table

MAX_FIELDS = 20
NAME, NUMBER, TEXT, TRUE, FALSE, NOTHING = range(246, 252)
CONTINUES = 252

_LETTERS = slice(128, 154)
_LENGTH = 154


# --- arrays --------------------------------------------------------------------------------------------
def encode_array(value: DataArray) -> Code:
    """``n`` numbers -> ``(max(n, 1), 256)``. Raises ``EncodingError`` for more than 64, or one outside +-1e38."""
    return encode_numbers(DomainType.ARRAY, value)


def decode_array(code: Code) -> DataArray:
    """Exact inverse of :func:`encode_array`."""
    return DataArray(decode_numbers(code))


# --- items ---------------------------------------------------------------------------------------------
def _num_blocks(value: Scalar) -> int:
    return num_byte_blocks(value) if isinstance(value, str) else 1


def _write_text(blocks: Code, text: str, mark: int) -> None:
    write_bytes(blocks, text)
    letters = np.bincount([ord(c) - 97 for c in text.lower() if "a" <= c <= "z"], minlength=26).astype(np.float32)
    blocks[0, _LETTERS] = letters / max(float(np.linalg.norm(letters)), 1.0)
    blocks[0, _LENGTH] = min(len(text), 512) / 64.0
    blocks[:, mark] = 1.0
    blocks[1:, CONTINUES] = 1.0


def _write_value(blocks: Code, value: Scalar) -> None:
    if isinstance(value, str):
        _write_text(blocks, value, TEXT)
    elif value is None:
        blocks[0, NOTHING] = 1.0
    elif isinstance(value, bool):
        blocks[0, TRUE if value else FALSE] = 1.0
    else:
        encode_number(blocks[0], value)
        blocks[0, NUMBER] = 1.0


def iterate_items(code: Code) -> Iterator[Code]:
    """The items of a code: each a stretch of blocks that belong together."""
    starts = [i for i, block in enumerate(code) if block[CONTINUES] < 0.5]
    if not starts or starts[0] != 0:
        raise EncodingError("the first block of a record or table continues nothing")
    for start, end in zip(starts, [*starts[1:], len(code)], strict=True):
        yield code[start:end]


def _mark(item: Code) -> int:
    marks = item[0, NAME : NOTHING + 1]
    if float(marks.max()) < 0.5:
        raise EncodingError("a block of a record or table carries no mark of what it holds")
    return NAME + int(marks.argmax())


def _read_value(item: Code) -> Scalar:
    mark = _mark(item)
    if mark == NUMBER:
        return decode_number(item[0])
    if mark in (TEXT, NAME):
        return read_bytes(item)
    return {TRUE: True, FALSE: False, NOTHING: None}[mark]


def _write_items(tag: int, items: list[tuple[Scalar, Callable[[Code, Scalar], None]]]) -> Code:
    sizes = [_num_blocks(value) for value, _ in items]
    code = new_code(tag, max(sum(sizes), 1))
    position = 0
    for (value, write), size in zip(items, sizes, strict=True):
        write(code[position : position + size], value)
        position += size
    return code


def _check_items(values: Iterable[Scalar]) -> None:
    num_blocks = 0
    for value in values:
        num_blocks += _num_blocks(value)
        if not (value is None or isinstance(value, str | bool)):
            check_number(value)
    check_num_blocks(max(num_blocks, 1))


def _write_name(blocks: Code, name: Scalar) -> None:
    _write_text(blocks, str(name), NAME)


# --- records -------------------------------------------------------------------------------------------
def encode_record(value: Record) -> Code:
    """``n`` fields -> name and value blocks in turn. Raises ``EncodingError`` beyond 20 fields or 64 blocks."""
    _check_num_fields(value)
    return _write_items(DomainType.RECORD, [pair for k, v in value for pair in ((k, _write_name), (v, _write_value))])


def _check_num_fields(value: Record) -> None:
    if len(value.fields) > MAX_FIELDS:
        raise EncodingError(f"a record of {len(value.fields)} fields; at most {MAX_FIELDS} are supported")


def check_record(value: Record) -> None:
    """Raise ``EncodingError`` where :func:`encode_record` would, without encoding."""
    _check_num_fields(value)
    _check_items(entry for pair in value for entry in pair)


def decode_record(code: Code) -> Record:
    """Exact inverse of :func:`encode_record`."""
    if len(code) == 1:
        return Record(())  # a field has two blocks
    items = [_read_value(item) for item in iterate_items(code)]
    return Record(tuple((str(name), value) for name, value in zip(items[::2], items[1::2], strict=True)))


# --- tables --------------------------------------------------------------------------------------------
def encode_table(value: Table) -> Code:
    """Names of the columns, then the cells row by row. Raises ``EncodingError`` beyond 64 blocks."""
    header: list[tuple[Scalar, Callable[[Code, Scalar], None]]] = [("\n".join(value.columns), _write_name)]
    return _write_items(DomainType.TABLE, header + [(cell, _write_value) for row in value.rows for cell in row])


def check_table(value: Table) -> None:
    """Raise ``EncodingError`` where :func:`encode_table` would, without encoding."""
    _check_items(["\n".join(value.columns), *(cell for row in value.rows for cell in row)])


def decode_table(code: Code) -> Table:
    """Exact inverse of :func:`encode_table`."""
    header, *cells = [_read_value(item) for item in iterate_items(code)]
    columns = tuple(str(header).split("\n"))
    if len(cells) % len(columns):
        raise EncodingError(f"{len(cells)} cells in a table of {len(columns)} columns")
    starts = range(0, len(cells), len(columns))
    return Table(columns, tuple(tuple(cells[i : i + len(columns)]) for i in starts))


def num_columns(header: Code) -> int:
    """Columns named by the header item of a table's code: one more than its line breaks."""
    return 1 + int(np.count_nonzero(np.rint(header[:, 16:128] * 256.0) == ord("\n")))


TYPES = (
    ValueType(
        name="data_array",
        tag=DomainType.ARRAY,
        summary="list of up to 64 exact numbers",
        matches=lambda value: isinstance(value, DataArray),
        encode=encode_array,
        decode=decode_array,
        parse=types.parse_array,
        format=str,
        to_json=numbers_to_json,
        from_json=types.array_from_json,
        encode_many=partial(encode_many_numbers, DomainType.ARRAY),
        check=check_numbers,
        examples=tuple(map(types.parse_array, ("[3, -1, 2]", "[2.5, 0, 1/3]", "[]", "[1, 1, 2, 3, 5]"))),
    ),
    ValueType(
        name="data_record",
        tag=DomainType.RECORD,
        summary="up to 20 named fields of text, numbers, truth values or null",
        matches=lambda value: isinstance(value, Record),
        encode=encode_record,
        decode=decode_record,
        parse=types.parse_record,
        format=str,
        to_json=types.record_to_json,
        from_json=types.record_from_json,
        check=check_record,
        examples=tuple(
            map(
                types.parse_record,
                (
                    '{"name": "Ann", "age": 30}',
                    '{"price": 2.50, "sold": true, "note": null}',
                    '{"age": 31, "city": ""}',
                ),
            )
        ),
    ),
    ValueType(
        name="data_table",
        tag=DomainType.TABLE,
        summary="table with a header, about 60 cells of text, numbers, truth values or nothing",
        matches=lambda value: isinstance(value, Table),
        encode=encode_table,
        decode=decode_table,
        parse=types.parse_table,
        format=str,
        to_json=types.table_to_json,
        from_json=types.table_from_json,
        check=check_table,
        examples=tuple(
            map(
                types.parse_table,
                ("name,age\nAnn,30\nBob,25", "name,age\nCleo,\n", "item,price,sold\npen,1.20,true\nbook,12,false"),
            )
        ),
    ),
)

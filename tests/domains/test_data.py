"""Arrays, records and tables: round trips over the whole stated range, laws, tools against Python's own libraries."""

from __future__ import annotations

import csv
import io
import itertools
import json
import random
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.sequence import check_numbers
from fluxem.detection import PatternDetector
from fluxem.domains import get_type, resolve_law
from fluxem.domains.data import tools
from fluxem.domains.data._draws import draw_record, draw_table, write_record, write_table
from fluxem.domains.data._scalars import format_literal, parse_literal
from fluxem.domains.data.types import DataArray, Record, Table, parse_array, parse_record, parse_table
from fluxem.tools import call_tool, to_json

ARRAY, RECORD, TABLE = map(get_type, ("data_array", "data_record", "data_table"))
DETECTOR = PatternDetector()
QUICK = settings(max_examples=60, deadline=None)

numbers = st.integers(-(10**38), 10**38) | st.builds(
    lambda n, e: Decimal(n).scaleb(-e), st.integers(-(10**20), 10**20), st.integers(-40, 40)
)
numbers |= st.fractions(max_denominator=10**12)
small = st.integers(-(10**6), 10**6) | st.fractions(-99, 99, max_denominator=99)
arrays = st.lists(numbers, max_size=64).map(DataArray)
short_arrays = st.lists(small, max_size=6).map(DataArray)
characters = st.characters(blacklist_categories=("Cc", "Cs"))
texts = st.text(characters, max_size=40)
scalars = texts | numbers | st.booleans() | st.none()
records = st.dictionaries(texts, scalars, max_size=16).map(lambda d: Record(tuple(d.items())))
names = texts.map(str.strip).filter(bool)
cells = names | numbers | st.booleans() | st.none()


@st.composite
def tables(draw: Any) -> Table:
    columns = draw(st.lists(names, min_size=1, max_size=6, unique=True))
    rows = draw(st.lists(st.tuples(*[cells] * len(columns)), max_size=50 // len(columns)))
    return Table(tuple(columns), tuple(rows))


def types_of(value: Any) -> list[type]:
    return [
        bool if isinstance(v, bool) else str if isinstance(v, str) else type(None) if v is None else int for v in value
    ]


# --- codes, texts, JSON --------------------------------------------------------------------------------
@QUICK
@given(arrays)
def test_arrays_round_trip(value: DataArray) -> None:
    assert ARRAY.decode(ARRAY.encode(value)) == value
    assert parse_array(str(value)) == value
    assert ARRAY.from_json(json.loads(json.dumps(ARRAY.to_json(value)))) == value


@QUICK
@given(records)
def test_records_round_trip(value: Record) -> None:
    for back in (
        RECORD.decode(RECORD.encode(value)),
        parse_record(str(value)),
        RECORD.from_json(json.loads(json.dumps(RECORD.to_json(value)))),
    ):
        assert back == value
        assert types_of(v for _, v in back) == types_of(v for _, v in value)


@QUICK
@given(tables())
def test_tables_round_trip(value: Table) -> None:
    for back in (
        TABLE.decode(TABLE.encode(value)),
        parse_table(str(value)),
        TABLE.from_json(json.loads(json.dumps(TABLE.to_json(value)))),
    ):
        assert back == value
        assert [types_of(row) for row in back.rows] == [types_of(row) for row in value.rows]


@QUICK
@given(scalars)
def test_literals_round_trip(value: Any) -> None:
    assert parse_literal(format_literal(value)) == value


def test_a_table_of_fifty_cells_fits() -> None:
    for width in (1, 2, 5, 10, 25, 50):
        columns = tuple(f"column {i:02d} {'n' * 15}" for i in range(width))
        cell = "x" * 112
        table = Table(columns, tuple((cell,) * width for _ in range(50 // width)))
        assert TABLE.decode(TABLE.encode(table)) == table


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (DataArray(range(65)), "at most 64"),
        (DataArray([10**38 + 1]), r"outside the exact range"),
        (Record(tuple((f"f{i}", i) for i in range(21))), "at most 20"),
        (Record((("long", "x" * 112 * 63),)), "65|64 are supported|at most 64"),
        (Record((("big", 10**39),)), "outside"),
        (Table(("a", "b"), ((1, 2),) * 32), "65 code blocks"),
    ],
)
def test_what_does_not_fit_is_refused(value: Any, message: str) -> None:
    value_type = ARRAY if isinstance(value, DataArray) else RECORD if isinstance(value, Record) else TABLE
    if isinstance(value, Record) and value.fields[0][0] == "long":
        assert RECORD.decode(RECORD.encode(value)) == value  # 1 + 63 blocks: the last that fits
        value = Record((("long", "x" * (112 * 63 + 1)),))
    with pytest.raises(EncodingError, match=message):
        value_type.encode(value)
    with pytest.raises(EncodingError):
        (value_type.check or value_type.encode)(value)


@QUICK
@given(st.lists(numbers | st.integers(10**38, 10**40), max_size=70).map(DataArray))
def test_check_is_encode_without_encoding(value: DataArray) -> None:
    refused = []
    for function in (check_numbers, ARRAY.encode):
        try:
            function(value)
        except EncodingError:
            refused.append(function)
    assert len(refused) in (0, 2)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[1,2,3]", (1, 2, 3)),
        ("[1; 2; 3]", (1, 2, 3)),
        ("[ 0.5 , 1e-3 ]", (Decimal("0.5"), Decimal("0.001"))),
        ("[\u22121, 2]", (-1, 2)),
        ("3, 5, and 9", (3, 5, 9)),
        ("1,200, 3,400 and 5,600", (1200, 3400, 5600)),
        ("100,200 and 300", (100200, 300)),
        ("1,2,3", (1, 2, 3)),
        ("[100,200,300]", (100, 200, 300)),
    ],
)
def test_arrays_are_read(text: str, value: tuple[Any, ...]) -> None:
    assert parse_array(text) == value


@pytest.mark.parametrize(
    "text", ["[1,200, 3]", "[1, 2", "[1, two]", "[[1], [2]]", "[1 2]", "[" * 5000, "1 and", "[1" + ",1" * 9000]
)
def test_what_is_no_array_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_array(text)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ('{"a": 1}', {"a": 1}),
        ("{'it': 'it\\'s \"so\"'}", {"it": 'it\'s "so"'}),
        ("{ a : -1.5e3 , b: null }", {"a": Decimal(-1500), "b": None}),
        ('{"esc": "line\\u0041 \\"q\\""}', {"esc": 'lineA "q"'}),
        ("{}", {}),
    ],
)
def test_records_are_read(text: str, fields: dict[str, Any]) -> None:
    assert dict(parse_record(text).fields) == fields


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1,}',
        '{"a" 1}',
        '{"a": {"b": 1}}',
        '{"a": [1]}',
        '{"a": 1, "a": 2}',
        '{"a": "\\ud800"}',
        "{a}",
        '{"a": "\\n"}',
    ],
)
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_record(text)


@pytest.mark.parametrize(
    "text", ["a,b\n1", "a,a\n1,2", "1,2\n3,4", "a,b", "", "\n\n", 'a,b\n"x,1', "[]", '[{"a": 1}, 2]', "a,\n1,2"]
)
def test_what_is_no_table_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_table(text)


def test_cells_keep_their_kind() -> None:
    table = parse_table('id,note,share,done,"x, y"\n007,"12",25%,TRUE,"say ""hi"""\n1/3,,-.5,no,""')
    assert table.columns == ("id", "note", "share", "done", "x, y")
    assert table.rows == (
        ("007", "12", Decimal("0.25"), True, 'say "hi"'),
        (Fraction(1, 3), None, Decimal("-0.5"), "no", None),
    )


@QUICK
@given(st.lists(st.tuples(names, names), min_size=1, max_size=5))
def test_csv_is_what_the_standard_library_reads(rows: list[tuple[str, str]]) -> None:
    text = str(Table(("left", "right"), tuple(rows)))
    assert [tuple(row) for row in csv.reader(io.StringIO(text, newline="\n"))] == [("left", "right"), *rows]


@pytest.mark.parametrize("seed", range(40))
def test_drawn_surfaces_are_found_whole(seed: int) -> None:
    rng = random.Random(seed)
    for difficulty in ("easy", "medium", "hard"):
        table, record = (write_table(rng, draw_table(rng, difficulty)), write_record(rng, draw_record(rng, difficulty)))
        text = f"We have {record.surface} and\n{table.surface}\nin the end."
        found = [(text[s.start : s.end], s.value) for s in DETECTOR.detect(text)]
        assert found == [(record.surface, record.value), (table.surface, table.value)]


def test_detection_stays_linear() -> None:
    for piece in ("[1, 2, ", "{a: 1, ", "| a | b |\n", "a,b\n", "[{", "list 1, 2, ", "name,x\n1,", "[[1],", '"'):
        DETECTOR.detect(piece * 4000)


# --- laws ----------------------------------------------------------------------------------------------
@QUICK
@given(short_arrays, short_arrays, st.sampled_from(["add", "subtract", "multiply", "concatenate"]))
def test_laws_of_two_arrays(a: DataArray, b: DataArray, verb: str) -> None:
    law = resolve_law(verb, ("data_array", "data_array"))
    codes = ARRAY.encode(a), ARRAY.encode(b)
    if verb != "concatenate" and len(a) != len(b):
        with pytest.raises(LawError):
            law.apply(*codes)
        with pytest.raises(LawError):
            law.reference(a, b)
        return
    expected = {
        "add": lambda: [Fraction(x) + y for x, y in zip(a, b, strict=True)],
        "subtract": lambda: [Fraction(x) - y for x, y in zip(a, b, strict=True)],
        "multiply": lambda: [Fraction(x) * y for x, y in zip(a, b, strict=True)],
        "concatenate": lambda: [*a, *b],
    }[verb]()
    assert list(ARRAY.decode(law.apply(*codes))) == expected == list(law.reference(a, b))


@QUICK
@given(small, short_arrays)
def test_scaling_and_reversal(factor: Any, array: DataArray) -> None:
    scale = resolve_law("multiply", ("arithmetic_number", "data_array"))
    number = get_type("arithmetic_number").encode(factor)
    assert list(ARRAY.decode(scale.apply(number, ARRAY.encode(array)))) == [Fraction(factor) * x for x in array]
    reverse = resolve_law("reverse", ("data_array",))
    np.testing.assert_array_equal(reverse.apply(ARRAY.encode(array)), ARRAY.encode(DataArray(array[::-1])))


@QUICK
@given(records, records)
def test_merging_is_the_union_of_dictionaries(a: Record, b: Record) -> None:
    law = resolve_law("merge", ("data_record", "data_record"))
    merged = dict(a.fields) | dict(b.fields)
    if len(merged) > 20:
        with pytest.raises(LawError):
            law.apply(RECORD.encode(a), RECORD.encode(b))
    else:
        assert RECORD.decode(law.apply(RECORD.encode(a), RECORD.encode(b))) == Record(tuple(merged.items()))


@QUICK
@given(tables(), st.data())
def test_laws_of_tables(table: Table, data: Any) -> None:
    half = data.draw(st.integers(0, len(table.rows)))
    top, bottom = Table(table.columns, table.rows[:half]), Table(table.columns, table.rows[half:])
    concatenate = resolve_law("concatenate", ("data_table", "data_table"))
    assert TABLE.decode(concatenate.apply(TABLE.encode(top), TABLE.encode(bottom))) == table
    reverse = resolve_law("reverse", ("data_table",))
    assert TABLE.decode(reverse.apply(TABLE.encode(table))).rows == table.rows[::-1]


def test_tables_with_other_columns_do_not_join() -> None:
    law = resolve_law("concatenate", ("data_table", "data_table"))
    a, b = parse_table("a,b\n1,2"), parse_table("a,c\n1,2")
    for function, operands in ((law.reference, (a, b)), (law.apply, (TABLE.encode(a), TABLE.encode(b)))):
        with pytest.raises(LawError, match="different columns"):
            function(*operands)


# --- tools ---------------------------------------------------------------------------------------------
@QUICK
@given(st.lists(numbers, max_size=12), numbers, st.sampled_from([">", ">=", "<", "<=", "==", "!="]))
def test_list_tools_agree_with_python(values: list[Any], threshold: Any, condition: str) -> None:
    exact = list(map(Fraction, values))
    insertion: list[Fraction] = []
    for x in exact:  # insertion sort, written out
        place = next((i for i, y in enumerate(insertion) if y > x), len(insertion))
        insertion.insert(place, x)
    assert list(tools.sort(values)) == insertion
    assert list(tools.sort(values, descending=True)) == insertion[::-1]
    signs = {">": (1,), ">=": (0, 1), "<": (-1,), "<=": (-1, 0), "==": (0,), "!=": (-1, 1)}[condition]
    limit = Fraction(threshold)
    kept = [x for x in exact if (x > limit) - (x < limit) in signs]
    assert list(tools.filter(values, condition, threshold)) == kept  # type: ignore[arg-type]
    assert list(tools.reverse(values)) == [exact[-i] for i in range(1, len(exact) + 1)]
    assert list(tools.cumulative_sum(values)) == list(itertools.accumulate(exact))
    assert tools.count([*values, threshold], threshold) == Counter(exact)[limit] + 1
    assert list(tools.unique(values)) == [x for i, x in enumerate(exact) if x not in exact[:i]]
    for k in range(len(values) + 1):
        assert list(tools.top_k(values, k)) == insertion[::-1][:k]


SHOP = parse_table("item,price,colour,stock\npen,1.20,red,7\ndesk,99,,3\nmug,4.50,red,\nlamp,30,blue,0")


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        (tools.table_column, {"column": "price"}, DataArray([Decimal("1.2"), 99, Decimal("4.5"), 30])),
        (tools.table_column, {"column": "colour"}, ["red", None, "red", "blue"]),
        (tools.table_aggregate, {"column": "price", "function": "sum"}, Decimal("134.7")),
        (tools.table_aggregate, {"column": "price", "function": "mean"}, Decimal("33.675")),
        (tools.table_aggregate, {"column": "stock", "function": "mean"}, Fraction(10, 3)),
        (tools.table_aggregate, {"column": "stock", "function": "minimum"}, 0),
        (tools.table_aggregate, {"column": "stock", "function": "count"}, 3),
        (tools.table_aggregate, {"column": "price", "function": "maximum"}, 99),
        (tools.group_count, {"column": "colour"}, {"red": 2, "": 1, "blue": 1}),
        (tools.table_lookup, {"column": "stock", "key": "desk"}, 3),
        (tools.table_lookup, {"column": "item", "key": 30, "key_column": "price"}, "lamp"),
    ],
)
def test_table_tools(tool: Any, arguments: dict[str, Any], expected: Any) -> None:
    found = tool(SHOP, **arguments)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("column", "condition", "value", "items"),
    [
        ("price", ">", 4, ["desk", "mug", "lamp"]),
        ("price", "<=", Decimal("4.5"), ["pen", "mug"]),
        ("colour", "==", "red", ["pen", "mug"]),
        ("colour", "!=", "red", ["lamp"]),
        ("stock", ">=", 0, ["pen", "desk", "lamp"]),
        ("stock", ">", 1000, []),
    ],
)
def test_rows_are_filtered(column: str, condition: Any, value: Any, items: list[str]) -> None:
    assert [row[0] for row in tools.table_filter(SHOP, column, condition, value).rows] == items


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("data_top_k", {"values": [1, 2], "k": 3}, "k: expected an integer from 0 to 2"),
        ("data_filter", {"values": [1], "condition": "above", "threshold": 0}, "condition"),
        ("data_sort", {"values": [1, "x"]}, r"values\[1\]"),
        ("data_get_field", {"record": '{"age": 3}', "name": "agee"}, "did you mean 'age'"),
        ("data_table_column", {"table": "a,b\n1,2", "column": "c"}, "unknown column 'c'"),
        (
            "data_table_aggregate",
            {"table": "a,b\n1,x", "column": "b", "function": "sum"},
            "expected numbers in column 'b'",
        ),
        ("data_table_aggregate", {"table": "a,b\n1,", "column": "b", "function": "mean"}, "holds no number"),
        ("data_table_filter", {"table": "a,b\n1,x", "column": "b", "condition": "<", "value": 3}, "expected numbers"),
        ("data_table_filter", {"table": "a,b\n1,2", "column": "b", "condition": "<", "value": "x"}, "found text 'x'"),
        ("data_table_lookup", {"table": "a,b\n1,2", "column": "b", "key": 9}, "no row of the table has '9'"),
        ("data_table_lookup", {"table": "a,b\ntrue,2", "column": "b", "key": 1}, "no row"),
    ],
)
def test_bad_arguments_get_a_clear_message(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(tool, **arguments)


def test_results_chain_into_other_tools() -> None:
    ages = call_tool("data_table_column", table="name,age\nAnn,30\nBob,25", column="age")
    assert call_tool("arithmetic_sum", values=call_tool("data_sort", values=ages)) == 55
    assert to_json(ages) == [30, 25]

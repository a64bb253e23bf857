"""Texts with exactly the arrays, records and tables they hold, and near-misses that must stay silent."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number import Number
from fluxem.domains.data._scalars import Scalar
from fluxem.domains.data.types import DataArray, Record, Table

_TYPES = {DataArray: "data_array", Record: "data_record", Table: "data_table"}


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(
        text, tuple((surface, _TYPES.get(type(value), "arithmetic_number"), value) for surface, value in spans)
    )


def _array(*values: Number | str) -> DataArray:
    return DataArray(Decimal(value) if isinstance(value, str) else value for value in values)


def _record(**fields: Scalar) -> Record:
    return Record(tuple(fields.items()))


def _whole(text: str, value: Record | Table, before: str = "", after: str = "") -> Example:
    return _example(f"{before}{text}{after}", (text, value))


_AGES = Table(("name", "age"), (("Ann", 30), ("Bob", 25)))
_PRICES = Table(("item", "price", "stock"), (("pen", Decimal("1.20"), 7), ("desk", 99, None)))

CORPUS = (
    # arrays in brackets
    _example("Sort [3, 1, 2].", ("[3, 1, 2]", _array(3, 1, 2))),
    _example("[1, -2, 3]", ("[1, -2, 3]", _array(1, -2, 3))),
    _example("x = [1,2,3]", ("[1,2,3]", _array(1, 2, 3))),
    _example("[5, 2]", ("[5, 2]", _array(5, 2))),
    _example("sorted([10, 7, 9])", ("[10, 7, 9]", _array(10, 7, 9))),
    _example("What is the sum of [1, 2, 3]?", ("[1, 2, 3]", _array(1, 2, 3))),
    _example("Add [1, 2] and [3, 4].", ("[1, 2]", _array(1, 2)), ("[3, 4]", _array(3, 4))),
    _example("[1, 2] + [3, 4]", ("[1, 2]", _array(1, 2)), ("[3, 4]", _array(3, 4))),
    _example("reverse [ 4, 5, 6 ]", ("[ 4, 5, 6 ]", _array(4, 5, 6))),
    _example("Take [1.5, 2.25, .5] as input", ("[1.5, 2.25, .5]", _array("1.5", "2.25", "0.5"))),
    _example("fractions [1/2, 3/4, 2]", ("[1/2, 3/4, 2]", _array(Fraction(1, 2), Fraction(3, 4), 2))),
    _example("the array [7]", ("[7]", _array(7))),
    _example("an empty list []", ("[]", _array())),
    _example("List: [12]", ("[12]", _array(12))),
    _example("Filter [4; 9; 16] above 5", ("[4; 9; 16]", _array(4, 9, 16)), ("5", 5)),
    _example("Keep what exceeds 2.5 in [1, 2, 3]", ("2.5", Decimal("2.5")), ("[1, 2, 3]", _array(1, 2, 3))),
    _example("[100,200,300] has three entries", ("[100,200,300]", _array(100, 200, 300))),
    _example("[6.02e23, -1e-9]", ("[6.02e23, -1e-9]", _array("6.02e23", "-1e-9"))),
    _example("[\u22125, 5]", ("[\u22125, 5]", _array(-5, 5))),
    _example("TOP 2 OF [8, 3, 9]", ("2", 2), ("[8, 3, 9]", _array(8, 3, 9))),
    _example("3 * [1, 0, 2]", ("3", 3), ("[1, 0, 2]", _array(1, 0, 2))),
    _example(r"Remove duplicates: [2, 2, 3]", ("[2, 2, 3]", _array(2, 2, 3))),
    # arrays in prose
    _example("the list 3, 5 and 9", ("3, 5 and 9", _array(3, 5, 9))),
    _example("The values are 4, 8, 15, 16, 23 and 42.", ("4, 8, 15, 16, 23 and 42", _array(4, 8, 15, 16, 23, 42))),
    _example("Sort the numbers 9, 2, and 7", ("9, 2, and 7", _array(9, 2, 7))),
    _example("Numbers: 1, 1, 2, 3, 5", ("1, 1, 2, 3, 5", _array(1, 1, 2, 3, 5))),
    _example("an array of 2.5, -1 and 1/3", ("2.5, -1 and 1/3", _array("2.5", -1, Fraction(1, 3)))),
    _example("values 1,200, 3,400 and 5,600", ("1,200, 3,400 and 5,600", _array(1200, 3400, 5600))),
    _example("the values 3 and 4", ("3", 3), ("4", 4)),
    _example("Is it 12, 13 or 14?", ("12", 12), ("13", 13), ("14", 14)),
    # records
    _whole('{"name": "Ann", "age": 30}', _record(name="Ann", age=30)),
    _whole("{'x': 1.5, 'ok': True, 'note': None}", _record(x=Decimal("1.5"), ok=True, note=None), "Given ", "."),
    _whole('{city: "S\u00e3o Paulo", pop: 12400000}', _record(city="S\u00e3o Paulo", pop=12400000), "obj = "),
    _whole('{\n  "id": 7,\n  "tags": null\n}', _record(id=7, tags=None), "The reply was\n", "\nas expected"),
    _whole('{"text": "5 km, or [1, 2]"}', _record(text="5 km, or [1, 2]")),
    _example(
        'Add 3 to the age in {"age": 41}', ("3", 3), ('{"age": 41}', _record(age=41))
    ),
    # tables
    _whole("name,age\nAnn,30\nBob,25", _AGES, "The table:\n", "\nWho is older, Ann or Bob?"),
    _whole("name;age\nAnn;30\nBob;25", _AGES, "", "\n"),
    _whole("name\tage\nAnn\t30\nBob\t25", _AGES),
    _whole("name, age\nAnn, 30\nBob, 25", _AGES, "CSV with two columns:\n"),
    _whole("| name | age |\n|------|-----|\n| Ann | 30 |\n| Bob | 25 |", _AGES, "Here:\n\n", "\n\nAdd them up."),
    _whole("name | age\n--- | ---:\nAnn | 30\nBob | 25", _AGES, "", "\n\nOK"),
    _whole('[{"name": "Ann", "age": 30}, {"name": "Bob", "age": 25}]', _AGES, "Use ", " now"),
    _whole("item,price,stock\npen,1.20,7\ndesk,99,", _PRICES, "Stock list\n", "\n"),
    _whole('"item","price","stock"\n"pen",1.20,7\n"desk",99,""', _PRICES),
    _whole("| item | price | stock |\n|:--|--:|--:|\n| pen | 1.20 | 7 |\n| desk | 99 | |", _PRICES),
    _whole("name,city\nAnn,Rome\nBob,New York", Table(("name", "city"), (("Ann", "Rome"), ("Bob", "New York"))),
           "Read this table.\n"),
    # sorted in prose
    _example("Sort 6, 16, and 6.", ("6, 16, and 6", _array(6, 16, 6))),
    _example("Sort these: 5, 2, 9 and 1", ("5, 2, 9 and 1", _array(5, 2, 9, 1))),
    _example("Put 5, 3 and 9 in ascending order.", ("5, 3 and 9", _array(5, 3, 9))),
    _example("List 4, 8, 1, 0 from smallest to largest.", ("4, 8, 1, 0", _array(4, 8, 1, 0))),
)  # fmt: skip

NEAR_MISSES = (
    "Sort the mail into three piles.",
    "As shown in [1, 2], sorting takes n log n steps.",
    "See [3] for a proof.",
    "Smith et al. [4, 5, 6] disagree.",
    "The method was proposed by [12, 13].",
    "Recent work [12, 5] disagrees; so do the authors [9, 3].",
    "a footnote[12] at the end",
    "x[3] = 7",
    "A[2, 5] is an entry of the matrix",
    "matrix[0, 1]",
    "data[5, 3, 1]",
    "- [ ] buy milk",
    "- [x] done",
    "[[1, 2], [3, 4]]",
    "[2024-01-31]",
    "[12:30]",
    "[1.2.3]",
    "Integrate it over [0, 1].",
    "on [2, 5] the function rises",
    "[link](https://example.org)",
    "see [1, 2](https://example.org)",
    "[citation needed]",
    "{x: x > 0}",
    "{1, 2, 3}",
    "f(x) = {a, b}",
    "if (a) { b = 5; }",
    "Dear Ann,\nthank you, all is well,\nBob",
    "apples, pears\nand plums, too",
    "a table for 2, please",
    "the top 5 of the list",
    "list 3 reasons",
    "values 3 and 4",
    "a row of 5 trees and a column of 7 soldiers",
    "Main Street 12,\nSpringfield 62704",
    "yes | no",
    "numbers 3, 5 and 9 kg",
    "values 3, 5 and 9 minutes",
    "list[3]",
    "values[4]",
    "grep -v foo | sort | uniq -c",
    "the array of choices, 3 of them good",
    "Ann, 30\nBob, 25",
    "{{ template }}",
    "${HOME}",
)

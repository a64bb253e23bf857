"""Values as people write them, by the hundred: ``encode_many`` is ``encode``, ``check`` refuses what it refuses."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

import pytest

from fluxem.core.domain import ValueType
from fluxem.core.errors import EncodingError
from fluxem.domains import all_domains, all_types, get_type

TYPES = list(all_types().values())
BY_NAME = pytest.mark.parametrize("item", TYPES, ids=[item.name for item in TYPES])


@cache
def drawn_values() -> dict[str, list[Any]]:
    """Values by type: the examples, those of the corpora, and those in generated questions."""
    values: dict[str, list[Any]] = {item.name: list(item.examples) for item in TYPES}
    rng = random.Random(5)
    for domain in all_domains().values():
        for example in domain.corpus:
            for _, kind, value in example.spans:
                values[kind].append(value)
        assert domain.generate is not None
        for index in range(150):
            for span in domain.generate(rng, ("easy", "medium", "hard")[index % 3]).spans or ():
                values[span.type].append(span.value)
    values["temporal_date"] += [date(1, 1, 1) + timedelta(days=rng.randrange(3_652_059)) for _ in range(2000)]
    return values


@BY_NAME
def test_encode_many_gives_the_bits_of_encode(item: ValueType) -> None:
    values = drawn_values()[item.name]
    encode_many = item.encode_many or (lambda values: [item.encode(value) for value in values])
    for chosen in ([], values[:1], values):
        codes = encode_many(chosen)
        assert [(c.shape, c.tobytes()) for c in codes] == [(c.shape, c.tobytes()) for c in map(item.encode, chosen)]


@BY_NAME
def test_check_accepts_values_as_people_write_them(item: ValueType) -> None:
    assert item.check is not None
    for value in drawn_values()[item.name]:
        item.check(value)


LONG = 10**38 + 1
BEYOND_1E38 = {
    "arithmetic_number": [str(LONG), f"1/{LONG}"],
    "finance_money": [f"${LONG}"],
    "finance_cash_flows": [f"[-1, {LONG}]"],
    "data_array": [f"[1, {LONG}]", str([*range(65)])],
    "data_record": [f'{{"a": {LONG}}}', str({f"k{i}": i for i in range(21)}), str({"k": "x" * 7200})],
    "data_table": [f"a,b\n1,{LONG}", "a,b\n" + "\n".join("1,2" for _ in range(40))],
    "math_complex": [f"{LONG} + i", f"1 - {LONG}i"],
    "math_rational": [f"{LONG}/7", f"7/{LONG}"],
    "math_vector": [f"[1, {LONG}]"],
    "math_matrix": [f"[[1, 2], [3, {LONG}]]"],
    "calculus_polynomial": [f"{LONG}x + 1"],
    "calculus_function": [f"sin({LONG}x)", "+".join(["sin(x)"] * 30)],
    "geometry_point": [f"(1, {LONG})"],
    "geometry_polygon": [f"(0, 0), (1, 0), (0, {LONG})"],
    "geometry_line": [f"y = {LONG}x + 1"],
    "graphs_graph": [
        f"A-B:1/{LONG}",
        f"A-B:{2**64}",
        ", ".join(f"{i}-{i + 1}" for i in range(48)),
    ],
    "sets_set": [f"{{1, {LONG}}}", "{" + ", ".join(map(str, range(200, 264))) + "}"],
    "sets_interval": [f"[0, {LONG}]", f"[-{LONG}, 0)"],
}
"""Texts of values outside the limits of their types' codes."""
UNREADABLE = {
    "graphs_graph": [", ".join(f"{'n' * 60}{i}-{'n' * 60}{i + 1}:{2**60 + i}/3" for i in range(40))],
    "temporal_duration": [f"{LONG} days", f"{LONG} s"],
}
"""Texts beyond those limits that are not even values."""


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in BEYOND_1E38.items() for text in texts])
def test_check_refuses_what_encode_refuses(name: str, text: str) -> None:
    item = get_type(name)
    assert item.check is not None
    value = item.parse(text)
    with pytest.raises(EncodingError):
        item.encode(value)
    with pytest.raises(EncodingError):
        item.check(value)


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in UNREADABLE.items() for text in texts])
def test_what_is_far_beyond_the_limits_is_not_read(name: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        get_type(name).parse(text)


@pytest.mark.parametrize("size", [1, 2, 10, 11, 20, 47, 48, 49])
@pytest.mark.parametrize("weight", ["", ":1", f":{2**16}", f":{2**48}", f":{2**64 - 1}", f":{2**64}", ":1/3"])
def test_check_of_graphs_agrees_with_encode(size: int, weight: str) -> None:
    item = get_type("graphs_graph")
    assert_agrees(item, item.parse(", ".join(f"{i}-{i + 1}{weight}" for i in range(size))))


@pytest.mark.parametrize("length", [1, 111, 112, 113, 6900, 6944, 6945, 7056, 7057, 7169])
def test_check_of_records_and_tables_agrees_with_encode(length: int) -> None:
    for name, text in (("data_record", f'{{"a": "{"x" * length}"}}'), ("data_table", f"a,b\n1,{'x' * length}")):
        item = get_type(name)
        assert_agrees(item, item.parse(text))


@pytest.mark.parametrize("number", [10**38, 10**38 + 1, Fraction(1, 10**38 + 1), Decimal("1E-3900")])
def test_check_of_sets_agrees_with_encode(number: int | Fraction | Decimal) -> None:
    from fluxem.domains.sets.types import FiniteSet, Interval

    for size in (1, 62, 63):
        numbers = (number, *range(1000, 1000 + size))
        assert_agrees(get_type("sets_set"), FiniteSet(numbers))
        assert_agrees(get_type("sets_set"), FiniteSet((*numbers[1:], "x" * 3, "many", "words" * 4)))
    assert_agrees(get_type("sets_interval"), Interval(0, number, True, True))


def assert_agrees(item: ValueType, value: Any) -> None:
    """``check`` raises exactly where ``encode`` does."""
    assert item.check is not None
    try:
        item.encode(value)
    except EncodingError:
        with pytest.raises(EncodingError):
            item.check(value)
    else:
        item.check(value)

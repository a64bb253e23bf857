"""Gold calls are moved to the values that detection finds, and only where the tool then answers the same."""

from __future__ import annotations

from typing import Any

import pytest

from fluxem.core.span import Span
from fluxem.detection import PatternDetector
from fluxem.domains import get_type
from fluxem.models.answering.regrounding import Unfound, reground
from fluxem.tools import call_tool, resolve_references

DETECTOR = PatternDetector()


def gold(text: str, surface: str, kind: str = "arithmetic_number") -> Span:
    start = text.index(surface)
    return Span(start, start + len(surface), kind, get_type(kind).parse(surface), source="gold")


def turn(*calls: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    return {"outcome": "call", "calls": [{"tool": tool, "arguments": arguments} for tool, arguments in calls]}


def test_nothing_changes_where_detection_agrees() -> None:
    text = "add 3 and 4"
    given = [turn(("arithmetic_add", {"a": "$0", "b": "$1"}))]
    assert reground(given, [DETECTOR.detect(text)], [DETECTOR.detect(text)]) == given


def test_a_value_nobody_meant_shifts_the_references_and_results_follow() -> None:
    text = "How many moles are in 36 grams of H2O?"
    found = DETECTOR.detect(text)
    assert [s.type for s in found] == ["physics_unit", "physics_quantity", "chemistry_formula"]
    spans = [gold(text, "36"), gold(text, "H2O", "chemistry_formula")]
    given = [
        turn(
            ("chemistry_moles_from_mass", {"mass": "$0", "formula": "$1"}),
            ("arithmetic_multiply", {"a": "$2", "b": "$0"}),
        )
    ]
    with pytest.raises(Unfound):  # 36 g times 2 is no longer 72
        reground(given, [spans], [found])
    alone = [{**given[0], "calls": given[0]["calls"][:1]}]
    [moved] = reground(alone, [spans], [found])
    assert moved["calls"][0]["arguments"] == {"mass": "$1", "formula": "$2"}
    result = call_tool(
        "chemistry_moles_from_mass", **resolve_references(moved["calls"][0]["arguments"], [s.value for s in found])
    )
    assert result == call_tool("chemistry_moles_from_mass", mass=36, formula="H2O")


def test_results_and_later_turns_are_counted_on() -> None:
    first, second = "one thing: add 3 and 4", "now times 5"
    spans = [gold(first, "3"), gold(first, "4")]
    extra = Span(0, 3, "arithmetic_number", 1)
    given = [
        turn(("arithmetic_add", {"a": "$0", "b": "$1"})),
        turn(("arithmetic_multiply", {"a": "$2", "b": "$3"})),
    ]
    moved = reground(given, [spans, [gold(second, "5")]], [[extra, *spans], [gold(second, "5")]])
    assert [c["arguments"] for t in moved for c in t["calls"]] == [{"a": "$1", "b": "$2"}, {"a": "$3", "b": "$4"}]


def test_a_list_found_as_numbers_and_numbers_found_as_a_list() -> None:
    text = "take 4, 8, 15 and 16"
    numbers = [gold(text, n) for n in ("4", "8", "15", "16")]
    whole = Span(5, len(text), "statistics_sample", get_type("statistics_sample").parse("[4, 8, 15, 16]"))
    [split] = reground([turn(("statistics_mean", {"values": "$0"}))], [[whole]], [numbers])
    assert split["calls"][0]["arguments"] == {"values": ["$0", "$1", "$2", "$3"]}
    asked = [turn(("arithmetic_sum", {"values": ["$0", "$1", "$2", "$3"]}))]
    [joined] = reground(asked, [numbers], [[whole]])
    assert joined["calls"][0]["arguments"] == {"values": "$0"}
    other = Span(5, len(text), "statistics_sample", get_type("statistics_sample").parse("[4, 8, 15, 17]"))
    with pytest.raises(Unfound):
        reground(asked, [numbers], [[other]])


def test_a_number_inside_a_quantity_stands_for_it_where_the_tool_knows_the_unit() -> None:
    text = "future value of 500 at 3% after 10 years"
    spans = [gold(text, "500"), gold(text, "3%"), gold(text, "10")]
    found = DETECTOR.detect(text)
    assert found[-1].type == "physics_quantity"
    call = ("finance_compound_interest", {"principal": "$0", "annual_rate": "$1", "years": "$2"})
    [moved] = reground([turn(call)], [spans], [found])
    assert moved["calls"][0]["arguments"] == call[1]
    with pytest.raises(Unfound):
        reground([turn(("arithmetic_add", {"a": "$0", "b": "$2"}))], [spans], [found])


def test_a_missed_value_matters_only_to_the_call_that_takes_it() -> None:
    text = "file it under 7: add 3 and 4"
    spans = [gold(text, n) for n in ("7", "3", "4")]
    [moved] = reground([turn(("arithmetic_add", {"a": "$1", "b": "$2"}))], [spans], [spans[1:]])
    assert moved["calls"][0]["arguments"] == {"a": "$0", "b": "$1"}
    with pytest.raises(Unfound):
        reground([turn(("arithmetic_add", {"a": "$0", "b": "$2"}))], [spans], [spans[1:]])

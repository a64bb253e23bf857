"""Detection of quantities and units: the corpus, near-misses and agreement of what is written and read."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.domain import Example
from fluxem.core.phrasebook import DIFFICULTIES
from fluxem.detection import PatternDetector
from fluxem.domains.physics import DOMAIN
from fluxem.domains.physics import _unit_table as table
from fluxem.domains.physics._unit_text import split_forms
from fluxem.domains.physics.generator import generate
from fluxem.domains.physics.types import Quantity, Unit, parse_quantity
from fluxem.models.answering.regrounding import reground
from fluxem.tools import resolve_references


@pytest.fixture(scope="module")
def detector() -> PatternDetector:
    return PatternDetector()


def found(detector: PatternDetector, text: str) -> list[tuple[str, str, object]]:
    return [(text[s.start : s.end], s.type, s.value) for s in detector.detect(text)]


def test_the_corpus_is_large_enough() -> None:
    assert len(DOMAIN.corpus) >= 45
    assert len(DOMAIN.near_misses) >= 25


@pytest.mark.parametrize("example", DOMAIN.corpus, ids=lambda e: e.text)
def test_corpus_is_found_exactly(detector: PatternDetector, example: Example) -> None:
    spans = found(detector, example.text)
    assert spans == list(example.spans)
    for (_, _, value), (_, _, expected) in zip(spans, example.spans, strict=True):
        assert type(value) is type(expected)


@pytest.mark.parametrize("text", DOMAIN.near_misses)
def test_near_misses_stay_silent(detector: PatternDetector, text: str) -> None:
    assert [span for span in found(detector, text) if span[1].startswith("physics_")] == []


def test_minutes_are_time_and_never_metres(detector: PatternDetector) -> None:
    [(surface, _, value)] = found(detector, "10 minutes")
    assert surface == "10 minutes"
    assert value == Quantity(600, "second")


def _spelled_plurals() -> list[tuple[str, str]]:
    entries = {**table.PREFIXABLE, **table.PLAIN}
    return [(plural or singular, name) for name, forms in entries.items() for singular, plural in split_forms(forms)]


@pytest.mark.parametrize(("word", "name"), _spelled_plurals())
def test_every_spelled_unit_is_found(detector: PatternDetector, word: str, name: str) -> None:
    text = f"There were 12 {word}, they said."
    assert found(detector, text) == [(f"12 {word}", "physics_quantity", Quantity(12, name))]


@pytest.mark.parametrize(("symbol", "place"), [
    *((s, p) for s, (_, p) in table.PLAIN_SYMBOLS.items()),
    *((prefix + s, "any") for s, (_, prefixes, _) in table.SYMBOLS.items() for prefix in prefixes.split()),
    *((s, p) for s, (_, _, p) in table.SYMBOLS.items()),
])  # fmt: skip
def test_symbols_stand_where_the_table_says(detector: PatternDetector, symbol: str, place: str) -> None:
    spaced = [v for _, kind, v in found(detector, f"took 12 {symbol}, he said") if kind == "physics_quantity"]
    glued = [v for _, kind, v in found(detector, f"took 12{symbol}, he said") if kind == "physics_quantity"]
    expected = Quantity(12, symbol)
    if symbol == "in":  # inches have their own pattern
        place = "any"
    assert spaced == ([] if place == "compound" else [expected])
    assert glued == ([expected] if place == "any" else [])


@given(st.integers(0, 10**6), st.sampled_from(DIFFICULTIES))
def test_generated_questions_are_detected_and_answered(seed: int, difficulty: str) -> None:
    sample = generate(random.Random(seed), difficulty)
    spans = _DETECTOR.detect(sample.text)
    assert sample.spans is not None
    if [(s.start, s.end, s.type, s.value) for s in spans] != [(s.start, s.end, s.type, s.value) for s in sample.spans]:
        call = {"tool": sample.meta["tool"], "arguments": sample.meta["arguments"]}
        reground([{"calls": [call]}], [sample.spans], [spans])  # raises where the tool would answer something else
    arguments = resolve_references(sample.meta["arguments"], [s.value for s in sample.spans])
    tool = next(t for t in DOMAIN.tools if f"physics_{t.__name__}" == sample.meta["tool"])
    assert tool(**arguments) == sample.target_value
    assert sample == generate(random.Random(seed), difficulty)


_DETECTOR = PatternDetector()


def test_every_tool_is_asked_for() -> None:
    rng = random.Random(0)
    drawn = {generate(rng, "medium").meta["tool"] for _ in range(1500)}
    assert drawn == {f"physics_{tool.__name__}" for tool in DOMAIN.tools}


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("How many feet are there in one mile?", ["feet", "mile"]),
        ("How many minutes does each hour have?", ["minutes", "hour"]),
        ("the conversion factor from hours to minutes", ["hours", "minutes"]),
        ("conversion rate between pounds and kilograms", ["pounds", "kilograms"]),
        ("Report in hours a duration of one day", ["hours"]),
        ("How many people live in a yard?", []),
        ("conversion factors from one religion to another", []),
    ],
)
def test_units_are_found_where_a_factor_is_asked_for(detector: PatternDetector, text: str, units: list[str]) -> None:
    assert [surface for surface, kind, _ in found(detector, text) if kind == "physics_unit"] == units


def test_an_unknown_difficulty_is_refused() -> None:
    with pytest.raises(ValueError, match="easy, medium, hard"):
        generate(random.Random(0), "extreme")


@given(st.text(st.sampled_from("5 1.,-/^*kmsghNJCinatopercu°µ²(){}$"), max_size=40))
def test_whatever_is_found_parses_to_its_value(text: str) -> None:
    for span in _DETECTOR.detect(text):
        surface = text[span.start : span.end]
        if span.type == "physics_quantity":
            assert parse_quantity(surface) == span.value
        elif span.type == "physics_unit":
            assert Unit(surface) == span.value

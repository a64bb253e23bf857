"""Other surfaces of literals: same type, same value, spans where they belong."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

import pytest

from fluxem.core.template import Fixed, Literal
from fluxem.data.problems.phrasing import Noise
from fluxem.data.toolcalls import TOOL_SPLITS, generate_toolcalls
from fluxem.data.toolcalls.surfaces import NO_SURFACES, TRAIN_SURFACES, SurfaceRates, vary_surface, vary_surfaces
from fluxem.domains import get_type

ALL = SurfaceRates(0.3, 0.2, 0.15, 0.1, 0.15, 0.1)


def surfaces_of(text: str, span_type: str, rates: SurfaceRates) -> set[str]:
    literal = Literal(text, span_type, get_type(span_type).parse(text))
    varied = [vary_surface(literal, random.Random(seed), rates) for seed in range(40)]
    assert all(v.type == literal.type and v.value is literal.value for v in varied)
    return {v.surface for v in varied}


@pytest.mark.parametrize(
    ("text", "span_type", "way", "expected"),
    [
        ("312", "arithmetic_number", "words", {"three hundred and twelve", "three hundred twelve"}),
        ("25%", "arithmetic_number", "words", {"twenty-five percent", "twenty-five per cent"}),
        ("3/4", "arithmetic_number", "words", {"three quarters"}),
        ("5 km", "physics_quantity", "words", {"five kilometers"}),
        ("1.5 m/s", "physics_quantity", "units", {"1.5 m/s", "1.5 meters per second"}),
        ("5 kilometers", "physics_quantity", "units", {"5 km", "5 kilometers"}),
        ("miles", "physics_unit", "units", {"mi", "miles"}),
        ("12345", "arithmetic_number", "separators",
         {"12,345", "12\u00a0345", "12\u2009345", "12\u202f345"}),
        ("-7", "arithmetic_number", "unicode", {"\u22127"}),
        ("½", "math_rational", "latex", {r"\frac{1}{2}"}),
        (r"\frac{1}{2}", "math_rational", "unicode", {"½"}),
        ("7 %", "arithmetic_number", "spacing", {"7%"}),
        ("[1, 2]", "math_vector", "words", {"[1, 2]"}),
        ("CO2", "chemistry_formula", "unicode", {"CO2"}),
    ],
)  # fmt: skip
def test_each_way_writes_what_is_expected(text: str, span_type: str, way: str, expected: set[str]) -> None:
    assert surfaces_of(text, span_type, SurfaceRates(**{way: 1.0})) == expected


def test_without_rates_nothing_changes_and_nothing_is_drawn() -> None:
    rng = random.Random(1)
    state = rng.getstate()
    literal = Literal("12", "arithmetic_number", 12)
    assert vary_surface(literal, rng, NO_SURFACES) is literal
    assert rng.getstate() == state
    plain = [generate_toolcalls(random.Random(i), TOOL_SPLITS["id"], Noise()) for i in range(10)]
    zero = [generate_toolcalls(random.Random(i), TOOL_SPLITS["id"], Noise(), NO_SURFACES) for i in range(10)]
    assert plain == zero


@pytest.mark.parametrize("value", [0, -3, 17, 123456, Decimal("2.50"), Decimal("6.02e23"), Fraction(5, 8), 10**12])
def test_every_rewriting_of_a_number_is_read_back(value: object) -> None:
    literal = Literal(str(value), "arithmetic_number", value)
    for seed in range(60):
        varied = vary_surface(literal, random.Random(seed), ALL)
        assert get_type("arithmetic_number").parse(varied.surface) == value


def test_literals_that_are_glued_to_others_stay() -> None:
    two, five = (Literal(str(n), "arithmetic_number", n) for n in (2, 5))
    pieces = [two, Fixed("^"), five, " and ", five, "?"]
    varied = vary_surfaces(pieces, random.Random(0), SurfaceRates(words=1.0))
    assert [p if isinstance(p, str) else p.surface for p in varied] == ["2", "^", "5", " and ", "five", "?"]


def test_dialogues_keep_their_spans_and_calls() -> None:
    num_changed = 0
    for seed in range(60):
        sample = generate_toolcalls(random.Random(seed), TOOL_SPLITS["unseen"], Noise(), ALL)
        plain = generate_toolcalls(random.Random(seed), TOOL_SPLITS["unseen"], Noise())
        assert sample.meta["turns"][-1]["calls"] == plain.meta["turns"][-1]["calls"]
        assert [(s.type, s.value) for s in sample.spans or ()] == [(s.type, s.value) for s in plain.spans or ()]
        for span in sample.spans or ():
            assert get_type(span.type).parse(sample.text[span.start : span.end]) == span.value
        num_changed += sample.text != plain.text
    assert num_changed >= 8


def test_bad_rates_are_refused() -> None:
    assert TRAIN_SURFACES != NO_SURFACES
    for rates in ({"words": -0.1}, {"words": 0.6, "units": 0.6}):
        with pytest.raises(ValueError, match="at most 1"):
            SurfaceRates(**rates)

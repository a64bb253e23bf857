"""Geometry: codes over their whole range, laws, and tools against second computations."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import read_tag
from fluxem.detection import PatternDetector
from fluxem.domains import all_laws, get_type
from fluxem.domains.geometry import tools
from fluxem.domains.geometry.types import Line, Point, Polygon, parse_line, parse_point, parse_polygon
from fluxem.tools import call_tool

FAST = settings(max_examples=60, deadline=None)
LIMIT = 10**38
WHOLE = st.integers(-LIMIT, LIMIT)
DECIMALS = st.builds(lambda n, e: Decimal(n).scaleb(e), st.integers(-(10**27), 10**27), st.integers(-60, 10))
FRACTIONS = st.builds(Fraction, WHOLE, st.integers(1, LIMIT))
NUMBERS = st.one_of(WHOLE, DECIMALS, FRACTIONS)
SMALL = st.one_of(st.integers(-99, 99), st.fractions(-9, 9, max_denominator=9))
POINTS = st.lists(NUMBERS, min_size=2, max_size=3).map(Point)
PLANE = st.tuples(SMALL, SMALL).map(Point)


def round_trip(name: str, value: Any) -> None:
    kind = get_type(name)
    assert kind.decode(kind.encode(value)) == value
    assert kind.parse(kind.format(value)) == value
    assert kind.format(value) == str(value)
    assert kind.from_json(kind.to_json(value)) == value


@FAST
@given(POINTS)
def test_point_round_trip(value: Point) -> None:
    round_trip("geometry_point", value)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=32).map(Polygon))
def test_polygon_round_trip(value: Polygon) -> None:
    round_trip("geometry_polygon", value)


@FAST
@given(WHOLE, WHOLE, WHOLE)
def test_line_round_trip(a: int, b: int, c: int) -> None:
    round_trip("geometry_line", Line(a, b or 1, c))


@FAST
@given(SMALL, SMALL, SMALL, st.integers(-9, 9).filter(bool))
def test_equal_lines_have_one_form(a: Any, b: Any, c: Any, factor: int) -> None:
    b = b or Fraction(1, 3)
    line = Line(a, b, c)
    assert line == Line(a * factor, b * factor, c * factor)
    assert math.gcd(line.a, line.b, line.c) == 1
    assert (line.a or line.b) > 0


def test_limits_are_exact() -> None:
    for name, fits, too_large in (
        ("geometry_point", Point((LIMIT, -LIMIT)), Point((0, LIMIT + 1))),
        ("geometry_polygon", Polygon([(LIMIT, i) for i in range(32)]), Polygon([(0, 0), (1, 0), (0, LIMIT + 1)])),
        ("geometry_line", Line(1, LIMIT, LIMIT - 1), Line(1, 0, LIMIT + 1)),
    ):
        round_trip(name, fits)
        with pytest.raises(EncodingError, match="1e38"):
            get_type(name).encode(too_large)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Point((1,)), "found 1"),
        (lambda: Point((1, 2, 3, 4)), "found 4"),
        (lambda: Point((1.5, 2)), "float"),  # type: ignore[arg-type]
        (lambda: Point((True, 2)), "bool"),
        (lambda: Point((10**101, 2)), "100 digits"),
        (lambda: Polygon([(0, 0), (1, 1)]), "found 2"),
        (lambda: Polygon([(0, i) for i in range(33)]), "found 33"),
        (lambda: Polygon([(0, 0, 0), (1, 0, 0), (0, 1, 0)]), "2 coordinates"),
        (lambda: Line(0, 0, 1), "both 0"),
    ],
)
def test_values_refuse_what_they_cannot_hold(make: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        make()


# --- text ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(2, 3)", Point((2, 3))),
        ("A(2,-1)", Point((2, -1))),
        ("(1/2, 0.5, \u22123)", Point((Fraction(1, 2), Decimal("0.5"), -3))),
    ],
)
def test_point_texts(text: str, value: Point) -> None:
    assert parse_point(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("y = 2x + 1", (2, -1, -1)),
        ("y=-x", (1, 1, 0)),
        ("3x - 4y = 12", (3, -4, 12)),
        ("y = 1/2 x - 3", (1, -2, 6)),
        ("y = (2/3)x", (2, -3, 0)),
        ("y = x/2 + 0.5", (1, -2, -1)),
        ("x = 5", (1, 0, 5)),
        ("y = \u22122", (0, 1, -2)),
        ("2x + 3y \u2212 6 = 0", (2, 3, 6)),
        ("x = y", (1, -1, 0)),
    ],
)
def test_line_texts(text: str, value: tuple[int, int, int]) -> None:
    assert parse_line(text) == Line(*value)


@pytest.mark.parametrize(
    "text", ["y = x^2", "y = 2x + z", "3 = 4", "y =", "x + y", "y = 2x = 4", "y = 2 x y", "x/0 = 1", "x = x", ""]
)
def test_texts_that_are_no_line(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_line(text)


def test_polygon_texts() -> None:
    expected = Polygon(((0, 0), (4, 0), (4, 3)))
    for text in ("(0,0), (4,0), (4,3)", "A(0, 0), B(4, 0) and C(4, 3)", "(0, 0); (4, 0); (4, 3)", "(0,0) (4,0) (4,3)"):
        assert parse_polygon(text) == expected
    for text in ("(0,0), (1,1)", "(0,0), x, (1,1), (2,0)", "0,0", "(0,0), (1,1), (2,0,5)"):
        with pytest.raises(ValueError, match=r"."):
            parse_polygon(text)


# --- laws ----------------------------------------------------------------------------------------------
LAWS = [law for law in all_laws().values() if law.name.startswith("geometry_")]
STRATEGIES = {
    "arithmetic_number": SMALL,
    "geometry_point": st.one_of(PLANE, PLANE, st.lists(SMALL, min_size=3, max_size=3).map(Point)),
    "geometry_polygon": st.lists(PLANE, min_size=3, max_size=5).map(Polygon),
    "geometry_line": st.builds(Line, SMALL, st.integers(1, 9), SMALL),
}


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_laws_agree_with_their_references(law: Any, data: Any) -> None:
    operands = [data.draw(STRATEGIES[name]) for name in law.operand_types]
    codes = [get_type(n).encode(v) for n, v in zip(law.operand_types, operands, strict=True)]
    try:
        expected = law.reference(*operands)
    except LawError:
        with pytest.raises(LawError, match=r"."):
            law.apply(*codes)
        return
    kind = get_type(law.result_type)
    result = law.apply(*codes)
    assert kind.decode(result) == expected
    assert read_tag(result) == kind.tag
    assert result.shape == kind.encode(expected).shape


@FAST
@given(PLANE)
def test_four_quarter_turns_are_none(point: Point) -> None:
    law = all_laws()["geometry_rotate"]
    kind = get_type("geometry_point")
    code = kind.encode(point)
    turned = law.apply(law.apply(code))
    assert kind.decode(turned) == kind.decode(all_laws()["geometry_negate"].apply(code))
    assert kind.decode(law.apply(law.apply(turned))) == point


@FAST
@given(PLANE, PLANE, PLANE)
def test_a_line_holds_exactly_its_points(a: Point, b: Point, c: Point) -> None:
    if a == b:
        return
    line = tools.line_through(a, b)
    value = all_laws()["geometry_evaluate"]
    encode, decode = get_type("geometry_line").encode(line), get_type("arithmetic_number").decode
    values = [decode(value.apply(encode, get_type("geometry_point").encode(p))) for p in (a, b, c)]
    assert values[:2] == [0, 0]
    theirs = sympy.Point.is_collinear(*(sympy.Point(*map(sympy.Rational, map(Fraction, p))) for p in (a, b, c)))
    assert (values[2] == 0) == theirs


# --- tools ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("area", {"shape": "triangle", "sides": [13, 14, 15]}, 84),  # Heron's own example, Metrica I.8
        ("area", {"shape": "trapezoid", "base": 5, "top": 3, "height": "1/2"}, 2),
        ("area", {"shape": "rhombus", "diagonals": [6, 8]}, 24),
        ("area", {"shape": "parallelogram", "base": 6, "height": 2}, 12),
        ("area", {"shape": "square", "side": "1.5"}, Fraction(9, 4)),
        ("area", {"shape": "ellipse", "semi_axes": [2, 1]}, 2 * math.pi),
        ("area", {"shape": "circle", "diameter": 2}, math.pi),
        ("area", {"shape": "triangle", "sides": [2, 2, 2]}, math.sqrt(3)),
        (
            "area",
            {"shape": "polygon", "vertices": "(3, 4), (5, 11), (12, 8), (9, 5), (5, 6)"},
            30,
        ),  # Wikipedia, Shoelace
        ("perimeter", {"shape": "triangle", "sides": [3, 4, 5]}, 12),
        ("perimeter", {"shape": "polygon", "count": 6, "side": 2}, 12),
        ("perimeter", {"shape": "polygon", "sides": [1, 2, 3, 4]}, 10),
        ("perimeter", {"shape": "polygon", "vertices": [[0, 0], [1, 0], [0, 1]]}, 2 + math.sqrt(2)),
        ("perimeter", {"shape": "circle", "diameter": 1}, math.pi),
        ("perimeter", {"shape": "rhombus", "side": "2.5"}, 10),
        ("volume", {"shape": "cone", "radius": 3, "height": 4}, 12 * math.pi),
        ("volume", {"shape": "pyramid", "base_area": 10, "height": 3}, 10),
        ("volume", {"shape": "prism", "base_area": 10, "height": 3}, 30),
        ("volume", {"shape": "cube", "side": "1/2"}, Fraction(1, 8)),
        ("surface_area", {"shape": "box", "length": 1, "width": 2, "height": 3}, 22),
        ("surface_area", {"shape": "cone", "radius": 3, "height": 4}, 24 * math.pi),
        ("surface_area", {"shape": "sphere", "radius": 1}, 4 * math.pi),
        ("hypotenuse", {"leg_a": "1/3", "leg_b": "1/4"}, Fraction(5, 12)),
        ("distance", {"a": "(1, 2)", "b": "A(4, 6)"}, 5),
        ("distance", {"a": [0, 0, 0], "b": [2, 3, 6]}, 7),
        ("midpoint", {"a": [1, 2, 3], "b": [3, 2, 0]}, Point((2, 2, Fraction(3, 2)))),
        ("slope", {"a": [0, 0], "b": [3, -1]}, Fraction(-1, 3)),
        ("line_through", {"a": [2, 1], "b": [2, 5]}, Line(1, 0, 2)),
        ("intersection", {"a": "y = 2x + 1", "b": "x = 3"}, Point((3, 7))),
    ],
)
def test_known_results(name: str, arguments: dict[str, Any], expected: Any) -> None:
    result = call_tool(f"geometry_{name}", **arguments)
    assert type(result) is type(expected)
    assert result == (pytest.approx(expected, rel=1e-15) if isinstance(expected, float) else expected)


@FAST
@given(st.lists(st.tuples(st.integers(-20, 20), st.integers(-20, 20)), min_size=3, max_size=6, unique=True))
def test_polygon_area_against_sympy(corners: list[tuple[int, int]]) -> None:
    # The convex hull is simple whatever was drawn; sympy computes both hull and area its own way.
    hull = sympy.convex_hull(*corners)
    if not isinstance(hull, sympy.Polygon):
        return
    polygon = Polygon((int(v.x), int(v.y)) for v in hull.vertices)
    assert Fraction(tools.area("polygon", vertices=polygon)) == Fraction(str(abs(hull.area)))
    assert float(tools.perimeter("polygon", vertices=polygon)) == pytest.approx(float(hull.perimeter), rel=1e-14)


@FAST
@given(PLANE, PLANE)
def test_points_against_floats(a: Point, b: Point) -> None:
    x, y, p, q = (float(v) for v in (*a, *b))
    assert float(tools.distance(a, b)) == pytest.approx(math.dist((x, y), (p, q)), rel=1e-12, abs=1e-12)
    assert [float(v) for v in tools.midpoint(a, b)] == pytest.approx([(x + p) / 2, (y + q) / 2])
    if a[0] != b[0]:
        assert float(tools.slope(a, b)) == pytest.approx((q - y) / (p - x))


@FAST
@given(st.builds(Line, SMALL, st.integers(1, 9), SMALL), st.builds(Line, st.integers(1, 9), SMALL, SMALL))
def test_the_intersection_lies_on_both_lines(a: Line, b: Line) -> None:
    if a.a * b.b == b.a * a.b:
        with pytest.raises(ToolError, match=r"parallel|same line"):
            tools.intersection(a, b)
        return
    x, y = (Fraction(v) for v in tools.intersection(a, b))
    assert a.a * x + a.b * y == a.c
    assert b.a * x + b.b * y == b.c


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("area", {"shape": "circle"}, "a circle is measured by radius or diameter; found no measure"),
        ("area", {"shape": "circle", "radius": 1, "side": 2}, "found radius, side"),
        ("area", {"shape": "circle", "radius": -1}, "radius: expected a positive number"),
        ("area", {"shape": "triangle", "sides": [1, 2, 3]}, "make no triangle"),
        ("area", {"shape": "triangle", "sides": [3, 4]}, "sides: expected 3 numbers"),
        ("area", {"shape": "rhombus", "diagonals": [1, 0]}, "diagonals: expected a positive"),
        ("area", {"shape": "polygon", "vertices": "(0,0), (2,2), (2,0), (0,2)"}, "edges 1 and 3 of the polygon meet"),
        ("area", {"shape": "blob"}, "one of"),
        ("perimeter", {"shape": "polygon", "sides": [1, 1, 5]}, "the longest below"),
        ("perimeter", {"shape": "polygon", "count": 2, "side": 5}, "count: expected from 3"),
        ("volume", {"shape": "box", "length": 1, "width": 2}, "length and width and height"),
        ("surface_area", {"shape": "sphere", "radius": "1e200"}, "larger than a float"),
        ("hypotenuse", {"leg_a": 0, "leg_b": 1}, "leg_a: expected a positive"),
        ("distance", {"a": [1, 2], "b": [1, 2, 3]}, "b: expected a point with 2 coordinates"),
        ("slope", {"a": [1, 2], "b": [1, 5]}, "vertical"),
        ("slope", {"a": [1, 2, 3], "b": [1, 5, 6]}, "a: expected a point of the plane"),
        ("line_through", {"a": [1, 2], "b": [1, 2]}, "another point"),
        ("intersection", {"a": "y = x", "b": "y = x + 1"}, "parallel"),
        ("intersection", {"a": "y = x", "b": "2y = 2x"}, "same line"),
        ("intersection", {"a": "y = x^2", "b": "y = x"}, "line in the plane"),
    ],
)
def test_refusals_name_the_argument(name: str, arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        call_tool(f"geometry_{name}", **arguments)


def test_long_texts_give_the_same_spans() -> None:
    detector = PatternDetector()
    short = "The point A(1, 3) lies on the line y = 2x + 1, beside the triangle (0,0), (4,0), (4,3). "
    found = [(short[s.start : s.end], s.value) for s in detector.detect(short)]
    assert len(found) == 3
    long = "word " * 250 + short
    assert [(long[s.start : s.end], s.value) for s in detector.detect(long)] == found

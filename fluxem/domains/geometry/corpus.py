"""Texts with exactly the values of geometry they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.geometry.types import Line, Point, Polygon, parse_line

_NAMES = {Point: "geometry_point", Polygon: "geometry_polygon", Line: "geometry_line"}


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((s, _NAMES.get(type(v), "arithmetic_number"), v) for s, v in spans))


def _p(*coordinates: Any) -> Point:
    return Point(coordinates)


def _l(text: str) -> tuple[str, Line]:
    return text, parse_line(text)


_TRIANGLE = Polygon(((0, 0), (4, 0), (4, 3)))

CORPUS = (
    # points
    _example("the point (2, 3)", ("(2, 3)", _p(2, 3))),
    _example("How far is the point (1,2) from (4,6)?", ("(1,2)", _p(1, 2)), ("(4,6)", _p(4, 6))),
    _example("Distance between A(2, -1) and B(5, 3)?", ("(2, -1)", _p(2, -1)), ("(5, 3)", _p(5, 3))),
    _example("How far is it from (1, 2) to (4, 6)?", ("(1, 2)", _p(1, 2)), ("(4, 6)", _p(4, 6))),
    _example("how steep is (1,2) to (3,9)", ("(1,2)", _p(1, 2)), ("(3,9)", _p(3, 9))),
    _example("the midpoint of (0, 0) and (10, 4)", ("(0, 0)", _p(0, 0)), ("(10, 4)", _p(10, 4))),
    _example("a circle centred at the point (1.5, -2)", ("(1.5, -2)", _p(Decimal("1.5"), -2))),
    _example("The vertex lies at (1/2, 3/4).", ("(1/2, 3/4)", _p(Fraction(1, 2), Fraction(3, 4)))),
    _example("coordinates (12, 7, -3)", ("(12, 7, -3)", _p(12, 7, -3))),
    _example("the line through (0, 1) and (2, 5)", ("(0, 1)", _p(0, 1)), ("(2, 5)", _p(2, 5))),
    _example("slope from (\u22121, 2) to (3, 8)", ("(\u22121, 2)", _p(-1, 2)), ("(3, 8)", _p(3, 8))),
    _example("The centre is ( 3 , 4 ).", ("( 3 , 4 )", _p(3, 4))),
    _example("Is (5, 5) closer to the origin than (7, 1)?", ("(5, 5)", _p(5, 5)), ("(7, 1)", _p(7, 1))),
    _example("a circle around the point (0,0) of radius 5", ("(0,0)", _p(0, 0)), ("5", 5)),
    _example("Endpoint: (100, 200)", ("(100, 200)", _p(100, 200))),
    _example("Move the point P(2, 3) by 4 upwards", ("(2, 3)", _p(2, 3)), ("4", 4)),
    # polygons
    _example("the polygon (0,0), (4,0), (4,3)", ("(0,0), (4,0), (4,3)", _TRIANGLE)),
    _example("a triangle with vertices (0, 0), (4, 0) and (4, 3)", ("(0, 0), (4, 0) and (4, 3)", _TRIANGLE)),
    _example("Triangle ABC with vertices A(0,0), B(4,0), C(4,3)", ("A(0,0), B(4,0), C(4,3)", _TRIANGLE)),
    _example("The vertices are (0, 0), (4, 0), (4, 3).", ("(0, 0), (4, 0), (4, 3)", _TRIANGLE)),
    _example(
        "quadrilateral: (0,0), (2,0), (2,2), (0,2)",
        ("(0,0), (2,0), (2,2), (0,2)", Polygon(((0, 0), (2, 0), (2, 2), (0, 2)))),
    ),
    _example(
        "the corners (1, 1); (5, 1); (3, 2.5)",
        ("(1, 1); (5, 1); (3, 2.5)", Polygon(((1, 1), (5, 1), (3, Decimal("2.5"))))),
    ),
    _example(
        "a pentagon whose vertices are (0, 0), (2, 0), (3, 1), (1, 3), (-1, 1)",
        ("(0, 0), (2, 0), (3, 1), (1, 3), (-1, 1)", Polygon(((0, 0), (2, 0), (3, 1), (1, 3), (-1, 1)))),
    ),
    # lines
    _example("the line y = 2x + 1", _l("y = 2x + 1")),
    _example("What is the slope of y = -3x + 7?", _l("y = -3x + 7")),
    _example("where the line 3x - 4y = 12 meets the axis", _l("3x - 4y = 12")),
    _example("Graph y = x", _l("y = x")),
    _example("the lines x = 5 and y = 2x", _l("x = 5"), _l("y = 2x")),
    _example("the line x = -2", _l("x = -2")),
    _example("a horizontal line, y = 3.5", _l("y = 3.5")),
    _example("the intercept of y = 1/2 x - 3", _l("y = 1/2 x - 3")),
    _example("Do y = 2x + 1 and x + y = 4 intersect?", _l("y = 2x + 1"), _l("x + y = 4")),
    _example("a line parallel to y=4-x", _l("y=4-x")),
    _example("the straight line y = (2/3)x + 1", _l("y = (2/3)x + 1")),
    _example("Is the point (1, 3) on the line y = 2x + 1?", ("(1, 3)", _p(1, 3)), _l("y = 2x + 1")),
    _example("the line y = x/2", _l("y = x/2")),
    _example("the line 2x + 3y \u2212 6 = 0", _l("2x + 3y \u2212 6 = 0")),
    # plain measures
    _example("the area of a circle of radius 5", ("5", 5)),
    _example("a rectangle of 3 by 4.5", ("3", 3), ("4.5", Decimal("4.5"))),
    _example("a triangle with sides 3, 4 and 5", ("3", 3), ("4", 4), ("5", 5)),
    _example("a cube with edge 1,200", ("1,200", 1200)),
    _example("a cone, radius 2, height 9", ("2", 2), ("9", 9)),
    _example("legs 5 and 12: hypotenuse?", ("5", 5), ("12", 12)),
    _example("a sphere whose diameter is 5", ("5", 5)),
)

NEAR_MISSES = (
    "(1, 2)", "chapter (2, 3)", "see (3, 4) and (5, 6)", "version 2.3.4", "f(2, 3)", "range(1, 10)", "y = 2x + 1",
    "x = 5", "y = mx + b", "NASA", "IBM", "PhD", "3 strings", "10 minutes", "2024-13-45", "He said", "call 555-1234",
    "(a, b)", "the point (x, y)", "a good point", "the pair (2, 3)", "(555) 123-4567", "a line of code",
    "line 5, column 3", "secret coordinates", "(1, 2, 3, 4) is no point", "y = x^2 is no line",
    "the slope of y = 2x^2", "the graph of sin x", "(1)", "the point (2)", "in the middle (2; 3)", "circle of friends",
    "the Bermuda Triangle (1974)", "Star Wars (1977, 1980)", "2x + 3y", "Fig. (2,3)", "the line-up", "(3, 4]",
    "the finishing line, x people", "12 Baker Street", "point (2.5.3, 4)",
)  # fmt: skip

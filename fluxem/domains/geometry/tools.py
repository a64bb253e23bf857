"""Tools of geometry: exact where the measure is rational, else the nearest float."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Literal

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.measured import Length
from fluxem.core.number import Number
from fluxem.domains.geometry import _measure
from fluxem.domains.geometry.types import Line, Point, Polygon

MAX_SIDES = 1000

AREA_MEASURES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "circle": (("radius",), ("diameter",)),
    "square": (("side",),),
    "rectangle": (("length", "width"),),
    "triangle": (("base", "height"), ("sides",)),
    "parallelogram": (("base", "height"),),
    "trapezoid": (("base", "top", "height"),),
    "rhombus": (("diagonals",),),
    "ellipse": (("semi_axes",),),
    "polygon": (("vertices",),),
}
"""What each shape may be measured by; one of the alternatives is given."""

PERIMETER_MEASURES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "circle": (("radius",), ("diameter",)),
    "square": (("side",),),
    "rectangle": (("length", "width"),),
    "rhombus": (("side",),),
    "triangle": (("sides",),),
    "polygon": (("vertices",), ("sides",), ("count", "side")),
}

SOLID_MEASURES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "cube": (("side",),),
    "box": (("length", "width", "height"),),
    "sphere": (("radius",),),
    "cylinder": (("radius", "height"),),
    "cone": (("radius", "height"),),
    "pyramid": (("base_area", "height"),),
    "prism": (("base_area", "height"),),
}


def _select(shape: str, table: Mapping[str, tuple[tuple[str, ...], ...]], given: Mapping[str, Any]) -> dict[str, Any]:
    """The measures of a shape that were given, checked to be one complete set of positive numbers."""
    found = {name: value for name, value in given.items() if value is not None}
    if set(found) not in map(set, table[shape]):
        wanted = " or ".join(" and ".join(names) for names in table[shape])
        raise ToolError(f"shape: a {shape} is measured by {wanted}; found {', '.join(found) or 'no measure'}")
    for name, value in found.items():
        for number in value if isinstance(value, list) else (value,):
            if not isinstance(number, Polygon) and number <= 0:
                raise ToolError(f"{name}: expected a positive number, found {number}")
    return {n: Fraction(v) if not isinstance(v, list | tuple) else v for n, v in found.items()}


def _require_count(name: str, values: list[Number], count: int) -> list[Fraction]:
    if len(values) != count:
        raise ToolError(f"{name}: expected {count} numbers, found {len(values)}")
    return [Fraction(value) for value in values]


def _triangle_sides(sides: list[Number]) -> list[Fraction]:
    lengths = _require_count("sides", sides, 3)
    if 2 * max(lengths) >= sum(lengths):
        raise ToolError(
            f"sides: {', '.join(map(str, sides))} make no triangle: the longest must be below the other two"
        )
    return lengths


@approximate(1e-15)
def area(
    shape: Literal[
        "circle", "square", "rectangle", "triangle", "parallelogram", "trapezoid", "rhombus", "ellipse", "polygon"
    ],
    radius: Length | None = None,
    diameter: Length | None = None,
    side: Length | None = None,
    length: Length | None = None,
    width: Length | None = None,
    base: Length | None = None,
    top: Length | None = None,
    height: Length | None = None,
    sides: list[Length] | None = None,
    diagonals: list[Length] | None = None,
    semi_axes: list[Length] | None = None,
    vertices: Polygon | None = None,
) -> Number | float:
    """Area of a plane shape from its measures; only those of the shape are given.

    Args:
        shape: what kind of shape it is.
        radius: of a circle.
        diameter: of a circle, instead of its radius.
        side: of a square.
        length: of a rectangle.
        width: of a rectangle.
        base: of a triangle, a parallelogram or a trapezoid.
        top: the side of a trapezoid that is parallel to its base.
        height: over the base of a triangle, a parallelogram or a trapezoid.
        sides: the three sides of a triangle, instead of base and height.
        diagonals: the two diagonals of a rhombus.
        semi_axes: the two half axes of an ellipse.
        vertices: of a polygon, in order around it.

    Examples:
        {"shape": "triangle", "base": 6, "height": 5} -> 15
        {"shape": "circle", "radius": 2} -> 12.566370614359172
        {"shape": "polygon", "vertices": [[0, 0], [4, 0], [4, 3]]} -> 6

    Source:
        Harris and Stocker, Handbook of Mathematics and Computational Science, chapter 3 (Heron, shoelace formula).
    """
    given = {
        "radius": radius, "diameter": diameter, "side": side, "length": length, "width": width, "base": base,
        "top": top, "height": height, "sides": sides, "diagonals": diagonals, "semi_axes": semi_axes,
        "vertices": vertices,
    }  # fmt: skip
    m = _select(shape, AREA_MEASURES, given)
    if shape == "circle":
        return _measure.multiply_pi(m["radius"] ** 2 if "radius" in m else m["diameter"] ** 2 / 4)
    if shape == "ellipse":
        a, b = _require_count("semi_axes", m["semi_axes"], 2)
        return _measure.multiply_pi(a * b)
    if shape == "triangle" and "sides" in m:
        a, b, c = _triangle_sides(m["sides"])
        half = (a + b + c) / 2
        return _measure.root_as_number(half * (half - a) * (half - b) * (half - c))
    if shape == "polygon":
        value = _measure.shoelace(m["vertices"])
    elif shape == "rhombus":
        p, q = _require_count("diagonals", m["diagonals"], 2)
        value = p * q / 2
    elif shape == "trapezoid":
        value = (m["base"] + m["top"]) * m["height"] / 2
    elif shape == "square":
        value = m["side"] ** 2
    elif shape == "rectangle":
        value = m["length"] * m["width"]
    else:
        value = m["base"] * m["height"] / (2 if shape == "triangle" else 1)
    return exact.normalize(value)


@approximate(1e-15)
def perimeter(
    shape: Literal["circle", "square", "rectangle", "rhombus", "triangle", "polygon"],
    radius: Length | None = None,
    diameter: Length | None = None,
    side: Length | None = None,
    length: Length | None = None,
    width: Length | None = None,
    sides: list[Length] | None = None,
    count: int | None = None,
    vertices: Polygon | None = None,
) -> Number | float:
    """Perimeter (length around) of a plane shape; of a circle, its circumference.

    Args:
        shape: what kind of shape it is.
        radius: of a circle.
        diameter: of a circle, instead of its radius.
        side: of a square, a rhombus or a regular polygon.
        length: of a rectangle.
        width: of a rectangle.
        sides: all sides of a triangle or a polygon.
        count: how many equal sides a regular polygon has.
        vertices: of a polygon, in order around it.

    Examples:
        {"shape": "rectangle", "length": 5, "width": 3} -> 16
        {"shape": "circle", "radius": 1} -> 6.283185307179586
        {"shape": "polygon", "vertices": [[0, 0], [4, 0], [4, 3]]} -> 12

    Source:
        Harris and Stocker, Handbook of Mathematics and Computational Science, chapter 3.
    """
    given = {
        "radius": radius, "diameter": diameter, "side": side, "length": length, "width": width, "sides": sides,
        "count": count, "vertices": vertices,
    }  # fmt: skip
    m = _select(shape, PERIMETER_MEASURES, given)
    if shape == "circle":
        return _measure.multiply_pi(2 * m["radius"] if "radius" in m else m["diameter"])
    if "vertices" in m:
        corners = m["vertices"]
        return _measure.sum_roots(
            [_measure.square_distance(a, b) for a, b in zip(corners, _turned(corners), strict=True)]
        )
    if shape == "rectangle":
        return exact.normalize(2 * (m["length"] + m["width"]))
    if "side" in m:
        if shape == "polygon" and not 3 <= m["count"] <= MAX_SIDES:
            raise ToolError(f"count: expected from 3 to {MAX_SIDES} sides, found {count}")
        return exact.normalize(m.get("count", Fraction(4)) * m["side"])
    lengths = _triangle_sides(m["sides"]) if shape == "triangle" else [Fraction(x) for x in m["sides"]]
    if len(lengths) < 3 or 2 * max(lengths) >= sum(lengths):
        raise ToolError("sides: expected at least 3, the longest below the sum of the others")
    return exact.normalize(sum(lengths))


def _turned(corners: Polygon) -> list[Point]:
    return [*corners[1:], corners[0]]


@approximate(1e-15)
def volume(
    shape: Literal["cube", "box", "sphere", "cylinder", "cone", "pyramid", "prism"],
    radius: Length | None = None,
    side: Length | None = None,
    length: Length | None = None,
    width: Length | None = None,
    height: Length | None = None,
    base_area: Number | None = None,
) -> Number | float:
    """Volume of a solid from its measures; only those of the solid are given.

    Args:
        shape: what kind of solid it is.
        radius: of a sphere, a cylinder or a cone.
        side: the edge of a cube.
        length: of a box.
        width: of a box.
        height: of a box, a cylinder, a cone, a pyramid or a prism.
        base_area: the area a pyramid or a prism stands on.

    Examples:
        {"shape": "box", "length": 2, "width": 3, "height": 4} -> 24
        {"shape": "sphere", "radius": 3} -> 113.09733552923255

    Source:
        Harris and Stocker, Handbook of Mathematics and Computational Science, chapter 4.
    """
    given = {
        "radius": radius, "side": side, "length": length, "width": width, "height": height, "base_area": base_area,
    }  # fmt: skip
    m = _select(shape, SOLID_MEASURES, given)
    if shape == "sphere":
        return _measure.multiply_pi(Fraction(4, 3) * m["radius"] ** 3)
    if shape in ("cylinder", "cone"):
        return _measure.multiply_pi(m["radius"] ** 2 * m["height"] / (3 if shape == "cone" else 1))
    if shape == "cube":
        return exact.normalize(m["side"] ** 3)
    if shape == "box":
        return exact.normalize(m["length"] * m["width"] * m["height"])
    return exact.normalize(m["base_area"] * m["height"] / (3 if shape == "pyramid" else 1))


@approximate(1e-15)
def surface_area(
    shape: Literal["cube", "box", "sphere", "cylinder", "cone"],
    radius: Length | None = None,
    side: Length | None = None,
    length: Length | None = None,
    width: Length | None = None,
    height: Length | None = None,
) -> Number | float:
    """Whole surface of a solid, bases included.

    Args:
        shape: what kind of solid it is.
        radius: of a sphere, a cylinder or a cone.
        side: the edge of a cube.
        length: of a box.
        width: of a box.
        height: of a box, a cylinder or a cone.

    Examples:
        {"shape": "cube", "side": 3} -> 54
        {"shape": "cylinder", "radius": 1, "height": 1} -> 12.566370614359172

    Source:
        Harris and Stocker, Handbook of Mathematics and Computational Science, chapter 4.
    """
    given = {"radius": radius, "side": side, "length": length, "width": width, "height": height}
    m = _select(shape, SOLID_MEASURES, given)
    if shape == "sphere":
        return _measure.multiply_pi(4 * m["radius"] ** 2)
    if shape == "cylinder":
        return _measure.multiply_pi(2 * m["radius"] * (m["radius"] + m["height"]))
    if shape == "cone":
        slant, _ = _measure.take_root(m["radius"] ** 2 + m["height"] ** 2)
        return _measure.multiply_pi(m["radius"] * (m["radius"] + slant))
    if shape == "cube":
        return exact.normalize(6 * m["side"] ** 2)
    a, b, c = m["length"], m["width"], m["height"]
    return exact.normalize(2 * (a * b + b * c + c * a))


@approximate(1e-15)
def hypotenuse(leg_a: Length, leg_b: Length) -> Number | float:
    """Longest side of a right triangle from its two legs (theorem of Pythagoras).

    Args:
        leg_a: one leg.
        leg_b: the other leg.

    Examples:
        {"leg_a": 3, "leg_b": 4} -> 5
        {"leg_a": 1, "leg_b": 1} -> 1.4142135623730951

    Source:
        Euclid, Elements, book I, proposition 47.
    """
    for name, leg in (("leg_a", leg_a), ("leg_b", leg_b)):
        if leg <= 0:
            raise ToolError(f"{name}: expected a positive number, found {leg}")
    return _measure.root_as_number(Fraction(leg_a) ** 2 + Fraction(leg_b) ** 2)


def _require_same_dimension(a: Point, b: Point) -> None:
    if len(a) != len(b):
        raise ToolError(f"b: expected a point with {len(a)} coordinates as a has, found {len(b)}")


def _require_plane(name: str, point: Point) -> tuple[Fraction, Fraction]:
    if len(point) != 2:
        raise ToolError(f"{name}: expected a point of the plane with 2 coordinates, found {len(point)}")
    return Fraction(point[0]), Fraction(point[1])


@approximate(1e-15)
def distance(a: Point, b: Point) -> Number | float:
    """Straight-line distance of two points.

    Args:
        a: first point, of the plane or of space.
        b: second point.

    Examples:
        {"a": [0, 0], "b": [3, 4]} -> 5
        {"a": [0, 0, 0], "b": [1, 1, 1]} -> 1.7320508075688772

    Source:
        Stewart, Calculus, 8th ed., section 12.1.
    """
    _require_same_dimension(a, b)
    return _measure.root_as_number(_measure.square_distance(a, b))


def midpoint(a: Point, b: Point) -> Point:
    """Midpoint of the segment between two points.

    Args:
        a: first point, of the plane or of space.
        b: second point.

    Examples:
        {"a": [1, 2], "b": [4, 6]} -> ["5/2", 4]

    Source:
        Harris and Stocker, Handbook of Mathematics and Computational Science, chapter 7.
    """
    _require_same_dimension(a, b)
    return Point(exact.normalize((Fraction(x) + Fraction(y)) / 2) for x, y in zip(a, b, strict=True))


def slope(a: Point, b: Point) -> Number:
    """Slope of the line through two points: rise over run.

    Args:
        a: first point of the plane.
        b: second point of the plane, not above or below the first.

    Examples:
        {"a": [1, 2], "b": [3, 8]} -> 3

    Source:
        Stewart, Calculus, 8th ed., appendix B.
    """
    (x, y), (p, q) = _require_plane("a", a), _require_plane("b", b)
    if x == p:
        raise ToolError("b: the points have the same x, so the line is vertical and has no slope")
    return exact.normalize((q - y) / (p - x))


def line_through(a: Point, b: Point) -> Line:
    """Equation of the line through two points.

    Args:
        a: first point of the plane.
        b: second point of the plane, other than the first.

    Examples:
        {"a": [0, 1], "b": [2, 5]} -> "2x - y = -1"

    Source:
        Stewart, Calculus, 8th ed., appendix B.
    """
    (x, y), (p, q) = _require_plane("a", a), _require_plane("b", b)
    if (x, y) == (p, q):
        raise ToolError("b: expected another point than a; many lines go through one point")
    u, v = y - q, p - x
    return Line(u, v, u * x + v * y)  # type: ignore[arg-type]


def intersection(a: Line, b: Line) -> Point:
    """Point where two lines cross.

    Args:
        a: first line, such as y = 2x + 1.
        b: second line, not parallel to the first.

    Examples:
        {"a": "y = 2x + 1", "b": "x + y = 4"} -> [1, 3]

    Source:
        Cramer's rule: Strang, Introduction to Linear Algebra, 5th ed., section 5.3.
    """
    determinant = a.a * b.b - b.a * a.b
    if determinant == 0:
        reason = "are the same line" if a == b else "are parallel and never meet"
        raise ToolError(f"b: the lines {reason}; expected two lines with one common point")
    x = Fraction(a.c * b.b - b.c * a.b, determinant)
    y = Fraction(a.a * b.c - b.a * a.c, determinant)
    return Point((exact.normalize(x), exact.normalize(y)))


TOOLS = (
    area,
    perimeter,
    volume,
    surface_area,
    hypotenuse,
    distance,
    midpoint,
    slope,
    line_through,
    intersection,
)

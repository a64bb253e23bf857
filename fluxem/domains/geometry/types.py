"""Value types of geometry: points, polygons and lines with exact coordinates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import gcd
from typing import Any

from fluxem.core.number import Number
from fluxem.core.number_text import REAL, format_number, number_from_json, parse_number, require_number
from fluxem.core.sequence import NumberTuple, numbers_to_json, parse_numbers

MAX_DIGITS = 100
"""Digits a coordinate may have: more than codes hold (38), little enough to compute with."""
MAX_VERTICES = 32
"""Vertices of a polygon: two code blocks each."""
MAX_CHARACTERS = 16_000
"""Characters of a text that is read at all."""


def require_coordinate(value: object) -> Number:
    """Return an exact finite number of at most ``MAX_DIGITS`` digits; raise ``ValueError`` for anything else."""
    return require_number(value, MAX_DIGITS, "coordinate")


def _read_coordinate(value: object) -> Number:
    if isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool):
        return value
    if isinstance(value, float | str):
        return number_from_json(value)
    raise ValueError(f"expected a number or its text, found {type(value).__name__}")


def _bounded(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"a text of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    return text.strip().replace("\u2212", "-")


# --- points --------------------------------------------------------------------------------------------
class Point(NumberTuple):
    """A point of the plane or of space: two or three exact coordinates.

    Raises:
        ValueError: another number of coordinates, or one that is no exact finite number.
    """

    __slots__ = ()

    def __new__(cls, coordinates: Iterable[Number] = ()) -> Point:
        """Check and hold ``coordinates``."""
        point = super().__new__(cls, coordinates)
        if len(point) not in (2, 3):
            raise ValueError(f"a point has 2 or 3 coordinates, found {len(point)}")
        for coordinate in point:
            require_coordinate(coordinate)
        return point

    def __str__(self) -> str:
        return f"({', '.join(map(format_number, self))})"


_LABEL = re.compile(r"[A-Z]\s?(?=\()")


def parse_point(text: str) -> Point:
    """``"(2, 3)"``, ``"A(2, -1)"``, ``"(1/2, 0.5, 3)"``.

    Raises:
        ValueError: anything else.
    """
    clean = _LABEL.sub("", _bounded(text), count=1)
    if clean[:1] not in ("(", "["):
        raise ValueError(f"{text!r:.80} is no point: expected e.g. '(2, 3)'")
    return Point(parse_numbers(clean))


def point_to_json(point: Point) -> list[Any]:
    """A list of coordinates."""
    return numbers_to_json(point)


def point_from_json(value: object) -> Point:
    """Inverse of :func:`point_to_json`; text is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_point(value)
    if not isinstance(value, list | tuple):
        raise ValueError(f"expected a list of 2 or 3 coordinates, found {type(value).__name__}")
    return Point(_read_coordinate(entry) for entry in value[:4])


# --- polygons ------------------------------------------------------------------------------------------
class Polygon(tuple[Point, ...]):
    """From 3 to 32 vertices of the plane, in order around the polygon.

    Raises:
        ValueError: too few or too many vertices, or one that is no point of the plane.
    """

    __slots__ = ()

    def __new__(cls, vertices: Iterable[Iterable[Number]] = ()) -> Polygon:
        """Check and hold ``vertices``."""
        polygon = super().__new__(cls, (v if isinstance(v, Point) else Point(v) for v in vertices))
        if not 3 <= len(polygon) <= MAX_VERTICES:
            raise ValueError(f"a polygon has from 3 to {MAX_VERTICES} vertices, found {len(polygon)}")
        if any(len(vertex) != 2 for vertex in polygon):
            raise ValueError("the vertices of a polygon have 2 coordinates")
        return polygon

    def __str__(self) -> str:
        return ", ".join(map(str, self))

    def __repr__(self) -> str:
        return f"Polygon({self})"


_VERTEX = re.compile(r"(?:[A-Z]\s?)?\(([^()]*)\)")


def parse_polygon(text: str) -> Polygon:
    """``"(0, 0), (4, 0), (4, 3)"``, ``"A(0,0), B(4,0) and C(4,3)"``.

    Raises:
        ValueError: anything else.
    """
    clean = _bounded(text)
    if re.sub(r"[\s,;]|and", "", _VERTEX.sub("", clean)):
        raise ValueError(f"{text!r:.80} is no polygon: expected e.g. '(0, 0), (4, 0), (4, 3)'")
    return Polygon(parse_numbers(match[1]) for match in _VERTEX.finditer(clean))


def polygon_to_json(polygon: Polygon) -> list[Any]:
    """A list of vertices."""
    return [point_to_json(vertex) for vertex in polygon]


def polygon_from_json(value: object) -> Polygon:
    """Inverse of :func:`polygon_to_json`; text is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_polygon(value)
    if not isinstance(value, list | tuple):
        raise ValueError(f"expected a list of vertices, found {type(value).__name__}")
    return Polygon(point_from_json(vertex) for vertex in value[: MAX_VERTICES + 1])


# --- lines ---------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Line:
    """The line ``a x + b y = c``, in coprime integers with the first of a, b that is not 0 positive.

    Equal are lines that hold the same points: ``y = 2x + 1`` is ``4x - 2y = -2``.

    Raises:
        ValueError: a and b are both 0, or a coefficient is no exact finite number.
    """

    a: int
    b: int
    c: int

    def __post_init__(self) -> None:
        parts = [Fraction(require_coordinate(value)) for value in (self.a, self.b, self.c)]
        if parts[0] == parts[1] == 0:
            raise ValueError("a line needs x or y: a and b are both 0")
        scale = 1
        for part in parts:
            scale = scale * part.denominator // gcd(scale, part.denominator)
        whole = [int(part * scale) for part in parts]
        divisor = gcd(*whole) * (-1 if (whole[0] or whole[1]) < 0 else 1)
        for name, value in zip("abc", whole, strict=True):
            object.__setattr__(self, name, value // divisor)

    def __str__(self) -> str:
        left = _format_term(self.a, "x", first=True) + _format_term(self.b, "y", first=self.a == 0)
        return f"{left} = {self.c}"


def _format_term(coefficient: int, letter: str, first: bool) -> str:
    if coefficient == 0:
        return ""
    size = "" if abs(coefficient) == 1 else str(abs(coefficient))
    sign = "-" if coefficient < 0 else "" if first else "+"
    return f"{sign}{size}{letter}" if first else f" {sign} {size}{letter}"


_SIZE = r"\d+(?:\.\d+)?(?:/\d+)?|\(-?\d+/\d+\)"
_TERM = re.compile(rf"\s*(?P<sign>[-+]?)\s*(?P<size>{_SIZE})?\s*\*?\s*(?P<letter>[xy])?(?:/(?P<over>\d+))?", re.ASCII)


def parse_line(text: str) -> Line:
    """``"y = 2x + 1"``, ``"3x - 4y = 12"``, ``"x = 5"``, ``"y = 1/2 x - 3"``, ``"y = (2/3)x"``.

    Raises:
        ValueError: no linear equation in x and y.
    """
    sides = _bounded(text).split("=")
    if len(sides) != 2:
        raise ValueError(f"{text!r:.80} is no line: expected one equation such as y = 2x + 1")
    (a, b, c), (p, q, r) = (_read_side(side) for side in sides)
    return Line(a - p, b - q, r - c)  # type: ignore[arg-type]


def _read_side(text: str) -> tuple[Fraction, Fraction, Fraction]:
    """Coefficients of x, y and 1."""
    total = {"x": Fraction(0), "y": Fraction(0), "": Fraction(0)}
    text = text.strip()
    position = 0
    while position < len(text):
        match = _TERM.match(text, position)
        if match is None or match.end() == position or not (match["size"] or match["letter"]):
            raise ValueError(f"{text!r:.80} is no side of a linear equation")
        if position and not match["sign"]:
            raise ValueError(f"{text!r:.80}: a sign is missing between two terms")
        value = Fraction(parse_number((match["size"] or "1").strip("()")))
        if match["over"]:
            if int(match["over"]) == 0:
                raise ValueError(f"{text!r:.80} divides by zero")
            value /= int(match["over"])
        total[match["letter"] or ""] += -value if match["sign"] == "-" else value
        position = match.end()
    if not text:
        raise ValueError("one side of the equation is empty")
    return total["x"], total["y"], total[""]


def line_from_json(value: object) -> Line:
    """Inverse of ``str``. Raises ``ValueError`` for anything but the text of a line."""
    if not isinstance(value, str):
        raise ValueError(f"expected the equation of a line, found {type(value).__name__}")
    return parse_line(value)


POINT = rf"\( ?{REAL}(?: ?, ?{REAL})(?: ?, ?{REAL})? ?\)"
"""Regular expression of a point (RE2 and ``re``)."""

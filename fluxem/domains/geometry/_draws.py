"""Values that the wordings of geometry are filled with."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import atan2

from fluxem.core.number import Number
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Draw, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.geometry.types import Line, Point, Polygon

_TOP = {"easy": 12, "medium": 90, "hard": 9_999}
_TRIPLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29))


# --- measures ------------------------------------------------------------------------------------------
def _draw_measure(rng: random.Random, difficulty: str) -> Number:
    value = rng.randint(2, _TOP[difficulty])
    if difficulty != "easy" and rng.random() < 0.25:
        return Decimal(value).scaleb(-1)
    return value


def draw_measures(shape: str, *names: str) -> Draw:
    """A draw of positive numbers for the named measures of one shape."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        return {"shape": shape, **{name: write_number(_draw_measure(rng, difficulty)) for name in names}}

    return draw


def draw_lists(shape: str, name: str) -> Draw:
    """A draw of two positive numbers given as a list, such as the diagonals of a rhombus."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        return {"shape": shape, name: [write_number(_draw_measure(rng, difficulty)) for _ in range(2)]}

    return draw


def _draw_sides(rng: random.Random, difficulty: str) -> list[Literal]:
    if rng.random() < 0.4:
        scale = rng.randint(1, {"easy": 2, "medium": 9, "hard": 200}[difficulty])
        sides: list[Number] = [side * scale for side in rng.choice(_TRIPLES)]
        rng.shuffle(sides)
    else:
        sides = [_draw_measure(rng, difficulty) for _ in range(2)]
        low, high = abs(sides[0] - sides[1]), sides[0] + sides[1]  # type: ignore[operator]
        if int(high) <= int(low):  # such as 1 and 0.2: no whole third side between
            raise Redraw
        third = rng.randint(int(low) + 1, int(high))
        if not low < third < high:
            raise Redraw
        sides.append(third)
    return [write_number(side) for side in sides]


def draw_triangle(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Three sides that make a triangle."""
    return {"shape": "triangle", "sides": list(_draw_sides(rng, difficulty))}


def draw_polygon_sides(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Four to six sides of a polygon."""
    sides = [_draw_measure(rng, difficulty) for _ in range(rng.randint(4, 6))]
    return {"shape": "polygon", "sides": [write_number(side) for side in sides]}


def draw_regular(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A regular polygon: how many sides, and how long one is."""
    count = rng.randint(5, {"easy": 8, "medium": 12, "hard": 40}[difficulty])
    return {"shape": "polygon", "count": write_number(count), "side": write_number(_draw_measure(rng, difficulty))}


def draw_legs(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """The legs of a right triangle, often with a whole hypotenuse."""
    if rng.random() < 0.5:
        a, b, _ = rng.choice(_TRIPLES)
        scale = rng.randint(1, {"easy": 2, "medium": 9, "hard": 300}[difficulty])
        a, b = (a, b) if rng.random() < 0.5 else (b, a)
        return {"leg_a": write_number(a * scale), "leg_b": write_number(b * scale)}
    return {name: write_number(_draw_measure(rng, difficulty)) for name in ("leg_a", "leg_b")}


# --- points --------------------------------------------------------------------------------------------
def _draw_coordinate(rng: random.Random, difficulty: str) -> Number:
    top = {"easy": 10, "medium": 30, "hard": 900}[difficulty]
    value = rng.randint(-top, top) if difficulty != "easy" or rng.random() < 0.3 else rng.randint(0, top)
    if difficulty == "hard" and rng.random() < 0.15:
        return Decimal(value).scaleb(-1)
    return value


def _write_point(rng: random.Random, coordinates: Sequence[Number]) -> Literal:
    separator = ", " if rng.random() < 0.7 else ","
    point = Point(coordinates)
    return Literal(f"({separator.join(map(format_number, point))})", "geometry_point", point)


def draw_plane_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two points of the plane that do not lie above each other."""
    a, b = ([_draw_coordinate(rng, difficulty) for _ in range(2)] for _ in range(2))
    if a[0] == b[0]:
        raise Redraw
    return {"a": _write_point(rng, a), "b": _write_point(rng, b)}


def draw_point_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two points of the plane or of space, at times a whole distance apart."""
    dimension = 2 if difficulty == "easy" or rng.random() < 0.6 else 3
    a = [_draw_coordinate(rng, difficulty) for _ in range(dimension)]
    if dimension == 2 and rng.random() < 0.4:
        p, q, _ = rng.choice(_TRIPLES)
        b: list[Number] = [a[0] + rng.choice((-p, p)), a[1] + rng.choice((-q, q))]
    else:
        b = [_draw_coordinate(rng, difficulty) for _ in range(dimension)]
    return {"a": _write_point(rng, a), "b": _write_point(rng, b)}


def draw_polygon(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """The vertices of a polygon around its middle, so that no edges cross."""
    count = rng.randint(3, {"easy": 4, "medium": 5, "hard": 7}[difficulty])
    top = {"easy": 8, "medium": 20, "hard": 60}[difficulty]
    points = {(rng.randint(-top, top), rng.randint(-top, top)) for _ in range(count)}
    if len(points) < 3:
        raise Redraw
    x, y = (Fraction(sum(p[i] for p in points), len(points)) for i in range(2))
    ordered = sorted(points, key=lambda p: (atan2(p[1] - y, p[0] - x), p))
    polygon = Polygon(ordered)
    texts = [str(point) for point in polygon]
    if rng.random() < 0.3:
        texts = [text.replace(" ", "") for text in texts]
    last = " and " if rng.random() < 0.4 else ", "
    surface = f"{', '.join(texts[:-1])}{last}{texts[-1]}"
    return {"shape": "polygon", "vertices": Literal(surface, "geometry_polygon", polygon)}


# --- lines ---------------------------------------------------------------------------------------------
def _draw_line(rng: random.Random, difficulty: str) -> Literal:
    top = {"easy": 5, "medium": 12, "hard": 40}[difficulty]
    slope, shift = rng.choice((-1, 1)) * rng.randint(1, top), rng.randint(-2 * top, 2 * top)
    if rng.random() < 0.5:
        size = "" if abs(slope) == 1 else str(abs(slope))
        text = f"y = {'-' if slope < 0 else ''}{size}x"
        if shift:
            text += f" {'-' if shift < 0 else '+'} {abs(shift)}"
        line = Line(-slope, 1, shift)
    else:
        b = rng.choice((-1, 1)) * rng.randint(1, top)
        line = Line(slope, b, shift)
        left = f"{'-' if slope < 0 else ''}{'' if abs(slope) == 1 else abs(slope)}x"
        text = f"{left} {'-' if b < 0 else '+'} {'' if abs(b) == 1 else abs(b)}y = {shift}"
    if rng.random() < 0.2:
        text = text.replace(" ", "")
    return Literal(text, "geometry_line", line)


def draw_lines(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two lines that cross; a wording's tool refuses parallel ones, which are then drawn anew."""
    return {"a": _draw_line(rng, difficulty), "b": _draw_line(rng, difficulty)}

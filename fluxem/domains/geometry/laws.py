"""Laws of geometry on codes: translations, scalings, signed permutations and products in residues."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import DIM, Code, new_code, write_tag
from fluxem.core.number import (
    Block,
    Number,
    simplify,
    write_number,
)
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import map_code, zip_codes
from fluxem.domains.geometry.types import Line, Point, Polygon

NUMBER, POINT, POLYGON, LINE = "arithmetic_number", "geometry_point", "geometry_polygon", "geometry_line"
_MARKS = slice(252, 256)

_MINUS_ONE = np.zeros(DIM, dtype=np.float32)
write_number(_MINUS_ONE, -1)


def _negated(block: NDArray[np.float32]) -> Block:
    """The block times -1, with its marks."""
    out = block.copy()
    multiply_blocks(_MINUS_ONE, block, out)
    out[_MARKS] = block[_MARKS]
    return out


def _require_plane(code: Code) -> None:
    if len(code) != 2:
        raise LawError("this law is about points of the plane; the point has three coordinates")


def _stack(blocks: Iterable[NDArray[np.float32]], marks: NDArray[np.float32]) -> Code:
    """A point's code from its blocks; the first one carries the number of coordinates."""
    out = np.stack(list(blocks)).astype(np.float32)
    write_tag(out, DomainType.POINT)
    out[:, _MARKS] = marks
    return out


def rotate(a: Code) -> Code:
    """Quarter turn about the origin: (x, y) -> (-y, x), a signed permutation of the blocks."""
    _require_plane(a)
    return _stack((_negated(a[1]), a[0]), a[:, _MARKS])


def reflect(a: Code) -> Code:
    """Mirror image in the x-axis: (x, y) -> (x, -y)."""
    _require_plane(a)
    return _stack((a[0], _negated(a[1])), a[:, _MARKS])


def swap(a: Code) -> Code:
    """Mirror image in the line y = x: (x, y) -> (y, x), a permutation of the blocks."""
    _require_plane(a)
    return _stack((a[1], a[0]), a[:, _MARKS])


def negate(a: Code) -> Code:
    """Mirror image in the origin: every block times -1."""
    return _stack(map(_negated, a), a[:, _MARKS])


def translate_polygon(a: Code, by: Code) -> Code:
    """The point is added to every vertex."""
    _require_plane(by)
    out = a.copy()
    for i, block in enumerate(out):
        add_blocks(a[i], by[i % 2], block)
    out[:, _MARKS] = a[:, _MARKS]
    return out


def _sum_of_products(pairs: list[tuple[Block, Block]]) -> Block:
    total, product = np.zeros(DIM, dtype=np.float32), np.zeros(DIM, dtype=np.float32)
    multiply_blocks(*pairs[0], total)
    for a, b in pairs[1:]:
        multiply_blocks(a, b, product)
        result = np.zeros(DIM, dtype=np.float32)
        add_blocks(total, product, result)
        total = result
    return total


def dot(a: Code, b: Code) -> Code:
    """Sum of the Hadamard products of the blocks."""
    if len(a) != len(b):
        raise LawError("points of different dimension")
    out = new_code(DomainType.ARITHMETIC)
    out[0, 16:] = _sum_of_products(list(zip(a, b, strict=True)))[16:]
    return out


def evaluate(line: Code, point: Code) -> Code:
    """Value of a x + b y - c: zero exactly where the point lies on the line, signed by its side."""
    _require_plane(point)
    out = new_code(DomainType.ARITHMETIC)
    pairs = [(line[0], point[0]), (line[1], point[1]), (_MINUS_ONE, line[2])]
    out[0, 16:] = _sum_of_products(pairs)[16:]
    return out


# --- references ----------------------------------------------------------------------------------------
def _exact(value: Fraction | int) -> Number:
    return simplify(Fraction(value))


def _zip_values(sign: int, a: Point, b: Point) -> Point:
    if len(a) != len(b):
        raise LawError("points of different dimension")
    return Point(_exact(Fraction(x) + sign * Fraction(y)) for x, y in zip(a, b, strict=True))


def _scale_values(factor: Number, a: Point) -> Point:
    return Point(_exact(Fraction(factor) * Fraction(x)) for x in a)


def _plane(a: Point) -> tuple[Fraction, Fraction]:
    if len(a) != 2:
        raise LawError("this law is about points of the plane")
    return Fraction(a[0]), Fraction(a[1])


def _make_point(x: Fraction, y: Fraction) -> Point:
    return Point((_exact(x), _exact(y)))


def _rotate_values(a: Point) -> Point:
    x, y = _plane(a)
    return _make_point(-y, x)


def _reflect_values(a: Point) -> Point:
    x, y = _plane(a)
    return _make_point(x, -y)


def _swap_values(a: Point) -> Point:
    x, y = _plane(a)
    return _make_point(y, x)


def _translate_values(a: Polygon, by: Point) -> Polygon:
    _plane(by)
    return Polygon(_zip_values(1, vertex, by) for vertex in a)


def _dot_values(a: Point, b: Point) -> Number:
    if len(a) != len(b):
        raise LawError("points of different dimension")
    return _exact(sum((Fraction(x) * Fraction(y) for x, y in zip(a, b, strict=True)), Fraction(0)))


def _evaluate_values(line: Line, point: Point) -> Number:
    x, y = _plane(point)
    return _exact(line.a * x + line.b * y - line.c)


def _law(name: str, operands: tuple[str, ...], apply: Any, reference: Any, lane: str, result: str = POINT) -> Law:
    return Law(f"geometry_{name}", operands, result, apply, reference, lane, commutative=name in ("add", "dot"))


_PAIR = (POINT, POINT)
_SUBTRACT = partial(add_blocks, subtract=True)
_TAG = DomainType.POINT

LAWS = (
    _law("add", _PAIR, partial(zip_codes, add_blocks, _TAG, noun="points"), partial(_zip_values, 1),
         "lane A of each block: a + b"),
    _law("subtract", _PAIR, partial(zip_codes, _SUBTRACT, _TAG, noun="points"), partial(_zip_values, -1),
         "lane A of each block: a - b"),
    _law("scale", (NUMBER, POINT), partial(map_code, multiply_blocks, _TAG), _scale_values,
         "lane A of each block: Hadamard product"),
    _law("negate", (POINT,), negate, partial(_scale_values, -1), "lane A of each block: times -1"),
    _law("rotate", (POINT,), rotate, _rotate_values, "signed permutation of the blocks"),
    _law("reflect", (POINT,), reflect, _reflect_values, "second block: times -1"),
    _law("swap", (POINT,), swap, _swap_values, "permutation of the blocks"),
    _law("dot", _PAIR, dot, _dot_values, "lane A: sum of Hadamard products", NUMBER),
    _law("add__polygon", (POLYGON, POINT), translate_polygon, _translate_values, "lane A of each block: a + b",
         POLYGON),
    _law("scale__polygon", (NUMBER, POLYGON), partial(map_code, multiply_blocks, DomainType.POLYGON),
         lambda factor, a: Polygon(_scale_values(factor, vertex) for vertex in a),
         "lane A of each block: Hadamard product", POLYGON),
    _law("evaluate", (LINE, POINT), evaluate, _evaluate_values, "lane A: a x + b y - c", NUMBER),
)  # fmt: skip

"""Exact measures: roots, multiples of pi, and whether a polygon crosses itself."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, isqrt

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.number import Number
from fluxem.domains.geometry.types import Point, Polygon

_PI = Fraction(3141592653589793238462643383279502884197169399375105820974944592307816406286209, 10**78)
"""Pi to 78 decimals: products with it are rounded once, to the nearest float."""
_ROOT_BITS = 160


def multiply_pi(value: Fraction) -> float:
    """``value * pi`` as the nearest float."""
    return to_float(value * _PI)


def to_float(value: Fraction) -> float:
    """The nearest float. Raises ``ToolError`` beyond 1.8e308."""
    try:
        return float(value)
    except OverflowError:
        raise ToolError("the result is larger than a float can hold (1.8e308)") from None


def take_root(value: Fraction) -> tuple[Fraction, bool]:
    """The square root of a non-negative number and whether it is exact; else it is right to 160 bits."""
    top, bottom = isqrt(value.numerator), isqrt(value.denominator)
    if top * top == value.numerator and bottom * bottom == value.denominator:
        return Fraction(top, bottom), True
    excess = value.numerator.bit_length() - value.denominator.bit_length()
    shift = max(0, 2 * _ROOT_BITS - excess) // 2 * 2
    return Fraction(isqrt((value.numerator << shift) // value.denominator), 1 << shift // 2), False


def root_as_number(value: Fraction) -> Number | float:
    """The square root: exact where it is rational, else the nearest float."""
    root, is_exact = take_root(value)
    return exact.normalize(root) if is_exact else to_float(root)


def sum_roots(squares: list[Fraction]) -> Number | float:
    """Sum of square roots: exact where all are rational."""
    roots = [take_root(square) for square in squares]
    total = sum((root for root, _ in roots), Fraction(0))
    return exact.normalize(total) if all(is_exact for _, is_exact in roots) else to_float(total)


def square_distance(a: Point, b: Point) -> Fraction:
    """Squared distance of two points of one dimension."""
    return sum(((Fraction(x) - Fraction(y)) ** 2 for x, y in zip(a, b, strict=True)), Fraction(0))


# --- polygons ------------------------------------------------------------------------------------------
def scale_to_integers(polygon: Polygon) -> tuple[list[tuple[int, int]], int]:
    """Vertices times their common denominator, and that denominator."""
    scale = 1
    for vertex in polygon:
        for x in vertex:
            denominator = Fraction(x).denominator
            scale = scale * denominator // gcd(scale, denominator)
    return [(int(Fraction(x) * scale), int(Fraction(y) * scale)) for x, y in polygon], scale


def shoelace(polygon: Polygon) -> Fraction:
    """Area of a polygon that does not cross itself (Meister's formula).

    Raises:
        ToolError: two of its edges cross or touch, so that it encloses no one area.
    """
    vertices, scale = scale_to_integers(polygon)
    require_simple(vertices)
    doubled = sum(x * q - p * y for (x, y), (p, q) in zip(vertices, [*vertices[1:], vertices[0]], strict=True))
    return Fraction(abs(doubled), 2 * scale * scale)


def require_simple(vertices: list[tuple[int, int]]) -> None:
    """Raise ``ToolError`` where edges that are not neighbours meet."""
    edges = list(zip(vertices, [*vertices[1:], vertices[0]], strict=True))
    for i, (a, b) in enumerate(edges):
        for j in range(i + 2, len(edges)):
            if i == 0 and j == len(edges) - 1:
                continue
            if _segments_meet(a, b, *edges[j]):
                raise ToolError(
                    f"vertices: the edges {i + 1} and {j + 1} of the polygon meet; list the vertices in order around it"
                )


def _turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
    """Sign of the turn a -> b -> c: 1 left, -1 right, 0 straight."""
    value = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (value > 0) - (value < 0)


def _segments_meet(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int], d: tuple[int, int]) -> bool:
    if _turn(a, b, c) != _turn(a, b, d) and _turn(c, d, a) != _turn(c, d, b):
        return True
    return any(
        _turn(p, q, r) == 0
        and min(p[0], q[0]) <= r[0] <= max(p[0], q[0])
        and min(p[1], q[1]) <= r[1] <= max(p[1], q[1])
        for p, q, r in ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    )

"""Codes of points, polygons and lines: one block a coordinate or coefficient, in the number lanes.

================  =================================================================================
type              blocks
================  =================================================================================
geometry_point    2 or 3: x, y, z; dim 252 of the first block holds their number / 64
geometry_polygon  6-64: x and y of 3 to 32 vertices in turn; dim 252 holds vertices / 64
geometry_line     3: a, b, c of a x + b y = c, coprime integers
================  =================================================================================

Every coordinate is exact within +-1e38; anything beyond raises ``EncodingError``. Dim 255 of a block is 1.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code
from fluxem.core.sequence import check_numbers, decode_numbers, encode_numbers
from fluxem.domains.geometry import types
from fluxem.domains.geometry.types import Line, Point, Polygon


def encode_point(value: Point) -> Code:
    """``value`` of n coordinates -> ``(n, 256)``. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.POINT, value, (len(value),))


def decode_point(code: Code) -> Point:
    """``(n, 256)`` -> the exact point."""
    return Point(decode_numbers(code))


def encode_polygon(value: Polygon) -> Code:
    """``value`` of n vertices -> ``(2 n, 256)``. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.POLYGON, [x for vertex in value for x in vertex], (len(value), 2))


def decode_polygon(code: Code) -> Polygon:
    """``(2 n, 256)`` -> the exact polygon."""
    numbers = decode_numbers(code)
    if len(numbers) % 2:
        raise EncodingError(f"the code of a polygon holds {len(numbers)} coordinates: an odd number")
    return Polygon(zip(numbers[::2], numbers[1::2], strict=True))


def encode_line(value: Line) -> Code:
    """``value`` -> ``(3, 256)``. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.LINE, (value.a, value.b, value.c))


def decode_line(code: Code) -> Line:
    """``(3, 256)`` -> the exact line."""
    numbers = decode_numbers(code)
    if len(numbers) != 3:
        raise EncodingError(f"a line has 3 coefficients; the code holds {len(numbers)}")
    return Line(*numbers)  # type: ignore[arg-type]


TYPES = (
    ValueType(
        "geometry_point", DomainType.POINT, "point with 2 or 3 exact coordinates", lambda v: isinstance(v, Point),
        encode_point, decode_point, types.parse_point, str, types.point_to_json, types.point_from_json,
        check=check_numbers,
        examples=(
            Point((2, 3)), Point((-1, Decimal("0.5"))), Point((Fraction(1, 3), 0)), Point((1, 2, 3)), Point((0, 0, -7)),
        ),
    ),
    ValueType(
        "geometry_polygon", DomainType.POLYGON, "polygon of 3 to 32 vertices in the plane",
        lambda v: isinstance(v, Polygon), encode_polygon, decode_polygon, types.parse_polygon, str,
        types.polygon_to_json, types.polygon_from_json,
        check=lambda v: check_numbers([x for vertex in v for x in vertex]),
        examples=(
            Polygon(((0, 0), (4, 0), (4, 3))), Polygon(((0, 0), (2, 0), (2, 2), (0, 2))),
            Polygon(((Decimal("-1.5"), 0), (Fraction(1, 2), 0), (0, 10**6))),
        ),
    ),
    ValueType(
        "geometry_line", DomainType.LINE, "line in the plane, a x + b y = c", lambda v: isinstance(v, Line),
        encode_line, decode_line, types.parse_line, str, str, types.line_from_json,
        check=lambda v: check_numbers((v.a, v.b, v.c)),
        examples=(types.parse_line("y = 2x + 1"), Line(3, -4, 12), types.parse_line("x = 5"), Line(0, 1, -2)),
    ),
)  # fmt: skip

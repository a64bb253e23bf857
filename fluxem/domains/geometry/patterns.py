"""Where points, polygons and lines stand in text.

``(2, 3)`` means many things: it is a point only near words such as "point" or "distance". Several points in a
row are a polygon only right after a word that says so. ``y = 2x + 1`` is a line near "line", "slope" and the like.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.domains.geometry.types import POINT, parse_line, parse_point, parse_polygon

_POINT_WORDS = (
    r"\b(?:points?|vertex|vertices|coordinates?|lines?|distances?|midpoints?|origin|circles?|cent(?:er|re)s?"
    r"|slopes?|segments?|endpoints?|corners?|planes?|triangles?|quadrilaterals?|polygons?|gradient|waypoints?"
    r"|grid|halfway|collinear|how far|far apart|rise over run|steep\w*)\b"
)
_LINE_WORDS = (
    r"\b(?:lines?|slopes?|intercepts?|graphs?|parallel|perpendicular|intersect\w*|cross(?:es|ing)?"
    r"|meet|meets|meeting|straight|gradient)\b"
)
_AXIS_WORDS = r"\b(?:lines|vertical|horizontal)\b"

_SHAPES = (
    r"(?:polygon|triangle|quadrilateral|vertices|corners|corner points|corner coordinates|boundary|outline"
    r"|pentagon|hexagon|octagon|rectangle|square"
    r"|parallelogram|trapezoid|rhombus|kite)"
)
_FILLERS = (
    r"(?:,? (?:with|whose|at|the|its|vertices|corners|corner points|points|are|is|has|having|of|in order|given|by"
    r"|formed|spanned|lie|located|positions|[A-Z]{3,8})){0,6}"
)
_VERTEX = rf"(?:[A-Z] ?)?{POINT}"
_ROW = rf"{_VERTEX}(?:(?:,? and |[,;] ?(?:and )?| ){_VERTEX}){{2,31}}"

_MINUS = "[-−]"
_SIZE = r"(?:\d+(?:\.\d+)?(?:/\d+)?|\(-?\d+/\d+\))"
_X = rf"(?:{_SIZE} ?)?x(?:/\d+)?"
_Y = rf"(?:{_SIZE} ?)?y(?:/\d+)?"
_SLOPE_FORM = rf"y ?= ?{_MINUS}? ?{_X}(?: ?[-+−] ?{_SIZE})?|y ?= ?{_MINUS}?{_SIZE} ?[-+−] ?{_X}"
_GENERAL_FORM = (
    rf"{_MINUS}?{_X} ?[-+−] ?{_Y}(?: ?[-+−] ?{_SIZE})? ?= ?{_MINUS}?{_SIZE}"
    rf"|{_MINUS}?{_Y} ?[-+−] ?{_X}(?: ?[-+−] ?{_SIZE})? ?= ?{_MINUS}?{_SIZE}"
)
_AXIS_FORM = rf"[xy] ?= ?{_MINUS}?{_SIZE}"
_BEFORE_LINE = r"[\w.^$*/)]|[\w)] ?[-+*/^−] ?"
_AFTER_LINE = r"[\w(^]|\.\d| ?[-+*/^−] ?[\w(]|²|³"

PATTERNS = (
    Pattern("point", "geometry_point", POINT, parse_point, 66, r"\w|data points? ", r"\w|\^", _POINT_WORDS),
    Pattern(
        "labelled_point", "geometry_point", rf"\b[A-Z] ?(?P<value>{POINT})", parse_point, 66, None, r"\w", _POINT_WORDS
    ),
    Pattern("polygon", "geometry_polygon", rf"\b(?i:{_SHAPES})s?{_FILLERS}:? (?P<value>{_ROW})", parse_polygon, 68),
    Pattern(
        "slope_form", "geometry_line", _SLOPE_FORM, parse_line, 76, _BEFORE_LINE, _AFTER_LINE, _LINE_WORDS
    ),
    Pattern(
        "general_form", "geometry_line", _GENERAL_FORM, parse_line, 76, _BEFORE_LINE, _AFTER_LINE, _LINE_WORDS
    ),
    Pattern("axis_form", "geometry_line", _AXIS_FORM, parse_line, 75, _BEFORE_LINE, _AFTER_LINE, _AXIS_WORDS),
    Pattern(
        "named_line", "geometry_line", rf"\b(?i:line) (?P<value>{_AXIS_FORM})", parse_line, 75, None, _AFTER_LINE
    ),
)  # fmt: skip

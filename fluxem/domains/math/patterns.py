"""Where complex numbers, written-out fractions, vectors and matrices stand in text.

Unmistakable notations are found anywhere: ``3 + 4i``, ``<1, 2>``, ``[[1, 2], [3, 4]]``, LaTeX. Those that mean
many things (``2i``, ``(1, 2)``, ``[1, 2]``, ``2i + 3j``) need a word such as "complex" or "vector" nearby.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.core.number_text import MINUS, REAL
from fluxem.core.sequence import BRACKETED
from fluxem.domains.math.types import VULGAR, parse_complex, parse_matrix, parse_rational, parse_vector

_UNSIGNED = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,40})?|\d{1,60}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,4})?"
_SIGN = rf"[{MINUS}+]"
_SIZE = rf"(?:{_UNSIGNED}|\({_UNSIGNED}/\d{{1,40}}\))"

_BEFORE = r"[\w.$]|[^\W\d][-\u2010\u2011]|[\w)\]][*/^]|\^"
_BEFORE_MINUS = rf"[^{MINUS}\s(\[{{+*/×÷=^,<>:;|\"'\u201c\u2018]|[\d)\]}}%!ij]\s|[\d)\]}}%!ij]\s\s"
_AFTER = r"\w|\.\d|[^\W\d]|\^|\*\*|[-/’'][^\W\d]"

_COMPLEX_WORDS = (
    r"\b(?:complex|imaginary|modulus|conjugates?|gaussian integers?|real parts?|argand|phasors?|impedances?"
    r"|cis|quaternions?)\b"
)
_PRODUCT_WORDS = (
    r"\b(?:(?:dot|cross|inner|scalar)[- ]products?|dot(?!-| com)"
    r"|cross(?!-| (?:the|a|an|over|at|out|off|each|every|section)\b))\b"
)
_VECTOR_WORDS = rf"\bvectors?\b|{_PRODUCT_WORDS}"

_DIRECTED_WORDS = _VECTOR_WORDS + r"|\b(?:forces?|displacements?|velocity|velocities|magnitude)\b"
_AFTER_UNITS = rf"{_AFTER}|\u0302|\s?[-+]\s?\d"

_CARTESIAN = rf"{_UNSIGNED}(?:/\d{{1,40}})? ?{_SIGN} ?{_SIZE}[ij]\b"
_SHORT_CARTESIAN = rf"{_UNSIGNED}(?:/\d{{1,40}})? ?{_SIGN} ?[ij]\b|{_SIZE}?[ij] ?{_SIGN} ?{_UNSIGNED}"
_PURE = rf"{_SIZE}[ij]\b"

_HAT = "\u0302?"
_UNIT = rf"(?:{_UNSIGNED}(?:/\d{{1,20}})? ?)?"
_COMPONENTS = (
    rf"{_UNIT}[iî]{_HAT} ?{_SIGN} ?{_UNIT}[jĵ]{_HAT}(?: ?{_SIGN} ?{_UNIT}k{_HAT})?"
    rf"|{_UNIT}[iî]{_HAT} ?{_SIGN} ?{_UNIT}k{_HAT}|{_UNIT}[jĵ]{_HAT} ?{_SIGN} ?{_UNIT}k{_HAT}"
)
_ENTRIES = rf" ?{REAL}(?: ?, ?{REAL})* ?"
_PAIR_OR_MORE = rf" ?{REAL}(?: ?, ?{REAL})+ ?"

_ANGLES = f"<{REAL}(?: ?, ?{REAL})+>|\u27e8{_PAIR_OR_MORE}\u27e9"
_ROWS = rf"\[ ?\[{_ENTRIES}\](?:\s?,?\s{{0,3}}\[{_ENTRIES}\])* ?\]"
_SEMICOLON_ROW = rf"{REAL}(?:(?: ?, ?| ){REAL})+"
_SEMICOLONS = rf"\[ ?{_SEMICOLON_ROW} ?(?:; ?{_SEMICOLON_ROW} ?)+\]"
_ENVIRONMENT = r"\\begin\{[pbvB]?matrix\}[-−\d\s.,/&\\{}a-z]{1,900}?\\end\{[pbvB]?matrix\}"

_VULGAR = f"[{''.join(VULGAR)}]"
_FRACTIONS = {
    "latex_fraction": r"(?:\d{1,12} ?)?\\[dt]?frac ?\{ ?-?\d{1,38} ?\} ?\{ ?\d{1,38} ?\}",
    "mixed_number": r"\d{1,12} \d{1,6}[/⁄]\d{1,6}",
    "vulgar_fraction": rf"(?:\d{{1,12}} ?)?{_VULGAR}",
}


def _pattern(
    name: str, kind: str, regex: str, parse: object, priority: int, before: str, after: str, context: str | None = None
) -> Pattern:
    return Pattern(name, f"math_{kind}", regex, parse, priority, before, after, context)  # type: ignore[arg-type]


def _complex(name: str, regex: str, context: str | None = None) -> tuple[Pattern, Pattern]:
    return (
        _pattern(name, "complex", regex, parse_complex, 72, _BEFORE, _AFTER, context),
        _pattern(
            f"negative_{name}", "complex", f"[{MINUS}](?:{regex})", parse_complex, 72, _BEFORE_MINUS, _AFTER, context
        ),
    )


def _rational(name: str, regex: str) -> tuple[Pattern, Pattern]:
    # A digit or a letter on either side makes it part of something larger: a polynomial, a product, a date.
    after = r"[\w^({\\]|\.\d| ?/|\*\*"
    before = r"[\w./^)}]|\d " if name.startswith("latex") else r"[\w.$/^)}]|\d "
    return (
        _pattern(name, "rational", regex, parse_rational, 65, before, after),
        _pattern(f"negative_{name}", "rational", f"[{MINUS}]{regex}", parse_rational, 65, _BEFORE_MINUS, after),
    )


PATTERNS = (
    *_complex("cartesian", _CARTESIAN),
    *_complex("short_cartesian", _SHORT_CARTESIAN, _COMPLEX_WORDS),
    *_complex("pure_imaginary", _PURE, _COMPLEX_WORDS),
    _pattern(
        "minus_i", "complex", rf"[{MINUS}][ij]\b", parse_complex, 72, _BEFORE_MINUS, _AFTER, _COMPLEX_WORDS
    ),
    *(pattern for name, regex in _FRACTIONS.items() for pattern in _rational(name, regex)),
    _pattern("angle_brackets", "vector", _ANGLES, parse_vector, 73, r"[\w<]", r"[\w>]"),
    _pattern("latex_angles", "vector", rf"\\langle{_PAIR_OR_MORE}\\rangle", parse_vector, 73, r"\w", r"\w"),
    # A signal whose dot product is asked for stays a signal: only the word itself outweighs other owners of brackets.
    _pattern("square_brackets", "vector", BRACKETED, parse_vector, 73, r"[\w\[]", r"[\w\]]", r"\bvectors?\b"),
    _pattern("factor_brackets", "vector", BRACKETED, parse_vector, 71, r"[\w\[]", r"[\w\]]", _PRODUCT_WORDS),
    _pattern(
        "round_brackets", "vector", rf"\({_PAIR_OR_MORE}\)", parse_vector, 73, r"\w", r"\w", _VECTOR_WORDS
    ),
    _pattern(
        "unit_vectors", "vector", _COMPONENTS, parse_vector, 74, _BEFORE, _AFTER_UNITS, _DIRECTED_WORDS
    ),
    _pattern(
        "negative_unit_vectors", "vector", f"[{MINUS}](?:{_COMPONENTS})", parse_vector, 74, _BEFORE_MINUS,
        _AFTER_UNITS, _DIRECTED_WORDS,
    ),
    _pattern("rows", "matrix", _ROWS, parse_matrix, 80, r"[\w\[]", r"[\w\]]"),
    _pattern("semicolons", "matrix", _SEMICOLONS, parse_matrix, 80, r"[\w\[]", r"[\w\]]"),
    _pattern("latex_matrix", "matrix", _ENVIRONMENT, parse_matrix, 80, r"\\", r"\w"),
)  # fmt: skip

"""Numbers as people write them: parsing and printing, exact in both directions."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number

MINUS = "-\u2212"
"""Characters that may stand for a minus sign."""
MAX_CHARACTERS = 4000
"""Characters a number may have to be read at all (CPython converts at most 4300 digits)."""

INTEGER = r"(?:\d{1,3}(?:,\d{3})+\b|\d+)"
"""Regular expression of an unsigned integer, thousands separators allowed (RE2 and ``re``)."""
DECIMAL = rf"(?:{INTEGER}(?:\.\d+)?|\.\d+)"
"""Regular expression of an unsigned integer or decimal."""
REAL = rf"(?:[{MINUS}+]?{DECIMAL}(?:[eE][{MINUS}+]?\d+)?(?:/\d+)?)"
"""Regular expression of a signed integer, decimal, power of ten or rational."""

_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(?![\d,])", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,6})?", re.ASCII)
_RATIONAL = re.compile(r"([+-]?\d+)\s*/\s*(\d+)", re.ASCII)
_POWER_OF_TEN = re.compile(r"(.+?)\s?[x\u00d7]\s?10(?:\^|\*\*)?([+-]?\d+)", re.ASCII)
_PERCENT = re.compile(r"(.+?)\s?(?:%|percent|per cent)", re.ASCII)
_SUPERSCRIPTS = str.maketrans(
    "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b\u207a\u2212", "0123456789-+-"
)


def is_number(value: object) -> bool:
    """Whether ``value`` is an exact number (bool is not)."""
    return isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool)


def require_number(value: object, max_digits: int, noun: str = "number") -> Number:
    """Return ``value`` if it is an exact finite number of at most ``max_digits`` digits.

    Raises:
        ValueError: it is not (bool and float are refused); the message calls it ``noun``.
    """
    limit = 10**max_digits
    if type(value) is int:
        if -limit < value < limit:
            return value
    elif not is_number(value):
        raise ValueError(f"expected an int, Decimal or Fraction, found {type(value).__name__} {value!r:.60}")
    elif isinstance(value, Decimal):
        if value.is_finite() and abs(value.adjusted()) + len(value.as_tuple().digits) <= max_digits:
            return value
    elif isinstance(value, int | Fraction) and abs(value.numerator) < limit and value.denominator < limit:
        return value
    raise ValueError(f"a {noun} is not finite or has more than {max_digits} digits")


def parse_number(text: str) -> Number:
    """Read an integer, decimal, scientific notation, rational or percentage, exactly.

    ``"7"`` -> int, ``"2.50"``, ``"6.02e23"``, ``"6.02 x 10^23"`` -> Decimal, ``"25%"`` and ``"25 percent"`` ->
    ``Decimal("0.25")``, ``"3/4"`` -> Fraction (an int where it is integral). Thousands separators
    ``1,234`` and the Unicode minus are understood.

    Raises:
        ValueError: the text is no number, or longer than ``MAX_CHARACTERS``.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"a number of {len(text)} characters is too long to read; at most {MAX_CHARACTERS}")
    if text.isdigit() and text.isascii():
        return int(text)
    clean = text.strip().translate(_SUPERSCRIPTS)
    if "," in clean:
        clean = re.sub(_GROUPED, lambda match: match[0].replace(",", ""), clean)
    if _INTEGER.fullmatch(clean):
        return int(clean)
    if _DECIMAL.fullmatch(clean):
        return Decimal(clean)
    if match := _RATIONAL.fullmatch(clean):
        if int(match[2]) == 0:
            raise ValueError(f"{text!r} divides by zero")
        value = Fraction(int(match[1]), int(match[2]))
        return value.numerator if value.denominator == 1 else value
    if match := _POWER_OF_TEN.fullmatch(clean):
        return _scale_by_ten(match[1], int(match[2]), text)
    if match := _PERCENT.fullmatch(clean):
        return _scale_by_ten(match[1], -2, text)
    raise ValueError(f"{text!r:.80} is no number")


def _scale_by_ten(mantissa: str, exponent: int, text: str) -> Decimal:
    """``mantissa * 10**exponent`` without rounding (``Decimal.scaleb`` rounds to its context)."""
    if not _DECIMAL.fullmatch(mantissa) or abs(exponent) > 999_999:
        raise ValueError(f"{text!r:.80} is no number")
    sign, digits, own = Decimal(mantissa).as_tuple()
    assert isinstance(own, int)
    return Decimal((sign, digits, own + exponent))


def format_number(value: Number) -> str:
    """Canonical text: ``parse_number(format_number(v)) == v``."""
    return str(value)


def number_to_json(value: Number) -> int | str:
    """Plain JSON: integers below 2**53 as numbers, everything else as text."""
    return value if isinstance(value, int) and abs(value) < 2**53 else format_number(value)


def number_from_json(value: object) -> Number:
    """Inverse of :func:`number_to_json`; a JSON float is read by its shortest decimal form.

    Raises:
        ValueError: not a number.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(f"expected a number or its text, found {value!r}")
    if isinstance(value, int):
        return value
    return parse_number(repr(value) if isinstance(value, float) else value)

"""Value types of arithmetic: exact numbers, and the outcome of comparing two of them."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

Number: TypeAlias = int | Decimal | Fraction


class Ordering(Enum):
    """Outcome of comparing two values: what a ``compare`` law returns."""

    LESS = -1
    EQUAL = 0
    GREATER = 1


_INTEGER = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_RATIONAL = re.compile(r"([+-]?\d+)\s*/\s*(\d+)")


def is_number(value: object) -> bool:
    """Whether ``value`` is an exact number (bool is not)."""
    return isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool)


def parse_number(text: str) -> Number:
    """Read an integer, decimal, scientific notation or rational, exactly.

    ``"7"`` -> int, ``"2.50"``, ``"6.02e23"`` -> Decimal, ``"3/4"`` -> Fraction (an int where it is
    integral). Thousands separators ``1,234`` and the Unicode minus are understood.

    Raises:
        ValueError: the text is no number.
    """
    clean = text.strip().replace("\u2212", "-")
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", clean):
        clean = clean.replace(",", "")
    if len(clean) > 4300:
        raise ValueError(f"a number of {len(clean)} characters is too long to read")
    if _INTEGER.fullmatch(clean):
        return int(clean)
    if _DECIMAL.fullmatch(clean):
        return Decimal(clean)
    if match := _RATIONAL.fullmatch(clean):
        if int(match[2]) == 0:
            raise ValueError(f"{text!r} divides by zero")
        value = Fraction(int(match[1]), int(match[2]))
        return value.numerator if value.denominator == 1 else value
    raise ValueError(f"{text!r} is no number")


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


def parse_ordering(text: str) -> Ordering:
    """``"less" | "equal" | "greater"`` -> :class:`Ordering`."""
    try:
        return Ordering[text.strip().upper()]
    except KeyError:
        raise ValueError(f"{text!r} is no ordering: expected less, equal or greater") from None

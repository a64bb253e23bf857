"""What a field of a record or a cell of a table may hold: text, an exact number, a truth value, or nothing."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from fluxem.core.number_text import REAL, format_number, is_number, number_from_json, parse_number

Scalar: TypeAlias = str | int | Decimal | Fraction | bool | None

STRING = r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
"""Regular expression of a quoted text, with the escapes of JSON."""
LITERAL = rf"(?:{STRING}|{REAL}|\b(?:[Tt]rue|[Ff]alse|null|None)\b)"
"""Regular expression of a scalar as JSON or Python writes it."""

_WORDS = {"true": True, "false": False, "null": None, "none": None}
_PLAIN_NUMBER = re.compile(rf"{REAL}%?", re.ASCII)
_LEADING_ZERO = re.compile(r"[+\u2212-]?0\d")
_CONTROL = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def check_text(value: str, what: str) -> str:
    """``value`` if it has no control characters and no lone surrogates. Raises ``ValueError``."""
    if _CONTROL.search(value):
        raise ValueError(f"{what}: expected text without control characters, found {value!r:.60}")
    return value


def check_scalar(value: Any, what: str) -> Scalar:
    """``value`` if it is text, a finite exact number, a truth value or ``None``. Raises ``ValueError``."""
    if isinstance(value, str):
        return check_text(value, what)
    if value is None or isinstance(value, bool):
        return value
    if not is_number(value) or (isinstance(value, Decimal) and not value.is_finite()):
        raise ValueError(f"{what}: expected text, a finite number, true, false or null, found {value!r:.60}")
    return value


def parse_literal(token: str) -> Scalar:
    """A scalar as JSON or Python writes it: ``"Ann"``, ``'Ann'``, ``2.50``, ``true``, ``None``.

    Raises:
        ValueError: anything else.
    """
    if token[:1] in ('"', "'") and len(token) > 1:
        return read_string(token)
    if token.lower() in _WORDS:
        return _WORDS[token.lower()]
    return parse_number(token)


def read_string(token: str) -> str:
    """The text between the quotes of ``token``, escapes resolved. Raises ``ValueError``."""
    if token[0] == "'":
        token = '"' + re.sub(r'\\.|"', _escape_for_json, token[1:-1]) + '"'
    return str(json.loads(token))


def _escape_for_json(match: re.Match[str]) -> str:
    r"""``\'`` loses its backslash, a bare ``"`` gets one, other escapes stay."""
    return {"\\'": "'", '"': '\\"'}.get(match[0], match[0])


def format_literal(value: Scalar) -> str:
    """Canonical text as JSON writes it; :func:`parse_literal` reads it back."""
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return json.dumps(value, ensure_ascii=False)
    return format_number(value)


def parse_cell(text: str) -> Scalar:
    """A cell without quotes: a number, ``true``, ``false``, nothing, or else its text.

    A leading zero makes an identifier: ``007`` is text.
    """
    if not text:
        return None
    if text.lower() in ("true", "false"):
        return _WORDS[text.lower()]
    if _PLAIN_NUMBER.fullmatch(text) and not _LEADING_ZERO.match(text):
        try:
            return parse_number(text)
        except ValueError:  # division by zero, too many digits
            return text
    return text


def scalar_to_json(value: Scalar) -> Any:
    """Plain JSON, lossless: a number that JSON cannot carry becomes ``{"number": "1/3"}``."""
    if isinstance(value, Decimal):
        shown = float(value) if abs(value.adjusted()) < 300 else 0.0
        return shown if Decimal(repr(shown)) == value else {"number": format_number(value)}
    if isinstance(value, Fraction) or (isinstance(value, int) and abs(value) >= 2**53):
        return {"number": format_number(value)}
    return value


def scalar_from_json(value: Any, what: str) -> Scalar:
    """Inverse of :func:`scalar_to_json`. Raises ``ValueError`` for nested values."""
    if isinstance(value, dict) and value.keys() == {"number"}:
        return number_from_json(value["number"])
    if isinstance(value, float):
        return number_from_json(value)
    return check_scalar(value, what)

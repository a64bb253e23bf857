r"""Value types of sets: finite sets of numbers and words, and intervals of the real line, all exact.

Sets are read from ``{1, 2, 3}``, ``{a, b}``, ``{1, 2, ..., 10}``, ``\{1, 2\}``, ``{"red", "blue"}``, ``{}``, ``∅``;
intervals from ``[0, 5)``, ``(2, 7]``, ``[1, ∞)``, ``(-inf, 3)``, ``]0, 1[`` and ``\left[0, 1\right)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

from fluxem.core.exact import normalize, require_exact
from fluxem.core.number import Number
from fluxem.core.number_text import format_number, is_number, number_to_json, parse_number

MAX_ELEMENTS = 1000
"""Elements a set may have; codes hold fewer kinds of them (``encoder``)."""
MAX_CHARACTERS = 200_000
"""Characters of a text that is read as a set."""
MAX_NUMBER_CHARACTERS = 160
"""Characters an element that is a number may have, written out."""

Element: TypeAlias = Number | str
"""A number, or a word of one to 20 letters, digits, "_", "-" and "'" that starts with a letter."""

WORD = r"[^\W\d_][\w'’-]{0,19}"
"""Regular expression of a word that may be an element."""
_WORD = re.compile(WORD)


def element_key(element: Element) -> tuple[int, Fraction, str, str]:
    """Sort key of elements: numbers by value, then words."""
    if isinstance(element, str):
        return (1, Fraction(0), element.casefold(), element)
    return (0, Fraction(element), "", "")


def normal_element(element: object) -> Element:
    """An element in its simplest exact type: int, else Decimal where it terminates, else Fraction; or a word.

    Raises:
        ValueError: neither a number nor a word.
    """
    if isinstance(element, str):
        if _WORD.fullmatch(element) is None:
            raise ValueError(f"element {element!r:.40}: expected a number or a word of at most 20 characters")
        return element
    return normal_number(element)


def normal_number(value: object) -> Number:
    """A number in its simplest exact type. Raises ``ValueError`` for anything else or what is too long."""
    if type(value) is int and abs(value) < 2**63:
        return value
    if not is_number(value):
        raise ValueError(f"{value!r:.40}: expected an exact number")
    number = normalize(require_exact(value), decimal=True)
    if len(format_number(number)) > MAX_NUMBER_CHARACTERS:
        raise ValueError(f"a number of more than {MAX_NUMBER_CHARACTERS} characters")
    return number


@dataclass(frozen=True, slots=True)
class FiniteSet:
    """A finite set in canonical order: numbers by value, then words. 0.5 and 1/2 are one element.

    Attributes:
        elements: exact numbers and words, in any order and with repetitions when a set is made.

    Raises:
        ValueError: an element that is neither, or more than ``MAX_ELEMENTS`` of them.
    """

    elements: tuple[Element, ...] = ()

    def __post_init__(self) -> None:
        if len(self.elements) > 2 * MAX_ELEMENTS:
            raise ValueError(f"a set of {len(self.elements)} elements; at most {MAX_ELEMENTS} are supported")
        found = {normal_element(element) for element in self.elements}
        if len(found) > MAX_ELEMENTS:
            raise ValueError(f"a set of {len(found)} elements; at most {MAX_ELEMENTS} are supported")
        object.__setattr__(self, "elements", tuple(sorted(found, key=element_key)))

    def __len__(self) -> int:
        return len(self.elements)

    def __iter__(self) -> Iterator[Element]:
        return iter(self.elements)

    def __contains__(self, element: object) -> bool:
        return element in self.elements

    def __str__(self) -> str:
        return format_set(self)


# --- sets as text and JSON -------------------------------------------------------------------------------
_BRACES = re.compile(r"\\?\{(.*?)\\?\}", re.DOTALL)
_DOTS = ("...", "…", r"\ldots", r"\dots")
_EMPTY = ("∅", "Ø", "ø", r"\emptyset", r"\varnothing", "empty set", "the empty set")


def parse_set(text: str) -> FiniteSet:
    """Read a set: ``"{1, 2, 3}"``, ``"{a, b}"``, ``"{1, 2, ..., 10}"``, ``"∅"``, LaTeX braces included.

    Raises:
        ValueError: no braces, or an element that is neither number nor word.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"a set of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    clean = text.strip()
    if clean in _EMPTY:
        return FiniteSet()
    match = _BRACES.fullmatch(clean)
    if match is None:
        raise ValueError(f"{text!r:.80} is no set: expected braces, such as {{1, 2, 3}}")
    inner = match[1].strip()
    if not inner:
        return FiniteSet()
    parts = [part.strip() for part in re.split(r"[,;]", inner)]
    if any(part in _DOTS for part in parts):
        return FiniteSet(_fill_range(parts, text))
    return FiniteSet(tuple(map(parse_element, parts)))


def parse_element(text: str) -> Element:
    """A number, or a word with or without quotes. Raises ``ValueError``."""
    clean = text.strip()
    if clean[:1] in ("'", '"', "“", "‘") and len(clean) > 2 and clean[-1] in ("'", '"', "”", "’"):
        return normal_element(clean[1:-1])
    if clean[:1].isalpha():
        return normal_element(clean)
    if len(clean) > 2 * MAX_NUMBER_CHARACTERS or clean.endswith(("%", "percent", "per cent")):
        raise ValueError(f"{text!r:.40} is no element of a set: expected a number or a word")
    return normal_number(parse_number(clean))


def _fill_range(parts: list[str], text: str) -> tuple[int, ...]:
    """``1, 2, ..., 10`` and ``1, 3, ..., 9``: an arithmetic progression of integers."""
    if len(parts) < 3 or parts[-2] not in _DOTS or not all(re.fullmatch(r"[-−]?\d{1,9}", p) for p in parts[:-2]):
        raise ValueError(f"{text!r:.80}: expected dots only before the last of some integers")
    given = [int(p.replace("−", "-")) for p in (*parts[:-2], parts[-1]) if re.fullmatch(r"[-−]?\d{1,9}", p)]
    step = given[1] - given[0] if len(given) > 2 else 1
    filled = range(given[0], given[-1] + 1, step) if step > 0 else range(0)
    if not filled or len(given) < len(parts) - 1 or filled[-1] != given[-1] or len(filled) > MAX_ELEMENTS:
        raise ValueError(f"{text!r:.80}: the dots stand for no progression of at most {MAX_ELEMENTS} integers")
    if len(filled) < len(given) or list(filled[: len(given) - 1]) != given[:-1]:
        raise ValueError(f"{text!r:.80}: the integers before the dots are no progression")
    return tuple(filled)


def format_set(value: FiniteSet) -> str:
    """Canonical text, ``parse_set(format_set(s)) == s``: ``"{1, 2.5, a}"``."""
    return f"{{{', '.join(e if isinstance(e, str) else format_number(e) for e in value.elements)}}}"


def set_to_json(value: FiniteSet) -> list[int | str]:
    """The elements; fractions, decimals and big integers as text."""
    return [element_to_json(e) for e in value.elements]


def element_to_json(element: Element) -> int | str:
    """A number below 2**53 as it is, any other element as text."""
    return element if isinstance(element, str) else number_to_json(element)


def set_from_json(value: object) -> FiniteSet:
    """Inverse of :func:`set_to_json`; the text of a set is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_set(value)
    if not isinstance(value, list | tuple):
        raise ValueError(f"expected a list of elements or '{{1, 2}}', found {type(value).__name__}")
    return FiniteSet(tuple(_element_from_json(e) for e in value))


def _element_from_json(value: object) -> Element:
    if isinstance(value, float):
        return normal_number(parse_number(repr(value)))
    return parse_element(value) if isinstance(value, str) else normal_element(value)


# --- intervals ---------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Interval:
    """An interval of the real line; without a point in it, the one empty interval.

    Attributes:
        low, high: end points; ``None`` where it is unbounded.
        low_closed, high_closed: whether the end point belongs to it; never where it is unbounded.

    Raises:
        ValueError: the ends are no exact numbers, or the low one is above the high one.
    """

    low: Number | None
    high: Number | None
    low_closed: bool = False
    high_closed: bool = False

    def __post_init__(self) -> None:
        low = None if self.low is None else normal_number(self.low)
        high = None if self.high is None else normal_number(self.high)
        low_closed, high_closed = self.low_closed and low is not None, self.high_closed and high is not None
        if low is not None and high is not None:
            if Fraction(low) > Fraction(high):
                raise ValueError(f"an interval from {low} down to {high}: expected the lesser end first")
            if low == high and not (low_closed and high_closed):
                low, high, low_closed, high_closed = 0, 0, False, False
        set_field = object.__setattr__
        set_field(self, "low", low)
        set_field(self, "high", high)
        set_field(self, "low_closed", low_closed)
        set_field(self, "high_closed", high_closed)

    @property
    def is_empty(self) -> bool:
        """Whether no number belongs to it."""
        return self.low is not None and self.low == self.high and not self.low_closed

    def __contains__(self, value: Number) -> bool:
        if self.is_empty:
            return False
        x = Fraction(value)
        above = self.low is None or x > Fraction(self.low) or (self.low_closed and x == self.low)
        return above and (self.high is None or x < Fraction(self.high) or (self.high_closed and x == self.high))

    def __str__(self) -> str:
        return format_interval(self)


EMPTY_INTERVAL = Interval(0, 0)

_INFINITE = re.compile(r"(?P<sign>[-−+]?)\s?(?:∞|inf(?:inity)?|oo|\\infty)", re.IGNORECASE)
_INTERVAL = re.compile(
    r"(?:\\left)?(?P<opening>[\[(\]])\s*(?P<low>[^,;\s][^,;]{0,400}?)\s*[,;]\s*(?P<high>[^,;\s][^,;]{0,400}?)"
    r"\s*(?:\\right)?(?P<closing>[\])\[])",
)


def parse_interval(text: str) -> Interval:
    """Read an interval: ``"[0, 5)"``, ``"(2, 7]"``, ``"[1, ∞)"``, ``"]0, 1["``, ``"∅"``.

    Raises:
        ValueError: anything else, a closed end at infinity, or ends in the wrong order.
    """
    clean = text.strip()
    if clean in _EMPTY:
        return EMPTY_INTERVAL
    match = _INTERVAL.fullmatch(clean) if len(clean) < 1000 else None
    if match is None:
        raise ValueError(f"{text!r:.80} is no interval: expected e.g. [0, 5) or (2, ∞)")
    low, high = _parse_end(match["low"], "low"), _parse_end(match["high"], "high")
    low_closed, high_closed = match["opening"] == "[", match["closing"] == "]"
    if (low is None and low_closed) or (high is None and high_closed):
        raise ValueError(f"{text!r:.80}: an infinite end cannot be closed")
    return Interval(low, high, low_closed, high_closed)


def _parse_end(text: str, which: str) -> Number | None:
    if match := _INFINITE.fullmatch(text):
        if (match["sign"] in ("-", "−")) != (which == "low"):
            raise ValueError(f"{text!r:.40} cannot be the {which} end of an interval")
        return None
    if text.endswith(("%", "percent", "per cent")):
        raise ValueError(f"{text!r:.40}: expected a plain number")
    return parse_number(text)


def format_interval(value: Interval) -> str:
    """Canonical text, ``parse_interval(format_interval(i)) == i``: ``"[0, 5)"``, ``"(-∞, 2.5]"``, ``"∅"``."""
    if value.is_empty:
        return "∅"
    low = "-∞" if value.low is None else format_number(value.low)
    high = "∞" if value.high is None else format_number(value.high)
    return f"{'[' if value.low_closed else '('}{low}, {high}{']' if value.high_closed else ')'}"


def interval_to_json(value: Interval) -> dict[str, Any]:
    """``{"low": ..., "high": ..., "low_closed": ..., "high_closed": ...}``; unbounded ends are ``None``."""
    return {
        "low": None if value.low is None else number_to_json(value.low),
        "high": None if value.high is None else number_to_json(value.high),
        "low_closed": value.low_closed,
        "high_closed": value.high_closed,
    }


def interval_from_json(value: object) -> Interval:
    """Inverse of :func:`interval_to_json`; the text of an interval is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_interval(value)
    if not isinstance(value, Mapping) or set(value) != {"low", "high", "low_closed", "high_closed"}:
        raise ValueError(f"expected low, high, low_closed and high_closed, or '[0, 5)', found {value!r:.80}")
    if not isinstance(value["low_closed"], bool) or not isinstance(value["high_closed"], bool):
        raise ValueError("low_closed and high_closed: expected true or false")
    low, high = (None if value[k] is None else _number_from_json(value[k]) for k in ("low", "high"))
    return Interval(low, high, value["low_closed"], value["high_closed"])


def _number_from_json(value: object) -> Number:
    if isinstance(value, float | str):
        return parse_number(value if isinstance(value, str) else repr(value))
    return normal_number(value)

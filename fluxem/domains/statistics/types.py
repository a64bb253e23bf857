"""Samples: non-empty sequences of exact numbers that somebody observed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from fluxem.core.number import Number
from fluxem.core.number_text import is_number, parse_number
from fluxem.core.sequence import NumberTuple, numbers_from_json, parse_numbers

MAX_CHARACTERS = 10_000
"""Characters a text may have to be read as a sample."""

_THOUSANDS = re.compile(r"\d,\d{3}(?!\d)")
_LIST_SEPARATOR = re.compile(r"[,;]? (?:and|or|&) |[,;] ")


class Observations(NumberTuple):
    """Observed numbers in order, at least one. Raises ``ValueError`` for other entries."""

    __slots__ = ()

    def __new__(cls, values: Iterable[Number]) -> Observations:
        """The observations ``values``, all checked."""
        self = super().__new__(cls, values)
        if not self:
            raise ValueError("a sample holds at least one number")
        for value in self:
            if type(value) is not int:
                if not is_number(value):
                    raise ValueError(f"expected numbers, found {type(value).__name__} {value!r:.60}")
                if isinstance(value, Decimal) and not value.is_finite():
                    raise ValueError(f"expected finite numbers, found {value}")
        return self


def parse_sample(text: str) -> Observations:
    """``"[1, 2.5]"`` or prose ``"1, 2 and 3"``, exactly.

    Raises:
        ValueError: no list of numbers, or one whose commas may be separators or thousands: ``"[1,200, 3]"``.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"text of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    if text[:1] == "[":
        if ", " in text and _THOUSANDS.search(text):
            raise ValueError(f"{text!r:.60}: are the commas thousands separators or do they separate entries?")
        return Observations(parse_numbers(text))
    try:  # in prose a comma without a space is a thousands separator, where it can be one
        return Observations(map(parse_number, _LIST_SEPARATOR.split(text)))
    except ValueError:
        return Observations(parse_numbers(text))


def sample_from_json(value: Any) -> Observations:
    """A sample from a JSON list of numbers. Raises ``ValueError``."""
    return Observations(numbers_from_json(value))

"""Samples: non-empty sequences of exact numbers that somebody observed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fluxem.core.number import Number
from fluxem.core.sequence import NumberTuple, numbers_from_json, parse_list, require_numbers

MAX_CHARACTERS = 10_000
"""Characters a text may have to be read as a sample."""


class Observations(NumberTuple):
    """Observed numbers in order, at least one. Raises ``ValueError`` for other entries."""

    __slots__ = ()

    def __new__(cls, values: Iterable[Number]) -> Observations:
        """The observations ``values``, all checked."""
        self = super().__new__(cls, values)
        if not self:
            raise ValueError("a sample holds at least one number")
        require_numbers(self)
        return self


def parse_sample(text: str) -> Observations:
    """``"[1, 2.5]"`` or prose ``"1, 2 and 3"``, exactly.

    Raises:
        ValueError: no list of numbers, or one whose commas may be separators or thousands: ``"[1,200, 3]"``.
    """
    return Observations(parse_list(text, MAX_CHARACTERS))


def sample_from_json(value: Any) -> Observations:
    """A sample from a JSON list of numbers. Raises ``ValueError``."""
    return Observations(numbers_from_json(value))

"""Value types of arithmetic: exact numbers, and the outcome of comparing two of them."""

from __future__ import annotations

from fluxem.core.number import Number as Number
from fluxem.core.number_text import MAX_CHARACTERS as MAX_CHARACTERS
from fluxem.core.number_text import MINUS as MINUS
from fluxem.core.number_text import format_number as format_number
from fluxem.core.number_text import is_number as is_number
from fluxem.core.number_text import number_from_json as number_from_json
from fluxem.core.number_text import number_to_json as number_to_json
from fluxem.core.number_text import parse_number as parse_number
from fluxem.core.number_words import read_number as read_number
from fluxem.core.ordering import Ordering as Ordering


def parse_ordering(text: str) -> Ordering:
    """``"less" | "equal" | "greater"`` -> :class:`Ordering`."""
    try:
        return Ordering[text.strip().upper()]
    except KeyError:
        raise ValueError(f"{text!r} is no ordering: expected less, equal or greater") from None

"""The outcome of a comparison, shared by every domain whose values can be compared.

An ordering's code writes its sign (-1, 0, 1) as the integer it is, so that whatever reads the sign
of a number reads the outcome of a comparison too. One block, tag ``DomainType.ORDERING``.
"""

from __future__ import annotations

from enum import Enum

import numpy as np

from fluxem.core.domain_type import DomainType
from fluxem.core.layout import Code, new_code
from fluxem.core.number import encode_number, read_number

ORDERING_TYPE = "arithmetic_ordering"
"""Span type of every ordering, whichever domain compared."""


class Ordering(Enum):
    """Outcome of comparing two values: what a ``compare`` law returns."""

    LESS = -1
    EQUAL = 0
    GREATER = 1


def encode_ordering(value: Ordering) -> Code:
    """:class:`Ordering` -> ``(1, 256)`` float32."""
    code = new_code(DomainType.ORDERING)
    encode_number(code[0], value.value)
    return code


def decode_ordering(code: Code) -> Ordering:
    """``(1, 256)`` -> :class:`Ordering`."""
    return Ordering(read_number(np.atleast_2d(code)[0])[0])

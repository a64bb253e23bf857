"""Codes of exact numbers and of orderings, one block each.

Numbers use the number lanes of ``fluxem.core.number`` unchanged: integers, decimals and rationals
with numerator and denominator up to 1e38 round-trip exactly; anything beyond raises
``EncodingError``. An ordering writes its sign (-1, 0, 1) as the integer it is, so that whatever
reads the sign of a number reads the outcome of a comparison too.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fluxem.core.domain_type import DomainType
from fluxem.core.layout import Code, new_code
from fluxem.core.number import decode_number, encode_int64_or_each, encode_number, read_number
from fluxem.domains.arithmetic.types import Number, Ordering

_NUMBER_TEMPLATE = new_code(DomainType.ARITHMETIC)[0]


def encode_arithmetic_number(value: Number) -> Code:
    """``value`` -> ``(1, 256)`` float32. Raises ``EncodingError`` outside +-1e38."""
    block = _NUMBER_TEMPLATE.copy()
    encode_number(block, value)
    return block[None]


def decode_arithmetic_number(code: Code) -> Number:
    """``(1, 256)`` -> the exact int, Decimal or Fraction."""
    return decode_number(np.atleast_2d(code)[0])


def encode_many_numbers(values: Sequence[Number]) -> list[Code]:
    """Many numbers at once; 64-bit integers are vectorised."""
    return encode_int64_or_each(values, _NUMBER_TEMPLATE)


def encode_ordering(value: Ordering) -> Code:
    """:class:`Ordering` -> ``(1, 256)`` float32."""
    code = new_code(DomainType.ORDERING)
    encode_number(code[0], value.value)
    return code


def decode_ordering(code: Code) -> Ordering:
    """``(1, 256)`` -> :class:`Ordering`."""
    return Ordering(read_number(np.atleast_2d(code)[0])[0])

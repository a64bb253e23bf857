"""Codes of exact numbers, one block each; those of orderings are ``fluxem.core.ordering``'s.

Numbers use the number lanes of ``fluxem.core.number`` unchanged: integers, decimals and rationals
with numerator and denominator up to 1e38 round-trip exactly; anything beyond raises
``EncodingError``.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.layout import Code, new_code
from fluxem.core.number import check_number, decode_number, encode_number
from fluxem.core.number_batch import encode_int64_or_each
from fluxem.core.ordering import decode_ordering as decode_ordering
from fluxem.core.ordering import encode_ordering as encode_ordering
from fluxem.domains.arithmetic import types
from fluxem.domains.arithmetic.types import Number

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


TYPES = (
    ValueType(
        name="arithmetic_number",
        tag=DomainType.ARITHMETIC,
        summary="integer, decimal or rational, numerator and denominator to 1e38",
        matches=types.is_number,
        encode=encode_arithmetic_number,
        decode=decode_arithmetic_number,
        parse=types.read_number,
        format=types.format_number,
        to_json=types.number_to_json,
        from_json=types.number_from_json,
        encode_many=encode_many_numbers,
        check=check_number,
        examples=(0, -7, 10**38, Decimal("2.5"), Fraction(22, 7)),
    ),
    ValueType(
        name="arithmetic_ordering",
        tag=DomainType.ORDERING,
        summary="outcome of a comparison: less, equal, greater",
        matches=lambda value: isinstance(value, types.Ordering),
        encode=encode_ordering,
        decode=decode_ordering,
        parse=types.parse_ordering,
        format=lambda value: value.name.lower(),
        to_json=lambda value: value.name.lower(),
        from_json=types.parse_ordering,
        check=lambda value: None,
        examples=tuple(types.Ordering),
    ),
)

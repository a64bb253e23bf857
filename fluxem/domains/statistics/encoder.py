"""Codes of samples: ``fluxem.core.sequence``, one block an observation, 1 to 64 exact numbers to +-1e38.

Anything beyond raises ``EncodingError``. Dims 252-254 of the first block stay 0: a sample has no shape.
"""

from __future__ import annotations

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code
from fluxem.core.number import canonical
from fluxem.core.sequence import decode_numbers, encode_numbers, numbers_to_json
from fluxem.domains.statistics.types import Observations, parse_sample, sample_from_json


def encode_sample(value: Observations) -> Code:
    """``n`` numbers -> ``(n, 256)``. Raises ``EncodingError`` for more than 64, or one outside +-1e38."""
    return encode_numbers(DomainType.STATISTICS, value)


def decode_sample(code: Code) -> Observations:
    """Exact inverse of :func:`encode_sample`."""
    return Observations(decode_numbers(code))


def check_sample(value: Observations) -> None:
    """Raise ``EncodingError`` where :func:`encode_sample` would, without encoding."""
    if len(value) > MAX_BLOCKS:
        raise EncodingError(f"{len(value)} numbers: a sequence holds at most {MAX_BLOCKS}")
    for entry in value:
        canonical(entry)


TYPES = (
    ValueType(
        name="statistics_sample",
        tag=DomainType.STATISTICS,
        summary="sample of 1 to 64 exact numbers",
        matches=lambda value: isinstance(value, Observations),
        encode=encode_sample,
        decode=decode_sample,
        parse=parse_sample,
        format=str,
        to_json=numbers_to_json,
        from_json=sample_from_json,
        check=check_sample,
        examples=tuple(map(parse_sample, ("[170, 182, 165]", "[2.5, -1, 1/3]", "[7]"))),
    ),
)

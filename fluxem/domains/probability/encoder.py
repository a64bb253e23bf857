"""Codes of distributions: one block a parameter, in the number lanes of ``fluxem.core.number``.

Dims 241-247 of block 0 are the one-hot family, in the order of ``types.PARAMETERS``. Dims 250 and 251 of block 0
are features: the sign times log10(1 + |x|) / 40 of mean and variance. Parameters are exact, with numerator and
denominator to 1e38; anything beyond raises ``EncodingError``.
"""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import Number, canonical, decode_number, encode_number
from fluxem.domains.probability._moments import mean_of, variance_of
from fluxem.domains.probability.types import PARAMETERS, Distribution, distribution_from_json, parse_distribution

FAMILIES = tuple(PARAMETERS)
_FAMILY = slice(241, 241 + len(FAMILIES))
_MEAN, _VARIANCE = 250, 251


def check_distribution(value: Distribution) -> None:
    """Raise ``EncodingError`` where :func:`encode_distribution` would, without encoding."""
    for parameter in value.parameters:
        canonical(parameter)


def encode_distribution(value: Distribution) -> Code:
    """:class:`Distribution` -> ``(number of parameters, 256)`` float32."""
    code = new_code(DomainType.PROBABILITY, len(value.parameters))
    for block, parameter in zip(code, value.parameters, strict=True):
        encode_number(block, parameter)
    return mark_distribution(code, value.family)


def mark_distribution(code: Code, family: str) -> Code:
    """Write family and features into block 0 in place; the parameters stand in the code already."""
    code[0, _FAMILY.start + FAMILIES.index(family)] = 1.0
    value = decode_distribution(code)
    code[0, _MEAN], code[0, _VARIANCE] = _compress(mean_of(value)), _compress(variance_of(value))
    return code


def _compress(value: Number) -> float:
    """sign(x) log10(1 + |x|) / 40, for numbers of any size."""
    exact = Fraction(value)
    size = 1 + abs(exact)
    return math.copysign((math.log10(size.numerator) - math.log10(size.denominator)) / 40.0, exact)


def read_family(code: Code) -> str:
    """The family of the distribution that ``code`` holds."""
    marks = code[0, _FAMILY]
    if abs(float(marks.sum()) - 1.0) > 0.25:
        raise EncodingError("block holds no distribution: its family is missing")
    return FAMILIES[int(marks.argmax())]


def decode_distribution(code: Code) -> Distribution:
    """Exact inverse of :func:`encode_distribution`."""
    return Distribution(read_family(code), tuple(decode_number(block) for block in code))


TYPES = (
    ValueType(
        name="probability_distribution",
        tag=DomainType.PROBABILITY,
        summary="named distribution with exact parameters",
        matches=lambda value: isinstance(value, Distribution),
        encode=encode_distribution,
        decode=decode_distribution,
        parse=parse_distribution,
        format=str,
        to_json=str,
        from_json=distribution_from_json,
        check=check_distribution,
        examples=(
            Distribution("binomial", (120, Decimal("0.3"))),
            Distribution("normal", (100, 225)),
            Distribution("poisson", (4,)),
            Distribution("bernoulli", (Fraction(1, 3),)),
            Distribution("geometric", (Decimal("0.2"),)),
            Distribution("uniform", (0, 1)),
            Distribution("exponential", (Decimal("2.5"),)),
        ),
    ),
)

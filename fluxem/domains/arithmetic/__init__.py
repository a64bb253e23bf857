"""Arithmetic: exact integers, decimals and rationals."""

from decimal import Decimal
from fractions import Fraction

from fluxem.core.domain import Domain, ValueType
from fluxem.core.domain_type import DomainType
from fluxem.domains.arithmetic import encoder, types
from fluxem.domains.arithmetic.corpus import CORPUS, NEAR_MISSES
from fluxem.domains.arithmetic.generator import generate
from fluxem.domains.arithmetic.laws import LAWS
from fluxem.domains.arithmetic.patterns import PATTERNS
from fluxem.domains.arithmetic.tools import TOOLS

DOMAIN = Domain(
    name="arithmetic",
    summary="exact integers, decimals and rationals to +-1e38",
    types=(
        ValueType(
            name="arithmetic_number",
            tag=DomainType.ARITHMETIC,
            summary="integer, decimal or rational, numerator and denominator to 1e38",
            matches=types.is_number,
            encode=encoder.encode_arithmetic_number,
            decode=encoder.decode_arithmetic_number,
            parse=types.parse_number,
            format=types.format_number,
            to_json=types.number_to_json,
            from_json=types.number_from_json,
            encode_many=encoder.encode_many_numbers,
            check=encoder.check_number,
            examples=(0, -7, 10**38, Decimal("2.5"), Fraction(22, 7)),
        ),
        ValueType(
            name="arithmetic_ordering",
            tag=DomainType.ORDERING,
            summary="outcome of a comparison: less, equal, greater",
            matches=lambda value: isinstance(value, types.Ordering),
            encode=encoder.encode_ordering,
            decode=encoder.decode_ordering,
            parse=types.parse_ordering,
            format=lambda value: value.name.lower(),
            to_json=lambda value: value.name.lower(),
            from_json=types.parse_ordering,
            examples=tuple(types.Ordering),
        ),
    ),
    laws=LAWS,
    patterns=PATTERNS,
    tools=TOOLS,
    generate=generate,
    corpus=CORPUS,
    near_misses=NEAR_MISSES,
)

"""Codes of distributions: ``fluxem.core.sequence``, one block a probability, at most 64 of them, exact to 1e-38.

A joint distribution is written row by row; its rows and columns stand in dims 252 and 253 of the first block (/ 64),
where a distribution of one variable has 0. Anything beyond raises ``EncodingError``.
"""

from __future__ import annotations

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code
from fluxem.core.number import canonical
from fluxem.core.sequence import decode_numbers, encode_numbers, read_shape
from fluxem.domains.information_theory import types
from fluxem.domains.information_theory.types import AnyDistribution, Distribution, JointDistribution, parse_distribution


def encode_distribution(value: AnyDistribution) -> Code:
    """``n`` probabilities -> ``(n, 256)``. Raises ``EncodingError`` for more than 64, or one with no exact code."""
    if isinstance(value, JointDistribution):
        check_distribution(value)  # a shape beyond 64 is reported as too many probabilities
        flat = [entry for row in value for entry in row]
        return encode_numbers(DomainType.INFO_THEORY, flat, (len(value), len(value[0])))
    return encode_numbers(DomainType.INFO_THEORY, value)


def decode_distribution(code: Code) -> AnyDistribution:
    """Exact inverse of :func:`encode_distribution`."""
    flat = decode_numbers(code)
    rows, columns, _ = read_shape(code)
    if not rows:
        return Distribution(flat)
    if rows * columns != len(flat):
        raise EncodingError(f"{len(flat)} probabilities in {rows} rows and {columns} columns")
    return JointDistribution(flat[i : i + columns] for i in range(0, len(flat), columns))


def check_distribution(value: AnyDistribution) -> None:
    """Raise ``EncodingError`` where :func:`encode_distribution` would, without encoding."""
    flat = [entry for row in value for entry in row] if isinstance(value, JointDistribution) else value
    if len(flat) > MAX_BLOCKS:
        raise EncodingError(f"{len(flat)} probabilities: a distribution holds at most {MAX_BLOCKS}")
    for entry in flat:
        canonical(entry)


TYPES = (
    ValueType(
        name="information_theory_distribution",
        tag=DomainType.INFO_THEORY,
        summary="probability distribution of up to 64 outcomes, or joint distribution of two variables",
        matches=lambda value: isinstance(value, Distribution | JointDistribution),
        encode=encode_distribution,
        decode=decode_distribution,
        parse=parse_distribution,
        format=str,
        to_json=types.distribution_to_json,
        from_json=types.distribution_from_json,
        check=check_distribution,
        examples=tuple(
            map(
                parse_distribution,
                ("[0.5, 0.25, 0.25]", "[1/2, 1/3, 1/6]", "[0.9, 0.1]", "[[0.25, 0.25], [0.5, 0]]"),
            )
        ),
    ),
)

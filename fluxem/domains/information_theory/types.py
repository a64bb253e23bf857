"""Probability distributions of exact numbers: of one variable, or jointly of two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from fluxem.core.number import Number
from fluxem.core.number_text import is_number
from fluxem.core.sequence import NumberTuple, format_numbers, numbers_from_json, numbers_to_json, parse_numbers

MAX_CHARACTERS = 10_000
"""Characters a text may have to be read as a distribution."""
SLACK = Fraction(1, 10**6)
"""How far from 1 probabilities may sum, so that rounded decimals (0.333333, three times) are read."""

_ROW = re.compile(r"\s*(\[[^\[\]]*\])\s*(,|\Z)")


class Distribution(NumberTuple):
    """Probabilities of the outcomes of one variable: not negative, with sum 1 within 1e-6."""

    __slots__ = ()

    def __new__(cls, probabilities: Iterable[Number]) -> Distribution:
        """The distribution with these probabilities, all checked."""
        self = super().__new__(cls, probabilities)
        _check(self)
        return self


class JointDistribution(tuple[tuple[Number, ...], ...]):
    """Joint probabilities of two variables: rows of the first, columns of the second, with sum 1 within 1e-6."""

    __slots__ = ()

    def __new__(cls, rows: Iterable[Iterable[Number]]) -> JointDistribution:
        """The joint distribution with these rows, all checked."""
        self = super().__new__(cls, map(tuple, rows))
        if not self or not self[0] or any(len(row) != len(self[0]) for row in self):
            raise ValueError("a joint distribution needs rows of the same length, at least one entry each")
        _check([entry for row in self for entry in row])
        return self

    def __str__(self) -> str:
        return f"[{', '.join(map(format_numbers, self))}]"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self})"


AnyDistribution: TypeAlias = Distribution | JointDistribution


def _check(probabilities: Iterable[Number]) -> None:
    total = Fraction(0)
    for value in probabilities:
        if not is_number(value) or (isinstance(value, Decimal) and not value.is_finite()):
            raise ValueError(f"expected numbers, found {type(value).__name__} {value!r:.60}")
        if not 0 <= value <= 1:
            raise ValueError(f"expected probabilities from 0 to 1, found {value!s:.60}")
        if isinstance(value, Decimal) and value.adjusted() < -MAX_CHARACTERS:
            raise ValueError("expected probabilities that are 0 or not that small")
        total += Fraction(value)
        if total.denominator.bit_length() > MAX_CHARACTERS * 4:
            raise ValueError("probabilities whose common denominator is that large are not supported")
    if abs(total - 1) > SLACK:
        raise ValueError(f"expected probabilities with sum 1, found the sum {float(total):.9g}")


def parse_distribution(text: str) -> AnyDistribution:
    """``"[0.5, 1/4, 0.25]"``, prose ``"50%, 25% and 25%"``, or joint ``"[[0.25, 0.25], [0.5, 0]]"``, exactly.

    Raises:
        ValueError: no list of probabilities with sum 1.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"text of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    clean = text.strip()
    if clean[:1] == "[" and clean[1:].lstrip()[:1] == "[":
        return JointDistribution(map(parse_numbers, _split_rows(clean)))
    return Distribution(parse_numbers(clean))


def _split_rows(text: str) -> list[str]:
    if text[-1] != "]":
        raise ValueError(f"{text!r:.60}: expected ']' at the end")
    inner, rows, position, comma = text[1:-1].strip(), [], 0, ""
    while position < len(inner):
        match = _ROW.match(inner, position)
        if match is None:
            raise ValueError(f"{inner[position : position + 40]!r} is no row of numbers")
        rows.append(match[1])
        position, comma = match.end(), match[2]
    if comma:
        raise ValueError(f"{text!r:.60}: a comma after the last row")
    return rows


def distribution_to_json(value: AnyDistribution) -> list[Any]:
    """A list of numbers, or a list of such rows."""
    if isinstance(value, JointDistribution):
        return [numbers_to_json(row) for row in value]
    return numbers_to_json(value)


def distribution_from_json(value: Any) -> AnyDistribution:
    """Inverse of :func:`distribution_to_json`. Raises ``ValueError`` for anything else."""
    if isinstance(value, list | tuple) and value and isinstance(value[0], list | tuple):
        return JointDistribution(map(numbers_from_json, value))
    return Distribution(numbers_from_json(value))

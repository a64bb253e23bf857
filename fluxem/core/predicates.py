"""Predicates a conditional program may branch on: the one reference implementation.

Every predicate is a yes/no question about a running value ``acc``, which is an exact number or
anything with ``dimensions``: seven SI exponents in the order m, kg, s, A, K, mol, cd. Comparisons
carry the symbol they are written with as their name (``">"``); all others are words.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.errors import ToolError, UnknownNameError

Comparison = Callable[[Fraction, Fraction], bool]


def _require_number(value: Any, name: str) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise ToolError(f"predicate {name!r} asks about a number; found {type(value).__name__} {value!r}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ToolError(f"predicate {name!r} asks about a finite number; found {value}")
    return Fraction(value)


def _is_multiple(value: Any, of: Any, name: str) -> bool:
    """Whether ``value`` is an integer multiple of the non-zero integer ``of``."""
    divisor = _require_number(of, name)
    if divisor.denominator != 1 or divisor == 0:
        raise ToolError(f"predicate {name!r} needs a non-zero integer to divide by; found {of}")
    number = _require_number(value, name)
    return number.denominator == 1 and number.numerator % divisor.numerator == 0


def _is_odd(value: Any) -> bool:
    number = _require_number(value, "odd")
    return number.denominator == 1 and number.numerator % 2 == 1


DIMENSION_PREDICATES: dict[str, tuple[int, ...]] = {
    "length": (1, 0, 0, 0, 0, 0, 0),
    "area": (2, 0, 0, 0, 0, 0, 0),
    "volume": (3, 0, 0, 0, 0, 0, 0),
    "time": (0, 0, 1, 0, 0, 0, 0),
    "speed": (1, 0, -1, 0, 0, 0, 0),
    "plain": (0, 0, 0, 0, 0, 0, 0),
}
"""Predicates on dimension alone; a number without ``dimensions`` is ``plain``."""

COMPARISONS: dict[str, Comparison] = {
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    "==": lambda a, b: a == b,
}

_NUMBER_PREDICATES: dict[str, Callable[..., bool]] = {
    "even": lambda acc: _is_multiple(acc, 2, "even"),
    "odd": _is_odd,
    "negative": lambda acc: _require_number(acc, "negative") < 0,
    "positive": lambda acc: _require_number(acc, "positive") > 0,
    "whole": lambda acc: _require_number(acc, "whole").denominator == 1,
    "multiple": lambda acc, of: _is_multiple(acc, of, "multiple"),
}

CONDITIONS: tuple[str, ...] = (
    *("even", "odd", "positive", "negative", "multiple_3", "multiple_5", "multiple_7", "whole", "fraction"),
    *DIMENSION_PREDICATES,
    *COMPARISONS,
)
"""What a clause of a conditional problem may ask, one name a question; the order is that of trained heads."""

PREDICATES: tuple[str, ...] = (*_NUMBER_PREDICATES, *DIMENSION_PREDICATES, *COMPARISONS)
"""Every name :func:`evaluate_predicate` knows."""


def num_arguments(name: str) -> int:
    """How many arguments a predicate takes beside the running value.

    Raises:
        UnknownNameError: no such predicate.
    """
    if name not in PREDICATES:
        raise UnknownNameError("predicate", name, PREDICATES)
    return 1 if name in COMPARISONS or name == "multiple" else 0


def evaluate_predicate(name: str, acc: Any, *args: Any) -> bool:
    """Whether predicate ``name`` holds for ``acc``.

    A number that is not whole is neither even nor odd nor a multiple of anything; zero is neither
    negative nor positive.

    Args:
        name: one of :data:`PREDICATES`.
        acc: the running value.
        *args: the other side of a comparison, or the divisor of ``multiple``.

    Raises:
        UnknownNameError: no such predicate.
        ToolError: wrong number of arguments, or a value the predicate cannot be asked about.
    """
    expected = num_arguments(name)
    if len(args) != expected:
        raise ToolError(f"predicate {name!r} takes {expected} argument(s) beside the value; found {len(args)}")
    if name in COMPARISONS:
        return COMPARISONS[name](_require_number(acc, name), _require_number(args[0], name))
    if name in DIMENSION_PREDICATES:
        dimensions = getattr(acc, "dimensions", None)
        if dimensions is None:
            _require_number(acc, name)
            return name == "plain"
        return tuple(dimensions) == DIMENSION_PREDICATES[name]
    return _NUMBER_PREDICATES[name](acc, *args)

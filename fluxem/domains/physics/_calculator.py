"""Expressions with units: literals are read as quantities, ``fluxem.core.expression`` does the rest.

A literal is a number with all of the unit text that follows it, so that "10 m / 5 m/s" is 10 m over
5 m/s, and "1/3 m" is a third of a metre. A unit after a closing parenthesis multiplies: "(3 + 2) m".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.expression import EXACT_OPERATIONS, MAX_LENGTH, parse, run
from fluxem.core.number import Number
from fluxem.domains.physics import _units
from fluxem.domains.physics._algebra import (
    add_quantities,
    convert_quantity,
    divide_quantities,
    multiply_quantities,
)
from fluxem.domains.physics.types import Quantity, Unit, parse_magnitude

_NAME = "[A-Za-zµμΩ°ÅåöΔ_][A-Za-z0-9µμΩ°ÅåöΔ_]*"
_POWER = r"(?:\s*(?:\^|\*\*)\s*(?:-?\d+|\(\s*-?\d+(?:/\d+)?\s*\))|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?"
_TERM = _NAME + _POWER
_UNIT = (
    rf"(?:(?<=\s)1\s*/\s*)?{_TERM}"
    rf"(?:\s*[*·⋅/]?\s*(?!mod\b){_TERM}|\s*/\s*\(\s*{_TERM}(?:[\s*·⋅]+{_TERM})*\s*\))*"
)
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?"
_TOKEN = re.compile(
    rf"(?P<reference>\$\d+)|(?P<operator>mod\b)|(?P<number>\d+/\d+(?=\s+{_NAME})|{_NUMBER})"
    rf"(?:\s*(?!mod\b)(?P<unit>{_UNIT}))?|(?P<bare>{_UNIT})"
)
_TARGET = re.compile(r"^(?P<expression>.+)\s(?:in|to|into|as)\s+(?P<unit>[A-Za-zµμΩ°(].*)$", re.DOTALL)


def evaluate_quantities(expression: str) -> Quantity | Number:
    """Exact value of an expression with units.

    >>> str(evaluate_quantities("5 km + 300 m"))
    '5.3 kilometer'

    Raises:
        ToolError: malformed expression, unknown unit, or a result of more than 4000 digits.
        LawError: an operation that has no meaning (5 m + 3 s).
    """
    if len(expression) > MAX_LENGTH:
        raise ToolError(f"expression: {len(expression)} characters; at most {MAX_LENGTH} are read")
    expression, unit = _split_target(expression.strip())
    literals: list[Quantity] = []
    text = _replace_literals(expression.replace("\u2212", "-"), literals)
    result = run(parse(text), literals, operations=_OPERATIONS)
    if unit is None:
        return result
    return convert_quantity(_as_quantity(result), unit)


def _split_target(expression: str) -> tuple[str, Unit | None]:
    """Split "5 km + 3 mi in m" into the expression and the unit asked for."""
    match = _TARGET.match(expression)
    if match is None:
        return expression, None
    try:
        return match["expression"], Unit(match["unit"])
    except ValueError as error:
        raise ToolError(f"expression: {match['unit'][:60]!r} after 'in' or 'to' is no unit: {error}") from None


def _replace_literals(text: str, literals: list[Quantity]) -> str:
    """Replace each quantity by a reference ``$k`` into ``literals``; plain numbers stay."""

    def replace(match: re.Match[str]) -> str:
        if match["reference"]:
            raise ToolError(f"expression: {match[0]:.20} refers to no value; write the quantity itself")
        if match["operator"]:
            return match[0]
        before = text[: match.start()].rstrip()
        if match["unit"] is None and match["bare"] is None:
            return match[0]
        if match["number"] and before.endswith(("^", "**")):
            raise ToolError(f"expression: the exponent {match[0]!r:.80} has a unit; put the base in parentheses")
        try:
            magnitude: Number = parse_magnitude(match["number"])[0] if match["number"] else 1
            literals.append(Quantity(magnitude, match["unit"] or match["bare"]))
        except ValueError as error:
            raise ToolError(f"expression: {match[0]!r:.80} is no quantity: {error}") from None
        glue = "* " if match["bare"] and before.endswith((")", "%")) else ""
        return f"{glue}${len(literals) - 1}"

    return _TOKEN.sub(replace, text)


def _as_quantity(value: Quantity | Number) -> Quantity:
    return value if isinstance(value, Quantity) else Quantity(value, "dimensionless")


def _bounded(quantity: Quantity) -> Quantity:
    exact.require_exact(quantity.magnitude, "result")
    return quantity


def raise_quantity(base: Quantity, exponent: Number) -> Quantity:
    """``base ** exponent`` for an integer exponent, unit included.

    Raises:
        ToolError: the exponent is no integer, or the result too large.
        LawError: an offset unit.
    """
    if Fraction(exponent).denominator != 1:
        raise ToolError(f"exponent: expected an integer, found {exponent}; roots are irrational in general")
    magnitude = exact.power(base.magnitude, exponent)
    unit = base.unit if exponent == 1 else _units.raise_unit(base.unit, Fraction(exponent))
    return Quantity(magnitude, unit)


def _power(base: Any, exponent: Any) -> Quantity:
    if isinstance(exponent, Quantity):
        if any(exponent.dimensions):
            raise ToolError(f"exponent: expected a number, found {exponent}")
        exponent = convert_quantity(exponent, Unit("dimensionless")).magnitude
    return raise_quantity(_as_quantity(base), exponent)


def _refuse_modulo(a: Any, b: Any) -> Quantity:
    raise ToolError("expression: a remainder is defined for numbers only, not for quantities")


_ON_QUANTITIES: Mapping[str, Callable[..., Quantity]] = {
    "add": lambda a, b: add_quantities(_as_quantity(a), _as_quantity(b)),
    "subtract": lambda a, b: add_quantities(_as_quantity(a), _as_quantity(b), -1),
    "multiply": multiply_quantities,
    "divide": divide_quantities,
    "modulo": _refuse_modulo,
    "power": _power,
    "negate": lambda a: Quantity(exact.negate(a.magnitude), a.unit),
    "percent": lambda a: Quantity(exact.percent(a.magnitude), a.unit),
}


def _dispatch(name: str) -> Callable[..., Any]:
    on_numbers, on_quantities = EXACT_OPERATIONS[name], _ON_QUANTITIES[name]

    def operate(*operands: Any) -> Any:
        if all(isinstance(operand, int | Decimal | Fraction) for operand in operands):
            return on_numbers(*operands)
        return _bounded(on_quantities(*operands))

    return operate


_OPERATIONS = {name: _dispatch(name) for name in EXACT_OPERATIONS}

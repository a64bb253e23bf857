"""Laws of money and cash flows: amounts by residue algebra, currencies by equality of their bits."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np

from fluxem.core import exact
from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import DIM, DIMENSIONS, KIND, Code, new_code
from fluxem.core.number import (
    Block,
    Number,
    decode_number,
    encode_number,
    simplify,
)
from fluxem.core.number_laws import add_blocks, compare_blocks, divide_blocks, multiply_blocks
from fluxem.core.ordering import ORDERING_TYPE, Ordering, encode_ordering
from fluxem.core.sequence import BlockLaw, map_code, zip_codes
from fluxem.domains.finance.encoder import LETTERS
from fluxem.domains.finance.types import MAX_DECIMALS, CashFlows, Money

MONEY, FLOWS, NUMBER = "finance_money", "finance_cash_flows", "arithmetic_number"
_DECIMAL_KIND = KIND.start + 1
_MINUS_ONE: Block = np.zeros(DIM, dtype=np.float32)
encode_number(_MINUS_ONE, -1)


# --- money -----------------------------------------------------------------------------------------------
def _require_decimal(value: Number) -> Decimal:
    """``value`` as an exact decimal. Raises ``LawError`` for a third, ``EncodingError`` for too many decimals."""
    try:
        number = exact.normalize(value, decimal=True)
    except ToolError as error:
        raise EncodingError(f"amount: {error}") from None
    if isinstance(number, Fraction):
        raise LawError(f"{number!s:.40} is no decimal amount")
    decimal = Decimal(number)
    if int(decimal.as_tuple().exponent) < -MAX_DECIMALS:
        raise EncodingError(f"an amount has at most {MAX_DECIMALS} decimals")
    return decimal


def _require_same(a: object, b: object, same: bool) -> None:
    if not same:
        raise LawError(f"amounts of different currencies{f', {a} and {b},' if a else ''} do not combine")


def _require_same_codes(a: Code, b: Code) -> None:
    _require_same("", "", np.array_equal(a[0, LETTERS] > 0, b[0, LETTERS] > 0))


def _apply(law: BlockLaw, left: Block, right: Block, currency_of: Code) -> Code:
    """A law of numbers on two amounts; the currency is taken over."""
    out = new_code(DomainType.FINANCE)
    law(left, right, out[0])
    if out[0, _DECIMAL_KIND] < 0.5:  # a rational, such as a half, is written as the decimal it is
        encode_number(out[0], _require_decimal(Fraction(decode_number(out[0]))))
    _require_decimal(decode_number(out[0]))
    for lanes in (DIMENSIONS, LETTERS):
        out[0, lanes] = currency_of[0, lanes]
    return out


def combine(a: Code, b: Code, *, law: BlockLaw) -> Code:
    """Sum or difference of two amounts. Raises ``LawError`` for different currencies."""
    _require_same_codes(a, b)
    return _apply(law, a[0], b[0], a)


def divide_money(a: Code, b: Code) -> Code:
    """Ratio of two amounts of one currency, a number. Raises ``LawError`` for zero or different currencies."""
    _require_same_codes(a, b)
    out = new_code(DomainType.ARITHMETIC)
    divide_blocks(a[0], b[0], out[0])
    return out


def compare(a: Code, b: Code) -> Code:
    """Ordering of two amounts of one currency. Raises ``LawError`` for different ones."""
    _require_same_codes(a, b)
    return encode_ordering(Ordering(compare_blocks(a[0], b[0])))


def _amounts(a: Money, b: Money) -> tuple[Fraction, Fraction]:
    _require_same(a.currency, b.currency, a.currency == b.currency)
    return Fraction(a.amount), Fraction(b.amount)


def _combine_values(a: Money, b: Money, sign: int = 1) -> Money:
    left, right = _amounts(a, b)
    return Money(_require_decimal(left + sign * right), a.currency)


def _scale_value(a: Money, factor: Number) -> Money:
    return Money(_require_decimal(Fraction(a.amount) * Fraction(factor)), a.currency)


def _divide_value(a: Money, divisor: Number) -> Money:
    if divisor == 0:
        raise LawError("division by zero")
    return _scale_value(a, 1 / Fraction(divisor))


def _ratio(a: Money, b: Money) -> Number:
    left, right = _amounts(a, b)
    if right == 0:
        raise LawError("division by zero")
    return simplify(left / right)


def _order(a: Money, b: Money) -> Ordering:
    left, right = _amounts(a, b)
    return Ordering((left > right) - (left < right))


# --- cash flows ------------------------------------------------------------------------------------------
def _zip_values(a: CashFlows, b: CashFlows, sign: int = 1) -> CashFlows:
    if len(a) != len(b):
        raise LawError(f"cash flows of different size: {len(a)} and {len(b)}")
    return CashFlows(simplify(Fraction(x) + sign * Fraction(y)) for x, y in zip(a, b, strict=True))


def _zip_codes(law: BlockLaw) -> Callable[[Code, Code], Code]:
    return lambda a, b: zip_codes(law, DomainType.CASH_FLOWS, a, b, "cash flows")


def _scale_flows(a: CashFlows, factor: Number) -> CashFlows:
    return CashFlows(simplify(Fraction(x) * Fraction(factor)) for x in a)


_SUBTRACT = partial(add_blocks, subtract=True)
_SUM = "lane A of the amount: a + b; equal LETTERS"
_PRODUCT = "lane A of the amount: Hadamard product"
_EACH = "lane A of every entry: a + b"
_Operation = Callable[..., Any]
_TABLE: tuple[tuple[str, tuple[str, ...], str, _Operation, _Operation, str], ...] = (
    ("add__money", (MONEY, MONEY), MONEY, partial(combine, law=add_blocks), _combine_values, _SUM),
    ("subtract__money", (MONEY, MONEY), MONEY, partial(combine, law=_SUBTRACT), partial(_combine_values, sign=-1),
     _SUM),
    ("multiply__money_number", (MONEY, NUMBER), MONEY, lambda a, b: _apply(multiply_blocks, a[0], b[0], a),
     _scale_value, _PRODUCT),
    ("multiply__number_money", (NUMBER, MONEY), MONEY, lambda a, b: _apply(multiply_blocks, a[0], b[0], b),
     lambda a, b: _scale_value(b, a), _PRODUCT),
    ("divide__money_number", (MONEY, NUMBER), MONEY, lambda a, b: _apply(divide_blocks, a[0], b[0], a), _divide_value,
     "lane A of the amount: product with 1/b"),
    ("divide__money", (MONEY, MONEY), NUMBER, divide_money, _ratio, "lane A and DENOMINATOR: product with 1/b"),
    ("negate__money", (MONEY,), MONEY, lambda a: _apply(multiply_blocks, _MINUS_ONE, a[0], a),
     lambda a: _scale_value(a, -1), _PRODUCT),
    ("compare__money", (MONEY, MONEY), ORDERING_TYPE, compare, _order, "none: decoded, since residues carry no order"),
    ("add__cash_flows", (FLOWS, FLOWS), FLOWS, _zip_codes(add_blocks), _zip_values, _EACH),
    ("subtract__cash_flows", (FLOWS, FLOWS), FLOWS, _zip_codes(_SUBTRACT), partial(_zip_values, sign=-1), _EACH),
    ("multiply__cash_flows_number", (FLOWS, NUMBER), FLOWS,
     lambda a, b: map_code(multiply_blocks, DomainType.CASH_FLOWS, b, a), _scale_flows,
     "lane A of every entry: Hadamard product"),
)  # fmt: skip
LAWS = tuple(
    Law(
        f"finance_{name}",
        operands,
        result,
        apply,
        reference,
        lane,
        commutative=name in ("add__money", "add__cash_flows"),
        keeps_first=name == "compare__money",
    )
    for name, operands, result, apply, reference, lane in _TABLE
)

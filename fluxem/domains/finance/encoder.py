"""Codes of money and of cash flows.

========== ======= ==================================================================================
type       blocks  content
========== ======= ==================================================================================
money      1       number lanes: the amount, a decimal; dims 180-191 one-hot of the twelve most traded
                   currencies; dims 241-255 the three letters of the code, five bits (+-1) each
cash flows n       one number a block, ``fluxem.core.sequence``; n from 1 to 64
========== ======= ==================================================================================

Limits: amounts and entries within +-1e38 with up to 38 digits, amounts with at most 30 decimals; all else
raises ``EncodingError``. An amount comes back without spare zeros at its end, which is the same value.
"""

from __future__ import annotations

from decimal import Decimal

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import DIMENSIONS, Code, new_code
from fluxem.core.number import Block, check_number, decode_number, encode_number
from fluxem.core.sequence import check_numbers, decode_numbers, encode_numbers, format_numbers, numbers_to_json
from fluxem.domains.finance import types
from fluxem.domains.finance.types import CURRENCIES, CashFlows, Money

LETTERS = slice(241, 256)
# Bank for International Settlements, Triennial Survey 2022.
COMMON = ("USD", "EUR", "JPY", "GBP", "CNY", "AUD", "CAD", "CHF", "HKD", "SGD", "SEK", "INR")


def write_currency(block: Block, currency: str) -> None:
    """Write a currency beside the number lanes of ``block`` ``(256,)``."""
    block[DIMENSIONS] = 0.0
    if currency in COMMON:
        block[DIMENSIONS.start + COMMON.index(currency)] = 1.0
    letters = np.array([ord(letter) - 64 for letter in currency])
    block[LETTERS] = np.where((letters[:, None] >> np.arange(5)) & 1, 1.0, -1.0).reshape(-1)


def read_currency(block: Block) -> str:
    """Exact inverse of :func:`write_currency`. Raises ``EncodingError``."""
    bits = block[LETTERS].reshape(3, 5) > 0
    currency = "".join(chr(64 + int(number)) for number in (bits << np.arange(5)).sum(axis=1))
    if currency not in CURRENCIES:
        raise EncodingError(f"block holds no currency: {currency!r}")
    return currency


def encode_money(value: Money) -> Code:
    """:class:`Money` -> ``(1, 256)`` float32. Raises ``EncodingError`` outside +-1e38."""
    code = new_code(DomainType.FINANCE)
    encode_number(code[0], value.amount)
    write_currency(code[0], value.currency)
    return code


def decode_money(code: Code) -> Money:
    """``(1, 256)`` -> :class:`Money`."""
    block = np.atleast_2d(code)[0]
    amount = decode_number(block)
    if not isinstance(amount, int | Decimal):
        raise EncodingError(f"{amount} is no decimal amount")
    return Money(amount, read_currency(block))


def encode_cash_flows(value: CashFlows) -> Code:
    """:class:`CashFlows` -> ``(n, 256)`` float32. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.CASH_FLOWS, value)


def decode_cash_flows(code: Code) -> CashFlows:
    """``(n, 256)`` -> :class:`CashFlows`."""
    return CashFlows(decode_numbers(code))


TYPES = (
    ValueType(
        name="finance_money",
        tag=DomainType.FINANCE,
        summary="an exact amount of a currency of ISO 4217",
        matches=lambda value: type(value) is Money,
        encode=encode_money,
        decode=decode_money,
        parse=types.parse_money,
        format=str,
        to_json=str,
        from_json=types.money_from_json,
        check=lambda value: check_number(value.amount),
        examples=(
            Money(Decimal("1250.50"), "USD"),
            Money(30, "EUR"),
            Money(Decimal("-0.125"), "USD"),
            Money(0, "USD"),
            Money(500, "JPY"),
        ),
    ),
    ValueType(
        name="finance_cash_flows",
        tag=DomainType.CASH_FLOWS,
        summary="amounts at times 0, 1, 2, ..., at most 64",
        matches=lambda value: type(value) is CashFlows,
        encode=encode_cash_flows,
        decode=decode_cash_flows,
        parse=types.parse_cash_flows,
        format=format_numbers,
        to_json=numbers_to_json,
        from_json=types.cash_flows_from_json,
        check=check_numbers,
        examples=(
            CashFlows((-100, 50, 50, 50)),
            CashFlows((-1000, 400, Decimal("400.5"), 400)),
            CashFlows((Decimal("-0.5"),)),
        ),
    ),
)

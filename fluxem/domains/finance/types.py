"""Value types of finance: exact amounts of money in ISO 4217 currencies, and sequences of cash flows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from fluxem.core.number import Number
from fluxem.core.number_text import is_number
from fluxem.core.sequence import NumberTuple, numbers_from_json, parse_numbers

MAX_CHARACTERS = 80
"""Characters of an amount that is read at all."""
MAX_DECIMALS = 30
"""Decimals an amount may have."""
MAX_FLOWS = 64
"""Entries of cash flows."""

# Active codes of ISO 4217, without funds, metals and test codes.
_CODES = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
    MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
    RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
    UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
"""
CURRENCIES = frozenset(_CODES.split())
_NO_DECIMALS = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF")
)  # fmt: skip
_THREE_DECIMALS = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))

# "$" alone is the US dollar and "\u00a5" the yen: what most texts mean by them.
SYMBOLS: dict[str, str] = {
    "US$": "USD", "CA$": "CAD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "C$": "CAD", "A$": "AUD", "S$": "SGD",
    "R$": "BRL", "$": "USD", "\u20ac": "EUR", "\u00a3": "GBP", "\u00a5": "JPY", "\u20b9": "INR", "\u20a9": "KRW",
    "\u20bd": "RUB", "\u20ba": "TRY", "\u20ab": "VND", "\u20aa": "ILS", "\u0e3f": "THB", "\u20b1": "PHP",
    "\u20a6": "NGN", "\u20b4": "UAH", "z\u0142": "PLN",
}  # fmt: skip
WORDS: dict[str, str] = {
    "dollar": "USD", "us dollar": "USD", "american dollar": "USD", "canadian dollar": "CAD", "australian dollar": "AUD",
    "buck": "USD", "euro": "EUR", "pound sterling": "GBP", "pounds sterling": "GBP", "british pound": "GBP",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "indian rupee": "INR", "swiss franc": "CHF",
    "mexican peso": "MXN", "ruble": "RUB", "rouble": "RUB", "zloty": "PLN", "south african rand": "ZAR",
}  # fmt: skip
_SCALES = {
    "k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "b": 9, "bn": 9, "billion": 9, "tn": 12, "trillion": 12,
}  # fmt: skip
_SCALE = r"(?P<scale> ?(?:thousand|million|billion|trillion|mn|bn|tn)|[kKmMbB])?"
_AMOUNT = rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d{{1,30}})?|\d{{1,40}}(?:\.\d{{1,30}})?){_SCALE}"
_MARK = "|".join(re.escape(symbol) for symbol in SYMBOLS)
_BEFORE = re.compile(
    rf"(?P<sign>[-\u2212]?)\\?(?P<mark>{_MARK}|[A-Z]{{3}})[ \u00a0]?(?P<inner>[-\u2212]?){_AMOUNT}", re.ASCII
)
_AFTER = re.compile(
    rf"(?P<sign>[-\u2212]?){_AMOUNT}[ \u00a0]?(?P<mark>{_MARK}|[A-Z]{{3}}|[A-Za-z][A-Za-z ]{{2,24}})", re.ASCII
)


def minor_digits(currency: str) -> int:
    """Decimals in which the currency is usually written."""
    return 0 if currency in _NO_DECIMALS else 3 if currency in _THREE_DECIMALS else 2


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount of a currency: ``Money(Decimal("1250.50"), "USD")``.

    Attributes:
        amount: an int or Decimal, kept as a Decimal; nothing is rounded to cents.
        currency: code of ISO 4217.

    Raises:
        ValueError: an unknown currency, or an amount that is no finite decimal of at most 30 decimals.
    """

    amount: int | Decimal
    currency: str

    def __post_init__(self) -> None:
        if self.currency not in CURRENCIES:
            raise ValueError(f"{self.currency!r:.40}: expected a currency code of ISO 4217, such as USD or EUR")
        if type(self.amount) is int:
            object.__setattr__(self, "amount", Decimal(self.amount))
        if type(self.amount) is not Decimal or not self.amount.is_finite():
            raise ValueError(f"{self.amount!r:.40}: expected an amount as int or Decimal")
        exponent = self.amount.as_tuple().exponent
        if int(exponent) < -MAX_DECIMALS or self.amount.adjusted() > 1000:
            raise ValueError(f"{self.amount!s:.60}: expected at most {MAX_DECIMALS} decimals and 1000 digits")

    def __str__(self) -> str:
        """``1250.50 USD``: at least the decimals that are usual, and all that are needed."""
        whole, _, decimals = f"{self.amount:f}".partition(".")
        decimals = decimals.rstrip("0").ljust(minor_digits(self.currency), "0")
        return f"{whole}{'.' if decimals else ''}{decimals} {self.currency}"


def parse_money(text: str) -> Money:
    """Read ``$1,250.50``, ``\u20ac30``, ``1,000 USD``, ``EUR 12``, ``12 euros``, ``US$ 3.5 million``, ``\u00a35m``.

    Raises:
        ValueError: no amount of money, or an unknown currency.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"{len(text)} characters: at most {MAX_CHARACTERS} are read")
    clean = text.strip()
    match = _BEFORE.fullmatch(clean) or _AFTER.fullmatch(clean)
    if match is None:
        raise ValueError(f"{text!r:.80}: expected an amount of money such as $1,250.50 or 12 euros")
    mark = match["mark"].strip()
    currency = SYMBOLS.get(mark) or _find_word(mark)
    sign, digits, exponent = Decimal(match["digits"].replace(",", "")).as_tuple()
    negative = bool(match["sign"]) != bool(match.groupdict().get("inner"))
    scale = _SCALES[match["scale"].strip().lower()] if match["scale"] else 0
    return Money(Decimal((int(negative) or sign, digits, int(exponent) + scale)), currency)


def _find_word(mark: str) -> str:
    if mark in CURRENCIES:
        return mark
    word = mark.lower()
    for form in (word, word.removesuffix("s")):
        if form in WORDS:
            return WORDS[form]
    raise ValueError(f"{mark!r:.40}: expected a currency such as USD, euros or \u00a3")


def money_from_json(value: object) -> Money:
    """Inverse of ``str(money)``. Raises ``ValueError``."""
    if not isinstance(value, str):
        raise ValueError(f"expected the text of an amount such as '12.50 USD', found {value!r:.60}")
    return parse_money(value)


class CashFlows(NumberTuple):
    """Amounts at times 0, 1, 2, ...: what is paid is negative, what is received positive.

    Raises:
        ValueError: no entry, more than 64, or one that is no exact number.
    """

    __slots__ = ()

    def __new__(cls, values: Iterable[Number]) -> CashFlows:
        """Check and keep the entries."""
        entries = tuple(values)
        if not 1 <= len(entries) <= MAX_FLOWS:
            raise ValueError(f"cash flows have 1 to {MAX_FLOWS} entries, found {len(entries)}")
        if not all(map(is_number, entries)):
            raise ValueError("cash flows are exact numbers (int, Decimal or Fraction)")
        return super().__new__(cls, entries)


def parse_cash_flows(text: str) -> CashFlows:
    """Read ``[-100, 50, 50]`` or ``-100, 50 and 50``. Raises ``ValueError``.

    Where entries are set apart by more than a bare comma, ``1,000`` is one number: ``[-1,000, 400, 700]``.
    """
    if len(text) > 4000:
        raise ValueError(f"{len(text)} characters: at most 4000 are read")
    return CashFlows(parse_numbers(text))


def cash_flows_from_json(value: object) -> CashFlows:
    """Inverse of the list of numbers. Raises ``ValueError``."""
    return CashFlows(numbers_from_json(value))

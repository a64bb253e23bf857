"""Where money and cash flows stand in text.

An amount needs a symbol, a code or the name of a currency. A bare "$5" with one or two digits is also how
programs name an argument, so it is no money beside an operator, a quote or a brace. A bracketed list is cash
flows where words such as "cash flows", "NPV" or "payments" are near; a list in prose only right after them.
"""

from __future__ import annotations

import re

from fluxem.core.domain import Pattern
from fluxem.core.sequence import BRACKETED, IN_PROSE
from fluxem.domains.finance.types import CashFlows, Money, parse_cash_flows, parse_money

_MINUS = "-\u2212"
_SCALE = r"(?: ?(?:thousand|million|billion|trillion|mn|bn|tn)\b|[kKmMbB]\b)"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?"
_AMOUNT = f"{_DIGITS}{_SCALE}?"
# With three digits, decimals or a scale "$" is no reference.
_LONG_AMOUNT = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d{{1,6}})?{_SCALE}?|\d{{3,15}}(?:\.\d{{1,6}})?{_SCALE}?"
    rf"|\d{{1,2}}\.\d{{1,6}}{_SCALE}?|\d{{1,2}}{_SCALE})"
)
_SYMBOL = (
    "(?:(?:US|CA|AU|NZ|HK|C|A|S|R)\\$|[\u20ac\u00a3\u00a5\u20b9\u20a9\u20bd\u20ba\u20ab\u20aa\u0e3f\u20b1\u20a6\u20b4])"
)
_TRAILING = "(?:[\u20ac\u00a3\u20bd\u20ba\u20ab\u20b4]|z\u0142)"
# Only codes that are no English words ("ALL", "TRY", "TOP") and no units.
_CODE = (
    "(?:USD|EUR|GBP|JPY|CHF|CNY|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|MXN|ZAR|KRW|SGD|HKD|RUB|ILS|THB|IDR|AED"
    "|SAR|KWD|BHD|EGP|NGN|KES|PHP|MYR|VND|TWD|UAH|RON|CLP|ARS)"
)
_WORD = (
    r"(?i:(?:US |American |Canadian |Australian )?dollars?|bucks|euros?|pounds? sterling|British pounds?|yen|yuan"
    r"|renminbi|(?:Indian )?rupees?|Swiss francs?|Mexican pesos?|rou?bles?|zlotys?|South African rand)"
)
_SPACE = "[ \u00a0]?"

_BEFORE = r"[\w.$\u20ac\u00a3\u00a5\\#/]|\d,|[^\W\d]-"
_AFTER = r"[\w$\u20ac\u00a3]|\.\d|,\d"
_BEFORE_MINUS = rf"[^{_MINUS}\s(\[{{+*/\u00d7\u00f7=^,<>:;|\"'\u201c\u2018]|[\d)\]}}%!]\s"
_BEFORE_REFERENCE = (
    rf"{_BEFORE}|[`'\"{{(]\$?|[=+*/<>|&%^@-] ?|\$0,? (?:and )?"
    r"|\b(?:echo|print|printf|awk|sed|cut|shift|return|arg|argument|group|parameter|placeholder|reference|column|field"
    r"|variable)s? "
)
_AFTER_REFERENCE = rf"{_AFTER}|[`'\"}}\])]?[`'\"}}\]]| ?[+*/=<>^|&%\\;{{]| ?[{_MINUS}] ?[\d$(]"
_CASH_CUE = (
    r"\bcash[ -]?flows?\b|(?:\b|_)(?:NPV|IRR|net present|internal rate|invest(?:s|ed|ing|ments?|ors?)?|payments?|pays"
    r"|payback|pays? back|instal?lments)(?:\b|_)"
)
_NO_PROSE_AFTER = (
    r"\w|\.\d|,\d| ?[%\u20ac\u00a3]| (?:percent|per cent|years?|months?|weeks?|days?|times|dollars?|euros?|pounds|yen"
    r"|thousand|million|billion|USD|EUR|GBP|JPY|CHF)\b"
)
# "Compound", "bond", "yield" and "growth" alone are as much words of chemistry and biology.
_TERM_CUE = (
    r"(?:\b|_)(?:interest|loans?|lends?|borrow\w*|mortgages?|compound(?:ed|ing)|compounds? (?:yearly|annually)"
    r"|per annum|(?:annual|yearly|average) (?:rate|growth|return)|growth (?:rate|per year|a year)|annualised?"
    r"|depreciat\w*|salvage|straight-line"
    r"|useful life|cagr|discount(?:ed|ing|s)?|present.value|savings?|saved|bank|account|trust fund"
    r"|zero-coupon|dollars|euros|yen|pounds sterling|francs|invest\w*|annuity|deposit\w*|principal)(?:\b|_)|compound\("
    r"|\bcompounds? (?:[^.?!]|\.\d){0,50}(?:%|percent|per cent)"
    r"|[$\u20ac\u00a3\u00a5] ?\d|\b(?:USD|EUR|GBP|JPY|CHF|CAD)\b"
)


def _read_small(text: str) -> Money | None:
    """``$0`` is always a reference."""
    return None if text.lstrip("\\$").lstrip("0") == "" else parse_money(text)


def _read_prose(text: str) -> CashFlows | None:
    """In prose a bare comma groups thousands: "1,000" is no list."""
    return parse_cash_flows(text) if re.search(", | and | & ", text) else None


def _money(name: str, regex: str, before: str = _BEFORE, after: str = _AFTER) -> tuple[Pattern, Pattern]:
    return (
        Pattern(name, "finance_money", regex, parse_money, 70, before, after),
        Pattern(f"negative_{name}", "finance_money", f"[{_MINUS}]{regex}", parse_money, 71, _BEFORE_MINUS, after),
    )


PATTERNS = (
    *_money("dollars", rf"\\?\$ ?{_LONG_AMOUNT}"),
    Pattern("dollars_small", "finance_money", r"\\?\$\d{1,2}", _read_small, 70, _BEFORE_REFERENCE, _AFTER_REFERENCE),
    *_money("symbol", f"{_SYMBOL}{_SPACE}{_AMOUNT}"),
    *_money("trailing_symbol", f"{_DIGITS}{_SPACE}{_TRAILING}", after=r"[\w\d]"),
    *_money("code", rf"\b{_CODE}{_SPACE}{_AMOUNT}"),
    *_money("trailing_code", rf"{_AMOUNT}{_SPACE}{_CODE}\b", after=r"\w|[/_]\w"),
    *_money("word", rf"{_AMOUNT} {_WORD}\b", after=r"\w"),
    Pattern("cash_flows", "finance_cash_flows", BRACKETED, parse_cash_flows, 75, r"[\w\[]", r"[\w\[]", _CASH_CUE),
    Pattern(
        "cash_flows_prose",
        "finance_cash_flows",
        r"(?i:\b(?:cash[ -]?flows?|payments?|instal?lments|(?:invest\w*|bond|annuity|project) pays))"
        rf"(?i:,| are| were| is| of|:)? (?P<value>{IN_PROSE})",
        _read_prose,
        75,
        after=_NO_PROSE_AFTER,
    ),
    Pattern(
        "cash_flows_asked",
        "finance_cash_flows",
        r"(?i:\b(?:NPV|IRR|net present value|internal rate of return)(?: at [\d.]{1,8} ?(?:%|percent))?,?(?: of| for|:)"
        rf"(?: the)?(?: cash flows| flows| payments)?:?) (?P<value>{IN_PROSE})",
        _read_prose,
        75,
        after=_NO_PROSE_AFTER,
    ),
    # "a loan over 10 years": the formulas want the number, so the unit is taken from the quantity of time.
    Pattern(
        "term_years",
        "finance_money",
        r"\d (?P<value>years?)\b",
        parse_money,
        68,
        context=_TERM_CUE,
        silent=True,
    ),
)

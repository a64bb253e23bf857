"""Where numbers stand in text. Operators are not part of a span: the model reads them.

Four shapes, each also with a unary minus: plain numbers (integers, thousands separators, decimals,
``6.02e23``), ``6.02 x 10^23``, rationals ``3/4`` and percentages ``25%`` (hundredths). Numbers glued
to letters stay silent, and so do references ``$0``; versions, addresses, chains, dates and times are
claimed by silent patterns, which a domain that knows better overrides with a higher priority. Numbers in words and
rarer ways of writing digits are those of ``_word_patterns``.

A minus belongs to the number only where it cannot be binary: at the start, after an opening bracket,
an operator or a comma, or after a word and a space ("add -5"); never in ``7-3``, ``7 - 3`` or ``7 -3``.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.core.number_text import DECIMAL, INTEGER, MINUS, parse_number
from fluxem.domains.arithmetic._word_patterns import SURFACE_PATTERNS, WORD_PATTERNS

_TYPE = "arithmetic_number"
_TIMES = "x\u00d7"
_SUPERSCRIPT = "[\u207b\u207a]?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,5}"

_SHAPES = {
    "plain": (rf"{DECIMAL}(?:[eE][{MINUS}+]?\d+\b)?", 10),
    "rational": (rf"{INTEGER}/{INTEGER}", 12),
    "percent": (rf"{DECIMAL}%", 13),
    "spaced_percent": (rf"{DECIMAL} %", 13),
    "percent_word": (rf"{DECIMAL} ?(?:percent|per cent)\b", 13),
    "scientific": (rf"{DECIMAL} ?[{_TIMES}] ?10(?:(?:\^|\*\*)[{MINUS}+]?\d{{1,5}}\b|{_SUPERSCRIPT})", 14),
}

# Glued to a word or a decimal point; "$0"; "COVID-19"; a path "page/5"; "&#39;"; "C++11".
_BEFORE = rf"[\w.$]|\$[{MINUS}]|[^\W\d][-\u2010\u2011]|[^\W\d]/|&#|[^\W\d]\+\+"
_AFTER = r"\w|\.+\d|-[^\W\d]|/[^\W\d]"
# A rational or a x 10^b is one operand: not where a power binds one of its parts.
_SHAPE_BEFORE = {"rational": rf"{_BEFORE}|[\^/]|\^ ", "scientific": rf"{_BEFORE}|[\^/]|[\^/] "}
_SHAPE_AFTER = {
    "rational": rf"{_AFTER}|/\d|\^|\*\*",
    "percent": r"\w",
    "spaced_percent": r"\w|\s*(?:[\d($]|\.\d)",  # "10 % 3" is a remainder
    "percent_word": r"\w",
    "scientific": rf"{_AFTER}|\^|\*\*",
}
# "The 5th power" names a number, "the 5th day" none; "5C2" is a count near such words, and a code elsewhere.
_RANKED = (
    r"(?:powers?|roots?|terms?|percentiles?|deciles?|primes?|fibonacci|triangular|harmonic|catalan|bell|elements?|entry"
    r"|items?|moments?)\b"
)
_COUNTING = r"\b(?:compute|calculate|evaluate|value of|how many|combinations?|permutations?|choose|ncr|npr|work out)\b"
# What may not stand before a unary minus: anything glued to it but brackets, operators and quotes;
# and a space after a number or a closing bracket.
_BEFORE_MINUS = rf"[^{MINUS}\s(\[{{+*/\u00d7\u00f7=^,<>:;|\"'\u201c\u2018]" + r"|[\d)\]}%!]\s|[\d)\]}%!]\s\s"


def _signed_and_unsigned(name: str, regex: str, priority: int) -> tuple[Pattern, Pattern]:
    before, after = _SHAPE_BEFORE.get(name, _BEFORE), _SHAPE_AFTER.get(name, _AFTER)
    return (
        Pattern(name, _TYPE, regex, parse_number, priority, before, after),
        Pattern(f"negative_{name}", _TYPE, rf"[{MINUS}]{regex}", parse_number, priority, _BEFORE_MINUS, after),
    )


def _silent(name: str, regex: str, after: str = r"\w") -> Pattern:
    return Pattern(name, _TYPE, regex, parse_number, priority=20, before=r"[\w.]", after=after, silent=True)


PATTERNS = (
    *(pattern for name, shape in _SHAPES.items() for pattern in _signed_and_unsigned(name, *shape)),
    Pattern("ordinal", _TYPE, rf"(?P<value>{INTEGER})(?:st|nd|rd|th) (?i:{_RANKED})", parse_number, 15, _BEFORE),
    Pattern("chosen_from", _TYPE, r"\b(?P<value>\d{1,4})[CP]\d{1,4}\b", parse_number, 15, _BEFORE, None, _COUNTING),
    Pattern("chosen", _TYPE, r"\b\d{1,4}[CP](?P<value>\d{1,4})\b", parse_number, 15, None, _AFTER, _COUNTING),
    Pattern("log_base", _TYPE, r"\b[Ll]og(?:_\{?)?(?P<value>\d{1,3})\}?(?: ?[({]| \d)", parse_number, 15),
    _silent("version", r"\d+(?:\.\d+){2,}"),
    _silent("chain", r"\d+(?:/\d+){2,}"),
    _silent("iso_date", r"[12]\d{3}-\d{2}-\d{2}", after=r"\d|-\d"),  # a date, or meant to be one: 2024-13-45
    _silent("clock_time", r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?:\.\d+)?", after=r"\d"),
    *WORD_PATTERNS,
    *SURFACE_PATTERNS,
)

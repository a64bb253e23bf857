"""Where quantities and units stand in text.

One alternation of unit words and symbols, built from ``_unit_table``, serves all patterns. A quantity is a
number and a unit ("5 km", "9.8 m/s^2", "3 miles per hour"). A unit alone is a span only where one is
asked for: after a quantity and "in" or "to", after "convert ... to", after "how many", or where the
unit is unmistakable ("in km/h"). Words and letters that are mostly something else ("in", "a", "at",
"C", "T") need a neighbour that makes them a unit ("N/C"), or are not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from fluxem.core.domain import Pattern
from fluxem.core.number_words import CARDINAL, DIGIT_WORDS, NUMBER_WORD, SCALE_WORDS, TEEN_WORDS, TENS_WORDS
from fluxem.domains.physics import _unit_table as table
from fluxem.domains.physics._unit_text import split_forms
from fluxem.domains.physics.types import Dimension, Quantity, parse_dimension, parse_quantity, parse_unit

_MINUS = "-\u2212"
_SPACE = "[ \u00a0\u202f]"
_EXPONENT = rf"(?:(?:\^| ?\*\* ?)(?:[{_MINUS}]?\d{{1,2}}|\([{_MINUS}]?\d{{1,2}}(?:/\d{{1,2}})?\))|⁻?[¹²³⁴⁵⁶⁷⁸⁹])"
_MANTISSA = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
_NUMBER = (
    rf"(?:\d+/\d+|{_MANTISSA}"
    rf"(?:[eE][+{_MINUS}]?\d{{1,4}}| ?[x×*·] ?10(?:(?:\^|\*\*)[+{_MINUS}]?\d{{1,4}}|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,4}}))?)"
)
_LENGTH_SYMBOLS = ("km", "cm", "mm", "dm", "µm", "um", "nm", "m", "ft", "in", "yd", "mi", "s", "ms")


def _trie(forms: Iterable[str]) -> str:
    """One regex for many words, common beginnings shared: short for RE2, few tries for ``re``."""
    root: dict[str, Any] = {}
    for form in forms:
        node = root
        for char in form:
            node = node.setdefault("[ _-]" if char == " " else re.escape(char).replace(r"\-", "-"), {})
        node[""] = {}
    return _write_trie(root)


def _write_trie(node: dict[str, Any]) -> str:
    branches = [char + _write_trie(child) for char, child in sorted(node.items()) if char]
    if not branches:
        return ""
    if "" in node:
        return f"(?:{'|'.join(branches)})?"  # greedy: the longest form wins
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _spelled_forms(entries: dict[str, str], skip: tuple[str, ...] = (), plural_only: bool = False) -> list[str]:
    forms: list[str] = []
    for name, text in entries.items():
        if name in skip:
            continue
        for singular, plural in split_forms(text):
            forms += [plural or singular] if plural_only else [form for form in (singular, plural) if form]
    return forms


def _all_symbols() -> dict[str, str]:
    """Symbol -> where it may stand ("any", "space", "compound"), prefixed ones included."""
    symbols = {symbol: place for symbol, (_, place) in table.PLAIN_SYMBOLS.items()}
    for symbol, (_, prefixes, place) in table.SYMBOLS.items():
        symbols[symbol] = place
        symbols.update({prefix + symbol: "any" for prefix in prefixes.split()})
    symbols.update({s.replace("µ", "μ"): place for s, place in symbols.items() if "µ" in s})
    return symbols


_PLACES = _all_symbols()


def _symbol_regex(symbols: Iterable[str]) -> str:
    """Symbols, each closed by a word boundary where it ends in a letter; "m2", "cm3" included."""
    symbols = list(symbols)
    attached = [symbol + digit for symbol in _LENGTH_SYMBOLS for digit in "23"]
    letters = _trie([*(s for s in symbols if s[-1].isascii()), *attached]) + r"\b"
    signs = [s for s in symbols if not s[-1].isascii()]
    # To the ASCII \b there is a boundary inside "mΩ", so signs go first; "°" must not win over "°C".
    parts = [_trie(s for s in signs if s != "°"), letters, *(s for s in signs if s == "°")]
    return f"(?:{'|'.join(filter(None, parts))})"


_PREFIX = _trie([*table.SI_PREFIXES, *table.BINARY_PREFIXES])
_DELTAS = [f"delta {name.replace('_', ' ').lower()}" for name in table.PLAIN if name.startswith("degree_")]
_PLAIN_WORD = _trie([*_spelled_forms(table.PLAIN), *_DELTAS])
_PREFIXED_WORD = f"(?:{_PREFIX})?{_trie(_spelled_forms(table.PREFIXABLE))}"
_PRODUCT = rf"(?:{_PREFIX})?{_trie(table.PRODUCT_HEADS)}[ -](?:met(?:er|re)|second|hour|ampere)s?"
_POWER = r"(?:square |cubic |sq\.? |cu\.? )?"
_WORD = rf"(?i:{_POWER}(?:{_PRODUCT}|{_PLAIN_WORD}|{_PREFIXED_WORD})\b(?: squared| cubed)?)"
_SYMBOL = _symbol_regex(_PLACES)
# What may follow an operator; a word after "/" is left to the parser, since "5 m/trip" is no span anyway.
_SI_SYMBOLS = (
    "m", "s", "kg", "g", "K", "mol", "A", "N", "J", "W", "V", "C", "T", "Pa", "Hz", "h", "L", "cd", "rad", "sr",
    "min", "cm", "km", "mm", "ft", "lb", "lbf", "°C", "°F",
)  # fmt: skip
_SI_SYMBOL = _symbol_regex(_SI_SYMBOLS)
_SI_WORD = (
    r"(?i:(?:square |cubic )?(?:kilo|centi|milli|micro|mega)?"
    r"(?:met(?:er|re)|gram|second|ampere|kelvin|mole|newton|pascal|joule|watt|coulomb|volt|ohm|lit(?:er|re)|radian"
    r"|minute|hour|day|week|month|year|mile|foot|inch|yard|pound|ounce|gallon|acre|hectare|degree[ _]celsius"
    r"|degree[ _]fahrenheit|tesla|candela|electron[ _]?volt|byte|bit)s?\b(?: squared)?)"
)
_TAIL = (
    rf"(?: ?/ ?(?:[A-Za-z_µμΩ°]+[23]?|\([A-Za-zµμΩ°\d^⁻²³ ·⋅*-]{{1,40}}\)){_EXPONENT}?"
    rf"|(?i: per )(?:{_SI_WORD}(?: (?i:kelvin)\b)?|{_SI_SYMBOL}){_EXPONENT}?"
    rf"| ?[*·⋅] ?(?:{_SI_WORD}|{_SI_SYMBOL}){_EXPONENT}?"
    rf"| {_SI_SYMBOL}(?:{_EXPONENT}|-[1-4]\b))"
)
_FACTOR = f"(?:{_WORD}|{_SYMBOL}){_EXPONENT}?"
_UNIT = f"{_FACTOR}{_TAIL}{{0,4}}"
_QUANTITY = rf"{_NUMBER}(?:(?:{_SPACE}?|-){_UNIT}|{_SPACE}1 ?/ ?{_FACTOR})"

# What makes a word unmistakably a unit after "in" or "to": plurals that are not time or household words.
_WEAK = (*table.TIME_WORDS, *table.HOUSEHOLD_WORDS)
_STRONG_WORD = (
    rf"(?i:(?:square |cubic )?(?:{_trie(_spelled_forms(table.PLAIN, _WEAK, plural_only=True))}"
    rf"|(?:{_PREFIX})?{_trie(_spelled_forms(table.PREFIXABLE, _WEAK, plural_only=True))})\b)"
)
_STRONG = f"(?:{_FACTOR}{_TAIL}{{1,4}}|(?:{_STRONG_WORD}|{_symbol_regex(table.STRONG_SYMBOLS)}){_EXPONENT}?)"

# Glued to a word, a decimal point or a thousands comma; money; "COVID-19"; paths, dates, times, powers.
_BEFORE = r"[\w.$€£¥#^]|[$€£¥] |\d,|[^\W\d][-\u2010\u2011]|[^\W\d]/|\d[:/]|\*\*|&#"
# A minus after anything but an opening or an operator is binary: "7-3 m", "7 -3 m", "5 km -3 km".
_BEFORE_MINUS = (
    rf"[^{_MINUS}\s(\[{{+*/×÷=^,<>:;|\"'\u201c\u2018]|[\d)\]}}%]\s|[\d)\]}}%]\s\s"
    r"|\d\s?(?!(?:to|and|by|or|from|with|plus|minus|times|than|is|at|of|vs|between)\s)[^\W\d_][\w°²³/^]{0,11}\s"
)
_AFTER = (
    r"[\w°²³⁻]|\^|\*\*|['’](?:s|S|t)\b|\.\d|\s?/\s?[^\W\d]"
    r"|-(?!(?:old|long|wide|tall|high|deep|thick|away|off|per|to|and)\b)[^\W\d]|\s+blues\b"
)
_AFTER_UNIT = r"[\w°²³⁻]|\^|\*\*|['’](?:s|S|t)\b|-[^\W\d]|/[^\W\d]"
# "5 in": a length only at the end of a clause, before a size word, an operator or a conversion.
_AFTER_INCHES = (
    r"(?!\s*(?:\Z|[.,;:?!)\]](?!\d)|[-+*/=×÷])|\s+(?:to|into|by|x|long|wide|tall|high|deep|thick|plus|minus|times)\b"
    r"|\s+(?:and|or)\s+\d)"
)
_DECADE = re.compile(r"\d+0s")
_ASKED_VERB = r"(?i:\b(?:convert|express|rewrite|convert(?:ed|ing)|expressed|measured|report(?:ed)?|change))\b"
_ASIDE = r"(?:[^.?!\n]|\.\d)"
_FACTOR_ASKED = rf"(?i:\bconversion (?:factor|rate|ratio|constant|number)s?\b){_ASIDE}{{0,30}}?\s"


_SPLIT = re.compile(rf"[{_MINUS}]?{_NUMBER}(?P<gap>{_SPACE}?)(?P<unit>.*)", re.ASCII | re.DOTALL)


def _parse_quantity(text: str) -> Quantity | None:
    match = _SPLIT.fullmatch(text)
    place = _PLACES.get(match["unit"], "any") if match else "any"
    if match is None or place == "compound" or (place == "space" and not match["gap"]):
        return None  # "5 C", "5A"
    if _DECADE.fullmatch(text):  # "the 1990s", "in their 20s"
        return None
    return parse_quantity(text)


def _parse_dimension_formula(text: str) -> Dimension | None:
    """Base letters with exponents; one letter ("I^2") or no negative exponent is more often something else."""
    if len(re.findall("[LMTIΘNJ]", text)) < 2 or not re.search(f"[{_MINUS}⁻]", text):
        return None
    return parse_dimension(text)


def _quantities(name: str, regex: str, parse: Callable[[str], Quantity | None], after: str) -> tuple[Pattern, Pattern]:
    kind = "physics_quantity"
    return (
        Pattern(name, kind, regex, parse, 60, _BEFORE, after),
        Pattern(f"negative_{name}", kind, f"[{_MINUS}]{regex}", parse, 60, _BEFORE_MINUS, after),
    )


def _unit(name: str, context: str, unit: str, priority: int = 62) -> Pattern:
    return Pattern(name, "physics_unit", f"{context}(?P<value>{unit})", parse_unit, priority, after=_AFTER_UNIT)


# Numbers in words take units in words. Not where they are prose: "one day", "one second", "in two years".
_CALENDAR = ("day", "week", "fortnight", "month", "year", "century", "millennium")
_COUNTED_WORD = (
    rf"(?:(?:square |cubic )?(?:{_trie(_spelled_forms(table.PLAIN, _CALENDAR))}"
    rf"|(?:{_PREFIX})?{_trie(_spelled_forms(table.PREFIXABLE, _CALENDAR))})\b(?: squared| cubed)?)"
)
_WORD_QUANTITY = (
    rf"(?:(?:minus|negative) )?{CARDINAL}(?: point(?: (?:zero|{'|'.join(DIGIT_WORDS)}))+| and a half)? "
    rf"{_COUNTED_WORD}(?: per {_SI_WORD}){{0,2}}"
)
_NUMBER_WORDS = (*DIGIT_WORDS, *TEEN_WORDS, *TENS_WORDS, *SCALE_WORDS[:4], "zero", "hundred", "point")
_AFTER_NUMBER_WORD = "|".join(f"(?i:{word})[ -]" for word in _NUMBER_WORDS)


def _parse_word_quantity(text: str) -> Quantity | None:
    return None if text.lower().startswith("one ") and text.count(" ") == 1 else parse_quantity(text)


# "72 F" is a temperature, not a charge or a capacitance, where another scale or heat is spoken of.
_HEAT = r"\b(?:celsius|fahrenheit|kelvins?|centigrade|deg[CF]|temperatures?|body heat|oven)\b"


def _parse_temperature(text: str) -> Quantity | None:
    return parse_quantity(f"{text[:-1].rstrip()} deg{text[-1]}")


_DIMENSION_NAME = r"\[(?:length|mass|time|current|temperature|substance|luminosity)\](?: ?(?:\*\* ?-?\d|\^-?\d))?"
_DIMENSION_LETTER = rf"[LMTIΘNJ](?:\^[{_MINUS}]?\d{{1,2}}|⁻?[¹²³⁴⁵⁶⁷⁸⁹])"

PATTERNS = (
    *_quantities("quantity", _QUANTITY, _parse_quantity, _AFTER),
    Pattern(
        "temperature",
        "physics_quantity",
        rf"[{_MINUS}]?{_NUMBER} ?[FC]\b",
        _parse_temperature,
        61,
        _BEFORE,
        _AFTER,
        _HEAT,
    ),
    *_quantities("inches", rf"{_NUMBER}[ -]?in\b", parse_quantity, _AFTER_INCHES),
    Pattern(
        "quantity_in_words",
        "physics_quantity",
        rf"(?i:\b{_WORD_QUANTITY})",
        _parse_word_quantity,
        60,
        rf"[\w.$'’-]|{_AFTER_NUMBER_WORD}",
        rf"{_AFTER}|\s+(?i:{NUMBER_WORD})\b",
    ),
    _unit(
        "unit_after_word_quantity",
        rf"(?i:\b{NUMBER_WORD} {_COUNTED_WORD})\s+(?:(?i:in|to|into|as)\s+(?:an?\s+)?|(?:=|->|→)\s*\??\s*)",
        _UNIT,
    ),
    _unit("unit_after_quantity", rf"\d[ -]?{_UNIT}\s+(?:(?i:in|to|into|as)\s+(?:an?\s+)?|(?:=|->|→)\s*\??\s*)", _UNIT),
    _unit("unit_asked", rf"{_ASKED_VERB}{_ASIDE}{{0,80}}?\s(?i:in|into|to|as)\s+", _UNIT),
    _unit("unit_strong", r"\b(?i:in|into|to)\s+", _STRONG, 61),
    _unit("unit_counted", r"(?i:\bhow many)\s+", _UNIT, 61),
    _unit("unit_per_one", rf"(?i:\bhow many)\s+{_UNIT}{_ASIDE}{{0,30}}?\s(?i:an?|one|single|every|each)\s+", _UNIT, 61),
    _unit("factor_source", rf"{_FACTOR_ASKED}(?i:from|between|of|for|one|an?)\s+", _UNIT, 61),
    _unit(
        "factor_target",
        rf"{_FACTOR_ASKED}(?i:from|between|of|for|one|an?)\s+{_UNIT}\s+(?i:to|into|in|and)\s+",
        _UNIT,
        61,
    ),
    Pattern(
        "dimension_formula",
        "physics_dimension",
        rf"(?:[LMTIΘNJ] ?){{0,4}}{_DIMENSION_LETTER}(?: ?(?:{_DIMENSION_LETTER}|[LMTIΘNJ]\b)){{0,6}}",
        _parse_dimension_formula,
        55,
        r"[\w^$\\]",
        r"[\w^({]",
    ),
    Pattern(
        "dimension_names",
        "physics_dimension",
        rf"{_DIMENSION_NAME}(?: ?[*/] ?{_DIMENSION_NAME}){{0,6}}",
        parse_dimension,
        55,
        r"[\w\]]",
        r"[\w\[^]",
    ),
)

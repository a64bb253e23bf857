"""Reading the text of a unit: spelled out, by symbols, or in pint's own notation.

No text is ever evaluated: it is split into tokens of a small grammar whose words are looked up in
``_unit_table`` first and, failing that, by name in pint's registry. Common units therefore need no
registry at all, which keeps imports instant.

    unit    = factor, {operator, factor}
    factor  = ["square" | "cubic"], (word | "(" unit ")" | "1"), [exponent | "squared" | "cubed"]
    operator = "*" | "·" | "×" | "/" | "per" | space or hyphen (a product)
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cache, lru_cache
from typing import TypeAlias

from fluxem.domains.physics import _unit_table as table

Factors: TypeAlias = dict[str, Fraction]
"""Canonical unit name -> exponent."""

MAX_LENGTH = 200
MAX_WORD_LENGTH = 60
MAX_DEPTH = 5
_LETTERS = "A-Za-zµΩÅåöø°º℃℉Δ%_"
_TOKEN = re.compile(
    rf"\s*(?:(?P<word>[{_LETTERS}][{_LETTERS}0-9]*)"
    r"|(?P<exponent>(?:\^|\*\*)\s*(?:\(\s*[-+]?\d{1,3}(?:/\d{1,2})?\s*\)|[-+]?\d{1,3}(?:\.\d{1,4})?))"
    r"|(?P<superscript>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
    r"|(?P<attached>-\d(?!\d))"
    r"|(?P<operator>[*/()·×⋅-])|(?P<one>1))"
)
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_LOOKALIKES = str.maketrans({"μ": "µ", "\u2126": "Ω", "\u212b": "Å", "\u2212": "-", "\u00a0": " ", "\u202f": " "})
_POWER_WORDS = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_POWER_SUFFIXES = {"squared": 2, "cubed": 3}
OFFSET_UNITS = ("degree_Celsius", "degree_Fahrenheit", "degree_Reaumur")
"""Units whose zero is not the zero of the quantity; inside a product pint uses ``delta_`` units."""


def split_forms(forms: str) -> list[tuple[str, str | None]]:
    """``"foot/feet, lux/"`` -> ``[("foot", "feet"), ("lux", None)]``: singular and plural forms."""
    pairs: list[tuple[str, str | None]] = []
    for form in forms.split(", "):
        singular, slash, plural = form.partition("/")
        pairs.append((singular, (plural or None) if slash else singular + "s"))
    return pairs


@cache
def _symbols() -> dict[str, str]:
    """Every symbol with its prefixes -> canonical text."""
    names = {symbol: name for name, symbol in {**table.SI_PREFIXES, **table.BINARY_PREFIXES}.items()}
    symbols = {symbol: name for symbol, (name, _) in table.PLAIN_SYMBOLS.items()}
    for symbol, (name, prefixes, _) in table.SYMBOLS.items():
        symbols[symbol] = name
        symbols.update({prefix + symbol: names[prefix] + name for prefix in prefixes.split()})
    return symbols


@cache
def _spelled() -> dict[str, str]:
    """Every spelled-out form, in lower case and without spaces' variants -> canonical name."""
    words: dict[str, str] = {}
    for entries, prefixes in (
        (table.PLAIN, [""]),
        (table.PREFIXABLE, ["", *table.SI_PREFIXES, *table.BINARY_PREFIXES]),
    ):
        for name, forms in entries.items():
            for singular, plural in split_forms(forms):
                for prefix in prefixes:
                    for form in filter(None, (singular, plural)):
                        words[prefix + form] = prefix + name
    return words


@cache
def _canonical_names() -> frozenset[str]:
    return frozenset(name for name in (*_spelled().values(), *_symbols().values()) if " " not in name)


@cache
def _multi_word() -> re.Pattern[str]:
    """Forms of several words ("nautical miles", "fl oz"), longest first."""
    spelled = sorted((f for f in _spelled() if " " in f), key=len, reverse=True)
    symbols = sorted((s for s in _symbols() if " " in s), key=len, reverse=True)
    joined = "|".join(re.escape(f).replace(r"\ ", r"[ _-]+") for f in spelled)
    exact = "|".join(re.escape(s).replace(r"\ ", " +") for s in symbols)
    return re.compile(rf"(?<![A-Za-z_])(?:(?i:{joined})|{exact})(?![A-Za-z_])")


def _replace_multi_word(match: re.Match[str]) -> str:
    text = match[0]
    key = re.sub(r" +", " ", text)
    found = _symbols().get(key) or _spelled()[re.sub(r"[ _-]+", " ", text).lower()]
    return f"({found})" if " " in found else found


def parse_factors(text: str) -> Factors:
    """Canonical names and exponents of a unit text: ``"km/h"`` -> ``{"kilometer": 1, "hour": -1}``.

    Raises:
        ValueError: the text is no unit; the message names the part that was not understood.
    """
    if len(text) > MAX_LENGTH:
        raise ValueError(f"a unit of {len(text)} characters; at most {MAX_LENGTH} are read")
    clean = text.strip().translate(_LOOKALIKES)
    if not clean:
        raise ValueError("empty unit text: expected a unit such as 'm/s' or 'kilometer / hour'")
    if clean not in _canonical_names():  # "degree_Celsius" must not be taken apart
        clean = _multi_word().sub(_replace_multi_word, clean)
    factors = _Reader(clean).read()
    return _use_deltas({name: exponent for name, exponent in factors.items() if exponent})


def _use_deltas(factors: Factors) -> Factors:
    """Inside a product an offset unit stands for its interval ("J/°C" is per degree of difference)."""
    if len(factors) == 1 and next(iter(factors.values())) == 1:
        return factors
    result: Factors = {}
    for name, exponent in factors.items():
        name = f"delta_{name}" if name in OFFSET_UNITS else name
        result[name] = result.get(name, Fraction(0)) + exponent
    return result


class _Reader:
    """Recursive descent over the tokens of one unit text; nesting is capped by ``MAX_DEPTH``."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[tuple[str, str]] = []
        position = 0
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None or match.lastgroup is None:
                raise ValueError(f"{text!r} is no unit: unexpected {text[position:].strip()[:20]!r}")
            self.tokens.append((match.lastgroup, match[match.lastgroup]))
            position = match.end()
        self.tokens.append(("end", ""))
        self.index = 0

    def peek(self) -> tuple[str, str]:
        return self.tokens[self.index]

    def take(self) -> tuple[str, str]:
        self.index += 1
        return self.tokens[self.index - 1]

    def read(self) -> Factors:
        factors = self.read_unit(0)
        if self.peek()[0] != "end":
            raise ValueError(f"{self.text!r} is no unit: unexpected {self.peek()[1]!r}")
        return factors

    def read_unit(self, depth: int) -> Factors:
        if depth > MAX_DEPTH:
            raise ValueError(f"{self.text[:40]!r}: parentheses nested deeper than {MAX_DEPTH} levels")
        total: Factors = {}
        sign, after_slash = 1, False
        while True:
            for name, exponent in self.read_factor(depth).items():
                total[name] = total.get(name, Fraction(0)) + sign * exponent
            kind, token = self.peek()
            if kind == "end" or token == ")":
                return total
            if token in ("*", "·", "×", "⋅"):
                sign, after_slash = 1, False
            elif token == "/" or token.lower() == "per":
                sign, after_slash = -1, token == "/"
            elif kind == "word" or token in ("(", "-"):  # juxtaposition: "newton metre", "kilowatt-hour"
                if after_slash:
                    raise ValueError(f"{self.text!r} is ambiguous: write a / (b * c) or a / b * c")
                if token != "-":
                    continue
            else:
                raise ValueError(f"{self.text!r} is no unit: unexpected {token!r}")
            self.take()

    def read_factor(self, depth: int) -> Factors:
        kind, token = self.take()
        power = Fraction(1)
        if kind == "word" and token.lower() in _POWER_WORDS:
            power = Fraction(_POWER_WORDS[token.lower()])
            kind, token = self.take()
        if token == "(":
            base = self.read_unit(depth + 1)
            if self.take()[1] != ")":
                raise ValueError(f"{self.text!r} is no unit: a '(' is never closed")
        elif kind == "one":
            base = {}
        elif kind == "word":
            base = resolve_word(token)
        else:
            raise ValueError(f"{self.text!r} is no unit: expected a unit name, found {token or 'the end'!r}")
        power *= self.read_exponent()
        return {name: exponent * power for name, exponent in base.items()}

    def read_exponent(self) -> Fraction:
        kind, token = self.peek()
        if kind == "exponent":
            self.take()
            return _fraction(token.lstrip("^* \t").strip("()"))
        if kind == "superscript":
            self.take()
            return _fraction(token.translate(_SUPERSCRIPTS))
        if kind == "attached":
            self.take()
            return Fraction(int(token))
        if kind == "word" and token.lower() in _POWER_SUFFIXES:
            self.take()
            return Fraction(_POWER_SUFFIXES[token.lower()])
        return Fraction(1)


def _fraction(text: str) -> Fraction:
    try:
        return Fraction(text.strip())
    except ZeroDivisionError:
        raise ValueError(f"exponent {text!r} divides by zero") from None


class UnknownUnitError(ValueError):
    """No unit has this name. The nearest are looked up only when the message is shown: detection drops it unread."""

    def __str__(self) -> str:
        word = str(self.args[0])
        near = difflib.get_close_matches(word[:MAX_WORD_LENGTH].lower(), _spelled(), n=3, cutoff=0.75)
        return f"{word[:40]!r} is no unit" + (f"; did you mean {', '.join(near)}?" if near else "")


def resolve_word(word: str) -> Factors:
    """Factors of one word: a symbol, a spelled-out name, a word with an attached exponent, or a pint name.

    Raises:
        UnknownUnitError: no unit has this name; the nearest names are listed.
    """
    attached = re.fullmatch(r"(.*[^\d_])([234])", word)  # "m2", "s2"
    for look_up in (_look_up_table, _look_up_registry):
        found = look_up(word)
        if found is None and attached and (base := look_up(attached[1])):
            found = {name: e * int(attached[2]) for name, e in base.items()}
        if found is not None:
            return found
    raise UnknownUnitError(word)


def _read_name(name: str) -> Factors:
    name = table.EXPANSIONS.get(name, name)
    if name == "dimensionless":
        return {}
    return _Reader(name).read() if " " in name else {name: Fraction(1)}


@lru_cache(maxsize=4096)
def _look_up_table(word: str) -> Factors | None:
    name = word if word in table.EXPANSIONS else _symbols().get(word)
    if name is None and word in _canonical_names():
        name = word
    if name is None:
        name = _spelled().get(word.lower())
    return None if name is None else _read_name(name)


@lru_cache(maxsize=4096)
def _look_up_registry(word: str) -> Factors | None:
    if len(word) > MAX_WORD_LENGTH:
        return None
    from fluxem.domains.physics._units import find_registered_name  # imports this module

    name = find_registered_name(word)
    return None if name is None else _read_name(name)


def format_factors(factors: Mapping[str, Fraction]) -> str:
    """Canonical text in pint's notation: ``"kilometer / hour"``, ``"1 / second"``, ``"dimensionless"``."""

    def term(name: str, exponent: Fraction) -> str:
        if exponent == 1:
            return name
        return f"{name} ** {exponent}" if exponent.denominator == 1 else f"{name} ** ({exponent})"

    above = [term(name, e) for name, e in sorted(factors.items()) if e > 0]
    below = [term(name, -e) for name, e in sorted(factors.items()) if e < 0]
    if not above and not below:
        return "dimensionless"
    return " / ".join([" * ".join(above) or "1", *below])

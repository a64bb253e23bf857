"""Value types of chemistry: formulas, elements and reactions.

A formula keeps how it is written: ``CH3COOH`` and ``C2H4O2`` have the same counts and are different values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from fluxem.core.errors import EncodingError
from fluxem.core.number import Number, simplify
from fluxem.domains.chemistry._elements import ATOMIC_NUMBERS, NAMES, NUMBERS_BY_NAME, SYMBOLS

MAX_LENGTH = 300
"""Characters a formula may have."""
MAX_DEPTH = 6
"""Brackets inside brackets."""
MAX_COUNT = 1_000_000
"""Atoms of one element in a formula."""
MAX_CHARGE = 99
MAX_COEFFICIENT = 10**12
"""Largest numerator and denominator of a coefficient."""
MAX_TERMS = 20
"""Species on both sides of a reaction together."""
STATES = ("s", "l", "g", "aq")

Count = int | Fraction


# --- reading formulas --------------------------------------------------------------------------------
_SUBSCRIPTS = str.maketrans(
    "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u2212\u2022\u22c5\u2219*",
    "0123456789-\u00b7\u00b7\u00b7\u00b7",
)
_SUPERSCRIPTS = str.maketrans(
    "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b", "0123456789+-"
)
_WRAPPED = re.compile(r"\$?(?:\\(?:ce|mathrm|text)\{(.*)\}|(.*?))\$?", re.DOTALL)
_LATEX_INDEX = re.compile(r"_(?:\{(\d{1,7})\}|(\d))", re.ASCII)
_UNICODE_CHARGE = re.compile("([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{0,2})([\u207a\u207b])")
_CHARGE = re.compile(r"\^(?:\{(\d{0,2})([+-])(\d{0,2})\}|(\d{0,2})([+-])(\d{0,2}))", re.ASCII)
_PLAIN_CHARGE = re.compile(r"(?P<body>.*?)(?P<digits>\d*)(?P<sign>[+-])", re.ASCII | re.DOTALL)
_SEPARATOR = re.compile(r"[.\u00b7](1/2|\u00bd|\d{1,4}\.5|\d{1,4})?(?=[A-Z(\[])", re.ASCII)
_TOKEN = re.compile(r"([A-Z][a-z]?)|([(\[])|([)\]])|([1-9]\d{0,6})", re.ASCII)
_CLOSING = {"(": ")", "[": "]"}
# Elements for which a digit before a bare sign counts atoms: I3-, H3+. Others, as Fe3+, are written with their charge.
_NO_MULTIPLE_CHARGE = frozenset({"H", "F", "Cl", "Br", "I", "He", "Li", "K", "Rb", "Cs", "Ag"})


class Reading(NamedTuple):
    """What a formula's text says: canonical text, atoms by symbol in order of appearance, charge."""

    text: str
    counts: tuple[tuple[str, Count], ...]
    charge: int


@lru_cache(maxsize=8192)
def read_formula(text: str) -> Reading:
    """Read a formula in any of its notations.

    Understood are nested brackets, hydrates (``CuSO4.5H2O``), charges (``SO4^2-``, ``Fe3+``, ``NH4+``,
    ``Fe^{3+}``, superscripts), subscripts and LaTeX indices. A digit before a bare sign belongs to the charge
    after one element (Fe3+) or a square bracket, otherwise it counts atoms (NH4+).

    Raises:
        ValueError: no formula, ambiguous, or beyond the limits of this module.
    """
    if len(text) > MAX_LENGTH:
        raise ValueError(f"a formula of {len(text)} characters is too long to read; at most {MAX_LENGTH}")
    wrapped = _WRAPPED.fullmatch(text.strip())
    clean = ((wrapped[1] or wrapped[2] or "") if wrapped else text).strip().translate(_SUBSCRIPTS)
    clean = _LATEX_INDEX.sub(lambda match: match[1] or match[2], clean)
    if clean in ("e-", "e^-", "e^{-}", "e\u207b"):
        return Reading("e^-", (), -1)
    body, charge = _split_charge(clean, text)
    total: dict[str, Count] = {}
    parts = []
    for factor, part in _split_hydrate(body):
        shown, counts = _read_group(part, text)
        parts.append(("" if factor == 1 else _write_half(factor)) + shown)
        for symbol, count in counts.items():
            total[symbol] = simplify(Fraction(total.get(symbol, 0) + factor * count))
    if any(count > MAX_COUNT for count in total.values()):
        raise EncodingError(f"{text!r:.80}: more than {MAX_COUNT} atoms of an element")
    return Reading("\u00b7".join(parts) + format_charge(charge), tuple(total.items()), charge)


def _split_charge(clean: str, text: str) -> tuple[str, int]:
    """Body and charge; ``text`` is for messages."""
    if match := re.search(f"{_UNICODE_CHARGE.pattern}$", clean):
        digits = match[1].translate(_SUPERSCRIPTS)
        return clean[: match.start()], _make_charge(digits, match[2].translate(_SUPERSCRIPTS), text)
    if match := re.search(f"(?:{_CHARGE.pattern})$", clean, re.ASCII):
        before, sign, after = (match[1], match[2], match[3]) if match[2] else (match[4], match[5], match[6])
        if before and after:
            raise ValueError(f"{text!r:.80}: a charge has one number")
        return clean[: match.start()], _make_charge(before or after, sign, text)
    match = _PLAIN_CHARGE.fullmatch(clean)
    if match is None:
        return clean, 0
    body, digits, sign = match["body"], match["digits"], match["sign"]
    if not digits:
        return body, _make_charge("", sign, text)
    if len(digits) > 1:
        raise ValueError(f"{text!r:.80}: cannot tell index from charge; write the charge after ^, as in SO4^2-")
    if body.endswith("]") or (body in ATOMIC_NUMBERS and body not in _NO_MULTIPLE_CHARGE):
        if body == "N":
            raise ValueError(f"{text!r:.80}: nitride N^3- or azide N3^-? write the charge after ^")
        return body, _make_charge(digits, sign, text)
    return body + digits, _make_charge("", sign, text)


def _make_charge(digits: str, sign: str, text: str) -> int:
    size = int(digits or 1)
    if size == 0:
        raise ValueError(f"{text!r:.80}: a charge of zero is not written")
    return size if sign == "+" else -size


def _split_hydrate(body: str) -> list[tuple[Count, str]]:
    """``CuSO4.5H2O`` -> ``[(1, "CuSO4"), (5, "H2O")]``."""
    parts: list[tuple[Count, str]] = []
    factor, start = 1, 0
    for match in _SEPARATOR.finditer(body):
        parts.append((factor, body[start : match.start()]))
        factor, start = _read_factor(match[1]), match.end()
    return [*parts, (factor, body[start:])]


def _read_factor(text: str | None) -> Count:
    if not text:
        return 1
    factor = Fraction(1, 2) if text == "\u00bd" else Fraction(text)
    if factor == 0:
        raise ValueError("a hydrate has at least one half of a molecule")
    return simplify(factor)


def _write_half(factor: Count) -> str:
    return str(factor) if isinstance(factor, int) else f"{int(factor)}.5"


def _read_group(body: str, text: str) -> tuple[str, dict[str, int]]:
    """Canonical text and counts of one part without hydrate factor."""
    stack: list[dict[str, int]] = [{}]
    open_brackets: list[str] = []
    last: dict[str, int] = {}  # what a following number multiplies
    shown, position = [], 0
    while position < len(body):
        token = _TOKEN.match(body, position)
        if token is None:
            raise ValueError(f"{text!r:.80} is no chemical formula: unexpected {body[position]!r}")
        symbol, opening, closing, number = token.groups()
        position = token.end()
        if symbol:
            if symbol not in ATOMIC_NUMBERS:
                raise ValueError(f"{text!r:.80}: there is no element {symbol!r}")
            last = {symbol: 1}
        elif opening:
            open_brackets.append(opening)
            stack.append({})
            if len(stack) > MAX_DEPTH:
                raise ValueError(f"{text!r:.80}: brackets nest deeper than {MAX_DEPTH - 1}")
            shown.append(opening)
            continue
        elif closing:
            if not open_brackets or _CLOSING[open_brackets.pop()] != closing:
                raise ValueError(f"{text!r:.80}: bracket {closing!r} closes none")
            last = stack.pop()
            if not last:
                raise ValueError(f"{text!r:.80}: empty brackets")
        else:
            raise ValueError(f"{text!r:.80}: number {number} follows no element")
        factor = 1
        if (index := _TOKEN.match(body, position)) and index[4]:
            factor, position = int(index[4]), index.end()
        shown.append((symbol or closing) + (str(factor) if factor > 1 else ""))
        for name, count in last.items():
            total = stack[-1].get(name, 0) + count * factor
            if total > MAX_COUNT:
                raise EncodingError(f"{text!r:.80}: more than {MAX_COUNT} atoms of an element")
            stack[-1][name] = total
    if open_brackets:
        raise ValueError(f"{text!r:.80}: bracket {open_brackets[-1]!r} is not closed")
    if not stack[0]:
        raise ValueError(f"{text!r:.80} is no chemical formula")
    return "".join(shown), stack[0]


def format_charge(charge: int) -> str:
    """``0`` -> ``""``, ``-1`` -> ``"^-"``, ``2`` -> ``"^2+"``."""
    if charge == 0:
        return ""
    return f"^{abs(charge) if abs(charge) > 1 else ''}{'+' if charge > 0 else '-'}"


# --- the types ---------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Formula:
    """A chemical formula by its canonical text: ``CuSO4·5H2O``, ``SO4^2-``, ``e^-``.

    Attributes:
        text: any notation is accepted, the canonical one is kept.
    """

    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", read_formula(self.text).text)

    @property
    def counts(self) -> dict[str, Count]:
        """Atoms by symbol, in order of appearance; halves occur in hydrates such as CaSO4·0.5H2O."""
        return dict(read_formula(self.text).counts)

    @property
    def charge(self) -> int:
        """Charge in elementary charges."""
        return read_formula(self.text).charge

    def __str__(self) -> str:
        return self.text


def hill_text(counts: Mapping[str, Count], charge: int = 0) -> str:
    """The formula with these atoms in Hill order: carbon, hydrogen, then by alphabet (by alphabet without carbon).

    Raises:
        EncodingError: nothing to write, halves of atoms, or beyond the limits of formulas.
    """
    if not counts and charge == -1:
        return "e^-"
    if not counts or any(Fraction(count).denominator != 1 or count < 0 for count in counts.values()):
        raise EncodingError("only positive whole numbers of atoms make a formula of their own")
    if max(counts.values()) > MAX_COUNT or abs(charge) > MAX_CHARGE:
        raise EncodingError(f"a formula has at most {MAX_COUNT} atoms of an element and a charge within +-{MAX_CHARGE}")
    first = ("C", "H") if "C" in counts else ()
    order = sorted(counts, key=lambda symbol: (first.index(symbol) if symbol in first else len(first), symbol))
    return "".join(f"{s}{counts[s] if counts[s] > 1 else ''}" for s in order) + format_charge(charge)


@dataclass(frozen=True, slots=True)
class Element:
    """A chemical element by its atomic number."""

    atomic_number: int

    def __post_init__(self) -> None:
        if type(self.atomic_number) is not int or not 1 <= self.atomic_number <= len(SYMBOLS):
            raise ValueError(f"an atomic number lies between 1 and {len(SYMBOLS)}; found {self.atomic_number!r}")

    @property
    def symbol(self) -> str:
        """Its symbol, ``Fe``."""
        return SYMBOLS[self.atomic_number - 1]

    @property
    def name(self) -> str:
        """Its name in lower case, ``iron``."""
        return NAMES[self.atomic_number - 1]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Term:
    """One species of a reaction: ``2 H2O(l)``.

    Attributes:
        coefficient: a positive whole number or fraction.
        formula: the species.
        state: "s", "l", "g", "aq" or nothing.
    """

    coefficient: Count
    formula: Formula
    state: str = ""

    def __post_init__(self) -> None:
        value = Fraction(self.coefficient)
        if value <= 0:
            raise ValueError(f"a coefficient is positive; found {self.coefficient}")
        if max(value.numerator, value.denominator) > MAX_COEFFICIENT:
            raise EncodingError(f"a coefficient has at most {MAX_COEFFICIENT} as numerator and denominator")
        if self.state and self.state not in STATES:
            raise ValueError(f"a state is one of {', '.join(STATES)}; found {self.state!r:.20}")
        object.__setattr__(self, "coefficient", simplify(value))

    def __str__(self) -> str:
        shown = "" if self.coefficient == 1 else f"{self.coefficient} "
        return f"{shown}{self.formula}{f'({self.state})' if self.state else ''}"


@dataclass(frozen=True, slots=True)
class Reaction:
    """Reactants -> products, balanced or not.

    Attributes:
        reactants, products: at least one term each, at most 20 together.
        reversible: written with a double arrow.
    """

    reactants: tuple[Term, ...]
    products: tuple[Term, ...]
    reversible: bool = False

    def __post_init__(self) -> None:
        if not self.reactants or not self.products:
            raise ValueError("a reaction has reactants and products")
        if len(self.reactants) + len(self.products) > MAX_TERMS:
            found = len(self.reactants) + len(self.products)
            raise ValueError(f"a reaction has at most {MAX_TERMS} species; found {found}")

    @property
    def terms(self) -> tuple[Term, ...]:
        """Reactants, then products."""
        return self.reactants + self.products

    def __str__(self) -> str:
        arrow = "<=>" if self.reversible else "->"
        return f"{' + '.join(map(str, self.reactants))} {arrow} {' + '.join(map(str, self.products))}"


def surplus(reaction: Reaction) -> dict[str, Count]:
    """Products minus reactants: atoms by symbol, and the charge under ``"charge"``; zeros left out."""
    totals: dict[str, Fraction] = {}
    sides: Iterable[tuple[int, tuple[Term, ...]]] = ((-1, reaction.reactants), (1, reaction.products))
    for sign, terms in sides:
        for term in terms:
            factor = sign * Fraction(term.coefficient)
            for symbol, count in (*term.formula.counts.items(), ("charge", term.formula.charge)):
                totals[symbol] = totals.get(symbol, Fraction(0)) + factor * count
    return {symbol: simplify(value) for symbol, value in totals.items() if value}


# --- text and JSON -----------------------------------------------------------------------------------
def parse_formula(text: str) -> Formula:
    """``"H₂O"``, ``"CuSO4.5H2O"``, ``"SO4^2-"`` -> :class:`Formula`. Raises ``ValueError``."""
    return Formula(text)


def formula_from_json(value: Any) -> Formula:
    """The formula's text. Raises ``ValueError`` for anything else."""
    return Formula(_require_text(value))


def parse_element(text: str) -> Element:
    """``"Fe"`` or ``"iron"`` -> :class:`Element`; names in any case, symbols as they are written."""
    clean = text.strip()
    number = ATOMIC_NUMBERS.get(clean) or NUMBERS_BY_NAME.get(clean.lower())
    if number is None:
        raise ValueError(f"{text!r:.40} is no element: expected a symbol such as Fe or a name such as iron")
    return Element(number)


def element_from_json(value: Any) -> Element:
    """The element's name or symbol. Raises ``ValueError`` for anything else."""
    return parse_element(_require_text(value))


_ARROW = re.compile(
    r"\s*(?:(?P<both><[-=]{1,2}>|[\u21cc\u21cb\u21c4\u2194\u27f7]|\\(?:rightleftharpoons|leftrightarrow))"
    r"|-{1,3}>|={1,2}>|[\u2192\u27f6\u27f9\u21d2]|\\(?:long)?rightarrow|\\to\b|=)\s*"
)
_SPACED_PLUS = re.compile(r"\s+\+\s+")
_TIGHT_PLUS = re.compile(r"\s*\+\s*(?!\((?:s|l|g|aq)\))(?=[\dA-Z(\[e])")
_TERM = re.compile(
    r"(?P<coefficient>\d{1,13}(?:/\d{1,13})?|\u00bd)?\s*(?P<formula>.+?)\s*(?:_?\((?P<state>s|l|g|aq)\))?", re.DOTALL
)


def parse_reaction(text: str) -> Reaction:
    """``"2 H2 + O2 -> 2 H2O"`` -> :class:`Reaction`; arrows ->, =>, →, =, ⇌, <=>, LaTeX.

    Raises:
        ValueError: no reaction, or one of its species no formula.
    """
    if len(text) > 20 * MAX_LENGTH:
        raise ValueError(f"a reaction of {len(text)} characters is too long to read")
    clean = text.strip().strip("$")
    if clean.startswith("\\ce{") and clean.endswith("}"):
        clean = clean[4:-1]
    arrows = list(_ARROW.finditer(clean))
    if len(arrows) != 1:
        raise ValueError(f"{text!r:.80} is no reaction: expected one arrow, found {len(arrows)}")
    left, right = clean[: arrows[0].start()], clean[arrows[0].end() :]
    return Reaction(_parse_side(left, text), _parse_side(right, text), arrows[0]["both"] is not None)


def _parse_side(side: str, text: str) -> tuple[Term, ...]:
    parts = (_SPACED_PLUS if _SPACED_PLUS.search(side) else _TIGHT_PLUS).split(side.strip())
    if len(parts) > MAX_TERMS:
        raise ValueError(f"{text!r:.80}: more than {MAX_TERMS} species")
    return tuple(_parse_term(part, text) for part in parts)


def _parse_term(part: str, text: str) -> Term:
    match = _TERM.fullmatch(part.strip())
    if match is None:
        raise ValueError(f"{text!r:.80}: {part!r:.40} is no species")
    written = match["coefficient"]
    if written and "/" in written and int(written.partition("/")[2]) == 0:
        raise ValueError(f"{text!r:.80} divides by zero")
    coefficient: Number = Fraction(1, 2) if written == "\u00bd" else Fraction(written or 1)
    return Term(simplify(Fraction(coefficient)), Formula(match["formula"]), match["state"] or "")


def reaction_from_json(value: Any) -> Reaction:
    """The reaction's text. Raises ``ValueError`` for anything else."""
    return parse_reaction(_require_text(value))


def _require_text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return value

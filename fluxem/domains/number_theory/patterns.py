r"""Where congruence classes and factorizations stand in text.

``3 (mod 7)``, ``3 \pmod{7}`` and ``[3]_7`` name a class by themselves; ``3 mod 7`` and ``3 modulo 7`` do so only
after "congruent to", a congruence sign or "class of", and ``3 when divided by 7`` after "leaves a remainder of",
since "What is 17 mod 5?" asks for a computation with two numbers. An operand of a sum, product or power is no
class: in "2 + 3 (mod 7)" the modulus belongs to the whole.

Products of prime powers are factorizations only near words such as "prime" or "factorization".
"""

from __future__ import annotations

from collections.abc import Callable

from fluxem.core.domain import Pattern
from fluxem.core.number_text import INTEGER, MINUS
from fluxem.domains.number_theory.encoder import check_residue
from fluxem.domains.number_theory.types import Factorization, Residue, parse_factorization, parse_residue

_SIGNED = rf"[{MINUS}]?{INTEGER}"
_OPERATOR = rf"[{MINUS}+*/^×·⋅]"
_BEFORE = rf"[\w.$^]|\w ?{_OPERATOR}|\w {_OPERATOR} |\*\*|\d,"
_DIVIDED = r"(?:when|if|on|upon|after) (?:it is )?(?:divided|division) by"

_PRIME_POWER = r"\d+(?:(?:\^|\*\*)(?:\d+|\{\d+\})|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
_PRIME = rf"(?:{_PRIME_POWER}|\d+)"
_LATEX_TIMES = r" ?\\(?:times|cdot) ?"
_TIMES = rf"(?: ?[*×·⋅] ?| x |{_LATEX_TIMES})"
_PRODUCT = rf"{_PRIME}(?:{_TIMES}{_PRIME})+"


def _parse_residue(text: str) -> Residue:
    residue = parse_residue(text)
    check_residue(residue)
    return residue


def _parse_product(text: str) -> Factorization | None:
    """At least two factors, one of them a power: a plain product is more often arithmetic."""
    factorization = parse_factorization(text)
    has_power = any(mark in text for mark in ("^", "**", *"⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return factorization if has_power and len(factorization.factors) > 1 else None


def _residue(name: str, regex: str, before: str | None = _BEFORE, after: str = r"\w") -> Pattern:
    return Pattern(name, "number_theory_residue", regex, _parse_residue, 82, before, after)


_BINARY = rf"[\w)] ?{_OPERATOR} ?|\*\*|\\(?:cdot|times) ?"


def _factorization(
    name: str,
    regex: str,
    parse: Callable[[str], Factorization | None] = _parse_product,
    context: str | None = None,
    before: str = r"[\w.$^]",
) -> Pattern:
    after = rf"[\w^]| ?{_OPERATOR}|\.\d| ?\\(?:cdot|times)| ?!"
    return Pattern(name, "number_theory_factorization", regex, parse, 82, rf"{before}|{_BINARY}", after, context)


_CUE = r"\bprimes?\b|factori[sz]|factorings?\b|\bfactored\b"
PATTERNS = (
    _residue("class", rf"{_SIGNED} ?(?i:\(mod(?:ulo)?\.? ?{INTEGER}\))"),
    _residue("latex_class", rf"{_SIGNED} ?\\pmod ?\{{?{INTEGER}\}}?"),
    _residue("bracketed_class", rf"\[[{MINUS}]?\d{{1,20}}\]_\{{?\d{{1,20}}\}}?", r"[\w\])]"),
    _residue(
        "congruent",
        rf"(?:(?i:\bcongruent (?:to|with) |\bclass (?:of )?)|(?:≡|\\equiv) ?)"
        rf"(?P<value>{_SIGNED} (?:mod|modulo) {INTEGER})",
        None,
    ),
    _residue(
        "remainder",
        rf"(?i:\b(?:leaves?|leaving|gives?|giving) (?:a |the )?remainder (?:of )?)"
        rf"(?P<value>{INTEGER} {_DIVIDED} {INTEGER})",
        None,
    ),
    _factorization("product", _PRODUCT, context=_CUE),
    # "$2^3" may be a reference to a value, "$2^3 \cdot 5$" is not
    _factorization("latex_product", rf"{_PRIME}(?:{_LATEX_TIMES}{_PRIME})+", context=_CUE, before=r"[\w.^]"),
    _factorization(
        "stated_factorization",
        rf"(?i:\bprime factori[sz]ation (?:is |of )?)(?P<value>{_PRIME_POWER}|{_PRIME}(?:{_TIMES}{_PRIME})+)",
        parse_factorization,
    ),
)

r"""Where formulas stand in text.

The signs ∧, ∨, ¬ and their LaTeX commands make a formula wherever they stand. ASCII signs, arrows and ⊕ need a word
of logic within 120 characters; "p and q" in words needs a plainer one and single letters. A formula in signs and
one in words are kept apart, so that "p -> q and q -> r" are two formulas. The regular expressions balance
parentheses four deep; where a formula goes on beyond what they match, there is no span.
"""

from __future__ import annotations

import re

from fluxem.core.domain import Pattern
from fluxem.domains.logic.types import Formula, parse_formula

_TYPE = "logic_formula"
_CONTEXT = (
    r"(?:\b|_)(?:formulas?|formulae|propositions?|propositional|tautolog(?:y|ies|ical|ous)|truth|logic|logical(?:ly)?"
    r"|satisf(?:y|ies|iable|iability)|unsatisfiable|premises?|conclusion|contradict(?:s|ion|ory|ions)|entails?"
    r"|entailment|implication|equivalent|equivalen(?:ce|t)|boolean|CNF|DNF|conjunctive|disjunctive|conjunction"
    r"|disjunction|negat(?:e|ion|ed|ing)|models|valuations?|assignments?|De Morgan|argument|normal form|connectives?"
    r"|statements?|logical expressions?|(?:always|ever|never)(?: be)? (?:true|false)|true or false"
    r"|follows? from|satisfying)(?:\b|_)"
)
_WORD_CONTEXT = (
    r"(?:\b|_)(?:formulas?|formulae|propositions?|propositional|tautolog(?:y|ies|ical)|truth[ -](?:tables?|values?)"
    r"|satisfiable|unsatisfiable|contradiction|CNF|DNF|normal form|boolean|negation|negate"
    r"|(?:logical|logic) (?:expression|statement|condition|claim|function)s?"
    r"|satisfying assignments?|true or false (?:when|if|for)|(?:always|ever|never)(?: be)? (?:true|false))(?:\b|_)"
)
_NAME = r"(?:\b[A-Za-z][A-Za-z0-9_]{0,11}\b|⊤|⊥)"
_LETTER = r"\b[A-EGHJ-SU-Za-z]\d?\b"
_NOT = r"(?:!|[~¬]\s?|\\(?:lnot|neg)\b\s?)"
_OPERATOR = (
    r"\s?(?:<-{1,2}>|<=>|↔|⇔|-{1,2}>|=>|→|⇒|⟶|&{1,2}|∧|\|{1,2}|∨|⊕|⊻"
    r"|\\(?:land|wedge|lor|vee|to|rightarrow|Rightarrow|leftrightarrow|Leftrightarrow|implies|iff|oplus)\b)\s?"
)
_WORD_NOT = r"(?:(?:not|NOT) )"
_WORD_OPERATOR = r" (?:and|or|implies|iff|xor|if and only if|AND|OR|IMPLIES|IFF|XOR) "


def _nest(atom: str, negation: str, operator: str, depth: int) -> str:
    """A regular expression of formulas with an operator outside parentheses or right within a pair of them."""
    part = f"{negation}{{0,3}}{atom}"
    for _ in range(depth - 1):
        part = rf"{negation}{{0,3}}(?:{atom}|\(\s?{part}(?:{operator}{part})*\s?\))"
    group = rf"\(\s?{part}(?:{operator}{part})+\s?\)"
    outer = rf"{negation}{{0,3}}(?:{atom}|{group})"
    return f"(?:{outer}(?:{operator}{outer})+|{negation}{{1,3}}(?:{atom}|{group})|{group})"


_SIGNS = _nest(_NAME, _NOT, _OPERATOR, 4)
_IN_WORDS = _nest(_LETTER, _WORD_NOT, _WORD_OPERATOR, 3)
_PROSE_WORDS = "an as at by for he if in into is it me my no of on so than the then to us was we with you"
_PROSE = frozenset(_PROSE_WORDS.split())
_MARKED = re.compile(r"[∧∨¬]|\\(?:land|lor|lnot|neg)\b")

# Glued to a word, or the tail of a longer formula; "=" and "is" before "true and".
_BEFORE = r"[\w@#.\\/(%]|[~!¬&∧|∨→⇒⟶↔⇔⊕⊻^>=]\s?|\\[a-z]{2,14}\s|\d\s?[-+*/]\s?|\b(?i:not|implies|iff|xor)\s"
_AFTER = rf"[\w(\[]|{_OPERATOR}[\w(~!¬\\]|\s?[=+*/\\]|['’]s\b|\.\w|\s(?i:implies|iff|xor)\s"
_BEFORE_WORDS = (
    r"[\w$@#.\\/(%~!¬-]|=\s?|[&∧|∨→↔⊕>-]\s|[^\W\d]['’]"
    r"|\b(?i:and|or|not|implies|iff|xor|if|both|either)\s"
)
_AFTER_WORDS = (
    r"[\w(\[-]|\s?[=+*/&|~^]|\s?->|['’]|\.\w|\sare\s(?:both\s)?(?:true|false|[TF]\b)"
    r"|\s(?i:and|or|implies|iff|xor)\s(?:(?i:not)\s|\(|[A-Za-z]\d?\b)"
)


def _parse_signs(text: str) -> Formula | None:
    """A formula none of whose names is a little word of prose ("p & in")."""
    formula = parse_formula(text)
    return formula if _PROSE.isdisjoint(name.lower() for name in formula.variables) else None


def _parse_marked(text: str) -> Formula | None:
    return _parse_signs(text) if _MARKED.search(text) else None


PATTERNS = (
    Pattern("marked", _TYPE, _SIGNS, _parse_marked, 77, _BEFORE, _AFTER),
    Pattern("signs", _TYPE, _SIGNS, _parse_signs, 76, _BEFORE, _AFTER, _CONTEXT),
    Pattern("words", _TYPE, _IN_WORDS, parse_formula, 75, _BEFORE_WORDS, _AFTER_WORDS, _WORD_CONTEXT),
)

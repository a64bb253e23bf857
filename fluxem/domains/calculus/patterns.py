r"""Where polynomials and elementary functions stand in text.

A run of terms is matched as a whole and then read: ``2x + 3y`` is a run that is no value. Without words
around it a run must be a polynomial of several terms; single terms (``5x``) and functions need words such as
"derivative" or "f(x)" nearby. A bare letter is never a value, nor is the right side of ``y = ...`` without such words.
Near words such as "solve", ``2x + 3 = 7`` is the polynomial that it says is zero, ``2x - 4``.
"""

from __future__ import annotations

import re
from fractions import Fraction

from fluxem.core.domain import Pattern
from fluxem.core.number import simplify
from fluxem.domains.calculus._expression import to_prefix
from fluxem.domains.calculus.types import Function, Polynomial, parse_function, parse_polynomial

_MINUS = "[-−]"
_NUMBER = r"\d+(?:\.\d+)?"
_RAISED = "[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+"
_NAME = r"\\?(?:arc)?(?:sinh|cosh|tanh|sin|cos|tan|asin|acos|atan|exp|ln|log|sqrt|abs)"
_LETTER = r"[a-z]\b"
_INSIDE = rf"(?:{_NAME}|{_LETTER}|\\(?:cdot|left|right|pi|frac)|pi\b|[xt]e\^|[-\d.+*/^ {{}}·−√{_RAISED[1:-2]}])"
_GROUP_0 = rf"\({_INSIDE}+\)"
_GROUP_1 = rf"\((?:{_INSIDE}|{_GROUP_0})+\)"
_GROUP = rf"\((?:{_INSIDE}|{_GROUP_1})+\)"
_BRACES = rf"\{{(?:{_INSIDE}|{_GROUP_0})+\}}"
_ARGUMENT = rf" ?(?:{_GROUP}|{_BRACES}|(?:{_NUMBER})?{_LETTER}(?:\^{_NUMBER}|{_RAISED})?)"
_CALL = rf"{_NAME}(?:\^{_NUMBER}|{_RAISED})?{_ARGUMENT}"
_EXPONENT = rf"(?:(?: ?\^ ?|\*\*)(?:{_MINUS}?{_NUMBER}|{_MINUS}?{_LETTER}|{_GROUP_1}|{_BRACES})|{_RAISED})"
_FRACTION = rf"\\[dt]?frac{_BRACES}{_BRACES}"
_COEFFICIENT = rf"(?:{_NUMBER}|{_FRACTION})(?: ?[b-z]\b)?"
_FACTOR = (
    rf"(?:(?:{_CALL}|√(?:{_GROUP}|{_LETTER})|{_COEFFICIENT}|{_LETTER}|{_GROUP}|\|(?:{_INSIDE}|{_GROUP_0})+\||\\?pi\b|π)(?:{_EXPONENT})?"
    rf"|[a-z]e{_EXPONENT})"
)
_NEXT = (
    rf"(?: ?(?:[*/·⋅]|\\cdot) ?{_FACTOR}|(?:{_LETTER}|{_GROUP})(?:{_EXPONENT})?"
    rf"| ?(?:{_CALL}|[a-z]e?{_EXPONENT})(?:{_EXPONENT})?)"
)
_TERM = rf"{_FACTOR}{_NEXT}*"
# A run does not begin inside a word ("Factor x^2" holds no r), and it holds more than a number or a letter: those
# are everywhere, and runs are costly.
_LEADING = rf"(?:\b{_NUMBER} ?[-+−*/·⋅] ?)"
_OPENING = (
    rf"(?:(?:\b(?:{_NUMBER} ?)?{_CALL}|(?:\b{_NUMBER})?(?:\\{_CALL}|√(?:{_GROUP}|{_LETTER})|{_GROUP}|\\pi\b|π)"
    rf"|\b{_NUMBER}(?: ?[b-z]|[a-z])\b|{_FRACTION}(?: ?{_LETTER})?|\|(?:{_INSIDE}|{_GROUP_0})+\||{_LEADING}{_LETTER})"
    rf"(?:{_EXPONENT})?|\b(?:{_NUMBER})?[a-z]?e{_EXPONENT}|\b{_NUMBER}{_EXPONENT}"
    rf"|\b[a-z](?:{_EXPONENT}|\b(?: ?[-+−*/·⋅] ?{_FACTOR}|{_GROUP}| ?{_CALL}| e{_EXPONENT})))"
)
_RUN = rf"{_MINUS}?{_LEADING}*?{_OPENING}{_NEXT}*(?: ?[-+−] ?{_TERM})*"

# Glued to a word, a call f(...), or the right side of an operator; "y = ..." belongs to lines.
_BEFORE = (
    rf"[\w.\\)\]^]|[\w)\]}}] ?[-+*/^=−](?:\s?{_MINUS})?|[\w)\]}}] [-+*/^−] "
    r"|\b[yY] ?= ?"
)
_BEFORE_IN_CONTEXT = rf"[\w.\\)\]^]|[\w)\]}}] ?[-+*/^−](?:\s?{_MINUS})?|[\w)\]}}] [-+*/^−] "
_AFTER = (
    rf"[\w({{\\^]|\.\d| \d| ?[*/^] ?[\w(\\]| ?[+] ?[\w(\\]| ?{_MINUS} ?[\d(\\]| ?{_MINUS} ?{_LETTER}"
    rf"|{_MINUS}[^\W\d]|['’][^\W\d]"
)
_BEFORE_GROUP = r"[\w)\]]\(|[\w)\]] ?[*/^] ?\("

_CONTEXT = (
    r"\b(?:polynomials?|quadratics?|cubics?|derivatives?|differentiat\w*|integra\w*|antiderivatives?|primitives?"
    r"|functions?|limits?|taylor|maclaurin|series|roots?|zeros|factor\w*|tangents?|rate of change|calculus"
    r"|area under|expressions?|evaluat\w*|monomials?|dx|d/dx|slope of the curve|curve|lim|substitut\w*)\b"
    r"|\b(?:at|when|where) [a-z] ?=|\b[yfg]'|\b[fghpqFGP]'{0,2}\([a-z]\)|∫"
)
_SOLVING = r"\b(?:solv(?:e|es|ed|ing)|solutions?|equations?|roots?|find [a-z]|(?:what|which) (?:is )?[a-z]|for [a-z])\b"
_RIGHT_SIDE = rf"{_MINUS}?(?:(?:{_NUMBER})?[a-z]\b(?: ?[-+−] ?{_NUMBER})?|{_NUMBER})"
_UNIT_LETTERS = frozenset("mghlk")
_SPACED_UNIT = re.compile(r"[\d.,]+ [stn]")
_SET_PHRASES = frozenset({"n log n", "p log p"})
"""Names of a growth rate and of a term of the entropy rather than functions asked about."""
_PLAIN_VARIABLES = frozenset("xyztuvwnpqrs")


def _parse_plain(text: str) -> Polynomial | None:
    """A polynomial that needs no words around it: several terms, and more than ``x + 1``."""
    if not any(sign in text[1:] for sign in "+-−"):
        return None  # one term, at the price of no parsing: quantities ("5 m") are far more frequent
    polynomial = _parse_any(text)
    if polynomial is None or polynomial.variable not in _PLAIN_VARIABLES or _num_terms(polynomial) < 2:
        return None
    if polynomial.degree > 1:
        return polynomial
    return polynomial if polynomial.variable in "xyzn" and abs(polynomial.coefficients[1]) != 1 else None


def _parse_any(text: str) -> Polynomial | None:
    if not _may_be_value(text):
        return None
    polynomial = parse_polynomial(text)
    if polynomial.variable in _UNIT_LETTERS or _SPACED_UNIT.fullmatch(text):
        return None  # "801 m^3", "9 s": a quantity
    return polynomial if polynomial.degree > 0 else None


def _parse_equation(text: str) -> Polynomial | None:
    """What an equation says is zero: left side minus right side."""
    left, right = (side.strip() for side in text.split("="))
    known, other = _parse_any(left), parse_polynomial(right)
    if known is None or (other.degree and other.variable != known.variable):
        return None
    size = max(len(known.coefficients), len(other.coefficients))
    a, b = ([*side.coefficients, *[0] * (size - len(side.coefficients))] for side in (known, other))
    difference = Polynomial(
        tuple(simplify(Fraction(x) - Fraction(y)) for x, y in zip(a, b, strict=True)), known.variable
    )
    return difference if difference.degree else None


def _parse_function(text: str) -> Function | None:
    if not _may_be_value(text) or text in _SET_PHRASES:
        return None
    function = parse_function(text)
    return function if _mentions(function) and not function.is_polynomial else None


def _mentions(function: Function) -> bool:
    return ("var",) in to_prefix(function.tree)


def _may_be_value(text: str) -> bool:
    """Cheap refusals: no letter, a bare letter, or a run that stands in one pair of brackets."""
    if len(text) < 2 or not any("a" <= c <= "z" for c in text):
        return False
    if text[0] != "(" or text[-1] != ")":
        return True
    depth = 0
    for position, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return position < len(text) - 1
    return False


def _num_terms(polynomial: Polynomial) -> int:
    return sum(c != 0 for c in polynomial.coefficients)


def _patterns(
    name: str, kind: str, parse: object, priority: int, before: str, context: str | None
) -> tuple[Pattern, ...]:
    return tuple(
        Pattern(title, f"calculus_{kind}", regex, parse, priority, start, _AFTER, context)  # type: ignore[arg-type]
        for title, regex, start in (
            (name, _RUN, before),
            (f"{name}_in_brackets", rf"\((?P<value>{_RUN})\)", _BEFORE_GROUP),
        )
    )


_OPERAND = (
    rf"(?i:\bd/d[a-z] ?|\b(?:diff|derivative|differentiate|integrate|integral)) ?\((?P<value>{_RUN})(?:\)|, ?[a-z\d])"
)

PATTERNS = (
    *_patterns("polynomial", "polynomial", _parse_plain, 67, _BEFORE, None),
    *_patterns("polynomial_in_context", "polynomial", _parse_any, 68, _BEFORE_IN_CONTEXT, _CONTEXT),
    Pattern(
        "equation",
        "calculus_polynomial",
        rf"{_RUN} ?= ?{_RIGHT_SIDE}",
        _parse_equation,
        70,
        _BEFORE,
        rf"{_AFTER}| ?=",
        _SOLVING,
    ),
    *_patterns("function", "function", _parse_function, 69, _BEFORE_IN_CONTEXT, _CONTEXT),
    Pattern("operand", "calculus_polynomial", _OPERAND, _parse_any, 71),
    Pattern("function_operand", "calculus_function", _OPERAND, _parse_function, 72),
)

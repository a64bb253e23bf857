"""Where linear programmes and vectors stand in text.

A programme is "maximize" or "minimize", a linear objective, "subject to" (or the like) and relations; its words
belong to the span. A bracketed list of numbers is a vector of this domain directly after "gradient",
"coefficients", "starting point" and the like, or near words of optimization ("line search", "knapsack").
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.core.number_text import REAL
from fluxem.domains.optimization.types import Vector, parse_program, parse_vector

_NUMBER = r"\d+(?:\.\d+)?(?:/\d+)?"
_NAME = r"(?:[a-zA-Z](?:_?\d{1,2})?\b|[a-zA-Z]_\{\d{1,2}\}|[a-zA-Z][₀-₉])"
_SIGN = "[-−+]"
_RELATION = r"(?:<=|>=|≤|≥|=|\\leq?\b|\\geq?\b)"


def _sum(space: str) -> str:
    """A sum of terms; ``space`` may stand between number and name."""
    term = rf"(?:(?:{_NUMBER}(?: ?[*·] ?|{space}))?{_NAME}|{_NUMBER})"
    return rf"{_SIGN}? ?{term}(?: ?{_SIGN} ?{term}){{0,14}}"


# "y >= 0 I think": on the right of a relation nothing but an operator joins number and name.
_LEFT, _RIGHT = _sum(" ?"), _sum("")
_SEPARATOR = r"(?: ?[,;] ?(?:and )?| and | ?& ?| ?\n ?)"
_CONSTRAINT = rf"(?:{_NAME}{_SEPARATOR}){{0,5}}{_LEFT}(?: ?{_RELATION} ?{_RIGHT}){{1,2}}"
_PROGRAM = (
    r"\b(?i:(?:max|min)(?:imi[sz]e)?) ?:? ?"
    r"(?:the )?(?:(?:total |objective )?(?:profit|cost|function|value|revenue) (?:of )?)?"
    rf"(?:[a-zA-Z]\w{{0,9}}(?:\([^()]{{0,30}}\))? ?= ?)?{_LEFT},? ?"
    r"(?i:subject to|such that|s\. ?t\.|under|given(?: that)?)(?: the constraints?)? ?:? "
    rf"{_CONSTRAINT}(?:{_SEPARATOR}{_CONSTRAINT}){{0,14}}"
)
_BRACKETS = rf"\[ ?{REAL}(?: ?[,;] ?{REAL})* ?\]"
_BARE = rf"{REAL}(?:[,;] ?{REAL}){{1}}(?:[,;] ?{REAL})*"
_NOUN = (
    r"(?i:gradients?|coefficients?|starting points?|initial (?:guess|point)|start|iterates?"
    r"|item weights|search directions?|(?:lower|upper) bounds?|targets?|targets? vector|minimi[sz]er)"
)
_CONTEXT = (
    r"gradient|descent|minimi[sz]|maximi[sz]|optimi[sz]|least[- _]squares|line[- _]search|armijo|backtrack"
    r"|newton[- ](?:step|iter|meth|raph)|newton's (?:step|method)|golden[- _]section|knapsack|learning rate|step size"
    r"|hessian|\bobjective\b|convex|\bassign|\bbisect|normal equations|design matrix|\bbox\b|regression line|line fit"
    r"|fit[_ ]line|best[- ]fit|\bclip|right[- ]hand side|residual"
)


def _parse_bare(text: str) -> Vector:
    return parse_vector(f"[{text}]")


PATTERNS = (
    Pattern(
        "program", "optimization_linear_program", _PROGRAM, parse_program, 78, r"[\w.]", r"[\w^(]|\.\d| ?[*/^·]",
    ),
    Pattern(
        "vector_after_noun", "optimization_vector",
        rf"\b{_NOUN}(?: vector| list)?(?: of| is| are| at| =| as)?:? ?(?P<value>{_BRACKETS})",
        parse_vector, 71, r"\w", r"[\[\w]",
    ),
    Pattern(
        "weights_in_prose", "optimization_vector",
        r"\b(?i:weights?|sizes|costs|values|profits|prices|worths)(?: of| are| is)?(?:\s?[:=]\s?|\s)"
        rf"(?P<value>{_BARE})",
        _parse_bare, 72, None, r"[\w/^]|\.\d|,\d| ?%", r"(?i)\bknapsack\b",
    ),
    Pattern("vector", "optimization_vector", _BRACKETS, parse_vector, 71, r"[\w\])\[]", r"[\[\w]", _CONTEXT),
)  # fmt: skip

"""Where sets and intervals stand in text.

Two or more numbers in braces are a set wherever they stand; words, a single element, ``{}`` and ``∅`` need a word
or sign of set theory within 120 characters, since code and templates use braces too. Half-open brackets and
infinite ends are unmistakable; ``[0, 5]`` and ``(0, 5)`` need the word "interval".
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.domains.sets.types import FiniteSet, parse_interval, parse_set

_NUMBER = r"[-−+]?(?:\d{1,60}(?:\.\d{1,60})?|\.\d{1,60})(?:/\d{1,60})?"
_WORD = r"[A-Za-zÀ-ÿ][A-Za-z0-9_À-ÿ'’-]{0,19}"
_ELEMENT = rf"(?:{_NUMBER}|{_WORD}|[\"“'‘]{_WORD}[\"”'’])"
_COMMA = r"\s?[,;]\s?"
_DOTS = rf"(?:{_COMMA}(?:\.\.\.|…|\\l?dots))?"

_CONTEXT = (
    r"\b(?:(?:sub|super)?sets?|unions?|unite|united|intersect(?:s|ing|ion|ions)?|elements?|members?(?:hip)?|cardinality"
    r"|complements?|disjoint|universe|universal|Cartesian|Venn|Jaccard|difference|belongs?)\b"
    r"|[∪∩⊆⊂⊇⊃∈∉∖△×]|\\(?:cup|cap|in|notin|setminus|subseteq|subset|times|triangle)\b"
)
# Glued to a word, a power, an index, a bracket: x^{2}, \frac{1}{2}, \d{1,3}, [a]{2}; arrays of a programming language.
_BEFORE = (
    r"[\w^}#%@\])*+?]|[^\s]\\|\]\s?=\s?|\b(?:int|long|float|double|char|auto)\s[\w\[\]\s]{1,30}=\s?"
    r"|\b(?:const|var|import|export|return|enum|struct)\s[\w\s=]{0,30}"
)
_AFTER = r"[\w}{(\[]|\s?=[^=]|\s?from\s?[\"']|\s?=>"


_END = _NUMBER
_INFINITY = r"[-−+]? ?(?:∞|inf(?:inity)?|\\infty|oo)"
_GAP = r"\s?[,;]\s?"
_LEFT, _RIGHT = r"(?:\\left)?", r"\s?(?:\\right)?"
_CLOSED, _OPEN = rf"\[\s?{_END}{_GAP}{_END}\s?\]", rf"\(\s?{_END}{_GAP}{_END}\s?\)"
_TOGETHER = r"\b(?:unions?|intersect\w*|overlap\w*)\b|[∩∪]"
_BEFORE_INTERVAL = r"[\w\])}$]"
_AFTER_INTERVAL = r"[\w\[({^]"


def _parse_words(text: str) -> FiniteSet | None:
    """A set near words of set theory; "{name}" is a slot of a template."""
    value = parse_set(text)
    single = value.elements[0] if len(value) == 1 else None
    return None if isinstance(single, str) and len(single) > 1 else value


def _interval(name: str, regex: str, context: str | None = None) -> Pattern:
    return Pattern(name, "sets_interval", regex, parse_interval, 74, _BEFORE_INTERVAL, _AFTER_INTERVAL, context)


PATTERNS = (
    Pattern(
        "numbers",
        "sets_set",
        rf"\\?\{{\s?{_NUMBER}(?:{_COMMA}{_NUMBER})+{_DOTS}(?:{_COMMA}{_NUMBER})?\s?\\?\}}",
        parse_set,
        72,
        _BEFORE,
        _AFTER,
    ),
    Pattern(
        "elements",
        "sets_set",
        rf"\\?\{{\s?{_ELEMENT}(?:{_COMMA}{_ELEMENT})*{_DOTS}(?:{_COMMA}{_ELEMENT})?\s?\\?\}}",
        _parse_words,
        72,
        _BEFORE,
        _AFTER,
        _CONTEXT,
    ),
    Pattern("placeholder", "sets_set", r"\$\{[^{}\n]{0,40}\}", parse_set, 76, silent=True),
    Pattern("empty", "sets_set", r"\\?\{ ?\\?\}|∅|\\emptyset|\\varnothing", parse_set, 72, _BEFORE, _AFTER, _CONTEXT),
    _interval("closed_open", rf"{_LEFT}\[\s?{_END}{_GAP}(?:{_END}|{_INFINITY}){_RIGHT}\)"),
    _interval("open_closed", rf"{_LEFT}\(\s?(?:{_END}|{_INFINITY}){_GAP}{_END}{_RIGHT}\]"),
    _interval(
        "unbounded",
        rf"{_LEFT}\(\s?(?:{_INFINITY}{_GAP}(?:{_END}|{_INFINITY})|{_END}{_GAP}{_INFINITY}){_RIGHT}\)",
    ),
    _interval(
        "bounded",
        rf"{_LEFT}(?:\[\s?{_END}{_GAP}{_END}{_RIGHT}\]|\(\s?{_END}{_GAP}{_END}{_RIGHT}\)|\]\s?{_END}{_GAP}{_END}\s?\[)",
        r"\bintervals?\b",
    ),
    # "the intersection of [1, 5] and (3, 9)": one of the two has square brackets
    *(
        Pattern(name, "sets_interval", regex, parse_interval, 60, before, _AFTER_INTERVAL, _TOGETHER)
        for name, regex, before in (
            ("closed_together", _CLOSED, rf"{_BEFORE_INTERVAL}|\b(?:lists?|arrays?|samples?|data|see) "),
            ("open_after_closed", rf"\]\s?(?:and|with|∩|∪|,)\s(?P<value>{_OPEN})", None),
            ("open_before_closed", rf"(?P<value>{_OPEN})\s?(?:and|with|∩|∪|,)\s\[", None),
        )
    ),
)

r"""Where distributions stand in text.

Numbers in brackets are a distribution if they are not negative, sum to 1 and stand within 120 characters of a word
such as "distribution", "probabilities", "entropy" or "P ="; in prose the word must stand right before them. Rows in
brackets ``[[0.25, 0.25], [0.5, 0]]`` need "joint" (or a quantity of two variables) near. "bits" and "nats" are no unit
to convert to beside such words: a silent pattern keeps them out of physics. "on [0, 1]" is an interval.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.core.number_text import REAL
from fluxem.domains.information_theory.types import Distribution, parse_distribution

_TYPE = "information_theory_distribution"
_NAMED = 76  # the word right before says more than another domain's word somewhere near
_NUMBER = rf"{REAL}%?"
_ROW = rf"\[ ?{_NUMBER}(?: ?[,;] ?{_NUMBER})* ?\]"
_JOINT = rf"\[\s*{_ROW}(?:\s*,\s*{_ROW})*\s*\]"
_PROSE = (
    rf"{_NUMBER}(?:[,;] ?{_NUMBER})+[,;]? (?:and|or|&) {_NUMBER}|{_NUMBER}(?:[,;] ?{_NUMBER})+"
    rf"|{_NUMBER} (?:and|&) {_NUMBER}"
)
_CUE = r"\b(?i:(?:probabilities|(?:probability )?distributions?|pmfs?)(?: of| are| were| is)?(?:\s?[:=]\s?|\s))"
_LETTER = r"\b[PQ](?:\s?=\s?| is )"
_SUBJECT = (
    r"\b(?:distributions?|probabilit(?:y|ies)|pmfs?|sources?|entrop(?:y|ies)|channel|divergences?|kl|perplexity|huffman"
    r"|symbols?|outcomes)\b|\b[pq] ?="
)
_INFORMATION = (
    r"\b(?:entropy|entropies|divergence|distributions?|surpris\w*|information|perplexity|outcomes?|channel|pmf|source"
    r"|probabilit(?:y|ies)|symbols?|chance)\b"
)
_COMPARED = r"\b(?:entrop\w*|divergences?|distributions?|kl\w*|js\w*|jensen\w*|log loss)\b|\|\|"
_BEFORE = r"[\w\])\\$]"
_INTERVAL = r"\b(?:[Ii]n|[Oo]n|[Oo]ver|[Ww]ithin|[Ff]rom|[Bb]etween|range|interval) |\u2208 ?"
_AFTER = r"[\w\[(]|\^"


def _parse_several(text: str) -> Distribution | None:
    value = parse_distribution(text)
    return value if isinstance(value, Distribution) and len(value) > 1 else None


def _parse_plain(text: str) -> Distribution | None:
    value = _parse_several(text)
    return None if value == (0, 1) else value


def _parse_unit_interval(text: str) -> Distribution | None:
    value = _parse_several(text)
    return value if value == (0, 1) else None


PATTERNS = (
    Pattern("distribution", _TYPE, _ROW, _parse_plain, 72, _BEFORE, _AFTER, _SUBJECT),
    Pattern("zero_and_one", _TYPE, _ROW, _parse_unit_interval, 72, rf"{_BEFORE}|{_INTERVAL}", _AFTER, _SUBJECT),
    Pattern("named_distribution", _TYPE, rf"{_CUE}(?P<value>{_ROW})", _parse_several, _NAMED, None, _AFTER),
    Pattern("p_or_q", _TYPE, rf"{_LETTER}(?P<value>{_ROW})", _parse_several, _NAMED, None, _AFTER, _COMPARED),
    Pattern(
        "distribution_in_prose",
        _TYPE,
        rf"(?:{_CUE}|{_LETTER})(?P<value>{_PROSE})",
        _parse_several,
        72,
        None,
        r"[\w/^%]|\.\d|,\d",
    ),
    Pattern(
        "joint_distribution",
        _TYPE,
        _JOINT,
        parse_distribution,
        82,
        _BEFORE,
        _AFTER,
        r"\bjoint\w*\b|mutual information|conditional entrop",
    ),
    Pattern(
        "unit_of_information",
        _TYPE,
        r"(?i:\b(?:in|into|to|of|as|how many|number of)\s)(?P<value>(?i:bits?|nats?))\b",
        parse_distribution,
        64,
        context=_INFORMATION,
        silent=True,
    ),
)

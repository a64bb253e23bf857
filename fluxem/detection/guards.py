"""Guards: what may not stand right before or right after a span (the look-around RE2 lacks).

``before`` is written as it reads, ending at the span's start. Alternatives of fixed width are
turned into look-behinds, which cost one try at that position; the others are searched for within
the last ``WINDOW`` characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

WINDOW = 64
"""Characters before a span that an alternative of variable width may look back over."""

Guard = Callable[[str, int], bool]


def split_alternatives(regex: str) -> list[str]:
    """Split a regular expression at its top-level ``|``.

    >>> split_alternatives("a|[|]|(?:b|c)|")
    ['a', '[|]', '(?:b|c)', '']
    """
    parts, depth, in_class, start, i = [], 0, False, 0, 0
    while i < len(regex):
        char = regex[i]
        if char == "\\":
            i += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            i += regex[i + 1 : i + 2] == "^"
            i += regex[i + 1 : i + 2] == "]"  # a "]" right after "[" or "[^" is literal
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and depth == 0:
            parts.append(regex[start:i])
            start = i + 1
        i += 1
    return [*parts, regex[start:]]


def _is_fixed_width(regex: str) -> bool:
    try:
        re.compile(f"(?<={regex})")
    except re.error:
        return False
    return True


@cache
def compile_before(regex: str) -> Guard:
    """A function ``(text, start) -> forbidden`` for a ``before`` guard."""
    re.compile(regex)  # a malformed guard is reported as itself, not as a look-behind
    alternatives = split_alternatives(regex)
    fixed = [a for a in alternatives if _is_fixed_width(a)]
    variable = [a for a in alternatives if a not in fixed]
    behind = re.compile("|".join(f"(?<={a})" for a in fixed) or "(?!)").match
    if not variable:
        return lambda text, start: behind(text, start) is not None
    search = re.compile(f"(?:{'|'.join(variable)})\\Z").search

    def forbids(text: str, start: int) -> bool:
        return behind(text, start) is not None or search(text, max(0, start - WINDOW), start) is not None

    return forbids


@cache
def compile_after(regex: str) -> Guard:
    """A function ``(text, end) -> forbidden`` for an ``after`` guard."""
    match = re.compile(regex).match
    return lambda text, end: match(text, end) is not None

"""Constants that an argument may hold: enumerated ones, those that wordings imply, and words of the dialogue.

A model that writes an argument as text can only choose among these, so it cannot make one up.
"""

from __future__ import annotations

import contextlib
import json
import random
import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from fluxem.core.errors import FluxEMError
from fluxem.core.phrasebook import DIFFICULTIES, Expression, Redraw
from fluxem.core.span import Span
from fluxem.core.template import Literal
from fluxem.tools import get_tool
from fluxem.tools.schema import Parameter

_NUM_DRAWS = 300
_MAX_WORDS = 4
_MAX_PHRASES = 600
_MANY_NAMES = 20  # a parameter that wordings give more names than this takes names of things, not of conventions
_LONGEST_NAME = 40  # characters
_NAME = re.compile(r"[\w .'’/-]+")
_EDGES = ".,'’;:!?-()[]{}\"“”"
_SPACED = re.compile(r"\S+")
_WORD = re.compile(r"[^\s,;:!?()\[\]{}\"“”]+")


def implied_constants(tool: str) -> dict[str, tuple[str, ...]]:
    """Per parameter, the constants that the tool's wordings imply ("monthly": 12), as written in a call."""
    return _study_wordings(tool)[0]


def takes_expression(tool: str, name: str) -> bool:
    """Whether a parameter is written as references between operators."""
    return name in _study_wordings(tool)[1]


@cache
def takes_list(tool: str, name: str) -> bool:
    """Whether a parameter can be given as a list of numbers: an array, or what a list says (cash flows, a set)."""
    parameter = get_tool(tool).by_name[name]
    if "array" in kinds_of(parameter.schema):
        return True
    for probe in ([1, 2, 4], [-4, 2, 3]):
        with contextlib.suppress(FluxEMError, ValueError, TypeError, ArithmeticError):
            parameter.coerce(list(probe), name)
            return True
    return False


@cache
def _study_wordings(tool: str) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    from fluxem.data.toolcalls.wordings import all_books

    found: dict[str, dict[str, None]] = {}
    expressions: set[str] = set()
    for book in all_books():
        if book.tool != tool:
            continue
        rng = random.Random(f"constants/{tool}")
        for _ in range(_NUM_DRAWS):
            try:
                drawn = book.phrases.draw(rng, rng.choice(DIFFICULTIES))
            except (Redraw, FluxEMError):
                continue
            expressions |= {name for name, value in drawn.items() if isinstance(value, Expression)}
            for name, value in drawn.items():
                if not isinstance(value, Literal | Expression | list | tuple) and value is not None:
                    found.setdefault(name, {})[value if isinstance(value, str) else json.dumps(value)] = None
    return {name: tuple(values) for name, values in found.items()}, frozenset(expressions)


def kinds_of(schema: Any) -> set[str]:
    """JSON types that a schema accepts."""
    if "anyOf" in schema:
        return {kind for part in schema["anyOf"] for kind in kinds_of(part)}
    kinds = schema.get("type", ())
    return {kinds} if isinstance(kinds, str) else set(kinds)


def is_free_text(tool: str, parameter: Parameter) -> bool:
    """Whether the words of the dialogue may stand in it: a name, not one of a list and not a typed value."""
    return "enum" not in parameter.schema and _is_plain_string(tool, parameter.name)


@cache
def _is_plain_string(tool: str, name: str) -> bool:
    parameter = get_tool(tool).by_name[name]
    try:
        parameter.coerce("\x00", name)  # no value type reads this; a plain text takes anything
    except (FluxEMError, ValueError):
        return False
    return True


def list_constants(tool: str, parameter: Parameter, texts: Sequence[str], words: Sequence[str] = ()) -> list[str]:
    """Everything that ``parameter`` may be given as text.

    Of the names that the tool's wordings imply, those that stand in the dialogue shut the others out: who speaks of
    Oslo does not mean Paris. Where none stands there ("euros" for EUR), all may be meant. A parameter with many names
    takes what anything can be called; then only ``words`` count, as what is asked for stands beside the table or graph
    that holds it.

    Args:
        tool, parameter: whose argument it is.
        texts: of the dialogue.
        words: the same texts without their larger values (:func:`leave_out_values`); ``texts`` by default.
    """
    enumerated = [v for v in parameter.schema.get("enum", ()) if isinstance(v, str)]
    known = list(implied_constants(tool).get(parameter.name, ()))
    if "boolean" in kinds_of(parameter.schema):
        known += ["true", "false"]
    if not is_free_text(tool, parameter):
        return list(dict.fromkeys(enumerated + known))
    longest = max([_MAX_WORDS, *(len(name.split()) for name in known)])
    marks = any("," in name for name in known)
    words, said = words or texts, _find_said(known, texts)
    if len(known) > _MANY_NAMES and said:
        said = known = _find_said(known, words)
    return list(dict.fromkeys(enumerated + (said or known) + list_phrases(words, longest, marks=marks)))


def _find_said(names: Sequence[str], texts: Sequence[str]) -> list[str]:
    lower = [text.lower() for text in texts]
    return [name for name in names if any(_stands_in(name.lower(), text) for text in lower)]


def leave_out_values(text: str, spans: Sequence[Span]) -> str:
    """``text`` without its larger values: what is asked *about* a table, a graph, a set. Single words stay."""
    pieces, position = [], 0
    for span in spans:
        if span.end - span.start > _LONGEST_NAME or not _NAME.fullmatch(text, span.start, span.end):
            pieces += [text[position : span.start], ";"]
            position = span.end
    return "".join([*pieces, text[position:]])


def can_be_text(tool: str, parameter: Parameter, texts: Sequence[str]) -> bool:
    """Whether :func:`list_constants` has anything to offer."""
    if parameter.schema.get("enum") or implied_constants(tool).get(parameter.name):
        return True
    return "boolean" in kinds_of(parameter.schema) or (is_free_text(tool, parameter) and any(map(str.strip, texts)))


def _stands_in(name: str, text: str) -> bool:
    """Whether ``name`` is a word or words of ``text``; both in lower case."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            return True
        start = text.find(name, start + 1)
    return False


def list_phrases(texts: Iterable[str], longest: int = _MAX_WORDS, *, marks: bool = False) -> list[str]:
    """Words and runs of up to ``longest`` words of the texts, without marks at their ends.

    Args:
        texts: of a dialogue.
        longest: most words of a run.
        marks: also runs with the commas that stand between their words ("x is true, y is false").
    """
    phrases: dict[str, None] = {}
    for text in texts:
        words = [m[0] for m in (_SPACED if marks else _WORD).finditer(text)]
        for length in range(1, longest + 1):
            for i in range(len(words) - length + 1):
                phrase = " ".join(words[i : i + length]).strip(_EDGES)
                if phrase:
                    phrases[phrase] = None
            if len(phrases) > _MAX_PHRASES:
                break
    return list(phrases)[:_MAX_PHRASES]


class TokenTrie:
    """Which token may follow, over the token sequences of the allowed constants."""

    def __init__(self, sequences: Iterable[Sequence[int]]) -> None:
        self.root: dict[int, Any] = {}
        for sequence in sequences:
            node = self.root
            for token in sequence:
                node = node.setdefault(token, {})
            node[-1] = {}  # an end

    def follow(self, tokens: Sequence[int]) -> dict[int, Any] | None:
        """The node behind ``tokens``, ``None`` where no constant starts so; key -1 marks an end."""
        node: dict[int, Any] | None = self.root
        for token in tokens:
            node = None if node is None else node.get(token)
        return node

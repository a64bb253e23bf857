"""Text with gold spans from templates.

A text is built from pieces in text order: a plain ``str`` (frame or filler, open to noise), a
:class:`Fixed` string (part of the structure: noise changes its case at most) and a :class:`Literal` (a
typed value whose surface becomes a span). Spans are therefore right by construction.

Templates hold slots ``{name}`` and alternatives ``[a|b|]``, one of which is drawn.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from fluxem.core.span import Span

_PART = re.compile(r"\{(\w+)\}|\[([^\]]*)\]")


class Fixed(str):
    """Text of the structure itself: never dropped, never interrupted."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """A typed value written in the text as ``surface``."""

    surface: str
    type: str
    value: Any


Piece: TypeAlias = str | Literal


@lru_cache(maxsize=4096)
def _compile(template: str) -> tuple[tuple[str, Any], ...]:
    """Split a template into ``("text", s)``, ``("choice", options)`` and ``("slot", name)`` parts."""
    parts: list[tuple[str, Any]] = []
    position = 0
    for match in _PART.finditer(template):
        if match.start() > position:
            parts.append(("text", template[position : match.start()]))
        parts.append(("slot", match[1]) if match[1] else ("choice", tuple(match[2].split("|"))))
        position = match.end()
    if position < len(template):
        parts.append(("text", template[position:]))
    return tuple(parts)


def fill(
    template: str,
    rng: random.Random,
    slots: Mapping[str, Sequence[Piece] | Literal] | None = None,
    *,
    fixed: bool = False,
) -> list[Piece]:
    """Expand ``template`` into pieces; ``fixed`` marks its own words as structure.

    Raises:
        KeyError: the template names a slot that ``slots`` lacks.
    """
    pieces: list[Piece] = []
    run = ""
    parts = list(reversed(_compile(template)))
    while parts:
        kind, content = parts.pop()
        if kind == "choice":
            parts.extend(reversed(_compile(rng.choice(content))))
        elif kind == "text":
            run += content
        else:
            if run:
                pieces.append(Fixed(run) if fixed else run)
                run = ""
            value = (slots or {})[content]
            pieces.extend((value,) if isinstance(value, Literal) else value)
    if run:
        pieces.append(Fixed(run) if fixed else run)
    return pieces


def slot_names(template: str) -> list[str]:
    """Names of the slots of ``template`` in text order (slots inside alternatives left out)."""
    return [content for kind, content in _compile(template) if kind == "slot"]


def capitalized(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with the first letter of a leading string in upper case."""
    first = pieces[0] if pieces else None
    if not isinstance(first, str):
        return list(pieces)
    return [type(first)(first[:1].upper() + first[1:]), *pieces[1:]]


def render(pieces: Iterable[Piece]) -> tuple[str, tuple[Span, ...]]:
    """Join pieces into a text and its gold spans, in text order."""
    text: list[str] = []
    spans: list[Span] = []
    position = 0
    for piece in pieces:
        surface = piece.surface if isinstance(piece, Literal) else piece
        if isinstance(piece, Literal):
            spans.append(Span(position, position + len(surface), piece.type, piece.value, source="gold"))
        text.append(surface)
        position += len(surface)
    return "".join(text), tuple(spans)

"""A mixed stream: pieces of text and slots holding typed values, in text order.

Streams are immutable; an algebra step returns a new, shorter one (``fluxem.composition.actions``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from fluxem.core.errors import SampleError
from fluxem.core.layout import Code
from fluxem.core.span import Span, overlapping
from fluxem.domains import get_type


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of ordinary text."""

    text: str


class Slot:
    """A live value in a stream.

    Attributes:
        type: span type of the value.
        value: the exact value; decoded from the code on first use when the slot came from a law.
        code: ``(k, 256)`` float32; encoded on first use when the slot came from text.
        surface: how the value is written.
        origin: the verb that produced it, ``None`` for a value read from the text.
        operands: the slots that the verb was applied to; none for a value read from the text.
    """

    __slots__ = ("_code", "_surface", "_value", "derivation", "operands", "origin", "type")
    _UNSET = object()

    def __init__(
        self,
        type: str,
        *,
        value: Any = _UNSET,
        code: Code | None = None,
        surface: str | None = None,
        origin: str | None = None,
        operands: tuple[Slot, ...] = (),
    ) -> None:
        if value is Slot._UNSET and code is None:
            raise ValueError("a slot needs a value or a code")
        self.type = type
        self.origin = origin
        self.operands = operands
        self.derivation: Any = None  # as an aligner last laid it out
        self._value = value
        self._code = code
        self._surface = surface

    @property
    def value(self) -> Any:
        """The exact value."""
        if self._value is Slot._UNSET:
            self._value = get_type(self.type).decode(self._code)  # type: ignore[arg-type]
        return self._value

    @property
    def code(self) -> Code:
        """The value's code; raises ``EncodingError`` outside its type's limits."""
        if self._code is None:
            self._code = get_type(self.type).encode(self._value)
        return self._code

    @property
    def surface(self) -> str:
        """How the value is written."""
        if self._surface is None:
            self._surface = get_type(self.type).format(self.value)
        return self._surface

    def replaced(self, *, code: Code) -> Slot:
        """The same slot holding another code (controls); its value is whatever the code decodes to."""
        return Slot(self.type, code=code, surface=self._surface, origin=self.origin)

    def __repr__(self) -> str:
        made = f" <- {self.origin}" if self.origin else ""
        return f"Slot({self.type}: {self.value}{made})"


Piece: TypeAlias = Text | Slot


@dataclass(frozen=True)
class Stream:
    """Pieces in text order. ``$k`` names ``slots[k]``."""

    pieces: tuple[Piece, ...]

    @cached_property
    def slot_positions(self) -> tuple[int, ...]:
        """Index into ``pieces`` of every slot."""
        return tuple(i for i, piece in enumerate(self.pieces) if isinstance(piece, Slot))

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """The live values, in text order."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Slot))

    @property
    def text(self) -> str:
        """What a person would read: surfaces in place of slots."""
        return "".join(p.text if isinstance(p, Text) else p.surface for p in self.pieces)

    def show(self) -> str:
        """One line for traces: text with ``[value]`` in place of slots."""
        return "".join(p.text if isinstance(p, Text) else f"[{p.surface}]" for p in self.pieces)


def build_stream(text: str, spans: Iterable[Span]) -> Stream:
    """Cut ``text`` at ``spans`` (in any order). Without spans the stream is the text in one piece.

    Raises:
        SampleError: a span lies outside the text, is empty, or overlaps another.
    """
    ordered = sorted(spans, key=lambda s: s.start)
    if clash := overlapping(ordered):
        raise SampleError(f"spans overlap: {clash[0]} and {clash[1]}")
    pieces: list[Piece] = []
    position = 0
    for span in ordered:
        if not 0 <= span.start < span.end <= len(text):
            raise SampleError(f"span {span.start}-{span.end} lies outside the text of {len(text)} characters")
        if span.start > position:
            pieces.append(Text(text[position : span.start]))
        pieces.append(Slot(span.type, value=span.value, surface=text[span.start : span.end]))
        position = span.end
    if position < len(text) or not pieces:
        pieces.append(Text(text[position:]))
    return Stream(tuple(pieces))

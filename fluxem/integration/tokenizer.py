"""Text cut into typed pieces: ordinary text, and the values found in it.

>>> from fluxem.integration.tokenizer import MultiDomainTokenizer
>>> MultiDomainTokenizer().tokenize("Start with 12")
[DomainToken(TEXT: 'Start with '), DomainToken(ARITHMETIC: '12')]
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from fluxem.core.domain_type import DomainType
from fluxem.core.errors import SampleError
from fluxem.core.span import Span, overlapping
from fluxem.domains import get_type

__all__ = ["DomainToken", "DomainType", "MultiDomainTokenizer"]


class Detector(Protocol):
    """Anything that finds typed values in a text."""

    def detect(self, text: str) -> Sequence[Span]:
        """Spans in ``text``, none overlapping another."""
        ...


@dataclass(frozen=True, slots=True)
class DomainToken:
    """A piece of a text.

    Attributes:
        type: what it holds; ``DomainType.TEXT`` for ordinary text. A type that a domain outside the
            package brought is its plain integer tag.
        text: the piece as written.
        value: the typed value, ``None`` for ordinary text.
        span: the detected span, ``None`` for ordinary text.
    """

    type: DomainType | int
    text: str
    value: Any = None
    span: Span | None = None

    def __repr__(self) -> str:
        name = self.type.name if isinstance(self.type, DomainType) else str(self.type)
        return f"DomainToken({name}: {self.text!r})"


class MultiDomainTokenizer:
    """Cuts texts at the values a detector finds.

    Args:
        detector: anything with ``detect(text) -> spans``; by default the patterns of every domain.
    """

    def __init__(self, detector: Detector | None = None) -> None:
        if detector is None:
            from fluxem.detection import PatternDetector

            detector = PatternDetector()
        self.detector = detector

    def tokenize(self, text: str) -> list[DomainToken]:
        """Tokens that cover ``text`` from end to end: their texts joined *are* the text."""
        return cut_text(text, self.detector.detect(text))


def cut_text(text: str, spans: Iterable[Span]) -> list[DomainToken]:
    """Cut ``text`` at ``spans``, given in any order.

    Raises:
        SampleError: a span lies outside the text, is empty, or overlaps another.
    """
    ordered = sorted(spans, key=lambda span: span.start)
    if clash := overlapping(ordered):
        raise SampleError(f"spans overlap: {clash[0]} and {clash[1]}")
    tokens: list[DomainToken] = []
    position = 0
    for span in ordered:
        if not 0 <= span.start < span.end <= len(text):
            raise SampleError(f"span {span.start}-{span.end} lies outside the text of {len(text)} characters")
        if span.start > position:
            tokens.append(DomainToken(DomainType.TEXT, text[position : span.start]))
        tokens.append(DomainToken(_type_of(span), text[span.start : span.end], span.value, span))
        position = span.end
    if position < len(text):
        tokens.append(DomainToken(DomainType.TEXT, text[position:]))
    return tokens


def _type_of(span: Span) -> DomainType | int:
    tag = get_type(span.type).tag
    try:
        return DomainType(tag)
    except ValueError:
        return tag

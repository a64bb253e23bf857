"""The contract of a domain: value types, laws, patterns, tools, generator and corpus in one record."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from fluxem.core.layout import Code
from fluxem.core.phrasebook import Phrasebook
from fluxem.core.span import Sample


@dataclass(frozen=True)
class ValueType:
    """One kind of value a span can hold.

    Attributes:
        name: span type, ``<domain>_<noun>`` ("arithmetic_number").
        tag: permanent integer (:class:`fluxem.core.domain_type.DomainType`).
        summary: one line for docs and ``--help``.
        matches: whether a Python value is of this type.
        encode: value -> ``(k, 256)`` float32; raises ``EncodingError`` outside the stated limits.
        decode: the exact inverse.
        parse: text -> value; raises ``ValueError`` if the text is no such value.
        format: value -> canonical text, with ``parse(format(v)) == v``.
        to_json, from_json: lossless plain-JSON form (big integers and fractions as strings).
        encode_many: values -> list of codes, vectorised where the domain can.
        check: raises ``EncodingError`` for exactly the values ``encode`` refuses, without encoding;
            ``encode`` itself is asked where this is ``None``.
        examples: values inside the limits, for docs and smoke tests.
    """

    name: str
    tag: int
    summary: str
    matches: Callable[[Any], bool]
    encode: Callable[[Any], Code]
    decode: Callable[[Code], Any]
    parse: Callable[[str], Any]
    format: Callable[[Any], str]
    to_json: Callable[[Any], Any]
    from_json: Callable[[Any], Any]
    encode_many: Callable[[Sequence[Any]], list[Code]] | None = None
    check: Callable[[Any], object] | None = None
    examples: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Law:
    """An algebraic law: an operation on codes, and its reference on values.

    ``apply(*codes)`` and ``reference(*values)`` must agree:
    ``decode(apply(encode(a), encode(b))) == reference(a, b)``; both raise ``LawError`` where the
    law does not apply.

    Attributes:
        name: ``<domain>_<verb>`` ("arithmetic_add").
        operand_types: span type of each operand; its length is the arity.
        result_type: span type of the result.
        lane: which part of the code carries the law exactly, in words.
        commutative: whether operand order is irrelevant.
        keeps_first: the result annotates the last operand only and the first stays live
            (comparison); otherwise the result replaces the whole stretch from first to last operand.
    """

    name: str
    operand_types: tuple[str, ...]
    result_type: str
    apply: Callable[..., Code]
    reference: Callable[..., Any]
    lane: str
    commutative: bool = False
    keeps_first: bool = False


@dataclass(frozen=True)
class Pattern:
    """A named pattern: where a value of ``type`` may stand in text.

    Attributes:
        name: unique within the domain.
        type: span type of the value.
        regex: in RE2 syntax (no look-around, no back-references). A group named ``value`` narrows
            the span to that group; without it the whole match is the span.
        parse: matched text -> value; ``None`` or ``ValueError`` means "no span here".
        priority: higher wins where spans overlap; then the longer one, then the earlier one.
        before, after: optional Python ``re`` checked against the text just before the span's start
            (anchored at its end) and just after the span's end (anchored at its start); a match
            *forbids* the span. They carry the look-around that RE2 lacks.
        context: optional Python ``re``, case ignored, that must be found within 120 characters on either
            side of the span (the span itself left out): words that settle an ambiguous notation.
        silent: a match claims its stretch of text without giving a span (a version number is not
            made of numbers); a pattern of higher priority still wins the stretch.
    """

    name: str
    type: str
    regex: str
    parse: Callable[[str], Any]
    priority: int = 50
    before: str | None = None
    after: str | None = None
    context: str | None = None
    silent: bool = False


@dataclass(frozen=True)
class Example:
    """A corpus text with exactly the spans it holds: ``(surface, type, value)`` in text order."""

    text: str
    spans: tuple[tuple[str, str, Any], ...] = ()


@dataclass(frozen=True)
class Domain:
    """Everything the package knows about one domain.

    ``tools`` are plain typed functions, ``phrasebook`` the ways people ask for them, and ``generate`` draws from it.
    """

    name: str
    summary: str
    types: tuple[ValueType, ...]
    laws: tuple[Law, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    tools: tuple[Callable[..., Any], ...] = ()
    generate: Callable[[random.Random, str], Sample] | None = None
    corpus: tuple[Example, ...] = ()
    near_misses: tuple[str, ...] = field(default=())
    phrasebook: Phrasebook | None = None

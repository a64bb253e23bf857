"""Spans and samples: the two records that flow from text to the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Span:
    """A typed value found in a text, at ``text[start:end]`` (characters).

    Detected and gold spans are the same class; ``source`` says which ("gold", "pattern",
    "learned"). A span holds what its text says, never the tool to call nor a result.
    """

    start: int
    end: int
    type: str
    value: Any
    confidence: float = 1.0
    source: str = "pattern"


@dataclass(frozen=True, slots=True)
class Sample:
    """One training or test example.

    Attributes:
        text: the prompt as a user would write it.
        spans: gold spans, or ``None`` where only a detector's spans exist.
        target_text: the answer in words or in a call dialect.
        target_value: the answer as a typed value; ``None`` when there is none.
        meta: task, split, family id, gold steps and whatever else a report groups by.
    """

    text: str
    spans: tuple[Span, ...] | None = None
    target_text: str = ""
    target_value: Any = None
    meta: dict[str, Any] = field(default_factory=dict)


def overlapping(spans: Iterable[Span]) -> tuple[Span, Span] | None:
    """Return the first overlapping pair in text order, or ``None``."""
    ordered = sorted(spans, key=lambda s: (s.start, s.end))
    for left, right in zip(ordered, ordered[1:], strict=False):
        if right.start < left.end:
            return left, right
    return None

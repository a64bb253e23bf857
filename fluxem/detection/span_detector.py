"""``SpanDetector``: the one detector the rest of the package asks for spans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from fluxem.core.span import Span
from fluxem.detection.pattern import PatternDetector


class Detector(Protocol):
    """Anything that finds spans in text."""

    def detect(self, text: str) -> list[Span]:
        """The spans of ``text``, disjoint and in text order."""
        ...


class SpanDetector:
    """Finds typed spans with whichever detector it is given.

    Args:
        detector: what does the work; a :class:`PatternDetector` if ``None``.
        domains: domains of that pattern detector; must be ``None`` if ``detector`` is given.
        min_confidence: spans below it are dropped.

    Raises:
        ValueError: both ``detector`` and ``domains`` are given, or ``min_confidence`` is not in [0, 1].
    """

    def __init__(
        self, detector: Detector | None = None, *, domains: Iterable[str] | None = None, min_confidence: float = 0.0
    ) -> None:
        if detector is not None and domains is not None:
            raise ValueError("give either a detector or the domains of a pattern detector, not both")
        if not 0.0 <= min_confidence <= 1.0:
            raise ValueError(f"min_confidence: expected a number in [0, 1], found {min_confidence}")
        self.detector: Detector = PatternDetector(domains) if detector is None else detector
        self.min_confidence = min_confidence

    def detect(self, text: str) -> list[Span]:
        """The spans of ``text``, disjoint and in text order."""
        return [span for span in self.detector.detect(text) if span.confidence >= self.min_confidence]

    def detect_many(self, texts: Sequence[str]) -> list[list[Span]]:
        """:meth:`detect` on each text."""
        return [self.detect(text) for text in texts]

"""Detection: text -> typed spans."""

from __future__ import annotations

from collections.abc import Sequence

from fluxem.core.errors import UnknownNameError
from fluxem.detection.learned import HybridDetector, LearnedDetector
from fluxem.detection.pattern import PatternDetector
from fluxem.detection.span_detector import Detector, SpanDetector

DETECTORS = ("patterns", "hybrid")


def build_detector(name: str = "patterns", domains: Sequence[str] | None = None) -> Detector:
    """The detector called ``name`` for the values of ``domains``, or of all.

    Raises:
        UnknownNameError: another name.
    """
    if name not in DETECTORS:
        raise UnknownNameError("detector", name, DETECTORS)
    patterns = PatternDetector(domains)
    return patterns if name == "patterns" else HybridDetector(patterns)


__all__ = [
    "DETECTORS",
    "HybridDetector",
    "LearnedDetector",
    "PatternDetector",
    "SpanDetector",
    "build_detector",
]

"""Detection: text -> typed spans."""

from fluxem.detection.learned import HybridDetector, LearnedDetector
from fluxem.detection.pattern import PatternDetector
from fluxem.detection.span_detector import SpanDetector

__all__ = ["HybridDetector", "LearnedDetector", "PatternDetector", "SpanDetector"]

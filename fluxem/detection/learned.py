"""Learned detection: a small tagger of characters proposes spans where the patterns are silent.

The tagger marks every character as outside, beginning or inside of a value and names the type of each beginning. It
is a stack of dilated depthwise convolutions, run in plain numpy; ``fluxem.training.tagger`` trains it. What it proposes
is a span only if the type's parser reads the text and the value has a code.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.errors import EncodingError
from fluxem.core.span import Span
from fluxem.detection.pattern import PatternDetector
from fluxem.detection.span_detector import Detector

logger = logging.getLogger(__name__)

OUTSIDE, BEGIN, INSIDE = range(3)
NUM_SYMBOLS = 256
DILATIONS = (1, 2, 4, 8, 16, 1)
KERNEL = 5
OPEN_TYPES = ("arithmetic_number", "physics_quantity")
DEFAULT_WEIGHTS = Path(__file__).parent / "weights" / "tagger.npz"
_REACH = sum(DILATIONS) * (KERNEL // 2)
_CHUNK = 1024
_LONGEST = 400

Array = NDArray[np.float32]


class Tags(NamedTuple):
    """What the tagger says of a text of T characters.

    Attributes:
        tags: ``(T, 3)`` probabilities of outside, begin, inside.
        hidden: ``(T, width)`` states from which types are read.
    """

    tags: Array
    hidden: Array


def symbols_of(text: str) -> NDArray[np.int64]:
    """``(T,)`` symbols: ASCII as itself, other characters folded into 128 more."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
    return np.where(points < 128, points, 128 + ((points ^ (points >> 8)) & 127))


class Tagger:
    """The network, in numpy.

    Args:
        weights: arrays by name: ``embedding`` (256, width); per layer k ``depth{k}`` (kernel, width), ``point{k}``
            (width, width), ``bias{k}`` (width,); ``tags`` (width, 3), ``tags_bias``; ``types`` (width, n),
            ``types_bias``.
        types: span type of each column of ``types``.
        temperature: divides the logits; fitted on held-out texts, so that confidences are shares of right spans.

    Raises:
        ValueError: an array is missing or has another shape.
    """

    def __init__(self, weights: dict[str, Array], types: Sequence[str], temperature: float = 1.0) -> None:
        self.weights = {name: np.ascontiguousarray(array, np.float32) for name, array in weights.items()}
        self.types, self.temperature = tuple(types), temperature
        width = self.weights["embedding"].shape[1] if "embedding" in weights else 0
        for name, shape in expected_shapes(width, len(self.types)).items():
            found = self.weights[name].shape if name in self.weights else None
            if found != shape:
                raise ValueError(f"tagger weights: expected {name!r} of shape {shape}, found {found}")

    @classmethod
    def load(cls, path: Path) -> Tagger:
        """Weights as ``fluxem.training.tagger`` saves them. Raises ``FileNotFoundError`` or ``ValueError``."""
        with np.load(path, allow_pickle=False) as arrays:
            weights = {name: arrays[name] for name in arrays.files}
        try:
            meta = json.loads(bytes(weights.pop("meta")).decode())
        except (KeyError, ValueError) as error:
            raise ValueError(f"{path} is no tagger: expected arrays and 'meta' as JSON") from error
        return cls(weights, meta["types"], meta["temperature"])

    def run(self, text: str) -> Tags:
        """Probabilities and states of each character, in time linear in the text's length."""
        symbols = symbols_of(text)
        chunks = [self._run_chunk(symbols, start) for start in range(0, len(symbols), _CHUNK)]
        hidden = np.concatenate(chunks) if chunks else np.zeros((0, self.weights["embedding"].shape[1]), np.float32)
        return Tags(self._softmax(hidden, "tags"), hidden)

    def type_probabilities(self, hidden: Array) -> Array:
        """``(..., width)`` states -> ``(..., n)`` probabilities of the types."""
        return self._softmax(hidden, "types")

    def _run_chunk(self, symbols: NDArray[np.int64], start: int) -> Array:
        weights = self.weights
        first, last = max(0, start - _REACH), min(len(symbols), start + _CHUNK + _REACH)
        state = weights["embedding"][symbols[first:last]]
        for layer, dilation in enumerate(DILATIONS):
            pad = dilation * (KERNEL // 2)
            padded = np.zeros((len(state) + 2 * pad, state.shape[1]), np.float32)
            padded[pad : pad + len(state)] = state
            depth = weights[f"depth{layer}"]
            mixed = padded[: len(state)] * depth[0]
            product = np.empty_like(mixed)
            for tap in range(1, KERNEL):
                np.multiply(padded[tap * dilation : tap * dilation + len(state)], depth[tap], out=product)
                mixed += product
            update = mixed @ weights[f"point{layer}"]
            update += weights[f"bias{layer}"]
            np.maximum(update, 0.0, out=update)
            update += state
            state = update
        return state[start - first : start - first + _CHUNK]

    def _softmax(self, hidden: Array, head: str) -> Array:
        logits = (hidden @ self.weights[head] + self.weights[f"{head}_bias"]) / self.temperature
        logits -= logits.max(axis=-1, keepdims=True)
        np.exp(logits, out=logits)
        return logits / logits.sum(axis=-1, keepdims=True)


def expected_shapes(width: int, num_types: int) -> dict[str, tuple[int, ...]]:
    """Name -> shape of every array of a tagger."""
    shapes: dict[str, tuple[int, ...]] = {"embedding": (NUM_SYMBOLS, width)}
    for layer in range(len(DILATIONS)):
        shapes |= {f"depth{layer}": (KERNEL, width), f"point{layer}": (width, width), f"bias{layer}": (width,)}
    shapes |= {"tags": (width, 3), "tags_bias": (3,), "types": (width, num_types), "types_bias": (num_types,)}
    return shapes


class LearnedDetector:
    """Spans that a trained tagger proposes and a type's parser confirms.

    Args:
        path: weights; :data:`DEFAULT_WEIGHTS` if ``None``.
        min_confidence: proposals below it are dropped.

    Raises:
        FileNotFoundError: there are no weights; the message says how to train them.
        ValueError: the file holds no tagger, or ``min_confidence`` is not in [0, 1].
    """

    def __init__(self, path: str | Path | None = None, *, min_confidence: float = 0.5) -> None:
        if not 0.0 <= min_confidence <= 1.0:
            raise ValueError(f"min_confidence: expected a number in [0, 1], found {min_confidence}")
        self.path = Path(path) if path is not None else DEFAULT_WEIGHTS
        if not self.path.is_file():
            raise FileNotFoundError(
                f"no tagger at {self.path}: train one with python -m fluxem.training.tagger --out {self.path}"
            )
        self.tagger = Tagger.load(self.path)
        self.min_confidence = min_confidence

    def __reduce__(self) -> tuple[Any, ...]:
        return _reopen, (self.path, self.min_confidence)

    def detect(self, text: str) -> list[Span]:
        """The proposals that hold, disjoint and in text order, with ``source="learned"``."""
        if not text:
            return []
        tags, hidden = self.tagger.run(text)
        spans = []
        for start, end in find_stretches(tags):
            types = self.tagger.type_probabilities(hidden[start])
            best = int(types.argmax())
            confidence = float(_stretch_confidence(tags, start, end) * types[best])
            if confidence < self.min_confidence:
                continue
            span = _confirm(text, start, end, self.tagger.types[best], confidence)
            if span is not None:
                spans.append(span)
        return spans

    def detect_many(self, texts: Sequence[str]) -> list[list[Span]]:
        """:meth:`detect` on each text."""
        return [self.detect(text) for text in texts]


def _reopen(path: Path, min_confidence: float) -> LearnedDetector:
    return LearnedDetector(path, min_confidence=min_confidence)


def find_stretches(tags: Array) -> list[tuple[int, int]]:
    """Runs of one beginning and what is inside behind it, from ``(T, 3)`` probabilities."""
    best = tags.argmax(axis=1)
    starts = np.flatnonzero(best == BEGIN)
    breaks = np.append(np.flatnonzero(best != INSIDE), len(best))
    ends = breaks[np.searchsorted(breaks, starts, side="right")]
    return [(int(start), int(end)) for start, end in zip(starts, ends, strict=True) if end - start <= _LONGEST]


def _stretch_confidence(tags: Array, start: int, end: int) -> float:
    """The least sure of the tags that make a stretch: its beginning, what is inside, and that it ends there."""
    sure = [tags[start, BEGIN], tags[start + 1 : end, INSIDE].min(initial=1.0)]
    if end < len(tags):
        sure.append(1.0 - tags[end, INSIDE])
    return float(min(sure))


def _confirm(text: str, start: int, end: int, name: str, confidence: float) -> Span | None:
    """The span if it cuts no word and its type reads and encodes it."""
    surface = text[start:end]
    if surface != surface.strip():
        return None
    if (text[start - 1 : start].isalnum() and surface[0].isalnum()) or (
        text[end : end + 1].isalnum() and surface[-1].isalnum()
    ):
        return None
    value_type = _types().get(name)
    if value_type is None:
        return None
    try:
        value = value_type.parse(surface)
        if not value_type.matches(value):
            return None
        (value_type.check or value_type.encode)(value)
    except (ValueError, EncodingError):
        return None
    return Span(start, end, name, value, confidence, "learned")


@cache
def _types() -> dict[str, ValueType]:
    from fluxem.domains import all_types

    return dict(all_types())


class HybridDetector:
    """Patterns first; the learned detector only where they are silent, and only for notations that they leave open.

    Args:
        patterns: the anchors, whose spans always stand; a :class:`PatternDetector` if ``None``.
        learned: proposes what overlaps no anchor; the default weights if ``None``, and where these are absent the
            patterns alone, which is logged once.
        min_confidence: proposals below it are dropped.
        types: span types that proposals may have. Numbers and quantities have surfaces without end; the notations of
            other types are the patterns' to know, and what they leave out there they mean to leave out.
    """

    def __init__(
        self,
        patterns: Detector | None = None,
        learned: Detector | None = None,
        *,
        min_confidence: float = 0.6,
        types: Sequence[str] = OPEN_TYPES,
    ) -> None:
        self.patterns: Detector = PatternDetector() if patterns is None else patterns
        self.learned: Detector | None = _default_learned() if learned is None else learned
        self.min_confidence = min_confidence
        self.types = frozenset(types)

    def detect(self, text: str) -> list[Span]:
        """The spans of ``text``, disjoint and in text order."""
        anchors = self.patterns.detect(text)
        if self.learned is None:
            return anchors
        spans, position = list(anchors), 0
        for proposal in self.learned.detect(text):
            if proposal.confidence < self.min_confidence or proposal.type not in self.types:
                continue
            while position < len(anchors) and anchors[position].end <= proposal.start:
                position += 1
            is_free = position == len(anchors) or anchors[position].start >= proposal.end
            if is_free and not self._was_passed_over(text, proposal):
                spans.append(proposal)
        return sorted(spans, key=lambda span: span.start)

    def _was_passed_over(self, text: str, proposal: Span) -> bool:
        """Whether the patterns find a value in this text alone: then its surroundings forbade it here."""
        return bool(self.patterns.detect(text[proposal.start : proposal.end]))

    def detect_many(self, texts: Sequence[str]) -> list[list[Span]]:
        """:meth:`detect` on each text."""
        return [self.detect(text) for text in texts]


@cache
def _default_learned() -> LearnedDetector | None:
    """The detector of the default weights, opened once; so is what is said where there are none."""
    try:
        return LearnedDetector()
    except FileNotFoundError as error:
        logger.warning("hybrid detection uses patterns alone: %s", error)
        return None

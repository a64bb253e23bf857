"""What all answering modes share: detection, streams, and controls on their values."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import torch

from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample, Span
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import Batch, Example, collate
from fluxem.integration.packing import pack
from fluxem.integration.stream import Slot, Stream, build_stream

CONTROLS = ("shuffled", "misread")

MAX_CONTEXT_CHARACTERS = 2_000
"""Of earlier turns, for detection in a later one."""

MAX_CPU_POSITIONS = 6_000
"""Padded positions of one batch on a CPU: above, attention falls out of its caches and costs three times more."""


class Prompting:
    """Turns texts into streams with the run's own detector.

    Args:
        aligner: tokenizer, layout and features.
        detector: anything with ``detect(text) -> list[Span]``; the pattern detector by default.
    """

    def __init__(self, aligner: Aligner, detector: Any = None) -> None:
        if detector is None:
            from fluxem.detection import PatternDetector

            detector = PatternDetector()
        self.aligner = aligner
        self.detector = detector
        self.num_dropped = 0

    def collate(self, examples: Sequence[Example], row_length: int | None = None) -> Batch:
        """Pad examples into a batch; with ``row_length``, several share a row of at most so many positions."""
        if row_length is not None:
            return pack(examples, self.aligner.pad_id, row_length)
        return collate(examples, self.aligner.pad_id)

    def detect_turn(self, earlier: Sequence[str], turn: str) -> list[Span]:
        """The values in a turn of a dialogue, read in the context of what was said before.

        "Now with [2, 4, 8]" does not say what kind of list it is; the turn before does.
        """
        context = "\n".join(earlier)[-MAX_CONTEXT_CHARACTERS:]
        start = len(context) + 1 if context else 0
        found = self.detector.detect(f"{context}\n{turn}" if context else turn)
        return [replace(s, start=s.start - start, end=s.end - start) for s in found if s.start >= start]

    def stream_of(self, text: str, spans: Sequence[Span] | None = None) -> tuple[Stream, tuple[Span, ...]]:
        """The stream of ``text`` and the spans in it."""
        found = tuple(self.detector.detect(text) if spans is None else spans)
        return build_stream(text, found), found

    def streams_of(
        self, texts: Sequence[str], spans: Sequence[Sequence[Span]] | None = None, control: str | None = None
    ) -> tuple[list[Stream], list[tuple[Span, ...]]]:
        """The streams of ``texts`` under a control, and the spans found (or given) in each.

        Raises:
            ConfigError: a control that does not exist, or cannot be applied to these texts.
        """
        if control is not None and control not in CONTROLS:
            raise ConfigError(f"unknown control {control!r}: valid: {', '.join(CONTROLS)}")
        pairs = [self.stream_of(text, None if spans is None else spans[i]) for i, text in enumerate(texts)]
        streams = [stream for stream, _ in pairs]
        if control == "shuffled":
            streams = shuffle_values(streams)
        return streams, [found for _, found in pairs]

    def align_all(self, streams: Sequence[Stream], control: str | None = None) -> list[Example]:
        """What the model is shown for ``streams``: under "misread" the values of others; the algebra keeps its own."""
        shown = shuffle_values(streams, strict=False) if control == "misread" else streams
        return [self.aligner.align(stream, suffix=[self.aligner.act_id]) for stream in shown]

    def training_stream(self, sample: Sample) -> Stream | None:
        """The stream of a training sample, or ``None`` (counted) where detection misses a gold span.

        Gold steps count live values, so a sample can only teach when the detector sees the same ones.
        """
        found = self.detector.detect(sample.text)
        if sample.spans is not None:
            gold = [(s.start, s.end, s.type) for s in sorted(sample.spans, key=lambda s: s.start)]
            if [(s.start, s.end, s.type) for s in found] != gold:
                self.num_dropped += 1
                return None
        return build_stream(sample.text, found)


def make_batches(lengths: Sequence[int], batch_size: int, device: torch.device) -> Iterator[list[int]]:
    """Indices in batches of similar length, the shortest first: at most ``batch_size``, on a CPU fewer of long ones."""
    limit = MAX_CPU_POSITIONS if device.type == "cpu" else sum(lengths) + 1
    batch: list[int] = []
    for i in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and (len(batch) == batch_size or (len(batch) + 1) * lengths[i] > limit):
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def shuffle_values(streams: Sequence[Stream], seed: int = 0, *, strict: bool = True) -> list[Stream]:
    """Every value is exchanged with another of its type; texts stay.

    Under the control "shuffled" model and algebra both see the wrong values, under "misread" the model alone.

    Raises:
        ConfigError: fewer than two values of a type to exchange; without ``strict`` such a value stays.
    """
    by_type: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i, stream in enumerate(streams):
        for j, piece in enumerate(stream.pieces):
            if isinstance(piece, Slot):
                by_type[piece.type].append((i, j))
    pieces: list[list[Any]] = [list(s.pieces) for s in streams]
    rng = random.Random(seed)
    for type_name, places in by_type.items():
        if len(places) < 2 and strict:
            raise ConfigError(f"the shuffled control needs two values of type {type_name!r} or more")
        rng.shuffle(places)
        donors = [streams[i].pieces[j] for i, j in places]
        for (i, j), donor in zip(places, donors[1:] + donors[:1], strict=True):
            assert isinstance(donor, Slot)
            pieces[i][j] = pieces[i][j].replaced(code=donor.code)
    return [Stream(tuple(p)) for p in pieces]

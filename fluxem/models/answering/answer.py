"""What every arm returns for a text, and the protocol arms follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from fluxem.core.span import Sample, Span
from fluxem.integration.batch import Batch, Example
from fluxem.models.hybrid import HybridLM

Progress = Callable[[int, int], None]
"""Called with (finished, total) problems."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one problem.

    Attributes:
        value: the typed answer, ``None`` where there is none.
        text: what was generated, or the last stream of an action arm.
        steps: the actions taken, as text.
        num_tokens: positions the model processed, prompt and generated, over all steps.
        seconds: wall time, shared evenly over a batch.
        error: why there is no answer, or ``None``.
        spans: the spans that were detected and used.
    """

    value: Any
    text: str = ""
    steps: tuple[str, ...] = ()
    num_tokens: int = 0
    seconds: float = 0.0
    error: str | None = None
    spans: tuple[Span, ...] = ()


class Answering(Protocol):
    """One way to go from a text to an answer; the only thing in which arms differ besides features and layout."""

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """Training examples of a sample; empty when the sample cannot be used (counted in ``num_dropped``)."""
        ...

    def collate(self, examples: Sequence[Example]) -> Batch:
        """Pad examples into a batch."""
        ...

    def solve(
        self,
        model: HybridLM,
        texts: Sequence[str],
        *,
        batch_size: int = 256,
        spans: Sequence[Sequence[Span]] | None = None,
        control: str | None = None,
        progress: Progress | None = None,
    ) -> list[Answer]:
        """Answer ``texts``; spans come from the detector unless given ("oracle spans")."""
        ...

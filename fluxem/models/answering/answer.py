"""What every arm returns for a text, and the protocol arms follow."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from fluxem.core.span import Sample, Span
from fluxem.integration.batch import Batch, Example
from fluxem.models.answering.calibration import Evidence
from fluxem.models.hybrid import HybridLM

Progress = Callable[[int, int], None]
"""Called with (finished, total) problems."""


@dataclass(slots=True)
class CallRecord:
    """A tool call that a model made.

    Attributes:
        tool: its name. arguments: in reference form, ``$k`` the k-th value of the dialogue.
        values: the arguments with references resolved.
        result: what the tool answered, ``None`` where it refused.
        confidence: probability of the call's tokens.
        number: k of the value ``$k`` that the result became, ``None`` where there is none.
        alternatives: the likeliest tools with their probabilities, best first.
    """

    tool: str
    arguments: dict[str, Any]
    values: dict[str, Any] = field(default_factory=dict)
    result: Any = None
    confidence: float = 1.0
    number: int | None = None
    alternatives: tuple[tuple[str, float], ...] = ()

    @property
    def references(self) -> set[int]:
        """K of every ``$k`` in the arguments."""
        return {int(k) for k in re.findall(r"\$(\d+)", json.dumps(self.arguments))}

    def show(self) -> str:
        """The call in the compact dialect."""
        from fluxem.data.toolcalls.dialect import write_call

        return write_call(self.tool, self.arguments)


@dataclass(slots=True)
class TurnAnswer:
    """What came of one turn of a dialogue.

    Attributes:
        outcome: "call", "ask" (a value is missing) or "none" (no tool fits).
        calls: in order. asked: the tool that lacks a value, and what it needs.
        error: why the turn ended early, or ``None``.
        confidence: chance of being right: of everything that was written in the turn, calibrated where the
            run has a calibration.
        spans: values found in the turn's text.
        first_value: k of the first of them as ``$k``.
        evidence: what the confidence rests on, where an answering mode says so.
    """

    outcome: str
    calls: tuple[CallRecord, ...] = ()
    asked: tuple[str, tuple[str, ...]] | None = None
    error: str | None = None
    confidence: float = 1.0
    spans: tuple[Span, ...] = ()
    first_value: int = 0
    evidence: Evidence | None = None


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
        turns: what came of each turn, for a model that calls tools.
    """

    value: Any
    text: str = ""
    steps: tuple[str, ...] = ()
    num_tokens: int = 0
    seconds: float = 0.0
    error: str | None = None
    spans: tuple[Span, ...] = ()
    turns: tuple[TurnAnswer, ...] = ()


class Answering(Protocol):
    """One way to go from a text to an answer; the only thing in which arms differ besides features and layout."""

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """Training examples of a sample; empty when the sample cannot be used (counted in ``num_dropped``)."""
        ...

    def collate(self, examples: Sequence[Example], row_length: int | None = None) -> Batch:
        """Pad examples into a batch; with ``row_length``, several share a row of at most so many positions."""
        ...

    def solve(
        self,
        model: HybridLM,
        texts: Any,
        *,
        batch_size: int = 256,
        spans: Sequence[Sequence[Span]] | None = None,
        control: str | None = None,
        progress: Progress | None = None,
    ) -> list[Answer]:
        """Answer texts (dialogues too, where tools are called); spans are detected unless given ("oracle spans")."""
        ...

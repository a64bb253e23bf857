"""The inference interface: a question or a dialogue in, an answer with its calls and evidence out."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.core.phrasebook import describe_result
from fluxem.core.span import Span
from fluxem.domains import get_type
from fluxem.models.answering.answer import Answer, CallRecord, TurnAnswer
from fluxem.tools import get_tool, search_tools, to_json

DEFAULT_MODEL = Path(__file__).resolve().parent / "default_model"
"""The trained model that ships with the package."""

NUM_SUGGESTIONS = 3


@dataclass(frozen=True)
class Suggestion:
    """A tool that might be meant, and what it needs.

    Attributes:
        tool: its name. needs: required parameters with a line on each. chance: what the model gives it, if it said.
    """

    tool: str
    needs: Mapping[str, str]
    chance: float | None = None


@dataclass(frozen=True)
class Reply:
    """What came of one turn.

    Attributes:
        outcome: "answered", "unsure" (below the threshold), "asked back", "no tool fits" or "failed".
        text: the reply in words.
        value: the exact result, ``None`` unless answered. values: all results that no later call took.
        calls: what was called, in order. spans: the values found in the turn's text.
        first_value: k of the first of them as ``$k``.
        confidence: chance of being right, calibrated where the model has a calibration.
        error: why it failed, or ``None``. suggestions: likeliest tools, where nothing was answered.
        num_tokens: positions the model processed. seconds: wall time.
    """

    outcome: str
    text: str
    value: Any = None
    values: tuple[Any, ...] = ()
    calls: tuple[CallRecord, ...] = ()
    spans: tuple[Span, ...] = ()
    first_value: int = 0
    confidence: float = 0.0
    error: str | None = None
    suggestions: tuple[Suggestion, ...] = field(default=())
    num_tokens: int = 0
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; ``answer`` is ``None`` where there is none."""
        return {
            "outcome": self.outcome,
            "answer": _to_json(self.value) if self.outcome == "answered" else None,
            "answers": [_to_json(value) for value in self.values] if self.outcome == "answered" else [],
            "text": self.text,
            "tool_calls": [
                {
                    "name": call.tool,
                    "arguments": call.arguments,
                    "values": _describe(call.values),
                    "result": _to_json(call.result),
                }
                for call in self.calls
            ],
            "spans": [
                {"start": s.start, "end": s.end, "type": s.type, "value": get_type(s.type).to_json(s.value)}
                for s in self.spans
            ],
            "confidence": round(self.confidence, 4),
            "error": self.error,
            "suggestions": [{"tool": s.tool, "needs": dict(s.needs), "chance": s.chance} for s in self.suggestions],
            "tokens": self.num_tokens,
            "seconds": round(self.seconds, 4),
        }  # fmt: skip


def _to_json(value: Any) -> Any:
    try:
        return to_json(value)
    except FluxEMError:
        return str(value)


def _describe(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _to_json(value) for name, value in values.items()}


class FluxEMInference:
    """A trained model that answers questions with tools.

    Args:
        run_dir: a run folder; by default the model that ships with the package.
        threshold: calibrated confidence from which answers are given; by default the model's own (0 without one).
        offered: tools that may be called; all by default.

    Raises:
        ConfigError: no such run, or it calls no tools.
    """

    def __init__(
        self, run_dir: str | Path | None = None, *, threshold: float | None = None, offered: Sequence[str] | None = None
    ) -> None:
        from fluxem.runs import load_run

        folder = Path(run_dir) if run_dir is not None else DEFAULT_MODEL
        if run_dir is None and not folder.is_dir():
            raise ConfigError(
                "this installation ships no trained model; train one (python train.py experiment=toolcalling_tiny) "
                "and name its run folder"
            )
        self.run = load_run(folder)
        if not hasattr(self.run.answering, "calibration"):
            raise ConfigError(f"{folder} calls no tools: its arm answers by {type(self.run.answering).__name__}")
        answering: Any = self.run.answering
        self.calibration = answering.calibration
        own = self.calibration.threshold if self.calibration is not None else 0.0
        self.threshold = own if threshold is None else threshold
        if offered is not None:
            for name in offered:
                get_tool(name)
            answering.offered = frozenset(offered)

    def __call__(self, prompt: str, return_trace: bool = False) -> str | dict[str, Any]:
        """The answer in words; with ``return_trace`` everything, as plain JSON."""
        reply = self.ask(prompt)
        return reply.to_json() if return_trace else reply.text

    def ask(self, prompt: str | Sequence[str]) -> Reply:
        """Answer a question, or the last turn of a dialogue."""
        return self.ask_dialogue([prompt] if isinstance(prompt, str) else prompt)[-1]

    def ask_dialogue(self, turns: Sequence[str]) -> list[Reply]:
        """Answer every turn of a dialogue.

        Raises:
            ConfigError: no turns.
        """
        if not turns:
            raise ConfigError("a dialogue needs at least one turn")
        return next(iter(self.ask_many([turns])))

    def ask_many(self, dialogues: Sequence[Sequence[str]], batch_size: int = 64) -> Iterator[list[Reply]]:
        """Replies of every dialogue, in order, ``batch_size`` dialogues at a time."""
        for start in range(0, len(dialogues), batch_size):
            chunk = dialogues[start : start + batch_size]
            began = time.perf_counter()
            answers = self.run.solve(list(chunk), batch_size=batch_size)
            seconds = (time.perf_counter() - began) / len(chunk)
            for turns, answer in zip(chunk, answers, strict=True):
                yield self._reply_all(turns, answer, seconds)

    def _reply_all(self, turns: Sequence[str], answer: Answer, seconds: float) -> list[Reply]:
        shares = (seconds / len(turns), answer.num_tokens // len(turns))
        return [self._reply(text, turn, *shares) for text, turn in zip(turns, answer.turns, strict=True)]

    def _reply(self, text: str, turn: TurnAnswer, seconds: float, num_tokens: int) -> Reply:
        common: dict[str, Any] = {
            "calls": turn.calls,
            "spans": turn.spans,
            "first_value": turn.first_value,
            "confidence": turn.confidence,
            "error": turn.error,
            "num_tokens": num_tokens,
            "seconds": seconds,
        }
        if turn.error is not None:
            return Reply("failed", f"I could not answer: {turn.error}", suggestions=suggest(text, turn), **common)
        if turn.calls and turn.confidence < self.threshold:
            found = suggest(text, turn)
            said = "I am not sure what is asked for. It might be " + _list(s.tool for s in found) + "."
            return Reply("unsure", said, suggestions=found, **common)
        if turn.outcome == "ask" and turn.asked is not None:
            tool, missing = turn.asked
            found = (_suggest(tool),)
            return Reply("asked back", f"{tool} needs more: {_list(missing)}.", suggestions=found, **common)
        if not turn.calls:
            return Reply("no tool fits", "No tool answers this.", **common)
        values = final_values(turn.calls)
        said = "; ".join(describe_result(value) for value in values)
        return Reply("answered", said, value=turn.calls[-1].result, values=tuple(values), **common)


def final_values(calls: Sequence[CallRecord]) -> list[Any]:
    """Results that no later call of the turn refers to."""
    taken = {k for call in calls for k in call.references}
    kept = [call.result for call in calls if call.number is None or call.number not in taken]
    return kept or [calls[-1].result]


def suggest(text: str, turn: TurnAnswer, num: int = NUM_SUGGESTIONS) -> tuple[Suggestion, ...]:
    """The likeliest tools: those the model weighed, or, where it weighed none, the best matches of a search."""
    weighed = turn.calls[0].alternatives if turn.calls else ()
    if weighed:
        return tuple(_suggest(name, chance) for name, chance in weighed[:num])
    if turn.asked is not None:
        return (_suggest(turn.asked[0]),)
    return tuple(_suggest(tool.name) for tool, _ in search_tools(text, num))


def _suggest(tool: str, chance: float | None = None) -> Suggestion:
    needs = {p.name: p.description for p in get_tool(tool).parameters if p.required}
    return Suggestion(tool, needs, None if chance is None else round(chance, 4))


def _list(names: Any) -> str:
    found = list(names)
    if not found:
        return "nothing I know"
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + " or " + found[-1]

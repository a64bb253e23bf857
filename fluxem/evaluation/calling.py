"""Scores of tool-calling answers: which tool, which arguments, which result, and when not to call.

Practice of the field (Berkeley Function-Calling Leaderboard: Patil et al. 2024): an argument score is an AST match, all
or nothing a call, with defaults filled in and parallel calls in any order; execution compares results; refusing to call
is scored beside having to call.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fluxem.core.errors import FluxEMError
from fluxem.core.span import Sample
from fluxem.data.toolcalls import split_turns
from fluxem.tools import call_tool, get_tool, resolve_references
from fluxem.tools.executor import coerce_arguments

if TYPE_CHECKING:
    from fluxem.evaluation.prompts import Prompt
    from fluxem.models.answering.answer import Answer, CallRecord, TurnAnswer


_REFERENCE = re.compile(r"\$(\d+)")


@dataclass(frozen=True)
class GoldCall:
    """A call that was to be made: the tool, exact arguments with defaults filled in, and the result."""

    tool: str
    arguments: Mapping[str, Any]
    result: Any


@dataclass(frozen=True)
class GoldTurn:
    """What a turn was to bring.

    Attributes:
        text: what the user says.
        outcome: "call", "ask" or "none".
        calls: in order; empty but for "call".
        answers: results that no later call of the turn takes; the last call's is always among them.
        asked: the tool that lacks a value, for "ask".
        domain: of the (last) tool, ``None`` where none fits.
    """

    text: str
    outcome: str
    calls: tuple[GoldCall, ...] = ()
    answers: tuple[Any, ...] = ()
    asked: str = ""
    domain: str | None = None


@dataclass(frozen=True)
class TurnScore:
    """A turn's marks.

    Attributes:
        outcome: called, asked back or declined as wanted.
        domain: the last call is of the wanted domain.
        selection: the wanted tools, each as often, in any order.
        arguments: AST match of all calls. execution: the last result is the wanted one.
        completed: as many calls as wanted, each result among the wanted ones, and the last right (chains).
        confidence: what the model claimed.
    """

    outcome: bool
    domain: bool
    selection: bool
    arguments: bool
    execution: bool
    completed: bool
    confidence: float


def fill_defaults(tool: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments as the tool's function takes them, defaults included.

    Raises:
        FluxEMError: the tool refuses them.
    """
    known = get_tool(tool)
    exact = coerce_arguments(known, arguments)
    return {p.name: exact.get(p.name, p.default) for p in known.parameters}


def gold_turns(sample: Sample) -> list[GoldTurn]:
    """The turns of a generated sample, its calls executed on the gold values."""
    values: list[Any] = []
    spans = sorted(sample.spans or (), key=lambda s: s.start)
    turns, start = [], 0
    for turn, text in zip(sample.meta["turns"], split_turns(sample), strict=True):
        values += [s.value for s in spans if start <= s.start < turn["end"]]
        start = turn["end"]
        calls, first = [], len(values)
        taken = {int(k) for call in turn["calls"] for k in _REFERENCE.findall(json.dumps(call["arguments"]))}
        for call in turn["calls"]:
            arguments = fill_defaults(call["tool"], resolve_references(call["arguments"], values))
            result = call_tool(call["tool"], **arguments)
            calls.append(GoldCall(call["tool"], arguments, result))
            values.append(result)
        answers = tuple(c.result for k, c in enumerate(calls, start=first) if k not in taken)
        asked = turn.get("tool", "")
        tool = calls[-1].tool if calls else asked
        domain = get_tool(tool).domain if tool else None
        turns.append(GoldTurn(text, turn["outcome"], tuple(calls), answers, asked, domain))
    return turns


def gold_of_prompt(prompt: Prompt) -> list[GoldTurn]:
    """The turns of a hand-written prompt, its calls executed."""
    from fluxem.evaluation.prompts.loader import resolve_call

    results: dict[str, Any] = {}
    turns = []
    for turn in prompt.turns:
        calls = []
        written = json.dumps([call.arguments for call in turn.calls])
        for call in turn.calls:
            arguments = fill_defaults(call.tool, resolve_call(call, results))
            results[call.id] = call_tool(call.tool, **arguments)
            calls.append(GoldCall(call.tool, arguments, results[call.id]))
        domain = prompt.domain or (get_tool(calls[-1].tool).domain if calls else None)
        answers = tuple(results[call.id] for call in turn.calls if f'"@{call.id}"' not in written)
        turns.append(GoldTurn(turn.prompt, "call" if calls else "none", tuple(calls), answers, "", domain))
    return turns


def same_value(value: Any, target: Any, tolerance: float | None = None) -> bool:
    """Whether two results or arguments are the same: exactly, or floats within the tool's declared tolerance."""
    from fluxem.evaluation.metrics import matches

    if isinstance(value, float) and isinstance(target, float):
        return value == target or (tolerance is not None and abs(value - target) <= tolerance * abs(target))
    if isinstance(target, Mapping):
        return (
            isinstance(value, Mapping)
            and value.keys() == target.keys()
            and all(same_value(value[k], target[k], tolerance) for k in target)
        )
    if isinstance(target, list | tuple):
        return (
            isinstance(value, list | tuple)
            and len(value) == len(target)
            and all(same_value(v, t, tolerance) for v, t in zip(value, target, strict=True))
        )
    if value is None or target is None:
        return value is target
    if isinstance(value, str) != isinstance(target, str):
        return False
    return matches(value, target)


def score_turn(gold: GoldTurn, answer: TurnAnswer) -> TurnScore:
    """Marks of one turn."""
    made = list(answer.calls)
    outcome = answer.outcome == gold.outcome
    if gold.outcome != "call" or not made:
        asked = answer.asked[0] if answer.asked else ""
        declined = outcome and gold.outcome != "call" and not made
        right = declined and asked == gold.asked
        domain = get_tool(asked).domain if asked else None
        return TurnScore(declined, domain == gold.domain, right, right, right, right, answer.confidence)
    domain = get_tool(made[-1].tool).domain == gold.domain
    selection = sorted(call.tool for call in made) == sorted(call.tool for call in gold.calls)
    arguments = answer.error is None and selection and _match_calls(made, gold.calls)
    execution = answer.error is None and _same_results(made, gold)
    completed = execution and len(made) == len(gold.calls) and _same_steps(made, gold)
    return TurnScore(outcome, domain, selection, arguments, execution, completed, answer.confidence)


def _match_calls(made: Sequence[CallRecord], gold: Sequence[GoldCall]) -> bool:
    left = list(gold)
    for call in made:
        match = next((g for g in left if g.tool == call.tool and _same_arguments(call, g)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _same_arguments(call: CallRecord, gold: GoldCall) -> bool:
    try:
        arguments = fill_defaults(call.tool, call.values)
    except FluxEMError:
        return False
    return arguments.keys() == gold.arguments.keys() and all(
        same_value(_plain(arguments[name]), _plain(gold.arguments[name])) for name in gold.arguments
    )


_EXPRESSION = re.compile(r"[-+*/^%().\d\s]+")
_LONE_NUMBER = re.compile(r"\(\s*(-?[\d.]+(?:/[\d.]+)?)\s*\)")


def _plain(value: Any) -> Any:
    """An expression without spaces and without brackets around single numbers; anything else as it is."""
    if not isinstance(value, str) or not _EXPRESSION.fullmatch(value):
        return value
    return re.sub(r"\s+", "", _LONE_NUMBER.sub(r"\1", value))


def _same_results(made: Sequence[CallRecord], gold: GoldTurn) -> bool:
    wanted = gold.answers
    tolerance = get_tool(gold.calls[-1].tool).tolerance
    if len(wanted) == 1:
        return same_value(made[-1].result, wanted[0], tolerance)
    return all(any(same_value(call.result, target, tolerance) for call in made) for target in wanted)


def _same_steps(made: Sequence[CallRecord], gold: GoldTurn) -> bool:
    return all(any(same_value(call.result, g.result, get_tool(g.tool).tolerance) for call in made) for g in gold.calls)


@dataclass
class DialogueScore:
    """All turns of a dialogue: ``correct`` where every turn's result is right."""

    turns: list[TurnScore] = field(default_factory=list)

    @property
    def correct(self) -> bool:
        """Whether every turn brought what was wanted."""
        return all(turn.execution for turn in self.turns)


def score_dialogue(gold: Sequence[GoldTurn], answer: Answer) -> DialogueScore:
    """Marks of every turn; turns that were never reached count as wrong."""
    scores = [score_turn(g, a) for g, a in zip(gold, answer.turns, strict=False)]
    missed = TurnScore(False, False, False, False, False, False, 0.0)
    return DialogueScore([*scores, *[missed] * (len(gold) - len(scores))])

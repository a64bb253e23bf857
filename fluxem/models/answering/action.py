"""Algebra steps with rewriting: the action head names a law and its operands, the codes do the rest."""

from __future__ import annotations

import math
import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch

from fluxem.composition.actions import STOP, Action, apply_action
from fluxem.core.errors import EncodingError, FluxEMError, LawError
from fluxem.core.predicates import CONDITIONS
from fluxem.core.span import Sample, Span
from fluxem.domains import has_law
from fluxem.integration.batch import IGNORE, Example
from fluxem.integration.stream import Stream
from fluxem.models.answering._prompt import Prompting, make_batches
from fluxem.models.answering.answer import Answer, Progress
from fluxem.models.heads import ActionLogits
from fluxem.models.hybrid import HybridLM

STOP_ID = -1


def _clauses_of(sample: Sample, steps: Sequence[Action]) -> list[tuple[int, int]]:
    """What the clause under way asks and whether it holds, for every state.

    ``IGNORE`` where the problem has no (more) clauses; whether a comparison holds is unknown until it has been made.
    A clause ends with its operation; a comparison before it belongs to the same clause.
    """
    branches = sample.meta.get("branches", ())
    clauses, position = [], 0
    for action in steps:
        condition, outcome = IGNORE, IGNORE
        if action.verb != STOP and position < len(branches):
            name, holds = branches[position]
            condition = CONDITIONS.index(name)
            outcome = IGNORE if action.verb == "compare" else int(holds)
        clauses.append((condition, outcome))
        position += action.verb != "compare"
    return clauses


@dataclass(slots=True)
class _Problem:
    """A problem on its way: its stream, and what happened so far."""

    index: int
    stream: Stream
    spans: tuple[Span, ...]
    steps: list[str] = field(default_factory=list)
    num_tokens: int = 0
    error: str | None = None
    answer: object = None
    limit: int = 0
    num_values: int = 1


class ActionAnswering(Prompting):
    """Every state of the stream is a training example; solving applies actions until stop.

    After each step the result replaces its operands, so that every later state looks like one seen
    in training. Typed dispatch and the type constraint (only verbs that have a law for the operands'
    types; no operation with fewer than two live values) are exact, not learned.
    """

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example per state; empty (and counted) where detection disagrees with the gold spans."""
        stream = self.training_stream(sample)
        if stream is None:
            return []
        verb_ids = self.aligner.verb_ids
        steps = [Action(verb, tuple(operands)) for verb, *operands in sample.meta["steps"]]
        clauses = _clauses_of(sample, steps)
        made = []
        for i, action in enumerate(steps):
            example = self.aligner.align(stream, suffix=[self.aligner.act_id])
            first, second = action.operands[0], action.operands[-1]
            stop = action.verb == STOP
            example.action = (STOP_ID if stop else verb_ids[action.verb], first, second)
            example.condition, example.outcome = clauses[i]
            example.group = zlib.crc32(" ".join(map(str, steps[i:])).encode())
            example.sample = index
            made.append(example)
            if not stop:
                stream = apply_action(stream, action)
        return made

    @torch.no_grad()
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
        """Answer ``texts`` by stepping all of them side by side."""
        started = time.perf_counter()
        model.eval()
        problems = [
            _Problem(
                i,
                stream,
                found,
                limit=2 * len(stream.slots) + 2,
                num_values=max(1, len(stream.slots)),
                error=None if stream.slots else "no value detected in the text",
            )
            for i, (stream, found) in enumerate(zip(*self.streams_of(texts, spans, control), strict=True))
        ]
        active: list[_Problem] = [p for p in problems if p.error is None]
        while active:
            self._step(model, active, batch_size, control)
            active = [p for p in active if p.error is None and p.answer is None]
            if progress is not None:  # a problem under way counts by the share of its values that are used up
                left = sum(len(p.stream.slots) / p.num_values for p in active)
                progress(len(problems) - math.ceil(left), len(problems))
        seconds = (time.perf_counter() - started) / max(1, len(texts))
        return [
            Answer(p.answer, p.stream.show(), tuple(p.steps), p.num_tokens, seconds, p.error, p.spans) for p in problems
        ]

    def _step(self, model: HybridLM, problems: list[_Problem], batch_size: int, control: str | None) -> None:
        """One action for every problem."""
        examples = self.align_all([p.stream for p in problems], control)
        for chunk in make_batches([len(e) for e in examples], batch_size, model.device):
            output = model(self.collate([examples[i] for i in chunk]).to(model.device))
            assert output.action is not None, "the model has no action head"
            choices = choose_actions(output.action, [problems[i].stream for i in chunk], self.aligner.verbs)
            for i, choice in zip(chunk, choices, strict=True):
                problems[i].num_tokens += len(examples[i])
                self._apply(problems[i], choice)

    def _apply(self, problem: _Problem, action: Action) -> None:
        problem.steps.append(str(action))
        try:
            if action.verb == STOP:
                problem.answer = problem.stream.slots[action.operands[0]].value
            else:
                problem.stream = apply_action(problem.stream, action)
        except (LawError, EncodingError) as error:
            problem.error = f"{action}: {error}"
        except FluxEMError as error:
            problem.error = str(error)
        if problem.answer is None and problem.error is None and len(problem.steps) >= problem.limit:
            problem.error = f"no stop after {len(problem.steps)} steps"


def choose_actions(logits: ActionLogits, streams: Sequence[Stream], verbs: Sequence[str]) -> list[Action]:
    """The best allowed action for every stream."""
    first = logits.first.argmax(-1).tolist()
    second = logits.second.argmax(-1).tolist()
    ranked = [[str(verbs[v]) for v in row] for row in logits.verb.argsort(-1, descending=True).tolist()]
    stops = (logits.stop > 0).tolist()
    return [_choose(s, stops[i], first[i], second[i], ranked[i]) for i, s in enumerate(streams)]


def _choose(stream: Stream, stop: bool, first: int, second: int, verbs: Sequence[str]) -> Action:
    if stop or len(stream.slots) < 2:
        return Action(STOP, (first,))
    types = (stream.slots[first].type, stream.slots[second].type)
    verb = next((v for v in verbs if has_law(v, types)), verbs[0])  # no law at all: applying it records why
    return Action(verb, (first, second))

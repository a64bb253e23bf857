"""Tool calls as text: the model writes calls over ``$k``, tools answer, and the results become values of the stream."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from fluxem.core.errors import FluxEMError
from fluxem.core.span import Span
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import Example
from fluxem.models.answering._prompt import make_batches
from fluxem.models.answering.answer import Answer, CallRecord, Progress, TurnAnswer
from fluxem.models.answering.attempts import Attempts
from fluxem.models.answering.calibration import Calibration, Evidence
from fluxem.models.answering.call_grammar import Form
from fluxem.models.answering.call_tokens import NUM_REFERENCES
from fluxem.models.answering.calls_teach import CallTeaching
from fluxem.models.answering.dialogue import Dialogue
from fluxem.models.answering.held import Held, shuffle_held
from fluxem.models.answering.literals import leave_out_values
from fluxem.models.answering.rivals import Trail, elect
from fluxem.models.committee import Committee
from fluxem.models.hybrid import HybridLM
from fluxem.models.selector import Voter
from fluxem.tools import call_tool, get_tool


class CallAnswering(CallTeaching):
    """Writes calls, one token a tool, and reads the results back as values.

    Args:
        aligner: tokenizer with the tokens of calls, layout, features; its verbs are the tools.
        detector: as everywhere.
        max_calls: most calls in a turn; more end it with an error.
        max_new_tokens: longest call.
        max_positions: longest dialogue that is read; a longer one ends with an error.
        offered: tools that may be called; all by default. A wish for another ends in "no tool on offer".
        max_retries: how often a call that its tool refuses is written anew, before the refusal is the answer.
        max_rivals: how many other ways through a turn are tried, where the model was of two minds.
        least_rival: a way less likely than this share of the one taken is not tried.
    """

    def __init__(
        self,
        aligner: Aligner,
        detector: Any = None,
        max_calls: int = 8,
        max_new_tokens: int = 40,
        max_positions: int = 2048,
        offered: Sequence[str] | None = None,
        max_retries: int = 3,
        max_rivals: int = 3,
        least_rival: float = 0.05,
    ) -> None:
        super().__init__(aligner, detector, max_positions)
        self.max_calls, self.max_new_tokens = max_calls, max_new_tokens
        self.max_retries, self.max_rivals, self.least_rival = max_retries, max_rivals, least_rival
        self.offered = None if offered is None else frozenset(offered)
        self.calibration: Calibration | None = None
        self.voter: Voter | None = None

    @torch.no_grad()
    def solve(
        self,
        model: HybridLM | Committee,
        texts: Sequence[str | Sequence[str]],
        *,
        batch_size: int = 64,
        spans: Sequence[Sequence[Span]] | None = None,
        control: str | None = None,
        progress: Progress | None = None,
    ) -> list[Answer]:
        """Answer ``texts``; a sequence of texts is a dialogue, answered turn by turn."""
        started = time.perf_counter()
        model.eval()
        dialogues = [self._open(i, text, None if spans is None else spans[i]) for i, text in enumerate(texts)]
        if control is not None:
            shuffle_held([p for d in dialogues for turn in d.turns for p in turn if isinstance(p, Held)], control)
        active = [d for d in dialogues if d.turns]
        for dialogue in active:
            self._begin_turn(dialogue)
        while active:
            self._step(model, [d for one in active for d in (one, *one.rivals) if not d.is_over], batch_size)
            for dialogue in active:
                self._settle(dialogue)
            active = [d for d in active if not self._is_done(d)]
            if progress is not None:
                progress(len(dialogues) - len(active), len(dialogues))
        seconds = (time.perf_counter() - started) / max(1, len(texts))
        return [self._finish(d, seconds) for d in dialogues]

    def _open(self, index: int, text: str | Sequence[str], spans: Sequence[Span] | None) -> Dialogue:
        dialogue = Dialogue(index, [], Example(input_ids=[], codes=[]), labels=list(range(NUM_REFERENCES)))
        turns = [text] if isinstance(text, str) else list(text)
        dialogue.num_turns = len(turns)
        for turn in turns:
            found = self.detect_turn(dialogue.texts, turn) if spans is None else list(spans)
            dialogue.turns.append(self.read_turn(turn, found))
            dialogue.spans.append(found)
            dialogue.texts.append(turn)
            dialogue.words.append(leave_out_values(turn, found))
        return dialogue

    def _begin_turn(self, dialogue: Dialogue) -> None:
        self._append_turn(dialogue, dialogue.turns.pop(0))
        if self.max_rivals:
            dialogue.trail = Trail()

    def _settle(self, dialogue: Dialogue) -> None:
        """Once a turn is over: try rivals, then take the best answer over, then read the next turn."""
        if not dialogue.is_over:
            return
        if dialogue.trail is not None:
            dialogue.rivals = self._find_rivals(dialogue, dialogue.trail)
            dialogue.trail = None
        if not all(rival.is_over for rival in dialogue.rivals):
            return
        if dialogue.rivals:
            rivals, dialogue.rivals = dialogue.rivals, []
            best = elect([dialogue.answers[-1], *(rival.answers[-1] for rival in rivals)])
            dialogue.num_tokens += sum(rival.num_tokens for rival in rivals)
            if best:
                dialogue.adopt(rivals[best - 1])
        self._judge(dialogue.answers[-1])
        if dialogue.turns:
            dialogue.example.input_ids.append(self.aligner.eos_id)
            self._begin_turn(dialogue)

    def _find_rivals(self, dialogue: Dialogue, trail: Trail) -> list[Dialogue]:
        rivals = []
        for fork in trail.choose(self.max_rivals, self.least_rival):
            rival = trail.befores[fork.step].fork()
            rival.forced = fork.beginning
            rivals.append(rival)
        return rivals

    def _judge(self, answer: TurnAnswer) -> None:
        """The confidence of a turn's final answer."""
        assert answer.evidence is not None
        answer.confidence = answer.evidence.raw
        if self.calibration is not None:
            answer.confidence = self.calibration.apply(answer.evidence)

    def _step(self, model: HybridLM | Committee, dialogues: Sequence[Dialogue], batch_size: int) -> None:
        """One call, question back or end of turn for every dialogue."""
        for dialogue in dialogues:
            if len(dialogue.example) > self.max_positions:
                error = (
                    f"the text takes {len(dialogue.example):,} positions, and the model reads at most "
                    f"{self.max_positions:,}: ask about a part of it"
                )
                self._end_turn(dialogue, TurnAnswer("none", error=error, confidence=0.0))
        dialogues = [d for d in dialogues if len(d.example) <= self.max_positions]
        lengths = [len(d.example) for d in dialogues]
        for chunk in make_batches(lengths, batch_size, model.device):
            group = [dialogues[i] for i in chunk]
            forms = [
                Form(
                    d.held, len(d.calls), d.texts, d.words, self._vote(d), d.attempts.forced if d.attempts else d.forced
                )
                for d in group
            ]
            batch = self.collate([d.example for d in group]).to(model.device)
            processor = self.grammar.processor(forms, batch.input_ids.shape[1])
            rows = model.generate(
                batch,
                max_new_tokens=self.max_new_tokens,
                eos_id=[self.aligner.eos_id, self.vocabulary.end],
                pad_id=self.aligner.pad_id,
                logits_processor=processor,
            )
            for i, (dialogue, written) in enumerate(zip(group, rows, strict=True)):
                row = written or [self.aligner.eos_id]  # the end of a turn is written too, and may be in doubt
                dialogue.num_tokens += len(dialogue.example) + len(row)
                options = [step[i] for step in processor.options]
                self._apply(dialogue, row, processor.confidence(i, row), processor.alternatives(i), options)

    def _vote(self, dialogue: Dialogue) -> Tensor | None:
        """The vote of the selector beside the model, for the next call; ``None`` where there is none."""
        if self.voter is None:
            return None
        turn = len(dialogue.answers)
        if turn not in dialogue.votes:
            chances = self.voter.selector.log_chances([dialogue.texts[turn]], [dialogue.spans[turn]])[0]
            dialogue.votes = {turn: chances}
        return self.voter.weigh(dialogue.votes[turn], [call.tool for call in dialogue.calls])

    def _support(self, dialogue: Dialogue) -> float | None:
        """The selector's share on the tools that the turn called."""
        if self.voter is None or not dialogue.calls or not dialogue.texts:
            return None
        turn = len(dialogue.answers)
        chances = dialogue.votes.get(turn)
        if chances is None:
            chances = self.voter.selector.log_chances([dialogue.texts[turn]], [dialogue.spans[turn]])[0]
        called = {call.tool for call in dialogue.calls}
        return float(sum(chances[i].exp() for i, tool in enumerate(self.voter.selector.tools) if tool in called))

    def _apply(
        self,
        dialogue: Dialogue,
        ids: list[int],
        confidence: float,
        alternatives: tuple[tuple[str, float], ...] = (),
        options: Sequence[Tensor] = (),
    ) -> None:
        """Carry out what was written: a call, a question back, or the end of the turn."""
        words = self.vocabulary
        if dialogue.trail is not None:
            dialogue.trail.note(dialogue.fork(), ids, options, dialogue.attempts.forced if dialogue.attempts else ())
        dialogue.forced = ()
        if not ids or ids[0] == self.aligner.eos_id:
            self._end_turn(dialogue, TurnAnswer("call" if dialogue.calls else "none", confidence=confidence))
            return
        record = None
        try:
            tool, arguments = self.grammar.read(ids, dialogue.held)
            if ids[0] == words.ask:
                missing = tuple(p.name for p in get_tool(tool).parameters if p.required)
                self._end_turn(dialogue, TurnAnswer("ask", asked=(tool, missing), confidence=confidence))
                return
            record = CallRecord(tool, arguments, confidence=confidence, alternatives=alternatives)
            veto = self._find_veto(dialogue, tool)
            if veto is not None:
                dialogue.calls.append(record)
                self._end_turn(dialogue, TurnAnswer("call", error=veto, confidence=confidence))
                return
            record.values = self._resolve(arguments, dialogue.held)
            record.result = call_tool(tool, **record.values)
        except FluxEMError as error:
            self._refuse(dialogue, record, ids, options, TurnAnswer("call", error=str(error), confidence=confidence))
            return
        dialogue.example.input_ids += ids
        dialogue.calls.append(record)
        record.number = len(dialogue.held)
        self._hold(dialogue, Held.of_result(record.result, tool))
        dialogue.attempts = dialogue.refusal = None

    def _find_veto(self, dialogue: Dialogue, tool: str) -> str | None:
        """Why no other writing of the call would help, or ``None``."""
        if self.offered is not None and tool not in self.offered:
            return f"no tool on offer fits; {tool} would, but it is not on offer"
        if len(dialogue.calls) >= self.max_calls:
            return f"more than {self.max_calls} calls in one turn"
        return None

    def _refuse(
        self, dialogue: Dialogue, record: CallRecord | None, ids: list[int], options: Sequence[Tensor], end: TurnAnswer
    ) -> None:
        """Have a refused call written anew; where no attempt is left, the first refusal ends the turn."""
        if dialogue.attempts is None or dialogue.refusal is None:
            dialogue.attempts, dialogue.refusal = Attempts(self.max_retries), end
            end.calls = (*dialogue.calls, *([record] if record is not None else []))
        if not dialogue.attempts.refuse(ids, options):
            dialogue.calls = list(dialogue.refusal.calls)
            self._end_turn(dialogue, dialogue.refusal)

    def _end_turn(self, dialogue: Dialogue, answer: TurnAnswer) -> None:
        calls = tuple(dialogue.calls)
        confidence = answer.confidence
        for call in calls:
            confidence *= call.confidence
        turn = len(dialogue.answers)
        answer.spans, answer.first_value = tuple(dialogue.spans[turn]), dialogue.first_values[turn]
        by_reference = self.aligner.layout != "text"
        unused = by_reference and leaves_unused(calls, answer.first_value, len(answer.spans))
        answer.evidence, answer.calls = Evidence(confidence, len(calls), unused, self._support(dialogue)), calls
        dialogue.answers.append(answer)
        dialogue.calls, dialogue.attempts, dialogue.refusal = [], None, None

    @staticmethod
    def _is_done(dialogue: Dialogue) -> bool:
        return len(dialogue.answers) == dialogue.num_turns and not dialogue.rivals

    def _finish(self, dialogue: Dialogue, seconds: float) -> Answer:
        last = dialogue.answers[-1] if dialogue.answers else TurnAnswer("none")
        steps = tuple(call.show() for turn in dialogue.answers for call in turn.calls)
        value = last.calls[-1].result if last.calls and last.error is None else None
        spans = tuple(span for found in dialogue.spans for span in found)
        text, turns = "\n".join(steps), tuple(dialogue.answers)
        return Answer(value, text, steps, dialogue.num_tokens, seconds, last.error, spans, turns)


def leaves_unused(calls: Sequence[CallRecord], first: int, num: int) -> bool:
    """Whether some of the ``num`` values from number ``first`` on are named by none of the ``calls``."""
    named = {k for call in calls for k in call.references}
    return not named.issuperset(range(first, first + num))

"""Tool calls as text: the model writes calls over ``$k``, tools answer, and the results become values of the stream.

One sequence holds a whole dialogue: the text of a turn with its values, ``<act>``, then calls, each followed by the
value tokens of its result, then ``<eos>``; the next turn comes behind it. Every value carries a reference token. Its
number is drawn at random in training, so that the model copies the token and need not count.
"""

from __future__ import annotations

import random
import time
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import numpy as np
import torch
from torch import Tensor

from fluxem.core.errors import ConfigError, EncodingError, FluxEMError
from fluxem.core.layout import DIM, Code
from fluxem.core.span import Sample, Span
from fluxem.domains import get_type, type_of_value
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import IGNORE, Example
from fluxem.integration.stream import Slot, Text, build_stream
from fluxem.models.answering._prompt import CONTROLS, Prompting, make_batches
from fluxem.models.answering.answer import Answer, CallRecord, Progress, TurnAnswer
from fluxem.models.answering.attempts import Attempts
from fluxem.models.answering.calibration import Calibration, Evidence
from fluxem.models.answering.call_grammar import CallGrammar, Form
from fluxem.models.answering.call_tokens import NUM_REFERENCES, CallVocabulary, defuse
from fluxem.models.answering.literals import leave_out_values
from fluxem.models.answering.regrounding import Unfound, ground_turns
from fluxem.models.committee import Committee
from fluxem.models.hybrid import HybridLM
from fluxem.models.selector import Voter
from fluxem.tools import call_tool, get_tool, resolve_references

STOP_DECISION, ASK_DECISION = -1, -2
_UNTYPED_TAG = 0


@dataclass(eq=False)
class Held:
    """A value of a dialogue that calls can refer to.

    Attributes:
        value: the exact value. type: name of its type, ``None`` for a result that no type covers.
        code: ``(k, 256)``; zeros where there is no type. surface: how the text writes it, empty for a result.
        origin: the tool that answered it, ``None`` for a value of the text.
    """

    value: Any
    type: str | None
    code: Code
    surface: str = ""
    origin: str | None = None

    @classmethod
    def of_slot(cls, slot: Slot) -> Held:
        """A value of the text."""
        return cls(slot.value, slot.type, slot.code, slot.surface)

    @classmethod
    def of_result(cls, result: Any, tool: str) -> Held:
        """What a tool answered; floats as decimals, what has no type or no code as itself without a code."""
        if isinstance(result, float):
            result = int(result) if result.is_integer() and abs(result) < 2**53 else Decimal(repr(result))
        try:
            kind = type_of_value(result)
            return cls(result, kind.name, Slot(kind.name, value=result, surface="").code, origin=tool)
        except EncodingError:
            return cls(result, None, np.zeros((1, DIM), dtype=np.float32), origin=tool)


@dataclass(eq=False)
class _Dialogue:
    """A dialogue on its way."""

    index: int
    turns: list[list[Text | Held]]  # what is still to be read, the current turn first
    example: Example
    held: list[Held] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    answers: list[TurnAnswer] = field(default_factory=list)
    calls: list[CallRecord] = field(default_factory=list)
    spans: list[list[Span]] = field(default_factory=list)  # of every turn
    texts: list[str] = field(default_factory=list)  # of every turn
    words: list[str] = field(default_factory=list)  # of every turn, without larger values
    first_values: list[int] = field(default_factory=list)  # number of values before each turn
    votes: dict[int, Tensor] = field(default_factory=dict)  # the selector's log-probabilities, by turn
    attempts: Attempts | None = None  # of a call that was refused
    refusal: TurnAnswer | None = None  # how the turn ends if every attempt is refused
    num_tokens: int = 0
    num_turns: int = 1


class CallAnswering(Prompting):
    """Writes calls, one token a tool, and reads the results back as values.

    Args:
        aligner: tokenizer with the tokens of calls, layout, features; its verbs are the tools.
        detector: as everywhere.
        max_calls: most calls in a turn; more end it with an error.
        max_new_tokens: longest call.
        max_positions: longest dialogue that is read; a longer one ends with an error.
        offered: tools that may be called; all by default. A wish for another ends in "no tool on offer".
        max_retries: how often a call that its tool refuses is written anew, before the refusal is the answer.
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
    ) -> None:
        super().__init__(aligner, detector)
        if aligner.layout == "overlay":
            raise ConfigError("answering=calls places a reference behind every value; use stream=collapse or keep")
        self.tools = aligner.verbs
        self.vocabulary = CallVocabulary.of(aligner.tokenizer, self.tools)
        self.grammar = CallGrammar(self.vocabulary, aligner)
        self.max_calls, self.max_new_tokens, self.max_positions = max_calls, max_new_tokens, max_positions
        self.max_retries = max_retries
        self.offered = None if offered is None else frozenset(offered)
        self.calibration: Calibration | None = None
        self.voter: Voter | None = None

    # --- writing sequences -------------------------------------------------------------------------
    def read_turn(self, text: str, spans: Sequence[Span]) -> list[Text | Held]:
        """The pieces of one turn; values that the layout does not show stay text."""
        pieces: list[Text | Held] = []
        for piece in build_stream(text, spans).pieces:
            pieces.append(Text(defuse(piece.text)) if isinstance(piece, Text) else Held.of_slot(piece))
        return pieces

    def _place(self, example: Example, held: Held, label: int | None) -> None:
        if self.aligner.layout == "text":
            example.input_ids += self.aligner.encode_text(held.surface or f" {self._show(held)}")
            return
        tag = int(get_type(held.type).tag) if held.type else _UNTYPED_TAG
        origin = self.aligner.verb_ids.get(held.origin, -1) + 1 if held.origin else 0
        written = held.surface if self.aligner.layout == "keep" else ""
        self.aligner.place_value(example, held.code, tag, origin, written)
        if label is not None:
            example.input_ids.append(self.vocabulary.references[label])

    @staticmethod
    def _show(held: Held) -> str:
        return get_type(held.type).format(held.value) if held.type else str(held.value)

    def _append_turn(self, dialogue: _Dialogue, pieces: Sequence[Text | Held]) -> None:
        """Lay a turn out behind what is there, up to ``<act>``."""
        dialogue.first_values.append(len(dialogue.held))
        for piece in pieces:
            if isinstance(piece, Text):
                dialogue.example.input_ids += self.aligner.encode_text(piece.text)
            else:
                self._hold(dialogue, piece)
        dialogue.example.input_ids.append(self.aligner.act_id)

    def _hold(self, dialogue: _Dialogue, held: Held) -> None:
        number = len(dialogue.held)
        dialogue.held.append(held)
        label = dialogue.labels[number] if number < len(dialogue.labels) else None
        self._place(dialogue.example, held, label)

    # --- training ----------------------------------------------------------------------------------
    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example a dialogue; none (counted) where a value is not detected or a tool refuses."""
        try:
            turns = ground_turns(sample, self.detect_turn)
        except (Unfound, FluxEMError, IndexError):  # the last two: a call that its own gold values cannot make
            self.num_dropped += 1
            return []
        rng = random.Random(zlib.crc32(sample.text.encode()))
        labels = rng.sample(range(NUM_REFERENCES), NUM_REFERENCES)
        dialogue = _Dialogue(index, [], Example(input_ids=[], codes=[]), labels=labels)
        example = dialogue.example
        example.labels, example.sample, example.decisions = [], index, []
        for text, spans, turn in turns:
            self._append_turn(dialogue, self.read_turn(text, spans))
            if not self._teach_turn(dialogue, turn):
                self.num_dropped += 1
                return []
        example.input_ids.pop()  # the last token is only a target
        example.group = self._group_of(sample)
        return [example]

    @staticmethod
    def _group_of(sample: Sample) -> int:
        """Samples that ask for the same tools are equivalent up to their values."""
        return zlib.crc32(" ".join(call["tool"] for turn in sample.meta["turns"] for call in turn["calls"]).encode())

    def _teach(self, example: Example, ids: Sequence[int]) -> None:
        """Append tokens that the model is to write."""
        assert example.labels is not None
        example.labels += [IGNORE] * (len(example) - 1 - len(example.labels)) + list(ids)
        example.input_ids += ids

    def _decide(self, example: Example, decision: int) -> None:
        assert example.decisions is not None
        example.decisions.append((len(example) - 1, decision))

    def _teach_turn(self, dialogue: _Dialogue, turn: Mapping[str, Any]) -> bool:
        example, words = dialogue.example, self.vocabulary
        if turn["outcome"] == "ask":
            if turn["tool"] not in words.tools:
                return False
            self._decide(example, ASK_DECISION)
            self._teach(example, [words.ask, words.tools[turn["tool"]], words.end])
            return True
        for call in turn["calls"]:
            if call["tool"] not in words.tools:
                return False
            try:
                ids = self._write_call(call["tool"], call["arguments"], dialogue)
                result = self._execute_gold(call, dialogue.held)
            except (FluxEMError, IndexError):
                return False
            self._decide(example, self.aligner.verb_ids[call["tool"]])
            self._teach(example, ids)
            self._hold(dialogue, Held.of_result(result, call["tool"]))
        self._decide(example, STOP_DECISION)
        self._teach(example, [self.aligner.eos_id])
        return True

    def _resolve(self, arguments: dict[str, Any], held: Sequence[Held]) -> dict[str, Any]:
        if self.aligner.layout == "text":  # there "$5" is an amount of money, not a reference
            return arguments
        return resolve_references(arguments, [h.value for h in held])

    @staticmethod
    def _execute_gold(call: dict[str, Any], held: Sequence[Held]) -> Any:
        return call_tool(call["tool"], **resolve_references(call["arguments"], [h.value for h in held]))

    def _write_call(self, tool: str, arguments: dict[str, Any], dialogue: _Dialogue) -> list[int]:
        """Token ids of a gold call, ``<tool_call>`` to ``</tool_call>``."""
        words = self.vocabulary
        ids = [words.call, words.tools[tool]]
        first = True
        for parameter in get_tool(tool).parameters:
            value = arguments.get(parameter.name)
            if value is None:
                continue
            if not parameter.required:
                ids.append(words.options[parameter.name])
            elif not first:
                ids.append(words.next)
            ids += self._write_argument(value, dialogue)
            first = False
        return [*ids, words.end]

    def _write_argument(self, value: Any, dialogue: _Dialogue) -> list[int]:
        words = self.vocabulary
        if isinstance(value, list):
            ids = [words.list]
            for i, item in enumerate(value):
                ids += [*([words.next] if i else []), *self._write_argument(item, dialogue)]
            return [*ids, words.unlist]
        ids = []
        for part in self.grammar.split_references(value):
            if isinstance(part, str):
                ids += self.aligner.encode_text(f" {part.strip()}")
            elif self.aligner.layout == "text":
                held = dialogue.held[part]
                ids += self.aligner.encode_text(f" {held.surface or self._show(held)}")
            else:
                ids.append(words.references[dialogue.labels[part]])
        return ids

    # --- solving -----------------------------------------------------------------------------------
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
            self._append_turn(dialogue, dialogue.turns.pop(0))
        while active:
            self._step(model, active, batch_size)
            active = [d for d in active if not self._is_done(d)]
            if progress is not None:
                progress(len(dialogues) - len(active), len(dialogues))
        seconds = (time.perf_counter() - started) / max(1, len(texts))
        return [self._finish(d, seconds) for d in dialogues]

    def _open(self, index: int, text: str | Sequence[str], spans: Sequence[Span] | None) -> _Dialogue:
        dialogue = _Dialogue(index, [], Example(input_ids=[], codes=[]), labels=list(range(NUM_REFERENCES)))
        turns = [text] if isinstance(text, str) else list(text)
        dialogue.num_turns = len(turns)
        for turn in turns:
            found = self.detect_turn(dialogue.texts, turn) if spans is None else list(spans)
            dialogue.turns.append(self.read_turn(turn, found))
            dialogue.spans.append(found)
            dialogue.texts.append(turn)
            dialogue.words.append(leave_out_values(turn, found))
        return dialogue

    def _step(self, model: HybridLM | Committee, dialogues: Sequence[_Dialogue], batch_size: int) -> None:
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
                Form(d.held, len(d.calls), d.texts, d.words, self._vote(d), d.attempts.forced if d.attempts else ())
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
            for i, (dialogue, row) in enumerate(zip(group, rows, strict=True)):
                dialogue.num_tokens += len(dialogue.example) + len(row)
                options = [step[i] for step in processor.options]
                self._apply(dialogue, row, processor.confidence(i, row), processor.alternatives(i), options)

    def _vote(self, dialogue: _Dialogue) -> Tensor | None:
        """The vote of the selector beside the model, for the next call; ``None`` where there is none."""
        if self.voter is None:
            return None
        turn = len(dialogue.answers)
        if turn not in dialogue.votes:
            chances = self.voter.selector.log_chances([dialogue.texts[turn]], [dialogue.spans[turn]])[0]
            dialogue.votes = {turn: chances}
        return self.voter.weigh(dialogue.votes[turn], [call.tool for call in dialogue.calls])

    def _support(self, dialogue: _Dialogue) -> float | None:
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
        dialogue: _Dialogue,
        ids: list[int],
        confidence: float,
        alternatives: tuple[tuple[str, float], ...] = (),
        options: Sequence[Tensor] = (),
    ) -> None:
        """Carry out what was written: a call, a question back, or the end of the turn."""
        words = self.vocabulary
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

    def _find_veto(self, dialogue: _Dialogue, tool: str) -> str | None:
        """Why no other writing of the call would help, or ``None``."""
        if self.offered is not None and tool not in self.offered:
            return f"no tool on offer fits; {tool} would, but it is not on offer"
        if len(dialogue.calls) >= self.max_calls:
            return f"more than {self.max_calls} calls in one turn"
        return None

    def _refuse(
        self, dialogue: _Dialogue, record: CallRecord | None, ids: list[int], options: Sequence[Tensor], end: TurnAnswer
    ) -> None:
        """Have a refused call written anew; where no attempt is left, the first refusal ends the turn."""
        if dialogue.attempts is None or dialogue.refusal is None:
            dialogue.attempts, dialogue.refusal = Attempts(self.max_retries), end
            end.calls = (*dialogue.calls, *([record] if record is not None else []))
        if not dialogue.attempts.refuse(ids, options):
            dialogue.calls = list(dialogue.refusal.calls)
            self._end_turn(dialogue, dialogue.refusal)

    def _end_turn(self, dialogue: _Dialogue, answer: TurnAnswer) -> None:
        calls = tuple(dialogue.calls)
        confidence = answer.confidence
        for call in calls:
            confidence *= call.confidence
        turn = len(dialogue.answers)
        answer.spans, answer.first_value = tuple(dialogue.spans[turn]), dialogue.first_values[turn]
        by_reference = self.aligner.layout != "text"
        unused = by_reference and leaves_unused(calls, answer.first_value, len(answer.spans))
        answer.evidence = Evidence(confidence, len(calls), unused, self._support(dialogue))
        if self.calibration is not None:
            confidence = self.calibration.apply(answer.evidence)
        answer.calls, answer.confidence = calls, confidence
        dialogue.answers.append(answer)
        dialogue.calls, dialogue.attempts, dialogue.refusal = [], None, None
        if dialogue.turns:
            dialogue.example.input_ids.append(self.aligner.eos_id)
            self._append_turn(dialogue, dialogue.turns.pop(0))

    @staticmethod
    def _is_done(dialogue: _Dialogue) -> bool:
        return len(dialogue.answers) == dialogue.num_turns

    def _finish(self, dialogue: _Dialogue, seconds: float) -> Answer:
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


def shuffle_held(values: Sequence[Held], control: str) -> None:
    """The controls: "shuffled" exchanges values of a type, "misread" only what the model is shown of them."""
    if control not in CONTROLS:
        raise ConfigError(f"unknown control {control!r}: valid: {', '.join(CONTROLS)}")
    by_type: dict[str | None, list[Held]] = {}
    for held in values:
        by_type.setdefault(held.type, []).append(held)
    rng = random.Random(0)
    for group in by_type.values():
        donors = [(held.code, held.value) for held in rng.sample(group, len(group))]
        for held, (code, value) in zip(group, donors, strict=True):
            held.code = code
            if control == "shuffled":
                held.value = value

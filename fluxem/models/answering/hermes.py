"""Tool calls of a pretrained chat model: its own template, calls as Hermes JSON over ``$k``.

The tools of a prompt are found by search over what the user says. Values of the user's text, and results in tool
responses, are followed by their value tokens and a reference in plain text, " $3"; a call names the reference. Every
turn is a prompt of its own, because every turn has its own tools; within one, later rounds go on where the template's
rendering goes on.
"""

from __future__ import annotations

import math
import random
import re
import time
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from fluxem.core.errors import ConfigError, FluxEMError, ToolError
from fluxem.core.span import Sample, Span
from fluxem.data.toolcalls.hermes import (
    CALL_OPEN,
    Offer,
    find_open_results,
    group_calls,
    make_call_message,
    read_ask,
    read_calls,
    write_answer,
    write_ask,
)
from fluxem.domains import get_type
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import IGNORE, Example
from fluxem.integration.stream import Text, build_stream
from fluxem.models.answering._prompt import Prompting, make_batches
from fluxem.models.answering.answer import Answer, CallRecord, Progress, TurnAnswer
from fluxem.models.answering.calls import ASK_DECISION, STOP_DECISION, Held, shuffle_held
from fluxem.models.answering.chat import ChatTemplate, mark_place, split_places
from fluxem.models.hybrid import HybridLM
from fluxem.tools import call_tool, get_tool, resolve_references, search_tools

_LONGEST_SHOWN = 200  # characters of a result in a response: the exact value stands behind its reference
_ALL = 100_000  # tools that search may return
_REFERENCE = re.compile(r"\$(\d+)")

_TASK = (
    "You answer with the functions below. Call one, or several that do not need each other's results, and read the "
    "responses. Say so if no function fits, and ask if a required argument is missing."
)
_WITH_REFERENCES = (
    f"{_TASK} Values carry references: $0, $1, ... and so do results. Wherever an argument is such a value, write its "
    'reference as a string, as in {"a": "$0"} or {"expression": "$0 + $1"}, and never copy the value.'
)


@dataclass(eq=False)
class _Chat:
    """A conversation on its way.

    Attributes:
        turns: what is still to be read. found: the spans of each of these turns.
        messages: so far, as :meth:`HermesAnswering._convert` takes them. used: tools called so far.
    """

    index: int
    turns: list[list[Text | Held]] = field(default_factory=list)
    found: list[Sequence[Span]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    offer: Offer = field(default_factory=lambda: Offer(()))
    calls: list[CallRecord] = field(default_factory=list)
    answers: list[TurnAnswer] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    num_tokens: int = 0
    num_turns: int = 1


class HermesAnswering(Prompting):
    """Writes Hermes calls through the tokenizer's chat template, and reads the results back as values.

    Args:
        aligner: tokenizer with a chat template, layout (keep, collapse or text), features; its verbs are the tools.
        detector: as everywhere.
        num_offered: tools in a prompt. In training the wanted ones are always among them.
        declined_share: share of the training dialogues with one turn of calls in which no tool of the wanted domains is
            offered, and the target is to decline. Neighbours go too: often they could do it as well.
        masked_share: share of the training dialogues whose prompt calls the tools tool_1, tool_2, ...
        masked: whether prompts of :meth:`solve` do so.
        max_length: longest training example; a longer one gives up tools that it does not need, and is dropped
            (counted) if that is not enough.
        max_calls: most calls in a turn; more end it with an error.
        max_new_tokens: longest message.
        offered: tools that may be offered; all by default.
    """

    def __init__(
        self,
        aligner: Aligner,
        detector: Any = None,
        num_offered: int = 8,
        declined_share: float = 0.03,
        masked_share: float = 0.0,
        masked: bool = False,
        max_length: int = 2048,
        max_calls: int = 8,
        max_new_tokens: int = 256,
        offered: Sequence[str] | None = None,
    ) -> None:
        super().__init__(aligner, detector)
        if aligner.layout == "overlay":
            raise ConfigError("answering=hermes writes a reference behind every value; use stream=collapse or keep")
        if num_offered < 1 or not 0 <= declined_share <= 1 or not 0 <= masked_share <= 1:
            raise ConfigError(
                f"num_offered={num_offered}, declined_share={declined_share}, masked_share={masked_share}: expected at "
                "least 1 tool, and shares from 0 to 1"
            )
        self.template = ChatTemplate(aligner.tokenizer)
        self.pool = tuple(name for name in aligner.verbs if offered is None or name in offered)
        self.num_offered, self.max_length = num_offered, max_length
        self.declined_share, self.masked_share, self.masked = declined_share, masked_share, masked
        self.max_calls, self.max_new_tokens = max_calls, max_new_tokens
        self.literal = aligner.layout == "text"  # nothing carries a reference: arguments are copied
        self.num_too_long = 0

    # --- which tools -------------------------------------------------------------------------------
    def choose_tools(
        self, text: str, spans: Sequence[Span], wanted: Iterable[str] = (), without: Iterable[str] = ()
    ) -> tuple[str, ...]:
        """Tools for a prompt, ``wanted`` first, then the best found for ``text``, none of the domains ``without``.

        Where search finds too few, others fill up, drawn by the text.
        """
        barred = set(without)
        pool = [name for name in self.pool if get_tool(name).domain not in barred]
        known = set(pool)
        ranked = [tool.name for tool, _ in search_tools(text, _ALL, spans=spans)]
        wanted = tuple(wanted)
        chosen = dict.fromkeys([*wanted, *(name for name in ranked if name in known)])
        if len(chosen) < self.num_offered:
            rng = random.Random(zlib.crc32(text.encode()))
            chosen |= dict.fromkeys(rng.sample(pool, min(len(pool), 2 * self.num_offered)))
        return tuple(chosen)[: max(self.num_offered, len(wanted))]

    @staticmethod
    def _arrange(tools: Sequence[str], text: str, masked: bool) -> Offer:
        """An offer in an order drawn by the text, so that a tool's place says nothing."""
        order = list(tools)
        random.Random(zlib.crc32(text.encode()) + 1).shuffle(order)
        return Offer(tuple(order), masked)

    # --- messages ----------------------------------------------------------------------------------
    def read_turn(self, text: str, spans: Sequence[Span]) -> list[Text | Held]:
        """The pieces of one turn, marks of the template taken apart."""
        pieces = build_stream(text, spans).pieces
        return [Text(self.template.defuse(p.text)) if isinstance(p, Text) else Held.of_slot(p) for p in pieces]

    def _show(self, held: Held) -> str:
        if held.surface:
            return self.template.defuse(held.surface)
        shown = get_type(held.type).format(held.value) if held.type else str(held.value)
        cut = len(shown) > _LONGEST_SHOWN and not self.literal
        return self.template.defuse(f"{shown[: _LONGEST_SHOWN - 3]}..." if cut else shown)

    def _hold(self, chat: _Chat, held: Held) -> str:
        """Take a value in; what of a message it becomes."""
        chat.held.append(held)
        if self.literal:
            return self._show(held)
        return mark_place(len(chat.held) - 1)

    def _say(self, chat: _Chat, pieces: Sequence[Text | Held]) -> None:
        content = "".join(p.text if isinstance(p, Text) else self._hold(chat, p) for p in pieces)
        chat.messages.append({"role": "user", "content": content})

    def _convert(self, message: Mapping[str, Any], offer: Offer) -> Mapping[str, Any]:
        """A message as the template takes it, tools under the names of ``offer``."""
        if "calls" in message:
            return make_call_message(message["calls"], offer)
        if "asked" in message:
            return {"role": "assistant", "content": write_ask(*message["asked"], offer)}
        return message

    def _converse(self, messages: Sequence[Mapping[str, Any]], offer: Offer) -> list[Mapping[str, Any]]:
        system = {"role": "system", "content": _TASK if self.literal else _WITH_REFERENCES}
        return [system, *(self._convert(message, offer) for message in messages)]

    def lay_out(self, example: Example, text: str, held: Sequence[Held]) -> None:
        """Append rendered ``text``: its placeholders become value tokens and references."""
        for part in split_places(text):
            if isinstance(part, str):
                example.input_ids += self.aligner.encode_text(part)
                continue
            value = held[part]
            if value.type is None:  # no code shows it, so it is always written out
                example.input_ids += self.aligner.encode_text(self._show(value))
            else:
                written = self._show(value) if self.aligner.layout == "keep" else ""
                origin = self.aligner.verb_ids.get(value.origin, -1) + 1 if value.origin else 0
                self.aligner.place_value(example, value.code, int(get_type(value.type).tag), origin, written)
            example.input_ids += self.aligner.encode_text(f" ${part}")

    # --- training ----------------------------------------------------------------------------------
    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example a turn (more where the template renders history differently from prompts).

        None (counted) where detection finds other bounds, a tool refuses what is detected, or it would be too long.
        """
        rng = random.Random(zlib.crc32(sample.text.encode()))
        masked, declines = rng.random() < self.masked_share, rng.random() < self.declined_share
        turns = sample.meta["turns"]
        declines = declines and len(turns) == 1 and turns[0]["outcome"] == "call"
        try:
            made = self._teach_dialogue(sample, masked, declines)
        except (ToolError, FluxEMError, IndexError) as error:
            if isinstance(error, ConfigError):
                raise
            made = []
        self.num_dropped += not made
        group = zlib.crc32(" ".join(c["tool"] for t in turns for c in t["calls"]).encode())
        for example in made:
            example.sample, example.group = index, 0 if declines else group
        return made

    def _teach_dialogue(self, sample: Sample, masked: bool, declines: bool) -> list[Example]:
        chat, made = _Chat(-1), []
        start = 0
        for turn in sample.meta["turns"]:
            text = sample.text[start : turn["end"]]
            spans = self.detector.detect(text)
            if sample.spans is not None:
                gold = [(s.start - start, s.end - start) for s in sample.spans if start <= s.start < turn["end"]]
                if [(s.start, s.end) for s in spans] != gold:
                    return []
            start = turn["end"] + 1
            wanted = dict.fromkeys([*(c["tool"] for c in turn["calls"]), *([turn["tool"]] if "tool" in turn else ())])
            if not wanted.keys() <= self.aligner.verb_ids.keys():
                return []
            self._say(chat, self.read_turn(text, spans))
            if declines:
                taught, without = self._write_refusal(chat), {get_tool(name).domain for name in wanted}
                tools, num_needed = self.choose_tools(text, spans, (), without), 1
            else:
                needed = tuple(dict.fromkeys([*chat.used, *wanted]))
                taught = self._write_turn(chat, turn)
                tools, num_needed = self.choose_tools(text, spans, needed), len(needed)
            examples = self._fit(chat, taught, tools, num_needed, text, masked)
            if not examples:
                return []
            made += examples
        return made

    def _write_refusal(self, chat: _Chat) -> list[tuple[int, int]]:
        chat.messages.append({"role": "assistant", "content": write_answer([])})
        return [(len(chat.messages) - 1, STOP_DECISION)]

    def _write_turn(self, chat: _Chat, turn: Mapping[str, Any]) -> list[tuple[int, int]]:
        """Append what the assistant and the tools say in a gold turn; where it speaks, and what it decides there."""
        taught: list[tuple[int, int]] = []
        if turn["outcome"] == "ask":
            chat.messages.append({"role": "assistant", "asked": (turn["tool"], turn["missing"])})
            return [(len(chat.messages) - 1, ASK_DECISION)]
        first = len(chat.held)
        for calls in group_calls(turn["calls"], first):
            results = []
            for call in calls:
                values = [held.value for held in chat.held]
                results.append(call_tool(call["tool"], **resolve_references(call["arguments"], values)))
            written = [{**call, "arguments": self._write_arguments(call, chat.held)} for call in calls]
            taught.append((len(chat.messages), self.aligner.verb_ids[calls[0]["tool"]]))
            chat.messages.append({"role": "assistant", "calls": written})
            for call, result in zip(calls, results, strict=True):
                self._respond(chat, call["tool"], result)
        said = [self._refer(chat, k) for k in find_open_results(turn["calls"], first)]
        taught.append((len(chat.messages), STOP_DECISION))
        chat.messages.append({"role": "assistant", "content": write_answer(said)})
        return taught

    def _respond(self, chat: _Chat, tool: str, result: Any) -> None:
        chat.used.append(tool)
        chat.messages.append({"role": "tool", "content": self._hold(chat, Held.of_result(result, tool))})

    def _refer(self, chat: _Chat, k: int) -> str:
        return self._show(chat.held[k]) if self.literal else f"${k}"

    def _write_arguments(self, call: Mapping[str, Any], held: Sequence[Held]) -> dict[str, Any]:
        """Arguments as the model is to write them: over references, or copied out where nothing carries one.

        Raises:
            FluxEMError: the tool refuses what can be copied.
        """
        if not self.literal:
            return call["arguments"]
        copied = {name: self._copy(value, held) for name, value in call["arguments"].items()}
        call_tool(call["tool"], **copied)
        return copied

    def _copy(self, argument: Any, held: Sequence[Held]) -> Any:
        if isinstance(argument, list):
            return [self._copy(item, held) for item in argument]
        if not isinstance(argument, str):
            return argument
        if match := _REFERENCE.fullmatch(argument):
            shown = self._show(held[int(match[1])])
            return int(shown) if re.fullmatch(r"-?(0|[1-9]\d{0,17})", shown, re.ASCII) else shown
        return _REFERENCE.sub(lambda m: self._show(held[int(m[1])]), argument)

    def _fit(
        self,
        chat: _Chat,
        taught: Sequence[tuple[int, int]],
        tools: Sequence[str],
        num_needed: int,
        text: str,
        masked: bool,
    ) -> list[Example]:
        """The examples of a turn with as many of ``tools`` as :attr:`max_length` has room for; none if too few."""
        for num in range(len(tools), max(num_needed, 1) - 1, -1):
            made = self._lay_turn(chat, taught, self._arrange(tools[:num], text, masked))
            if all(len(example) <= self.max_length for example in made):
                return made
        self.num_too_long += 1
        return []

    def _lay_turn(self, chat: _Chat, taught: Sequence[tuple[int, int]], offer: Offer) -> list[Example]:
        """Sequences that teach the messages of a turn; one goes on while the template's next prompt continues it."""
        messages, tools = self._converse(chat.messages, offer), offer.schemas()
        made: list[Example] = []
        so_far = ""
        for position, decision in taught:
            prompt, target = self.template.render_turn(messages[: position + 2], tools)
            if not made or not prompt.startswith(so_far):
                made.append(Example(input_ids=[], codes=[], labels=[], decisions=[]))
                so_far = ""
            example = made[-1]
            assert example.labels is not None and example.decisions is not None
            self.lay_out(example, prompt[len(so_far) :], chat.held)
            example.decisions.append((len(example) - 1, decision))
            ids = self.aligner.encode_text(target)
            example.labels += [IGNORE] * (len(example) - 1 - len(example.labels)) + ids
            example.input_ids += ids
            so_far = prompt + target
        for example in made:
            example.input_ids.pop()  # the last token is only a target
        return made

    # --- solving -----------------------------------------------------------------------------------
    @torch.no_grad()
    def solve(
        self,
        model: HybridLM,
        texts: Sequence[str | Sequence[str]],
        *,
        batch_size: int = 16,
        spans: Sequence[Sequence[Span]] | None = None,
        control: str | None = None,
        progress: Progress | None = None,
    ) -> list[Answer]:
        """Answer ``texts``; a sequence of texts is a dialogue, answered turn by turn."""
        started = time.perf_counter()
        model.eval()
        chats = [self._open(i, text, None if spans is None else spans[i]) for i, text in enumerate(texts)]
        if control is not None:
            shuffle_held([p for c in chats for turn in c.turns for p in turn if isinstance(p, Held)], control)
        active = [chat for chat in chats if chat.turns]
        for chat in active:
            self._begin_turn(chat)
        while active:
            self._step(model, active, batch_size)
            active = [chat for chat in active if len(chat.answers) < chat.num_turns]
            if progress is not None:
                progress(len(chats) - len(active), len(chats))
        seconds = (time.perf_counter() - started) / max(1, len(texts))
        return [self._finish(chat, seconds) for chat in chats]

    def _open(self, index: int, text: str | Sequence[str], spans: Sequence[Span] | None) -> _Chat:
        chat = _Chat(index, texts=[text] if isinstance(text, str) else list(text))
        chat.num_turns = len(chat.texts)
        for turn in chat.texts:
            found = list(self.detector.detect(turn)) if spans is None else list(spans)
            chat.turns.append(self.read_turn(turn, found))
            chat.found.append(found)
            chat.spans += found
        return chat

    def _begin_turn(self, chat: _Chat) -> None:
        text, found = chat.texts[len(chat.answers)], chat.found[len(chat.answers)]
        used = tuple(dict.fromkeys(chat.used))
        chat.offer = self._arrange(self.choose_tools(text, found, used), text, self.masked)
        self._say(chat, chat.turns.pop(0))

    def write_prompt(self, chat: _Chat) -> Example:
        """The sequence behind which the model writes its next message."""
        example = Example(input_ids=[], codes=[])
        text = self.template.render(self._converse(chat.messages, chat.offer), chat.offer.schemas(), prompt=True)
        self.lay_out(example, text, chat.held)
        return example

    def _step(self, model: HybridLM, chats: Sequence[_Chat], batch_size: int) -> None:
        """One message of the assistant in every conversation."""
        prompts = [self.write_prompt(chat) for chat in chats]
        for chunk in make_batches([len(p) for p in prompts], batch_size, model.device):
            recorder = ConfidenceRecorder()
            rows = model.generate(
                self.collate([prompts[i] for i in chunk]).to(model.device),
                max_new_tokens=self.max_new_tokens,
                eos_id=list(dict.fromkeys([self.template.end_id, self.aligner.eos_id])),
                pad_id=self.aligner.pad_id,
                logits_processor=recorder,
            )
            for row, (i, ids) in enumerate(zip(chunk, rows, strict=True)):
                chats[i].num_tokens += len(prompts[i]) + len(ids)
                confidence = recorder.confidence(row, min(len(ids) + 1, self.max_new_tokens))
                self.apply(chats[i], self.template.read(ids), confidence)

    def apply(self, chat: _Chat, text: str, confidence: float = 1.0) -> None:
        """Carry out a message of the assistant: calls, a question back, or the end of the turn."""
        try:
            if CALL_OPEN in text:
                self._call(chat, text, confidence)
                return
            asked = read_ask(text, chat.offer)
        except FluxEMError as error:
            self._end_turn(chat, text, TurnAnswer("call", error=str(error), confidence=confidence))
            return
        outcome = "ask" if asked else "call" if chat.calls else "none"
        self._end_turn(chat, text, TurnAnswer(outcome, asked=asked, confidence=confidence))

    def _call(self, chat: _Chat, text: str, confidence: float) -> None:
        calls = read_calls(text, chat.offer)
        records = [CallRecord(tool, arguments, confidence=confidence ** (1 / len(calls))) for tool, arguments in calls]
        chat.calls += records
        if len(chat.calls) > self.max_calls:
            raise ToolError(f"more than {self.max_calls} calls in one turn")
        for record in records:
            values = [held.value for held in chat.held]
            record.values = record.arguments if self.literal else resolve_references(record.arguments, values)
            record.result = call_tool(record.tool, **record.values)
        made = [{"tool": record.tool, "arguments": record.arguments} for record in records]
        chat.messages.append({"role": "assistant", "calls": made})
        for record in records:
            self._respond(chat, record.tool, record.result)

    def _end_turn(self, chat: _Chat, text: str, answer: TurnAnswer) -> None:
        answer.calls = tuple(chat.calls)
        for call in chat.calls:
            answer.confidence *= call.confidence
        chat.answers.append(answer)
        chat.calls = []
        chat.messages.append({"role": "assistant", "content": self.template.defuse(text)})
        if chat.turns:
            self._begin_turn(chat)

    @staticmethod
    def _finish(chat: _Chat, seconds: float) -> Answer:
        last = chat.answers[-1] if chat.answers else TurnAnswer("none")
        steps = tuple(call.show() for turn in chat.answers for call in turn.calls)
        value = last.calls[-1].result if last.calls and last.error is None else None
        return Answer(
            value, "\n".join(steps), steps, chat.num_tokens, seconds, last.error, tuple(chat.spans),
            turns=tuple(chat.answers),
        )  # fmt: skip


class ConfidenceRecorder:
    """A logits processor that changes nothing and keeps the log-probability of every greedy token."""

    def __init__(self) -> None:
        self._chances: list[Tensor] = []  # (B,) a step

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """``scores`` ``(B, vocabulary)``, unchanged."""
        self._chances.append(scores.float().log_softmax(-1).amax(-1).cpu())
        return scores

    def confidence(self, row: int, num_tokens: int) -> float:
        """Probability that the model gave to the first ``num_tokens`` it wrote in ``row``."""
        return math.exp(sum(float(step[row]) for step in self._chances[:num_tokens]))

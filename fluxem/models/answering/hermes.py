"""Tool calls of a pretrained chat model: its own template, calls as Hermes JSON over ``$k``.

The tools of a prompt are found by search over what the user says. Values of the user's text, and results in tool
responses, are followed by their value tokens and a reference in plain text, " $3"; a call names the reference. Every
turn is a prompt of its own, because every turn has its own tools; within one, later rounds go on where the template's
rendering goes on.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

import torch
from torch import Tensor

from fluxem.core.errors import FluxEMError, ToolError
from fluxem.core.span import Span
from fluxem.data.toolcalls.hermes import CALL_OPEN, read_ask, read_calls
from fluxem.integration.batch import Example
from fluxem.models.answering._prompt import make_batches
from fluxem.models.answering.answer import Answer, CallRecord, Progress, TurnAnswer
from fluxem.models.answering.held import Held, shuffle_held
from fluxem.models.answering.hermes_prompt import Conversation
from fluxem.models.answering.hermes_teach import HermesTeaching
from fluxem.models.hybrid import HybridLM
from fluxem.tools import call_tool, resolve_references


class HermesAnswering(HermesTeaching):
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

    def _open(self, index: int, text: str | Sequence[str], spans: Sequence[Span] | None) -> Conversation:
        chat = Conversation(index, texts=[text] if isinstance(text, str) else list(text))
        chat.num_turns = len(chat.texts)
        for position, turn in enumerate(chat.texts):
            found = self.detect_turn(chat.texts[:position], turn) if spans is None else list(spans)
            chat.turns.append(self.read_turn(turn, found))
            chat.found.append(found)
            chat.spans += found
        return chat

    def _begin_turn(self, chat: Conversation) -> None:
        text, found = chat.texts[len(chat.answers)], chat.found[len(chat.answers)]
        used = tuple(dict.fromkeys(chat.used))
        chat.offer = self._arrange(self.choose_tools(text, found, used), text, self.masked)
        self._say(chat, chat.turns.pop(0))

    def write_prompt(self, chat: Conversation) -> Example:
        """The sequence behind which the model writes its next message."""
        example = Example(input_ids=[], codes=[])
        text = self.template.render(self._converse(chat.messages, chat.offer), chat.offer.schemas(), prompt=True)
        self.lay_out(example, text, chat.held)
        return example

    def _step(self, model: HybridLM, chats: Sequence[Conversation], batch_size: int) -> None:
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

    def apply(self, chat: Conversation, text: str, confidence: float = 1.0) -> None:
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

    def _call(self, chat: Conversation, text: str, confidence: float) -> None:
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

    def _end_turn(self, chat: Conversation, text: str, answer: TurnAnswer) -> None:
        answer.calls = tuple(chat.calls)
        for call in chat.calls:
            answer.confidence *= call.confidence
        chat.answers.append(answer)
        chat.calls = []
        chat.messages.append({"role": "assistant", "content": self.template.defuse(text)})
        if chat.turns:
            self._begin_turn(chat)

    @staticmethod
    def _finish(chat: Conversation, seconds: float) -> Answer:
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

"""What prompts of Hermes calls are made of: the tools on offer, messages, values and their references."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fluxem.core.errors import ConfigError
from fluxem.core.span import Span
from fluxem.data.toolcalls.hermes import Offer, make_call_message, write_ask
from fluxem.domains import get_type
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import Example
from fluxem.integration.stream import Text, build_stream
from fluxem.models.answering._prompt import Prompting
from fluxem.models.answering.answer import CallRecord, TurnAnswer
from fluxem.models.answering.chat import ChatTemplate, mark_place, split_places
from fluxem.models.answering.held import Held
from fluxem.tools import get_tool, search_tools

_LONGEST_SHOWN = 200  # characters of a result in a response: the exact value stands behind its reference
_ALL = 100_000  # tools that search may return

_TASK = (
    "You answer with the functions below. Call one, or several that do not need each other's results, and read the "
    "responses. Say so if no function fits, and ask if a required argument is missing."
)
_WITH_REFERENCES = (
    f"{_TASK} Values carry references: $0, $1, ... and so do results. Wherever an argument is such a value, write its "
    'reference as a string, as in {"a": "$0"} or {"expression": "$0 + $1"}, and never copy the value.'
)


@dataclass(eq=False)
class Conversation:
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


class HermesPrompting(Prompting):
    """The part of :class:`fluxem.models.answering.hermes.HermesAnswering` that writes prompts; its arguments."""

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

    def _hold(self, chat: Conversation, held: Held) -> str:
        """Take a value in; what of a message it becomes."""
        chat.held.append(held)
        if self.literal:
            return self._show(held)
        return mark_place(len(chat.held) - 1)

    def _say(self, chat: Conversation, pieces: Sequence[Text | Held]) -> None:
        content = "".join(p.text if isinstance(p, Text) else self._hold(chat, p) for p in pieces)
        chat.messages.append({"role": "user", "content": content})

    def _convert(self, message: Mapping[str, Any], offer: Offer) -> Mapping[str, Any]:
        """A message as the template takes it, tools under the names of ``offer``."""
        if "calls" in message:
            return make_call_message(message["calls"], offer)
        if "asked" in message:
            tool, missing = message["asked"]
            return {"role": "assistant", "content": write_ask(tool, missing, offer)}
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

    def _respond(self, chat: Conversation, tool: str, result: Any) -> None:
        chat.used.append(tool)
        chat.messages.append({"role": "tool", "content": self._hold(chat, Held.of_result(result, tool))})

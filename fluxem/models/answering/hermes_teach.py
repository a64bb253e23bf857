"""Training examples of Hermes calls: gold turns as messages, messages as sequences with targets."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError, ToolError
from fluxem.core.span import Sample
from fluxem.data.toolcalls.hermes import Offer, find_open_results, group_calls, write_answer
from fluxem.domains import get_type
from fluxem.integration.batch import IGNORE, Example
from fluxem.models.answering.calls_teach import ASK_DECISION, STOP_DECISION
from fluxem.models.answering.held import Held
from fluxem.models.answering.hermes_prompt import Conversation, HermesPrompting
from fluxem.models.answering.regrounding import Unfound, ground_turns
from fluxem.tools import call_tool, get_tool, resolve_references, to_json

_REFERENCE = re.compile(r"\$(\d+)")
_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})", re.ASCII)


class HermesTeaching(HermesPrompting):
    """The part of :class:`fluxem.models.answering.hermes.HermesAnswering` that makes training examples."""

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example a turn (more where the template renders history differently from prompts).

        None (counted) where a value is not detected, a tool refuses what is detected, or it would be too long.
        """
        rng = random.Random(zlib.crc32(sample.text.encode()))
        masked, declines = rng.random() < self.masked_share, rng.random() < self.declined_share
        turns = sample.meta["turns"]
        declines = declines and len(turns) == 1 and turns[0]["outcome"] == "call"
        try:
            made = self._teach_dialogue(sample, masked, declines)
        except (ToolError, FluxEMError, IndexError, Unfound) as error:
            if isinstance(error, ConfigError):
                raise
            made = []
        self.num_dropped += not made
        group = zlib.crc32(" ".join(c["tool"] for t in turns for c in t["calls"]).encode())
        for example in made:
            example.sample, example.group = index, 0 if declines else group
        return made

    def _teach_dialogue(self, sample: Sample, masked: bool, declines: bool) -> list[Example]:
        chat, made = Conversation(-1), []
        for text, spans, turn in ground_turns(sample, self.detect_turn):
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

    def _write_refusal(self, chat: Conversation) -> list[tuple[int, int]]:
        chat.messages.append({"role": "assistant", "content": write_answer([])})
        return [(len(chat.messages) - 1, STOP_DECISION)]

    def _write_turn(self, chat: Conversation, turn: Mapping[str, Any]) -> list[tuple[int, int]]:
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
            written = [
                {**call, "arguments": self._write_arguments(call, result, chat.held)}
                for call, result in zip(calls, results, strict=True)
            ]
            taught.append((len(chat.messages), self.aligner.verb_ids[calls[0]["tool"]]))
            chat.messages.append({"role": "assistant", "calls": written})
            for call, result in zip(calls, results, strict=True):
                self._respond(chat, call["tool"], result)
        said = [self._refer(chat, k) for k in find_open_results(turn["calls"], first)]
        taught.append((len(chat.messages), STOP_DECISION))
        chat.messages.append({"role": "assistant", "content": write_answer(said)})
        return taught

    def _refer(self, chat: Conversation, k: int) -> str:
        return self._show(chat.held[k]) if self.literal else f"${k}"

    def _write_arguments(self, call: Mapping[str, Any], result: Any, held: Sequence[Held]) -> dict[str, Any]:
        """Arguments as the model is to write them: over references, or copied out where nothing carries one.

        Copied as the text writes them if the tool then answers the same, else in JSON, else in canonical form.

        Raises:
            ToolError: the tool answers none of these with ``result``.
        """
        if not self.literal:
            return call["arguments"]
        for form in ("surface", "json", "canonical"):
            written = [_write_literal(value, form) for value in held]
            copied = {name: _copy(value, written) for name, value in call["arguments"].items()}
            try:
                if repr(call_tool(call["tool"], **copied)) == repr(result):
                    return copied
            except FluxEMError:
                continue
        raise ToolError(f"{call['tool']}: its arguments cannot be copied from the text")

    def _fit(
        self,
        chat: Conversation,
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

    def _lay_turn(self, chat: Conversation, taught: Sequence[tuple[int, int]], offer: Offer) -> list[Example]:
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


def _write_literal(held: Held, form: str) -> Any:
    """A value as an argument that is copied: a whole number as such, everything else as text or JSON."""
    if held.type is None or form == "json":
        return to_json(held.value)
    shown = held.surface if held.surface and form == "surface" else get_type(held.type).format(held.value)
    return int(shown) if _WHOLE_NUMBER.fullmatch(shown) else shown


def _copy(argument: Any, written: Sequence[Any]) -> Any:
    """An argument with its references replaced by what is ``written`` for each value."""
    if isinstance(argument, list):
        return [_copy(item, written) for item in argument]
    if not isinstance(argument, str):
        return argument
    if match := _REFERENCE.fullmatch(argument):
        return written[int(match[1])]
    return _REFERENCE.sub(lambda m: str(written[int(m[1])]), argument)

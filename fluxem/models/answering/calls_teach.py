"""Dialogues as sequences, and training examples from them: text with values, calls over references, results.

One sequence holds a whole dialogue: the text of a turn with its values, ``<act>``, then calls, each followed by the
value tokens of its result, then ``<eos>``; the next turn comes behind it. Every value carries a reference token. Its
number is drawn at random in training, so that the model copies the token and need not count.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.core.span import Sample, Span
from fluxem.domains import get_type
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import IGNORE, Example
from fluxem.integration.stream import Text, build_stream
from fluxem.models.answering._prompt import Prompting
from fluxem.models.answering.call_grammar import CallGrammar
from fluxem.models.answering.call_tokens import NUM_REFERENCES, CallVocabulary, defuse
from fluxem.models.answering.dialogue import Dialogue
from fluxem.models.answering.held import Held
from fluxem.models.answering.regrounding import Unfound, ground_turns
from fluxem.tools import call_tool, get_tool, resolve_references

STOP_DECISION, ASK_DECISION = -1, -2
_UNTYPED_TAG = 0


class CallTeaching(Prompting):
    """Lays dialogues out and makes training examples from samples.

    Args:
        aligner: tokenizer with the tokens of calls, layout, features; its verbs are the tools.
        detector: as everywhere.
        max_positions: longest dialogue that is read. No example is longer: attention takes memory by the square.
    """

    def __init__(self, aligner: Aligner, detector: Any = None, max_positions: int = 2048) -> None:
        super().__init__(aligner, detector)
        self.max_positions = max_positions
        if aligner.layout == "overlay":
            raise ConfigError("answering=calls places a reference behind every value; use stream=collapse or keep")
        self.tools = aligner.verbs
        self.vocabulary = CallVocabulary.of(aligner.tokenizer, self.tools)
        self.grammar = CallGrammar(self.vocabulary, aligner)

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

    def _append_turn(self, dialogue: Dialogue, pieces: Sequence[Text | Held]) -> None:
        """Lay a turn out behind what is there, up to ``<act>``."""
        dialogue.first_values.append(len(dialogue.held))
        for piece in pieces:
            if isinstance(piece, Text):
                dialogue.example.input_ids += self.aligner.encode_text(piece.text)
            else:
                self._hold(dialogue, piece)
        dialogue.example.input_ids.append(self.aligner.act_id)

    def _hold(self, dialogue: Dialogue, held: Held) -> None:
        number = len(dialogue.held)
        dialogue.held.append(held)
        label = dialogue.labels[number] if number < len(dialogue.labels) else None
        self._place(dialogue.example, held, label)

    # --- training ----------------------------------------------------------------------------------
    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example a dialogue; none (counted) where a value is not detected, a tool refuses, or it is too long."""
        try:
            turns = ground_turns(sample, self.detect_turn)
        except (Unfound, FluxEMError, IndexError):  # the last two: a call that its own gold values cannot make
            self.num_dropped += 1
            return []
        rng = random.Random(zlib.crc32(sample.text.encode()))
        labels = rng.sample(range(NUM_REFERENCES), NUM_REFERENCES)
        dialogue = Dialogue(index, [], Example(input_ids=[], codes=[]), labels=labels)
        example = dialogue.example
        example.labels, example.sample, example.decisions = [], index, []
        for text, spans, turn in turns:
            self._append_turn(dialogue, self.read_turn(text, spans))
            if not self._teach_turn(dialogue, turn):
                self.num_dropped += 1
                return []
        example.input_ids.pop()  # the last token is only a target
        if len(example) > self.max_positions:
            self.num_dropped += 1
            return []
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

    def _teach_turn(self, dialogue: Dialogue, turn: Mapping[str, Any]) -> bool:
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

    def _write_call(self, tool: str, arguments: dict[str, Any], dialogue: Dialogue) -> list[int]:
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

    def _write_argument(self, value: Any, dialogue: Dialogue) -> list[int]:
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

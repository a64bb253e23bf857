"""Arms that answer in text: digits, a calculator call, a one-shot program, or one call a step.

All of them are the same causal LM with the same prompt; they differ in what they are taught to
write and in who computes.
"""

from __future__ import annotations

import re
import time
from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

import torch

from fluxem.composition.actions import STOP, Action, apply_action
from fluxem.core.errors import FluxEMError
from fluxem.core.span import Sample, Span
from fluxem.domains import all_types, type_of_value
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import IGNORE, Example
from fluxem.integration.stream import Stream
from fluxem.models.answering._prompt import Prompting, make_batches
from fluxem.models.answering.answer import Answer, Progress
from fluxem.models.hybrid import HybridLM


class TextAnswering(Prompting):
    """Prompt, separator, target text, end. The prompt carries no labels.

    Args:
        aligner: tokenizer, layout and features of the prompt.
        detector: as everywhere.
        max_new_tokens: longest answer that is generated.
    """

    def __init__(self, aligner: Aligner, detector: Any = None, max_new_tokens: int = 160) -> None:
        super().__init__(aligner, detector)
        self.max_new_tokens = max_new_tokens

    @abstractmethod
    def target(self, sample: Sample, stream: Stream) -> str | None:
        """The text the model is taught to write; ``None`` if the arm cannot express the answer."""

    @abstractmethod
    def read(self, text: str, stream: Stream) -> Any:
        """The typed answer for generated ``text``. Raises ``ValueError`` or ``FluxEMError``."""

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example a sample."""
        stream = self.training_stream(sample)
        target = None if stream is None else self.target(sample, stream)
        if stream is None or target is None:
            return []
        return [self._example(stream, target, index)]

    def _example(self, stream: Stream, target: str, index: int) -> Example:
        example = self.aligner.align(stream, suffix=[self.aligner.act_id])
        answer = [*self.aligner.tokenizer.encode(target, add_special_tokens=False), self.aligner.eos_id]
        example.labels = [IGNORE] * (len(example) - 1) + answer
        example.input_ids = example.input_ids + answer[:-1]
        example.sample = index
        return example

    def _generate(
        self, model: HybridLM, streams: Sequence[Stream], control: str | None = None
    ) -> list[tuple[str, int]]:
        """Generated text and number of processed positions per stream."""
        examples = self.align_all(streams, control)
        batch = self.collate(examples).to(model.device)
        rows = model.generate(
            batch, max_new_tokens=self.max_new_tokens, eos_id=self.aligner.eos_id, pad_id=self.aligner.pad_id
        )
        texts = self.aligner.tokenizer.batch_decode(rows, skip_special_tokens=True)
        return [(t, len(e) + len(r)) for t, e, r in zip(texts, examples, rows, strict=True)]

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
        """Generate an answer for every text and read it."""
        started = time.perf_counter()
        model.eval()
        streams, found = self.streams_of(texts, spans, control)
        answers: list[Answer | None] = [None] * len(texts)
        num_done = 0
        lengths = [len(example) for example in self.align_all(streams)]
        for chunk in make_batches(lengths, batch_size, model.device):
            solved = self._solve_chunk(model, [streams[i] for i in chunk], control)
            for i, answer in zip(chunk, solved, strict=True):
                answers[i] = answer
            num_done += len(chunk)
            if progress is not None:
                progress(num_done, len(texts))
        seconds = (time.perf_counter() - started) / max(1, len(texts))
        return [
            Answer(a.value, a.text, a.steps, a.num_tokens, seconds, a.error, used)
            for a, used in zip((a for a in answers if a is not None), found, strict=True)
        ]

    def _solve_chunk(self, model: HybridLM, streams: Sequence[Stream], control: str | None) -> list[Answer]:
        generated = self._generate(model, streams, control)
        return [self._read_answer(t, n, s) for (t, n), s in zip(generated, streams, strict=True)]

    def _read_answer(self, text: str, num_tokens: int, stream: Stream) -> Answer:
        try:
            return Answer(self.read(text, stream), text, num_tokens=num_tokens)
        except (ValueError, FluxEMError, ArithmeticError) as error:
            return Answer(None, text, num_tokens=num_tokens, error=f"unreadable answer {text[:60]!r}: {error}")


def read_value(text: str) -> Any:
    """A typed value from an answer's text: the first type that parses it.

    Raises:
        ValueError: no type does.
    """
    for value_type in all_types().values():
        try:
            return value_type.parse(text.strip())
        except (ValueError, FluxEMError):
            continue
    raise ValueError("no value type reads it")


def write_value(value: Any) -> str:
    """Canonical text of a typed value."""
    return type_of_value(value).format(value)


class DigitsAnswering(TextAnswering):
    """Writes the answer itself; nothing computes for it.

    Args:
        reverse: write the answer's characters from last to first (least significant digit first),
            the best known recipe for addition.
    """

    def __init__(self, aligner: Aligner, detector: Any = None, max_new_tokens: int = 60, reverse: bool = False) -> None:
        super().__init__(aligner, detector, max_new_tokens)
        self.reverse = reverse

    def target(self, sample: Sample, stream: Stream) -> str:
        """The answer, possibly reversed."""
        text = write_value(sample.target_value)
        return text[::-1] if self.reverse else text

    def read(self, text: str, stream: Stream) -> Any:
        """Undo the reversal and parse."""
        return read_value(text[::-1] if self.reverse else text)


_REFERENCE = re.compile(r"\$(\d+)")


class ProgramAnswering(TextAnswering):
    """Writes one program with ``$k`` references; the interpreter runs it on the exact values."""

    def target(self, sample: Sample, stream: Stream) -> str | None:
        """The gold program."""
        return sample.meta.get("program")

    def read(self, text: str, stream: Stream) -> Any:
        """Run the program."""
        from fluxem.tools.program import run_program

        return run_program(text, [slot.value for slot in stream.slots])


class CalculatorAnswering(ProgramAnswering):
    """Writes the program with the digits copied out; a calculator runs it."""

    def target(self, sample: Sample, stream: Stream) -> str | None:
        """The gold program with every reference spelled out."""
        program = sample.meta.get("program")
        if program is None:
            return None
        return _REFERENCE.sub(lambda m: stream.slots[int(m[1])].surface, program)

    def read(self, text: str, stream: Stream) -> Any:
        """Run the program; it holds every number it needs."""
        from fluxem.tools.program import run_program

        return run_program(text, [])


class ToolStepsAnswering(TextAnswering):
    """Writes one call a step (``multiply $1 $2``); the result is rewritten into the stream.

    The same actions and the same state machine as the action head, emitted as text.
    """

    def __init__(self, aligner: Aligner, detector: Any = None, max_new_tokens: int = 16) -> None:
        super().__init__(aligner, detector, max_new_tokens)

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example per state."""
        stream = self.training_stream(sample)
        if stream is None:
            return []
        made = []
        for verb, *operands in sample.meta["steps"]:
            action = Action(verb, tuple(operands))
            made.append(self._example(stream, str(action), index))
            if verb != STOP:
                stream = apply_action(stream, action)
        return made

    def target(self, sample: Sample, stream: Stream) -> str | None:
        """The first step."""
        verb, *operands = sample.meta["steps"][0]
        return str(Action(verb, tuple(operands)))

    def read(self, text: str, stream: Stream) -> Action:
        """Parse one call."""
        verb, *operands = text.split()
        if not operands or not all(_REFERENCE.fullmatch(o) for o in operands):
            raise ValueError("expected a verb and references, like 'add $0 $1'")
        return Action(verb, tuple(int(o[1:]) for o in operands))

    def _solve_chunk(self, model: HybridLM, streams: Sequence[Stream], control: str | None) -> list[Answer]:
        states = list(streams)
        steps: list[list[str]] = [[] for _ in streams]
        tokens = [0] * len(streams)
        done: list[Answer | None] = [None] * len(streams)
        for _ in range(2 * max((len(s.slots) for s in streams), default=0) + 2):
            active = [i for i, a in enumerate(done) if a is None]
            if not active:
                break
            generated = self._generate(model, [states[i] for i in active], control)
            for i, (text, num) in zip(active, generated, strict=True):
                tokens[i] += num
                steps[i].append(text)
                done[i], states[i] = self._advance(text, states[i], steps[i], tokens[i])
        return [
            a
            or Answer(None, states[i].show(), tuple(steps[i]), tokens[i], error=f"no stop after {len(steps[i])} steps")
            for i, a in enumerate(done)
        ]

    def _advance(self, text: str, state: Stream, steps: list[str], tokens: int) -> tuple[Answer | None, Stream]:
        try:
            action = self.read(text, state)
            if action.verb == STOP:
                value = state.slots[action.operands[0]].value
                return Answer(value, state.show(), tuple(steps), tokens), state
            return None, apply_action(state, action)
        except (ValueError, IndexError, FluxEMError) as error:
            return Answer(None, state.show(), tuple(steps), tokens, error=f"{text[:40]!r}: {error}"), state

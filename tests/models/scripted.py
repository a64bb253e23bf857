"""A stand-in for a trained model: it writes the calls it is given, so that everything around a model can be tested."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import torch

from fluxem.integration.alignment import Aligner
from fluxem.models.answering.call_tokens import list_call_tokens
from fluxem.models.answering.calls import CallAnswering
from fluxem.models.backbone import train_tokenizer
from fluxem.tools import list_tools

TOOLS = tuple(list_tools())


class ScriptedModel:
    """Writes ``rows`` of token ids, one a request, in order; sure of every token to ``chance``."""

    device = torch.device("cpu")

    def __init__(self, rows: Sequence[list[int]], chance: float = 1.0) -> None:
        self.rows, self.chance = list(rows), chance

    def eval(self) -> ScriptedModel:
        """As a module."""
        return self

    def generate(self, batch: Any, *, logits_processor: Any, **_: Any) -> list[list[int]]:
        """The next row for each dialogue of the batch."""
        rows = [self.rows.pop(0) for _ in range(batch.num_samples)]
        longest = max(map(len, rows), default=0)
        size = logits_processor.grammar.vocabulary.num_tokens
        level = torch.full((batch.num_samples, size), self.chance).log()
        logits_processor.chances = [level] * max(1, longest)
        return rows


class ScriptedRun:
    """A run folder's worth of it: ``solve`` and ``answering``, for code that loads runs.

    Args:
        calls: what the model writes, in the compact words ``["combinatorics_factorial", "$0"]``; ``[]`` ends a turn and
            ``["ask", tool]`` asks back.
        chance: of every token.
    """

    def __init__(self, calls: Sequence[Sequence[str]], chance: float = 1.0) -> None:
        tokenizer = train_tokenizer(["what is the factorial of five"], 300, list_call_tokens(TOOLS))
        self.answering = CallAnswering(Aligner(tokenizer, layout="collapse", verbs=TOOLS))
        self.config: dict[str, Any] = {}
        words = self.answering.vocabulary
        self._rows = []
        for call in calls:
            if not call:
                self._rows.append([])
            elif call[0] == "ask":
                self._rows.append([words.ask, words.tools[call[1]], words.end])
            else:
                row = [words.call, words.tools[call[0]]]
                for i, reference in enumerate(call[1:]):
                    row += [*([words.next] if i else []), words.references[int(reference.removeprefix("$"))]]
                self._rows.append([*row, words.end])
        self.model = SimpleNamespace(device=torch.device("cpu"))
        self._chance = chance

    def solve(self, texts: Any, **options: Any) -> Any:
        """As a run's."""
        return self.answering.solve(ScriptedModel(self._rows, self._chance), texts, **options)  # type: ignore[arg-type]

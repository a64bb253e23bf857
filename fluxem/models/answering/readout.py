"""Direct readout: a head predicts the answer itself, in residues, digits, bits or as one number."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import torch

from fluxem.core.span import Sample, Span
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import Example
from fluxem.models.answering._prompt import Prompting, make_batches
from fluxem.models.answering.answer import Answer, Progress
from fluxem.models.hybrid import HybridLM
from fluxem.models.readout import get_readout, integral_answer


class ReadoutAnswering(Prompting):
    """The network does the arithmetic; the head's groups spell an integer.

    Args:
        aligner: tokenizer, layout and features.
        detector: as everywhere.
        readout: residues | digits | bits | scalar (``fluxem.models.readout``).
    """

    def __init__(self, aligner: Aligner, detector: Any = None, readout: str = "residues") -> None:
        super().__init__(aligner, detector)
        self.readout = get_readout(readout)

    def examples(self, sample: Sample, index: int = -1) -> list[Example]:
        """One example a sample; samples without an integral answer teach nothing here."""
        stream = self.training_stream(sample)
        answer = integral_answer(sample.target_value)
        if stream is None or answer is None:
            return []
        example = self.aligner.align(stream, suffix=[self.aligner.act_id])
        example.readout = self.readout.write(answer)
        example.sample = index
        return [example]

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
        """One forward pass a text."""
        started = time.perf_counter()
        model.eval()
        streams, found = self.streams_of(texts, spans, control)
        examples = self.align_all(streams, control)
        values: dict[int, int] = {}
        for chunk in make_batches([len(e) for e in examples], batch_size, model.device):
            output = model(self.collate([examples[i] for i in chunk]).to(model.device))
            assert output.readout is not None, "the model has no readout head"
            groups = [g[:, 0] if g.shape[1] == 1 else g.argmax(-1) for g in output.readout]
            for row, i in zip(torch.stack(groups, -1).tolist(), chunk, strict=True):
                values[i] = self.readout.read(row)
            if progress is not None:
                progress(len(values), len(texts))
        seconds = (time.perf_counter() - started) / max(1, len(texts))
        return [
            Answer(values[i], str(values[i]), (), len(examples[i]), seconds, None, used) for i, used in enumerate(found)
        ]

"""A linear model of n-grams that chooses a tool: the baseline that a language model has to beat, and its partner.

The weights are a product of low rank (fastText: Joulin et al. 2017), so that they are small enough to ship.
Softmax regression by stochastic gradient descent over hashed words, pairs of words and
characters 3 to 5 of the text, values replaced by their types (hashing: Weinberger et al. 2009).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample, Span

_WORD = re.compile(r"<[a-z_]+>|[^\W\d_]+|\d|[^\w\s]")


def mask_values(text: str, spans: Sequence[Span]) -> str:
    """``text`` in lower case with every value as its type: "what is <arithmetic_number> factorial"."""
    parts, position = [], 0
    for span in sorted(spans, key=lambda s: s.start):
        parts += [text[position : span.start].lower(), f"<{span.type}>"]
        position = span.end
    return "".join([*parts, text[position:].lower()])


def hash_ngrams(text: str, num_buckets: int) -> list[int]:
    """Buckets of the words, pairs of words and the characters 3 to 5 inside words of a masked text."""
    words = _WORD.findall(text)
    grams = words + [f"{a} {b}" for a, b in zip(words, words[1:], strict=False)]
    for word in words:
        if len(word) > 3 and word[0] != "<":
            padded = f"_{word}_"
            grams += [f"#{padded[i : i + n]}" for n in (3, 4, 5) for i in range(len(padded) - n + 1)]
    return [zlib.crc32(gram.encode()) % num_buckets for gram in grams]


class LinearSelector(nn.Module):
    """Scores of tools from a text's n-grams.

    Args:
        tools: the classes, in order.
        num_buckets: rows of the table of n-grams.
        rank: width of the table.
    """

    def __init__(self, tools: Sequence[str], num_buckets: int = 1 << 15, rank: int = 96) -> None:
        super().__init__()
        self.tools, self.num_buckets, self.rank = tuple(tools), num_buckets, rank
        self.table = nn.EmbeddingBag(num_buckets, rank, mode="mean")
        self.output = nn.Linear(rank, len(self.tools))
        nn.init.normal_(self.table.weight, std=0.1)

    def forward(self, buckets: Tensor, offsets: Tensor) -> Tensor:
        """Flat ``buckets`` with ``offsets`` ``(B,)`` -> logits ``(B, num_tools)``."""
        return self.output(self.table(buckets, offsets))

    @torch.no_grad()
    def log_chances(self, texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> Tensor:
        """``(len(texts), num_tools)`` log-probabilities."""
        rows = [hash_ngrams(mask_values(t, s), self.num_buckets) for t, s in zip(texts, spans, strict=True)]
        return self(*_flatten(rows)).log_softmax(-1)

    def choose(self, texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[str]:
        """The likeliest tool of every text."""
        return [self.tools[i] for i in self.log_chances(texts, spans).argmax(-1).tolist()]

    def save(self, path: Path) -> None:
        """Weights and tools in one file."""
        sizes = {"num_buckets": self.num_buckets, "rank": self.rank}
        state = {name: weight.half() for name, weight in self.state_dict().items()}
        torch.save({"tools": list(self.tools), **sizes, "state": state}, path)

    @classmethod
    def load(cls, path: Path) -> LinearSelector:
        """Read what :meth:`save` wrote."""
        data = torch.load(path, weights_only=True)
        selector = cls(data["tools"], data["num_buckets"], data["rank"])
        selector.load_state_dict(data["state"])
        return selector.eval()


def _flatten(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    offsets = torch.tensor([0, *(len(row) for row in rows[:-1])]).cumsum(0)
    return torch.tensor([bucket for row in rows for bucket in row], dtype=torch.long), offsets


def first_calls(samples: Sequence[Sample]) -> Iterator[tuple[str, tuple[Span, ...], str]]:
    """Text, spans and tool of the samples that ask for one call in one turn."""
    for sample in samples:
        turns = sample.meta["turns"]
        if len(turns) == 1 and len(turns[0]["calls"]) == 1:
            yield sample.text, sample.spans or (), turns[0]["calls"][0]["tool"]


def fit_selector(
    samples: Sequence[Sample],
    tools: Sequence[str],
    *,
    num_epochs: int = 6,
    batch_size: int = 256,
    learning_rate: float = 0.01,
    dropout: float = 0.3,
    seed: int = 0,
    progress: Callable[[int, int], Any] | None = None,
) -> LinearSelector:
    """Train a selector on the single calls among ``samples``; deterministic.

    Args:
        dropout: share of the n-grams of a text that are left out at every step, so that none is leaned on.

    Raises:
        ConfigError: no sample asks for one call.
    """
    index = {name: i for i, name in enumerate(tools)}
    selector = LinearSelector(tools)
    data = [
        (hash_ngrams(mask_values(text, spans), selector.num_buckets), index[tool])
        for text, spans, tool in first_calls(samples)
        if tool in index
    ]
    if not data:
        raise ConfigError("no sample asks for exactly one call: nothing to fit a selector on")
    optimizer = torch.optim.Adam(selector.parameters(), lr=learning_rate)
    generator = torch.Generator().manual_seed(seed)
    num_steps = num_epochs * ((len(data) + batch_size - 1) // batch_size)
    step = 0
    for _ in range(num_epochs):
        order = torch.randperm(len(data), generator=generator).tolist()
        for start in range(0, len(order), batch_size):
            chosen = [data[i] for i in order[start : start + batch_size]]
            for group in optimizer.param_groups:
                group["lr"] = learning_rate * (1 - step / num_steps)
            kept = [torch.rand(len(row), generator=generator) >= dropout for row, _ in chosen]
            rows = [torch.tensor(row)[keep].tolist() for (row, _), keep in zip(chosen, kept, strict=True)]
            logits = selector(*_flatten(rows))
            loss = F.cross_entropy(logits, torch.tensor([label for _, label in chosen]))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
            if progress is not None:
                progress(step, num_steps)
    return selector.eval()

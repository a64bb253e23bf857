"""A linear model of n-grams that chooses tools: the baseline that a language model has to beat, and its partner.

The weights are a product of low rank (fastText: Joulin et al. 2017), so that they are small enough to ship.
Softmax regression by stochastic gradient descent over hashed words, pairs of words and
characters 3 to 5 of the text, values replaced by their types (hashing: Weinberger et al. 2009).
"""

from __future__ import annotations

import json
import math
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample, Span

FILE_NAME = "selector.safetensors"
_BYTE = 127
_AGAIN = 0.1  # what is left of a tool's chance once it was called in the turn
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
    return [zlib.crc32(gram.encode(errors="replace")) % num_buckets for gram in grams]


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
        generator = torch.Generator().manual_seed(0)  # its own: fitting must not depend on what was drawn before
        for weight in (self.table.weight, self.output.weight):
            nn.init.normal_(weight, std=0.1, generator=generator)
        nn.init.zeros_(self.output.bias)

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


@dataclass(frozen=True, eq=False)
class Voter:
    """A selector beside a language model.

    Attributes:
        selector: what votes.
        first: weight of its log-probabilities where a turn's first call is about to name a tool.
        later: the same for every call after it.
    """

    selector: LinearSelector
    first: float
    later: float = 0.0

    def weigh(self, chances: Tensor, called: Sequence[str]) -> Tensor | None:
        """The vote for the next call of a turn; ``None`` where it has no weight.

        Args:
            chances: ``(num_tools,)`` log-probabilities of the turn's text. called: tools called in it already.
        """
        weight = self.later if called else self.first
        if not weight:
            return None
        done = [i for i, tool in enumerate(self.selector.tools) if tool in called]
        chances = chances.clone()
        chances[done] += math.log(_AGAIN)
        return weight * chances

    def save(self, folder: Path) -> None:
        """Write ``selector.safetensors``: weights, the tools, and the weights of the vote.

        The table is kept as bytes, each row with the largest of its magnitudes; everything else as float16.
        """
        from safetensors.torch import save

        chosen = self.selector
        about = {"tools": list(chosen.tools), "num_buckets": chosen.num_buckets, "rank": chosen.rank}
        about |= {"weight": self.first, "later_weight": self.later}
        state = {name: tensor.half().contiguous() for name, tensor in chosen.state_dict().items()}
        table = chosen.table.weight.detach().float()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-6).half()
        state["table.weight"] = (table / scale.float() * _BYTE).round().clamp(-_BYTE, _BYTE).to(torch.int8)
        state["table.scale"] = scale
        (folder / FILE_NAME).write_bytes(save(state, {"fluxem": json.dumps(about)}))

    @classmethod
    def load(cls, folder: Path) -> Voter | None:
        """The voter of a run folder, ``None`` where it has none.

        Raises:
            ConfigError: the file cannot be read.
        """
        from safetensors import SafetensorError, safe_open

        path = folder / FILE_NAME
        if not path.is_file():
            return None
        try:
            with safe_open(str(path), "pt") as file:
                about = json.loads((file.metadata() or {})["fluxem"])
                state = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118
            if "table.scale" in state:
                state["table.weight"] *= state.pop("table.scale") / _BYTE
            selector = LinearSelector(about["tools"], about["num_buckets"], about["rank"])
            selector.load_state_dict(state)
        except (OSError, SafetensorError, KeyError, ValueError, RuntimeError) as error:
            raise ConfigError(f"{path} is no selector ({error}); delete it to go on without") from error
        return cls(selector.eval(), float(about["weight"]), float(about.get("later_weight", 0.0)))


def _flatten(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    offsets = torch.tensor([0, *(len(row) for row in rows[:-1])]).cumsum(0)
    return torch.tensor([bucket for row in rows for bucket in row], dtype=torch.long), offsets


def _drop(rows: Sequence[Tensor], dropout: float, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Buckets and offsets of ``rows`` without a share of the n-grams."""
    buckets = torch.cat(list(rows))
    owner = torch.repeat_interleave(torch.arange(len(rows)), torch.tensor([len(row) for row in rows]))
    kept = torch.rand(len(buckets), generator=generator) >= dropout
    counts = torch.bincount(owner[kept], minlength=len(rows))
    return buckets[kept], counts.cumsum(0) - counts


def tool_sets(samples: Sequence[Sample]) -> Iterator[tuple[str, tuple[Span, ...], tuple[str, ...]]]:
    """Text, spans and tools, each once, of the samples of one turn that ask for calls."""
    for sample in samples:
        turns = sample.meta["turns"]
        if len(turns) == 1 and turns[0]["calls"]:
            yield sample.text, sample.spans or (), tuple(dict.fromkeys(call["tool"] for call in turns[0]["calls"]))


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
    """Train a selector on the one-turn samples that ask for calls, all tools of one alike; deterministic.

    Args:
        dropout: share of the n-grams of a text that are left out at every step, so that none is leaned on.

    Raises:
        ConfigError: no sample asks for a call in one turn.
    """
    index = {name: i for i, name in enumerate(tools)}
    selector = LinearSelector(tools)
    rows: list[Tensor] = []
    labels: list[list[int]] = []
    for text, spans, wanted in tool_sets(samples):
        if all(tool in index for tool in wanted):
            rows.append(torch.tensor(hash_ngrams(mask_values(text, spans), selector.num_buckets)))
            labels.append([index[tool] for tool in wanted])
    if not rows:
        raise ConfigError("no sample asks for a call in one turn: nothing to fit a selector on")
    optimizer = torch.optim.Adam(selector.parameters(), lr=learning_rate)
    generator = torch.Generator().manual_seed(seed)
    num_steps = num_epochs * ((len(rows) + batch_size - 1) // batch_size)
    step = 0
    for _ in range(num_epochs):
        order = torch.randperm(len(rows), generator=generator)
        for chosen in order.split(batch_size):
            for group in optimizer.param_groups:
                group["lr"] = learning_rate * (1 - step / num_steps)
            logits = selector(*_drop([rows[i] for i in chosen.tolist()], dropout, generator))
            targets = torch.zeros_like(logits)
            for row, i in enumerate(chosen.tolist()):
                targets[row, labels[i]] = 1 / len(labels[i])
            loss = F.cross_entropy(logits, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
            if progress is not None:
                progress(step, num_steps)
    return selector.eval()

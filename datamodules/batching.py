"""Which examples stand in batch number i: a pure function of (lengths, seed, i), so that training can stop anywhere.

A stream of batches runs through the data epoch after epoch without an end (or for ``num_epochs``).
Nothing about it is state: resuming means starting at another batch number. Examples of similar
length share a batch: each epoch's permutation is cut into pools, a pool is sorted by length and cut
into batches, and the batches are shuffled.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from torch.utils.data import Sampler

from fluxem.core.errors import ConfigError

POOL_BATCHES = 32  # batches sorted by length together: enough to halve padding, few enough to stay random


def cut_batches(
    order: NDArray[np.int64], lengths: NDArray[np.int64], batch_size: int, max_tokens: int | None
) -> list[NDArray[np.int64]]:
    """Cut ``order`` (example indices, similar lengths adjacent) into batches.

    Args:
        order: ``(n,)`` example indices.
        lengths: length of every example of the data set, indexed by the entries of ``order``.
        batch_size: most examples in a batch.
        max_tokens: most padded positions (examples x longest) in a batch; ``None`` for no limit.
            A single example longer than that still gets a batch of its own: none is ever dropped.
    """
    if max_tokens is None:
        return [order[i : i + batch_size] for i in range(0, len(order), batch_size)]
    batches, start, longest = [], 0, 0
    for i, length in enumerate(lengths[order]):
        longest = max(longest, int(length))
        if i > start and (i - start >= batch_size or longest * (i - start + 1) > max_tokens):
            batches.append(order[start:i])
            start, longest = i, int(length)
    return [*batches, order[start:]] if start < len(order) else batches


def order_epoch(
    subset: NDArray[np.int64],
    lengths: NDArray[np.int64],
    *,
    batch_size: int,
    max_tokens: int | None,
    seed: Sequence[int],
) -> list[NDArray[np.int64]]:
    """Every batch of one epoch over ``subset``, in order. Each index occurs exactly once."""
    rng = np.random.default_rng(list(seed))
    order = subset[rng.permutation(len(subset))]
    pool = POOL_BATCHES * batch_size
    batches: list[NDArray[np.int64]] = []
    for start in range(0, len(order), pool):
        part = order[start : start + pool]
        part = part[np.argsort(lengths[part], kind="stable")]
        batches += cut_batches(part, lengths, batch_size, max_tokens)
    return [batches[i] for i in rng.permutation(len(batches))]


@dataclass(frozen=True)
class Stage:
    """A stretch of the stream that draws from a subset of the examples (a curriculum has several).

    Attributes:
        subset: ``(n,)`` example indices.
        num_batches: how long the stage lasts; ``None`` for the last one.
    """

    subset: NDArray[np.int64]
    num_batches: int | None = None


class BatchStream(Sampler[list[int]]):
    """A batch sampler that yields batch ``start``, ``start + 1``, ... of the stream.

    Args:
        lengths: length of every example.
        batch_size: most examples in a batch.
        max_tokens: most padded positions in a batch; ``None`` for no limit.
        seed: of the order.
        stages: the curriculum; one stage over everything by default.
        num_epochs: end after that many passes of the last stage; ``None`` never ends.
        rank, num_ranks: this process takes batch ``i * num_ranks + rank``.
    """

    def __init__(
        self,
        lengths: Sequence[int],
        batch_size: int,
        *,
        max_tokens: int | None = None,
        seed: int = 0,
        stages: Sequence[Stage] | None = None,
        num_epochs: int | None = None,
        rank: int = 0,
        num_ranks: int = 1,
    ) -> None:
        if batch_size < 1 or (max_tokens is not None and max_tokens < 1):
            raise ConfigError(f"batch_size={batch_size}, max_tokens={max_tokens}: both must be at least 1")
        if not len(lengths):
            raise ConfigError("no training examples: the data is empty or every sample was refused")
        self.lengths = np.asarray(lengths, dtype=np.int64)
        self.batch_size, self.max_tokens, self.seed = batch_size, max_tokens, seed
        self.stages = list(stages) if stages else [Stage(np.arange(len(self.lengths)))]
        if any(not len(s.subset) for s in self.stages):
            raise ConfigError("a curriculum stage holds no examples; check its limits against the data")
        if any(s.num_batches is None for s in self.stages[:-1]) or self.stages[-1].num_batches is not None:
            raise ConfigError("every curriculum stage but the last has a length, the last has none")
        self.num_epochs, self.rank, self.num_ranks = num_epochs, rank, num_ranks
        self.start = 0
        self._ends = np.cumsum([s.num_batches or 0 for s in self.stages[:-1]]).tolist()
        self._epoch = lru_cache(maxsize=2)(self._order)  # the current epoch and the one before

    def _order(self, stage: int, epoch: int) -> list[NDArray[np.int64]]:
        return order_epoch(
            self.stages[stage].subset,
            self.lengths,
            batch_size=self.batch_size,
            max_tokens=self.max_tokens,
            seed=(self.seed, stage, epoch),
        )

    def iterate_global(self, start: int = 0) -> Iterator[list[int]]:
        """Batches of all ranks, in order, from number ``start`` on."""
        stage = bisect_right(self._ends, start)
        begin = self._ends[stage - 1] if stage else 0
        skip = start - begin
        while stage < len(self.stages):
            limit = self.stages[stage].num_batches
            left = None if limit is None else limit - skip
            epoch = 0
            while left is None or left > 0:
                if limit is None and self.num_epochs is not None and epoch >= self.num_epochs:
                    return
                batches = self._epoch(stage, epoch)
                epoch += 1
                if skip >= len(batches):
                    skip -= len(batches)
                    continue
                taken = batches[skip : None if left is None else skip + left]
                skip = 0
                for batch in taken:
                    yield batch.tolist()
                if left is not None:
                    left -= len(taken)
            stage, skip = stage + 1, 0

    def __iter__(self) -> Iterator[list[int]]:
        for i, batch in enumerate(self.iterate_global(self.start * self.num_ranks)):
            if i % self.num_ranks == self.rank:
                yield batch

    def __len__(self) -> int:
        """Batches of the whole stream (also when it starts later).

        Raises:
            TypeError: the stream never ends.
        """
        if self.num_epochs is None:
            raise TypeError("the stream of batches has no end: num_epochs is None")
        last = sum(len(self._epoch(len(self.stages) - 1, epoch)) for epoch in range(self.num_epochs))
        return (sum(s.num_batches or 0 for s in self.stages) + last) // self.num_ranks

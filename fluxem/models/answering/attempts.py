"""A refused call is written again: best-first search over what else the model could have written.

A tool's refusal (a probability above one, quantities that do not add, a node that the graph lacks) says that the call
is wrong, whatever the model's confidence. The next attempt leaves the refused writing at the token where that costs the
least probability, as in execution-guided decoding (Wang et al. 2018, arXiv:1807.03100).
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from torch import Tensor


@dataclass(eq=False)
class Attempts:
    """The writings of one call so far, and where to go on.

    Attributes:
        limit: most attempts beyond the first.
        least_chance: an attempt less likely than this share of the first one's probability is none: then the refusal
            itself is the better answer.
        forced: the tokens with which the current attempt begins.
        num_refused: attempts that came to nothing.
    """

    limit: int
    least_chance: float = 0.05
    forced: tuple[int, ...] = ()
    num_refused: int = 0
    _best: float = 0.0
    _open: list[tuple[float, tuple[int, ...]]] = field(default_factory=list)
    _seen: set[tuple[int, ...]] = field(default_factory=set)

    def refuse(self, ids: Sequence[int], options: Sequence[Tensor]) -> bool:
        """Take note that ``ids`` was refused and choose how the next attempt begins.

        Args:
            ids: the refused writing.
            options: a step, ``(vocabulary,)`` log-probabilities among what the grammar allowed there.

        Returns:
            whether there is another attempt; ``forced`` is then how it begins.
        """
        self.num_refused += 1
        path = tuple(ids)
        self._seen.update(path[: i + 1] for i in range(len(path)))
        written = [float(chances[token]) for chances, token in zip(options, path, strict=False)]
        if self.num_refused == 1:
            self._best = sum(written)
        for i in range(max(len(self.forced) - 1, 0), len(written)):  # further left earlier attempts have branched off
            self._branch(path[:i], sum(written) - written[i], options[i])
        if self.num_refused > self.limit or not self._open:
            return False
        _, self.forced = heapq.heappop(self._open)
        self._seen.add(self.forced)
        return True

    def _branch(self, prefix: tuple[int, ...], rest: float, chances: Tensor) -> None:
        """Queue the likeliest other way on from ``prefix``, where the rest of the writing is as likely as it was."""
        best = chances.topk(min(self.limit + 2, len(chances)))
        for chance, token in zip(best.values.tolist(), best.indices.tolist(), strict=True):
            start = (*prefix, token)
            if start in self._seen:
                continue
            if rest + chance >= self._best + math.log(self.least_chance):
                heapq.heappush(self._open, (-(rest + chance), start))
            return

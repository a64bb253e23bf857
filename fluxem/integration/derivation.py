"""How results came about, laid out for a model that composes them itself instead of reading their codes.

A derivation is a tree: a leaf is a value of the text, a node a verb over two operands. A batch flattens the trees of
all its results into one table, operands before the nodes that use them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor

from fluxem.core.layout import DIM, Code


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A value that was read: what is shown of it, ``(k, 256)``, and the tag of its type."""

    features: Code
    tag: int

    def __repr__(self) -> str:  # short: the features of a value stand in its example as well
        return f"Leaf({self.tag})"


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A result: the verb's id in the model's order, its operands (of one, that one twice), its number of blocks."""

    verb: int
    first: Derivation
    second: Derivation
    num_blocks: int


Derivation: TypeAlias = Leaf | Node


@dataclass
class DerivationTable:
    """The blocks of all derivations of a batch: first L blocks of leaves, then M composed ones by rising level.

    Attributes:
        features: ``(L, 256)``. types: ``(L,)`` type tags.
        verbs, first, second: ``(M,)`` verb, and rows of the table (below L + M) of the two operands' blocks.
        levels: ``(M,)`` 1 where both operands are leaves, else one more than the deeper of them.
        blocks: ``(R,)`` which block of the batch is a result. rows: ``(R,)`` its row of the table.
    """

    features: Tensor
    types: Tensor
    verbs: Tensor
    first: Tensor
    second: Tensor
    levels: Tensor
    blocks: Tensor
    rows: Tensor

    def to(self, device: torch.device | str, non_blocking: bool = False) -> DerivationTable:
        """The table on ``device``."""
        moved = {f.name: getattr(self, f.name).to(device, non_blocking=non_blocking) for f in fields(self)}
        return replace(self, **moved)

    def pin_memory(self) -> DerivationTable:
        """The table in page-locked memory."""
        return replace(self, **{f.name: getattr(self, f.name).pin_memory() for f in fields(self)})


class _Flattener:
    """Gives every block of every derivation its row; a derivation that occurs twice is laid out once."""

    def __init__(self) -> None:
        self.features: list[np.ndarray] = []
        self.types: list[int] = []
        self.nodes: list[tuple[int, int, int, int]] = []  # verb, rows of the operands' blocks (see _row), level
        self._known: dict[int, tuple[list[int], int]] = {}

    def lay(self, derivation: Derivation) -> tuple[list[int], int]:
        """Rows of the blocks of ``derivation`` (leaves from 0 on, nodes from -1 down), and its level."""
        found = self._known.get(id(derivation))
        if found is None:
            found = self._known[id(derivation)] = self._lay_new(derivation)
        return found

    def _lay_new(self, derivation: Derivation) -> tuple[list[int], int]:
        if isinstance(derivation, Leaf):
            start = len(self.types)
            self.features.append(derivation.features)
            self.types += [derivation.tag] * len(derivation.features)
            return list(range(start, len(self.types))), 0
        (first, level_a), (second, level_b) = self.lay(derivation.first), self.lay(derivation.second)
        level = 1 + max(level_a, level_b)
        rows = []
        for i in range(derivation.num_blocks):  # an operand with fewer blocks goes on with its last one
            one, two = first[min(i, len(first) - 1)], second[min(i, len(second) - 1)]
            self.nodes.append((derivation.verb, one, two, level))
            rows.append(-len(self.nodes))
        return rows, level

    def finish(self) -> tuple[list[int], list[int]]:
        """Nodes in the order of their levels, and the row of every node of :attr:`nodes`."""
        order = sorted(range(len(self.nodes)), key=lambda i: self.nodes[i][3])
        rows = [0] * len(order)
        for rank, i in enumerate(order):
            rows[i] = len(self.types) + rank
        return order, rows


def tabulate(
    derivations: Iterable[Sequence[Derivation | None]], num_blocks: Sequence[Sequence[int]]
) -> DerivationTable | None:
    """The table of a batch; ``None`` where no value is a result.

    Args:
        derivations: for every example, one entry a slot; ``None`` for a value of the text.
        num_blocks: for every example, blocks of each slot.
    """
    flat, blocks, numbers = _Flattener(), [], []
    position = 0
    for slots, sizes in zip(derivations, num_blocks, strict=True):
        for derivation, size in zip(slots, sizes, strict=True):
            if derivation is not None:
                blocks += range(position, position + size)
                numbers += flat.lay(derivation)[0]
            position += size
    if not blocks:
        return None
    order, node_rows = flat.finish()

    def row(number: int) -> int:
        return number if number >= 0 else node_rows[-number - 1]

    nodes = [(verb, row(a), row(b), level) for verb, a, b, level in (flat.nodes[i] for i in order)]
    columns = torch.tensor(nodes).unbind(1)
    features = np.concatenate(flat.features).astype(np.float32, copy=False) if flat.features else np.zeros((0, DIM))
    return DerivationTable(
        torch.from_numpy(features),
        torch.tensor(flat.types),
        *columns,
        blocks=torch.tensor(blocks),
        rows=torch.tensor([row(number) for number in numbers]),
    )

"""Examples (one sequence, numpy) and batches (padded tensors): the only place where spans meet positions.

Shape legend: B sequences, T positions, N code blocks in the whole batch, V most live values in a
sequence, D = 256.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor

from fluxem.core.layout import DIM
from fluxem.integration.derivation import Derivation, DerivationTable, tabulate

IGNORE = -100


@dataclass(slots=True)
class Example:
    """One sequence, ready to be padded into a batch.

    Attributes:
        input_ids: token ids, value tokens included.
        features: what stands at each code block, ``(n, 256)`` float32 arrays, one entry a slot.
        block_positions: position of every code block, in order.
        slot_positions: position of each live value's first block (what a pointer points at).
        types: type tag of every code block.
        origins: verb id + 1 of the law that produced each block's value, 0 if read from text.
        labels: next-token targets aligned with ``input_ids`` (``IGNORE`` where none), or ``None``.
        action: ``(verb id, first operand, second operand)``; verb id -1 is stop; or ``None``.
        condition: index into ``CONDITIONS`` of what the next clause asks, ``IGNORE`` where nothing is asked.
        outcome: whether that holds (1 or 0); ``IGNORE`` where nothing is asked, or a comparison is still to be made.
        tags: BIO tag per position (0 outside, 1 begin, 2 inside), or ``None``.
        readout: targets ``(G,)`` of the direct-readout arm's groups, or ``None``.
        group: examples of one group are equivalent phrasings; 0 for none.
        codes: exact codes of the slots, for losses that read them back (same layout as ``features``).
        sample: index of the sample the example was made from.
        derivations: how each slot's value came about, ``None`` for values of the text; ``None`` as a whole where
            results are shown by their codes.
        decisions: ``(position, tool index)`` wherever a model that calls tools decides what comes next; -1 where
            the turn ends, -2 where a value is asked for. ``None`` for other arms.
    """

    input_ids: list[int]
    features: list[np.ndarray] = field(default_factory=list, repr=False)
    block_positions: list[int] = field(default_factory=list)
    slot_positions: list[int] = field(default_factory=list)
    types: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    labels: list[int] | None = None
    action: tuple[int, int, int] | None = None
    condition: int = IGNORE
    outcome: int = IGNORE
    tags: list[int] | None = None
    readout: np.ndarray | None = None
    group: int = 0
    codes: list[np.ndarray] | None = field(default=None, repr=False)
    sample: int = -1
    derivations: list[Derivation | None] | None = field(default=None, repr=False)
    decisions: list[tuple[int, int]] | None = None

    def __len__(self) -> int:
        return len(self.input_ids)


@dataclass
class Batch:
    """Padded tensors. Padding is on the right, so a causal model needs no attention mask.

    Attributes:
        input_ids: ``(B, T)`` int64.
        lengths: ``(B,)`` int64.
        features: ``(N, D)`` float32, what is projected and injected.
        codes: ``(N, D)`` float32, the exact codes of the same blocks.
        block_rows, block_cols: ``(N,)`` sequence and position of every block.
        types, origins: ``(N,)``.
        slot_positions: ``(B, V)``, -1 where there is no value.
        labels: ``(B, T)`` or ``None``. tags: ``(B, T)`` or ``None``.
        verbs: ``(B,)`` verb id, -1 stop, ``IGNORE`` none. pointers: ``(B, 2)`` slot indices.
        conditions: ``(B,)`` index into ``CONDITIONS``, ``IGNORE`` where nothing is asked.
        outcomes: ``(B,)`` whether it holds, 1 or 0, ``IGNORE`` where unknown.
        readout: ``(B, G)`` targets or ``None``. groups: ``(B,)``. samples: ``(B,)``.
        decisions: ``(D, 3)`` sequence, position and what is decided there, or ``None``.
        position_ids: ``(B, T)`` where several examples share a row (``fluxem.integration.packing``); then verbs,
            groups, samples and their like have one entry an example, and not one a row.
        ends: ``(E, 2)`` row and last position of every example of such a batch.
        derivations: how the results among the values came about, for a model that composes them itself.
    """

    input_ids: Tensor
    lengths: Tensor
    features: Tensor
    codes: Tensor
    block_rows: Tensor
    block_cols: Tensor
    types: Tensor
    origins: Tensor
    slot_positions: Tensor
    labels: Tensor | None
    tags: Tensor | None
    verbs: Tensor
    pointers: Tensor
    conditions: Tensor
    outcomes: Tensor
    readout: Tensor | None
    groups: Tensor
    samples: Tensor
    decisions: Tensor | None = None
    position_ids: Tensor | None = None
    ends: Tensor | None = None
    derivations: DerivationTable | None = None

    @property
    def num_samples(self) -> int:
        """Number of examples: B, or more where several share a row."""
        return self.samples.shape[0]

    @property
    def num_tokens(self) -> int:
        """Number of positions that hold something (no padding)."""
        return int(self.lengths.sum())

    def to(self, device: torch.device | str, non_blocking: bool = False) -> Batch:
        """The batch with every tensor on ``device``."""
        moved: dict[str, Any] = {}
        for f in fields(self):
            value = getattr(self, f.name)
            movable = isinstance(value, Tensor | DerivationTable)
            moved[f.name] = value.to(device, non_blocking=non_blocking) if movable else value
        return replace(self, **moved)

    def pin_memory(self) -> Batch:
        """Page-locked copies, for asynchronous transfers to a GPU."""
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(
            self, **{k: v.pin_memory() for k, v in values.items() if isinstance(v, Tensor | DerivationTable)}
        )


def _pad(rows: Sequence[Sequence[int]], fill: int) -> Tensor:
    width = max((len(r) for r in rows), default=0)
    out = np.full((len(rows), width), fill, dtype=np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return torch.from_numpy(out)


def _stack_blocks(examples: Sequence[Example], name: str) -> Tensor:
    blocks = [block for e in examples for block in (getattr(e, name) or e.features)]
    if not blocks:
        return torch.zeros((0, DIM))
    return torch.from_numpy(np.concatenate(blocks).astype(np.float32, copy=False))


def collate(examples: Sequence[Example], pad_id: int) -> Batch:
    """Pad ``examples`` into a :class:`Batch`."""
    num_blocks = [len(e.block_positions) for e in examples]
    rows = np.repeat(np.arange(len(examples)), num_blocks)
    flat = {k: np.array([x for e in examples for x in getattr(e, k)], dtype=np.int64) for k in ("types", "origins")}
    cols = np.array([p for e in examples for p in e.block_positions], dtype=np.int64)
    actions = [e.action or (IGNORE, 0, 0) for e in examples]
    decisions = [(row, *decision) for row, e in enumerate(examples) for decision in e.decisions or ()]
    has_labels = any(e.labels is not None for e in examples)
    has_tags = any(e.tags is not None for e in examples)
    has_readout = all(e.readout is not None for e in examples)
    return Batch(
        input_ids=_pad([e.input_ids for e in examples], pad_id),
        lengths=torch.tensor([len(e) for e in examples]),
        features=_stack_blocks(examples, "features"),
        codes=_stack_blocks(examples, "codes"),
        block_rows=torch.from_numpy(rows.astype(np.int64)),
        block_cols=torch.from_numpy(cols),
        types=torch.from_numpy(flat["types"]),
        origins=torch.from_numpy(flat["origins"]),
        slot_positions=_pad([e.slot_positions for e in examples], -1),
        labels=_pad([e.labels or [IGNORE] * len(e) for e in examples], IGNORE) if has_labels else None,
        tags=_pad([e.tags or [IGNORE] * len(e) for e in examples], IGNORE) if has_tags else None,
        verbs=torch.tensor([a[0] for a in actions]),
        pointers=torch.tensor([[a[1], a[2]] for a in actions]),
        conditions=torch.tensor([e.condition for e in examples]),
        outcomes=torch.tensor([e.outcome for e in examples]),
        readout=torch.from_numpy(np.stack([e.readout for e in examples])) if has_readout else None,  # type: ignore[misc]
        groups=torch.tensor([e.group for e in examples]),
        samples=torch.tensor([e.sample for e in examples]),
        decisions=torch.tensor(decisions) if decisions else None,
        derivations=tabulate(
            (e.derivations or [None] * len(e.features) for e in examples),
            [[len(f) for f in e.features] for e in examples],
        ),
    )

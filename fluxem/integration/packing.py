"""Sequence packing: several examples in one row, none of which sees another.

Positions start again at 0 with every example. From that, transformers' masks keep the examples of a row apart
(``find_packed_sequence_indices`` in its ``masking_utils``) for eager, sdpa and flex attention, as long as no other
mask is given. Loss and gradients are those of the same examples in rows of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import torch

from fluxem.core.errors import ConfigError
from fluxem.integration.batch import IGNORE, Batch, Example, collate

PACKABLE_ATTENTION = ("eager", "sdpa", "flex_attention")
"""Attention implementations whose masks keep packed examples apart."""


def plan_rows(lengths: Sequence[int], row_length: int) -> list[list[int]]:
    """Which examples share a row: first fit, the longest first (Johnson 1974), each row in the given order.

    Args:
        lengths: of the examples.
        row_length: most positions of a row; a longer example gets a row of its own.
    """
    rows: list[list[int]] = []
    room: list[int] = []
    for i in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        row = next((r for r, left in enumerate(room) if lengths[i] <= left), None)
        if row is None:
            rows.append([i])
            room.append(row_length - lengths[i])
        else:
            rows[row].append(i)
            room[row] -= lengths[i]
    return [sorted(row) for row in rows]


def join_examples(examples: Sequence[Example]) -> Example:
    """Examples one behind the other, everything that names a position shifted.

    Raises:
        ConfigError: an example of an arm whose target belongs to a whole row (an action, a readout).
    """
    joined = Example(input_ids=[], labels=[], tags=[], codes=[], decisions=[])
    assert joined.labels is not None and joined.tags is not None
    assert joined.codes is not None and joined.decisions is not None
    for example in examples:
        if example.action is not None or example.readout is not None:
            raise ConfigError("data.pack is for arms that answer in text or calls; this one has a target per row")
        if example.derivations is not None:
            raise ConfigError("data.pack keeps no derivations: use composer=exact, or data.pack=false")
        start = len(joined)
        joined.input_ids += example.input_ids
        joined.features += example.features
        joined.codes += example.codes or example.features
        joined.block_positions += [start + p for p in example.block_positions]
        joined.slot_positions += [start + p for p in example.slot_positions]
        joined.types += example.types
        joined.origins += example.origins
        joined.labels += example.labels or [IGNORE] * len(example)
        joined.tags += example.tags or [IGNORE] * len(example)
        joined.decisions += [(start + p, decision) for p, decision in example.decisions or ()]
    if all(e.labels is None for e in examples):
        joined.labels = None
    if all(e.tags is None for e in examples):
        joined.tags = None
    return joined


def pack(examples: Sequence[Example], pad_id: int, row_length: int) -> Batch:
    """Examples in as few rows as first fit finds, as a :class:`Batch`.

    ``lengths`` and everything with rows and positions is about rows; ``groups``, ``samples``, ``verbs`` and their like,
    and ``ends``, are about examples, in the given order.
    """
    rows = plan_rows([len(e) for e in examples], row_length)
    batch = collate([join_examples([examples[i] for i in row]) for row in rows], pad_id)
    positions = torch.zeros_like(batch.input_ids)
    ends = torch.zeros((len(examples), 2), dtype=torch.long)
    for r, row in enumerate(rows):
        start = 0
        for i in row:
            end = start + len(examples[i])
            positions[r, start:end] = torch.arange(end - start)
            ends[i] = torch.tensor([r, end - 1])
            start = end
        positions[r, start:] = torch.arange(positions.shape[1] - start)
    num = len(examples)
    return replace(
        batch,
        position_ids=positions,
        ends=ends,
        verbs=torch.full((num,), IGNORE),
        pointers=torch.zeros((num, 2), dtype=torch.long),
        conditions=torch.full((num,), IGNORE),
        outcomes=torch.full((num,), IGNORE),
        groups=torch.tensor([e.group for e in examples]),
        samples=torch.tensor([e.sample for e in examples]),
    )

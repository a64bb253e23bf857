"""The weighted multi-loss: named parts, each ``(output, batch) -> Tensor | None``.

A part that finds nothing to learn from in a batch returns ``None``, adds nothing, and is reported
as idle.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from fluxem.core.errors import UnknownNameError
from fluxem.core.layout import READOUT
from fluxem.integration.batch import IGNORE, Batch
from fluxem.models.heads import READBACK_SIZES
from fluxem.models.hybrid import HybridOutput

Part = Callable[[HybridOutput, Batch], Tensor | None]

STOP_ID = -1


def lm(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Next-token cross-entropy over the labelled positions (answer tokens; the prompt is masked)."""
    if output.logits is None or batch.labels is None:
        return None
    return F.cross_entropy(output.logits.float(), batch.labels[batch.labels >= 0])


def tool_selection(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Which verb or tool comes next, from the state that decides alone."""
    if output.calls is not None and batch.decisions is not None:
        made = batch.decisions[:, 2] >= 0
        return F.cross_entropy(output.calls[0][made], batch.decisions[made, 2]) if bool(made.any()) else None
    rows = batch.verbs >= 0
    if output.action is None or not bool(rows.any()):
        return None
    return F.cross_entropy(output.action.selection[rows], batch.verbs[rows])


def operation(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Which verb applies to the operands that were pointed at."""
    rows = batch.verbs >= 0
    if output.action is None or not bool(rows.any()):
        return None
    return F.cross_entropy(output.action.verb[rows], batch.verbs[rows])


def condition(output: HybridOutput, batch: Batch) -> Tensor | None:
    """What the clause under way asks (even? negative? greater?) and whether it holds.

    The branch alone teaches this only as a product of three unknowns (which predicate, which value, which operand
    belongs to which outcome), none of which predicts anything by itself.
    """
    asked = batch.conditions != IGNORE
    if output.action is None or not bool(asked.any()):
        return None
    loss = F.cross_entropy(output.action.condition[asked], batch.conditions[asked])
    known = batch.outcomes != IGNORE
    if bool(known.any()):
        logits = output.action.outcome[known]
        loss = loss + F.binary_cross_entropy_with_logits(logits, batch.outcomes[known].float())
    return loss


def reference(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Which values are the operands: both pointers for an operation, the first for a stop."""
    acts = batch.verbs >= STOP_ID
    if output.action is None or not bool(acts.any()):
        return None
    loss = F.cross_entropy(output.action.first[acts], batch.pointers[acts, 0])
    pairs = batch.verbs >= 0
    if bool(pairs.any()):
        loss = loss + F.cross_entropy(output.action.second[pairs], batch.pointers[pairs, 1])
    return loss


def chain_completion(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Whether the chain is complete: binary cross-entropy of the stop head."""
    if output.calls is not None and batch.decisions is not None:
        return F.binary_cross_entropy_with_logits(output.calls[1], (batch.decisions[:, 2] == STOP_ID).float())
    acts = batch.verbs >= STOP_ID
    if output.action is None or not bool(acts.any()):
        return None
    return F.binary_cross_entropy_with_logits(output.action.stop[acts], (batch.verbs[acts] == STOP_ID).float())


def span_detection(output: HybridOutput, batch: Batch) -> Tensor | None:
    """BIO tags of the surface tokens."""
    if output.tags is None or batch.tags is None or not bool((batch.tags != IGNORE).any()):
        return None
    return F.cross_entropy(output.tags.flatten(0, 1), batch.tags.flatten(), ignore_index=IGNORE)


def embedding_align(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Read residues mod 2, 3, 5, 7 and the sign back from the states at the values' positions.

    For the direct-readout arm it also holds the answer's predicted groups against the target's.
    """
    terms = []
    if output.readback is not None and batch.codes.shape[0] > 0:
        wanted = batch.codes[:, READOUT].split(READBACK_SIZES, dim=-1)  # one-hot, or zero where undefined
        for logits, target in zip(output.readback, wanted, strict=True):
            rows = target.sum(-1) > 0.5
            if bool(rows.any()):
                terms.append(F.cross_entropy(logits[rows], target[rows].argmax(-1)))
    return torch.stack(terms).mean() if terms else None


def readout(output: HybridOutput, batch: Batch) -> Tensor | None:
    """The answer's groups (residues, digits, bits) or number, predicted at the act position."""
    if output.readout is None or batch.readout is None:
        return None
    terms = []
    for i, logits in enumerate(output.readout):
        target = batch.readout[:, i]
        if logits.shape[1] == 1:
            terms.append(F.smooth_l1_loss(logits[:, 0], target.float()))
        else:
            terms.append(F.cross_entropy(logits, target.long()))
    return torch.stack(terms).mean()


def invariance(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Equivalent phrasings ask alike: 1 - cosine between a query state and its group's mean state."""
    groups = batch.groups
    if not bool((groups != 0).any()):
        return None
    unique, index, counts = groups.unique(return_inverse=True, return_counts=True)
    several = (counts[index] > 1) & (groups != 0)
    if not bool(several.any()):
        return None
    query = F.normalize(output.query.float(), dim=-1)
    mean = torch.zeros(len(unique), query.shape[1], device=query.device).index_add(0, index, query)
    return (1 - F.cosine_similarity(query[several], mean[index[several]], dim=-1)).mean()


def projection_reg(output: HybridOutput, batch: Batch) -> Tensor | None:
    """Mean square of the projector's weights."""
    return output.projection_norm if batch.codes.shape[0] > 0 else None


PARTS: dict[str, Part] = {
    "lm": lm,
    "tool_selection": tool_selection,
    "operation": operation,
    "condition": condition,
    "reference": reference,
    "chain_completion": chain_completion,
    "span_detection": span_detection,
    "embedding_align": embedding_align,
    "readout": readout,
    "invariance": invariance,
    "projection_reg": projection_reg,
}

DEFAULT_WEIGHTS: dict[str, float] = {
    "lm": 1.0,
    "tool_selection": 0.5,
    "operation": 1.0,
    "condition": 1.0,
    "reference": 1.0,
    "chain_completion": 1.0,
    "span_detection": 0.3,
    "embedding_align": 0.5,
    "readout": 1.0,
    "invariance": 0.0,
    "projection_reg": 0.01,
}


@dataclass
class LossReport:
    """A batch's loss.

    Attributes:
        total: weighted sum of the parts that had something to learn from.
        parts: unweighted value of each of them.
        idle: switched-on parts that had nothing to learn from.
    """

    total: Tensor
    parts: dict[str, Tensor]
    idle: list[str]


class MultiLoss:
    """Weighted sum of named parts.

    Args:
        weights: weight per part, over :data:`DEFAULT_WEIGHTS`; 0 switches a part off.

    Raises:
        UnknownNameError: a weight for a part that does not exist.
        ValueError: a negative weight.
    """

    def __init__(self, weights: Mapping[str, float] | None = None) -> None:
        self.weights = dict(DEFAULT_WEIGHTS)
        for name, weight in (weights or {}).items():
            if name not in PARTS:
                raise UnknownNameError("loss part", name, PARTS)
            if weight < 0:
                raise ValueError(f"weight of loss part {name!r} is {weight}; expected 0 or more")
            self.weights[name] = float(weight)

    def __call__(self, output: HybridOutput, batch: Batch) -> LossReport:
        """Evaluate every switched-on part."""
        parts: dict[str, Tensor] = {}
        idle = []
        total = output.query.new_zeros((), dtype=torch.float32)
        for name, weight in self.weights.items():
            if weight == 0:
                continue
            value = PARTS[name](output, batch)
            if value is None:
                idle.append(name)
                continue
            parts[name] = value.detach()
            total = total + weight * value.float()
        return LossReport(total, parts, idle)

"""Heads that read the backbone's states: the action head, BIO tags, read-back and direct read-out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from fluxem.core.number import READOUT_MODULI
from fluxem.core.predicates import CONDITIONS

READBACK_SIZES = (*READOUT_MODULI, 3)  # residues mod 2, 3, 5, 7 and the sign


@dataclass
class ActionLogits:
    """What the action head says about every sequence.

    Attributes:
        stop: ``(B,)`` logit of "the chain is complete".
        selection: ``(B, num_verbs)`` verb from the query state alone.
        first: ``(B, V)`` which value is the first operand (or the answer, at a stop).
        second: ``(B, V)`` which is the second, given the first.
        condition: ``(B, num_conditions)`` what the next clause asks of the running value.
        outcome: ``(B,)`` logit of "it holds".
        verb: ``(B, num_verbs)`` verb given both operands.
    """

    stop: Tensor
    selection: Tensor
    first: Tensor
    second: Tensor
    verb: Tensor
    condition: Tensor
    outcome: Tensor


class ActionHead(nn.Module):
    """Verb + pointers from the state at the act position.

    Stopping has a head of its own on the query state: sharing one softmax with the verbs lets the
    pointed value's state leak the decision. Pointers are scaled dot products over live values.

    Which value comes second may depend on what the first one *is* ("if it is even, multiply by 3, otherwise
    subtract 4"): a product of predicate, value and role that no bilinear score expresses. So the head first says what
    is asked (``condition``), then whether it holds (``outcome``, an MLP of query state and first operand), and
    the second pointer's query reads the outcome.
    """

    def __init__(self, hidden_size: int, num_verbs: int, pointer_size: int = 64) -> None:
        super().__init__()
        num_conditions = len(CONDITIONS)
        self.stop = nn.Linear(hidden_size, 1)
        self.selection = nn.Linear(hidden_size, num_verbs)
        self.condition = nn.Linear(hidden_size, num_conditions)
        self.outcome = _make_mlp(2 * hidden_size + num_conditions, hidden_size, 1)
        self.key_first = nn.Linear(hidden_size, pointer_size)
        self.key_second = nn.Linear(hidden_size, pointer_size)
        self.query_first = nn.Linear(hidden_size, pointer_size)
        self.query_second = _make_mlp(2 * hidden_size + 1, hidden_size, pointer_size)
        self.verb = _make_mlp(3 * hidden_size, pointer_size, num_verbs)
        self.scale = pointer_size**-0.5

    def forward(self, query: Tensor, slots: Tensor, live: Tensor, pointers: Tensor | None) -> ActionLogits:
        """Score the next action.

        Args:
            query: ``(B, H)`` states at the act position.
            slots: ``(B, V, H)`` states at the live values. live: ``(B, V)`` bool.
            pointers: ``(B, 2)`` gold operands while training; the head's own choice otherwise.
        """
        never = torch.finfo(torch.float32).min
        first = torch.einsum("bp,bvp->bv", self.query_first(query), self.key_first(slots)).float() * self.scale
        first = first.masked_fill(~live, never)
        one = pointers[:, 0] if pointers is not None else first.argmax(-1)
        chosen = _gather(slots, one)
        condition = self.condition(query)
        outcome = self.outcome(torch.cat([query, chosen, condition.softmax(-1)], -1))
        asked = self.query_second(torch.cat([query, chosen, outcome.tanh()], -1))
        second = torch.einsum("bp,bvp->bv", asked, self.key_second(slots)).float() * self.scale
        itself = F.one_hot(one, slots.shape[1]).bool()
        second = second.masked_fill(~live | itself, never)
        two = pointers[:, 1] if pointers is not None else second.argmax(-1)
        verb = self.verb(torch.cat([query, chosen, _gather(slots, two)], -1)).float()
        return ActionLogits(
            stop=self.stop(query).squeeze(-1).float(),
            selection=self.selection(query).float(),
            first=first,
            second=second,
            verb=verb,
            condition=condition.float(),
            outcome=outcome.squeeze(-1).float(),
        )


def _make_mlp(size_in: int, size: int, size_out: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(size_in, size), nn.GELU(), nn.Linear(size, size_out))


def _gather(slots: Tensor, index: Tensor) -> Tensor:
    """``slots`` ``(B, V, H)`` at ``index`` ``(B,)`` -> ``(B, H)``."""
    return slots[torch.arange(slots.shape[0], device=slots.device), index]


class ReadbackHead(nn.Module):
    """Reads residues mod 2, 3, 5, 7 and the sign back from the state at a value's position."""

    def __init__(self, hidden_size: int) -> None:
        super().__init__()
        self.linear = nn.Linear(hidden_size, sum(READBACK_SIZES))

    def forward(self, states: Tensor) -> tuple[Tensor, ...]:
        """``states`` ``(N, H)`` -> one ``(N, p)`` tensor of logits per modulus, sign last."""
        return self.linear(states).float().split(READBACK_SIZES, dim=-1)


class ReadoutHead(nn.Module):
    """Predicts the answer itself at the act position: arithmetic inside the network.

    Args:
        hidden_size: width of the query state.
        sizes: classes of every group (26 residues, decimal digits, bits; see ``fluxem.models.readout``); a
            group of size 1 is a regression.
    """

    def __init__(self, hidden_size: int, sizes: Sequence[int]) -> None:
        super().__init__()
        self.sizes = tuple(sizes)
        self.linear = nn.Linear(hidden_size, sum(self.sizes))

    def forward(self, query: Tensor) -> tuple[Tensor, ...]:
        """``query`` ``(B, H)`` -> one tensor ``(B, size)`` per group."""
        return self.linear(query).float().split(self.sizes, dim=-1)


class CallHead(nn.Module):
    """Decides at every point where a call may begin: which tool, and whether the turn is complete.

    A head of its own beside the written tokens: its loss teaches the state what comes next, and an ensemble may use it.
    """

    def __init__(self, hidden_size: int, num_tools: int) -> None:
        super().__init__()
        self.selection = nn.Linear(hidden_size, num_tools)
        self.completion = nn.Linear(hidden_size, 1)

    def forward(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """``states`` ``(D, H)`` -> tools ``(D, num_tools)`` and the logit of "complete" ``(D,)``."""
        return self.selection(states).float(), self.completion(states).squeeze(-1).float()


class TagHead(nn.Module):
    """BIO tags per position: 0 outside, 1 begin, 2 inside."""

    def __init__(self, hidden_size: int) -> None:
        super().__init__()
        self.linear = nn.Linear(hidden_size, 3)

    def forward(self, states: Tensor) -> Tensor:
        """``(B, T, H)`` -> ``(B, T, 3)``."""
        return self.linear(states).float()

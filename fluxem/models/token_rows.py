"""Trained rows over a frozen token embedding: what ``<value>`` and ``<act>`` mean is learned, every old row stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class TokenRows(nn.Module):
    """Replacements for a few rows of an embedding table, and for the same rows of an output layer tied to it.

    A checkpoint has never seen the stream's own tokens, so a frozen table would leave them at the mean of the old
    rows. The table itself is not touched: rows live beside it in float32, n times H numbers, and are all of the
    table that a run saves.

    Args:
        embedding: table ``(V, H)`` whose rows are the start.
        token_ids: which rows, n of them.
    """

    token_ids: Tensor

    def __init__(self, embedding: nn.Embedding, token_ids: Sequence[int]) -> None:
        super().__init__()
        ids = torch.tensor(list(token_ids), device=embedding.weight.device)
        self.register_buffer("token_ids", ids, persistent=False)
        self.weight = nn.Parameter(embedding.weight.detach()[ids].float())

    def replace_embeddings(self, _module: nn.Module, args: tuple[Tensor, ...], embedded: Tensor) -> Tensor:
        """Forward hook of the embedding: ids ``(...)`` and their vectors ``(..., H)`` -> vectors ``(..., H)``."""
        hits = args[0][..., None] == self.token_ids  # (..., n)
        rows = F.embedding(hits.int().argmax(dim=-1), self.weight).to(embedded.dtype)
        return torch.where(hits.any(dim=-1, keepdim=True), rows, embedded)

    def replace_logits(self, _module: nn.Module, args: tuple[Tensor, ...], logits: Tensor) -> Tensor:
        """Forward hook of a tied output layer: states ``(..., H)`` and logits ``(..., V)`` -> logits."""
        return logits.index_copy(-1, self.token_ids, F.linear(args[0], self.weight.to(args[0].dtype)).to(logits.dtype))


def is_tied(model: Any) -> bool:
    """Whether input and output embedding of a causal LM are one parameter."""
    head = model.get_output_embeddings()
    return head is not None and head.weight is model.get_input_embeddings().weight


def train_token_rows(model: Any, token_ids: Sequence[int]) -> TokenRows | None:
    """Let the rows of ``token_ids`` be trained although the table of ``model`` is frozen.

    With tied embeddings a row serves as input and as output, as in the checkpoint, so that it can be written back.

    Args:
        model: a causal LM, adapters included.
        token_ids: ids of the added tokens.

    Returns:
        the rows, a sub-module of the embedding; ``None`` where the table is trained as a whole.
    """
    embedding = model.get_input_embeddings()
    if embedding.weight.requires_grad:
        return None
    rows = TokenRows(embedding, token_ids)
    embedding.add_module("token_rows", rows)
    embedding.register_forward_hook(rows.replace_embeddings)
    if is_tied(model):
        model.get_output_embeddings().register_forward_hook(rows.replace_logits)
    return rows

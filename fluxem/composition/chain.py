"""A chain of vectors to one, by attention; independent of how it is padded."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from fluxem.core.errors import ConfigError
from fluxem.core.layout import DIM


class ChainComposer(nn.Module):
    """Compose chains of up to ``max_chain`` vectors, one vector a chain.

    Learned positions are added, the members attend to each other once (Vaswani et al. 2017, multi-head attention),
    and the results are averaged over the members. Padding is masked out of attention and mean and may hold
    anything, NaN included: a chain's result does not depend on what stands beside or behind it.

    Args:
        emb_dim: width D of members and result.
        max_chain: longest chain.
        num_heads: attention heads; must divide D.

    Raises:
        ConfigError: ``max_chain`` below 1, or heads that do not divide D.
    """

    def __init__(self, emb_dim: int = DIM, max_chain: int = 8, num_heads: int = 8) -> None:
        super().__init__()
        if max_chain < 1 or num_heads < 1 or emb_dim % num_heads:
            raise ConfigError(
                f"emb_dim={emb_dim}, max_chain={max_chain}, num_heads={num_heads}: expected max_chain of at least 1 "
                "and a number of heads that divides emb_dim"
            )
        self.emb_dim, self.max_chain = emb_dim, max_chain
        self.attention = nn.MultiheadAttention(emb_dim, num_heads, batch_first=True)
        self.position_embedding = nn.Embedding(max_chain, emb_dim)

    def forward(self, embeddings: Tensor | Sequence[Tensor], lengths: Tensor | Sequence[int] | None = None) -> Tensor:
        """Compose a batch of chains.

        Args:
            embeddings: padded chains ``(B, L, D)``, or the members in order, each ``(B, D)``. Padding comes last.
            lengths: members ``(B,)`` of every chain, 1 to L; ``None``: all have L. L itself may be any, as long as
                no chain is longer than ``max_chain``.

        Returns:
            ``(B, D)``.

        Raises:
            ConfigError: another shape, an empty chain, or one longer than ``max_chain``.
        """
        chains = self._check_chains(embeddings)
        sizes = self._check_lengths(chains, lengths)  # (B,)
        if not len(chains):
            return chains.new_zeros(0, self.emb_dim)
        chains = chains[:, : self.max_chain]  # beyond is padding only: no chain is longer
        live = torch.arange(chains.shape[1], device=chains.device) < sizes[:, None]  # (B, L)
        positions = self.position_embedding.weight[: chains.shape[1]]
        members = chains.masked_fill(~live[..., None], 0.0) + positions
        mixed, _ = self.attention(members, members, members, key_padding_mask=~live, need_weights=False)
        return mixed.masked_fill(~live[..., None], 0.0).sum(dim=1) / sizes[:, None].to(mixed.dtype)

    def _check_chains(self, embeddings: Tensor | Sequence[Tensor]) -> Tensor:
        if not isinstance(embeddings, Tensor):
            shapes = [tuple(e.shape) for e in embeddings]
            if not shapes or len(set(shapes)) > 1:
                raise ConfigError(f"members of shapes {shapes}: expected at least one, all (B, {self.emb_dim})")
            embeddings = torch.stack(tuple(embeddings), dim=1)
        if embeddings.dim() != 3 or embeddings.shape[-1] != self.emb_dim:
            raise ConfigError(
                f"chains of shape {tuple(embeddings.shape)}: expected (B, L, {self.emb_dim}), "
                f"or a list of members (B, {self.emb_dim})"
            )
        return embeddings

    def _check_lengths(self, chains: Tensor, lengths: Tensor | Sequence[int] | None) -> Tensor:
        num_chains, width = chains.shape[:2]
        sizes = torch.full((num_chains,), width) if lengths is None else torch.as_tensor(lengths)
        sizes = sizes.to(chains.device)
        if sizes.shape != (num_chains,) or sizes.is_floating_point():
            raise ConfigError(f"lengths of shape {tuple(sizes.shape)}: expected {num_chains} whole numbers")
        longest, shortest = (int(sizes.max()), int(sizes.min())) if num_chains else (1, 1)
        if shortest < 1 or longest > width:
            raise ConfigError(f"chains of {shortest} to {longest} members: expected 1 to {width}, what was given")
        if longest > self.max_chain:
            raise ConfigError(
                f"a chain of {longest} members: at most {self.max_chain} (max_chain). Compose its parts first, or "
                "build the composer with a larger max_chain"
            )
        return sizes

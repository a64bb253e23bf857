"""Two vectors to one, learned: a rival to the exact algebra, not a part of it."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.core.layout import DIM

METHODS = ("additive", "concat_project", "gated", "bilinear")


def check_pair(emb_a: Tensor, emb_b: Tensor, emb_dim: int) -> None:
    """Refuse operands that are not two equal shapes ``(..., emb_dim)``."""
    if emb_a.shape != emb_b.shape or emb_a.dim() == 0 or emb_a.shape[-1] != emb_dim:
        raise ConfigError(
            f"operands of shape {tuple(emb_a.shape)} and {tuple(emb_b.shape)}: expected the same shape twice, "
            f"with {emb_dim} dims last (emb_dim={emb_dim})"
        )


class EmbeddingComposer(nn.Module):
    """Compose two codes or hidden states into one vector of the same width.

    * ``additive``        a + b; nothing is learned. On lane A of number codes this is the exact sum.
    * ``concat_project``  W [a; b] + c
    * ``gated``           s a + (1 - s) b with s = sigmoid(W [a; b] + c): every dim lies between the two (a gate as
      in Srivastava et al. 2015, "Highway Networks")
    * ``bilinear``        a^T W_k b + c_k for every dim k; D^3 weights, 16.8 million at D = 256

    A learned composer approximates a law on the operands it was trained with. The algebra of
    :mod:`fluxem.composition.actions` is exact on all of them (tests/composition compares the two).

    Args:
        emb_dim: width D of operands and result.
        method: additive | concat_project | gated | bilinear.

    Raises:
        UnknownNameError: another ``method``.
    """

    def __init__(self, emb_dim: int = DIM, method: str = "concat_project") -> None:
        super().__init__()
        if method not in METHODS:
            raise UnknownNameError("composition method", method, METHODS)
        self.emb_dim, self.method = emb_dim, method
        self.project = nn.Linear(2 * emb_dim, emb_dim) if method == "concat_project" else None
        self.gate = nn.Linear(2 * emb_dim, emb_dim) if method == "gated" else None
        self.bilinear = nn.Bilinear(emb_dim, emb_dim, emb_dim) if method == "bilinear" else None

    def forward(self, emb_a: Tensor, emb_b: Tensor) -> Tensor:
        """``emb_a`` ``(..., D)``, ``emb_b`` ``(..., D)`` -> ``(..., D)``.

        Raises:
            ConfigError: the shapes differ, or the last is not D.
        """
        check_pair(emb_a, emb_b, self.emb_dim)
        if self.project is not None:
            return self.project(torch.cat([emb_a, emb_b], dim=-1))
        if self.gate is not None:
            share = torch.sigmoid(self.gate(torch.cat([emb_a, emb_b], dim=-1)))
            return torch.lerp(emb_b, emb_a, share)
        if self.bilinear is not None:
            return self.bilinear(emb_a, emb_b)
        return emb_a + emb_b

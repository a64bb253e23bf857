"""Two vectors to one, given what connects them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from fluxem.composition.binary import check_pair
from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.core.layout import DIM


class OperationAwareComposer(nn.Module):
    """Compose two vectors under an operation: an MLP over both and a learned vector per operation.

    ``W2 gelu(W1 [a; b; o] + c1) + c2``, hidden width 2 D.

    Args:
        emb_dim: width D of operands and result.
        operations: names it knows, in the order of their ids; :attr:`OPERATIONS` by default. The order belongs to
            the weights: keep it with them.

    Raises:
        ConfigError: no operation, or one named twice.
    """

    OPERATIONS = ("add", "subtract", "multiply", "divide", "chain", "nest", "compare")

    def __init__(self, emb_dim: int = DIM, operations: Sequence[str] | None = None) -> None:
        super().__init__()
        self.emb_dim = emb_dim
        self.operations = tuple(self.OPERATIONS if operations is None else operations)
        if not self.operations or len(set(self.operations)) < len(self.operations):
            raise ConfigError(f"operations={list(self.operations)}: expected at least one, each once")
        self.operation_embedding = nn.Embedding(len(self.operations), emb_dim)
        self.layers = nn.Sequential(nn.Linear(3 * emb_dim, 2 * emb_dim), nn.GELU(), nn.Linear(2 * emb_dim, emb_dim))

    def forward(self, emb_a: Tensor, emb_b: Tensor, operation: str | int | Tensor) -> Tensor:
        """Compose.

        Args:
            emb_a, emb_b: ``(..., D)``, the same shape.
            operation: a name or an id for all pairs, or ids ``(...)``, one a pair.

        Returns:
            ``(..., D)``.

        Raises:
            UnknownNameError: a name that is not among ``operations``.
            ConfigError: shapes that do not fit, or an id out of range.
        """
        check_pair(emb_a, emb_b, self.emb_dim)
        ids = self._find_ids(operation, emb_a)
        connected = self.operation_embedding(ids).to(emb_a.dtype).expand(emb_a.shape)
        return self.layers(torch.cat([emb_a, emb_b, connected], dim=-1))

    def _find_ids(self, operation: str | int | Tensor, emb_a: Tensor) -> Tensor:
        if isinstance(operation, str):
            if operation not in self.operations:
                raise UnknownNameError("operation", operation, self.operations)
            operation = self.operations.index(operation)
        ids = torch.as_tensor(operation, device=emb_a.device)
        if ids.is_floating_point() or ids.shape not in ((), emb_a.shape[:-1]):
            raise ConfigError(
                f"operation ids of shape {tuple(ids.shape)} and type {ids.dtype}: expected one whole number, or one "
                f"a pair {tuple(emb_a.shape[:-1])}"
            )
        if ids.numel() and not 0 <= int(ids.min()) <= int(ids.max()) < len(self.operations):
            raise ConfigError(
                f"operation ids from {int(ids.min())} to {int(ids.max())}: expected 0 to {len(self.operations) - 1}, "
                f"for {', '.join(self.operations)}"
            )
        return ids

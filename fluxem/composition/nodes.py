"""Results composed inside a model: what it is shown of a result comes from what it was shown of the operands."""

from __future__ import annotations

from torch import Tensor, nn

from fluxem.composition.binary import METHODS as BINARY_METHODS
from fluxem.composition.binary import EmbeddingComposer
from fluxem.composition.chain import ChainComposer
from fluxem.composition.operation_aware import OperationAwareComposer
from fluxem.core.errors import ConfigError, UnknownNameError

EXACT = "exact"
METHODS = (EXACT, *BINARY_METHODS, "operation_aware", "chain")


class NodeComposer(nn.Module):
    """One of the learned composers, applied to the two operands of every result.

    * the methods of :class:`EmbeddingComposer`: they see the operands alone,
    * ``operation_aware``: the operands and the verb,
    * ``chain``: attention over the operands, in order.

    A result of results is composed of composed vectors, however deep: nothing exact reaches the model but the values of
    the text. ("exact", where the model reads the code of the result, needs no composer.)

    Args:
        emb_dim: hidden size H of the model.
        method: one of :data:`METHODS` but "exact".
        num_verbs: verbs that connect two operands.

    Raises:
        UnknownNameError: another ``method``.
    """

    def __init__(self, emb_dim: int, method: str, num_verbs: int) -> None:
        super().__init__()
        self.method = method
        self.binary = EmbeddingComposer(emb_dim, method) if method in BINARY_METHODS else None
        self.aware = (
            OperationAwareComposer(emb_dim, [f"verb {i}" for i in range(num_verbs)])
            if method == "operation_aware"
            else None
        )
        self.chain = ChainComposer(emb_dim, max_chain=2, num_heads=_count_heads(emb_dim)) if method == "chain" else None
        if self.binary is None and self.aware is None and self.chain is None:
            raise UnknownNameError("composer", method, METHODS)

    def forward(self, first: Tensor, second: Tensor, verbs: Tensor) -> Tensor:
        """``first`` and ``second`` ``(M, H)``, ``verbs`` ``(M,)`` -> ``(M, H)``."""
        if self.binary is not None:
            return self.binary(first, second)
        if self.aware is not None:
            return self.aware(first, second, verbs)
        assert self.chain is not None
        return self.chain([first, second])


def _count_heads(emb_dim: int) -> int:
    return next(num for num in (8, 4, 2, 1) if emb_dim % num == 0)


def build_composer(emb_dim: int, method: str, num_verbs: int, answering: str) -> NodeComposer | None:
    """The composer of a model; ``None`` for "exact".

    Raises:
        UnknownNameError: another ``method``.
        ConfigError: an arm without algebra steps has no results to compose.
    """
    if method not in METHODS:
        raise UnknownNameError("composer", method, METHODS)
    if method == EXACT:
        return None
    if answering not in ("action", "tool_steps"):
        raise ConfigError(
            f"composer={method}: only arms that take algebra steps (answering=action or tool_steps) have results of "
            f"two operands, and this one has answering={answering}; use composer=exact"
        )
    return NodeComposer(emb_dim, method, num_verbs)

"""Exact algebra on codes (:mod:`fluxem.composition.actions`), and learned composers beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluxem.composition.binary import EmbeddingComposer
    from fluxem.composition.chain import ChainComposer
    from fluxem.composition.operation_aware import OperationAwareComposer

__all__ = ["ChainComposer", "EmbeddingComposer", "OperationAwareComposer"]

_ROOMS = {
    "EmbeddingComposer": "binary",
    "ChainComposer": "chain",
    "OperationAwareComposer": "operation_aware",
}


def __getattr__(name: str) -> Any:
    # Lazy: the exact algebra works without torch installed.
    if name in _ROOMS:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""From text and spans to positions in a model: streams, batches, projector, injection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fluxem.core.domain_type import DomainType
    from fluxem.integration.pipeline import DomainEncoderRegistry, TrainingPipeline
    from fluxem.integration.projector import FluxEMProjector
    from fluxem.integration.tokenizer import MultiDomainTokenizer

__all__ = ["DomainEncoderRegistry", "DomainType", "FluxEMProjector", "MultiDomainTokenizer", "TrainingPipeline"]

_ROOMS = {
    "DomainEncoderRegistry": "pipeline",
    "TrainingPipeline": "pipeline",
    "FluxEMProjector": "projector",
    "MultiDomainTokenizer": "tokenizer",
    "DomainType": "tokenizer",
}


def __getattr__(name: str) -> Any:
    # Lazy: the tokenizer and the sample format work without torch installed.
    if name in _ROOMS:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

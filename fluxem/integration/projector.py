"""The learned bridge from a code to the model's hidden size."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from fluxem.core.layout import DIM

NUM_TYPES = 64  # type tags are permanent small integers; room beyond the last one assigned
NUM_ORIGINS = 64  # enough for every law; a model that calls tools has one origin a tool


class FluxEMProjector(nn.Module):
    """Project codes ``(N, 256)`` to ``(N, llm_dim)``, matched to the text's own scale.

    ``LayerNorm(MLP(code)) * gain + type + origin``. The LayerNorm's gain starts at the measured RMS
    of the token embeddings (:meth:`match_rms`), so that a value is as loud as a word.

    Args:
        llm_dim: hidden size of the backbone (read it from ``config.hidden_size``).
        fluxem_dim: width of a code block.
        num_layers: 1 is linear; more adds GELU layers of width ``llm_dim``.
        dropout: between the layers.
        type_embedding: add a learned vector per value type.
        origin_embedding: add a learned vector per verb or tool that produced the value.
        num_origins: size of that table.
    """

    def __init__(
        self,
        llm_dim: int,
        fluxem_dim: int = DIM,
        num_layers: int = 1,
        dropout: float = 0.0,
        type_embedding: bool = True,
        origin_embedding: bool = True,
        num_origins: int = NUM_ORIGINS,
    ) -> None:
        super().__init__()
        if num_layers < 1:
            raise ValueError(f"num_layers must be at least 1, found {num_layers}")
        layers: list[nn.Module] = [nn.Linear(fluxem_dim, llm_dim)]
        for _ in range(num_layers - 1):
            layers += [nn.GELU(), nn.Dropout(dropout), nn.Linear(llm_dim, llm_dim)]
        self.layers = nn.Sequential(*layers)
        self.norm = nn.LayerNorm(llm_dim)
        self.type_embedding = nn.Embedding(NUM_TYPES, llm_dim) if type_embedding else None
        self.origin_embedding = nn.Embedding(num_origins, llm_dim) if origin_embedding else None

    @torch.no_grad()
    def match_rms(self, rms: float) -> None:
        """Start at the text's scale: LayerNorm gain and the tables' spread are set to ``rms``."""
        self.norm.weight.fill_(rms)
        for table in (self.type_embedding, self.origin_embedding):
            if table is not None:
                table.weight.normal_(0.0, rms)

    def forward(self, codes: Tensor, types: Tensor | None = None, origins: Tensor | None = None) -> Tensor:
        """``codes`` ``(N, 256)``, ``types`` and ``origins`` ``(N,)`` -> ``(N, llm_dim)``.

        Runs in float32 whatever the model's precision: residues do not survive rounding to bfloat16.
        """
        return self.mark(self.project(codes), types, origins)

    def project(self, codes: Tensor) -> Tensor:
        """The codes alone: ``(N, 256)`` -> ``(N, llm_dim)``, as loud as a word."""
        with torch.autocast(codes.device.type, enabled=False):
            return self.norm(self.layers(codes.float()))

    def mark(self, projected: Tensor, types: Tensor | None = None, origins: Tensor | None = None) -> Tensor:
        """``projected`` with the vectors of its types and origins."""
        with torch.autocast(projected.device.type, enabled=False):
            out = projected
            if self.type_embedding is not None and types is not None:
                out = out + self.type_embedding(types)
            if self.origin_embedding is not None and origins is not None:
                out = out + self.origin_embedding(origins)
        return out

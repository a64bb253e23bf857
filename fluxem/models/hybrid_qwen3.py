"""HybridQwen3: a saved Qwen3 checkpoint with injected values, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from fluxem.core.errors import ConfigError
from fluxem.core.layout import DIM
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import Batch, collate
from fluxem.integration.injection import Injection
from fluxem.integration.projector import FluxEMProjector
from fluxem.integration.stream import build_stream
from fluxem.models.backbone import load_pretrained
from fluxem.models.hybrid import HybridLM


class HybridQwen3(HybridLM):
    """A :class:`HybridLM` around a checkpoint on disk or hub, with its tokenizer and detector at hand.

    Args:
        base_model: directory saved by ``save_pretrained``, or a hub name.
        fluxem_dim: width of a code block; 256 is the only one there is.
        injection_layers: decoder layers before which values enter; 0 is the input.
        injection_method: additive | replace | gated.
        layout: keep | collapse | overlay.
        detector: anything with ``detect(text)``; the pattern detector by default.
        loading: arguments of :func:`fluxem.models.backbone.load_pretrained`.

    Raises:
        ConfigError: no checkpoint there, another ``fluxem_dim``, or a layer the model does not have.
    """

    def __init__(
        self,
        base_model: str,
        fluxem_dim: int = DIM,
        injection_layers: Sequence[int] = (0,),
        injection_method: str = "additive",
        *,
        layout: str = "keep",
        detector: Any = None,
        **loading: Any,
    ) -> None:
        if fluxem_dim != DIM:
            raise ConfigError(f"fluxem_dim={fluxem_dim}: code blocks have {DIM} dims")
        backbone, tokenizer = load_pretrained(base_model, **loading)
        size, depth = backbone.config.hidden_size, backbone.config.num_hidden_layers
        injection = Injection(size, depth, injection_method, layers=injection_layers, gate_init=0.0)
        super().__init__(backbone, FluxEMProjector(size), injection)
        if detector is None:
            from fluxem.detection import PatternDetector

            detector = PatternDetector()
        self.tokenizer = tokenizer
        self.detector = detector
        self.aligner = Aligner(tokenizer, layout=layout)

    def encode(self, texts: Sequence[str]) -> Batch:
        """Detect, encode and lay out ``texts`` as one batch on the model's device."""
        streams = [build_stream(text, self.detector.detect(text)) for text in texts]
        return collate([self.aligner.align(s) for s in streams], self.aligner.pad_id).to(self.device)

    @torch.no_grad()
    def complete(self, texts: Sequence[str], *, max_new_tokens: int = 64) -> list[str]:
        """Greedy continuations of ``texts``, their values injected."""
        rows = self.generate(
            self.encode(texts),
            max_new_tokens=max_new_tokens,
            eos_id=self.aligner.eos_id,
            pad_id=self.aligner.pad_id,
        )
        return self.tokenizer.batch_decode(rows, skip_special_tokens=True)

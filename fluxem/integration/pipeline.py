"""Text to model-ready embeddings in one call, and the registry of encoders behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import UnknownNameError
from fluxem.core.layout import Code
from fluxem.domains import all_types, get_type
from fluxem.integration.projector import FluxEMProjector
from fluxem.integration.stream import Slot, Stream, build_stream


class DomainEncoderRegistry:
    """Every value type's encoder, by span type name or :class:`DomainType`."""

    def types(self) -> list[str]:
        """Span type names, in alphabetical order."""
        return sorted(all_types())

    def get_encoder(self, key: str | DomainType) -> ValueType:
        """The value type (its ``encode`` and ``decode``) for a span type name or tag.

        Raises:
            UnknownNameError: nothing is registered under ``key``.
        """
        if isinstance(key, DomainType):
            for value_type in all_types().values():
                if value_type.tag == key:
                    return value_type
            raise UnknownNameError("domain type", key.name, (DomainType(t.tag).name for t in all_types().values()))
        return get_type(key)

    def encode(self, value: Any, key: str | DomainType) -> Code:
        """``(k, 256)`` float32 code of ``value``; raises ``EncodingError`` outside the type's limits."""
        return self.get_encoder(key).encode(value)


@dataclass(frozen=True)
class EncodedText:
    """A text ready for a language model.

    Attributes:
        embeddings: ``(seq_len, llm_hidden_dim)``.
        domain_mask: ``(seq_len,)`` bool, true where a code block stands.
        domain_types: :class:`DomainType` of every position (``TEXT`` for tokens).
        input_ids: ``(seq_len,)``; -1 at value positions.
        stream: the pieces and values behind the positions.
    """

    embeddings: Tensor
    domain_mask: Tensor
    domain_types: list[DomainType]
    input_ids: Tensor
    stream: Stream


class TrainingPipeline(nn.Module):
    """Detect, encode, project and splice: text -> embeddings for ``inputs_embeds``.

    Values stand in place of their surface text. For training with gates, several injection layers and
    kept surface tokens use :class:`fluxem.models.hybrid.HybridLM`; this is the shortest way to look
    at a mixed stream or to feed a model of your own.

    Args:
        llm_hidden_dim: hidden size of the language model.
        tokenizer: ``text -> token ids``; UTF-8 bytes by default.
        embed_tokens: ``ids (n,) -> (n, llm_hidden_dim)``; pass ``model.get_input_embeddings()``. By
            default a table of 256 byte vectors, learned with the projector.
        detector: anything with ``detect(text)``; the pattern detector by default.
        projector: arguments of :class:`FluxEMProjector`.
    """

    def __init__(
        self,
        llm_hidden_dim: int,
        tokenizer: Callable[[str], list[int]] | None = None,
        embed_tokens: nn.Module | None = None,
        detector: Any = None,
        **projector: Any,
    ) -> None:
        super().__init__()
        if detector is None:
            from fluxem.detection import PatternDetector

            detector = PatternDetector()
        if (tokenizer is None) != (embed_tokens is None):
            raise ValueError("tokenizer and embed_tokens belong together: give both or neither")
        self.detector = detector
        self.tokenizer = tokenizer or (lambda text: list(text.encode()))
        self.embed_tokens = embed_tokens or nn.Embedding(256, llm_hidden_dim)
        self.projector = FluxEMProjector(llm_hidden_dim, **projector)
        weight = next(self.embed_tokens.parameters()).detach().float()
        self.projector.match_rms(float(weight.pow(2).mean().sqrt()))

    def encode(self, text: str) -> EncodedText:
        """Encode one text. An empty text gives zero positions."""
        stream = build_stream(text, self.detector.detect(text))
        ids: list[int] = []
        blocks: list[np.ndarray] = []
        types: list[DomainType] = []
        for piece in stream.pieces:
            if isinstance(piece, Slot):
                ids += [-1] * piece.code.shape[0]
                blocks.append(piece.code)
                types += [DomainType(get_type(piece.type).tag)] * piece.code.shape[0]
            else:
                tokens = self.tokenizer(piece.text)
                ids += tokens
                types += [DomainType.TEXT] * len(tokens)
        input_ids = torch.tensor(ids, dtype=torch.long)
        mask = input_ids < 0
        embeddings = (
            self.embed_tokens(input_ids.clamp(min=0)) if ids else torch.zeros(0, self.projector.norm.weight.shape[0])
        )
        if blocks:
            codes = torch.from_numpy(np.concatenate(blocks)).to(embeddings.device)
            tags = torch.tensor([int(t) for t in types])[mask]
            embeddings = embeddings.masked_scatter(mask[:, None], self.projector(codes, tags).to(embeddings.dtype))
        return EncodedText(embeddings, mask, types, input_ids, stream)

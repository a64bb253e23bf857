"""From an adapted backbone back to a plain one: the adapter is written into the weights, where that is exact."""

from __future__ import annotations

import copy
from typing import Any

import torch

from fluxem.core.errors import ConfigError
from fluxem.models.hybrid import HybridLM
from fluxem.models.soft_prompt import SoftPromptLM
from fluxem.models.token_rows import TokenRows
from fluxem.training.adapters import is_4bit


def merge(model: Any) -> Any:
    """The plain causal LM that computes what an adapted backbone computes, up to float rounding.

    Low-rank updates, scales and rotations are linear, so they go into the weights they act on; trained token rows go
    into the embedding, and into the output layer tied to it. What belongs to the hybrid (projector, gates, heads) is
    no part of a plain model and stays behind.

    Args:
        model: a :class:`HybridLM` or its backbone, whatever adapter it has. It is left as it is; the result is a new
            model in eval mode, without hooks, on the same device and in the same precision.

    Returns:
        a Hugging Face causal LM for ``save_pretrained``.

    Raises:
        ConfigError: a trained prompt, which is no weight, or 4-bit weights, which would be rounded again.
    """
    backbone = model.backbone if isinstance(model, HybridLM) else model
    if isinstance(backbone, SoftPromptLM):
        raise ConfigError(
            "a trained prompt cannot be merged: it is vectors in front of the tokens, no weight of the backbone. "
            "Keep the run folder, or train adapter=lora"
        )
    if is_4bit(backbone.get_base_model() if hasattr(backbone, "get_base_model") else backbone):
        raise ConfigError(
            "an adapter on 4-bit weights cannot be merged exactly: the sum would be rounded to 4 bits again. "
            "Keep the run folder, which holds the adapter beside them, or train adapter=lora"
        )
    merged = copy.deepcopy(backbone)
    if hasattr(merged, "merge_and_unload"):
        merged = merged.merge_and_unload()
    return _rebuild(merged)


@torch.no_grad()
def _rebuild(merged: Any) -> Any:
    """A model of the same configuration and weights, built anew: hooks of injection do not come along."""
    embedding = merged.get_input_embeddings()
    rows = getattr(embedding, "token_rows", None)
    if isinstance(rows, TokenRows):
        embedding.weight[rows.token_ids] = rows.weight.to(embedding.weight.dtype)  # a tied head is the same tensor
        del embedding.token_rows
    weight = embedding.weight
    plain = type(merged)._from_config(merged.config, dtype=weight.dtype).to(weight.device)
    plain.load_state_dict(merged.state_dict())
    plain.generation_config = merged.generation_config
    return plain.eval()

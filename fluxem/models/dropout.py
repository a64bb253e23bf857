"""Dropout for a backbone from scratch: on what its layers write, and on the words it reads.

A model that meets every wording several times learns wordings by heart: its loss on others rises while the training
loss still falls. A pretrained backbone is left alone; its adapters have dropout of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from fluxem.core.errors import ConfigError


def check_rate(name: str, rate: float) -> None:
    """Refuse a rate outside of [0, 1).

    Raises:
        ConfigError: it is.
    """
    if not 0 <= rate < 1:
        raise ConfigError(f"{name}={rate}: expected at least 0 and below 1")


class Strength:
    """A factor on the rates of dropout, which a run may lower while it goes on (:class:`FadeDropout`).

    Attributes:
        value: from 0 (no dropout) to 1 (the configured rates).
    """

    def __init__(self) -> None:
        self.value = 1.0


def drop_residuals(backbone: Any, rate: float, strength: Strength | None = None) -> None:
    """Drop channels of what every attention and every MLP adds to the residual stream.

    A channel is dropped for a whole sequence (Gal and Ghahramani 2016, "variational dropout"). That takes a random
    number a sequence and channel instead of one an element, which on a CPU would cost half as much as the training
    itself. They are drawn before the layer, so that a compiled layer stays free of random numbers.

    Args:
        backbone: a causal LM whose decoder layers have ``self_attn`` and ``mlp``.
        rate: share of channels set to zero while training; the others are scaled up.
        strength: factor on ``rate``, read at every step.
    """
    check_rate("backbone.dropout", rate)
    if not rate:
        return
    strength = strength or Strength()

    def draw(layer: Any, args: tuple[Tensor, ...], kwargs: dict[str, Any]) -> None:
        states = args[0] if args else kwargs["hidden_states"]
        for branch in (layer.self_attn, layer.mlp):
            branch.kept = None
            if layer.training:
                now = rate * strength.value
                kept = torch.rand(states.shape[0], 1, states.shape[-1], device=states.device) >= now
                branch.kept = kept.to(states.dtype) / (1 - now)

    def drop(branch: Any, _args: Any, output: Any) -> Any:
        if branch.kept is None:
            return output
        return (output[0] * branch.kept, *output[1:]) if isinstance(output, tuple) else output * branch.kept

    for layer in backbone.model.layers:
        layer.register_forward_pre_hook(draw, with_kwargs=True)
        layer.self_attn.register_forward_hook(drop)
        layer.mlp.register_forward_hook(drop)


def list_words(tokenizer: Any) -> list[int]:
    """Ids of the tokens of text with a letter: no digits, no marks, no words of a call."""
    special = set(tokenizer.all_special_ids)
    ids = [i for i in range(len(tokenizer)) if i not in special]
    return [i for i, text in zip(ids, tokenizer.batch_decode([[i] for i in ids]), strict=True) if _has_letter(text)]


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def drop_words(backbone: Any, words: Sequence[int], rate: float, strength: Strength | None = None) -> None:
    """Blank the embeddings of whole words (Gal and Ghahramani 2016, "word dropout").

    Args:
        backbone: a causal LM.
        words: ids of the tokens that may be blanked. Digits, values, references and the words of calls should not be
            among them, so that no arm loses what an answer is made of.
        rate: share of such tokens whose embedding is zero while training; the others are not scaled.
        strength: factor on ``rate``, read at every step.
    """
    check_rate("backbone.word_dropout", rate)
    if not rate:
        return
    strength = strength or Strength()
    table = backbone.get_input_embeddings()
    droppable = torch.zeros(table.num_embeddings, dtype=torch.bool)
    droppable[list(words)] = True
    table.register_buffer("droppable", droppable, persistent=False)

    def hook(module: Any, args: tuple[Tensor, ...], output: Tensor) -> Tensor:
        if not module.training:
            return output
        now = rate * strength.value
        dropped = module.droppable[args[0]] & (torch.rand(args[0].shape, device=args[0].device) < now)
        return output.masked_fill(dropped.unsqueeze(-1), 0.0)

    table.register_forward_hook(hook)

"""Prompt tuning: trained vectors in front of a frozen causal LM's tokens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from fluxem.core.errors import ConfigError, UnknownNameError

PROMPT_INITS = ("vocabulary", "random")
_NUM_COMMON_TOKENS = 5000  # of which Lester et al. draw their starting vectors: low ids are common tokens


class SoftPromptLM(nn.Module):
    """A frozen causal LM whose sequences begin with P trained vectors (Lester et al. 2021, "The Power of Scale").

    Position i of the text is position P + i of the network; callers that look at hidden states, or write into
    them, shift by ``num_virtual_tokens``. The vectors come first and padding behind them, on either side of the
    text, so that a sequence has the same positions in training (padded right) and in generation (padded left).

    Args:
        base: a Hugging Face causal LM; frozen here.
        num_virtual_tokens: P, at least 1.
        init: "vocabulary" starts at embeddings of tokens drawn from the common ones, "random" at normal noise of the
            table's spread.
        seed: of either draw.

    Raises:
        ConfigError: P below 1. UnknownNameError: another ``init``.
    """

    def __init__(self, base: Any, num_virtual_tokens: int = 20, init: str = "vocabulary", seed: int = 0) -> None:
        super().__init__()
        if num_virtual_tokens < 1:
            raise ConfigError(f"num_virtual_tokens={num_virtual_tokens}: a prompt has at least one")
        if init not in PROMPT_INITS:
            raise UnknownNameError("start of a prompt", init, PROMPT_INITS)
        for parameter in base.parameters():
            parameter.requires_grad_(False)
        self.base = base
        self.num_virtual_tokens = num_virtual_tokens
        table = base.get_input_embeddings().weight.detach()
        generator = torch.Generator().manual_seed(seed)
        if init == "vocabulary":
            common = min(_NUM_COMMON_TOKENS, table.shape[0])
            start = table[torch.randint(common, (num_virtual_tokens,), generator=generator).to(table.device)].float()
        else:
            noise = torch.randn(num_virtual_tokens, table.shape[1], generator=generator)
            start = noise.to(table.device) * table.float().pow(2).mean().sqrt()
        self.prompt = nn.Parameter(start.clone())  # (P, H), float32 whatever the base is in

    @property
    def config(self) -> Any:
        """The base's configuration."""
        return self.base.config

    def get_base_model(self) -> Any:
        """The causal LM without its prompt."""
        return self.base

    def get_input_embeddings(self) -> Any:
        """The base's token embedding."""
        return self.base.get_input_embeddings()

    def get_output_embeddings(self) -> Any:
        """The base's output layer."""
        return self.base.get_output_embeddings()

    def embed(self, input_ids: Tensor) -> Tensor:
        """Ids ``(B, T)`` -> the prompt and their embeddings ``(B, P + T, H)``."""
        embedded = self.get_input_embeddings()(input_ids)
        prompt = self.prompt.to(embedded.dtype).expand(input_ids.shape[0], -1, -1)
        return torch.cat([prompt, embedded], dim=1)

    def forward(self, input_ids: Tensor, attention_mask: Tensor | None = None, **options: Any) -> Any:
        """The base's output for prompt and text; its logits ``(B, P + T, vocab)`` count the prompt's positions."""
        if attention_mask is not None:
            attention_mask = self._extend(attention_mask, 1)
        return self.base(inputs_embeds=self.embed(input_ids), attention_mask=attention_mask, **options)

    @torch.no_grad()
    def generate(
        self,
        input_ids: Tensor,
        attention_mask: Tensor,
        logits_processor: list[Callable[[Tensor, Tensor], Tensor]] | None = None,
        **options: Any,
    ) -> Tensor:
        """The base's ``generate`` after the prompt; ids ``(B, T + new)`` without it.

        Args:
            input_ids: ``(B, T)``. attention_mask: ``(B, T)``, 0 at padding on the left.
            logits_processor: called with the ids of text and answer alone.
            options: passed on.
        """
        num = self.num_virtual_tokens
        processors = [lambda ids, scores, f=f: f(ids[:, num:], scores) for f in logits_processor or ()]
        # The base reads vectors instead of ids in its first step. Ids of the same length stand for them, so that
        # its bookkeeping of positions and of the cache counts the prompt too.
        ids = self.base.generate(
            input_ids=self._extend(input_ids, 0),
            inputs_embeds=self.embed(input_ids),
            attention_mask=self._extend(attention_mask, 1),
            logits_processor=processors or None,
            **options,
        )
        return ids[:, num:]

    def _extend(self, values: Tensor, fill: int) -> Tensor:
        front = values.new_full((values.shape[0], self.num_virtual_tokens), fill)
        return torch.cat([front, values], dim=1)

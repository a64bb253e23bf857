"""Several models that write one answer: at every token the mean of what they hold likely.

An ensemble of networks that differ in their seed is more often right than each of them, and knows better when it is not
(Lakshminarayanan et al. 2017).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from fluxem.core.errors import ConfigError
from fluxem.integration.batch import Batch
from fluxem.models.hybrid import HybridLM, cut_at_end


class Committee(nn.Module):
    """Members of one vocabulary that answer together; it answers wherever a :class:`HybridLM` does.

    Args:
        members: two models or more, in the order in which they are asked.

    Raises:
        ConfigError: fewer than two, other vocabularies, or a member with a trained prompt.
    """

    def __init__(self, members: Sequence[HybridLM]) -> None:
        super().__init__()
        sizes = {member.backbone.config.vocab_size for member in members}
        if len(members) < 2 or len(sizes) > 1:
            raise ConfigError(f"a committee needs two members or more of one vocabulary; found {len(members)}: {sizes}")
        if any(member.num_virtual_tokens for member in members):
            raise ConfigError("a member of a committee cannot have a trained prompt (adapter=prompt)")
        self.members = nn.ModuleList(members)

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self._members()[0].device

    def _members(self) -> list[HybridLM]:
        return list(self.members)  # type: ignore[arg-type]

    @torch.no_grad()
    def generate(
        self,
        batch: Batch,
        *,
        max_new_tokens: int,
        eos_id: int | Sequence[int],
        pad_id: int,
        logits_processor: Callable[[Tensor, Tensor], Tensor] | None = None,
    ) -> list[list[int]]:
        """Greedy continuation of every prompt under the mean of the members' probabilities.

        Arguments and result as :meth:`HybridLM.generate`; the processor is given logarithms of the mean.
        """
        ends = [eos_id] if isinstance(eos_id, int) else list(eos_id)
        readers = [_Reader(member, batch, pad_id) for member in self._members()]
        ids = readers[0].ids
        prompt_length, open_rows = ids.shape[1], torch.ones(len(ids), dtype=torch.bool, device=ids.device)
        for _ in range(max_new_tokens):
            chances = torch.stack([reader.read(ids).float().log_softmax(-1) for reader in readers])
            scores = chances.logsumexp(0) - math.log(len(readers))
            if logits_processor is not None:
                scores = logits_processor(ids, scores)
            tokens = torch.where(open_rows, scores.argmax(-1), pad_id)
            ids = torch.cat([ids, tokens[:, None]], 1)
            open_rows &= ~torch.isin(tokens, torch.tensor(ends, device=ids.device))
            if not open_rows.any():
                break
        return [cut_at_end(row, ends) for row in ids[:, prompt_length:].tolist()]


class _Reader:
    """One member at work on a batch: its prompts, then one more token at a time."""

    def __init__(self, member: HybridLM, batch: Batch, pad_id: int) -> None:
        self.member, self.cache = member, None
        self.ids, self.mask = member.open_prompts(batch, pad_id)

    def read(self, ids: Tensor) -> Tensor:
        """Next-token logits ``(B, vocab)`` behind ``ids``, of which the last column is new after the first call."""
        if self.cache is not None:
            ids = ids[:, -1:]
            self.mask = torch.cat([self.mask, self.mask.new_ones(len(ids), 1)], 1)
        places = (self.mask.cumsum(-1) - 1).clamp(min=0)[:, -ids.shape[1] :]
        try:
            output: Any = self.member.backbone(
                input_ids=ids,
                attention_mask=self.mask,
                position_ids=places,
                past_key_values=self.cache,
                use_cache=True,
                logits_to_keep=1,
            )
        finally:
            self.member.close_prompts()
        self.cache = output.past_key_values
        return output.logits[:, -1]

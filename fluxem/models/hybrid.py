"""HybridLM: a causal language model with values injected into its hidden states."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from fluxem.composition.nodes import NodeComposer
from fluxem.core.errors import ConfigError
from fluxem.integration.batch import Batch
from fluxem.integration.derivation import DerivationTable
from fluxem.integration.injection import Injection
from fluxem.integration.packing import PACKABLE_ATTENTION
from fluxem.integration.projector import FluxEMProjector
from fluxem.models.heads import ActionHead, ActionLogits, CallHead, ReadbackHead, ReadoutHead, TagHead


@dataclass
class HybridOutput:
    """What one forward pass gives; parts that were not asked for are ``None``.

    Attributes:
        hidden: ``(B, T, H)`` final states.
        query: ``(B, H)`` state at the last position of every sequence.
        logits: ``(M, vocab)`` next-token logits at the M labelled positions, in reading order.
        action: the action head's logits.
        tags: ``(B, T, 3)`` BIO logits. readback: per block. readout: per sequence.
        calls: tools ``(D, num_tools)`` and completion ``(D,)`` at the batch's decisions.
        projected: ``(N, H)`` what was injected.
        projection_norm: mean square of the projector's weights.
    """

    hidden: Tensor
    query: Tensor
    logits: Tensor | None = None
    action: ActionLogits | None = None
    tags: Tensor | None = None
    readback: tuple[Tensor, ...] | None = None
    readout: tuple[Tensor, ...] | None = None
    calls: tuple[Tensor, Tensor] | None = None
    projected: Tensor | None = None
    projection_norm: Tensor | None = None


def cut_at_end(row: list[int], ends: Sequence[int]) -> list[int]:
    """``row`` up to the first of ``ends``; the first of these is left out, the others are kept."""
    end = next((i for i, token in enumerate(row) if token in ends), len(row))
    kept = end < len(row) and row[end] != ends[0]
    return row[: end + kept]


class HybridLM(nn.Module):
    """A backbone, a projector, an injection, and heads.

    The backbone's own forward is called, never a copy: values enter through pre-hooks of its
    decoder layers. In a stream without spans nothing is touched and the logits equal the backbone's.

    Positions of a batch count the text. A backbone with a trained prompt of P vectors runs on P + T positions: values
    enter P places further back, and what the heads read is cut to the last T.

    Args:
        backbone: a Hugging Face causal LM, plain, in a PEFT model, or in a ``SoftPromptLM``.
        projector: codes to hidden size.
        injection: method and layers; ``None`` injects nothing at all.
        num_verbs: verbs the action head chooses from; 0 leaves it out.
        with_tags, with_readback: which other heads to add.
        readout_sizes: groups of the direct-readout head; empty leaves it out.
        pointer_size: width of the action head's pointers.
        num_tools: tools the call head chooses from; 0 leaves it out.
        composer: what the model is shown of a result is composed from its operands by this, instead of projected from
            its exact code; ``None`` for the exact code.
    """

    def __init__(
        self,
        backbone: Any,
        projector: FluxEMProjector | None = None,
        injection: Injection | None = None,
        *,
        num_verbs: int = 0,
        pointer_size: int = 64,
        with_tags: bool = False,
        with_readback: bool = False,
        readout_sizes: Sequence[int] = (),
        num_tools: int = 0,
        composer: NodeComposer | None = None,
    ) -> None:
        super().__init__()
        if (projector is None) != (injection is None):
            raise ConfigError("projector and injection belong together: give both or neither")
        if getattr(getattr(backbone, "active_peft_config", None), "is_prompt_learning", False):
            raise ConfigError(
                "PEFT's own prompt learning is passed by when values are injected; wrap the plain backbone in "
                "fluxem.models.soft_prompt.SoftPromptLM (adapter=prompt) instead"
            )
        size = backbone.config.hidden_size
        self.backbone = backbone
        self.num_virtual_tokens: int = getattr(backbone, "num_virtual_tokens", 0)
        self.projector = projector
        self.injection = injection
        self.composer = composer
        self.action_head = ActionHead(size, num_verbs, pointer_size) if num_verbs else None
        self.tag_head = TagHead(size) if with_tags else None
        self.readback_head = ReadbackHead(size) if with_readback else None
        self.readout_head = ReadoutHead(size, readout_sizes) if readout_sizes else None
        self.call_head = CallHead(size, num_tools) if num_tools else None
        self._inject: tuple[Tensor, Tensor, Tensor] | None = None
        if projector is not None and injection is not None:
            with torch.no_grad():
                rms = float(backbone.get_input_embeddings().weight.float().pow(2).mean().sqrt())
            projector.match_rms(rms)
            self._register_hooks(injection)

    def _register_hooks(self, injection: Injection) -> None:
        layers = self.decoder_layers()
        for index in injection.layers:
            layers[index].register_forward_pre_hook(self._make_hook(index), with_kwargs=True)

    def _make_hook(self, index: int) -> Callable[..., Any]:
        def hook(_module: nn.Module, args: tuple, kwargs: dict) -> tuple[tuple, dict] | None:
            if self._inject is None or self.injection is None:
                return None
            projected, rows, cols = self._inject
            if args:
                return (self.injection(args[0], projected, rows, cols, index), *args[1:]), kwargs
            kwargs["hidden_states"] = self.injection(kwargs["hidden_states"], projected, rows, cols, index)
            return args, kwargs

        return hook

    def _decoder(self) -> Any:
        """The stack of decoder layers, through wrappers if there are any."""
        model = self.backbone.get_base_model() if hasattr(self.backbone, "get_base_model") else self.backbone
        return model.model

    def decoder_layers(self) -> nn.ModuleList:
        """The backbone's decoder layers, first to last."""
        return self._decoder().layers

    def _read(self, input_ids: Tensor, packing: dict[str, Tensor]) -> Tensor:
        """Final states ``(B, T, H)`` of the text's positions."""
        num = self.num_virtual_tokens
        if num and packing:
            raise ConfigError("data.pack puts several examples into a row, and adapter=prompt one prompt before it")
        tokens = {"inputs_embeds": self.backbone.embed(input_ids)} if num else {"input_ids": input_ids}
        return self._decoder()(**tokens, **packing, use_cache=False).last_hidden_state[:, num:]

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.parameters()).device

    def project(self, batch: Batch) -> Tensor | None:
        """Projected values ``(N, H)``, or ``None`` where nothing is injected."""
        if self.projector is None or batch.block_rows.numel() == 0:
            return None
        projected = self.projector.project(batch.features)
        if self.composer is not None and batch.derivations is not None:
            projected = self._compose(projected, batch.derivations)
        return self.projector.mark(projected, batch.types, batch.origins)

    def _compose(self, projected: Tensor, table: DerivationTable) -> Tensor:
        """``projected`` ``(N, H)`` with the blocks of results replaced by what the composer makes of their operands."""
        assert self.projector is not None and self.composer is not None
        known = self.projector.mark(self.projector.project(table.features), table.types)
        for level in range(1, int(table.levels.max()) + 1):  # levels lie in order: a level's rows follow those below
            at = (table.levels == level).nonzero().squeeze(1)
            made = self.composer(known[table.first[at]], known[table.second[at]], table.verbs[at])
            known = torch.cat([known, self.projector.norm(made.float())])
        return projected.index_copy(0, table.blocks, known[table.rows].to(projected.dtype))

    def forward(self, batch: Batch) -> HybridOutput:
        """One pass over a batch; every head that exists and has something to read is run."""
        projected = self.project(batch)
        # Kept until the next forward: gradient checkpointing runs the hooks again in backward.
        self._inject = self._place(projected, batch, 0)
        hidden = self._read(batch.input_ids, self._describe_packing(batch))
        if batch.ends is not None:
            query = hidden[batch.ends[:, 0], batch.ends[:, 1]]
        else:
            query = hidden[torch.arange(batch.num_samples, device=hidden.device), batch.lengths - 1]
        output = HybridOutput(hidden=hidden, query=query, projected=projected)
        if batch.labels is not None:
            output.logits = self._head(hidden[batch.labels >= 0])
        if self.action_head is not None and batch.slot_positions.shape[1] > 0:
            output.action = self._act(hidden, query, batch)
        if self.call_head is not None and batch.decisions is not None:
            output.calls = self.call_head(hidden[batch.decisions[:, 0], batch.decisions[:, 1]])
        if self.tag_head is not None and batch.tags is not None:
            output.tags = self.tag_head(hidden)
        if self.readback_head is not None and projected is not None:
            output.readback = self.readback_head(hidden[batch.block_rows, batch.block_cols])
        if self.readout_head is not None:
            output.readout = self.readout_head(query)
        if self.projector is not None:
            output.projection_norm = torch.stack([w.pow(2).mean() for w in self.projector.layers.parameters()]).mean()
        return output

    def _place(
        self, projected: Tensor | None, batch: Batch, shift: Tensor | int
    ) -> tuple[Tensor, Tensor, Tensor] | None:
        """What the hooks write, and where the decoder sees those positions; ``shift`` is of every block."""
        if projected is None:
            return None
        return projected, batch.block_rows, batch.block_cols + shift + self.num_virtual_tokens

    def _describe_packing(self, batch: Batch) -> dict[str, Tensor]:
        """What the backbone needs to keep the examples of a row apart; nothing where every row holds one."""
        if batch.position_ids is None:
            return {}
        attention = self.backbone.config._attn_implementation
        if attention not in PACKABLE_ATTENTION:
            raise ConfigError(
                f"data.pack with backbone.attn_implementation={attention}: examples of a row would see each other; "
                f"use one of {', '.join(PACKABLE_ATTENTION)}, or data.pack=false"
            )
        return {"position_ids": batch.position_ids}

    def _head(self, states: Tensor) -> Tensor:
        model = self.backbone.get_base_model() if hasattr(self.backbone, "get_base_model") else self.backbone
        return model.lm_head(states)

    def _act(self, hidden: Tensor, query: Tensor, batch: Batch) -> ActionLogits:
        assert self.action_head is not None
        live = batch.slot_positions >= 0
        rows = torch.arange(batch.num_samples, device=hidden.device)[:, None]
        slots = hidden[rows, batch.slot_positions.clamp(min=0)]
        gold = batch.pointers if bool((batch.verbs >= -1).any()) else None
        return self.action_head(query, slots, live, gold)

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
        """Greedy continuation of every prompt, through the backbone's own ``generate``.

        Args:
            eos_id: a token that ends an answer and is left out of it; of several, the first is left out and the
                others are kept.
            logits_processor: ``(ids, scores) -> scores`` before every token.

        Prompts are padded on the left, so block positions shift; hooks see the prompt once and are
        then switched off, because every later step is a new position without values.
        """
        ends = [eos_id] if isinstance(eos_id, int) else list(eos_id)
        ids, mask = self.open_prompts(batch, pad_id)
        total = ids.shape[1]
        switch: list[Any] = []
        if self._inject is not None:
            switch.append(self._decoder().register_forward_hook(lambda *_: setattr(self, "_inject", None)))
        try:
            out = self.backbone.generate(
                input_ids=ids,
                attention_mask=mask,
                max_new_tokens=max_new_tokens,
                do_sample=False,
                eos_token_id=ends,
                pad_token_id=pad_id,
                logits_processor=None if logits_processor is None else [logits_processor],
            )
        finally:
            self._inject = None
            for handle in switch:
                handle.remove()
        return [cut_at_end(row, ends) for row in out[:, total:].tolist()]

    def open_prompts(self, batch: Batch, pad_id: int) -> tuple[Tensor, Tensor]:
        """Token ids and attention mask ``(B, T)`` of the prompts, padded on the left; what the hooks write is set."""
        total = batch.input_ids.shape[1]
        shift = total - batch.lengths  # (B,)
        rows = torch.arange(batch.num_samples, device=self.device)[:, None]
        cols = torch.arange(total, device=self.device)[None] - shift[:, None]
        self._inject = self._place(self.project(batch), batch, shift[batch.block_rows])
        return torch.where(cols >= 0, batch.input_ids[rows, cols.clamp(min=0)], pad_id), (cols >= 0).long()

    def close_prompts(self) -> None:
        """Later positions hold no values: nothing is written any more."""
        self._inject = None

    def gate_values(self) -> dict[str, float]:
        """Gate per injection layer."""
        return self.injection.gate_values() if self.injection is not None else {}

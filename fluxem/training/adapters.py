"""What of a backbone is trained: everything, nothing, or a PEFT adapter around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import nn

ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")
ALL_LINEAR = "all-linear"


def train_fully(backbone: nn.Module) -> nn.Module:
    """Every weight of the backbone is trained."""
    for parameter in backbone.parameters():
        parameter.requires_grad_(parameter.is_floating_point())
    return backbone


def freeze(backbone: nn.Module) -> nn.Module:
    """No weight of the backbone is trained; projector, gates and heads still are."""
    for parameter in backbone.parameters():
        parameter.requires_grad_(False)
    return backbone


def add_lora(
    backbone: Any,
    r: int = 16,
    alpha: int = 32,
    dropout: float = 0.0,
    targets: Sequence[str] | str = ATTENTION,
    use_rslora: bool = False,
    use_dora: bool = False,
) -> Any:
    """Low-rank adapters (Hu et al. 2021); ``use_rslora`` scales by 1/sqrt(r), ``use_dora`` learns magnitudes apart."""
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        r=r,
        lora_alpha=alpha,
        lora_dropout=dropout,
        target_modules=_as_targets(targets),
        use_rslora=use_rslora,
        use_dora=use_dora,
        task_type="CAUSAL_LM",
    )
    return get_peft_model(backbone, config)


def add_ia3(
    backbone: Any,
    targets: Sequence[str] = ("k_proj", "v_proj", "down_proj"),
    feedforward: Sequence[str] = ("down_proj",),
) -> Any:
    """Learned scales of keys, values and feed-forward activations, IA3 (Liu et al. 2022)."""
    from peft import IA3Config, get_peft_model

    config = IA3Config(target_modules=list(targets), feedforward_modules=list(feedforward), task_type="CAUSAL_LM")
    return get_peft_model(backbone, config)


def add_vera(
    backbone: Any, r: int = 64, dropout: float = 0.0, targets: Sequence[str] | str = ("q_proj", "o_proj"), seed: int = 0
) -> Any:
    """Shared frozen random matrices with learned scales, VeRA (Kopiczko et al. 2024).

    ``targets`` must be linear layers of one shape; the random matrices are redrawn from ``seed``.
    """
    from peft import VeraConfig, get_peft_model

    config = VeraConfig(
        r=r,
        vera_dropout=dropout,
        target_modules=_as_targets(targets),
        projection_prng_key=seed,
        save_projection=True,
        task_type="CAUSAL_LM",
    )
    return get_peft_model(backbone, config)


def add_oft(backbone: Any, block_size: int = 32, dropout: float = 0.0, targets: Sequence[str] | str = ATTENTION) -> Any:
    """Orthogonal rotations of the weights in blocks, OFT (Qiu et al. 2023)."""
    from peft import OFTConfig, get_peft_model

    config = OFTConfig(
        r=0,
        oft_block_size=block_size,
        module_dropout=dropout,
        target_modules=_as_targets(targets),
        task_type="CAUSAL_LM",
    )
    return get_peft_model(backbone, config)


def _as_targets(targets: Sequence[str] | str) -> list[str] | str:
    return targets if isinstance(targets, str) else list(targets)

"""What of a backbone is trained: everything, nothing, or an adapter around it.

Every adapter leaves the backbone's own weights frozen and bit for bit as they were loaded. Projector, gates, heads
and the embedding rows of ``<value>`` and ``<act>`` (:mod:`fluxem.models.token_rows`) are trained beside it. A run
folder holds what is trained plus the frozen random matrices some adapters draw, never the backbone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import nn

from fluxem.core.errors import ConfigError
from fluxem.models.soft_prompt import SoftPromptLM

ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")
FEEDFORWARD = ("gate_proj", "up_proj", "down_proj")
PROJECTIONS = ATTENTION + FEEDFORWARD
ALL_LINEAR = "all-linear"


def train_fully(backbone: nn.Module) -> nn.Module:
    """Every weight of the backbone is trained."""
    for parameter in backbone.parameters():
        parameter.requires_grad_(parameter.is_floating_point())
    return backbone


def freeze(backbone: nn.Module) -> nn.Module:
    """No weight of the backbone is trained; projector, gates, heads and the rows of added tokens still are."""
    for parameter in backbone.parameters():
        parameter.requires_grad_(False)
    return backbone


def add_lora(
    backbone: Any,
    r: int = 16,
    alpha: int = 32,
    dropout: float = 0.05,
    targets: Sequence[str] | str = PROJECTIONS,
    use_rslora: bool = False,
    use_dora: bool = False,
    freeze_a: bool = False,
) -> Any:
    """Low-rank adapters, W + (alpha / r) B A (Hu et al. 2021, "LoRA").

    Args:
        backbone: a Hugging Face causal LM.
        r: rank.
        alpha: numerator of the scale.
        dropout: on the adapter's input.
        targets: names of linear layers, or "all-linear".
        use_rslora: scale by alpha / sqrt(r), for large ranks (Kalajdzievski 2023, "rsLoRA").
        use_dora: learn the magnitude of every output apart from its direction (Liu et al. 2024, "DoRA").
        freeze_a: train B alone and keep A as drawn (Zhang et al. 2023, "LoRA-FA"): half the weights, and no input
            activations to keep for A. A is then a buffer, saved with the run, and no optimiser can reach it.
    """
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
    model = get_peft_model(backbone, config)
    if freeze_a:
        _turn_a_into_buffers(model)
    return model


def _turn_a_into_buffers(model: nn.Module) -> None:
    """PEFT sets ``requires_grad`` on whatever parameters an adapter has; a buffer stays frozen, and is still saved."""
    for name, module in list(model.named_modules()):
        if ".lora_A." in name:
            weight = module.weight.detach()  # type: ignore[union-attr]
            del module.weight
            module.register_buffer("weight", weight)


def add_qlora(backbone: Any, **options: Any) -> Any:
    """LoRA on 4-bit NormalFloat weights (Dettmers et al. 2023, "QLoRA"); ``options`` are those of :func:`add_lora`.

    The weights are quantised when they are loaded, not here.

    Raises:
        ConfigError: the backbone is not in 4 bits.
    """
    if not is_4bit(backbone):
        raise ConfigError(
            "adapter=qlora needs a backbone in 4 bits, and this one is not: add backbone.quantization=nf4 (a "
            'pretrained backbone, and bitsandbytes: pip install "fluxem[quant]"), or use adapter=lora'
        )
    return add_lora(backbone, **options)


def is_4bit(backbone: Any) -> bool:
    """Whether a causal LM was loaded with 4-bit weights."""
    return bool(getattr(backbone, "is_loaded_in_4bit", False))


def add_ia3(
    backbone: Any,
    targets: Sequence[str] = ("k_proj", "v_proj", "down_proj"),
    feedforward: Sequence[str] = ("down_proj",),
) -> Any:
    """Learned scales of keys, values and feed-forward activations (Liu et al. 2022, "(IA)^3").

    Args:
        backbone: a Hugging Face causal LM.
        targets: linear layers that are scaled.
        feedforward: those of them whose input is scaled instead of their output.
    """
    from peft import IA3Config, get_peft_model

    config = IA3Config(target_modules=list(targets), feedforward_modules=list(feedforward), task_type="CAUSAL_LM")
    return get_peft_model(backbone, config)


def add_vera(
    backbone: Any, r: int = 64, dropout: float = 0.0, targets: Sequence[str] | str = ("q_proj",), seed: int = 0
) -> Any:
    """Shared frozen random matrices with learned scales (Kopiczko et al. 2024, "VeRA").

    Args:
        backbone: a Hugging Face causal LM.
        r: rank of the random matrices, which are drawn from ``seed`` and saved with the run.
        dropout: on the adapter's input.
        targets: linear layers; those smaller than the largest use a part of the matrices.
        seed: of the random matrices.
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
    """Orthogonal rotations of the inputs of linear layers, in blocks (Qiu et al. 2023, "OFT").

    Args:
        backbone: a Hugging Face causal LM.
        block_size: width of a block; must divide the layers' input size.
        dropout: share of blocks left as they are in a training step.
        targets: linear layers.
    """
    from peft import OFTConfig, get_peft_model

    config = OFTConfig(
        r=0,
        oft_block_size=block_size,
        module_dropout=dropout,
        target_modules=_as_targets(targets),
        task_type="CAUSAL_LM",
    )
    return get_peft_model(backbone, config)


def add_prompt(backbone: Any, num_virtual_tokens: int = 20, init: str = "vocabulary", seed: int = 0) -> SoftPromptLM:
    """Trained vectors in front of every sequence (Lester et al. 2021, "prompt tuning").

    Not PEFT's: values are injected by position, so the model itself must know how far the prompt shifts the text.
    :class:`fluxem.models.soft_prompt.SoftPromptLM` has the arguments.
    """
    return SoftPromptLM(backbone, num_virtual_tokens, init, seed)


def _as_targets(targets: Sequence[str] | str) -> list[str] | str:
    return targets if isinstance(targets, str) else list(targets)

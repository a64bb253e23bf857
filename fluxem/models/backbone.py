"""Backbones: a Qwen3 built from a config, or any causal LM on disk or hub."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Sequence
from typing import Any

import torch
from torch import nn

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.integration.alignment import ACT_TOKEN, VALUE_TOKEN
from fluxem.models.dropout import Strength, drop_residuals, drop_words

PAD_TOKEN = "<pad>"
EOS_TOKEN = "<eos>"
QUANTIZATIONS = ("nf4",)


def train_tokenizer(texts: Iterable[str], vocab_size: int = 640, extra_tokens: Sequence[str] = ()) -> Any:
    """A byte-level BPE tokenizer that splits digits singly, trained on ``texts``; deterministic.

    Args:
        texts: what it is trained on.
        vocab_size: with the alphabet, without ``extra_tokens``.
        extra_tokens: tokens of their own (the words of a call), added behind the vocabulary.

    Returns:
        a ``PreTrainedTokenizerFast`` with ``<pad>``, ``<eos>``, ``<value>`` and ``<act>``.
    """
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[PAD_TOKEN, EOS_TOKEN, VALUE_TOKEN, ACT_TOKEN],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token=PAD_TOKEN,
        eos_token=EOS_TOKEN,
        additional_special_tokens=[VALUE_TOKEN, ACT_TOKEN, *extra_tokens],
    )


def extend_tokenizer(tokenizer: Any) -> int:
    """Add ``<value>``, ``<act>`` (and a pad token where missing); returns how many were added."""
    added = tokenizer.add_special_tokens({"additional_special_tokens": [VALUE_TOKEN, ACT_TOKEN]})
    if tokenizer.pad_token_id is None:
        added += tokenizer.add_special_tokens({"pad_token": PAD_TOKEN})
    return int(added)


def count_parameters(module: nn.Module, *, trainable_only: bool = False) -> int:
    """Number of parameters, shared ones once."""
    return sum(p.numel() for p in module.parameters() if p.requires_grad or not trainable_only)


def build_qwen3(
    vocab_size: int,
    hidden_size: int = 128,
    intermediate_size: int = 352,
    num_hidden_layers: int = 4,
    num_attention_heads: int = 4,
    num_key_value_heads: int = 2,
    head_dim: int = 32,
    attention_dropout: float = 0.0,
    max_position_embeddings: int = 4096,
    rope_theta: float = 10000.0,
    attn_implementation: str = "eager",
    embedding_std: float = 0.5,
    final_gain: float = 1.0,
    dropout: float = 0.0,
    word_dropout: float = 0.0,
    words: Sequence[int] = (),
) -> Any:
    """A Qwen3 causal LM from scratch. Eager attention is the fastest on CPU at this size.

    Args:
        embedding_std: spread of the token embeddings at the start. Qwen3's 0.02 leaves them, and with them the
            values that are matched to their scale, far below what the first layers write: the network then
            ignores the values for thousands of steps (LOG.md has the figures).
        final_gain: of the last normalisation at the start. Embeddings are tied to the output, so loud ones make
            loud logits: 1 / (embedding_std * sqrt(hidden_size)) starts them at a spread of one.
        dropout: of what every layer's attention and MLP add (:mod:`fluxem.models.dropout`).
        word_dropout: share of ``words`` that are read as nothing while training.
        words: ids of the tokens that are words of a text.
    """
    from transformers import Qwen3Config, Qwen3ForCausalLM

    options: dict[str, Any] = {
        "vocab_size": vocab_size,
        "hidden_size": hidden_size,
        "intermediate_size": intermediate_size,
        "num_hidden_layers": num_hidden_layers,
        "num_attention_heads": num_attention_heads,
        "num_key_value_heads": num_key_value_heads,
        "head_dim": head_dim,
        "attention_dropout": attention_dropout,
        "max_position_embeddings": max_position_embeddings,
        "rope_parameters": {"rope_type": "default", "rope_theta": rope_theta},
        "tie_word_embeddings": True,
        "attn_implementation": attn_implementation,
        "pad_token_id": 0,
        "eos_token_id": 1,
        "bos_token_id": None,
    }
    config = Qwen3Config(**options)
    model: Any = Qwen3ForCausalLM(config)
    with torch.no_grad():
        model.get_input_embeddings().weight.mul_(embedding_std / config.initializer_range)
        model.model.norm.weight.fill_(final_gain)
    model.dropout_strength = Strength()
    drop_residuals(model, dropout, model.dropout_strength)
    drop_words(model, words, word_dropout, model.dropout_strength)
    return model


def load_pretrained(
    path: str,
    *,
    dtype: str = "bfloat16",
    attn_implementation: str = "sdpa",
    quantization: str | None = None,
    gradient_checkpointing: bool = False,
) -> tuple[Any, Any]:
    """Model and tokenizer from a local directory or the hub, with the stream's tokens added.

    New embedding rows start at the mean of the old ones, so that an untrained value token is an
    average word rather than noise. With ``gradient_checkpointing`` a layer's activations are computed again in the
    backward pass instead of kept: about a third more time, far less memory.

    Args:
        path: directory written by ``save_pretrained``, or a hub name.
        dtype: of the weights, by torch's name.
        attn_implementation: by Transformers' name.
        quantization: "nf4" for 4-bit NormalFloat weights with quantised constants (Dettmers et al. 2023), computed in
            ``dtype``; needs the ``quant`` extra. ``None`` for none.

    Raises:
        ConfigError: nothing loadable at ``path``, or no library for 4-bit weights.
        UnknownNameError: another ``quantization``.
    """
    from transformers import AutoModelForCausalLM, AutoTokenizer

    options: dict[str, Any] = {"dtype": getattr(torch, dtype), "attn_implementation": attn_implementation}
    if quantization is not None:
        options["quantization_config"] = _configure_quantization(quantization, options["dtype"])
    try:
        tokenizer = AutoTokenizer.from_pretrained(path)
        model: Any = AutoModelForCausalLM.from_pretrained(path, **options)
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"no causal LM could be loaded from {path!r}: {str(error).splitlines()[0]}. Expected a directory saved by "
            "save_pretrained (config.json, model.safetensors, tokenizer.json) or a hub name with network access"
        ) from error
    num_known = len(tokenizer)
    extend_tokenizer(tokenizer)
    if len(tokenizer) > model.get_input_embeddings().weight.shape[0]:
        model.resize_token_embeddings(len(tokenizer), mean_resizing=False)
    _fill_with_mean(model, num_known, len(tokenizer))
    if gradient_checkpointing:
        enable_checkpointing(model)
    return model, tokenizer


def _configure_quantization(name: str, dtype: torch.dtype) -> Any:
    if name not in QUANTIZATIONS:
        raise UnknownNameError("quantization", name, QUANTIZATIONS)
    if importlib.util.find_spec("bitsandbytes") is None:
        raise ConfigError(
            "backbone.quantization=nf4 needs bitsandbytes, which is not installed: "
            'pip install "fluxem[quant]" (best on a machine with a GPU), or set backbone.quantization=null'
        )
    from transformers import BitsAndBytesConfig

    return BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type=name, bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=dtype
    )


@torch.no_grad()
def _fill_with_mean(model: Any, start: int, end: int) -> None:
    """Set rows ``start`` to ``end`` of both embeddings to the mean of the earlier ones: the same at every reopening.

    Published tables often have spare rows that were never trained; a new token may be given one of those.
    """
    for table in (model.get_input_embeddings(), model.get_output_embeddings()):
        if table is not None and end > start:  # tied tables are written twice with the same rows
            table.weight[start:end] = table.weight[:start].float().mean(dim=0).to(table.weight.dtype)


def enable_checkpointing(model: Any) -> None:
    """Compute a layer's activations again in the backward pass instead of keeping them."""
    # transformers renamed it within version 5; the old name warns where the new one exists
    enable = getattr(model, "activation_checkpointing_enable", None) or model.gradient_checkpointing_enable
    enable({"use_reentrant": False})


def match_intermediate_size(target: int, vocab_size: int, extra: int, **qwen3: Any) -> int:
    """The ``intermediate_size`` that brings backbone + ``extra`` parameters closest to ``target``.

    Arms of one comparison are matched this way, so that an arm without heads or projector spends
    the same number of parameters in its backbone.

    Raises:
        ConfigError: the target is too small for the other sizes.
    """
    with torch.device("meta"):
        base = count_parameters(build_qwen3(vocab_size, **{**qwen3, "intermediate_size": 16})) + extra
        step = count_parameters(build_qwen3(vocab_size, **{**qwen3, "intermediate_size": 17})) + extra - base
    size = 16 + round((target - base) / step)
    if size < 16:
        raise ConfigError(f"num_parameters={target} is below the {base} that the other sizes already need")
    return size

"""Fused decoder layers: torch.compile where a run spends its time, and nowhere else."""

from __future__ import annotations

import shutil
from typing import Any

import torch

from fluxem.core.errors import ConfigError
from fluxem.models.hybrid import HybridLM

COMPILERS = ("g++", "c++", "clang++")


def compile_layers(model: HybridLM) -> None:
    """Run every decoder layer through ``torch.compile`` while training; answering stays as it is.

    Injection is a pre-hook of the layer, outside of what is compiled, so every method at every point works. Answering
    is left alone because each length of a growing prompt would be compiled anew. Results differ from an uncompiled
    run by rounding.

    Raises:
        ConfigError: the model is on the CPU and there is no C++ compiler.
    """
    if model.device.type == "cpu" and not any(map(shutil.which, COMPILERS)):
        raise ConfigError(
            f"compile=true needs a C++ compiler ({' or '.join(COMPILERS)}), found none; use compile=false"
        )
    for layer in model.decoder_layers():
        _compile_layer(layer)


def _compile_layer(layer: Any) -> None:
    plain = layer.forward
    compiled = torch.compile(plain, dynamic=True)

    def forward(*args: Any, **kwargs: Any) -> Any:
        return (compiled if layer.training else plain)(*args, **kwargs)

    layer.forward = forward

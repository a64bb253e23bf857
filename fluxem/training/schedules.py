"""Learning-rate schedules as factors on the optimiser's own rate, stepped once per optimiser step."""

from __future__ import annotations

import math

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

from fluxem.core.errors import ConfigError


def _num_warmup_steps(num_steps: int, warmup: float, warmup_steps: int | None = None) -> int:
    if warmup_steps is not None:
        if warmup_steps < 0:
            raise ConfigError(f"warmup_steps={warmup_steps}: expected 0 or more")
        return min(warmup_steps, num_steps - 1)
    if not 0.0 <= warmup < 1.0:
        raise ConfigError(f"warmup={warmup}: expected a fraction of the steps, 0 <= warmup < 1")
    return round(warmup * num_steps)


def build_cosine(
    optimizer: Optimizer, num_steps: int, warmup: float = 0.03, final: float = 0.0, warmup_steps: int | None = None
) -> LambdaLR:
    """Linear warm-up, then half a cosine down to ``final`` of the peak rate (Loshchilov & Hutter 2017).

    Args:
        optimizer: whose rates are scaled.
        num_steps: optimiser steps of the whole run.
        warmup: fraction of ``num_steps`` that the rate rises linearly from zero.
        final: fraction of the peak rate at the end.
        warmup_steps: the same as a number of steps, instead of ``warmup``; a shorter run rises to its end.
    """
    rise = _num_warmup_steps(num_steps, warmup, warmup_steps)

    def factor(step: int) -> float:
        if step < rise:
            return (step + 1) / (rise + 1)
        progress = min(1.0, (step - rise) / max(1, num_steps - rise))
        return final + (1.0 - final) * 0.5 * (1.0 + math.cos(math.pi * progress))

    return LambdaLR(optimizer, factor)


def build_constant(optimizer: Optimizer, num_steps: int, warmup: float = 0.03) -> LambdaLR:
    """Linear warm-up, then a constant rate."""
    rise = _num_warmup_steps(num_steps, warmup)
    return LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / (rise + 1)))

"""How (method) and where (points) a projected value enters the hidden states."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from fluxem.core.errors import ConfigError, UnknownNameError

METHODS = ("additive", "replace", "gated")
POINTS = ("input", "mid_layer", "multi_layer")


def resolve_layers(
    num_layers: int,
    points: str = "input",
    layers: Sequence[int] | None = None,
    fractions: Sequence[float] | None = None,
) -> tuple[int, ...]:
    """Layer indices *before* which values are injected; 0 is the input embedding.

    ``layers`` wins over ``fractions`` of the depth, which win over the named ``points``: input (0),
    mid_layer (half the depth), multi_layer (0, 1/4, 1/2, 3/4).

    Raises:
        ConfigError: a layer outside the model.
    """
    if points not in POINTS:
        raise UnknownNameError("injection point", points, POINTS)
    if layers is None:
        named = {"input": (0.0,), "mid_layer": (0.5,), "multi_layer": (0.0, 0.25, 0.5, 0.75)}[points]
        layers = [int(f * num_layers) for f in (named if fractions is None else fractions)]
    bad = [i for i in layers if not 0 <= i < num_layers]
    if bad or not layers:
        raise ConfigError(f"injection layers {list(layers)}: expected indices from 0 to {num_layers - 1}, at least one")
    return tuple(sorted(set(layers)))


class Injection(nn.Module):
    """Combine hidden states with projected values at the values' positions.

    * ``additive``  h + g p
    * ``replace``   p
    * ``gated``     h + g s (p - h), with s = sigmoid(W [h; p])

    ``g`` is one learned scalar a point, starting at ``gate_init``. With 0 the first step is
    bit-identical to the plain backbone for additive and gated; a backbone trained from scratch
    starts at 1. ``replace`` has no gate: it has nothing to fall back to.
    """

    def __init__(
        self,
        hidden_size: int,
        num_layers: int,
        method: str = "gated",
        points: str = "input",
        layers: Sequence[int] | None = None,
        fractions: Sequence[float] | None = None,
        gate_init: float = 1.0,
    ) -> None:
        super().__init__()
        if method not in METHODS:
            raise UnknownNameError("injection method", method, METHODS)
        self.method = method
        self.layers = resolve_layers(num_layers, points, layers, fractions)
        self.gates = (
            nn.ParameterDict()
            if method == "replace"
            else nn.ParameterDict({str(i): nn.Parameter(torch.tensor(float(gate_init))) for i in self.layers})
        )
        self.mix = nn.Linear(2 * hidden_size, hidden_size) if method == "gated" else None

    def forward(self, hidden: Tensor, projected: Tensor, rows: Tensor, cols: Tensor, layer: int) -> Tensor:
        """``hidden`` ``(B, T, H)``, ``projected`` ``(N, H)`` at ``(rows, cols)`` -> ``(B, T, H)``."""
        if rows.numel() == 0:
            return hidden
        here = hidden[rows, cols]  # (N, H)
        value = projected.to(hidden.dtype)
        if self.method == "replace":
            new = value
        elif self.method == "additive":
            new = here + self.gates[str(layer)].to(hidden.dtype) * value
        else:
            assert self.mix is not None
            pair = torch.cat([here, value], dim=-1).to(self.mix.weight.dtype)  # the backbone may be in bfloat16
            share = torch.sigmoid(self.mix(pair))
            new = here + self.gates[str(layer)].to(hidden.dtype) * share.to(hidden.dtype) * (value - here)
        return hidden.index_put((rows, cols), new.to(hidden.dtype))

    def gate_values(self) -> dict[str, float]:
        """Gate per layer, for the log."""
        return {f"layer_{i}": float(g.detach()) for i, g in self.gates.items()}

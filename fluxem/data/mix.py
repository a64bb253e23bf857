"""How often each domain and each difficulty is asked for in mixed data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

DEFAULT_WEIGHT = 0.03
"""Of every domain that is not listed: with 22 domains the weights sum to 1."""

DOMAIN_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "arithmetic": 0.10,
        "physics": 0.08,
        "math": 0.08,
        "combinatorics": 0.06,
        "probability": 0.06,
        "statistics": 0.06,
        "calculus": 0.05,
        "finance": 0.05,
        "temporal": 0.04,
        "information_theory": 0.04,
        "signal_processing": 0.04,
        "optimization": 0.04,
    }
)


def domain_weights(domains: list[str]) -> list[float]:
    """The weight of each domain, normalised to sum to 1."""
    raw = [DOMAIN_WEIGHTS.get(name, DEFAULT_WEIGHT) for name in domains]
    return [weight / sum(raw) for weight in raw]

"""Exact mean and variance of the named distributions (Casella and Berger, table of common distributions)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from fluxem.core.exact import normalize
from fluxem.core.number import Number
from fluxem.domains.probability.types import Distribution


def mean_of(value: Distribution) -> Number:
    """Expected value."""
    x = [Fraction(p) for p in value.parameters]
    means = {
        "bernoulli": lambda: x[0],
        "binomial": lambda: x[0] * x[1],
        "geometric": lambda: 1 / x[0],
        "poisson": lambda: x[0],
        "normal": lambda: x[0],
        "uniform": lambda: (x[0] + x[1]) / 2,
        "exponential": lambda: 1 / x[0],
    }
    return as_given(means[value.family](), *value.parameters)


def variance_of(value: Distribution) -> Number:
    """Variance."""
    x = [Fraction(p) for p in value.parameters]
    variances = {
        "bernoulli": lambda: x[0] * (1 - x[0]),
        "binomial": lambda: x[0] * x[1] * (1 - x[1]),
        "geometric": lambda: (1 - x[0]) / x[0] ** 2,
        "poisson": lambda: x[0],
        "normal": lambda: x[1],
        "uniform": lambda: (x[1] - x[0]) ** 2 / 12,
        "exponential": lambda: 1 / x[0] ** 2,
    }
    return as_given(variances[value.family](), *value.parameters)


def as_given(value: Fraction, *given: Number) -> Number:
    """An exact result as int, as Decimal where one was given and the result terminates, else as Fraction."""
    return normalize(value, decimal=any(isinstance(g, Decimal) for g in given))

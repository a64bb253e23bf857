"""Texts with exactly the values they hold, and near-misses that hold no distribution."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.probability.types import Distribution


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


def _type_of(value: Any) -> str:
    return "probability_distribution" if isinstance(value, Distribution) else "arithmetic_number"


_HALF, _THREE_TENTHS = Decimal("0.5"), Decimal("0.3")
_STANDARD = Distribution("normal", (0, 1))
_IQ = Distribution("normal", (100, 225))
_TEN = Distribution("binomial", (10, _HALF))

CORPUS = (
    _example("X ~ N(0, 1)", ("N(0, 1)", _STANDARD)),
    _example("Let Z ∼ N(0,1).", ("N(0,1)", _STANDARD)),
    _example("The standard normal distribution N(0, 1)", ("N(0, 1)", _STANDARD)),
    _example("IQ ~ N(100, 225)", ("N(100, 225)", _IQ)),
    _example("IQ ~ N(100, 15^2)", ("N(100, 15^2)", _IQ)),
    _example("IQ ~ N(100, 15²)", ("N(100, 15²)", _IQ)),
    _example("IQ is Normal(100, 15).", ("Normal(100, 15)", _IQ)),
    _example("normal(100, 15)", ("normal(100, 15)", _IQ)),
    _example("Gaussian(mean=100, variance=225)", ("Gaussian(mean=100, variance=225)", _IQ)),
    _example("Normal(mu=100, sigma=15)", ("Normal(mu=100, sigma=15)", _IQ)),
    _example("Normal(μ = 100, σ = 15)", ("Normal(μ = 100, σ = 15)", _IQ)),
    _example("X ~ N(-2.5, 4)", ("N(-2.5, 4)", Distribution("normal", (Decimal("-2.5"), 4)))),
    _example("Binomial(120, 0.3)", ("Binomial(120, 0.3)", Distribution("binomial", (120, _THREE_TENTHS)))),
    _example("X ~ B(10, 0.5)", ("B(10, 0.5)", _TEN)),
    _example("X follows a B(10, 0.5) distribution", ("B(10, 0.5)", _TEN)),
    _example("a Bin(n=10, p=0.5) random variable", ("Bin(n=10, p=0.5)", _TEN)),
    _example("binomial(10, 1/2)", ("binomial(10, 1/2)", _TEN)),
    _example("Binomial(10, 50%)", ("Binomial(10, 50%)", _TEN)),
    _example("the mean of Binom(10, .5)", ("Binom(10, .5)", _TEN)),
    _example("Poisson(4)", ("Poisson(4)", Distribution("poisson", (4,)))),
    _example("N ~ Poisson(λ = 2.5)", ("Poisson(λ = 2.5)", Distribution("poisson", (Decimal("2.5"),)))),
    _example("calls ~ Pois(4)", ("Pois(4)", Distribution("poisson", (4,)))),
    _example("Y ~ Po(7)", ("Po(7)", Distribution("poisson", (7,)))),
    _example("Bernoulli(0.3)", ("Bernoulli(0.3)", Distribution("bernoulli", (_THREE_TENTHS,)))),
    _example("Bernoulli(1/3) trial", ("Bernoulli(1/3)", Distribution("bernoulli", (Fraction(1, 3),)))),
    _example("a coin ~ Ber(0.5)", ("Ber(0.5)", Distribution("bernoulli", (_HALF,)))),
    _example("Uniform(0, 1)", ("Uniform(0, 1)", Distribution("uniform", (0, 1)))),
    _example("U ~ U(0, 4)", ("U(0, 4)", Distribution("uniform", (0, 4)))),
    _example("Unif(-1, 1) noise", ("Unif(-1, 1)", Distribution("uniform", (-1, 1)))),
    _example("Exponential(2)", ("Exponential(2)", Distribution("exponential", (2,)))),
    _example("T ~ Exp(0.5)", ("Exp(0.5)", Distribution("exponential", (_HALF,)))),
    _example("Exponential(rate=2)", ("Exponential(rate=2)", Distribution("exponential", (2,)))),
    _example("Geometric(0.3)", ("Geometric(0.3)", Distribution("geometric", (_THREE_TENTHS,)))),
    _example("K ~ Geom(p=0.5)", ("Geom(p=0.5)", Distribution("geometric", (_HALF,)))),
    _example(
        "X ~ N(0, 1) and Y ~ N(3, 4) are independent",
        ("N(0, 1)", _STANDARD),
        ("N(3, 4)", Distribution("normal", (3, 4))),
    ),
    _example("P(X = 3) for X ~ B(10, 0.5)", ("3", 3), ("B(10, 0.5)", _TEN)),
    _example("What is P(X ≤ 2) if X ~ Poisson(4)?", ("2", 2), ("Poisson(4)", Distribution("poisson", (4,)))),
    _example("It rains with probability 0.3.", ("0.3", _THREE_TENTHS)),
    _example("a 30% chance", ("30%", _THREE_TENTHS)),
    _example("binomial with n = 10 and p = 0.5", ("10", 10), ("0.5", _HALF)),
    _example("normal with mean 100 and standard deviation 15", ("100", 100), ("15", 15)),
    _example("exp(2) and sin(3)", ("2", 2), ("3", 3)),
    _example("Bernoulli(1.5) is impossible", ("1.5", Decimal("1.5"))),
    _example("Poisson(0)", ("0", 0)),
)

NEAR_MISSES = (
    "the mean of N(x) is small",
    "N(0, 1)",
    "B(10, 0.5)",
    "exp(2)",
    "U(3)",
    "f(x) = exp(2) + 1",
    "Section B(2)",
    "article N(4, 2) of the law",
    "a Poisson process with rate 4",
    "Siméon Denis Poisson (1781)",
    "the normal price (12, 15)",
    "Bernoulli (1700, 1782) was a mathematician",
    "normal(ized) values",
    "Normal(0, -1)",
    "Normal(0, 0)",
    "Uniform(1, 1)",
    "Uniform(2, 1)",
    "Binomial(10, 1.5)",
    "Binomial(2.5, 0.5)",
    "Binomial(10)",
    "Poisson(-3)",
    "Geometric(0)",
    "Exponential(0)",
    "Normal(mu, sigma)",
    "X ~ N(mu, 4)",
    "X ~ Normal(0, 1, 2)",
    "uniform 2, size 44",
    "the school uniform costs 40",
    "abnormal(3, 4)",
    "numpy.random.normal(0, 1)",
    "np.exp(2) with probability one",
    "log_normal(0, 1)",
    "a distribution of 30 leaflets",
    "the geometric mean of 2 and 8",
    "Plan B(10) has a probability",
    "Poisson(4, 5)",
)

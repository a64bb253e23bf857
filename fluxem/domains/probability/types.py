"""Named distributions with exact parameters, and how they are written.

``N(m, v)`` gives mean and variance, as in textbooks (Casella and Berger; Ross); ``Normal(m, s)`` and
``Gaussian(m, s)`` give mean and standard deviation, as in software; keywords ("sd=15", "variance=225") and a written
square ("N(100, 15^2)") settle it. Stored, and printed as ``N(m, v)``, is the variance. A geometric variable counts
the trials up to the first success (1, 2, ...); an exponential one is given by its rate.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from fluxem.core.exact import multiply
from fluxem.core.number import Number
from fluxem.core.number_text import MAX_CHARACTERS, format_number, is_number, parse_number

PARAMETERS: dict[str, tuple[str, ...]] = {
    "bernoulli": ("p",),
    "binomial": ("n", "p"),
    "geometric": ("p",),
    "poisson": ("rate",),
    "normal": ("mean", "variance"),
    "uniform": ("low", "high"),
    "exponential": ("rate",),
}
"""Families and the names of their parameters; the order of the families is that of the one-hot code."""

NAMES: dict[str, str] = {
    "bernoulli": "bernoulli", "bern": "bernoulli", "ber": "bernoulli",
    "binomial": "binomial", "binom": "binomial", "bin": "binomial", "b": "binomial",
    "geometric": "geometric", "geom": "geometric", "geo": "geometric",
    "poisson": "poisson", "pois": "poisson", "poi": "poisson", "po": "poisson",
    "normal": "normal", "gaussian": "normal", "n": "normal",
    "uniform": "uniform", "unif": "uniform", "u": "uniform",
    "exponential": "exponential", "expo": "exponential", "exp": "exponential",
}  # fmt: skip
"""Written name, in lower case -> family."""

_KEYWORDS = {
    "n": "n", "trials": "n", "p": "p", "prob": "p",
    "rate": "rate", "lambda": "rate", "lam": "rate", "λ": "rate",
    "mean": "mean", "mu": "mean", "μ": "mean", "µ": "mean", "loc": "mean",
    "variance": "variance", "var": "variance", "σ²": "variance", "sigma^2": "variance", "σ^2": "variance",
    "sd": "sd", "std": "sd", "sigma": "sd", "σ": "sd", "scale": "sd",
    "low": "low", "a": "low", "high": "high", "b": "high",
}  # fmt: skip
_CALL = re.compile(r"([A-Za-z]{1,11}) ?\(([^()]{1,400})\)")
_ARGUMENT = re.compile(r"(?:([A-Za-zλμµσ²^2]{1,10}) ?= ?)?([^=^²]+?)(\^2|²)?")


@dataclass(frozen=True, slots=True)
class Distribution:
    """A named distribution.

    Attributes:
        family: one of ``PARAMETERS``.
        parameters: exact numbers, in the order of ``PARAMETERS``.
    """

    family: str
    parameters: tuple[Number, ...]

    def __post_init__(self) -> None:
        names = PARAMETERS.get(self.family)
        if names is None:
            raise ValueError(f"family: expected one of {', '.join(PARAMETERS)}, found {self.family!r}")
        if len(self.parameters) != len(names) or not all(map(is_number, self.parameters)):
            raise ValueError(f"{self.family}: expected exact numbers {', '.join(names)}; found {self.parameters!s:.80}")
        for name, value in zip(names, self.parameters, strict=True):
            _CHECKS[name](self.family, name, value)
        if self.family == "uniform" and not self.parameters[0] < self.parameters[1]:
            raise ValueError("uniform: low must be less than high")
        if self.family == "geometric" and self.parameters[0] == 0:
            raise ValueError("geometric: p must be above 0, or no trial ever succeeds")

    def __str__(self) -> str:
        name = "N" if self.family == "normal" else self.family.capitalize()
        return f"{name}({', '.join(map(format_number, self.parameters))})"


def _check_probability(family: str, name: str, value: Number) -> None:
    if not 0 <= value <= 1:
        raise ValueError(f"{family}: {name} must be from 0 to 1, found {value!s:.60}")


def _check_positive(family: str, name: str, value: Number) -> None:
    if not value > 0:
        raise ValueError(f"{family}: {name} must be above 0, found {value!s:.60}")


def _check_count(family: str, name: str, value: Number) -> None:
    if type(value) is not int or value < 0:
        raise ValueError(f"{family}: {name} must be a whole number from 0, found {value!s:.60}")


def _check_finite(family: str, name: str, value: Number) -> None:
    if not isinstance(value, int | Fraction) and not value.is_finite():
        raise ValueError(f"{family}: {name} must be finite, found {value}")


_CHECKS: dict[str, Callable[[str, str, Number], None]] = {
    "n": _check_count,
    "p": _check_probability,
    "rate": _check_positive,
    "variance": _check_positive,
    "mean": _check_finite,
    "low": _check_finite,
    "high": _check_finite,
}


def parse_distribution(text: str) -> Distribution:
    """Read ``Binomial(120, 0.3)``, ``Bin(n=10, p=0.3)``, ``N(100, 15^2)``, ``Normal(mean=100, sd=15)``, ``Poisson(4)``.

    Raises:
        ValueError: another name, a wrong number of parameters, or one outside its range.
    """
    match = _CALL.fullmatch(text.strip()) if len(text) <= MAX_CHARACTERS else None
    family = NAMES.get(match[1].lower()) if match else None
    if match is None or family is None:
        raise ValueError(f"{text!r:.80} is no distribution; expected a form like 'Binomial(10, 0.3)' or 'N(0, 1)'")
    names = list(PARAMETERS[family])
    if family == "normal" and match[1].lower() != "n":
        names[1] = "sd"
    given: dict[str, Number] = {}
    for position, argument in enumerate(re.split(r"[,;] ?", match[2].strip())):
        name, value = _read_argument(argument, names[position] if position < len(names) else "")
        if name in given or name not in {*names, *(("sd", "variance") if family == "normal" else ())}:
            raise ValueError(f"{text!r:.80}: unexpected parameter {argument!r:.40}")
        given[name] = value
    if "sd" in given:
        if "variance" in given or given["sd"] <= 0:
            raise ValueError(f"{text!r:.80}: expected one positive standard deviation or variance")
        given["variance"] = multiply(given["sd"], given["sd"])
    try:
        return Distribution(family, tuple(given[name] for name in PARAMETERS[family]))
    except KeyError as error:
        raise ValueError(f"{text!r:.80}: parameter {error} is missing") from None


def _read_argument(argument: str, usual: str) -> tuple[str, Number]:
    match = _ARGUMENT.fullmatch(argument.strip())
    if match is None:
        raise ValueError(f"{argument!r:.60} is no parameter")
    name = _KEYWORDS.get(match[1].lower(), "") if match[1] else usual
    if match[3]:  # "15^2" can only be a variance, by its standard deviation
        if name not in ("variance", "sd"):
            raise ValueError(f"{argument!r:.60}: only a variance is written as a square")
        name = "sd"
    return name, parse_number(match[2])


def distribution_from_json(value: object) -> Distribution:
    """Inverse of ``str``: the JSON form is the canonical text."""
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return parse_distribution(value)

"""Where named distributions stand in text.

Full names with their parameters in parentheses, "Binomial(120, 0.3)", need nothing else; letters and short names,
"N(0, 1)", "B(10, 0.5)", "Exp(2)", need a word such as "distribution" or the sign "~" nearby. Prose ("normal with
mean 100") stays plain numbers.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.core.number_text import MINUS
from fluxem.domains.probability.encoder import check_distribution
from fluxem.domains.probability.types import Distribution, parse_distribution

_NUMBER = rf"[{MINUS}+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][{MINUS}+]?\d+|/\d+| ?%)?(?:\^2|²)?"
_ARGUMENT = rf"(?:[A-Za-zλμµσ]{{1,10}}(?:\^2|²)? ?= ?)?{_NUMBER}"
_ARGUMENTS = rf"\( ?{_ARGUMENT}(?:[,;] ?{_ARGUMENT})? ?\)"
_LONG = r"(?i:binomial|bernoulli|poisson|geometric|normal|gaussian|uniform|exponential|binom|bern|unif|geom|pois)"
_SHORT = r"(?:[Bb]in|Ber|Geo|Poi?|Expo?|exp|N|B|U)"
_CUE = (
    r"~|∼|\b(?:mean|median|mode|quantile|cdf|pdf) of \Z|\bstandard deviation\b|\bdistribut|random variable|\bprobab"
    r"|\bvariance|\bmoments?\b|expect|independent|\bP\("
)


def _parse(text: str) -> Distribution:
    distribution = parse_distribution(text)
    check_distribution(distribution)
    return distribution


def _distribution(name: str, names: str, context: str | None) -> Pattern:
    return Pattern(
        name, "probability_distribution", names + _ARGUMENTS, _parse, 78, before=r"[\w.$]", after=r"\w", context=context
    )


PATTERNS = (
    _distribution("named", _LONG, None),
    _distribution("abbreviated", _SHORT, _CUE),
    _distribution("spaced", f"(?:{_LONG}|{_SHORT}) ", _CUE),  # "Poisson (1781)" is a man
)

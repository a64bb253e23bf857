"""Tools of probability: exact wherever the mathematics is, floats with a declared tolerance elsewhere.

Definitions follow Casella and Berger, Statistical Inference, 2nd ed. (CB). Probabilities given as decimals or
percentages are taken as they stand, and results of decimals that terminate are decimals.
"""

from __future__ import annotations

import math
from fractions import Fraction

from fluxem.core.errors import ToolError
from fluxem.core.exact import MAX_DIGITS
from fluxem.core.limits import approximate
from fluxem.core.number import Number
from fluxem.domains.probability._moments import as_given, mean_of, variance_of
from fluxem.domains.probability.types import Distribution

MAX_TRIALS = 4000
MAX_POISSON = 100_000
MAX_ITEMS = 1000


def _require_probability(value: Number, name: str) -> Fraction:
    if not 0 <= value <= 1:
        shown = str(value) if len(str(value)) <= 60 else "one far outside"
        raise ToolError(f"{name}: expected a probability from 0 to 1, found {shown}")
    return Fraction(value)


def _require_count(value: int, name: str, least: int, most: int) -> None:
    if not least <= value <= most:
        shown = value if value.bit_length() < 200 else "one far outside"
        raise ToolError(f"{name}: expected an integer from {least} to {most}, found {shown}")


def _require_short(n: int, p: Fraction) -> None:
    """Refuse powers p**n whose exact form has more than 4000 digits."""
    digits = n * math.log10(p.denominator) if p.denominator > 1 else 0
    if digits > MAX_DIGITS:
        raise ToolError(f"the exact probability has about {digits:.0f} digits; at most {MAX_DIGITS}: use fewer trials")


def _to_float(value: Fraction, name: str) -> float:
    try:
        return float(value)
    except OverflowError:
        raise ToolError(f"{name}: expected a number within +-1e308") from None


def bernoulli_pmf(k: int, p: Number) -> Number:
    """Probability that one trial with success probability p gives k: p for k = 1, 1 - p for k = 0.

    Args:
        k: the outcome, 1 for success or 0 for failure.
        p: probability of success, from 0 to 1.

    Examples:
        {"k": 1, "p": "0.3"} -> "0.3"
        {"k": 0, "p": "0.3"} -> "0.7"

    Source:
        CB, section 3.2.
    """
    chance = _require_probability(p, "p")
    if k not in (0, 1):
        raise ToolError(f"k: expected 0 or 1, found {k if abs(k) < 10**30 else 'a larger integer'}")
    return as_given(chance if k else 1 - chance, p)


def binomial_pmf(n: int, k: int, p: Number) -> Number:
    """Probability of exactly k successes in n independent trials with success probability p.

    Args:
        n: number of trials, 0 to 4000.
        k: number of successes.
        p: probability of success in each trial, from 0 to 1.

    Examples:
        {"n": 10, "k": 3, "p": "0.5"} -> "0.1171875"
        {"n": 3, "k": 1, "p": "1/3"} -> "4/9"

    Source:
        CB, section 3.2.
    """
    chance = _require_trials(n, p)
    return as_given(_binomial(n, k, chance), p)


def _require_trials(n: int, p: Number) -> Fraction:
    _require_count(n, "n", 0, MAX_TRIALS)
    chance = _require_probability(p, "p")
    _require_short(n, chance)
    return chance


def _binomial(n: int, k: int, p: Fraction) -> Fraction:
    if not 0 <= k <= n:
        return Fraction(0)
    a, b = p.numerator, p.denominator
    return Fraction(math.comb(n, k) * a**k * (b - a) ** (n - k), b**n)


def binomial_cdf(n: int, k: int, p: Number) -> Number:
    """Probability of at most k successes in n independent trials with success probability p.

    Args:
        n: number of trials, 0 to 4000.
        k: largest number of successes that counts.
        p: probability of success in each trial, from 0 to 1.

    Examples:
        {"n": 10, "k": 3, "p": "0.5"} -> "0.171875"

    Source:
        CB, section 3.2.
    """
    chance = _require_trials(n, p)
    return as_given(_binomial_sum(n, k, chance), p)


def _binomial_sum(n: int, k: int, p: Fraction) -> Fraction:
    if k < 0 or k >= n:
        return Fraction(int(k >= n))
    a, b = p.numerator, p.denominator - p.numerator
    if b == 0:
        return Fraction(0)
    term, total = b**n, 0
    for j in range(k + 1):
        total += term
        term = term * (n - j) * a // ((j + 1) * b)  # the next term, an integer
    return Fraction(total, p.denominator**n)


def geometric_pmf(k: int, p: Number) -> Number:
    """Probability that the first success comes at trial k, with success probability p in each trial.

    Args:
        k: number of the trial, from 1 on.
        p: probability of success in each trial, above 0, at most 1.

    Examples:
        {"k": 3, "p": "0.2"} -> "0.128"

    Source:
        CB, section 3.2.
    """
    _require_count(k, "k", 1, MAX_TRIALS)
    chance = _require_probability(p, "p")
    if chance == 0:
        raise ToolError("p: expected a probability above 0, found 0: no trial ever succeeds")
    _require_short(k, chance)
    return as_given((1 - chance) ** (k - 1) * chance, p)


@approximate(1e-9)
def poisson_pmf(k: int, rate: Number) -> float:
    """Probability of exactly k events where rate events are expected (Poisson distribution).

    Args:
        k: number of events, 0 to 100000.
        rate: expected number of events, above 0, at most 100000.

    Examples:
        {"k": 2, "rate": 4} -> 0.14652511110987343

    Source:
        CB, section 3.2.
    """
    _require_count(k, "k", 0, MAX_POISSON)
    if not 0 < rate <= MAX_POISSON:
        raise ToolError(f"rate: expected a number above 0, at most {MAX_POISSON}, found {rate!s:.60}")
    expected = float(Fraction(rate))
    if expected == 0.0:  # a positive rate below the smallest float
        return float(k == 0)
    return math.exp(k * math.log(expected) - expected - math.lgamma(k + 1))


@approximate(1e-9)
def normal_cdf(x: Number, mean: Number, standard_deviation: Number) -> float:
    """Probability that a normal variable is at most x.

    Args:
        x: upper limit.
        mean: mean of the normal distribution.
        standard_deviation: its standard deviation, above 0; not the variance.

    Examples:
        {"x": 130, "mean": 100, "standard_deviation": 15} -> 0.9772498680518208

    Source:
        CB, section 3.3.
    """
    if not standard_deviation > 0:
        raise ToolError(f"standard_deviation: expected a number above 0, found {standard_deviation!s:.60}")
    return _normal_cdf((Fraction(x) - Fraction(mean)) / Fraction(standard_deviation))


def _normal_cdf(z: Fraction) -> float:
    if abs(z) > 40:  # beyond the smallest float
        return float(z > 0)
    return 0.5 * math.erfc(-float(z) / math.sqrt(2))


def bayes(prior: Number, likelihood: Number, false_positive_rate: Number) -> Number:
    """Bayes' theorem: probability of a hypothesis after a positive finding.

    Args:
        prior: probability of the hypothesis beforehand, such as the prevalence of a disease.
        likelihood: probability of the finding if the hypothesis is true (sensitivity).
        false_positive_rate: probability of the finding if the hypothesis is false (1 - specificity).

    Examples:
        {"prior": "0.01", "likelihood": "0.9", "false_positive_rate": "0.09"} -> "10/109"

    Source:
        CB, section 1.3.
    """
    p = _require_probability(prior, "prior")
    hit = _require_probability(likelihood, "likelihood")
    false = _require_probability(false_positive_rate, "false_positive_rate")
    evidence = p * hit + (1 - p) * false
    if evidence == 0:
        raise ToolError("the finding has probability 0 under these numbers, so nothing follows from it")
    return as_given(p * hit / evidence, prior, likelihood, false_positive_rate)


def expected_value(values: list[Number], probabilities: list[Number]) -> Number:
    """Expected value of a variable that takes the given values with the given probabilities.

    Args:
        values: the values.
        probabilities: their probabilities, in the same order; they must add up to exactly 1.

    Examples:
        {"values": [0, 10, 100], "probabilities": ["0.5", "0.4", "0.1"]} -> 14

    Source:
        CB, section 2.2.
    """
    if len(values) != len(probabilities) or not 1 <= len(values) <= MAX_ITEMS:
        raise ToolError(
            f"values and probabilities: expected 1 to {MAX_ITEMS} of each, equally many; found {len(values)} values "
            f"and {len(probabilities)} probabilities"
        )
    chances = [_require_probability(p, f"probabilities[{i}]") for i, p in enumerate(probabilities)]
    total = sum(chances, Fraction(0))
    if total != 1:
        shown = f"{as_given(total, *probabilities)!s:.60}"
        raise ToolError(f"probabilities: expected a sum of exactly 1, found {shown}; write thirds as fractions")
    return as_given(
        sum((Fraction(v) * p for v, p in zip(values, chances, strict=True)), Fraction(0)), *values, *probabilities
    )


def complement(p: Number) -> Number:
    """Probability that an event does not happen: 1 - p.

    Args:
        p: probability that it happens.

    Examples:
        {"p": "0.3"} -> "0.7"

    Source:
        CB, theorem 1.2.8.
    """
    return as_given(1 - _require_probability(p, "p"), p)


def independent_and(probabilities: list[Number]) -> Number:
    """Probability that independent events all happen: the product of their probabilities.

    Args:
        probabilities: probability of each event.

    Examples:
        {"probabilities": ["0.5", "0.2"]} -> "0.1"

    Source:
        CB, section 1.3.
    """
    if not 1 <= len(probabilities) <= MAX_ITEMS:
        raise ToolError(f"probabilities: expected 1 to {MAX_ITEMS} events, found {len(probabilities)}")
    chances = [_require_probability(p, f"probabilities[{i}]") for i, p in enumerate(probabilities)]
    digits = sum(math.log10(p.denominator) for p in chances)
    if digits > MAX_DIGITS:
        raise ToolError(f"probabilities: the exact product has about {digits:.0f} digits; at most {MAX_DIGITS}")
    return as_given(math.prod(chances, start=Fraction(1)), *probabilities)


def union_probability(a: Number, b: Number, both: Number) -> Number:
    """Probability that at least one of two events happens: P(A) + P(B) - P(A and B).

    Args:
        a: probability of the first event.
        b: probability of the second event.
        both: probability that both happen.

    Examples:
        {"a": "0.5", "b": "0.4", "both": "0.2"} -> "0.7"

    Source:
        CB, theorem 1.2.9.
    """
    first, second, joint = (_require_probability(value, name) for value, name in ((a, "a"), (b, "b"), (both, "both")))
    if joint > min(first, second):
        raise ToolError(f"both: expected at most {min(a, b)}, the smaller of a and b, found {both}")
    if first + second - joint > 1:
        raise ToolError("a, b and both contradict each other: the union would have a probability above 1")
    return as_given(first + second - joint, a, b, both)


def conditional_probability(joint: Number, condition: Number) -> Number:
    """Conditional probability P(A given B) = P(A and B) / P(B).

    Args:
        joint: probability that both events happen.
        condition: probability of the event that is given, above 0.

    Examples:
        {"joint": "0.12", "condition": "0.3"} -> "0.4"

    Source:
        CB, definition 1.3.2.
    """
    both, given = _require_probability(joint, "joint"), _require_probability(condition, "condition")
    if given == 0:
        raise ToolError("condition: expected a probability above 0, found 0; nothing can be conditioned on it")
    if both > given:
        raise ToolError(f"joint: expected at most the probability of the condition, {condition}, found {joint}")
    return as_given(both / given, joint, condition)


def distribution_mean(distribution: Distribution) -> Number:
    """Mean (expected value) of a named distribution, exactly.

    Args:
        distribution: the distribution.

    Examples:
        {"distribution": "Binomial(120, 0.3)"} -> 36

    Source:
        CB, table of common distributions.
    """
    return mean_of(distribution)


def distribution_variance(distribution: Distribution) -> Number:
    """Variance of a named distribution, exactly.

    Args:
        distribution: the distribution.

    Examples:
        {"distribution": "Binomial(120, 0.3)"} -> "25.2"
        {"distribution": "Normal(100, 15)"} -> 225

    Source:
        CB, table of common distributions.
    """
    return variance_of(distribution)


@approximate(1e-9)
def distribution_pmf(distribution: Distribution, k: int) -> Number | float:
    """Probability that a discrete variable with the given distribution equals k; exact but for Poisson.

    Args:
        distribution: Bernoulli, binomial, geometric or Poisson.
        k: the value.

    Examples:
        {"distribution": "Binomial(10, 0.5)", "k": 3} -> "0.1171875"

    Source:
        CB, section 3.2.
    """
    family, parameters = distribution.family, distribution.parameters
    if family == "poisson":
        return poisson_pmf(k, parameters[0]) if k >= 0 else 0
    if family == "binomial":
        assert isinstance(parameters[0], int)
        return binomial_pmf(parameters[0], k, parameters[1])
    if family == "bernoulli":
        return bernoulli_pmf(k, parameters[0]) if k in (0, 1) else 0
    if family == "geometric":
        return geometric_pmf(k, parameters[0]) if k >= 1 else 0
    raise ToolError(f"distribution: {family} is continuous, so every single value has probability 0; ask for a range")


@approximate(1e-9)
def distribution_cdf(distribution: Distribution, x: Number) -> Number | float:
    """Probability that a variable with the given distribution is at most x; exact where that is rational.

    Args:
        distribution: any named distribution.
        x: upper limit.

    Examples:
        {"distribution": "Uniform(0, 4)", "x": 3} -> "3/4"

    Source:
        CB, section 2.1 and chapter 3.
    """
    parameters, limit = distribution.parameters, Fraction(x)
    first = Fraction(parameters[0])
    if distribution.family == "normal":
        return _cdf_from_variance(limit - first, Fraction(parameters[1]))
    if distribution.family == "uniform":
        share = (limit - first) / (Fraction(parameters[1]) - first)
        return as_given(min(max(share, Fraction(0)), Fraction(1)), *parameters, x)
    if limit < 0:
        return 0
    if distribution.family == "exponential":
        return -math.expm1(-min(_to_float(first, "rate") * _to_float(limit, "x"), 800.0))
    k = math.floor(limit)
    if distribution.family == "bernoulli":
        return as_given(1 - first, *parameters) if k < 1 else 1
    if distribution.family == "binomial":
        n, p = parameters
        assert isinstance(n, int)
        return binomial_cdf(n, k, p)
    if distribution.family == "geometric":
        _require_count(k, "x", 0, MAX_TRIALS)
        _require_short(k, first)
        return as_given(1 - (1 - first) ** k, *parameters)
    return _poisson_cdf(k, parameters[0])


def _cdf_from_variance(distance: Fraction, variance: Fraction) -> float:
    if distance**2 > 1600 * variance:
        return float(distance > 0)
    return 0.5 * math.erfc(math.copysign(math.sqrt(distance**2 / variance / 2), -distance))


def _poisson_cdf(k: int, rate: Number) -> float:
    from scipy.special import pdtr

    _require_count(k, "x", 0, MAX_POISSON)
    if rate > MAX_POISSON:
        raise ToolError(f"distribution: expected a rate of at most {MAX_POISSON}, found {rate!s:.60}")
    return float(pdtr(k, float(Fraction(rate))))


TOOLS = (
    bernoulli_pmf,
    binomial_pmf,
    binomial_cdf,
    geometric_pmf,
    poisson_pmf,
    normal_cdf,
    bayes,
    expected_value,
    complement,
    independent_and,
    union_probability,
    conditional_probability,
    distribution_mean,
    distribution_variance,
    distribution_pmf,
    distribution_cdf,
)

"""Probability: distributions, their sums, and the tools against enumeration and scipy."""

from __future__ import annotations

import itertools
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.number import Number
from fluxem.detection import PatternDetector
from fluxem.domains import get_law, get_type
from fluxem.domains.probability import tools
from fluxem.domains.probability.types import PARAMETERS, Distribution, parse_distribution

DISTRIBUTION, NUMBER = get_type("probability_distribution"), get_type("arithmetic_number")
DETECTOR = PatternDetector()
CLOSE = {"rel": 1e-9, "abs": 1e-300}
quick = settings(max_examples=60, deadline=None)

fractions = st.fractions(0, 1, max_denominator=10**6)
decimals = st.integers(0, 10**6).map(lambda k: Decimal(k).scaleb(-6))
chances = st.one_of(fractions, decimals)
reals = st.one_of(
    st.integers(-(10**30), 10**30),
    st.builds(lambda k, e: Decimal(k).scaleb(e), st.integers(-(10**12), 10**12), st.integers(-9, 9)),
    st.fractions(-(10**6), 10**6, max_denominator=10**4),
)
positives = reals.map(abs).filter(lambda x: x > 0)
bernoullis = st.builds(lambda p: Distribution("bernoulli", (p,)), chances)
binomials = st.builds(lambda n, p: Distribution("binomial", (n, p)), st.integers(0, 10**37), chances)
poissons = st.builds(lambda r: Distribution("poisson", (r,)), positives)
normals = st.builds(lambda m, v: Distribution("normal", (m, v)), reals, positives)
uniforms = st.builds(lambda a, w: Distribution("uniform", (a, Fraction(a) + Fraction(w))), reals, positives)
exponentials = st.builds(lambda r: Distribution("exponential", (r,)), positives)
geometrics = st.builds(lambda p: Distribution("geometric", (p,)), chances.filter(lambda p: p > 0))
distributions = st.one_of(bernoullis, binomials, poissons, normals, uniforms, exponentials, geometrics)


# --- values and codes -----------------------------------------------------------------------------------
@quick
@given(distributions)
def test_distributions_round_trip(value: Distribution) -> None:
    assert DISTRIBUTION.decode(DISTRIBUTION.encode(value)) == value
    assert parse_distribution(str(value)) == value
    assert DISTRIBUTION.from_json(DISTRIBUTION.to_json(value)) == value


@pytest.mark.parametrize("value", [10**38 + 1, Decimal("1e5000"), Fraction(1, 3 * 10**38 + 1)])
def test_limits_of_codes(value: Number) -> None:
    for refuse in (DISTRIBUTION.encode, DISTRIBUTION.check):
        assert refuse is not None
        with pytest.raises(EncodingError, match=r"."):
            refuse(Distribution("poisson", (value,)))
    assert DISTRIBUTION.decode(DISTRIBUTION.encode(Distribution("poisson", (10**38,)))).parameters == (10**38,)


@pytest.mark.parametrize(
    ("family", "parameters", "message"),
    [
        ("bernoulli", (Decimal("1.1"),), "p must be from 0 to 1"),
        ("bernoulli", (-1,), "p must be from 0 to 1"),
        ("bernoulli", (0.5,), "exact numbers p"),
        ("binomial", (Decimal("2.0"), 1), "whole number"),
        ("binomial", (-1, 1), "whole number"),
        ("binomial", (3,), "exact numbers n, p"),
        ("geometric", (0,), "above 0"),
        ("poisson", (0,), "rate must be above 0"),
        ("normal", (0, 0), "variance must be above 0"),
        ("uniform", (1, 1), "low must be less"),
        ("cauchy", (0, 1), "expected one of"),
        ("normal", (Decimal("Infinity"), 1), "finite"),
    ],
)
def test_no_distribution(family: str, parameters: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Distribution(family, parameters)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("N(100, 225)", "N(100, 225)"),
        ("N(100, 15^2)", "N(100, 225)"),
        ("N(100, 15²)", "N(100, 225)"),
        ("Normal(100, 15)", "N(100, 225)"),
        ("Gaussian(sd=0.5, mean=1)", "N(1, 0.25)"),
        ("Normal(mean=100, variance=225)", "N(100, 225)"),
        ("N(mu=100, sigma^2=225)", "N(100, 225)"),
        ("bin(n=10, p=30%)", "Binomial(10, 0.30)"),
        ("B(10, 1/3)", "Binomial(10, 1/3)"),
        ("Poisson(λ=2.5)", "Poisson(2.5)"),
        ("U(-1, 1)", "Uniform(-1, 1)"),
        ("exp(2)", "Exponential(2)"),
    ],
)
def test_forms(text: str, canonical: str) -> None:
    assert str(parse_distribution(text)) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "N",
        "N()",
        "N(0)",
        "N(0, 1, 2)",
        "N(0, -1)",
        "N(0, 0)",
        "Normal(0, -1)",
        "N(x, 1)",
        "N(0, 1",
        "Beta(1, 2)",
        "Normal(sd=1, variance=1)",
        "Normal(mean=1, mean=2)",
        "Binomial(3^2, 0.5)",
        "Poisson(p=3)",
        "Bin(0.5, 10)",
    ],
)
def test_no_text_of_a_distribution(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_distribution(text)


def test_long_texts_stay_quick_and_plain() -> None:
    for text in ("N(" * 9_000, "X ~ N(0, " + "1" * 9_000, "Normal(1, " * 3_000):
        assert not [s for s in DETECTOR.detect(text) if s.type == DISTRIBUTION.name]


# --- laws ------------------------------------------------------------------------------------------------
def check_law(name: str, types: tuple[Any, Any], a: Any, b: Any) -> None:
    """Code and value agree, or both refuse, or the code's result leaves the exact range."""
    law = get_law(f"probability_{name}")
    codes = types[0].encode(a), types[1].encode(b)
    try:
        expected = law.reference(a, b)
    except LawError:
        with pytest.raises(LawError):
            law.apply(*codes)
        return
    try:
        found = law.apply(*codes)
    except EncodingError:
        return
    assert DISTRIBUTION.decode(found) == expected
    np.testing.assert_array_equal(found[0, 241:252], DISTRIBUTION.encode(expected)[0, 241:252])


@quick
@given(distributions, distributions)
def test_sums_and_differences(a: Distribution, b: Distribution) -> None:
    for name in ("add", "subtract"):
        check_law(name, (DISTRIBUTION, DISTRIBUTION), a, b)


@quick
@given(normals, normals, poissons, poissons, st.integers(0, 10**9), st.integers(0, 10**9), chances)
def test_sums_within_a_family(
    a: Distribution, b: Distribution, c: Distribution, d: Distribution, m: int, n: int, p: Number
) -> None:
    binomial = [Distribution("binomial", (k, p)) for k in (m, n)]
    for pair in ((a, b), (c, d), tuple(binomial), (binomial[0], Distribution("bernoulli", (Fraction(p),)))):
        check_law("add", (DISTRIBUTION, DISTRIBUTION), *pair)
    check_law("subtract", (DISTRIBUTION, DISTRIBUTION), a, b)


@quick
@given(distributions, reals)
def test_shifts_and_multiples(a: Distribution, c: Number) -> None:
    check_law("add__shift", (DISTRIBUTION, NUMBER), a, c)
    check_law("multiply__scale", (DISTRIBUTION, NUMBER), a, c)
    check_law("multiply__scale_first", (NUMBER, DISTRIBUTION), c, a)


@pytest.mark.parametrize(
    ("verb", "a", "b", "result"),
    [
        ("add", "N(1, 9)", "N(2, 16)", "N(3, 25)"),
        ("subtract", "N(1, 9)", "N(2, 16)", "N(-1, 25)"),
        ("add", "Poisson(2)", "Poisson(3.5)", "Poisson(5.5)"),
        ("add", "Binomial(3, 0.5)", "Binomial(4, 1/2)", "Binomial(7, 0.5)"),
        ("add", "Bernoulli(0.3)", "Bernoulli(0.3)", "Binomial(2, 0.3)"),
    ],
)
def test_known_sums(verb: str, a: str, b: str, result: str) -> None:
    codes = [DISTRIBUTION.encode(parse_distribution(x)) for x in (a, b)]
    assert DISTRIBUTION.decode(get_law(f"probability_{verb}").apply(*codes)) == parse_distribution(result)


@pytest.mark.parametrize(
    ("factor", "a", "result"),
    [(-2, "N(1, 9)", "N(-2, 36)"), (-2, "Uniform(1, 3)", "Uniform(-6, -2)"), (2, "Exponential(3)", "Exponential(3/2)")],
)
def test_known_multiples(factor: int, a: str, result: str) -> None:
    code = DISTRIBUTION.encode(parse_distribution(a))
    found = get_law("probability_multiply__scale").apply(code, NUMBER.encode(factor))
    assert DISTRIBUTION.decode(found) == parse_distribution(result)


@pytest.mark.parametrize(
    ("law", "a", "b"),
    [
        ("add", "Binomial(3, 0.5)", "Binomial(3, 0.4)"),
        ("add", "N(0, 1)", "Poisson(3)"),
        ("add", "Uniform(0, 1)", "Uniform(0, 1)"),
        ("subtract", "Poisson(3)", "Poisson(2)"),
    ],
)
def test_sums_without_a_name(law: str, a: str, b: str) -> None:
    values = [parse_distribution(x) for x in (a, b)]
    with pytest.raises(LawError, match="named distribution"):
        get_law(f"probability_{law}").apply(*map(DISTRIBUTION.encode, values))
    with pytest.raises(LawError, match="named distribution"):
        get_law(f"probability_{law}").reference(*values)


# --- tools -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("tool", "arguments", "result"),
    [
        (tools.bernoulli_pmf, (1, Decimal("0.3")), Decimal("0.3")),
        (tools.bernoulli_pmf, (0, Fraction(1, 3)), Fraction(2, 3)),
        (tools.binomial_pmf, (10, 5, Fraction(1, 2)), Fraction(63, 256)),
        (tools.binomial_pmf, (5, 6, Fraction(1, 2)), 0),
        (tools.binomial_pmf, (0, 0, Decimal("0.3")), 1),
        (tools.binomial_cdf, (10, 10, Fraction(1, 2)), 1),
        (tools.binomial_cdf, (10, -1, Fraction(1, 2)), 0),
        (tools.binomial_cdf, (4, 3, 1), 0),
        (tools.geometric_pmf, (1, 1), 1),
        # Casscells et al. 1978: prevalence 1/1000, false positives 5 %, sensitivity taken as 1
        (tools.bayes, (Fraction(1, 1000), 1, Fraction(1, 20)), Fraction(20, 1019)),
        # Tversky and Kahneman's taxi cab problem
        (tools.bayes, (Decimal("0.15"), Decimal("0.8"), Decimal("0.2")), Fraction(12, 29)),
        (tools.expected_value, ([1, 2, 3, 4, 5, 6], [Fraction(1, 6)] * 6), Fraction(7, 2)),
        (tools.union_probability, (Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)), Fraction(2, 3)),
        (tools.conditional_probability, (Decimal("0.12"), Decimal("0.3")), Decimal("0.4")),
        (tools.complement, (Decimal("0.25"),), Decimal("0.75")),
        (tools.independent_and, ([Fraction(1, 2), Decimal("0.5"), 1],), Decimal("0.25")),
        (tools.distribution_mean, (parse_distribution("Geometric(1/6)"),), 6),
        (tools.distribution_variance, (parse_distribution("Uniform(0, 1)"),), Fraction(1, 12)),
        (tools.distribution_pmf, (parse_distribution("Geometric(0.5)"), 3), Decimal("0.125")),
        (tools.distribution_cdf, (parse_distribution("Geometric(0.5)"), 3), Decimal("0.875")),
        (tools.distribution_cdf, (parse_distribution("Bernoulli(0.3)"), Decimal("0.5")), Decimal("0.7")),
        (tools.distribution_cdf, (parse_distribution("Uniform(1, 3)"), 7), 1),
        (tools.distribution_cdf, (parse_distribution("Poisson(3)"), -1), 0),
    ],
)
def test_facts(tool: Any, arguments: tuple[Any, ...], result: Any) -> None:
    found = tool(*arguments)
    assert found == result
    assert type(found) is type(result)


@pytest.mark.parametrize("p", [Fraction(1, 2), Decimal("0.3"), Fraction(2, 7), 0, 1])
@pytest.mark.parametrize("n", range(6))
def test_binomial_by_enumerating_all_outcomes(n: int, p: Number) -> None:
    chance = Fraction(p)
    mass = dict.fromkeys(range(n + 1), Fraction(0))
    for outcome in itertools.product((0, 1), repeat=n):
        mass[sum(outcome)] += math.prod((chance if x else 1 - chance for x in outcome), start=Fraction(1))
    for k, expected in mass.items():
        assert tools.binomial_pmf(n, k, p) == expected
        assert tools.binomial_cdf(n, k, p) == sum(mass[j] for j in range(k + 1))


@quick
@given(st.integers(1, 300), st.integers(0, 300), st.decimals("0.01", "0.99", places=2))
def test_binomial_and_geometric_are_scipys(n: int, k: int, p: Decimal) -> None:
    assert float(tools.binomial_pmf(n, k, p)) == pytest.approx(scipy.stats.binom.pmf(k, n, float(p)), **CLOSE)
    assert float(tools.binomial_cdf(n, k, p)) == pytest.approx(scipy.stats.binom.cdf(k, n, float(p)), rel=1e-9)
    assert float(tools.geometric_pmf(n, p)) == pytest.approx(scipy.stats.geom.pmf(n, float(p)), **CLOSE)


@quick
@given(st.integers(0, 5000), st.decimals("0.01", "5000", places=2))
def test_poisson_is_scipys(k: int, rate: Decimal) -> None:
    value = Distribution("poisson", (rate,))
    assert tools.poisson_pmf(k, rate) == pytest.approx(scipy.stats.poisson.pmf(k, float(rate)), **CLOSE)
    assert tools.distribution_pmf(value, k) == tools.poisson_pmf(k, rate)
    assert tools.distribution_cdf(value, k) == pytest.approx(scipy.stats.poisson.cdf(k, float(rate)), **CLOSE)


@quick
@given(st.integers(-1000, 1000), st.integers(-1000, 1000), st.integers(1, 1000))
def test_normal_and_exponential_are_scipys(x: int, mean: int, sd: int) -> None:
    expected = scipy.stats.norm.cdf(x, mean, sd)
    assert tools.normal_cdf(x, mean, sd) == pytest.approx(expected, **CLOSE)
    value = Distribution("normal", (mean, sd * sd))
    assert tools.distribution_cdf(value, x) == pytest.approx(expected, **CLOSE)
    waiting = Distribution("exponential", (Fraction(1, sd),))
    assert tools.distribution_cdf(waiting, x) == pytest.approx(scipy.stats.expon.cdf(x, scale=sd), rel=1e-9)


@quick
@given(st.sampled_from(list(PARAMETERS)), st.data())
def test_moments_are_scipys(family: str, data: Any) -> None:
    p = data.draw(st.fractions(Fraction(1, 50), 1, max_denominator=50))
    n = data.draw(st.integers(1, 50))
    value, reference = {
        "bernoulli": (Distribution("bernoulli", (p,)), scipy.stats.bernoulli(float(p))),
        "binomial": (Distribution("binomial", (n, p)), scipy.stats.binom(n, float(p))),
        "geometric": (Distribution("geometric", (p,)), scipy.stats.geom(float(p))),
        "poisson": (Distribution("poisson", (p * n,)), scipy.stats.poisson(float(p * n))),
        "uniform": (Distribution("uniform", (-n, p)), scipy.stats.uniform(-n, n + float(p))),
        "normal": (Distribution("normal", (p, n)), scipy.stats.norm(float(p), n**0.5)),
        "exponential": (Distribution("exponential", (p,)), scipy.stats.expon(scale=float(1 / p))),
    }[family]
    assert float(tools.distribution_mean(value)) == pytest.approx(reference.mean(), rel=1e-9, abs=1e-12)
    assert float(tools.distribution_variance(value)) == pytest.approx(reference.var(), rel=1e-9, abs=1e-12)


@quick
@given(fractions, fractions, fractions)
def test_bayes_by_counting(prior: Fraction, likelihood: Fraction, false: Fraction) -> None:
    ill, well = prior * likelihood, (1 - prior) * false
    if ill + well:
        posterior = Fraction(tools.bayes(prior, likelihood, false))
        assert posterior * (ill + well) == ill
        assert 0 <= posterior <= 1


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        (tools.bernoulli_pmf, (2, Decimal("0.3")), "k: expected 0 or 1, found 2"),
        (tools.bernoulli_pmf, (1, Decimal("1.3")), "p: expected a probability from 0 to 1, found 1.3"),
        (tools.binomial_pmf, (-1, 0, Decimal("0.3")), "n: expected an integer from 0 to 4000"),
        (tools.binomial_pmf, (4001, 0, Decimal("0.3")), "n: expected an integer from 0 to 4000"),
        (tools.binomial_pmf, (4000, 2, Decimal("0.301")), "at most 4000"),
        (tools.geometric_pmf, (0, Decimal("0.3")), "k: expected an integer from 1"),
        (tools.geometric_pmf, (2, 0), "p: expected a probability above 0"),
        (tools.poisson_pmf, (-1, 2), "k: expected an integer from 0"),
        (tools.poisson_pmf, (1, 0), "rate: expected a number above 0"),
        (tools.normal_cdf, (1, 0, 0), "standard_deviation: expected a number above 0"),
        (tools.bayes, (0, 1, 0), "probability 0"),
        (tools.bayes, (Decimal("1.01"), 1, 0), "prior: expected a probability"),
        (tools.expected_value, ([1, 2], [1]), "equally many"),
        (tools.expected_value, ([], []), "expected 1 to 1000"),
        (tools.expected_value, ([1, 2, 3], [Decimal("0.33")] * 3), "sum of exactly 1, found 0.99"),
        (tools.expected_value, ([1, 2], [2, -1]), r"probabilities\[0\]"),
        (tools.union_probability, (Decimal("0.5"), Decimal("0.4"), Decimal("0.45")), "both: expected at most 0.4"),
        (tools.union_probability, (Decimal("0.9"), Decimal("0.9"), Decimal("0.1")), "contradict"),
        (tools.conditional_probability, (Decimal("0.4"), Decimal("0.3")), "joint: expected at most"),
        (tools.conditional_probability, (0, 0), "condition: expected a probability above 0"),
        (tools.independent_and, ([],), "expected 1 to 1000 events"),
        (tools.distribution_pmf, (parse_distribution("N(0, 1)"), 0), "continuous"),
    ],
)
def test_bad_inputs_are_named(tool: Any, arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        tool(*arguments)


def test_extremes_stay_probabilities() -> None:
    assert tools.normal_cdf(Decimal("1e300"), 0, Decimal("1e-300")) == 1.0
    assert tools.normal_cdf(-(10**400), 0, 1) == 0.0
    assert tools.distribution_cdf(Distribution("normal", (0, Fraction(1, 10**300))), -1) == 0.0
    assert tools.distribution_cdf(Distribution("exponential", (10**30,)), 10**30) == 1.0
    assert tools.poisson_pmf(100_000, Decimal("1e-400")) == 0.0
    assert 0 < tools.poisson_pmf(100_000, 100_000) < 1

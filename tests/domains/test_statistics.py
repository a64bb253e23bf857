"""Samples: round trips, laws, and tools against the standard library, numpy and scipy."""

from __future__ import annotations

import json
import math
import statistics
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_type, resolve_law
from fluxem.domains.statistics import tools
from fluxem.domains.statistics.encoder import check_sample
from fluxem.domains.statistics.types import Observations, parse_sample
from fluxem.tools import call_tool, get_tool

SAMPLE, NUMBER = get_type("statistics_sample"), get_type("arithmetic_number")
DETECTOR = PatternDetector()
QUICK = settings(max_examples=60, deadline=None)

numbers = st.integers(-(10**38), 10**38) | st.builds(
    lambda n, e: Decimal(n).scaleb(-e), st.integers(-(10**20), 10**20), st.integers(-40, 40)
)
numbers |= st.fractions(max_denominator=10**12)
small = st.integers(-(10**4), 10**4) | st.decimals(-99, 99, places=2) | st.fractions(-99, 99, max_denominator=30)
samples = st.lists(numbers, min_size=1, max_size=64).map(Observations)
small_samples = st.lists(small, min_size=1, max_size=9).map(Observations)
lists = st.lists(small, min_size=2, max_size=12)
pairs = st.integers(2, 12).flatmap(lambda n: st.tuples(*[st.lists(small, min_size=n, max_size=n)] * 2))


@QUICK
@given(samples)
def test_samples_round_trip(value: Observations) -> None:
    assert SAMPLE.decode(SAMPLE.encode(value)) == value
    assert parse_sample(str(value)) == value
    assert SAMPLE.from_json(json.loads(json.dumps(SAMPLE.to_json(value)))) == value


@pytest.mark.parametrize(
    "value", [Observations(range(65)), Observations([1, 10**38 + 1]), Observations([Decimal("1e5000")])]
)
def test_what_does_not_fit_is_refused(value: Observations) -> None:
    for function in (SAMPLE.encode, check_sample):
        with pytest.raises(EncodingError):
            function(value)


@pytest.mark.parametrize("values", [[], ["1"], [True], [1.5], [Decimal("NaN")], [Decimal("Infinity")]])
def test_what_is_no_sample_is_refused(values: list[Any]) -> None:
    with pytest.raises(ValueError, match=r"number"):
        Observations(values)


@pytest.mark.parametrize("text", ["[]", "[1,200, 3]", "[1, 2", "one, two", "[[1]]", "1" + ",1" * 9000])
def test_texts_that_are_no_sample_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_sample(text)


def test_detection_stays_linear() -> None:
    for piece in ("[1, 2, ", "scores 1, 2, ", "data set ", "sample: [", "1, "):
        DETECTOR.detect(piece * 4000)


# --- laws ----------------------------------------------------------------------------------------------
@QUICK
@given(small_samples, small)
def test_shifts_and_scales_carry_the_mean_along(sample: Observations, by: Any) -> None:
    code, number = SAMPLE.encode(sample), NUMBER.encode(by)
    pair = ("statistics_sample", "arithmetic_number")
    shifted = SAMPLE.decode(resolve_law("add", pair).apply(code, number))
    centered = SAMPLE.decode(resolve_law("subtract", pair).apply(code, number))
    scaled = SAMPLE.decode(resolve_law("multiply", pair[::-1]).apply(number, code))
    c, center = Fraction(by), Fraction(tools.mean(list(sample)))
    assert list(shifted) == [Fraction(x) + c for x in sample]
    assert list(centered) == [Fraction(x) - c for x in sample]
    assert list(scaled) == [Fraction(x) * c for x in sample]
    assert tools.mean(list(shifted)) == center + c
    assert tools.mean(list(centered)) == center - c
    assert tools.mean(list(scaled)) == center * c


@QUICK
@given(small_samples, small_samples)
def test_laws_of_two_samples(a: Observations, b: Observations) -> None:
    codes = SAMPLE.encode(a), SAMPLE.encode(b)
    both = ("statistics_sample", "statistics_sample")
    assert SAMPLE.decode(resolve_law("concatenate", both).apply(*codes)) == (*a, *b)
    add = resolve_law("add", both)
    if len(a) == len(b):
        assert list(SAMPLE.decode(add.apply(*codes))) == [Fraction(x) + Fraction(y) for x, y in zip(a, b, strict=True)]
    else:
        for function, operands in ((add.apply, codes), (add.reference, (a, b))):
            with pytest.raises(LawError, match="different size"):
                function(*operands)


@QUICK
@given(small_samples)
def test_the_sum_of_a_code_is_the_sum_of_its_values(sample: Observations) -> None:
    law = resolve_law("sum", ("statistics_sample",))
    np.testing.assert_array_equal(law.apply(SAMPLE.encode(sample))[:, :16], NUMBER.encode(0)[:, :16])
    assert NUMBER.decode(law.apply(SAMPLE.encode(sample))) == sum(map(Fraction, sample))


def test_pooling_more_than_fits_is_refused() -> None:
    code = SAMPLE.encode(Observations(range(40)))
    with pytest.raises(EncodingError, match="80"):
        resolve_law("concatenate", ("statistics_sample", "statistics_sample")).apply(code, code)


# --- tools against other libraries ---------------------------------------------------------------------
@QUICK
@given(lists)
def test_one_sample_agrees_with_the_standard_library(values: list[Any]) -> None:
    exact = list(map(Fraction, values))
    assert tools.mean(values) == statistics.mean(exact)
    assert tools.median(values) == statistics.median(exact)
    assert tools.mode(values) == sorted(statistics.multimode(exact))
    assert tools.variance(values) == statistics.variance(exact)
    assert tools.variance(values, "population") == statistics.pvariance(exact)
    assert tools.value_range(values) == max(exact) - min(exact)
    assert math.isclose(tools.standard_deviation(values), float(statistics.stdev(exact)), rel_tol=1e-9)
    assert math.isclose(tools.standard_deviation(values, "population"), float(statistics.pstdev(exact)), rel_tol=1e-9)


@QUICK
@given(lists, st.fractions(0, 1, max_denominator=64))
def test_quantiles_agree_with_numpy(values: list[Any], probability: Fraction) -> None:
    expected = np.quantile([float(x) for x in values], float(probability))
    assert math.isclose(float(tools.quantile(values, probability)), expected, rel_tol=1e-9, abs_tol=1e-9)


@QUICK
@given(pairs)
def test_two_samples_agree_with_definitions_and_numpy(data: tuple[list[Any], list[Any]]) -> None:
    x, y = (list(map(Fraction, values)) for values in data)
    n = len(x)
    mx, my = sum(x) / n, sum(y) / n
    products = sum((a - mx) * (b - my) for a, b in zip(x, y, strict=True))
    assert tools.covariance(*data) == products / (n - 1)
    assert tools.covariance(*data, "population") == products / n
    assume(len(set(x)) > 1 and len(set(y)) > 1)
    line = tools.linear_regression(*data)
    assert line["slope"] == products / sum((a - mx) ** 2 for a in x)
    assert line["intercept"] == my - Fraction(line["slope"]) * mx
    with mpmath.workdps(40):
        xx, yy = (sum((a - m) ** 2 for a in v) for v, m in ((x, mx), (y, my)))
        expected = (
            mpmath.mpf(products.numerator)
            / products.denominator
            / mpmath.sqrt(mpmath.mpf((xx * yy).numerator) / (xx * yy).denominator)
        )
        assert abs(tools.correlation(*data) - float(expected)) < 1e-12
    floats = [[float(v) for v in values] for values in (x, y)]
    spread = min(float(np.std(v)) / (1 + max(map(abs, v))) for v in floats)
    if spread > 1e-3:
        assert math.isclose(tools.correlation(*data), np.corrcoef(*floats)[0, 1], rel_tol=1e-6, abs_tol=1e-6)


@QUICK
@given(lists, st.integers(1, 99))
def test_intervals_agree_with_a_t_distribution_integrated_by_mpmath(values: list[Any], percent: int) -> None:
    level = Fraction(percent, 100)
    found = tools.confidence_interval(values, level)
    assert found["lower"] <= float(tools.mean(values)) <= found["upper"]
    scale = tools.standard_deviation(values) / math.sqrt(len(values))
    assume(scale > 1e-3)
    t, freedom = (found["upper"] - found["lower"]) / 2 / scale, len(values) - 1
    with mpmath.workdps(30):  # P(|T| < t) = 1 - I_x(v/2, 1/2) with x = v / (v + t^2)
        covered = 1 - mpmath.betainc(
            mpmath.mpf(freedom) / 2, 0.5, 0, freedom / (freedom + mpmath.mpf(t) ** 2), regularized=True
        )
    assert abs(covered - percent / 100) < 1e-7


@QUICK
@given(lists, small)
def test_z_scores_standardize(values: list[Any], value: Any) -> None:
    assume(len(set(values)) > 1)
    for kind in ("sample", "population"):
        found = tools.z_score(value, values, kind)
        distance = Fraction(value) - Fraction(tools.mean(values))
        assert math.isclose(found * tools.standard_deviation(values, kind), distance, rel_tol=1e-9, abs_tol=1e-9)


FACTS = [
    ("statistics_mean", {"values": [10000001, 10000003, 10000002]}, 10000002),  # NIST StRD NumAcc1
    ("statistics_standard_deviation", {"values": [10000001, 10000003, 10000002]}, 1.0),
    ("statistics_standard_deviation", {"values": ["1000000.2", *["1000000.1", "1000000.3"] * 500]}, 0.1),  # NumAcc3
    ("statistics_variance", {"values": [1, 2, 3, 4, 5]}, Fraction(5, 2)),
    ("statistics_median", {"values": [1, 2]}, Fraction(3, 2)),
    ("statistics_mode", {"values": [1, 1, 2, 2, 3]}, [1, 2]),
    ("statistics_quantile", {"values": [15, 20, 35, 40, 50], "probability": "0.4"}, 29),  # Wikipedia, Percentile
    ("statistics_weighted_mean", {"values": [80, 90], "weights": [20, 30]}, 86),  # Wikipedia, Weighted mean
    ("statistics_correlation", {"x": [1, 2, 3, 5, 8], "y": ["0.11", "0.12", "0.13", "0.15", "0.18"]}, 1.0),
    ("statistics_correlation", {"x": [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],  # Anscombe 1973, set I
     "y": ["8.04", "6.95", "7.58", "8.81", "8.33", "9.96", "7.24", "4.26", "10.84", "4.82", "5.68"]}, 0.81642051634484),
    ("statistics_covariance", {"x": [5, 12, 18, 23, 45], "y": [2, 8, 18, 20, 28]}, Decimal("146.1")),
    ("statistics_z_score", {"value": 190, "values": [140, 160], "kind": "population"}, 4.0),
    ("statistics_mean", {"values": ["0.1", "0.2"]}, Decimal("0.15")),
    ("statistics_standard_deviation", {"values": ["1e-300", "3e-300"], "kind": "population"}, 1e-300),
    ("statistics_standard_deviation", {"values": ["1e300", "3e300"], "kind": "population"}, 1e300),
]  # fmt: skip


@pytest.mark.parametrize(("tool", "arguments", "expected"), FACTS)
def test_facts_from_the_literature(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    found = call_tool(tool, **arguments)
    if isinstance(expected, float):
        assert get_tool(tool).tolerance == 1e-9
        assert math.isclose(found, expected, rel_tol=1e-9)
    else:
        assert found == expected


def test_a_published_line() -> None:
    line = tools.linear_regression([0, 1, 2, 3], [Decimal(-1), Decimal("0.2"), Decimal("0.9"), Decimal("2.1")])
    assert line == {"slope": 1, "intercept": Decimal("-0.95")}  # numpy.linalg.lstsq, documentation


BAD = [
    ("statistics_mean", {"values": []}, "values: expected at least 1 observation, found an empty list"),
    ("statistics_variance", {"values": [3]}, "values: expected at least 2 observations, found only 1"),
    ("statistics_variance", {"values": [3], "kind": "both"}, "kind: expected one of 'sample', 'population'"),
    ("statistics_standard_deviation", {"values": []}, "empty list"),
    ("statistics_correlation", {"x": [1, 2], "y": [1, 2, 3]}, r"y: expected as many entries as x has \(2\), found 3"),
    ("statistics_correlation", {"x": [1, 2], "y": [5, 5]}, "y: all observations are equal"),
    ("statistics_correlation", {"x": [4, 4], "y": [5, 6]}, "x: all observations are equal"),
    ("statistics_correlation", {"x": [4], "y": [5]}, "at least 2"),
    ("statistics_covariance", {"x": [1], "y": [1]}, "x: expected at least 2"),
    ("statistics_linear_regression", {"x": [2, 2], "y": [1, 3]}, "x: all observations are equal"),
    ("statistics_quantile", {"values": [1], "probability": "1.5"}, "probability: expected a number from 0 to 1"),
    ("statistics_quantile", {"values": [1], "probability": 10**40}, "a number far outside"),
    ("statistics_z_score", {"value": 1, "values": [2, 2]}, "all observations are equal"),
    ("statistics_weighted_mean", {"values": [1, 2], "weights": [1, -1]}, "no negative weight, found -1"),
    ("statistics_weighted_mean", {"values": [1, 2], "weights": [0, 0]}, "all weights are 0"),
    ("statistics_weighted_mean", {"values": [1, 2], "weights": [1]}, "weights: expected as many entries"),
    ("statistics_confidence_interval", {"values": [1, 2], "level": 95}, "such as 0.95; found 95"),
    ("statistics_confidence_interval", {"values": [1]}, "at least 2"),
    ("statistics_mean", {"values": [1, "tow"]}, r"values\[1\]"),
    ("statistics_standard_deviation", {"values": ["-1e3000", "1e3000"]}, "largest float"),
]  # fmt: skip


@pytest.mark.parametrize(("tool", "arguments", "message"), BAD)
def test_bad_arguments_get_a_clear_message(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(tool, **arguments)


def test_samples_of_other_domains_are_taken() -> None:
    array = get_type("data_array").parse("[2, 4, 9]")
    assert call_tool("statistics_mean", values=array) == 5

"""Distributions: round trips, laws, and tools against definitions in mpmath, scipy and brute force."""

from __future__ import annotations

import itertools
import json
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
import scipy.stats
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_type, resolve_law
from fluxem.domains.information_theory import tools
from fluxem.domains.information_theory.encoder import check_distribution
from fluxem.domains.information_theory.laws import LAWS
from fluxem.domains.information_theory.types import Distribution, JointDistribution, parse_distribution
from fluxem.tools import call_tool, get_tool

DISTRIBUTION, NUMBER = get_type("information_theory_distribution"), get_type("arithmetic_number")
NAME = DISTRIBUTION.name
DETECTOR = PatternDetector()
QUICK = settings(max_examples=60, deadline=None)


def shares(counts: list[int]) -> list[Any]:
    total = sum(counts)
    fractions = [Fraction(n, total) for n in counts]
    return [f.numerator if f.denominator == 1 else f for f in fractions]


def decimals(counts: list[int]) -> list[Any]:
    """Decimals with sum 1 in proportion to ``counts``, as far as 12 places go."""
    parts = [n * 10**12 // sum(counts) for n in counts]
    parts[0] += 10**12 - sum(parts)
    return [Decimal(n).scaleb(-12) for n in parts]


counts = st.lists(st.integers(0, 10**6), min_size=1, max_size=64).filter(any)
few = st.lists(st.integers(0, 100), min_size=1, max_size=6).filter(any)
distributions = (counts.map(shares) | counts.map(decimals)).map(Distribution)
small = few.map(shares).map(Distribution)


@st.composite
def joints(draw: Any, limit: int = 64) -> JointDistribution:
    rows = draw(st.integers(1, 8))
    columns = draw(st.integers(1, limit // rows if limit < 64 else 8))
    flat = draw(st.lists(st.integers(0, 1000), min_size=rows * columns, max_size=rows * columns).filter(any))
    entries = draw(st.sampled_from([shares, decimals]))(flat)
    return JointDistribution(entries[i : i + columns] for i in range(0, len(entries), columns))


# --- codes, texts, JSON --------------------------------------------------------------------------------
@QUICK
@given(distributions | joints())
def test_distributions_round_trip(value: Any) -> None:
    for back in (
        DISTRIBUTION.decode(DISTRIBUTION.encode(value)),
        parse_distribution(str(value)),
        DISTRIBUTION.from_json(json.loads(json.dumps(DISTRIBUTION.to_json(value)))),
    ):
        assert back == value
        assert type(back) is type(value)


@pytest.mark.parametrize(
    "value",
    [
        Distribution([Fraction(1, 65)] * 65),
        JointDistribution([[Fraction(1, 70)] * 10] * 7),
        JointDistribution([[Fraction(1, 65)] * 65]),
        Distribution([Fraction(1, 3**90), 1 - Fraction(1, 3**90)]),
    ],
)
def test_what_does_not_fit_is_refused(value: Any) -> None:
    for function in (DISTRIBUTION.encode, check_distribution):
        with pytest.raises(EncodingError):
            function(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[0.5, 0.4]", "sum 1, found the sum 0.9"),
        ("[0.5, 0.5, 0.000002]", "sum 1"),
        ("[1.5, -0.5]", "from 0 to 1"),
        ("[]", "found the sum 0"),
        ("[[0.5, 0.5], [0]]", "same length"),
        ("[[0.5, 0.5], [0, 0.5]]", "sum 1"),
        ("[[0.5, 0.5],]", "comma"),
        ("[[0.5, x]]", "is no number"),
        ("[[0.5] 0.5]", "no row"),
        ("[[]]", "same length"),
        ("half", "no number"),
        ("[" * 4000, "."),
        ("[1e-999999, 1]", "."),
    ],
)
def test_what_is_no_distribution_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_distribution(text)


def test_rounded_decimals_are_read_within_a_millionth() -> None:
    assert len(parse_distribution("[0.333333, 0.333333, 0.333333]")) == 3
    assert len(parse_distribution("[0.5, 0.500001]")) == 2
    with pytest.raises(ValueError, match=r"0\.999"):
        parse_distribution("[0.333, 0.333, 0.333]")


def test_detection_stays_linear() -> None:
    for piece in ("[0.5, ", "probabilities 0.5, 0.5, ", "[[0.5, 0.5], ", "joint [[", "P = 0.5 and ", "in bits "):
        DETECTOR.detect(piece * 1500)


# --- laws ----------------------------------------------------------------------------------------------
def apply(verb: str, *values: Any) -> Any:
    """The law's result, checked against its reference; both refuse together."""
    names = tuple(NUMBER.name if isinstance(v, int | Fraction) else NAME for v in values)
    law = resolve_law(verb, names)
    codes = [(NUMBER if isinstance(v, int | Fraction) else DISTRIBUTION).encode(v) for v in values]
    try:
        expected = law.reference(*values)
    except LawError:
        with pytest.raises(LawError):
            law.apply(*codes)
        raise
    found = DISTRIBUTION.decode(law.apply(*codes))
    assert found == expected
    assert type(found) is type(expected)
    return found


def test_every_law_is_found_by_its_verb() -> None:
    for law in LAWS:
        assert resolve_law(law.name.removeprefix("information_theory_"), law.operand_types) is law


@QUICK
@given(small, small)
def test_products_have_the_factors_as_margins_and_share_no_information(p: Distribution, q: Distribution) -> None:
    joint = apply("multiply", p, q)
    assert apply("marginal", joint) == p
    assert apply("marginal", apply("transpose", joint)) == q
    rows = [list(row) for row in joint]
    assert tools.mutual_info(rows) < 1e-12
    total = tools.entropy(list(p)) + tools.entropy(list(q))
    assert math.isclose(tools.joint_entropy(rows), total, rel_tol=1e-9, abs_tol=1e-9)


@QUICK
@given(few, st.fractions(0, 1, max_denominator=50), st.randoms())
def test_mixing_raises_entropy(weights: list[int], weight: Fraction, random: Any) -> None:
    p = Distribution(shares(weights))
    random.shuffle(weights)
    q = Distribution(shares(weights))
    mixed = apply("mix", weight, p, q)
    mean = float(weight) * tools.entropy(list(p)) + float(1 - weight) * tools.entropy(list(q))
    assert tools.entropy(list(mixed)) >= mean - 1e-9
    assert apply("mix", 1, p, q) == p
    assert apply("mix", 0, p, q) == q


@QUICK
@given(distributions)
def test_reversal_keeps_the_entropy(p: Distribution) -> None:
    turned = apply("reverse", p)
    assert turned == p[::-1]
    assert math.isclose(tools.entropy(list(turned)), tools.entropy(list(p)), rel_tol=1e-12, abs_tol=1e-12)


@QUICK
@given(joints(24))
def test_transposing_twice_is_nothing(joint: JointDistribution) -> None:
    assert apply("transpose", apply("transpose", joint)) == joint


@pytest.mark.parametrize(
    ("verb", "operands"),
    [
        ("multiply", ("[0.5, 0.5]", "[[0.5, 0.5]]")),
        ("marginal", ("[0.5, 0.5]",)),
        ("transpose", ("[0.5, 0.5]",)),
        ("reverse", ("[[0.5, 0.5]]",)),
        ("mix", (Fraction(1, 2), "[0.5, 0.5]", "[1]")),
        ("mix", (2, "[0.5, 0.5]", "[0.5, 0.5]")),
        ("mix", (Fraction(1, 2), "[0.5, 0.5]", "[[0.5, 0.5]]")),
        ("multiply", ("[0.333333, 0.333333, 0.333333]", "[0.333333, 0.333333, 0.333333]")),
    ],
)
def test_laws_refuse_what_they_cannot_do(verb: str, operands: tuple[Any, ...]) -> None:
    with pytest.raises(LawError):
        apply(verb, *(parse_distribution(v) if isinstance(v, str) else v for v in operands))


# --- tools against independent computations ------------------------------------------------------------
def exact_log_sum(terms: list[tuple[Fraction, Fraction]]) -> float:
    """Sum of weight * log2(argument) with 40 digits."""
    with mpmath.workdps(40):
        values = [
            mpmath.mpf(w.numerator) / w.denominator * mpmath.log(mpmath.mpf(a.numerator) / a.denominator, 2)
            for w, a in terms
            if w
        ]
        return float(mpmath.fsum(values))


def close(found: float, expected: float) -> bool:
    return abs(found - expected) <= tools.TOLERANCE * max(1.0, abs(expected))


@QUICK
@given(distributions)
def test_one_distribution_agrees_with_mpmath(value: Distribution) -> None:
    p = list(map(Fraction, value))
    expected = exact_log_sum([(x, 1 / x) for x in p if x])
    assert close(tools.entropy(list(value)), expected)
    assert close(tools.entropy(list(value), "e"), expected * math.log(2))
    assert close(tools.entropy(list(value), 10), expected * math.log10(2))
    assert close(tools.perplexity(list(value)), 2**expected)
    assert 0 <= tools.entropy(list(value)) <= math.log2(len(p)) + 1e-9


@QUICK
@given(st.integers(1, 10).flatmap(lambda n: st.tuples(*[st.lists(st.integers(1, 1000), min_size=n, max_size=n)] * 2)))
def test_two_distributions_agree_with_mpmath_and_scipy(data: tuple[list[int], list[int]]) -> None:
    p, q = (shares(c) for c in data)
    a, b = list(map(Fraction, p)), list(map(Fraction, q))
    pairs = list(zip(a, b, strict=True))
    divergence = exact_log_sum([(x, x / y) for x, y in pairs])
    assert close(tools.kl_divergence(p, q), divergence)
    assert close(tools.cross_entropy(p, q), exact_log_sum([(x, 1 / y) for x, y in pairs]))
    middle = [(x + y) / 2 for x, y in pairs]
    halves = [(x / 2, x / m) for x, m in zip(a + b, middle * 2, strict=True)]
    assert close(tools.js_divergence(p, q), exact_log_sum(halves))
    assert close(
        tools.kl_divergence(p, q), float(scipy.stats.entropy([float(x) for x in a], [float(x) for x in b], base=2))
    )
    assert close(tools.cross_entropy(p, q), tools.entropy(p) + tools.kl_divergence(p, q))


@QUICK
@given(joints())
def test_joint_distributions_agree_with_mpmath_and_the_chain_rule(joint: JointDistribution) -> None:
    table = [list(map(Fraction, row)) for row in joint]
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table, strict=True)]
    cells = [
        (w, w / (r * c)) for row, r in zip(table, rows, strict=True) for w, c in zip(row, columns, strict=True) if w
    ]
    information, h = tools.mutual_info(table), tools.joint_entropy(table)
    assert close(information, exact_log_sum(cells))
    hx, hy = tools.entropy(rows), tools.entropy(columns)
    assert close(information, hx + hy - h)
    assert close(tools.conditional_entropy(table), h - hx)
    assert close(tools.conditional_entropy(table, "columns"), h - hy)


@QUICK
@given(st.lists(st.integers(0, 30), min_size=1, max_size=4).filter(any))
def test_huffman_is_the_best_of_all_prefix_codes(weights: list[int]) -> None:
    positive = sorted((w for w in weights if w), reverse=True)
    best = min(
        sum(w * length for w, length in zip(positive, sorted(lengths), strict=True))
        for lengths in itertools.product(range(5), repeat=len(positive))
        if sum(Fraction(1, 2**length) for length in lengths) <= 1  # Kraft's inequality
    )
    assert tools.huffman_expected_length(shares(weights)) == Fraction(best, sum(weights))


@QUICK
@given(counts)
def test_huffman_is_within_one_digit_of_the_entropy(weights: list[int]) -> None:
    assume(sum(w > 0 for w in weights) > 1)
    p = shares(weights)
    entropy, length = tools.entropy(p), float(tools.huffman_expected_length(p))
    assert entropy - 1e-9 <= length < entropy + 1


@QUICK
@given(st.integers(0, 60), st.fractions(0, 1, max_denominator=40))
def test_binomial_entropy_agrees_with_exact_probabilities(n: int, p: Fraction) -> None:
    pmf = [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    assert sum(pmf) == 1
    assert close(tools.binomial_entropy(n, p), exact_log_sum([(x, 1 / x) for x in pmf if x]))


@pytest.mark.parametrize(
    ("n", "p"), [(100_000, Fraction(1, 2)), (50_000, Fraction(1, 1000)), (2000, Fraction(99, 100))]
)
def test_large_binomial_entropies_agree_with_scipy(n: int, p: Fraction) -> None:
    pmf = scipy.stats.binom.pmf(np.arange(n + 1), n, float(p))
    expected = float(scipy.stats.entropy(pmf[pmf > 0], base=2))
    assert math.isclose(tools.binomial_entropy(n, p), expected, rel_tol=1e-9)


FACTS = [
    # Cover and Thomas, Elements of Information Theory (2nd ed.)
    ("information_theory_entropy", {"probabilities": ["1/2", "1/4", "1/8", "1/8"]}, 1.75),  # example 2.1.2
    ("information_theory_entropy", {"probabilities": ["1/2", "1/4", "1/8", "1/16", *["1/64"] * 4]}, 2.0),  # 2.1
    ("information_theory_kl_divergence", {"p": ["1/2", "1/2"], "q": ["3/4", "1/4"]}, 0.20751874963942),  # example 2.3.1
    ("information_theory_kl_divergence", {"p": ["3/4", "1/4"], "q": ["1/2", "1/2"]}, 0.18872187554086717),
    ("information_theory_mutual_info", {"joint": [["1/8", "1/16", "1/32", "1/32"], ["1/16", "1/8", "1/32", "1/32"],
     ["1/16", "1/16", "1/16", "1/16"], ["1/4", 0, 0, 0]]}, 0.375),  # example 2.2.1
    ("information_theory_joint_entropy", {"joint": [["1/8", "1/16", "1/32", "1/32"], ["1/16", "1/8", "1/32", "1/32"],
     ["1/16", "1/16", "1/16", "1/16"], ["1/4", 0, 0, 0]]}, 27 / 8),
    ("information_theory_conditional_entropy", {"joint": [["1/8", "1/16", "1/32", "1/32"],
     ["1/16", "1/8", "1/32", "1/32"], ["1/16", "1/16", "1/16", "1/16"], ["1/4", 0, 0, 0]], "given": "columns"}, 13 / 8),
    ("information_theory_huffman_expected_length", {"probabilities": ["0.25", "0.25", "0.2", "0.15", "0.15"]},
     Decimal("2.3")),  # example 5.6.1
    ("information_theory_channel_capacity_bsc", {"error_probability": "1/4"}, 0.75 * math.log2(3) - 1),
    ("information_theory_binomial_entropy", {"trials": 120, "probability": "0.3"}, 4.373983926),
    ("information_theory_kl_divergence", {"p": ["0.5", "0.5"], "q": ["0.9", "0.1"]}, 0.7369655941662062),
    ("information_theory_information_content", {"probability": 1}, 0.0),
    ("information_theory_entropy", {"probabilities": [1]}, 0.0),
    ("information_theory_entropy", {"probabilities": ["1/3", "1/3", "1/3"], "base": 3}, 1.0),
    ("information_theory_entropy", {"probabilities": ["0.333333", "0.333333", "0.333333"]}, math.log2(3)),
    ("information_theory_information_content", {"probability": "1e-400"}, 400 * math.log2(10)),
    ("information_theory_js_divergence", {"p": ["0.5", "0.5"], "q": ["0.5", "0.5"]}, 0.0),
]  # fmt: skip


@pytest.mark.parametrize(("tool", "arguments", "expected"), FACTS)
def test_facts_from_the_literature(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    found = call_tool(tool, **arguments)
    assert type(found) is type(expected)
    if isinstance(expected, float):
        assert get_tool(tool).tolerance == 1e-9
        assert close(found, expected)
    else:
        assert found == expected


BAD = [
    ("entropy", {"probabilities": []}, "probabilities: expected probabilities with sum 1, found an empty list"),
    ("entropy", {"probabilities": ["0.5", "0.4"]}, r"sum 1 \(within 1e-6\), found the sum 0.9"),
    ("entropy", {"probabilities": ["1.5", "-0.5"]}, r"probabilities\[0\]: expected a probability from 0"),
    ("entropy", {"probabilities": [1], "base": 1}, "base: expected a number above 1, or 'e'; found 1"),
    ("entropy", {"probabilities": [1], "base": "tow"}, "base"),
    ("kl_divergence", {"p": ["0.5", "0.5"], "q": [1, 0]}, r"q\[1\]: probability 0 where p\[1\] is positive; the d"),
    ("kl_divergence", {"p": [1], "q": ["0.5", "0.5"]}, r"q: expected as many probabilities as p has \(1\), found 2"),
    ("cross_entropy", {"p": [1, 0], "q": [0, 1]}, "the cross-entropy is infinite"),
    ("mutual_info", {"joint": [["0.5", "0.5"], [0]]}, "same length, at least one entry each; found 2, 1"),
    ("mutual_info", {"joint": []}, "found none"),
    ("mutual_info", {"joint": [["0.5", "0.4"]]}, "joint: expected probabilities with sum 1"),
    ("joint_entropy", {"joint": [["0.01"] * 101] * 100}, "at most 10000"),
    ("conditional_entropy", {"joint": [[1]], "given": "X"}, "given: expected one of 'rows', 'columns'"),
    ("information_content", {"probability": 0}, "above 0 and at most 1, found 0"),
    ("information_content", {"probability": "1.1"}, "above 0 and at most 1"),
    ("binomial_entropy", {"trials": -1, "probability": "0.5"}, "from 0 to 100000, found -1"),
    ("binomial_entropy", {"trials": 3, "probability": 2}, "probability: expected a probability from 0 to 1, found 2"),
    ("channel_capacity_bsc", {"error_probability": "-0.1"}, "error_probability: expected a probability"),
    ("huffman_expected_length", {"probabilities": [0, 0]}, "found the sum 0"),
]  # fmt: skip


@pytest.mark.parametrize(("tool", "arguments", "message"), BAD)
def test_bad_arguments_get_a_clear_message(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"information_theory_{tool}", **arguments)


def test_detected_values_are_what_the_tools_take() -> None:
    pair = [span.value for span in DETECTOR.detect("KL([0.5, 0.5] || [0.9, 0.1])")]
    assert close(call_tool("information_theory_kl_divergence", p=pair[0], q=pair[1]), 0.7369655941662062)
    (joint,) = [
        span.value for span in DETECTOR.detect("mutual information of the joint distribution [[0.5, 0], [0, 0.5]]")
    ]
    assert call_tool("information_theory_mutual_info", joint=joint) == 1.0
    array = get_type("data_array").parse("[0.5, 0.5]")
    assert call_tool("information_theory_entropy", probabilities=array) == 1.0

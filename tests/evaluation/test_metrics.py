"""Exact scoring and the taxonomy of errors."""

from __future__ import annotations

import datetime
import math
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError
from fluxem.core.span import Sample, Span
from fluxem.domains.arithmetic.types import Ordering
from fluxem.domains.physics.types import Quantity
from fluxem.evaluation import metrics
from fluxem.evaluation.metrics import classify_answer, classify_answers, matches, scoring_fingerprint, spans_agree

SAME = [
    (12, 12),
    (12, Fraction(12)),
    (12, Decimal("12.0")),
    (Decimal("7.5"), Fraction(15, 2)),
    (10**38, Decimal(10**38)),
    (3, 3.0),
    (0.1, 0.1),
    (True, True),
    ("abc", "abc"),
    ("12", 12),
    ("15/2", Fraction(15, 2)),
    ("greater", Ordering.GREATER),
    (frozenset({1, 2}), frozenset({2, 1})),
    ((1, Fraction(2)), (1, 2)),
    ({"a": 1}, {"a": 1}),
    (datetime.date(2024, 2, 29), datetime.date(2024, 2, 29)),
    (Quantity(5, "km"), Quantity(5000, "m")),
    (Quantity(100, "degC"), Quantity(212, "degF")),
]
DIFFERENT = [
    (True, 1),
    (1, True),
    (False, 0),
    (3.0, 3),
    (0.1, Decimal("0.1")),
    (0.1 + 0.2, 0.3),
    (math.nan, math.nan),
    (None, None),
    (None, 0),
    (0, None),
    ("", 0),
    ("twelfe", 12),
    ("12", "12 "),
    (12, "12"),
    (10**38, 10**38 + 1),
    (Fraction(1, 3), Decimal("0.3333333333333333333333333333")),
    (Decimal("NaN"), 0),
    (Decimal("sNaN"), 0),
    (Decimal("Infinity"), 10**38),
    ([1, 2], (1, 2)),
    ((1, 2), (1, 2, 3)),
    ({True}, {1}),
    ({1}, {1, 2}),
    ({"a": True}, {"a": 1}),
    (datetime.datetime(2024, 2, 29), datetime.date(2024, 2, 29)),
    (Ordering.LESS, Ordering.GREATER),
    (-1, Ordering.LESS),
    (5, Quantity(5, "m")),
    (Quantity(5, "m"), 5),
    (Quantity(5, "m"), Quantity(5, "s")),
    (Quantity(Decimal("5.000000000000000000000001"), "m"), Quantity(5, "m")),
]


@pytest.mark.parametrize(("value", "target"), SAME, ids=repr)
def test_equal_values_match(value, target):
    assert matches(value, target)


@pytest.mark.parametrize(("value", "target"), DIFFERENT, ids=repr)
def test_different_values_or_types_do_not_match(value, target):
    assert not matches(value, target)


def test_a_target_that_no_domain_knows_is_said():
    with pytest.raises(EncodingError, match="no value type of any domain matches complex"):
        matches("3", 3j)


def test_a_decimal_with_a_giant_exponent_is_compared_at_once():
    assert not matches(Decimal("1e999999"), Fraction(1, 3))
    assert not matches("1e999999", 12)


@given(st.fractions(), st.fractions())
def test_exact_numbers_match_exactly_when_equal(a, b):
    assert matches(a, b) == (a.numerator * b.denominator == b.numerator * a.denominator)
    assert matches(str(a), a)


@given(st.integers(-(10**38), 10**38), st.integers(-3, 3))
def test_there_is_no_tolerance(value, difference):
    assert matches(value + difference, value) == (difference == 0)


def test_a_conversion_must_answer_in_the_unit_it_names():
    asked, target = Quantity(5, "km"), Quantity(5000, "m")
    assert matches(asked, target)
    assert not matches(asked, target, same_unit=True)
    assert matches("5000 m", target, same_unit=True)


SPANS = (Span(0, 1, "arithmetic_number", 3), Span(4, 5, "arithmetic_number", 4))


def make_sample(target=7, steps=(["add", 0, 1], ["stop", 0])):
    return Sample("3 + 4", SPANS, str(target), target, {"steps": list(steps)})


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"value": 7}, "correct"),
        ({"value": Fraction(7)}, "correct"),
        ({"value": "7"}, "correct"),
        ({"value": 8}, "wrong value"),
        ({"value": True}, "wrong value"),
        ({"value": "8"}, "wrong value"),
        ({"value": None}, "no answer"),
        ({"value": None, "text": "  \n"}, "no answer"),
        ({"value": None, "text": "seven"}, "unparsable"),
        ({"value": "sevne"}, "unparsable"),
        ({"value": None, "error": "no stop after 6 steps"}, "too many steps"),
        ({"value": None, "error": "too many steps: 40"}, "too many steps"),
        ({"value": None, "error": "multiply $0 $12: result outside 1e38"}, "failure: multiply"),
        ({"value": None, "error": "no answer: the text is empty"}, "no answer"),
        ({"value": None, "text": "12a", "error": "unreadable answer '12a': no value type reads it"}, "unparsable"),
        ({"value": None, "text": "", "error": "unreadable answer '': no value type reads it"}, "no answer"),
        ({"value": None, "error": ""}, "failure: unnamed"),
        ({"value": 7, "error": "divide $0 $1: division by zero"}, "failure: divide"),
    ],
)
def test_labels(answer, fields, label):
    assert classify_answer(answer(spans=SPANS, **fields), make_sample()) == label


def test_failures_of_one_kind_share_a_label(answer):
    errors = [f"result of 1e{n}.5 is outside" for n in (40, 77)]
    assert len({classify_answer(answer(None, error=e, spans=SPANS), make_sample()) for e in errors}) == 1


def test_a_right_quantity_in_the_wrong_unit_is_told_apart(answer):
    sample = make_sample(Quantity(5000, "m"), (["convert", 0, 1], ["stop", 0]))
    assert classify_answer(answer(Quantity(5, "km"), spans=SPANS), sample) == "wrong unit"
    assert classify_answer(answer("5 km", spans=SPANS), sample) == "wrong unit"
    assert classify_answer(answer(Quantity(5000, "m"), spans=SPANS), sample) == "correct"
    assert classify_answer(answer(Quantity(6, "km"), spans=SPANS), sample) == "wrong value"


def test_detection_is_blamed_for_a_wrong_answer_only(answer):
    wrong_place = (SPANS[0], Span(3, 5, "arithmetic_number", 4))
    assert classify_answer(answer(8, spans=wrong_place), make_sample()) == "detection differs"
    assert classify_answer(answer(7, spans=wrong_place), make_sample()) == "correct"
    assert classify_answer(answer(8, spans=wrong_place), make_sample(), detects=False) == "wrong value"


def test_a_text_arm_is_not_blamed_on_detection(answer):
    samples = [make_sample(), make_sample()]
    answers = [answer(8), answer(7)]
    assert classify_answers(answers, samples, detects=False) == ["wrong value", "correct"]
    assert classify_answers(answers, samples) == ["detection differs", "correct"]


def test_every_answer_needs_its_problem(answer):
    with pytest.raises(ValueError, match="found 1 answers to 2 problems"):
        classify_answers([answer(7)], [make_sample(), make_sample()])


def test_spans_agree_whatever_their_order_and_source():
    gold = tuple(Span(s.start, s.end, s.type, s.value, source="gold") for s in reversed(SPANS))
    assert spans_agree(SPANS, gold)
    assert not spans_agree(SPANS[:1], gold)
    assert not spans_agree((SPANS[0], Span(4, 5, "arithmetic_number", 5)), gold)
    assert not spans_agree((SPANS[0], Span(4, 5, "physics_unit", 4)), gold)


def test_the_fingerprint_follows_code_and_not_comments(tmp_path, monkeypatch):
    source = Path(metrics.__file__).read_text(encoding="utf-8")
    copy = tmp_path / "metrics.py"
    monkeypatch.setattr(metrics, "__file__", str(copy))
    copy.write_text(source)
    before = scoring_fingerprint()
    copy.write_text("# a remark\n" + source.replace('"""Whether ``value`` is', '"""Says whether ``value`` is'))
    assert scoring_fingerprint() == before
    copy.write_text(source.replace("value == target", "value is target"))
    assert scoring_fingerprint() != before

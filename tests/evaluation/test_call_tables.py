"""Tables of tool-calling parts: shares at a run's threshold, and the calibration error, against hand-counted values."""

from __future__ import annotations

import json

import pytest

from fluxem.evaluation.call_tables import build_call_tables, calibration_error
from fluxem.evaluation.results import EvaluationResult, PartResult, RunResult
from fluxem.evaluation.suites import Part


def make_part(split, right, confidences, declined):
    marks = dict.fromkeys(("outcome", "domain", "selection", "arguments", "execution", "completed", "turn"), right)
    return PartResult(
        Part("toolcalling", split, len(right)), "key", right, {}, None, 10.0, 0.1, 64,
        marks=marks, domains=["sets"] * len(right), confidences=confidences, declined=declined,
    )  # fmt: skip


def tables_of(folder, *parts):
    facts = {"arm": "calls", "settings": {}, "seed": 0}
    result = EvaluationResult("toolcalling", "v", (RunResult(str(folder), facts, parts),))
    return {title: (header, lines) for title, header, lines in build_call_tables(result)}


def test_answers_below_the_threshold_or_declined_are_not_given(tmp_path):
    (tmp_path / "calibration.json").write_text(json.dumps({"threshold": 0.8}))
    part = make_part("unseen", "1101", [0.9, 0.7, 0.85, 0.99], "0001")  # given: the first (right) and the third (wrong)
    header, lines = tables_of(tmp_path, part)["when not to call, %"]
    row = dict(zip(header, lines[0], strict=True))
    assert (row["answered"], row["wrong of these"]) == ("50.0", "50.0")


def test_without_a_calibration_there_is_no_such_share(tmp_path):
    header, lines = tables_of(tmp_path, make_part("unseen", "11", [0.9, 0.9], "00"))["when not to call, %"]
    row = dict(zip(header, lines[0], strict=True))
    assert (row["answered"], row["wrong of these"]) == ("-", "-")


def test_the_calibration_error_weighs_bins_by_their_share():
    part = make_part("unseen", "1100", [0.95, 0.95, 0.15, 0.15], "0000")
    assert calibration_error(part) == pytest.approx(0.5 * 0.05 + 0.5 * 0.15)


def test_domains_and_marks_are_counted(tmp_path):
    tables = tables_of(tmp_path, make_part("unseen", "1101", [0.9] * 4, "0000"))
    assert tables["calls: execution by domain, %"][1] == [["sets", "75.0 (n = 4)"]]
    assert tables["calls: tool calls, %"][1][0][:2] == ["unseen phrasing", "4"]


@pytest.mark.parametrize(
    ("made", "gold", "same"),
    [
        ("189 * 7 / 161", "(189) * (7) / (161)", True),
        ("3 - -5", "(3) - (-5)", True),
        ("(3 + 4) * 2", "((3) + (4)) * (2)", True),
        ("3 + 4 * 2", "((3) + (4)) * (2)", False),
        ("189 * 7", "(7) * (189)", False),
    ],
)
def test_an_expression_is_the_same_however_its_numbers_are_bracketed(made, gold, same):
    from fluxem.evaluation.calling import GoldCall, _same_arguments
    from fluxem.models.answering.answer import CallRecord

    call = CallRecord("arithmetic_evaluate", {"expression": made}, values={"expression": made})
    assert _same_arguments(call, GoldCall("arithmetic_evaluate", {"expression": gold, "values": None}, None)) is same

"""``fluxem ask``: answers, traces, dialogues, silence, and what wrong input gets."""

from __future__ import annotations

import io
import json

import pytest

from tests.models.scripted import ScriptedRun
from tests.serving.test_cli import run

FACTORIAL = ["combinatorics_factorial", "$0"]


@pytest.fixture
def script(monkeypatch):
    def write(calls, chance=1.0):
        monkeypatch.setattr("fluxem.runs.load_run", lambda folder: ScriptedRun(calls, chance))

    return write


def test_an_answer_is_one_line(script, capsys):
    script([FACTORIAL, []])
    assert run(capsys, "ask", "What is 5 factorial?", "--run", "somewhere") == (0, "120\n", "")


def test_json_holds_the_evidence(script, capsys):
    script([FACTORIAL, []])
    code, out, _ = run(capsys, "ask", "What is 5 factorial?", "--run", "x", "--json")
    data = json.loads(out)
    assert code == 0 and data["answer"] == 120 and data["tool_calls"][0]["name"] == "combinatorics_factorial"


def test_a_trace_shows_values_calls_and_results(script, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    script([FACTORIAL, []])
    code, out, err = run(capsys, "ask", "What is 5 factorial?", "--run", "x", "--trace")
    assert code == 0 and out.rstrip().endswith("120") and err == ""
    for shown in ("confidence", "arithmetic_number", "n=$0", "$1"):
        assert shown in out


def test_values_of_later_turns_go_on_counting(script, capsys):
    script([FACTORIAL, [], ["combinatorics_factorial", "$2"], []])
    out = run(capsys, "ask", "5 factorial?", "and 6 factorial?", "--run", "x", "--trace")[1]
    assert out.count("$0") >= 1 and "n=$2" in out and out.index("$2") < out.index("n=$2")


def test_turns_come_as_arguments_or_from_stdin(script, capsys, monkeypatch):
    calls = [FACTORIAL, [], ["arithmetic_negate", "$1"], []]
    script(calls)
    assert run(capsys, "ask", "5 factorial?", "Negate that.", "--run", "x")[1] == "120\n-120\n"
    script(calls)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"5 factorial?\n\nNegate that.\n")))
    assert run(capsys, "ask", "-", "--run", "x")[1] == "120\n-120\n"


def test_unsure_says_what_it_might_be_and_needs(script, capsys):
    script([FACTORIAL, []], chance=0.5)
    code, out, _ = run(capsys, "ask", "What is 5 factorial?", "--run", "x", "--threshold", "0.9")
    assert code == 0 and out.startswith("I am not sure") and " needs " in out


def test_a_refusal_is_exit_code_1(script, capsys):
    script([FACTORIAL])
    code, out, _ = run(capsys, "ask", "What is -5 factorial?", "--run", "x")
    assert code == 1 and out.startswith("I could not answer")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ask"], "the question is empty; try: fluxem ask"),
        (["ask", "  "], "the question is empty"),
        (["ask", "word " * 30_000], "at most 100,000 are read"),
        (["ask", "5 factorial?", "--threshold", "2"], "threshold"),
        (["ask", "5 factorial?", "--run", "no/such/folder"], "no/such/folder"),
    ],
)
def test_wrong_input_is_one_line_and_exit_code_2(capsys, arguments, message):
    code, out, err = run(capsys, *arguments)
    assert code == 2 and out == "" and message in err and len(err.strip().splitlines()) == 1

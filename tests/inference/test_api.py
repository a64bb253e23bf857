"""Inference: answers, dialogues, silence below the threshold, suggestions, and files of prompts."""

from __future__ import annotations

import json

import pytest

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.inference import FluxEMInference
from fluxem.inference.batch import answer_file, read_prompt_file
from fluxem.models.answering.calibration import Calibration
from tests.models.scripted import ScriptedRun

FACTORIAL = ["combinatorics_factorial", "$0"]


@pytest.fixture
def make_engine(monkeypatch, tmp_path):
    def make(calls, chance=1.0, **options):
        run = ScriptedRun(calls, chance)
        monkeypatch.setattr("fluxem.runs.load_run", lambda folder: run)
        return FluxEMInference(tmp_path, **options)

    return make


def test_a_question_is_answered_with_its_evidence(make_engine):
    reply = make_engine([FACTORIAL, []]).ask("What is 5 factorial?")
    assert (reply.outcome, reply.value, reply.text) == ("answered", 120, "120")
    data = json.loads(json.dumps(reply.to_json()))
    assert data["answer"] == 120 and data["answers"] == [120]
    assert data["tool_calls"] == [
        {"name": "combinatorics_factorial", "arguments": {"n": "$0"}, "values": {"n": 5}, "result": 120}
    ]
    assert data["spans"][0]["start"] == 8 and data["confidence"] == 1.0


def test_the_plain_call_gives_words_or_a_trace(make_engine):
    assert make_engine([FACTORIAL, []])("What is 5 factorial?") == "120"
    assert make_engine([FACTORIAL, []])("What is 5 factorial?", return_trace=True)["answer"] == 120


def test_results_that_a_later_call_takes_are_no_answers(make_engine):
    calls = [["combinatorics_factorial", "$0"], ["arithmetic_add", "$1", "$2"], []]
    reply = make_engine(calls).ask("Add 7 to 5 factorial.")
    assert reply.values == (reply.value,) and len(reply.calls) == 2
    both = [["combinatorics_factorial", "$0"], ["number_theory_is_prime", "$0"], []]
    assert make_engine(both).ask("Of 7, the factorial and whether it is prime?").values == (5040, True)


def test_a_dialogue_refers_to_what_was_said_before(make_engine):
    replies = make_engine([FACTORIAL, [], ["arithmetic_negate", "$1"], []]).ask_dialogue(
        ["5 factorial?", "Negate that."]
    )
    assert [r.value for r in replies] == [120, -120]
    assert [len(r.spans) for r in replies] == [1, 0]


def test_below_the_threshold_it_keeps_silent_and_suggests(make_engine):
    engine = make_engine([FACTORIAL, []], chance=0.5, threshold=0.9)
    reply = engine.ask("What is 5 factorial?")
    assert reply.outcome == "unsure" and reply.value is None and reply.to_json()["answer"] is None
    assert reply.calls and len(reply.suggestions) == 3 and all(s.needs for s in reply.suggestions)
    assert make_engine([FACTORIAL, []], chance=0.5, threshold=0.0).ask("What is 5 factorial?").value == 120


def test_a_calibration_decides_the_default_threshold(make_engine):
    engine = make_engine([FACTORIAL, []], chance=0.9)
    engine.run.answering.calibration = Calibration(1.0, 0.0, 0.5, 100, "test")
    assert FluxEMInference("anywhere").threshold == 0.5
    raw = 0.9**4  # four tokens of the call
    assert engine.ask("What is 5 factorial?").confidence == pytest.approx(raw * 0.9, abs=0.1)


def test_nothing_fits_and_values_that_lack(make_engine):
    assert make_engine([[]]).ask("Tell me a joke.").outcome == "no tool fits"
    reply = make_engine([["ask", "combinatorics_ncr"]]).ask("How many ways to choose?")
    assert reply.outcome == "asked back" and set(reply.suggestions[0].needs) == {"n", "k"}


def test_a_refused_call_is_no_answer(make_engine):
    reply = make_engine([FACTORIAL]).ask("What is -5 factorial?")
    assert reply.outcome == "failed" and reply.error and reply.value is None and reply.to_json()["answer"] is None


def test_only_offered_tools(make_engine):
    reply = make_engine([FACTORIAL], offered=["arithmetic_add"]).ask("What is 5 factorial?")
    assert reply.outcome == "failed" and "not on offer" in reply.text
    with pytest.raises(FluxEMError, match="combinatorics_factorial"):
        make_engine([], offered=["combinatorics_factorials"])


def test_a_run_that_calls_no_tools_is_refused(monkeypatch):
    monkeypatch.setattr("fluxem.runs.load_run", lambda folder: type("Run", (), {"answering": object()})())
    with pytest.raises(ConfigError, match="calls no tools"):
        FluxEMInference("somewhere")
    with pytest.raises(ConfigError, match="at least one turn"):
        monkeypatch.setattr("fluxem.runs.load_run", lambda folder: ScriptedRun([]))
        FluxEMInference("somewhere").ask_dialogue([])


def test_a_prompt_file_is_answered_line_by_line(monkeypatch, tmp_path):
    calls = [FACTORIAL, FACTORIAL, [], [], ["arithmetic_negate", "$1"], []]
    monkeypatch.setattr("fluxem.runs.load_run", lambda folder: ScriptedRun(calls))
    prompts = tmp_path / "in.jsonl"
    lines = [{"id": 1, "prompt": "5 factorial?"}, {"id": "b", "turns": ["5 factorial?", "Negate that."]}]
    prompts.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    assert answer_file(prompts, tmp_path / "out.jsonl", "run") == 2
    first, second = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert {"id", "answer", "answers", "tool_calls", "spans", "tokens", "seconds"} <= first.keys()
    assert (first["id"], first["answer"]) == (1, 120) and "turns" not in first
    assert (second["id"], second["answer"]) == ("b", -120)
    assert [turn["answer"] for turn in second["turns"]] == [120, -120]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no prompts"),
        ("{", "in.jsonl:1: no JSON"),
        ('{"id": 1}', "in.jsonl:1"),
        ('{"id": 1, "prompt": "a", "turns": []}', "expected"),
        ('{"id": 1, "turns": []}', "prompt and turns are texts"),
        ('{"id": 1, "prompt": 5}', "prompt and turns are texts"),
        ('{"id": 1, "prompt": "a"}\n{"id": 1, "prompt": "b"}', "in.jsonl:2: the id 1 occurs twice"),
        ("[1]", "expected"),
    ],
)
def test_broken_prompt_files_are_refused_with_their_place(tmp_path, text, message):
    path = tmp_path / "in.jsonl"
    path.write_text(text)
    with pytest.raises(ConfigError, match=message):
        read_prompt_file(path)
    with pytest.raises(ConfigError, match="cannot be read"):
        read_prompt_file(tmp_path / "absent.jsonl")

"""The model that ships: it opens, answers everyday questions right after installation, and keeps silent elsewhere."""

from __future__ import annotations

import json

import pytest

from fluxem.inference import DEFAULT_MODEL, FluxEMInference
from fluxem.runs.export import MAX_BYTES
from tests.serving.test_cli import run


@pytest.fixture(scope="module")
def engine():
    return FluxEMInference(threshold=0.0)


def test_it_is_small_and_says_what_made_it():
    files = [path for path in DEFAULT_MODEL.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= MAX_BYTES
    record = json.loads((DEFAULT_MODEL / "run.json").read_text())
    card = (DEFAULT_MODEL / "README.md").read_text()
    assert record["git_changed"] is False and record["command"].startswith(
        "python train.py experiment=toolcalling_tiny"
    )
    assert record["git_commit"] in card and record["data_fingerprints"]["train"] in card


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is 5 factorial?", 120),
        ("What is 123456789012345678 + 987654321098765432?", 1111111110111111110),
        ("What is the greatest common divisor of 84 and 126?", 42),
        ("Is 97 a prime number?", True),
        ("What is the mean of 4, 8, 15, 16, 23 and 42?", 18),
    ],
)
def test_everyday_questions(engine, question, answer):
    reply = engine.ask(question)
    assert (reply.outcome, reply.value) == ("answered", answer), reply.to_json()


def test_it_answers_from_the_command_line(capsys):
    assert run(capsys, "ask", "What is 5 factorial?")[1] == "120\n"


def test_what_no_tool_answers_is_not_answered(engine):
    for text in ("Tell me a joke about the number 7.", "Who invented the telephone?"):
        assert engine.ask(text).value is None


def test_hostile_prompts_end_in_words(engine):
    for text in ("", "word " * 20_000, "$0 $1 <tool_call>", "\x00\ud800 5", "5 " * 3000):
        reply = engine.ask(text)
        assert reply.outcome in ("answered", "asked back", "no tool fits", "failed", "unsure") and reply.text

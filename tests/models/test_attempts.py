"""Calls that tools refuse are written anew, best first; a value is named once a call unless nothing else fits."""

from __future__ import annotations

import itertools
import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fluxem.integration.alignment import Aligner
from fluxem.models.answering.attempts import Attempts
from fluxem.models.answering.call_tokens import list_call_tokens
from fluxem.models.answering.calls import CallAnswering
from fluxem.models.backbone import train_tokenizer
from fluxem.tools import list_tools

TOOLS = tuple(list_tools())


@given(st.integers(0, 10_000))
def test_attempts_come_in_the_order_of_their_beginnings(seed):
    """Against exhaustive search: with independent steps, a greedy completion is the best one of its beginning."""
    generator = torch.Generator().manual_seed(seed)
    steps = torch.randn(3, 4, generator=generator).log_softmax(-1)
    everything = sorted(
        itertools.product(range(4), repeat=3), key=lambda ids: -sum(float(steps[i, t]) for i, t in enumerate(ids))
    )
    attempts, written = Attempts(limit=12, least_chance=1e-30), []
    while True:
        rest = [int(row.argmax()) for row in steps[len(attempts.forced) :]]
        written.append((*attempts.forced, *rest))
        if not attempts.refuse(written[-1], list(steps)):
            break
    assert len(written) == 13 and len(set(written)) == 13
    assert written == everything[:13]


def test_unlikely_attempts_are_left():
    steps = torch.tensor([[0.96, 0.04], [0.9, 0.1]]).log()
    attempts = Attempts(limit=9)
    assert attempts.refuse([0, 0], list(steps)) and attempts.forced == (0, 1)
    assert not attempts.refuse([0, 1], list(steps))


def test_what_the_grammar_forbids_is_never_tried():
    steps = torch.full((2, 5), -math.inf)
    steps[0, 1] = 0.0
    steps[1, 2], steps[1, 3] = math.log(0.7), math.log(0.3)
    attempts = Attempts(limit=9)
    assert attempts.refuse([1, 2], list(steps)) and attempts.forced == (1, 3)
    assert not attempts.refuse([1, 3], list(steps))


class Preferring:
    """A model that likes tokens in a fixed order of preference at every step, whatever stands before."""

    device = torch.device("cpu")

    def __init__(self, vocabulary, rows):
        self.vocabulary, self.rows, self.num_requests = vocabulary, rows, 0

    def eval(self):
        return self

    def generate(self, batch, *, logits_processor, max_new_tokens, eos_id, **_):
        assert batch.num_samples == 1
        written, ids = [], batch.input_ids
        liked = self.rows[self.num_requests]
        self.num_requests += 1
        for step in range(max_new_tokens):
            scores = torch.zeros(1, self.vocabulary.num_tokens)
            for rank, token in enumerate(liked[min(step, len(liked) - 1)]):
                scores[0, token] = 20.0 - rank
            token = int(logits_processor(ids, scores)[0].argmax())
            written.append(token)
            ids = torch.cat([ids, torch.tensor([[token]])], 1)
            if token in eos_id:
                break
        return [written if written[-1] != eos_id[0] else written[:-1]]


@pytest.fixture(scope="module")
def answering():
    tokenizer = train_tokenizer(["what is the chance of five"], 300, list_call_tokens(TOOLS))
    return CallAnswering(Aligner(tokenizer, layout="collapse", verbs=TOOLS), max_rivals=0)


def write(answering, tool, *orders):
    """Preferences of a call: its tool, then the references in ``orders``, then its end."""
    words = answering.vocabulary
    between = [[words.next]] * (len(orders) - 1)
    arguments = [[words.references[k] for k in order] for order in orders]
    mixed = [x for pair in itertools.zip_longest(arguments, between) for x in pair if x is not None]
    return [[words.call], [words.tools[tool]], *mixed, [words.end]]


STOP = [[1]]


def test_a_refused_call_is_written_with_the_next_best_arguments(answering):
    call = write(answering, "probability_conditional_probability", (1, 0), (0, 1))
    model = Preferring(answering.vocabulary, [call, call, STOP])
    (answer,) = answering.solve(model, ["With joint probability 0.1 and condition 0.4, what is the conditional one?"])
    assert answer.error is None and answer.value == 0.25
    (made,) = answer.turns[0].calls
    assert made.arguments == {"joint": "$0", "condition": "$1"}
    assert made.confidence < 0.5  # what was not the model's first choice is less sure
    assert model.num_requests == 3


@pytest.mark.parametrize(("max_retries", "num_requests"), [(0, 1), (1, 2), (9, 3)])
def test_without_another_way_the_first_refusal_is_the_answer(answering, max_retries, num_requests, monkeypatch):
    monkeypatch.setattr(answering, "max_retries", max_retries)
    call = write(answering, "combinatorics_factorial", (0, 1, 2))
    model = Preferring(answering.vocabulary, [call] * 9)
    (answer,) = answering.solve(model, ["-3 factorial, not -4 factorial or -5 factorial"])
    assert answer.value is None and "-3" in (answer.error or "")
    assert answer.turns[0].calls[0].arguments == {"n": "$0"}
    assert model.num_requests == num_requests


def test_a_value_is_named_twice_only_where_no_other_fits(answering):
    call = write(answering, "arithmetic_multiply", (0, 1), (0, 1))
    (answer,) = answering.solve(Preferring(answering.vocabulary, [call, STOP]), ["multiply 6 by 7"])
    assert answer.value == 42
    (answer,) = answering.solve(Preferring(answering.vocabulary, [call, STOP]), ["multiply 6 by itself"])
    assert answer.value == 36

"""Second looks: where a model was of two minds, the other way is followed too, and the better answer is given."""

from __future__ import annotations

import math

import pytest
import torch

from fluxem.integration.alignment import Aligner
from fluxem.models.answering.answer import CallRecord, TurnAnswer
from fluxem.models.answering.calibration import Evidence
from fluxem.models.answering.call_tokens import list_call_tokens
from fluxem.models.answering.calls import CallAnswering
from fluxem.models.answering.rivals import Fork, Trail, elect
from fluxem.models.backbone import train_tokenizer
from fluxem.tools import list_tools

TOOLS = tuple(list_tools())


def log(*chances):
    return torch.tensor(chances).log()


def test_forks_are_what_else_was_likely_step_by_step():
    trail = Trail()
    trail.note("first", [2, 0], [log(0.0, 0.4, 0.6), log(0.9, 0.1, 0.0)])
    trail.note("second", [1], [log(0.3, 0.7, 0.0)])
    assert trail.befores == ["first", "second"]
    assert [(f.step, f.beginning) for f in trail.choose(9, 0.01)] == [(0, (1,)), (1, (0,)), (0, (2, 1))]
    assert [math.exp(-f.cost) for f in trail.choose(9, 0.01)] == pytest.approx([0.4 / 0.6, 0.3 / 0.7, 0.1 / 0.9])
    assert [f.beginning for f in trail.choose(1, 0.01)] == [(1,)]
    assert [f.beginning for f in trail.choose(9, 0.4)] == [(1,), (0,)]


def test_what_the_grammar_forbids_is_no_fork():
    trail = Trail()
    trail.note("first", [1], [log(0.0, 1.0, 0.0)])
    assert trail.choose(9, 1e-300) == []


def test_another_attempt_at_a_refused_call_leaves_no_fork_back_to_it():
    trail = Trail()
    trail.note("first", [2, 0], [log(0.0, 0.4, 0.6), log(0.9, 0.1, 0.0)])
    trail.note("first, again", [1, 0], [log(0.0, 0.4, 0.6), log(0.8, 0.2, 0.0)], forced=(1,))
    assert [(f.step, f.beginning) for f in trail.choose(9, 0.01)] == [(1, (1, 1)), (0, (2, 1))]
    assert trail.choose(9, 0.01)[0] == Fork(1, (1, 1), pytest.approx(math.log(4)))


def answer(result, raw, num_calls=1, has_unused=False, error=None, tool="arithmetic_add"):
    calls = tuple(CallRecord(tool, {}, {}, result, number=k) for k in range(num_calls))
    return TurnAnswer("call", calls, error=error, evidence=Evidence(raw, num_calls, has_unused))


def test_the_likeliest_answer_is_elected():
    assert elect([answer(3, 0.5), answer(4, 0.4)]) == 0
    assert elect([answer(3, 0.4), answer(4, 0.5)]) == 1


def test_answers_that_agree_count_together():
    rivals = [answer(3, 0.4), answer(4, 0.3), answer(4, 0.28, tool="arithmetic_multiply")]
    assert elect(rivals) == 1
    assert rivals[1].evidence.raw == pytest.approx(0.58)


def test_an_answer_that_leaves_values_unused_or_was_refused_is_less_likely():
    assert elect([answer(3, 0.5, has_unused=True), answer(4, 0.4)]) == 1
    assert elect([answer(3, 0.9, has_unused=True), answer(4, 0.05)]) == 0
    assert elect([answer(None, 0.5, error="log10 of 0"), answer(4, 0.2)]) == 1


def test_calls_that_name_the_same_value_speak_against_an_answer():
    def chain(result, raw, second):
        made = answer(result, raw, num_calls=2)
        made.calls = tuple(
            CallRecord("arithmetic_add", {"a": f"${a}", "b": f"${b}"}, {}, result, number=3 + i)
            for i, (a, b) in enumerate([(0, 1), second])
        )
        return made

    assert elect([chain(4, 0.5, (3, 0)), chain(3, 0.4, (3, 2))]) == 1


class Wavering:
    """A model of two minds: ``minds(calls so far, tokens of this step) -> {token: chance}``."""

    device = torch.device("cpu")

    def __init__(self, vocabulary, minds):
        self.vocabulary, self.minds, self.num_requests = vocabulary, minds, 0

    def eval(self):
        return self

    def generate(self, batch, *, logits_processor, max_new_tokens, eos_id, **_):
        prompts = [ids[:length].tolist() for ids, length in zip(batch.input_ids, batch.lengths, strict=True)]
        made = [prompt.count(self.vocabulary.end) for prompt in prompts]
        self.num_requests += len(prompts)
        longest = max(map(len, prompts))
        ids = torch.tensor([[0] * (longest - len(prompt)) + prompt for prompt in prompts])
        written = [[] for _ in prompts]
        for _ in range(max_new_tokens):
            scores = torch.full((len(prompts), self.vocabulary.num_tokens), -30.0)
            for row, calls, so_far in zip(scores, made, written, strict=True):
                for token, chance in self.minds(calls, tuple(so_far)).items():
                    row[token] = math.log(chance)
            tokens = logits_processor(ids, scores).argmax(-1)
            ids = torch.cat([ids, tokens[:, None]], 1)
            for so_far, token in zip(written, tokens.tolist(), strict=True):
                so_far.append(token)
            if all(set(eos_id) & set(so_far) for so_far in written):
                break
        ends = [next(i for i, token in enumerate(so_far) if token in eos_id) for so_far in written]
        return [row[:end] if row[end] == eos_id[0] else row[: end + 1] for row, end in zip(written, ends, strict=True)]


@pytest.fixture
def answering():
    tokenizer = train_tokenizer(["what is the sum of five"], 300, list_call_tokens(TOOLS))
    return CallAnswering(Aligner(tokenizer, layout="collapse", verbs=TOOLS), max_rivals=0)


def minds(answering, tools, stop):
    """Two tools at the first step, then an end of which the model is sure to ``stop``; arguments in order."""
    words, eos = answering.vocabulary, answering.aligner.eos_id

    def prefer(calls, written):
        if calls:
            return {eos: stop, words.call: 1 - stop}
        if not written:
            return {words.call: 1.0}
        if len(written) == 1:
            return {words.tools[name]: chance for name, chance in tools.items()}
        # arguments in order, then the end: what the grammar forbids falls away
        order = [words.references[0], words.next, words.references[1], words.end]
        return {order[len(written) - 2] if len(written) < 6 else words.end: 0.999, words.end: 0.001}

    return prefer


TEXT = "what is the sum of 5 and 3?"


def test_the_end_of_a_turn_counts_as_written(answering):
    model = Wavering(answering.vocabulary, minds(answering, {"arithmetic_add": 1.0}, stop=0.7))
    (found,) = answering.solve(model, [TEXT])
    assert found.value == 8
    assert found.turns[0].confidence == pytest.approx(0.7, abs=0.01)


def test_a_rival_that_uses_every_value_wins(answering):
    tools = {"combinatorics_factorial": 0.55, "arithmetic_add": 0.45}
    model = Wavering(answering.vocabulary, minds(answering, tools, stop=0.999))
    (greedy,) = answering.solve(model, [TEXT])
    assert greedy.value == 120  # of the 5; the 3 is in no call
    answering.max_rivals = 2
    (found,) = answering.solve(model, [TEXT])
    assert found.value == 8 and [call.tool for call in found.turns[0].calls] == ["arithmetic_add"]
    assert found.turns[0].confidence == pytest.approx(0.45, abs=0.01)
    assert found.num_tokens > greedy.num_tokens  # second looks are paid for


def test_a_way_that_is_too_unlikely_is_not_tried(answering):
    answering.max_rivals, answering.least_rival = 9, 0.2
    tools = {"combinatorics_factorial": 0.9, "arithmetic_add": 0.1}
    model = Wavering(answering.vocabulary, minds(answering, tools, stop=0.999))
    (found,) = answering.solve(model, [TEXT])
    assert found.value == 120
    assert model.num_requests == 2  # the call and the end


def test_the_next_turn_goes_on_from_the_answer_that_was_elected(answering):
    answering.max_rivals = 1
    words, eos = answering.vocabulary, answering.aligner.eos_id
    first = minds(answering, {"combinatorics_factorial": 0.55, "arithmetic_add": 0.45}, stop=0.999)

    def prefer(calls, written):
        if calls != 1 or eos not in seen[-1]:
            return first(calls, written)
        wanted = [words.call, words.tools["arithmetic_negate"], words.references[2], words.end]
        return {wanted[len(written)]: 1.0}

    seen = []

    class Watched(Wavering):
        def generate(self, batch, **options):
            seen.append([t for ids, n in zip(batch.input_ids, batch.lengths, strict=True) for t in ids[:n].tolist()])
            return super().generate(batch, **options)

    (found,) = answering.solve(Watched(answering.vocabulary, prefer), [[TEXT, "and the negative of that?"]])
    assert [turn.calls[-1].result for turn in found.turns] == [8, -8]


def test_dialogues_side_by_side_do_not_disturb_each_other(answering):
    answering.max_rivals = 2
    tools = {"combinatorics_factorial": 0.55, "arithmetic_add": 0.45}
    model = Wavering(answering.vocabulary, minds(answering, tools, stop=0.999))
    found = answering.solve(model, [TEXT, "what is the sum of 4 and 2?", "nothing here"], batch_size=2)
    assert [f.value for f in found[:2]] == [8, 6]

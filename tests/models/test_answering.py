"""Answering modes: their targets replay to the gold answer, and solving runs the same state machine."""

from __future__ import annotations

import pytest
import torch

from fluxem.core.span import Sample, Span
from fluxem.domains import all_verbs
from fluxem.integration.alignment import Aligner
from fluxem.models.answering import (
    ActionAnswering,
    CalculatorAnswering,
    DigitsAnswering,
    ProgramAnswering,
    ReadoutAnswering,
    ToolStepsAnswering,
)
from fluxem.models.answering.action import choose_actions
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.models.heads import ActionLogits
from fluxem.models.readout import READOUTS

TEXT = "What is 12 + 34 * 5?"
SPANS = (
    Span(8, 10, "arithmetic_number", 12),
    Span(13, 15, "arithmetic_number", 34),
    Span(18, 19, "arithmetic_number", 5),
)
SAMPLE = Sample(
    TEXT,
    SPANS,
    "182",
    182,
    {"steps": [["multiply", 1, 2], ["add", 0, 1], ["stop", 0]], "program": "$0 + $1 * $2"},
)


@pytest.fixture
def aligner(tokenizer):
    return Aligner(tokenizer, layout="collapse")


def test_action_examples_are_the_states_of_the_stream(aligner):
    examples = ActionAnswering(aligner).examples(SAMPLE, 7)
    verbs = all_verbs()
    assert [(verbs[e.action[0]] if e.action[0] >= 0 else "stop", *e.action[1:]) for e in examples] == [
        ("multiply", 1, 2), ("add", 0, 1), ("stop", 0, 0)
    ]  # fmt: skip
    assert [len(e.slot_positions) for e in examples] == [3, 2, 1]
    assert [e.origins for e in examples] == [[0, 0, 0], [0, verbs.index("multiply") + 1], [verbs.index("add") + 1]]
    assert all(e.sample == 7 for e in examples)


def test_a_sample_the_detector_reads_differently_is_dropped_and_counted(aligner):
    answering = ActionAnswering(aligner)
    wrong = Sample(TEXT, SPANS[:2], "", 182, SAMPLE.meta)
    assert answering.examples(wrong) == []
    assert answering.num_dropped == 1


class Oracle(torch.nn.Module):
    """Stands in for a model: emits the gold action for each stream, read off the number of live values."""

    device = torch.device("cpu")

    def __init__(self, verbs):
        super().__init__()
        self.verbs = verbs

    def forward(self, batch):
        live = (batch.slot_positions >= 0).sum(-1)
        size = batch.slot_positions.shape
        first, second = torch.zeros(size), torch.zeros(size)
        verb = torch.zeros(size[0], len(self.verbs))
        for i, n in enumerate(live.tolist()):
            a, b, name = {3: (1, 2, "multiply"), 2: (0, 1, "add"), 1: (0, 0, "add")}[n]
            first[i, a], second[i, b], verb[i, self.verbs.index(name)] = 9, 9, 9
        logits = ActionLogits((live == 1).float() * 2 - 1, verb, first, second, verb, verb, verb[:, 0])
        return type("Output", (), {"action": logits})()


def test_solving_applies_actions_until_stop(aligner):
    answers = ActionAnswering(aligner).solve(Oracle(aligner.verbs), [TEXT, "What is 2 + 3 * 4?", "no value here"])
    assert [a.value for a in answers] == [182, 14, None]
    assert answers[0].steps == ("multiply $1 $2", "add $0 $1", "stop $0")
    assert answers[2].error == "no value detected in the text"
    assert answers[0].num_tokens > 0


def test_shuffled_control_gives_wrong_values_to_model_and_algebra(aligner):
    texts = [TEXT, "What is 7 + 8 * 9?", "What is 20 + 30 * 40?"]
    plain = [a.value for a in ActionAnswering(aligner).solve(Oracle(aligner.verbs), texts)]
    mixed = [a.value for a in ActionAnswering(aligner).solve(Oracle(aligner.verbs), texts, control="shuffled")]
    assert plain == [182, 79, 1220]
    assert not set(plain) & set(mixed)


def test_misread_control_leaves_the_right_values_to_the_algebra(aligner):
    shown = []

    class Watching(Oracle):
        def __call__(self, batch):
            shown.append(batch)
            return super().__call__(batch)

    texts = [TEXT, "What is 7 + 8 * 9?", "What is 20 + 30 * 40?"]
    plain = ActionAnswering(aligner).solve(Watching(aligner.verbs), texts)
    features = shown[0].features.clone()
    shown.clear()
    misread = ActionAnswering(aligner).solve(Watching(aligner.verbs), texts, control="misread")
    assert [a.value for a in misread] == [a.value for a in plain], "the oracle does not look at codes"
    assert not torch.equal(shown[0].features, features)
    assert sorted(shown[0].features.sum(-1).tolist()) == pytest.approx(sorted(features.sum(-1).tolist()))


def test_overflow_is_a_recorded_failure_not_an_answer(aligner):
    text = f"What is 1 + {10**30} * {10**30}?"
    (answer,) = ActionAnswering(aligner).solve(Oracle(aligner.verbs), [text])
    assert answer.value is None
    assert "outside the exact range" in answer.error


def test_type_constraint_only_offers_verbs_with_a_law(aligner):
    from fluxem.integration.stream import build_stream

    stream = build_stream(TEXT, SPANS)
    order = torch.zeros(1, len(aligner.verbs))
    order[0, aligner.verbs.index("convert")] = 5  # no conversion of plain numbers exists
    order[0, aligner.verbs.index("multiply")] = 3
    pick = torch.tensor([[9.0, 0, 0]])
    logits = ActionLogits(torch.tensor([-1.0]), order, pick, pick.flip(-1), order, order, order[:, 0])
    assert choose_actions(logits, [stream], aligner.verbs)[0].verb == "multiply"


@pytest.mark.parametrize(
    ("mode", "written"),
    [(DigitsAnswering, "182"), (ProgramAnswering, "$0 + $1 * $2"), (CalculatorAnswering, "12 + 34 * 5")],
)
def test_text_targets_read_back_to_the_gold_answer(aligner, mode, written):
    answering = mode(aligner)
    stream, _ = answering.stream_of(TEXT)
    assert answering.target(SAMPLE, stream) == written
    assert answering.read(written, stream) == 182


def test_reversed_digits_and_labels(aligner, tokenizer):
    answering = DigitsAnswering(aligner, reverse=True)
    (example,) = answering.examples(SAMPLE)
    wanted = [i for i in example.labels if i >= 0]
    assert tokenizer.decode(wanted[:-1]) == "281"
    assert wanted[-1] == aligner.eos_id
    assert len(example.labels) == len(example.input_ids)
    assert example.labels.index(wanted[0]) == example.input_ids.index(aligner.act_id)  # predicted at the separator
    assert answering.read("281", None) == 182


def test_tool_steps_write_calls(aligner, tokenizer):
    examples = ToolStepsAnswering(aligner).examples(SAMPLE)
    texts = [tokenizer.decode([i for i in e.labels if i >= 0][:-1]) for e in examples]
    assert texts == ["multiply $1 $2", "add $0 $1", "stop $0"]


@pytest.mark.parametrize("bad", ["", "multiply", "multiply 1 2", "multiply $1 x", "12 + "])
def test_malformed_calls_are_failures_with_a_reason(aligner, bad):
    answering = ToolStepsAnswering(aligner)
    stream, _ = answering.stream_of(TEXT)
    answer, _ = answering._advance(bad, stream, [bad], 1)
    assert answer is not None and answer.value is None and answer.error


@pytest.mark.parametrize("name", sorted(READOUTS))
@pytest.mark.parametrize("value", [0, 1, -1, 7, -345, 99999])
def test_readouts_spell_integers_and_read_them_back(name, value):
    readout = READOUTS[name]
    groups = readout.write(value)
    assert len(groups) == len(readout.sizes)
    assert readout.read(groups.tolist()) == value


@pytest.mark.parametrize("answering", ["action", "tool_steps", "program", "calculator", "digits", "readout"])
def test_untrained_models_never_crash(tokenizer, answering):
    arm = Arm("x", answering, layout="keep")
    tiny = {
        "hidden_size": 32,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 16,
        "intermediate_size": 48,
    }
    model = build_model(arm, tokenizer, backbone=tiny, injection={"method": "gated"})
    answers = build_answering(arm, tokenizer).solve(model, [TEXT, "", "nothing", "5" * 60, "1 " * 50], batch_size=2)
    assert len(answers) == 5
    assert all(a.value is not None or a.error for a in answers)


def test_readout_skips_answers_it_cannot_spell(aligner):
    from fractions import Fraction

    assert ReadoutAnswering(aligner).examples(Sample(TEXT, SPANS, "", Fraction(1, 3), SAMPLE.meta)) == []

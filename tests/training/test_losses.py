"""The multi-loss: each part against a second computation, idle parts, and switching off."""

from __future__ import annotations

import math

import pytest
import torch

from fluxem.core.errors import UnknownNameError
from fluxem.core.span import Sample, Span
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import IGNORE, collate
from fluxem.models.answering import ActionAnswering, DigitsAnswering
from fluxem.models.assembly import Arm, build_model
from fluxem.models.backbone import train_tokenizer
from fluxem.training.losses import PARTS, MultiLoss, invariance

TEXT = "What is 12 + 34 * 5?"
SPANS = tuple(Span(TEXT.index(t), TEXT.index(t) + len(t), "arithmetic_number", int(t)) for t in ("12", "34", "5"))
SAMPLE = Sample(TEXT, SPANS, "182", 182, {"steps": [["multiply", 1, 2], ["add", 0, 1], ["stop", 0]]})
SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer([TEXT] * 4, vocab_size=300)


def run(tokenizer, answering, arm):
    torch.manual_seed(0)
    model = build_model(arm, tokenizer, backbone=SIZES, injection={"method": "gated"})
    batch = collate(answering.examples(SAMPLE, 0), 0)
    return model, model(batch), batch


def test_action_arm_learns_from_its_parts_and_names_the_idle_ones(tokenizer):
    model, output, batch = run(tokenizer, ActionAnswering(Aligner(tokenizer)), Arm("a"))
    report = MultiLoss({"invariance": 0.1})(output, batch)
    assert set(report.parts) == {
        "tool_selection", "operation", "reference", "chain_completion", "embedding_align", "projection_reg"
    }  # fmt: skip
    assert set(report.idle) == {"lm", "span_detection", "readout", "invariance", "condition"}
    weights = MultiLoss().weights
    assert float(report.total) == pytest.approx(sum(weights[k] * float(v) for k, v in report.parts.items()), rel=1e-5)
    report.total.backward()
    for head in (model.action_head, model.readback_head, model.projector.layers, model.backbone):
        assert any(p.grad is not None and p.grad.abs().sum() > 0 for p in head.parameters())


def test_text_arm_learns_next_tokens_only_on_the_answer(tokenizer):
    arm = Arm("d", "digits", layout="text")
    answering = DigitsAnswering(Aligner(tokenizer, layout="text"))
    model, output, batch = run(tokenizer, answering, arm)
    report = MultiLoss()(output, batch)
    assert set(report.parts) == {"lm"}
    logits = model.backbone(input_ids=batch.input_ids).logits[0]
    wanted = [(t, int(i)) for t, i in enumerate(batch.labels[0]) if i != IGNORE]
    assert [i for _, i in wanted] == [*tokenizer.encode("182", add_special_tokens=False), tokenizer.eos_token_id]
    by_hand = -sum(float(logits[t].log_softmax(-1)[i]) for t, i in wanted) / len(wanted)
    assert float(report.parts["lm"]) == pytest.approx(by_hand, rel=1e-4)


def test_pointer_and_stop_losses_by_hand(tokenizer):
    _, output, batch = run(tokenizer, ActionAnswering(Aligner(tokenizer)), Arm("a"))
    act = output.action
    first = [float(act.first[i].log_softmax(-1)[k]) for i, k in enumerate([1, 0, 0])]
    second = [float(act.second[i].log_softmax(-1)[k]) for i, k in enumerate([2, 1])]
    by_hand = -sum(first) / 3 - sum(second) / 2
    assert float(PARTS["reference"](output, batch)) == pytest.approx(by_hand, rel=1e-4)
    stop = [math.log1p(math.exp(float(s) * sign)) for s, sign in zip(act.stop, (1, 1, -1), strict=True)]
    assert float(PARTS["chain_completion"](output, batch)) == pytest.approx(sum(stop) / 3, rel=1e-4)


def test_readback_wants_the_values_own_residues(tokenizer):
    _, output, batch = run(tokenizer, ActionAnswering(Aligner(tokenizer)), Arm("a"))
    values = [12, 34, 5, 12, 170, 182]  # the live values of the three states, in order
    by_hand = []
    for logits, residue in zip(
        output.readback, [*[(lambda v, p=p: v % p) for p in (2, 3, 5, 7)], lambda v: 2], strict=True
    ):
        by_hand.append(-sum(float(row.log_softmax(-1)[residue(v)]) for row, v in zip(logits, values, strict=True)) / 6)
    assert float(PARTS["embedding_align"](output, batch)) == pytest.approx(sum(by_hand) / 5, rel=1e-4)


def test_invariance_pulls_equal_groups_together_only(tokenizer):
    _, output, batch = run(tokenizer, ActionAnswering(Aligner(tokenizer)), Arm("a"))
    batch.groups = torch.tensor([5, 5, 7])
    q = torch.nn.functional.normalize(output.query, dim=-1)
    mean = q[0] + q[1]
    by_hand = 1 - sum(float(torch.cosine_similarity(x, mean, dim=0)) for x in q[:2]) / 2
    assert float(invariance(output, batch)) == pytest.approx(by_hand, rel=1e-4)
    batch.groups = torch.tensor([1, 2, 3])
    assert invariance(output, batch) is None


@pytest.mark.parametrize("name", sorted(PARTS))
def test_every_part_can_be_switched_off(tokenizer, name):
    _, output, batch = run(tokenizer, ActionAnswering(Aligner(tokenizer)), Arm("a"))
    report = MultiLoss({name: 0.0})(output, batch)
    assert name not in report.parts
    assert name not in report.idle


def test_unknown_and_negative_weights_are_refused():
    with pytest.raises(UnknownNameError, match="did you mean 'operation'"):
        MultiLoss({"operatoin": 1.0})
    with pytest.raises(ValueError, match="expected 0 or more"):
        MultiLoss({"lm": -1.0})

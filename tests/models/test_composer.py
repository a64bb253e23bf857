"""A model that composes results itself: from the operands alone, however deep; the exact algebra stays outside."""

from __future__ import annotations

import pytest
import torch

from fluxem.composition.actions import Action, apply_action
from fluxem.composition.nodes import METHODS
from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.data.problems import generate_problem
from fluxem.integration.batch import collate
from fluxem.integration.stream import build_stream
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.training.losses import MultiLoss

SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
LEARNED = [method for method in METHODS if method != "exact"]


def build(tokenizer, composer, answering="action"):
    arm = Arm("x", answering, layout="collapse")
    model = build_model(arm, tokenizer, backbone=SIZES, injection={"method": "replace"}, composer=composer)
    return model, build_answering(arm, tokenizer, composer=composer)


def step(answering, text, *actions):
    stream = answering.stream_of(text)[0]
    for verb, *operands in actions:
        stream = apply_action(stream, Action(verb, tuple(operands)))
    return stream


def test_the_sum_of_two_is_what_is_shown(tokenizer):
    model, answering = build(tokenizer, "additive")
    stream = step(answering, "What is 12 + 34 * 5?", ("multiply", 1, 2))
    batch = answering.collate(answering.align_all([stream]))
    projector = model.projector
    leaves = answering.collate(answering.align_all([answering.stream_of("What is 12 + 34 * 5?")[0]]))
    shown = projector.mark(projector.project(leaves.features), leaves.types)
    made = projector.norm(shown[1] + shown[2])
    expected = projector.mark(torch.stack([projector.project(batch.features)[0], made]), batch.types, batch.origins)
    torch.testing.assert_close(model.project(batch), expected)
    assert stream.slots[1].value == 170  # the algebra knows better


@pytest.mark.parametrize("composer", LEARNED)
def test_nothing_of_a_results_code_reaches_the_model(tokenizer, composer):
    model, answering = build(tokenizer, composer)
    stream = step(answering, "Start with 12 and 34 and 5 and 7 and 9", ("add", 0, 1), ("multiply", 0, 1), ("add", 1, 2))
    assert [slot.value for slot in stream.slots] == [230, 16]
    batch = answering.collate(answering.align_all([stream]))
    before = model.project(batch)
    batch.features = torch.randn_like(batch.features)
    torch.testing.assert_close(model.project(batch), before)
    batch.derivations.features[0] += 1.0  # but a value of the text does, three operations deep
    assert (model.project(batch)[0] - before[0]).abs().max() > 1e-4
    torch.testing.assert_close(model.project(batch)[1], before[1])


def test_exact_reads_the_code(tokenizer):
    model, answering = build(tokenizer, "exact")
    stream = step(answering, "What is 12 + 34?", ("add", 0, 1))
    batch = answering.collate(answering.align_all([stream]))
    assert model.composer is None and batch.derivations is None
    before = model.project(batch)
    batch.features = torch.randn_like(batch.features)
    assert (model.project(batch) - before).abs().max() > 1e-3


@pytest.mark.parametrize("composer", LEARNED)
def test_it_learns_and_answers(tokenizer, composer):
    torch.manual_seed(0)
    model, answering = build(tokenizer, composer)
    problems = [generate_problem("conditional", "train", i, 0) for i in range(12)]
    batch = answering.collate([e for i, p in enumerate(problems) for e in answering.examples(p, i)])
    optimizer = torch.optim.AdamW(model.train().parameters(), lr=3e-3)
    losses = []
    for _ in range(4):
        report = MultiLoss()(model(batch), batch)
        optimizer.zero_grad()
        report.total.backward()
        optimizer.step()
        losses.append(float(report.total.detach()))
    assert losses[-1] < losses[0]
    weights = list(model.composer.parameters())
    assert bool(weights) == (composer != "additive")
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in weights if p.requires_grad and p.dim() > 1)
    assert all(a.value is not None or a.error for a in answering.solve(model, [p.text for p in problems[:4]]))


def test_quantities_compose_block_by_block(tokenizer):
    _, answering = build(tokenizer, "concat_project")
    stream = step(answering, "5 km times 3 plus 7 m", ("multiply", 0, 1))
    table = answering.collate(answering.align_all([stream])).derivations
    assert table.rows.tolist() == [3, 4] and table.blocks.tolist() == [0, 1]
    assert table.first.tolist() == [0, 1] and table.second.tolist() == [2, 2]  # the number has one block


def test_a_long_chain_is_laid_out_by_levels(tokenizer):
    model, answering = build(tokenizer, "gated")
    stream = step(answering, " and ".join(map(str, range(40))), *[("add", 0, 1)] * 39)
    other = step(answering, "1 and 2 and 3", ("add", 1, 2))
    batch = answering.collate(answering.align_all([stream, other]))
    table = batch.derivations
    assert table.levels.tolist() == sorted(table.levels.tolist()) and int(table.levels.max()) == 39
    size = len(table.features)
    for row, (first, second) in enumerate(zip(table.first.tolist(), table.second.tolist(), strict=True)):
        assert max(first, second) < size + row
    assert torch.isfinite(model.project(batch)).all()
    alone = model.project(answering.collate(answering.align_all([other])))
    torch.testing.assert_close(model.project(batch)[1:], alone)


def test_what_cannot_be_composed_is_refused(tokenizer):
    with pytest.raises(UnknownNameError, match="exact"):
        build(tokenizer, "exakt")
    with pytest.raises(ConfigError, match="composer=exact"):
        build(tokenizer, "gated", answering="program")
    _, answering = build(tokenizer, "gated")
    example = answering.align_all([step(answering, "1 and 2", ("add", 0, 1))])[0]
    with pytest.raises(ConfigError, match=r"data\.pack"):
        answering.collate([example], row_length=64)
    assert collate([example], 0).derivations is not None
    assert build_stream("plain", ()).slots == ()

"""Packed rows: the same loss and gradients as rows of their own, and nothing seen across a boundary."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ConfigError
from fluxem.data.problems import generate_problem
from fluxem.integration.batch import IGNORE, Example, collate
from fluxem.integration.packing import join_examples, pack, plan_rows
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.models.backbone import train_tokenizer
from fluxem.models.hybrid import HybridLM
from fluxem.training.losses import MultiLoss

SIZES = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2,
         "num_key_value_heads": 1, "head_dim": 16}  # fmt: skip
WEIGHTS = {"lm": 1.0, "tool_selection": 0.5, "chain_completion": 0.5, "embedding_align": 0.3, "invariance": 0.2}
ROW = 160


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer([generate_problem("arithmetic", "train", i, 0).text for i in range(60)], vocab_size=330)


@pytest.fixture(scope="module")
def answering(tokenizer):
    return build_answering(Arm("program", answering="program"), tokenizer)


@pytest.fixture(scope="module")
def examples(answering):
    made = [e for i in range(14) for e in answering.examples(generate_problem("arithmetic", "train", i, 0), i)][:9]
    assert len(made) == 9
    for i, example in enumerate(made):  # decisions and groups as arms that call tools have them
        example.decisions = [(len(example) // 2, i % 3 - 1), (len(example) - 1, -1)]
        example.group = 1 + i % 2
    return made


def make_model(tokenizer, attention: str) -> HybridLM:
    torch.manual_seed(0)
    arm = Arm("program", answering="program")
    model = build_model(arm, tokenizer, backbone={**SIZES, "attn_implementation": attention})
    from fluxem.models.heads import CallHead

    model.call_head = CallHead(SIZES["hidden_size"], 3)
    return model


def loss_and_gradients(model, batch) -> tuple[torch.Tensor, dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    model.zero_grad(set_to_none=True)
    report = MultiLoss(WEIGHTS)(model(batch), batch)
    report.total.backward()
    return report.total.detach(), report.parts, {n: p.grad for n, p in model.named_parameters() if p.grad is not None}


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_loss_and_gradients_are_those_of_rows_of_their_own(tokenizer, answering, examples, attention):
    model = make_model(tokenizer, attention)
    apart, packed = answering.collate(examples), answering.collate(examples, row_length=ROW)
    assert packed.input_ids.shape[0] < apart.input_ids.shape[0]
    assert (packed.num_tokens, packed.num_samples) == (apart.num_tokens, apart.num_samples)
    loss, parts, gradients = loss_and_gradients(model, apart)
    packed_loss, packed_parts, packed_gradients = loss_and_gradients(model, packed)
    assert {"lm", "tool_selection", "chain_completion", "embedding_align", "invariance"} <= parts.keys()
    torch.testing.assert_close(packed_loss, loss, rtol=1e-5, atol=1e-6)
    for name in parts:
        torch.testing.assert_close(packed_parts[name], parts[name], rtol=1e-5, atol=1e-5)
    assert gradients.keys() == packed_gradients.keys()
    for name, gradient in gradients.items():
        torch.testing.assert_close(packed_gradients[name], gradient, rtol=1e-5, atol=1e-5, msg=name)


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_nothing_is_seen_across_a_boundary(tokenizer, examples, attention):
    model = make_model(tokenizer, attention).eval()
    batch = pack(examples, 0, ROW)
    with torch.no_grad():
        before = model(batch).hidden
        for changed in (0, 4):
            row, end = batch.ends[changed].tolist()
            start = end + 1 - len(examples[changed])
            ids = batch.input_ids.clone()
            ids[row, start : end + 1] = (ids[row, start : end + 1] + 7) % 300 + 4
            features = batch.features.clone()
            mine = (batch.block_rows == row) & (batch.block_cols >= start) & (batch.block_cols <= end)
            features[mine] += 1.0
            after = model(replace(batch, input_ids=ids, features=features)).hidden
            others = torch.ones(batch.input_ids.shape, dtype=torch.bool)
            others[row, start : end + 1] = False
            assert torch.equal(after[others], before[others])
            assert not torch.allclose(after[~others], before[~others], atol=1e-3)


def test_the_test_above_can_fail(tokenizer, examples):
    """Without positions that start again, the same change is seen by what follows it."""
    model = make_model(tokenizer, "sdpa").eval()
    batch = replace(pack(examples, 0, ROW), position_ids=None)
    row = int(batch.lengths.argmax())
    ids = batch.input_ids.clone()
    ids[row, :3] = 7
    with torch.no_grad():
        before, after = model(batch).hidden, model(replace(batch, input_ids=ids)).hidden
    assert not torch.allclose(before[row, 40:80], after[row, 40:80], atol=1e-4)


def test_everything_that_names_a_position_is_shifted(examples):
    one, two = examples[:2]
    joined = join_examples([one, two])
    assert joined.input_ids == one.input_ids + two.input_ids
    assert joined.labels == one.labels + two.labels
    shifted = [p - len(one) for p in joined.block_positions[len(one.block_positions) :]]
    assert shifted == two.block_positions
    assert [p - len(one) for p in joined.slot_positions[len(one.slot_positions) :]] == two.slot_positions
    assert joined.decisions == one.decisions + [(p + len(one), d) for p, d in two.decisions]
    for p, q in zip(joined.block_positions, one.block_positions + two.block_positions, strict=True):
        assert joined.input_ids[p] == (one.input_ids + two.input_ids)[p if p < len(one) else len(one) + q]


@given(st.lists(st.integers(1, 40), min_size=1, max_size=30), st.integers(10, 60))
def test_rows_hold_every_example_once_and_overflow_never(lengths, row_length):
    rows = plan_rows(lengths, row_length)
    assert sorted(i for row in rows for i in row) == list(range(len(lengths)))
    for row in rows:
        assert sum(lengths[i] for i in row) <= row_length or len(row) == 1
    needed = sum(lengths) / row_length
    assert len(rows) <= max(1, 2 * needed + 1 + sum(length > row_length for length in lengths))


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12))
def test_positions_and_ends(lengths):
    examples = [Example(input_ids=[i + 5] * n, labels=[IGNORE] * n, sample=i) for i, n in enumerate(lengths)]
    batch = pack(examples, 0, 16)
    assert batch.position_ids is not None and batch.ends is not None
    assert batch.samples.tolist() == list(range(len(lengths)))
    assert batch.num_tokens == sum(lengths)
    for i, (row, end) in enumerate(batch.ends.tolist()):
        assert batch.input_ids[row, end - lengths[i] + 1 : end + 1].tolist() == [i + 5] * lengths[i]
        assert batch.position_ids[row, end - lengths[i] + 1 : end + 1].tolist() == list(range(lengths[i]))
    one = collate(examples, 0)
    assert batch.num_samples == one.num_samples == len(lengths)


def test_what_cannot_be_packed_is_refused(tokenizer, examples):
    with pytest.raises(ConfigError, match=r"data\.pack"):
        pack([Example(input_ids=[1, 2], action=(0, 0, 0))], 0, 16)
    model = make_model(tokenizer, "sdpa")
    model.backbone.config._attn_implementation = "flash_attention_2"
    with pytest.raises(ConfigError, match="flash_attention_2"):
        model(pack(examples, 0, ROW))

"""Compiled decoder layers: the same gradients up to rounding, answering untouched, a clear word where it cannot be."""

from __future__ import annotations

import shutil

import pytest
import torch

from fluxem.core.errors import ConfigError
from fluxem.models import compiling
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.training.losses import MultiLoss

SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
TEXTS = ["Start with 12. If it is even, multiply it by 3, otherwise subtract 4.", "What is 12 + 34 * 5?"]


@pytest.fixture
def model(tokenizer):
    return build_model(
        Arm("x", layout="keep"), tokenizer, backbone=SIZES, injection={"method": "gated", "points": "multi_layer"}
    )


@pytest.mark.skipif(not any(map(shutil.which, compiling.COMPILERS)), reason="needs a C++ compiler")
def test_compiled_layers_train_as_plain_ones_and_answer_as_before(model, tokenizer):
    answering = build_answering(Arm("x", layout="keep"), tokenizer)
    batch = answering.collate(answering.align_all([answering.stream_of(t)[0] for t in TEXTS]))
    batch.verbs, batch.pointers = torch.zeros(2, dtype=torch.long), torch.tensor([[0, 1], [0, 1]])

    def compute_gradients():
        model.train().zero_grad()
        MultiLoss()(model(batch), batch).total.backward()
        return {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}

    plain, answers = compute_gradients(), [a.steps for a in answering.solve(model, TEXTS)]
    hidden = model.eval()(batch).hidden
    compiling.compile_layers(model)
    compiled = compute_gradients()
    assert compiled.keys() == plain.keys()
    assert torch._dynamo.utils.counters["stats"]["unique_graphs"] > 0
    for name, gradient in plain.items():
        torch.testing.assert_close(compiled[name], gradient, rtol=2e-3, atol=2e-5, msg=name)
    assert torch.equal(model.eval()(batch).hidden, hidden)
    assert [a.steps for a in answering.solve(model, TEXTS)] == answers


def test_without_a_compiler_the_setting_is_refused(model, monkeypatch):
    monkeypatch.setattr(compiling.shutil, "which", lambda _: None)
    with pytest.raises(ConfigError, match=r"C\+\+ compiler.*compile=false"):
        compiling.compile_layers(model)

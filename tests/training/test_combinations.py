"""Every method x points x layout, and every arm, trains: a few real steps from problems to updated weights."""

from __future__ import annotations

import math

import pytest
import torch

from fluxem.integration.injection import METHODS, POINTS
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.training.losses import MultiLoss

SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
NUM_STEPS = 4


def train(arm, problems, tokenizer, **injection):
    torch.manual_seed(0)
    model = build_model(arm, tokenizer, backbone=SIZES, injection=injection).train()
    answering = build_answering(arm, tokenizer)
    batch = answering.collate([e for i, p in enumerate(problems) for e in answering.examples(p, i)][:24])
    loss, optimizer = MultiLoss({"invariance": 0.1}), torch.optim.AdamW(model.parameters(), lr=3e-3)
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    totals = []
    for _ in range(NUM_STEPS):
        report = loss(model(batch), batch)
        optimizer.zero_grad()
        report.total.backward()
        optimizer.step()
        totals.append(float(report.total.detach()))
    moved = {name for name, p in model.named_parameters() if not torch.equal(p, before[name])}
    return model, answering, totals, moved


@pytest.mark.parametrize("layout", ["keep", "collapse", "overlay"])
@pytest.mark.parametrize("points", POINTS)
@pytest.mark.parametrize("method", METHODS)
def test_every_combination_learns_and_moves_its_own_parts(problems, problem_tokenizer, method, points, layout):
    arm = Arm("x", layout=layout)
    model, answering, totals, moved = train(arm, problems, problem_tokenizer, method=method, points=points)
    assert all(math.isfinite(t) for t in totals)
    assert totals[-1] < totals[0]
    assert "projector.layers.0.weight" in moved
    gates = {f"injection.gates.{i}" for i in model.injection.layers} if method != "replace" else set()
    assert gates <= moved
    assert ("injection.mix.weight" in moved) == (method == "gated")
    answers = answering.solve(model, [p.text for p in problems[:3]])
    assert all(a.value is not None or a.error for a in answers)


ARMS = [
    Arm("algebra"),
    *(Arm(f, features=f) for f in ("none", "wrong", "random", "learned", "xval", "fone", "bits")),
    Arm("token_only", "digits", layout="text"),
    Arm("token_only_reversed", "digits", layout="text", options={"reverse": True}),
    Arm("calculator", "calculator", layout="text"),
    Arm("program_if", "program"),
    Arm("tool_steps", "tool_steps"),
    *(Arm(f"readout_{r}", "readout", options={"readout": r}) for r in ("residues", "digits", "bits", "scalar")),
]


@pytest.mark.parametrize("arm", ARMS, ids=lambda a: a.name)
def test_every_arm_learns(problems, problem_tokenizer, arm):
    _, _, totals, moved = train(arm, problems, problem_tokenizer, method="gated", points="input")
    assert all(math.isfinite(t) for t in totals)
    assert totals[-1] < totals[0]
    assert any(name.startswith("backbone.") for name in moved)

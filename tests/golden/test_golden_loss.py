"""Ten seeded steps on the CPU against a committed file: a refactoring must leave the loss curve as it is.

After an intended change of the model, the loss or the data: ``python tests/golden/test_golden_loss.py`` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from fluxem.data.problems import generate_problem
from fluxem.domains import all_verbs
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.models.backbone import train_tokenizer
from fluxem.training.losses import MultiLoss

GOLDEN = Path(__file__).with_name("loss.txt")
SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
RELATIVE = 2e-4  # other processors sum in another order; a changed formula is off by far more


def compute_losses() -> list[float]:
    torch.manual_seed(0)
    torch.set_num_threads(1)
    problems = [generate_problem("conditional", "train", i, 0) for i in range(40)]
    tokenizer = train_tokenizer([p.text for p in problems], vocab_size=330)
    arm = Arm("golden", layout="keep", verbs=all_verbs(("arithmetic", "physics")))  # whatever domains there are
    model = build_model(arm, tokenizer, backbone=SIZES, injection={"method": "gated", "points": "multi_layer"})
    answering = build_answering(arm, tokenizer)
    examples = [e for i, p in enumerate(problems) for e in answering.examples(p, i)]
    loss, optimizer = MultiLoss(), torch.optim.AdamW(model.parameters(), lr=2e-3)
    losses = []
    for step in range(10):
        batch = answering.collate(examples[step * 8 : step * 8 + 8])
        report = loss(model(batch), batch)
        optimizer.zero_grad()
        report.total.backward()
        optimizer.step()
        losses.append(float(report.total.detach()))
    return losses


def test_the_loss_curve_is_the_committed_one():
    golden = [float(line) for line in GOLDEN.read_text().split()]
    assert compute_losses() == pytest.approx(golden, rel=RELATIVE)


if __name__ == "__main__":
    GOLDEN.write_text("".join(f"{value:.7f}\n" for value in compute_losses()))

"""Ten seeded steps on the CPU against a committed file: a refactoring must leave the loss curve as it is.

After an intended change of the model, the loss or the data: ``python tests/golden/test_golden_loss.py`` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from fluxem.core.span import Sample
from fluxem.data.problems import generate_problem
from fluxem.domains import all_verbs
from fluxem.models.answering.call_tokens import list_call_tokens
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.models.backbone import train_tokenizer
from fluxem.training.losses import MultiLoss

FOLDER = Path(__file__).parent
SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
RELATIVE = 2e-4  # other processors sum in another order; a changed formula is off by far more


# An arm of algebra steps, and one that calls tools; fixed verbs and texts, whatever domains and wordings there are.
ARMS = {
    "loss.txt": Arm("golden", layout="keep", verbs=all_verbs(("arithmetic", "physics"))),
    "loss_calls.txt": Arm("golden_calls", "calls", layout="collapse", verbs=("arithmetic_add", "combinatorics_ncr")),
}
QUESTIONS = (
    ("Add {a} and {b}.", "arithmetic_add", {"a": "$0", "b": "$1"}),
    ("In how many ways can {b} of {a} people be chosen?", "combinatorics_ncr", {"n": "$1", "k": "$0"}),
)


def make_problems(arm: Arm) -> list[Sample]:
    if arm.answering != "calls":
        return [generate_problem("conditional", "train", i, 0) for i in range(40)]
    problems = []
    for i in range(80):
        template, tool, arguments = QUESTIONS[i % 2]
        text = template.format(a=20 + i, b=2 + i % 7)
        turn = {"end": len(text), "outcome": "call", "calls": [{"tool": tool, "arguments": arguments}]}
        problems.append(Sample(text, None, meta={"turns": [turn]}))
    return problems


def compute_losses(arm: Arm) -> list[float]:
    torch.manual_seed(0)
    torch.set_num_threads(1)
    problems = make_problems(arm)
    extra = list_call_tokens(arm.verbs) if arm.answering == "calls" else ()
    tokenizer = train_tokenizer([p.text for p in problems], 330, extra)
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


@pytest.mark.parametrize("name", ARMS)
def test_the_loss_curve_is_the_committed_one(name):
    golden = [float(line) for line in (FOLDER / name).read_text().split()]
    assert compute_losses(ARMS[name]) == pytest.approx(golden, rel=RELATIVE)


if __name__ == "__main__":
    for name, arm in ARMS.items():
        (FOLDER / name).write_text("".join(f"{value:.7f}\n" for value in compute_losses(arm)))

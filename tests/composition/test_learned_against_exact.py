"""A learned composer learns sums of the operands it was shown; exact addition knows no range."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from fluxem.composition import EmbeddingComposer
from fluxem.core.layout import DIM, LANE_A, LANE_B
from fluxem.core.number import crt, lane_a_residues, lane_b_residues
from fluxem.domains.arithmetic.encoder import encode_many_numbers
from fluxem.domains.arithmetic.laws import add

IN_RANGE, BEYOND = 40, 10**6
NUM_STEPS = 300


def encode(values) -> torch.Tensor:
    return torch.from_numpy(np.concatenate(encode_many_numbers([int(v) for v in values])))


def draw(low, high, num, seed):
    rng = np.random.default_rng(seed)
    return rng.integers(low, high, num), rng.integers(low, high, num)


def exact_match(codes: torch.Tensor, sums: np.ndarray) -> float:
    """Share of codes whose lane A or lane B (the better lane of each) decodes to the sum."""
    rows = codes.detach().double().numpy()
    lanes = zip(lane_a_residues(rows[:, LANE_A]), lane_b_residues(rows[:, LANE_B]), strict=True)
    return float(np.mean([int(s) in (crt(a), crt(b)) for (a, b), s in zip(lanes, sums, strict=True)]))


def fit(method: str) -> EmbeddingComposer:
    """Least squares on the codes of sums of operands below ``IN_RANGE``: every pair is shown."""
    torch.manual_seed(0)
    composer = EmbeddingComposer(DIM, method)
    a, b = (x.ravel() for x in np.meshgrid(np.arange(IN_RANGE), np.arange(IN_RANGE)))
    codes_a, codes_b, target = encode(a), encode(b), encode(a + b)
    optimizer = torch.optim.AdamW(composer.parameters(), lr=3e-3, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=NUM_STEPS)
    for _ in range(NUM_STEPS):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(composer(codes_a, codes_b), target).backward()
        optimizer.step()
        schedule.step()
    return composer


def score(compose) -> tuple[float, float]:
    """Exact match on operands that were shown, and on operands far beyond."""
    out = []
    for low, high, seed in ((0, IN_RANGE, 1), (BEYOND, 1000 * BEYOND, 2)):
        a, b = draw(low, high, 200, seed)
        out.append(exact_match(compose(encode(a), encode(b)), a + b))
    return out[0], out[1]


def apply_law(codes_a: torch.Tensor, codes_b: torch.Tensor) -> torch.Tensor:
    pairs = zip(codes_a.numpy(), codes_b.numpy(), strict=True)
    return torch.from_numpy(np.concatenate([add(a[None], b[None]) for a, b in pairs]))


def test_exact_addition_is_exact_in_and_out_of_range():
    assert score(apply_law) == (1.0, 1.0)


def test_vector_addition_is_the_exact_sum_on_lane_a():
    assert score(EmbeddingComposer(DIM, "additive")) == (1.0, 1.0)


@pytest.mark.parametrize("method", ["concat_project", "gated"])
def test_a_learned_sum_ends_where_its_training_ends(method):
    inside, beyond = score(fit(method))
    print(method, inside, beyond)
    assert beyond == 0.0

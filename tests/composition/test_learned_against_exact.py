"""A learned composer learns sums of the operands it was shown; exact addition knows no range.

The learned ones are fitted on lane B, 26 phasors, where addition is a product of two codes: the lane that suits a
bilinear form best. It decodes by the nearest phase, so a close guess counts as exact.
"""

from __future__ import annotations

import numpy as np
import pytest
import torch

from fluxem.composition import EmbeddingComposer
from fluxem.core.layout import DIM, LANE_A, LANE_B
from fluxem.core.number import crt, lane_a_residues, lane_b_residues
from fluxem.domains.arithmetic.encoder import encode_many_numbers
from fluxem.domains.arithmetic.laws import add

SHOWN = 16  # operands below it are learned from, every pair of them
BEYOND = (10**6, 10**9)
NUM_STEPS = 600
WIDTH = LANE_B.stop - LANE_B.start


def encode(values) -> torch.Tensor:
    return torch.from_numpy(np.concatenate(encode_many_numbers([int(v) for v in values])))


def list_pairs() -> tuple[np.ndarray, np.ndarray]:
    a, b = np.meshgrid(np.arange(SHOWN), np.arange(SHOWN))
    return a.ravel(), b.ravel()


def draw_beyond() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.integers(*BEYOND, 100), rng.integers(*BEYOND, 100)


def exact_match(residues: np.ndarray, sums: np.ndarray) -> float:
    return float(np.mean([crt(row) == int(s) for row, s in zip(residues, sums, strict=True)]))


def fit(method: str) -> EmbeddingComposer:
    torch.manual_seed(0)
    composer = EmbeddingComposer(WIDTH, method)
    a, b = list_pairs()
    codes_a, codes_b, target = (encode(v)[:, LANE_B] for v in (a, b, a + b))
    optimizer = torch.optim.Adam(composer.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, NUM_STEPS)
    for _ in range(NUM_STEPS):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(composer(codes_a, codes_b), target).backward()
        optimizer.step()
        schedule.step()
    return composer


@torch.no_grad()
def score_learned(composer, a, b) -> float:
    lane = composer(encode(a)[:, LANE_B], encode(b)[:, LANE_B]).numpy()
    return exact_match(lane_b_residues(lane), a + b)


@pytest.mark.parametrize("pairs", [list_pairs, draw_beyond])
def test_exact_addition_is_exact_in_and_out_of_range(pairs):
    a, b = pairs()
    codes_a, codes_b = encode(a), encode(b)
    law = np.stack([add(x[None], y[None])[0] for x, y in zip(codes_a.numpy(), codes_b.numpy(), strict=True)])
    vectors = EmbeddingComposer(DIM, "additive")(codes_a, codes_b).numpy()  # no law, no weights: a + b
    for rows in (law, vectors):
        assert exact_match(lane_a_residues(rows[:, LANE_A]), a + b) == 1.0


@pytest.mark.parametrize(("method", "least_shown"), [("concat_project", 0.0), ("gated", 0.0), ("bilinear", 0.9)])
def test_a_learned_sum_ends_where_its_training_ends(method, least_shown):
    composer = fit(method)
    shown, beyond = score_learned(composer, *list_pairs()), score_learned(composer, *draw_beyond())
    assert shown >= least_shown
    assert beyond == 0.0

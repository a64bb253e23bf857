"""A training step of the hybrid against the plain backbone on the same tokens.

Both process the same ids in the same batches, forward, loss, backward and AdamW; the hybrid also
projects and injects the values and trains its heads. For the action arm, whose answer is no text,
the plain backbone predicts one token a sequence.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

from benchmarks._harness import Check, compare, run_benchmark

BATCH_SIZE = 64
BACKBONE = {"hidden_size": 128, "num_hidden_layers": 4}


def _make_batches(arm: Any, tokenizer: Any, num_batches: int) -> list[Any]:
    """Batches of real arithmetic training examples, of similar length within a batch."""
    from fluxem.data.problems import generate_problem
    from fluxem.models.assembly import build_answering

    answering = build_answering(arm, tokenizer)
    examples: list[Any] = []
    index = 0
    while len(examples) < num_batches * BATCH_SIZE:
        examples += answering.examples(generate_problem("arithmetic", "train", index, seed=0))
        index += 1
    examples = sorted(examples[: num_batches * BATCH_SIZE], key=len)
    return [answering.collate(examples[i : i + BATCH_SIZE]) for i in range(0, len(examples), BATCH_SIZE)]


def _hybrid_step(model: Any, batches: Iterator[Any]) -> Callable[[], None]:
    import torch

    from fluxem.training.losses import MultiLoss

    loss = MultiLoss()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)

    def step() -> None:
        batch = next(batches)
        optimizer.zero_grad(set_to_none=True)
        loss(model(batch), batch).total.backward()
        optimizer.step()

    return step


def _plain_step(backbone: Any, batches: Iterator[Any]) -> Callable[[], None]:
    import torch
    import torch.nn.functional as F

    optimizer = torch.optim.AdamW(backbone.parameters(), lr=1e-3)

    def step() -> None:
        batch = next(batches)
        optimizer.zero_grad(set_to_none=True)
        hidden = backbone.model(input_ids=batch.input_ids, use_cache=False).last_hidden_state
        if batch.labels is not None:
            states, targets = hidden[batch.labels >= 0], batch.labels[batch.labels >= 0]
        else:
            rows = torch.arange(batch.num_samples)
            states, targets = hidden[rows, batch.lengths - 1], batch.input_ids[rows, batch.lengths - 1]
        F.cross_entropy(backbone.lm_head(states), targets).backward()
        optimizer.step()

    return step


def measure(quick: bool) -> list[Check]:
    import torch

    from fluxem.data.problems import generate_problem
    from fluxem.models.assembly import Arm, build_model
    from fluxem.models.backbone import train_tokenizer

    torch.set_num_threads(1)
    torch.manual_seed(0)
    num_batches, repeats = (1, 1) if quick else (4, 24)  # the repeats are a multiple of the batches
    tokenizer = train_tokenizer(generate_problem("arithmetic", "train", i, seed=1).text for i in range(500))
    checks = []
    for arm in (Arm("algebra", answering="action"), Arm("program", answering="program")):
        batches = _make_batches(arm, tokenizer, num_batches)
        hybrid = build_model(arm, tokenizer, backbone=BACKBONE)
        plain = build_model(
            Arm("token_only", answering="program", layout="text"), tokenizer, backbone=BACKBONE
        ).backbone
        timing = compare(
            _hybrid_step(hybrid, cycle(batches)), _plain_step(plain, cycle(batches)), repeats, warmup=num_batches
        )
        num_tokens = sum(b.num_tokens for b in batches) / len(batches)
        checks.append(
            Check(
                f"tokens per second of the {arm.name} arm over the plain backbone",
                timing.speedup,
                "x",
                target=0.90,
                detail=f"{num_tokens / timing.ours_s:.0f} against {num_tokens / timing.peer_s:.0f} tokens/s, "
                f"batches of {BATCH_SIZE}, {num_tokens:.0f} tokens",
            )
        )
    return checks


if __name__ == "__main__":
    sys.exit(run_benchmark("train_step", measure))

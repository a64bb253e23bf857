"""Tiny models shared by the model tests."""

from __future__ import annotations

import pytest
import torch

from fluxem.models.backbone import train_tokenizer

TEXTS = [
    "What is 12 + 34 * 5?",
    "Start with 12. If it is even, multiply it by 3, otherwise subtract 4.",
    "add $0 $1 multiply subtract stop compare divide",
] * 4


@pytest.fixture(scope="session")
def tokenizer():
    return train_tokenizer(TEXTS, vocab_size=320)


@pytest.fixture(autouse=True)
def _seeded():
    torch.manual_seed(0)

"""Problems and a tokenizer shared by the training tests."""

from __future__ import annotations

import pytest

from fluxem.data.problems import generate_problem
from fluxem.models.backbone import train_tokenizer


@pytest.fixture(scope="session")
def problems():
    return [generate_problem("conditional", "train", i, 0) for i in range(24)]


@pytest.fixture(scope="session")
def problem_tokenizer(problems):
    texts = [p.text for p in problems] + [p.meta["program"] for p in problems] + ["multiply $0 $1 add subtract stop"]
    return train_tokenizer(texts, vocab_size=330)

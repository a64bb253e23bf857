"""Training of the tagger: the numpy network is the torch one, labels are right, and a few steps learn something."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from fluxem.core.span import Sample, Span
from fluxem.data.problems.phrasing import Noise
from fluxem.detection.learned import BEGIN, INSIDE, OUTSIDE, LearnedDetector, Tagger, symbols_of
from fluxem.training.tagger import TaggerNet, draw_samples, label, save_tagger, score_detector, train_tagger

TYPES = ("arithmetic_number", "physics_quantity")


def test_numpy_computes_what_torch_computes(tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = TaggerNet(16, len(TYPES))
    save_tagger(tmp_path / "tagger.npz", net, TYPES, 2.0)
    tagger = Tagger.load(tmp_path / "tagger.npz")
    assert tagger.types == TYPES
    text = "the legs are twelve and 5 km ½ — " * 3
    tags, hidden = tagger.run(text)
    with torch.no_grad():
        tag_logits, type_logits = net(torch.from_numpy(symbols_of(text))[None])
    np.testing.assert_allclose(tags, (tag_logits[0] / 2.0).softmax(-1).numpy(), rtol=1e-4, atol=1e-5)
    types = tagger.type_probabilities(hidden)
    np.testing.assert_allclose(types, (type_logits[0] / 2.0).softmax(-1).numpy(), rtol=1e-4, atol=1e-5)


def test_labels_begin_and_continue() -> None:
    tags, kinds = label("a 12 b", [Span(2, 4, "physics_quantity", None)], {name: i for i, name in enumerate(TYPES)})
    assert tags.tolist() == [OUTSIDE, OUTSIDE, BEGIN, INSIDE, OUTSIDE, OUTSIDE]
    assert kinds.tolist() == [-100, -100, 1, -100, -100, -100]


def test_a_few_steps_learn_a_pattern_that_words_follow(tmp_path: Path) -> None:
    words = {"seven": 7, "twelve": 12, "four": 4, "nine": 9}
    samples = [
        Sample(
            f"legs {a} and {b}",
            (Span(5, 5 + len(a), TYPES[0], va), Span(10 + len(a), 10 + len(a) + len(b), TYPES[0], vb)),
        )
        for a, va in words.items()
        for b, vb in words.items()
    ]
    net = train_tagger(
        samples, TYPES, steps=60, seed=0, width=16, batch_size=8, learning_rate=2e-2, report=lambda t: None
    )
    save_tagger(tmp_path / "tagger.npz", net, TYPES, 1.0)
    scores = score_detector(LearnedDetector(tmp_path / "tagger.npz").detect, samples)
    assert scores["all"]["precision"] >= 0.9
    assert scores["arithmetic"]["recall"] >= 0.9


def test_samples_depend_on_the_seed_alone() -> None:
    first, again, other = (draw_samples(5, "unseen", seed, Noise()) for seed in (0, 0, 1))
    assert first == again
    assert first != other

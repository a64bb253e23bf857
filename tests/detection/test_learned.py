"""Learned and hybrid detection: proposals need a parser's word, anchors always stand, absent weights are said once."""

from __future__ import annotations

import logging
import pickle
from pathlib import Path

import numpy as np
import pytest

from fluxem.core.span import Span
from fluxem.detection import HybridDetector, LearnedDetector, PatternDetector
from fluxem.detection import learned as module
from fluxem.detection.learned import BEGIN, INSIDE, OUTSIDE, Tagger, Tags, expected_shapes, find_stretches, symbols_of

TYPES = ("arithmetic_number", "physics_quantity")


def draw_weights(width: int = 8, seed: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    shapes = expected_shapes(width, len(TYPES))
    return {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


class Scripted(Tagger):
    """A tagger whose answers are written beforehand: stretches, type, probability."""

    def __init__(self, answers: dict[str, list[tuple[str, str, float]]]) -> None:
        super().__init__(draw_weights(), TYPES)
        self.answers = answers

    def run(self, text: str) -> Tags:
        tags = np.tile(np.eye(3, dtype=np.float32)[OUTSIDE], (len(text), 1))
        hidden = np.zeros((len(text), 8), np.float32)
        for surface, name, sure in self.answers[text]:
            start = text.index(surface)
            tags[start : start + len(surface)] = np.eye(3, dtype=np.float32)[INSIDE]
            tags[start] = [1 - sure, sure, 0.0]
            hidden[start, 0] = TYPES.index(name)
        return Tags(tags, hidden)

    def type_probabilities(self, hidden: np.ndarray) -> np.ndarray:
        return np.eye(len(TYPES), dtype=np.float32)[int(hidden[0])]


def scripted(answers: dict[str, list[tuple[str, str, float]]]) -> LearnedDetector:
    detector = LearnedDetector.__new__(LearnedDetector)
    detector.tagger, detector.min_confidence = Scripted(answers), 0.5
    return detector


def surfaces(text: str, spans: list[Span]) -> list[tuple[str, str]]:
    return [(text[s.start : s.end], s.type) for s in spans]


def test_a_proposal_needs_a_parser_whole_words_and_confidence() -> None:
    text = "legs of three and fourteen and 5 blub and nine"
    answers = [
        ("three", "arithmetic_number", 0.99),
        ("four", "arithmetic_number", 0.99),
        ("5 blub", "physics_quantity", 0.99),
        ("nine", "arithmetic_number", 0.51),
    ]
    found = scripted({text: answers}).detect(text)
    assert surfaces(text, found) == [("three", "arithmetic_number"), ("nine", "arithmetic_number")]
    assert [s.source for s in found] == ["learned", "learned"]
    assert found[0].value == 3
    assert found[0].confidence == pytest.approx(0.99)
    assert found[1].confidence == pytest.approx(0.51)


def test_hybrid_keeps_anchors_and_fills_where_they_are_silent() -> None:
    text = "legs of three and 12 km or nine"
    answers = [
        ("three", "arithmetic_number", 0.99),
        ("12", "arithmetic_number", 0.99),
        ("nine", "arithmetic_number", 0.55),
    ]
    patterns = PatternDetector(["arithmetic", "physics"])
    hybrid = HybridDetector(patterns, scripted({text: answers}))
    found = hybrid.detect(text)
    assert surfaces(text, found) == [("three", "arithmetic_number"), ("12 km", "physics_quantity")]
    assert patterns.detect(text) == [found[1]]
    assert hybrid.detect_many([text]) == [found]


def test_absent_weights_fall_back_to_patterns_and_are_said_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "DEFAULT_WEIGHTS", tmp_path / "none.npz")
    module._default_learned.cache_clear()
    patterns = PatternDetector(["arithmetic"])
    with caplog.at_level(logging.WARNING, logger="fluxem.detection.learned"):
        detectors = [HybridDetector(patterns), HybridDetector(patterns)]
    module._default_learned.cache_clear()
    assert len(caplog.records) == 1
    assert "fluxem.training.tagger" in caplog.text
    assert all(d.detect("2 + 3") == patterns.detect("2 + 3") for d in detectors)
    with pytest.raises(FileNotFoundError, match=r"fluxem\.training\.tagger"):
        LearnedDetector(tmp_path / "none.npz")


def test_long_texts_are_run_in_chunks_without_a_seam() -> None:
    tagger = Tagger(draw_weights(), TYPES)
    text = "".join(chr(32 + (7 * i * i) % 90) for i in range(2500))
    whole = tagger.run(text)
    assert whole.tags.shape == (2500, 3)
    np.testing.assert_allclose(whole.tags.sum(axis=1), 1.0, rtol=1e-5)
    part = tagger.run(text[900:1300])  # the seam stands at 1024; the reach is below 100
    np.testing.assert_allclose(part.tags[100:300], whole.tags[1000:1200], rtol=1e-4, atol=1e-6)


def test_stretches_are_read_off_the_tags() -> None:
    row = np.eye(3, dtype=np.float32)
    tags = row[[OUTSIDE, BEGIN, INSIDE, BEGIN, OUTSIDE, INSIDE, BEGIN, INSIDE]]
    assert find_stretches(tags) == [(1, 3), (3, 4), (6, 8)]
    assert find_stretches(tags[:1]) == []


def test_symbols_are_ascii_or_folded() -> None:
    symbols = symbols_of("a1½\u202f\U0001f600\ud800")
    assert symbols[:2].tolist() == [97, 49]
    assert len(symbols) == 6
    assert ((symbols[2:] >= 128) & (symbols[2:] < 256)).all()


def test_weights_of_a_wrong_shape_are_named() -> None:
    weights = draw_weights()
    weights["point3"] = weights["point3"][:, :2]
    with pytest.raises(ValueError, match="'point3'"):
        Tagger(weights, TYPES)
    with pytest.raises(ValueError, match="min_confidence"):
        LearnedDetector(min_confidence=2.0)


committed = pytest.mark.skipif(not module.DEFAULT_WEIGHTS.is_file(), reason="no committed weights")


@committed
def test_committed_weights_find_more_than_patterns_and_cost_no_precision() -> None:
    from fluxem.data.problems.phrasing import TEST_NOISE
    from fluxem.training.tagger import draw_samples, score_detector

    samples = draw_samples(500, "unseen", 77, TEST_NOISE)
    patterns = PatternDetector()
    alone = score_detector(patterns.detect, samples)["all"]
    both = score_detector(HybridDetector(patterns).detect, samples)["all"]
    assert both["recall"] >= alone["recall"] + 0.01
    assert both["precision"] >= alone["precision"] - 0.005


@committed
def test_a_detector_survives_pickling() -> None:
    detector = LearnedDetector()
    again = pickle.loads(pickle.dumps(detector))
    text = "How many ways are there to choose three of twelve players?"
    assert again.detect(text) == detector.detect(text)


@committed
def test_hybrid_costs_at_most_half_a_point_on_near_misses() -> None:
    from fluxem.domains import all_domains

    hybrid = HybridDetector()
    pairs = [(text, {t.name for t in d.types}) for d in all_domains().values() for text in d.near_misses]
    alarms = [text for text, own in pairs if any(s.type in own for s in hybrid.detect(text))]
    assert len(alarms) <= 0.005 * len(pairs), alarms

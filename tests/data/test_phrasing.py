"""Templates, spans by construction, and noise that leaves values and structure alone."""

from __future__ import annotations

import functools
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.template import Fixed, Literal, fill, render, slot_names
from fluxem.data.problems import generate_problem
from fluxem.data.problems.fillers import DISTRACTORS_AFTER, DISTRACTORS_BEFORE, FILLERS
from fluxem.data.problems.phrasing import Noise, add_filler, draw_pseudo_word, perturb
from fluxem.detection import PatternDetector

get_detector = functools.cache(PatternDetector)
THREE = Literal("3", "arithmetic_number", 3)
EVERYTHING = Noise(0.5, 0.2, 0.5, 1.0, 0.5, 1.0, 0.5, 0.5)


def test_fill_expands_slots_and_alternatives():
    text, spans = render(fill("What is [{e}|{e} then]?", random.Random(0), {"e": [THREE, Fixed(" + "), THREE]}))
    assert text in ("What is 3 + 3?", "What is 3 + 3 then?")
    assert [(s.start, s.end, s.value, s.source) for s in spans] == [(8, 9, 3, "gold"), (12, 13, 3, "gold")]
    drawn = {render(fill("[a|b|]", random.Random(i)))[0] for i in range(50)}
    assert drawn == {"a", "b", ""}
    assert slot_names("{b} unless {a}") == ["b", "a"]
    with pytest.raises(KeyError):
        fill("{missing}", random.Random(0))


@given(st.integers(0, 10**9))
def test_noise_keeps_values_spans_and_structure(seed):
    rng = random.Random(seed)
    pieces = fill("Could you please tell me {e} for the record?", rng, {"e": [THREE, Fixed(" plus "), THREE]})
    pieces, num_before = add_filler(pieces, EVERYTHING, rng)
    text, spans = render(perturb(pieces, EVERYTHING, rng))
    assert all(text[s.start : s.end] == str(s.value) for s in spans)
    a, b = spans[num_before : num_before + 2]
    assert a.value == b.value == 3
    assert text[a.end : b.start].lower() == " plus "


@given(st.integers(0, 10**9))
def test_case_is_kept_where_units_depend_on_it(seed):
    rng = random.Random(seed)
    pieces = ["How much Is ", Literal("3 MW", "physics_quantity", None), "?"]
    text, _ = render(perturb(pieces, Noise(casing=1.0), rng, change_case=False))
    assert text == "How much Is 3 MW?"


@given(st.integers(0, 10**9))
def test_pseudo_words_are_never_read_as_units_or_numbers(seed):
    word = draw_pseudo_word(random.Random(seed))
    assert word.isalpha() and len(word) >= 4
    spans = get_detector().detect(f"3 {word}")
    assert [(s.start, s.end, s.type) for s in spans] == [(0, 1, "arithmetic_number")], word


def test_fillers_hold_no_values():
    detector = PatternDetector()
    assert all(not detector.detect(sentence) for sentence in FILLERS)
    for template in (*DISTRACTORS_BEFORE, *DISTRACTORS_AFTER):
        assert [s.value for s in detector.detect(template.replace("{n}", "17"))] == [17], template


@pytest.mark.parametrize("task", ["arithmetic", "conditional", "units"])
def test_rates_of_noise(task):
    def share(split, condition, size=1500):
        return sum(condition(generate_problem(task, split, i, 41)) for i in range(size)) / size

    def has_distractor(sample):
        return len(sample.spans) > max(_named(sample), default=-1) + 1 or 0 not in _named(sample)

    def _named(sample):
        return {int(k) for k in re.findall(r"\$(\d+)", sample.meta["program"])}

    assert 0.07 < share("train", has_distractor) < 0.13
    assert 0.03 < share("id", has_distractor) < 0.08
    long_filler = share("train", lambda s: len(s.text.split()) - 2 * len(s.spans) > 60)
    assert long_filler > 0.01


def test_noise_rates_are_arguments():
    quiet = [generate_problem("arithmetic", "train", i, 42, Noise()) for i in range(300)]
    assert all(len(s.spans) == s.meta["num_ops"] + 1 for s in quiet)
    loud = [generate_problem("arithmetic", "train", i, 42, Noise(distractor=1.0)) for i in range(100)]
    assert all(len(s.spans) == s.meta["num_ops"] + 2 for s in loud)

"""Contexts: found once a text, the same as if each span's surroundings were searched."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.domain import Pattern
from fluxem.core.number_text import parse_number
from fluxem.detection.contexts import CONTEXT_WINDOW, ContextIndex, TextContexts
from fluxem.detection.encoded import EncodedText
from fluxem.detection.overlap import Candidate
from fluxem.detection.pattern import collect_candidates, compile_pattern, locate

WORDS = [
    "vector",
    "Vectors",
    "payment",
    "point",
    "pointers",
    "and",
    "the",
    "µ",
    "é",
    "日本",
    "5",
    "17",
    "[1, 2]",
    "x=",
    "\n",
]
CONTEXTS = [r"\bvectors?\b", r"\bpay\w*|\bpoint\b", "x=$", r"\bpoint\b|= ?\Z", r"(?<!the )point", "日本", "VECTOR"]


def make_contexts(regex: str, text: str) -> tuple[TextContexts, int]:
    index = ContextIndex()
    index.add("something else")
    number = index.add(regex)
    return TextContexts(index, EncodedText(text)), number


def search_around(regex: str, text: str, start: int, end: int) -> bool:
    """What a context means, word by word: a match in the text that lies within either window."""
    windows = [(max(0, start - CONTEXT_WINDOW), start), (end, min(end + CONTEXT_WINDOW, len(text)))]
    if "$" in regex or r"\Z" in regex or "(?<" in regex:
        compiled = re.compile(regex, re.IGNORECASE | re.ASCII)
        return any(compiled.search(text, first, last) for first, last in windows)
    spans = [match.span() for match in re.finditer(regex, text, re.IGNORECASE | re.ASCII)]
    return any(first <= a and b <= last for a, b in spans for first, last in windows)


@pytest.mark.parametrize("regex", [c for c in CONTEXTS if r"|= ?\Z" not in c])
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=120), data=st.data())
def test_contexts_are_found_as_a_search_around_the_span_finds_them(
    regex: str, words: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    starts = [0, *(i + 1 for i, char in enumerate(text) if char == " ")]
    start = data.draw(st.sampled_from(starts))
    end = min(data.draw(st.sampled_from([s for s in starts if s >= start])), start + 30, len(text))
    contexts, number = make_contexts(regex, text)
    expected = search_around(regex, text, start, end)
    assert contexts.stands_by(number, start, end) == expected
    if expected:
        assert contexts.may_occur(number)
        assert contexts.may_stand_by(number, start, end)


def test_the_window_has_edges_and_leaves_the_span_out() -> None:
    for gap, expected in ((CONTEXT_WINDOW - 3, True), (CONTEXT_WINDOW - 2, False)):
        before, after = "cue" + " " * gap + "5", "5" + " " * gap + "cue"
        contexts, number = make_contexts("cue", before)
        assert contexts.stands_by(number, len(before) - 1, len(before)) is expected
        contexts, number = make_contexts("cue", after)
        assert contexts.stands_by(number, 0, 1) is expected
    contexts, number = make_contexts("cue", "a cue b")
    assert not contexts.stands_by(number, 2, 5)
    assert contexts.stands_by(number, 0, 1)
    assert contexts.stands_by(number, 6, 7)


def test_a_word_that_the_window_cuts_is_no_cue() -> None:
    text = "pointers" + " " * (CONTEXT_WINDOW - 5) + "7"
    contexts, number = make_contexts(r"\bers\b", text)
    assert not contexts.stands_by(number, len(text) - 1, len(text))


def test_a_longer_match_does_not_hide_a_shorter_one() -> None:
    text = "cue 7 and a later end"
    contexts, number = make_contexts(r"cue(?:.{0,30}end)?", text)
    assert contexts.stands_by(number, 4, 5)


def test_alternatives_bound_to_the_span_are_searched_in_its_window() -> None:
    contexts, number = make_contexts(r"\bcue\b|\+ ?$", "1 + 2 and 3")
    assert contexts.stands_by(number, 4, 5)
    assert not contexts.stands_by(number, 0, 1)
    assert not contexts.stands_by(number, 10, 11)


def test_equal_contexts_are_one_and_malformed_ones_are_reported() -> None:
    index = ContextIndex()
    assert index.add("a|b") == index.add("a|b")
    assert index.add("c") != index.add("a|b")
    with pytest.raises(re.error):
        index.add("(")
    assert ContextIndex().occurring(b"text") == set()


@given(st.text(max_size=60))
def test_offsets_translate_both_ways(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    encoded = EncodedText(text)
    for i in range(len(text) + 1):
        assert encoded.to_byte(i) == len(text[:i].encode())
        assert encoded.to_char(encoded.to_byte(i)) == i


PATTERN_SAMPLES = [
    Pattern("number", "demo_number", r"\d+", parse_number, before=r"\w", after=r"\w"),
    Pattern("cued", "demo_number", r"\d+", parse_number, context=r"\bvectors?\b"),
    Pattern("group", "demo_number", r"[a-z]+ (?P<value>\d+)", parse_number),
    Pattern("cued_group", "demo_number", r"\[(?P<value>\d+), \d+\]", parse_number, context="payment|x=$"),
    Pattern("optional_group", "demo_number", r"\d+(?: é (?P<value>\d+))?", parse_number),
]


def test_candidates_are_those_that_plain_re_finds() -> None:
    rng = random.Random(2)
    index = ContextIndex()
    compiled = [compile_pattern(pattern, "demo", index) for pattern in PATTERN_SAMPLES]
    num_candidates = [0] * len(compiled)
    for _ in range(150):
        text = rng.choice((" ", "", ", ")).join(rng.choice(WORDS) for _ in range(rng.randint(1, 400)))
        encoded = EncodedText(text)
        for rank, item in enumerate(compiled):
            matches = [*re.finditer(item.pattern.regex, text, re.ASCII)]
            group = "value" if "value" in item.pattern.regex else 0
            found: list[list[Candidate]] = [[], []]
            contexts = TextContexts(index, encoded)
            collect_candidates(text, rank, item, locate(item, encoded, contexts), contexts, found[0])
            collect_candidates(text, rank, item, (m.span(group) for m in matches), contexts, found[1])
            assert found[0] == found[1]
            num_candidates[rank] += len(found[0])
    assert all(num_candidates)

"""The pattern detector: same spans as plain ``re``, linear time, fallbacks counted."""

from __future__ import annotations

import logging
import pickle
import random
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.domain import Pattern
from fluxem.core.errors import EncodingError, UnknownNameError
from fluxem.core.span import Span, overlapping
from fluxem.detection import PatternDetector, SpanDetector
from fluxem.detection.contexts import CONTEXT_WINDOW, ContextIndex
from fluxem.detection.guards import WINDOW
from fluxem.detection.overlap import Candidate, resolve_overlaps
from fluxem.detection.pattern import compile_pattern, relax_counts
from fluxem.domains import all_domains, get_type

DETECTOR = PatternDetector()


def detect_with_plain_re(text: str) -> list[Span]:
    """Every pattern tried with ``re`` alone: no prefilter, no RE2, no look-behind rewriting, full encoding."""
    contexts: dict[str, list[tuple[int, int]]] = {}
    candidates, rank = [], 0
    for domain in all_domains().values():
        for pattern in domain.patterns:
            for match in re.finditer(pattern.regex, text, re.ASCII):
                start, end = match.span("value" if "value" in match.re.groupindex else 0)
                if start < 0 or start == end:
                    continue
                if pattern.before and stands_before(pattern.before, text, start):
                    continue
                if pattern.after and re.compile(pattern.after).match(text, end):
                    continue
                if pattern.context and not is_near(pattern.context, text, start, end, contexts):
                    continue
                span = None
                if not pattern.silent:
                    try:
                        value = pattern.parse(text[start:end])
                    except ValueError:
                        continue
                    if value is None:
                        continue
                    span = Span(start, end, pattern.type, value)
                candidates.append(Candidate(pattern.priority, start, end, rank, span))
            rank += 1
    return [span for span in resolve_overlaps(candidates) if is_encodable(span)]


def stands_before(guard: str, text: str, start: int) -> bool:
    """Whether the guard matches text that ends at ``start``; it may look ahead into the span."""
    compiled = re.compile(guard)
    return re.search(rf"(?:{guard})\Z", text[:start]) is not None or any(
        (match := compiled.match(text, first)) is not None and match.end() == start
        for first in range(max(0, start - WINDOW), start)
    )


def is_near(context: str, text: str, start: int, end: int, found: dict[str, list[tuple[int, int]]]) -> bool:
    """Whether a match of ``context`` lies in a window beside the span; ``found`` remembers those of the text."""
    windows = ((max(0, start - CONTEXT_WINDOW), start), (end, min(end + CONTEXT_WINDOW, len(text))))
    compiled = re.compile(context, re.IGNORECASE | re.ASCII)
    if any(end in context for end in ("$", r"\Z", r"\A", "^", "(?s)")):  # bound to an end of the window
        # "Minecraft" cut at the window's far end is no "min...".
        return any(
            not (first == end and match.end() == last and re.fullmatch(r"\w\w", text[last - 1 : last + 1], re.ASCII))
            for first, last in windows
            for match in compiled.finditer(text, first, last)
        )
    if context not in found:
        found[context] = [match.span() for match in compiled.finditer(text)]
    return any(first <= a and b <= last for a, b in found[context] for first, last in windows)


def is_encodable(span: Span) -> bool:
    try:
        get_type(span.type).encode(span.value)
    except EncodingError:
        return False
    return True


CORPUS = [e.text for d in all_domains().values() for e in d.corpus] + [
    t for d in all_domains().values() for t in d.near_misses if len(t) < 500
]
FRAGMENTS = [
    *"0123456789+-*/%^().,:$eExv \n",
    "12", "3.5", "1,234", "-", "\u2212", "×10³", " x 10^", "percent", "%", "km", " m/s", "kg", "°C", "µ", "é", "²",
    "日本", "COVID-", "/", " in ", " to ", "2024-01-31", "12:30",
]  # fmt: skip


@pytest.mark.parametrize("text", CORPUS, ids=range(len(CORPUS)))
def test_corpus_texts_agree_with_plain_re(text: str) -> None:
    assert DETECTOR.detect(text) == detect_with_plain_re(text)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
def test_random_texts_agree_with_plain_re(text: str) -> None:
    assert DETECTOR.detect(text) == detect_with_plain_re(text)


@given(st.text(max_size=80))
def test_any_unicode_is_read_without_error(text: str) -> None:
    spans = DETECTOR.detect(text)
    assert overlapping(spans) is None
    assert all(0 <= s.start < s.end <= len(text) for s in spans)


def test_long_texts_agree_with_plain_re() -> None:
    rng = random.Random(1)
    for _ in range(12):
        text = "".join(rng.choice(FRAGMENTS) if rng.random() < 0.7 else rng.choice(CORPUS) for _ in range(600))
        assert DETECTOR.detect(text) == detect_with_plain_re(text)


def test_concatenation_shifts_spans() -> None:
    texts = [e.text for d in all_domains().values() for e in d.corpus if e.text]
    separator = "\n\n" + "§ " * CONTEXT_WINDOW + "\n\n"  # no word of one text is in the context of another
    expected, offset = [], 0
    for text in texts:
        expected += [(s.start + offset, s.end + offset, s.type) for s in DETECTOR.detect(text)]
        offset += len(text) + len(separator)
    found = [(s.start, s.end, s.type) for s in DETECTOR.detect(separator.join(texts))]
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "1" * 400_000 + " 1/2 3% 5",
        "1,234" + ",567" * 100_000 + " 1% 1/2",
        "a-" * 200_000,
        "1." * 200_000,
        "1/" * 200_000 + "1",
        "-" * 400_000 + "5",
        " " * 400_000 + "5 %",
        "1 x 10^" * 60_000,
    ],
    ids=["digits", "thousands", "hyphens", "dots", "slashes", "minus", "spaces", "powers"],
)
@pytest.mark.timeout(60)
def test_a_long_hostile_text_is_read_in_linear_time(text: str) -> None:
    # A quadratic step over 4e5 characters would take many minutes; the timeout is only a guard.
    assert overlapping(PatternDetector(["arithmetic"]).detect(text)) is None


def test_lone_surrogates_and_vertical_tabs() -> None:
    for text in ("\ud800 5 \udfff 6", "5\v6"):
        assert [s.value for s in DETECTOR.detect(text)] == [5, 6]
        assert [s.value for s in DETECTOR.detect(text + " ." * 1000)] == [5, 6]


def test_values_that_cannot_be_encoded_are_counted_and_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    detector = PatternDetector(["arithmetic"])
    with caplog.at_level(logging.DEBUG, logger="fluxem.detection"):
        assert detector.detect("9" * 50 + " and " + "8" * 60 + " and 7") == [Span(120, 121, "arithmetic_number", 7)]
    assert detector.num_fallbacks == 2
    assert len(caplog.records) == 1
    assert "arithmetic_number falls back" in caplog.text


def test_a_value_that_cannot_be_encoded_leaves_no_smaller_span() -> None:
    assert PatternDetector(["arithmetic"]).detect("7" * 50 + "/3") == []


def test_domains_are_chosen_by_name() -> None:
    assert PatternDetector([]).detect("3 + 4") == []
    assert [s.value for s in PatternDetector(["arithmetic"]).detect("3 km")] == [3]
    with pytest.raises(UnknownNameError, match="arithmetic"):
        PatternDetector(["arithmetics"])


def test_malformed_patterns_are_reported_with_their_name() -> None:
    for regex in ("(", "(?<=a)b", r"(a)\1"):
        with pytest.raises(ValueError, match="domain 'demo', pattern 'odd'"):
            compile_pattern(Pattern("odd", "demo_thing", regex, str), "demo", ContextIndex())


def test_the_detector_travels_to_data_workers() -> None:
    copy = pickle.loads(pickle.dumps(DETECTOR))
    assert copy.domains == DETECTOR.domains
    assert copy.detect("3 + 4") == DETECTOR.detect("3 + 4")


def test_detect_many() -> None:
    texts = ["1", "", "2 and 3"]
    assert DETECTOR.detect_many(texts) == [DETECTOR.detect(t) for t in texts]


def test_span_detector_delegates_and_filters() -> None:
    class Fixed:
        def detect(self, text: str) -> list[Span]:
            return [Span(0, 1, "a", 1, confidence=0.4), Span(2, 3, "a", 2, confidence=0.9)]

    assert len(SpanDetector(Fixed()).detect("x y")) == 2
    assert [s.value for s in SpanDetector(Fixed(), min_confidence=0.5).detect("x y")] == [2]
    assert [s.value for s in SpanDetector(domains=["arithmetic"]).detect("2.5")] == [Decimal("2.5")]
    assert SpanDetector().detect_many(["4"])[0][0].value == 4
    with pytest.raises(ValueError, match="not both"):
        SpanDetector(Fixed(), domains=["arithmetic"])
    with pytest.raises(ValueError, match="min_confidence"):
        SpanDetector(min_confidence=2.0)


@pytest.mark.parametrize(
    ("regex", "relaxed"),
    [
        ("a{2,9}(?:b|c){0,12}d{1,3}", "a{2,}(?:b|c)*d{1,3}"),
        ("[{1,5}]{1,5}", "[{1,5}]{1,}"),
        ("[]{1,5}]x", "[]{1,5}]x"),
        (r"\{1,5}\d{1,5}\pL{0,4}\x{41}", r"\{1,5}\d{1,}\pL*\x{41}"),
        ("a{5}b{5,}c{0,9}?", "a{5}b{5,}c*?"),
    ],
)
def test_relaxed_counts_have_no_upper_bound(regex: str, relaxed: str) -> None:
    assert relax_counts(regex) == relaxed


def test_patterns_that_share_an_expression_are_found_each() -> None:
    detector = PatternDetector(["data", "statistics"])
    assert [s.type for s in detector.detect("The sample is [3, 1, 2.5].")] == ["statistics_sample"]
    assert [s.type for s in detector.detect("Sort the list [3, 1, 2.5].")] == ["data_array"]

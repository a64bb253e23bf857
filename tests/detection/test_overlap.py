"""Overlap resolution against a direct, quadratic statement of the rule."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.span import Span
from fluxem.detection.overlap import Candidate, resolve_overlaps


def candidate(priority: int, start: int, length: int, rank: int = 0, silent: bool = False) -> Candidate:
    span = None if silent else Span(start, start + length, f"t{rank}", (priority, rank))
    return Candidate(priority, start, start + length, rank, span)


def resolve_directly(candidates: list[Candidate]) -> list[Span]:
    kept: list[Candidate] = []
    for c in sorted(candidates, key=lambda c: (-c.priority, -(c.end - c.start), c.start, c.rank)):
        if all(c.end <= k.start or k.end <= c.start for k in kept):
            kept.append(c)
    return [c.span for c in sorted(kept, key=lambda c: c.start) if c.span is not None]


CANDIDATES = st.lists(
    st.builds(
        candidate,
        priority=st.integers(0, 3),
        start=st.integers(0, 30),
        length=st.integers(1, 8),
        rank=st.integers(0, 5),
        silent=st.booleans(),
    ),
    max_size=25,
    unique_by=lambda c: (c.start, c.end, c.rank),
)


@given(CANDIDATES, st.randoms(use_true_random=False))
def test_agrees_with_the_rule_in_any_order(candidates: list[Candidate], rng) -> None:
    expected = resolve_directly(candidates)
    assert resolve_overlaps(candidates) == expected
    rng.shuffle(candidates)
    assert resolve_overlaps(candidates) == expected


def test_priority_then_length_then_earliest() -> None:
    low_long, high_short = candidate(1, 0, 9, 0), candidate(2, 3, 2, 1)
    assert resolve_overlaps([low_long, high_short]) == [high_short.span]
    short, long = candidate(1, 0, 3, 0), candidate(1, 2, 5, 1)
    assert resolve_overlaps([short, long]) == [long.span]
    first, second = candidate(1, 0, 3, 0), candidate(1, 2, 3, 1)
    assert resolve_overlaps([second, first]) == [first.span]


def test_touching_spans_both_stay() -> None:
    left, right = candidate(1, 0, 3, 0), candidate(1, 3, 3, 1)
    assert resolve_overlaps([right, left]) == [left.span, right.span]


def test_a_silent_claim_takes_its_stretch() -> None:
    assert resolve_overlaps([candidate(1, 0, 2, 0), candidate(2, 0, 5, 1, silent=True), candidate(1, 3, 4, 2)]) == []


def test_many_nested_candidates_take_no_quadratic_time() -> None:
    nested = [candidate(i % 7, i, 200_000 - 2 * i, i) for i in range(50_000)]
    assert len(resolve_overlaps(nested)) == 1

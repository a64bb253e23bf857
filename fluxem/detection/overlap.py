"""Overlap resolution: which of several candidate spans keeps a stretch of text."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import NamedTuple

from fluxem.core.span import Span


class Candidate(NamedTuple):
    """A stretch of text that may still lose to another.

    ``rank`` (position of the pattern in the detector) makes ties deterministic. ``span`` is ``None``
    where a silent pattern claims the stretch.
    """

    priority: int
    start: int
    end: int
    rank: int
    span: Span | None


def _preference(candidate: Candidate) -> tuple[int, int, int, int]:
    """Higher priority first, then longer, then earlier, then the earlier-listed pattern."""
    return (-candidate.priority, candidate.start - candidate.end, candidate.start, candidate.rank)


def resolve_overlaps(candidates: Iterable[Candidate]) -> list[Span]:
    """Keep a disjoint set of spans, in text order.

    Candidates are taken greedily by priority, then length, then earliest start; one that touches
    a character already taken is dropped. O(n log n).
    """
    ordered = sorted(candidates, key=lambda c: (c.start, c.end))
    if all(left.end <= right.start for left, right in zip(ordered, ordered[1:], strict=False)):
        return [c.span for c in ordered if c.span is not None]
    winners = (c for cluster in _clusters(ordered) for c in _resolve_cluster(cluster))
    return [c.span for c in winners if c.span is not None]


def _clusters(ordered: list[Candidate]) -> Iterable[list[Candidate]]:
    """Split candidates in text order into runs that overlap nothing outside the run."""
    cluster: list[Candidate] = []
    end = -1
    for candidate in ordered:
        if cluster and candidate.start >= end:
            yield cluster
            cluster = []
        cluster.append(candidate)
        end = max(end, candidate.end)
    if cluster:
        yield cluster


def _resolve_cluster(cluster: list[Candidate]) -> list[Candidate]:
    if len(cluster) == 1:
        return cluster
    taken: list[tuple[int, int]] = []
    kept: list[Candidate] = []
    for candidate in sorted(cluster, key=_preference):
        at = bisect_left(taken, (candidate.start, candidate.start))
        left_free = at == 0 or taken[at - 1][1] <= candidate.start
        right_free = at == len(taken) or taken[at][0] >= candidate.end
        if left_free and right_free:
            insort(taken, (candidate.start, candidate.end))
            kept.append(candidate)
    return sorted(kept, key=lambda c: c.start)

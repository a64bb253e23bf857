"""Permutations and integer partitions: values, and how they are written.

A permutation of degree n acts on 1, ..., n. It is written in cycles, "(1 3 2)(4 5)", or in one line,
"[3, 1, 2, 5, 4]", the images in order. Cycles alone have the degree of their largest element; the canonical
text ends with "(n)" where n itself stays fixed, so that it keeps the degree.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

MAX_DEGREE = 64
"""Largest degree, part and number of parts that has a code, and that is read from text."""

_CYCLES = re.compile(r"\((?:\d[\d, ]*)?\)(?: ?\([\d, ]+\))*", re.ASCII)
_COMPACT = re.compile(r"(?:\([1-9]{2,9}\)){2,}", re.ASCII)
_ONE_LINE = re.compile(r"\[ ?(\d{1,3}(?:(?: |, ?)\d{1,3})*) ?\]", re.ASCII)
_SUM = re.compile(r"\d{1,3}(?:\s?\+\s?\d{1,3})*", re.ASCII)
_LISTED = re.compile(r"[(\[] ?(\d{1,3}(?:, ?\d{1,3})*),? ?[)\]]", re.ASCII)
_MAX_TEXT = 1000


@dataclass(frozen=True, slots=True)
class Permutation:
    """A rearrangement of 1, ..., n.

    Attributes:
        images: where 1, ..., n go, in this order.
    """

    images: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.images:
            raise ValueError("a permutation acts on at least one element")
        if any(type(x) is not int for x in self.images) or sorted(self.images) != list(range(1, len(self.images) + 1)):
            raise ValueError(f"the images must be 1 to {len(self.images)}, each once; found {self.images!s:.60}")

    @property
    def cycles(self) -> list[tuple[int, ...]]:
        """Disjoint cycles, fixed points included, each from its smallest element on."""
        left, found = dict(enumerate(self.images, start=1)), []
        for start in range(1, len(self.images) + 1):
            cycle, at = [], start
            while at in left:
                cycle.append(at)
                at = left.pop(at)
            if cycle:
                found.append(tuple(cycle))
        return found

    def __str__(self) -> str:
        degree = len(self.images)
        shown = [c for c in self.cycles if len(c) > 1 or c == (degree,)]
        return "".join(f"({' '.join(map(str, c))})" for c in shown)

    @property
    def is_even(self) -> bool:
        """Whether it is a product of an even number of transpositions."""
        return (len(self.images) - len(self.cycles)) % 2 == 0

    @property
    def order(self) -> int:
        """How often it must be repeated to give the identity."""
        return math.lcm(*map(len, self.cycles))


@dataclass(frozen=True, slots=True)
class Partition:
    """A positive integer as a sum of positive integers, their order ignored.

    Attributes:
        parts: stored in descending order.
    """

    parts: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.parts:
            raise ValueError("a partition has at least one part")
        if any(type(part) is not int or part < 1 for part in self.parts):
            raise ValueError(f"parts must be positive integers; found {self.parts!s:.60}")
        object.__setattr__(self, "parts", tuple(sorted(self.parts, reverse=True)))

    def __str__(self) -> str:
        return " + ".join(map(str, self.parts))

    @property
    def conjugate(self) -> Partition:
        """The partition whose Young diagram is the transpose."""
        return Partition(tuple(sum(part > i for part in self.parts) for i in range(self.parts[0])))


def permutation_from_cycles(cycles: Iterable[Iterable[int]]) -> Permutation:
    """The product of disjoint cycles, of the degree of their largest element.

    Raises:
        ValueError: an element stands twice, is below 1 or above ``MAX_DEGREE``.
    """
    moves: dict[int, int] = {}
    for cycle in map(list, cycles):
        for here, there in zip(cycle, [*cycle[1:], *cycle[:1]], strict=True):
            if here in moves:
                raise ValueError(f"{here} stands twice; expected disjoint cycles")
            moves[here] = there
    degree = max(moves, default=1)
    if degree > MAX_DEGREE or min(moves, default=1) < 1:
        raise ValueError(f"elements must be 1 to {MAX_DEGREE}")
    return Permutation(tuple(moves.get(x, x) for x in range(1, degree + 1)))


def parse_permutation(text: str) -> Permutation:
    """Read cycles ``(1 3 2)(4 5)``, ``(132)(45)``, ``()``, or images ``[3, 1, 2]``.

    Raises:
        ValueError: anything else, cycles that are not disjoint, or images that are no permutation.
    """
    clean = text.strip() if len(text) <= _MAX_TEXT else ""
    if match := _ONE_LINE.fullmatch(clean):
        return Permutation(tuple(map(int, re.findall(r"\d+", match[1]))))
    if _COMPACT.fullmatch(clean):
        return permutation_from_cycles(map(int, cycle) for cycle in re.findall(r"\d+", clean))
    if _CYCLES.fullmatch(clean):
        return permutation_from_cycles(
            (int(x) for x in re.findall(r"\d{1,4}", cycle)) for cycle in re.findall(r"[\d, ]+", clean)
        )
    raise ValueError(f"{text!r:.80} is no permutation; expected cycles like '(1 3 2)(4 5)' or images like '[3, 1, 2]'")


def parse_partition(text: str) -> Partition:
    """Read ``4 + 2 + 1`` in any order, or ``(4, 2, 1)`` in descending order.

    Raises:
        ValueError: anything else.
    """
    clean = text.strip() if len(text) <= _MAX_TEXT else ""
    listed = _LISTED.fullmatch(clean)
    if listed is None and not _SUM.fullmatch(clean):
        raise ValueError(f"{text!r:.80} is no partition; expected a form like '4 + 2 + 1'")
    parts = tuple(map(int, re.findall(r"\d+", clean)))
    if listed and list(parts) != sorted(parts, reverse=True):
        raise ValueError(f"{text!r:.80}: a partition written as a list has descending parts")
    return Partition(parts)


def permutation_from_json(value: object) -> Permutation:
    """Inverse of ``str``: the JSON form is the canonical text."""
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return parse_permutation(value)


def partition_from_json(value: object) -> Partition:
    """Inverse of ``str``: the JSON form is the canonical text."""
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return parse_partition(value)

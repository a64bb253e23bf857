"""Counts, permutations and partitions to ask about, by difficulty."""

from __future__ import annotations

import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument, write_number
from fluxem.core.template import Literal
from fluxem.domains.combinatorics.types import Partition, Permutation

_NAMES = ("easy", "medium", "hard")


def _pick(difficulty: str, *choices: int) -> int:
    return choices[_NAMES.index(difficulty)]


def draw_n(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``n`` for factorials and the like."""
    return {"n": write_number(rng.randint(*((2, 9), (8, 30), (25, 200))[_NAMES.index(difficulty)]))}


def draw_partitioned(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``n`` to be partitioned."""
    return {"n": write_number(rng.randint(*((3, 15), (12, 80), (60, 1000))[_NAMES.index(difficulty)]))}


def draw_choice(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``k`` of ``n`` things."""
    n = rng.randint(*((4, 12), (10, 60), (50, 400))[_NAMES.index(difficulty)])
    k = rng.randint(2, min(n - 1, _pick(difficulty, 4, 10, 30)))
    return {"n": write_number(n), "k": write_number(k)}


def draw_kinds(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``k`` things of ``n`` kinds, more or fewer than there are kinds."""
    n, k = (rng.randint(2, _pick(difficulty, 8, 25, 90)) for _ in range(2))
    return {"n": write_number(n), "k": write_number(k)}


def draw_groups(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``n`` things in ``k`` groups."""
    n = rng.randint(*((3, 9), (8, 20), (18, 60))[_NAMES.index(difficulty)])
    return {"n": write_number(n), "k": write_number(rng.randint(2, max(2, n - 1)))}


def draw_counts(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """How many there are of each kind."""
    kinds = rng.randint(*((2, 3), (3, 4), (3, 6))[_NAMES.index(difficulty)])
    return {"counts": [write_number(rng.randint(1, _pick(difficulty, 5, 9, 25))) for _ in range(kinds)]}


def _shuffled(rng: random.Random, difficulty: str) -> Permutation:
    degree = rng.randint(*((3, 5), (4, 8), (7, 14))[_NAMES.index(difficulty)])
    images = list(range(1, degree + 1))
    rng.shuffle(images)
    if images == sorted(images):
        images[0], images[1] = images[1], images[0]
    if images[-1] == degree:  # cycles show no fixed point at the end
        images[0], images[-1] = images[-1], images[0]
    return Permutation(tuple(images))


def _write_permutation(rng: random.Random, value: Permutation) -> Literal:
    style = rng.random()
    cycles = [c for c in value.cycles if len(c) > 1]
    if style < 0.3:
        surface = "[" + ", ".join(map(str, value.images)) + "]"
    elif style < 0.4:
        surface = "".join("(" + ", ".join(map(str, c)) + ")" for c in cycles)
    elif style < 0.5 and len(value.images) < 10 and len(cycles) > 1:
        surface = "".join("(" + "".join(map(str, c)) + ")" for c in cycles)
    else:
        surface = "".join("(" + " ".join(map(str, c)) + ")" for c in cycles)
    return Literal(surface, "combinatorics_permutation", value)


def draw_permutation(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """One permutation, in cycles or as images."""
    return {"permutation": _write_permutation(rng, _shuffled(rng, difficulty))}


def draw_permutations(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Two permutations."""
    return {name: _write_permutation(rng, _shuffled(rng, difficulty)) for name in ("first", "second")}


def draw_partition(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """An integer partition of two parts or more."""
    count, top = ((2, 4), (3, 6), (5, 10))[_NAMES.index(difficulty)], _pick(difficulty, 6, 9, 20)
    value = Partition(tuple(rng.randint(1, top) for _ in range(rng.randint(*count))))
    style = rng.random()
    if style < 0.6:
        surface = str(value)
    elif style < 0.8:
        surface = str(value).replace(" ", "")
    else:
        surface = "(" + ", ".join(map(str, value.parts)) + ")"
    return {"partition": Literal(surface, "combinatorics_partition", value)}

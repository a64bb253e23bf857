"""Texts with exactly the values they hold, and near-misses that hold no permutation and no partition."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.combinatorics.types import Partition, Permutation


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


def _type_of(value: Any) -> str:
    if isinstance(value, Permutation):
        return "combinatorics_permutation"
    return "combinatorics_partition" if isinstance(value, Partition) else "arithmetic_number"


_THREE_TWO = Permutation((3, 1, 2, 5, 4))
_SWAP = Permutation((2, 1))
_CYCLE = Permutation((2, 3, 1))
_PARTS = Partition((4, 2, 1))

CORPUS = (
    _example("(1 3 2)(4 5)", ("(1 3 2)(4 5)", _THREE_TWO)),
    _example("Compute (1 3 2)(4 5) squared.", ("(1 3 2)(4 5)", _THREE_TWO)),
    _example("σ = (1 3 2)(4 5) in S_5", ("(1 3 2)(4 5)", _THREE_TWO)),
    _example("(1 3 2) (4 5) has order 6", ("(1 3 2) (4 5)", _THREE_TWO), ("6", 6)),
    _example("What is the inverse of the permutation (1 3 2)(4 5)?", ("(1 3 2)(4 5)", _THREE_TWO)),
    _example("the permutation (1 2 3)", ("(1 2 3)", _CYCLE)),
    _example("The permutation [2, 3, 1] is even.", ("[2, 3, 1]", _CYCLE)),
    _example("In one-line notation it is [2 3 1].", ("[2 3 1]", _CYCLE)),
    _example("permutation [2,3,1]", ("[2,3,1]", _CYCLE)),
    _example("The cycle (1 2 3) is even.", ("(1 2 3)", _CYCLE)),
    _example("Is the transposition (1 2) odd?", ("(1 2)", _SWAP)),
    _example("the permutation (1, 3, 2)(4, 5)", ("(1, 3, 2)(4, 5)", _THREE_TWO)),
    _example("in cycle notation (132)(45)", ("(132)(45)", _THREE_TWO)),
    _example("Apply the permutations (1 2) and then (1 2 3).", ("(1 2)", _SWAP), ("(1 2 3)", _CYCLE)),
    _example("Compose the permutations [2, 1] and [2, 3, 1].", ("[2, 1]", _SWAP), ("[2, 3, 1]", _CYCLE)),
    _example(
        "(1 2)(3 4) and (1 3)(2 4)",
        ("(1 2)(3 4)", Permutation((2, 1, 4, 3))),
        ("(1 3)(2 4)", Permutation((3, 4, 1, 2))),
    ),
    _example("a permutation with cycles (10 12)", ("(10 12)", Permutation((*range(1, 10), 12, 11, 10)))),
    _example("the identity permutation [1, 2, 3]", ("[1, 2, 3]", Permutation((1, 2, 3)))),
    _example("the partition 4 + 2 + 1", ("4 + 2 + 1", _PARTS)),
    _example("the partition 4+2+1 of 7", ("4+2+1", _PARTS), ("7", 7)),
    _example("7 = 4 + 2 + 1 is a partition", ("7", 7), ("4 + 2 + 1", _PARTS)),
    _example("Young diagram of 4 + 2 + 1", ("4 + 2 + 1", _PARTS)),
    _example("Ferrers diagram for 3 + 3", ("3 + 3", Partition((3, 3)))),
    _example("the integer partition (4, 2, 1)", ("(4, 2, 1)", _PARTS)),
    _example("λ = (4,2,1), a partition", ("(4,2,1)", _PARTS)),
    _example("1 + 2 + 4 is the same partition", ("1 + 2 + 4", _PARTS)),
    _example("Conjugate the partition 10 + 1 + 1.", ("10 + 1 + 1", Partition((10, 1, 1)))),
    _example("the partitions 3 + 1 and 2 + 2", ("3 + 1", Partition((3, 1))), ("2 + 2", Partition((2, 2)))),
    _example("What is 5!?", ("5", 5)),
    _example("10 choose 3", ("10", 10), ("3", 3)),
    _example("C(10, 3)", ("10", 10), ("3", 3)),
    _example("P(10, 3) = 720", ("10", 10), ("3", 3), ("720", 720)),
    _example("How many permutations of 8 books are there?", ("8", 8)),
    _example("How many partitions does 50 have?", ("50", 50)),
    _example("What is 4 + 2 + 1?", ("4", 4), ("2", 2), ("1", 1)),
    _example("choose a committee of 3 from 12 people", ("3", 3), ("12", 12)),
    _example("binomial coefficient of 52 over 5", ("52", 52), ("5", 5)),
    _example("Stirling number S(7, 3)", ("7", 7), ("3", 3)),
    _example("a permutation of 1,000,000 elements", ("1,000,000", 1_000_000)),
    _example("The partition grew by 4.5 + 2.", ("4.5", Decimal("4.5")), ("2", 2)),
    _example("a partition of 70 + 80", ("70", 70), ("80", 80)),
    _example("the 6th Catalan number, 132", ("6", 6), ("132", 132)),
    _example("20 derangements out of 44", ("20", 20), ("44", 44)),
)

NEAR_MISSES = (
    "What is 4 + 2 + 1?",
    "Call (555) 0175 (ext 2).",
    "He said (1 or 2).",
    "(1 2 3)",
    "(1) and (2)",
    "see section (1 2)",
    "[2, 3, 1]",
    "the list [3, 1, 2]",
    "the permutation [2, 2, 1]",
    "the permutation [1, 5]",
    "permutations of [3, 7, 9]",
    "the permutation (1 1 2)",
    "the permutation (0 1)",
    "the permutation (a b c)",
    "the cycle path is 5 km long",
    "a washing cycle (60)",
    "the hard disk partition is 100 + 200 GB",
    "a wall partition of 2.5 + 1.5",
    "the partition x + 2 + 1",
    "the partition of India in 1947",
    "5! is a factorial",
    "10 choose 3",
    "P(10, 3)",
    "the point (4, 2)",
    "young people aged 18 - 25",
    "Young bought (3, 4) tickets",
    "a one-line joke",
    "the transposition of a matrix [[1, 2], [3, 4]]",
    "the partition function Z(2 + n)",
    "Neil Young, Harvest (1972)",
    "dihedral group D_4",
    "the bijection f(2 3)",
    "(1 2)x(3 4)",
    "the partition 4 + 2 * 3",
    "2 cycles per second",
)

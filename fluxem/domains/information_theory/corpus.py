"""Texts with exactly the distributions they hold, and near-misses that must stay silent."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number import Number
from fluxem.domains.information_theory.types import Distribution, JointDistribution


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    kinds = Distribution | JointDistribution
    return Example(
        text,
        tuple(
            (s, "information_theory_distribution" if isinstance(v, kinds) else "arithmetic_number", v) for s, v in spans
        ),
    )


def _numbers(*values: Number | str) -> list[Number]:
    return [Decimal(value) if isinstance(value, str) else value for value in values]


def _one(text: str, surface: str, *values: Number | str) -> Example:
    return _example(text, (surface, Distribution(_numbers(*values))))


def _joint(text: str, surface: str, *rows: tuple[Number | str, ...]) -> Example:
    return _example(text, (surface, JointDistribution(_numbers(*row) for row in rows)))


_HALF, _THIRD = Fraction(1, 2), Fraction(1, 3)
_FAIR, _BIASED = Distribution(_numbers("0.5", "0.5")), Distribution(_numbers("0.9", "0.1"))

CORPUS = (
    # in brackets
    _one("What is the entropy of [0.5, 0.25, 0.25]?", "[0.5, 0.25, 0.25]", "0.5", "0.25", "0.25"),
    _one("What is the entropy of the distribution [0, 1]?", "[0, 1]", 0, 1),
    _one("the distribution [0.9,0.1]", "[0.9,0.1]", "0.9", "0.1"),
    _one("pmf = [1/2, 1/3, 1/6]", "[1/2, 1/3, 1/6]", _HALF, _THIRD, Fraction(1, 6)),
    _one("P = [.2, .8]", "[.2, .8]", "0.2", "0.8"),
    _one("A source emits symbols with [ 0.7, 0.2, 0.1 ] as probabilities.", "[ 0.7, 0.2, 0.1 ]", "0.7", "0.2", "0.1"),
    _one("Entropy in bits: [0.25, 0.25, 0.25, 0.25]", "[0.25, 0.25, 0.25, 0.25]", "0.25", "0.25", "0.25", "0.25"),
    _one("probability distribution [1, 0]", "[1, 0]", 1, 0),
    _one("H of the PMF [1e-1, 9e-1]", "[1e-1, 9e-1]", "0.1", "0.9"),
    _one("[0.333333, 0.333333, 0.333333] is the distribution", "[0.333333, 0.333333, 0.333333]", "0.333333",
         "0.333333", "0.333333"),
    _one("Huffman code for [0.4; 0.3; 0.3]", "[0.4; 0.3; 0.3]", "0.4", "0.3", "0.3"),
    _one("perplexity of [50%, 50%]", "[50%, 50%]", "0.5", "0.5"),
    _one("Outcomes come with [0.6, 0.4]: how many bits of entropy?", "[0.6, 0.4]", "0.6", "0.4"),
    _one("the channel's input is [0.5, 0.5]", "[0.5, 0.5]", "0.5", "0.5"),
    _one("KL divergence from [0.1, 0.9]", "[0.1, 0.9]", "0.1", "0.9"),
    _one("q = [0.75, 0.25]", "[0.75, 0.25]", "0.75", "0.25"),
    _one("Give the entropy in nats for [1/4, 3/4].", "[1/4, 3/4]", Fraction(1, 4), Fraction(3, 4)),
    _one("entropy([0.2, 0.3, 0.5])", "[0.2, 0.3, 0.5]", "0.2", "0.3", "0.5"),
    _example("D(P || Q) for P = [0.5, 0.5] and Q = [0.9, 0.1]", ("[0.5, 0.5]", _FAIR), ("[0.9, 0.1]", _BIASED)),
    _example("KL([0.5, 0.5] || [0.9, 0.1])", ("[0.5, 0.5]", _FAIR), ("[0.9, 0.1]", _BIASED)),
    _example("Mix the distributions [0.5, 0.5] and [0.9, 0.1] with weight 0.3.",
             ("[0.5, 0.5]", _FAIR), ("[0.9, 0.1]", _BIASED), ("0.3", Decimal("0.3"))),
    # in prose
    _one("probabilities 0.5, 0.25 and 0.25", "0.5, 0.25 and 0.25", "0.5", "0.25", "0.25"),
    _one("The probabilities are 0.2, 0.3, and 0.5.", "0.2, 0.3, and 0.5", "0.2", "0.3", "0.5"),
    _one("with probabilities 1/2, 1/3 and 1/6", "1/2, 1/3 and 1/6", _HALF, _THIRD, Fraction(1, 6)),
    _one("Probabilities: 0.7, 0.3", "0.7, 0.3", "0.7", "0.3"),
    _one("probabilities of 50%, 25% and 25%", "50%, 25% and 25%", "0.5", "0.25", "0.25"),
    _one("the distribution 0.9 and 0.1", "0.9 and 0.1", "0.9", "0.1"),
    _one("pmf 0.1; 0.2; 0.7", "0.1; 0.2; 0.7", "0.1", "0.2", "0.7"),
    _example("P = 0.5 and 0.5, Q = 0.9 and 0.1", ("0.5 and 0.5", _FAIR), ("0.9 and 0.1", _BIASED)),
    _example("The distribution 0.5, 0.5 against the distribution 0.9, 0.1",
             ("0.5, 0.5", _FAIR), ("0.9, 0.1", _BIASED)),
    # joint
    _joint("joint distribution [[0.25, 0.25], [0.5, 0]]", "[[0.25, 0.25], [0.5, 0]]", ("0.25", "0.25"), ("0.5", 0)),
    _joint("Joint pmf: [[0.1,0.2,0.3],[0.2,0.1,0.1]]", "[[0.1,0.2,0.3],[0.2,0.1,0.1]]", ("0.1", "0.2", "0.3"),
           ("0.2", "0.1", "0.1")),
    _joint("mutual information of [[1/2, 0], [0, 1/2]]", "[[1/2, 0], [0, 1/2]]", (_HALF, 0), (0, _HALF)),
    _joint("The joint probabilities are\n[[0.3, 0.2],\n [0.1, 0.4]]", "[[0.3, 0.2],\n [0.1, 0.4]]", ("0.3", "0.2"),
           ("0.1", "0.4")),
    _joint("conditional entropy, [[0.5, 0.5]]", "[[0.5, 0.5]]", ("0.5", "0.5")),
    _joint("[[0.25], [0.75]] jointly distributed", "[[0.25], [0.75]]", ("0.25",), ("0.75",)),
    # numbers, and bits that are no unit to convert to
    _example("How many bits of information does an event of probability 0.25 carry?", ("0.25", Decimal("0.25"))),
    _example("Express the entropy of a coin with bias 0.3 in bits.", ("0.3", Decimal("0.3"))),
    _example("a binary symmetric channel with error probability 1/10", ("1/10", Fraction(1, 10))),
    _example("entropy of 120 trials with success probability 30%", ("120", 120), ("30%", Decimal("0.3"))),
    _example("probabilities 0.3 and 0.3", ("0.3", Decimal("0.3")), ("0.3", Decimal("0.3"))),
    _example("the entropy to base 3", ("3", 3)),
    _example("H = 1.5 for this source", ("1.5", Decimal("1.5"))),
)  # fmt: skip

NEAR_MISSES = (
    "the distribution [0.3, 0.3]",
    "probabilities [0.5, 0.6]",
    "the distribution [-0.5, 1.5]",
    "[0.5, 0.5]",
    "0.5 and 0.5",
    "the probability is 0.5",
    "sources [1, 2] and [3]",
    "the distribution list has 12 names",
    "entropy[0.5, 0.5]",
    "as shown in [1], entropy grows",
    "the entropy of water at 300 K",
    "a TV channel with 4 news shows",
    "A joint of beef for 6 people",
    "the joint [[1, 2], [3, 4]]",
    "joint probabilities [[0.5, 0.5], [0.5, 0.5]]",
    "a 64-bit computer",
    "I know bits and pieces",
    "NASA distributes 3 channels",
    "P = 5 and Q = 3",
    "pmf",
    "distributed over 0.5 acres and 0.5 hectares",
    "probabilities of 50% and 60%",
    "The chances are 1 in 2.",
    "a uniform distribution on [0, 2]",
    "a uniform distribution on [0, 1]",
    "All probabilities lie in [0, 1].",
    "source code version 0.5.0",
    "divergence of the series 1/2, 1/3, 1/4",
    "the distribution {0.5, 0.5}",
    "H(0.5)",
    "probabilities p, q and r",
)

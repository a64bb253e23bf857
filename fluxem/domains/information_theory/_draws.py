"""Random distributions, written the ways people write them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number, simplify
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Draw, write_number
from fluxem.core.sequence import format_numbers
from fluxem.core.template import Literal
from fluxem.domains.information_theory.types import Distribution, JointDistribution

_TYPE = "information_theory_distribution"
_SIZES = {"easy": (2, 3), "medium": (3, 5), "hard": (5, 9)}
_PLACES = {"easy": 1, "medium": 2, "hard": 3}


def _split(rng: random.Random, total: int, parts: int) -> list[int]:
    """Positive integers with a given sum."""
    cuts = sorted(rng.sample(range(1, total), parts - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]


def _shares(counts: Sequence[int], places: int, total: int) -> list[Number]:
    """Counts out of ``total`` as decimals where that is a power of ten, else as fractions."""
    if total == 10**places:
        return [Decimal((0, tuple(map(int, str(n))), -places)) if n % total else n // total for n in counts]
    return [simplify(Fraction(n, total)) for n in counts]


def draw_distribution(rng: random.Random, difficulty: str, size: int | None = None, zeros: float = 0.0) -> Distribution:
    """Decimals with one to three places, or fractions; ``zeros`` is how often one outcome is impossible."""
    size = rng.randint(*_SIZES[difficulty]) if size is None else size
    places = _PLACES[difficulty]
    total = rng.choice((4, 6, 8, 12)) if difficulty == "easy" else rng.choice((16, 24, 60))
    if size > total // 2 or rng.random() < 0.7:
        total = 10**places
    counts = _split(rng, total, size)
    if size > 2 and rng.random() < zeros:
        i, j = rng.sample(range(size), 2)
        counts[i], counts[j] = 0, counts[i] + counts[j]
    return Distribution(_shares(counts, places, total))


def write_distribution(rng: random.Random, value: Distribution) -> Literal:
    """Brackets, prose or percentages: for wordings with "probabilities", "distribution" ... right before it."""
    roll = rng.random()
    surface = format_numbers(value)
    if roll < 0.5:
        percent = roll < 0.15 and all((Fraction(p) * 100).denominator == 1 for p in value)
        texts = [f"{int(Fraction(p) * 100)}%" if percent else format_number(p) for p in value]
        *head, last = texts
        last_separator = rng.choice((" and ", ", and ")) if len(head) > 1 else " and "
        surface = ", ".join(head) + last_separator + last
    elif roll < 0.6:
        surface = surface.replace(" ", "")
    return Literal(surface, _TYPE, value)


def draw_joint(rng: random.Random, difficulty: str) -> JointDistribution:
    """Two or three rows, two to four columns, with two or three decimals."""
    rows, columns = {
        "easy": (2, 2),
        "medium": (2, rng.randint(2, 3)),
        "hard": (rng.randint(2, 3), rng.randint(3, 4)),
    }[difficulty]
    places = 3 if difficulty == "hard" else 2
    counts = [n - 1 for n in _split(rng, 10**places + rows * columns, rows * columns)]
    if difficulty == "easy":  # round probabilities
        counts = [5 * n for n in (k - 1 for k in _split(rng, 24, 4))]
    entries = _shares(counts, places, 10**places)
    return JointDistribution(entries[i : i + columns] for i in range(0, len(entries), columns))


def write_joint(rng: random.Random, value: JointDistribution) -> Literal:
    """``[[0.25, 0.25], [0.5, 0]]`` with or without spaces."""
    surface = str(value)
    return Literal(surface.replace(" ", "") if rng.random() < 0.2 else surface, _TYPE, value)


# --- arguments of the tools ----------------------------------------------------------------------------
def draw_one(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``probabilities``."""
    return {"probabilities": write_distribution(rng, draw_distribution(rng, difficulty, zeros=0.1))}


def draw_pair(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``p`` and ``q`` on the same outcomes, ``q`` without zeros."""
    p = draw_distribution(rng, difficulty, zeros=0.1)
    q = draw_distribution(rng, difficulty, size=len(p))
    return {"p": write_distribution(rng, p), "q": write_distribution(rng, q)}


def draw_table(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``joint``."""
    return {"joint": write_joint(rng, draw_joint(rng, difficulty))}


def draw_probability(rng: random.Random, difficulty: str) -> Number:
    """A probability strictly between 0 and 1."""
    places = _PLACES[difficulty]
    if rng.random() < 0.3:
        return Fraction(1, rng.choice({"easy": (2, 4, 8)}.get(difficulty, range(3, 200))))
    return _shares([rng.randint(1, 10**places - 1)], places, 10**places)[0]


def write_probability(rng: random.Random, value: Number) -> Literal:
    """A decimal or fraction, or a percentage."""
    hundredths = Fraction(value) * 100
    if hundredths.denominator == 1 and rng.random() < 0.3:
        return Literal(rng.choice((f"{hundredths}%", f"{hundredths} percent")), "arithmetic_number", value)
    return write_number(value)


def draw_event(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``probability``."""
    return {"probability": write_probability(rng, draw_probability(rng, difficulty))}


def draw_channel(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``error_probability``, more often small than not."""
    value = draw_probability(rng, difficulty)
    if Fraction(value) > Fraction(1, 2) and rng.random() < 0.8:
        value = 1 - value if isinstance(value, Decimal) else Fraction(1) - value
    return {"error_probability": write_probability(rng, value)}


def draw_trials(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``trials`` and ``probability``."""
    trials = rng.randint(1, {"easy": 10, "medium": 100, "hard": 800}[difficulty])
    return {"trials": write_number(trials), **draw_event(rng, difficulty)}


def draw_with(draw: Draw, **constants: str) -> Draw:
    """``draw`` and constants that the wordings imply."""
    return lambda rng, difficulty: {**draw(rng, difficulty), **constants}


def draw_with_base(draw: Draw) -> Draw:
    """``draw`` and a ``base`` written in the text."""
    return lambda rng, difficulty: {**draw(rng, difficulty), "base": write_number(rng.choice((2, 3, 4, 8, 10, 16)))}

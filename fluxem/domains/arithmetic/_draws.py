"""Draws of numbers and the ways they are written: what the wordings of arithmetic have in common."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Draw
from fluxem.core.template import Literal

_NUM_DIGITS = {"easy": 2, "medium": 6, "hard": 18}
_NUM_ENTRIES = {"easy": (3, 4), "medium": (3, 6), "hard": (4, 9)}


def draw_integer(rng: random.Random, difficulty: str) -> int:
    """Uniform in the number of digits, so that short numbers stay common at every difficulty."""
    return rng.randrange(10 ** rng.randint(1, _NUM_DIGITS[difficulty]))


def draw_positive(rng: random.Random, difficulty: str) -> int:
    """As :func:`draw_integer`, at least 2."""
    return max(2, draw_integer(rng, difficulty))


def draw_number(rng: random.Random, difficulty: str) -> Number:
    """An integer, at higher difficulty also a decimal, a fraction or a negative number."""
    value: Number = draw_integer(rng, difficulty)
    if difficulty != "easy" and rng.random() < 0.3:
        value = draw_decimal(rng, difficulty)
    elif difficulty == "hard" and rng.random() < 0.2:
        value = _simplify(Fraction(rng.randint(1, 999), rng.randint(2, 999)))
    return -value if difficulty == "hard" and rng.random() < 0.2 else value


def draw_nonzero(rng: random.Random, difficulty: str) -> Number:
    """A number other than 0."""
    return draw_number(rng, difficulty) or rng.randint(1, 9)


def draw_decimal(rng: random.Random, difficulty: str) -> Decimal:
    """A number with one to three decimal places, one to five at the highest difficulty."""
    places = rng.randint(1, 5 if difficulty == "hard" else 3)
    return Decimal((0, tuple(map(int, str(draw_positive(rng, difficulty)))), -places))


def draw_signed(rng: random.Random, difficulty: str) -> Number:
    """A number that is negative half of the time."""
    value = draw_number(rng, difficulty)
    return -value if rng.random() < 0.5 else value


def draw_broken(rng: random.Random, difficulty: str) -> Number:
    """A decimal or a fraction of either sign: what there is to round."""
    value: Number = draw_decimal(rng, difficulty)
    if rng.random() < 0.25:
        top = {"easy": 20, "medium": 200, "hard": 9999}[difficulty]
        value = _simplify(Fraction(rng.randint(1, top * 5), rng.randint(2, top)))
    return -value if rng.random() < 0.25 else value


def _simplify(value: Fraction) -> Number:
    return value.numerator if value.denominator == 1 else value


def write(rng: random.Random, value: Number) -> Literal:
    """A number in one of the notations people use: 1234567 or 1,234,567, 2.5 or 2.50."""
    text = format_number(value)
    if isinstance(value, int) and abs(value) >= 1000 and rng.random() < 0.3:
        text = f"{value:,}"
    elif isinstance(value, Decimal) and rng.random() < 0.15:
        text = f"{value:f}0" if "." in f"{value:f}" else f"{value:f}"
    return Literal(text, "arithmetic_number", value)


_Make = Callable[[random.Random, str], Number]


def make_draw(**makers: _Make) -> Draw:
    """A draw of one number a parameter."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        return {name: write(rng, make(rng, difficulty)) for name, make in makers.items()}

    return draw


def make_list_draw(make: _Make) -> Draw:
    """A draw of the parameter ``values``: several numbers."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        length = rng.randint(*_NUM_ENTRIES[difficulty])
        return {"values": [write(rng, make(rng, difficulty)) for _ in range(length)]}

    return draw

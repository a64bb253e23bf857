"""Random samples, written the ways people write them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Draw, write_number
from fluxem.core.sequence import format_numbers
from fluxem.core.template import Literal
from fluxem.domains.statistics.types import Observations

_LENGTHS = {"easy": (3, 5), "medium": (5, 8), "hard": (8, 14)}


def draw_values(rng: random.Random, difficulty: str, size: int | None = None) -> Observations:
    """Whole numbers around a center, with decimals, negative and (hard) large or fractional ones."""
    size = rng.randint(*_LENGTHS[difficulty]) if size is None else size
    if difficulty == "easy":
        return Observations(rng.randint(1, 20) for _ in range(size))
    center, spread = rng.choice(((70, 25), (170, 20), (20, 30), (1500, 900)))
    places = rng.choice((0, 1, 1, 2)) if difficulty == "medium" else rng.randint(0, 3)
    values: list[Number] = []
    for _ in range(size):
        again = values and rng.random() < 0.15
        values.append(rng.choice(values) if again else _draw_near(rng, center, spread, places))
    if difficulty == "hard" and rng.random() < 0.15:
        values[rng.randrange(size)] = Fraction(rng.randrange(1, 40, 2), 2 ** rng.randint(1, 4))
    return Observations(values)


def _draw_near(rng: random.Random, center: int, spread: int, places: int) -> Number:
    step = 10**places
    value = rng.randint((center - spread) * step, (center + spread) * step)
    return Decimal(value).scaleb(-places) if places else value


def write_sample(rng: random.Random, values: Observations) -> Literal:
    """``[3, 1, 2]``, ``[3,1,2]`` or ``3, 1 and 2``: for wordings with "data set", "scores", ... right before it."""
    surface = format_numbers(values)
    roll = rng.random()
    if roll < 0.5 and len(values) >= 3:
        *head, last = map(format_number, values)
        surface = rng.choice((", ", ", ", "; ")).join(head) + rng.choice((" and ", ", and ")) + last
    elif roll < 0.6:
        surface = surface.replace(" ", "")
    return Literal(surface, "statistics_sample", values)


def draw_sample(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``values``."""
    return {"values": write_sample(rng, draw_values(rng, difficulty))}


def draw_with(**constants: str) -> Draw:
    """``values`` and constants that the wordings imply."""
    return lambda rng, difficulty: {**draw_sample(rng, difficulty), **constants}


def draw_modal(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``values`` of which some are frequent."""
    values = draw_values(rng, difficulty)
    repeated = [*values, *rng.choices(values[:3], k=1 + len(values) // 2)]
    rng.shuffle(repeated)
    return {"values": write_sample(rng, Observations(repeated))}


def draw_pairs(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``x`` and ``y``, related more or less."""
    x = draw_values(rng, difficulty)
    if len(set(x)) < 2:
        x = Observations((*x[:-1], x[-1] + 1))  # type: ignore[operator]
    slope = rng.choice((-2, -1, 1, 2, 3))
    noise = {"easy": 3, "medium": 12, "hard": 60}[difficulty]
    y = Observations(slope * int(value) + rng.randint(-noise, noise) for value in x)
    if len(set(y)) < 2:
        y = Observations((*y[:-1], y[-1] + 1))  # type: ignore[operator]
    return {"x": write_sample(rng, x), "y": write_sample(rng, y)}


def draw_weighted(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``values`` and ``weights``; the largest weight first, so that they do not look like a citation."""
    values = draw_values(rng, difficulty, rng.randint(7, 9) if difficulty == "hard" else None)
    weights = [rng.randint(1, {"easy": 4, "medium": 9, "hard": 40}[difficulty]) for _ in values]
    weights[0] = max(weights)
    literal = Literal(format_numbers(weights), "statistics_sample", Observations(weights))
    return {"values": write_sample(rng, values), "weights": literal}


def draw_quantile(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``values`` and a ``probability`` as decimal or percentage."""
    hundredths = rng.choice({"easy": (25, 50, 75), "medium": (10, 20, 40, 60, 80, 90)}.get(difficulty, range(1, 100)))
    probability = Decimal(hundredths).scaleb(-2)
    surface = rng.choice((format_number(probability), f"{hundredths}%", f"{hundredths} percent"))
    return {**draw_sample(rng, difficulty), "probability": Literal(surface, "arithmetic_number", probability)}


def draw_score(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``values`` that vary and a ``value`` near them."""
    values = draw_values(rng, difficulty)
    value = rng.choice(values) if rng.random() < 0.5 else draw_values(rng, difficulty, 1)[0]
    return {"values": write_sample(rng, values), "value": write_number(value)}


def draw_confidence(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``values`` and a ``level``."""
    percent = rng.choice({"easy": (90, 95), "medium": (80, 90, 95, 99)}.get(difficulty, (50, 68, 80, 90, 95, 98, 99)))
    level = Decimal(percent).scaleb(-2)
    surface = rng.choice((f"{percent}%", f"{percent}%", f"{percent} percent", format_number(level)))
    return {**draw_sample(rng, difficulty), "level": Literal(surface, "arithmetic_number", level)}

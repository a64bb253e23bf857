"""Probabilities, counts and distributions to ask about, by difficulty."""

from __future__ import annotations

import random
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import Number
from fluxem.core.phrasebook import Argument, write_number
from fluxem.core.template import Literal
from fluxem.domains.probability.types import Distribution, parse_distribution

_LEVEL = {"easy": 0, "medium": 1, "hard": 2}


def _decimal(rng: random.Random, difficulty: str, low: float = 0.0, high: float = 1.0) -> Decimal:
    """A decimal strictly between two bounds, of one to three places."""
    places = 1 + _LEVEL[difficulty] if high - low >= 0.4 else 2 + _LEVEL[difficulty] // 2
    scale = 10**places
    least = int(low * scale) + 1
    return Decimal(rng.randint(least, max(int(high * scale) - 1, least))).scaleb(-places)


def write_probability(rng: random.Random, value: Decimal) -> Literal:
    """A probability as a decimal, percentage or fraction."""
    style = rng.random()
    if style < 0.55:
        return write_number(value)
    percent = (value * 100).normalize()
    if style < 0.85:
        surface = f"{percent:f}{rng.choice(('%', '%', ' percent'))}"
        return Literal(surface, "arithmetic_number", Decimal(f"{percent:f}").scaleb(-2))
    fraction = Fraction(value)
    return Literal(f"{fraction.numerator}/{fraction.denominator}", "arithmetic_number", fraction)


def _chance(rng: random.Random, difficulty: str) -> Literal:
    return write_probability(rng, _decimal(rng, difficulty))


def draw_outcome(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """One outcome ``k`` of a trial and the probability ``p``."""
    return {"k": write_number(rng.randint(0, 1)), "p": _chance(rng, difficulty)}


def draw_success(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Success itself, which the wording implies."""
    return {"k": 1, "p": _chance(rng, difficulty)}


def draw_failure(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Failure, which the wording implies."""
    return {"k": 0, "p": _chance(rng, difficulty)}


def draw_binomial(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``k`` successes in ``n`` trials."""
    n = rng.randint(*((3, 8), (6, 15), (12, 40))[_LEVEL[difficulty]])
    return {"n": write_number(n), "k": write_number(rng.randint(0, n)), "p": _chance(rng, difficulty)}


def draw_geometric(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """First success at trial ``k``."""
    k = rng.randint(*((2, 5), (3, 9), (5, 25))[_LEVEL[difficulty]])
    return {"k": write_number(k), "p": _chance(rng, difficulty)}


def draw_events(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``k`` events where ``rate`` are expected."""
    top = (6, 15, 60)[_LEVEL[difficulty]]
    rate: Number = rng.randint(1, top) if rng.random() < 0.5 else Decimal(rng.randint(1, top * 10)).scaleb(-1)
    return {"k": write_number(rng.randint(0, top)), "rate": write_number(rate)}


def draw_normal(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A limit ``x``, a mean and a standard deviation."""
    scale = (1, 10, 100)[_LEVEL[difficulty]]
    mean, spread = rng.randint(0, 20 * scale), rng.randint(1, 5 * scale)
    x: Number = mean + rng.randint(-3 * spread, 3 * spread)
    if difficulty == "hard":
        x = Decimal(x) + Decimal(rng.randint(-99, 99)).scaleb(-1)
    return {"x": write_number(abs(x)), "mean": write_number(mean), "standard_deviation": write_number(spread)}


def draw_evidence(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A rare hypothesis, a good test and few false alarms."""
    prior = _decimal(rng, difficulty, 0.0, (0.5, 0.3, 0.1)[_LEVEL[difficulty]])
    likelihood = _decimal(rng, difficulty, 0.5, 1.0)
    false = _decimal(rng, difficulty, 0.0, 0.3)
    return {
        "prior": write_probability(rng, prior),
        "likelihood": write_probability(rng, likelihood),
        "false_positive_rate": write_probability(rng, false),
    }


def draw_gamble(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Values and their probabilities, which add up to one."""
    count = rng.randint(*((2, 3), (3, 4), (4, 6))[_LEVEL[difficulty]])
    scale = (10, 20, 100)[_LEVEL[difficulty]]
    cuts = [0, *sorted(rng.sample(range(1, scale), count - 1)), scale]
    chances = [Decimal(b - a) / scale for a, b in zip(cuts, cuts[1:], strict=False)]
    values = rng.sample(range((12, 60, 2000)[_LEVEL[difficulty]]), count)
    percents = rng.random() < 0.3
    written = [
        Literal(f"{(p * 100).normalize():f}%", "arithmetic_number", p) if percents else write_number(p) for p in chances
    ]
    return {"values": [write_number(v) for v in values], "probabilities": written}


def draw_chance(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """One probability ``p``."""
    return {"p": _chance(rng, difficulty)}


def draw_chances(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Probabilities of two to five events."""
    count = rng.randint(*((2, 2), (2, 3), (3, 5))[_LEVEL[difficulty]])
    return {"probabilities": [_chance(rng, difficulty) for _ in range(count)]}


def draw_union(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Two events and their overlap."""
    places = (1, 2, 3)[_LEVEL[difficulty]]
    scale = 10**places
    both = rng.randint(1, scale // 3)
    a = both + rng.randint(1, (scale - both) // 2)
    b = both + rng.randint(1, max(1, scale - a - 1))
    a, b, both = (Decimal(x).scaleb(-places) for x in (a, b, both))
    return {"a": write_probability(rng, a), "b": write_probability(rng, b), "both": write_probability(rng, both)}


def draw_condition(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A joint probability below that of the condition."""
    scale = (20, 100, 1000)[_LEVEL[difficulty]]
    condition = rng.randint(2, scale - 1)
    joint = rng.randint(1, condition - 1)
    return {
        "joint": write_probability(rng, Decimal(joint) / scale),
        "condition": write_probability(rng, Decimal(condition) / scale),
    }


def _discrete(rng: random.Random, difficulty: str) -> str:
    n = rng.randint(*((2, 9), (8, 40), (30, 500))[_LEVEL[difficulty]])
    p = _decimal(rng, difficulty)
    rate = rng.randint(1, (9, 30, 90)[_LEVEL[difficulty]])
    return rng.choice(
        (
            f"Binomial({n}, {p})",
            f"Bin(n={n}, p={p})",
            f"B({n}, {p})",
            f"Bernoulli({p})",
            f"Poisson({rate})",
            f"Pois({rate})",
            f"Geometric({p})",
            f"Geom({p})",
        )
    )


def _continuous(rng: random.Random, difficulty: str) -> str:
    top = (10, 100, 5000)[_LEVEL[difficulty]]
    mean, spread, width = rng.randint(-top, top), rng.randint(1, top), rng.randint(1, top)
    rate = rng.choice((rng.randint(1, 9), _decimal(rng, difficulty)))
    return rng.choice(
        (
            f"N({mean}, {spread})",
            f"N({mean}, {spread}^2)",
            f"Normal({mean}, {spread})",
            f"Normal(mean={mean}, sd={spread})",
            f"Uniform({mean}, {mean + width})",
            f"U({mean}, {mean + width})",
            f"Exponential({rate})",
            f"Exp({rate})",
        )
    )


def _write_distribution(surface: str) -> tuple[Literal, Distribution]:
    value = parse_distribution(surface)
    return Literal(surface, "probability_distribution", value), value


def draw_distribution(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A named distribution of any family."""
    write = rng.choice((_discrete, _continuous))
    return {"distribution": _write_distribution(write(rng, difficulty))[0]}


def _likely_count(rng: random.Random, value: Distribution) -> int:
    if value.family == "bernoulli":
        return rng.randint(0, 1)
    first = value.parameters[0]
    top = int(first) if value.family in ("binomial", "poisson") else 8
    return rng.randint(1, max(1, min(top, 40)))


def draw_point(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A discrete distribution and one of its values."""
    n = rng.randint(*((2, 9), (8, 20), (15, 40))[_LEVEL[difficulty]])
    surface = _discrete(rng, difficulty)
    if "n=" in surface or surface.startswith(("B(", "Binomial(")):
        surface = f"{rng.choice(('Binomial', 'Bin', 'B'))}({n}, {_decimal(rng, difficulty)})"
    literal, value = _write_distribution(surface)
    return {"distribution": literal, "k": write_number(_likely_count(rng, value))}


def draw_limit(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A distribution and an upper limit."""
    if rng.random() < 0.5:
        point = draw_point(rng, difficulty)
        return {"distribution": point["distribution"], "x": point["k"]}
    literal, value = _write_distribution(_continuous(rng, difficulty))
    first = int(value.parameters[0])
    x = rng.randint(max(first, 0), max(first, 0) + 10 ** (1 + _LEVEL[difficulty]))
    return {"distribution": literal, "x": write_number(x if value.family != "exponential" else rng.randint(1, 6))}

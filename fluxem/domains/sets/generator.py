"""How people ask about sets: draws of arguments. The wordings are in `_wordings_pairs` and `_wordings_single`."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

from fluxem.core.number import simplify
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.sets import _wordings_pairs as pairs
from fluxem.domains.sets import _wordings_single as single
from fluxem.domains.sets import tools
from fluxem.domains.sets.types import Element, FiniteSet, Interval, Number, format_interval

_WORDS = (
    ("red", "green", "blue", "yellow", "white", "black", "orange", "violet", "brown", "pink"),
    ("apple", "pear", "plum", "fig", "cherry", "grape", "lemon", "melon", "peach", "kiwi"),
    ("Ann", "Ben", "Cem", "Dana", "Eli", "Finn", "Gita", "Hugo", "Ines", "Jon"),
    ("cat", "dog", "fox", "owl", "bee", "hen", "cow", "ant", "elk", "yak"),
    ("tent", "lamp", "rope", "map", "knife", "stove", "cup", "boots", "torch", "flask"),
)
_SIZES = {"easy": (2, 4), "medium": (3, 6), "hard": (5, 10)}
_TOPS = {"easy": 12, "medium": 60, "hard": 3000}

Draw = Callable[[random.Random, str], dict[str, Argument]]


def _draw_pool(rng: random.Random, difficulty: str, count: int) -> Sequence[Element]:
    """Elements of one kind that all sets of a question are made of."""
    kind = rng.random()
    if kind < 0.55:
        low = 0 if rng.random() < 0.7 else -_TOPS[difficulty] // 4
        return rng.sample(range(low, max(_TOPS[difficulty], low + 2 * count)), count)
    if kind < 0.7:
        letters = string.ascii_lowercase if rng.random() < 0.7 else string.ascii_uppercase
        return rng.sample(letters, count)
    if kind < 0.85 and count <= 10:
        return rng.sample(rng.choice(_WORDS), count)
    if difficulty == "easy":
        return list(range(1, count + 1))
    if kind < 0.93:
        return [Decimal(n).scaleb(-1) for n in rng.sample(range(1, 400), count)]
    fractions = {simplify(Fraction(rng.randint(1, 40), rng.randint(2, 9))) for _ in range(3 * count)}
    if len(fractions) < count:
        raise Redraw
    return rng.sample(sorted(fractions), count)


def _write_set(rng: random.Random, elements: Sequence[Element]) -> Literal:
    """A set in braces: spaced or not, LaTeX, quoted words, dots where the elements are a run of integers."""
    elements = list(elements)
    rng.shuffle(elements)
    texts = [e if isinstance(e, str) else format_number(e) for e in elements]
    words = [e for e in elements if isinstance(e, str)]
    if words and len(words[0]) > 1 and rng.random() < 0.15:
        texts = [f'"{text}"' for text in texts]
    if not words and rng.random() < 0.15:
        texts = [text.replace("-", "−") for text in texts]
    if elements and rng.random() < 0.1:
        texts.append(rng.choice(texts))
    comma = rng.choice((", ", ", ", ", ", ",", "; "))
    form = rng.choice(("{{{}}}", "{{{}}}", "{{{}}}", "{{ {} }}", "\\{{{}\\}}"))
    value = FiniteSet(tuple(elements))
    return Literal(form.format(comma.join(texts)) if texts else rng.choice(("{}", "∅")), "sets_set", value)


def _write_run(rng: random.Random, count: int) -> Literal:
    """``{1, 2, ..., 9}``."""
    first, last = rng.choice((0, 1)), count + rng.randint(0, 3)
    dots = rng.choice(("...", "…"))
    elements = tuple(range(first, last + 1))
    if len(elements) < 4 or rng.random() < 0.4:
        return _write_set(rng, elements)
    return Literal(f"{{{first}, {first + 1}, {dots}, {last}}}", "sets_set", FiniteSet(elements))


def _draw_sets(names: Sequence[str]) -> Draw:
    """Sets that overlap, drawn from one pool."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        low, high = _SIZES[difficulty]
        pool = _draw_pool(rng, difficulty, min(10, high + 2))
        chosen = {name: rng.sample(pool, rng.randint(low, min(high, len(pool)))) for name in names}
        if difficulty == "hard" and rng.random() < 0.05:
            chosen[rng.choice(list(names))] = []
        return {name: _write_set(rng, elements) for name, elements in chosen.items()}

    return draw


def _draw_inclusion(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    low, high = _SIZES[difficulty]
    pool = _draw_pool(rng, difficulty, min(10, high + 2))
    large = rng.sample(pool, rng.randint(low, min(high, len(pool) - 1)))
    small = rng.sample(large, rng.randint(1, len(large)))
    if rng.random() < 0.5:
        small.append(rng.choice([e for e in pool if e not in large]))
    if len(small) == 1:
        raise Redraw  # a single word in braces is a slot of a template
    return {"a": _write_set(rng, small), "b": _write_set(rng, large)}


def _draw_in_universe(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    low, high = _SIZES[difficulty]
    if rng.random() < 0.4:
        universe = _write_run(rng, high)
    else:
        universe = _write_set(rng, _draw_pool(rng, difficulty, min(10, high + 1)))
    members = universe.value.elements
    return {"a": _write_set(rng, rng.sample(members, min(low, len(members) - 1))), "universe": universe}


def _draw_member(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    low, high = _SIZES[difficulty]
    pool = _draw_pool(rng, difficulty, min(10, high + 2))
    members = rng.sample(pool, rng.randint(low, high))
    element = rng.choice(members if rng.random() < 0.5 else pool)
    if not isinstance(element, str) and element < 0:
        raise Redraw  # "Does -5 belong": a minus that the text may leave open
    written = element if isinstance(element, str) else write_number(element)
    return {"element": written, "members": _write_set(rng, members)}


def _draw_one(largest: int = 10) -> Draw:
    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        low, high = _SIZES[difficulty]
        count = rng.randint(min(low, largest), min(high, largest))
        if largest > 5 and rng.random() < 0.1:
            return {"members": _write_run(rng, high * 2)}
        return {"members": _write_set(rng, _draw_pool(rng, difficulty, count))}

    return draw


def _draw_factors(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = {"easy": 2, "medium": 3, "hard": 5}[difficulty]
    first, second = (_draw_pool(rng, difficulty, rng.randint(2, top)) for _ in range(2))
    return {"a": _write_set(rng, first), "b": _write_set(rng, second)}


# --- intervals -------------------------------------------------------------------------------------------
def _draw_end(rng: random.Random, difficulty: str) -> Number:
    top = {"easy": 10, "medium": 50, "hard": 500}[difficulty]
    value = rng.randint(-top if rng.random() < 0.35 else 0, top)
    kind = rng.random()
    if difficulty != "easy" and kind < 0.2:
        return Decimal(value).scaleb(-1)
    if difficulty == "hard" and kind < 0.3:
        return simplify(Fraction(value, rng.choice((2, 3, 4, 7))))
    return value


def _draw_interval(rng: random.Random, difficulty: str, bounded: bool = False) -> Literal:
    low, high = sorted((_draw_end(rng, difficulty), _draw_end(rng, difficulty)), key=lambda end: Fraction(end))
    if low == high:
        raise Redraw
    ends: list[Number | None] = [low, high]
    if not bounded and rng.random() < 0.15:
        ends[rng.randrange(2)] = None
    value = Interval(ends[0], ends[1], rng.random() < 0.5, rng.random() < 0.5)
    surface = format_interval(value)
    style = rng.random()
    if style < 0.2:
        surface = surface.replace(", ", ",")
    elif style < 0.3:
        surface = surface.replace("-", "−")
    elif style < 0.35:
        surface = surface.replace("∞", "inf")
    elif style < 0.4:
        surface = surface.replace(", ", "; ")
    elif style < 0.43:
        surface = f"\\left{surface[:-1]}\\right{surface[-1]}".replace("∞", "\\infty")
    return Literal(surface, "sets_interval", value)


def _draw_intervals(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"a": _draw_interval(rng, difficulty), "b": _draw_interval(rng, difficulty)}


def _draw_bounded(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"interval": _draw_interval(rng, difficulty, bounded=True)}


def _draw_inside(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    interval = _draw_interval(rng, difficulty)
    ends = [end for end in (interval.value.low, interval.value.high) if end is not None]
    number = rng.choice(ends) if rng.random() < 0.25 else _draw_end(rng, difficulty)
    if number < 0:
        raise Redraw
    return {"number": write_number(number), "interval": interval}


_PAIR, _TRIPLE = ("a", "b"), ("a", "b", "c")

PHRASEBOOK = Phrasebook(
    "sets",
    phrases=(
        Phrases(tools.union, _draw_sets(_PAIR), **pairs.UNION),
        Phrases(tools.union, _draw_sets(_TRIPLE), **pairs.UNION_OF_THREE),
        Phrases(tools.intersection, _draw_sets(_PAIR), **pairs.INTERSECTION),
        Phrases(tools.intersection, _draw_sets(_TRIPLE), **pairs.INTERSECTION_OF_THREE),
        Phrases(tools.difference, _draw_sets(_PAIR), **pairs.DIFFERENCE),
        Phrases(tools.symmetric_difference, _draw_sets(_PAIR), **pairs.SYMMETRIC_DIFFERENCE),
        Phrases(tools.complement, _draw_in_universe, **pairs.COMPLEMENT),
        Phrases(tools.is_subset, _draw_inclusion, **pairs.IS_SUBSET),
        Phrases(tools.is_member, _draw_member, **single.IS_MEMBER),
        Phrases(tools.cardinality, _draw_one(), **single.CARDINALITY),
        Phrases(tools.power_set, _draw_one(largest=4), **single.POWER_SET),
        Phrases(tools.cartesian_product, _draw_factors, **pairs.CARTESIAN_PRODUCT),
        Phrases(tools.jaccard, _draw_sets(_PAIR), **pairs.JACCARD),
        Phrases(tools.interval_intersection, _draw_intervals, **single.INTERVAL_INTERSECTION),
        Phrases(tools.interval_union, _draw_intervals, **single.INTERVAL_UNION),
        Phrases(tools.interval_length, _draw_bounded, **single.INTERVAL_LENGTH),
        Phrases(tools.interval_contains, _draw_inside, **single.INTERVAL_CONTAINS),
    ),
    irrelevant=single.IRRELEVANT,
)

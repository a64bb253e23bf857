"""Unit problems: exact conversions, "can these be added?", and sums of quantities in mixed units.

Half of the problems convert, a quarter asks whether two quantities can be added (yes as often as no),
and a quarter adds or subtracts compatible quantities in mixed units; the answer is in the unit of the
first operand. Splits: ``ood_a`` has magnitudes of 5-12 digits or very small decimals; ``ood_pairs`` pairs
units that training shows, but never together; ``val_c`` and ``ood_c`` hold out template families.
Temperatures are converted only: adding them has no meaning on an offset scale.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from fluxem.core.number import LIMIT, Number, simplify
from fluxem.core.span import Sample
from fluxem.core.template import Fixed, Literal, Piece, fill, render, slot_names
from fluxem.data.problems import unit_frames
from fluxem.data.problems.phrasing import Noise, Template, add_filler, perturb
from fluxem.data.problems.splits import NUM_BUCKETS
from fluxem.data.problems.unit_table import UnitEntry, convert_exactly, pairs, units_by_dimension

KINDS: tuple[str, ...] = ("convert", "convert", "can_add", "sum")
_NOT_ADDED = "temperature"


@dataclass(frozen=True, slots=True)
class UnitSplit:
    """What a split of the unit task draws from (``buckets``: see ``splits.SplitSpec``)."""

    name: str
    wide: bool = False
    held_out: bool = False
    families: str = "train"
    buckets: tuple[int, ...] = ()


UNIT_SPLITS: dict[str, UnitSplit] = {
    spec.name: spec
    for spec in (
        UnitSplit("train", buckets=tuple(range(3, NUM_BUCKETS))),
        UnitSplit("val", buckets=(1,)),
        UnitSplit("val_c", families="val_c", buckets=(1,)),
        UnitSplit("id", buckets=(0,)),
        UnitSplit("ood_a", wide=True),
        UnitSplit("ood_pairs", held_out=True),
        UnitSplit("ood_c", families="ood_c", buckets=(2,)),
    )
}


def _by_kind(templates: Sequence[Template]) -> dict[str, list[Template]]:
    table: dict[str, list[Template]] = {}
    for template in templates:
        table.setdefault(template.kind, []).append(template)
    return table


_FAMILIES = {
    "train": _by_kind(unit_frames.TRAIN),
    "val_c": _by_kind(unit_frames.VAL_C),
    "ood_c": _by_kind(unit_frames.OOD_C),
}


# --- values --------------------------------------------------------------------------------------------
def draw_magnitude(rng: random.Random, *, wide: bool) -> Number:
    """A positive magnitude: 1-999 or a decimal like 12.5; ``wide``: 5-12 digits or a very small decimal."""
    draw = rng.random()
    if wide:
        if draw < 0.7:
            num_digits = rng.randint(5, 12)
            return rng.randrange(10 ** (num_digits - 1), 10**num_digits)
        places = rng.randint(4, 9)
        return Decimal(rng.randint(1, 999)).scaleb(-places - 3)
    whole = rng.randrange(1, 10 ** rng.randint(1, 3))
    return whole if draw < 0.7 else Decimal(whole * 10 + rng.randint(1, 9)).scaleb(-1)


@lru_cache(maxsize=256)
def _quantity_class() -> Any:
    from fluxem.domains.physics.types import Quantity

    return Quantity


@lru_cache(maxsize=256)
def _unit_value(name: str) -> Any:
    from fluxem.domains.physics.types import Unit

    return Unit(name)


def _exact(value: Fraction) -> int | Fraction:
    return simplify(value)


def write_quantity(magnitude: Number, unit: UnitEntry, rng: random.Random) -> Literal:
    """A quantity with its unit as a symbol or spelled out."""
    words = rng.choice(unit.words)
    name = unit.symbol if unit.symbol and rng.random() < 0.6 else words
    text = f"{magnitude:f}" if isinstance(magnitude, Decimal) else str(magnitude)
    return Literal(f"{text} {name}", "physics_quantity", _quantity_class()(magnitude, unit.name))


def write_unit(unit: UnitEntry, rng: random.Random) -> Literal:
    """A unit that stands alone, as in "to kilometers"."""
    name = unit.symbol if unit.target_symbol and rng.random() < 0.4 else rng.choice(unit.words)
    return Literal(name, "physics_unit", _unit_value(unit.name))


def _fits(magnitude: Number, source: UnitEntry, target: UnitEntry) -> bool:
    """Whether the conversion stays inside the code's range, unreduced as the law computes it."""
    value, scale = Fraction(magnitude), source.factor / target.factor
    return (
        abs(value.numerator) * scale.numerator * 10**3 <= LIMIT
        and value.denominator * scale.denominator * 10**6 <= LIMIT
    )


# --- problems ------------------------------------------------------------------------------------------
def _draw_pair(rng: random.Random, spec: UnitSplit, *, added: bool) -> tuple[UnitEntry, UnitEntry]:
    table = pairs(held_out=spec.held_out)
    dimension = rng.choice([d for d in table if not (added and d == _NOT_ADDED)])
    return rng.choice(table[dimension])


def _draw_unlike(rng: random.Random) -> tuple[UnitEntry, UnitEntry]:
    """Two units of different dimensions."""
    table = units_by_dimension()
    first, second = rng.sample([d for d in table if d != _NOT_ADDED], 2)
    return rng.choice(table[first]), rng.choice(table[second])


def _owns(spec: UnitSplit, *parts: object) -> bool:
    return not spec.buckets or zlib.crc32(repr(parts).encode()) % NUM_BUCKETS in spec.buckets


@dataclass(slots=True)
class _Drawn:
    """One problem before wording: operands by slot, and the answer."""

    verb: str
    slots: dict[str, Literal]
    pair: tuple[UnitEntry, UnitEntry]
    value: Any


def _draw_conversion(rng: random.Random, spec: UnitSplit) -> _Drawn:
    while True:
        source, target = _draw_pair(rng, spec, added=False)
        magnitude = draw_magnitude(rng, wide=spec.wide)
        if _owns(spec, source.name, target.name, str(magnitude)) and _fits(magnitude, source, target):
            value = _quantity_class()(_exact(convert_exactly(Fraction(magnitude), source, target)), target.name)
            slots = {"q": write_quantity(magnitude, source, rng), "u": write_unit(target, rng)}
            return _Drawn("convert", slots, (source, target), value)


def _draw_check(rng: random.Random, spec: UnitSplit) -> _Drawn:
    possible = rng.random() < 0.5
    while True:
        a, b = _draw_pair(rng, spec, added=True) if possible else _draw_unlike(rng)
        x, y = draw_magnitude(rng, wide=spec.wide), draw_magnitude(rng, wide=spec.wide)
        if _owns(spec, a.name, b.name, str(x), str(y)):
            slots = {"a": write_quantity(x, a, rng), "b": write_quantity(y, b, rng)}
            return _Drawn("can_add", slots, (a, b), possible)


def _draw_sum(rng: random.Random, spec: UnitSplit) -> _Drawn:
    verb = rng.choice(("add", "subtract"))
    while True:
        a, b = _draw_pair(rng, spec, added=True)
        x, y = draw_magnitude(rng, wide=spec.wide), draw_magnitude(rng, wide=spec.wide)
        if not (_owns(spec, a.name, b.name, str(x), str(y)) and _fits(y, b, a)):
            continue
        other = convert_exactly(Fraction(y), b, a)
        total = Fraction(x) + other if verb == "add" else Fraction(x) - other
        slots = {"a": write_quantity(x, a, rng), "b": write_quantity(y, b, rng)}
        return _Drawn(verb, slots, (a, b), _quantity_class()(_exact(total), a.name))


def _word(template: str, rng: random.Random, slots: dict[str, Literal]) -> list[Piece]:
    """Fill a frame. Words before a unit stay whole: "to" or "how many" is what makes it a unit."""
    pieces = fill(template, rng, slots, fixed=True)
    last_unit = max(
        (i for i, p in enumerate(pieces) if isinstance(p, Literal) and p.type == "physics_unit"), default=-1
    )
    first_value = next(i for i, p in enumerate(pieces) if isinstance(p, Literal))
    open_to_noise = {i for i in (0, len(pieces) - 1) if i > last_unit or (i < first_value and i + 1 != last_unit)}
    return [str(p) if isinstance(p, Fixed) and i in open_to_noise else p for i, p in enumerate(pieces)]


def generate_units(rng: random.Random, spec: UnitSplit, noise: Noise) -> Sample:
    """One unit problem of a split; meta as in decision 001, plus ``kind``, ``dimension`` and ``pair``."""
    from fluxem.domains import get_type

    kind = rng.choice(KINDS)
    drawn = {"convert": _draw_conversion, "can_add": _draw_check, "sum": _draw_sum}[kind](rng, spec)
    family = rng.choice(_FAMILIES[spec.families][drawn.verb])
    pieces, offset = add_filler(_word(family.text, rng, drawn.slots), noise, rng)
    text, spans = render(perturb(pieces, noise, rng, change_case=False))
    order = slot_names(family.text)
    first, second = (offset + order.index(name) for name in drawn.slots)
    a, b = drawn.pair
    symbol = {"add": "+", "subtract": "-"}.get(drawn.verb)
    result_type = "physics_boolean" if drawn.verb == "can_add" else "physics_quantity"
    return Sample(
        text=text,
        spans=spans,
        target_text=get_type(result_type).format(drawn.value),
        target_value=drawn.value,
        meta={
            "task": "units",
            "split": spec.name,
            "family": family.id,
            "num_ops": 1,
            "steps": [[drawn.verb, first, second], ["stop", offset]],
            "program": f"${first} {symbol} ${second}" if symbol else f"{drawn.verb}(${first}, ${second})",
            "kind": kind,
            "dimension": a.dimension if a.dimension == b.dimension else f"{a.dimension}|{b.dimension}",
            "pair": [a.name, b.name],
        },
    )

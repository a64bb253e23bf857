"""Plain numbers of a request written as quantities, where the tool takes them so: "18 g" for a mass in grams."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from fluxem.core.measured import SAME_UNIT
from fluxem.core.template import Literal, Piece
from fluxem.data.toolcalls.plan import PlannedCall, leaves_of
from fluxem.domains import get_type
from fluxem.tools import get_tool

NUMBER, QUANTITY = "arithmetic_number", "physics_quantity"
WRITTEN = {
    "gram": ("g", "g", "grams", "kg", "mg"),
    "mole": ("mol", "mol", "moles"),
    "year": (),  # wordings say "years" themselves
    SAME_UNIT.name: ("cm", "cm", "m", "m", "mm", "km", "metres", "centimeters", "ft", "feet", "inches", "miles"),
}
_SAYS_UNIT = re.compile(
    r"[\s-]*(?:(?:square|cubic)[\s-]+)?(?:g|kg|mg|gram|gramme|mol|mole|year|yr|unit|cm|mm|km|m|metre|meter|foot|feet|ft|inch"
    r"|mile|yard|centimet|millimet|kilomet|of\s+length)\w*\b",
    re.IGNORECASE,
)


def write_measures(pieces: Sequence[Piece], call: PlannedCall, rng: random.Random, rate: float) -> list[Piece]:
    """``pieces`` with some numbers of ``call`` as quantities; the call's arguments and result follow.

    All lengths of a request are written in one unit, so that its result is what it was before. Raises what the tool
    raises when it refuses them.
    """
    measured = _measured_parameters(call.tool)
    chosen: dict[str, str] = {}
    swap: dict[int, Literal] = {}
    if not measured or rng.random() >= rate:
        return list(pieces)
    for name, unit in measured.items():
        names = WRITTEN.get(unit, ())
        for leaf in leaves_of(call.arguments.get(name)):
            if names and isinstance(leaf, Literal) and leaf.type == NUMBER and not _unit_follows(leaf, pieces):
                written = chosen.setdefault(unit, rng.choice(names))
                swap[id(leaf)] = _as_quantity(leaf, written, rng)
    if not swap:
        return list(pieces)
    call.arguments = {name: _swap(argument, swap) for name, argument in call.arguments.items()}
    call.run()
    return [swap.get(id(piece), piece) for piece in pieces]


@cache
def _measured_parameters(tool: str) -> dict[str, str]:
    return {p.name: p.unit.name for p in get_tool(tool).parameters if p.unit is not None}


def _unit_follows(leaf: Literal, pieces: Sequence[Piece]) -> bool:
    """Whether the wording names a unit right behind the number."""
    place = next((i for i, piece in enumerate(pieces) if piece is leaf), len(pieces))
    following = pieces[place + 1] if place + 1 < len(pieces) else ""
    return isinstance(following, str) and _SAYS_UNIT.match(following) is not None


def _as_quantity(leaf: Literal, unit: str, rng: random.Random) -> Literal:
    space = "" if len(unit) <= 2 and rng.random() < 0.2 else " "
    surface = f"{leaf.surface}{space}{unit}"
    return Literal(surface, QUANTITY, get_type(QUANTITY).parse(surface))


def _swap(argument: Any, swap: dict[int, Literal]) -> Any:
    if isinstance(argument, list):
        return [_swap(item, swap) for item in argument]
    return swap.get(id(argument), argument)

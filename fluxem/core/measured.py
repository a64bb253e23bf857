"""Parameters that are plain numbers in a known unit, and may be given as quantities.

``Annotated[Number, Unit("gram")]`` takes 16 and "16 g" alike; ``Annotated[Number, SAME_UNIT]`` takes lengths in any
unit, brought to that of the call's first quantity; a plain number beside them is taken to be in that unit.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Annotated, Any

from fluxem.core.number import Number


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit in which a parameter is a plain number; "" for whatever unit the call's first quantity has."""

    name: str


SAME_UNIT = Unit("")
Length = Annotated[Number, SAME_UNIT]
"""A length in a unit of the caller's choice; the same for all lengths of a call."""


def find_unit(hint: Any) -> Unit | None:
    """The unit in an annotation, however deep, or ``None``."""
    for item in getattr(hint, "__metadata__", ()):
        if isinstance(item, Unit):
            return item
    return next((unit for arg in typing.get_args(hint) if (unit := find_unit(arg)) is not None), None)

"""Values of a dialogue that calls can refer to."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np

from fluxem.core.errors import ConfigError, EncodingError
from fluxem.core.layout import DIM, Code
from fluxem.domains import type_of_value
from fluxem.integration.stream import Slot
from fluxem.models.answering._prompt import CONTROLS


@dataclass(eq=False)
class Held:
    """A value of a dialogue that calls can refer to.

    Attributes:
        value: the exact value. type: name of its type, ``None`` for a result that no type covers.
        code: ``(k, 256)``; zeros where there is no type. surface: how the text writes it, empty for a result.
        origin: the tool that answered it, ``None`` for a value of the text.
    """

    value: Any
    type: str | None
    code: Code
    surface: str = ""
    origin: str | None = None

    @classmethod
    def of_slot(cls, slot: Slot) -> Held:
        """A value of the text."""
        return cls(slot.value, slot.type, slot.code, slot.surface)

    @classmethod
    def of_result(cls, result: Any, tool: str) -> Held:
        """What a tool answered; floats as decimals, what has no type or no code as itself without a code."""
        if isinstance(result, float):
            result = int(result) if result.is_integer() and abs(result) < 2**53 else Decimal(repr(result))
        try:
            kind = type_of_value(result)
            return cls(result, kind.name, Slot(kind.name, value=result, surface="").code, origin=tool)
        except EncodingError:
            return cls(result, None, np.zeros((1, DIM), dtype=np.float32), origin=tool)


def shuffle_held(values: Sequence[Held], control: str) -> None:
    """The controls: "shuffled" exchanges values of a type, "misread" only what the model is shown of them."""
    if control not in CONTROLS:
        raise ConfigError(f"unknown control {control!r}: valid: {', '.join(CONTROLS)}")
    by_type: dict[str | None, list[Held]] = {}
    for held in values:
        by_type.setdefault(held.type, []).append(held)
    rng = random.Random(0)
    for group in by_type.values():
        donors = [(held.code, held.value) for held in rng.sample(group, len(group))]
        for held, (code, value) in zip(group, donors, strict=True):
            held.code = code
            if control == "shuffled":
                held.value = value

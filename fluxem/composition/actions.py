"""The action, and the one state machine that applies it: execute, encode the result, rewrite.

Training, evaluation and serving all step a stream through :func:`apply_action`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fluxem.core.errors import LawError
from fluxem.domains import resolve_law
from fluxem.integration.stream import Slot, Stream

STOP = "stop"


@dataclass(frozen=True, slots=True)
class Action:
    """A verb on live values of a stream.

    Attributes:
        verb: "add", "convert", ...; ``"stop"`` ends with ``operands[0]`` as the answer.
        operands: live indices (``$k``) into the stream the action is applied to.
        arguments: literal arguments, for tools that take them.
    """

    verb: str
    operands: tuple[int, ...]
    arguments: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return " ".join([self.verb, *(f"${k}" for k in self.operands)])


def operand_slots(stream: Stream, action: Action) -> tuple[Slot, ...]:
    """The slots an action names.

    Raises:
        LawError: a reference points past the live values.
    """
    slots = stream.slots
    for k in action.operands:
        if not 0 <= k < len(slots):
            raise LawError(f"${k} names no value: the stream holds {len(slots)}")
    return tuple(slots[k] for k in action.operands)


def execute_action(stream: Stream, action: Action) -> tuple[Slot, bool]:
    """Run the law on the operands' codes. Returns the result's slot and whether it keeps the first operand.

    Raises:
        LawError: no law has this verb for these types, or it refuses the values.
        EncodingError: the result leaves the code's range.
    """
    slots = operand_slots(stream, action)
    law = resolve_law(action.verb, tuple(s.type for s in slots))
    code = law.apply(*(s.code for s in slots))
    return Slot(law.result_type, code=code, origin=action.verb, operands=slots), law.keeps_first


def apply_action(stream: Stream, action: Action) -> Stream:
    """Execute ``action`` and rewrite: the result replaces the stretch from first to last operand.

    Where the law keeps its first operand (comparison), the result replaces the last operand alone.
    """
    result, keeps_first = execute_action(stream, action)
    where = [stream.slot_positions[k] for k in action.operands]
    first, last = (where[-1], where[-1]) if keeps_first else (min(where), max(where))
    return Stream((*stream.pieces[:first], result, *stream.pieces[last + 1 :]))

"""Calls in the making: arguments are the literals of a text and the results of other calls, by identity.

Only when a dialogue is finished do they get their numbers: ``$k`` is the k-th value of the stream, and the
results of a turn's calls stand behind the values of its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from fluxem.core.phrasebook import Expression
from fluxem.core.template import Literal
from fluxem.tools import call_tool

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, eq=False)
class Formula:
    """A text argument made of values: "{a} + {b}" and what its slots stand for."""

    text: str
    values: Mapping[str, Leaf]


@dataclass(eq=False)
class PlannedCall:
    """A tool, its arguments as trees of leaves, and what it answers."""

    tool: str
    arguments: dict[str, Any]
    result: Any = None

    def run(self) -> Any:
        """Execute with the results of earlier calls filled in; keeps and returns the result.

        Raises:
            FluxEMError: the tool refuses.
        """
        self.result = call_tool(self.tool, **{name: to_value(leaf) for name, leaf in self.arguments.items()})
        return self.result


Leaf: TypeAlias = Literal | PlannedCall


def to_leaf(argument: Any) -> Any:
    """A drawn argument of a phrasebook as a tree of leaves."""
    if isinstance(argument, Expression):
        return Formula(argument.text, dict(argument.values))
    if isinstance(argument, list | tuple):
        return [to_leaf(item) for item in argument]
    return argument


def to_value(leaf: Any) -> Any:
    """What a tool is given for a leaf."""
    if isinstance(leaf, Literal):
        return leaf.value
    if isinstance(leaf, PlannedCall):
        return leaf.result
    if isinstance(leaf, Formula):
        return leaf.text.format_map({name: f"({to_value(value)})" for name, value in leaf.values.items()})
    if isinstance(leaf, list):
        return [to_value(item) for item in leaf]
    return leaf


def leaves_of(argument: Any) -> list[Leaf]:
    """Literals and calls in an argument, in order."""
    if isinstance(argument, Literal | PlannedCall):
        return [argument]
    if isinstance(argument, Formula):
        return [argument.values[name] for name in _SLOT.findall(argument.text)]
    if isinstance(argument, list):
        return [leaf for item in argument for leaf in leaves_of(item)]
    return []


def order_calls(last: Sequence[PlannedCall]) -> list[PlannedCall]:
    """``last`` and all calls they rest on, each behind those that it needs, operands from left to right."""
    ordered: list[PlannedCall] = []

    def visit(call: PlannedCall) -> None:
        for argument in call.arguments.values():
            for leaf in leaves_of(argument):
                if isinstance(leaf, PlannedCall) and not any(leaf is c for c in ordered):
                    visit(leaf)
        if not any(call is c for c in ordered):
            ordered.append(call)

    for call in last:
        visit(call)
    return ordered


class Numbering:
    """Numbers of values and results, in stream order."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._kept: list[Leaf] = []  # an id is only good as long as its object lives

    def add(self, leaves: Iterable[Leaf]) -> None:
        """Give the next numbers to ``leaves``."""
        for leaf in leaves:
            self._numbers[id(leaf)] = len(self._kept)
            self._kept.append(leaf)

    def __contains__(self, leaf: object) -> bool:
        return id(leaf) in self._numbers

    def refer(self, argument: Any) -> Any:
        """An argument in its reference form: "$3", ["$0", "$1"], "$0 + $1", or a constant.

        Raises:
            KeyError: a leaf that stands nowhere in the text.
        """
        if isinstance(argument, Literal | PlannedCall):
            return f"${self._numbers[id(argument)]}"
        if isinstance(argument, Formula):
            return argument.text.format_map({name: self.refer(leaf) for name, leaf in argument.values.items()})
        if isinstance(argument, list):
            return [self.refer(item) for item in argument]
        return argument

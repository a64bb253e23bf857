"""What a tool may declare: limits, under which it runs in a killable child process, and a tolerance of its floats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

_Tool = TypeVar("_Tool", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call of a heavy tool may use.

    Attributes:
        seconds: wall-clock time.
        memory_mib: address space of the child process, where the system can limit it.
    """

    seconds: float = 2.0
    memory_mib: int = 4096

    def __post_init__(self) -> None:
        if self.seconds <= 0 or self.memory_mib <= 0:
            raise ValueError(f"limits must be positive; found seconds={self.seconds}, memory_mib={self.memory_mib}")


def limited(seconds: float = 2.0, memory_mib: int = 4096) -> Callable[[_Tool], _Tool]:
    """Decorator: attach :class:`Limits` to a tool as its ``limits`` attribute.

    Only for tools whose cost cannot be bounded by looking at their arguments; a call then pays for
    a round trip to the child process (about 0.1 ms).
    """

    def attach(tool: _Tool) -> _Tool:
        setattr(tool, "limits", Limits(seconds, memory_mib))  # noqa: B010 - functions have no such attribute to pyright
        return tool

    return attach


def approximate(relative: float = 1e-9) -> Callable[[_Tool], _Tool]:
    """Decorator: declare the relative tolerance within which a tool's floats are right.

    Tools without it are exact and return no floats. Scoring and tests compare within this tolerance,
    and absolutely within it for values below 1.
    """
    if not 0 < relative < 1:
        raise ValueError(f"a relative tolerance lies between 0 and 1; found {relative}")

    def attach(tool: _Tool) -> _Tool:
        setattr(tool, "tolerance", relative)  # noqa: B010 - functions have no such attribute to pyright
        return tool

    return attach

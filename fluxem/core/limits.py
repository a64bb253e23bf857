"""Limits a tool may declare: it then runs in a child process that is killed when it exceeds them."""

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

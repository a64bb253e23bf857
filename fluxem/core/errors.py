"""Errors a user can act on: each says what was found, what was expected and how to mend it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class FluxEMError(Exception):
    """Base of every error this package raises on purpose."""


class EncodingError(FluxEMError, ValueError):
    """A value lies outside what its code can hold; the span then falls back to plain text."""


class LawError(FluxEMError, ValueError):
    """An algebraic law does not apply to these operands (metre + second, division by zero)."""


class ToolError(FluxEMError, ValueError):
    """A tool refused its arguments; the message names the argument and what was expected."""


class SampleError(FluxEMError, ValueError):
    """A sample is malformed: bounds, overlap, type or value of a span."""


class ConfigError(FluxEMError, ValueError):
    """A configuration is refused before anything is built from it."""


class UnknownNameError(FluxEMError, KeyError):
    """A name that is not registered; the message lists the nearest valid ones.

    Args:
        noun: what kind of thing was asked for ("tool", "domain", "span type").
        name: the name that was not found.
        valid: every valid name.
    """

    def __init__(self, noun: str, name: str, valid: Iterable[str]) -> None:
        self.name = name
        self.valid = sorted(valid)
        near = difflib.get_close_matches(str(name), self.valid, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(repr(n) for n in near)}? " if near else ""
        shown = ", ".join(self.valid[:40]) + (", ..." if len(self.valid) > 40 else "")
        super().__init__(f"unknown {noun} {name!r}: {hint}valid: {shown}")

    def __str__(self) -> str:  # KeyError would print the repr of its argument
        return str(self.args[0])

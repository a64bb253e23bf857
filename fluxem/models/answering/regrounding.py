"""Gold calls over the values that detection finds, where these are not just the gold ones.

A text may hold more values than its author had in mind ("how many *moles* are in 5 g"), a list may be found as one
value or as its numbers, and a number that plays no part may be missed. What a model is taught has to fit what it will
be shown, so the references of gold calls are moved to the detected values; where one is not found, they cannot be.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from fluxem.core.errors import FluxEMError
from fluxem.core.span import Sample, Span
from fluxem.tools import call_tool, resolve_references

_REFERENCE = re.compile(r"\$(\d+)")

Turn = Mapping[str, Any]


class Unfound(Exception):
    """A value of a gold call that detection does not find, or finds as something else."""


def ground_turns(
    sample: Sample, detect_turn: Callable[[Sequence[str], str], list[Span]]
) -> list[tuple[str, list[Span], Turn]]:
    """Text, detected values and calls of every turn of ``sample``.

    Args:
        detect_turn: the values of a turn, given the texts of those before.

    Raises:
        Unfound: a call takes a value that is not detected.
    """
    texts: list[str] = []
    gold: list[list[Span]] = []
    found: list[list[Span]] = []
    start = 0
    for turn in sample.meta["turns"]:
        text = sample.text[start : turn["end"]]
        found.append(detect_turn(texts, text))
        inside = [s for s in sample.spans or () if start <= s.start < turn["end"]]
        shifted = [replace(s, start=s.start - start, end=s.end - start) for s in inside]
        gold.append(found[-1] if sample.spans is None else sorted(shifted, key=lambda s: s.start))
        texts.append(text)
        start = turn["end"] + 1
    return list(zip(texts, found, reground(sample.meta["turns"], gold, found), strict=True))


def reground(turns: Sequence[Turn], gold: Sequence[Sequence[Span]], found: Sequence[Sequence[Span]]) -> list[Turn]:
    """``turns`` with the references of their calls moved from gold to detected values.

    Args:
        turns: ``meta["turns"]`` of a sample. gold, found: spans of every turn, in text order, in the same coordinates.

    Raises:
        Unfound: a call takes a value that was not found.
    """
    if all([(s.start, s.end) for s in g] == [(s.start, s.end) for s in f] for g, f in zip(gold, found, strict=True)):
        return list(turns)
    grounds = _Grounds()
    out = []
    for turn, wanted, detected in zip(turns, gold, found, strict=True):
        grounds.add_text(wanted, detected)
        calls = []
        for call in turn["calls"]:
            calls.append({**call, "arguments": {name: grounds.move(a) for name, a in call["arguments"].items()}})
            grounds.add_result(call, calls[-1])
        out.append({**turn, "calls": calls})
    return out


class _Grounds:
    """What each gold number stands for: new numbers, in the order of the stream."""

    def __init__(self) -> None:
        self._moved: list[int | list[int] | None] = []  # by gold number
        self._spans: list[Span | None] = []  # by gold number; of a result None
        self._found: dict[int, Span] = {}  # by new number
        self._gold_values: list[Any] = []
        self._values: list[Any] = []

    def add_text(self, gold: Sequence[Span], found: Sequence[Span]) -> None:
        """Go on with the values of a turn's text."""
        numbers = {(s.start, s.end): len(self._values) + k for k, s in enumerate(found)}
        self._found |= {numbers[s.start, s.end]: s for s in found}
        self._values += [s.value for s in found]
        for span in gold:
            exact = numbers.get((span.start, span.end))
            self._spans.append(span)
            self._gold_values.append(span.value)
            self._moved.append(self._approximate(span, gold, found, numbers) if exact is None else exact)

    def add_result(self, gold: Mapping[str, Any], moved: Mapping[str, Any]) -> None:
        """Go on with the result of a call, which has to be the same for gold and detected values.

        Raises:
            Unfound: it is not.
        """
        wanted = call_tool(gold["tool"], **resolve_references(gold["arguments"], self._gold_values))
        try:
            result = call_tool(moved["tool"], **resolve_references(moved["arguments"], self._values))
        except FluxEMError as error:
            raise Unfound(str(error)) from error
        if not _same(result, wanted):
            raise Unfound(f"{result!r} instead of {wanted!r}")
        self._spans.append(None)
        self._moved.append(len(self._values))
        self._gold_values.append(wanted)
        self._values.append(result)

    @staticmethod
    def _approximate(
        span: Span, gold: Sequence[Span], found: Sequence[Span], numbers: Mapping[tuple[int, int], int]
    ) -> int | list[int] | None:
        """The detected items of a gold list, or the detected value that holds just this one ("10" in "10 years")."""
        inside = [s for s in found if span.start <= s.start and s.end <= span.end]
        if len(inside) > 1 and _same_items([s.value for s in inside], span.value):
            return [numbers[s.start, s.end] for s in inside]
        around = [s for s in found if s.start <= span.start and span.end <= s.end]
        if len(around) == 1 and sum(g.start < around[0].end and around[0].start < g.end for g in gold) == 1:
            return numbers[around[0].start, around[0].end]
        return None

    def _join(self, numbers: Sequence[int]) -> int | None:
        """Number of the detected list whose items the gold values ``numbers`` are; ``None`` where there is none."""
        spans = [span for n in numbers if (span := self._spans[n]) is not None]
        if len(spans) < max(2, len(numbers)):
            return None
        for number, span in self._found.items():
            if span.start <= spans[0].start and spans[-1].end <= span.end:
                return number if _same_items([s.value for s in spans], span.value) else None
        return None

    def move(self, argument: Any) -> Any:
        """An argument over the new numbers.

        Raises:
            Unfound: one of its values has none.
        """
        if isinstance(argument, list):
            lone = [_REFERENCE.fullmatch(item) if isinstance(item, str) else None for item in argument]
            numbers = [int(m[1]) for m in lone if m]
            if len(numbers) == len(argument) and any(self._moved[n] is None for n in numbers):
                joined = self._join(numbers)
                if joined is not None:
                    return f"${joined}"
            return [self.move(item) for item in argument]
        if not isinstance(argument, str):
            return argument
        alone = _REFERENCE.fullmatch(argument)
        if alone and isinstance(moved := self._moved[int(alone[1])], list):
            return [f"${number}" for number in moved]
        return _REFERENCE.sub(lambda m: f"${self._find(int(m[1]))}", argument)

    def _find(self, number: int) -> int:
        moved = self._moved[number]
        if not isinstance(moved, int):
            raise Unfound(f"${number}")
        return moved


def _same_items(values: Sequence[Any], whole: Any) -> bool:
    return isinstance(whole, list | tuple) and len(whole) == len(values) and all(map(_same, values, whole))


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-12)
    return isinstance(one, bool) == isinstance(other, bool) and one == other

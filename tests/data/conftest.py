"""Replay of gold steps with the one state machine, shared by the tests of all generators."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from fluxem.composition.actions import Action, apply_action
from fluxem.core.span import Sample
from fluxem.integration.stream import build_stream


@pytest.fixture(scope="session")
def replay() -> Callable[[Sample], Any]:
    """Run a sample's gold steps on its text and gold spans; returns the answer."""

    def run(sample: Sample) -> Any:
        assert sample.spans is not None
        stream = build_stream(sample.text, sample.spans)
        *steps, stop = sample.meta["steps"]
        for verb, *operands in steps:
            stream = apply_action(stream, Action(verb, tuple(operands)))
        assert stop[0] == "stop"
        return stream.slots[stop[1]].value

    return run


@pytest.fixture(scope="session")
def check_family_words() -> Callable[[dict[str, str], str], None]:
    """Every held-out wording has a word that no training wording and no filler has."""

    def words(text: str) -> set[str]:
        cleaned = "".join(c.lower() if c.isalpha() or c == "'" else " " for c in text)
        return set(cleaned.split())

    def check(held_out: dict[str, str], training: str) -> None:
        known = words(training)
        for name, text in held_out.items():
            assert words(text) - known, f"{name} has no word of its own"

    return check

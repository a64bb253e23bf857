"""Expressions in phrasebooks: written whole or told, their values are references wherever they stand."""

from __future__ import annotations

import random

import pytest

from fluxem.core.phrasebook import Argument, Expression, Phrasebook, Phrases, write_number
from fluxem.core.template import render


def evaluate(expression: str) -> int:
    """Value of "(a + b) * c" with its numbers in parentheses, as the phrasebook hands it over."""
    a, b, c = (int(part.strip("( )")) for part in expression.replace("*", "+").split("+"))
    return (a + b) * c


def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    values = {name: write_number(rng.randint(1, 99)) for name in "abc"}
    return {"expression": Expression("({a} + {b}) * {c}", values, "({a} + {b}) × {c}")}


BOOK = Phrasebook(
    "demo",
    (Phrases(evaluate, draw, "expression", commands="Compute {expression}.\nTake {c} times the sum of {b} and {a}."),),
)


@pytest.mark.parametrize("difficulty", ["easy", "medium", "hard"])
def test_references_point_at_the_values_in_the_text(difficulty: str) -> None:
    rng = random.Random(0)
    for _ in range(200):
        request = BOOK.draw_request(rng, difficulty)
        text, spans = render(request.pieces)
        expression = request.arguments["expression"]
        for k, span in reversed(list(enumerate(spans))):
            expression = expression.replace(f"${k}", f"({span.value})")
        assert "$" not in expression
        assert evaluate(expression) == request.result
        assert "×" in text or "times the sum" in text


def test_a_wording_that_leaves_out_a_value_is_refused() -> None:
    book = Phrasebook("demo", (Phrases(evaluate, draw, "expression", commands="Add {a} and {b}."),))
    with pytest.raises(TypeError, match="leaves out a value of expression"):
        book.generate(random.Random(0), "easy")

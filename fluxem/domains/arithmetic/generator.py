"""Questions about numbers, one family of phrasings a tool; answers come from the tools."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.number import Number
from fluxem.core.ordering import Ordering
from fluxem.core.span import Sample, Span
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic.types import format_number

_TYPE = "arithmetic_number"
DIFFICULTIES = ("easy", "medium", "hard")
_NUM_DIGITS = {"easy": 2, "medium": 6, "hard": 18}


def _draw_integer(rng: random.Random, difficulty: str) -> int:
    """Uniform in the number of digits, so that short numbers stay common at every difficulty."""
    return rng.randrange(10 ** rng.randint(1, _NUM_DIGITS[difficulty]))


def _draw_number(rng: random.Random, difficulty: str) -> Number:
    value: Number = _draw_integer(rng, difficulty)
    if difficulty != "easy" and rng.random() < 0.25:
        places = rng.randint(1, 3)
        value = Decimal((0, tuple(map(int, str(value))), -places))
    elif difficulty == "hard" and rng.random() < 0.2:
        value = Fraction(rng.randint(1, 999), rng.randint(2, 999))
        value = value.numerator if value.denominator == 1 else value
    return -value if difficulty == "hard" and rng.random() < 0.2 else value


def _draw_nonzero(rng: random.Random, difficulty: str) -> Number:
    value = _draw_number(rng, difficulty)
    return value if value != 0 else rng.randint(1, 9)


_DRAWS: Mapping[str, Callable[[random.Random, str], Number]] = {
    "number": _draw_number,
    "nonzero": _draw_nonzero,
    "integer": _draw_integer,
    "exponent": lambda rng, difficulty: rng.randint(2, 5),
    "places": lambda rng, difficulty: rng.randint(0, 3),
    "percentage": lambda rng, difficulty: rng.randint(1, 99),
}


@dataclass(frozen=True)
class Family:
    """Phrasings of one tool. ``{name}`` in a template is a parameter, ``{name*}`` a list of numbers.

    Attributes:
        tool: the function that answers.
        roles: parameter -> how its value is drawn (a key of the draws above).
        templates: the phrasings.
    """

    tool: Callable[..., Any]
    roles: Mapping[str, str]
    templates: tuple[str, ...]


_PAIR = {"a": "number", "b": "number"}
_RATIO = {"a": "number", "b": "nonzero"}
_ONE = {"value": "number"}
_LIST = {"values": "number"}

FAMILIES: Mapping[str, Family] = {
    "add": Family(
        tools.add,
        _PAIR,
        (
            "What is {a} plus {b}?",
            "Add {a} and {b}.",
            "Find the sum of {a} and {b}.",
            "If I have {a} and get {b} more, how many do I have?",
        ),
    ),
    "subtract": Family(
        tools.subtract,
        _PAIR,
        (
            "What is {a} minus {b}?",
            "Subtract {b} from {a}.",
            "Take {b} away from {a}.",
            "What remains of {a} after {b} is gone?",
        ),
    ),
    "multiply": Family(
        tools.multiply,
        _PAIR,
        (
            "What is {a} times {b}?",
            "Multiply {a} by {b}.",
            "Find the product of {a} and {b}.",
            "{a} boxes hold {b} each.",
        ),
    ),
    "divide": Family(
        tools.divide,
        _RATIO,
        (
            "What is {a} divided by {b}?",
            "Divide {a} by {b}.",
            "Split {a} into {b} equal parts.",
            "Quotient of {a} and {b}?",
        ),
    ),
    "power": Family(
        tools.power,
        {"base": "integer", "exponent": "exponent"},
        ("Raise {base} to the power {exponent}.", "What is {base} to the power of {exponent}?"),
    ),
    "modulo": Family(
        tools.modulo,
        _RATIO,
        ("What is {a} mod {b}?", "Find the remainder when {a} is divided by {b}.", "Reduce {a} modulo {b}."),
    ),
    "floor_divide": Family(
        tools.floor_divide,
        _RATIO,
        ("How many whole times does {b} go into {a}?", "Give the integer part of {a} over {b}, rounded down."),
    ),
    "absolute": Family(
        tools.absolute, _ONE, ("What is the absolute value of {value}?", "How far is {value} from zero?")
    ),
    "negate": Family(tools.negate, _ONE, ("Reverse the sign of {value}.", "What is the additive inverse of {value}?")),
    "reciprocal": Family(
        tools.reciprocal,
        {"value": "nonzero"},
        ("What is the reciprocal of {value}?", "Find the multiplicative inverse of {value}."),
    ),
    "round": Family(
        tools.round_half_even,
        {"value": "number", "places": "places"},
        ("Round {value} to {places} decimal places.", "Give {value} with {places} digits after the point."),
    ),
    "round_to_integer": Family(
        tools.round_half_even,
        _ONE,
        ("Round {value} to the nearest integer.", "Which whole number is closest to {value}?"),
    ),
    "floor": Family(tools.floor, _ONE, ("Round {value} down.", "What is the floor of {value}?")),
    "ceiling": Family(tools.ceiling, _ONE, ("Round {value} up.", "What is the ceiling of {value}?")),
    "compare": Family(
        tools.compare,
        _PAIR,
        ("How does {a} compare with {b}?", "Is {a} less than, equal to or greater than {b}?", "Compare {a} to {b}."),
    ),
    "percent_of": Family(
        tools.percent_of,
        {"percent": "percentage", "value": "number"},
        ("At a rate of {percent} per hundred, how much is it on {value}?", "Take {percent} hundredths of {value}."),
    ),
    "percent_change": Family(
        tools.percent_change,
        {"old": "nonzero", "new": "number"},
        (
            "By what percentage does it change from {old} to {new}?",
            "It was {old} and is {new} now: the change in percent?",
        ),
    ),
    "sum": Family(tools.sum, _LIST, ("Add up {values*}.", "What is the total of {values*}?", "Sum these: {values*}.")),
    "product": Family(tools.product, _LIST, ("Multiply {values*} together.", "What is the product of {values*}?")),
    "minimum": Family(tools.minimum, _LIST, ("Which is the smallest of {values*}?", "Find the minimum of {values*}.")),
    "maximum": Family(tools.maximum, _LIST, ("Which is the largest of {values*}?", "Find the maximum of {values*}.")),
    "mean": Family(tools.mean, _LIST, ("What is the average of {values*}?", "Find the mean of {values*}.")),
    "is_integer": Family(
        tools.is_integer, _ONE, ("Is {value} a whole number?", "Does {value} have no fractional part?")
    ),
}


class _Text:
    """A text under construction, with the spans of the values written into it."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[Span] = []

    def write_value(self, value: Number) -> str:
        """Write a value and return its reference ``$k``."""
        surface = format_number(value)
        start = len(self.text)
        self.text += surface
        self.spans.append(Span(start, len(self.text), _TYPE, value, source="gold"))
        return f"${len(self.spans) - 1}"

    def write_list(self, values: list[Number]) -> list[str]:
        """Write "a, b and c" and return the references."""
        references = []
        for i, value in enumerate(values):
            self.text += "" if i == 0 else " and " if i == len(values) - 1 else ", "
            references.append(self.write_value(value))
        return references


def _write_expression(rng: random.Random, difficulty: str, text: _Text) -> str:
    """Write an expression of 2 to 4 operands into ``text``; return it with references for operands."""
    num_operands = {"easy": 2, "medium": 3, "hard": 4}[difficulty]
    expression = ""
    for i in range(num_operands):
        if i:
            operator = rng.choice(("+", "-", "*"))
            text.text += f" {operator} "
            expression += f" {operator} "
        expression += text.write_value(rng.randrange(10 ** rng.randint(1, min(9, _NUM_DIGITS[difficulty]))))
    return expression


def _generate_expression(rng: random.Random, difficulty: str) -> Sample:
    text = _Text()
    opening, closing = rng.choice((("Compute ", "."), ("Evaluate ", ""), ("What is ", "?"), ("", " = ?")))
    text.text = opening
    expression = _write_expression(rng, difficulty, text)
    text.text += closing
    result = tools.evaluate(expression, [span.value for span in text.spans])
    return _finish(text, tools.evaluate, {"expression": expression}, result, "evaluate", difficulty)


def generate(rng: random.Random, difficulty: str) -> Sample:
    """One question with its gold spans and its answer.

    ``meta`` holds ``tool``, ``arguments`` (values as references ``$k`` into the spans), ``family`` and
    ``difficulty``.

    Raises:
        ValueError: a difficulty other than easy, medium, hard.
    """
    if difficulty not in DIFFICULTIES:
        raise ValueError(f"difficulty: expected one of {', '.join(DIFFICULTIES)}, found {difficulty!r}")
    name = rng.choice(("evaluate", *FAMILIES))
    if name == "evaluate":
        return _generate_expression(rng, difficulty)
    family = FAMILIES[name]
    text = _Text()
    arguments: dict[str, Any] = {}
    values: dict[str, Any] = {}
    for literal, slot, _, _ in string.Formatter().parse(rng.choice(family.templates)):
        text.text += literal
        if slot is None:
            continue
        parameter = slot.removesuffix("*")
        draw = _DRAWS[family.roles[parameter]]
        if slot.endswith("*"):
            values[parameter] = [draw(rng, difficulty) for _ in range(rng.randint(3, 5))]
            arguments[parameter] = text.write_list(values[parameter])
        else:
            values[parameter] = draw(rng, difficulty)
            arguments[parameter] = text.write_value(values[parameter])
    return _finish(text, family.tool, arguments, family.tool(**values), name, difficulty)


def _finish(
    text: _Text, tool: Callable[..., Any], arguments: dict[str, Any], result: Any, family: str, difficulty: str
) -> Sample:
    meta = {
        "tool": f"arithmetic_{tool.__name__}",
        "arguments": arguments,
        "family": f"arithmetic/{family}",
        "difficulty": difficulty,
    }
    return Sample(text.text, tuple(text.spans), _describe(result), result, meta)


def _describe(result: Any) -> str:
    if isinstance(result, bool):
        return "yes" if result else "no"
    return result.name.lower() if isinstance(result, Ordering) else format_number(result)

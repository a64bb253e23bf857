"""How people ask for the value of an expression: written out with operators, or told in words."""

from __future__ import annotations

import random

from fluxem.core.number import Number
from fluxem.core.phrasebook import Argument, Draw, Expression, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import draw_decimal, write

_TOP = {"easy": 12, "medium": 200, "hard": 99_999}
_NUM_OPERATIONS = {"easy": (2, 2), "medium": (2, 4), "hard": (3, 6)}
_SIGNS = {"*": ("*", "×", "·"), "/": ("/", "÷"), "-": ("-", "\u2212")}


def _draw_operand(rng: random.Random, difficulty: str) -> Number:
    if difficulty != "easy" and rng.random() < 0.2:
        return draw_decimal(rng, difficulty)
    return rng.randint(1, _TOP[difficulty])


def _draw_written(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two to six operations, some of them in parentheses."""
    num_operations = rng.randint(*_NUM_OPERATIONS[difficulty])
    values = {f"v{i}": write(rng, _draw_operand(rng, difficulty)) for i in range(num_operations + 1)}
    text = _nest([f"{{{name}}}" for name in values], rng)
    if rng.random() < 0.15:
        values |= {"base": write(rng, rng.randint(2, 12)), "exponent": write(rng, rng.randint(2, 3))}
        text = "{base} ^ {exponent} + " + text if rng.random() < 0.5 else text + " - {base} ^ {exponent}"
    surface = text
    for sign, choices in _SIGNS.items():
        surface = surface.replace(f" {sign} ", f" {rng.choice(choices)} ")
    return {"expression": Expression(text, values, surface)}


def _nest(operands: list[str], rng: random.Random) -> str:
    """Join operands by random operators; a stretch may be put into parentheses."""
    if len(operands) > 2 and rng.random() < 0.6:
        start = rng.randrange(len(operands) - 1)
        end = min(len(operands) - (start == 0), start + rng.randint(2, 3))
        inner = _join(operands[start:end], rng)
        operands = [*operands[:start], f"({inner})", *operands[end:]]
    return _join(operands, rng)


def _join(operands: list[str], rng: random.Random) -> str:
    text = operands[0]
    for operand in operands[1:]:
        text += f" {rng.choice('++--**/')} {operand}"
    return text


def _told(text: str) -> Draw:
    """A draw of ``a``, ``b`` and ``c`` for an expression that the wording tells; differences stay positive."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        numbers = {name: rng.randint(2, _TOP[difficulty]) for name in "abc"}
        if "-" in text:
            numbers["a"] += numbers["b"] + numbers["c"]
        return {"expression": Expression(text, {name: write(rng, number) for name, number in numbers.items()})}

    return draw


_TERMS = "arithmetic expression; order of operations; parentheses; formula with numbers; mental arithmetic"

PHRASES = (
    Phrases(
        tools.evaluate,
        _draw_written,
        terms=_TERMS,
        questions="""
            What is {expression}?
            How much is {expression}?
            What does {expression} evaluate to?
            What value does the expression {expression} have?
            Following the order of operations, what is {expression}?
            What is the result of {expression}?
            What number comes out of {expression}?
        """,
        commands="""
            Evaluate {expression}.
            Compute {expression}.
            Calculate the value of {expression}.
            Work out {expression} step by step.
            Simplify {expression} to a single number.
            Solve the exercise {expression}.
            Mind precedence and evaluate {expression}.
        """,
        stories="""
            On the blackboard stands {expression}. What should the class write behind the equals sign?
            A spreadsheet cell contains {expression}. Which value does it display?
            My homework says {expression}. What do I have to answer?
        """,
        terse="""
            {expression}
            {expression} = ?
            calc {expression}
            eval: {expression}
            = {expression}
        """,
        dialogues="""
            A: Can you do {expression} for me? B: Sure. A: So what is it?
            Pupil: I am stuck on {expression}. Teacher: Start with the multiplications. Pupil: And the final value?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("({a} + {b}) * {c}"),
        terms=_TERMS,
        questions="""
            What is the sum of {a} and {b}, multiplied by {c}?
            What is {c} times the sum of {b} and {a}?
        """,
        commands="""
            Add {a} to {b}, then multiply the result by {c}.
            Multiply by {c} whatever {b} plus {a} makes.
        """,
        stories="""
            Each of {c} baskets holds {a} apples and {b} pears. How many pieces of fruit are there?
            A ticket costs {a} and a snack {b}. What do {c} visitors pay who take both?
        """,
        dialogues="""
            A: Put {a} and {b} together first. B: Done. A: Now times {c}, please. B: That makes what?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} * {b} + {c}"),
        terms=_TERMS,
        questions="""
            What is {c} more than the product of {a} and {b}?
            What is {b} times {a}, plus {c}?
        """,
        commands="""
            Multiply {a} with {b} and then add {c}.
            Start with {c} and add the product of {b} and {a} to it.
        """,
        stories="""
            {a} boxes hold {b} pens each, and {c} pens lie loose. How many pens are there?
            A gym charges {c} once for joining and {b} for each month. What is the sum after month number {a}?
        """,
        terse="""
            {c} added to {b} times {a}
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} - {b} - {c}"),
        terms=_TERMS,
        questions="""
            What is left of {a} after taking away {b} and then {c}?
            Once {c} and {b} are removed, how much of {a} remains?
        """,
        commands="""
            Subtract both {b} and {c} from {a}.
            Take {c} and also {b} off {a}.
        """,
        stories="""
            Of {a} seeds, {b} were eaten by birds and {c} never sprouted. How many plants grew?
            {b} guests left early and {c} a bit later; there were {a} at first. How many stayed to the end?
        """,
        dialogues="""
            A: I started with {a}. B: You gave {b} to me and {c} to Tom. A: What do I have now?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("({a} - {b}) / {c}"),
        terms=_TERMS,
        questions="""
            What is the difference {a} minus {b}, divided by {c}?
            Divided by {c}, what does {a} less {b} give?
        """,
        commands="""
            Subtract {b} from {a} and divide the outcome by {c}.
            Into {c} equal parts, split what {a} has left when {b} is gone.
        """,
        stories="""
            {b} of {a} tickets are reserved; the rest goes to {c} shops evenly. How many tickets does a shop receive?
            {c} sisters inherit {a} together, after a debt of {b} is paid. What does each sister get?
        """,
        terse="""
            one of {c} equal shares of {a} without {b}
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} * {b} - {c}"),
        terms=_TERMS,
        questions="""
            What is the product of {a} and {b}, less {c}?
            By how much does {b} times {a} exceed {c}?
        """,
        commands="""
            Multiply {b} by {a}, then subtract {c}.
            Take {c} away from the product of {a} and {b}.
        """,
        stories="""
            A hall has {a} rows with {b} chairs; {c} chairs are broken. How many chairs can be used?
            {c} eggs broke on the way. There were {b} cartons with {a} eggs apiece. How many eggs are whole?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} * {b} / {c}"),
        terms=_TERMS,
        questions="""
            What is {a} times {b}, over {c}?
            If {c} divides the product of {b} and {a}, what comes out?
        """,
        commands="""
            Multiply {a} and {b}, then divide by {c}.
            Use the rule of three: {c} units cost {b}, so price {a} units.
        """,
        stories="""
            A recipe for {c} people needs {b} eggs. How many eggs does it need for {a} people?
            {b} workers each carry {a} bricks to {c} sites, the same number to each. How many bricks reach one site?
        """,
    ),
)

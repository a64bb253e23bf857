"""How people ask for whole calculations with units."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Draw, Expression, Phrases
from fluxem.core.template import Literal
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import SCALES, choose_unit, draw_count, draw_quantity

# Expressions that are written out: the kinds of their quantities, "" for a plain number.
_WRITTEN = (
    ("{a} + {b}", "same same", "same"),
    ("{a} + {b} - {c}", "same same same", "same"),
    ("({a} + {b}) * {c}", "same same ", "same"),
    ("{a} * {b} + {c}", "same  same", "same"),
    ("({a} + {b}) / {c}", "length length time", "speed"),
    ("{a} * {b} / {c}", "force length time", "power"),
    ("{a} * {b}", "speed time", "length"),
    ("{a} / {b}", "energy time", "power"),
    ("{a} * ({b} - {c})", "current resistance resistance", "voltage"),
    ("({a} - {b}) / {c}", "speed speed time", "acceleration"),
)


def _draw_written(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    shapes = _WRITTEN[: 4 if difficulty == "easy" else len(_WRITTEN)]
    text, kinds, _ = rng.choice(shapes)
    return {"expression": _fill(rng, difficulty, text, kinds)}


def _draw_written_with_unit(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    shapes = _WRITTEN[: 4 if difficulty == "easy" else len(_WRITTEN)]
    text, kinds, result = rng.choice(shapes)
    kind = rng.choice(SCALES)
    expression = _fill(rng, difficulty, text, kinds.replace("same", kind))
    return {"expression": expression, "unit": choose_unit(rng, kind if result == "same" else result)}


def _fill(rng: random.Random, difficulty: str, text: str, kinds: str) -> Expression:
    kind = rng.choice(SCALES)
    values: dict[str, Literal] = {}
    for name, role in zip("abc", kinds.split(" "), strict=False):
        chosen = kind if role == "same" else role
        values[name] = draw_quantity(rng, difficulty, chosen) if chosen else draw_count(rng, difficulty)
    times = rng.choice(("*", "×", "*"))
    return Expression(text, values, text.replace("*", times))


def _told(text: str, kinds: str) -> Draw:
    """A draw for an expression that the wording tells."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        return {"expression": _fill(rng, difficulty, text, kinds)}

    return draw


_CALCULATION = "calculation with units; quantity expression; formula with quantities; unit arithmetic"

PHRASES = (
    Phrases(
        tools.quantity_calc,
        _draw_written,
        terms=_CALCULATION,
        questions="""
            What is {expression}?
            How much is {expression}?
            What does {expression} come to?
            What is the result of the calculation {expression}?
            What quantity does the expression {expression} describe?
            Keeping track of the units, what is {expression}?
            What's {expression}?
            What do I get for {expression}?
            Can you crunch {expression} for me?
            Any idea what {expression} [gives|yields|comes out as]?
        """,
        commands="""
            Compute {expression}.
            Evaluate the expression {expression} with its units.
            Calculate {expression}.
            Work out {expression} and mind the units.
            Simplify {expression} to one quantity.
            Carry the units along and solve {expression}.
            Solve {expression}.
            Do the math: {expression}.
            Figure out {expression}, units and all.
            Type {expression} and return one quantity.
        """,
        stories="""
            The worksheet shows {expression}. What is the right solution, unit included?
            An engineer scribbles {expression} on a napkin. What does it amount to?
            Somebody typed {expression} into a calculator that knows units. What does it display?
            Homework, number one: {expression}. What is the final quantity?
            A lab script logs the line {expression}. Replace it with its value, please.
        """,
        terse="""
            {expression}
            {expression} = ?
            calc: {expression}
            quantity({expression})
            result of {expression}
            solve: {expression}
            evaluate {expression}
        """,
        dialogues="""
            A: I need {expression}. B: With units? A: Of course. What do you get?
            Pupil: How do I do {expression}? Teacher: Convert, then calculate. Pupil: And the outcome?
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _draw_written_with_unit,
        terms=_CALCULATION,
        questions="""
            Converted to {unit}, what is {expression}?
            How many {unit} is {expression}?
            How many {unit} do I get from {expression}?
            What's {expression} when the answer is expressed in {unit}?
            How many {unit} would {expression} yield?
            How many {unit} come out if I calculate {expression}?
        """,
        commands="""
            Calculate {expression} and give the result converted to {unit}.
            Evaluate {expression}, expressed in {unit}.
            Report in {unit} the value of {expression}.
            Work out {expression}, then convert the outcome to {unit}.
            Solve {expression}; I want it converted to {unit}.
        """,
        stories="""
            My notes say {expression}, and the answer should be expressed in {unit}. What do I write?
            The calculator shows {expression}. How many {unit} does the result have?
            A formula in the report reads {expression}. The boss wants the total converted to {unit}. What is it?
        """,
        terse="""
            {expression}, converted to {unit}
            {expression}, expressed in {unit}
            how many {unit}: {expression}
        """,
        dialogues="""
            A: What is {expression}? B: Do you want it expressed in {unit}? A: Yes, please.
            Pupil: I should calculate {expression}. Teacher: Then how many {unit} is that?
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _told("{a} + {b} - {c}", "same same same"),
        terms=_CALCULATION,
        questions="""
            What remains of {a} and {b} together once {c} is taken out?
            When {c} is removed from the sum of {b} and {a}, what is left?
            If I start out with {a}, gain {b} and then lose {c}, where do I end up?
            Once {c} leaks from a mix of {a} and {b}, how much is there?
        """,
        commands="""
            Add {a} and {b}, then subtract {c}.
            Subtract {c} from what {b} plus {a} makes.
            Put {a} and {b} together and then take away {c}.
            Deduct {c} after summing {a} and {b}.
            From {a} with {b} added, remove {c}.
        """,
        stories="""
            A store held {a}, received {b} and gave away {c}. What is its stock now?
            A tank lost {c} after it had been filled with {b} on top of {a}. What does it hold?
            The account of the lab lists {a} delivered, {b} delivered later and {c} consumed. What is the balance?
            First {a} is poured. Another {b} follows, and {c} gets spilled. How much is available?
        """,
        terse="""
            {a} plus {b}, minus {c}
            add {b} to {a}, then less {c}
        """,
        dialogues="""
            A: There was {a}. B: I added {b}. C: And I took {c}. A: So what do we hold now?
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _told("({a} + {b}) * {c}", "same same "),
        terms=_CALCULATION,
        questions="""
            What is {c} times the sum of {a} and {b}?
            What do you get when {b} and {a} are added and the sum is taken {c} times?
            How much do I need for {c} sets if a set takes {a} as well as {b}?
            What is the sum of {a} and {b}, repeated {c} times?
            Of {c} packages, each with {b} plus {a} inside, how much is that in all?
        """,
        commands="""
            Add {a} to {b} and multiply the total by {c}.
            Take {c} times everything that {b} plus {a} makes.
            Sum {a} and {b}, then magnify that {c} times.
            Work out {c} lots of {a} plus {b}.
        """,
        stories="""
            Each of {c} kits needs {a} and another {b}. How much do all kits need?
            One round consists of {b} and then {a} again. How much do {c} rounds make?
            A training unit has {a} and then {b}. The athlete does {c} units. What is the whole amount?
            Per batch the baker uses {a} and also {b}. He prepares {c} batches. What is his demand?
        """,
        terse="""
            {c} times the total of {a} and {b}
            {a} plus {b}, all times {c}
        """,
        dialogues="""
            A: A portion takes {a}. B: Plus {b}. A: And we make {c} portions. B: So how much altogether?
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _told("({a} + {b}) / {c}", "length length time"),
        terms=_CALCULATION,
        questions="""
            How fast is somebody who covers {a} and then {b} within {c} overall?
            Within {c}, a bus drove {b} and {a}: what was its speed over both legs?
            What is the speed when legs of {a} and {b} take {c} in all?
            Doing {a} first and {b} afterwards, all during {c}, what was the mean speed of the trip?
        """,
        commands="""
            Add the legs {a} and {b}, then divide by the travel time {c}.
            Take the total path of {a} and {b}; divide it by {c}.
            Work out the speed of a tour with stages {a} and {b} if the whole took {c}.
        """,
        stories="""
            A cyclist rides {a} before lunch and {b} after it, {c} on the road. What is her speed overall?
            A courier walks {a}, then {b}. The stroll lasts {c}. At what speed did he walk, stages combined?
            In the log a boat sailed {b} after {a}; the clock says {c} for both. What was its speed?
        """,
        terse="""
            speed: stages {a} and {b}, total time {c}
            ({a} plus {b}) over {c}
        """,
        dialogues="""
            A: Stage one was {a}, stage two {b}. B: And the total time {c}? A: Yes. B: Then what speed overall?
        """,
    ),
)

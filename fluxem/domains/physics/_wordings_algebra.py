"""How people ask for sums, products, powers and comparisons of quantities, and for whole calculations with units."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Draw, Expression, Phrases, write_number
from fluxem.core.template import Literal
from fluxem.domains.physics import tools
from fluxem.domains.physics._draws import (
    KINDS,
    SCALES,
    choose_unit,
    draw_alike,
    draw_any,
    draw_count,
    draw_quantity,
)


def _draw_pair_to_add(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two quantities of one kind or of two kinds, equally often."""
    kinds = [rng.choice(KINDS)] * 2 if rng.random() < 0.5 else rng.sample(KINDS, 2)
    return {name: draw_quantity(rng, difficulty, kind) for name, kind in zip("ab", kinds, strict=True)}


def _draw_power(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    exponent = rng.randint(2, {"easy": 3, "medium": 4, "hard": 6}[difficulty])
    kind = rng.choice(("length", "time", "speed", "mass", "voltage"))
    return {"quantity": draw_quantity(rng, difficulty, kind), "exponent": write_number(exponent)}


def _draw_multiple(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"a": draw_quantity(rng, difficulty, rng.choice(SCALES)), "b": draw_count(rng, difficulty)}


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
        """,
        commands="""
            Compute {expression}.
            Evaluate the expression {expression} with its units.
            Calculate {expression}.
            Work out {expression} and mind the units.
            Simplify {expression} to one quantity.
            Carry the units along and solve {expression}.
        """,
        stories="""
            The worksheet shows {expression}. What is the right solution, unit included?
            An engineer scribbles {expression} on a napkin. What does it amount to?
            Somebody typed {expression} into a calculator that knows units. What does it display?
        """,
        terse="""
            {expression}
            {expression} = ?
            calc: {expression}
            quantity({expression})
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
        """,
        commands="""
            Calculate {expression} and give the result converted to {unit}.
            Evaluate {expression}, expressed in {unit}.
            Report in {unit} the value of {expression}.
        """,
        stories="""
            My notes say {expression}, and the answer should be expressed in {unit}. What do I write?
        """,
        terse="""
            {expression}, converted to {unit}
        """,
        dialogues="""
            A: What is {expression}? B: Do you want it expressed in {unit}? A: Yes, please.
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _told("{a} + {b} - {c}", "same same same"),
        terms=_CALCULATION,
        questions="""
            What remains of {a} and {b} together once {c} is taken out?
            When {c} is removed from the sum of {b} and {a}, what is left?
        """,
        commands="""
            Add {a} and {b}, then subtract {c}.
            Subtract {c} from what {b} plus {a} makes.
        """,
        stories="""
            A store held {a}, received {b} and gave away {c}. What is its stock now?
            A tank lost {c} after it had been filled with {b} on top of {a}. What does it hold?
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _told("({a} + {b}) * {c}", "same same "),
        terms=_CALCULATION,
        questions="""
            What is {c} times the sum of {a} and {b}?
            What do you get when {b} and {a} are added and the sum is taken {c} times?
        """,
        commands="""
            Add {a} to {b} and multiply the total by {c}.
            Take {c} times everything that {b} plus {a} makes.
        """,
        stories="""
            Each of {c} kits needs {a} and another {b}. How much do all kits need?
            One round consists of {b} and then {a} again. How much do {c} rounds make?
        """,
    ),
    Phrases(
        tools.quantity_calc,
        _told("({a} + {b}) / {c}", "length length time"),
        terms=_CALCULATION,
        questions="""
            How fast is somebody who covers {a} and then {b} within {c} overall?
            Within {c}, a bus drove {b} and {a}: what was its speed over both legs?
        """,
        commands="""
            Add the legs {a} and {b}, then divide by the travel time {c}.
        """,
        stories="""
            A cyclist rides {a} before lunch and {b} after it, {c} on the road. What is her speed overall?
        """,
    ),
    Phrases(
        tools.add,
        draw_alike("a", "b"),
        terms="sum of quantities; combined length; total mass; adding measurements",
        questions="""
            What is {a} plus {b}?
            How much do {a} and {b} make together?
            What is the sum of {b} and {a}, in the unit of the latter one?
            What total do {a} and {b} give?
            If I extend {a} by {b}, what do I have?
            By adding {b}, what does {a} become?
            How much is {a} with {b} on top?
        """,
        commands="""
            Add {a} and {b}.
            Sum the measurements {a} and {b}.
            Increase {a} by {b}.
            Put {b} on top of {a} and state the total.
            Combine {a} and {b} into one quantity.
        """,
        stories="""
            The first part measures {a}, the second {b}. How much do both measure?
            To a stock of {a}, a worker adds {b}. How much is the stock?
            Another {b} came in besides the {a} from before. What is the total?
            A meter read {a} and has gone up by {b}. What does it read?
        """,
        terse="""
            {a} + {b}
            {a} + {b} = ?
            sum: {a}, {b}
            {b} more than {a}
        """,
        dialogues="""
            A: I brought {a}. B: I brought {b}. A: How much do we have together?
            Clerk: There were {a}. Boss: And {b} were added? Clerk: Yes. Boss: So what is the total?
        """,
    ),
    Phrases(
        tools.subtract,
        draw_alike("a", "b"),
        terms="difference of quantities; remaining amount; subtracting measurements",
        questions="""
            What is {a} minus {b}?
            What is left of {a} once {b} is gone?
            By how much does {a} exceed {b}?
            How much more is {a} than {b}?
            If {b} is used up out of {a}, what remains?
            What is missing from {b} to reach {a}?
        """,
        commands="""
            Subtract {b} from {a}.
            Take {b} away from {a}.
            Reduce {a} by {b}.
            Find the difference between {a} and {b}.
            With {b} removed, report what is left of {a}.
        """,
        stories="""
            A tank with {a} loses {b}. What does it still contain?
            After {b} had been cut off, what remained of the {a} roll?
            Of the {a} planned, {b} are done. How much is still to do?
            The gauge showed {a} before and {b} less now. What does it show?
        """,
        terse="""
            {a} - {b}
            {a} - {b} = ?
            difference: {a}, {b}
            {b} less than {a}
        """,
        dialogues="""
            A: We had {a}. B: I used {b} of it. A: How much do we still have?
            Ann: I took {b}. Ben: Out of {a}? Ann: Right. Ben: What is left then?
        """,
    ),
    Phrases(
        tools.multiply,
        draw_any("a", "b"),
        terms="product of quantities; multiplying units",
        questions="""
            What is {a} times {b}?
            What is the product of {b} and {a}?
        """,
        commands="""
            Multiply {a} by {b}.
            Find the product of {a} and {b}.
            Multiply {b} with {a}, units included.
            Form the product {a} times {b}.
        """,
        stories="""
            A graph has {a} along one axis and {b} along the other. What is the area under a constant curve?
            In a formula stands a factor {b} next to a factor {a}. What do both make?
        """,
        terse="""
            {a} * {b}
            {a} × {b} = ?
            product: {a}, {b}
        """,
        dialogues="""
            A: One factor is {a}, the other {b}. B: Then multiply them. A: And what comes out?
        """,
    ),
    Phrases(
        tools.multiply,
        _draw_multiple,
        terms="multiple of a quantity; scaling a measurement; repeated amount",
        questions="""
            How much is {b} times {a}?
            What do {b} portions of {a} each make?
            How much is {a}, multiplied by {b}?
        """,
        commands="""
            Scale {a} by a factor of {b}.
            Multiply the quantity {a} by the number {b}.
        """,
        stories="""
            Each of {b} parts takes {a}. How much do all parts take?
            A task needs {a} and is repeated {b} times. What does it need altogether?
            There are {b} equal pieces of {a}. How much is that?
        """,
        terse="""
            {b} times {a}
        """,
        dialogues="""
            A: One of them is {a}. B: And we have {b} of them. A: So how much is it altogether?
        """,
    ),
    Phrases(
        tools.divide,
        draw_any("a", "b"),
        terms="ratio of quantities; quotient of quantities; rate",
        questions="""
            What is {a} divided by {b}?
            What is the ratio of {a} to {b}?
            How often does {b} fit into {a}, whatever the units?
            What is {a} for every {b}?
        """,
        commands="""
            Divide {a} by {b}.
            Find the ratio of {a} to {b}.
            Form the quotient of {a} and {b}.
            Use {b} as the divisor of {a}.
        """,
        stories="""
            A table lists {a} against {b}. What is the rate of the first by the second?
            For {b} of one thing you get {a} of another. What is the exchange ratio?
        """,
        terse="""
            {a} / {b}
            {a} ÷ {b} = ?
            ratio {a} : {b}
        """,
        dialogues="""
            A: The numerator is {a}. B: And {b} below it? A: Yes, what is the quotient?
        """,
    ),
    Phrases(
        tools.divide,
        _draw_multiple,
        terms="equal parts of a quantity; share of an amount",
        questions="""
            How much is one of {b} equal parts of {a}?
            What does each get if {a} is shared by {b}?
        """,
        commands="""
            Split {a} into {b} equal parts.
            Into {b} equal parts, cut {a}.
        """,
        stories="""
            {a} are spread evenly over {b} containers. How much goes to each container?
            {b} people share {a} fairly. How much does each person get?
        """,
        terse="""
            {a} shared by {b}
        """,
        dialogues="""
            A: We have {a}. B: For {b} groups? A: Yes, all the same. B: So how much for one group?
        """,
    ),
    Phrases(
        tools.power,
        _draw_power,
        terms="power of a quantity; squared quantity; cubed quantity; exponent with units",
        questions="""
            What is {quantity} to the power of {exponent}?
            What is {quantity} raised to the exponent {exponent}?
            With the exponent {exponent}, what does {quantity} become?
            What is the power with base {quantity} and exponent {exponent}?
            How much is {exponent} factors of {quantity} multiplied together?
        """,
        commands="""
            Raise {quantity} to the power {exponent}.
            Raise {quantity} to the power {exponent}, unit included.
            Apply the exponent {exponent} to {quantity}.
            Multiply {quantity} by itself so that the exponent is {exponent}.
            Compute the power of {quantity} with exponent {exponent}.
        """,
        stories="""
            A formula contains {quantity} to the power of {exponent}. What does this term amount to?
            A law says that drag goes with the power {exponent} of a base, here {quantity}. How large is that power?
            On the board, {quantity} carries an exponent of {exponent}. What is that, with its unit?
            A cube of {exponent} dimensions has edges of {quantity}. How large is its content?
        """,
        terse="""
            ({quantity})^{exponent}
            power({quantity}, {exponent})
            exponent {exponent}, base {quantity}
            {quantity}, power {exponent}
        """,
        dialogues="""
            A: Take {quantity}. B: And then? A: Raise it to the power {exponent}. What do you get?
            Pupil: The exponent is {exponent}. Teacher: And the base? Pupil: {quantity}. Teacher: So?
        """,
    ),
    Phrases(
        tools.compare,
        draw_alike("a", "b", kinds=KINDS),
        terms="comparison of quantities; larger measurement; order of quantities",
        questions="""
            Is {a} less than, equal to or greater than {b}?
            How does {a} compare with {b}?
            Is {a} more or less than {b}?
            Compared with {b}, is {a} bigger or smaller?
            Does {a} exceed {b}, fall short of it, or match it?
            Which way does a balance between {a} and {b} tip: less, even or more?
            Next to {b}, how does {a} rank?
        """,
        commands="""
            Compare {a} with {b}.
            Decide whether {a} is below, at or above {b}.
            Tell me if {a} is greater than, less than or the same as {b}.
            Against a reference of {b}, judge {a}: less, equal or greater.
            State the order of {a} relative to {b}.
        """,
        stories="""
            The limit is {b} and the device shows {a}. Is it under, at or over the limit?
            One runner reports {a}, her rival {b}. Is the first value smaller, equal or larger?
            A recipe wants {b}; the cook took {a}. Was that too little, right or too much?
            A sign allows {b} at most. A visitor comes with {a}. Less, equal or more?
        """,
        terse="""
            {a} vs {b}
            compare: {a}, {b}
            {a} < {b}, or >, or = ?
            reference {b}, value {a}: greater?
        """,
        dialogues="""
            A: Mine is {a}. B: And mine is {b}. A: Is mine more or less than yours?
            Judge: The record is {b}. Athlete: I reached {a}. Judge: Is that less, equal or more?
        """,
    ),
    Phrases(
        tools.can_add,
        _draw_pair_to_add,
        terms="compatible dimensions; dimensional consistency; addable quantities",
        questions="""
            Can you add {a} and {b}?
            Does it make sense to add {a} to {b}?
            May {a} and {b} be summed?
            Are {a} and {b} of the same dimension, so that they can be added?
            Is a sum of {b} and {a} meaningful?
            Would a physicist accept {a} plus {b} as a valid sum?
            Is it allowed to add {b} to {a}?
        """,
        commands="""
            Check whether {a} and {b} can be added.
            Decide if adding {b} to {a} is dimensionally sound.
            Say whether {a} and {b} are compatible for a sum.
            Tell me if {a} may be combined with {b} by addition.
            Verify that {b} and {a} have matching dimensions.
        """,
        stories="""
            A pupil writes {a} plus {b}. Should the teacher accept that such a sum exists?
            A program is about to add {b} onto {a}. Must it raise a dimension error, or may it add?
            Someone wants to sum up {a} and {b} for a report. Is that possible at all?
            In the notebook stands the sum of {b} and {a}. Is this sum meaningful?
        """,
        terse="""
            {a} and {b}: addable?
            can_add({a}, {b})
            {b} with {a}, same dimension?
            may one sum {a}, {b}?
        """,
        dialogues="""
            A: I want to add {a} and {b}. B: Is that allowed? A: That is my question.
            Teacher: You added {b} to {a}! Pupil: Is that forbidden? Teacher: Decide yourself.
        """,
    ),
)

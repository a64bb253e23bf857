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
            whats {expression}
            Can you crunch {expression}?
            If I type {expression} into a calculator, what will be displayed?
            What's the answer to the sum {expression}?
            Respecting brackets and precedence, how large is {expression}?
            What would Python print for {expression}?
            Do you know what {expression} equals?
        """,
        commands="""
            Evaluate {expression}.
            Compute {expression}.
            Calculate the value of {expression}.
            Work out {expression} step by step.
            Simplify {expression} to a single number.
            Solve the exercise {expression}.
            Mind precedence and evaluate {expression}.
            Calculate {expression}.
            Reduce the term {expression} to one value.
            Parse and execute the formula {expression}.
            Find the numerical value of {expression}.
            Check my long calculation by doing {expression} yourself.
            Tell me the answer to {expression}.
        """,
        stories="""
            On the blackboard stands {expression}. What should the class write behind the equals sign?
            A spreadsheet cell contains {expression}. Which value does it display?
            My homework says {expression}. What do I have to answer?
            The quiz master shows {expression} on the screen and the first correct number wins. Which number wins?
            My pocket calculator ran out of battery in the middle of {expression}. Finish it for me.
            An exam paper asks candidates to simplify {expression} without a calculator. What should they obtain?
        """,
        terse="""
            {expression}
            {expression} = ?
            calc {expression}
            eval: {expression}
            = {expression}
            {expression} equals
            result: {expression}
            solve {expression}
            print({expression})
            value of {expression}
            compute: {expression}
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
            What do {c} sets cost, each made of one item at {a} and one at {b}?
            If {a} and {b} are summed first, how much is {c} times that sum?
        """,
        commands="""
            Add {a} to {b}, then multiply the result by {c}.
            Multiply by {c} whatever {b} plus {a} makes.
            Sum {b} and {a}; scale the sum by {c}.
            Put brackets around {a} plus {b} and multiply the bracket by {c}.
        """,
        stories="""
            Each of {c} baskets holds {a} apples and {b} pears. How many pieces of fruit are there?
            A ticket costs {a} and a snack {b}. What do {c} visitors pay who take both?
            A guard walks {a} out and {b} on to the gate, {c} rounds a night. How far does he walk?
            All {c} classrooms get {b} chairs and {a} desks. How many pieces of furniture are delivered?
        """,
        dialogues="""
            A: Put {a} and {b} together first. B: Done. A: Now times {c}, please. B: That makes what?
        """,
        terse="""
            sum of {a} and {b}, times {c}
            {c} times (bracket: {a} plus {b})
            bracket {a} plus {b} close bracket times {c}
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} * {b} + {c}"),
        terms=_TERMS,
        questions="""
            What is {c} more than the product of {a} and {b}?
            What is {b} times {a}, plus {c}?
            What is the fare if {a} stops cost {b} apiece and there is a base charge of {c}?
            How much is {a} times {b} when {c} is added at the end?
        """,
        commands="""
            Multiply {a} with {b} and then add {c}.
            Start with {c} and add the product of {b} and {a} to it.
            Form the product of {a} and {b}, then increase it by {c}.
            To {c}, add {a} lots of {b}.
        """,
        stories="""
            {a} boxes hold {b} pens each, and {c} pens lie loose. How many pens are there?
            A gym charges {c} once for joining and {b} for each month. What is the sum after month number {a}?
            The plumber fits {a} taps at {b} apiece and adds a call-out fee of {c}. What does he charge?
            The gardener planted {b} rows of {a} leeks and {c} spare ones in pots. How many leeks did he plant?
            Her salary is a fixed {c} and a bonus of {b} for each of {a} sales. What is she paid?
        """,
        terse="""
            {c} added to {b} times {a}
            {a} times {b}, plus {c}
            {a} units at {b} plus fixed charge {c}
            base fee {c} plus {a} nights at {b}
        """,
        dialogues="""
            A: How many seats? B: {a} rows of {b}, and {c} folding seats besides. A: All in all?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} - {b} - {c}"),
        terms=_TERMS,
        questions="""
            What is left of {a} after taking away {b} and then {c}?
            Once {c} and {b} are removed, how much of {a} remains?
            What stays on my account of {a} when {b} and {c} are debited?
            If two deductions, {b} and {c}, are made from {a}, what is the balance?
        """,
        commands="""
            Subtract both {b} and {c} from {a}.
            Take {c} and also {b} off {a}.
            Deduct {b}, then deduct {c}, both out of {a}.
            Starting at {a}, count down by {b} and once more by {c}.
        """,
        stories="""
            Of {a} seeds, {b} were eaten by birds and {c} never sprouted. How many plants grew?
            {b} guests left early and {c} a bit later; there were {a} at first. How many stayed to the end?
            A reel of {a} lost {b} to the first kite and {c} to the second. How much string stays on the reel?
            The gross pay is {a}; tax takes {b} and insurance {c}. What is the net pay?
            A bus carries {a}; {b} leave at the station and {c} at the museum. How many ride on?
        """,
        dialogues="""
            A: I started with {a}. B: You gave {b} to me and {c} to Tom. A: What do I have now?
        """,
        terse="""
            {a} minus {b} minus {c}
            {a}, take off {b}, take off {c}
            gross {a}, deductions {b} and {c}, net?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("({a} - {b}) / {c}"),
        terms=_TERMS,
        questions="""
            What is the difference {a} minus {b}, divided by {c}?
            Divided by {c}, what does {a} less {b} give?
            If {b} is taken off {a} and the rest is split into {c} equal parts, how large is a part?
            What is the bracket {a} minus {b}, all over {c}?
        """,
        commands="""
            Subtract {b} from {a} and divide the outcome by {c}.
            Into {c} equal parts, split what {a} has left when {b} is gone.
            Take {b} from {a} and share the remainder of that among {c}.
            Compute one part: {c} equal parts of what {a} exceeds {b} by.
        """,
        stories="""
            {b} of {a} tickets are reserved; the rest goes to {c} shops evenly. How many tickets does a shop receive?
            {c} sisters inherit {a} together, after a debt of {b} is paid. What does each sister get?
            The meter rose from {b} to {a} while {c} tenants lived there. How much was used per tenant?
            A class raised {a}, spent {b} on the venue and divides the rest among {c} charities. What does a charity \
receive?
            After a deposit of {b}, a sofa for {a} is paid off in {c} equal instalments. How high is an instalment?
        """,
        terse="""
            one of {c} equal shares of {a} without {b}
            {a} minus {b}, then divided by {c}
            (bracket {a} less {b}) over {c}
            rise from {b} to {a}, shared over {c} steps, rise per step
        """,
        dialogues="""
            A: We took {a}. B: Costs were {b}. A: And {c} of us share the profit. How much each?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} * {b} - {c}"),
        terms=_TERMS,
        questions="""
            What is the product of {a} and {b}, less {c}?
            By how much does {b} times {a} exceed {c}?
            How many are usable out of {a} boxes with {b} each when {c} are damaged?
            What do {a} items at {b} cost after a voucher worth {c}?
        """,
        commands="""
            Multiply {b} by {a}, then subtract {c}.
            Take {c} away from the product of {a} and {b}.
            Form {a} times {b} and knock off {c}.
            Reduce the product of {b} and {a} by {c}.
        """,
        stories="""
            A hall has {a} rows with {b} chairs; {c} chairs are broken. How many chairs can be used?
            {c} eggs broke on the way. There were {b} cartons with {a} eggs apiece. How many eggs are whole?
            I bought {a} shirts at {b} each and handed in a coupon worth {c}. What did I pay?
            The farmer's {a} fields bear {b} cabbages each, but hares ate {c}. How many cabbages are harvested?
            A freelancer writes {a} articles for {b} apiece and loses {c} to fees. What is left for her?
        """,
        terse="""
            {a} times {b}, minus {c}
            {a} units at {b}, discount {c}
            {a} trays of {b}, {c} spoiled, how many good
        """,
        dialogues="""
            A: {a} bags with {b} oranges each. B: But {c} were rotten. A: How many good oranges, then?
        """,
    ),
    Phrases(
        tools.evaluate,
        _told("{a} * {b} / {c}"),
        terms=_TERMS,
        questions="""
            What is {a} times {b}, over {c}?
            If {c} divides the product of {b} and {a}, what comes out?
            How many does each of {c} get when {a} packs of {b} are dealt out equally?
            What is the product {a} by {b} divided by {c}?
        """,
        commands="""
            Multiply {a} and {b}, then divide by {c}.
            Use the rule of three: {c} units cost {b}, so price {a} units.
            Scale {b} from {c} portions to {a} portions.
            Take {a} times {b} and split it into {c} equal shares.
        """,
        stories="""
            A recipe for {c} people needs {b} eggs. How many eggs does it need for {a} people?
            {b} workers each carry {a} bricks to {c} sites, the same number to each. How many bricks reach one site?
            A map uses {b} for every {c} steps. What does it use for {a} steps?
            If {c} pens cost {b}, what do {a} pens cost?
            Yarn comes in {a} balls of {b}, and I knit {c} equal scarves from all of it. How much yarn goes into a \
scarf?
        """,
        terse="""
            {a} times {b}, divided by {c}
            {c} cost {b}, so {a} cost?
            proportion: {c} to {b} as {a} to what
        """,
        dialogues="""
            Cook: {b} eggs are enough for {c} people. Helper: {a} are coming! Cook: So how many eggs?
            A: {a} crates of {b} cans. B: For {c} shelters, same to all. A: How many cans a shelter?
        """,
    ),
)

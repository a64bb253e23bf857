# ruff: noqa: E501 - one template a line
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
            What is the value of {expression}?
            What is the answer of {expression}?
            What is the outcome of {expression}?
            What is the total you get out of {expression}?
            What is the numerical result of {expression}?
            What does {expression} come out as?
            What does {expression} simplify to?
            What does {expression} work out to be?
            What figure does {expression} boil down to?
            How large is the term {expression}?
            What would a calculator show for {expression}?
            By operator precedence, what is {expression}?
            Which single number equals {expression}?
            What does the interpreter print for {expression}?
            What's the answer to {expression}?
            What's the outcome of {expression}?
            What is the final value of {expression}?
            What is the exact result of {expression}?
            What is the final number of the calculation {expression}?
            How do I work out {expression}, and what is it?
            What do you get for {expression}?
            What do I get if I do {expression}?
            What does {expression} give?
            What does {expression} make?
            How much does {expression} come to?
            How much would {expression} be?
            What should I get for {expression}?
            Is there an easy answer to {expression}?
            What number is {expression}?
            Brackets first: how much is {expression}?
            Can you tell me {expression}?
            What is the value of the expression {expression}?
            What is the answer to {expression}?
            What is {expression} equal to?
            How do you solve {expression}?
            How much does {expression} make?
            What does the expression {expression} evaluate to?
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
            Crunch {expression}.
            Reckon {expression}.
            Do the sum {expression} for me.
            Run the calculation {expression}.
            Find what {expression} equals.
            Resolve {expression} down to one number.
            Work the arithmetic in {expression}.
            Follow BODMAS and get the value of {expression}.
            Apply PEMDAS to {expression} and give the answer.
            Plug {expression} into a calculator and read off the display.
            Process the formula {expression} and return a number.
            Fill in the blank after the equals sign: {expression}.
            Do the maths: {expression}.
            Do the math on {expression}.
            Crunch the numbers: {expression}.
            Work out {expression}.
            Figure out {expression}.
            Please solve {expression}.
            Give me the answer to {expression}.
            Find the result of {expression}.
            Find the outcome of {expression}.
            Finish this calculation for me: {expression}.
            Show me what {expression} comes to.
            Tell me how much {expression} is.
            Put {expression} into the calculator.
            Get me the number for {expression}.
            Answer this sum: {expression}.
            Help me with {expression}.
            Evaluate the expression {expression}.
            Simplify the expression {expression}.
            Find the value of the expression {expression}.
            Calculate the expression {expression} using the order of operations.
        """,
        stories="""
            On the blackboard stands {expression}. What should the class write behind the equals sign?
            A spreadsheet cell contains {expression}. Which value does it display?
            My homework says {expression}. What do I have to answer?
            The quiz master shows {expression} on the screen and the first correct number wins. Which number wins?
            My pocket calculator ran out of battery in the middle of {expression}. Finish it for me.
            An exam paper asks candidates to simplify {expression} without a calculator. What should they obtain?
            The cash register tape shows the calculation {expression}. Which amount must stand at the bottom?
            An engineer scribbles {expression} on a napkin. What value does she get?
            In a code review somebody finds the constant {expression}. What number is that?
            A quiz show host reads out {expression}. What is the right answer?
            My son has to work out {expression} for school. What is the right answer?
            I keep getting different answers for {expression}. What is the correct one?
            The exam paper says: evaluate {expression}. What should stand in the box?
            The formula, with all numbers filled in, is {expression}. What does it give?
            My calculator is at home and I need {expression}. How much is it?
            My homework says to simplify {expression}. What is the answer?
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
            python: {expression}
            simplify {expression}
            {expression}, answer pls
            bc: {expression}
            result of {expression}
            {expression} how much
            {expression} answer?
            do {expression}
            calculate this {expression}
            expression {expression}
            calculator {expression}
            math: {expression}
        """,
        dialogues="""
            A: Can you do {expression} for me? B: Sure. A: So what is it?
            Pupil: I am stuck on {expression}. Teacher: Start with the multiplications. Pupil: And the final value?
            Dev: The config says {expression}. Lead: Brackets first, of course. Dev: So what value is it?
            Mum: Stuck on your sums? Kid: Yes, on {expression}. Mum: Let us ask the computer.
            Kid: What is {expression}? Dad: Do the brackets first. Kid: And then what comes out?
            Dev: The console shows {expression}. Lead: Evaluate it. Dev: And the result?
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
            What is the total of {a} and {b}, taken {c} times?
            What is {a} plus {b} in brackets, times {c}?
            What is {c} multiplied by the total of {a} and {b}?
            How much do you get by adding {a} to {b} and multiplying that sum by {c}?
            If {a} and {b} are joined first and the sum is then scaled by {c}, what results?
            How much do {c} people pay when each owes {a} for entry and {b} for lunch?
            What is the product of {c} with the sum of {a} and {b}?
            What is the area of a strip whose length is {a} plus {b} and whose width is {c}?
            How many limbs do {c} creatures have if one has {a} arms and {b} legs?
            What do {c} people pay if everyone takes a soup for {a} and a salad for {b}?
            What do I get if I add {a} and {b} and times the answer by {c}?
            How much is {a} and {b} together, times {c}?
            If I put {a} and {b} together and take that {c} times, how much is it?
            What is {c} times as much as {a} and {b} together?
            How much do {c} pairs of shoes and socks cost, shoes being {a} and socks {b}?
            What is {a} plus {b}, and all of that times {c}?
            How many pieces are in {c} bags holding {a} red and {b} green pieces each?
            What is the sum {a} plus {b} multiplied by {c}?
            What's the total of {a} and {b} when scaled by {c}?
            How much must I pay for {c} nights at {a} for the room plus {b} for breakfast each night?
            What is the value of ({a} + {b}) × {c}?
            How much is ({a} + {b}) times {c}?
            How much do {c} people pay if each pays {a} for a ticket and {b} for food?
            What do you get when you add {a} and {b} and then multiply by {c}?
        """,
        commands="""
            Add {a} to {b}, then multiply the result by {c}.
            Multiply by {c} whatever {b} plus {a} makes.
            Sum {b} and {a}; scale the sum by {c}.
            Put brackets around {a} plus {b} and multiply the bracket by {c}.
            Multiply the sum of {a} and {b} by {c}.
            Multiply {c} by the total of {a} and {b}.
            Add {a} and {b} first; only then multiply by {c}.
            Add {a} and {b} and take the total {c} times.
            Scale by {c} the combined amount of {a} and {b}.
            Total {a} with {b} and magnify the total by {c}.
            Use the distributive law for {c} outside the bracket, {a} plus {b} inside.
            Find {c} lots of {a} plus {b}, the plus being done first.
            Form the sum of {a} and {b} before multiplying it by {c}.
            Price {c} combos, where a combo has a burger for {a} and a drink for {b}.
            Add {a} and {b}, then times it by {c}.
            Add {b} to {a} first and multiply by {c} after that.
            First sum {a} and {b}; then multiply the total by {c}.
            Put {a} and {b} together, then multiply by {c}.
            Take the sum of {a} and {b} and multiply it by {c}.
            Find the sum of {a} and {b} and scale it by {c}.
            Work out {c} times the bracket {a} plus {b}.
            Give me {c} times the total of {b} plus {a}.
            Multiply the total of {a} and {b} by {c}.
            Times {c} by the sum of {a} and {b}.
            Price {c} sets of a cup at {a} and a saucer at {b}.
            Tell me the cost for {c} kids when the zoo is {a} and the bus is {b} per kid.
            Evaluate ({a} + {b}) * {c}.
            Add {a} and {b}, then multiply by {c}.
            Calculate {c} times the sum of {a} and {b}.
        """,
        stories="""
            Each of {c} baskets holds {a} apples and {b} pears. How many pieces of fruit are there?
            A ticket costs {a} and a snack {b}. What do {c} visitors pay who take both?
            A guard walks {a} out and {b} on to the gate, {c} rounds a night. How far does he walk?
            All {c} classrooms get {b} chairs and {a} desks. How many pieces of furniture are delivered?
            Every one of {c} teams has {a} players and {b} substitutes. How many athletes come?
            A nurse gives {a} white and {b} yellow pills to each of {c} patients. How many pills is that?
            A carpenter builds {c} cabinets, each with {a} screws and {b} nails. How many fasteners does he use?
            On each of {c} mornings a runner does {a} laps before and {b} laps after breakfast. How many laps does he run?
            Each of {c} parcels weighs {a} plus {b} for packaging. What do all parcels weigh?
            The {c} cabins have {a} upper and {b} lower bunks each. How many bunks are there in all?
            Every child gets {a} sweets and {b} balloons. There are {c} children. How many things do we hand out?
            A worker earns {a} in pay and {b} in tips on every shift. He works {c} shifts. How much does he earn?
            Each room has {a} lamps and {b} sockets. There are {c} rooms. How many fittings is that?
            I swim {a} lengths before work and {b} after it, on each of {c} mornings. How many lengths do I swim?
            Each patient needs {a} tablets and {b} capsules. We have {c} patients. How many units is that?
            Each bouquet has {a} roses and {b} lilies. The florist ties {c} bouquets. How many flowers does she need?
            A meal costs {a} and a drink costs {b}. How much do {c} people pay in total if each takes both?
        """,
        dialogues="""
            A: Put {a} and {b} together first. B: Done. A: Now times {c}, please. B: That makes what?
            A: One kit holds {a} bolts and {b} nuts. B: And you need {c} kits. A: So how many parts is that?
            Teacher: First the sum of {a} and {b}. Pupil: And next? Teacher: Multiply by {c}. What do you have?
            A: A burger is {a} and chips are {b}. B: We are {c} people, everybody wants both. A: What is that in all?
            Pupil: I added {a} and {b}. Teacher: Now multiply it by {c}. Pupil: What should I have?
        """,
        terse="""
            sum of {a} and {b}, times {c}
            {c} times (bracket: {a} plus {b})
            bracket {a} plus {b} close bracket times {c}
            add {a} and {b}, then x {c}
            {a} plus {b}, all of it times {c}
            {c} sets of ({a} and {b} together)
            total of {a} and {b} multiplied by {c}
            {c} guests, each {a} room + {b} meals, bill?
            ({a} and {b} added) times {c}
            add {a} + {b} first, then x {c}
            {a} plus {b}, result times {c}
            {c} people, each {a} ticket and {b} food, all?
            sum {a} and {b}, scale by {c}
            ({a} + {b}) * {c}
            ({a} plus {b}) times {c}
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
            What is the product of {a} and {b}, increased by {c}?
            What is {c} plus {a} times {b}?
            What is {c} on top of {b} times {a}?
            How much is {a} multiplied by {b}, with {c} added afterwards?
            If {a} is multiplied by {b} first and {c} is added then, what results?
            What do I pay for {a} tickets at {b} each and a booking fee of {c}?
            How many eggs are {a} cartons with {b} eggs each and {c} loose ones?
            What number leaves {c} over when it is split into {a} groups of {b}?
            What do I get if I times {a} by {b} and then add {c}?
            How much is {a} times {b} and {c} more?
            What is {a} lots of {b} and another {c}?
            What is the product of {a} and {b} with {c} added?
            What's {c} added to the product of {b} and {a}?
            How many sweets are in {a} bags of {b}, with {c} loose ones besides?
            How much do I pay for {a} shirts at {b} each and delivery of {c}?
            How many chairs are there in {a} rows of {b} and {c} at the back?
            What is my bill for {a} visits at {b} and a joining fee of {c}?
            If I save {b} a time, {a} times, and already had {c}, how much have I got?
            How many pages do {a} chapters of {b} pages and an index of {c} pages make?
            What is {a} × {b} + {c}?
            What is {a} times {b} plus {c}?
            How much is {a} times {b} plus {c}?
            What is {c} more than {a} times {b}?
            How much do {a} books at {b} each plus shipping of {c} cost?
        """,
        commands="""
            Multiply {a} with {b} and then add {c}.
            Start with {c} and add the product of {b} and {a} to it.
            Form the product of {a} and {b}, then increase it by {c}.
            To {c}, add {a} lots of {b}.
            Add {c} to the product of {a} and {b}.
            Multiply {a} by {b}, then add {c}.
            Multiply {a} and {b}; on top of that put {c}.
            Multiply first, {a} by {b}; add {c} only after that.
            Increase {a} times {b} by {c}.
            Scale {a} by {b} and shift the outcome up by {c}.
            Find the fused multiply-add of {a}, {b} and {c}.
            Compute the total charge: {a} units at a rate of {b} plus the standing fee {c}.
            Count the people: {a} vans of {b} and {c} on bikes.
            Use slope {b}, input {a} and offset {c} in a straight-line formula.
            Times {a} by {b}, then plus {c}.
            Multiply {a} by {b} and add {c} to the answer.
            First multiply {a} and {b}, then add {c}.
            Take {a} times {b} and put {c} on top.
            Find the product of {a} and {b} and raise it by {c}.
            Give me {a} times {b} with {c} on top.
            Add {c} to {a} times {b}.
            Add {a} times {b} to {c}.
            Work out {a} packs of {b} plus {c} singles.
            Tell me the price of {a} meals at {b} with a tip of {c}.
            Count the eggs: {a} boxes of {b} and {c} loose.
            Find the pay for {a} shifts at {b} plus a bonus of {c}.
            Evaluate {a} * {b} + {c}.
            Multiply {a} by {b} and add {c}.
            Multiply {a} and {b}, then add {c}.
            Calculate the total: {a} items at {b} each plus a fee of {c}.
        """,
        stories="""
            {a} boxes hold {b} pens each, and {c} pens lie loose. How many pens are there?
            A gym charges {c} once for joining and {b} for each month. What is the sum after month number {a}?
            The plumber fits {a} taps at {b} apiece and adds a call-out fee of {c}. What does he charge?
            The gardener planted {b} rows of {a} leeks and {c} spare ones in pots. How many leeks did he plant?
            Her salary is a fixed {c} and a bonus of {b} for each of {a} sales. What is she paid?
            A taxi takes {c} at the start and {b} for every block. What do {a} blocks cost?
            An album has {a} pages of {b} stamps and {c} stamps on the cover. How many stamps is that?
            The carpenter charges {c} for coming and {b} for each of {a} doors. What is his bill?
            {a} boxes of {b} syringes arrive, and {c} lie in the drawer already. How many syringes does the nurse have?
            He saves {b} from each of {a} jobs and had {c} to begin with. What has he saved?
            A parking garage has {a} levels with {b} bays and {c} bays outside. How many bays are there?
            A plumber takes {c} for coming and {b} for every tap. He fits {a} taps. What do I pay?
            There are {a} tables with {b} guests at each, and {c} guests stand. How many guests are there?
            I bought {a} plants at {b} each and a spade for {c}. What did I spend?
            A teacher has {a} full boxes of {b} pencils and {c} more pencils on her desk. How many pencils does she have?
            Ben had {c} coins and got {b} coins from each of his {a} uncles. How many coins does Ben have now?
            A gardener planted {a} rows of {b} onions and then {c} onions by the fence. How many onions did he plant?
            There are {a} boxes with {b} apples each and {c} more apples on the table. How many apples are there in total?
        """,
        terse="""
            {c} added to {b} times {a}
            {a} times {b}, plus {c}
            {a} units at {b} plus fixed charge {c}
            base fee {c} plus {a} nights at {b}
            {a} x {b} and then {c} more
            multiply {a} and {b}, add {c}
            fma({a}, {b}, {c})
            product of {a} and {b}, plus {c}
            setup {c}, then {a} pcs at {b}, total?
            {a} x {b}, plus {c} =
            {a} bags of {b} and {c} loose, how many
            {a} at {b} each, delivery {c}, to pay?
            {b} times {a}, {c} on top
            {a} * {b} + {c}
        """,
        dialogues="""
            A: How many seats? B: {a} rows of {b}, and {c} folding seats besides. A: All in all?
            Clerk: {a} nights at {b} each. Guest: And the cleaning? Clerk: {c}, once. Guest: What do I owe in all?
            Teacher: Multiply {a} by {b}. Pupil: Done. Teacher: Add {c} to it. What is it?
            Customer: I take {a} tiles at {b}. Clerk: Delivery is {c}. Customer: What is it in all?
            A: I have {a} boxes with {b} in each. B: And loose ones? A: {c}. B: So how many all in all?
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
            What is {a} minus {b} and minus {c}?
            What is {a} less {b} less {c}?
            What is {a} reduced by {b} and further reduced by {c}?
            What is the rest of {a} after subtracting both {b} and {c}?
            How much is {a} when first {b} and afterwards {c} come off?
            What do I keep from {a} if I pay {b} for rent and {c} for food?
            If {a} drops by {b} and then drops again by {c}, where does it end?
            How many seats are free out of {a} if {b} are sold and {c} are blocked?
            What is the third angle of a figure whose angles total {a} when the others are {b} and {c}?
            What is {a} take away {b} and then take away {c}?
            How much of {a} is left when I take off {b} and {c}?
            What do I have if I start with {a} and lose {b} and then {c}?
            How many of {a} are left when {b} go and then {c} go too?
            How much is still there of {a} after spending {b} and {c}?
            What remains from {a} once {b} and also {c} are used up?
            What's left over from {a} after {b} and {c} are paid?
            What is {a} minus {b}, and then minus {c} as well?
            How many apples are left of {a} when {b} are eaten and {c} are rotten?
            What do I still owe on {a} after paying {b} and {c}?
            How many pages are unread of {a} if I read {b} yesterday and {c} today?
            What is {a} - {b} - {c}?
            What is {a} minus {b} minus {c}?
            How much is {a} minus {b} minus {c}?
            How many apples are left of {a} apples if I eat {b} and give away {c}?
            How much money is left from {a} after spending {b} and {c}?
        """,
        commands="""
            Subtract both {b} and {c} from {a}.
            Take {c} and also {b} off {a}.
            Deduct {b}, then deduct {c}, both out of {a}.
            Starting at {a}, count down by {b} and once more by {c}.
            Subtract {b} and {c} from {a}.
            Subtract {b} from {a}, then subtract {c} as well.
            Take both {b} and {c} away from {a}.
            From {a}, deduct {b} and also {c}.
            Lower {a} by {b} and once again by {c}.
            Knock {b} and then another {c} off {a}.
            Remove {b} from {a} and, from what stays, remove {c}.
            Reduce {a} twice: by {b}, then by {c}.
            Find the net figure: gross {a}, minus {b}, minus {c}.
            Cut {b} off {a} and {c} off the remainder.
            Take {b} off {a}, then take {c} off too.
            Subtract {b} from {a} and then subtract {c}.
            Start with {a}, minus {b}, minus {c}.
            From {a} take {b} and take {c}.
            Deduct both {b} and {c} from {a}.
            Bring {a} down by {b} and then by {c}.
            Find what remains of {a} after {b} and {c}.
            Give me what is left of {a} without {b} and {c}.
            Tell me what is left of my {a} if rent is {b} and food is {c}.
            Work out my net pay: {a} gross, {b} tax, {c} pension.
            Count the empty seats: {a} in all, {b} taken, {c} reserved.
            Lower {a} first by {b}, then by {c}.
            Evaluate {a} - {b} - {c}.
            Subtract {b} and then {c} from {a}.
            Calculate {a} minus {b} minus {c}.
        """,
        stories="""
            Of {a} seeds, {b} were eaten by birds and {c} never sprouted. How many plants grew?
            {b} guests left early and {c} a bit later; there were {a} at first. How many stayed to the end?
            A reel of {a} lost {b} to the first kite and {c} to the second. How much string stays on the reel?
            The gross pay is {a}; tax takes {b} and insurance {c}. What is the net pay?
            A bus carries {a}; {b} leave at the station and {c} at the museum. How many ride on?
            A board of {a} loses {b} to the saw at one end and {c} at the other. How long is it still?
            The nurse had {a} masks; {b} went to the ward and {c} to the lab. How many are left?
            Out of {a} runners {b} never started and {c} gave up. How many finished?
            A shop received {a} bulbs, found {b} broken and sold {c}. How many bulbs stay on the shelf?
            From {a} emails I deleted {b} and archived {c}. How many stay in the inbox?
            A tank holds {a}; the tractor draws {b} and the truck {c}. What remains in the tank?
            I had {a} sweets. I ate {b} and my brother ate {c}. How many are left?
            There were {a} books on the shelf. Anna took {b} and Tom took {c}. How many are still there?
            A farmer had {a} hens. The fox took {b} and he sold {c}. How many hens does he have now?
            Mum had {a} in her purse. She paid {b} at the baker and {c} at the butcher. How much does she have left?
            The school has {a} pupils; {b} are ill and {c} are on a trip. How many are in school today?
            We had {a} bags of cement, used {b} on the wall and {c} on the path. How many bags are left?
            Tom has {a} in his wallet. He spends {b} on a book and {c} on lunch. How much money does he have left?
        """,
        dialogues="""
            A: I started with {a}. B: You gave {b} to me and {c} to Tom. A: What do I have now?
            Kid: I had {a} sweets. Mum: You ate {b}. Kid: And gave away {c}. Mum: How many have you still got?
            Boss: We began with {a}. Clerk: We paid {b} in tax and {c} in fees. Boss: What did we keep?
            Kid: I had {a} marbles. Friend: You lost {b} and then {c}. Kid: How many do I have left?
            Boss: We had {a} in stock. Clerk: We sold {b} and broke {c}. Boss: What is left?
        """,
        terse="""
            {a} minus {b} minus {c}
            {a}, take off {b}, take off {c}
            gross {a}, deductions {b} and {c}, net?
            {a} less {b} less {c}
            {a}, down {b}, down {c}
            take {b} and {c} from {a}
            {a} without {b} and without {c}
            budget {a}, spent {b} + {c}, left?
            {a} take away {b} take away {c}
            had {a}, spent {b}, spent {c}, left?
            {a} less {b} and less {c}
            {a}, {b} gone, {c} gone, remaining?
            from {a} subtract {b} and {c}
            {a} - {b} - {c}
            {a} minus {b} and minus {c}
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
            What is {a} minus {b}, all divided by {c}?
            What is the quotient of the difference {a} minus {b} by {c}?
            What is {a} reduced by {b} and then split {c} ways?
            What do you get by subtracting {b} from {a} and dividing that by {c}?
            If I take {b} from {a} first and divide what stays by {c}, what comes out?
            How much is one of {c} equal shares of {a} after {b} has been held back?
            What is the slope when the height goes from {b} to {a} over a run of {c}?
            What is the average rise per step from {b} up to {a} using {c} steps?
            What is {a} with {b} off, over {c}?
            What is the {c} way split of {a} less {b}?
            What do I get if I take {b} from {a} and share the rest by {c}?
            How much does each of {c} people get of {a} when {b} is taken off first?
            What is {a} take away {b}, then divided by {c}?
            How much is left of {a} after {b}, per person for {c} people?
            If {b} comes off {a} and {c} people share what is left, what does each get?
            What's the difference of {a} and {b}, split by {c}?
            How much higher is {a} than {b}, per step over {c} steps?
            How much does each of us pay when the bill is {a}, the voucher is {b} and we are {c} people?
            What is the bracket {a} less {b}, divided by {c}?
            What's the price of one pack if {c} packs cost {a} including {b} for postage?
            How many sweets per child if there are {a}, I keep {b}, and {c} children share the rest?
            What is ({a} - {b}) / {c}?
            What is the difference of {a} and {b} divided by {c}?
            What is the value of ({a} - {b}) ÷ {c}?
            How much is ({a} minus {b}) divided by {c}?
            How much does each of {c} people get if {b} is taken from {a} and the rest is shared equally?
        """,
        commands="""
            Subtract {b} from {a} and divide the outcome by {c}.
            Into {c} equal parts, split what {a} has left when {b} is gone.
            Take {b} from {a} and share the remainder of that among {c}.
            Compute one part: {c} equal parts of what {a} exceeds {b} by.
            Divide the difference of {a} and {b} by {c}.
            Subtract {b} from {a}; divide the result by {c}.
            Subtract first, {a} minus {b}; divide by {c} only after that.
            Take {b} off {a} and divide what you get by {c}.
            Divide by {c} the amount by which {a} is above {b}.
            Hold back {b} of {a} and split the rest evenly {c} ways.
            Put {a} minus {b} in brackets and divide the bracket by {c}.
            Share equally among {c} what remains of {a} after {b}.
            Drop {b} from {a} and then divide by {c}.
            Compute the net, {a} minus {b}, per head for {c} heads.
            Take {b} off {a}, then divide by {c}.
            Take {b} away from {a} and split the rest by {c}.
            First subtract {b} from {a}, then divide by {c}.
            Minus {b} from {a} and share the answer by {c}.
            Find the difference of {a} and {b} and divide it by {c}.
            Divide {a} minus {b} by {c}, the minus being done first.
            Give the leftover of {a} after {b}, shared between {c}.
            Share what is left of {a} after {b} among {c} people.
            Split the profit, income {a} less costs {b}, between {c} partners.
            Work out one instalment: price {a}, deposit {b}, {c} instalments.
            Tell me the rise per storey if it goes from {b} to {a} over {c} storeys.
            Find what each of {c} friends pays for a bill of {a} with {b} off.
            Evaluate ({a} - {b}) / {c}.
            Subtract {b} from {a} and divide by {c}.
            Subtract {b} from {a}, then divide the result by {c}.
            Calculate the difference between {a} and {b} divided by {c}.
        """,
        stories="""
            {b} of {a} tickets are reserved; the rest goes to {c} shops evenly. How many tickets does a shop receive?
            {c} sisters inherit {a} together, after a debt of {b} is paid. What does each sister get?
            The meter rose from {b} to {a} while {c} tenants lived there. How much was used per tenant?
            A class raised {a}, spent {b} on the venue and divides the rest among {c} charities. What does a charity \
receive?
            After a deposit of {b}, a sofa for {a} is paid off in {c} equal instalments. How high is an instalment?
            A club took in {a}, paid {b} for the hall and splits the profit among {c} members. What does a member get?
            {a} pills arrived, {b} were expired, and the nurse deals the others evenly to {c} patients. How many for each?
            A carpenter cuts {b} of waste off a plank of {a} and saws the rest into {c} equal boards. How long is a board?
            We paid {a} including a fee of {b} for {c} equal tickets. What was one ticket?
            A bag of marbles has {a}; I keep {b} and deal the others equally to {c} friends. How many does a friend get?
            The candle shrank from {a} to {b} in {c} equal stages. How much did it shrink per stage?
            A jar of {a} cookies loses {b} to the dog; {c} kids split the others evenly. How many does a kid get?
            We have {a} sweets. Dad eats {b}. The other sweets go to {c} children in equal parts. How many does each child get?
            The meal was {a} and we had a coupon worth {b}. We are {c} people and split the rest. What does each pay?
            A rope of {a} loses {b}, and the rest is cut into {c} equal parts. How long is a part?
            The tank had {a} and has {b} now. {c} machines used the same amount. How much did each machine use?
            A nurse has {a} swabs, puts {b} aside and divides the rest by {c} rooms. How many swabs go to a room?
            I have {a} saved, need {b} for rent and can spread the rest over {c} trips. How much is there for a trip?
            A bill is {a}. After a discount of {b}, it is split equally between {c} people. How much does each person pay?
        """,
        terse="""
            one of {c} equal shares of {a} without {b}
            {a} minus {b}, then divided by {c}
            (bracket {a} less {b}) over {c}
            rise from {b} to {a}, shared over {c} steps, rise per step
            ({a} less {b}) over {c}
            {a} take away {b}, then div by {c}
            diff of {a} and {b}, divided by {c}
            {a} minus {b}, split {c} ways
            ({a} take away {b}) over {c}
            {a} less {b}, shared by {c}
            {a} minus {b}, then / {c}
            bill {a}, coupon {b}, {c} people, each?
            total {a}, keep {b}, rest to {c}, each gets?
            ({a} - {b}) / {c}
            ({a} minus {b}) divided by {c}
        """,
        dialogues="""
            A: We took {a}. B: Costs were {b}. A: And {c} of us share the profit. How much each?
            A: We earned {a}. B: Minus costs of {b}. A: And the rest goes equally to {c} people. B: What does one get?
            Teacher: Subtract {b} from {a}. Pupil: Done. Teacher: Divide that by {c}. What is it?
            A: The bill is {a}. B: I have a voucher worth {b}. A: We are {c} people. B: So what does each pay?
            Pupil: I did {a} minus {b}. Teacher: Now divide by {c}. Pupil: What should I get?
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
            What is {a} times {b}, minus {c}?
            What is {a} multiplied by {b}, less {c}?
            What is the product of {a} and {b}, reduced by {c}?
            What is {c} less than {a} times {b}?
            How much remains of {a} times {b} after subtracting {c}?
            If {a} is multiplied by {b} first and {c} is subtracted then, what results?
            What is my profit on {a} items sold at {b} each with costs of {c}?
            How many seats are free in {a} coaches of {b} seats when {c} riders sit?
            What is the outcome of multiplying {a} by {b} and taking {c} off?
            What do I get if I times {a} by {b} and take away {c}?
            How much is {a} times {b}, less {c}?
            What is {a} lots of {b} take away {c}?
            How many are left from {a} boxes of {b} when {c} are gone?
            What's the product of {a} and {b} with {c} taken off?
            How much do I pay for {a} tickets at {b} with {c} off the total?
            How many eggs do I have from {a} cartons of {b} if {c} broke?
            What is {b} multiplied by {a} and then lowered by {c}?
            What do I earn for {a} shifts at {b} if {c} goes to tax?
            How many seats are free in {a} rows of {b} when {c} are taken?
            How many pills remain out of {a} strips of {b} after {c} have been swallowed?
            What is {a} × {b} - {c}?
            How much is {a} times {b} minus {c}?
            What is the product of {a} and {b} minus {c}?
            How many apples are left from {a} boxes of {b} apples if {c} apples are rotten?
        """,
        commands="""
            Multiply {b} by {a}, then subtract {c}.
            Take {c} away from the product of {a} and {b}.
            Form {a} times {b} and knock off {c}.
            Reduce the product of {b} and {a} by {c}.
            Subtract {c} from the product of {a} and {b}.
            Multiply {a} by {b}, then subtract {c}.
            Multiply first, {a} by {b}; subtract {c} only after that.
            From {a} times {b}, deduct {c}.
            Lower the product of {a} and {b} by {c}.
            Scale {a} by {b} and shift the outcome down by {c}.
            Take {a} lots of {b} and remove {c}.
            Work out revenue minus costs: {a} pieces at {b}, costs {c}.
            Count the good ones: {a} trays of {b}, with {c} rejected.
            Find the bill for {a} lamps at {b} with {c} knocked off at the till.
            Times {a} by {b}, then minus {c}.
            Multiply {a} by {b} and take away {c}.
            First multiply {a} and {b}, then subtract {c}.
            Find the product of {a} and {b} and drop it by {c}.
            Take {c} off {a} times {b}.
            Subtract {c} from {a} times {b}.
            Give me {a} times {b} without {c}.
            Work out what {a} books at {b} cost with {c} off.
            Tell me how many bulbs work: {a} boxes of {b}, {c} dead.
            Count the cards left from {a} packs of {b} after losing {c}.
            Find the profit when I sell {a} mugs at {b} and my costs were {c}.
            Tell me my take-home pay: {a} shifts at {b}, {c} taken off.
            Evaluate {a} * {b} - {c}.
            Multiply {a} by {b} and subtract {c}.
            Multiply {a} and {b}, then subtract {c}.
            Calculate the price of {a} items at {b} each minus a discount of {c}.
        """,
        stories="""
            A hall has {a} rows with {b} chairs; {c} chairs are broken. How many chairs can be used?
            {c} eggs broke on the way. There were {b} cartons with {a} eggs apiece. How many eggs are whole?
            I bought {a} shirts at {b} each and handed in a coupon worth {c}. What did I pay?
            The farmer's {a} fields bear {b} cabbages each, but hares ate {c}. How many cabbages are harvested?
            A freelancer writes {a} articles for {b} apiece and loses {c} to fees. What is left for her?
            {a} shelves hold {b} books each, but {c} are lent out. How many books are there now?
            A nurse has {a} packs of {b} gloves and has used {c} gloves. How many gloves are left?
            A carpenter bought {a} packs of {b} screws and drove in {c} of them. How many screws stay?
            A trader sells {a} shares at {b} apiece and pays a fee of {c}. What does she receive?
            A garden has {a} beds of {b} tulips; deer ate {c}. How many tulips bloom?
            The worker earns {b} for each of {a} shifts, and {c} is withheld. What is paid out?
            I bought {a} bags with {b} apples each. {c} apples were bad. How many good apples do I have?
            A cinema has {a} rows of {b} seats and {c} seats are empty. How many seats are taken?
            We baked {a} trays of {b} cookies and ate {c}. How many cookies are left?
            A shop got {a} crates of {b} bottles and sold {c} bottles. How many bottles are left?
            The gardener planted {a} rows of {b} bulbs but {c} did not come up. How many came up?
            Ella sells {a} cards at {b} each and pays {c} for paper. What does she make?
            A shop has {a} boxes with {b} pens each and sells {c} pens. How many pens are left?
            A box holds {b} apples. I have {a} boxes and eat {c} apples. How many apples are left?
        """,
        terse="""
            {a} times {b}, minus {c}
            {a} units at {b}, discount {c}
            {a} trays of {b}, {c} spoiled, how many good
            {a} x {b}, take away {c}
            multiply {a} and {b}, subtract {c}
            product of {a} and {b} less {c}
            {a} lots of {b}, {c} removed
            {a} packs of {b}, {c} used up, left?
            {a} x {b}, minus {c} =
            {a} boxes of {b}, {c} broken, good ones?
            {a} at {b} each, {c} off, to pay?
            {b} times {a}, take off {c}
            product {a} and {b}, minus {c}
            {a} * {b} - {c}
        """,
        dialogues="""
            A: {a} bags with {b} oranges each. B: But {c} were rotten. A: How many good oranges, then?
            Clerk: {a} chairs at {b} each. Guest: I have a voucher for {c}. Clerk: Then what do you pay?
            Teacher: Multiply {a} by {b}. Pupil: Done. Teacher: Take {c} away from it. What is it?
            Customer: I take {a} mugs at {b}. Clerk: You get {c} off. Customer: What do I pay?
            A: There were {a} boxes of {b}. B: And {c} pieces got lost. A: How many do we still have?
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
            What is the product of {a} and {b}, over {c}?
            What is {a} multiplied by {b} and divided by {c}?
            What is the quotient of {a} times {b} by {c}?
            If {a} is multiplied by {b} first and the product divided by {c}, what results?
            At {b} for {c} of them, what do {a} of them cost?
            What is one of {c} equal shares of {a} times {b}?
            How far do {a} cans take me if {c} cans take me {b}?
            If {c} goes with {b}, what goes with {a} in the same proportion?
            What is the fourth proportional when {c} is to {b} as {a} is to the unknown?
            What do I get if I times {a} by {b} and divide by {c}?
            How much is {a} times {b}, shared by {c}?
            What is {a} lots of {b} split by {c}?
            If {c} apples cost {b}, how much are {a} apples?
            If {c} people eat {b} loaves, how many loaves do {a} people eat?
            How many sweets does each of {c} kids get from {a} bags of {b}?
            What's the product of {a} and {b} divided by {c}?
            How much flour for {a} cakes when {c} cakes take {b}?
            How much do I need for {a} guests if the recipe has {b} for {c} guests?
            What do {a} cost at the price of {b} for {c}?
            How far do I get on {a} tanks if {c} tanks take me {b}?
            What is {a} × {b} / {c}?
            What is {a} times {b} divided by {c}?
            How much is {a} times {b} divided by {c}?
            If {c} apples cost {b}, how much do {a} apples cost?
            What is the product of {a} and {b} divided by {c}?
        """,
        commands="""
            Multiply {a} and {b}, then divide by {c}.
            Use the rule of three: {c} units cost {b}, so price {a} units.
            Scale {b} from {c} portions to {a} portions.
            Take {a} times {b} and split it into {c} equal shares.
            Divide the product of {a} and {b} by {c}.
            Multiply {a} by {b}; divide the result by {c}.
            Multiply first, {a} by {b}; divide by {c} only after that.
            Take the product of {a} and {b} and put it over {c}.
            Split {a} lots of {b} evenly {c} ways.
            Scale {a} up by {b} and down by {c}.
            Cross-multiply: {c} is to {b} as {a} is to what?
            Apply direct proportion: {c} gives {b}, so find what {a} gives.
            Share out {a} bags of {b} sweets equally among {c} kids.
            Times {a} by {b}, then divide by {c}.
            Multiply {a} by {b} and share the answer by {c}.
            First multiply {a} and {b}, then divide by {c}.
            Find the product of {a} and {b} and divide it by {c}.
            Divide {a} times {b} by {c}.
            Share {a} times {b} among {c}.
            Give me {a} times {b} over {c}.
            Work out the price of {a} when {c} cost {b}.
            Convert the recipe: {b} for {c} people, now for {a} people.
            Tell me the dose in {a} tablets if {c} tablets hold {b}.
            Tell me how many each of {c} classes gets from {a} boxes of {b}.
            Scale it: {c} boxes need {b} nails, so {a} boxes need how many?
            Evaluate {a} * {b} / {c}.
            Multiply {a} by {b} and divide by {c}.
            Find the cost of {a} pens if {c} pens cost {b}.
        """,
        stories="""
            A recipe for {c} people needs {b} eggs. How many eggs does it need for {a} people?
            {b} workers each carry {a} bricks to {c} sites, the same number to each. How many bricks reach one site?
            A map uses {b} for every {c} steps. What does it use for {a} steps?
            If {c} pens cost {b}, what do {a} pens cost?
            Yarn comes in {a} balls of {b}, and I knit {c} equal scarves from all of it. How much yarn goes into a \
scarf?
            {c} painters use {b} cans. In proportion, how many cans do {a} painters use?
            The nurse knows that {c} tablets hold {b} of the drug. How much is in {a} tablets?
            A carpenter needs {b} nails for {c} boxes. How many for {a} boxes?
            {a} crates of {b} apples are dealt evenly to {c} schools. How many apples does one school get?
            A trader gets {b} for {c} shares. What does he get for {a} shares at that price?
            A printer makes {b} copies with {c} cartridges. How many copies with {a} cartridges?
            A recipe for {c} people takes {b} of milk. I cook for {a} people. How much milk do I need?
            {a} bags with {b} nuts each are shared by {c} children. How many nuts does each child get?
            For {c} shirts I paid {b}. What would {a} shirts cost me?
            {c} buckets of paint cover {b} walls. How many walls do {a} buckets cover?
            My car uses {b} of fuel for {c} trips. How much fuel does it use for {a} trips?
            The gardener mixes {b} of feed with {c} cans of water. How much feed goes with {a} cans?
            {c} books cost {b}. How much do {a} books cost at the same price?
        """,
        terse="""
            {a} times {b}, divided by {c}
            {c} cost {b}, so {a} cost?
            proportion: {c} to {b} as {a} to what
            {a} x {b} over {c}
            multiply {a} and {b}, divide by {c}
            product of {a} and {b} divided by {c}
            rule of three: {c} gives {b}, {a} gives ?
            if {c} need {b} then {a} need?
            {a} x {b} / {c}, worked left to right
            {c} for {b}, how much for {a}
            recipe {c} people {b} eggs, {a} people?
            {a} packs of {b}, shared by {c}, each?
            product {a} and {b}, divide by {c}
            {a} * {b} / {c}
            {a} times {b} over {c}
        """,
        dialogues="""
            Cook: {b} eggs are enough for {c} people. Helper: {a} are coming! Cook: So how many eggs?
            A: {a} crates of {b} cans. B: For {c} shelters, same to all. A: How many cans a shelter?
            Baker: {c} cakes take {b} of flour. Boy: And {a} cakes? Baker: You work it out.
            Teacher: Multiply {a} by {b}. Pupil: Done. Teacher: Divide it by {c}. What is it?
            Mum: {c} cakes need {b} eggs. Kid: We bake {a} cakes. Mum: So how many eggs is that?
            Pupil: I multiplied {a} and {b}. Teacher: Now divide by {c}. Pupil: What should I get?
        """,
    ),
)

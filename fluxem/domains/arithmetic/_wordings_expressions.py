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
        """,
        dialogues="""
            A: Can you do {expression} for me? B: Sure. A: So what is it?
            Pupil: I am stuck on {expression}. Teacher: Start with the multiplications. Pupil: And the final value?
            Dev: The config says {expression}. Lead: Brackets first, of course. Dev: So what value is it?
            Mum: Stuck on your sums? Kid: Yes, on {expression}. Mum: Let us ask the computer.
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
        """,
        dialogues="""
            A: Put {a} and {b} together first. B: Done. A: Now times {c}, please. B: That makes what?
            A: One kit holds {a} bolts and {b} nuts. B: And you need {c} kits. A: So how many parts is that?
            Teacher: First the sum of {a} and {b}. Pupil: And next? Teacher: Multiply by {c}. What do you have?
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
        """,
        dialogues="""
            A: How many seats? B: {a} rows of {b}, and {c} folding seats besides. A: All in all?
            Clerk: {a} nights at {b} each. Guest: And the cleaning? Clerk: {c}, once. Guest: What do I owe in all?
            Teacher: Multiply {a} by {b}. Pupil: Done. Teacher: Add {c} to it. What is it?
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
        """,
        dialogues="""
            A: I started with {a}. B: You gave {b} to me and {c} to Tom. A: What do I have now?
            Kid: I had {a} sweets. Mum: You ate {b}. Kid: And gave away {c}. Mum: How many have you still got?
            Boss: We began with {a}. Clerk: We paid {b} in tax and {c} in fees. Boss: What did we keep?
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
        """,
        dialogues="""
            A: We took {a}. B: Costs were {b}. A: And {c} of us share the profit. How much each?
            A: We earned {a}. B: Minus costs of {b}. A: And the rest goes equally to {c} people. B: What does one get?
            Teacher: Subtract {b} from {a}. Pupil: Done. Teacher: Divide that by {c}. What is it?
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
        """,
        dialogues="""
            A: {a} bags with {b} oranges each. B: But {c} were rotten. A: How many good oranges, then?
            Clerk: {a} chairs at {b} each. Guest: I have a voucher for {c}. Clerk: Then what do you pay?
            Teacher: Multiply {a} by {b}. Pupil: Done. Teacher: Take {c} away from it. What is it?
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
        """,
        dialogues="""
            Cook: {b} eggs are enough for {c} people. Helper: {a} are coming! Cook: So how many eggs?
            A: {a} crates of {b} cans. B: For {c} shelters, same to all. A: How many cans a shelter?
            Baker: {c} cakes take {b} of flour. Boy: And {a} cakes? Baker: You work it out.
            Teacher: Multiply {a} by {b}. Pupil: Done. Teacher: Divide it by {c}. What is it?
        """,
    ),
)

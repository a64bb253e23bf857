# ruff: noqa: E501 - one template a line
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
            What is the value of {expression}?
            What is the outcome of {expression}?
            What is the answer to {expression}?
            What does {expression} equal?
            What comes back for {expression}?
            What does {expression} work out to?
            What number and unit does {expression} produce?
            With units attached, what is {expression}?
            If I type {expression}, what comes back?
            What would a unit-aware calculator say to {expression}?
            How do I work out {expression}?
            What do you get if you calculate {expression}?
            What is the total of this: {expression}?
            What is the value of the expression {expression}?
            What is the final result of {expression}?
            What is the solution of {expression}?
            What does {expression} make?
            Can you calculate {expression}?
            Could you solve {expression} with the units?
            How much does {expression} make?
            {expression} gives what?
            If I do {expression}, what is the answer?
            I am stuck with {expression}, what is it?
            What would a calculator with units say to {expression}?
            Where do I end up with {expression}?
            Which amount is {expression} all together?
            What is the result of {expression}?
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
            Work out {expression}.
            Find the value of {expression}.
            Find {expression}.
            Crunch {expression}.
            Resolve {expression} to a single quantity.
            Reckon {expression} with units.
            Process the formula {expression}.
            Give me the answer to {expression}.
            Perform the calculation {expression}.
            Determine {expression}, unit included.
            Parse and evaluate {expression}.
            Work {expression} out, please.
            Run {expression}.
            Calculate and show {expression}.
            Tell me what {expression} is.
            Show the answer to {expression}.
            Show me {expression} as one quantity.
            Give the result of {expression}.
            Give me the value of {expression}.
            Find the outcome of {expression}.
            Find the answer for {expression}.
            Find the result of {expression}.
            Compute this with units: {expression}.
            Do {expression}.
            Do this calculation: {expression}.
            I need the answer of {expression}.
            Punch in {expression} and read out the answer.
            Settle {expression} for me, with the unit.
            Take care of {expression}.
            Evaluate the expression {expression}.
            Simplify {expression}.
            Simplify the expression {expression}.
            Do the calculation {expression}.
        """,
        stories="""
            The worksheet shows {expression}. What is the right solution, unit included?
            An engineer scribbles {expression} on a napkin. What does it amount to?
            Somebody typed {expression} into a calculator that knows units. What does it display?
            Homework, number one: {expression}. What is the final quantity?
            A lab script logs the line {expression}. Replace it with its value, please.
            On the whiteboard stands {expression}. The engineer wants a single quantity out of it. Which one?
            A worksheet shows {expression} followed by an empty box. What goes in the box?
            My notebook cell contains {expression}. After running it, what output appears?
            My homework sheet says {expression}. What should I write after the equals sign?
            The nurse's note has the calculation {expression}. What is the answer?
            The builder wrote {expression} on a plank. How much is it?
            In my spreadsheet I have {expression} and want the result with its unit. What is it?
            My son has to calculate {expression} and I want to check his result. What is right?
            My homework says: calculate {expression}. What is the answer?
            The calculator app does not know units. I need the result of {expression}.
        """,
        terse="""
            {expression}
            {expression} = ?
            calc: {expression}
            quantity({expression})
            result of {expression}
            solve: {expression}
            evaluate {expression}
            number crunching, with units: {expression}
            {expression} please
            value: {expression}
            eval({expression})
            {expression} equals
            answer for {expression}
            calculate this {expression}
            result for {expression}
            {expression} is?
            answer? {expression}
            answer wanted: {expression}
        """,
        dialogues="""
            A: I need {expression}. B: With units? A: Of course. What do you get?
            Pupil: How do I do {expression}? Teacher: Convert, then calculate. Pupil: And the outcome?
            A: Can you do {expression}? B: With the units? A: Yes, everything.
            Student: My answer to {expression} looks odd. Tutor: Do it again. Student: What should come out?
            Kid: What is {expression}? Dad: Let me calculate. Kid: So?
            A: My calculator knows no units. B: What do you need? A: {expression}.
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
            What is {expression} expressed in {unit}?
            What is the result of {expression} in {unit}?
            How many {unit} does {expression} come to?
            How many {unit} does {expression} make?
            How many {unit} do you get when you work out {expression}?
            After computing {expression}, how many {unit} is it?
            If I calculate {expression}, how many {unit} is the answer?
            How many {unit} result from {expression}?
            How many {unit} does {expression} equal?
            How much is {expression} in {unit}?
            How many {unit} are {expression}?
            How many {unit} do I get for {expression}?
            How many {unit} does {expression} give?
            How many {unit} does {expression} amount to?
            How many {unit} is the result of {expression}?
            What is the answer to {expression} in {unit}?
            What is the total of {expression} in {unit}?
            What is the value of {expression} in {unit}?
            What is the outcome of {expression}, converted to {unit}?
            What do you get for {expression}, expressed in {unit}?
            If I work out {expression}, how many {unit} is that?
            Can you calculate {expression} and tell me how many {unit} it is?
            {expression} makes how many {unit} in all?
            In {unit}, what is {expression}?
            If the answer must be converted to {unit}, what is {expression}?
            How many {unit} would the calculator show for {expression}?
            What is {expression} in {unit}?
            What does {expression} equal in {unit}?
        """,
        commands="""
            Calculate {expression} and give the result converted to {unit}.
            Evaluate {expression}, expressed in {unit}.
            Report in {unit} the value of {expression}.
            Work out {expression}, then convert the outcome to {unit}.
            Solve {expression}; I want it converted to {unit}.
            Compute {expression}, answer in {unit}.
            Work out how many {unit} {expression} is.
            Find how many {unit} {expression} gives.
            Evaluate {expression} and state how many {unit} that is.
            Express the result of {expression} in {unit}.
            Calculate {expression} and convert to {unit}.
            Convert to {unit} the result of {expression}.
            Figure out {expression}, then convert the answer to {unit}.
            Simplify {expression} and report it in {unit}.
            Work out {expression} in {unit}.
            Calculate {expression} in {unit}.
            Give {expression} in {unit}.
            Find {expression} in {unit}.
            Find the result of {expression} in {unit}.
            Find the value of {expression}, converted to {unit}.
            Find the total of {expression}, expressed in {unit}.
            Show {expression} converted to {unit}.
            Tell me how many {unit} {expression} makes.
            Do {expression} and convert the result to {unit}.
            Run {expression} and show how many {unit} come out.
            Say how many {unit} you get from {expression}.
            I want the answer to {expression} converted to {unit}.
            Settle {expression} and say how many {unit} come of it.
            Simplify {expression}; show it in {unit}.
            Calculate {expression} and give the answer in {unit}.
            Compute {expression} in {unit}.
            Work out {expression} and convert the result to {unit}.
            Find {expression} and express the answer in {unit}.
        """,
        stories="""
            My notes say {expression}, and the answer should be expressed in {unit}. What do I write?
            The calculator shows {expression}. How many {unit} does the result have?
            A formula in the report reads {expression}. The boss wants the total converted to {unit}. What is it?
            The answer sheet accepts results in {unit} only. The problem is {expression}. What should be filled out?
            A technician punches {expression} and wonders how many {unit} that makes. What's the answer?
            The worksheet wants {expression} evaluated and expressed in {unit}. What is the right entry?
            My homework is {expression}, and the teacher wants it converted to {unit}. What do I write?
            The builder's note says {expression}. The shop asks how many {unit} that is.
            A nurse must work out {expression} and write down how many {unit} it is. What does she write?
            My spreadsheet has {expression}, and the next column needs it converted to {unit}. What goes there?
            The exercise reads: calculate {expression} and give your answer in {unit}.
            I computed {expression} by hand and want to check it. How much is it in {unit}?
        """,
        terse="""
            {expression}, converted to {unit}
            {expression}, expressed in {unit}
            how many {unit}: {expression}
            {expression} -> how many {unit}
            {expression}, result in {unit}
            calc {expression}, convert to {unit}
            {expression} makes how many {unit}?
            answer in {unit}: {expression}
            work out {expression}, how many {unit}
            {expression} in {unit}
            result in {unit}: {expression}
            {expression}, how many {unit} is it
            {expression} to {unit}
        """,
        dialogues="""
            A: What is {expression}? B: Do you want it expressed in {unit}? A: Yes, please.
            Pupil: I should calculate {expression}. Teacher: Then how many {unit} is that?
            A: I worked out {expression}. B: How many {unit} did you get?
            Boss: What does {expression} come to? Clerk: Expressed in {unit}? Boss: Please.
            Kid: I did {expression}. Teacher: And how many {unit} does it make?
            A: Calculate {expression}. B: And convert it to {unit}? A: Yes.
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
            What is {a} plus {b} less {c}?
            What is the balance of {a} and {b} coming in and {c} going out?
            What is left if {c} is withdrawn from {a} plus {b}?
            If {a} is topped up by {b} and {c} drains off, how much is there?
            After receiving {b} on top of {a} and spending {c}, what is my stock?
            How much do {a} and {b} make after {c} has been knocked off?
            From the total of {a} and {b}, what remains when {c} is deducted?
            Having {a}, getting {b} and handing over {c}, what do I hold?
            What is the net of credits {a} and {b} against a debit of {c}?
            How much is {a} plus {b} minus {c}?
            How much is {a} and {b} together, without {c}?
            What is the sum of {a} and {b} minus {c}?
            What is the total of {a} and {b} less {c}?
            What is the rest of {a} plus {b} after {c} is used?
            What is the final amount with {a} and {b} added and {c} subtracted?
            What do I have if I add {a} to {b} and take off {c}?
            If I have {a}, get {b} and use {c}, how much is left?
            If {a} and {b} go in and {c} comes out, how much stays inside?
            How much will be left of {a} and {b} when {c} is gone?
            I put {b} to {a} and then took {c} away; how much is it now?
            With {a} and {b} earned and {c} spent, what is the rest?
            Take {c} off the total of {a} and {b}: how much is that?
            How much stays if {a} and {b} arrive and {c} leaves?
            What will the shelf hold: {a} there already, {b} delivered, {c} sold?
            What is {a} plus {b} minus {c}?
            If I have {a}, add {b} and take away {c}, how much is left?
            How much is left if I subtract {c} from the sum of {a} and {b}?
            If {b} is added to {a} and then {c} is removed, how much remains?
        """,
        commands="""
            Add {a} and {b}, then subtract {c}.
            Subtract {c} from what {b} plus {a} makes.
            Put {a} and {b} together and then take away {c}.
            Deduct {c} after summing {a} and {b}.
            From {a} with {b} added, remove {c}.
            Find {a} plus {b} minus {c}.
            Calculate {a} plus {b}, take away {c}.
            Start from {a}, increase it by {b}, then reduce it by {c}.
            Combine {a} with {b} and knock off {c}.
            Sum {a} and {b}; discount {c} from that.
            Tot up {a} and {b} and remove {c}.
            To {a} add {b}; from that subtract {c}.
            Without {c}, how much of {a} and {b} combined is left? Compute it.
            Net out {c} against {a} and {b}.
            Work out {a} plus {b} minus {c}.
            Compute {a} plus {b}, then minus {c}.
            Sum {a} and {b} and subtract {c}.
            Add {b} to {a} and take off {c}.
            Take {c} from {a} plus {b}.
            Take {c} away from the total of {a} and {b}.
            Find what is left of {a} plus {b} after {c}.
            Find the rest when {c} is used up out of {a} and {b}.
            Find the balance: in {a}, in {b}, out {c}.
            Tell me how much remains of {a} and {b} when {c} is gone.
            Put {b} onto {a} and remove {c}.
            Give the net amount from gains {a} and {b} and loss {c}.
            Count up {a} and {b}, then drop {c}.
            Give me what stays of {a} plus {b} once {c} leaves.
            Calculate {a} plus {b} minus {c}.
            Add {b} to {a} and subtract {c}.
            Subtract {c} from the sum of {a} and {b}.
        """,
        stories="""
            A store held {a}, received {b} and gave away {c}. What is its stock now?
            A tank lost {c} after it had been filled with {b} on top of {a}. What does it hold?
            The account of the lab lists {a} delivered, {b} delivered later and {c} consumed. What is the balance?
            First {a} is poured. Another {b} follows, and {c} gets spilled. How much is available?
            A barrel contained {a}. Overnight {b} flowed in, and in the morning {c} was tapped. How much does it contain?
            Inventory: opening {a}, purchases {b}, sales {c}. What is the closing figure?
            Two pieces of {a} and {b} are joined, and the joint eats up {c}. What is the finished size?
            The battery log notes {a} charged, {b} charged again, {c} discharged. What is the net charge figure?
            Mila had {a}, was given {b} and threw away {c}. What does she have left?
            I had {a} of paint, bought {b} more and used {c}. How much paint do I have now?
            A cook has {a} of soup, makes {b} more and serves {c}. How much soup is left?
            The farmer harvests {a} in spring and {b} in autumn and sells {c}. How much does he keep?
            The water butt had {a}; rain brought {b}, and watering took {c}. What is in it?
            My phone log shows {a} charged, then {b} more, and {c} used. How much remains?
            A jug has {a}. I pour {b} in and drink {c}. What is still there?
            The clerk books {a} and {b} as received and {c} as sent out. What should be left in the store?
            I started with {a}, got another {b} and used {c}. How much do I have left?
            A store had {a}, received {b} and sold {c}. How much is left now?
        """,
        terse="""
            {a} plus {b}, minus {c}
            add {b} to {a}, then less {c}
            {a} and {b} together, without {c}
            start {a}, in {b}, out {c}, end?
            total of {a} and {b} minus {c}
            {a} plus {b} less {c}
            {a} and {b} in, {c} out
            have {a}, get {b}, use {c}, left?
            sum {a}, {b}, then minus {c}
            left of {a} and {b} after {c}
            ({a} + {b}) - {c}
            sum of {a} and {b} minus {c}
            {a} add {b} subtract {c}
        """,
        dialogues="""
            A: There was {a}. B: I added {b}. C: And I took {c}. A: So what do we hold now?
            A: I begin with {a}. B: You get {b} more. A: And I lose {c}. B: So what is left?
            Clerk: Stock {a}, delivery {b}. Boss: Issued: {c}. Clerk: Then what's the balance?
            Mum: We have {a} and bought {b}. Kid: And we ate {c}. Mum: So how much is left?
            A: Add {a} and {b}. B: Done. A: Now subtract {c}.
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
            What is {c} times the total of {a} plus {b}?
            What is the sum of {a} and {b} multiplied by {c}?
            How much is {a} plus {b}, times {c}?
            How much is needed for {c} sets, each consisting of {a} and {b}?
            If each lap is {a} plus {b}, what do {c} laps come to?
            When {a} and {b} are combined and scaled by {c}, what results?
            With {c} identical pairs of {a} and {b}, what is the grand total?
            What do {c} repeats of {a} followed by {b} add up to?
            How much is the sum of {a} and {b}, {c} times over?
            What is the whole amount for {c} sets of {a} and {b}?
            What is the total of {a} and {b} multiplied by {c}?
            What do I get if I add {a} and {b} and multiply by {c}?
            If each person gets {a} and also {b}, how much is needed for {c} persons?
            How much do I need if every box takes {a} plus {b} and I fill {c} boxes?
            If I do {a} and {b} every day, {c} times, how much is it?
            What does {c} times the amount {a} plus {b} come to?
            How much is {a} and {b} together, times {c}?
            How much comes out if {a} plus {b} is made {c} times as big?
            With {a} and {b} per piece, what do {c} pieces need?
            How much goes into {c} bags if every bag gets {a} and another {b}?
            What is the bill of material for {c} pieces when a piece takes {a} and {b}?
            What is the sum of {a} and {b} times {c}?
            How much is {a} plus {b}, multiplied by {c}?
            What do you get if you add {a} and {b} and multiply by {c}?
            If one set needs {a} and {b}, how much do {c} sets need in total?
            How much do {c} pieces need altogether if each takes {a} plus {b}?
        """,
        commands="""
            Add {a} to {b} and multiply the total by {c}.
            Take {c} times everything that {b} plus {a} makes.
            Sum {a} and {b}, then magnify that {c} times.
            Work out {c} lots of {a} plus {b}.
            Find {c} times the sum of {a} and {b}.
            Multiply the sum of {a} and {b} by {c}.
            Add {a} and {b}, then multiply by {c}.
            Total {a} and {b}, then scale by {c}.
            Work out the grand total for {c} sets of {a} plus {b}.
            Combine {a} with {b} and take the result {c} times.
            Repeat {a} plus {b} a total of {c} times and sum everything.
            Calculate {c} servings, each made of {a} and {b}.
            Work out {c} times the sum of {a} and {b}.
            Add {a} to {b} and multiply the result by {c}.
            Add {b} to {a}; then times {c}.
            Multiply {a} plus {b} by {c}.
            Find the total of {a} plus {b}, times {c}.
            Find the whole need of {c} people who get {a} and {b} each.
            Put {a} and {b} together and multiply by {c}.
            Tell me how much {c} rounds of {a} and {b} are.
            Take the sum of {a} and {b} and multiply it by {c}.
            Repeat {a} plus {b} for {c} times and give the total.
            Work out the amount for {c} guests with {a} and {b} for each.
            Count {a} plus {b} for each of {c} persons and add it all up.
            Make {a} plus {b} exactly {c} times as much.
            Add {a} and {b} and multiply the sum by {c}.
            Calculate {c} times the sum of {a} and {b}.
        """,
        stories="""
            Each of {c} kits needs {a} and another {b}. How much do all kits need?
            One round consists of {b} and then {a} again. How much do {c} rounds make?
            A training unit has {a} and then {b}. The athlete does {c} units. What is the whole amount?
            Per batch the baker uses {a} and also {b}. He prepares {c} batches. What is his demand?
            A frame takes {a} for the sides and {b} for the ends. A shop builds {c} frames. What does it use?
            Every trip a commuter does {a} on the way out and {b} on the way back. Over {c} trips, what is the total?
            A circuit has a straight part of {a} and a curved part of {b}. A skater does {c} circuits. How much is it?
            Each package contains {a} of one kind and {b} of another. What do {c} packages hold in total?
            Per shift the pump moves {a} early and {b} late. What is moved over {c} shifts?
            A box gets {a} of red stuff and {b} of blue stuff. We pack {c} boxes. How much stuff is that?
            Each cake needs {a} of dough and {b} of cream. The cook makes {c} cakes. How much is it in all?
            Every morning I run {a} and every evening {b}. After {c} such days, how much have I run?
            One door needs {a} of wood and {b} for the frame. The carpenter makes {c} doors. How much is used?
            Each patient receives {a} in the morning and {b} at night. There are {c} patients. What is the total?
            The tailor sews {c} jackets. Each needs {a} of cloth and {b} of lining. How much fabric is that in total?
            Every lap has a hill part of {a} and a flat part of {b}. The runner does {c} laps. How much does she run?
            One round consists of {a} and {b}. I do {c} rounds. What is the total?
            Each of {c} boxes holds {a} and {b}. How much is in all the boxes together?
        """,
        terse="""
            {c} times the total of {a} and {b}
            {a} plus {b}, all times {c}
            {c} sets of {a} plus {b}
            sum of {a} and {b}, multiplied by {c}
            {a} with {b}, {c} times over
            ({a} plus {b}) times {c}
            {a} and {b}, times {c}
            add {a} and {b}, multiply by {c}
            each {a} plus {b}, {c} of them
            sum of {a} and {b}, {c} times
            {c} times ({a} + {b})
            {c} * ({a} + {b})
            sum of {a} and {b} times {c}
        """,
        dialogues="""
            A: A portion takes {a}. B: Plus {b}. A: And we make {c} portions. B: So how much altogether?
            A: One set is {a} plus {b}. B: How many sets? A: {c}. B: So what is the grand total?
            Coach: First {a}, afterwards {b}. Runner: How often? Coach: {c} times. Runner: What's that altogether?
            Cook: Each guest gets {a}. Helper: And {b} more? Cook: Yes, and we have {c} guests. Helper: So how much altogether?
            A: Add {a} and {b}. B: Done. A: Now multiply by {c}.
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
            What is the overall speed for legs of {a} and {b} in a total time of {c}?
            What average speed results if {a} and {b} together take {c}?
            How fast is a traveller who covers {a} and then {b} within {c} altogether?
            If I go {a}, then {b}, and the clock runs {c}, how fast was I overall?
            Over two stretches, {a} and {b}, with {c} in total, what is the pace?
            When the sum of {a} and {b} is divided by {c}, what speed comes out?
            With {c} for both sections, {a} and {b}, what was the overall velocity?
            How quick is a drone that flies out {a} and then {b}, taking {c} for everything?
            How fast is it if I go {a} and then {b} and need {c} for both?
            How fast did we go if we drove {a} and {b} in {c}?
            What is the speed for {a} plus {b} in {c}?
            What is the average speed of {a} and {b} together over {c}?
            What is the rate of {a} plus {b} per {c}?
            What do I get when {a} plus {b} is divided by {c}?
            If {a} and {b} are done in {c}, what is the speed?
            If I walk {a} and then {b} without a rest, and it takes {c}, what is my speed?
            With {c} of time for {a} and another {b}, how fast must I be?
            Over both parts, {a} and {b}, which speed do I have if it takes {c}?
            In {c} I covered {a} and {b}; what is my mean speed?
            How fast is the whole trip when the bus part is {a}, the foot part {b} and the time {c}?
            At which speed did we travel if {a} by train and {b} by taxi took {c}?
            What is the sum of {a} and {b} divided by {c}?
            What is the average speed if I cover {a} and then {b} in {c} altogether?
            What is the average speed for {a} and then {b} in a total time of {c}?
            How much is {a} plus {b}, divided by {c}?
            What do you get when you add {a} and {b} and divide by {c}?
            How fast do I go on average if I cover {a} and {b} in {c}?
        """,
        commands="""
            Add the legs {a} and {b}, then divide by the travel time {c}.
            Take the total path of {a} and {b}; divide it by {c}.
            Work out the speed of a tour with stages {a} and {b} if the whole took {c}.
            Find the average speed over {a} and {b}, total time {c}.
            Add {a} and {b}, then divide by {c}.
            Divide the sum of {a} and {b} by {c}.
            Compute the overall speed: sections {a} and {b}, elapsed {c}.
            Combine the stretches {a} and {b} and divide them by the time {c}.
            Determine how fast a walk of {a} plus {b} lasting {c} was.
            For a two-stage trip, {a} then {b}, over {c} in total, give the mean speed.
            Sum {a} and {b} and divide by {c}.
            Add {b} to {a}, then divide the total by {c}.
            Find the speed for {a} plus {b} in {c}.
            Find the sum of {a} and {b} divided by {c}.
            Find the mean speed of a trip with parts {a} and {b} in {c}.
            Work out how fast {a} and {b} in {c} is.
            Calculate the speed: first {a}, then {b}, time {c}.
            Put {a} and {b} together and divide by {c}.
            Tell me the speed when {a} and {b} take {c}.
            Take {a} plus {b} and divide it by {c}.
            Get my overall speed from parts {a} and {b} and a time of {c}.
            Reckon the trip's speed: out {a}, on {b}, total time {c}.
            Add {a} and {b} and divide the sum by {c}.
            Calculate the sum of {a} and {b} divided by {c}.
        """,
        stories="""
            A cyclist rides {a} before lunch and {b} after it, {c} on the road. What is her speed overall?
            A courier walks {a}, then {b}. The stroll lasts {c}. At what speed did he walk, stages combined?
            In the log a boat sailed {b} after {a}; the clock says {c} for both. What was its speed?
            A van makes two deliveries, driving {a} to the first and {b} to the other. The whole tour lasts {c}. What was its overall speed?
            A swimmer does {a} of crawl and {b} of breaststroke within {c}. What is her average speed?
            A ship steams {a} west and {b} north; {c} pass. What speed, along the track, did it make?
            The robot crawls {a}, turns and crawls {b}. The stopwatch says {c}. How fast is it on average?
            I ran {a}, then another {b}, and my watch showed {c}. How fast was I?
            A bus goes {a} to the school and {b} to the town, in {c} altogether. What is its speed?
            The postman cycles {a} and walks {b}. He needs {c}. What is his speed over everything?
            A ship sails {a} to the island and {b} to the harbour. It takes {c} in total. How fast is it?
            The snail crawled {a} and later {b}, all within {c}. What was its speed?
            A pupil walks {a} to the bus stop and the bus brings him another {b}. The whole way takes {c}. What is his speed on the whole?
            The snow plough clears {a} of main road and {b} of side road in {c}. How fast is it overall?
            A cyclist covers {a}, then another {b}, in {c} altogether. What is the average speed?
            Somebody walked {a} in the morning and {b} in the evening, in {c} total. What is the average speed?
        """,
        terse="""
            speed: stages {a} and {b}, total time {c}
            ({a} plus {b}) over {c}
            overall speed, legs {a} and {b}, time {c}
            sum of {a} and {b} divided by {c}
            {a} then {b} within {c}, average speed?
            two stages {a}, {b}; total time {c}; speed
            speed: {a} and {b} in {c}
            {a} plus {b} divided by {c}
            add {a} and {b}, divide by {c}
            {a} and {b} took {c}, how fast
            trip {a} plus {b}, time {c}, mean speed
            ({a} + {b}) divided by {c}
            sum of {a} and {b} over {c}
            ({a} + {b}) / {c}
            total of {a} and {b} divided by {c}
        """,
        dialogues="""
            A: Stage one was {a}, stage two {b}. B: And the total time {c}? A: Yes. B: Then what speed overall?
            A: We hiked {a}, then another {b}. B: How long overall? A: {c}. B: And your average speed?
            Pilot: Two hops, {a} and {b}. Tower: Total time? Pilot: {c}. Tower: So what was the mean speed?
            Kid: We drove {a} and then {b}. Dad: In {c}. Kid: So how fast were we?
            A: Add {a} and {b}. B: Done. A: Now divide by {c}.
        """,
    ),
)

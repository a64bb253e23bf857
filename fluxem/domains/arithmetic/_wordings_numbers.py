"""How people ask for powers, remainders, signs, reciprocals, rounding and comparisons of numbers."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import (
    draw_broken,
    draw_integer,
    draw_nonzero,
    draw_number,
    draw_signed,
    make_draw,
    write,
)


def _draw_power(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    exponent = rng.randint(2, {"easy": 4, "medium": 9, "hard": 20}[difficulty])
    base = draw_number(rng, difficulty) if rng.random() < 0.3 else rng.randint(2, 99)
    return {"base": write(rng, base), "exponent": write(rng, exponent)}


def _draw_rounding(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    value = draw_broken(rng, difficulty)
    return {"value": write(rng, value), "places": write(rng, rng.randint(0, 4))}


def _draw_whole_division(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Whole numbers, the dividend mostly the larger one."""
    divisor = rng.randint(2, {"easy": 9, "medium": 99, "hard": 9999}[difficulty])
    return {"a": write(rng, draw_integer(rng, difficulty) + rng.choice((0, divisor))), "b": write(rng, divisor)}


_PAIR = make_draw(a=draw_number, b=draw_number)
_DIVISION = make_draw(a=draw_number, b=draw_nonzero)
_SIGNED = make_draw(value=draw_signed)
_BROKEN = make_draw(value=draw_broken)

PHRASES = (
    Phrases(
        tools.power,
        _draw_power,
        terms="power of a number; exponent; base; exponentiation; repeated multiplication",
        questions="""
            What is {base} to the power of {exponent}?
            What is {base} raised to the exponent {exponent}?
            How much is the number {base} multiplied by itself with exponent {exponent}?
            With {exponent} as exponent and {base} as base, what is the power?
            If {exponent} copies of {base} are multiplied with each other, what is the product?
            How large is a power whose base is {base} and whose exponent is {exponent}?
        """,
        commands="""
            Raise {base} to the power {exponent}.
            [Compute|Calculate] {base} to the {exponent} by repeated multiplication.
            Exponentiate {base} with the exponent {exponent}.
            Multiply {exponent} factors that are all equal to {base}.
            Apply the exponent {exponent} to the base {base}.
        """,
        stories="""
            A culture grows by the factor {base} every day. By what factor has it grown after {exponent} such steps?
            A lock has {exponent} dials, and every dial shows {base} symbols. How many settings does it have?
            Each person calls {base} others, for {exponent} rounds. How many calls happen during the last round?
            A box of {exponent} dimensions has all its edges equal to {base}. How large is its content?
        """,
        terse="""
            {base} ^ {exponent}
            {base} ** {exponent}
            pow({base}, {exponent})
            exponent {exponent}, base {base}
            {base} to the power {exponent} =
        """,
        dialogues="""
            A: The base is {base}. B: What about the exponent? A: It is {exponent}. B: Then what is the power?
            Pupil: What does a small {exponent} up there mean? Teacher: An exponent. Pupil: So with {base} below it?
        """,
    ),
    Phrases(
        tools.modulo,
        _DIVISION,
        terms="remainder of a division; modulus; modulo operation; rest",
        questions="""
            What is the remainder when {a} is divided by {b}?
            What rest does {a} leave on division by {b}?
            What is {a} reduced modulo {b}?
            When {b} divides {a}, what is the remainder?
            What stays over once {b} has been taken out of {a} as often as possible?
            Which remainder belongs to divisor {b} and dividend {a}?
        """,
        commands="""
            Find the remainder of {a} divided by {b}.
            Reduce {a} by the modulus {b}.
            Give the rest of the division {a} by {b}.
            Using {b} as modulus, reduce {a}.
            Divide {a} by {b} but report only the remainder.
        """,
        terse="""
            {a} % {b}
            mod({a}, {b})
            remainder: {a} by {b}
            modulus {b}, number {a}, rest?
            {a} divided by {b}: remainder?
        """,
    ),
    Phrases(
        tools.modulo,
        _draw_whole_division,
        terms="what is left over; leftover count",
        stories="""
            {a} eggs are put into cartons of {b}. How many eggs are left over?
            A wheel with {b} positions is turned {a} steps. How far is it past its start?
            Cards go round to {b} players out of a deck of {a}, as many to each as possible. How many cards remain over?
            {a} chairs stand arranged by rows of {b}. How many chairs make the incomplete row?
        """,
        dialogues="""
            A: I divided {a} by {b}. B: Did it come out even? A: No. B: So what was the remainder?
            Ann: The modulus is {b}. Ben: And the number? Ann: {a}. Ben: Then which rest do we get?
        """,
    ),
    Phrases(
        tools.floor_divide,
        _draw_whole_division,
        terms="integer division; whole quotient; floor division",
        questions="""
            How many whole times does {b} go into {a}?
            How often does {b} fit completely into {a}?
            What is the integer quotient of {a} and {b}?
            Dropping any remainder, what is {a} divided by {b}?
            How many complete groups of {b} can be made from {a}?
            What is the largest whole number of copies of {b} that {a} contains?
        """,
        commands="""
            Give the whole part of {a} over {b}, rounded down.
            Carry out integer division of {a} by {b}.
            Divide {a} by {b} and throw the remainder away.
            With {b} as divisor, compute the floor quotient of {a}.
            Count how often {b} can be taken away from {a} without going below zero.
        """,
        stories="""
            A bottle takes {b} units of juice. How many full bottles come from {a} of them?
            {a} eggs are packed into cartons of {b}. How many cartons get completely full?
            A ticket costs {b}. How many tickets can be bought with {a}?
            From a ribbon of length {a}, how many whole pieces of length {b} can be cut?
        """,
        terse="""
            {a} // {b}
            {a} div {b}
            floor({a} / {b})
            whole quotient {a} by {b}
            full groups of {b} out of {a}:
        """,
        dialogues="""
            A: I have {a} to spend. B: One piece costs {b}. A: How many whole pieces can I afford?
            Ann: {b} guests fit around a table. Ben: {a} are coming. Ann: How many tables will be full?
        """,
    ),
    Phrases(
        tools.absolute,
        _SIGNED,
        terms="absolute value; magnitude of a number; distance from zero; modulus bars",
        questions="""
            What is the absolute value of {value}?
            How far is {value} from zero?
            What is the magnitude of {value}?
            What is {value} without its sign?
            How large is {value}, whatever its sign?
            Which non-negative number has the same size as {value}?
            What distance separates {value} and the origin of the number line?
        """,
        commands="""
            Take the absolute value of {value}.
            Strip the sign off {value}.
            Make {value} positive if it is negative.
            Give the distance between zero and {value}.
            Write the magnitude of {value}.
            Drop a possible minus sign from {value}.
        """,
        stories="""
            An account shows a balance of {value}. What is the size of that amount, debt or not?
            A gauge deviates by {value}. How big is the deviation, regardless of direction?
            A diver reads a height of {value} above the surface. How far away is the surface?
        """,
        terse="""
            abs({value})
            | {value} |
            absolute value: {value}
            magnitude {value}
        """,
        dialogues="""
            A: The error was {value}. B: I only care how large it was, not about its sign. A: Then what do I write?
            Pupil: What do the vertical bars around {value} do? Teacher: They ask for the distance from zero.
        """,
    ),
    Phrases(
        tools.negate,
        _SIGNED,
        terms="opposite number; additive inverse; negation; sign change",
        questions="""
            What is the additive inverse of {value}?
            What is the opposite of {value}?
            What do you get by reversing the sign of {value}?
            Which number cancels {value} to zero?
            What must be added to {value} so that nothing remains?
            Where does {value} land when mirrored at zero?
            What is the negative of {value}?
        """,
        commands="""
            Reverse the sign of {value}.
            Negate {value}.
            Flip {value} to the other side of zero.
            Change the sign of {value}.
            Switch plus and minus for {value}.
            Name the opposite number of {value}.
        """,
        stories="""
            An entry of {value} was booked by mistake. Which entry undoes it?
            A lift moves by {value} floors. By how much must it move to come back?
            A ledger shows {value} for the buyer. What does it show, with opposite sign, for the seller?
        """,
        terse="""
            negate({value})
            opposite of {value}
            sign flip: {value}
            minus of {value}
        """,
        dialogues="""
            A: I moved {value} along the line. B: And how do you cancel that? A: By the opposite. Which is it?
            Ann: Mirror {value} at the origin. Ben: So only its sign changes? Ann: Yes. What is it?
        """,
    ),
    Phrases(
        tools.reciprocal,
        make_draw(value=draw_nonzero),
        terms="reciprocal; multiplicative inverse; inverse value; unit fraction",
        questions="""
            What is the reciprocal of {value}?
            What is the multiplicative inverse of {value}?
            What is one divided by {value}?
            Which number times {value} gives exactly one?
            What happens to {value} if you turn it upside down as a fraction?
            What is one over {value}?
            By which number must {value} be multiplied to become one?
        """,
        commands="""
            Invert {value}.
            Find the reciprocal of {value}.
            Take one and divide it by {value}.
            Swap numerator and denominator of {value}.
            Compute the inverse value of {value}.
            Write the unit fraction belonging to {value}.
        """,
        stories="""
            A pump fills a pool with {value} equal pours. What part of the pool is one pour?
            A gear ratio is {value}. What is the ratio seen from the other wheel?
            Somebody needs {value} tries for a success on average. What is the rate of success per try?
        """,
        terse="""
            one / {value}
            reciprocal({value})
            inverse of {value}
            {value} to the power of minus one
        """,
        dialogues="""
            A: Multiply it by {value} and you get one. B: So which number is it?
            Pupil: How do I divide by {value}? Teacher: Multiply by its reciprocal. Pupil: And that is?
        """,
    ),
    Phrases(
        tools.round_half_even,
        _draw_rounding,
        terms="rounding; decimal place; digits after the point; precision",
        questions="""
            What is {value} rounded to {places} decimal places?
            What is {value} with {places} digits after the point?
            If only {places} decimals may stay, what becomes of {value}?
            To {places} decimals, how is {value} written?
        """,
        commands="""
            Round {value} to {places} decimal places.
            Give {value} with {places} digits after the point.
            Keep {places} decimals of {value} and round the rest.
            Shorten {value} so that it has at most {places} decimal places.
            With a precision of {places} decimals, write down {value}.
        """,
        terse="""
            round({value}, {places})
            {value}, rounded, decimals: {places}
            decimals {places}: {value}
        """,
        stories="""
            A scale shows {value}, but the form has room for {places} decimals. What goes into the form?
            The report allows {places} decimal places. The laboratory sent {value}. What is printed?
        """,
        dialogues="""
            A: The exact result is {value}. B: We need {places} decimals. A: Then which value do I report?
        """,
    ),
    Phrases(
        tools.round_half_even,
        _BROKEN,
        terms="nearest integer; nearest whole number",
        questions="""
            Which whole number is closest to {value}?
            What is {value} rounded to the nearest integer?
            What is {value} to the nearest unit?
        """,
        commands="""
            Round {value} to the nearest integer.
            Round off {value} to a whole number.
        """,
        stories="""
            A clerk enters {value} where only whole numbers are allowed. What is stored after rounding to the nearest?
        """,
        terse="""
            round({value})
            {value}, nearest whole number
        """,
        dialogues="""
            A: It came out as {value}. B: No decimals please, just the closest whole number.
        """,
    ),
    Phrases(
        tools.floor,
        _BROKEN,
        terms="floor function; rounding down; greatest integer below; integer part",
        questions="""
            What is the floor of {value}?
            What is the largest integer not greater than {value}?
            What is {value} rounded down?
            Which whole number lies at or just below {value}?
            Going down from {value}, which integer is reached first?
            How many whole units does {value} reach, rounding down?
        """,
        commands="""
            Round {value} down.
            Round {value} down to a whole number.
            Take the floor of {value}.
            Go down from {value} to the next integer.
            Cut {value} back to the greatest integer beneath it.
            Apply the floor function to {value}.
        """,
        stories="""
            A game only counts completed levels, and the bar stands at {value}. How many levels count?
            A shop always rounds discounts down to whole coins. What is a discount of {value} worth?
            The counter reads {value}. Rounding downwards, what whole number does it show?
        """,
        terse="""
            floor({value})
            {value}, rounded down
            floor: {value}
            greatest integer at most {value}
            {value} down to a whole number
        """,
        dialogues="""
            A: I have saved up for {value} tickets. B: You cannot buy part of a ticket. A: So rounding down, how many?
            Pupil: What do the lower brackets around {value} mean? Teacher: Round it down. Pupil: To what?
        """,
    ),
    Phrases(
        tools.ceiling,
        _BROKEN,
        terms="ceiling function; rounding up; least integer above",
        questions="""
            What is the ceiling of {value}?
            What is the smallest integer not less than {value}?
            What is {value} rounded up?
            Which whole number lies at or just above {value}?
            Going up from {value}, which integer comes first?
            At least how many whole units cover {value}?
        """,
        commands="""
            Round {value} up.
            Round {value} up to a whole number.
            Take the ceiling of {value}.
            Go up from {value} to the next integer.
            Lift {value} to the least integer above it.
            Apply the ceiling function to {value}.
        """,
        stories="""
            The group needs {value} buses. How many buses must be ordered, rounding up?
            A wall takes {value} cans of paint, and cans are sold whole. How many cans have to be bought?
            A parking fee is charged for every begun period, and the car stayed {value} periods. How many are charged?
        """,
        terse="""
            ceil({value})
            {value}, rounded up
            ceiling: {value}
            least integer from {value} upwards
            {value} up to a whole number
        """,
        dialogues="""
            A: We need {value} boxes. B: You can only get whole boxes. A: So how many do I order at least?
            Pupil: What do the upper brackets around {value} mean? Teacher: Round it up. Pupil: To what?
        """,
    ),
    Phrases(
        tools.compare,
        _PAIR,
        terms="comparison of numbers; order relation; greater than; less than; inequality sign",
        questions="""
            How does {a} compare with {b}?
            Is {a} less than, equal to or greater than {b}?
            Is the number {a} above or below {b}?
            Next to {b}, is {a} the larger or the smaller number?
            Which sign belongs between {a} and {b}: less, equal or greater?
            Does {a} lie left or right of {b} on the number line?
        """,
        commands="""
            Compare {a} to {b}.
            Decide whether {a} is smaller than, the same as or bigger than {b}.
            Put the right inequality sign between {a} and {b}.
            Measured against {b}, say whether {a} is less, equal or greater.
            State the order relation of {a} with respect to {b}.
        """,
        stories="""
            Paul scored {a} and Rita {b}. Did Paul do worse, the same or better than Rita?
            The limit is {b}; the meter shows {a}. Is the reading below, at or above the limit?
            Yesterday there were {b} visitors, today {a}. Compared with yesterday, was it fewer, as many or more?
            A bid of {a} meets an asking price of {b}. Is the bid lower, equal or higher?
        """,
        terse="""
            {a} vs {b}
            compare({a}, {b})
            {a} < {b} or {a} > {b}?
            {a} against {b}: less, equal, greater?
            reference {b}, value {a}: which is greater?
        """,
        dialogues="""
            A: Mine is {a}. B: Mine is {b}. A: Then is mine smaller or bigger than yours?
            Judge: The record stands at {b}. Athlete: And I reached {a}. Judge: Was that less, equal or more?
        """,
    ),
    Phrases(
        tools.is_integer,
        _SIGNED,
        terms="integer; whole number; integrality; fractional part",
        questions="""
            Is {value} a whole number?
            Is {value} an integer?
            Does {value} have no fractional part?
            Can {value} be written without any decimals?
            Does {value} belong to the integers?
            Is there anything behind the decimal point of {value}, or is it whole?
        """,
        commands="""
            Check whether {value} is an integer.
            Test if {value} is whole.
            Tell me whether {value} has a fractional part or is whole.
            Decide if {value} counts as a whole number.
            Verify that {value} is integral.
        """,
        stories="""
            A form only accepts integers, and somebody types {value}. Will it be accepted?
            The teacher says the solution must be whole. Eva found {value}. Can her solution be integral?
            Chairs come in whole pieces, and the plan asks for {value}. Is that a whole count?
            A program expects an integer key and receives {value}. Is the key valid?
        """,
        terse="""
            {value}: integer?
            is_integer({value})
            {value} whole, yes or no?
            integral: {value}?
        """,
        dialogues="""
            A: I got {value}. B: Is that a whole number? A: You tell me.
            Pupil: May I call {value} an integer? Teacher: Only if nothing is left behind the point. May you?
        """,
    ),
)

# ruff: noqa: E501 - one template a line
"""How people ask for powers, remainders, signs and reciprocals of numbers."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import (
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


def _draw_whole_division(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Whole numbers, the dividend mostly the larger one."""
    divisor = rng.randint(2, {"easy": 9, "medium": 99, "hard": 9999}[difficulty])
    return {"a": write(rng, draw_integer(rng, difficulty) + rng.choice((0, divisor))), "b": write(rng, divisor)}


_DIVISION = make_draw(a=draw_number, b=draw_nonzero)
_SIGNED = make_draw(value=draw_signed)

PHRASES = (
    Phrases(
        tools.power,
        _draw_power,
        terms=(
            "power of a number; exponent; base; exponentiation; repeated multiplication; raised to; "
            "index notation; superscript; exponential growth factor"
        ),
        questions="""
            What is {base} to the power of {exponent}?
            What is {base} raised to the exponent {exponent}?
            How much is the number {base} multiplied by itself with exponent {exponent}?
            With {exponent} as exponent and {base} as base, what is the power?
            If {exponent} copies of {base} are multiplied with each other, what is the product?
            How large is a power whose base is {base} and whose exponent is {exponent}?
            whats {base} to the {exponent}?
            What does {base} with the superscript {exponent} mean as a number?
            Using {base} as a factor {exponent} times over, which number results?
            What is the value of the power {base} to the {exponent}?
            If the index is {exponent}, how big does {base} become?
            How many words of length {exponent} can be typed from an alphabet of {base} letters, repeats allowed?
            What is the {exponent} th power of {base}?
            What is the power of {base} with exponent {exponent}?
            What is the exponentiation of {base} by {exponent}?
            What is the result of raising {base} to {exponent}?
            What is {base} to the {exponent} th?
            What is {base} with itself multiplied, {exponent} copies in all?
            How much is {base} up to the power of {exponent}?
            What does {base} become after {exponent} fold self-multiplication?
            What is the volume of a hypercube with side {base} in {exponent} dimensions?
            How many strings of {exponent} symbols exist over an alphabet of {base}?
            What does {base} caret {exponent} stand for?
            Not multiplied but raised: how much is {base} to the {exponent}?
            What is the value of base {base} at exponent {exponent}?
            How much is {base} when multiplied by itself to the order {exponent}?
        """,
        commands="""
            Raise {base} to the power {exponent}.
            [Compute|Calculate] {base} to the {exponent} by repeated multiplication.
            Exponentiate {base} with the exponent {exponent}.
            Multiply {exponent} factors that are all equal to {base}.
            Apply the exponent {exponent} to the base {base}.
            Calculate {base} to the power of {exponent}.
            Put {exponent} in the superscript over {base} and evaluate.
            Find the value of {base} raised to the index {exponent}.
            Self-multiply {base} until {exponent} equal factors have been used.
            Blow {base} up exponentially, exponent {exponent}.
            Use index laws on base {base}, index {exponent}, and state the number.
            Raise {base} to {exponent}.
            Raise to the power {exponent} the number {base}.
            Take {base} to the power {exponent}.
            Take the {exponent} th power of {base}.
            Find the power {base} to the {exponent}.
            Power up {base} with exponent {exponent}.
            Compute {base} double-star {exponent}.
            Multiply {exponent} copies of {base} with one another.
            Multiply {base} by itself over and over until there are {exponent} factors.
            Apply an exponent of {exponent} to {base}.
            Take base {base} up to exponent {exponent}.
        """,
        stories="""
            A culture grows by the factor {base} every day. By what factor has it grown after {exponent} such steps?
            A lock has {exponent} dials, and every dial shows {base} symbols. How many settings does it have?
            Each person calls {base} others, for {exponent} rounds. How many calls happen during the last round?
            A box of {exponent} dimensions has all its edges equal to {base}. How large is its content?
            A rumour spreads: everyone who hears it passes it on to {base} newcomers. How many hear it freshly at \
generation {exponent}?
            A password has {exponent} characters, and each may be any of {base} symbols, repeats permitted. How many \
passwords exist?
            Folding a sheet multiplies its layers by {base}. It is folded {exponent} times. By what has its thickness \
multiplied?
            A tree graph branches into {base} twigs at every node. How many tips are there at depth {exponent}?
            Money grows by the factor {base} in each period. By what factor does it grow over {exponent} periods?
            A test has {exponent} questions with {base} options each. How many answer sheets are possible?
            A virus copies itself {base} fold in each cycle. Starting with a single one, how many after {exponent} cycles?
        """,
        terse="""
            {base} ^ {exponent}
            {base} ** {exponent}
            pow({base}, {exponent})
            exponent {exponent}, base {base}
            {base} to the power {exponent} =
            whats {base}^{exponent}
            {base}**{exponent}
            {base} to the {exponent}
            math.pow({base}, {exponent})
            index {exponent}, number {base}
            {base} superscript {exponent} = ?
            power(base = {base}, exp = {exponent})
            np.power({base}, {exponent})
            {base} raised to {exponent}
            {base} exp {exponent} as a power
            {exponent} th power of {base}
        """,
        dialogues="""
            A: The base is {base}. B: What about the exponent? A: It is {exponent}. B: Then what is the power?
            Pupil: What does a small {exponent} up there mean? Teacher: An exponent. Pupil: So with {base} below it?
            Ida: My calculator lacks the caret key. Ole: Which power do you want? Ida: {base} raised to {exponent}.
            A: I need {base} with a small {exponent} up right. B: A power, then. A: Yes, how much is it?
            Pupil: Is {base} to the {exponent} the same as times? Teacher: No, it's a power. Work it out.
        """,
    ),
    Phrases(
        tools.modulo,
        _DIVISION,
        terms=(
            "remainder of a division; modulus; modulo operation; rest; mod; residue; leftover of a division; "
            "modular reduction"
        ),
        questions="""
            What is the remainder when {a} is divided by {b}?
            What rest does {a} leave on division by {b}?
            What is {a} reduced modulo {b}?
            When {b} divides {a}, what is the remainder?
            What stays over once {b} has been taken out of {a} as often as possible?
            Which remainder belongs to divisor {b} and dividend {a}?
            whats {a} mod {b}?
            How much is {a} modulo {b}?
            What residue class representative does {a} have with respect to the modulus {b}?
            If I keep subtracting {b} from {a} until less than {b} is left, what is left?
            What does the percent-sign operator return for {a} and {b} in code?
            What is the remainder of {a} on division by {b}?
            What is the remainder of {a} over {b}?
            What is the residue of {a} with respect to {b}?
            What is the value of {a} taken modulo {b}?
            What is the leftover of {a} after dividing by {b}?
            What is {a} mod {b}?
            What remains when {a} is divided by {b} as whole numbers?
            What is left over if {b} goes into {a} as many whole times as possible?
            By how much does {a} exceed the last multiple of {b}?
            How far is {a} past the closest multiple of {b} at or below it?
            Forget the quotient: what is the rest when {a} is divided by {b}?
        """,
        commands="""
            Find the remainder of {a} divided by {b}.
            Reduce {a} by the modulus {b}.
            Give the rest of the division {a} by {b}.
            Using {b} as modulus, reduce {a}.
            Divide {a} by {b} but report only the remainder.
            Calculate {a} mod {b}.
            Do the division {a} by {b} and state what fails to fit.
            Wrap {a} around a circle of circumference {b} and name the position.
            Reduce {a} mod {b}.
            Find the leftover once {a} is measured out with a stick of length {b}.
            Take {a} modulo {b}.
            Find {a} modulo {b}.
            Find the residue of {a} modulo {b}.
            Give only the remainder of {a} over {b}.
            Divide {a} by {b} and state what is left over.
            Cast out all multiples of {b} from {a} and name the rest.
            Reduce {a} to its residue with modulus {b}.
            Do clock arithmetic: {a} on a clock face with {b} positions.
            Strip full multiples of {b} off {a} and keep what stays.
            Not the quotient but the remainder, please: {a} by {b}.
            Perform division with remainder, {a} by {b}, and drop the quotient.
            Find what is left of {a} after whole divisions by {b}.
            Give {a} mod {b} and nothing else.
        """,
        terse="""
            {a} % {b}
            mod({a}, {b})
            remainder: {a} by {b}
            modulus {b}, number {a}, rest?
            {a} divided by {b}: remainder?
            {a} mod {b}
            whats the remainder of {a} by {b}
            rem({a}, {b})
            residue of {a} modulo {b}
            divisor {b}, dividend {a}, remainder only
            math.fmod({a}, {b})
            operator.mod({a}, {b})
            np.mod({a}, {b})
            divmod({a}, {b}), second part only
            {a} modulo {b}
            remainder of {a} / {b}
            rest of {a} by {b}
        """,
        dialogues="""
            A: Divide {a} by {b}. B: The quotient? A: No, only the remainder.
            Dev: My index is {a} and the array has {b} cells. Lead: Wrap it with modulo. Dev: Where do I end?
        """,
        stories="""
            A hash {a} goes into a table with {b} buckets, by remainder. Which bucket number is it?
            A ring buffer has {b} cells and the write index is {a}. Wrapped around, which cell is that?
        """,
    ),
    Phrases(
        tools.modulo,
        _draw_whole_division,
        terms="what is left over; leftover count; surplus; items that do not fit",
        stories="""
            {a} eggs are put into cartons of {b}. How many eggs are left over?
            A wheel with {b} positions is turned {a} steps. How far is it past its start?
            Cards go round to {b} players out of a deck of {a}, as many to each as possible. How many cards remain over?
            {a} chairs stand arranged by rows of {b}. How many chairs make the incomplete row?
            A conveyor loads {a} bricks on pallets of {b} and only full pallets leave. How many bricks are stuck behind?
            A counter overflows at {b} and restarts from zero. What does it display after {a} pulses?
            The tailor cuts ties of {b} from a cloth of {a}. What scrap is he left with?
            Children count out a rhyme of {a} beats in a ring of {b}. How far beyond the starter does the last beat \
fall?
            A dealer hands out {a} cards evenly at a table of {b}. How many cards stay undealt?
            A nurse puts {a} tablets in strips of {b}, full strips only. How many tablets stay loose?
            A carpenter cuts pieces of {b} from a lath of {a}. How long is the offcut?
            A trader sells {a} bonds in lots of {b} only. How many bonds is she stuck with?
            {a} kids go on rides in cars of {b}, and every car must be full. How many kids do not get to ride?
            A baker bags {a} buns by {b}. The buns that fill no bag are his lunch. How many are they?
            The printer has {a} sheets and each booklet takes {b}. How many sheets are wasted at the end?
            {a} wheels are mounted on carts that need {b} each. How many wheels lie unused at the end?
            A pirate crew of {b} shares {a} coins evenly, and the parrot gets the remaining coins. What does the parrot get?
            A farmer fits {a} melons in crates of {b}. Some melons make no full crate. How many?
            {a} beads go on bracelets of {b} each. How many beads remain in the tin?
            The choir of {a} stands in full rows of {b}, and the rest stand at the side. How many stand at the side?
            The tiler lays full courses of {b} tiles from a pallet of {a}. How many tiles does he have left over?
        """,
        dialogues="""
            A: I divided {a} by {b}. B: Did it come out even? A: No. B: So what was the remainder?
            Ann: The modulus is {b}. Ben: And the number? Ann: {a}. Ben: Then which rest do we get?
            Aunt: {a} dumplings, {b} on a plate. Uncle: The last plate is not full. Aunt: How many lie on it?
            Carpenter: Boards of {b} out of a plank of {a}. Helper: And the offcut? Carpenter: You tell me its length.
            Cook: {a} dumplings, {b} to a bowl. Waiter: Full bowls only. Cook: Then how many dumplings are left over?
            Coach: {a} players came. Captain: We make teams of {b}. Coach: How many are left without a team?
        """,
        questions="""
            How many sweets stay in the bag if {b} kids take equally many out of {a}?
            On a dial with {b} marks, where does the pointer stand after {a} marks from the top?
            How many soldiers cannot be placed if {a} march in full ranks of {b}?
            How many eggs are left loose after boxing {a} in full boxes of {b}?
            How many players sit out if teams of {b} are formed from {a} players?
            How much ribbon is scrap after cutting as many pieces of {b} as possible from {a}?
            How many books remain on the cart when {a} are shelved in full rows of {b}?
            How many coins stay behind if {a} are stacked in piles of exactly {b}?
            Sharing {a} nuts as fairly as possible among {b} squirrels, how many nuts are nobody's?
        """,
        commands="""
            Say how many photos remain unglued when {a} are glued onto album pages of {b}, only full pages counting.
            Pack {a} cans into trays of {b}, full trays only, and count the cans outside.
            Find how many rolls do not fit after filling bags of {b} from {a} rolls.
            Fill crates of {b} from {a} bottles and count the bottles that are left.
            Give the surplus when {a} seedlings are planted in complete rows of {b}.
            Say how many dancers lack a full circle: {a} dancers, circles of {b}.
            Work out the unused rest of {a} nails when every stool uses up {b}.
            Deal {a} tiles to {b} players equally and report the undealt tiles.
        """,
        terse="""
            {a} into groups of {b}, leftovers?
            leftover after packing {a} by {b}
            {a} people, tables of {b}, how many without a full table
            {a} pupils, teams of {b}, left without team?
            {a} in packs of {b}, remainder?
            {b} per bag, {a} in all, loose ones?
            not in a full box: {a} by {b}
            {a} sweets / {b} kids, how many remain over
            strip of {a}, pieces of {b}, size of the scrap?
        """,
    ),
    Phrases(
        tools.floor_divide,
        _draw_whole_division,
        terms=(
            "integer division; whole quotient; floor division; div; full groups; complete packages; "
            "quotient without remainder; truncated quotient"
        ),
        questions="""
            How many whole times does {b} go into {a}?
            How often does {b} fit completely into {a}?
            What is the integer quotient of {a} and {b}?
            Dropping any remainder, what is {a} divided by {b}?
            How many complete groups of {b} can be made from {a}?
            What is the largest whole number of copies of {b} that {a} contains?
            whats {a} div {b}, no remainder?
            What is the quotient without rest of {a} by {b}?
            How many entire helpings of {b} does {a} hold?
            How many full rows of {b} can {a} plants fill?
            What does the double-slash operator give for {a} and {b}?
            How many times can I subtract {b} from {a} before it turns negative?
            How many full pages of {b} entries do {a} entries make?
            What is the whole part of {a} divided by {b}?
            What is the floor of {a} over {b}?
            What is the number of full {b} portions in {a}?
            What is the whole number quotient of {a} by {b}, remainder dropped?
            How many times does {b} fit completely in {a}?
            How many unbroken sets of {b} can come out of {a}?
            How often can {a} cover {b} in full?
            How many complete teams of {b} can {a} players make up?
            How many multiples of {b} lie between one and {a}?
        """,
        commands="""
            Give the whole part of {a} over {b}, rounded down.
            Carry out integer division of {a} by {b}.
            Divide {a} by {b} and throw the remainder away.
            With {b} as divisor, compute the floor quotient of {a}.
            Count how often {b} can be taken away from {a} without going below zero.
            Calculate {a} divided by {b} as a whole number, ignoring what is left.
            Divide {a} by {b}; keep only the integer part of the quotient.
            Count the complete bundles of {b} sticks obtainable out of {a} sticks.
            Tell me how many buses with {b} seats {a} passengers can fill up.
            Perform Euclidean division of {a} by {b} and give just the quotient.
            Integer-divide {a} by {b}.
            Divide {a} by {b} and round the quotient down.
            Divide {a} by {b} as integers and drop the remainder.
            Find how many times {b} fits wholly into {a}.
            Give the quotient of {a} by {b} without any fraction.
            Not the remainder but the whole quotient, please: {a} by {b}.
            Get the floored quotient of {a} over {b}.
            Compute {a} double-slash {b}.
            Do whole-number division of {a} by {b} and forget what is left.
            Count the complete packs of {b} in {a}.
            Measure off {b} from {a} repeatedly and count the full measures.
            Find the whole part of {a} over {b}.
            Give {a} div {b} and nothing else.
        """,
        stories="""
            A bottle takes {b} units of juice. How many full bottles come from {a} of them?
            {a} eggs are packed into cartons of {b}. How many cartons get completely full?
            A ticket costs {b}. How many tickets can be bought with {a}?
            From a ribbon of length {a}, how many whole pieces of length {b} can be cut?
            The tailor has {a} of cloth and needs {b} for one coat. How many coats can he finish?
            A bakery puts {b} rolls in a bag. From {a} rolls, how many bags are filled to the top?
            Fuel of {a} is in the tank, and a round trip burns {b}. How many round trips are completed?
            A teacher forms teams of exactly {b} from {a} pupils. How many complete teams are there?
            A nurse draws doses of {b} from a vial of {a}. How many full doses does the vial give?
            A carpenter needs {b} of timber for a stool and has {a}. How many stools can he finish?
            A trader has {a} in cash, and a lot costs {b}. How many lots can she afford?
            {a} pupils go in rows of {b}. How many rows are complete?
        """,
        terse="""
            {a} // {b}
            {a} div {b}
            floor({a} / {b})
            whole quotient {a} by {b}
            full groups of {b} out of {a}:
            {a} by {b}, quotient without remainder
            int div {a} {b}
            how many full {b} in {a}
            divmod({a}, {b}), first part only
            floor_divide({a}, {b})
            operator.floordiv({a}, {b})
            np.floor_divide({a}, {b})
            whole times {b} goes in {a}
            {a} split by {b}, full groups only
            idiv {a} by {b}
            complete boxes of {b} from {a}
        """,
        dialogues="""
            A: I have {a} to spend. B: One piece costs {b}. A: How many whole pieces can I afford?
            Ann: {b} guests fit around a table. Ben: {a} are coming. Ann: How many tables will be full?
            Boss: We have {a} screws. Clerk: A kit takes {b}. Boss: How many complete kits can we ship?
            A: Divide {a} by {b}. B: With decimals? A: No, just the whole part of the quotient.
            Mum: A cake takes {b} eggs. Kid: We have {a}. Mum: How many whole cakes is that?
        """,
    ),
    Phrases(
        tools.absolute,
        _SIGNED,
        terms=(
            "absolute value; magnitude of a number; distance from zero; modulus bars; modulus of a real number; "
            "unsigned value; size regardless of sign; numerical value without sign"
        ),
        questions="""
            What is the absolute value of {value}?
            How far is {value} from zero?
            What is the magnitude of {value}?
            What is {value} without its sign?
            How large is {value}, whatever its sign?
            Which non-negative number has the same size as {value}?
            What distance separates {value} and the origin of the number line?
            whats the abs of {value}?
            What is the modulus of the real number {value}?
            How many steps lie between {value} and nought?
            What does {value} become once its sign is ignored?
            What is {value} unsigned?
            How big an error is {value}, irrespective of whether too high or too low?
            What is the size of {value} regardless of its sign?
            What is the abs value of {value}?
            What is the unsigned size of {value}?
            What is the positive version of {value}?
            What is the nonnegative counterpart of {value}?
            What is the distance of {value} from zero?
            What is the distance from nought to {value}?
            What is the sheer magnitude of {value}, direction aside?
            What is the bare amount of {value}, sign stripped?
            How far from zero is {value}?
            How far is {value} from the origin?
            How big is {value} in absolute terms?
            What do the modulus bars make of {value}?
            What is left of {value} when a minus is wiped out?
            If {value} is a signed deviation, how large is the deviation?
        """,
        commands="""
            Take the absolute value of {value}.
            Strip the sign off {value}.
            Make {value} positive if it is negative.
            Give the distance between zero and {value}.
            Write the magnitude of {value}.
            Drop a possible minus sign from {value}.
            Calculate the absolute value of {value}.
            Turn {value} into its unsigned counterpart.
            Remove the negative sign of {value}, if there is one.
            State how far off zero {value} lies.
            Find the modulus of {value}, a real number.
            Return {value} as a nonnegative quantity of equal size.
            Find the absolute value of {value}.
            Find the magnitude of {value}.
            Ignore the sign of {value}.
            Wipe out any minus in front of {value}.
            Give {value} as a positive amount, whichever sign it has.
            Rectify {value}, so that negatives come out positive.
            Express {value} in absolute terms.
            Measure how far {value} is from zero.
            Do not flip the sign of {value}; just make it nonnegative.
            Put modulus bars around {value} and evaluate.
            Report only how much {value} is, not in which direction.
        """,
        stories="""
            An account shows a balance of {value}. What is the size of that amount, debt or not?
            A gauge deviates by {value}. How big is the deviation, regardless of direction?
            A diver reads a height of {value} above the surface. How far away is the surface?
            The thermometer app says {value} relative to freezing. How many steps away from freezing is that, warm or \
cold?
            A trader's result was {value}. Tax forms want the size of the result, never a minus. What is entered?
            The robot's offset is {value}, left being negative. How far off the middle line is it, left or right?
            A float drifted {value} from the pier, where minus means left. How far from the pier is it, either way?
            An electron carries the signed charge {value}. What is the amount of charge?
            A nurse logs a weight change of {value}. The form asks for the size of the change alone. What goes there?
        """,
        terse="""
            abs({value})
            | {value} |
            absolute value: {value}
            magnitude {value}
            absolute {value}
            fabs({value})
            {value} without sign
            unsigned: {value}
            distance of {value} to the origin
            modulus bars around {value}
            np.abs({value})
            Math.abs {value}
            |x| for x = {value}
            modulus of {value}, real number
            how far from nought: {value}
            sign off: {value}, size only
        """,
        dialogues="""
            A: The error was {value}. B: I only care how large it was, not about its sign. A: Then what do I write?
            Pupil: What do the vertical bars around {value} do? Teacher: They ask for the distance from zero.
            Nurse: The change was {value}. Doctor: Up or down is all the same to me. Nurse: So only its size, which is?
            Dev: The delta is {value}. Lead: Take abs of it, direction is irrelevant. Dev: Which gives?
            A: Which way is {value}? B: Never mind the way, how far from zero is it?
        """,
    ),
    Phrases(
        tools.negate,
        _SIGNED,
        terms=(
            "opposite number; additive inverse; negation; sign change; unary minus; sign reversal; "
            "counter-entry; mirror image at zero; negative of a number"
        ),
        questions="""
            What is the additive inverse of {value}?
            What is the opposite of {value}?
            What do you get by reversing the sign of {value}?
            Which number cancels {value} to zero?
            What must be added to {value} so that nothing remains?
            Where does {value} land when mirrored at zero?
            What is the negative of {value}?
            whats the negative of {value}?
            What is minus one times {value}?
            What is the additive opposite to {value}?
            Which number has the same size as {value} and the other sign?
            What counter-entry balances {value}?
            If {value} is multiplied by minus one, what is it then?
            What is the additive opposite of {value}?
            What is the negation of {value}?
            What is the sign-reversed version of {value}?
            What is the mirror image of {value} about zero?
            What is the reflection of {value} in the origin?
            What is {value} with its sign flipped?
            What is {value} with the opposite sign?
            What is minus {value}?
            What is zero minus {value}?
            What is nought take away {value}?
            Which number cancels {value} when the two are added?
            Which number and {value} sum to zero?
            What undoes an addition of {value}, itself being added?
            If credit becomes debit, what does {value} turn into?
        """,
        commands="""
            Reverse the sign of {value}.
            Negate {value}.
            Flip {value} to the other side of zero.
            Change the sign of {value}.
            Switch plus and minus for {value}.
            Name the opposite number of {value}.
            Calculate the opposite of {value}.
            Put a minus in front of {value} and simplify.
            Multiply {value} by minus one.
            Invert the sign of {value}, keeping its size.
            Toggle the sign bit of {value}.
            Reflect {value} across the zero point.
            Find what annihilates {value} under addition.
            Flip the sign of {value}.
            Find the opposite of {value}.
            Find the additive inverse of {value}.
            Invert {value} additively.
            Swap the sign of {value}: positive to negative or negative to positive.
            Turn {value} into its negative.
            Give {value} the other sign.
            Subtract {value} from zero.
            Mirror {value} on the number line through nought.
            Do not strip the sign of {value}; reverse it.
            Multiply {value} by negative one.
            Not one over it but the negative, please: {value}.
            Change a gain of {value} to a loss, or a loss to a gain.
        """,
        stories="""
            An entry of {value} was booked by mistake. Which entry undoes it?
            A lift moves by {value} floors. By how much must it move to come back?
            A ledger shows {value} for the buyer. What does it show, with opposite sign, for the seller?
            A bookkeeper must reverse the posting {value}. What amount does the reversing line carry?
            North is positive, and a hiker's displacement is {value}. Measured with south positive, what is it?
            A credit of {value} on my statement is a debit on theirs, written with the contrary sign. What do they \
write?
            A trader must close out a position of {value}. What position offsets it exactly?
            A current of {value} is measured with the clamp the wrong way round. What is the true reading?
            A force of {value} acts on the wall. What is the reaction, equal in size and opposite in sign?
        """,
        terse="""
            negate({value})
            opposite of {value}
            sign flip: {value}
            minus of {value}
            neg {value}
            unary minus on {value}
            operator.neg({value})
            change sign of {value}
            {value} times minus one
            np.negative({value})
            minus ({value})
            {value}, sign swapped
            additive inverse {value}
            {value} mirrored at the zero point
        """,
        dialogues="""
            A: I moved {value} along the line. B: And how do you cancel that? A: By the opposite. Which is it?
            Ann: Mirror {value} at the origin. Ben: So only its sign changes? Ann: Yes. What is it?
            Dev: The axis points the wrong way, I read {value}. Lead: Then flip the sign. Dev: Giving what?
            Dev: The value is {value}. Lead: Wrong sign, negate it. Dev: So what do I store?
            Pupil: Is the opposite of {value} one over it? Teacher: No, just change its sign. So?
        """,
    ),
    Phrases(
        tools.reciprocal,
        make_draw(value=draw_nonzero),
        terms=(
            "reciprocal; multiplicative inverse; inverse value; unit fraction; one over; flipped fraction; "
            "inverse proportion; conductance from resistance; period from frequency"
        ),
        questions="""
            What is the reciprocal of {value}?
            What is the multiplicative inverse of {value}?
            What is one divided by {value}?
            Which number times {value} gives exactly one?
            What happens to {value} if you turn it upside down as a fraction?
            What is one over {value}?
            By which number must {value} be multiplied to become one?
            whats the flip of {value}, i.e. one over it?
            What is the inverse of {value} under multiplication?
            What fraction has {value} as its denominator and one on top?
            Flipping {value} over, what do you obtain?
            What is the frequency if the period is {value}, in matching units?
            What is the multiplicative opposite of {value}?
            What is the inverse value of {value}?
            What is the inverse fraction of {value}?
            What is the flipped fraction of {value}?
            What is the upside-down version of {value}?
            What is the turned-over fraction of {value}?
            What is unity divided by {value}?
            What is {value} to the minus one power?
            What do I multiply {value} by to reach one?
            Which number must go with {value} for their product to be unity?
            How much is one part if one is cut into {value} parts?
            If {value} is the period, what is the rate of repetition?
            Dividing by {value} equals multiplying by which number?
        """,
        commands="""
            Invert {value}.
            Find the reciprocal of {value}.
            Take one and divide it by {value}.
            Swap numerator and denominator of {value}.
            Compute the inverse value of {value}.
            Write the unit fraction belonging to {value}.
            Calculate the reciprocal of {value}.
            Flip the fraction {value}.
            Raise {value} to the exponent minus one.
            Put {value} under a one.
            Turn numerator and denominator around for {value}.
            Find the number whose product with {value} is one.
            Take the reciprocal of {value}.
            Find the inverse of {value}, the multiplicative one.
            Find the multiplicative inverse of {value}.
            Invert {value} multiplicatively.
            Reciprocate {value}.
            Turn {value} upside down.
            Swap top and bottom of {value} as a fraction.
            Divide one by {value}.
            Divide unity by {value}.
            Write one over {value}.
            Do not change the sign of {value}; take one over it.
            Not the negative but the reciprocal, please: {value}.
            Exchange numerator with denominator in {value}.
        """,
        stories="""
            A pump fills a pool with {value} equal pours. What part of the pool is one pour?
            A gear ratio is {value}. What is the ratio seen from the other wheel?
            Somebody needs {value} tries for a success on average. What is the rate of success per try?
            A tap fills the tub in {value} turns of the hourglass. Which part of the tub fills in one turn?
            Resistance is {value}; conductance is its multiplicative inverse. What is the conductance?
            A lens has focal length {value}. Its power is one divided by that. What is the power?
            The exchange rate one way is {value}. What is the rate the other way round?
            A pump needs {value} shifts for one pool. What fraction of the pool does it fill in one shift?
            An engineer has the stiffness {value} of a spring. Compliance is its reciprocal. What is the compliance?
            A trader quotes a currency pair at {value} one way. What is the inverted quote?
        """,
        terse="""
            one / {value}
            reciprocal({value})
            inverse of {value}
            {value} to the power of minus one
            flip {value} under one
            recip {value}
            one over {value}
            {value} flipped upside down
            invert({value})
            pow({value}, minus one)
            one-over key on {value}
            np.reciprocal({value})
            recip of {value}
            mult. inverse of {value}
            {value} inverted, one over it
            unity over {value}
        """,
        dialogues="""
            A: Multiply it by {value} and you get one. B: So which number is it?
            Pupil: How do I divide by {value}? Teacher: Multiply by its reciprocal. Pupil: And that is?
            Max: The scale is {value} to one. Eva: I need it one way back. Max: Then take the reciprocal, which is?
            A: What is the opposite of multiplying by {value}? B: Multiplying by one over it. A: Namely?
            Pupil: I flip {value}. Teacher: Its sign? Pupil: No, top and bottom, the reciprocal.
        """,
    ),
)

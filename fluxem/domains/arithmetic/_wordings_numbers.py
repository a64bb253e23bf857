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
            What's {base} to the {exponent}?
            What's the power of {base} to {exponent}?
            What is {base} with exponent {exponent}?
            What is {base} multiplied by itself {exponent} times over, as a power?
            What is {base} raised to the power of {exponent}?
            How much is {base} with a little {exponent} above it?
            How big does {base} get when raised to the power {exponent}?
            How do you work out {base} to the power {exponent}, and what is it?
            What do I get if I raise {base} to the {exponent}?
            What number is {base} in the power of {exponent}?
            What is the exponent result of {base} to the {exponent}?
            If the exponent is {exponent} and the base {base}, what is the answer?
            If I use {base} as a factor {exponent} times, what is the product?
            If something becomes {base} times as big in each of {exponent} rounds, how many times as big is it at the end?
            How many codes with {exponent} places can I make from {base} signs?
            What is {base} to the power {exponent}?
            What is {base}^{exponent}?
            What is the value of {base} to the power of {exponent}?
            How much is {base} to the power of {exponent}?
            What is {base} raised to the power {exponent}?
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
            Raise {base} to the power of {exponent}.
            Put {base} to the power of {exponent}.
            Take {base} to the {exponent}.
            Bring {base} to the power {exponent}.
            Find {base} to the power of {exponent}.
            Find the power with base {base} and exponent {exponent}.
            Find the value of {base} to the {exponent}.
            Find the result of {base} raised to {exponent}.
            Give me {base} with {exponent} as its exponent.
            Do an exponentiation: base {base}, exponent {exponent}.
            Do {base} to the power of {exponent}.
            Tell me what you get when you raise {base} to the power {exponent}.
            Multiply {base} by itself so that it stands there {exponent} times.
            Use {exponent} as the power on {base}.
            Work out the power: {base} up to {exponent}.
            Calculate {base}^{exponent}.
            Evaluate {base} to the power {exponent}.
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
            My homework shows {base} with a small {exponent} on top. What number is that?
            A PIN has {exponent} places and every place can be any of {base} signs. How many PINs are there?
            Every branch splits into {base} branches, and this happens {exponent} times. How many branches are there at the end?
            The chain letter goes to {base} new people from each reader. How many new readers are there after {exponent} rounds?
            The bacteria become {base} times as many each night. How many times as many are there after {exponent} nights?
            My homework asks for {base} to the power of {exponent}. What is the answer?
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
            {base} to {exponent}, power
            {base} to the power of {exponent}
            power({base}, {exponent})
        """,
        dialogues="""
            A: The base is {base}. B: What about the exponent? A: It is {exponent}. B: Then what is the power?
            Pupil: What does a small {exponent} up there mean? Teacher: An exponent. Pupil: So with {base} below it?
            Ida: My calculator lacks the caret key. Ole: Which power do you want? Ida: {base} raised to {exponent}.
            A: I need {base} with a small {exponent} up right. B: A power, then. A: Yes, how much is it?
            Pupil: Is {base} to the {exponent} the same as times? Teacher: No, it's a power. Work it out.
            Kid: What is {base} to the power of {exponent}? Dad: Multiply it by itself again and again. Kid: And the answer?
            Dev: I call pow with {base} and {exponent}. Lead: And? Dev: What will it return?
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
            What's the remainder of {a} by {b}?
            What's the mod of {a} and {b}, in that order?
            What is the remainder after dividing {a} by {b}?
            What is the rest of {a} when divided by {b}?
            What is the modulus result of {a} by {b}?
            What's the leftover if I divide {a} by {b}?
            What is left when I divide {a} by {b} without a fraction?
            How much is left over from {a} in a division by {b}?
            How much remains when {b} goes into {a}?
            If I divide {a} by {b} and keep only the remainder, what do I keep?
            Counting round and round up to {b}, where does {a} land?
            How much over a multiple of {b} is {a}?
            Does {b} go into {a} evenly, and what is the remainder?
            What does the percent operator return for {a} and {b}?
            so the remainder would be what, {a} divided by {b}?
            What is {a} modulo {b}?
            What is the remainder of {a} divided by {b}?
            What is {a} % {b}?
            Find the remainder: what is left when {a} is divided by {b}?
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
            Mod {a} by {b}.
            Do {a} mod {b}.
            Do a modulo on {a} with {b}.
            Take the remainder of {a} by {b}.
            Take {a} mod {b}.
            Find the remainder of {a} on dividing by {b}.
            Find the rest of {a} by {b}.
            Find the leftover of {a} divided by {b}.
            Give me the remainder for {a} and divisor {b}.
            Tell me what remains when {a} is divided by {b}.
            Tell me the remainder you get when you divide {a} by {b}.
            Divide {a} by {b} and tell me just the remainder.
            Keep only what is left over after dividing {a} by {b}.
            Take {b} out of {a} as often as it goes and give me the rest.
            Wrap {a} into the range of {b}.
            Compute {a} modulo {b}.
            Find the remainder when {a} is divided by {b}.
            Calculate the remainder of {a} divided by {b}.
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
            {a} divided by {b}, what remains
            rest when {a} div by {b}
            {a} / {b}, leftover only
            remainder of {a} divided by {b}
            remainder({a}, {b})
            modulo({a}, {b})
        """,
        dialogues="""
            A: Divide {a} by {b}. B: The quotient? A: No, only the remainder.
            Dev: My index is {a} and the array has {b} cells. Lead: Wrap it with modulo. Dev: Where do I end?
            Kid: {b} does not go evenly into {a}. Dad: So there is a remainder. Kid: How much is it?
            A: Do you want {a} divided by {b}? B: Just the remainder. A: OK, which is?
        """,
        stories="""
            A hash {a} goes into a table with {b} buckets, by remainder. Which bucket number is it?
            A ring buffer has {b} cells and the write index is {a}. Wrapped around, which cell is that?
            My homework says divide {a} by {b} and write the remainder. What is the remainder?
            Got {a}, divided it by {b}. Need the part that is left over.
            We count round a circle of {b} chairs until we reach {a}. What is left over after the full rounds?
            In my code the index {a} has to wrap around at {b}. Which index comes out of the modulo?
            The check digit is the remainder of {a} on division by {b}. Which number is it?
            A number theory exercise asks for the remainder when {a} is divided by {b}. What is it?
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
            I have {a} sweets and {b} children. Each child gets the same number. How many sweets are left over?
            There are {a} pupils. The teacher makes groups of {b}. How many pupils are left over?
            A cook has {a} eggs and uses {b} for each cake. She bakes as many cakes as she can. How many eggs are left over?
            The gardener plants {a} bulbs in rows of {b}. The rest go in a pot. How many go in the pot?
            A nurse has {a} tablets and fills boxes of {b}. How many tablets are left after the last full box?
            We have {a} chairs and put {b} at each table until the rest is not enough for a table. How many chairs are left?
            I buy as many pens at {b} as I can for {a}. How much money do I have left?
            A shop packs {a} candles by {b}. How many candles are left without a pack?
            A teacher divides {a} students into groups of {b}. How many students are left without a group?
            A farmer packs {a} eggs in cartons of {b}. How many eggs are left over?
        """,
        dialogues="""
            A: I divided {a} by {b}. B: Did it come out even? A: No. B: So what was the remainder?
            Ann: The modulus is {b}. Ben: And the number? Ann: {a}. Ben: Then which rest do we get?
            Aunt: {a} dumplings, {b} on a plate. Uncle: The last plate is not full. Aunt: How many lie on it?
            Carpenter: Boards of {b} out of a plank of {a}. Helper: And the offcut? Carpenter: You tell me its length.
            Cook: {a} dumplings, {b} to a bowl. Waiter: Full bowls only. Cook: Then how many dumplings are left over?
            Coach: {a} players came. Captain: We make teams of {b}. Coach: How many are left without a team?
            Kid: We have {a} cookies for {b} kids. Mum: Share them evenly. Kid: How many are left over?
            Clerk: {a} mugs, and a box takes {b}. Boss: Fill the boxes. Clerk: How many mugs are left over?
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
            How many sweets are left over when {a} are shared evenly by {b} kids?
            How many eggs are left over if {a} are packed in boxes of {b}?
            How many people have no full group if {a} people make groups of {b}?
            How many cards are left when {a} are dealt evenly to {b} players?
            What is left of a rope of {a} after cutting off pieces of {b} as often as possible?
            How many pupils are left over when {a} line up in rows of {b}?
            How many bottles do not fill a crate if I have {a} and a crate takes {b}?
            How many flowers are left after making bunches of {b} from {a} flowers?
            How many books are left over if I put {a} on shelves that hold {b} and fill every shelf?
            How many coins stay over when {b} friends share {a} coins fairly?
            How many tiles are left if every row needs {b} and I have {a}?
            how many left over, {a} in bags of {b}?
            If {a} apples are shared equally among {b} children, how many apples are left over?
            How many students are left over if {a} students are put into groups of {b}?
            How many eggs are left over if {a} eggs are packed into boxes of {b}?
            How many people are left over when {a} people split into teams of {b}?
            How many cookies remain when {a} cookies are put into bags of {b}?
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
            Tell me how many are left over: {a} buns in bags of {b}.
            Share {a} nuts evenly by {b} kids and tell me how many are left over.
            Put {a} apples in bags of {b} and say how many do not fill a bag.
            Count the players left over when {a} make teams of {b}.
            Find how many seats are filled in the last row, not a full one: {a} people, rows of {b}.
            Give the number of loose screws when {a} go into packs of {b}.
            Cut {a} of cloth into pieces of {b} and say how much is left over.
            Say how many stickers remain after {b} children take equal numbers out of {a}.
            Pack {a} jars in boxes of {b} and count the ones left over.
            Work out the leftover guests: {a} guests at full tables of {b}.
            Find the odd ones out when {a} are grouped by {b}.
            Find how many apples are left over when {a} apples are packed in boxes of {b}.
            Find the leftover when {a} students are split into groups of {b}.
            Calculate how many items are left over if {a} items go into packs of {b}.
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
            {a} eggs, boxes of {b}, left over?
            {a} kids, teams of {b}, how many over
            {a} cards to {b} players, leftover?
            {a} in rows of {b}, how many spare
            left over: {a} shared by {b}
            {a} apples in bags of {b}, how many left over
            {a} students, groups of {b}, left over?
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
            How many times does {b} go into {a}, no remainder?
            What's the whole number part of {a} divided by {b}?
            What is the integer quotient of {a} by {b}?
            What is the integer division of {a} by {b}?
            What is the whole result of {a} by {b}, without decimals and rounded down?
            How many full boxes can I fill with {a} eggs if a box holds {b}?
            How many whole pieces of {b} do I get from {a}?
            How many can I buy with {a} if one costs {b}?
            How many full teams of {b} are there in {a} players?
            How many complete sets can I make from {a} if each set takes {b}?
            How many full bags do {a} apples make at {b} to a bag?
            If I divide {a} by {b} and forget the rest, what is it?
            How often does {b} fit into {a} as a whole?
            Leaving the remainder aside, what is {a} by {b}?
            What is {a} // {b}?
            What is the integer part of {a} divided by {b}?
            How many times does {b} go into {a}, ignoring the remainder?
            How many full boxes can you fill with {a} apples if each box holds {b} apples?
            How many whole times does {b} fit into {a}?
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
            Do {a} div {b}.
            Do an integer division of {a} by {b}.
            Floor divide {a} by {b}.
            Divide {a} by {b} and keep the whole part.
            Divide {a} by {b}, whole numbers only, ignoring the rest.
            Divide {a} by {b} and forget the remainder.
            Find the integer quotient of {a} and {b}.
            Find the whole quotient of {a} by {b}.
            Find the floor division of {a} by {b}.
            Give the full number of times {b} goes into {a}.
            Give me the quotient of {a} by {b} with no decimals, cut down.
            Tell me how many full boxes of {b} I can fill from {a}.
            Count the full groups of {b} in {a}.
            Say how many whole cakes I can bake with {a} eggs at {b} eggs a cake.
            Work out how many complete rows of {b} you get from {a} chairs.
            Tell me how many I can afford with {a} at {b} each.
            Calculate {a} // {b}.
            Find the integer quotient of {a} divided by {b}.
            Do integer division of {a} by {b}.
            Divide {a} by {b} and round down.
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
            I have {a} sweets. A bag takes {b}. How many bags can I fill right up?
            A shirt takes {b} buttons. I have {a} buttons. How many shirts can I finish?
            We have {a} tiles and one row needs {b}. How many full rows can we lay?
            I have {a} in my pocket and an ice cream costs {b}. How many ice creams can I buy?
            A nurse has {a} tablets and a patient needs {b}. How many patients get their full amount?
            A baker has {a} rolls and packs {b} rolls per bag. How many full bags can she make?
            A movie ticket costs {b}. How many tickets can I buy with {a}?
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
            {a} div {b}, whole part
            integer division {a} by {b}
            {a} divided by {b}, no remainder
            whole times {b} into {a}
            full bags: {a} sweets, {b} a bag
            can afford how many: money {a}, price {b}
            floordiv({a}, {b})
            {a} divided by {b} rounded down
            integer quotient of {a} and {b}
        """,
        dialogues="""
            A: I have {a} to spend. B: One piece costs {b}. A: How many whole pieces can I afford?
            Ann: {b} guests fit around a table. Ben: {a} are coming. Ann: How many tables will be full?
            Boss: We have {a} screws. Clerk: A kit takes {b}. Boss: How many complete kits can we ship?
            A: Divide {a} by {b}. B: With decimals? A: No, just the whole part of the quotient.
            Mum: A cake takes {b} eggs. Kid: We have {a}. Mum: How many whole cakes is that?
            Kid: I have {a}. A ride costs {b}. Dad: How many rides can you pay for?
            Pupil: {a} by {b} does not come out even. Teacher: Just give me the whole part. Pupil: Which is?
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
            What's the absolute value of {value}?
            What is the absolute amount of {value}?
            What is the absolute size of {value}?
            What is the plain size of {value}, plus or minus aside?
            What is the positive value of {value}?
            What is the unsigned value of {value}?
            What is the distance to zero of {value}?
            What is the modulus of {value}, I mean the bars around it?
            How far away from zero is {value}?
            How big is {value} if I don't care about plus or minus?
            How many steps is {value} from zero?
            How much is {value} when I leave off the minus sign?
            What do you get when you take {value} as a positive number?
            What does abs return for {value}?
            so {value}, minus or not, is how big?
            What is |{value}|?
            What is the distance of {value} from zero on the number line?
            What is the absolute value of the number {value}?
            How do you find the absolute value of {value}?
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
            Take abs of {value}.
            Do an abs on {value}.
            Absolute value of {value}, please.
            Find the absolute size of {value}.
            Find the unsigned value of {value}.
            Find the distance of {value} from zero.
            Find the size of {value} without plus or minus.
            Make {value} positive.
            Drop the minus from {value}, if any.
            Leave the sign off {value}.
            Give me {value} as a positive number.
            Give {value} without the minus sign.
            Lose the sign of {value} and keep the size.
            Tell me how far {value} is from zero.
            I want the size of {value} only, never below zero.
            Give the absolute value of the number {value}.
            Evaluate |{value}|.
            Evaluate the absolute value of {value}.
            Simplify |{value}|.
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
            My bank shows {value}. I only want to know how big the amount is, not whether it is plus or minus. What is it?
            The lift is at floor {value}, the ground floor being zero. How many floors is it from the ground floor?
            The error came out as {value}. In the table I must write it without a minus sign. What do I write?
            On the number line I stand at {value}. How far do I have to walk to zero?
            My homework shows {value} between two upright bars. What does that equal?
            My homework asks for the absolute value of {value}. What do I write?
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
            {value} made positive
            abs value {value}
            abs of {value}?
            {value}, how far from zero
            {value} minus sign dropped
            size of {value}, sign ignored
            absolute value of {value}
            math.fabs({value})
        """,
        dialogues="""
            A: The error was {value}. B: I only care how large it was, not about its sign. A: Then what do I write?
            Pupil: What do the vertical bars around {value} do? Teacher: They ask for the distance from zero.
            Nurse: The change was {value}. Doctor: Up or down is all the same to me. Nurse: So only its size, which is?
            Dev: The delta is {value}. Lead: Take abs of it, direction is irrelevant. Dev: Which gives?
            A: Which way is {value}? B: Never mind the way, how far from zero is it?
            Kid: I have {value} and it is between two bars. Dad: That means its absolute value. Kid: So what is it?
            Clerk: The difference is {value}. Boss: I want it positive in any case. Clerk: So what do I print?
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
            What's the opposite of {value}?
            What's {value} with its sign changed?
            What is the opposite number of {value}?
            What is the sign-flipped version of {value}?
            What is the negated value of {value}?
            What is the sign reversal of {value}?
            What is the counterpart of {value} on the other side of zero?
            What is the minus version of {value}, or the plus version if it is already minus?
            What do I add to {value} to get zero?
            What do I get if I put a minus before {value}?
            What happens to {value} if plus turns into minus and minus into plus?
            What number is as far from zero as {value} but on the other side?
            Negated, what is {value}?
            Which number do I get when I multiply {value} by minus one?
            so what is {value} on the opposite side of the number line?
            What is {value} with its sign changed?
            What is -({value})?
            What is the additive inverse of the number {value}?
            What is the opposite of the number {value}?
            How do you write the opposite of {value}?
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
            Negate the number {value}.
            Change the sign on {value}.
            Flip {value} to the other sign.
            Switch the sign of {value}.
            Turn {value} negative if it is positive, and positive if it is negative.
            Take the negative of {value}.
            Take the opposite of {value}.
            Find the negative of {value}.
            Find the negation of {value}.
            Find the opposite value of {value}.
            Find the sign change of {value}.
            Give me {value} with the sign turned around.
            Put a minus sign in front of {value}.
            Tell me what you get when you negate {value}.
            Make plus minus and minus plus for {value}.
            Find the additive inverse of the number {value}.
            Write the opposite of the number {value}.
            Reverse the sign of the number {value}.
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
            I moved {value} along the line and want to get back to where I was. Which move takes me back?
            My sheet has {value} but the sign is the wrong way round. What should it be?
            We book {value} out of one account, so the other account gets the same with the sign turned. What does it get?
            On the number line I stand at {value} and jump over zero to the mirror point. Where am I now?
            The clerk typed {value} but must cancel it with a second entry. What does she type so that both make zero?
            My homework asks for the opposite of {value}. What do I write?
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
            {value}, other sign
            {value} negated
            negative of {value}
            flip sign {value}
            zero minus {value}
            -({value})
            additive inverse of {value}
            opposite number of {value}
        """,
        dialogues="""
            A: I moved {value} along the line. B: And how do you cancel that? A: By the opposite. Which is it?
            Ann: Mirror {value} at the origin. Ben: So only its sign changes? Ann: Yes. What is it?
            Dev: The axis points the wrong way, I read {value}. Lead: Then flip the sign. Dev: Giving what?
            Dev: The value is {value}. Lead: Wrong sign, negate it. Dev: So what do I store?
            Pupil: Is the opposite of {value} one over it? Teacher: No, just change its sign. So?
            Kid: What is the opposite of {value}? Teacher: Same size, other sign. Kid: So what is it?
            Clerk: I must cancel an entry of {value}. Boss: Book the negative. Clerk: Which is?
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
            What's the reciprocal of {value}?
            What's one over {value}?
            What's one divided by {value} as a fraction?
            What is the inverse of {value} under multiplication, as a plain fraction?
            What is the multiplicative inverse for {value}?
            What is the reciprocal value of {value}?
            What is the flipped version of {value} as a fraction?
            What do I get if I divide one by {value}?
            What number times {value} makes one?
            What is each part if one whole is split into {value} parts?
            How much is a single whole shared by {value}?
            If I turn {value} upside down, what fraction is it?
            How big a part of the job is done per shift if the whole job takes {value} shifts?
            so one over {value} would be?
            What is the reciprocal of the number {value}?
            How do you find the reciprocal of {value}?
            What is the multiplicative inverse of the number {value}?
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
            Do one over {value}.
            Do one divided by {value}.
            Flip {value} upside down.
            Flip {value} over as a fraction.
            Invert {value} as a fraction.
            Turn {value} over, top to bottom.
            Take one over {value}.
            Find one over {value}.
            Find the reciprocal value of {value}.
            Find the inverse of {value} for multiplication.
            Give me the reciprocal for {value}.
            Put one on top and {value} below.
            Press the one-over-x key for {value}.
            Tell me what I must multiply {value} by to get one.
            Tell me what you get when you divide one by {value}.
            Find the multiplicative inverse of the number {value}.
            Write the reciprocal of {value}.
            Write the reciprocal of the number {value}.
            Take the reciprocal of the number {value}.
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
            A job takes me {value} shifts. What part of it do I do per shift?
            My calculator has a one-over-x key. I type {value} and press it. What do I see?
            I must divide by the fraction {value}, so I flip it and multiply. What is the flipped fraction?
            A pipe fills {value} of a pool in one go. How many goes does a full pool take, exactly?
            One wheel turns {value} times while the big wheel turns once. How many times does the big wheel turn while the small one turns once?
            My homework asks for the reciprocal of {value}. What do I write?
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
            reciprocal of {value}
            {value} flipped, one over
            one divided by {value}
            {value} upside down as a fraction
            inverse (one over) of {value}
            multiplicative inverse of {value}
            reciprocal of the number {value}
        """,
        dialogues="""
            A: Multiply it by {value} and you get one. B: So which number is it?
            Pupil: How do I divide by {value}? Teacher: Multiply by its reciprocal. Pupil: And that is?
            Max: The scale is {value} to one. Eva: I need it one way back. Max: Then take the reciprocal, which is?
            A: What is the opposite of multiplying by {value}? B: Multiplying by one over it. A: Namely?
            Pupil: I flip {value}. Teacher: Its sign? Pupil: No, top and bottom, the reciprocal.
            Kid: How do I flip {value}? Teacher: Put one over it. Kid: And what is that?
            A: I need the inverse of {value}. B: The minus one? A: No, one over it.
        """,
    ),
)

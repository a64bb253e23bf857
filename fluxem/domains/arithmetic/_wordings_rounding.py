# ruff: noqa: E501 - one template a line
"""How people ask for rounding and comparisons of numbers, and whether a number is whole."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import draw_broken, draw_number, draw_signed, make_draw, write


def _draw_rounding(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    value = draw_broken(rng, difficulty)
    return {"value": write(rng, value), "places": write(rng, rng.randint(0, 4))}


_PAIR = make_draw(a=draw_number, b=draw_number)
_SIGNED = make_draw(value=draw_signed)
_BROKEN = make_draw(value=draw_broken)

PHRASES = (
    Phrases(
        tools.round_half_even,
        _draw_rounding,
        terms=(
            "rounding; decimal place; digits after the point; precision; rounded value; significant places; "
            "rounding to hundredths; banker's rounding; approximated value"
        ),
        questions="""
            What is {value} rounded to {places} decimal places?
            What is {value} with {places} digits after the point?
            If only {places} decimals may stay, what becomes of {value}?
            To {places} decimals, how is {value} written?
            whats {value} to {places} decimals?
            How does {value} read with {places} places behind the point?
            What is {value} approximated to {places} decimal places?
            With banker's rounding to {places} places, what is {value}?
            What is {value} correct to {places} decimal places?
            What is {value} to {places} decimal places?
            What is {value} to {places} dp?
            What is the rounding of {value} at {places} decimals?
            What is the {places} decimal approximation of {value}?
            What is the nearest number to {value} that has {places} decimals?
            What do I write for {value} when {places} fractional digits are wanted?
            What does {value} look like, rounded off after {places} decimals?
            Which number with {places} decimals lies closest to {value}?
            How would a bank round {value} at {places} decimals?
            What is {value} shortened to {places} decimals, to nearest?
            What's {value} to {places} decimals?
            What's {value} rounded to {places} places?
            What is {value} rounded off at {places} decimals?
            What is the rounded value of {value} to {places} decimals?
            What is the rounded form of {value} with {places} decimal places?
            What is the approximate value of {value} to {places} decimal places?
            What is {value} with only {places} numbers after the point?
            How do I write {value} with {places} digits after the comma?
            How does {value} look with {places} decimals?
            If I keep {places} decimals, what is {value}?
            If I round {value} and want {places} places after the dot, what is it?
            With {places} decimals, how much is {value}?
            To {places} decimal places, what do I get for {value}?
            How would {value} be rounded when {places} decimals are asked for?
            What do I get when I round {value} at {places} places after the point?
            How do you round {value} to {places} decimal places?
            What is {value} rounded to {places} decimals?
            What is {value} with {places} decimal places?
            What is the number {value} rounded to {places} decimal places?
        """,
        commands="""
            Round {value} to {places} decimal places.
            Give {value} with {places} digits after the point.
            Keep {places} decimals of {value} and round the rest.
            Shorten {value} so that it has at most {places} decimal places.
            With a precision of {places} decimals, write down {value}.
            Calculate {value} to {places} decimals.
            Truncate nothing, round properly: {value}, {places} decimals.
            Format {value} using {places} fractional digits.
            Trim the tail of {value} to {places} digits after the point, rounding correctly.
            Approximate {value}; accuracy {places} decimal places.
            Display {places} decimals for the number {value}.
            Round {value} to {places} dp.
            Round {value} at {places} decimals.
            Round off {value} to {places} digits behind the decimal point.
            Round to {places} decimal places the number {value}.
            Give {value} correct to {places} decimals.
            Quote {value} to {places} decimals.
            State {value} to an accuracy of {places} decimals.
            Limit {value} to {places} decimal digits by rounding.
            Print {value} with {places} decimals.
            Quantize {value} to {places} decimals, ties to even.
            Use half-even rounding at {places} decimals on {value}.
            Neither up nor down by rule but to the nearest: {value} with {places} decimals.
            Cut the decimals of {value} to {places}, rounded to nearest.
            Report the figure {value}, rounded, with {places} decimals.
            Neither floor nor ceil: round {value} to {places} decimals.
            Round {value} to {places}.
            Round {value} to {places} places.
            Round {value} to {places} decimals.
            Round {value} off to {places} places.
            Round {value} so that {places} decimals are left.
            Round the number {value}, {places} decimals please.
            To {places} decimals, round {value}.
            Leave {places} decimals on {value}.
            Leave {places} digits after the point in {value}.
            Give {value} to {places} decimals.
            Give me {value} rounded to {places} decimal places.
            Write {value} to {places} decimal places.
            Write {value} with {places} digits after the dot.
            Show {value} with {places} decimals.
            Tell me what {value} is to {places} decimal places.
            Set the decimals of {value} to {places}.
            Round the number {value} to {places} decimal places.
            Express {value} to {places} decimal places.
            Give the answer {value} correct to {places} decimal places.
        """,
        terse="""
            round({value}, {places})
            {value}, rounded, decimals: {places}
            decimals {places}: {value}
            {value} to {places} dp
            {value} rounded, {places} digits after point
            np.round({value}, decimals={places})
            {places} decimals of {value}
            {value} @ {places} decimals, rounded
            toFixed: {value}, {places} decimals
            {value} correct to {places} decs
            Decimal quantize {value}, places {places}
            {value} to {places} decimals
            {value}, {places} decimals
            round {value}, keep {places} decimals
            {value} rounded at {places} places
            {places} dp: {value}
            {value} to {places} decimal places
            {value} rounded to {places} decimals
            np.round({value}, {places})
        """,
        stories="""
            A scale shows {value}, but the form has room for {places} decimals. What goes into the form?
            The report allows {places} decimal places. The laboratory sent {value}. What is printed?
            The display offers {places} digits behind the point, and the sensor delivers {value}. What appears on the \
display?
            A pharmacist must state doses with {places} decimals. Her formula gave {value}. What does the label say?
            An examiner accepts answers correct to {places} decimal places. Jo got {value}. What should Jo write?
            A nurse computes a drip rate of {value} and the pump takes {places} decimals. What does she key in?
            A trader sees a price of {value}, but the platform quotes {places} decimals. Which price does it quote?
            A spreadsheet cell holding {value} is formatted to {places} decimal places. What does it show?
            My lab partner measured {value} and we agreed on {places} decimals. What goes in the table?
            An engineer must give {value} with a tolerance of {places} decimal places. What does she give?
            My calculator shows {value}. The teacher wants {places} decimals. What do I write?
            The answer is {value} but we must give it to {places} decimal places. What is it then?
            I got {value} on my sheet and the column shows {places} decimals. What will I see?
            The scale says {value}. In the recipe book we write {places} decimals. What do I note?
            The bill comes to {value} and we print {places} decimals. What is printed?
            My answer is {value} but the exam wants {places} decimal places. What do I write?
        """,
        dialogues="""
            A: The exact result is {value}. B: We need {places} decimals. A: Then which value do I report?
            Clerk: The amount comes to {value}. Chief: Show {places} decimals only. Clerk: So I print what?
            Pupil: My answer is {value}. Teacher: Give it to {places} decimal places. Pupil: So what do I write?
            Dev: The raw value is {value}. Designer: We show {places} decimals, rounded. Dev: Then it reads?
            Pupil: I have {value}. Teacher: Round it to {places} decimals. Pupil: What is it then?
            Clerk: The figure is {value}. Boss: Use {places} decimals. Clerk: So what do I type?
        """,
    ),
    Phrases(
        tools.round_half_even,
        _BROKEN,
        terms="nearest integer; nearest whole number; nearest whole; rounding off; closest integer",
        questions="""
            Which whole number is closest to {value}?
            What is {value} rounded to the nearest integer?
            What is {value} to the nearest unit?
            whats {value} rounded?
            What is the closest integer to {value}?
            To which integer does {value} round?
            Roughly how many whole units are {value}, to the nearest one?
            What is the nearest integer to {value}?
            What is the nearest whole number to {value}?
            What is the rounded value of {value}, as a whole number?
            What is the closest whole to {value}?
            What is the integer nearest to {value}, above or below?
            What is {value} rounded off?
            What is {value} rounded to the nearest one?
            What is {value} rounded to a whole number?
            What is {value} with no decimals, rounded the usual way?
            Neither always up nor always down, what does {value} round to?
            Which integer does {value} lie closest to?
            If {value} may go up or down, whichever is less far, where does it land?
            What's {value} to the nearest whole number?
            What's the nearest whole number to {value}?
            What's {value} rounded to a whole?
            What is the rounded value of {value}?
            What is the rounded number for {value}, no decimals?
            What is the closest whole number of {value}, up or down?
            What is the nearest integer of {value}?
            What is the whole number approximation of {value}?
            About how much is {value} in whole numbers?
            Which whole number is {value} nearest to?
            Which integer is nearest {value}?
            How do I round {value}?
            How much is {value} in round numbers, to the nearest one?
            If I round {value}, what do I get?
            If decimals are not allowed, what is {value} to the nearest?
            Rounded to the nearest, what whole number is {value}?
            What is {value} rounded to the nearest whole number?
            What is {value} to the nearest whole number?
            How do you round {value} to the nearest whole number?
            What does {value} round to, as a whole number?
        """,
        commands="""
            Round {value} to the nearest integer.
            Round off {value} to a whole number.
            Round {value}.
            Snap {value} to the nearest integer.
            Bring {value} to the closest whole number.
            Calculate {value} to zero decimals.
            Round {value} off to the nearest whole.
            Round {value} to the nearest whole number.
            Round {value} to the closest integer.
            Find the nearest integer to {value}.
            Give {value} to the nearest unit.
            Take {value} to the nearest whole.
            Snap {value} to the integer grid, whichever point is nearer.
            Make {value} an integer by rounding to nearest.
            Use round half to even on {value}, no decimals.
            Say which whole number {value} is nearest.
            Do not floor or ceil {value}; round it.
            Round {value} off.
            Round {value} to a whole number.
            Round {value} to an integer.
            Round {value} to the nearest whole.
            Round {value} to the nearest one.
            Round the number {value} to the nearest.
            Find the nearest whole number to {value}.
            Find the closest integer to {value}.
            Find the rounded value of {value}.
            Give me the nearest whole number for {value}.
            Give {value} in whole numbers, to the nearest.
            Write {value} to the nearest whole number.
            Get rid of the decimals of {value} by rounding to the nearest.
            Take {value} to the nearest whole number.
            Tell me which whole number {value} is closest to.
            Make {value} a whole number, the nearest one.
            Round {value} to the closest whole number.
            Round {value} to the nearest unit.
            Round the number {value} to the nearest integer.
            Round the decimal {value} to the nearest whole number.
        """,
        stories="""
            A clerk enters {value} where only whole numbers are allowed. What is stored after rounding to the nearest?
            The survey's average was {value} children. The newspaper prints the nearest integer. Which?
            A pixel coordinate of {value} must become a whole one, whichever is nearer. Which coordinate?
            My watch says {value} rounds and the log takes whole rounds to the nearest. What do I log?
            A nurse calculates {value} drops and can only count whole drops, to the nearest. How many drops?
            A carpenter measures {value} and notes the closest whole mark. Which mark is it?
            A musician sets the metronome to whole beats; the score says {value}. What is the nearest setting?
            A trader gets {value} shares from a formula and buys the nearest whole number. How many shares?
            The judges' mean was {value}; the board displays the closest integer. What does it display?
            I got {value} as my mark and the school gives whole marks to the nearest. Which mark do I get?
            The scale says {value}. I only need the nearest whole number. What is it?
            My answer is {value} but the box takes whole numbers only, rounded the normal way. What do I type?
            The average came out at {value}. In the newspaper we want the nearest whole number. What do we print?
            The cook's sum gives {value} spoons. She takes the nearest whole number. How many spoons?
            My homework says to round {value} to the nearest whole number. What do I write?
        """,
        terse="""
            round({value})
            {value}, nearest whole number
            {value} to nearest integer
            rint({value})
            round off {value}
            {value} ~ which whole number?
            np.rint({value})
            lround {value}
            {value} rounded off
            {value} to the nearest whole
            nearest int to {value}
            round {value} off, no decimals
            {value} to nearest whole
            {value} rounded to integer
            nearest whole of {value}
            round {value} to nearest
            {value} no decimals, nearest
            {value} rounded?
            round {value} to nearest integer
            {value} to the nearest whole number
            {value} nearest integer
        """,
        dialogues="""
            A: It came out as {value}. B: No decimals please, just the closest whole number.
            Tim: The poll says {value} seats. Kay: Half seats do not exist. Tim: So to the nearest seat?
            Pupil: I get {value}. Teacher: Round it to the nearest whole. Pupil: So?
            Dev: The slider returns {value}. Lead: Snap to the nearest integer. Dev: Which one is that?
            Pupil: I have {value}. Teacher: To the nearest whole number, please. Pupil: Which is it?
            Clerk: It is {value}. Boss: Round it, I don't want decimals. Clerk: So what do I write?
        """,
    ),
    Phrases(
        tools.floor,
        _BROKEN,
        terms=(
            "floor function; rounding down; greatest integer below; integer part; largest integer not above; "
            "truncation downwards; lower brackets; complete units reached"
        ),
        questions="""
            What is the floor of {value}?
            What is the largest integer not greater than {value}?
            What is {value} rounded down?
            Which whole number lies at or just below {value}?
            Going down from {value}, which integer is reached first?
            How many whole units does {value} reach, rounding down?
            whats the floor of {value}?
            What integer do you hit first descending from {value}?
            What does the floor function return for {value}?
            Which integer is the biggest that {value} does not fall short of?
            How many birthdays has somebody aged {value} had, counting downwards to full ones?
            What is the floor value of {value}?
            What is the integer just below {value}?
            What is the next lower integer of {value}, or itself if whole?
            What is the greatest integer of {value} in Gauss brackets?
            What is the lower whole neighbour of {value}?
            What is the biggest whole number that fits under {value}?
            What is {value} when rounded downward?
            What is {value} rounded towards minus infinity?
            What is {value} floored?
            What is {value} down to the next whole?
            Which integer is the last one passed on the way up to {value}?
            Not up and not to the nearest: what is {value} rounded down?
            How many whole coins can {value} coins' worth buy, never rounding up?
            What is the round-down of {value}?
            What is the lower integer bound of {value}?
            What's {value} rounded down?
            What's the floor of {value}?
            What is the whole number below {value}?
            What is the rounded down value of {value}?
            What is the lower whole number of {value}?
            What is the biggest whole number not over {value}?
            What is the next whole number down from {value}?
            How many full ones are in {value}, always going down?
            Always going down, what whole number is {value}?
            If I round {value} down, what do I get?
            If I only ever round down, what is {value}?
            Which whole number is under {value}, or equal to it?
            Which integer comes at or before {value}?
            so {value} down to the whole number is?
            What is {value} rounded down to the nearest integer?
            What is the greatest integer less than or equal to {value}?
            What does math.floor({value}) return?
            What is the floor function of {value}?
        """,
        commands="""
            Round {value} down.
            Round {value} down to a whole number.
            Take the floor of {value}.
            Go down from {value} to the next integer.
            Cut {value} back to the greatest integer beneath it.
            Apply the floor function to {value}.
            Calculate floor of {value}.
            Lower {value} to a whole number.
            Find the greatest integer less than or equal to {value}.
            Always rounding downwards, make {value} whole.
            Discard upwards, never: bring {value} down onto an integer.
            Return math.floor for the argument {value}.
            Give the integer directly under or at {value}.
            Find the floor of {value}.
            Find the whole number just below {value}.
            Find the largest integer not exceeding {value}.
            Find the greatest integer at or below {value}.
            Always round down: {value}.
            Push {value} down to the integer beneath.
            Drop {value} to the next lower integer.
            Snap {value} downwards to a whole number.
            Round {value} downward to an integer.
            Round {value} toward negative infinity.
            Do not round {value} up or off; floor it.
            Bring {value} to the lower integer.
            Round {value} down to the integer below.
            Round {value} down to the next whole number.
            Bring {value} down to a whole number.
            Take {value} down to the whole number below.
            Take the floor value of {value}.
            Find the rounded down value of {value}.
            Find the largest whole number up to {value}.
            Find the next integer down from {value}.
            Find the whole number under {value}.
            Give me {value} rounded down.
            Give the whole number at or under {value}.
            Tell me what {value} is when you round it down.
            Do a floor on {value}.
            Pull {value} down to the integer.
            Round {value} down to the nearest whole number.
            Calculate the floor of the number {value}.
            Round {value} down to an integer.
            Apply the floor function to the number {value}.
        """,
        stories="""
            A game only counts completed levels, and the bar stands at {value}. How many levels count?
            A shop always rounds discounts down to whole coins. What is a discount of {value} worth?
            The counter reads {value}. Rounding downwards, what whole number does it show?
            A lift carries whole persons only; its capacity works out at {value}. What number must the plate show, to \
be safe?
            An odometer shows only completed rounds, and the wheel made {value}. What does it show?
            Interest is credited rounded down to a whole coin; it works out at {value}. What is credited?
            The plan yields {value} planks. Partial ones are useless, so round down. How many planks?
            A nurse has enough for {value} doses and gives only whole ones. How many doses, rounded down?
            A game converts experience {value} to a level by rounding down. Which level is it?
            A carpenter's timber is enough for {value} stools. How many whole stools, rounding down?
            The shop always rounds down to whole coins. My refund is {value}. How much do I get?
            My sum says {value} boxes are full. I only count the full ones. How many, rounded down?
            The level in the game is {value} and it shows only the whole level, rounded down. Which level do I see?
            I can afford {value} tickets and nobody sells a part of a ticket. How many can I buy, rounding down?
            The calculator says {value}. The rule is: go down to the whole number, never up. What do I note?
            My homework asks for the greatest integer function of {value}. What do I write?
        """,
        terse="""
            floor({value})
            {value}, rounded down
            floor: {value}
            greatest integer at most {value}
            {value} down to a whole number
            floor {value}
            round down {value}
            math.floor({value})
            biggest integer <= {value}
            int below {value}
            np.floor({value})
            {value} floored
            rounddown {value} to int
            lower int of {value}
            floor brackets around {value}
            {value}, next integer below
            floor of {value}
            {value}, lower whole number
            ROUNDDOWN {value} to whole
        """,
        dialogues="""
            A: I have saved up for {value} tickets. B: You cannot buy part of a ticket. A: So rounding down, how many?
            Pupil: What do the lower brackets around {value} mean? Teacher: Round it down. Pupil: To what?
            Guest: My points are {value}. Desk: We always round down. Guest: So I have how many?
            A: Round {value}. B: To the nearest? A: No, always down. B: Then what is it?
            Dev: The page index is {value}. Lead: Floor it. Dev: So which page?
            Pupil: I have {value}. Teacher: Round it down. Pupil: What is it then?
            Cook: I have flour for {value} cakes. Helper: Only whole ones count. Cook: So rounded down, how many?
        """,
    ),
    Phrases(
        tools.ceiling,
        _BROKEN,
        terms=(
            "ceiling function; rounding up; least integer above; smallest integer not below; rounding upwards; "
            "upper brackets; whole units needed"
        ),
        questions="""
            What is the ceiling of {value}?
            What is the smallest integer not less than {value}?
            What is {value} rounded up?
            Which whole number lies at or just above {value}?
            Going up from {value}, which integer comes first?
            At least how many whole units cover {value}?
            whats the ceiling of {value}?
            What integer do you hit first climbing from {value}?
            What does the ceil function return for {value}?
            Which is the least integer that {value} does not exceed?
            What is the minimum number of whole crates if {value} crates are required?
            What is the ceil value of {value}?
            What is the integer just above {value}?
            What is the next higher integer of {value}, or itself if whole?
            What is the upper whole neighbour of {value}?
            What is the least whole number that covers {value}?
            What is {value} when rounded upward?
            What is {value} rounded towards plus infinity?
            What is {value} up to the next whole?
            Not down and not to the nearest: what is {value} rounded up?
            Which integer caps {value} most tightly from above?
            How many whole sheets must I buy if I need {value} sheets?
            What is the round-up of {value}?
            What is the upper integer bound of {value}?
            What is {value} taken up to a whole number?
            What's {value} rounded up?
            What's the ceiling of {value}?
            What is the whole number above {value}?
            What is the rounded up value of {value}?
            What is the upper whole number of {value}?
            What is the ceiling value of {value}?
            What is the smallest whole number not under {value}?
            What is the next whole number up from {value}?
            How many whole ones do I need to cover {value}?
            Always going up, what whole number is {value}?
            If I round {value} up, what do I get?
            If I only ever round up, what is {value}?
            Which whole number is over {value}, or equal to it?
            Which integer comes at or after {value}?
            so {value} up to the whole number is?
            What is {value} rounded up to the nearest integer?
            What is the smallest integer greater than or equal to {value}?
            What is the least integer not less than {value}?
            What does math.ceil({value}) return?
            What is the ceiling function of {value}?
        """,
        commands="""
            Round {value} up.
            Round {value} up to a whole number.
            Take the ceiling of {value}.
            Go up from {value} to the next integer.
            Lift {value} to the least integer above it.
            Apply the ceiling function to {value}.
            Calculate ceil of {value}.
            Lift {value} to a whole number.
            Find the least integer greater than or equal to {value}.
            Always rounding upwards, make {value} whole.
            Return math.ceil for the argument {value}.
            Give the integer directly over or at {value}.
            Bump {value} up to a full unit.
            Find the ceiling of {value}.
            Find the whole number just above {value}.
            Find the smallest integer not below {value}.
            Find the least integer at or above {value}.
            Always round up: {value}.
            Push {value} up to the integer overhead.
            Raise {value} to the next higher integer.
            Snap {value} upwards to a whole number.
            Round {value} upward to an integer.
            Round {value} toward positive infinity.
            Do not round {value} down or off; take the ceiling.
            Bring {value} to the upper integer.
            Take {value} up to the next whole.
            Round {value} up to the integer above.
            Round {value} up to the next whole number.
            Bring {value} up to a whole number.
            Take {value} up to the whole number above.
            Take the ceiling value of {value}.
            Find the rounded up value of {value}.
            Find the smallest whole number from {value} on.
            Find the next integer up from {value}.
            Find the whole number over {value}.
            Give me {value} rounded up.
            Give the whole number at or over {value}.
            Tell me what {value} is when you round it up.
            Do a ceil on {value}.
            Push {value} up to the integer above.
            Round {value} up to the nearest whole number.
            Find the smallest integer greater than or equal to {value}.
            Calculate the ceiling of the number {value}.
            Apply the ceiling function to the number {value}.
        """,
        stories="""
            The group needs {value} buses. How many buses must be ordered, rounding up?
            A wall takes {value} cans of paint, and cans are sold whole. How many cans have to be bought?
            A parking fee is charged for every begun period, and the car stayed {value} periods. How many are charged?
            Tiles are sold in full packs and the bathroom takes {value} packs. How many packs must be paid for?
            Postage counts each started unit, and the letter has {value} units. How many units are charged?
            A ferry needs {value} crossings for everybody. The crew cannot do part of one. How many crossings, \
rounding up?
            The recipe demands {value} eggs, and nobody can crack a partial egg; better too much than too little. How \
many eggs?
            Backups take {value} tapes. How many tapes should the admin put in, rounded up?
            A nurse works out {value} vials; vials cannot be shared or halved. How many must be opened, rounding up?
            A carpenter needs {value} boards, and the yard sells whole boards. How many boards must he buy?
            A carrier bills every started unit of weight; the parcel has {value} units. How many are billed, rounded up?
            A trip takes {value} tanks of fuel. How many whole tanks must be bought so that it suffices?
            We need {value} buses and can only book whole buses. How many must we book, rounded up?
            My sum says {value} tins of paint. The shop sells full tins only. How many do I have to buy?
            The garage counts every started unit as a full one. I used {value} units. How many do I pay for?
            I need {value} rolls of wallpaper and must not run short. How many whole rolls do I take?
            The calculator says {value}. The rule is: go up to the whole number, never down. What do I note?
            My homework asks for the least integer greater than or equal to {value}. What do I write?
        """,
        terse="""
            ceil({value})
            {value}, rounded up
            ceiling: {value}
            least integer from {value} upwards
            {value} up to a whole number
            ceil {value}
            ceiling {value}
            round up {value}
            math.ceil({value})
            smallest integer >= {value}
            np.ceil({value})
            roundup {value} to int
            upper int of {value}
            ceil brackets around {value}
            {value}, next integer above
            ceiling of {value}
            ceil of {value}?
            {value}, upper whole number
            ROUNDUP {value} to whole
        """,
        dialogues="""
            A: We need {value} boxes. B: You can only get whole boxes. A: So how many do I order at least?
            Pupil: What do the upper brackets around {value} mean? Teacher: Round it up. Pupil: To what?
            Guest: We are {value} carloads. Host: Then some car is partly filled. Guest: So how many cars at minimum?
            A: Round {value}. B: To the nearest? A: No, always up. B: Then what is it?
            Dev: We get {value} pages. Lead: A started page counts in full, so ceil it. Dev: How many pages?
            Pupil: I have {value}. Teacher: Round it up. Pupil: What is it then?
            Clerk: They need {value} boxes. Boss: We only ship whole boxes, so round up. Clerk: How many?
        """,
    ),
    Phrases(
        tools.compare,
        _PAIR,
        terms=(
            "comparison of numbers; order relation; greater than; less than; inequality sign; larger or smaller; "
            "which is bigger; ordering of two numbers; relational operator"
        ),
        questions="""
            How does {a} compare with {b}?
            Is {a} less than, equal to or greater than {b}?
            Is the number {a} above or below {b}?
            Next to {b}, is {a} the larger or the smaller number?
            Which sign belongs between {a} and {b}: less, equal or greater?
            Does {a} lie left or right of {b} on the number line?
            which is bigger {a} or {b}?
            Which of the two is greater, {a} or {b}?
            Does {a} exceed {b}, fall short of it, or match it?
            Who wins if the higher number wins, {a} or the rival {b}?
            Are {a} and {b} equal, and if not, is the first the smaller one?
            Relative to {b}, is {a} higher, lower or the same?
            Is {a} bigger or smaller than {b}, or the same?
            Is {a} more than, less than or as much as {b}?
            Is {a} greater than {b}?
            Is {a} less than {b}, or is it greater?
            Is {a} larger than, smaller than or equal to {b}?
            Is {a} ahead of {b}, behind it, or level with it?
            Does {a} come before or after {b} in increasing order?
            Does {a} outrank {b} in size?
            What is the order relation between {a} and {b}?
            What is the comparison of {a} with {b}?
            What is the correct sign between {a} and {b}: <, = or >?
            Which relation holds: does {a} beat {b}, lose to it, or tie with it?
            How does {a} stack up against {b} in size?
            How does {a} rank in relation to {b}?
            Between {a} and {b}, does the former win, lose or draw in size?
            Is the value {a} over, under or on a par with {b}?
            Is {a} bigger than {b}?
            Is {a} smaller than {b}?
            Is {a} more than {b}?
            Is {a} larger than {b}, or not?
            Is {a} the same as {b}, or is it more or less?
            Is {a} over or under {b}?
            Is {a} higher or lower than {b}?
            Is {b} beaten by {a}?
            Which is more, {a} or {b}?
            Which is larger, {a} or {b}?
            Which is the smaller one, {a} or {b}?
            Which of the two is higher: {a} or {b}?
            Who has more, me with {a} or you with {b}?
            Does {a} come out above {b}?
            What's the comparison between {a} and {b}?
            How do {a} and {b} compare?
            Are {a} and {b} equal?
            Is {a} less than {b}?
            Is {a} equal to {b}, greater or less?
            Is {a} greater than, less than or equal to {b}?
            Is the number {a} greater or smaller than {b}?
            Is the statement that {a} is greater than {b} true, or are they equal or the other way round?
        """,
        commands="""
            Compare {a} to {b}.
            Decide whether {a} is smaller than, the same as or bigger than {b}.
            Put the right inequality sign between {a} and {b}.
            Measured against {b}, say whether {a} is less, equal or greater.
            State the order relation of {a} with respect to {b}.
            Compare the numbers {a} and {b}.
            Insert <, = or > between {a} and {b}.
            Tell which relation holds, below, same or above, for {a} measured against {b}.
            Rank {a} against {b}: smaller, equal or larger.
            Return minus, zero or plus depending on how {a} is ordered relative to {b}.
            Compare {a} with {b}.
            Compare {a} to {b} and say greater, less or equal.
            Compare the size of {a} with that of {b}.
            Contrast {a} with {b}: is it more, less or the same?
            Judge {a} against {b}: larger, smaller or a tie.
            Say whether {a} is above, below or level with {b}.
            Say if {a} outweighs {b}, is outweighed by it, or balances it.
            Choose among <, = and > to go between {a} and {b}.
            Check if {a} is at least as big as {b} or smaller, and name the relation.
            Do not subtract; only tell if {a} is greater or less than {b}.
            Establish the order of {a} relative to {b}.
            Weigh {a} on the left pan against {b} on the right: which relation holds?
            Neither add nor subtract: just compare {a} with {b}.
            Compare {a} and {b}.
            Compare {a} against {b}.
            Compare the two: {a} and {b}.
            Do a comparison of {a} and {b}.
            Check if {a} is bigger than {b}.
            Check whether {a} is less than {b}.
            See which is bigger, {a} or {b}.
            Say which is more: {a} or {b}.
            Tell me if {a} is higher or lower than {b}.
            Tell me whether {a} is over {b}, under it or the same.
            Tell me which of {a} and {b} is larger.
            Put the right sign between {a} and {b}: greater, less or equal.
            Find out if {a} beats {b}.
            Decide which is larger, {a} or {b}.
            Find the comparison of {a} with {b}.
            Judge which is greater: {a} or {b}.
            Put the right sign, greater, less or equal, between {a} and {b}.
            Say whether {a} is greater than, less than or equal to {b}.
            Fill in the comparison sign: {a} __ {b}.
        """,
        stories="""
            Paul scored {a} and Rita {b}. Did Paul do worse, the same or better than Rita?
            The limit is {b}; the meter shows {a}. Is the reading below, at or above the limit?
            Yesterday there were {b} visitors, today {a}. Compared with yesterday, was it fewer, as many or more?
            A bid of {a} meets an asking price of {b}. Is the bid lower, equal or higher?
            The record jump is {b}, mine was {a}. Is my jump shorter, as long or longer?
            Shop one charges {a} and shop two {b}. Is shop one cheaper, equal or dearer?
            Version {a} is installed as a number and {b} is required. Is the installed number older, the same or newer?
            A nurse reads {a}, and the alarm threshold is {b}. Is the reading above, on or below the threshold?
            A carpenter's plank measures {a} and the gap {b}. Is the plank longer than, shorter than or equal to the gap?
            A trader's limit is {b} and the market is at {a}. Is the market over, under or at the limit?
            Anna is {a} in height and Otto {b}. Is Anna taller, shorter or just as tall?
            Tom has {a} cards and Anna has {b}. Does Tom have more than Anna, fewer or the same?
            Shop one asks {a} and shop two asks {b}. Is shop one dearer, cheaper or the same?
            My answer is {a} and the book says {b}. Is mine too big, too small or the same?
            The patient's value is {a} and the limit is {b}. Is the value over the limit, under it or right on it?
            Last week I ran {b} laps, this week {a}. Did I run more, fewer or equally many?
            My homework says to write a less-than, greater-than or equals sign between {a} and {b}. Which one is right?
        """,
        terse="""
            {a} vs {b}
            compare({a}, {b})
            {a} < {b} or {a} > {b}?
            {a} against {b}: less, equal, greater?
            reference {b}, value {a}: which is greater?
            {a} ? {b}, bigger or smaller
            cmp({a}, {b})
            {a} or {b}, whichever relation: <, =, >
            is {a} > {b}, < or =
            bigger: {a} or {b}?
            {a} vs {b}, <, = or >
            {a} versus {b}: bigger?
            relation of {a} to {b}
            compareTo: {a}, {b}
            {a} <=> {b}
            {a} gt, lt or eq {b}
            {a} or {b}, which is more
            {a} bigger than {b}?
            is {a} more or less than {b}
            {a} versus {b}: larger, smaller, same
            {a} vs {b}, greater or less
            {a} greater than {b}?
            is {a} > {b}
        """,
        dialogues="""
            A: Mine is {a}. B: Mine is {b}. A: Then is mine smaller or bigger than yours?
            Judge: The record stands at {b}. Athlete: And I reached {a}. Judge: Was that less, equal or more?
            Kid: I have {a} marbles, she has {b}. Mum: So do you have fewer, as many or more? Kid: You decide.
            A: I have {a}. B: I have {b}. A: Do I have more than you, less, or the same?
            Pupil: Which sign goes between {a} and {b}? Teacher: Less, equal or greater. Decide!
            Kid: I have {a} and he has {b}. Mum: So? Kid: Do I have more or less than him?
            Pupil: Is {a} bigger than {b}? Teacher: Compare them. Pupil: And?
        """,
    ),
    Phrases(
        tools.is_integer,
        _SIGNED,
        terms=(
            "integer; whole number; integrality; fractional part; whole-number check; integral value; "
            "no decimals; divisibility by one"
        ),
        questions="""
            Is {value} a whole number?
            Is {value} an integer?
            Does {value} have no fractional part?
            Can {value} be written without any decimals?
            Does {value} belong to the integers?
            Is there anything behind the decimal point of {value}, or is it whole?
            is {value} whole?
            Is {value} one of the counting numbers, nought or their negatives?
            Would {value} be stored as an int without loss?
            Has {value} got a decimal part other than zero?
            Does truncating {value} leave it unchanged?
            Is {value} free of any fraction?
            Is {value} an integer or not?
            Is {value} integral?
            Is {value} a round number without decimals, that is, whole?
            Is {value} whole or fractional?
            Is {value} an exact number of units?
            Is {value} divisible by one without rest?
            Is {value} a member of the set of integers?
            Is {value} of integer type mathematically?
            Does {value} equal its own floor?
            Does {value} come out whole?
            Does {value} come out even, with nothing after the point?
            Does rounding {value} leave it just as it is?
            Does {value} lie on an integer mark of the number line?
            Has {value} got any fraction attached, or is it whole?
            Can {value} count whole things exactly?
            Would {value} survive a cast to int unchanged?
            Is {value} a whole number, yes or no?
            Is {value} a full number or does it have a fraction?
            Is {value} an int?
            Is {value} an integer, yes or no?
            Is {value} a proper whole number?
            Does {value} have decimals, or is it whole?
            Does {value} have a fraction in it, or is it a whole number?
            Does {value} count as an integer?
            Can I call {value} a whole number?
            Can {value} be an exact count of things?
            Could {value} be a number of people, without splitting anyone?
            Do we have a whole number with {value}?
            Will {value} pass as an integer?
            Is there a fractional part in {value}, or is it an integer?
            Is the number {value} an integer?
            Is it true that {value} is an integer?
            Is the value {value} an integer or not?
            Is the statement "{value} is an integer" true?
            Is the claim that {value} is a whole number true or false?
        """,
        commands="""
            Check whether {value} is an integer.
            Test if {value} is whole.
            Tell me whether {value} has a fractional part or is whole.
            Decide if {value} counts as a whole number.
            Verify that {value} is integral.
            Look at {value} and decide: integer-valued or not?
            Say yes or no: {value} is a whole number.
            Examine {value} for a leftover behind the point; is it whole?
            Confirm or deny the integrality of {value}.
            Validate that {value} has no fractional digits.
            Check {value} for integrality.
            Check if {value} is a whole number.
            Test {value} for being an integer.
            Test whether {value} is an integer value.
            Find out if {value} is an integer.
            See whether {value} is whole.
            Determine whether {value} is a whole number or has decimals.
            Decide whether {value} lies in Z.
            Do not round {value}; only say if it is whole.
            Answer true or false: {value} is an integer.
            Confirm or deny that {value} is integral.
            State whether the fraction part of {value} vanishes.
            Check if {value} is whole.
            Check if {value} is an integer.
            Check that {value} is a whole number.
            Check {value}: whole or not?
            Test whether {value} is a whole number.
            Test {value} for wholeness.
            See if {value} is an integer.
            Tell me if {value} is a whole number.
            Tell me whether {value} is an integer or not.
            Say whether {value} is whole or has a fraction.
            Say if {value} is an int.
            Find out if {value} is a whole number.
            Find out whether {value} has any decimals that count.
            Decide if {value} is an integer.
            Do an integer check on {value}.
            Do a whole-number test of {value}.
            Check whether {value} is a whole number.
            Determine whether {value} is an integer.
            Tell me if {value} is an integer.
        """,
        stories="""
            A form only accepts integers, and somebody types {value}. Will it be accepted?
            The teacher says the solution must be whole. Eva found {value}. Can her solution be integral?
            Chairs come in whole pieces, and the plan asks for {value}. Is that a whole count?
            A program expects an integer key and receives {value}. Is the key valid?
            A vending machine takes whole tokens only. The price in tokens is {value}. Can it be paid exactly?
            In the quiz a valid answer must be an integer. Team Blue wrote {value}. Is their answer valid in that sense?
            A compiler warns when a loop bound is not integral. The bound is {value}. Does it stay silent?
            Half sizes are not produced, the order says {value}. Is it a full size?
            A nurse may only hand out entire tablets, and the chart says {value}. Is that an entire number?
            A carpenter ends up needing {value} boards. Is that a whole number of boards?
            An API rejects non-integers. The client sends {value}. Does it pass the check?
            I got {value} people as an answer, and people come whole. Is it a whole number?
            The form only takes whole numbers. I want to type {value}. Is it one?
            My calculator shows {value}. The exercise says the answer is an integer. Is this an integer?
            We need {value} buses according to the sum. Is that a whole number of buses?
            The function only accepts integers and I pass {value}. Is that an integer?
            My homework asks whether {value} is an integer. What is the answer?
        """,
        terse="""
            {value}: integer?
            is_integer({value})
            {value} whole, yes or no?
            integral: {value}?
            {value} an int?
            {value} in Z?
            type check: is {value} integral
            float.is_integer({value})
            whole number check {value}
            isinteger {value}
            Number.isInteger({value})
            int or not: {value}
            whole? {value}
            {value} an integer y/n
            integrality of {value}
            {value} whole number?
            {value} whole or not
            integer? {value}
            {value} - integer or fraction
            {value} integer or not
            {value}.is_integer()
        """,
        dialogues="""
            A: I got {value}. B: Is that a whole number? A: You tell me.
            Pupil: May I call {value} an integer? Teacher: Only if nothing is left behind the point. May you?
            Dev: The index came out as {value}. Lead: Is that an integer? Dev: That is my question.
            Pupil: My result is {value}. Teacher: Should be an integer. Pupil: Is it one?
            Dev: The field got {value}. Lead: It must be whole. Dev: Is it?
            Pupil: I got {value}. Teacher: Is that a whole number? Pupil: Is it?
            Dev: The input is {value}. Lead: Is it an integer? Dev: Let me check, is it?
        """,
    ),
)

"""How people ask for sums, differences, products and quotients of two numbers."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import (
    draw_integer,
    draw_nonzero,
    draw_number,
    draw_positive,
    make_draw,
    write,
    write_percentage,
)


def _draw_share(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A percentage and what it is taken of."""
    return {"a": write_percentage(rng, rng.randint(1, 99)), "b": write(rng, draw_integer(rng, difficulty))}


def _draw_more_and_less(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Whole numbers, the first at least as large as the second."""
    more, less = draw_positive(rng, difficulty), draw_positive(rng, difficulty)
    return {"a": write(rng, max(more, less)), "b": write(rng, min(more, less))}


PHRASES = (
    Phrases(
        tools.add,
        make_draw(a=draw_number, b=draw_number),
        terms="sum of two numbers; addition; summand; plus sign; addend",
        questions="""
            What is {a} plus {b}?
            What do {b} and {a} make together?
            What does {a} added to {b} come to?
            How much is {a} and {b} [combined|altogether]?
            What do you get [if|when] you add {b} to {a}?
            Which number is {b} more than {a}?
            What is the sum of {a} and {b}?
            If one summand is {a} and the other {b}, what is the total?
            Which total do {b} and {a} give?
            To what does {a} rise when it grows by {b}?
            Where on the number line do I land, starting from {a} and stepping {b} to the right?
            After an increase of {b}, what has {a} become?
        """,
        commands="""
            Add {a} and {b}.
            Add {b} to {a}.
            [Find|Compute|Calculate] the sum of {a} and {b}.
            [Work out|Determine] the total of {b} and {a}.
            Increase {a} by {b}.
            Put {a} and {b} together and tell me the result.
            Increment by {b} the value {a}.
            Join the amounts {a} and {b} into one.
            Sum up two values: {b}, then {a}.
            Raise the figure {a} by another {b}.
        """,
        terse="""
            {a} + {b}
            {a} + {b} = ?
            sum({a}, {b})
            {a} plus {b}
            add: {a}, {b}
            {b} more than {a} =
            total of {a} & {b}:
            {b} added onto {a}?
        """,
    ),
    Phrases(
        tools.add,
        make_draw(a=draw_positive, b=draw_positive),
        terms="counting together; total count",
        stories="""
            If I have {a} and get {b} more, how many do I have?
            Mia owns {a} stickers. Her brother gives her {b} extra ones. How many stickers does she own now?
            A library received {b} new books on top of its {a} old ones. How large is its collection?
            In the morning {a} visitors came, in the afternoon {b}. How many visitors came that day?
            {a} tickets were sold online and {b} at the door. How many were sold overall?
            After {b} fans joined, what is the size of a club that had {a} members before?
            A farmer picks {a} apples from one tree and {b} from another. What is his harvest?
            The left shelf carries {b} jars, the right one {a}. Count all jars.
            The population was {a} when {b} newcomers moved to town. What is it after that?
            One truck holds {a} parcels, a second truck holds {b}. How many parcels travel on both trucks?
        """,
        dialogues="""
            A: I counted {a}. B: And I counted {b}. A: So how many did we count together?
            A: My score is {a}. B: You just won {b} more! A: What is my score now?
            Teacher: Here are {b} and {a}. Pupil: Do I add them? Teacher: Yes, what is the sum?
            Tom: We already had {a} guests. Ann: Then {b} others arrived. Tom: How many is that in all?
        """,
    ),
    Phrases(
        tools.subtract,
        make_draw(a=draw_number, b=draw_number),
        terms="difference of two numbers; subtraction; minuend; subtrahend; minus sign",
        questions="""
            What is {a} minus {b}?
            What remains of {a} after {b} is gone?
            How much is left if {b} is taken from {a}?
            By how much does {a} exceed {b}?
            What is the difference when {b} is deducted from {a}?
            What must be added to {b} to reach {a}?
            How far is it from {b} up to {a}?
            What is {a} less {b}?
        """,
        commands="""
            Subtract {b} from {a}.
            Take {b} away from {a}.
            Decrease {a} by {b}.
            [Find|Compute] the difference {a} minus {b}.
            Deduct {b} from {a} and report what remains.
            Lower the value {a} by an amount of {b}.
        """,
        terse="""
            {a} - {b}
            {a} - {b} = ?
            subtract {b} from {a}
            {a} minus {b}
            difference: {a} without {b}
        """,
    ),
    Phrases(
        tools.subtract,
        _draw_more_and_less,
        terms="what is left; remaining count",
        stories="""
            A shop had {a} lamps and sold {b}. How many lamps remain?
            Of {a} passengers, {b} got off. How many stayed on the bus?
            Lena spent {b} of the {a} coins in her purse. How many coins does she keep?
            {b} pages are read already; the novel has {a}. How many pages are still ahead?
            A tree carried {a} pears before a storm blew {b} down. How many still hang there?
        """,
        dialogues="""
            A: I had {a} cards. B: You lost {b} to me. A: So how many do I have left?
            Clerk: {b} seats are taken. Guest: And the hall has {a}? Clerk: Yes. Guest: Then how many are free?
        """,
    ),
    Phrases(
        tools.multiply,
        make_draw(a=draw_number, b=draw_number),
        terms="product of two numbers; multiplication; factor; times table; multiplier",
        questions="""
            What is {a} times {b}?
            What is {a} multiplied by {b}?
            What is the product of {b} and {a}?
            How much is {b} [taken|counted] {a} times?
            What do you get [if|when] you multiply {a} by {b}?
            What is the area of a rectangle with sides {a} and {b}?
            If both factors are known, {b} and {a}, what is their product?
            What does scaling {a} by a factor of {b} give?
            What number is {b} times as large as {a}?
            How large does {a} become when every unit of it is counted {b} times?
        """,
        commands="""
            Multiply {a} by {b}.
            Multiply {b} and {a}.
            [Find|Compute|Calculate] the product of {a} and {b}.
            Scale {b} by {a}.
            Take {a} and multiply it with {b}.
            Blow up {a} by the factor {b}.
            Work out {b} lots of {a}.
            Use long multiplication on {a} and {b}.
            Apply the multiplier {b} to {a}.
        """,
        terse="""
            {a} * {b}
            {a} × {b} = ?
            {a} times {b}
            product({a}, {b})
            multiply: {b}, {a}
            factors {a} and {b}, product?
            {b} lots of {a} =
        """,
        dialogues="""
            A: The first factor is {a}. B: And the other is {b}. A: What is the product?
            Teacher: Take {b}. Pupil: Done. Teacher: Now make it {a} times as big. What comes out?
            Son: My calculator is broken. Mother: What do you need? Son: {a} multiplied with {b}.
        """,
    ),
    Phrases(
        tools.multiply,
        make_draw(a=draw_positive, b=draw_positive),
        terms="repeated addition; equal groups; rows and columns",
        stories="""
            There are {a} boxes that hold {b} each. How many things is that [altogether|in all]?
            {a} boxes hold {b} candles each. How many candles are there?
            A cinema has {b} rows of {a} chairs. How many chairs does it have?
            Every one of {a} children brings {b} marbles. How many marbles do they bring?
            A baker fills {b} trays; each tray takes {a} rolls. How many rolls is that?
            A machine makes {a} screws an hour. How many does it make during {b} such periods?
            An orchard is planted with {a} rows, {b} trees to the row. Count the trees.
            Each of the {b} teams has {a} players. How many players take part?
            {a} buses, {b} seats on every bus: how many seats?
            A pack contains {b} sheets. Ivan buys {a} packs. How many sheets does Ivan get?
            Nina reads {a} pages every evening. How many pages has she read after {b} evenings?
        """,
        questions="""
            How many dots are there in a grid of {a} by {b}?
            How many items do {b} bags with {a} items apiece contain?
        """,
        terse="""
            {a} groups of {b}
            {b} rows, {a} columns: how many cells?
        """,
        dialogues="""
            A: We ordered {a} crates. B: There are {b} bottles inside each. A: How many bottles did we order?
            A: How many tiles for the floor? B: It is {b} tiles wide and {a} tiles long.
        """,
    ),
    Phrases(
        tools.multiply,
        _draw_share,
        terms="percentage of a number; share; portion",
        questions="""
            What is {a} of {b}?
            If {b} is everything, how much is a portion of {a}?
        """,
        commands="""
            [Find|Calculate] {a} of the number {b}.
            From a whole of {b}, compute {a}.
        """,
        stories="""
            Of {b} voters, {a} said yes. How many voters said yes?
            {a} of the {b} students passed. How many passed?
            A shop with {b} articles puts {a} of them on sale. How many articles are on sale?
            The deposit is {a} of a price of {b}. How much is the deposit?
        """,
        terse="""
            {b}: {a} of it?
        """,
        dialogues="""
            Guest: The bill says {b}. Waiter: And the usual tip is {a}. Guest: How much tip is that?
        """,
    ),
    Phrases(
        tools.divide,
        make_draw(a=draw_number, b=draw_nonzero),
        terms="quotient; division; dividend; divisor; long division",
        questions="""
            What is {a} divided by {b}?
            What is the quotient of {a} and {b}?
            What does {a} over {b} equal?
            With divisor {b} and dividend {a}, what is the quotient?
            How many times {b} makes exactly {a}, fractions allowed?
            Which number, multiplied by {b}, gives {a}?
            What is the ratio of {a} to {b}?
            What do you get when {b} divides {a}?
            What is one part when {a} is cut into {b} equal parts?
            How does {a} shrink when reduced by a factor of {b}?
        """,
        commands="""
            Divide {a} by {b}.
            [Find|Compute|Calculate] the quotient of {a} and {b}.
            Split {a} into {b} equal parts.
            Use {b} as divisor of {a}.
            Work out the exact ratio {a} to {b}.
            Write {a} over {b} as a single number.
            By {b}, divide the number {a}.
            Perform the division of {a} by {b} without rounding.
            Express the exact ratio between dividend {a} and divisor {b}.
            Solve for the missing factor: {b} times what equals {a}.
        """,
        terse="""
            {a} / {b}
            {a} ÷ {b} = ?
            {a} divided by {b}
            quotient({a}, {b})
            divide: {a} by {b}
            divisor {b}, dividend {a}, quotient?
            {b} into {a}, exactly
        """,
        dialogues="""
            A: The numerator is {a}. B: The denominator is {b}. A: Then what is the quotient?
            Pupil: I must divide. Teacher: By what? Pupil: By {b}. Teacher: And what? Pupil: {a}.
        """,
    ),
    Phrases(
        tools.divide,
        make_draw(a=draw_positive, b=draw_positive),
        terms="equal sharing; fair share; rate; unit price",
        questions="""
            How much does everybody get if {a} is shared equally by {b}?
            How much falls to each of {b} heirs of a fortune of {a}?
            What is the price of one item if {b} of them cost {a}?
        """,
        commands="""
            Share {a} fairly among {b} people and state what one person gets.
            Distribute over {b} shelves a stock of {a} books evenly: how many to a shelf?
        """,
        stories="""
            {b} friends split a bill of {a} evenly. How much does each of them pay?
            A rope of length {a} is cut into {b} equal pieces. How long is a piece?
            {a} sweets are handed out to {b} children, the same to everyone. How many does each child get?
            A team of {b} workers packs {a} parcels together. How many parcels is that for each worker?
            A reader finished {a} pages over {b} equal chapters. How long was a chapter?
            The {b} winners divide a prize of {a} equally. What is the share of one winner?
            A plot of {a} is divided among {b} families so that all get the same. What does one family own?
        """,
        terse="""
            {a} shared by {b}
            {b} equal shares of {a}: one share =
        """,
        dialogues="""
            A: We won {a}! B: And there are {b} of us. A: What is the share of each one?
            Ann: {b} tables for the party. Ben: And {a} guests. Ann: How many guests for each table?
        """,
    ),
)

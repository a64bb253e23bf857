"""How people ask for sums, differences, products and quotients of two numbers."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import (
    draw_nonzero,
    draw_number,
    draw_positive,
    make_draw,
    write,
)


def _draw_more_and_less(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Whole numbers, the first at least as large as the second."""
    more, less = draw_positive(rng, difficulty), draw_positive(rng, difficulty)
    return {"a": write(rng, max(more, less)), "b": write(rng, min(more, less))}


PHRASES = (
    Phrases(
        tools.add,
        make_draw(a=draw_number, b=draw_number),
        terms=(
            "sum of two numbers; addition; summand; plus sign; addend; plus; adding up two figures; increment; augend"
        ),
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
            whats {a} + {b}?
            How much does {a} and then {b} more make?
            Could you tack {b} onto {a} for me?
            [Where|At which mark] do I end up if I count {b} further, beginning at {a}?
            What must the grand amount be when {a} meets an extra {b}?
            Which value comes from topping {a} up with {b}?
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
            Calculate {a} plus {b}.
            Append nothing, concatenate nothing: numerically add the operands {a} and {b}.
            Tack {b} on to the quantity {a} and print the new value.
            Perform column addition with carrying: {a} on the upper row, {b} beneath.
            Bump the counter from {a} upwards by {b}.
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
            whats {a} plus {b}
            {a} and {b} added
            augend {a}, addend {b}, result?
            {a} += {b}
            operator.add({a}, {b})
            bump {a} up by {b}
        """,
    ),
    Phrases(
        tools.add,
        make_draw(a=draw_positive, b=draw_positive),
        terms="counting together; total count; combined amount; grand count; enlarged stock",
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
            The piggy bank contained {a} coins. Grandma drops in {b} further coins. What does it contain afterwards?
            Our warehouse stocked {a} pallets on Monday; a delivery of {b} pallets arrived on Tuesday. What is the new \
stock?
            A nurse gave {a} drops after breakfast and {b} drops at night. How many drops were given in total?
            Dad clocked up {a} before lunch and {b} after lunch. What did the odometer gain that day?
            The invoice lists labour at {a} and material at {b}. What is the whole sum to be paid?
            Village one counts {a} residents, village two {b}. They merge. How many residents has the merged village?
            {b} extra chairs were carried into the hall, where {a} had been standing. How many chairs are standing \
there?
            My knitting had {a} stitches yesterday; I cast on {b} additional ones. How many stitches are on the needle?
            A programmer wrote {a} lines in the first file and {b} in the second. How many lines did she write between \
both?
            A phone stores {a} photos and imports {b} from the old one. How many photos will it store?
        """,
        dialogues="""
            A: I counted {a}. B: And I counted {b}. A: So how many did we count together?
            A: My score is {a}. B: You just won {b} more! A: What is my score now?
            Teacher: Here are {b} and {a}. Pupil: Do I add them? Teacher: Yes, what is the sum?
            Tom: We already had {a} guests. Ann: Then {b} others arrived. Tom: How many is that in all?
            Coach: {a} points before the break. Player: And {b} afterwards. Coach: So our final total?
        """,
        questions="""
            [Together|Jointly], how many marbles do two kids own if the girl has {a} and the boy {b}?
            how many total if there were {a} and {b} came along?
        """,
        commands="""
            Count up the two heaps, {a} pebbles here and {b} pebbles there, as one heap.
            Merge a stock of {a} with a shipment of {b} and report the enlarged stock.
        """,
        terse="""
            had {a}, got {b} more, now have?
            {a} red and {b} blue, how many overall
        """,
    ),
    Phrases(
        tools.subtract,
        make_draw(a=draw_number, b=draw_number),
        terms=(
            "difference of two numbers; subtraction; minuend; subtrahend; minus sign; minus; reduction; "
            "deduction; remaining amount; gap between two numbers"
        ),
        questions="""
            What is {a} minus {b}?
            What remains of {a} after {b} is gone?
            How much is left if {b} is taken from {a}?
            By how much does {a} exceed {b}?
            What is the difference when {b} is deducted from {a}?
            What must be added to {b} to reach {a}?
            How far is it from {b} up to {a}?
            What is {a} less {b}?
            whats {a} - {b}?
            How much does {a} shrink to when {b} is knocked off?
            What is the gap from {b} up to {a}, that is {a} without {b}?
            Which number lies {b} to the left of {a} on the number line?
            What do I have to remove from {a} so that {b} stays?
            Counting back {b} from {a}, where do I arrive?
            With minuend {a} and subtrahend {b}, what is the result?
        """,
        commands="""
            Subtract {b} from {a}.
            Take {b} away from {a}.
            Decrease {a} by {b}.
            [Find|Compute] the difference {a} minus {b}.
            Deduct {b} from {a} and report what remains.
            Lower the value {a} by an amount of {b}.
            Calculate {a} minus {b}.
            [Knock|Strike] {b} off the figure {a}.
            Step backwards by {b}, beginning at {a}.
            Reduce {a} by {b} and tell me the remaining amount.
            Borrow where necessary: subtrahend {b}, minuend {a}.
            Withdraw {b} out of {a}.
            Work out how much bigger {a} is than {b}, as a signed difference.
        """,
        terse="""
            {a} - {b}
            {a} - {b} = ?
            subtract {b} from {a}
            {a} minus {b}
            difference: {a} without {b}
            whats {a} minus {b}
            {a} less {b} =
            sub({a}, {b})
            {a} -= {b}
            minuend {a}, subtrahend {b}
            diff of {a} and {b}, first minus second
        """,
    ),
    Phrases(
        tools.subtract,
        _draw_more_and_less,
        terms="what is left; remaining count; leftover stock; shortfall; change to be returned",
        stories="""
            A shop had {a} lamps and sold {b}. How many lamps remain?
            Of {a} passengers, {b} got off. How many stayed on the bus?
            Lena spent {b} of the {a} coins in her purse. How many coins does she keep?
            {b} pages are read already; the novel has {a}. How many pages are still ahead?
            A tree carried {a} pears before a storm blew {b} down. How many still hang there?
            The gauge stood at {a} when the generator started; it burned {b} overnight. What does the gauge say?
            Out of {a} invitations sent, {b} were declined. How many people accepted?
            The shift plan has {a} slots, and volunteers filled {b} of them. How many slots are vacant?
            A roll carried {a} of cable and the electrician snipped off {b}. What length stays on the roll?
            {b} employees resigned from a company of {a}. What is its headcount afterwards?
            Noah needs {a} to buy the bike and has saved {b}. How much is he short?
            The mountain rises to {a}, our camp sits at {b}. How much climbing lies ahead?
            An essay of {a} words was cut down to {b} words. How many words were dropped?
            She weighed {a} before the diet and weighs {b} today. What did she lose?
            {a} ballots were cast, {b} declared void. How many valid ballots remain?
        """,
        dialogues="""
            A: I had {a} cards. B: You lost {b} to me. A: So how many do I have left?
            Clerk: {b} seats are taken. Guest: And the hall has {a}? Clerk: Yes. Guest: Then how many are free?
            Mum: There were {a} biscuits in the tin! Son: I ate only {b}. Mum: And how many are still in there?
            Boss: Budget is {a}. Clerk: Spent so far: {b}. Boss: What is still available?
        """,
        questions="""
            How many are missing to {a} if we have {b} so far?
            How much change do I receive from a note of {a} for goods worth {b}?
            how many left if u eat {b} of {a} cookies?
        """,
        commands="""
            Tell me how many of the {a} tasks stay open after {b} were closed.
            Work out the shortfall: {b} collected, {a} needed.
        """,
        terse="""
            {a} eggs, {b} broken: how many good ones?
            had {a}, gave away {b}, left?
            need {a}, got {b}, still missing?
        """,
    ),
    Phrases(
        tools.multiply,
        make_draw(a=draw_number, b=draw_number),
        terms=(
            "product of two numbers; multiplication; factor; times table; multiplier; times; multiplicand; "
            "scaling; multiplied by"
        ),
        questions="""
            What is {a} times {b}?
            What is {a} multiplied by {b}?
            What is the product of {b} and {a}?
            How much is {b} [taken|counted] {a} times?
            What do you get [if|when] you multiply {a} by {b}?
            If both factors are known, {b} and {a}, what is their product?
            What does scaling {a} by a factor of {b} give?
            What number is {b} times as large as {a}?
            How large does {a} become when every unit of it is counted {b} times?
            whats {a} times {b}?
            How much is {a} [⋅|·] {b}?
            What comes out of the multiplication {a} by {b}?
            By magnifying {b} to {a} times its size, what do I reach?
            How much do {a} instances of {b} amount to?
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
            Calculate {a} times {b}.
            Enlarge {a} so that it becomes {b} times as great.
            [Evaluate|Carry out] the multiplication with multiplicand {b} and multiplier {a}.
            Repeat the summand {b} exactly {a} times and sum it all.
            Stretch the quantity {b} by the ratio {a}.
        """,
        terse="""
            {a} * {b}
            {a} × {b} = ?
            {a} times {b}
            product({a}, {b})
            multiply: {b}, {a}
            factors {a} and {b}, product?
            {b} lots of {a} =
            {a} · {b}
            whats {a} multiplied by {b}
            mul({a}, {b})
            {a} *= {b}
            {b}, {a} times over
            multiplicand {b}, multiplier {a}
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
        terms=(
            "repeated addition; equal groups; rows and columns; per-unit count; total of identical items; "
            "array of objects"
        ),
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
            A printer spits out {a} leaflets in one cycle and runs through {b} cycles. How many leaflets lie in the \
tray?
            The carpenter makes {b} shelves, and each of them wants {a} screws. How many screws must he buy?
            One crate weighs as much as {a} bricks; a lorry carries {b} such crates. That equals the weight of how \
many bricks?
            A query returns {a} records per page and there are {b} full pages. How many records does it return?
            A nurse checks each of {b} beds {a} times during the night. How many checks does she make?
        """,
        questions="""
            How many dots are there in a grid of {a} by {b}?
            How many items do {b} bags with {a} items apiece contain?
            How many legs of furniture must be screwed on for {a} stools with {b} legs each?
            How much do {a} identical tickets at {b} apiece cost in all?
            how many eggs in {a} cartons of {b}?
            What is the total pay for {a} shifts at {b} a shift?
        """,
        terse="""
            {a} groups of {b}
            {b} rows, {a} columns: how many cells?
            {a} shelves at {b} books each, total books
            {b} per person, {a} persons
            {a} packs x {b} pieces
        """,
        dialogues="""
            A: We ordered {a} crates. B: There are {b} bottles inside each. A: How many bottles did we order?
            A: How many tiles for the floor? B: It is {b} tiles wide and {a} tiles long.
            Waiter: {a} tables booked. Cook: Every table orders {b} dumplings. Waiter: So how many dumplings shall you \
make?
        """,
        commands="""
            Work out the cost of {a} bricks, every brick priced {b}.
            Count the panes of a facade having {a} storeys with {b} panes on each.
            Estimate the daily dose in drops: {b} drops, taken {a} times.
        """,
    ),
    Phrases(
        tools.divide,
        make_draw(a=draw_number, b=draw_nonzero),
        terms=(
            "quotient; division; dividend; divisor; long division; divided by; fraction value; ratio; "
            "numerator and denominator"
        ),
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
            whats {a} divided by {b}?
            How much is {a} over {b}, as an exact value?
            What is the value of the fraction with numerator {a} and denominator {b}?
            In the proportion {a} : {b}, what single number is the ratio?
            What is {a} if you make it smaller by the divisor {b}?
            If {b} times an unknown makes {a}, what is the unknown?
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
            Calculate {a} divided by {b}.
            Do the long division {a} by {b} with decimals or a fraction, nothing cut off.
            Turn the fraction {a} over {b} into its value.
            Undo a multiplication by {b}: the product was {a}.
            Scale {a} down, {b} times smaller.
        """,
        terse="""
            {a} / {b}
            {a} ÷ {b} = ?
            {a} divided by {b}
            quotient({a}, {b})
            divide: {a} by {b}
            divisor {b}, dividend {a}, quotient?
            {b} into {a}, exactly
            {a} over {b}
            whats {a} / {b}
            div({a}, {b}), true division
            ratio {a} : {b}, value?
            numerator {a}, denominator {b}
            {a} /= {b}
            denominator {b}, numerator {a}, exact value
        """,
        dialogues="""
            A: The numerator is {a}. B: The denominator is {b}. A: Then what is the quotient?
            Pupil: I must divide. Teacher: By what? Pupil: By {b}. Teacher: And what? Pupil: {a}.
        """,
    ),
    Phrases(
        tools.divide,
        make_draw(a=draw_positive, b=draw_positive),
        terms=(
            "equal sharing; fair share; rate; unit price; per-head amount; even distribution; average rate; cost each"
        ),
        questions="""
            How much does everybody get if {a} is shared equally by {b}?
            How much falls to each of {b} heirs of a fortune of {a}?
            What is the price of one item if {b} of them cost {a}?
            How much per head is it when {a} is spread over {b} heads?
            What does one cost if a pack of {b} costs {a}?
            What is the yield of a single tree if {b} trees yield {a}?
            how much each if {b} of us split {a}?
            How wide is each plank when {b} of them side by side cover {a}?
        """,
        commands="""
            Share {a} fairly among {b} people and state what one person gets.
            Distribute over {b} shelves a stock of {a} books evenly: how many to a shelf?
            Give the amount per person for {a} spread evenly over {b} persons, fractions allowed.
            Break the budget of {a} down into {b} monthly instalments of the same height.
            Work out the cost per sheet: {b} sheets, {a} altogether.
        """,
        stories="""
            {b} friends split a bill of {a} evenly. How much does each of them pay?
            A rope of length {a} is cut into {b} equal pieces. How long is a piece?
            {a} sweets are handed out to {b} children, the same to everyone. How many does each child get?
            A team of {b} workers packs {a} parcels together. How many parcels is that for each worker?
            A reader finished {a} pages over {b} equal chapters. How long was a chapter?
            The {b} winners divide a prize of {a} equally. What is the share of one winner?
            A plot of {a} is divided among {b} families so that all get the same. What does one family own?
            A car used up {a} on a trip of {b} laps, equally on every lap. How much did it use on one lap?
            A typist wrote {a} words spread over {b} equal pages. How many words stand on a page?
            A will leaves {a} shares to {b} nieces in equal parts. What does one niece inherit?
            Twins and cousins, {b} in all, equally clear {a} snow from the drive. How much does each clear?
            The carpenter saws a beam measuring {a} into {b} equally long posts. What does a post measure?
            A cake recipe lists {a} of sugar for {b} cakes. How much sugar goes into a single cake?
        """,
        terse="""
            {a} shared by {b}
            {b} equal shares of {a}: one share =
            {a} for {b} pieces, price apiece?
            {a} / {b} people, each gets
            per head: {a} among {b}
        """,
        dialogues="""
            A: We won {a}! B: And there are {b} of us. A: What is the share of each one?
            Ann: {b} tables for the party. Ben: And {a} guests. Ann: How many guests for each table?
            Kid: {a} gummy bears! Father: And you are {b} kids, share evenly. Kid: What is my part?
        """,
    ),
)

# ruff: noqa: E501 - one template a line
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
            What is the sum total of the pair {a} and {b}?
            What is the combined value of {a} and {b}?
            What is the addition of {b} to {a}?
            What is the outcome of {a} with {b} piled on top?
            What is {b} on top of {a}?
            What is {a} and another {b}?
            How much is {a} along with {b}?
            What does {a} turn into once {b} is tacked on?
            If I count on {b} from {a}, which number do I reach?
            Two addends, {a} and {b}: what do they sum to?
            What do I have if {a} gains {b}?
            What results from supplementing {a} by {b}?
            What is {a} augmented by {b}?
            What lies {b} further up the number line than {a}?
            What is the plus of {a} and {b}?
            What is {a} enlarged by {b}?
            What do I get by putting {b} and {a} together, neither multiplied nor compared?
            What's the joint total of {a} and {b}?
            What is the aggregate of {a} and {b}?
            What is the combined sum of {a} and {b}?
            What is the tally of {a} plus {b}?
            What's the addition result of {a} and {b}?
            How much is {a} and {b} altogether?
            How many do {a} and {b} make in all?
            If I already have {a} and {b} comes on top, where am I?
            What number is {b} higher than {a}?
            What number is greater than {a} by exactly {b}?
            How high is {a} once it goes up by {b}?
            What's {a} when it rises by {b}?
            so the two numbers summed would be what, {a} and {b}?
            Can you add {b} and {a} up for me?
            What do you end up with if you put {b} to {a}?
            Summed up, what are {a} and {b}?
            What is {a} with an extra {b}?
            What is the value of {a} + {b}?
            Can you tell me what {a} + {b} is?
            How much is {a} plus {b}?
            How much does {a} + {b} equal?
            What number do you get when you add {a} and {b}?
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
            Add {b} on to {a}.
            Find the sum of {a} with {b}.
            Find the total of {a} plus {b}.
            Combine {a} with {b} by addition.
            Pool {a} and {b} into one amount.
            Tot up {a} and {b}.
            Lump {a} and {b} together and name the total.
            Jack {a} up by {b}.
            Extend {a} by a further {b}.
            Lengthen {a} by {b}.
            Count {b} upwards from {a}.
            Not the product but the sum, please: {a} and {b}.
            Boost {a} by an extra {b}.
            Carry out column addition with {a} above and {b} below.
            Join the addends {a} and {b} with a plus sign and evaluate.
            Give {a} a rise of {b}.
            Throw {b} in with {a}.
            Sum {a} and {b}.
            Total {a} and {b}.
            Raise {a} by {b}.
            Top {a} up with {b}.
            Up {a} by {b}.
            Find the joint amount of {a} and {b}.
            Find the overall sum of {b} and {a}.
            Give me {a} and {b} as a single added-up figure.
            Tell me what you get when you sum {a} with {b}.
            Do an addition on {a} and {b}.
            Go up from {a} by {b}.
            Move forward {b} steps from {a} and tell me the number.
            Credit {b} to {a} and say what it is now.
            Bring {a} and {b} together under one plus sign.
            I want {a} and {b} totalled up.
            Hike {a} up another {b}.
            Calculate {a} + {b}.
            Add the numbers {a} and {b}.
            Find the value of {a} + {b}.
            Add together {a} and {b}.
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
            plus({a}, {b})
            np.add({a}, {b})
            {a} w/ {b} added on
            combine {a} + {b}
            {a} up by {b}
            gimme {a} and {b} totalled
            {a} and {b} altogether?
            sum total {a} , {b}
            {a} then add on {b}
            {a} upped by {b}
            {a} with {b} more
            addition of {b} with {a}
            {a} plus {b} equals
        """,
        dialogues="""
            A: I have to put two numbers together, {a} and {b}. B: Times each other? A: No, plus. What is it?
            Pupil: My addends are {a} and {b}. Teacher: Then form the sum. Pupil: Which is?
            A: What comes out if I sum {a} and {b}? B: You mean plus? A: Yes, plus.
            Kid: Mum, I can't do {a} plus {b}. Mum: Put the one under the other. Kid: And the answer?
        """,
        stories="""
            My step counter showed {a}, then I walked {b} more. What does it show?
            The bank balance is {a} and a credit of {b} comes in. What is the new balance?
            A nurse notes an intake of {a} by mouth and {b} by drip. What is the combined intake?
            I wrote {a} in the first column and {b} right under it. Please tot both up for me.
            My pupil put {a} + {b} on the board and left the answer line empty. What goes there?
            Got two figures here, {a} and {b}. Need them added.
            The cell on the left says {a}, the cell on the right says {b}. I need their total in the next cell.
            The accumulator is at {a} and the instruction adds {b}. What is in the accumulator now?
            My homework asks for the sum of {a} and {b}. What is the answer?
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
            A trader holds {a} shares and buys {b} additional ones. How big is her position?
            The nurse gave {a} drops at breakfast and {b} at supper. How many drops did the patient get?
            A carpenter glues a board of thickness {a} onto one of thickness {b}. How thick is the slab?
            The hive had {a} bees and {b} hatched. How many bees live there at present?
            A train with {a} on board picks up {b} without letting anybody off. How many ride along?
            Our choir of {a} singers is joined by {b} from the neighbouring parish. How many voices sing?
            The level in the tank read {a} and rain raised it by {b}. What is the level now?
            The team scored {a} in the first half of the match and {b} in the second. What was the final score?
            A pot with {a} beans gets {b} beans thrown in. How many beans are cooking?
            A developer merged {a} commits from one branch and {b} from another. How many commits were merged?
            The song was played {a} times on the radio and {b} times online. What is the play count overall?
            The café sold {a} teas and {b} coffees. How many drinks were that?
            A tower of {a} storeys gets {b} storeys built on top. How high is it afterwards, in storeys?
            Our data plan was {a} and the provider threw in {b} for free. How much data is that?
            Ella typed {a} words, took a break and typed {b} others. How many words stand there?
            The shop lists a price of {a} and charges {b} for delivery. What do I pay with delivery?
            Sara has {a} beads. She buys {b} more. How many beads has she got?
            There were {a} ducks on the pond. Then {b} more landed. How many ducks are on the pond?
            I ran {a} laps in the morning and {b} laps in the evening. How many laps did I run today?
            A gardener plants {a} tulips and then {b} daffodils. How many flowers did he plant?
            My phone bill is {a} and the internet bill is {b}. How much must I pay for both?
            A clerk filed {a} forms yesterday and {b} forms today. How many forms has she filed?
            The library lent out {a} books and {b} films. How many things were lent out?
            Our band sold {a} records at the concert and {b} in the shop. How many records did we sell?
            Tom has {a} apples. Mary gives him {b} more apples. How many apples does Tom have now?
            There are {a} boys and {b} girls in a class. How many children are in the class?
            A shop sold {a} books in the morning and {b} books in the afternoon. How many books did it sell in total?
        """,
        dialogues="""
            A: I counted {a}. B: And I counted {b}. A: So how many did we count together?
            A: My score is {a}. B: You just won {b} more! A: What is my score now?
            Teacher: Here are {b} and {a}. Pupil: Do I add them? Teacher: Yes, what is the sum?
            Tom: We already had {a} guests. Ann: Then {b} others arrived. Tom: How many is that in all?
            Coach: {a} points before the break. Player: And {b} afterwards. Coach: So our final total?
            Clerk: {a} parcels came by van. Boss: And by bike? Clerk: {b}. Boss: How many came altogether?
            Kid: I saved {a}. Gran: Here is {b} from me. Kid: How much do I own now?
            Cook: I have {a} potatoes. Helper: I bring you {b} more. Cook: How many do I have then?
            Clerk: The shirt is {a}. Customer: And the tie? Clerk: {b}. Customer: What do I pay for both?
        """,
        questions="""
            [Together|Jointly], how many marbles do two kids own if the girl has {a} and the boy {b}?
            how many total if there were {a} and {b} came along?
            How many pens are in the drawer if there were {a} and I drop in {b} spare ones?
            How old is a tree that was {a} when planted and has stood there for {b} more summers?
            How many seats result when a carriage of {a} is coupled to a carriage of {b}?
            If one pan holds {a} dumplings and the other pan {b}, how many dumplings are there in both?
            How many followers does she have after gaining {b} to her former {a}?
            How many birds sit on the wire if {a} were sitting there and {b} flew in?
            How big is the class when {b} pupils join the {a} we had?
            How many words in all, with {a} in the intro and {b} in the main text?
            If I walk {a} steps there and {b} steps back, how many steps is the round trip?
            What will the bill be if dinner is {a} and drinks are {b}?
            How much money do we have between us if you have {a} and I have {b}?
            What is the full price with {a} for the bike and {b} for the lock?
            How many people will be in the room if {a} are inside and {b} walk in?
            How many files are in both folders, {a} in one and {b} in the other?
            What's my new savings balance if I had {a} and pay in {b}?
            How many patients are on the two wards with {a} on the first and {b} on the second?
            how many altogether when {a} apples and {b} oranges are in the bowl?
            If I have {a} apples and buy {b} more apples, how many apples do I have?
            How many people are there in total if {a} people came on Saturday and {b} people came on Sunday?
            How many students are there in total if there are {a} boys and {b} girls?
            What is the total cost of a book for {a} and a pen for {b}?
            How many apples are there altogether if there are {a} red apples and {b} green apples?
        """,
        commands="""
            Count up the two heaps, {a} pebbles here and {b} pebbles there, as one heap.
            Merge a stock of {a} with a shipment of {b} and report the enlarged stock.
            Work out the final headcount: {a} staff at first, {b} newly hired.
            Find the combined length of a fence of {a} and an extension of {b}.
            Give the new score after {b} bonus points for a player on {a}.
            Count both herds: {a} sheep on the hill and {b} in the valley.
            Tell me the amount owed when interest of {b} is put on a loan of {a}.
            Tell me how many eggs we have: {a} brown ones and {b} white ones.
            Add the boys and girls: {a} boys and {b} girls in the class.
            Work out my pay with {a} basic and {b} overtime.
            Give the total cost of a coat at {a} and a hat at {b}.
            Count the lorries and the vans as one fleet: {a} lorries, {b} vans.
            Find the size of both files put into one folder: {a} and {b}.
            Put the two donations into one figure: {a} from Anna, {b} from Ben.
            Say how many berries the cake has, with {a} in the filling and {b} on the top.
            Tell me the new total mileage when the clock said {a} and we drove {b} further.
            Update the stock: {a} on the shelf, {b} just came in.
            Give me my balance after {b} is paid in on top of {a}.
            Find the total number of fruits: {a} apples and {b} oranges.
            Calculate the total cost of a shirt at {a} and trousers at {b}.
            Find the total distance if I drove {a} before lunch and {b} after lunch.
        """,
        terse="""
            had {a}, got {b} more, now have?
            {a} red and {b} blue, how many overall
            {a} cats + {b} dogs, pets in all?
            start {a}, gain {b}, end?
            {a} old ones plus {b} new ones, total?
            price {a}, surcharge {b}, to pay?
            {a} in stock, {b} come in, stock now?
            {a} adults + {b} children, how many people
            labour {a}, parts {b}, bill?
            morning {a}, evening {b}, day total?
            {a} here and {b} there, how many
            balance {a}, deposit {b}, new balance?
            {a} apples plus {b} apples, how many apples
            total of {a} boys and {b} girls
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
            What is the result of subtracting {b} from {a}?
            What is {a} with {b} taken off?
            What is {a} reduced by {b}?
            What is {a} diminished by {b}?
            What is the signed difference of {a} and {b}, in that order?
            What is {b} less than {a}?
            What is {b} fewer than {a}?
            What is {b} below {a}?
            What do I get by docking {b} from {a}?
            Where does {a} fall to when it drops by {b}?
            What is the excess of {a} over {b}?
            Which number plus {b} makes {a}?
            What is the margin by which {a} beats {b}?
            How far above {b} does {a} lie?
            How much do you need on top of {b} to get to {a}?
            What is {a} shortened by {b}?
            How much does {a} have over and above {b}?
            What's the shortfall of {b} against {a}?
            What is the difference of {a} less {b}?
            What is the leftover of {a} after {b}?
            What is the remaining part of {a} once {b} goes?
            What's the balance of {a} after deducting {b}?
            What do I have left of {a} when {b} is taken away?
            How much smaller is {b} than {a}?
            How much larger is {a} than {b}?
            What is {a} take away {b}?
            If {a} falls by {b}, what is it then?
            What number is {b} lower than {a}?
            What do I get if I take {b} out of {a}?
            Where do I end up when I go down {b} from {a}?
            What is {a} with {b} knocked off?
            How much more is {a} than {b}?
            {a}, and then {b} comes off: what stays?
            What is the value of {a} - {b}?
            How much is {a} minus {b}?
            How much is {a} take away {b}?
            What is {b} subtracted from {a}?
            What number do you get when you subtract {b} from {a}?
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
            Take {b} off {a}.
            Take {b} from {a}.
            Lower {a} by {b}.
            Remove {b} from {a}.
            Shave {b} off {a}.
            Cut {a} by {b}.
            From {a}, withdraw {b}.
            From {a} subtract {b}.
            Find the difference between {a} and {b}, the former minus the latter.
            Not the sum but the difference, please: {a} minus {b}.
            Discount {b} from {a} as a plain amount.
            Shorten {a} by {b}.
            Set the counter {a} back by {b}.
            Dock {a} by {b} and tell me the rest.
            Subtract, with borrowing, the lower row {b} from the upper row {a}.
            Count down {b} from {a}.
            Peel {b} away from {a}.
            Neither divide nor compare: just subtract {b} from {a}.
            Minus {b} from {a}.
            Drop {a} by {b}.
            Bring {a} down by {b}.
            Chop {b} off {a}.
            Discount {b} from {a}, as an amount.
            Find the leftover of {a} without {b}.
            Find the remainder left of {a} after subtracting {b} just once.
            Give me {a} with {b} taken out.
            Tell me what you get when you take away {b} from {a}.
            Do a subtraction: {a} minus {b}.
            Do {a} take away {b}.
            Go back {b} from {a}.
            Write off {b} against {a} and give the new figure.
            Debit {a} with {b}.
            Start with {a} and lose {b}.
            I want {b} subtracted from {a}.
            Give the result of {a} decreased by {b}.
            Calculate {a} - {b}.
            Take away {b} from {a}.
            Find the value of {a} - {b}.
            Subtract the number {b} from the number {a}.
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
            {a} take away {b}
            minus({a}, {b})
            np.subtract({a}, {b})
            operator.sub({a}, {b})
            {a} down by {b}
            {a} without {b}
            {b} off {a}
            from {a} take {b}
            {b} subtracted from {a}
            subtract({a}, {b})
        """,
        dialogues="""
            A: Start with {a}. B: Add {b}? A: No, subtract it. B: What remains?
            Pupil: Which is the minuend? Teacher: {a}. The subtrahend is {b}. Pupil: And the difference?
            A: What is left if I take {b} from {a}? B: You mean minus? A: Yes.
            Pupil: I have to do {a} take away {b}. Teacher: Borrow if you must. Pupil: What is the difference?
        """,
        stories="""
            A register holds {a} and the next instruction subtracts {b}. What does the register hold then?
            Temperature was {a} and dropped by {b}. What is it now?
            Got {a} and have to take {b} off it. Need the result.
            My worksheet says {a} take away {b}. What do I write?
            The upper number is {a}, the lower number is {b}, and there is a minus sign in front. What goes under the line?
            The dial stood at {a} and was turned down by {b}. Where does it stand?
            In cell one is {a} and in cell two is {b}. My formula takes the second off the first. What does it show?
            My homework says to subtract {b} from {a}. What is the answer?
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
            A nurse had {a} syringes and used up {b}. How many are unused?
            The carpenter trims {b} from a beam of length {a}. How long is the beam afterwards?
            {a} people boarded the ferry and {b} went ashore at the island. How many are still aboard?
            A trader bought at {b} and sold at {a}. What is the gain on the deal?
            The dam held {a} before it let out {b}. How much does it still hold?
            The diary has {a} sheets; {b} were torn out. How many sheets are in it now?
            Our street has {a} lamps, and {b} went dark. How many still shine?
            The phone was priced {a}, and a coupon takes off {b}. What is the price now?
            Of {a} eggs in the nest {b} hatched. How many have not hatched?
            The list has {a} names; I crossed out {b}. How many names are not crossed out?
            A flock of {a} birds lost {b} to a hawk. How many birds are left?
            The disk has room for {a} files and {b} are stored. How many more fit?
            Jo is {a} in age and her brother is {b}. How much older is Jo?
            The bakery made {a} loaves, and {b} went unsold. How many were sold?
            There were {a} apples on the tree. {b} fell down. How many are still on the tree?
            I baked {a} cakes and sold {b} of them. How many cakes do I still have?
            Tom has {a} cars and gives {b} to his sister. How many cars does Tom have now?
            A farmer has {a} sheep and sells {b}. How many sheep are left on the farm?
            The class has {a} pupils and {b} are ill today. How many came to school?
            We ordered {a} bolts but only {b} came. How many bolts are missing?
            The nurse had {a} plasters and used {b} today. How many plasters does she have left?
            My battery was at {a} and now it is at {b}. How much did I use up?
            Tom has {a} apples. He gives {b} apples to Mary. How many apples does Tom have left?
            There are {a} students in a class and {b} of them are boys. How many girls are there?
            There were {a} birds on a tree. {b} birds flew away. How many birds are left?
        """,
        dialogues="""
            A: I had {a} cards. B: You lost {b} to me. A: So how many do I have left?
            Clerk: {b} seats are taken. Guest: And the hall has {a}? Clerk: Yes. Guest: Then how many are free?
            Mum: There were {a} biscuits in the tin! Son: I ate only {b}. Mum: And how many are still in there?
            Boss: Budget is {a}. Clerk: Spent so far: {b}. Boss: What is still available?
            Coach: We had {a} balls. Kid: {b} flew over the fence. Coach: How many do we still have?
            Guest: The hotel has {a} rooms. Clerk: {b} are booked. Guest: So how many are vacant?
            Ben: I am {a} in height. Zoe: I am {b}. Ben: By how much am I taller?
            Kid: I had {a} balloons. Mum: And {b} burst. Kid: How many have I got left?
            Clerk: That will be {b}. Customer: Here is {a}. Clerk: How much change is that?
        """,
        questions="""
            How many are missing to {a} if we have {b} so far?
            How much change do I receive from a note of {a} for goods worth {b}?
            how many left if u eat {b} of {a} cookies?
            How many candles remain in a box of {a} once {b} have been burned?
            How much taller is a tower of height {a} than a house of height {b}?
            How many pages are still unread if the book has {a} and I finished {b}?
            How many stops are left on a line of {a} after {b}?
            How much cash do I keep from {a} after paying {b}?
            If a jug held {a} and {b} was poured out, how much stays inside?
            How many sweets are left when I had {a} and gave away {b}?
            How much money is still there from {a} after I spend {b}?
            How much further is it if the trip is {a} and we have done {b}?
            How many more do I need for {a} if I already have {b}?
            How many spaces are still free in a car park with {a} spaces when {b} cars are in?
            How much cheaper is it if the old price was {a} and I got {b} off?
            How much did I lose if I weighed {a} and weigh {b} now?
            What's left in the bottle if it held {a} and I drank {b}?
            How many tickets are unsold if we printed {a} and sold {b}?
            If there are {a} pupils and {b} are girls, how many are boys?
            How much do I still owe if the debt is {a} and I paid {b}?
            how many cans are left if {b} out of {a} are gone?
            What is the profit when I sell for {a} what cost me {b}?
            If I have {a} apples and eat {b} of them, how many apples are left?
            How many pages are left to read in a book of {a} pages after reading {b} pages?
            How much change do I get from {a} if I spend {b}?
            How many more apples does Tom have if he has {a} and Mary has {b}?
            How many people are left if there were {a} people and {b} people went home?
        """,
        commands="""
            Tell me how many of the {a} tasks stay open after {b} were closed.
            Work out the shortfall: {b} collected, {a} needed.
            Find how many beds are unoccupied: {b} taken, {a} in the ward.
            Tell me the outstanding amount on a loan of {a} with {b} paid back.
            Work out the profit from revenue of {a} and costs of {b}.
            Give the net weight: gross {a}, packaging {b}.
            Say how many points team red, on {a}, leads team blue, on {b}.
            Determine how many are absent from a class of {a} when {b} are present.
            Tell me how many pills are left: {a} in the bottle, {b} taken.
            Give the change for {a} when the bill is {b}.
            Say how many rooms are empty in a hotel with {a} rooms and {b} of them taken.
            Work out what is left of my pay of {a} when rent takes {b}.
            Count the chairs still standing if {b} of {a} fell over.
            Find how many screws remain in a box of {a} after using {b}.
            Tell me the stock left over: we had {a} and shipped {b}.
            Work out how much older Grandpa at {a} is than Dad at {b}.
            Tell me how many pages I still have to read, {b} done out of {a}.
            Give the height lost by a candle that was {a} high and is {b} high now.
            Find the saving: it used to cost {a} and now it costs {b}.
            Find how many apples are left if {b} of {a} apples are eaten.
            Calculate the change from {a} for a purchase of {b}.
            Calculate the profit if the cost price is {b} and the selling price is {a}.
        """,
        terse="""
            {a} eggs, {b} broken: how many good ones?
            had {a}, gave away {b}, left?
            need {a}, got {b}, still missing?
            {a} total, {b} used, remaining?
            of {a}, {b} are broken: intact ones?
            revenue {a}, costs {b}, profit?
            sold at {a}, bought at {b}, gain?
            {a} minus {b} eaten = left?
            {a} seats, {b} sold, free?
            had {a}, lost {b}, how many now
            goal {a}, so far {b}, to go?
            {b} gone from {a}, whats left
            paid {a}, bill {b}, change?
            {a} apples minus {b} apples, how many left
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
            What is the product obtained from {a} and {b}?
            What is the multiplication of {a} by {b}?
            What is the {b} fold of {a}?
            What is {b} multiplied up by {a}?
            What is {a} scaled up by {b}?
            What is {a} taken {b} times?
            Which product do the factors {a} and {b} have?
            If {a} is the multiplicand and {b} the multiplier, what comes out?
            How much is {a} of {b} each?
            What do I get on multiplying {a} with {b}?
            If you lay {b} end to end {a} times, how far do you get?
            Not added but multiplied, what do {a} and {b} make?
            What number divided by {b} gives {a}?
            What is {a} repeated {b} times and totalled?
            What is {b} times the size of {a}?
            What's the product if I take {a} by {b}?
            What is the multiple you get from {a} times {b}?
            What is the result of {a} times {b}?
            What's the multiplication result of {a} and {b}?
            What is the multiplied value of {a} and {b}?
            What is {a} lots of {b}?
            What are {a} sets of {b}?
            How much do you get when {a} is timesed by {b}?
            How much is {b} taken {a} times over?
            What does {a} become when I make it {b} times bigger?
            If {a} gets {b} times larger, how large is it?
            How much is {a} on {b} as factors?
            Multiplied out, what are {a} and {b}?
            so the product would be, for {a} and {b}, what?
            What is {a} written down {b} times and added up?
            Can you times {a} by {b} for me?
            What is the product of {a} and {b}?
            What is the value of {a} × {b}?
            How much is {a} times {b}?
            How much is {a} multiplied by {b}?
            What number do you get when you multiply {a} by {b}?
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
            Find the product of {a} and {b}.
            Form the product of {a} and {b}.
            Scale {a} by {b}.
            Multiply {a} with {b}.
            Multiply up {a} and {b}.
            Magnify {a} by {b}.
            Amplify {a} with a gain factor of {b}.
            Expand {a} by a factor of {b}.
            Weight {a} with {b}, that is, multiply.
            Not the sum but the product, please: {a} and {b}.
            Increase {a} by a factor of {b}.
            Use {b} as the factor on {a}.
            Undo a division by {b}: the quotient was {a}.
            Neither add nor divide: just multiply {a} by {b}.
            Crank {a} up by a factor of {b}.
            Take {b} times {a}.
            Times {a} by {b}.
            Times {a} and {b}.
            Scale {a} up {b} times.
            Make {a} {b} times as big.
            Find the product of {b} with {a}.
            Find the multiplication of {a} and {b}.
            Give the multiplied result of {b} and {a}.
            Tell me what you get when you multiply {b} with {a}.
            Do a multiplication on {a} and {b}.
            Do {a} times {b}.
            Do {a} multiplied by {b} in your head.
            Grow {a} by a multiplier of {b}.
            Use {a} and {b} as the two factors and give the product.
            I want {a} multiplied by {b}.
            Take {b} copies of {a} and sum them.
            Calculate {a} × {b}.
            Multiply {a} and {b}.
            Multiply the numbers {a} and {b}.
            Multiply {a} times {b}.
            Multiply together {a} and {b}.
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
            times({a}, {b})
            np.multiply({a}, {b})
            operator.mul({a}, {b})
            {a} multiplied w/ {b}
            prod of {a} and {b}
            {a} by {b} multiplied
            factor {b} applied to {a}
            {a} x {b}?
            {a} timesed by {b}
            {a} multiplied by {b} =
            {a} times as much as {b}
            multiply {a} by {b} pls
            multiply({a}, {b})
            product of {a} and {b}
        """,
        dialogues="""
            A: The first factor is {a}. B: And the other is {b}. A: What is the product?
            Teacher: Take {b}. Pupil: Done. Teacher: Now make it {a} times as big. What comes out?
            Son: My calculator is broken. Mother: What do you need? Son: {a} multiplied with {b}.
            A: Take {a} and {b}. B: Shall I add them? A: No, multiply. B: What is the product?
            Pupil: Multiplicand {a}. Teacher: And the multiplier is {b}. Pupil: So the product is?
            A: Plus or times? B: Times. A: Then {a} and {b} make what?
            Kid: I forgot {a} times {b}. Dad: Count in steps. Kid: And the product is?
        """,
        stories="""
            A drawing is enlarged by the scale factor {b}. A line on it was {a}. How long is the line now?
            The amplifier has gain {b} and the input is {a}. What is the output?
            My times table homework has {a} times {b}. What is the answer?
            Got {a} and {b}, need the product.
            A picture frame is {a} wide and {b} high. Multiply both for its area.
            The gear makes {b} turns whenever the crank makes a single turn. I turn the crank {a} times. How many turns does the gear make?
            In the formula the coefficient is {a} and the variable is {b}. Multiply them for me, please.
            My homework asks for the product of {a} and {b}. What is the answer?
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
            A nurse hangs {a} bags, and each bag runs for {b} drops. How many drops run altogether?
            A carpenter saws each of {a} planks into {b} slats. How many slats does he obtain?
            A trader sells {a} contracts at {b} apiece. What does he take in?
            An octopus farm has {a} animals with {b} arms each. How many arms are there?
            The bakery sends {b} loaves to every one of {a} shops. How many loaves leave the bakery?
            The loop body runs {b} times for each of {a} outer passes. How often does it run?
            Each floor has {b} flats and the tower has {a} floors. How many flats are in the tower?
            A spider spins {a} webs, every web out of {b} threads. How many threads does it spin?
            The baker sells {a} pies and earns {b} on each one. What are the earnings?
            There are {a} rows of lettuces with {b} heads planted in each row. How many lettuces grow there?
            Every page shows {b} photos, and the album has {a} such pages. How many photos does it show?
            {a} teams of {b} runners each line up. How many runners line up?
            A bus makes {a} trips and carries {b} riders per trip. How many riders does it carry?
            A knitter needs {b} skeins for a jumper and makes {a} jumpers. How many skeins does she need?
            There are {a} boxes. In every box there are {b} pencils. How many pencils are there?
            A cook makes {b} pancakes for each of {a} guests. How many pancakes does he make?
            A bus makes {a} trips and carries {b} people each time. How many people does it carry?
            Lily has {a} shelves and puts {b} books on each shelf. How many books does she put there?
            A nurse needs {b} bandages for each patient. She has {a} patients. How many bandages does she need?
            The gardener has {a} rows and sows {b} seeds in each row. How many seeds does he sow?
            I practise {b} songs every day. How many songs do I play when I practise on {a} such days?
            One packet has {b} batteries. I buy {a} packets. How many batteries do I buy?
            There are {a} boxes with {b} apples in each box. How many apples are there in total?
            A book costs {b}. How much do {a} books cost?
            Each student has {b} pencils. There are {a} students. How many pencils are there in all?
        """,
        questions="""
            How many dots are there in a grid of {a} by {b}?
            How many items do {b} bags with {a} items apiece contain?
            How many legs of furniture must be screwed on for {a} stools with {b} legs each?
            How much do {a} identical tickets at {b} apiece cost in all?
            how many eggs in {a} cartons of {b}?
            What is the total pay for {a} shifts at {b} a shift?
            How many wheels do {a} wagons have at {b} wheels apiece?
            How many tiles cover a floor that is {a} tiles long and {b} tiles wide?
            How many pills are in {a} blister packs with {b} pills in each?
            If every guest breaks {b} plates and {a} guests come, how many plates is that?
            What do {a} tickets cost at {b} a ticket?
            How many dots does an image {a} wide and {b} high contain?
            How many buttons are sewn on {a} coats with {b} buttons to a coat?
            How much does the tenant owe for {a} instalments at {b} each?
            How many sweets are in {a} bags with {b} sweets in every bag?
            How many pupils are there in {a} classes of {b} each?
            How many bottles are in {a} crates if every crate has {b} bottles?
            What do I pay for {a} tickets if a ticket is {b}?
            How many tablets is {a} strips with {b} on a strip?
            How much will {a} bricks weigh if a brick weighs {b}?
            What is the price of {a} pens when a pen costs {b}?
            How many squares has a board with {a} rows and {b} columns?
            How many plants do I need for {a} beds with {b} plants in each bed?
            How many seats are there in {a} rows with {b} seats per row?
            What do I earn for {a} jobs when they pay {b} for each job?
            How many cookies are on {a} trays of {b}?
            how many wheels on {a} cars with {b} wheels each?
            How many apples are there in {a} bags with {b} apples each?
            How much do {a} apples cost if one apple costs {b}?
            How many students are in {a} classes with {b} students each?
            What is the total cost of {a} items at {b} each?
            How many chairs are there in {a} rows of {b} chairs?
            How much do I earn if I work {a} shifts and get {b} per shift?
        """,
        terse="""
            {a} groups of {b}
            {b} rows, {a} columns: how many cells?
            {a} shelves at {b} books each, total books
            {b} per person, {a} persons
            {a} packs x {b} pieces
            {a} pcs @ {b}, amount?
            qty {a}, unit price {b}, total price?
            {a} boxes times {b} per box
            {b} apiece, {a} pieces, cost?
            {a} rows of {b}, how many
            {a} bags, {b} in each, all?
            {a} tickets @ {b} each
            {a} classes of {b} pupils, how many kids
            {b} each for {a} people, how many needed
            price {b}, quantity {a}, amount?
            {a} boxes, {b} apples each, total apples
            cost of {a} items at {b} each
        """,
        dialogues="""
            A: We ordered {a} crates. B: There are {b} bottles inside each. A: How many bottles did we order?
            A: How many tiles for the floor? B: It is {b} tiles wide and {a} tiles long.
            Waiter: {a} tables booked. Cook: Every table orders {b} dumplings. Waiter: So how many dumplings shall you \
make?
            Clerk: You take {a} chairs? Customer: Yes, what is one? Clerk: {b}. Customer: And all of them?
            Mum: Everybody gets {b} biscuits. Dad: We expect {a} kids. Mum: How many biscuits must I bake?
            Mum: I need {a} cakes. Baker: Each cake is {b}. Mum: What do I pay for them all?
            Kid: We have {a} spiders. Teacher: Each spider has {b} legs. Kid: How many legs in all?
        """,
        commands="""
            Work out the cost of {a} bricks, every brick priced {b}.
            Count the panes of a facade having {a} storeys with {b} panes on each.
            Estimate the daily dose in drops: {b} drops, taken {a} times.
            Find the wage for {a} jobs paid {b} per job.
            Work out the number of pages in {a} volumes, {b} pages to a volume.
            Tell me the total number of petals on {a} flowers having {b} petals each.
            Multiply out the seating: {a} tables, {b} chairs at every table.
            Give the total price for a quantity of {a} at a unit price of {b}.
            Tell me the cost of {a} shirts at {b} apiece.
            Count the cards in {a} packs when each pack has {b}.
            Work out how many pages {a} notebooks with {b} pages each have.
            Find the number of chairs for {a} tables with {b} chairs at each.
            Give the number of tiles in a floor of {a} rows and {b} tiles per row.
            Say how many doses {a} boxes hold with {b} doses in a box.
            Tell me what {a} hens lay if each hen lays {b} eggs.
            Work out the wages of {a} workers who get {b} each.
            Find out how many boxes a chart of {a} columns and {b} rows has.
            Give the total weight of {a} sacks weighing {b} each.
            Count the stairs in {a} flights of {b}.
            Calculate the total price of {a} items at {b} each.
            Find the number of apples in {a} boxes with {b} apples in each box.
            Find the cost of {a} pens at {b} per pen.
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
            What is the exact quotient of {a} by {b}?
            What is the division of {a} by {b}?
            What is the result of dividing {a} by {b}?
            What is the value of the ratio of {a} over {b}?
            What is {a} split evenly by {b}?
            What is {a} scaled down by {b}?
            What is {a} broken up into {b} equal fractions, one of them?
            What do I get on dividing {a} through {b}?
            If the numerator is {a} and the denominator is {b}, what is the fraction worth?
            How big is {a} in units of {b}, fraction included?
            How often does {b} go into {a}, counting the fraction of a time as well?
            What does {b} divided into {a} give?
            Not rounded off: what is {a} over {b}?
            What is {a} per {b}, as a ratio?
            What is {a} shared into {b} equal parts, one part exactly?
            What is {a} cut down by a factor of {b}?
            What's the quotient when I divide {a} by {b}?
            What is the ratio between {a} and {b}, as a division?
            What is the division result of {a} by {b}?
            What is the exact value of {a} over {b}?
            What's the fraction of {a} over {b} worth?
            How big is each part when {a} is split into {b}?
            How much is {a} shared by {b}, exactly?
            What do I get if I cut {a} {b} ways?
            How many times bigger is {a} than {b}?
            What does {a} become when I make it {b} times smaller?
            What is {a} on top and {b} underneath, worked out?
            How many times as large as {b} is {a}, fractions and all?
            Shared into {b}, what does {a} give?
            How much of {a} falls to each if it goes {b} ways?
            What fraction of {b} is {a}?
            so what's {a} divided through by {b}?
            What is {a} ÷ {b}?
            What is the value of {a} / {b}?
            How much is {a} divided by {b}?
            What is {a} / {b} as a fraction?
            What number do you get when you divide {a} by {b}?
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
            Divide {b} into {a}.
            Find the ratio of {a} to {b}.
            Find the quotient of {a} over {b}.
            Shrink {a} by a factor of {b}.
            Scale {a} down by a factor of {b}.
            Put {a} over {b} and simplify.
            Cut {a} into {b} equal portions and give the size of a portion.
            Divide {a} by {b} and keep the fraction.
            Not the product but the quotient, please: {a} by {b}.
            Normalise {a} by {b}.
            Express {a} as a multiple of {b}, fractions included.
            Do true division: {a} by {b}.
            Neither multiply nor compare: just divide {a} by {b}.
            Give the exact value of {a} over {b}, neither floored nor rounded.
            Break {a} into {b} equal pieces and state the exact size of a piece.
            Split {a} by {b}.
            Share {a} by {b}.
            Make {a} {b} times smaller.
            Cut {a} into {b} equal shares and give one share.
            Find the exact quotient of {a} with divisor {b}.
            Find the ratio {a} over {b}.
            Find the value of the fraction {a} over {b}.
            Give the true division of {a} by {b}, no rounding.
            Tell me what you get when you divide {a} by {b}.
            Do a division on {a} and {b}, the first by the second.
            Do {a} divided by {b}.
            Do {b} into {a}.
            Divide the top number {a} by the bottom number {b}.
            Use {a} as the dividend and {b} as the divisor.
            I want {a} divided by {b} exactly.
            Calculate {a} / {b}.
            Divide the number {a} by the number {b}.
            Simplify the ratio {a} to {b} to a single number.
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
            np.divide({a}, {b})
            operator.truediv({a}, {b})
            Fraction({a}, {b})
            {a} div'd by {b}, exact
            {a} per {b}
            quot of {a} by {b}
            {a} to {b} as a ratio
            {a} divided through {b}
            {a} shared {b} ways
            divide {a} / {b} exactly
            {a} split by {b}
            {a} into {b} equal parts, how big is a part?
            divide({a}, {b})
            quotient of {a} and {b}
            {a} divided by {b} equals
        """,
        dialogues="""
            A: The numerator is {a}. B: The denominator is {b}. A: Then what is the quotient?
            Pupil: I must divide. Teacher: By what? Pupil: By {b}. Teacher: And what? Pupil: {a}.
            A: I want {a} divided by {b}. B: Whole part only? A: No, the exact quotient.
            Pupil: The dividend is {a}. Teacher: The divisor is {b}. Pupil: And the quotient, with the fraction?
            A: What do I get if {a} is divided by {b}? B: The exact value? A: Yes, no rounding.
            Kid: How do I share {a} by {b}? Dad: Divide. Kid: And what comes out?
        """,
        stories="""
            A map shrinks everything by the factor {b}. A road measures {a} in reality. How long is it on the map?
            An input of {a} passes a divider with ratio {b}. How large is it behind the divider?
            Got {a} and want it in {b} equal parts. Need the size of a part, exactly.
            My homework says {a} divided by {b}. What is the exact answer?
            The fraction has {a} on top and {b} at the bottom. What does it come to?
            In the formula I must divide {a} by {b}. Keep the fraction, please. What is it?
            The scale says divide by {b}. The real thing measures {a}. How big is it on the drawing?
            My homework says to divide {a} by {b}. What is the exact answer?
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
            How much does each sibling receive when {b} of them share {a} evenly?
            What does a single pen cost if {a} is paid for {b} of them?
            How much water goes in each jug when {a} is poured evenly into {b} jugs?
            What is the unit price for {b} units costing {a}?
            How far does it go on one charge if {b} charges take it {a}?
            How heavy is one coin if {b} equal coins weigh {a}?
            How much does each of us pay if {b} people share a bill of {a}?
            How many sweets does each child get if {a} are shared by {b} children?
            How much is one if {b} of them cost {a}?
            What is the price per piece when {b} pieces are {a}?
            How many pupils go in each group if {a} pupils make {b} equal groups?
            How long is every part if a rope of {a} is cut into {b} equal parts?
            How much paint goes on each wall if {a} covers {b} walls?
            How much does one brick weigh if {b} bricks weigh {a}?
            What does each person owe when {a} is split between {b}?
            How much water does one plant get if {a} is shared by {b} plants?
            What is the cost per head for {b} guests when the party costs {a}?
            How many pages must I read each day to finish {a} pages on {b} such days?
            how much each, {a} between {b} people?
            How much does one apple cost if {b} apples cost {a}?
            What is the cost per item if {b} items cost {a}?
            How much does each person pay if a bill of {a} is split equally among {b} people?
            How many apples does each child get if {a} apples are divided equally among {b} children?
            What is the unit price if {b} units cost {a}?
            If {a} cookies are shared equally by {b} people, how many cookies does each person get?
        """,
        commands="""
            Share {a} fairly among {b} people and state what one person gets.
            Distribute over {b} shelves a stock of {a} books evenly: how many to a shelf?
            Give the amount per person for {a} spread evenly over {b} persons, fractions allowed.
            Break the budget of {a} down into {b} monthly instalments of the same height.
            Work out the cost per sheet: {b} sheets, {a} altogether.
            Find each partner's cut: {b} partners, {a} in the pot, equal cuts.
            Ration {a} equally over {b} portions and give the size of a portion.
            Divvy up {a} between {b} of us and say what one of us gets.
            Give the cost apiece when {b} lamps come to {a}.
            Work out the rate per lap: {a} used in {b} laps.
            Apportion {a} in equal amounts to {b} departments and name the amount for one.
            Split the rent of {a} equally among {b} flatmates.
            Share {a} sweets between {b} kids and say what each kid gets.
            Split a bill of {a} between {b} friends.
            Tell me the price of a single egg if {b} eggs cost {a}.
            Give everybody the same: {a} apples for {b} people.
            Work out the cost per person: {a} in all, {b} people.
            Cut a cake of {a} into {b} equal slices and give the size of a slice.
            Find what each worker earns if {b} workers share {a} evenly.
            Say how much goes into every glass when {a} is poured into {b} glasses equally.
            Work out the amount per bag for {a} of sugar in {b} bags.
            Tell me how much each branch gets from {a} when there are {b} branches.
            Find the length of one piece from {a} cut in {b} equal pieces.
            Divide {a} apples equally among {b} children.
            Split a bill of {a} equally between {b} people.
            Find the cost of one pen if {b} pens cost {a}.
            Calculate the price per unit: {a} for {b} units.
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
            A nurse gives a total dose of {a} in {b} equal injections. How large is an injection?
            A carpenter divides a board of {a} into {b} equally wide strips, with no waste. How wide is a strip?
            A trader paid {a} for {b} identical shares. What was the price of one share?
            {b} hikers carry {a} of gear in equal loads. What does each of them carry?
            The farmer spreads {a} of feed evenly over {b} troughs. How much goes in one trough?
            The council grants {a} to {b} clubs in equal amounts. How much does a club receive?
            {b} identical crates weigh {a} together. What is the weight of a single crate?
            An engineer distributes a load of {a} evenly on {b} columns. What load rests on one column?
            A tailor makes {b} equal curtains from {a} of cloth. How much cloth is in a curtain?
            The crew of {b} shovelled {a} of sand, everyone the same. How much did each shovel?
            A tank of {a} is drained through {b} equal outlets. How much leaves by each outlet?
            We drove {a} with {b} equal stages. How long was a stage?
            The taxi came to {a}, and the {b} of us chipped in equally. What does each pay?
            Grandma gives {a} coins to her {b} grandchildren. They all get the same. How much does each one get?
            We are {b} people and the taxi cost {a}. What does each of us pay?
            A pack of {b} batteries costs {a}. What does one battery cost?
            The cook has {a} of rice for {b} guests. How much rice is there for each guest?
            A nurse has {a} of fluid to give in {b} equal bottles. How much is in each bottle?
            The gardener has {a} of compost for {b} pots. How much does every pot get?
            In our house {b} flats share a heating cost of {a}. What is the cost for one flat?
            The boss shares a bonus of {a} among {b} people. What is each one's share?
            The total cost of {b} tickets is {a}. What is the cost of one ticket?
            {b} people share a pizza bill of {a} equally. How much does each person pay?
        """,
        terse="""
            {a} shared by {b}
            {b} equal shares of {a}: one share =
            {a} for {b} pieces, price apiece?
            {a} / {b} people, each gets
            per head: {a} among {b}
            {a} between {b} ppl, each?
            {b} items {a}, one item?
            {a} equally into {b} jars, per jar?
            {a} over {b} equal instalments, size of an instalment?
            cost {a}, {b} sharers, share?
            {a} split between {b} people, each?
            {b} for {a}, price of one?
            {a} shared out to {b} kids
            bill {a}, {b} people, each pays?
            {a} for {b} guests, per guest?
            {a} split equally among {b} people
            split bill {a} by {b} people
            unit price, {a} for {b} units
        """,
        dialogues="""
            A: We won {a}! B: And there are {b} of us. A: What is the share of each one?
            Ann: {b} tables for the party. Ben: And {a} guests. Ann: How many guests for each table?
            Kid: {a} gummy bears! Father: And you are {b} kids, share evenly. Kid: What is my part?
            Ann: The meal came to {a}. Bob: We were {b}. Ann: Evenly split, what is my part?
            Foreman: {b} bags weigh {a}. Helper: All alike? Foreman: Yes. Helper: So what does one weigh?
            Waiter: The bill is {a}. Guest: We are {b} people. Waiter: So what does each of you pay?
            Mum: Here are {a} nuts. Kid: We are {b} kids. Mum: How many does each of you get?
        """,
    ),
)

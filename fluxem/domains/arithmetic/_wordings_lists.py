# ruff: noqa: E501 - one template a line
"""How people ask for percentages, and for totals, products, extremes and averages of several numbers."""

from __future__ import annotations

import random

from fluxem.core.number_text import parse_number
from fluxem.core.phrasebook import Argument, Phrases
from fluxem.core.template import Literal
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import (
    draw_number,
    draw_positive,
    make_draw,
    make_list_draw,
    write,
)


def _draw_rate(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    percent = rng.randint(1, {"easy": 99, "medium": 150, "hard": 400}[difficulty])
    half = "" if difficulty == "easy" or rng.random() < 0.8 else ".5"
    surface = f"{percent}{half}{rng.choice(('%', '%', '%', ' percent', ' per cent', ' %'))}"
    rate = Literal(surface, "arithmetic_number", parse_number(surface))
    return {"rate": rate, "value": write(rng, draw_positive(rng, difficulty))}


_NUMBERS = make_list_draw(draw_number)
_COUNTS = make_list_draw(draw_positive)


def _draw_factors(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = {"easy": 9, "medium": 99, "hard": 9999}[difficulty]
    length = rng.randint(3, 5)
    return {"values": [write(rng, rng.randint(2, top)) for _ in range(length)]}


PHRASES = (
    Phrases(
        tools.percent_of,
        _draw_rate,
        terms=(
            "percentage of a number; share of a total; commission; percentage value; part in percent; share; "
            "portion; percent of; tip; proportion of a whole"
        ),
        questions="""
            How much is {rate} of {value}?
            What amount do {rate} of {value} come to?
            If {rate} of {value} people agree, how many agree?
            Of a total of {value}, how much is a share of {rate}?
            Which number is {rate} of {value}?
            On a base of {value}, what does a percentage of {rate} make?
            whats {rate} of {value}?
            What is {rate} of {value}?
            If {value} is everything, how much is a portion of {rate}?
            How many of {value} are {rate}?
            What tip is {rate} on a bill of {value}?
            How large is the {rate} slice out of {value}?
            What is the {rate} share of {value}?
            What is the {rate} part of {value}?
            What is the {rate} commission on {value}?
            What is the {rate} tax on {value}?
            What is the amount for a rate of {rate} on a base of {value}?
            What is {rate} out of {value}, as an amount?
            How much tax is due at {rate} on {value}?
            How much off is a {rate} markdown on {value}, the discount alone?
            How much does {rate} of {value} amount to?
            If I own {rate} of {value}, how much is mine?
            For a whole of {value}, what does {rate} stand for?
            When {rate} gets skimmed off {value}, how much is skimmed?
            At {rate} of {value}, how many is that?
            What's {rate} of {value}?
            What's a {rate} share of {value}?
            What is the {rate} part out of {value}?
            What is the {rate} fee on {value}?
            What is the {rate} discount on {value}, in money?
            What is the {rate} deposit on {value}?
            What is the percentage amount for {rate} of {value}?
            How much is {rate} from {value}?
            How much do I get if I get {rate} of {value}?
            How much tip do I leave at {rate} on {value}?
            How many people are {rate} of {value} people?
            How much sugar is in {value} if {rate} of it is sugar?
            Out of {value}, how many is {rate}?
            If {rate} of {value} are girls, how many girls are there?
            If the tax is {rate} and the price is {value}, how much is the tax?
            With {rate} of {value}, what amount do I have?
            How many students is {rate} of {value} students?
            How much is a {rate} tip on a bill of {value}?
            How much tax is {rate} on {value}?
            How much is a {rate} discount on {value}, the amount saved?
            How many questions is {rate} of {value} questions?
        """,
        commands="""
            Take {rate} of {value}.
            Apply a percentage of {rate} to {value}.
            Find the part of {value} that {rate} stands for.
            From {value}, work out {rate}.
            Calculate a commission of {rate} on {value}.
            [Find|Calculate] {rate} of the number {value}.
            From a whole of {value}, compute {rate}.
            Determine the {rate} portion in {value}.
            Multiply {value} by {rate} to get the share.
            Set aside {rate} out of {value} and say how much that is.
            Work out a deposit: {rate}, price {value}.
            Find {rate} of {value}.
            Work out {rate} of {value}.
            Get {rate} out of {value}.
            Calculate the {rate} tip on {value}.
            Compute the VAT amount, {rate} on {value}.
            Give the share for {rate} from a pot of {value}.
            Tell me what {rate} of {value} is.
            Figure the royalty of {rate} on sales of {value}.
            Apply the rate {rate} to the base {value} and report the part.
            Convert {rate} of {value} to a plain amount.
            Do not change {value}, just name {rate} of it.
            Take {rate} out of {value} and tell me how much that part is.
            Get me {rate} of {value}.
            Give me {rate} of {value}.
            Calculate {rate} of {value}.
            Find the {rate} share of {value}.
            Find the {rate} part of {value}.
            Find the {rate} cut of {value}.
            Find the {rate} commission on {value}.
            Work out the {rate} tax on {value}.
            Work out a {rate} tip on {value}.
            Work out how much {rate} of {value} comes to.
            Tell me how much {rate} of {value} is.
            Tell me the tax at {rate} on a price of {value}.
            Tell me how many {rate} of {value} pupils are.
            Do {rate} of {value}.
            Say how much I save with {rate} off {value}, the saving only.
            Find {rate} of the number {value}.
            Calculate a {rate} tip on {value}.
            Find the amount that is {rate} of {value}.
        """,
        stories="""
            A broker keeps {rate} of every deal. How much does he keep of {value}?
            Of {value} seeds, {rate} sprout. How many sprout?
            A tax takes {rate}. How much tax falls on {value}?
            A school has {value} pupils, and {rate} walk there. How many walk?
            Of {value} voters, {rate} said yes. How many voters said yes?
            {rate} of the {value} students passed. How many passed?
            A shop with {value} articles puts {rate} of them on sale. How many articles are on sale?
            The deposit is {rate} of a price of {value}. How much is the deposit?
            A cheese weighs {value} and contains {rate} fat by weight. What does the fat weigh?
            The nurse reads that {rate} of {value} patients got the vaccine. How many patients got it?
            A nurse dilutes a {value} stock and {rate} of it is active drug. How much is active drug?
            A trader pays a margin of {rate} on a position of {value}. How much margin is that?
            Of {value} planks a carpenter rejects {rate}. How many planks does he reject?
            An estate of {value} is taxed at {rate}. How much goes to the treasury?
            The bill is {value} and we want to tip {rate}. How much is the tip?
            There are {value} pupils in the school. {rate} of them walk to school. How many pupils walk?
            I earn {value} and save {rate} of it. How much do I save?
            A coat costs {value}. The sale takes {rate} off. How much money do I save?
            The agent gets {rate} of the price, and the house sells for {value}. What does the agent get?
            A class has {value} students and {rate} of them are girls. How many girls are there?
            A restaurant bill is {value} and I want to tip {rate}. How much is the tip?
        """,
        terse="""
            {rate} of {value}
            percent of: {value}, {rate}
            base {value}, rate {rate}
            percentage({rate}, {value})
            {value}: {rate} of it?
            whats {rate} from {value}
            {rate} share, whole {value}
            tip {rate} on {value}
            {value} x {rate} = share
            {rate} on {value}, how much
            tip {rate}, bill {value}
            {rate} off {value}, amount of discount only
            commission: {rate} on {value}
            {rate} from a total of {value}
            pct of: rate {rate}, base {value}
            {rate} tip on {value}
            {rate} tax on {value}, amount?
            {value}, {rate} of that
            {rate} tax on {value}, tax amount
        """,
        dialogues="""
            A: The rate is {rate}. B: On what? A: On {value}. B: And how much is that?
            Ann: The base value is {value}. Ben: The percentage is {rate}. Ann: So what is the percentage value?
            Guest: The bill says {value}. Waiter: And the usual tip is {rate}. Guest: How much tip is that?
            Manager: {rate} of our {value} orders were returned. Clerk: As a count? Manager: Yes, how many orders?
            Agent: I take {rate}. Author: My book made {value}. Agent: So what is my cut?
            Pupil: The whole is {value}. Teacher: And we want {rate} of it. Pupil: How much is that?
            Guest: The bill is {value}. Friend: We tip {rate}. Guest: How much is that?
            Kid: What is {rate} of {value}? Dad: Multiply them. Kid: And what comes out?
        """,
    ),
    Phrases(
        tools.percent_change,
        make_draw(old=draw_positive, new=draw_positive),
        terms=(
            "percentage change; relative change; growth rate; percent increase; percent decrease; "
            "rate of increase; percentage gain or loss; relative difference; rise or fall in percent"
        ),
        questions="""
            By what percentage does it change from {old} to {new}?
            What is the percent change between {old} before and {new} now?
            How many percent more or less is {new} than {old}?
            What is the relative change, as a percentage, from {old} to {new}?
            What growth rate leads from {old} to {new}?
            The value is {new} and used to be {old}: what is the change as a percentage?
            whats the percent change from {old} to {new}?
            How many percent up or down is it from {old} to {new}?
            By how many percent did {old} rise or fall to become {new}?
            What percentage gain or loss turns {old} into {new}?
            Measured in percent of the old {old}, how large is the move to {new}?
            How much did it go up in percent, {new} now versus {old} then?
            What is the percentage increase from {old} to {new}?
            What is the percentage decrease or increase from {old} to {new}?
            What is the percentage difference of {new} relative to the earlier {old}?
            What is the relative growth between {old} and {new}, in percent?
            What is the rate of change in percent when {old} becomes {new}?
            What is the return in percent on something bought at {old} and sold at {new}?
            What is the markup in percent from cost {old} to price {new}?
            What is the inflation in percent if a basket rose from {old} to {new}?
            What percent gain or loss takes {old} to {new}?
            How much, in percent, did {old} move to get to {new}?
            How many percent did it go up or down if it was {old} and is {new}?
            By what percentage is {new} above or below {old}?
            In percentage terms, how has {new} changed from {old}?
            What's the percent change from {old} to {new}?
            What's the percentage rise from {old} to {new}?
            What's the percentage drop from {old} to {new}?
            What's the growth in percent between {old} and {new}?
            What is the relative increase from {old} to {new} in percent?
            What is the percentage gain from {old} to {new}?
            What is the percentage loss going from {old} to {new}?
            What is the percent growth from {old} up to {new}?
            How many percent more is {new} than {old}?
            How many percent less is {new} compared to {old}?
            How much, in percent, did it change from {old} to {new}?
            By what percent did it go up from {old} to {new}?
            By how many percent did the price go from {old} to {new}?
            How many percent have I lost or gained if I had {old} and have {new} now?
            If it was {old} before and is {new} after, what is the percentage change?
            It used to be {old} and now it is {new}; by what percentage is that up or down?
            What raise in percent takes me from {old} to {new}?
            What is the percentage change from {old} to {new}?
            What is the percent change from {old} to {new}?
            What is the percentage increase or decrease from {old} to {new}?
            By what percentage did the price change from {old} to {new}?
            By how many percent did it change if it went from {old} to {new}?
            How many percent is the change from {old} to {new}?
        """,
        commands="""
            Find the percentage increase or decrease from {old} to {new}.
            Compute the percent change of a value that went from {old} to {new}.
            Express the step from {old} to {new} as a percentage of the start.
            State, as a percentage, how {new} differs from a former {old}.
            Calculate the growth rate for start {old} and end {new}.
            Calculate the percent change from {old} to {new}.
            Quantify the rise or drop to {new} from {old} in percent.
            Put the relative difference between a baseline of {old} and a current {new} in percent.
            Subtract {old} from {new}, divide by the old one, and give it in percent.
            Report in percent how much the reading {new} deviates from the earlier {old}.
            Find the percent change from {old} to {new}.
            Find the percentage by which {old} changed to give {new}.
            Give the growth in percent from a base of {old} to {new}.
            Work out the percentage gain or loss: bought for {old}, sold for {new}.
            Work out how many percent {new} is up or down on {old}.
            Compute the year-on-year change in percent: last year {old}, this year {new}.
            Tell me the percentage swing from {old} to {new}.
            Express the increase or decrease to {new} from {old} as a percentage.
            Compare {new} with the former {old} in percent terms, as a relative change.
            Divide the change from {old} to {new} by the start and report percent.
            Not the plain difference but the percentage change, please: {old} to {new}.
            Give the percentage change from {old} to {new}.
            Give me the change in percent from {old} to {new}.
            Find the percentage rise from {old} to {new}.
            Find the percentage growth from {old} to {new}.
            Find the percent drop from {old} to {new}.
            Find the relative change in percent between {old} and {new}.
            Find the rate of increase in percent from {old} to {new}.
            Work out by what percentage it went from {old} to {new}.
            Work out how many percent it rose or fell: before {old}, after {new}.
            Tell me how many percent {new} is above or below {old}.
            Tell me the percent change when {old} becomes {new}.
            Show the change from {old} to {new} as a percentage.
            Say by what percent {old} must change to become {new}.
            Compare {old} before with {new} after and give the change in percent.
            Turn the change from {old} to {new} into a percentage.
            Measure in percent how {new} has grown or shrunk against {old}.
            Do a percent change: old value {old}, new value {new}.
            Calculate the percentage change from {old} to {new}.
            Find the percent change if the price goes from {old} to {new}.
            Find the percentage change between an old value of {old} and a new value of {new}.
            Work out the percentage change from {old} to {new}.
        """,
        stories="""
            It was {old} and is {new} now: the percentage change?
            A town grew from {old} to {new} people. By what percentage did it grow?
            A phone that cost {old} costs {new} today. By how many percent did the price change?
            This year {new} tickets were sold, last year {old}. What is the percentage change?
            The page had {old} readers before the update and {new} after it. How did that change, as a percentage?
            Rent was {old} and will be {new}. By what percent is the landlord raising or lowering it?
            The share closed at {new} after opening at {old}. What was its gain or loss in percent?
            My weight fell or rose from {old} to {new}. How many percent is that?
            After the fix the server answers {new} requests where it answered {old}. Improvement in percent?
            A stock was worth {old} and is worth {new} now. What is the percentage return?
            A nurse sees a pulse of {old} at rest and {new} after exercise. By what percentage did it change?
            The engine's output went from {old} to {new} after tuning. What is the gain in percent?
            Unemployment stood at {old} people and fell or rose to {new}. What is the change in percent?
            My rent was {old} and now it is {new}. By how many percent has it gone up or down?
            Last year we had {old} pupils and this year {new}. What is the change in percent?
            I paid {old} for my car and sold it for {new}. How many percent did I gain or lose?
            The plant was {old} tall and is {new} tall now. By what percentage did it grow?
            The shop sold {old} coats last month and {new} this month. By what percent did sales change?
            The price of a shirt changed from {old} to {new}. What is the percentage change?
            A town's population went from {old} people to {new} people. What is the percent change?
        """,
        terse="""
            {old} -> {new}, percent change?
            percentage change {old} to {new}
            from {old} to {new}: relative change as a percentage
            new {new}, old {old}: percent change?
            {old} to {new} in percent
            pct change {old} {new}
            % change: old {old}, new {new}
            (new {new} - old {old}) / old, as a percentage
            {old} -> {new}, % change
            percent up or down: {old} to {new}
            growth % {old} to {new}
            was {old}, is {new}, percent change?
            return in percent: in at {old}, out at {new}
            pct_change from {old} to {new}
            {old} to {new}, how many percent
            percent change {old} to {new}
            before {old}, after {new}, change in percent
            % up or down from {old} to {new}
            {old} becomes {new}, percentage change
            growth from {old} to {new} as percent
            percentage change from {old} to {new}
            % change {old} -> {new}
            percent_change({old}, {new})
        """,
        dialogues="""
            A: We had {old} orders. B: And now? A: Now it is {new}. B: What percentage change is that?
            Boss: Sales are {new}. Clerk: They were {old}. Boss: So what is the growth as a percentage?
            Owner: It cost {old} then. Buyer: Today they ask {new}. Owner: How many percent up or down is that?
            Ann: It cost {old}. Ben: It costs {new} now. Ann: What percentage change is that?
            Trader: Opened at {old}. Desk: Closed at {new}. Trader: Percent up or down?
            Boss: We had {old} orders. Clerk: Now we have {new}. Boss: What is that in percent, up or down?
            Kid: My pocket money went from {old} to {new}. Dad: By how many percent is that?
        """,
    ),
    Phrases(
        tools.sum,
        _NUMBERS,
        terms=(
            "total of several numbers; sum of a list; running total; grand total; summation; adding up a column; "
            "overall total; aggregate"
        ),
        questions="""
            What is the total of {values}?
            What do {values} add up to?
            How much is {values} all together?
            What is the sum of all of {values}?
            If these are the entries, {values}, what is their sum?
            What number do you reach by adding {values} one after the other?
            whats {values} added up?
            What is the overall total when I have {values}?
            How much do all of these amount to: {values}?
            If I throw {values} onto one heap, how large is the heap?
            What is the aggregate of {values}?
            What is the sum of {values}?
            What is the grand total of {values}?
            What is the sum total of {values}?
            What is the full amount of {values} put together?
            What is the combined total of {values}?
            What is the summation of {values}?
            What is the cumulative total of {values}?
            What is the outcome of adding up {values}?
            How much are {values} all told?
            How much is {values} in total?
            What do {values} total?
            What do {values} make when all are added?
            Added rather than multiplied, what do {values} give?
            What figure stands below the line when {values} are added in a column?
            What do the addends {values} sum to?
            What do I get by piling {values} up?
            What is the added-up value of {values}?
            What is the accumulated amount of {values}?
            What's the sum of {values}?
            What's the total for {values}?
            What's the whole amount of {values}?
            What is the joint total of {values}?
            What is the overall sum of {values}?
            What is the final total of {values}?
            What is the complete sum of {values}?
            What is the added total of {values}?
            How much is it altogether: {values}?
            How much do {values} come to in all?
            How much do {values} make together?
            How much do I have if I add {values}?
            What do I get if I add up {values}?
            What do {values} make when you add them?
            What do {values} come to, added?
            All in all, how much are {values}?
            If you sum {values}, what do you get?
            What is the sum of the numbers {values}?
            What is the total of the numbers {values}?
            What is the sum of the list {values}?
            What do the numbers {values} add up to?
            What do you get if you add {values}?
        """,
        commands="""
            Add up {values}.
            Sum these: {values}.
            [Find|Compute] the sum of {values}.
            Total the following entries: {values}.
            Tally {values}.
            Add all of these numbers together: {values}.
            Calculate the sum of {values}.
            Cast up the column {values}.
            Accumulate {values} and report the end result.
            Give the aggregate: {values}.
            Put {values} into one grand figure by addition.
            Sum up {values}.
            Total up {values}.
            Tot up {values}.
            Add {values} together.
            Add up this whole lot: {values}.
            Aggregate {values} by summing.
            Accumulate {values} into one total.
            Reduce the list with plus: {values}.
            Find the total of {values}.
            Find the grand total of {values}.
            Lump {values} together by addition.
            Fold {values} with addition, starting from nothing.
            Not the product or the mean but the sum, please: {values}.
            Do not average; just add {values}.
            Apply the big Sigma to {values}.
            Neither multiply nor average: just sum up {values}.
            Bring {values} together in one total.
            Add this lot: {values}.
            Add these numbers up: {values}.
            Sum all of those: {values}.
            Find the sum of {values}.
            Find the overall total of {values}.
            Find the joint total of {values}.
            Find the full amount of {values}.
            Give me the total of {values}.
            Give me the sum for {values}.
            Do a sum over {values}.
            Tell me the total: {values}.
            Tell me how much {values} are altogether.
            Tell me what you get when you add {values}.
            Put plus signs between {values} and give the result.
            Add the numbers {values}.
            Find the sum of the numbers {values}.
            Sum the values {values}.
            Calculate the sum of the data {values}.
            Sum the array {values}.
        """,
        terse="""
            sum of {values}
            {values}: total?
            add: {values}
            total = {values} added up
            sum {values}
            {values} summed
            sum([{values}])
            Σ of {values}
            grand total: {values}
            aggregate of {values}
            np.sum: {values}
            total {values}
            {values} all added
            {values}, sum?
            reduce(plus) over {values}
            {values} altogether
            numbers {values}, sum
            values: {values}; sum?
        """,
        dialogues="""
            A: Here are {values}. B: Shall I multiply? A: No, add them all up.
            Pupil: The addends are {values}. Teacher: So what is the sum?
            Kid: I have to add {values}. Dad: Go one by one. Kid: And the total is?
            Clerk: I wrote down {values}. Boss: Add them up. Clerk: What is the sum?
        """,
        stories="""
            The adding machine is fed {values}. What does its total key print?
            A vector has the entries {values}. What is the sum of its entries?
            On my list stand {values}. How much are they altogether?
            My column in the sheet holds {values}. What does the sum cell show?
            The teacher wrote {values} on the board and wants them added. What is the answer?
            My till roll shows {values}. Please add it up for me.
            I scored {values} in the game, round by round. What is my total?
            My homework says to add the numbers {values}. What is the answer?
        """,
    ),
    Phrases(
        tools.sum,
        _COUNTS,
        terms="total of counts; grand total; receipt total; combined count; all told",
        stories="""
            The bill has the items {values}. What is the total of the bill?
            A runner did laps of {values}. How much is that all together?
            The classes have {values} pupils. How many pupils are there altogether?
            Donations came as {values}. How much was donated all told?
            The nurse emptied bags of {values} during her shift. What was the total output?
            Four carpenters and a helper cut {values} boards. How many boards were cut by all?
            Our receipts show {values}. The accountant asks for one grand figure. Which?
            The hike had stages of {values}. How long was the hike from start to finish?
            Deliveries of {values} crates reached the depot. How many crates are there by now?
            Votes from the districts were {values}. How many votes were cast overall?
            A nurse measured drinks of {values} over the day. What was the entire intake?
            A carpenter needs boards of {values} laid end to end. How long is the line of boards?
            A trader made gains of {values} on successive deals. What is the overall gain?
            The collection boxes contained {values} coins. How many coins were collected?
            The choirs have {values} singers and all perform together. How many singers stand on stage?
            The trucks unloaded {values} sacks. How many sacks lie in the yard now?
            My savings jars hold {values}. How much have I got altogether?
            The chapters have {values} pages. How many pages has the entire book?
            Each branch reported its sales: {values}. What were the sales of the company as a whole?
            The stages of the rocket weigh {values}. What is its entire weight?
            The villages of the valley count {values} souls. What is the population of the valley?
            The bus picked up {values} riders at its stops and nobody left. How many riders are aboard?
            A writer finished {values} words at her sittings. What is the overall word count?
            I bought things for {values}. How much did I spend in all?
            The children found {values} shells. How many shells did they find altogether?
            The boxes hold {values} toys. How many toys are there in all the boxes?
            We drove {values} on our trip, day after day. How far did we drive in total?
            A nurse gave {values} drops over the shift. How many drops did she give in all?
            The gardener picked {values} beans from his rows. How many beans did he pick in total?
            My friends brought {values} cookies to the party. How many cookies do we have?
            The shop sold {values} mugs, day by day. How many mugs were sold altogether?
            The daily sales were {values}. What were the total sales?
            I bought items at prices {values}. How much did I spend in total?
        """,
        dialogues="""
            A: The single amounts are {values}. B: And the grand total? A: Please add them up.
            Cashier: I typed {values}. Customer: What does it add up to?
            Waiter: The single dishes are {values}. Guest: And the total?
            Clerk: I booked {values}. Boss: What is the overall figure?
            Mum: You picked {values} berries? Kids: Yes! Mum: How many is that all together?
            Chief: Teams sent {values} letters. Clerk: Do you want the average? Chief: No, the total.
            Customer: I take items at {values}. Clerk: Anything else? Customer: No, what is the total?
            Kid: I got {values} stickers from my friends. Mum: How many is that altogether?
        """,
        questions="""
            What do I pay in total for articles priced {values}?
            How many visitors came in all if the days brought {values}?
            how much altogether if the jars hold {values}?
            What is the whole bill if the dishes cost {values}?
            How long is the train if its coaches measure {values}?
            How many votes were there in total with {values} at the polling stations?
            How heavy is the whole load if the sacks weigh {values}?
            How much rain fell altogether when the gauges collected {values}?
            How much do I pay if the things in my basket cost {values}?
            How many pupils are there if the classes have {values} pupils?
            How many points do I have altogether after rounds of {values}?
            How many steps did I walk if my days had {values} steps?
            How many apples are in the baskets together if they hold {values}?
            How much money did we collect if people gave {values}?
            How much did I spend if the receipts say {values}?
            How long is the film in all if its parts run {values}?
            How many people live in the house if the flats have {values} people?
            What is the total weight of bags weighing {values}?
            What is the total bill for items at {values}?
            What is the total distance of a walk with parts of {values}?
            how many altogether when the boxes have {values}?
            What is the total cost if the prices are {values}?
            What is the total of the prices {values}?
            How much do I pay in total for items priced {values}?
            How many points did I score in total with scores of {values}?
            How much did I spend altogether if the expenses are {values}?
        """,
        commands="""
            Total the expenses {values} for the report.
            Add up the mileage claims {values} and state the overall claim.
            Count everybody: the rooms hold {values} people.
            Sum the hours-log entries {values} for the whole job.
            Add up the goals of the season: {values}.
            Find the total stock when the bins hold {values}.
            Give the full length of a fence with panels of {values}.
            Tell me the combined age of siblings aged {values}.
            Work out what is due in all for invoices of {values}.
            Add up my shopping: {values}.
            Add up the bill: {values}.
            Add up the wins {values} for the final result.
            Tell me the total cost of things priced {values}.
            Tell me how many books there are on shelves of {values} books.
            Tell me how many people came, with {values} from the different towns.
            Count all the eggs: the hens laid {values}.
            Count all the visitors: the rooms had {values} visitors.
            Give the total length of planks of {values}.
            Give the total number of calls when the clerks took {values}.
            Find out how much we raised, with gifts of {values}.
            Work out my total pay from jobs that paid {values}.
            Add up the prices {values}.
            Find the total of the expenses {values}.
            Calculate the total bill for items costing {values}.
            Find the total of the scores {values}.
        """,
        terse="""
            receipt: {values}, total due?
            parts {values}, whole?
            stages {values}, overall length?
            bill: {values}, all in?
            sales {values}, total sales
            counts {values}, altogether?
            headcounts {values}, everyone together
            expenses {values}, sum
            laps {values}, total distance
            items {values}, total to pay?
            boxes of {values}, how many altogether
            paid {values}, spent altogether?
            rounds of {values} points, total?
            basket: {values}, sum to pay
            prices {values}, total
            total of expenses {values}
            total bill: {values}
        """,
    ),
    Phrases(
        tools.product,
        _draw_factors,
        terms=(
            "product of several numbers; product of a list; factors; continued product; multiplying through; "
            "number of combinations of choices; overall growth factor"
        ),
        questions="""
            What is the product of {values}?
            What do {values} give when multiplied together?
            How much is {values} all multiplied?
            If the factors are {values}, what is their product?
            What is the result of multiplying all of {values}?
            What volume does a box with the edges {values} have, extended to as many dimensions?
            whats {values} all times each other?
            How much do {values} make when each is multiplied by the next?
            How many outfits are possible if the wardrobes offer {values} pieces of the different kinds, one of each \
worn?
            What is the continued product of {values}?
            What does the big Pi notation give over {values}?
            How many cells has a table whose dimensions are {values}?
            What is the product of all of {values}?
            What is the multiplied total of {values}?
            What is the result of {values} multiplied together?
            What is the chain product of {values}?
            What is the outcome of multiplying {values}?
            What do you get by multiplying {values}?
            What do {values} multiply out to?
            What do the factors {values} make?
            Multiplied rather than added, what do {values} give?
            How much is the running product over {values}?
            How many outfits are possible with {values} pieces to choose from in the categories?
            What is the compound factor of {values}?
            How many settings do dials with {values} positions allow together?
            What is the multiplied-out value of {values}?
            What is the combined factor of {values}?
            What's the product of {values}?
            What's the product for {values}?
            What is the multiplied product of {values}?
            What is the multiplication result of {values}?
            What is the multiplication of {values}?
            What is the overall product of {values}?
            What is the full product of {values}?
            What do I get if I multiply {values}?
            What do I get if I times {values} together?
            What do {values} make when multiplied?
            What do you get when {values} are all multiplied?
            How much is it when I multiply {values} one after another?
            How much is the product of {values}?
            How many ways can I pick one of each if there are {values} to pick from?
            How big is a box with sides {values}, all multiplied?
            If you times all of {values}, what comes out?
            Multiplied together, how much are {values}?
            What is the product of the numbers {values}?
            What is the product of the list {values}?
            What do you get if you multiply {values} together?
            What do the numbers {values} multiply to?
        """,
        commands="""
            Multiply {values} together.
            [Find|Compute] the product of {values}.
            Multiply all the following: {values}.
            Take every factor of {values} and multiply them all.
            Form the product over {values}.
            Starting at one, multiply by {values} one after the other.
            Calculate the product of {values}.
            Chain-multiply {values}.
            Reduce {values} by multiplication to a single number.
            Take the big Pi over {values}.
            Combine the scale factors {values} into a single factor.
            Use the multiplication principle with {values} options and give the count.
            Multiply out {values}.
            Multiply up all of {values}.
            Multiply {values} all with one another.
            Take the product of {values}.
            Find the product of these entries: {values}.
            Reduce the list with times: {values}.
            Fold {values} with multiplication, starting at one.
            Compound the factors {values}.
            Chain the multipliers {values} and name the total multiplier.
            Not the sum but the product, please: {values}.
            Do not add; multiply {values} together.
            Apply the big Pi to {values}.
            Neither add nor average: just multiply {values} together.
            Find the product of {values} as factors.
            Bring {values} together in one product.
            Multiply this lot: {values}.
            Multiply all these numbers together: {values}.
            Multiply all of those: {values}.
            Times {values} together.
            Times all of these: {values}.
            Find the product of {values}.
            Find the full product of {values}.
            Find the multiplication result of {values}.
            Find the overall product of {values}.
            Give me the product of {values}.
            Give the product for {values}.
            Do a product over {values}.
            Put times signs between {values} and give the result.
            Tell me the product: {values}.
            Tell me what you get when you multiply {values}.
            Work out the product of {values}.
            Multiply the numbers {values}.
            Find the product of the numbers {values}.
            Calculate the product of the values {values}.
            Multiply all the numbers in the list {values}.
        """,
        stories="""
            A menu offers starters, mains and so on, with {values} choices. How many different menus are there?
            A code is built of parts with {values} options. How many codes exist?
            The growth factors of successive years were {values}. What is the overall factor?
            Boxes are nested with {values} to each level. How many of the innermost boxes are there?
            A gearbox has stages with ratios {values}. What is the overall ratio?
            A bike rental lets you pick frame, saddle, bell and so on: {values} variants. How many bikes can be \
configured?
            A crate layer cake: levels with {values} pieces inside every piece above. How many pieces are at the bottom?
            A tensor has shape {values}. How many entries does it store?
            A nurse chooses a drug, a dose level and a route, with {values} options. How many treatments can be composed?
            A design has factors with {values} levels. How many runs has the full factorial plan?
            On my list stand {values}. What is their product?
            The teacher wrote {values} on the board and wants them multiplied. What is the answer?
            A shop has {values} kinds of bread, cheese and the like. I take one kind of each. How many sandwiches are possible?
            The box has sides of {values}. To get its volume I multiply them. What is it?
            Each step multiplies the amount, with factors {values}. How many times as big is it at the end?
            My homework says to multiply the numbers {values} together. What is the answer?
        """,
        terse="""
            product of {values}
            {values}: multiply all
            factors {values}, product?
            prod: {values}
            multiply {values}
            math.prod([{values}])
            Π of {values}
            {values} multiplied together
            np.prod of {values}
            shape {values}, number of entries?
            np.prod([{values}])
            {values}, product?
            times together: {values}
            product: {values}
            cumulative product of {values}, last entry
            reduce(times) over {values}
            options {values}, how many combos
            {values} multiplied
            multiply all {values}
            {values} times each other
            product for {values}
            all of {values} multiplied, result?
            numbers {values}, product
        """,
        dialogues="""
            A: The factors are {values}. B: Multiply them all! A: And what comes out?
            Ann: We can combine freely, with {values} options. Ben: Then is their product the number of combinations?
            Chef: The courses offer {values} dishes. Guest: I choose one from each. Chef: How many menus can you \
compose?
            A: Here are {values}. B: Shall I add? A: No, multiply them all.
            Pupil: The factors are {values}. Teacher: So what is the product?
            Kid: I have to multiply {values}. Dad: Go one by one. Kid: And the product is?
            Clerk: The factors are {values}. Boss: Multiply them. Clerk: What is the product?
        """,
    ),
    Phrases(
        tools.minimum,
        _NUMBERS,
        terms=(
            "minimum; smallest number; least value; lower end; smallest value; lowest; least element; "
            "lower bound attained; bottom value"
        ),
        questions="""
            Which is the smallest of {values}?
            What is the minimum of {values}?
            Which of {values} is the least?
            What is the lowest number among {values}?
            Of all these, {values}, which one is furthest to the left on the number line?
            Which of {values} is smaller than all the others?
            whats the smallest out of {values}?
            Which comes first when {values} are sorted upwards?
            Which one undercuts all the rest in {values}?
            What is the low in {values}?
            How low does it get in {values}?
            What is the smallest number of {values}?
            What is the smallest of {values}?
            What is the least of {values}?
            What is the lowest of {values}?
            What is the min of {values}?
            What is the minimum value of {values}?
            What is the smallest element of {values}?
            What is the bottom value of {values}?
            What is the least member of {values}?
            What is the lower extreme of {values}?
            What is the infimum of the finite set {values}?
            Which number in {values} is smaller than all others?
            Which of {values} ranks last in size?
            Where is the trough of {values}, as a value?
            Which entry of {values} is the weakest, that is, the least?
            What is the lowest value of {values}?
            Neither the biggest nor the average: which is the smallest of {values}?
            What's the smallest of {values}?
            What's the lowest number in {values}?
            What's the minimum of {values}?
            What is the smallest value in {values}?
            What is the smallest figure of {values}?
            What is the lowest figure of {values}?
            What is the bottom number of {values}?
            What is the tiniest of {values}?
            What is the minimal value of {values}?
            Which is smallest: {values}?
            Which is the lowest: {values}?
            Which number is the smallest out of {values}?
            Which one is the least: {values}?
            Which of {values} is the smallest?
            Which of these is lowest, {values}?
            Which of {values} comes first when sorted from small to big?
            What is the smallest number in {values}?
            Which is the smallest of the numbers {values}?
            What is the smallest number in the list {values}?
            What is the minimum value of the data {values}?
            Which number is the smallest: {values}?
        """,
        commands="""
            Find the minimum of {values}.
            Pick the smallest number out of {values}.
            Name the lowest of {values}.
            Select the least among these: {values}.
            Give me the bottom one of {values}.
            Determine which of {values} is the smallest.
            Calculate min of {values}.
            Return the tiniest number from {values}.
            Spot the lowest figure in {values}.
            Scan {values} and keep the smallest seen.
            Which is the runt of {values}? Name that smallest number.
            Find the smallest number in {values}.
            Find the least value in {values}.
            Find the lowest of {values}.
            Find the smallest entry among {values}.
            Take the minimum of {values}.
            Get the min of {values}.
            Pick the smallest from {values}.
            Pick out the littlest of {values}.
            Select the minimum: {values}.
            Show the lower extreme of {values}.
            Sort {values} ascending and give the head of the list.
            Not the biggest but the smallest, please: {values}.
            Throw away all but the least of {values}.
            Find the smallest of {values}.
            Find the lowest number of {values}.
            Find the minimum value of {values}.
            Find the minimal element of {values}.
            Find the bottom figure of {values}.
            Give me the smallest of {values}.
            Give me the lowest of {values}.
            Give the minimum for {values}.
            Pick the lowest of {values}.
            Pick the smallest number: {values}.
            Choose the least of {values}.
            Tell me which is smallest: {values}.
            Tell me the lowest number out of {values}.
            Show me the smallest number in {values}.
            Keep the smallest of {values} and drop the others.
            Do a min over {values}.
            Find the smallest number in the list {values}.
            Find the smallest of the numbers {values}.
            Find the minimum value in the array {values}.
        """,
        terse="""
            min of {values}
            {values}: smallest?
            minimum: {values}
            least of {values}
            smallest: {values}
            min({values})
            lowest out of {values}
            {values}, min?
            low of {values}
            least element among {values}
            np.min([{values}])
            minimum of {values}
            smallest in {values}
            {values}: lowest?
            smallest of {values}
            lowest of {values}?
            smallest number in {values}
            values: {values}; minimum?
        """,
        dialogues="""
            A: I have {values}. B: The largest? A: No, the smallest of them.
            Dev: The array holds {values}. Lead: Return its minimum. Dev: Which is?
            Kid: Which of {values} is the smallest? Dad: Put them in order. Kid: And the first is?
            Clerk: I wrote down {values}. Boss: I want the lowest. Clerk: Which is that?
        """,
        stories="""
            A sensor log has the entries {values}. How low did the sensor go?
            A tournament keeps the minimum of the judges' marks, {values}. Which mark is kept?
            I wrote down {values}. Which one is the smallest?
            The teacher wrote {values} on the board. Underline the lowest. Which is it?
            My column in the sheet holds {values}. What does the MIN cell show?
            We measured {values} in the lab. What was the lowest value?
            On my list stand {values}. I only need the smallest one. Which is it?
            My homework asks for the smallest of the numbers {values}. What is it?
        """,
    ),
    Phrases(
        tools.minimum,
        _COUNTS,
        terms="lowest bid; cheapest offer; shortest time; lowest reading; fewest; lightest; bottom price",
        stories="""
            Offers came at {values}. Which offer is the cheapest?
            The golfers needed {values} strokes, and the lowest wins. Which number won?
            The tanks hold {values}. What is the level of the emptiest tank?
            Five clerks and their rivals took {values} calls. What was the lowest count?
            Suppliers quoted {values}. The buyer always takes the bottom quote. Which quote is it?
            The carpenter's planks measure {values}. How long is the shortest?
            Laps took {values} ticks. What was the fastest lap, that is the smallest count?
            The villages lie at altitudes of {values} above the sea. How high is the lowest one?
            Batteries hold charges of {values}. What is left in the weakest?
            A nurse recorded oxygen levels of {values}. What was the worst, that is the lowest, level?
            A trader saw prices of {values} through the session. What was the low of the session?
            The candidates received {values} votes, and the one with fewest is out. How many votes did that one get?
            The brothers stand {values} tall. How tall is the smallest brother?
            The chain's links bear loads of {values}. What does the weakest link bear?
            Servers answer after {values} ticks. What is the quickest answer?
            The islands have {values} inhabitants. How many live on the least populated one?
            The jars contain {values} olives. How many are in the emptiest jar?
            The contractors ask {values} for the roof, and the town takes the cheapest. What will it pay?
            The hens laid {values} eggs. How many did the laziest hen lay?
            The months had {values} rainy spells. How many had the driest month?
            The carriers want {values} for the crate. What does the least expensive one want?
            The rivers measure {values}. How long is the shortest river?
            The puppies weigh {values}. What does the runt weigh?
            The shops want {values} for the same lamp. I take the cheapest. What do I pay?
            The children are {values} in age. How old is the youngest?
            The bags weigh {values}. I carry the lightest. How much does it weigh?
            The pupils got {values} points. What was the lowest mark?
            The nurse measured {values} over the night. What was the lowest value?
            The plants are {values} tall. How tall is the smallest plant?
            We asked plumbers for a price and heard {values}. Which is the cheapest?
            The classes have {values} children. How many are in the smallest class?
            The daily temperatures were {values}. What was the lowest temperature?
            The shops ask the prices {values}. What is the cheapest price?
        """,
        dialogues="""
            A: The bids are {values}. B: Which one is the lowest?
            Child: I wrote {values}. Father: Circle the smallest one. Child: Which is it?
            Nurse: His pulse went {values}. Doctor: What was the lowest?
            Pilot: Cloud levels {values}. Tower: Which is the bottom one?
            Buyer: I was offered {values}. Friend: Take the least costly. Buyer: Which one is it?
            Coach: Your times are {values}. Runner: Which is the fastest, the smallest one?
            Customer: Prices are {values}. Friend: Buy the cheapest. Customer: Which one is that?
            Nurse: I measured {values}. Doctor: And the lowest one?
        """,
        questions="""
            Which price is the cheapest out of {values}?
            The runners needed {values} ticks of the watch; which was the shortest time?
            how cheap can i get it when shops ask {values}?
            How young is the youngest if the kids are aged {values}?
            What is the lowest temperature if the thermometers say {values}?
            How short is the shortest of ropes measuring {values}?
            Which rent is the least when the flats cost {values}?
            How light is the lightest suitcase if they weigh {values}?
            How few people came on the quietest evening with crowds of {values}?
            Which time is the winner's if the sprinters clocked {values} and the lowest wins?
            What is the cheapest price if the shops ask {values}?
            How old is the youngest child if they are {values}?
            How short is the shortest pupil if they are {values} tall?
            How much does the lightest bag weigh if they weigh {values}?
            What was the coldest it got if the thermometer showed {values}?
            What is the lowest bid when people bid {values}?
            How many people are in the smallest class with classes of {values}?
            What was the worst result if the points were {values} and few points are bad?
            How many were there on the quietest day if visitors were {values}?
            Which quote is the cheapest if we were quoted {values}?
            How many pages has the thinnest book if the books have {values} pages?
            how low was the lowest if we measured {values}?
            What is the lowest price among {values}?
            Which price is the lowest: {values}?
            What is the lowest score among {values}?
            What is the lowest temperature if the readings are {values}?
            What was the fastest time, the times being {values}?
        """,
        commands="""
            Point out the lightest parcel; the parcels weigh {values}.
            Pick the shortest queue: the tills have {values} people waiting.
            Name the fewest faults when the inspectors counted {values}.
            Find the youngest age: {values}.
            Tell me the smallest catch when the boats landed {values} fish.
            Find the best price for a bargain hunter: the shops ask {values}.
            Name the slowest speed out of {values}.
            Give the depth of the shallowest well; they are {values} deep.
            Say how thin the thinnest book is, with {values} pages.
            Tell me the cheapest price: {values}.
            Tell me the lowest mark among {values}.
            Tell me the fewest visitors on any day, with {values} visitors.
            Find the cheapest ticket: tickets cost {values}.
            Find the lowest bid out of {values}.
            Find the shortest trip: the trips measure {values}.
            Find the lightest of the parcels weighing {values}.
            Pick the best price for me as a buyer: {values}.
            Pick the smallest size we have: {values}.
            Give the age of the youngest, the ages being {values}.
            Give the lowest pulse the nurse wrote down: {values}.
            Say how few eggs the worst hen laid: {values}.
            Find the lowest of the prices {values}.
            Find the lowest score: {values}.
            Find the cheapest of the offers {values}.
            Find the shortest time among {values}.
        """,
        terse="""
            quotes {values}, cheapest?
            shortest of the planks {values}
            fewest: {values}
            cheapest of {values}
            youngest: {values}
            fares {values}, lowest fare?
            times {values}, fastest?
            weights {values}, lightest?
            prices {values}, lowest?
            kids aged {values}, youngest?
            bags weigh {values}, lightest?
            tests with {values} points, worst (lowest)?
            shops ask {values}, cheapest one
            lowest price: {values}
            prices {values}, cheapest
            times {values}, shortest
        """,
    ),
    Phrases(
        tools.maximum,
        _NUMBERS,
        terms=(
            "maximum; largest number; greatest value; peak; upper end; largest value; highest; biggest element; "
            "top value; upper bound attained"
        ),
        questions="""
            Which is the largest of {values}?
            What is the maximum of {values}?
            Which of {values} is the greatest?
            What is the highest number among {values}?
            Of all these, {values}, which one is furthest to the right on the number line?
            Which of {values} is bigger than all the others?
            whats the biggest out of {values}?
            Which comes last when {values} are sorted upwards?
            Which one beats all the rest in {values}?
            What is the high in {values}?
            How high does it get in {values}?
            What is the largest number of {values}?
            What is the biggest of {values}?
            What is the greatest of {values}?
            What is the highest of {values}?
            What is the max of {values}?
            What is the maximum value of {values}?
            What is the largest element of {values}?
            What is the top value of {values}?
            What is the peak value of {values}?
            What is the upper extreme of {values}?
            What is the supremum of the finite set {values}?
            Which number in {values} is larger than all others?
            Which of {values} ranks first in size?
            Which entry of {values} is the strongest, that is, the greatest?
            What is the highest value of {values}?
            Neither the smallest nor the average: which is the biggest of {values}?
            What's the biggest of {values}?
            What's the largest number in {values}?
            What's the maximum of {values}?
            What is the biggest value in {values}?
            What is the largest figure of {values}?
            What is the highest figure of {values}?
            What is the top number of {values}?
            What is the greatest value of {values}?
            What is the maximal value of {values}?
            Which is biggest: {values}?
            Which is the highest: {values}?
            Which number is the largest out of {values}?
            Which one is the most: {values}?
            Which of {values} is the biggest?
            Which of these is highest, {values}?
            Which of {values} comes last when sorted from small to big?
            What is the largest number in {values}?
            Which is the largest of the numbers {values}?
            What is the biggest number in the list {values}?
            What is the maximum value of the data {values}?
            Which number is the largest: {values}?
        """,
        commands="""
            Find the maximum of {values}.
            Pick the largest number out of {values}.
            Name the highest of {values}.
            Select the greatest among these: {values}.
            Give me the top one of {values}.
            Determine which of {values} is the biggest.
            Calculate max of {values}.
            Return the hugest number from {values}.
            Spot the highest figure in {values}.
            Scan {values} and keep the largest seen.
            Which is the giant of {values}? Name that greatest number.
            Find the largest number in {values}.
            Find the biggest value in {values}.
            Find the highest of {values}.
            Find the largest entry among {values}.
            Take the maximum of {values}.
            Get the max of {values}.
            Pick the biggest from {values}.
            Pick out the topmost of {values}.
            Select the maximum: {values}.
            Show the upper extreme of {values}.
            Sort {values} descending and give the head of the list.
            Not the smallest but the biggest, please: {values}.
            Throw away all but the greatest of {values}.
            Find the biggest of {values}.
            Find the highest number of {values}.
            Find the maximum value of {values}.
            Find the maximal element of {values}.
            Find the top figure of {values}.
            Give me the biggest of {values}.
            Give me the highest of {values}.
            Give the maximum for {values}.
            Pick the highest of {values}.
            Pick the biggest number: {values}.
            Choose the greatest of {values}.
            Tell me which is biggest: {values}.
            Tell me the highest number out of {values}.
            Show me the largest number in {values}.
            Keep the biggest of {values} and drop the others.
            Do a max over {values}.
            Find the largest number in the list {values}.
            Find the largest of the numbers {values}.
            Find the maximum value in the array {values}.
        """,
        terse="""
            max of {values}
            {values}: largest?
            maximum: {values}
            greatest of {values}
            biggest: {values}
            max({values})
            highest out of {values}
            {values}, max?
            high of {values}
            top element among {values}
            np.max([{values}])
            biggest in {values}
            largest of {values}
            {values}: highest?
            peak of {values}
            biggest of {values}
            highest of {values}?
            maximum of {values}
            largest number in {values}
            values: {values}; maximum?
        """,
        dialogues="""
            A: I have {values}. B: The smallest? A: No, the largest of them.
            Dev: The array holds {values}. Lead: Return its maximum. Dev: Which is?
            Kid: Which of {values} is the biggest? Dad: Put them in order. Kid: And the last is?
            Clerk: I wrote down {values}. Boss: I want the highest. Clerk: Which is that?
        """,
        stories="""
            A sensor log has the entries {values}. How high did the sensor go?
            A tournament keeps the maximum of the judges' marks, {values}. Which mark is kept?
            I wrote down {values}. Which one is the biggest?
            The teacher wrote {values} on the board. Underline the highest. Which is it?
            My column in the sheet holds {values}. What does the MAX cell show?
            We measured {values} in the lab. What was the highest value?
            On my list stand {values}. I only need the biggest one. Which is it?
            My homework asks for the largest of the numbers {values}. What is it?
        """,
    ),
    Phrases(
        tools.maximum,
        _COUNTS,
        terms="highest score; peak load; record; longest; heaviest; most; top bid",
        stories="""
            Bids came at {values}. Which bid wins the auction?
            The jumpers reached {values}, and the highest wins. Which number won?
            Visitors per morning were {values}. What was the peak?
            The towns have {values} inhabitants. How many live at the largest one?
            Collectors offered {values} for the stamp. The seller takes the top offer. Which offer is it?
            The carpenter's planks measure {values}. How long is the longest?
            Servers reported loads of {values}. What was the heaviest load?
            The peaks of the ridge rise to {values}. How tall is its summit?
            Pumpkins weighed {values} at the fair. What did the winning giant weigh?
            A nurse recorded fevers of {values}. What was the highest fever?
            A trader saw prices of {values} through the session. What was the high of the session?
            The candidates received {values} votes, and the one with most is elected. How many votes did the winner get?
            The sisters stand {values} tall. How tall is the tallest sister?
            The cables bear loads of {values}. What does the strongest cable bear?
            Servers answer after {values} ticks. What is the slowest answer, the largest count?
            The islands have {values} inhabitants. How many live on the most populous one?
            The jars contain {values} olives. How many are in the fullest jar?
            Heirs bid {values} for the piano, and the best bid takes it. What does the buyer pay?
            The hens laid {values} eggs. How many did the busiest hen lay?
            The divers reached {values}. How deep was the record dive?
            The carriers want {values} for the crate. What does the most expensive one want?
            The rivers measure {values}. How long is the longest river?
            The puppies weigh {values}. What does the heaviest puppy weigh?
            The shops want {values} for the same lamp. What does the most expensive shop want?
            The children are {values} in age. How old is the oldest?
            The bags weigh {values}. Dad carries the heaviest. How much does it weigh?
            The pupils got {values} points. What was the top mark?
            The nurse measured {values} over the night. What was the highest value?
            The plants are {values} tall. How tall is the biggest plant?
            Buyers offered {values} for my old car. Which is the highest offer?
            The classes have {values} children. How many are in the biggest class?
            The daily temperatures were {values}. What was the highest temperature?
            The students got the marks {values}. What is the highest mark?
        """,
        dialogues="""
            A: The results were {values}. B: What was the best, that is the highest?
            Child: I wrote {values}. Mother: Underline the biggest one. Child: Which is it?
            Nurse: His pulse went {values}. Doctor: What was the peak?
            Fan: The innings were {values}. Friend: Which was the record?
            Seller: I was offered {values}. Friend: Take the most generous. Seller: Which one is it?
            Coach: Your jumps are {values}. Jumper: Which is the longest?
            Seller: Offers are {values}. Friend: Take the highest. Seller: Which one is that?
            Nurse: I measured {values}. Doctor: And the highest one?
        """,
        questions="""
            Which bid is the top one out of {values}?
            Who threw farthest if the throws were {values}, that is, what was the longest throw?
            how much is the dearest one when they cost {values}?
            How old is the eldest if the kids are aged {values}?
            What is the highest temperature if the thermometers say {values}?
            How long is the longest of ropes measuring {values}?
            Which rent is the steepest when the flats cost {values}?
            How heavy is the heaviest suitcase if they weigh {values}?
            How many people came on the busiest evening with crowds of {values}?
            Which throw wins if the javelins flew {values} and the farthest wins?
            How tall is the tallest tree when the trees stand {values} high?
            What is the dearest price if the shops ask {values}?
            How old is the oldest child if they are {values}?
            How tall is the tallest pupil if they are {values} tall?
            How much does the heaviest bag weigh if they weigh {values}?
            What was the hottest it got if the thermometer showed {values}?
            What is the highest bid when people bid {values}?
            How many people are in the biggest class with classes of {values}?
            What was the best result if the points were {values} and many points are good?
            How many were there on the busiest day if visitors were {values}?
            Which bid wins if we were offered {values} and sell to the highest?
            How many pages has the thickest book if the books have {values} pages?
            how high was the highest if we measured {values}?
            What is the highest price among {values}?
            Which price is the highest: {values}?
            What is the highest score among {values}?
            What is the highest temperature if the readings are {values}?
            What is the top mark among {values}?
        """,
        commands="""
            Point out the heaviest parcel; the parcels weigh {values}.
            Pick the longest queue: the tills have {values} people waiting.
            Name the most goals in a season when the seasons had {values}.
            Find the oldest age: {values}.
            Tell me the largest catch when the boats landed {values} fish.
            Find the priciest item: the tags say {values}.
            Name the top speed out of {values}.
            Give the depth of the deepest well; they are {values} deep.
            Say how thick the thickest book is, with {values} pages.
            Tell me the dearest price: {values}.
            Tell me the highest mark among {values}.
            Tell me the most visitors on any day, with {values} visitors.
            Find the most expensive ticket: tickets cost {values}.
            Find the top bid out of {values}.
            Find the longest trip: the trips measure {values}.
            Find the heaviest of the parcels weighing {values}.
            Pick the best offer for me as a seller: {values}.
            Pick the biggest size we have: {values}.
            Give the age of the oldest, the ages being {values}.
            Give the highest pulse the nurse wrote down: {values}.
            Say how many eggs the best hen laid: {values}.
            Find the highest of the prices {values}.
            Find the highest score: {values}.
            Find the most expensive of the prices {values}.
            Find the longest time among {values}.
        """,
        terse="""
            offers {values}, best?
            longest of the planks {values}
            most: {values}
            dearest of {values}
            oldest: {values}
            tests of {values} points, top result?
            rounds of {values} points, high score?
            weights {values}, heaviest?
            prices {values}, most expensive?
            prices {values}, highest?
            kids aged {values}, oldest?
            bags weigh {values}, heaviest one?
            tests with {values} points, best (highest)?
            buyers offer {values}, top offer
            highest score: {values}
            times {values}, longest
        """,
    ),
    Phrases(
        tools.mean,
        _NUMBERS,
        terms=(
            "average; arithmetic mean; mean value; typical value; mean; balancing point; total divided by count; "
            "mean of several numbers"
        ),
        questions="""
            What is the average of {values}?
            What is the arithmetic mean of {values}?
            What do {values} come to on average?
            If {values} were evened out, what would each become?
            What is the mean value when somebody notes {values}?
            Which single number could replace each of {values} without changing their total?
            whats the average of {values}?
            What is the mean of {values}?
            Halfway in the balancing sense, where do {values} sit?
            If {values} shared everything equally, how much would each hold?
            What is the total of {values} divided by their count?
            What is the arithmetic average of {values}?
            What is the average value of {values}?
            What is the mean value of {values}?
            What is the balancing point of {values}?
            What is the centroid of equal masses at {values} on a line?
            What is the per-item average of {values}?
            What is the sum of {values} over how many there are?
            How large is each on average in {values}?
            If {values} were all made equal without changing the total, what would each be?
            Neither the median nor the total: what is the mean of {values}?
            What do {values} average?
            What do {values} average out to?
            What is the evened-out value of {values}?
            What is the average of the numbers, namely {values}?
            Neither the biggest nor the total: what is the average of {values}?
            What's the average of {values}?
            What's the mean of {values}?
            What's the mean for {values}?
            What is the average number of {values}?
            What is the average figure for {values}?
            What is the mean figure of {values}?
            What is the averaged value of {values}?
            What is the equal share of {values} when they are evened out?
            How much is the average of {values}?
            How much do {values} average out at?
            How do I get the average of {values}, and what is it?
            What do I get if I average {values}?
            What does the average come to for {values}?
            On average, how much is {values}?
            If I add {values} and divide by the count, what do I get?
            If all of {values} were levelled to be the same, how big would each be?
            What is the average of the numbers {values}?
            What is the mean of the data set {values}?
            What is the mean of the list {values}?
            What is the mean of the numbers {values}?
            What is the average of the list {values}?
        """,
        commands="""
            Find the mean of {values}.
            Average {values}.
            [Compute|Calculate] the arithmetic average of {values}.
            Add {values} and divide by how many there are.
            Level out {values} and name the common value.
            Determine the mean of {values}.
            Calculate the average of {values}.
            Take the mean over {values}.
            Sum {values}, then divide by the count.
            Boil {values} down to their mean.
            Equalise {values} and state the level.
            Find the average of {values}.
            Find the average value of {values}.
            Find the arithmetic mean of {values}.
            Take the mean of {values}.
            Take the average of {values}.
            Get the mean value of {values}.
            Average out {values}.
            Smooth {values} to one common value by equal sharing.
            Redistribute {values} evenly and name the common amount.
            Divide the sum of {values} by the number of entries.
            Total {values} and divide by how many numbers there are.
            Not the sum but the average, please: {values}.
            Add up {values} and split the total by their count.
            Calculate the mean value of {values}.
            Find the average number of {values}.
            Find the mean value of {values}.
            Find the mean figure of {values}.
            Find the averaged value of {values}.
            Find the arithmetic average of {values}.
            Give me the average of {values}.
            Give me the mean of {values}.
            Give the average for {values}.
            Get the mean of {values}.
            Take an average over {values}.
            Do an average of {values}.
            Average this lot: {values}.
            Average all of those: {values}.
            Work out the mean of {values}.
            Tell me the average: {values}.
            Tell me what {values} are on average.
            Add up {values} and divide by how many you added.
            Find the average of the numbers {values}.
            Calculate the mean of the values {values}.
            Find the mean of the data {values}.
            Find the mean of the numbers {values}.
            Calculate the average of the array {values}.
        """,
        terse="""
            mean of {values}
            avg: {values}
            {values}, average?
            arithmetic mean: {values}
            avg({values})
            mean({values})
            average {values}
            {values} on average
            mean value: {values}
            total over count for {values}
            np.mean([{values}])
            {values}, mean?
            {values} averaged
            avg of {values}
            average of {values}?
            values: {values}; mean?
        """,
        dialogues="""
            A: Here are {values}. B: Add them? A: Yes, and divide by the count: the mean.
            Pupil: I wrote down {values}. Teacher: Their average, please.
            Kid: What is the average of {values}? Dad: Add them and divide by how many there are. Kid: And that is?
            Clerk: I wrote down {values}. Boss: I want the average. Clerk: Which is that?
        """,
        stories="""
            A set of probes returned {values}. What is the average of the set?
            Weights of equal mass hang at {values} on a rod. At which mean position does it balance?
            I wrote down {values}. What is the average?
            My column in the sheet holds {values}. What does the AVERAGE cell show?
            The teacher wrote {values} on the board and wants the mean. What is it?
            We measured {values} in the lab and report the mean. What do we report?
            On my list stand {values}. Add them and divide by their number for me. What comes out?
            My homework asks for the mean of the numbers {values}. What is it?
        """,
    ),
    Phrases(
        tools.mean,
        _COUNTS,
        terms="average score; mean count; average count; mean yield; average consumption; usual amount",
        stories="""
            A pupil got {values} in her tests. What is her average?
            On successive evenings the cinema had {values} guests. How many came on average?
            A hen house gave {values} eggs from day to day. What is the mean yield?
            The players scored {values}. What was the average score?
            The nurse counted {values} breaths in successive checks. What was the mean count?
            Patches of the field yielded {values} sacks. What did a patch yield on average?
            The bus carried {values} riders on its trips. How full was an average trip?
            A typist made {values} typos in her chapters. What is the mean number of typos?
            Commuting cost me {values} in the last months. What is the monthly average?
            A nurse recorded pulse rates of {values}. What was the average pulse?
            A trader saw prices of {values} through the session. What was the mean price?
            The candidates received {values} votes. How many votes is that per candidate on average?
            The sisters stand {values} tall. What is their average height?
            Servers answer after {values} ticks. What is the mean response?
            The islands have {values} inhabitants. How many live on one on average?
            The jars contain {values} olives. If evened out, how many would each jar contain?
            A bowler knocked down {values} pins in his frames. What is his average?
            The carpenter's planks measure {values}. What is the mean length?
            The shifts sold {values} coffees. How many coffees does a shift sell on average?
            The trees bore {values} plums. What was the mean crop of a tree?
            A driver's trips used {values} of fuel. How much is used on an average trip?
            The puppies weigh {values}. What does a puppy weigh on average?
            The pickers filled {values} baskets. How many baskets is that per picker on average?
            I got {values} in my tests. What is my average mark?
            The children are {values} tall. What is their average height?
            The shop sold {values} mugs, day by day. How many is that on average?
            A nurse measured {values}. What was the average reading?
            My bills were {values}. How high is a bill on average?
            The rows of the garden gave {values} carrots. How many carrots did a row give on average?
            I ran {values} laps on my training days. How many laps is that on average?
            The families in our street have {values} children. How many children has a family on average?
            A student scored {values} in the tests. What is the student's average score?
            The daily temperatures were {values}. What was the mean temperature?
        """,
        dialogues="""
            A: The single results are {values}. B: And what is the average of them?
            Coach: Your times were odd, I wrote {values}. Runner: What is the mean?
            Farmer: The cows gave {values} buckets. Vet: And the average cow?
            Boss: The stores sold {values} lamps. Clerk: Do you want the mean? Boss: Exactly.
            Teacher: Your tests brought {values} points. Pupil: What is my average?
            Chief: Teams sent {values} letters. Clerk: Do you want the total? Chief: No, the average per team.
            Mum: You picked {values} berries? Kids: Yes! Mum: How many is that per child on average?
            Pupil: My tests brought {values} points. Teacher: Do you know your average? Pupil: No, what is it?
            Nurse: I measured {values}. Doctor: And on average?
        """,
        questions="""
            How many guests came on an average night if the nights had {values}?
            What is the average price when the shops ask {values}?
            how many goals per game on average if the games brought {values}?
            What is the average age of kids aged {values}?
            What is the mean temperature if the thermometers say {values}?
            How long is an average rope if they measure {values}?
            What is the average rent when the flats cost {values}?
            How heavy is a suitcase on average if they weigh {values}?
            How many people came per evening on average with crowds of {values}?
            What is the typical price, as an average, when the carriers want {values}?
            How long is a river on average if the rivers measure {values}?
            What is my average mark if I got {values}?
            What is the average height if the pupils are {values} tall?
            What is the average class size with classes of {values}?
            How much do I spend on average if my bills are {values}?
            How many steps do I walk on an average day if my days had {values} steps?
            How many pages do I read a day on average when I read {values} pages?
            How many eggs does a hen lay on average if the hens laid {values}?
            How much does a bag weigh on average if the bags weigh {values}?
            How many visitors came per day on average if the days had {values}?
            How old are the kids on average if they are {values}?
            What is the average score of a player with {values} points?
            How warm was it on average when the thermometer showed {values}?
            how much on average if I paid {values}?
            What is the average price if the prices are {values}?
            What is the average score of {values}?
            What is my average grade if my grades are {values}?
            What is the mean temperature of {values}?
            What is the average height of people with heights {values}?
        """,
        commands="""
            Average the monthly bills {values}.
            Give the mean of the parcel weights, {values}.
            Work out the average number of calls: the days had {values}.
            Find the mean age: {values}.
            Tell me the average catch when the boats landed {values} fish.
            Find the average mark for results of {values}.
            Work out the mean speed reading out of {values}.
            Give the average depth of wells that are {values} deep.
            Say how many pages a book has on average, with {values} pages in the single books.
            Tell me my average score: {values}.
            Tell me the average price when shops ask {values}.
            Tell me how much a patient waits on average, with waits of {values}.
            Give the average weight of bags weighing {values}.
            Give the average age of people aged {values}.
            Give my average number of goals: I scored {values}.
            Find the average size of classes with {values} pupils.
            Find the mean length of fish measuring {values}.
            Find the average of my tests, which brought {values} points.
            Work out the average pay of workers who get {values}.
            Work out the average bill from bills of {values}.
            Say how many calls a clerk takes on average when the clerks took {values}.
            Find the average of the test scores {values}.
            Find the average of the prices {values}.
            Calculate my average grade: {values}.
            Calculate the mean of the marks {values}.
        """,
        terse="""
            bills {values}, average bill?
            trips with {values} riders, mean?
            per day on average: {values}
            average of tests with {values} points
            mean age: {values}
            rounds of {values} points, average score?
            children {values} tall, mean height?
            weights {values}, on average?
            prices {values}, average price?
            tests with {values} points, my average?
            bills of {values}, on average?
            kids aged {values}, average age?
            day by day {values}, average per day?
            games with {values} goals, mean per game
            prices {values}, average
            scores {values}, average score
            grade average: {values}
        """,
    ),
)

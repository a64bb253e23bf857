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
    surface = f"{percent}{half}{rng.choice(('%', '%', '%', ' percent', ' %'))}"
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
        terms="percentage of a number; share of a total; commission; percentage value; part in percent",
        questions="""
            How much is {rate} of {value}?
            What amount do {rate} of {value} come to?
            If {rate} of {value} people agree, how many agree?
            Of a total of {value}, how much is a share of {rate}?
            Which number is {rate} of {value}?
            On a base of {value}, what does a percentage of {rate} make?
        """,
        commands="""
            Take {rate} of {value}.
            Apply a percentage of {rate} to {value}.
            Find the part of {value} that {rate} stands for.
            From {value}, work out {rate}.
            Calculate a commission of {rate} on {value}.
        """,
        stories="""
            A broker keeps {rate} of every deal. How much does he keep of {value}?
            Of {value} seeds, {rate} sprout. How many sprout?
            A tax takes {rate}. How much tax falls on {value}?
            A school has {value} pupils, and {rate} walk there. How many walk?
        """,
        terse="""
            {rate} of {value}
            percent of: {value}, {rate}
            base {value}, rate {rate}
            percentage({rate}, {value})
        """,
        dialogues="""
            A: The rate is {rate}. B: On what? A: On {value}. B: And how much is that?
            Ann: The base value is {value}. Ben: The percentage is {rate}. Ann: So what is the percentage value?
        """,
    ),
    Phrases(
        tools.percent_change,
        make_draw(old=draw_positive, new=draw_positive),
        terms="percentage change; relative change; growth rate; percent increase; percent decrease",
        questions="""
            By what percentage does it change from {old} to {new}?
            What is the percent change between {old} before and {new} now?
            How many percent more or less is {new} than {old}?
            What is the relative change, as a percentage, from {old} to {new}?
            What growth rate leads from {old} to {new}?
            The value is {new} and used to be {old}: what is the change as a percentage?
        """,
        commands="""
            Find the percentage increase or decrease from {old} to {new}.
            Compute the percent change of a value that went from {old} to {new}.
            Express the step from {old} to {new} as a percentage of the start.
            State, as a percentage, how {new} differs from a former {old}.
            Calculate the growth rate for start {old} and end {new}.
        """,
        stories="""
            It was {old} and is {new} now: the percentage change?
            A town grew from {old} to {new} people. By what percentage did it grow?
            A phone that cost {old} costs {new} today. By how many percent did the price change?
            This year {new} tickets were sold, last year {old}. What is the percentage change?
            The page had {old} readers before the update and {new} after it. How did that change, as a percentage?
        """,
        terse="""
            {old} -> {new}, percent change?
            percentage change {old} to {new}
            from {old} to {new}: relative change as a percentage
            new {new}, old {old}: percent change?
        """,
        dialogues="""
            A: We had {old} orders. B: And now? A: Now it is {new}. B: What percentage change is that?
            Boss: Sales are {new}. Clerk: They were {old}. Boss: So what is the growth as a percentage?
        """,
    ),
    Phrases(
        tools.sum,
        _NUMBERS,
        terms="total of several numbers; sum of a list; running total; grand total",
        questions="""
            What is the total of {values}?
            What do {values} add up to?
            How much is {values} all together?
            What is the sum of all of {values}?
            If these are the entries, {values}, what is their sum?
            What number do you reach by adding {values} one after the other?
        """,
        commands="""
            Add up {values}.
            Sum these: {values}.
            [Find|Compute] the sum of {values}.
            Total the following entries: {values}.
            Tally {values}.
            Add all of these numbers together: {values}.
        """,
        terse="""
            sum of {values}
            {values}: total?
            add: {values}
            total = {values} added up
        """,
    ),
    Phrases(
        tools.sum,
        _COUNTS,
        terms="total of counts",
        stories="""
            The bill has the items {values}. What is the total of the bill?
            A runner did laps of {values}. How much is that all together?
            The classes have {values} pupils. How many pupils are there altogether?
            Donations came as {values}. How much was donated all told?
        """,
        dialogues="""
            A: The single amounts are {values}. B: And the grand total? A: Please add them up.
            Cashier: I typed {values}. Customer: What does it add up to?
        """,
    ),
    Phrases(
        tools.product,
        _draw_factors,
        terms="product of several numbers; product of a list; factors",
        questions="""
            What is the product of {values}?
            What do {values} give when multiplied together?
            How much is {values} all multiplied?
            If the factors are {values}, what is their product?
            What is the result of multiplying all of {values}?
            What volume does a box with the edges {values} have, extended to as many dimensions?
        """,
        commands="""
            Multiply {values} together.
            [Find|Compute] the product of {values}.
            Multiply all the following: {values}.
            Take every factor of {values} and multiply them all.
            Form the product over {values}.
            Starting at one, multiply by {values} one after the other.
        """,
        stories="""
            A menu offers starters, mains and so on, with {values} choices. How many different menus are there?
            A code is built of parts with {values} options. How many codes exist?
            The growth factors of successive years were {values}. What is the overall factor?
            Boxes are nested with {values} to each level. How many of the innermost boxes are there?
        """,
        terse="""
            product of {values}
            {values}: multiply all
            factors {values}, product?
            prod: {values}
        """,
        dialogues="""
            A: The factors are {values}. B: Multiply them all! A: And what comes out?
            Ann: We can combine freely, with {values} options. Ben: Then is their product the number of combinations?
        """,
    ),
    Phrases(
        tools.minimum,
        _NUMBERS,
        terms="minimum; smallest number; least value; lower end",
        questions="""
            Which is the smallest of {values}?
            What is the minimum of {values}?
            Which of {values} is the least?
            What is the lowest number among {values}?
            Of all these, {values}, which one is furthest to the left on the number line?
            Which of {values} is smaller than all the others?
        """,
        commands="""
            Find the minimum of {values}.
            Pick the smallest number out of {values}.
            Name the lowest of {values}.
            Select the least among these: {values}.
            Give me the bottom one of {values}.
            Determine which of {values} is the smallest.
        """,
        terse="""
            min of {values}
            {values}: smallest?
            minimum: {values}
            least of {values}
        """,
    ),
    Phrases(
        tools.minimum,
        _COUNTS,
        terms="lowest bid; cheapest offer",
        stories="""
            Offers came at {values}. Which offer is the cheapest?
            The golfers needed {values} strokes, and the lowest wins. Which number won?
            The tanks hold {values}. What is the level of the emptiest tank?
            Five clerks and their rivals took {values} calls. What was the lowest count?
        """,
        dialogues="""
            A: The bids are {values}. B: Which one is the lowest?
            Child: I wrote {values}. Father: Circle the smallest one. Child: Which is it?
        """,
    ),
    Phrases(
        tools.maximum,
        _NUMBERS,
        terms="maximum; largest number; greatest value; peak; upper end",
        questions="""
            Which is the largest of {values}?
            What is the maximum of {values}?
            Which of {values} is the greatest?
            What is the highest number among {values}?
            Of all these, {values}, which one is furthest to the right on the number line?
            Which of {values} is bigger than all the others?
        """,
        commands="""
            Find the maximum of {values}.
            Pick the largest number out of {values}.
            Name the highest of {values}.
            Select the greatest among these: {values}.
            Give me the top one of {values}.
            Determine which of {values} is the biggest.
        """,
        terse="""
            max of {values}
            {values}: largest?
            maximum: {values}
            greatest of {values}
        """,
    ),
    Phrases(
        tools.maximum,
        _COUNTS,
        terms="highest score; peak load",
        stories="""
            Bids came at {values}. Which bid wins the auction?
            The jumpers reached {values}, and the highest wins. Which number won?
            Visitors per morning were {values}. What was the peak?
            The towns have {values} inhabitants. How many live at the largest one?
        """,
        dialogues="""
            A: The results were {values}. B: What was the best, that is the highest?
            Child: I wrote {values}. Mother: Underline the biggest one. Child: Which is it?
        """,
    ),
    Phrases(
        tools.mean,
        _NUMBERS,
        terms="average; arithmetic mean; mean value; typical value",
        questions="""
            What is the average of {values}?
            What is the arithmetic mean of {values}?
            What do {values} come to on average?
            If {values} were evened out, what would each become?
            What is the mean value when somebody notes {values}?
            Which single number could replace each of {values} without changing their total?
        """,
        commands="""
            Find the mean of {values}.
            Average {values}.
            [Compute|Calculate] the arithmetic average of {values}.
            Add {values} and divide by how many there are.
            Level out {values} and name the common value.
            Determine the mean of {values}.
        """,
        terse="""
            mean of {values}
            avg: {values}
            {values}, average?
            arithmetic mean: {values}
        """,
    ),
    Phrases(
        tools.mean,
        _COUNTS,
        terms="average score; mean count",
        stories="""
            A pupil got {values} in her tests. What is her average?
            On successive evenings the cinema had {values} guests. How many came on average?
            A hen house gave {values} eggs from day to day. What is the mean yield?
            The players scored {values}. What was the average score?
        """,
        dialogues="""
            A: The single results are {values}. B: And what is the average of them?
            Coach: Your times were odd, I wrote {values}. Runner: What is the mean?
        """,
    ),
)

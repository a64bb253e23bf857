# ruff: noqa: E501 - one template a line
"""How people ask for roots and logarithms of numbers."""

from __future__ import annotations

import random
from decimal import Decimal

from fluxem.core.phrasebook import Argument, Draw, Phrases
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic._draws import write


def _draw_power_of(rng: random.Random, difficulty: str, degree: int) -> int | Decimal:
    """Mostly a perfect power, so that the root is exact, sometimes any number."""
    largest = {"easy": 12, "medium": 40, "hard": 200}[difficulty]
    if rng.random() < 0.6:
        return rng.randint(2, largest) ** degree
    if rng.random() < 0.3:
        return Decimal(rng.randint(11, 999)) / 10
    return rng.randint(2, largest**2)


def _draw_root_of(degree: int) -> Draw:
    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        value: dict[str, Argument] = {"value": write(rng, _draw_power_of(rng, difficulty, degree))}
        return value if degree == 2 else {**value, "degree": degree}

    return draw


def _draw_root(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    degree = rng.randint(3, {"easy": 5, "medium": 7, "hard": 12}[difficulty])
    value = rng.randint(2, 9) ** degree if rng.random() < 0.7 else rng.randint(2, 99_999)
    return {"value": write(rng, value), "degree": write(rng, degree)}


def _draw_logarithm_to(base: int | str) -> Draw:
    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        largest = {"easy": 100, "medium": 10_000, "hard": 10**8}[difficulty]
        value: int | Decimal = rng.randint(2, largest)
        if base == 10 and rng.random() < 0.4:
            value = 10 ** rng.randint(1, 9)
        elif rng.random() < 0.3:
            value = Decimal(rng.randint(2, largest)) / 10
        return {"value": write(rng, value)} if base == 10 else {"value": write(rng, value), "base": base}

    return draw


def _draw_logarithm(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    base = rng.choice((2, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 20))
    value = base ** rng.randint(1, 6) if rng.random() < 0.7 else rng.randint(2, 9999)
    return {"value": write(rng, value), "base": write(rng, base)}


PHRASES = (
    Phrases(
        tools.root,
        _draw_root_of(2),
        terms="square root; root; radical; sqrt; second root; positive square root; side of a square",
        questions="""
            What is the square root of {value}?
            What's the sqrt of {value}?
            How much is the square root of {value}?
            Which positive number times itself gives {value}?
            What number squared is {value}?
            Which number do I square to get {value}?
            whats the square root of {value}
            What does the radical of {value} come to?
            Can you take the square root of {value}?
            What do I get when I press the root key with {value} on the display?
            Of {value}, what is the square root?
            If a square has area {value}, how long is its side?
            How long is the side of a square whose area is {value}?
            What is the principal square root of the number {value}?
            What is {value} under the radical sign worth?
            x times x is {value}; what is the positive x?
            What is the value of the square root of {value}?
            What would be the square root of {value}?
            Do you know the square root of {value}?
            How big is the root of {value}?
        """,
        commands="""
            Find the square root of {value}.
            Calculate the square root of {value}.
            Compute sqrt({value}).
            Take the square root of {value}.
            Work out the square root of {value}.
            Evaluate the square root of {value}.
            Give me the sqrt of {value}.
            Tell me the square root of {value}.
            Extract the square root of {value}.
            Undo the squaring: {value}.
            Get the root of {value}.
            Square-root the number {value}.
            Pull the root from {value}.
            Find the positive number whose square is {value}.
            Simplify the square root of {value} to a number.
            Please root {value}.
            Determine √{value}.
            Show the square root for {value}.
            Put {value} under a square root and evaluate.
            I need the square root of {value}.
        """,
        stories="""
            A square field has the area {value}. How long is one side?
            My square garden has an area of {value}. I want to fence one side; how long is it?
            The tiles fill a square of {value} in all. How many tiles lie along one edge?
            A variance came out as {value} and I only need its square root.
            Pupil: the area of the square is {value}. Teacher: and its side?
            A gardener plants {value} bushes in as many rows as there are bushes in a row. How many rows are there?
        """,
        terse="""
            sqrt {value}
            sqrt({value})
            √{value}
            square root {value}
            square root of {value}
            root of {value}
            {value} square root
            {value} sqrt
            math.sqrt({value})
            np.sqrt({value})
            sq root of {value}
            sqrt of {value} =
            square root: {value}
            {value}, root
        """,
    ),
    Phrases(
        tools.root,
        _draw_root_of(3),
        terms="cube root; third root; cubic root; edge of a cube; cbrt",
        questions="""
            What is the cube root of {value}?
            How much is the third root of {value}?
            Which number cubed gives {value}?
            What number times itself times itself is {value}?
            What's the cubic root of {value}?
            How long is the edge of a cube whose volume is {value}?
            If a cube holds {value}, how long is its edge?
            whats the cube root of {value}
            Which number has the third power {value}?
            Of {value}, what is the cube root?
        """,
        commands="""
            Find the cube root of {value}.
            Calculate the cube root of {value}.
            Take the third root of {value}.
            Compute the cubic root of {value}.
            Undo the cubing: {value}.
            Tell me the cube root of {value}.
            Work out the edge of a cube with volume {value}.
            Evaluate the cube root of {value}.
            Extract the cube root from {value}.
            Give the number whose cube is {value}.
        """,
        stories="""
            A cube-shaped tank holds {value} unit cubes. How long is its edge?
            The volume of a die is {value}. The maker wants to know the length of an edge.
            Builder: the cubic block has volume {value}. Client: so how long is its edge?
        """,
        terse="""
            cube root of {value}
            cube root {value}
            cbrt({value})
            ∛{value}
            third root of {value}
            {value} cube root
            cubic root: {value}
            cbrt {value}
        """,
    ),
    Phrases(
        tools.root,
        _draw_root,
        terms="nth root; root of higher degree; index of a root; degree of a root; radical index",
        questions="""
            What is the {degree}th root of {value}?
            What is the root of degree {degree} of {value}?
            Which number raised to the power {degree} gives {value}?
            What number to the {degree}th power is {value}?
            How much is the root of {value} with index {degree}?
            If some positive number to the power of {degree} is {value}, which number is it?
            What is the root of order {degree} of {value}?
            Which base with exponent {degree} makes {value}?
            Multiplied by itself until there are {degree} factors, which number gives {value}?
            What's {value} to the power of one over {degree}?
        """,
        commands="""
            Find the {degree}th root of {value}.
            Take the {degree}th root of {value}.
            Compute the root of degree {degree} of {value}.
            Calculate the {degree}th root of the number {value}.
            Evaluate the radical with index {degree} over {value}.
            Give the number whose {degree}th power is {value}.
            Extract the {degree}th root from {value}.
            Work out the root of {value}, degree {degree}.
            Tell me the {degree}th root of {value}.
            Undo the power {degree}: {value}.
        """,
        stories="""
            Money grew by a factor of {value} in {degree} equal steps. By what factor did it grow in one step?
            After {degree} folds with the same factor the size was {value} times the old one. How large is the factor of one fold?
        """,
        terse="""
            {degree}th root of {value}
            root of {value}, degree {degree}
            nth root: {value}, n = {degree}
            the {degree}th root, {value}
            root({value}, {degree})
            {value} {degree}th root
        """,
    ),
    Phrases(
        tools.logarithm,
        _draw_logarithm_to(10),
        terms="common logarithm; decimal logarithm; log; logarithm to base ten; order of magnitude",
        questions="""
            What is the common logarithm of {value}?
            What is the log of {value}?
            How much is the decimal logarithm of {value}?
            What is log base ten of {value}?
            To which power must ten be raised to give {value}?
            Ten to what power is {value}?
            What's the logarithm of {value}?
            whats the log of {value}
            Which exponent of ten makes {value}?
            What is the Briggsian logarithm of {value}?
            What does my calculator show for log of {value}?
        """,
        commands="""
            Find the log of {value}.
            Take the common logarithm of {value}.
            Calculate the logarithm to base ten of {value}.
            Compute the decimal logarithm of {value}.
            Give me the log of {value}.
            Evaluate log({value}).
            Express {value} as a power of ten and name the exponent.
            Tell me the common log of {value}.
            Work out the log of {value}, base ten.
            Look up the logarithm of {value}.
        """,
        stories="""
            A sound is {value} times as strong as the quietest one. What is the common logarithm of that ratio?
            The magnitude scale uses the logarithm to base ten. The amplitude ratio is {value}; what is its logarithm?
        """,
        terse="""
            log {value}
            log({value})
            log of {value}
            log base ten {value}
            common log {value}
            logarithm {value}
            logarithm of {value}, base ten
            lg({value})
            {value} log
        """,
    ),
    Phrases(
        tools.logarithm,
        _draw_logarithm_to("e"),
        terms="natural logarithm; ln; logarithm to base e; Napierian logarithm; natural log",
        questions="""
            What is the natural logarithm of {value}?
            What is ln of {value}?
            How much is the natural log of {value}?
            To which power must e be raised to give {value}?
            e to what power is {value}?
            What is the logarithm of {value} to the base e?
            What's the ln of {value}?
            whats the natural log of {value}
            Which exponent of Euler's number makes {value}?
            What does the ln key give for {value}?
        """,
        commands="""
            Find the natural log of {value}.
            Take the natural logarithm of {value}.
            Calculate ln({value}).
            Compute the logarithm to base e of {value}.
            Give me the ln of {value}.
            Evaluate the natural logarithm at {value}.
            Solve e to the x equals {value} for x.
            Tell me the natural log of {value}.
            Work out ln {value}.
            Determine the Napierian logarithm of {value}.
        """,
        stories="""
            A culture has grown to {value} times its size. Growth time is the natural logarithm of that factor; what is it?
            For continuous growth I need the natural log of the ratio {value}. How large is it?
        """,
        terse="""
            ln {value}
            ln({value})
            ln of {value}
            natural log {value}
            natural log of {value}
            natural logarithm: {value}
            log base e of {value}
            {value} ln
            math.log({value}) natural
        """,
    ),
    Phrases(
        tools.logarithm,
        _draw_logarithm,
        terms="logarithm to a base; base of a logarithm; log with base; exponent wanted; change of base",
        questions="""
            What is the logarithm of {value} to the base {base}?
            What is log base {base} of {value}?
            To which power must {base} be raised to give {value}?
            {base} to what power is {value}?
            How often must {base} be multiplied with itself to make {value}?
            What exponent turns {base} into {value}?
            What's the base {base} log of {value}?
            What is the log of {value} with base {base}?
            If {base} to the x is {value}, what is x?
            How many factors of {base} make {value}?
        """,
        commands="""
            Find the logarithm of {value} to base {base}.
            Compute log base {base} of {value}.
            Take the log of {value} to the base {base}.
            Calculate the base {base} logarithm of {value}.
            Solve {base} to the x equals {value} for the exponent x.
            Give the exponent that {base} needs to become {value}.
            Evaluate the logarithm with base {base} at {value}.
            Write {value} as a power of {base} and tell me the exponent.
            Tell me log to the base {base} of {value}.
            Work out which power of {base} equals {value}.
        """,
        stories="""
            A rumour multiplies its hearers by {base} every hour. After how many hours has one hearer become {value}?
            Each sheet of a search tree has {base} branches. How deep must it be to hold {value} leaves?
        """,
        terse="""
            log base {base} of {value}
            log of {value} base {base}
            log_{base}({value})
            log_{base} {value}
            logarithm {value}, base {base}
            log({value}, {base}) logarithm
            {base}^? = {value}
            base {base} log of {value}
        """,
    ),
)

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
            What's √{value}?
            Which number multiplied by itself gives {value}?
            Can you [tell me|work out|look up] the square root of {value}, please?
            how much is sqrt of {value}?
            If a positive number squared equals {value}, what is that number?
            {value} is the square of which positive number?
            Do you [happen to|] know what the square root of {value} comes to?
            What do I get when I take the square root of {value}?
            What positive x satisfies x squared = {value}?
            hey whats the sqaure root of {value}?
            Could I have the decimal form of the square root of {value}?
            Suppose I key in {value} and hit the square-root button; what shows up?
            sqrt({value}) equals what?
            I left my calculator at home, so what would the square root of {value} be?
            For my maths homework, what does √{value} work out to?
            Would you mind computing a square root for me, namely that of {value}?
            What side length makes a square whose area is {value}?
            What is the principal square root of {value}?
            my teacher asked us for the square root of {value}, what is it?
            Which value, when squared, yields exactly {value}?
            To what number does the expression sqrt {value} evaluate?
            Quick one: square root of {value}?
            How big is the square root of {value}?
            Any idea what you have to square to end up with {value}?
            What result does the sqrt function return for [the input|the argument|] {value}?
            ok so take {value}, what's its square root?
            Starting from {value}, where do you land after undoing a squaring?
            What is the non-negative solution of x times x = {value}?
            Can somebody give me a precise square root for {value}?
            Where on the number line does the square root of {value} sit?
            How would {value} look once it's been square-rooted?
            Is it possible to get √({value}) to a few decimal places?
            what number times itself makes {value}?
            With {value} under the radical sign, what does the square root come out as?
            Dear assistant, may I ask you for the square root of the number {value}?
            I need to know: when y squared is {value} and y is positive, what is y?
            So if we square-root {value}, what are we left with?
            What figure should I write down for the square root of {value}?
            Trying to check my answer here, what does sqrt of {value} actually give?
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
            Calculate √{value}.
            Take the square root of {value} and tell me the answer.
            Please [compute|evaluate|work out] sqrt({value}).
            Give me the number whose square is {value}.
            Square-root {value} for me.
            tell me what sqrt {value} is pls
            Determine the positive number that, multiplied by itself, produces {value}.
            Show the principal square root of {value}.
            Solve x squared = {value} for positive x.
            Get me the square root of {value}, as exact as you can.
            Apply the square root function to {value}.
            Extract the square root from {value}.
            I'd like the square root of {value}, thanks.
            Kindly provide the value of the square root of {value}.
            Return sqrt of {value}, just the number.
            Use your calculator to get the square root of {value}.
            Work out the side of a square with area {value}.
            Undo the squaring that led to {value} and report the positive number.
            Evaluate the radical √({value}) numerically.
            Help me with a square root: the number is {value}.
            let's have the square root of {value} then
            Put {value} under a square root sign and simplify it to a decimal.
            Run a square root on {value}.
            Write down the square root of {value} in decimal notation.
            Quickly do the square root of {value}, no explanation needed.
            Here is my number, {value}; now take its square root.
            gimme sqrt of {value}
            Figure out which positive number gives {value} when you square it.
            Double-check this for me: compute the square root of {value}.
        """,
        stories="""
            A square field has the area {value}. How long is one side?
            My square garden has an area of {value}. I want to fence one side; how long is it?
            The tiles fill a square of {value} in all. How many tiles lie along one edge?
            A variance came out as {value} and I only need its square root.
            Pupil: the area of the square is {value}. Teacher: and its side?
            A gardener plants {value} bushes in as many rows as there are bushes in a row. How many rows are there?
            The variance of our measurements came out as {value}. What is the standard deviation?
            Our regression model has a mean squared error of {value}. Report the root mean squared error, i.e. its square root.
            The squared distance between the two points on my map is {value}. What is the actual distance?
            For a right triangle I've added up the squares of the two short sides and got {value}. How long is the hypotenuse?
            Counting statistics say the uncertainty is the square root of the number of counts. My detector registered {value} counts, so what is the uncertainty?
            The school band lines up in a square formation of {value} players, with as many rows as columns. How many players stand in each row?
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
            square root of {value} =
            √({value}) = ?
            value of root {value}, square root
            =SQRT({value})
            sq. rt. {value}
            np.sqrt({value}) result
            find sqrt: {value}
            square root calculator {value}
            {value} under square root decimal
            what is sqrt {value}
            sqroot({value})
            x squared = {value}, positive x
            principal square root, {value}
            {value} -> square root
            side of square with area {value}
            square-root({value}) answer
            calc √ {value}
            number whose square is {value}
            std dev if variance {value}
            simplify sqrt {value} to decimal
            sqrt of {value} pls
            {value}, take square root
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
            What's ∛{value}?
            Which number, cubed, gives {value}?
            Can you [tell me|find|] the cube root of {value}?
            how much is cbrt of {value}?
            If x cubed equals {value}, what is x?
            {value} is the cube of what number?
            Do you have any idea what the cube root of {value} might be?
            What do we get by taking the cube root of {value}?
            What edge length gives a cube a volume of {value}?
            whats the cubic root of {value}?
            Could you let me have the third root of {value}?
            If I press the cube-root key with {value} on the display, what appears?
            cbrt({value}) is equal to what?
            My phone has no cube root button, so what is it for {value}?
            For tomorrow's algebra test, what does ∛{value} come to?
            Would you be so kind as to calculate the cube root of {value}?
            What real number must be cubed to obtain {value}?
            What is the real cube root of {value}?
            our maths teacher wants the cube root of {value}, what do i write?
            What number used as a factor three times produces {value}?
            What does the cube-root function return at {value}?
            Quick question, cube root of {value}?
            How large is the cube root of {value}?
            Does anyone know what I have to cube in order to reach {value}?
            ok and the cube root, what would that be for {value}?
            Reversing a cubing that ended at {value}, which number did we start from?
            What is the real solution of the equation x cubed = {value}?
            Written as a decimal, what is the cube root of {value}?
            Under a cube root sign stands {value}; what does the whole thing equal?
            Could we check what {value} becomes when we cube-root it?
            what number cubed makes {value}?
            May I ask for the cube root of {value}, to a few decimals?
            Supposing a times a times a is {value}, what is a?
            How does one express the cube root of {value} numerically, what's the figure?
            Stuck on this one: what is the cube root of {value}?
            My sister and I disagree about a cube root, the one of {value}; what's the true figure?
            Any chance you could do a cube root of {value} in your head?
            What's the answer when the third root is drawn from {value}?
            So I've got {value} here, and its cube root is what?
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
            Calculate ∛{value}.
            Take the cube root of {value} and give me the result.
            Please [compute|evaluate|determine] cbrt({value}).
            Name the number whose cube is {value}.
            Cube-root {value} for me.
            tell me the cube root of {value} please
            Work out which number must be cubed to make {value}.
            Show me the real cube root of {value}.
            Solve x cubed = {value} for real x.
            I want the cube root of {value} as accurately as possible.
            Apply a cube root to {value}.
            Extract the cubic root from the number {value}.
            Give the third root of {value}.
            Kindly supply the cube root of {value} in decimal form.
            Return cbrt of {value} and nothing else.
            Do a cube root on your calculator with {value} as the input.
            Get the edge of a cube whose volume is {value}.
            Undo the cubing: the result was {value}, state the original number.
            Evaluate the radical ∛({value}) as a decimal.
            I need help with a cube root, the radicand is {value}.
            lets do the cube root of {value} next
            Place {value} under a cube root and work it out.
            Run the cube root function with argument {value}.
            Write the cube root of {value} as a decimal number.
            Just the cube root of {value}, skip the steps.
            Figure out a such that a times a times a equals {value}.
            gimme cbrt {value}
            Verify my working by computing the cube root of {value}.
            Convert {value} to its cube root.
        """,
        stories="""
            A cube-shaped tank holds {value} unit cubes. How long is its edge?
            The volume of a die is {value}. The maker wants to know the length of an edge.
            Builder: the cubic block has volume {value}. Client: so how long is its edge?
            A toy puzzle is built from {value} identical little blocks stacked into one large cube. How many blocks lie along each edge?
            The new model is a scaled-up copy with {value} times the volume of the old one. By what factor was every length scaled?
            Kepler's law says the orbit size, in astronomical units, is the cube root of the squared period. For my planet the squared period is {value}; how big is the orbit?
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
            cube root of {value} =
            ∛({value}) = ?
            cubic root, {value}
            =CUBEROOT({value})
            math.cbrt({value})
            cube rt {value}
            curt({value}) as in cube root
            np.cbrt({value}) output
            find cbrt: {value}
            cube root calculator {value}
            {value} under cube root decimal
            what is cbrt {value}
            cuberoot({value})
            x cubed = {value}, x
            real cube root, {value}
            {value} -> cube root
            edge of cube with volume {value}
            cube_root({value}) answer
            calc ∛ {value}
            number whose cube is {value}
            side length cube volume {value}
            {value} cbrt value
            std::cbrt({value}) returns
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
            What's the root of order {degree} of {value}?
            Which positive number raised to the power {degree} gives {value}?
            Can you [find|calculate|] the root of degree {degree} of {value}?
            If x to the power {degree} equals {value}, what is positive x?
            Taking {value} and drawing the root with index {degree}, what do I get?
            {value} is some number raised to the power of {degree}; what is that number?
            Do you know what {value} comes to after taking its {degree} th root?
            With radicand {value} and index {degree}, what is the root?
            What base, raised to the exponent {degree}, produces {value}?
            whats the nth root of {value} when n is {degree}?
            Could you please evaluate a radical with index {degree} and {value} inside it?
            Which number do I have to multiply by itself so that a product of {degree} equal factors is {value}?
            For n = {degree}, what does the n-th root of {value} equal?
            My calculator only does square roots, so what is the {degree}th root of {value}?
            What result does root({value}, {degree}) give?
            Would you work out what number to the {degree}th power makes {value}?
            What's the answer if I undo a {degree}th power that came out at {value}?
            What is the principal root of {value}, the degree being {degree}?
            any idea what the root of {value} is, order {degree}?
            What must y be, given that y^{degree} = {value} and y is positive?
            How large is the {degree} th root taken from {value}?
            Suppose the radical sign carries a little {degree} and covers {value}; what is its value?
            For my algebra worksheet, can you get the root of {value} of degree {degree}?
            Which positive a solves a to the {degree} = {value}?
            I'm after the {degree}th root here, the number is {value}, what is it?
            What would nthroot({value}, {degree}) return in my script?
            As a decimal, how does one write the root with index {degree} of the number {value}?
            May I trouble you for the {degree}th root of the quantity {value}?
            What number has {value} as its {degree}th power?
            Quick check, {value} with a root of order {degree} is what?
            ok so {degree}th root, {value} inside, whats the result?
            Is there a number whose {degree} th power is {value}, and what is it?
            When {degree} copies of the same positive number are multiplied together you get {value}; what number is it?
            What comes out if you raise {value} to the power of one over {degree}, in other words take that root?
            How would I express {value} as a power with exponent {degree}, meaning which base do I need?
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
            Calculate the root of order {degree} of {value}.
            Please [compute|evaluate|work out] root({value}, {degree}).
            Give me the positive number that makes {value} when raised to the power {degree}.
            Evaluate the radical with index {degree} and radicand {value}.
            Draw the root of degree {degree} from {value}.
            tell me {value} rooted by degree {degree}
            Use n = {degree} and work out the nth root of {value}.
            Extract the {degree}th root from the number {value}.
            Show me the principal {degree} th root of {value} in decimals.
            Determine the base b such that b to the {degree} equals {value}.
            Undo the power: something to the {degree} was {value}, so find the something.
            Apply a root function to {value}, setting the degree to {degree}.
            I need a root, index {degree}, of the number {value}.
            Set the root degree to {degree} and run it on {value}.
            Here's {value}; kindly take its {degree} th root.
            Name the number whose {degree}th power is {value}.
            Return only the {degree}th root of {value}, no working.
            get me the nth root of {value} with n={degree} thx
            For the radicand {value}, report the root of index {degree}.
            Work out which number appears {degree} times as a factor in a product equal to {value}.
            Compute nthroot of {value} where the order is {degree}.
            Invert the function that raises x to the {degree} th power, at the point {value}.
            I would like to have the root of {value} to degree {degree}.
            Figure out what to raise to the power of {degree} to reach {value}.
            Put {value} under a radical of order {degree} and evaluate it.
            Check this root for me: {degree} th, of {value}.
            do a {degree}th root on {value} real quick
        """,
        stories="""
            Money grew by a factor of {value} in {degree} equal steps. By what factor did it grow in one step?
            After {degree} folds with the same factor the size was {value} times the old one. How large is the factor of one fold?
            An investment grew by a factor of {value} over {degree} years. By what factor did it grow per year on average?
            The product of {degree} measurements is {value}. What is their geometric mean?
            A hypercube in {degree} dimensions has a volume of {value}. How long is each edge?
            A gear train has {degree} identical stages and an overall ratio of {value}. What must the ratio of each stage be?
            An amplifier chain with {degree} equal stages has a total gain of {value}. Find the gain of a single stage.
            I ran {degree} benchmarks and multiplied all the speed-up ratios together, which came to {value}. Give me the geometric mean speed-up.
            From the lowest to the highest note the frequency rises by a factor of {value}, in {degree} steps that all have the same ratio. What is the ratio between neighbouring notes?
            A password of {degree} characters can be chosen in {value} ways, every position using the same alphabet. How many symbols does that alphabet have?
            The zoom goes up by the same factor with each click, and after {degree} clicks the picture is magnified {value} times. What is the factor for one click?
        """,
        terse="""
            {degree}th root of {value}
            root of {value}, degree {degree}
            nth root: {value}, n = {degree}
            the {degree}th root, {value}
            root({value}, {degree})
            {value} {degree}th root
            nthroot({value}, {degree})
            {value} root degree {degree}
            {value}, {degree}th root
            nth root {value} n={degree}
            root order {degree} of {value}
            {degree}√{value}
            radical index {degree} radicand {value}
            root index={degree} number={value}
            {degree} th root calculator {value}
            surd({value}, {degree})
            root(value={value}, degree={degree})
            which number ^{degree} = {value}
            nth_root n {degree} x {value}
            geometric mean, product {value}, count {degree}
            {value} -> {degree} th root decimal
            (x)^{degree}={value}, x positive
            calc root {value} (degree {degree})
            base if exponent {degree} and power {value}
            find root: order {degree}, of {value}
            {degree} root {value}, nth root key
            undo power {degree}, got {value}, root?
            what to the {degree} equals {value}
            principal root, n: {degree}, of: {value}
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
            What's log base ten of {value}?
            To what power must ten be raised to give {value}?
            Can you [tell me|compute|] the decimal logarithm of {value}?
            how much is log of {value}?
            If ten to the x equals {value}, what is x?
            {value} is ten to which power?
            Do you know the log of {value} in base ten?
            What do I get when I press the log key with {value} on the screen?
            What is log({value}) with the usual base of ten?
            whats the log of {value}?
            Could you give me the base-ten log of {value}?
            Which exponent on ten produces {value}?
            log {value} equals what?
            In an old table of common logs, what would I read off for {value}?
            For chemistry class, what is the common log of {value}?
            Would you mind taking the decimal log of {value} for me?
            What's the Briggsian logarithm of {value}?
            How many powers of ten is {value}, expressed as a decimal exponent?
            teacher says use base ten, so what is the log of {value}?
            What does the logarithm of {value} come to when the base is ten?
            On a base-ten logarithmic axis, at what position does {value} sit?
            Quick one, log base ten for {value}?
            How big is the common logarithm of the number {value}?
            Any idea what exponent turns ten into {value}?
            How many orders of magnitude above one is {value}, decimals included?
            What's the solution x of the equation ten to the power x = {value}?
            If I take the ordinary log of {value}, not the natural one, what comes out?
            Written as a power of ten, what exponent does {value} need?
            Could I please have the log of {value} to the base ten?
            lg of {value}, decimal logs, what is it?
            What value does the decimal logarithm take at {value}?
            May I ask what the log of the number {value} is?
            so ten to what gives {value}?
            What are the characteristic and mantissa together, i.e. the common log, of {value}?
            After a base-ten log transform, what does a data point of {value} turn into?
            Which number is the logarithm, base ten, for {value}?
            Suppose y is the common log of {value}; what is y?
            My spreadsheet has LOG({value}) in a cell with base ten, so what should it display?
            Ten raised to an unknown exponent came out as {value}, so what was the exponent?
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
            Find the common logarithm of {value}.
            Calculate log({value}).
            Take the log base ten of {value} and tell me the result.
            Please [compute|evaluate|determine] the decimal logarithm of {value}.
            Give me the exponent that ten needs in order to become {value}.
            Work out the log of {value}.
            tell me log {value} please
            Solve ten to the power x = {value} for x.
            Show the base-ten logarithm of {value}.
            Apply a common log to {value}.
            I'd like to know the log of {value}, base ten as usual.
            Look up the common log of {value} for me.
            Express {value} as ten to some power and report that power.
            Return the decimal log of {value}, number only.
            Use the log button on your calculator with {value}.
            Log-transform {value} with base ten.
            Kindly provide the ordinary (base ten) logarithm of {value}.
            Determine how many orders of magnitude {value} represents, as a decimal log.
            State the Briggs logarithm of {value}.
            Get log of {value} to the base ten.
            lets see the log of {value}
            Evaluate the logarithm of {value}, taking ten as the base.
            Run a decimal log on {value}.
            Write down the common log for the number {value}.
            Figure out which power of ten equals {value}.
            Convert {value} to its common logarithm.
            Just give log {value}, base ten, no steps.
            Compute lg({value}), meaning the decimal logarithm.
            Place {value} on a base-ten log scale and give its coordinate.
            Help me with a logarithm: base is ten and the number is {value}.
        """,
        stories="""
            A sound is {value} times as strong as the quietest one. What is the common logarithm of that ratio?
            The magnitude scale uses the logarithm to base ten. The amplitude ratio is {value}; what is its logarithm?
            A sample was diluted tenfold again and again until the total dilution factor was {value}. How many tenfold steps was that?
            For an acid, pH is the common log of one over the hydrogen ion concentration. That reciprocal is {value} for my solution; what is the pH?
            A star survey spans brightness ratios up to {value}. How many factors of ten is that?
            I'm plotting incomes on a base-ten log scale. Where on the axis does an income of {value} go?
            A disinfectant cuts the bacteria count by a factor of {value}. What is the log reduction in base ten?
            Each step on our earthquake scale means ten times more shaking. If this quake shook {value} times as hard as the reference, how many steps above it is that?
            Our traffic gets ten times bigger every year. How many years until it is {value} times what it is today?
            A camera zooms out by a factor of ten per second. After how many seconds has it zoomed out by a factor of {value}?
            The data column is skewed, so I'm replacing each entry with its common log. What should an entry of {value} become?
            Absorbance is the decimal logarithm of the ratio of incoming to transmitted light. That ratio is {value}, so find the absorbance.
            Our lab notes ask for the viral load as log copies in base ten. The patient has {value} copies per millilitre; what do I fill in?
            Our wall chart places each number as many metres from the left edge as its base-ten log. How far along do I pin {value}?
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
            log of {value} =
            {value} log base ten
            decimal logarithm {value}
            common logarithm of {value} value
            =LOG({value})
            log_ten({value})
            log({value}) = ?
            ten^x = {value}, x
            base-ten log, {value}
            log {value} calculator
            find log: {value}
            {value} -> common log
            what is log {value}
            log({value}, base=ten)
            {value} as power of ten exponent
            declog {value}
            ten to what power is {value}
            base ten exponent for {value}
            calc log of {value}
            common_log({value})
            {value} orders of magnitude log
            logarithm of {value} to base ten
            logarithm {value} (decimal)
            log value for {value}
            Briggs log {value}
            {value}, take log base ten
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
            What's ln {value}?
            To what power must e be raised to give {value}?
            Can you [tell me|find|] the natural log of {value}?
            how much is ln of {value}?
            If e to the x equals {value}, what is x?
            {value} is e raised to which power?
            Do you know what the log of {value} to base e works out as?
            What do I get when I press the ln key after typing {value}?
            What is the logarithm of {value} if the base is Euler's number?
            whats the natural log of {value}?
            Could you give me the Napierian logarithm of {value}?
            Which exponent of e produces {value}?
            ln({value}) equals what?
            There is no ln button on my calculator; what's the natural log, for {value}?
            For my calculus assignment, what does ln {value} come to?
            Would you mind taking a natural logarithm for me, the number being {value}?
            What is the inverse of the exponential function evaluated at {value}?
            How big is the natural log of the number {value}?
            my prof wrote ln of {value} on the board, what number is that?
            What does the base-e logarithm of {value} amount to?
            What x makes exp(x) come out as {value}?
            Quick question: natural log, {value}?
            Any idea which power of Euler's number gets you to {value}?
            In a formula I have to replace ln by a number, and its argument is {value}, so which number?
            When I log-transform {value} with the natural log, what's the new value?
            What's the solution of exp of x = {value}?
            If I want the log of {value}, the natural one rather than base ten, what is it?
            Could I have the hyperbolic logarithm of {value}, please?
            As a decimal, what is ln of the number {value}?
            Writing {value} as a power of e, what exponent is needed?
            What value does the natural logarithm function take at {value}?
            May I ask for log base e of {value}?
            so e to the what is {value}?
            Suppose u is the natural log of {value}; what is u?
            What would an ln function in my code return for {value}?
            Which number is the natural logarithm belonging to {value}?
            Undoing an exponential with base e that ended at {value}, what exponent was used?
            Trying to check a derivation, what is ln of {value} numerically?
            With Euler's constant e as base, what exponent is required to arrive at {value}?
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
            Find the natural logarithm of {value}.
            Take the natural log of {value} and tell me the answer.
            Please [compute|evaluate|determine] the logarithm of {value} to base e.
            Give me the exponent that turns e into {value}.
            tell me the natural log of {value} pls
            Solve e to the power x = {value} for x.
            Show the base-e logarithm of {value}.
            Apply ln to {value}.
            I need the natural log of {value} as precisely as you can.
            Express {value} as e to some power and state the power.
            Return ln of {value}, only the number.
            Hit the ln key for {value} and read me the display.
            Log-transform {value} using the natural logarithm.
            Kindly supply the Napierian log of {value}.
            Get me log base e of {value}.
            Invert the exponential function at {value}.
            Write the natural logarithm of {value} as a decimal.
            lets do ln of {value} now
            Evaluate the logarithm of {value}, with Euler's number as the base.
            Run a natural log on the number {value}.
            Figure out what x has to be so that exp(x) is {value}.
            Convert {value} to its natural logarithm.
            Just ln {value}, no explanation.
            Determine which power of e is equal to {value}.
            Help me out with a natural log, the argument is {value}.
            State the hyperbolic logarithm of {value}.
            Type {value} into the natural logarithm and let me have the outcome.
            For the argument {value}, report the value of the natural log.
        """,
        stories="""
            A culture has grown to {value} times its size. Growth time is the natural logarithm of that factor; what is it?
            For continuous growth I need the natural log of the ratio {value}. How large is it?
            The share price ratio between today and last week is {value}. What is the continuously compounded log return?
            A rocket's full-to-empty mass ratio is {value}. By the rocket equation the speed gain in units of exhaust speed is the natural log of that ratio; how much is it?
            A capacitor discharges exponentially and its voltage has dropped by a factor of {value}. How many time constants have passed?
            Light is weakened by a factor of {value} passing through fog. What is the optical depth, that is the natural log of the factor?
            A gas expands at constant temperature to {value} times its volume. The entropy gain per mole, in units of the gas constant, is the natural log of that ratio; find it.
            In my regression the response is modelled as ln of the house price. What number goes in for a house priced at {value}?
            The odds of the team winning are {value}. Convert them to log odds using the natural logarithm.
            A rumour spreads by continuous exponential growth with a rate of one per day. After how many days have {value} times as many people heard it?
            Money earns continuous interest, and my balance ended up {value} times the deposit. What is the product of rate and time, which is ln of that factor?
            A radioactive sample has decayed so that its activity is down by a factor of {value}. How many mean lifetimes have gone by?
            Boltzmann's formula needs the natural log of the number of microstates. There are {value} microstates, so what is the entropy in units of k?
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
            log base e {value}
            ln of {value} =
            {value} natural log
            natural logarithm {value}
            log_e({value})
            =LN({value})
            ln({value}) = ?
            e^x = {value}, x
            exp(x)={value} solve for x
            base-e log, {value}
            ln {value} calculator
            find ln: {value}
            {value} -> ln
            what is ln {value}
            log({value}, base=e)
            {value} as power of e exponent
            natlog({value})
            e to what power is {value}
            ln value for {value}
            calc natural log of {value}
            natural_log({value}) answer
            nat. log. of {value}
            logarithm of {value} to base e
            Napierian log {value}
            {value}, take ln
            loge {value} decimal
            logarithmus naturalis {value}
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
            What's log base {base} of {value}?
            To what power must {base} be raised to give {value}?
            If {base} to the x equals {value}, what is x?
            {value} is {base} raised to which power?
            Which exponent on {base} produces {value}?
            With {base} as the base, what does the log of {value} come to?
            What do I get for log({value}, {base}), the second number being the base?
            whats the log of {value} in base {base}?
            Could you take the logarithm of {value}, using {base} as base?
            Do you know which power of {base} is equal to {value}?
            What is the solution x of {base}^x = {value}?
            My calculator only has ln, so what is the log to base {base} of {value}?
            For my algebra homework, what does log_{base}({value}) work out to?
            Would you kindly evaluate a logarithm with base {base} and argument {value}?
            How many times would I multiply by {base}, beginning at one, to end up with {value}?
            Supposing the base is {base}, what logarithm belongs to {value}?
            If I write {value} as a power of {base}, what exponent do I need?
            How big is the log of {value} when we work in base {base}?
            {base} to the what makes {value}?
            Which number y satisfies {value} = {base}^y?
            Quick one: base {base}, log of {value}?
            Could I see the value of a log whose argument is {value} and whose base is {base}?
            What exponent takes you from {base} to {value}?
            On a logarithmic axis with base {base}, where does {value} lie?
            What would a log function return given {value} and a base of {base}?
            any idea what exponent turns {base} into {value}?
            Using the change-of-base rule, what is the log of {value} with respect to {base}?
            An unknown power of {base} came out as {value}, so what was the exponent?
            After log-transforming {value} with base {base}, what's left?
            May I ask for the logarithm, base {base}, of the number {value}?
            What does the inverse of {base}^x give at the point {value}?
            teacher says log with base {base}, number inside is {value}, what is the answer?
            Is there an exponent k with {base}^k equal to {value}, and how much is it?
            How is {value} expressed on a log scale of base {base}, as a number?
            What logarithm do you find for {value} relative to the base {base}?
            so the log of {value} but with base {base}, what would that be?
            Which power should I put on {base} so that the result is {value}?
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
            Find the logarithm of {value} to the base {base}.
            Calculate log_{base}({value}).
            Take the log base {base} of {value} and give me the answer.
            Give me the exponent to which {base} has to be raised to get {value}.
            Solve {base}^x = {value} for x.
            tell me log of {value} with base {base} pls
            Express {value} as a power of {base} and report the exponent.
            Determine which power of {base} equals {value}.
            Evaluate a logarithm: argument {value}, base {base}.
            Use {base} as the base and find the log of {value}.
            Show the value of log({value}) in base {base}.
            Apply change of base to get the log of {value} in terms of {base}.
            Return logarithm({value}, {base}), number only.
            I need a log of {value}, and the base should be {base}.
            Log-transform {value}, with {base} for a base.
            Work out the x for which {value} is {base} to the x.
            Set the logarithm base to {base} and run it on {value}.
            Kindly state the logarithm of {value} relative to base {base}.
            Figure out how high a power of {base} is needed to make {value}.
            get me log base {base}, number is {value}
            For the base {base}, write down the logarithm of {value}.
            Invert the exponential {base}^x at {value}.
            Here's {value}; take its log to base {base}.
            Place {value} on a log scale of base {base} and read off the coordinate.
            Name the exponent that makes {base} into {value}.
            Do a logarithm for me, base {base}, of {value}, no steps.
            Undo this exponentiation: {base} to some power gave {value}, so recover the power.
            Help me to find log of {value} where {base} is the base.
            Check my result by computing the base {base} logarithm of the number {value}.
        """,
        stories="""
            A rumour multiplies its hearers by {base} every hour. After how many hours has one hearer become {value}?
            Each sheet of a search tree has {base} branches. How deep must it be to hold {value} leaves?
            A population multiplies by {base} every hour. How many hours until it is {value} times as large?
            My savings grow by a factor of {base} each year. After how many years will they be worth {value} times the original amount?
            A tree structure has {base} branches at each node. How many levels deep must it go for the bottom level to have {value} leaves?
            Each filter stage weakens the signal by a factor of {base}. How many stages make for a total weakening of {value}?
            A code uses an alphabet of {base} symbols. How long does a word have to be so that there are {value} different words?
            Every round of a tournament cuts the field by a factor of {base}, until one winner remains. With {value} entrants, how many rounds is that as a logarithm?
            Our divide-and-conquer algorithm shrinks the problem by a factor of {base} per step. What is the recursion depth for an input of size {value}?
            A chain letter reaches {base} times as many people at every stage. At which stage, as a possibly fractional number, does it reach {value} people if it starts with one?
            I want the entropy of {value} equally likely outcomes, measured with logarithms to base {base}. How much is it?
            A test sample is diluted by a factor of {base} at each step and ends up diluted {value} times overall. Work out the number of dilution steps.
            The inflation factor is {base} per year and prices are now {value} times what they were. How many years have passed?
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
            log({value}, {base})
            log {value} base {base}
            {base}^x = {value}
            logarithm {value} to base {base}
            base {base} log {value}
            logarithm(value={value}, base={base})
            log_{base} {value} = ?
            {value} log base {base}
            =LOG({value};{base})
            {base} to what power is {value}
            \\log_{base} {value} value
            log b={base} x={value}
            exponent for {base} to reach {value}
            find x: {base}^x={value}
            {value} as power of {base} exponent
            log calculator number {value} base {base}
            math.log({value}, {base})
            log of {value}, base: {base}
            logarithm, argument {value}; base {base}
            change of base log {value} base {base}
            log(base={base}) {value}
            {value} -> log, base {base}
            which power of {base} = {value}
            logn({value}, n={base})
            calc log {base} base, {value} argument
            {base} ^ ? = {value}
            solve {value} = {base}**x
            logb {base}, {value} decimal
        """,
    ),
)

"""Wordings of the tools for complex numbers and fractions."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.math import _draws, tools

PHRASES = (
    Phrases(
        tools.complex_add,
        _draws.draw_complex_pair,
        terms=(
            "sum of complex numbers; complex addition; total of two phasors; addition in the complex plane; "
            "superposition of phasors; vector addition of complex numbers; total impedance in series"
        ),
        questions="""
        What is ({a}) + ({b})?
        What do you get when you add {b} to {a}?
        How much is {a} plus {b}?
        What is the sum of the complex numbers {a} and {b}?
        If z is {a} and w is {b}, what is z + w?
        With w = {b} and z = {a}, what does z plus w come to?
        Where do I land in the complex plane after going {a} and then {b}?
        What total do {b} and {a} make when combined?
        Two impedances of {a} and {b} sit in series; what is the total impedance?
        Which complex number results from {b} increased by {a}?
        What's {a} plus {b}?
        Superposing the complex amplitudes {a} and {b} yields which resultant?
        How do I tally the two complex figures {b} and {a}?
        """,
        commands="""
        Add {a} and {b}.
        Compute the sum of {b} and {a}.
        Add the real parts and the imaginary parts of {a} and {b}.
        Find {a} plus {b} in Cartesian form.
        Give me z + w for z = {a} and w = {b}.
        Combine {b} with {a} by addition.
        Sum these two complex values: {a} and {b}.
        Work out ({b}) + ({a}), please.
        Evaluate the complex sum of {a} with {b}.
        Increase {a} by the complex number {b}.
        Put {a} and {b} together, part by part.
        Take {b}, add {a} to it and report what comes out.
        Calculate the [complex |]total of {a} and {b}.
        Accumulate {b} onto the running complex total {a}.
        Collect like terms: ({a}) + ({b}).
        """,
        stories="""
        A signal has the phasor {a}. A second one, {b}, is laid over it. What phasor does the sum have?
        On the Argand diagram a drone starts at {a} and is then shifted by {b}. Where does it end up?
        Two circuit elements with impedances {b} and {a} are wired in series. State the combined impedance.
        My homework shows the points {a} and {b} as arrows placed tip to tail. Which number does the last tip mark?
        The first wave has complex amplitude {b}, the other one {a}. They interfere; what amplitude remains in total?
        Ana holds the card {a} and Ben the card {b}. The teacher wants the two cards summed.
        The filter outputs {b} on one branch and {a} on the other, and a summing node joins them. What leaves it?
        Phasor currents {a} and {b} enter a node on two wires. By Kirchhoff's law, what flows out?
        """,
        terse="""
        ({a}) + ({b})
        ({a})+({b}) = ?
        z={a}, w={b}, z+w?
        sum: {a}; {b}
        {b} plus {a}
        complex sum of {a}, {b}
        add {b} onto {a}
        complex(add): {a} & {b}
        whats {a} added with {b}
        Re and Im of {a}, {b} added up separately
        """,
        dialogues="""
        A: I have z = {a}. B: And I have w = {b}. A: Then what is our sum?
        Teacher: Add these: {b} and {a}. Pupil: What comes out?
        - The first term is {a}. - The second? - {b}. - Good, total them for me.
        Q: Starting from {b}, add on {a}. A: That gives which complex number?
        Student: Is adding complex numbers like adding vectors? Tutor: Yes, so what is {a} plus {b}?
        """,
    ),
    Phrases(
        tools.complex_add,
        _draws.draw_imaginary_pair,
        terms=(
            "sum with a purely imaginary number; adding an imaginary term; imaginary increment; vertical "
            "shift in the complex plane"
        ),
        questions="""
        What is the imaginary number {a} plus {b}?
        What do you get by adding {b} to the purely imaginary {a}?
        What's {a} plus {b}, where the first summand is imaginary?
        With the imaginary quantity {a} on top of {b}, what is the complex total?
        By how far upward does {b} end if the complex plane is shifted by {a}, and which number is that?
        How much is {b} plus the imaginary part {a}?
        If a pure reactance of {a} joins the impedance {b} in series, what impedance results?
        What number is the imaginary {a} more than {b}?
        """,
        commands="""
        Add the imaginary number {a} to {b}.
        Take {b} and raise its imaginary part by adding {a}.
        Calculate {b} + ({a}) with i the imaginary unit.
        Attach the imaginary summand {a} to {b}.
        Find the sum: complex number {b}, imaginary number {a}.
        Shift {b} vertically in the complex plane by {a}.
        Merge the complex term {b} with the imaginary term {a} into a single sum.
        Calculate: imaginary {a} plus complex {b}.
        """,
        stories="""
        A resistor and a coil form the impedance {b}. Another coil contributes {a} in series. What is the new total?
        In the Argand diagram an ant sits at {b}. A gust carries it by the imaginary step {a}. Where does it land?
        The phasor was {b} yesterday. Noise contributed an imaginary offset of {a}. What does the sum read?
        """,
        terse="""
        complex: {a} + ({b})
        imaginary {a} added to {b}
        imaginary {a} + complex {b}
        imaginary offset {a}, base {b}, sum?
        ({b}) + {a}, imaginary unit i
        add {a} (imaginary) and {b}
        complex base {b}; imaginary increment {a}; result?
        """,
        dialogues="""
        A: My complex number is {b}. B: I bring the imaginary number {a}. A: So jointly we hold what sum?
        Pupil: Can one even add an imaginary {a} to {b}? Teacher: Sure, what is the sum?
        """,
    ),
    Phrases(
        tools.complex_multiply,
        _draws.draw_complex_pair,
        terms=(
            "product of complex numbers; complex multiplication; rotation and scaling in the complex plane; "
            "phasor product; rotation by an argument; FOIL with i; complex scaling; product of "
            "conjugate-like binomials"
        ),
        questions="""
        What is ({a})({b})?
        What is {a} times {b}?
        What is the product of the complex numbers {b} and {a}?
        If I multiply {b} by {a}, which complex number comes out?
        How do you expand ({b})({a}) into the form x + iy?
        What does z times w equal for z = {a} and w = {b}?
        What's {a} multiplied by {b}?
        How much is {b} times {a} when i squared equals minus one?
        Using FOIL, what does ({a})({b}) simplify to?
        The moduli multiply and the arguments add: which number is {a} times {b}?
        Where is {a} sent by the spiral similarity with complex factor {b}?
        Amplified by the complex gain {b}, what does the signal {a} turn into?
        """,
        commands="""
        Multiply {a} by {b}.
        Compute the product of {b} and {a}.
        Expand ({a})({b}) and collect real and imaginary parts.
        Find z w where w = {b} and z = {a}.
        Use the distributive law to multiply out ({a}) * ({b}).
        Form the complex product of {a} and {b}.
        Calculate {a} * {b} in rectangular form.
        Cross-multiply the binomials ({a})({b}), then simplify i squared.
        Scale and rotate the complex number {b} by the factor {a}.
        Evaluate z1·z2 given z1 = {a} and z2 = {b}.
        Simplify the product ({b}) × ({a}).
        Please do the multiplication of {b} with {a} for me.
        """,
        stories="""
        A current phasor of {a} flows through an impedance of {b}. By Ohm's law the voltage is their product; which one?
        Multiplying by {b} turns and stretches the plane. Where does it carry the point {a}?
        The transfer function is {b} at this frequency and the input phasor {a}. What phasor leaves the system?
        In a fractal program the old value {a} gets multiplied with {b} in the next step. What is the new value?
        A quantum path has amplitude {a} on one segment and {b} on the next. Amplitudes multiply; what is it overall?
        In Nadia's homework both factors are complex, {a} and {b}. She expands the brackets. What does she find?
        An amplifier has the complex gain {b}; its input is the phasor {a}. Which phasor appears at the output?
        """,
        terse="""
        ({a})({b})
        ({a}) * ({b}) = ?
        z={a}; w={b}; zw
        product: {b}, {a}
        {b} times {a}
        ({a}) × ({b})
        complex mul {a}, {b}
        multiply complex: {b}; {a}
        prod({a}, {b})
        foil ({b})({a})
        """,
        dialogues="""
        A: My factor is {a}. B: Mine is {b}. A: What is the product of the two?
        Tutor: Multiply out ({b})({a}). Student: Remembering that i squared is minus one?
        - Rotate {a} for me. - By what? - Multiply it with {b}.
        A: How do brackets like ({a})({b}) go? B: Each term with each term. A: So the expansion is?
        Nurse's kid: Times {b}. Dad: What, times {b}? Kid: The number {a}!
        """,
    ),
    Phrases(
        tools.complex_divide,
        _draws.draw_complex_pair,
        terms=(
            "quotient of complex numbers; complex division; rationalising a complex denominator; ratio of "
            "phasors; complex fraction; gain as output over input; division by a complex number; conjugate "
            "expansion"
        ),
        questions="""
        What is ({a}) / ({b})?
        What is {a} divided by {b}?
        How many times does {b} go into {a}, as a complex ratio?
        What is the quotient when {b} divides {a}?
        Which complex number multiplied by {b} gives {a}?
        What results from dividing {a} by {b} with the conjugate trick?
        What's {a} divided by {b}?
        How much is ({a}) : ({b})?
        What is left after cancelling the complex factor {b} out of {a}?
        What ratio does {a} bear to {b} in the complex plane?
        By which complex factor must {b} be scaled and turned to become {a}?
        If {b} goes in the bottom and {a} in the top, what does the complex fraction reduce to?
        """,
        commands="""
        Divide {a} by {b}.
        Compute the quotient of {a} over {b}.
        Simplify the fraction with numerator {a} and denominator {b}.
        With the divisor {b}, find the quotient for the dividend {a}.
        Rationalise the denominator of ({a})/({b}).
        Write {a} over {b} in the form x + iy.
        Calculate {a} ÷ {b} as a + bi.
        Expand ({a})/({b}) with the conjugate of the bottom until no i remains below the bar.
        Evaluate z / w for z = {a} and w = {b}.
        Given w = {b} and z = {a}, work out z over w.
        Split {a} by the complex divisor {b}.
        Solve ({b}) z = {a} for the complex unknown z.
        """,
        stories="""
        A voltage phasor of {a} drives an impedance of {b}. What current phasor flows, voltage over impedance?
        The output phasor is {a} while the input was {b}. What is the gain, output over input?
        Someone multiplied a secret complex number by {b} and got {a}. Recover the secret.
        An impedance of {b} carries an unknown current under a voltage of {a}. Find the current.
        In an AC bridge the voltage {a} drops across the impedance {b}. Ohm's law: divide. What current is it?
        Deconvolution at one frequency: observed spectrum {a}, blur kernel {b}. Observed over kernel restores what?
        Omar typed {a}, pressed the division key, then {b} and enter on his complex calculator. What is displayed?
        """,
        terse="""
        ({a})/({b})
        ({a}) ÷ ({b}) = ?
        quotient, numerator {a}, denominator {b}
        divide by {b}: {a}
        {a} over {b}
        ({a}) : ({b})
        complex div, top {a}, bottom {b}
        bottom {b}, top {a}, complex fraction?
        z/w; w={b}; z={a}
        quotient {a} by {b}
        """,
        dialogues="""
        A: I need to divide {a}. B: By what? A: By {b}.
        Tutor: The denominator is {b}. Student: And the numerator? Tutor: {a}. What is the ratio?
        - What times {b} makes {a}? - Let me divide.
        A: The transfer function is output over input. B: Output {a}, input {b}. A: Then the gain is what?
        Student: How do I get rid of i below the line in ({a})/({b})? Tutor: Expand, and tell me the quotient.
        """,
    ),
    Phrases(
        tools.complex_modulus,
        _draws.draw_complex_one,
        terms=(
            "modulus; absolute value of a complex number; magnitude of a phasor; complex norm; distance to "
            "zero; size of a complex number; vector length in the Argand plane; radius in polar form; "
            "amplitude of a phasor"
        ),
        questions="""
        What is the modulus of {value}?
        How far from the origin does {value} lie in the complex plane?
        What is the absolute value of the complex number {value}?
        How long is the arrow that represents {value} on the Argand diagram?
        What magnitude does the phasor {value} have?
        What is |z| if z = {value}?
        What's the magnitude of {value}?
        How large is |z|, z being {value}?
        What is r when {value} is rewritten in polar form?
        Applying Pythagoras to the parts of {value}, how long is the hypotenuse?
        What distance separates the point {value} from zero?
        What size does {value} have, ignoring its direction?
        How strong is the oscillation whose complex amplitude is {value}?
        """,
        commands="""
        Find the modulus of {value}.
        Compute the complex absolute value of {value}.
        Give the magnitude of {value}.
        Determine the radius of the circle around zero through {value}.
        Take the square root of the sum of squared real and imaginary parts of {value}.
        Calculate the length of {value} seen as an arrow.
        Calculate |{value}|.
        Work out sqrt(Re² + Im²) where z is {value}.
        Measure how far {value} is away from zero.
        Determine the polar radius r of {value}.
        Evaluate np.abs({value}).
        Strip the phase off {value} and report the amplitude.
        """,
        stories="""
        An impedance was measured as {value}. Only its magnitude goes on the label; what is it?
        A probe sits at {value} on the complex plane and its base at zero. How far apart are they?
        The Mandelbrot program stops once the modulus is large. Right now z is {value}; what is its modulus?
        The amplitude of an oscillation is the size of its phasor {value}. How big is the amplitude?
        The apparent resistance of a coil is the absolute value of its complex impedance {value}. How big is that?
        Escape-time fractal: the orbit has reached {value}. Compare with two: how far from the centre is the orbit now?
        A voltmeter ignores phase. The phasor at its clips is {value}. What does the needle indicate?
        """,
        terse="""
        |{value}|
        modulus of {value}
        abs({value})
        z = {value}, |z| = ?
        magnitude: {value}
        norm of {value}
        cabs({value})
        polar radius: {value}
        absolute value {value}
        how far from zero is {value}
        """,
        dialogues="""
        A: The number is {value}. B: Forget the angle, how long is it? A: Its modulus, you mean.
        Student: I got {value}. Teacher: Fine, now state its absolute value.
        - How big is {value}? - You mean the modulus? - Yes.
        A: The FFT bin holds {value}. B: And how strong is that bin? A: Take its magnitude.
        Pupil: r and theta for {value}? Teacher: Only r today.
        """,
    ),
    Phrases(
        tools.conjugate,
        _draws.draw_complex_one,
        terms=(
            "complex conjugate; conjugation; mirror image in the real axis; conjugate partner; z-bar; "
            "complex conjugation; reflected number; opposite imaginary sign; z star"
        ),
        questions="""
        What is the complex conjugate of {value}?
        Which number do you get by flipping the sign of the imaginary part of {value}?
        What is the mirror image of {value} in the real axis?
        If one root of a real polynomial is {value}, what is the conjugate root?
        What is the conjugate partner of {value}?
        What does z-bar equal when z is {value}?
        What's the conjugate of {value}?
        What does z* equal for z = {value}?
        What is {value} with the imaginary sign switched?
        Replacing i by -i, what does {value} turn into?
        Below the horizontal axis, what is the symmetric counterpart of {value}?
        Which companion makes the product with {value} real by the standard conjugation?
        """,
        commands="""
        Conjugate {value}.
        Find the complex conjugate of {value}.
        Reflect {value} across the real axis.
        Reverse only the imaginary sign of {value}.
        Write down z-bar for z = {value}.
        Keep the real part of {value} and negate the imaginary one.
        Calculate the conjugate to {value}.
        Find z* when z is {value}.
        Swap plus and minus in front of the i of {value}.
        Put a bar over {value} and write out what that means.
        Substitute -i for i in {value}.
        Evaluate np.conj({value}).
        Toggle the sign of Im z while z = {value} stays otherwise untouched.
        """,
        stories="""
        A load has impedance {value}. The source must be matched to its conjugate. Which impedance is that?
        In the mirror of the real axis, the point {value} sees its twin. Where is the twin?
        A real quadratic has the non-real root {value}, so another root comes for free. Name the other one.
        To rationalise a denominator of {value} we multiply by its conjugate. By which number?
        Non-real zeros of a real cubic come in conjugate pairs. One of them is {value}. What is its companion?
        From ket to bra every entry is conjugated. The ket holds {value}; what does the bra hold?
        Below the line of a fraction stands {value}. With which number does one expand, so that i disappears there?
        """,
        terse="""
        conj({value})
        conjugate of {value}
        z = {value}; z-bar?
        {value} -> complex conjugate
        mirror {value} in the real axis
        z* for z = {value}
        bar of {value}
        {value}, flip Im
        conj: {value}
        complex conj of {value}?
        """,
        dialogues="""
        A: I have {value}. B: Flip its imaginary part. A: So the conjugate is what?
        Teacher: The root is {value}. Pupil: Then the conjugate is one as well. Teacher: Which is?
        - Conjugate, please. - Of what? - Of {value}.
        A: Flip the sign! B: Of which part? A: The imaginary one. B: In {value}? A: Precisely.
        Q: The wave amplitude is {value}. A: And its star, the conjugated one? Q: That is what I want from you.
        """,
    ),
    Phrases(
        tools.fraction_add,
        _draws.draw_rational_pair,
        terms=(
            "sum of fractions; addition of mixed numbers; common denominator; total of fractions; fraction "
            "addition; adding unlike fractions; sum of mixed fractions; least common denominator"
        ),
        questions="""
        What is {a} + {b}?
        How much is {a} plus {b} as a fraction?
        What do {b} and {a} add up to in lowest terms?
        What is the sum of the fractions {a} and {b}?
        Over a common denominator, what do {b} and {a} make together?
        If I have {a} and receive {b} more, what fraction do I hold?
        What's {a} plus {b}?
        How much do {a} and {b} make altogether?
        What is {b} more than {a}?
        What mixed number equals {a} and {b} combined?
        How do I add {b} to {a} when the denominators differ?
        If one pipe fills {a} of a tank and a second pipe another {b}, what part is filled?
        """,
        commands="""
        Add the fractions {a} and {b}.
        Find the sum of {b} and {a} and reduce it.
        Bring {a} and {b} over a common denominator and add them.
        Add {b} to {a}; leave the answer as a fraction.
        Compute {a} plus {b} without decimals.
        Total {b} and {a} as a single fraction.
        Calculate {a} + {b} and simplify.
        Work out {b} plus {a} by hand, with the lowest common denominator.
        Combine {a} with another {b}; express the result as a proper or mixed fraction.
        Join the lengths {a} and {b} into one.
        Express {b} + {a} as one reduced fraction.
        Add up: {a}, {b}.
        """,
        stories="""
        A recipe asks for {a} cups of flour and another {b} cups of sugar. How much goes in altogether?
        Mia walked {b} miles before lunch and {a} miles after it. How far did she walk in total?
        One plank measures {a} feet, the next {b} feet. Laid end to end, how long are they?
        We drank {b} jugs of juice on Monday and {a} jugs on Tuesday. How many jugs is that in sum?
        A carpenter glues a board {a} inches thick onto one of {b} inches. How thick is the finished panel?
        The nurse gives {a} tablets in the morning and {b} at night. What is the daily dose in tablets?
        Grandma knits {b} rows before tea and {a} rows after. State her total rows as a fraction.
        My timesheet shows {a} for Thursday and {b} for Friday. What fraction shall I bill in total?
        """,
        terse="""
        {a} + {b}
        {a} plus {b} = ?
        fractions: {b}, {a}; sum?
        add {b} and {a}
        {b}+{a} in lowest terms
        whats {a} + {b}
        sum of fractions {a}, {b}
        {b} and {a} together
        Fraction add {a}; {b}
        LCD, then {a} + {b}
        """,
        dialogues="""
        A: I ate {a} of the pizzas. B: And I ate {b}. A: So together?
        Teacher: First {b}, then {a}. Pupil: You want them added up?
        - What does {a} and {b} come to? - As a fraction? - Yes, summed.
        Baker: {a} cups now. Helper: And later? Baker: {b} more. Helper: So altogether we need what?
        Kid: Is {a} plus {b} hard? Mum: Find the common denominator first.
        """,
    ),
)  # fmt: skip

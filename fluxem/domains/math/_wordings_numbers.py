"""Wordings of the tools for complex numbers and fractions."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.math import _draws, tools

PHRASES = (
    Phrases(
        tools.complex_add,
        _draws.draw_complex_pair,
        terms="sum of complex numbers; complex addition; total of two phasors; addition in the complex plane",
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
        """,
        stories="""
        A signal has the phasor {a}. A second one, {b}, is laid over it. What phasor does the sum have?
        On the Argand diagram a drone starts at {a} and is then shifted by {b}. Where does it end up?
        Two circuit elements with impedances {b} and {a} are wired in series. State the combined impedance.
        My homework shows the points {a} and {b} as arrows placed tip to tail. Which number does the last tip mark?
        The first wave has complex amplitude {b}, the other one {a}. They interfere; what amplitude remains in total?
        Ana holds the card {a} and Ben the card {b}. The teacher wants the two cards summed.
        The filter outputs {b} on one branch and {a} on the other, and a summing node joins them. What leaves it?
        """,
        terse="""
        ({a}) + ({b})
        ({a})+({b}) = ?
        z={a}, w={b}, z+w?
        sum: {a}; {b}
        {b} plus {a}
        complex sum of {a}, {b}
        add {b} onto {a}
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
        terms="sum with a purely imaginary number",
        questions="""
        What is the imaginary number {a} plus {b}?
        What do you get by adding {b} to the purely imaginary {a}?
        """,
        commands="""
        Add the imaginary number {a} to {b}.
        Take {b} and raise its imaginary part by adding {a}.
        """,
        terse="""
        complex: {a} + ({b})
        imaginary {a} added to {b}
        """,
    ),
    Phrases(
        tools.complex_multiply,
        _draws.draw_complex_pair,
        terms="product of complex numbers; complex multiplication; rotation and scaling in the complex plane",
        questions="""
        What is ({a})({b})?
        What is {a} times {b}?
        What is the product of the complex numbers {b} and {a}?
        If I multiply {b} by {a}, which complex number comes out?
        How do you expand ({b})({a}) into the form x + iy?
        What does z times w equal for z = {a} and w = {b}?
        """,
        commands="""
        Multiply {a} by {b}.
        Compute the product of {b} and {a}.
        Expand ({a})({b}) and collect real and imaginary parts.
        Find z w where w = {b} and z = {a}.
        Use the distributive law to multiply out ({a}) * ({b}).
        Form the complex product of {a} and {b}.
        """,
        stories="""
        A current phasor of {a} flows through an impedance of {b}. By Ohm's law the voltage is their product; which one?
        Multiplying by {b} turns and stretches the plane. Where does it carry the point {a}?
        The transfer function is {b} at this frequency and the input phasor {a}. What phasor leaves the system?
        In a fractal program the old value {a} gets multiplied with {b} in the next step. What is the new value?
        """,
        terse="""
        ({a})({b})
        ({a}) * ({b}) = ?
        z={a}; w={b}; zw
        product: {b}, {a}
        {b} times {a}
        """,
        dialogues="""
        A: My factor is {a}. B: Mine is {b}. A: What is the product of the two?
        Tutor: Multiply out ({b})({a}). Student: Remembering that i squared is minus one?
        - Rotate {a} for me. - By what? - Multiply it with {b}.
        """,
    ),
    Phrases(
        tools.complex_divide,
        _draws.draw_complex_pair,
        terms="quotient of complex numbers; complex division; rationalising a complex denominator; ratio of phasors",
        questions="""
        What is ({a}) / ({b})?
        What is {a} divided by {b}?
        How many times does {b} go into {a}, as a complex ratio?
        What is the quotient when {b} divides {a}?
        Which complex number multiplied by {b} gives {a}?
        What results from dividing {a} by {b} with the conjugate trick?
        """,
        commands="""
        Divide {a} by {b}.
        Compute the quotient of {a} over {b}.
        Simplify the fraction with numerator {a} and denominator {b}.
        With the divisor {b}, find the quotient for the dividend {a}.
        Rationalise the denominator of ({a})/({b}).
        Write {a} over {b} in the form x + iy.
        """,
        stories="""
        A voltage phasor of {a} drives an impedance of {b}. What current phasor flows, voltage over impedance?
        The output phasor is {a} while the input was {b}. What is the gain, output over input?
        Someone multiplied a secret complex number by {b} and got {a}. Recover the secret.
        An impedance of {b} carries an unknown current under a voltage of {a}. Find the current.
        """,
        terse="""
        ({a})/({b})
        ({a}) ÷ ({b}) = ?
        quotient, numerator {a}, denominator {b}
        divide by {b}: {a}
        {a} over {b}
        """,
        dialogues="""
        A: I need to divide {a}. B: By what? A: By {b}.
        Tutor: The denominator is {b}. Student: And the numerator? Tutor: {a}. What is the ratio?
        - What times {b} makes {a}? - Let me divide.
        """,
    ),
    Phrases(
        tools.complex_modulus,
        _draws.draw_complex_one,
        terms="modulus; absolute value of a complex number; magnitude of a phasor; complex norm; distance to zero",
        questions="""
        What is the modulus of {value}?
        How far from the origin does {value} lie in the complex plane?
        What is the absolute value of the complex number {value}?
        How long is the arrow that represents {value} on the Argand diagram?
        What magnitude does the phasor {value} have?
        What is |z| if z = {value}?
        """,
        commands="""
        Find the modulus of {value}.
        Compute the complex absolute value of {value}.
        Give the magnitude of {value}.
        Determine the radius of the circle around zero through {value}.
        Take the square root of the sum of squared real and imaginary parts of {value}.
        Calculate the length of {value} seen as an arrow.
        """,
        stories="""
        An impedance was measured as {value}. Only its magnitude goes on the label; what is it?
        A probe sits at {value} on the complex plane and its base at zero. How far apart are they?
        The Mandelbrot program stops once the modulus is large. Right now z is {value}; what is its modulus?
        The amplitude of an oscillation is the size of its phasor {value}. How big is the amplitude?
        """,
        terse="""
        |{value}|
        modulus of {value}
        abs({value})
        z = {value}, |z| = ?
        magnitude: {value}
        """,
        dialogues="""
        A: The number is {value}. B: Forget the angle, how long is it? A: Its modulus, you mean.
        Student: I got {value}. Teacher: Fine, now state its absolute value.
        - How big is {value}? - You mean the modulus? - Yes.
        """,
    ),
    Phrases(
        tools.conjugate,
        _draws.draw_complex_one,
        terms="complex conjugate; conjugation; mirror image in the real axis; conjugate partner",
        questions="""
        What is the complex conjugate of {value}?
        Which number do you get by flipping the sign of the imaginary part of {value}?
        What is the mirror image of {value} in the real axis?
        If one root of a real polynomial is {value}, what is the conjugate root?
        What is the conjugate partner of {value}?
        What does z-bar equal when z is {value}?
        """,
        commands="""
        Conjugate {value}.
        Find the complex conjugate of {value}.
        Reflect {value} across the real axis.
        Reverse only the imaginary sign of {value}.
        Write down z-bar for z = {value}.
        Keep the real part of {value} and negate the imaginary one.
        """,
        stories="""
        A load has impedance {value}. The source must be matched to its conjugate. Which impedance is that?
        In the mirror of the real axis, the point {value} sees its twin. Where is the twin?
        A real quadratic has the non-real root {value}, so another root comes for free. Name the other one.
        To rationalise a denominator of {value} we multiply by its conjugate. By which number?
        """,
        terse="""
        conj({value})
        conjugate of {value}
        z = {value}; z-bar?
        {value} -> complex conjugate
        mirror {value} in the real axis
        """,
        dialogues="""
        A: I have {value}. B: Flip its imaginary part. A: So the conjugate is what?
        Teacher: The root is {value}. Pupil: Then the conjugate is one as well. Teacher: Which is?
        - Conjugate, please. - Of what? - Of {value}.
        """,
    ),
    Phrases(
        tools.fraction_add,
        _draws.draw_rational_pair,
        terms="sum of fractions; addition of mixed numbers; common denominator; total of fractions",
        questions="""
        What is {a} + {b}?
        How much is {a} plus {b} as a fraction?
        What do {b} and {a} add up to in lowest terms?
        What is the sum of the fractions {a} and {b}?
        Over a common denominator, what do {b} and {a} make together?
        If I have {a} and receive {b} more, what fraction do I hold?
        """,
        commands="""
        Add the fractions {a} and {b}.
        Find the sum of {b} and {a} and reduce it.
        Bring {a} and {b} over a common denominator and add them.
        Add {b} to {a}; leave the answer as a fraction.
        Compute {a} plus {b} without decimals.
        Total {b} and {a} as a single fraction.
        """,
        stories="""
        A recipe asks for {a} cups of flour and another {b} cups of sugar. How much goes in altogether?
        Mia walked {b} miles before lunch and {a} miles after it. How far did she walk in total?
        One plank measures {a} feet, the next {b} feet. Laid end to end, how long are they?
        We drank {b} jugs of juice on Monday and {a} jugs on Tuesday. How many jugs is that in sum?
        """,
        terse="""
        {a} + {b}
        {a} plus {b} = ?
        fractions: {b}, {a}; sum?
        add {b} and {a}
        {b}+{a} in lowest terms
        """,
        dialogues="""
        A: I ate {a} of the pizzas. B: And I ate {b}. A: So together?
        Teacher: First {b}, then {a}. Pupil: You want them added up?
        - What does {a} and {b} come to? - As a fraction? - Yes, summed.
        """,
    ),
)  # fmt: skip

# ruff: noqa: E501 - one template a line
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
        What is the sum of {a} and {b}?
        What is the total of {a} and {b}?
        What is the resultant of {a} and {b}?
        What is the aggregate of {a} and {b}?
        What is the combined value of the addends {a} and {b}?
        What does {a} become when {b} is added on?
        What do the Gaussian integers {a} and {b} add up to?
        Which point do I reach if {a} is translated by {b}?
        By the parallelogram rule, where is the corner opposite the origin for {a} and {b}?
        Adding like with like, real to real and imaginary to imaginary, what do {a} and {b} give?
        If the augend is {a} and the addend is {b}, what does the summation yield?
        Two admittances {a} and {b} lie in parallel, so they add; what is the total admittance?
        How much do {a} and {b} amount to in total?
        Could you tell me what {a} and {b} come to once pooled?
        By adding {b}, which complex number does {a} turn into?
        Does anybody know how much {b} on top of {a} makes?
        What do {a} and {b} make together?
        What do I get if I add {b} to {a}?
        How much is it when you put {a} and {b} together?
        What is {a} with {b} added?
        What is the grand total of {a} and {b}?
        What is the combined value of {a} and {b}?
        What is the net phasor of {a} and {b}?
        What is the joint impedance of {a} and {b} in series?
        What is the vector sum of the complex numbers {a} and {b}?
        What is the overall current of the branches {a} and {b} at a node?
        What is the superposition of {a} and {b}?
        If I start with {a} and someone gives me {b} more, what do I have?
        What answer do I write for ({a}) + ({b}) in the form x + yi?
        How do {a} and {b} add, part by part?
        Real with real and i with i: what do {a} and {b} come to?
        Where does the arrow {b} end if it begins at the tip of the arrow {a}?
        How do you add {a} and {b}?
        What is z1 + z2 if z1 = {a} and z2 = {b}?
        What is the sum of z = {a} and w = {b} in the form a + bi?
        What is the answer when I add the two complex numbers {a} and {b}?
        What does the expression ({a}) + ({b}) simplify to?
        What are {a} and {b} added together?
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
        Add {b} on to {a}.
        Sum {a} and {b}.
        Total {a} and {b}.
        Find the sum of {a} and {b}.
        Find the total of {a} and {b}.
        Find the componentwise sum of {a} and {b}.
        Tack {b} on to {a}.
        Lump {a} and {b} together into one complex number.
        Translate the point {a} by {b} in the Gaussian plane.
        Merge the phasors {a} and {b} into their resultant by adding them.
        Displace {a} by the complex offset {b}.
        Perform the addition of the addends {b} and {a}, don't multiply them.
        Superimpose the wave amplitude {a} on the wave amplitude {b} and state the net amplitude.
        Return std::complex z + w with z = {a} and w = {b}.
        Plus, not times: put {a} and {b} together.
        Let z be {a} and let w be {b}; simplify z + w to the form x + iy.
        Pool {b} with {a} and write the total.
        Plus {b} onto {a}.
        Put {a} and {b} together by adding.
        Tell me what you get when you add {a} to {b}.
        Add these complex numbers: {a} and {b}.
        Give the sum for {a} and {b}.
        I want {a} plus {b}.
        Start from {a} and count {b} on.
        Merge {a} and {b} into a sum.
        Do the addition {a} plus {b}.
        Get the net value of {a} and {b}, added.
        Work out what {a} and {b} come to in all.
        Join the phasors {a} and {b} in a single sum.
        Find the grand total of {a} and {b}.
        Find the combined impedance of {a} and {b} in series.
        Simplify the expression ({a}) + ({b}).
        Add the two complex numbers {a} and {b} and write the answer in standard form.
        Given z1 = {a} and z2 = {b}, find z1 + z2.
        Perform the indicated operation: ({a}) + ({b}).
        Use Python to add complex {a} and complex {b}.
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
        In a series loop the coil drops {a} and the resistor {b}. The source must supply the sum of both drops. How much is that?
        Waves from two slits arrive with complex amplitudes {a} and {b}. Amplitudes add where they overlap. What is the net amplitude?
        A Mandelbrot step has just squared z, giving {a}, and must now add the constant {b}. What is the next z?
        A turtle in a drawing program stands at {a} and moves on by the complex step {b}. Where is it afterwards?
        Two generators feed one busbar with currents {b} and {a}. What total current phasor goes into the bus?
        The quadratic formula leaves me a centre of {a} and an offset of {b} to be added. Which root does that give?
        A butterfly in the FFT adds its upper input {a} to its twiddled lower input {b}. What is the upper output?
        Our lab notebook lists impedance {a} for the cable and {b} for the load, joined end to end. The total is needed.
        A sum on the worksheet has the complex numbers {a} and {b} with a plus sign in between. What goes after the equals sign?
        Two loudspeakers give the phasors {a} and {b} at my seat. What I hear is both added. What phasor is that?
        A cable of {a} ohms impedance as a complex number hooks on to a load of {b}, end to end. What total do they show?
        Two arrows in the complex plane, {a} and {b}, are laid one after the other. Where is the last tip?
        A boy has to add {a} to {b} but forgets which parts go together. What is the right answer?
        Given the complex numbers z1 = {a} and z2 = {b}, find the sum z1 + z2.
        The total impedance of two components in series is Z1 + Z2. With Z1 = {a} and Z2 = {b}, what is the total impedance?
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
        total of {b} and {a}
        {a} plus {b} pls
        cadd({a}, {b})
        operator.add on complex {a}, {b}
        resultant phasor, {a} and {b} summed
        need to add {a} with {b}
        net amplitude: {b} plus {a}
        real+real, imag+imag of {a} and {b}
        {a} and {b} added
        plus: {a}, {b}
        sum of {a} with {b}?
        {a} add {b}
        {a} & {b} total
        net of phasors {a} and {b}, added
        add complex numbers {a} and {b}
        adding complex numbers: {a} and {b}
        z1 = {a}, z2 = {b}, z1 + z2
        complex number addition ({a}) + ({b})
        simplify ({a}) + ({b})
        """,
        dialogues="""
        A: I have z = {a}. B: And I have w = {b}. A: Then what is our sum?
        Teacher: Add these: {b} and {a}. Pupil: What comes out?
        - The first term is {a}. - The second? - {b}. - Good, total them for me.
        Q: Starting from {b}, add on {a}. A: That gives which complex number?
        Student: Is adding complex numbers like adding vectors? Tutor: Yes, so what is {a} plus {b}?
        A: Real parts together, imaginary parts together. B: For {a} and {b}? A: Yes. B: So the total is what?
        Mia: I walk {a} in the plane. Tom: And then {b} on top. Mia: Which displacement is that altogether?
        Pupil: Do I multiply {a} and {b}? Teacher: No, just add them. Pupil: So what is the sum?
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
        What is the sum of the imaginary {a} and the complex {b}?
        What is the total of imaginary {a} and complex {b}?
        What is the result of moving {b} straight up by the imaginary amount {a}?
        How does {b} change if its imaginary part is bumped by the imaginary {a}?
        What comes out when the imaginary quantity {a} is tacked on to {b}?
        Which complex number do the purely imaginary {a} and the general {b} form when added?
        With the real part left alone, what is {b} plus the imaginary {a}?
        What impedance is left when an inductive reactance, the imaginary {a}, is in series with {b}?
        If the complex total stands at {b}, where does the imaginary contribution {a} bring it?
        How much is complex {b} augmented by imaginary {a}?
        Parallel admittances add: what do the susceptance {a}, purely imaginary, and the admittance {b} total?
        Which point lies the imaginary distance {a} above {b} in the Gaussian plane?
        What is the sum of complex {b} and imaginary {a}?
        What do imaginary {a} and complex {b} amount to together?
        How much does complex {b} come to once the imaginary {a} is included?
        What do the imaginary {a} and the complex {b} come to?
        What do I get if I add the imaginary {a} to {b}?
        How much is {b} and the imaginary {a} together?
        What is the total of the complex number {b} with the imaginary {a} added?
        What is the grand total of the imaginary {a} and {b}?
        What is the combined value of {b} and the imaginary {a}?
        What is the net impedance of the imaginary reactance {a} and {b} in series?
        If I have the complex {b} and put the imaginary {a} on top, what is it?
        What answer do I write for complex {a} + ({b})?
        What becomes of the complex {b} when the imaginary {a} joins in as a summand?
        Only the i part grows: what is {b} plus the imaginary {a}?
        How far up does the complex number {b} end when lifted by the imaginary {a}?
        What is the superposition of imaginary {a} and complex {b}?
        How do you add the complex numbers {a} and {b}?
        What is the sum of the complex numbers {a} and {b}?
        How do you add {a} to the complex number {b}?
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
        Find the sum of imaginary {a} and complex {b}.
        Add on the imaginary {a} to {b}.
        Sum the pure imaginary {a} and the complex number {b}.
        Increase {b} by the imaginary {a}.
        Translate {b} along the imaginary axis by {a}.
        Bump the complex number {b} upwards by the imaginary {a}.
        Total up the reactance {a}, an imaginary number, and the impedance {b}.
        Tack the imaginary term {a} on to {b} and tidy up.
        Include the imaginary correction {a} in the complex reading {b} by adding it.
        Leave the real part of {b} as it is and add the imaginary {a}.
        Put imaginary {a} and complex {b} together in one number x + iy.
        Displace the complex point {b} by the imaginary step {a}.
        Find the total of complex {b} and imaginary {a}.
        Add, do not multiply: imaginary {a} and complex {b}.
        Superimpose the quadrature component, imaginary {a}, on the phasor {b}.
        Plus the imaginary {a} onto {b}.
        Put the imaginary {a} and {b} together by adding.
        Tell me what you get when you add imaginary {a} to complex {b}.
        Add imaginary {a} and {b}.
        Add {b} to the imaginary number {a}.
        I want complex {b} plus the imaginary {a}.
        Start from complex {b} and count the imaginary {a} on.
        Merge imaginary {a} and complex {b} into a sum.
        Do the addition imaginary {a} plus complex {b}.
        Work out what the imaginary {a} and complex {b} are in all.
        Lift {b} by the imaginary {a} in the complex plane.
        Raise the complex {b} by imaginary {a}, straight upwards.
        Find the grand total of complex {b} and imaginary {a}.
        Find the sum of the complex numbers {a} and {b}.
        Add the complex numbers {a} and {b}.
        """,
        stories="""
        A resistor and a coil form the impedance {b}. Another coil contributes {a} in series. What is the new total?
        In the Argand diagram an ant sits at {b}. A gust carries it by the imaginary step {a}. Where does it land?
        The phasor was {b} yesterday. Noise contributed an imaginary offset of {a}. What does the sum read?
        A tuner adds a reactance of the imaginary value {a} in series with an antenna whose impedance is {b}. What does the feed see now?
        The calibration sheet says every complex reading must be corrected by adding the imaginary {a}. The reading was {b}. What is the corrected one?
        A chess piece on the complex board moves from {b} by an imaginary step of {a}. On which number does it stop?
        Someone forgot the imaginary term {a} when writing {b}. Put it in: what is the full sum?
        On the whiteboard there is {b}. The lecturer adds the imaginary quantity {a}. What should be written now?
        The line has impedance {b}. A series capacitor brings in an additional imaginary {a}. Give the overall impedance.
        A sum on the worksheet shows the imaginary {a} and the complex number {b} with a plus sign in between. What goes after the equals sign?
        A coil with the imaginary impedance {a} is wired in series to a load of impedance {b}. What do both make?
        In the complex plane a bug sits on {b} and crawls straight up by the imaginary {a}. Where is it now?
        A boy has to add the imaginary number {a} to {b} and leaves the real part alone. What is his answer?
        A signal {b} gets a purely imaginary offset of {a} added by the mixer. What comes out?
        Two complex numbers, {a} and {b}, are added. What is their sum?
        A capacitor or coil has impedance {a} and sits in series with an impedance of {b}. What is the total impedance?
        Given the complex numbers z = {a} and w = {b}, find the sum z + w.
        """,
        terse="""
        complex: {a} + ({b})
        imaginary {a} added to {b}
        imaginary {a} + complex {b}
        imaginary offset {a}, base {b}, sum?
        ({b}) + {a}, imaginary unit i
        add {a} (imaginary) and {b}
        complex base {b}; imaginary increment {a}; result?
        {b} plus imaginary {a}
        imaginary {a} plus {b}
        sum: imaginary {a}, complex {b}
        reactance {a} in series with impedance {b}, total complex impedance
        shift up: complex {b} by imaginary {a}
        total of imaginary {a} and {b}
        complex {b}, add imaginary {a}
        imaginary {a} and complex {b} added
        plus: imaginary {a}, complex {b}
        complex {b}, imaginary {a} on top
        sum of the imaginary {a} with {b}
        coil imaginary {a} plus impedance {b}
        sum of complex numbers {a} and {b}
        add complex numbers {a} and {b}
        """,
        dialogues="""
        A: My complex number is {b}. B: I bring the imaginary number {a}. A: So jointly we hold what sum?
        Pupil: Can one even add an imaginary {a} to {b}? Teacher: Sure, what is the sum?
        A: I have {b}, and somebody hands me the imaginary {a}. B: Put them together. A: So I hold?
        Tutor: Only the vertical coordinate changes. Student: When the imaginary {a} joins {b}? Tutor: Right, what is the sum?
        Pupil: Where does the imaginary {a} go when I add it to {b}? Teacher: To the i part. Pupil: So what is the sum?
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
        What is the product of {a} and {b}?
        What is the complex product of {a} and {b}?
        What is the result of multiplying {a} by {b}?
        What is the expansion of ({a})({b})?
        What is the image of {a} under multiplication by {b}?
        What does {a} become when it is scaled and twisted by the factor {b}?
        Moduli multiply and arguments add: which number do {a} and {b} make that way?
        If the multiplicand is {a} and the multiplier is {b}, what is the product?
        How does the bracket {a} times the bracket {b} work out once i squared is replaced by minus one?
        Where does the spiral similarity by {b} send {a}?
        What do the Gaussian integers {a} and {b} multiply to?
        A current of {a} passes through an impedance of {b}; what voltage phasor is that by Ohm's law?
        Can you tell me how much {a} times {b} is?
        How large is {a} taken {b} times, in the complex sense?
        Two factors, {a} and {b}: what does their product look like in Cartesian form?
        What do {a} and {b} multiply to?
        What do I get if I multiply {a} and {b}?
        How much is {a} times {b} with i squared as minus one?
        What is {a} by {b}, multiplied?
        What is the multiplication result of {a} and {b}?
        What is the expanded form of ({a})({b})?
        What is the overall gain of the stages {a} and {b}, multiplied?
        What is the voltage for a current of {a} and an impedance of {b}, current times impedance?
        What is the rotated and scaled image of {a} under the factor {b}?
        What is the product value of {a} and {b}?
        What answer do I write for ({a}) × ({b})?
        If I multiply {a} by the factor {b}, what is it?
        How do I multiply out ({a})({b})?
        Each term by each term, what do {a} and {b} make as a product?
        What happens to {a} when it gets {b} as a factor?
        How do you multiply {a} and {b}?
        What is z1 * z2 if z1 = {a} and z2 = {b}?
        What is the product of z = {a} and w = {b} in the form a + bi?
        What does the expression ({a})({b}) simplify to?
        What is the answer when the complex numbers {a} and {b} are multiplied?
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
        Multiply {b} with {a}.
        Multiply {a} and {b} together.
        Find the product of {a} and {b}.
        Find {a} times {b}.
        Get the result of {a} multiplied by {b}.
        Times {a} by {b}.
        Amplify the phasor {a} by the complex factor {b}.
        Twist and stretch {a} by {b}.
        Distribute {a} over {b} and reduce the i squared term.
        Multiply, don't add, the two complex numbers {a} and {b}.
        Open the brackets in ({b})({a}) and gather the terms.
        Return std::complex z * w, z being {a} and w being {b}.
        Carry out the multiplication with multiplicand {a} and multiplier {b}.
        Apply the twiddle factor {b} to the FFT value {a} by multiplying.
        Cascade two stages with complex gains {a} and {b}; give the overall gain.
        Multiply {a} with the factor {b}.
        Multiply these complex numbers: {a} and {b}.
        Tell me what you get when you multiply {a} by {b}.
        Give the product for {a} and {b}.
        I want {a} times {b}.
        Do the multiplication {a} by {b}.
        Do ({a}) times ({b}), please.
        Expand ({a})({b}).
        Multiply out ({a})({b}) and put minus one for i squared.
        Work out {a} multiplied by {b}.
        Find the result of {a} times {b}.
        Find the multiplication of {a} and {b}.
        Find the complex product of {b} and {a}.
        Turn {a} by multiplying it with {b}.
        Scale {a} by the complex gain {b}.
        Simplify the expression ({a})({b}).
        Multiply the complex numbers {a} and {b} and write the answer in standard form.
        Given z1 = {a} and z2 = {b}, find z1z2.
        Perform the indicated operation: ({a}) × ({b}).
        Expand and simplify ({a})({b}).
        """,
        stories="""
        A current phasor of {a} flows through an impedance of {b}. By Ohm's law the voltage is their product; which one?
        Multiplying by {b} turns and stretches the plane. Where does it carry the point {a}?
        The transfer function is {b} at this frequency and the input phasor {a}. What phasor leaves the system?
        In a fractal program the old value {a} gets multiplied with {b} in the next step. What is the new value?
        A quantum path has amplitude {a} on one segment and {b} on the next. Amplitudes multiply; what is it overall?
        In Nadia's homework both factors are complex, {a} and {b}. She expands the brackets. What does she find?
        An amplifier has the complex gain {b}; its input is the phasor {a}. Which phasor appears at the output?
        A cascade has a filter of gain {a} followed by a cable of gain {b}. Gains in cascade multiply. What is the total?
        A current phasor of {a} flows through an impedance of {b}. Voltage is current times impedance. What voltage drops?
        In an FFT butterfly the lower input {a} meets the twiddle factor {b}. What product goes into the adder?
        To turn a sprite, the game stores its position as {a} and multiplies it by the rotor {b}. Where is the sprite now?
        Lily must open the brackets in ({a})({b}) for her algebra test. What should she write?
        A mixer multiplies the sample {b} by the local oscillator value {a}. What leaves the mixer?
        Two eigenvalues, {a} and {b}, have a product that equals the determinant. What is that product?
        My calculator lacks a complex mode, and I need {b} multiplied by {a}. Please do it.
        The worksheet shows the complex numbers {a} and {b} with a times sign in between. What goes after the equals sign?
        A signal {a} goes through an amplifier that multiplies it by {b}. What comes out?
        A boy opens the brackets ({a})({b}) and must remember that i squared is minus one. What is the right answer?
        In a drawing program I turn a point at {a} by multiplying it with {b}. Where does it go?
        Current {a} times impedance {b} gives the voltage in an AC circuit. What is the voltage?
        Given the complex numbers z1 = {a} and z2 = {b}, find the product z1z2.
        In an AC circuit the current is I = {a} and the impedance is Z = {b}. Find the voltage V = IZ.
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
        {a} times {b}
        {b} multiplied by {a}
        product of {a} and {b} pls
        cmul({a}, {b})
        scale+rotate {a} by {b}
        overall gain of stages {b} and {a}, multiplied
        times: {a}, {b}
        open brackets ({a})({b})
        {a} x {b} product
        mult {a} by {b}
        {a} multiplied with {b}
        brackets multiplied out: ({a})({b})
        product {a} times {b}
        multiply complex numbers {a} and {b}
        multiplying complex numbers ({a})({b})
        z1 = {a}, z2 = {b}, z1 * z2
        simplify ({a})({b})
        """,
        dialogues="""
        A: My factor is {a}. B: Mine is {b}. A: What is the product of the two?
        Tutor: Multiply out ({b})({a}). Student: Remembering that i squared is minus one?
        - Rotate {a} for me. - By what? - Multiply it with {b}.
        A: How do brackets like ({a})({b}) go? B: Each term with each term. A: So the expansion is?
        Nurse's kid: Times {b}. Dad: What, times {b}? Kid: The number {a}!
        A: Lengths multiply, angles add. B: With {a} and {b}? A: Yes. B: So which complex number is the product?
        Student: Do I add {a} and {b}? Teacher: No, this time you multiply them.
        Pupil: Do I add {a} and {b}? Teacher: No, there is a times sign, so multiply. Pupil: What does it give?
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
        What is the quotient of {a} and {b}?
        What is the ratio of {a} to {b}?
        What is the result of dividing {a} by {b}?
        What is the fraction {a} over {b} in the form x + iy?
        What is {a} shared out by the divisor {b}?
        What does {a} become when divided by {b}?
        How much is {a} per {b}, as a complex number?
        Moduli divide and arguments subtract: what do {a} and then {b} give?
        With the dividend {a} and the divisor {b}, what is the complex quotient?
        With {b} as the divisor, what is the quotient of {a}?
        If w times {b} is {a}, what must w be?
        What is the reflection coefficient if the returning wave is {a} and the incoming wave is {b}, returning over incoming?
        Which impedance does a voltage of {a} and a current of {b} imply?
        What do you obtain by multiplying {a} by the reciprocal of {b}?
        How does {a} simplify if it is put over {b}?
        What do I get if I divide {a} by {b}?
        How much is {a} over {b}?
        What is {a} split by {b}, as a complex division?
        What is the division result of {a} by {b}?
        What is the complex ratio of {a} to {b}?
        What is the impedance for a voltage of {a} and a current of {b}, voltage over current?
        What is the current for a voltage of {a} across an impedance of {b}, voltage over impedance?
        What is the transfer function value for output {a} and input {b}, output over input?
        What is the simplified form of ({a})/({b})?
        What is the fraction with {a} on top and {b} underneath?
        What answer do I write for ({a}) ÷ ({b})?
        If I divide {a} by the divisor {b}, what is it?
        By what do I multiply {b} to get {a}?
        How do I divide {a} by {b} so that no i stays in the bottom?
        How many {b} go into {a}, complex numbers both?
        How do you divide {a} by {b}?
        What is z1 / z2 if z1 = {a} and z2 = {b}?
        What is the quotient of z = {a} and w = {b} in the form a + bi?
        What does the expression ({a})/({b}) simplify to?
        What is the answer when the complex number {a} is divided by {b}?
        What is ({a}) ÷ ({b}) in standard form?
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
        Divide {b} into {a}.
        Find the quotient of {a} and {b}.
        Find the ratio of {a} to {b}.
        Find {a} over {b}.
        Normalise {a} by dividing by the reference phasor {b}.
        Undo the multiplication by {b}: we hold {a}, so divide.
        Multiply {a} by the inverse of {b}.
        Clear the imaginary unit out of the bottom of ({a})/({b}).
        With {b} below the fraction bar and {a} above it, simplify.
        Take the numerator {a}, take the denominator {b}, and carry out the complex division.
        Return std::complex z / w for z = {a} and w = {b}.
        Recover the missing factor: {b} times it makes {a}.
        Work out the impedance, voltage {a} over current {b}.
        Divide {a} by {b}, not the other way round, as complex numbers.
        Divide {a} by the complex number {b}.
        Tell me what you get when you divide {a} by {b}.
        Give the quotient for {a} and {b}.
        I want {a} divided by {b}.
        Do the division {a} by {b}.
        Do ({a}) over ({b}), please.
        Put {a} over {b} and simplify.
        Simplify ({a})/({b}).
        Work out {a} divided by {b}.
        Find the result of {a} over {b}.
        Find the complex quotient of {a} by {b}.
        Find the ratio between {a} and {b}.
        Make the bottom of ({a})/({b}) real.
        Multiply top and bottom of ({a})/({b}) by the conjugate.
        Simplify the expression ({a}) / ({b}).
        Divide the complex numbers: {a} by {b}. Write the answer in standard form.
        Given z1 = {a} and z2 = {b}, find z1/z2.
        Perform the indicated operation: ({a}) ÷ ({b}).
        Express ({a})/({b}) in the form a + bi.
        """,
        stories="""
        A voltage phasor of {a} drives an impedance of {b}. What current phasor flows, voltage over impedance?
        The output phasor is {a} while the input was {b}. What is the gain, output over input?
        Someone multiplied a secret complex number by {b} and got {a}. Recover the secret.
        An impedance of {b} carries an unknown current under a voltage of {a}. Find the current.
        In an AC bridge the voltage {a} drops across the impedance {b}. Ohm's law: divide. What current is it?
        Deconvolution at one frequency: observed spectrum {a}, blur kernel {b}. Observed over kernel restores what?
        Omar typed {a}, pressed the division key, then {b} and enter on his complex calculator. What is displayed?
        A microphone channel recorded the spectrum value {a}; its frequency response there is {b}. Divide to equalise. What is the corrected value?
        A voltage of {a} makes a current of {b} flow. Impedance is voltage over current. Which impedance is that?
        Vera knows that one factor is {b} and the product is {a}. What is the other factor?
        A receiver estimates the channel as {b} and gets the symbol {a}. The equaliser divides symbol by channel. What symbol was sent?
        The reflected wave is {a}, the incident one {b}. The reflection coefficient is reflected over incident. State it.
        In his exercise Paul has {a} on top and {b} at the bottom, and he expands by the conjugate. What does he end with?
        A voltage divider gives {a} at the output for {b} at the input. How large is the transfer ratio, output over input?
        A Möbius map has numerator {a} and denominator {b} at some point. What is its value there?
        The worksheet shows the complex numbers {a} and {b} with a division sign in between. What goes after the equals sign?
        A boy has the fraction {a} over {b} and wants no i below the line. What is the right answer?
        A tester puts a voltage of {a} on a coil and reads a current of {b}. Voltage over current is the impedance. What is it?
        Somebody multiplied a number by {b} and got {a}. Which number did he have?
        The output of a filter is {a} when the input is {b}. We want output over input. What is it?
        Given the complex numbers z1 = {a} and z2 = {b}, find the quotient z1/z2.
        In an AC circuit the voltage is V = {a} and the impedance is Z = {b}. Find the current I = V/Z.
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
        {a} divided by {b}
        ratio {a} to {b}
        cdiv({a}, {b})
        numerator {a}, denominator {b}, complex quotient
        divide {a} by {b} pls
        {a} per {b}, complex
        V = {a}, I = {b}, impedance V/I
        rationalise ({a})/({b})
        {a} divide {b}
        {a} ÷ {b} complex
        div {a} by {b}
        ratio of {a} to {b}
        tidy up the complex fraction ({a})/({b})
        {a} over {b}, no i below
        divide complex numbers {a} by {b}
        dividing complex numbers ({a})/({b})
        z1 = {a}, z2 = {b}, z1 / z2
        """,
        dialogues="""
        A: I need to divide {a}. B: By what? A: By {b}.
        Tutor: The denominator is {b}. Student: And the numerator? Tutor: {a}. What is the ratio?
        - What times {b} makes {a}? - Let me divide.
        A: The transfer function is output over input. B: Output {a}, input {b}. A: Then the gain is what?
        Student: How do I get rid of i below the line in ({a})/({b})? Tutor: Expand, and tell me the quotient.
        A: The product is {a}. B: One factor? A: That is {b}. B: Then divide to get the other one.
        Tutor: Do we multiply {a} by {b}? Student: No, divide. Tutor: Fine, {a} over {b}, what is it?
        Pupil: Do I multiply {a} by {b}? Teacher: No, there is a fraction bar, so divide. Pupil: What does it give?
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
        What is the magnitude of {value}?
        What is the absolute value of {value}?
        What is the length of {value}?
        What is the amplitude of {value}?
        What is the Euclidean norm of {value}?
        What is the polar radius of {value}?
        What is the distance of {value} from the origin?
        How big is {value} in absolute terms?
        What radius does the circle around zero through {value} have?
        Once the angle is thrown away, what remains of {value}?
        In polar form r e to the i theta, what is r for {value}?
        What does the square root of {value} times its own conjugate equal?
        How long a vector is {value} in the Gaussian plane?
        What peak amplitude has the phasor {value}?
        Could you say how many units {value} lies away from zero?
        What would cabs return for {value}?
        How long is {value} as an arrow?
        How big is {value} in absolute value?
        How far is {value} from zero?
        What is the abs of {value}?
        What is the norm of {value}?
        What is the size of {value}?
        What is the strength of the phasor {value}?
        What is the radius of {value}?
        What is the distance to zero of {value}?
        What is the vector length of {value}?
        What is the impedance magnitude of {value}?
        What is the apparent power for a complex power of {value}?
        What is the mod of {value}?
        What do I get for |z| with z = {value}?
        If z is {value}, what is its modulus?
        What is √(x²+y²) for the complex number {value}?
        How do I turn {value} into plain size without any angle?
        What is |{value}|?
        How do you find the modulus of {value}?
        How do you find the absolute value of the complex number {value}?
        What is the modulus of the complex number z = {value}?
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
        Take the modulus of {value}.
        Take the absolute value of {value}.
        Find the magnitude of {value}.
        Find the norm of {value}.
        Find the amplitude of {value}.
        Find the distance from zero to {value}.
        Get the length of the phasor {value}.
        Give r, not theta, for {value}.
        Add the squares of both parts of {value} and take the root.
        Apply Pythagoras to the real and imaginary parts of {value}.
        Return hypot(Re z, Im z) for z = {value}.
        Convert {value} to polar form and keep only the radius.
        Drop the phase of {value} and keep its strength.
        Determine the gain factor hidden in the complex response {value}.
        State the absolute size of {value}.
        Tell me how long {value} is as a vector.
        Give the absolute value for {value}.
        I want the modulus of {value}.
        Work out the mod of {value}.
        Find the norm of the complex number {value}.
        Find the absolute value of {value}.
        Find the size of {value}.
        Find the length of {value}.
        Find the radius of {value}.
        Measure {value} from the origin.
        Do Pythagoras on the parts of {value}.
        Forget the angle of {value}, just the size.
        Square both parts of {value}, add, take the root.
        Get the magnitude for {value}.
        Find |z| if z = {value}.
        Calculate the modulus of the complex number {value}.
        Evaluate |{value}|.
        Evaluate the expression |{value}|.
        """,
        stories="""
        An impedance was measured as {value}. Only its magnitude goes on the label; what is it?
        A probe sits at {value} on the complex plane and its base at zero. How far apart are they?
        The Mandelbrot program stops once the modulus is large. Right now z is {value}; what is its modulus?
        The amplitude of an oscillation is the size of its phasor {value}. How big is the amplitude?
        The apparent resistance of a coil is the absolute value of its complex impedance {value}. How big is that?
        Escape-time fractal: the orbit has reached {value}. Compare with two: how far from the centre is the orbit now?
        A voltmeter ignores phase. The phasor at its clips is {value}. What does the needle indicate?
        A filter has the frequency response {value} at the test tone. How strongly, as a pure magnitude, does it scale the tone?
        The spectrum plot shows magnitudes only, and one bin stores {value}. Which height is drawn?
        A clock hand in the complex plane is pinned at zero and its tip is at {value}. How long is the hand?
        The complex power of a motor is {value}. Its apparent power is the modulus. How large is it?
        An eigenvalue of the iteration is {value}. Stability depends on its absolute value. What is that?
        A wave function takes the value {value} here. I need its modulus, not yet squared. What is it?
        A point moves on a circle about the origin and passes {value}. What radius has the circle?
        The vector network analyser reports {value}. The technician only wants the magnitude. What should she note?
        A pupil draws {value} as an arrow from the origin and measures it. How long is it?
        The meter shows the impedance {value}, but the form only wants its size without the phase. What do I fill in?
        A bug sits on {value} in the complex plane and crawls straight to zero. How far does it crawl?
        The wave has the complex amplitude {value}. How strong is the wave?
        The teacher writes bars around {value} on the board. What number does the class get?
        Given the complex number z = {value}, find its modulus |z|.
        The impedance of a circuit is Z = {value} ohms. What is its magnitude |Z|?
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
        modulus {value}
        magnitude of {value}
        length of {value}?
        mag({value})
        r of {value} in polar
        amplitude of phasor {value}
        {value} abs
        std::abs of {value}
        mod {value}
        abs of {value}
        size of {value}
        how big is {value}, modulus
        distance to zero, {value}
        strength of phasor {value}
        modulus of complex number {value}
        absolute value of {value}
        modulus of z = {value}
        abs(complex {value})
        |z|, z = {value}
        """,
        dialogues="""
        A: The number is {value}. B: Forget the angle, how long is it? A: Its modulus, you mean.
        Student: I got {value}. Teacher: Fine, now state its absolute value.
        - How big is {value}? - You mean the modulus? - Yes.
        A: The FFT bin holds {value}. B: And how strong is that bin? A: Take its magnitude.
        Pupil: r and theta for {value}? Teacher: Only r today.
        A: I need the size of {value}. B: With the phase? A: No, just the modulus.
        Engineer: The response is {value}. Trainee: Which number do I plot in the amplitude diagram? Engineer: Its magnitude.
        Pupil: What do the bars around {value} mean? Teacher: How far it is from zero. Pupil: So what is that?
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
        What is the conjugate of {value}?
        What is the complex-conjugate partner of {value}?
        What is the reflection of {value} in the real axis?
        What is the mirror twin of {value}?
        What is the conjugated form of {value}?
        What is the bar of {value}?
        Same real part but opposite imaginary part: which number is that for {value}?
        What happens to {value} when plus i becomes minus i?
        Which number has the same modulus as {value} but the opposite argument, its conjugate?
        By what would you multiply top and bottom to make the denominator {value} real?
        Turned upside down about the horizontal axis, where does {value} land?
        If the phase of {value} is negated and its amplitude kept, what comes out?
        What does conjugating {value} give?
        For a real polynomial with zero {value}, which zero is forced to come along?
        Which load impedance is the conjugate match for a source of {value}?
        What do I get if I conjugate {value}?
        What is the conj of {value}?
        What is the partner of {value}?
        What is the conjugate pair of {value}?
        What is the conjugate number of {value}?
        What is the reflected number of {value} across the real axis?
        What is the mirror number of {value}?
        What is the starred form of {value}?
        What is the other root of a real quadratic that has {value} as a root?
        What is the matched load for a source impedance of {value}, the conjugate?
        If z is {value}, what is z bar?
        What does {value} look like with the opposite sign on i?
        What is {value} with its i part reversed?
        What do I multiply {value} by so that no i is left, its conjugate?
        How does {value} look upside down in the complex plane?
        How do you find the conjugate of {value}?
        What is the conjugate of the complex number z = {value}?
        What is the complex conjugate of z if z = {value}?
        What is the conjugate of the expression {value}?
        What number is the conjugate of {value}?
        What is conj({value})?
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
        Find the conjugate of {value}.
        Find the mirror image of {value} in the real axis.
        Find the bar of {value}.
        Take the conjugate of {value}.
        Take the complex conjugate of {value}.
        Flip {value} over the real axis.
        Negate only the imaginary part of {value}.
        Change the sign before i in {value}.
        Give the partner root that belongs with {value} in a real quadratic.
        Apply complex conjugation to {value}.
        Return std::conj of {value}.
        Mirror {value} vertically in the Gaussian plane.
        Leave Re alone, turn Im into minus Im: {value}.
        Reverse the phase angle of {value} while its magnitude stays.
        Name the number that pairs with {value} as its conjugate.
        Star the amplitude {value}.
        Tell me what you get when you conjugate {value}.
        Give the conjugate for {value}.
        I want the conjugate of {value}.
        Conjugate the number {value}.
        Flip {value} over the horizontal axis.
        Flip the sign of i in {value}.
        Change plus to minus, or minus to plus, before the i of {value}.
        Mirror {value} across the real axis.
        Work out z bar for {value}.
        Find the conj of {value}.
        Find the partner of {value}.
        Find the conjugate number of {value}.
        Find the conjugate pair of {value}.
        Put the star on {value} and write it out.
        Turn {value} into its conjugate.
        Write the complex conjugate of {value}.
        State the conjugate of the complex number {value}.
        Given z = {value}, find its conjugate.
        Write down the conjugate of z = {value}.
        Compute conj({value}).
        """,
        stories="""
        A load has impedance {value}. The source must be matched to its conjugate. Which impedance is that?
        In the mirror of the real axis, the point {value} sees its twin. Where is the twin?
        A real quadratic has the non-real root {value}, so another root comes for free. Name the other one.
        To rationalise a denominator of {value} we multiply by its conjugate. By which number?
        Non-real zeros of a real cubic come in conjugate pairs. One of them is {value}. What is its companion?
        From ket to bra every entry is conjugated. The ket holds {value}; what does the bra hold?
        Below the line of a fraction stands {value}. With which number does one expand, so that i disappears there?
        A real signal has mirrored FFT bins: each is the conjugate of its partner. One bin holds {value}. What does the partner hold?
        Nina must make the denominator {value} real. She expands by its conjugate. Which number does she use?
        A bra vector uses starred components. The ket's component is {value}. Which component has the bra?
        For maximum power transfer the load has to be the conjugate of the source impedance {value}. What load is right?
        To form a Hermitian transpose, each entry is conjugated. One entry reads {value}. What is it turned into?
        A fish at {value} sees its reflection in the real axis as in a water surface. At which number is the reflection?
        A quadratic with real coefficients has the root {value}. What must its other root be?
        In complex power the current enters conjugated. The current phasor is {value}. Which value is put in?
        A pupil has the complex number {value} and must change only the sign in the middle. What does he write?
        The teacher draws a bar over {value} on the board. What should the class write?
        A point sits at {value}, and the real axis is a mirror. Where is the mirror point?
        An equation with real numbers has the solution {value}. The second one is its partner. What is it?
        An engineer has to fit a load that is the conjugate of {value}. Which load does he fit?
        Given the complex number z = {value}, write down its complex conjugate.
        A polynomial with real coefficients has {value} as a zero. By the conjugate root theorem, which number must also be a zero?
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
        {value} conjugated
        complex conjugate {value}
        flip sign of imag part: {value}
        z bar, z = {value}
        conj of {value} pls
        conjugate root to {value}
        {value}, plus i to minus i
        conjugate partner: {value}
        z bar for {value}
        flip i sign of {value}
        partner of {value}
        opposite sign of i for {value}
        conjugate pair of {value}
        complex conjugate of {value}
        conjugate of z = {value}
        find conjugate {value}
        ({value}).conjugate()
        """,
        dialogues="""
        A: I have {value}. B: Flip its imaginary part. A: So the conjugate is what?
        Teacher: The root is {value}. Pupil: Then the conjugate is one as well. Teacher: Which is?
        - Conjugate, please. - Of what? - Of {value}.
        A: Flip the sign! B: Of which part? A: The imaginary one. B: In {value}? A: Precisely.
        Q: The wave amplitude is {value}. A: And its star, the conjugated one? Q: That is what I want from you.
        A: Negate all of {value}? B: No, only its imaginary part. A: Ah, the conjugate.
        Student: One zero is {value}. Teacher: The coefficients are real. Student: Then the other zero is the conjugate, namely?
        Pupil: What is the bar over {value} for? Teacher: It flips the sign of i. Pupil: So what do I write?
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
        What is the sum of {a} and {b}?
        What is the total of {a} and {b}?
        What is the sum of the fractions {a} and {b} in simplest form?
        What is the combined amount of {a} and {b}?
        What is {a} with {b} added on?
        How much are {a} and {b} taken together?
        How much is {a} and another {b}?
        What fraction results when {b} is added to {a}?
        Once the denominators are made alike, what do {a} and {b} total?
        What does {a} grow to if it is increased by {b}?
        If I eat {a} of one cake and {b} of another, how much cake have I eaten?
        How do I add the mixed numbers {a} and {b} and reduce the result?
        With {b} on top of {a}, what do we have in fractional form?
        What single reduced fraction equals {a} plus {b}?
        Using the lowest common multiple of the denominators, what do {a} and {b} come to?
        How long is {a} inches plus {b} inches, as a fraction?
        What do {a} and {b} come to?
        What do I get if I add {a} and {b}?
        How much do I have if I put {a} and {b} together?
        How much is {a} with {b} added on?
        What is the grand total of {a} and {b}?
        What is the full amount of {a} and {b}?
        What is the overall length of {a} and {b}?
        What is the added value of {a} and {b}, as a fraction?
        What is the joint share of {a} and {b}?
        What is the simplified sum of {a} and {b}?
        How much flour is {a} cups plus {b} cups?
        If I eat {a} of a pizza and then {b} of it, how much have I eaten?
        What answer do I write for {a} + {b} as a mixed number or fraction?
        How do I add {a} and {b} with different bottoms?
        Can you add {a} to {b} and cancel the result?
        How do you add {a} and {b}?
        What is {a} plus {b} in simplest form?
        What is the sum of {a} and {b} as a fraction in lowest terms?
        What fraction do you get when you add {a} and {b}?
        How many cups is {a} cups plus {b} cups?
        How many hours are {a} hours and {b} hours altogether?
        What is the total of {a} miles and {b} miles?
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
        Add {a} and {b}.
        Add {b} on to {a}.
        Find the sum of {a} and {b}.
        Find the total of {a} and {b}.
        Sum {a} and {b}.
        Total {a} and {b}.
        Increase {a} by {b}.
        Put {a} and {b} together.
        Make the denominators of {a} and {b} equal, then add the numerators.
        Convert {a} and {b} to improper fractions and add them up.
        Perform the addition of the unlike fractions {a} and {b} and simplify.
        Return Fraction sum of {a} and {b}, fully reduced.
        Pool {b} with {a}; cancel down the answer.
        Tot up {a} cups and {b} cups.
        Add the vulgar fractions {b} and {a}.
        Give {a} plus {b} exactly, in lowest terms.
        Tell me what you get when you add {a} to {b}.
        Plus {b} onto {a}.
        Put {a} and {b} together in a single fraction.
        Add the mixed numbers {a} and {b}.
        Give the sum for {a} and {b}.
        I want {a} plus {b}.
        Do the addition {a} plus {b}.
        Find the same bottom number for {a} and {b} and add them.
        Get the sum of {a} and {b} in simplest form.
        Work out how much {a} and {b} make.
        Add {a} on top of {b}.
        Find the grand total of {a} and {b}.
        Find the full amount of {a} and {b}.
        Find the added length of {a} and {b}.
        Make one fraction out of {a} plus {b}.
        Add {a} and {b} and write the answer in simplest form.
        Simplify {a} + {b}.
        Add. Write your answer as a fraction in lowest terms: {a} + {b}.
        Evaluate the expression {a} + {b} as a fraction.
        Find the sum of the mixed numbers {a} and {b}.
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
        A tailor needs {a} yards for the skirt and {b} yards for the jacket. How much cloth should be bought, as a fraction?
        Ravi read {a} chapters before dinner and {b} chapters afterwards. How many chapters did he read in all?
        Two bolts are stacked: one has a head of {a} inches, the other a shank of {b} inches. What is the overall length?
        My sister owns {b} of the firm and I own {a}. Which share do we own jointly?
        A hiker drank {a} litres on the climb and {b} litres on the way down. How much did she drink altogether?
        A baker pours {b} pints of milk in the bowl, then {a} pints of cream. How much liquid is it?
        A horse eats {a} bales a day, a pony {b} bales. How many bales do they need per day between them?
        A worker finished {a} of the job on Monday and {b} on Tuesday. How much of the job is done?
        A printer used {a} reams of paper in spring and {b} reams in summer. How many reams is that in total?
        A cook puts {a} cups of milk in a bowl, then {b} cups more. How much milk is in the bowl?
        A pupil ate {a} of a cake and her brother {b} of it. What part of the cake is gone?
        A plank of {a} feet is joined to a plank of {b} feet. How long is it now?
        A nurse gives {a} tablets now and {b} tablets later. How many tablets is that?
        A man ploughs {a} of a field before lunch and {b} of it after. How much of the field is done?
        Sam walked {a} miles in the morning and {b} miles in the afternoon. How many miles did he walk in all?
        A recipe calls for {a} cups of flour and {b} cups of sugar. How many cups is that altogether?
        Anna worked {a} hours on Monday and {b} hours on Tuesday. How many hours did she work in total?
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
        {a} and {b} altogether
        total of {b} and {a}, reduced
        {a} plus {b} as fraction pls
        add fractions {a} and {b}
        fraction sum: {b}, {a}
        {b} added to {a}
        common denominator: {a}, {b}, sum
        mixed numbers {a} plus {b}
        {a} and {b} added
        plus: {a}, {b}
        {a} add {b} fraction
        sum {a} with {b}
        {a} cups and {b} cups
        {a} + {b} simplest form
        adding fractions {a} + {b}
        fraction calculator {a} + {b}
        {a} + {b} as a fraction
        Fraction {a} + Fraction {b}
        sum of {a} and {b} in simplest form
        """,
        dialogues="""
        A: I ate {a} of the pizzas. B: And I ate {b}. A: So together?
        Teacher: First {b}, then {a}. Pupil: You want them added up?
        - What does {a} and {b} come to? - As a fraction? - Yes, summed.
        Baker: {a} cups now. Helper: And later? Baker: {b} more. Helper: So altogether we need what?
        Kid: Is {a} plus {b} hard? Mum: Find the common denominator first.
        A: I used {a} cups. B: And I used {b} cups. A: How much have we used up together?
        Teacher: Make the denominators alike. Pupil: For {a} and {b}? Teacher: Then add the numerators and reduce.
        Pupil: The bottoms of {a} and {b} are different. Teacher: Make them the same and add the tops. Pupil: So what is it?
        """,
    ),
)  # fmt: skip

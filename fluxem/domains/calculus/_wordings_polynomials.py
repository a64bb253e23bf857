"""Wordings of the tools for the algebra of polynomials."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.calculus import _draws, tools

PHRASES = (
    Phrases(
        tools.roots,
        _draws.draw_roots,
        terms=(
            "roots of a polynomial; zeros; solutions of an equation; x-intercepts; quadratic formula; zeros "
            "of a function; nullity points; real solutions; solving a quadratic; factors set to zero"
        ),
        questions="""
        What are the roots of {polynomial}?
        For which x does {polynomial} vanish?
        Where does the graph of {polynomial} cross the x-axis?
        Which real numbers make {polynomial} zero?
        What are the solutions if we set {polynomial} equal to nought?
        At which points is {polynomial} neither positive nor negative?
        What's the solution of {polynomial} set to zero?
        Which x-values annul {polynomial}?
        When does {polynomial} become zero?
        How do I solve the quadratic or cubic {polynomial}, equated with zero?
        Where does the curve of {polynomial} touch or intersect the horizontal axis?
        What zeroes does the polynomial {polynomial} have?
        By Vieta or factorising, which roots hide in {polynomial}?
        """,
        commands="""
        Find the zeros of {polynomial}.
        Solve {polynomial} = zero for x.
        Determine all real roots of {polynomial}.
        List every x where {polynomial} vanishes.
        Use the quadratic formula or factoring to get the roots of {polynomial}.
        Locate the x-intercepts of {polynomial}.
        Calculate the roots of {polynomial}.
        Factorise {polynomial} and read off its roots.
        Complete the square or use Cardano to solve {polynomial} for zero.
        Evaluate np.roots for {polynomial}.
        State all x for which {polynomial} is null.
        Find where {polynomial} changes sign or touches nought.
        """,
        stories="""
        A thrown ball has height {polynomial} at time x. When is it on the ground?
        The profit of a stall is {polynomial}. At which sales does it break even, neither gain nor loss?
        A bridge arch follows {polynomial}. Where does it meet the road, at height nought?
        The characteristic polynomial came out as {polynomial}. Its roots are wanted.
        A suspension cable has height {polynomial} above the river. Where does it dip into the water, at height zero?
        Supply minus demand is {polynomial} at the price x. The market balances when that is nil. At which prices?
        A diver's height above the water is {polynomial} after x seconds. When does she hit the surface?
        """,
        terse="""
        roots: {polynomial}
        zeros of {polynomial}
        solve {polynomial} = nought
        {polynomial}: where is it zero?
        real solutions, {polynomial}
        solve {polynomial} for zero
        find x: {polynomial} equals zero
        x-intercepts of {polynomial}
        quadratic formula {polynomial}
        np.roots {polynomial}
        """,
        dialogues="""
        A: I have {polynomial}. B: Where does it vanish? A: That is my question.
        Teacher: Set {polynomial} to zero. Pupil: And then find x?
        - Which roots does it have? - What? - {polynomial}.
        A: I factored {polynomial}. B: Then the roots are plain to see. A: Namely?
        Pupil: When is {polynomial} equal to nothing? Teacher: You are asked for its zeros.
        """,
    ),
    Phrases(
        tools.polynomial_add,
        _draws.draw_polynomial_pair,
        terms=(
            "sum of polynomials; combining like terms; polynomial addition; total of expressions; polynomial "
            "sum; adding expressions; merging like terms; coefficientwise addition"
        ),
        questions="""
        What is the sum of {a} and {b}?
        What do you get when {b} is added to {a}?
        After collecting like terms, what do {a} and {b} give together?
        How much is {b} plus {a}?
        What polynomial results from adding {a} and {b}?
        What is f plus g if g is {b} and f is {a}?
        What's the polynomial {a} plus {b}?
        How much do {a} and {b} total?
        Coefficient by coefficient, what do {b} and {a} add up to?
        What single polynomial replaces the two summands {a} and {b}?
        When matching powers of {b} and {a} are merged, what stands there?
        If costs are {a} for wages and {b} for rent, what is the overall cost?
        """,
        commands="""
        Add {a} and {b}.
        Add the polynomial {b} to {a}.
        Combine like terms in the total of {a} and {b}.
        Compute the sum of {b} and {a}.
        Simplify ({a}) plus ({b}).
        Sum up {b} with {a}.
        Calculate {a} plus {b} and sort by powers.
        Add up the coefficients of {b} and {a}, power by power.
        Merge {a} and {b} into one sum, sorted by exponent.
        Collect similar terms after adding {b} to {a}.
        Evaluate np.polyadd for {a} and {b}.
        Find the total of {a} and {b} in standard form.
        """,
        stories="""
        One shop earns {a}, the other {b}. What do the two earn together?
        A fence has one side of length {b} and one of length {a}. How long are both sides joined?
        The first machine costs {a} to run, the second {b}. Give the joint cost as a polynomial.
        Team blue scored {b} and team red {a}. State the joint score.
        Two signals are modelled by {a} and {b}. Superposed, they add. Which polynomial models the superposition?
        The perimeter has an upper part {b} and a lower part {a}. Put both parts together.
        Branch north reports income {a}, branch south {b}. Headquarters adds the reports. What is booked?
        """,
        terse="""
        ({a}) plus ({b})
        sum: {a}; {b}
        add {b} to {a}
        {a} added to {b}
        polynomials {a}, {b}: sum?
        first {a}, then {b}, add both
        total of {b} and {a}
        combine like terms: {a}, {b}, added
        whats {a} plus {b}
        polyadd {b}; {a}
        """,
        dialogues="""
        A: Mine is {a}. B: Mine is {b}. A: Let us add them.
        Teacher: Take {b} and {a}. Pupil: To collect like terms? Teacher: Yes, add them.
        - The first bill is {a}. - The second? - {b}. - So the sum?
        Pupil: Can I add the cube terms of {a} and {b}? Teacher: Like with like. What is the sum?
        """,
    ),
    Phrases(
        tools.polynomial_multiply,
        _draws.draw_polynomial_pair,
        terms=(
            "product of polynomials; expanding brackets; polynomial multiplication; multiplying out; "
            "expanded product; product of binomials; FOIL method; distributive law; convolving coefficients"
        ),
        questions="""
        What is the product of {a} and {b}?
        What do you get by multiplying {b} with {a}?
        How does ({a}) times ({b}) look when expanded?
        What is {b} times {a}, multiplied out?
        Which polynomial is the product with factors {a} and {b}?
        If g is {b} and f is {a}, what is f times g?
        What's the polynomial {a} multiplied by {b}?
        How much is ({b}) × ({a}) in expanded form?
        Without brackets, how does the product of {a} with {b} read?
        Every term of {a} times every term of {b}: what do you collect?
        What polynomial has {b} and {a} as its factors, expanded?
        If length is {a} and breadth is {b}, what area formula follows?
        """,
        commands="""
        Multiply {a} by {b}.
        Expand the product of {b} and {a}.
        Multiply out ({a}) times ({b}).
        Compute {b} times {a} and collect terms.
        Find the product of the polynomials {a} and {b}.
        Distribute {b} over {a}.
        Calculate the product of {a} and {b}.
        Multiply each term of {b} with each term of {a}.
        Remove the brackets: ({b}) times ({a}).
        Evaluate np.polymul for {a} and {b}.
        Expand by FOIL or the distributive law: {a} times {b}.
        Use the box method for the product of {b} and {a}.
        """,
        stories="""
        A field is {a} wide and {b} long. Its area is the product; expand it.
        Each of {b} boxes holds {a} screws. How many screws, as one polynomial?
        The generating functions are {a} and {b}. Multiply them to join the two choices.
        A price of {b} meets a demand of {a}. Revenue is price times demand; multiply out.
        A photo is {a} high and {b} wide. Expand height times width to find how much paper it takes.
        The exam paper shows two factors, {a} and {b}. Candidates must present the unfactored form.
        An investment grows by the factor {b}, later by the factor {a}. What overall factor, multiplied out?
        """,
        terse="""
        ({a}) times ({b})
        product: {b}; {a}
        multiply {a} by {b}
        {b} times {a}, expanded
        polynomials {a}, {b}: product?
        factors {a}, {b}; expanded?
        ({a}) × ({b})
        expand {b} times {a}
        foil: {a}; {b}
        polymul {a}; {b}
        """,
        dialogues="""
        A: The factors are {a} and {b}. B: Shall I multiply them out?
        Teacher: Expand {b} times {a}. Pupil: Every term with every term?
        - One side measures {a}. - The other? - {b}. - Multiply for the area.
        A: Length {a}. B: Width {b}. A: Multiply out, and we have the area.
        """,
    ),
    Phrases(
        tools.polynomial_divide,
        _draws.draw_division,
        terms=(
            "polynomial long division; quotient and remainder; synthetic division; division algorithm; "
            "division with remainder; remainder theorem; long division; divisor polynomial; cofactor"
        ),
        questions="""
        What are quotient and remainder when {dividend} is divided by {divisor}?
        How many times does {divisor} go into {dividend}, and what is left over?
        What is {dividend} divided by {divisor}?
        Dividing by {divisor}, what becomes of {dividend}?
        Is {divisor} a factor of {dividend}, judging by the remainder?
        What does long division of {dividend} by {divisor} give?
        What's the polynomial {dividend} divided by {divisor}?
        What quotient and what remainder does {dividend} leave on division by {divisor}?
        What is left of {dividend} modulo {divisor}?
        What cofactor accompanies the factor {divisor} in {dividend}, and what remains?
        By synthetic division with {divisor}, what happens to {dividend}?
        Which polynomial times {divisor} comes nearest to {dividend}, and how big is the leftover?
        """,
        commands="""
        Divide {dividend} by {divisor}.
        Carry out polynomial long division: {dividend} by {divisor}.
        With the divisor {divisor}, divide the dividend {dividend}.
        Find quotient and remainder of {dividend} over {divisor}.
        Use {divisor} to divide {dividend} with remainder.
        Split {dividend} into a multiple of {divisor} and a remainder.
        Calculate ({dividend}) : ({divisor}) with remainder.
        Do the long division; numerator {dividend}, denominator {divisor}.
        Evaluate np.polydiv for {dividend} and {divisor}.
        Take {divisor} out of {dividend} as often as possible; state quotient and leftover.
        Reduce {dividend} modulo {divisor}.
        Convert the improper fraction with top {dividend} and bottom {divisor} into a whole part and a remainder.
        """,
        stories="""
        A rectangle has area {dividend} and one side {divisor}. Divide to get the other side.
        The checksum code divides the message {dividend} by the generator {divisor}. What is left?
        Paul knows the factor {divisor} of {dividend}. By division he gets the rest; which?
        A pile of {dividend} stones is split among {divisor} children. How many does each get, and how many remain?
        A rational function has numerator {dividend} and denominator {divisor}. Divide to see its oblique asymptote.
        The volume of a box is {dividend}, its base {divisor}. Volume divided by base is the height. Find it.
        In a Reed-Solomon homework the data {dividend} is divided by {divisor}. What quotient and what remainder appear?
        """,
        terse="""
        ({dividend}) divided by ({divisor})
        divide {dividend} by {divisor}
        divisor {divisor}, dividend {dividend}: quotient?
        long division: {dividend}, by {divisor}
        remainder of {dividend} by {divisor}
        ({dividend}) : ({divisor})
        polydiv {dividend}; {divisor}
        {divisor} into {dividend}
        {dividend} mod {divisor}
        numerator {dividend}, denominator {divisor}, divide
        """,
        dialogues="""
        A: Divide {dividend}. B: By what? A: By {divisor}.
        Tutor: The divisor is {divisor}. Student: And the dividend? Tutor: {dividend}. Do the long division.
        - Does {divisor} divide {dividend}? - Let us see the remainder.
        A: The denominator is {divisor}. B: The numerator? A: {dividend}. B: Then carry out the division.
        """,
    ),
)

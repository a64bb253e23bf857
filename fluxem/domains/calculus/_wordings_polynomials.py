"""Wordings of the tools for the algebra of polynomials."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.calculus import _draws, tools

PHRASES = (
    Phrases(
        tools.roots,
        _draws.draw_roots,
        terms="roots of a polynomial; zeros; solutions of an equation; x-intercepts; quadratic formula",
        questions="""
        What are the roots of {polynomial}?
        For which x does {polynomial} vanish?
        Where does the graph of {polynomial} cross the x-axis?
        Which real numbers make {polynomial} zero?
        What are the solutions if we set {polynomial} equal to nought?
        At which points is {polynomial} neither positive nor negative?
        """,
        commands="""
        Find the zeros of {polynomial}.
        Solve {polynomial} = zero for x.
        Determine all real roots of {polynomial}.
        List every x where {polynomial} vanishes.
        Use the quadratic formula or factoring to get the roots of {polynomial}.
        Locate the x-intercepts of {polynomial}.
        """,
        stories="""
        A thrown ball has height {polynomial} at time x. When is it on the ground?
        The profit of a stall is {polynomial}. At which sales does it break even, neither gain nor loss?
        A bridge arch follows {polynomial}. Where does it meet the road, at height nought?
        The characteristic polynomial came out as {polynomial}. Its roots are wanted.
        """,
        terse="""
        roots: {polynomial}
        zeros of {polynomial}
        solve {polynomial} = nought
        {polynomial}: where is it zero?
        real solutions, {polynomial}
        """,
        dialogues="""
        A: I have {polynomial}. B: Where does it vanish? A: That is my question.
        Teacher: Set {polynomial} to zero. Pupil: And then find x?
        - Which roots does it have? - What? - {polynomial}.
        """,
    ),
    Phrases(
        tools.polynomial_add,
        _draws.draw_polynomial_pair,
        terms="sum of polynomials; combining like terms; polynomial addition; total of expressions",
        questions="""
        What is the sum of {a} and {b}?
        What do you get when {b} is added to {a}?
        After collecting like terms, what do {a} and {b} give together?
        How much is {b} plus {a}?
        What polynomial results from adding {a} and {b}?
        What is f plus g if g is {b} and f is {a}?
        """,
        commands="""
        Add {a} and {b}.
        Add the polynomial {b} to {a}.
        Combine like terms in the total of {a} and {b}.
        Compute the sum of {b} and {a}.
        Simplify ({a}) plus ({b}).
        Sum up {b} with {a}.
        """,
        stories="""
        One shop earns {a}, the other {b}. What do the two earn together?
        A fence has one side of length {b} and one of length {a}. How long are both sides joined?
        The first machine costs {a} to run, the second {b}. Give the joint cost as a polynomial.
        Team blue scored {b} and team red {a}. State the joint score.
        """,
        terse="""
        ({a}) plus ({b})
        sum: {a}; {b}
        add {b} to {a}
        {a} added to {b}
        polynomials {a}, {b}: sum?
        """,
        dialogues="""
        A: Mine is {a}. B: Mine is {b}. A: Let us add them.
        Teacher: Take {b} and {a}. Pupil: To collect like terms? Teacher: Yes, add them.
        - The first bill is {a}. - The second? - {b}. - So the sum?
        """,
    ),
    Phrases(
        tools.polynomial_multiply,
        _draws.draw_polynomial_pair,
        terms="product of polynomials; expanding brackets; polynomial multiplication; multiplying out",
        questions="""
        What is the product of {a} and {b}?
        What do you get by multiplying {b} with {a}?
        How does ({a}) times ({b}) look when expanded?
        What is {b} times {a}, multiplied out?
        Which polynomial is the product with factors {a} and {b}?
        If g is {b} and f is {a}, what is f times g?
        """,
        commands="""
        Multiply {a} by {b}.
        Expand the product of {b} and {a}.
        Multiply out ({a}) times ({b}).
        Compute {b} times {a} and collect terms.
        Find the product of the polynomials {a} and {b}.
        Distribute {b} over {a}.
        """,
        stories="""
        A field is {a} wide and {b} long. Its area is the product; expand it.
        Each of {b} boxes holds {a} screws. How many screws, as one polynomial?
        The generating functions are {a} and {b}. Multiply them to join the two choices.
        A price of {b} meets a demand of {a}. Revenue is price times demand; multiply out.
        """,
        terse="""
        ({a}) times ({b})
        product: {b}; {a}
        multiply {a} by {b}
        {b} times {a}, expanded
        polynomials {a}, {b}: product?
        """,
        dialogues="""
        A: The factors are {a} and {b}. B: Shall I multiply them out?
        Teacher: Expand {b} times {a}. Pupil: Every term with every term?
        - One side measures {a}. - The other? - {b}. - Multiply for the area.
        """,
    ),
    Phrases(
        tools.polynomial_divide,
        _draws.draw_division,
        terms="polynomial long division; quotient and remainder; synthetic division; division algorithm",
        questions="""
        What are quotient and remainder when {dividend} is divided by {divisor}?
        How many times does {divisor} go into {dividend}, and what is left over?
        What is {dividend} divided by {divisor}?
        Dividing by {divisor}, what becomes of {dividend}?
        Is {divisor} a factor of {dividend}, judging by the remainder?
        What does long division of {dividend} by {divisor} give?
        """,
        commands="""
        Divide {dividend} by {divisor}.
        Carry out polynomial long division: {dividend} by {divisor}.
        With the divisor {divisor}, divide the dividend {dividend}.
        Find quotient and remainder of {dividend} over {divisor}.
        Use {divisor} to divide {dividend} with remainder.
        Split {dividend} into a multiple of {divisor} and a remainder.
        """,
        stories="""
        A rectangle has area {dividend} and one side {divisor}. Divide to get the other side.
        The checksum code divides the message {dividend} by the generator {divisor}. What is left?
        Paul knows the factor {divisor} of {dividend}. By division he gets the rest; which?
        A pile of {dividend} stones is split among {divisor} children. How many does each get, and how many remain?
        """,
        terse="""
        ({dividend}) divided by ({divisor})
        divide {dividend} by {divisor}
        divisor {divisor}, dividend {dividend}: quotient?
        long division: {dividend}, by {divisor}
        remainder of {dividend} by {divisor}
        """,
        dialogues="""
        A: Divide {dividend}. B: By what? A: By {divisor}.
        Tutor: The divisor is {divisor}. Student: And the dividend? Tutor: {dividend}. Do the long division.
        - Does {divisor} divide {dividend}? - Let us see the remainder.
        """,
    ),
)

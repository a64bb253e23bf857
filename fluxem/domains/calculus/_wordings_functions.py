"""Wordings of the tools that differentiate, integrate, evaluate and expand."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.calculus import _draws, tools

PHRASES = (
    Phrases(
        tools.derivative,
        _draws.draw_polynomial,
        terms="derivative; rate of change; slope of the tangent; differentiation; power rule; instantaneous velocity",
        questions="""
        What is the derivative of {expression}?
        How does {expression} change at a point, as a formula?
        What do you get when you differentiate {expression}?
        Which polynomial gives the slope of the tangent to {expression} everywhere?
        If a position is {expression}, what is the velocity?
        What is f' for the polynomial f given by {expression}?
        Applying the power rule to {expression}, what remains?
        """,
        commands="""
        Differentiate {expression}.
        Find the derivative of {expression}.
        Compute the rate of change of {expression}.
        Take the first derivative of {expression} and write it out.
        Use the power rule term by term on {expression}.
        Determine the slope function belonging to {expression}.
        """,
        stories="""
        A ball's height over time follows {expression}. Give the formula for its speed.
        The cost of production is modelled by {expression}. Economists want the marginal cost, that is, its derivative.
        A tank holds {expression} litres as time passes. At which rate does the content change?
        The profile of a hill is {expression}. How steep is it, as an expression?
        Water has risen to a level of {expression}. Its rate of rise is needed.
        """,
        terse="""
        derivative: {expression}
        ({expression})'
        differentiate {expression}
        d/dx of {expression}
        {expression} -> derivative?
        """,
        dialogues="""
        A: My function is {expression}. B: And you want its slope? A: The derivative, yes.
        Teacher: Who can differentiate {expression}? Pupil: Bring the powers down, right?
        - What changes how fast here? - {expression}. - Then give its rate of change.
        """,
    ),
    Phrases(
        tools.derivative,
        _draws.draw_function,
        terms="chain rule; product rule; derivative of an elementary function",
        questions="""
        What is the derivative of the function {expression}?
        By the chain and product rules, what is the derivative of {expression}?
        What is f'(x) if f(x) = {expression}?
        """,
        commands="""
        Differentiate the function {expression}.
        Find f'(x) for f(x) = {expression}.
        Compute the slope of the curve {expression} as a formula.
        """,
        stories="""
        The displacement of a spring is given by the function {expression}. Its velocity is the derivative; find it.
        A population follows the curve {expression}. Biologists need the growth rate at every moment.
        """,
        terse="""
        derivative of {expression}
        f(x) = {expression}; f'(x)?
        """,
        dialogues="""
        A: The function reads {expression}. B: Which rule do I need? A: Any, just differentiate.
        Tutor: Let f(x) = {expression}. Student: So you ask for its derivative?
        """,
    ),
    Phrases(
        tools.derivative,
        _draws.draw_polynomial_twice,
        terms="second derivative; acceleration; curvature sign; concavity",
        questions="""
        What is the second derivative of {expression}?
        If a position is {expression}, what is the acceleration?
        """,
        commands="""
        Differentiate {expression} twice.
        Find f'' where f is the polynomial {expression}.
        """,
        stories="""
        A car's distance from home is {expression}. Give its acceleration, the second derivative.
        """,
        terse="""
        second derivative: {expression}
        ({expression})''
        """,
        dialogues="""
        A: First derivative of {expression} done. B: Good, and the second derivative?
        """,
    ),
    Phrases(
        tools.integral,
        _draws.draw_polynomial,
        terms="integral; antiderivative; indefinite integral; primitive; accumulated change; stem function",
        questions="""
        What is the antiderivative of {expression}?
        What is the indefinite integral of {expression}?
        Which polynomial has {expression} as its derivative?
        What do you get by integrating {expression}?
        Whose slope is {expression}, leaving the constant out?
        What primitive does {expression} have?
        If {expression} is a velocity, what is the position, starting from zero?
        """,
        commands="""
        Integrate {expression}.
        Find an antiderivative of {expression}.
        Compute the indefinite integral of {expression} without the constant.
        Undo the differentiation that led to {expression}.
        Determine a primitive of {expression}.
        Raise every power of {expression} by one and divide: give the integral.
        """,
        stories="""
        Water flows in at a rate of {expression}. Integrate to get the amount as a formula.
        The marginal revenue is {expression}. Recover the revenue, its antiderivative, with no fixed part.
        A rocket's speed is {expression}. Which formula tells the height, starting at ground level?
        The teacher differentiated something and wrote {expression} on the board. What could it have been before?
        The density along a rod is {expression}. Find the mass function by integration.
        """,
        terse="""
        integral of {expression}
        antiderivative: {expression}
        integrate {expression}
        ∫ ({expression})
        {expression} -> primitive?
        """,
        dialogues="""
        A: I differentiated and got {expression}. B: Then what did you start from? A: Integrate and see.
        Teacher: Find a primitive. Pupil: Of what? Teacher: Of {expression}.
        - What is the opposite of the derivative? - Integration. - Then do it to {expression}.
        """,
    ),
    Phrases(
        tools.integral,
        _draws.draw_integrand,
        terms="integration by parts; substitution; integral of an elementary function",
        questions="""
        What is the integral over x of {expression}?
        Which function has the derivative {expression}?
        What is the antiderivative F(x) of f(x) = {expression}?
        """,
        commands="""
        Integrate the function {expression}.
        Find an antiderivative of the elementary function {expression}.
        Use parts or substitution where necessary to integrate {expression}.
        Compute the indefinite integral of f(x) = {expression}.
        Reverse the derivative: the function {expression} was the outcome.
        State F(x) such that F'(x) is {expression}.
        Give the primitive through the origin, up to a constant, of the function {expression}.
        """,
        stories="""
        The current in a coil is the function {expression}. The charge is its integral; give a formula.
        A student must find a primitive of {expression} in the exam. What is a right answer?
        """,
        terse="""
        ∫ {expression} dx
        antiderivative of {expression}
        primitive: f(x) = {expression}
        """,
        dialogues="""
        A: We know the derivative, it is {expression}. B: So what is the function? A: Integrate.
        Student: How do I integrate {expression}? Tutor: Show me the antiderivative you expect.
        """,
    ),
    Phrases(
        tools.evaluate,
        _draws.draw_value,
        terms="value of a polynomial; substitution; function value; plugging in; evaluation at a point",
        questions="""
        What is {expression} at x = {at}?
        What is the value of {expression} when x equals {at}?
        If x is {at}, how much is {expression}?
        What comes out when I plug {at} into {expression}?
        For x = {at}, what does {expression} amount to?
        How large is {expression} once x becomes {at}?
        What is f({at}) if f is {expression}?
        """,
        commands="""
        Evaluate {expression} at x = {at}.
        Substitute {at} for x in {expression}.
        Put x = {at} into {expression} and work it out.
        Calculate {expression} with x set to {at}.
        Let x be {at}; compute {expression}.
        Find the height of the graph of {expression} above x = {at}.
        Insert {at} into the polynomial {expression}.
        """,
        stories="""
        A stone's height is {expression} metres, where x is the time. How high is it at x = {at}?
        A company's profit is {expression} for x thousand items. It sold {at} thousand; find the profit.
        At the mark x = {at} the roller coaster, whose track is {expression}, passes a camera. At which height?
        My program stores {expression} and is called with {at}. What does it return?
        When {at} workers come, the cost is {expression} with x workers. What do we pay?
        The temperature model says {expression}. The sensor reads x as {at}. Which temperature follows?
        """,
        terse="""
        {expression}, x = {at}
        x = {at}: {expression} = ?
        {expression} at {at}
        evaluate {expression} for x={at}
        plug in {at}: {expression}
        value of {expression} where x is {at}
        """,
        dialogues="""
        A: The formula is {expression}. B: And x? A: It is {at}. B: Then what is the value?
        Teacher: Take x = {at}. Pupil: In which polynomial? Teacher: In {expression}.
        - I need {expression}. - At which x? - At {at}.
        A: Choose x to be {at}. B: Done. A: Now tell me {expression}.
        """,
    ),
    Phrases(
        tools.evaluate,
        _draws.draw_function_value,
        terms="function value; radian; value of an elementary function",
        questions="""
        What is f({at}) for f(x) = {expression}?
        With f(x) = {expression}, what is the value at x = {at}?
        If x is {at}, what value does the function {expression} take?
        """,
        commands="""
        Evaluate the function {expression} at x = {at}.
        Substitute {at} for x in the function {expression}.
        Give a decimal value of the expression {expression} for x = {at}.
        Put x = {at} into f(x) = {expression}.
        """,
        stories="""
        A wave is described by the function {expression}. What is its height at x = {at}?
        At time x = {at} a reading is taken from the curve {expression}. What does it show?
        """,
        terse="""
        f(x) = {expression}, f({at}) = ?
        evaluate {expression}, x = {at}
        x = {at}; the function {expression}?
        """,
        dialogues="""
        A: Our function is {expression}. B: Where shall I evaluate it? A: At {at}.
        A: At {at}, please. B: Which function? A: It is {expression}.
        """,
    ),
    Phrases(
        tools.definite_integral,
        _draws.draw_area,
        terms="definite integral; signed area under a graph; accumulated total; area between limits",
        questions="""
        What is the integral of {expression} from {lower} to {upper}?
        What is the signed area under {expression} between x = {lower} and x = {upper}?
        With {upper} as upper and {lower} as lower limit, what does the integral of {expression} equal?
        From {lower} to {upper}, how much does {expression} accumulate?
        What area lies under the curve {expression} on the stretch from {lower} to {upper}?
        Up to {upper} and starting from {lower}, what is the definite integral of {expression}?
        """,
        commands="""
        Integrate {expression} from {lower} to {upper}.
        Compute the definite integral of {expression} between {lower} and {upper}.
        With limits {lower} and {upper}, integrate {expression}.
        Find the area under {expression}; the upper limit is {upper}, the lower {lower}.
        Use the fundamental theorem on {expression} with bounds {lower} and {upper}.
        Take upper bound {upper}, lower bound {lower} and the integrand {expression}; integrate.
        """,
        stories="""
        Water enters a tank at the rate {expression}. How much comes in between time {lower} and time {upper}?
        A car drives with velocity {expression}. How far does it get from x = {lower} until x = {upper}?
        A force of {expression} pushes a cart from position {lower} to position {upper}. Integrate for the work.
        Between mile {lower} and mile {upper} the density of a cable is {expression}. Integrate for the mass.
        """,
        terse="""
        ∫ ({expression}), from {lower} to {upper}
        definite integral: {expression}; {lower} to {upper}
        area under {expression}, lower {lower}, upper {upper}
        integrate, upper {upper}, lower {lower}: {expression}
        from {lower} to {upper}: integral of {expression}
        """,
        dialogues="""
        A: Integrate {expression}. B: Between which limits? A: From {lower} to {upper}.
        Tutor: The bounds are {lower} and {upper}. Student: And the integrand? Tutor: It is {expression}.
        - Stop at {upper}. - And begin? - At {lower}. - Integrate what? - {expression}.
        """,
    ),
    Phrases(
        tools.limit,
        _draws.draw_quotient,
        terms="limit; limiting value; removable singularity; approach of a variable; indeterminate form",
        questions="""
        What is the limit of {expression} as x approaches {at}?
        What value does the function {expression} tend to when x goes to {at}?
        As x gets close to {at}, what is the limit of {expression}?
        What is the limiting value near {at} of the expression {expression}?
        Which number fills the hole of the function {expression} at {at}?
        When x tends to {at}, does {expression} have a limit, and which?
        """,
        commands="""
        Find the limit of {expression} for x -> {at}.
        Let x tend to {at} and compute the limit of {expression}.
        Evaluate the limit of {expression} at {at}.
        Determine what the expression {expression} approaches near {at}.
        Cancel the common factor of {expression} and take the limit at {at}.
        Near x = {at}, work out the limit of {expression}.
        """,
        stories="""
        A calculator shows an error for the function {expression} at x = {at}. What limit should it show?
        The average speed over a shrinking time is the expression {expression}. What does it become as x reaches {at}?
        At {at} the graph of the function {expression} has a gap. At which height is it?
        Ina must repair the function {expression} so that it is continuous at {at}. Which limit does she assign?
        """,
        terse="""
        lim x->{at} of the function {expression}
        limit: {expression}, x -> {at}
        x → {at}, limit of {expression}
        limit of {expression} at {at}
        {at}: limit of {expression} there?
        """,
        dialogues="""
        A: Plugging in gives zero over zero in {expression}. B: Where? A: At {at}. B: Then take the limit.
        Teacher: Let x go to {at}. Pupil: In which function? Teacher: In {expression}.
        - What is the limit? - Of what? - Of {expression} as x nears {at}.
        """,
    ),
    Phrases(
        tools.taylor,
        _draws.draw_expansion,
        terms="Taylor polynomial; Maclaurin series; series expansion; polynomial approximation; power series",
        questions="""
        What is the Taylor polynomial of degree {degree} of {expression} around zero?
        What does the Maclaurin series of {expression} look like up to degree {degree}?
        Which polynomial of degree {degree} approximates the function {expression} best near zero?
        Up to order {degree}, what is the series of {expression}?
        How does one write the function {expression} as a power series through order {degree}?
        To degree {degree}, what is the Maclaurin polynomial of {expression}?
        """,
        commands="""
        Expand {expression} in a Maclaurin series up to degree {degree}.
        Find the degree {degree} Taylor polynomial of {expression} at the origin.
        Approximate the function {expression} by a polynomial of degree {degree} near zero.
        Give all series terms through power {degree} for {expression}.
        Truncate the power series of {expression} after degree {degree}.
        With highest power {degree}, compute the Taylor series of {expression} about zero.
        """,
        stories="""
        A pocket calculator replaces the function {expression} by its Taylor polynomial of degree {degree}. Which one?
        For small x an engineer swaps the function {expression} for a series through order {degree}. Write it.
        The exam asks for order {degree} in the Maclaurin expansion of {expression}. What is the answer?
        To save time the game engine keeps terms up to power {degree} of the series for {expression}. Show them.
        """,
        terse="""
        Taylor, degree {degree}: {expression}
        Maclaurin series of {expression}, order {degree}
        series of {expression} to order {degree}
        expand the function {expression}, highest power {degree}
        order {degree} Taylor polynomial, {expression}
        """,
        dialogues="""
        A: Expand the function {expression}. B: How far? A: To degree {degree}.
        Tutor: Stop at order {degree}. Student: In the Taylor series of what? Tutor: Of {expression}.
        - I need a series for {expression}. - With how many powers? - Up to {degree}.
        """,
    ),
)

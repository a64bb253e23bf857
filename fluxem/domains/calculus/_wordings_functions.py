"""Wordings of the tools that differentiate, integrate, evaluate and expand."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.calculus import _draws, tools

PHRASES = (
    Phrases(
        tools.derivative,
        _draws.draw_polynomial,
        terms=(
            "derivative; rate of change; slope of the tangent; differentiation; power rule; instantaneous "
            "velocity; gradient of a curve; slope formula; growth rate; f prime; differential quotient; "
            "marginal cost"
        ),
        questions="""
        What is the derivative of {expression}?
        How does {expression} change at a point, as a formula?
        What do you get when you differentiate {expression}?
        Which polynomial gives the slope of the tangent to {expression} everywhere?
        If a position is {expression}, what is the velocity?
        What is f' for the polynomial f given by {expression}?
        Applying the power rule to {expression}, what remains?
        What's the derivative of {expression}?
        What is d/dx or d/dt, whichever fits, of {expression}?
        How steep is the graph of {expression} at a general point?
        What does the differential quotient of {expression} tend to?
        How sensitive is {expression} to a tiny nudge of its variable? Give the formula.
        If revenue is {expression}, what is the marginal revenue?
        What is the gradient function for the curve {expression}?
        """,
        commands="""
        Differentiate {expression}.
        Find the derivative of {expression}.
        Compute the rate of change of {expression}.
        Take the first derivative of {expression} and write it out.
        Use the power rule term by term on {expression}.
        Determine the slope function belonging to {expression}.
        Calculate the derivative of {expression}.
        Derive {expression} once.
        Work out f prime; f is {expression}.
        Multiply each coefficient of {expression} by its exponent and lower the exponent: give the derivative.
        Get the formula for the growth rate of {expression}.
        Return the derivative like sympy would: {expression}.
        """,
        stories="""
        A ball's height over time follows {expression}. Give the formula for its speed.
        The cost of production is modelled by {expression}. Economists want the marginal cost, that is, its derivative.
        A tank holds {expression} litres as time passes. At which rate does the content change?
        The profile of a hill is {expression}. How steep is it, as an expression?
        Water has risen to a level of {expression}. Its rate of rise is needed.
        For a Newton iteration the program needs f prime. The polynomial f is {expression}. Supply it.
        The odometer shows {expression} at every moment. What formula does the speedometer follow?
        To look for peaks, Ada first wants the derivative of the altitude {expression}. Write it down.
        """,
        terse="""
        derivative: {expression}
        ({expression})'
        differentiate {expression}
        d/dx of {expression}
        {expression} -> derivative?
        diff {expression}
        derive {expression}
        f' of {expression}
        slope formula: {expression}
        rate of change {expression}
        """,
        dialogues="""
        A: My function is {expression}. B: And you want its slope? A: The derivative, yes.
        Teacher: Who can differentiate {expression}? Pupil: Bring the powers down, right?
        - What changes how fast here? - {expression}. - Then give its rate of change.
        A: Position is {expression}. B: And velocity? A: That is its derivative, so tell me.
        """,
    ),
    Phrases(
        tools.derivative,
        _draws.draw_function,
        terms=(
            "chain rule; product rule; derivative of an elementary function; differentiation of "
            "transcendental functions; quotient rule; derivative of products and compositions; Leibniz rule"
        ),
        questions="""
        What is the derivative of the function {expression}?
        By the chain and product rules, what is the derivative of {expression}?
        What is f'(x) if f(x) = {expression}?
        What's the derivative of the function {expression}?
        What slope formula does the curve {expression} have?
        How does one differentiate an inner and outer function like {expression}?
        By the quotient or Leibniz rule, what is d/dx of {expression}?
        What is the instantaneous rate of change of the function {expression}?
        The function {expression} describes a signal; what is its slew rate, the derivative?
        """,
        commands="""
        Differentiate the function {expression}.
        Find f'(x) for f(x) = {expression}.
        Compute the slope of the curve {expression} as a formula.
        Calculate d/dx {expression}.
        Give the derivative in closed form for f(x) = {expression}.
        Linearise: first get the derivative of the function {expression}.
        Obtain the tangent slope of the curve {expression} at any x.
        Peel off the outer function, multiply by the inner derivative: differentiate {expression}.
        """,
        stories="""
        The displacement of a spring is given by the function {expression}. Its velocity is the derivative; find it.
        A population follows the curve {expression}. Biologists need the growth rate at every moment.
        The charge on a capacitor obeys the function {expression}. Current is its derivative. Find the current.
        Backpropagation needs the derivative of the activation function {expression}. Which formula is coded?
        """,
        terse="""
        derivative of {expression}
        f(x) = {expression}; f'(x)?
        d/dx {expression}
        diff of the function {expression}
        derivative? f(x) = {expression}
        chain rule, function {expression}, derivative
        """,
        dialogues="""
        A: The function reads {expression}. B: Which rule do I need? A: Any, just differentiate.
        Tutor: Let f(x) = {expression}. Student: So you ask for its derivative?
        A: Which slope does the curve {expression} have? B: At which point? A: Any, so the derivative, please.
        """,
    ),
    Phrases(
        tools.derivative,
        _draws.draw_polynomial_twice,
        terms=(
            "second derivative; acceleration; curvature sign; concavity; f double prime; second "
            "differentiation; rate of the rate; bending of a curve; convexity test"
        ),
        questions="""
        What is the second derivative of {expression}?
        If a position is {expression}, what is the acceleration?
        What's the second derivative of {expression}?
        What is f double prime when f is the polynomial {expression}?
        How does the slope of {expression} itself change, that is, what is its second derivative?
        What remains of {expression} after two rounds of differentiation?
        Which polynomial tells where {expression} is concave up or down, its second derivative?
        Twice differentiated, how does {expression} read?
        """,
        commands="""
        Differentiate {expression} twice.
        Find f'' where f is the polynomial {expression}.
        Calculate the second derivative of {expression}.
        Take the derivative of the derivative of {expression}.
        Find the acceleration formula if displacement is {expression}.
        Derive {expression} two times in a row.
        Give the second-order derivative for {expression}.
        """,
        stories="""
        A car's distance from home is {expression}. Give its acceleration, the second derivative.
        A beam's deflection is {expression}. The bending moment goes with its second derivative. Find that.
        To search for inflection points of {expression}, Paul sets up its second derivative. What does he get?
        A lift's height is {expression}. Passengers feel the acceleration, the second derivative. State it.
        """,
        terse="""
        second derivative: {expression}
        ({expression})''
        f'' for {expression}
        second-order derivative, {expression}
        acceleration from position {expression}
        {expression}, differentiated twice
        double derivative of {expression}
        """,
        dialogues="""
        A: First derivative of {expression} done. B: Good, and the second derivative?
        Tutor: Differentiate {expression}. Student: Once? Tutor: Twice, I want f double prime.
        A: I need the curvature sign of {expression}. B: So the second derivative? A: Yes.
        """,
    ),
    Phrases(
        tools.integral,
        _draws.draw_polynomial,
        terms=(
            "integral; antiderivative; indefinite integral; primitive; accumulated change; stem function; "
            "integration; indefinite integration; reverse power rule; inverse of differentiation; total from "
            "a rate"
        ),
        questions="""
        What is the antiderivative of {expression}?
        What is the indefinite integral of {expression}?
        Which polynomial has {expression} as its derivative?
        What do you get by integrating {expression}?
        Whose slope is {expression}, leaving the constant out?
        What primitive does {expression} have?
        If {expression} is a velocity, what is the position, starting from zero?
        What's the integral of {expression}?
        What is F when F' is {expression}, constant zero?
        Going backwards from the slope {expression}, which function had it?
        What does the reverse power rule make of {expression}?
        If the marginal cost is {expression}, what is the variable cost?
        What running total builds up from the rate {expression}, starting with nothing?
        Which indefinite integral does {expression} possess?
        """,
        commands="""
        Integrate {expression}.
        Find an antiderivative of {expression}.
        Compute the indefinite integral of {expression} without the constant.
        Undo the differentiation that led to {expression}.
        Determine a primitive of {expression}.
        Raise every power of {expression} by one and divide: give the integral.
        Calculate the integral of {expression}.
        Work out the antiderivative of {expression}, plus C omitted.
        Integrate symbolically, as sympy does: {expression}.
        Reconstruct the original function from its derivative {expression}.
        Antidifferentiate {expression}.
        Give a stem function for {expression}.
        """,
        stories="""
        Water flows in at a rate of {expression}. Integrate to get the amount as a formula.
        The marginal revenue is {expression}. Recover the revenue, its antiderivative, with no fixed part.
        A rocket's speed is {expression}. Which formula tells the height, starting at ground level?
        The teacher differentiated something and wrote {expression} on the board. What could it have been before?
        The density along a rod is {expression}. Find the mass function by integration.
        A drone reports its velocity as {expression}. Integrate indefinitely to reconstruct the distance formula.
        Bacteria multiply at the rate {expression}. Which antiderivative gives how many were added?
        The slope of a ski jump is {expression} everywhere. What shape, as a formula, has the jump itself?
        """,
        terse="""
        integral of {expression}
        antiderivative: {expression}
        integrate {expression}
        ∫ ({expression})
        {expression} -> primitive?
        int {expression}
        antiderivative of {expression}?
        indefinite integral: {expression}
        F for f = {expression}, integral
        antidifferentiate {expression}
        """,
        dialogues="""
        A: I differentiated and got {expression}. B: Then what did you start from? A: Integrate and see.
        Teacher: Find a primitive. Pupil: Of what? Teacher: Of {expression}.
        - What is the opposite of the derivative? - Integration. - Then do it to {expression}.
        Kid: Someone hid a function; its derivative is {expression}. Sister: So integrate it back.
        """,
    ),
    Phrases(
        tools.integral,
        _draws.draw_integrand,
        terms=(
            "integration by parts; substitution; integral of an elementary function; antiderivative of a "
            "transcendental function; integration rules; quadrature in closed form; partial integration"
        ),
        questions="""
        What is the integral over x of {expression}?
        Which function has the derivative {expression}?
        What is the antiderivative F(x) of f(x) = {expression}?
        What's the integral of the function {expression}?
        What is ∫ {expression} dx?
        How does partial integration or a substitution handle the function {expression}?
        Which closed form does the indefinite integral of {expression} take?
        Is there an elementary antiderivative for the function {expression}, and how does it read?
        """,
        commands="""
        Integrate the function {expression}.
        Find an antiderivative of the elementary function {expression}.
        Use parts or substitution where necessary to integrate {expression}.
        Compute the indefinite integral of f(x) = {expression}.
        Reverse the derivative: the function {expression} was the outcome.
        State F(x) such that F'(x) is {expression}.
        Give the primitive through the origin, up to a constant, of the function {expression}.
        Calculate ∫ {expression} dx.
        Antidifferentiate the function {expression}.
        Find a function whose slope is the function {expression}.
        """,
        stories="""
        The current in a coil is the function {expression}. The charge is its integral; give a formula.
        A student must find a primitive of {expression} in the exam. What is a right answer?
        The decay rate is the function {expression}. To know the decayed amount, a chemist needs an antiderivative.
        A differential equation says F'(x) = {expression}. One solution F is a plain antiderivative. Which?
        """,
        terse="""
        ∫ {expression} dx
        antiderivative of {expression}
        primitive: f(x) = {expression}
        integrate f(x) = {expression}
        indefinite integral, function {expression}
        F'(x) = {expression}; F(x)?
        """,
        dialogues="""
        A: We know the derivative, it is {expression}. B: So what is the function? A: Integrate.
        Student: How do I integrate {expression}? Tutor: Show me the antiderivative you expect.
        A: My table of integrals lacks {expression}. B: Use a substitution. A: Just tell me the antiderivative.
        """,
    ),
    Phrases(
        tools.evaluate,
        _draws.draw_value,
        terms=(
            "value of a polynomial; substitution; function value; plugging in; evaluation at a point; "
            "function evaluation; inserting a number; y-value; output for an input; Horner scheme"
        ),
        questions="""
        What is {expression} at x = {at}?
        What is the value of {expression} when x equals {at}?
        If x is {at}, how much is {expression}?
        What comes out when I plug {at} into {expression}?
        For x = {at}, what does {expression} amount to?
        How large is {expression} once x becomes {at}?
        What is f({at}) if f is {expression}?
        What's the value of {expression} when x = {at}?
        What y-value belongs to x = {at} on the graph of {expression}?
        What output does {expression} produce for the input x = {at}?
        By Horner's scheme, what is {expression} at x = {at}?
        Replacing x by {at}, what number does {expression} collapse to?
        Given x = {at}, how much is {expression} worth?
        """,
        commands="""
        Evaluate {expression} at x = {at}.
        Substitute {at} for x in {expression}.
        Put x = {at} into {expression} and work it out.
        Calculate {expression} with x set to {at}.
        Let x be {at}; compute {expression}.
        Find the height of the graph of {expression} above x = {at}.
        Insert {at} into the polynomial {expression}.
        Calculate {expression} if x = {at}.
        Find the value of {expression} for x = {at}.
        Use Horner's method: polynomial {expression}, argument {at}.
        Feed x = {at} through {expression} and print the outcome.
        Assign x = {at}, then return {expression}.
        Replace every x in {expression} by {at} and simplify to a number.
        """,
        stories="""
        A stone's height is {expression} metres, where x is the time. How high is it at x = {at}?
        A company's profit is {expression} for x thousand items. It sold {at} thousand; find the profit.
        At the mark x = {at} the roller coaster, whose track is {expression}, passes a camera. At which height?
        My program stores {expression} and is called with {at}. What does it return?
        When {at} workers come, the cost is {expression} with x workers. What do we pay?
        The temperature model says {expression}. The sensor reads x as {at}. Which temperature follows?
        The plumber charges {expression} for x hours. This job lasted x = {at}. What is on the invoice?
        Dosage follows {expression}, x being the body weight. The patient's x is {at}. What dose is right?
        In the spreadsheet, x holds {at} and the next cell holds the formula {expression}. Which number shows up?
        A crop's yield is modelled as {expression} with x units of water. This year x = {at}. Predict the yield.
        """,
        terse="""
        {expression}, x = {at}
        x = {at}: {expression} = ?
        {expression} at {at}
        evaluate {expression} for x={at}
        plug in {at}: {expression}
        value of {expression} where x is {at}
        subs x={at}; {expression}
        polyval: {expression}; x = {at}
        {expression} when x={at}
        x:={at}; return {expression}
        calc {expression} with x = {at}
        """,
        dialogues="""
        A: The formula is {expression}. B: And x? A: It is {at}. B: Then what is the value?
        Teacher: Take x = {at}. Pupil: In which polynomial? Teacher: In {expression}.
        - I need {expression}. - At which x? - At {at}.
        A: Choose x to be {at}. B: Done. A: Now tell me {expression}.
        Kid: What is x worth? Mum: It is {at}. Kid: Then {expression} is worth how much?
        """,
    ),
    Phrases(
        tools.evaluate,
        _draws.draw_function_value,
        terms=(
            "function value; radian; value of an elementary function; numerical value of a function; "
            "functional value; point on a curve; calculator value in radian mode"
        ),
        questions="""
        What is f({at}) for f(x) = {expression}?
        With f(x) = {expression}, what is the value at x = {at}?
        If x is {at}, what value does the function {expression} take?
        What's the function {expression} at x = {at}?
        What number does the function {expression} return for the argument {at}?
        At the abscissa x = {at}, what ordinate has the curve {expression}?
        In radian mode, what does a calculator show for the function {expression} with x = {at}?
        Numerically, how large is f(x) = {expression} when x is {at}?
        """,
        commands="""
        Evaluate the function {expression} at x = {at}.
        Substitute {at} for x in the function {expression}.
        Give a decimal value of the expression {expression} for x = {at}.
        Put x = {at} into f(x) = {expression}.
        Calculate f({at}) where f(x) = {expression}.
        Work out a numeric value: function {expression}, argument {at}.
        Read off the ordinate of the curve {expression} over the abscissa {at}.
        Approximate the function {expression} numerically when x equals {at}.
        """,
        stories="""
        A wave is described by the function {expression}. What is its height at x = {at}?
        At time x = {at} a reading is taken from the curve {expression}. What does it show?
        The tide is modelled by the function {expression}. The harbour master inserts x = {at}. What level is due?
        A lookup table stores values of the function {expression}. The entry for the argument {at} got lost. Restore it.
        The dose left in the blood obeys the function {expression}. When x is {at}, how much is left?
        """,
        terse="""
        f(x) = {expression}, f({at}) = ?
        evaluate {expression}, x = {at}
        x = {at}; the function {expression}?
        f({at}); f(x) = {expression}
        function {expression}; argument {at}; value?
        numeric value of the function {expression} for x={at}
        """,
        dialogues="""
        A: Our function is {expression}. B: Where shall I evaluate it? A: At {at}.
        A: At {at}, please. B: Which function? A: It is {expression}.
        A: Let f(x) = {expression}. B: Fine. A: What number is f({at})?
        """,
    ),
    Phrases(
        tools.definite_integral,
        _draws.draw_area,
        terms=(
            "definite integral; signed area under a graph; accumulated total; area between limits; "
            "integration between bounds; net area; Riemann sum in the limit; net change; enclosed area"
        ),
        questions="""
        What is the integral of {expression} from {lower} to {upper}?
        What is the signed area under {expression} between x = {lower} and x = {upper}?
        With {upper} as upper and {lower} as lower limit, what does the integral of {expression} equal?
        From {lower} to {upper}, how much does {expression} accumulate?
        What area lies under the curve {expression} on the stretch from {lower} to {upper}?
        Up to {upper} and starting from {lower}, what is the definite integral of {expression}?
        What's the definite integral of {expression} from {lower} to {upper}?
        What is F({upper}) - F({lower}), F being an antiderivative of {expression}?
        How large is the net area enclosed by {expression} and the axis from {lower} to {upper}?
        What total change does the rate {expression} cause from x = {lower} to x = {upper}?
        To which number do Riemann sums of {expression} between {lower} and {upper} converge?
        What does ∫ of {expression} come to when x runs from {lower} up to {upper}?
        """,
        commands="""
        Integrate {expression} from {lower} to {upper}.
        Compute the definite integral of {expression} between {lower} and {upper}.
        With limits {lower} and {upper}, integrate {expression}.
        Find the area under {expression}; the upper limit is {upper}, the lower {lower}.
        Use the fundamental theorem on {expression} with bounds {lower} and {upper}.
        Take upper bound {upper}, lower bound {lower} and the integrand {expression}; integrate.
        Calculate the integral of {expression} over x from {lower} to {upper}.
        Evaluate scipy.integrate.quad for {expression}, a = {lower}, b = {upper}.
        Determine the oriented area bounded by {expression}, the x-axis and the verticals x = {lower} and x = {upper}.
        Sum infinitely thin strips below {expression}, leftmost at {lower}, rightmost at {upper}.
        Work out the integral; the integrand is {expression}, start {lower}, end {upper}.
        """,
        stories="""
        Water enters a tank at the rate {expression}. How much comes in between time {lower} and time {upper}?
        A car drives with velocity {expression}. How far does it get from x = {lower} until x = {upper}?
        A force of {expression} pushes a cart from position {lower} to position {upper}. Integrate for the work.
        Between mile {lower} and mile {upper} the density of a cable is {expression}. Integrate for the mass.
        Electric power is {expression} at hour x. From hour {lower} until hour {upper}, integrate for the energy used.
        Rain falls at the rate {expression}. A gauge is open from x = {lower} to x = {upper}. What does it collect?
        A designer fills the region under {expression} with paint, left edge {lower}, right edge {upper}. What area?
        """,
        terse="""
        ∫ ({expression}), from {lower} to {upper}
        definite integral: {expression}; {lower} to {upper}
        area under {expression}, lower {lower}, upper {upper}
        integrate, upper {upper}, lower {lower}: {expression}
        from {lower} to {upper}: integral of {expression}
        quad({expression}, {lower}, {upper})
        integral, a={lower}, b={upper}: {expression}
        integral {expression} between {lower} and {upper}
        net area: {expression}, x from {lower} to {upper}
        a = {lower}, b = {upper}, integrate {expression}
        """,
        dialogues="""
        A: Integrate {expression}. B: Between which limits? A: From {lower} to {upper}.
        Tutor: The bounds are {lower} and {upper}. Student: And the integrand? Tutor: It is {expression}.
        - Stop at {upper}. - And begin? - At {lower}. - Integrate what? - {expression}.
        A: Lower limit {lower}, upper limit {upper}. B: And what is integrated? A: {expression}.
        """,
    ),
    Phrases(
        tools.limit,
        _draws.draw_quotient,
        terms=(
            "limit; limiting value; removable singularity; approach of a variable; indeterminate form; limit "
            "of a function; lim; approaching value; behaviour near a point; zero over zero; l'Hôpital's rule"
        ),
        questions="""
        What is the limit of {expression} as x approaches {at}?
        What value does the function {expression} tend to when x goes to {at}?
        As x gets close to {at}, what is the limit of {expression}?
        What is the limiting value near {at} of the expression {expression}?
        Which number fills the hole of the function {expression} at {at}?
        When x tends to {at}, does {expression} have a limit, and which?
        What's the limit of {expression} at x = {at}?
        What does l'Hôpital's rule give for the function {expression} at {at}?
        Closer and closer to x = {at}, on which number does the function {expression} settle?
        By continuous extension, what limit does the function {expression} receive at {at}?
        In the neighbourhood of {at}, towards what does the function {expression} converge?
        What is lim of the function {expression} for x heading to {at}?
        """,
        commands="""
        Find the limit of {expression} for x -> {at}.
        Let x tend to {at} and compute the limit of {expression}.
        Evaluate the limit of {expression} at {at}.
        Determine what the expression {expression} approaches near {at}.
        Cancel the common factor of {expression} and take the limit at {at}.
        Near x = {at}, work out the limit of {expression}.
        Calculate the limit of the function {expression} as x → {at}.
        Apply l'Hôpital to the function {expression} for x towards {at}.
        Simplify the function {expression} first, then send x to {at}: which limit appears?
        Resolve the indeterminate form of the function {expression} at x = {at}.
        Squeeze x towards {at} and report where the function {expression} heads.
        """,
        stories="""
        A calculator shows an error for the function {expression} at x = {at}. What limit should it show?
        The average speed over a shrinking time is the expression {expression}. What does it become as x reaches {at}?
        At {at} the graph of the function {expression} has a gap. At which height is it?
        Ina must repair the function {expression} so that it is continuous at {at}. Which limit does she assign?
        A difference quotient is the function {expression}. Let its variable go to {at}. What instant speed?
        The plotting program leaves an empty circle at x = {at} on the curve {expression}. Which limit fills the circle?
        A table of the function {expression} for x ever nearer to {at} seems to settle down. On which limit?
        """,
        terse="""
        lim x->{at} of the function {expression}
        limit: {expression}, x -> {at}
        x → {at}, limit of {expression}
        limit of {expression} at {at}
        {at}: limit of {expression} there?
        limit as x->{at}: the function {expression}
        limit({expression}, x, {at})
        l'Hôpital, function {expression}, x to {at}
        function {expression} as x approaches {at}
        whats the limit of {expression} when x goes to {at}
        """,
        dialogues="""
        A: Plugging in gives zero over zero in {expression}. B: Where? A: At {at}. B: Then take the limit.
        Teacher: Let x go to {at}. Pupil: In which function? Teacher: In {expression}.
        - What is the limit? - Of what? - Of {expression} as x nears {at}.
        A: Division by zero at x = {at}! B: In the function {expression}? A: Yes. B: Only the limit helps there.
        """,
    ),
    Phrases(
        tools.taylor,
        _draws.draw_expansion,
        terms=(
            "Taylor polynomial; Maclaurin series; series expansion; polynomial approximation; power series; "
            "Taylor expansion; Maclaurin polynomial; local approximation; truncated series; small-angle "
            "style approximation"
        ),
        questions="""
        What is the Taylor polynomial of degree {degree} of {expression} around zero?
        What does the Maclaurin series of {expression} look like up to degree {degree}?
        Which polynomial of degree {degree} approximates the function {expression} best near zero?
        Up to order {degree}, what is the series of {expression}?
        How does one write the function {expression} as a power series through order {degree}?
        To degree {degree}, what is the Maclaurin polynomial of {expression}?
        What's the Taylor series of {expression} to degree {degree}?
        How is the function {expression} expanded about the origin, dropping powers beyond {degree}?
        Which truncated series replaces the function {expression} for tiny x if powers up to {degree} are kept?
        With error beyond order {degree}, what is the Taylor approximation of {expression} around zero?
        What osculating polynomial of degree {degree} touches the curve {expression} at the origin?
        What are the Maclaurin terms of {expression}, truncated at the power {degree}?
        """,
        commands="""
        Expand {expression} in a Maclaurin series up to degree {degree}.
        Find the degree {degree} Taylor polynomial of {expression} at the origin.
        Approximate the function {expression} by a polynomial of degree {degree} near zero.
        Give all series terms through power {degree} for {expression}.
        Truncate the power series of {expression} after degree {degree}.
        With highest power {degree}, compute the Taylor series of {expression} about zero.
        Calculate the Maclaurin polynomial for {expression} with degree {degree}.
        Develop the function {expression} in powers of x, ending with the power {degree}.
        Evaluate sympy.series for the function {expression}, keeping degree {degree}.
        Linearise and go on: local expansion of the function {expression} at zero through degree {degree}.
        Derive the coefficients of the power series of {expression} as far as degree {degree}.
        Neglect everything after order {degree} in the Taylor expansion of {expression}.
        """,
        stories="""
        A pocket calculator replaces the function {expression} by its Taylor polynomial of degree {degree}. Which one?
        For small x an engineer swaps the function {expression} for a series through order {degree}. Write it.
        The exam asks for order {degree} in the Maclaurin expansion of {expression}. What is the answer?
        To save time the game engine keeps terms up to power {degree} of the series for {expression}. Show them.
        A microcontroller codes the function {expression} as its Maclaurin polynomial of degree {degree}. Which?
        A physicist linearises too crudely; degree {degree} would do. Expand the function {expression} that far.
        For a perturbation theory we need the series of {expression} with order {degree} as the last one retained.
        """,
        terse="""
        Taylor, degree {degree}: {expression}
        Maclaurin series of {expression}, order {degree}
        series of {expression} to order {degree}
        expand the function {expression}, highest power {degree}
        order {degree} Taylor polynomial, {expression}
        taylor({expression}, degree {degree})
        degree {degree} expansion of the function {expression}
        series, {expression}, truncated at degree {degree}
        maclaurin {expression} degree {degree}
        expand about zero: function {expression}, keep degree {degree}
        """,
        dialogues="""
        A: Expand the function {expression}. B: How far? A: To degree {degree}.
        Tutor: Stop at order {degree}. Student: In the Taylor series of what? Tutor: Of {expression}.
        - I need a series for {expression}. - With how many powers? - Up to {degree}.
        A: Near zero the function {expression} is nearly a polynomial. B: Which? A: Choose degree {degree} and see.
        """,
    ),
)

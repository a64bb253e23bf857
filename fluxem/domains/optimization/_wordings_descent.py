"""Wordings of descent methods and of minima and roots in one variable."""

from __future__ import annotations

GRADIENT_STEP = {
    "terms": (
        "gradient descent; gradient step; steepest descent; downhill update; learning rate; parameter update; SGD "
        "update; weight update; eta; descent iteration"
    ),
    "questions": """
    What is the next point of gradient descent from {point} with gradient {gradient} and step size {step}?
    With learning rate {step}, where does the gradient {gradient} move the point {point}?
    If the gradient at {point} is {gradient}, where do we land after one descent step of size {step}?
    Where does steepest descent go from {point} when the gradient is {gradient} and the step {step}?
    Given the gradient {gradient} and the learning rate {step}, what becomes of the parameters {point} in descent?
    Using a step of {step} against the gradient {gradient}, which point follows the starting point {point}?
    Which iterate comes after {point} if gradient descent uses step {step} and sees the gradient {gradient}?
    How do the weights {point} change under the gradient {gradient} at learning rate {step}?
    One step downhill by {step} times the gradient {gradient}: where are we, coming from {point}?
    What does the update of the weights {point} give for learning rate {step} and gradient {gradient}?
    What are the new weights after an SGD step with rate {step}, old weights {point} and gradient {gradient}?
    x_new = x - eta * grad: what is it for the old point {point}, eta = {step}, gradient {gradient}?
    How does SGD alter the parameters {point}, the gradient being {gradient} and eta {step}?
    """,
    "commands": """
    Take one gradient descent step from {point} with gradient {gradient} and step size {step}.
    Update the weights {point} by the gradient {gradient} at a learning rate of {step}.
    Move {step} times the negative gradient {gradient} away from the point {point}.
    With step size {step}, do one iteration of steepest descent from {point}; the gradient there is {gradient}.
    Subtract {step} times the gradient {gradient} from the iterate {point}.
    Perform a descent update: learning rate {step}, parameters {point}, gradient {gradient}.
    For the gradient {gradient} at the point {point}, compute the descent update with step {step}.
    Apply steepest descent once: gradient {gradient}, step length {step}, starting point {point}.
    Starting point {point}, step {step}, gradient {gradient}: give the next iterate.
    Descend from {point} against the gradient {gradient}, scaling it by {step}.
    [Calculate|Find|Work out] the new parameters after descent with rate {step} on {point}, gradient {gradient}.
    Calculate the gradient step: point {point}, gradient {gradient}, learning rate {step}.
    Train for a single iteration; gradient {gradient}, weights {point}, learning rate {step}.
    Nudge the point {point} opposite to the gradient {gradient} by the factor {step}.
    """,
    "stories": """
    A hiker in fog stands at {point} and feels the gradient {gradient}. She descends by a step of {step}. Where to?
    Our model has the weights {point}. Backpropagation returned the gradient {gradient}; the learning rate is {step}.
    The optimiser runs with learning rate {step}. At the point {point} it sees the gradient {gradient}. Next point?
    A robot tunes its gains by descent. Gains: {point}. Measured gradient: {gradient}. Step size: {step}. New gains?
    Kim trains a regression. The gradient is {gradient}, the step size {step} and the current weights {point}.
    The loss has the gradient {gradient} at the parameters {point}. With a step of {step}, where does training go on?
    A ball rolls on a bowl in little jumps of {step} times the slope. Gradient {gradient}, position {point}. Next?
    In homework on steepest descent we start at {point}. The step is {step}; the gradient came out as {gradient}.
    With learning rate {step}, Ravi updates the weights {point}, having found the gradient {gradient} by hand.
    The tutor's notes show an SGD update. Old parameters: {point}. Eta: {step}. Gradient: {gradient}. Fill in the new \
parameters.
    """,
    "terse": """
    gradient_step(point {point}, gradient {gradient}, step {step})
    x = {point}, gradient {gradient}, step {step}: next x?
    gradient {gradient} at {point}, learning rate {step}, update
    lr {step}, weights {point}, gradient {gradient}
    {point} - {step} * gradient {gradient}
    step {step}; gradient {gradient}; point {point}; descend
    descent: {point}, {gradient}, {step}
    GD update, rate {step}, gradient {gradient}, from {point}
    optimizer.step() with lr {step}, weights {point}, gradient {gradient}
    SGD: eta {step}, gradient {gradient}, weights {point}
    """,
    "dialogues": """
    A: I am at {point}. B: The gradient? A: {gradient}. B: Step size? A: {step}. B: Then descend once.
    A: My learning rate is {step}. B: And the gradient? A: {gradient}. B: Your weights? A: {point}. Update them.
    User: one gradient step, please. Assistant: From where? User: {point}, gradient {gradient}, step {step}.
    "The gradient is {gradient}." "Where?" "At {point}; take a step of {step}."
    Student: With step {step}, where does descent lead from {point}? Teacher: The gradient? Student: {gradient}.
    A: gradient {gradient}, step {step}. B: Which iterate do I update? A: The point {point}.
    User: do an SGD update. Bot: Learning rate? User: {step}. Bot: Gradient and weights? User: gradient {gradient}, \
weights {point}
    """,
}

LINE_SEARCH = {
    "terms": (
        "line search; backtracking line search; Armijo rule; step length; sufficient decrease; step halving; "
        "accepted step length; inexact line search; step size selection"
    ),
    "questions": """
    Which step does a backtracking line search accept for the polynomial with coefficients {coefficients} at {point}?
    Starting at {point}, what step length passes the Armijo test for the coefficients {coefficients}?
    What does the Armijo line search return at {point} if the polynomial has coefficients {coefficients}?
    From {point}, which step size does backtracking give on the polynomial of coefficients {coefficients}?
    How far may we step from {point} by the Armijo rule when f has the coefficients {coefficients}?
    What step length does halving from one lead to for coefficients {coefficients} and x = {point}?
    At x = {point}, how often-halved a step satisfies sufficient decrease for the coefficients {coefficients}?
    Can you backtrack from {point} on the function with coefficients {coefficients} until Armijo is content?
    What's the Armijo step length at {point} for the polynomial with coefficients {coefficients}?
    Which trial step is the first to reduce the function sufficiently from {point}, given the coefficients \
{coefficients}?
    How small must the step become at {point} before backtracking stops, with coefficients {coefficients}?
    """,
    "commands": """
    Do a backtracking line search on the polynomial with coefficients {coefficients} from {point}.
    From x = {point}, run an Armijo line search for the coefficients {coefficients}.
    Find the Armijo step of the polynomial {coefficients}, coefficients by falling powers, at {point}.
    Halve the step from one until the polynomial with coefficients {coefficients} decreases enough at {point}.
    At {point}, determine the accepted step of a line search over the coefficients {coefficients}.
    Backtrack with the default Armijo constants: coefficients {coefficients}, start {point}.
    Given start {point} and coefficients {coefficients}, return the step that the line search accepts.
    [Compute|Find|Give] the sufficient-decrease step for coefficients {coefficients} at the position {point}.
    Search along the downhill direction from {point}; the polynomial has coefficients {coefficients}. Which step holds?
    Calculate the step size by backtracking: coefficients {coefficients}, at x = {point}.
    Choose the step size automatically for descent from {point}; the polynomial has coefficients {coefficients}.
    """,
    "stories": """
    An optimiser halves its step until Armijo agrees. The loss has coefficients {coefficients}, the iterate is {point}.
    At x = {point} a student searches along the negative slope of the polynomial with coefficients {coefficients}.
    Nina implements backtracking. She tests it at {point} on the polynomial with coefficients {coefficients}.
    The textbook asks for a line search with Armijo's rule: coefficients {coefficients}, initial x {point}.
    From {point} downhill the full step may be too long. The loss has coefficients {coefficients}. Line search, please.
    Too large a step overshoots the valley. Start at {point}; the coefficients {coefficients} give the function.
    A tuner minimises a cost with coefficients {coefficients}; it stands at {point} and backtracks. Which step is kept?
    Before each update a program selects its step size by Armijo's criterion. Now x is {point} and the coefficients \
{coefficients}. Which size does it select?
    """,
    "terse": """
    line_search(coefficients {coefficients}, point {point})
    Armijo step, coefficients {coefficients}, x = {point}
    x = {point}; coefficients {coefficients}; backtracking step?
    backtracking {coefficients} at {point}
    at {point}: line search on {coefficients}
    step halving, coefficients {coefficients}, start {point}
    armijo({point}), coefficients {coefficients}
    coefficients {coefficients}: accepted step length at {point}?
    """,
    "dialogues": """
    A: Line search, please. B: On what? A: Coefficients {coefficients}. B: From where? A: From {point}.
    A: I stand at {point}. B: And the polynomial? A: It has coefficients {coefficients}. Which Armijo step?
    User: backtrack for me. Assistant: Function? User: coefficients {coefficients}, starting at {point}.
    "Which step is short enough at {point}?" "The function?" "Coefficients {coefficients}; use Armijo."
    User: pick a step size by line search. Bot: Where are you? User: At {point}, coefficients {coefficients}.
    """,
}

LINE_SEARCH_WITH_STEP = {
    "terms": (
        "line search; backtracking; initial step; trial step; step shrinking; step length from an initial guess; "
        "Armijo backtracking"
    ),
    "questions": """
    With initial step {step}, which step does the Armijo line search accept at {point} for coefficients {coefficients}?
    Which step survives backtracking from {step} for the polynomial with coefficients {coefficients} at {point}?
    At {point}, for coefficients {coefficients}, what remains of a first step {step} after the line search?
    Beginning with the trial step {step}, what step size does backtracking settle on for coefficients {coefficients} \
at x = {point}?
    For the polynomial with coefficients {coefficients}, does the first step {step} at {point} pass Armijo, or to \
what is it reduced?
    How far is the initial step {step} cut down at {point} when f has the coefficients {coefficients} and Armijo \
decides?
    What step length is accepted at {point}, first guess {step}, coefficients {coefficients}, Armijo rule?
    """,
    "commands": """
    Start a line search at {point} with first step {step} on the polynomial with coefficients {coefficients}.
    Backtrack from the trial step {step}: coefficients {coefficients}, x = {point}.
    For coefficients {coefficients}, shrink the trial step {step} at {point} until Armijo holds.
    Calculate the accepted step: coefficients {coefficients}, point {point}, initial step {step}, Armijo line search.
    Reduce the initial step {step} by halves until sufficient decrease; x = {point}, coefficients {coefficients}.
    From {point}, do a line search that opens with the step {step}; coefficients {coefficients}.
    Select the step size by Armijo, starting from the guess {step}, for coefficients {coefficients} at position {point}.
    Test the trial step {step} at {point}; if Armijo fails for the coefficients {coefficients}, halve and retry. \
Report the step.
    """,
    "stories": """
    The optimiser at {point} tries the step {step} first and halves it. The loss has coefficients {coefficients}.
    A loss with coefficients {coefficients} is searched from x = {point}. The first trial step is {step}; line search.
    Pia's optimiser is too bold: its initial step is {step}. At {point}, with coefficients {coefficients}, the line \
search tames it. To which step?
    A solver is configured with initial step {step}. It now minimises the polynomial with coefficients {coefficients} \
from {point}. What does its Armijo line search keep?
    """,
    "terse": """
    line search: coefficients {coefficients}, start {point}, first step {step}
    first step {step}, Armijo, x = {point}, coefficients {coefficients}
    line_search(coefficients {coefficients}, point {point}, initial step {step})
    x = {point}; coefficients {coefficients}; trial step {step}; accepted step?
    backtracking from step {step}: coefficients {coefficients}, x = {point}
    """,
    "dialogues": """
    A: Line search from {point}. B: Trial step? A: {step}. B: Coefficients? A: {coefficients}.
    User: Armijo line search, initial step {step}. Bot: Function and point? User: coefficients {coefficients}, x = \
{point}
    Student: My trial step is {step}. Tutor: At which x? Student: {point}. The coefficients {coefficients} define f. \
Tutor: Halve it until Armijo agrees.
    """,
}

NEWTON_STEP = {
    "terms": (
        "Newton step; Newton's method in optimization; second-order update; iteration for a stationary point; "
        "Newton update for a minimum; x - f'/f''; curvature-based iteration; Newton-Raphson on the derivative"
    ),
    "questions": """
    Where does one Newton step for minimising the polynomial with coefficients {coefficients} lead from {point}?
    From {point}, what is the next Newton iterate towards a stationary point, coefficients {coefficients}?
    What does Newton's method in optimization give after {point} for the coefficients {coefficients}?
    Starting at {point}, where has the parabola fitted to the polynomial of coefficients {coefficients} its vertex?
    What is x minus slope over curvature at {point} for the polynomial with coefficients {coefficients}?
    Which point follows {point} in the second-order method for coefficients {coefficients}?
    What's the next iterate of Newton's optimization method from {point}, coefficients {coefficients}?
    What is x - f'(x)/f''(x) at x = {point}, if f has the coefficients {coefficients}?
    Where does Newton-Raphson, applied to the derivative of the polynomial with coefficients {coefficients}, go from \
{point}?
    Which point minimises the local quadratic model at {point} of the polynomial with coefficients {coefficients}?
    With curvature taken into account, where does the search for a minimum move from {point} for the coefficients \
{coefficients}?
    By a Newton step towards the extremum, how is the guess {point} corrected; coefficients {coefficients}?
    """,
    "commands": """
    Do one Newton step to minimise the polynomial with coefficients {coefficients}, from {point}.
    At x = {point}, take a Newton step for the coefficients {coefficients}.
    Update {point} by Newton's method for extrema of the polynomial with coefficients {coefficients}.
    Divide slope by curvature at {point} and take the Newton step; coefficients {coefficients}.
    Compute the Newton update for coefficients {coefficients} at position {point}.
    Using second derivatives, improve the guess {point} for a minimum; coefficients {coefficients}.
    Calculate one Newton step for optimization: coefficients {coefficients}, x = {point}.
    Evaluate x - f'/f'' at {point} for the coefficients {coefficients}.
    Perform a second-order update of {point} on the objective with coefficients {coefficients}.
    Jump from {point} to the vertex of the local parabola of the polynomial with coefficients {coefficients}.
    Refine the stationary-point estimate {point} once by Newton; coefficients {coefficients}.
    Iterate Newton's minimiser once: start {point}, coefficients {coefficients}.
    For the coefficients {coefficients}, apply Newton to the derivative, starting at {point}.
    """,
    "stories": """
    A solver with curvature information stands at {point}. Its objective has coefficients {coefficients}. Next iterate?
    Marta minimises the polynomial with coefficients {coefficients} by Newton and begins at {point}. Where is she next?
    From the guess {point}, an engineer refines the optimum of a cost with coefficients {coefficients} by a Newton step.
    The cost curve has coefficients {coefficients}. At {point} the method of Newton uses slope and curvature. Next x?
    An exam: f has the coefficients {coefficients}; do a Newton step for its minimum from x = {point}. What is the \
new x?
    First and second derivative are at hand for a cost with coefficients {coefficients}. The current estimate of its \
minimum is {point}. Improve it by Newton's method once.
    The engineer trusts curvature. From {point} she moves to the bottom of the fitted parabola; the objective has \
coefficients {coefficients}. Where does she arrive?
    """,
    "terse": """
    newton_step: coefficients {coefficients}, x = {point}
    x = {point}, Newton step, coefficients {coefficients}
    Newton update {coefficients} at {point} (minimise)
    from {point}: one Newton step to minimise {coefficients}
    x - f'/f'', x = {point}, coefficients {coefficients}
    Newton minimise: coefficients {coefficients}, x0 = {point}
    second-order update from {point}, coefficients {coefficients}, minimise
    Newton-Raphson on f', coefficients {coefficients}, start {point}
    """,
    "dialogues": """
    A: Newton or gradient? B: Newton, for coefficients {coefficients}. A: From where? B: {point}.
    User: second-order step from {point}. Assistant: Polynomial? User: coefficients {coefficients}.
    "I want to minimise coefficients {coefficients}." "Newton step from?" "From {point}."
    User: one Newton step, optimization. Bot: Coefficients and start? User: coefficients {coefficients}, start {point}
    Tutor: Divide the slope by the curvature. Student: At {point}? Tutor: Yes, for the coefficients {coefficients}. \
What is your Newton step's new x?
    A: Gradient descent crawls from {point}. B: Use curvature: a Newton step. A: For coefficients {coefficients}?
    """,
}

GOLDEN_SECTION = {
    "terms": (
        "golden-section search; interval search for a minimum; minimiser on an interval; unimodal minimisation; "
        "bounded minimisation; argmin on an interval; derivative-free line minimum; bracketed minimum"
    ),
    "questions": """
    Where between {lower} and {upper} is the polynomial with coefficients {coefficients} smallest?
    For the coefficients {coefficients}, which x from {lower} to {upper} minimises the polynomial?
    Which x down from {upper} to {lower} minimises the polynomial with coefficients {coefficients}?
    What does golden-section search return for coefficients {coefficients}, right end {upper}, left end {lower}?
    With x limited to {lower} through {upper}, where do the coefficients {coefficients} give the least value?
    Bounded above by {upper} and below by {lower}, which x minimises the polynomial of coefficients {coefficients}?
    What's the argmin of the polynomial with coefficients {coefficients} over x from {lower} to {upper}?
    At which x, no less than {lower} and no more than {upper}, is the polynomial with coefficients {coefficients} \
lowest?
    Without derivatives, where does golden-section search find the minimum between {lower} and {upper} for the \
coefficients {coefficients}?
    For coefficients {coefficients}, where in the range {lower} to {upper} does the curve bottom out, to be minimised \
there?
    Upper limit {upper}, lower limit {lower}: which x makes the objective with coefficients {coefficients} minimal?
    Where would scipy's minimize_scalar stop with bounds {lower} and {upper} for the polynomial coefficients \
{coefficients}?
    """,
    "commands": """
    Use golden-section search on the coefficients {coefficients} between {lower} and {upper}.
    Between {lower} and {upper}, minimise the polynomial with coefficients {coefficients}.
    Locate the minimum on the stretch {lower} to {upper} of the polynomial with coefficients {coefficients}.
    Minimise the polynomial with coefficients {coefficients}, x at most {upper} and at least {lower}.
    Find the valley of the polynomial with coefficients {coefficients} from {lower} up to {upper}.
    Shrink the interval from {lower} to {upper} by the golden ratio to minimise coefficients {coefficients}.
    Calculate the minimiser on the range from {lower} to {upper}; coefficients {coefficients}.
    Do a bounded minimisation of the polynomial with coefficients {coefficients}, left bound {lower}, right bound \
{upper}.
    Within {lower} and {upper}, track down the x of least value of the polynomial with coefficients {coefficients}, \
to minimise it.
    Narrow the bracket {lower} to {upper} by golden sections until the minimum is pinned down; coefficients \
{coefficients}.
    With right end {upper} and left end {lower}, find the argmin of the objective with coefficients {coefficients}.
    Return the minimising x, not the value, on {lower} through {upper} for the coefficients {coefficients}.
    Optimise one knob between {lower} and {upper}: the loss to minimise has coefficients {coefficients}.
    """,
    "stories": """
    A dial turns from {lower} to {upper}. The error has coefficients {coefficients}. Which setting minimises it?
    The cost of a tank has coefficients {coefficients}; its size lies between {lower} and {upper}. Minimise the cost.
    With a dose of at most {upper} and at least {lower}, a brewer minimises a cost with coefficients {coefficients}.
    An antenna is turned between {lower} and {upper}; the loss has coefficients {coefficients}. Golden-section search!
    A nurse may set a pump between {lower} and {upper}. The discomfort has coefficients {coefficients} as a \
polynomial; minimise it. Which setting?
    The focus of a lens slides from {lower} to {upper}. The blur is a polynomial with coefficients {coefficients}. At \
which position is the blur minimised?
    A carpenter varies an angle between {lower} and {upper}; the waste has the coefficients {coefficients}. By golden \
section, where is the waste minimised?
    """,
    "terse": """
    golden section: {coefficients} on ({lower}; {upper})
    minimise coefficients {coefficients}, {lower} to {upper}
    upper end {upper}, lower end {lower}, coefficients {coefficients}, argmin?
    between {lower} and {upper}: golden-section search, {coefficients}
    golden_section(coefficients {coefficients}, lower {lower}, upper {upper})
    argmin, coefficients {coefficients}, x from {lower} to {upper}, golden-section search
    minimise on range {lower} to {upper}: coefficients {coefficients}
    bounds {lower}, {upper}; coefficients {coefficients}; minimiser x?
    """,
    "dialogues": """
    A: Minimise coefficients {coefficients}. B: Over which interval? A: {lower} to {upper}.
    User: golden-section search from {lower} to {upper}. Assistant: Polynomial? User: coefficients {coefficients}.
    "x must not exceed {upper}." "Nor fall below?" "{lower}. Minimise the coefficients {coefficients}."
    User: bounded minimum pls. Bot: Bounds? User: {lower} and {upper}. Bot: Polynomial? User: coefficients \
{coefficients}
    Tutor: Divide the bracket by the golden ratio. Student: From {lower} to {upper}? Tutor: Right, to minimise the \
coefficients {coefficients}.
    Boss: The dial must stay below {upper}. Engineer: And above {lower}. Boss: Minimise the loss with coefficients \
{coefficients} on that range.
    """,
}

BISECTION_ROOT = {
    "terms": (
        "bisection; root of a polynomial; zero crossing; interval halving; bracketing a root; bisection method; "
        "bracketed root; sign change; intermediate value theorem; halving the bracket"
    ),
    "questions": """
    Which root of the polynomial with coefficients {coefficients} lies between {lower} and {upper}?
    Where does the polynomial with coefficients {coefficients} vanish from {lower} to {upper}, by bisection?
    Between {lower} and {upper}, where is the zero of the polynomial with coefficients {coefficients}?
    What root does bisecting from {upper} down to {lower} find for the coefficients {coefficients}?
    At which x under {upper} and over {lower} does the polynomial with coefficients {coefficients} change sign?
    If the bracket runs from {lower} to {upper}, what zero do the coefficients {coefficients} have inside?
    What's the root found by the bisection method from {lower} to {upper}, coefficients {coefficients}?
    Where does the curve with coefficients {coefficients} cross the axis between {lower} and {upper}, by bisection?
    By repeatedly halving the bracket with left end {lower} and right end {upper}, which zero of the coefficients \
{coefficients} is found?
    The intermediate value theorem promises a zero between {lower} and {upper} for the coefficients {coefficients}; \
where does bisection locate it?
    Given the sign change from {lower} to {upper}, what zero has the polynomial with coefficients {coefficients} \
there, by bisection?
    Which x from {upper} back to {lower} makes the polynomial with coefficients {coefficients} zero, found by bisection?
    What would scipy's bisect return for the polynomial coefficients {coefficients}, a = {lower}, b = {upper}?
    """,
    "commands": """
    Bisect the polynomial with coefficients {coefficients} between {lower} and {upper}.
    Find the root between {lower} and {upper} of the polynomial with coefficients {coefficients}.
    By interval halving on {lower} to {upper}, solve the polynomial equation with coefficients {coefficients}.
    Locate the sign change of the coefficients {coefficients} with {upper} as right end and {lower} as left end.
    Run bisection: coefficients {coefficients}, left {lower}, right {upper}.
    Starting from the bracket {lower}, {upper}, close in on the zero; coefficients {coefficients}.
    Calculate the root by bisection; coefficients {coefficients}, from {lower} to {upper}.
    Trap the zero of the polynomial with coefficients {coefficients} by bisecting {lower} to {upper}.
    Keep halving the range {lower} to {upper} where the sign flips, and give the zero; coefficients {coefficients}.
    With upper bracket {upper} and lower bracket {lower}, find the zero of the polynomial with coefficients \
{coefficients} by bisection.
    Apply the bisection method on the left end {lower} and the right end {upper} for the coefficients {coefficients}.
    Solve f(x) = zero by bisecting from {lower} to {upper}, where f has coefficients {coefficients}.
    Pin down the axis crossing from {lower} to {upper} of the polynomial with coefficients {coefficients}, halving \
the bracket.
    """,
    "stories": """
    A beam is in balance where a polynomial with coefficients {coefficients} vanishes, from {lower} to {upper}. Where?
    The error changes sign between {lower} and {upper}. It is a polynomial with coefficients {coefficients}. Root?
    Ada halves the bracket from {lower} to {upper} to find a zero; her polynomial has coefficients {coefficients}.
    With right end {upper} and left end {lower}, find the root by bisection; coefficients {coefficients}.
    A thermostat's deviation is a polynomial with coefficients {coefficients}. It is negative on one side and \
positive on the other of {lower} to {upper}. Bisect: where is it nil?
    Profit and loss meet where a polynomial with coefficients {coefficients} is zero. The accountant brackets that \
point by {lower} and {upper}, then bisects. What does she get?
    On the blackboard: bisection, left end {lower}, right end {upper}, coefficients {coefficients}. Which root do the \
pupils home in on?
    """,
    "terse": """
    bisection: coefficients {coefficients}, {lower}, {upper}
    root of coefficients {coefficients} in ({lower}; {upper})
    between {lower} and {upper}, zero of coefficients {coefficients}
    right {upper}, left {lower}: bisect coefficients {coefficients}
    bisect(coefficients {coefficients}, {lower}, {upper})
    bisection method, bracket {lower} to {upper}, coefficients {coefficients}
    f(x) = zero, coefficients {coefficients}, x from {lower} to {upper}, bisection
    sign change {lower} to {upper}, coefficients {coefficients}, zero by bisection?
    """,
    "dialogues": """
    A: I need a root of coefficients {coefficients}. B: Bracket? A: From {lower} to {upper}.
    User: bisect between {lower} and {upper}. Assistant: Which polynomial? User: coefficients {coefficients}.
    "The sign at {upper} is plus." "And at {lower}?" "Minus; coefficients {coefficients}. Find the zero."
    User: bisection pls. Bot: Bracket? User: {lower} and {upper}. Bot: Polynomial? User: coefficients {coefficients}
    Tutor: The sign flips from {lower} to {upper}. Student: So I halve the bracket? Tutor: Yes, with the coefficients \
{coefficients}. Which root?
    A: Between {lower} and {upper} the curve dives through the axis. B: Which curve? A: The one with coefficients \
{coefficients}; bisect.
    """,
}

QUADRATIC_MINIMUM = {
    "terms": (
        "vertex of a parabola; minimum of a quadratic; lowest point; quadratic minimisation; vertex form; turning "
        "point of a parabola; minimiser of ax^2 + bx + c; optimum of a quadratic cost"
    ),
    "questions": """
    Where is the minimum of the quadratic with leading coefficient {a}, linear coefficient {b} and constant {c}?
    What is the lowest point of the parabola with constant {c}, slope term {b} and square term {a}?
    With linear term {b}, square term {a} and constant term {c}, where does the parabola bottom out?
    Which vertex has the parabola with constant term {c}, leading term {a} and linear term {b}?
    What is the least value of a parabola with square coefficient {a}, constant {c} and linear coefficient {b}?
    For a = {a}, b = {b}, c = {c}, where is the quadratic least?
    What's the vertex of the parabola with a = {a}, b = {b}, c = {c}?
    Where is the turning point of the parabola with leading coefficient {a}, linear coefficient {b}, constant term {c}?
    How low does the quadratic with linear coefficient {b}, constant {c} and square coefficient {a} get, and where?
    For which x is a quadratic cost with square term {a}, linear term {b} and fixed cost {c} cheapest?
    If c = {c}, b = {b} and a = {a}, which point of the parabola is deepest?
    What do completing the square and reading off the minimum give for a = {a}, b = {b}, c = {c}?
    Where does the axis of symmetry hit the parabola with constant {c}, quadratic coefficient {a} and linear \
coefficient {b}, and how deep is that minimum?
    """,
    "commands": """
    Minimise the quadratic with a = {a}, b = {b} and c = {c}.
    Find the vertex of the upward parabola with linear coefficient {b}, constant {c} and leading coefficient {a}.
    Give place and value of the minimum: square term {a}, linear term {b}, constant {c}.
    Complete the square for constant {c}, linear {b}, leading {a}, and read off the minimum.
    Locate the bottom of the parabola with c = {c}, a = {a}, b = {b}.
    Work out the smallest value of the quadratic having b = {b}, a = {a}, c = {c}.
    Calculate the minimum of a quadratic: a = {a}, b = {b}, c = {c}.
    Determine the turning point of the parabola with c = {c}, b = {b} and a = {a}.
    Bring the quadratic with a = {a}, b = {b}, c = {c} into vertex form and name the minimum.
    State where the quadratic with linear coefficient {b}, leading coefficient {a} and constant {c} attains its least \
value.
    Give the minimiser and the minimum value: quadratic coefficient {a}, linear coefficient {b}, constant {c}.
    Set the slope to zero for the quadratic with b = {b}, a = {a}, c = {c}, and return the minimum point.
    Find the valley floor of the parabola with leading coefficient {a}, constant {c}, linear coefficient {b}.
    """,
    "stories": """
    The cost of a farm grows like a parabola: square term {a}, linear term {b}, constant {c}. When is it least?
    A cable hangs as a parabola with leading coefficient {a}, linear coefficient {b}, constant {c}. Lowest point?
    An arch upside down has constant {c}, linear coefficient {b} and square coefficient {a}. Where is its vertex?
    The energy of a spring is quadratic, with linear term {b}, constant {c} and quadratic term {a}. Find the minimum.
    A bowl is cut open; its outline is a parabola with square coefficient {a}, linear coefficient {b} and constant \
{c}. Where would a marble come to rest?
    The fuel use of a ship is quadratic in its speed, with constant {c}, linear coefficient {b} and square \
coefficient {a}. Which speed is the most economical?
    An exam gives a = {a}, b = {b} and c = {c} and wants the turning point of the parabola. Which point is it?
    """,
    "terse": """
    quadratic minimum: a = {a}, b = {b}, c = {c}
    parabola c = {c}, b = {b}, a = {a}: vertex?
    vertex, quadratic {a}, linear {b}, constant {c}
    min of parabola, b = {b}, a = {a}, c = {c}
    argmin of quadratic, a = {a}, b = {b}, c = {c}
    turning point: a = {a}, b = {b}, c = {c}, parabola
    vertex form minimum, c = {c}, a = {a}, b = {b}
    quadratic_minimum(a = {a}, b = {b}, c = {c})
    """,
    "dialogues": """
    A: Which quadratic? B: a = {a}, b = {b}, c = {c}. A: And you want? B: Its minimum.
    User: lowest point of a parabola. Assistant: Coefficients? User: constant {c}, linear {b}, square {a}.
    "The parabola has constant {c}." "The rest?" "Leading {a}, linear {b}. Where is the vertex?"
    User: vertex pls. Bot: Coefficients of the parabola? User: a = {a}, b = {b}, c = {c}
    Manager: Our cost is quadratic: constant {c}, linear {b}, square {a}. Analyst: Then it has a lowest point. \
Manager: Where?
    Pupil: The parabola opens upward with a = {a}, b = {b}, c = {c}. Teacher: Name its turning point.
    """,
}

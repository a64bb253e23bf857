"""Wordings of descent methods and of minima and roots in one variable."""

from __future__ import annotations

GRADIENT_STEP = {
    "terms": "gradient descent; gradient step; steepest descent; downhill update; learning rate; parameter update",
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
    """,
    "dialogues": """
    A: I am at {point}. B: The gradient? A: {gradient}. B: Step size? A: {step}. B: Then descend once.
    A: My learning rate is {step}. B: And the gradient? A: {gradient}. B: Your weights? A: {point}. Update them.
    User: one gradient step, please. Assistant: From where? User: {point}, gradient {gradient}, step {step}.
    "The gradient is {gradient}." "Where?" "At {point}; take a step of {step}."
    Student: With step {step}, where does descent lead from {point}? Teacher: The gradient? Student: {gradient}.
    A: gradient {gradient}, step {step}. B: Which iterate do I update? A: The point {point}.
    """,
}

LINE_SEARCH = {
    "terms": "line search; backtracking line search; Armijo rule; step length; sufficient decrease; step halving",
    "questions": """
    Which step does a backtracking line search accept for the polynomial with coefficients {coefficients} at {point}?
    Starting at {point}, what step length passes the Armijo test for the coefficients {coefficients}?
    What does the Armijo line search return at {point} if the polynomial has coefficients {coefficients}?
    From {point}, which step size does backtracking give on the polynomial of coefficients {coefficients}?
    How far may we step from {point} by the Armijo rule when f has the coefficients {coefficients}?
    What step length does halving from one lead to for coefficients {coefficients} and x = {point}?
    At x = {point}, how often-halved a step satisfies sufficient decrease for the coefficients {coefficients}?
    Can you backtrack from {point} on the function with coefficients {coefficients} until Armijo is content?
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
    """,
    "stories": """
    An optimiser halves its step until Armijo agrees. The loss has coefficients {coefficients}, the iterate is {point}.
    At x = {point} a student searches along the negative slope of the polynomial with coefficients {coefficients}.
    Nina implements backtracking. She tests it at {point} on the polynomial with coefficients {coefficients}.
    The textbook asks for a line search with Armijo's rule: coefficients {coefficients}, initial x {point}.
    From {point} downhill the full step may be too long. The loss has coefficients {coefficients}. Line search, please.
    Too large a step overshoots the valley. Start at {point}; the coefficients {coefficients} give the function.
    A tuner minimises a cost with coefficients {coefficients}; it stands at {point} and backtracks. Which step is kept?
    """,
    "terse": """
    line_search(coefficients {coefficients}, point {point})
    Armijo step, coefficients {coefficients}, x = {point}
    x = {point}; coefficients {coefficients}; backtracking step?
    backtracking {coefficients} at {point}
    at {point}: line search on {coefficients}
    step halving, coefficients {coefficients}, start {point}
    """,
    "dialogues": """
    A: Line search, please. B: On what? A: Coefficients {coefficients}. B: From where? A: From {point}.
    A: I stand at {point}. B: And the polynomial? A: It has coefficients {coefficients}. Which Armijo step?
    User: backtrack for me. Assistant: Function? User: coefficients {coefficients}, starting at {point}.
    "Which step is short enough at {point}?" "The function?" "Coefficients {coefficients}; use Armijo."
    """,
}

LINE_SEARCH_WITH_STEP = {
    "terms": "line search; backtracking; initial step",
    "questions": """
    With initial step {step}, which step does the Armijo line search accept at {point} for coefficients {coefficients}?
    Which step survives backtracking from {step} for the polynomial with coefficients {coefficients} at {point}?
    At {point}, for coefficients {coefficients}, what remains of a first step {step} after the line search?
    """,
    "commands": """
    Start a line search at {point} with first step {step} on the polynomial with coefficients {coefficients}.
    Backtrack from the trial step {step}: coefficients {coefficients}, x = {point}.
    For coefficients {coefficients}, shrink the trial step {step} at {point} until Armijo holds.
    """,
    "stories": """
    The optimiser at {point} tries the step {step} first and halves it. The loss has coefficients {coefficients}.
    A loss with coefficients {coefficients} is searched from x = {point}. The first trial step is {step}; line search.
    """,
    "terse": """
    line search: coefficients {coefficients}, start {point}, first step {step}
    first step {step}, Armijo, x = {point}, coefficients {coefficients}
    """,
    "dialogues": """
    A: Line search from {point}. B: Trial step? A: {step}. B: Coefficients? A: {coefficients}.
    """,
}

NEWTON_STEP = {
    "terms": "Newton step; Newton's method in optimization; second-order update; iteration for a stationary point",
    "questions": """
    Where does one Newton step for minimising the polynomial with coefficients {coefficients} lead from {point}?
    From {point}, what is the next Newton iterate towards a stationary point, coefficients {coefficients}?
    What does Newton's method in optimization give after {point} for the coefficients {coefficients}?
    Starting at {point}, where has the parabola fitted to the polynomial of coefficients {coefficients} its vertex?
    What is x minus slope over curvature at {point} for the polynomial with coefficients {coefficients}?
    Which point follows {point} in the second-order method for coefficients {coefficients}?
    """,
    "commands": """
    Do one Newton step to minimise the polynomial with coefficients {coefficients}, from {point}.
    At x = {point}, take a Newton step for the coefficients {coefficients}.
    Update {point} by Newton's method for extrema of the polynomial with coefficients {coefficients}.
    Divide slope by curvature at {point} and take the Newton step; coefficients {coefficients}.
    Compute the Newton update for coefficients {coefficients} at position {point}.
    Using second derivatives, improve the guess {point} for a minimum; coefficients {coefficients}.
    """,
    "stories": """
    A solver with curvature information stands at {point}. Its objective has coefficients {coefficients}. Next iterate?
    Marta minimises the polynomial with coefficients {coefficients} by Newton and begins at {point}. Where is she next?
    From the guess {point}, an engineer refines the optimum of a cost with coefficients {coefficients} by a Newton step.
    The cost curve has coefficients {coefficients}. At {point} the method of Newton uses slope and curvature. Next x?
    """,
    "terse": """
    newton_step: coefficients {coefficients}, x = {point}
    x = {point}, Newton step, coefficients {coefficients}
    Newton update {coefficients} at {point} (minimise)
    from {point}: one Newton step to minimise {coefficients}
    """,
    "dialogues": """
    A: Newton or gradient? B: Newton, for coefficients {coefficients}. A: From where? B: {point}.
    User: second-order step from {point}. Assistant: Polynomial? User: coefficients {coefficients}.
    "I want to minimise coefficients {coefficients}." "Newton step from?" "From {point}."
    """,
}

GOLDEN_SECTION = {
    "terms": "golden-section search; interval search for a minimum; minimiser on an interval; unimodal minimisation",
    "questions": """
    Where between {lower} and {upper} is the polynomial with coefficients {coefficients} smallest?
    For the coefficients {coefficients}, which x from {lower} to {upper} minimises the polynomial?
    Which x down from {upper} to {lower} minimises the polynomial with coefficients {coefficients}?
    What does golden-section search return for coefficients {coefficients}, right end {upper}, left end {lower}?
    With x limited to {lower} through {upper}, where do the coefficients {coefficients} give the least value?
    Bounded above by {upper} and below by {lower}, which x minimises the polynomial of coefficients {coefficients}?
    """,
    "commands": """
    Use golden-section search on the coefficients {coefficients} between {lower} and {upper}.
    Between {lower} and {upper}, minimise the polynomial with coefficients {coefficients}.
    Locate the minimum on the stretch {lower} to {upper} of the polynomial with coefficients {coefficients}.
    Minimise the polynomial with coefficients {coefficients}, x at most {upper} and at least {lower}.
    Find the valley of the polynomial with coefficients {coefficients} from {lower} up to {upper}.
    Shrink the interval from {lower} to {upper} by the golden ratio to minimise coefficients {coefficients}.
    """,
    "stories": """
    A dial turns from {lower} to {upper}. The error has coefficients {coefficients}. Which setting minimises it?
    The cost of a tank has coefficients {coefficients}; its size lies between {lower} and {upper}. Minimise the cost.
    With a dose of at most {upper} and at least {lower}, a brewer minimises a cost with coefficients {coefficients}.
    An antenna is turned between {lower} and {upper}; the loss has coefficients {coefficients}. Golden-section search!
    """,
    "terse": """
    golden section: {coefficients} on ({lower}; {upper})
    minimise coefficients {coefficients}, {lower} to {upper}
    upper end {upper}, lower end {lower}, coefficients {coefficients}, argmin?
    between {lower} and {upper}: golden-section search, {coefficients}
    """,
    "dialogues": """
    A: Minimise coefficients {coefficients}. B: Over which interval? A: {lower} to {upper}.
    User: golden-section search from {lower} to {upper}. Assistant: Polynomial? User: coefficients {coefficients}.
    "x must not exceed {upper}." "Nor fall below?" "{lower}. Minimise the coefficients {coefficients}."
    """,
}

BISECTION_ROOT = {
    "terms": "bisection; root of a polynomial; zero crossing; interval halving; bracketing a root",
    "questions": """
    Which root of the polynomial with coefficients {coefficients} lies between {lower} and {upper}?
    Where does the polynomial with coefficients {coefficients} vanish from {lower} to {upper}, by bisection?
    Between {lower} and {upper}, where is the zero of the polynomial with coefficients {coefficients}?
    What root does bisecting from {upper} down to {lower} find for the coefficients {coefficients}?
    At which x under {upper} and over {lower} does the polynomial with coefficients {coefficients} change sign?
    If the bracket runs from {lower} to {upper}, what zero do the coefficients {coefficients} have inside?
    """,
    "commands": """
    Bisect the polynomial with coefficients {coefficients} between {lower} and {upper}.
    Find the root between {lower} and {upper} of the polynomial with coefficients {coefficients}.
    By interval halving on {lower} to {upper}, solve the polynomial equation with coefficients {coefficients}.
    Locate the sign change of the coefficients {coefficients} with {upper} as right end and {lower} as left end.
    Run bisection: coefficients {coefficients}, left {lower}, right {upper}.
    Starting from the bracket {lower}, {upper}, close in on the zero; coefficients {coefficients}.
    """,
    "stories": """
    A beam is in balance where a polynomial with coefficients {coefficients} vanishes, from {lower} to {upper}. Where?
    The error changes sign between {lower} and {upper}. It is a polynomial with coefficients {coefficients}. Root?
    Ada halves the bracket from {lower} to {upper} to find a zero; her polynomial has coefficients {coefficients}.
    With right end {upper} and left end {lower}, find the root by bisection; coefficients {coefficients}.
    """,
    "terse": """
    bisection: coefficients {coefficients}, {lower}, {upper}
    root of coefficients {coefficients} in ({lower}; {upper})
    between {lower} and {upper}, zero of coefficients {coefficients}
    right {upper}, left {lower}: bisect coefficients {coefficients}
    """,
    "dialogues": """
    A: I need a root of coefficients {coefficients}. B: Bracket? A: From {lower} to {upper}.
    User: bisect between {lower} and {upper}. Assistant: Which polynomial? User: coefficients {coefficients}.
    "The sign at {upper} is plus." "And at {lower}?" "Minus; coefficients {coefficients}. Find the zero."
    """,
}

QUADRATIC_MINIMUM = {
    "terms": "vertex of a parabola; minimum of a quadratic; lowest point; quadratic minimisation",
    "questions": """
    Where is the minimum of the quadratic with leading coefficient {a}, linear coefficient {b} and constant {c}?
    What is the lowest point of the parabola with constant {c}, slope term {b} and square term {a}?
    With linear term {b}, square term {a} and constant term {c}, where does the parabola bottom out?
    Which vertex has the parabola with constant term {c}, leading term {a} and linear term {b}?
    What is the least value of a parabola with square coefficient {a}, constant {c} and linear coefficient {b}?
    For a = {a}, b = {b}, c = {c}, where is the quadratic least?
    """,
    "commands": """
    Minimise the quadratic with a = {a}, b = {b} and c = {c}.
    Find the vertex of the upward parabola with linear coefficient {b}, constant {c} and leading coefficient {a}.
    Give place and value of the minimum: square term {a}, linear term {b}, constant {c}.
    Complete the square for constant {c}, linear {b}, leading {a}, and read off the minimum.
    Locate the bottom of the parabola with c = {c}, a = {a}, b = {b}.
    Work out the smallest value of the quadratic having b = {b}, a = {a}, c = {c}.
    """,
    "stories": """
    The cost of a farm grows like a parabola: square term {a}, linear term {b}, constant {c}. When is it least?
    A cable hangs as a parabola with leading coefficient {a}, linear coefficient {b}, constant {c}. Lowest point?
    An arch upside down has constant {c}, linear coefficient {b} and square coefficient {a}. Where is its vertex?
    The energy of a spring is quadratic, with linear term {b}, constant {c} and quadratic term {a}. Find the minimum.
    """,
    "terse": """
    quadratic minimum: a = {a}, b = {b}, c = {c}
    parabola c = {c}, b = {b}, a = {a}: vertex?
    vertex, quadratic {a}, linear {b}, constant {c}
    min of parabola, b = {b}, a = {a}, c = {c}
    """,
    "dialogues": """
    A: Which quadratic? B: a = {a}, b = {b}, c = {c}. A: And you want? B: Its minimum.
    User: lowest point of a parabola. Assistant: Coefficients? User: constant {c}, linear {b}, square {a}.
    "The parabola has constant {c}." "The rest?" "Leading {a}, linear {b}. Where is the vertex?"
    """,
}

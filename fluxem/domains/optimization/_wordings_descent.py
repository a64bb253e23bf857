# ruff: noqa: E501 - one template a line
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
    What is the gradient descent update of {point} for gradient {gradient} and step {step}?
    What is the next iterate after {point} when the gradient is {gradient} and the learning rate {step}?
    What is {point} minus {step} times the gradient {gradient}?
    What are the updated parameters if theta is {point}, alpha {step} and the gradient {gradient}?
    For a learning rate of {step} and a gradient of {gradient}, what do the weights {point} become?
    With gradient {gradient} and step {step}, to which point does descent take {point}?
    If I subtract the gradient {gradient}, scaled by {step}, from the parameters {point}, what remains?
    By Cauchy's steepest descent, where do I get from {point} with step {step} against the gradient {gradient}?
    After a single vanilla SGD iteration with rate {step} and gradient {gradient}, how do the weights {point} read?
    What new position does an optimiser without momentum take, at {point} now, gradient {gradient}, step size {step}?
    Going downhill by {step} along minus the gradient {gradient}, where does {point} end up?
    What is the result of one steepest-descent move from {point}, gradient {gradient}, step {step}?
    Moving opposite to the gradient {gradient}, how far is the point {point} carried by a step of {step}, and to where?
    My weights are {point}; what will they be after training once with gradient {gradient} and lr {step}?
    Given partial derivatives {gradient} at {point}, what is the tweaked setting after one descent with factor {step}?
    What new position follows {point} in gradient descent if alpha is {step} and the slopes are {gradient}?
    With alpha = {step}, which biases replace {point} once the gradient {gradient} has been applied?
    How should I tweak the knobs {point} if the error slopes are {gradient} and I use a learning rate of {step}?
    What does the optimiser turn {point} into, with grad {gradient} and lr {step}, no momentum?
    When theta equals {point} and the gradient equals {gradient}, what is theta after one descent with alpha {step}?
    So the new params would be what, for grad {gradient}, old params {point} and step size {step}?
    What is the next guess of gradient descent after {point}, slope {gradient}, step size {step}?
    What is the updated version of {point} when the gradient is {gradient} and the learning rate {step}?
    Where am I after walking downhill once from {point}, gradient {gradient}, stride {step}?
    What do I get if I take {step} times the gradient {gradient} away from the old setting {point}?
    Which parameters come next: learning rate {step}, current parameters {point}, current gradient {gradient}?
    What are the new weights if w = {point}, grad = {gradient} and the learning rate is {step}?
    What is the updated parameter vector after one iteration of gradient descent with learning rate {step}, starting at {point} with gradient {gradient}?
    Using gradient descent with learning rate {step}, what is the next point if the current point is {point} and the gradient is {gradient}?
    If theta = {point}, the gradient is {gradient} and alpha = {step}, what is the new theta in gradient descent?
    How are the weights {point} updated in gradient descent if the gradient is {gradient} and the learning rate is {step}?
    What is w - lr * grad for w = {point}, lr = {step} and grad = {gradient}?
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
    Do one gradient descent step: point {point}, gradient {gradient}, step {step}.
    Do a gradient step from {point}, gradient {gradient}, learning rate {step}.
    Find the next point of gradient descent; step {step}, gradient {gradient}, current point {point}.
    Find the new weights: learning rate {step}, gradient {gradient}, old weights {point}.
    Find the descent update of {point} for the gradient {gradient} with step {step}.
    Subtract {step} times the gradient {gradient} from {point}.
    Shift {point} against the gradient {gradient} by the step {step}.
    Lower the loss: gradient {gradient}, parameters {point}, alpha {step}; one descent step.
    Go one step of size {step} down the gradient {gradient} from {point}.
    Adjust the parameters {point} by descent with gradient {gradient} and rate {step}.
    Correct the weights {point} by minus {step} times the backpropagated gradient {gradient}.
    Apply the delta rule: gradient {gradient}, rate {step}, weights {point}.
    Use no curvature, just a plain gradient step of {step} from {point}; the gradient is {gradient}.
    With gradient {gradient} and learning rate {step}, update the parameters {point}.
    Tweak {point} against the gradient {gradient} with lr {step}.
    Step from {point} with learning rate {step} in the direction opposite to {gradient}.
    Please update {point}: the gradient is {gradient} and the learning rate is {step}.
    Use a learning rate of {step} and the partial derivatives {gradient} to improve {point} once.
    Scale the gradient {gradient} by {step} and take it off the point {point}.
    Go down the slope {gradient} from {point}, step size {step}.
    Tell me where {point} moves to in gradient descent with gradient {gradient} and step {step}.
    Get the descended point for start {point}, gradient {gradient} and learning rate {step}.
    Walk downhill once from {point}; gradient {gradient}, stride {step}.
    Give me the new theta by descent: alpha {step}, gradient {gradient}, old theta {point}.
    I want the params after one vanilla SGD update: params {point}, gradient {gradient}, lr {step}.
    Show me the weights one training iteration later: weights {point}, gradient {gradient}, alpha {step}.
    Reduce the loss once: parameters {point}, loss gradient {gradient}, step factor {step}.
    Perform one iteration of gradient descent: starting point {point}, gradient {gradient}, learning rate {step}.
    Compute the next iterate of gradient descent given the point {point}, the gradient {gradient} and the step size {step}.
    Compute the weight update for weights {point}, gradient {gradient} and learning rate {step}.
    Do one step of gradient descent on the vector {point} with gradient {gradient} and learning rate {step}.
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
    A neural network has the biases {point}. One mini-batch yields the gradient {gradient}. With learning rate {step}, what are the biases after the update?
    A skier in mist is at {point}; the uphill gradient is {gradient}. She slides the other way by the factor {step}. Where is she then?
    An ad platform tunes its bids {point} by gradient descent. The cost gradient is {gradient}, alpha is {step}. Which bids come next?
    A drone calibrates its offsets {point} by steepest descent; the error gradient is {gradient} and the step {step}. What are the new offsets?
    A chemist relaxes a molecule by steepest descent. The energy gradient is {gradient} at the coordinates {point}, the step length {step}. Where do the atoms go?
    The teacher gives alpha {step}, the gradient {gradient} and the start {point}; pupils do one descent update by hand.
    A factory lowers its costs step by step. Settings {point}, cost gradient {gradient}, step {step}: which settings are tried next by gradient descent?
    Omar debugs his training loop: theta is {point}, the gradient {gradient}, the rate {step}. What should theta be after the loop ran once?
    The homework sheet gives theta = {point}, partial derivatives {gradient} and alpha = {step}, and asks for theta after one descent iteration.
    A thermostat learns its settings {point} by descent. The discomfort slopes are {gradient} and the learning rate is {step}. What does it set next?
    Nora's little neural net has the weights {point}. Backprop gave the gradient {gradient}. She trains once with learning rate {step}. What weights does she have now?
    In fog I stand at {point}. The gradient of the ground is {gradient}. I go the opposite way, {step} times that. What is my new position?
    A baker adjusts the recipe amounts {point}. The waste has the gradient {gradient}, so he corrects against it with factor {step}. Which amounts are next?
    I'm training a model by gradient descent. The weights are {point}, the gradient of the loss is {gradient} and the learning rate is {step}. What are the new weights?
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
    gradient descent from {point}, grad {gradient}, step {step}
    one GD step: point {point}, step {step}, gradient {gradient}
    steepest descent step {step}, gradient {gradient}, at {point}
    rate {step}, gradient {gradient}, weights {point}, next weights
    theta {point}, gradient {gradient}, alpha {step}, new theta?
    update w = {point}, gradient = {gradient}, lr = {step}
    plain SGD, lr {step}, gradient {gradient}, params {point}
    w minus eta gradient: w {point}, eta {step}, gradient {gradient}
    param update pls, {point}, grad {gradient}, learning rate {step}
    new theta: old {point}, gradient {gradient}, alpha {step}
    w_new? w = {point}, gradient dL/dw = {gradient}, lr = {step}
    learning rate {step} gradient {gradient} params {point} -> updated params
    gradient descent step: x = {point}, grad = {gradient}, lr = {step}
    w = {point}; grad = {gradient}; lr = {step}; new w after gradient descent
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
    A: Newton step? B: No, a plain gradient step from {point}. A: Gradient? B: {gradient}, with step {step}.
    User: update my weights. Bot: Weights, gradient, learning rate? User: {point}, gradient {gradient}, rate {step}
    Student: The gradient is {gradient}. Tutor: So go the opposite way. Student: From {point}, with step {step}, to where?
    A: My parameters are {point}. B: What gradient did backprop give? A: {gradient}. B: With learning rate {step}, what are they after the descent?
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
    What is the Armijo step at {point} for coefficients {coefficients}?
    What is the accepted step length of a line search at {point}, coefficients {coefficients}?
    What is the backtracked step size for the polynomial coefficients {coefficients} at x = {point}?
    What step size does an inexact line search choose at {point} for the coefficients {coefficients}?
    Which step satisfies the sufficient-decrease condition at {point}, if the polynomial has coefficients {coefficients}?
    For coefficients {coefficients}, what Armijo step is taken from {point}?
    For the polynomial with coefficients {coefficients}, how long a downhill step passes the Armijo test at x = {point}?
    At x = {point}, what step length is found by backtracking if f has the coefficients {coefficients}?
    By halving until the first Wolfe condition holds, which step comes out at {point} for coefficients {coefficients}?
    How many times halved, and so how long, is the step when backtracking stops at {point}; coefficients {coefficients}?
    Starting the descent at {point} on coefficients {coefficients}, which step length will Armijo's criterion let through?
    How big a move along minus the slope does a line search allow at {point} for coefficients {coefficients}?
    By trial and halving, which stride downhill from {point} is short enough for Armijo; coefficients {coefficients}?
    What learning rate would backtracking pick at {point} for the polynomial with coefficients {coefficients}?
    How big a step can I safely take downhill from {point}, halving until it works, if the coefficients are {coefficients}?
    What is the line-search result for coefficients {coefficients} at x = {point}?
    What step does the Armijo test let me take at {point}; coefficients {coefficients}?
    How long is the permitted stride from {point} under Armijo for the curve with coefficients {coefficients}?
    Which alpha does backtracking end with for the coefficients {coefficients}, starting from x = {point}?
    What is a good enough step size, by line search, for the polynomial with coefficients {coefficients} at {point}?
    After all the halvings, what stepsize is left at x = {point} for coefficients {coefficients}?
    If I keep cutting the step in half at {point} until the polynomial with coefficients {coefficients} goes down enough, what step do I end up with?
    Without fixing a learning rate myself, what stepsize should descent use at {point} for coefficients {coefficients}, by backtracking?
    What is the backtracking alpha of the polynomial with coefficients {coefficients} at {point}?
    How much downhill movement is approved by the Armijo condition from {point}, coefficients {coefficients}?
    What is the Armijo stepsize for coefficients {coefficients} at the point {point}?
    What step size does backtracking line search give for the polynomial {coefficients} at x = {point}?
    What is the step size of the backtracking line search for the function with coefficients {coefficients} at the point {point}?
    How large is the step that satisfies the Armijo condition for the polynomial {coefficients} at {point}?
    Which step size is accepted by backtracking line search at x = {point}, the polynomial's coefficients being {coefficients}?
    What step length does line search choose at {point} for the list of coefficients {coefficients}?
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
    Run a line search at {point} for coefficients {coefficients}.
    Find the Armijo step: coefficients {coefficients}, point {point}.
    Find the accepted step length at x = {point} for the polynomial with coefficients {coefficients}.
    Find the step size by backtracking from {point}; the coefficients are {coefficients}.
    At x = {point}, backtrack until Armijo holds; coefficients {coefficients}.
    Given the coefficients {coefficients}, backtrack along the negative slope at {point} and name the step.
    Determine by line search how far to go downhill from {point}; coefficients {coefficients}.
    Shorten the step until it decreases f sufficiently; f has coefficients {coefficients}, x is {point}.
    Perform step-length control by Armijo at position {point} for the coefficients {coefficients}.
    Don't move yet: only give the line-search step at {point} for coefficients {coefficients}.
    Cut the unit step in half repeatedly at x = {point} until coefficients {coefficients} show enough descent.
    Get an acceptable step along the descent direction at {point}; polynomial coefficients {coefficients}; use backtracking.
    Report the final alpha of an Armijo search at {point}; the coefficients are {coefficients}.
    Backtrack at {point} for coefficients {coefficients}.
    Pick a stepsize by line search: coefficients {coefficients}, current x {point}.
    Give me the Armijo alpha for coefficients {coefficients} at {point}.
    Keep halving the stepsize at {point} until Armijo says yes; coefficients {coefficients}.
    Let backtracking choose the learning rate for coefficients {coefficients}, x = {point}.
    Find a safe descent step from {point} by halving; the polynomial has coefficients {coefficients}.
    I need the accepted stepsize at x = {point}, Armijo condition, coefficients {coefficients}.
    Try a full step from {point}, then half of it and so on, till coefficients {coefficients} drop enough; what stepsize works?
    Tune the step length at {point} with a line search on coefficients {coefficients}.
    Please determine alpha by Armijo backtracking, coefficients {coefficients}, current position {point}.
    Tell me which stepsize passes Armijo first, from {point} with coefficients {coefficients}.
    Work out the line-search alpha from {point} for the polynomial coefficients {coefficients}.
    Do a backtracking line search on the polynomial {coefficients} starting at x = {point}.
    Find the step size with Armijo line search for the polynomial with coefficients {coefficients}, starting from {point}.
    Compute the backtracking step size for the function with coefficients {coefficients} at x = {point}.
    Use the Armijo condition to find a step size at x = {point} for the polynomial {coefficients}.
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
    A trainee codes Armijo's test. With coefficients {coefficients} and x at {point}, which step should the unit test expect?
    The optimiser oscillates, so Gwen adds backtracking. For coefficients {coefficients} at x = {point}, which step is chosen?
    A fixed learning rate was too bold. A line search is to pick the step at {point}; the loss has coefficients {coefficients}.
    On squared paper Tim tries ever shorter steps from {point} until the polynomial with coefficients {coefficients} falls sufficiently. Which step does he accept?
    A robot arm must not overshoot: it backtracks from {point} on a cost with coefficients {coefficients}. What step length is safe by Armijo?
    A numerics lecture shows backtracking on coefficients {coefficients}. The iterate is {point}. Which step length is written on the board?
    The solver log at x = {point} shows rejected steps, halved one after another. The objective has coefficients {coefficients}. Which step was accepted in the end?
    Descent keeps jumping over the valley. Now it is at {point}, the loss has coefficients {coefficients}, and each failed try is halved. Which stepsize finally works?
    Ines doesn't know which learning rate to use at {point}. Her cost polynomial has coefficients {coefficients}. She lets Armijo backtracking choose. What does it choose?
    Our optimiser picks alpha by line search. The coefficients are {coefficients} and x is {point}. What alpha does it pick?
    The numerics quiz gives coefficients {coefficients} and the iterate {point} and asks for the stepsize that backtracking accepts.
    A cyclist may roll downhill from {point} only as far as Armijo allows; the height has coefficients {coefficients}. What step length is that?
    I'm minimising a polynomial with coefficients {coefficients} and I'm at x = {point}. What step size does backtracking line search give me?
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
    line search at {point}, coefficients {coefficients}
    backtracking step at {point}, coefficients {coefficients}
    armijo step size: coefficients {coefficients}; x = {point}
    sufficient decrease step, x = {point}, coefficients {coefficients}
    step length by line search, coefficients {coefficients}, from {point}
    inexact line search {coefficients} at x = {point}
    coefficients {coefficients}, x {point}, Armijo backtracking
    alpha by Armijo at {point}, coefficients {coefficients}
    halve step until decrease: x = {point}, coefficients {coefficients}, line search
    alpha by backtracking? coefficients {coefficients}, x {point}
    stepsize Armijo: {point}, coefficients {coefficients}
    auto step size at {point}, coefficients {coefficients}, halving
    linesearch x = {point} coefficients {coefficients}
    halvings done, which stepsize at {point}? coefficients {coefficients}, Armijo
    backtracking line search, polynomial {coefficients}, x = {point}
    line_search({coefficients}, {point})
    """,
    "dialogues": """
    A: Line search, please. B: On what? A: Coefficients {coefficients}. B: From where? A: From {point}.
    A: I stand at {point}. B: And the polynomial? A: It has coefficients {coefficients}. Which Armijo step?
    User: backtrack for me. Assistant: Function? User: coefficients {coefficients}, starting at {point}.
    "Which step is short enough at {point}?" "The function?" "Coefficients {coefficients}; use Armijo."
    User: pick a step size by line search. Bot: Where are you? User: At {point}, coefficients {coefficients}.
    A: Which learning rate at {point}? B: Let a line search decide. A: The coefficients are {coefficients}.
    User: Armijo backtracking. Bot: Coefficients? User: {coefficients}. Bot: Point? User: {point}
    Tutor: The unit step overshoots. Student: At {point}, with coefficients {coefficients}? Tutor: Yes, so halve it until Armijo is content.
    A: What learning rate do I use at {point}? B: Halve until Armijo is happy. A: My coefficients are {coefficients}; what stepsize comes out?
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
    What is the accepted step at {point} for coefficients {coefficients} if the line search begins with {step}?
    What is the Armijo step from initial step {step} at {point}, coefficients {coefficients}?
    What is the backtracked step when one starts with step {step} at x = {point} and the coefficients are {coefficients}?
    Starting from a trial step of {step}, which step does backtracking accept at {point} for coefficients {coefficients}?
    For coefficients {coefficients} and first step {step}, how long is the accepted Armijo step at {point}?
    With first guess {step}, how far does the line search go from {point} on coefficients {coefficients}?
    If the initial step is {step}, what step length passes sufficient decrease at {point}, coefficients {coefficients}?
    To what is the step {step} cut down by an Armijo line search at {point} for coefficients {coefficients}?
    Is the initial step {step} halved at {point} by backtracking for coefficients {coefficients}, and to what?
    At {point} with coefficients {coefficients}, what comes of the trial step {step} under Armijo's rule?
    How much of the proposed step {step} does Armijo grant at {point}, given coefficients {coefficients}?
    Halving from {step}, which alpha ends the line search at {point} with coefficients {coefficients}?
    If I first try a step of {step} at {point} and halve it when it fails Armijo, which stepsize stays for coefficients {coefficients}?
    What alpha does backtracking give for coefficients {coefficients} at x = {point} when alpha starts at {step}?
    My first guess for the stepsize is {step}; what does Armijo leave of it at {point}, coefficients {coefficients}?
    Is {step} short enough at {point} for the polynomial with coefficients {coefficients}, or what does backtracking cut it to?
    What is the line-search result at {point} for a starting alpha of {step} and coefficients {coefficients}?
    How long is the approved stride from {point} if the first proposal is {step}; coefficients {coefficients}, Armijo rule?
    With coefficients {coefficients}, starting stepsize {step} and current x {point}, which stepsize is accepted by backtracking?
    What learning rate is kept at {point} when the line search opens with {step} for coefficients {coefficients}?
    After halving {step} as often as needed at {point}, what stepsize satisfies Armijo for coefficients {coefficients}?
    Given the trial value {step}, which final alpha does the Armijo loop print at x = {point} for coefficients {coefficients}?
    What is the backtracked stepsize for start alpha {step}, coefficients {coefficients}, position {point}?
    Down to what size is the first attempt of {step} reduced by Armijo at {point} with coefficients {coefficients}?
    What stepsize remains of alpha {step} after Armijo backtracking at {point} for coefficients {coefficients}?
    What step size does backtracking line search give for the polynomial {coefficients} at x = {point} with initial step {step}?
    Starting with a step size of {step}, what step does backtracking line search accept for the coefficients {coefficients} at x = {point}?
    What is the Armijo step size for the polynomial {coefficients} at {point} when the initial step size is {step}?
    If the initial step size is {step}, which step satisfies the Armijo condition for the polynomial with coefficients {coefficients} at the point {point}?
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
    Run a line search at {point} with initial step {step} for coefficients {coefficients}.
    Find the accepted step at {point}: initial step {step}, coefficients {coefficients}.
    Find the Armijo step for coefficients {coefficients}, starting with step {step}, at x = {point}.
    With initial step {step}, backtrack at {point} for the coefficients {coefficients}.
    Begin with step {step} and halve it until Armijo accepts; point {point}, coefficients {coefficients}.
    Backtrack at x = {point}: coefficients {coefficients}, opening step {step}.
    Cut the opening step {step} down at {point} until there is sufficient decrease; coefficients {coefficients}.
    Set the first trial step to {step} and do an Armijo line search; coefficients {coefficients}, x = {point}.
    Given coefficients {coefficients}, position {point} and starting step {step}, give the line-search step.
    Check the proposed step {step} at {point} by Armijo, halving on failure; the polynomial has coefficients {coefficients}.
    Perform backtracking, alpha zero being {step}, from {point} on coefficients {coefficients}.
    Let the search start with step {step} at the position {point}; coefficients {coefficients}; return the Armijo step.
    Shorten the proposed stride {step} at {point} by an Armijo line search; coefficients {coefficients}.
    For initial alpha {step} at {point}, report the accepted alpha of the line search; coefficients {coefficients}.
    Backtrack from alpha {step} at {point} for coefficients {coefficients}.
    Try a step of {step} from {point} first and cut it by Armijo if needed; coefficients {coefficients}.
    Check by Armijo if alpha {step} works at {point} for coefficients {coefficients}, and halve it otherwise.
    Give me the accepted alpha: coefficients {coefficients}, x = {point}, alpha starts from {step}.
    Let a line search shorten my guess {step} at {point}; the coefficients are {coefficients}.
    For the polynomial coefficients {coefficients} at {point}, backtrack with a maximum step of {step}.
    Set the first stepsize to {step} and line-search at x = {point} on coefficients {coefficients}.
    Keep halving {step} until the Armijo condition is met at {point}; coefficients {coefficients}.
    I want the Armijo stepsize at {point}, first try {step}, coefficients {coefficients}.
    Please find which stepsize survives at {point} when backtracking opens at {step}; coefficients {coefficients}.
    Reduce the proposed learning rate {step} by Armijo backtracking at x = {point}, coefficients {coefficients}.
    Work out the final stepsize from a starting stepsize of {step}: coefficients {coefficients}, current x {point}, line search.
    Do a backtracking line search on the polynomial {coefficients} at x = {point} with an initial step size of {step}.
    Find the step size by backtracking from {step} for the function with coefficients {coefficients} at x = {point}.
    Run Armijo line search for the polynomial {coefficients}, starting point {point}, initial step size {step}.
    Compute the backtracking step size at x = {point} for the coefficients {coefficients}, with initial alpha {step}.
    """,
    "stories": """
    The optimiser at {point} tries the step {step} first and halves it. The loss has coefficients {coefficients}.
    A loss with coefficients {coefficients} is searched from x = {point}. The first trial step is {step}; line search.
    Pia's optimiser is too bold: its initial step is {step}. At {point}, with coefficients {coefficients}, the line \
search tames it. To which step?
    A solver is configured with initial step {step}. It now minimises the polynomial with coefficients {coefficients} \
from {point}. What does its Armijo line search keep?
    The last iteration used the step {step}, so the next line search starts with it. Now x is {point} and the coefficients {coefficients}. Which step is accepted?
    A cautious tuner opens with step {step} at {point} and halves on failure. The loss has coefficients {coefficients}. Which step survives Armijo?
    Ravi's backtracking routine gets the initial step {step}, the point {point} and the coefficients {coefficients}. What does it return?
    An exam: Armijo rule, initial step {step}, coefficients {coefficients}, x = {point}. Which step length is right?
    The boat drifts downhill on a cost with coefficients {coefficients} from {point}. The first stride of {step} may be too long; by line search, what stride is kept?
    A config file sets the initial step to {step}. The objective has coefficients {coefficients}, the iterate is {point}. What does backtracking leave of that step?
    A learner's first step of {step} from {point} overshoots. The loss has coefficients {coefficients}. Halve it as Armijo demands; what is it then?
    Paula's code starts each line search with alpha {step}. At x = {point} the coefficients are {coefficients}. What alpha does it return?
    A drone proposes a descent stride of {step} from {point}; the safety check is Armijo, the cost has coefficients {coefficients}. Which stride is approved?
    The old learning rate was {step}. At {point} backtracking may halve it. With coefficients {coefficients}, what learning rate comes out?
    In the lab sheet the first try is {step}, the position {point} and the polynomial coefficients {coefficients}. Students halve until Armijo holds. What do they hand in?
    The optimiser is greedy and tries {step} first from {point}. If the polynomial with coefficients {coefficients} doesn't fall enough it halves. Where does alpha stop?
    I'm minimising a polynomial with coefficients {coefficients}. I'm at x = {point} and want to try a step size of {step} first. What step does backtracking line search accept?
    """,
    "terse": """
    line search: coefficients {coefficients}, start {point}, first step {step}
    first step {step}, Armijo, x = {point}, coefficients {coefficients}
    line_search(coefficients {coefficients}, point {point}, initial step {step})
    x = {point}; coefficients {coefficients}; trial step {step}; accepted step?
    backtracking from step {step}: coefficients {coefficients}, x = {point}
    line search from step {step} at {point}, coefficients {coefficients}
    Armijo: initial step {step}, x = {point}, coefficients {coefficients}
    initial step {step}; coefficients {coefficients}; point {point}; accepted step?
    backtrack {step} at {point}, coefficients {coefficients}
    trial step {step}, coefficients {coefficients}, x = {point}, line search
    coefficients {coefficients}; at {point}; first step {step}; Armijo
    alpha init {step}, x = {point}, coefficients {coefficients}, backtracking
    accepted alpha, initial {step}, x = {point}, coefficients {coefficients}, Armijo
    starting step {step} -> accepted step? coefficients {coefficients}, point {point}, line search
    alpha starts {step}, x {point}, coefficients {coefficients}, backtrack
    linesearch: first try {step}, at {point}, coefficients {coefficients}
    Armijo from {step} at {point}, coefficients {coefficients}, stepsize?
    stepsize after halving {step}: x = {point}, coefficients {coefficients}, Armijo
    backtracking line search, polynomial {coefficients}, x = {point}, initial step size {step}
    line_search({coefficients}, {point}, {step})
    """,
    "dialogues": """
    A: Line search from {point}. B: Trial step? A: {step}. B: Coefficients? A: {coefficients}.
    User: Armijo line search, initial step {step}. Bot: Function and point? User: coefficients {coefficients}, x = \
{point}
    Student: My trial step is {step}. Tutor: At which x? Student: {point}. The coefficients {coefficients} define f. \
Tutor: Halve it until Armijo agrees.
    A: How do I start the line search at {point}? B: With step {step}. A: And for coefficients {coefficients} I end with?
    User: backtracking. Bot: Point and coefficients? User: {point}, coefficients {coefficients}. Bot: Initial step? User: {step}
    Student: Does the step {step} pass Armijo at {point}? Tutor: If not, halve it. Student: The coefficients are {coefficients}; what is accepted?
    A: I would start with a step of {step}. B: Too long, backtrack. A: At {point}, with coefficients {coefficients}, what stepsize do I get?
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
    What is the Newton step for a minimum at {point}, coefficients {coefficients}?
    What is the next Newton iterate for minimising coefficients {coefficients} from {point}?
    What is the second-order update of {point} for the polynomial with coefficients {coefficients}?
    What is the Newton-Raphson update on the derivative at {point}, coefficients {coefficients}?
    What is the vertex of the local quadratic model at {point} for coefficients {coefficients}?
    For coefficients {coefficients}, where does Newton's method for optimization go from {point}?
    From {point}, where does one Newton iteration towards a turning point lead, coefficients {coefficients}?
    At {point}, what is the new x after dividing slope by curvature and stepping, coefficients {coefficients}?
    If Newton hunts for a stationary point of the polynomial with coefficients {coefficients}, where is he after one step from {point}?
    Using first and second derivative, which x replaces {point} in minimising coefficients {coefficients}?
    One curvature-scaled step from {point}: where does it end for the coefficients {coefficients}?
    Where would a Hessian-based optimiser jump from {point} on the polynomial with coefficients {coefficients}?
    How does a curvature-aware optimiser improve {point} in one iteration; coefficients {coefficients}?
    What is the improved guess of a minimum, by slope over curvature, starting at {point} with coefficients {coefficients}?
    What x do I get when I divide the slope by the curvature at {point} and subtract it; coefficients {coefficients}?
    What is the next guess for the lowest point by Newton, now at {point}, polynomial coefficients {coefficients}?
    Where is the Newton minimiser after a single iteration from {point} on coefficients {coefficients}?
    Using the second derivative, what is the better estimate of the extremum than {point} for coefficients {coefficients}?
    Which x comes after {point} in Newton's search for the extremum of the polynomial with coefficients {coefficients}?
    One Hessian-based update from {point}: which x, for the polynomial coefficients {coefficients}?
    Where is the bottom of the parabola fitted at x = {point} to the polynomial with coefficients {coefficients}, i.e. the Newton update?
    What is the Newton optimisation iterate of coefficients {coefficients} after {point}?
    What does Newton's method for minima change {point} to, coefficients {coefficients}?
    How far along does one slope-over-curvature correction bring x = {point} for coefficients {coefficients}, and to which x?
    To find where the derivative vanishes, which x does Newton try after {point}, f having coefficients {coefficients}?
    What is the second-order estimate of the optimum for coefficients {coefficients} from the guess {point}?
    What new x results from one curvature-scaled step at {point} for coefficients {coefficients}?
    What is the next iterate of Newton's method for minimizing the polynomial {coefficients} from x = {point}?
    Using Newton's method for optimization, what is the next x for the polynomial {coefficients} starting at {point}?
    What is x - f'(x)/f''(x) at x = {point} for the polynomial with coefficients {coefficients}?
    What do I get after one iteration of Newton's method for a stationary point of the polynomial {coefficients}, with initial guess {point}?
    Starting at x = {point}, what is the next point of Newton's method for minimising the function with coefficients {coefficients}?
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
    Do one Newton step for a minimum: coefficients {coefficients}, start {point}.
    Take one Newton step from {point} to minimise coefficients {coefficients}.
    Take a second-order step from {point} on the polynomial with coefficients {coefficients}.
    Find the next Newton iterate towards an extremum; point {point}, coefficients {coefficients}.
    Find the Newton update for the minimum of coefficients {coefficients} at {point}.
    Find where Newton's optimisation method steps from {point}, given coefficients {coefficients}.
    Apply Newton-Raphson to f prime at {point}; f has the coefficients {coefficients}.
    From {point}, make one Newton move towards the stationary point of coefficients {coefficients}.
    For coefficients {coefficients}, move {point} by minus slope over curvature.
    Fit a parabola by slope and curvature at {point} and go to its vertex; coefficients {coefficients}.
    Run one iteration of Newton minimisation on coefficients {coefficients} at x = {point}.
    Use the curvature, not a learning rate, for one step from {point}; minimise coefficients {coefficients}.
    Not bisection, not gradient descent: a Newton step towards the minimum from {point}, coefficients {coefficients}.
    Newton-minimise once from {point}; coefficients {coefficients}.
    Update x = {point} with slope divided by curvature; coefficients {coefficients}.
    Give the next x in Newton's minimisation: coefficients {coefficients}, now at {point}.
    Improve the extremum guess {point} by one Newton iteration; the coefficients are {coefficients}.
    Use f' and f'' at {point} to get the next optimum guess for coefficients {coefficients}.
    Make one second-derivative step from {point} for the polynomial coefficients {coefficients}.
    Jump to the vertex of the local parabola at {point}; coefficients {coefficients}.
    I want the Newton iterate for the extremum after {point}, coefficients {coefficients}.
    Please do a curvature-based update at x = {point} for coefficients {coefficients}.
    Subtract f'/f'' from {point}, where f has coefficients {coefficients}.
    Tell me what one round of Newton's optimiser gives at {point} with coefficients {coefficients}.
    Find the point where the second-order Taylor model around {point} is flat; coefficients {coefficients}.
    Work out the Newton correction for a turning point and apply it to {point}; coefficients {coefficients}.
    Perform one iteration of Newton's method to minimize the polynomial {coefficients}, starting at x = {point}.
    Do one Newton step for minimizing the polynomial with coefficients {coefficients} at the point {point}.
    Compute x - f'(x)/f''(x) for the polynomial {coefficients} at x = {point}.
    Use Newton's method once to get closer to the minimum of the polynomial {coefficients} from the initial guess {point}.
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
    Gradient descent is too slow for Ida. She divides the slope by the curvature at {point}; her objective has coefficients {coefficients}. Where does her Newton step end?
    A statistician maximises a log-likelihood with coefficients {coefficients} by Newton's method. Current estimate: {point}. What is the next one?
    Newton's minimiser stands at {point} on a cost with coefficients {coefficients}. It jumps once. To which x?
    An astronomer improves an estimated optimum {point} by a single second-order step; the polynomial has coefficients {coefficients}. What is the improved value?
    Kim's code evaluates f'/f'' at {point} for coefficients {coefficients} and subtracts it. Which x does the Newton step return?
    A tutor sketches a parabola hugging the curve with coefficients {coefficients} at x = {point}. Where is its vertex, which is the Newton step's target?
    An interior point method takes a Newton step for the one-variable barrier polynomial with coefficients {coefficients}, at {point} now. What is the new iterate?
    Gradient steps are too slow for Rita, so she divides the slope by the second derivative. Her x is {point}, the coefficients are {coefficients}. Which x does she get?
    An actuary looks for the top of a likelihood curve with coefficients {coefficients}. Her guess is {point}. She makes one Newton iteration. What is the new guess?
    At {point} a program replaces the cost with coefficients {coefficients} by a parabola and jumps to its vertex. Where does it land?
    The exercise: to find an extremum, apply Newton to the derivative. Coefficients {coefficients}, first guess {point}. What is the second guess?
    A designer seeks the cheapest size near {point}; the cost polynomial has coefficients {coefficients}. One step using slope and curvature leads to which size?
    I want the minimum of a polynomial with coefficients {coefficients} and my initial guess is x = {point}. Where does one step of Newton's method take me?
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
    Newton step for minimum, {coefficients}, x = {point}
    newton optimisation step, coefficients {coefficients} at {point}
    one Newton iteration to a stationary point: x {point}, coefficients {coefficients}
    next x by Newton (optimization), coefficients {coefficients}, from {point}
    minus slope over curvature at {point}, coefficients {coefficients}, new x
    curvature step, start {point}, coefficients {coefficients}
    minimise by Newton once: {point}, coefficients {coefficients}
    second-order minimiser, one iteration, {point}, coefficients {coefficients}
    x - f'/f'' at {point}, coefficients {coefficients}
    Newton extremum guess: coefficients {coefficients}, from x {point}
    slope over curvature step, {point}, coefficients {coefficients}
    next Newton x for min; start {point}; coefficients {coefficients}
    newton step for the minimum, polynomial {coefficients}, x = {point}
    newton's method minimization, one iteration, polynomial {coefficients}, initial guess {point}
    """,
    "dialogues": """
    A: Newton or gradient? B: Newton, for coefficients {coefficients}. A: From where? B: {point}.
    User: second-order step from {point}. Assistant: Polynomial? User: coefficients {coefficients}.
    "I want to minimise coefficients {coefficients}." "Newton step from?" "From {point}."
    User: one Newton step, optimization. Bot: Coefficients and start? User: coefficients {coefficients}, start {point}
    Tutor: Divide the slope by the curvature. Student: At {point}? Tutor: Yes, for the coefficients {coefficients}. \
What is your Newton step's new x?
    A: Gradient descent crawls from {point}. B: Use curvature: a Newton step. A: For coefficients {coefficients}?
    A: A gradient step from {point}? B: No, a Newton step, we know the curvature. A: The coefficients are {coefficients}, so where to?
    Student: Slope over curvature, then subtract from {point}. Tutor: Right, with coefficients {coefficients}. What is the new x?
    User: one Newton step for a minimum. Bot: Polynomial and start? User: coefficients {coefficients}, from {point}
    A: I look for the extremum and I'm at {point}. B: Divide slope by curvature. A: The coefficients are {coefficients}; what's my next x?
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
    What is the minimiser of coefficients {coefficients} on the interval from {lower} to {upper}?
    What is the argmin between {lower} and {upper} of the polynomial with coefficients {coefficients}?
    What is the bounded minimiser of the coefficients {coefficients}, bounds {lower} and {upper}?
    What is the x of least value from {lower} to {upper} for coefficients {coefficients}, by golden section?
    What is the location of the valley between {lower} and {upper}; coefficients {coefficients}; to be minimised?
    From {lower} to {upper}, which x makes the polynomial with coefficients {coefficients} as small as possible?
    Between {lower} and {upper}, which x does golden-section search settle on for coefficients {coefficients}?
    For which x in the bracket from {lower} to {upper} is the polynomial of coefficients {coefficients} minimal?
    On the range {lower} to {upper}, at what x does the unimodal polynomial with coefficients {coefficients} reach its trough, its minimum?
    If x may range from {lower} up to {upper}, which x minimises coefficients {coefficients}?
    Not its zero but its minimum: where is it between {lower} and {upper} for coefficients {coefficients}?
    With left end {lower} and right end {upper}, where does Kiefer's golden-section method end for coefficients {coefficients}?
    Which x between {lower} and {upper} gives the smallest value for the polynomial with coefficients {coefficients}?
    What is the best setting from {lower} to {upper} if the cost has coefficients {coefficients} and should be as low as possible?
    Where is the lowest spot of the curve with coefficients {coefficients} on the way from {lower} to {upper}?
    At what x in the window {lower} to {upper} does the cost with coefficients {coefficients} reach its low?
    What is the position of the minimum for coefficients {coefficients} between {lower} and {upper}?
    If x may run from {lower} to {upper}, where is the polynomial with coefficients {coefficients} at its least?
    Which choice of x, at least {lower} and at most {upper}, is cheapest when the cost has coefficients {coefficients}?
    Where does the graph with coefficients {coefficients} dip deepest between {lower} and {upper}?
    What is the dip of the curve, coefficients {coefficients}, between x = {lower} and x = {upper}, as an x value?
    Over the interval {lower} to {upper}, what is the argument of the minimum for coefficients {coefficients}?
    What x would a golden-ratio search report for coefficients {coefficients}, left end {lower}, right end {upper}?
    With x kept above {lower} and below {upper}, what x minimises coefficients {coefficients}?
    What's the optimal x on the interval with ends {lower} and {upper} for the loss coefficients {coefficients}, smallest loss wanted?
    What is the minimum point of the polynomial {coefficients} on the interval from {lower} to {upper}?
    For what value of x between {lower} and {upper} is the polynomial {coefficients} smallest?
    At what x does the polynomial {coefficients} have its minimum between x = {lower} and x = {upper}?
    Where is the polynomial {coefficients} minimal on the interval from x = {lower} to x = {upper}?
    Which x minimizes the function with coefficients {coefficients} if {lower} <= x <= {upper}?
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
    Find the minimiser between {lower} and {upper} for coefficients {coefficients}.
    Find the minimum of coefficients {coefficients} on the interval {lower} to {upper}; I want its x.
    Find the argmin of coefficients {coefficients}, x from {lower} to {upper}.
    Find, by golden section, the lowest point's x between {lower} and {upper}; coefficients {coefficients}.
    Minimise coefficients {coefficients} between {lower} and {upper}.
    Minimise over the interval from {lower} to {upper} the polynomial with coefficients {coefficients}.
    Run golden-section search from {lower} to {upper} on coefficients {coefficients}.
    Use bounded scalar minimisation: coefficients {coefficients}, lower bound {lower}, upper bound {upper}.
    Squeeze the bracket from {lower} to {upper} by the golden ratio until it holds just the minimum; coefficients {coefficients}.
    Search the interval {lower} to {upper} for the bottom of the valley of coefficients {coefficients}; minimise.
    Determine the x of smallest value, x between {lower} and {upper}, coefficients {coefficients}.
    Don't look for a root; minimise coefficients {coefficients} from {lower} to {upper}.
    Given the end points {lower} and {upper}, locate the minimum of the unimodal polynomial with coefficients {coefficients}.
    From {lower} to {upper}, minimise coefficients {coefficients} by golden section.
    Pin the trough between {lower} and {upper} for coefficients {coefficients}: minimise without derivatives.
    Find the lowest spot between {lower} and {upper}; coefficients {coefficients}.
    Find the x of the smallest value, from {lower} to {upper}, coefficients {coefficients}.
    Golden-section it: coefficients {coefficients}, left {lower}, right {upper}.
    Search the interval {lower} to {upper} for the cheapest x; the cost has coefficients {coefficients}.
    Get the location of the dip between {lower} and {upper} for the curve with coefficients {coefficients}.
    Without derivatives, narrow {lower} to {upper} down to the minimum of coefficients {coefficients}.
    Tell me where coefficients {coefficients} are smallest when x goes from {lower} to {upper}.
    Make the loss with coefficients {coefficients} as small as you can using an x between {lower} and {upper}.
    Report the bottom of the valley for coefficients {coefficients}, bounds {lower} and {upper}.
    I want the best x from {lower} to {upper}, lowest cost, coefficients {coefficients}.
    Please do a bounded scalar minimisation: lower limit {lower}, upper limit {upper}, coefficients {coefficients}.
    Squeeze the bracket {lower} to {upper} by golden cuts until the minimum of coefficients {coefficients} is pinned down.
    Use golden section search to find the minimum of the polynomial {coefficients} on the interval from {lower} to {upper}.
    Find the x that minimizes the polynomial {coefficients} between {lower} and {upper}.
    Minimize the polynomial with coefficients {coefficients} for {lower} <= x <= {upper} and give me the x.
    Find the minimizer of the polynomial {coefficients} on the interval between {lower} and {upper}.
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
    A potter sets the kiln dial somewhere from {lower} to {upper}. The share of cracked pots has coefficients {coefficients}. Which setting minimises it?
    The tilt of a solar panel can go from {lower} to {upper}. The loss has coefficients {coefficients}. At which tilt is the loss minimal?
    A radio knob turns between {lower} and {upper}; the noise is a polynomial with coefficients {coefficients}. Where is the noise minimised?
    A trader picks a threshold between {lower} and {upper}. The expected loss has coefficients {coefficients}. Minimise it by golden section.
    Fuel use per lap has coefficients {coefficients} in the speed setting, which is limited to {lower} through {upper}. Which setting is the most frugal, minimising it?
    The valley lies between the marks {lower} and {upper}; its floor follows coefficients {coefficients}. A surveyor narrows the bracket by golden sections. At which mark is the bottom?
    An A/B test tunes a price between {lower} and {upper}. The churn polynomial has coefficients {coefficients}. Which price minimises churn?
    A gardener may water anywhere from {lower} to {upper}. Plant losses follow a polynomial with coefficients {coefficients}. Which amount loses the fewest plants?
    The oven can be set from {lower} to {upper}. The number of burnt cakes has coefficients {coefficients}. Find the setting with the fewest.
    A clerk tests prices between {lower} and {upper}; returns follow coefficients {coefficients}. At which price are returns lowest?
    A pipe can be laid at any depth from {lower} to {upper}. Its cost has coefficients {coefficients}. How deep is cheapest?
    A nurse picks a bed angle between {lower} and {upper}; the pressure on the back has coefficients {coefficients}. Which angle gives the least pressure?
    For homework I have to do golden section search on the polynomial {coefficients} with the interval from {lower} to {upper}. At which x is the minimum?
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
    minimiser of coefficients {coefficients} from {lower} to {upper}
    golden section {lower} to {upper}, coefficients {coefficients}
    argmin on {lower} to {upper}: coefficients {coefficients}
    minimize_scalar bounded, bounds {lower} and {upper}, coefficients {coefficients}
    coefficients {coefficients}, minimise between {lower} and {upper}
    x of minimum, coefficients {coefficients}, lower {lower}, upper {upper}
    bounded minimum: lower {lower}, upper {upper}, coefficients {coefficients}
    scipy.optimize.golden, minimise coefficients {coefficients}, bracket {lower}, {upper}
    lowest point x in {lower} .. {upper}, coefficients {coefficients}
    fminbound, coefficients {coefficients}, {lower} to {upper}
    best x, min cost, range {lower} to {upper}, coefficients {coefficients}
    where min? coefficients {coefficients}, between {lower} and {upper}
    golden section search, polynomial {coefficients}, a = {lower}, b = {upper}
    golden_section({coefficients}, {lower}, {upper})
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
    A: The root between {lower} and {upper}? B: No, the minimum, by golden section. A: For coefficients {coefficients}.
    User: golden section. Bot: Coefficients? User: {coefficients}. Bot: Interval? User: from {lower} to {upper}
    Tutor: The polynomial with coefficients {coefficients} has a single valley. Student: Between {lower} and {upper}? Tutor: Yes, minimise it there.
    A: Where is the cost lowest? B: What range is allowed? A: From {lower} to {upper}. B: And the cost? A: Coefficients {coefficients}.
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
    What is the root of coefficients {coefficients} between {lower} and {upper}?
    What is the zero between {lower} and {upper} of the polynomial with coefficients {coefficients}?
    What is the bracketed root from {lower} to {upper} for coefficients {coefficients}?
    What is the bisection root of coefficients {coefficients} on the interval from {lower} to {upper}?
    What is the crossing point with the axis between {lower} and {upper}, coefficients {coefficients}?
    Between {lower} and {upper}, at which x does the polynomial with coefficients {coefficients} vanish?
    From {lower} to {upper}, where does the sign flip for coefficients {coefficients}, found by halving?
    For coefficients {coefficients}, which root does Bolzano's theorem guarantee between {lower} and {upper}, by bisection?
    By interval halving from {lower} to {upper}, what zero do coefficients {coefficients} have?
    If f has coefficients {coefficients} and changes sign between {lower} and {upper}, at what x is it zero?
    Not the minimum but the zero: where is it between {lower} and {upper} for coefficients {coefficients}?
    With opposite signs at {lower} and {upper}, which root do coefficients {coefficients} have in between?
    If one keeps the half with the sign change, starting from {lower} to {upper}, which root of coefficients {coefficients} is trapped?
    Where between {lower} and {upper} does the polynomial with coefficients {coefficients} hit zero?
    At which x from {lower} to {upper} do the coefficients {coefficients} give nothing?
    Which x between {lower} and {upper} solves the equation with coefficients {coefficients}, right side nought?
    What is the x-intercept between {lower} and {upper} for the graph with coefficients {coefficients}?
    Where does the graph with coefficients {coefficients} pass through the x-axis, somewhere from {lower} to {upper}?
    What is the solution of the polynomial equation with coefficients {coefficients} between {lower} and {upper}?
    For what x in the interval {lower} to {upper} does the polynomial with coefficients {coefficients} switch sign?
    What is the break-even point between {lower} and {upper} if the profit has coefficients {coefficients}?
    What null point does bisecting find for coefficients {coefficients} on {lower} to {upper}?
    What x makes the polynomial with coefficients {coefficients} vanish, given that it lies between {lower} and {upper}?
    What's the crossing of the horizontal axis for coefficients {coefficients}, x from {lower} to {upper}?
    If the sign at {lower} differs from the sign at {upper}, where is the zero of the polynomial with coefficients {coefficients}?
    What is the root of the polynomial {coefficients} on the interval from {lower} to {upper}?
    Using the bisection method, what is the root of the polynomial {coefficients} between {lower} and {upper}?
    For which x between {lower} and {upper} is the polynomial {coefficients} equal to zero?
    Where does the polynomial {coefficients} cross the x-axis between x = {lower} and x = {upper}?
    What root does the bisection method find for the polynomial {coefficients} with a = {lower} and b = {upper}?
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
    Find the root of coefficients {coefficients} between {lower} and {upper}.
    Find the zero from {lower} to {upper} of the polynomial with coefficients {coefficients}.
    Find the bracketed zero: coefficients {coefficients}, bracket {lower} to {upper}.
    Find by bisection where coefficients {coefficients} vanish between {lower} and {upper}.
    Bisect from {lower} to {upper} with coefficients {coefficients}.
    Bisect coefficients {coefficients}, lower end {lower}, upper end {upper}.
    Between {lower} and {upper}, find the root for coefficients {coefficients}.
    Use the bisection method on {lower} to {upper}; coefficients {coefficients}.
    Use Bolzano's halving on the interval from {lower} to {upper}; coefficients {coefficients}.
    Split the bracket {lower} to {upper} at its middle again and again until the root is found; coefficients {coefficients}.
    Search between {lower} and {upper} for the x that makes coefficients {coefficients} zero.
    Home in on the sign change between {lower} and {upper} by bisection; coefficients {coefficients}.
    Don't minimise; find the root from {lower} to {upper} of coefficients {coefficients}.
    Trap the zero of coefficients {coefficients} between {lower} and {upper} by bisecting.
    Find the zero between {lower} and {upper}; coefficients {coefficients}.
    Find the x-intercept of coefficients {coefficients} between {lower} and {upper}.
    Bisect {lower} to {upper} for coefficients {coefficients}.
    Solve for the x from {lower} to {upper} where the polynomial with coefficients {coefficients} equals nought.
    Get the solution in the interval {lower} to {upper}; the equation has coefficients {coefficients}.
    Keep splitting the interval {lower} to {upper} in the middle and track the sign of coefficients {coefficients} down to the root.
    Show where the curve with coefficients {coefficients} meets the axis between {lower} and {upper}.
    Locate the break-even x between {lower} and {upper}; the balance has coefficients {coefficients}.
    Tell me the root trapped by {lower} on the left and {upper} on the right, coefficients {coefficients}.
    Pin down the null of coefficients {coefficients} from {lower} to {upper} by cutting the interval in half.
    I need the axis crossing of the polynomial with coefficients {coefficients}, searching from {lower} to {upper}.
    Please hunt for the root, left bound {lower}, right bound {upper}, coefficients {coefficients}.
    Hunt down the nought of coefficients {coefficients} between {lower} and {upper} by halving.
    Use the bisection method to find a root of the polynomial {coefficients} on the interval from {lower} to {upper}.
    Find the zero of the polynomial {coefficients} between x = {lower} and x = {upper} by bisection.
    Solve for the root of the polynomial with coefficients {coefficients} on the interval between {lower} and {upper} using bisection.
    Find the root of the function with coefficients {coefficients} for {lower} <= x <= {upper}.
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
    A float switch flips where a polynomial with coefficients {coefficients} is zero, somewhere from {lower} to {upper}. Bisect to find where.
    At {lower} the account is in the red, at {upper} in the black, or the reverse. The balance has coefficients {coefficients}. Where is it zero?
    A guesser halves the interval from {lower} to {upper} again and again, hunting the zero of a polynomial with coefficients {coefficients}. At what x does she end?
    The melting curve is a polynomial with coefficients {coefficients}. Between {lower} and {upper} it crosses nought. Find the crossing by bisection.
    Pia knows that her polynomial, coefficients {coefficients}, has different signs at the ends {lower} and {upper}. Which root does she bracket?
    A steering error with coefficients {coefficients} swaps sign as the wheel goes from {lower} to {upper}. At what wheel position is it zero?
    A pendulum's torque, a polynomial with coefficients {coefficients}, reverses somewhere from {lower} to {upper}. Where is its zero, by bisection?
    A shop loses money at one end of the price range {lower} to {upper} and earns at the other. Its profit has coefficients {coefficients}. At which price does it break even?
    Water stands above the mark at one end and below at the other, from {lower} to {upper}. The difference has coefficients {coefficients}. Where is it exactly level?
    Lina zooms in on her graph with coefficients {coefficients}: it crosses the x-axis between {lower} and {upper}. At which x?
    A binary search for the solution starts with {lower} and {upper}. The polynomial has coefficients {coefficients}. Where does it end?
    The teacher checks the sign at {lower} and at {upper}; they differ. For the coefficients {coefficients}, the pupils should now bisect. What solution do they get?
    For my numerics homework I need the root of the polynomial {coefficients} in the interval from {lower} to {upper} with the bisection method. What is it?
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
    root between {lower} and {upper}, coefficients {coefficients}
    bisection {lower} to {upper}, coefficients {coefficients}
    zero of coefficients {coefficients} from {lower} to {upper}, bisection
    coefficients {coefficients}, root from {lower} to {upper}
    bracket {lower}, {upper}; coefficients {coefficients}; root?
    scipy.optimize.bisect, coefficients {coefficients}, a = {lower}, b = {upper}
    interval halving {lower} to {upper}, coefficients {coefficients}, zero
    solve by bisection, lower {lower}, upper {upper}, coefficients {coefficients}
    x-intercept between {lower} and {upper}, coefficients {coefficients}
    solve p(x) = zero, x from {lower} to {upper}, coefficients {coefficients}
    brentq / bisect, coefficients {coefficients}, {lower} to {upper}
    sign flips between {lower} and {upper}; coefficients {coefficients}; crossing where?
    bisection method, polynomial {coefficients}, a = {lower}, b = {upper}
    bisect({coefficients}, {lower}, {upper})
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
    A: The minimum between {lower} and {upper}? B: No, the root, by bisection. A: For coefficients {coefficients}.
    User: bisection. Bot: Coefficients? User: {coefficients}. Bot: Bracket? User: from {lower} to {upper}
    Pupil: The signs differ at {lower} and at {upper}. Teacher: Then a zero lies between. Pupil: For coefficients {coefficients}, which?
    A: The sign is different at {lower} and {upper}. B: For which polynomial? A: Coefficients {coefficients}. B: Then a root lies inside; shall I bisect?
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
    What is the minimum of the quadratic with a = {a}, b = {b}, c = {c}?
    What is the vertex of the parabola with square term {a}, linear term {b}, constant {c}?
    What is the lowest point of the parabola with a = {a}, b = {b}, c = {c}?
    What is the turning point of the quadratic with constant {c}, linear coefficient {b}, leading coefficient {a}?
    What is the trough of the upward parabola whose coefficients are a = {a}, b = {b} and c = {c}?
    What is the optimum, place and value, of a quadratic cost with square coefficient {a}, linear coefficient {b} and fixed part {c}?
    Where does the quadratic with square coefficient {a}, linear coefficient {b} and constant {c} bottom out?
    At which x, and how low, is the parabola a = {a}, b = {b}, c = {c} at its minimum?
    For b = {b}, c = {c} and a = {a}, where is the parabola's vertex?
    With linear coefficient {b}, leading coefficient {a} and constant {c}, what is the extreme point of the quadratic?
    How small can a quadratic with a = {a}, b = {b}, c = {c} become, and for what x?
    By minus b over twice a, where is the vertex of the parabola with a = {a}, b = {b}, c = {c}?
    How far down does the parabola with square term {a}, linear term {b} and constant {c} reach, and at what x?
    What is the bottom point of the parabola with a = {a}, b = {b} and c = {c}?
    Where does the curve with square coefficient {a}, linear coefficient {b} and constant {c} turn, and how low is it there?
    What is the smallest value of the quadratic with a = {a}, b = {b}, c = {c}, and which x gives it?
    Which x makes the quadratic with b = {b}, c = {c} and a = {a} smallest?
    What's the vertex if the constant is {c}, the square coefficient {a} and the linear coefficient {b}?
    At what x is the U-shaped curve a = {a}, b = {b}, c = {c} at the bottom?
    What are the coordinates of the lowest spot on the parabola with a = {a}, b = {b}, c = {c}?
    How deep does the bowl with a = {a}, b = {b}, c = {c} go, and where is its deepest spot?
    What's the least value of a quadratic whose leading coefficient is {a}, middle coefficient {b} and last coefficient {c}?
    Where is the axis of symmetry, and what is the low there, for the parabola with a = {a}, b = {b}, c = {c}?
    With middle coefficient {b}, last coefficient {c} and first coefficient {a}, where is the parabola's bottom?
    If costs are quadratic with a = {a}, b = {b}, c = {c}, what is the cheapest x and its cost?
    What is the minimum value of a quadratic function with a = {a}, b = {b} and c = {c}, and at which x?
    What are the coordinates of the vertex of the parabola with a = {a}, b = {b} and c = {c}?
    For which x is a quadratic with a = {a}, b = {b} and c = {c} smallest, and how small does it get?
    What is the minimum of the quadratic function with coefficients a = {a}, b = {b}, c = {c}?
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
    Find the minimum of the quadratic a = {a}, b = {b}, c = {c}.
    Find the vertex of the parabola with a = {a}, b = {b}, c = {c}.
    Find the lowest point of the parabola: square term {a}, linear term {b}, constant {c}.
    Find the turning point of the parabola with constant {c}, linear coefficient {b}, square coefficient {a}.
    Find x and value where the quadratic with b = {b}, c = {c}, a = {a} is minimal.
    Minimise the parabola with square term {a}, linear term {b} and constant term {c}.
    Complete the square for a = {a}, b = {b}, c = {c} and state the minimum.
    Tell where the parabola with leading coefficient {a}, linear coefficient {b} and constant {c} turns round.
    Work out the vertex: quadratic coefficient {a}, linear coefficient {b}, constant {c}.
    Not the roots, the minimum: quadratic with a = {a}, b = {b}, c = {c}.
    With constant {c}, linear term {b} and square term {a}, minimise the quadratic.
    Determine the apex of the upward-opening parabola a = {a}, b = {b}, c = {c}.
    Use minus b over two a to get the minimum of the quadratic with a = {a}, b = {b}, c = {c}.
    Say at which x the quadratic with leading coefficient {a}, linear coefficient {b}, constant {c} is smallest, with its value there.
    Find the bottom of the quadratic a = {a}, b = {b}, c = {c}.
    Find the smallest value of the parabola with a = {a}, b = {b}, c = {c}.
    Give the vertex: first coefficient {a}, middle coefficient {b}, last coefficient {c}.
    Minimise the parabola, a = {a}, b = {b}, c = {c}.
    Use minus b over twice a: the quadratic has a = {a}, b = {b}, c = {c}; return x and the least value.
    Find where the quadratic with constant {c}, linear part {b} and square part {a} is smallest, and how small.
    Tell me the deepest spot of the U-curve with a = {a}, c = {c}, b = {b}.
    Get the coordinates of the bottom for square coefficient {a}, linear coefficient {b}, constant {c}.
    Show the lowest value and its place; quadratic with b = {b}, a = {a}, c = {c}.
    I'm after the vertex of the U-shaped graph: a = {a}, b = {b}, c = {c}.
    Please work out the minimal value and the x for the quadratic with a = {a}, b = {b}, c = {c}.
    Pinpoint the turning spot of the parabola whose coefficients are a = {a}, b = {b}, c = {c}.
    Find the cheapest point of the quadratic cost a = {a}, b = {b}, c = {c}.
    Find the minimum value of the quadratic function with coefficients a = {a}, b = {b}, c = {c} and where it occurs.
    Find the turning point of the parabola with a = {a}, b = {b} and c = {c}.
    Find the coordinates of the lowest point of the parabola with a = {a}, b = {b} and c = {c}.
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
    The average cost of a bakery is quadratic: leading coefficient {a}, linear coefficient {b}, constant {c}. At which output is it lowest, and how low?
    A satellite dish is a parabola with square coefficient {a}, linear coefficient {b}, constant {c}. At which point does rain collect, its vertex?
    A skateboard ramp is a parabola with a = {a}, b = {b}, c = {c}. Where is its deepest point?
    The error of a one-parameter fit is quadratic with square term {a}, linear term {b} and constant {c}. Which parameter gives the least error?
    The drag of a glider is quadratic with constant {c}, linear term {b}, square term {a}. Find the minimum point.
    A pupil rewrites the quadratic with a = {a}, b = {b}, c = {c} in vertex form. Which vertex does she read off?
    The complaints at a hotline follow a quadratic with linear coefficient {b}, square coefficient {a} and constant {c}. For which staffing are they fewest?
    A skate bowl has the profile of a parabola with a = {a}, b = {b}, c = {c}. Where is the drain at the very bottom, and how deep?
    A shop's waste is quadratic in the order size, square coefficient {a}, linear coefficient {b}, constant {c}. Which order size wastes least, and how much is that?
    Maths homework: sketch the parabola with a = {a}, b = {b}, c = {c} and write the vertex beside it.
    A swing's height follows a quadratic with constant {c}, linear coefficient {b} and leading coefficient {a}. What is the lowest point of the ride?
    Heating costs are a quadratic of the temperature: a = {a}, b = {b}, c = {c}. The landlord wants the cheapest temperature and the cost there.
    My quadratic cost function has a = {a}, b = {b} and c = {c}. Find the minimum cost and the x where it occurs.
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
    minimum of quadratic a = {a}, b = {b}, c = {c}
    vertex a = {a}, b = {b}, c = {c}
    vertex of parabola, a = {a}, b = {b}, c = {c}
    lowest point parabola: square {a}, linear {b}, constant {c}
    turning point, a = {a}, b = {b}, c = {c}
    minimise quadratic, leading {a}, linear {b}, constant {c}
    quadratic minimum, constant {c}, linear {b}, square {a}
    trough of parabola, a = {a}, b = {b}, c = {c}
    lowest value + x, parabola a = {a}, b = {b}, c = {c}
    bottom of quadratic: a = {a}, b = {b}, c = {c}
    vertex? b = {b}, c = {c}, a = {a}
    parabola low point, square {a}, linear {b}, constant {c}
    parabola vertex: a = {a}, b = {b}, c = {c}
    """,
    "dialogues": """
    A: Which quadratic? B: a = {a}, b = {b}, c = {c}. A: And you want? B: Its minimum.
    User: lowest point of a parabola. Assistant: Coefficients? User: constant {c}, linear {b}, square {a}.
    "The parabola has constant {c}." "The rest?" "Leading {a}, linear {b}. Where is the vertex?"
    User: vertex pls. Bot: Coefficients of the parabola? User: a = {a}, b = {b}, c = {c}
    Manager: Our cost is quadratic: constant {c}, linear {b}, square {a}. Analyst: Then it has a lowest point. \
Manager: Where?
    Pupil: The parabola opens upward with a = {a}, b = {b}, c = {c}. Teacher: Name its turning point.
    A: The roots of the quadratic? B: No, its minimum, with a = {a}, b = {b}, c = {c}.
    User: parabola vertex. Bot: a, b and c? User: a = {a}, b = {b}, c = {c}
    Teacher: The square term is {a}, the linear term {b}, the constant {c}. Pupil: And I look for the lowest point of the parabola?
    A: Where's the bottom of my parabola? B: What are a, b and c? A: a = {a}, b = {b}, c = {c}.
    """,
}

# ruff: noqa: E501 - one template a line
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
        What is the differential coefficient of {expression}?
        What is the first derivative of {expression}?
        What is the gradient of the curve {expression}?
        What is the derived polynomial of {expression}?
        What is the instantaneous rate at which {expression} changes?
        What is the slope of {expression} as a formula?
        What is the first-order derivative of {expression} with respect to its variable?
        How fast is {expression} rising or falling at any given moment, as a formula?
        How quickly does {expression} grow, expressed as a polynomial?
        What is the marginal product if output is {expression}?
        By first principles, to what does the difference quotient of {expression} shrink?
        What does sympy's diff return for {expression}?
        What expression describes the steepness of the graph of {expression}?
        What would np.polyder make of {expression}?
        If {expression} is the distance covered, what is the speed, as an expression?
        Could you tell me what {expression} differentiates to?
        How steep is {expression}?
        What is the derived function of {expression}?
        What is the steepness of {expression}?
        What is the tangent slope of {expression}?
        What is the marginal function of {expression}?
        What is the dy/dx of {expression}?
        What is the instantaneous rate of {expression}?
        What is the symbolic derivative of {expression}?
        How do I differentiate {expression}?
        How quickly does {expression} grow?
        What does {expression} become after differentiation?
        What do I get when I derive {expression}?
        If the distance is {expression}, what is the speed?
        My calculus homework says differentiate {expression}; what is the answer?
        What gradient does autograd compute for {expression}?
        By how much does {expression} go up per tiny step?
        What was called the fluxion of {expression} in old books?
        {expression} differentiated gives what?
        How fast is {expression} changing right now, in general?
        What formula tells me the incline of {expression}?
        How strongly does {expression} react to a small step of its variable?
        At what speed does {expression} go up, as a formula?
        What is the growth formula of {expression}?
        What is the derivative of the polynomial {expression}?
        What is the derivative of the function {expression}?
        What is f prime if f is {expression}?
        How do you find the derivative of {expression}?
        How do you differentiate {expression}?
        What is the slope of the tangent to {expression} at any point?
        What is the derivative of the expression {expression}?
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
        Take the derivative of {expression}.
        Take the first derivative of {expression}.
        Apply the differential operator D to {expression}.
        Find the gradient function of {expression}.
        Find the slope formula of {expression}.
        Find the velocity formula of a body whose position is {expression}.
        Differentiate {expression} with respect to its variable.
        Bring down the exponents in {expression} and reduce each power by one.
        Write down dy/dx for the curve {expression}.
        Obtain the fluxion of {expression}, as Newton would have called it.
        I'm after the derivative of {expression}.
        Turn the position {expression} into a velocity.
        Show how {expression} varies under an infinitesimal change of its variable.
        Don't integrate {expression}, differentiate it.
        Derive once the polynomial {expression}.
        Find the steepness of {expression}.
        Find the tangent's gradient for {expression}.
        Find the derived function of {expression}.
        Show the differentiation of {expression}.
        Do d/dx on {expression}.
        Give me the growth speed of {expression} as a formula.
        Take {expression} and differentiate it.
        Reduce the powers in {expression} the way the differentiation rule says.
        I want the derivative, not the antiderivative, of {expression}.
        Get me the speed formula from the distance {expression}.
        Write the differentiated form of {expression}.
        Form the derivative polynomial of {expression}.
        Work out how steeply {expression} climbs.
        Calculate the derived polynomial for {expression}.
        Tell me the marginal value of {expression}.
        Bring out the derivative of {expression}.
        Say how steep the hill {expression} is anywhere.
        Find the speed of a thing that is at {expression}.
        Find the sensitivity of {expression} to its variable.
        Lower each exponent in {expression} after multiplying by it.
        Find the first derivative of {expression}.
        Find the derivative of the function {expression}.
        Find the derivative of the polynomial {expression}.
        Differentiate the function {expression}.
        Differentiate the polynomial {expression}.
        Differentiate {expression} using the power rule.
        Compute the derivative of {expression}.
        Determine the derivative of {expression}.
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
        The charge that has passed a wire is {expression}. The current is its time derivative; write it as a formula.
        A snail has crept {expression} by now. Its momentary pace is required as a formula.
        The volume of a melting snowball is {expression}. How rapidly does it shrink, as an expression?
        Profit is modelled as {expression}. Management asks for the marginal profit.
        A road climbs along {expression}. The surveyor wants its grade, the slope, at every place.
        I have to hand the solver a gradient callback for the loss {expression}. Which polynomial do I code?
        The angle of a turning wheel is {expression}. What formula gives its angular velocity?
        Lena fits the trend {expression} to visitor numbers. By which formula does she tell how briskly they rise?
        The work done so far is {expression}. Power is the rate of doing work; give it as a formula.
        I am learning calculus. My book gives {expression} and says to find the derivative. What should I write?
        The path of a toy car is {expression}. How quick is it, as a formula?
        Our costs follow {expression}. The accountant asks what each extra item adds, that is, the marginal cost.
        My daughter drew the curve {expression} and must find how steep it is everywhere. What is the formula?
        The height of a plant is {expression}. The gardener wonders how quickly it grows, as an expression.
        For gradient descent I need the slope of my loss {expression}. What do I put in the code?
        The position of a particle is given by {expression}. Find its velocity.
        Homework: find the derivative of {expression}. What is the answer?
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
        first derivative of {expression}
        polyder {expression}
        deriv {expression}
        gradient function of {expression}
        velocity from position {expression}
        slope of {expression} everywhere
        steepness of {expression}
        speed formula if distance = {expression}
        {expression}, differentiate pls
        derived function: {expression}
        how fast does {expression} change
        derivative of {expression}
        f = {expression}, f' = ?
        """,
        dialogues="""
        A: My function is {expression}. B: And you want its slope? A: The derivative, yes.
        Teacher: Who can differentiate {expression}? Pupil: Bring the powers down, right?
        - What changes how fast here? - {expression}. - Then give its rate of change.
        A: Position is {expression}. B: And velocity? A: That is its derivative, so tell me.
        A: How far has it gone? B: {expression}. A: And how fast is it going, as a formula?
        Pupil: Do I raise the powers of {expression} or lower them? Teacher: Lower them, you are differentiating. What comes out?
        User: differentiate. Bot: Which polynomial? User: {expression}
        A: Do we integrate {expression}? B: No, the other way round, differentiate it. A: And the result?
        Student: How steep is {expression}? Tutor: Take its derivative. Student: And that is?
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
        What is the differential coefficient of the function {expression}?
        What is the slope function of {expression}?
        What is the first derivative of the function {expression}?
        What is the gradient function of the curve {expression}?
        What is the rate of change of the function {expression}?
        What is the tangent's slope, as a function, on the curve {expression}?
        What does the function {expression} differentiate to?
        What comes out when the function {expression} is differentiated?
        How steep is the graph of the function {expression} in general, as a formula?
        Which function describes the speed if the position is the function {expression}?
        Which of the quotient, product or chain rules does {expression} need, and what is the derivative?
        How fast does the function {expression} change, as a formula?
        What would autodiff in symbolic form give for the function {expression}?
        What is the sensitivity formula of the response function {expression}, its derivative?
        What is the derivative function of the curve {expression}?
        What is the steepness of the function {expression}?
        What is the tangent slope of the function {expression}?
        What is the differential quotient of the function {expression}?
        How steep is the function {expression}?
        How do I differentiate the function {expression}?
        What do I get when I derive the function {expression}?
        How quickly does the function {expression} rise or fall?
        What is dy/dx if y is the function {expression}?
        What gradient does the function {expression} have at a general place?
        If the position is the function {expression}, what is the velocity?
        By which rule is the function {expression} differentiated, and what is the answer?
        What does the function {expression} turn into under d/dx?
        What is the backward pass formula of the function {expression}?
        The function {expression} differentiated gives what?
        What is the marginal function of the curve {expression}?
        What is the growth formula of the function {expression}?
        How strongly does the function {expression} react to a tiny change of x?
        What is the derivative of {expression}?
        What's the derivative of {expression}?
        What is d/dx of {expression}?
        How do you differentiate {expression}?
        How do I find the derivative of {expression}?
        What is y' if y is the function {expression}?
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
        Take the derivative of the function {expression}.
        Find the derivative of the function {expression}.
        Find the slope function of {expression} by the rules of differentiation.
        Find the rate of change of the function {expression} as a formula.
        Differentiate the following function with respect to its variable: {expression}.
        Use the Leibniz rule where it applies and differentiate {expression}.
        Apply the chain rule to the function {expression}.
        Apply the quotient or product rule to the function {expression}.
        Look up or work out the derivative of the elementary function {expression}.
        Compute sympy.diff for the function {expression}.
        Work out dy/dx for the curve {expression}.
        Determine the velocity from the motion law {expression} by differentiating.
        Turn the function {expression} into its derivative.
        Derive the function {expression}.
        Find the steepness of the function {expression}.
        Find the gradient formula of the function {expression}.
        Find the derivative function of {expression}.
        Diff the function {expression}.
        Do the differentiation of the function {expression}.
        Show me f prime when f is the function {expression}.
        Tell me how the function {expression} changes, as a formula.
        Work out the slope everywhere on the curve {expression}.
        Write down the derivative for the function {expression}.
        Use the calculus rules to differentiate the function {expression}.
        Compute the gradient of the function {expression} by hand rules.
        I want the derivative, not the integral, of the function {expression}.
        Get the velocity from the position function {expression}.
        Bring out the derivative of the function {expression}.
        Find the sensitivity of the function {expression} to x.
        Find the speed law of a motion that follows the function {expression}.
        Say how steep the curve {expression} is anywhere.
        Differentiate {expression}.
        Find the derivative of {expression}.
        Differentiate f(x) = {expression}.
        Find dy/dx if y = {expression}.
        Differentiate y = {expression} with respect to x.
        Compute the derivative of {expression}.
        Use the chain rule to differentiate {expression}.
        Find y' for the function y = {expression}.
        """,
        stories="""
        The displacement of a spring is given by the function {expression}. Its velocity is the derivative; find it.
        A population follows the curve {expression}. Biologists need the growth rate at every moment.
        The charge on a capacitor obeys the function {expression}. Current is its derivative. Find the current.
        Backpropagation needs the derivative of the activation function {expression}. Which formula is coded?
        An oscillator swings according to the function {expression}. At what velocity, as a formula, does it pass by?
        The concentration of a drug in plasma follows the function {expression}. The pharmacist wants its rate of change as a formula.
        The voltage on a line follows the function {expression}. An engineer asks for the slew rate in closed form.
        A neuron squashes its input by the function {expression}. Which derivative does the backward pass multiply by?
        For the tangents of the curve {expression} a student needs the slope at an arbitrary place. Which formula does she use?
        Utility is modelled by the function {expression}. The marginal utility is its derivative; what is it?
        The flux through a coil is the function {expression}. Faraday's law asks for its time derivative.
        Tom missed the lesson on the chain rule and must differentiate {expression} tonight. What should he get?
        My homework has the function {expression} and I must find the derivative. What is it?
        The swing of a pendulum is the function {expression}. How fast does it move, as a formula?
        The signal on my scope is the function {expression}. How quickly does it change at each moment?
        The temperature of my tea follows the function {expression}. How quickly is it cooling, as a formula?
        I write a gradient routine by hand for the function {expression}. What should it return?
        A function is given by f(x) = {expression}. Find its derivative.
        Homework: differentiate {expression}. What do I get?
        """,
        terse="""
        derivative of {expression}
        f(x) = {expression}; f'(x)?
        d/dx {expression}
        diff of the function {expression}
        derivative? f(x) = {expression}
        chain rule, function {expression}, derivative
        derivative of the function {expression}
        f' for the function {expression}
        slope function of {expression}
        product rule: {expression}, differentiate
        dy/dx of the curve {expression}
        gradient of the function {expression}
        sympy.diff of the function {expression}
        derivative formula, function {expression}
        velocity law from position function {expression}
        steepness of the function {expression}
        derive function {expression}
        differentiate the function {expression} pls
        y = the function {expression}, y'?
        derivative of curve {expression}
        {expression} derivative
        f(x) = {expression}, find f'
        diff of f(x) = {expression}
        """,
        dialogues="""
        A: The function reads {expression}. B: Which rule do I need? A: Any, just differentiate.
        Tutor: Let f(x) = {expression}. Student: So you ask for its derivative?
        A: Which slope does the curve {expression} have? B: At which point? A: Any, so the derivative, please.
        A: What is the outer function in {expression}? B: Never mind, just differentiate. A: And I get?
        Student: Position {expression}. Tutor: Differentiate for the velocity. Student: Which gives?
        User: derivative of a function pls. Bot: Which function? User: {expression}
        A: My teacher gave me the function {expression}. B: To integrate? A: No, to differentiate.
        Student: I need the slope of the function {expression}. Tutor: Then differentiate it. Student: And I get?
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
        What is the second-order derivative of {expression}?
        What is the derivative of the derivative of {expression}?
        What is the acceleration of a body at position {expression}?
        What is the second differential coefficient of {expression}?
        What is the double derivative of {expression}?
        What is the concavity function, that is the second derivative, of {expression}?
        How quickly does the rate of change of {expression} itself change?
        What comes out when {expression} is differentiated twice in succession?
        Which polynomial's sign tells whether {expression} is convex or concave?
        If the slope of {expression} is differentiated once more, what is left?
        How does the velocity of a body at {expression} change with time?
        Differentiating {expression} a second time, what do I obtain?
        What is the Hessian, a single second derivative, of the one-variable loss {expression}?
        What is the convexity indicator, the second derivative, of {expression}?
        What is the curvature formula, I mean the second derivative, of {expression}?
        What is the rate of change of the slope of {expression}?
        What is the second differential of {expression}?
        What is the twofold derivative of {expression}?
        What is the gradient of the gradient of {expression}?
        What is the slope of the slope of {expression}?
        What is the acceleration formula for {expression}?
        What do I get when I derive {expression} twice?
        What does {expression} become after differentiating it twice?
        How does one differentiate {expression} two times?
        If I differentiate {expression} and then do it again, what is there?
        How quickly is the steepness of {expression} changing?
        {expression} differentiated twice gives what?
        If {expression} is where the car is, how does it accelerate?
        What does f double dash look like for {expression}?
        Is {expression} speeding up or slowing down? Give its second derivative.
        What is the concavity polynomial of {expression}?
        How is the growth of {expression} itself growing?
        What bending does {expression} have, as a second derivative?
        What is the rate of the rate of {expression}?
        What is the second derivative of the polynomial {expression}?
        What is the second derivative of the function {expression}?
        What is f'' if f is {expression}?
        How do you find the second derivative of {expression}?
        What is the acceleration if the position is {expression}?
        """,
        commands="""
        Differentiate {expression} twice.
        Find f'' where f is the polynomial {expression}.
        Calculate the second derivative of {expression}.
        Take the derivative of the derivative of {expression}.
        Find the acceleration formula if displacement is {expression}.
        Derive {expression} two times in a row.
        Give the second-order derivative for {expression}.
        Take the second derivative of {expression}.
        Find the second derivative of {expression}.
        Find the second-order derivative of {expression}.
        Find the acceleration of a particle at position {expression}.
        Find the derivative of the slope of {expression}.
        Differentiate {expression} two times.
        Differentiate {expression}, then differentiate the result once more.
        Use the power rule on {expression} twice over.
        Apply the operator d/dx or d/dt to {expression} twice.
        Write down f double prime for the polynomial f equal to {expression}.
        Give the rate of the rate of change of {expression}.
        Not the first but the second derivative of {expression}, please.
        Work out how the slope of {expression} bends, as a polynomial: its second derivative.
        Compute np.polyder with m equal to two for {expression}.
        Derive {expression} twice.
        Diff {expression} twice.
        Find the slope of the slope of {expression}.
        Find the twofold derivative of {expression}.
        Find the second differential of {expression}.
        Find the acceleration belonging to the path {expression}.
        Find how the gradient of {expression} changes.
        Take {expression} and differentiate it twice over.
        Do d/dx on {expression} two times.
        Show me the second derivative of {expression}, not the first.
        Get the curvature term, the second derivative, for {expression}.
        Work out the acceleration from the distance {expression}.
        Calculate f double dash for {expression}.
        Write the second derivative for {expression}.
        Tell me what you get when you differentiate {expression} twice.
        Repeat the differentiation: {expression}, two rounds.
        Find the rate of the rate for {expression}.
        Find the bending of {expression}, meaning its second derivative.
        Say how the speed changes if the place is {expression}.
        Derive once, then derive again: {expression}.
        Find the second derivative of the function {expression}.
        Find the second derivative of the polynomial {expression}.
        Compute the second derivative of {expression}.
        Determine the second derivative of {expression}.
        Differentiate the function {expression} twice.
        """,
        stories="""
        A car's distance from home is {expression}. Give its acceleration, the second derivative.
        A beam's deflection is {expression}. The bending moment goes with its second derivative. Find that.
        To search for inflection points of {expression}, Paul sets up its second derivative. What does he get?
        A lift's height is {expression}. Passengers feel the acceleration, the second derivative. State it.
        The path of a sledge is {expression}. Newton's second law needs the acceleration; what polynomial is it?
        An economist asks whether returns diminish for output {expression}. She forms the second derivative. What does she get?
        The profile of a ski jump is {expression}. Its curvature is judged by differentiating twice. Find that polynomial.
        A rocket's altitude is {expression}. The crew feel the acceleration. Give it as a formula.
        To tell a maximum from a minimum of {expression}, Yara uses the second-derivative test. Which polynomial does she write?
        Infections number {expression}. Is the growth speeding up? The second derivative tells; give it.
        A Newton minimiser divides slope by curvature. The objective is {expression}. Which second derivative is coded?
        A train is at {expression}. The engineer wants to know how hard it accelerates, as a formula.
        My homework gives {expression} and asks for the second derivative. What should I write?
        The sales curve is {expression}. The boss asks if growth is picking up; I need the second derivative.
        I must check whether the bowl {expression} bends upwards. Which second derivative do I look at?
        The height of a lift is {expression}. How strongly does it speed up, as a formula?
        The position of a particle is given by {expression}. Find its acceleration.
        To test for concavity I need the second derivative of {expression}. What is it?
        """,
        terse="""
        second derivative: {expression}
        ({expression})''
        f'' for {expression}
        second-order derivative, {expression}
        acceleration from position {expression}
        {expression}, differentiated twice
        double derivative of {expression}
        second-order derivative of {expression}
        second derivative of {expression}
        acceleration of {expression}
        diff twice: {expression}
        derivative of the derivative, {expression}
        f'' of {expression}
        concavity: second derivative of {expression}
        {expression}, second derivative pls
        {expression}, derive two times
        d/dx twice on {expression}
        slope of the slope, {expression}
        second derivative of {expression} please
        accel formula if distance = {expression}
        f double dash, f = {expression}
        {expression} second derivative
        f = {expression}, f'' = ?
        """,
        dialogues="""
        A: First derivative of {expression} done. B: Good, and the second derivative?
        Tutor: Differentiate {expression}. Student: Once? Tutor: Twice, I want f double prime.
        A: I need the curvature sign of {expression}. B: So the second derivative? A: Yes.
        A: Position is {expression}. B: So you want the velocity? A: No, the acceleration.
        Pupil: I differentiated {expression} once. Teacher: Go on, once more. Pupil: Then what do I have in the end?
        User: second derivative. Bot: Of which polynomial? User: {expression}
        A: I need the derivative of {expression}. B: The first? A: No, the second.
        Coach: Where are you? Driver: At {expression}. Coach: And your acceleration, as a formula?
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
        What is the primitive of {expression}?
        What is the primitive function of {expression}?
        What is the stem function of {expression}?
        What is the general integral of {expression}, without its constant?
        What is the inverse derivative of {expression}?
        What is the antiderivative of the polynomial {expression}?
        What does {expression} integrate to?
        What polynomial differentiates to {expression}?
        What comes out when {expression} is integrated without limits?
        What would np.polyint make of {expression}?
        What was differentiated to get {expression}, if no constant was lost?
        What is the cost function if the marginal cost is {expression} and there are no fixed costs?
        Undoing differentiation, where do we get from {expression}?
        If speed is {expression}, which formula gives the distance covered since the start?
        Could you tell me which polynomial grows at the rate {expression}?
        What is the anti-derivative of {expression}?
        What is the accumulation function of {expression}?
        What is the area function of {expression}?
        What is the original function of {expression} before differentiation?
        What is the opposite of the derivative for {expression}?
        What is the open integral of {expression}, with no bounds?
        How do I integrate {expression}?
        What do I get when I integrate {expression}?
        What does {expression} turn into after integration?
        Which function, when differentiated, gives {expression}?
        If the speed is {expression}, where is the car?
        What is int {expression} dx?
        {expression} integrated gives what?
        What was there before somebody differentiated and got {expression}?
        If the acceleration is {expression}, what is the velocity from rest?
        From the slope {expression}, how do I get back to the function?
        My homework says integrate {expression}; what is the answer?
        What is the sum function of {expression}, the thing that grows at this rate?
        What total builds up under {expression}, as a formula?
        What is the parent function of {expression}, the one whose slope it is?
        What is the integral of {expression}?
        What is the integral of the function {expression}?
        What is the integral of the polynomial {expression}?
        What is the antiderivative of the function {expression}?
        How do you integrate {expression}?
        How do you find the antiderivative of {expression}?
        What is ∫ {expression}?
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
        Take the integral of {expression}.
        Take the antiderivative of {expression}.
        Find the primitive of {expression}.
        Find the indefinite integral of {expression}.
        Find the integral of {expression} and leave out the constant.
        Find the polynomial that has the gradient {expression}.
        Compute the primitive function of {expression}.
        Do the reverse of differentiating to {expression}.
        Don't differentiate {expression}, integrate it.
        Integrate {expression} term by term.
        Integrate {expression} with respect to its variable.
        Work back from the gradient {expression} to the curve itself, constant nil.
        Rebuild the position formula from the velocity {expression}, starting at the origin.
        Evaluate sympy.integrate for {expression}, no bounds.
        Accumulate the rate {expression} into a total, as a formula.
        Antiderive {expression}.
        Find the inverse derivative of {expression}.
        Find the area function of {expression}.
        Find the accumulation function for {expression}.
        Find the anti-derivative of {expression}.
        Do the integration of {expression}.
        Integrate {expression} for me, no limits.
        Take {expression} and integrate it.
        Do an indefinite integration on {expression}.
        Show me what function has {expression} as its slope.
        I want the antiderivative, not the derivative, of {expression}.
        Get the distance formula out of the speed {expression}.
        Write down the primitive for {expression}.
        Go back from the derivative {expression} to the function it came from.
        Put an integral sign in front of {expression} and solve.
        Tell me which function differentiates to {expression}.
        Raise the powers in {expression} the way the integration rule says.
        Find the parent function with slope {expression}.
        Find the total that builds up at the rate {expression}, as a formula.
        Turn the slope {expression} back into a function.
        Gather up {expression} into its integral.
        Raise each exponent in {expression} and divide by the new one.
        Find the integral of {expression}.
        Find the antiderivative of {expression}.
        Integrate the function {expression}.
        Integrate the polynomial {expression}.
        Evaluate the indefinite integral of {expression}.
        Compute the indefinite integral of {expression}.
        Determine the antiderivative of {expression}.
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
        Current flows at {expression}. The charge collected is its antiderivative; write the formula.
        Inflow into a reservoir is {expression}. Give a formula for what has come in since the beginning.
        The slope of a ramp at each place is {expression}. Which polynomial is the profile, starting at height nought?
        Power is drawn at {expression}. By integrating, find the formula for the energy consumed.
        Marginal revenue was fitted as {expression}. The sales team wants total revenue as a formula.
        Someone left only the derivative {expression} on the whiteboard. Restore the function, ignoring any constant.
        A tree's growth rate is {expression}. Which formula describes how much it has grown in all?
        The acceleration of a cart is {expression}; it starts at rest. Integrate once for its velocity formula.
        I am learning calculus. My book gives {expression} and says to find the integral. What should I write?
        The speed of a toy car is {expression}. Which formula says where it is, starting from nothing?
        Rain falls into a barrel at the rate {expression}. Which formula tells how much water is there?
        Each extra item costs {expression}. The accountant needs the total cost as a formula, no fixed cost.
        My brother erased the function and left only its derivative {expression}. How do I get the function back?
        A plant grows at the rate {expression}. The gardener wants a formula for all growth so far.
        The velocity of a particle is given by {expression}. Find its position function, starting from the origin.
        Homework: find the indefinite integral of {expression}. What is the answer?
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
        primitive of {expression}
        integral {expression}
        indefinite integral of {expression}
        polyint {expression}
        reverse power rule {expression}
        undo d/dx: {expression}
        distance formula from velocity {expression}
        stem function of {expression}
        integrate {expression} without bounds
        anti-derive {expression}
        {expression}, integrate pls
        int {expression} dx
        opposite of derivative, {expression}
        area function of {expression}
        which function has derivative {expression}
        """,
        dialogues="""
        A: I differentiated and got {expression}. B: Then what did you start from? A: Integrate and see.
        Teacher: Find a primitive. Pupil: Of what? Teacher: Of {expression}.
        - What is the opposite of the derivative? - Integration. - Then do it to {expression}.
        Kid: Someone hid a function; its derivative is {expression}. Sister: So integrate it back.
        A: The speedometer reads {expression}. B: And the odometer? A: Integrate and tell me.
        Pupil: Do I lower the powers of {expression}? Teacher: No, raise them, you are integrating. Pupil: So I get?
        User: antiderivative. Bot: Of which polynomial? User: {expression}
        A: Do we differentiate {expression}? B: No, the other way round, integrate it. A: And the result?
        Student: I have the slope {expression}. Tutor: And want the function? Student: Yes, integrate it please.
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
        What is the primitive of the function {expression}?
        What is the antiderivative of the function {expression}?
        What is the integral of the function {expression}?
        What is the indefinite integral of the function {expression}?
        What is the stem function of {expression}, found by the integration rules?
        What does the function {expression} integrate to?
        Whose derivative is the function {expression}?
        What function has the slope {expression}?
        Integrated by parts or by substitution, what does {expression} become?
        Which formula would an integral table list for the function {expression}?
        What would sympy.integrate return for the function {expression}?
        How can the function {expression} be integrated in closed form?
        What is the inverse derivative of the function {expression}?
        Without any limits, what is the integral of the function {expression}?
        Which function grows at the rate given by the function {expression}, leaving out a constant?
        What is the anti-derivative of the function {expression}?
        What is the accumulation function of the curve {expression}?
        What is the area function of the curve {expression}?
        What is the open integral of the function {expression}?
        What is the inverse of differentiation applied to the function {expression}?
        How do I integrate the function {expression}?
        What do I get when I integrate the function {expression}?
        What does the function {expression} turn into after integration?
        Which function, when differentiated, gives the function {expression}?
        If the velocity is the function {expression}, what is the position?
        The function {expression} integrated gives what?
        By parts or by substitution, what is the integral of {expression}?
        What formula has the function {expression} as its gradient?
        Is there a closed antiderivative for the function {expression}, and what is it?
        What stands in the integral table next to the function {expression}?
        What is the parent function whose derivative is the function {expression}?
        What total builds up under the curve {expression}, as a formula?
        What is the integral of {expression}?
        What is the antiderivative of {expression}?
        What is the indefinite integral of {expression}?
        What's the integral of {expression}?
        How do you integrate {expression}?
        What is the antiderivative of f(x) = {expression}?
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
        Take the integral of the function {expression}.
        Take the antiderivative of the function {expression}.
        Find the integral of the function {expression}.
        Find the primitive of the function {expression}.
        Find the antiderivative of {expression} by a suitable substitution.
        Find the indefinite integral of the function {expression}.
        Use partial integration on the function {expression}.
        Compute the primitive of the elementary function {expression}, no constant.
        Look up the function {expression} in a table of integrals.
        Integrate this function without bounds: {expression}.
        Recover the function from its derivative, the function {expression}.
        Don't differentiate the function {expression}; integrate it.
        Solve y' equal to the function {expression}, dropping the constant.
        Work backwards from the slope function {expression} to the curve.
        Antiderive the function {expression}.
        Find the anti-derivative of the function {expression}.
        Find the area function of the curve {expression}.
        Find the accumulation function of {expression}.
        Do the integration of the function {expression}.
        Do an indefinite integration on the function {expression}.
        Show me which function differentiates to the function {expression}.
        I want the integral, not the derivative, of the function {expression}.
        Work out the open integral of the function {expression}.
        Write down a primitive for the function {expression}.
        Get the position from the velocity function {expression}.
        Undo the differentiation that gave the function {expression}.
        Put an integral sign before the function {expression} and solve it.
        Tell me what you get when you integrate the function {expression}.
        Find the parent function with the derivative {expression}.
        Turn the slope function {expression} back into its curve.
        Bring out an antiderivative of the function {expression}.
        Say what grows at the rate of the function {expression}.
        Integrate {expression}.
        Find the integral of {expression}.
        Find the antiderivative of {expression}.
        Integrate {expression} with respect to x.
        Find the indefinite integral of f(x) = {expression}.
        Evaluate the indefinite integral of {expression}.
        Evaluate ∫ {expression} dx.
        """,
        stories="""
        The current in a coil is the function {expression}. The charge is its integral; give a formula.
        A student must find a primitive of {expression} in the exam. What is a right answer?
        The decay rate is the function {expression}. To know the decayed amount, a chemist needs an antiderivative.
        A differential equation says F'(x) = {expression}. One solution F is a plain antiderivative. Which?
        The voltage at a coil is the function {expression}. The flux is an antiderivative of it. Write it down.
        A mass on a spring moves with the velocity function {expression}. Which function describes the position, constant ignored?
        A probability density is proportional to the function {expression}. Its primitive is needed before normalising.
        The rate of cooling follows the function {expression}. By integration without bounds, find a formula for the temperature drop.
        Sven separates the variables and is left with the integral of the function {expression}. How does it read?
        The heat current is the function {expression}. Integrate it in closed form to know the heat transferred.
        The examiner wrote an integral sign in front of the function {expression}, with no limits. What is the right answer?
        My homework has the function {expression} and I must integrate it without limits. What is the answer?
        The speed of a swing is the function {expression}. Which formula gives where it is?
        The rate of cooling is the function {expression}. I need a formula for the heat lost, so the antiderivative.
        An engineer knows the slope of a beam is the function {expression} and wants the deflection by integration.
        Water enters a tank at a rate that is the function {expression}. Which antiderivative tells the amount?
        A function is given by f(x) = {expression}. Find an antiderivative.
        Homework: integrate {expression}. What is the answer?
        """,
        terse="""
        ∫ {expression} dx
        antiderivative of {expression}
        primitive: f(x) = {expression}
        integrate f(x) = {expression}
        indefinite integral, function {expression}
        F'(x) = {expression}; F(x)?
        integral of the function {expression}
        primitive of the function {expression}
        integration by parts: {expression}
        antiderivative, function {expression}
        u-substitution {expression}, integrate
        sympy.integrate of the function {expression}
        antiderivative formula, function {expression}
        table of integrals: the function {expression}
        integrate function {expression} pls
        anti-derivative for the function {expression}
        open integral, function {expression}
        integration of the function {expression}
        which function has derivative {expression}
        integral of {expression}
        """,
        dialogues="""
        A: We know the derivative, it is {expression}. B: So what is the function? A: Integrate.
        Student: How do I integrate {expression}? Tutor: Show me the antiderivative you expect.
        A: My table of integrals lacks {expression}. B: Use a substitution. A: Just tell me the antiderivative.
        A: Which rule cracks the integral of {expression}? B: Parts, or a substitution. A: And the result?
        User: integrate a function. Bot: With limits? User: No limits, the function is {expression}
        Teacher: The derivative is the function {expression}. Pupil: And I should find the original? Teacher: Quite so.
        A: My teacher gave me the function {expression}. B: To differentiate? A: No, to integrate.
        Student: I know the velocity is the function {expression}. Tutor: Integrate for the position. Student: Giving?
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
        What does {expression} equal at x = {at}?
        What does {expression} come to for x = {at}?
        What does {expression} evaluate to when x takes the value {at}?
        When x = {at}, what does {expression} give?
        When x is replaced with {at}, how much is {expression}?
        If we set x to {at}, what does {expression} become?
        At x = {at}, how big is {expression}?
        With {at} in place of x, what is {expression}?
        What is the numerical value of {expression} at x = {at}?
        What is the result of substituting {at} into {expression}?
        What is the height of the curve {expression} at x = {at}?
        What is the image of {at} under the polynomial {expression}?
        Which number do you reach by putting {at} for x in {expression}?
        How much does the polynomial {expression} yield at {at}?
        Assuming x = {at}, what is {expression}?
        What is the y-coordinate of {expression} at x = {at}?
        What is the answer of {expression} when x is {at}?
        What is the output of {expression} for x = {at}?
        How much is {expression} if I use x = {at}?
        How much is {expression} at {at}?
        What do I get from {expression} when x is {at}?
        What happens to {expression} if x = {at}?
        What do we get if x is swapped for {at} throughout {expression}?
        Could you work out {expression} when x is {at}?
        If x = {at}, then {expression} equals what?
        Suppose x is {at}. What is {expression}?
        I know x = {at}, so how much is {expression}?
        Where does {expression} stand when x has reached {at}?
        Which number comes out of {expression} for x = {at}?
        What total do you reach by using {expression} with x = {at}?
        How tall is the graph of {expression} at x = {at}?
        What reading does {expression} give at x = {at}?
        What is the price by the formula {expression} when x is {at}?
        Given {at} as x, what does the rule {expression} hand back?
        With x being {at}, how much is {expression}?
        What is the value of {expression} at {at}?
        What is {expression} when the variable is {at}?
        What is the value of the polynomial {expression} at {at}?
        What is the value of the expression {expression} when the variable equals {at}?
        What is {expression} evaluated at {at}?
        What do I get if I plug {at} into {expression}?
        What do I get when I substitute {at} into {expression}?
        What is the value of {expression} for x = {at}?
        What is {expression} if x = {at}?
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
        Evaluate {expression} for x equal to {at}.
        Evaluate the polynomial {expression} at the point {at}.
        At x = {at}, evaluate {expression}.
        Find the value of {expression} at {at}.
        Find the function value of {expression} at x = {at}.
        Work out {expression} where x stands for {at}.
        Let x equal {at} and reckon up {expression}.
        Sub x = {at} into {expression}.
        Take {at} as the value of x and compute {expression}.
        Run Horner's rule on {expression} with x = {at}.
        Map {at} through the polynomial {expression}.
        Don't differentiate {expression}; only work out its value at x = {at}.
        Put {at} wherever x stands, and tell me what {expression} is.
        Exchange x for {at} everywhere, then simplify {expression} to a number.
        Work out {expression} for x = {at}.
        Plug {at} into {expression}.
        Stick x = {at} into {expression}.
        Pop {at} into {expression} in place of x.
        Compute {expression} at {at}.
        Find the y-value of {expression} at x = {at}.
        Find the output of {expression} at {at}.
        Find the number you get from {expression} when x is {at}.
        In {expression}, swap x for {at}.
        Use {expression} with x = {at} and do the sum.
        Solve {expression} with x = {at}, just the number.
        Take {expression}, give x the value {at}, and compute.
        Enter {at} for x in the formula {expression}.
        Given that x = {at}, calculate {expression}.
        Show what {expression} makes when x = {at}.
        Set x to {at} and tell me {expression}.
        Fill in {at} for x: {expression}.
        Find the result of {expression} for x = {at}.
        Find the height of {expression} at x = {at}.
        Crunch {expression} for x = {at}.
        Run the formula {expression} with x equal to {at}.
        Trade x for {at} and reckon {expression}.
        Evaluate the polynomial {expression} at {at}.
        Evaluate the expression {expression} when x = {at}.
        Substitute {at} into {expression}.
        Plug {at} into the polynomial {expression}.
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
        A taxi fare is {expression} for a ride of length x. Today's ride has x = {at}. What does the meter show?
        The stopping distance is {expression} at speed x. How long is it for x = {at}?
        A spreadsheet cell holds the formula {expression}, and x was typed in as {at}. What appears in the cell?
        Postage is charged as {expression} for weight x. My parcel has x = {at}. What must I stick on it?
        The bread recipe scales as {expression} for x guests. Tonight x = {at}. How much flour is that?
        To draw the graph of {expression}, Mia fills a table of values. Which number belongs in the row x = {at}?
        To check a candidate, Omar puts x = {at} into {expression}. What does he obtain?
        A trader prices an option by {expression} where x is the spot. Spot is at x = {at}. What is the price?
        My homework says that x is {at} and asks how much {expression} is. What do I write?
        A shop earns {expression} when it sells x loaves. It sold x = {at}. How much did it earn?
        A plumber's fee is {expression} for x visits. With x = {at}, how much does he charge?
        The formula in my code is {expression}. The test calls it with x = {at}. What value should it give?
        The nurse's chart uses {expression}, where x is the age. The age is {at}. What does the chart say?
        The area of a garden is {expression} for a side x. The side is x = {at}. How much area is it?
        The height of a ball is modelled by {expression}. What is the height when the variable equals {at}?
        A polynomial is given by {expression}. What is its value at {at}?
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
        evaluate {expression} at {at}
        eval {expression}, x={at}
        np.polyval for {expression} at {at}
        function value of {expression} at x = {at}
        y at x = {at} for {expression}
        {expression} where x = {at}
        sympy subs: {expression}, x -> {at}
        x is {at}, what is {expression}
        f({at}) for f = {expression}
        work out {expression} when x = {at}
        put {at} into {expression}, what then
        y if x = {at}: {expression}
        {expression} for x = {at}
        polyval({expression}, {at})
        value of {expression} at {at}
        """,
        dialogues="""
        A: The formula is {expression}. B: And x? A: It is {at}. B: Then what is the value?
        Teacher: Take x = {at}. Pupil: In which polynomial? Teacher: In {expression}.
        - I need {expression}. - At which x? - At {at}.
        A: Choose x to be {at}. B: Done. A: Now tell me {expression}.
        Kid: What is x worth? Mum: It is {at}. Kid: Then {expression} is worth how much?
        A: What is {expression} worth? B: That depends on x. A: Let x be {at}.
        Pupil: Teacher, x is {at}. Teacher: Then what is {expression}?
        User: evaluate a polynomial. Bot: Which, and at what x? User: {expression}, x = {at}
        - I substitute {at}. - Into which polynomial? - {expression}. - And the value?
        Kid: I know x is {at}. Dad: Then put it into {expression}. Kid: And what comes out?
        A: Solve {expression} for zero? B: No, just its value. A: At which x? B: At x = {at}.
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
        What does the function {expression} equal at x = {at}?
        What is the value of the function {expression} at {at}?
        What is the function value of {expression} at x = {at}?
        What is the output of the function {expression} for the input {at}?
        What is the image of {at} under the function {expression}?
        At x = {at}, how big is the function {expression}?
        For x = {at}, what does the function {expression} come to?
        If x is {at}, what does the function {expression} yield?
        When x takes the value {at}, what number is the function {expression}?
        How much is the function {expression} once {at} is plugged in?
        Which value does the function {expression} assume at x = {at}?
        How high does the curve {expression} run above the abscissa {at}?
        What is the y-coordinate of the function {expression} at x = {at}?
        What is the result of the function {expression} for x = {at}?
        What is the numerical answer of the function {expression} at {at}?
        How much is the function {expression} at {at}?
        How much is the function {expression} if x = {at}?
        How high is the curve {expression} at x = {at}?
        What do I get from the function {expression} when x is {at}?
        What comes out of the function {expression} if I put in {at}?
        If x = {at}, what does the function {expression} give?
        Suppose x is {at}. How big is the function {expression}?
        Which number is the function {expression} equal to at x = {at}?
        What reading does the curve {expression} have at x = {at}?
        What would Python print for the function {expression} with x = {at}?
        Could you work out the function {expression} when x is {at}?
        Given {at} as x, what does the function {expression} hand back?
        With x being {at}, how big is the function {expression}?
        What is f({at}) if f(x) = {expression}?
        If f(x) = {expression}, what is f({at})?
        What is the value of the function f(x) = {expression} at x = {at}?
        What is {expression} evaluated at {at}?
        What is the value of the function {expression} at x = {at}?
        What does the function {expression} equal when x is {at}?
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
        Find the value of the function {expression} at x = {at}.
        At x = {at}, evaluate the function {expression}.
        Plug {at} into the function {expression}.
        Plug x = {at} into the function {expression} and give the number.
        Insert the argument {at} into the function {expression}.
        Compute the function {expression} for x equal to {at}.
        Let x be {at} and work out the function {expression}.
        Set x = {at} in the function {expression}.
        Key the function {expression} into a calculator with x = {at} and read off the display.
        Run {at} through the function {expression}.
        Take x = {at} and tell me what the function {expression} is worth.
        Don't take a limit; simply evaluate the function {expression} at {at}.
        Find the ordinate of the function {expression} for the abscissa {at}.
        Replace x by {at} throughout the function {expression} and compute.
        Work out the function {expression} for x = {at}.
        Calculate the function {expression} at x = {at}.
        Put {at} in the function {expression}.
        Stick x = {at} into the function {expression}.
        Find the output of the function {expression} at {at}.
        Find the y-value of the function {expression} at x = {at}.
        Find the height of the curve {expression} at x = {at}.
        Swap x for {at} in the function {expression}.
        Use x = {at} in the function {expression} and give a number.
        Tell me what the function {expression} makes of {at}.
        Show the value the function {expression} has when x = {at}.
        Given x = {at}, calculate the function {expression}.
        Fill in {at} for x in the function {expression}.
        Find the result of the function {expression} for x = {at}.
        Crunch the function {expression} for x = {at}.
        Call the function {expression} with the argument {at}.
        Look up where the curve {expression} is at x = {at}.
        Evaluate {expression} at x = {at}.
        Evaluate f(x) = {expression} at x = {at}.
        Find f({at}) for f(x) = {expression}.
        Find the value of the function {expression} when x = {at}.
        Substitute x = {at} into f(x) = {expression}.
        Calculate f({at}) if f(x) = {expression}.
        """,
        stories="""
        A wave is described by the function {expression}. What is its height at x = {at}?
        At time x = {at} a reading is taken from the curve {expression}. What does it show?
        The tide is modelled by the function {expression}. The harbour master inserts x = {at}. What level is due?
        A lookup table stores values of the function {expression}. The entry for the argument {at} got lost. Restore it.
        The dose left in the blood obeys the function {expression}. When x is {at}, how much is left?
        A capacitor discharges along the function {expression}. A technician looks at x = {at}. Which voltage is there?
        The daylight follows the function {expression} over the year. How much is there at x = {at}?
        A spreadsheet computes the function {expression} in a column. What stands in the row where x is {at}?
        To plot the curve {expression} a pupil makes a table of values. What does she enter beside x = {at}?
        The pressure drops with height as the function {expression}. A climber is at x = {at}. What pressure does she feel?
        A sound fades along the function {expression}. How loud is it still at x = {at}?
        An audio plug-in shapes each sample by the function {expression}. A sample of {at} comes in. What goes out?
        My homework has the function {expression} and asks for its value when x is {at}. What do I write?
        The light gets weaker as the function {expression} with depth x. How strong is it at x = {at}?
        My code defines the function {expression} and a test calls it with {at}. What should come back?
        The loudness dies away like the function {expression}. How much is left at x = {at}?
        A cook's oven warms up as the function {expression}. What is the level at x = {at}?
        A function is defined by f(x) = {expression}. What is f({at})?
        Given the function {expression}, what is its value at x = {at}?
        """,
        terse="""
        f(x) = {expression}, f({at}) = ?
        evaluate {expression}, x = {at}
        x = {at}; the function {expression}?
        f({at}); f(x) = {expression}
        function {expression}; argument {at}; value?
        numeric value of the function {expression} for x={at}
        evaluate the function {expression} at {at}
        function {expression} at x={at}
        value of the function {expression}, x = {at}
        plug x = {at}, function {expression}
        curve {expression}, height at {at}
        subs(x, {at}) in the function {expression}
        the function {expression} for x = {at}
        the function {expression} evaluated at {at}
        lambdify the function {expression}, call with {at}
        f of {at}, where f is the function {expression}
        function {expression}, x = {at}, value?
        work out the function {expression} when x = {at}
        put {at} into the function {expression}
        y of the function {expression} at x = {at}
        how big is the function {expression} at {at}
        evaluate {expression} at {at}
        f(x) = {expression}, x = {at}, f = ?
        """,
        dialogues="""
        A: Our function is {expression}. B: Where shall I evaluate it? A: At {at}.
        A: At {at}, please. B: Which function? A: It is {expression}.
        A: Let f(x) = {expression}. B: Fine. A: What number is f({at})?
        A: I need one value of the function {expression}. B: At which x? A: At {at}.
        Student: x is {at}. Tutor: And the function is {expression}. Student: So the value is?
        User: function value please. Bot: Function? User: {expression}. Bot: Argument? User: {at}
        Kid: x is {at}. Dad: Put it into the function {expression}. Kid: And what comes out?
        A: Differentiate the function {expression}? B: No, only its value at x = {at}.
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
        What is the definite integral of {expression} between {lower} and {upper}?
        What is the area under the curve {expression} from {lower} to {upper}?
        What is the area below the graph of {expression}, from x = {lower} to x = {upper}?
        What is the integral over the interval from {lower} to {upper} of {expression}?
        What is the accumulated value of {expression} from x = {lower} up to x = {upper}?
        What area lies under {expression} between the bounds {lower} and {upper}?
        How much area does the curve {expression} cut off above the x-axis from {lower} to {upper}?
        Between {lower} and {upper}, what is the area beneath {expression}?
        Integrating {expression} from {lower} to {upper}, which number results?
        If F is a primitive of {expression}, what is F at {upper} less F at {lower}?
        Starting at {lower} and ending at {upper}, what does {expression} integrate to?
        What distance is covered at velocity {expression} from time {lower} to time {upper}?
        What work does the force {expression} do between x = {lower} and x = {upper}?
        What do the trapezoid sums for {expression} from {lower} to {upper} tend to?
        What is the area under {expression} between x = {lower} and x = {upper}?
        What is the shaded area below {expression} from {lower} to {upper}?
        What is the total of {expression} over the range {lower} to {upper}, by integration?
        What is the bounded integral of {expression} from {lower} to {upper}?
        What is the net change from the rate {expression} between {lower} and {upper}?
        How much area is there under {expression} from {lower} to {upper}?
        How big is the region between {expression} and the axis from x = {lower} to x = {upper}?
        How do I integrate {expression} from {lower} to {upper}?
        What do I get when I integrate {expression} from {lower} to {upper}?
        If I integrate {expression} starting at {lower} and stopping at {upper}, what is the number?
        How far do I travel at speed {expression} between time {lower} and time {upper}?
        How much flows in from x = {lower} to x = {upper} at the rate {expression}?
        Between x = {lower} and x = {upper}, how much space lies under {expression}?
        With the limits {lower} and {upper}, what does {expression} integrate to?
        What is the surface beneath the graph of {expression} from x = {lower} up to x = {upper}?
        Which number is the integral with integrand {expression}, bottom limit {lower}, top limit {upper}?
        {expression} integrated from {lower} to {upper} gives what?
        What is the total gathered by the rate {expression} between {lower} and {upper}?
        How much paint covers the part under {expression} from x = {lower} to x = {upper}, as an area?
        What is the amount under the graph of {expression} between {lower} and {upper}?
        What is the definite integral of {expression} from {lower} to {upper}?
        What is the area under {expression} from {lower} to {upper}?
        What is the area under the curve {expression} between {lower} and {upper}?
        What is the area under the graph of {expression} from {lower} to {upper}?
        What is the integral of the function {expression} between {lower} and {upper}?
        How big is the signed area under {expression} from {lower} to {upper}?
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
        Integrate {expression} between the limits {lower} and {upper}.
        Integrate {expression} over x, lower limit {lower}, upper limit {upper}.
        From {lower} to {upper}, integrate {expression}.
        Between {lower} and {upper}, integrate {expression}.
        Find the area under {expression} from {lower} to {upper}.
        Find the definite integral of {expression} from x = {lower} to x = {upper}.
        Find the integral of {expression} with upper limit {upper} and lower limit {lower}.
        Measure the area beneath the graph of {expression}, left border {lower}, right border {upper}.
        Antidifferentiate {expression} and take the difference of its values at {upper} and {lower}.
        Total up {expression} continuously from x = {lower} to x = {upper}.
        Evaluate sympy.integrate for {expression}, x running from {lower} to {upper}.
        Use Newton-Leibniz: integrand {expression}, from {lower} to {upper}.
        Compute the area between the curve {expression} and the x-axis on the stretch {lower} to {upper}.
        Integrate from {lower} to {upper} the polynomial {expression}.
        Find the area beneath {expression} from {lower} to {upper}.
        Find the bounded integral of {expression} from {lower} to {upper}.
        Find the shaded region's area under {expression} between {lower} and {upper}.
        Find the accumulated amount of {expression} from {lower} to {upper}.
        Work out the area between {expression} and the x-axis from x = {lower} to x = {upper}.
        Do the definite integral of {expression}, bottom {lower}, top {upper}.
        Put the limits {lower} and {upper} on the integral of {expression} and evaluate.
        Calculate how much {expression} adds up to from x = {lower} to x = {upper}, by integrating.
        Give me the integral with bounds: {expression}, from {lower} to {upper}.
        I want a number, so integrate {expression} between {lower} and {upper}.
        Take the integral of {expression}, top limit {upper}, bottom limit {lower}.
        Compute the distance driven at speed {expression} from time {lower} to time {upper}.
        Measure the region under {expression} that starts at {lower} and ends at {upper}.
        Find the amount gathered at the rate {expression} from x = {lower} to x = {upper}.
        Find the surface under {expression} between x = {lower} and x = {upper}.
        Find the region's area, bounded by {expression}, x = {lower} and x = {upper}.
        Colour in the part under {expression} from {lower} to {upper} and give its area.
        Evaluate the definite integral of {expression} from {lower} to {upper}.
        Integrate {expression} between {lower} and {upper}.
        Calculate the definite integral of {expression} between {lower} and {upper}.
        Find the area under the curve {expression} from {lower} to {upper}.
        Compute the integral of {expression} with limits {lower} and {upper}.
        """,
        stories="""
        Water enters a tank at the rate {expression}. How much comes in between time {lower} and time {upper}?
        A car drives with velocity {expression}. How far does it get from x = {lower} until x = {upper}?
        A force of {expression} pushes a cart from position {lower} to position {upper}. Integrate for the work.
        Between mile {lower} and mile {upper} the density of a cable is {expression}. Integrate for the mass.
        Electric power is {expression} at hour x. From hour {lower} until hour {upper}, integrate for the energy used.
        Rain falls at the rate {expression}. A gauge is open from x = {lower} to x = {upper}. What does it collect?
        A designer fills the region under {expression} with paint, left edge {lower}, right edge {upper}. What area?
        A heater draws the power {expression}. How much energy is used between time {lower} and time {upper}?
        A pipe leaks at the rate {expression}. How much is lost from x = {lower} until x = {upper}?
        A plot of land is bounded by the curve {expression}, a straight road, and fences at x = {lower} and x = {upper}. Integrate for its area.
        The probability density is {expression}. The chance of landing between {lower} and {upper} is its integral. Work it out.
        The marginal cost is {expression}. By how much does the cost rise when output goes from {lower} up to {upper}?
        The current is {expression}. What charge flows from time {lower} to time {upper}?
        A cyclist pedals at speed {expression}. Which stretch does she ride from time {lower} to time {upper}?
        A rod has the line density {expression}. Integrate for the mass of the piece from x = {lower} to x = {upper}.
        The area under a dose curve {expression} matters to a pharmacist; she counts from x = {lower} to x = {upper}.
        My homework shows the curve {expression} with the part from x = {lower} to x = {upper} shaded. What is the shaded area?
        A car goes at {expression}. How much ground does it cover between time {lower} and time {upper}?
        Rain falls at the rate {expression}. How much falls from hour {lower} to hour {upper}?
        A wall has the top edge {expression}. The painter does the part from x = {lower} to x = {upper}. How much area is it?
        The factory makes goods at the rate {expression}. How much does it make from x = {lower} to x = {upper}?
        The velocity of a car is {expression}. How far does it get between time {lower} and time {upper}?
        Homework: find the area between the curve {expression} and the axis from {lower} to {upper}, signed. What is it?
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
        int {expression}, {lower} to {upper}
        area under {expression} from {lower} to {upper}
        AUC of {expression}, x from {lower} to {upper}
        {expression}: area between {lower} and {upper}
        lower limit {lower}, upper limit {upper}, integrand {expression}
        definite integral from {lower} to {upper}, {expression}
        integral {expression} from {lower} to {upper}
        area below {expression}, x = {lower} to x = {upper}
        {expression} integrated {lower} to {upper}
        bounds {lower}, {upper}; integrate {expression}
        shaded area {expression} between {lower} and {upper}
        integral of {expression} from {lower} to {upper}
        definite integral {expression} from {lower} to {upper}
        ∫ from {lower} to {upper} of {expression}
        integrate({expression}, {lower}, {upper})
        """,
        dialogues="""
        A: Integrate {expression}. B: Between which limits? A: From {lower} to {upper}.
        Tutor: The bounds are {lower} and {upper}. Student: And the integrand? Tutor: It is {expression}.
        - Stop at {upper}. - And begin? - At {lower}. - Integrate what? - {expression}.
        A: Lower limit {lower}, upper limit {upper}. B: And what is integrated? A: {expression}.
        A: How much area is under {expression}? B: From where to where? A: Between {lower} and {upper}.
        User: definite integral. Bot: Integrand? User: {expression}. Bot: Limits? User: {lower} and {upper}
        Student: I found the primitive of {expression}. Tutor: Insert {upper}, insert {lower}, subtract. Student: Giving?
        Student: Antiderivative of {expression}? Tutor: No, a number: from {lower} to {upper}. Student: So the area, then.
        A: I paint under the curve {expression}. B: From where? A: From {lower} to {upper}. B: So what area is it?
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
        What is the limiting value of the function {expression} at {at}?
        What is the limit of the function {expression} at x = {at}?
        What is the limit of the function {expression} when x tends to {at}?
        What is the two-sided limit of the function {expression} at {at}?
        As x tends to {at}, what does the function {expression} tend to?
        As x approaches {at}, where does the function {expression} head?
        When x draws near {at}, which number does the function {expression} get arbitrarily close to?
        To what does the function {expression} converge as x nears {at}?
        If x sneaks up on {at} without reaching it, what does the function {expression} close in on?
        Coming from both sides of {at}, towards which height does the curve {expression} run?
        Which value would make the function {expression} continuous at x = {at}?
        How does the function {expression} behave in the limit x towards {at}?
        What is left of the function {expression} in the limit of x at {at}?
        What is the end value of the function {expression} as x goes to {at}?
        What is the limit point value of the function {expression} at {at}?
        What is the limiting number of the function {expression} near {at}?
        What is the missing value of the function {expression} at the hole x = {at}?
        Where does the function {expression} go when x gets close to {at}?
        What number does the function {expression} get near to when x gets near to {at}?
        How do I find the limit of {expression} at {at}?
        What happens to the function {expression} as x moves towards {at}?
        What do you get in the limit of {expression} when x goes to {at}?
        If x comes very near to {at}, which number is the function {expression} near?
        Does the function {expression} have a limit at {at}, and what is it?
        From both sides of {at}, what does the function {expression} approach?
        What value should plug the gap of the function {expression} at x = {at}?
        Which target does the function {expression} aim at while x closes in on {at}?
        When x is almost {at}, what is the function {expression} almost equal to?
        What does the function {expression} tend towards near x = {at}?
        What is the final value of the function {expression} as x closes in on {at}?
        To what number does the function {expression} shrink or grow when x creeps up to {at}?
        What is the limit of {expression} as x goes to {at}?
        What is the limit of {expression} as x tends to {at}?
        What is the limit of {expression} at {at}?
        What is the limit of the function f(x) = {expression} as x approaches {at}?
        How do you find the limit of {expression} as x approaches {at}?
        What does the function {expression} approach as x approaches {at}?
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
        Take the limit of {expression} as x goes to {at}.
        Take the limit of the function {expression} at {at}.
        Find the limit of the function {expression} as x approaches {at}.
        As x tends to {at}, find the limit of {expression}.
        Let x approach {at} in the function {expression} and state the limit.
        Compute sympy.limit for the function {expression}, x towards {at}.
        Remove the singularity of the function {expression} at {at}: which limit goes there?
        Fill the hole in the curve {expression} at x = {at} by its limit.
        Work out what the function {expression} approaches as x gets ever closer to {at}.
        Settle the zero-over-zero case of the function {expression} at x = {at} by a limit.
        Don't just plug in {at}; take the limit of the function {expression} there.
        Use a small-x or factorising argument to get the limit of {expression} at x = {at}.
        Find the limit of {expression} in the neighbourhood of {at}.
        Approach {at} from left and right and give the common limit of {expression}.
        Find the limit of {expression} as x approaches {at}.
        Find the limiting value of the function {expression} at {at}.
        Find the limit value of {expression} near {at}.
        Work out the limit of {expression} as x goes to {at}.
        Calculate the limit at {at} of {expression}.
        Take the limit x to {at} of the function {expression}.
        Let x run to {at} in the function {expression} and find the limit.
        Push x towards {at} and tell me the limit of {expression}.
        Tell me where the function {expression} is heading as x nears {at}.
        Show what the function {expression} gets close to around x = {at}.
        I want the limit, not the value, of the function {expression} at {at}.
        Give the number the function {expression} converges to as x becomes {at}.
        Patch the function {expression} at x = {at} with the right limit.
        Get rid of the zero over zero at x = {at} in the function {expression} and give the limit.
        State which value the function {expression} approaches when x moves to {at}.
        Find the approached value of the function {expression} at {at}.
        Find the two-sided limit of {expression} at {at}.
        Creep up to {at} with x and say what the function {expression} nears.
        Say what the function {expression} would be at {at} if there were no hole.
        Evaluate the limit of {expression} as x approaches {at}.
        Compute the limit of {expression} as x → {at}.
        Calculate the limit of {expression} as x goes to {at}.
        Find the limit as x approaches {at} of {expression}.
        """,
        stories="""
        A calculator shows an error for the function {expression} at x = {at}. What limit should it show?
        The average speed over a shrinking time is the expression {expression}. What does it become as x reaches {at}?
        At {at} the graph of the function {expression} has a gap. At which height is it?
        Ina must repair the function {expression} so that it is continuous at {at}. Which limit does she assign?
        A difference quotient is the function {expression}. Let its variable go to {at}. What instant speed?
        The plotting program leaves an empty circle at x = {at} on the curve {expression}. Which limit fills the circle?
        A table of the function {expression} for x ever nearer to {at} seems to settle down. On which limit?
        The program crashes with a division error when the function {expression} is called near x = {at}. Which limit should replace the missing value?
        An optics formula has the factor {expression}, undefined at x = {at}. What is its limit there?
        Zeno walks towards x = {at} and watches the function {expression}. What does it tend to?
        Priya zooms into the curve {expression} around x = {at} and sees a pinhole. At what limit is the pinhole?
        The slope of a secant is the function {expression}. As x slides to {at} the secant becomes a tangent. What slope does it have in the limit?
        For the exam, Kofi has to find the limit of the function {expression}, x going to {at}. Which answer is right?
        A signal theorist wants the gain function {expression} in the limit where x goes to {at}.
        My homework asks what happens to the function {expression} as x gets close to {at}. What is the limit?
        The calculator says error at x = {at} for the function {expression}. Which limit belongs there?
        I cannot divide by zero at x = {at}, but the function {expression} still comes near some number. Which number?
        My code returns NaN for the function {expression} when x is {at}. What limit should I return instead?
        There is a hole in the graph of the function {expression} at x = {at}. How high is the hole?
        Plugging in {at} gives an undefined value for {expression}. What is the limit there?
        Homework: evaluate the limit of {expression} as x tends to {at}. What is the answer?
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
        limit of the function {expression} at {at}
        sympy.limit, function {expression}, at {at}
        limit x towards {at}: {expression}
        function {expression} near {at}, limit?
        limit of the function {expression}, x to {at}
        x near {at}: limit of the function {expression}?
        continuous extension at {at}, function {expression}
        lim of the function {expression} as x goes to {at}
        limit {expression}, x towards {at}
        function {expression}, x close to {at}, goes where
        limit at {at} of the function {expression}
        hole at x = {at}, function {expression}, value?
        limit of {expression} as x approaches {at}
        limit {expression} x to {at}
        limit({expression}, {at})
        limit of f(x) = {expression}, x -> {at}
        """,
        dialogues="""
        A: Plugging in gives zero over zero in {expression}. B: Where? A: At {at}. B: Then take the limit.
        Teacher: Let x go to {at}. Pupil: In which function? Teacher: In {expression}.
        - What is the limit? - Of what? - Of {expression} as x nears {at}.
        A: Division by zero at x = {at}! B: In the function {expression}? A: Yes. B: Only the limit helps there.
        A: The function {expression} is undefined at x = {at}. B: But it has a limit. A: Which one?
        User: limit please. Bot: Of what function? User: {expression}. Bot: x towards? User: {at}
        Student: When x gets near {at}, the function {expression} looks steady. Tutor: So name its limit.
        A: Both one-sided limits agree. B: Of the function {expression}? A: Yes, where x tends to {at}. B: Then what is the limit?
        Kid: I can't put {at} into the function {expression}. Mum: Then let x only come close. Kid: And where does it go?
        A: Value of the function {expression} at {at}? B: It has none, only a limit. A: Then the limit, please.
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
        What is the Taylor expansion of {expression} to degree {degree}?
        What is the series expansion of {expression} up to order {degree}?
        What is the Maclaurin expansion of {expression} through degree {degree}?
        What is the power series of {expression} truncated at degree {degree}?
        What is the polynomial approximation of degree {degree} of the function {expression} at zero?
        What is the degree {degree} Maclaurin polynomial of {expression}?
        To order {degree}, how does the function {expression} expand?
        Up to degree {degree}, which Taylor terms does {expression} have?
        How does the function {expression} look as a sum of powers up to {degree}?
        Which Taylor polynomial matches the derivatives of {expression} at the origin up to the derivative of order {degree}?
        If terms beyond the power {degree} are negligible, which polynomial can stand in for the function {expression} near zero?
        What jet of order {degree} does the function {expression} have at zero?
        For small arguments, by which polynomial of degree {degree} may I replace the function {expression}?
        What is the expansion of the function {expression} around the origin up to the power {degree}?
        What is the Taylor approximation of degree {degree} for {expression}?
        What is the power series of {expression} up to degree {degree}?
        What is the polynomial stand-in of degree {degree} for the function {expression} near zero?
        What is the series of {expression} up to the power {degree}?
        What is the Maclaurin approximation of order {degree} for the function {expression}?
        What is the local expansion to order {degree} of the function {expression}?
        How do I expand the function {expression} up to degree {degree}?
        What polynomial of degree {degree} looks like the function {expression} close to zero?
        What do I get when I expand the function {expression} to order {degree}?
        How is {expression} written as a Taylor series to degree {degree}?
        If I stop at degree {degree}, what is the Taylor series of {expression}?
        Which terms up to order {degree} does the expansion of the function {expression} contain?
        Near the origin, what does the function {expression} look like as a polynomial of degree {degree}?
        With {degree} as the top degree, what is the Taylor polynomial of {expression}?
        What would the series command give for the function {expression} through order {degree}?
        Can the function {expression} be approximated by a polynomial of degree {degree}, and by which?
        What short polynomial of degree {degree} mimics the function {expression} around zero?
        What are the first terms, up to degree {degree}, of the series of {expression}?
        What is the Taylor polynomial of degree {degree} for {expression}?
        What is the Taylor polynomial of {expression} of degree {degree}?
        What is the Maclaurin polynomial of degree {degree} for {expression}?
        What is the Taylor series of {expression} up to degree {degree}?
        What is the Maclaurin series of {expression} up to order {degree}?
        What is the Taylor expansion of f(x) = {expression} to order {degree}?
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
        Expand {expression} in a Taylor series to order {degree}.
        Taylor expand {expression} up to degree {degree}.
        Find the Taylor series of {expression} up to degree {degree}.
        Find the Maclaurin series of {expression} to order {degree}.
        Find the series expansion of {expression} through the power {degree}.
        Up to order {degree}, write {expression} as a power series.
        Build a polynomial of degree {degree} from the derivatives of {expression} at the origin.
        Turn the function {expression} into its Taylor polynomial, degree {degree}.
        Represent the function {expression} by powers up to {degree}.
        Cut off the Maclaurin series of {expression} behind degree {degree}.
        Compute the partial sum of the series of {expression} that ends with degree {degree}.
        Don't differentiate {expression}; give its Taylor polynomial of degree {degree}.
        Expand the function {expression} to degree {degree}.
        To degree {degree}, expand the function {expression} around zero.
        Expand the curve {expression} near the origin to degree {degree}.
        Find the Taylor approximation to order {degree} of {expression}.
        Find the power series up to degree {degree} of {expression}.
        Find the polynomial of degree {degree} that approximates the function {expression} around zero.
        Find the series terms up to degree {degree} for {expression}.
        Find the Maclaurin approximation of degree {degree} for the function {expression}.
        Write the function {expression} as a Taylor polynomial of degree {degree}.
        Write out the series of {expression} as far as degree {degree}.
        Give the expansion of the function {expression} to order {degree}.
        Make a polynomial of degree {degree} out of the function {expression} with Taylor's formula.
        Show the Taylor series of {expression}, stop at order {degree}.
        Do a Taylor expansion of degree {degree} on the function {expression}.
        Work out the Maclaurin terms of {expression} until degree {degree}.
        Keep terms up to order {degree} and expand the function {expression}.
        Swap the function {expression} for a polynomial of degree {degree}, good near zero.
        Tell me the series of {expression} with the terms after order {degree} dropped.
        Find the opening terms up to degree {degree} of the series of {expression}.
        Mimic the function {expression} near zero with a polynomial of degree {degree}.
        Unroll the function {expression} into powers of x up to degree {degree}.
        Say which powers, up to {degree}, make up the function {expression} near the origin.
        Find the Taylor polynomial of degree {degree} for {expression}.
        Find the Maclaurin polynomial of degree {degree} for f(x) = {expression}.
        Expand {expression} as a Taylor series up to degree {degree}.
        Compute the Taylor polynomial of {expression} of order {degree}.
        """,
        stories="""
        A pocket calculator replaces the function {expression} by its Taylor polynomial of degree {degree}. Which one?
        For small x an engineer swaps the function {expression} for a series through order {degree}. Write it.
        The exam asks for order {degree} in the Maclaurin expansion of {expression}. What is the answer?
        To save time the game engine keeps terms up to power {degree} of the series for {expression}. Show them.
        A microcontroller codes the function {expression} as its Maclaurin polynomial of degree {degree}. Which?
        A physicist linearises too crudely; degree {degree} would do. Expand the function {expression} that far.
        For a perturbation theory we need the series of {expression} with order {degree} as the last one retained.
        A game engine avoids calling the function {expression} and uses a polynomial of degree {degree} that agrees near zero. Give that Taylor polynomial.
        An FPGA can only add and multiply, so the function {expression} is replaced by its series to degree {degree}. Which polynomial is wired up?
        Small oscillations: the function {expression} is expanded about rest, keeping powers up to {degree}. What remains?
        The lecture notes write the function {expression} as a polynomial plus a remainder after degree {degree}. Which polynomial?
        Brook Taylor is asked to approximate {expression} around zero by a polynomial of degree {degree}. What does he write?
        A demonstrator plots the function {expression} together with its Maclaurin polynomial of degree {degree}. Which polynomial is plotted?
        For an error estimate Hana needs the Taylor terms of the function {expression} as far as order {degree}.
        My homework asks for the Taylor series of {expression} to degree {degree}. What do I write?
        My chip has no maths library, so I want a polynomial of degree {degree} in place of the function {expression} near zero.
        A physics student may keep terms up to order {degree} of the function {expression}. What is her expansion?
        For small angles a surveyor replaces the function {expression} by a series up to degree {degree}. Which one?
        I need a quick approximation of the function {expression} close to the origin; degree {degree} is enough.
        I want to approximate {expression} near zero by a polynomial of degree {degree}. Which Taylor polynomial is it?
        Homework: find the degree {degree} Maclaurin polynomial of {expression}. What is the answer?
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
        taylor series {expression} to degree {degree}
        Taylor polynomial of {expression}, degree {degree}
        degree {degree}: Maclaurin polynomial of {expression}
        power series {expression} up to degree {degree}
        Taylor {expression} order {degree}
        approx {expression} by polynomial, degree {degree}, near zero
        expand the function {expression} to order {degree}
        series of the function {expression}, n up to {degree}
        truncate at power {degree}: Maclaurin series of {expression}
        taylor of {expression}, order {degree}
        series {expression} up to degree {degree}
        expansion of the function {expression}, order {degree}
        {degree} as order, Taylor series of {expression}
        power series of {expression}, stop at degree {degree}
        taylor polynomial {expression} degree {degree}
        taylor series of {expression} degree {degree}
        maclaurin series {expression} degree {degree}
        taylor({expression}, {degree})
        taylor expansion of {expression} to degree {degree}
        """,
        dialogues="""
        A: Expand the function {expression}. B: How far? A: To degree {degree}.
        Tutor: Stop at order {degree}. Student: In the Taylor series of what? Tutor: Of {expression}.
        - I need a series for {expression}. - With how many powers? - Up to {degree}.
        A: Near zero the function {expression} is nearly a polynomial. B: Which? A: Choose degree {degree} and see.
        A: How good a polynomial for {expression} do you need? B: Degree {degree}. A: Then take the Taylor polynomial.
        User: series expansion. Bot: Of what? User: {expression}. Bot: To which order? User: {degree}
        Student: May I replace the function {expression} near zero? Tutor: Yes, by its Maclaurin polynomial of degree {degree}. Student: That is?
        Student: I must expand the function {expression}. Tutor: How far? Student: To degree {degree}, around zero.
        A: Is there a polynomial close to the function {expression}? B: Yes, Taylor's. A: Take degree {degree} then.
        """,
    ),
)

"""How people ask for optimization: draws of arguments; the wordings stand in ``_wordings_*``."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal

from fluxem.core.number import Number
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.optimization import _wordings_descent as descent
from fluxem.domains.optimization import _wordings_discrete as discrete
from fluxem.domains.optimization import _wordings_fits as fits
from fluxem.domains.optimization import tools
from fluxem.domains.optimization.types import Vector, parse_program

_TOPS = {"easy": 9, "medium": 30, "hard": 250}
_SIZES = {"easy": (2, 2), "medium": (2, 3), "hard": (3, 5)}
_STEPS = ("0.1", "0.5", "0.01", "0.2", "0.25", "0.05", "2", "1")


def _draw_entry(rng: random.Random, difficulty: str) -> Number:
    value = rng.randint(-_TOPS[difficulty], _TOPS[difficulty])
    if difficulty == "hard" and rng.random() < 0.25:
        return Decimal((int(value < 0), tuple(map(int, str(abs(value)))), -rng.randint(1, 2)))
    return value


def _write_vector(values: Sequence[Number], rng: random.Random) -> Literal:
    text = rng.choice((", ", ", ", ",")).join(map(format_number, values))
    if rng.random() < 0.1:
        text = text.replace("-", "\u2212")
    return Literal(f"[{text}]", "optimization_vector", Vector(values))


def _draw_vector(rng: random.Random, difficulty: str, size: int) -> Literal:
    return _write_vector([_draw_entry(rng, difficulty) for _ in range(size)], rng)


def _draw_step(rng: random.Random) -> Literal:
    text = rng.choice(_STEPS)
    return write_number(Decimal(text) if "." in text else int(text))


def _draw_descent(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size = rng.randint(*_SIZES[difficulty])
    return {
        "point": _draw_vector(rng, difficulty, size),
        "gradient": _draw_vector(rng, difficulty, size),
        "step": _draw_step(rng),
    }


def _draw_coefficients(rng: random.Random, difficulty: str) -> list[int]:
    """An upward parabola, or for harder ones a polynomial of even degree."""
    degree = 2 if difficulty == "easy" else 4 if difficulty == "hard" and rng.random() < 0.5 else rng.choice((2, 3))
    top = {"easy": 9, "medium": 15, "hard": 40}[difficulty]
    return [rng.randint(1, 4), *(rng.randint(-top, top) for _ in range(degree))]


def _draw_search(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    coefficients = _draw_coefficients(rng, difficulty)
    if len(coefficients) == 4:  # a cubic falls without end on one side
        coefficients.append(rng.randint(-9, 9))
    point = rng.randint(-5, 5) if difficulty == "easy" else rng.randint(-9, 12)
    return {"coefficients": _write_vector(coefficients, rng), "point": write_number(point)}


def _draw_search_with_step(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {**_draw_search(rng, difficulty), "step": _draw_step(rng)}


def _draw_newton(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {
        "coefficients": _write_vector(_draw_coefficients(rng, difficulty), rng),
        "point": write_number(rng.randint(-9, 12)),
    }


def _draw_interval(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    coefficients = _draw_coefficients(rng, difficulty)
    lower = rng.randint(-20, 5)
    return {
        "coefficients": _write_vector(coefficients, rng),
        "lower": write_number(lower),
        "upper": write_number(lower + rng.randint(1, 30)),
    }


def _draw_bracket(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """An interval at whose ends the polynomial has opposite signs."""
    coefficients = _draw_coefficients(rng, difficulty)
    points = range(-8, 9)
    signs = [sum(c * x**k for k, c in enumerate(reversed(coefficients))) for x in points]
    brackets = [(a, b) for a, b, s, t in zip(points, points[1:], signs, signs[1:], strict=False) if s * t < 0]
    if not brackets:
        raise Redraw
    lower, upper = rng.choice(brackets)
    return {
        "coefficients": _write_vector(coefficients, rng),
        "lower": write_number(lower),
        "upper": write_number(upper),
    }


def _draw_parabola(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = _TOPS[difficulty]
    a: Number = rng.randint(1, 5 if difficulty == "easy" else 20)
    if difficulty == "hard" and rng.random() < 0.5:
        a = Decimal(rng.randint(1, 99)).scaleb(-1)
    return {"a": write_number(a), "b": write_number(rng.randint(-top, top)), "c": write_number(rng.randint(-top, top))}


def _draw_system(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    unknowns = 3 if difficulty == "hard" and rng.random() < 0.4 else 2
    height = unknowns + rng.randint(1, 2)
    top = {"easy": 4, "medium": 9, "hard": 30}[difficulty]
    rows = [[rng.randint(-top, top) for _ in range(unknowns)] for _ in range(height)]
    if rng.random() < 0.4:
        rows = [[1, *row[1:]] for row in rows]
    targets = [rng.randint(-2 * top, 2 * top) for _ in range(height)]
    return {"rows": [_write_vector(row, rng) for row in rows], "targets": _write_vector(targets, rng)}


def _draw_data(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size = {"easy": 3, "medium": 4, "hard": 6}[difficulty]
    start = rng.randint(0, 5)
    x = sorted(rng.sample(range(start, start + 3 * size), size))
    return {"x": _write_vector(x, rng), "y": _draw_vector(rng, difficulty, size)}


def _draw_hessian(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size = 2 if difficulty != "hard" else rng.choice((2, 3))
    top = {"easy": 5, "medium": 9, "hard": 20}[difficulty]
    matrix = [[0] * size for _ in range(size)]
    for i in range(size):
        matrix[i][i] = rng.randint(-1 if rng.random() < 0.2 else 1, top)
        for j in range(i):
            matrix[i][j] = matrix[j][i] = rng.randint(-top // 2, top // 2)
    return {"hessian": [_write_vector(row, rng) for row in matrix]}


def _draw_box(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size, top = rng.randint(*_SIZES[difficulty]), _TOPS[difficulty]
    lower = [rng.randint(-top, top // 2) for _ in range(size)]
    return {
        "point": _draw_vector(rng, difficulty, size),
        "lower": _write_vector(lower, rng),
        "upper": _write_vector([x + rng.randint(0, top) for x in lower], rng),
    }


def _draw_knapsack(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size = {"easy": 3, "medium": 4, "hard": 6}[difficulty]
    top = {"easy": 9, "medium": 20, "hard": 60}[difficulty]
    weights = [rng.randint(1, top) for _ in range(size)]
    return {
        "values": _write_vector([rng.randint(1, 5 * top) for _ in range(size)], rng),
        "weights": _write_vector(weights, rng),
        "capacity": write_number(rng.randint(max(weights), sum(weights))),
    }


def _draw_costs(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size = {"easy": 2, "medium": 3, "hard": 4}[difficulty]
    top = {"easy": 9, "medium": 20, "hard": 90}[difficulty]
    return {"costs": [_write_vector([rng.randint(1, top) for _ in range(size)], rng) for _ in range(size)]}


# --- linear programmes -------------------------------------------------------------------------------
_NAMES = (("x", "y", "z"), ("x", "y", "z"), ("a", "b", "c"), ("x1", "x2", "x3"), ("x_1", "x_2", "x_3"), ("p", "q", "r"))


def _write_sum(coefficients: Sequence[Number], names: Sequence[str]) -> str:
    text = ""
    for coefficient, name in zip(coefficients, names, strict=True):
        if coefficient:
            shown = "" if abs(coefficient) == 1 else format_number(abs(coefficient))
            sign = ("-" if coefficient < 0 else "") if not text else (" - " if coefficient < 0 else " + ")
            text += f"{sign}{shown}{name}"
    return text


def _draw_program(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A feasible and bounded programme: resources to use up, or needs to meet."""
    size = 3 if difficulty == "hard" and rng.random() < 0.6 else 2
    names = rng.choice(_NAMES)[:size]
    top = {"easy": 5, "medium": 12, "hard": 40}[difficulty]
    is_max = rng.random() < 0.6
    relation = rng.choice(("<=", "<=", "\u2264") if is_max else (">=", ">=", "\u2265"))
    at_least = "\u2265" if relation in "\u2264\u2265" else ">="
    objective: list[Number] = [rng.randint(1, top) for _ in names]
    if difficulty != "easy" and rng.random() < 0.25:
        objective[0] = Decimal(rng.randint(1, 99)).scaleb(-1)
    parts = []
    for _ in range(rng.randint(1, 2) if difficulty == "easy" else rng.randint(2, 3)):
        row = [rng.randint(1, max(top // 3, 1)) for _ in names]
        parts.append(f"{_write_sum(row, names)} {relation} {rng.randint(2, 6 * top)}")
    if is_max and rng.random() < 0.4:
        parts.append(f"{rng.choice(names)} {relation} {rng.randint(1, 2 * top)}")
    if rng.random() < 0.5:
        parts.append(f"{', '.join(names)} {at_least} 0")
    else:
        parts += [f"{name} {at_least} 0" for name in names]
    words = ("maximize", "maximise", "max", "maximize") if is_max else ("minimize", "minimise", "min", "minimize")
    target = rng.choice(("", "", "", "z = ", "f = "))
    link = rng.choice((" subject to ", " subject to ", " s.t. ", " such that ", " subject to: "))
    joined = ", ".join(parts) if rng.random() < 0.8 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    text = f"{rng.choice(words)} {'' if target[:1] in names else target}{_write_sum(objective, names)}{link}{joined}"
    return {"program": Literal(text, "optimization_linear_program", parse_program(text))}


PHRASEBOOK = Phrasebook(
    "optimization",
    phrases=(
        Phrases(tools.gradient_step, _draw_descent, **descent.GRADIENT_STEP),
        Phrases(tools.line_search, _draw_search, **descent.LINE_SEARCH),
        Phrases(tools.line_search, _draw_search_with_step, **descent.LINE_SEARCH_WITH_STEP),
        Phrases(tools.newton_step, _draw_newton, **descent.NEWTON_STEP),
        Phrases(tools.golden_section, _draw_interval, **descent.GOLDEN_SECTION),
        Phrases(tools.bisection_root, _draw_bracket, **descent.BISECTION_ROOT),
        Phrases(tools.quadratic_minimum, _draw_parabola, **descent.QUADRATIC_MINIMUM),
        Phrases(tools.least_squares, _draw_system, **fits.LEAST_SQUARES),
        Phrases(tools.fit_line, _draw_data, **fits.FIT_LINE),
        Phrases(tools.is_convex, _draw_hessian, **fits.IS_CONVEX),
        Phrases(tools.project_to_box, _draw_box, **fits.PROJECT_TO_BOX),
        Phrases(tools.linear_program, _draw_program, **discrete.LINEAR_PROGRAM),
        Phrases(tools.knapsack, _draw_knapsack, **discrete.KNAPSACK),
        Phrases(tools.assignment, _draw_costs, **discrete.ASSIGNMENT),
    ),
    irrelevant="""
        What is gradient descent good for?
        Why is a convex problem easy to solve?
        Who invented the simplex method?
        What is the difference between a local and a global minimum?
        Explain the learning rate to a beginner.
        Is the knapsack problem NP-hard?
        How do neural networks use stochastic gradient descent?
        What does subject to mean in a textbook?
        When should I prefer Newton's method?
        Why did Gauss use least squares?
        Which solver is best for integer programming?
        What are Lagrange multipliers, in plain words?
        Can every linear programme be solved in polynomial time?
        My backpack is too heavy.
        Do I need calculus for optimization?
        What is the duality gap?
        Recommend a course on operations research.
        Why is golden-section search called golden?
        What is an objective function?
        How do airlines assign crews?
        Tell me about George Dantzig.
        What does Armijo's condition guarantee?
        Is a saddle point a minimum?
        How can I optimize my sleep?
        Why does gradient descent zigzag?
        What is a feasible region?
        Are heuristics better than exact methods?
        My gradient at the point (1, 2) was marked wrong, which annoyed me.
        A learning rate of 0.1 is a popular default, they say.
        The projection in the cinema was blurred.
        Translate "least squares" into Polish.
        How did Newton spend his years in the countryside?
        Please write a slogan for a company that optimises warehouses.
        I was assigned a desk next to the window.
        Which optimiser is fashionable for training large language models?
        Is it hard to find a job in operations research?
        The step from 1 to 2 children changes a family for good.
        What is the intuition behind step halving?
        My boss wants to minimise meetings; I agree with her.
        What do the words argmin and argmax abbreviate?
        The golden section appears in paintings, some claim.
        Explain overfitting to my grandfather.
        Draft the preface of a textbook on linear programming.
        Why is the Hungarian method named after a country?
        My knapsack with 3 pockets was stolen at the station.
        How do weather services fit their models to measurements?
        The box on the shelf has a lower and an upper compartment.
        In 1947 the simplex method saw the light of day.
        Should a beginner read Boyd's book first?
        Can you recommend a podcast about machine learning?
        The line to the ticket office was endless.
        Bisecting an angle with a compass is a nice pastime.
        My weights at the gym are 10 and 20, and I never use the heavy one.
        A convex mirror hangs at the crossroads.
        What are the ethics of optimising for attention?
        Thank you, that was the best explanation so far.
        Is duality in optimization related to duality in physics?
        Why is the simplex method fast in practice but slow in theory?
        What is the difference between a constraint and an objective?
        Prove that a local minimum of a convex function is a global one.
        Who discovered the method of least squares, Gauss or Legendre?
        explain gradient descent with a hiker in the fog
        Is Newton's method always faster than gradient descent?
        What makes the knapsack problem hard?
        How do airlines plan their crews?
        What does the Hessian tell us about a surface?
        Where did linear programming get its name?
        Compare simulated annealing with genetic algorithms.
        When does bisection fail?
        Why do outliers spoil a least-squares fit?
        What's momentum in deep learning, and does it come from physics?
        Who was Leonid Kantorovich and what did he get the Nobel prize for?
        Is every linear function convex?
        How are school places assigned to pupils in big cities?
        What are slack variables for?
        Describe the interior point method for a general reader.
        Does nature optimise, or do we just like to think so?
        What's a Pareto front?
        Why does a step that is too large make training diverge?
        Which free solvers would you suggest for a student project?
        Give three examples of convex sets in everyday life.
        How do you say "bounded from below" in Greek?
        What is regularisation, and why do people add a penalty?
        Are greedy algorithms ever optimal?
        Write a Julia script that minimises x^2 + y^2 with a package.
        The knapsack with capacity 10 and items 3, 4, 5 comes from an old children's book. Which one?
        My gradient was (3, -1), my mood was worse.
        Plot the points (1, 2), (2, 4), (3, 5) and label them in Comic Sans.
        I carried 3 boxes of 20 kg upstairs yesterday, and now my back hurts.
        Is a learning rate of 0.001 boring?
        The worker Ali got task 2, and Bea got task 1, and both are furious with me.
        Why does our textbook always use x^2 - 4x + 3? It must be the author's lucky polynomial.
        At 12% the slope of the street is too much for my bicycle.
        Tell Dora that her costs of 4, 6 and 9 were praised by the auditor.
        We stayed within the limits 0 and 1, and the examiner yawned.
        Make a cartoon of a ball that rolls down y = x^2.
        Maximise 3x + 2y, says the poster in the hallway; who hung it there?
        The line y = 2x + 1 hangs framed over my bed.
        I took 10 steps back and fell into the pool.
        He loses 2 kilos each spring and finds them again each autumn.
        Do the bounds [0, 5] look silly on a warning sign?
        Can I take a bag of 23 kg on the plane to Lima?
        How should I name the lower bound 0 and the upper bound 10 in my code?
        My boss said "minimise costs" 9 times in a speech of 5 minutes.
        We found the optimum at 3 in the morning, then the computer crashed.
        The closest bakery opens at 6, the better one at 7.
        She picked items 1, 3 and 4 from the menu, and regretted 4.
        Will the price of copper reach a minimum before June?
        Our fit through (0, 1) and (1, 3) made it onto the cover of the company magazine!
        What would Newton say about a step from 2 to 1.5?
        Two roots and a bulb: that's what the badger left of my flower bed.
        Pack my suitcase for a weekend in Oslo.
        The ideal holiday needs no plan at all.
        He has a bit of a box fixation, that cat.
        She's got no sense of direction on the slopes.
        The homework assignment was eaten by the dog.
        Our goals are out of reach, sighed the coach.
        Do the bare minimum and go home.
        Thinking outside the box is overrated.
        It's the least I could do for you.
        That dress fits you perfectly.
        Search the house, officers!
        There's no room left in my rucksack.
        Step aside, please.
        My roots are in Ireland.
        My favourite TV programme was cancelled.
        Don't draw the line there, I beg you.
        Times Square was full of tourists.
        best of luck with the new job!!
        stop optimising everything and enjoy your coffee
        The cheapest seats are sold out.
        Make the most of your youth.
        The valley lay in golden light.
        The constraint of the corset made her faint.
        Projecting your fears onto others won't help.
        Find me a plumber who can come today.
        The descent from the summit was icy.
    """,
)

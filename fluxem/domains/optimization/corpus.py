"""Texts with exactly the programmes, vectors and numbers they hold, and near-misses without any of this domain."""

from __future__ import annotations

from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number_text import parse_number
from fluxem.domains.optimization.types import parse_program, parse_vector


def _example(text: str, *surfaces: str) -> Example:
    """Surfaces with a relation are programmes, bracketed ones vectors, the others numbers."""
    spans: list[tuple[str, str, Any]] = []
    for surface in surfaces:
        if any(mark in surface for mark in "=\u2264\u2265\\"):
            spans.append((surface, "optimization_linear_program", parse_program(surface)))
        elif surface.startswith("["):
            spans.append((surface, "optimization_vector", parse_vector(surface)))
        else:
            spans.append((surface, "arithmetic_number", parse_number(surface)))
    return Example(text, tuple(spans))


def _whole(text: str, before: str = "", after: str = "") -> Example:
    return _example(f"{before}{text}{after}", text)


CORPUS = (
    # programmes
    _whole("maximize 3x + 2y subject to x + y <= 4, x <= 3, y >= 0", after="."),
    _whole("Maximize 3x+2y subject to x+y<=4, x>=0, y>=0", "Solve: "),
    _whole("minimise 2a + b s.t. a + b >= 10, a, b >= 0", "Please ", " as fast as you can"),
    _whole("max x + y such that 2x + y \u2264 8 and x \u2265 0 and y \u2265 0"),
    _whole("min 4x_1 + x_2 s.t. x_1 + x_2 = 5, x_1 >= 0, x_2 >= 0"),
    _whole("Maximize z = 5x + 4y subject to 6x + 4y <= 24, x + 2y <= 6, x, y >= 0"),
    _whole("maximize P = 40x + 30y subject to the constraints: x + y <= 12, 2x + y <= 16, x >= 0, y >= 0"),
    _whole("minimize the cost 0.6x + y subject to 10x + 4y >= 20, x >= 0, y >= 0", "A diet: "),
    _whole("maximize f(x, y) = x - y subject to 0 <= x <= 4, 1 <= y <= 3"),
    _whole("maximize 1/2*x + y subject to x + 3y <= 7, x - y = 1", after="?"),
    _whole("MINIMIZE x SUBJECT TO x >= -3"),
    _whole("min: x + 2y under x + y >= 3; x >= 0; y >= 0"),
    _whole("maximize 3x \u2212 y subject to x \u2212 y \u2264 2, x \u2264 5"),
    _whole("maximize x\u2081 + x\u2082 subject to x\u2081 + 2x\u2082 \u2264 4, x\u2081 \u2265 0, x\u2082 \u2265 0"),
    _whole("max 3x + 5y s.t. x \\leq 4, 2y \\leq 12, 3x + 2y \\leq 18, x, y \\geq 0", "$", "$"),
    _whole("maximize 2 x + 3 y subject to 4 x + y <= 9, x >= 0, y >= 0"),
    _whole("minimize a + b + c subject to a + b >= 2, b + c >= 3, a, b, c >= 0", after=" I think"),
    _whole("maximise x + 1.5y given x + y <= 3, x <= 2, x, y >= 0"),
    _whole("maximize 2x + y such that x + 3 <= 7 - y, x >= 0, y >= 0"),
    _example("Scale maximize x subject to x <= 3 by 5.", "maximize x subject to x <= 3", "5"),
    # vectors
    _example("the gradient [2, -1]", "[2, -1]"),
    _example("The gradient is [0.5, 4, 1/3] there.", "[0.5, 4, 1/3]"),
    _example("From the starting point [0, 0] with gradient [1, 1]", "[0, 0]", "[1, 1]"),
    _example("a polynomial with coefficients [1, -4, 3]", "[1, -4, 3]"),
    _example("Coefficients: [2,0,1]", "[2,0,1]"),
    _example("initial guess [3]", "[3]"),
    _example("item weights [3, 4, 5], capacity 7", "[3, 4, 5]", "7"),
    _example("Gradient descent from [1, 2] with slope [3, 4], learning rate 0.1", "[1, 2]", "[3, 4]", "0.1"),
    _example("Do a line search on [1, 0, 2] from 3.", "[1, 0, 2]", "3"),
    _example("least squares with rows [1, 0] and [1, 1]", "[1, 0]", "[1, 1]"),
    _example("knapsack: [60, 100], [10, 20], 50", "[60, 100]", "[10, 20]", "50"),
    _example("Newton's method on [1, 0, -2] at 1.5", "[1, 0, -2]", "1.5"),
    _example("Is the Hessian [2, 0], [0, 3] positive?", "[2, 0]", "[0, 3]"),
    _example("minimizer at [1; 2]", "[1; 2]"),
    _example("search direction = [\u22121, 2]", "[\u22121, 2]"),
    _example("Clip [5, -1] to the box from [0, 0] to [3, 3].", "[5, -1]", "[0, 0]", "[3, 3]"),
    _example("golden-section search for [1, 2, 3]", "[1, 2, 3]"),
    _example("assign workers: costs [4, 1], [2, 0]", "[4, 1]", "[2, 0]"),
    _example("bisect [1, 0, -2] between 0 and 2", "[1, 0, -2]", "0", "2"),
    _example("lower bounds [0, 0], upper bounds [1, 1]", "[0, 0]", "[1, 1]"),
    # numbers that stay numbers
    _example("Minimize the waste by 5 percent", "5 percent"),
    _example("The gradient is 3 at x = 2.", "3", "2"),
    _example("The budget is at most 4 and the maximum is 9", "4", "9"),
)

NEAR_MISSES = (
    "2x + 3y", "x + y <= 4", "maximize profit", "maximize 3x + 2y", "maximize x^2 subject to x <= 3",
    "maximize x*y subject to x + y <= 4", "maximize x + y subject to x < 3", "minimize the risk subject to approval",
    "maximize window 3", "subject to change", "subject to x <= 4", "NASA", "IBM", "PhD", "3 strings", "10 minutes",
    "2024-13-45", "He said", "The Maximizer (2011)", "version 1.2.3", "call 555-0134", "12 Max Street",
    "such that 5 > 3", "a gradient of 7", "body weight 70", "a weight of 5 kg", "coefficient 3", "the gradient []",
    "gradient [a, b]", "optimize for speed", "Max and Min are cats", "max(3, 4)", "min 5 characters",
    "maximize 3x + 5 subject to x <= 2", "minimize sin(x) subject to x >= 0", "the newton is a unit", "Fig Newton 3",
    "target practice", "start[1]", "maximize x subject to 5 <= 3",
)  # fmt: skip

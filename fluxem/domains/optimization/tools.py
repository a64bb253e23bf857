"""Tools of optimization: exact on rational data, roots and minimisers of polynomials to 60 digits before rounding.

A polynomial is the list of its coefficients, highest power first. Methods follow Nocedal and Wright,
Numerical Optimization (2nd ed.), and where named Press et al., Numerical Recipes (3rd ed.).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number
from fluxem.domains.optimization.types import LinearProgram, Vector, to_fractions

MAX_ENTRIES = 64
MAX_DEGREE = 20
MAX_UNKNOWNS = 8
MAX_CAPACITY = 10_000
MAX_AGENTS = 32
_MAX_SHRINKS = 200
_MAX_BITS = 4000  # of one number that is raised to powers or eliminated with
_PRECISION = Context(prec=60, Emax=999_999, Emin=-999_999)
_HALVINGS = 110
_GOLDEN_STEPS = 150


def _require_length(values: Sequence[Any], where: str, limit: int = MAX_ENTRIES, least: int = 1) -> None:
    if not least <= len(values) <= limit:
        raise ToolError(f"{where}: expected {least} to {limit} entries, found {len(values)}")


def _require_equal(values: Sequence[Any], where: str, wanted: int, what: str) -> None:
    if len(values) != wanted:
        raise ToolError(f"{where}: expected {wanted} entries, as many as {what}, found {len(values)}")


def _read(values: Sequence[Number], where: str) -> list[Fraction]:
    fractions = to_fractions(values)
    for value in fractions:
        if max(value.numerator.bit_length(), value.denominator.bit_length()) > _MAX_BITS:
            raise ToolError(f"{where}: expected numbers of at most {_MAX_BITS // 4} digits")
    return fractions


def _write(value: Fraction, *given: Sequence[Number]) -> Number:
    """A terminating decimal where decimals were given, else a fraction in lowest terms."""
    is_decimal = any(isinstance(v, Decimal) for values in given for v in values)
    return exact.normalize(value, is_decimal)


# --- descent -----------------------------------------------------------------------------------------
def gradient_step(point: list[Number], gradient: list[Number], step: Number) -> Vector:
    """One step of gradient descent: point - step * gradient.

    Args:
        point: the current point.
        gradient: the gradient of the function there.
        step: step size, or learning rate.

    Examples:
        {"point": [1, 2], "gradient": [2, -4], "step": "0.5"} -> [0, 4]

    Source:
        Nocedal and Wright, section 2.2.
    """
    _require_length(point, "point")
    _require_equal(gradient, "gradient", len(point), "the point")
    return Vector(exact.subtract(x, exact.multiply(step, g)) for x, g in zip(point, gradient, strict=True))


def line_search(
    coefficients: list[Number],
    point: Number,
    step: Number = 1,
    shrink: Number = Decimal("0.5"),
    decrease: Number = Decimal("0.0001"),
) -> Number:
    """Backtracking (Armijo) line search from a point along the negative derivative of a polynomial; the accepted step.

    The step t is multiplied by shrink until f(x - t f'(x)) <= f(x) - decrease * t * f'(x)^2.

    Args:
        coefficients: of the polynomial f, highest power first.
        point: where the search starts.
        step: first step that is tried, positive.
        shrink: factor between 0 and 1.
        decrease: share between 0 and 1 of the predicted decrease that is demanded.

    Examples:
        {"coefficients": [1, -4, 3], "point": 0} -> "0.5"
        {"coefficients": [1, 0, 0], "point": 3, "step": "1/4"} -> "1/4"

    Source:
        Nocedal and Wright, algorithm 3.1.
    """
    f = _read_polynomial(coefficients)
    x, t, rho, c = _read([point, step, shrink, decrease], "point, step, shrink, decrease")
    if t <= 0:
        raise ToolError(f"step: expected a positive number, found {step}")
    for name, value in (("shrink", rho), ("decrease", c)):
        if not 0 < value < 1:
            raise ToolError(f"{name}: expected a number between 0 and 1, found {value}")
    _check_powers([x, t], len(f), "point and step")
    slope = _evaluate(_differentiate(f), x)
    if slope == 0:
        raise ToolError(f"point: the derivative is 0 at {point}, so no direction leads down")
    value, demanded = _evaluate(f, x), c * slope * slope
    for _ in range(_MAX_SHRINKS):
        if _evaluate(f, x - t * slope) <= value - t * demanded:
            return _write(t, [step], [shrink] if t != step else [])
        t *= rho
        _check_powers([t], len(f), "step")
    raise ToolError(f"step: no step is accepted within {_MAX_SHRINKS} reductions; start with a smaller one")


def newton_step(coefficients: list[Number], point: Number) -> Number:
    """One Newton step towards a stationary point of a polynomial: x - f'(x) / f''(x).

    Args:
        coefficients: of the polynomial f, highest power first.
        point: the current x.

    Examples:
        {"coefficients": [1, 0, -3, 0], "point": 2} -> "5/4"

    Source:
        Nocedal and Wright, section 2.2, equation (2.15).
    """
    f, (x,) = _read_polynomial(coefficients), _read([point], "point")
    _check_powers([x], len(f), "point")
    slope = _differentiate(f)
    curvature = _evaluate(_differentiate(slope), x)
    if curvature == 0:
        raise ToolError(f"point: the second derivative is 0 at {point}, so the Newton step is undefined")
    return _write(x - _evaluate(slope, x) / curvature, coefficients, [point])


# --- polynomials -------------------------------------------------------------------------------------
def _read_polynomial(coefficients: Sequence[Number]) -> list[Fraction]:
    _require_length(coefficients, "coefficients", MAX_DEGREE + 1)
    f = _read(coefficients, "coefficients")
    while len(f) > 1 and f[0] == 0:
        del f[0]
    return f


def _check_powers(values: Sequence[Fraction], degree: int, where: str) -> None:
    bits = max(max(v.numerator.bit_length(), v.denominator.bit_length()) for v in values)
    if bits * degree > 4 * _MAX_BITS:
        raise ToolError(f"{where}: powers up to {degree} of numbers of {bits // 4} digits are too large")


def _evaluate(f: Sequence[Fraction], x: Fraction) -> Fraction:
    value = Fraction(0)
    for c in f:
        value = value * x + c
    return value


def _differentiate(f: Sequence[Fraction]) -> list[Fraction]:
    degree = len(f) - 1
    return [c * (degree - i) for i, c in enumerate(f[:-1])] or [Fraction(0)]


def _sign(value: Fraction) -> int:
    return (value > 0) - (value < 0)


def _read_interval(lower: Number, upper: Number, degree: int) -> tuple[Fraction, Fraction]:
    a, b = _read([lower, upper], "lower and upper")
    if a >= b:
        raise ToolError(f"upper: expected a number above the lower end {lower}, found {upper}")
    _check_powers([a, b], degree, "lower and upper")
    return a, b


def _to_decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _evaluate_decimal(f: Sequence[Decimal], x: Decimal) -> Decimal:
    value = f[0]
    for c in f[1:]:
        value = value * x + c
    return value


def _to_float(value: Decimal) -> float:
    result = float(value)
    if not math.isfinite(result):
        raise ToolError("the result is beyond 1.8e308")
    return result


def quadratic_minimum(a: Number, b: Number, c: Number) -> dict[str, Number]:
    """Minimum of a x^2 + b x + c: where it lies and its value.

    Args:
        a: coefficient of x^2, positive.
        b: coefficient of x.
        c: constant term.

    Examples:
        {"a": 1, "b": -4, "c": 7} -> {"x": 2, "value": 3}
    """
    if a <= 0:
        raise ToolError(f"a: expected a positive number, found {a}; otherwise there is no minimum")
    p, q, r = _read([a, b, c], "a, b, c")
    given = [a, b, c]
    return {"x": _write(-q / (2 * p), given), "value": _write(r - q * q / (4 * p), given)}


@approximate(1e-12)
def bisection_root(coefficients: list[Number], lower: Number, upper: Number) -> float:
    """Root of a polynomial between two points of opposite sign, by bisection.

    Args:
        coefficients: of the polynomial, highest power first.
        lower: left end of the interval.
        upper: right end of the interval.

    Examples:
        {"coefficients": [1, 0, -2], "lower": 0, "upper": 2} -> 1.4142135623730951

    Source:
        Press et al., section 9.1.
    """
    f = _read_polynomial(coefficients)
    a, b = _read_interval(lower, upper, len(f))
    sign_a, sign_b = _sign(_evaluate(f, a)), _sign(_evaluate(f, b))
    if sign_a * sign_b > 0:
        raise ToolError(f"lower and upper: the polynomial has the same sign at {lower} and {upper}")
    with localcontext(_PRECISION):
        if sign_a == 0 or sign_b == 0:
            return _to_float(_to_decimal(a if sign_a == 0 else b))
        g = [_to_decimal(c) for c in f]
        left, right = _to_decimal(a), _to_decimal(b)
        for _ in range(_HALVINGS):
            middle = (left + right) / 2
            value = _evaluate_decimal(g, middle)
            if value == 0:
                return _to_float(middle)
            if (value > 0) == (sign_a > 0):
                left = middle
            else:
                right = middle
        return _to_float((left + right) / 2)


@approximate(1e-9)
def golden_section(coefficients: list[Number], lower: Number, upper: Number) -> float:
    """Minimiser of a polynomial on an interval on which it has one valley, by golden-section search.

    Args:
        coefficients: of the polynomial, highest power first.
        lower: left end of the interval.
        upper: right end of the interval.

    Examples:
        {"coefficients": [1, -4, 3], "lower": 0, "upper": 5} -> 2.0

    Source:
        Press et al., section 10.2 (Kiefer 1953).
    """
    f = _read_polynomial(coefficients)
    a, b = _read_interval(lower, upper, len(f))
    _require_valley(f, a, b)
    with localcontext(_PRECISION):
        g = [_to_decimal(c) for c in f]
        ratio = (Decimal(5).sqrt() - 1) / 2
        left, right = _to_decimal(a), _to_decimal(b)
        x, y = right - ratio * (right - left), left + ratio * (right - left)
        value_x, value_y = _evaluate_decimal(g, x), _evaluate_decimal(g, y)
        for _ in range(_GOLDEN_STEPS):
            if value_x <= value_y:
                right, y, value_y = y, x, value_x
                x = right - ratio * (right - left)
                value_x = _evaluate_decimal(g, x)
            else:
                left, x, value_x = x, y, value_y
                y = left + ratio * (right - left)
                value_y = _evaluate_decimal(g, y)
            if right - left <= abs(left) * Decimal("1e-13"):
                break
        return _to_float((left + right) / 2)


def _require_valley(f: list[Fraction], a: Fraction, b: Fraction) -> None:
    """The derivative has at most one root inside, and does not change from + to - there."""
    slope = _differentiate(f)
    if not any(slope):
        raise ToolError("coefficients: a constant has no minimiser")
    while slope[0] == 0:
        del slope[0]
    inside = _count_roots(slope, a, b) - (_evaluate(slope, b) == 0)
    if inside > 1 or (inside == 1 and _sign_near(slope, a, 1) > 0 > _sign_near(slope, b, -1)):
        raise ToolError("lower and upper: the polynomial has a hill or several valleys there; narrow the interval")


def _sign_near(f: list[Fraction], x: Fraction, side: int) -> int:
    """Sign of ``f`` just right (``side`` 1) or left (-1) of ``x``."""
    sign = 1
    while True:
        value = _sign(_evaluate(f, x))
        if value or len(f) == 1:
            return sign * value
        f, sign = _differentiate(f), sign * side


def _count_roots(f: list[Fraction], a: Fraction, b: Fraction) -> int:
    """Distinct roots in (a, b], by Sturm's theorem (Basu, Pollack and Roy, section 2.2.2)."""
    chain = [f, _differentiate(f)]
    while len(chain[-1]) > 1:
        remainder = list(chain[-2])
        divisor = chain[-1]
        while len(remainder) >= len(divisor):
            factor = remainder[0] / divisor[0]
            remainder = [x - factor * (divisor[i] if i < len(divisor) else 0) for i, x in enumerate(remainder) if i > 0]
        while remainder and remainder[0] == 0:
            del remainder[0]
        if not remainder:
            break
        scale = abs(remainder[0])
        chain.append([-x / scale for x in remainder])
        if max(x.numerator.bit_length() for x in chain[-1]) > 8 * _MAX_BITS:
            raise ToolError("coefficients: too many digits to count the stationary points")
    if chain[-1] == [0]:
        chain.pop()
    root_a = 0
    if _evaluate(f, a) == 0:  # Sturm's count needs f(a) != 0: divide the root out
        reduced = list(f)
        while len(reduced) > 1 and _evaluate(reduced, a) == 0:
            reduced = _deflate(reduced, a)
        return _count_roots(reduced, a, b) if len(reduced) > 1 else root_a
    return _variations(chain, a) - _variations(chain, b)


def _deflate(f: list[Fraction], x: Fraction) -> list[Fraction]:
    quotient, value = [], Fraction(0)
    for c in f:
        value = value * x + c
        quotient.append(value)
    return quotient[:-1]


def _variations(chain: Sequence[list[Fraction]], x: Fraction) -> int:
    signs = [s for s in (_sign(_evaluate(f, x)) for f in chain) if s]
    return sum(a != b for a, b in zip(signs, signs[1:], strict=False))


# --- linear algebra ----------------------------------------------------------------------------------
def least_squares(rows: list[list[Number]], targets: list[Number]) -> Vector:
    """Least-squares solution x of an overdetermined system: minimises the sum of (row . x - target)^2.

    Args:
        rows: rows of the matrix, each with one entry for each unknown.
        targets: right-hand side, one number for each row.

    Examples:
        {"rows": [[1, 0], [1, 1], [1, 2]], "targets": [1, 2, 4]} -> ["5/6", "3/2"]

    Source:
        Nocedal and Wright, section 10.2: the normal equations A^T A x = A^T b.
    """
    _require_length(rows, "rows")
    _require_length(rows[0], "rows[0]", MAX_UNKNOWNS)
    for i, row in enumerate(rows):
        _require_equal(row, f"rows[{i}]", len(rows[0]), "the first row")
    _require_equal(targets, "targets", len(rows), "there are rows")
    matrix = [_read(row, f"rows[{i}]") for i, row in enumerate(rows)]
    bounds = _read(targets, "targets")
    n = len(rows[0])
    _check_digits(matrix, bounds, n)
    normal = [[sum((r[i] * r[j] for r in matrix), Fraction(0)) for j in range(n)] for i in range(n)]
    right = [sum((r[i] * b for r, b in zip(matrix, bounds, strict=True)), Fraction(0)) for i in range(n)]
    solution = _solve(normal, right)
    if solution is None:
        raise ToolError("rows: the columns are linearly dependent, so the least-squares solution is not unique")
    return Vector(_write(x, targets, *rows) for x in solution)


def _check_digits(matrix: Sequence[Sequence[Fraction]], bounds: Sequence[Fraction], n: int) -> None:
    bits = sum(v.numerator.bit_length() + v.denominator.bit_length() for row in (*matrix, bounds) for v in row)
    if bits * n > 20 * _MAX_BITS:
        raise ToolError(f"rows: about {bits // 4} digits altogether are too many for {n} unknowns")


def _solve(matrix: list[list[Fraction]], right: list[Fraction]) -> list[Fraction] | None:
    """Gaussian elimination; ``None`` for a singular matrix."""
    n = len(matrix)
    rows = [[*row, b] for row, b in zip(matrix, right, strict=True)]
    for c in range(n):
        r = next((i for i in range(c, n) if rows[i][c]), None)
        if r is None:
            return None
        rows[c], rows[r] = rows[r], rows[c]
        pivot = rows[c]
        for i in range(n):
            if i != c and rows[i][c]:
                factor = rows[i][c] / pivot[c]
                rows[i] = [x - factor * y for x, y in zip(rows[i], pivot, strict=True)]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def fit_line(x: list[Number], y: list[Number]) -> dict[str, Number]:
    """Straight line y = slope * x + intercept with the least sum of squared errors.

    Args:
        x: abscissas of the data, at least two different ones.
        y: ordinates, one for each x.

    Examples:
        {"x": [0, 1, 2], "y": [1, 2, 4]} -> {"slope": "3/2", "intercept": "5/6"}
    """
    _require_length(x, "x", least=2)
    _require_equal(y, "y", len(x), "x")
    xs, ys, n = _read(x, "x"), _read(y, "y"), len(x)
    _check_digits([xs], ys, 2)
    sum_x, sum_y = sum(xs, Fraction(0)), sum(ys, Fraction(0))
    spread = n * sum((v * v for v in xs), Fraction(0)) - sum_x * sum_x
    if spread == 0:
        raise ToolError("x: all values are equal; a line needs two different ones")
    slope = (n * sum((p * q for p, q in zip(xs, ys, strict=True)), Fraction(0)) - sum_x * sum_y) / spread
    return {"slope": _write(slope, x, y), "intercept": _write((sum_y - slope * sum_x) / n, x, y)}


def is_convex(hessian: list[list[Number]]) -> bool:
    """Whether a quadratic function is convex: its symmetric Hessian matrix is positive semidefinite.

    Args:
        hessian: rows of the Hessian.

    Examples:
        {"hessian": [[2, 1], [1, 2]]} -> true
        {"hessian": [[1, 2], [2, 1]]} -> false

    Source:
        Nocedal and Wright, appendix A.1; symmetric elimination, exact.
    """
    _require_length(hessian, "hessian", MAX_UNKNOWNS)
    for i, row in enumerate(hessian):
        _require_equal(row, f"hessian[{i}]", len(hessian), "there are rows")
    matrix = [_read(row, f"hessian[{i}]") for i, row in enumerate(hessian)]
    n = len(matrix)
    _check_digits(matrix, [], n)
    if any(matrix[i][j] != matrix[j][i] for i in range(n) for j in range(i)):
        raise ToolError("hessian: expected a symmetric matrix")
    for k in range(n):
        pivot = matrix[k][k]
        if pivot < 0 or (pivot == 0 and any(matrix[k][k:])):
            return False
        if pivot:
            for i in range(k + 1, n):
                factor = matrix[i][k] / pivot
                matrix[i] = [x - factor * y for x, y in zip(matrix[i], matrix[k], strict=True)]
    return True


def project_to_box(point: list[Number], lower: list[Number], upper: list[Number]) -> Vector:
    """Closest point of a box: every entry limited to the interval from its lower to its upper bound.

    Args:
        point: the point.
        lower: lower bound of each entry.
        upper: upper bound of each entry.

    Examples:
        {"point": [5, -1], "lower": [0, 0], "upper": [3, 3]} -> [3, 0]

    Source:
        Nocedal and Wright, section 16.7.
    """
    _require_length(point, "point")
    _require_equal(lower, "lower", len(point), "the point")
    _require_equal(upper, "upper", len(point), "the point")
    entries = []
    for i, (x, low, high) in enumerate(zip(point, lower, upper, strict=True)):
        if Fraction(low) > Fraction(high):
            raise ToolError(f"upper[{i}]: expected at least the lower bound {low}, found {high}")
        entries.append(low if Fraction(x) < Fraction(low) else high if Fraction(x) > Fraction(high) else x)
    return Vector(entries)


# --- programmes --------------------------------------------------------------------------------------
def linear_program(program: LinearProgram) -> dict[str, Number]:
    """Solve a linear programme exactly: the optimal value and a vertex where it is reached.

    Variables without a constraint may be negative. If several points are optimal, one of them is given.

    Args:
        program: the programme.

    Examples:
        {"program": "maximize 3x + 2y subject to x + y <= 4, x <= 3, y >= 0"} -> {"value": 11, "x": 3, "y": 1}

    Source:
        Nocedal and Wright, chapter 13: the simplex method, in exact arithmetic with Bland's rule.
    """
    from fluxem.domains.optimization._simplex import solve

    point, value = solve(program)
    result: dict[str, Number] = {"value": exact.normalize(value)}
    return result | {name: exact.normalize(x) for name, x in zip(program.variables, point, strict=True)}


def knapsack(values: list[Number], weights: list[int], capacity: int) -> dict[str, Any]:
    """Choose items of the greatest total value whose weights fit a capacity, each at most once.

    Args:
        values: value of each item, not negative.
        weights: weight of each item, whole and not negative.
        capacity: total weight allowed.

    Examples:
        {"values": [60, 100, 120], "weights": [10, 20, 30], "capacity": 50} -> {"value": 220, "items": [1, 2]}

    Source:
        Martello and Toth, Knapsack Problems, section 2.6: dynamic programming. Items are counted from 0.
    """
    _require_length(values, "values")
    _require_equal(weights, "weights", len(values), "values")
    if not 0 <= capacity <= MAX_CAPACITY:
        raise ToolError(f"capacity: expected 0 to {MAX_CAPACITY}, found {capacity}")
    worth = _read(values, "values")
    if any(w < 0 for w in weights) or any(v < 0 for v in worth):
        raise ToolError("values and weights: expected no negative number")
    scale = math.lcm(*(v.denominator for v in worth))
    _check_powers([Fraction(scale)], 4, "values")
    integers = [v.numerator * (scale // v.denominator) for v in worth]
    top = min(capacity, sum(weights))
    best = [0] * (top + 1)
    taken = []
    for value, weight in zip(integers, weights, strict=True):
        chosen = bytearray(top + 1)
        for room in range(top, weight - 1, -1):
            if best[room - weight] + value > best[room]:
                best[room] = best[room - weight] + value
                chosen[room] = 1
        taken.append(chosen)
    items, room = [], top
    for i in reversed(range(len(taken))):
        if taken[i][room]:
            items.append(i)
            room -= weights[i]
    return {"value": _write(Fraction(best[top], scale), values), "items": items[::-1]}


def assignment(costs: list[list[Number]]) -> dict[str, Any]:
    """Assign each row its own column so that the total cost is least.

    Args:
        costs: rows of the square cost matrix.

    Examples:
        {"costs": [[4, 1, 3], [2, 0, 5], [3, 2, 2]]} -> {"cost": 5, "columns": [1, 0, 2]}

    Source:
        Kuhn, The Hungarian method, Naval Research Logistics 2 (1955); columns are counted from 0.
    """
    _require_length(costs, "costs", MAX_AGENTS)
    for i, row in enumerate(costs):
        _require_equal(row, f"costs[{i}]", len(costs), "there are rows")
    matrix = [_read(row, f"costs[{i}]") for i, row in enumerate(costs)]
    scale = 1
    for row in matrix:
        scale = math.lcm(scale, *(v.denominator for v in row))
        _check_powers([Fraction(scale)], 4, "costs")
    columns = _assign([[v.numerator * (scale // v.denominator) for v in row] for row in matrix])
    total = sum((matrix[i][j] for i, j in enumerate(columns)), Fraction(0))
    return {"cost": _write(total, *costs), "columns": columns}


def _assign(costs: list[list[int]]) -> list[int]:
    """Column of each row: shortest augmenting paths with potentials, O(n^3)."""
    n = len(costs)
    row_potential, column_potential = [0] * n, [0] * (n + 1)
    row_of = [-1] * (n + 1)  # column n is where each search starts
    for start in range(n):
        row_of[n], column = start, n
        distance: list[int | None] = [None] * n
        parent, done = [n] * n, [False] * (n + 1)
        while row_of[column] != -1:
            done[column] = True
            i, nearest, delta = row_of[column], -1, 0
            for j in range(n):
                if done[j]:
                    continue
                reduced = costs[i][j] - row_potential[i] - column_potential[j]
                known = distance[j]
                if known is None or reduced < known:
                    distance[j], parent[j], known = reduced, column, reduced
                if nearest == -1 or known < delta:
                    nearest, delta = j, known
            for j in range(n + 1):
                if done[j]:
                    row_potential[row_of[j]] += delta
                    column_potential[j] -= delta
                elif j < n:
                    known = distance[j]
                    distance[j] = known - delta if known is not None else None
            column = nearest
        while column != n:
            row_of[column] = row_of[parent[column]]
            column = parent[column]
    columns = [0] * n
    for j in range(n):
        columns[row_of[j]] = j
    return columns


TOOLS: tuple[Callable[..., Any], ...] = (
    gradient_step,
    least_squares,
    line_search,
    linear_program,
    newton_step,
    golden_section,
    bisection_root,
    quadratic_minimum,
    fit_line,
    is_convex,
    project_to_box,
    knapsack,
    assignment,
)

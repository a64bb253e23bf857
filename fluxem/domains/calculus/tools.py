"""Tools of calculus: exact for polynomials and by rules for functions; floats carry a proven error bound."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import Any

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number, simplify
from fluxem.domains.calculus import _numeric, _series, _symbolic
from fluxem.domains.calculus.types import (
    Function,
    Polynomial,
    add_coefficients,
    multiply_coefficients,
    tree_to_polynomial,
)

MAX_ORDER = 20
MAX_TAYLOR_DEGREE = 20


def _numbers(polynomial: Polynomial) -> list[Fraction]:
    return [Fraction(c) for c in polynomial.coefficients]


def _polynomial(coefficients: list[Fraction], variable: str) -> Polynomial:
    return Polynomial(tuple(simplify(c) for c in coefficients) or (0,), variable)


def _from_tree(tree: _symbolic.Tree, variable: str) -> Polynomial | Function:
    """A result as a polynomial where it is one."""
    tree = _symbolic.simplify_tree(tree)
    try:
        return tree_to_polynomial(tree, variable)
    except ValueError:
        return Function(tree, variable)


def derivative(expression: Polynomial | Function, order: int = 1) -> Polynomial | Function:
    """Derivative of a polynomial or an elementary function in its variable.

    Args:
        expression: what is differentiated, such as 3x^2 + 2x or x*sin(x).
        order: how many times, from 1 to 20.

    Examples:
        {"expression": "3x^2 + 2x - 1"} -> "6x + 2"
        {"expression": "x*sin(x)"} -> "x*cos(x) + sin(x)"

    Source:
        Stewart, Calculus, 8th ed., chapter 3.
    """
    if not 1 <= order <= MAX_ORDER:
        raise ToolError(f"order: expected from 1 to {MAX_ORDER}, found {order}")
    if isinstance(expression, Polynomial):
        coefficients = _numbers(expression)
        for _ in range(min(order, len(coefficients))):
            coefficients = [i * c for i, c in enumerate(coefficients)][1:]
        return _polynomial(coefficients, expression.variable)
    tree = expression.tree
    for _ in range(order):
        tree = Function(_symbolic.simplify_tree(_symbolic.differentiate(tree)), expression.variable).tree
    return _from_tree(tree, expression.variable)


def integral(expression: Polynomial | Function) -> Polynomial | Function:
    """Indefinite integral (antiderivative) of a polynomial or an elementary function; its constant is 0.

    Rules cover powers, functions of a x + b, and their products with powers of the variable.

    Args:
        expression: the integrand, such as 3x^2 + 2x or x*sin(x).

    Examples:
        {"expression": "3x^2 + 2x - 1"} -> "x^3 + x^2 - x"
        {"expression": "x*e^x"} -> "x*exp(x) - exp(x)"

    Source:
        Stewart, Calculus, 8th ed., chapters 5 and 7.
    """
    if isinstance(expression, Polynomial):
        coefficients = [Fraction(0), *(c / (i + 1) for i, c in enumerate(_numbers(expression)))]
        variable = expression.variable
        return _polynomial(coefficients, variable)
    return _from_tree(_symbolic.integrate(expression.tree), expression.variable)


@approximate(1e-14)
def evaluate(expression: Polynomial | Function, at: Number) -> Number | float:
    """Value of a polynomial or an elementary function at a number; exact where it is rational.

    Args:
        expression: the polynomial or function; angles are in radians.
        at: the number put in for the variable.

    Examples:
        {"expression": "3x^2 + 2x - 1", "at": 2} -> 15
        {"expression": "sin(x)", "at": 1} -> 0.8414709848078965

    Source:
        Horner's rule: Knuth, TAOCP vol. 2, section 4.6.4.
    """
    if isinstance(expression, Function):
        return _print_number(_numeric.evaluate_certainly_or_exactly(expression.tree, Fraction(at)))
    if type(at) is int and all(type(c) is int for c in expression.coefficients):
        total = 0
        for c in reversed(expression.coefficients):
            total = total * at + c  # type: ignore[operator]
        return exact.normalize(total)
    result: Number = 0
    for coefficient in reversed(expression.coefficients):
        result = exact.add(exact.multiply(result, at), coefficient)
    return result


def _print_number(value: Fraction | float) -> Number | float:
    return value if isinstance(value, float) else exact.normalize(value)


@approximate(1e-11)
def definite_integral(expression: Polynomial | Function, lower: Number, upper: Number) -> Number | float:
    """Integral between two limits: signed area under the graph; exact for polynomials.

    Args:
        expression: the integrand, continuous between the limits.
        lower: where the integral starts.
        upper: where it ends.

    Examples:
        {"expression": "x^2", "lower": 0, "upper": 3} -> 9
        {"expression": "sin(x)", "lower": 0, "upper": 1} -> 0.45969769413186023

    Source:
        Stewart, Calculus, 8th ed., section 5.3 (fundamental theorem); Johansson, arXiv:1802.07942, for functions.
    """
    if isinstance(expression, Function):
        return _numeric.integrate_certainly(expression.tree, Fraction(lower), Fraction(upper))
    low, high = Fraction(lower), Fraction(upper)
    top, bottom = Fraction(0), Fraction(0)
    for i in range(expression.degree, -1, -1):
        coefficient = Fraction(expression.coefficients[i]) / (i + 1)
        top = Fraction(exact.normalize((top + coefficient) * high))
        bottom = Fraction(exact.normalize((bottom + coefficient) * low))
    return exact.normalize(top - bottom)


@approximate(1e-12)
def roots(polynomial: Polynomial) -> list[Number | float]:
    """Real roots (zeros) of a polynomial, each once, in rising order; exact where they are rational.

    Args:
        polynomial: the polynomial that is set to 0.

    Examples:
        {"polynomial": "x^2 - 5x + 6"} -> [2, 3]
        {"polynomial": "x^2 - 2"} -> [-1.4142135623730951, 1.4142135623730951]

    Source:
        Quadratic formula: Stewart, Calculus, 8th ed., reference page 1; else isolation by Arb.
    """
    coefficients = _numbers(polynomial)
    if polynomial.degree == 0:
        if coefficients[0] == 0:
            raise ToolError("polynomial: every number is a root of 0; expected a polynomial of degree 1 or more")
        return []
    if polynomial.degree == 1:
        return [exact.normalize(-coefficients[0] / coefficients[1])]
    if polynomial.degree == 2 and (found := _quadratic_roots(*coefficients)) is not None:
        return list(found)
    return _isolate_roots(coefficients)


def _quadratic_roots(c: Fraction, b: Fraction, a: Fraction) -> list[Number] | None:
    """Rational roots of a quadratic, none below 0; ``None`` where they are irrational."""
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    top, bottom = isqrt(discriminant.numerator), isqrt(discriminant.denominator)
    if Fraction(top * top, bottom * bottom) != discriminant:
        return None
    root = Fraction(top, bottom)
    return [exact.normalize(x) for x in sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})]


def _isolate_roots(coefficients: list[Fraction]) -> list[Number | float]:
    from flint import ctx, fmpz_poly

    scale = 1
    for c in coefficients:
        scale = scale * c.denominator // _gcd(scale, c.denominator)
    whole = [int(c * scale) for c in coefficients]
    size = max(abs(c) for c in whole).bit_length()
    if size * len(whole) > 20_000:
        raise ToolError(f"polynomial: {len(whole)} coefficients of {size} bits are more than can be solved")
    with ctx.workprec(2 * size + 128):
        isolated: Any = fmpz_poly(whole).complex_roots()
        balls = [root.real for root, _ in isolated if root.imag == 0]
        found: list[tuple[Fraction, Number | float]] = []
        for ball in balls:
            near = (ball * whole[-1]).mid().unique_fmpz() if ball.is_exact() else (ball * whole[-1]).unique_fmpz()
            candidate = Fraction(int(near), whole[-1]) if near is not None else None
            if candidate is not None and _value(coefficients, candidate) == 0:
                found.append((candidate, exact.normalize(candidate)))
            else:
                number = _numeric.require_float(float(ball.mid()))
                found.append((Fraction(number), number))
    return [value for _, value in sorted(found, key=lambda pair: pair[0])]


def _gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def _value(coefficients: list[Fraction], at: Fraction) -> Fraction:
    total = Fraction(0)
    for c in reversed(coefficients):
        total = total * at + c
    return total


@approximate(1e-14)
def limit(expression: Polynomial | Function, at: Number) -> Number | float:
    """Two-sided limit of an expression where its variable approaches a number.

    Args:
        expression: the expression, such as (x^2 - 1)/(x - 1).
        at: the number that the variable approaches.

    Examples:
        {"expression": "(x^2 - 1)/(x - 1)", "at": 1} -> 2
        {"expression": "sin(x)/x", "at": 0} -> 1

    Source:
        Stewart, Calculus, 8th ed., sections 2.3 and 11.10 (limits by series).
    """
    try:
        return evaluate(expression, at)
    except ToolError:
        if isinstance(expression, Polynomial):
            raise
    try:
        return exact.normalize(_series.expand(expression.tree, Fraction(at), 0)[0])
    except ToolError as error:
        raise ToolError(f"expression: no finite limit could be established: {error}") from None


def taylor(expression: Polynomial | Function, degree: int, center: Number = 0) -> Polynomial:
    """Taylor polynomial of a function, with exact coefficients, multiplied out in powers of the variable.

    Args:
        expression: the function; its derivatives at the centre must be rational.
        degree: highest power kept, from 0 to 20.
        center: where the expansion is made.

    Examples:
        {"expression": "sin(x)", "degree": 5} -> "1/120 x^5 - 1/6 x^3 + x"
        {"expression": "1/x", "degree": 2, "center": 1} -> "x^2 - 3x + 3"

    Source:
        Stewart, Calculus, 8th ed., section 11.10.
    """
    if not 0 <= degree <= MAX_TAYLOR_DEGREE:
        raise ToolError(f"degree: expected from 0 to {MAX_TAYLOR_DEGREE}, found {degree}")
    start = Fraction(center)
    if max(start.numerator.bit_length(), start.denominator.bit_length()) > 200:
        raise ToolError("center: expected at most 60 digits")
    if isinstance(expression, Polynomial):
        series = _shift(_numbers(expression), start)[: degree + 1]
    else:
        series = _series.expand(expression.tree, start, degree)
    return _polynomial(_shift(series, -start), expression.variable)


def _shift(coefficients: list[Fraction], by: Fraction) -> list[Fraction]:
    """Coefficients of p(x + by), by Horner steps."""
    shifted = list(coefficients)
    if by:
        for start in range(len(shifted) - 1):
            for i in range(len(shifted) - 2, start - 1, -1):
                shifted[i] += by * shifted[i + 1]
    return shifted


def _common_variable(a: Polynomial, b: Polynomial) -> str:
    if a.degree and b.degree and a.variable != b.variable:
        raise ToolError(f"b: expected a polynomial in {a.variable} as a is, found one in {b.variable}")
    return a.variable if a.degree else b.variable


def polynomial_add(a: Polynomial, b: Polynomial) -> Polynomial:
    """Sum of two polynomials in the same variable.

    Args:
        a: first polynomial.
        b: second polynomial.

    Examples:
        {"a": "x^2 + 1", "b": "2x - 3"} -> "x^2 + 2x - 2"

    Source:
        Knuth, TAOCP vol. 2, section 4.6.
    """
    return Polynomial(tuple(add_coefficients(a.coefficients, b.coefficients)), _common_variable(a, b))


def polynomial_multiply(a: Polynomial, b: Polynomial) -> Polynomial:
    """Product of two polynomials in the same variable, multiplied out.

    Args:
        a: first factor.
        b: second factor.

    Examples:
        {"a": "x + 1", "b": "x^2 - 2"} -> "x^3 + x^2 - 2x - 2"

    Source:
        Knuth, TAOCP vol. 2, section 4.6.
    """
    return Polynomial(tuple(multiply_coefficients(a.coefficients, b.coefficients)), _common_variable(a, b))


def polynomial_divide(dividend: Polynomial, divisor: Polynomial) -> dict[str, Polynomial]:
    """Quotient and remainder of two polynomials: dividend = quotient * divisor + remainder.

    Args:
        dividend: what is divided.
        divisor: what it is divided by, not 0.

    Examples:
        {"dividend": "x^3 - 1", "divisor": "x - 1"} -> {"quotient": "x^2 + x + 1", "remainder": "0"}

    Source:
        Knuth, TAOCP vol. 2, section 4.6.1, algorithm D.
    """
    variable = _common_variable(dividend, divisor)
    rest, steps = _numbers(dividend), _numbers(divisor)
    if steps == [0]:
        raise ToolError("divisor: the zero polynomial divides nothing")
    quotient = [Fraction(0)] * max(len(rest) - len(steps) + 1, 1)
    for k in range(len(rest) - len(steps), -1, -1):
        factor = rest[k + len(steps) - 1] / steps[-1]
        exact.normalize(factor)
        quotient[k] = factor
        for j, c in enumerate(steps):
            rest[k + j] -= factor * c
    remainder = rest[: len(steps) - 1] or [Fraction(0)]
    return {"quotient": _polynomial(quotient, variable), "remainder": _polynomial(remainder, variable)}


TOOLS = (
    derivative,
    integral,
    evaluate,
    definite_integral,
    roots,
    limit,
    taylor,
    polynomial_add,
    polynomial_multiply,
    polynomial_divide,
)

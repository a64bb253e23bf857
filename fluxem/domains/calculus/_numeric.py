"""Values of trees: exactly where only rational operations occur, else by interval arithmetic.

Arb (Johansson, IEEE Trans. Computers 66 (2017), 1281-1292) carries a rigorous error bound through every step;
a float is returned only once the bound is below the declared tolerance, otherwise the precision is raised.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from fluxem.core.errors import ToolError
from fluxem.domains.calculus._expression import Tree

_PRECISIONS = (80, 200, 1200)
_ACCURACY = 48
"""Bits of a result that must be certain: a relative error of 4e-15."""
_MAX_BITS = 20_000
_MAX_EXPONENT = 500


class _IrrationalError(Exception):
    """Raised where the exact value leaves the rationals."""


def evaluate_exactly(tree: Tree, at: Fraction) -> Fraction | None:
    """The rational value of ``tree``, or ``None`` where it is irrational or too large to be written out.

    Raises:
        ToolError: a division by zero.
    """
    try:
        return _evaluate(tree, at)
    except _IrrationalError:
        return None


def _evaluate(tree: Tree, at: Fraction) -> Fraction:
    kind = tree[0]
    if kind == "num":
        return Fraction(tree[1])
    if kind == "var":
        return at
    if kind not in ("neg", "abs", "+", "-", "*", "/", "^"):
        raise _IrrationalError
    left = _evaluate(tree[1], at)
    if kind == "neg":
        return -left
    if kind == "abs":
        return abs(left)
    right = _evaluate(tree[2], at)
    if max(left.numerator.bit_length(), left.denominator.bit_length()) > _MAX_BITS:
        raise _IrrationalError
    if kind == "+":
        return left + right
    if kind == "-":
        return left - right
    if kind == "*":
        return left * right
    if kind == "/":
        if right == 0:
            raise ToolError("the expression divides by zero there: it has no value")
        return left / right
    if right.denominator != 1 or abs(right) > _MAX_EXPONENT:
        raise _IrrationalError
    if left == 0 and (right < 0 or (right == 0 and not _is_constant(tree[2]))):
        raise ToolError("the expression divides by zero or is 0^0 there: it has no value")
    return left ** int(right)


def evaluate_certainly(tree: Tree, at: Fraction) -> float:
    """The value of ``tree`` as a float, right to 48 bits.

    Raises:
        ToolError: no real value there, too large for a float, or not to be had to that accuracy.
    """
    from flint import arb, ctx, fmpq

    for bits in _PRECISIONS:
        with ctx.workprec(bits):
            ball = _apply(tree, arb(fmpq(at.numerator, at.denominator)), _real_function)
            if ball.is_finite() and (ball.is_zero() or ball.rel_accuracy_bits() >= _ACCURACY):
                return require_float(float(ball.mid()))
            if bits == _PRECISIONS[-1] and ball.is_finite() and ball.contains(0) and ball.rad() < 1e-60:
                return 0.0  # e - e: no precision tells it from 0
    raise ToolError("the expression has no real value there (outside its domain, or beyond what floats can hold)")


def require_float(value: float) -> float:
    """Return ``value`` if it is finite. Raises ``ToolError`` otherwise."""
    if value != value or value in (float("inf"), float("-inf")):
        raise ToolError("the value is larger than a float can hold (1.8e308)")
    return value


def _apply(tree: Tree, at: Any, function: Callable[[str, Any], Any]) -> Any:
    """``tree`` at a ball ``at``; ``function(name, ball)`` applies a named function."""
    from flint import fmpq

    kind = tree[0]
    make = type(at)
    if kind == "num":
        value = Fraction(tree[1])
        return make(fmpq(value.numerator, value.denominator))
    if kind == "var":
        return at
    if kind == "pi":
        return make.pi()
    if kind == "e":
        return function("exp", make(1))
    left = _apply(tree[1], at, function)
    if kind == "neg":
        return -left
    if kind not in ("+", "-", "*", "/", "^"):
        return function(kind, left)
    if kind == "^":
        return _power(tree[1], left, tree[2], at, function)
    right = _apply(tree[2], at, function)
    if kind == "+":
        return left + right
    if kind == "-":
        return left - right
    return left * right if kind == "*" else left / right


def _power(base_tree: Tree, base: Any, exponent_tree: Tree, at: Any, function: Callable[[str, Any], Any]) -> Any:
    exponent = evaluate_exactly(exponent_tree, Fraction(0)) if _is_constant(exponent_tree) else None
    if exponent is not None and exponent.denominator == 1 and abs(exponent) < 10**6:
        return base ** int(exponent)
    if exponent is not None and exponent.denominator == 2 and abs(exponent) < 10**6:
        return function("sqrt", base) ** exponent.numerator
    raised = _apply(exponent_tree, at, function)
    if base_tree == ("e",):
        return function("exp", raised)
    return function("exp", raised * function("ln", base))


def _is_constant(tree: Tree) -> bool:
    return tree[0] != "var" and all(_is_constant(child) for child in tree[1:] if isinstance(child, tuple))


def _real_function(name: str, ball: Any) -> Any:
    return abs(ball) if name == "abs" else getattr(ball, "log" if name == "ln" else name)()


def integrate_certainly(tree: Tree, lower: Fraction, upper: Fraction) -> float:
    """The integral between two numbers as a float, with a rigorous error bound (Johansson, arXiv:1802.07942).

    Raises:
        ToolError: the integrand is not real or not continuous between the limits, or converges too slowly.
    """
    from flint import acb, ctx, fmpq

    for fraction in (Fraction(1, 2), Fraction(1, 97), Fraction(96, 97)):
        evaluate_certainly_or_exactly(tree, lower + (upper - lower) * fraction)

    def integrand(z: Any, analytic: bool) -> Any:
        def function(name: str, ball: Any) -> Any:
            if name in ("sqrt", "ln"):
                return (ball.sqrt if name == "sqrt" else ball.log)(analytic=bool(analytic))
            if name == "abs":
                return ball.real_abs(analytic=bool(analytic))
            if name in ("asin", "acos", "atan") and analytic:
                return _analytic_inverse(name, ball)
            return getattr(ball, name)()

        return _apply(tree, z, function)

    with ctx.workprec(80):
        start, end = (acb(fmpq(x.numerator, x.denominator)) for x in (lower, upper))
        result = acb.integral(integrand, start, end, eval_limit=20_000)
        if not result.is_finite() or abs(float(result.imag)) > 1e-12 * max(1.0, abs(float(result.real))):
            raise ToolError("the integrand is not real and continuous between the limits, so no integral is given")
        size = max(1.0, abs(float(result.real.mid())))
        if float(result.real.rad()) > 1e-12 * size:
            raise ToolError("the integral could not be computed to 12 digits: the integrand varies too much")
        return 0.0 if result.real.contains(0) else require_float(float(result.real.mid()))


def _analytic_inverse(name: str, ball: Any) -> Any:
    """Inverse functions where no branch cut is near, else a ball that says nothing."""
    from flint import acb, arb

    inside = abs(ball.real) < 1 if name != "atan" else abs(ball.imag) < 1
    return getattr(ball, name)() if inside else acb(arb("nan"))


def evaluate_certainly_or_exactly(tree: Tree, at: Fraction) -> Fraction | float:
    """The exact value where it is rational and printable, else the float."""
    exact = evaluate_exactly(tree, at)
    if exact is not None and max(exact.numerator.bit_length(), exact.denominator.bit_length()) < 12_000:
        return exact
    return evaluate_certainly(tree, at)

"""Texts with exactly the polynomials and functions they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.calculus.types import Function, Polynomial, parse_function

_NAMES = {Polynomial: "calculus_polynomial", Function: "calculus_function"}


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((s, _NAMES.get(type(v), "arithmetic_number"), v) for s, v in spans))


def _p(*coefficients: Any, variable: str = "x") -> Polynomial:
    return Polynomial(coefficients, variable)


def _f(text: str) -> tuple[str, Function]:
    return text, parse_function(text)


CORPUS = (
    # polynomials that speak for themselves
    _example("Factor x^2 - 5x + 6.", ("x^2 - 5x + 6", _p(6, -5, 1))),
    _example("3x^2 + 2x - 1", ("3x^2 + 2x - 1", _p(-1, 2, 3))),
    _example("3x²+2x is a parabola", ("3x²+2x", _p(0, 2, 3))),
    _example("x**3 - 1/2 x", ("x**3 - 1/2 x", _p(0, Fraction(-1, 2), 0, 1))),
    _example("2x + 3 = 7", ("2x + 3", _p(3, 2)), ("7", 7)),
    # an equation to be solved: left side minus right side
    _example("Solve 2x + 3 = 7 for x", ("2x + 3 = 7", _p(-4, 2))),
    _example("What is x if 3x - 4 = x + 10?", ("3x - 4 = x + 10", _p(-14, 2))),
    _example("Solve x^2 - 5x + 6 = 0", ("x^2 - 5x + 6 = 0", _p(6, -5, 1))),
    _example("$x^{2} - 4x^{10}$ in LaTeX", ("x^{2} - 4x^{10}", _p(0, 0, 1, *[0] * 7, -4))),
    _example("(x - 1)(x + 2) has two zeros", ("(x - 1)(x + 2)", _p(-2, 1, 1))),
    _example("Add (x^2 + 1) and (2x - 3)", ("x^2 + 1", _p(1, 0, 1)), ("2x - 3", _p(-3, 2))),
    _example("-x^2 + 0.5x", ("-x^2 + 0.5x", _p(0, Decimal("0.5"), -1))),
    _example("\u2212t^2 \u2212 3t", ("\u2212t^2 \u2212 3t", _p(0, -3, -1, variable="t"))),
    _example("n^2 + n is always even", ("n^2 + n", _p(0, 1, 1, variable="n"))),
    _example("What is x^2 + 1 when x = 3?", ("x^2 + 1", _p(1, 0, 1)), ("3", 3)),
    _example("At x = -2, find 4x^3 - x.", ("-2", -2), ("4x^3 - x", _p(0, -1, 0, 4))),
    _example("x^2 + 1, x^3 - x", ("x^2 + 1", _p(1, 0, 1)), ("x^3 - x", _p(0, -1, 0, 1))),
    _example("x^2 - 5x + 6 = 0", ("x^2 - 5x + 6", _p(6, -5, 1)), ("0", 0)),
    _example("(x + 1)^2 - 4", ("(x + 1)^2 - 4", _p(-3, 2, 1))),
    _example("1 + x + x^2 + x^3", ("1 + x + x^2 + x^3", _p(1, 1, 1, 1))),
    _example("Is z^4 - 1 a quartic?", ("z^4 - 1", _p(-1, 0, 0, 0, 1, variable="z"))),
    # polynomials that words settle
    _example("the derivative of 5x", ("5x", _p(0, 5))),
    _example("Differentiate x^4.", ("x^4", _p(0, 0, 0, 0, 1))),
    _example("f(x) = x + 1", ("x + 1", _p(1, 1))),
    _example("∫ 6t^2 dt", ("6t^2", _p(0, 0, 6, variable="t"))),
    _example("d/dx (x^3 + 2x)", ("x^3 + 2x", _p(0, 2, 0, 1))),
    _example("Integrate 3u^2 + 1 over u", ("3u^2 + 1", _p(1, 0, 3, variable="u"))),
    _example("the polynomial v - 7", ("v - 7", _p(-7, 1, variable="v"))),
    _example("the function y = x^2 - 1", ("x^2 - 1", _p(-1, 0, 1))),
    _example("Evaluate p(x) = 2x^2 at x = 5", ("2x^2", _p(0, 0, 2)), ("5", 5)),
    _example("the limit of 3x as x goes to 2", ("3x", _p(0, 3)), ("2", 2)),
    _example(r"the integral of \frac{1}{2}x^2", (r"\frac{1}{2}x^2", _p(0, 0, Fraction(1, 2)))),
    # functions, always with words
    _example("Differentiate sin(2x).", _f("sin(2x)")),
    _example("the derivative of x e^x", _f("x e^x")),
    _example("f(x) = 1/(1 + x^2)", _f("1/(1 + x^2)")),
    _example("∫ cos x dx", _f("cos x")),
    _example("integrate x*sin(x) from 0 to 1", _f("x*sin(x)"), ("0", 0), ("1", 1)),
    _example("the limit of sin(x)/x at 0", _f("sin(x)/x"), ("0", 0)),
    _example("the function e^(-x^2)", _f("e^(-x^2)")),
    _example("g(t) = 3ln(t) - sqrt(t)", _f("3ln(t) - sqrt(t)")),
    _example("Find the derivative of √x", _f("√x")),
    _example(r"Integrate \sqrt{x} + \frac{1}{x}", (r"\sqrt{x} + \frac{1}{x}", parse_function("sqrt(x) + 1/x"))),
    _example("the Maclaurin series of ln(1 + x)", _f("ln(1 + x)")),
    _example("the limit of (x^2 - 1)/(x - 1) as x -> 1", _f("(x^2 - 1)/(x - 1)"), ("1", 1)),
    _example("the derivative of sin^2(x) cos(x)", _f("sin^2(x) cos(x)")),
    _example("the curve exp(-t)*cos(3t)", _f("exp(-t)*cos(3t)")),
    _example("the derivative of 2^x", _f("2^x")),
    _example("Evaluate the expression x + 1/x for x = 4", _f("x + 1/x"), ("4", 4)),
)

NEAR_MISSES = (
    "x", "5x", "x^2", "2x + 3y", "x + y", "a - b", "x - 1", "the x-axis", "NASA", "PhD", "IBM", "He said", "3 x 4",
    "6.02 x 10^23", "10x faster", "from 2x to 3x", "x2 + y3", "O(n^2)", "O(n log n)", "sin(x)", "cos and sin",
    "f(x)", "y = 2x + 1", "y=3x-4", "2x + 3y = 12", "H2O + 2e", "a 4x4 car", "0x1F + 2", "vitamin B12", "3 strings",
    "10 minutes", "2024-13-45", "version 2.3.4", "call 555-1234", "x = 5", "m/s^2", "5 m^2", "E = mc^2", "L^p spaces",
    "for i in range(n - 1)", "a^2 + b^2 = c^2", "the derivative", "derivative of x", "the functions f and g",
    "i^2 = -1", "a function of time", "grade a - 1", "section n - 2", "1/2x + 4", "limit: 5 items", "A^T A", "e^x",
    "log in - 3 tries", "the integral of everything", "x^y + 1",
)  # fmt: skip

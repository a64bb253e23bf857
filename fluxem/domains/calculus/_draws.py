"""Values that the wordings of calculus are filled with."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from fluxem.core.number import Number
from fluxem.core.phrasebook import Argument, write_number
from fluxem.core.template import Literal
from fluxem.domains.calculus.types import Polynomial, multiply_coefficients, parse_function

_TOP = {"easy": 9, "medium": 30, "hard": 999}
_DEGREE = {"easy": (2, 2), "medium": (2, 4), "hard": (3, 7)}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


# --- polynomials ---------------------------------------------------------------------------------------
def _draw_coefficient(rng: random.Random, difficulty: str) -> Number:
    value: Number = rng.randint(1, _TOP[difficulty])
    if difficulty == "hard" and rng.random() < 0.15:
        value = Decimal(value).scaleb(-1)
    return -value if rng.random() < 0.45 else value


def _draw_polynomial(rng: random.Random, difficulty: str, variable: str = "x") -> Polynomial:
    """At least two terms, so that nothing around it has to say that it is a polynomial."""
    degree = rng.randint(*_DEGREE[difficulty])
    coefficients: list[Number] = [0] * (degree + 1)
    coefficients[degree] = _draw_coefficient(rng, difficulty)
    for power in rng.sample(range(degree), rng.randint(1, min(degree, 3))):
        coefficients[power] = _draw_coefficient(rng, difficulty)
    if difficulty != "easy" and rng.random() < 0.15:
        coefficients[rng.randrange(1, degree)] = Fraction(rng.choice((-1, 1, 3)), rng.choice((2, 4, 5)))
    return Polynomial(tuple(coefficients), variable)


def write_polynomial(rng: random.Random, polynomial: Polynomial) -> Literal:
    """A polynomial in one of the notations people use."""
    surface, style = str(polynomial), rng.random()
    if style < 0.15:
        surface = surface.replace("^", "**")
    elif style < 0.3 and "/" not in surface:
        surface = "".join(p if i == 0 else _raise(p) for i, p in enumerate(surface.split("^")))
    elif style < 0.4:
        surface = "".join(p if i == 0 else _brace(p) for i, p in enumerate(surface.split("^")))
    if rng.random() < 0.2 and "/" not in surface:
        surface = surface.replace(" ", "")
    if rng.random() < 0.1:
        surface = surface.replace("-", "\u2212")
    return Literal(surface, "calculus_polynomial", polynomial)


def _raise(part: str) -> str:
    """``2 + x`` after a caret -> ``² + x``."""
    digits = part[: len(part) - len(part.lstrip("0123456789"))]
    return digits.translate(_RAISED) + part[len(digits) :]


def _brace(part: str) -> str:
    digits = part[: len(part) - len(part.lstrip("0123456789"))]
    return f"^{{{digits}}}{part[len(digits) :]}"


def _draw_letter(rng: random.Random) -> str:
    return rng.choice("xxxxxtuvwzn")


def draw_polynomial(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """One polynomial in any letter."""
    return {"expression": write_polynomial(rng, _draw_polynomial(rng, difficulty, _draw_letter(rng)))}


def draw_polynomial_twice(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """One polynomial, to be differentiated twice."""
    return {**draw_polynomial(rng, difficulty), "order": 2}


def draw_polynomial_pair(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Two polynomials in one letter."""
    variable = _draw_letter(rng)
    a, b = (write_polynomial(rng, _draw_polynomial(rng, difficulty, variable)) for _ in range(2))
    return {"a": a, "b": b}


def draw_division(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A dividend and a divisor of lower degree; in half of the cases it goes evenly."""
    divisor = Polynomial((rng.choice((-3, -2, 2, 3, 5)), rng.choice((2, 3, 4)), *([1] if difficulty == "hard" else [])))
    dividend = _draw_polynomial(rng, "medium" if difficulty == "hard" else difficulty)
    if rng.random() < 0.5 or dividend.degree < divisor.degree:
        factor = (rng.randint(-5, 5), rng.randint(1, 4), *([1] if difficulty != "easy" else []))
        dividend = Polynomial(tuple(multiply_coefficients(divisor.coefficients, factor)))
    return {"dividend": write_polynomial(rng, dividend), "divisor": write_polynomial(rng, divisor)}


def draw_roots(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A polynomial made of its roots, or now and then any quadratic."""
    if rng.random() < 0.2:
        return {"polynomial": write_polynomial(rng, _draw_polynomial(rng, "easy"))}
    top = {"easy": 6, "medium": 12, "hard": 40}[difficulty]
    coefficients: list[Number] = [rng.choice((1, 1, 2, 3))]
    for _ in range(2 if difficulty != "hard" else 3):
        coefficients = multiply_coefficients(coefficients, (rng.choice((-1, 1)) * rng.randint(1, top), 1))
    return {"polynomial": write_polynomial(rng, Polynomial(tuple(coefficients)))}


def _draw_point(rng: random.Random, difficulty: str) -> Number:
    top = {"easy": 5, "medium": 12, "hard": 99}[difficulty]
    point: Number = rng.randint(-top, top) if difficulty != "easy" else rng.randint(0, top)
    if difficulty == "hard" and rng.random() < 0.3:
        return Decimal(point).scaleb(-1)
    return point


def draw_value(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A polynomial in x and a number to put in."""
    return {
        "expression": write_polynomial(rng, _draw_polynomial(rng, difficulty)),
        "at": write_number(_draw_point(rng, difficulty)),
    }


def draw_area(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A polynomial in x and two limits."""
    lower = rng.randint(0, 4) if difficulty == "easy" else rng.randint(-9, 9)
    upper = lower + rng.randint(1, {"easy": 4, "medium": 8, "hard": 20}[difficulty])
    return {
        "expression": write_polynomial(rng, _draw_polynomial(rng, difficulty)),
        "lower": write_number(lower),
        "upper": write_number(upper),
    }


# --- functions -----------------------------------------------------------------------------------------
_parse = lru_cache(maxsize=8192)(parse_function)


def _write_function(surface: str) -> Literal:
    return Literal(surface, "calculus_function", _parse(surface))


def _size(rng: random.Random, difficulty: str) -> str:
    return str(rng.randint(2, {"easy": 5, "medium": 9, "hard": 40}[difficulty]))


_SMOOTH = {
    "easy": ("sin({a}x)", "cos({a}x)", "e^({a}x)", "ln(x)", "{a}sin(x)", "x*e^x", "x sin(x)", "√x"),
    "medium": (
        "{a}sin({b}x)", "x^2 e^x", "x*cos({a}x)", "ln({a}x + {b})", "sqrt(x)", "e^(-{a}x)", "1/(x + {a})",
        "{a}cos(x) - {b}sin(x)", "tan(x)", "x ln(x)",
    ),
    "hard": (
        "e^(-{a}x)*sin({b}x)", "x^3*ln(x)", "sin(x)^{c}", "1/({a} + x^2)", "sqrt(x^2 + {a})", "ln(x)/x",
        "x^{c}*e^({a}x)", "cos(x^{c})", "{a}e^(x/{b})", "atan({a}x)", "(x + {a})/(x - {b})", "sinh({a}x)",
    ),
}  # fmt: skip
_INTEGRABLE = {
    "easy": ("sin({a}x)", "cos({a}x)", "e^({a}x)", "{a}sin(x)", "{a}/x", "x*e^x", "x sin(x)"),
    "medium": (
        "{a}sin({b}x)", "x*cos({a}x)", "e^(-{a}x)", "1/(x + {a})", "x e^({a}x)", "ln(x)", "sqrt(x)", "{a}cos(x) + {b}x",
    ),
    "hard": (
        "x^2*e^({a}x)", "x^3*ln(x)", "sqrt({a}x + {b})", "x^2*sin({a}x)", "sinh({a}x)", "sin({a}x)^2", "{a}/({b}x + 1)",
        "x^{c}*cos(x)", "{a}e^(-{b}x) - {c}/x", "1/(1 + x^2)",
    ),
}  # fmt: skip
_EXPANDABLE = {
    "easy": ("sin(x)", "cos(x)", "e^x", "sin({a}x)", "e^({a}x)", "1/(1 - x)"),
    "medium": ("ln(1 + x)", "cos({a}x)", "e^(-{a}x)", "1/(1 + x^2)", "x*sin(x)", "sinh(x)", "sqrt(1 + x)"),
    "hard": ("e^x*cos(x)", "atan({a}x)", "tan(x)", "ln(1 + {a}x)", "x*e^(-x^2)", "1/({a} - x)", "sin(x)/x"),
}
_QUOTIENTS = {
    "easy": ("(x^2 - {s})/(x - {a})",),
    "medium": ("(x^2 - {s})/(x - {a})", "(x^2 + {d}x + {m})/(x + {b})", "(x^3 - {k})/(x - {a})"),
    "hard": ("(x^3 - {k})/(x - {a})", "(x^2 - {s})/({c}x - {ca})", "(x^2 + {d}x + {m})/(x + {b})"),
}


def _fill(rng: random.Random, difficulty: str, table: dict[str, tuple[str, ...]]) -> Literal:
    sizes = {"a": _size(rng, difficulty), "b": _size(rng, difficulty), "c": str(rng.randint(2, 5))}
    return _write_function(rng.choice(table[difficulty]).format(**sizes))


def draw_function(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A differentiable function."""
    return {"expression": _fill(rng, difficulty, _SMOOTH)}


def draw_integrand(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A function that the rules integrate."""
    return {"expression": _fill(rng, difficulty, _INTEGRABLE)}


def draw_function_value(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A function and a number in its domain."""
    at = rng.randint(1, {"easy": 3, "medium": 6, "hard": 9}[difficulty])
    return {"expression": _fill(rng, difficulty, _SMOOTH), "at": write_number(at)}


def draw_quotient(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A quotient that is 0/0 at the point asked for, or a limit of sin(ax)/x."""
    if rng.random() < 0.2:
        surface = rng.choice(("sin({a}x)/x", "(e^({a}x) - 1)/x", "ln(1 + {a}x)/x", "tan({a}x)/x"))
        surface = surface.format(a=_size(rng, difficulty))
        return {"expression": _write_function(surface), "at": write_number(0)}
    a, b = int(_size(rng, difficulty)), int(_size(rng, difficulty))
    c = rng.randint(2, 5)
    template = rng.choice(_QUOTIENTS[difficulty])
    surface = template.format(a=a, b=b, c=c, s=a * a, k=a**3, d=a + b, m=a * b, ca=c * a)
    return {"expression": _write_function(surface), "at": write_number(-b if "+ " in template else a)}


def draw_expansion(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A function to expand around 0 and the highest power."""
    degree = rng.randint(2, {"easy": 4, "medium": 6, "hard": 8}[difficulty])
    return {"expression": _fill(rng, difficulty, _EXPANDABLE), "degree": write_number(degree)}

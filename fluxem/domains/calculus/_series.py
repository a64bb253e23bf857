"""Power series of trees with rational coefficients (Knuth, TAOCP vol. 2, 4.7)."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import isqrt

from fluxem.core.errors import ToolError
from fluxem.domains.calculus._expression import Tree
from fluxem.domains.calculus._numeric import evaluate_exactly

Series = list[Fraction]
_SPARE = 8
"""Terms computed beyond those asked for: a quotient such as sin(x)/x uses some up."""
_ZERO, _ONE = Fraction(0), Fraction(1)


def expand(tree: Tree, center: Fraction, degree: int) -> Series:
    """Coefficients of ``(x - center)^0 ... ^degree``.

    Raises:
        ToolError: the function has no such series, or not with rational coefficients.
    """
    series = _expand(tree, center, degree + _SPARE)
    if len(series) <= degree:
        raise ToolError("the quotient vanishes to too high an order at the centre")
    return series[: degree + 1]


def _expand(tree: Tree, center: Fraction, degree: int) -> Series:
    kind = tree[0]
    if kind == "num":
        return [Fraction(tree[1]), *[_ZERO] * degree]
    if kind == "var":
        return [center, _ONE, *[_ZERO] * (degree - 1)]
    if kind in ("pi", "e"):
        raise ToolError(f"the coefficients are irrational ({kind} occurs), so there is no exact polynomial")
    if kind == "^":
        return _power(tree, center, degree)
    left = _expand(tree[1], center, degree)
    if kind == "neg":
        return [-c for c in left]
    if kind in ("+", "-", "*", "/"):
        right = _expand(tree[2], center, degree)
        if kind == "*":
            return _multiply(left, right)
        if kind == "/":
            return _divide(left, right)
        sign = 1 if kind == "+" else -1
        return [x + sign * y for x, y in zip(left, right, strict=False)]
    return _FUNCTIONS[kind](left)


def _multiply(a: Series, b: Series) -> Series:
    length = min(len(a), len(b))
    return [sum((a[j] * b[i - j] for j in range(i + 1) if a[j]), _ZERO) for i in range(length)]


def _divide(a: Series, b: Series) -> Series:
    order = next((i for i, c in enumerate(b) if c), None)
    if order is None:
        raise ToolError("the expression divides by zero, or by a series that vanishes to high order")
    if any(a[:order]):
        raise ToolError("the function grows without bound at the centre, so it has no power series there")
    a, b = a[order:], b[order:]
    result: Series = []
    for i in range(min(len(a), len(b))):
        result.append((a[i] - sum((result[j] * b[i - j] for j in range(i)), _ZERO)) / b[0])
    return result


def _power(tree: Tree, center: Fraction, degree: int) -> Series:
    if tree[1] == ("e",):
        return _exp(_expand(tree[2], center, degree))
    exponent = None if _mentions_variable(tree[2]) else evaluate_exactly(tree[2], _ZERO)
    if exponent is None:
        raise ToolError("a power with a variable or irrational exponent has a rational series for base e only")
    base = _expand(tree[1], center, degree)
    if exponent.denominator == 1 and abs(exponent) <= 64:
        result = [_ONE, *[_ZERO] * (len(base) - 1)]
        for _ in range(abs(int(exponent))):
            result = _multiply(result, base)
        return result if exponent >= 0 else _divide([_ONE, *[_ZERO] * (len(base) - 1)], result)
    if exponent.denominator == 2 and abs(exponent) <= 64:
        return _miller(base, exponent, _rational_root(base[0]) ** exponent.numerator)
    raise ToolError(f"the power {exponent} has no series with rational coefficients here")


def _mentions_variable(tree: Tree) -> bool:
    return tree == ("var",) or any(_mentions_variable(child) for child in tree[1:] if isinstance(child, tuple))


def _rational_root(value: Fraction) -> Fraction:
    top, bottom = isqrt(max(value.numerator, 0)), isqrt(value.denominator)
    if value <= 0 or Fraction(top * top, bottom * bottom) != value:
        raise ToolError(f"the square root of {value} is not a positive rational, so the series is not exact")
    return Fraction(top, bottom)


def _miller(base: Series, exponent: Fraction, first: Fraction) -> Series:
    """J. C. P. Miller's recurrence for a power of a series."""
    result = [first]
    for n in range(1, len(base)):
        total = sum(((k * exponent - n + k) * base[k] * result[n - k] for k in range(1, n + 1)), _ZERO)
        result.append(total / (n * base[0]))
    return result


def _exp(u: Series) -> Series:
    _require_constant(u, _ZERO, "exp")
    result = [_ONE]
    for n in range(1, len(u)):
        result.append(sum((k * u[k] * result[n - k] for k in range(1, n + 1)), _ZERO) / n)
    return result


def _require_constant(u: Series, value: Fraction, name: str) -> None:
    if u[0] != value:
        raise ToolError(
            f"{name} is taken at {u[0]} in the centre, where its coefficients are irrational; {value} would be exact"
        )


def _sin_cos(u: Series) -> tuple[Series, Series]:
    _require_constant(u, _ZERO, "sin or cos")
    sine, cosine = [_ZERO], [_ONE]
    for n in range(1, len(u)):
        sine.append(sum((k * u[k] * cosine[n - k] for k in range(1, n + 1)), _ZERO) / n)
        cosine.append(-sum((k * u[k] * sine[n - k] for k in range(1, n + 1)), _ZERO) / n)
    return sine, cosine


def _hyperbolic(u: Series, sign: int) -> Series:
    up, down = _exp(u), _exp([-c for c in u])
    return [(x + sign * y) / 2 for x, y in zip(up, down, strict=True)]


def _derivative(u: Series) -> Series:
    return [*(k * c for k, c in enumerate(u[1:], start=1)), _ZERO]


def _integral(u: Series, constant: Fraction) -> Series:
    return [constant, *(c / k for k, c in enumerate(u[:-1], start=1))]


def _ln(u: Series) -> Series:
    _require_constant(u, _ONE, "ln")
    return _integral(_divide(_derivative(u), u), _ZERO)


def _sqrt(u: Series) -> Series:
    return _miller(u, Fraction(1, 2), _rational_root(u[0]))


def _atan(u: Series) -> Series:
    _require_constant(u, _ZERO, "atan")
    square = _multiply(u, u)
    return _integral(_divide(_derivative(u), [_ONE + square[0], *square[1:]]), _ZERO)


def _asin(u: Series) -> Series:
    _require_constant(u, _ZERO, "asin")
    square = [-c for c in _multiply(u, u)]
    return _integral(_multiply(_derivative(u), _miller([_ONE, *square[1:]], Fraction(-1, 2), _ONE)), _ZERO)


def _abs(u: Series) -> Series:
    if u[0] == 0:
        raise ToolError("abs has a corner at 0, so it has no power series there")
    return u if u[0] > 0 else [-c for c in u]


def _acos(u: Series) -> Series:
    raise ToolError("the series of acos starts with pi/2, which is irrational")


_FUNCTIONS: dict[str, Callable[[Series], Series]] = {
    "sin": lambda u: _sin_cos(u)[0],
    "cos": lambda u: _sin_cos(u)[1],
    "tan": lambda u: _divide(*_sin_cos(u)),
    "exp": _exp,
    "ln": _ln,
    "sqrt": _sqrt,
    "abs": _abs,
    "asin": _asin,
    "acos": _acos,
    "atan": _atan,
    "sinh": lambda u: _hyperbolic(u, -1),
    "cosh": lambda u: _hyperbolic(u, 1),
    "tanh": lambda u: _divide(_hyperbolic(u, -1), _hyperbolic(u, 1)),
}

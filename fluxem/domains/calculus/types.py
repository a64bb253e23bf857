"""Value types of calculus: polynomials with exact coefficients, and elementary functions of one variable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from fluxem.core import exact
from fluxem.core.number import Number
from fluxem.core.number_text import number_from_json, require_number
from fluxem.domains.calculus._expression import (
    FUNCTIONS,
    Tree,
    format_tree,
    from_prefix,
    measure_depth,
    parse_tree,
    to_prefix,
)

MAX_DEGREE = 63
"""Degree of a polynomial: one code block a coefficient."""
MAX_DIGITS = 400
"""Digits of a coefficient: more than codes hold (38), little enough to compute with."""
MAX_FUNCTION_NODES = 200
"""Parts of an elementary function; codes hold 64."""
MAX_FUNCTION_DEPTH = 12

_VARIABLES = frozenset("abcdfghklmnopqrstuvwxyz")


def require_coefficient(value: object) -> Number:
    """Return an exact finite number of at most ``MAX_DIGITS`` digits; raise ``ValueError`` for anything else."""
    return require_number(value, MAX_DIGITS)


def _require_variable(variable: str) -> None:
    if variable not in _VARIABLES:
        raise ValueError(f"a variable is a lower-case letter other than e, i and j, found {variable!r:.20}")


# --- polynomials ---------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Polynomial:
    """``c0 + c1 x + c2 x^2 + ...``: coefficients in rising powers, the last one not 0; a constant is in x.

    Raises:
        ValueError: no coefficients, a degree above 63, or a coefficient that is no exact number.
    """

    coefficients: tuple[Number, ...]
    variable: str = "x"

    def __post_init__(self) -> None:
        coefficients = tuple(self.coefficients)
        while len(coefficients) > 1 and coefficients[-1] == 0:
            coefficients = coefficients[:-1]
        if not 1 <= len(coefficients) <= MAX_DEGREE + 1:
            raise ValueError(f"a polynomial has from 1 to {MAX_DEGREE + 1} coefficients, found {len(coefficients)}")
        for coefficient in coefficients:
            require_coefficient(coefficient)
        _require_variable(self.variable)
        object.__setattr__(self, "coefficients", coefficients)
        if len(coefficients) == 1:
            object.__setattr__(self, "variable", "x")

    @property
    def degree(self) -> int:
        """Highest power; 0 for the zero polynomial as well."""
        return len(self.coefficients) - 1

    def __str__(self) -> str:
        text = ""
        for power in range(self.degree, -1, -1):
            coefficient = self.coefficients[power]
            if coefficient == 0 and (power or text):
                continue
            size = _absolute(coefficient)
            term = _format_term(size, power, self.variable)
            if text:
                text += f" {'-' if coefficient < 0 else '+'} {term}"
            else:
                text = f"-{term}" if coefficient < 0 else term
        return text


def _absolute(value: Number) -> Number:
    return value.copy_abs() if isinstance(value, Decimal) else abs(value)


def _format_term(size: Number, power: int, variable: str) -> str:
    if power == 0:
        return str(size)
    raised = variable if power == 1 else f"{variable}^{power}"
    if size == 1:
        return raised
    return f"{size} {raised}" if isinstance(size, Fraction) and size.denominator != 1 else f"{size}{raised}"


def tree_to_polynomial(tree: Tree, variable: str) -> Polynomial:
    """The polynomial an expression stands for, multiplied out.

    Raises:
        ValueError: it is none, or leaves the limits.
    """
    return Polynomial(tuple(_expand(tree)), variable)


def _expand(tree: Tree) -> list[Number]:
    kind = tree[0]
    if kind == "num":
        return [require_coefficient(tree[1])]
    if kind == "var":
        return [0, 1]
    if kind == "neg":
        return [exact.negate(c) for c in _expand(tree[1])]
    if kind == "^":
        return _raise(_expand(tree[1]), _expand(tree[2]))
    if kind not in ("+", "-", "*", "/"):
        raise ValueError(f"{kind} has no place in a polynomial")
    left, right = _expand(tree[1]), _expand(tree[2])
    if kind == "*":
        return multiply_coefficients(left, right)
    if kind == "/":
        if len(right) != 1 or right[0] == 0:
            raise ValueError("a polynomial is divided by numbers other than 0 only")
        return [exact.divide(c, right[0]) for c in left]
    return add_coefficients(left, right, subtract=kind == "-")


def _raise(base: list[Number], exponent: list[Number]) -> list[Number]:
    power = exponent[0]
    if len(exponent) != 1 or power != int(power) or not 0 <= power <= MAX_DEGREE:
        raise ValueError(f"the powers of a polynomial are whole, from 0 to {MAX_DEGREE}")
    if len(base) == 2 and base == [0, 1]:
        return [*[0] * int(power), 1]
    result: list[Number] = [1]
    for _ in range(int(power)):
        result = multiply_coefficients(result, base)
        for coefficient in result:
            require_coefficient(coefficient)
    return result


def add_coefficients(a: Sequence[Number], b: Sequence[Number], subtract: bool = False) -> list[Number]:
    """Sum (difference) power by power."""
    length = max(len(a), len(b))
    left, right = [*a, *[0] * (length - len(a))], [*b, *[0] * (length - len(b))]
    combine = exact.subtract if subtract else exact.add
    return [combine(x, y) for x, y in zip(left, right, strict=True)]


def multiply_coefficients(a: Sequence[Number], b: Sequence[Number]) -> list[Number]:
    """Product of polynomials: the convolution of the coefficients.

    Raises:
        ValueError: the degree of the product is above 63.
    """
    if len(a) + len(b) - 2 > MAX_DEGREE:
        raise ValueError(f"a product of degree {len(a) + len(b) - 2}; at most {MAX_DEGREE} is supported")
    result: list[Number] = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        if x != 0:
            for j, y in enumerate(b):
                result[i + j] = exact.add(result[i + j], exact.multiply(x, y))
    return result


def parse_polynomial(text: str) -> Polynomial:
    """``"3x^2 + 2x - 1"``, ``"x**3 - 1/2 x"``, ``"3x² + 2x"``, ``"x^{2}"``, ``"(x - 1)(x + 2)"``.

    Raises:
        ValueError: no polynomial in one variable, or one outside the limits.
    """
    return tree_to_polynomial(*parse_tree(text))


def polynomial_from_json(value: object) -> Polynomial:
    """Inverse of ``str``; a number is a constant polynomial. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_polynomial(value)
    if isinstance(value, int | Decimal | Fraction) and not isinstance(value, bool):
        return Polynomial((value,))
    if isinstance(value, float):
        return Polynomial((number_from_json(value),))
    raise ValueError(f"expected the text of a polynomial, found {type(value).__name__}")


# --- elementary functions ------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Function:
    """An elementary expression in one variable, as an immutable tree (see ``_expression``).

    Equal are expressions that are written the same way: ``x + 1`` and ``1 + x`` differ.

    Raises:
        ValueError: a malformed tree, or one outside the limits.
    """

    tree: Tree
    variable: str = "x"

    def __post_init__(self) -> None:
        _require_variable(self.variable)
        nodes = to_prefix(self.tree)
        if len(nodes) > MAX_FUNCTION_NODES or measure_depth(self.tree) > MAX_FUNCTION_DEPTH:
            raise ValueError(
                f"a function has at most {MAX_FUNCTION_NODES} parts, nested {MAX_FUNCTION_DEPTH} deep; "
                f"found {len(nodes)} parts, {measure_depth(self.tree)} deep"
            )
        for node in nodes:
            if node[0] == "num" and (require_coefficient(node[1]) < 0 or isinstance(node[1], Fraction)):
                raise ValueError("numbers in an expression are non-negative integers or decimals")
        if from_prefix(nodes) != self.tree:
            raise ValueError("operands are missing in the expression")
        if ("var",) not in nodes:
            object.__setattr__(self, "variable", "x")

    def __str__(self) -> str:
        return format_tree(self.tree, self.variable)

    @property
    def is_polynomial(self) -> bool:
        """Whether it can be written as a polynomial within the limits."""
        if any(node[0] in FUNCTIONS for node in to_prefix(self.tree)):
            return False
        try:
            tree_to_polynomial(self.tree, self.variable)
        except ValueError:
            return False
        return True


def parse_function(text: str) -> Function:
    r"""``"sin(2x)"``, ``"x e^x"``, ``"1/(1 + x^2)"``, ``"sqrt(x)"``, ``"\frac{1}{x}"``, ``"3ln x"``.

    Raises:
        ValueError: no elementary expression in one variable, or one outside the limits.
    """
    return Function(*parse_tree(text))


def function_from_json(value: object) -> Function:
    """Inverse of ``str``. Raises ``ValueError`` for anything but the text of an expression."""
    if not isinstance(value, str):
        raise ValueError(f"expected the text of an expression, found {type(value).__name__}")
    return parse_function(value)

"""Differentiation and integration of trees by rules, and a normal form that keeps the results short.

The normal form is a sum: a mapping from monomials to rational coefficients. A monomial is a sorted tuple of
``(base, exponent)`` with tree bases (the variable, ``("sin", u)``, a bracketed sum, ...) and rational exponents.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from fluxem.core.errors import ToolError
from fluxem.domains.calculus._expression import Tree

Monomial: TypeAlias = tuple[tuple[Tree, Fraction], ...]
Sum: TypeAlias = dict[Monomial, Fraction]

VAR: Tree = ("var",)
ONE: Tree = ("num", 1)
MAX_POWER = 200
"""Largest whole power that is multiplied out of a number."""


def num(value: int | Fraction) -> Tree:
    """A number as a tree; negative ones and fractions become nodes of their own."""
    fraction = Fraction(value)
    size: Tree = ("num", abs(fraction.numerator))
    if fraction.denominator != 1:
        size = ("/", size, ("num", fraction.denominator))
    return ("neg", size) if fraction < 0 else size


# --- normal form ---------------------------------------------------------------------------------------
def normalize(tree: Tree) -> Sum:
    """The normal form of ``tree``. Raises ``ToolError`` where it divides by zero."""
    kind = tree[0]
    if kind == "num":
        return _constant(Fraction(tree[1]))
    if kind == "var":
        return {((VAR, Fraction(1)),): Fraction(1)}
    if kind == "neg":
        return {m: -c for m, c in normalize(tree[1]).items()}
    if kind in ("+", "-"):
        total = normalize(tree[1])
        for monomial, coefficient in normalize(tree[2]).items():
            _add(total, monomial, coefficient if kind == "+" else -coefficient)
        return total
    if kind == "*":
        return _multiply(normalize(tree[1]), normalize(tree[2]))
    if kind == "/":
        return _multiply(normalize(tree[1]), _raise(normalize(tree[2]), Fraction(-1)))
    if kind == "^":
        return _power(tree[1], normalize(tree[1]), normalize(tree[2]))
    if kind in ("pi", "e"):
        return _atom((kind,))
    argument = normalize(tree[1])
    known = _KNOWN.get((kind, _value_of(argument)))
    return _constant(Fraction(known)) if known is not None else _atom((kind, rebuild(argument)))


_KNOWN: Mapping[tuple[str, Fraction | None], int] = {
    ("sin", Fraction(0)): 0, ("cos", Fraction(0)): 1, ("tan", Fraction(0)): 0, ("exp", Fraction(0)): 1,
    ("ln", Fraction(1)): 0, ("sqrt", Fraction(0)): 0, ("sqrt", Fraction(1)): 1, ("abs", Fraction(0)): 0,
    ("asin", Fraction(0)): 0, ("atan", Fraction(0)): 0, ("sinh", Fraction(0)): 0, ("cosh", Fraction(0)): 1,
    ("tanh", Fraction(0)): 0,
}  # fmt: skip


def _constant(value: Fraction) -> Sum:
    return {(): value} if value else {}


def _atom(tree: Tree) -> Sum:
    return {((tree, Fraction(1)),): Fraction(1)}


def _value_of(total: Sum) -> Fraction | None:
    """The number a sum is, if it is one."""
    if not total:
        return Fraction(0)
    return total[()] if len(total) == 1 and () in total else None


def _add(total: Sum, monomial: Monomial, coefficient: Fraction) -> None:
    value = total.get(monomial, Fraction(0)) + coefficient
    if value:
        total[monomial] = value
    else:
        total.pop(monomial, None)


def _multiply(a: Sum, b: Sum) -> Sum:
    if len(a) > 1 and len(b) > 1:  # brackets stay brackets
        b = _atom(rebuild(b))
    result: Sum = {}
    for left, x in a.items():
        for right, y in b.items():
            _add(result, _join(left, right), x * y)
    return result


def _join(a: Monomial, b: Monomial) -> Monomial:
    exponents = dict(a)
    for base, exponent in b:
        exponents[base] = exponents.get(base, Fraction(0)) + exponent
    return tuple(sorted(((t, e) for t, e in exponents.items() if e), key=repr))


def _raise(total: Sum, exponent: Fraction) -> Sum:
    """A sum to a whole power: a single term is raised factor by factor, a longer one as a bracket."""
    if not total:
        if exponent < 0:
            raise ToolError("the expression divides by zero everywhere")
        return _constant(Fraction(int(exponent == 0)))
    if len(total) > 1:
        return {((rebuild(total), exponent),): Fraction(1)}
    ((monomial, coefficient),) = total.items()
    if abs(exponent) > MAX_POWER and abs(coefficient) != 1:
        raise ToolError(f"a number to the power {exponent}: at most {MAX_POWER} is multiplied out")
    return {tuple((b, e * exponent) for b, e in monomial): coefficient ** int(exponent)}


def _power(base_tree: Tree, base: Sum, exponent: Sum) -> Sum:
    value = _value_of(exponent)
    if value is not None and value.denominator == 1:
        return _raise(base, value) if value else _constant(Fraction(1))
    if base_tree == ("e",):
        return _atom(("exp", rebuild(exponent)))
    if value is not None and base == normalize(VAR):
        return {((VAR, value),): Fraction(1)}
    return _atom(("^", rebuild(base), rebuild(exponent)))


def rebuild(total: Sum) -> Tree:
    """A tree of the sum, highest powers of the variable first."""
    ordered = sorted(total.items(), key=lambda item: (-_rank(item[0]), repr(item[0])))
    tree: Tree | None = None
    for monomial, coefficient in ordered:
        if tree is None:
            tree = _term(monomial, coefficient)
        else:
            tree = ("+" if coefficient > 0 else "-", tree, _term(monomial, abs(coefficient)))
    return tree if tree is not None else ("num", 0)


def _rank(monomial: Monomial) -> Fraction:
    return (
        sum((e for b, e in monomial if b == VAR), Fraction(0)) if all(b == VAR for b, _ in monomial) else Fraction(99)
    )


def _term(monomial: Monomial, coefficient: Fraction) -> Tree:
    above: list[Tree] = []
    below: list[Tree] = []
    for base, exponent in sorted(monomial, key=lambda factor: (factor[0] != VAR, repr(factor[0]))):
        factor = base if abs(exponent) == 1 else ("^", base, num(abs(exponent)))
        (above if exponent > 0 else below).append(factor)
    top, bottom = abs(coefficient.numerator), coefficient.denominator
    if top != 1 or not above:
        above.insert(0, ("num", top))
    if coefficient < 0:
        above[0] = ("neg", above[0])
    if bottom != 1:
        below.insert(0, ("num", bottom))
    tree = _chain(above)
    return ("/", tree, _chain(below)) if below else tree


def _chain(factors: list[Tree]) -> Tree:
    tree = factors[0]
    for factor in factors[1:]:
        tree = ("*", tree, factor)
    return tree


def simplify_tree(tree: Tree) -> Tree:
    """``tree`` with numbers folded and like terms collected."""
    return rebuild(normalize(tree))


# --- derivative ----------------------------------------------------------------------------------------
def differentiate(tree: Tree) -> Tree:
    """The derivative of ``tree``, not yet simplified (Stewart, Calculus, chapter 3)."""
    kind = tree[0]
    if kind in ("num", "pi", "e"):
        return ("num", 0)
    if kind == "var":
        return ONE
    u = tree[1]
    if kind == "neg":
        return ("neg", differentiate(u))
    if kind in ("+", "-"):
        return (kind, differentiate(u), differentiate(tree[2]))
    if kind == "*":
        return ("+", ("*", differentiate(u), tree[2]), ("*", u, differentiate(tree[2])))
    if kind == "/":
        v = tree[2]
        if not _depends(v):
            return ("/", differentiate(u), v)
        if not _depends(u):
            return ("neg", ("/", ("*", u, differentiate(v)), ("^", v, ("num", 2))))
        difference = ("-", ("*", differentiate(u), v), ("*", u, differentiate(v)))
        return ("/", difference, ("^", v, ("num", 2)))
    if kind == "^":
        return _differentiate_power(u, tree[2])
    return ("*", _outer(kind, u), differentiate(u))


def _depends(tree: Tree) -> bool:
    return tree == VAR or any(_depends(child) for child in tree[1:] if isinstance(child, tuple))


def _differentiate_power(base: Tree, exponent: Tree) -> Tree:
    if not _depends(exponent):
        lowered = simplify_tree(("-", exponent, ONE))
        return ("*", ("*", exponent, ("^", base, lowered)), differentiate(base))
    power = ("^", base, exponent)
    if base == ("e",):
        return ("*", power, differentiate(exponent))
    if not _depends(base):
        return ("*", ("*", power, ("ln", base)), differentiate(exponent))
    inner = ("+", ("*", differentiate(exponent), ("ln", base)), ("/", ("*", exponent, differentiate(base)), base))
    return ("*", power, inner)


def _outer(name: str, u: Tree) -> Tree:
    """The derivative of a function at ``u``."""
    square = ("^", u, ("num", 2))
    table: dict[str, Tree] = {
        "sin": ("cos", u),
        "cos": ("neg", ("sin", u)),
        "tan": ("/", ONE, ("^", ("cos", u), ("num", 2))),
        "asin": ("/", ONE, ("sqrt", ("-", ONE, square))),
        "acos": ("neg", ("/", ONE, ("sqrt", ("-", ONE, square)))),
        "atan": ("/", ONE, ("+", ONE, square)),
        "sinh": ("cosh", u),
        "cosh": ("sinh", u),
        "tanh": ("/", ONE, ("^", ("cosh", u), ("num", 2))),
        "exp": ("exp", u),
        "ln": ("/", ONE, u),
        "sqrt": ("/", ONE, ("*", ("num", 2), ("sqrt", u))),
        "abs": ("/", u, ("abs", u)),
    }
    return table[name]


# --- antiderivative ------------------------------------------------------------------------------------
def integrate(tree: Tree) -> Tree:
    """An antiderivative by rules: powers, functions of a x + b, and their products with powers of the variable.

    Raises:
        ToolError: no rule applies.
    """
    total: Tree = ("num", 0)
    for monomial, coefficient in normalize(tree).items():
        total = ("+", total, ("*", num(coefficient), _integrate_monomial(monomial)))
    return total


def _integrate_monomial(monomial: Monomial) -> Tree:
    exponents = dict(monomial)
    power = exponents.pop(VAR, Fraction(0))
    constants = [(b, e) for b, e in exponents.items() if not _depends(b)]
    for base, _ in constants:
        del exponents[base]
    factor = _term(tuple(constants), Fraction(1))
    if not exponents:
        return ("*", factor, _integrate_power(VAR, power, Fraction(1)))
    if len(exponents) == 1:
        ((base, exponent),) = exponents.items()
        found = _integrate_product(base, exponent, power)
        if found is not None:
            return ("*", factor, found)
    raise ToolError(
        "expression: no rule integrates it in elementary functions; definite_integral gives values between limits"
    )


def _integrate_power(base: Tree, exponent: Fraction, slope: Fraction) -> Tree:
    """The integral of ``base^exponent`` where ``base`` has the constant derivative ``slope``."""
    if exponent == -1:
        return ("/", ("ln", ("abs", base)), num(slope))
    raised = ("^", base, num(exponent + 1)) if exponent != Fraction(-2) else ("/", ONE, base)
    return ("/", raised, num(slope * (exponent + 1)))


def _linear(tree: Tree) -> Fraction | None:
    """The slope of ``tree`` if it is linear in the variable with a slope that is a number other than 0."""
    total = dict(normalize(tree))
    slope = total.pop(((VAR, Fraction(1)),), None)
    return slope if slope is not None and set(total) <= {()} else None


def _integrate_product(base: Tree, exponent: Fraction, power: Fraction) -> Tree | None:
    """``x^power * base^exponent``, or ``None`` where no rule is known."""
    if base[0] in ("+", "-") and power == 0:
        return _integrate_bracket(base, exponent)
    if base[0] == "sqrt" and power == 0 and (slope := _linear(base[1])) is not None:
        return _half_power(base[1], exponent / 2, slope)
    if exponent != 1 or base[0] not in ("sin", "cos", "exp", "sinh", "cosh", "ln", "tan", "atan"):
        return _integrate_square(base, exponent) if power == 0 else None
    u = base[1]
    if base[0] == "ln":
        return _integrate_logarithm(u, power)
    slope = _linear(u)
    if slope is None or power < 0 or power.denominator != 1 or power > 20:
        return None
    if base[0] in ("tan", "atan"):
        return _integrate_tangent(base[0], u, slope) if power == 0 else None
    return _by_parts(base[0], u, slope, int(power))


def _half_power(u: Tree, exponent: Fraction, slope: Fraction) -> Tree | None:
    """The integral of ``sqrt(u)^(2 exponent)``, written with roots."""
    if exponent == Fraction(1, 2):
        return ("/", ("*", ("*", ("num", 2), u), ("sqrt", u)), num(3 * slope))
    if exponent == Fraction(-1, 2):
        return ("/", ("*", ("num", 2), ("sqrt", u)), num(slope))
    return None


def _integrate_bracket(base: Tree, exponent: Fraction) -> Tree | None:
    if (slope := _linear(base)) is not None:
        return _integrate_power(base, exponent, slope)
    total = normalize(base)  # 1 / (1 + x^2)
    square = ((VAR, Fraction(2)),)
    if exponent == -1 and set(total) == {(), square} and total[()] == total[square]:
        return ("/", ("atan", VAR), num(total[()]))
    return None


def _integrate_square(base: Tree, exponent: Fraction) -> Tree | None:
    """``1 / cos^2``, ``sin^2`` and ``cos^2`` of a x + b."""
    if base[0] not in ("sin", "cos") or (slope := _linear(base[1])) is None:
        return None
    u = base[1]
    if base[0] == "cos" and exponent == -2:
        return ("/", ("tan", u), num(slope))
    if exponent == 2:
        half = ("/", VAR, ("num", 2))
        wave = ("/", ("*", ("sin", u), ("cos", u)), num(2 * slope))
        return ("-" if base[0] == "sin" else "+", half, wave)
    return None


def _integrate_logarithm(u: Tree, power: Fraction) -> Tree | None:
    """``x^n ln(x)`` and ``ln(a x + b)``."""
    if u == VAR and power == -1:
        return ("/", ("^", ("ln", VAR), ("num", 2)), ("num", 2))
    if u == VAR:
        n = power + 1
        raised: Tree = ("^", VAR, num(n))
        return ("-", ("/", ("*", raised, ("ln", VAR)), num(n)), ("/", raised, num(n * n)))
    if power == 0 and (slope := _linear(u)) is not None:
        return ("-", ("/", ("*", u, ("ln", u)), num(slope)), VAR)
    return None


def _integrate_tangent(name: str, u: Tree, slope: Fraction) -> Tree | None:
    if name == "tan":
        return ("neg", ("/", ("ln", ("abs", ("cos", u))), num(slope)))
    logarithm = ("/", ("ln", ("+", ONE, ("^", u, ("num", 2)))), ("num", 2))
    return ("/", ("-", ("*", u, ("atan", u)), logarithm), num(slope))


_PRIMITIVE = {"sin": ("cos", -1), "cos": ("sin", 1), "exp": ("exp", 1), "sinh": ("cosh", 1), "cosh": ("sinh", 1)}


def _by_parts(name: str, u: Tree, slope: Fraction, power: int) -> Tree:
    """``x^power f(u)`` by repeated integration by parts."""
    total: Tree = ("num", 0)
    coefficient, n = Fraction(1), power
    while True:
        name, sign = _PRIMITIVE[name]
        coefficient = coefficient * sign / slope
        raised: Tree = ONE if n == 0 else ("^", VAR, num(n))
        total = ("+", total, ("*", num(coefficient), ("*", raised, (name, u))))
        if n == 0:
            return total
        coefficient, n = -coefficient * n, n - 1

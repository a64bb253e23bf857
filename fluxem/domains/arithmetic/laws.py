"""Laws of arithmetic: +, -, x by residue algebra; quotient as a rational; comparison by decoding."""

from __future__ import annotations

from fractions import Fraction

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import Code, new_code
from fluxem.core.number_laws import add_blocks, compare_blocks, divide_blocks, multiply_blocks
from fluxem.domains.arithmetic.encoder import encode_ordering
from fluxem.domains.arithmetic.types import Number, Ordering

NUMBER = "arithmetic_number"


def add(a: Code, b: Code) -> Code:
    """Sum: vector addition of lane A."""
    out = new_code(DomainType.ARITHMETIC)
    add_blocks(a[0], b[0], out[0])
    return out


def subtract(a: Code, b: Code) -> Code:
    """Difference: vector subtraction of lane A."""
    out = new_code(DomainType.ARITHMETIC)
    add_blocks(a[0], b[0], out[0], subtract=True)
    return out


def multiply(a: Code, b: Code) -> Code:
    """Product: Hadamard product of lane A."""
    out = new_code(DomainType.ARITHMETIC)
    multiply_blocks(a[0], b[0], out[0])
    return out


def divide(a: Code, b: Code) -> Code:
    """Exact quotient: product with the reciprocal. Raises ``LawError`` for a zero divisor."""
    out = new_code(DomainType.ARITHMETIC)
    divide_blocks(a[0], b[0], out[0])
    return out


def compare(a: Code, b: Code) -> Code:
    """Ordering of two numbers. Residues carry no order, so both are decoded."""
    return encode_ordering(Ordering(compare_blocks(a[0], b[0])))


def _divide_values(a: Number, b: Number) -> Number:
    if b == 0:
        raise LawError("division by zero")
    value = Fraction(a) / Fraction(b)
    return value.numerator if value.denominator == 1 else value


def _compare_values(a: Number, b: Number) -> Ordering:
    return Ordering((Fraction(a) > Fraction(b)) - (Fraction(a) < Fraction(b)))


_PAIR = (NUMBER, NUMBER)
LAWS = (
    Law(
        "arithmetic_add",
        _PAIR,
        NUMBER,
        add,
        lambda a, b: Fraction(a) + Fraction(b),
        "lane A: a + b; lane B: complex product",
        commutative=True,
    ),
    Law("arithmetic_subtract", _PAIR, NUMBER, subtract, lambda a, b: Fraction(a) - Fraction(b), "lane A: a - b"),
    Law(
        "arithmetic_multiply",
        _PAIR,
        NUMBER,
        multiply,
        lambda a, b: Fraction(a) * Fraction(b),
        "lane A: Hadamard product; lane C: complex product",
        commutative=True,
    ),
    Law("arithmetic_divide", _PAIR, NUMBER, divide, _divide_values, "lane A and DENOMINATOR: product with 1/b"),
    Law(
        "arithmetic_compare",
        _PAIR,
        "arithmetic_ordering",
        compare,
        _compare_values,
        "none: decoded, since residues carry no order",
        keeps_first=True,
    ),
)

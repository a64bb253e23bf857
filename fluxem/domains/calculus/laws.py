"""Laws of calculus on codes: polynomials by residue algebra on coefficients, functions by joining prefix sequences."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import DIM, LANE_D, MAX_BLOCKS, Code, new_code, write_tag
from fluxem.core.number import (
    Block,
    Number,
    simplify,
    write_number,
)
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.domains.calculus._expression import to_prefix
from fluxem.domains.calculus.encoder import FILLED, IS_NUMBER, LETTER, encode_function, read_letter, write_letter
from fluxem.domains.calculus.types import MAX_DEGREE, Function, Polynomial, multiply_coefficients

POLYNOMIAL, FUNCTION, NUMBER = "calculus_polynomial", "calculus_function", "arithmetic_number"
_IS_ZERO = LANE_D.start + 1


def _number_block(value: int) -> Block:
    block = np.zeros(DIM, dtype=np.float32)
    write_number(block, value)
    return block


_ZERO = _number_block(0)
_POWERS = [_number_block(i) for i in range(MAX_DEGREE + 1)]


def _add_into(total: Block, block: Block, subtract: bool = False) -> None:
    """``total +- block`` in place, beyond the tag."""
    result = np.zeros(DIM, dtype=np.float32)
    add_blocks(total, block, result, subtract=subtract)
    total[:] = result


def _finish(coefficients: list[Block], letter: str) -> Code:
    """A polynomial's code from coefficient blocks in rising powers; leading zeros fall away."""
    while len(coefficients) > 1 and coefficients[-1][_IS_ZERO] > 0.5:
        coefficients.pop()
    if len(coefficients) > MAX_BLOCKS:
        raise EncodingError(f"a polynomial of degree {len(coefficients) - 1}; codes hold at most {MAX_DEGREE}")
    out = np.stack(coefficients)
    write_tag(out, DomainType.POLYNOMIAL)
    out[:, FILLED] = 1.0
    out[:, LETTER] = 0.0
    write_letter(out, letter if len(coefficients) > 1 else "x")
    return out


def _join_letters(a: Code, b: Code) -> str:
    """The variable of two polynomials, of which one may be constant."""
    left, right = read_letter(a), read_letter(b)
    if len(a) > 1 and len(b) > 1 and left != right:
        raise LawError(f"polynomials in different variables, {left} and {right}")
    return left if len(a) > 1 else right


def _combine(a: Code, b: Code, *, subtract: bool = False) -> Code:
    letter = _join_letters(a, b)
    blocks = []
    for i in range(max(len(a), len(b))):
        total = (a[i] if i < len(a) else _ZERO).copy()
        _add_into(total, b[i] if i < len(b) else _ZERO, subtract)
        blocks.append(total)
    return _finish(blocks, letter)


def multiply(a: Code, b: Code) -> Code:
    """Convolution of the coefficients: sums of Hadamard products."""
    letter = _join_letters(a, b)
    degree = len(a) + len(b) - 2
    if degree > MAX_DEGREE:
        raise EncodingError(f"a product of degree {degree}; codes hold at most {MAX_DEGREE}")
    totals = [_ZERO.copy() for _ in range(degree + 1)]
    product = np.zeros(DIM, dtype=np.float32)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            if x[_IS_ZERO] < 0.5 and y[_IS_ZERO] < 0.5:
                multiply_blocks(x, y, product)
                _add_into(totals[i + j], product)
    return _finish(totals, letter)


def _scale(factor: Block, code: Code) -> list[Block]:
    blocks = [np.zeros(DIM, dtype=np.float32) for _ in code]
    for coefficient, block in zip(code, blocks, strict=True):
        multiply_blocks(factor, coefficient, block)
    return blocks


def negate(a: Code) -> Code:
    """Every coefficient times -1."""
    return _finish(_scale(_number_block(-1), a), read_letter(a))


def scale(factor: Code, a: Code) -> Code:
    """Every coefficient times a number."""
    return _finish(_scale(factor[0], a), read_letter(a))


def differentiate(a: Code) -> Code:
    """The linear map (c0, c1, c2, ...) -> (c1, 2 c2, 3 c3, ...)."""
    if len(a) == 1:
        return _finish([_ZERO.copy()], "x")
    blocks = [np.zeros(DIM, dtype=np.float32) for _ in a[1:]]
    for power, (coefficient, block) in enumerate(zip(a[1:], blocks, strict=True), start=1):
        multiply_blocks(_POWERS[power], coefficient, block)
    return _finish(blocks, read_letter(a))


def shift(a: Code, by: Code) -> Code:
    """p(x + h) by repeated Horner steps (Knuth, TAOCP vol. 2, 4.6.4)."""
    blocks = [block.copy() for block in a]
    product = np.zeros(DIM, dtype=np.float32)
    for start in range(len(blocks) - 1):
        for i in range(len(blocks) - 2, start - 1, -1):
            multiply_blocks(by[0], blocks[i + 1], product)
            _add_into(blocks[i], product)
    return _finish(blocks, read_letter(a))


def evaluate(a: Code, at: Code) -> Code:
    """p(x) by Horner's rule on blocks."""
    total, product = a[-1].copy(), np.zeros(DIM, dtype=np.float32)
    for coefficient in a[-2::-1]:
        multiply_blocks(at[0], total, product)
        total = coefficient.copy()
        _add_into(total, product)
    out = new_code(DomainType.ARITHMETIC)
    out[0, 16:] = total[16:]
    out[0, 241:] = 0.0
    return out


# --- functions -----------------------------------------------------------------------------------------
_OPERATORS = {symbol: encode_function(Function((symbol, ("var",), ("var",))))[0] for symbol in "+-*/"}


def _join(symbol: str, a: Code, b: Code) -> Code:
    """The operator's block, then both prefix sequences: an expression of expressions."""
    letters = {read_letter(code) for code in (a, b) if _has_variable(code)}
    if len(letters) > 1:
        raise LawError(f"functions of different variables, {' and '.join(sorted(letters))}")
    length = 1 + len(a) + len(b)
    if length > MAX_BLOCKS:
        raise EncodingError(f"a function of {length} parts; codes hold at most {MAX_BLOCKS}")
    out = np.concatenate([_OPERATORS[symbol][None], a, b])
    out[:, LETTER] = 0.0
    write_tag(out, DomainType.CALCULUS)
    write_letter(out, letters.pop() if letters else "x")
    return out


_VARIABLE_SLOT = int(np.flatnonzero(encode_function(Function(("var",)))[0, 16:128])[0]) + 16


def _has_variable(code: Code) -> bool:
    return bool(((code[:, _VARIABLE_SLOT] == 1.0) & (code[:, IS_NUMBER] < 0.5)).any())


# --- references ----------------------------------------------------------------------------------------
def _exact(value: Fraction | int) -> Number:
    return simplify(Fraction(value))


def _same_variable(a: Polynomial, b: Polynomial) -> str:
    if a.degree and b.degree and a.variable != b.variable:
        raise LawError("polynomials in different variables")
    return a.variable if a.degree else b.variable


def _combine_values(sign: int, a: Polynomial, b: Polynomial) -> Polynomial:
    variable = _same_variable(a, b)
    sums = [Fraction(0)] * max(len(a.coefficients), len(b.coefficients))
    for i, c in enumerate(a.coefficients):
        sums[i] += Fraction(c)
    for i, c in enumerate(b.coefficients):
        sums[i] += sign * Fraction(c)
    return Polynomial(tuple(map(_exact, sums)), variable)


def _multiply_values(a: Polynomial, b: Polynomial) -> Polynomial:
    variable = _same_variable(a, b)
    try:
        return Polynomial(tuple(multiply_coefficients(a.coefficients, b.coefficients)), variable)
    except ValueError as error:
        raise EncodingError(str(error)) from None


def _scale_values(factor: Number, a: Polynomial) -> Polynomial:
    return Polynomial(tuple(_exact(Fraction(factor) * Fraction(c)) for c in a.coefficients), a.variable)


def _differentiate_values(a: Polynomial) -> Polynomial:
    return Polynomial(tuple(_exact(i * Fraction(c)) for i, c in enumerate(a.coefficients))[1:] or (0,), a.variable)


def _shift_values(a: Polynomial, by: Number) -> Polynomial:
    total = [Fraction(0)]
    for c in reversed(a.coefficients):  # Horner with (x + h) in place of x
        raised = [Fraction(0), *total]
        total = [r + Fraction(by) * t for r, t in zip(raised, [*total, Fraction(0)], strict=True)]
        total[0] += Fraction(c)
    return Polynomial(tuple(map(_exact, total[: len(a.coefficients)])), a.variable)


def _evaluate_values(a: Polynomial, at: Number) -> Number:
    total = Fraction(0)
    for c in reversed(a.coefficients):
        total = total * Fraction(at) + Fraction(c)
    return _exact(total)


def _join_values(symbol: str, a: Function, b: Function) -> Function:
    letters = {f.variable for f in (a, b) if ("var",) in to_prefix(f.tree)}
    if len(letters) > 1:
        raise LawError("functions of different variables")
    return Function((symbol, a.tree, b.tree), letters.pop() if letters else "x")


def _law(
    name: str, operands: tuple[str, ...], apply: Callable[..., Code], reference: Callable[..., object], lane: str,
    result: str = POLYNOMIAL, commutative: bool = False,
) -> Law:  # fmt: skip
    return Law(f"calculus_{name}", operands, result, apply, reference, lane, commutative)


_PAIR, _FUNCTIONS = (POLYNOMIAL, POLYNOMIAL), (FUNCTION, FUNCTION)
LAWS = (
    _law("add", _PAIR, _combine, partial(_combine_values, 1), "lane A of each block: a + b", commutative=True),
    _law("subtract", _PAIR, partial(_combine, subtract=True), partial(_combine_values, -1),
         "lane A of each block: a - b"),
    _law("multiply", _PAIR, multiply, _multiply_values, "lane A: convolution of the blocks", commutative=True),
    _law("negate", (POLYNOMIAL,), negate, partial(_scale_values, -1), "lane A of each block: times -1"),
    _law("scale", (NUMBER, POLYNOMIAL), scale, _scale_values, "lane A of each block: Hadamard product"),
    _law("differentiate", (POLYNOMIAL,), differentiate, _differentiate_values,
         "lane A: block i times i, moved to i - 1"),
    _law("shift", (POLYNOMIAL, NUMBER), shift, _shift_values, "lane A: Horner steps, p(x + h)"),
    _law("evaluate", (POLYNOMIAL, NUMBER), evaluate, _evaluate_values, "lane A: Horner's rule", NUMBER),
    *(
        _law(f"{verb}__function", _FUNCTIONS, partial(_join, symbol), partial(_join_values, symbol),
             "the operator's block, then the blocks of both operands", FUNCTION)
        for verb, symbol in (("add", "+"), ("subtract", "-"), ("multiply", "*"), ("divide", "/"))
    ),
)  # fmt: skip

"""Laws of math on codes: residue algebra block by block, and permutations of blocks."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import DIM, KIND, Code, new_code, write_tag
from fluxem.core.number import Number, simplify, write_number
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import map_code, read_shape, zip_codes
from fluxem.domains.math.types import Complex, Matrix, Rational, Vector, to_rational

NUMBER = "arithmetic_number"
COMPLEX, RATIONAL, VECTOR, MATRIX = "math_complex", "math_rational", "math_vector", "math_matrix"

_FILLED = 255
_SHAPE = slice(252, 255)
subtract_blocks = partial(add_blocks, subtract=True)

_MINUS_ONE = new_code(DomainType.ARITHMETIC)
write_number(_MINUS_ONE[0], -1)


def _finish(out: Code, *shape: int) -> Code:
    """Mark every block as filled and store the shape: a block law clears the region they stand in."""
    out[:, _FILLED] = 1.0
    out[0, _SHAPE] = 0.0
    for i, axis in enumerate(shape):
        out[0, _SHAPE.start + i] = axis / 64.0
    return out


def _sum_of_products(
    pairs: list[tuple[NDArray[np.float32], NDArray[np.float32]]], out: NDArray[np.float32]
) -> NDArray[np.float32]:
    """``sum(a * b)`` over pairs of number blocks, written into ``out``: products and sums of lane A."""
    product = np.zeros(DIM, dtype=np.float32)
    multiply_blocks(*pairs[0], out)
    for a, b in pairs[1:]:
        multiply_blocks(a, b, product)
        total = np.zeros(DIM, dtype=np.float32)
        add_blocks(out, product, total)
        out[16:] = total[16:]
    return out


# --- complex numbers -----------------------------------------------------------------------------------
def multiply_complex(a: Code, b: Code) -> Code:
    """(a + bi)(c + di) = (ac - bd) + (ad + bc)i, in residues."""
    out = new_code(DomainType.COMPLEX, 2)
    minus = np.zeros(DIM, dtype=np.float32)
    multiply_blocks(_MINUS_ONE[0], b[1], minus)
    _sum_of_products([(a[0], b[0]), (a[1], minus)], out[0])
    _sum_of_products([(a[0], b[1]), (a[1], b[0])], out[1])
    return _finish(out)


def conjugate_complex(a: Code) -> Code:
    """The second block times -1; the first is left alone."""
    out = a.copy()
    multiply_blocks(_MINUS_ONE[0], a[1], out[1])
    return _finish(out)


# --- fractions -----------------------------------------------------------------------------------------
def _combine_rationals(law: Callable[..., None], a: Code, b: Code) -> Code:
    out = new_code(DomainType.RATIONAL)
    law(a[0], b[0], out[0])
    out[0, KIND] = 0.0
    out[0, KIND.start + 2] = 1.0  # stays a fraction where the value is whole
    return out


# --- vectors and matrices ------------------------------------------------------------------------------
def dot(a: Code, b: Code) -> Code:
    """Sum of the Hadamard products of the blocks."""
    if len(a) != len(b):
        raise LawError(f"a dot product takes vectors of one length, found {len(a)} and {len(b)}")
    out = new_code(DomainType.ARITHMETIC)
    _sum_of_products(list(zip(a, b, strict=True)), out[0])
    return out


def transpose(a: Code) -> Code:
    """A permutation of the blocks."""
    num_rows, num_columns, _ = read_shape(a)
    out = a.reshape(num_rows, num_columns, DIM).transpose(1, 0, 2).reshape(-1, DIM).copy()
    write_tag(out, DomainType.MATRIX)
    out[:, _SHAPE] = 0.0
    return _finish(out, num_columns, num_rows)


def multiply_matrices(a: Code, b: Code) -> Code:
    """Rows by columns: each block of the product is a sum of products of blocks."""
    num_rows, inner, _ = read_shape(a)
    other, num_columns, _ = read_shape(b)
    if inner != other:
        raise LawError(f"a {num_rows} x {inner} matrix cannot be multiplied by a {other} x {num_columns} one")
    out = new_code(DomainType.MATRIX, num_rows * num_columns)
    left, right = a.reshape(num_rows, inner, DIM), b.reshape(inner, num_columns, DIM)
    for i in range(num_rows):
        for j in range(num_columns):
            _sum_of_products(list(zip(left[i], right[:, j], strict=True)), out[i * num_columns + j])
    return _finish(out, num_rows, num_columns)


def apply_matrix(a: Code, b: Code) -> Code:
    """Matrix times column vector."""
    num_rows, inner, _ = read_shape(a)
    if inner != len(b):
        raise LawError(f"a {num_rows} x {inner} matrix cannot be multiplied by a vector of {len(b)} entries")
    out = new_code(DomainType.VECTOR, num_rows)
    for row, block in zip(a.reshape(num_rows, inner, DIM), out, strict=True):
        _sum_of_products(list(zip(row, b, strict=True)), block)
    return _finish(out, num_rows)


# --- references: the same on values --------------------------------------------------------------------
def _exact(value: Fraction | int) -> Number:
    return simplify(Fraction(value))


def _dot_values(a: Any, b: Any) -> Number:
    if len(a) != len(b):
        raise LawError("a dot product takes vectors of one length")
    return _exact(sum((Fraction(x) * Fraction(y) for x, y in zip(a, b, strict=True)), Fraction(0)))


def _zip_values(sign: int, a: Any, b: Any) -> Any:
    if isinstance(a, Complex):
        return Complex(*(_exact(Fraction(x) + sign * Fraction(y)) for x, y in ((a.re, b.re), (a.im, b.im))))
    if isinstance(a, Matrix):
        if a.shape != b.shape:
            raise LawError("matrices of different shape")
        return Matrix(_zip_values(sign, Vector(x), Vector(y)) for x, y in zip(a, b, strict=True))
    if len(a) != len(b):
        raise LawError("vectors of different length")
    return Vector(_exact(Fraction(x) + sign * Fraction(y)) for x, y in zip(a, b, strict=True))


def _multiply_complex_values(a: Complex, b: Complex) -> Complex:
    p, q, r, s = (Fraction(part) for part in (a.re, a.im, b.re, b.im))
    return Complex(_exact(p * r - q * s), _exact(p * s + q * r))


def _multiply_matrix_values(a: Matrix, b: Matrix) -> Matrix:
    if a.shape[1] != b.shape[0]:
        raise LawError("inner dimensions differ")
    columns = list(zip(*b, strict=True))
    return Matrix([_dot_values(row, column) for column in columns] for row in a)


def _scale_vector_values(factor: Number, a: Vector) -> Vector:
    return Vector(_exact(Fraction(factor) * Fraction(x)) for x in a)


_SUM = "lane A of each block: a + b"
_DIFFERENCE = "lane A of each block: a - b"
_SCALED = "lane A of each block: Hadamard product with the factor"
_C, _V, _M = DomainType.COMPLEX, DomainType.VECTOR, DomainType.MATRIX

LAWS = (
    *(
        Law(
            f"math_{verb}__{noun}", (name, name), name, partial(zip_codes, blocks, tag, noun=nouns),
            partial(_zip_values, sign), lane, commutative=sign > 0,
        )
        for noun, nouns, name, tag in (
            ("complex", "numbers", COMPLEX, _C), ("vector", "vectors", VECTOR, _V), ("matrix", "matrices", MATRIX, _M)
        )
        for verb, blocks, sign, lane in (
            ("add", add_blocks, 1, _SUM), ("subtract", subtract_blocks, -1, _DIFFERENCE)
        )
    ),
    Law("math_multiply__complex", (COMPLEX, COMPLEX), COMPLEX, multiply_complex, _multiply_complex_values,
        "lane A: (ac - bd, ad + bc) of Hadamard products", commutative=True),
    Law("math_conjugate", (COMPLEX,), COMPLEX, conjugate_complex, lambda a: Complex(a.re, _exact(-Fraction(a.im))),
        "second block: Hadamard product with -1"),
    Law("math_add__rational", (RATIONAL, RATIONAL), RATIONAL, partial(_combine_rationals, add_blocks),
        lambda a, b: to_rational(a.fraction + b.fraction), "lanes A and DENOMINATOR: (ad + bc) / bd",
        commutative=True),
    Law("math_multiply__rational", (RATIONAL, RATIONAL), RATIONAL, partial(_combine_rationals, multiply_blocks),
        lambda a, b: Rational(a.numerator * b.numerator, a.denominator * b.denominator),
        "lanes A and DENOMINATOR: Hadamard products", commutative=True),
    Law("math_scale__vector", (NUMBER, VECTOR), VECTOR, partial(map_code, multiply_blocks, _V), _scale_vector_values,
        _SCALED),
    Law("math_scale__matrix", (NUMBER, MATRIX), MATRIX, partial(map_code, multiply_blocks, _M),
        lambda factor, a: Matrix(_scale_vector_values(factor, Vector(row)) for row in a), _SCALED),
    Law("math_dot", (VECTOR, VECTOR), NUMBER, dot, _dot_values, "lane A: sum of Hadamard products", commutative=True),
    Law("math_transpose", (MATRIX,), MATRIX, transpose, lambda a: Matrix(zip(*a, strict=True)),
        "a permutation of the blocks"),
    Law("math_multiply__matrix", (MATRIX, MATRIX), MATRIX, multiply_matrices, _multiply_matrix_values,
        "lane A: sums of Hadamard products"),
    Law("math_multiply__matrix_vector", (MATRIX, VECTOR), VECTOR, apply_matrix,
        lambda a, b: _apply_matrix_values(a, b), "lane A: sums of Hadamard products"),
)  # fmt: skip


def _apply_matrix_values(a: Matrix, b: Vector) -> Vector:
    if a.shape[1] != len(b):
        raise LawError("inner dimensions differ")
    return Vector(_dot_values(row, b) for row in a)

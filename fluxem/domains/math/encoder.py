"""Codes of complex numbers, fractions, vectors and matrices: one block a part or entry, in the number lanes.

===============  ==================================================================================
type             blocks
===============  ==================================================================================
math_complex     2: real part, imaginary part
math_rational    1: numerator in the lanes A-D, denominator in DENOMINATOR; KIND is always "rational"
math_vector      1-64: one an entry; dim 252 holds length / 64
math_matrix      1-64: one an entry, row by row; dims 252 and 253 hold rows / 64 and columns / 64
===============  ==================================================================================

Every part is exact within +-1e38 (numerator and denominator); anything beyond raises ``EncodingError``.
Dim 255 of a filled block is 1 (see ``fluxem.core.sequence``).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import LIMIT, read_number, write_number
from fluxem.core.number_batch import encode_rows
from fluxem.core.sequence import (
    check_numbers,
    decode_numbers,
    encode_many_numbers,
    encode_numbers,
    format_numbers,
    numbers_to_json,
    read_shape,
)
from fluxem.domains.math import types
from fluxem.domains.math.types import Complex, Matrix, Rational, Vector


def encode_complex(value: Complex) -> Code:
    """``value`` -> ``(2, 256)``. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.COMPLEX, (value.re, value.im))


def decode_complex(code: Code) -> Complex:
    """``(2, 256)`` -> the exact complex number."""
    parts = decode_numbers(code)
    if len(parts) != 2:
        raise EncodingError(f"a complex number has 2 parts; the code holds {len(parts)}")
    return Complex(*parts)


def encode_rational(value: Rational) -> Code:
    """``value`` -> ``(1, 256)``. Raises ``EncodingError`` outside +-1e38."""
    check_rational(value)
    code = new_code(DomainType.RATIONAL)
    write_number(code[0], value.numerator, value.denominator, 0, "rational")
    return code


def check_rational(value: Rational) -> None:
    """Raise ``EncodingError`` where :func:`encode_rational` would, without encoding."""
    if abs(value.numerator) > LIMIT or value.denominator > LIMIT:
        raise EncodingError("numerator and denominator of a fraction must lie within +-1e38 to be encoded")


def decode_rational(code: Code) -> Rational:
    """``(1, 256)`` -> the exact fraction."""
    numerator, denominator, _, _ = read_number(np.atleast_2d(code)[0])
    return Rational(numerator, denominator)


def encode_vector(value: Vector) -> Code:
    """``value`` of n entries -> ``(n, 256)``. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.VECTOR, value, (len(value),))


def decode_vector(code: Code) -> Vector:
    """``(n, 256)`` -> the exact vector."""
    return Vector(decode_numbers(code))


def encode_matrix(value: Matrix) -> Code:
    """``value`` of r x c entries -> ``(r * c, 256)``. Raises ``EncodingError`` outside +-1e38."""
    return encode_numbers(DomainType.MATRIX, [entry for row in value for entry in row], value.shape)


def decode_matrix(code: Code) -> Matrix:
    """``(r * c, 256)`` -> the exact matrix."""
    num_rows, num_columns, _ = read_shape(code)
    entries = decode_numbers(code)
    if num_rows * num_columns != len(entries) or not entries:
        raise EncodingError(f"shape {num_rows} x {num_columns} does not fit {len(entries)} entries")
    return Matrix(entries[i : i + num_columns] for i in range(0, len(entries), num_columns))


def encode_many_complex(values: Sequence[Complex]) -> list[Code]:
    """:func:`encode_complex` of many values at once."""
    return encode_many_numbers(DomainType.COMPLEX, [(value.re, value.im) for value in values])


def encode_many_rationals(values: Sequence[Rational]) -> list[Code]:
    """:func:`encode_rational` of many values at once."""
    for value in values:
        check_rational(value)
    if not values:
        return []
    fractions = [Fraction(value.numerator, value.denominator) for value in values]
    return list(encode_rows(fractions, new_code(DomainType.RATIONAL)[0])[:, None, :])


def encode_many_vectors(values: Sequence[Vector]) -> list[Code]:
    """:func:`encode_vector` of many values at once."""
    return encode_many_numbers(DomainType.VECTOR, values, [(len(value),) for value in values])


def encode_many_matrices(values: Sequence[Matrix]) -> list[Code]:
    """:func:`encode_matrix` of many values at once."""
    entries = [[entry for row in value for entry in row] for value in values]
    return encode_many_numbers(DomainType.MATRIX, entries, [value.shape for value in values])


TYPES = (
    ValueType(
        "math_complex", DomainType.COMPLEX, "complex number with exact parts", lambda v: isinstance(v, Complex),
        encode_complex, decode_complex, types.parse_complex, str, str, types.complex_from_json,
        encode_many=encode_many_complex,
        check=lambda v: check_numbers((v.re, v.im)),
        examples=(
            Complex(3, 4), Complex(0, -1), Complex(Decimal("2.5"), Fraction(-1, 3)), Complex(-7), Complex(10**20, 2),
        ),
    ),
    ValueType(
        "math_rational", DomainType.RATIONAL, "written-out fraction or mixed number", lambda v: isinstance(v, Rational),
        encode_rational, decode_rational, types.parse_rational, str, str, types.rational_from_json,
        encode_many=encode_many_rationals,
        check=check_rational,
        examples=(Rational(3, 4), Rational(11, 4), Rational(-2, 3), Rational(1, 4), Rational(10**38, 7)),
    ),
    ValueType(
        "math_vector", DomainType.VECTOR, "vector of 1 to 64 exact numbers", lambda v: isinstance(v, Vector),
        encode_vector, decode_vector, types.parse_vector, format_numbers, numbers_to_json, types.vector_from_json,
        encode_many=encode_many_vectors,
        check=check_numbers,
        examples=(
            Vector((1, 2, 3)), Vector((4, -5, 6)), Vector((Decimal("0.5"), Fraction(1, 3))), Vector((7,)),
            Vector((0, 1)),
        ),
    ),
    ValueType(
        "math_matrix", DomainType.MATRIX, "matrix of at most 64 exact numbers", lambda v: isinstance(v, Matrix),
        encode_matrix, decode_matrix, types.parse_matrix, str, types.matrix_to_json, types.matrix_from_json,
        encode_many=encode_many_matrices,
        check=lambda v: check_numbers([entry for row in v for entry in row]),
        examples=(
            Matrix(((1, 2), (3, 4))), Matrix(((0, 1), (1, 0))), Matrix(((1, 2, 3), (4, 5, 6))),
            Matrix(((Fraction(1, 2), Decimal("-0.25")), (0, 9))), Matrix(((5,),)),
        ),
    ),
)  # fmt: skip

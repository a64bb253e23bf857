"""Tools of math: exact arithmetic of complex numbers, fractions, vectors and matrices."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import isqrt

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.number import Number
from fluxem.domains.math.types import Complex, Matrix, Rational, Vector, to_rational

Row = list[Fraction]
_PRECISION = 80  # bits of a square root before it is rounded to a float


def _number(value: Fraction | int) -> Number:
    return exact.normalize(value)


def complex_add(a: Complex, b: Complex) -> Complex:
    """Sum of two complex numbers: (a + bi) + (c + di) = (a + c) + (b + d)i.

    Args:
        a: first complex number; a real number is one too.
        b: second complex number.

    Examples:
        {"a": "3 + 4i", "b": "1 - 2i"} -> "4 + 2i"

    Source:
        Ahlfors, Complex Analysis, 3rd ed., section 1.1.1.
    """
    return Complex(exact.add(a.re, b.re), exact.add(a.im, b.im))


def complex_multiply(a: Complex, b: Complex) -> Complex:
    """Product of two complex numbers: (a + bi)(c + di) = (ac - bd) + (ad + bc)i.

    Args:
        a: first complex number.
        b: second complex number.

    Examples:
        {"a": "3 + 4i", "b": "1 - 2i"} -> "11 - 2i"

    Source:
        Ahlfors, Complex Analysis, 3rd ed., section 1.1.1.
    """
    real = exact.subtract(exact.multiply(a.re, b.re), exact.multiply(a.im, b.im))
    return Complex(real, exact.add(exact.multiply(a.re, b.im), exact.multiply(a.im, b.re)))


def complex_divide(a: Complex, b: Complex) -> Complex:
    """Quotient of two complex numbers, exactly: a times the conjugate of b, over the squared modulus of b.

    Args:
        a: dividend.
        b: divisor, not 0.

    Examples:
        {"a": "11 - 2i", "b": "1 - 2i"} -> "3 + 4i"

    Source:
        Ahlfors, Complex Analysis, 3rd ed., section 1.1.1.
    """
    p, q, r, s = (Fraction(part) for part in (a.re, a.im, b.re, b.im))
    square = r * r + s * s
    if square == 0:
        raise ToolError("b: the divisor is 0; a complex number can be divided by any number but 0")
    return Complex(_number((p * r + q * s) / square), _number((q * r - p * s) / square))


@approximate(1e-15)
def complex_modulus(value: Complex) -> Number | float:
    """Modulus (absolute value) of a complex number: sqrt(re^2 + im^2), exact where the root is rational.

    Args:
        value: the complex number.

    Examples:
        {"value": "3 + 4i"} -> 5
        {"value": "1 + 1i"} -> 1.4142135623730951

    Source:
        Ahlfors, Complex Analysis, 3rd ed., section 1.1.3.
    """
    return _square_root(Fraction(value.re) ** 2 + Fraction(value.im) ** 2)


def _square_root(value: Fraction) -> Number | float:
    """The exact root where it is rational, else the nearest float."""
    top, bottom = isqrt(value.numerator), isqrt(value.denominator)
    if top * top == value.numerator and bottom * bottom == value.denominator:
        return _number(Fraction(top, bottom))
    excess = value.numerator.bit_length() - value.denominator.bit_length()
    shift = max(0, 2 * _PRECISION - excess) // 2 * 2
    root = Fraction(isqrt((value.numerator << shift) // value.denominator), 1 << shift // 2)
    try:
        return float(root)
    except OverflowError:
        raise ToolError("the modulus is larger than a float can hold (1.8e308)") from None


def conjugate(value: Complex) -> Complex:
    """Complex conjugate: the imaginary part changes its sign.

    Args:
        value: the complex number.

    Examples:
        {"value": "3 + 4i"} -> "3 - 4i"

    Source:
        Ahlfors, Complex Analysis, 3rd ed., section 1.1.3.
    """
    return Complex(value.re, exact.negate(value.im))


def fraction_add(a: Rational, b: Rational) -> Rational:
    """Sum of two fractions or mixed numbers, as a fraction in lowest terms.

    Args:
        a: first fraction, such as 3/4 or 2 3/4.
        b: second fraction.

    Examples:
        {"a": "2 3/4", "b": "1/2"} -> "13/4"

    Source:
        Hardy and Wright, An Introduction to the Theory of Numbers, 6th ed., chapter III.
    """
    return to_rational(_number(a.fraction + b.fraction))


def dot_product(a: Vector, b: Vector) -> Number:
    """Dot product of two vectors of the same length: the sum of the products of their entries.

    Args:
        a: first vector.
        b: second vector.

    Examples:
        {"a": [1, 2, 3], "b": [4, 5, 6]} -> 32

    Source:
        Strang, Introduction to Linear Algebra, 5th ed., section 1.2.
    """
    if len(a) != len(b):
        raise ToolError(f"b: expected {len(a)} entries as in a, found {len(b)}")
    return _dot(a, b)


def _dot(a: Sequence[Number], b: Sequence[Number]) -> Number:
    if all(type(x) is int for x in (*a, *b)):
        return _number(sum(x * y for x, y in zip(a, b, strict=True)))  # type: ignore[arg-type]
    return exact.total(exact.multiply(x, y) for x, y in zip(a, b, strict=True))


def cross_product(a: Vector, b: Vector) -> Vector:
    """Cross product of two vectors with three entries.

    Args:
        a: first vector.
        b: second vector; the order matters, since b x a = -(a x b).

    Examples:
        {"a": [1, 0, 0], "b": [0, 1, 0]} -> [0, 0, 1]

    Source:
        Strang, Introduction to Linear Algebra, 5th ed., section 5.3.
    """
    for name, vector in (("a", a), ("b", b)):
        if len(vector) != 3:
            raise ToolError(f"{name}: a cross product takes vectors of 3 entries, found {len(vector)}")
    pairs = ((1, 2), (2, 0), (0, 1))
    return Vector(exact.subtract(exact.multiply(a[i], b[j]), exact.multiply(a[j], b[i])) for i, j in pairs)


def matrix_multiply(a: Matrix, b: Matrix) -> Matrix:
    """Product of two matrices: rows of the first times columns of the second.

    Args:
        a: left factor.
        b: right factor, with as many rows as a has columns.

    Examples:
        {"a": [[1, 2], [3, 4]], "b": [[5, 6], [7, 8]]} -> [[19, 22], [43, 50]]

    Source:
        Strang, Introduction to Linear Algebra, 5th ed., section 2.4.
    """
    (num_rows, inner), other = a.shape, len(b)
    if inner != other:
        raise ToolError(f"b: expected {inner} rows, as many as a has columns; a is {num_rows} x {inner}, b has {other}")
    columns = list(zip(*b, strict=True))
    return Matrix([_dot(row, column) for column in columns] for row in a)


def determinant(matrix: Matrix) -> Number:
    """Determinant of a square matrix, exactly.

    Args:
        matrix: the square matrix.

    Examples:
        {"matrix": [[1, 2], [3, 4]]} -> -2

    Source:
        Bareiss, Math. Comp. 22 (1968), 565-578 (fraction-free elimination).
    """
    size = _require_square(matrix)
    if size == 2:
        return _number(
            Fraction(matrix[0][0]) * Fraction(matrix[1][1]) - Fraction(matrix[0][1]) * Fraction(matrix[1][0])
        )
    rows, scale = _to_integers(matrix)
    sign, previous = 1, 1
    for k in range(size - 1):
        pivot = next((i for i in range(k, size) if rows[i][k] != 0), None)
        if pivot is None:
            return 0
        if pivot != k:
            rows[k], rows[pivot], sign = rows[pivot], rows[k], -sign
        for i in range(k + 1, size):
            for j in range(k + 1, size):
                rows[i][j] = (rows[i][j] * rows[k][k] - rows[i][k] * rows[k][j]) // previous
        previous = rows[k][k]
    return _number(Fraction(sign * rows[-1][-1], scale))


def _to_integers(matrix: Matrix) -> tuple[list[list[int]], int]:
    """Rows times their common denominators, and the product of these."""
    rows, scale = [], 1
    for row in matrix:
        fractions = [Fraction(entry) for entry in row]
        common = 1
        for entry in fractions:
            common = common * entry.denominator // _gcd(common, entry.denominator)
        rows.append([int(entry * common) for entry in fractions])
        scale *= common
    return rows, scale


def _gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def _require_square(matrix: Matrix) -> int:
    num_rows, num_columns = matrix.shape
    if num_rows != num_columns:
        raise ToolError(f"matrix: expected as many rows as columns, found {num_rows} x {num_columns}")
    return num_rows


def inverse(matrix: Matrix) -> Matrix:
    """Inverse of a square matrix with determinant other than 0, in exact fractions.

    Args:
        matrix: the square matrix.

    Examples:
        {"matrix": [[1, 2], [3, 4]]} -> [[-2, 1], ["3/2", "-1/2"]]

    Source:
        Strang, Introduction to Linear Algebra, 5th ed., section 2.5 (Gauss-Jordan elimination).
    """
    size = _require_square(matrix)
    identity = [[Fraction(int(i == j)) for j in range(size)] for i in range(size)]
    return Matrix([_number(x) for x in row] for row in _eliminate("matrix", matrix, identity))


def solve_linear(coefficients: Matrix, right: Vector) -> Vector:
    """Solve a system of linear equations A x = b with exactly one solution.

    Args:
        coefficients: the square matrix A.
        right: the right-hand side b, one entry a row.

    Examples:
        {"coefficients": [[2, 1], [1, -1]], "right": [5, 1]} -> [2, 1]

    Source:
        Strang, Introduction to Linear Algebra, 5th ed., section 2.2 (elimination).
    """
    num_rows, num_columns = coefficients.shape
    if num_rows != num_columns:
        raise ToolError(f"coefficients: expected as many rows as columns, found {num_rows} x {num_columns}")
    if len(right) != num_rows:
        raise ToolError(f"right: expected {num_rows} entries, one a row of coefficients, found {len(right)}")
    solved = _eliminate("coefficients", coefficients, [[Fraction(entry)] for entry in right])
    return Vector(_number(row[0]) for row in solved)


def _eliminate(name: str, matrix: Matrix, right: list[Row]) -> list[Row]:
    """Gauss-Jordan: the right-hand sides multiplied by the inverse of ``matrix``."""
    rows: list[Row] = [[*(Fraction(x) for x in row), *rest] for row, rest in zip(matrix, right, strict=True)]
    size = len(rows)
    for k in range(size):
        pivot = next((i for i in range(k, size) if rows[i][k] != 0), None)
        if pivot is None:
            raise ToolError(f"{name}: the matrix is singular (its determinant is 0), so there is no unique answer")
        rows[k], rows[pivot] = rows[pivot], rows[k]
        leading = rows[k][k]
        rows[k] = [x / leading for x in rows[k]] if leading != 1 else rows[k]
        for i in range(size):
            if i != k and rows[i][k] != 0:
                factor = rows[i][k]
                rows[i] = [x - factor * y for x, y in zip(rows[i], rows[k], strict=True)]
    return [row[size:] for row in rows]


TOOLS = (
    complex_add,
    complex_multiply,
    complex_divide,
    complex_modulus,
    conjugate,
    fraction_add,
    dot_product,
    cross_product,
    matrix_multiply,
    determinant,
    inverse,
    solve_linear,
)

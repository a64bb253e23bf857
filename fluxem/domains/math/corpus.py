"""Texts with exactly the values of math they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.math.types import Complex, Matrix, Rational, Vector

_NAMES = {Complex: "math_complex", Rational: "math_rational", Vector: "math_vector", Matrix: "math_matrix"}


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((s, _NAMES.get(type(v), "arithmetic_number"), v) for s, v in spans))


def _v(*entries: Any) -> Vector:
    return Vector(entries)


_M12 = Matrix(((1, 2), (3, 4)))

CORPUS = (
    # complex numbers
    _example("Add 3+4i and 1 - 2i.", ("3+4i", Complex(3, 4)), ("1 - 2i", Complex(1, -2))),
    _example("What is (3+4i)(1-2i)?", ("3+4i", Complex(3, 4)), ("1-2i", Complex(1, -2))),
    _example("the impedance is 50 + 30j here", ("50 + 30j", Complex(50, 30))),
    _example("z = -3+4i", ("-3+4i", Complex(-3, 4))),
    _example("\u22122 \u2212 5i", ("\u22122 \u2212 5i", Complex(-2, -5))),
    _example("1.5 - 2.25i lies below the axis", ("1.5 - 2.25i", Complex(Decimal("1.5"), Decimal("-2.25")))),
    _example("1/2 + (3/4)i", ("1/2 + (3/4)i", Complex(Fraction(1, 2), Fraction(3, 4)))),
    _example("the modulus of 2i", ("2i", Complex(0, 2))),
    _example("the conjugate of -i", ("-i", Complex(0, -1))),
    _example("the complex number 3 + i", ("3 + i", Complex(3, 1))),
    _example("Write the complex number 4i + 3 in polar form.", ("4i + 3", Complex(3, 4))),
    _example("The imaginary number 7j and the real 7", ("7j", Complex(0, 7)), ("7", 7)),
    _example("(2+3i) + 5", ("2+3i", Complex(2, 3)), ("5", 5)),
    _example("Is 6 - 8i twice 3 - 4i?", ("6 - 8i", Complex(6, -8)), ("3 - 4i", Complex(3, -4))),
    _example("1,000 + 2,000i", ("1,000 + 2,000i", Complex(1000, 2000))),
    _example("complex roots -1 + 2i, -1 - 2i", ("-1 + 2i", Complex(-1, 2)), ("-1 - 2i", Complex(-1, -2))),
    # written-out fractions
    _example("Add 2 3/4 and 1 1/2.", ("2 3/4", Rational(11, 4)), ("1 1/2", Rational(3, 2))),
    _example("half of ½ is ¼", ("½", Rational(1, 2)), ("¼", Rational(1, 4))),
    _example("I ate 2½ pies", ("2½", Rational(5, 2))),
    _example("roughly 3 ⅔ turns", ("3 ⅔", Rational(11, 3))),
    _example(r"simplify \frac{6}{8}", (r"\frac{6}{8}", Rational(3, 4))),
    _example(r"$\dfrac{3}{4}$ of it", (r"\dfrac{3}{4}", Rational(3, 4))),
    _example(r"2\frac{1}{3} + \frac{1}{6}", (r"2\frac{1}{3}", Rational(7, 3)), (r"\frac{1}{6}", Rational(1, 6))),
    _example("a change of -1 1/4", ("-1 1/4", Rational(-5, 4))),
    _example("1/2 and 1 1/2", ("1/2", Fraction(1, 2)), ("1 1/2", Rational(3, 2))),
    _example("about 12 ⅞, give or take ⅛", ("12 ⅞", Rational(103, 8)), ("⅛", Rational(1, 8))),
    # vectors
    _example("the vector (1, 2, 3)", ("(1, 2, 3)", _v(1, 2, 3))),
    _example("vectors [1, 2] and [3, 4]", ("[1, 2]", _v(1, 2)), ("[3, 4]", _v(3, 4))),
    _example("u = <1, -2, 3>", ("<1, -2, 3>", _v(1, -2, 3))),
    _example("⟨0.5, 2⟩ points up", ("⟨0.5, 2⟩", _v(Decimal("0.5"), 2))),
    _example(r"\langle 1, 2 \rangle", (r"\langle 1, 2 \rangle", _v(1, 2))),
    _example("The vector 2i + 3j - k is long.", ("2i + 3j - k", _v(2, 3, -1))),
    _example("a force of 3i - 4j", ("3i - 4j", _v(3, -4))),
    _example("the dot product of (1,2) and (3,4)", ("(1,2)", _v(1, 2)), ("(3,4)", _v(3, 4))),
    _example("Cross (1, 0, 0) with (0, 1, 0)", ("(1, 0, 0)", _v(1, 0, 0)), ("(0, 1, 0)", _v(0, 1, 0))),
    _example("Scale the vector (1/2, 3) by 4", ("(1/2, 3)", _v(Fraction(1, 2), 3)), ("4", 4)),
    _example("the displacement -2i + 5k", ("-2i + 5k", _v(-2, 0, 5))),
    # matrices
    _example("A = [[1,2],[3,4]]", ("[[1,2],[3,4]]", _M12)),
    _example("det [1 2; 3 4]", ("[1 2; 3 4]", _M12)),
    _example("[1, 2; 3, 4] has rank 2", ("[1, 2; 3, 4]", _M12), ("2", 2)),
    _example(
        r"\begin{pmatrix}1 & 2 \\ 3 & 4\end{pmatrix}", (r"\begin{pmatrix}1 & 2 \\ 3 & 4\end{pmatrix}", _M12)
    ),
    _example(
        r"\begin{bmatrix} \frac{1}{2} & -1 \end{bmatrix}",
        (r"\begin{bmatrix} \frac{1}{2} & -1 \end{bmatrix}", Matrix(((Fraction(1, 2), -1),))),
    ),
    _example("the matrix [[0.5, -1], [1/3, 2]]",
             ("[[0.5, -1], [1/3, 2]]", Matrix(((Decimal("0.5"), -1), (Fraction(1, 3), 2))))),
    _example("[[1, 2], [3, 4]] times the vector [5, 6]", ("[[1, 2], [3, 4]]", _M12), ("[5, 6]", _v(5, 6))),
    _example("a column [[1], [2], [3]]", ("[[1], [2], [3]]", Matrix(((1,), (2,), (3,))))),
    _example("the row [[7, 8, 9]]", ("[[7, 8, 9]]", Matrix(((7, 8, 9),)))),
    _example("[[1, 2], [3, 4]]^2", ("[[1, 2], [3, 4]]", _M12), ("2", 2)),
)  # fmt: skip

NEAR_MISSES = (
    "i", "I think, therefore I am", "NASA", "IBM", "PhD", "He said hi.", "a 4i processor", "2i", "an i7 laptop", "5j",
    "for i in range(3): j += 1", "i + j", "i - 1", "a[i] + 2j", "3 + 4in", "row i and column j", "a BMW 3i",
    "(1, 2)", "chapter (2, 3)", "see (3, 4) and (5, 6)", "[1, 2, 3]", "page 2, 3/4", "version 2.3.4", "2024-13-45",
    "3/4", "12/31/2024", "3 and 3/4", "call 555-1234", "5 km", "1 < 2, 3 > 2", "x < 3, 4", "The Matrix (1999)",
    "[[1, 2], [3]]", "[[1, 2], [3, 4]", "[[a, b], [c, d]]", "[citation needed]", "1; 2; 3", r"\frac{a}{b}",
    r"\frac{1}{0}", "3 5/4", "lines 3-4ij", "the vector space of functions", "a disease vector", "the dot com boom",
    "<b>1, 2</b>", "10 minutes", "<1>", r"\begin{pmatrix}a & b\end{pmatrix}", "a cross-country run",
)  # fmt: skip

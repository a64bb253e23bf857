"""Math: codes over their whole range, laws, and tools against second computations."""

from __future__ import annotations

import itertools
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import read_tag
from fluxem.detection import PatternDetector
from fluxem.domains import all_laws, get_type
from fluxem.domains.math import tools
from fluxem.domains.math.types import (
    Complex,
    Matrix,
    Rational,
    Vector,
    parse_complex,
    parse_matrix,
    parse_rational,
    parse_vector,
)
from fluxem.tools import call_tool

FAST = settings(max_examples=60, deadline=None)
LIMIT = 10**38
WHOLE = st.integers(-LIMIT, LIMIT)
DECIMALS = st.builds(lambda n, e: Decimal(n).scaleb(e), st.integers(-(10**27), 10**27), st.integers(-300, 10))
FRACTIONS = st.builds(Fraction, WHOLE, st.integers(1, LIMIT))
NUMBERS = st.one_of(WHOLE, DECIMALS, FRACTIONS)
SMALL = st.one_of(st.integers(-999, 999), st.fractions(-99, 99, max_denominator=12))
RATIONALS = st.builds(Rational, WHOLE, st.integers(1, LIMIT))
VECTORS = st.lists(NUMBERS, min_size=1, max_size=64).map(Vector)


def matrices(entries: Any, max_axis: int = 8) -> Any:
    shapes = st.tuples(st.integers(1, max_axis), st.integers(1, max_axis))
    return shapes.flatmap(
        lambda shape: st.lists(
            st.lists(entries, min_size=shape[1], max_size=shape[1]), min_size=shape[0], max_size=shape[0]
        ).map(Matrix)
    )


def round_trip(name: str, value: Any) -> None:
    kind = get_type(name)
    code = kind.encode(value)
    assert kind.decode(code) == value
    assert kind.parse(kind.format(value)) == value
    assert kind.format(value) == str(value)
    assert kind.from_json(kind.to_json(value)) == value


@FAST
@given(st.builds(Complex, NUMBERS, NUMBERS))
def test_complex_round_trip(value: Complex) -> None:
    round_trip("math_complex", value)


@FAST
@given(RATIONALS)
def test_rational_round_trip(value: Rational) -> None:
    round_trip("math_rational", value)


@settings(max_examples=15, deadline=None)
@given(VECTORS)
def test_vector_round_trip(value: Vector) -> None:
    round_trip("math_vector", value)


@settings(max_examples=15, deadline=None)
@given(matrices(NUMBERS))
def test_matrix_round_trip(value: Matrix) -> None:
    round_trip("math_matrix", value)


def test_limits_are_exact() -> None:
    for name, fits, too_large in (
        ("math_complex", Complex(LIMIT, -LIMIT), Complex(0, LIMIT + 1)),
        ("math_rational", Rational(LIMIT - 1, LIMIT), Rational(LIMIT + 1, 7)),
        ("math_vector", Vector([LIMIT] * 64), Vector([0, LIMIT + 1])),
        ("math_matrix", Matrix([[1] * 32] * 2), Matrix([[LIMIT + 1]])),
    ):
        round_trip(name, fits)
        with pytest.raises(EncodingError, match="1e38"):
            get_type(name).encode(too_large)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Vector([]), "from 1 to 64"),
        (lambda: Vector([0] * 65), "found 65"),
        (lambda: Vector([1.5]), "float"),  # type: ignore[list-item]
        (lambda: Vector([True, 1]), "bool"),
        (lambda: Matrix([[1, 2], [3]]), "1, 2 entries"),
        (lambda: Matrix([]), "no rows"),
        (lambda: Matrix([[0] * 9] * 8), "at most 64"),
        (lambda: Rational(1, 0), "denominator 0"),
        (lambda: Rational(1.0, 2), "integers"),  # type: ignore[arg-type]
        (lambda: Complex(Decimal("nan")), "not finite"),
        (lambda: Complex(10**500), "400 digits"),
    ],
)
def test_values_refuse_what_they_cannot_hold(make: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        make()


# --- text ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3+4i", Complex(3, 4)),
        ("-3 - 4j", Complex(-3, -4)),
        ("2i", Complex(0, 2)),
        ("-i", Complex(0, -1)),
        ("4i + 3", Complex(3, 4)),
        ("4i - 3", Complex(-3, 4)),
        ("7", Complex(7)),
        ("1/2 - (3/4)i", Complex(Fraction(1, 2), Fraction(-3, 4))),
        ("(1 + 2i)", Complex(1, 2)),
    ],
)
def test_complex_texts(text: str, value: Complex) -> None:
    assert parse_complex(text) == value


@pytest.mark.parametrize("text", ["i", "j", "", "3 + 4", "3 + 4k", "i + i", "1/0 + 2i", "9" * 5000 + "i"])
def test_texts_that_are_no_complex_number(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_complex(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 3/4", Fraction(11, 4)),
        ("-2 3/4", Fraction(-11, 4)),
        ("2½", Fraction(5, 2)),
        ("⅞", Fraction(7, 8)),
        (r"\frac{-3}{4}", Fraction(-3, 4)),
        (r"1\dfrac{1}{2}", Fraction(3, 2)),
        ("0.125", Fraction(1, 8)),
        ("6/8", Fraction(3, 4)),
    ],
)
def test_fraction_texts(text: str, value: Fraction) -> None:
    assert parse_rational(text).fraction == value


@pytest.mark.parametrize("text", ["2 5/4", "1 0/3", r"\frac{1}{0}", "1/0", "half", "2 3", "1 2/3/4"])
def test_texts_that_are_no_fraction(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_rational(text)


def test_vector_and_matrix_texts() -> None:
    assert parse_vector("2i + 3j - k") == Vector((2, 3, -1))
    assert parse_vector("i - k") == Vector((1, 0, -1))
    assert parse_vector("3i") == Vector((3, 0))
    assert parse_vector(r"\langle 1, 1/2 \rangle") == Vector((1, Fraction(1, 2)))
    assert parse_matrix("[1 2; 3 4]") == parse_matrix("[[1,2],[3,4]]") == Matrix(((1, 2), (3, 4)))
    assert parse_matrix("\\begin{bmatrix}1 & \\frac{1}{2} \\\\ 3 & 4 \\\\ \\end{bmatrix}")[0][1] == Fraction(1, 2)
    for text in ("j + i", "2i 3j", "<1, 2", "<>", "[[1, 2], [3]]", "[[1], 2]", "[[]]", "[1 2; 3]"):
        with pytest.raises(ValueError, match=r"."):
            parse_matrix(text) if ";" in text or "[[" in text else parse_vector(text)


# --- laws ----------------------------------------------------------------------------------------------
STRATEGIES = {
    "arithmetic_number": SMALL,
    "math_complex": st.builds(Complex, SMALL, SMALL),
    "math_rational": st.builds(Rational, st.integers(-999, 999), st.integers(1, 99)),
    "math_vector": st.lists(SMALL, min_size=1, max_size=4).map(Vector),
    "math_matrix": matrices(SMALL, 3),
}
LAWS = [law for law in all_laws().values() if law.name.startswith("math_")]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_laws_agree_with_their_references(law: Any, data: Any) -> None:
    operands = [data.draw(STRATEGIES[name]) for name in law.operand_types]
    codes = [get_type(n).encode(v) for n, v in zip(law.operand_types, operands, strict=True)]
    try:
        expected = law.reference(*operands)
    except LawError:
        with pytest.raises(LawError, match=r"."):
            law.apply(*codes)
        return
    result = law.apply(*codes)
    kind = get_type(law.result_type)
    assert kind.decode(result) == expected
    assert read_tag(result) == kind.tag
    assert result.shape == kind.encode(expected).shape


def test_transpose_is_its_own_inverse_and_a_permutation() -> None:
    law = next(law for law in LAWS if law.name == "math_transpose")
    code = get_type("math_matrix").encode(Matrix(((1, 2, 3), (4, 5, 6))))
    turned = law.apply(code)
    np.testing.assert_array_equal(law.apply(turned), code)
    assert sorted(map(bytes, code[:, 16:200])) == sorted(map(bytes, turned[:, 16:200]))


def test_whole_sum_of_fractions_has_the_code_of_the_fraction() -> None:
    law = next(law for law in LAWS if law.name == "math_add__rational")
    encode = get_type("math_rational").encode
    half = encode(Rational(1, 2))
    np.testing.assert_array_equal(law.apply(half, half), encode(Rational(1)))


# --- tools against facts and second computations --------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("complex_multiply", {"a": "2i", "b": "2i"}, Complex(-4)),
        ("complex_divide", {"a": "1", "b": "-i"}, Complex(0, 1)),
        ("complex_divide", {"a": "3 + 2i", "b": "4 - 3i"}, Complex(Fraction(6, 25), Fraction(17, 25))),
        ("complex_modulus", {"value": "20 - 21i"}, 29),
        ("conjugate", {"value": 5}, Complex(5)),
        ("fraction_add", {"a": "½", "b": Fraction(1, 3)}, Rational(5, 6)),
        ("cross_product", {"a": [2, 3, 4], "b": [5, 6, 7]}, Vector((-3, 6, -3))),  # Wolfram MathWorld's example
        ("determinant", {"matrix": [[0, 1], [1, 0]]}, -1),
        ("determinant", {"matrix": [[1, 2, 3], [4, 5, 6], [7, 8, 9]]}, 0),
        ("solve_linear", {"coefficients": [[3, 2, -1], [2, -2, 4], [-1, "1/2", -1]], "right": [1, -2, 0]},
         Vector((1, -2, -2))),
    ],
)  # fmt: skip
def test_known_results(name: str, arguments: dict[str, Any], expected: Any) -> None:
    result = call_tool(f"math_{name}", **arguments)
    assert result == expected
    assert type(result) is type(expected)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(SMALL, min_size=n, max_size=n), min_size=n, max_size=n)))
def test_determinant_and_inverse_against_sympy(rows: list[list[Any]]) -> None:
    theirs = sympy.Matrix([[sympy.Rational(Fraction(x)) for x in row] for row in rows])
    ours = tools.determinant(Matrix(rows))
    assert Fraction(ours) == Fraction(str(theirs.det()))
    if ours == 0:
        with pytest.raises(ToolError, match="singular"):
            tools.inverse(Matrix(rows))
        return
    inverse = tools.inverse(Matrix(rows))
    assert [[Fraction(x) for x in row] for row in inverse] == [
        [Fraction(str(theirs.inv()[i, j])) for j in range(len(rows))] for i in range(len(rows))
    ]
    identity = tools.matrix_multiply(Matrix(rows), inverse)
    assert all(identity[i][j] == (i == j) for i, j in itertools.product(range(len(rows)), repeat=2))


@FAST
@given(st.builds(complex, st.integers(-99, 99), st.integers(-99, 99)), st.complex_numbers(max_magnitude=99))
def test_complex_tools_against_python(a: complex, other: complex) -> None:
    b = complex(round(other.real) or 1, round(other.imag))
    x, y = (Complex(int(z.real), int(z.imag)) for z in (a, b))
    for ours, theirs in (
        (tools.complex_add(x, y), a + b),
        (tools.complex_multiply(x, y), a * b),
        (tools.complex_divide(x, y), a / b),
    ):
        assert complex(ours.re, ours.im) == pytest.approx(theirs, rel=1e-12, abs=1e-12)
    assert float(tools.complex_modulus(x)) == pytest.approx(abs(a), rel=1e-15)


def test_modulus_is_the_nearest_float_at_any_size() -> None:
    huge, tiny = Decimal("1e150"), Decimal("1e-150")
    assert tools.complex_modulus(Complex(huge, huge)) == pytest.approx(2**0.5 * 1e150, rel=1e-15)
    assert tools.complex_modulus(Complex(tiny, tiny)) == pytest.approx(2**0.5 * 1e-150, rel=1e-15)
    with pytest.raises(ToolError, match="larger than a float"):
        tools.complex_modulus(Complex(10**350, 1))


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("complex_divide", {"a": "1 + 2i", "b": 0}, "b: the divisor is 0"),
        ("dot_product", {"a": [1, 2], "b": [1, 2, 3]}, "b: expected 2 entries"),
        ("cross_product", {"a": [1, 2], "b": [1, 2, 3]}, "a: .* 3 entries"),
        ("matrix_multiply", {"a": [[1, 2]], "b": [[1, 2]]}, "b: expected 2 rows"),
        ("determinant", {"matrix": [[1, 2]]}, "found 1 x 2"),
        ("inverse", {"matrix": [[1, 2], [2, 4]]}, "singular"),
        ("solve_linear", {"coefficients": [[1, 2], [2, 4]], "right": [1, 2]}, "singular"),
        ("solve_linear", {"coefficients": [[1, 0], [0, 1]], "right": [1]}, "right: expected 2"),
        ("inverse", {"matrix": [[1, 2], [3]]}, "rows of one length"),
        ("complex_add", {"a": "i", "b": 1}, "complex number"),
        ("fraction_add", {"a": "1/0", "b": 1}, "divides by zero"),
    ],
)
def test_refusals_name_the_argument(name: str, arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        call_tool(f"math_{name}", **arguments)


def test_a_product_beyond_the_limits_is_refused() -> None:
    big = Matrix([[10**390] * 8] * 8)
    with pytest.raises((ToolError, ValueError), match="digits"):
        call_tool("math_matrix_multiply", a=big, b=big)


def test_long_texts_give_the_same_spans() -> None:
    detector = PatternDetector()
    short = "Add 3 + 4i to the vector (1, 2) and [[1, 2], [3, 4]]. "
    found = [(short[s.start : s.end], s.value) for s in detector.detect(short)]
    assert len(found) == 3
    long = "x" * 1100 + " . " + short
    assert [(long[s.start : s.end], s.value) for s in detector.detect(long)] == found

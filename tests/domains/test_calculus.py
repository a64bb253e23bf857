"""Calculus: codes over their whole range, laws, and tools against second computations."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import read_tag
from fluxem.detection import PatternDetector
from fluxem.domains import all_laws, get_type
from fluxem.domains.calculus import tools
from fluxem.domains.calculus._expression import BINARY, FUNCTIONS, to_prefix
from fluxem.domains.calculus.types import Function, Polynomial, parse_function, parse_polynomial
from fluxem.tools import call_tool

FAST = settings(max_examples=60, deadline=None)
LIMIT = 10**38
WHOLE = st.integers(-LIMIT, LIMIT)
DECIMALS = st.builds(lambda n, e: Decimal(n).scaleb(e), st.integers(-(10**27), 10**27), st.integers(-300, 10))
FRACTIONS = st.builds(Fraction, WHOLE, st.integers(1, LIMIT))
NUMBERS = st.one_of(WHOLE, DECIMALS, FRACTIONS)
SMALL = st.one_of(st.integers(-99, 99), st.fractions(-9, 9, max_denominator=9))
LETTERS = st.sampled_from("xtunz")
POLYNOMIALS = st.builds(Polynomial, st.lists(NUMBERS, min_size=1, max_size=64).map(tuple), LETTERS)
SHORT = st.builds(Polynomial, st.lists(SMALL, min_size=1, max_size=6).map(tuple), st.sampled_from("xxxt"))

LEAVES = st.one_of(
    st.sampled_from([("var",), ("var",), ("pi",), ("e",)]),
    st.integers(0, 99).map(lambda n: ("num", n)),
    st.decimals(0, 99, places=2).map(lambda d: ("num", d)),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(BINARY), inner, inner), st.tuples(st.sampled_from(("neg", *FUNCTIONS)), inner)
    ),
    max_leaves=12,
)


@st.composite
def functions(draw: Any) -> Function:
    tree = draw(TREES)
    try:
        return Function(tree, draw(LETTERS))
    except ValueError:
        assume(False)
        raise


def round_trip(name: str, value: Any) -> None:
    kind = get_type(name)
    assert kind.decode(kind.encode(value)) == value
    assert kind.parse(kind.format(value)) == value
    assert kind.format(value) == str(value)
    assert kind.from_json(kind.to_json(value)) == value


@settings(max_examples=20, deadline=None)
@given(POLYNOMIALS)
def test_polynomial_round_trip(value: Polynomial) -> None:
    round_trip("calculus_polynomial", value)


@settings(max_examples=150, deadline=None)
@given(functions())
def test_function_round_trip(value: Function) -> None:
    assume(len(to_prefix(value.tree)) <= 64)
    round_trip("calculus_function", value)


def test_limits_are_exact() -> None:
    encode = get_type("calculus_polynomial").encode
    round_trip("calculus_polynomial", Polynomial((LIMIT,) * 64, "t"))
    with pytest.raises(EncodingError, match="1e38"):
        encode(Polynomial((0, LIMIT + 1)))
    with pytest.raises(ValueError, match="found 65"):
        Polynomial((1,) * 65)
    chain = parse_function("+".join(["sin(x)"] * 21) + "+x")
    assert len(to_prefix(chain.tree)) == 64
    round_trip("calculus_function", chain)
    with pytest.raises(EncodingError, match="at most 64"):
        get_type("calculus_function").encode(Function(("neg", chain.tree)))


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Polynomial(()), "from 1 to 64"),
        (lambda: Polynomial((1.5, 1)), "float"),  # type: ignore[arg-type]
        (lambda: Polynomial((1, True)), "bool"),
        (lambda: Polynomial((1, 10**500)), "400 digits"),
        (lambda: Polynomial((1, 2), "e"), "lower-case letter"),
        (lambda: Function(("+", ("var",))), "operands"),
        (lambda: Function(("num", -1)), "non-negative"),
        (lambda: Function(("num", Fraction(1, 2))), "non-negative"),
    ],
)
def test_values_refuse_what_they_cannot_hold(make: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        make()


# --- text ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "coefficients"),
    [
        ("3x^2 + 2x - 1", (-1, 2, 3)),
        ("x**3 - 1/2 x", (0, Fraction(-1, 2), 0, 1)),
        ("3x²+2x", (0, 2, 3)),
        ("x^{12}", (*[0] * 12, 1)),
        ("-x^2", (0, 0, -1)),
        ("(x - 1)(x + 2)", (-2, 1, 1)),
        ("2(x + 1)^2", (2, 4, 2)),
        ("x*x - x", (0, -1, 1)),
        (r"\frac{x}{2} + \frac{1}{3}", (Fraction(1, 3), Fraction(1, 2))),
        ("1.5x \u2212 2", (-2, Decimal("1.5"))),
        ("x - x", (0,)),
    ],
)
def test_polynomial_texts(text: str, coefficients: tuple[Any, ...]) -> None:
    assert parse_polynomial(text) == Polynomial(coefficients)


@pytest.mark.parametrize(
    "text",
    ["2x + 3y", "1/2x", "x^64", "x^-1", "1/x", "x^(1/2)", "sin(x)", "2 3", "x +", "(x", "i + 1", "x/0", "f(x)", "",
     "x" * 70_000, "(" * 3000, "9^9^9^9", "x^999999999", "(x+1)^63*(x+1)"],
)  # fmt: skip
def test_texts_that_are_no_polynomial(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_polynomial(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("sin 2x", "sin(2x)"),
        ("sin^2(x)", "sin(x)^2"),
        ("x e^x", "x*e^x"),
        ("xe^{-x}", "x*e^(-x)"),
        ("\\sqrt{x} + \\ln x", "sqrt(x) + ln(x)"),
        ("|x|", "abs(x)"),
        ("√x", "sqrt(x)"),
        ("2^-x", "2^(-x)"),
        ("-x^2 e^x", "-(x^2)*e^x"),
        ("arctan(x)", "atan(x)"),
    ],
)
def test_function_texts(text: str, same: str) -> None:
    assert parse_function(text) == parse_function(same)


@pytest.mark.parametrize("text", ["sin^-1(x)", "1/2sin(x)", "sin", "foo(x)", "x y", "import os", "x;x", "sin(x"])
def test_texts_that_are_no_function(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_function(text)


# --- laws ----------------------------------------------------------------------------------------------
LAWS = [law for law in all_laws().values() if law.name.startswith("calculus_")]
STRATEGIES = {
    "arithmetic_number": SMALL,
    "calculus_polynomial": SHORT,
    "calculus_function": st.sampled_from([parse_function(t) for t in ("sin(x)", "2t", "e^x/x", "pi", "x", "sqrt(t)")]),
}


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.name)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_laws_agree_with_their_references(law: Any, data: Any) -> None:
    operands = [data.draw(STRATEGIES[name]) for name in law.operand_types]
    codes = [get_type(n).encode(v) for n, v in zip(law.operand_types, operands, strict=True)]
    try:
        expected = law.reference(*operands)
    except LawError:
        with pytest.raises(LawError, match="different variables"):
            law.apply(*codes)
        return
    kind = get_type(law.result_type)
    result = law.apply(*codes)
    assert kind.decode(result) == expected
    assert read_tag(result) == kind.tag
    assert result.shape == kind.encode(expected).shape


def test_the_product_rule_holds_on_codes() -> None:
    laws = all_laws()
    encode = get_type("calculus_polynomial").encode
    f, g = encode(Polynomial((1, 2, 3))), encode(Polynomial((0, -5, 0, 7)))
    add, multiply, d = (laws[f"calculus_{name}"].apply for name in ("add", "multiply", "differentiate"))
    decode = get_type("calculus_polynomial").decode
    assert decode(d(multiply(f, g))) == decode(add(multiply(d(f), g), multiply(f, d(g))))


# --- tools ---------------------------------------------------------------------------------------------
X = sympy.Symbol("x", real=True)


def to_sympy(value: Polynomial | Function) -> Any:
    """Through sympy's own reader: a second opinion on what the text means."""
    text = str(value).replace("^", "**").replace("ln(", "log(").replace("abs(", "Abs(").replace("e**", "E**")
    rules = sympy.parsing.sympy_parser
    return rules.parse_expr(
        text, transformations=(*rules.standard_transformations, rules.implicit_multiplication),
        local_dict={"e": sympy.E, "pi": sympy.pi, "x": X},
    )  # fmt: skip


SMOOTH = (
    "sin(x)^2", "x^2*e^x", "ln(x)/x", "1/(1 + x^2)", "sqrt(x^2 + 1)", "x^x", "tan(x/4)", "(x + 1)/(x + 2)",
    "e^(-2x)*sin(3x)", "atan(2x)", "asin(x/5)", "acos(x/7)", "sinh(x)*cosh(x)", "tanh(x)", "abs(x - 9)", "2^x",
    "x^(3/2)", "cos(sin(x))", "exp(1/x)", "x - 3/x", "(x^2 + 1)^3*ln(x)",
)  # fmt: skip


@pytest.mark.parametrize("text", SMOOTH)
def test_derivative_against_sympy(text: str) -> None:
    ours = tools.derivative(parse_function(text))
    theirs = sympy.diff(to_sympy(parse_function(text)), X)
    for at in (Fraction(1, 2), Fraction(13, 10), 2):
        value = float(theirs.subs(X, sympy.Rational(Fraction(at))).evalf(30))
        assert float(tools.evaluate(ours, at)) == pytest.approx(value, rel=1e-12)


INTEGRANDS = (
    "x*e^x", "x^2*sin(2x)", "x^3*cos(x)", "ln(x)", "ln(3x + 1)", "sqrt(3x + 2)", "1/sqrt(2x + 1)", "1/(2x + 1)",
    "sin(x)^2", "cos(3x)^2", "tan(x/4)", "1/(1 + x^2)", "3/(2 + 2x^2)", "x^3*ln(x)", "ln(x)/x", "3/x + x^2", "sqrt(x)",
    "x^(1/3)", "1/cos(x/2)^2", "sinh(2x) + cosh(x)", "x*e^(-3x)", "atan(2x)", "(2x + 1)^5", "pi*x + e", "1/x^2",
    "1/(3x - 20)^2", "e^2*x",
)  # fmt: skip


@pytest.mark.parametrize("text", INTEGRANDS)
def test_derivative_of_the_integral_is_the_integrand(text: str) -> None:
    function = parse_function(text)
    primitive = tools.integral(function)
    back = tools.derivative(primitive)
    for at in (Fraction(1, 2), Fraction(13, 10), 2):
        assert float(tools.evaluate(back, at)) == pytest.approx(float(tools.evaluate(function, at)), rel=1e-12)
    area = float(tools.definite_integral(function, 1, 2))
    ends = [float(tools.evaluate(primitive, at)) for at in (2, 1)]
    assert area == pytest.approx(ends[0] - ends[1], rel=1e-10)


@FAST
@given(SHORT, SHORT, SMALL)
def test_polynomial_tools_against_sympy(a: Polynomial, b: Polynomial, at: Any) -> None:
    a, b = Polynomial(a.coefficients), Polynomial(b.coefficients)
    x = sympy.Symbol("x")
    p, q = (sympy.Poly([sympy.Rational(Fraction(c)) for c in reversed(f.coefficients)], x) for f in (a, b))

    def same(ours: Any, theirs: Any) -> bool:
        return [Fraction(c) for c in reversed(ours.coefficients)] == [Fraction(str(c)) for c in theirs.all_coeffs()]

    assert same(tools.derivative(a), p.diff(x))
    assert same(tools.integral(a), p.integrate(x))
    assert same(tools.polynomial_add(a, b), p + q)
    assert same(tools.polynomial_multiply(a, b), p * q)
    assert Fraction(tools.evaluate(a, at)) == Fraction(str(p.eval(sympy.Rational(Fraction(at)))))
    if b.coefficients != (0,):
        found = tools.polynomial_divide(a, b)
        quotient, remainder = p.div(q)
        assert same(found["quotient"], quotient)
        assert same(found["remainder"], remainder)


@FAST
@given(st.lists(st.fractions(-20, 20, max_denominator=6), min_size=1, max_size=5))
def test_rational_roots_are_found_exactly(expected: list[Fraction]) -> None:
    polynomial = Polynomial((1,))
    for root in expected:
        polynomial = tools.polynomial_multiply(polynomial, Polynomial((-root, 1)))
    found = tools.roots(polynomial)
    assert found == sorted(set(expected))
    assert all(isinstance(root, int | Fraction) for root in found)


@pytest.mark.parametrize(
    ("polynomial", "expected"),
    [
        ("x^2 - x - 1", [(1 - 5**0.5) / 2, (1 + 5**0.5) / 2]),
        ("x^2 + 1", []),
        ("x^3 - 2", [2 ** (1 / 3)]),
        ("x^5 - x - 1", [1.1673039782614187]),
        ("(2x - 1)^2 (x^2 - 3)", [-(3**0.5), 0.5, 3**0.5]),
        ("x^4 - 10x^2 + 1", [s * 2**0.5 + t * 3**0.5 for t in (-1, 1) for s in (-1, 1)]),
    ],
)
def test_known_roots(polynomial: str, expected: list[float]) -> None:
    assert [float(r) for r in tools.roots(parse_polynomial(polynomial))] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("(x^2 - 1)/(x - 1)", 1, 2),
        ("sin(3x)/x", 0, 3),
        ("(1 - cos(x))/x^2", 0, Fraction(1, 2)),
        ("(e^x - 1 - x)/x^2", 0, Fraction(1, 2)),
        ("(sqrt(x + 4) - 2)/x", 0, Fraction(1, 4)),
        ("ln(x)/(x - 1)", 1, 1),
        ("(x^3 - 27)/(x - 3)", 3, 27),
        ("cos(x)", 0, 1),
    ],
)
def test_known_limits(text: str, at: int, expected: Any) -> None:
    assert call_tool("calculus_limit", expression=text, at=at) == expected


@pytest.mark.parametrize("text", ["tan(x)", "e^x*cos(x)", "ln(1 + x)", "sqrt(1 + x)", "asin(x)", "sin(x)/x", "e^(-x^2)",
                                  "1/(2 - x)", "tanh(x)", "(1 + x)^(-3/2)", "atan(2x)", "cosh(x) - 1"])  # fmt: skip
def test_taylor_against_sympy(text: str) -> None:
    theirs = sympy.Poly(sympy.series(to_sympy(parse_function(text)), X, 0, 7).removeO(), X)
    ours = tools.taylor(parse_function(text), 6)
    assert [Fraction(c) for c in ours.coefficients] == [Fraction(str(c)) for c in reversed(theirs.all_coeffs())]


@pytest.mark.parametrize(
    ("text", "lower", "upper", "expected"),
    [
        ("sin(x)", 0, 1, 1 - math.cos(1)),
        ("e^(-x^2)", -10, 10, math.sqrt(math.pi)),
        ("abs(x)", -1, 2, 2.5),
        ("sqrt(x)", 0, 1, 2 / 3),
        ("1/x", 1, 2, math.log(2)),
        ("asin(x)", -1, 1, 0.0),
        ("sin(x)/x", 1, 2, 0.6593299064355118),  # Si(2) - Si(1)
    ],
)
def test_known_integrals(text: str, lower: int, upper: int, expected: float) -> None:
    found = tools.definite_integral(parse_function(text), lower, upper)
    assert float(found) == pytest.approx(expected, rel=1e-11, abs=1e-11)


def test_values_keep_their_digits_under_cancellation() -> None:
    # sin near a multiple of pi, and a difference of nearly equal numbers: plain floats lose every digit
    assert tools.evaluate(parse_function("sin(x)"), 10**22) == pytest.approx(-0.8522008497671888, rel=1e-14)
    assert tools.evaluate(parse_function("sqrt(x + 1) - sqrt(x)"), 10**30) == pytest.approx(5e-16, rel=1e-14)
    assert tools.evaluate(parse_polynomial("x^2 - 1"), Decimal("1.00000000000000000001")) == Decimal(
        "0.0000000000000000000200000000000000000001"
    )


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("evaluate", {"expression": "1/x", "at": 0}, "divides by zero"),
        ("evaluate", {"expression": "sqrt(x)", "at": -1}, "no real value"),
        ("evaluate", {"expression": "ln(x)", "at": 0}, "no real value"),
        ("evaluate", {"expression": "e^x", "at": 10**6}, "larger than a float"),
        ("evaluate", {"expression": "x^x", "at": 0}, r"0\^0"),
        ("derivative", {"expression": "x^2", "order": 0}, "order: expected from 1"),
        ("integral", {"expression": "e^(x^2)"}, "no rule"),
        ("definite_integral", {"expression": "1/x", "lower": -1, "upper": 2}, "real and continuous"),
        ("definite_integral", {"expression": "tan(x)", "lower": 0, "upper": 3}, "real and continuous"),
        ("definite_integral", {"expression": "sqrt(x)", "lower": -2, "upper": 1}, "no real value"),
        ("limit", {"expression": "1/x", "at": 0}, "no finite limit"),
        ("limit", {"expression": "|x|/x", "at": 0}, "no finite limit"),
        ("taylor", {"expression": "sin(x)", "degree": 99}, "degree: expected"),
        ("taylor", {"expression": "sin(x)", "degree": 3, "center": 1}, "irrational"),
        ("taylor", {"expression": "1/x", "degree": 3}, "without bound"),
        ("roots", {"polynomial": "0"}, "every number is a root"),
        ("polynomial_add", {"a": "x + 1", "b": "t + 1"}, "b: expected a polynomial in x"),
        ("polynomial_divide", {"dividend": "x", "divisor": "x - x"}, "divisor: the zero"),
        ("polynomial_multiply", {"a": "x^40", "b": "x^40"}, "degree 80"),
        ("evaluate", {"expression": "2x + 3y", "at": 1}, "two variables"),
    ],
)
def test_refusals_say_what_was_expected(name: str, arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        call_tool(f"calculus_{name}", **arguments)


def test_long_texts_give_the_same_spans() -> None:
    detector = PatternDetector()
    short = "Differentiate x^2 sin(x), then find the roots of x^2 - 5x + 6 and (x - 1)(x + 2). "
    found = [(short[s.start : s.end], s.value) for s in detector.detect(short)]
    assert len(found) == 3
    long = "word " * 250 + short
    assert [(long[s.start : s.end], s.value) for s in detector.detect(long)] == found

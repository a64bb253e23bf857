"""Arithmetic beyond what every domain must keep: laws over the whole range, parsing, detection rules, tools."""

from __future__ import annotations

import math
import random
from decimal import Decimal
from fractions import Fraction

import mpmath
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.number import LIMIT, check_number
from fluxem.core.ordering import Ordering
from fluxem.detection import PatternDetector
from fluxem.domains import get_domain, get_law, get_type
from fluxem.domains.arithmetic import tools
from fluxem.domains.arithmetic.types import MAX_CHARACTERS, Number, format_number, parse_number
from fluxem.tools import call_tool

NUMBER = get_type("arithmetic_number")
DETECTOR = PatternDetector(["arithmetic"])

INTEGERS = st.integers(-LIMIT, LIMIT)
DECIMALS = st.builds(
    lambda digits, places: Decimal((int(digits < 0), tuple(map(int, str(abs(digits)))), -places)),
    st.integers(-(10**18), 10**18),
    st.integers(0, 12),
)
FRACTIONS = st.fractions(max_denominator=10**9, min_value=-(10**9), max_value=10**9)
NUMBERS = st.one_of(INTEGERS, DECIMALS, FRACTIONS)


@given(NUMBERS)
def test_round_trips(value: Number) -> None:
    check_number(value)
    assert NUMBER.decode(NUMBER.encode(value)) == value
    assert parse_number(format_number(value)) == value
    assert NUMBER.from_json(NUMBER.to_json(value)) == value


@given(
    st.one_of(
        st.integers(),
        st.integers(-3 * LIMIT, 3 * LIMIT),
        st.fractions(),
        st.decimals(),
        st.builds(lambda n, d: Fraction(n, d), st.integers(-2 * LIMIT, 2 * LIMIT), st.integers(1, 2 * LIMIT)),
        st.builds(
            lambda d, e: Decimal((0, tuple(map(int, str(d))), e)), st.integers(0, 10**45), st.integers(-4200, 4200)
        ),
    )
)
def test_check_refuses_exactly_what_encode_refuses(value: Number) -> None:
    def refuses(function) -> bool:
        try:
            function(value)
        except EncodingError:
            return True
        return False

    assert refuses(check_number) == refuses(NUMBER.encode)


@pytest.mark.parametrize("law", ["add", "subtract", "multiply", "divide", "compare"])
@given(a=NUMBERS, b=NUMBERS)
def test_laws_over_the_whole_range(law: str, a: Number, b: Number) -> None:
    chosen = get_law(f"arithmetic_{law}")
    codes = NUMBER.encode(a), NUMBER.encode(b)
    x, y = Fraction(a), Fraction(b)
    if law == "divide" and y == 0:
        with pytest.raises(LawError):
            chosen.apply(*codes)
        return
    expected = {
        "add": lambda: x + y,
        "subtract": lambda: x - y,
        "multiply": lambda: x * y,
        "divide": lambda: x / y,
        "compare": lambda: Ordering((x - y > 0) - (x - y < 0)),
    }[law]()
    try:
        result = chosen.apply(*codes)
    except EncodingError:
        sizes = [abs(v.numerator) * v.denominator for v in (x, y)]
        assert sizes[0] * sizes[1] > 10**30, "small operands must not be refused"
    else:
        assert get_type(chosen.result_type).decode(result) == expected


@given(st.integers(-(10**18), 10**18), st.integers(-(10**18), 10**18))
def test_eighteen_digits_are_never_refused(a: int, b: int) -> None:
    codes = NUMBER.encode(a), NUMBER.encode(b)
    for verb, expected in (("add", a + b), ("subtract", a - b), ("multiply", a * b)):
        result = NUMBER.decode(get_law(f"arithmetic_{verb}").apply(*codes))
        assert result == expected
        assert type(result) is int


def test_a_chain_of_laws_stays_exact() -> None:
    rng = random.Random(5)
    code, value = NUMBER.encode(1), 1
    for _ in range(300):
        operand = rng.randrange(1000)
        verb = rng.choice(["add", "subtract"]) if abs(value) > 10**30 else rng.choice(["add", "subtract", "multiply"])
        code = get_law(f"arithmetic_{verb}").apply(code, NUMBER.encode(operand))
        value = {"add": value + operand, "subtract": value - operand, "multiply": value * operand}[verb]
    assert NUMBER.decode(code) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("-7", -7),
        ("\u22127", -7),
        ("1,234,567", 1234567),
        ("1,234.5", Decimal("1234.5")),
        ("2.50", Decimal("2.5")),
        (".5", Decimal("0.5")),
        ("6.02e23", Decimal("6.02e23")),
        ("6.02 x 10^23", Decimal("6.02e23")),
        ("6.02×10²³", Decimal("6.02e23")),
        ("-1.6 × 10⁻¹⁹", Decimal("-1.6e-19")),
        ("3/4", Fraction(3, 4)),
        ("-6/3", -2),
        ("1,000/3", Fraction(1000, 3)),
        ("25%", Decimal("0.25")),
        ("12.5 percent", Decimal("0.125")),
        ("0" + "." + "1" * 40 + "%", Decimal("0.00" + "1" * 40)),
    ],
)
def test_parse(text: str, value: Number) -> None:
    parsed = parse_number(text)
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize(
    "text",
    ["", "-", "abc", "1.2.3", "1,23", "1,2345", "12,34,567", "1/0", "0x10", "1e", "e5", "1 2", "%", "x 10^5", "٣",
     "1_000", "3//4", "1e9999999", "nan", "inf", "9" * (MAX_CHARACTERS + 1)],
    ids=lambda t: t[:12],
)  # fmt: skip
def test_parse_refuses(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|zero"):
        parse_number(text)


def found(text: str) -> list[Number]:
    return [span.value for span in DETECTOR.detect(text)]


@given(NUMBERS.filter(lambda v: not isinstance(v, Decimal) or "E" not in str(v)))
def test_written_numbers_are_found_in_sentences(value: Number) -> None:
    text = format_number(value)
    for sentence in (f"Add {text} to it.", f"({text})", text, f"the value is {text}.", f"x = {text}, then", f"{text}?"):
        spans = DETECTOR.detect(sentence)
        assert [s.value for s in spans] == [value]
        assert sentence[spans[0].start : spans[0].end] == text


@given(
    st.lists(st.integers(0, 10**6), min_size=2, max_size=6),
    st.sampled_from(["+", "-", "*", "−", "×", "÷"]),
    st.booleans(),
)
def test_binary_operators_never_become_signs(numbers: list[int], operator: str, spaced: bool) -> None:
    text = (f" {operator} " if spaced else operator).join(map(str, numbers))
    if not spaced and operator == "-" and DETECTOR.detect(text) == []:
        assert len(numbers) == 3, "only a text that reads as a date may be silent"
        return
    assert found(f"Compute {text}.") == numbers


@given(st.integers(0, 10**12), st.sampled_from(["in", "H", "é", "_", "日"]))
def test_glued_numbers_are_silent(number: int, letter: str) -> None:
    for text in (f"{letter}{number}", f"{number}{letter}", f"{letter}-{number}", f"${number}", f"v{number}.{number}"):
        if text.startswith("_-"):
            continue
        assert found(text) == []


def test_the_generator_covers_every_tool() -> None:
    generate = get_domain("arithmetic").generate
    assert generate is not None
    rng = random.Random(0)
    seen = {generate(rng, "medium").meta["tool"] for _ in range(1500)}
    assert seen == {f"arithmetic_{tool.__name__}" for tool in tools.TOOLS}


VALUES = st.one_of(st.integers(-(10**20), 10**20), st.fractions(max_denominator=10**6))


@given(VALUES, VALUES)
def test_binary_tools(a: Number, b: Number) -> None:
    x, y = Fraction(a), Fraction(b)
    assert call_tool("arithmetic_add", a=a, b=b) == x + y
    assert call_tool("arithmetic_subtract", a=a, b=b) == x - y
    assert call_tool("arithmetic_multiply", a=a, b=b) == x * y
    assert call_tool("arithmetic_compare", a=a, b=b).value == (x > y) - (x < y)
    if abs(x) <= 10:
        assert call_tool("arithmetic_percent_of", rate=a, value=b) == x * y
    else:
        with pytest.raises(ToolError, match="rate: expected a percentage such as 25%"):
            call_tool("arithmetic_percent_of", rate=a, value=b)
    if y:
        assert call_tool("arithmetic_divide", a=a, b=b) == x / y
        assert call_tool("arithmetic_floor_divide", a=a, b=b) == x // y
        assert call_tool("arithmetic_modulo", a=a, b=b) == x - y * (x // y)
        assert call_tool("arithmetic_percent_change", old=b, new=a) == (x - y) / abs(y) * 100


@given(st.lists(VALUES, min_size=1, max_size=8))
def test_list_tools(values: list[Number]) -> None:
    fractions = [Fraction(v) for v in values]
    assert call_tool("arithmetic_sum", values=values) == sum(fractions)
    assert call_tool("arithmetic_minimum", values=values) == sorted(fractions)[0]
    assert call_tool("arithmetic_maximum", values=values) == sorted(fractions)[-1]
    assert call_tool("arithmetic_mean", values=values) * len(values) == sum(fractions)


@given(VALUES)
def test_unary_tools(value: Number) -> None:
    x = Fraction(value)
    assert call_tool("arithmetic_absolute", value=value) == max(x, -x)
    assert call_tool("arithmetic_negate", value=value) == -x
    low, high = call_tool("arithmetic_floor", value=value), call_tool("arithmetic_ceiling", value=value)
    assert low <= x <= high
    assert x - low < 1
    assert high - x < 1
    assert call_tool("arithmetic_is_integer", value=value) is (low == high)
    if x:
        assert call_tool("arithmetic_reciprocal", value=value) * x == 1


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        ("2.5", 0, 2),
        ("3.5", 0, 4),
        ("-2.5", 0, -2),
        ("2.675", 2, Decimal("2.68")),
        ("2.665", 2, Decimal("2.66")),
        ("1/3", 4, Decimal("0.3333")),
        ("15", -1, 20),
        ("25", -1, 20),
    ],
)
def test_round_half_even(value: str, places: int, expected: Number) -> None:
    assert call_tool("arithmetic_round_half_even", value=value, places=places) == expected


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**6), st.integers(1, 7))
def test_roots_of_powers_are_exact(numerator: int, denominator: int, degree: int) -> None:
    number = Fraction(numerator, denominator)
    found = call_tool("arithmetic_root", value=number**degree, degree=degree)
    assert found == (abs(number) if degree % 2 == 0 else number)


@given(st.integers(2, 10**30), st.integers(2, 5))
def test_other_roots_are_the_nearest_floats(value: int, degree: int) -> None:
    found = call_tool("arithmetic_root", value=value, degree=degree)
    with mpmath.workdps(60):
        assert abs(mpmath.mpf(found) - mpmath.root(value, degree)) <= mpmath.mpf(math.ulp(float(found)))


@given(st.integers(2, 50), st.integers(-40, 40), st.integers(1, 6))
def test_logarithms_of_powers_are_exact(base: int, numerator: int, denominator: int) -> None:
    found = call_tool("arithmetic_logarithm", value=Fraction(base) ** numerator, base=base**denominator)
    assert found == Fraction(numerator, denominator)


@given(st.fractions(min_value=Fraction(1, 10**9), max_value=10**12), st.sampled_from([2, 3, 10, "e", "1/2"]))
def test_logarithms_agree_with_another_library(value: Fraction, base: object) -> None:
    assume(value > 0)
    with mpmath.workdps(60):
        size = mpmath.e if base == "e" else mpmath.mpf(Fraction(str(base)).numerator) / Fraction(str(base)).denominator
        expected = mpmath.log(mpmath.mpf(value.numerator) / value.denominator) / mpmath.log(size)
    found = call_tool("arithmetic_logarithm", value=value, base=base)
    assert float(found) == pytest.approx(float(expected), rel=1e-14, abs=1e-300)


@given(st.integers(1, 290), st.integers(2, 10**6))
def test_a_base_next_to_one_takes_no_power_of_its_size(digits: int, value: int) -> None:
    found = call_tool("arithmetic_logarithm", value=value, base=1 + Fraction(1, 10**digits))
    with mpmath.workdps(500):
        expected = mpmath.log(value) / mpmath.log(1 + mpmath.mpf(10) ** -digits)
        assert abs(mpmath.mpf(float(found)) - expected) <= expected * mpmath.mpf(10) ** -14


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("root", {"value": -4}, "not negative"),
        ("root", {"value": 4, "degree": 0}, "1 to 1000"),
        ("root", {"value": 2 * 10**1001}, "more than a float holds"),
        ("logarithm", {"value": 0}, "above 0"),
        ("logarithm", {"value": 7, "base": 1 + Fraction(1, 10**400)}, "more than a float holds"),
        ("logarithm", {"value": 5, "base": 1}, "not 1"),
        ("divide", {"a": 1, "b": 0}, "division by zero"),
        ("modulo", {"a": 1, "b": 0}, "remainder by zero"),
        ("reciprocal", {"value": 0}, "division by zero"),
        ("percent_change", {"old": 0, "new": 5}, "division by zero"),
        ("mean", {"values": []}, "at least one"),
        ("minimum", {"values": []}, "at least one"),
        ("power", {"base": 10, "exponent": 10**9}, "exponent"),
        ("round_half_even", {"value": 1, "places": 10**6}, "places"),
    ],
)
def test_tools_refuse(name: str, arguments: dict[str, object], reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        call_tool(f"arithmetic_{name}", **arguments)

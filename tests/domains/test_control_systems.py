"""Control: codes, laws, text, and tools against the ``control`` library, scipy and closed forms."""

from __future__ import annotations

import math
import time
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import scipy.linalg
import scipy.signal
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_type, resolve_law
from fluxem.domains.control_systems import encoder, tools
from fluxem.domains.control_systems.types import (
    StateSpace,
    TransferFunction,
    parse_state_space,
    parse_transfer_function,
    state_space_from_json,
    state_space_to_json,
    transfer_function_from_json,
    transfer_function_to_json,
)
from fluxem.tools import call_tool

QUICK = settings(max_examples=60, deadline=None)
NUMBERS = st.one_of(
    st.integers(-(10**38), 10**38),
    st.builds(lambda n, e: Decimal(n).scaleb(-e), st.integers(-(10**15), 10**15), st.integers(0, 12)),
    st.builds(Fraction, st.integers(-(10**18), 10**18), st.integers(1, 10**18)),
)
SMALL = st.integers(-9, 9)


def make_systems(numbers: Any = SMALL, max_degree: int = 3, variables: str = "sz") -> st.SearchStrategy:
    side = st.lists(numbers, min_size=1, max_size=max_degree + 1).map(tuple)
    return st.builds(TransferFunction, side, side.filter(any), st.sampled_from(variables))


@st.composite
def models(draw: Any, numbers: Any = SMALL, inputs: int = 0, outputs: int = 0) -> StateSpace:
    n, m, p = draw(st.integers(1, 4)), draw(st.integers(inputs, 4)), draw(st.integers(outputs, 4))
    assume(m + p > 0)

    def matrix(height: int, width: int) -> Any:
        if not height or not width:
            return ()
        return tuple(tuple(draw(numbers) for _ in range(width)) for _ in range(height))

    return StateSpace(matrix(n, n), matrix(n, m), matrix(p, n), matrix(p, m))


# --- codes and text ----------------------------------------------------------------------------------
def fits(system: TransferFunction) -> bool:
    try:
        encoder.check_transfer_function(system)
    except EncodingError:
        return False
    return True


@QUICK
@given(make_systems(NUMBERS, 12))
def test_transfer_functions_round_trip(system: TransferFunction) -> None:
    assert parse_transfer_function(str(system)) == system
    assert transfer_function_from_json(transfer_function_to_json(system)) == system
    if len(system.denominator) > 1:  # a constant denominator is divided out, which may leave the range
        assert fits(system)
    if fits(system):
        code = encoder.encode_transfer_function(system)
        assert code.shape == (len(system.numerator) + len(system.denominator), 256)
        assert encoder.decode_transfer_function(code) == system


@QUICK
@given(models(NUMBERS))
def test_models_round_trip(model: StateSpace) -> None:
    n, m, p = model.shape
    code = encoder.encode_state_space(model)
    assert code.shape == ((n + p) * (n + m), 256)
    assert encoder.decode_state_space(code) == model
    assert parse_state_space(str(model)) == model
    assert state_space_from_json(state_space_to_json(model)) == model


def test_what_no_code_holds_is_refused() -> None:
    for refuse in (encoder.encode_transfer_function, encoder.check_transfer_function):
        with pytest.raises(EncodingError):
            refuse(TransferFunction((10**38 + 1,), (1, 1)))
    for refuse in (encoder.encode_state_space, encoder.check_state_space):
        with pytest.raises(EncodingError):
            refuse(StateSpace(((10**38 + 1,),), ((1,),)))


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("1/(s+1)", "1/(s + 1)"),
        ("G(s) = 10/(s(s+2))", "10/(s^2 + 2s)"),
        ("(s+1)(s+2)/s^3", "(s^2 + 3s + 2)/s^3"),
        ("1/(s+1) + 1/(s+1)", "2/(s + 1)"),
        ("1/(s+1) - 1/(s+2)", "1/(s^2 + 3s + 2)"),
        ("(1/s)/(1 + 1/s)", "s/(s^2 + s)"),
        ("\\frac{s+1}{s^{2}+1}", "(s + 1)/(s^2 + 1)"),
        ("0.5s/(s\u00b2+\u22121)", None),
        ("0.5s/(s\u00b2 \u2212 1)", "(0.5s)/(s^2 - 1)"),
        ("2(s+1)/4", "(0.5s + 0.5)/1"),
        ("1/3*z/(z-1)", "(1/3*z)/(z - 1)"),
        ("5*s^0", "(5)*s^0"),
        ("1/(s+1)(s+2)", None),
        ("1/2s", None),
        ("s + z", None),
        ("3 + 4", None),
        ("1/(s - s)", None),
        ("s^13", None),
        ("1/(s+1)^13", None),
        ("((s+1)", None),
        ("s^s", None),
        ("s" * 3000, None),
        ("s/" + "(" * 50 + "s" + ")" * 50, None),
        ("((9^12)^12)^12*((((9^12)^12)^12)^12)^12/s", None),
    ],
)
def test_notations(text: str, canonical: str | None) -> None:
    if canonical is None:
        with pytest.raises(ValueError, match=r"."):
            parse_transfer_function(text)
    else:
        assert str(parse_transfer_function(text)) == canonical


@pytest.mark.parametrize(
    "text",
    ["A = [[1, 2]]", "A = [[1]]", "A = [[1, 2], [3]], B = [[1], [2]]", "B = [[1]]", "A = [[1]], A = [[1]], B = [[1]]",
     "A = [[1]], B = [[1], [2]]", "A = [[1]], B = [[x]]", "A = [[1]], B = [[1]], D = [[1]]"],
)  # fmt: skip
def test_what_is_no_model_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_state_space(text)


def test_notations_of_one_model() -> None:
    expected = StateSpace(((0, 1), (-2, -3)), ((0,), (1,)))
    for text in ("A = [0 1; -2 -3], B = [0; 1]", "A=[[0,1],[-2,-3]]; B=[[0],[1]]", "A = [0, 1; -2, -3] and B = [0; 1]"):
        assert parse_state_space(text) == expected


def test_detection_stays_quick_on_long_brackets() -> None:
    detector = PatternDetector()
    for text in (
        "(s+1)" * 2000,
        "(" * 5000,
        "s+" * 5000,
        "1/(" * 3000,
        "A = [[1, " * 1000,
        "(s(s(s" * 100,
        "((s+1)" * 140,
    ):
        start = time.perf_counter()
        detector.detect(text)
        assert time.perf_counter() - start < 2


# --- laws --------------------------------------------------------------------------------------------
def apply(verb: str, *values: Any) -> Any:
    names = {TransferFunction: "control_systems_transfer_function", StateSpace: "control_systems_state_space"}
    types = tuple(names.get(type(v), "arithmetic_number") for v in values)
    law = resolve_law(verb, types)
    codes = [get_type(t).encode(v) for t, v in zip(types, values, strict=True)]
    result = law.apply(*codes)
    value = get_type(law.result_type).decode(result)
    assert value == law.reference(*values)
    np.testing.assert_array_equal(result[:, 244:253], get_type(law.result_type).encode(value)[:, 244:253])
    return value


def evaluate(system: TransferFunction, x: Fraction) -> Fraction | None:
    top, bottom = (
        sum(Fraction(c) * x**k for k, c in enumerate(reversed(p))) for p in (system.numerator, system.denominator)
    )
    return None if bottom == 0 else top / bottom


@QUICK
@given(make_systems(variables="s"), make_systems(variables="s"), SMALL)
def test_connections_act_on_values_as_they_should(a: TransferFunction, b: TransferFunction, k: int) -> None:
    x = Fraction(7, 3)
    p, q = evaluate(a, x), evaluate(b, x)
    assume(p is not None and q is not None)
    assert p is not None and q is not None
    assert evaluate(apply("multiply", a, b), x) == p * q
    assert evaluate(apply("add", a, b), x) == p + q
    assert evaluate(apply("subtract", a, b), x) == p - q
    assert evaluate(apply("multiply", k, a), x) == evaluate(apply("multiply", a, k), x) == k * p
    assert evaluate(apply("negate", a), x) == -p
    if 1 + p * q != 0:
        assert evaluate(apply("feedback", a, b), x) == p / (1 + p * q)


@QUICK
@given(models(inputs=1, outputs=1), st.integers(-5, 5))
def test_the_dual_exchanges_controllability_and_observability(model: StateSpace, k: int) -> None:
    dual = apply("dual", model)
    assert apply("dual", dual) == model
    assert tools.controllability(dual)["rank"] == tools.observability(model)["rank"]
    assert tools.observability(dual)["rank"] == tools.controllability(model)["rank"]
    scaled = apply("multiply", k, model)
    assert scaled.c == tuple(tuple(k * x for x in row) for row in model.c)
    assert (scaled.a, scaled.b) == (model.a, model.b)
    assert apply("negate", apply("negate", model)) == model


def test_laws_refuse_what_they_do_not_cover() -> None:
    s, z = parse_transfer_function("1/(s+1)"), parse_transfer_function("1/(z-1)")
    law = resolve_law("add", ("control_systems_transfer_function",) * 2)
    with pytest.raises(LawError, match="in z"):
        law.apply(encoder.encode_transfer_function(s), encoder.encode_transfer_function(z))
    high = encoder.encode_transfer_function(parse_transfer_function("1/(s+1)^7"))
    with pytest.raises(EncodingError, match="degree"):
        resolve_law("multiply", ("control_systems_transfer_function",) * 2).apply(high, high)
    minus = parse_transfer_function("-(s+1)/(s+1)")
    with pytest.raises(LawError, match="zero denominator"):
        apply("feedback", minus, parse_transfer_function("(s+2)/(s+2)"))
    only_input = encoder.encode_state_space(parse_state_space("A = [[1]], B = [[1]]"))
    with pytest.raises(LawError, match="no outputs"):
        resolve_law("negate", ("control_systems_state_space",)).apply(only_input)


# --- tools -------------------------------------------------------------------------------------------
def to_complex(pairs: list[list[float]]) -> np.ndarray:
    return np.array([complex(*pair) for pair in pairs])


@settings(max_examples=200, deadline=None)
@given(make_systems(max_degree=5))
def test_stability_is_that_of_the_poles(system: TransferFunction) -> None:
    roots = to_complex(tools.poles(system)) if len(system.denominator) > 1 else np.array([])
    margins = -roots.real if system.variable == "s" else 1 - np.abs(roots)
    assume(not np.any((np.abs(margins) < 1e-9) & (margins != 0)) or np.any(margins < -1e-9))
    assert tools.is_stable(system) == bool(np.all(margins > 1e-12))


@QUICK
@given(models(inputs=1))
def test_models_are_stable_as_their_eigenvalues_say(model: StateSpace) -> None:
    eigenvalues = np.linalg.eigvals(np.array(model.a, float))
    largest = eigenvalues.real.max()
    assume(abs(largest) > 1e-3)
    assert tools.is_stable(model) == bool(largest < 0)


@QUICK
@given(models(inputs=1, outputs=1))
def test_ranks_are_those_of_the_control_library(model: StateSpace) -> None:
    import control

    a, b, c = (np.array(m, float) for m in (model.a, model.b, model.c))
    found = tools.controllability(model)
    assert found["rank"] == np.linalg.matrix_rank(control.ctrb(a, b))
    assert found["controllable"] == (found["rank"] == len(a))
    assert tools.observability(model)["rank"] == np.linalg.matrix_rank(control.obsv(a, c))


@QUICK
@given(make_systems(max_degree=3, variables="s"), make_systems(max_degree=3, variables="s"))
def test_connections_are_those_of_the_control_library(a: TransferFunction, b: TransferFunction) -> None:
    import control

    p, q = (control.tf([float(c) for c in x.numerator], [float(c) for c in x.denominator]) for x in (a, b))
    try:
        loop = tools.closed_loop(a, b)
    except ToolError:
        loop = None
    cases = [(tools.series(a, b), p * q), (tools.parallel(a, b), p + q)]
    if loop is not None:
        cases.append((loop, control.feedback(p, q)))
    for mine, theirs in cases:
        x = 0.37 + 1.21j
        top, bottom = (np.polyval([float(c) for c in p], x) for p in (mine.numerator, mine.denominator))
        np.testing.assert_allclose(top / bottom, theirs(x), rtol=1e-6, atol=1e-9)


STEP_CASES = ["1/(s+1)", "(s+3)/(s^2+2s+5)", "10/(s(s+2))", "(2s^2+1)/(s^2+s+4)", "1/(s+1)^4", "1/(s-1)", "5/(s^2+1)"]


@pytest.mark.parametrize("text", STEP_CASES)
def test_step_responses_are_those_of_the_control_library(text: str) -> None:
    import control

    system = parse_transfer_function(text)
    other = control.tf([float(c) for c in system.numerator], [float(c) for c in system.denominator])
    moments = np.linspace(0, 6, 25)
    _, expected = control.step_response(other, moments)
    found = tools.step_response(system, [Decimal(repr(float(t))) for t in moments])
    np.testing.assert_allclose(found, expected, rtol=1e-7, atol=1e-8)


def test_step_responses_in_closed_form() -> None:
    found = tools.step_response(parse_transfer_function("1/(s+1)"), [0, 1, 10, 50])
    assert found == pytest.approx([1 - math.exp(-t) for t in (0, 1, 10, 50)], rel=1e-12)
    found = tools.step_response(parse_transfer_function("1/(1000s + 1)"), [500])
    assert found == pytest.approx([1 - math.exp(-0.5)], rel=1e-12)
    found = tools.step_response(parse_transfer_function("1e6/(s^2 + 2000s + 1e6)"), [Decimal("0.002")])
    assert found == pytest.approx([1 - 3 * math.exp(-2)], rel=1e-12)
    assert tools.step_response(parse_transfer_function("1/s^3"), [6]) == [36.0]


@QUICK
@given(make_systems(max_degree=3, variables="z"))
def test_discrete_step_responses_are_scipys(system: TransferFunction) -> None:
    if len(system.numerator) > len(system.denominator):
        with pytest.raises(ToolError, match="proper"):
            tools.step_response(system, [0])
        return
    top = [0.0] * (len(system.denominator) - len(system.numerator)) + [float(c) for c in system.numerator]
    expected = scipy.signal.lfilter(top, [float(c) for c in system.denominator], np.ones(8))
    np.testing.assert_allclose(tools.step_response(system, list(range(8))), expected, rtol=1e-7, atol=1e-7)


def test_multiple_roots_are_exact() -> None:
    assert tools.poles(parse_transfer_function("1/(s+1)^6")) == [[-1.0, 0.0]] * 6
    assert tools.poles(parse_transfer_function("1/(s^2+4)")) == [[0.0, -2.0], [0.0, 2.0]]
    assert tools.zeros(parse_transfer_function("(s-1)^2/(s^2+4)")) == [[1.0, 0.0]] * 2
    wilkinson = TransferFunction((1,), tuple(round(c) for c in np.poly(range(1, 13))))
    np.testing.assert_allclose(tools.poles(wilkinson), [[k, 0] for k in range(1, 13)], rtol=1e-12)


FACTS = [
    # Franklin, Powell and Emami-Naeini, examples 3.32 (stable) and 3.33 (unstable), Routh's test
    ("is_stable", {"system": "1/(s^6+4s^5+3s^4+2s^3+s^2+4s+4)"}, False),
    ("is_stable", {"system": "1/(s^3+6s^2+11s+6)"}, True),
    ("is_stable", {"system": "1/s"}, False),
    ("is_stable", {"system": "1/(s^2+1)"}, False),
    ("is_stable", {"system": "(s-1)/((s-1)(s+2))"}, False),
    ("is_stable", {"system": "-1/(-s-1)"}, True),
    ("is_stable", {"system": "z/(z+1)"}, False),
    ("is_stable", {"system": "z/(z^2 - 0.5z + 0.25)"}, True),
    ("is_stable", {"system": "A = [[0, 1], [-2, -3]], C = [[1, 0]]"}, True),
    # an inverted pendulum on a cart is controllable by its one force (Kailath, section 3.1)
    (
        "controllability",
        {"system": "A = [0 1 0 0; 0 0 -1 0; 0 0 0 1; 0 0 11 0], B = [0; 1; 0; -1]"},
        {"controllable": True, "rank": 4},
    ),
    ("controllability", {"system": "A = [[1, 0], [0, 1]], B = [[1], [1]]"}, {"controllable": False, "rank": 1}),
    ("dc_gain", {"system": "(s+3)/(s^2+2s+6)"}, Fraction(1, 2)),
    ("dc_gain", {"system": "z/(z-0.5)"}, 2),
    ("natural_frequency", {"system": "1/(4s^2+s+1)"}, 0.5),
    ("damping_ratio", {"system": "1/(s^2+2s+1)"}, 1.0),
    ("damping_ratio", {"system": "1/(s^2-s+1)"}, -0.5),
    ("gain_db", {"system": "1/s", "frequency": 10}, -20.0),
    ("steady_state_error", {"system": "10/(s(s+2))"}, 0),
    ("steady_state_error", {"system": "10/(s(s+2))", "reference": "ramp"}, Fraction(1, 5)),
]


@pytest.mark.parametrize(("tool", "arguments", "expected"), FACTS)
def test_facts(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    assert call_tool(f"control_systems_{tool}", **arguments) == expected


@QUICK
@given(make_systems(max_degree=3, variables="s"), st.fractions(Fraction(1, 10), 50, max_denominator=10))
def test_gain_is_the_magnitude_on_the_imaginary_axis(system: TransferFunction, omega: Fraction) -> None:
    x = 1j * float(omega)
    top, bottom = (np.polyval([float(c) for c in p], x) for p in (system.numerator, system.denominator))
    assume(abs(top) > 1e-6 and abs(bottom) > 1e-6)
    assert math.isclose(tools.gain_db(system, omega), 20 * math.log10(abs(top / bottom)), rel_tol=1e-9, abs_tol=1e-8)


@QUICK
@given(make_systems(max_degree=2, variables="s"))
def test_the_final_error_is_that_of_a_late_response(system: TransferFunction) -> None:
    assume(len(system.numerator) <= len(system.denominator))
    try:
        error = tools.steady_state_error(system)
    except ToolError:
        return
    loop = tools.closed_loop(system)
    assume(len(loop.numerator) <= len(loop.denominator) and len(loop.denominator) > 1)
    slowest = max(pair[0] for pair in tools.poles(loop))
    assume(slowest < -0.2)
    late = tools.step_response(loop, [60])[0]
    assert math.isclose(1 - late, float(error), abs_tol=1e-3)


REFUSED = [
    ("step_response", {"system": "s/1", "times": [1]}, "not proper"),
    ("step_response", {"system": "1/(s+1)", "times": [-1]}, "times: expected no negative time, found -1"),
    ("step_response", {"system": "1/(s+1)", "times": []}, "times: expected 1 to 50 times, found 0"),
    ("step_response", {"system": "1/(s+1)", "times": [10**9]}, "too late"),
    ("step_response", {"system": "1/(z-1)", "times": ["0.5"]}, "whole sample numbers"),
    ("step_response", {"system": "1/(s-1)", "times": [2000]}, "1.8e308"),
    ("controllability", {"system": "A = [[1]], C = [[1]]"}, "matrix B"),
    ("observability", {"system": "A = [[1]], B = [[1]]"}, "matrix C"),
    ("dc_gain", {"system": "1/s"}, "pole at s = 0"),
    ("damping_ratio", {"system": "1/(s+1)"}, "degree 2, found degree 1"),
    ("natural_frequency", {"system": "1/(s^2-1)"}, "same sign"),
    ("natural_frequency", {"system": "1/(z^2+1)"}, "continuous"),
    ("gain_db", {"system": "1/(s^2+4)", "frequency": 2}, "pole at i 2"),
    ("steady_state_error", {"system": "1/(s-5)"}, "unstable"),
    ("steady_state_error", {"system": "1/(s+5)", "reference": "ramp"}, "no integrator"),
    ("closed_loop", {"system": "(-1)/1*s^0"}, "zero denominator"),
    ("series", {"first": "1/(s+1)", "second": "1/(z+1)"}, "in z"),
    ("series", {"first": "1/(s+1)^7", "second": "1/(s+1)^7"}, "degree above 12"),
    ("zeros", {"system": "0/(s+1)"}, "0 everywhere"),
]


@pytest.mark.parametrize(("tool", "arguments", "message"), REFUSED)
def test_refusals_name_the_reason(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"control_systems_{tool}", **arguments)

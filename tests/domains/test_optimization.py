"""Optimization: codes, laws, text, and tools against scipy, numpy and brute force."""

from __future__ import annotations

import itertools
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import scipy.optimize
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_type, resolve_law
from fluxem.domains.optimization import encoder, tools
from fluxem.domains.optimization.types import (
    MAX_CONSTRAINTS,
    Constraint,
    LinearProgram,
    Vector,
    parse_program,
    parse_vector,
    program_from_json,
    program_to_json,
)
from fluxem.tools import call_tool

QUICK = settings(max_examples=60, deadline=None)
NUMBERS = st.one_of(
    st.integers(-(10**38), 10**38),
    st.builds(lambda n, e: Decimal(n).scaleb(-e), st.integers(-(10**15), 10**15), st.integers(0, 12)),
    st.builds(Fraction, st.integers(-(10**20), 10**20), st.integers(1, 10**20)),
)
SMALL = st.integers(-9, 9)
NAMES = ("a", "b", "x", "x1", "x10", "y")


@st.composite
def programs(draw: Any, numbers: Any = NUMBERS) -> LinearProgram:
    names = tuple(sorted(draw(st.sets(st.sampled_from(NAMES), min_size=1)), key=NAMES.index))
    row = st.tuples(*[numbers] * len(names))
    constraint = st.builds(Constraint, row.filter(any), st.sampled_from(("<=", ">=", "=")), numbers)
    return LinearProgram(
        draw(st.sampled_from(("maximize", "minimize"))),
        names,
        draw(row),
        tuple(draw(st.lists(constraint, min_size=1, max_size=MAX_CONSTRAINTS))),
        draw(st.tuples(*[st.booleans()] * len(names))),
    )


# --- codes and text ----------------------------------------------------------------------------------
@QUICK
@given(programs())
def test_programs_round_trip(program: LinearProgram) -> None:
    code = encoder.encode_program(program)
    n, m = len(program.variables), len(program.constraints)
    assert code.shape == (1 + n + m * (n + 1), 256)
    assert encoder.decode_program(code) == program
    assert parse_program(str(program)) == program
    assert program_from_json(program_to_json(program)) == program


@QUICK
@given(st.lists(NUMBERS, min_size=1, max_size=64).map(Vector))
def test_vectors_round_trip(vector: Vector) -> None:
    assert encoder.decode_vector(encoder.encode_vector(vector)) == vector
    assert parse_vector(str(vector)) == vector


@pytest.mark.parametrize("value", [Vector((0,) * 65), Vector((10**38 + 1,))])
def test_vectors_outside_the_range_have_no_code(value: Vector) -> None:
    for refuse in (encoder.encode_vector, encoder.check_vector):
        with pytest.raises(EncodingError):
            refuse(value)


def test_programs_outside_the_range_have_no_code() -> None:
    program = parse_program(f"maximize {10**38 + 1}x subject to x <= 1")
    for refuse in (encoder.encode_program, encoder.check_program):
        with pytest.raises(EncodingError):
            refuse(program)


def test_notations_of_one_programme() -> None:
    expected = parse_program("maximize 3x + 2y subject to x + y <= 4, x >= 0, y >= 0")
    for text in (
        "Max z = 3x + 2*y s.t. x + y \u2264 4 and x, y \u2265 0",
        "maximise 3 x + 2 y such that y + x <= 4; x >= 0; y >= 0",
        "maximize 2y + 3x subject to 4 >= x + y, x >= 0, 0 <= y",
        "max: 3x + 2y under 2x + y - 1 <= 3 + x, y >= 0, x >= 0",
        "maximize 3x + 2y subject to x + y \\leq 4, x, y \\geq 0",
    ):
        assert parse_program(text) == expected or program_value(text) == program_value(str(expected))


def program_value(text: str) -> Any:
    return tools.linear_program(parse_program(text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("maximize x^2 subject to x <= 3", "no sum"),
        ("maximize x + 5 subject to x <= 3", "constant"),
        ("maximize x subject to x < 3", "no list|no relation"),
        ("maximize x subject to 5 <= 3", "variable"),
        ("maximize a + b + c + d + e + f + g subject to a <= 1", "variables"),
        ("maximize x subject to " + ", ".join(f"x <= {i}" for i in range(9)), "constraints"),
        ("maximize x subject to " + ", ".join(f"x <= {i}" for i in range(900)), "characters"),
        ("maximize", "no linear programme"),
    ],
)
def test_what_is_no_programme_is_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_program(text)


def test_words_after_a_programme_stay_outside() -> None:
    text = "maximize x + y subject to x + y <= 4, y >= 0 I think, and a b"
    spans = PatternDetector().detect(text)
    assert [text[s.start : s.end] for s in spans] == ["maximize x + y subject to x + y <= 4, y >= 0"]


# --- laws --------------------------------------------------------------------------------------------
def apply(verb: str, *values: Any) -> Any:
    names = {LinearProgram: "optimization_linear_program", Vector: "optimization_vector"}
    types = tuple(names.get(type(v), "arithmetic_number") for v in values)
    law = resolve_law(verb, types)
    result = law.apply(*[get_type(t).encode(v) for t, v in zip(types, values, strict=True)])
    value = get_type(law.result_type).decode(result)
    assert value == law.reference(*values)
    return value


@QUICK
@given(st.integers(1, 6).flatmap(lambda n: st.tuples(*[st.tuples(*[SMALL] * n).map(Vector)] * 3)), SMALL)
def test_vectors_form_a_space_with_a_product(abc: tuple[Vector, Vector, Vector], k: int) -> None:
    a, b, c = abc
    assert apply("add", apply("add", a, b), c) == apply("add", a, apply("add", c, b))
    assert apply("subtract", a, b) == apply("add", a, apply("negate", b))
    assert apply("dot", a, b) == sum(x * y for x, y in zip(a, b, strict=True))
    assert apply("dot", apply("multiply", k, a), b) == k * apply("dot", b, a)
    assert apply("descend", a, b, k) == tools.gradient_step(list(a), list(b), k)


@QUICK
@given(programs(SMALL), SMALL)
def test_scaled_programmes_have_the_same_code_as_encoded_ones(program: LinearProgram, k: int) -> None:
    if k == 0:
        with pytest.raises(LawError, match="times 0"):
            apply("multiply", k, program)
        return
    scaled = apply("multiply", k, program)
    law = resolve_law("multiply", ("arithmetic_number", "optimization_linear_program"))
    code = law.apply(get_type("arithmetic_number").encode(k), encoder.encode_program(program))
    np.testing.assert_array_equal(code, encoder.encode_program(scaled))
    assert apply("negate", apply("negate", program)) == program
    try:
        first, second = tools.linear_program(program), tools.linear_program(scaled)
    except ToolError as error:
        with pytest.raises(ToolError, match=str(error)[:18]):
            tools.linear_program(scaled)
    else:
        assert second["value"] == k * Fraction(first["value"])


def test_objectives_add_only_under_the_same_constraints() -> None:
    a = parse_program("maximize x subject to x + y <= 1, x, y >= 0")
    b = parse_program("maximize 2y subject to x + y <= 1, x, y >= 0")
    assert str(apply("add", a, b)) == "maximize x + 2y subject to x + y <= 1, x >= 0, y >= 0"
    law = resolve_law("add", ("optimization_linear_program",) * 2)
    with pytest.raises(LawError, match="differ"):
        law.apply(
            encoder.encode_program(a), encoder.encode_program(parse_program("maximize x + y subject to x <= 2, y <= 1"))
        )


# --- tools -------------------------------------------------------------------------------------------
@settings(max_examples=150, deadline=None)
@given(programs(SMALL))
def test_linear_programmes_agree_with_highs(program: LinearProgram) -> None:
    sign = -1 if program.sense == "maximize" else 1
    upper, equal = [], []
    for c in program.constraints:
        row = ([float(x) for x in c.coefficients], float(c.bound))
        flip = ([-x for x in row[0]], -row[1])
        (equal if c.relation == "=" else upper).append(flip if c.relation == ">=" else row)
    answer = scipy.optimize.linprog(
        [sign * float(c) for c in program.objective],
        *(x for rows in (upper, equal) for x in ([r[0] for r in rows] or None, [r[1] for r in rows] or None)),
        bounds=[(0 if flag else None, None) for flag in program.nonnegative],
        options={"presolve": False},
    )
    try:
        found = tools.linear_program(program)
    except ToolError as error:
        assert answer.status == (2 if "infeasible" in str(error) else 3)
    else:
        assert answer.status == 0
        assert math.isclose(float(found["value"]), sign * answer.fun, rel_tol=1e-7, abs_tol=1e-7)


@QUICK
@given(st.integers(1, 3).flatmap(lambda n: st.lists(st.tuples(*[SMALL] * n, SMALL), min_size=n, max_size=6)))
def test_least_squares_is_numpys(data: list[tuple[int, ...]]) -> None:
    rows, targets = [list(r[:-1]) for r in data], [r[-1] for r in data]
    matrix = np.array(rows, float)
    if np.linalg.matrix_rank(matrix) < matrix.shape[1]:
        with pytest.raises(ToolError, match="dependent"):
            tools.least_squares(rows, targets)
        return
    expected = np.linalg.lstsq(matrix, np.array(targets, float), rcond=None)[0]
    found = tools.least_squares(rows, targets)
    np.testing.assert_allclose([float(x) for x in found], expected, rtol=1e-7, atol=1e-8)
    for column in range(matrix.shape[1]):  # the residual is orthogonal to every column, exactly
        residuals = [
            sum(Fraction(r) * Fraction(x) for r, x in zip(row, found, strict=True)) - t
            for row, t in zip(rows, targets, strict=True)
        ]
        assert sum(row[column] * r for row, r in zip(rows, residuals, strict=True)) == 0


@QUICK
@given(st.lists(st.tuples(SMALL, SMALL), min_size=2, max_size=8))
def test_a_line_is_the_least_squares_solution(points: list[tuple[int, int]]) -> None:
    x, y = [p[0] for p in points], [p[1] for p in points]
    if len(set(x)) == 1:
        with pytest.raises(ToolError, match="equal"):
            tools.fit_line(x, y)
    else:
        assert tuple(tools.fit_line(x, y).values()) == tools.least_squares([[v, 1] for v in x], y)


@QUICK
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 9)), min_size=1, max_size=7), st.integers(0, 30))
def test_knapsack_is_the_best_subset(items: list[tuple[int, int]], capacity: int) -> None:
    values, weights = [v for v, _ in items], [w for _, w in items]
    found = tools.knapsack(values, weights, capacity)
    subsets = itertools.chain.from_iterable(itertools.combinations(range(len(items)), k) for k in range(len(items) + 1))
    best = max(sum(values[i] for i in s) for s in subsets if sum(weights[i] for i in s) <= capacity)
    assert found["value"] == best == sum(values[i] for i in found["items"])
    assert sum(weights[i] for i in found["items"]) <= capacity


@QUICK
@given(st.integers(1, 7).flatmap(lambda n: st.lists(st.tuples(*[SMALL] * n), min_size=n, max_size=n)))
def test_assignment_is_scipys(rows: list[tuple[int, ...]]) -> None:
    found = tools.assignment([list(r) for r in rows])
    i, j = scipy.optimize.linear_sum_assignment(np.array(rows))
    assert found["cost"] == np.array(rows)[i, j].sum()
    assert sorted(found["columns"]) == list(range(len(rows)))
    assert sum(row[c] for row, c in zip(rows, found["columns"], strict=True)) == found["cost"]


@QUICK
@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.tuples(*[SMALL] * n), min_size=n, max_size=n)))
def test_convexity_is_that_of_the_eigenvalues(rows: list[tuple[int, ...]]) -> None:
    matrix = np.array(rows)
    gram, symmetric = matrix @ matrix.T, matrix + matrix.T
    assert tools.is_convex(gram.tolist())
    smallest = np.linalg.eigvalsh(symmetric.astype(float)).min()
    if abs(smallest) > 1e-6:
        assert tools.is_convex(symmetric.tolist()) == (smallest > 0)


@QUICK
@given(st.lists(SMALL, min_size=2, max_size=6).filter(lambda f: f[0]), st.integers(-9, 9))
def test_line_search_satisfies_armijo_and_the_step_before_does_not(f: list[int], x: int) -> None:
    slope = int(np.polyval(np.polyder(np.array(f, dtype=object)), x))
    if slope == 0:
        with pytest.raises(ToolError, match="derivative is 0"):
            tools.line_search(f, x)  # type: ignore[arg-type]
        return
    t = Fraction(tools.line_search(f, x))  # type: ignore[arg-type]

    def holds(step: Fraction) -> bool:
        value = sum(c * (x - step * slope) ** k for k, c in enumerate(reversed(f)))
        start = sum(c * x**k for k, c in enumerate(reversed(f)))
        return value <= start - Fraction(1, 10_000) * step * slope**2

    assert holds(t)
    assert t == 1 or not holds(2 * t)


@QUICK
@given(st.lists(st.integers(-9, 9), min_size=3, max_size=6).filter(lambda f: f[0]), SMALL, st.integers(1, 9))
def test_golden_section_finds_the_smallest_value(f: list[int], lower: int, width: int) -> None:
    upper = lower + width
    inside = [r.real for r in np.roots(np.polyder(f)) if abs(r.imag) < 1e-7 and lower < r.real < upper]
    try:
        x = tools.golden_section(f, lower, upper)  # type: ignore[arg-type]
    except ToolError as error:
        assert "hill" in str(error) or "constant" in str(error)
        assert inside
        return
    candidates = [float(lower), float(upper), *inside]
    assert np.polyval(f, x) <= min(np.polyval(f, c) for c in candidates) + 1e-6
    assert lower <= x <= upper


@QUICK
@given(st.lists(SMALL, min_size=2, max_size=6), st.integers(-9, 9), st.integers(1, 9))
def test_bisection_is_brentq(f: list[int], lower: int, width: int) -> None:
    ends = [np.polyval(f, lower), np.polyval(f, lower + width)]
    if ends[0] * ends[1] > 0:
        with pytest.raises(ToolError, match="same sign"):
            tools.bisection_root(f, lower, lower + width)  # type: ignore[arg-type]
        return
    x = tools.bisection_root(f, lower, lower + width)  # type: ignore[arg-type]
    assert abs(np.polyval(f, x)) < 1e-6
    inside = [r for r in np.roots(f) if abs(r.imag) < 1e-9 and lower <= r.real <= lower + width]
    if len(inside) == 1 and ends[0] * ends[1] < 0:
        assert math.isclose(x, scipy.optimize.brentq(lambda v: np.polyval(f, v), lower, lower + width), abs_tol=1e-9)


FACTS = [
    # Hillier and Lieberman, Introduction to Operations Research, section 3.1: the Wyndor Glass problem
    (
        "linear_program",
        {"program": "max 3x + 5y s.t. x <= 4, 2y <= 12, 3x + 2y <= 18, x, y >= 0"},
        {"value": 36, "x": 2, "y": 6},
    ),
    (
        "linear_program",
        {"program": "minimize x subject to x >= -5/2"},
        {"value": Fraction(-5, 2), "x": Fraction(-5, 2)},
    ),
    ("linear_program", {"program": "max x + y s.t. x + y = 2, 2x + 2y = 4, x, y >= 0"}, {"value": 2, "x": 2, "y": 0}),
    ("gradient_step", {"point": [1, 1], "gradient": [2, 2], "step": "1/2"}, (0, 0)),
    ("newton_step", {"coefficients": [1, -4, 3], "point": 100}, 2),
    ("quadratic_minimum", {"a": "0.5", "b": 1, "c": 0}, {"x": -1, "value": Decimal("-0.5")}),
    ("project_to_box", {"point": [-5, "0.5", 9], "lower": [0, 0, 0], "upper": [1, 1, 1]}, (0, Decimal("0.5"), 1)),
    ("is_convex", {"hessian": [[1, 1], [1, 1]]}, True),
    ("is_convex", {"hessian": [[0, 1], [1, 5]]}, False),
    ("bisection_root", {"coefficients": [1, 0, 0, -8], "lower": 0, "upper": 3}, 2.0),
    ("golden_section", {"coefficients": [1, 0, 0], "lower": -1, "upper": 2}, pytest.approx(0, abs=1e-9)),
    ("golden_section", {"coefficients": [2, 0], "lower": 3, "upper": 4}, pytest.approx(3, rel=1e-9)),
]


@pytest.mark.parametrize(("tool", "arguments", "expected"), FACTS)
def test_facts(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    assert call_tool(f"optimization_{tool}", **arguments) == expected


REFUSED = [
    ("linear_program", {"program": "maximize x subject to x >= 0"}, "unbounded"),
    ("linear_program", {"program": "maximize x subject to x >= 2, x <= 1"}, "infeasible"),
    ("gradient_step", {"point": [1], "gradient": [1, 2], "step": 1}, "gradient: expected 1 entries"),
    ("least_squares", {"rows": [[1, 2], [1]], "targets": [1, 2]}, r"rows\[1\]: expected 2 entries"),
    ("least_squares", {"rows": [[1], [2]], "targets": [1]}, "targets: expected 2 entries"),
    ("line_search", {"coefficients": [1, 0, 0], "point": 1, "step": -1}, "step: expected a positive number"),
    ("line_search", {"coefficients": [1, 0, 0], "point": 1, "shrink": 1}, "shrink: expected a number between 0 and 1"),
    ("newton_step", {"coefficients": [1, 0], "point": 1}, "second derivative is 0"),
    ("quadratic_minimum", {"a": -1, "b": 0, "c": 0}, "a: expected a positive number"),
    ("golden_section", {"coefficients": [-1, 0, 0], "lower": -1, "upper": 1}, "hill"),
    ("golden_section", {"coefficients": [1, 0, 0], "lower": 1, "upper": 1}, "upper: expected a number above"),
    ("knapsack", {"values": [1], "weights": [-1], "capacity": 1}, "negative"),
    ("knapsack", {"values": [1], "weights": [1], "capacity": 10**9}, "capacity: expected 0 to 10000"),
    ("assignment", {"costs": [[1, 2]]}, r"costs\[0\]: expected 1 entries"),
    ("is_convex", {"hessian": [[1, 2], [3, 1]]}, "symmetric"),
    ("project_to_box", {"point": [1], "lower": [2], "upper": [1]}, r"upper\[0\]"),
]


@pytest.mark.parametrize(("tool", "arguments", "message"), REFUSED)
def test_refusals_name_the_argument(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"optimization_{tool}", **arguments)

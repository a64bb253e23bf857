"""Conditional one-shot programs against a direct simulation, on numbers and on quantities."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import FluxEMError, LawError, ToolError, UnknownNameError
from fluxem.domains import get_type
from fluxem.tools.program import MAX_CLAUSES, parse_program, run_program

OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}
TESTS = {
    "even(acc)": lambda acc, t: acc % 2 == 0,
    "odd(acc)": lambda acc, t: acc % 2 == 1,
    "negative(acc)": lambda acc, t: acc < 0,
    "positive(acc)": lambda acc, t: acc > 0,
    "multiple(acc, 7)": lambda acc, t: acc % 7 == 0,
    "whole(acc)": lambda acc, t: True,
    "plain(acc)": lambda acc, t: True,
    "length(acc)": lambda acc, t: False,
    "acc > {t}": lambda acc, t: acc > t,
    "acc < {t}": lambda acc, t: acc < t,
    "acc >= {t}": lambda acc, t: acc >= t,
    "acc <= {t}": lambda acc, t: acc <= t,
    "acc == {t}": lambda acc, t: acc == t,
}
CLAUSE = st.tuples(
    st.sampled_from(sorted(TESTS)),
    st.sampled_from(sorted(OPERATIONS)),
    st.sampled_from(sorted(OPERATIONS)),
    *[st.integers(-999, 999)] * 3,
)


@given(st.integers(-999, 999), st.lists(CLAUSE, max_size=8))
def test_agrees_with_a_direct_simulation(start: int, clauses: list[tuple]) -> None:
    values, text, acc = [start], "acc = $0", start
    for test, then_op, else_op, threshold, x, y in clauses:
        k = len(values)
        values += [threshold, x, y]
        text += f"; acc = acc {then_op} ${k + 1} if {test.format(t=f'${k}')} else acc {else_op} ${k + 2}"
        acc = OPERATIONS[then_op](acc, x) if TESTS[test](acc, threshold) else OPERATIONS[else_op](acc, y)
    assert run_program(text, values) == acc


def test_expressions() -> None:
    assert run_program("$0 + $1 * $2", [1, 2, 3]) == 7
    assert run_program("($0 + $1) * -$2", [1, 2, 3]) == -9
    assert run_program("$0 / $1", [1, 3]) == Fraction(1, 3)
    assert run_program("$0", [5]) == 5


def test_spacing_and_a_final_semicolon_do_not_matter() -> None:
    compact = "acc=$0;acc=acc*$1 if even(acc) else acc-$1"
    loose = "  acc =  $0 ;\n acc =\tacc * $1  if  even( acc )  else  acc - $1 ; "
    assert run_program(compact, [4, 3]) == run_program(loose, [4, 3]) == 12


def test_the_branch_not_taken_is_not_computed() -> None:
    assert run_program("acc = $0; acc = acc + 1 if even(acc) else acc / 0", [4]) == 5
    with pytest.raises(LawError, match="zero"):
        run_program("acc = $0; acc = acc + 1 if even(acc) else acc / 0", [3])


def test_quantities_go_through_their_laws() -> None:
    parse = get_type("physics_quantity").parse
    values = [parse("12 m"), parse("3 s"), parse("5 m"), parse("2 m")]
    program = "acc = $0; acc = acc / $1 if length(acc) else acc * $2; acc = acc * $1 if speed(acc) else acc - $3"
    assert run_program(program, values) == parse("12 m")
    assert run_program("acc = $0; acc = acc * 2 if acc > $1 else acc * 3", [parse("1 km"), parse("999 m")]) == parse(
        "2 km"
    )
    assert run_program("acc = $0; acc = acc * 2 if acc == $1 else acc * 3", [parse("1 km"), parse("999 m")]) == parse(
        "3 km"
    )
    with pytest.raises(LawError):
        run_program("$0 + $1", values)
    with pytest.raises(ToolError, match="number"):
        run_program("acc = $0; acc = acc + acc if even(acc) else acc", values)
    with pytest.raises(ToolError, match="power"):
        run_program("$0 ^ 2", values)


@pytest.mark.parametrize(
    ("program", "error", "reason"),
    [
        ("", ToolError, "incomplete"),
        ("acc = acc", ToolError, "before it has a value"),
        ("acc = $0 if even(acc) else $0", ToolError, "before it has a value"),
        ("acc = $9", ToolError, r"\$9 does not exist"),
        ("x = 3", ToolError, "clause 0 must read"),
        ("acc == 3", ToolError, "clause 0 must read"),
        ("acc = $0; acc = acc + 1 if even(acc)", ToolError, "'if' without an 'else'"),
        ("acc = $0; acc = acc + 1 if evn(acc) else acc", UnknownNameError, "'even'"),
        ("acc = $0; acc = acc + 1 if multiple(acc) else acc", ToolError, "takes 2"),
        ("acc = $0; acc = acc + 1 if acc else acc", ToolError, "expected a predicate"),
        ("acc = $0; acc = acc + 1 if 1 < acc < 3 else acc", ToolError, "expected a predicate"),
        ("acc = $0; acc = import os", ToolError, "expected"),
        ("acc = $0;;acc = 1", ToolError, "clause 1"),
        ("acc = $0 ^ $0 ^ $0 ^ $0 ^ $0", ToolError, "exponent|exceed"),
        (";".join(["acc = 1"] * (MAX_CLAUSES + 1)), ToolError, "clauses"),
        ("acc = " + "1" * 30_000, ToolError, "characters"),
    ],
    ids=lambda v: v[:24] if isinstance(v, str) else None,
)
def test_refuses(program: str, error: type[Exception], reason: str) -> None:
    with pytest.raises(error, match=reason):
        run_program(program, [9])


@pytest.mark.parametrize("bad", [None, 3, b"acc = 1"])
def test_refuses_what_is_no_text(bad: object) -> None:
    with pytest.raises(ToolError, match="expected text"):
        parse_program(bad)  # pyright: ignore[reportArgumentType]


@given(st.lists(st.sampled_from(["acc", "=", "$0", "if", "else", "even(acc)", ";", "+", "*", "(", ")", ">", "1", " "])))
def test_any_program_gives_a_value_or_an_error_of_ours(parts: list[str]) -> None:
    try:
        result = run_program(" ".join(parts), [4])
    except FluxEMError as error:
        assert str(error)
    else:
        assert result is not None

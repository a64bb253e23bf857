"""The expression parser and evaluator against Python's own, and under hostile input."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ToolError
from fluxem.core.expression import MAX_LENGTH, evaluate, parse

INTEGERS = st.integers(0, 10**12)


def expressions(depth: int = 3) -> st.SearchStrategy[str]:
    """Expressions Python reads with the same meaning when every integer becomes a Fraction."""
    leaf = INTEGERS.map(str)
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from(["+", "-", "*", "/", " + ", " - "]), inner).map("".join),
            inner.map(lambda e: f"({e})"),
            inner.map(lambda e: f"-({e})"),
            st.tuples(st.integers(0, 20).map(str), st.integers(0, 4).map(str)).map("**".join),
        ),
        max_leaves=2**depth,
    )


def evaluate_with_python(expression: str) -> Fraction:
    """An independent evaluation: Python's parser over Fractions."""
    import ast

    def walk(node: ast.AST) -> Fraction:
        match node:
            case ast.Expression():
                return walk(node.body)
            case ast.Constant():
                assert isinstance(node.value, int)
                return Fraction(node.value)
            case ast.UnaryOp():
                return -walk(node.operand)
            case ast.BinOp():
                left, right = walk(node.left), walk(node.right)
                match node.op:
                    case ast.Add():
                        return left + right
                    case ast.Sub():
                        return left - right
                    case ast.Mult():
                        return left * right
                    case ast.Div():
                        return left / right
                    case ast.Pow():
                        return Fraction(left ** int(right))
        raise AssertionError(ast.dump(node))

    return walk(ast.parse(expression, mode="eval"))


@given(expressions())
def test_agrees_with_python(expression: str) -> None:
    try:
        expected = evaluate_with_python(expression)
    except ZeroDivisionError:
        with pytest.raises(ToolError, match="zero"):
            evaluate(expression)
    else:
        assert evaluate(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("-2^2", -4),
        ("(-2)^2", 4),
        ("2^3^2", 512),
        ("2^-3", Fraction(1, 8)),
        ("2^-1*4", 2),
        ("--3", 3),
        ("+3 - +4", -1),
        ("7--3", 10),
        ("10 - 4 - 3", 3),
        ("100 / 10 / 5", 2),
        ("1/3 + 1/6", Fraction(1, 2)),
        ("0.1 + 0.2", Decimal("0.3")),
        ("0.5 * 4", 2),
        ("1 / 8 + 0.0", Decimal("0.125")),
        ("10 % 3", 1),
        ("-7 % 3", 2),
        ("7 mod 4", 3),
        ("50%", Decimal("0.5")),
        ("200 * 10%", 20),
        ("50% - 3", Decimal("-2.5")),
        ("10 % (2 + 1)", 1),
        ("3 × 4 ÷ 6", 2),
        ("3 · 4 − 5", 7),
        ("2**10", 1024),
        ("6.02e23 * 10", 602 * 10**22),
        ("1,234,567 + 1", 1234568),
        (".5 + .5", 1),
        ("0^0", 1),
        ("(-1)^1000000001", -1),
        ("1^(10^30)", 1),
        ("123456789012345678 * 987654321098765432", 123456789012345678 * 987654321098765432),
    ],
)
def test_known_values(expression: str, expected: object) -> None:
    result = evaluate(expression)
    assert result == expected
    assert type(result) is type(expected)


def test_decimals_are_exact_beyond_28_digits() -> None:
    value = "0." + "123456789" * 8
    assert evaluate(f"{value} + 1") == Fraction(value) + 1
    assert evaluate(f"{value} * {value}") == Fraction(value) ** 2


def test_references() -> None:
    assert evaluate("$0 + $1 * $2", [1, Fraction(1, 2), Decimal("4")]) == 3
    assert evaluate("$1 - $0", [3, 10]) == 7
    with pytest.raises(ToolError, match=r"\$2 does not exist.*\$0 to \$1"):
        evaluate("$2", [1, 2])
    with pytest.raises(ToolError, match="no values"):
        evaluate("$0")
    with pytest.raises(ToolError, match=r"value \$0"):
        evaluate("$0", [1.5])  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("", "incomplete"),
        ("   ", "incomplete"),
        ("1 +", "incomplete"),
        ("1 2", "operator"),
        ("(1", "never closed"),
        ("1)", "closes nothing"),
        ("()", r"found '\)'"),
        ("1 / 0", "division by zero"),
        ("1 % 0", "remainder by zero"),
        ("1 mod 0", "remainder by zero"),
        ("0^-1", "zero to the negative"),
        ("2^0.5", "integer"),
        ("10**(10**9)", "exponent"),
        ("9^9^9^9", "exponent|exceed"),
        ("(10^3999)*(10^3999)", "digits"),
        ("1e999999999", "exponent"),
        ("1e9999", "digits"),
        ("9" * 5000, "digits"),
        ("__import__('os')", "unexpected|expected"),
        ("abs(1)", "known names: none"),
        ("1; 2", "unexpected ';'"),
        ("5!", "unexpected '!'"),
        ("1\x00", "unexpected"),
        ("٣ + 1", "unexpected"),
        ("$", "unexpected"),
        ("1" * (MAX_LENGTH + 1), "characters"),
        ("(" * 10_000 + "1" + ")" * 10_000, "characters|deeper"),
        ("(" * 4_000 + "1" + ")" * 4_000, "deeper"),
        ("-" * 9_000 + "1", "deeper"),
        ("2^" * 4_000 + "1", "deeper"),
    ],
    ids=lambda text: text[:20],
)
def test_refuses(expression: str, reason: str) -> None:
    with pytest.raises(ToolError, match=reason):
        evaluate(expression)


@pytest.mark.parametrize("bad", [None, 3, b"1", ["1"]])
def test_refuses_what_is_no_text(bad: object) -> None:
    with pytest.raises(ToolError, match="expected text"):
        evaluate(bad)  # pyright: ignore[reportArgumentType]


@given(st.text(alphabet="0123456789+-*/^%().$ eEx,×÷−abc", max_size=60))
def test_any_text_gives_a_value_or_a_tool_error(text: str) -> None:
    try:
        result = evaluate(text, [1, 2])
    except ToolError as error:
        assert str(error)
    else:
        assert isinstance(result, int | Decimal | Fraction)


def test_a_long_flat_expression_is_fine() -> None:
    assert evaluate("+".join(["1"] * 4000)) == 4000


def test_intermediate_results_are_bounded() -> None:
    with pytest.raises(ToolError, match="at most 4000"):
        evaluate("0 * (" + "*".join(["99"] * 3300) + ")")


def test_a_long_sum_of_fractions_is_exact() -> None:
    numbers = range(3, 1200)
    assert evaluate("+".join(f"1/{n}" for n in numbers)) == sum(Fraction(1, n) for n in numbers)


def test_names_must_be_allowed() -> None:
    assert [step.kind for step in parse("acc + 1", {"acc"})] == ["name", "number", "binary"]
    with pytest.raises(ToolError, match="known names: acc"):
        parse("other + 1", {"acc"})

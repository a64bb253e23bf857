"""References ``$k`` in tool arguments."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ToolError
from fluxem.tools import call_tool, resolve_references

VALUES = [3, Fraction(-1, 2), Decimal("6.02E+23")]


def test_a_whole_reference_becomes_the_value_itself() -> None:
    assert resolve_references({"a": "$0", "b": " $1 ", "c": 7}, VALUES) == {"a": 3, "b": Fraction(-1, 2), "c": 7}
    assert resolve_references({"values": ["$2", "$0", "x"]}, VALUES) == {"values": [VALUES[2], 3, "x"]}
    assert resolve_references({"nested": {"a": "$0"}}, VALUES) == {"nested": {"a": 3}}


@given(st.fractions(max_denominator=10**6), st.integers(), st.decimals(allow_nan=False, allow_infinity=False, places=5))
def test_references_inside_an_expression_stay_exact(a: Fraction, b: int, c: Decimal) -> None:
    arguments = resolve_references({"expression": "$0 - $1 * $2"}, [a, b, c])
    assert call_tool("arithmetic_evaluate", **arguments) == a - b * Fraction(c)


@pytest.mark.parametrize("argument", ["$3", "1 + $3", ["$0", "$3"], {"x": "$3"}])
def test_a_reference_past_the_end_is_refused(argument: object) -> None:
    with pytest.raises(ToolError, match=r"a.*\$3 does not exist.*\$0 to \$2"):
        resolve_references({"a": argument}, VALUES)
    with pytest.raises(ToolError, match="no values"):
        resolve_references({"a": argument}, [])

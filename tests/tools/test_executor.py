"""Calling tools: coercion to exact values, refusals that name the argument, results as JSON."""

from __future__ import annotations

import enum
import json
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ToolError, UnknownNameError
from fluxem.core.limits import Limits, limited
from fluxem.core.ordering import Ordering
from fluxem.domains import get_type
from fluxem.tools import all_tools, call_tool, get_tool, list_tools, to_json
from fluxem.tools.coercion import make_kind
from fluxem.tools.schema import build_schema, read_docstring, read_parameters


class Colour(enum.Enum):
    RED = 1
    GREEN = 2


def coerce(annotation: Any, value: Any) -> Any:
    return make_kind(annotation, ()).coerce(value, "x")


NUMBER = int | Decimal | Fraction


@pytest.mark.parametrize(
    ("annotation", "given_value", "expected"),
    [
        (NUMBER, 3, 3),
        (NUMBER, "3", 3),
        (NUMBER, "1/3", Fraction(1, 3)),
        (NUMBER, 0.1, Decimal("0.1")),
        (NUMBER, 2.0, 2),
        (NUMBER, "25%", Decimal("0.25")),
        (NUMBER, "1,234", 1234),
        (NUMBER, 10**40, 10**40),
        (int, "7", 7),
        (int, 7.0, 7),
        (int, Fraction(14, 2), 7),
        (float, 3, 3.0),
        (float, "1/4", 0.25),
        (bool, True, True),
        (str, "a", "a"),
        (list[NUMBER], [1, "2", 0.5], [1, 2, Decimal("0.5")]),
        (list[NUMBER], (1, 2), [1, 2]),
        (Sequence[int], ["1"], [1]),
        (tuple[int, ...], [1, 2], (1, 2)),
        (tuple[int, str], [1, "a"], (1, "a")),
        (set[int], [1, 1], {1}),
        (list[list[int]], [[1], []], [[1], []]),
        (Literal["a", "b"], "b", "b"),
        (Literal[1, 2], 2, 2),
        (Colour, "red", Colour.RED),
        (Colour, Colour.GREEN, Colour.GREEN),
        (int | None, None, None),
        (int | None, "5", 5),
        (str | int, "5", "5"),
        (str | int, 5, 5),
    ],
)
def test_coercion(annotation: Any, given_value: Any, expected: Any) -> None:
    result = coerce(annotation, given_value)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "bad", "reason"),
    [
        (NUMBER, float("nan"), "finite"),
        (NUMBER, float("inf"), "finite"),
        (NUMBER, "nan", "number"),
        (NUMBER, True, "bool"),
        (NUMBER, None, "NoneType"),
        (NUMBER, [1], "list"),
        (NUMBER, 1j, "complex"),
        (NUMBER, "", "number"),
        (NUMBER, 10**5000, "digits"),
        (NUMBER, "9" * 5000, "number"),
        (NUMBER, "9" * 50_000, "characters"),
        (NUMBER, Decimal("NaN"), "finite"),
        (NUMBER, "1e99999", "exceed"),
        (int, "1.5", "integer"),
        (int, False, "bool"),
        (float, 10**400, "1.8e308"),
        (bool, 1, "true or false"),
        (bool, "true", "true or false"),
        (str, 5, "text"),
        (str, "a" * 20_000, "characters"),
        (list[int], "123", "a list"),
        (list[int], {"a": 1}, "a list"),
        (list[int], 5, "a list"),
        (list[int], [1, "x"], r"x\[1\]: expected a number"),
        (list[int], [0] * 10_001, "entries"),
        (list[int], [10**3999] * 100, "altogether"),
        (tuple[int, int], [1], "exactly 2"),
        (Literal["a", "b"], "c", "one of 'a', 'b'"),
        (Literal[1, 2], True, "one of 1, 2"),
        (Literal["a"], ["a"], "one of"),
        (Colour, "blue", "one of 'red', 'green'"),
        (int | None, "x", "number"),
        (str | int, [], "text.*; or .*number"),
    ],
    ids=lambda v: type(v).__name__,
)
def test_refusals_name_argument_expected_and_found(annotation: Any, bad: Any, reason: str) -> None:
    with pytest.raises(ToolError, match=reason) as caught:
        coerce(annotation, bad)
    assert str(caught.value).startswith("x")
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("annotation", [dict, Any, object, complex, list[complex]])
def test_annotations_without_json_form_are_refused(annotation: Any) -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        make_kind(annotation, ())


@given(st.one_of(st.integers(-(10**40), 10**40), st.floats(allow_nan=False, allow_infinity=False), st.fractions()))
def test_numbers_survive_their_text(value: float | Fraction) -> None:
    exact = Fraction(Decimal(repr(value))) if isinstance(value, float) else Fraction(value)
    assert coerce(NUMBER, value) == exact
    if not isinstance(value, float):
        assert coerce(NUMBER, str(value)) == exact


def example(
    count: int, mode: Literal["fast", "slow"] = "fast", names: list[str] | None = None, *, deep: bool = False
) -> int:
    """First line of the description,
    continued on a second.

    Args:
        count: how many there are,
            over two lines.
        mode (str): how it is done.
        names: which ones.
        deep: whether to dig.

    Returns:
        The number: of things.

    Raises:
        ValueError: never.
    """
    return count


def test_schema_from_signature_and_docstring() -> None:
    description, arguments = read_docstring(example)
    assert description == "First line of the description, continued on a second."
    assert arguments["count"] == "how many there are, over two lines."
    schema = build_schema("demo", description, read_parameters(example, ()))["function"]["parameters"]
    assert schema["required"] == ["count", "mode", "names", "deep"]
    assert schema["additionalProperties"] is False
    properties = schema["properties"]
    assert properties["count"]["type"] == ["integer", "string"]
    assert properties["mode"]["enum"] == ["fast", "slow", None]
    assert properties["mode"]["type"] == ["string", "null"]
    assert "Default: fast." in properties["mode"]["description"]
    assert properties["names"] == {"type": ["array", "null"], "items": {"type": "string"}, "description": "which ones."}
    assert properties["deep"]["type"] == ["boolean", "null"]


def test_tools_without_names_annotations_or_descriptions_are_refused() -> None:
    def no_annotation(a):
        """Do. Args: none."""

    def no_description(a: int) -> int:
        """Do."""
        return a

    def variadic(*a: int) -> int:
        """Do."""
        return 0

    for function, reason in (
        (no_annotation, "no annotation"),
        (no_description, "missing in the Args"),
        (variadic, r"\*args"),
    ):
        with pytest.raises(TypeError, match=reason):
            read_parameters(function, ())


def test_unknown_names_list_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'arithmetic_add'"):
        call_tool("arithmetic_ad")
    with pytest.raises(ToolError, match="'b' is missing; it takes a, b"):
        call_tool("arithmetic_add", a=1)
    with pytest.raises(ToolError, match=r"unknown argument 'bb'.*did you mean 'b'"):
        call_tool("arithmetic_add", a=1, b=2, bb=3)
    with pytest.raises(ToolError, match="'b' is missing"):
        call_tool("arithmetic_add", a=1, c=2)
    with pytest.raises(ToolError, match=r"^b: expected"):
        call_tool("arithmetic_add", a=1, b="tow")


def test_none_stands_for_a_default() -> None:
    assert call_tool("arithmetic_round_half_even", value="2.6", places=None) == 3
    with pytest.raises(ToolError, match="'value' is missing"):
        call_tool("arithmetic_round_half_even", value=None)


def test_registry() -> None:
    names = list_tools()
    assert len(names) == len(set(names)) == len(all_tools())
    assert [get_tool(name).name for name in names] == names
    assert list_tools("arithmetic") == [n for n in names if n.startswith("arithmetic_")]


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (3, 3),
        (2**60, str(2**60)),
        (Fraction(1, 3), "1/3"),
        (Decimal("0.10"), "0.10"),
        (True, True),
        (None, None),
        ("text", "text"),
        (0.5, 0.5),
        (Ordering.LESS, "less"),
        ([1, Fraction(1, 2)], [1, "1/2"]),
        ((1, (2, 3)), [1, [2, 3]]),
        ({"a": Decimal("1.5")}, {"a": "1.5"}),
        ({3, 1, 2}, [1, 2, 3]),
    ],
)
def test_results_as_json(result: Any, expected: Any) -> None:
    encoded = to_json(result)
    assert encoded == expected
    assert type(encoded) is type(expected)
    json.dumps(encoded, allow_nan=False)


@pytest.mark.parametrize("result", [float("nan"), float("inf"), object(), 1j])
def test_results_without_json_form_are_refused(result: Any) -> None:
    with pytest.raises(ToolError):
        to_json(result)


def test_limits_are_checked() -> None:
    with pytest.raises(ValueError, match="positive"):
        limited(seconds=0)(lambda: None)
    assert limited()(lambda: None).limits == Limits(2.0, 4096)  # pyright: ignore[reportFunctionMemberAccess]


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("temporal_add_time", {"start": "16:20", "duration": ("physics_quantity", "28 min")}, "16:48:00"),
        ("temporal_add_time", {"start": "16:20", "duration": ("physics_quantity", "2 hours")}, "18:20:00"),
        ("combinatorics_inverse_permutation", {"permutation": ("data_array", "[3, 1, 2]")}, "(1 2 3)"),
    ],
)
def test_a_value_of_another_kind_is_read_again_from_its_text(tool: str, arguments: Any, expected: str) -> None:
    values = {n: get_type(v[0]).parse(v[1]) if isinstance(v, tuple) else v for n, v in arguments.items()}
    assert str(call_tool(tool, **values)) == expected


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [("finance_npv", {"rate": "5%", "cash_flows": 100}), ("sets_cardinality", {"members": Decimal("2.5")})],
)
def test_a_number_is_never_read_as_something_else(tool: str, arguments: Any) -> None:
    with pytest.raises(ToolError):
        call_tool(tool, **arguments)


@pytest.mark.parametrize("text", ["3 km", "5 dollars"])
def test_what_its_text_does_not_say_stays_refused(text: str) -> None:
    kind = "physics_quantity" if text == "3 km" else "finance_money"
    with pytest.raises(ToolError, match="duration: expected"):
        call_tool("temporal_add_time", start="16:20", duration=get_type(kind).parse(text))

"""Executor: call a tool by name with arguments from anywhere, checked and made exact."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.errors import FluxEMError, ToolError, UnknownNameError
from fluxem.core.measured import SAME_UNIT
from fluxem.domains import get_type
from fluxem.tools.registry import Tool, get_tool


def call_tool(name: str, /, **arguments: Any) -> Any:
    """Call a tool with checked arguments and return its exact result.

    Args:
        name: ``<domain>_<function>``.
        **arguments: Python values or their JSON forms; ``None`` stands for a default.

    Raises:
        UnknownNameError: no such tool.
        ToolError: a missing, unknown or refused argument (named, with what was expected and found),
            a computation the tool cannot do, or a time limit exceeded.
    """
    tool = get_tool(name)
    exact = coerce_arguments(tool, arguments)
    try:
        if tool.limits is not None:
            from fluxem.tools.isolation import call_isolated

            return call_isolated(tool.function, exact, tool.limits, tool.name)
        return tool.function(**exact)
    except FluxEMError:
        raise
    except (ArithmeticError, ValueError, RecursionError, MemoryError) as error:
        raise ToolError(f"{name}: {type(error).__name__}: {error}") from error


def coerce_arguments(tool: Tool, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments as the tool's function takes them.

    Raises:
        ToolError: a missing, unknown or refused argument.
    """
    exact = {}
    if tool.has_units:
        arguments = strip_units(tool, arguments)
    for parameter in tool.parameters:
        value = arguments.get(parameter.name)
        if value is not None:
            exact[parameter.name] = parameter.coerce(value, parameter.name)
        elif parameter.required:
            expected = ", ".join(p.name for p in tool.parameters)
            raise ToolError(f"{tool.name}: argument {parameter.name!r} is missing; it takes {expected}")
    if len(arguments) > len(tool.parameters) or not arguments.keys() <= tool.by_name.keys():
        unknown = next(name for name in arguments if name not in tool.by_name)
        raise ToolError(f"{tool.name}: {UnknownNameError('argument', unknown, tool.by_name)}")
    return exact


def strip_units(tool: Tool, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Quantities given for parameters that are plain numbers, converted to the parameter's unit and stripped of it.

    Parameters that share a unit of the caller's choice take that of the first quantity among them.

    Raises:
        ToolError: a quantity of another dimension.
    """
    common = next(
        (q.unit for p in tool.parameters if p.unit == SAME_UNIT for q in _list_quantities(arguments.get(p.name))), None
    )
    stripped = dict(arguments)
    for parameter in tool.parameters:
        value = arguments.get(parameter.name)
        if parameter.unit is not None and _list_quantities(value):
            unit = parameter.unit.name or common
            items = value if isinstance(value, list | tuple) else [value]
            numbers = [_strip(item, str(unit), f"{tool.name}: {parameter.name}") for item in items]
            stripped[parameter.name] = numbers if isinstance(value, list | tuple) else numbers[0]
    return stripped


def _list_quantities(value: Any) -> list[Any]:
    items = value if isinstance(value, list | tuple) else [value]
    return [item for item in items if hasattr(item, "magnitude") and hasattr(item, "unit")]


def _strip(value: Any, unit: str, where: str) -> Any:
    if not _list_quantities(value):
        return value
    try:
        return get_tool("physics_unit_convert").function(value, get_type("physics_unit").parse(unit)).magnitude
    except (FluxEMError, ValueError) as error:
        raise ToolError(f"{where}: expected a quantity in {unit}, found {value} ({error})") from error


def to_json(result: Any) -> Any:
    """A tool's result as plain JSON: exact numbers as numbers or text, typed values in their JSON form.

    Raises:
        ToolError: a result that no value type covers, or a float that is not finite.
    """
    from fluxem.core.errors import EncodingError
    from fluxem.domains import get_type, type_of_value

    if result is None or isinstance(result, bool | str):
        return result
    if isinstance(result, int | Decimal | Fraction):
        return get_type("arithmetic_number").to_json(result)
    if isinstance(result, float):
        if not math.isfinite(result):
            raise ToolError(f"result {result} is not finite and has no JSON form")
        return result
    if isinstance(result, Mapping):
        return {str(key): to_json(value) for key, value in result.items()}
    try:
        return type_of_value(result).to_json(result)
    except EncodingError:
        if isinstance(result, list | tuple):
            return [to_json(item) for item in result]
        if isinstance(result, set | frozenset):
            return sorted((to_json(item) for item in result), key=repr)
    raise ToolError(f"result of type {type(result).__name__} has no JSON form")

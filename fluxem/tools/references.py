"""References: a model names a value of the stream as ``$k`` instead of copying it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from fluxem.core.errors import ToolError

_WHOLE = re.compile(r"\s*\$(\d{1,9})\s*", re.ASCII)
_INSIDE = re.compile(r"\$(\d{1,9})", re.ASCII)


def resolve_references(arguments: Mapping[str, Any], values: Sequence[Any]) -> dict[str, Any]:
    """Arguments with every ``$k`` replaced by ``values[k]``.

    A text that is nothing but ``$k`` becomes the typed value itself; inside a longer text (an
    expression) ``$k`` becomes the value's canonical text in parentheses, which is exact as well.
    Lists and nested mappings are searched too.

    Raises:
        ToolError: a reference past the last value.
    """
    return {name: _resolve(argument, values, name) for name, argument in arguments.items()}


def _resolve(argument: Any, values: Sequence[Any], where: str) -> Any:
    if isinstance(argument, str):
        if match := _WHOLE.fullmatch(argument):
            return _pick(int(match[1]), values, where)
        return _INSIDE.sub(lambda match: f"({_format(_pick(int(match[1]), values, where))})", argument)
    if isinstance(argument, list | tuple):
        return [_resolve(item, values, f"{where}[{i}]") for i, item in enumerate(argument)]
    if isinstance(argument, Mapping):
        return {key: _resolve(item, values, f"{where}.{key}") for key, item in argument.items()}
    return argument


def _pick(index: int, values: Sequence[Any], where: str) -> Any:
    if index < len(values):
        return values[index]
    given = f"$0 to ${len(values) - 1}" if values else "no values"
    raise ToolError(f"{where}: reference ${index} does not exist; the stream holds {given}")


def _format(value: Any) -> str:
    from fluxem.domains import type_of_value

    return value if isinstance(value, str) else type_of_value(value).format(value)

"""JSON schemas of tools, from signature and docstring, valid in the strict mode of function calling.

Strict mode wants ``additionalProperties: false`` and every property required; what may be left out in
Python is nullable instead, and ``null`` stands for the default.
"""

from __future__ import annotations

import inspect
import json
import re
import typing
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from fluxem.core.domain import ValueType
from fluxem.core.measured import Unit, find_unit
from fluxem.tools.coercion import Coercer, make_kind, make_nullable

_SECTION = re.compile(r"^(Args|Arguments|Parameters|Returns?|Raises|Yields|Examples?|Notes?|Source|Sources):\s*$")
_ARGUMENT = re.compile(r"^\s{2,}(\w+)(?:\s*\([^)]*\))?:\s*(.+)$")


class Parameter(NamedTuple):
    """One parameter of a tool; ``unit`` where it is a plain number that may also be given as a quantity."""

    name: str
    description: str
    schema: dict[str, Any]
    coerce: Coercer
    required: bool
    default: Any
    unit: Unit | None = None


def read_docstring(function: Callable[..., Any]) -> tuple[str, dict[str, str]]:
    """The description (all before the first section) and each parameter's line of the ``Args`` section."""
    lines = (inspect.getdoc(function) or "").splitlines()
    section, text, arguments, current = "", [], {}, ""
    for line in lines:
        if match := _SECTION.match(line):
            section = match[1]
        elif not section:
            text.append(line.strip())
        elif section in ("Args", "Arguments", "Parameters"):
            if (match := _ARGUMENT.match(line)) and len(line) - len(line.lstrip()) <= 4:
                current = match[1]
                arguments[current] = match[2].strip()
            elif current and line.strip():
                arguments[current] += " " + line.strip()
    return " ".join(part for part in text if part), arguments


def read_examples(function: Callable[..., Any]) -> tuple[tuple[dict[str, Any], Any], ...]:
    """The ``Examples`` section: lines ``{"n": 5} -> 120`` of JSON arguments and the JSON result.

    Raises:
        TypeError: a line of the section that does not read so.
    """
    section, examples = "", []
    for line in (inspect.getdoc(function) or "").splitlines():
        if match := _SECTION.match(line):
            section = match[1]
        elif section in ("Example", "Examples") and line.strip():
            given, _, result = line.partition(" -> ")
            try:
                examples.append((json.loads(given), json.loads(result)))
            except ValueError as error:
                label = f"{function.__module__}.{function.__qualname__}"
                raise TypeError(f'{label}: expected an example like {{"n": 5}} -> 120, found {line!r}') from error
    return tuple(examples)


def read_parameters(function: Callable[..., Any], value_types: Iterable[ValueType]) -> tuple[Parameter, ...]:
    """The parameters of a tool.

    Raises:
        TypeError: a parameter without annotation or description, or ``*args`` / ``**kwargs``.
    """
    signature = inspect.signature(function)
    hints = typing.get_type_hints(function)
    with_units = typing.get_type_hints(function, include_extras=True)
    _, described = read_docstring(function)
    value_types = tuple(value_types)
    parameters = []
    for name, parameter in signature.parameters.items():
        label = f"tool {function.__module__}.{function.__qualname__}, parameter {name!r}"
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise TypeError(f"{label}: a tool's parameters have names; *args, **kwargs and positional-only cannot")
        if name not in hints:
            raise TypeError(f"{label} has no annotation")
        if name not in described:
            raise TypeError(f"{label} is missing in the Args section of the docstring")
        kind = make_kind(hints[name], value_types)
        required = parameter.default is parameter.empty
        schema = dict((kind if required else make_nullable(kind)).schema)
        hint = f" ({schema['description']})" if "description" in schema else ""
        default = "" if required or parameter.default is None else f" Default: {parameter.default}."
        schema["description"] = f"{described[name]}{hint}{default}"
        value = None if required else parameter.default
        unit = find_unit(with_units[name])
        parameters.append(Parameter(name, described[name], schema, kind.coerce, required, value, unit))
    return tuple(parameters)


def build_schema(name: str, description: str, parameters: Iterable[Parameter]) -> dict[str, Any]:
    """The function-calling schema of a tool, strict."""
    parameters = tuple(parameters)
    return {
        "type": "function",
        "function": {
            "name": name,
            "description": description,
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {p.name: p.schema for p in parameters},
                "required": [p.name for p in parameters],
                "additionalProperties": False,
            },
        },
    }

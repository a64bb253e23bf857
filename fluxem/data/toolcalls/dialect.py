"""The compact dialect: ``<tool_call>name</tool_call><args>$0, order=2</args>``, written and read.

Arguments stand in the order of the signature: required ones by position, optional ones by name. Values of the
stream are references ``$k``, texts are JSON strings, lists stand in brackets.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from fluxem.core.errors import ToolError
from fluxem.tools import get_tool

_CALL = re.compile(
    r"<tool_call>(?P<tool>[^<]*)</tool_call><args>(?P<args>.*?)</args>(?:<result>.*?</result>)?", re.DOTALL
)
_PART = re.compile(r'\s*(?:(?P<name>[A-Za-z_]\w*)=)?(?P<value>"(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^,]+?)\s*(?:,|$)')


def write_value(value: Any) -> str:
    """One argument: a reference, a list of them, or a constant as JSON."""
    if isinstance(value, str) and re.fullmatch(r"\$\d+", value):
        return value
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(write_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def write_call(tool: str, arguments: Mapping[str, Any]) -> str:
    """A call in the compact dialect.

    Raises:
        UnknownNameError: no such tool.
        ToolError: an argument that the tool does not have.
    """
    known = get_tool(tool)
    if unknown := arguments.keys() - known.by_name.keys():
        raise ToolError(f"{tool} has no argument {sorted(unknown)[0]!r}; it takes {', '.join(known.by_name)}")
    parts = [write_value(arguments[p.name]) for p in known.parameters if p.required and p.name in arguments]
    parts += [
        f"{p.name}={write_value(arguments[p.name])}"
        for p in known.parameters
        if not p.required and arguments.get(p.name) is not None
    ]
    return f"<tool_call>{tool}</tool_call><args>{', '.join(parts)}</args>"


def write_compact(turns: Sequence[Mapping[str, Any]]) -> str:
    """All calls of a dialogue, one line a turn; "<ask>tool: parameter</ask>" where a value is missing."""
    lines = []
    for turn in turns:
        if turn["outcome"] == "ask":
            lines.append(f"<ask>{turn['tool']}: {', '.join(turn['missing'])}</ask>")
        else:
            lines.append("".join(write_call(call["tool"], call["arguments"]) for call in turn["calls"]))
    return "\n".join(lines)


def read_calls(text: str) -> list[tuple[str, dict[str, Any]]]:
    """The calls in a text of the compact dialect; results between them are skipped.

    Raises:
        UnknownNameError: a tool that does not exist.
        ToolError: anything between the calls, or arguments that cannot be read.
    """
    calls, position = [], 0
    for match in _CALL.finditer(text):
        _require_blank(text[position : match.start()])
        position = match.end()
        calls.append((match["tool"], _read_arguments(match["tool"], match["args"])))
    _require_blank(text[position:])
    return calls


def _require_blank(text: str) -> None:
    if text.strip():
        raise ToolError(f"expected <tool_call>name</tool_call><args>...</args>, found {text.strip()[:40]!r}")


def _read_arguments(tool: str, text: str) -> dict[str, Any]:
    known = get_tool(tool)
    required = [p.name for p in known.parameters if p.required]
    arguments: dict[str, Any] = {}
    position = 0
    while position < len(text):
        match = _PART.match(text, position)
        if match is None or match.end() == position:
            raise ToolError(f"{tool}: arguments cannot be read at {text[position:][:30]!r}")
        position = match.end()
        name = match["name"]
        if name is None:
            if len(arguments) >= len(required):
                raise ToolError(f"{tool}: too many arguments; it takes {', '.join(required)}")
            name = required[len(arguments)]
        if name in arguments:
            raise ToolError(f"{tool}: argument {name!r} is given twice")
        arguments[name] = read_value(match["value"])
    return arguments


def read_value(text: str) -> Any:
    """One argument as :func:`write_value` writes it.

    Raises:
        ToolError: it is neither a reference, a list nor JSON.
    """
    text = text.strip()
    if re.fullmatch(r"\$\d+", text):
        return text
    if text.startswith("[") and text.endswith("]") and "$" in text:
        return [read_value(part) for part in text[1:-1].split(",")]
    try:
        return json.loads(text)
    except ValueError:
        raise ToolError(f"expected a reference $k, a list or JSON, found {text[:30]!r}") from None

"""``fluxem tools``: list, search, show, call and export the tools."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fluxem.core.errors import ToolError, UnknownNameError
from fluxem.serving.console import (
    TEXT_MAY_START_WITH_MINUS,
    AsJson,
    first_sentence,
    load_json,
    print_entries,
    print_json,
    print_table,
    write_output,
)

if TYPE_CHECKING:
    from fluxem.tools import Tool

tools_app = typer.Typer(help="List, search, show, call and export tools.", no_args_is_help=True)
Domain = Annotated[str | None, typer.Option(help="Only this domain's.")]


@tools_app.command("list")
def list_tools(domain: Domain = None, as_json: AsJson = False) -> None:
    """List the tools, domain by domain."""
    found = _find_tools(domain)
    if as_json:
        print_json([{"name": t.name, "domain": t.domain, "description": t.description} for t in found])
        return
    for i, name in enumerate(dict.fromkeys(tool.domain for tool in found)):
        own = [tool for tool in found if tool.domain == name]
        print(("\n" if i else "") + f"{name} ({len(own)} tools)")
        print_entries((tool.name, first_sentence(tool.description)) for tool in own)


def _find_tools(domain: str | None) -> list[Tool]:
    from fluxem.tools import get_tool, registry

    return [get_tool(name) for name in registry.list_tools(domain)]


@tools_app.command("search", context_settings=TEXT_MAY_START_WITH_MINUS)
def search(
    query: Annotated[str, typer.Argument(help='A few words or a whole question, such as "odds of heads".')],
    k: Annotated[int, typer.Option("-k", min=1, help="How many tools at most.")] = 10,
    domain: Domain = None,
    as_json: AsJson = False,
) -> None:
    """Find the tools that fit a question best."""
    import fluxem
    from fluxem.tools import search_tools

    # Values are written with digits or brackets; without any, the detector need not be built.
    spans = fluxem.detect(query) if any(char.isdigit() or char in "[{(" for char in query) else None
    found = search_tools(query, k, domain, spans)
    if as_json:
        print_json(
            [
                {"name": t.name, "domain": t.domain, "score": round(score, 4), "description": t.description}
                for t, score in found
            ]
        )
    elif not found:
        print("no tool knows any of these words")
    else:
        print_entries(((f"{score:5.2f}  {t.name}", first_sentence(t.description)) for t, score in found), indent="")


@tools_app.command("show")
def show_tool(name: Annotated[str, typer.Argument(help="Name of the tool.")], as_json: AsJson = False) -> None:
    """Show a tool's arguments, examples, tolerance and limits; with --json its function-calling schema."""
    from fluxem.tools import get_tool

    tool = get_tool(name)
    if as_json:
        print_json(tool.schema)
        return
    rows = []
    for p in tool.parameters:
        kind = p.schema.get("type", "any of several")
        shown = " or ".join(kind) if isinstance(kind, list) else str(kind)
        rows.append([p.name, shown, "yes" if p.required else "no", p.description])
    title = f"{tool.name}: {tool.description.partition(' Example: ')[0]}"
    print_table(["argument", "type", "required", "meaning"], rows, title)
    for given, result in tool.examples:
        print(f"example: {json.dumps(given, ensure_ascii=False)} -> {json.dumps(result, ensure_ascii=False)}")
    exact = "results are exact"
    print(exact if tool.tolerance is None else f"floats are right within {tool.tolerance:g}, relatively")
    if tool.limits is not None:
        print(f"a call may take {tool.limits.seconds:g} s and {tool.limits.memory_mib} MiB")


@tools_app.command("call", context_settings=TEXT_MAY_START_WITH_MINUS)
def call_tool(
    name: Annotated[str, typer.Argument(help="Name of the tool.")],
    assignments: Annotated[list[str] | None, typer.Argument(help="argument=value; lists as JSON.")] = None,
    arguments: Annotated[str | None, typer.Option(help="All arguments as one JSON object.")] = None,
    as_json: AsJson = False,
) -> None:
    """Call a tool: fluxem tools call arithmetic_add a=3 b=1/4."""
    from fluxem import tools

    tool = tools.get_tool(name)
    values = load_json(arguments, "--arguments") if arguments is not None else {}
    if not isinstance(values, dict):
        raise ToolError(f"--arguments: expected a JSON object, found {arguments!r:.60}")
    for assignment in assignments or []:
        key, found, text = assignment.partition("=")
        if not found:
            raise ToolError(
                f"expected argument=value, found {assignment!r:.60}; {name} takes {', '.join(tool.by_name)}"
            )
        values[key] = _read_assignment(tool, key, text)
    result = tools.to_json(tools.call_tool(name, **values))
    if as_json:
        print_json({"tool": name, "result": result})
        return
    print(result if isinstance(result, str) else json.dumps(result, ensure_ascii=False))


def _read_assignment(tool: Any, key: str, text: str) -> Any:
    """Lists and truth values are JSON; everything else is read from the text as it stands."""
    schema = tool.by_name[key].schema if key in tool.by_name else {}
    kinds = schema.get("type", ())
    listed = [kinds] if isinstance(kinds, str) else kinds
    return load_json(text, key) if {"array", "boolean", "object"} & set(listed) else text


def _write_openai(tools: Sequence[Tool]) -> Any:
    """What the ``tools`` argument of a chat completion takes."""
    return [tool.schema for tool in tools]


def _write_mcp(tools: Sequence[Tool]) -> Any:
    """What a server of the Model Context Protocol answers to ``tools/list``."""
    return {
        "tools": [
            {
                "name": tool.name,
                "description": tool.description,
                "inputSchema": tool.schema["function"]["parameters"],
                "annotations": {"readOnlyHint": True, "openWorldHint": False},
            }
            for tool in tools
        ]
    }


def _write_jsonschema(tools: Sequence[Tool]) -> Any:
    """One document: a definition for the arguments of every tool, and a call as one of them."""
    calls = [
        {
            "type": "object",
            "properties": {"name": {"const": tool.name}, "arguments": {"$ref": f"#/$defs/{tool.name}"}},
            "required": ["name", "arguments"],
            "additionalProperties": False,
        }
        for tool in tools
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "FluxEM tool call",
        "anyOf": calls,
        "$defs": {
            tool.name: {"description": tool.description, **tool.schema["function"]["parameters"]} for tool in tools
        },
    }


_FORMATS: Mapping[str, Callable[[Sequence[Tool]], Any]] = {
    "openai": _write_openai,
    "mcp": _write_mcp,
    "jsonschema": _write_jsonschema,
}


@tools_app.command("export")
def export_tools(
    form: Annotated[str, typer.Option("--format", help="openai, mcp or jsonschema.")],
    domain: Domain = None,
    out: Annotated[str | None, typer.Option(help="Write to this file.")] = None,
) -> None:
    """Write the schemas of the tools as JSON, for a chat API, an MCP server or a validator."""
    if form not in _FORMATS:
        raise UnknownNameError("format", form, _FORMATS)
    found = _find_tools(domain)
    text = json.dumps(_FORMATS[form](found), ensure_ascii=False, indent=2)
    write_output(text, out, f"{len(found)} tools")

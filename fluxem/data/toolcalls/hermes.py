"""The Hermes dialect: calls as JSON between tags, inside chat messages; written and read.

    <tool_call>
    {"name": "arithmetic_add", "arguments": {"a": "$0", "b": "$1"}}
    </tool_call>

A dialogue becomes messages of the roles user, assistant and tool, and the tools on offer become JSON schemas, in the
form that chat templates of Qwen3's kind take. References are the compact dialect's: ``$k`` is the k-th value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fluxem.core.errors import ToolError, UnknownNameError
from fluxem.data.strict_json import LineError, parse_strict
from fluxem.tools import get_tool

CALL_OPEN, CALL_CLOSE = "<tool_call>", "</tool_call>"
DECLINED = "None of the functions on offer fits this request."
_CALL = re.compile(rf"\s*{CALL_OPEN}(?P<body>.*?){CALL_CLOSE}\s*", re.DOTALL)
_ASK = re.compile(r"(?P<tool>\w+) still needs a value for (?P<missing>\w+(?:, \w+)*)\.")
_REFERENCE = re.compile(r"\$(\d+)")
_MAX_SHOWN = 60

Call = tuple[str, dict[str, Any]]
"""Tool (its real name) and arguments in reference form."""


@dataclass(frozen=True)
class Offer:
    """The tools that stand in a prompt, in order, and what they are called there.

    Attributes:
        tools: real names.
        masked: whether the prompt calls them tool_1, tool_2, ..., so that only descriptions tell them apart.
    """

    tools: tuple[str, ...]
    masked: bool = False
    _shown: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        shown = {name: f"tool_{i}" if self.masked else name for i, name in enumerate(self.tools, 1)}
        object.__setattr__(self, "_shown", shown)

    def show(self, tool: str) -> str:
        """The name of ``tool`` in the prompt; a tool that is not on offer keeps its own."""
        return self._shown.get(tool, tool)

    def find(self, shown: str) -> str:
        """The tool that the prompt calls ``shown``.

        Raises:
            ToolError: none of those on offer.
        """
        for tool, name in self._shown.items():
            if name == shown:
                return tool
        raise ToolError(str(UnknownNameError("function on offer", shown, self._shown.values())))

    def schemas(self) -> list[dict[str, Any]]:
        """A JSON schema a tool, as prompts hold them."""
        return [make_prompt_schema(tool, self.show(tool)) for tool in self.tools]


def make_prompt_schema(tool: str, shown: str | None = None) -> dict[str, Any]:
    """The function-calling schema of a tool for a prompt: short, and without the strict mode's nulls.

    Strict mode requires every argument and lets ``null`` stand for a default; a model that is to leave defaults out
    must be told which arguments it needs. Every argument may also be a reference, which the system message says once.

    Raises:
        UnknownNameError: no such tool.
    """
    known = get_tool(tool)
    return {
        "type": "function",
        "function": {
            "name": shown or tool,
            "description": known.description.partition(" Example: ")[0],
            "parameters": {
                "type": "object",
                "properties": {p.name: _without_null(p.schema) for p in known.parameters},
                "required": [p.name for p in known.parameters if p.required],
            },
        },
    }


def _without_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    short = dict(schema)
    if isinstance(kinds := short.get("type"), list):
        left = [kind for kind in kinds if kind != "null"]
        short["type"] = left[0] if len(left) == 1 else left
    if "enum" in short:
        short["enum"] = [value for value in short["enum"] if value is not None]
    if "anyOf" in short:
        parts = [_without_null(part) for part in short["anyOf"] if part.get("type") != "null"]
        del short["anyOf"]
        short = {**parts[0], **short} if len(parts) == 1 else {**short, "anyOf": parts}
    return short


# --- calls ---------------------------------------------------------------------------------------------
def keep_given(tool: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments in the order of the signature, without those that are left to their defaults.

    Raises:
        UnknownNameError: no such tool.
        ToolError: an argument that the tool does not have.
    """
    known = get_tool(tool)
    if unknown := arguments.keys() - known.by_name.keys():
        raise ToolError(f"{tool}: {UnknownNameError('argument', min(unknown), known.by_name)}")
    return {p.name: arguments[p.name] for p in known.parameters if arguments.get(p.name) is not None}


def write_call(tool: str, arguments: Mapping[str, Any], offer: Offer | None = None) -> str:
    """One call, tags included.

    Raises:
        UnknownNameError: no such tool.
        ToolError: an argument that the tool does not have.
    """
    body = {"name": offer.show(tool) if offer else tool, "arguments": keep_given(tool, arguments)}
    return f"{CALL_OPEN}\n{json.dumps(body, ensure_ascii=False)}\n{CALL_CLOSE}"


def write_calls(calls: Sequence[Mapping[str, Any]], offer: Offer | None = None) -> str:
    """The text of an assistant's message with these calls (``{"tool": ..., "arguments": ...}``)."""
    return "\n".join(write_call(call["tool"], call["arguments"], offer) for call in calls)


def read_calls(text: str, offer: Offer | None = None) -> list[Call]:
    """The calls in an assistant's message, which holds nothing else.

    Args:
        text: what the model wrote.
        offer: the tools that may be called; any tool by its own name where there is no offer.

    Raises:
        ToolError: text around the calls, an open tag, malformed JSON, other keys than "name" and "arguments", a
            tool that is not on offer, or an argument that the tool does not have. The message says what was found.
    """
    calls: list[Call] = []
    position = 0
    while match := _CALL.match(text, position):
        calls.append(_read_body(match["body"], offer))
        position = match.end()
    if position < len(text) or not calls:
        raise ToolError(f"expected {CALL_OPEN} JSON {CALL_CLOSE}, found {_clip(text[position:].strip())}")
    return calls


def _read_body(body: str, offer: Offer | None) -> Call:
    try:
        call = parse_strict(body.strip().encode("utf-8", "replace"))
    except LineError as error:
        raise ToolError(f"malformed call: found {error.found}") from None
    if not isinstance(call, dict) or call.keys() != {"name", "arguments"}:
        raise ToolError(f'malformed call: expected the keys "name" and "arguments", found {_clip(body.strip())}')
    name, arguments = call["name"], call["arguments"]
    if not isinstance(name, str) or not isinstance(arguments, dict):
        raise ToolError(f"malformed call: expected a text and an object, found {_clip(body.strip())}")
    if offer is not None:
        tool = offer.find(name)
    else:
        try:
            tool = get_tool(name).name
        except UnknownNameError as error:
            raise ToolError(str(error)) from None
    return tool, keep_given(tool, arguments)


def _clip(text: str) -> str:
    return repr(text) if len(text) <= _MAX_SHOWN else repr(text[: _MAX_SHOWN - 3] + "...")


# --- what else an assistant says ---------------------------------------------------------------------
def write_ask(tool: str, missing: Sequence[str], offer: Offer | None = None) -> str:
    """The question back where a value is missing."""
    return f"{offer.show(tool) if offer else tool} still needs a value for {', '.join(missing)}."


def read_ask(text: str, offer: Offer | None = None) -> tuple[str, tuple[str, ...]] | None:
    """Tool and missing arguments of a question back; ``None`` where the text is none.

    Raises:
        ToolError: it is about a tool that is not on offer, or an argument that the tool does not have.
    """
    match = _ASK.fullmatch(text.strip())
    if match is None:
        return None
    tool = offer.find(match["tool"]) if offer else match["tool"]
    missing = tuple(match["missing"].split(", "))
    keep_given(tool, dict.fromkeys(missing))
    return tool, missing


def write_answer(results: Sequence[str]) -> str:
    """What closes a turn of calls: the results that nothing took, as references or in words; else a refusal."""
    if not results:
        return DECLINED
    listed = " and ".join(filter(None, [", ".join(results[:-1]), results[-1]]))
    return f"The answer is {listed}." if len(results) == 1 else f"The answers are {listed}."


# --- dialogues ---------------------------------------------------------------------------------------
def list_references(arguments: Any) -> set[int]:
    """Numbers of the values that arguments refer to."""
    return {int(k) for k in _REFERENCE.findall(json.dumps(arguments))}


def group_calls(calls: Sequence[Mapping[str, Any]], first: int) -> list[list[Mapping[str, Any]]]:
    """Calls in rounds: those of one round need none of its results, so one message can hold them.

    Args:
        calls: of one turn, in order.
        first: number of the first call's result.
    """
    rounds: list[list[Mapping[str, Any]]] = []
    start = first
    for number, call in enumerate(calls, first):
        if not rounds or any(k >= start for k in list_references(call["arguments"])):
            rounds.append([])
            start = number
        rounds[-1].append(call)
    return rounds


def find_open_results(calls: Sequence[Mapping[str, Any]], first: int) -> list[int]:
    """Numbers of the results that no later call of the turn takes: what the turn was about."""
    taken = {k for call in calls for k in list_references(call["arguments"])}
    return [k for k in range(first, first + len(calls)) if k not in taken]


def make_call_message(calls: Sequence[Mapping[str, Any]], offer: Offer) -> dict[str, Any]:
    """An assistant's message with calls, as chat templates take it."""
    functions = [
        {"name": offer.show(call["tool"]), "arguments": keep_given(call["tool"], call["arguments"])} for call in calls
    ]
    return {
        "role": "assistant",
        "content": "",
        "tool_calls": [{"type": "function", "function": function} for function in functions],
    }


def write_messages(
    turns: Sequence[Mapping[str, Any]],
    texts: Sequence[str],
    num_values: Sequence[int],
    offer: Offer,
    results: Sequence[str] | None = None,
) -> list[dict[str, Any]]:
    """A whole dialogue as chat messages, but for the system message, which the template makes of the schemas.

    Args:
        turns: gold turns of a sample (``meta["turns"]``).
        texts: what the user says in each. num_values: how many values each of these texts holds.
        offer: the tools on offer and their names.
        results: what the tools answered, as text, in order; "$k" where they are left out.
    """
    messages: list[dict[str, Any]] = []
    number, told = 0, iter(results or ())
    for turn, text, num in zip(turns, texts, num_values, strict=True):
        number += num
        messages.append({"role": "user", "content": text})
        if turn["outcome"] == "ask":
            said = write_ask(turn["tool"], turn["missing"], offer)
        else:
            for calls in group_calls(turn["calls"], number):
                messages.append(make_call_message(calls, offer))
                messages += [{"role": "tool", "content": next(told, f"${number + i}")} for i in range(len(calls))]
                number += len(calls)
            first = number - len(turn["calls"])
            said = write_answer([f"${k}" for k in find_open_results(turn["calls"], first)])
        messages.append({"role": "assistant", "content": said})
    return messages


def read_messages(messages: Sequence[Mapping[str, Any]], offer: Offer) -> list[dict[str, Any]]:
    """Gold turns back from messages: the inverse of :func:`write_messages` but for where texts end.

    Raises:
        ToolError: a call or a question back that is about no tool on offer, or no argument of it.
    """
    turns: list[dict[str, Any]] = []
    for message in messages:
        if message["role"] == "user":
            turns.append({"outcome": "none", "calls": []})
        elif message["role"] == "assistant":
            turn = turns[-1]
            for call in message.get("tool_calls", ()):
                function = call["function"]
                tool = offer.find(function["name"])
                turn["calls"].append({"tool": tool, "arguments": keep_given(tool, function["arguments"])})
                turn["outcome"] = "call"
            if asked := read_ask(message["content"], offer):
                turn |= {"outcome": "ask", "tool": asked[0], "missing": list(asked[1])}
    return turns

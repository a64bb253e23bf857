"""Read, check and answer the prompt suites.

A line is ``{"id", "prompt", "domain", "calls", "answer", "tags"}``, a dialogue ``{"id", "turns"}`` with a
prompt, calls and an answer in every turn. An argument ``"@a"``, alone or inside a list, is the result of
the call with the id ``a``, which comes earlier in the same line. ``"detected": false`` notes that a value
of the prompt was not found by detection when the line was written. A prompt that no tool answers has
no calls, and its answer is ``null``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from fluxem.core.errors import ConfigError, ToolError, UnknownNameError

FOLDER = Path(__file__).parent
SUFFIX = ".jsonl"

_REFERENCE = re.compile(r"@([A-Za-z][A-Za-z0-9_]*)")
_LINE_FIELDS = {"id", "prompt", "domain", "calls", "answer", "tags"}
_DIALOGUE_FIELDS = {"id", "turns"}
_TURN_FIELDS = {"prompt", "calls", "answer"}
_CALL_FIELDS = {"id", "tool", "arguments"}
_OPTIONAL_FIELDS = {"detected"}


@dataclass(frozen=True)
class Call:
    """One tool call.

    Attributes:
        id: name under which later calls refer to the result.
        tool: the tool's name.
        arguments: JSON values by the tool's argument names; ``"@a"`` is the result of call ``a``.
    """

    id: str
    tool: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True)
class Turn:
    """What a user says at once: the text, the calls that answer it and the last call's result as JSON."""

    prompt: str
    calls: tuple[Call, ...]
    answer: Any


@dataclass(frozen=True)
class Prompt:
    """A question or a dialogue.

    Attributes:
        id: ``<suite>/...``, unique in the suite.
        turns: one, or several in a dialogue.
        domain: the domain of a question, of its last call where there are several; ``None`` for a
            dialogue and for questions that no tool answers.
        tags: what is special about the wording.
        detected: whether detection found every value when the line was written.
    """

    id: str
    turns: tuple[Turn, ...]
    domain: str | None = None
    tags: tuple[str, ...] = ()
    detected: bool = True

    @property
    def prompt(self) -> str:
        """The text of the first turn."""
        return self.turns[0].prompt

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls of all turns, in order."""
        return tuple(call for turn in self.turns for call in turn.calls)

    @property
    def answer(self) -> Any:
        """The answer of the last turn, as JSON."""
        return self.turns[-1].answer


def list_prompt_suites() -> list[str]:
    """Names of the suites, sorted."""
    return sorted(path.stem for path in FOLDER.glob(f"*{SUFFIX}"))


def prompt_suite_version(name: str) -> str:
    """SHA-256 of the suite's bytes, in hexadecimal."""
    return hashlib.sha256(_find(name).read_bytes()).hexdigest()


def load_prompts(name: str) -> list[Prompt]:
    """The prompts of a suite in the order of its file.

    Raises:
        UnknownNameError: no such suite.
        ConfigError: a malformed line, named as ``file:line``.
    """
    return read_prompts(_find(name))


def read_prompts(path: Path) -> list[Prompt]:
    """The prompts of a JSONL file.

    Raises:
        ConfigError: a malformed line, named as ``file:line``.
    """
    prompts: list[Prompt] = []
    seen: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        where = f"{path.name}:{number}"
        prompt = _read_line(line, where)
        if prompt.id in seen:
            _refuse(where, f"the id {prompt.id!r} occurs twice")
        seen.add(prompt.id)
        prompts.append(prompt)
    return prompts


def compute_answers(calls: Sequence[Call], earlier: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Run ``calls`` in order.

    Args:
        calls: what to run; a reference names a call before it, or one of ``earlier``.
        earlier: results of earlier turns by call id.

    Returns:
        The exact results by call id, those of ``earlier`` included.

    Raises:
        ToolError: a refused call, or a reference to no earlier call.
    """
    from fluxem.tools import call_tool

    results = dict(earlier or {})
    for call in calls:
        results[call.id] = call_tool(call.tool, **resolve_call(call, results))
    return results


def resolve_call(call: Call, results: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments of ``call`` with the results of earlier calls filled in.

    Raises:
        ToolError: a reference to no earlier call.
    """
    return {key: _substitute(value, results, f"{call.id}.{key}") for key, value in call.arguments.items()}


def _find(name: str) -> Path:
    path = FOLDER / f"{name}{SUFFIX}"
    if name not in list_prompt_suites():
        raise UnknownNameError("prompt suite", name, list_prompt_suites())
    return path


def _refuse(where: str, message: str) -> NoReturn:
    raise ConfigError(f"{where}: {message}")


def _read_line(text: str, where: str) -> Prompt:
    if not text.strip():
        _refuse(where, "empty line")
    try:
        line = json.loads(text, parse_constant=lambda name: _refuse(where, f"{name} is no JSON"))
    except json.JSONDecodeError as error:
        _refuse(where, f"no JSON: {error}")
    line = _require_object(line, where)
    dialogue = "turns" in line
    _check_fields(line, _DIALOGUE_FIELDS if dialogue else _LINE_FIELDS, where, _OPTIONAL_FIELDS)
    identity = _require_text(line["id"], "id", where)
    detected = line.get("detected", True)
    if not isinstance(detected, bool):
        _refuse(where, f"detected: expected true or false, found {detected!r}")
    known: set[str] = set()
    if dialogue:
        turns = _require_list(line["turns"], "turns", where)
        if len(turns) < 2:
            _refuse(where, "turns: a dialogue has at least two")
        return Prompt(identity, tuple(_read_turn(turn, known, where) for turn in turns), detected=detected)
    domain = line["domain"]
    if domain is not None:
        _check_domain(_require_text(domain, "domain", where), where)
    tags = tuple(_require_text(tag, "tags", where) for tag in _require_list(line["tags"], "tags", where))
    turn = _read_turn({key: line[key] for key in _TURN_FIELDS}, known, where)
    return Prompt(identity, (turn,), domain, tags, detected)


def _read_turn(value: Any, known: set[str], where: str) -> Turn:
    turn = _require_object(value, where)
    _check_fields(turn, _TURN_FIELDS, where)
    prompt = _require_text(turn["prompt"], "prompt", where)
    calls = tuple(_read_call(call, known, where) for call in _require_list(turn["calls"], "calls", where))
    if not calls and turn["answer"] is not None:
        _refuse(where, "answer: expected null where there are no calls")
    if calls and turn["answer"] is None:
        _refuse(where, "answer: null, although there are calls")
    return Turn(prompt, calls, turn["answer"])


def _read_call(value: Any, known: set[str], where: str) -> Call:
    call = _require_object(value, where)
    _check_fields(call, _CALL_FIELDS, where)
    identity = _require_text(call["id"], "call id", where)
    if identity in known:
        _refuse(where, f"the call id {identity!r} occurs twice")
    if not _REFERENCE.fullmatch("@" + identity):
        _refuse(where, f"the call id {identity!r} is no name of letters, digits and underscores")
    name = _require_text(call["tool"], "tool", where)
    arguments = _require_object(call["arguments"], where)
    _check_arguments(name, arguments, where)
    for reference in _list_references(arguments):
        if reference not in known:
            _refuse(where, f"call {identity!r} refers to {'@' + reference!r}, which no earlier call has")
    known.add(identity)
    return Call(identity, name, arguments)


def _check_arguments(name: str, arguments: Mapping[str, Any], where: str) -> None:
    from fluxem.tools import get_tool

    try:
        tool = get_tool(name)
    except UnknownNameError:
        _refuse(where, f"no tool {name!r}")
    for argument in arguments:
        if argument not in tool.by_name:
            _refuse(where, f"{name} has no argument {argument!r}; it takes {', '.join(tool.by_name)}")
    for parameter in tool.parameters:
        if parameter.required and parameter.name not in arguments:
            _refuse(where, f"{name} needs the argument {parameter.name!r}")


def _check_domain(name: str, where: str) -> None:
    from fluxem.domains import all_domains

    if name not in all_domains():
        _refuse(where, f"no domain {name!r}")


def _check_fields(value: Mapping[str, Any], expected: set[str], where: str, optional: Collection[str] = ()) -> None:
    if missing := sorted(expected - set(value)):
        _refuse(where, f"missing field {missing[0]!r}")
    if unknown := sorted(set(value) - expected - set(optional)):
        _refuse(where, f"unknown field {unknown[0]!r}")


def _require_object(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        _refuse(where, f"expected a JSON object, found {type(value).__name__}")
    return value


def _require_list(value: Any, name: str, where: str) -> list[Any]:
    if not isinstance(value, list):
        _refuse(where, f"{name}: expected a list, found {type(value).__name__}")
    return value


def _require_text(value: Any, name: str, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        _refuse(where, f"{name}: expected text, found {value!r}")
    return value


def _list_references(value: Any) -> list[str]:
    if isinstance(value, str):
        match = _REFERENCE.fullmatch(value)
        return [match[1]] if match else []
    if isinstance(value, Mapping):
        return [name for item in value.values() for name in _list_references(item)]
    if isinstance(value, list):
        return [name for item in value for name in _list_references(item)]
    return []


def _substitute(value: Any, results: Mapping[str, Any], where: str) -> Any:
    if isinstance(value, str) and (match := _REFERENCE.fullmatch(value)):
        if match[1] not in results:
            raise ToolError(f"{where}: no earlier call {match[1]!r}")
        return results[match[1]]
    if isinstance(value, list):
        return [_substitute(item, results, where) for item in value]
    return value

"""Checks on a composed configuration that Hydra leaves out: unknown and missing arguments of every target.

Hydra's struct mode catches a mistyped override, but ``+model.new=3`` is meant to bypass it and a
mistyped key in a YAML file never meets it. So the composed result is compared with the signatures of
the classes it names, and everything wrong is reported at once.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fluxem.core.errors import ConfigError
from fluxem.runs.allowlist import SPECIAL_KEYS, find_refused, format_problems, is_allowed, iterate_nodes, locate_target

MISSING = "???"

OPEN_NODES = frozenset({"callbacks", "logger"})
"""Nodes that may hold objects under any name."""


def find_signature_problems(config: Mapping[str, Any], provided: Mapping[str, Iterable[str]]) -> list[str]:
    """Unknown and missing arguments of every node with a target.

    Args:
        config: plain container; nodes whose target is not allowed are left to ``find_refused``.
        provided: by dotted key, the arguments that the caller passes in code, not in the config.
    """
    problems: list[str] = []
    for key, node in iterate_nodes(config):
        if isinstance(node, Mapping) and "_target_" in node and is_allowed(node["_target_"]):
            problems += _check_signature(key, node, set(provided.get(key, ())))
    return problems


def _check_signature(key: str, node: Mapping[str, Any], provided: set[str]) -> list[str]:
    parameters = inspect.signature(locate_target(node["_target_"])).parameters.values()
    named = {p.name: p for p in parameters if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)}
    takes_any = any(p.kind is p.VAR_KEYWORD for p in parameters)
    given = {k for k in node if k not in SPECIAL_KEYS}
    problems = []
    if not takes_any:
        valid = sorted(set(named) - provided)
        problems += [
            f"{key}.{k}: {node['_target_']} has no such argument{_suggest(k, valid)}" for k in given - set(named)
        ]
    problems += [f"{key}.{k}: is set by train.py itself; remove it" for k in given & provided]
    if not node.get("_partial_") and "_args_" not in node:
        required = {n for n, p in named.items() if p.default is p.empty}
        problems += [f"{key}.{k}: required by {node['_target_']}, not set" for k in required - given - provided]
    return sorted(problems)


def find_unknown_keys(config: Mapping[str, Any], known: Mapping[str, Any], key: str = "") -> list[str]:
    """Keys of plain nodes (without a target) that the shipped configuration does not have."""
    problems: list[str] = []
    for name, node in config.items():
        where = f"{key}.{name}" if key else str(name)
        if name not in known and key in OPEN_NODES and isinstance(node, Mapping) and "_target_" in node:
            continue
        if name not in known:
            problems.append(f"{where}: unknown key{_suggest(name, sorted(known))}")
        elif isinstance(node, Mapping) and isinstance(known[name], Mapping) and "_target_" not in node:
            problems += find_unknown_keys(node, known[name], where)
    return problems


def find_missing_values(config: Mapping[str, Any]) -> list[str]:
    """Keys whose value is Hydra's mandatory marker."""
    return [f"{key}: must be set (found {MISSING})" for key, node in iterate_nodes(config) if node == MISSING]


def _suggest(name: str, valid: list[str]) -> str:
    near = difflib.get_close_matches(str(name), valid, n=3, cutoff=0.5)
    hint = f"; did you mean {' or '.join(repr(n) for n in near)}?" if near else ""
    return f"{hint} Valid: {', '.join(valid) or 'none'}" if hint else f"; valid: {', '.join(valid) or 'none'}"


def find_wrong_types(config: Mapping[str, Any], known: Mapping[str, Any], key: str = "") -> list[str]:
    """Numbers and switches of the shipped configuration that were given something else."""
    problems: list[str] = []
    for name, usual in known.items():
        where, value = f"{key}.{name}" if key else str(name), config.get(name)
        if isinstance(usual, Mapping) and isinstance(value, Mapping):
            if usual.get("_target_") == value.get("_target_"):
                problems += find_wrong_types(value, usual, where)
        elif isinstance(usual, bool) and isinstance(value, str | float):
            problems.append(f"{where}: expected true or false; found {value!r}")
        elif _is_number(usual) and isinstance(value, str | bool | list) and value != MISSING:
            problems.append(f"{where}: expected a number such as {usual}; found {value!r}")
    return problems


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def check_config(
    config: Mapping[str, Any],
    known: Mapping[str, Any] | None = None,
    provided: Mapping[str, Iterable[str]] | None = None,
    more: Sequence[str] = (),
) -> None:
    """Everything that can be said about a configuration before anything is built from it.

    Args:
        config: plain container, interpolations resolved.
        known: the tree of valid keys for nodes without a target (``None``: not checked).
        provided: arguments that code passes in, by dotted key.
        more: problems found elsewhere, reported along with these.

    Raises:
        ConfigError: lists all problems at once.
    """
    problems = [*find_refused(config), *find_missing_values(config), *find_signature_problems(config, provided or {})]
    if known is not None:
        problems += find_unknown_keys(config, known) + find_wrong_types(config, known)
    problems += more
    if problems:
        raise ConfigError(format_problems(list(dict.fromkeys(problems))))

"""Which ``_target_`` a configuration may name: an allow-list, checked before anything is built.

Hydra's ``instantiate`` calls whatever dotted name a config holds, so a config is a program. A config
that a user composed and one read back from a run folder pass through the same door,
:func:`check_targets`: plain YAML types only, no interpolation left, and every target either one of
the named library classes below or a public class or function that is *defined* in one of this
project's packages. Where it is defined is read off the object, so ``fluxem.runs.os.system`` or a
library function that one of our modules happens to import is refused as well.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from fluxem.core.errors import ConfigError

PACKAGES: tuple[str, ...] = (
    "fluxem.detection",
    "fluxem.integration",
    "fluxem.models",
    "fluxem.training",
    "lightning_modules",
    "datamodules",
)
"""Packages whose own public classes and functions may be targets."""

LIBRARY_TARGETS: frozenset[str] = frozenset(
    {
        "lightning.pytorch.Trainer",
        "lightning.pytorch.callbacks.EarlyStopping",
        "lightning.pytorch.callbacks.LearningRateMonitor",
        "lightning.pytorch.callbacks.StochasticWeightAveraging",
        "lightning.pytorch.loggers.CSVLogger",
        "lightning.pytorch.loggers.WandbLogger",
        "lightning.pytorch.profilers.AdvancedProfiler",
        "lightning.pytorch.profilers.SimpleProfiler",
        "lightning.pytorch.strategies.DDPStrategy",
        "lightning.pytorch.strategies.ModelParallelStrategy",
        "lightning.pytorch.strategies.SingleDeviceStrategy",
        "torch.optim.Adam",
        "torch.optim.AdamW",
        "torch.optim.SGD",
        "torchmetrics.MeanMetric",
        "torchmetrics.MetricCollection",
        "torchmetrics.SumMetric",
        "torchmetrics.classification.MulticlassAccuracy",
    }
)
"""Library classes that may be targets, by exact name."""

SPECIAL_KEYS = frozenset({"_target_", "_partial_", "_convert_", "_recursive_", "_args_"})
"""Keys that Hydra reads itself in a node with a target."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+")
_PLAIN = (str, int, float, bool, type(None))


def iterate_nodes(config: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Every node of a plain container, itself included, as ``(dotted key, node)``."""
    yield key, config
    if isinstance(config, Mapping):
        for name, child in config.items():
            yield from iterate_nodes(child, f"{key}.{name}" if key else str(name))
    elif isinstance(config, list | tuple):
        for i, child in enumerate(config):
            yield from iterate_nodes(child, f"{key}[{i}]")


def locate_target(target: str) -> Callable[..., Any]:
    """The class or function that an allowed ``target`` names; imports nothing outside the allow-list.

    Raises:
        ConfigError: the name is malformed, not allowed, missing, or defined elsewhere.
    """
    if not isinstance(target, str):
        raise ConfigError(f"a target is a dotted name; found {type(target).__name__} {target!r}")
    # ASCII only, no leading underscore anywhere: look-alike letters and dunder traversal end here.
    if not target.isascii() or not _NAME.fullmatch(target):
        raise ConfigError(f"target {target!r} is no public dotted name (ASCII letters, digits, no leading underscore)")
    module_name, _, name = target.rpartition(".")
    if target in LIBRARY_TARGETS:
        return getattr(importlib.import_module(module_name), name)
    if not any(module_name == p or module_name.startswith(p + ".") for p in PACKAGES):
        raise ConfigError(f"target {target!r} is not allowed")
    return _locate_own(target, module_name, name)


def is_allowed(target: Any) -> bool:
    """Whether ``target`` passes :func:`locate_target`."""
    try:
        locate_target(target)
    except ConfigError:
        return False
    return True


def _locate_own(target: str, module_name: str, name: str) -> Callable[..., Any]:
    try:
        found = getattr(importlib.import_module(module_name), name)
    except ModuleNotFoundError as error:
        # `fluxem.models.os.path` ends here too: a name imported by a module is no sub-module of it.
        if error.name and not (module_name + ".").startswith(error.name + "."):
            raise  # our module exists but lacks a dependency: say that, not "unknown target"
        raise ConfigError(f"target {target!r}: there is no module {error.name or module_name!r}") from None
    except AttributeError:
        raise ConfigError(f"target {target!r}: module {module_name!r} defines no {name!r}") from None
    home = getattr(found, "__module__", None) or ""
    if not (inspect.isclass(found) or inspect.isfunction(found)):
        raise ConfigError(f"target {target!r} is a {type(found).__name__}; a target is a class or a function")
    if not any(home == p or home.startswith(p + ".") for p in PACKAGES):
        raise ConfigError(f"target {target!r} is not allowed: it is defined in {home!r}, not in this project")
    return found


def describe_allowed() -> str:
    """One sentence that says what may be a target."""
    own, named = ", ".join(PACKAGES), ", ".join(sorted(LIBRARY_TARGETS))
    return f"a target is a class or function defined in {own}, or one of {named}"


def find_refused(config: Any) -> list[str]:
    """Every reason to refuse ``config`` (a plain container), each naming its key; empty if there is none."""
    problems: list[str] = []
    for key, node in iterate_nodes(config):
        where = key or "the top level"
        if isinstance(node, Mapping):
            problems += _check_mapping(where, node)
        elif isinstance(node, str):
            if "${" in node:
                problems.append(f"{where}: {node!r} is an interpolation; a stored config holds resolved values only")
        elif not isinstance(node, (*_PLAIN, list, tuple)):
            problems.append(f"{where}: found {type(node).__name__}; a config holds plain YAML values only")
    return problems


def _check_mapping(where: str, node: Mapping[Any, Any]) -> list[str]:
    problems = [f"{where}: key {k!r} is not a string" for k in node if not isinstance(k, str)]
    if "_target_" not in node:
        return problems
    try:
        locate_target(node["_target_"])
    except ConfigError as error:
        problems.append(f"{where}: {error}")
    for key, kinds in (("_partial_", bool), ("_recursive_", bool), ("_convert_", str), ("_args_", Sequence)):
        if key in node and not isinstance(node[key], kinds):
            problems.append(f"{where}.{key}: expected {kinds.__name__}; found {node[key]!r}")
    return problems


def format_problems(problems: Sequence[str]) -> str:
    """One message for everything that is wrong."""
    lines = ["configuration refused:", *(f"  {p}" for p in problems)]
    if any("not allowed" in p for p in problems):
        lines.append(f"  ({describe_allowed()})")
    return "\n".join(lines)


def check_targets(config: Any) -> None:
    """Refuse ``config`` unless every target in it is allowed.

    Args:
        config: plain container (dicts, lists, strings, numbers), interpolations already resolved.

    Raises:
        ConfigError: lists every refused key and target at once.
    """
    problems = find_refused(config)
    if problems:
        raise ConfigError(format_problems(problems))

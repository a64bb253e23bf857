"""Build the objects a checked configuration names. The allow-list is enforced at the call itself, too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.runs.allowlist import SPECIAL_KEYS, locate_target


def instantiate(node: Any, **arguments: Any) -> Any:
    """Build ``node``: mappings with a ``_target_`` become objects, innermost first; the rest stays plain.

    ``_partial_: true`` gives a callable that still takes arguments.

    Args:
        node: plain container, as checked by :func:`fluxem.runs.validate.check_config`.
        arguments: passed to the outermost target besides what the node says.

    Raises:
        ConfigError: a target is not allowed or rejects its arguments.
    """
    if isinstance(node, list | tuple):
        return [instantiate(child) for child in node]
    if not isinstance(node, Mapping):
        return node
    if "_target_" not in node:
        return {key: instantiate(child) for key, child in node.items()}
    target = locate_target(node["_target_"])
    given = {key: instantiate(child) for key, child in node.items() if key not in SPECIAL_KEYS} | arguments
    positional = instantiate(list(node.get("_args_", ())))
    if node.get("_partial_"):
        return partial(target, *positional, **given)
    try:
        return target(*positional, **given)
    except FluxEMError:
        raise
    except (TypeError, ValueError) as error:
        raise ConfigError(f"{node['_target_']} rejected its arguments: {error}") from error


def strip_special(node: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a node, without its target and Hydra's own keys, null ones left to their defaults."""
    return {key: value for key, value in node.items() if key not in SPECIAL_KEYS and value is not None}

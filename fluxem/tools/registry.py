"""Registry of tools: ``<domain>_<function>`` for every function in ``Domain.tools``."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fluxem.core.domain import Domain
from fluxem.core.errors import UnknownNameError
from fluxem.core.limits import Limits
from fluxem.domains import all_domains, all_types, get_domain
from fluxem.tools.schema import Parameter, build_schema, read_docstring, read_examples, read_parameters


@dataclass(frozen=True)
class Tool:
    """A typed function of a domain, ready to be called by name.

    Attributes:
        name: ``<domain>_<function>``.
        domain: the domain it belongs to.
        function: the plain function.
        description: its docstring before the first section.
        parameters: in signature order.
        schema: strict function-calling JSON schema.
        limits: set where a call runs in a killable child process.
        tolerance: relative tolerance of its floats; ``None`` where results are exact.
        examples: arguments and result as JSON, from the docstring.
    """

    name: str
    domain: str
    function: Callable[..., Any]
    description: str
    parameters: tuple[Parameter, ...]
    schema: dict[str, Any]
    limits: Limits | None = None
    tolerance: float | None = None
    examples: tuple[tuple[dict[str, Any], Any], ...] = ()
    by_name: dict[str, Parameter] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def has_units(self) -> bool:
        """Whether some parameter is a plain number that may be given as a quantity."""
        return any(parameter.unit is not None for parameter in self.parameters)


class _Registry:
    """Tools of the discovered domains; rebuilt when the domains are discovered anew."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.domains: dict[str, Domain] | None = None
        self.tools: dict[str, Tool] = {}

    def current(self) -> dict[str, Tool]:
        domains = all_domains()
        if domains is not self.domains:
            with self.lock:
                self.tools = {t.name: t for d in domains.values() for t in _make_tools(d)}
                self.domains = domains
        return self.tools


_REGISTRY = _Registry()


def _make_tools(domain: Domain) -> list[Tool]:
    # The domain's own types first, so that a class two domains share is read the domain's way.
    value_types = (*domain.types, *(t for t in all_types().values() if t not in domain.types))
    tools, seen = [], set()
    for function in domain.tools:
        name = f"{domain.name}_{function.__name__}"
        if name in seen:
            raise ValueError(f"domain {domain.name!r} has two tools called {function.__name__!r}")
        seen.add(name)
        description, _ = read_docstring(function)
        if not description:
            raise TypeError(f"tool {name} has no docstring; its first lines are what a model reads")
        parameters = read_parameters(function, value_types)
        examples = read_examples(function)
        if examples:
            given, result = (json.dumps(part, ensure_ascii=False) for part in examples[0])
            description = f"{description} Example: {given} gives {result}."
        schema = build_schema(name, description, parameters)
        tools.append(
            Tool(
                name,
                domain.name,
                function,
                description,
                parameters,
                schema,
                getattr(function, "limits", None),
                getattr(function, "tolerance", None),
                examples,
                {p.name: p for p in parameters},
            )
        )
    return tools


def all_tools() -> dict[str, Tool]:
    """Every tool by name, domain by domain."""
    return _REGISTRY.current()


def list_tools(domain: str | None = None) -> list[str]:
    """Names of all tools, or of one domain's.

    Raises:
        UnknownNameError: a domain that does not exist.
    """
    if domain is not None:
        get_domain(domain)
    return [tool.name for tool in all_tools().values() if domain in (None, tool.domain)]


def get_tool(name: str) -> Tool:
    """The tool called ``name``; raises ``UnknownNameError`` listing the nearest."""
    try:
        return all_tools()[name]
    except KeyError:
        raise UnknownNameError("tool", name, all_tools()) from None

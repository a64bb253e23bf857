"""Discovery of domains: every folder beside this file that defines ``DOMAIN``.

Adding a domain means adding one folder. Errors in a folder are raised, never swallowed.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any

from fluxem.core.domain import Domain, Law, ValueType
from fluxem.core.errors import EncodingError, LawError, UnknownNameError
from fluxem.core.layout import Code, read_tag


@cache
def all_domains() -> dict[str, Domain]:
    """Every domain by name, in alphabetical order.

    Raises:
        ValueError: two types share a name or a tag, or a folder's name differs from its domain's.
    """
    domains: dict[str, Domain] = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        domain = importlib.import_module(f"{__name__}.{info.name}").DOMAIN
        if domain.name != info.name:
            raise ValueError(f"folder {info.name!r} defines domain {domain.name!r}; the names must agree")
        domains[domain.name] = domain
    _check_unique(domains)
    return domains


def _check_unique(domains: dict[str, Domain]) -> None:
    names: dict[str, str] = {}
    tags: dict[int, str] = {}
    for domain in domains.values():
        for value_type in domain.types:
            if not value_type.name.startswith(domain.name + "_"):
                raise ValueError(f"type {value_type.name!r} must start with {domain.name + '_'!r}")
            if value_type.name in names or value_type.tag in tags:
                other = names.get(value_type.name) or tags[value_type.tag]
                raise ValueError(f"type {value_type.name!r} (tag {value_type.tag}) collides with {other!r}")
            names[value_type.name] = tags[value_type.tag] = value_type.name


def reload_domains() -> None:
    """Forget the discovered domains (after adding a folder at run time, as a test does)."""
    for cached in (all_domains, all_types, _types_by_tag, all_laws, _laws_by_verb, all_verbs):
        cached.cache_clear()


@cache
def all_types() -> dict[str, ValueType]:
    """Every value type by span type name."""
    return {t.name: t for d in all_domains().values() for t in d.types}


@cache
def _types_by_tag() -> dict[int, ValueType]:
    return {int(t.tag): t for t in all_types().values()}


@cache
def all_laws() -> dict[str, Law]:
    """Every law by name."""
    return {law.name: law for d in all_domains().values() for law in d.laws}


@cache
def _laws_by_verb() -> dict[tuple[str, tuple[str, ...]], Law]:
    table: dict[tuple[str, tuple[str, ...]], Law] = {}
    for domain in all_domains().values():
        for law in domain.laws:
            verb = law.name.removeprefix(domain.name + "_").partition("__")[0]
            key = (verb, law.operand_types)
            if key in table:
                raise ValueError(f"laws {law.name!r} and {table[key].name!r} share verb and operand types")
            table[key] = law
    return table


@cache
def all_verbs(domains: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Every verb some law of ``domains`` (of all, if ``None``) carries ("add", "compare", ...), in alphabetical order.

    Raises:
        UnknownNameError: a domain that does not exist.
    """
    chosen = None if domains is None else {id(law) for name in domains for law in get_domain(name).laws}
    return tuple(sorted({verb for (verb, _), law in _laws_by_verb().items() if chosen is None or id(law) in chosen}))


def resolve_law(verb: str, operand_types: tuple[str, ...]) -> Law:
    """The law for ``verb`` on operands of these span types: exact dispatch, nothing learned.

    A law is called ``<domain>_<verb>`` or, where one verb serves several signatures,
    ``<domain>_<verb>__<variant>``.

    Raises:
        UnknownNameError: no law has this verb.
        LawError: the verb exists, but not for these types.
    """
    law = _laws_by_verb().get((verb, tuple(operand_types)))
    if law is not None:
        return law
    if verb not in all_verbs():
        raise UnknownNameError("verb", verb, all_verbs())
    raise LawError(f"{verb} is not defined for {' and '.join(operand_types)}")


def has_law(verb: str, operand_types: tuple[str, ...]) -> bool:
    """Whether some law has this verb for operands of these span types."""
    return (verb, operand_types) in _laws_by_verb()


def get_domain(name: str) -> Domain:
    """The domain called ``name``; raises ``UnknownNameError`` listing the nearest."""
    try:
        return all_domains()[name]
    except KeyError:
        raise UnknownNameError("domain", name, all_domains()) from None


def get_type(name: str) -> ValueType:
    """The value type of span type ``name``; raises ``UnknownNameError`` listing the nearest."""
    try:
        return all_types()[name]
    except KeyError:
        raise UnknownNameError("span type", name, all_types()) from None


def get_law(name: str) -> Law:
    """The law called ``name``; raises ``UnknownNameError`` listing the nearest."""
    try:
        return all_laws()[name]
    except KeyError:
        raise UnknownNameError("law", name, all_laws()) from None


def type_of_code(code: Code) -> ValueType:
    """The value type whose tag ``code`` carries. Raises ``EncodingError`` for an unknown tag."""
    tag = read_tag(code)
    try:
        return _types_by_tag()[tag]
    except KeyError:
        raise EncodingError(f"no value type has tag {tag}") from None


def type_of_value(value: Any, domain: str | None = None) -> ValueType:
    """The one value type that matches a Python value, optionally within ``domain``.

    Raises:
        EncodingError: no type matches.
    """
    domains = [get_domain(domain)] if domain else list(all_domains().values())
    for candidate in (t for d in domains for t in d.types):
        if candidate.matches(value):
            return candidate
    where = f"domain {domain!r}" if domain else "any domain"
    raise EncodingError(f"no value type of {where} matches {type(value).__name__} {value!r}")

"""Coercion: one annotation -> a JSON schema, and a function from JSON or Python values to exact ones.

A coercer takes ``(value, where)``, returns a value of the annotated type and raises ``ToolError``
naming the argument, what was found and what was expected. Numbers are read exactly: a JSON float by
its shortest decimal form, text by its digits; NaN, infinities and truth values are no numbers.
"""

from __future__ import annotations

import collections.abc
import math
import types
import typing
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, NamedTuple

from fluxem.core import exact
from fluxem.core.domain import ValueType
from fluxem.core.errors import ToolError

MAX_ITEMS = 10_000
"""Entries an array argument may have."""
MAX_CHARACTERS = 10_000
"""Characters a text argument may have."""
MAX_TOTAL_BITS = 400_000
"""Bits all numbers of an array may have together (about 120,000 digits)."""

Coercer = Callable[[Any, str], Any]
_EXACT = frozenset({int, Decimal, Fraction})
_SEQUENCES = (list, tuple, collections.abc.Sequence, collections.abc.Iterable, set, frozenset)


class Kind(NamedTuple):
    """What an annotation means: a JSON schema (strict mode) and its coercer."""

    schema: dict[str, Any]
    coerce: Coercer


def refuse(where: str, expected: str, found: Any, cause: object = None) -> ToolError:
    """The error for a refused argument; ``found`` is shown by type and, shortened, by value."""
    shown = _show(found)
    because = f" ({cause})" if cause else ""
    return ToolError(f"{where}: expected {expected}, found {type(found).__name__} {shown}{because}")


def _show(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 2000:
        return f"of about {int(value.bit_length() / 3.3219)} digits"
    try:
        text = repr(value)
    except ValueError:  # an int inside a container, too long for str
        return "too large to show"
    return text if len(text) <= 60 else text[:57] + "..."


def coerce_number(value: Any, where: str) -> int | Decimal | Fraction:
    """A finite exact number from an int, Decimal, Fraction, float or its text."""
    if type(value) is int and -(2**64) < value < 2**64:
        return value
    if isinstance(value, str):
        return exact.require_exact(_read_number(value, where), where)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise refuse(where, "a finite number", value)
        return int(value) if value.is_integer() and abs(value) < 2**53 else Decimal(repr(value))
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise refuse(where, "a number or its text", value)
    return exact.require_exact(value, where)


def _read_number(text: str, where: str) -> int | Decimal | Fraction:
    from fluxem.domains import get_type

    if len(text) > MAX_CHARACTERS:
        raise ToolError(f"{where}: expected a number, found text of {len(text)} characters")
    try:
        return get_type("arithmetic_number").parse(text)
    except ValueError as error:
        raise refuse(where, "a number or its text", text, error) from None


def coerce_integer(value: Any, where: str) -> int:
    """An int from an integral number or its text."""
    number = coerce_number(value, where)
    if type(number) is int:
        return number
    fraction = Fraction(number)
    if fraction.denominator != 1:
        raise refuse(where, "an integer", value)
    return fraction.numerator


def coerce_float(value: Any, where: str) -> float:
    """A finite float from a number or its text."""
    number = coerce_number(value, where)
    try:
        return float(number)
    except OverflowError:
        raise refuse(where, "a number within +-1.8e308", value) from None


def coerce_text(value: Any, where: str) -> str:
    """Text of bounded length."""
    if not isinstance(value, str):
        raise refuse(where, "text", value)
    if len(value) > MAX_CHARACTERS:
        raise ToolError(f"{where}: expected at most {MAX_CHARACTERS} characters, found {len(value)}")
    return value


def coerce_boolean(value: Any, where: str) -> bool:
    """``True`` or ``False``; 0, 1 and text are refused."""
    if not isinstance(value, bool):
        raise refuse(where, "true or false", value)
    return value


_NUMBER = Kind({"type": ["number", "string"]}, coerce_number)
_BY_TYPE: dict[Any, Kind] = {
    int: Kind({"type": ["integer", "string"]}, coerce_integer),
    float: Kind({"type": ["number", "string"]}, coerce_float),
    str: Kind({"type": "string"}, coerce_text),
    bool: Kind({"type": "boolean"}, coerce_boolean),
    Decimal: _NUMBER,
    Fraction: _NUMBER,
}


def make_kind(annotation: Any, value_types: typing.Iterable[ValueType]) -> Kind:
    """The schema and coercer of an annotation.

    Understood are ``int``, ``float``, ``bool``, ``str``, unions of exact numbers, ``Literal``, enums,
    lists, tuples and sets of these, optionals, and every class that a value type's examples belong
    to (given as text or in its JSON form).

    Raises:
        TypeError: any other annotation; the author of the tool has to choose another.
    """
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        return _union_kind(annotation, value_types)
    if origin is typing.Literal:
        return _choice_kind({choice: choice for choice in typing.get_args(annotation)})
    if annotation in _BY_TYPE:
        return _BY_TYPE[annotation]
    if origin in _SEQUENCES:
        return _array_kind(annotation, origin, value_types)
    for value_type in value_types:
        if isinstance(annotation, type) and any(type(example) is annotation for example in value_type.examples):
            return _value_kind(annotation, value_type)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return _choice_kind({member.name.lower(): member for member in annotation})
    raise TypeError(f"no JSON form for annotation {annotation!r}; use a number, text, list, Literal or a value type")


def _union_kind(annotation: Any, value_types: typing.Iterable[ValueType]) -> Kind:
    members = [m for m in typing.get_args(annotation) if m is not types.NoneType]
    optional = len(members) < len(typing.get_args(annotation))
    if set(members) <= _EXACT and len(members) > 1:
        kind = _NUMBER
    elif len(members) == 1:
        kind = make_kind(members[0], value_types)
    else:
        kind = _any_of_kind([make_kind(member, value_types) for member in members])
    return make_nullable(kind) if optional else kind


def _any_of_kind(kinds: list[Kind]) -> Kind:
    def coerce(value: Any, where: str) -> Any:
        reasons = []
        for kind in kinds:
            try:
                return kind.coerce(value, where)
            except ToolError as error:
                reasons.append(str(error))
        raise ToolError("; or ".join(reasons))

    return Kind({"anyOf": [kind.schema for kind in kinds]}, coerce)


def make_nullable(kind: Kind) -> Kind:
    """The kind that takes ``None`` as well."""
    schema = dict(kind.schema)
    if isinstance(schema.get("type"), str | list):
        named = schema["type"]
        listed = [named] if isinstance(named, str) else list(named)
        schema["type"] = listed if "null" in listed else [*listed, "null"]
        if "enum" in schema:
            schema["enum"] = [*schema["enum"], None]
    else:
        schema = {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    return Kind(schema, lambda value, where: None if value is None else kind.coerce(value, where))


def _choice_kind(choices: dict[Any, Any]) -> Kind:
    names = list(choices)
    kinds = {str: "string", int: "integer", bool: "boolean"}
    found = sorted({kinds[type(name)] for name in names})

    def coerce(value: Any, where: str) -> Any:
        for name, member in choices.items():
            if value is member or (type(value) is type(name) and value == name):
                return member
        raise refuse(where, f"one of {', '.join(map(repr, names))}", value)

    return Kind({"type": found[0] if len(found) == 1 else found, "enum": names}, coerce)


def _array_kind(annotation: Any, origin: Any, value_types: typing.Iterable[ValueType]) -> Kind:
    arguments = typing.get_args(annotation)
    fixed = origin is tuple and len(arguments) > 0 and arguments[-1] is not Ellipsis
    members = [make_kind(a, value_types) for a in arguments if a is not Ellipsis]
    build = origin if origin in (tuple, set, frozenset) else list
    if fixed and len({str(m.schema) for m in members}) > 1:
        items: dict[str, Any] = {"anyOf": [m.schema for m in members]}
    else:
        items = members[0].schema
    schema = {"type": "array", "items": items}
    if fixed:
        schema |= {"minItems": len(members), "maxItems": len(members)}

    def coerce(value: Any, where: str) -> Any:
        if isinstance(value, str | bytes | dict) or not isinstance(value, list | tuple | set | frozenset):
            raise refuse(where, "a list", value)
        if len(value) > MAX_ITEMS:
            raise ToolError(f"{where}: expected at most {MAX_ITEMS} entries, found {len(value)}")
        if fixed and len(value) != len(members):
            raise ToolError(f"{where}: expected exactly {len(members)} entries, found {len(value)}")
        each = members if fixed else members * len(value)
        result = [kind.coerce(item, f"{where}[{i}]") for i, (kind, item) in enumerate(zip(each, value, strict=False))]
        _check_total(result, where)
        return build(result)

    return Kind(schema, coerce)


def _check_total(items: list[Any], where: str) -> None:
    """Bound the work of tools that add up or multiply a whole list of large numbers."""
    bits = 0
    for item in items:
        if isinstance(item, int):
            bits += item.bit_length()
        elif isinstance(item, Fraction):
            bits += item.numerator.bit_length() + item.denominator.bit_length()
        elif isinstance(item, Decimal):
            bits += int((abs(item.adjusted()) + len(item.as_tuple().digits)) * 3.4)
    if bits > MAX_TOTAL_BITS:
        raise ToolError(
            f"{where}: about {int(bits / 3.3219)} digits altogether; at most {int(MAX_TOTAL_BITS / 3.3219)}"
        )


def _read_again(value: Any, value_type: ValueType) -> Any:
    """A value of another type, read as ``value_type`` from its text: "28 min" may be a quantity or a duration.

    ``None`` where its text does not say such a value, and for numbers, whose digits say too much ("5", a set).
    """
    from fluxem.domains import type_of_value

    try:
        other = type_of_value(value)
        plain = isinstance(value, str | int | float | Decimal | Fraction)
        return None if plain else value_type.parse(other.format(value))
    except (ValueError, TypeError, KeyError):
        return None


def _value_kind(annotation: type, value_type: ValueType) -> Kind:
    def coerce(value: Any, where: str) -> Any:
        if type(value) is annotation:  # a datetime is no date, though it is a subclass
            return value
        read = value_type.parse if isinstance(value, str) else value_type.from_json
        if isinstance(value, str) and len(value) > MAX_CHARACTERS:
            raise ToolError(f"{where}: expected {value_type.summary}, found text of {len(value)} characters")
        try:
            return read(value)
        except (ValueError, TypeError, KeyError) as error:
            again = _read_again(value, value_type)
            if again is None:
                raise refuse(where, value_type.summary, value, error) from None
            return again

    shown = [value_type.format(example) for example in value_type.examples[:2]]
    if issubclass(annotation, Enum):
        return Kind({"type": "string", "enum": [value_type.format(member) for member in annotation]}, coerce)
    return Kind({"type": "string", "description": f"{value_type.summary}, such as {' or '.join(shown)}"}, coerce)

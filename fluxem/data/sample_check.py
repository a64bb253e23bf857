"""What is wrong with one record of the mixed-sample format, in words a person can act on.

The format and the command that checks whole files are in ``fluxem.integration.sample_format``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Any

from fluxem.core.domain import ValueType
from fluxem.core.errors import FluxEMError, UnknownNameError
from fluxem.core.span import Span, overlapping
from fluxem.domains import get_type

TYPE_ALIASES: dict[str, str] = {
    "phys_quantity": "physics_quantity",
    "phys_unit": "physics_unit",
    "phys_dimension": "physics_dimension",
    "arith_number": "arithmetic_number",
    "comb_term": "arithmetic_number",
    "chem_formula": "chemistry_formula",
    "chem_reaction": "chemistry_reaction",
}
"""Older names of span types. A ``comb_term`` (the n or k of a combinatorial term) is a plain number."""

LEGACY_DIMENSIONS: dict[str, str] = {
    "L": "meter",
    "M": "kilogram",
    "T": "second",
    "I": "ampere",
    "Theta": "kelvin",
    "N": "mole",
    "J": "candela",
}
"""SI unit of each base dimension, for older quantities: ``{"value": 373.15, "dims": {"Theta": 1}}``."""

_FIELDS = ("type", "start", "end", "value")
_MAX_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a sample: where it is, what was found and what was expected."""

    field: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.field}: found {self.found}; expected {self.expected}"


# --- older spellings -----------------------------------------------------------------------------------
def modernize_record(record: dict[str, Any]) -> dict[str, Any]:
    """The record with older span types and quantities in their present form; the argument is left alone."""
    spans = record.get("spans")
    if not isinstance(spans, list):
        return record
    return {**record, "spans": [_modernize_span(span) if isinstance(span, dict) else span for span in spans]}


def _modernize_span(span: dict[str, Any]) -> dict[str, Any]:
    name, value, dims = span.get("type"), span.get("value"), span.get("dims")
    name = TYPE_ALIASES.get(name, name) if isinstance(name, str) else name
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if name == "physics_quantity" and is_number and isinstance(dims, dict) and dims.keys() <= LEGACY_DIMENSIONS.keys():
        factors = [f"{LEGACY_DIMENSIONS[d]} ** {exponent}" for d, exponent in dims.items()]
        value = {"magnitude": value, "unit": " * ".join(factors) or "dimensionless"}
    return {**span, "type": name, "value": value}


# --- one sample ----------------------------------------------------------------------------------------
def check_sample(record: Any, *, check_encoding: bool = False) -> list[Problem]:
    """Everything wrong with one JSON record; an empty list says that it is a valid sample.

    Args:
        record: the parsed line.
        check_encoding: also encode each value and compare what the code decodes to.
    """
    if not isinstance(record, dict):
        return [Problem("sample", _show(record), "a JSON object")]
    problems = []
    text = record.get("text")
    if not isinstance(text, str):
        found = "no field 'text'" if "text" not in record else f"text {_show(text)}"
        problems.append(Problem("text", found, "a string"))
    for name, kind in (("target_text", str), ("meta", dict), ("target_type", str)):
        if name in record and not isinstance(record[name], kind):
            problems.append(Problem(name, _show(record[name]), "a string" if kind is str else "an object"))
    problems += _check_target(record, check_encoding)
    spans = record.get("spans")
    if spans is None or not isinstance(text, str):
        return problems
    if not isinstance(spans, list):
        return [*problems, Problem("spans", _show(spans), "a list of spans, or no such field")]
    for k, span in enumerate(spans):
        problems += _check_span(span, text, f"spans[{k}]", check_encoding)
    if clash := overlapping(_place_spans(spans, text)):
        left, right = clash
        problems.append(
            Problem(
                f"spans[{right.value}]",
                f"{right.start}-{right.end}, which overlaps spans[{left.value}] at {left.start}-{left.end}",
                "spans that do not overlap",
            )
        )
    return problems


def _place_spans(spans: list[Any], text: str) -> list[Span]:
    """Spans within bounds; the value of each is its index."""
    return [
        Span(span["start"], span["end"], "", k)
        for k, span in enumerate(spans)
        if isinstance(span, dict)
        and {"start", "end"} <= span.keys()
        and not _check_bounds(span["start"], span["end"], text, "")
    ]


def _check_target(record: dict[str, Any], check_encoding: bool) -> list[Problem]:
    name = record.get("target_type")
    if not isinstance(name, str):
        return []
    value_type, problems = _find_type(name, "target_type")
    if value_type is None:
        return problems
    try:
        value = value_type.from_json(record.get("target_value"))
    except Exception as error:  # whatever a type's reader raises, the value is not one of its values
        return [Problem("target_value", f"{_show(record.get('target_value'))} ({error})", f"a value of type {name}")]
    return _check_code(value_type, value, "target_value") if check_encoding else []


def _check_span(span: Any, text: str, where: str, check_encoding: bool) -> list[Problem]:
    if not isinstance(span, dict):
        return [Problem(where, _show(span), "an object with type, start, end and value")]
    missing = [name for name in _FIELDS if name not in span]
    if missing:
        return [Problem(where, f"no {' and no '.join(missing)}", "type, start, end and value")]
    span = _modernize_span(span)
    problems = _check_bounds(span["start"], span["end"], text, where)
    if not isinstance(span["type"], str):
        return [*problems, Problem(f"{where}.type", _show(span["type"]), "the name of a span type")]
    value_type, unknown = _find_type(span["type"], f"{where}.type")
    if value_type is None:
        return problems + unknown
    value, unreadable = _read_value(value_type, span["value"], where)
    if unreadable:
        return problems + unreadable
    if not problems:
        problems += _check_surface(value_type, value, text, span["start"], span["end"], where)
    elif place := _find_surface(value_type, value, text, 0):
        hint = f"{_show_value(value_type, value)} is at {place[0]}-{place[1]}"
        problems = [replace(p, expected=f"{p.expected}; {hint}") for p in problems]
    if check_encoding:
        problems += _check_code(value_type, value, f"{where}.value")
    return problems


def _check_bounds(start: Any, end: Any, text: str, where: str) -> list[Problem]:
    for name, bound in (("start", start), ("end", end)):
        if isinstance(bound, bool) or not isinstance(bound, int):
            return [Problem(f"{where}.{name}", _show(bound), "an integer offset in characters")]
    if not 0 <= start <= len(text):
        return [Problem(f"{where}.start", str(start), f"0 to {len(text)}, the length of the text in characters")]
    if not start < end <= len(text):
        return [
            Problem(f"{where}.end", f"{end} (start {start})", f"{start + 1} to {len(text)}, the length of the text")
        ]
    return []


def _find_type(name: str, where: str) -> tuple[ValueType | None, list[Problem]]:
    try:
        return get_type(name), []
    except UnknownNameError as error:
        return None, [Problem(where, f"unknown type {name!r}", str(error.args[0]).partition(": ")[2])]


def _read_value(value_type: ValueType, raw: Any, where: str) -> tuple[Any, list[Problem]]:
    if isinstance(raw, dict) and ({"kind", "tool", "name", "function", "op", "operation"} & raw.keys()):
        found = f"{_show(raw)}, which names an operation"
        return None, [Problem(f"{where}.value", found, f"only what the text says, a value of type {value_type.name}")]
    try:
        return value_type.from_json(raw), []
    except Exception as error:  # whatever a type's reader raises, the value is not one of its values
        return None, [Problem(f"{where}.value", f"{_show(raw)} ({error})", f"a value of type {value_type.name}")]


def _check_surface(
    value_type: ValueType, value: Any, text: str, start: int, end: int, where: str
) -> list[Problem]:  # fmt: skip
    """Whether the text under the span says the value. Offsets off by a little are the usual mistake: say so."""
    surface = text[start:end]
    if _says(value_type, surface, value):
        return []
    expected = f"text that says {_show_value(value_type, value)}"
    if place := _find_surface(value_type, value, text, start):
        expected += f", as at {place[0]}-{place[1]}"
    return [Problem(where, f"{surface!r} at {start}-{end}", expected)]


def _says(value_type: ValueType, surface: str, value: Any) -> bool:
    if surface != surface.strip():
        return False
    try:
        if value_type.parse(surface) == value:
            return True
    except Exception:  # not readable as such; a detector's pattern may still read it (percent, thousands)
        pass
    return _detected(value_type.name, surface) == value


def _detected(type_name: str, surface: str) -> Any:
    """The value a detector's own pattern reads from the whole of ``surface``, if any."""
    for start, end, value in _detect(surface, type_name):
        if (start, end) == (0, len(surface)):
            return value
    return None


@cache
def _get_detector() -> Any:
    from fluxem.detection import PatternDetector

    return PatternDetector()


def _detect(text: str, type_name: str) -> list[tuple[int, int, Any]]:
    return [(s.start, s.end, s.value) for s in _get_detector().detect(text) if s.type == type_name]


def _find_surface(value_type: ValueType, value: Any, text: str, near: int) -> tuple[int, int] | None:
    """Where the text does say ``value``: a detected span, nearest to ``near``."""
    found = [(start, end) for start, end, other in _detect(text[:100_000], value_type.name) if other == value]
    return min(found, key=lambda place: abs(place[0] - near), default=None)


def _check_code(value_type: ValueType, value: Any, where: str) -> list[Problem]:
    try:
        decoded = value_type.decode(value_type.encode(value))
    except FluxEMError as error:
        return [
            Problem(
                where, f"a value that cannot be encoded ({error})", f"a value within the limits of {value_type.name}"
            )
        ]
    if decoded != value:
        return [Problem(where, f"a code that decodes to {_show(decoded)}", _show_value(value_type, value))]
    return []


def _show_value(value_type: ValueType, value: Any) -> str:
    return _shorten(value_type.format(value))


def _show(value: Any) -> str:
    return _shorten(str(value) if isinstance(value, Fraction) else repr(value))


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_SHOWN else text[: _MAX_SHOWN - 3] + "..."

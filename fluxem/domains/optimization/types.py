"""Value types of optimization: linear programmes with exact coefficients, and vectors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core import exact
from fluxem.core.number import Number
from fluxem.core.number_text import format_number, is_number, number_from_json, number_to_json, parse_number
from fluxem.core.sequence import NumberTuple, numbers_from_json, parse_numbers

MAX_VARIABLES = 6
MAX_CONSTRAINTS = 8
"""Constraints besides ``x >= 0``, which costs nothing."""
MAX_ENTRIES = 4096
"""Entries a vector may have; codes hold 64."""
SENSES = ("maximize", "minimize")
RELATIONS = ("<=", ">=", "=")
_MAX_CHARACTERS = 4000
_NAME = re.compile(r"[a-zA-Z]\d{0,2}", re.ASCII)


class Vector(NumberTuple):
    """The entries of a point, gradient, list of coefficients or weights: ``Vector((1, 2, 3))``.

    Raises:
        ValueError: no entry, more than ``MAX_ENTRIES``, or an entry that is no exact finite number.
    """

    __slots__ = ()

    def __new__(cls, entries: Iterable[Number]) -> Vector:
        """A vector of ``entries``."""
        vector = super().__new__(cls, entries)
        if not 1 <= len(vector) <= MAX_ENTRIES:
            raise ValueError(f"a vector has 1 to {MAX_ENTRIES} entries, found {len(vector)}")
        for entry in vector:
            _require_number(entry)
        return vector


def parse_vector(text: str) -> Vector:
    """Read ``"[2, -1]"`` or ``"(2, -1)"``, exactly. Raises ``ValueError`` for anything else."""
    if len(text) > 100_000:
        raise ValueError(f"a vector of {len(text)} characters; at most 100000 are read")
    return Vector(parse_numbers(text))


def vector_from_json(value: object) -> Vector:
    """A list of numbers, or the text of one. Raises ``ValueError`` for anything else."""
    return parse_vector(value) if isinstance(value, str) else Vector(numbers_from_json(value))


def _require_number(value: object) -> None:
    if not is_number(value) or (isinstance(value, Decimal) and not value.is_finite()):
        raise ValueError(f"expected an exact finite number, found {value!r:.60}")


@dataclass(frozen=True, slots=True)
class Constraint:
    """``coefficients . variables`` ``relation`` ``bound``, with at least one coefficient other than 0."""

    coefficients: tuple[Number, ...]
    relation: str
    bound: Number

    def __post_init__(self) -> None:
        if self.relation not in RELATIONS:
            raise ValueError(f"relation: expected one of {', '.join(RELATIONS)}, found {self.relation!r:.20}")
        object.__setattr__(self, "coefficients", _normalize(self.coefficients))
        object.__setattr__(self, "bound", _normalize((self.bound,))[0])
        if not any(self.coefficients):
            raise ValueError("a constraint needs a variable")

    def find_nonnegative(self) -> int | None:
        """The variable that this constraint keeps at or above 0 and nothing more, if it does."""
        signs = [(i, c) for i, c in enumerate(self.coefficients) if c]
        if self.bound != 0 or len(signs) != 1:
            return None
        index, coefficient = signs[0]
        return index if self.relation == (">=" if coefficient > 0 else "<=") else None


@dataclass(frozen=True, slots=True)
class LinearProgram:
    """Maximize or minimize a linear objective subject to linear constraints.

    A variable is free unless a constraint bounds it. ``x >= 0`` among the constraints is moved to ``nonnegative``.

    Attributes:
        sense: "maximize" or "minimize".
        variables: 1 to 6 names, a letter and up to two digits, in alphabetical order.
        objective: coefficient of each variable.
        constraints: up to 8.
        nonnegative: for each variable, whether it is at least 0.

    Raises:
        ValueError: any of this is not so, or nothing constrains the programme.
    """

    sense: str
    variables: tuple[str, ...]
    objective: tuple[Number, ...]
    constraints: tuple[Constraint, ...]
    nonnegative: tuple[bool, ...]

    def __post_init__(self) -> None:
        if self.sense not in SENSES:
            raise ValueError(f"sense: expected maximize or minimize, found {self.sense!r:.20}")
        names = tuple(self.variables)
        if not 1 <= len(names) <= MAX_VARIABLES:
            raise ValueError(f"a programme has 1 to {MAX_VARIABLES} variables, found {len(names)}")
        if list(names) != sorted(set(names), key=_order) or not all(_NAME.fullmatch(n) for n in names):
            raise ValueError(f"variables: expected different names such as x or x1 in order, found {names!r:.80}")
        object.__setattr__(self, "objective", _normalize(self.objective))
        flags = list(self.nonnegative)
        if not len(names) == len(self.objective) == len(flags):
            raise ValueError(f"expected {len(names)} coefficients, found {len(self.objective)} and {len(flags)}")
        kept = []
        for constraint in self.constraints:
            if len(constraint.coefficients) != len(names):
                raise ValueError(f"a constraint has {len(constraint.coefficients)} coefficients for {len(names)}")
            index = constraint.find_nonnegative()
            if index is None:
                kept.append(constraint)
            else:
                flags[index] = True
        if len(kept) > MAX_CONSTRAINTS or not (kept or any(flags)):
            raise ValueError(f"expected 1 to {MAX_CONSTRAINTS} constraints, found {len(kept)}")
        object.__setattr__(self, "constraints", tuple(kept))
        object.__setattr__(self, "nonnegative", tuple(map(bool, flags)))

    def __str__(self) -> str:
        return format_program(self)


def _normalize(values: Iterable[Number]) -> tuple[Number, ...]:
    """Equal numbers in equal form, so that equal programmes have equal codes."""
    values = tuple(values)
    for value in values:
        _require_number(value)
    return tuple(v if type(v) is int else _normalize_number(v) for v in values)


def _normalize_number(value: Number) -> Number:
    """An int, else a decimal of up to 30 digits, else a fraction: longer expansions would not fit a code."""
    decimal = exact.normalize(value, decimal=True)
    if isinstance(decimal, Decimal) and len(decimal.as_tuple().digits) > 30:
        return Fraction(value)
    return decimal


def _order(name: str) -> tuple[str, int]:
    return name[0], int(name[1:] or -1)


# --- text --------------------------------------------------------------------------------------------
def format_program(program: LinearProgram) -> str:
    """``"maximize 3x + 2y subject to x + y <= 4, x >= 0"``; every variable stands in the objective."""
    names = program.variables
    parts = [
        f"{_format_linear(c.coefficients, names)} {c.relation} {format_number(c.bound)}" for c in program.constraints
    ]
    parts += [f"{name} >= 0" for name, flag in zip(names, program.nonnegative, strict=True) if flag]
    objective = _format_linear(program.objective, names, zeros=True)
    return f"{program.sense} {objective} subject to {', '.join(parts)}"


def _format_linear(coefficients: Iterable[Number], names: Iterable[str], zeros: bool = False) -> str:
    text = ""
    for coefficient, name in zip(coefficients, names, strict=True):
        if not coefficient and not zeros:
            continue
        size = exact.negate(coefficient) if coefficient < 0 else coefficient
        shown = "" if size == 1 else f"{format_number(size)}{'' if type(size) is int else '*'}"
        sign = "-" if coefficient < 0 else "+"
        text += f" {sign} {shown}{name}" if text else f"{'-' if coefficient < 0 else ''}{shown}{name}"
    return text


_HEAD = re.compile(
    r"\s*(?P<sense>max|min)(?:imi[sz]e|\.)?\s*:?\s*"
    r"(?:the\s+)?(?:(?:total|objective)\s+)?(?:(?:profit|cost|function|value|revenue)\s+)?(?:of\s+)?"
    r"(?:[a-z]\w{0,9}(?:\([^()]{0,30}\))?\s*=\s*)?(?P<objective>.+?),?\s*"
    r"(?:subject\s+to|such\s+that|s\.\s?t\.|under|given(?:\s+that)?)(?:\s+the\s+constraints?)?\s*:?\s+(?P<rest>.+?)\s*",
    re.IGNORECASE | re.ASCII | re.DOTALL,
)
_SPLIT = re.compile(r"\s*(?:[,;&\n]|\band\b)\s*")
_RELATION = re.compile(r"(<=|>=|=)")
_TERM = re.compile(
    r"\s*(?P<sign>[+-]?)\s*(?:(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d{1,4})?(?:/\d+)?)\s*[*\u00b7]?\s*)?"
    r"(?P<name>[a-zA-Z](?:_?\d{1,2}|_\{\d{1,2}\})?(?![\w^(]))?\s*",
    re.ASCII,
)
_REPLACE = (("\u2264", "<="), ("\u2265", ">="), ("\\leq", "<="), ("\\geq", ">="), ("\\le", "<="), ("\\ge", ">="))
_DIGITS = str.maketrans("\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u2212", "0123456789-")


def parse_program(text: str) -> LinearProgram:
    """Read ``"maximize 3x + 2y subject to x + y <= 4, x, y >= 0"``, exactly.

    ``max``, ``min``, ``s.t.``, ``such that``; ``x_1``; relations in Unicode and LaTeX; ``0 <= x <= 4``.

    Raises:
        ValueError: anything else: strict relations, products of variables, a constant in the objective.
    """
    if len(text) > _MAX_CHARACTERS:
        raise ValueError(f"a programme of {len(text)} characters; at most {_MAX_CHARACTERS} are read")
    clean = text.translate(_DIGITS)
    for written, plain in _REPLACE:
        clean = clean.replace(written, plain)
    match = _HEAD.fullmatch(clean)
    if match is None:
        raise ValueError(f"{text!r:.80} is no linear programme: expected 'maximize ... subject to ...'")
    objective, constant = _parse_linear(match["objective"])
    if constant:
        raise ValueError(f"the objective holds the constant {constant}, which changes no solution; leave it out")
    rows = _parse_constraints(match["rest"])
    names = sorted({*objective, *(name for row, _, _ in rows for name in row)}, key=_order)
    constraints = tuple(Constraint(tuple(row.get(n, 0) for n in names), rel, bound) for row, rel, bound in rows)
    sense = "maximize" if match["sense"].lower() == "max" else "minimize"
    return LinearProgram(
        sense, tuple(names), tuple(objective.get(n, 0) for n in names), constraints, (False,) * len(names)
    )


_Row = tuple[dict[str, Number], str, Number]


def _parse_constraints(text: str) -> list[_Row]:
    rows: list[_Row] = []
    waiting: list[str] = []  # the "x" of "x, y >= 0"
    for piece in filter(None, _SPLIT.split(text)):
        sides = _RELATION.split(piece)
        if len(sides) == 1:
            waiting.append(piece)
            continue
        if len(sides) > 5:
            raise ValueError(f"{piece!r:.60} holds more than two relations")
        for i in range(0, len(sides) - 1, 2):
            rows.append(_relate(sides[i], sides[i + 1], sides[i + 2]))
        rows += [_relate(name, sides[1], sides[2]) for name in waiting if len(sides) == 3]
        if waiting and (len(sides) != 3 or not all(_NAME.fullmatch(w.replace("_", "")) for w in waiting)):
            raise ValueError(f"{', '.join(waiting)!r:.60} has no relation")
        waiting = []
        if len(rows) > 4 * MAX_CONSTRAINTS:
            raise ValueError(f"more than {4 * MAX_CONSTRAINTS} constraints")
    if waiting or not rows:
        raise ValueError(f"{text!r:.60} is no list of constraints")
    return rows


def _relate(left: str, relation: str, right: str) -> _Row:
    """Variables to the left, constants to the right."""
    (row, constant), (other, bound) = _parse_linear(left), _parse_linear(right)
    for name, coefficient in other.items():
        row[name] = exact.subtract(row.get(name, 0), coefficient)
    return row, relation, exact.subtract(bound, constant)


def _parse_linear(text: str) -> tuple[dict[str, Number], Number]:
    """``"3x - y/..."`` -> coefficients by name, and the constant."""
    coefficients: dict[str, Number] = {}
    constant: Number = 0
    position = 0
    while position < len(text):
        match = _TERM.match(text, position)
        if match is None or not (match["number"] or match["name"]) or (position and not match["sign"]):
            raise ValueError(f"{text!r:.60} is no sum of multiples of variables")
        value: Number = parse_number(match["number"]) if match["number"] else 1
        value = exact.negate(value) if match["sign"] == "-" else value
        if match["name"]:
            name = re.sub(r"[_{}]", "", match["name"])
            coefficients[name] = exact.add(coefficients.get(name, 0), value)
        else:
            constant = exact.add(constant, value)
        position = match.end()
    if not text.strip():
        raise ValueError("expected a sum of multiples of variables, found nothing")
    return coefficients, constant


# --- JSON --------------------------------------------------------------------------------------------
def program_to_json(program: LinearProgram) -> dict[str, Any]:
    """Sense, variables, objective, constraints and nonnegative as plain JSON."""
    return {
        "sense": program.sense,
        "variables": list(program.variables),
        "objective": list(map(number_to_json, program.objective)),
        "constraints": [
            [list(map(number_to_json, c.coefficients)), c.relation, number_to_json(c.bound)]
            for c in program.constraints
        ],
        "nonnegative": list(program.nonnegative),
    }


def program_from_json(value: object) -> LinearProgram:
    """Inverse of :func:`program_to_json`; the text of a programme is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_program(value)
    keys = {"sense", "variables", "objective", "constraints", "nonnegative"}
    if not isinstance(value, Mapping) or set(value) != keys:
        raise ValueError(f"expected an object with {', '.join(sorted(keys))}, found {value!r:.80}")
    if not all(isinstance(value[key], list) for key in keys - {"sense"}):
        raise ValueError("variables, objective, constraints and nonnegative are lists")
    rows = value["constraints"]
    if not all(isinstance(row, list) and len(row) == 3 and isinstance(row[0], list) for row in rows):
        raise ValueError("a constraint is [coefficients, relation, bound]")
    constraints = tuple(
        Constraint(tuple(map(number_from_json, row[0])), str(row[1]), number_from_json(row[2])) for row in rows
    )
    return LinearProgram(
        str(value["sense"]),
        tuple(map(str, value["variables"])),
        tuple(map(number_from_json, value["objective"])),
        constraints,
        tuple(flag is True for flag in value["nonnegative"]),
    )


def to_fractions(values: Iterable[Number]) -> list[Fraction]:
    """Exact rational values."""
    return [Fraction(value) for value in values]

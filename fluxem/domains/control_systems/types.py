"""Value types of control: transfer functions in s or z and state-space models, with exact coefficients."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core import exact
from fluxem.core.number import Number
from fluxem.core.number_text import format_number, is_number, number_from_json, number_to_json, parse_number
from fluxem.core.sequence import format_numbers
from fluxem.domains.control_systems._polynomials import MAX_DEGREE, parse_ratio

MAX_STATES = 4
"""States, inputs and outputs of a state-space model."""
_MAX_CHARACTERS = 4000
_LONGEST_DECIMAL = 30

Matrix = tuple[tuple[Number, ...], ...]


def _normalize(value: Number) -> Number:
    """Equal numbers in equal form: an int, else a decimal of up to 30 digits, else a fraction."""
    if not is_number(value) or (isinstance(value, Decimal) and not value.is_finite()):
        raise ValueError(f"expected an exact finite number, found {value!r:.60}")
    if type(value) is int:
        return value
    decimal = exact.normalize(value, decimal=True)
    if isinstance(decimal, Decimal) and len(decimal.as_tuple().digits) > _LONGEST_DECIMAL:
        return Fraction(value)
    return decimal


@dataclass(frozen=True, slots=True)
class TransferFunction:
    """A ratio of polynomials, highest power first; common factors are not cancelled.

    Attributes:
        numerator, denominator: coefficients without leading zeros; a constant denominator is divided out.
        variable: "s" (continuous time) or "z" (discrete time).

    Raises:
        ValueError: a zero denominator, a degree above 12, another variable, or inexact coefficients.
    """

    numerator: tuple[Number, ...]
    denominator: tuple[Number, ...]
    variable: str = "s"

    def __post_init__(self) -> None:
        if self.variable not in ("s", "z"):
            raise ValueError(f"variable: expected s or z, found {self.variable!r:.20}")
        numerator, denominator = (_read_polynomial(p) for p in (self.numerator, self.denominator))
        if not any(denominator):
            raise ValueError("the denominator is zero")
        if len(denominator) == 1 and denominator[0] != 1:
            numerator, denominator = tuple(exact.divide(c, denominator[0]) for c in numerator), (1,)
            numerator = tuple(map(_normalize, numerator))
        object.__setattr__(self, "numerator", numerator)
        object.__setattr__(self, "denominator", denominator)

    def __str__(self) -> str:
        return format_transfer_function(self)


def _read_polynomial(values: Iterable[Number]) -> tuple[Number, ...]:
    coefficients = tuple(map(_normalize, values))
    first = next((i for i, c in enumerate(coefficients) if c), len(coefficients) - 1)
    coefficients = coefficients[max(first, 0) :]
    if not 1 <= len(coefficients) <= MAX_DEGREE + 1:
        raise ValueError(f"a polynomial has 1 to {MAX_DEGREE + 1} coefficients, found {len(coefficients)}")
    return coefficients


def parse_transfer_function(text: str) -> TransferFunction:
    r"""Read ``"(s + 1)/(s^2 + 3s + 2)"``, ``"G(s) = 10/(s(s+2))"``, ``"z/(z - 0.5)"``, LaTeX ``\frac``, exactly.

    Raises:
        ValueError: anything else; also ``1/s(s+1)``, which can be read in two ways.
    """
    return TransferFunction(*parse_ratio(text))  # type: ignore[arg-type]


def format_transfer_function(system: TransferFunction) -> str:
    """Canonical text: ``"(s + 1)/(s^2 + 3s + 2)"``."""
    if len(system.numerator) == len(system.denominator) == 1:
        gain = system.numerator[0]
        return f"({format_number(gain)})*{system.variable}^0"
    top, bottom = (_format_polynomial(p, system.variable) for p in (system.numerator, system.denominator))
    return f"{_wrap(top)}/{_wrap(bottom)}"


def _wrap(text: str) -> str:
    return text if re.fullmatch(r"\d+|[sz](?:\^\d+)?", text) else f"({text})"


def _format_polynomial(coefficients: Sequence[Number], variable: str) -> str:
    text = ""
    for i, coefficient in enumerate(coefficients):
        power = len(coefficients) - 1 - i
        if not coefficient and len(coefficients) > 1:
            continue
        size = exact.negate(coefficient) if coefficient < 0 else coefficient
        unknown = "" if power == 0 else variable if power == 1 else f"{variable}^{power}"
        joint = "*" if unknown and isinstance(size, Fraction) else ""
        term = unknown if unknown and size == 1 else f"{format_number(size)}{joint}{unknown}"
        sign = "-" if coefficient < 0 else "+"
        text += f" {sign} {term}" if text else f"{'-' if coefficient < 0 else ''}{term}"
    return text


def transfer_function_to_json(system: TransferFunction) -> dict[str, Any]:
    """Numerator, denominator and variable as plain JSON."""
    return {
        "numerator": list(map(number_to_json, system.numerator)),
        "denominator": list(map(number_to_json, system.denominator)),
        "variable": system.variable,
    }


def transfer_function_from_json(value: object) -> TransferFunction:
    """Inverse of :func:`transfer_function_to_json`; the text is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_transfer_function(value)
    if not isinstance(value, Mapping) or set(value) != {"numerator", "denominator", "variable"}:
        raise ValueError(f"expected an object with numerator, denominator and variable, found {value!r:.80}")
    sides = [value["numerator"], value["denominator"]]
    if not all(isinstance(side, list) for side in sides):
        raise ValueError("numerator and denominator are lists of numbers")
    top, bottom = (tuple(map(number_from_json, side)) for side in sides)
    return TransferFunction(top, bottom, str(value["variable"]))


# --- state space -------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class StateSpace:
    """x' = A x + B u, y = C x + D u with n states, m inputs and p outputs, each up to 4.

    Attributes:
        a: n x n.
        b: n x m; ``()`` for a system without inputs.
        c: p x n; ``()`` for a system without outputs.
        d: p x m; zeros where left out; ``()`` without inputs or outputs.

    Raises:
        ValueError: shapes that do not fit, more than 4 of anything, neither inputs nor outputs, inexact entries.
    """

    a: Matrix
    b: Matrix = ()
    c: Matrix = ()
    d: Matrix = ()

    def __post_init__(self) -> None:
        for name in "abcd":
            object.__setattr__(self, name, tuple(tuple(map(_normalize, row)) for row in getattr(self, name)))
        n, m, p = len(self.a), len(self.b[0]) if self.b else 0, len(self.c)
        if self.b and self.c and not self.d:
            object.__setattr__(self, "d", ((0,) * m,) * p)
        if not (1 <= n <= MAX_STATES and 0 <= m <= MAX_STATES and 0 <= p <= MAX_STATES):
            raise ValueError(f"expected up to {MAX_STATES} states, inputs and outputs, found {n}, {m} and {p}")
        if m == p == 0:
            raise ValueError("expected a matrix B or C besides A")
        shapes = (("A", self.a, n, n), ("B", self.b, n, m), ("C", self.c, p, n), ("D", self.d, p, m))
        for name, matrix, height, width in shapes:
            rows = height if width else 0
            if len(matrix) != (rows if height else 0) or any(len(row) != width for row in matrix):
                raise ValueError(f"{name}: expected {height} rows of {width} numbers")

    @property
    def shape(self) -> tuple[int, int, int]:
        """Numbers of states, inputs and outputs."""
        return len(self.a), len(self.b[0]) if self.b else 0, len(self.c)

    def __str__(self) -> str:
        return format_state_space(self)


_ASSIGNMENT = re.compile(r"\s*(?:,|;|\band\b|,\s*and\b)?\s*([ABCD])\s*=\s*(\[[^=A-DF-Za-df-z]*\])", re.ASCII)


def parse_state_space(text: str) -> StateSpace:
    """Read ``"A = [[0, 1], [-2, -3]], B = [[0], [1]]"`` with C and D, or ``"A = [0 1; -2 -3], C = [1 0]"``.

    Raises:
        ValueError: anything else.
    """
    if len(text) > _MAX_CHARACTERS:
        raise ValueError(f"a state-space model of {len(text)} characters; at most {_MAX_CHARACTERS} are read")
    matrices: dict[str, Matrix] = {}
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _ASSIGNMENT.match(text, position)
        if match is None or match[1].lower() in matrices:
            raise ValueError(f"{text!r:.80} is no state-space model: expected 'A = [[...]], B = [[...]]'")
        matrices[match[1].lower()] = _parse_matrix(match[2])
        position = match.end()
    if "a" not in matrices:
        raise ValueError(f"{text!r:.80} has no matrix A")
    return StateSpace(**matrices)


def _parse_matrix(text: str) -> Matrix:
    inner = text.strip()[1:-1].strip()
    if inner.startswith("["):
        rows = re.split(r"\]\s*[,;]?\s*\[", inner[1:-1]) if inner.endswith("]") else [inner]
    else:
        rows = inner.split(";")
    return tuple(tuple(map(parse_number, re.split(r"\s*,\s*|\s+", row.strip()))) for row in rows)


def format_state_space(system: StateSpace) -> str:
    """Canonical text: ``"A = [[0, 1], [-2, -3]], B = [[0], [1]]"``, matrices that are there."""
    return ", ".join(
        f"{name.upper()} = [{', '.join(format_numbers(row) for row in matrix)}]"
        for name in "abcd"
        if (matrix := getattr(system, name))
    )


def state_space_to_json(system: StateSpace) -> dict[str, Any]:
    """The four matrices as plain JSON."""
    return {name: [list(map(number_to_json, row)) for row in getattr(system, name)] for name in "abcd"}


def state_space_from_json(value: object) -> StateSpace:
    """Inverse of :func:`state_space_to_json`; the text is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_state_space(value)
    if not isinstance(value, Mapping) or not {"a"} <= set(value) <= set("abcd"):
        raise ValueError(f"expected an object with matrices a, b, c, d, found {value!r:.80}")
    if not all(isinstance(m, list) and all(isinstance(row, list) for row in m) for m in value.values()):
        raise ValueError("a matrix is a list of rows")
    return StateSpace(**{n: tuple(tuple(map(number_from_json, row)) for row in m) for n, m in value.items()})

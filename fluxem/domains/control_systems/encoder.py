"""Codes of transfer functions and state-space models, exact: one block a coefficient or matrix entry.

Numbers stand in the number lanes of ``fluxem.core.number`` (numerator and denominator to 1e38).

A transfer function of degrees (k, l), each up to 12, has k + l + 2 blocks: the numerator's coefficients by
rising power, then the denominator's.

======= =======================================================
dims    content
======= =======================================================
244-245 one-hot: numerator, denominator
246     power / 16
247     variable: +1 s (continuous time), -1 z (discrete time)
======= =======================================================

A state-space model with n states, m inputs and p outputs (each up to 4) has (n + p)(n + m) <= 64 blocks: the
entries of [[A, B], [C, D]] row by row.

======= =======================================================
dims    content
======= =======================================================
244-247 one-hot: A, B, C, D
248-249 row / 8, column / 8
250-252 n / 8, m / 8, p / 8
======= =======================================================
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import Number, canonical, decode_number, encode_number
from fluxem.domains.control_systems.types import (
    StateSpace,
    TransferFunction,
    format_state_space,
    format_transfer_function,
    parse_state_space,
    parse_transfer_function,
    state_space_from_json,
    state_space_to_json,
    transfer_function_from_json,
    transfer_function_to_json,
)

_NUMERATOR, _POWER, _VARIABLE = 244, 246, 247
_ROLE, _ROW, _SHAPE = 244, 248, slice(250, 253)


# --- transfer functions ------------------------------------------------------------------------------
def write_marks(code: Code, num_numerator: int, variable: float) -> Code:
    """Mark the blocks of ``code`` in place: the first ``num_numerator`` are the numerator's; return the code."""
    code[:num_numerator, _NUMERATOR] = 1.0
    code[num_numerator:, _NUMERATOR + 1] = 1.0
    code[:num_numerator, _POWER] = np.arange(num_numerator) / 16.0
    code[num_numerator:, _POWER] = np.arange(len(code) - num_numerator) / 16.0
    code[:, _VARIABLE] = variable
    return code


def read_marks(code: Code) -> tuple[int, float]:
    """Blocks of the numerator, and +1 for s or -1 for z."""
    num_numerator = int((code[:, _NUMERATOR] > 0.5).sum())
    if not 0 < num_numerator < len(code):
        raise EncodingError("the code holds no transfer function")
    return num_numerator, 1.0 if code[0, _VARIABLE] > 0 else -1.0


def encode_transfer_function(system: TransferFunction) -> Code:
    """``system`` -> ``(k + l + 2, 256)``. Raises ``EncodingError`` for a coefficient outside +-1e38."""
    values = (*system.numerator[::-1], *system.denominator[::-1])
    code = new_code(DomainType.CONTROL, len(values))
    for block, value in zip(code, values, strict=True):
        encode_number(block, value)
    return write_marks(code, len(system.numerator), 1.0 if system.variable == "s" else -1.0)


def decode_transfer_function(code: Code) -> TransferFunction:
    """Exact inverse of :func:`encode_transfer_function`. Raises ``EncodingError`` for another code."""
    num_numerator, variable = read_marks(code)
    values = [decode_number(block) for block in code]
    top, bottom = values[:num_numerator], values[num_numerator:]
    return TransferFunction(tuple(top[::-1]), tuple(bottom[::-1]), "s" if variable > 0 else "z")


def check_transfer_function(system: TransferFunction) -> None:
    """Raise ``EncodingError`` where :func:`encode_transfer_function` would, without encoding."""
    for value in (*system.numerator, *system.denominator):
        canonical(value)


# --- state space -------------------------------------------------------------------------------------
def write_positions(code: Code, shape: Sequence[int]) -> Code:
    """Mark role, row and column of every block of a state-space code in place; return the code."""
    n, m, p = shape
    row, column = np.divmod(np.arange((n + p) * (n + m)), n + m)
    code[:, _ROLE : _ROLE + 4] = 0.0
    code[np.arange(len(code)), _ROLE + (column >= n) + 2 * (row >= n)] = 1.0
    code[:, _ROW], code[:, _ROW + 1] = row / 8.0, column / 8.0
    code[:, _SHAPE] = np.array(shape) / 8.0
    return code


def read_shape(code: Code) -> tuple[int, int, int]:
    """States, inputs and outputs of a state-space code. Raises ``EncodingError`` for another code."""
    n, m, p = (int(x) for x in np.rint(code[0, _SHAPE] * 8.0))
    if n < 1 or len(code) != (n + p) * (n + m):
        raise EncodingError("the code holds no state-space model")
    return n, m, p


def _list_entries(system: StateSpace) -> list[Number]:
    n, _, p = system.shape
    top = [(*system.a[i], *(system.b[i] if system.b else ())) for i in range(n)]
    bottom = [(*system.c[i], *(system.d[i] if system.d else ())) for i in range(p)]
    return [value for row in (*top, *bottom) for value in row]


def encode_state_space(system: StateSpace) -> Code:
    """``system`` -> ``((n + p)(n + m), 256)``. Raises ``EncodingError`` for an entry outside +-1e38."""
    values = _list_entries(system)
    code = new_code(DomainType.STATE_SPACE, len(values))
    for block, value in zip(code, values, strict=True):
        encode_number(block, value)
    return write_positions(code, system.shape)


def decode_state_space(code: Code) -> StateSpace:
    """Exact inverse of :func:`encode_state_space`. Raises ``EncodingError`` for another code."""
    n, m, p = read_shape(code)
    values = [decode_number(block) for block in code]
    rows = [tuple(values[i * (n + m) : (i + 1) * (n + m)]) for i in range(n + p)]
    a, c = tuple(row[:n] for row in rows[:n]), tuple(row[:n] for row in rows[n:])
    b, d = (tuple(row[n:] for row in part) if m else () for part in (rows[:n], rows[n:]))
    return StateSpace(a, b, c, d)


def check_state_space(system: StateSpace) -> None:
    """Raise ``EncodingError`` where :func:`encode_state_space` would, without encoding."""
    for value in _list_entries(system):
        canonical(value)


TRANSFER_FUNCTION_TYPE = ValueType(
    name="control_systems_transfer_function",
    tag=DomainType.CONTROL,
    summary="ratio of polynomials in s or z, degrees up to 12",
    matches=lambda value: isinstance(value, TransferFunction),
    encode=encode_transfer_function,
    decode=decode_transfer_function,
    parse=parse_transfer_function,
    format=format_transfer_function,
    to_json=transfer_function_to_json,
    from_json=transfer_function_from_json,
    check=check_transfer_function,
    examples=tuple(
        map(
            parse_transfer_function,
            ("1/(s + 1)", "(s + 1)/(s^2 + 3s + 2)", "-1/(s + 1)", "z/(z - 0.5)", "(s - 1/3)/s^2", "(-s)/(s + 1)"),
        )
    ),
)
STATE_SPACE_TYPE = ValueType(
    name="control_systems_state_space",
    tag=DomainType.STATE_SPACE,
    summary="state-space model: matrices A, B, C, D, up to 4 states",
    matches=lambda value: isinstance(value, StateSpace),
    encode=encode_state_space,
    decode=decode_state_space,
    parse=parse_state_space,
    format=format_state_space,
    to_json=state_space_to_json,
    from_json=state_space_from_json,
    check=check_state_space,
    examples=(
        parse_state_space("A = [[0, 1], [-2, -3]], B = [[0], [1]], C = [[1, 0]], D = [[0]]"),
        parse_state_space("A = [[0, 1], [-2, -3]], B = [[0], [1]]"),
        parse_state_space("A = [0.5 1/3; 0 -1], C = [1 2; 3 4]"),
    ),
)

"""Codes of linear programmes and vectors, exact.

A vector of n entries (n <= 64) has one block an entry, in the number lanes of ``fluxem.core.number``; dim 244
holds the position / 64 and dim 245 the length / 64.

A programme with n variables (n <= 6) and m constraints (m <= 8, ``x >= 0`` not counted) has
1 + n + m (n + 1) <= 63 blocks: a header, the objective, and for each constraint its coefficients and its bound.

======= ============ =========================================================================
block   dims         content
======= ============ =========================================================================
header  16-127       names of the variables, UTF-8, separated by spaces
header  180          sense: +1 maximize, -1 minimize
header  181, 182     n / 8, m / 8
header  184-189      1 where the variable is at least 0
others  number lanes coefficient or bound, numerator and denominator to 1e38
others  244-246      one-hot: objective, coefficient, bound
others  247, 248     variable / 8 (n / 8 in a bound), constraint / 8
bound   249-251      one-hot relation: <=, >=, =
======= ============ =========================================================================
"""

from __future__ import annotations

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code, new_code, read_bytes, write_bytes
from fluxem.core.number import canonical, decode_number, encode_number
from fluxem.core.sequence import decode_numbers, encode_numbers, numbers_to_json
from fluxem.domains.optimization.types import (
    MAX_CONSTRAINTS,
    MAX_VARIABLES,
    RELATIONS,
    Constraint,
    LinearProgram,
    Vector,
    format_program,
    parse_program,
    parse_vector,
    program_from_json,
    program_to_json,
    vector_from_json,
)

SENSE = 180
NUM_VARIABLES, NUM_CONSTRAINTS = 181, 182
_NONNEGATIVE = slice(184, 184 + MAX_VARIABLES)
MARKS = slice(244, 252)
_ROLE, _VARIABLE, _CONSTRAINT, _RELATION = 244, 247, 248, slice(249, 252)


# --- vectors -----------------------------------------------------------------------------------------
def write_positions(code: Code) -> Code:
    """Mark every block of ``code`` ``(n, 256)`` in place with its position; return the code."""
    code[:, 244] = np.arange(len(code)) / 64.0
    code[:, 245] = len(code) / 64.0
    return code


def encode_vector(vector: Vector) -> Code:
    """``vector`` -> ``(n, 256)``. Raises ``EncodingError`` beyond 64 entries or outside +-1e38."""
    return write_positions(encode_numbers(DomainType.OPTIMIZATION_VECTOR, vector))


def decode_vector(code: Code) -> Vector:
    """Exact inverse of :func:`encode_vector`. Raises ``EncodingError`` for a code that holds no entries."""
    entries = decode_numbers(code)
    if not entries:
        raise EncodingError("the code holds no entries")
    return Vector(entries)


def check_vector(vector: Vector) -> None:
    """Raise ``EncodingError`` where :func:`encode_vector` would, without encoding."""
    if len(vector) > MAX_BLOCKS:
        raise EncodingError(f"{len(vector)} entries: a code holds at most {MAX_BLOCKS}")
    for entry in vector:
        canonical(entry)


# --- linear programmes -------------------------------------------------------------------------------
def encode_program(program: LinearProgram) -> Code:
    """``program`` -> ``(1 + n + m (n + 1), 256)``. Raises ``EncodingError`` for a number outside +-1e38."""
    n, m = len(program.variables), len(program.constraints)
    code = new_code(DomainType.OPTIMIZATION, 1 + n + m * (n + 1))
    header = code[0]
    write_bytes(code[:1], " ".join(program.variables))
    header[SENSE] = 1.0 if program.sense == "maximize" else -1.0
    header[NUM_VARIABLES], header[NUM_CONSTRAINTS] = n / 8.0, m / 8.0
    header[_NONNEGATIVE.start : _NONNEGATIVE.start + n] = program.nonnegative
    for j, value in enumerate(program.objective):
        encode_number(code[1 + j], value)
        code[1 + j, _ROLE], code[1 + j, _VARIABLE] = 1.0, j / 8.0
    for i, constraint in enumerate(program.constraints):
        for j, value in enumerate((*constraint.coefficients, constraint.bound)):
            block = code[1 + n + i * (n + 1) + j]
            encode_number(block, value)
            block[_ROLE + (1 if j < n else 2)] = 1.0
            block[_VARIABLE], block[_CONSTRAINT] = j / 8.0, i / 8.0
        block[_RELATION.start + RELATIONS.index(constraint.relation)] = 1.0
    return code


def read_counts(code: Code) -> tuple[int, int]:
    """Numbers of variables and constraints of a programme's code. Raises ``EncodingError`` for another code."""
    n, m = (int(x) for x in np.rint(code[0, [NUM_VARIABLES, NUM_CONSTRAINTS]] * 8.0))
    if not (1 <= n <= MAX_VARIABLES and 0 <= m <= MAX_CONSTRAINTS and len(code) == 1 + n + m * (n + 1)):
        raise EncodingError(f"the code of {len(code)} blocks holds no linear programme")
    return n, m


def decode_program(code: Code) -> LinearProgram:
    """Exact inverse of :func:`encode_program`. Raises ``EncodingError`` for a code without a programme."""
    n, m = read_counts(code)
    numbers = [decode_number(block) for block in code[1:]]
    constraints = []
    for i in range(m):
        start = n + i * (n + 1)
        relation = RELATIONS[int(code[1 + start + n, _RELATION].argmax())]
        constraints.append(Constraint(tuple(numbers[start : start + n]), relation, numbers[start + n]))
    flags = tuple(bool(x > 0.5) for x in code[0, _NONNEGATIVE][:n])
    sense = "maximize" if code[0, SENSE] > 0 else "minimize"
    names = tuple(read_bytes(code[:1]).split())
    return LinearProgram(sense, names, tuple(numbers[:n]), tuple(constraints), flags)


def check_program(program: LinearProgram) -> None:
    """Raise ``EncodingError`` where :func:`encode_program` would, without encoding."""
    for value in program.objective:
        canonical(value)
    for constraint in program.constraints:
        for value in (*constraint.coefficients, constraint.bound):
            canonical(value)


PROGRAM_TYPE = ValueType(
    name="optimization_linear_program",
    tag=DomainType.OPTIMIZATION,
    summary="linear programme: objective and constraints, up to 6 variables",
    matches=lambda value: isinstance(value, LinearProgram),
    encode=encode_program,
    decode=decode_program,
    parse=parse_program,
    format=format_program,
    to_json=program_to_json,
    from_json=program_from_json,
    check=check_program,
    examples=(
        parse_program("maximize 3x + 2y subject to x + y <= 4, x <= 3, y >= 0"),
        parse_program("maximize x - 0.5y subject to x + y <= 4, x <= 3, y >= 0"),
        parse_program("minimize 2a + 1/3*b subject to a + b = 1, a, b >= 0"),
    ),
)
VECTOR_TYPE = ValueType(
    name="optimization_vector",
    tag=DomainType.OPTIMIZATION_VECTOR,
    summary="vector of up to 64 exact numbers: point, gradient, coefficients or weights",
    matches=lambda value: isinstance(value, Vector),
    encode=encode_vector,
    decode=decode_vector,
    parse=parse_vector,
    format=str,
    to_json=numbers_to_json,
    from_json=vector_from_json,
    check=check_vector,
    examples=(Vector((2, -1)), parse_vector("[0.5, 1/3]"), Vector((1, -4, 3)), Vector((10**38,)), Vector((0, 0))),
)

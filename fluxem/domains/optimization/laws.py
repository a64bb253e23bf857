"""Laws of vectors and linear programmes on their codes, by residue algebra block by block."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import LawError
from fluxem.core.layout import LANE_D, Code, new_code
from fluxem.core.number import Number, write_number
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.core.sequence import BlockLaw, map_code, zip_codes
from fluxem.domains.optimization.encoder import MARKS, SENSE, read_counts, write_positions
from fluxem.domains.optimization.types import LinearProgram, Vector, to_fractions

PROGRAM, VECTOR, NUMBER = "optimization_linear_program", "optimization_vector", "arithmetic_number"
_OTHER_SENSE = {"maximize": "minimize", "minimize": "maximize"}


def _make_minus_one() -> Code:
    code = new_code(DomainType.ARITHMETIC)
    write_number(code[0], -1)
    return code


_MINUS_ONE = _make_minus_one()


# --- vectors -----------------------------------------------------------------------------------------
def _subtract_blocks(a: np.ndarray, b: np.ndarray, out: np.ndarray) -> None:
    add_blocks(a, b, out, subtract=True)


def _zip_vectors(law: BlockLaw, a: Code, b: Code) -> Code:
    return write_positions(zip_codes(law, DomainType.OPTIMIZATION_VECTOR, a, b, "vectors"))


def add(a: Code, b: Code) -> Code:
    """Sum of two vectors."""
    return _zip_vectors(add_blocks, a, b)


def subtract(a: Code, b: Code) -> Code:
    """Difference of two vectors."""
    return _zip_vectors(_subtract_blocks, a, b)


def scale(scalar: Code, vector: Code) -> Code:
    """Every entry times a number."""
    return write_positions(map_code(multiply_blocks, DomainType.OPTIMIZATION_VECTOR, scalar, vector))


def negate(vector: Code) -> Code:
    """Every entry with its sign reversed."""
    return scale(_MINUS_ONE, vector)


def dot(a: Code, b: Code) -> Code:
    """Scalar product: the sum of the products block by block."""
    products = _zip_vectors(multiply_blocks, a, b)
    out = new_code(DomainType.ARITHMETIC)
    write_number(out[0], 0)
    for block in products:
        add_blocks(out[0].copy(), block, out[0])
    return out


def descend(point: Code, gradient: Code, step: Code) -> Code:
    """One step of gradient descent: point - step * gradient."""
    return subtract(point, scale(step, gradient))


# --- linear programmes -------------------------------------------------------------------------------
def scale_program(scalar: Code, program: Code) -> Code:
    """The objective times a number other than 0; a negative one exchanges maximum and minimum.

    The optimal points stay the same. Raises ``LawError`` for 0.
    """
    sign = float(scalar[0, LANE_D.start])
    if sign == 0.0:
        raise LawError("an objective times 0 is no objective")
    out = program.copy()
    num_variables, _ = read_counts(program)
    for block in out[1 : 1 + num_variables]:
        _operate(multiply_blocks, scalar[0], block.copy(), block)
    if sign < 0:
        out[0, SENSE] = -program[0, SENSE]
    return out


def negate_program(program: Code) -> Code:
    """Max f is -min(-f): the objective negated, maximum and minimum exchanged."""
    return scale_program(_MINUS_ONE, program)


def add_programs(a: Code, b: Code) -> Code:
    """The objectives of two programmes added; sense, variables and constraints must be equal."""
    n, _ = read_counts(a)
    if len(a) != len(b) or not np.array_equal(a[0], b[0]) or not np.array_equal(a[1 + n :], b[1 + n :]):
        raise LawError("the programmes differ in sense, variables or constraints")
    out = a.copy()
    for left, right, block in zip(a[1 : 1 + n], b[1 : 1 + n], out[1 : 1 + n], strict=True):
        _operate(add_blocks, left, right, block)
    return out


def _operate(law: BlockLaw, a: np.ndarray, b: np.ndarray, out: np.ndarray) -> None:
    """``law`` on the numbers; the block's marks, which a law clears, are put back."""
    marks = out[MARKS].copy()
    law(a, b, out)
    out[MARKS] = marks


# --- references on values ----------------------------------------------------------------------------
def _vector(values: list[Fraction]) -> Vector:
    return Vector(v.numerator if v.denominator == 1 else v for v in values)


def _pair_values(a: Vector, b: Vector) -> list[tuple[Fraction, Fraction]]:
    if len(a) != len(b):
        raise LawError(f"vectors of different size: {len(a)} and {len(b)}")
    return list(zip(to_fractions(a), to_fractions(b), strict=True))


def _scale_values(scalar: Number, vector: Vector) -> Vector:
    return _vector([Fraction(scalar) * x for x in to_fractions(vector)])


def _descend_values(point: Vector, gradient: Vector, step: Number) -> Vector:
    return _vector([x - Fraction(step) * g for x, g in _pair_values(point, gradient)])


def _scale_program_values(scalar: Number, program: LinearProgram) -> LinearProgram:
    if scalar == 0:
        raise LawError("an objective times 0 is no objective")
    sense = program.sense if scalar > 0 else _OTHER_SENSE[program.sense]
    return replace(program, sense=sense, objective=tuple(Fraction(scalar) * c for c in to_fractions(program.objective)))


def _add_program_values(a: LinearProgram, b: LinearProgram) -> LinearProgram:
    if replace(a, objective=b.objective) != b:
        raise LawError("the programmes differ in sense, variables or constraints")
    pairs = zip(to_fractions(a.objective), to_fractions(b.objective), strict=True)
    return replace(a, objective=tuple(x + y for x, y in pairs))


_ENTRYWISE, _OBJECTIVE = "lane A of every block", "lane A of the objective's blocks"
LAWS = (
    Law("optimization_add", (VECTOR, VECTOR), VECTOR, add,
        lambda a, b: _vector([x + y for x, y in _pair_values(a, b)]), f"{_ENTRYWISE}: a + b", commutative=True),
    Law("optimization_subtract", (VECTOR, VECTOR), VECTOR, subtract,
        lambda a, b: _vector([x - y for x, y in _pair_values(a, b)]), f"{_ENTRYWISE}: a - b"),
    Law("optimization_multiply__scalar", (NUMBER, VECTOR), VECTOR, scale, _scale_values,
        f"{_ENTRYWISE}: Hadamard product with the number's"),
    Law("optimization_multiply__by_scalar", (VECTOR, NUMBER), VECTOR, lambda a, b: scale(b, a),
        lambda a, b: _scale_values(b, a), f"{_ENTRYWISE}: Hadamard product with the number's"),
    Law("optimization_negate", (VECTOR,), VECTOR, negate, lambda a: _scale_values(-1, a), f"{_ENTRYWISE}: -a"),
    Law("optimization_dot", (VECTOR, VECTOR), NUMBER, dot,
        lambda a, b: sum((x * y for x, y in _pair_values(a, b)), Fraction(0)),
        "lane A: sum of Hadamard products", commutative=True),
    Law("optimization_descend", (VECTOR, VECTOR, NUMBER), VECTOR, descend, _descend_values,
        f"{_ENTRYWISE}: x - t g"),
    Law("optimization_multiply__program", (NUMBER, PROGRAM), PROGRAM, scale_program, _scale_program_values,
        f"{_OBJECTIVE}: Hadamard product; sense: sign"),
    Law("optimization_negate__program", (PROGRAM,), PROGRAM, negate_program,
        lambda a: _scale_program_values(-1, a), f"{_OBJECTIVE}: -c; sense: exchanged"),
    Law("optimization_add__programs", (PROGRAM, PROGRAM), PROGRAM, add_programs, _add_program_values,
        f"{_OBJECTIVE}: c + d", commutative=True),
)  # fmt: skip

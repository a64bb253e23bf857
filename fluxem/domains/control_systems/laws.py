"""Laws of transfer functions and state-space models on their codes.

Connections are products and sums of polynomials, computed block by block by residue algebra; duality moves
whole blocks.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import DIM, LANE_D, TAG, Code, new_code
from fluxem.core.number import (
    Block,
    Number,
    decode_number,
    to_fraction,
    write_number,
)
from fluxem.core.number_laws import add_blocks, divide_blocks, multiply_blocks
from fluxem.domains.control_systems import _polynomials as polynomials
from fluxem.domains.control_systems.encoder import read_marks, read_shape, write_marks, write_positions
from fluxem.domains.control_systems.types import StateSpace, TransferFunction

SYSTEM, MODEL, NUMBER = "control_systems_transfer_function", "control_systems_state_space", "arithmetic_number"
_Blocks = list[Block]  # coefficients of a polynomial by rising power


# --- polynomials of blocks ---------------------------------------------------------------------------
def _new_block(value: int = 0) -> Block:
    block = np.zeros(DIM, dtype=np.float32)
    write_number(block, value)
    return block


_MINUS_ONE, _ONE = _new_block(-1), _new_block(1)


def _is_zero(block: Block) -> bool:
    return bool(block[LANE_D.start + 1] > 0.5)


def _multiply(p: _Blocks, q: _Blocks) -> _Blocks:
    """Product of two polynomials: lane A's of the coefficients multiply and add up."""
    out = [_new_block() for _ in range(len(p) + len(q) - 1)]
    product = np.zeros(DIM, dtype=np.float32)
    for i, x in enumerate(p):
        for j, y in enumerate(q):
            multiply_blocks(x, y, product)
            add_blocks(out[i + j].copy(), product, out[i + j])
    return out


def _add(p: _Blocks, q: _Blocks) -> _Blocks:
    out = []
    for i in range(max(len(p), len(q))):
        block = np.zeros(DIM, dtype=np.float32)
        add_blocks(p[i] if i < len(p) else _new_block(), q[i] if i < len(q) else _new_block(), block)
        out.append(block)
    return out


def _split(code: Code) -> tuple[_Blocks, _Blocks, float]:
    count, variable = read_marks(code)
    return list(code[:count]), list(code[count:]), variable


def _join(numerator: _Blocks, denominator: _Blocks, variable: float) -> Code:
    """The code of a ratio: leading zeros dropped, a constant denominator divided out."""
    for side in (numerator, denominator):
        while len(side) > 1 and _is_zero(side[-1]):
            side.pop()
    if max(len(numerator), len(denominator)) > polynomials.MAX_DEGREE + 1:
        raise EncodingError(f"the result has a degree above {polynomials.MAX_DEGREE}")
    if len(denominator) == 1:
        if _is_zero(denominator[0]):
            raise LawError("the result has a zero denominator")
        quotients = [np.zeros(DIM, dtype=np.float32) for _ in numerator]
        for block, out in zip(numerator, quotients, strict=True):
            divide_blocks(block, denominator[0], out)
        numerator, denominator = quotients, [_ONE]
    out = new_code(DomainType.CONTROL, len(numerator) + len(denominator))
    for source, block in zip(numerator + denominator, out, strict=True):
        block[TAG.stop : 241] = source[TAG.stop : 241]
    return write_marks(out, len(numerator), variable)


def _require_equal_variables(a: float | str, b: float | str) -> None:
    if a != b:
        raise LawError("one transfer function is in s, the other in z")


# --- transfer functions ------------------------------------------------------------------------------
def series(a: Code, b: Code) -> Code:
    """Series connection: numerators multiply, denominators multiply."""
    (n1, d1, v1), (n2, d2, v2) = _split(a), _split(b)
    _require_equal_variables(v1, v2)
    return _join(_multiply(n1, n2), _multiply(d1, d2), v1)


def parallel(a: Code, b: Code) -> Code:
    """Parallel connection: the sum over the common denominator, or over the product of two different ones."""
    (n1, d1, v1), (n2, d2, v2) = _split(a), _split(b)
    _require_equal_variables(v1, v2)
    if list(map(decode_number, d1)) == list(map(decode_number, d2)):
        return _join(_add(n1, n2), d1, v1)
    return _join(_add(_multiply(n1, d2), _multiply(n2, d1)), _multiply(d1, d2), v1)


def subtract(a: Code, b: Code) -> Code:
    """Difference of two transfer functions."""
    return parallel(a, negate(b))


def feedback(a: Code, b: Code) -> Code:
    """Negative feedback of ``a`` through ``b``: n1 d2 / (d1 d2 + n1 n2). Raises ``LawError`` where that is 0."""
    (n1, d1, v1), (n2, d2, v2) = _split(a), _split(b)
    _require_equal_variables(v1, v2)
    return _join(_multiply(n1, d2), _add(_multiply(d1, d2), _multiply(n1, n2)), v1)


def scale(scalar: Code, system: Code) -> Code:
    """A gain: the numerator times a number."""
    numerator, denominator, variable = _split(system)
    return _join(_multiply([scalar[0]], numerator), denominator, variable)


def negate(system: Code) -> Code:
    """The transfer function times -1."""
    return scale(_MINUS_ONE[None], system)


# --- state space -------------------------------------------------------------------------------------
def dual(model: Code) -> Code:
    """The dual system (A^T, C^T, B^T, D^T): the blocks of [[A, B], [C, D]] transposed."""
    n, m, p = read_shape(model)
    order = np.arange(len(model)).reshape(n + p, n + m).T.reshape(-1)
    out = new_code(DomainType.STATE_SPACE, len(model))
    out[:, TAG.stop :] = model[order, TAG.stop :]
    return write_positions(out, (n, p, m))


def scale_output(scalar: Code, model: Code) -> Code:
    """A gain at the output: C and D times a number. Raises ``LawError`` for a model without outputs."""
    n, m, p = read_shape(model)
    _require_outputs(p)
    out = model.copy()
    for source, block in zip(model[n * (n + m) :], out[n * (n + m) :], strict=True):
        multiply_blocks(scalar[0], source, block)
    return write_positions(out, (n, m, p))


def _require_outputs(num_outputs: int) -> None:
    if num_outputs == 0:
        raise LawError("the model has no outputs that a gain could scale")


# --- references on values ----------------------------------------------------------------------------
_Ratio = tuple[list[Fraction], list[Fraction], str]


def _read(system: TransferFunction) -> _Ratio:
    sides = [[to_fraction(c) for c in side] for side in (system.numerator, system.denominator)]
    return sides[0], sides[1], system.variable


def make_system(numerator: list[Fraction], denominator: list[Fraction], variable: str) -> TransferFunction:
    """The transfer function of two polynomials.

    Raises:
        EncodingError: a degree above 12.
        LawError: the denominator is zero.
    """
    if not any(denominator):
        raise LawError("the result has a zero denominator")
    if max(len(polynomials.trim(numerator)), len(polynomials.trim(denominator))) > polynomials.MAX_DEGREE + 1:
        raise EncodingError(f"the result has a degree above {polynomials.MAX_DEGREE}")
    return TransferFunction(tuple(numerator), tuple(denominator), variable)


def series_values(a: TransferFunction, b: TransferFunction) -> TransferFunction:
    """Product of two transfer functions."""
    (n1, d1, v1), (n2, d2, v2) = _read(a), _read(b)
    _require_equal_variables(v1, v2)
    return make_system(polynomials.multiply(n1, n2), polynomials.multiply(d1, d2), v1)


def parallel_values(a: TransferFunction, b: TransferFunction, sign: int = 1) -> TransferFunction:
    """Sum of two transfer functions, or with ``sign`` -1 their difference."""
    (n1, d1, v1), (n2, d2, v2) = _read(a), _read(b)
    _require_equal_variables(v1, v2)
    n2 = [sign * c for c in n2]
    if d1 == d2:
        return make_system(polynomials.add(n1, n2), d1, v1)
    numerator = polynomials.add(polynomials.multiply(n1, d2), polynomials.multiply(n2, d1))
    return make_system(numerator, polynomials.multiply(d1, d2), v1)


def feedback_values(a: TransferFunction, b: TransferFunction) -> TransferFunction:
    """Negative feedback of ``a`` through ``b``."""
    (n1, d1, v1), (n2, d2, v2) = _read(a), _read(b)
    _require_equal_variables(v1, v2)
    denominator = polynomials.add(polynomials.multiply(d1, d2), polynomials.multiply(n1, n2))
    return make_system(polynomials.multiply(n1, d2), denominator, v1)


def _scale_values(scalar: Number, system: TransferFunction) -> TransferFunction:
    numerator, denominator, variable = _read(system)
    return make_system([to_fraction(scalar) * c for c in numerator], denominator, variable)


def dual_values(model: StateSpace) -> StateSpace:
    """(A^T, C^T, B^T, D^T)."""
    a, b, c, d = (tuple(zip(*matrix, strict=True)) for matrix in (model.a, model.b, model.c, model.d))
    return StateSpace(a, c, b, d)


def _scale_output_values(scalar: Number, model: StateSpace) -> StateSpace:
    _require_outputs(len(model.c))
    factor = to_fraction(scalar)
    c, d = (tuple(tuple(factor * to_fraction(x) for x in row) for row in matrix) for matrix in (model.c, model.d))
    return StateSpace(model.a, model.b, c, d)


_PAIR = (SYSTEM, SYSTEM)
_PRODUCT = "lane A: products of polynomials, sums of Hadamard products"
_MINUS_ONE_CODE = _MINUS_ONE[None]
LAWS = (
    Law("control_systems_multiply", _PAIR, SYSTEM, series, series_values, _PRODUCT, commutative=True),
    Law("control_systems_add", _PAIR, SYSTEM, parallel, parallel_values,
        f"{_PRODUCT}, brought to one denominator", commutative=True),
    Law("control_systems_subtract", _PAIR, SYSTEM, subtract, lambda a, b: parallel_values(a, b, -1),
        f"{_PRODUCT}, brought to one denominator"),
    Law("control_systems_feedback", _PAIR, SYSTEM, feedback, feedback_values, f"{_PRODUCT} and their sum"),
    Law("control_systems_multiply__gain", (NUMBER, SYSTEM), SYSTEM, scale, _scale_values,
        "lane A of the numerator: Hadamard product with the number's"),
    Law("control_systems_multiply__by_gain", (SYSTEM, NUMBER), SYSTEM, lambda a, b: scale(b, a),
        lambda a, b: _scale_values(b, a), "lane A of the numerator: Hadamard product with the number's"),
    Law("control_systems_negate", (SYSTEM,), SYSTEM, negate, lambda a: _scale_values(-1, a),
        "lane A of the numerator: -a"),
    Law("control_systems_dual", (MODEL,), MODEL, dual, dual_values, "whole blocks: a transposition"),
    Law("control_systems_multiply__output", (NUMBER, MODEL), MODEL, scale_output, _scale_output_values,
        "lane A of C and D: Hadamard product with the number's"),
    Law("control_systems_negate__output", (MODEL,), MODEL, lambda a: scale_output(_MINUS_ONE_CODE, a),
        lambda a: _scale_output_values(-1, a), "lane A of C and D: -a"),
)  # fmt: skip

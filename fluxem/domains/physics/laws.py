"""Laws of quantities: magnitudes by residue algebra, dimensions by vector addition, units by pint's rules.

Sums keep the first operand's unit; the second is brought to it by an exact factor. Temperatures on
an offset scale follow pint: 20 degC + 5 degC has no meaning, a difference of two is a
``delta_degree_Celsius``, and adding such a difference is allowed. (pint would also subtract a
temperature *from* a difference, which means nothing and is refused here.)
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache, partial
from typing import Any

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import DIM, Code
from fluxem.core.number import Block, decode_number, encode_number
from fluxem.core.number_laws import add_blocks, divide_blocks, multiply_blocks
from fluxem.core.ordering import ORDERING_TYPE, encode_ordering
from fluxem.domains.physics import _units
from fluxem.domains.physics._algebra import (
    add_quantities,
    can_add_quantities,
    compare_quantities,
    convert_quantity,
    divide_quantities,
    exact_number,
    is_addable,
    multiply_quantities,
    sum_plan,
)
from fluxem.domains.physics.encoder import (
    EXPONENT_SCALE,
    EXPONENTS,
    FACTOR_SLOT,
    FEATURES,
    encode_boolean,
    finish_quantity,
    read_unit,
    unit_template,
)
from fluxem.domains.physics.types import Quantity

QUANTITY, UNIT, BOOLEAN, NUMBER = "physics_quantity", "physics_unit", "physics_boolean", "arithmetic_number"
_GRID = np.float64(27720) * EXPONENT_SCALE  # lcm(1..12): exponents snap to their own fractions after a sum


@lru_cache(maxsize=8192)
def _constant(value: Fraction) -> Block:
    block = np.zeros(DIM, dtype=np.float32)
    encode_number(block, exact_number(value))
    block.flags.writeable = False
    return block


_BLOCK_LAWS: dict[str, tuple[Callable[..., None], Callable[[Fraction, Fraction], Fraction]]] = {
    "add": (add_blocks, Fraction.__add__),
    "subtract": (partial(add_blocks, subtract=True), Fraction.__sub__),
    "multiply": (multiply_blocks, Fraction.__mul__),
    "divide": (divide_blocks, Fraction.__truediv__),
}


def _operate(verb: str, a: Block, b: Block, out: Block) -> None:
    """Apply a law of numbers to two blocks, writing the number lanes of ``out``.

    The law on residues bounds numerator and denominator before common factors cancel. Where that
    bound trips, the operands are decoded, cancelled and encoded again: only a result that itself lies
    outside +-1e38 raises ``EncodingError``.
    """
    on_blocks, on_values = _BLOCK_LAWS[verb]
    try:
        on_blocks(a, b, out)
    except EncodingError:
        value = on_values(Fraction(decode_number(a)), Fraction(decode_number(b)))
        encode_number(out, exact_number(value))


def _convert_block(block: Block, source: str, target: str) -> Block:
    """Number block of the magnitude in ``target``; ``block`` itself where nothing changes."""
    if source == target:
        return block
    scale, shift = _units.conversion(source, target)
    for verb, constant, neutral in (("multiply", scale, 1), ("add", shift, 0)):
        if constant != neutral:
            result = np.zeros(DIM, dtype=np.float32)
            _operate(verb, block, _constant(constant), result)
            block = result
    return block


def _new_quantity(unit: str) -> tuple[Code, Code]:
    template = unit_template(unit, DomainType.QUANTITY)
    return template.copy(), template


# --- operations on codes ----------------------------------------------------------------------
def _add_codes(a: Code, b: Code, *, subtract: bool) -> Code:
    unit_a, unit_b = read_unit(a), read_unit(b)
    unit, for_a, for_b = sum_plan(unit_a, unit_b, subtract)
    code, template = _new_quantity(unit)
    left, right = _convert_block(a[0], unit_a, for_a), _convert_block(b[0], unit_b, for_b)
    _operate("subtract" if subtract else "add", left, right, code[0])
    return finish_quantity(code, template)


def add(a: Code, b: Code) -> Code:
    """Sum in the first operand's unit. Raises ``LawError`` for metre + second or degC + degC."""
    return _add_codes(a, b, subtract=False)


def subtract(a: Code, b: Code) -> Code:
    """Difference in the first operand's unit. Raises ``LawError`` like :func:`add`."""
    return _add_codes(a, b, subtract=True)


def _combine_codes(a: Code, b: Code, *, sign: int) -> Code:
    code, template = _new_quantity(_units.combine_units(read_unit(a), read_unit(b), sign))
    _operate("multiply" if sign > 0 else "divide", a[0], b[0], code[0])
    exponents = a[0, EXPONENTS].astype(np.float64) + sign * b[0, EXPONENTS]  # the law: exponents add
    code[0, EXPONENTS] = np.rint(exponents * _GRID) / _GRID
    code[0, FACTOR_SLOT] = a[0, FACTOR_SLOT] + sign * b[0, FACTOR_SLOT]
    return finish_quantity(code, template)


def multiply(a: Code, b: Code) -> Code:
    """Product: magnitudes multiply, dimension exponents add. Raises ``LawError`` for offset units."""
    return _combine_codes(a, b, sign=1)


def divide(a: Code, b: Code) -> Code:
    """Quotient: dimension exponents subtract. Raises ``LawError`` for zero or offset units."""
    return _combine_codes(a, b, sign=-1)


def _scale_code(quantity: Code, left: Block, right: Block, *, sign: int) -> Code:
    unit = read_unit(quantity)
    _units.require_multiplicative(unit)
    code, template = _new_quantity(unit)
    _operate("multiply" if sign > 0 else "divide", left, right, code[0])
    return finish_quantity(code, template)


def multiply_by_scalar(a: Code, b: Code) -> Code:
    """Quantity times number."""
    return _scale_code(a, a[0], b[0], sign=1)


def multiply_scalar(a: Code, b: Code) -> Code:
    """Number times quantity."""
    return _scale_code(b, a[0], b[0], sign=1)


def divide_by_scalar(a: Code, b: Code) -> Code:
    """Quantity over number. Raises ``LawError`` for zero."""
    return _scale_code(a, a[0], b[0], sign=-1)


def divide_scalar(a: Code, b: Code) -> Code:
    """Number over quantity: the unit is inverted. Raises ``LawError`` for zero or an offset unit."""
    code, template = _new_quantity(_units.combine_units("dimensionless", read_unit(b), -1))
    _operate("divide", a[0], b[0], code[0])
    code[0, EXPONENTS] = 0.0 - b[0, EXPONENTS]
    return finish_quantity(code, template)


def convert(a: Code, unit: Code) -> Code:
    """The same quantity in another unit, exactly. Raises ``LawError`` if impossible or irrational."""
    target = read_unit(unit)
    block = _convert_block(a[0], read_unit(a), target)
    code, template = _new_quantity(target)
    kept = code[0].copy()
    code[0] = block
    for lanes in (slice(0, 16), EXPONENTS, slice(FACTOR_SLOT, FACTOR_SLOT + 1), FEATURES):
        code[0, lanes] = kept[lanes]
    return finish_quantity(code, template)


def can_add(a: Code, b: Code) -> Code:
    """Whether a sum has a meaning: equal exponent vectors, and not two offset scales. Never raises."""
    return encode_boolean(is_addable(read_unit(a), read_unit(b)))


def compare(a: Code, b: Code) -> Code:
    """Ordering of two quantities of one dimension. Residues carry no order, so both are decoded."""
    left, right = (Quantity(decode_number(x[0]), read_unit(x)) for x in (a, b))
    return encode_ordering(compare_quantities(left, right))


_LANE_SUM = "lane A: a + k * b with the exact factor k between the units"
_LANE_PRODUCT = "lane A: Hadamard product; DIMENSIONS: exponents add"
_LANE_QUOTIENT = "lane A and DENOMINATOR: product with 1/b; DIMENSIONS: exponents subtract"
_PAIR, _BY_NUMBER, _OF_NUMBER = (QUANTITY, QUANTITY), (QUANTITY, NUMBER), (NUMBER, QUANTITY)
_Operation = Callable[..., Any]
_TABLE: tuple[tuple[str, tuple[str, ...], str, _Operation, _Operation, str], ...] = (
    ("add", _PAIR, QUANTITY, add, add_quantities, _LANE_SUM),
    ("subtract", _PAIR, QUANTITY, subtract, partial(add_quantities, sign=-1), _LANE_SUM),
    ("multiply", _PAIR, QUANTITY, multiply, multiply_quantities, _LANE_PRODUCT),
    ("multiply__by_scalar", _BY_NUMBER, QUANTITY, multiply_by_scalar, multiply_quantities, _LANE_PRODUCT),
    ("multiply__scalar", _OF_NUMBER, QUANTITY, multiply_scalar, multiply_quantities, _LANE_PRODUCT),
    ("divide", _PAIR, QUANTITY, divide, divide_quantities, _LANE_QUOTIENT),
    ("divide__by_scalar", _BY_NUMBER, QUANTITY, divide_by_scalar, divide_quantities, _LANE_QUOTIENT),
    ("divide__scalar", _OF_NUMBER, QUANTITY, divide_scalar, divide_quantities, _LANE_QUOTIENT),
    ("convert", (QUANTITY, UNIT), QUANTITY, convert, convert_quantity, "lane A: a * k + c, exact factor and offset"),
    ("can_add", _PAIR, BOOLEAN, can_add, can_add_quantities, "DIMENSIONS: equal exponents"),
    ("compare", _PAIR, ORDERING_TYPE, compare, compare_quantities, "none: decoded, since residues carry no order"),
)
_COMMUTATIVE = ("add", "multiply", "can_add")  # as physical values: the display unit is the first operand's
LAWS = tuple(
    Law(f"physics_{name}", operands, result, apply, reference, lane, name in _COMMUTATIVE, name == "compare")
    for name, operands, result, apply, reference, lane in _TABLE
)

"""Codes of quantities, units, dimensions and truth values.

A quantity is block 0 (value) followed by the blocks of its unit's text:

======== ==================== =====================================================================
block 0  number lanes         the magnitude *as displayed* (5 for "5 km"), ``fluxem.core.number``
         DIMENSIONS 0-6       SI exponents of m, kg, s, A, K, mol, cd, divided by 4
         DIMENSIONS 7         log10 of the unit's factor to SI, divided by 32
         DIMENSIONS 8         log10 of the magnitude in SI units, offset aside, divided by 32
         CROSS 49-63          one-hot kind of dimension (``KIND_NAMES``), then the offset flag
block 1+ SPECIFIC             the canonical unit text, one byte a dim
======== ==================== =====================================================================

A unit has the same layout without number lanes; a dimension is block 0 with the exponents alone; a
truth value is one block holding the number 1 (yes) or -1 (no).

Limits: magnitudes as for numbers (numerator and denominator to 1e38, decimal exponent to 4096);
exponents to +-24 with denominators up to 12. All else raises ``EncodingError``. DIMENSIONS 7 and 8 and
the kinds are features: ``decode`` reads the exact parts only.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import (
    CROSS,
    DIMENSIONS,
    LANE_D,
    SPECIFIC,
    Code,
    new_code,
    num_byte_blocks,
    read_bytes,
    write_bytes,
)
from fluxem.core.number import Block, check_number, decode_number, encode_number, read_number
from fluxem.domains.physics import types
from fluxem.domains.physics._units import MAX_DENOMINATOR, Dimensions, canonical_unit, unit_facts
from fluxem.domains.physics.types import Dimension, Quantity, Unit

EXPONENTS = slice(DIMENSIONS.start, DIMENSIONS.start + 7)
FACTOR_SLOT = DIMENSIONS.start + 7
SI_SLOT = DIMENSIONS.start + 8
FEATURES = slice(CROSS.start + 49, CROSS.stop)
EXPONENT_SCALE = np.float32(4.0)  # a power of two: quarters stay exact in float32
LOG_SCALE = np.float32(32.0)
_LOG_MAGNITUDE = LANE_D.start + 5
_LOG_MAGNITUDE_SCALE = np.float32(40.0)
_ZERO_FLAG = LANE_D.start + 1

_KINDS: dict[tuple[int, ...], str] = {
    (1, 0, 0, 0, 0, 0, 0): "length",
    (2, 0, 0, 0, 0, 0, 0): "area",
    (3, 0, 0, 0, 0, 0, 0): "volume",
    (0, 0, 1, 0, 0, 0, 0): "time",
    (1, 0, -1, 0, 0, 0, 0): "speed",
    (1, 0, -2, 0, 0, 0, 0): "acceleration",
    (0, 1, 0, 0, 0, 0, 0): "mass",
    (1, 1, -2, 0, 0, 0, 0): "force",
    (2, 1, -2, 0, 0, 0, 0): "energy",
    (2, 1, -3, 0, 0, 0, 0): "power",
    (-1, 1, -2, 0, 0, 0, 0): "pressure",
    (0, 0, 0, 0, 1, 0, 0): "temperature",
    (0, 0, 0, 0, 0, 0, 0): "dimensionless",
}
KIND_NAMES = (*_KINDS.values(), "other")
"""Order of the one-hot kinds; the dim after the last is the offset flag."""
_OFFSET_FLAG = FEATURES.start + len(KIND_NAMES)


def kind_of_dimensions(dimensions: Dimensions) -> str:
    """Name of a common dimension ("speed"), or "other"."""
    return _KINDS.get(dimensions, "other")  # type: ignore[call-overload]


def write_dimensions(block: Block, dimensions: Dimensions) -> None:
    """Write exponents and their one-hot kind into ``block`` ``(256,)``."""
    block[EXPONENTS] = np.array([float(d) for d in dimensions], dtype=np.float32) / EXPONENT_SCALE
    block[FEATURES] = 0.0
    block[FEATURES.start + KIND_NAMES.index(kind_of_dimensions(dimensions))] = 1.0


def read_dimensions(block: NDArray[np.floating]) -> Dimensions:
    """Exact inverse of :func:`write_dimensions`; sums of exponent vectors decode too."""
    values = (float(x) for x in block[EXPONENTS] * EXPONENT_SCALE)
    dimensions = tuple(Fraction(x).limit_denominator(MAX_DENOMINATOR) for x in values)
    return dimensions  # type: ignore[return-value]


@lru_cache(maxsize=8192)
def unit_template(unit: str, tag: int) -> Code:
    """Code ``(k, 256)`` of everything that depends on the unit alone. Callers copy it.

    Raises:
        EncodingError: the text is no unit, or too long.
    """
    try:
        unit = canonical_unit(unit)
        facts = unit_facts(unit)
    except EncodingError:
        raise
    except ValueError as error:
        raise EncodingError(str(error)) from None
    code = new_code(tag, 1 + num_byte_blocks(unit))
    write_dimensions(code[0], facts.dimensions)
    code[0, FACTOR_SLOT] = facts.log10_factor / LOG_SCALE
    code[0, _OFFSET_FLAG] = facts.offset is not None
    write_bytes(code[1:], unit)
    code.flags.writeable = False
    return code


def finish_quantity(code: Code, template: Code) -> Code:
    """Restore the features beside the number lanes of ``code`` ``(k, 256)`` after they were written."""
    block = code[0]
    block[FEATURES] = template[0, FEATURES]  # writing a number clears the whole KIND region
    if block[_ZERO_FLAG] < 0.5:
        block[SI_SLOT] = block[_LOG_MAGNITUDE] * (_LOG_MAGNITUDE_SCALE / LOG_SCALE) + block[FACTOR_SLOT]
    return code


def encode_quantity(value: Quantity) -> Code:
    """:class:`Quantity` -> ``(k, 256)`` float32, k >= 2. Raises ``EncodingError`` outside +-1e38."""
    template = unit_template(value.unit, DomainType.QUANTITY)
    code = template.copy()
    encode_number(code[0], value.magnitude)
    return finish_quantity(code, template)


def check_quantity(value: Quantity) -> None:
    """Raise ``EncodingError`` where :func:`encode_quantity` would, without encoding."""
    unit_template(value.unit, DomainType.QUANTITY)
    check_number(value.magnitude)


def encode_many_quantities(values: Sequence[Quantity]) -> list[Code]:
    """Many quantities; unit texts are encoded once each."""
    return [encode_quantity(value) for value in values]


@lru_cache(maxsize=8192)
def _read_unit(raw: bytes, num_blocks: int) -> str:
    blocks = np.zeros((num_blocks, 256), dtype=np.float32)
    blocks[:, SPECIFIC] = np.frombuffer(raw, dtype=np.float32).reshape(num_blocks, -1)
    try:
        return canonical_unit(read_bytes(blocks))
    except ValueError as error:
        raise EncodingError(f"the code holds no unit text: {error}") from None


def read_unit(code: Code) -> str:
    """Canonical unit text in blocks 1.. of a quantity's or unit's code. Raises ``EncodingError``."""
    if code.ndim != 2 or len(code) < 2:
        raise EncodingError(f"a quantity's or unit's code has at least 2 blocks; found shape {np.shape(code)}")
    return _read_unit(np.ascontiguousarray(code[1:, SPECIFIC], dtype=np.float32).tobytes(), len(code) - 1)


def decode_quantity(code: Code) -> Quantity:
    """``(k, 256)`` -> the exact :class:`Quantity`, unit text included."""
    return Quantity(decode_number(code[0]), read_unit(code))


def encode_unit(value: Unit) -> Code:
    """:class:`Unit` -> ``(k, 256)`` float32, k >= 2."""
    return unit_template(value.name, DomainType.UNIT).copy()


def decode_unit(code: Code) -> Unit:
    """``(k, 256)`` -> :class:`Unit`."""
    return Unit(read_unit(code))


def encode_dimension(value: Dimension) -> Code:
    """:class:`Dimension` -> ``(1, 256)`` float32."""
    code = new_code(DomainType.DIMENSION)
    write_dimensions(code[0], value.exponents)
    return code


def decode_dimension(code: Code) -> Dimension:
    """``(1, 256)`` -> :class:`Dimension`."""
    return Dimension(read_dimensions(np.atleast_2d(code)[0]))


def encode_boolean(value: bool) -> Code:
    """``True`` -> the number 1, ``False`` -> -1: ``(1, 256)`` float32."""
    code = new_code(DomainType.BOOLEAN)
    encode_number(code[0], 1 if value else -1)
    return code


def decode_boolean(code: Code) -> bool:
    """``(1, 256)`` -> bool."""
    return read_number(np.atleast_2d(code)[0])[0] > 0


TYPES = (
    ValueType(
        name="physics_quantity",
        tag=DomainType.QUANTITY,
        summary="exact magnitude with a unit",
        matches=lambda value: isinstance(value, Quantity),
        encode=encode_quantity,
        decode=decode_quantity,
        parse=types.parse_quantity,
        format=types.format_quantity,
        to_json=types.quantity_to_json,
        from_json=types.quantity_from_json,
        encode_many=encode_many_quantities,
        check=check_quantity,
        examples=(
            Quantity(5, "kilometer"),
            Quantity(Decimal("9.8"), "meter / second ** 2"),
            Quantity(-40, "degree_Fahrenheit"),
            Quantity(Fraction(1, 3), "meter * newton"),
            Quantity(0, "second"),
        ),
    ),
    ValueType(
        name="physics_unit",
        tag=DomainType.UNIT,
        summary="a unit of measurement",
        matches=lambda value: isinstance(value, Unit),
        encode=encode_unit,
        decode=decode_unit,
        parse=types.parse_unit,
        format=str,
        to_json=str,
        from_json=types.unit_from_json,
        check=lambda value: unit_template(value.name, DomainType.UNIT),
        examples=(Unit("mile"), Unit("kilometer / hour"), Unit("degree_Celsius")),
    ),
    ValueType(
        name="physics_dimension",
        tag=DomainType.DIMENSION,
        summary="seven SI exponents, such as length / time",
        matches=lambda value: isinstance(value, Dimension),
        encode=encode_dimension,
        decode=decode_dimension,
        parse=types.parse_dimension,
        format=str,
        to_json=types.dimension_to_json,
        from_json=types.dimension_from_json,
        check=lambda value: None,
        examples=(types.parse_dimension("length / time"), types.parse_dimension("dimensionless")),
    ),
    ValueType(
        name="physics_boolean",
        tag=DomainType.BOOLEAN,
        summary="yes or no: whether two quantities can be added",
        matches=lambda value: isinstance(value, bool),
        encode=encode_boolean,
        decode=decode_boolean,
        parse=types.parse_boolean,
        format=lambda value: "yes" if value else "no",
        to_json=bool,
        from_json=types.boolean_from_json,
        check=lambda value: None,
        examples=(True, False),
    ),
)

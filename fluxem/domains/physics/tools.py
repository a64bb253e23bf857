"""Tools of physics, all exact: units by pint's definitions, constants, and the formulas of ``_formulas``.

Arguments are quantities of the right dimension in any unit; a wrong dimension raises an error that names it.
"""

from __future__ import annotations

from fluxem.core.number import Number
from fluxem.core.ordering import Ordering
from fluxem.domains.physics import _units
from fluxem.domains.physics._algebra import (
    add_quantities,
    can_add_quantities,
    compare_quantities,
    convert_quantity,
    divide_quantities,
    exact_number,
    multiply_quantities,
)
from fluxem.domains.physics._calculator import evaluate_quantities, raise_quantity
from fluxem.domains.physics._constants import find_constant
from fluxem.domains.physics._formulas import (
    average_speed,
    density,
    electrical_power,
    force,
    ideal_gas_pressure,
    kinetic_energy,
    mass_energy,
    mechanical_power,
    momentum,
    photon_energy,
    potential_energy,
    pressure,
    voltage,
    wavelength,
    weight,
    work,
)
from fluxem.domains.physics.types import Dimension, Quantity, Unit


def unit_convert(quantity: Quantity, unit: Unit) -> Quantity:
    """Convert a quantity to another unit of the same dimension, exactly.

    Args:
        quantity: what to convert.
        unit: the unit wanted.

    Examples:
        {"quantity": "5 km", "unit": "m"} -> {"magnitude": 5000, "unit": "meter"}
        {"quantity": "100 degC", "unit": "degF"} -> {"magnitude": 212, "unit": "degree_Fahrenheit"}
    """
    return convert_quantity(quantity, unit)


def quantity_calc(expression: str, unit: Unit | None = None) -> Quantity | Number:
    """Evaluate an expression with units, such as "5 km + 300 m" or "(3 m + 20 cm) * 2 / 4 s in km/h".

    Args:
        expression: numbers and quantities, + - * / ^ and parentheses, optionally "in" and a unit.
        unit: the unit of the result; by default the one that the calculation gives.

    Examples:
        {"expression": "5 km + 300 m"} -> {"magnitude": "5.3", "unit": "kilometer"}
        {"expression": "100 m / 8 s", "unit": "km/h"} -> {"magnitude": 45, "unit": "kilometer / hour"}
    """
    result = evaluate_quantities(expression)
    if unit is None:
        return result
    return convert_quantity(result if isinstance(result, Quantity) else Quantity(result, "dimensionless"), unit)


def add(a: Quantity, b: Quantity) -> Quantity:
    """Add two quantities of the same dimension, in the first one's unit.

    Args:
        a: first quantity.
        b: second quantity.

    Examples:
        {"a": "5 km", "b": "300 m"} -> {"magnitude": "5.3", "unit": "kilometer"}
    """
    return add_quantities(a, b)


def subtract(a: Quantity, b: Quantity) -> Quantity:
    """Subtract the second quantity from the first, in the first one's unit.

    Args:
        a: what is subtracted from.
        b: what is subtracted.

    Examples:
        {"a": "1 h", "b": "45 min"} -> {"magnitude": "0.25", "unit": "hour"}
    """
    return add_quantities(a, b, -1)


def multiply(a: Quantity | Number, b: Quantity | Number) -> Quantity:
    """Multiply two quantities, or a quantity and a number.

    Args:
        a: first factor.
        b: second factor.

    Examples:
        {"a": "3 m", "b": "4 m"} -> {"magnitude": 12, "unit": "meter ** 2"}
        {"a": "3 m", "b": 4} -> {"magnitude": 12, "unit": "meter"}
    """
    return multiply_quantities(a, b)


def divide(a: Quantity | Number, b: Quantity | Number) -> Quantity:
    """Divide two quantities, or a quantity and a number.

    Args:
        a: dividend.
        b: divisor.

    Examples:
        {"a": "100 km", "b": "8 h"} -> {"magnitude": "12.5", "unit": "kilometer / hour"}
    """
    return divide_quantities(a, b)


def power(quantity: Quantity, exponent: int) -> Quantity:
    """Raise a quantity to an integer power, unit included.

    Args:
        quantity: the base.
        exponent: integer from -24 to 24.

    Examples:
        {"quantity": "3 m", "exponent": 2} -> {"magnitude": 9, "unit": "meter ** 2"}
    """
    return raise_quantity(quantity, exponent)


def compare(a: Quantity, b: Quantity) -> Ordering:
    """Compare two quantities of the same dimension: is a less than, equal to or greater than b?

    Args:
        a: first quantity.
        b: second quantity.

    Examples:
        {"a": "1 mi", "b": "1.6 km"} -> "greater"
    """
    return compare_quantities(a, b)


def can_add(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be added: they have the same dimension.

    Args:
        a: first quantity.
        b: second quantity.

    Examples:
        {"a": "5 m", "b": "3 s"} -> false
        {"a": "5 m", "b": "3 mi"} -> true
    """
    return can_add_quantities(a, b)


def dimension_of(quantity: Quantity | Unit) -> Dimension:
    """The dimension of a quantity or unit, such as length / time.

    Args:
        quantity: a quantity ("5 km/h") or a unit ("newton").

    Examples:
        {"quantity": "5 N"} -> ["1", "1", "-2", "0", "0", "0", "0"]
    """
    return Dimension(quantity.dimensions)


def to_si(quantity: Quantity) -> Quantity:
    """Convert a quantity to coherent SI base units (m, kg, s, A, K, mol, cd).

    Args:
        quantity: what to convert.

    Examples:
        {"quantity": "36 km/h"} -> {"magnitude": 10, "unit": "meter / second"}
    """
    return convert_quantity(quantity, Unit(_units.si_unit(quantity.dimensions)))


def conversion_factor(source: Unit, target: Unit) -> Number:
    """How many of the second unit one of the first is, exactly.

    Args:
        source: unit to convert from.
        target: unit to convert to.

    Examples:
        {"source": "mile", "target": "kilometer"} -> "1.609344"
    """
    _units.require_multiplicative(source.name)
    _units.require_multiplicative(target.name)
    return exact_number(_units.conversion(source.name, target.name)[0])


def constant(name: str) -> Quantity:
    """A fundamental physical constant, CODATA 2022.

    Args:
        name: name or symbol, such as "speed of light", "G" or "k_B".

    Examples:
        {"name": "speed of light"} -> {"magnitude": "299792458", "unit": "meter / second"}
    """
    return find_constant(name).quantity


def constant_uncertainty(name: str) -> Quantity:
    """The standard uncertainty of a fundamental constant, CODATA 2022; zero if it is exact by definition.

    Args:
        name: name or symbol, such as "gravitational constant" or "m_e".

    Examples:
        {"name": "electron mass"} -> {"magnitude": "2.8E-40", "unit": "kilogram"}
    """
    found = find_constant(name)
    return Quantity(found.uncertainty, found.unit)


TOOLS = (
    unit_convert,
    quantity_calc,
    add,
    subtract,
    multiply,
    divide,
    power,
    compare,
    can_add,
    dimension_of,
    to_si,
    conversion_factor,
    constant,
    constant_uncertainty,
    kinetic_energy,
    potential_energy,
    force,
    weight,
    momentum,
    work,
    mechanical_power,
    pressure,
    density,
    average_speed,
    voltage,
    electrical_power,
    wavelength,
    photon_energy,
    mass_energy,
    ideal_gas_pressure,
)

"""Tools of physics, all exact: units by pint's definitions, mechanics and electricity by SI formulas.

Formulas: Halliday, Resnick, Walker, Fundamentals of Physics (10th ed.), the chapter named with each tool.
Results come in the coherent SI unit named in each docstring. Arguments are quantities of the right
dimension in any unit; a wrong dimension raises ``ToolError``.
"""

from __future__ import annotations

from fractions import Fraction

from fluxem.core.errors import LawError, ToolError
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
from fluxem.domains.physics.types import Dimension, Quantity, Unit


# --- units and dimensions ----------------------------------------------------------------------
def unit_convert(quantity: Quantity, unit: Unit) -> Quantity:
    """Convert a quantity to another unit of the same dimension, exactly.

    Args:
        quantity: what to convert.
        unit: the unit wanted.
    """
    return convert_quantity(quantity, unit)


def quantity_calc(expression: str, unit: Unit | None = None) -> Quantity | Number:
    """Evaluate an expression with units, such as "5 km + 300 m" or "(3 m + 20 cm) * 2 / 4 s in km/h".

    Args:
        expression: numbers and quantities, + - * / ^ and parentheses, optionally "in" and a unit.
        unit: the unit of the result; by default the one that the calculation gives.
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
    """
    return add_quantities(a, b)


def subtract(a: Quantity, b: Quantity) -> Quantity:
    """Subtract the second quantity from the first, in the first one's unit.

    Args:
        a: what is subtracted from.
        b: what is subtracted.
    """
    return add_quantities(a, b, -1)


def multiply(a: Quantity | Number, b: Quantity | Number) -> Quantity:
    """Multiply two quantities, or a quantity and a number.

    Args:
        a: first factor.
        b: second factor.
    """
    return multiply_quantities(a, b)


def divide(a: Quantity | Number, b: Quantity | Number) -> Quantity:
    """Divide two quantities, or a quantity and a number.

    Args:
        a: dividend.
        b: divisor.
    """
    return divide_quantities(a, b)


def power(quantity: Quantity, exponent: int) -> Quantity:
    """Raise a quantity to an integer power, unit included.

    Args:
        quantity: the base.
        exponent: integer from -24 to 24.
    """
    return raise_quantity(quantity, exponent)


def compare(a: Quantity, b: Quantity) -> Ordering:
    """Compare two quantities of the same dimension: is a less than, equal to or greater than b?

    Args:
        a: first quantity.
        b: second quantity.
    """
    return compare_quantities(a, b)


def can_add(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be added: they have the same dimension.

    Args:
        a: first quantity.
        b: second quantity.
    """
    return can_add_quantities(a, b)


def dimension_of(quantity: Quantity | Unit) -> Dimension:
    """The dimension of a quantity or unit, such as length / time.

    Args:
        quantity: a quantity ("5 km/h") or a unit ("newton").
    """
    return Dimension(quantity.dimensions)


def to_si(quantity: Quantity) -> Quantity:
    """Convert a quantity to coherent SI base units (m, kg, s, A, K, mol, cd).

    Args:
        quantity: what to convert.
    """
    return convert_quantity(quantity, Unit(_units.si_unit(quantity.dimensions)))


def conversion_factor(source: Unit, target: Unit) -> Number:
    """How many of the second unit one of the first is, exactly.

    Args:
        source: unit to convert from.
        target: unit to convert to.
    """
    _units.require_multiplicative(source.name)
    _units.require_multiplicative(target.name)
    return exact_number(_units.conversion(source.name, target.name)[0])


def constant(name: str) -> Quantity:
    """A fundamental physical constant, CODATA 2022.

    Args:
        name: name or symbol, such as "speed of light", "G" or "k_B".
    """
    return find_constant(name).quantity


def constant_uncertainty(name: str) -> Quantity:
    """The standard uncertainty of a fundamental constant, CODATA 2022; zero if it is exact by definition.

    Args:
        name: name or symbol, such as "gravitational constant" or "m_e".
    """
    found = find_constant(name)
    return Quantity(found.uncertainty, found.unit)


# --- formulas ----------------------------------------------------------------------------------
def _in(quantity: Quantity, unit: str, argument: str) -> Fraction:
    """Magnitude of ``quantity`` in ``unit``; the error names the argument."""
    try:
        scale, shift = _units.conversion(quantity.unit, unit)
    except LawError as error:
        wanted = _units.describe_dimensions(_units.unit_facts(unit).dimensions)
        raise ToolError(f"{argument}: expected a quantity of {wanted} (such as 1 {unit}); {error}") from None
    return Fraction(quantity.magnitude) * scale + shift


def _nonzero(value: Fraction, argument: str) -> Fraction:
    if value == 0:
        raise ToolError(f"{argument}: expected a value other than 0, since it divides")
    return value


def kinetic_energy(mass: Quantity, speed: Quantity) -> Quantity:
    """Kinetic energy in joules: m v^2 / 2 (chapter 7).

    Args:
        mass: mass of the body.
        speed: its speed.
    """
    return Quantity(
        exact_number(_in(mass, "kilogram", "mass") * _in(speed, "meter / second", "speed") ** 2 / 2), "joule"
    )


def potential_energy(mass: Quantity, height: Quantity) -> Quantity:
    """Gravitational potential energy in joules: m g h with standard gravity 9.80665 m/s^2 (chapter 8).

    Args:
        mass: mass of the body.
        height: height above the reference.
    """
    gravity = Fraction(find_constant("standard_gravity").value)
    return Quantity(exact_number(_in(mass, "kilogram", "mass") * gravity * _in(height, "meter", "height")), "joule")


def force(mass: Quantity, acceleration: Quantity) -> Quantity:
    """Net force in newtons: m a (chapter 5).

    Args:
        mass: mass of the body.
        acceleration: its acceleration.
    """
    rate = _in(acceleration, "meter / second ** 2", "acceleration")
    return Quantity(exact_number(_in(mass, "kilogram", "mass") * rate), "newton")


def weight(mass: Quantity) -> Quantity:
    """Weight in newtons at standard gravity 9.80665 m/s^2 (chapter 5).

    Args:
        mass: mass of the body.
    """
    return force(mass, find_constant("standard_gravity").quantity)


def momentum(mass: Quantity, velocity: Quantity) -> Quantity:
    """Momentum in kg m/s: m v (chapter 9).

    Args:
        mass: mass of the body.
        velocity: its velocity.
    """
    value = _in(mass, "kilogram", "mass") * _in(velocity, "meter / second", "velocity")
    return Quantity(exact_number(value), "kilogram * meter / second")


def work(force: Quantity, distance: Quantity) -> Quantity:
    """Work in joules of a constant force along the motion: F d (chapter 7).

    Args:
        force: the force.
        distance: the distance moved.
    """
    return Quantity(exact_number(_in(force, "newton", "force") * _in(distance, "meter", "distance")), "joule")


def mechanical_power(energy: Quantity, duration: Quantity) -> Quantity:
    """Average power in watts: W / t (chapter 7).

    Args:
        energy: work done or energy transferred.
        duration: the time it takes.
    """
    seconds = _nonzero(_in(duration, "second", "duration"), "duration")
    return Quantity(exact_number(_in(energy, "joule", "energy") / seconds), "watt")


def pressure(force: Quantity, area: Quantity) -> Quantity:
    """Pressure in pascals: F / A (chapter 14).

    Args:
        force: the force perpendicular to the surface.
        area: the area.
    """
    surface = _nonzero(_in(area, "meter ** 2", "area"), "area")
    return Quantity(exact_number(_in(force, "newton", "force") / surface), "pascal")


def density(mass: Quantity, volume: Quantity) -> Quantity:
    """Density in kg/m^3: m / V (chapter 14).

    Args:
        mass: the mass.
        volume: the volume.
    """
    space = _nonzero(_in(volume, "meter ** 3", "volume"), "volume")
    return Quantity(exact_number(_in(mass, "kilogram", "mass") / space), "kilogram / meter ** 3")


def average_speed(distance: Quantity, duration: Quantity) -> Quantity:
    """Average speed in m/s: d / t (chapter 2).

    Args:
        distance: the distance covered.
        duration: the time it takes.
    """
    seconds = _nonzero(_in(duration, "second", "duration"), "duration")
    return Quantity(exact_number(_in(distance, "meter", "distance") / seconds), "meter / second")


def voltage(current: Quantity, resistance: Quantity) -> Quantity:
    """Voltage in volts by Ohm's law: I R (chapter 26).

    Args:
        current: the current.
        resistance: the resistance.
    """
    return Quantity(exact_number(_in(current, "ampere", "current") * _in(resistance, "ohm", "resistance")), "volt")


def electrical_power(voltage: Quantity, current: Quantity) -> Quantity:
    """Electrical power in watts: V I (chapter 26).

    Args:
        voltage: the voltage.
        current: the current.
    """
    return Quantity(exact_number(_in(voltage, "volt", "voltage") * _in(current, "ampere", "current")), "watt")


def wavelength(frequency: Quantity, speed: Quantity | None = None) -> Quantity:
    """Wavelength in metres: v / f, with the speed of light if no speed is given (chapter 16).

    Args:
        frequency: the frequency.
        speed: speed of the wave.
    """
    velocity = find_constant("speed_of_light").quantity if speed is None else speed
    rate = _nonzero(_in(frequency, "hertz", "frequency"), "frequency")
    return Quantity(exact_number(_in(velocity, "meter / second", "speed") / rate), "meter")


def photon_energy(frequency: Quantity) -> Quantity:
    """Energy in joules of a photon: h f with the exact Planck constant (chapter 38).

    Args:
        frequency: frequency of the light.
    """
    planck = Fraction(find_constant("planck_constant").value)
    return Quantity(exact_number(planck * _in(frequency, "hertz", "frequency")), "joule")


def mass_energy(mass: Quantity) -> Quantity:
    """Rest energy in joules: m c^2 (chapter 37).

    Args:
        mass: the rest mass.
    """
    return Quantity(exact_number(_in(mass, "kilogram", "mass") * 299792458**2), "joule")


def ideal_gas_pressure(amount: Quantity, temperature: Quantity, volume: Quantity) -> Quantity:
    """Pressure in pascals of an ideal gas: n R T / V with the exact gas constant (chapter 19).

    Args:
        amount: amount of gas.
        temperature: absolute temperature, in any temperature unit.
        volume: the volume.
    """
    gas = Fraction(find_constant("molar_gas_constant").value)
    kelvins = _in(temperature, "kelvin", "temperature")
    space = _nonzero(_in(volume, "meter ** 3", "volume"), "volume")
    return Quantity(exact_number(_in(amount, "mole", "amount") * gas * kelvins / space), "pascal")


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

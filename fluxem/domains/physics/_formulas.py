"""Formulas of mechanics, electricity, waves and gases: exact results in coherent SI units.

Source: Halliday, Resnick, Walker, Fundamentals of Physics (10th ed.), the chapter named with each tool.
"""

from __future__ import annotations

from fractions import Fraction

from fluxem.core.errors import LawError, ToolError
from fluxem.domains.physics import _units
from fluxem.domains.physics._algebra import exact_number
from fluxem.domains.physics._constants import find_constant
from fluxem.domains.physics.types import Quantity


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

    Examples:
        {"mass": "1500 kg", "speed": "72 km/h"} -> {"magnitude": 300000, "unit": "joule"}
    """
    return Quantity(
        exact_number(_in(mass, "kilogram", "mass") * _in(speed, "meter / second", "speed") ** 2 / 2), "joule"
    )


def potential_energy(mass: Quantity, height: Quantity) -> Quantity:
    """Gravitational potential energy in joules: m g h with standard gravity 9.80665 m/s^2 (chapter 8).

    Args:
        mass: mass of the body.
        height: height above the reference.

    Examples:
        {"mass": "2 kg", "height": "3 m"} -> {"magnitude": "58.8399", "unit": "joule"}
    """
    gravity = Fraction(find_constant("standard_gravity").value)
    return Quantity(exact_number(_in(mass, "kilogram", "mass") * gravity * _in(height, "meter", "height")), "joule")


def force(mass: Quantity, acceleration: Quantity) -> Quantity:
    """Net force in newtons: m a (chapter 5).

    Args:
        mass: mass of the body.
        acceleration: its acceleration.

    Examples:
        {"mass": "2 kg", "acceleration": "3 m/s^2"} -> {"magnitude": 6, "unit": "newton"}
    """
    rate = _in(acceleration, "meter / second ** 2", "acceleration")
    return Quantity(exact_number(_in(mass, "kilogram", "mass") * rate), "newton")


def weight(mass: Quantity) -> Quantity:
    """Weight in newtons at standard gravity 9.80665 m/s^2 (chapter 5).

    Args:
        mass: mass of the body.

    Examples:
        {"mass": "70 kg"} -> {"magnitude": "686.4655", "unit": "newton"}
    """
    return force(mass, find_constant("standard_gravity").quantity)


def momentum(mass: Quantity, velocity: Quantity) -> Quantity:
    """Momentum in kg m/s: m v (chapter 9).

    Args:
        mass: mass of the body.
        velocity: its velocity.

    Examples:
        {"mass": "2 kg", "velocity": "36 km/h"} -> {"magnitude": 20, "unit": "kilogram * meter / second"}
    """
    value = _in(mass, "kilogram", "mass") * _in(velocity, "meter / second", "velocity")
    return Quantity(exact_number(value), "kilogram * meter / second")


def work(force: Quantity, distance: Quantity) -> Quantity:
    """Work in joules of a constant force along the motion: F d (chapter 7).

    Args:
        force: the force.
        distance: the distance moved.

    Examples:
        {"force": "5 N", "distance": "3 m"} -> {"magnitude": 15, "unit": "joule"}
    """
    return Quantity(exact_number(_in(force, "newton", "force") * _in(distance, "meter", "distance")), "joule")


def mechanical_power(energy: Quantity, duration: Quantity) -> Quantity:
    """Average power in watts: W / t (chapter 7).

    Args:
        energy: work done or energy transferred.
        duration: the time it takes.

    Examples:
        {"energy": "1 kWh", "duration": "1 h"} -> {"magnitude": 1000, "unit": "watt"}
    """
    seconds = _nonzero(_in(duration, "second", "duration"), "duration")
    return Quantity(exact_number(_in(energy, "joule", "energy") / seconds), "watt")


def pressure(force: Quantity, area: Quantity) -> Quantity:
    """Pressure in pascals: F / A (chapter 14).

    Args:
        force: the force perpendicular to the surface.
        area: the area.

    Examples:
        {"force": "10 N", "area": "2 m^2"} -> {"magnitude": 5, "unit": "pascal"}
    """
    surface = _nonzero(_in(area, "meter ** 2", "area"), "area")
    return Quantity(exact_number(_in(force, "newton", "force") / surface), "pascal")


def density(mass: Quantity, volume: Quantity) -> Quantity:
    """Density in kg/m^3: m / V (chapter 14).

    Args:
        mass: the mass.
        volume: the volume.

    Examples:
        {"mass": "1 kg", "volume": "1 L"} -> {"magnitude": 1000, "unit": "kilogram / meter ** 3"}
    """
    space = _nonzero(_in(volume, "meter ** 3", "volume"), "volume")
    return Quantity(exact_number(_in(mass, "kilogram", "mass") / space), "kilogram / meter ** 3")


def average_speed(distance: Quantity, duration: Quantity) -> Quantity:
    """Average speed in m/s: d / t (chapter 2).

    Args:
        distance: the distance covered.
        duration: the time it takes.

    Examples:
        {"distance": "90 km", "duration": "2 h"} -> {"magnitude": "12.5", "unit": "meter / second"}
    """
    seconds = _nonzero(_in(duration, "second", "duration"), "duration")
    return Quantity(exact_number(_in(distance, "meter", "distance") / seconds), "meter / second")


def voltage(current: Quantity, resistance: Quantity) -> Quantity:
    """Voltage in volts by Ohm's law: I R (chapter 26).

    Args:
        current: the current.
        resistance: the resistance.

    Examples:
        {"current": "20 mA", "resistance": "1 kΩ"} -> {"magnitude": 20, "unit": "volt"}
    """
    return Quantity(exact_number(_in(current, "ampere", "current") * _in(resistance, "ohm", "resistance")), "volt")


def electrical_power(voltage: Quantity, current: Quantity) -> Quantity:
    """Electrical power in watts: V I (chapter 26).

    Args:
        voltage: the voltage.
        current: the current.

    Examples:
        {"voltage": "230 V", "current": "2 A"} -> {"magnitude": 460, "unit": "watt"}
    """
    return Quantity(exact_number(_in(voltage, "volt", "voltage") * _in(current, "ampere", "current")), "watt")


def wavelength(frequency: Quantity, speed: Quantity | None = None) -> Quantity:
    """Wavelength in metres: v / f, with the speed of light if no speed is given (chapter 16).

    Args:
        frequency: the frequency.
        speed: speed of the wave.

    Examples:
        {"frequency": "100 MHz"} -> {"magnitude": "2.99792458", "unit": "meter"}
        {"frequency": "1 kHz", "speed": "343 m/s"} -> {"magnitude": "0.343", "unit": "meter"}
    """
    velocity = find_constant("speed_of_light").quantity if speed is None else speed
    rate = _nonzero(_in(frequency, "hertz", "frequency"), "frequency")
    return Quantity(exact_number(_in(velocity, "meter / second", "speed") / rate), "meter")


def photon_energy(frequency: Quantity) -> Quantity:
    """Energy in joules of a photon: h f with the exact Planck constant (chapter 38).

    Args:
        frequency: frequency of the light.

    Examples:
        {"frequency": "1 THz"} -> {"magnitude": "132521403/200000000000000000000000000000", "unit": "joule"}
    """
    planck = Fraction(find_constant("planck_constant").value)
    return Quantity(exact_number(planck * _in(frequency, "hertz", "frequency")), "joule")


def mass_energy(mass: Quantity) -> Quantity:
    """Rest energy in joules: m c^2 (chapter 37).

    Args:
        mass: the rest mass.

    Examples:
        {"mass": "1 kg"} -> {"magnitude": "89875517873681764", "unit": "joule"}
    """
    return Quantity(exact_number(_in(mass, "kilogram", "mass") * 299792458**2), "joule")


def ideal_gas_pressure(amount: Quantity, temperature: Quantity, volume: Quantity) -> Quantity:
    """Pressure in pascals of an ideal gas: n R T / V with the exact gas constant (chapter 19).

    Args:
        amount: amount of gas.
        temperature: absolute temperature, in any temperature unit.
        volume: the volume.

    Examples:
        {"amount": "2 mol", "temperature": "300 K", "volume": "5 L"} -> {"magnitude": "997735.5141783888", "unit": "pascal"}
    """  # noqa: E501 - an example is one line
    gas = Fraction(find_constant("molar_gas_constant").value)
    kelvins = _in(temperature, "kelvin", "temperature")
    space = _nonzero(_in(volume, "meter ** 3", "volume"), "volume")
    return Quantity(exact_number(_in(amount, "mole", "amount") * gas * kelvins / space), "pascal")

"""Texts with exactly the quantities and units they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number import Number
from fluxem.domains.physics.types import Dimension, Quantity, Unit, parse_dimension


def _type_of(value: Any) -> str:
    for kind, name in ((Quantity, "physics_quantity"), (Unit, "physics_unit"), (Dimension, "physics_dimension")):
        if isinstance(value, kind):
            return name
    return "arithmetic_number"


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


def _q(magnitude: Number | str, unit: str) -> Quantity:
    return Quantity(Decimal(magnitude) if isinstance(magnitude, str) else magnitude, unit)


_KM, _M, _MILE, _FOOT = "kilometer", "meter", "mile", "foot"
_SPEED, _MPH, _ACCELERATION = "meter / second", "mile / hour", "meter / second ** 2"
_CELSIUS, _FAHRENHEIT = "degree_Celsius", "degree_Fahrenheit"

CORPUS = (
    # numbers in all their forms
    _example("The bridge is 5 km long.", ("5 km", _q(5, _KM))),
    _example("It weighs 1,234.5 kg", ("1,234.5 kg", _q("1234.5", "kilogram"))),
    _example("A tolerance of 2.5e-3 mm is enough.", ("2.5e-3 mm", _q("0.0025", "millimeter"))),
    _example("about 1.6 x 10^-19 J", ("1.6 x 10^-19 J", _q("1.6e-19", "joule"))),
    _example("about 1.5×10¹¹ m away", ("1.5×10¹¹ m", _q("1.5e11", _M))),
    _example("Cool it to -40 °F.", ("-40 °F", _q(-40, _FAHRENHEIT))),
    _example("add -5 m to 3 m", ("-5 m", _q(-5, _M)), ("3 m", _q(3, _M))),
    _example("7-3 m", ("7", 7), ("3 m", _q(3, _M))),
    _example("5 km - 3 km", ("5 km", _q(5, _KM)), ("3 km", _q(3, _KM))),
    _example("Use 3/4 cup of milk.", ("3/4 cup", _q("0.75", "cup"))),
    _example("a gap of .5 mm", (".5 mm", _q("0.5", "millimeter"))),
    _example("0 K is the coldest", ("0 K", _q(0, "kelvin"))),
    # symbols, glued or not
    _example("373.15 K", ("373.15 K", _q("373.15", "kelvin"))),
    _example("20 °C today, 68°F in the old scale", ("20 °C", _q(20, _CELSIUS)), ("68°F", _q(68, _FAHRENHEIT))),
    _example("a 5µm fibre", ("5µm", _q(5, "micrometer"))),
    _example("2 mol of water", ("2 mol", _q(2, "mole"))),
    _example("I slept 7 h.", ("7 h", _q(7, "hour"))),
    _example("a 60W bulb at 230 V", ("60W", _q(60, "watt")), ("230 V", _q(230, "volt"))),
    _example("A current of 5 A flows through 47 kΩ.", ("5 A", _q(5, "ampere")), ("47 kΩ", _q(47, "kiloohm"))),
    _example("It used 3.6 kWh.", ("3.6 kWh", _q("3.6", "kilowatt_hour"))),
    _example("tuned to 440 Hz", ("440 Hz", _q(440, "hertz"))),
    _example("The photon carries 2.1 eV.", ("2.1 eV", _q("2.1", "electron_volt"))),
    _example("an angle of 45°", ("45°", _q(45, "degree"))),
    _example("The board is 5 in long and 3 in wide.", ("5 in", _q(5, "inch")), ("3 in", _q(3, "inch"))),
    _example("He is 5 ft 11 in.", ("5 ft", _q(5, _FOOT)), ("11 in", _q(11, "inch"))),
    _example("12 oz, 3 lbs", ("12 oz", _q(12, "ounce")), ("3 lbs", _q(3, "pound"))),
    # compound units
    _example("g is 9.8 m/s^2 here", ("9.8 m/s^2", _q("9.8", _ACCELERATION))),
    _example("g is 9.8 m/s² here", ("9.8 m/s²", _q("9.8", _ACCELERATION))),
    _example("12 m s^-1 or 12 m s-1", ("12 m s^-1", _q(12, _SPEED)), ("12 m s-1", _q(12, _SPEED))),
    _example("driving at 60 mph", ("60 mph", _q(60, _MPH))),
    _example("4184 J/(kg K)", ("4184 J/(kg K)", _q(4184, "joule / kelvin / kilogram"))),
    _example("a field of 5 N/C", ("5 N/C", _q(5, "newton / coulomb"))),
    _example("5 kg m^2 s^-2 is 5 J", ("5 kg m^2 s^-2", _q(5, "joule")), ("5 J", _q(5, "joule"))),
    _example("rho = 1000 kg/m3", ("1000 kg/m3", _q(1000, "kilogram / meter ** 3"))),
    _example("a torque of 5 N·m", ("5 N·m", _q(5, "meter * newton"))),
    _example("70 kg * 9.8 m/s^2", ("70 kg", _q(70, "kilogram")), ("9.8 m/s^2", _q("9.8", _ACCELERATION))),
    # spelled out
    _example("They walked 5 kilometres.", ("5 kilometres", _q(5, _KM))),
    _example("3 miles per hour is slow", ("3 miles per hour", _q(3, _MPH))),
    _example("10 minutes later", ("10 minutes", _q(10, "minute"))),
    _example("a 10-minute walk, a 5-km run", ("10-minute", _q(10, "minute")), ("5-km", _q(5, _KM))),
    _example("20 degrees Celsius", ("20 degrees Celsius", _q(20, _CELSIUS))),
    _example("5 newton metres, 2 kilowatt-hours", ("5 newton metres", _q(5, "meter * newton")),
             ("2 kilowatt-hours", _q(2, "hour * kilowatt"))),
    _example("9.8 metres per second squared", ("9.8 metres per second squared", _q("9.8", _ACCELERATION))),
    _example("30 pounds per square inch", ("30 pounds per square inch", _q(30, "pound_force_per_square_inch"))),
    _example("100 square feet, 2 cubic metres", ("100 square feet", _q(100, "foot ** 2")),
             ("2 cubic metres", _q(2, "meter ** 3"))),
    _example("4 light-years off, 3 nautical miles away", ("4 light-years", _q(4, "light_year")),
             ("3 nautical miles", _q(3, "nautical_mile"))),
    _example("5 kilometer / hour", ("5 kilometer / hour", _q(5, "kilometer / hour"))),
    _example("0.5 meter / second ** 2", ("0.5 meter / second ** 2", _q("0.5", _ACCELERATION))),
    # units on their own, and mixtures with numbers
    _example("Convert 5 km to miles.", ("5 km", _q(5, _KM)), ("miles", Unit(_MILE))),
    _example("What is 72 km/h in m/s?", ("72 km/h", _q(72, "kilometer / hour")), ("m/s", Unit(_SPEED))),
    _example("Give the speed in km/h.", ("km/h", Unit("kilometer / hour"))),
    _example("How many feet are in 5 miles?", ("feet", Unit(_FOOT)), ("5 miles", _q(5, _MILE))),
    _example("Express 2 h and 30 min in minutes", ("2 h", _q(2, "hour")), ("30 min", _q(30, "minute")),
             ("minutes", Unit("minute"))),
    _example("5 in to cm", ("5 in", _q(5, "inch")), ("cm", Unit("centimeter"))),
    _example("100 °C = ? °F", ("100 °C", _q(100, _CELSIUS)), ("°F", Unit(_FAHRENHEIT))),
    _example("Multiply 5 km by 3.", ("5 km", _q(5, _KM)), ("3", 3)),
    _example("Can you add 5 m and 3 s?", ("5 m", _q(5, _M)), ("3 s", _q(3, "second"))),
    # in words
    _example("two metres", ("two metres", _q(2, _M))),
    _example("Convert five kilometres to miles.", ("five kilometres", _q(5, _KM)), ("miles", Unit(_MILE))),
    _example("It fell minus two and a half feet.", ("minus two and a half feet", _q(Fraction(-5, 2), _FOOT))),
    _example("Sixty miles per hour is fast", ("Sixty miles per hour", _q(60, _MPH))),
    _example("in one hundred and twenty seconds", ("one hundred and twenty seconds", _q(120, "second"))),
    _example("zero point five square metres", ("zero point five square metres", _q("0.5", "meter ** 2"))),
    # letters of scales, where heat is spoken of
    _example("What is 72 F in celsius?", ("72 F", _q(72, "degree_Fahrenheit")), ("celsius", Unit("degree_Celsius"))),
    _example("The oven is at 350F", ("350F", _q(350, "degree_Fahrenheit"))),
    # dimensions
    _example("force has the dimension M L T^-2", ("M L T^-2", parse_dimension("mass * length / time ** 2"))),
    _example("[length] / [time] is a speed", ("[length] / [time]", parse_dimension("length / time"))),
)  # fmt: skip

NEAR_MISSES = (
    "3 strings", "5 a day", "in 2024", "2 in a row", "Meet me 5 at most", "I am 5", "3 g's of force", "NASA", "PhD",
    "is 5 in {1, 2}?", "chapter 5 in Mathematics", "the 1990s", "in their 20s", "sheet A4", "H2O", "the 3rd", "5th",
    "a 5 F fuse",
    "a 4K screen", "the 5G network", "5 C", "3 T cells", "a 12 bar blues", "$5 m", "€3 g", "3,5 m", "5 m/sample",
    "room 5A", "3D printing", "to second base", "back in minutes", "in a minute", "served in cups", "COVID-19 h",
    "Windows 95", "at 12:30", "5 apples", "5 people", "one day", "in one second", "seven deadly sins",
    "two metres-worth", "within two years", "five or six metres-ish",
    "m/s", "km", "10 minus 3", "5 minx", "5 mstar",
    "vitamin B12", "5 barns", "2 hands", "4 points", "3 shots", "5 am", "5 pm", "no 5", "5 us", "1 of 2", "2.5.3 m",
    "x5 m", "10^5 m", "$0 m", "A^T", "L^p spaces", "I^2",
)  # fmt: skip

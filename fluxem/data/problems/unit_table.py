"""Units of the generated unit problems: names, spellings, exact SI factors, and which pairs are held out.

Factors are exact by definition (international yard and pound agreement of 1959, SI brochure, US gallon of
231 cubic inches, standard gravity in the pound-force); they are kept here, apart from the units of the
physics domain, so that targets are computed independently of the law they test.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

_POUND = Fraction("0.45359237")
_FOOT = Fraction("0.3048")
_POUND_FORCE = _POUND * Fraction("9.80665")
_GALLON = Fraction("0.003785411784")
_HELD_OUT_OF = 5  # about one pair in five is held out


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """One unit.

    Attributes:
        name: canonical unit text of the physics domain.
        dimension: what it measures.
        factor: SI units in one of it; ``offset`` is added afterwards (temperatures).
        words: spelled-out plurals, fit to stand alone ("to kilometers").
        symbol: written after a number; empty if it is ambiguous there.
        target_symbol: whether the symbol may stand alone too.
    """

    name: str
    dimension: str
    factor: Fraction
    words: tuple[str, ...]
    symbol: str = ""
    target_symbol: bool = False
    offset: Fraction = Fraction(0)


def _unit(
    dimension: str, name: str, factor: Fraction | int | str, words: str, symbol: str = "", *, offset: Fraction | int = 0
) -> UnitEntry:
    alone = len(symbol.split("/")[0].split("^")[0]) >= 2
    return UnitEntry(name, dimension, Fraction(factor), tuple(words.split("|")), symbol, alone, Fraction(offset))


UNITS: tuple[UnitEntry, ...] = (
    _unit("length", "meter", 1, "meters|metres", "m"),
    _unit("length", "kilometer", 1000, "kilometers|kilometres", "km"),
    _unit("length", "centimeter", "0.01", "centimeters|centimetres", "cm"),
    _unit("length", "millimeter", "0.001", "millimeters|millimetres", "mm"),
    _unit("length", "micrometer", "0.000001", "micrometers|micrometres", "µm"),
    _unit("length", "mile", 5280 * _FOOT, "miles", "mi"),
    _unit("length", "yard", 3 * _FOOT, "yards", "yd"),
    _unit("length", "foot", _FOOT, "feet", "ft"),
    _unit("length", "inch", _FOOT / 12, "inches"),
    _unit("length", "nautical_mile", 1852, "nautical miles", "nmi"),
    _unit("mass", "kilogram", 1, "kilograms", "kg"),
    _unit("mass", "gram", "0.001", "grams", "g"),
    _unit("mass", "milligram", "0.000001", "milligrams", "mg"),
    _unit("mass", "metric_ton", 1000, "tonnes|metric tons"),
    _unit("mass", "pound", _POUND, "pounds", "lb"),
    _unit("mass", "ounce", _POUND / 16, "ounces", "oz"),
    _unit("mass", "stone", 14 * _POUND, "stone"),
    _unit("time", "second", 1, "seconds", "s"),
    _unit("time", "minute", 60, "minutes", "min"),
    _unit("time", "hour", 3600, "hours", "h"),
    _unit("time", "day", 86400, "days"),
    _unit("time", "week", 604800, "weeks"),
    _unit("time", "millisecond", "0.001", "milliseconds", "ms"),
    _unit("area", "meter ** 2", 1, "square meters|square metres", "m^2"),
    _unit("area", "kilometer ** 2", 1000000, "square kilometers|square kilometres", "km^2"),
    _unit("area", "centimeter ** 2", "0.0001", "square centimeters|square centimetres", "cm^2"),
    _unit("area", "hectare", 10000, "hectares", "ha"),
    _unit("area", "foot ** 2", _FOOT**2, "square feet"),
    _unit("area", "inch ** 2", (_FOOT / 12) ** 2, "square inches"),
    _unit("volume", "liter", "0.001", "liters|litres", "L"),
    _unit("volume", "milliliter", "0.000001", "milliliters|millilitres", "mL"),
    _unit("volume", "meter ** 3", 1, "cubic meters|cubic metres", "m^3"),
    _unit("volume", "centimeter ** 3", "0.000001", "cubic centimeters|cubic centimetres", "cm^3"),
    _unit("volume", "gallon", _GALLON, "gallons"),
    _unit("volume", "quart", _GALLON / 4, "quarts"),
    _unit("volume", "pint", _GALLON / 8, "pints"),
    _unit("volume", "cup", _GALLON / 16, "cups"),
    _unit("speed", "meter / second", 1, "meters per second|metres per second", "m/s"),
    _unit("speed", "kilometer / hour", Fraction(5, 18), "kilometers per hour|kilometres per hour", "km/h"),
    _unit("speed", "mile / hour", 5280 * _FOOT / 3600, "miles per hour", "mph"),
    _unit("speed", "knot", Fraction(1852, 3600), "knots"),
    _unit("speed", "foot / second", _FOOT, "feet per second", "ft/s"),
    _unit("energy", "joule", 1, "joules", "J"),
    _unit("energy", "kilojoule", 1000, "kilojoules", "kJ"),
    _unit("energy", "calorie", "4.184", "calories", "cal"),
    _unit("energy", "kilocalorie", 4184, "kilocalories", "kcal"),
    _unit("energy", "megajoule", 1000000, "megajoules", "MJ"),
    _unit("power", "watt", 1, "watts", "W"),
    _unit("power", "kilowatt", 1000, "kilowatts", "kW"),
    _unit("power", "megawatt", 1000000, "megawatts", "MW"),
    _unit("power", "horsepower", 550 * _FOOT * _POUND_FORCE, "horsepower", "hp"),
    _unit("pressure", "pascal", 1, "pascals", "Pa"),
    _unit("pressure", "kilopascal", 1000, "kilopascals", "kPa"),
    _unit("pressure", "hectopascal", 100, "hectopascals", "hPa"),
    _unit("pressure", "bar", 100000, "bar", "bar"),
    _unit("pressure", "standard_atmosphere", 101325, "atmospheres", "atm"),
    _unit("force", "newton", 1, "newtons", "N"),
    _unit("force", "kilonewton", 1000, "kilonewtons", "kN"),
    _unit("force", "force_pound", _POUND_FORCE, "pounds of force", "lbf"),
    _unit("force", "dyne", "0.00001", "dynes"),
    _unit("temperature", "kelvin", 1, "kelvins", "K"),
    _unit("temperature", "degree_Celsius", 1, "degrees Celsius", "°C", offset=Fraction("273.15")),
    _unit("temperature", "degree_Fahrenheit", Fraction(5, 9), "degrees Fahrenheit", "°F",
          offset=Fraction("459.67") * Fraction(5, 9)),
    _unit("frequency", "hertz", 1, "hertz", "Hz"),
    _unit("frequency", "kilohertz", 1000, "kilohertz", "kHz"),
    _unit("frequency", "megahertz", 1000000, "megahertz", "MHz"),
    _unit("frequency", "gigahertz", 1000000000, "gigahertz", "GHz"),
    _unit("voltage", "volt", 1, "volts", "V"),
    _unit("voltage", "millivolt", "0.001", "millivolts", "mV"),
    _unit("voltage", "kilovolt", 1000, "kilovolts", "kV"),
)  # fmt: skip

Pair = tuple[UnitEntry, UnitEntry]


def convert_exactly(magnitude: Fraction, source: UnitEntry, target: UnitEntry) -> Fraction:
    """The magnitude in ``target`` of so many ``source``."""
    return (magnitude * source.factor + source.offset - target.offset) / target.factor


@cache
def units_by_dimension() -> dict[str, tuple[UnitEntry, ...]]:
    """Units of every dimension, in table order."""
    table: dict[str, list[UnitEntry]] = {}
    for unit in UNITS:
        table.setdefault(unit.dimension, []).append(unit)
    return {dimension: tuple(units) for dimension, units in table.items()}


def _is_marked(a: UnitEntry, b: UnitEntry) -> bool:
    first, second = sorted((a.name, b.name))
    return zlib.crc32(f"{first}|{second}".encode()) % _HELD_OUT_OF == 0


@cache
def _held_out() -> frozenset[frozenset[str]]:
    """Unordered pairs kept out of training; every unit keeps at least one pair of its dimension in it."""
    held: set[frozenset[str]] = set()
    for units in units_by_dimension().values():
        seen = {unit.name: len(units) - 1 for unit in units}
        for i, a in enumerate(units):
            for b in units[i + 1 :]:
                if _is_marked(a, b) and seen[a.name] > 1 and seen[b.name] > 1:
                    held.add(frozenset((a.name, b.name)))
                    seen[a.name] -= 1
                    seen[b.name] -= 1
    return frozenset(held)


def is_held_out(a: UnitEntry, b: UnitEntry) -> bool:
    """Whether training never shows these two units of one dimension together, in either order."""
    return frozenset((a.name, b.name)) in _held_out()


@cache
def pairs(*, held_out: bool) -> dict[str, tuple[Pair, ...]]:
    """Ordered pairs of different units by dimension, held out or not; empty dimensions are left out."""
    table: dict[str, tuple[Pair, ...]] = {}
    for dimension, units in units_by_dimension().items():
        found: Sequence[Pair] = [(a, b) for a in units for b in units if a != b and is_held_out(a, b) == held_out]
        if found:
            table[dimension] = tuple(found)
    return table

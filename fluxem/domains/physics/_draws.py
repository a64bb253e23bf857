"""Draws of quantities and units, and the ways they are written: what the wordings of physics have in common."""

from __future__ import annotations

import random
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from fluxem.core.phrasebook import Argument, Draw, write_number
from fluxem.core.template import Literal
from fluxem.domains.physics.types import parse_quantity, parse_unit

_NUM_DIGITS = {"easy": 2, "medium": 4, "hard": 9}

# Kind -> units as they are written after a number; in brackets where they also stand alone.
_UNITS: Mapping[str, str] = {
    "length": "(km) m (cm) (mm) (kilometers) (kilometres) (meters) (metres) (centimeters) (miles) (feet) (inches)"
    " (yards) ft (millimetres) (nautical_miles)",
    "mass": "(kg) g (mg) lb oz (kilograms) (grams) (pounds) (ounces) (milligrams) (tonnes)",
    "time": "s min h ms (seconds) (minutes) (hours) (milliseconds)",
    "speed": "(km/h) (m/s) (mph) (miles_per_hour) (ft/s) (meters_per_second) (kilometers_per_hour) (knots)",
    "area": "(square_meters) (m^2) m² (hectares) (square_feet) (cm^2) (acres) (square_kilometers)",
    "volume": "L (mL) (liters) (litres) (gallons) (cubic_meters) (m^3) (milliliters) (cubic_feet)",
    "temperature": "(°C) (°F) K (degrees_Celsius) (degrees_Fahrenheit) (kelvins)",
    "energy": "J (kJ) (kWh) (kcal) (BTU) (joules) (kilojoules) (calories) (MJ)",
    "force": "N (kN) lbf (newtons) (kilonewtons)",
    "power": "W (kW) (watts) (kilowatts) (MW)",
    "pressure": "Pa (kPa) (bar) (psi) (atmospheres) (pascals) (kilopascals) atm",
    "acceleration": "(m/s^2) m/s² (ft/s^2) (meters_per_second_squared)",
    "frequency": "(Hz) (kHz) (MHz) (GHz) (hertz) (megahertz)",
    "current": "A (mA) (amperes) (milliamperes) amps",
    "resistance": "Ω (kΩ) (ohms) (kiloohms)",
    "voltage": "V (mV) (volts) (kV) (millivolts)",
    "amount": "mol (mmol) (moles) (millimoles)",
}  # fmt: skip
_WRITTEN = {kind: tuple(u.strip("()").replace("_", " ") for u in units.split()) for kind, units in _UNITS.items()}
_ALONE = {
    kind: tuple(u.strip("()").replace("_", " ") for u in units.split() if u.startswith("("))
    for kind, units in _UNITS.items()
}
KINDS = tuple(_UNITS)
SCALES = tuple(kind for kind in KINDS if kind != "temperature")
"""Kinds of quantities that add: not those with an offset zero."""

# Units in the singular, for "how many feet are in one mile?".
_SINGULAR = {
    "length": "kilometer meter metre centimeter mile foot inch yard nautical_mile light_year",
    "mass": "kilogram gram pound ounce tonne milligram",
    "time": "hour minute day week second",
    "area": "square_meter hectare square_foot acre square_mile",
    "volume": "liter litre gallon cubic_meter milliliter",
    "energy": "joule kilojoule calorie kilowatt_hour",
    "force": "newton kilonewton",
    "pressure": "pascal bar atmosphere kilopascal",
}


@lru_cache(maxsize=4096)
def _read_unit(surface: str) -> Any:
    return parse_unit(surface)


def write_unit(surface: str) -> Literal:
    """A unit that stands alone in the text."""
    return Literal(surface, "physics_unit", _read_unit(surface))


def draw_magnitude(rng: random.Random, difficulty: str) -> str:
    """Digits of a number from 2 up, with a thousands separator or decimals now and then."""
    value = rng.randrange(2, 10 ** rng.randint(1, _NUM_DIGITS[difficulty]))
    if difficulty != "easy" and rng.random() < 0.4:
        return str(Decimal((0, tuple(map(int, str(value))), -rng.randint(1, 3))))
    if difficulty == "hard" and rng.random() < 0.1:
        return f"{rng.randint(1, 9)}.{rng.randint(1, 99)}e{rng.choice(('', '-'))}{rng.randint(2, 12)}"
    return f"{value:,}" if value >= 1000 and rng.random() < 0.3 else str(value)


def draw_quantity(rng: random.Random, difficulty: str, kind: str) -> Literal:
    """A quantity of the kind, in one of the units and notations people use."""
    surface = f"{draw_magnitude(rng, difficulty)} {rng.choice(_WRITTEN[kind])}"
    if kind == "temperature" and rng.random() < 0.2 and "K" not in surface and "kelvin" not in surface:
        surface = f"-{surface}"
    return Literal(surface, "physics_quantity", parse_quantity(surface))


def choose_unit(rng: random.Random, kind: str) -> Literal:
    """A unit of the kind, as it may stand alone."""
    return write_unit(rng.choice(_ALONE[kind]))


def choose_two_units(rng: random.Random) -> tuple[Literal, Literal]:
    """A singular and a plural form of two different units of one kind."""
    kind = rng.choice(tuple(_SINGULAR))
    single = write_unit(rng.choice(_SINGULAR[kind].split()).replace("_", " "))
    others = [unit for unit in map(write_unit, _ALONE[kind]) if unit.value != single.value]
    return single, rng.choice(others)


def make_draw(**kinds: str) -> Draw:
    """A draw of one quantity a parameter, of the kind that is named."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        return {name: draw_quantity(rng, difficulty, kind) for name, kind in kinds.items()}

    return draw


def draw_alike(*names: str, kinds: tuple[str, ...] = SCALES) -> Draw:
    """A draw of several quantities of one random kind."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        kind = rng.choice(kinds)
        return {name: draw_quantity(rng, difficulty, kind) for name in names}

    return draw


def draw_any(*names: str, kinds: tuple[str, ...] = SCALES) -> Draw:
    """A draw of quantities of random kinds, each its own."""

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        return {name: draw_quantity(rng, difficulty, rng.choice(kinds)) for name in names}

    return draw


def draw_count(rng: random.Random, difficulty: str) -> Literal:
    """A plain whole number."""
    return write_number(rng.randint(2, {"easy": 12, "medium": 150, "hard": 9999}[difficulty]))

"""Questions about quantities, one family of phrasings a tool; answers come from the tools."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from fluxem.core.span import Sample, Span
from fluxem.domains.physics import tools
from fluxem.domains.physics._constants import CONSTANTS
from fluxem.domains.physics.types import Dimension, Quantity, format_magnitude, parse_quantity, parse_unit

DIFFICULTIES = ("easy", "medium", "hard")
_NUM_DIGITS = {"easy": 2, "medium": 4, "hard": 9}

# Kind -> units as they are written: after a number, and alone ("" where only one of the two is idiomatic).
_UNITS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "length": (
        ("km", "kilometers"), ("m", "meters"), ("cm", "cm"), ("miles", "miles"), ("feet", "feet"), ("inches", "inches"),
        ("mm", "millimetres"), ("yards", "yards"), ("nautical miles", "nautical miles"),
    ),
    "mass": (("kg", "kilograms"), ("g", "grams"), ("pounds", "pounds"), ("oz", "ounces"), ("mg", "mg")),
    "time": (("s", "seconds"), ("minutes", "minutes"), ("h", "hours"), ("days", "days"), ("ms", "ms")),
    "speed": (("km/h", "km/h"), ("m/s", "m/s"), ("mph", "mph"), ("miles per hour", "miles per hour"), ("ft/s", "ft/s")),
    "area": (("square meters", "square meters"), ("m^2", "m^2"), ("ha", "hectares"), ("square feet", "square feet")),
    "volume": (("L", "liters"), ("mL", "mL"), ("gallons", "gallons"), ("cubic meters", "cubic meters"), ("m^3", "m^3")),
    "temperature": (("°C", "degrees Celsius"), ("°F", "degrees Fahrenheit"), ("K", "kelvin")),
    "energy": (("J", "joules"), ("kJ", "kJ"), ("kWh", "kWh"), ("kcal", "kcal"), ("BTU", "BTU")),
    "force": (("N", "newtons"), ("kN", "kN"), ("lbf", "lbf")),
    "power": (("W", "watts"), ("kW", "kW"), ("horsepower", "horsepower")),
    "pressure": (("Pa", "pascals"), ("kPa", "kPa"), ("bar", "bar"), ("psi", "psi"), ("atm", "atmospheres")),
    "acceleration": (("m/s^2", "m/s^2"), ("ft/s^2", "ft/s^2")),
    "frequency": (("Hz", "hertz"), ("kHz", "kHz"), ("MHz", "MHz")),
    "current": (("A", "amperes"), ("mA", "mA")),
    "resistance": (("Ω", "ohms"), ("kΩ", "kΩ")),
    "voltage": (("V", "volts"), ("mV", "mV")),
    "amount": (("mol", "moles"), ("mmol", "mmol")),
}  # fmt: skip
_ALIKE = tuple(kind for kind in _UNITS if kind != "temperature")  # offset scales do not add


@dataclass(frozen=True)
class Family:
    """Phrasings of one tool. A slot is a quantity, ``unit`` a unit, ``name`` a constant's name.

    Attributes:
        tool: the function that answers.
        roles: parameter -> kind of quantity; "same" is one random kind for all that say so, "any" a
            kind of its own, and "linear" the same without offset temperatures.
        templates: the phrasings.
    """

    tool: Callable[..., Any]
    roles: Mapping[str, str]
    templates: tuple[str, ...]


_ALIKE_PAIR = {"a": "linear", "b": "linear"}
FAMILIES: Mapping[str, Family] = {
    "convert": Family(
        tools.unit_convert,
        {"quantity": "same", "unit": "same"},
        (
            "Convert {quantity} to {unit}.",
            "Express {quantity} in {unit}.",
            "What is {quantity} in {unit}?",
            "How many {unit} are in {quantity}?",
            "Please change {quantity} into {unit}.",
        ),
    ),
    "add": Family(
        tools.add,
        _ALIKE_PAIR,
        ("Add {a} and {b}.", "What is {a} plus {b}?", "How much do {a} and {b} make together?", "{a} + {b} = ?"),
    ),
    "subtract": Family(
        tools.subtract,
        _ALIKE_PAIR,
        ("Subtract {b} from {a}.", "What is {a} minus {b}?", "What is left of {a} once {b} is gone?"),
    ),
    "multiply": Family(
        tools.multiply, {"a": "any", "b": "any"}, ("Multiply {a} by {b}.", "Find the product of {a} and {b}.")
    ),
    "divide": Family(tools.divide, {"a": "any", "b": "any"}, ("Divide {a} by {b}.", "Find the ratio of {a} to {b}.")),
    "compare": Family(
        tools.compare,
        {"a": "same", "b": "same"},
        ("Which is more, {a} or {b}?", "Compare {a} with {b}.", "Is {a} less than, equal to or greater than {b}?"),
    ),
    "can_add": Family(
        tools.can_add,
        {"a": "mixed", "b": "mixed"},
        ("Can you add {a} and {b}?", "Does it make sense to add {a} to {b}?", "May {a} and {b} be summed?"),
    ),
    "dimension_of": Family(
        tools.dimension_of,
        {"quantity": "any"},
        ("What is the dimension of {quantity}?", "Which dimension does {quantity} have?"),
    ),
    "to_si": Family(
        tools.to_si, {"quantity": "any"}, ("Give {quantity} as SI base units.", "Reduce {quantity} to SI base units.")
    ),
    "constant": Family(
        tools.constant,
        {"name": "name"},
        ("What is the value of the {name}?", "State the {name}.", "Look up the {name}."),
    ),
    "kinetic_energy": Family(
        tools.kinetic_energy,
        {"mass": "mass", "speed": "speed"},
        (
            "What is the kinetic energy of a body of {mass} moving at {speed}?",
            "A car of {mass} drives at {speed}. How much kinetic energy has it?",
        ),
    ),
    "potential_energy": Family(
        tools.potential_energy,
        {"mass": "mass", "height": "length"},
        (
            "How much potential energy does {mass} gain over a height of {height}?",
            "Lift {mass} by {height}: what energy?",
        ),
    ),
    "force": Family(
        tools.force,
        {"mass": "mass", "acceleration": "acceleration"},
        ("What force gives {mass} an acceleration of {acceleration}?", "Find the force: {mass}, {acceleration}."),
    ),
    "momentum": Family(
        tools.momentum, {"mass": "mass", "velocity": "speed"}, ("Find the momentum of {mass} at {velocity}.",)
    ),
    "work": Family(
        tools.work,
        {"force": "force", "distance": "length"},
        ("How much work does a force of {force} do over {distance}?", "A push of {force} over {distance}: what work?"),
    ),
    "power": Family(
        tools.mechanical_power,
        {"energy": "energy", "duration": "time"},
        ("What power delivers {energy} within {duration}?", "Find the average power for {energy} over {duration}."),
    ),
    "pressure": Family(
        tools.pressure, {"force": "force", "area": "area"}, ("What pressure does {force} exert on {area}?",)
    ),
    "density": Family(
        tools.density,
        {"mass": "mass", "volume": "volume"},
        ("A sample of {mass} fills {volume}. What is its density?",),
    ),
    "average_speed": Family(
        tools.average_speed,
        {"distance": "length", "duration": "time"},
        (
            "A train covers {distance} within {duration}. How fast is it on average?",
            "How fast is {distance} per {duration}?",
        ),
    ),
    "voltage": Family(
        tools.voltage,
        {"current": "current", "resistance": "resistance"},
        ("What voltage drives {current} through {resistance}?",),
    ),
    "electrical_power": Family(
        tools.electrical_power,
        {"voltage": "voltage", "current": "current"},
        ("How much power is {current} at {voltage}?",),
    ),
    "wavelength": Family(
        tools.wavelength, {"frequency": "frequency"}, ("What is the wavelength of light of frequency {frequency}?",)
    ),
    "photon_energy": Family(
        tools.photon_energy, {"frequency": "frequency"}, ("How much energy has a photon of {frequency}?",)
    ),
    "ideal_gas": Family(
        tools.ideal_gas_pressure,
        {"amount": "amount", "temperature": "temperature", "volume": "volume"},
        ("What is the pressure of {amount} of an ideal gas at {temperature} with a volume of {volume}?",),
    ),
}


class _Text:
    """A text under construction, with the spans of the values written into it."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[Span] = []

    def write(self, surface: str, kind: str, value: Any) -> str:
        """Write a value and return its reference ``$k``."""
        start = len(self.text)
        self.text += surface
        self.spans.append(Span(start, len(self.text), kind, value, source="gold"))
        return f"${len(self.spans) - 1}"


def _draw_surface(rng: random.Random, difficulty: str, unit: str) -> str:
    value = rng.randrange(1, 10 ** rng.randint(1, _NUM_DIGITS[difficulty]))
    decimal = difficulty != "easy" and rng.random() < 0.4
    number = str(Decimal((0, tuple(map(int, str(value))), -rng.randint(1, 3)))) if decimal else str(value)
    return f"{number} {unit}"


def _choose_kinds(rng: random.Random, family: Family) -> dict[str, str]:
    """The kind of quantity each parameter gets: roles like "same" are settled once for the sample."""
    settled = {"same": rng.choice(tuple(_UNITS)), "linear": rng.choice(_ALIKE)}
    mixed = [rng.choice(tuple(_UNITS))] * 2 if rng.random() < 0.5 else rng.sample(tuple(_UNITS), 2)
    kinds = {}
    for parameter, role in family.roles.items():
        if role == "mixed":
            kinds[parameter] = mixed.pop()
        else:
            kinds[parameter] = settled.get(role) or (rng.choice(_ALIKE) if role == "any" else role)
    return kinds


def generate(rng: random.Random, difficulty: str) -> Sample:
    """One question with its gold spans and its answer.

    ``meta`` holds ``tool``, ``arguments`` (values as references ``$k`` into the spans), ``family`` and
    ``difficulty``.

    Raises:
        ValueError: a difficulty other than easy, medium, hard.
    """
    if difficulty not in DIFFICULTIES:
        raise ValueError(f"difficulty: expected one of {', '.join(DIFFICULTIES)}, found {difficulty!r}")
    name = rng.choice(tuple(FAMILIES))
    family = FAMILIES[name]
    kinds = _choose_kinds(rng, family)
    text = _Text()
    arguments: dict[str, Any] = {}
    values: dict[str, Any] = {}
    for literal, slot, _, _ in string.Formatter().parse(rng.choice(family.templates)):
        text.text += literal
        if slot is None:
            continue
        if slot == "name":
            values[slot] = arguments[slot] = rng.choice(CONSTANTS).name.replace("_", " ")
            text.text += values[slot]
            continue
        after_number, alone = rng.choice(_UNITS[kinds[slot]])
        if slot == "unit":
            values[slot] = parse_unit(alone)
            arguments[slot] = text.write(alone, "physics_unit", values[slot])
        else:
            surface = _draw_surface(rng, difficulty, after_number)
            values[slot] = parse_quantity(surface)
            arguments[slot] = text.write(surface, "physics_quantity", values[slot])
    result = family.tool(**values)
    meta = {
        "tool": f"physics_{family.tool.__name__}",
        "arguments": arguments,
        "family": f"physics/{name}",
        "difficulty": difficulty,
    }
    return Sample(text.text, tuple(text.spans), _describe(result), result, meta)


def _describe(result: Any) -> str:
    if isinstance(result, bool):
        return "yes" if result else "no"
    if isinstance(result, Quantity):
        return f"{format_magnitude(result.magnitude)} {result.unit}"
    return str(result) if isinstance(result, Dimension) else result.name.lower()

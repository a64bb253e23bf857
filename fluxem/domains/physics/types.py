"""Value types of physics: quantities, units and dimensions, all exact."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.number import Number
from fluxem.core.number_words import match_number_words
from fluxem.domains.physics._units import (
    DIMENSION_NAMES,
    MAX_DENOMINATOR,
    MAX_EXPONENT,
    Dimensions,
    canonical_unit,
    describe_dimensions,
    reduce_root,
    unit_facts,
)

MAX_DIGITS = 400
"""Characters of a magnitude that are read; codes hold 38 digits."""
MAX_EXPONENT_DIGITS = 5000
"""Decimal exponent of a magnitude: more than codes hold, little enough to compute with."""


@dataclass(frozen=True, eq=False, slots=True)
class Quantity:
    """An exact magnitude with a unit: ``Quantity(5, "km/h")``.

    Equal quantities are equal physical values: 5 km == 5000 m, 100 degC == 212 degF.

    Attributes:
        magnitude: int, Decimal or Fraction, in ``unit``.
        unit: canonical unit text ("kilometer / hour"); any text that is a unit is accepted.

    Raises:
        ValueError: the unit is unknown, or the magnitude not exact and finite.
    """

    magnitude: Number
    unit: str

    def __post_init__(self) -> None:
        require_magnitude(self.magnitude)
        object.__setattr__(self, "unit", canonical_unit(self.unit))

    @property
    def dimensions(self) -> Dimensions:
        """Exponents of m, kg, s, A, K, mol, cd."""
        return unit_facts(self.unit).dimensions

    def __eq__(self, other: object) -> bool:
        return physical_key(self) == physical_key(other) if isinstance(other, Quantity) else NotImplemented

    def __hash__(self) -> int:
        return hash(physical_key(self))

    def __str__(self) -> str:
        return format_quantity(self)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its canonical text; equality is that of the text ("m/s" and "meter / second" agree)."""

    name: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", canonical_unit(self.name))

    @property
    def dimensions(self) -> Dimensions:
        """Exponents of m, kg, s, A, K, mol, cd."""
        return unit_facts(self.name).dimensions

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Dimension:
    """Seven exponents in the order m, kg, s, A, K, mol, cd: speed is (1, 0, -1, 0, 0, 0, 0)."""

    exponents: Dimensions

    def __post_init__(self) -> None:
        exponents = tuple(Fraction(e) for e in self.exponents)
        if len(exponents) != 7:
            raise ValueError(f"a dimension has 7 exponents (m, kg, s, A, K, mol, cd); found {len(exponents)}")
        for exponent in exponents:
            if abs(exponent) > MAX_EXPONENT or exponent.denominator > MAX_DENOMINATOR:
                raise ValueError(
                    f"exponent {exponent}: expected at most +-{MAX_EXPONENT} with denominator up to {MAX_DENOMINATOR}"
                )
        object.__setattr__(self, "exponents", exponents)

    @property
    def dimensions(self) -> Dimensions:
        """The exponents, under the name that quantities and units use."""
        return self.exponents

    def __str__(self) -> str:
        return describe_dimensions(self.exponents)


def require_magnitude(value: object) -> None:
    """Raise ``ValueError`` unless ``value`` is an exact finite number (bool and float are not)."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise ValueError(
            f"a magnitude is an int, Decimal or Fraction, found {type(value).__name__} {value!r:.60};"
            " write a float as Decimal(str(x))"
        )
    if isinstance(value, Decimal) and not (value.is_finite() and abs(value.adjusted()) <= MAX_EXPONENT_DIGITS):
        raise ValueError(f"a magnitude is finite and within 1e+-{MAX_EXPONENT_DIGITS}, found {value!s:.60}")


def physical_key(quantity: Quantity) -> tuple[Any, ...]:
    """What equal quantities share: ``(dimensions, root, signed radicand, irrational atoms)``.

    The SI value is ``radicand ** (1 / root)`` times the irrational constants.
    """
    facts = unit_facts(quantity.unit)
    value = Fraction(quantity.magnitude)
    if facts.offset is not None:
        return (facts.dimensions, 1, value * facts.radicand + facts.offset, ())
    if value == 0:
        return (facts.dimensions, 1, value, ())
    radicand, root = reduce_root(abs(value) ** facts.root * facts.radicand, facts.root)
    return (facts.dimensions, root, radicand if value > 0 else -radicand, facts.irrational)


# --- text --------------------------------------------------------------------------------------
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)"
    r"(?:[eE][+-]?\d{1,6}|\s?[x×*·]\s?10(?:(?:\^|\*\*)[+-]?\d{1,6}|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))?"
)
_MAGNITUDE = re.compile(rf"\s*(?P<sign>[+-]?)(?P<number>{_NUMBER})(?:/(?P<denominator>\d+))?")
_POWER_OF_TEN = re.compile(r"\s?[x×*·]\s?10(?:\^|\*\*)?([+-]?\d+)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")


def parse_magnitude(text: str) -> tuple[Number, str]:
    """Read the number that ``text`` starts with, exactly; return it and the rest.

    Integers, decimals, ``1,234.5``, ``6.02e23``, ``6.02 x 10^23``, ``6.02×10²³``, ``3/4``, and words.

    Raises:
        ValueError: the text starts with no number.
    """
    clean = text.replace("\u2212", "-")
    match = _MAGNITUDE.match(clean)
    if match is None and (words := match_number_words(text)):
        return words
    if match is None:
        raise ValueError(f"{text[:60]!r} does not start with a number")
    digits = match["number"].replace(",", "").translate(_SUPERSCRIPTS)
    if len(digits) + len(match["denominator"] or "") > MAX_DIGITS:
        raise ValueError(f"a magnitude of {len(digits)} characters; at most {MAX_DIGITS} are read")
    digits = match["sign"] + _POWER_OF_TEN.sub(r"e\1", digits)
    value: Number = int(digits) if re.fullmatch(r"[+-]?\d+", digits) else Decimal(digits)
    if match["denominator"]:
        if int(match["denominator"]) == 0:
            raise ValueError(f"{match[0]!r} divides by zero")
        value = Fraction(value) / int(match["denominator"])
        value = value.numerator if value.denominator == 1 else value
    return value, clean[match.end() :]


def parse_quantity(text: str) -> Quantity:
    """Read a quantity: ``"5 km"``, ``"9.8 m/s^2"``, ``"3 miles per hour"``, ``"1/3 meter"``,
    ``"twenty-five kilometres"``.

    Raises:
        ValueError: no number, no unit, or an unknown unit.
    """
    magnitude, rest = parse_magnitude(text)
    unit = rest.strip()
    if unit.startswith("-") and not unit.startswith("--"):
        unit = unit[1:]  # "a 5-km run"
    if not unit:
        raise ValueError(f"{text[:60]!r} has no unit: expected e.g. '5 km'")
    return Quantity(magnitude, unit)


def format_quantity(quantity: Quantity) -> str:
    """Canonical text, ``parse_quantity(format_quantity(q)) == q``: ``"2.5 kilometer / hour"``."""
    return f"{format_magnitude(quantity.magnitude)} {quantity.unit}"


def format_magnitude(value: Number) -> str:
    """A fraction with at most 12 decimals is written as a decimal, anything else as it is."""
    if isinstance(value, Fraction):
        scaled = value * 10**12
        if scaled.denominator == 1:
            decimal = Decimal(scaled.numerator).scaleb(-12)
            return f"{decimal.normalize():f}" if len(str(scaled.numerator)) <= 28 else str(value)
    return str(value)


def parse_unit(text: str) -> Unit:
    """Read a unit: ``"km/h"``, ``"miles per hour"``, ``"kilometer / hour"``. Raises ``ValueError``."""
    return Unit(text)


_SYMBOLS: dict[str, str] = dict(zip("LMTIΘNJ", DIMENSION_NAMES, strict=True))


def parse_dimension(text: str) -> Dimension:
    """Read a dimension: ``"length / time ** 2"``, ``"[length] / [time]"``, ``"M L T^-2"``, ``"dimensionless"``.

    Raises:
        ValueError: not a dimension.
    """
    clean = text.strip().replace("[", "").replace("]", "").replace("**", "^").replace("\u2212", "-")
    clean = clean.translate(_SUPERSCRIPTS)
    if len(clean) > 200:
        raise ValueError(f"a dimension of {len(clean)} characters; at most 200 are read")
    exponents: dict[str, Fraction] = dict.fromkeys(DIMENSION_NAMES, Fraction(0))
    if clean in ("dimensionless", "1"):
        return Dimension(tuple(exponents.values()))  # type: ignore[arg-type]
    token = re.compile(rf"\s*([/*·]?)\s*(1|{'|'.join(DIMENSION_NAMES)}|[LMTIΘNJ])\s*(?:\^?\s*\(?(-?\d+(?:/\d+)?)\)?)?")
    position = 0
    while position < len(clean):
        match = token.match(clean, position)
        if match is None or match.end() == position or (match[3] or "").endswith("/0"):
            raise ValueError(f"{text!r} is no dimension: expected e.g. 'length / time ** 2' or 'L T^-2'")
        if match[2] != "1":
            power = Fraction(match[3] or 1) * (-1 if match[1] == "/" else 1)
            exponents[_SYMBOLS.get(match[2], match[2])] += power
        position = match.end()
    if not clean:
        raise ValueError("empty text is no dimension")
    return Dimension(tuple(exponents.values()))  # type: ignore[arg-type]


def parse_boolean(text: str) -> bool:
    """``"yes" | "no"`` (also true, false) -> bool. Raises ``ValueError``."""
    try:
        return {"yes": True, "true": True, "no": False, "false": False}[text.strip().lower()]
    except KeyError:
        raise ValueError(f"{text!r} is no truth value: expected yes or no") from None


# --- JSON --------------------------------------------------------------------------------------
def quantity_to_json(quantity: Quantity) -> dict[str, int | str]:
    """``{"magnitude": ..., "unit": ...}``; integers below 2**53 stay numbers, the rest is text."""
    magnitude = quantity.magnitude
    small = isinstance(magnitude, int) and abs(magnitude) < 2**53
    return {"magnitude": magnitude if small else str(magnitude), "unit": quantity.unit}  # type: ignore[dict-item]


def quantity_from_json(value: object) -> Quantity:
    """Inverse of :func:`quantity_to_json`; the text of a quantity is understood too.

    Raises:
        ValueError: neither an object with magnitude and unit nor a text.
    """
    if isinstance(value, str):
        return parse_quantity(value)
    if not isinstance(value, Mapping) or set(value) != {"magnitude", "unit"}:
        raise ValueError(f"expected {{'magnitude': ..., 'unit': ...}} or '5 km', found {value!r:.80}")
    magnitude = value["magnitude"]
    if isinstance(magnitude, float):
        magnitude = repr(magnitude)
    if isinstance(magnitude, str):
        magnitude, rest = parse_magnitude(magnitude)
        if rest.strip():
            raise ValueError(f"magnitude {value['magnitude']!r} is no number")
    return Quantity(magnitude, str(value["unit"]))


def dimension_to_json(dimension: Dimension) -> list[str]:
    """The seven exponents as text: ``["1", "0", "-1/2", ...]``."""
    return [str(e) for e in dimension.exponents]


def dimension_from_json(value: object) -> Dimension:
    """Inverse of :func:`dimension_to_json`. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_dimension(value)
    if not isinstance(value, list) or len(value) != 7 or not all(isinstance(e, str | int) for e in value):
        raise ValueError(f"expected seven exponents, found {value!r:.80}")
    return Dimension(tuple(Fraction(e) for e in value))  # type: ignore[arg-type]


def unit_from_json(value: object) -> Unit:
    """Inverse of ``str(unit)``. Raises ``ValueError`` for anything but the text of a unit."""
    if not isinstance(value, str):
        raise ValueError(f"expected the text of a unit, found {value!r:.80}")
    return Unit(value)


def boolean_from_json(value: object) -> bool:
    """A JSON truth value, or its text. Raises ``ValueError``."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return parse_boolean(value)
    raise ValueError(f"expected true or false, found {value!r:.80}")

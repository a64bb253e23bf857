"""What a unit is: dimensions, exact factor to SI, offset; how units convert and combine.

pint's default registry supplies every definition, with ``Fraction`` as its number type. Its factors
are followed down to SI here, because two things matter that its own conversion hides: factors that
contain an irrational constant (pi in "degree") are kept apart and cancelled or refused, never
rounded; and fractional powers stay exact roots.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from fluxem.core.errors import EncodingError, LawError
from fluxem.domains.physics._unit_text import OFFSET_UNITS, Factors, format_factors, parse_factors

if TYPE_CHECKING:
    import pint

Dimensions: TypeAlias = tuple[Fraction, Fraction, Fraction, Fraction, Fraction, Fraction, Fraction]

BASE_NAMES = ("meter", "kilogram", "second", "ampere", "kelvin", "mole", "candela")
DIMENSION_NAMES = ("length", "mass", "time", "current", "temperature", "substance", "luminosity")
MAX_FACTORS = 16
MAX_EXPONENT = 24
MAX_DENOMINATOR = 12
IRRATIONAL = ("pi", "ln10", "eulers_number", "wien_x", "wien_u", "tansec")
"""pint's constants that it can only round: they are carried as symbols through conversions."""
_SI_SLOT = {"meter": 0, "gram": 1, "second": 2, "ampere": 3, "kelvin": 4, "mole": 5, "candela": 6}


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """A unit in SI terms: one of it is ``radicand ** (1 / root) * prod(atom ** exponent)`` SI units.

    Attributes:
        factors: canonical names with exponents.
        dimensions: exponents of m, kg, s, A, K, mol, cd.
        radicand, root: the rational part; ``root`` is 1 unless an exponent is fractional.
        irrational: irrational constants with exponents, sorted.
        offset: kelvins to add for an offset temperature unit, else ``None``.
        log10_factor: log10 of the factor to SI.
    """

    factors: tuple[tuple[str, Fraction], ...]
    dimensions: Dimensions
    radicand: Fraction
    root: int
    irrational: tuple[tuple[str, Fraction], ...]
    offset: Fraction | None
    log10_factor: float


@cache
def registry() -> pint.UnitRegistry[Any]:
    """The one pint registry, created at first use (0.3 s)."""
    import pint

    number_type: Any = Fraction  # pint's annotation knows float and Decimal only
    return pint.UnitRegistry(non_int_type=number_type)


def find_registered_name(word: str) -> str | None:
    """The canonical name pint has for a unit word, or ``None``; the word is looked up, never evaluated."""
    if not re.fullmatch(r"[^\W\d]\w*|[%°Å‰]", word):
        return None
    import pint

    try:
        name = registry().get_name(word)
    except (pint.UndefinedUnitError, ValueError):
        return None
    return name or None


def _definition(name: str) -> Any:
    # The definitions are not part of pint's public interface; nothing public tells pi apart from 3.14.
    units = registry()._units
    if name not in units:
        registry().get_name(name)  # defines prefixed names such as "kilometer"
    return units[name]


@dataclass(slots=True)
class _Expansion:
    """A unit followed down to base units: rational scales, irrational atoms and SI exponents."""

    scales: dict[Fraction, Fraction]
    atoms: dict[str, Fraction]
    dimensions: list[Fraction]


def _expand(name: str, exponent: Fraction, into: _Expansion) -> None:
    if name in IRRATIONAL:
        into.atoms[name] = into.atoms.get(name, Fraction(0)) + exponent
        return
    if name in _SI_SLOT:
        into.dimensions[_SI_SLOT[name]] += exponent
        if name == "gram":
            into.scales[Fraction(1, 1000)] = into.scales.get(Fraction(1, 1000), Fraction(0)) + exponent
        return
    definition = _definition(name)
    if definition.is_logarithmic:
        raise ValueError(f"unit {name!r} is logarithmic: its quantities do not add; use the linear unit instead")
    scale, power = definition.converter.scale, exponent
    if isinstance(scale, float):  # pint rounds the square root of 2 in the fine-structure constant
        square = round(scale**2)
        if abs(scale**2 - square) > 1e-12 * square:
            raise ValueError(f"unit {name!r} has no exact definition (factor {scale})")
        scale, power = Fraction(square), exponent / 2
    if scale != 1:
        key = Fraction(scale)
        into.scales[key] = into.scales.get(key, Fraction(0)) + power
    if definition.is_base:  # radian, bit, count, ...: dimensionless
        return
    for inner, inner_exponent in (definition.reference or {}).items():
        _expand(registry().get_name(inner), exponent * Fraction(inner_exponent), into)


@lru_cache(maxsize=8192)
def canonical_unit(text: str) -> str:
    """Canonical text of a unit: ``"km/h"`` -> ``"kilometer / hour"``.

    Raises:
        ValueError: no unit, or exponents beyond the supported size.
    """
    factors = parse_factors(text)
    _check_size(factors)
    return format_factors(factors)


def _check_size(factors: Factors) -> None:
    if len(factors) > MAX_FACTORS:
        raise EncodingError(f"a unit of {len(factors)} factors; at most {MAX_FACTORS} are supported")
    for name, exponent in factors.items():
        if abs(exponent) > MAX_EXPONENT or exponent.denominator > MAX_DENOMINATOR:
            raise EncodingError(
                f"exponent {exponent} of {name!r}: expected at most +-{MAX_EXPONENT}"
                f" with a denominator of at most {MAX_DENOMINATOR}"
            )


@lru_cache(maxsize=8192)
def unit_facts(unit: str) -> UnitFacts:
    """Dimensions, factor and offset of a unit text. Raises ``ValueError`` like :func:`canonical_unit`."""
    factors = parse_factors(canonical_unit(unit))
    expansion = _Expansion({}, {}, [Fraction(0)] * 7)
    for name, exponent in factors.items():
        _expand(name, exponent, expansion)
    if any(d.denominator > MAX_DENOMINATOR for d in expansion.dimensions):
        raise EncodingError(f"unit {unit!r} has dimension exponents with denominators beyond {MAX_DENOMINATOR}")
    root = math.lcm(*(e.denominator for e in expansion.scales.values()))
    radicand = math.prod((scale ** int(e * root) for scale, e in expansion.scales.items()), start=Fraction(1))
    radicand, root = reduce_root(radicand, root)
    atoms = tuple(sorted((name, e) for name, e in expansion.atoms.items() if e))
    log = (math.log10(radicand.numerator) - math.log10(radicand.denominator)) / root
    log += sum(float(e) * math.log10(_definition(name).converter.scale) for name, e in atoms)
    only = next(iter(factors)) if len(factors) == 1 and next(iter(factors.values())) == 1 else ""
    offset = Fraction(_definition(only).converter.offset) if only in OFFSET_UNITS else None
    dimensions: Any = tuple(expansion.dimensions)
    return UnitFacts(tuple(sorted(factors.items())), dimensions, radicand, root, atoms, offset, log)


def reduce_root(radicand: Fraction, root: int) -> tuple[Fraction, int]:
    """The same ``radicand ** (1 / root)`` with the smallest possible ``root``."""
    for divisor in (2, 3, 5, 7, 11):
        while root % divisor == 0:
            above = _integer_root(radicand.numerator, divisor)
            below = _integer_root(radicand.denominator, divisor)
            if above is None or below is None:
                break
            radicand, root = Fraction(above, below), root // divisor
    return radicand, root


def _integer_root(n: int, k: int) -> int | None:
    """The exact k-th root of ``n >= 0``, or ``None`` (Newton's iteration on integers)."""
    if n < 2:
        return n
    x = 1 << -(-n.bit_length() // k)
    while True:
        y = ((k - 1) * x + n // x ** (k - 1)) // k
        if y >= x:
            return x if x**k == n else None
        x = y


def describe_dimensions(dimensions: Dimensions) -> str:
    """Dimensions in words: ``"length / time ** 2"``, ``"dimensionless"``."""
    return format_factors({n: e for n, e in zip(DIMENSION_NAMES, dimensions, strict=True) if e})


@lru_cache(maxsize=8192)
def conversion(source: str, target: str) -> tuple[Fraction, Fraction]:
    """``(scale, shift)``, exact: a magnitude m in ``source`` is ``m * scale + shift`` in ``target``.

    Raises:
        LawError: dimensions differ, or the factor is irrational (degree to radian).
    """
    a, b = unit_facts(source), unit_facts(target)
    if a.dimensions != b.dimensions:
        raise LawError(
            f"cannot convert {canonical_unit(source)} ({describe_dimensions(a.dimensions)})"
            f" to {canonical_unit(target)} ({describe_dimensions(b.dimensions)}): the dimensions differ"
        )
    root = math.lcm(a.root, b.root)
    ratio, root = reduce_root(a.radicand ** (root // a.root) / b.radicand ** (root // b.root), root)
    left = dict(a.irrational)
    for name, exponent in b.irrational:
        left[name] = left.get(name, Fraction(0)) - exponent
    names = sorted(name for name, exponent in left.items() if exponent)
    if names or root != 1:
        reason = f"contains {' and '.join(names)}" if names else "contains a root"
        raise LawError(
            f"the factor from {canonical_unit(source)} to {canonical_unit(target)} is irrational ({reason}):"
            " the result has no exact value"
        )
    if a.offset is None and b.offset is None:
        return ratio, Fraction(0)
    scale_b = b.radicand
    return ratio, ((a.offset or Fraction(0)) - (b.offset or Fraction(0))) / scale_b


@lru_cache(maxsize=8192)
def combine_units(a: str, b: str, sign: int) -> str:
    """Canonical text of ``a * b`` (``sign`` 1) or ``a / b`` (``sign`` -1), as pint combines units.

    Raises:
        LawError: an offset unit takes part.
        EncodingError: the product outgrows the supported size.
    """
    for unit in (a, b):
        require_multiplicative(unit)
    factors = parse_factors(a)
    for name, exponent in parse_factors(b).items():
        factors[name] = factors.get(name, Fraction(0)) + sign * exponent
    factors = {name: exponent for name, exponent in factors.items() if exponent}
    _check_size(factors)
    return _checked(format_factors(factors))


@lru_cache(maxsize=4096)
def raise_unit(unit: str, exponent: Fraction) -> str:
    """Canonical text of ``unit ** exponent``. Raises like :func:`combine_units`."""
    require_multiplicative(unit)
    factors = {name: e * exponent for name, e in parse_factors(unit).items() if exponent}
    _check_size(factors)
    return _checked(format_factors(factors))


def _checked(unit: str) -> str:
    unit_facts(unit)  # raises where the dimensions outgrow the code
    return unit


def require_multiplicative(unit: str) -> None:
    """Raise ``LawError`` if ``unit`` has an offset (degree_Celsius): it cannot be scaled or multiplied."""
    if unit_facts(unit).offset is not None:
        raise LawError(
            f"{canonical_unit(unit)} has an offset zero: convert to kelvin first, or use"
            f" delta_{canonical_unit(unit)} for a difference"
        )


def si_unit(dimensions: Dimensions) -> str:
    """Coherent SI unit of given dimensions in base units: ``"kilogram * meter / second ** 2"``."""
    return format_factors({n: e for n, e in zip(BASE_NAMES, dimensions, strict=True) if e})


def irrational_value(name: str) -> Fraction:
    """Value of an irrational constant to 50 digits, as pint states it."""
    return Fraction(_definition(name).converter.scale)

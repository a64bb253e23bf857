"""Algebra of quantities on exact values: what the laws on codes must agree with, and what tools call."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

from fluxem.core.errors import LawError
from fluxem.core.number import Number
from fluxem.core.ordering import Ordering
from fluxem.domains.physics import _units
from fluxem.domains.physics.types import Quantity, Unit

_MAX_DECIMAL_DIGITS = 20


@lru_cache(maxsize=8192)
def sum_plan(a: str, b: str, subtract: bool) -> tuple[str, str, str]:
    """How ``a + b`` or ``a - b`` is formed: ``(unit of the result, unit for a, unit for b)``.

    Each operand's magnitude is converted to the unit named for it, then they are added.

    Raises:
        LawError: dimensions differ, or offset scales are added (pint's rules for offset units).
    """
    fa, fb = _units.unit_facts(a), _units.unit_facts(b)
    verb = "subtract" if subtract else "add"
    if fa.dimensions != fb.dimensions:
        raise LawError(
            f"cannot {verb} {a} ({_units.describe_dimensions(fa.dimensions)})"
            f" and {b} ({_units.describe_dimensions(fb.dimensions)}): the dimensions differ"
        )
    if fa.offset is None and fb.offset is None:
        unit = b if "delta_" in a and "delta_" not in b else a  # 5 delta_degree_Celsius + 300 K is in kelvin
        return unit, unit, unit
    if fa.offset is not None and fb.offset is not None:
        if subtract:
            return f"delta_{a}", a, a
    elif fa.offset is not None and "delta_" in b:
        return a, a, f"delta_{a}"
    elif fb.offset is not None and "delta_" in a and not subtract:
        return b, f"delta_{b}", b
    elif fa.offset is not None and subtract:
        return f"delta_{a}", a, a
    elif fb.offset is not None and subtract and "delta_" not in a:
        return a, a, a
    raise LawError(
        f"cannot {verb} {a} and {b}: {'their' if fa.offset and fb.offset else 'an'} offset zero makes it ambiguous;"
        " use kelvin, or delta_degree_Celsius for a difference"
    )


def exact_number(value: Fraction) -> Number:
    """An int where integral, Decimal where it terminates within 20 digits, else the Fraction."""
    if value.denominator == 1:
        return value.numerator
    places = next((k for k in range(1, _MAX_DECIMAL_DIGITS) if 10**k % value.denominator == 0), None)
    if places is None or len(str(abs(value.numerator))) > _MAX_DECIMAL_DIGITS:
        return value
    scaled = int(value * 10**places)
    return Decimal((int(scaled < 0), tuple(map(int, str(abs(scaled)))), -places))


@lru_cache(maxsize=8192)
def is_addable(a: str, b: str) -> bool:
    """Whether :func:`sum_plan` has a plan for ``a + b``."""
    try:
        sum_plan(a, b, False)
    except LawError:
        return False
    return True


def _converted(magnitude: Number, source: str, target: str) -> Fraction:
    scale, shift = _units.conversion(source, target)
    return Fraction(magnitude) * scale + shift


def add_quantities(a: Quantity, b: Quantity, sign: int = 1) -> Quantity:
    """``a + b`` (``sign`` 1) or ``a - b`` (-1) in the first operand's unit. Raises ``LawError``."""
    unit, for_a, for_b = sum_plan(a.unit, b.unit, sign < 0)
    left = _converted(a.magnitude, a.unit, for_a)
    return Quantity(exact_number(left + sign * _converted(b.magnitude, b.unit, for_b)), unit)


def _as_quantity(value: Quantity | Number) -> Quantity:
    return value if isinstance(value, Quantity) else Quantity(value, "dimensionless")


def multiply_quantities(a: Quantity | Number, b: Quantity | Number) -> Quantity:
    """Product of quantities and numbers. Raises ``LawError`` for offset units."""
    left, right = _as_quantity(a), _as_quantity(b)
    unit = _units.combine_units(left.unit, right.unit, 1)
    return Quantity(exact_number(Fraction(left.magnitude) * Fraction(right.magnitude)), unit)


def divide_quantities(a: Quantity | Number, b: Quantity | Number) -> Quantity:
    """Quotient of quantities and numbers. Raises ``LawError`` for a zero divisor or offset units."""
    left, right = _as_quantity(a), _as_quantity(b)
    unit = _units.combine_units(left.unit, right.unit, -1)
    if right.magnitude == 0:
        raise LawError("division by zero")
    return Quantity(exact_number(Fraction(left.magnitude) / Fraction(right.magnitude)), unit)


def convert_quantity(a: Quantity, unit: Unit) -> Quantity:
    """``a`` in ``unit``, exactly. Raises ``LawError`` if dimensions differ or the factor is irrational."""
    return Quantity(exact_number(_converted(a.magnitude, a.unit, unit.name)), unit.name)


def can_add_quantities(a: Quantity, b: Quantity) -> bool:
    """Whether ``a + b`` has a meaning; an irrational factor does not matter here."""
    return is_addable(a.unit, b.unit)


def compare_quantities(a: Quantity, b: Quantity) -> Ordering:
    """Ordering of the physical values. Raises ``LawError`` where the dimensions differ."""
    if a.dimensions != b.dimensions:
        raise LawError(
            f"cannot compare {a.unit} ({_units.describe_dimensions(a.dimensions)})"
            f" with {b.unit} ({_units.describe_dimensions(b.dimensions)}): the dimensions differ"
        )
    if a == b:
        return Ordering.EQUAL
    try:
        left, right = _converted(a.magnitude, a.unit, b.unit), Fraction(b.magnitude)
    except LawError:  # an irrational factor still orders them: 60 digits decide
        left, right = Fraction(_si_approximation(a)), Fraction(_si_approximation(b))
        if abs(left - right) * 10**45 < abs(right):
            raise LawError(f"{a} and {b} agree in 45 digits; their order cannot be decided") from None
    return Ordering.GREATER if left > right else Ordering.LESS


def _si_approximation(quantity: Quantity) -> Decimal:
    facts = _units.unit_facts(quantity.unit)
    magnitude = Fraction(quantity.magnitude)
    with localcontext() as context:
        context.prec = 60
        value = Decimal(facts.radicand.numerator) / Decimal(facts.radicand.denominator)
        value **= Decimal(1) / facts.root
        for name, exponent in facts.irrational:
            atom = _units.irrational_value(name)
            value *= (Decimal(atom.numerator) / atom.denominator) ** (
                Decimal(exponent.numerator) / exponent.denominator
            )
        return value * magnitude.numerator / magnitude.denominator

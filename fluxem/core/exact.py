"""Exact arithmetic on int, Decimal and Fraction, with sizes bounded before anything is computed.

Results are exact: an integral result is an int, a result of decimals that terminates is a Decimal,
everything else a Fraction in lowest terms. Python's own ``Decimal`` operators round to a context of
28 digits, so they are never used here.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from fluxem.core.errors import ToolError
from fluxem.core.number import Number

MAX_DIGITS = 4000
"""Digits a numerator or denominator may have: below CPython's limit for int -> str (4300)."""
MAX_POWER = 10_000
"""Largest absolute exponent of a power."""

_MAX_BITS = int(MAX_DIGITS * 3.3219)


def require_exact(value: object, what: str = "operand") -> Number:
    """Return ``value`` if it is a finite exact number of bounded size.

    Raises:
        ToolError: not an int, Decimal or Fraction (bool and float are refused), not finite, or
            too large.
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise ToolError(f"{what}: expected an exact number, found {type(value).__name__} {value!r:.80}")
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ToolError(f"{what}: expected a finite number, found {value}")
        if abs(value.adjusted()) + len(value.as_tuple().digits) > MAX_DIGITS:
            raise ToolError(
                f"{what}: {len(value.as_tuple().digits)} digits at exponent {value.adjusted()} exceed {MAX_DIGITS}"
            )
    else:
        _check_size(value, what)
    return value


def _check_size(value: int | Fraction, what: str) -> None:
    bits = (
        value.bit_length()
        if isinstance(value, int)
        else max(value.numerator.bit_length(), value.denominator.bit_length())
    )
    if bits > _MAX_BITS:
        raise ToolError(f"{what}: about {int(bits / 3.3219)} digits; at most {MAX_DIGITS} are supported")


def normalize(value: Number, decimal: bool = False) -> Number:
    """The simplest exact type for ``value``: int, else Decimal where ``decimal`` and finite, else Fraction.

    Raises:
        ToolError: the value is larger than ``MAX_DIGITS`` digits.
    """
    if type(value) is int:
        _check_size(value, "result")
        return value
    fraction = Fraction(value)
    _check_size(fraction, "result")
    if fraction.denominator == 1:
        return fraction.numerator
    return (_as_decimal(fraction) or fraction) if decimal else fraction


def _as_decimal(fraction: Fraction) -> Decimal | None:
    """``fraction`` as an exact Decimal, or ``None`` where its expansion does not terminate."""
    rest, twos, fives = fraction.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return None
    places = max(twos, fives)
    scaled = fraction.numerator * 10**places // fraction.denominator
    return Decimal((int(scaled < 0), tuple(map(int, str(abs(scaled)))), -places))


def _is_decimal(*values: Number) -> bool:
    return any(isinstance(v, Decimal) for v in values)


def add(a: Number, b: Number) -> Number:
    """``a + b``."""
    if type(a) is int and type(b) is int:
        return normalize(a + b)
    return normalize(Fraction(a) + Fraction(b), _is_decimal(a, b))


def subtract(a: Number, b: Number) -> Number:
    """``a - b``."""
    if type(a) is int and type(b) is int:
        return normalize(a - b)
    return normalize(Fraction(a) - Fraction(b), _is_decimal(a, b))


def multiply(a: Number, b: Number) -> Number:
    """``a * b``."""
    if type(a) is int and type(b) is int:
        return normalize(a * b)
    return normalize(Fraction(a) * Fraction(b), _is_decimal(a, b))


def divide(a: Number, b: Number) -> Number:
    """``a / b``, exactly. Raises ``ToolError`` for a zero divisor."""
    if b == 0:
        raise ToolError(f"division by zero: {a} / 0 has no value; the divisor must differ from 0")
    return normalize(Fraction(a) / Fraction(b), _is_decimal(a, b))


def modulo(a: Number, b: Number) -> Number:
    """Remainder with the sign of the divisor: ``a - b * floor(a / b)`` (Knuth, TAOCP vol. 1, 1.2.4).

    Raises:
        ToolError: the divisor is zero.
    """
    if b == 0:
        raise ToolError(f"remainder by zero: {a} mod 0 has no value; the divisor must differ from 0")
    return normalize(Fraction(a) % Fraction(b), _is_decimal(a, b))


def power(a: Number, b: Number) -> Number:
    """``a ** b`` for an integer ``b``; ``0 ** 0`` is 1. The size is checked before computing.

    Raises:
        ToolError: the exponent is no integer or beyond ``MAX_POWER``, zero to a negative power, or
            the result would exceed ``MAX_DIGITS`` digits.
    """
    exponent = Fraction(b)
    if exponent.denominator != 1:
        raise ToolError(f"exponent: expected an integer, found {b}; roots are irrational in general")
    n, base = exponent.numerator, Fraction(a)
    if base == 0 and n < 0:
        raise ToolError(f"zero to the negative power {n} has no value")
    if base in (-1, 0, 1):
        return normalize(base ** (n if abs(n) < 2 else 2 + n % 2))
    if abs(n) > MAX_POWER:
        raise ToolError(f"exponent: expected at most +-{MAX_POWER}, found {n if abs(n) < 10**30 else 'a larger one'}")
    # (bits - 1) * n is a lower bound of the result's bits, so nothing admissible is refused here.
    if max(abs(base.numerator).bit_length() - 1, base.denominator.bit_length() - 1) * abs(n) > _MAX_BITS:
        raise ToolError(f"power: the result would exceed {MAX_DIGITS} digits")
    return normalize(base**n, _is_decimal(a))


def negate(a: Number) -> Number:
    """``-a``."""
    return normalize(-Fraction(a), _is_decimal(a))


def percent(a: Number) -> Number:
    """``a`` hundredths: ``25 -> Decimal("0.25")``."""
    return normalize(Fraction(a) / 100, decimal=True)


def total(values: Iterable[Number]) -> Number:
    """Exact sum, 0 for no values."""
    result: Number = 0
    for value in values:
        result = add(result, value)
    return result


def product(values: Iterable[Number]) -> Number:
    """Exact product, 1 for no values."""
    result: Number = 1
    for value in values:
        result = multiply(result, value)
    return result

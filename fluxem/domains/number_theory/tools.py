"""Tools of number theory: exact, arguments bounded by their digits before any work.

Definitions follow Hardy and Wright, An Introduction to the Theory of Numbers, 6th ed. Factoring is FLINT's,
which takes at most some 30 ms for the 40 digits allowed here.
"""

from __future__ import annotations

import math

from fluxem.core.errors import ToolError
from fluxem.core.exact import MAX_DIGITS
from fluxem.domains.number_theory import _primes
from fluxem.domains.number_theory.types import Factorization, Residue

MAX_FACTORING_DIGITS = 40
MAX_PRIMALITY_DIGITS = 60
MAX_POWER_DIGITS = 1000
MAX_DIVISORS = 10_000
MAX_CONGRUENCES = 100


def _require(value: int, name: str, least: int, digits: int) -> None:
    """Refuse ``value`` below ``least`` or with more than ``digits`` digits."""
    if value < least:
        raise ToolError(f"{name}: expected an integer of at least {least}, found {_show(value)}")
    if value >= 10**digits:
        raise ToolError(f"{name}: expected at most {digits} digits, found {_show(value)}")


def _show(value: int) -> str:
    return str(value) if value.bit_length() < 200 else f"one of about {int(value.bit_length() / 3.3219)} digits"


def gcd(a: int, b: int) -> int:
    """Greatest common divisor of two integers, the largest integer that divides both.

    Args:
        a: first integer.
        b: second integer.

    Examples:
        {"a": 84, "b": 30} -> 6
        {"a": 0, "b": 5} -> 5

    Source:
        Hardy and Wright, section 2.9.
    """
    if a == 0 and b == 0:
        raise ToolError("a and b: every integer divides 0, so 0 and 0 have no greatest common divisor; give one not 0")
    return math.gcd(a, b)


def lcm(a: int, b: int) -> int:
    """Least common multiple of two integers, the smallest positive integer both divide.

    Args:
        a: first integer, not 0.
        b: second integer, not 0.

    Examples:
        {"a": 4, "b": 6} -> 12

    Source:
        Hardy and Wright, section 5.1.
    """
    for value, name in ((a, "a"), (b, "b")):
        if value == 0:
            raise ToolError(f"{name}: expected an integer other than 0, found 0, which has no positive multiple")
        _require(abs(value), name, 1, MAX_DIGITS // 2)
    return math.lcm(a, b)


def is_coprime(a: int, b: int) -> bool:
    """Whether two integers are coprime: no integer but 1 and -1 divides both.

    Args:
        a: first integer.
        b: second integer.

    Examples:
        {"a": 8, "b": 15} -> true

    Source:
        Hardy and Wright, section 2.9.
    """
    return math.gcd(a, b) == 1


def prime_factors(n: int) -> Factorization:
    """Prime factorization of a positive integer, as a product of prime powers.

    Args:
        n: the integer to factor, at least 1, at most 40 digits.

    Examples:
        {"n": 360} -> "2^3 * 3^2 * 5"
        {"n": 97} -> "97"

    Source:
        Hardy and Wright, section 1.3.
    """
    _require(n, "n", 1, MAX_FACTORING_DIGITS)
    try:
        return Factorization(_primes.factorize(n))
    except ValueError as error:  # a prime above 1e38
        raise ToolError(f"n: {error}") from None


def factorization_value(factorization: Factorization) -> int:
    """Multiply out a prime factorization: the integer that it stands for.

    Args:
        factorization: product of prime powers.

    Examples:
        {"factorization": "2^3 * 5"} -> 40
    """
    if factorization.log10 > MAX_DIGITS - 1:
        raise ToolError(f"factorization: about {factorization.log10:.0f} digits; at most {MAX_DIGITS} are supported")
    return math.prod(p**e for p, e in factorization.factors)


def is_prime(n: int) -> bool:
    """Whether an integer is a prime number; proven, not probable.

    Args:
        n: the integer to test, at most 60 digits.

    Examples:
        {"n": 97} -> true
        {"n": 91} -> false

    Source:
        Hardy and Wright, section 1.2.
    """
    _require(abs(n), "n", 0, MAX_PRIMALITY_DIGITS)
    return _primes.is_prime(n)


def next_prime(n: int) -> int:
    """Smallest prime number greater than an integer.

    Args:
        n: the integer to start above, at most 60 digits.

    Examples:
        {"n": 14} -> 17
        {"n": 17} -> 19
    """
    _require(abs(n), "n", 0, MAX_PRIMALITY_DIGITS)
    if n < 2:
        return 2
    candidate = n + 1 + n % 2
    while not _primes.is_prime(candidate):  # gaps below 1e60 are a few hundred on average
        candidate += 2
    return candidate


def totient(n: int) -> int:
    """Euler's totient: how many of 1, ..., n are coprime to n.

    Args:
        n: a positive integer, at most 40 digits.

    Examples:
        {"n": 36} -> 12

    Source:
        Hardy and Wright, section 5.5.
    """
    _require(n, "n", 1, MAX_FACTORING_DIGITS)
    return math.prod(p ** (e - 1) * (p - 1) for p, e in _primes.factorize(n))


def num_divisors(n: int) -> int:
    """How many positive divisors an integer has, 1 and itself included.

    Args:
        n: a positive integer, at most 40 digits.

    Examples:
        {"n": 12} -> 6

    Source:
        Hardy and Wright, section 16.7.
    """
    _require(n, "n", 1, MAX_FACTORING_DIGITS)
    return math.prod(e + 1 for _, e in _primes.factorize(n))


def divisors(n: int) -> list[int]:
    """All positive divisors of an integer, in ascending order.

    Args:
        n: a positive integer, at most 40 digits and 10000 divisors.

    Examples:
        {"n": 12} -> [1, 2, 3, 4, 6, 12]
    """
    count = num_divisors(n)
    if count > MAX_DIVISORS:
        raise ToolError(f"n: expected an integer of at most {MAX_DIVISORS} divisors, found {n} with {count}")
    found = [1]
    for p, e in _primes.factorize(n):
        found = [d * p**k for d in found for k in range(e + 1)]
    return sorted(found)


def mod_power(base: int, exponent: int, modulus: int) -> int:
    """Remainder of a power: base ** exponent modulo the modulus.

    Args:
        base: the number that is raised.
        exponent: integer exponent; negative for powers of the inverse.
        modulus: a positive integer.

    Examples:
        {"base": 3, "exponent": 200, "modulus": 13} -> 9
        {"base": 2, "exponent": -1, "modulus": 7} -> 4

    Source:
        Knuth, The Art of Computer Programming, vol. 2, section 4.6.3.
    """
    _require(modulus, "modulus", 1, MAX_POWER_DIGITS)
    _require(abs(base), "base", 0, MAX_POWER_DIGITS)
    _require(abs(exponent), "exponent", 0, MAX_POWER_DIGITS)
    if exponent < 0 and math.gcd(base, modulus) != 1:
        raise ToolError(f"base: expected an integer coprime to {_show(modulus)} for a negative exponent; found {base}")
    return pow(base, exponent, modulus)


def _invert(a: int, modulus: int) -> int:
    common = math.gcd(a, modulus)
    if common != 1:
        raise ToolError(
            f"a: {_show(a)} and {_show(modulus)} share the divisor {_show(common)}; only integers coprime to the "
            "modulus have an inverse"
        )
    return pow(a, -1, modulus)


def mod_inverse(a: int, modulus: int) -> int:
    """Modular inverse: the integer x from 1 to modulus - 1 with a * x congruent to 1.

    Args:
        a: the integer to invert, coprime to the modulus.
        modulus: an integer of at least 2.

    Examples:
        {"a": 3, "modulus": 7} -> 5

    Source:
        Hardy and Wright, section 5.3.
    """
    _require(modulus, "modulus", 2, MAX_DIGITS)
    return _invert(a, modulus)


def residue_inverse(residue: Residue) -> Residue:
    """Inverse of a congruence class: the class whose product with it is 1.

    Args:
        residue: an invertible congruence class.

    Examples:
        {"residue": "3 (mod 7)"} -> "5 (mod 7)"

    Source:
        Hardy and Wright, section 5.3.
    """
    return Residue(_invert(residue.value, residue.modulus), residue.modulus)


def chinese_remainder(residues: list[Residue]) -> Residue:
    """Chinese remainder theorem: the one congruence class that satisfies all given congruences.

    Args:
        residues: congruence classes; their moduli may share divisors if the classes agree there.

    Examples:
        {"residues": ["2 (mod 3)", "3 (mod 5)", "2 (mod 7)"]} -> "23 (mod 105)"

    Source:
        Knuth, The Art of Computer Programming, vol. 2, section 4.3.2.
    """
    if not 1 <= len(residues) <= MAX_CONGRUENCES:
        raise ToolError(f"residues: expected 1 to {MAX_CONGRUENCES} congruence classes, found {len(residues)}")
    value, modulus = 0, 1
    for residue in residues:
        common = math.gcd(modulus, residue.modulus)
        if (residue.value - value) % common:
            raise ToolError(f"residues: {residue} contradicts the others modulo {common}; there is no solution")
        step = (residue.value - value) // common * pow(modulus // common, -1, residue.modulus // common)
        value += modulus * (step % (residue.modulus // common))
        modulus = math.lcm(modulus, residue.modulus)
        if modulus >= 10**MAX_POWER_DIGITS:
            raise ToolError(f"residues: the moduli together exceed {MAX_POWER_DIGITS} digits")
    return Residue(value, modulus)


TOOLS = (
    gcd,
    lcm,
    is_coprime,
    prime_factors,
    factorization_value,
    is_prime,
    next_prime,
    totient,
    num_divisors,
    divisors,
    mod_power,
    mod_inverse,
    residue_inverse,
    chinese_remainder,
)

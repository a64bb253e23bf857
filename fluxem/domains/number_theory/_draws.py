"""Numbers to ask about, by difficulty."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument
from fluxem.core.template import Literal
from fluxem.domains.number_theory._primes import SMALL_PRIMES, is_prime
from fluxem.domains.number_theory.types import Factorization, Residue

_TOP = {"easy": 100, "medium": 10_000, "hard": 10**12}


def write_integer(rng: random.Random, n: int) -> Literal:
    """Digits, now and then with thousands separators."""
    grouped = abs(n) >= 1000 and rng.random() < 0.2
    return Literal(f"{n:,}" if grouped else str(n), "arithmetic_number", n)


def draw_integer(rng: random.Random, difficulty: str, least: int = 2) -> int:
    """Often the product of small primes, so that divisors are there to find."""
    top = _TOP[difficulty]
    if rng.random() < 0.5:
        return rng.randint(least, top)
    n = rng.choice((2, 3, 4, 5, 6))
    while n * 31 <= top and rng.random() < 0.85:
        n *= rng.choice(SMALL_PRIMES[:11])
    return max(n, least)


def draw_pair(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``a`` and ``b``, most often with a common divisor."""
    a, b = draw_integer(rng, difficulty), draw_integer(rng, difficulty)
    if rng.random() < 0.6:
        common = rng.randint(2, {"easy": 9, "medium": 60, "hard": 9999}[difficulty])
        a, b = a * common, b * common
    return {"a": write_integer(rng, a), "b": write_integer(rng, b)}


def draw_mixed_pair(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``a`` and ``b``, coprime about half of the time."""
    a, b = draw_integer(rng, difficulty), draw_integer(rng, difficulty)
    if rng.random() < 0.5:
        common = math.gcd(a, b)
        a, b = a // common, b // common
    return {"a": write_integer(rng, a + 1 if a < 2 else a), "b": write_integer(rng, b)}


def draw_n(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``n`` at least 2."""
    return {"n": write_integer(rng, draw_integer(rng, difficulty))}


def draw_small_n(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``n`` with few enough divisors to write down."""
    return {"n": write_integer(rng, rng.randint(2, {"easy": 60, "medium": 1000, "hard": 50_000}[difficulty]))}


def draw_candidate(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``n`` that is a prime about half of the time."""
    n = rng.randint(2, _TOP[difficulty])
    if rng.random() < 0.4:
        n = n | 1 if n > 2 else n
        while not is_prime(n):
            n += 2
    return {"n": write_integer(rng, n)}


def draw_factorization(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """A product of two to five prime powers, one exponent at least above 1."""
    count, top, pool = {"easy": (2, 3, 4), "medium": (3, 5, 8), "hard": (5, 9, 30)}[difficulty]
    primes = sorted(rng.sample(SMALL_PRIMES[:pool], rng.randint(2, count)))
    factors = [(p, rng.randint(1, top)) for p in primes]
    factors[0] = (primes[0], rng.randint(2, top))
    times = rng.choice((" * ", " × ", "*", " · "))
    power = rng.choice((_caret, _caret, _superscript))
    surface = times.join(power(p, e) for p, e in factors)
    return {"factorization": Literal(surface, "number_theory_factorization", Factorization(tuple(factors)))}


def _caret(p: int, e: int) -> str:
    return str(p) if e == 1 else f"{p}^{e}"


def _superscript(p: int, e: int) -> str:
    return str(p) if e == 1 else f"{p}{str(e).translate(str.maketrans('0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹'))}"


def draw_power(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``base``, ``exponent`` and ``modulus``."""
    top = {"easy": (12, 20, 20), "medium": (500, 1000, 2000), "hard": (10**9, 10**9, 10**9 + 7)}[difficulty]
    base, exponent, modulus = (rng.randint(2, t) for t in top)
    return {
        "base": write_integer(rng, base),
        "exponent": write_integer(rng, exponent),
        "modulus": write_integer(rng, modulus),
    }


def _coprime_pair(rng: random.Random, difficulty: str) -> tuple[int, int]:
    modulus = rng.randint(3, {"easy": 30, "medium": 2000, "hard": 10**9}[difficulty])
    a = rng.randint(2, modulus - 1)
    while math.gcd(a, modulus) > 1:
        a += 1
    return (a, modulus) if a < modulus else (1, modulus)


def draw_inverse(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """``a`` and a ``modulus`` it is coprime to."""
    a, modulus = _coprime_pair(rng, difficulty)
    return {"a": write_integer(rng, a), "modulus": write_integer(rng, modulus)}


def write_residue(rng: random.Random, value: int, modulus: int) -> Literal:
    """One of the notations that need no words around them."""
    surface = rng.choice(("{} (mod {})", "{} (mod {})", "{} (modulo {})", "{} \\pmod{{{}}}", "[{}]_{}"))
    return Literal(surface.format(value, modulus), "number_theory_residue", Residue(value, modulus))


def draw_unit(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """An invertible congruence class."""
    return {"residue": write_residue(rng, *_coprime_pair(rng, difficulty))}


def draw_congruences(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    """Two to four congruences that have a solution."""
    count, pool = {"easy": (2, 5), "medium": (3, 9), "hard": (4, 40)}[difficulty]
    moduli = rng.sample(SMALL_PRIMES[:pool], count)
    if 2 not in moduli[1:] and rng.random() < 0.3:
        moduli[0] = rng.choice((4, 8))  # not every modulus is a prime
    surface = rng.choice(("{} (mod {})", "{} (mod {})", "{} (modulo {})"))
    drawn = [Residue(rng.randrange(m), m) for m in moduli]
    return {"residues": [Literal(surface.format(r.value, r.modulus), "number_theory_residue", r) for r in drawn]}

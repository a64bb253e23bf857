"""Congruence classes and prime factorizations: values, and how they are written.

A class is named by its least non-negative representative, so 17 (mod 5) *is* 2 (mod 5).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from fluxem.core.number_text import MAX_CHARACTERS, MINUS, parse_number
from fluxem.domains.number_theory._primes import is_prime

MAX_MODULUS = 10**19
"""Products of two representatives then stay below 1e38, the range of exact codes."""
MAX_PRIME = 10**38
MAX_EXPONENT = 4096
MAX_FACTORS = 60

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_SUPERSCRIPTS, "0123456789")
_NUMBER = rf"(?P<value>[{MINUS}]?[\d,]+)"
_MODULUS = r"(?P<modulus>[\d,]+)"
_RESIDUE = re.compile(
    rf"{_NUMBER}\s?(?:\(\s?mod(?:ulo)?\.? ?{_MODULUS}\s?\)|mod(?:ulo)? {_MODULUS.replace('modulus', 'bare')}"
    rf"|\\pmod ?\{{?{_MODULUS.replace('modulus', 'latex')}\}}?"
    rf"| ?(?:when|if|on|upon|after) (?:it is )?(?:divided|division) by {_MODULUS.replace('modulus', 'divisor')})"
    rf"|\[(?P<bracketed>[{MINUS}]?\d+)\]_\{{?(?P<index>\d+)\}}?",
    re.ASCII | re.IGNORECASE,
)
_FACTOR = re.compile(r"(\d+)(?:\s?(?:\^|\*\*)\s?\{?(\d{1,4})\}?)?", re.ASCII)
_TIMES = re.compile(r"\s*(?:[×·⋅]|\\times|\\cdot|(?<!\*)\*(?!\*)|(?<=\d) x (?=\d))\s*")


@dataclass(frozen=True, slots=True)
class Residue:
    """The integers congruent to ``value`` modulo ``modulus``.

    Attributes:
        value: any representative; stored as the least non-negative one.
        modulus: at least 2.
    """

    value: int
    modulus: int

    def __post_init__(self) -> None:
        if any(type(x) is not int for x in (self.value, self.modulus)):
            raise ValueError(f"value and modulus must be integers; found {self.value!r} and {self.modulus!r}")
        if self.modulus < 2:
            raise ValueError(f"modulus: expected at least 2, found {self.modulus}")
        object.__setattr__(self, "value", self.value % self.modulus)

    def __str__(self) -> str:
        return f"{self.value} (mod {self.modulus})"


@dataclass(frozen=True, slots=True)
class Factorization:
    """A positive integer as a product of prime powers.

    Attributes:
        factors: ((prime, exponent), ...); stored with ascending primes. Empty for the number 1.
    """

    factors: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        if len(self.factors) > MAX_FACTORS:
            raise ValueError(f"{len(self.factors)} primes: expected at most {MAX_FACTORS}")
        for prime, exponent in self.factors:
            if type(prime) is not int or not 2 <= prime <= MAX_PRIME or not is_prime(prime):
                raise ValueError(f"{str(prime)[:60]} is no prime below 1e38")
            if type(exponent) is not int or not 1 <= exponent <= MAX_EXPONENT:
                raise ValueError(f"exponent of {prime}: expected 1 to {MAX_EXPONENT}, found {exponent}")
        if len({prime for prime, _ in self.factors}) < len(self.factors):
            raise ValueError("a prime stands twice; add its exponents")
        object.__setattr__(self, "factors", tuple(sorted(self.factors)))

    def __str__(self) -> str:
        return " * ".join(str(p) if e == 1 else f"{p}^{e}" for p, e in self.factors) or "1"

    @property
    def log10(self) -> float:
        """Decimal logarithm of the number."""
        return sum(e * math.log10(p) for p, e in self.factors)


def parse_residue(text: str) -> Residue:
    r"""Read ``3 (mod 7)``, ``3 mod 7``, ``3 \pmod{7}``, ``[3]_7`` or ``3 when divided by 7``.

    Raises:
        ValueError: anything else, or a modulus below 2.
    """
    match = _RESIDUE.fullmatch(text.strip()) if len(text) <= 200 else None
    if match is None:
        raise ValueError(f"{text!r:.80} is no congruence class; expected a form like '3 (mod 7)'")
    groups = match.groupdict()
    value = groups["value"] or groups["bracketed"]
    modulus = next(groups[k] for k in ("modulus", "bare", "latex", "divisor", "index") if groups[k])
    return Residue(_read_integer(value), _read_integer(modulus))


def _read_integer(text: str) -> int:
    number = parse_number(text)
    if not isinstance(number, int):
        raise ValueError(f"{text!r} is no integer")
    return number


def parse_factorization(text: str) -> Factorization:
    r"""Read ``2^3 * 5``, ``2**3 * 5``, ``2³ × 5``, ``2^{3} \cdot 5``; repeated primes are gathered.

    Raises:
        ValueError: a factor that is no prime power, or more than ``MAX_FACTORS`` primes.
    """
    clean = re.sub(f"[{_SUPERSCRIPTS}]+", lambda m: "^" + m[0].translate(_DIGITS), text.strip()[: MAX_CHARACTERS + 1])
    if len(clean) > MAX_CHARACTERS:
        raise ValueError(f"a factorization of more than {MAX_CHARACTERS} characters is too long to read")
    if clean == "1":
        return Factorization()
    exponents: dict[int, int] = {}
    for part in _TIMES.split(clean):
        match = _FACTOR.fullmatch(part)
        if match is None or len(match[1]) > 39:
            raise ValueError(f"{part!r:.60} is no prime power; expected a form like '2^3 * 5'")
        prime = int(match[1])
        exponents[prime] = exponents.get(prime, 0) + int(match[2] or 1)
        if len(exponents) > MAX_FACTORS:
            raise ValueError(f"more than {MAX_FACTORS} primes")
    return Factorization(tuple(exponents.items()))


def from_json(parse: type[Residue] | type[Factorization], value: object) -> Residue | Factorization:
    """Inverse of ``str``: the JSON form is the canonical text."""
    if not isinstance(value, str):
        raise ValueError(f"expected text, found {type(value).__name__}")
    return parse_residue(value) if parse is Residue else parse_factorization(value)


def gather(factors: Iterable[tuple[int, int]]) -> Factorization:
    """A factorization from (prime, exponent) pairs, exponents of 0 left out."""
    return Factorization(tuple((p, e) for p, e in factors if e))

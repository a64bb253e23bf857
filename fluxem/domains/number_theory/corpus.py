"""Texts with exactly the values they hold, and near-misses that hold no congruence class and no factorization."""

from __future__ import annotations

from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.number_theory.types import Factorization, Residue


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


def _type_of(value: Any) -> str:
    if isinstance(value, Residue):
        return "number_theory_residue"
    return "number_theory_factorization" if isinstance(value, Factorization) else "arithmetic_number"


def _product(*factors: tuple[int, int]) -> Factorization:
    return Factorization(factors)


_TWELVE = _product((2, 2), (3, 1))
_FORTY = _product((2, 3), (5, 1))

CORPUS = (
    _example("3 (mod 7)", ("3 (mod 7)", Residue(3, 7))),
    _example("x ≡ 3 (mod 7)", ("3 (mod 7)", Residue(3, 7))),
    _example("Solve x = 2 (mod 5) for x.", ("2 (mod 5)", Residue(2, 5))),
    _example("x ≡ -1 (mod 12)", ("-1 (mod 12)", Residue(11, 12))),
    _example("x ≡ \u22124 (mod 9)", ("\u22124 (mod 9)", Residue(5, 9))),
    _example(r"We have $x \equiv 3 \pmod{7}$.", (r"3 \pmod{7}", Residue(3, 7))),
    _example(r"n \equiv 11 \pmod 26", (r"11 \pmod 26", Residue(11, 26))),
    _example("17 (mod 5) is the same class", ("17 (mod 5)", Residue(2, 5))),
    _example("10(mod 3)", ("10(mod 3)", Residue(1, 3))),
    _example("5 (modulo 8)", ("5 (modulo 8)", Residue(5, 8))),
    _example("7 (Mod 10)", ("7 (Mod 10)", Residue(7, 10))),
    _example("1,000 (mod 1,001)", ("1,000 (mod 1,001)", Residue(1000, 1001))),
    _example("x is congruent to 4 modulo 9", ("4 modulo 9", Residue(4, 9))),
    _example("n is congruent to 4 mod 9.", ("4 mod 9", Residue(4, 9))),
    _example("a ≡ 5 mod 11", ("5 mod 11", Residue(5, 11))),
    _example("the residue class of 6 modulo 13", ("6 modulo 13", Residue(6, 13))),
    _example("[3]_7 times [5]_7", ("[3]_7", Residue(3, 7)), ("[5]_7", Residue(5, 7))),
    _example("The class [4]_{12} has no inverse.", ("[4]_{12}", Residue(4, 12))),
    _example("It leaves remainder 2 when divided by 3.", ("2 when divided by 3", Residue(2, 3))),
    _example("a number leaving a remainder of 4 on division by 5", ("4 on division by 5", Residue(4, 5))),
    _example(
        "x ≡ 2 (mod 3), x ≡ 3 (mod 5) and x ≡ 2 (mod 7)",
        ("2 (mod 3)", Residue(2, 3)),
        ("3 (mod 5)", Residue(3, 5)),
        ("2 (mod 7)", Residue(2, 7)),
    ),
    _example("3 (mod 7) + 5 (mod 7)", ("3 (mod 7)", Residue(3, 7)), ("5 (mod 7)", Residue(5, 7))),
    _example("Add 3 (mod 7) to 6 (mod 7).", ("3 (mod 7)", Residue(3, 7)), ("6 (mod 7)", Residue(6, 7))),
    _example("What is 17 mod 5?", ("17", 17), ("5", 5)),
    _example("2 + 3 (mod 7)", ("2", 2), ("3", 3), ("7", 7)),
    _example("3^20 (mod 7)", ("3", 3), ("20", 20), ("7", 7)),
    _example("6 * 5 (mod 7) is easy", ("6", 6), ("5", 5), ("7", 7)),
    _example("the prime factorization 2^3 * 5", ("2^3 * 5", _FORTY)),
    _example("40 factors as 2^3 * 5, into primes", ("40", 40), ("2^3 * 5", _FORTY)),
    _example("The prime factorization of 40 is 2^3*5.", ("40", 40), ("2^3*5", _FORTY)),
    _example("12 = 2^2 × 3 in prime factors", ("12", 12), ("2^2 × 3", _TWELVE)),
    _example("as a product of primes, 2² · 3", ("2² · 3", _TWELVE)),
    _example("prime factors: 2**2 * 3", ("2**2 * 3", _TWELVE)),
    _example(r"Factorisation: $2^{3} \cdot 5$", (r"2^{3} \cdot 5", _FORTY)),
    _example(r"Factoring gives 2^2 \times 3.", (r"2^2 \times 3", _TWELVE)),
    _example("Its prime factorisation is 2^3 × 5 × 7^2.", ("2^3 × 5 × 7^2", _product((2, 3), (5, 1), (7, 2)))),
    _example("with prime factorization 2 * 3 * 7", ("2 * 3 * 7", _product((2, 1), (3, 1), (7, 1)))),
    _example("Which number has prime factorization 2^10?", ("2^10", _product((2, 10)))),
    _example("the factorization 3^2 * 2^2 (any order)", ("3^2 * 2^2", _product((2, 2), (3, 2)))),
    _example("Multiply the factorizations 2^3 * 5 and 2^2 * 3.", ("2^3 * 5", _FORTY), ("2^2 * 3", _TWELVE)),
    _example("1009^2 * 3 is a prime factorization", ("1009^2 * 3", _product((3, 1), (1009, 2)))),
    _example("Is 91 prime?", ("91", 91)),
    _example("gcd(84, 30)", ("84", 84), ("30", 30)),
    _example("2^3 * 5 = 40", ("2", 2), ("3", 3), ("5", 5), ("40", 40)),
    _example("Is 2^31 - 1 prime?", ("2", 2), ("31", 31), ("1", 1)),
    _example("factor 4^2 * 6", ("4", 4), ("2", 2), ("6", 6)),
    _example("Is 2^3 * 5 + 1 a prime?", ("2", 2), ("3", 3), ("5", 5), ("1", 1)),
)

NEAR_MISSES = (
    "What is 17 mod 5?",
    "Reduce 100 modulo 7.",
    "2 + 3 (mod 7)",
    "3^20 (mod 7)",
    "He installed 3 mods.",
    "the Minecraft mod 1.12",
    "3 (model 7)",
    "Version 3 (modified 2019)",
    "3 (moderate)",
    "5 (mod)",
    "0 (mod 0)",
    "4 (mod 1)",
    "3.5 (mod 7)",
    "x (mod n)",
    "a mod b",
    "[3] 7",
    "item[3]_b",
    "array[3]",
    "see reference [3]_a",
    "2^3 * 5 = 40",
    "a prime 2^3 + 5",
    "the prime minister met 2 * 3 people",
    "4^2 * 6 and 10^3 * 9 are not in factored form",
    "prime numbers below 30",
    "prime factor analysis of 360",
    "x^3 * 5 has no prime factors here",
    "the human factor 2.5",
    "Factor x^2 - 5x + 6.",
    "a prime cut of 2 x 3 steaks",
    "The remainder of 17 when divided by 5",
    "Call 555-0175 (mod desk)",
    "Prime Video costs 8.99",
    "2^3 * 5^0.5 is no factorization",
    "3 mod_rewrite rules",
    "the Factor 50 sunscreen",
)

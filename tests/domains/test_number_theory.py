"""Number theory: congruence classes, factorizations, and the tools against brute force and sympy."""

from __future__ import annotations

import math
import random
from typing import Any

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, FluxEMError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_law, get_type
from fluxem.domains.number_theory import _primes, tools
from fluxem.domains.number_theory.types import (
    MAX_EXPONENT,
    MAX_MODULUS,
    Factorization,
    Residue,
    parse_factorization,
    parse_residue,
)

RESIDUE, FACTORIZATION = get_type("number_theory_residue"), get_type("number_theory_factorization")
DETECTOR = PatternDetector()
quick = settings(max_examples=60, deadline=None)

moduli = st.one_of(st.integers(2, 200), st.integers(2, MAX_MODULUS))
residues = st.builds(Residue, st.integers(-(10**25), 10**25), moduli)
primes = st.one_of(
    st.sampled_from(_primes.SMALL_PRIMES), st.sampled_from([1009, 10007, 2**31 - 1, 2**61 - 1, 2**89 - 1, 10**37 + 43])
)
factorizations = st.dictionaries(primes, st.integers(1, MAX_EXPONENT // 2), max_size=12).map(
    lambda d: Factorization(tuple((p, e) for p, e in d.items() if sympy.isprime(p)))
)


# --- values and codes -----------------------------------------------------------------------------------
@quick
@given(residues)
def test_residues_round_trip(value: Residue) -> None:
    assert RESIDUE.decode(RESIDUE.encode(value)) == value
    assert parse_residue(str(value)) == value
    assert RESIDUE.from_json(RESIDUE.to_json(value)) == value


@quick
@given(factorizations)
def test_factorizations_round_trip(value: Factorization) -> None:
    assert FACTORIZATION.decode(FACTORIZATION.encode(value)) == value
    assert parse_factorization(str(value)) == value
    assert FACTORIZATION.from_json(FACTORIZATION.to_json(value)) == value


def test_limits_of_codes() -> None:
    assert RESIDUE.decode(RESIDUE.encode(Residue(-1, MAX_MODULUS))) == Residue(MAX_MODULUS - 1, MAX_MODULUS)
    with pytest.raises(EncodingError, match="modulus"):
        RESIDUE.encode(Residue(1, MAX_MODULUS + 1))
    full = Factorization(tuple((p, MAX_EXPONENT) for p in _primes.SMALL_PRIMES[-60:]))
    assert FACTORIZATION.decode(FACTORIZATION.encode(full)) == full


@pytest.mark.parametrize("bad", [(1, 1), (1, 0), (1, -7), (1.5, 7), (True, 7)])
def test_residue_refuses(bad: tuple[Any, Any]) -> None:
    with pytest.raises(ValueError, match="modulus"):
        Residue(*bad)


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (((4, 1),), "no prime"),
        (((2, 0),), "exponent"),
        (((2, MAX_EXPONENT + 1),), "exponent"),
        (((2, 1), (2, 3)), "twice"),
        (((1, 1),), "no prime"),
        (((sympy.nextprime(10**38), 1),), "no prime below"),
        (tuple((p, 1) for p in _primes.SMALL_PRIMES[:61]), "at most 60"),
    ],
)
def test_factorization_refuses(bad: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Factorization(bad)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 (mod 7)", Residue(3, 7)),
        ("-1 (mod 7)", Residue(6, 7)),
        ("17 mod 5", Residue(2, 5)),
        (r"3 \pmod{7}", Residue(3, 7)),
        ("[3]_{12}", Residue(3, 12)),
        ("2 when divided by 3", Residue(2, 3)),
    ],
)
def test_forms_of_residues(text: str, value: Residue) -> None:
    assert parse_residue(text) == value


@pytest.mark.parametrize(
    "text", ["", "3", "3 (mod)", "3 (mod 0)", "a (mod 7)", "3.5 (mod 7)", "1,2 (mod 7)", "3 (mod 1)"]
)
def test_no_residue(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_residue(text)


@pytest.mark.parametrize(
    "text", ["", "2^", "4", "2^3 * 6", "2 + 3", "2^3^4", "2^-1", "0", "x", "2 *", "* 2", "2^99999"]
)
def test_no_factorization(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_factorization(text)


def test_repeated_primes_are_gathered() -> None:
    assert str(parse_factorization("5 x 2 x 2")) == "2^2 * 5"
    assert str(parse_factorization("1")) == "1"


def test_long_texts_stay_quick_and_plain() -> None:
    for text in ("2*" * 20_000, "2^3 * " * 3_000 + "prime", "[3]_" * 5_000, "3 (mod " * 5_000):
        assert len(DETECTOR.detect(text)) >= 0


# --- laws ------------------------------------------------------------------------------------------------
@quick
@given(moduli, st.integers(0, 10**20), st.integers(0, 10**20))
def test_residue_laws(modulus: int, x: int, y: int) -> None:
    a, b = RESIDUE.encode(Residue(x, modulus)), RESIDUE.encode(Residue(y, modulus))
    expected = {"add": x + y, "subtract": x - y, "multiply": x * y}
    for verb, value in expected.items():
        assert RESIDUE.decode(get_law(f"number_theory_{verb}").apply(a, b)) == Residue(value, modulus)
    negative = get_law("number_theory_negate").apply(a)
    assert RESIDUE.decode(negative) == Residue(-x, modulus)
    assert (negative == RESIDUE.encode(Residue(-x, modulus))).all(), "features are those of the value"


def test_different_moduli_do_not_combine() -> None:
    a, b = RESIDUE.encode(Residue(1, 7)), RESIDUE.encode(Residue(1, 8))
    with pytest.raises(LawError, match="7 and modulo 8"):
        get_law("number_theory_add").apply(a, b)


@quick
@given(factorizations, factorizations)
def test_factorization_laws(a: Factorization, b: Factorization) -> None:
    code_a, code_b = FACTORIZATION.encode(a), FACTORIZATION.encode(b)
    for verb in ("multiply__factorizations", "gcd", "lcm"):
        law = get_law(f"number_theory_{verb}")
        result = law.apply(code_a, code_b)
        assert FACTORIZATION.decode(result) == law.reference(a, b)
        assert (result == FACTORIZATION.encode(law.reference(a, b))).all()
    product = get_law("number_theory_multiply__factorizations").apply(code_a, code_b)
    assert FACTORIZATION.decode(get_law("number_theory_divide").apply(product, code_b)) == a


@quick
@given(st.integers(1, 10**12), st.integers(1, 10**12))
def test_laws_agree_with_integers(x: int, y: int) -> None:
    a, b = (FACTORIZATION.encode(tools.prime_factors(n)) for n in (x, y))
    for verb, value in (("multiply__factorizations", x * y), ("gcd", math.gcd(x, y)), ("lcm", math.lcm(x, y))):
        found = FACTORIZATION.decode(get_law(f"number_theory_{verb}").apply(a, b))
        assert tools.factorization_value(found) == value


def test_inexact_division_and_overflow() -> None:
    a, b = Factorization(((2, 1),)), Factorization(((3, 1),))
    divide, multiply = get_law("number_theory_divide"), get_law("number_theory_multiply__factorizations")
    with pytest.raises(LawError, match="multiple"):
        divide.apply(FACTORIZATION.encode(a), FACTORIZATION.encode(b))
    with pytest.raises(LawError, match="multiple"):
        divide.reference(a, b)
    top = Factorization(((2, MAX_EXPONENT),))
    with pytest.raises(EncodingError, match="exponent"):
        multiply.apply(FACTORIZATION.encode(top), FACTORIZATION.encode(a))


# --- tools -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("tool", "arguments", "result"),
    [
        (tools.gcd, (1071, 462), 21),  # Euclid's Elements VII.2, the usual illustration
        (tools.gcd, (-84, 30), 6),
        (tools.lcm, (21, 6), 42),
        (tools.lcm, (-4, 6), 12),
        (tools.is_prime, (561,), False),  # smallest Carmichael number
        (tools.is_prime, (3_317_044_064_679_887_385_961_981,), False),  # strong pseudoprime to 13 bases
        (tools.is_prime, (2**127 - 1,), True),
        (tools.is_prime, (-7,), False),
        (tools.is_prime, (1,), False),
        (tools.next_prime, (113,), 127),
        (tools.next_prime, (-5,), 2),
        (tools.next_prime, (2,), 3),
        (tools.totient, (1,), 1),
        (tools.totient, (5186,), 2592),  # phi(5186) = phi(5187) = phi(5188)
        (tools.totient, (5187,), 2592),
        (tools.num_divisors, (1,), 1),
        (tools.num_divisors, (720_720,), 240),  # highly composite
        (tools.divisors, (28,), [1, 2, 4, 7, 14, 28]),
        (tools.mod_power, (2, 340, 341), 1),  # Sarrus 1819: a pseudoprime
        (tools.mod_power, (5, 0, 1), 0),
        (tools.mod_inverse, (17, 3120), 2753),  # the textbook RSA key
        (tools.chinese_remainder, ([Residue(2, 3), Residue(3, 5), Residue(2, 7)],), Residue(23, 105)),  # Sun Tzu
        (tools.chinese_remainder, ([Residue(3, 4), Residue(5, 6)],), Residue(11, 12)),
        (tools.residue_inverse, (Residue(3, 26),), Residue(9, 26)),
        (tools.is_coprime, (0, 1), True),
        (tools.is_coprime, (0, 5), False),
    ],
)
def test_facts(tool: Any, arguments: tuple[Any, ...], result: Any) -> None:
    assert tool(*arguments) == result


@pytest.mark.parametrize("n", [2**32 + 1, 2**64 + 1, 600851475143, 10**39 - 1, (10**19 + 51) * (10**19 + 63)])
def test_factors_are_sympys(n: int) -> None:
    found = tools.prime_factors(n)
    assert tools.factorization_value(found) == n
    assert all(sympy.isprime(p) for p, _ in found.factors)


@quick
@given(st.integers(1, 2000))
def test_brute_force(n: int) -> None:
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    assert tools.divisors(n) == divisors
    assert tools.num_divisors(n) == len(divisors)
    assert tools.is_prime(n) == (len(divisors) == 2)
    assert tools.totient(n) == sum(math.gcd(k, n) == 1 for k in range(1, n + 1))
    assert tools.next_prime(n) == sympy.nextprime(n)


@quick
@given(st.integers(2, 10**30))
def test_primality_is_sympys(n: int) -> None:
    assert tools.is_prime(n) == sympy.isprime(n)


@quick
@given(st.lists(st.builds(Residue, st.integers(0, 40), st.integers(2, 12)), min_size=1, max_size=4))
def test_chinese_remainder_by_search(given_residues: list[Residue]) -> None:
    modulus = math.lcm(*(r.modulus for r in given_residues))
    fits = [x for x in range(modulus) if all(x % r.modulus == r.value for r in given_residues)]
    if fits:
        assert tools.chinese_remainder(given_residues) == Residue(fits[0], modulus)
        assert len(fits) == 1
    else:
        with pytest.raises(ToolError, match="contradicts"):
            tools.chinese_remainder(given_residues)


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        (tools.gcd, (0, 0), "no greatest common divisor"),
        (tools.lcm, (0, 3), "a: expected an integer other than 0"),
        (tools.prime_factors, (0,), "n: expected an integer of at least 1"),
        (tools.prime_factors, (10**40,), "at most 40 digits"),
        (tools.prime_factors, (sympy.nextprime(10**39),), "no prime below 1e38"),
        (tools.is_prime, (10**60,), "at most 60 digits"),
        (tools.totient, (-3,), "n: expected an integer of at least 1, found -3"),
        (tools.divisors, (math.prod(_primes.SMALL_PRIMES[:20]),), "at most 10000 divisors"),
        (tools.mod_power, (2, 3, 0), "modulus: expected an integer of at least 1"),
        (tools.mod_power, (2, -1, 4), "coprime to 4"),
        (tools.mod_inverse, (6, 9), "share the divisor 3"),
        (tools.residue_inverse, (Residue(0, 5),), "share the divisor 5"),
        (tools.chinese_remainder, ([],), "expected 1 to 100"),
        (tools.chinese_remainder, ([Residue(1, 2), Residue(0, 4)],), "no solution"),
        (tools.factorization_value, (Factorization(((2**61 - 1, 4096),)),), "at most 4000"),
    ],
)
def test_bad_inputs_are_named(tool: Any, arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        tool(*arguments)


def test_drawn_systems_have_solutions() -> None:
    rng = random.Random(1)
    from fluxem.domains.number_theory._draws import draw_congruences

    for difficulty in ("easy", "medium", "hard") * 60:
        literals = draw_congruences(rng, difficulty)["residues"]
        assert isinstance(literals, list)
        try:
            tools.chinese_remainder([literal.value for literal in literals])
        except FluxEMError as error:  # pragma: no cover
            pytest.fail(str(error))

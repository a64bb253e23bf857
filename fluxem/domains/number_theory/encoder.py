"""Codes of congruence classes and factorizations.

A congruence class has two blocks: the representative (0 <= r < m) and the modulus m, each in the number
lanes of ``fluxem.core.number``. Dims 241-252 of block 0 hold (cos, sin)(2 pi k r / m), k = 1 ... 6, the additive
characters of the class, and dim 253 whether it is invertible. Limit: 2 <= m <= 1e19.

======== ================ ====================================================================================
block    dims             content of a factorization
======== ================ ====================================================================================
0        SPECIFIC 16-127  exponents of the first 112 primes (2 ... 613), divided by 64
         SHARED 128-130   log10 of the number / 64, number of primes / 64, sum of exponents / 64
1+       number lanes     one larger prime each, ascending, up to 1e38
         dim 254          its exponent, divided by 64; dim 255 is 1
======== ================ ====================================================================================

Limits: exponents to 4096, 60 primes. Only the exact parts are decoded; the other dims are features.
"""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import SHARED, SPECIFIC, Code, new_code
from fluxem.core.number import decode_number, encode_number
from fluxem.domains.number_theory._primes import SMALL_PRIMES
from fluxem.domains.number_theory.types import (
    MAX_MODULUS,
    Factorization,
    Residue,
    from_json,
    parse_factorization,
    parse_residue,
)

EXPONENT_SLOT, FILLED = 254, 255
SCALE = np.float32(64.0)  # a power of two: exponents stay exact
TABLE_PRIMES = SMALL_PRIMES[: SPECIFIC.stop - SPECIFIC.start]
_COLUMN = {p: i for i, p in enumerate(TABLE_PRIMES)}
_CHARACTERS = slice(241, 253)
_UNIT = 253


def check_residue(value: Residue) -> None:
    """Raise ``EncodingError`` for a modulus above 1e19."""
    if value.modulus > MAX_MODULUS:
        raise EncodingError(f"modulus {value.modulus:.3e} is outside the exact range of 1e19")


def encode_residue(value: Residue) -> Code:
    """:class:`Residue` -> ``(2, 256)`` float32."""
    check_residue(value)
    code = new_code(DomainType.RESIDUE, 2)
    encode_number(code[0], value.value)
    encode_number(code[1], value.modulus)
    mark_residue(code, value.value, value.modulus)
    return code


def mark_residue(code: Code, value: int, modulus: int) -> None:
    """Write the characters and the mark of a unit into ``code`` ``(2, 256)`` in place."""
    # k * r is reduced before it becomes a float, so that large moduli keep their angles.
    turns = np.array([k * value % modulus / modulus for k in range(1, 7)]) * 2 * np.pi
    code[0, _CHARACTERS] = np.stack([np.cos(turns), np.sin(turns)], axis=-1).reshape(-1)
    code[0, _UNIT] = math.gcd(value, modulus) == 1


def decode_residue(code: Code) -> Residue:
    """Exact inverse of :func:`encode_residue`."""
    if len(code) != 2:
        raise EncodingError(f"a congruence class has 2 blocks; found {len(code)}")
    value, modulus = decode_number(code[0]), decode_number(code[1])
    assert isinstance(value, int) and isinstance(modulus, int)
    return Residue(value, modulus)


def encode_factorization(value: Factorization) -> Code:
    """:class:`Factorization` -> ``(1 + number of primes above 613, 256)`` float32."""
    large = [(p, e) for p, e in value.factors if p not in _COLUMN]
    code = new_code(DomainType.FACTORIZATION, 1 + len(large))
    exponents = code[0, SPECIFIC]
    for prime, exponent in value.factors:
        if prime in _COLUMN:
            exponents[_COLUMN[prime]] = exponent / 64.0
    for block, (prime, exponent) in zip(code[1:], large, strict=True):
        encode_number(block, prime)
        block[EXPONENT_SLOT] = exponent / 64.0
        block[FILLED] = 1.0
    mark_factorization(code, value)
    return code


def mark_factorization(code: Code, value: Factorization) -> None:
    """Write size features into block 0 in place."""
    total = sum(e for _, e in value.factors)
    code[0, SHARED.start : SHARED.start + 3] = value.log10 / 64.0, len(value.factors) / 64.0, total / 64.0


def decode_factorization(code: Code) -> Factorization:
    """Exact inverse of :func:`encode_factorization`; sums, minima and maxima of codes decode too."""
    small = np.rint(code[0, SPECIFIC] * SCALE).astype(int)
    factors = [(TABLE_PRIMES[i], int(small[i])) for i in np.flatnonzero(small)]
    for block in code[1:]:
        prime = decode_number(block)
        assert isinstance(prime, int)
        factors.append((prime, int(np.rint(block[EXPONENT_SLOT] * SCALE))))
    return Factorization(tuple(factors))


TYPES = (
    ValueType(
        name="number_theory_residue",
        tag=DomainType.RESIDUE,
        summary="congruence class modulo an integer up to 1e19",
        matches=lambda value: isinstance(value, Residue),
        encode=encode_residue,
        decode=decode_residue,
        parse=parse_residue,
        format=str,
        to_json=str,
        from_json=partial(from_json, Residue),
        check=check_residue,
        examples=(Residue(3, 7), Residue(5, 7), Residue(0, 2), Residue(10**18 + 9, 10**19)),
    ),
    ValueType(
        name="number_theory_factorization",
        tag=DomainType.FACTORIZATION,
        summary="product of prime powers, primes up to 1e38 and exponents up to 4096",
        matches=lambda value: isinstance(value, Factorization),
        encode=encode_factorization,
        decode=decode_factorization,
        parse=parse_factorization,
        format=str,
        to_json=str,
        from_json=partial(from_json, Factorization),
        check=lambda value: None,  # what can be built can be encoded
        examples=(
            Factorization(((2, 3), (5, 1))),
            Factorization(((2, 1), (3, 2), (1009, 2))),
            Factorization(((1009, 1), (2**61 - 1, 4096))),
            Factorization(),
        ),
    ),
)

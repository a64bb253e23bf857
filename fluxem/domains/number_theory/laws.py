"""Laws of congruence classes (residue algebra, then one reduction) and of factorizations (vectors of exponents)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import LANE_A, SPECIFIC, Code, new_code
from fluxem.core.number import (
    crt,
    decode_number,
    encode_number,
    lane_a_residues,
)
from fluxem.core.number_laws import add_blocks, multiply_blocks
from fluxem.domains.number_theory.encoder import (
    EXPONENT_SLOT,
    FILLED,
    SCALE,
    decode_factorization,
    mark_factorization,
    mark_residue,
)
from fluxem.domains.number_theory.types import MAX_EXPONENT, MAX_FACTORS, Factorization, Residue, gather

RESIDUE, FACTORIZATION = "number_theory_residue", "number_theory_factorization"
_Combine = Callable[[NDArray[np.float32], NDArray[np.float32]], NDArray[np.float32]]


# --- congruence classes -------------------------------------------------------------------------------
def _require_same_modulus(a: int, b: int) -> None:
    if a != b:
        raise LawError(f"congruence classes modulo {a} and modulo {b} do not combine; the moduli must be equal")


def _read_modulus(code: Code) -> int:
    modulus = decode_number(code[1])
    assert isinstance(modulus, int)
    return modulus


def _reduced(code: Code, modulus: int) -> Code:
    """Bring block 0 of ``code``, a representative of any size, to the least non-negative one."""
    value = crt(lane_a_residues(code[0, LANE_A])) % modulus
    encode_number(code[0], value)
    encode_number(code[1], modulus)
    mark_residue(code, value, modulus)
    return code


def add_residues(a: Code, b: Code) -> Code:
    """Sum: representatives add in lane A. Raises ``LawError`` for different moduli."""
    modulus = _read_modulus(a)
    _require_same_modulus(modulus, _read_modulus(b))
    out = new_code(DomainType.RESIDUE, 2)
    add_blocks(a[0], b[0], out[0])
    return _reduced(out, modulus)


def subtract_residues(a: Code, b: Code) -> Code:
    """Difference: representatives subtract in lane A. Raises ``LawError`` for different moduli."""
    modulus = _read_modulus(a)
    _require_same_modulus(modulus, _read_modulus(b))
    out = new_code(DomainType.RESIDUE, 2)
    add_blocks(a[0], b[0], out[0], subtract=True)
    return _reduced(out, modulus)


def multiply_residues(a: Code, b: Code) -> Code:
    """Product: Hadamard product of lane A. Raises ``LawError`` for different moduli."""
    modulus = _read_modulus(a)
    _require_same_modulus(modulus, _read_modulus(b))
    out = new_code(DomainType.RESIDUE, 2)
    multiply_blocks(a[0], b[0], out[0])
    return _reduced(out, modulus)


def negate_residue(a: Code) -> Code:
    """Negative: the modulus minus the representative, in lane A."""
    out = new_code(DomainType.RESIDUE, 2)
    add_blocks(a[1], a[0], out[0], subtract=True)
    return _reduced(out, _read_modulus(a))


def _on_values(operation: Callable[[int, int], int]) -> Callable[[Residue, Residue], Residue]:
    def reference(a: Residue, b: Residue) -> Residue:
        _require_same_modulus(a.modulus, b.modulus)
        return Residue(operation(a.value, b.value), a.modulus)

    return reference


# --- factorizations -----------------------------------------------------------------------------------
def _combine_factorizations(a: Code, b: Code, combine: _Combine) -> Code:
    """Combine two vectors of exponents, prime by prime; larger primes are aligned first."""
    large: dict[bytes, tuple[NDArray[np.float32], list[np.float32]]] = {}
    for side, code in enumerate((a, b)):
        for block in code[1:]:
            exponents = large.setdefault(block[LANE_A].tobytes(), (block, [np.float32(0), np.float32(0)]))[1]
            exponents[side] = block[EXPONENT_SLOT]
    joined = [(block, combine(*map(np.asarray, exponents))) for block, exponents in large.values()]
    kept = sorted(((p, e) for p, e in joined if e > 0), key=lambda item: decode_number(item[0]))
    small = combine(a[0, SPECIFIC], b[0, SPECIFIC])  # the law itself
    if np.rint(max([small.max(), *(e for _, e in kept)]) * SCALE) > MAX_EXPONENT:
        raise EncodingError(f"an exponent of the result is above {MAX_EXPONENT}")
    if np.count_nonzero(small) + len(kept) > MAX_FACTORS:
        raise EncodingError(f"the result has more than {MAX_FACTORS} primes")
    out = new_code(DomainType.FACTORIZATION, 1 + len(kept))
    out[0, SPECIFIC] = small
    for block, (prime, exponent) in zip(out[1:], kept, strict=True):
        block[16:] = prime[16:]
        block[EXPONENT_SLOT], block[FILLED] = exponent, 1.0
    mark_factorization(out, decode_factorization(out))
    return out


def _subtract_exponents(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    if np.any(a < b):
        raise LawError("the first number is no multiple of the second: an exponent would be negative")
    return a - b


def multiply_factorizations(a: Code, b: Code) -> Code:
    """Product: exponents add."""
    return _combine_factorizations(a, b, np.add)


def divide_factorizations(a: Code, b: Code) -> Code:
    """Quotient: exponents subtract. Raises ``LawError`` where it is no integer."""
    return _combine_factorizations(a, b, _subtract_exponents)


def gcd_of_factorizations(a: Code, b: Code) -> Code:
    """Greatest common divisor: the smaller exponents."""
    return _combine_factorizations(a, b, np.minimum)


def lcm_of_factorizations(a: Code, b: Code) -> Code:
    """Least common multiple: the larger exponents."""
    return _combine_factorizations(a, b, np.maximum)


def _on_exponents(operation: Callable[[int, int], int]) -> Callable[[Factorization, Factorization], Factorization]:
    def reference(a: Factorization, b: Factorization) -> Factorization:
        left, right = dict(a.factors), dict(b.factors)
        exponents = [(p, operation(left.get(p, 0), right.get(p, 0))) for p in sorted({*left, *right})]
        if any(e < 0 for _, e in exponents):
            raise LawError("the first number is no multiple of the second")
        if any(e > MAX_EXPONENT for _, e in exponents) or len(exponents) > MAX_FACTORS < sum(
            e > 0 for _, e in exponents
        ):
            raise EncodingError("the result is outside the range of factorizations")
        return gather(exponents)

    return reference


_RESIDUES, _FACTORIZATIONS = (RESIDUE, RESIDUE), (FACTORIZATION, FACTORIZATION)
LAWS = (
    Law(
        "number_theory_add",
        _RESIDUES,
        RESIDUE,
        add_residues,
        _on_values(lambda a, b: a + b),
        "lane A: a + b, then reduced modulo m",
        commutative=True,
    ),
    Law(
        "number_theory_subtract",
        _RESIDUES,
        RESIDUE,
        subtract_residues,
        _on_values(lambda a, b: a - b),
        "lane A: a - b, then reduced modulo m",
    ),
    Law(
        "number_theory_multiply",
        _RESIDUES,
        RESIDUE,
        multiply_residues,
        _on_values(lambda a, b: a * b),
        "lane A: Hadamard product, then reduced modulo m",
        commutative=True,
    ),
    Law(
        "number_theory_negate",
        (RESIDUE,),
        RESIDUE,
        negate_residue,
        lambda a: Residue(-a.value, a.modulus),
        "lane A: m - a, then reduced modulo m",
    ),
    Law(
        "number_theory_multiply__factorizations",
        _FACTORIZATIONS,
        FACTORIZATION,
        multiply_factorizations,
        _on_exponents(lambda a, b: a + b),
        "SPECIFIC: exponents add",
        commutative=True,
    ),
    Law(
        "number_theory_divide",
        _FACTORIZATIONS,
        FACTORIZATION,
        divide_factorizations,
        _on_exponents(lambda a, b: a - b),
        "SPECIFIC: exponents subtract",
    ),
    Law(
        "number_theory_gcd",
        _FACTORIZATIONS,
        FACTORIZATION,
        gcd_of_factorizations,
        _on_exponents(min),
        "SPECIFIC: minimum of exponents",
        commutative=True,
    ),
    Law(
        "number_theory_lcm",
        _FACTORIZATIONS,
        FACTORIZATION,
        lcm_of_factorizations,
        _on_exponents(max),
        "SPECIFIC: maximum of exponents",
        commutative=True,
    ),
)

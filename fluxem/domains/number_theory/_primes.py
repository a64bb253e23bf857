"""Primality and factorization: a deterministic test in Python for usual sizes, FLINT beyond."""

from __future__ import annotations

SMALL_PRIMES: tuple[int, ...] = tuple(n for n in range(2, 620) if all(n % d for d in range(2, int(n**0.5) + 1)))
_WITNESSES = SMALL_PRIMES[:13]
_WITNESS_LIMIT = 3_317_044_064_679_887_385_961_981
"""Below this the first 13 primes decide (Sorenson and Webster, Math. Comp. 86 (2017), 985-1003)."""


def is_prime(n: int) -> bool:
    """Whether ``n`` is a prime; proven, not probable."""
    if n < 2:
        return False
    for p in _WITNESSES:
        if n % p == 0:
            return n == p
    if n < 1849:  # 43 squared: no smaller prime divides
        return True
    if n >= _WITNESS_LIMIT:
        import flint

        return bool(flint.fmpz(n).is_prime())
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    return all(_passes(n, base, odd, twos) for base in _WITNESSES)


def _passes(n: int, base: int, odd: int, twos: int) -> bool:
    """Whether ``n`` is a strong probable prime to ``base``; n - 1 = odd * 2**twos."""
    x = pow(base, odd, n)
    if x in (1, n - 1):
        return True
    for _ in range(twos - 1):
        x = x * x % n
        if x == n - 1:
            return True
    return False


def factorize(n: int) -> tuple[tuple[int, int], ...]:
    """``n >= 1`` -> ((prime, exponent), ...), primes ascending."""
    import flint

    return tuple(sorted((int(p), int(e)) for p, e in flint.fmpz(n).factor()))

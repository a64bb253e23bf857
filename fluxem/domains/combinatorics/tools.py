"""Tools of combinatorics: exact counts, their digits bounded before any work, and algebra of permutations.

Definitions follow Stanley, Enumerative Combinatorics, vol. 1, 2nd ed., chapter 1, and Graham, Knuth and
Patashnik, Concrete Mathematics, 2nd ed. (CM).
"""

from __future__ import annotations

import math

from fluxem.core.errors import ToolError
from fluxem.core.exact import MAX_DIGITS
from fluxem.domains.combinatorics.laws import compose_permutations, invert_permutation
from fluxem.domains.combinatorics.types import Partition, Permutation

MAX_FACTORIAL = 1400
MAX_CATALAN = 6000
MAX_STIRLING = 1000
MAX_PARTITIONED = 1_000_000
MAX_KINDS = 1000


def _require_count(value: int, name: str, most: int | None = None, least: int = 0) -> None:
    """Refuse a count outside ``least`` ... ``most``."""
    if value < least or (most is not None and value > most):
        wanted = f"at least {least}" if most is None else f"from {least} to {most}"
        shown = value if value.bit_length() < 200 else f"one of about {int(value.bit_length() / 3.3219)} digits"
        raise ToolError(f"{name}: expected an integer {wanted}, found {shown}")


def _require_digits(log10: float, what: str) -> None:
    """Refuse results that may have more than 4000 digits, before they are computed."""
    if log10 > MAX_DIGITS:
        raise ToolError(f"{what} may have {log10:.0f} digits; at most {MAX_DIGITS} are supported")


def _log10(n: int) -> float:
    return math.log10(n) if n > 1 else 0.0  # math.log10 takes integers of any size


def _log10_factorial(n: int) -> float:
    return math.lgamma(n + 1) / math.log(10)


def factorial(n: int) -> int:
    """Factorial n!: the number of orders in which n different things can be arranged.

    Args:
        n: how many things, 0 to 1400.

    Examples:
        {"n": 5} -> 120
        {"n": 20} -> "2432902008176640000"

    Source:
        CM, section 4.4.
    """
    _require_count(n, "n", MAX_FACTORIAL)
    return math.factorial(n)


def ncr(n: int, k: int) -> int:
    """Combinations C(n, k): ways to choose k of n different things when the order does not matter.

    Args:
        n: how many things there are.
        k: how many are chosen, without repetition; more than n gives 0.

    Examples:
        {"n": 10, "k": 3} -> 120
        {"n": 3, "k": 4} -> 0

    Source:
        CM, section 5.1.
    """
    _require_count(n, "n")
    _require_count(k, "k")
    return _binomial(n, k)


def _binomial(n: int, k: int) -> int:
    if k > n:
        return 0
    few = min(k, n - k)
    if few > MAX_DIGITS * 4:  # then C(n, few) >= 2**few is beyond 4000 digits for certain
        raise ToolError(f"k: C(n, k) has more than {MAX_DIGITS} digits for this n and k; choose smaller numbers")
    upper = few * _log10(n) - _log10_factorial(few)  # n**k / k!
    if n < 10**6:
        upper = _log10_factorial(n) - _log10_factorial(few) - _log10_factorial(n - few)
    _require_digits(upper, "the number of combinations")
    return math.comb(n, few)


def npr(n: int, k: int) -> int:
    """Permutations P(n, k): ways to choose k of n different things and put them in order; the order matters.

    Args:
        n: how many things there are.
        k: how many are chosen and ordered, without repetition; more than n gives 0.

    Examples:
        {"n": 10, "k": 3} -> 720
        {"n": 3, "k": 4} -> 0

    Source:
        CM, section 2.6 (falling factorial powers).
    """
    _require_count(n, "n")
    _require_count(k, "k")
    if k > n:
        return 0
    if k > MAX_DIGITS:  # P(n, k) >= k! has more digits than k for k > 25
        raise ToolError(f"k: expected at most {MAX_DIGITS}, or the result is too long to write")
    _require_digits(k * _log10(n), "the number of arrangements")
    return math.perm(n, k)


def multinomial(counts: list[int]) -> int:
    """Multinomial coefficient: orders of things of several kinds, given how many there are of each kind.

    Args:
        counts: how many things there are of each kind.

    Examples:
        {"counts": [1, 4, 4, 2]} -> 34650

    Source:
        Stanley, section 1.2 (permutations of a multiset).
    """
    if not 1 <= len(counts) <= MAX_KINDS:
        raise ToolError(f"counts: expected 1 to {MAX_KINDS} kinds, found {len(counts)}")
    for i, count in enumerate(counts):
        _require_count(count, f"counts[{i}]", 10_000)
    log10 = _log10_factorial(sum(counts)) - sum(map(_log10_factorial, counts))
    _require_digits(log10, "the number of arrangements")
    result, total = 1, 0
    for count in counts:
        total += count
        result *= math.comb(total, count)
    return result


def combinations_with_repetition(n: int, k: int) -> int:
    """Multisets: ways to choose k things of n kinds when kinds may repeat and the order does not matter.

    Args:
        n: how many kinds there are.
        k: how many things are chosen; the same kind may be chosen again.

    Examples:
        {"n": 3, "k": 4} -> 15

    Source:
        Stanley, section 1.2: C(n + k - 1, k), "stars and bars".
    """
    _require_count(n, "n")
    _require_count(k, "k")
    if n == 0:
        return int(k == 0)
    return _binomial(n + k - 1, k)


def derangements(n: int) -> int:
    """Derangements: orders of n things in which none stays in its own place.

    Args:
        n: how many things, 0 to 1400.

    Examples:
        {"n": 4} -> 9

    Source:
        CM, section 5.3 (subfactorials).
    """
    _require_count(n, "n", MAX_FACTORIAL)
    count = 1
    for i in range(1, n + 1):
        count = i * count + (-1) ** i
    return count


def circular_arrangements(n: int) -> int:
    """Ways to seat n different people around a round table; rotations count once, mirror images twice.

    Args:
        n: how many people, 1 to 1400.

    Examples:
        {"n": 5} -> 24

    Source:
        CM, section 6.1: the number of cycles of n elements, (n - 1)!.
    """
    _require_count(n, "n", MAX_FACTORIAL, least=1)
    return math.factorial(n - 1)


def catalan_number(n: int) -> int:
    """Catalan number: balanced strings of n pairs of parentheses, and much else.

    Args:
        n: index, 0 to 6000; the numbers start 1, 1, 2, 5, 14.

    Examples:
        {"n": 4} -> 14

    Source:
        CM, section 7.5: C(2n, n) / (n + 1).
    """
    _require_count(n, "n", MAX_CATALAN)
    return math.comb(2 * n, n) // (n + 1)


def stirling_second(n: int, k: int) -> int:
    """Stirling number of the second kind: ways to split n different things into k nonempty unlabelled groups.

    Args:
        n: how many things, 0 to 1000.
        k: how many groups, 0 to 1000.

    Examples:
        {"n": 4, "k": 2} -> 7

    Source:
        CM, section 6.1.
    """
    import flint

    _require_count(n, "n", MAX_STIRLING)
    _require_count(k, "k", MAX_STIRLING)
    return int(flint.fmpz.stirling_s2(n, k))


def count_partitions(n: int) -> int:
    """Number of integer partitions: ways to write n as a sum of positive integers, order ignored.

    Args:
        n: the integer to partition, 0 to 1000000.

    Examples:
        {"n": 5} -> 7

    Source:
        Stanley, section 1.8; computed by FLINT (Hardy-Ramanujan-Rademacher with exact rounding).
    """
    import flint

    _require_count(n, "n", MAX_PARTITIONED)
    return int(flint.fmpz(n).partitions_p())


def compose(first: Permutation, second: Permutation) -> Permutation:
    """Compose two permutations: apply the first one, then the second.

    Args:
        first: the permutation that is applied first.
        second: the permutation that is applied after it.

    Examples:
        {"first": "(1 2)", "second": "(2 3)"} -> "(1 3 2)"

    Source:
        Stanley, section 1.3; the order of the factors is from left to right.
    """
    return compose_permutations(first, second)


def inverse_permutation(permutation: Permutation) -> Permutation:
    """The permutation that undoes a permutation.

    Args:
        permutation: the permutation to undo.

    Examples:
        {"permutation": "[2, 3, 1]"} -> "(1 3 2)"
    """
    return invert_permutation(permutation)


def permutation_order(permutation: Permutation) -> int:
    """Order of a permutation: how often it must be repeated until everything is back in place.

    Args:
        permutation: the permutation.

    Examples:
        {"permutation": "(1 3 2)(4 5)"} -> 6

    Source:
        The least common multiple of the cycle lengths; Stanley, section 1.3.
    """
    return permutation.order


def permutation_parity(permutation: Permutation) -> str:
    """Parity (sign) of a permutation: "even" or "odd" as the number of transpositions that make it up.

    Args:
        permutation: the permutation.

    Examples:
        {"permutation": "(1 3 2)(4 5)"} -> "odd"

    Source:
        Degree minus number of cycles, modulo 2; Stanley, section 1.3.
    """
    return "even" if permutation.is_even else "odd"


def conjugate_partition(partition: Partition) -> Partition:
    """Conjugate of an integer partition: rows and columns of its Young diagram exchanged.

    Args:
        partition: the partition.

    Examples:
        {"partition": "4 + 2 + 1"} -> "3 + 2 + 1 + 1"

    Source:
        Stanley, section 1.8.
    """
    if partition.parts[0] > MAX_KINDS:
        raise ToolError(f"partition: expected parts of at most {MAX_KINDS}, found {partition.parts[0]}")
    return partition.conjugate


TOOLS = (
    factorial,
    ncr,
    npr,
    multinomial,
    combinations_with_repetition,
    derangements,
    circular_arrangements,
    catalan_number,
    stirling_second,
    count_partitions,
    compose,
    inverse_permutation,
    permutation_order,
    permutation_parity,
    conjugate_partition,
)

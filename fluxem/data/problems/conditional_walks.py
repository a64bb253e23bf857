"""Random conditional problems: a running value, and clauses that branch on it.

For every clause the outcome of its predicate is tossed first, with a fair coin, and the numbers are then
drawn so that it comes true: the operand that the previous clause applies, or the threshold of a
comparison. Both branches of a clause draw their operation from the same set, so that neither the
predicate nor the operations tell which branch is taken: only the running value does. A predicate is used
where *both* outcomes are within reach, so that each is true about half of the time.

Half of the problems of up to three clauses, and 30 % of the longer ones, let products grow freely (to
1e37); the others keep the running value in the range of the operands, where comparisons and signs can go
either way at any length. Unreduced numerators and denominators stay within +-1e38, as the code needs.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from fluxem.core.number import LIMIT
from fluxem.data.problems.arithmetic import draw_operand
from fluxem.data.problems.splits import SplitSpec

COMPARISONS = (">", "<", ">=", "<=")
_SIGNS = ("negative", "positive")
_PARITY = ("even", "odd")
_MULTIPLES = {"multiple_3": 3, "multiple_5": 5, "multiple_7": 7}
_NUMERIC = (*_PARITY, *_SIGNS, *_MULTIPLES, *COMPARISONS)
_WHOLENESS = ("whole", "fraction")
_MAX_PRODUCT = LIMIT // 10  # leaves room for later sums
_NUM_TRIES = 30

Operation = tuple[str, Any]
"""Verb and operand: ``("multiply", 3)``; in quantity problems the operand is a :class:`Measure`."""


@dataclass(slots=True)
class Clause:
    """One clause: ``predicate`` holds or not (``outcome``); ``then`` or ``otherwise`` is applied."""

    predicate: str
    threshold: int | None
    outcome: bool
    then: Operation
    otherwise: Operation


class Infeasible(Exception):
    """The drawn walk ran into a corner; the caller draws another one."""


# --- predicates on numbers --------------------------------------------------------------------------
_TESTS: dict[str, Callable[[Fraction | int, int], bool]] = {
    ">": lambda acc, t: acc > t,
    "<": lambda acc, t: acc < t,
    ">=": lambda acc, t: acc >= t,
    "<=": lambda acc, t: acc <= t,
    "even": lambda acc, t: acc.denominator == 1 and acc % 2 == 0,
    "odd": lambda acc, t: acc.denominator == 1 and acc % 2 == 1,
    "negative": lambda acc, t: acc < 0,
    "positive": lambda acc, t: acc > 0,
    "whole": lambda acc, t: acc.denominator == 1,
    "fraction": lambda acc, t: acc.denominator != 1,
    "multiple_3": lambda acc, t: acc.denominator == 1 and acc % 3 == 0,
    "multiple_5": lambda acc, t: acc.denominator == 1 and acc % 5 == 0,
    "multiple_7": lambda acc, t: acc.denominator == 1 and acc % 7 == 0,
}


def holds(predicate: str, acc: Fraction | int, threshold: int | None = None) -> bool:
    """Whether ``predicate`` is true of the running value."""
    return _TESTS[predicate](acc, threshold or 0)


def apply_number(verb: str, acc: Fraction | int, x: int) -> Fraction | int | None:
    """Exact result, or ``None`` where an unreduced numerator or denominator leaves the code's range."""
    n, d = acc.numerator, acc.denominator
    if verb in ("add", "subtract"):
        if abs(n) + abs(x) * d > LIMIT:
            return None
        result = acc + x if verb == "add" else acc - x
    elif verb == "multiply":
        if abs(n * x) > _MAX_PRODUCT:
            return None
        result = acc * x
    else:
        if d * x > _MAX_PRODUCT:
            return None
        result = Fraction(n, d * x)
    return result.numerator if result.denominator == 1 else result


# --- numeric walks -------------------------------------------------------------------------------------
class NumberWalk:
    """Draws one numeric problem; ``rational`` ones divide too."""

    def __init__(self, rng: random.Random, spec: SplitSpec, num_clauses: int, *, rational: bool) -> None:
        self.rng, self.spec, self.num_clauses, self.rational = rng, spec, num_clauses, rational
        self._low = 10 ** (spec.digits[0] - 1) if spec.digits[0] > 1 else 0
        self._limit = 10 ** spec.digits[1] - 1
        self._free = rng.random() < (0.5 if num_clauses <= 3 else 0.3)

    def draw(self) -> tuple[int, list[Clause], Fraction | int]:
        """Start value, clauses and result.

        Raises:
            Infeasible: nothing fits any more; draw again.
        """
        predicate, outcome = self.rng.choice(_NUMERIC), self.rng.random() < 0.5
        start = acc = self._draw_start(predicate, outcome)
        clauses: list[Clause] = []
        for k in range(self.num_clauses):
            threshold = self._draw_threshold(predicate, acc, outcome) if predicate in COMPARISONS else None
            if k + 1 < self.num_clauses:
                following, next_outcome, verbs, taken, result = self._draw_step(acc)
            else:
                following, next_outcome = "", False
                verbs, taken, result = self._draw_last(acc)
            other = (self.rng.choice(verbs), 0)
            other = (other[0], self._draw_operand(other[0]))
            then, otherwise = (taken, other) if outcome else (other, taken)
            clauses.append(Clause(predicate, threshold, outcome, then, otherwise))
            acc, predicate, outcome = result, following, next_outcome
        return start, clauses, acc

    def redraw_untaken(self, clause: Clause) -> None:
        """Give the branch that is not taken another operand; nothing else changes."""
        name = "otherwise" if clause.outcome else "then"
        verb = getattr(clause, name)[0]
        setattr(clause, name, (verb, self._draw_operand(verb)))

    def _draw_operand(self, verb: str) -> int:
        while True:
            x = draw_operand(self.rng, self.spec.digits)
            if x or verb in ("add", "subtract"):
                return x

    def _draw_start(self, predicate: str, outcome: bool) -> int:
        while True:
            start = draw_operand(self.rng, self.spec.digits)
            if predicate in _SIGNS:
                start = -start if (predicate == "negative") == outcome else start
            elif self.rng.random() < 0.1:
                start = -start
            if predicate in COMPARISONS:
                if abs(start) < self._limit:
                    return start
            elif holds(predicate, start) == outcome:
                return start

    def _draw_threshold(self, predicate: str, acc: Fraction | int, outcome: bool) -> int:
        rng, candidates = self.rng, []
        near = rng.random() < 0.5
        for _ in range(_NUM_TRIES):
            if near:
                threshold = round(acc * Fraction(math.exp(rng.uniform(math.log(0.3), math.log(3)))))
            else:
                threshold = draw_operand(rng, self.spec.digits)
                threshold = -threshold if rng.random() < (0.5 if acc < 0 else 0.1) else threshold
            candidates.append(threshold)
            if self._low <= abs(threshold) <= self._limit and holds(predicate, acc, threshold) == outcome:
                return threshold
        for threshold in (math.floor(acc) - 1, math.ceil(acc) + 1, -self._limit, self._limit):
            if self._low <= abs(threshold) <= self._limit and holds(predicate, acc, threshold) == outcome:
                return threshold
        raise Infeasible

    def _verbs(self, predicate: str, acc: Fraction | int) -> Sequence[str]:
        """Operations after which ``predicate`` can come out either way; empty where it cannot."""
        whole, size = acc.denominator == 1, abs(acc)
        grows = self._free or size * max(self._low, 2) <= self._limit
        product = ("multiply",) if grows else ()
        if predicate in _SIGNS:
            return (("subtract",) if acc >= 0 else ("add",)) if self._low < size < self._limit else ()
        if predicate in COMPARISONS:
            if size >= self._limit:
                return ()
            quotient = ("divide",) if self.rational and size and acc.denominator <= 1000 else ()
            return ("add", "subtract", *(product if size * max(self._low, 2) <= self._limit else ()), *quotient)
        if predicate in _WHOLENESS:
            if whole:
                return ("divide",) if size >= 2 else ()
            reachable = acc.denominator <= self._limit and (self._free or abs(acc.numerator) <= self._limit)
            return ("multiply",) if reachable else ()
        if not whole:
            return ()
        modulus = _MULTIPLES.get(predicate, 2)
        return ("add", "subtract", *(product if acc % modulus else ()))

    def _draw_step(self, acc: Fraction | int) -> tuple[str, bool, Sequence[str], Operation, Fraction | int]:
        """Next predicate, its outcome, the verbs on offer, the operation taken now and its result."""
        weight = (6 if self.spec.name == "train" else 2) if self.rational else 0
        predicates = (*_NUMERIC, *(_WHOLENESS * weight))
        for _ in range(_NUM_TRIES):
            predicate = self.rng.choice(predicates)
            if verbs := self._verbs(predicate, acc):
                outcome = self.rng.random() < 0.5
                verb = self.rng.choice(verbs)
                for _ in range(_NUM_TRIES):
                    x = self._aim(predicate, outcome, verb, acc)
                    result = apply_number(verb, acc, x) if x is not None else None
                    if result is None:
                        continue
                    if predicate in COMPARISONS:
                        if abs(result) < self._limit:
                            return predicate, outcome, verbs, (verb, x), result
                    elif (self._free or abs(result) <= self._limit) and holds(predicate, result) == outcome:
                        return predicate, outcome, verbs, (verb, x), result
        raise Infeasible

    def _aim(self, predicate: str, outcome: bool, verb: str, acc: Fraction | int) -> int | None:
        """An operand for the step: free, or aimed where a blind draw would seldom hit."""
        if predicate in _SIGNS:
            cross = (predicate == "negative") == (outcome == (acc >= 0))
            return self._draw_around(abs(acc), cross)
        if predicate in _WHOLENESS and (predicate == "whole") == outcome:
            return self._draw_divisor(acc.numerator) if verb == "divide" else self._draw_multiple(acc.denominator)
        return self._draw_operand(verb)

    def _draw_around(self, size: Fraction | int, above: bool) -> int | None:
        """An operand above or below ``size``, in the operand range."""
        bound = math.floor(size)
        low, high = (bound + 1, min(self._limit, 3 * bound + 10)) if above else (self._low, min(bound, self._limit))
        return self.rng.randint(low, high) if low <= high else None

    def _draw_divisor(self, n: int) -> int | None:
        """A divisor of ``n`` in the operand range: a product of small primes, or what they leave."""
        rest, small = abs(n), 1
        for p in (2, 2, 2, 3, 3, 5, 5, 7, 11, 13):
            if rest % p == 0 and self.rng.random() < 0.6:
                rest, small = rest // p, small * p
        options = [d for d in (small, rest) if max(self._low, 2) <= d <= self._limit]
        return self.rng.choice(options) if options else None

    def _draw_multiple(self, d: int) -> int | None:
        """A multiple of ``d`` in the operand range."""
        low, high = max(-(-self._low // d), 1), self._limit // d
        return d * self.rng.randint(low, min(high, max(low, 20))) if low <= high else None

    def _draw_last(self, acc: Fraction | int) -> tuple[Sequence[str], Operation, Fraction | int]:
        verbs = ("add", "subtract", "multiply", *(("divide",) if self.rational else ()))
        for _ in range(_NUM_TRIES):
            verb = self.rng.choice(verbs)
            x = self._draw_operand(verb)
            result = apply_number(verb, acc, x)
            if result is not None:
                return verbs, (verb, x), result
        raise Infeasible

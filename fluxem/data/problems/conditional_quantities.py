"""Random conditional problems on quantities in metres and seconds: what is the running value?

The start is a length, a time or a plain number (in half of the training problems also an area, a volume or a
speed, which short chains reach too seldom to be learned); operations multiply or divide by a length, a time or a
plain number; predicates ask for the dimension of the running value. Outcomes are tossed first, as in
``fluxem.data.problems.conditional_walks``, and the branch that is not taken leads to the asked dimension
as often as not, so that the operations alone do not tell.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction

from fluxem.core.number import LIMIT
from fluxem.data.problems.arithmetic import draw_operand
from fluxem.data.problems.conditional_walks import Clause, Infeasible
from fluxem.data.problems.splits import SplitSpec

Dims = tuple[int, int]
"""Exponents of metre and second."""

KINDS: dict[str, Dims] = {
    "length": (1, 0),
    "area": (2, 0),
    "volume": (3, 0),
    "time": (0, 1),
    "speed": (1, -1),
    "plain": (0, 0),
}
_UNITS: tuple[Dims, ...] = ((1, 0), (0, 1), (0, 0))
_MOVES: tuple[tuple[str, Dims], ...] = tuple((verb, unit) for verb in ("multiply", "divide") for unit in _UNITS)
_WEIGHTS = {"area": 4, "volume": 12, "speed": 4}  # seldom within reach: asked more often where they are
_TRAIN_WEIGHTS = {"area": 8, "volume": 60, "speed": 6}  # three clauses reach a volume seldom, sixteen often
_ANY_START_RATE = 0.5
_NUM_TRIES = 40


@dataclass(frozen=True, slots=True)
class Measure:
    """A whole number of metres, of seconds or of nothing, as the text writes it."""

    magnitude: int
    unit: Dims


def _move(dims: Dims, verb: str, unit: Dims) -> Dims:
    sign = 1 if verb == "multiply" else -1
    return dims[0] + sign * unit[0], dims[1] + sign * unit[1]


def _near(dims: Dims) -> bool:
    """Whether a named kind is at most one step away, so that a walk can always come back."""
    return any(abs(dims[0] - k[0]) + abs(dims[1] - k[1]) <= 1 for k in KINDS.values())


def apply_measure(verb: str, acc: Fraction, x: int) -> Fraction | None:
    """Exact product or quotient, or ``None`` outside the code's range (unreduced)."""
    n, d = (acc.numerator * x, acc.denominator) if verb == "multiply" else (acc.numerator, acc.denominator * x)
    return Fraction(n, d) if abs(n) <= LIMIT and d <= LIMIT else None


class QuantityWalk:
    """Draws one quantity problem."""

    def __init__(self, rng: random.Random, spec: SplitSpec, num_clauses: int) -> None:
        self.rng, self.spec, self.num_clauses = rng, spec, num_clauses

    def draw(self) -> tuple[Measure, list[Clause], Fraction, Dims]:
        """Start, clauses, magnitude and dimensions of the result.

        Raises:
            Infeasible: nothing fits any more; draw again.
        """
        rng = self.rng
        any_kind = self.spec.name == "train" and rng.random() < _ANY_START_RATE
        starts = tuple(KINDS) if any_kind else ("length", "time", "plain")
        predicate, outcome = rng.choice(starts), rng.random() < 0.5
        dims = rng.choice([KINDS[name] for name in starts if (name == predicate) == outcome])
        start = Measure(self._draw_magnitude(), dims)
        acc = Fraction(start.magnitude)
        clauses: list[Clause] = []
        for k in range(self.num_clauses):
            last = k + 1 == self.num_clauses
            following, next_outcome, taken, other = self._draw_step(dims, last=last)
            acc, operand = self._apply(taken[0], acc, taken[1])
            untaken = (other[0], Measure(self._draw_magnitude(), other[1]))
            applied = (taken[0], operand)
            then, otherwise = (applied, untaken) if outcome else (untaken, applied)
            clauses.append(Clause(predicate, None, outcome, then, otherwise))
            dims, predicate, outcome = _move(dims, *taken), following, next_outcome
        return start, clauses, acc, dims

    def redraw_untaken(self, clause: Clause) -> None:
        """Give the branch that is not taken another magnitude."""
        name = "otherwise" if clause.outcome else "then"
        verb, measure = getattr(clause, name)
        setattr(clause, name, (verb, Measure(self._draw_magnitude(), measure.unit)))

    def _draw_magnitude(self) -> int:
        return max(1, draw_operand(self.rng, self.spec.digits))

    def _draw_step(self, dims: Dims, *, last: bool) -> tuple[str, bool, tuple[str, Dims], tuple[str, Dims]]:
        """Next predicate and outcome, the (verb, unit) taken and the one on the other branch."""
        rng = self.rng
        moves = [m for m in _MOVES if _near(_move(dims, *m))]
        if last:
            return "", False, rng.choice(moves), rng.choice(moves)
        reaching: dict[str, list[tuple[str, Dims]]] = {}
        for name, target in KINDS.items():
            if found := [m for m in moves if _move(dims, *m) == target]:
                reaching[name] = found
        if not reaching:
            raise Infeasible
        weights = _TRAIN_WEIGHTS if self.spec.name == "train" else _WEIGHTS
        predicate = rng.choices(list(reaching), [weights.get(name, 1) for name in reaching])[0]
        outcome = rng.random() < 0.5
        hits = reaching[predicate]
        misses = [m for m in moves if m not in hits]
        taken = rng.choice(hits if outcome else misses)
        return predicate, outcome, taken, rng.choice(hits if rng.random() < 0.5 else misses)

    def _apply(self, verb: str, acc: Fraction, unit: Dims) -> tuple[Fraction, Measure]:
        """Apply the verb with an operand that fits; long chains fall back to operands that cancel."""
        for _ in range(_NUM_TRIES):
            x = self._draw_magnitude()
            if (result := self._room(verb, acc, x)) is not None:
                return result, Measure(x, unit)
        for x in self._cancelling(verb, acc):
            if (result := self._room(verb, acc, x)) is not None:
                return result, Measure(x, unit)
        raise Infeasible

    def _room(self, verb: str, acc: Fraction, x: int) -> Fraction | None:
        result = apply_measure(verb, acc, x)
        bound = LIMIT // 10 ** self.spec.digits[1]
        if result is None or (self.num_clauses > 3 and max(result.numerator, result.denominator) > bound):
            return None
        return result

    def _cancelling(self, verb: str, acc: Fraction) -> list[int]:
        rest = acc.denominator if verb == "multiply" else acc.numerator
        divisors, x = [], 1
        for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31):
            while rest % p == 0 and x * p < 10 ** self.spec.digits[1]:
                rest, x = rest // p, x * p
                divisors.append(x)
        low = 10 ** (self.spec.digits[0] - 1)
        return [d for d in reversed(divisors) if d >= low]

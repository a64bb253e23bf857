"""The simplex method in integers: exact, finite by Bland's rule.

Two phases on a dictionary of integers with one common denominator (integer pivoting: Edmonds 1967;
Bland, New finite pivoting rules for the simplex method, Math. Oper. Res. 2 (1977) 103-107).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction

from fluxem.core.errors import ToolError
from fluxem.domains.optimization.types import LinearProgram, to_fractions

_MAX_PIVOTS = 2000
_MAX_BITS = 20_000


class _Tableau:
    """Rows ``basis = bound`` over a common denominator; the last column is the bound, the last row the costs."""

    def __init__(self, rows: list[list[int]], basis: list[int]) -> None:
        self.rows = rows
        self.basis = basis
        self.denominator = 1

    def pivot(self, r: int, c: int) -> None:
        pivot_row, pivot = self.rows[r], self.rows[r][c]
        for i, row in enumerate(self.rows):
            if i != r:
                factor = row[c]
                self.rows[i] = [
                    (x * pivot - factor * y) // self.denominator for x, y in zip(row, pivot_row, strict=True)
                ]
        self.denominator = pivot
        self.basis[r] = c
        if pivot.bit_length() > _MAX_BITS:
            raise ToolError("program: its coefficients have too many digits to solve it exactly")

    def minimize(self, num_columns: int) -> bool:
        """Pivot until no cost among the first ``num_columns`` is negative; whether a minimum exists."""
        for _ in range(_MAX_PIVOTS):
            costs = self.rows[-1]
            c = next((j for j in range(num_columns) if costs[j] < 0), None)
            if c is None:
                return True
            best: tuple[Fraction, int, int] | None = None
            for i, row in enumerate(self.rows[: len(self.basis)]):
                if row[c] > 0:
                    key = (Fraction(row[-1], row[c]), self.basis[i], i)
                    best = key if best is None or key < best else best
            if best is None:
                return False
            self.pivot(best[2], c)
        raise ToolError(f"program: not solved after {_MAX_PIVOTS} pivots")


def solve(program: LinearProgram) -> tuple[list[Fraction], Fraction]:
    """An optimal point and the optimal value.

    Raises:
        ToolError: infeasible, unbounded, or too many digits.
    """
    columns = _make_columns(program)
    objective = to_fractions(program.objective)
    if program.sense == "maximize":
        objective = [-c for c in objective]
    costs = [objective[v] * sign for v, sign in columns]
    matrix, bounds = _make_rows(program, columns)
    num_rows, num_columns = len(matrix), len(matrix[0]) if matrix else len(columns)
    costs += [Fraction(0)] * (num_columns - len(costs))
    rows, basis = [], []
    for i, (row, bound) in enumerate(zip(matrix, bounds, strict=True)):
        scaled = _to_integers([*row, bound])
        sign = -1 if scaled[-1] < 0 else 1
        artificial = [int(i == k) for k in range(num_rows)]
        rows.append([sign * x for x in scaled[:-1]] + artificial + [sign * scaled[-1]])
        basis.append(num_columns + i)
    phase_one = [-sum(row[j] for row in rows) for j in range(num_columns)] + [0] * num_rows
    rows.append([*_to_integers(costs), *[0] * num_rows, 0])  # pivoted along, so that phase two can start from it
    rows.append([*phase_one, -sum(row[-1] for row in rows[:num_rows])])
    tableau = _Tableau(rows, basis)
    tableau.minimize(num_columns)
    if tableau.rows[-1][-1] != 0:
        raise ToolError("program: infeasible; no point satisfies all its constraints")
    tableau.rows.pop()
    _drop_artificials(tableau, num_columns)
    if not tableau.minimize(num_columns):
        word = "above" if program.sense == "maximize" else "below"
        raise ToolError(f"program: unbounded; feasible points make the objective arbitrarily far {word} any value")
    point = [Fraction(0)] * len(program.variables)
    for i, j in enumerate(tableau.basis):
        if j < len(columns):
            variable, sign = columns[j]
            point[variable] += sign * Fraction(tableau.rows[i][-1], tableau.denominator)
    _check(program, point)
    value = sum((c * x for c, x in zip(to_fractions(program.objective), point, strict=True)), Fraction(0))
    return point, value


def _make_columns(program: LinearProgram) -> list[tuple[int, int]]:
    """``(variable, sign)`` of each column: a free variable is the difference of two that are at least 0."""
    columns = []
    for i, flag in enumerate(program.nonnegative):
        columns += [(i, 1)] if flag else [(i, 1), (i, -1)]
    return columns


def _make_rows(
    program: LinearProgram, columns: Sequence[tuple[int, int]]
) -> tuple[list[list[Fraction]], list[Fraction]]:
    """Equations: one slack or surplus column for each inequality."""
    inequalities = [i for i, c in enumerate(program.constraints) if c.relation != "="]
    rows, bounds = [], []
    for i, constraint in enumerate(program.constraints):
        coefficients = to_fractions(constraint.coefficients)
        slack = [Fraction((1 if constraint.relation == "<=" else -1) * (i == k)) for k in inequalities]
        rows.append([coefficients[v] * sign for v, sign in columns] + slack)
        bounds.append(Fraction(constraint.bound))
    return rows, bounds


def _to_integers(values: Sequence[Fraction]) -> list[int]:
    """A positive multiple without denominators."""
    scale = math.lcm(*(v.denominator for v in values))
    if scale.bit_length() > _MAX_BITS:
        raise ToolError("program: its coefficients have too many digits to solve it exactly")
    return [v.numerator * (scale // v.denominator) for v in values]


def _drop_artificials(tableau: _Tableau, num_columns: int) -> None:
    """Exchange artificial variables that are basic at 0; a row without other entries is redundant."""
    for r in reversed(range(len(tableau.basis))):
        if tableau.basis[r] < num_columns:
            continue
        row = tableau.rows[r]
        c = next((j for j in range(num_columns) if row[j]), None)
        if c is None:
            del tableau.rows[r], tableau.basis[r]
            continue
        if row[c] < 0:  # an equation with bound 0 keeps its meaning, and pivots stay positive
            tableau.rows[r] = [-x for x in row]
        tableau.pivot(r, c)


def _check(program: LinearProgram, point: Sequence[Fraction]) -> None:
    """The answer satisfies every constraint; anything else would be an error of this module."""
    for constraint in program.constraints:
        value = sum((c * x for c, x in zip(to_fractions(constraint.coefficients), point, strict=True)), Fraction(0))
        bound = constraint.bound
        kept = {"<=": value <= bound, ">=": value >= bound, "=": value == bound}[constraint.relation]
        if not kept:
            raise AssertionError(f"simplex: {point} violates {constraint}")
    if any(flag and x < 0 for flag, x in zip(program.nonnegative, point, strict=True)):
        raise AssertionError(f"simplex: {point} has a negative entry")

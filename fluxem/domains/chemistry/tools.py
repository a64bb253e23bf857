"""Tools of chemistry: exact counts and coefficients, masses as floats from ``periodictable``.

Relative atomic masses are those of ``periodictable`` (IUPAC standard atomic weights); a charge does not change a
mass, as usual in the laboratory: the mass of electrons is left out. Formulas: Atkins, de Paula, Physical Chemistry
(10th ed.), Fundamentals; balancing as the null space of the matrix of elements (Blakley, J. Chem. Educ. 59 (1982)
728).
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Annotated

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.measured import Unit
from fluxem.core.number import Number
from fluxem.domains.chemistry._elements import NUM_ELEMENTS, standard_masses
from fluxem.domains.chemistry.types import (
    MAX_COEFFICIENT,
    Count,
    Element,
    Formula,
    Reaction,
    Term,
    hill_text,
    surplus,
)

MASS_TOLERANCE = 1e-4
"""Relative tolerance of masses: standard atomic weights differ by up to this between editions."""


# --- formulas ----------------------------------------------------------------------------------------
@approximate(MASS_TOLERANCE)
def molar_mass(formula: Formula) -> float:
    """Molar mass of a compound in grams per mole.

    Args:
        formula: the compound or ion.

    Examples:
        {"formula": "H2O"} -> 18.015
        {"formula": "CuSO4.5H2O"} -> 249.677

    Source:
        standard atomic weights of ``periodictable``.
    """
    return _molar_mass(formula)


def _molar_mass(formula: Formula) -> float:
    counts = formula.counts
    if not counts:
        raise ToolError(f"formula: {formula} holds no atoms; expected a compound or ion")
    masses = standard_masses()
    return math.fsum(masses[symbol] * float(count) for symbol, count in counts.items())


def element_counts(formula: Formula) -> dict[str, Number]:
    """How many atoms of each element a formula holds, brackets and water of crystallisation multiplied out.

    Args:
        formula: the compound or ion.

    Examples:
        {"formula": "Ca(OH)2"} -> {"Ca": 1, "O": 2, "H": 2}
    """
    return dict(formula.counts)


@approximate(MASS_TOLERANCE)
def mass_fraction(formula: Formula, element: Element) -> float:
    """Share of an element in the mass of a compound, between 0 and 1.

    Args:
        formula: the compound.
        element: the element whose share is wanted; it has to occur in the formula.

    Examples:
        {"formula": "H2O", "element": "O"} -> 0.88809

    Source:
        n * M(element) / M(compound), Atkins, Fundamentals.
    """
    count = formula.counts.get(element.symbol)
    if count is None:
        raise ToolError(f"element: expected one of {', '.join(formula.counts)} in {formula}, found {element.symbol}")
    return float(count) * standard_masses()[element.symbol] / _molar_mass(formula)


@approximate(MASS_TOLERANCE)
def moles_from_mass(mass: Annotated[Number, Unit("gram")], formula: Formula) -> float:
    """Amount of substance in moles of a mass in grams.

    Args:
        mass: mass in grams, not negative.
        formula: the substance.

    Examples:
        {"mass": 36.03, "formula": "H2O"} -> 2.0

    Source:
        n = m / M, Atkins, Fundamentals.
    """
    return _float(_not_negative(mass, "mass"), "mass") / _molar_mass(formula)


@approximate(MASS_TOLERANCE)
def mass_from_moles(moles: Annotated[Number, Unit("mole")], formula: Formula) -> float:
    """Mass in grams of an amount of substance in moles.

    Args:
        moles: amount of substance in moles, not negative.
        formula: the substance.

    Examples:
        {"moles": 2, "formula": "NaCl"} -> 116.88

    Source:
        m = n * M, Atkins, Fundamentals.
    """
    return _float(_not_negative(moles, "moles"), "moles") * _molar_mass(formula)


def _not_negative(value: Number, name: str) -> Number:
    if value < 0:
        raise ToolError(f"{name}: expected a number not below 0, found {value}")
    return value


def _float(value: Number, name: str) -> float:
    try:
        result = float(value)
    except OverflowError:
        result = math.inf
    if result > 1e300:
        raise ToolError(f"{name}: expected at most 1e300, found a larger number")
    return result


def empirical_formula(formula: Formula) -> Formula:
    """Simplest whole-number ratio of the atoms of a compound: C6H12O6 -> CH2O.

    Elements stand in the order in which they first appear.

    Args:
        formula: the molecular formula, without charge.

    Examples:
        {"formula": "C6H12O6"} -> "CH2O"
        {"formula": "H2O2"} -> "HO"
    """
    if formula.charge or not formula.counts:
        raise ToolError(f"formula: expected a neutral compound, found {formula}")
    counts = _lowest_terms(list(formula.counts.values()))
    return Formula("".join(f"{s}{n if n > 1 else ''}" for s, n in zip(formula.counts, counts, strict=True)))


def _lowest_terms(values: list[Count]) -> list[int]:
    """The smallest whole numbers in the same ratio."""
    scale = math.lcm(*(Fraction(value).denominator for value in values))
    whole = [int(value * scale) for value in values]
    divisor = math.gcd(*whole)
    return [value // divisor for value in whole]


def hill_formula(formula: Formula) -> Formula:
    """A formula rewritten in Hill order: carbon, hydrogen, then the other elements by alphabet.

    Args:
        formula: the compound or ion, brackets allowed.

    Examples:
        {"formula": "CH3COOH"} -> "C2H4O2"

    Source:
        Hill, J. Am. Chem. Soc. 22 (1900) 478.
    """
    if not formula.counts or any(isinstance(count, Fraction) for count in formula.counts.values()):
        raise ToolError(f"formula: expected whole numbers of atoms, found {formula}")
    return Formula(hill_text(formula.counts, formula.charge))


# --- elements ----------------------------------------------------------------------------------------
def atomic_number(element: Element) -> int:
    """Atomic number of an element: its number of protons.

    Args:
        element: name or symbol.

    Examples:
        {"element": "gold"} -> 79
    """
    return element.atomic_number


def element_at(number: int) -> Element:
    """The element with a given atomic number (number of protons).

    Args:
        number: atomic number from 1 to 118.

    Examples:
        {"number": 26} -> "iron"
    """
    if not 1 <= number <= NUM_ELEMENTS:
        raise ToolError(f"number: expected an atomic number from 1 to {NUM_ELEMENTS}, found {number}")
    return Element(number)


# --- reactions ---------------------------------------------------------------------------------------
def balance_equation(reaction: Reaction) -> Reaction:
    """Balance a chemical equation with the smallest whole-number coefficients; given coefficients are ignored.

    Args:
        reaction: reactants and products, such as "C3H8 + O2 -> CO2 + H2O".

    Examples:
        {"reaction": "C3H8 + O2 = CO2 + H2O"} -> "C3H8 + 5 O2 -> 3 CO2 + 4 H2O"
        {"reaction": "Fe^3+ + e^- = Fe^2+"} -> "Fe^3+ + e^- -> Fe^2+"

    Source:
        one-dimensional null space of the matrix of elements and charge, Blakley (1982).
    """
    terms = reaction.terms
    num_reactants = len(reaction.reactants)
    rows = _conservation_rows(terms, num_reactants)
    solutions = _null_space(rows, len(terms))
    if not solutions:
        raise ToolError(f"reaction: {reaction} cannot be balanced: {_missing(reaction)}")
    if len(solutions) > 1:
        raise ToolError(
            f"reaction: {reaction} can be balanced in infinitely many ways ({len(solutions)} independent ones); "
            "expected species that fix one ratio"
        )
    solution = solutions[0]
    if min(solution) < 0 < max(solution) or 0 in solution:
        raise ToolError(f"reaction: {reaction} cannot be balanced with every species on its side: {_missing(reaction)}")
    coefficients = _lowest_terms([abs(value) for value in solution])
    if max(coefficients) > MAX_COEFFICIENT:
        raise ToolError(f"reaction: its coefficients exceed {MAX_COEFFICIENT}")
    new = [Term(c, term.formula, term.state) for c, term in zip(coefficients, terms, strict=True)]
    return Reaction(tuple(new[:num_reactants]), tuple(new[num_reactants:]), reaction.reversible)


def _missing(reaction: Reaction) -> str:
    """Why: an element that stands on one side only, where there is one."""
    left = {symbol for term in reaction.reactants for symbol in term.formula.counts}
    right = {symbol for term in reaction.products for symbol in term.formula.counts}
    lone = sorted(left ^ right)
    if lone:
        return f"{', '.join(lone)} on one side only"
    return "no positive coefficients conserve all elements and the charge"


def _conservation_rows(terms: tuple[Term, ...], num_reactants: int) -> list[list[Fraction]]:
    """One row for each element and one for the charge; products count negative."""
    counts = [term.formula.counts for term in terms]
    signs = [1] * num_reactants + [-1] * (len(terms) - num_reactants)
    symbols = dict.fromkeys(symbol for one in counts for symbol in one)
    rows = [[Fraction(sign * one.get(s, 0)) for sign, one in zip(signs, counts, strict=True)] for s in symbols]
    rows.append([Fraction(sign * term.formula.charge) for sign, term in zip(signs, terms, strict=True)])
    return rows


def _null_space(rows: list[list[Fraction]], num_columns: int) -> list[list[Fraction]]:
    """A basis of the vectors that every row takes to 0, by exact elimination (at most 21 x 20 entries)."""
    pivots: list[int] = []
    reduced: list[list[Fraction]] = []
    for row in rows:
        row = list(row)
        for pivot, other in zip(pivots, reduced, strict=True):
            if row[pivot]:
                factor = row[pivot]
                row = [x - factor * y for x, y in zip(row, other, strict=True)]
        column = next((i for i, x in enumerate(row) if x), None)
        if column is None:
            continue
        lead = row[column]
        row = [x / lead for x in row]
        for index, other in enumerate(reduced):
            if other[column]:
                factor = other[column]
                reduced[index] = [x - factor * y for x, y in zip(other, row, strict=True)]
        pivots.append(column)
        reduced.append(row)
    basis = []
    for free in (i for i in range(num_columns) if i not in pivots):
        vector = [Fraction(0)] * num_columns
        vector[free] = Fraction(1)
        for pivot, row in zip(pivots, reduced, strict=True):
            vector[pivot] = -row[free]
        basis.append(vector)
    return basis


def is_balanced(reaction: Reaction) -> bool:
    """Whether a chemical equation is balanced as it is written: atoms and charge agree on both sides.

    Args:
        reaction: the equation with its coefficients.

    Examples:
        {"reaction": "2 H2 + O2 = 2 H2O"} -> true
        {"reaction": "H2 + O2 = H2O"} -> false
    """
    return not surplus(reaction)


# --- solutions ---------------------------------------------------------------------------------------
def dilution(stock: Number, target: Number, volume: Number) -> Number:
    """Volume of stock solution needed for a diluted solution: target * volume / stock, in the unit of the volume.

    Args:
        stock: concentration of the stock solution, above 0.
        target: concentration wanted, in the same unit, from 0 to that of the stock.
        volume: volume of diluted solution wanted, not negative.

    Examples:
        {"stock": 12, "target": 3, "volume": 200} -> 50

    Source:
        c1 * V1 = c2 * V2, Atkins, Fundamentals.
    """
    if stock <= 0:
        raise ToolError(f"stock: expected a concentration above 0, found {stock}")
    if not 0 <= target <= stock:
        raise ToolError(f"target: expected a concentration from 0 to the stock's {stock}, found {target}")
    return exact.divide(exact.multiply(target, _not_negative(volume, "volume")), stock)


TOOLS = (
    molar_mass,
    balance_equation,
    element_counts,
    mass_fraction,
    moles_from_mass,
    mass_from_moles,
    empirical_formula,
    hill_formula,
    atomic_number,
    element_at,
    is_balanced,
    dilution,
)

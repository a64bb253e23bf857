"""Laws of chemistry: vectors of atoms add and subtract, reactions turn round and scale.

A sum of formulas is the formula of all their atoms, in Hill order: how the parts were written does not add.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import Code, new_code
from fluxem.core.number import (
    Number,
    decode_number,
    encode_number,
    simplify,
)
from fluxem.core.number_laws import multiply_blocks
from fluxem.domains.chemistry.encoder import (
    BALANCED,
    COUNTS,
    SIDE,
    VECTOR,
    iterate_terms,
    retag,
    write_vector,
)
from fluxem.domains.chemistry.types import MAX_COEFFICIENT, Count, Element, Formula, Reaction, Term, hill_text, surplus

FORMULA, REACTION, ELEMENT = "chemistry_formula", "chemistry_reaction", "chemistry_element"
_MARKS = slice(241, 256)  # what stands beside the number of a term's head


# --- formulas ----------------------------------------------------------------------------------------
def combine_formulas(a: Code, b: Code, *, sign: int) -> Code:
    """Sum or difference of two vectors of atoms, charges included.

    Raises:
        LawError: more atoms are taken away than there are, nothing is left, or half an atom remains.
        EncodingError: beyond the limits of formulas.
    """
    out = new_code(DomainType.FORMULA)
    vector = a[0, VECTOR] + np.float32(sign) * b[0, VECTOR]  # the law
    atoms = vector[:-1] * 64.0
    if atoms.min() < 0 or not (atoms.any() or vector[-1] * 64.0 == -1) or np.any(atoms != np.rint(atoms)):
        raise LawError("no formula holds these atoms: each element needs a whole number of them, not below zero")
    write_vector(out, vector)
    return out


def _combine_values(a: Formula | Element, b: Formula | Element, *, sign: int) -> Formula:
    (counts, charge), (others, other) = _atoms(a), _atoms(b)
    total = {s: counts.get(s, 0) + sign * others.get(s, 0) for s in (*counts, *others)}
    total = {symbol: count for symbol, count in total.items() if count}
    charge += sign * other
    if any(count < 0 or Fraction(count).denominator != 1 for count in total.values()) or not (total or charge == -1):
        raise LawError("no formula holds these atoms: each element needs a whole number of them, not below zero")
    return Formula(hill_text(total, charge))


def _atoms(value: Formula | Element) -> tuple[Mapping[str, Count], int]:
    return ({value.symbol: 1}, 0) if isinstance(value, Element) else (value.counts, value.charge)


# --- reactions ---------------------------------------------------------------------------------------
def reverse(a: Code) -> Code:
    """Products become reactants: blocks change places, the surplus its sign."""
    terms = list(iterate_terms(a))
    order = [t for t in terms if a[t.start, SIDE] > 0] + [t for t in terms if a[t.start, SIDE] < 0]
    out = a.copy()
    out[0, VECTOR] = 0.0 - a[0, VECTOR]
    position = 1
    for blocks in order:
        size = blocks.stop - blocks.start
        out[position : position + size] = a[blocks]
        out[position, SIDE] = -a[blocks.start, SIDE]
        position += size
    return retag(out)


def _reverse_value(a: Reaction) -> Reaction:
    return Reaction(a.products, a.reactants, a.reversible)


def scale_reaction(a: Code, factor: Code) -> Code:
    """Every coefficient times a positive number: Hadamard products of lane A.

    Raises:
        LawError: the factor is not positive.
        EncodingError: a coefficient beyond 1e12.
    """
    value = decode_number(factor[0])
    if value <= 0:
        raise LawError(f"a reaction is scaled by a positive number; found {value}")
    if max(Fraction(value).numerator, Fraction(value).denominator) > MAX_COEFFICIENT**2:
        raise EncodingError("a coefficient of the result is beyond 1e12")
    out = a.copy()
    out[0, VECTOR] = a[0, VECTOR] * np.float32(value)
    for blocks in iterate_terms(a):
        multiply_blocks(a[blocks.start], factor[0], out[blocks.start])
        result = Fraction(decode_number(out[blocks.start]))
        if max(result.numerator, result.denominator) > MAX_COEFFICIENT:
            raise EncodingError("a coefficient of the result is beyond 1e12")
        encode_number(out[blocks.start], simplify(result))  # whole numbers and fractions, whatever the factor was
        out[blocks.start, _MARKS] = a[blocks.start, _MARKS]
    return out


def _scale_value(a: Reaction, factor: Number) -> Reaction:
    if factor <= 0:
        raise LawError(f"a reaction is scaled by a positive number; found {factor}")
    exact = Fraction(factor)

    def scale(term: Term) -> Term:
        return Term(simplify(term.coefficient * exact), term.formula, term.state)

    return Reaction(tuple(map(scale, a.reactants)), tuple(map(scale, a.products)), a.reversible)


def is_balanced(a: Code) -> Code:
    """Whether the surplus of products over reactants is the zero vector."""
    out = new_code(DomainType.BOOLEAN)
    balanced = not a[0, VECTOR].any() and a[0, BALANCED] > 0.5
    encode_number(out[0], 1 if balanced else -1)
    return out


# --- elements ----------------------------------------------------------------------------------------
def is_in(element: Code, formula: Code) -> Code:
    """Whether an element occurs in a formula: the dot product of their vectors is not zero."""
    out = new_code(DomainType.BOOLEAN)
    encode_number(out[0], 1 if float(np.dot(element[0, COUNTS], formula[0, COUNTS])) > 0 else -1)
    return out


def _is_in_value(element: Element, formula: Formula) -> bool:
    return element.symbol in formula.counts


_ATOMS = "dims 16-134: vectors of atoms and charge"
_ADD = partial(combine_formulas, sign=1)
_ADD_VALUES = partial(_combine_values, sign=1)
_SUBTRACT = partial(combine_formulas, sign=-1)
_SUBTRACT_VALUES = partial(_combine_values, sign=-1)
_SUMS: tuple[tuple[str, tuple[str, str], Callable[..., Code], Callable[..., Formula], bool], ...] = (
    ("add", (FORMULA, FORMULA), _ADD, _ADD_VALUES, True),
    ("subtract", (FORMULA, FORMULA), _SUBTRACT, _SUBTRACT_VALUES, False),
    ("add__elements", (ELEMENT, ELEMENT), _ADD, _ADD_VALUES, True),
    ("add__element", (FORMULA, ELEMENT), _ADD, _ADD_VALUES, False),
    ("subtract__element", (FORMULA, ELEMENT), _SUBTRACT, _SUBTRACT_VALUES, False),
)
LAWS = (
    *(
        Law(f"chemistry_{name}", operands, FORMULA, apply, reference, f"{_ATOMS}, added", commutative)
        for name, operands, apply, reference, commutative in _SUMS
    ),
    Law(
        "chemistry_is_in",
        (ELEMENT, FORMULA),
        "physics_boolean",
        is_in,
        _is_in_value,
        "dims 16-133: dot product",
        keeps_first=True,
    ),
    Law("chemistry_reverse", (REACTION,), REACTION, reverse, _reverse_value, "blocks permuted, surplus negated"),
    Law(
        "chemistry_multiply",
        (REACTION, "arithmetic_number"),
        REACTION,
        scale_reaction,
        _scale_value,
        "lane A of every coefficient: Hadamard product",
    ),
    Law(
        "chemistry_is_balanced",
        (REACTION,),
        "physics_boolean",
        is_balanced,
        lambda a: not surplus(a),
        f"{_ATOMS}: zero",
    ),
)

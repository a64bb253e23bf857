"""Codes of formulas, elements and reactions.

A formula is a vector of atoms, so that formulas add as vectors. Block 0 of its code:

======== =============================================================================================
16-133   atoms of element Z in dim 15 + Z, divided by 64 (a power of two: whole and half atoms are exact)
134      charge / 64
192-195  features: carbon and hydrogen (organic), charged, halves, one element only
block 1+ SPECIFIC: the text, one byte a dim; only where it differs from the Hill formula of the vector
======== =============================================================================================

An element is the vector of one atom, with period (one-hot, 200-206) and group (one-hot, 207-224) as features.

A reaction is block 0 with products minus reactants in the same dims (exactly zero if and only if it is balanced;
other entries are rounded to float32), 192 reversible, 193 balanced, 194 terms / 64; then for every term one block
with the coefficient (``fluxem.core.number``), its side in dim 250 (-1 reactant, 1 product), the number of blocks of
its formula / 64 in 251 and its state one-hot in 252-255, followed by the formula's own blocks.

Limits: 1e6 atoms of an element, charges to +-99, formulas of 300 characters, 20 species, coefficients with
numerator and denominator to 1e12, 64 blocks altogether. All else raises ``EncodingError``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code, new_code, num_byte_blocks, read_bytes, write_bytes, write_tag
from fluxem.core.number import decode_number, encode_number, simplify
from fluxem.domains.chemistry import types
from fluxem.domains.chemistry._elements import ATOMIC_NUMBERS, NUM_ELEMENTS, SYMBOLS, group_of, period_of
from fluxem.domains.chemistry.types import (
    MAX_CHARGE,
    MAX_COUNT,
    STATES,
    Count,
    Element,
    Formula,
    Reaction,
    Term,
    hill_text,
    surplus,
)

COUNTS = slice(16, 16 + NUM_ELEMENTS)
CHARGE = COUNTS.stop
VECTOR = slice(COUNTS.start, CHARGE + 1)
"""Atoms and charge: the part of a code that laws add."""
_SCALE = 64.0
_FEATURES = slice(192, 196)
_PERIOD, _GROUP = 200, 207
REVERSIBLE, BALANCED, _NUM_TERMS = 192, 193, 194
SIDE, _NUM_BLOCKS, _STATES = 250, 251, slice(252, 256)


# --- formulas ----------------------------------------------------------------------------------------
def write_vector(code: Code, vector: NDArray[np.floating]) -> None:
    """Write atoms and charge ``(119,)`` and the features that follow from them into block 0.

    Raises:
        EncodingError: beyond the limits of formulas.
    """
    counts, charge = vector[:-1] * _SCALE, float(vector[-1]) * _SCALE
    if counts.max() > MAX_COUNT or abs(charge) > MAX_CHARGE:
        raise EncodingError(f"a formula has at most {MAX_COUNT} atoms of an element and a charge within +-{MAX_CHARGE}")
    code[0, VECTOR] = vector
    halves = bool(np.any(counts != np.rint(counts)))
    organic = counts[ATOMIC_NUMBERS["C"] - 1] > 0 and counts[ATOMIC_NUMBERS["H"] - 1] > 0
    code[0, _FEATURES] = (organic, charge != 0, halves, np.count_nonzero(counts) == 1)


def make_vector(counts: dict[str, Count], charge: int) -> NDArray[np.float32]:
    """Atoms and charge ``(119,)`` as a code holds them."""
    vector = np.zeros(NUM_ELEMENTS + 1, dtype=np.float32)
    for symbol, count in counts.items():
        vector[ATOMIC_NUMBERS[symbol] - 1] = float(count) / _SCALE
    vector[-1] = charge / _SCALE
    return vector


def read_vector(block: NDArray[np.floating]) -> tuple[dict[str, Count], int]:
    """Atoms by symbol and charge of block 0 of a formula or element."""
    counts = block[COUNTS].astype(np.float64) * _SCALE
    present = {SYMBOLS[i]: simplify(Fraction(float(counts[i]))) for i in np.flatnonzero(counts)}
    return present, int(np.rint(float(block[CHARGE]) * _SCALE))


def is_hill(value: Formula) -> bool:
    """Whether the formula is written in Hill order, so that its vector says all."""
    try:
        return hill_text(value.counts, value.charge) == value.text
    except EncodingError:
        return False


def encode_formula(value: Formula) -> Code:
    """:class:`Formula` -> ``(k, 256)`` float32; one block where it is written in Hill order."""
    return _encode_text(value.text).copy()


@lru_cache(maxsize=4096)
def _encode_text(text: str) -> Code:
    value = Formula(text)
    num_blocks = 1 if is_hill(value) else 1 + num_byte_blocks(text)
    code = new_code(DomainType.FORMULA, num_blocks)
    write_vector(code, make_vector(value.counts, value.charge))
    if num_blocks > 1:
        write_bytes(code[1:], text)
    code.flags.writeable = False
    return code


def check_formula(value: Formula) -> None:
    """Raise ``EncodingError`` where :func:`encode_formula` would, which remembers what it encoded."""
    _encode_text(value.text)


def decode_formula(code: Code) -> Formula:
    """Exact inverse of :func:`encode_formula`, and of sums of such codes."""
    if len(code) > 1:
        return Formula(read_bytes(code[1:]))
    return Formula(hill_text(*read_vector(code[0])))


# --- elements ----------------------------------------------------------------------------------------
def encode_element(value: Element) -> Code:
    """:class:`Element` -> ``(1, 256)`` float32."""
    code = new_code(DomainType.ELEMENT)
    code[0, COUNTS.start + value.atomic_number - 1] = 1.0 / _SCALE
    code[0, _PERIOD + period_of(value.atomic_number) - 1] = 1.0
    if group := group_of(value.atomic_number):
        code[0, _GROUP + group - 1] = 1.0
    return code


def decode_element(code: Code) -> Element:
    """``(1, 256)`` -> :class:`Element`."""
    present = np.flatnonzero(np.atleast_2d(code)[0, COUNTS] > 0.5 / _SCALE)
    if len(present) != 1:
        raise EncodingError(f"the code of an element holds one atom; found {len(present)}")
    return Element(int(present[0]) + 1)


# --- reactions ---------------------------------------------------------------------------------------
def encode_reaction(value: Reaction) -> Code:
    """:class:`Reaction` -> ``(k, 256)`` float32; raises ``EncodingError`` beyond 64 blocks."""
    formulas = [_encode_text(term.formula.text) for term in value.terms]
    num_blocks = _count_reaction_blocks(formulas)
    code = new_code(DomainType.REACTION, num_blocks)
    difference = surplus(value)
    for symbol, amount in difference.items():
        dim = CHARGE if symbol == "charge" else COUNTS.start + ATOMIC_NUMBERS[symbol] - 1
        code[0, dim] = float(amount) / _SCALE
    code[0, REVERSIBLE] = value.reversible
    code[0, BALANCED] = not difference
    code[0, _NUM_TERMS] = len(value.terms) / 64.0
    position = 1
    for index, (term, formula) in enumerate(zip(value.terms, formulas, strict=True)):
        head = code[position]
        encode_number(head, term.coefficient)
        head[SIDE] = -1.0 if index < len(value.reactants) else 1.0
        head[_NUM_BLOCKS] = len(formula) / 64.0
        if term.state:
            head[_STATES.start + STATES.index(term.state)] = 1.0
        code[position + 1 : position + 1 + len(formula), 16:] = formula[:, 16:]
        position += 1 + len(formula)
    return code


def _count_reaction_blocks(formulas: Sequence[Code]) -> int:
    num_blocks = 1 + sum(1 + len(formula) for formula in formulas)
    if num_blocks > MAX_BLOCKS:
        raise EncodingError(f"a reaction of {num_blocks} code blocks; at most {MAX_BLOCKS} are supported")
    return num_blocks


def check_reaction(value: Reaction) -> None:
    """Raise ``EncodingError`` where :func:`encode_reaction` would; only its formulas are encoded, once each."""
    _count_reaction_blocks([_encode_text(term.formula.text) for term in value.terms])


def iterate_terms(code: Code) -> Iterator[slice]:
    """The blocks of each term of a reaction's code: its head, then its formula."""
    position = 1
    while position < len(code):
        size = 1 + int(np.rint(float(code[position, _NUM_BLOCKS]) * 64.0))
        if size < 2 or position + size > len(code):
            raise EncodingError("the code holds no reaction: a term's size is wrong")
        yield slice(position, position + size)
        position += size


def decode_reaction(code: Code) -> Reaction:
    """Exact inverse of :func:`encode_reaction`."""
    sides: tuple[list[Term], list[Term]] = ([], [])
    for blocks in iterate_terms(code):
        head = code[blocks.start]
        state = STATES[int(head[_STATES].argmax())] if head[_STATES].max() > 0.5 else ""
        coefficient = simplify(Fraction(decode_number(head)))
        term = Term(coefficient, decode_formula(code[blocks.start + 1 : blocks.stop]), state)
        sides[int(head[SIDE] > 0)].append(term)
    return Reaction(tuple(sides[0]), tuple(sides[1]), bool(code[0, REVERSIBLE] > 0.5))


def retag(code: Code) -> Code:
    """Write the reaction's tag and block indices anew, after blocks have moved."""
    write_tag(code, DomainType.REACTION)
    return code


# --- records -----------------------------------------------------------------------------------------
TYPES = (
    ValueType(
        name="chemistry_formula",
        tag=DomainType.FORMULA,
        summary="chemical formula",
        matches=lambda value: isinstance(value, Formula),
        encode=encode_formula,
        decode=decode_formula,
        parse=types.parse_formula,
        format=str,
        to_json=str,
        from_json=types.formula_from_json,
        check=check_formula,
        examples=tuple(
            map(Formula, ("H2O", "C6H12O6", "CuSO4\u00b75H2O", "SO4^2-", "K4[Fe(CN)6]", "Fe^3+", "CaSO4\u00b70.5H2O"))
        ),
    ),
    ValueType(
        name="chemistry_reaction",
        tag=DomainType.REACTION,
        summary="chemical reaction, balanced or not",
        matches=lambda value: isinstance(value, Reaction),
        encode=encode_reaction,
        decode=decode_reaction,
        parse=types.parse_reaction,
        format=str,
        to_json=str,
        from_json=types.reaction_from_json,
        check=check_reaction,
        examples=tuple(
            map(
                types.parse_reaction,
                (
                    "C3H8 + O2 -> CO2 + H2O",
                    "2 H2 + O2 -> 2 H2O",
                    "N2 + 3 H2 <=> 2 NH3",
                    "Ag^+(aq) + Cl^-(aq) -> AgCl(s)",
                    "H2 + 1/2 O2 -> H2O",
                ),
            )
        ),
    ),
    ValueType(
        name="chemistry_element",
        tag=DomainType.ELEMENT,
        summary="chemical element",
        matches=lambda value: isinstance(value, Element),
        encode=encode_element,
        decode=decode_element,
        parse=types.parse_element,
        format=str,
        to_json=str,
        from_json=types.element_from_json,
        check=lambda value: None,
        examples=(Element(26), Element(79), Element(1), Element(92)),
    ),
)

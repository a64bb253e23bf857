"""Codes of polynomials and elementary functions.

===================  ==============================================================================
type                 blocks
===================  ==============================================================================
calculus_polynomial  degree + 1: block i holds the coefficient of x^i in the number lanes; at most 64
calculus_function    1-64: the expression in prefix order, one part a block; a number stands in the
                     number lanes, any other part is one-hot in dims 16-38 (``_expression.SYMBOLS``)
===================  ==============================================================================

Dim 255 is 1 in every block; dims 241-245 of the first block hold the variable's letter (a = 0, bits +-1);
dim 246 of a function's block is 1 for a number. Coefficients and numbers are exact within +-1e38.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, SPECIFIC, Code, new_code
from fluxem.core.number import check_number, decode_number, encode_number
from fluxem.core.sequence import check_numbers, decode_numbers, encode_many_numbers, encode_numbers
from fluxem.domains.calculus import types
from fluxem.domains.calculus._expression import SYMBOLS, Tree, from_prefix, to_prefix
from fluxem.domains.calculus.types import Function, Polynomial, parse_function, parse_polynomial

FILLED = 255
LETTER = slice(241, 246)
IS_NUMBER = 246
_SLOT = {symbol: SPECIFIC.start + i for i, symbol in enumerate(SYMBOLS)}
_LETTER_BITS = np.where((np.arange(32)[:, None] >> np.arange(5)) & 1, 1.0, -1.0).astype(np.float32)
_SLOTS = slice(SPECIFIC.start, SPECIFIC.start + len(SYMBOLS))


def write_letter(code: Code, variable: str) -> None:
    """Store the variable in the first block."""
    code[0, LETTER] = _LETTER_BITS[ord(variable) - ord("a")]


def read_letter(code: NDArray[np.floating]) -> str:
    """Inverse of :func:`write_letter`. Raises ``EncodingError`` where no letter stands."""
    bits = code[0, LETTER]
    if np.any(np.abs(np.abs(bits) - 1.0) > 0.25):
        raise EncodingError("the code holds no variable")
    return chr(ord("a") + int(np.sum((bits > 0).astype(int) << np.arange(5))))


def encode_polynomial(value: Polynomial) -> Code:
    """``value`` of degree n -> ``(n + 1, 256)``. Raises ``EncodingError`` outside +-1e38."""
    code = encode_numbers(DomainType.POLYNOMIAL, value.coefficients)
    write_letter(code, value.variable)
    return code


def encode_many_polynomials(values: Sequence[Polynomial]) -> list[Code]:
    """:func:`encode_polynomial` of many values at once."""
    codes = encode_many_numbers(DomainType.POLYNOMIAL, [value.coefficients for value in values])
    for code, value in zip(codes, values, strict=True):
        write_letter(code, value.variable)
    return codes


def decode_polynomial(code: Code) -> Polynomial:
    """``(n + 1, 256)`` -> the exact polynomial."""
    return Polynomial(decode_numbers(code), read_letter(code))


def encode_function(value: Function) -> Code:
    """``value`` of n parts -> ``(n, 256)``.

    Raises:
        EncodingError: more than 64 parts, or a number outside +-1e38.
    """
    nodes = to_prefix(value.tree)
    _check_parts(nodes)
    code = new_code(DomainType.CALCULUS, len(nodes))
    for block, node in zip(code, nodes, strict=True):
        if node[0] == "num":
            encode_number(block, node[1])
            block[IS_NUMBER] = 1.0
        else:
            block[_SLOT[node[0]]] = 1.0
        block[FILLED] = 1.0
    write_letter(code, value.variable)
    return code


def check_function(value: Function) -> None:
    """Raise ``EncodingError`` where :func:`encode_function` would, without encoding."""
    _check_parts(to_prefix(value.tree))


def _check_parts(nodes: Sequence[Tree]) -> None:
    if len(nodes) > MAX_BLOCKS:
        raise EncodingError(f"a function of {len(nodes)} parts; codes hold at most {MAX_BLOCKS}")
    for node in nodes:
        if node[0] == "num":
            check_number(node[1])


def decode_function(code: Code) -> Function:
    """``(n, 256)`` -> the exact expression."""
    nodes = []
    for block in code:
        if block[FILLED] < 0.5:
            raise EncodingError("an empty block in the code of a function")
        is_number = block[IS_NUMBER] > 0.5
        nodes.append(("num", decode_number(block)) if is_number else (SYMBOLS[int(block[_SLOTS].argmax())],))
    return Function(from_prefix(nodes), read_letter(code))


TYPES = (
    ValueType(
        "calculus_polynomial",
        DomainType.POLYNOMIAL,
        "polynomial in one variable with exact coefficients, degree at most 63",
        lambda v: isinstance(v, Polynomial),
        encode_polynomial,
        decode_polynomial,
        parse_polynomial,
        str,
        str,
        types.polynomial_from_json,
        encode_many=encode_many_polynomials,
        check=lambda value: check_numbers(value.coefficients),
        examples=(
            Polynomial((-1, 2, 3)),
            Polynomial((6, -5, 1)),
            Polynomial((0, Fraction(-1, 2), 0, 1)),
            Polynomial((Decimal("0.5"), 1), "t"),
            Polynomial((7,)),
            Polynomial((1, 1), "t"),
        ),
    ),
    ValueType(
        "calculus_function",
        DomainType.CALCULUS,
        "elementary function of one variable",
        lambda v: isinstance(v, Function),
        encode_function,
        decode_function,
        parse_function,
        str,
        str,
        types.function_from_json,
        check=check_function,
        examples=tuple(map(parse_function, ("sin(2x)", "x*e^x", "1/(1 + x^2)", "sqrt(t) - 0.5ln(t)", "cos(x)^2"))),
    ),
)

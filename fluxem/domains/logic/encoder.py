"""Codes of formulas: a header with the truth table, the variables' names, and the formula token by token.

======== ============ ==================================================================================
block 0  16-79        truth table of up to six variables: slot k is 1 where the formula is true if variable
                      i (in alphabetical order) has the value of bit i of k; fewer variables fill it periodically
         128-135      features: variables / 16, size / 512, depth / 64, share of true rows, tautology,
                      contradiction, satisfiable, whether there is a truth table
         192-194      size / 512, depth / 64, number of name blocks / 64: what decoding needs
names    SPECIFIC     the variables' names in alphabetical order, one byte a dim, separated by line feeds
tokens   16-255       ten tokens a block, each one-hot among 24: not, and, xor, or, implies, iff, true, false,
                      variables 0 to 15; every operator stands before its parts
======== ============ ==================================================================================

On the truth table, negation is 1 - x, and is min, or is max, exclusive or is |x - y|, and implication max(1 - x, y).
Limits are those of a formula: 400 nodes, depth 60, 16 variables; so every formula has a code. Beyond six
variables the truth table stays empty, and the laws hold on the tokens alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code, check_num_blocks, new_code, num_byte_blocks, read_bytes, write_bytes
from fluxem.domains.logic.types import (
    MAX_DEPTH,
    MAX_SIZE,
    MAX_VARIABLES,
    OPERATORS,
    Formula,
    all_truth_bits,
    format_formula,
    formula_from_json,
    parse_formula,
    variable,
)

MAX_TABLE_VARIABLES = 6
TABLE = slice(16, 80)
_FEATURES = slice(128, 136)
_SIZES = slice(192, 195)
_TOKENS = slice(16, 256)
_VOCABULARY = 24
_PER_BLOCK = 10
_CONSTANTS = ("true", "false")
FIRST_VARIABLE = len(OPERATORS) + len(_CONSTANTS)
_TOKEN_OF = {kind: i for i, kind in enumerate((*OPERATORS, *_CONSTANTS))}

Table = NDArray[np.float32]


def encode_formula(value: Formula) -> Code:
    """:class:`Formula` -> ``(k, 256)`` float32, k >= 3."""
    rank = {name: FIRST_VARIABLE + i for i, name in enumerate(value.variables)}
    tokens = [rank[node.name] if node.kind == "variable" else _TOKEN_OF[node.kind] for node in value.prefix()]
    table = None
    if len(value.variables) <= MAX_TABLE_VARIABLES:
        table = spread_bits(all_truth_bits(value), len(value.variables))
    return write_formula(tokens, value.variables, value.depth, table)


def check_formula(value: Formula) -> None:
    """Raise ``EncodingError`` where :func:`encode_formula` would, without encoding."""
    num_tokens = sum(1 for _ in value.prefix())
    _check_limits(num_tokens, len(value.variables), value.depth)
    check_num_blocks(1 + num_byte_blocks("\n".join(value.variables)) - (-num_tokens // _PER_BLOCK))


def _check_limits(num_tokens: int, num_names: int, depth: int) -> None:
    if num_tokens > MAX_SIZE or num_names > MAX_VARIABLES or depth > MAX_DEPTH:
        raise EncodingError(
            f"a formula of size {num_tokens}, depth {depth}, with {num_names} variables; "
            f"at most {MAX_SIZE}, {MAX_DEPTH} and {MAX_VARIABLES} are supported"
        )


def spread_bits(bits: int, num_variables: int) -> Table:
    """The 64 slots of a truth table given as bits, repeated where there are fewer than six variables."""
    rows = np.array([bits >> k & 1 for k in range(1 << num_variables)], dtype=np.float32)
    return np.tile(rows, 64 >> num_variables)


def write_formula(tokens: Sequence[int], names: Sequence[str], depth: int, table: Table | None) -> Code:
    """The code of a formula from its tokens, its variables, its depth and its truth table.

    Raises:
        EncodingError: more tokens, variables or depth than a formula may have.
    """
    _check_limits(len(tokens), len(names), depth)
    text = "\n".join(names)
    num_names = num_byte_blocks(text)
    num_blocks = -(-len(tokens) // _PER_BLOCK)
    code = new_code(DomainType.LOGICAL, 1 + num_names + num_blocks)
    share = 0.0
    if table is not None:
        code[0, TABLE] = table
        share = float(table.mean())
    known = table is not None
    truth = (share, known and share == 1, known and share == 0, share > 0, known)
    code[0, _FEATURES] = (len(names) / 16, len(tokens) / 512, depth / 64, *truth)
    code[0, _SIZES] = (len(tokens) / 512, depth / 64, num_names / 64)
    write_bytes(code[1 : 1 + num_names], text)
    one_hot = np.zeros((num_blocks * _PER_BLOCK, _VOCABULARY), dtype=np.float32)
    one_hot[np.arange(len(tokens)), list(tokens)] = 1.0
    code[1 + num_names :, _TOKENS] = one_hot.reshape(num_blocks, -1)
    return code


def read_formula(code: Code) -> tuple[list[int], list[str], int, Table | None]:
    """Tokens, names, depth and truth table of a formula's code. Raises ``EncodingError``."""
    size, depth, num_names = (round(float(x) * scale) for x, scale in zip(code[0, _SIZES], (512, 64, 64), strict=True))
    if not 1 <= size <= MAX_SIZE or len(code) != 1 + num_names - (-size // _PER_BLOCK):
        raise EncodingError(f"the code holds no formula: {size} tokens in {len(code)} blocks")
    names = read_bytes(code[1 : 1 + num_names]).split("\n")
    one_hot = code[1 + num_names :, _TOKENS].reshape(-1, _VOCABULARY)[:size]
    table = code[0, TABLE] if code[0, _FEATURES.stop - 1] > 0.5 else None
    return one_hot.argmax(axis=1).tolist(), [name for name in names if name], depth, table


def decode_formula(code: Code) -> Formula:
    """``(k, 256)`` -> the exact :class:`Formula`."""
    tokens, names, _, _ = read_formula(code)
    parts: list[Formula] = []
    for token in reversed(tokens):
        if token >= FIRST_VARIABLE:
            parts.append(variable(names[token - FIRST_VARIABLE]))
        elif token >= len(OPERATORS):
            parts.append(Formula(_CONSTANTS[token - len(OPERATORS)]))
        else:
            count = 1 if OPERATORS[token] == "not" else 2
            taken = tuple(parts.pop() for _ in range(min(count, len(parts))))
            parts.append(Formula(OPERATORS[token], taken))
    if len(parts) != 1:
        raise EncodingError(f"the code holds {len(parts)} formulas; expected one")
    return parts[0]


FORMULA = ValueType(
    name="logic_formula",
    tag=DomainType.LOGICAL,
    summary="formula of propositional logic",
    matches=lambda value: isinstance(value, Formula),
    encode=encode_formula,
    decode=decode_formula,
    parse=parse_formula,
    format=format_formula,
    to_json=str,
    from_json=formula_from_json,
    check=check_formula,
    examples=(
        parse_formula("p & q"),
        parse_formula("(p -> q) -> (p -> q)"),
        parse_formula("~(q | r) <-> s"),
        parse_formula("a xor b xor true"),
        parse_formula("rain -> wet"),
        parse_formula("x1 & x2 | x3 & x4 | x5 & x6 | x7"),
        parse_formula("p"),
        parse_formula("true"),
    ),
)

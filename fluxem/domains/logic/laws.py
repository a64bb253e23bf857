"""Laws of formulas: connectives act on truth tables slot by slot, and join the tokens of their operands.

Negation is 1 - x, conjunction min, disjunction max, exclusive or |x - y|, implication max(1 - x, y), equivalence
1 - |x - y|. Where operands have different variables, their tables are first spread over the variables of both.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.errors import EncodingError
from fluxem.core.layout import Code
from fluxem.domains.logic.encoder import (
    FIRST_VARIABLE,
    MAX_TABLE_VARIABLES,
    Table,
    read_formula,
    write_formula,
)
from fluxem.domains.logic.types import OPERATORS, Formula, combine

NAME = "logic_formula"
_ONE = np.float32(1.0)
_ON_TABLES: dict[str, Callable[[Table, Table], Table]] = {
    "and": np.minimum,
    "or": np.maximum,
    "xor": lambda x, y: np.abs(x - y),
    "implies": lambda x, y: np.maximum(_ONE - x, y),
    "iff": lambda x, y: _ONE - np.abs(x - y),
}


def negate(a: Code) -> Code:
    """Not a: 1 - x on the truth table."""
    tokens, names, depth, table = read_formula(a)
    return write_formula([OPERATORS.index("not"), *tokens], names, depth + 1, None if table is None else _ONE - table)


def _apply(kind: str) -> Callable[[Code, Code], Code]:
    def apply(a: Code, b: Code) -> Code:
        tokens_a, names_a, depth_a, table_a = read_formula(a)
        tokens_b, names_b, depth_b, table_b = read_formula(b)
        names = sorted({*names_a, *names_b})
        table = None
        if table_a is not None and table_b is not None and len(names) <= MAX_TABLE_VARIABLES:
            table = _ON_TABLES[kind](_spread(table_a, names_a, names), _spread(table_b, names_b, names))
        tokens = [OPERATORS.index(kind), *_rename(tokens_a, names_a, names), *_rename(tokens_b, names_b, names)]
        return write_formula(tokens, names, 1 + max(depth_a, depth_b), table)

    return apply


def _spread(table: Table, own: list[str], names: list[str]) -> Table:
    """The slots of a table over its own variables as a table over ``names``."""
    if own == names:
        return table
    rows = np.arange(64)
    source = sum(((rows >> names.index(name)) & 1) << i for i, name in enumerate(own))
    return table[source] if own else table


def _rename(tokens: list[int], own: list[str], names: list[str]) -> list[int]:
    """Tokens with the numbers that their variables have among ``names``."""
    return [t if t < FIRST_VARIABLE else FIRST_VARIABLE + names.index(own[t - FIRST_VARIABLE]) for t in tokens]


def _combine_values(kind: str) -> Callable[..., Formula]:
    def reference(*parts: Formula) -> Formula:
        try:
            return combine(kind, *parts)
        except ValueError as error:
            raise EncodingError(str(error)) from None

    return reference


_LANES = {
    "and": "truth table: min(x, y)",
    "or": "truth table: max(x, y)",
    "xor": "truth table: |x - y|",
    "implies": "truth table: max(1 - x, y)",
    "iff": "truth table: 1 - |x - y|",
}
LAWS = (
    Law("logic_negate", (NAME,), NAME, negate, _combine_values("not"), "truth table: 1 - x"),
    *(
        Law(f"logic_{kind}", (NAME, NAME), NAME, _apply(kind), _combine_values(kind), lane)
        for kind, lane in _LANES.items()
    ),
)

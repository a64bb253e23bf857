"""Tools of propositional logic, all exact: truth under all assignments is computed at once, one bit each.

Sources: Enderton, A Mathematical Introduction to Logic (2nd ed.), chapter 1; normal forms of prime implicants by
Quine, The problem of simplifying truth functions (1952).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Any

from fluxem.core.errors import ToolError
from fluxem.domains.logic.types import (
    FALSE,
    MAX_SIZE,
    MAX_VARIABLES,
    TRUE,
    Formula,
    all_truth_bits,
    combine,
    truth_bits,
    variable,
)

MAX_TABLE_VARIABLES = 12
"""Variables a truth table that is written out may have."""
MAX_NORMAL_VARIABLES = 8
"""Variables a formula may have whose normal form is computed."""


def evaluate_prop(formula: Formula, assignment: str) -> bool:
    """The truth value of a formula under an assignment of truth values to its variables.

    Args:
        formula: the formula.
        assignment: every variable with its value, such as "p=true, q=false", "p is true, q is false" or
            "p and q are true, r is false".

    Examples:
        {"formula": "p->q", "assignment": "p=true, q=false"} -> false
        {"formula": "~a | b", "assignment": "a is false, b is false"} -> true

    Source:
        Enderton, section 1.2.
    """
    values = _read_assignment(assignment)
    if missing := [name for name in formula.variables if name not in values]:
        raise ToolError(f"assignment: no value for {', '.join(missing)}; found {assignment!r:.80}")
    return bool(truth_bits(formula, values, 1))


_VALUE = {"true": 1, "t": 1, "1": 1, "⊤": 1, "false": 0, "f": 0, "0": 0, "⊥": 0}
_CLAUSE = re.compile(
    r"(?P<names>[A-Za-z]\w{0,11}(?:(?:\s?,\s?(?:and\s)?|\sand\s|\s?&\s?)[A-Za-z]\w{0,11})*?)"
    r"\s?(?:=|:=|:|->|↦|\bis\b|\bare\b(?:\sboth)?|\bbeing\b|\s)\s?(?P<value>true|false|[TtFf01⊤⊥])(?!\w)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[,;]\s*(?:and\s+|while\s+|but\s+)?|and\s+|while\s+|but\s+|\Z)\s*", re.IGNORECASE)


def _read_assignment(text: str) -> dict[str, int]:
    """Names of variables -> 1 (true) or 0 (false)."""
    clean = text.strip().strip("{}()[]").strip().rstrip(".")
    if len(clean) > 500:
        raise ToolError(f"assignment: expected at most 500 characters, found {len(clean)}")
    values: dict[str, int] = {}
    position = 0
    while position < len(clean):
        match = _CLAUSE.match(clean, position)
        between = _BETWEEN.match(clean, match.end()) if match else None
        if match is None or between is None:
            raise ToolError(f"assignment: expected e.g. 'p=true, q=false'; cannot read {clean[position:][:40]!r}")
        for name in re.split(r"\s?,\s?(?:and\s)?|\sand\s|\s?&\s?", match["names"], flags=re.IGNORECASE):
            if values.setdefault(name, _VALUE[match["value"].lower()]) != _VALUE[match["value"].lower()]:
                raise ToolError(f"assignment: {name} is given both values")
        position = between.end()
    return values


def truth_table(formula: Formula) -> dict[str, Any]:
    """The truth table of a formula: its variables in alphabetical order, and a row for every assignment.

    Rows start with all variables true; the last entry of a row is the value of the formula.

    Args:
        formula: a formula with at most 12 variables.

    Examples:
        {"formula": "~p"} -> {"variables": ["p"], "rows": [[true, false], [false, true]]}

    Source:
        Enderton, section 1.2.
    """
    names = formula.variables
    _require_variables(names, MAX_TABLE_VARIABLES, "formula")
    bits = all_truth_bits(formula, tuple(reversed(names)))  # so that the first variable changes last
    num_rows = 1 << len(names)
    inputs = itertools.product((True, False), repeat=len(names))
    outputs = (bool(bits >> k & 1) for k in range(num_rows - 1, -1, -1))
    return {"variables": list(names), "rows": [[*row, value] for row, value in zip(inputs, outputs, strict=True)]}


def is_tautology(formula: Formula) -> bool:
    """Whether a formula is true under every assignment.

    Args:
        formula: the formula.

    Examples:
        {"formula": "p | ~p"} -> true
        {"formula": "(p->q)->(q->p)"} -> false

    Source:
        Enderton, section 1.2.
    """
    return all_truth_bits(formula) == _full(len(formula.variables))


def is_satisfiable(formula: Formula) -> bool:
    """Whether a formula is true under at least one assignment.

    Args:
        formula: the formula.

    Examples:
        {"formula": "p & ~q"} -> true
        {"formula": "p & ~p"} -> false

    Source:
        Enderton, section 1.2.
    """
    return all_truth_bits(formula) != 0


def is_contradiction(formula: Formula) -> bool:
    """Whether a formula is false under every assignment.

    Args:
        formula: the formula.

    Examples:
        {"formula": "(p | q) & ~p & ~q"} -> true

    Source:
        Enderton, section 1.2.
    """
    return all_truth_bits(formula) == 0


def count_models(formula: Formula) -> int:
    """The number of assignments to its own variables under which a formula is true.

    Args:
        formula: the formula.

    Examples:
        {"formula": "p | q"} -> 3
    """
    return all_truth_bits(formula).bit_count()


def equivalent(a: Formula, b: Formula) -> bool:
    """Whether two formulas have the same value under every assignment.

    Args:
        a: first formula.
        b: second formula.

    Examples:
        {"a": "p->q", "b": "~p | q"} -> true
        {"a": "p->q", "b": "q->p"} -> false

    Source:
        Enderton, section 1.2.
    """
    names = _joint_variables((a, b))
    return all_truth_bits(a, names) == all_truth_bits(b, names)


def entails(premises: list[Formula], conclusion: Formula) -> bool:
    """Whether a conclusion follows: it is true under every assignment that makes all premises true.

    Args:
        premises: the premises, at most 20.
        conclusion: the conclusion.

    Examples:
        {"premises": ["p->q", "q->r"], "conclusion": "p->r"} -> true
        {"premises": ["p->q", "q"], "conclusion": "p"} -> false

    Source:
        Enderton, section 1.2.
    """
    if len(premises) > 20:
        raise ToolError(f"premises: found {len(premises)}; at most 20 are supported")
    names = _joint_variables((*premises, conclusion))
    held = _full(len(names))
    for premise in premises:
        held &= all_truth_bits(premise, names)
    return held & ~all_truth_bits(conclusion, names) == 0


def negation(formula: Formula) -> Formula:
    """The negation of a formula with the not pushed inside to the variables, implications and the like resolved.

    By De Morgan's laws; the negation of a -> b is a & ~b, that of a <-> b is a xor b, that of a xor b is a <-> b.

    Args:
        formula: the formula to negate.

    Examples:
        {"formula": "p & q"} -> "~p | ~q"
        {"formula": "p->q"} -> "p & ~q"

    Source:
        Enderton, section 1.2 (De Morgan's laws).
    """
    return _push(formula, negated=True)


def _push(formula: Formula, negated: bool) -> Formula:
    kind = formula.kind
    if kind == "variable":
        return combine("not", formula) if negated else formula
    if kind in ("true", "false"):
        return TRUE if (kind == "true") != negated else FALSE
    if kind == "not":
        return _push(formula.parts[0], not negated)
    a, b = formula.parts
    if kind == "implies":
        outer, first, second = ("and", False, True) if negated else ("or", True, False)
    elif kind in ("and", "or"):
        outer = kind if not negated else {"and": "or", "or": "and"}[kind]
        first = second = negated
    else:
        outer, first, second = kind if not negated else {"xor": "iff", "iff": "xor"}[kind], False, False
    return combine(outer, _push(a, first), _push(b, second))


def to_dnf(formula: Formula) -> Formula:
    """The disjunctive normal form made of all prime implicants, shorter ones first: unique up to order.

    Args:
        formula: a formula with at most 8 variables.

    Examples:
        {"formula": "p->q"} -> "~p | q"
        {"formula": "~(p <-> q)"} -> "p & ~q | ~p & q"

    Source:
        Quine 1952 (the disjunction of all prime implicants, or Blake canonical form).
    """
    names = formula.variables
    _require_variables(names, MAX_NORMAL_VARIABLES, "formula")
    cubes = _prime_implicants(all_truth_bits(formula), len(names))
    terms = sorted(_literals(cube, False) for cube in cubes)
    return _join("or", [_join("and", _write_literals(term, names), TRUE) for _, term in terms], FALSE)


def to_cnf(formula: Formula) -> Formula:
    """The conjunctive normal form made of all prime implicates, shorter ones first: unique up to order.

    Args:
        formula: a formula with at most 8 variables.

    Examples:
        {"formula": "p->q"} -> "~p | q"
        {"formula": "p <-> q"} -> "(p | ~q) & (~p | q)"

    Source:
        Quine 1952, applied to the negation.
    """
    names = formula.variables
    _require_variables(names, MAX_NORMAL_VARIABLES, "formula")
    bits = all_truth_bits(formula) ^ _full(len(names))
    clauses = sorted(_literals(cube, True) for cube in _prime_implicants(bits, len(names)))
    return _join("and", [_join("or", _write_literals(clause, names), FALSE) for _, clause in clauses], TRUE)


_Cube = tuple[int, int]  # variables that are true, and variables that are false, one bit each


def _prime_implicants(bits: int, num_variables: int) -> set[_Cube]:
    """The cubes within ``bits`` that no longer are when any literal is dropped, by iterated merging."""
    level = {(k, ~k & ((1 << num_variables) - 1)) for k in range(1 << num_variables) if bits >> k & 1}
    primes: set[_Cube] = set()
    while level:
        merged: set[_Cube] = set()
        absorbed: set[_Cube] = set()
        for yes, no in level:
            rest = yes
            while rest:
                bit = rest & -rest
                rest ^= bit
                if (other := (yes ^ bit, no | bit)) in level:
                    merged.add((yes ^ bit, no))
                    absorbed.update(((yes, no), other))
        primes |= level - absorbed
        level = merged
    return primes


def _literals(cube: _Cube, negated: bool) -> tuple[int, list[tuple[int, bool]]]:
    """Number of literals, and the literals as (variable, whether it is denied) in order; also the sort key."""
    yes, no = cube
    found = [(i, bool(no >> i & 1) != negated) for i in range((yes | no).bit_length()) if (yes | no) >> i & 1]
    return len(found), found


def _write_literals(literals: list[tuple[int, bool]], names: tuple[str, ...]) -> list[Formula]:
    return [combine("not", variable(names[i])) if denied else variable(names[i]) for i, denied in literals]


def _join(kind: str, parts: list[Formula], empty: Formula) -> Formula:
    """Parts joined by one operator, grouped to the left; ``empty`` where there is none."""
    size = sum(part.size for part in parts) + len(parts) - 1
    if size > MAX_SIZE or len(parts) > 50:
        raise ToolError(f"formula: its normal form has {len(parts)} terms and size {size}; at most 50 and {MAX_SIZE}")
    if not parts:
        return empty
    joined = parts[0]
    for part in parts[1:]:
        joined = combine(kind, joined, part)
    return joined


def _full(num_variables: int) -> int:
    return (1 << (1 << num_variables)) - 1


def _joint_variables(formulas: Iterable[Formula]) -> tuple[str, ...]:
    names = tuple(sorted({name for formula in formulas for name in formula.variables}))
    _require_variables(names, MAX_VARIABLES, "formulas")
    return names


def _require_variables(names: tuple[str, ...], limit: int, argument: str) -> None:
    if len(names) > limit:
        raise ToolError(f"{argument}: found {len(names)} variables; at most {limit} are supported")


TOOLS = (
    evaluate_prop,
    truth_table,
    is_tautology,
    is_satisfiable,
    is_contradiction,
    count_models,
    equivalent,
    entails,
    negation,
    to_dnf,
    to_cnf,
)

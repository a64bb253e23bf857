"""Texts with exactly the formulas they hold, and near-misses without any."""

from __future__ import annotations

from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.logic.types import Formula, combine, variable


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    kinds = ["logic_formula" if isinstance(value, Formula) else "arithmetic_number" for _, value in spans]
    return Example(text, tuple((s, kind, value) for (s, value), kind in zip(spans, kinds, strict=True)))


_P, _Q, _R, _A, _B, _C = map(variable, "pqrABC")
_NP, _NQ = combine("not", _P), combine("not", _Q)
_AND, _OR, _IF, _IFF = (combine(kind, _P, _Q) for kind in ("and", "or", "implies", "iff"))
_XOR = combine("xor", _P, _Q)

CORPUS = (
    # signs that need no context
    _example("p ∧ q", ("p ∧ q", _AND)),
    _example("p∨q", ("p∨q", _OR)),
    _example("What about ¬p?", ("¬p", _NP)),
    _example("¬p ∨ q", ("¬p ∨ q", combine("or", _NP, _Q))),
    _example("(p → q) ∧ ¬q", ("(p → q) ∧ ¬q", combine("and", _IF, _NQ))),
    _example(r"$p \land q$", (r"p \land q", _AND)),
    _example(r"\neg p \lor q", (r"\neg p \lor q", combine("or", _NP, _Q))),
    _example(r"\lnot (p \to q)", (r"\lnot (p \to q)", combine("not", _IF))),
    _example("A ∧ B ∧ C", ("A ∧ B ∧ C", combine("and", combine("and", _A, _B), _C))),
    # signs with context
    _example("Is p -> q a tautology?", ("p -> q", _IF)),
    _example("(p -> q) -> (p -> q) is a tautology", ("(p -> q) -> (p -> q)", combine("implies", _IF, _IF))),
    _example("the formula p & q", ("p & q", _AND)),
    _example("the formula p && !q", ("p && !q", combine("and", _P, _NQ))),
    _example("the formula p | q", ("p | q", _OR)),
    _example("the boolean expression p || q", ("p || q", _OR)),
    _example("p|~p: tautology?", ("p|~p", combine("or", _P, _NP))),
    _example("truth table of ~(p & q)", ("~(p & q)", combine("not", _AND))),
    _example("the proposition p <-> q", ("p <-> q", _IFF)),
    _example("the proposition p <=> q", ("p <=> q", _IFF)),
    _example("the proposition p ↔ q", ("p ↔ q", _IFF)),
    _example("Is p ⊕ q satisfiable?", ("p ⊕ q", _XOR)),
    _example("the formula p xor q", ("p xor q", _XOR)),
    _example("premises: p -> q, q -> r", ("p -> q", _IF), ("q -> r", combine("implies", _Q, _R))),
    _example("Do p => q and ~q entail ~p?", ("p => q", _IF), ("~q", _NQ), ("~p", _NP)),
    _example("p -> q -> r groups to the right, says logic",
             ("p -> q -> r", combine("implies", _P, combine("implies", _Q, _R)))),
    _example("Are p → q and q → p equivalent?", ("p → q", _IF), ("q → p", combine("implies", _Q, _P))),
    _example("Negate rain -> wet, a formula.", ("rain -> wet", combine("implies", variable("rain"), variable("wet")))),
    _example("CNF of x1 & x2", ("x1 & x2", combine("and", variable("x1"), variable("x2")))),
    _example("LOGIC: P & Q", ("P & Q", combine("and", variable("P"), variable("Q")))),
    _example("the formula (p | q)", ("(p | q)", _OR)),
    _example("the formula ~~p", ("~~p", combine("not", _NP))),
    _example("the formula p -> false", ("p -> false", combine("implies", _P, Formula("false")))),
    _example("the formula p & ⊤", ("p & ⊤", combine("and", _P, Formula("true")))),
    _example("Evaluate the formula p & q for p=true, q=false.", ("p & q", _AND)),
    _example("Evaluate the formula p | q when p is true and q is false.", ("p | q", _OR)),
    _example("How many of the 4 assignments satisfy p | q?", ("4", 4), ("p | q", _OR)),
    _example("~(p | q) is equivalent to ~p & ~q", ("~(p | q)", combine("not", _OR)),
             ("~p & ~q", combine("and", _NP, _NQ))),
    # words with context
    _example("the proposition p and q", ("p and q", _AND)),
    _example("Is p or not p a tautology?", ("p or not p", combine("or", _P, _NP))),
    _example("truth table for p implies q", ("p implies q", _IF)),
    _example("the formula (p and q) or r", ("(p and q) or r", combine("or", _AND, _R))),
    _example("the formula not (p and q)", ("not (p and q)", combine("not", _AND))),
    _example("the formula p if and only if q", ("p if and only if q", _IFF)),
    _example("the boolean formula A AND B", ("A AND B", combine("and", _A, _B))),
    _example("a formula: p iff q", ("p iff q", _IFF)),
    # asked in plain words
    _example("Is p -> q always true?", ("p -> q", _IF)),
    _example("Can the statement p and not q ever be true?", ("p and not q", combine("and", _P, _NQ))),
)  # fmt: skip

NEAR_MISSES = (
    "The statement of the bank is never true to life.",
    "p and q are primes",
    "Plan A or plan B",
    "You and I",
    "The logic of p and q in statistics",
    "R & D spending",
    "AT&T and NASA",
    "ls | grep error",
    "a -> b",
    "def f(x) -> int",
    "x => x + 1",
    "A->B, B->C is a path in the graph",
    "2 H2 + O2 -> 2 H2O",
    "It is not true that he lied.",
    "~5 minutes",
    "about ~10 km of logic",
    "He said: true or false?",
    "Either A or B is the logical choice.",
    "p = true and q = false in the truth table",
    "Both p and q are true, says the truth table.",
    "!important",
    "Hello! p",
    "That formula! Teacher, please.",
    "| p | q | in a truth table",
    "x^2 is a formula",
    "the formula x + y = z",
    "the formula H2O",
    "the truth value of p",
    "version 1.2-3 of the logic module",
    "10 minutes of boolean algebra",
    "PhD in logic",
    "The film 'True or False' is about an argument.",
    "2024-13-45",
    "the formula ((((((p -> q) -> p) -> q) -> p) -> q) -> p) -> q",
    "p & in a formula",
    "formula p -> q +",
    "boolean ok = (a && b);",
)

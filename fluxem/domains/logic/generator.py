"""How people ask about formulas: draws of arguments. The wordings are in `_wordings_truth` and `_wordings_forms`."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import lru_cache

from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, Redraw
from fluxem.core.template import Literal
from fluxem.domains.logic import _wordings_forms as forms
from fluxem.domains.logic import _wordings_truth as truth
from fluxem.domains.logic import tools
from fluxem.domains.logic.types import Formula, combine, format_formula, parse_formula, variable

_LETTERS = ("pqrs", "pqrs", "pqrs", "PQRS", "abcd", "ABCD", "xyzw")
_NAMES = (("rain", "wet", "cold", "dark"), ("x1", "x2", "x3", "x4"), ("lit", "ready", "open", "safe"))
_NUM_VARIABLES = {"easy": (1, 2), "medium": (2, 3), "hard": (3, 4)}
_NUM_OPERATORS = {"easy": (1, 2), "medium": (2, 4), "hard": (4, 7)}

_SIGNS: tuple[Mapping[str, str], ...] = (
    {"not": "~", "and": "&", "or": "|", "implies": "->", "iff": "<->", "xor": "⊕"},
    {"not": "¬", "and": "∧", "or": "∨", "implies": "→", "iff": "↔", "xor": "⊕"},
    {"not": "¬", "and": "∧", "or": "∨", "implies": "⇒", "iff": "⇔", "xor": "⊕"},
    {"not": "!", "and": "&&", "or": "||", "implies": "=>", "iff": "<=>", "xor": "⊕"},
    {
        "not": "\\lnot ", "and": "\\land", "or": "\\lor", "implies": "\\to", "iff": "\\leftrightarrow",
        "xor": "\\oplus",
    },
)  # fmt: skip
_IN_WORDS: tuple[Mapping[str, str], ...] = (
    {"not": "not ", "and": "and", "or": "or", "implies": "implies", "iff": "iff", "xor": "xor"},
    {"not": "not ", "and": "and", "or": "or", "implies": "implies", "iff": "if and only if", "xor": "xor"},
    {"not": "NOT ", "and": "AND", "or": "OR", "implies": "IMPLIES", "iff": "IFF", "xor": "XOR"},
)

_TAUTOLOGIES = (
    "p | ~p", "p -> p", "(p & q) -> p", "p -> (p | q)", "((p -> q) & p) -> q", "((p -> q) & ~q) -> ~p", "p -> p & p",
    "(p -> q) <-> (~q -> ~p)", "~(p & q) <-> (~p | ~q)", "~(p | q) <-> (~p & ~q)", "((p -> q) -> p) -> p",
    "(p & (q | r)) <-> ((p & q) | (p & r))", "((p -> q) & (q -> r)) -> (p -> r)", "(p -> q) -> (p -> q)",
    "p -> (q -> p)",
    "((p | q) & ~p) -> q", "(p <-> q) | (p xor q)",
)  # fmt: skip
_EQUIVALENCES = (
    ("p -> q", "~p | q"), ("p -> q", "~q -> ~p"), ("~(p & q)", "~p | ~q"), ("~(p | q)", "~p & ~q"),
    ("p <-> q", "(p -> q) & (q -> p)"), ("p & (q | r)", "p & q | p & r"), ("p | q & r", "(p | q) & (p | r)"),
    ("p xor q", "(p | q) & ~(p & q)"), ("~(p -> q)", "p & ~q"), ("p & q -> r", "p -> (q -> r)"), ("p & q", "q & p"),
    ("p | (p & q)", "p & (p | q)"), ("(p -> r) & (q -> r)", "p | q -> r"), ("~(p <-> q)", "~p <-> q"),
)  # fmt: skip
_NOT_EQUIVALENT = (
    ("p -> q", "q -> p"), ("~(p & q)", "~p & ~q"), ("p | q", "p xor q"), ("p -> q", "~p -> ~q"),
    ("(p -> q) -> r", "p -> (q -> r)"), ("p & q | r", "p & (q | r)"), ("~(p -> q)", "~p -> ~q"),
)  # fmt: skip
_ARGUMENTS = (
    (("p -> q", "q -> r"), "p -> r"), (("p -> q", "~q"), "~p"), (("p | q", "~q | r"), "p | r"),
    (("p -> q", "r -> s", "p | r"), "q | s"), (("p & q", "q -> r"), "p & r"), (("p -> q", "p -> r"), "p -> q & r"),
    (("p <-> q", "~p"), "~q"), (("p | q", "p -> r", "q -> r"), "r | s"), (("p xor q", "~p & r"), "q & r"),
    (("p -> q", "~p"), "~q"), (("p -> q", "q & r"), "p & r"), (("p | q", "p & r"), "~q"),
    (("p -> q", "p -> r"), "q -> r"),
    (("p | q", "q | r"), "p | r"), (("~(p & q)", "~p | r"), "~q"), (("p -> q", "q -> r"), "r -> p"),
)  # fmt: skip


@lru_cache(maxsize=512)
def _read(text: str) -> Formula:
    return parse_formula(text)


def _rename(formula: Formula, names: Mapping[str, Formula]) -> Formula:
    """The formula with other formulas in place of its variables."""
    if formula.kind == "variable":
        return names[formula.name]
    return Formula(formula.kind, tuple(_rename(part, names) for part in formula.parts), formula.name)


def _draw_names(rng: random.Random, words: bool) -> Sequence[str]:
    if not words and rng.random() < 0.15:
        return rng.choice(_NAMES)
    return rng.choice(_LETTERS)


def _grow(rng: random.Random, names: Sequence[str], num_operators: int) -> Formula:
    """A random formula with this many binary operators."""
    if num_operators == 0:
        leaf = variable(rng.choice(names))
        return combine("not", leaf) if rng.random() < 0.3 else leaf
    left = rng.randrange(num_operators)
    kind = rng.choices(("and", "or", "implies", "iff", "xor"), (30, 30, 25, 9, 6))[0]
    formula = combine(kind, _grow(rng, names, left), _grow(rng, names, num_operators - 1 - left))
    return combine("not", formula) if rng.random() < 0.12 else formula


def _depth_in_parentheses(text: str) -> int:
    depth = deepest = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        deepest = max(deepest, depth)
    return deepest


def _write(rng: random.Random, formula: Formula, words: float) -> Literal:
    """The formula in signs or, with the chance ``words``, in words, if its names are letters."""
    letters = all(len(name) == 1 for name in formula.variables)
    in_words = letters and formula.size > 2 and rng.random() < words
    symbols = rng.choice(_IN_WORDS if in_words else _SIGNS)
    text = format_formula(formula, symbols)
    if _depth_in_parentheses(text) > 3:
        raise Redraw  # detection balances few parentheses
    if not in_words and rng.random() < 0.15 and "\\" not in text and "xor" not in text.lower():
        text = text.replace(" ", "")
    return Literal(text, "logic_formula", formula)


def _draw_random(rng: random.Random, difficulty: str, words: bool = True) -> Formula:
    names = _draw_names(rng, words)[: rng.randint(*_NUM_VARIABLES[difficulty])]
    return _grow(rng, names, rng.randint(*_NUM_OPERATORS[difficulty]))


def _draw_formula(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"formula": _write(rng, _draw_random(rng, difficulty), 0.25)}


def _draw_decision(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """Random formulas, tautologies on other letters or with formulas put in, and their negations."""
    if rng.random() < 0.4:
        return _draw_formula(rng, difficulty)
    names = _draw_names(rng, words=False)
    put_in = {old: variable(new) for old, new in zip("pqrs", names, strict=False)}
    if difficulty == "hard" and rng.random() < 0.4:
        put_in[rng.choice("pq")] = _grow(rng, names[:3], 1)
    formula = _rename(_read(rng.choice(_TAUTOLOGIES)), put_in)
    if rng.random() < 0.4:
        formula = combine("not", formula)
    return {"formula": _write(rng, formula, 0.2)}


def _list_names(names: Sequence[str]) -> str:
    """``p is``, ``p and q are``."""
    return f"{', '.join(names[:-1])} and {names[-1]} are" if len(names) > 1 else f"{names[0]} is"


def _write_assignment(rng: random.Random, names: Sequence[str]) -> str:
    """Truth values of all variables, in words or with equality signs."""
    values = {name: rng.random() < 0.5 for name in rng.sample(list(names), len(names))}
    style = rng.random()
    if style < 0.45:
        equals = rng.choice(("=", " = ", "="))
        shown = [f"{n}{equals}{'true' if v else 'false'}" for n, v in values.items()]
        return ", ".join(shown)
    if style < 0.55:
        return ", ".join(f"{n} = {'T' if v else 'F'}" for n, v in values.items())
    shown = [f"{n} is {'true' if v else 'false'}" for n, v in values.items()]
    groups = [[n for n, v in values.items() if v is wanted] for wanted in (True, False)]
    if style < 0.7 and all(groups) and max(map(len, groups)) > 1:
        return ", ".join(f"{_list_names(g)} {value}" for g, value in zip(groups, ("true", "false"), strict=True))
    return ", ".join(shown[:-1]) + f" and {shown[-1]}" if len(shown) > 1 and style < 0.9 else ", ".join(shown)


def _draw_evaluation(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    formula = _draw_random(rng, difficulty)
    return {"formula": _write(rng, formula, 0.25), "assignment": _write_assignment(rng, formula.variables)}


def _draw_equivalence(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    names = _draw_names(rng, words=False)
    put_in = {old: variable(new) for old, new in zip("pqrs", names, strict=False)}
    if difficulty == "hard":
        put_in[rng.choice("pq")] = _grow(rng, names[:3], rng.randint(1, 2))
    elif difficulty == "medium" and rng.random() < 0.4:
        put_in[rng.choice("pq")] = _grow(rng, names[2:4], 1)
    pair = rng.choice(_EQUIVALENCES if rng.random() < 0.6 else _NOT_EQUIVALENT)
    a, b = (_rename(_read(text), put_in) for text in rng.sample(pair, 2))
    return {"a": _write(rng, a, 0.0), "b": _write(rng, b, 0.0)}


def _draw_argument(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    names = _draw_names(rng, words=False)
    put_in = {old: variable(new) for old, new in zip("pqrs", names, strict=False)}
    premises, conclusion = rng.choice(_ARGUMENTS)
    if difficulty == "hard" and rng.random() < 0.6:
        put_in[rng.choice("pqr")] = combine(rng.choice(("and", "or")), variable(names[0]), variable(names[3]))
    if difficulty == "easy" and len(premises) > 2:
        raise Redraw
    written = [_write(rng, _rename(_read(text), put_in), 0.0) for text in rng.sample(premises, len(premises))]
    return {"premises": written, "conclusion": _write(rng, _rename(_read(conclusion), put_in), 0.0)}


PHRASEBOOK = Phrasebook(
    "logic",
    phrases=(
        Phrases(tools.evaluate_prop, _draw_evaluation, **truth.EVALUATE_PROP),
        Phrases(tools.truth_table, _draw_formula, **truth.TRUTH_TABLE),
        Phrases(tools.is_tautology, _draw_decision, **truth.IS_TAUTOLOGY),
        Phrases(tools.is_satisfiable, _draw_decision, **truth.IS_SATISFIABLE),
        Phrases(tools.is_contradiction, _draw_decision, **truth.IS_CONTRADICTION),
        Phrases(tools.count_models, _draw_formula, **truth.COUNT_MODELS),
        Phrases(tools.equivalent, _draw_equivalence, **forms.EQUIVALENT),
        Phrases(tools.entails, _draw_argument, **forms.ENTAILS),
        Phrases(tools.negation, _draw_formula, **forms.NEGATION),
        Phrases(tools.to_cnf, _draw_formula, **forms.TO_CNF),
        Phrases(tools.to_dnf, _draw_formula, **forms.TO_DNF),
    ),
    irrelevant=forms.IRRELEVANT,
)

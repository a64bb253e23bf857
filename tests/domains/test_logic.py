"""Formulas: codes, laws on truth tables, detection, and tools against brute force over all assignments."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, ToolError
from fluxem.core.layout import MAX_BLOCKS
from fluxem.detection import PatternDetector
from fluxem.domains import get_law
from fluxem.domains.logic import tools
from fluxem.domains.logic.encoder import TABLE, decode_formula, encode_formula
from fluxem.domains.logic.types import (
    MAX_DEPTH,
    MAX_SIZE,
    Formula,
    combine,
    formula_from_json,
    is_variable_name,
    parse_formula,
    variable,
)
from fluxem.tools import call_tool

FAST = settings(max_examples=60, deadline=None)
DETECTOR = PatternDetector()
BINARY = ("and", "or", "xor", "implies", "iff")


def formulas(names: Any, max_leaves: int = 12) -> st.SearchStrategy[Formula]:
    leaves = st.one_of(names.map(variable), st.sampled_from([Formula("true"), Formula("false")]))
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            inner.map(lambda f: combine("not", f)),
            st.tuples(st.sampled_from(BINARY), inner, inner).map(lambda t: combine(*t)),
        ),
        max_leaves=max_leaves,
    )


long_names = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,11}", fullmatch=True).filter(is_variable_name)
any_formula = formulas(st.one_of(st.sampled_from("pqrsABxyz"), long_names), 16)
small = formulas(st.sampled_from("pqr"))


def value_of(formula: Formula, world: dict[str, bool]) -> bool:
    """The truth value by the definition, one assignment at a time."""
    if formula.kind == "variable":
        return world[formula.name]
    if formula.kind in ("true", "false"):
        return formula.kind == "true"
    parts = [value_of(part, world) for part in formula.parts]
    if formula.kind == "not":
        return not parts[0]
    a, b = parts
    return {"and": a and b, "or": a or b, "xor": a != b, "implies": not a or b, "iff": a == b}[formula.kind]


def worlds(*found: Formula) -> Iterator[dict[str, bool]]:
    names = sorted({name for formula in found for name in formula.variables})
    for values in itertools.product((True, False), repeat=len(names)):
        yield dict(zip(names, values, strict=True))


# --- values and codes ------------------------------------------------------------------------------------
@FAST
@given(any_formula)
def test_codes_and_text_are_exact(formula: Formula) -> None:
    code = encode_formula(formula)
    assert len(code) <= MAX_BLOCKS
    assert decode_formula(code) == formula
    assert parse_formula(str(formula)) == formula
    assert formula_from_json(str(formula)) == formula


def test_the_largest_formulas_have_codes() -> None:
    names = [f"variable_{i:03d}"[:12] for i in range(16)]
    formula = variable(names[0])
    while formula.size + 2 <= MAX_SIZE and formula.depth < MAX_DEPTH:
        formula = combine("xor", formula, variable(names[formula.size % 16]))
    assert formula.depth == MAX_DEPTH
    assert decode_formula(encode_formula(formula)) == formula
    with pytest.raises(ValueError, match="depth 61"):
        combine("not", formula)
    wide = [variable(name) for name in names]
    while len(wide) > 1:
        wide = [combine("and", a, b) for a, b in zip(wide[::2], wide[1::2], strict=True)]
    for _ in range(3):
        wide = [combine("or", wide[0], wide[0])]
    assert wide[0].size == 255
    assert decode_formula(encode_formula(wide[0])) == wide[0]
    with pytest.raises(ValueError, match="size 511"):
        combine("or", wide[0], wide[0])


@FAST
@given(small)
def test_the_lane_is_the_truth_table(formula: Formula) -> None:
    table = encode_formula(formula)[0, TABLE]
    names = formula.variables
    for k in range(64):
        world = {name: bool(k >> i & 1) for i, name in enumerate(names)}
        assert table[k] == value_of(formula, world)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("p ∧ q", "p & q"),
        ("p && q", "p & q"),
        ("p ^ q", "p & q"),
        (r"p \land q", "p & q"),
        ("p AND q", "p & q"),
        ("p v q", "p | q"),
        ("p || q", "p | q"),
        ("p => q", "p -> q"),
        ("p implies q", "p -> q"),
        (r"p \to q", "p -> q"),
        ("p <=> q", "p <-> q"),
        ("p if and only if q", "p <-> q"),
        ("p xor q", "p ⊕ q"),
        ("!p", "~p"),
        (r"\lnot p", "~p"),
        ("not (p and q) or r", "~(p & q) | r"),
        ("p -> q -> r", "p -> (q -> r)"),
        ("p & q & r", "(p & q) & r"),
        ("p | q & r", "p | (q & r)"),
        ("p | q ⊕ r & s", "p | (q ⊕ (r & s))"),
        ("p <-> q -> r", "p <-> (q -> r)"),
        ("~p & q", "(~p) & q"),
        ("[p & q] | r", "p & q | r"),
        ("T & ⊥", "true & false"),
    ],
)
def test_notations(text: str, same: str) -> None:
    assert parse_formula(text) == parse_formula(same)


def test_the_source_structure_is_kept() -> None:
    assert parse_formula("p & q") != parse_formula("q & p")
    assert str(parse_formula("((p) -> ((q -> r)))")) == "p -> q -> r"
    assert str(parse_formula("(p -> q) -> r")) == "(p -> q) -> r"
    assert str(parse_formula("p & (q & r)")) == "p & (q & r)"
    assert str(parse_formula("~(p | q)")) == "~(p | q)"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "empty"),
        ("p &", "not complete"),
        ("p q", "unexpected 'q'"),
        ("(p & q", "closing parenthesis"),
        ("p & q)", "unexpected"),
        ("& p", "unexpected '&'"),
        ("p + q", "no part of a formula"),
        ("p & 1", "no part of a formula"),
        ("a_very_long_name & p", "variable"),
        ("~" * 5000 + "p", "more than|negations"),
        ("~" * 100 + "p", "100 negations"),
        ("(" * 3000 + "p" + ")" * 3000, "more than|nested"),
        ("(" * 200 + "p" + ")" * 200, "nested"),
        (" & ".join(["p"] * 300), "at most"),
        (" & ".join(f"p{i}" for i in range(17)), "17 variables"),
        ("p" * 20_000, "characters"),
    ],
)
def test_texts_that_are_no_formula(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_formula(text)


@pytest.mark.parametrize(
    ("kind", "parts", "name"),
    [("and", (variable("p"),), ""), ("variable", (), "and"), ("variable", (), "T"), ("nor", (), ""), ("true", (), "p")],
)
def test_values_that_are_no_formula(kind: str, parts: tuple[Formula, ...], name: str) -> None:
    with pytest.raises(ValueError, match=r"formula of kind|variable"):
        Formula(kind, parts, name)


# --- laws --------------------------------------------------------------------------------------------------
@FAST
@given(formulas(st.sampled_from("pqr")), formulas(st.sampled_from("qrst")))
def test_laws_are_the_codes_of_combined_formulas(a: Formula, b: Formula) -> None:
    for kind in BINARY:
        law = get_law(f"logic_{kind}")
        found = law.apply(encode_formula(a), encode_formula(b))
        np.testing.assert_array_equal(found, encode_formula(law.reference(a, b)))
    np.testing.assert_array_equal(get_law("logic_negate").apply(encode_formula(a)), encode_formula(combine("not", a)))


def test_on_equal_variables_the_laws_are_literal() -> None:
    a, b = encode_formula(parse_formula("p -> q")), encode_formula(parse_formula("p <-> q"))
    x, y = a[0, TABLE], b[0, TABLE]
    for kind, expected in (
        ("and", np.minimum(x, y)),
        ("or", np.maximum(x, y)),
        ("xor", np.abs(x - y)),
        ("implies", np.maximum(1 - x, y)),
        ("iff", 1 - np.abs(x - y)),
    ):
        np.testing.assert_array_equal(get_law(f"logic_{kind}").apply(a, b)[0, TABLE], expected)
    np.testing.assert_array_equal(get_law("logic_negate").apply(a)[0, TABLE], 1 - x)


def test_laws_refuse_what_is_no_formula() -> None:
    long = parse_formula(" & ".join(["p"] * 55))
    code = encode_formula(long)
    for _ in range(3):
        code = get_law("logic_and").apply(code, encode_formula(parse_formula("p")))
    with pytest.raises(EncodingError, match="at most"):
        for _ in range(5):
            code = get_law("logic_or").apply(code, code)


# --- detection -----------------------------------------------------------------------------------------------
@FAST
@given(formulas(st.sampled_from("pqrs"), 6).filter(lambda f: f.size > 2 and str(f).count("((") == 0))
def test_canonical_texts_are_found(formula: Formula) -> None:
    found = DETECTOR.detect(f"the formula {formula}, a proposition")
    if deepest(str(formula)) <= 3:
        assert [span.value for span in found] == [formula]
    else:
        assert all(span.value == formula for span in found)


def deepest(text: str) -> int:
    return max(itertools.accumulate(((c == "(") - (c == ")") for c in text), initial=0))


@pytest.mark.parametrize("text", ["p -> q", "p and q", "p & q", "A | B"])
def test_without_a_word_of_logic_there_is_no_formula(text: str) -> None:
    assert not DETECTOR.detect(f"look at {text} now")


def test_words_and_signs_are_kept_apart() -> None:
    spans = DETECTOR.detect("Do the premises p -> q and q -> r entail p -> r?")
    assert [str(span.value) for span in spans] == ["p -> q", "q -> r", "p -> r"]


def test_detection_is_fast_on_long_texts() -> None:
    for text in ("((p & " * 20_000, "formula " + "p & " * 30_000, "~" * 50_000, "(" * 50_000, "p and q or " * 9_000):
        start = time.perf_counter()
        DETECTOR.detect(text)
        assert time.perf_counter() - start < 5


# --- tools -------------------------------------------------------------------------------------------------
@FAST
@given(small, small)
def test_tools_against_all_assignments(a: Formula, b: Formula) -> None:
    values = [value_of(a, world) for world in worlds(a)]
    assert tools.is_tautology(a) == all(values)
    assert tools.is_satisfiable(a) == any(values)
    assert tools.is_contradiction(a) == (not any(values))
    assert tools.count_models(a) == sum(values)
    table = tools.truth_table(a)
    assert table["variables"] == list(a.variables)
    assert table["rows"] == [[*world.values(), value_of(a, world)] for world in worlds(a)]
    assert tools.equivalent(a, b) == all(value_of(a, w) == value_of(b, w) for w in worlds(a, b))
    assert tools.entails([a], b) == all(not value_of(a, w) or value_of(b, w) for w in worlds(a, b))
    for world in worlds(a):
        text = ", ".join(f"{name}={str(value).lower()}" for name, value in world.items())
        assert tools.evaluate_prop(a, text) == value_of(a, world)


@FAST
@given(small)
def test_normal_forms_are_equivalent_and_minimal(formula: Formula) -> None:
    for form, outer, inner in ((tools.to_dnf(formula), "or", "and"), (tools.to_cnf(formula), "and", "or")):
        assert tools.equivalent(form, formula)
        groups = flatten(form, outer)
        for group in groups:
            literals = flatten(group, inner)
            assert all(is_literal(part) for part in literals)
            if len(literals) > 1:  # no literal can be dropped: every group is prime
                for left_out in literals:
                    rest = [part for part in literals if part is not left_out]
                    shorter = rest[0]
                    for part in rest[1:]:
                        shorter = combine(inner, shorter, part)
                    follows = (shorter, formula) if outer == "or" else (formula, shorter)
                    assert not tools.entails([follows[0]], follows[1])
    denied = tools.negation(formula)
    assert tools.equivalent(denied, combine("not", formula))
    assert all(node.parts[0].kind == "variable" for node in denied.prefix() if node.kind == "not")


def flatten(formula: Formula, kind: str) -> list[Formula]:
    return [g for part in formula.parts for g in flatten(part, kind)] if formula.kind == kind else [formula]


def is_literal(formula: Formula) -> bool:
    return formula.kind in ("variable", "true", "false") or (
        formula.kind == "not" and formula.parts[0].kind == "variable"
    )


@FAST
@given(small)
def test_satisfiability_against_sympy(formula: Formula) -> None:
    from sympy import And, Equivalent, Implies, Not, Or, Symbol, Xor, false, true
    from sympy.logic.inference import satisfiable

    made = {"and": And, "or": Or, "xor": Xor, "implies": Implies, "iff": Equivalent, "not": Not}

    def convert(node: Formula) -> Any:
        if node.kind == "variable":
            return Symbol(node.name)
        if node.kind in ("true", "false"):
            return true if node.kind == "true" else false
        return made[node.kind](*map(convert, node.parts))

    assert tools.is_satisfiable(formula) == (satisfiable(convert(formula)) is not False)


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("is_tautology", {"formula": "(p -> q) -> (p -> q)"}, True),
        ("is_tautology", {"formula": "p|~p"}, True),
        ("is_tautology", {"formula": "((p -> q) -> p) -> p"}, True),  # Peirce's law
        ("is_tautology", {"formula": "((p -> q) & q) -> p"}, False),  # affirming the consequent
        ("is_contradiction", {"formula": "p <-> ~p"}, True),
        ("is_satisfiable", {"formula": " & ".join(f"x{i}" for i in range(16))}, True),
        ("count_models", {"formula": " xor ".join(f"x{i}" for i in range(16))}, 2**15),
        ("count_models", {"formula": "true"}, 1),
        ("equivalent", {"a": "~(p & q)", "b": "~p | ~q"}, True),
        ("equivalent", {"a": "p", "b": "p & (q | ~q)"}, True),
        ("entails", {"premises": ["p -> q", "p"], "conclusion": "q"}, True),
        ("entails", {"premises": ["p -> q", "~p"], "conclusion": "~q"}, False),
        ("entails", {"premises": [], "conclusion": "p | ~p"}, True),
        ("entails", {"premises": ["p & ~p"], "conclusion": "q"}, True),
        ("evaluate_prop", {"formula": "p & q", "assignment": "p and q are true"}, True),
        ("evaluate_prop", {"formula": "p & q -> r", "assignment": "p, q are true; r is false"}, False),
        ("evaluate_prop", {"formula": "p | q", "assignment": "p = F and q = T"}, True),
        ("evaluate_prop", {"formula": "p | q", "assignment": "{p: 0, q: 0}"}, False),
        ("evaluate_prop", {"formula": "x1 -> wet", "assignment": "x1=true, wet=false"}, False),
        ("evaluate_prop", {"formula": "true", "assignment": ""}, True),
        ("to_cnf", {"formula": "p & q | r"}, parse_formula("(p | r) & (q | r)")),
        ("to_dnf", {"formula": "p & (q | r)"}, parse_formula("p & q | p & r")),
        ("to_dnf", {"formula": "p & ~p"}, parse_formula("false")),
        ("to_cnf", {"formula": "p & ~p"}, parse_formula("false")),
        ("to_cnf", {"formula": "p | ~p"}, parse_formula("true")),
        ("negation", {"formula": "p -> (q & ~r)"}, parse_formula("p & (~q | r)")),
        ("negation", {"formula": "p <-> q"}, parse_formula("p ⊕ q")),
        ("truth_table", {"formula": "true"}, {"variables": [], "rows": [[True]]}),
    ],
)
def test_facts(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    assert call_tool(f"logic_{tool}", **arguments) == expected


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("evaluate_prop", {"formula": "p & q", "assignment": "p=true"}, "no value for q"),
        ("evaluate_prop", {"formula": "p", "assignment": "p=maybe"}, "cannot read 'p=maybe'"),
        ("evaluate_prop", {"formula": "p", "assignment": "p=true, p=false"}, "p is given both values"),
        ("evaluate_prop", {"formula": "p", "assignment": "p=true, " * 100}, "at most 500 characters"),
        ("evaluate_prop", {"formula": "p", "assignment": "and" * 160}, "cannot read"),
        ("evaluate_prop", {"formula": "p", "assignment": "a and " * 80}, "cannot read"),
        ("evaluate_prop", {"formula": "p", "assignment": "a, " * 160}, "cannot read"),
        ("truth_table", {"formula": " & ".join(f"x{i}" for i in range(13))}, "13 variables; at most 12"),
        ("to_cnf", {"formula": " & ".join(f"x{i}" for i in range(9))}, "9 variables; at most 8"),
        ("to_cnf", {"formula": " xor ".join(f"x{i}" for i in range(8))}, "128 terms"),
        ("is_tautology", {"formula": "p +"}, "formula: expected formula"),
        ("entails", {"premises": ["p"] * 21, "conclusion": "p"}, "found 21"),
        ("equivalent", {"a": " & ".join(f"x{i}" for i in range(10)), "b": " & ".join(f"y{i}" for i in range(10))},
         "20 variables"),
    ],
)  # fmt: skip
def test_bad_arguments(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"logic_{tool}", **arguments)


def test_sixteen_variables_are_answered_at_once() -> None:
    formula = " <-> ".join(f"x{i}" for i in range(16))
    start = time.perf_counter()
    assert call_tool("logic_count_models", formula=formula) == 2**15
    assert time.perf_counter() - start < 1

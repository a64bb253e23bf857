"""Chemistry: formulas and their codes, laws of atoms, masses and balancing against independent computations."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_law, get_type
from fluxem.domains.chemistry import encoder, tools, types
from fluxem.domains.chemistry._compounds import FORMULAS, REACTIONS
from fluxem.domains.chemistry._elements import SYMBOLS, group_of, period_of
from fluxem.domains.chemistry.types import Element, Formula, Reaction, Term, parse_reaction
from fluxem.tools import call_tool

ALL_FORMULAS = [text for level in FORMULAS.values() for text in level]
ALL_REACTIONS = [line.strip() for text in REACTIONS.values() for line in text.splitlines() if line.strip()]
DETECTOR = PatternDetector(["arithmetic", "chemistry"])

symbols = st.sampled_from(SYMBOLS)
indices = st.one_of(st.just(1), st.integers(2, 99), st.integers(100, 2000))


@st.composite
def groups(draw: Any, depth: int = 2) -> str:
    """A formula without charge, brackets up to ``depth`` deep."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        if depth and draw(st.integers(0, 3)) == 0:
            body = (
                f"({draw(groups(depth - 1))})" if depth == 1 or draw(st.booleans()) else f"[{draw(groups(depth - 1))}]"
            )
            count = draw(st.integers(1, 9))
        else:
            body, count = draw(symbols), draw(indices)
        parts.append(body + (str(count) if count > 1 else ""))
    return "".join(parts)


@st.composite
def formulas(draw: Any) -> Formula:
    body = draw(groups())
    if draw(st.integers(0, 4)) == 0:
        body += "·" + draw(st.sampled_from(["", "0.5", "2", "10", "1.5"])) + draw(groups(0))
    charge = draw(st.one_of(st.just(0), st.integers(-99, 99)))
    return Formula(body + types.format_charge(charge))


terms = st.builds(
    Term,
    st.one_of(st.integers(1, 10**12), st.fractions(Fraction(1, 1000), 1000, max_denominator=1000)),
    formulas(),
    st.sampled_from(["", "s", "l", "g", "aq"]),
)
sides = st.lists(terms, min_size=1, max_size=4).map(tuple)
reactions = st.builds(Reaction, sides, sides, st.booleans())


# --- codes -------------------------------------------------------------------------------------------
@settings(max_examples=60, deadline=None)
@given(formulas())
def test_formulas_round_trip(value: Formula) -> None:
    assert encoder.decode_formula(encoder.encode_formula(value)) == value
    assert types.parse_formula(str(value)) == value


@settings(max_examples=60, deadline=None)
@given(reactions)
def test_reactions_round_trip(value: Reaction) -> None:
    assert parse_reaction(str(value)) == value
    try:
        code = encoder.encode_reaction(value)
    except EncodingError as error:
        assert "64" in str(error)
    else:
        assert encoder.decode_reaction(code) == value


@pytest.mark.parametrize("number", range(1, 119))
def test_elements_round_trip(number: int) -> None:
    value = Element(number)
    assert encoder.decode_element(encoder.encode_element(value)) == value
    assert types.parse_element(value.symbol) == types.parse_element(value.name.upper()) == value


@pytest.mark.parametrize("text", ["H1000001", "(C1000)1001", "C999999C2"])
def test_too_many_atoms_are_refused(text: str) -> None:
    with pytest.raises(EncodingError, match="atoms"):
        Formula(text)


def test_the_largest_count_has_a_code() -> None:
    value = Formula("C1000000")
    assert encoder.decode_formula(encoder.encode_formula(value)) == value
    with pytest.raises(EncodingError, match="at most"):
        get_law("chemistry_add").apply(encoder.encode_formula(value), encoder.encode_formula(value))


def test_a_reaction_beyond_64_blocks_is_refused() -> None:
    long = Formula("(CH3)3C(CH2)5COOH" * 8)
    reaction = Reaction((Term(1, long),) * 10, (Term(1, long),) * 10)
    with pytest.raises(EncodingError, match="64"):
        encoder.encode_reaction(reaction)


# --- notations ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "canonical", "counts", "charge"),
    [
        ("H₂O", "H2O", {"H": 2, "O": 1}, 0),
        ("CuSO4.5H2O", "CuSO4·5H2O", {"Cu": 1, "S": 1, "O": 9, "H": 10}, 0),
        ("CaSO4·½H2O", "CaSO4·0.5H2O", {"Ca": 1, "S": 1, "O": Fraction(9, 2), "H": 1}, 0),
        ("K4[Fe(CN)6]", "K4[Fe(CN)6]", {"K": 4, "Fe": 1, "C": 6, "N": 6}, 0),
        ("SO4^2-", "SO4^2-", {"S": 1, "O": 4}, -2),
        ("SO4^{2-}", "SO4^2-", {"S": 1, "O": 4}, -2),
        ("SO₄²⁻", "SO4^2-", {"S": 1, "O": 4}, -2),
        ("NH4+", "NH4^+", {"N": 1, "H": 4}, 1),
        ("Fe3+", "Fe^3+", {"Fe": 1}, 3),
        ("Fe^{3+}", "Fe^3+", {"Fe": 1}, 3),
        ("Fe^+3", "Fe^3+", {"Fe": 1}, 3),
        ("I3-", "I3^-", {"I": 3}, -1),
        ("[Fe(CN)6]4-", "[Fe(CN)6]^4-", {"Fe": 1, "C": 6, "N": 6}, -4),
        (r"\ce{H2O}", "H2O", {"H": 2, "O": 1}, 0),
        ("C_6H_{12}O_6", "C6H12O6", {"C": 6, "H": 12, "O": 6}, 0),
        ("Cl\u2212", "Cl^-", {"Cl": 1}, -1),
    ],
)
def test_notations(text: str, canonical: str, counts: dict[str, Any], charge: int) -> None:
    value = Formula(text)
    assert (value.text, value.counts, value.charge) == (canonical, counts, charge)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SO42-", "after \\^"),
        ("N3-", "nitride"),
        ("Xx2", "no element 'Xx'"),
        ("H0", "unexpected '0'"),
        ("(OH", "not closed"),
        ("OH)", "closes none"),
        ("(OH]", "closes none"),
        ("()", "empty brackets"),
        ("2H2O", "follows no element"),
        ("Na^0+", "zero"),
        ("water", "unexpected 'w'"),
        ("(" * 9 + "H" + ")" * 9, "deeper"),
        ("H" * 400, "too long"),
    ],
)
def test_malformed_formulas_say_why(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Formula(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("H2 + O2", "one arrow"),
        ("H2 -> O2 -> H2O", "one arrow"),
        ("H2 -> 1/0 O2", "zero"),
        ("-> H2", "formula|species"),
    ],
)
def test_malformed_reactions_say_why(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_reaction(text)


def test_display_is_part_of_a_formula() -> None:
    assert Formula("CH3COOH") != Formula("C2H4O2")
    assert tools.hill_formula(Formula("CH3COOH")) == Formula("C2H4O2")


# --- laws --------------------------------------------------------------------------------------------
@settings(max_examples=60, deadline=None)
@given(formulas(), formulas(), st.sampled_from(["chemistry_add", "chemistry_subtract"]))
def test_sums_of_atoms(a: Formula, b: Formula, name: str) -> None:
    law = get_law(name)
    codes = encoder.encode_formula(a), encoder.encode_formula(b)
    try:
        expected = law.reference(a, b)
    except (LawError, EncodingError) as error:
        with pytest.raises(type(error)):
            law.apply(*codes)
        return
    assert encoder.decode_formula(law.apply(*codes)) == expected


@settings(max_examples=60, deadline=None)
@given(formulas(), formulas())
def test_a_difference_undoes_a_sum(a: Formula, b: Formula) -> None:
    add, subtract = get_law("chemistry_add"), get_law("chemistry_subtract")
    codes = encoder.encode_formula(a), encoder.encode_formula(b)
    try:
        back = subtract.apply(add.apply(*codes), codes[1])
    except (LawError, EncodingError):
        return
    counts, charge = encoder.read_vector(back[0])
    assert (counts, charge) == (a.counts, a.charge)


@settings(max_examples=60, deadline=None)
@given(reactions)
def test_reversing_twice_changes_nothing(value: Reaction) -> None:
    try:
        code = encoder.encode_reaction(value)
    except EncodingError:
        return
    law = get_law("chemistry_reverse")
    once = law.apply(code)
    assert encoder.decode_reaction(once) == law.reference(value)
    assert encoder.decode_reaction(law.apply(once)) == value


@pytest.mark.parametrize("text", ALL_REACTIONS)
def test_the_surplus_vanishes_exactly_when_balanced(text: str) -> None:
    reaction = parse_reaction(text)
    law = get_law("chemistry_is_balanced")
    for value in (reaction, tools.balance_equation(reaction)):
        flag = get_type("physics_boolean").decode(law.apply(encoder.encode_reaction(value)))
        assert flag is law.reference(value) is tools.is_balanced(value)
    assert tools.is_balanced(tools.balance_equation(reaction))


# --- tools -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "mass"),
    [("H2O", 18.015), ("C6H12O6", 180.156), ("CuSO4.5H2O", 249.68), ("NaCl", 58.44), ("CO2", 44.01), ("H2SO4", 98.08)],
)
def test_molar_masses_of_the_literature(text: str, mass: float) -> None:
    assert tools.molar_mass(Formula(text)) == pytest.approx(mass, abs=0.01)


@pytest.mark.parametrize("text", [t for t in ALL_FORMULAS if "^" not in t and "[" not in t])
def test_masses_and_counts_agree_with_periodictable(text: str) -> None:
    import periodictable

    other = periodictable.formula(text.replace("·", "+"))
    value = Formula(text)
    assert tools.molar_mass(value) == pytest.approx(other.mass, rel=1e-9)
    assert {str(k): v for k, v in other.atoms.items()} == pytest.approx({k: float(v) for k, v in value.counts.items()})


@pytest.mark.parametrize("text", ALL_REACTIONS)
def test_balancing_agrees_with_the_null_space_of_sympy(text: str) -> None:
    import sympy

    reaction = parse_reaction(text)
    names = sorted({s for term in reaction.terms for s in term.formula.counts})
    signs = [1] * len(reaction.reactants) + [-1] * len(reaction.products)
    rows = [[s * t.formula.counts.get(n, 0) for s, t in zip(signs, reaction.terms, strict=True)] for n in names]
    rows.append([s * t.formula.charge for s, t in zip(signs, reaction.terms, strict=True)])
    (vector,) = sympy.Matrix(rows).nullspace()
    scaled = vector * sympy.ilcm(*(x.q for x in vector))
    expected = [int(x / sympy.igcd(*scaled)) for x in scaled]
    found = [int(term.coefficient) for term in tools.balance_equation(reaction).terms]
    assert found in (expected, [-x for x in expected])


@pytest.mark.parametrize(
    "text", ["CH4 + O2 -> CO2 + H2O", "Fe + O2 -> Fe2O3", "N2 + H2 -> NH3", "Al + Cu2+ -> Al3+ + Cu"]
)
def test_balancing_finds_the_smallest_coefficients(text: str) -> None:
    reaction = parse_reaction(text)
    cut = len(reaction.reactants)
    fits = []
    for choice in itertools.product(range(1, 7), repeat=len(reaction.terms)):
        new = [Term(c, t.formula) for c, t in zip(choice, reaction.terms, strict=True)]
        if tools.is_balanced(Reaction(tuple(new[:cut]), tuple(new[cut:]))):
            fits.append(choice)
    assert min(fits) == tuple(t.coefficient for t in tools.balance_equation(reaction).terms)


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ("C3H8 + O2 -> CO2 + H2O", "C3H8 + 5 O2 -> 3 CO2 + 4 H2O"),
        (
            "K4[Fe(CN)6] + H2SO4 + H2O -> K2SO4 + FeSO4 + (NH4)2SO4 + CO",
            "K4[Fe(CN)6] + 6 H2SO4 + 6 H2O -> 2 K2SO4 + FeSO4 + 3 (NH4)2SO4 + 6 CO",
        ),
        (
            "MnO4^- + Fe^2+ + H^+ -> Mn^2+ + Fe^3+ + H2O",
            "MnO4^- + 5 Fe^2+ + 8 H^+ -> Mn^2+ + 5 Fe^3+ + 4 H2O",
        ),
        ("Cu2+ + e- -> Cu", "Cu^2+ + 2 e^- -> Cu"),
        ("7 H2 + 3 O2 -> 9 H2O", "2 H2 + O2 -> 2 H2O"),
    ],
)
def test_balanced_equations_of_the_literature(text: str, balanced: str) -> None:
    assert str(tools.balance_equation(parse_reaction(text))) == balanced


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("balance_equation", {"reaction": "H2 + O2 -> NaCl"}, "one side only"),
        ("balance_equation", {"reaction": "H2O -> H2O2"}, "no positive coefficients"),
        ("balance_equation", {"reaction": "H2O2 + KMnO4 + H2SO4 -> MnSO4 + K2SO4 + O2 + H2O"}, "infinitely many"),
        ("balance_equation", {"reaction": "H2 -> H2 + O2"}, "cannot be balanced"),
        ("mass_fraction", {"formula": "H2O", "element": "Fe"}, "one of H, O"),
        ("moles_from_mass", {"mass": -1, "formula": "H2O"}, "not below 0"),
        ("empirical_formula", {"formula": "SO4^2-"}, "neutral"),
        ("element_at", {"number": 119}, "from 1 to 118"),
        ("element_at", {"number": 0}, "from 1 to 118"),
        ("atomic_number", {"element": "unobtainium"}, "no element"),
        ("dilution", {"stock": 0, "target": 0, "volume": 1}, "above 0"),
        ("dilution", {"stock": 1, "target": 2, "volume": 1}, "stock's 1"),
        ("molar_mass", {"formula": "e^-"}, "no atoms"),
    ],
)
def test_refusals_name_the_argument(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"chemistry_{tool}", **arguments)


@pytest.mark.parametrize("text", ["C6H12O6", "CH3COOH", "H2O2", "CaSO4·0.5H2O", "P4O10"])
def test_mass_fractions_sum_to_one(text: str) -> None:
    value = Formula(text)
    parts = [tools.mass_fraction(value, types.parse_element(symbol)) for symbol in value.counts]
    assert sum(parts) == pytest.approx(1.0, abs=1e-12)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(ALL_FORMULAS))
def test_moles_and_masses_are_inverse(amount: int, text: str) -> None:
    value = Formula(text)
    mass = tools.mass_from_moles(amount, value)
    assert tools.moles_from_mass(Fraction(mass), value) == pytest.approx(amount, rel=1e-12)


def test_periods_and_groups_agree_with_known_elements() -> None:
    known = {"H": (1, 1), "He": (1, 18), "C": (2, 14), "Fe": (4, 8), "Au": (6, 11), "Ce": (6, 0), "Lu": (6, 3)}
    known |= {"U": (7, 0), "Og": (7, 18), "Al": (3, 13), "Sr": (5, 2)}
    for symbol, place in known.items():
        number = SYMBOLS.index(symbol) + 1
        assert (period_of(number), group_of(number)) == place


# --- detection ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("text", ALL_REACTIONS)
def test_reactions_are_found_whole(text: str) -> None:
    spans = DETECTOR.detect(f"Balance {text}.")
    assert [(s.type, s.value) for s in spans] == [("chemistry_reaction", parse_reaction(text))]


@pytest.mark.parametrize("text", ["NO", "CO", "HI", "In", "As", "He", "No", "I"])
def test_words_are_no_formulas_without_chemistry(text: str) -> None:
    assert not DETECTOR.detect(f"{text} thanks, said the man from {text} to us")

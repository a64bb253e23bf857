"""Facts that anyone can look up, asked of the tools of all domains by name and with plain arguments."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from fluxem.domains import get_type
from fluxem.tools import call_tool, get_tool, to_json


def exact(name: str, expected: Any, **arguments: Any) -> Any:
    return pytest.param(name, arguments, expected, id=f"{name}-{expected}")


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        exact("arithmetic_multiply", 121932631112635269, a=123456789, b=987654321),
        exact("arithmetic_evaluate", 14, expression="2 + 3 * 4"),
        exact("physics_unit_convert", {"magnitude": 100, "unit": "degree_Celsius"}, quantity="212 degF", unit="degC"),
        exact("temporal_add_days", "2024-01-31", start="2024-01-01", days=30),
        exact("temporal_weekday", "Saturday", day="2000-01-01"),
        exact("music_chord_analysis", "C major triad", notes=[0, 4, 7]),
        exact("music_prime_form", [0, 3, 7], pitch_classes=[0, 4, 7]),
        exact("combinatorics_factorial", math.factorial(20), n=20),
        exact("combinatorics_ncr", math.comb(49, 6), n=49, k=6),
        exact("number_theory_gcd", 6, a=54, b=24),
        exact("logic_is_tautology", True, formula="p | ~p"),
        exact("logic_is_tautology", True, formula="(p -> q) -> (p -> q)"),
        exact("probability_binomial_pmf", "63/256", n=10, k=5, p="1/2"),
    ],
)
def test_exact_facts(name: str, arguments: dict[str, Any], expected: Any) -> None:
    assert get_tool(name).tolerance is None
    found = to_json(call_tool(name, **arguments))
    assert found == expected or str(found) == str(expected)


@pytest.mark.parametrize(
    ("formula", "mass"), [("H2O", 18.015), ("C6H12O6", 180.156), ("CuSO4.5H2O", 249.68), ("NaCl", 58.44)]
)
def test_molar_masses(formula: str, mass: float) -> None:
    assert call_tool("chemistry_molar_mass", formula=formula) == pytest.approx(mass, abs=0.006)


@pytest.mark.parametrize(
    "reaction",
    ["C3H8 + O2 -> CO2 + H2O", "K4[Fe(CN)6] + H2SO4 + H2O -> K2SO4 + FeSO4 + (NH4)2SO4 + CO", "Fe + O2 -> Fe2O3"],
)
def test_balanced_reactions_have_the_same_atoms_on_both_sides(reaction: str) -> None:
    balanced = call_tool("chemistry_balance_equation", reaction=reaction)
    assert call_tool("chemistry_is_balanced", reaction=balanced) is True
    assert call_tool("chemistry_is_balanced", reaction=reaction) is False


def test_combustion_of_propane() -> None:
    balanced = str(call_tool("chemistry_balance_equation", reaction="C3H8 + O2 -> CO2 + H2O"))
    assert balanced.replace(" ", "") in ("C3H8+5O2->3CO2+4H2O", "C3H8+5O2\u21923CO2+4H2O")


def test_kullback_leibler_divergence() -> None:
    found = call_tool("information_theory_kl_divergence", p=["0.5", "0.5"], q=["0.9", "0.1"])
    assert found == pytest.approx(0.7370, abs=5e-5)


def test_entropy_of_a_binomial() -> None:
    found = call_tool("information_theory_binomial_entropy", trials=120, probability="0.3")
    pmf = [math.comb(120, k) * 0.3**k * 0.7 ** (120 - k) for k in range(121)]
    assert found == pytest.approx(4.373983926, abs=5e-10)
    assert found == pytest.approx(-math.fsum(x * math.log2(x) for x in pmf), abs=1e-9)


@pytest.mark.parametrize(
    ("rate", "flows", "cents"), [("0.10", [-100, 50, 50, 50], "24.34"), ("0.08", [-1000, 400, 400, 400], "30.84")]
)
def test_net_present_values(rate: str, flows: list[int], cents: str) -> None:
    found = call_tool("finance_npv", rate=rate, cash_flows=flows)
    value = found if isinstance(found, int | Fraction | Decimal | float) else found.amount
    assert round(Decimal(str(value)), 2) == Decimal(cents)
    expected = sum(Fraction(flow) / (1 + Fraction(rate)) ** t for t, flow in enumerate(flows))
    assert float(Fraction(str(value)) - expected) == pytest.approx(0, abs=1e-5)


def test_every_type_of_the_first_36_tags_is_taken_by_its_domain() -> None:
    tags = {int(get_type(name).tag) for name in ("chemistry_formula", "biology_dna", "math_matrix", "temporal_date")}
    assert tags == {2, 17, 7, 12}

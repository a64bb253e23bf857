"""Texts with exactly the formulas, reactions and elements they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.chemistry.types import Formula, parse_element, parse_reaction


def _example(text: str, *spans: tuple[str, str, Any]) -> Example:
    return Example(text, spans)


def _f(surface: str, text: str | None = None) -> tuple[str, str, Any]:
    return surface, "chemistry_formula", Formula(text or surface)


def _r(surface: str, text: str | None = None) -> tuple[str, str, Any]:
    return surface, "chemistry_reaction", parse_reaction(text or surface)


def _e(surface: str, name: str | None = None) -> tuple[str, str, Any]:
    return surface, "chemistry_element", parse_element(name or surface)


def _n(surface: str, value: Any) -> tuple[str, str, Any]:
    return surface, "arithmetic_number", value


CORPUS = (
    # formulas that stand alone
    _example("What is the molar mass of H2O?", _f("H2O")),
    _example("Methane (CH4) burns.", _f("CH4")),
    _example("Rust is mostly Fe2O3.", _f("Fe2O3")),
    _example("Pass the NaCl, please", _f("NaCl")),
    _example("glucose, C6H12O6, is sweet", _f("C6H12O6")),
    _example("We emit too much CO2 and CH4.", _f("CO2"), _f("CH4")),
    _example("Wash it with H₂SO₄.", _f("H₂SO₄", "H2SO4")),
    _example("Blue vitriol is CuSO4·5H2O", _f("CuSO4·5H2O")),
    _example("Blue vitriol is CuSO4.5H2O.", _f("CuSO4.5H2O", "CuSO4·5H2O")),
    _example("plaster: CaSO4·½H2O", _f("CaSO4·½H2O", "CaSO4·0.5H2O")),
    _example("slaked lime Ca(OH)2", _f("Ca(OH)2")),
    _example("fertiliser such as (NH4)2SO4", _f("(NH4)2SO4")),
    _example("potash alum: KAl(SO4)2·12H2O", _f("KAl(SO4)2·12H2O")),
    _example("the complex K4[Fe(CN)6]", _f("K4[Fe(CN)6]")),
    _example("[Co(NH3)6]Cl3 is orange", _f("[Co(NH3)6]Cl3")),
    _example("vinegar holds CH3COOH", _f("CH3COOH")),
    _example("ethanol = C2H5OH?", _f("C2H5OH")),
    _example("In LaTeX: $H_2SO_4$ and $C_6H_{12}O_6$", _f("H_2SO_4", "H2SO4"), _f("C_6H_{12}O_6", "C6H12O6")),
    _example("\\ce{Al2(SO4)3} is a salt", _f("\\ce{Al2(SO4)3}", "Al2(SO4)3")),
    # charges
    _example("sulfate SO4^2- and ammonium NH4+", _f("SO4^2-"), _f("NH4+", "NH4^+")),
    _example("sulfate is SO₄²⁻", _f("SO₄²⁻", "SO4^2-")),
    _example("Fe3+ is reduced", _f("Fe3+", "Fe^3+")),
    _example("write Fe^{3+} instead", _f("Fe^{3+}", "Fe^3+")),
    _example("the ion [Fe(CN)6]^4-", _f("[Fe(CN)6]^4-")),
    _example("a solution of Na+ and Cl-", _f("Na+", "Na^+"), _f("Cl-", "Cl^-")),
    # words of chemistry nearby
    _example("Is CO a toxic compound?", _f("CO")),
    _example("How many atoms are in a molecule of C60?", _f("C60")),
    _example("the gas O2", _f("O2")),
    _example("molar mass of KI", _f("KI")),
    _example("the compound InSb is a semiconductor", _f("InSb")),
    # reactions
    _example("Balance C3H8 + O2 -> CO2 + H2O.", _r("C3H8 + O2 -> CO2 + H2O")),
    _example("2 H2 + O2 -> 2 H2O", _r("2 H2 + O2 -> 2 H2O")),
    _example("2H2+O2=2H2O", _r("2H2+O2=2H2O", "2 H2 + O2 -> 2 H2O")),
    _example("N2 + 3 H2 ⇌ 2 NH3 is Haber's", _r("N2 + 3 H2 ⇌ 2 NH3", "N2 + 3 H2 <=> 2 NH3")),
    _example("CaCO3 → CaO + CO2", _r("CaCO3 → CaO + CO2")),
    _example("H₂ + ½O₂ → H₂O", _r("H₂ + ½O₂ → H₂O", "H2 + 1/2 O2 -> H2O")),
    _example("Ag+(aq) + Cl-(aq) -> AgCl(s)", _r("Ag+(aq) + Cl-(aq) -> AgCl(s)")),
    _example("Fe3+ + e- -> Fe2+", _r("Fe3+ + e- -> Fe2+")),
    _example("\\ce{2H2 + O2 -> 2H2O} in mhchem", _r("\\ce{2H2 + O2 -> 2H2O}")),
    _example(
        "Can you balance K4[Fe(CN)6] + H2SO4 + H2O -> K2SO4 + FeSO4 + (NH4)2SO4 + CO?",
        _r("K4[Fe(CN)6] + H2SO4 + H2O -> K2SO4 + FeSO4 + (NH4)2SO4 + CO"),
    ),
    # elements
    _example("the atomic number of gold", _e("gold")),
    _example("Which element is Fe?"),
    _example("the element Fe", _e("Fe")),
    _example("its symbol: Au", _e("Au")),
    _example("the element with the symbol As", _e("As")),
    _example("Is Mercury an element?", _e("Mercury")),
    _example("Aluminum and sulphur are elements.", _e("Aluminum"), _e("sulphur")),
    _example("mass fraction of oxygen in H2O", _e("oxygen"), _f("H2O")),
    _example("H2O holds how much O by mass?", _f("H2O"), _e("O")),
    # mixtures
    _example("12 molecules of H2O and 3 of NH3", _n("12", 12), _f("H2O"), _n("3", 3), _f("NH3")),
    _example("mass 2.5, compound Mg(OH)2", _n("2.5", Decimal("2.5")), _f("Mg(OH)2")),
    _example("element number 26", _n("26", 26)),
    _example("What is the nuclear charge of iron?", _e("iron")),
    _example("What fraction of the mass of NaCl is sodium?", _f("NaCl"), _e("sodium")),
)

NEAR_MISSES = (
    "The weight of lead in his voice was gone.",
    "NASA", "IBM", "my PhD", "He said no.", "In 2020 it rained.", "Is it?", "As you like", "I am", "No", "Boulder, CO",
    "Acme Co. Ltd", "Ba Sing Se", "U2 played", "the C4 explosive", "A4 paper", "OK", "USA", "the H1N1 flu", "C++", "C#",
    "Na na na na", "POP music", "COP26 in Glasgow", "PHP8 is out", "C3PO and R2D2", "two PCs and CEOs", "a BSc degree",
    "NaN", "PV = nRT", "V = IR", "F = ma", "P = IV", "E = mc2", "P_1V_1 = P_2V_2", "S -> NP VP", "A -> B", "B2B sales",
    "vitamin B12", "K2 is a mountain", "a V8 engine", "Y2K", "PS5", "I2C bus", "ISO9001", "F16 jets", "gold medal",
    "a silver ring", "Mercury is a planet", "lead the way", "tin can", "HIV", "CNN", "the UN", "HOW ABOUT NO",
    "carbon copy", "the Iron Man film", "B+ in school", "Section C2", "W3C", "NO WAY", "CS50", "iPhone", "UFOs",
    "the band Os Mutantes", "In- and outbound", "Hi there", "x = C + B", "H2 headings", "O2 arena",
    "the chemical balance: NO WAY", "chemical weapons? NO. In time", "SSDs, the element of surprise", "U.S. gas",
    "K.O.",
    "natural gas. In 2020", "the elements In question", "share of I and you", "a list of symbols As shown",
)  # fmt: skip

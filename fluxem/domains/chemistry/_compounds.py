"""Compounds and reactions that questions are made of, from simple to involved."""

from __future__ import annotations

from collections.abc import Sequence

_EASY = """
    H2O CO2 NaCl CH4 NH3 HCl NaOH MgO CaO H2SO4 HNO3 Fe2O3 CaCO3 SO2 NO2 N2O H2O2 CaCl2 MgCl2 K2O Na2O Al2O3 KCl
    C2H6 C3H8 C2H4 SO3 CuO ZnO AgCl LiF PCl3 PCl5 CCl4 SiO2 H2S Na2S CS2
"""
_MEDIUM = """
    C6H12O6 C2H5OH CH3COOH Ca(OH)2 Mg(OH)2 Al(OH)3 (NH4)2SO4 KMnO4 K2Cr2O7 Na2CO3 NaHCO3 Ca(NO3)2 Al2(SO4)3
    CuSO4 FeSO4 Na2SO4 C8H18 C6H6 C10H22 C12H22O11 NH4NO3 H3PO4 Ca3(PO4)2 BaSO4 Pb(NO3)2 Na2S2O3 C4H10 C8H10N4O2
    C9H8O4 CO(NH2)2 Mg3N2 Fe3O4 KClO3 Zn(NO3)2 AgNO3 SO4^2- NO3^- PO4^3- NH4^+ MnO4^-
"""
_HARD = """
    CuSO4·5H2O K4[Fe(CN)6] K3[Fe(CN)6] [Co(NH3)6]Cl3 KAl(SO4)2·12H2O MgSO4·7H2O Na2CO3·10H2O CaSO4·2H2O
    Ca5(PO4)3OH C17H21NO4 C27H46O C63H88CoN14O14P (NH4)2Fe(SO4)2·6H2O Al2Si2O5(OH)4 CoCl2·6H2O Na2B4O7·10H2O
    FeCl3·6H2O C55H72MgN4O5 C16H18N2O4S Cr2O7^2- [Cu(NH3)4]SO4 Fe2(SO4)3 (CH3)3COH Na3[AlF6] K2[PtCl4]
    CaSO4·0.5H2O Cu3(CO3)2(OH)2 C20H25N3O [Fe(CN)6]^4- [Cu(NH3)4]^2+
"""
FORMULAS: dict[str, Sequence[str]] = {
    "easy": _EASY.split(),
    "medium": _MEDIUM.split(),
    "hard": _HARD.split(),
}
"""Formulas by difficulty; ions carry their charge after ``^``."""

REACTIONS = {
    "easy": """
        H2 + O2 -> H2O
        N2 + H2 -> NH3
        CH4 + O2 -> CO2 + H2O
        Na + Cl2 -> NaCl
        Mg + O2 -> MgO
        Al + O2 -> Al2O3
        Fe + O2 -> Fe2O3
        CaCO3 -> CaO + CO2
        H2O2 -> H2O + O2
        Zn + HCl -> ZnCl2 + H2
        NaOH + HCl -> NaCl + H2O
        SO2 + O2 -> SO3
        P4 + O2 -> P4O10
        KClO3 -> KCl + O2
        N2O5 -> NO2 + O2
        Fe + Cl2 -> FeCl3
        HgO -> Hg + O2
        Na + H2O -> NaOH + H2
    """,
    "medium": """
        C3H8 + O2 -> CO2 + H2O
        C2H5OH + O2 -> CO2 + H2O
        C6H12O6 + O2 -> CO2 + H2O
        C8H18 + O2 -> CO2 + H2O
        Fe2O3 + C -> Fe + CO2
        Al + H2SO4 -> Al2(SO4)3 + H2
        Ca(OH)2 + H3PO4 -> Ca3(PO4)2 + H2O
        NH3 + O2 -> NO2 + H2O
        FeS2 + O2 -> Fe2O3 + SO2
        Na2CO3 + HCl -> NaCl + CO2 + H2O
        AgNO3 + CuCl2 -> AgCl + Cu(NO3)2
        Pb(NO3)2 + KI -> PbI2 + KNO3
        CO2 + H2O -> C6H12O6 + O2
        BaCl2 + Na2SO4 -> BaSO4 + NaCl
        Cu + HNO3 -> Cu(NO3)2 + NO2 + H2O
        PCl5 + H2O -> H3PO4 + HCl
        Al2O3 + Fe -> Fe3O4 + Al
        C4H10 + O2 -> CO2 + H2O
        NH4NO3 -> N2O + H2O
        Fe3+ + Sn2+ -> Fe2+ + Sn4+
        Al + Cu2+ -> Al3+ + Cu
    """,
    "hard": """
        KMnO4 + HCl -> KCl + MnCl2 + H2O + Cl2
        K2Cr2O7 + FeSO4 + H2SO4 -> Cr2(SO4)3 + Fe2(SO4)3 + K2SO4 + H2O
        K4[Fe(CN)6] + H2SO4 + H2O -> K2SO4 + FeSO4 + (NH4)2SO4 + CO
        KMnO4 + H2C2O4 + H2SO4 -> K2SO4 + MnSO4 + CO2 + H2O
        MnO4^- + Fe^2+ + H^+ -> Mn^2+ + Fe^3+ + H2O
        Cr2O7^2- + Fe^2+ + H^+ -> Cr^3+ + Fe^3+ + H2O
        Cu + HNO3 -> Cu(NO3)2 + NO + H2O
        P2I4 + P4 + H2O -> PH4I + H3PO4
        Ca3(PO4)2 + SiO2 + C -> CaSiO3 + P4 + CO
        MnO4^- + C2O4^2- + H^+ -> Mn^2+ + CO2 + H2O
        CuSO4·5H2O -> CuSO4 + H2O
        K2Cr2O7 + HCl -> KCl + CrCl3 + H2O + Cl2
        Zn + HNO3 -> Zn(NO3)2 + NH4NO3 + H2O
        FeCr2O4 + Na2CO3 + O2 -> Na2CrO4 + Fe2O3 + CO2
        C12H22O11 + KClO3 -> CO2 + H2O + KCl
        As2S3 + HNO3 + H2O -> H3AsO4 + H2SO4 + NO
        I^- + IO3^- + H^+ -> I2 + H2O
        Al + NaOH + H2O -> Na[Al(OH)4] + H2
    """,
}
"""Unbalanced equations by difficulty, one a line."""

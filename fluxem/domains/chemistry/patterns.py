"""Where formulas, reactions and elements stand in text.

Formulas are short and look like much else (NASA, PHP5, COP26, PCs, "As", "No"), so that three rules decide:

* a formula stands alone where its writing is unmistakable: subscripts of several elements, brackets with a number,
  two-letter symbols with a number (Fe2O3), organic skeletons (C6H12O6) and a list of common compounds (H2O, NaCl);
* any other formula needs a word of chemistry within 120 characters, and letters alone (NO, CO, KI) must moreover
  be a common compound; one symbol alone (As, No, In) is never a formula;
* a reaction needs formulas on both sides of one arrow, of the same elements where the arrow is a mere "=".

An element needs a word of chemistry nearby as a name, and a word right before it as a symbol.
"""

from __future__ import annotations

import re

from fluxem.core.domain import Pattern
from fluxem.domains.chemistry._elements import NAMES, OTHER_NAMES, SYMBOLS
from fluxem.domains.chemistry.types import (
    Formula,
    Reaction,
    parse_element,
    parse_formula,
    parse_reaction,
)


def _by_first_letter() -> str:
    """All symbols, grouped by first letter: ``A[cglmrstu]|B[aehikr]?|...``."""
    seconds: dict[str, str] = {}
    for symbol in SYMBOLS:
        seconds[symbol[0]] = seconds.get(symbol[0], "") + symbol[1:]
    return "|".join(f"{k}[{v}]{'?' if k in SYMBOLS else ''}" if v else k for k, v in sorted(seconds.items()))


_SYMBOLS = f"(?:{_by_first_letter()})"
_SUB = "₀-₉"
_SUPER = "⁰¹²³⁴-⁹"
_DOT = "·•⋅"
_CHARGE = rf"(?:\^\{{\d?[+\-−]?\d?\}}|\^\d?[+\-−]|[{_SUPER}]?[⁺⁻]|[+\-−])"
_INDEX = rf"(?:\d{{1,6}}|[{_SUB}]{{1,4}}|_\{{\d{{1,3}}\}}|_\d)"
_ATOM = rf"{_SYMBOLS}{_INDEX}?"
_ROUND = rf"\((?:{_ATOM})+\)"
_NESTED = rf"(?:\((?:{_ATOM}|{_ROUND}{_INDEX}?)+\)|\[(?:{_ATOM}|{_ROUND}{_INDEX}?)+\])"
# "(CH4)" alone is a remark in brackets: what begins with a bracket goes on after it.
_START = rf"(?:{_ATOM}|{_NESTED}(?:{_INDEX}|{_ATOM}))"
_HYDRATE = rf"(?:[{_DOT}.](?:\d{{1,2}}(?:\.5)?|1/2|½)?(?:{_ATOM}|{_ROUND}{_INDEX}?)+){{0,2}}"
_CORE = rf"{_START}(?:{_ATOM}|{_NESTED}{_INDEX}?)*{_HYDRATE}"
_COMPLEX_ION = rf"\[(?:{_ATOM}|{_ROUND}{_INDEX}?)+\](?:\^\{{?\d?[+\-−]\}}?|[{_SUPER}]?[⁺⁻]|\d[+\-−])"
_SPECIES = rf"(?:{_COMPLEX_ION}|{_CORE}{_CHARGE}?)"
_BRACKET_FIRST = rf"{_NESTED}(?:{_INDEX}|{_ATOM})(?:{_ATOM}|{_NESTED}{_INDEX}?)*{_HYDRATE}{_CHARGE}?"
_FORMULA = rf"(?:\\ce\{{{_SPECIES}\}}|\b{_CORE}{_CHARGE}?|{_COMPLEX_ION}|{_BRACKET_FIRST})"


def _term(charge: str) -> str:
    """A species with coefficient and state."""
    species = rf"(?:{_COMPLEX_ION}|{_CORE}{charge}|e-|e\^-|e⁻)"
    return rf"(?:(?:\d{{1,4}}(?:/\d{{1,3}})?|½) ?)?{species}(?: ?\((?:s|l|g|aq)\))?"


# A sign before a plus or an arrow is a charge only if nothing else fits: "HCl+NaOH", "O2->".
_TERM = _term(rf"{_CHARGE}??")
_LEFT = rf"{_TERM}(?: ?\+ ?{_TERM})*"
_RIGHT = rf"(?:{_TERM} ?\+ ?)*{_term(rf'{_CHARGE}?')}"
_ARROW = (
    r" ?(?:-{1,2}>|=>|<[-=]{1,2}>|=|[→⟶⇌⇋⇄↔⇒]"
    r"|\\(?:long)?rightarrow|\\to|\\rightleftharpoons) ?"
)

_CHEMISTRY = (
    r"\b(?:molar mass|molecul\w+|formula\w*|chemi\w+|compounds?|stoichiometr\w*|ions?|anions?|cations?|moles?|mol"
    r"|g/mol|gram\w*|oxid\w+|react\w*|balanc\w+|atoms?|substances?|reagents?|acids?|salts?|hydrates?|crystals?|gas(?:es)?"
    r"|solutions?|solvents?|elements?|laborator\w+|lab|flasks?|weighs?|empirical|hill|isotopes?)\b"
)
_STRONG = (
    r"\b(?:molar mass|molecul\w+|formulas?|chemi\w+|compounds?|stoichiometr\w*|moles?|mol|g/mol|\w*monoxide"
    r"|reagents?|substances?|empirical|hill (?:order|system))\b"
)
_ALONE_LIST = """
    NaCl HCl KCl NaOH HBr LiF LiCl LiBr NaF NaBr NaI KBr CaO MgO ZnO CuO FeO FeS AgCl AgBr GaAs SiC CaS ZnS PbS CdS
    CuS MgS NaH LiH HgO PbO NaCN LiOH HOCl NaOCl NaClO H2O H2O2 CO2 SO2 SO3 NO2 N2O N2O3 N2O4 N2O5 NO3 NH3 NH4 H2S
    H2SO4 H2SO3 HNO3 HNO2 H3PO4 H3PO3 PH3 PO4 SO4 SO3 CO3 HCO3 H2CO3 HSO4 HPO4 H2PO4 KNO3 KNO2 K2CO3 K2SO4 KHCO3 K2O
    KO2 K3PO4 KHSO4 KIO3 HIO3 HIO4 I2O5 V2O5 CS2 P4O10 P4O6 P2O5 UF6 UF4 SF6 SF4 BF3 NF3 WO3 UO2 U3O8 B2H6 BH3 B2O3
    H3BO3 N2H4 HN3 PF5 PF3 OF2 K2S H3O D2O KH2PO4 K2HPO4 NH4NO3 NH4F NH4I HNCO H2SO5 S2O3 S4O6 IO3 COS2 HIO
"""
_ALONE = frozenset(_ALONE_LIST.split())
_LETTERS_LIST = """
    NO CO HI HF KI KF KH KOH HCN CN OH KCN BN SCN OCN KSCN HNCO HOF VO NH CH KOCN VN BP UN UC UO WC BAs
"""
_LETTERS = frozenset(_LETTERS_LIST.split())
_METAL_IONS_LIST = """
    Na+ Li+ Ag+ Rb+ Cs+ Cu+ Tl+ Hg+ Cl- Br-
"""
_METAL_IONS = frozenset(_METAL_IONS_LIST.split())
# Abbreviations and names that consist of symbols; those of the second list can be formulas among words of chemistry.
_TRAPS_LIST = """
    NaN PCs BSc CEOs CFOs CPUs COOs IPOs UFOs VIPs PhD PoS CoS HoW BoS InC CoCo H2H B2B B2C C2C P2P F2F V2V I2C I2S U2
    V8 W3C Y2K PS3 PS4 PS5 UB40 C3PO BB8 SN1 SN2 HIV2 H5N8 FOO2 PH7 CO2E UHF2 BC2 NO2D PC2 PC3
"""
_TRAPS = frozenset(_TRAPS_LIST.split())
_COINCIDENCES_LIST = """
    OS2 OH2 VO2 PS2 K2 C4 V2 S3 IP2 IP4 IP6 HP2
"""
_COINCIDENCES = frozenset(_COINCIDENCES_LIST.split())
_HAS_DIGIT = re.compile(rf"[\d{_SUB}]")
_BAD_COUNT = re.compile(r"(?<![\d.·/^{])(?:1|0\d*)(?![\d.+/-])|\d{3,}", re.ASCII)
_SYMBOL = re.compile("[A-Z][a-z]?")
_INITIALS = re.compile(r"[A-Za-z]+\.[A-Za-z]")
_PLURAL = re.compile(r"[A-Z]{2,}s")
_ORGANIC = re.compile(r"C\d{0,2}H\d{1,2}.*|(?:H|HO)C\d?[HO].*", re.ASCII)
_GROUP = re.compile(r"[(\[][A-Z][A-Za-z\d()]*[A-Z][A-Za-z\d()]*[)\]]\d|[\])]\d|[)\]]\^")
_UNITS_OF_GROUPS = re.compile(
    r"(?:OH|NH4|NO3|SO4|PO4|CO3|CN|CH3|CH2|C\d?H\d|NH3|H2O|ClO\d|CO|NO2|HCO3|HSO4|C2H3O2|C2O4)"
)


def _parse_plainly(text: str) -> Formula | None:
    """No initials (U.S., K.O.) and no acronyms in the plural (SSDs, CPUs)."""
    return None if _INITIALS.match(text) or _PLURAL.fullmatch(text) else parse_formula(text)


def _parse_alone(text: str) -> Formula | None:
    """A formula that its writing alone gives away."""
    formula = _parse_plainly(text)
    if formula is None:
        return None
    plain = formula.text.partition("^")[0]
    symbols = _SYMBOL.findall(plain)
    if not symbols or plain in _TRAPS | _COINCIDENCES or _BAD_COUNT.search(plain) or len(plain) > 120:
        return None
    if text in _METAL_IONS or plain in _ALONE:
        return formula
    several = len(set(symbols)) > 1
    marked = re.search(rf"[{_SUB}]|_\{{?\d|\\ce", text) is not None
    if not several:
        two_letters = len(symbols[0]) == 2
        charged = formula.charge != 0 and ("^" in text or re.search(rf"\d[+-]|[{_SUPER}⁺⁻]", text) is not None)
        return formula if charged and two_letters and len(symbols) == 1 else None
    if formula.charge and not any(c in text for c in "^⁺⁻") and not _HAS_DIGIT.search(text):
        return None  # "CO-", "HI-": a hyphen more often than a charge
    if marked and (any(len(s) == 2 for s in symbols) or {"H", "O"} & set(symbols)):
        return formula
    if "·" in plain or (_GROUP.search(plain) and _UNITS_OF_GROUPS.search(plain)):
        return formula
    if not _HAS_DIGIT.search(plain):
        return formula if "^" in formula.text and "^" in text else None
    if any(len(symbol) == 2 for symbol in symbols):
        return formula
    return formula if _ORGANIC.fullmatch(plain) and _HAS_DIGIT.search(plain) else None


def _parse_in_context(text: str) -> Formula | None:
    """A formula of several atoms, where words of chemistry stand nearby."""
    formula = _parse_plainly(text)
    if formula is None:
        return None
    plain = formula.text.partition("^")[0]
    symbols = _SYMBOL.findall(plain)
    if plain in _TRAPS or _BAD_COUNT.search(plain):
        return None
    if _HAS_DIGIT.search(plain):
        return formula
    if formula.charge:
        return formula if len(symbols) > 1 or text[-2:-1].isdigit() or "^" in text or len(plain) < 3 else None
    mixed = len(symbols) > 1 and any(len(symbol) == 2 for symbol in symbols)
    return formula if mixed and len(set(symbols)) > 1 else None


def _parse_letters(text: str) -> Formula | None:
    """``NO``, ``CO``, ``KI``: common compounds of single letters."""
    return parse_formula(text) if text in _LETTERS else None


def _parse_reaction(text: str) -> Reaction | None:
    reaction = parse_reaction(text)
    left = {symbol for term in reaction.reactants for symbol in term.formula.counts}
    right = {symbol for term in reaction.products for symbol in term.formula.counts}
    formulas = [term.formula for term in reaction.terms]
    if any(_BAD_COUNT.search(formula.text.partition("^")[0]) for formula in formulas):
        return None
    if not any(len(formula.counts) > 1 or formula.charge for formula in formulas):
        return None
    number_or_case = any(re.search(r"\d|[a-z]|\^", formula.text) for formula in formulas)
    if left == right and number_or_case and len(formulas) > 2:
        return reaction
    arrow = re.search(r"-\s?>|[→⇌⟶⇋⇄↔]|arrow|harpoon|\\to|<=>|=>", text) is not None
    plausible = sum(len(formula.counts) > 1 for formula in formulas) >= 2 and len(formulas) > 2
    return reaction if arrow and plausible and number_or_case else None


def _any_case(name: str) -> str:
    return f"(?:{name}|{name.capitalize()}|{name.upper()})"


_NAME = f"(?:{'|'.join(_any_case(name) for name in (*NAMES, *OTHER_NAMES))})"
# Symbols that are no words, names or grades.
_WORDS_TOO_LIST = """
    I As At Be He In Am No Os Ho La Pa Po Re Es Md Mt Co Al Mo Er Ta Ra Ar Ac Bi Ga U V W Y B Pm
"""
_WORDS_TOO = frozenset(_WORDS_TOO_LIST.split())
_CLEAR_SYMBOL = f"(?:{'|'.join(sorted((s for s in SYMBOLS if s not in _WORDS_TOO), key=len, reverse=True))})"
_MASS_WORDS = (
    r"\b(?:by mass|by weight|mass fraction|mass share|mass percent\w*|weight fraction|atomic number|periodic table)\b"
)
_ELEMENT_WORDS = (
    r"\b(?:atomic|elements?|periodic table|protons?|symbols?|by mass|by weight|mass (?:fraction|share|percent\w*)"
    r"|percent\w* composition|nucle(?:us|i)|weight fraction|share of|nuclear charge|mass of)\b"
)
_CUE = (
    r"(?:(?i:\b(?:elements?|atoms? of|atomic (?:number|mass|weight) (?:of|for)|protons? (?:of|in|does|has)|isotopes? of"
    r"|nucle(?:us|i) of|mass fraction of|share of|percentage of|Z of|Z for))[ :=]+\"?(?:the element )?)"
)
_NAMED_CUE = (
    r"(?i:\b(?:chemical symbol|element symbol|with (?:the )?symbol|symbol of the element|its symbol))[ :=]+\"?(?:is )?"
)
_AFTER_NAME = (
    r"[\w-]|\s+(?:\w*oxide|\w+ide|\w+ates?|\w+ites?|acid|medals?|rush|price|dating|copy|footprint|ore|mine|age|coins?"
    r"|mask|bars?|singer|vocals|cans?|man|curtain|retriever|standard|rings?|jewel\w+|poisoning|supplements?|deposits?)\b"
    r"|['’]s (?:orbit|surface|moons?)\b"
)
_AFTER_SYMBOL = r"[\w'’]|-[a-z]|[+^]"
_AFTER = rf"-?>|[A-Za-z\d{_SUB}_^⁺⁻{{]|[-‐‑/][A-Za-z\d]|[.:]\d|'s [a-z]|\(\w|\+\+"
_BEFORE = r"[\w.#@&/\\^{'’-]|vitamin |Vitamin "

PATTERNS = (
    Pattern(
        "reaction",
        "chemistry_reaction",
        rf"{_LEFT}{_ARROW}{_RIGHT}",
        _parse_reaction,
        88,
        r"[\w.#@/\\^{]",
        r"[A-Za-z\d_^{]|\s?[+]\s?[A-Z]|\s?(?:->|=|→)",
    ),
    Pattern(
        "reaction_in_latex",
        "chemistry_reaction",
        rf"\\ce\{{{_LEFT}{_ARROW}{_RIGHT}\}}",
        _parse_reaction,
        89,
        r"[\w\\]",
        r"\w",
    ),
    Pattern("formula", "chemistry_formula", _FORMULA, _parse_alone, 82, _BEFORE, _AFTER),
    Pattern("formula_in_context", "chemistry_formula", _FORMULA, _parse_in_context, 80, _BEFORE, _AFTER, _CHEMISTRY),
    Pattern(
        "formula_of_letters",
        "chemistry_formula",
        r"\b[A-Z]{2,4}\b",
        _parse_letters,
        78,
        rf"{_BEFORE}|[A-Z]{{2}} |[.?!] ",
        rf"{_AFTER}|[.] [A-Z][a-z]+ (?:Inc|Ltd)|[ ,]+[A-Z]{{2}}",
        _STRONG,
    ),
    Pattern(
        "element_name", "chemistry_element", rf"\b{_NAME}\b", parse_element, 68, r"[\w-]", _AFTER_NAME, _ELEMENT_WORDS
    ),
    Pattern(
        "element_symbol",
        "chemistry_element",
        rf"{_CUE}(?P<value>{_CLEAR_SYMBOL})\b",
        parse_element,
        70,
        None,
        _AFTER_SYMBOL,
    ),
    Pattern(
        "element_symbol_named",
        "chemistry_element",
        rf"{_NAMED_CUE}(?P<value>{_SYMBOLS})\b",
        parse_element,
        71,
        None,
        _AFTER_SYMBOL,
    ),
    Pattern(
        "element_symbol_in_context",
        "chemistry_element",
        rf"\b{_CLEAR_SYMBOL}\b",
        parse_element,
        66,
        r"[\w.$#@/\\^'’-]|\d ",
        rf"{_AFTER_SYMBOL}|[.] ?[A-Za-z]",
        _MASS_WORDS,
    ),
)

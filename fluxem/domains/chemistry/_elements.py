"""The periodic table's names: symbols, English names, periods and groups (IUPAC periodic table, 4 May 2022).

Masses are not here: ``periodictable`` is their one source, read when a tool first needs one.
"""

from __future__ import annotations

from functools import cache

_TABLE = """
    H hydrogen  He helium  Li lithium  Be beryllium  B boron  C carbon  N nitrogen  O oxygen  F fluorine  Ne neon
    Na sodium  Mg magnesium  Al aluminium  Si silicon  P phosphorus  S sulfur  Cl chlorine  Ar argon  K potassium
    Ca calcium  Sc scandium  Ti titanium  V vanadium  Cr chromium  Mn manganese  Fe iron  Co cobalt  Ni nickel
    Cu copper  Zn zinc  Ga gallium  Ge germanium  As arsenic  Se selenium  Br bromine  Kr krypton  Rb rubidium
    Sr strontium  Y yttrium  Zr zirconium  Nb niobium  Mo molybdenum  Tc technetium  Ru ruthenium  Rh rhodium
    Pd palladium  Ag silver  Cd cadmium  In indium  Sn tin  Sb antimony  Te tellurium  I iodine  Xe xenon
    Cs caesium  Ba barium  La lanthanum  Ce cerium  Pr praseodymium  Nd neodymium  Pm promethium  Sm samarium
    Eu europium  Gd gadolinium  Tb terbium  Dy dysprosium  Ho holmium  Er erbium  Tm thulium  Yb ytterbium
    Lu lutetium  Hf hafnium  Ta tantalum  W tungsten  Re rhenium  Os osmium  Ir iridium  Pt platinum  Au gold
    Hg mercury  Tl thallium  Pb lead  Bi bismuth  Po polonium  At astatine  Rn radon  Fr francium  Ra radium
    Ac actinium  Th thorium  Pa protactinium  U uranium  Np neptunium  Pu plutonium  Am americium  Cm curium
    Bk berkelium  Cf californium  Es einsteinium  Fm fermium  Md mendelevium  No nobelium  Lr lawrencium
    Rf rutherfordium  Db dubnium  Sg seaborgium  Bh bohrium  Hs hassium  Mt meitnerium  Ds darmstadtium
    Rg roentgenium  Cn copernicium  Nh nihonium  Fl flerovium  Mc moscovium  Lv livermorium  Ts tennessine
    Og oganesson
"""
_WORDS = _TABLE.split()
SYMBOLS: tuple[str, ...] = tuple(_WORDS[::2])
"""Symbols in order of atomic number: ``SYMBOLS[z - 1]``."""
NAMES: tuple[str, ...] = tuple(_WORDS[1::2])
"""English names (IUPAC spelling) in the same order."""
OTHER_NAMES = {"aluminum": "aluminium", "cesium": "caesium", "sulphur": "sulfur"}
"""Spellings of other countries -> IUPAC's."""

ATOMIC_NUMBERS: dict[str, int] = {symbol: z for z, symbol in enumerate(SYMBOLS, start=1)}
"""Symbol -> atomic number."""
NUMBERS_BY_NAME: dict[str, int] = {name: z for z, name in enumerate(NAMES, start=1)}
NUMBERS_BY_NAME |= {other: NUMBERS_BY_NAME[name] for other, name in OTHER_NAMES.items()}

NUM_ELEMENTS = len(SYMBOLS)
_NOBLE_GASES = (0, 2, 10, 18, 36, 54, 86, 118)


def period_of(atomic_number: int) -> int:
    """Row of the periodic table, 1 to 7."""
    return next(row for row, last in enumerate(_NOBLE_GASES) if atomic_number <= last)


def group_of(atomic_number: int) -> int:
    """Column of the periodic table, 1 to 18; 0 in the f block (La-Yb, Ac-No), which has no group."""
    period = period_of(atomic_number)
    offset = atomic_number - _NOBLE_GASES[period - 1]
    from_end = atomic_number - _NOBLE_GASES[period]
    if atomic_number == 2:
        return 18
    if offset <= 2:
        return offset
    if period <= 3:
        return 18 + from_end
    if period >= 6 and offset <= 16:
        return 0
    return 18 + from_end


@cache
def standard_masses() -> dict[str, float]:
    """Symbol -> relative atomic mass (g/mol), all from ``periodictable``."""
    import periodictable

    return {symbol: float(getattr(periodictable, symbol).mass) for symbol in SYMBOLS}

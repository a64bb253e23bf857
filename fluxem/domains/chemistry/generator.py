"""Questions of chemistry: compounds and equations from a list, in the notations people write them in."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache

from fluxem.core.phrasebook import Argument, Phrasebook, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.chemistry import _wordings_amounts as amounts
from fluxem.domains.chemistry import _wordings_formulas as formulas
from fluxem.domains.chemistry import _wordings_reactions as reactions
from fluxem.domains.chemistry import tools
from fluxem.domains.chemistry._compounds import FORMULAS, REACTIONS
from fluxem.domains.chemistry._elements import ATOMIC_NUMBERS, NAMES, OTHER_NAMES
from fluxem.domains.chemistry.types import Element, Formula, Reaction, Term, parse_reaction

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPTS = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_ARROWS = (" -> ", " -> ", " -> ", " --> ", " → ", " → ", " = ", " => ", " ⇌ ", " <=> ")
_KNOWN = (1, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24, 25, 26, 27, 28, 29, 30)


# --- surfaces ----------------------------------------------------------------------------------------
def _style(rng: random.Random) -> Callable[[str], str]:
    """One notation of a text's formulas."""
    return rng.choice((_write_plain, _write_plain, _write_plain, _write_unicode, _write_latex))


def _write_plain(text: str) -> str:
    return text


@lru_cache(maxsize=1024)
def _write_unicode(text: str) -> str:
    """``SO4^2-`` -> ``SO₄²⁻``; factors of hydrates stay on the line."""
    body, _, charge = text.partition("^")
    shown = ""
    for char in body:
        follows = shown and (shown[-1].isalpha() or shown[-1] in ")]₀₁₂₃₄₅₆₇₈₉")
        shown += char.translate(_SUBSCRIPTS) if follows else char
    return shown + charge.translate(_SUPERSCRIPTS)


@lru_cache(maxsize=1024)
def _write_latex(text: str) -> str:
    """``C12H22`` -> ``C_{12}H_{22}``, ``SO4^2-`` -> ``SO_4^{2-}``."""
    if "·" in text:
        return text.replace("·", ".")
    body, _, charge = text.partition("^")
    shown, index = "", 0
    while index < len(body):
        end = index
        while end < len(body) and body[end].isdigit():
            end += 1
        if end > index:
            shown += f"_{body[index]}" if end == index + 1 else f"_{{{body[index:end]}}}"
            index = end
        else:
            shown += body[index]
            index += 1
    return shown + (f"^{{{charge}}}" if charge else "")


def _pick_formula(rng: random.Random, difficulty: str) -> str:
    level = difficulty if difficulty == "easy" or rng.random() < 0.7 else "easy"
    return rng.choice(FORMULAS[level])


def _write_formula(rng: random.Random, text: str) -> Literal:
    return Literal(_style(rng)(text), "chemistry_formula", Formula(text))


def _write_element(rng: random.Random, element: Element) -> Literal:
    name = element.name
    others = [other for other, official in OTHER_NAMES.items() if official == name]
    surface = rng.choice((name, name, name.capitalize(), *others))
    return Literal(surface, "chemistry_element", element)


def _write_reaction(rng: random.Random, reaction: Reaction) -> Literal:
    write, arrow = _style(rng), rng.choice(_ARROWS)
    tight = rng.random() < 0.15 and not any(term.formula.charge for term in reaction.terms)
    gap = "" if rng.random() < 0.3 else " "
    plus = "+" if tight else " + "

    def side(terms: tuple[Term, ...]) -> str:
        return plus.join(("" if t.coefficient == 1 else f"{t.coefficient}{gap}") + write(t.formula.text) for t in terms)

    if arrow == " = " and any(term.formula.charge for term in reaction.terms):
        arrow = " -> "
    value = Reaction(reaction.reactants, reaction.products, arrow in (" ⇌ ", " <=> "))
    surface = f"{side(value.reactants)}{arrow.strip() if tight else arrow}{side(value.products)}"
    return Literal(surface, "chemistry_reaction", value)


# --- draws -------------------------------------------------------------------------------------------
def _draw_formula(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"formula": _write_formula(rng, _pick_formula(rng, difficulty))}


def _draw_compound(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A neutral formula that is not already in lowest terms, more often than not."""
    pools = {
        "easy": ("C2H6", "C2H4", "H2O2", "C6H6", "N2O4", "C3H6", "C2H2", "H2O", "CH4", "N2H4", "B2H6", "S2Cl2"),
        "medium": ("C6H12O6", "P4O10", "C4H10", "C8H18", "C4H8O2", "C2H4O2", "Hg2Cl2", "Al2Cl6", "K2S2O8", "C10H22"),
        "hard": ("C12H24O12", "C18H36O2", "CH3COOH", "HOCH2CH2OH", "Na2S4O6", "C20H30O2", "CH3(CH2)4CH3", "C60H36"),
    }
    return {"formula": _write_formula(rng, rng.choice(pools[difficulty]))}


def _draw_condensed(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    pools = {
        "easy": ("NaCl", "NaOH", "HCl", "CaCl2", "H2SO4", "MgO", "CaCO3", "PCl3", "SiO2", "SO2", "KMnO4"),
        "medium": ("CH3COOH", "C2H5OH", "Ca(OH)2", "CO(NH2)2", "(NH4)2SO4", "Al(OH)3", "CH3OH", "Mg(OH)2", "NH4NO3"),
        "hard": ("(CH3)3COH", "CH3(CH2)4CH3", "Fe2(SO4)3", "K4[Fe(CN)6]", "CuSO4·5H2O", "(CH3)2CHOH", "Ca3(PO4)2"),
    }
    return {"formula": _write_formula(rng, rng.choice(pools[difficulty]))}


def _draw_part(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    text = _pick_formula(rng, difficulty)
    symbol = rng.choice(list(Formula(text).counts))
    element = Element(ATOMIC_NUMBERS[symbol])
    return {"formula": _write_formula(rng, text), "element": _write_element(rng, element)}


def _draw_size(rng: random.Random, difficulty: str) -> Literal:
    """A mass or amount with one, two or four figures."""
    if difficulty == "easy":
        return write_number(rng.randint(2, 50))
    if difficulty == "medium":
        return write_number(Decimal(rng.randint(11, 999)) / 10)
    return write_number(Decimal(rng.randint(1001, 99999)) / rng.choice((100, 1000)))


def _draw_mass(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"mass": _draw_size(rng, difficulty), "formula": _write_formula(rng, _pick_formula(rng, difficulty))}


def _draw_moles(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"moles": _draw_size(rng, difficulty), "formula": _write_formula(rng, _pick_formula(rng, difficulty))}


def _atomic_number(rng: random.Random, difficulty: str) -> int:
    if difficulty == "easy":
        return rng.choice(_KNOWN)
    return rng.randint(1, 54) if difficulty == "medium" else rng.randint(31, len(NAMES))


def _draw_element(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"element": _write_element(rng, Element(_atomic_number(rng, difficulty)))}


def _draw_number(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"number": write_number(_atomic_number(rng, difficulty))}


@cache
def _reactions(difficulty: str) -> tuple[Reaction, ...]:
    return tuple(parse_reaction(line) for line in REACTIONS[difficulty].splitlines() if line.strip())


@cache
def _balanced(difficulty: str) -> tuple[Reaction, ...]:
    return tuple(map(tools.balance_equation, _reactions(difficulty)))


def _pick_reaction(rng: random.Random, difficulty: str, pool: Callable[[str], tuple[Reaction, ...]]) -> Reaction:
    level = difficulty if difficulty == "easy" or rng.random() < 0.7 else "easy"
    reaction = rng.choice(pool(level))
    reactants, products = list(reaction.reactants), list(reaction.products)
    rng.shuffle(reactants)
    rng.shuffle(products)
    return Reaction(tuple(reactants), tuple(products))


def _draw_unbalanced(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"reaction": _write_reaction(rng, _pick_reaction(rng, difficulty, _reactions))}


def _draw_claimed(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """An equation with coefficients: right in half of the cases, otherwise with one of them changed."""
    reaction = _pick_reaction(rng, difficulty, _balanced)
    if rng.random() < 0.5:
        terms = list(reaction.terms)
        index = rng.randrange(len(terms))
        old = terms[index]
        coefficient = Fraction(old.coefficient) + rng.choice((-1, 1, 1, 2))
        if coefficient < 1:
            raise Redraw
        terms[index] = Term(int(coefficient), old.formula)
        cut = len(reaction.reactants)
        reaction = Reaction(tuple(terms[:cut]), tuple(terms[cut:]))
    return {"reaction": _write_reaction(rng, reaction)}


def _draw_dilution(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    scale = {"easy": 1, "medium": 10, "hard": 100}[difficulty]
    top = {"easy": 12, "medium": 120, "hard": 1800}[difficulty]
    low, high = sorted(rng.sample(range(1, top + 1), 2))
    volume = rng.choice((50, 100, 200, 250, 400, 500, 1000)) if difficulty != "hard" else rng.randint(15, 2500)
    target, stock = (Decimal(n) / scale if scale > 1 else n for n in (low, high))
    return {"stock": write_number(stock), "target": write_number(target), "volume": write_number(volume)}


PHRASEBOOK = Phrasebook(
    "chemistry",
    phrases=(
        formulas.molar_mass(_draw_formula),
        formulas.element_counts(_draw_formula),
        formulas.empirical_formula(_draw_compound),
        formulas.hill_formula(_draw_condensed),
        formulas.mass_fraction(_draw_part),
        formulas.atomic_number(_draw_element),
        formulas.element_at(_draw_number),
        reactions.balance_equation(_draw_unbalanced),
        reactions.is_balanced(_draw_claimed),
        amounts.moles_from_mass(_draw_mass),
        amounts.mass_from_moles(_draw_moles),
        amounts.dilution(_draw_dilution),
    ),
    irrelevant=reactions.IRRELEVANT,
)

"""Other surfaces for the literals of a request: words, separators, LaTeX, Unicode, units spelled out or abbreviated.

A rewriting keeps the literal's type and value: it is made only where the type's own parser reads it back.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from fluxem.core.number_words import write_number_words
from fluxem.core.template import Literal, Piece
from fluxem.domains import get_type

_LARGEST_IN_WORDS = 10**6
_FULL_WIDTH = str.maketrans("0123456789.", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff0e")
_SUPERSCRIPTS = str.maketrans("0123456789-", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207b")
_THIN = ("\u00a0", "\u2009", "\u202f")
_VULGAR = {Fraction(1, 2): "½", Fraction(1, 3): "⅓", Fraction(2, 3): "⅔", Fraction(1, 4): "¼", Fraction(3, 4): "¾"}


@dataclass(frozen=True, slots=True)
class SurfaceRates:
    """How often each rewriting is tried, for literals that it fits; their sum is at most 1.

    Attributes:
        words: "twelve" for 12, "twelve kilometers" for 12 km, "five percent" for 5%.
        units: the unit of a quantity spelled out or abbreviated.
        separators: 1,234,567 or groups parted by thin spaces.
        latex: powers of ten and fractions in LaTeX.
        unicode: the true minus, superscripts, ½, full-width figures.
        spacing: a space in or out: "25 %", "5km".

    Raises:
        ValueError: a rate below 0, or rates of more than 1 together.
    """

    words: float = 0.0
    units: float = 0.0
    separators: float = 0.0
    latex: float = 0.0
    unicode: float = 0.0
    spacing: float = 0.0

    def __post_init__(self) -> None:
        rates = [getattr(self, field.name) for field in fields(self)]
        if min(rates) < 0 or sum(rates) > 1:
            raise ValueError(f"surface rates: expected numbers of at least 0 with a sum of at most 1, found {rates}")


NO_SURFACES = SurfaceRates()
TRAIN_SURFACES = SurfaceRates(words=0.08, units=0.08, separators=0.04, latex=0.03, unicode=0.05, spacing=0.03)
TEST_SURFACES = SurfaceRates(words=0.25, units=0.25, separators=0.1, latex=0.05, unicode=0.15, spacing=0.1)


def vary_surface(literal: Literal, rng: random.Random, rates: SurfaceRates) -> Literal:
    """``literal`` written differently at ``rates``, or itself; type and value never change.

    Nothing is drawn from ``rng`` where all rates are zero.
    """
    if rates == NO_SURFACES:
        return literal
    draw = rng.random()
    for field in fields(rates):
        rate = getattr(rates, field.name)
        if draw < rate:
            return _rewrite(literal, rng, field.name)
        draw -= rate
    return literal


def vary_surfaces(pieces: Sequence[Piece], rng: random.Random, rates: SurfaceRates) -> list[Piece]:
    """:func:`vary_surface` for the literals among ``pieces`` that stand free, not for those glued to others ("2^5")."""
    if rates == NO_SURFACES:
        return list(pieces)
    out: list[Piece] = []
    for position, piece in enumerate(pieces):
        if isinstance(piece, Literal) and _stands_free(pieces, position):
            piece = vary_surface(piece, rng, rates)
        out.append(piece)
    return out


def _stands_free(pieces: Sequence[Piece], position: int) -> bool:
    before = "".join(p if isinstance(p, str) else p.surface for p in pieces[max(0, position - 2) : position])
    after = "".join(p if isinstance(p, str) else p.surface for p in pieces[position + 1 : position + 3])
    return before[-1:] in ("", " ", "\n") and re.match(r"$|\s|[.,?!;:](?:\s|$)", after) is not None


def _rewrite(literal: Literal, rng: random.Random, way: str) -> Literal:
    surface = _WAYS[way](literal, rng)
    if surface is None or surface == literal.surface or surface != surface.strip():
        return literal
    try:
        value = get_type(literal.type).parse(surface)
    except ValueError:
        return literal
    if type(value) is not type(literal.value) or _exact_form(value) != _exact_form(literal.value):
        return literal
    return Literal(surface, literal.type, literal.value)


def _exact_form(value: Any) -> Any:
    """What must stay the same: of a quantity its magnitude and unit, not only the physical value."""
    return (value.magnitude, value.unit) if hasattr(value, "magnitude") and hasattr(value, "unit") else value


def _write_words(literal: Literal, rng: random.Random) -> str | None:
    if literal.type == "arithmetic_number":
        number, tail = literal.value, ""
        if re.fullmatch(r"(\S+?) ?(%|percent|per cent)", literal.surface):
            number, tail = literal.value * 100, rng.choice((" percent", " per cent"))
            number = number if number % 1 else int(number)
    elif literal.type == "physics_quantity":
        number, name = literal.value.magnitude, _spell_unit(literal.value.unit, literal.value.magnitude)
        tail = f" {name}" if name else ""
        if not name:
            return None
    else:
        return None
    if abs(number) > _LARGEST_IN_WORDS or (isinstance(number, Decimal) and len(number.as_tuple().digits) > 5):
        return None
    try:
        return write_number_words(number, use_and=rng.random() < 0.7) + tail
    except ValueError:
        return None


_ABBREVIATIONS = {
    "meter": "m", "kilometer": "km", "centimeter": "cm", "millimeter": "mm", "mile": "mi", "foot": "ft", "yard": "yd",
    "kilogram": "kg", "gram": "g", "milligram": "mg", "pound": "lb", "ounce": "oz", "second": "s", "minute": "min",
    "hour": "h", "liter": "L", "milliliter": "mL", "newton": "N", "joule": "J", "kilojoule": "kJ", "watt": "W",
    "kilowatt": "kW", "pascal": "Pa", "kilopascal": "kPa", "volt": "V", "ampere": "A", "ohm": "Ω", "hertz": "Hz",
    "kelvin": "K", "mole": "mol", "meter / second": "m/s", "kilometer / hour": "km/h", "mile / hour": "mph",
    "meter / second ** 2": "m/s²", "meter ** 2": "m²", "meter ** 3": "m³", "gram / mole": "g/mol",
    "degree_Celsius": "°C", "degree_Fahrenheit": "°F", "kilogram / meter ** 3": "kg/m³", "joule / kilogram": "J/kg",
}  # fmt: skip
_IRREGULAR = {
    "foot": "feet", "inch": "inches", "hertz": "hertz", "century": "centuries", "degree_Celsius": "degrees Celsius",
    "degree_Fahrenheit": "degrees Fahrenheit",
}  # fmt: skip
_WORD = re.compile(r"[a-z]+")


def _spell_unit(unit: str, magnitude: Any) -> str | None:
    """A unit in words: "kilometers per hour", "square meters"; ``None`` for longer ones."""
    above, _, below = unit.partition(" / ")
    power, _, exponent = above.partition(" ** ")
    prefix = {"": "", "2": "square ", "3": "cubic "}.get(exponent)
    if prefix is None or not (_WORD.fullmatch(power) or power in _IRREGULAR) or (below and not _WORD.fullmatch(below)):
        return None
    plural = power if magnitude == 1 and power not in _IRREGULAR else _IRREGULAR.get(power, power + "s")
    return f"{prefix}{plural}{f' per {below}' if below else ''}"


def _rewrite_unit(literal: Literal, rng: random.Random) -> str | None:
    if literal.type == "physics_unit":
        unit, number = literal.value.name, None
    elif literal.type == "physics_quantity":
        unit, number = literal.value.unit, _DIGITS.match(literal.surface)
        if number is None:
            return None
    else:
        return None
    spelled, short = _spell_unit(unit, literal.value.magnitude if number else 2), _ABBREVIATIONS.get(unit)
    choices = [name for name in (spelled, short) if name]
    if not choices:
        return None
    return f"{number[0]} {rng.choice(choices)}" if number else rng.choice(choices)


_DIGITS = re.compile(r"[-\u2212]?\d[\d,]*(?:\.\d+)?", re.ASCII)


def _separate(literal: Literal, rng: random.Random) -> str | None:
    match = re.fullmatch(r"([-\u2212]?)(\d{4,})((?:\.\d+)?)(.*)", literal.surface, re.ASCII)
    if literal.type not in ("arithmetic_number", "physics_quantity") or match is None:
        return None
    grouped = f"{int(match[2]):,}"
    if literal.type == "arithmetic_number" and not match[4] and rng.random() < 0.4:
        grouped = grouped.replace(",", rng.choice(_THIN))
    return f"{match[1]}{grouped}{match[3]}{match[4]}"


def _write_power(literal: Literal, form: str) -> str | None:
    """A round number or a decimal as ``a x 10^b`` in ``form``; only for Decimals, which notation with powers gives."""
    value = literal.value
    if literal.type != "arithmetic_number" or not isinstance(value, Decimal) or not value or "%" in literal.surface:
        return None
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int) or len(digits) > 6:
        return None
    mantissa = Decimal((sign, digits, 1 - len(digits)))
    power = exponent + len(digits) - 1
    return form.format(m=mantissa, p=power, s=str(power).translate(_SUPERSCRIPTS)) if power else None


def _write_latex(literal: Literal, rng: random.Random) -> str | None:
    if literal.type == "math_rational":
        value = literal.value
        sign = "-" if value.numerator < 0 else ""
        return rf"{sign}\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"
    return _write_power(literal, rng.choice((r"{m} \times 10^{{{p}}}", r"{m} \cdot 10^{{{p}}}")))


def _write_unicode(literal: Literal, rng: random.Random) -> str | None:
    if literal.type == "math_rational":
        return _VULGAR.get(literal.value.fraction)
    if literal.surface.startswith("-") and literal.type in ("arithmetic_number", "physics_quantity"):
        return "\u2212" + literal.surface[1:]
    if literal.type == "arithmetic_number":
        if re.fullmatch(r"\d+(\.\d+)?", literal.surface, re.ASCII) and rng.random() < 0.4:
            return literal.surface.translate(_FULL_WIDTH)
        return _write_power(literal, "{m} × 10{s}")
    return None


def _space(literal: Literal, rng: random.Random) -> str | None:
    del rng
    if literal.type == "arithmetic_number" and literal.surface.endswith("%"):
        bare = literal.surface[:-1]
        return bare.rstrip() + ("%" if bare.endswith(" ") else " %")
    if literal.type == "physics_quantity" and (match := re.fullmatch(r"(\S+) ([a-zA-Z]{2,3})", literal.surface)):
        return match[1] + match[2] if _is_symbol(match[2]) else None
    return None


@cache
def _is_symbol(text: str) -> bool:
    return text in _ABBREVIATIONS.values()


_WAYS: dict[str, Callable[[Literal, random.Random], str | None]] = {
    "words": _write_words,
    "units": _rewrite_unit,
    "separators": _separate,
    "latex": _write_latex,
    "unicode": _write_unicode,
    "spacing": _space,
}

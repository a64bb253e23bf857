"""Random amounts, rates and terms, and the ways of writing them, for the phrasebook."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal

from fluxem.core.number_text import parse_number
from fluxem.core.phrasebook import Argument, Draw, write_number
from fluxem.core.sequence import format_numbers
from fluxem.core.template import Literal
from fluxem.domains.finance.types import CashFlows, Money

_TOP = {"easy": 2_000, "medium": 100_000, "hard": 50_000_000}
_CURRENCIES = ("USD", "USD", "EUR", "GBP", "JPY", "CHF", "CAD")
_MARKS = {"USD": "$", "EUR": "\u20ac", "GBP": "\u00a3", "JPY": "\u00a5"}
_NAMES = {"USD": "dollars", "EUR": "euros", "GBP": "pounds sterling", "JPY": "yen", "CHF": "Swiss francs"}
_NAMES["CAD"] = "Canadian dollars"
_STEPS = {"easy": 100, "medium": 50, "hard": 1}

WriteAmount = Callable[[random.Random, Decimal], Literal]


# --- amounts ---------------------------------------------------------------------------------------------
def _draw_cents(rng: random.Random, difficulty: str, top: int | None = None) -> Decimal:
    """An amount of at least 100, round where that is easy, with cents where it is hard."""
    step = _STEPS[difficulty]
    whole = rng.randint(100, top or _TOP[difficulty]) // step * step or 100
    return Decimal(whole) + (Decimal(rng.randint(1, 99)) / 100 if difficulty == "hard" and rng.random() < 0.5 else 0)


def _write_money(rng: random.Random, amount: Decimal, currency: str) -> Literal:
    digits = f"{amount:,}" if rng.random() < 0.7 else f"{amount}"
    forms = [f"{digits} {currency}", f"{currency} {digits}", f"{digits} {_NAMES[currency]}"]
    if currency in _MARKS:
        cents = digits if "." in digits or amount >= 100 else f"{digits}.00"
        forms += [f"{_MARKS[currency]}{cents}"] * 3
    if amount >= 1_000_000 and amount % 100_000 == 0 and currency in _MARKS:
        forms.append(f"{_MARKS[currency]}{(amount / 1_000_000).normalize():f} million")
    return Literal(rng.choice(forms), "finance_money", Money(amount, currency))


def draw_writer(rng: random.Random) -> WriteAmount:
    """Money of one currency for the whole question, or plain numbers."""
    if rng.random() < 0.3:
        return lambda rng, amount: _write_plain(rng, amount)
    currency = rng.choice(_CURRENCIES)
    return lambda rng, amount: _write_money(rng, amount, currency)


def _write_plain(rng: random.Random, amount: Decimal) -> Literal:
    surface = f"{amount:,}" if rng.random() < 0.5 else f"{amount}"
    return Literal(surface, "arithmetic_number", parse_number(surface))


def write_rate(rng: random.Random, percent: Decimal) -> Literal:
    """A percentage, spelled out sometimes."""
    surface = rng.choice((f"{percent}%", f"{percent}%", f"{percent} percent", f"{percent} per cent"))
    return Literal(surface, "arithmetic_number", parse_number(surface))


def draw_percent(rng: random.Random, difficulty: str, top: int = 15) -> Decimal:
    """Whole percents where that is easy, hundredths where it is hard."""
    places = {"easy": 1, "medium": 10, "hard": 100}[difficulty]
    return (Decimal(rng.randint(places, top * places)) / places).normalize() + 0


def _draw_years(rng: random.Random, difficulty: str) -> Literal:
    return write_number(rng.randint(2, {"easy": 5, "medium": 20, "hard": 50}[difficulty]))


def _draw_rate(rng: random.Random, difficulty: str, top: int = 15) -> Literal:
    percent = draw_percent(rng, difficulty, top)
    return write_rate(rng, Decimal(f"{percent:f}"))


# --- interest --------------------------------------------------------------------------------------------
def _draw_deposit(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {
        "principal": draw_writer(rng)(rng, _draw_cents(rng, difficulty)),
        "annual_rate": _draw_rate(rng, difficulty),
        "years": _draw_years(rng, difficulty),
    }


def draw_deposit(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``principal``, ``annual_rate`` and ``years``."""
    return _draw_deposit(rng, difficulty)


def fix_compounding(per_year: int) -> Draw:
    """A deposit with interest added ``per_year`` times a year, which the wording says in words."""
    return lambda rng, difficulty: {**_draw_deposit(rng, difficulty), "compoundings_per_year": per_year}


def draw_counted_deposit(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """A deposit with the number of ``compoundings_per_year``."""
    return {**_draw_deposit(rng, difficulty), "compoundings_per_year": write_number(rng.choice((2, 4, 6, 12, 52)))}


def draw_future_amount(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``amount``, ``annual_rate`` and ``years``."""
    drawn = _draw_deposit(rng, difficulty)
    return {"amount": drawn.pop("principal"), **drawn}


def draw_nominal_rate(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``nominal_rate`` and ``compoundings_per_year``."""
    number = rng.choice((2, 4, 12) if difficulty == "easy" else (2, 3, 4, 6, 12, 24, 26, 52, 365))
    return {"nominal_rate": _draw_rate(rng, difficulty, 30), "compoundings_per_year": write_number(number)}


def draw_growth(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``start``, ``end`` and ``years``."""
    write, start = draw_writer(rng), _draw_cents(rng, difficulty)
    end = (start * rng.randint(60, 400) / 100).quantize(Decimal(1)) + 100
    return {"start": write(rng, start), "end": write(rng, end), "years": _draw_years(rng, difficulty)}


# --- costs -----------------------------------------------------------------------------------------------
def draw_asset(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``cost``, a lower ``salvage`` value and ``years``."""
    write, cost = draw_writer(rng), _draw_cents(rng, difficulty) + 1000
    salvage = (cost * rng.randint(5, 40) / 100).quantize(Decimal(1)) + 50
    return {"cost": write(rng, cost), "salvage": write(rng, salvage), "years": _draw_years(rng, difficulty)}


def draw_product(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``fixed_costs``, ``price`` and a lower ``unit_cost``."""
    write = draw_writer(rng)
    places = Decimal(1) if difficulty == "easy" else Decimal(100)
    cost = Decimal(rng.randint(int(3 * places), int(80 * places))) / places
    price = cost + Decimal(rng.randint(int(places), int(40 * places))) / places
    fixed = _draw_cents(rng, difficulty)
    return {"fixed_costs": write(rng, fixed), "price": write(rng, price), "unit_cost": write(rng, cost)}


def draw_bill(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``bill``, ``people`` and ``tip``."""
    amount = Decimal(rng.randint(2000, {"easy": 9_900, "medium": 60_000, "hard": 900_000}[difficulty]))
    amount = amount // 100 if difficulty == "easy" else amount / 100
    tip = rng.choice((5, 10, 15, 20)) if difficulty == "easy" else rng.randint(3, 30)
    return {
        "bill": draw_writer(rng)(rng, amount),
        "people": write_number(rng.randint(2, 6 if difficulty == "easy" else 25)),
        "tip": write_rate(rng, Decimal(tip)),
    }


def draw_exchange(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``amount``, ``rate`` and the code of another ``currency``."""
    source = rng.choice(_CURRENCIES)
    currency = rng.choice([code for code in (*_NAMES, "SEK", "PLN", "INR", "BRL") if code != source])
    digits = {"easy": 1, "medium": 2, "hard": 4}[difficulty]
    rate = Decimal(rng.randint(2, 20 * 10**digits)).scaleb(-digits)
    return {
        "amount": _write_money(rng, _draw_cents(rng, difficulty), source),
        "rate": write_number(rate),
        "currency": currency,
    }


# --- cash flows ------------------------------------------------------------------------------------------
def _draw_flows(rng: random.Random, difficulty: str) -> CashFlows:
    length = rng.randint(2, {"easy": 3, "medium": 6, "hard": 12}[difficulty])
    scale = {"easy": 10, "medium": 50, "hard": 1}[difficulty]
    incomes = [rng.randint(100, {"easy": 500, "medium": 9_000, "hard": 500_000}[difficulty]) // scale * scale]
    for _ in range(length - 1):
        same = rng.random() < 0.4
        incomes.append(incomes[-1] if same else max(scale, incomes[0] * rng.randint(50, 150) // 100 // scale * scale))
    cost = sum(incomes) * rng.randint(45, 98) // 100 // scale * scale
    return CashFlows((-max(cost, scale), *incomes))


def _write_flows(rng: random.Random, flows: CashFlows, prose: bool) -> Literal:
    texts = [str(amount) for amount in flows]
    if prose:
        joint = rng.choice((" and ", ", and ", ", "))
        surface = f"{', '.join(texts[:-1])}{joint}{texts[-1]}"
    else:
        surface = rng.choice((format_numbers(flows), format_numbers(flows), f"[{','.join(texts)}]"))
        surface = surface.replace("-", "\u2212") if rng.random() < 0.1 else surface
    return Literal(surface, "finance_cash_flows", flows)


def draw_bracketed_flows(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``cash_flows`` in brackets."""
    return {"cash_flows": _write_flows(rng, _draw_flows(rng, difficulty), prose=False)}


def draw_prose_flows(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``cash_flows`` as a list in prose, right after a word that says what they are."""
    return {"cash_flows": _write_flows(rng, _draw_flows(rng, difficulty), prose=True)}


def draw_rate_and_flows(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``rate`` and ``cash_flows`` in brackets."""
    return {"rate": _draw_rate(rng, difficulty, 20), **draw_bracketed_flows(rng, difficulty)}


def draw_rate_and_prose_flows(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    """``rate`` and ``cash_flows`` in prose."""
    return {"rate": _draw_rate(rng, difficulty, 20), **draw_prose_flows(rng, difficulty)}

"""Tools of finance, computed with decimals of 200 digits.

Amounts are money or plain numbers, and a result has the currency of its arguments. Amounts are rounded half to
even at the 6th decimal and rates at the 12th: cents are left to the reader. A rate is a share of one: 5% or
0.05; beyond +-100% it is refused, since 5 for 5% is the commonest mistake. Formulas: Brealey, Myers, Allen,
Principles of Corporate Finance (13th ed.), chapters 2 to 5, except where a tool names another source.
"""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from fractions import Fraction
from typing import Annotated

from fluxem.core import exact
from fluxem.core.errors import ToolError
from fluxem.core.limits import approximate
from fluxem.core.measured import Unit
from fluxem.core.number import Number
from fluxem.domains.finance.types import CURRENCIES, CashFlows, Money

_CONTEXT = Context(prec=200, rounding=ROUND_HALF_EVEN, Emax=999_999, Emin=-999_999)
_AMOUNT_STEP, _RATE_STEP = Decimal("1e-6"), Decimal("1e-12")
_MAX_AMOUNT = 10**18
_MAX_RESULT = Decimal("1e36")
_MAX_PERIODS = 100_000

Years = Annotated[Number, Unit("year")]
WholeYears = Annotated[int, Unit("year")]


# --- arguments and results -------------------------------------------------------------------------------
def _decimal(value: Number | Fraction) -> Decimal:
    """``value`` in the current context of 200 digits."""
    return value if isinstance(value, Decimal) else Decimal(value.numerator) / Decimal(value.denominator)


def _read_rate(rate: Number, name: str) -> Decimal:
    if not -1 < rate <= 1:
        raise ToolError(f"{name}: expected a rate above -100% and up to 100%, such as 5% or 0.05; found {_show(rate)}")
    return _decimal(rate)


def _show(value: Number) -> str:
    shown = str(value) if abs(value) < 10**20 else "a huge number"
    return f"{shown} ({float(value * 100):g}%)" if abs(value) < 10**6 else shown


def _read_amounts(positive: bool = True, **amounts: Money | Number) -> tuple[str | None, list[Decimal]]:
    """The common currency (``None`` for plain numbers) and the amounts.

    Raises:
        ToolError: different currencies, money beside plain numbers, too large, or negative where ``positive``.
    """
    currencies = {value.currency if isinstance(value, Money) else None for value in amounts.values()}
    if len(currencies) > 1:
        shown = ", ".join(f"{name} {getattr(value, 'currency', 'without one')}" for name, value in amounts.items())
        raise ToolError(f"expected amounts of one currency, found {shown}")
    numbers = []
    for name, value in amounts.items():
        number = value.amount if isinstance(value, Money) else value
        if abs(number) > _MAX_AMOUNT:
            raise ToolError(f"{name}: expected at most 1e18, found a larger amount")
        if positive and number < 0:
            raise ToolError(f"{name}: expected an amount of at least 0, found {number!s:.60}")
        numbers.append(_decimal(number))
    return currencies.pop(), numbers


def _round(value: Decimal, step: Decimal) -> int | Decimal:
    if abs(value) > _MAX_RESULT:
        raise ToolError("the result is beyond 1e36; expected smaller amounts, rates or terms")
    rounded = value.quantize(step)
    return int(rounded) if rounded == rounded.to_integral_value() else rounded.normalize()


def _write_amount(value: Decimal, currency: str | None) -> Money | Number:
    number = _round(value, _AMOUNT_STEP)
    return number if currency is None else Money(number, currency)


def _read_periods(years: Number, per_year: int, name: str) -> int:
    if not 1 <= per_year <= 8760:
        raise ToolError(f"{name}: expected 1 to 8760 a year, found {per_year if abs(per_year) < 10**20 else 'more'}")
    periods = Fraction(years) * per_year if abs(years) <= _MAX_PERIODS else Fraction(-1)
    if periods.denominator != 1 or not 0 < periods <= _MAX_PERIODS:
        raise ToolError(
            f"years: expected a whole number of periods ({per_year} a year) from 1 to {_MAX_PERIODS}, "
            f"found {years!s:.40} years"
        )
    return periods.numerator


def _grow(rate: Decimal, periods: int) -> Decimal:
    """``(1 + rate) ** periods``, refused beyond 1e+-120, where no result is of use."""
    size = periods * math.log10(1 + float(rate))
    if abs(size) > 120:
        raise ToolError(f"a growth of about 1e{size:.0f} over {periods} periods is out of range; expected less")
    return (1 + rate) ** periods


# --- cash flows ------------------------------------------------------------------------------------------
def npv(rate: Number, cash_flows: CashFlows) -> Number:
    """Net present value of cash flows, the first of which happens now and is not discounted.

    Args:
        rate: discount rate per period, as a share: 10% or 0.1.
        cash_flows: amounts at times 0, 1, 2, ...; payments negative.

    Examples:
        {"rate": "10%", "cash_flows": [-100, 50, 50, 50]} -> "24.3426"
        {"rate": "0.08", "cash_flows": [-1000, 400, 400, 400]} -> "30.838795"

    Source:
        Brealey, Myers, Allen, chapter 2.1.
    """
    with localcontext(_CONTEXT):
        factor = 1 / (1 + _read_rate(rate, "rate"))
        if factor > 1000:
            raise ToolError(f"rate: expected more than -99.9%, found {_show(rate)}")
        total = Decimal(0)
        for amount in reversed(_require_flows(cash_flows)):
            total = total * factor + _decimal(amount)
        return _round(total, _AMOUNT_STEP)


def _require_flows(flows: CashFlows) -> CashFlows:
    if any(abs(amount) > _MAX_AMOUNT for amount in flows):
        raise ToolError("cash_flows: expected amounts up to 1e18, found a larger one")
    return flows


@approximate(1e-9)
def irr(cash_flows: CashFlows) -> float:
    """Internal rate of return: the rate per period at which the net present value of cash flows is 0.

    The amounts must change their sign exactly once, so that there is exactly one such rate.

    Args:
        cash_flows: amounts at times 0, 1, 2, ...; payments negative.

    Examples:
        {"cash_flows": [-100, 50, 50, 50]} -> 0.23375192852825855
        {"cash_flows": [-100, 110]} -> 0.1

    Source:
        Brealey, Myers, Allen, chapter 5.3; one change of sign leaves one root by Descartes' rule of signs.
    """
    import pyxirr

    signs = [amount > 0 for amount in _require_flows(cash_flows) if amount != 0]
    changes = sum(a != b for a, b in zip(signs, signs[1:], strict=False))
    if changes != 1:
        found = "they never do, so there is no rate" if not changes else f"they do {changes} times, so several may fit"
        raise ToolError(f"cash_flows: expected amounts that change their sign exactly once; {found}")
    amounts = [float(amount) for amount in cash_flows]
    largest = max(map(abs, amounts))
    amounts = [amount / largest for amount in amounts]
    rate = pyxirr.irr(amounts)
    if rate is None or not math.isfinite(rate) or not _brackets(amounts, rate):
        rate = _bisect(amounts)
    return rate


def _value_at(amounts: list[float], factor: float) -> float:
    total = 0.0
    for amount in reversed(amounts):
        total = total * factor + amount
    return total


def _brackets(amounts: list[float], rate: float) -> bool:
    """Whether the value changes its sign within 1e-10 of ``rate``."""
    step = 1e-10 * max(1.0, abs(rate))
    low, high = (_value_at(amounts, 1 / (1 + r)) if r > -1 else math.nan for r in (rate - step, rate + step))
    return low * high <= 0


def _bisect(amounts: list[float]) -> float:
    """The root in ``factor = 1 / (1 + rate)``, from a rate of 1e6 down to -99.9%."""
    low, high = 1e-6, 1e3
    start = _value_at(amounts, low)
    if start * _value_at(amounts, high) > 0:
        raise ToolError("cash_flows: the internal rate lies outside -99.9% to 1e6; expected less extreme amounts")
    for _ in range(200):
        middle = (low + high) / 2
        if start * _value_at(amounts, middle) > 0:
            low = middle
        else:
            high = middle
    return 2 / (low + high) - 1


def payback_period(cash_flows: CashFlows) -> Number:
    """How many periods it takes until cash flows have paid back what was paid; within a period money flows evenly.

    Args:
        cash_flows: amounts at times 0, 1, 2, ...; the first one, the investment, negative.

    Examples:
        {"cash_flows": [-100, 50, 50, 50]} -> 2
        {"cash_flows": [-100, 40, 40, 40]} -> "2.5"

    Source:
        Brealey, Myers, Allen, chapter 5.2.
    """
    if cash_flows[0] >= 0:
        raise ToolError(f"cash_flows: expected an investment below 0 first, found {cash_flows[0]!s:.40}")
    total = Fraction(0)
    for period, amount in enumerate(_require_flows(cash_flows)):
        if period and total + Fraction(amount) >= 0:
            return exact.normalize(period - 1 - total / Fraction(amount), decimal=True)
        total += Fraction(amount)
    raise ToolError(f"cash_flows: the investment is never paid back; {float(-total):g} is missing at the end")


# --- interest --------------------------------------------------------------------------------------------
def compound_interest(
    principal: Money | Number, annual_rate: Number, years: Years, compoundings_per_year: int = 1
) -> Money | Number:
    """Balance after compound interest: principal * (1 + rate / n) ** (n * years).

    Args:
        principal: the amount at the beginning.
        annual_rate: nominal rate per year, as a share: 5% or 0.05.
        years: length of time in years, a whole number of compounding periods.
        compoundings_per_year: how often a year interest is added: 1 yearly, 4 quarterly, 12 monthly, 365 daily.

    Examples:
        {"principal": 1000, "annual_rate": "5%", "years": 10} -> "1628.894627"
        {"principal": "$1,000", "annual_rate": "0.06", "years": 2, "compoundings_per_year": 12} -> "1127.159776 USD"

    Source:
        Brealey, Myers, Allen, chapter 2.5.
    """
    with localcontext(_CONTEXT):
        currency, (amount,) = _read_amounts(principal=principal)
        periods = _read_periods(years, compoundings_per_year, "compoundings_per_year")
        rate = _read_rate(annual_rate, "annual_rate") / compoundings_per_year
        return _write_amount(amount * _grow(rate, periods), currency)


def simple_interest(principal: Money | Number, annual_rate: Number, years: Years) -> Money | Number:
    """Simple interest earned, without the principal: principal * rate * years.

    Args:
        principal: the amount that earns interest.
        annual_rate: rate per year, as a share: 5% or 0.05.
        years: length of time in years.

    Examples:
        {"principal": "$2,000", "annual_rate": "5%", "years": 3} -> "300.00 USD"
        {"principal": 150, "annual_rate": "4%", "years": "0.5"} -> 3
    """
    with localcontext(_CONTEXT):
        currency, (amount,) = _read_amounts(principal=principal)
        if not 0 <= years <= _MAX_PERIODS:
            raise ToolError(f"years: expected 0 to {_MAX_PERIODS}, found {years!s:.40}")
        return _write_amount(amount * _read_rate(annual_rate, "annual_rate") * _decimal(years), currency)


def loan_payment(
    principal: Money | Number, annual_rate: Number, years: Years, payments_per_year: int = 12
) -> Money | Number:
    """Level payment at the end of every period that repays a loan with interest.

    Args:
        principal: the amount borrowed.
        annual_rate: nominal rate per year, as a share: 6% or 0.06.
        years: term in years, a whole number of payments.
        payments_per_year: 12 for monthly payments, 1 for yearly ones.

    Examples:
        {"principal": "$200,000", "annual_rate": "6%", "years": 30} -> "1199.10105 USD"
        {"principal": 1200, "annual_rate": 0, "years": 1} -> 100

    Source:
        Brealey, Myers, Allen, chapter 2.3 (annuities).
    """
    with localcontext(_CONTEXT):
        currency, (amount,) = _read_amounts(principal=principal)
        periods = _read_periods(years, payments_per_year, "payments_per_year")
        rate = _read_rate(annual_rate, "annual_rate") / payments_per_year
        if rate == 0:
            return _write_amount(amount / periods, currency)
        return _write_amount(amount * rate / (1 - 1 / _grow(rate, periods)), currency)


def present_value(amount: Money | Number, annual_rate: Number, years: WholeYears) -> Money | Number:
    """What a single amount due in some years is worth today: amount / (1 + rate) ** years.

    Args:
        amount: the amount due later.
        annual_rate: discount rate per year, as a share: 5% or 0.05.
        years: how many whole years ahead it is due.

    Examples:
        {"amount": "1,000 EUR", "annual_rate": "5%", "years": 10} -> "613.913254 EUR"

    Source:
        Brealey, Myers, Allen, chapter 2.1.
    """
    with localcontext(_CONTEXT):
        currency, (value,) = _read_amounts(amount=amount)
        periods = _read_periods(years, 1, "years")
        return _write_amount(value / _grow(_read_rate(annual_rate, "annual_rate"), periods), currency)


def effective_rate(nominal_rate: Number, compoundings_per_year: int) -> Number:
    """Effective annual rate of a nominal rate that is compounded several times a year.

    Args:
        nominal_rate: nominal rate per year, as a share: 12% or 0.12.
        compoundings_per_year: how often a year interest is added.

    Examples:
        {"nominal_rate": "12%", "compoundings_per_year": 12} -> "0.126825030132"

    Source:
        Brealey, Myers, Allen, chapter 2.5.
    """
    with localcontext(_CONTEXT):
        periods = _read_periods(1, compoundings_per_year, "compoundings_per_year")
        return _round(_grow(_read_rate(nominal_rate, "nominal_rate") / periods, periods) - 1, _RATE_STEP)


def cagr(start: Money | Number, end: Money | Number, years: Years) -> Number:
    """Compound annual growth rate, as a share: (end / start) ** (1 / years) - 1.

    Args:
        start: value at the beginning, above 0.
        end: value at the end, above 0, in the same currency.
        years: how many years lie between, above 0.

    Examples:
        {"start": 100, "end": 200, "years": 10} -> "0.071773462536"
        {"start": "$100", "end": "$121", "years": 2} -> "0.1"
    """
    with localcontext(_CONTEXT):
        _, (first, last) = _read_amounts(start=start, end=end)
        if first == 0 or last == 0:
            raise ToolError("start and end: expected amounts above 0, found 0")
        if not Fraction(1, 1000) <= years <= 1000:
            raise ToolError(f"years: expected 0.001 to 1000, found {years!s:.40}")
        with localcontext(Context(prec=80)):  # a fractional power costs more than a product
            exponent = 1 / _decimal(years)
            if abs((last.adjusted() - first.adjusted()) * exponent) > 40:
                raise ToolError("years: the growth per year is out of range; expected a longer time")
            return _round((last / first) ** exponent - 1, _RATE_STEP)


# --- costs and bills -------------------------------------------------------------------------------------
def depreciation_straight_line(cost: Money | Number, salvage: Money | Number, years: WholeYears) -> Money | Number:
    """Yearly depreciation by the straight-line method: (cost - salvage) / years.

    Args:
        cost: what the asset cost.
        salvage: what it will be worth at the end of its life, at most its cost.
        years: useful life in years.

    Examples:
        {"cost": "$10,000", "salvage": "$1,000", "years": 5} -> "1800.00 USD"
    """
    with localcontext(_CONTEXT):
        currency, (price, rest) = _read_amounts(cost=cost, salvage=salvage)
        if rest > price:
            raise ToolError(f"salvage: expected at most the cost {cost!s:.60}, found {salvage!s:.60}")
        return _write_amount((price - rest) / _read_periods(years, 1, "years"), currency)


def break_even(fixed_costs: Money | Number, price: Money | Number, unit_cost: Money | Number) -> int:
    """How many units must be sold, rounded up, until their margin covers the fixed costs.

    Args:
        fixed_costs: costs that do not depend on the number of units.
        price: price of one unit.
        unit_cost: variable cost of one unit, below the price.

    Examples:
        {"fixed_costs": "$10,000", "price": "$25", "unit_cost": "$15"} -> 1000
        {"fixed_costs": 100, "price": 7, "unit_cost": 4} -> 34
    """
    with localcontext(_CONTEXT):
        _, (fixed, income, cost) = _read_amounts(fixed_costs=fixed_costs, price=price, unit_cost=unit_cost)
        if income <= cost:
            raise ToolError(f"unit_cost: expected less than the price {price!s:.60}, found {unit_cost!s:.60}")
        return math.ceil(Fraction(fixed) / (Fraction(income) - Fraction(cost)))


def split_bill(bill: Money | Number, people: int, tip: Number = 0) -> Money | Number:
    """What each of several people pays of a bill, tip included: bill * (1 + tip) / people.

    Args:
        bill: the bill without tip.
        people: how many share it equally.
        tip: tip as a share of the bill: 15% or 0.15.

    Examples:
        {"bill": "$84.00", "people": 4, "tip": "15%"} -> "24.15 USD"
        {"bill": 100, "people": 3} -> "33.333333"
    """
    with localcontext(_CONTEXT):
        currency, (amount,) = _read_amounts(bill=bill)
        if not 1 <= people <= _MAX_PERIODS:
            raise ToolError(f"people: expected 1 to {_MAX_PERIODS}, found {people if abs(people) < 10**20 else 'more'}")
        if tip < 0:
            raise ToolError(f"tip: expected at least 0%, found {_show(tip)}")
        return _write_amount(amount * (1 + _read_rate(tip, "tip")) / people, currency)


def convert_currency(amount: Money, rate: Number, currency: str) -> Money:
    """An amount of money in another currency, at a given exchange rate.

    Args:
        amount: the money to exchange.
        rate: how many units of the new currency one unit of the old one buys.
        currency: code of the new currency, such as EUR.

    Examples:
        {"amount": "$250.00", "rate": "0.92", "currency": "EUR"} -> "230.00 EUR"
    """
    code = currency.strip().upper()
    if code not in CURRENCIES:
        raise ToolError(f"currency: expected a code of ISO 4217 such as EUR, found {currency!r:.40}")
    if not 0 < rate <= 10**9:
        raise ToolError(f"rate: expected a positive exchange rate up to 1e9, found {rate!s:.40}")
    with localcontext(_CONTEXT):
        _, (value,) = _read_amounts(positive=False, amount=amount)
        return Money(_round(value * _decimal(rate), _AMOUNT_STEP), code)


TOOLS = (
    npv,
    irr,
    compound_interest,
    simple_interest,
    loan_payment,
    present_value,
    effective_rate,
    cagr,
    depreciation_straight_line,
    break_even,
    payback_period,
    split_bill,
    convert_currency,
)

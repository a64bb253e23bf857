"""Money and cash flows: codes over their whole range, laws, formulas against a second computation, bad inputs."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import pyxirr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, FluxEMError, LawError
from fluxem.domains import get_type, resolve_law
from fluxem.domains.finance import encoder, tools
from fluxem.domains.finance.types import CURRENCIES, CashFlows, Money, parse_cash_flows, parse_money
from fluxem.tools import call_tool

QUICK = settings(max_examples=60, deadline=None)

currencies = st.sampled_from(sorted(CURRENCIES))
amounts = st.builds(
    lambda n, places: Decimal((int(n < 0), tuple(map(int, str(abs(n)))), -places)),
    st.integers(-(10**38), 10**38),
    st.integers(0, 30),
)
money = st.builds(Money, amounts, currencies)
small = st.decimals(-(10**9), 10**9, places=2)
numbers = st.integers(-(10**9), 10**9) | small | st.fractions(-(10**4), 10**4, max_denominator=99)
flows = st.builds(CashFlows, st.lists(st.integers(-(10**38), 10**38) | small, min_size=1, max_size=64))
rates = st.decimals("-0.5", "0.99", places=4)


# --- codes -----------------------------------------------------------------------------------------------
@QUICK
@given(money | flows)
def test_values_survive_code_text_and_json(value: Any) -> None:
    kind = next(t for t in encoder.TYPES if t.matches(value))
    assert kind.decode(kind.encode(value)) == value
    assert kind.parse(str(value)) == value
    assert kind.from_json(kind.to_json(value)) == value


@pytest.mark.parametrize("value", [Money(10**38 + 1, "EUR"), CashFlows((1, 10**38 + 1))])
def test_beyond_the_range_is_refused(value: Any) -> None:
    kind = next(t for t in encoder.TYPES if t.matches(value))
    with pytest.raises(EncodingError, match="1e38"):
        kind.encode(value)


def test_every_currency_has_its_own_code() -> None:
    codes = {encoder.encode_money(Money(1, c))[0, encoder.LETTERS].tobytes() for c in CURRENCIES}
    assert len(codes) == len(CURRENCIES)


@pytest.mark.parametrize(
    ("amount", "currency", "reason"),
    [(1, "XXX", "ISO 4217"), (1, "usd", "ISO"), (1.5, "USD", "Decimal"), (Decimal("NaN"), "USD", "Decimal"),
     (True, "USD", "Decimal"), (Decimal("1e-31"), "USD", "decimals")],
)  # fmt: skip
def test_no_money(amount: Any, currency: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Money(amount, currency)


@pytest.mark.parametrize("entries", [(), (1,) * 65, (1.5,), (True,)])
def test_no_cash_flows(entries: Any) -> None:
    with pytest.raises(ValueError, match="cash flows"):
        CashFlows(entries)


# --- laws ------------------------------------------------------------------------------------------------
def apply(verb: str, *values: Any) -> Any:
    kinds = [next((t for t in encoder.TYPES if t.matches(v)), get_type("arithmetic_number")) for v in values]
    law = resolve_law(verb, tuple(k.name for k in kinds))
    found = get_type(law.result_type).decode(law.apply(*(k.encode(v) for k, v in zip(kinds, values, strict=True))))
    assert found == law.reference(*values)
    return found


@QUICK
@given(small, small, currencies)
def test_sums_of_money(a: Decimal, b: Decimal, currency: str) -> None:
    total = apply("add", Money(a, currency), Money(b, currency))
    assert total == Money(a + b, currency)
    assert apply("subtract", total, Money(b, currency)) == Money(a, currency)
    assert apply("compare", Money(a, currency), Money(b, currency)).value == (a > b) - (a < b)
    assert apply("negate", Money(a, currency)) == Money(-a, currency)


@QUICK
@given(small, numbers)
def test_multiples_of_money(amount: Decimal, factor: Any) -> None:
    value = Money(amount, "EUR")
    try:
        scaled = apply("multiply", value, factor)
    except LawError:
        assert (Fraction(amount) * Fraction(factor) * 10**12).denominator != 1
        return
    assert scaled == apply("multiply", factor, value)
    if factor and amount:
        assert apply("divide", scaled, factor) == value
        assert apply("divide", scaled, value) == Fraction(factor)


@pytest.mark.parametrize("verb", ["add", "subtract", "divide", "compare"])
def test_currencies_do_not_mix(verb: str) -> None:
    a, b = Money(5, "USD"), Money(5, "EUR")
    law = resolve_law(verb, ("finance_money", "finance_money"))
    with pytest.raises(LawError, match="currencies"):
        law.apply(encoder.encode_money(a), encoder.encode_money(b))
    with pytest.raises(LawError, match="currencies"):
        law.reference(a, b)


@QUICK
@given(st.lists(st.tuples(small, small), min_size=1, max_size=20), small)
def test_cash_flows_are_vectors(pairs: list[tuple[Decimal, Decimal]], factor: Decimal) -> None:
    a, b = (CashFlows(column) for column in zip(*pairs, strict=True))
    total = apply("add", a, b)
    assert list(total) == [x + y for x, y in pairs]
    assert apply("subtract", total, b) == a
    assert list(apply("multiply", a, factor)) == [Fraction(x) * Fraction(factor) for x in a]


def test_cash_flows_of_different_length_do_not_add() -> None:
    with pytest.raises(LawError, match="2 and 3"):
        apply("add", CashFlows((1, 2)), CashFlows((1, 2, 3)))


# --- formulas against a second computation ---------------------------------------------------------------
def rounded(value: Fraction, places: int = 6) -> Decimal:
    with localcontext(Context(prec=300)):
        quotient = Decimal(value.numerator) / Decimal(value.denominator)
        return quotient.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)


@QUICK
@given(rates, st.lists(small, min_size=1, max_size=30))
def test_npv_by_exact_fractions(rate: Decimal, entries: list[Decimal]) -> None:
    exact = sum((Fraction(c) / (1 + Fraction(rate)) ** t for t, c in enumerate(entries)), Fraction(0))
    found = tools.npv(rate, CashFlows(entries))
    assert found == rounded(exact)
    scale = sum(abs(float(c)) / (1 + float(rate)) ** t for t, c in enumerate(entries))
    assert abs(float(found) - pyxirr.npv(float(rate), [float(c) for c in entries])) <= 1e-11 * scale + 1e-6


@pytest.mark.parametrize(
    ("rate", "entries", "cents"), [("10%", [-100, 50, 50, 50], "24.34"), ("8%", [-1000, 400, 400, 400], "30.84")]
)
def test_npv_to_the_cent(rate: str, entries: list[int], cents: str) -> None:
    assert round(call_tool("finance_npv", rate=rate, cash_flows=entries), 2) == Decimal(cents)


@QUICK
@given(st.integers(1, 10**9), st.lists(st.integers(0, 10**8), min_size=1, max_size=40))
def test_irr_leaves_no_value(cost: int, incomes: list[int]) -> None:
    assume(any(incomes))
    entries = CashFlows((-cost, *incomes))
    try:
        rate = tools.irr(entries)
    except FluxEMError as error:
        assert "outside" in str(error)
        return
    step = Fraction(1, 10**9) * max(1, abs(Fraction(rate)))
    values = [
        sum((Fraction(c) / (1 + r) ** t for t, c in enumerate(entries)), Fraction(0))
        for r in (Fraction(rate) - step, Fraction(rate) + step)
    ]
    assert values[0] > 0 > values[1]


def test_irr_agrees_with_pyxirr() -> None:
    for entries in ([-100, 50, 50, 50], [-1000, 400, 400, 400], [-100, 110], [100, -60, -60], [-5, 0, 0, 12]):
        assert math.isclose(tools.irr(CashFlows(entries)), pyxirr.irr(entries) or 0.0, rel_tol=1e-9)


@QUICK
@given(small.map(abs), rates, st.integers(1, 40), st.sampled_from([1, 2, 4, 12]))
def test_interest_and_loans_by_exact_fractions(amount: Decimal, rate: Decimal, years: int, per_year: int) -> None:
    growth = (1 + Fraction(rate) / per_year) ** (years * per_year)
    assert tools.compound_interest(amount, rate, years, per_year) == rounded(Fraction(amount) * growth)
    assert tools.compound_interest(Money(amount, "CHF"), rate, years) == Money(
        rounded(Fraction(amount) * (1 + Fraction(rate)) ** years), "CHF"
    )
    assert tools.effective_rate(rate, per_year) == rounded((1 + Fraction(rate) / per_year) ** per_year - 1, 12)
    assert tools.present_value(amount, rate, years) == rounded(Fraction(amount) / (1 + Fraction(rate)) ** years)
    if rate:
        payment = Fraction(amount) * Fraction(rate) / per_year / (1 - 1 / growth)
        assert tools.loan_payment(amount, rate, years, per_year) == rounded(payment)


@QUICK
@given(st.integers(1, 10**6), rates, st.integers(1, 30))
def test_cagr_undoes_compound_growth(start: int, rate: Decimal, years: int) -> None:
    with localcontext(Context(prec=200)):
        assert tools.cagr(start, start * (1 + rate) ** years, years) == rate


@QUICK
@given(st.integers(0, 10**6), st.integers(1, 500), st.integers(0, 499))
def test_break_even_by_counting(fixed: int, price: int, cost: int) -> None:
    assume(cost < price)
    units = tools.break_even(fixed, price, cost)
    assert units * (price - cost) >= fixed
    assert units == 0 or (units - 1) * (price - cost) < fixed


@QUICK
@given(st.integers(1, 10**6), st.lists(st.integers(0, 10**5), min_size=1, max_size=20))
def test_payback_by_running_totals(cost: int, incomes: list[int]) -> None:
    totals = np.cumsum([-cost, *incomes])
    if totals[-1] < 0:
        with pytest.raises(FluxEMError, match="never paid back"):
            tools.payback_period(CashFlows((-cost, *incomes)))
        return
    period = Fraction(tools.payback_period(CashFlows((-cost, *incomes))))
    reached = int(np.argmax(totals >= 0))
    assert reached - 1 < period <= reached
    assert totals[reached - 1] + (period - reached + 1) * incomes[reached - 1] == 0


@pytest.mark.parametrize(
    ("tool", "arguments", "result"),
    [
        ("simple_interest", {"principal": "€1,500", "annual_rate": "4%", "years": 2}, Money(120, "EUR")),
        ("depreciation_straight_line", {"cost": 1000, "salvage": 100, "years": 7}, Decimal("128.571429")),
        ("split_bill", {"bill": "$90.00", "people": 3}, Money(30, "USD")),
        ("convert_currency", {"amount": "-10 EUR", "rate": "1.1", "currency": "usd"}, Money(-11, "USD")),
        ("compound_interest", {"principal": 100, "annual_rate": 0, "years": 5}, 100),
        ("compound_interest", {"principal": 100, "annual_rate": "-50%", "years": 1}, 50),
        ("loan_payment", {"principal": "100,000 USD", "annual_rate": "7%", "years": 15, "payments_per_year": 1},
         Money(Decimal("10979.46247"), "USD")),
    ],
)  # fmt: skip
def test_tools_by_example(tool: str, arguments: dict[str, Any], result: Any) -> None:
    assert call_tool(f"finance_{tool}", **arguments) == result


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("npv", {"rate": 10, "cash_flows": [-100, 50]}, "such as 5% or 0.05; found 10"),
        ("npv", {"rate": -1, "cash_flows": [-100, 50]}, "-100%"),
        ("npv", {"rate": "5%", "cash_flows": []}, "1 to 64"),
        ("irr", {"cash_flows": [100, 50]}, "never"),
        ("irr", {"cash_flows": [-100, 300, -210]}, "2 times"),
        ("irr", {"cash_flows": [0, 0]}, "never"),
        ("compound_interest", {"principal": 100, "annual_rate": 5, "years": 10}, "annual_rate.*500%"),
        ("compound_interest", {"principal": -100, "annual_rate": "5%", "years": 10}, "principal.*at least 0"),
        ("compound_interest", {"principal": 100, "annual_rate": "5%", "years": "1.5"}, "whole number of periods"),
        ("compound_interest", {"principal": 100, "annual_rate": "5%", "years": 1, "compoundings_per_year": 0}, "8760"),
        ("compound_interest", {"principal": 10**18, "annual_rate": 1, "years": 100}, "1e36"),
        ("loan_payment", {"principal": 100, "annual_rate": "5%", "years": 0}, "years"),
        ("depreciation_straight_line", {"cost": "$10", "salvage": "€1", "years": 5}, "one currency"),
        ("depreciation_straight_line", {"cost": "$10", "salvage": 1, "years": 5}, "one currency"),
        ("depreciation_straight_line", {"cost": 10, "salvage": 11, "years": 5}, "at most the cost"),
        ("break_even", {"fixed_costs": 1, "price": 2, "unit_cost": 2}, "less than the price"),
        ("payback_period", {"cash_flows": [100, -50]}, "below 0 first"),
        ("split_bill", {"bill": 10, "people": 0}, "people"),
        ("split_bill", {"bill": 10, "people": 2, "tip": 15}, "tip.*found 15"),
        ("convert_currency", {"amount": "$1", "rate": 1, "currency": "Euro"}, "ISO 4217"),
        ("convert_currency", {"amount": "$1", "rate": 0, "currency": "EUR"}, "positive"),
        ("cagr", {"start": 0, "end": 1, "years": 1}, "above 0"),
        ("cagr", {"start": 1, "end": 2, "years": 0}, "years"),
    ],
)
def test_bad_arguments_get_a_clear_message(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(FluxEMError, match=message):
        call_tool(f"finance_{tool}", **arguments)


# --- text ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$1,250.50", "1250.50", "USD"), ("US$ 3.5 million", "3500000", "USD"), ("12 euros", "12", "EUR"),
        ("CHF 5", "5", "CHF"), ("£5m", "5000000", "GBP"), ("-€2.25", "-2.25", "EUR"), ("2k USD", "2000", "USD"),
        ("7 Pounds Sterling", "7", "GBP"), ("1.5 trillion yen", "1500000000000", "JPY"), ("\\$3", "3", "USD"),
    ],
)  # fmt: skip
def test_money_as_people_write_it(text: str, amount: str, currency: str) -> None:
    assert parse_money(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize("text", ["5", "$", "5 pounds", "$1,25", "5 ABC", "$x", "USD", "1" * 60 + " USD", "$" * 90])
def test_no_amounts(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_money(text)


@pytest.mark.parametrize(
    ("text", "entries"),
    [("[-1,000, 400, 700]", (-1000, 400, 700)), ("[-100,200,300]", (-100, 200, 300)), ("1,000 and 20", (1000, 20))],
)
def test_thousands_in_cash_flows(text: str, entries: tuple[int, ...]) -> None:
    assert parse_cash_flows(text) == CashFlows(entries)


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [("5", "USD", "5.00 USD"), ("5", "JPY", "5 JPY"), ("5.1", "KWD", "5.100 KWD"), ("0.12345", "EUR", "0.12345 EUR")],
)
def test_canonical_text_has_the_usual_decimals(amount: str, currency: str, text: str) -> None:
    assert str(Money(Decimal(amount), currency)) == text

"""Texts with exactly the money and cash flows they hold, and near-misses without any."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.finance.types import CashFlows, Money


def _type_of(value: Any) -> str:
    for kind, name in ((Money, "finance_money"), (CashFlows, "finance_cash_flows")):
        if isinstance(value, kind):
            return name
    return "arithmetic_number"


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(text, tuple((surface, _type_of(value), value) for surface, value in spans))


def _m(amount: int | str, currency: str) -> Money:
    return Money(Decimal(amount), currency)


_FLOWS = CashFlows((-100, 50, 50, 50))

CORPUS = (
    # money with symbols
    _example("It costs $1,250.50.", ("$1,250.50", _m("1250.50", "USD"))),
    _example("a ticket for €30", ("€30", _m(30, "EUR"))),
    _example("a prize of £5m", ("£5m", _m(5_000_000, "GBP"))),
    _example("¥500 for a ramen", ("¥500", _m(500, "JPY"))),
    _example("US$ 3.5 million in damages", ("US$ 3.5 million", _m(3_500_000, "USD"))),
    _example("He paid $5 for lunch.", ("$5", _m(5, "USD"))),
    _example("I owe you $12", ("$12", _m(12, "USD"))),
    _example("a loss of -$40.00", ("-$40.00", _m(-40, "USD"))),
    _example("30 € oder 25,00?", ("30 €", _m(30, "EUR")), ("25", 25), ("00", 0)),
    _example("A$99.95 or C$85", ("A$99.95", _m("99.95", "AUD")), ("C$85", _m(85, "CAD"))),
    _example("The rent is ₹150,000.", ("₹150,000", _m(150_000, "INR"))),
    _example("$2bn and €1.5 billion", ("$2bn", _m(2_000_000_000, "USD")), ("€1.5 billion", _m(1_500_000_000, "EUR"))),
    _example("$750k", ("$750k", _m(750_000, "USD"))),
    _example("between $100 and $250.75", ("$100", _m(100, "USD")), ("$250.75", _m("250.75", "USD"))),
    _example(r"costs \$1,250.50 in \LaTeX", (r"\$1,250.50", _m("1250.50", "USD"))),
    _example("(about $20)", ("$20", _m(20, "USD"))),
    _example("It is $0.99 a song", ("$0.99", _m("0.99", "USD"))),
    _example("120 zł", ("120 zł", _m(120, "PLN"))),
    _example("Is $19.99 more than €18?", ("$19.99", _m("19.99", "USD")), ("€18", _m(18, "EUR"))),
    # money with codes and words
    _example("1,000 USD", ("1,000 USD", _m(1000, "USD"))),
    _example("EUR 2,500 per month", ("EUR 2,500", _m(2500, "EUR"))),
    _example("CHF 12.50", ("CHF 12.50", _m("12.50", "CHF"))),
    _example("a fine of 12 euros", ("12 euros", _m(12, "EUR"))),
    _example("5 dollars", ("5 dollars", _m(5, "USD"))),
    _example("5 Dollars and 20 Euros", ("5 Dollars", _m(5, "USD")), ("20 Euros", _m(20, "EUR"))),
    _example("1 dollar", ("1 dollar", _m(1, "USD"))),
    _example("3 million dollars", ("3 million dollars", _m(3_000_000, "USD"))),
    _example("200 Canadian dollars", ("200 Canadian dollars", _m(200, "CAD"))),
    _example("80 pounds sterling", ("80 pounds sterling", _m(80, "GBP"))),
    _example("10,000 yen or 90 Swiss francs", ("10,000 yen", _m(10_000, "JPY")), ("90 Swiss francs", _m(90, "CHF"))),
    _example("20 bucks", ("20 bucks", _m(20, "USD"))),
    _example("a balance of -50 EUR", ("-50 EUR", _m(-50, "EUR"))),
    _example("7 rupees, 8 yuan", ("7 rupees", _m(7, "INR")), ("8 yuan", _m(8, "CNY"))),
    _example("5% of $300", ("5%", Decimal("0.05")), ("$300", _m(300, "USD"))),
    _example("$1,000 at 5% interest for 10 years", ("$1,000", _m(1000, "USD")), ("5%", Decimal("0.05")), ("10", 10)),
    _example("Split $84.00 among 4 people.", ("$84.00", _m(84, "USD")), ("4", 4)),
    _example("a mortgage of €200,000 over 30 years", ("€200,000", _m(200_000, "EUR")), ("30", 30)),
    # cash flows
    _example("The cash flows are [-100, 50, 50, 50].", ("[-100, 50, 50, 50]", _FLOWS)),
    _example("NPV at 10% of [-100, 50, 50, 50]", ("10%", Decimal("0.1")), ("[-100, 50, 50, 50]", _FLOWS)),
    _example("IRR of [-100, 110]?", ("[-100, 110]", CashFlows((-100, 110)))),
    _example("cash flows of -100, 50, 50 and 50", ("-100, 50, 50 and 50", _FLOWS)),
    _example("An investment pays 50, 60 and 70.", ("50, 60 and 70", CashFlows((50, 60, 70)))),
    _example("payments: 100, 200, 300", ("100, 200, 300", CashFlows((100, 200, 300)))),
    _example("Payments of 10.5 and 20 follow.", ("10.5 and 20", CashFlows((Decimal("10.5"), 20)))),
    _example("the investment [−1,000, 400, 700]", ("[−1,000, 400, 700]", CashFlows((-1000, 400, 700)))),
    _example("cash-flow [-5; 3; 4]", ("[-5; 3; 4]", CashFlows((-5, 3, 4)))),
    _example("payments of 5 and 6 euros", ("5", 5), ("6 euros", _m(6, "EUR"))),
)

NEAR_MISSES = (
    "The NPV of the project, 300 pages, was praised.",
    "$0 + $1", "$0", "add $0 and $1", "$1 + $2", "$1*$2", "echo $1", "awk '{print $5}'", "s/(a)/$1/", "${12}", "$5$",
    "the price is high", "a dollar", "no money", "5 pounds of apples", "3 a day", "$x + $y", "x$5", "$HOME", "\\$",
    "NASA", "PhD", "the Euro 2024", "USD", "3 TOP hits", "5 ALL", "3 TRY", "won 5 games", "yen for travel",
    "5 cents", "[1, 2, 3]", "[[1, 2], [3, 4]]", "a cash cow", "payments", "payments of 12 months", "Back to the Future",
    "invoice no. 12", "10 minutes", "3 strings", "version 1.2.3", "call 555-1234", "IBM", "PEN 15 club", "5 marks",
    "print $12", "`$7`", "\"$3\"", "column $4", "5 eurozone members", "room 12 USDA", "A$AP Rocky", "2024-01-31",
)  # fmt: skip

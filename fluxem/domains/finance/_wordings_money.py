"""How people ask about depreciation, break-even points, bills and currencies. A template stands on one line, however long."""

# ruff: noqa: E501

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.finance import _draws, tools

PHRASES = (
    Phrases(
        tools.depreciation_straight_line,
        _draws.draw_asset,
        terms=(
            "straight-line depreciation; yearly write-off; salvage value; useful life; book value; "
            "depreciation charge; annual depreciation expense; SLN; residual value; scrap value; "
            "linear write-down"
        ),
        questions="""
            What is the yearly straight-line depreciation of an asset bought for {cost} with salvage {salvage} and {years} years of life?
            How much is written off per year if {cost} depreciates to {salvage} in {years} years?
            Over {years} years, what annual depreciation brings {cost} down to {salvage}?
            With a salvage value of {salvage}, a cost of {cost} and {years} years, what is the depreciation per year?
            Which depreciation charge per year has a van bought for {cost}, salvage {salvage}, after {years} years scrapped?
            What's the annual depreciation on equipment costing {cost} with a scrap value of {salvage} over {years} years?
            How much value does a machine lose each year if it depreciates linearly from {cost} to a residual {salvage} in {years} years?
            What expense do I book yearly for a truck, purchase price {cost}, residual value {salvage}, useful life {years} years?
            Using the straight-line method for {years} years, how much per year is charged on an asset of {cost} with a trade-in value of {salvage}?
            If a laptop fleet falls evenly in value to a residual {salvage} over {years} years from a purchase price of {cost}, what is the yearly depreciation?
            What equal annual deduction does tax law allow for a building bought at {cost}, useful life {years} years, salvage {salvage}?
        """,
        commands="""
            Depreciate {cost} to {salvage} in a straight line over {years} years; give the yearly charge.
            Compute straight-line depreciation: cost {cost}, salvage {salvage}, useful life {years} years.
            For a useful life of {years} years and salvage {salvage}, find the depreciation per year of {cost}.
            Write off {cost} evenly over {years} years, down to a salvage of {salvage}, and state the annual amount.
            Give the annual depreciation: salvage {salvage}, {years} years, price {cost}.
            Calculate straight-line depreciation for an asset costing {cost}, residual value {salvage}, {years} years.
            Work out (cost minus salvage) over life: cost {cost}, salvage {salvage}, life {years} years.
            Spread the depreciable base of equipment priced at {cost}, salvage {salvage}, equally across {years} years of use.
            Prepare the depreciation expense for the annual accounts: useful life {years} years, acquisition cost {cost}, residual {salvage}.
            Depreciate linearly a licence bought for {cost}, with a residual value of {salvage}, in {years} years; report the annual expense.
        """,
        stories="""
            A printer for {cost} serves {years} years and is then sold as scrap for {salvage}. What is the depreciation per year?
            The bus company paid {cost} for a coach with a salvage value of {salvage}. Its life is {years} years. How much depreciation a year?
            After {years} years our lathe will have a salvage value of {salvage}. It cost {cost}. What do we depreciate each year?
            For tax, a dentist spreads a chair of {cost} over {years} years, salvage {salvage}. Which yearly depreciation may she claim?
            A clinic acquires an ultrasound device at {cost}. In {years} years the dealer takes it back for a residual value of {salvage}. By how much does it depreciate annually, in equal portions?
            The accountant enters a forklift: acquisition {cost}, estimated scrap value {salvage}, service life {years} years. Which amount goes into each year's depreciation expense?
            A taxi loses the same value every year. New it cost {cost}, and after {years} years it still fetches a salvage of {salvage}. What is the loss a year?
        """,
        terse="""
            straight-line: {cost}, salvage {salvage}, {years} years
            depreciation per year: {years} years, {salvage} salvage, {cost} cost
            {cost} to salvage {salvage}, {years} years, yearly depreciation?
            depreciation({cost}, {salvage}, {years} years)
            salvage {salvage}; cost {cost}; life {years} years; depreciation
            SLN: cost {cost}, salvage {salvage}, {years} years
            annual depreciation expense: purchase {cost}, residual {salvage}, {years} years
            (cost {cost} - salvage {salvage}) / {years} years
            deprec per yr: asset {cost}, scrap {salvage}, useful life {years} years
        """,
        dialogues="""
            A: The mixer cost {cost}. B: And its salvage value? A: {salvage}, after {years} years. B: So the depreciation a year is what?
            A: It lasts {years} years. B: Salvage? A: {salvage}. B: Price? A: {cost}. B: Then depreciate it, please.
            Auditor: What did the press cost? Clerk: {cost}, residual value {salvage}. Auditor: Useful life? Clerk: {years} years. Auditor: Then the annual linear expense is what?
            Apprentice: The van was {cost}. Boss: Residual {salvage} after {years} years, straight-line. Apprentice: So what do I enter per year?
        """,
    ),
    Phrases(
        tools.break_even,
        _draws.draw_product,
        terms=(
            "break-even point; break-even quantity; contribution margin; fixed costs; unit sales; "
            "cost-volume-profit; BEP; minimum sales volume; profit threshold; zero-profit quantity"
        ),
        questions="""
            How many units must be sold to break even with fixed costs of {fixed_costs}, a price of {price} and a unit cost of {unit_cost}?
            At a price of {price} and a cost of {unit_cost} each, how many sales cover fixed costs of {fixed_costs}?
            What is the break-even quantity if each item costs {unit_cost}, sells for {price} and fixed costs are {fixed_costs}?
            When do we break even: fixed costs {fixed_costs}, unit cost {unit_cost}, unit price {price}?
            How many pieces at {price} each pay for overheads of {fixed_costs} when making one costs {unit_cost}?
            What's the break-even point with fixed costs {fixed_costs}, selling price {price} and variable cost {unit_cost}?
            How many do I need to sell to break even if rent and wages are {fixed_costs}, price per piece {price}, material per piece {unit_cost}?
            What minimum sales volume avoids a loss with a selling price of {price}, variable cost of {unit_cost} and fixed expenses of {fixed_costs}?
            Selling at {price} with a variable cost of {unit_cost}, how many customers recover a fixed investment of {fixed_costs}?
            From which quantity on does the business make a profit: variable cost {unit_cost}, fixed cost {fixed_costs}, selling price {price}?
            With setup costs of {fixed_costs}, how many copies sold at {price}, each printed for {unit_cost}, bring profit to zero?
        """,
        commands="""
            Find the break-even point: price {price}, unit cost {unit_cost}, fixed costs {fixed_costs}.
            Compute how many units cover {fixed_costs} if one sells for {price} and costs {unit_cost}.
            Give the number of sales needed to break even, unit cost {unit_cost}, price {price}, overheads {fixed_costs}.
            With overheads of {fixed_costs} and a unit cost of {unit_cost}, find the break-even volume at a price of {price}.
            Work out the break-even quantity for a price of {price}, overheads of {fixed_costs} and a cost of {unit_cost} per piece.
            Calculate the break-even volume: fixed costs {fixed_costs}, variable cost per unit {unit_cost}, selling price {price}.
            Divide fixed costs {fixed_costs} by the contribution margin of price {price} less variable cost {unit_cost}, rounding up to whole units.
            Determine the zero-profit output for overhead {fixed_costs}, sales price {price} and marginal cost {unit_cost}.
            Tell the founder how many subscriptions at {price}, each costing {unit_cost} to serve, are required to recover {fixed_costs} of fixed spending.
            State the profit threshold in pieces; variable expense {unit_cost}, fixed expense {fixed_costs}, revenue per piece {price}.
        """,
        stories="""
            A candle maker pays {fixed_costs} rent and {unit_cost} for the wax of one candle, sold at {price}. How many must she sell to break even?
            The school play costs {fixed_costs} to stage, plus {unit_cost} per guest for snacks. A ticket is {price}. How many guests to break even?
            Each mug sells at {price} and costs {unit_cost}. The kiln cost {fixed_costs}. After how many mugs is nothing lost?
            An app costs {unit_cost} per user to run and {fixed_costs} to build. Users pay {price}. How many users break even?
            Our charity prints calendars. The designer takes {fixed_costs} once, every copy costs {unit_cost} to print, and we ask {price} a copy. How many must go before we stop losing money?
            Two students sell lemonade at {price} a cup. Lemons and sugar come to {unit_cost} a cup; the stall was {fixed_costs}. At what number of sales are they out of the red?
        """,
        terse="""
            break-even: {fixed_costs} fixed, {price} price, {unit_cost} unit cost
            BEP: price {price}, cost {unit_cost}, fixed {fixed_costs}
            unit cost {unit_cost}, fixed costs {fixed_costs}, price {price}: break-even units
            break_even({fixed_costs}, {price}, {unit_cost})
            fixed {fixed_costs} / unit {unit_cost} / price {price}: units to break even
            Q = F/(p - v): F {fixed_costs}, p {price}, v {unit_cost}, break-even
            min units for no loss: price {price}, variable {unit_cost}, fixed {fixed_costs}
            breakeven units, FC {fixed_costs}, price {price}, VC {unit_cost}
        """,
        dialogues="""
            A: What do you charge? B: {price}. A: And it costs you {unit_cost}? B: Plus {fixed_costs} fixed. A: How many to break even?
            A: My fixed costs are {fixed_costs}. B: And per unit {unit_cost}? A: Yes, I sell at {price}. B: Then what is your break-even?
            Investor: What are your fixed costs? Founder: {fixed_costs}. Investor: Price and variable cost? Founder: {price} and a cost of {unit_cost}. Investor: So at how many units are you out of the red?
            Boss: We charge {price}. Controller: With variable cost {unit_cost} and overheads {fixed_costs}. Boss: What volume do we need to avoid a loss?
        """,
    ),
    Phrases(
        tools.split_bill,
        _draws.draw_bill,
        terms=(
            "splitting a bill; tip; share of the check; gratuity; going Dutch; restaurant bill; "
            "tip calculator; per-person cost; cost sharing; service charge"
        ),
        questions="""
            How much does each of {people} people pay of a bill of {bill} with a tip of {tip}?
            A bill of {bill}, a tip of {tip}, {people} guests: what is one share?
            With {tip} gratuity, what does everyone owe when {people} friends split {bill}?
            If we add {tip} to {bill} and divide it among {people}, what is each part?
            Sharing {bill} between {people} diners and tipping {tip}, what does one diner pay?
            When {people} of us split the check of {bill} and leave {tip}, what is my share?
            How much do we each owe if the bill is {bill}, tip is {tip} and there are {people} of us?
            What's {bill} plus {tip} tip split {people} ways?
            Dinner was {bill}; {people} people want to chip in equally and leave {tip}. What does each contribute?
            Including a service charge of {tip}, what is the cost per head for {people} of a bill of {bill}?
            What does one of {people} friends hand over if a meal of {bill} gets a {tip} gratuity on top?
            How much per person is a tab of {bill} with {tip} for the waitress, {people} persons?
            Evenly among {people}, tip {tip} included, what does a bar tab of {bill} come to per head?
        """,
        commands="""
            Split {bill} among {people} people with a tip of {tip}.
            Add a tip of {tip} to {bill} and share it equally between {people}.
            Divide the restaurant bill of {bill} by {people} after adding {tip} for service.
            For {people} guests and {tip} gratuity, split the check of {bill}.
            Tell each of the {people} what to pay: bill {bill}, tip {tip}.
            Calculate everyone's share of a {bill} restaurant check with a {tip} tip among {people}.
            Work out the per-person cost for {people} diners: meal {bill}, gratuity {tip}.
            Put {tip} on top of a tab of {bill} and divvy it up {people} ways.
            Figure out what each of {people} roommates pays for a takeaway of {bill}, courier tip {tip}.
            Settle up: {people} at the table, subtotal {bill}, tip percentage {tip}, equal parts.
        """,
        stories="""
            We were {people} at the pizzeria. The bill said {bill} and we left {tip} as a tip. What did each pay?
            The taxi cost {bill}. The {people} passengers gave {tip} extra to the driver and shared equally. How much was that each?
            At the team dinner {people} colleagues tipped {tip} on {bill}. They went Dutch. What was one share?
            A party of {people} got a bill of {bill}; service of {tip} is customary. What should everybody put down?
            For her birthday Kim invited {people} pals for sushi, but everybody insisted on paying the same. The subtotal was {bill} and they rewarded the waiter with {tip}. What was each contribution?
            The barber charged a family {bill} for {people} haircuts. They added {tip} for the friendly service. What did one haircut cost them in the end, tip included?
        """,
        terse="""
            split {bill} / {people}, tip {tip}
            tip {tip}, bill {bill}, {people} people: each?
            split_bill({bill}, {people}, {tip})
            {people} diners, {tip} tip, {bill}: share
            bill {bill}; tip {tip}; shared by {people}
            {bill} + {tip} tip / {people} ppl
            per head: tab {bill}, gratuity {tip}, {people} persons
            split {people} ways with {tip} tip: {bill}
            whats each share, bill {bill}, {people} friends, {tip} tip
        """,
        dialogues="""
            A: The bill is {bill}. B: Let us tip {tip}. A: And split it among {people}. B: So how much each?
            Waiter: One check for all {people}? Guest: Yes, {tip} tip on {bill}, please. Now what does each of us owe?
            Amy: The tab is {bill}! Zoe: There are {people} of us, and let us leave {tip}. Amy: So everybody chips in what?
            Dad: How many are we? Son: {people}. Dad: The meal was {bill}; I would leave a {tip} tip. Son: What is that per person?
        """,
    ),
    Phrases(
        tools.convert_currency,
        _draws.draw_exchange,
        terms=(
            "currency conversion; exchange rate; foreign exchange; money changing; forex; "
            "travel money; FX conversion; exchanging cash; value in another currency; "
            "conversion rate"
        ),
        questions="""
            How much is {amount} in {currency} at an exchange rate of {rate}?
            At a rate of {rate}, what do I get in {currency} for {amount}?
            If one unit buys {rate} of {currency}, what is {amount} worth?
            What is {amount} converted to {currency} when the rate is {rate}?
            In {currency}, what is {amount} if the exchange rate stands at {rate}?
            With the bank's rate of {rate}, how many {currency} does {amount} make?
            What's {amount} in {currency} if the conversion rate is {rate}?
            How many {currency} will I get for {amount} if each unit is worth {rate}?
            How much {currency} do I need to cover {amount} at a quoted FX rate of {rate}?
            My hotel costs {amount}; paid in {currency} at a market rate of {rate}, how much is that?
            Sending {amount} abroad, which sum in {currency} arrives given a transfer rate of {rate}?
            What would {amount} be equivalent to in {currency}, taking {rate} as the conversion factor?
            At a spot quotation of {rate}, what does {amount} yield in {currency}?
        """,
        commands="""
            Convert {amount} to {currency} at {rate}.
            Exchange {amount} into {currency}, using the rate {rate}.
            Use an exchange rate of {rate} to turn {amount} into {currency}.
            Give the value in {currency} of {amount}; the rate is {rate}.
            Change my {amount} to {currency}. Today's rate: {rate}.
            Calculate the {currency} equivalent of {amount} with conversion rate {rate}.
            Multiply {amount} by the exchange rate of {rate} to express it in {currency}.
            Swap {amount} for {currency} at a spot rate of {rate}.
            Translate the invoice total of {amount} into {currency} for the books, closing rate {rate}.
            Tell a tourist how much cash in {currency} she gets for {amount}, exchange desk rate {rate}.
        """,
        stories="""
            Before her trip Eva changes {amount} into {currency}. The bureau's rate is {rate}. What does she receive?
            A shop must book {amount} in {currency}. The daily rate is {rate}. Which amount is booked?
            At {rate}, the exchange office swaps Jun's {amount} for {currency}. How much is handed over?
            Mail order: the price is {amount}, and the card company settles in {currency} with a rate of {rate}. What is charged?
            Ivan works overseas and wires {amount} home. The remittance service applies a rate of {rate} and pays out in {currency}. What does his mother collect?
            The importer owes {amount}, yet his account is in {currency}. His broker quotes {rate}. How much is debited?
        """,
        terse="""
            {amount} -> {currency}, rate {rate}
            {currency} for {amount} @ {rate}
            fx: rate {rate}, {amount} to {currency}
            exchange {amount}, {rate}, into {currency}
            to {currency}, at {rate}: {amount}
            {amount} in {currency}, fx {rate}
            convert {amount} {currency} rate {rate}
            spot {rate}; sell {amount}; buy {currency}; proceeds?
            remit {amount}, conversion rate {rate}, payout {currency}
        """,
        dialogues="""
            A: I have {amount}. B: You want {currency}? The rate is {rate}. A: So what do I get?
            A: What is your rate for {currency}? B: {rate}. A: Then change {amount}, please. How much is it?
            Tourist: I would like {currency}, please. Cashier: The conversion rate is {rate}. Tourist: Here is {amount}. What do I receive?
            Accountant: This receipt says {amount}. Boss: Book it in {currency}, at a rate of {rate}. Accountant: Which equivalent do I write?
        """,
    ),
)

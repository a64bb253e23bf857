"""How people ask about interest, loans, costs and bills. A template stands on one line, however long."""

# ruff: noqa: E501

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.finance import _draws, tools

_COMPOUND_TERMS = (
    "compound interest; savings balance; future value; growth of a deposit; interest on interest; final capital"
)

PHRASES = (
    Phrases(
        tools.compound_interest,
        _draws.draw_deposit,
        terms=_COMPOUND_TERMS,
        questions="""
            What does {principal} grow to in {years} years at {annual_rate} compound interest?
            How much is a deposit of {principal} worth after {years} years at {annual_rate}, compounded yearly?
            At {annual_rate} compounded annually, what becomes of {principal} within {years} years?
            After {years} years with {annual_rate} compound interest, what is the balance of {principal}?
            If I invest {principal} at {annual_rate} and reinvest the interest every year, what do I have after {years} years?
            What final balance has an account opened with {principal} when {annual_rate} interest compounds for {years} years?
            To what amount does compound interest of {annual_rate} raise {principal} over {years} years?
            Leaving {principal} untouched for {years} years at {annual_rate}, interest on interest, what is the sum?
        """,
        commands="""
            Compound {principal} at {annual_rate} for {years} years.
            Compute the balance of {principal} after {years} years of compound interest at {annual_rate}.
            Find the final amount: principal {principal}, {annual_rate} compounded yearly, {years} years.
            For {years} years let {principal} earn {annual_rate} with compound interest, and give the balance.
            Using {annual_rate} compounded once a year, grow {principal} over {years} years.
            Tell me how large savings of {principal} get in {years} years at {annual_rate}, interest reinvested.
            Apply compound interest of {annual_rate} for {years} years to {principal}.
        """,
        stories="""
            Grandpa put {principal} into a savings book at {annual_rate}. Interest stayed in. What is there after {years} years?
            A city invests {principal} for {years} years; the fund compounds {annual_rate} each year. What is the final value?
            Lena deposits {principal}. For {years} years the bank credits {annual_rate} yearly on the growing balance. What is it?
            The trust fund may not be touched for {years} years. It holds {principal} and grows by {annual_rate} a year. How much is it then?
            At {annual_rate} a year, compounding, a forgotten account of {principal} slept for {years} years. What is its balance?
        """,
        terse="""
            {principal}, {annual_rate}, {years} years, compound interest
            compound({principal}, {annual_rate}, {years} years)
            balance: {years} years, {annual_rate} compounded, start {principal}
            {annual_rate} compounded yearly on {principal}, {years} years
            deposit {principal}; {years} years; {annual_rate} compound: final balance
        """,
        dialogues="""
            A: I have {principal} to invest. B: The bank pays {annual_rate} compound interest. A: And after {years} years?
            A: How long do you save? B: {years} years. A: At {annual_rate}? B: Yes, {principal}, compounding yearly. What is the balance?
        """,
    ),
    Phrases(
        tools.compound_interest,
        _draws.fix_compounding(12),
        terms=_COMPOUND_TERMS,
        questions="""
            What does {principal} grow to in {years} years at {annual_rate}, compounded monthly?
            With interest added every month at {annual_rate} a year, what balance has {principal} after {years} years?
            After {years} years at {annual_rate} with monthly compounding, what has become of {principal}?
        """,
        commands="""
            Compound {principal} monthly at {annual_rate} for {years} years.
            For {years} years compound {annual_rate} per annum monthly on {principal}; give the balance.
        """,
        stories="""
            An online bank credits interest each month, {annual_rate} a year. Mo deposits {principal} for {years} years. What is his balance?
        """,
        terse="""
            {principal} @ {annual_rate} monthly compounding, {years} years
            monthly compounding, {years} years, {annual_rate}, deposit {principal}
        """,
        dialogues="""
            A: Is interest monthly? B: Yes, {annual_rate} a year. A: For {years} years on a deposit of {principal}, what do I get?
        """,
    ),
    Phrases(
        tools.compound_interest,
        _draws.draw_counted_deposit,
        terms=_COMPOUND_TERMS,
        questions="""
            What is {principal} worth after {years} years at {annual_rate}, compounded {compoundings_per_year} times a year?
            Compounding {compoundings_per_year} times yearly at {annual_rate}, what does {principal} reach in {years} years?
            With {annual_rate} interest credited {compoundings_per_year} times a year for {years} years, how large does {principal} grow?
        """,
        commands="""
            Compound {annual_rate} on {principal} over {years} years, {compoundings_per_year} times a year.
            Over {years} years, {compoundings_per_year} times a year, compound {annual_rate} on {principal}.
        """,
        stories="""
            A bond fund adds interest {compoundings_per_year} times a year, nominally {annual_rate}. What is {principal} after {years} years?
        """,
        terse="""
            compound interest: {principal}; {annual_rate}; {years} years; {compoundings_per_year} per annum
            {compoundings_per_year} compoundings per annum, {years} years, {annual_rate}, principal {principal}
        """,
        dialogues="""
            A: How often is interest added? B: {compoundings_per_year} times. A: For {years} years at {annual_rate}? B: On {principal}, yes.
        """,
    ),
    Phrases(
        tools.simple_interest,
        _draws.draw_deposit,
        terms="simple interest; interest earned; flat interest; interest charge; non-compounding interest",
        questions="""
            How much simple interest does {principal} earn in {years} years at {annual_rate}?
            What is the simple interest on {principal} at {annual_rate} for {years} years?
            At {annual_rate} simple interest, what do {years} years bring on {principal}?
            Without compounding, what interest accrues over {years} years on {principal} at {annual_rate}?
            Which flat interest is due after {years} years on a loan of {principal} at {annual_rate}?
            If interest is paid out each year, how much interest in total does {principal} give at {annual_rate} in {years} years?
        """,
        commands="""
            Compute the simple interest: principal {principal}, rate {annual_rate}, {years} years.
            Find the interest alone, not compounded, for {years} years at {annual_rate} on {principal}.
            Give the total simple interest of {annual_rate} on {principal} over {years} years.
            Work out flat interest of {annual_rate} for {years} years on {principal}.
            Charge simple interest on {principal} for {years} years at {annual_rate} and state the charge.
        """,
        stories="""
            Ida lends her brother {principal} at {annual_rate} simple interest. What interest does he owe after {years} years?
            A bond of {principal} pays out {annual_rate} interest a year for {years} years. How much interest is that in all?
            For {years} years a club lends {principal} to a member, flat interest {annual_rate}. What does the interest come to?
            At {annual_rate}, never compounded, a pawnbroker lends {principal} over {years} years. How much interest is charged?
        """,
        terse="""
            simple interest: {principal}, {annual_rate}, {years} years
            {annual_rate} simple interest, {years} years, {principal}
            SI of {principal} at {annual_rate}, {years} years, simple interest
            {years} years simple interest on {principal} @ {annual_rate}
            simple_interest({principal}, {annual_rate}, {years} years)
        """,
        dialogues="""
            A: You borrow {principal}? B: For {years} years at {annual_rate}, simple interest. A: Then what interest do I get?
            A: No compounding! B: Fine, {annual_rate} simple interest. A: For {years} years on {principal}. B: That is how much?
        """,
    ),
    Phrases(
        tools.loan_payment,
        _draws.draw_deposit,
        terms="loan payment; monthly instalment; mortgage payment; annuity loan; amortised loan; monthly rate of a loan",
        questions="""
            What is the monthly payment on a loan of {principal} at {annual_rate} over {years} years?
            How much must I pay each month for a mortgage of {principal}, {annual_rate}, {years} years?
            At {annual_rate} and {years} years, what monthly instalment repays a loan of {principal}?
            Over {years} years at {annual_rate}, which level monthly payment clears a debt of {principal} with the bank's interest?
            What does a loan of {principal} cost per month when it runs {years} years at {annual_rate}?
            Borrowing {principal} at {annual_rate}, what do I pay monthly if the loan lasts {years} years?
        """,
        commands="""
            Compute the monthly loan payment: {principal} borrowed, {annual_rate}, {years} years.
            Find the monthly mortgage payment for {years} years at {annual_rate} on {principal}.
            Give the constant monthly instalment of a loan of {principal} with interest of {annual_rate} for {years} years.
            For a loan over {years} years, principal {principal}, interest {annual_rate}, state the monthly payment.
            Amortise a loan of {principal} over {years} years at {annual_rate} with equal monthly payments.
        """,
        stories="""
            The Kims buy a flat with a mortgage of {principal} at {annual_rate} for {years} years. What do they pay every month?
            A car loan runs {years} years at {annual_rate}. The car costs {principal}. How high is the monthly payment?
            A student borrows {principal}. The loan is repaid monthly within {years} years at {annual_rate}. What is each payment?
            At {annual_rate} a farmer borrows {principal} for a barn, to be repaid monthly in {years} years. What is the instalment of the loan?
        """,
        terse="""
            loan {principal}, {annual_rate}, {years} years: monthly payment
            mortgage: {years} years, {annual_rate}, {principal}, per month?
            monthly payment on a loan, {annual_rate}, {years} years, {principal}
            loan_payment({principal}, {annual_rate}, {years} years), monthly
            {principal} loan / {years} years / {annual_rate} / monthly instalment
        """,
        dialogues="""
            A: I need a loan of {principal}. B: Our rate is {annual_rate}. A: Over {years} years, what is that a month?
            A: The mortgage runs {years} years. B: At what interest? A: {annual_rate} on {principal}. B: And what is the monthly payment?
        """,
    ),
    Phrases(
        tools.present_value,
        _draws.draw_future_amount,
        terms="present value; discounting; time value of money; today's worth; discounted sum; zero-coupon price",
        questions="""
            What is the present value of {amount} due in {years} years at {annual_rate}?
            How much is {amount}, paid in {years} years, worth today if we discount at {annual_rate}?
            At {annual_rate}, what must I invest now to have {amount} in {years} years?
            Which sum invested today at {annual_rate} grows to {amount} after {years} years?
            In {years} years I inherit {amount}. Discounted at {annual_rate}, what is that today?
            With {annual_rate} interest and {years} years to go, what is the present value of {amount}?
        """,
        commands="""
            Discount {amount} over {years} years at {annual_rate}.
            Find the present value: future sum {amount}, {annual_rate} a year, {years} years.
            Give today's price of a zero-coupon bond paying {amount} in {years} years at a yield of {annual_rate}.
            Using {annual_rate}, discount a payment that comes in {years} years, namely {amount}.
            Over {years} years, discount {amount} by {annual_rate} a year.
        """,
        stories="""
            A court awards {amount}, payable in {years} years. At {annual_rate} interest, what lump sum today is fair?
            Sara wants {amount} for college in {years} years. Her savings earn {annual_rate}. What must she deposit now?
            At a discount rate of {annual_rate}, an insurer must pay {amount} in {years} years. What does he set aside today?
            A lottery pays in {years} years: {amount}. Interest is {annual_rate}. What is the prize worth at present value?
        """,
        terse="""
            PV of {amount}, {annual_rate}, {years} years, present value
            present value: {years} years, {annual_rate}, {amount}
            {amount} in {years} years discounted at {annual_rate}
            discount: {annual_rate}, {amount}, {years} years
            present_value({amount}, {annual_rate}, {years} years)
        """,
        dialogues="""
            A: I get {amount} in {years} years. B: Discount it with {annual_rate}. A: So what is it worth now?
            A: Interest is {annual_rate}. B: And I want {amount}. A: When? B: In {years} years. A: Then invest how much today?
        """,
    ),
    Phrases(
        tools.effective_rate,
        _draws.draw_nominal_rate,
        terms="effective annual rate; effective interest rate; annual percentage yield; APY; nominal rate",
        questions="""
            What is the effective annual rate of {nominal_rate} compounded {compoundings_per_year} times a year?
            Which yearly yield hides behind a nominal {nominal_rate} credited {compoundings_per_year} times?
            If interest is added {compoundings_per_year} times a year at nominally {nominal_rate}, what is the effective rate?
            How high is the APY for {nominal_rate} with {compoundings_per_year} compoundings a year?
            With {compoundings_per_year} compounding periods, what does {nominal_rate} amount to effectively?
            What true annual rate has a card charging {nominal_rate}, compounded {compoundings_per_year} times?
        """,
        commands="""
            Turn the nominal rate {nominal_rate} with {compoundings_per_year} compoundings into an effective one.
            Compute the annual percentage yield of {nominal_rate} at {compoundings_per_year} compoundings.
            Find the effective rate: {compoundings_per_year} periods, nominal {nominal_rate}.
            Give the effective interest for {nominal_rate} nominal, compounding {compoundings_per_year} times a year.
            Annualise {nominal_rate}, compounded {compoundings_per_year} times, to the effective rate.
        """,
        stories="""
            A credit card states {nominal_rate} and compounds {compoundings_per_year} times a year. What rate do holders effectively pay?
            The bank adds interest {compoundings_per_year} times a year and advertises {nominal_rate}. What is the effective annual rate?
            Tim compares accounts. One offers {nominal_rate} with {compoundings_per_year} compoundings. Which effective rate does he note?
            The law demands the effective rate on the leaflet. Nominal is {nominal_rate}, compounding {compoundings_per_year} times. What is printed?
        """,
        terse="""
            effective rate: {nominal_rate}, {compoundings_per_year} compoundings
            EAR({nominal_rate}, {compoundings_per_year})
            {compoundings_per_year} times a year, nominal {nominal_rate}: APY
            nominal {nominal_rate} x {compoundings_per_year} -> effective annual rate
            APY of {nominal_rate}, n = {compoundings_per_year}
        """,
        dialogues="""
            A: The nominal rate is {nominal_rate}. B: Compounded how often? A: {compoundings_per_year} times. B: Then what is it effectively?
            A: They compound {compoundings_per_year} times a year. B: At {nominal_rate}? A: Yes. B: So the effective rate is what?
        """,
    ),
    Phrases(
        tools.cagr,
        _draws.draw_growth,
        terms="compound annual growth rate; CAGR; average yearly growth; annualised return; growth rate",
        questions="""
            What is the compound annual growth rate from {start} to {end} over {years} years?
            At which average yearly rate did {start} grow to {end} in {years} years?
            Which CAGR turns {start} into {end} after {years} years?
            In {years} years revenue went from {start} to {end}. What is the annual growth rate?
            To end at {end} after {years} years, at what annual rate must {start} grow?
            What annualised return brings {start} to {end} within {years} years of investing?
        """,
        commands="""
            Compute the CAGR: start {start}, end {end}, {years} years of growth.
            Find the mean yearly growth over {years} years between {start} and {end}.
            Annualise the growth from {start} to {end} over {years} years.
            Give the constant growth rate per year that takes {years} years to reach {end} from {start}.
            State the annual growth needed for {end} in {years} years, beginning with {start}.
        """,
        stories="""
            A startup's sales rose from {start} to {end} in {years} years. What was its compound growth per year?
            Omar sold his shares for {end} after {years} years; he had paid {start}. What yearly return is that with compounding?
            In {years} years a house went up to {end}. The growth started from {start}. Which growth rate is that?
            The museum's endowment stood at {start} and, {years} years of growth later, at {end}. What was the CAGR?
        """,
        terse="""
            CAGR {start} -> {end}, {years} years
            cagr({start}, {end}, {years} years)
            growth rate: {years} years, from {start} to {end}
            {end} from {start} in {years} years: CAGR
            annual growth, {start} | {end} | {years} years
        """,
        dialogues="""
            A: We started at {start}. B: And now? A: At {end}. B: After {years} years? A: Yes, so what was the growth per year?
            A: It took {years} years. B: To get to {end}? A: From {start}. B: What CAGR is that?
        """,
    ),
    Phrases(
        tools.depreciation_straight_line,
        _draws.draw_asset,
        terms="straight-line depreciation; yearly write-off; salvage value; useful life; book value; depreciation charge",
        questions="""
            What is the yearly straight-line depreciation of an asset bought for {cost} with salvage {salvage} and {years} years of life?
            How much is written off per year if {cost} depreciates to {salvage} in {years} years?
            Over {years} years, what annual depreciation brings {cost} down to {salvage}?
            With a salvage value of {salvage}, a cost of {cost} and {years} years, what is the depreciation per year?
            Which depreciation charge per year has a van bought for {cost}, salvage {salvage}, after {years} years scrapped?
        """,
        commands="""
            Depreciate {cost} to {salvage} in a straight line over {years} years; give the yearly charge.
            Compute straight-line depreciation: cost {cost}, salvage {salvage}, useful life {years} years.
            For a useful life of {years} years and salvage {salvage}, find the depreciation per year of {cost}.
            Write off {cost} evenly over {years} years, down to a salvage of {salvage}, and state the annual amount.
            Give the annual depreciation: salvage {salvage}, {years} years, price {cost}.
        """,
        stories="""
            A printer for {cost} serves {years} years and is then sold as scrap for {salvage}. What is the depreciation per year?
            The bus company paid {cost} for a coach with a salvage value of {salvage}. Its life is {years} years. How much depreciation a year?
            After {years} years our lathe will have a salvage value of {salvage}. It cost {cost}. What do we depreciate each year?
            For tax, a dentist spreads a chair of {cost} over {years} years, salvage {salvage}. Which yearly depreciation may she claim?
        """,
        terse="""
            straight-line: {cost}, salvage {salvage}, {years} years
            depreciation per year: {years} years, {salvage} salvage, {cost} cost
            {cost} to salvage {salvage}, {years} years, yearly depreciation?
            depreciation({cost}, {salvage}, {years} years)
            salvage {salvage}; cost {cost}; life {years} years; depreciation
        """,
        dialogues="""
            A: The mixer cost {cost}. B: And its salvage value? A: {salvage}, after {years} years. B: So the depreciation a year is what?
            A: It lasts {years} years. B: Salvage? A: {salvage}. B: Price? A: {cost}. B: Then depreciate it, please.
        """,
    ),
    Phrases(
        tools.break_even,
        _draws.draw_product,
        terms="break-even point; break-even quantity; contribution margin; fixed costs; unit sales; cost-volume-profit",
        questions="""
            How many units must be sold to break even with fixed costs of {fixed_costs}, a price of {price} and a unit cost of {unit_cost}?
            At a price of {price} and a cost of {unit_cost} each, how many sales cover fixed costs of {fixed_costs}?
            What is the break-even quantity if each item costs {unit_cost}, sells for {price} and fixed costs are {fixed_costs}?
            When do we break even: fixed costs {fixed_costs}, unit cost {unit_cost}, unit price {price}?
            How many pieces at {price} each pay for overheads of {fixed_costs} when making one costs {unit_cost}?
        """,
        commands="""
            Find the break-even point: price {price}, unit cost {unit_cost}, fixed costs {fixed_costs}.
            Compute how many units cover {fixed_costs} if one sells for {price} and costs {unit_cost}.
            Give the number of sales needed to break even, unit cost {unit_cost}, price {price}, overheads {fixed_costs}.
            With overheads of {fixed_costs} and a unit cost of {unit_cost}, find the break-even volume at a price of {price}.
            Work out the break-even quantity for a price of {price}, overheads of {fixed_costs} and a cost of {unit_cost} per piece.
        """,
        stories="""
            A candle maker pays {fixed_costs} rent and {unit_cost} for the wax of one candle, sold at {price}. How many must she sell to break even?
            The school play costs {fixed_costs} to stage, plus {unit_cost} per guest for snacks. A ticket is {price}. How many guests to break even?
            Each mug sells at {price} and costs {unit_cost}. The kiln cost {fixed_costs}. After how many mugs is nothing lost?
            An app costs {unit_cost} per user to run and {fixed_costs} to build. Users pay {price}. How many users break even?
        """,
        terse="""
            break-even: {fixed_costs} fixed, {price} price, {unit_cost} unit cost
            BEP: price {price}, cost {unit_cost}, fixed {fixed_costs}
            unit cost {unit_cost}, fixed costs {fixed_costs}, price {price}: break-even units
            break_even({fixed_costs}, {price}, {unit_cost})
            fixed {fixed_costs} / unit {unit_cost} / price {price}: units to break even
        """,
        dialogues="""
            A: What do you charge? B: {price}. A: And it costs you {unit_cost}? B: Plus {fixed_costs} fixed. A: How many to break even?
            A: My fixed costs are {fixed_costs}. B: And per unit {unit_cost}? A: Yes, I sell at {price}. B: Then what is your break-even?
        """,
    ),
    Phrases(
        tools.split_bill,
        _draws.draw_bill,
        terms="splitting a bill; tip; share of the check; gratuity; going Dutch; restaurant bill",
        questions="""
            How much does each of {people} people pay of a bill of {bill} with a tip of {tip}?
            A bill of {bill}, a tip of {tip}, {people} guests: what is one share?
            With {tip} gratuity, what does everyone owe when {people} friends split {bill}?
            If we add {tip} to {bill} and divide it among {people}, what is each part?
            Sharing {bill} between {people} diners and tipping {tip}, what does one diner pay?
            When {people} of us split the check of {bill} and leave {tip}, what is my share?
        """,
        commands="""
            Split {bill} among {people} people with a tip of {tip}.
            Add a tip of {tip} to {bill} and share it equally between {people}.
            Divide the restaurant bill of {bill} by {people} after adding {tip} for service.
            For {people} guests and {tip} gratuity, split the check of {bill}.
            Tell each of the {people} what to pay: bill {bill}, tip {tip}.
        """,
        stories="""
            We were {people} at the pizzeria. The bill said {bill} and we left {tip} as a tip. What did each pay?
            The taxi cost {bill}. The {people} passengers gave {tip} extra to the driver and shared equally. How much was that each?
            At the team dinner {people} colleagues tipped {tip} on {bill}. They went Dutch. What was one share?
            A party of {people} got a bill of {bill}; service of {tip} is customary. What should everybody put down?
        """,
        terse="""
            split {bill} / {people}, tip {tip}
            tip {tip}, bill {bill}, {people} people: each?
            split_bill({bill}, {people}, {tip})
            {people} diners, {tip} tip, {bill}: share
            bill {bill}; tip {tip}; shared by {people}
        """,
        dialogues="""
            A: The bill is {bill}. B: Let us tip {tip}. A: And split it among {people}. B: So how much each?
            Waiter: One check for all {people}? Guest: Yes, {tip} tip on {bill}, please. Now what does each of us owe?
        """,
    ),
    Phrases(
        tools.convert_currency,
        _draws.draw_exchange,
        terms="currency conversion; exchange rate; foreign exchange; money changing; forex; travel money",
        questions="""
            How much is {amount} in {currency} at an exchange rate of {rate}?
            At a rate of {rate}, what do I get in {currency} for {amount}?
            If one unit buys {rate} of {currency}, what is {amount} worth?
            What is {amount} converted to {currency} when the rate is {rate}?
            In {currency}, what is {amount} if the exchange rate stands at {rate}?
            With the bank's rate of {rate}, how many {currency} does {amount} make?
        """,
        commands="""
            Convert {amount} to {currency} at {rate}.
            Exchange {amount} into {currency}, using the rate {rate}.
            Use an exchange rate of {rate} to turn {amount} into {currency}.
            Give the value in {currency} of {amount}; the rate is {rate}.
            Change my {amount} to {currency}. Today's rate: {rate}.
        """,
        stories="""
            Before her trip Eva changes {amount} into {currency}. The bureau's rate is {rate}. What does she receive?
            A shop must book {amount} in {currency}. The daily rate is {rate}. Which amount is booked?
            At {rate}, the exchange office swaps Jun's {amount} for {currency}. How much is handed over?
            Mail order: the price is {amount}, and the card company settles in {currency} with a rate of {rate}. What is charged?
        """,
        terse="""
            {amount} -> {currency}, rate {rate}
            {currency} for {amount} @ {rate}
            fx: rate {rate}, {amount} to {currency}
            exchange {amount}, {rate}, into {currency}
            to {currency}, at {rate}: {amount}
        """,
        dialogues="""
            A: I have {amount}. B: You want {currency}? The rate is {rate}. A: So what do I get?
            A: What is your rate for {currency}? B: {rate}. A: Then change {amount}, please. How much is it?
        """,
    ),
)

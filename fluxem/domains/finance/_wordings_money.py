# ruff: noqa: E501 - one template a line
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
            What is the annual depreciation of a machine with cost {cost}, salvage value {salvage} and a life of {years} years?
            What is the yearly depreciation charge for a cost of {cost}, a residual value of {salvage} and {years} years?
            What is the straight-line depreciation for a purchase price of {cost}, a scrap value of {salvage} and {years} years of use?
            What is the depreciation expense per year if the salvage value is {salvage}, the cost {cost} and the useful life {years} years?
            What is the annual write-down of an asset that cost {cost}, lasts {years} years and ends with a salvage value of {salvage}?
            What is the yearly amount of linear depreciation over {years} years, from a cost of {cost} to a salvage value of {salvage}?
            What equal amount is written off every year if a tractor bought for {cost} is worth {salvage} as salvage after {years} years?
            How much depreciation is booked each year on an asset with cost {cost} and residual value {salvage} over {years} years?
            How much does an asset bought for {cost} depreciate per year, straight-line, over {years} years to a residual value of {salvage}?
            How much does a ship depreciate each year, in a straight line, given cost {cost}, scrap value {salvage} and {years} years of service?
            Over a useful life of {years} years, what is the annual depreciation when the asset cost {cost} and its salvage value is {salvage}?
            After {years} years the residual value is {salvage} and at purchase the cost was {cost}; what is the straight-line depreciation per year?
            If the purchase price is {cost}, the salvage value {salvage} and the service life {years} years, what is the yearly depreciation?
            By how much does the book value fall each year if the cost is {cost}, the salvage {salvage} and the life {years} years, straight-line?
            What charge for wear and tear, by straight-line depreciation, falls on each of the {years} years between the cost {cost} and the salvage value {salvage}?
            What is the yearly write-off on {cost} with a salvage value of {salvage} over {years} years?
            What is the annual loss in value of something bought for {cost} with a salvage value of {salvage} after {years} years?
            What is the straight-line charge for a cost of {cost}, residual value {salvage}, life {years} years?
            What's the wear and tear allowance per year for a van: bought for {cost}, resale value {salvage}, {years} years?
            How much does a car depreciate each year if it cost {cost} new and is worth {salvage} after {years} years, evenly?
            How much depreciation do I write off each year for a cost of {cost}, an end value of {salvage} and {years} years of use?
            How much per year can I deduct for equipment at {cost}, leftover value {salvage}, useful life {years} years?
            If a machine is bought for {cost} and has a salvage value of {salvage} after {years} years, what does it lose each year in equal amounts?
            What is the amortisation per year of an asset of {cost} down to {salvage} across {years} years, in equal steps?
            With a trade-in value of {salvage} after {years} years, how much does a {cost} tractor depreciate per year?
            By how much a year must we write down a {cost} bus to get to {salvage} after {years} years?
            I paid {cost} for a lathe; it lasts {years} years and then I get {salvage} for it. What's the depreciation each year?
            What goes into the books every year for an asset of {cost} kept {years} years and then worth {salvage}?
            What is the annual straight-line depreciation of an asset that cost {cost} with a salvage value of {salvage} and a useful life of {years} years?
            What is the yearly depreciation of a machine that costs {cost}, lasts {years} years and has a salvage value of {salvage}?
            How much does a car depreciate per year if it costs {cost} and is worth {salvage} after {years} years, straight line?
            How much is the annual depreciation if cost is {cost}, salvage value is {salvage} and useful life is {years} years?
            What is the depreciation expense each year for equipment bought for {cost}, residual value {salvage}, useful life {years} years?
            What's the straight-line depreciation for a cost of {cost}, a residual value of {salvage} and {years} years?
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
            Find the annual depreciation: cost {cost}, salvage value {salvage}, life {years} years.
            Find the straight-line depreciation of an asset with a cost of {cost}, a life of {years} years and a salvage value of {salvage}.
            Find the yearly depreciation for a residual value of {salvage}, a cost of {cost} and {years} years.
            Calculate the annual depreciation charge on a cost of {cost} less a salvage value of {salvage} over {years} years.
            Calculate the yearly depreciation; life {years} years, cost {cost}, scrap value {salvage}.
            Compute linear depreciation from a cost of {cost} down to a salvage value of {salvage} in {years} years.
            Give the straight-line depreciation per year, useful life {years} years, salvage {salvage}, cost {cost}.
            Give the depreciation expense for each year: purchase price {cost}, residual value {salvage}, {years} years.
            Tell me the yearly depreciation of a computer bought for {cost} with a salvage value of {salvage} after {years} years.
            Depreciate an asset of {cost} evenly over {years} years, leaving a salvage value of {salvage}; what is the yearly charge?
            Spread the loss in value from the cost {cost} to the salvage value {salvage} evenly over {years} years; state the depreciation per year.
            Book equal yearly depreciation on a truck: salvage value {salvage}, acquisition cost {cost}, service life {years} years.
            Deduct the salvage value {salvage} from the cost {cost}, spread it over {years} years and report the annual depreciation.
            Allocate the cost {cost}, after deducting the residual value {salvage}, equally to {years} years as depreciation.
            Work out by the straight-line method the annual depreciation; residual value {salvage}, purchase price {cost}, {years} years.
            Find the yearly write-off: cost {cost}, salvage {salvage}, {years} years.
            Find the annual loss in value, straight-line, for a cost of {cost}, resale value {salvage}, {years} years.
            Write off {cost} to a salvage value of {salvage} in equal parts over {years} years.
            Depreciate an asset from {cost} to {salvage} evenly in {years} years; how much a year?
            Work out how much a {cost} boat depreciates a year if it is worth {salvage} after {years} years.
            Spread the cost of {cost} less salvage of {salvage} over {years} years.
            Tell me the depreciation to book each year for a {cost} oven, end value {salvage}, {years} years.
            Use SLN with cost {cost}, salvage {salvage} and life {years} years.
            I need the yearly charge by straight-line: bought at {cost}, resale {salvage}, kept {years} years.
            Please depreciate my work van, cost {cost}, resale value {salvage}, lifetime {years} years, straight line.
            Take {salvage} of salvage off {cost} and divide by {years} years.
            Show the equal annual expense on an asset costing {cost}, useful life {years} years, residual {salvage}.
            Over {years} years, depreciate from {cost} down to {salvage}; what's the yearly figure?
            Calculate the straight-line depreciation: cost {cost}, salvage value {salvage}, useful life {years} years.
            Calculate the annual depreciation of a machine bought for {cost} with a salvage value of {salvage} after {years} years.
            Find the annual depreciation expense using the straight-line method for cost {cost}, salvage {salvage} and {years} years.
            Depreciate an asset of {cost} to a residual value of {salvage} over {years} years, straight line.
        """,
        stories="""
            A printer for {cost} serves {years} years and is then sold as scrap for {salvage}. What is the depreciation per year?
            The bus company paid {cost} for a coach with a salvage value of {salvage}. Its life is {years} years. How much depreciation a year?
            After {years} years our lathe will have a salvage value of {salvage}. It cost {cost}. What do we depreciate each year?
            For tax, a dentist spreads a chair of {cost} over {years} years, salvage {salvage}. Which yearly depreciation may she claim?
            A clinic acquires an ultrasound device at {cost}. In {years} years the dealer takes it back for a residual value of {salvage}. By how much does it depreciate annually, in equal portions?
            The accountant enters a forklift: acquisition {cost}, estimated scrap value {salvage}, service life {years} years. Which amount goes into each year's depreciation expense?
            A taxi loses the same value every year. New it cost {cost}, and after {years} years it still fetches a salvage of {salvage}. What is the loss a year?
            A bakery buys a van. Its cost is {cost}, its salvage value {salvage}, its useful life {years} years. What depreciation does the bakery book each year?
            The theatre's new lights have a cost of {cost}. They serve {years} years and then bring a scrap value of {salvage}. What is the straight-line depreciation per year?
            A surgeon buys a laser with a residual value of {salvage} after {years} years. The purchase price is {cost}. How much depreciation may she claim yearly in equal parts?
            A crane was purchased at a cost of {cost}. The firm expects a salvage value of {salvage} after {years} years of use. Which depreciation expense is entered annually?
            The farm's combine loses the same amount of value each year for {years} years. The cost was {cost}, the salvage value is {salvage}. What amount is that?
            An airline keeps its jets {years} years. A jet has a cost of {cost} and a residual value of {salvage}. What is the yearly straight-line depreciation?
            The bookkeeper knows the salvage value, {salvage}, and the useful life, {years} years, of a press with a cost of {cost}. What is the annual depreciation?
            I bought a hairdresser's chair for {cost}. It depreciates evenly and in {years} years I can sell it for {salvage}. How much value does it lose each year?
            Our school bus cost {cost}. We will use it for {years} years and then sell it for {salvage}. The auditor wants equal depreciation. How much a year?
            A printer shop owns a press, price new {cost}, leftover value {salvage}, useful life {years} years. What is charged as an expense each year?
            The gardener's mower was {cost}. After {years} years its salvage value will be {salvage}. What yearly write-off goes in his tax form?
            A lorry is on the books at {cost}. It depreciates to {salvage} in {years} years, by the same amount every year. By what amount?
            A company buys a machine for {cost}. Its useful life is {years} years and its salvage value is {salvage}. What is the annual depreciation using the straight-line method?
            We bought a van for {cost} and expect to sell it for {salvage} after {years} years. How much do we depreciate per year, straight line?
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
            straight-line depreciation: cost {cost}, residual {salvage}, life {years} years
            annual depreciation, cost {cost}, salvage {salvage}, {years} years
            yearly depreciation: cost {cost}, scrap {salvage}, {years} years
            depr/yr: salvage {salvage}, cost {cost}, {years} years
            life {years} years, salvage {salvage}, cost {cost}: annual depreciation
            linear depreciation, purchase price {cost}, residual value {salvage}, {years} years
            SL depr {cost} salvage {salvage} {years} years
            yearly write-off: {cost}, salvage {salvage}, {years} years
            sln depreciation: {cost}, {salvage}, {years} years
            depreciates how much per year: new {cost}, after {years} years worth {salvage}
            straight-line from {cost} to {salvage} over {years} years, per year?
            straight line depreciation calculator {cost} {salvage} {years} years
            SLN({cost}, {salvage}, {years})
        """,
        dialogues="""
            A: The mixer cost {cost}. B: And its salvage value? A: {salvage}, after {years} years. B: So the depreciation a year is what?
            A: It lasts {years} years. B: Salvage? A: {salvage}. B: Price? A: {cost}. B: Then depreciate it, please.
            Auditor: What did the press cost? Clerk: {cost}, residual value {salvage}. Auditor: Useful life? Clerk: {years} years. Auditor: Then the annual linear expense is what?
            Apprentice: The van was {cost}. Boss: Residual {salvage} after {years} years, straight-line. Apprentice: So what do I enter per year?
            Auditor: What did the lathe cost? Clerk: The cost was {cost}. Auditor: Salvage value and life? Clerk: Salvage {salvage}, {years} years. Auditor: And the depreciation per year?
            A: We keep the bus {years} years. B: At a cost of {cost}? A: Yes, with a salvage value of {salvage}. B: Then what is the annual depreciation?
            A: What did you pay for the kiln? B: {cost}. A: And what's its salvage value after {years} years? B: {salvage}. A: So how much do you write off a year?
            Clerk: The copier cost {cost}. Accountant: Keep it {years} years, salvage {salvage}. Clerk: Then what's the annual charge?
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
            What is the break-even volume for fixed costs of {fixed_costs}, a unit cost of {unit_cost} and a price of {price}?
            What is the break-even point in units at a price of {price}, a unit cost of {unit_cost} and fixed costs of {fixed_costs}?
            What is the break-even quantity when the price is {price}, fixed costs are {fixed_costs} and the unit cost is {unit_cost}?
            What is the minimum number of units to sell, given a unit cost of {unit_cost}, fixed costs of {fixed_costs} and a selling price of {price}, to avoid a loss?
            What is the profit threshold in units with overheads of {fixed_costs}, a sale price of {price} and a variable cost of {unit_cost} each?
            What sales volume leaves neither profit nor loss if the variable cost is {unit_cost}, the price {price} and the fixed cost {fixed_costs}?
            How many units break even with a unit cost of {unit_cost}, a price of {price} and fixed costs of {fixed_costs}?
            How many units must we sell at a price of {price} to cover fixed costs of {fixed_costs} and a cost of {unit_cost} per unit?
            How many loaves at a price of {price} and a unit cost of {unit_cost} cover the fixed costs of {fixed_costs}?
            How many tickets must be sold at a price of {price} if fixed costs are {fixed_costs} and each guest has a unit cost of {unit_cost}, just to break even?
            With fixed costs of {fixed_costs}, a selling price of {price} per unit and a variable cost of {unit_cost} per unit, how many units break even?
            With a variable cost of {unit_cost} per unit, fixed costs of {fixed_costs} and a price of {price} per unit, where is the break-even point?
            If every unit sells at a price of {price} and has a variable cost of {unit_cost}, how many units pay for fixed costs of {fixed_costs}?
            Given the unit cost {unit_cost}, the price {price} and the fixed costs {fixed_costs}, when does the firm stop making a loss, in units?
            Overheads come to {fixed_costs}, customers pay a price of {price}, and making one has a unit cost of {unit_cost}: how many sales until break-even?
            What is the breakeven point in units for fixed costs of {fixed_costs}, a price of {price} and a unit cost of {unit_cost}?
            What is the minimum number of sales for overheads of {fixed_costs}, a price of {price} and a unit cost of {unit_cost}?
            What's the lowest sales volume without loss when fixed costs are {fixed_costs}, the price is {price} and each costs {unit_cost} to make?
            How many do I have to sell at {price} each to cover {fixed_costs} in fixed costs if one costs me {unit_cost}?
            How many cakes must I sell if rent is {fixed_costs}, a cake sells at {price} and the ingredients cost {unit_cost}?
            How many orders pay off overheads of {fixed_costs}, at a price of {price} and a cost of {unit_cost} per order?
            If it costs {unit_cost} to make and sells at {price}, how many will pay back fixed costs of {fixed_costs}?
            Fixed costs are {fixed_costs}, I charge a price of {price} and spend {unit_cost} on each. How many customers until I'm even?
            When do I start making money, in units: overheads {fixed_costs}, unit cost {unit_cost}, price {price}?
            At a sale price of {price}, a cost price of {unit_cost} and running costs of {fixed_costs}, how many items do we need to shift?
            How many shirts do we have to sell so as not to lose money, with setup of {fixed_costs}, {unit_cost} per shirt and a price of {price}?
            With {fixed_costs} in overheads and a margin between price {price} and cost {unit_cost}, how many units put us at zero profit?
            What quantity makes revenue equal cost with fixed costs {fixed_costs}, variable costs {unit_cost} per piece and price {price}?
            How many units must be sold to break even if fixed costs are {fixed_costs}, the price is {price} and the variable cost per unit is {unit_cost}?
            What is the break-even point in units with fixed costs of {fixed_costs}, a price of {price} and variable costs of {unit_cost} per unit?
            How many units do I need to sell to break even at a price of {price}, a unit cost of {unit_cost} and fixed costs of {fixed_costs}?
            What is the break-even quantity if FC = {fixed_costs}, P = {price} and VC = {unit_cost}?
            How many items do we have to sell at {price} each to cover fixed costs of {fixed_costs} if each costs {unit_cost} to make?
            How many tickets at {price} must we sell to break even if the fixed costs are {fixed_costs} and each guest costs us {unit_cost}?
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
            Find the break-even quantity: fixed costs {fixed_costs}, price {price}, unit cost {unit_cost}.
            Find the break-even point for a price of {price}, a unit cost of {unit_cost} and fixed costs of {fixed_costs}.
            Find how many units cover fixed costs of {fixed_costs} at a unit cost of {unit_cost} and a price of {price}.
            Calculate the break-even volume with a unit cost of {unit_cost}, a price of {price} and fixed costs of {fixed_costs}.
            Calculate the number of units needed to break even: price {price}, fixed costs {fixed_costs}, variable cost {unit_cost}.
            Compute the break-even sales in units, variable cost {unit_cost} each, fixed costs {fixed_costs}, price {price} each.
            Give the break-even output if fixed costs are {fixed_costs}, the unit cost is {unit_cost} and the selling price is {price}.
            Give the quantity at which a price of {price} and a unit cost of {unit_cost} just recoup fixed costs of {fixed_costs}.
            Tell me how many pieces to sell to break even, unit cost {unit_cost}, fixed costs {fixed_costs}, price {price}.
            Do a CVP analysis: overheads {fixed_costs}, selling price {price}, variable cost {unit_cost}; break-even units?
            Cover the fixed costs of {fixed_costs} out of the margin between the price {price} and the unit cost {unit_cost}; how many units does it take?
            Work out the contribution per unit, price {price} minus unit cost {unit_cost}, and how many units cover the fixed costs {fixed_costs}.
            Determine the critical sales volume: variable cost {unit_cost}, price {price}, fixed costs {fixed_costs}.
            State the break-even number of units; selling price {price}, variable cost per unit {unit_cost}, overheads {fixed_costs}.
            Let fixed costs be {fixed_costs}, variable cost per unit {unit_cost} and sales price {price}; return the break-even units.
            Find the breakeven quantity: overheads {fixed_costs}, price {price}, unit cost {unit_cost}.
            Find the number of units to cover costs: fixed {fixed_costs}, price {price}, cost each {unit_cost}.
            Find the minimum sales to avoid a loss; price {price}, unit cost {unit_cost}, fixed costs {fixed_costs}.
            Tell me how many I must sell: rent {fixed_costs}, price {price}, cost {unit_cost} apiece.
            Work out how many tickets we need to sell at {price} to cover the hall at {fixed_costs} and {unit_cost} per guest.
            Show how many pieces at a price of {price} and a cost of {unit_cost} pay for overheads of {fixed_costs}.
            I need the sales number where profit is nil: fixed costs {fixed_costs}, unit cost {unit_cost}, price {price}.
            Get the break-even sales: I buy at {unit_cost}, sell at {price}, and my fixed costs are {fixed_costs}.
            Do a cost-volume-profit check: price {price}, variable cost {unit_cost}, fixed costs {fixed_costs}, units to break even.
            Please say how many meals at {price} I must serve; food is {unit_cost} a meal and the kitchen costs {fixed_costs}.
            Count the units needed so that sales at {price} less {unit_cost} each pay off fixed costs of {fixed_costs}.
            Reach zero profit: price {price}, cost per item {unit_cost}, fixed outgoings {fixed_costs}. How many items?
            For fixed costs of {fixed_costs}, say how many sales at {price}, costing {unit_cost} each, are enough.
            Calculate the break-even point in units: fixed costs {fixed_costs}, selling price {price}, variable cost {unit_cost}.
            Calculate how many units to sell to break even: fixed costs {fixed_costs}, price per unit {price}, cost per unit {unit_cost}.
            Find the break-even quantity for fixed costs of {fixed_costs}, a price of {price} and a variable cost of {unit_cost}.
            Find the number of units needed to break even with a price of {price}, a variable cost of {unit_cost} and fixed costs of {fixed_costs}.
        """,
        stories="""
            A candle maker pays {fixed_costs} rent and {unit_cost} for the wax of one candle, sold at {price}. How many must she sell to break even?
            The school play costs {fixed_costs} to stage, plus {unit_cost} per guest for snacks. A ticket is {price}. How many guests to break even?
            Each mug sells at {price} and costs {unit_cost}. The kiln cost {fixed_costs}. After how many mugs is nothing lost?
            An app costs {unit_cost} per user to run and {fixed_costs} to build. Users pay {price}. How many users break even?
            Our charity prints calendars. The designer takes {fixed_costs} once, every copy costs {unit_cost} to print, and we ask {price} a copy. How many must go before we stop losing money?
            Two students sell lemonade at {price} a cup. Lemons and sugar come to {unit_cost} a cup; the stall was {fixed_costs}. At what number of sales are they out of the red?
            A food truck has fixed costs of {fixed_costs} a month. A taco has a unit cost of {unit_cost} and a price of {price}. How many tacos must be sold to break even?
            A publisher pays {fixed_costs} in fixed costs for a book. Each copy has a price of {price} and a unit cost of {unit_cost}. How many copies must be sold so that nothing is lost?
            Making a scarf has a unit cost of {unit_cost}. Mei sells scarves at a price of {price} and her stall has fixed costs of {fixed_costs}. From how many scarves on is she no longer losing money?
            The theatre club sells tickets at a price of {price}. Every guest gets a drink at a unit cost of {unit_cost}, and the hall and costumes are fixed costs of {fixed_costs}. How many tickets must be sold to break even?
            A barber pays fixed costs of {fixed_costs}. Each haircut has a price of {price}; shampoo and towels are a variable cost of {unit_cost} per haircut. How many haircuts break even?
            The unit cost of a chair is {unit_cost}, and the workshop has fixed costs of {fixed_costs}. At a selling price of {price}, how many chairs must leave the shop before it turns a profit?
            A toy maker with fixed costs of {fixed_costs} sells figures at a price of {price}. The unit cost is {unit_cost}. How many figures must be sold to break even?
            I want to sell soap at the market. The stall and tools cost {fixed_costs}. One bar costs me {unit_cost} and I sell it at {price}. How many bars before I'm not losing money?
            A yoga teacher rents a room for {fixed_costs}. She charges {price} per person and tea costs {unit_cost} each. How many people must come?
            The band presses a record. The studio took {fixed_costs}, each copy costs {unit_cost} and sells at {price}. How many copies to get the money back?
            We run a car wash with fixed costs of {fixed_costs}. A wash uses {unit_cost} of water and soap and the driver pays {price}. How many cars until we are even?
            Our farm shop sells eggs at {price} a box. A box costs us {unit_cost} and the shop has overheads of {fixed_costs}. How many boxes do we need to sell?
            A company has fixed costs of {fixed_costs}. It sells its product for {price} per unit, and the variable cost is {unit_cost} per unit. How many units must it sell to break even?
            I sell mugs for {price} each. Making one costs me {unit_cost} and my fixed costs are {fixed_costs}. How many mugs do I need to sell to break even?
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
            break-even units: fixed costs {fixed_costs}, unit cost {unit_cost}, price {price}
            break-even units: price {price}, unit cost {unit_cost}, fixed costs {fixed_costs}
            break-even units: unit cost {unit_cost}, price {price}, fixed costs {fixed_costs}
            breakeven qty; price {price}, fixed costs {fixed_costs}, unit cost {unit_cost}
            BEP in units, unit cost {unit_cost}, fixed costs {fixed_costs}, price {price}
            fixed costs {fixed_costs}, price {price}, unit cost {unit_cost}, break even at?
            how many to sell: fixed {fixed_costs}, sell at {price}, cost {unit_cost}
            be units fc={fixed_costs} p={price} vc={unit_cost}
            breakeven: overheads {fixed_costs}, margin = {price} less {unit_cost}
            sales needed, no loss: rent {fixed_costs}, price {price}, cost {unit_cost}
            zero profit qty, price {price}, var cost {unit_cost}, fixed {fixed_costs}
            break even calculator fixed costs {fixed_costs} price {price} variable cost {unit_cost}
            break_even_units(fixed={fixed_costs}, price={price}, variable={unit_cost})
        """,
        dialogues="""
            A: What do you charge? B: {price}. A: And it costs you {unit_cost}? B: Plus {fixed_costs} fixed. A: How many to break even?
            A: My fixed costs are {fixed_costs}. B: And per unit {unit_cost}? A: Yes, I sell at {price}. B: Then what is your break-even?
            Investor: What are your fixed costs? Founder: {fixed_costs}. Investor: Price and variable cost? Founder: {price} and a cost of {unit_cost}. Investor: So at how many units are you out of the red?
            Boss: We charge {price}. Controller: With variable cost {unit_cost} and overheads {fixed_costs}. Boss: What volume do we need to avoid a loss?
            A: The unit cost is {unit_cost}. B: And the price? A: The price is {price}, with fixed costs of {fixed_costs}. B: So how many units break even?
            Baker: My fixed costs are {fixed_costs}. Adviser: At what price do you sell? Baker: A price of {price}, and the unit cost is {unit_cost}. Adviser: Then how many must you sell to break even?
            A: I sell each lamp at {price}. B: What does it cost you? A: {unit_cost}, and fixed costs are {fixed_costs}. B: How many must you sell to come out even?
            Wife: The oven and rent are {fixed_costs}. Husband: A loaf costs us {unit_cost} and sells at {price}. Wife: So how many loaves before we make anything?
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
            What is the share of each person when a bill of {bill} plus a tip of {tip} is split among {people} people?
            What is the cost per person of a bill of {bill} with a {tip} tip for {people} people?
            What is each guest's share of a bill of {bill}, tip {tip}, shared by {people} guests?
            What is the amount per head for {people} people, a bill of {bill} and a tip of {tip}?
            What is everybody's part if {people} people go Dutch on a bill of {bill} and tip {tip}?
            What does each person pay if {people} people divide a bill of {bill} with {tip} for service?
            With a tip of {tip}, how much per person is a bill of {bill} for {people} people?
            With a gratuity of {tip} on top, what does each of {people} people owe on a bill of {bill}?
            Among {people} people, how is a bill of {bill} with a tip of {tip} shared; what does each pay?
            How much should each of us put on the table if {people} people share a bill of {bill} and leave a tip of {tip}?
            How much do {people} people pay apiece for a check of {bill} after a {tip} tip?
            How much money is due from each of {people} people when the bill of {bill} is raised by a tip of {tip}?
            If the bill is {bill}, {people} people share it and the waiter gets {tip}, how much is it each?
            If {people} people chip in equally for a bill of {bill} including a tip of {tip} on top, what is one contribution?
            What is the per-capita cost of a dinner bill of {bill} with {tip} gratuity for {people} people?
            What's each person's share of {bill} with a {tip} tip between {people} people?
            What is the per-person amount for a bill of {bill}, {people} people and a {tip} tip?
            What is my part of {bill} plus {tip} tip if we are {people}?
            What is one diner's share of {bill}, with {tip} added for service, among {people} diners?
            What's the cost each for {people} people, meal {bill}, tip {tip}?
            How much do I owe if {people} of us had dinner for {bill} and we tip {tip}?
            How much does everyone pay if lunch was {bill}, tip {tip}, {people} persons?
            How much is it each if we split {bill} and a {tip} tip between {people} of us?
            If {people} friends share a {bill} bill and leave {tip} extra, how much from each?
            We're {people} and the bill is {bill}. With {tip} for the waiter, what do we each pay?
            Dinner came to {bill} for {people} of us; adding {tip} tip, what does each person put in?
            With {tip} on top, how much is {bill} per person for {people}?
            What does each guest have to pay when {people} guests share a bar bill of {bill} and {tip} service?
            When the pizza costs {bill}, the tip is {tip} and {people} kids share, how much per kid?
            How much does each person pay if {people} people split a {bill} bill with a {tip} tip?
            How much is a {bill} bill split {people} ways with a {tip} tip?
            If {people} friends split a bill of {bill} and leave a {tip} tip, how much does each friend pay?
            What does each person owe for a {bill} dinner split between {people} people with a {tip} tip?
            How much does each of us pay for a {bill} meal with {tip} tip split between {people} people?
            What is each person's share of a {bill} restaurant bill with a {tip} tip for {people} people?
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
            Find the share per person of a bill of {bill} with a tip of {tip} for {people} people.
            Find what each of {people} people pays for a bill of {bill} plus a tip of {tip}.
            Calculate the cost per head: bill {bill}, tip {tip}, {people} people.
            Calculate each person's share with a tip of {tip}, {people} people and a bill of {bill}.
            Split a bill of {bill} with a {tip} tip between {people} people.
            Split the check evenly: {people} people, tip {tip}, bill {bill}.
            Share a bill of {bill} equally among {people} people, adding a tip of {tip}.
            Divide a tab of {bill} plus {tip} gratuity by {people} people.
            Give the amount each of {people} people owes, tip {tip}, bill {bill}.
            Tell me what one of {people} people pays on a bill of {bill} when the tip is {tip}.
            Add {tip} for the waiter to the bill of {bill}, then divide by {people} people.
            Go Dutch: a bill of {bill}, {people} people, a tip of {tip}; how much each?
            Work out an equal split among {people} people of a bill of {bill}, service charge {tip}.
            Apportion a bill of {bill} and a tip of {tip} equally to {people} people.
            Halving won't do: {people} people share the bill of {bill} and a tip of {tip}; state each part.
            Divide {bill} with {tip} tip between {people} people.
            Split {bill} plus a {tip} tip between {people}.
            Share {bill} equally among {people} people with {tip} tip.
            Share a bill of {bill} and {tip} tip between {people} friends.
            Tell me what each of us pays: {people} people, {bill}, {tip} tip.
            Work out my share of the dinner, {bill} with {tip} tip, {people} of us.
            Add a {tip} tip to {bill} and divide by {people}.
            Put {tip} on the bill of {bill}, then split it {people} ways.
            Find each person's part of {bill} with a {tip} tip for {people} people.
            Find the per-person cost of {bill} with {tip} tip for {people} people.
            I want to know what everyone chips in: bill {bill}, {people} at the table, tip {tip}.
            Please split our lunch of {bill}; we are {people} and we give a {tip} tip.
            For {people} people, give the share each of a {bill} meal including {tip} gratuity.
            Let {people} people pay equally for {bill} plus {tip}; how much each?
            Split a {bill} bill between {people} people with a {tip} tip.
            Split the {bill} bill {people} ways with {tip} tip.
            Calculate how much each person pays: bill {bill}, tip {tip}, {people} people.
            Add a {tip} tip to {bill} and split it {people} ways.
        """,
        stories="""
            We were {people} at the pizzeria. The bill said {bill} and we left {tip} as a tip. What did each pay?
            The taxi cost {bill}. The {people} passengers gave {tip} extra to the driver and shared equally. How much was that each?
            At the team dinner {people} colleagues tipped {tip} on {bill}. They went Dutch. What was one share?
            A party of {people} got a bill of {bill}; service of {tip} is customary. What should everybody put down?
            For her birthday Kim invited {people} pals for sushi, but everybody insisted on paying the same. The subtotal was {bill} and they rewarded the waiter with {tip}. What was each contribution?
            The barber charged a family {bill} for {people} haircuts. They added {tip} for the friendly service. What did one haircut cost them in the end, tip included?
            After the match, {people} people had dinner. The bill was {bill}, and they left a tip of {tip}. They split it evenly. What did each one pay?
            The bill for the karaoke night was {bill}. The staff got a tip of {tip}, and {people} people shared the cost. How much was one share?
            A tip of {tip} is usual here. The bill is {bill} and we are {people} people. What should each of us pay?
            A book club of {people} people meets in a cafe. The bill of {bill} is topped up with a tip of {tip}. What does each member contribute?
            The brunch came to {bill}. Good service earned a tip of {tip}. Split among {people} people, how much was it per person?
            The choir, {people} people in all, ate out. On the bill of {bill} they added a gratuity of {tip}, and all paid the same. What did each pay?
            Since {people} people shared a taxi with a fare of {bill} and tipped the driver {tip}, what did each one owe?
            We are {people} girls in a cafe. The bill says {bill} and we want to leave {tip}. How much does each of us put on the table?
            Our office lunch was {bill}. The boss said tip {tip}. There were {people} of us. What do I collect from each?
            I paid the whole bill of {bill} plus a {tip} tip. We were {people} people. How much should each give me?
            A band of {people} ate after the show. The check was {bill}, they gave {tip} to the waitress and paid the same. How much each?
            The hen party took a cab for {bill} and gave the driver {tip}. There were {people} women. How much was it per woman?
            The waiter has just brought the bill: {bill}. There are {people} of us and we want to tip {tip}. How much does each person pay?
            {people} friends go out to dinner and the bill is {bill}. They leave a {tip} tip and split the total evenly. How much does each friend pay?
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
            bill {bill}, {people} people, tip {tip}: per person?
            tip {tip}, {people} people, bill {bill}: share each
            {people} people, bill {bill}, tip {tip}, each pays
            check {bill} + tip {tip}, split by {people} people
            go dutch: {people} people, tip {tip}, bill {bill}
            per person: bill {bill}, tip {tip}, {people} people
            {bill} + {tip} tip / {people} people, each?
            each pays? {bill}, {people} ppl, tip {tip}
            bill split calc {bill} tip {tip} people {people}
            share per person: {bill}, {tip}, {people} of us
            tip calculator {bill} {tip} {people} people
            bill split calculator: {bill}, {tip} tip, {people} people
        """,
        dialogues="""
            A: The bill is {bill}. B: Let us tip {tip}. A: And split it among {people}. B: So how much each?
            Waiter: One check for all {people}? Guest: Yes, {tip} tip on {bill}, please. Now what does each of us owe?
            Amy: The tab is {bill}! Zoe: There are {people} of us, and let us leave {tip}. Amy: So everybody chips in what?
            Dad: How many are we? Son: {people}. Dad: The meal was {bill}; I would leave a {tip} tip. Son: What is that per person?
            A: How many people are we? B: {people} people. A: The bill is {bill}, and we tip {tip}. B: So what is my share?
            Waiter: The bill comes to {bill}. Guest: Add a tip of {tip} and split it. Waiter: Between how many? Guest: {people} people; how much each?
            A: Here's the bill, {bill}. B: Let's give {tip}. A: We're {people}. B: So what do I owe you?
            Waiter: That's {bill}. Guest: Tip {tip}, and split it between the {people} of us. Waiter: Each pays what, then?
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
            What is the value of {amount} in {currency} at an exchange rate of {rate}?
            What is the {currency} equivalent of {amount} at a rate of {rate}?
            What is {amount} worth in {currency} at an exchange rate of {rate}?
            What is the worth of {amount} in {currency} with the exchange rate {rate}?
            What is the converted amount in {currency} of {amount}, exchange rate {rate}?
            What does {amount} come to in {currency} if the exchange rate is {rate}?
            At an exchange rate of {rate}, how much is {amount} in {currency}?
            At the exchange rate {rate}, how many {currency} is {amount}?
            With an exchange rate of {rate}, what does {amount} make in {currency}?
            How much {currency} do I get for {amount} at an exchange rate of {rate}?
            How much {currency} does {amount} buy if the exchange rate is {rate}?
            How much would {amount} be when changed into {currency} at a rate of {rate}?
            If I exchange {amount} at a rate of {rate}, how much {currency} do I receive?
            In {currency}, how much is {amount} at an exchange rate of {rate}?
            What counter-value in {currency} has {amount} at the exchange rate {rate}?
            What's {amount} in {currency} at a rate of {rate}?
            What is the {currency} value of {amount} at {rate}?
            What is the equivalent of {amount} in {currency} with a rate of {rate}?
            What is the counter-value of {amount} in {currency} at an exchange rate of {rate}?
            What's the price in {currency} of something that costs {amount} if the exchange rate is {rate}?
            How much is {amount} in {currency} when the rate is {rate}?
            How much {currency} is {amount} if the rate is {rate}?
            How many {currency} do you give me for {amount} at {rate}?
            I have {amount}; how much {currency} is that with the exchange rate at {rate}?
            If the rate is {rate}, what does {amount} come out at in {currency}?
            My salary is {amount}. In {currency}, at an exchange rate of {rate}, how much do I earn?
            Changing {amount} to {currency} at {rate}, what do I get in my hand?
            At the bureau's rate, {rate}, what sum in {currency} replaces {amount}?
            With the exchange rate at {rate}, what's my {amount} bill in {currency}?
            How much is {amount} in {currency} if the exchange rate is {rate}?
            How many {currency} do I get for {amount} if the exchange rate is {rate}?
            What is {amount} in {currency} at an exchange rate of {rate}?
            If the exchange rate is {rate}, how much is {amount} in {currency}?
            How much {currency} will I get if I exchange {amount} at a rate of {rate}?
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
            Find the value of {amount} in {currency} at an exchange rate of {rate}.
            Find the {currency} amount for {amount}, exchange rate {rate}.
            Find what {amount} is worth in {currency} at the rate {rate}.
            Convert {amount} into {currency} with an exchange rate of {rate}.
            Convert {amount} to {currency}; the exchange rate is {rate}.
            Using an exchange rate of {rate}, convert {amount} into {currency}.
            Express {amount} in {currency} at an exchange rate of {rate}.
            Change {amount} into {currency} at an exchange rate of {rate}.
            Tell me how much {amount} is in {currency}, exchange rate {rate}.
            Trade {amount} for {currency} at the exchange rate {rate}.
            At a rate of {rate}, turn {amount} into {currency}.
            Restate {amount} in {currency}, given the exchange rate {rate}.
            Calculate how much {currency} a traveller gets for {amount} at an exchange rate of {rate}.
            Work out the {currency} proceeds of selling {amount} at an exchange rate of {rate}.
            Quote {amount} in {currency} at an exchange rate of {rate}.
            Convert {amount} into {currency} at {rate}.
            Change {amount} to {currency} with a rate of {rate}.
            Find the {currency} price of {amount} at an exchange rate of {rate}.
            Find the equivalent of {amount} in {currency} at {rate}.
            Find the counter-value of {amount} in {currency}, rate {rate}.
            Give me {amount} as {currency}; exchange rate {rate}.
            Tell me what {amount} is in {currency}; one unit buys {rate}.
            Work out {amount} in {currency} using the day's rate of {rate}.
            Put {amount} into {currency} at {rate}.
            Show {amount} in {currency} with {rate} as the exchange rate.
            I need {amount} in {currency}; the bank uses {rate}.
            Please exchange {amount} for {currency}, rate {rate}.
            Using an exchange rate of {rate}, say how much {amount} makes in {currency}.
            Re-express the bill of {amount} in {currency}, the exchange rate being {rate}.
            Rate {rate}: turn {amount} to {currency}.
            Convert {amount} to {currency} at an exchange rate of {rate}.
            Convert {amount} to {currency} using the exchange rate {rate}.
            Exchange {amount} to {currency} at {rate}.
            Calculate {amount} in {currency} at an exchange rate of {rate}.
        """,
        stories="""
            Before her trip Eva changes {amount} into {currency}. The bureau's rate is {rate}. What does she receive?
            A shop must book {amount} in {currency}. The daily rate is {rate}. Which amount is booked?
            At {rate}, the exchange office swaps Jun's {amount} for {currency}. How much is handed over?
            Mail order: the price is {amount}, and the card company settles in {currency} with a rate of {rate}. What is charged?
            Ivan works overseas and wires {amount} home. The remittance service applies a rate of {rate} and pays out in {currency}. What does his mother collect?
            The importer owes {amount}, yet his account is in {currency}. His broker quotes {rate}. How much is debited?
            A tourist brings {amount} to the bank and wants {currency}. The exchange rate on the board is {rate}. How much does she receive?
            An online shop in another country asks {amount}. My card is billed in {currency} at an exchange rate of {rate}. What am I charged?
            A freelancer is paid {amount} by a foreign client. His account is in {currency} and the exchange rate is {rate}. How much is credited?
            The embassy fee is {amount}, payable in {currency}. The exchange rate used is {rate}. What must be paid?
            A student brought home {amount} from her semester abroad. At an exchange rate of {rate}, how much {currency} is that?
            The group's accounts are kept in {currency}. A subsidiary reports {amount}, and the exchange rate is {rate}. What figure is consolidated?
            A hotel costs {amount}. The guest thinks in {currency} and knows the exchange rate, {rate}. What does the hotel cost him in his own money?
            I'm on holiday and a jacket costs {amount}. At home we use {currency} and the rate is {rate}. What does it cost me?
            My aunt sends me {amount}. The bank changes it to {currency} at {rate}. How much do I get?
            We ordered parts abroad for {amount}. The books are in {currency}, exchange rate {rate}. What amount do I enter?
            A job advert offers {amount}. I'd spend it in {currency}. If the exchange rate is {rate}, what is the pay in that money?
            The hotel wants {amount} but my card is in {currency}. My bank's exchange rate is {rate}. How much will be taken off?
            I am travelling and want to exchange {amount} for {currency}. The exchange rate is {rate}. How much do I get?
            Emma bought a laptop online for {amount}. If the exchange rate is {rate}, how much is that in {currency}?
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
            {amount} in {currency} @ exchange rate {rate}
            exchange rate {rate}: {amount} to {currency}
            {amount} to {currency}, exchange rate {rate}
            how much {currency} for {amount}, exchange rate {rate}
            fx convert: {amount}, {currency}, rate {rate}
            to {currency} from {amount}, exchange rate {rate}
            {amount} in {currency}? rate {rate}
            convert {amount} to {currency} @ {rate}
            change {amount} into {currency} at rate {rate}
            ex rate {rate}, {amount} = ? {currency}
            currency conv: {amount} > {currency}, {rate}
            currency converter {amount} to {currency} rate {rate}
            convert_currency({amount}, {rate}, {currency})
        """,
        dialogues="""
            A: I have {amount}. B: You want {currency}? The rate is {rate}. A: So what do I get?
            A: What is your rate for {currency}? B: {rate}. A: Then change {amount}, please. How much is it?
            Tourist: I would like {currency}, please. Cashier: The conversion rate is {rate}. Tourist: Here is {amount}. What do I receive?
            Accountant: This receipt says {amount}. Boss: Book it in {currency}, at a rate of {rate}. Accountant: Which equivalent do I write?
            A: I have {amount}. B: What do you want for it? A: {currency}, at an exchange rate of {rate}. B: So how much will it be?
            Traveller: How much {currency} will I get? Clerk: The exchange rate is {rate}. Traveller: I am changing {amount}.
            A: I've got {amount} left from the trip. B: Change it to {currency}. A: The rate is {rate}, so how much do I get?
            Customer: Can I pay in {currency}? Shop: Yes, our rate is {rate}. Customer: The bill is {amount}, so what do I pay?
        """,
    ),
)

# ruff: noqa: E501 - one template a line
"""How people ask about cash flows."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.finance import _draws, tools

_NPV_TERMS = (
    "net present value; NPV; discounted cash flow; project appraisal; discount rate; capital budgeting; "
    "DCF valuation; WACC; investment appraisal; surplus over the cost of capital"
)
_IRR_TERMS = (
    "internal rate of return; IRR; project return; yield of an investment; money-weighted return; hurdle rate; "
    "implied yield; break-even discount rate; root of the NPV"
)

PHRASES = (
    Phrases(
        tools.npv,
        _draws.draw_rate_and_flows,
        terms=_NPV_TERMS,
        questions="""
            What is the net present value of the cash flows {cash_flows} at {rate}?
            At a discount rate of {rate}, what are the cash flows {cash_flows} worth today?
            Discounted at {rate}, what NPV do the payments {cash_flows} have?
            How much value does an investment with flows {cash_flows} create if capital costs {rate}?
            What NPV results from {cash_flows} with {rate} as the discount rate?
            If money earns {rate} elsewhere, what is the present worth of the investment {cash_flows}?
            By how much does the investment {cash_flows} beat an alternative earning {rate}, in money of today?
            Which net present value has the payment series {cash_flows} when we discount by {rate}?
            Is the investment {cash_flows} worth it at a hurdle of {rate}, and what is its NPV?
            Given {rate} per period, what is the sum of the discounted cash flows {cash_flows}?
            What does the investment plan {cash_flows} add to our wealth when discounted with {rate}?
            What is the NPV of {cash_flows} at {rate}?
            Is a project with cash flows {cash_flows} profitable in present-value terms at a required return of \
{rate}, and by how much?
            Should the firm accept or reject: cash flows {cash_flows}, WACC {rate}, what is the NPV?
            What does Excel's NPV formula, initial outlay undiscounted, give for rate {rate} and the cash flow \
column {cash_flows}?
            What is the net present worth of the cash flows {cash_flows} at {rate}?
            What is the NPV of the investment {cash_flows} with a required return of {rate}?
            What is the present value of all the cash flows {cash_flows} together, discounted at {rate}?
            What is the discounted value, net of the outlay, of the payments {cash_flows} at {rate}?
            What is the sum of the present values of the cash flows {cash_flows} at a rate of {rate}?
            What value is added in today's money by the investment {cash_flows} if capital costs {rate}?
            At {rate}, what is the net present value of the payments {cash_flows}?
            At a discount rate of {rate}, how much are the cash flows {cash_flows} worth now?
            With {rate} as the hurdle rate, what NPV has the project {cash_flows}?
            If money costs {rate}, how much richer today does the investment {cash_flows} make me?
            If I discount the cash flows {cash_flows} by {rate} per year and add everything up, what remains?
            How much does the investment {cash_flows} earn above a required {rate}, expressed as present money?
            Does the project {cash_flows} have a positive NPV at {rate}, and how large is it?
            Are the cash flows {cash_flows} worth more than they cost at {rate}; what is the net present value?
            What net worth in today's terms have the payments {cash_flows} when the opportunity cost is {rate}?
            Which NPV does an analyst get who discounts the stream of cash flows {cash_flows} at {rate}?
            What is the net discounted value of the investment {cash_flows} at {rate}?
            What's the discounted total of the payments {cash_flows} at {rate}?
            What is the excess over cost, in today's money, of the investment {cash_flows} for a rate of {rate}?
            What is the discounted balance of the cash flows {cash_flows} using {rate}?
            What is the present-day profit of the investment {cash_flows} when money costs {rate}?
            What is the net present worth of {cash_flows} at {rate}?
            What's the npv for {cash_flows} at {rate}?
            How much profit in today's pounds is left from the cash flows {cash_flows} after allowing for {rate} a year?
            Does it pencil out? The inflows and outflows are {cash_flows} and I need {rate}, so what's the NPV?
            Is it a good investment today, getting {cash_flows} over time, if I could earn {rate} elsewhere, and what's the net gain now?
            Taking the time value of money into account at {rate}, what do the payments {cash_flows} add up to?
            After discounting with {rate}, what is left of the investment {cash_flows}?
            Is the machine viable with yearly receipts and costs of {cash_flows} at {rate}, and what's its net present worth?
            My yearly cash flow is {cash_flows}; what is it all worth right now, netted, at {rate}?
            Valued today with {rate} as opportunity cost, what's the gain or loss on the investment {cash_flows}?
            How much should the shares rise when the company announces the investment {cash_flows} and its cost of funds is {rate}?
            Given a borrowing cost of {rate}, what is the discounted profit on the investment {cash_flows}?
            If the first figure is paid now and the rest come later, what is the NPV of {cash_flows} with {rate} discounting?
            What is the NPV if the discount rate is {rate} and the cash flows are {cash_flows}?
            Calculate NPV: how much is the list of cash flows {cash_flows} worth at a discount rate of {rate}?
            What is the net present value of the cash flow sequence {cash_flows} with a required rate of return of {rate}?
            A project has the cash flows {cash_flows}. What is its NPV if the cost of capital is {rate}?
            Should I accept the project with cash flows {cash_flows} at {rate}, going by NPV?
            What is the net present value of this project: {cash_flows}, discount rate {rate}?
        """,
        commands="""
            Compute the NPV of {cash_flows} at {rate}.
            Use {rate} to discount the cash flows {cash_flows} and add them up.
            Find the net present value for cash flows {cash_flows} and a rate of {rate}.
            Discount each of the payments {cash_flows} at {rate} and give the total.
            With a cost of capital of {rate}, value the cash flows {cash_flows}.
            Evaluate the investment {cash_flows} by net present value, rate {rate}.
            Bring the cash flows {cash_flows} back to today at {rate}.
            Calculate today's worth of an investment returning {cash_flows}; discount at {rate}.
            Work out NPV: rate {rate}, flows {cash_flows}.
            Tell me the NPV at {rate} for the yearly cash flows {cash_flows}.
            Run a DCF valuation: cash flows {cash_flows}, opportunity cost {rate}.
            Appraise the capital expenditure with cash flows {cash_flows}, minimum return {rate}, as a net present \
value.
            Find the NPV of {cash_flows} at {rate}.
            Find the net present value at {rate} of {cash_flows}.
            Find the present worth of the cash flows {cash_flows} with an interest rate of {rate}.
            Calculate the NPV at a discount rate of {rate} for the investment {cash_flows}.
            Calculate the net present value, discounting the cash flows {cash_flows} by {rate}.
            Discount the cash flows {cash_flows} at {rate} and sum them.
            Discount at {rate} the project {cash_flows}; what is its NPV?
            Give the NPV for a required return of {rate} and cash flows {cash_flows}.
            Bring the cash flows {cash_flows} back to today at {rate} and net them.
            Run a DCF on the cash flows {cash_flows} with a rate of {rate}.
            Judge the project {cash_flows} by its net present value at a cost of capital of {rate}.
            The rate is known, {rate}; value the project {cash_flows} by NPV.
            Sum up what the payments {cash_flows} are worth today when discounted by {rate}.
            Give me the NPV, not the IRR, of the investment {cash_flows} with {rate} as discount rate.
            Translate the cash flows {cash_flows} into present money at {rate} and take the balance.
            Get me the NPV of {cash_flows} using {rate}.
            Discount the payments {cash_flows} at {rate} and total them.
            Net the cash flow {cash_flows} in present value terms at {rate}.
            Value the investment {cash_flows} today at {rate}.
            Please do an NPV on {cash_flows}, discounting by {rate}.
            Apply discount factors of {rate} to the payments {cash_flows} and add the results together.
            I need the discounted sum of the cash flows {cash_flows}, interest {rate}.
            Turn the receipts and expenses {cash_flows} into one net present value; the rate is {rate}.
            Run a DCF on the investment {cash_flows} with a {rate} discount rate.
            Check whether {cash_flows} clears a {rate} hurdle by giving its net present value.
            For a desired yield of {rate}, show the net present worth of {cash_flows}.
            Do the capital budgeting sum: {rate} cost of funds, flows {cash_flows}, NPV wanted.
            Reduce the stream {cash_flows} to its net present value; use {rate}.
            Work out how much better off we are now by making the investment {cash_flows} at {rate}.
            Calculate the NPV of the following cash flows: {cash_flows}. Use a discount rate of {rate}.
            Find the NPV of the array {cash_flows} with a discount rate of {rate}.
            Calculate the net present value of the list {cash_flows} at {rate}.
            Compute the NPV of the data {cash_flows}, rate = {rate}.
        """,
        stories="""
            A bakery plans an oven with cash flows {cash_flows}. The bank charges {rate}. What is the oven's NPV?
            The board demands {rate} on capital. A mine offers the cash flows {cash_flows}. What is its NPV?
            Nora may buy a food truck, an investment of {cash_flows} year by year. At {rate}, what is it worth today?
            Our fund discounts at {rate}. Which NPV do we assign to a startup with cash flows {cash_flows}?
            A solar roof has the cash flows {cash_flows}. The owner could get {rate} at the bank. Find the NPV.
            An engineer compares projects at {rate}. One has cash flows {cash_flows}. Which NPV is it?
            A vineyard needs money now and yields wine later: cash flows {cash_flows}. The owner's alternative earns {rate}. What is the NPV?
            The hospital weighs up a scanner with the cash flows {cash_flows}. Its finance office discounts at {rate}. What net present value goes on the form?
            A student must appraise a project in the exam. Cash flows: {cash_flows}. Cost of capital: {rate}. What NPV does she write?
            A toll bridge is built now and collects tolls later, {cash_flows}. The state uses a social discount rate of {rate}. What is its net present value?
            Our software would be developed with the cash flows {cash_flows}. Investors want {rate}. How much value in present terms is created?
            A laundromat is for sale; a buyer expects {cash_flows}. Her required return is {rate}. What is the NPV of buying?
            Two partners disagree on whether the investment {cash_flows} creates value at {rate}. Settle it with the NPV.
            Our council wants to build a swimming pool. Spending and income by year are {cash_flows}, and the treasury rate is {rate}. Give me the net present value for the report.
            I run a small garage and may buy a car lift. Money out and money in: {cash_flows}. My overdraft costs {rate}. What's the lift's NPV?
            Homework: the cash flow is {cash_flows}, the required rate is {rate}. Discount every item of it and add up.
            We are thinking about planting walnut trees. The cash flow goes like this: {cash_flows}. With {rate} as our discount rate, are we better off today, and by how much?
            A landlord considers investing in a new kitchen for a flat. It means {cash_flows} over the coming years. She discounts with {rate}. How much value today does it add?
            A company is considering a project with cash flows {cash_flows}. Its cost of capital is {rate}. Calculate the NPV.
            An investor expects the cash flows {cash_flows} over the next years. The discount rate is {rate}. What is the net present value?
        """,
        terse="""
            NPV({rate}, {cash_flows})
            npv of {cash_flows} @ {rate}
            cash flows {cash_flows}; rate {rate}; NPV?
            discount rate {rate}, cash flows {cash_flows}: present value
            {rate} | {cash_flows} | NPV
            net present value, {cash_flows}, {rate}
            whats the npv of {cash_flows} with {rate}
            sum of discounted CF, r = {rate}, cash flows {cash_flows}
            DCF, WACC {rate}, cash flows {cash_flows}
            NPV at {rate}: {cash_flows}
            discount cash flows {cash_flows} by {rate}, net
            npf.npv({rate}, {cash_flows})
            net present worth {cash_flows} @ {rate}
            DCF sum, cash flows {cash_flows}, r {rate}
            NPV? hurdle {rate}, project {cash_flows}
            NPV please {cash_flows} disc. rate {rate}
            discounted total, payments {cash_flows} / {rate}
            npv: flows {cash_flows}, k = {rate}
            net present worth {cash_flows} i = {rate}
            npv calc {rate} {cash_flows}
            npv calculator {cash_flows} {rate}
            npv(rate={rate}, values={cash_flows})
        """,
        dialogues="""
            A: Here are the cash flows: {cash_flows}. B: What rate do we use? A: {rate}. B: Then tell me the NPV.
            A: Our capital costs {rate}. B: And the investment? A: It has {cash_flows}. B: So what is its NPV?
            CFO: Does the investment {cash_flows} pay? Analyst: At what rate? CFO: {rate}, and as NPV.
            Owner: Will the new machine earn more than {rate}? Accountant: Its cash flows are {cash_flows}. Owner: \
Give me the surplus as NPV.
            A: I know the discount rate, it's {rate}. B: And the cash flows? A: They are {cash_flows}. B: Then you want the NPV, don't you?
            Board: What does the project {cash_flows} add in today's money? CFO: Discounting at {rate}? Board: Yes, the net present value.
            Clerk: I've typed in the cash flow {cash_flows}. Chief: And the discount rate is {rate}. Clerk: So I put down which net value for today?
            A: Should I do it? B: Tell me the money in and out. A: {cash_flows}. B: And you could earn {rate} otherwise? A: Yes, so what's the net present value?
        """,
    ),
    Phrases(
        tools.npv,
        _draws.draw_rate_and_prose_flows,
        terms=_NPV_TERMS,
        questions="""
            What is the net present value at {rate} of cash flows of {cash_flows}?
            With cash flows of {cash_flows}, what is the NPV if we discount at {rate}?
            What NPV do payments of {cash_flows} have when capital costs {rate}?
            Is a venture with cash flows of {cash_flows} worthwhile at {rate}, judged by net present value?
            A machine produces cash flows of {cash_flows}; at a hurdle of {rate}, what is it worth net of its cost?
            How much surplus over a required {rate} do cash flows of {cash_flows} leave in present money?
            At a WACC of {rate}, do cash flows of {cash_flows} create or destroy value, and how much NPV is that?
            What is the NPV at {rate} of cash flows of {cash_flows}?
            What is the net present worth of payments of {cash_flows} discounted at {rate}?
            What is the present value, outlay deducted, of cash flows of {cash_flows} at a rate of {rate}?
            What is the net present value for a project with cash flows of {cash_flows} and a cost of capital of {rate}?
            What is the total of the discounted cash flows of {cash_flows}, the discount rate being {rate}?
            With a discount rate of {rate}, what NPV do cash flows of {cash_flows} give?
            With a required return of {rate}, how much value do cash flows of {cash_flows} add?
            If the WACC is {rate}, what net present value have cash flows of {cash_flows}?
            If I require {rate}, how much more than their price are cash flows of {cash_flows} worth today?
            How high is the NPV when cash flows of {cash_flows} are discounted by {rate}?
            Discounted by {rate} per period, do payments of {cash_flows} leave a surplus, and which NPV is it?
            Should we go ahead with cash flows of {cash_flows} at {rate}; what is the NPV?
            What is the net present value of {cash_flows} at {rate}?
            What is the NPV of {cash_flows} for a discount rate of {rate}?
            What is the discounted worth of cash flows of {cash_flows} at {rate}?
            What's the present gain from payments of {cash_flows} at a rate of {rate}?
            My cash flow is {cash_flows}; what does it net to in present value at {rate}?
            Year by year the payments are {cash_flows}. At {rate}, what's that worth net today?
            Are yearly payments of {cash_flows} a good buy at {rate}, going by NPV?
            Would it be profitable in today's money to have cash flows of {cash_flows} if the interest rate is {rate}, and by how much?
            With money costing {rate}, what is today's net value of a cash flow of {cash_flows}?
            At an interest rate of {rate}, what do you get when you discount and add up payments of {cash_flows}?
            How much wealth does a scheme with cash flows of {cash_flows} produce today at {rate}?
            What's the discounted bottom line for cash flows of {cash_flows} at {rate}?
            If the cash flows are {cash_flows} and my hurdle is {rate}, what is the surplus in today's terms?
            What is the NPV if the cash flows are {cash_flows} and the discount rate is {rate}?
            A project has cash flows of {cash_flows}. What is its NPV at {rate}?
            What is the NPV of a project that has cash flows {cash_flows} when the required return is {rate}?
            The cash flows are {cash_flows} and the cost of capital is {rate}; what is the net present value?
            What is the net present value when the yearly cash flows are {cash_flows} and the interest rate is {rate}?
            How do I calculate the NPV for cash flows {cash_flows} at {rate}?
        """,
        commands="""
            Take payments of {cash_flows} and discount them at {rate} to their net present value.
            At {rate}, compute the NPV of a project with cash flows {cash_flows}.
            Find the NPV. Rate: {rate}. Cash flows: {cash_flows}.
            Using DCF with {rate}, value annual cash flows of {cash_flows}.
            Calculate the NPV of cash flows {cash_flows} for an interest rate of {rate}.
            Appraise the wind park by NPV; it has cash flows of {cash_flows} and the lender wants {rate}.
            Deflate cash flows of {cash_flows} by {rate} per period and total them to a net present value.
            Find the NPV for cash flows of {cash_flows} and a rate of {rate}.
            Find the net present value of cash flows of {cash_flows} at {rate}.
            Find, at {rate}, the present worth of cash flows of {cash_flows}.
            Calculate the NPV with a rate of {rate} and cash flows of {cash_flows}.
            Compute the net present value of payments of {cash_flows}, discount rate {rate}.
            Discount cash flows of {cash_flows} at {rate} and add them up.
            Give the net present value; cost of capital {rate}, cash flows of {cash_flows}.
            Evaluate a project with cash flows of {cash_flows} by NPV at a hurdle rate of {rate}.
            Determine what cash flows of {cash_flows} are worth in today's money at {rate}, net.
            Work out the NPV: discount rate {rate}, cash flows {cash_flows}.
            Tell me the NPV a firm gets from cash flows of {cash_flows} when its capital costs {rate}.
            Not the IRR but the NPV, please: cash flows of {cash_flows} at {rate}.
            State how much cash flows of {cash_flows} add to the firm's worth today if its discount rate is {rate}.
            Value, by NPV at {rate}, a franchise with cash flows of {cash_flows}.
            Get the NPV at {rate} for cash flows of {cash_flows}.
            Using {rate}, discount the payments {cash_flows} and sum.
            Compute the NPV of {cash_flows} at {rate}.
            Give me the present value, all netted, of the cash flows {cash_flows} at {rate}.
            I'm after the NPV; interest {rate}, payments {cash_flows}.
            Please discount payments of {cash_flows} by {rate} and tell me the total.
            Check by NPV at {rate} if a cash flow of {cash_flows} is worth it.
            At a rate of {rate}, net the future income against the cost and give today's value of cash flows of {cash_flows}.
            Compute net present worth, i = {rate}, payments {cash_flows}.
            Put a value in today's dollars on cash flows of {cash_flows} at {rate}.
            With a capital charge of {rate}, show the discounted surplus from cash flows of {cash_flows}.
            Discount to the present at {rate}, then total: cash flows {cash_flows}.
            At {rate}, find the net present value of {cash_flows}.
            Calculate the NPV for the following cash flows: {cash_flows}. The discount rate is {rate}.
            Calculate the net present value of cash flows {cash_flows} at {rate}.
            Work out the NPV of the payments {cash_flows} using a discount rate of {rate}.
            Compute the NPV of the sequence {cash_flows} with a rate of {rate}.
        """,
        stories="""
            A kiosk has cash flows of {cash_flows}. The owner discounts at {rate}. What is the kiosk's NPV?
            At {rate} a farmer values a tractor by its cash flows: {cash_flows}. What is the net present value?
            The dentist considers an X-ray scanner. It means cash flows of {cash_flows}. Her bank asks {rate}. What \
NPV results?
            Capital costs our cooperative {rate}. A dairy robot would bring cash flows of {cash_flows}. Should the \
NPV convince the members? How much is it?
            A tunnel toll concession promises cash flows of {cash_flows}. With {rate} as opportunity cost, the \
ministry computes the NPV. What comes out?
            A greenhouse would bring cash flows of {cash_flows}. The grower discounts at {rate}. What is the net present value?
            The airline looks at a new route with cash flows of {cash_flows}. Its capital costs {rate}. What NPV does the route have?
            A musician could record an album, with cash flows of {cash_flows}. Her bank pays {rate} on savings. What is the album worth, net, in present value?
            A quarry has cash flows of {cash_flows}. Regulators use a rate of {rate}. Which NPV do they find?
            The start-up's plan shows cash flows of {cash_flows}. A venture fund demands {rate}. What is the NPV from its view?
            The school may lease out its roof: cash flows of {cash_flows}. The city discounts by {rate}. Find the NPV.
            A fish farm was offered to Jens, with cash flows of {cash_flows}. He wants at least {rate}. What net present value has the offer?
            The nursery wants a second polytunnel. The cash flows are {cash_flows} over the years. The owners expect {rate}. Does it pay, in NPV terms?
            My brother wants me to put money in his bar. He says the payments are {cash_flows}. I can get {rate} from my building society. What is the NPV for me?
            We need the number for the grant form. Rate: {rate}. Cash flows: {cash_flows}. The form asks for net present value.
            An engineer proposes a smaller pump with cash flows of {cash_flows}. The plant uses {rate} as its discount rate. State the NPV.
            A company is considering an investment with cash flows of {cash_flows}. The cost of capital is {rate}. What is the NPV?
            A machine gives the yearly cash flows {cash_flows}. If the discount rate is {rate}, find its net present value.
        """,
        terse="""
            {rate}; cash flows: {cash_flows}; NPV
            NPV of cash flows {cash_flows} at {rate}
            npv, r = {rate}, cash flows: {cash_flows}
            cash flows {cash_flows}; WACC {rate}; npv
            NPV at {rate}, cash flows {cash_flows}
            net present worth: cash flows {cash_flows}; r {rate}
            discount rate {rate}; cash flows {cash_flows}; NPV = ?
            DCF: cash flows {cash_flows}, wacc {rate}
            cash flows {cash_flows} discounted {rate}, npv
            project NPV @ {rate}, cash flows {cash_flows}
            rate {rate}, cash flows {cash_flows}, net present worth?
            DCF @ {rate}: payments {cash_flows}
            npv rate {rate}; cash flow {cash_flows}
            discounted sum at {rate}: cash flows {cash_flows}
            npv calculator: {cash_flows}, rate {rate}
            NPV, values: {cash_flows}, rate: {rate}
        """,
        dialogues="""
            A: The patent earns cash flows of {cash_flows}. B: And our opportunity cost? A: {rate}. B: Then compute \
its NPV.
            A: Required return {rate}. B: I forecast cash flows of {cash_flows}. A: What is the net present value?
            Student: Does an outlay now count in NPV? Teacher: Yes, undiscounted. Take {rate} and cash flows of \
{cash_flows}. Student: So the NPV is what?
            Investor: I could earn {rate} in bonds. Broker: The vineyard has cash flows of {cash_flows}. Investor: \
So what NPV do I gain?
            A: What is the rate? B: {rate}. A: And the project has cash flows of {cash_flows}. B: So its NPV is what?
            Manager: The forecast is cash flows of {cash_flows}. Analyst: I discount them at {rate}. Manager: And which net present value comes out?
            Boss: Is the new van worth it? Clerk: The cash flows are {cash_flows} and we discount at {rate}. Boss: Just the NPV, please.
            A: I put the money in now and get it back bit by bit. B: How much? A: Payments of {cash_flows}. B: And your rate is {rate}, so you need the net present value.
        """,
    ),
    Phrases(
        tools.irr,
        _draws.draw_bracketed_flows,
        terms=_IRR_TERMS,
        questions="""
            What is the internal rate of return of {cash_flows}?
            What IRR do the cash flows {cash_flows} have?
            At which discount rate is the NPV of {cash_flows} zero?
            Which yearly return does the investment {cash_flows} earn?
            How high is the internal rate of return for an investment with flows {cash_flows}?
            What rate makes the payments {cash_flows} break even in present value?
            What interest rate is hidden in the payment plan {cash_flows}, that is, its IRR?
            Which rate discounts the cash flows {cash_flows} to nothing?
            What return per period does an investor get from {cash_flows}?
            Up to which cost of capital is the investment {cash_flows} worthwhile?
            How profitable, as an internal rate, are the cash flows {cash_flows}?
            What is the yield implied by the cash flows {cash_flows}?
            What's the IRR for {cash_flows}?
            What is the IRR of the project {cash_flows}?
            What is the internal rate of return of the investment {cash_flows}?
            What is the internal yield of the cash flows {cash_flows}?
            What is the implied rate of return of the payments {cash_flows}?
            What is the break-even discount rate of the cash flows {cash_flows}?
            What is the money-weighted return of the cash flows {cash_flows}?
            What is the dollar-weighted return on the investment {cash_flows}?
            What is the highest cost of capital that the investment {cash_flows} can bear?
            Which discount rate makes the NPV of the cash flows {cash_flows} vanish?
            Which interest rate equates outlay and income in the cash flows {cash_flows}?
            Which rate do I need so that the discounted payments {cash_flows} sum to nothing?
            If no discount rate is given, what percentage return per period is built into the cash flows {cash_flows}?
            How much percent a year does the investment {cash_flows} yield internally?
            At what rate do the present values of the cash flows {cash_flows} cancel out?
            What is the IRR on {cash_flows}?
            What is the internal yield of the investment {cash_flows}?
            What is the built-in interest rate of the payments {cash_flows}?
            What is the implicit rate of the payments {cash_flows}?
            What's the true percentage return of the investment {cash_flows}?
            What is the marginal efficiency of capital for the investment {cash_flows}?
            What is the economic rate of return of the investment {cash_flows}?
            What is the internal rate of {cash_flows}?
            What percent do I make per year on the investment {cash_flows}?
            What rate of interest am I really earning with the cash flows {cash_flows}?
            Which discount rate brings the cash flow {cash_flows} to zero net value?
            When I invest money and get it back like {cash_flows}, what yearly percentage is that?
            How good is the investment {cash_flows} as a percentage return, taking timing into account?
            What annual yield do I get out of the cash flows {cash_flows}?
            How many percent does the investment {cash_flows} return internally?
            What would the bank have to pay me to match the investment {cash_flows}, as a percentage rate?
            Which rate solves the NPV equation for {cash_flows}?
            What is the IRR of the following cash flows: {cash_flows}?
            What is the IRR of the list {cash_flows}?
            What is the IRR of a project with cash flows {cash_flows}?
            At what discount rate is the NPV of {cash_flows} zero?
            What is the rate of return, IRR, for the data {cash_flows}?
            How do I calculate the IRR for {cash_flows}?
        """,
        commands="""
            Compute the IRR of {cash_flows}.
            Find the internal rate of return for the cash flows {cash_flows}.
            Solve for the rate at which the cash flows {cash_flows} have no net present value.
            Give me the internal rate of the investment {cash_flows}.
            Determine the break-even discount rate, the IRR, of {cash_flows}.
            State the return of an investment whose flows are {cash_flows}.
            Calculate the effective return hidden in the payments {cash_flows}.
            Report the IRR for flows {cash_flows}.
            Rate the investment {cash_flows} by its internal rate of return.
            Work out which rate sets the NPV of the cash flows {cash_flows} to zero.
            Use a root finder to get r such that the discounted cash flows {cash_flows} cancel, in other words the \
IRR.
            Quote the break-even financing cost, in percent, of the project with cash flows {cash_flows}.
            Find the IRR of {cash_flows}.
            Find the internal rate of return of the payments {cash_flows}.
            Find the rate at which the NPV of the cash flows {cash_flows} is zero.
            Find the break-even discount rate for the payments {cash_flows}.
            Calculate the IRR for the cash flows {cash_flows}.
            Calculate the internal yield of the investment {cash_flows}.
            Give the IRR for the investment {cash_flows}.
            Give the implied return of the cash flows {cash_flows}.
            Determine the internal rate of return of the cash flow series {cash_flows}.
            Solve for the discount rate that zeroes the NPV of {cash_flows}.
            Don't discount at a given rate; find the rate itself for the cash flows {cash_flows}, the IRR.
            Work out the internal interest rate of the payments {cash_flows}.
            Estimate by Newton's method the IRR of the cash flows {cash_flows}.
            State the rate at which it makes no difference to accept or refuse the cash flows {cash_flows}.
            Name the internal rate of the cash flows {cash_flows} as a percentage.
            Get me the IRR of {cash_flows}.
            Find the yield of the investment {cash_flows}.
            Find the implicit interest rate of the cash flows {cash_flows}.
            Find the return on the investment {cash_flows} as an IRR.
            Do an IRR on {cash_flows}.
            I want the internal rate of return for {cash_flows}.
            Solve the payments {cash_flows} for the rate that makes their present value nil.
            Please tell me the interest rate that the investment {cash_flows} gives.
            Put {cash_flows} through an IRR function.
            Show what percentage my money earns in the investment {cash_flows}.
            Without a rate given, find the discounting percentage that balances the cash flows {cash_flows}.
            Work out the project's own rate of return from the cash flow {cash_flows}.
            Spell out the yearly percentage gain behind the payments {cash_flows}, money-weighted.
            Find r so that spending and earnings in the cash flow {cash_flows} have equal present value.
            Calculate the IRR of this investment: {cash_flows}.
            Calculate the IRR for the array {cash_flows}.
            Find the IRR of the sequence of cash flows {cash_flows}.
            Solve for the internal rate of return, given the cash flows {cash_flows}.
        """,
        stories="""
            A taxi costs money first and earns later: cash flows {cash_flows}. What is its internal rate of return?
            Paul lends money to his cousin; the payments are {cash_flows}. What return, as IRR, does he make?
            A vineyard expects cash flows of {cash_flows}. Its owner asks for the internal rate of return.
            The consultant shows an investment with {cash_flows}. The client wants a single percentage, the IRR. Which?
            We put in capital once and collect every year: cash flows {cash_flows}. Which IRR is that?
            A leasing offer means the payments {cash_flows}. What internal rate is behind it?
            An orchard is planted now and picked later, cash flows {cash_flows}. At what internal rate does the money grow?
            A broker shows me payments of {cash_flows} and won't name the yield. Which internal rate of return is in them?
            Two projects are ranked by internal rate of return. The first has the cash flows {cash_flows}. Which IRR goes in the table?
            A landlord bought a flat and later received the rents: cash flows {cash_flows}. What is the IRR of the deal?
            The leasing company hides its interest. The customer's payments are {cash_flows}. Which internal rate applies?
            A fund called capital and returned it, cash flows {cash_flows}. Which money-weighted return does it report?
            The board asks up to which financing cost the plant with cash flows {cash_flows} is worthwhile. What is that rate?
            I bought a flat, let it and sold it. The cash flow was {cash_flows}. What yearly rate of return did I get?
            My uncle borrowed from me and repaid in pieces, payments {cash_flows}. What interest rate did he effectively pay me?
            The bond was bought and paid coupons, altogether cash flows of {cash_flows}. Nobody told me the yield to maturity. Work it out as an IRR.
            We bought bees and sold honey. Cash flow by year: {cash_flows}. My wife asks what percent that earns. Tell her the internal rate.
            For our grant we must state the economic rate of return. The cash flows are {cash_flows}. Which rate do we enter?
            A company is considering a project with the cash flows {cash_flows}. Find the IRR.
            An investment has the yearly cash flows {cash_flows}. What is its IRR?
        """,
        terse="""
            IRR {cash_flows}
            irr({cash_flows})
            cash flows {cash_flows}: internal rate?
            internal rate of return, {cash_flows}
            {cash_flows} -> IRR
            NPV = zero for {cash_flows}: rate?
            investment {cash_flows}; return?
            np.irr({cash_flows})
            whats the irr on {cash_flows}
            IRR of {cash_flows}
            npf.irr({cash_flows})
            internal rate, payments {cash_flows}
            yield of cash flows {cash_flows}
            internal return on cash flows {cash_flows}
            rate where NPV is zero: {cash_flows}
            IRR? flows {cash_flows}
            what % does {cash_flows} return, irr
            irr calculator {cash_flows}
            IRR(values={cash_flows})
        """,
        dialogues="""
            A: The cash flows are {cash_flows}. B: And the IRR?
            A: Is the investment any good? B: It has {cash_flows}. A: So what is the internal rate of return?
            Boss: One number, please, for {cash_flows}. Analyst: The internal rate of return? Boss: Yes.
            A: I got these payments: {cash_flows}. B: Then your return is the IRR. A: Which is how much?
            A: Do you need a discount rate for the NPV of {cash_flows}? B: No, I'm after the rate that makes it zero. A: Then the IRR?
            Investor: What does the deal return per year? Broker: The flows are {cash_flows}. Investor: And the internal rate?
            A: Is there a rate in the contract? B: No, only payments, {cash_flows}. A: Then find the implicit interest rate from them.
            Client: Here's what I invested and got: {cash_flows}. Planner: So you'd like the return in percent, the IRR? Client: Yes please.
        """,
    ),
    Phrases(
        tools.irr,
        _draws.draw_prose_flows,
        terms=_IRR_TERMS,
        questions="""
            What is the IRR of cash flows of {cash_flows}?
            Which internal rate of return belongs to the payments {cash_flows}?
            What is the internal rate of return on payments of {cash_flows}?
            What percentage does an investor earn per period, internally, with cash flows of {cash_flows}?
            What discount rate makes cash flows of {cash_flows} worth exactly nothing?
            How high may a lender's rate climb before cash flows of {cash_flows} stop being worthwhile, i.e. what is \
the IRR?
            What does Excel's IRR function return for cash flows of {cash_flows}?
            Which rate equates outlay and receipts in the cash flows {cash_flows}?
            What is the internal rate of return for cash flows of {cash_flows}?
            What is the internal yield on cash flows of {cash_flows}?
            What is the implied return of cash flows of {cash_flows}?
            What is the break-even discount rate for cash flows of {cash_flows}?
            What is the money-weighted return on cash flows of {cash_flows}?
            Which IRR results from cash flows of {cash_flows}?
            Which discount rate sets the NPV of cash flows of {cash_flows} to zero?
            Which rate per period do cash flows of {cash_flows} earn on the money put in?
            At what rate do cash flows of {cash_flows} just break even in present value?
            How high is the IRR for cash flows of {cash_flows}?
            Up to what borrowing rate do cash flows of {cash_flows} still pay off, in other words, what is the IRR?
            If we want NPV = zero, at which rate must we discount cash flows of {cash_flows}?
            What is the rate of return, internally, of a plan with cash flows of {cash_flows}?
            What would the fund manager quote as IRR for cash flows of {cash_flows}?
            How profitable in percent per period are cash flows of {cash_flows}, measured by the internal rate?
            What is the IRR of {cash_flows}?
            What is the internal rate of return of {cash_flows}?
            What is the internal return on cash flows of {cash_flows}?
            What's the built-in yield of payments of {cash_flows}?
            What is the implicit interest rate in payments of {cash_flows}?
            What is the true return on cash flows of {cash_flows}?
            What yearly percent do I earn with cash flows of {cash_flows}?
            What discounting percentage balances cash flows of {cash_flows}?
            How well did my money do, in percent a period, with cash flows of {cash_flows}?
            The payments are {cash_flows}; what interest rate is that?
            If I get payments of {cash_flows} over the years, what rate of return is that?
            What's the yield to maturity of a bond with payments of {cash_flows}?
            At which interest rate is there neither gain nor loss on cash flows of {cash_flows}?
            What rate am I charged when a plan has payments of {cash_flows}?
            What is the IRR if the cash flows are {cash_flows}?
            What is the IRR of a project with cash flows of {cash_flows}?
            The cash flows of an investment are {cash_flows}; what is its internal rate of return?
            At what discount rate do cash flows of {cash_flows} have an NPV of zero?
            What is the IRR for the values {cash_flows}?
            How do I find the IRR when the yearly cash flows are {cash_flows}?
        """,
        commands="""
            Compute the internal rate of return for cash flows of {cash_flows}.
            Find the rate of return of a project with the cash flows {cash_flows}.
            Calculate the IRR, cash flows: {cash_flows}.
            Solve NPV = zero for the rate, given cash flows of {cash_flows}.
            Determine the implied yield of payments of {cash_flows} by IRR.
            Estimate the profitability, as internal percentage rate, of a shop with cash flows of {cash_flows}.
            Get the break-even discount rate for cash flows {cash_flows}.
            Find the IRR for cash flows of {cash_flows}.
            Find the internal rate of return on cash flows of {cash_flows}.
            Find the discount rate at which cash flows of {cash_flows} have zero NPV.
            Calculate the internal rate of return, given cash flows of {cash_flows}.
            Calculate the break-even rate of cash flows of {cash_flows}.
            Give the IRR; the project has cash flows of {cash_flows}.
            Give the internal yield of payments of {cash_flows}.
            Work out the internal rate of return from cash flows of {cash_flows}.
            Determine the IRR that belongs to cash flows of {cash_flows}.
            Not the NPV but the IRR, please: cash flows of {cash_flows}.
            State the rate of return hidden in cash flows of {cash_flows}.
            Report the project return as an IRR with cash flows of {cash_flows}.
            Get the IRR of {cash_flows}.
            Find the internal rate of return of {cash_flows}.
            Tell me the internal rate for a cash flow of {cash_flows}.
            Find the yield on payments of {cash_flows}.
            Find the implicit rate of cash flows of {cash_flows}.
            Run the payments {cash_flows} and give the internal rate of return.
            I'd like the IRR for yearly payments of {cash_flows}.
            Work out what interest cash flows of {cash_flows} earn per period.
            Figure out the money-weighted percentage of cash flows of {cash_flows}.
            Put a percentage on a deal with cash flows of {cash_flows}, using IRR.
            Say what borrowing cost would just eat up all profit from cash flows of {cash_flows}.
            Use the internal rate to score a cash flow of {cash_flows}.
            No discount rate is known; give the rate implied by payments of {cash_flows}.
            Calculate the IRR for the following cash flows: {cash_flows}.
            Calculate the IRR of the sequence {cash_flows}.
            Find the internal rate of return given cash flows of {cash_flows}.
            Work out the IRR of these payments: {cash_flows}.
        """,
        stories="""
            A boat rental has cash flows of {cash_flows}. What internal rate of return does it earn?
            A crowdfunding campaign reports cash flows of {cash_flows} to backers. What IRR did they receive?
            Jo buys an annuity and gets payments of {cash_flows} over time. What internal rate does the insurer \
grant her?
            The private-equity fund shows cash flows of {cash_flows}. Its brochure must state one performance \
figure, the IRR. Compute it.
            A wind turbine has cash flows of {cash_flows}. The cooperative wants to tell its members one rate, the IRR. What is it?
            A restaurant was opened, run and sold: cash flows of {cash_flows}. What internal rate of return did the owners make?
            A student loan scheme pays out and collects, with cash flows of {cash_flows}. Which internal rate does the state earn?
            A film has cash flows of {cash_flows}. The producer compares its IRR with other films. What is it?
            The pawnbroker's books show cash flows of {cash_flows} for a gold watch. What internal rate of return has it brought?
            An angel investor had cash flows of {cash_flows} with a start-up. Which IRR can she claim?
            A toll road with cash flows of {cash_flows} is offered to a pension fund. Which internal rate of return does it promise?
            Mum lent the neighbour some money. The payments were {cash_flows}. What rate of interest did she get?
            Our orchard's cash flows are {cash_flows}. The bank manager wants a percentage return. Give him the IRR.
            I bought a vending machine and emptied it every year, with cash flows of {cash_flows}. What has been my return per year, internally?
            A hire-purchase contract shows payments of {cash_flows}. The dealer never mentions interest. What implicit rate is in it?
            A company is considering an investment with cash flows of {cash_flows}. What is the IRR?
            A project has yearly cash flows of {cash_flows}. Calculate its internal rate of return.
        """,
        terse="""
            cash flows: {cash_flows}; IRR
            internal rate of return? cash flows {cash_flows}
            irr, cash flows: {cash_flows}
            cash flows {cash_flows} / yield (IRR)
            XIRR-like rate, cash flows {cash_flows}
            cash flows {cash_flows}: internal rate of return?
            internal rate of return: cash flows of {cash_flows}
            npf.irr, cash flows {cash_flows}
            yield (internal), cash flows {cash_flows}
            zero-NPV rate, cash flows {cash_flows}
            irr of {cash_flows}
            irr of cash flow {cash_flows} pls
            implied rate, payments {cash_flows}
            internal return, cash flows {cash_flows}
            irr calculator: {cash_flows}
            IRR, values: {cash_flows}
        """,
        dialogues="""
            A: I expect cash flows of {cash_flows}. B: Which IRR is that?
            A: Quote me the IRR. B: For which payments? A: Cash flows of {cash_flows}.
            Partner: The deal had cash flows of {cash_flows}. Analyst: You want NPV? Partner: No rate is given, so \
IRR.
            Pupil: When does discounting bring cash flows of {cash_flows} to zero? Teacher: At the internal rate of \
return. Pupil: And that is?
            Buyer: Solar panels give cash flows of {cash_flows}. Seller: A splendid return! Buyer: State it as an IRR.
            A: What yield has the deal? B: It brings cash flows of {cash_flows}. A: Find the internal rate, then.
            Banker: Shall I use your hurdle rate? Client: No, compute the rate itself, the IRR. Banker: For which flows? Client: Cash flows of {cash_flows}.
            A: How much did I make? B: In money or in percent? A: In percent, as IRR, from cash flows of {cash_flows}.
            Client: What does the scheme return? Adviser: The payments are {cash_flows}. Client: And as an internal rate?
        """,
    ),
    Phrases(
        tools.payback_period,
        _draws.draw_bracketed_flows,
        terms=(
            "payback period; amortisation time; recovery of the outlay; break-even time; "
            "payback time; break-even year; capital recovery time; time to recoup an investment; "
            "amortization"
        ),
        questions="""
            What is the payback period of the cash flows {cash_flows}?
            After how many periods has the investment {cash_flows} recovered its cost?
            How long until the investment {cash_flows} has paid for itself?
            When do the cash flows {cash_flows} add up to nothing?
            How soon is the outlay of the investment {cash_flows} earned back?
            Within what time do the payments {cash_flows} amortise?
            What's the payback on {cash_flows} as an investment?
            In which year does the project with cash flows {cash_flows} turn positive?
            How long until we recoup our money with cash flows {cash_flows}?
            How long will my capital stay tied up if the cash flows are {cash_flows}?
            When is the initial spending of the project {cash_flows} recouped by the cash flows it brings in?
            What is the payback time of the investment {cash_flows}?
            What is the payback period of the project {cash_flows}?
            What is the amortisation period of the payments {cash_flows}?
            What is the break-even time of the cash flows {cash_flows}?
            What is the recovery period of the outlay in the cash flows {cash_flows}?
            What is the undiscounted payback of the cash flows {cash_flows}?
            How long does it take for the cash flows {cash_flows} to pay back the outlay?
            How long does it take until the receipts cover the cost in the cash flows {cash_flows}?
            How many periods until the investment {cash_flows} breaks even?
            How much time goes by before the investment {cash_flows} has earned back what it cost?
            How fast does the investment {cash_flows} amortise?
            When does the investment {cash_flows} move into the black, cumulatively?
            When have the returns in the cash flows {cash_flows} refunded the initial expense?
            At what point in time is the money put into the investment {cash_flows} fully back in my pocket?
            What is the payback on {cash_flows}?
            What is the payback time for {cash_flows}?
            What is the recoupment period of the investment {cash_flows}?
            What is the pay-off time of the investment {cash_flows}?
            What is the pay-out period of the investment {cash_flows}?
            What is the cash recovery time for the investment {cash_flows}?
            What is the breakeven time of the investment {cash_flows}?
            How long before the investment {cash_flows} breaks even?
            How long does it take till the investment {cash_flows} has paid itself off?
            How long must I wait to get my stake back with the cash flows {cash_flows}?
            When do I have my money back if the cash flow runs {cash_flows}?
            When will the purchase have paid for itself, the yearly cash flow being {cash_flows}?
            How long am I out of pocket with the investment {cash_flows}?
            How soon do the savings in the cash flows {cash_flows} cover the cost?
            When is the initial cost in the cash flow {cash_flows} wiped out by the income that follows?
            After what time does the running total of the cash flow {cash_flows} hit zero?
            How quickly is the price of the investment {cash_flows} earned back?
            In which year do we stop being in the red with the cash flows {cash_flows}?
            What is the payback period of a project with cash flows {cash_flows}?
            What is the payback period for the following cash flows: {cash_flows}?
            How many years does it take to recover the initial investment with the cash flows {cash_flows}?
            How many years until the investment {cash_flows} pays for itself?
            What is the payback period of the list {cash_flows}?
            After how many periods has the project {cash_flows} paid back its cost?
        """,
        commands="""
            Compute the payback period for {cash_flows}.
            Find out how long the investment {cash_flows} takes to return its cost.
            Give the payback time of the cash flows {cash_flows}.
            Tell me when the cumulated cash flows {cash_flows} reach zero.
            Determine the amortisation time of the investment {cash_flows}.
            Calculate the undiscounted payback of {cash_flows}.
            Work out the break-even year of the cash flows {cash_flows}.
            Add the cash flows {cash_flows} up year by year and say when the running balance stops being negative.
            Estimate the recovery time of capital sunk in the investment {cash_flows}.
            Find the payback period of {cash_flows}.
            Find the payback time for the cash flows {cash_flows}.
            Find the time at which the cumulative cash flows {cash_flows} turn from negative to zero.
            Calculate the payback period of the investment {cash_flows}.
            Calculate how long the investment {cash_flows} needs to pay for itself.
            Give the break-even time for the investment {cash_flows}.
            Give the number of periods that pass until the outlay of the investment {cash_flows} is recovered.
            Tell me how soon the cash flows {cash_flows} repay the investment.
            Tell me how long it is until the investment {cash_flows} has paid off.
            State the amortization time of the payments {cash_flows}.
            Accumulate the cash flows {cash_flows} and report when the outlay has been regained.
            No discounting, no rate: simply the payback period of {cash_flows}.
            Measure the risk of the project {cash_flows} by its payback.
            Say after how many periods the running total of the payments {cash_flows} is no longer negative.
            Work out the payback for the investment {cash_flows}, money flowing in evenly within a period.
            Get the payback time of {cash_flows}.
            Find the payback of {cash_flows}.
            Find the recovery time of the investment {cash_flows}.
            Find the break-even year of the investment {cash_flows}.
            Time the payback of {cash_flows}.
            Tell me when the investment {cash_flows} is paid back.
            Say how long the cash flow {cash_flows} takes to return the money.
            I need to know when we get our investment back: {cash_flows}.
            Without discounting, say how long the investment {cash_flows} takes to cover its cost.
            Show me when the expense in the cash flow {cash_flows} has been recovered.
            Accumulate the payments {cash_flows} and give the moment the sum turns positive.
            Work out how long until the machine with cash flow {cash_flows} has earned its keep.
            Figure out the waiting time until the cash flow {cash_flows} is back to nil in total.
            Please check how fast the investment {cash_flows} comes back.
            Calculate the payback period of {cash_flows}.
            Calculate the payback period for the following cash flows: {cash_flows}.
            Find the payback period of the array of cash flows {cash_flows}.
            Compute the payback period in years for the data {cash_flows}.
        """,
        stories="""
            A heat pump has the cash flows {cash_flows}. After what time has it paid for itself?
            The owner of a cafe buys a machine with cash flows {cash_flows}. What is the payback period?
            We insulate the roof, an investment of {cash_flows}. How long before the savings have covered it?
            An investor wants her stake back quickly; the payments are {cash_flows}. How long must she wait?
            New LED lamps have the cash flows {cash_flows}. The facility manager only approves purchases that recoup \
themselves quickly. How long do they need?
            A farmer digs a well; the cash flows are {cash_flows}. His wife asks in what year the hole stops being a \
loss. Answer her.
            The company forbids projects that pay back too slowly. Project Orion has {cash_flows}. What time does it \
need?
            A family puts solar cells on the garage; the cash flows are {cash_flows}. After what time have they got their money back?
            LED lamps cost something now and save power later, cash flows {cash_flows}. How long is the payback?
            The brewery installs a bottling line with cash flows {cash_flows}. The owner asks how long it takes to earn the price back.
            A gym buys treadmills. The cash flows are {cash_flows}. When have the treadmills paid for themselves?
            A lender wants projects that return their cost soon. This one has the cash flows {cash_flows}. How many periods does that take?
            Double glazing is an investment of {cash_flows}. When do the savings on heating have refunded it?
            A taxi firm changes to electric cars, cash flows {cash_flows} year by year. How long until the switch has paid off?
            We put a new boiler in the school. The cash flow from cost and yearly savings is {cash_flows}. How long until it has paid for itself?
            I bought a coffee cart. The cash flow goes {cash_flows}. My partner only asks when we see our money again. When?
            A hotel invests in new fridges: {cash_flows}. After what time is the spending recovered?
            Grandad spent a lot on bee hives. With the cash flows {cash_flows}, when is he no longer out of pocket?
            The dentist leased out a chair and the cash flow was {cash_flows}. How long did she need to get her outlay back?
            A company is considering a project with the cash flows {cash_flows}. Calculate the payback period.
            A machine has the yearly cash flows {cash_flows}. How many years does it take to pay for itself?
        """,
        terse="""
            payback {cash_flows}
            payback period of {cash_flows}
            cash flows {cash_flows}, paid back when?
            investment {cash_flows}: amortised after?
            payback_period({cash_flows})
            break-even year, cash flows {cash_flows}
            time to recoup, investment {cash_flows}
            PBP {cash_flows}, payback in years
            how long till cash flows {cash_flows} pay back
            simple payback, {cash_flows}
            payback time: {cash_flows}
            when does {cash_flows} pay back
            time to recover outlay: cash flows {cash_flows}
            {cash_flows}: payback period?
            amortised after how long, cash flows {cash_flows}
            years to get money back: investment {cash_flows}
            pay-off time, cash flow {cash_flows}
            payback in yrs? {cash_flows}
            paid for itself after? cash flow {cash_flows}
            payback period calculator {cash_flows}
            payback({cash_flows}) in years
        """,
        dialogues="""
            A: The cash flows are {cash_flows}. B: How long is the payback?
            A: I would buy it if it paid itself back fast. B: The investment runs {cash_flows}. A: So how long?
            Tenant: Is a heat exchanger worthwhile? Plumber: Cash flows {cash_flows}. Tenant: When will I have \
recouped the expense?
            A: NPV or IRR? B: Simpler, the payback, for {cash_flows}.
            Bank: How fast is our exposure covered? Client: Cash flows {cash_flows}. Bank: So the amortization takes \
how long?
            A: When will I see my money again? B: The cash flows are {cash_flows}. A: So after how many periods is it all back?
            Owner: I don't care about rates of return. Adviser: You want the payback? Owner: Yes, for {cash_flows}.
            A: It costs a lot at first. B: And then it saves money? A: Yes, the cash flow is {cash_flows}. B: So how long until you have it all back?
            Neighbour: Are the panels worth it? Owner: My cash flows are {cash_flows}. Neighbour: How long to recover the cost, then?
        """,
    ),
)

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
        """,
        stories="""
            A bakery plans an oven with cash flows {cash_flows}. The bank charges {rate}. What is the oven's NPV?
            The board demands {rate} on capital. A mine offers the cash flows {cash_flows}. What is its NPV?
            Nora may buy a food truck, an investment of {cash_flows} year by year. At {rate}, what is it worth today?
            Our fund discounts at {rate}. Which NPV do we assign to a startup with cash flows {cash_flows}?
            A solar roof has the cash flows {cash_flows}. The owner could get {rate} at the bank. Find the NPV.
            An engineer compares projects at {rate}. One has cash flows {cash_flows}. Which NPV is it?
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
        """,
        dialogues="""
            A: Here are the cash flows: {cash_flows}. B: What rate do we use? A: {rate}. B: Then tell me the NPV.
            A: Our capital costs {rate}. B: And the investment? A: It has {cash_flows}. B: So what is its NPV?
            CFO: Does the investment {cash_flows} pay? Analyst: At what rate? CFO: {rate}, and as NPV.
            Owner: Will the new machine earn more than {rate}? Accountant: Its cash flows are {cash_flows}. Owner: \
Give me the surplus as NPV.
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
        """,
        commands="""
            Take payments of {cash_flows} and discount them at {rate} to their net present value.
            At {rate}, compute the NPV of a project with cash flows {cash_flows}.
            Find the NPV. Rate: {rate}. Cash flows: {cash_flows}.
            Using DCF with {rate}, value annual cash flows of {cash_flows}.
            Calculate the NPV of cash flows {cash_flows} for an interest rate of {rate}.
            Appraise the wind park by NPV; it has cash flows of {cash_flows} and the lender wants {rate}.
            Deflate cash flows of {cash_flows} by {rate} per period and total them to a net present value.
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
        """,
        terse="""
            {rate}; cash flows: {cash_flows}; NPV
            NPV of cash flows {cash_flows} at {rate}
            npv, r = {rate}, cash flows: {cash_flows}
            cash flows {cash_flows}; WACC {rate}; npv
        """,
        dialogues="""
            A: The patent earns cash flows of {cash_flows}. B: And our opportunity cost? A: {rate}. B: Then compute \
its NPV.
            A: Required return {rate}. B: I forecast cash flows of {cash_flows}. A: What is the net present value?
            Student: Does an outlay now count in NPV? Teacher: Yes, undiscounted. Take {rate} and cash flows of \
{cash_flows}. Student: So the NPV is what?
            Investor: I could earn {rate} in bonds. Broker: The vineyard has cash flows of {cash_flows}. Investor: \
So what NPV do I gain?
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
        """,
        stories="""
            A taxi costs money first and earns later: cash flows {cash_flows}. What is its internal rate of return?
            Paul lends money to his cousin; the payments are {cash_flows}. What return, as IRR, does he make?
            A vineyard expects cash flows of {cash_flows}. Its owner asks for the internal rate of return.
            The consultant shows an investment with {cash_flows}. The client wants a single percentage, the IRR. Which?
            We put in capital once and collect every year: cash flows {cash_flows}. Which IRR is that?
            A leasing offer means the payments {cash_flows}. What internal rate is behind it?
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
        """,
        dialogues="""
            A: The cash flows are {cash_flows}. B: And the IRR?
            A: Is the investment any good? B: It has {cash_flows}. A: So what is the internal rate of return?
            Boss: One number, please, for {cash_flows}. Analyst: The internal rate of return? Boss: Yes.
            A: I got these payments: {cash_flows}. B: Then your return is the IRR. A: Which is how much?
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
        """,
        commands="""
            Compute the internal rate of return for cash flows of {cash_flows}.
            Find the rate of return of a project with the cash flows {cash_flows}.
            Calculate the IRR, cash flows: {cash_flows}.
            Solve NPV = zero for the rate, given cash flows of {cash_flows}.
            Determine the implied yield of payments of {cash_flows} by IRR.
            Estimate the profitability, as internal percentage rate, of a shop with cash flows of {cash_flows}.
            Get the break-even discount rate for cash flows {cash_flows}.
        """,
        stories="""
            A boat rental has cash flows of {cash_flows}. What internal rate of return does it earn?
            A crowdfunding campaign reports cash flows of {cash_flows} to backers. What IRR did they receive?
            Jo buys an annuity and gets payments of {cash_flows} over time. What internal rate does the insurer \
grant her?
            The private-equity fund shows cash flows of {cash_flows}. Its brochure must state one performance \
figure, the IRR. Compute it.
        """,
        terse="""
            cash flows: {cash_flows}; IRR
            internal rate of return? cash flows {cash_flows}
            irr, cash flows: {cash_flows}
            cash flows {cash_flows} / yield (IRR)
        """,
        dialogues="""
            A: I expect cash flows of {cash_flows}. B: Which IRR is that?
            A: Quote me the IRR. B: For which payments? A: Cash flows of {cash_flows}.
            Partner: The deal had cash flows of {cash_flows}. Analyst: You want NPV? Partner: No rate is given, so \
IRR.
            Pupil: When does discounting bring cash flows of {cash_flows} to zero? Teacher: At the internal rate of \
return. Pupil: And that is?
            Buyer: Solar panels give cash flows of {cash_flows}. Seller: A splendid return! Buyer: State it as an IRR.
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
        """,
        dialogues="""
            A: The cash flows are {cash_flows}. B: How long is the payback?
            A: I would buy it if it paid itself back fast. B: The investment runs {cash_flows}. A: So how long?
            Tenant: Is a heat exchanger worthwhile? Plumber: Cash flows {cash_flows}. Tenant: When will I have \
recouped the expense?
            A: NPV or IRR? B: Simpler, the payback, for {cash_flows}.
            Bank: How fast is our exposure covered? Client: Cash flows {cash_flows}. Bank: So the amortization takes \
how long?
        """,
    ),
)

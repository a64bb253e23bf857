"""How people ask about cash flows."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.finance import _draws, tools

_NPV_TERMS = "net present value; NPV; discounted cash flow; project appraisal; discount rate; capital budgeting"
_IRR_TERMS = "internal rate of return; IRR; project return; yield of an investment; money-weighted return; hurdle rate"

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
        """,
        dialogues="""
            A: Here are the cash flows: {cash_flows}. B: What rate do we use? A: {rate}. B: Then tell me the NPV.
            A: Our capital costs {rate}. B: And the investment? A: It has {cash_flows}. B: So what is its NPV?
            CFO: Does the investment {cash_flows} pay? Analyst: At what rate? CFO: {rate}, and as NPV.
        """,
    ),
    Phrases(
        tools.npv,
        _draws.draw_rate_and_prose_flows,
        terms=_NPV_TERMS,
        questions="""
            What is the net present value at {rate} of cash flows of {cash_flows}?
            With cash flows of {cash_flows}, what is the NPV if we discount at {rate}?
        """,
        commands="""
            Take payments of {cash_flows} and discount them at {rate} to their net present value.
            At {rate}, compute the NPV of a project with cash flows {cash_flows}.
        """,
        stories="""
            A kiosk has cash flows of {cash_flows}. The owner discounts at {rate}. What is the kiosk's NPV?
            At {rate} a farmer values a tractor by its cash flows: {cash_flows}. What is the net present value?
        """,
        terse="""
            {rate}; cash flows: {cash_flows}; NPV
            NPV of cash flows {cash_flows} at {rate}
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
        """,
        commands="""
            Compute the internal rate of return for cash flows of {cash_flows}.
            Find the rate of return of a project with the cash flows {cash_flows}.
        """,
        stories="""
            A boat rental has cash flows of {cash_flows}. What internal rate of return does it earn?
        """,
        terse="""
            cash flows: {cash_flows}; IRR
        """,
        dialogues="""
            A: I expect cash flows of {cash_flows}. B: Which IRR is that?
        """,
    ),
    Phrases(
        tools.payback_period,
        _draws.draw_bracketed_flows,
        terms="payback period; amortisation time; recovery of the outlay; break-even time; payback time",
        questions="""
            What is the payback period of the cash flows {cash_flows}?
            After how many periods has the investment {cash_flows} recovered its cost?
            How long until the investment {cash_flows} has paid for itself?
            When do the cash flows {cash_flows} add up to nothing?
            How soon is the outlay of the investment {cash_flows} earned back?
            Within what time do the payments {cash_flows} amortise?
        """,
        commands="""
            Compute the payback period for {cash_flows}.
            Find out how long the investment {cash_flows} takes to return its cost.
            Give the payback time of the cash flows {cash_flows}.
            Tell me when the cumulated cash flows {cash_flows} reach zero.
            Determine the amortisation time of the investment {cash_flows}.
        """,
        stories="""
            A heat pump has the cash flows {cash_flows}. After what time has it paid for itself?
            The owner of a cafe buys a machine with cash flows {cash_flows}. What is the payback period?
            We insulate the roof, an investment of {cash_flows}. How long before the savings have covered it?
            An investor wants her stake back quickly; the payments are {cash_flows}. How long must she wait?
        """,
        terse="""
            payback {cash_flows}
            payback period of {cash_flows}
            cash flows {cash_flows}, paid back when?
            investment {cash_flows}: amortised after?
            payback_period({cash_flows})
        """,
        dialogues="""
            A: The cash flows are {cash_flows}. B: How long is the payback?
            A: I would buy it if it paid itself back fast. B: The investment runs {cash_flows}. A: So how long?
        """,
    ),
)

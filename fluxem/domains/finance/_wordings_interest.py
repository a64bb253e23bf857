"""How people ask about interest, loans and growth. A template stands on one line, however long."""

# ruff: noqa: E501

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.finance import _draws, tools

_COMPOUND_TERMS = (
    "compound interest; savings balance; future value; growth of a deposit; interest on interest; final capital; "
    "FV; accumulated value; maturity value; reinvested earnings"
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
            How much money will I have in {years} years if I put {principal} in the bank at {annual_rate} compounded yearly?
            What's the future value of {principal} invested for {years} years at {annual_rate}?
            If my savings of {principal} snowball at {annual_rate} annually, what are they after {years} years?
        """,
        commands="""
            Compound {principal} at {annual_rate} for {years} years.
            Compute the balance of {principal} after {years} years of compound interest at {annual_rate}.
            Find the final amount: principal {principal}, {annual_rate} compounded yearly, {years} years.
            For {years} years let {principal} earn {annual_rate} with compound interest, and give the balance.
            Using {annual_rate} compounded once a year, grow {principal} over {years} years.
            Tell me how large savings of {principal} get in {years} years at {annual_rate}, interest reinvested.
            Apply compound interest of {annual_rate} for {years} years to {principal}.
            Raise one plus the interest rate {annual_rate} to the power of {years} years, multiply by the principal {principal}, and state the accumulated capital.
            Project an investment of {principal} forward {years} years, annual return {annual_rate}, earnings reinvested.
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
            FV of a deposit of {principal} @ {annual_rate} for {years} years
            how much is my deposit of {principal} after {years} years with {annual_rate} compound intrest
        """,
        dialogues="""
            A: I have {principal} to invest. B: The bank pays {annual_rate} compound interest. A: And after {years} years?
            A: How long do you save? B: {years} years. A: At {annual_rate}? B: Yes, {principal}, compounding yearly. What is the balance?
            Teen: Grandma gave me {principal}. Banker: Lock it in a certificate of deposit at {annual_rate} for {years} years. Teen: With interest on interest, what is it then?
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
            How much will {principal} be in {years} years at {annual_rate} APR with monthly compounding?
            Credited with interest on the last day of every month at {annual_rate} nominal, how large is a nest egg of {principal} after {years} years?
            What's the value of {principal} compounding monthly at {annual_rate} once {years} years are over?
            For {years} years my savings of {principal} earn {annual_rate} with interest posted monthly; what is the total?
            If {annual_rate} a year is split into twelve and added each month, what does an investment of {principal} become after {years} years?
        """,
        commands="""
            Compound {principal} monthly at {annual_rate} for {years} years.
            For {years} years compound {annual_rate} per annum monthly on {principal}; give the balance.
            Calculate the future value of {principal} with interest compounding monthly, {annual_rate} annual, {years} years.
            Evaluate the monthly compounding formula for principal P = {principal}, r = {annual_rate}, t = {years} years.
            Roll up a deposit of {principal}, monthly compounding at a yearly {annual_rate}, for {years} years; state the closing balance.
            Forecast my savings account: opening balance {principal}, {annual_rate} compounded monthly, horizon {years} years.
            Show the maturity value after {years} years, monthly compounding at {annual_rate}, of a certificate for {principal}.
        """,
        stories="""
            An online bank credits interest each month, {annual_rate} a year. Mo deposits {principal} for {years} years. What is his balance?
            Priya parks {principal} in a money market account. It pays {annual_rate} per annum, compounding monthly. How much can she withdraw after {years} years?
            A credit union compounds monthly. The member's deposit is {principal}, the yearly rate {annual_rate}. What stands in the passbook after {years} years?
            Nobody touches an unpaid card balance of {principal}. For {years} years it accrues {annual_rate} interest compounded monthly. How big has the debt become?
        """,
        terse="""
            {principal} @ {annual_rate} monthly compounding, {years} years
            monthly compounding, {years} years, {annual_rate}, deposit {principal}
            FV, {principal}, {annual_rate} nominal with monthly compounding, {years} years
            {years} years, interest compounded monthly: {principal} @ {annual_rate}
            monthly compound interest calculator: {principal}, {annual_rate}, {years} years
        """,
        dialogues="""
            A: Is interest monthly? B: Yes, {annual_rate} a year. A: For {years} years on a deposit of {principal}, what do I get?
            Saver: You pay {annual_rate}? Teller: Yes, compounded monthly. Saver: I leave {principal} for {years} years. Teller: And you want the closing balance?
            A: My deposit is {principal} for {years} years. B: Compounded monthly or yearly? A: Monthly, at {annual_rate}. B: So it reaches what?
            Kid: What happens to my {principal} in the bank? Dad: It gets {annual_rate} interest, monthly compounding. Kid: And after {years} years?
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
            How much will {principal} be after {years} years if {annual_rate} interest compounds {compoundings_per_year} times each year?
            What future value does an investment of {principal} have in {years} years when a nominal {annual_rate} is applied in {compoundings_per_year} instalments a year?
            If the bank capitalises interest {compoundings_per_year} times per annum, what do {years} years at {annual_rate} make out of {principal}?
            Splitting {annual_rate} a year into {compoundings_per_year} periods, what is a deposit of {principal} worth at the end of {years} years?
        """,
        commands="""
            Compound {annual_rate} on {principal} over {years} years, {compoundings_per_year} times a year.
            Over {years} years, {compoundings_per_year} times a year, compound {annual_rate} on {principal}.
            Calculate the accumulated value: deposit {principal}, nominal rate {annual_rate}, {compoundings_per_year} conversions per annum, {years} years.
            Plug into the compound interest formula principal {principal}, r = {annual_rate}, n = {compoundings_per_year}, t = {years} years.
            Capitalise interest {compoundings_per_year} times a year at {annual_rate} on savings of {principal} through {years} years.
            Determine the maturity value of {principal} with interest credited {compoundings_per_year} times a year at {annual_rate} nominal after {years} years.
            Accumulate {principal} for {years} years; the annual interest rate of {annual_rate} is compounded {compoundings_per_year} times yearly.
        """,
        stories="""
            A bond fund adds interest {compoundings_per_year} times a year, nominally {annual_rate}. What is {principal} after {years} years?
            Fatima's pension pot holds {principal}. The provider credits interest {compoundings_per_year} times a year at {annual_rate} nominal. How much is there after {years} years?
            For {years} years a scholarship fund of {principal} is left alone. The interest, {annual_rate} a year, is capitalised {compoundings_per_year} times annually. What is its final size?
            A certificate promises {annual_rate} compounded {compoundings_per_year} times a year. Luis buys one for {principal} and keeps it {years} years. What does he cash in?
        """,
        terse="""
            compound interest: {principal}; {annual_rate}; {years} years; {compoundings_per_year} per annum
            {compoundings_per_year} compoundings per annum, {years} years, {annual_rate}, principal {principal}
            FV: P = {principal}, r = {annual_rate}, n = {compoundings_per_year} per year, {years} years, compounded
            {principal} invested {years} years, {annual_rate}, compounded {compoundings_per_year} times yearly
            interest on interest: deposit {principal}, {annual_rate}, n = {compoundings_per_year}, {years} years
        """,
        dialogues="""
            A: How often is interest added? B: {compoundings_per_year} times. A: For {years} years at {annual_rate}? B: On {principal}, yes.
            Client: I deposit {principal}. Adviser: At {annual_rate} with {compoundings_per_year} compoundings a year. Client: What is my balance after {years} years?
            A: n = {compoundings_per_year} compoundings a year. B: Nominal rate? A: {annual_rate}. B: And {principal} invested for {years} years gives what final amount?
            Student: The deposit is {principal}, the term {years} years. Tutor: Compounded how? Student: {compoundings_per_year} times a year at {annual_rate}. Tutor: Then find the future value.
            Ann: How frequently do they compound? Bob: {compoundings_per_year} times annually. Ann: So after {years} years at {annual_rate} my deposit of {principal} will have grown to what?
        """,
    ),
    Phrases(
        tools.simple_interest,
        _draws.draw_deposit,
        terms=(
            "simple interest; interest earned; flat interest; interest charge; "
            "non-compounding interest; I = Prt; straight interest; linear interest; "
            "accrued simple interest"
        ),
        questions="""
            How much simple interest does {principal} earn in {years} years at {annual_rate}?
            What is the simple interest on {principal} at {annual_rate} for {years} years?
            At {annual_rate} simple interest, what do {years} years bring on {principal}?
            Without compounding, what interest accrues over {years} years on {principal} at {annual_rate}?
            Which flat interest is due after {years} years on a loan of {principal} at {annual_rate}?
            If interest is paid out each year, how much interest in total does {principal} give at {annual_rate} in {years} years?
            What's the simple interest on {principal} for {years} years at {annual_rate}?
            How much interest do I pay if I borrow {principal} for {years} years at {annual_rate} simple interest?
            Calculated linearly, with no interest on interest, how much extra do I owe on {principal} at {annual_rate} after {years} years?
            What is I = P r t if the principal is {principal}, the rate {annual_rate} and the time {years} years?
            How much dividend-like income does a bond of {principal} with a coupon of {annual_rate} hand out over {years} years, no interest reinvested?
            Which amount of straight, uncompounded interest accumulates over {years} years when {annual_rate} is charged on {principal}?
        """,
        commands="""
            Compute the simple interest: principal {principal}, rate {annual_rate}, {years} years.
            Find the interest alone, not compounded, for {years} years at {annual_rate} on {principal}.
            Give the total simple interest of {annual_rate} on {principal} over {years} years.
            Work out flat interest of {annual_rate} for {years} years on {principal}.
            Charge simple interest on {principal} for {years} years at {annual_rate} and state the charge.
            Calculate simple interest for P = {principal}, R = {annual_rate}, T = {years} years.
            Multiply principal {principal} by yearly rate {annual_rate} and by {years} years to get the interest.
            Ignoring compounding, say how much interest {principal} accrues during {years} years at {annual_rate}.
            Work out only the interest portion, calculated on the original sum of {principal} each year: {annual_rate}, {years} years.
        """,
        stories="""
            Ida lends her brother {principal} at {annual_rate} simple interest. What interest does he owe after {years} years?
            A bond of {principal} pays out {annual_rate} interest a year for {years} years. How much interest is that in all?
            For {years} years a club lends {principal} to a member, flat interest {annual_rate}. What does the interest come to?
            At {annual_rate}, never compounded, a pawnbroker lends {principal} over {years} years. How much interest is charged?
            My uncle distrusts banks and lends {principal} under a handshake deal: {annual_rate} per annum, always on the original loan, for {years} years. What interest will he collect altogether?
            A tenant's security deposit of {principal} bears simple interest of {annual_rate} by statute. She moves out after {years} years. How much interest must the landlord add?
            The court grants late-payment interest of {annual_rate} without compounding on {principal}. The debtor is {years} years late. Which interest sum is awarded?
        """,
        terse="""
            simple interest: {principal}, {annual_rate}, {years} years
            {annual_rate} simple interest, {years} years, {principal}
            SI of {principal} at {annual_rate}, {years} years, simple interest
            {years} years simple interest on {principal} @ {annual_rate}
            simple_interest({principal}, {annual_rate}, {years} years)
            I = Prt, simple interest; P = {principal}, r = {annual_rate}, t = {years} years
            simple interst on deposit {years} years {annual_rate} on {principal}
            interest only, linear, {principal}, {annual_rate}, {years} years
        """,
        dialogues="""
            A: You borrow {principal}? B: For {years} years at {annual_rate}, simple interest. A: Then what interest do I get?
            A: No compounding! B: Fine, {annual_rate} simple interest. A: For {years} years on {principal}. B: That is how much?
            Lender: {annual_rate} per year on the original {principal}. Borrower: Simple, not compound? Lender: Simple, {years} years. Borrower: So the interest totals what?
            Pupil: Which formula, Prt or the power one? Teacher: Prt, simple interest: {principal}, {annual_rate}, {years} years.
        """,
    ),
    Phrases(
        tools.loan_payment,
        _draws.draw_deposit,
        terms=(
            "loan payment; monthly instalment; mortgage payment; annuity loan; amortised loan; "
            "monthly rate of a loan; EMI; monthly repayment; PMT; home loan repayment; "
            "equated instalment"
        ),
        questions="""
            What is the monthly payment on a loan of {principal} at {annual_rate} over {years} years?
            How much must I pay each month for a mortgage of {principal}, {annual_rate}, {years} years?
            At {annual_rate} and {years} years, what monthly instalment repays a loan of {principal}?
            Over {years} years at {annual_rate}, which level monthly payment clears a debt of {principal} with the bank's interest?
            What does a loan of {principal} cost per month when it runs {years} years at {annual_rate}?
            Borrowing {principal} at {annual_rate}, what do I pay monthly if the loan lasts {years} years?
            What's the monthly payment on a {principal} loan at {annual_rate} for {years} years?
            How much is the EMI for a loan of {principal} at {annual_rate} with a tenure of {years} years?
            How much will a home loan of {principal} set us back every month at {annual_rate}, fully paid off in {years} years?
            What repayment per month wipes out a car loan of {principal} in {years} years, APR {annual_rate}?
            If the lender wants {annual_rate} interest and {years} years of equal monthly repayments, what is each repayment on {principal}?
            Can I afford it: mortgage {principal}, fixed {annual_rate}, {years} years; what leaves my bank account monthly?
        """,
        commands="""
            Compute the monthly loan payment: {principal} borrowed, {annual_rate}, {years} years.
            Find the monthly mortgage payment for {years} years at {annual_rate} on {principal}.
            Give the constant monthly instalment of a loan of {principal} with interest of {annual_rate} for {years} years.
            For a loan over {years} years, principal {principal}, interest {annual_rate}, state the monthly payment.
            Amortise a loan of {principal} over {years} years at {annual_rate} with equal monthly payments.
            Calculate the EMI: loan amount {principal}, interest {annual_rate} p.a., tenure {years} years.
            Calculate the monthly mortgage cost for {principal} at a fixed {annual_rate} over {years} years.
            Use the annuity formula for a loan of {principal}, {annual_rate}, {years} years, and quote the monthly figure.
            Quote a borrower the monthly repayment on {principal} financed over {years} years at {annual_rate} APR.
            Set up an amortization schedule for a loan of {principal} at {annual_rate} for {years} years and report the size of one monthly payment.
        """,
        stories="""
            The Kims buy a flat with a mortgage of {principal} at {annual_rate} for {years} years. What do they pay every month?
            A car loan runs {years} years at {annual_rate}. The car costs {principal}. How high is the monthly payment?
            A student borrows {principal}. The loan is repaid monthly within {years} years at {annual_rate}. What is each payment?
            At {annual_rate} a farmer borrows {principal} for a barn, to be repaid monthly in {years} years. What is the instalment of the loan?
            The nurse finances her degree with a loan of {principal}. She repays it in equal monthly sums during {years} years; the lender charges {annual_rate}. How much goes off her salary each month?
            Dear Sir, we consider a home loan of {principal} with your bank. The rate is {annual_rate} and the tenure {years} years. Kindly let us know the EMI.
        """,
        terse="""
            loan {principal}, {annual_rate}, {years} years: monthly payment
            mortgage: {years} years, {annual_rate}, {principal}, per month?
            monthly payment on a loan, {annual_rate}, {years} years, {principal}
            loan_payment({principal}, {annual_rate}, {years} years), monthly
            {principal} loan / {years} years / {annual_rate} / monthly instalment
            PMT: monthly, {annual_rate} p.a., {years} years, loan {principal}
            emi loan {principal} {annual_rate} {years} years
            monthly repayment: borrow {principal}, APR {annual_rate}, {years} years
        """,
        dialogues="""
            A: I need a loan of {principal}. B: Our rate is {annual_rate}. A: Over {years} years, what is that a month?
            A: The mortgage runs {years} years. B: At what interest? A: {annual_rate} on {principal}. B: And what is the monthly payment?
            Buyer: I need to borrow {principal}. Dealer: Over {years} years at {annual_rate} APR? Buyer: Yes, what are the monthly instalments?
            Wife: The house needs a mortgage of {principal}. Husband: At {annual_rate}, thirty-ish? Wife: No, {years} years. Husband: Then what do we pay monthly?
        """,
    ),
    Phrases(
        tools.present_value,
        _draws.draw_future_amount,
        terms=(
            "present value; discounting; time value of money; today's worth; discounted sum; "
            "zero-coupon price; PV; discounted value; lump sum needed today; "
            "current worth of a future sum"
        ),
        questions="""
            What is the present value of {amount} due in {years} years at {annual_rate}?
            How much is {amount}, paid in {years} years, worth today if we discount at {annual_rate}?
            At {annual_rate}, what must I invest now to have {amount} in {years} years?
            Which sum invested today at {annual_rate} grows to {amount} after {years} years?
            In {years} years I inherit {amount}. Discounted at {annual_rate}, what is that today?
            With {annual_rate} interest and {years} years to go, what is the present value of {amount}?
            What's the PV of {amount} received in {years} years, discount rate {annual_rate}?
            How much should I put aside in the bank now so that it becomes {amount} in {years} years at {annual_rate}?
            How much is a promise of {amount} in {years} years worth right now if deposits earn {annual_rate}?
            Counting back from {amount} in {years} years, what single deposit today at {annual_rate} is enough?
            What lump sum must be banked today at {annual_rate} to reach a savings goal of {amount} after {years} years?
            What is the fair price now of an IOU for {amount} maturing in {years} years if investors require {annual_rate}?
        """,
        commands="""
            Discount {amount} over {years} years at {annual_rate}.
            Find the present value: future sum {amount}, {annual_rate} a year, {years} years.
            Give today's price of a zero-coupon bond paying {amount} in {years} years at a yield of {annual_rate}.
            Using {annual_rate}, discount a payment that comes in {years} years, namely {amount}.
            Over {years} years, discount {amount} by {annual_rate} a year.
            Calculate the present value of a single future payment of {amount}, {years} years away, at {annual_rate}.
            Shrink a future {amount} by the discount factor for {years} years with r = {annual_rate} to get its present value.
            Tell me the initial deposit needed at {annual_rate} to end up with {amount} in {years} years.
            Translate a future {amount}, due after {years} years, into current money with a discount rate of {annual_rate}.
            Price a discount bond: face value {amount}, maturity {years} years, market yield {annual_rate}.
        """,
        stories="""
            A court awards {amount}, payable in {years} years. At {annual_rate} interest, what lump sum today is fair?
            Sara wants {amount} for college in {years} years. Her savings earn {annual_rate}. What must she deposit now?
            At a discount rate of {annual_rate}, an insurer must pay {amount} in {years} years. What does he set aside today?
            A lottery pays in {years} years: {amount}. Interest is {annual_rate}. What is the prize worth at present value?
            An uncle will leave Mei {amount}, but only in {years} years. She would rather sell the claim now. Buyers discount at {annual_rate}. What price is fair?
            The town needs {amount} for a bridge in {years} years. Its account earns {annual_rate}. How big a lump sum must the treasurer put in at the start?
        """,
        terse="""
            PV of {amount}, {annual_rate}, {years} years, present value
            present value: {years} years, {annual_rate}, {amount}
            {amount} in {years} years discounted at {annual_rate}
            discount: {annual_rate}, {amount}, {years} years
            present_value({amount}, {annual_rate}, {years} years)
            PV: FV {amount}, discounted, r {annual_rate}, {years} years
            lump sum to invest today for {amount} in {years} years @ {annual_rate}
            how much to deposit now to get {amount}, {annual_rate}, {years} years
        """,
        dialogues="""
            A: I get {amount} in {years} years. B: Discount it with {annual_rate}. A: So what is it worth now?
            A: Interest is {annual_rate}. B: And I want {amount}. A: When? B: In {years} years. A: Then invest how much today?
            Daughter: I will need {amount} for university in {years} years. Father: Savings bonds yield {annual_rate}. Daughter: What single amount do you put in now?
            Lawyer: The settlement is {amount}. Client: When is it paid? Lawyer: In {years} years. Client: Discounted at {annual_rate}, what would a fair payout today be?
        """,
    ),
    Phrases(
        tools.effective_rate,
        _draws.draw_nominal_rate,
        terms=(
            "effective annual rate; effective interest rate; annual percentage yield; APY; "
            "nominal rate; EAR; APR to APY conversion; true cost of borrowing; "
            "annual equivalent rate; AER"
        ),
        questions="""
            What is the effective annual rate of {nominal_rate} compounded {compoundings_per_year} times a year?
            Which yearly yield hides behind a nominal {nominal_rate} credited {compoundings_per_year} times?
            If interest is added {compoundings_per_year} times a year at nominally {nominal_rate}, what is the effective rate?
            How high is the APY for {nominal_rate} with {compoundings_per_year} compoundings a year?
            With {compoundings_per_year} compounding periods, what does {nominal_rate} amount to effectively?
            What true annual rate has a card charging {nominal_rate}, compounded {compoundings_per_year} times?
            What's the effective rate if {nominal_rate} compounds {compoundings_per_year} times per year?
            How do I convert an APR of {nominal_rate} with {compoundings_per_year} compounding periods into an APY?
            How much is {nominal_rate} APR really, when it compounds {compoundings_per_year} times a year?
            What single once-a-year rate is equivalent to {nominal_rate} nominal compounded {compoundings_per_year} times annually?
            With interest capitalised {compoundings_per_year} times a year, what is the true cost of borrowing at {nominal_rate} nominal?
            What AER may an account advertise that pays {nominal_rate} gross in {compoundings_per_year} portions a year?
        """,
        commands="""
            Turn the nominal rate {nominal_rate} with {compoundings_per_year} compoundings into an effective one.
            Compute the annual percentage yield of {nominal_rate} at {compoundings_per_year} compoundings.
            Find the effective rate: {compoundings_per_year} periods, nominal {nominal_rate}.
            Give the effective interest for {nominal_rate} nominal, compounding {compoundings_per_year} times a year.
            Annualise {nominal_rate}, compounded {compoundings_per_year} times, to the effective rate.
            Convert {nominal_rate} APR, compounded {compoundings_per_year} times a year, to APY.
            Apply the EAR formula where i = {nominal_rate} nominal and m = {compoundings_per_year} compoundings.
            Calculate the EAR for a nominal annual rate of {nominal_rate} and {compoundings_per_year} conversions per year.
            Restate the quoted rate of {nominal_rate}, payable {compoundings_per_year} times yearly, as an equivalent annual one.
            Given {compoundings_per_year} compounding intervals per annum, reveal the real yearly percentage behind a stated {nominal_rate}.
        """,
        stories="""
            A credit card states {nominal_rate} and compounds {compoundings_per_year} times a year. What rate do holders effectively pay?
            The bank adds interest {compoundings_per_year} times a year and advertises {nominal_rate}. What is the effective annual rate?
            Tim compares accounts. One offers {nominal_rate} with {compoundings_per_year} compoundings. Which effective rate does he note?
            The law demands the effective rate on the leaflet. Nominal is {nominal_rate}, compounding {compoundings_per_year} times. What is printed?
            A payday lender quotes {nominal_rate} per year but capitalises {compoundings_per_year} times. The consumer agency wants the equivalent rate with a single yearly capitalisation. What does it publish?
            The savings app brags about {nominal_rate} nominal. Payouts are reinvested {compoundings_per_year} times a year. What APY is that?
        """,
        terse="""
            effective rate: {nominal_rate}, {compoundings_per_year} compoundings
            EAR({nominal_rate}, {compoundings_per_year})
            {compoundings_per_year} times a year, nominal {nominal_rate}: APY
            nominal {nominal_rate} x {compoundings_per_year} -> effective annual rate
            APY of {nominal_rate}, n = {compoundings_per_year}
            APR {nominal_rate} -> APY, m = {compoundings_per_year}
            AER, gross {nominal_rate}, interest paid {compoundings_per_year} times a year
            EFFECT({nominal_rate}, {compoundings_per_year})
        """,
        dialogues="""
            A: The nominal rate is {nominal_rate}. B: Compounded how often? A: {compoundings_per_year} times. B: Then what is it effectively?
            A: They compound {compoundings_per_year} times a year. B: At {nominal_rate}? A: Yes. B: So the effective rate is what?
            Customer: Your card says {nominal_rate} APR. Clerk: Compounded {compoundings_per_year} times a year. Customer: What is the true yearly cost, the APY?
            Student: m is {compoundings_per_year} and i is {nominal_rate}. Tutor: Nominal? Student: Yes, so which equivalent annual rate?
        """,
    ),
    Phrases(
        tools.cagr,
        _draws.draw_growth,
        terms=(
            "compound annual growth rate; CAGR; average yearly growth; annualised return; "
            "growth rate; geometric mean return; smoothed growth rate; per-annum growth; RRI"
        ),
        questions="""
            What is the compound annual growth rate from {start} to {end} over {years} years?
            At which average yearly rate did {start} grow to {end} in {years} years?
            Which CAGR turns {start} into {end} after {years} years?
            In {years} years revenue went from {start} to {end}. What is the annual growth rate?
            To end at {end} after {years} years, at what annual rate must {start} grow?
            What annualised return brings {start} to {end} within {years} years of investing?
            What's the CAGR if an investment went from {start} to {end} in {years} years?
            How fast, annualised, did a portfolio grow from {start} to {end} over {years} years?
            What percent per annum, compounded, lifts an account from {start} to {end} in {years} years?
            By what percentage did profit rise on average each year, as average growth, geometric mean, if it climbed from {start} to {end} over {years} years?
            Which smoothed annual growth links an initial {start} with a final {end}, {years} years apart?
            My investment of {start} is now worth {end} after {years} years. What annual return did I make?
        """,
        commands="""
            Compute the CAGR: start {start}, end {end}, {years} years of growth.
            Find the mean yearly growth over {years} years between {start} and {end}.
            Annualise the growth from {start} to {end} over {years} years.
            Give the constant growth rate per year that takes {years} years to reach {end} from {start}.
            State the annual growth needed for {end} in {years} years, beginning with {start}.
            Calculate the average annual return: bought for {start}, sold for {end}, {years} years invested.
            Take the {years} years root idea: what constant annual growth factor leads from an initial {start} to a final {end}? Give the growth rate per year.
            Derive the compounded yearly increase of turnover, {start} at first and {end} at last, across {years} years, as annual growth.
            Report revenue CAGR for the slide: opening {start}, closing {end}, {years} years.
        """,
        stories="""
            A startup's sales rose from {start} to {end} in {years} years. What was its compound growth per year?
            Omar sold his shares for {end} after {years} years; he had paid {start}. What yearly return is that with compounding?
            In {years} years a house went up to {end}. The growth started from {start}. Which growth rate is that?
            The museum's endowment stood at {start} and, {years} years of growth later, at {end}. What was the CAGR?
            Membership fees brought the club {start} when Ms Lopez became chair. She leaves {years} years later and they bring {end}. Which annual growth rate, compounded, may she boast of?
            A stamp collection was bought for {start}. At an auction {years} years afterwards it fetched {end}. What was the annual return on the collection?
            The investor letter reads: fund value {start} at launch, {end} today, {years} years between. Add the annualised performance.
        """,
        terse="""
            CAGR {start} -> {end}, {years} years
            cagr({start}, {end}, {years} years)
            growth rate: {years} years, from {start} to {end}
            {end} from {start} in {years} years: CAGR
            annual growth, {start} | {end} | {years} years
            CAGR: begin {start}, final {end}, n = {years} years
            annual growth, n = {years} years, last {end}, first {start}
            annualised return, {start} to {end}, {years} years
            avg yearly growth {start} to {end} in {years} years
        """,
        dialogues="""
            A: We started at {start}. B: And now? A: At {end}. B: After {years} years? A: Yes, so what was the growth per year?
            A: It took {years} years. B: To get to {end}? A: From {start}. B: What CAGR is that?
            Analyst: Sales were {start}. CEO: And {end} now, {years} years later. Analyst: Shall I put the CAGR on the slide? CEO: Sure, what is it?
            A: My flat cost {start}. B: You sold it for {end}? A: Yes, {years} years later. B: What compound growth per year is that?
        """,
    ),
)

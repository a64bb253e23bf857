# ruff: noqa: E501 - one template a line
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
            What is the future value of {principal} after {years} years at {annual_rate}, compounded annually?
            What is the final balance of {principal} after {years} years of compound interest at {annual_rate}?
            What is the accumulated value of {principal} at {annual_rate} compound interest for {years} years?
            What is the maturity value of a deposit of {principal} at {annual_rate} compounded annually for {years} years?
            What is the value of {principal} in {years} years with {annual_rate} interest on interest?
            What balance will {principal} have reached after {years} years at {annual_rate} compounded yearly?
            What becomes of {principal} if it compounds at {annual_rate} for {years} years?
            At {annual_rate} compounded annually, what will {principal} be worth in {years} years?
            At {annual_rate} compound interest for {years} years, what is the final value of {principal}?
            In {years} years, what will a deposit of {principal} have grown to at {annual_rate} with compounding?
            How big does a savings deposit of {principal} get in {years} years if it compounds at {annual_rate} annually and nothing is withdrawn?
            How much do I get back, interest on interest included, on {principal} invested at {annual_rate} for {years} years?
            If interest of {annual_rate} is added to the balance every year, what has {principal} become {years} years later?
            With yearly compounding at {annual_rate}, what balance does a deposit of {principal} show after {years} years?
            How much will be in the account if {principal} is deposited, {annual_rate} interest is capitalised annually and {years} years go by?
            What will my nest egg of {principal} be in {years} years at {annual_rate} compounded yearly?
            What is the future worth of {principal} at {annual_rate} interest in {years} years?
            What is the final capital of {principal} after {years} years of compounding at {annual_rate}?
            What's the ending value for {principal} left {years} years at {annual_rate} compounded annually?
            What is the accrued amount on {principal} with {annual_rate} compounding for {years} years?
            How much will {principal} be worth {years} years from now at {annual_rate} interest a year, left to pile up?
            If I save {principal} at {annual_rate}, how much do I have after {years} years, interest on interest?
            If I lock away {principal} for {years} years in a savings bond that grows {annual_rate} each year, what do I get?
            How much money comes back from {principal} invested at {annual_rate} for {years} years?
            At {annual_rate} yearly growth, what will {principal} turn into after {years} years?
            With compounded growth of {annual_rate} every year for {years} years, how big is {principal} then?
            I'm putting {principal} into a savings account at {annual_rate} for {years} years; what will the pot be?
            By the end of {years} years, how much has {principal} become if each year adds {annual_rate}?
            My ISA savings are {principal} and pay {annual_rate}. What's it going to be worth in {years} years?
            What will my investment be worth in {years} years if it is {principal} now and gains {annual_rate} a year?
            After {years} years of inflation at {annual_rate}, what will something that costs {principal} today cost?
            How much will {principal} be worth in {years} years at {annual_rate} compound interest?
            If I invest {principal} at {annual_rate} compounded annually, how much will I have after {years} years?
            What is the future value of {principal} invested at {annual_rate} compounded annually for {years} years?
            How much money will I have if I put {principal} in a savings account at {annual_rate} a year, compounded annually, for {years} years?
            What is the amount when {principal} is compounded annually at {annual_rate} for {years} years?
            What does {principal} grow to at {annual_rate} compound interest over {years} years?
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
            Find the future value of {principal} at {annual_rate} after {years} years, compounded annually.
            Find the balance of a deposit of {principal} after {years} years with {annual_rate} compound interest.
            Find the accumulated amount for {years} years at {annual_rate} compounded yearly on {principal}.
            Calculate compound interest: deposit {principal}, rate {annual_rate}, {years} years, final balance?
            Calculate what a deposit of {principal} grows to at {annual_rate} in {years} years, interest reinvested.
            Give the closing balance when {principal} earns {annual_rate} compounded yearly over {years} years.
            Grow a deposit of {principal} at {annual_rate} compound interest for {years} years.
            Let {principal} compound annually for {years} years at {annual_rate}.
            Reinvest the interest of {annual_rate} each year for {years} years on a deposit of {principal}; state the balance.
            Tell me the total, principal and interest, for {principal} compounded at {annual_rate} for {years} years.
            With compounding, not simple interest, value {principal} after {years} years at {annual_rate}.
            Roll {principal} up for {years} years with yearly compounding at {annual_rate}.
            State the end capital, not the interest alone, of {principal} at {annual_rate} compound interest over {years} years.
            Accumulate a deposit of {principal} with annual compounding of {annual_rate} during {years} years.
            Over {years} years, compound a deposit of {principal} at {annual_rate} and report the ending balance.
            Grow {principal} with compound interest of {annual_rate} for {years} years.
            Compound the deposit {principal} for {years} years at {annual_rate}.
            Find the future worth of an investment of {principal} after {years} years at {annual_rate}.
            Find the end balance of {principal} invested {years} years at {annual_rate}.
            Find the pot I get from {principal} after {years} years with {annual_rate} compounded yearly.
            Show how {principal} builds up in {years} years with {annual_rate} interest added each year and left in.
            Work out what my savings of {principal} come to in {years} years; they pay {annual_rate}.
            Tell me how much a deposit of {principal} will be after {years} years if it earns {annual_rate} annually and I take nothing out.
            Increase {principal} by {annual_rate} compounded every year for {years} years and tell me the end amount.
            Please do compound interest on {principal}: {annual_rate}, {years} years, total amount.
            Use the compound formula for A with P = {principal}, r = {annual_rate}, t = {years} years.
            At {annual_rate} a year, carry {principal} forward {years} years.
            Over {years} years at {annual_rate}, give the total that {principal} accumulates to.
            Estimate my retirement pot: {principal} now, {annual_rate} growth a year, {years} years.
            Calculate the compound amount on {principal} at {annual_rate} per annum for {years} years.
            Calculate the future value of {principal} at {annual_rate} over {years} years, compounded annually.
            Find the amount of {principal} after {years} years at {annual_rate} per annum, compounded annually.
            Find the balance after {years} years if {principal} is invested at {annual_rate} compound interest.
        """,
        stories="""
            Grandpa put {principal} into a savings book at {annual_rate}. Interest stayed in. What is there after {years} years?
            A city invests {principal} for {years} years; the fund compounds {annual_rate} each year. What is the final value?
            Lena deposits {principal}. For {years} years the bank credits {annual_rate} yearly on the growing balance. What is it?
            The trust fund may not be touched for {years} years. It holds {principal} and grows by {annual_rate} a year. How much is it then?
            At {annual_rate} a year, compounding, a forgotten account of {principal} slept for {years} years. What is its balance?
            Aunt Rosa opens a savings account with {principal} for her niece. It bears {annual_rate} compounded yearly. What can the niece withdraw after {years} years?
            A foundation invests its capital of {principal} and never spends a cent. The interest is {annual_rate}, reinvested each year. How large is the capital {years} years later?
            Viktor forgot a bank account with {principal}. It earned {annual_rate} compound interest for {years} years. What is on it?
            A treasurer puts {principal} in bonds with {annual_rate} interest and ploughs back all income, compounding it. What is it worth after {years} years?
            A debt of {principal} is never repaid and swells by {annual_rate} compound interest each year. How big is it after {years} years?
            The pension plan promises {annual_rate} a year, compounded. What does a single payment of {principal} amount to in {years} years?
            A monk lends {principal} with interest on interest at {annual_rate}. What is owed to the abbey {years} years on?
            I won {principal} and put it all in a bond that pays {annual_rate} a year. I won't touch it for {years} years. How much will there be?
            My daughter was given {principal}. The savings bank adds {annual_rate} to the balance every year. She is told to wait {years} years. How much will she find?
            Rents go up at a compounding rate of {annual_rate} every year. A shop now pays {principal}. What will it pay after {years} years?
            A trust keeps {principal} in a fund growing {annual_rate} per annum, with dividends put back in. Tell the trustees the value {years} years on.
            A farmer owes {principal} and pays nothing back. The debt grows by {annual_rate} a year. How much does he owe after {years} years?
            Sarah invests {principal} in a savings account that pays {annual_rate} compound interest per year. How much is in the account after {years} years?
            Tom puts {principal} in a bank at {annual_rate} per annum compound interest. What is his balance after {years} years?
        """,
        terse="""
            {principal}, {annual_rate}, {years} years, compound interest
            compound({principal}, {annual_rate}, {years} years)
            balance: {years} years, {annual_rate} compounded, start {principal}
            {annual_rate} compounded yearly on {principal}, {years} years
            deposit {principal}; {years} years; {annual_rate} compound: final balance
            FV of a deposit of {principal} @ {annual_rate} for {years} years
            how much is my deposit of {principal} after {years} years with {annual_rate} compound intrest
            FV of {principal}, {annual_rate}, {years} years, compounded yearly
            compound interest on {principal} {years} years @ {annual_rate}: balance
            {principal} at {annual_rate} compounded annually for {years} years
            future value: deposit {principal}, {annual_rate}, {years} years
            balance after {years} years, {principal} at {annual_rate} compounded
            compound interest {principal}, {years} years, {annual_rate}
            fv {principal} {annual_rate} {years} years annual compounding
            {principal} invested, growing {annual_rate} a year, {years} years, end value?
            how much after {years} years: {principal} at {annual_rate} compounding
            compound int total: {principal} / {annual_rate} / {years} years
            savings {principal}, rate {annual_rate}, {years} years -> balance
            compound interest calculator {principal} {annual_rate} {years} years
            compound_interest(principal={principal}, rate={annual_rate}, years={years})
        """,
        dialogues="""
            A: I have {principal} to invest. B: The bank pays {annual_rate} compound interest. A: And after {years} years?
            A: How long do you save? B: {years} years. A: At {annual_rate}? B: Yes, {principal}, compounding yearly. What is the balance?
            Teen: Grandma gave me {principal}. Banker: Lock it in a certificate of deposit at {annual_rate} for {years} years. Teen: With interest on interest, what is it then?
            A: I put {principal} into the bank. B: At what rate? A: {annual_rate}, compounded yearly. B: And what will you have after {years} years?
            Client: My capital is {principal}. Adviser: It earns {annual_rate}, and interest is reinvested. Client: For {years} years. Adviser: You want the final value?
            Saver: I've got {principal}. Clerk: We pay {annual_rate} interest a year. Saver: If I leave it and the interest in the account for {years} years, what will I have?
            A: My shares gain {annual_rate} a year, compounded. B: They are {principal} now. A: And what will they be {years} years from now?
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
            What is the future value of {principal} at {annual_rate} compounded monthly for {years} years?
            What is the balance of {principal} after {years} years with monthly compounding at {annual_rate}?
            What is the final amount of {principal} at a nominal {annual_rate}, compounded monthly, in {years} years?
            What is the accumulated value after {years} years of {principal}, interest compounding monthly at {annual_rate}?
            What is the maturity value of a deposit of {principal}, {annual_rate} compounded monthly, {years} years?
            What will {principal} be worth in {years} years if {annual_rate} is compounded monthly?
            What will I own after {years} years if my deposit of {principal} is compounded monthly at {annual_rate}?
            At {annual_rate} with monthly compounding, what does a deposit of {principal} grow to in {years} years?
            How much does a deposit of {principal} become in {years} years, with {annual_rate} a year credited monthly?
            How much do I have when {principal} has compounded monthly for {years} years at {annual_rate}?
            If the bank adds interest every month, {annual_rate} a year, what is a deposit of {principal} worth after {years} years?
            With monthly, not yearly, compounding at {annual_rate}, what has {principal} become after {years} years?
            What sum does a savings deposit of {principal} swell to in {years} years at {annual_rate} when interest is capitalised each month?
            How rich am I in {years} years with a deposit of {principal} that is compounded monthly at {annual_rate} per annum?
            What is the future worth of {principal} at {annual_rate} with monthly interest for {years} years?
            What's the pot after {years} years on {principal} at {annual_rate}, compounding every month?
            What is the ending value of {principal} after {years} years at {annual_rate}, compounded each month?
            What is the total for {principal} left {years} years at {annual_rate} with monthly compounding?
            How much do I end up with after {years} years if {principal} gets {annual_rate} with interest paid in monthly?
            If interest goes in every month at {annual_rate} per year, how much is {principal} after {years} years?
            When a bank works out interest month by month at {annual_rate} p.a., what does {principal} grow to over {years} years?
            I leave {principal} at {annual_rate} interest and it compounds each month; how much will I see in {years} years?
            How big will my savings of {principal} be {years} years on, if {annual_rate} is added in monthly steps?
            What does a debt of {principal} rise to in {years} years at {annual_rate}, interest capitalised monthly?
            At {annual_rate} interest a year, added monthly, how much money is {principal} after {years} years?
            My account pays {annual_rate}, credited at the end of each month. What will {principal} be in {years} years?
            How much will {principal} be worth in {years} years at {annual_rate} compounded monthly?
            If I invest {principal} at {annual_rate} compounded monthly, how much will I have after {years} years?
            What is the future value of {principal} at {annual_rate} interest compounded monthly for {years} years?
            What is the balance after {years} years if {principal} is deposited at {annual_rate} compounded monthly?
            How much money will be in the account after {years} years if {principal} earns {annual_rate} per year, compounded monthly?
            What does {principal} grow to over {years} years at {annual_rate} compounded monthly?
        """,
        commands="""
            Compound {principal} monthly at {annual_rate} for {years} years.
            For {years} years compound {annual_rate} per annum monthly on {principal}; give the balance.
            Calculate the future value of {principal} with interest compounding monthly, {annual_rate} annual, {years} years.
            Evaluate the monthly compounding formula for principal P = {principal}, r = {annual_rate}, t = {years} years.
            Roll up a deposit of {principal}, monthly compounding at a yearly {annual_rate}, for {years} years; state the closing balance.
            Forecast my savings account: opening balance {principal}, {annual_rate} compounded monthly, horizon {years} years.
            Show the maturity value after {years} years, monthly compounding at {annual_rate}, of a certificate for {principal}.
            Find the future value of {principal} after {years} years, {annual_rate} compounded monthly.
            Find the balance after {years} years of monthly compounding at {annual_rate} on {principal}.
            Find the final value for {annual_rate} compounded monthly, deposit {principal}, {years} years.
            Calculate the balance of a deposit of {principal} at {annual_rate} compounded monthly after {years} years.
            Calculate compound interest monthly: {principal} at {annual_rate} for {years} years.
            Grow {principal} for {years} years at {annual_rate}, compounded monthly.
            Give the closing balance: {years} years, {principal}, monthly compounding at {annual_rate}.
            Let {principal} earn {annual_rate} a year, compounding monthly, for {years} years.
            Tell me what {principal} comes to in {years} years with {annual_rate} compounded monthly.
            Add interest every month at {annual_rate} a year to a deposit of {principal} for {years} years; report the balance.
            Reinvest the interest monthly: deposit {principal}, {annual_rate} annual, {years} years.
            Work out the end balance at {annual_rate} interest, compounded monthly, over {years} years on {principal}.
            Accumulate {principal} monthly at a nominal annual interest rate of {annual_rate} for {years} years.
            State the ending capital of a deposit of {principal}, compounding monthly, {annual_rate} per annum, {years} years.
            Monthly compounding, please: {annual_rate} on a deposit of {principal} for {years} years; what is the end value?
            Compound {principal} every month at {annual_rate} for {years} years.
            Grow {principal} at {annual_rate}, monthly compounding, {years} years.
            Find the future worth of {principal} with interest added monthly at {annual_rate} for {years} years.
            Find the end balance of {principal} after {years} years at {annual_rate} compounded each month.
            Show what {principal} becomes in {years} years when {annual_rate} interest per year is credited monthly.
            I need the total on {principal} after {years} years at {annual_rate}, with the interest rolled in every month.
            Work out my balance: {principal} paid in, {annual_rate} a year, interest monthly, {years} years.
            Please compound monthly: start {principal}, yearly rate {annual_rate}, {years} years.
            Let {principal} pile up for {years} years at {annual_rate} with interest each month.
            Not yearly but monthly compounding: what becomes of {principal} at {annual_rate} in {years} years?
            Find what my savings of {principal} grow to over {years} years with monthly interest at {annual_rate}.
            Credit interest monthly at {annual_rate} a year on {principal} and tell me the amount after {years} years.
            Carry {principal} forward {years} years, monthly interest, {annual_rate} per annum.
            Tell me how much is in the savings account after {years} years; start {principal}, {annual_rate} compounded every month.
            Calculate the amount of {principal} at {annual_rate} compounded monthly for {years} years.
            Find the future value of {principal} invested at {annual_rate} for {years} years, compounded monthly.
            Find the amount in the account after {years} years: {principal} at {annual_rate} compounded monthly.
            Calculate monthly compound interest: principal {principal}, rate {annual_rate}, time {years} years.
        """,
        stories="""
            An online bank credits interest each month, {annual_rate} a year. Mo deposits {principal} for {years} years. What is his balance?
            Priya parks {principal} in a money market account. It pays {annual_rate} per annum, compounding monthly. How much can she withdraw after {years} years?
            A credit union compounds monthly. The member's deposit is {principal}, the yearly rate {annual_rate}. What stands in the passbook after {years} years?
            Nobody touches an unpaid card balance of {principal}. For {years} years it accrues {annual_rate} interest compounded monthly. How big has the debt become?
            A piggy bank app pays {annual_rate} a year, compounded monthly. Lily puts in {principal}. What does she have {years} years later?
            The broker's cash account compounds monthly at {annual_rate}. Ed leaves {principal} there for {years} years. How much is it then?
            An escrow of {principal} is held for {years} years. It earns {annual_rate} compounded monthly. What sum is released?
            A store card compounds its {annual_rate} monthly. Grace owes {principal} and pays nothing for {years} years. What does she owe in the end?
            A scholarship fund of {principal} sits in an account with monthly compounding at {annual_rate}. What is in the fund after {years} years?
            After selling her car for {principal}, Ines saves the money for {years} years. The bank compounds monthly at {annual_rate}. What does it come to?
            A certificate of deposit for {principal} runs {years} years, interest {annual_rate}, compounded monthly. What is paid at the end?
            My bank app adds interest at the end of every month. The rate is {annual_rate} per year. I have {principal} there. What will it show in {years} years?
            A worker leaves a bonus of {principal} in an account with monthly interest at {annual_rate}. He forgets it for {years} years. How much is there?
            An unpaid bill of {principal} gathers interest month by month, {annual_rate} a year. It is {years} years old now. How big is it?
            Two sisters save {principal} together. Interest of {annual_rate} is put on monthly. How much do they share after {years} years?
            Maria deposits {principal} in an account that pays {annual_rate} annual interest compounded monthly. How much will she have after {years} years?
            An account pays {annual_rate} compounded monthly. You deposit {principal}. What is the balance after {years} years?
        """,
        terse="""
            {principal} @ {annual_rate} monthly compounding, {years} years
            monthly compounding, {years} years, {annual_rate}, deposit {principal}
            FV, {principal}, {annual_rate} nominal with monthly compounding, {years} years
            {years} years, interest compounded monthly: {principal} @ {annual_rate}
            monthly compound interest calculator: {principal}, {annual_rate}, {years} years
            {principal}, {annual_rate} compounded monthly, {years} years
            FV monthly compounding: {principal}, {years} years, {annual_rate}
            compound monthly {principal} @ {annual_rate} for {years} years
            balance, {annual_rate} monthly compounded, {principal}, {years} years
            deposit {principal}, interest monthly {annual_rate} p.a. compounded, {years} years
            grow {principal} {years} years at {annual_rate} compounded monthly
            {principal}, {annual_rate} interest paid monthly and reinvested, {years} years, total
            fv monthly comp {principal} {annual_rate} {years} years
            interest added each month: {principal}, {annual_rate}, {years} years, final sum
            compounded every month {principal} at {annual_rate}, {years} years = ?
            {principal} at {annual_rate} compounded monthly for {years} years
            compound monthly {principal} {annual_rate} {years} yrs
        """,
        dialogues="""
            A: Is interest monthly? B: Yes, {annual_rate} a year. A: For {years} years on a deposit of {principal}, what do I get?
            Saver: You pay {annual_rate}? Teller: Yes, compounded monthly. Saver: I leave {principal} for {years} years. Teller: And you want the closing balance?
            A: My deposit is {principal} for {years} years. B: Compounded monthly or yearly? A: Monthly, at {annual_rate}. B: So it reaches what?
            Kid: What happens to my {principal} in the bank? Dad: It gets {annual_rate} interest, monthly compounding. Kid: And after {years} years?
            A: How is interest compounded? B: Monthly, at {annual_rate}. A: And I deposit {principal}. B: After {years} years you have what?
            Son: The bank says {annual_rate}, compounded monthly. Mother: Deposit {principal} for {years} years. Son: What is on the account then?
            A: When do you credit interest? B: Every month, {annual_rate} a year. A: I'm leaving {principal} for {years} years, so what will I get out?
            Client: Monthly compounding? Bank: Yes, at {annual_rate}. Client: Then how much is {principal} after {years} years?
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
            What is the future value of {principal} at {annual_rate} compounded {compoundings_per_year} times a year for {years} years?
            What is the balance of {principal} after {years} years at {annual_rate}, compounded {compoundings_per_year} times a year?
            What is the final amount after {years} years when a deposit of {principal} compounds {compoundings_per_year} times a year at {annual_rate}?
            What is the accumulated value of a deposit of {principal} with {compoundings_per_year} compoundings a year at {annual_rate} over {years} years?
            What is the maturity value at {annual_rate} interest, {compoundings_per_year} compoundings per year, of a deposit of {principal} after {years} years?
            What will {principal} be worth in {years} years with interest added {compoundings_per_year} times a year at {annual_rate}?
            At {annual_rate} compounded {compoundings_per_year} times per year, what does {principal} grow to in {years} years?
            With {compoundings_per_year} compounding periods a year, to what does {principal} grow at {annual_rate} in {years} years?
            With interest credited {compoundings_per_year} times a year at {annual_rate}, what balance has {principal} after {years} years?
            If {annual_rate} is compounded {compoundings_per_year} times a year, what becomes of {principal} in {years} years?
            How much is a deposit of {principal} after {years} years when the bank compounds {compoundings_per_year} times yearly at {annual_rate}?
            How large is the balance of a deposit of {principal} in {years} years, with compound interest of {annual_rate} added {compoundings_per_year} times a year?
            After {years} years of compounding {compoundings_per_year} times a year at {annual_rate}, what has {principal} become?
            To what sum does a deposit of {principal} swell in {years} years if interest at {annual_rate} is capitalised {compoundings_per_year} times a year?
            What is the future worth of a deposit of {principal} in {years} years at {annual_rate} with {compoundings_per_year} compounding periods a year?
            What is the end balance of {principal} after {years} years when {annual_rate} interest is added in {compoundings_per_year} steps a year?
            What's the total on {principal} at {annual_rate}, compounded {compoundings_per_year} times annually, {years} years?
            How much do I have in {years} years if {principal} earns {annual_rate} and interest is paid in {compoundings_per_year} times a year?
            If the bank pays interest {compoundings_per_year} times a year, {annual_rate} in total, how much is {principal} after {years} years?
            My {principal} sits in an account for {years} years at {annual_rate} with {compoundings_per_year} interest payments a year, all kept in. How much is it then?
            How big does a debt of {principal} get over {years} years at {annual_rate}, interest being added {compoundings_per_year} times per year?
            With {compoundings_per_year} interest runs a year at a nominal {annual_rate}, how much will {principal} be worth {years} years on?
            What pot do I end up with from {principal}, {years} years, {annual_rate} p.a. and {compoundings_per_year} compounding intervals per year?
            What does an investment of {principal} accumulate to over {years} years when {annual_rate} is converted {compoundings_per_year} times a year?
            At {compoundings_per_year} compoundings per annum and {annual_rate} nominal, how much is {principal} worth when {years} years are up?
            If {principal} is invested at {annual_rate} compounded {compoundings_per_year} times per year, how much is it worth after {years} years?
            How much will {principal} grow to in {years} years at {annual_rate} compounded {compoundings_per_year} times a year?
            What is A if P = {principal}, r = {annual_rate}, n = {compoundings_per_year} and t = {years}, compounded?
            What is the future value of {principal} at {annual_rate} for {years} years with {compoundings_per_year} compounding periods per year?
            What is the balance after {years} years of {principal} at {annual_rate} compounded {compoundings_per_year} times per year?
            How much do I have after {years} years if I deposit {principal} at {annual_rate}, compounded {compoundings_per_year} times annually?
        """,
        commands="""
            Compound {annual_rate} on {principal} over {years} years, {compoundings_per_year} times a year.
            Over {years} years, {compoundings_per_year} times a year, compound {annual_rate} on {principal}.
            Calculate the accumulated value: deposit {principal}, nominal rate {annual_rate}, {compoundings_per_year} conversions per annum, {years} years.
            Plug into the compound interest formula principal {principal}, r = {annual_rate}, n = {compoundings_per_year}, t = {years} years.
            Capitalise interest {compoundings_per_year} times a year at {annual_rate} on savings of {principal} through {years} years.
            Determine the maturity value of {principal} with interest credited {compoundings_per_year} times a year at {annual_rate} nominal after {years} years.
            Accumulate {principal} for {years} years; the annual interest rate of {annual_rate} is compounded {compoundings_per_year} times yearly.
            Find the future value of {principal} after {years} years, {annual_rate} compounded {compoundings_per_year} times a year.
            Find the balance: deposit {principal}, {annual_rate} nominal, {compoundings_per_year} compoundings a year, {years} years.
            Find what {principal} grows to at {annual_rate} compounded {compoundings_per_year} times a year in {years} years.
            Calculate compound interest on {principal} for {years} years, {compoundings_per_year} times a year, at {annual_rate}.
            Calculate the final balance with {compoundings_per_year} compoundings per year: deposit {principal}, interest {annual_rate}, {years} years.
            Grow {principal} for {years} years at {annual_rate}, compounded {compoundings_per_year} times a year.
            Give the closing balance of {principal} at {annual_rate} with {compoundings_per_year} interest periods a year after {years} years.
            Let {principal} earn {annual_rate} compounded {compoundings_per_year} times a year for {years} years.
            Tell me the value after {years} years of {principal}, compounding {compoundings_per_year} times a year at {annual_rate}.
            Add interest {compoundings_per_year} times a year at {annual_rate} to a deposit of {principal} for {years} years.
            Reinvest interest {compoundings_per_year} times per year: deposit {principal}, rate {annual_rate}, {years} years.
            Apply the compound interest formula with P = {principal}, nominal rate {annual_rate}, {compoundings_per_year} compoundings a year and {years} years; return the balance.
            State the end value of a deposit of {principal} compounded {compoundings_per_year} times a year for {years} years at {annual_rate}.
            With interest at {annual_rate} added {compoundings_per_year} times a year, find the balance of {principal} after {years} years.
            Compound {principal} {compoundings_per_year} times a year at {annual_rate} for {years} years.
            Grow the deposit of {principal} at {annual_rate} over {years} years with {compoundings_per_year} compoundings a year.
            Find the future worth of {principal} after {years} years at {annual_rate}, interest added {compoundings_per_year} times a year.
            Find the ending value of {principal} at {annual_rate}, {compoundings_per_year} compounding periods per year, {years} years.
            Show what {principal} comes to in {years} years if {annual_rate} is paid {compoundings_per_year} times a year and left in.
            Use the compounding formula A where P = {principal}, r = {annual_rate}, n = {compoundings_per_year} and t = {years} years.
            Work out my total after {years} years: I start with {principal}, the rate is {annual_rate}, compounded {compoundings_per_year} times a year.
            Please tell me how big {principal} gets in {years} years with {compoundings_per_year} interest credits a year at {annual_rate} a year.
            Carry {principal} forward {years} years at {annual_rate}, interest being rolled in {compoundings_per_year} times a year.
            Find what savings of {principal} grow to over {years} years at {annual_rate} if they compound {compoundings_per_year} times a year.
            Credit {annual_rate} interest {compoundings_per_year} times a year on {principal}; give the amount after {years} years.
            Get the end sum for a deposit of {principal} with {compoundings_per_year} interest credits a year, rate {annual_rate}, {years} years.
            I want to know the pot after {years} years; deposit {principal}, {annual_rate} nominal, {compoundings_per_year} compoundings each year.
            Pile up interest on {principal} {compoundings_per_year} times per year for {years} years at {annual_rate} and report the sum.
            Calculate the compound balance of {principal} after {years} years at {annual_rate}, with n = {compoundings_per_year} per year.
            Find the future value of {principal} at {annual_rate} compounded {compoundings_per_year} times a year for {years} years.
            Calculate the amount after {years} years when {principal} is compounded {compoundings_per_year} times per year at {annual_rate}.
            Find the final amount: principal {principal}, interest rate {annual_rate}, compounded {compoundings_per_year} times per year, {years} years.
        """,
        stories="""
            A bond fund adds interest {compoundings_per_year} times a year, nominally {annual_rate}. What is {principal} after {years} years?
            Fatima's pension pot holds {principal}. The provider credits interest {compoundings_per_year} times a year at {annual_rate} nominal. How much is there after {years} years?
            For {years} years a scholarship fund of {principal} is left alone. The interest, {annual_rate} a year, is capitalised {compoundings_per_year} times annually. What is its final size?
            A certificate promises {annual_rate} compounded {compoundings_per_year} times a year. Luis buys one for {principal} and keeps it {years} years. What does he cash in?
            A deposit of {principal} earns {annual_rate}, and the bank posts interest {compoundings_per_year} times a year. What is the account worth after {years} years?
            The savings club adds interest {compoundings_per_year} times a year at {annual_rate}. Hugo joins with {principal} and stays {years} years. What does he take home?
            An heirloom fund of {principal} lies with a bank that compounds {compoundings_per_year} times a year. The rate is {annual_rate}. How big is the fund after {years} years?
            Nadia can leave {principal} alone for {years} years. Her bank quotes {annual_rate} compounded {compoundings_per_year} times a year. What final balance does she see?
            A loan shark compounds {compoundings_per_year} times a year at {annual_rate}. A debt of {principal} is left for {years} years. How much is owed?
            The treasury sells a savings note for {principal}. It pays {annual_rate} interest, compounded {compoundings_per_year} times a year. What is it redeemed for after {years} years?
            A money fund compounds its interest {compoundings_per_year} times a year, {annual_rate} nominal. What has a deposit of {principal} turned into after {years} years?
            My credit union pays interest {compoundings_per_year} times a year. I have {principal} there and the yearly rate is {annual_rate}. What will I have {years} years from now?
            A church fund of {principal} earns {annual_rate}. Interest goes in {compoundings_per_year} times each year and is never taken out. What is the fund worth after {years} years?
            He owes {principal} and cannot pay for {years} years. The interest is {annual_rate}, added to the debt {compoundings_per_year} times a year. How much will he owe?
            A teacher puts {principal} into a savings plan that compounds {compoundings_per_year} times per year. The rate is {annual_rate}, the plan runs {years} years. How much is paid out?
            John deposits {principal} in an account paying {annual_rate} annual interest, compounded {compoundings_per_year} times a year. How much is in the account after {years} years?
            A bank compounds interest {compoundings_per_year} times per year at {annual_rate}. You invest {principal}. How much do you have after {years} years?
        """,
        terse="""
            compound interest: {principal}; {annual_rate}; {years} years; {compoundings_per_year} per annum
            {compoundings_per_year} compoundings per annum, {years} years, {annual_rate}, principal {principal}
            FV: P = {principal}, r = {annual_rate}, n = {compoundings_per_year} per year, {years} years, compounded
            {principal} invested {years} years, {annual_rate}, compounded {compoundings_per_year} times yearly
            interest on interest: deposit {principal}, {annual_rate}, n = {compoundings_per_year}, {years} years
            FV: {principal}, {annual_rate} compounded {compoundings_per_year} times a year, {years} years
            {principal} at {annual_rate}, compounded {compoundings_per_year} times a year for {years} years
            compound {principal}, {compoundings_per_year} times a year, {annual_rate}, {years} years
            {years} years, interest {annual_rate}, {compoundings_per_year} compoundings per year, deposit {principal}: balance
            final balance: deposit {principal}, rate {annual_rate}, {compoundings_per_year} times a year, {years} years
            m = {compoundings_per_year} compoundings a year, {annual_rate}, deposit {principal}, {years} years: FV
            {principal}, r {annual_rate}, n {compoundings_per_year} per year, t {years} years, compounded, total?
            compound interest {compoundings_per_year} times a year, {annual_rate}, {years} years, {principal}: sum?
            fv: start {principal}, {years} years, {annual_rate}, interest added {compoundings_per_year} times a year
            {principal} after {years} years, {annual_rate} interest, {compoundings_per_year} periods per year, compounding
            compound interest calculator: {principal}, {annual_rate}, {compoundings_per_year} times per year, {years} years
            compound_interest(P={principal}, r={annual_rate}, n={compoundings_per_year}, t={years})
        """,
        dialogues="""
            A: How often is interest added? B: {compoundings_per_year} times. A: For {years} years at {annual_rate}? B: On {principal}, yes.
            Client: I deposit {principal}. Adviser: At {annual_rate} with {compoundings_per_year} compoundings a year. Client: What is my balance after {years} years?
            A: n = {compoundings_per_year} compoundings a year. B: Nominal rate? A: {annual_rate}. B: And {principal} invested for {years} years gives what final amount?
            Student: The deposit is {principal}, the term {years} years. Tutor: Compounded how? Student: {compoundings_per_year} times a year at {annual_rate}. Tutor: Then find the future value.
            Ann: How frequently do they compound? Bob: {compoundings_per_year} times annually. Ann: So after {years} years at {annual_rate} my deposit of {principal} will have grown to what?
            A: I deposit {principal} for {years} years. B: At what rate? A: {annual_rate}, compounded {compoundings_per_year} times a year. B: Then you end up with what?
            Teller: Interest is {annual_rate}, credited {compoundings_per_year} times a year. Customer: My deposit is {principal}. Teller: For {years} years? Customer: Yes, what will the balance be?
            A: They add interest {compoundings_per_year} times a year. B: At what rate? A: {annual_rate}. B: And you leave {principal} in for {years} years, so how much comes out?
            Saver: I deposit {principal} for {years} years. Clerk: {annual_rate}, paid {compoundings_per_year} times a year, reinvested. Saver: What will I have at the end?
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
            What is the simple interest, in money, on a loan of {principal} at {annual_rate} for {years} years?
            What is the interest alone, without compounding, on {principal} for {years} years at {annual_rate}?
            What is the flat interest on a loan of {principal} at {annual_rate} over {years} years?
            What is the total simple interest for {years} years at {annual_rate} on a principal of {principal}?
            What is the interest earned by {principal} at {annual_rate} simple interest in {years} years?
            What is the non-compounded interest on {principal} over {years} years at {annual_rate}?
            At simple interest of {annual_rate}, how much interest does {principal} bring in {years} years?
            At {annual_rate} flat, what interest is charged on {principal} for {years} years?
            How much simple interest is owed on {principal} at {annual_rate} after {years} years?
            How much interest, not balance, does simple interest of {annual_rate} give on {principal} over {years} years?
            How much interest accrues in {years} years on {principal} at {annual_rate} if it is simple?
            Over {years} years, what simple interest is paid on a loan of {principal} with a rate of {annual_rate}?
            If interest is always figured on the original {principal}, at {annual_rate}, how much interest piles up in {years} years?
            If the interest of {annual_rate} on {principal} is paid out each year instead of reinvested, how much interest is paid in {years} years?
            What is the straight interest on {principal} at {annual_rate} for {years} years?
            What is the uncompounded interest on {principal} for {years} years at {annual_rate}?
            What's the interest charge on {principal}, simple, at {annual_rate} for {years} years?
            What is the simple interest for {principal} over {years} years at {annual_rate}?
            What is the total interest cost of {principal} at a flat {annual_rate} for {years} years?
            How much extra is paid on {principal} at a flat rate of {annual_rate} for {years} years?
            How much interest do I pay on {principal} at {annual_rate} a year for {years} years if it's simple?
            If I lend {principal} at {annual_rate} simple, how much do I earn in {years} years on top?
            Borrowed {principal}, flat {annual_rate} a year, {years} years: how much is the interest?
            What are the interest earnings on {principal} in {years} years when each year pays {annual_rate} of the original sum?
            How much interest money comes in over {years} years from {principal} at {annual_rate} if nothing is added to the capital?
            If every year brings the same interest, {annual_rate} of {principal}, how much interest is that in {years} years?
            With no compounding, how much does {principal} bring in over {years} years at {annual_rate}?
            What total interest income does a bond of {principal} pay out, uncompounded, in {years} years at {annual_rate}?
            How much interest is there to pay on a plain loan of {principal}, {annual_rate} simple, {years} years?
            How much simple interest is earned on {principal} at {annual_rate} per annum in {years} years?
            How much interest will {principal} earn in {years} years at {annual_rate} simple interest?
            What is the simple interest if P = {principal}, R = {annual_rate} and T = {years} years?
            How much simple interest do I pay if I borrow {principal} at {annual_rate} for {years} years?
            What's the simple interest for {years} years on {principal} at {annual_rate} per year?
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
            Find the simple interest on {principal} at {annual_rate} over {years} years.
            Find the interest charge for a loan of {principal} at {annual_rate} simple interest for {years} years.
            Find the flat interest for {years} years at {annual_rate} on {principal}.
            Calculate the simple interest for {years} years on {principal}, rate {annual_rate}.
            Calculate the interest without compounding: {principal}, {annual_rate}, {years} years.
            Compute simple, not compound, interest on {principal} at {annual_rate} for {years} years.
            Compute Prt, the simple interest, with principal {principal}, rate {annual_rate} and time {years} years.
            Give the interest only, simple method: {years} years, {principal}, {annual_rate}.
            Give the simple interest that {principal} yields in {years} years at {annual_rate}.
            Tell me the simple interest a borrower pays on {principal} in {years} years at {annual_rate}.
            State the straight-line interest on a note of {principal}, {annual_rate} a year, {years} years.
            Work out how much simple interest {annual_rate} for {years} years makes on {principal}.
            Charge simple interest of {annual_rate} on {principal} for {years} years; how much interest is that?
            Leave the principal of {principal} out and state only the simple interest of {annual_rate} over {years} years.
            Accrue simple interest on {principal} for {years} years at {annual_rate}.
            Find the straight interest on {principal} at {annual_rate} for {years} years.
            Find the interest charge on {principal}: simple, {annual_rate}, {years} years.
            Charge a flat {annual_rate} on {principal} for {years} years and tell me the interest.
            Work out simple interest at {annual_rate} on {principal} for {years} years.
            Do PRT, simple interest, for {principal}, {annual_rate}, {years} years.
            Use the simple interest formula PRT: P is {principal}, R is {annual_rate}, T is {years} years.
            Tell me what {principal} earns in {years} years at {annual_rate} simple interest.
            Show just the interest, not the balance: {principal}, simple {annual_rate}, {years} years.
            Take {annual_rate} of {principal} for each of {years} years and give me the interest.
            I need the non-compounding interest on {principal}; rate {annual_rate}, time {years} years.
            Please calculate how much interest a flat-rate loan of {principal} at {annual_rate} costs over {years} years.
            For {years} years at {annual_rate}, figure the plain interest on {principal}.
            Give the interest part only, simple method, of {principal} lent for {years} years at {annual_rate}.
            Add up {years} years of interest at {annual_rate} on {principal}, always on the starting amount.
            Calculate the simple interest on {principal} for {years} years at {annual_rate} per annum.
            Find the simple interest on {principal} at {annual_rate} per annum for {years} years.
            Find the simple interest earned after {years} years on {principal} at {annual_rate}.
            Calculate simple interest: P = {principal}, R = {annual_rate}, T = {years} years.
        """,
        stories="""
            Ida lends her brother {principal} at {annual_rate} simple interest. What interest does he owe after {years} years?
            A bond of {principal} pays out {annual_rate} interest a year for {years} years. How much interest is that in all?
            For {years} years a club lends {principal} to a member, flat interest {annual_rate}. What does the interest come to?
            At {annual_rate}, never compounded, a pawnbroker lends {principal} over {years} years. How much interest is charged?
            My uncle distrusts banks and lends {principal} under a handshake deal: {annual_rate} per annum, always on the original loan, for {years} years. What interest will he collect altogether?
            A tenant's security deposit of {principal} bears simple interest of {annual_rate} by statute. She moves out after {years} years. How much interest must the landlord add?
            The court grants late-payment interest of {annual_rate} without compounding on {principal}. The debtor is {years} years late. Which interest sum is awarded?
            A cousin borrows {principal} and pays simple interest of {annual_rate}. The loan lasts {years} years. How much interest does he pay in total?
            A note of {principal} bears simple interest at {annual_rate}. It is redeemed after {years} years. What interest is added?
            Unpaid taxes of {principal} are charged simple interest of {annual_rate} a year. They stay unpaid for {years} years. How much interest is due?
            The interest of a bond, {annual_rate} on {principal}, is spent every year, so nothing compounds. How much interest is received in {years} years?
            A car dealer lends at flat interest: {annual_rate} on {principal} for {years} years. What interest does the buyer pay?
            A widow lives off the simple interest on {principal}. The rate is {annual_rate}. How much interest does she draw over {years} years?
            In the maths test, {principal} is lent for {years} years at {annual_rate} simple interest. What interest must the pupil find?
            I lent my friend {principal}. We agreed on {annual_rate} a year, simple, nothing on top of the interest. He pays me back after {years} years. How much interest do I get?
            A shop sells a sofa on credit: {principal} at a flat {annual_rate} per year for {years} years. How much interest does the customer pay?
            Grandma takes her interest in cash every year. She has {principal} at {annual_rate}. How much interest has she had after {years} years?
            The tax office charges {annual_rate} simple interest on late money. I owed {principal} for {years} years. What interest do they add?
            A pupil is asked for the simple interest. The sum is {principal}, the rate is {annual_rate} and the time is {years} years. What should he write?
            Ali borrows {principal} at {annual_rate} simple interest per year for {years} years. How much interest does he pay?
            Mary deposits {principal} in a bank at {annual_rate} simple interest per annum. How much interest does she earn in {years} years?
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
            simple interest on {principal}, {annual_rate}, {years} years
            flat interest: {principal} @ {annual_rate}, {years} years
            Prt simple interest {principal} {annual_rate} {years} years
            simple (not compound) interest {annual_rate} on {principal} for {years} years
            interest, no compounding: {years} years, {annual_rate}, {principal}
            SI, principal {principal}, rate {annual_rate}, time {years} years, simple interest
            S.I. (simple interest) {principal} {annual_rate} {years} years
            simple interest amt on {principal} @ {annual_rate} {years} years
            plain interest {principal}, {annual_rate}, {years} years, no compounding
            prt: {principal}, {annual_rate}, {years} years
            flat-rate interest for {years} years on {principal}, {annual_rate}
            simple interest calculator {principal} {annual_rate} {years} years
            simple_interest({principal}, {annual_rate}, {years})
        """,
        dialogues="""
            A: You borrow {principal}? B: For {years} years at {annual_rate}, simple interest. A: Then what interest do I get?
            A: No compounding! B: Fine, {annual_rate} simple interest. A: For {years} years on {principal}. B: That is how much?
            Lender: {annual_rate} per year on the original {principal}. Borrower: Simple, not compound? Lender: Simple, {years} years. Borrower: So the interest totals what?
            Pupil: Which formula, Prt or the power one? Teacher: Prt, simple interest: {principal}, {annual_rate}, {years} years.
            A: The rate is {annual_rate}. B: Simple or compound? A: Simple, on {principal} for {years} years. B: So how much interest?
            Tenant: You kept my deposit of {principal} for {years} years. Landlord: I owe you simple interest of {annual_rate}. Tenant: How much interest is that?
            A: Do you charge interest on interest? B: Never, just {annual_rate} of the {principal} each year. A: For {years} years, how much interest is that?
            Teacher: Principal {principal}, rate {annual_rate}, time {years} years. Pupil: Simple interest? Teacher: Yes, how much?
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
            What is the monthly instalment for a loan of {principal} at {annual_rate} over {years} years?
            What is the monthly mortgage payment for {principal} at {annual_rate} for {years} years?
            What is the monthly repayment on a loan of {principal}, term {years} years, rate {annual_rate}?
            What is the EMI on a loan of {principal} for {years} years at {annual_rate}?
            What is the regular monthly payment that pays off a loan of {principal} at {annual_rate} in {years} years?
            What is the level monthly payment on a mortgage of {years} years for {principal} at {annual_rate}?
            What installment per month amortizes a loan of {principal} over {years} years at {annual_rate}?
            What do I owe the bank each month on a mortgage of {principal} at {annual_rate} that runs {years} years?
            At {annual_rate}, how much a month does it take to pay off a loan of {principal} in {years} years?
            At {annual_rate} APR over {years} years, what is the monthly car payment on a loan of {principal}?
            How much are the monthly installments if I borrow {principal} for {years} years at {annual_rate}?
            How high are the monthly dues on a home loan of {principal} with {annual_rate} interest and {years} years to repay?
            If I take out a loan of {principal} over {years} years at {annual_rate}, what is taken from my account monthly?
            Over {years} years, what equal monthly payments settle a loan of {principal} with interest of {annual_rate}?
            What is the monthly debt service on a loan of {principal} at {annual_rate} amortised over {years} years?
            What monthly annuity extinguishes a mortgage of {principal} with {annual_rate} interest after {years} years?
            What's the monthly payment on {principal} at {annual_rate} for {years} years?
            What is the monthly rate I pay back for {principal} borrowed {years} years at {annual_rate}?
            What is the instalment for a loan of {principal}, {annual_rate}, {years} years?
            What is the PMT for a loan of {principal} at {annual_rate} over {years} years?
            What are the monthly repayments on a loan of {principal} at {annual_rate} over {years} years?
            How much is the mortgage each month if we borrow {principal} for {years} years at {annual_rate}?
            How much would I pay back every month if I borrowed {principal} at {annual_rate} for {years} years?
            How much will come off my wages every month for a loan of {principal}, {annual_rate} interest, {years} years?
            How much must be paid each month to be rid of a {principal} loan in {years} years at {annual_rate}?
            If I buy the car with a loan of {principal} at {annual_rate}, how much is it a month for {years} years?
            We need to borrow {principal}; at {annual_rate} and {years} years, what do we pay per month?
            What same-sized payment every month pays off {principal} plus {annual_rate} interest in {years} years?
            Over {years} years, how much a month do I pay on a mortgage of {principal} with {annual_rate}?
            I have a student loan of {principal} at {annual_rate}. To clear it in {years} years, what do I pay every month?
            What would the bank want from me monthly for {principal}, paid back within {years} years at {annual_rate}?
            What is the monthly payment on a {principal} loan at {annual_rate} for {years} years?
            What is the monthly mortgage payment on {principal} at {annual_rate} for {years} years?
            How much is the monthly payment for a {principal} car loan at {annual_rate} over {years} years?
            How much will I pay per month on a {principal} mortgage at {annual_rate} for {years} years?
            What would my monthly payment be if I borrow {principal} at {annual_rate} for {years} years?
            How much is the EMI on a loan of {principal} at {annual_rate} for {years} years?
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
            Find the monthly payment on a loan of {principal} at {annual_rate} for {years} years.
            Find the monthly mortgage payment: {years} years, {annual_rate}, loan {principal}.
            Find the EMI for a loan of {principal}, {annual_rate}, {years} years.
            Calculate the monthly instalment on a loan of {principal} over {years} years at {annual_rate}.
            Calculate what a borrower of {principal} pays monthly at {annual_rate} for {years} years.
            Compute the monthly annuity that repays a loan of {principal} within {years} years at {annual_rate}.
            Give the monthly repayment for a mortgage: {principal}, {years} years, {annual_rate}.
            Tell me the monthly payment when {principal} is borrowed at {annual_rate} for {years} years.
            Tell me what a loan of {principal} at {annual_rate} costs each month if paid back in {years} years.
            Set up a repayment plan with level monthly payments: loan {principal}, rate {annual_rate}, term {years} years.
            Pay back a loan of {principal} in equal monthly parts over {years} years with {annual_rate} interest; how large is a part?
            Work out the monthly installment at {annual_rate} on {principal} borrowed over {years} years.
            Amortize a mortgage of {principal} monthly for {years} years at {annual_rate}; what is each payment?
            State the equal monthly payment, interest included, for a loan of {principal}, {years} years, {annual_rate}.
            Find the monthly repayments on borrowing {principal} at {annual_rate} over {years} years.
            Find the instalment on a {principal} loan at {annual_rate} for {years} years.
            Work out my mortgage payment: {principal}, {annual_rate}, {years} years.
            Amortise the loan of {principal} over {years} years at {annual_rate}.
            Tell me what I pay every month on {principal} borrowed at {annual_rate} for {years} years.
            Show the monthly cost of borrowing {principal} for {years} years at {annual_rate}.
            I need the EMI on a loan of {principal} at {annual_rate} for {years} years.
            Use the annuity formula to repay {principal} at {annual_rate} in {years} years, monthly.
            Please work out the monthly car payment: loan {principal}, {annual_rate} APR, {years} years.
            Pay off the mortgage of {principal} in {years} years at {annual_rate}: how much a month?
            Split a loan of {principal} with {annual_rate} interest into equal monthly payments for {years} years.
            Calculate the equated monthly instalment, loan {principal}, rate {annual_rate}, term {years} years.
            At {annual_rate} interest, say how much monthly clears a debt of {principal} in {years} years.
            For {years} years, what will the monthly bill be on borrowed money of {principal} at {annual_rate}? Work it out.
            Calculate the EMI for a loan of {principal} at {annual_rate} per annum for {years} years.
            Calculate the monthly payment on a {principal} mortgage at {annual_rate} over {years} years.
            Find the monthly mortgage payment for {principal} at {annual_rate}, {years} years.
            Calculate the monthly car payment for {principal} at {annual_rate} for {years} years.
        """,
        stories="""
            The Kims buy a flat with a mortgage of {principal} at {annual_rate} for {years} years. What do they pay every month?
            A car loan runs {years} years at {annual_rate}. The car costs {principal}. How high is the monthly payment?
            A student borrows {principal}. The loan is repaid monthly within {years} years at {annual_rate}. What is each payment?
            At {annual_rate} a farmer borrows {principal} for a barn, to be repaid monthly in {years} years. What is the instalment of the loan?
            The nurse finances her degree with a loan of {principal}. She repays it in equal monthly sums during {years} years; the lender charges {annual_rate}. How much goes off her salary each month?
            Dear Sir, we consider a home loan of {principal} with your bank. The rate is {annual_rate} and the tenure {years} years. Kindly let us know the EMI.
            A couple borrows {principal} for a cottage. The mortgage has a fixed rate of {annual_rate} and ends after {years} years. What is the monthly payment?
            A baker takes out a loan of {principal} for an oven. The bank charges {annual_rate}. He wants to be debt-free in {years} years by equal monthly payments. How much is each?
            The car costs more than Pablo has, so he takes a loan of {principal} at {annual_rate} APR. He repays it monthly for {years} years. How much a month?
            A parish borrows {principal} to mend the church tower. Repayment takes {years} years at {annual_rate}, in level monthly instalments. What is one instalment?
            A graduate owes {principal} on student loans at {annual_rate}. She wants to clear the loan in {years} years. What must she pay monthly?
            The bank's letter offers a loan of {principal}, {years} years, {annual_rate}. The customer asks what will be debited every month. What is it?
            Refinancing their mortgage, the Browns now owe {principal} at {annual_rate} with {years} years left. What is the new monthly payment?
            We want to buy a small house and the bank will lend us {principal}. The interest is {annual_rate} and we have {years} years to pay. What would we pay a month?
            My son wants a motorbike on credit. The credit is {principal} at {annual_rate}, paid back in {years} years. How much must he find every month?
            A kitchen costs {principal} and the store gives a loan for it at {annual_rate} for {years} years. Tell the customer the monthly amount.
            I'm consolidating my debts into one loan of {principal}. They charge {annual_rate} and it lasts {years} years. What leaves my account every month?
            The cooperative borrows {principal} for a tractor and pays the same sum each month. Interest {annual_rate}, {years} years. How large is that sum?
            Anna takes out a mortgage of {principal} at an annual rate of {annual_rate} for {years} years. What is her monthly payment?
            We are buying a house with a loan of {principal} at {annual_rate} over {years} years. How much do we pay each month?
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
            monthly mortgage pmt: {principal}, {annual_rate}, {years} years
            EMI of a loan: {principal} for {years} years @ {annual_rate}
            monthly instalment, loan {principal}, {years} years, {annual_rate}
            loan of {principal} over {years} years at {annual_rate}, per month?
            npf.pmt monthly: rate {annual_rate}, {years} years, loan {principal}
            {annual_rate} mortgage, {years} years, {principal}: monthly repayment
            mortgage calc: {principal}, {annual_rate}, {years} years
            pmt loan {principal} rate {annual_rate} term {years} years
            per month for {principal} borrowed at {annual_rate}, {years} years?
            car loan {principal} @ {annual_rate}, {years} years, monthly?
            mortgage calculator {principal} {annual_rate} {years} years
            loan EMI calculator: {principal}, {annual_rate}, {years} years
        """,
        dialogues="""
            A: I need a loan of {principal}. B: Our rate is {annual_rate}. A: Over {years} years, what is that a month?
            A: The mortgage runs {years} years. B: At what interest? A: {annual_rate} on {principal}. B: And what is the monthly payment?
            Buyer: I need to borrow {principal}. Dealer: Over {years} years at {annual_rate} APR? Buyer: Yes, what are the monthly instalments?
            Wife: The house needs a mortgage of {principal}. Husband: At {annual_rate}, thirty-ish? Wife: No, {years} years. Husband: Then what do we pay monthly?
            A: How much do you want to borrow? B: {principal}, at {annual_rate}. A: Paid back over how long? B: {years} years, so what is the monthly payment?
            Banker: Your loan is {principal}. Customer: And the rate is {annual_rate}? Banker: Yes, for {years} years. Customer: What do I pay a month?
            Bank: We can lend you {principal}. Customer: For {years} years? Bank: Yes, at {annual_rate}. Customer: And how much would I pay each month?
            A: The flat needs a mortgage of {principal}. B: The lender wants {annual_rate}. A: With {years} years to repay it, what's the monthly amount?
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
            What is the present value of {amount} in {years} years at {annual_rate}?
            What is the present worth of {amount} received {years} years from now, discounted at {annual_rate}?
            What is the discounted value of {amount} due in {years} years at {annual_rate}?
            What is the present value of {amount} payable {years} years from now with interest at {annual_rate}?
            What is the price today of a zero-coupon bond with face value {amount}, yield {annual_rate} and {years} years to maturity?
            What is the lump sum to deposit now for {amount} in {years} years at {annual_rate}?
            At a discount rate of {annual_rate}, what is {amount} in {years} years worth today?
            At a discount rate of {annual_rate}, what should I pay now for a promise of {amount} in {years} years?
            How much must I invest today at {annual_rate} to have {amount} in {years} years?
            How much money now is equivalent to {amount} in {years} years if interest is {annual_rate}?
            How little can I deposit now at {annual_rate} and still own {amount} {years} years later?
            If {amount} is to be paid in {years} years, what is its worth today, discounted at {annual_rate}?
            In {years} years I need {amount}; at {annual_rate}, what one-off deposit today will do?
            Going backwards in time, not forwards, what does {amount} due in {years} years shrink to when it is discounted at {annual_rate}?
            What is the discounted worth of {amount} in {years} years at {annual_rate}?
            What is today's value of {amount} in {years} years at an interest rate of {annual_rate}?
            What is the current worth of {amount} payable after {years} years at a discount of {annual_rate}?
            What's the PV of {amount} at {annual_rate}, {years} years out?
            What is the cash value now of {amount} that comes in {years} years, interest {annual_rate}?
            How much do I need to invest now at {annual_rate} to get {amount} after {years} years?
            How much is {amount} in {years} years really worth now if money in the bank earns {annual_rate}?
            What must I deposit now so that {annual_rate} turns it into {amount} after {years} years?
            What starting deposit grows to {amount} in {years} years at {annual_rate}?
            What sum invested today, at {annual_rate}, will be {amount} {years} years later?
            If I'll be paid {amount} {years} years from now and interest is {annual_rate}, what would I take for it today?
            To end up with savings of {amount} {years} years from now at {annual_rate}, what do I start with?
            How much did I need to deposit at first if {annual_rate} a year is to make it {amount} in {years} years?
            Discounted with inflation at {annual_rate}, what is {amount} in {years} years worth in today's money?
            If {amount} arrives only after {years} years, how much is that today at {annual_rate}?
            What is the present value of {amount} to be received in {years} years at {annual_rate}?
            What is the present value of {amount} due in {years} years if the interest rate is {annual_rate}?
            How much should I invest today to have {amount} in {years} years at {annual_rate}?
            How much do I need to deposit now at {annual_rate} to get {amount} after {years} years?
            What is {amount} received in {years} years worth today at a discount rate of {annual_rate}?
            How much must be invested now at {annual_rate} to reach {amount} in {years} years?
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
            Find the present value of {amount} due in {years} years at {annual_rate}.
            Find the present worth, discounted at {annual_rate}, of {amount} payable in {years} years.
            Find the deposit needed today to have {amount} in {years} years at {annual_rate}.
            Find the present-day value of {amount}, due {years} years from now, discounted at {annual_rate}.
            Calculate the discounted value of {amount} over {years} years at {annual_rate}.
            Calculate how much to invest now at {annual_rate} so that {amount} is there in {years} years.
            Discount {amount} back {years} years at {annual_rate}.
            Discount a payment of {amount} that is {years} years away by {annual_rate}.
            Give the present value at {annual_rate}: {amount}, due in {years} years.
            Tell me what {amount} in {years} years is worth now, discounting at {annual_rate}.
            Bring {amount} from {years} years in the future back to its present value at a discount rate of {annual_rate}.
            Divide the future sum {amount} by the growth factor of {years} years at {annual_rate} to get its present value.
            Price, as a present value, a promise of {amount} due in {years} years at a yield of {annual_rate}.
            State the cash equivalent now, by discounting, of {amount} payable in {years} years at {annual_rate}.
            Compute the capital to deposit today which becomes {amount} after {years} years at {annual_rate}.
            Find today's value of {amount} due after {years} years at {annual_rate} interest.
            Find the present worth of {amount}, {years} years away, discounting by {annual_rate}.
            Find the starting deposit for {amount} after {years} years at {annual_rate}.
            Discount {amount} by {annual_rate} for {years} years.
            Bring {amount} back {years} years to its present value at {annual_rate}.
            Work backwards from {amount}: what did I invest {years} years earlier at {annual_rate}?
            Tell me how much to put in the bank now to have {amount} in {years} years; I earn {annual_rate}.
            Show me the lump sum to invest now at {annual_rate} to reach {amount} after {years} years.
            Price a promise to pay {amount} in {years} years; the market discounts at {annual_rate}.
            Compute the present value where FV = {amount}, r = {annual_rate}, n = {years} years.
            I need to know what to deposit today for {amount} in {years} years at {annual_rate}.
            Not the future value but the discounted one: {amount} due in {years} years, {annual_rate}.
            Take {annual_rate} interest for {years} years off {amount} to get its value now.
            Please say what {amount}, due after {years} years, is worth at present with {annual_rate} interest.
            Calculate the present value of {amount} received in {years} years at {annual_rate}.
            Find the present value of {amount} due in {years} years at an interest rate of {annual_rate}.
            Find the amount to invest today at {annual_rate} to have {amount} in {years} years.
            Calculate the PV of {amount} in {years} years with a discount rate of {annual_rate}.
        """,
        stories="""
            A court awards {amount}, payable in {years} years. At {annual_rate} interest, what lump sum today is fair?
            Sara wants {amount} for college in {years} years. Her savings earn {annual_rate}. What must she deposit now?
            At a discount rate of {annual_rate}, an insurer must pay {amount} in {years} years. What does he set aside today?
            A lottery pays in {years} years: {amount}. Interest is {annual_rate}. What is the prize worth at present value?
            An uncle will leave Mei {amount}, but only in {years} years. She would rather sell the claim now. Buyers discount at {annual_rate}. What price is fair?
            The town needs {amount} for a bridge in {years} years. Its account earns {annual_rate}. How big a lump sum must the treasurer put in at the start?
            A zero-coupon bond pays nothing but {amount} after {years} years. The market's discount rate is {annual_rate}. What is it worth today?
            Grandparents want their grandchild to have {amount} in {years} years. The bank pays {annual_rate}. What single deposit do they make today?
            A company must tear down a plant in {years} years at a cost of {amount}. It discounts at {annual_rate}. What provision does it book today?
            A footballer is promised a bonus of {amount} in {years} years. Discounted at {annual_rate}, what would be a fair sum to get right now?
            A buyer will pay {amount} for a field, but only in {years} years. With interest at {annual_rate}, what is the present value of the price?
            The church roof will cost {amount} in {years} years. Savings earn {annual_rate}. How much must be laid aside today in one go?
            A trust must hand over {amount} when the heir comes of age in {years} years. Its deposit earns {annual_rate} interest. What lump sum has to be in it today?
            I'll need {amount} for a new roof in {years} years. My savings pay {annual_rate}. How much do I put in today so I never have to add to it?
            The insurance pays me {amount}, but only after {years} years. A dealer wants to buy my policy now and discounts with {annual_rate}. What is it worth today?
            My ex owes me {amount}, to be paid {years} years from now. I'd rather have cash today. With interest at {annual_rate}, what's a fair amount?
            A museum must hand back a loan of {amount} in {years} years. It can invest at {annual_rate}. What must it set aside right now?
            We want to give our godchild {amount} when she is grown up, {years} years from now. The account earns {annual_rate}. What do we pay in now?
            Peter needs {amount} in {years} years. His bank pays {annual_rate} per year. How much does he have to deposit today?
            You will receive {amount} in {years} years. The discount rate is {annual_rate}. What is the present value?
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
            present value of {amount}, {years} years, {annual_rate}
            PV: future amount {amount}, discount rate {annual_rate}, {years} years, present value?
            discount {amount} {years} years @ {annual_rate}
            invest now for {amount} in {years} years, {annual_rate}: how much
            zero-coupon price: face {amount}, yield {annual_rate}, {years} years
            discounted worth today: {amount} due in {years} years at {annual_rate}
            pv {amount} {annual_rate} {years} years present value
            worth now of {amount}, {years} years, discount {annual_rate}
            value now of {amount} in {years} years, interest {annual_rate}
            need {amount} in {years} years, bank pays {annual_rate}, put in now?
            {amount} discounted back {years} years, {annual_rate}
            present value calculator {amount} {annual_rate} {years} years
            present_value(FV={amount}, r={annual_rate}, n={years})
        """,
        dialogues="""
            A: I get {amount} in {years} years. B: Discount it with {annual_rate}. A: So what is it worth now?
            A: Interest is {annual_rate}. B: And I want {amount}. A: When? B: In {years} years. A: Then invest how much today?
            Daughter: I will need {amount} for university in {years} years. Father: Savings bonds yield {annual_rate}. Daughter: What single amount do you put in now?
            Lawyer: The settlement is {amount}. Client: When is it paid? Lawyer: In {years} years. Client: Discounted at {annual_rate}, what would a fair payout today be?
            A: I get {amount}, but in {years} years. B: I'd discount it at {annual_rate}. A: So what is its present value?
            Planner: What savings do you want to have in {years} years? Client: {amount}. Planner: At {annual_rate} interest, how much must you deposit today, then?
            A: In {years} years I want {amount}. B: Your account pays {annual_rate}. A: So how much do I have to put in now?
            Heir: I get {amount} in {years} years. Lawyer: At {annual_rate}, that's less today. Heir: How much is it worth now?
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
            What is the effective rate of {nominal_rate} nominal compounded {compoundings_per_year} times a year?
            What is the effective annual rate for a nominal rate of {nominal_rate} with {compoundings_per_year} compoundings a year?
            What is the APY of {nominal_rate} compounded {compoundings_per_year} times a year?
            What is the annual percentage yield when {nominal_rate} is compounded {compoundings_per_year} times a year?
            What is the annual equivalent rate of {nominal_rate} gross with interest paid {compoundings_per_year} times a year?
            What is the EAR of a nominal {nominal_rate}, {compoundings_per_year} compounding periods a year?
            What is the true yearly rate behind {nominal_rate} nominal if interest is credited {compoundings_per_year} times a year?
            With {compoundings_per_year} compoundings a year, what is the effective rate of a nominal {nominal_rate}?
            At {compoundings_per_year} interest dates a year, to which effective annual rate does {nominal_rate} nominal correspond?
            Compounded {compoundings_per_year} times a year, what effective annual rate does {nominal_rate} give?
            How much does {nominal_rate} nominal really yield a year if it is compounded {compoundings_per_year} times?
            How large is the effective interest when {nominal_rate} nominal is split over {compoundings_per_year} compounding periods?
            If a lender compounds {compoundings_per_year} times a year at a nominal {nominal_rate}, what rate do I really pay per year?
            Which effective yearly rate would be quoted for {nominal_rate} APR compounding {compoundings_per_year} times a year?
            What is the all-in yearly percentage of {nominal_rate} nominal interest compounded {compoundings_per_year} times a year, as an effective rate?
            What is the real annual rate of {nominal_rate} compounded {compoundings_per_year} times a year?
            What is the true yearly interest of {nominal_rate} paid {compoundings_per_year} times a year?
            What is the APY on {nominal_rate} with {compoundings_per_year} compounding periods?
            What is the annual equivalent of {nominal_rate} when interest is added {compoundings_per_year} times a year?
            What is the actual yearly cost in percent of {nominal_rate} charged in {compoundings_per_year} parts per year?
            What's the yearly yield of {nominal_rate} if it pays out {compoundings_per_year} times a year and I reinvest?
            How much interest do I actually get in a year, in percent, with {nominal_rate} added {compoundings_per_year} times?
            How much more than {nominal_rate} do I really pay when they add interest {compoundings_per_year} times a year, as an effective rate?
            If they say {nominal_rate} but add it {compoundings_per_year} times a year, what's the real percentage per year?
            {nominal_rate} on paper, credited {compoundings_per_year} times a year: what's the actual rate?
            With interest paid {compoundings_per_year} times a year, what AER does {nominal_rate} gross become?
            What yearly rate is the same as {nominal_rate} nominal with {compoundings_per_year} interest payments a year?
            When the advertised rate is {nominal_rate} and there are {compoundings_per_year} compoundings, what do you really earn, in percent?
            What does {nominal_rate} nominal, converted {compoundings_per_year} times a year, come to as an effective rate?
            What is the effective annual rate if {nominal_rate} is compounded {compoundings_per_year} times per year?
            What is the EAR if the nominal rate is {nominal_rate} and interest is compounded {compoundings_per_year} times per year?
            What is the APY for an APR of {nominal_rate} compounded {compoundings_per_year} times a year?
            What is the effective interest rate if the APR is {nominal_rate} with {compoundings_per_year} compounding periods per year?
            How do I convert a nominal rate of {nominal_rate}, compounded {compoundings_per_year} times a year, to an effective rate?
            What is the effective annual interest rate for r = {nominal_rate} and n = {compoundings_per_year}?
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
            Find the effective annual rate of {nominal_rate} compounded {compoundings_per_year} times a year.
            Find the effective rate for a nominal rate of {nominal_rate} and {compoundings_per_year} compoundings per year.
            Find the APY for {nominal_rate} nominal, compounded {compoundings_per_year} times a year.
            Find the EAR when interest compounds {compoundings_per_year} times a year at {nominal_rate} nominal.
            Calculate the effective rate of {nominal_rate} with {compoundings_per_year} compounding periods.
            Calculate the APY; nominal rate {nominal_rate}, {compoundings_per_year} times a year.
            Convert the nominal rate {nominal_rate} to an effective rate, compounding {compoundings_per_year} times a year.
            Convert to an annual equivalent rate: {nominal_rate} gross, interest added {compoundings_per_year} times a year.
            Annualise {nominal_rate} nominal, compounding {compoundings_per_year} times a year, into an effective rate.
            Give the effective annual interest rate with {compoundings_per_year} compoundings of {nominal_rate} nominal.
            Tell me what rate {nominal_rate} nominal amounts to effectively, if compounded {compoundings_per_year} times a year.
            State the effective yearly rate, not a balance, for {nominal_rate} compounded {compoundings_per_year} times a year.
            Express {nominal_rate} APR with {compoundings_per_year} compoundings a year as APY.
            Work out the effective yield per year of {nominal_rate} nominal, {compoundings_per_year} compoundings annually.
            Undo the nominal quote {nominal_rate}, compounded {compoundings_per_year} times a year, and state the effective annual rate.
            Find the true annual rate of {nominal_rate} compounded {compoundings_per_year} times a year.
            Find the AER of {nominal_rate} with interest paid {compoundings_per_year} times a year.
            Find the annual equivalent rate for {nominal_rate}, {compoundings_per_year} compoundings a year.
            Change {nominal_rate} nominal, {compoundings_per_year} times a year, to effective.
            Turn an APR of {nominal_rate} with {compoundings_per_year} compounding periods into an APY.
            Tell me the actual percentage a year if {nominal_rate} is charged {compoundings_per_year} times a year.
            Show what {nominal_rate} really costs per year when it is compounded {compoundings_per_year} times.
            Use the effective rate formula with i = {nominal_rate} and m = {compoundings_per_year}.
            Get the effective yearly yield; the stated rate is {nominal_rate}, added {compoundings_per_year} times a year.
            I want the real interest rate per year behind {nominal_rate} with {compoundings_per_year} credits a year.
            Compare fairly: give {nominal_rate} compounded {compoundings_per_year} times a year as a once-yearly rate.
            Please convert the stated rate, {nominal_rate}, to the effective annual rate with {compoundings_per_year} compounding dates.
            Report the EAR when a card adds interest {compoundings_per_year} times per year at {nominal_rate}.
            No balance, only the percentage: {nominal_rate} nominal, {compoundings_per_year} compoundings a year, effective rate.
            Calculate the effective annual rate for {nominal_rate} compounded {compoundings_per_year} times per year.
            Convert an APR of {nominal_rate} to APY with {compoundings_per_year} compounding periods per year.
            Find the effective rate of interest of {nominal_rate} per annum compounded {compoundings_per_year} times a year.
            Calculate the EAR of an APR of {nominal_rate}, compounded {compoundings_per_year} times a year.
        """,
        stories="""
            A credit card states {nominal_rate} and compounds {compoundings_per_year} times a year. What rate do holders effectively pay?
            The bank adds interest {compoundings_per_year} times a year and advertises {nominal_rate}. What is the effective annual rate?
            Tim compares accounts. One offers {nominal_rate} with {compoundings_per_year} compoundings. Which effective rate does he note?
            The law demands the effective rate on the leaflet. Nominal is {nominal_rate}, compounding {compoundings_per_year} times. What is printed?
            A payday lender quotes {nominal_rate} per year but capitalises {compoundings_per_year} times. The consumer agency wants the equivalent rate with a single yearly capitalisation. What does it publish?
            The savings app brags about {nominal_rate} nominal. Payouts are reinvested {compoundings_per_year} times a year. What APY is that?
            A bank prints {nominal_rate} nominal on its poster and compounds {compoundings_per_year} times a year. What APY must stand in the small print?
            Carla compares loans by their effective rates. A loan has {nominal_rate} nominal with {compoundings_per_year} compoundings a year. Which effective rate does she write down?
            A store card charges {nominal_rate} APR and compounds {compoundings_per_year} times a year. What does it effectively cost per year, in percent?
            The regulator wants the annual equivalent rate. The account pays {nominal_rate} gross, {compoundings_per_year} times a year. Which AER is right?
            A microcredit has a nominal rate of {nominal_rate}, compounded {compoundings_per_year} times a year. What is the true annual rate for the borrower?
            In class we turn nominal rates into effective ones. Mine is {nominal_rate} with {compoundings_per_year} compoundings a year. What do I get?
            A saver hears "{nominal_rate} nominal, compounded {compoundings_per_year} times a year" and asks for the effective annual yield. What is it?
            My card says {nominal_rate} a year, but interest is added {compoundings_per_year} times a year. What rate am I really paying?
            Bank one pays interest only at year end. My bank pays {nominal_rate} in {compoundings_per_year} portions. To compare, I need the effective rate of mine. What is it?
            The savings leaflet shows a gross rate of {nominal_rate}, paid {compoundings_per_year} times a year. Which AER belongs beside it?
            A moneylender asks {nominal_rate} and puts the interest on the debt {compoundings_per_year} times a year. A charity wants to tell people the true yearly percentage. What is it?
            In the exam the nominal rate is {nominal_rate} and there are {compoundings_per_year} compounding periods per year. The question is the effective annual rate. What do I answer?
            A credit card charges an APR of {nominal_rate}, compounded {compoundings_per_year} times a year. What is the effective annual rate?
            A bank offers {nominal_rate} per year, compounded {compoundings_per_year} times a year. What is the APY?
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
            EAR: nominal {nominal_rate}, compounded {compoundings_per_year} times a year
            APY for {nominal_rate} nominal, {compoundings_per_year} compoundings
            effective annual rate of {nominal_rate}, m = {compoundings_per_year}
            nominal to effective: {nominal_rate}, {compoundings_per_year} times a year
            AER of {nominal_rate}, {compoundings_per_year} compoundings per year
            true yearly rate: {nominal_rate} nominal, compounding {compoundings_per_year} times
            real rate: {nominal_rate} nominal, {compoundings_per_year} per year
            apr {nominal_rate} to apy, {compoundings_per_year} comp/yr
            eff. rate {nominal_rate} m={compoundings_per_year}
            {nominal_rate} added {compoundings_per_year} times a year = what real percent
            aer? gross {nominal_rate}, {compoundings_per_year} payments a year
            apr to apy {nominal_rate} {compoundings_per_year} times a year
            effective_rate({nominal_rate}, {compoundings_per_year})
        """,
        dialogues="""
            A: The nominal rate is {nominal_rate}. B: Compounded how often? A: {compoundings_per_year} times. B: Then what is it effectively?
            A: They compound {compoundings_per_year} times a year. B: At {nominal_rate}? A: Yes. B: So the effective rate is what?
            Customer: Your card says {nominal_rate} APR. Clerk: Compounded {compoundings_per_year} times a year. Customer: What is the true yearly cost, the APY?
            Student: m is {compoundings_per_year} and i is {nominal_rate}. Tutor: Nominal? Student: Yes, so which equivalent annual rate?
            A: The nominal rate is {nominal_rate}. B: How often is it compounded? A: {compoundings_per_year} times a year. B: Then what is the effective rate?
            Customer: You advertise {nominal_rate}. Bank: Nominal, compounded {compoundings_per_year} times a year. Customer: So what is the APY?
            A: They advertise {nominal_rate}. B: How often is it compounded? A: {compoundings_per_year} times a year. B: Then the true annual rate is higher; shall I work it out?
            Client: Is {nominal_rate} what I really pay? Adviser: No, it's added {compoundings_per_year} times a year. Client: So what's the real rate?
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
            What is the compound annual growth rate of {start} growing to {end} in {years} years?
            What is the CAGR from {start} to {end} over {years} years?
            What is the annual growth rate that turns {start} into {end} in {years} years?
            What is the annualised return from {start} to {end} over {years} years?
            What is the average yearly growth, compounded, from {start} to {end} in {years} years?
            What is the geometric average growth per year if {start} became {end} in {years} years?
            What is the growth rate per annum when the first value is {start}, the last {end}, {years} years apart?
            What constant yearly rate of increase carries {start} up or down to {end} in {years} years?
            At what rate per year did sales grow from {start} to {end} within {years} years, compounded?
            By what compound percentage per year did the fund grow to {end} from {start} in {years} years?
            How fast per year, compounded, does something grow that goes from {start} to {end} in {years} years?
            How high is the CAGR if the end value is {end}, the start value {start} and the span {years} years?
            Over {years} years, what yearly growth rate connects the initial {start} with the final {end}?
            If an investment of {start} is worth {end} after {years} years, what was its annualised growth?
            What is the mean annual growth, on a compound basis, of a quantity that was {start} and is {end} {years} years later?
            What is the annualised return from {start} to {end} in {years} years?
            What is the average annual growth from {start} to {end} over {years} years?
            What is the yearly growth rate between {start} and {end} over {years} years?
            What is the yearly growth, compounded, from {start} to {end} in {years} years?
            What is the mean annual growth in percent from {start} to {end} across {years} years?
            What's my annualised gain if {start} became {end} in {years} years?
            How many percent a year did my investment grow from {start} to {end} in {years} years?
            How high was the town's annual growth if it had {start} people and {years} years later {end}?
            If I paid {start} and got {end} {years} years later, what yearly return did I make?
            At what yearly rate must {start} grow to be {end} in {years} years?
            What steady growth rate a year takes us from {start} to {end} in {years} years?
            Which interest rate a year turns {start} into {end} over {years} years?
            By what percent a year have prices gone from {start} to {end} in {years} years, on average compounded?
            We had {start} in sales, now we have {end} after {years} years; what is that in annual growth?
            If the value was {start} and is {end} after {years} years, what's the annual growth?
            What is the CAGR if revenue grew from {start} to {end} over {years} years?
            What is the CAGR of an investment that went from {start} to {end} in {years} years?
            What annual growth rate turns {start} into {end} in {years} years?
            Sales grew from {start} to {end} in {years} years; what is the CAGR?
            What is the CAGR with a beginning value of {start}, an ending value of {end} and {years} years?
            What was the average annual growth rate if the population grew from {start} to {end} in {years} years?
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
            Find the CAGR from {start} to {end} in {years} years.
            Find the compound annual growth rate: initial value {start}, final value {end}, {years} years.
            Find the annual growth rate for growth to {end} from {start} over {years} years.
            Find the annualised return when {start} turned into {end} in {years} years.
            Calculate the CAGR for an end value of {end}, a start value of {start} and {years} years.
            Calculate the average compound growth per year between {start} and {end}, {years} years apart.
            Compute the yearly growth rate that leads from {start} to {end} in {years} years.
            Give the geometric mean growth rate per year from {start} to {end} over {years} years.
            Give the annualised growth over {years} years from {start} to {end}.
            Annualise the growth from {start} to {end}, which took {years} years.
            Smooth the rise from {start} to {end} over {years} years into a single annual growth rate.
            Tell me the annual growth rate of a firm whose turnover was {start} and, {years} years later, {end}.
            State the growth rate, not the interest earned, of {start} becoming {end} in {years} years, per year.
            Deduce the annualised rate of return from buying at {start} and selling at {end} after {years} years.
            Report the average annual growth rate; end value {end}, beginning value {start}, {years} years.
            Find the annualised growth from {start} to {end} in {years} years.
            Find the average yearly return from {start} to {end} over {years} years.
            Find the yearly rate of increase between {start} and {end} over {years} years.
            Annualise a move from {start} to {end} over {years} years.
            Work out the yearly growth: was {start}, is {end}, {years} years.
            Tell me what growth per year gets {start} to {end} in {years} years.
            Get the compound yearly rate from a beginning of {start} and an ending of {end} after {years} years.
            Show by what compound percentage a year sales rose from {start} to {end} in {years} years.
            Smooth the growth from {start} to {end} over {years} years into a single yearly rate.
            I need the CAGR; we went from {start} to {end} and it took {years} years.
            Give the average growth per annum: beginning {start}, ending {end}, {years} years between.
            Compute the CAGR by the root formula: begin with {start}, end with {end}, n is {years} years.
            Please find the yearly gain in percent for shares bought at {start} and sold at {end} after {years} years.
            Express the rise from {start} to {end} in {years} years as growth per year.
            Calculate the CAGR from {start} to {end} over {years} years.
            Calculate the compound annual growth rate: beginning value {start}, ending value {end}, {years} years.
            Find the CAGR of revenue that rose from {start} to {end} in {years} years.
            Find the annual growth rate of an investment from {start} to {end} over {years} years.
        """,
        stories="""
            A startup's sales rose from {start} to {end} in {years} years. What was its compound growth per year?
            Omar sold his shares for {end} after {years} years; he had paid {start}. What yearly return is that with compounding?
            In {years} years a house went up to {end}. The growth started from {start}. Which growth rate is that?
            The museum's endowment stood at {start} and, {years} years of growth later, at {end}. What was the CAGR?
            Membership fees brought the club {start} when Ms Lopez became chair. She leaves {years} years later and they bring {end}. Which annual growth rate, compounded, may she boast of?
            A stamp collection was bought for {start}. At an auction {years} years afterwards it fetched {end}. What was the annual return on the collection?
            The investor letter reads: fund value {start} at launch, {end} today, {years} years between. Add the annualised performance.
            A village shop took {start} in its opening year and {end} after {years} years of growth. What was the compound annual growth rate?
            A collector paid {start} for a violin and sold it for {end} after {years} years. What was his annualised return?
            The number of subscribers of a newspaper was {start}. In {years} years it went to {end}. What is the CAGR?
            A river port took {start} in fees and, {years} years later, {end}. At what average annual growth rate did the fees rise?
            The forest was valued at {start} when bought and is valued at {end} now, {years} years on. Which annual growth rate, compounded, is that?
            An analyst's slide compares revenue of {start} with revenue of {end}, {years} years of growth in between. Which CAGR belongs on the slide?
            Rents in the quarter climbed to {end} from {start} within {years} years. What was the annual growth rate?
            I bought a painting for {start} and sold it {years} years later for {end}. What annualised gain did I make, in percent?
            Our clinic had {start} patients when it opened. After {years} years it has {end}. What was its average annual growth rate?
            House prices here went from {start} to {end} in {years} years. A journalist wants the average yearly growth. What does he print?
            My pension savings were {start}. Now, {years} years later, they are {end}, and I paid nothing in. What growth per year is that?
            A dairy sold {start} and {years} years after that {end}. The manager asks for the yearly growth rate. Tell him.
            A company's revenue was {start}. After {years} years it was {end}. What is the CAGR?
            I bought shares for {start} and after {years} years they are worth {end}. What is my compound annual growth rate?
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
            CAGR, start {start}, end {end}, {years} years
            annual growth rate {start} to {end}, {years} years
            annualised growth: from {start} to {end} in {years} years
            compound growth per year, {start} -> {end}, {years} years
            final {end}, initial {start}, {years} years, CAGR?
            RRI: {years} years, {start}, {end}, growth rate
            yearly growth {start} to {end}, {years} years
            annual return: bought {start}, sold {end}, {years} years
            growth rate per year from {start} to {end} in {years} years
            avg annual growth: {start} then {end}, {years} years
            cagr begin={start} end={end} n={years} years
            cagr calculator: start {start}, end {end}, {years} years
            CAGR({start}, {end}, {years})
        """,
        dialogues="""
            A: We started at {start}. B: And now? A: At {end}. B: After {years} years? A: Yes, so what was the growth per year?
            A: It took {years} years. B: To get to {end}? A: From {start}. B: What CAGR is that?
            Analyst: Sales were {start}. CEO: And {end} now, {years} years later. Analyst: Shall I put the CAGR on the slide? CEO: Sure, what is it?
            A: My flat cost {start}. B: You sold it for {end}? A: Yes, {years} years later. B: What compound growth per year is that?
            A: Revenue was {start}. B: And {years} years later? A: It had grown to {end}. B: So what is the CAGR?
            Fan: My record collection cost {start}. Dealer: It is worth {end} now. Fan: That took {years} years; what annual growth rate is that?
            A: I invested {start} in the land. B: And sold it for {end}? A: {years} years later, yes. B: What annual growth was that?
            Boss: We grew from {start} to {end}. Clerk: In {years} years. Boss: What annual growth rate is that?
        """,
    ),
)

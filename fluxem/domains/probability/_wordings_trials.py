# ruff: noqa: E501 - one template a line
"""How people ask about repeated trials, counts of events and the normal curve.

No template writes "Bernoulli(...)" or "B(..., ...)", which would be one value, a distribution.
"""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.probability import tools
from fluxem.domains.probability._draws import (
    draw_binomial,
    draw_events,
    draw_failure,
    draw_geometric,
    draw_normal,
    draw_outcome,
    draw_success,
)

TRIALS = (
    Phrases(
        tools.bernoulli_pmf,
        draw_outcome,
        terms=(
            "Bernoulli trial; Bernoulli mass function; odds of heads in one toss of a coin; success or failure; "
            "indicator variable; one-shot yes-no experiment; Bernoulli distribution value; "
            "coded outcome of a single trial"
        ),
        questions="""
            What is the probability that a Bernoulli variable with parameter {p} equals {k}?
            What does the Bernoulli mass function with p = {p} give at {k}?
            If one trial succeeds with probability {p}, how likely is the outcome {k}, counting success as one?
            How likely is the value {k} for a Bernoulli trial with success chance {p}?
            For an indicator variable that is one with probability {p}, what is the probability of {k}?
            With which probability does a Bernoulli variable take the value {k} if its success probability is {p}?
            whats the bernoulli pmf at {k} for p = {p}?
            How probable is the code {k} in one yes-no experiment of Bernoulli type where yes, coded one, has chance {p}?
            What is the Bernoulli probability of {k} when the parameter is {p}?
            What is the point mass of {k} under a Bernoulli law with parameter {p}?
            What is the likelihood of observing {k} from a Bernoulli source of bias {p}?
            A dichotomous variable is one with chance {p} and zero otherwise; what is its probability of being {k}?
            Given a two-point variable on zero and one, with weight {p} on one, what weight sits on {k}?
            If a dummy variable is switched on with probability {p}, how often will it read {k}?
            Flipping once a coin loaded to {p} for heads, heads counted as one, how likely do I record {k}?
            How probable is the realisation {k} of a binary random variable with mean {p}?
            For a Bernoulli coin of bias {p}, what does the pmf say about {k}?
            What chance does the label {k} have if a logistic model predicts class one with probability {p}, a Bernoulli response?
            When a zero-one random digit has success parameter {p}, with what likelihood is it {k}?
            How much probability does Bernoulli with parameter {p} put on the point {k}?
            I'm after the Bernoulli mass at {k}; the success parameter is {p}. How big is it?
            How likely does a lone Bernoulli trial with p = {p} end in {k}?
            What is the probability value at {k} of a Bernoulli law whose p is {p}?
            What is the chance to draw {k} when a draw is one with chance {p}, otherwise zero?
            What is the Bernoulli mass at {k} with success rate {p}?
            What is the single-trial probability of {k} when one has chance {p}?
            What is the pmf of a Bernoulli variable at {k}, given p of {p}?
            What is the chance that a bit reads {k} if it is one with probability {p}?
            What is the weight of {k} in a yes-no (one-zero) variable with yes rate {p}?
            If heads counts as one and comes with chance {p}, what is the chance my one toss counts as {k}?
            How likely is the answer {k} from one yes-or-no question, with yes coded as one at {p}?
            A lamp shows one with probability {p} and zero else; how often does it show {k}?
            With p equal to {p}, what does the Bernoulli distribution say for {k}?
            A light switch reads one with chance {p}; how likely will I see {k} on it?
            Given success odds of {p} in just one go, how likely is the result {k}, success being one?
            When a flag is set to one with probability {p}, how likely is {k}?
            What likelihood does a Bernoulli model with p = {p} give to the label {k}?
            X ~ Bernoulli with p = {p}: what is P(X = {k})?
            What is P(X = {k}) if X is Bernoulli with p = {p}?
            If X follows a Bernoulli distribution with success probability {p}, what is the probability that X = {k}?
            What is the Bernoulli pmf with x = {k} and p = {p}?
            What is the probability that a Bernoulli random variable with parameter {p} takes the value {k}?
            For a Bernoulli trial with p = {p}, what is f(x) at x = {k}?
        """,
        commands="""
            Evaluate the Bernoulli mass function at {k} for success probability {p}.
            Compute P(X = {k}) for a Bernoulli variable X with parameter {p}.
            Given a Bernoulli parameter of {p}, find the probability of outcome {k}.
            Take one Bernoulli trial with chance {p} and report how likely result {k} is.
            Tell me the mass at {k} of a Bernoulli variable whose mean is {p}.
            Calculate the Bernoulli probability of x = {k}, success chance {p}.
            Look at a single zero-one draw, Bernoulli with mean {p}, and say how likely {k} turns up.
            Find the Bernoulli mass of {k} with success parameter {p}.
            Find the likelihood of a single binary observation {k} under Bernoulli parameter {p}.
            Work out the Bernoulli density at {k}, p being {p}.
            Evaluate p to the power x times q to the power one minus x, with x = {k} and p = {p}, the Bernoulli formula.
            Quote the probability that a Bernoulli dummy with rate {p} is observed as {k}.
            Set the success chance to {p} and read the Bernoulli mass function off at {k}.
            Determine the weight of {k} in a two-point Bernoulli law that gives one the weight {p}.
            Show me how often a one-off zero-one experiment lands on {k} when one has probability {p}.
            Obtain the Bernoulli pmf value for the binary outcome {k}, given bias {p}.
            With heads coded one and bias {p}, tell me the probability that one flip is coded {k}.
            Report the Bernoulli likelihood contribution of the response {k} where the fitted probability is {p}.
            Give the probability of {k} for a Bernoulli variable, p = {p}.
            Find the Bernoulli probability of {k} at p = {p}.
            Find P(X = {k}) for one Bernoulli draw with p = {p}.
            Give the chance of {k} in a one-shot zero-one trial, one having chance {p}.
            With success probability {p}, tell me how likely a single trial gives {k}.
            Use bernoulli.pmf with k = {k} and p = {p}.
            For p of {p}, give the Bernoulli pmf value at {k}.
            Work out how often a zero-one coin shows {k} on one flip, p of one being {p}.
            Toss a coin coded zero-one, with chance {p} for the code one; state the probability of {k}.
            Take a binary outcome with mean {p} and find the mass at {k}.
            Say how probable it is that a single bit equals {k}, where bits are one with chance {p}.
            Compute the Bernoulli likelihood of the outcome {k} under p = {p}.
            From the parameter {p}, get the Bernoulli chance of {k}.
            Calculate P(X = {k}) for X ~ Bernoulli with p = {p}.
            Find the Bernoulli probability P(X = {k}) when p = {p}.
            Evaluate the Bernoulli pmf at x = {k} with p = {p}.
            Compute the Bernoulli distribution for x = {k}, p = {p}.
        """,
        stories="""
            A sensor reports one for an alarm with probability {p} and zero otherwise. How likely is the report {k}?
            A biased coin is coded one for heads, zero for tails, and lands heads with chance {p}. What is the probability of the code {k}?
            A noisy bit is one with probability {p}. What is the probability that I read {k}?
            The click indicator equals {k} on a page view; clicks, coded as one, have probability {p}. How probable is this single outcome?
            A switch is on, state one, with chance {p}, otherwise off, state zero: one Bernoulli trial. How likely do I find it in state {k}?
            A pixel is lit, value one, with probability {p}, else dark, value zero. I look at one pixel. What is the chance of the value {k}?
            In a survey a yes is stored as one and has probability {p}; a no is stored as zero. How likely is the stored answer {k} for one person, a Bernoulli variable?
            The fitted logistic regression gives this patient a success probability of {p}. The outcome recorded was {k}. What Bernoulli likelihood does it contribute?
            A gene is expressed (one) in a cell with probability {p} or silent (zero). For one cell, what is the Bernoulli probability of reading {k}?
            A relay is closed, coded one, with probability {p}, open being coded zero. An electrician checks it once. How likely does she note down {k}?
            A spinner has two fields marked zero and one; it stops on one with chance {p}. We spin a single time. With what probability does it show {k}?
            One customer either buys, recorded as one, with probability {p}, or leaves, recorded as zero. What is the probability of the record {k}?
            My code samples a single Bernoulli flag with rate {p}. How often should the flag come out as {k}?
            A shop's door sensor writes one if the next visitor buys, and that has chance {p}; otherwise it writes zero. How likely is {k} for the next visitor?
            A nurse ticks one if the vaccine worked and zero if not. It works with probability {p}. How likely is the tick {k} for one child?
            We let one seed grow. It sprouts, noted as one, with chance {p}, or it doesn't, noted as zero. What is the probability of the note {k}?
            In our game a card is either a one or a zero, and a one comes with chance {p}. I draw a single card. How likely is it {k}?
            The gate is open, state one, with probability {p}, or shut, state zero. I check it once. With what chance is the state {k}?
            A random variable X is Bernoulli distributed with success probability {p}. Find P(X = {k}).
        """,
        terse="""
            Bernoulli pmf, k = {k}, p = {p}
            bernoulli: p = {p}, x = {k}
            bernoulli_pmf(k={k}, p={p})
            Bernoulli trial p {p}, outcome {k}: probability?
            scipy.stats.bernoulli.pmf at k = {k}, p = {p}
            p = {p}, single Bernoulli draw, P(X = {k})
            P(bit = {k}), Bernoulli bias {p}
            bernoulli mass of {k}, parameter {p}
            Bernoulli likelihood: observation {k}, p {p}
            X ~ zero-one with mean {p}: P(X = {k})?
            dbern({k}, prob = {p})
            torch Bernoulli, probs = {p}, prob of value {k}
            binary variable, success chance {p}, probability of {k}
            one flip, bias {p}, coded result {k}, how probable
            Bernoulli weight on {k} for mean {p}
            Bernoulli p {p} at {k}
            bern pmf k {k} p {p}
            chance bit = {k}, P(one) = {p}
            zero-one trial, one with {p}, P of {k}
            bernoulli.pmf({k}, {p})
            bernoulli.pmf({k}, p={p})
            Bernoulli p = {p}, P(X = {k})
        """,
        dialogues="""
            A: A Bernoulli trial with p equal to {p}. B: Which outcome? A: {k}. How likely is it?
            User: Bernoulli mass. Bot: At which value? User: {k}. Bot: And the parameter? User: {p}.
            Teacher: X is zero or one. Pupil: With which success probability? Teacher: {p}. Now find the mass at {k}.
            Coder: I sample one Bernoulli flag. Tester: With what rate? Coder: {p}. Tester: Then how often is the flag {k}?
            A: It's a dummy variable, Bernoulli. B: Observed as? A: {k}. B: Fitted probability? A: {p}. Tell me its likelihood.
            Pupil: Is {k} likely? Teacher: In one zero-one trial? Pupil: Yes, where one has probability {p}.
            A: It's a zero or a one. B: How likely is a one? A: {p}. B: So how likely is {k}?
        """,
    ),
    Phrases(
        tools.bernoulli_pmf,
        draw_success,
        terms=(
            "probability of success; single trial; Bernoulli success; hit in one attempt; lucky single draw; "
            "mass at one"
        ),
        questions="""
            One Bernoulli trial has parameter {p}. How likely is success?
            What is the mass at one of a Bernoulli variable with p = {p}?
            With Bernoulli parameter {p}, what is the probability that the trial succeeds?
            whats the chance of success in one bernoulli trial, p = {p}?
            How likely does a lone Bernoulli attempt with parameter {p} come out positive?
            In a single yes-no experiment of Bernoulli kind with p = {p}, how probable is yes?
            What is the success probability of a Bernoulli variable with parameter {p}?
            What is the Bernoulli probability of a success when p is {p}?
            What is the weight on one of a Bernoulli law with parameter {p}?
            What is the chance of heads in a single Bernoulli toss, heads being success, with bias {p}?
            For a zero-one variable of Bernoulli type with mean {p}, how often does it equal one?
            How likely is a Bernoulli indicator with rate {p} to be switched on?
            A one-off Bernoulli gamble has parameter {p}; what is the likelihood of winning?
            If a Bernoulli flag is sampled once with p = {p}, how probable is true?
            Suppose a single Bernoulli shot has accuracy parameter {p}. With what chance does it strike home?
            How much mass sits on the success point of a Bernoulli variable, p being {p}?
            In one go at a Bernoulli game with parameter {p}, what are my prospects of a positive outcome?
            How probable is the upper value, one, for a Bernoulli variable of parameter {p}?
            What is the likelihood of the outcome one in a Bernoulli model with rate {p}?
            A Bernoulli bit is set with parameter {p}: how likely is it set?
            What is the Bernoulli chance of success for p = {p}?
            What is the mass at success of a Bernoulli trial with p = {p}?
            What is the likelihood of a yes in one Bernoulli trial with parameter {p}?
            What is the probability of one for a Bernoulli variable with mean {p}?
            What is the hit probability of a single Bernoulli trial with parameter {p}?
            What is the win probability for one Bernoulli round, parameter {p}?
            How probable is it that one Bernoulli try with p = {p} works out?
            If I try once, Bernoulli with parameter {p}, how likely do I make it?
            How often is a Bernoulli variable with p = {p} equal to one?
            Does the single Bernoulli trial with p = {p} succeed, and with what probability?
            For a Bernoulli coin with parameter {p}, how likely are heads, that is success?
            In a Bernoulli model with p at {p}, what is P(yes)?
            If X ~ Bernoulli with p = {p}, what is the probability of success?
            What is the probability of success in a Bernoulli trial with p = {p}?
            What is P(success) for a Bernoulli random variable with p = {p}?
            A Bernoulli trial has p = {p}. What is the chance of a success?
            How likely is success in a single Bernoulli trial with p = {p}?
            What is the Bernoulli pmf at one for p = {p}?
        """,
        commands="""
            Give the success probability of a Bernoulli trial whose parameter is {p}.
            State P(success) for one Bernoulli trial with p = {p}.
            Calculate P(X = one) for X Bernoulli, parameter {p}.
            Report how likely a single Bernoulli draw with p = {p} is a hit.
            Evaluate the Bernoulli pmf for success, the parameter being {p}.
            Find the success mass of a Bernoulli variable with p = {p}.
            Find the chance of a positive outcome in one Bernoulli draw of parameter {p}.
            Read off the Bernoulli weight at one for parameter {p}.
            Say how probable a win is in a single Bernoulli game with parameter {p}.
            Work out P(X is one) where X is a Bernoulli dummy with rate {p}.
            Quote the likelihood of true for one Bernoulli flag, p being {p}.
            Let X be Bernoulli with parameter {p}; provide the probability of the upper value, one.
            Determine the probability that a lone Bernoulli toss of bias {p} lands on heads, the success.
            Assume parameter {p} and one Bernoulli trial; write down the chance that it goes well.
            Show the mass function of a Bernoulli variable with p = {p} evaluated at the success point.
            Not the failure, the success: give its Bernoulli probability for p = {p}.
            Look up the bar over one in the chart of a Bernoulli variable with mean {p}.
            Find the probability that a Bernoulli indicator with parameter {p} fires.
            Calculate how often a single Bernoulli try with p = {p} pays off.
            Find the yes-probability of a Bernoulli question with parameter {p}.
            Find the chance of a hit for a Bernoulli trial of p = {p}.
            Say how likely a Bernoulli bit with parameter {p} is one.
            Give the chance that one Bernoulli shot with p = {p} goes in.
            Find the probability of success of a Bernoulli trial with parameter {p}.
            Find the mass at one for the Bernoulli parameter {p}.
            Tell me how likely yes is in a Bernoulli yes-no trial, p = {p}.
            Write down P(X equals one), Bernoulli, p = {p}.
            Take a Bernoulli trial with p = {p} and name the chance that it comes out right.
            Work out the success chance of a lone Bernoulli trial, p being {p}.
            Give the Bernoulli probability that the flag is up, p = {p}.
            State how often a Bernoulli draw with rate {p} gives a one.
            Show the success side of the Bernoulli distribution with p = {p}.
            Find P(X = one) if X is Bernoulli with p = {p}.
            Find the probability of success for a Bernoulli random variable with p = {p}.
            Calculate the probability of a success in one Bernoulli trial, p = {p}.
            Give P(success) for X ~ Bernoulli with parameter {p}.
        """,
        stories="""
            A vaccine dose works like one Bernoulli trial with parameter {p}. What is the probability that it works?
            A free throw is modelled as a Bernoulli trial with success parameter {p}. How probable is a hit?
            A spin of a biased coin is a Bernoulli trial, heads counting as success, parameter {p}. What is the probability of heads?
            The packet gets through once or not at all, a Bernoulli trial with parameter {p}. How likely is it delivered?
            A nurse's single swab attempt succeeds like a Bernoulli trial, p = {p}. With what probability does it work?
            A match lights or it doesn't, a Bernoulli trial with parameter {p}. I strike one match. What is the chance that it lights?
            A lone dart thrown at the bullseye is a Bernoulli trial of parameter {p}. What is the probability of striking it?
            A startup either takes off or goes bust, one Bernoulli trial with parameter {p} for taking off. How likely does it take off?
            The dealer turns up a single card; red is a success in a Bernoulli trial with parameter {p}. How probable is red?
            A bandit arm pays a Bernoulli reward with parameter {p}. We pull it a single time. With what probability do we get the reward?
            One IVF cycle is treated as a Bernoulli trial of parameter {p}. What does the couple's chance of success come to?
            An apprentice makes one weld. Passing the check is the success of a Bernoulli trial with p = {p}. How likely does the weld pass?
            Dropout keeps a neuron by a Bernoulli draw, keeping counted as success, with parameter {p}. What is the probability that the neuron is kept?
            My alarm clock either rings or not, a Bernoulli trial with ringing as success and parameter {p}. How likely does it ring?
            One seed is a Bernoulli trial with parameter {p}, sprouting being success. What is the chance that it sprouts?
            The bus is on time as in a Bernoulli trial with success parameter {p}. How likely is it on time today?
            A pupil guesses one answer, a Bernoulli trial with p = {p}. What is the chance that the guess is right?
            The engine starts like a Bernoulli success, p = {p}. I turn the key once. How probable is a start?
            A quiz answer is right or wrong, a Bernoulli trial with p = {p}. What is the probability of success?
        """,
        terse="""
            Bernoulli, p = {p}, success
            Bernoulli success at parameter {p}
            Bernoulli p = {p}: P(success)
            pmf at one, Bernoulli, mean {p}
            yes-probability of a Bernoulli {p} trial
            bernoulli success prob, p {p}
            Bernoulli p = {p}, P(heads) with heads as success
            P(X = one), X Bernoulli, rate {p}
            one bernoulli trial p={p}, chance it works
            bernoulli flag true? rate {p}
            weight on one, Bernoulli parameter {p}
            success mass, Bernoulli trial, p {p}
            bernoulli p={p}, chance of yes
            P(win), one bernoulli game, p {p}
            Bernoulli {p}: mass at one
            success, single bernoulli, param {p}
            P(success), Bernoulli, p = {p}
            bernoulli pmf at one, p = {p}
            Bernoulli trial success probability p = {p}
        """,
        dialogues="""
            A: Just one Bernoulli trial, parameter {p}. B: And you hope for success? A: Yes, how likely is it?
            Pupil: A single Bernoulli experiment with p equal to {p}. Teacher: Success or failure? Pupil: Success. How probable?
            A: My flag is Bernoulli with rate {p}. B: How often is it true? A: You tell me.
            Coach: One throw, Bernoulli, parameter {p}. Player: You hope I hit? Coach: Of course. With what chance?
            Teacher: X is Bernoulli, parameter {p}. Pupil: The mass at zero? Teacher: No, at one.
            A: It's one Bernoulli trial with p = {p}. B: And you'd like it to work? A: Yes, what's the chance that it does?
        """,
    ),
    Phrases(
        tools.bernoulli_pmf,
        draw_failure,
        terms=(
            "probability of failure; Bernoulli failure; losing the single trial; miss in one attempt; "
            "mass at zero; unlucky single draw"
        ),
        questions="""
            One Bernoulli trial has parameter {p}. How likely is failure?
            What is the mass at zero of a Bernoulli variable with p = {p}?
            With Bernoulli parameter {p}, what is the probability that the trial fails?
            whats the chance of failure in one bernoulli trial, p = {p}?
            How likely does a lone Bernoulli attempt with parameter {p} go wrong?
            In a single yes-no experiment of Bernoulli kind with p = {p} for yes, how probable is no?
            What is the failure probability of a Bernoulli variable with parameter {p}?
            What is the Bernoulli probability of a failure when p is {p}?
            What is the weight on zero of a Bernoulli law with parameter {p}?
            What is the chance of tails in a single Bernoulli toss, heads being success, with bias {p}?
            For a zero-one variable of Bernoulli type with mean {p}, how often does it equal zero?
            How likely is a Bernoulli indicator with rate {p} to be switched off?
            A one-off Bernoulli gamble has success parameter {p}; what is the likelihood of losing?
            If a Bernoulli flag is sampled once with p = {p}, how probable is false?
            Suppose a single Bernoulli shot has accuracy parameter {p}. With what chance does it go astray?
            How much mass sits on the failure point of a Bernoulli variable, p being {p}?
            What is q for a Bernoulli trial whose p is {p}, that is, its chance of failure?
            How probable is the lower value, zero, for a Bernoulli variable of parameter {p}?
            What is the likelihood of the outcome zero in a Bernoulli model with rate {p}?
            A Bernoulli bit is set with parameter {p}: how likely is it clear?
            What is the Bernoulli chance of failure for p = {p}?
            What is the mass at failure of a Bernoulli trial with p = {p}?
            What is the likelihood of a no in one Bernoulli trial with yes parameter {p}?
            What is the probability of zero for a Bernoulli variable with mean {p}?
            What is the miss probability of a single Bernoulli trial with success parameter {p}?
            What is the loss probability for one Bernoulli round, win parameter {p}?
            How probable is it that one Bernoulli try with success chance {p} does not work?
            If I try once, Bernoulli with parameter {p}, how likely do I fail?
            How often is a Bernoulli variable with p = {p} equal to zero?
            Does the single Bernoulli trial with p = {p} fail, and with what probability?
            For a Bernoulli coin with heads parameter {p}, how likely are tails, the failure?
            In a Bernoulli model with p at {p}, what is P(no)?
            If X ~ Bernoulli with p = {p}, what is the probability of failure?
            What is the probability of failure in a Bernoulli trial with p = {p}?
            What is P(failure) for a Bernoulli random variable with p = {p}?
            A Bernoulli trial has p = {p}. What is the chance of a failure?
            How likely is failure in a single Bernoulli trial with p = {p}?
            What is the Bernoulli pmf at zero for p = {p}?
        """,
        commands="""
            Give the failure probability of a Bernoulli trial whose success parameter is {p}.
            State P(failure) for one Bernoulli trial with p = {p}.
            Calculate P(X = zero) for X Bernoulli, parameter {p}.
            Report how likely a single Bernoulli draw with p = {p} is a miss.
            Evaluate the Bernoulli pmf for failure, the parameter being {p}.
            Find the failure mass of a Bernoulli variable with p = {p}.
            Find the chance of a negative outcome in one Bernoulli draw of success parameter {p}.
            Read off the Bernoulli weight at zero for parameter {p}.
            Say how probable a loss is in a single Bernoulli game with winning parameter {p}.
            Work out P(X is zero) where X is a Bernoulli dummy with rate {p}.
            Quote the likelihood of false for one Bernoulli flag, p being {p}.
            Let X be Bernoulli with parameter {p}; provide the probability of the lower value, zero.
            Determine the probability that a lone Bernoulli toss of bias {p} lands on tails, the failure.
            Assume success parameter {p} and one Bernoulli trial; write down the chance that it goes wrong.
            Show the mass function of a Bernoulli variable with p = {p} evaluated at the failure point.
            Not the success, the failure: give its Bernoulli probability for p = {p}.
            Look up the bar over zero in the chart of a Bernoulli variable with mean {p}.
            Find the probability that a Bernoulli indicator with parameter {p} does not fire.
            Calculate how often a single Bernoulli try with p = {p} comes to nothing.
            Find the no-probability of a Bernoulli question with yes parameter {p}.
            Find the chance of a miss for a Bernoulli trial of success chance {p}.
            Say how likely a Bernoulli bit with parameter {p} is zero.
            Give the chance that one Bernoulli shot with accuracy {p} goes wide.
            Find the probability of failure of a Bernoulli trial with parameter {p}.
            Find the mass at zero for the Bernoulli parameter {p}.
            Tell me how likely no is in a Bernoulli yes-no trial with yes at p = {p}.
            Write down P(X equals zero), Bernoulli, p = {p}.
            Take a Bernoulli trial with success chance {p} and name the chance that it comes out wrong.
            Work out the failure chance of a lone Bernoulli trial, p being {p}.
            Give the Bernoulli probability that the flag stays down, p = {p}.
            State how often a Bernoulli draw with rate {p} gives a zero.
            Show the failure side of the Bernoulli distribution with p = {p}.
            Get q of a Bernoulli trial from its p of {p}.
            Find P(X = zero) if X is Bernoulli with p = {p}.
            Find the probability of failure for a Bernoulli random variable with p = {p}.
            Calculate the probability of a failure in one Bernoulli trial, p = {p}.
            Give P(failure) for X ~ Bernoulli with parameter {p}.
        """,
        stories="""
            A free throw is modelled as a Bernoulli trial with success parameter {p}. How probable is a miss?
            A seed sprouts as in a Bernoulli trial with success chance {p}. With what probability does it fail to sprout?
            A spin of a biased coin is a Bernoulli trial, heads counting as success, parameter {p}. What is the probability of tails?
            The packet gets through once or not at all, a Bernoulli trial with parameter {p}. How likely is it lost?
            A graft takes like a Bernoulli trial with success parameter {p}. With what probability is it rejected?
            A match lights or it doesn't, a Bernoulli trial with success parameter {p}. I strike one match. What is the chance that it stays dark?
            A lone dart thrown at the bullseye is a Bernoulli trial of success parameter {p}. What is the probability that it misses?
            A startup either takes off or goes bust, one Bernoulli trial with parameter {p} for taking off. How likely does it go bust?
            The dealer turns up a single card; red is a success in a Bernoulli trial with parameter {p}. How probable is black?
            A bandit arm pays a Bernoulli reward with parameter {p}. We pull it a single time. With what probability do we leave empty-handed?
            One IVF cycle is treated as a Bernoulli trial of success parameter {p}. What is the couple's risk of failure?
            An apprentice makes one weld. Passing the check is the success of a Bernoulli trial with p = {p}. How likely does the weld flunk the check?
            Dropout keeps a neuron by a Bernoulli draw, keeping counted as success, with parameter {p}. What is the probability that the neuron is dropped?
            My alarm clock either rings or not, a Bernoulli trial with ringing as success and parameter {p}. How likely does it stay quiet?
            One seed is a Bernoulli trial with parameter {p}, sprouting being success. What is the chance that nothing grows?
            The bus is on time as in a Bernoulli trial with success parameter {p}. How likely is it late today?
            A pupil guesses one answer, a Bernoulli trial with p = {p} of being right. What is the chance that the guess is wrong?
            The engine starts like a Bernoulli success, p = {p}. I turn the key once. How probable is it that it won't start?
            A quiz answer is right or wrong, a Bernoulli trial with success probability p = {p}. What is the probability of failure?
        """,
        terse="""
            Bernoulli, p = {p}, failure
            Bernoulli mass at zero, p = {p}
            Bernoulli p = {p}: P(failure)
            pmf at zero, Bernoulli, mean {p}
            no-probability of a Bernoulli {p} trial
            bernoulli failure prob, p {p}
            Bernoulli p = {p}, P(tails) with heads as success
            P(X = zero), X Bernoulli, rate {p}
            one bernoulli trial p={p}, chance it flops
            bernoulli flag false? rate {p}
            weight on zero, Bernoulli parameter {p}
            failure mass, Bernoulli trial, p {p}
            bernoulli p={p}, chance of no
            P(lose), one bernoulli game, win p {p}
            Bernoulli {p}: mass at zero
            failing, single bernoulli, success param {p}
            P(failure), Bernoulli, p = {p}
            bernoulli pmf at zero, p = {p}
            Bernoulli trial failure probability p = {p}
        """,
        dialogues="""
            A: Just one Bernoulli trial, parameter {p}. B: And you fear failure? A: Yes, how likely is it?
            Pupil: A single Bernoulli experiment with p equal to {p}. Teacher: Success or failure? Pupil: Failure. How probable?
            A: My flag is Bernoulli with rate {p}. B: How often is it false? A: You tell me.
            Coach: One throw, Bernoulli, success parameter {p}. Player: You fear I miss? Coach: Yes. With what chance?
            Teacher: X is Bernoulli, parameter {p}. Pupil: The mass at one? Teacher: No, at zero.
            A: It's one Bernoulli trial with p = {p}. B: And you worry that it won't work? A: Yes, what's the chance that it doesn't?
        """,
    ),
    Phrases(
        tools.binomial_pmf,
        draw_binomial,
        terms=(
            "binomial probability; binomial mass function; exactly k successes; repeated independent trials; "
            "number of heads in n tosses; point probability of a binomial; exact hit count"
        ),
        questions="""
            What is the probability of exactly {k} successes in {n} independent trials with success probability {p}?
            How likely are exactly {k} heads in {n} tosses of a coin that shows heads with probability {p}?
            With chance {p} per trial, what is the probability of precisely {k} hits out of {n}?
            In {n} trials, each succeeding with probability {p}, how probable are exactly {k} successes?
            If each of {n} bulbs is faulty with probability {p}, what is the chance that exactly {k} are faulty?
            What does the binomial mass function with n = {n} and p = {p} give at k = {k}?
            Given success rate {p}, what are the chances for {k} successes, no more and no fewer, in {n} attempts?
            For {k} out of {n} independent events of chance {p} each, what is the binomial probability?
            How often, as a share, do {n} guesses with hit rate {p} give exactly {k} hits?
            Exactly {k} of {n} patients respond with what probability if each responds with chance {p}?
            What is P(X = {k}) for a binomial variable X with {n} trials and success probability {p}?
            whats the chance of exactly {k} heads in {n} flips if heads comes up with probability {p}?
            How often do precisely {k} of {n} calls get answered when each is answered with chance {p}?
            What is the binomial probability of {k} out of {n} when p is {p}?
            What is the chance of getting {k} of {n} right, not one more or less, if each is right with probability {p}?
            What is the likelihood of {k} positives among {n} samples when the positivity rate is {p}, counting exactly?
            How often would a sample of size {n} contain just {k} lefties if {p} of people are left-handed?
            In a batch of {n} with a defect rate of {p}, what is the probability of finding exactly {k} duds?
            At {p} per free throw, how likely does a player sink exactly {k} out of {n}?
            What probability does the binomial law with parameters n = {n} and p = {p} assign to the single count {k}?
            If {p} of voters back the mayor, what are the odds, as a probability, that exactly {k} in a poll of {n} do?
            Exactly {k} girls among {n} children: how probable is this when a birth is a girl with probability {p}?
            How likely is a tally of {k}, on the dot, after {n} Bernoulli trials of success rate {p}?
            With replacement, a marble is red with chance {p}; what chance has a draw of {n} marbles of showing exactly {k} red ones?
            Given n of {n}, k of {k} and p of {p}, what does binompdf return?
            A sniper hits with probability {p}; out of {n} rounds, how likely are {k} hits, no more and no less?
            What is the probability of {k} heads exactly in {n} coin tosses with heads chance {p}?
            Of {n} bulbs, how likely are exactly {k} dead if a bulb is dead with chance {p}?
            What is the chance of exactly {k} out of {n} at {p} each?
            What is the exact-count probability of {k} successes in {n} tries with chance {p}?
            What is the binomial term for {k} hits in {n} shots at {p} a shot?
            What is the point probability of {k} in a binomial with n of {n} and p of {p}?
            What is the likelihood of {k} wins, no more and no less, in {n} games won with chance {p}?
            With chance {p} a toss, how likely do {n} tosses give me exactly {k} heads?
            If {p} of eggs are brown, how likely does a box with {n} eggs hold exactly {k} brown ones?
            Out of {n} guests, each vegetarian with chance {p}, how likely are exactly {k} vegetarians?
            How likely do exactly {k} of my {n} seeds come up if each comes up with chance {p}?
            When {n} people each say yes with chance {p}, what is the chance that just {k} say yes?
            For p = {p}, how probable is it to get {k} right, exactly, in a test of {n} questions?
            I try {n} times and it works with chance {p} each time; how likely does it work exactly {k} times?
            Exactly {k} broken cups in a box of {n}: how likely, if a cup breaks with chance {p}?
            What is the probability of exactly {k} successes in {n} trials with p = {p}?
            What is the probability of getting exactly {k} heads in {n} tosses if heads has probability {p}?
            If n = {n} and p = {p}, what is the binomial probability that X = {k}?
            A biased coin lands heads with probability {p}. What is the probability of exactly {k} heads in {n} tosses?
            A basketball player makes {p} of free throws. What is the probability of making exactly {k} out of {n}?
            If {p} of people have blue eyes, what is the probability that exactly {k} of {n} people do?
        """,
        commands="""
            Compute the binomial probability of exactly {k} successes out of {n} at p = {p}.
            Find the chance of getting exactly {k} sixes in {n} rolls of a die that shows six with probability {p}.
            Calculate the binomial mass function for n = {n}, p = {p}, k = {k}.
            Evaluate P(X = {k}) with X binomial, {n} trials, success chance {p}.
            Take p = {p} and n = {n}; give the exact binomial probability for {k} successes.
            Work out how likely it is that precisely {k} of {n} emails are spam when each is spam with chance {p}.
            Tell me the probability that {n} independent attempts with success rate {p} yield {k} successes exactly.
            Using success probability {p}, determine the probability of {k} wins in {n} games, exactly that many.
            Report the binomial term for {k} successes and {n} trials, each with probability {p}.
            Calculate the binomial pmf, {n} draws, exactly {k} hits, hit chance {p}.
            Apply the formula n-choose-k times powers of success and failure: trials {n}, successes {k}, chance {p}.
            Find the probability of {k} successes exactly, n = {n}, p = {p}.
            Find the binomial likelihood of {k} positives out of {n} under the rate {p}.
            Work out the binomial coefficient term: {n} choose {k}, success chance {p}, as an exact probability.
            Evaluate dbinom, the point probability, with x = {k}, size = {n}, prob = {p}.
            Suppose each of {n} shoppers uses a coupon with chance {p}; quantify the likelihood that precisely {k} do.
            Obtain the probability that a Bernoulli process of length {n} and rate {p} shows {k} ones, neither more nor fewer.
            Model the count as binomial with {n} repetitions and rate {p}, and pull out the single term at {k}.
            Assuming independence and success rate {p}, figure out how likely it is to score just {k} out of {n}.
            Provide the binomial mass at {k}; sample size {n}, proportion {p}.
            Type {k} as successes, {n} as trials and {p} as probability into a binomial calculator and give me the exact, non-cumulative figure.
            Express the probability that {n} coin flips, each heads with chance {p}, contain {k} heads, no more and no fewer.
            Show the height of the binomial bar over {k} for sample size {n} and rate {p}.
            Find the chance that exactly {k} of {n} succeed, chance {p} each.
            Give the probability of {k} successes on the nose, {n} trials, {p} per trial.
            With p = {p}, find the odds of exactly {k} in {n}.
            Work out the probability that just {k} of the {n} parts are bad when {p} of parts are bad.
            Take {n} rolls with lucky chance {p} and find how likely exactly {k} lucky rolls are.
            Compute binom.pmf for {k}, {n} and {p}.
            Use BINOM.DIST with cumulative off: {k} successes, {n} trials, chance {p}.
            Say how likely exactly {k} hits are in {n} throws with hit chance {p}.
            For success chance {p} and {n} attempts, find the probability of {k} successes exactly.
            Tell me the chance of scoring exactly {k} goals from {n} penalties at {p} a penalty.
            Calculate the exact binomial chance: {n} patients, {k} cured, cure rate {p}.
            Get the probability of precisely {k} yes votes among {n} voters who say yes with {p}.
            Find P(X = {k}) for a binomial distribution with n = {n} and p = {p}.
            Calculate the probability of exactly {k} successes in {n} trials, p = {p}.
            Use the binomial formula with n = {n}, k = {k}, p = {p} to find P(X = k).
            Find the probability that exactly {k} of {n} items are defective if {p} are defective.
        """,
        stories="""
            A basketball player hits each shot with probability {p}. She takes {n} shots. What is the probability of exactly {k} hits?
            Of all seeds of this kind a share of {p} sprout. I sow {n} seeds. How likely is it that exactly {k} sprout?
            A multiple-choice test has {n} questions and I guess each, being right with probability {p}. What is the chance of exactly {k} right answers?
            Each of {n} passengers misses the flight independently with probability {p}. What is the probability that exactly {k} miss it?
            Exactly {k} out of {n} drawn parts turned out defective; the machine produces defects at a rate of {p}. How probable was that?
            The chance of rain is {p} every day, independently. How likely are exactly {k} rainy days among the next {n}?
            Tom wins a round with probability {p}; he hopes for exactly {k} wins in {n} rounds. What is the probability?
            A quality inspector draws {n} chips, each bad with chance {p}, and finds exactly {k} bad ones. With what probability does this happen?
            At a fair, {k} winners are needed among {n} players, exactly, and each wins with probability {p}. How likely is that?
            A carpenter's nail bends with chance {p}. He drives {n} nails. How probable are exactly {k} bent ones?
            A goalkeeper saves a penalty with probability {p}. In a shoot-out he faces {n}. What is the probability that he saves exactly {k} of them?
            A vaccine protects with probability {p}. Of {n} vaccinated nurses exactly {k} turned out protected. How likely was that under the binomial model?
            Someone claims to taste whether milk went in first; by guessing she is right with probability {p}. Tasting {n} teas, she named exactly {k} correctly. What is the chance of just this score by guessing?
            A trader's strategy wins on {p} of its trades. Over {n} independent trades, what is the chance of exactly {k} winners?
            Memory cells fail with probability {p}. An engineer looks at a block of {n} cells. With what likelihood are precisely {k} dead?
            A geneticist crosses two pea plants; an offspring is wrinkled with probability {p}. Out of {n} offspring, how probable are exactly {k} wrinkled peas?
            A marketing mail is opened with probability {p}. It goes to {n} addresses. How likely is it that the number of openings equals {k}?
            At a border {p} of the cars carry undeclared goods. Customs stop {n} cars. What is the probability that exactly {k} of these are caught out?
            Each of {n} eggs in the carton is cracked with probability {p}.\\nI open it and count exactly {k} cracked ones.\\nHow likely was that?
            A baker knows that {p} of his rolls burn. He bakes {n}. How likely are exactly {k} burnt rolls?
            Our bus is late with chance {p} on any day. Over {n} school days, what is the probability that it is late exactly {k} times?
            A clerk opens {n} letters, and each is a bill with probability {p}. How likely are exactly {k} bills?
            I plant {n} bulbs; each flowers with chance {p}. What is the chance that exactly {k} flower?
            A nurse gives {n} jabs, and each hurts with probability {p}. What is the probability that exactly {k} hurt?
            A factory finds that {p} of its bulbs are defective. In a box of {n} bulbs, what is the probability that exactly {k} are defective?
            A student guesses on {n} questions, each right with probability {p}. What is the probability of exactly {k} correct answers?
        """,
        terse="""
            binomial pmf: n = {n}, k = {k}, p = {p}
            binom_pmf(k={k}, n={n}, p={p})
            exactly {k} of {n} successes, p = {p}
            p = {p}, n = {n}, exactly k = {k}: binomial probability
            binomial probability, {n} trials, {k} successes, chance {p}
            P(exactly {k} out of {n}), success rate {p}
            chance {p} each: {k} hits exactly in {n}
            BINOM.DIST, {k} of {n}, p = {p}, not cumulative
            scipy.stats.binom.pmf: k = {k}, n = {n}, p = {p}
            binompdf: n {n}, p {p}, k {k}
            dbinom(x = {k}, size = {n}, prob = {p})
            B(n = {n}, p = {p}) at exactly {k}
            just {k} out of {n}, rate {p}, binomial chance
            n={n} p={p} P(X={k})
            nCk p^k q^(n-k): n {n}, k {k}, p {p}
            exactly {k} defectives, sample {n}, defect rate {p}
            precisely {k} heads, {n} flips, bias {p}
            chance exactly {k} of {n}, p {p}
            P(just {k} hits | {n} shots, {p} each)
            binom n {n} p {p} exact {k}
            exact {k} in {n} tries @ {p}
            binompdf({n}, {p}, {k})
            dbinom({k}, {n}, {p})
            binom.pmf({k}, {n}, {p})
            binomial n = {n}, p = {p}, P(X = {k})
        """,
        dialogues="""
            A: I toss a biased coin {n} times. B: Heads with what probability? A: {p}. How likely are exactly {k} heads?
            User: Binomial mass function, please. Bot: Trials? User: {n}. Bot: Successes? User: {k}. Bot: Chance? User: {p}.
            Teacher: Success has probability {p}. Pupil: How many trials? Teacher: {n}, and I want exactly {k} successes.
            - Will exactly {k} of my {n} tomato plants survive? - Each survives with chance {p}? - Yes. - Then what is the probability?
            Ida: Only {k} hits? Jon: Exactly that many, out of {n}, at {p} per shot. Ida: How probable was that?
            Nurse: {n} patients, each recovers with chance {p}. Doctor: How likely is it that {k} recover, neither more nor fewer?
            Coach: She took {n} penalties. Reporter: Her conversion rate? Coach: {p}. Reporter: Then how likely was it that she scored exactly {k}?
            A: I sent {n} letters. B: And the reply rate is? A: {p}. B: You want at most {k} replies? A: No, exactly that number. How probable?
            User: Binomial, single term. Bot: Trials? User: {n}. Bot: Probability? User: {p}. Bot: Successes? User: {k}, exactly.
            A: I have {n} tickets. B: And each wins with chance {p}? A: Yes. How likely do exactly {k} win?
        """,
    ),
    Phrases(
        tools.binomial_cdf,
        draw_binomial,
        terms=(
            "cumulative binomial probability; at most k successes; binomial tail; lower tail of repeated trials; "
            "binomial distribution function; up to k hits; no more than k successes; cumulative chance of a count"
        ),
        questions="""
            What is the probability of at most {k} successes in {n} independent trials with success probability {p}?
            How likely are no more than {k} heads in {n} tosses of a coin with heads probability {p}?
            With success rate {p}, what is the chance of {k} or fewer successes out of {n}?
            If each of {n} items fails with probability {p}, how probable is it that at most {k} fail?
            What is P(X ≤ {k}) for a binomial variable X with {n} trials and success chance {p}?
            Given p = {p} per attempt, how likely is it that {n} attempts give not more than {k} hits?
            whats the chance of at most {k} heads in {n} flips if heads has probability {p}?
            How probable is it that no more than {k} of {n} letters get lost when each is lost with chance {p}?
            If p is {p}, what does the binomial cdf say for {k} out of {n}?
            Could {k} lifeboat seats be enough for {n} sailors who each need one with chance {p}; with what probability?
            How likely is it that the number of hits stays at {k} or below, given {n} shots and accuracy {p}?
            What is the cumulative binomial probability of {k} with n = {n} and p = {p}?
            What is the chance of {k} or less out of {n} at a rate of {p}?
            What is the likelihood that a sample of {n} has a maximum of {k} positives when the positivity rate is {p}?
            How often would no more than {k} lefties turn up in a sample of size {n} if {p} of people are left-handed?
            In a batch of {n} with a defect rate of {p}, what is the probability of {k} duds at the very most?
            At {p} per free throw, how likely does a player sink {k} or fewer out of {n}?
            What does binomcdf return for {n} trials, rate {p} and upper bound {k}?
            If {p} of voters back the mayor, how probable is it that not more than {k} in a poll of {n} do?
            With success chance {p}, how likely is it that the tally never exceeds {k} over {n} Bernoulli trials?
            How much of the binomial law with n = {n} and p = {p} lies at or below {k}?
            Summing from none up to {k}, what total binomial probability results for {n} draws with hit rate {p}?
            What is the lower-tail p-value of seeing {k} or fewer hits in {n} attempts when the null hit rate is {p}?
            A sniper misses with probability {p}; out of {n} rounds, how likely are {k} misses or fewer?
            What is the probability of at most {k} heads in {n} coin tosses with heads chance {p}?
            Of {n} bulbs, how likely are {k} dead or fewer if a bulb is dead with chance {p}?
            What is the chance of {k} or fewer out of {n} at {p} each?
            What is the cumulative probability of up to {k} successes in {n} tries with chance {p}?
            What is the lower tail for {k} hits in {n} shots at {p} a shot?
            What is the at-most probability of {k} in a binomial with n of {n} and p of {p}?
            What is the likelihood of no more than {k} wins in {n} games won with chance {p}?
            With chance {p} a toss, how likely do {n} tosses give me {k} heads or less?
            If {p} of eggs are brown, how likely does a box with {n} eggs hold {k} brown ones at most?
            Out of {n} guests, each vegetarian with chance {p}, how likely do {k} veggie meals suffice?
            How likely do {k} or fewer of my {n} seeds come up if each comes up with chance {p}?
            When {n} people each say yes with chance {p}, what is the chance that at most {k} say yes?
            I try {n} times and it works with chance {p} each time; how likely does it work {k} times or less?
            Not more than {k} broken cups in a box of {n}: how likely, if a cup breaks with chance {p}?
            For p = {p}, how probable is it to get at most {k} right in a test of {n} questions?
            What is the probability of at most {k} successes in {n} trials with p = {p}?
            What is the probability of getting at most {k} heads in {n} tosses if heads has probability {p}?
            If n = {n} and p = {p}, what is the binomial probability that X ≤ {k}?
            A biased coin lands heads with probability {p}. What is the probability of at most {k} heads in {n} tosses?
            A basketball player makes {p} of free throws. What is the probability of making no more than {k} out of {n}?
            If {p} of people have blue eyes, what is the probability that at most {k} of {n} people do?
        """,
        commands="""
            Compute the cumulative binomial probability up to {k} for n = {n} and p = {p}.
            Find the chance of at most {k} defects among {n} parts, each defective with probability {p}.
            Add the binomial probabilities from zero to {k} successes for {n} trials at chance {p}.
            Using p = {p}, determine the probability that {n} trials bring {k} successes or fewer.
            Evaluate the binomial distribution function at {k}, with {n} trials, success probability {p}.
            Calculate the binomial cdf at {k}: {n} draws, hit chance {p}.
            Sum the chances of none, one, and so on up to {k} hits, given {n} attempts with chance {p}.
            State how probable a maximum of {k} bent nails is when {n} are driven and each bends with chance {p}.
            Give P(X <= {k}), X binomial, n = {n}, p = {p}.
            Find the probability of {k} successes or fewer, n = {n}, p = {p}.
            Find the chance that a binomial count with {n} trials and rate {p} does not exceed {k}.
            Work out pbinom, the lower tail, with q = {k}, size = {n}, prob = {p}.
            Suppose each of {n} shoppers uses a coupon with chance {p}; quantify the likelihood that {k} at most do.
            Accumulate the binomial mass for {n} repetitions and rate {p} up to and including {k}.
            Assuming independence and success rate {p}, figure out how likely a score of {k} or lower out of {n} is.
            Provide the binomial lower tail at {k}; sample size {n}, proportion {p}.
            Type {k}, the upper limit, {n}, the trials, and {p}, the probability, into a binomial calculator and give me the cumulative figure.
            Express how likely it is that no more than {k} of {n} lamps burn out, each doing so with chance {p}.
            Obtain the probability of staying within {k} failures when {n} machines run and each fails with probability {p}.
            For n = {n}, p = {p}, add up the bars of the binomial chart from the left end through {k}.
            Look up the cumulative binomial table at row {k} for sample size {n} and success rate {p}.
            Find the chance that {k} or fewer of {n} succeed, chance {p} each.
            Give the probability of up to {k} successes, {n} trials, {p} per trial.
            With p = {p}, find the odds of {k} or less in {n}.
            Work out the probability that no more than {k} of the {n} parts are bad when {p} of parts are bad.
            Take {n} rolls with lucky chance {p} and find how likely at most {k} lucky rolls are.
            Compute binom.cdf for {k}, {n} and {p}.
            Use BINOM.DIST with cumulative on: up to {k} successes, {n} trials, chance {p}.
            Say how likely {k} hits at most are in {n} throws with hit chance {p}.
            For success chance {p} and {n} attempts, find the probability of not exceeding {k} successes.
            Tell me the chance of scoring {k} goals or fewer from {n} penalties at {p} a penalty.
            Calculate the cumulative binomial chance: {n} patients, no more than {k} cured, cure rate {p}.
            Sum the binomial probabilities up through {k} for {n} draws with hit rate {p}.
            Find P(X ≤ {k}) for a binomial distribution with n = {n} and p = {p}.
            Calculate the probability of at most {k} successes in {n} trials, p = {p}.
            Find the cumulative binomial probability for n = {n}, k = {k}, p = {p}.
            Find the probability that no more than {k} of {n} items are defective if {p} are defective.
        """,
        stories="""
            An airline sold {n} tickets; each traveller shows up with probability {p} and there are {k} seats. What is the probability that all who come get one?
            Each of {n} servers goes down tonight with chance {p}; we can cope with up to {k} outages. How likely do we cope?
            The exam has {n} questions, guessed right with probability {p}, and Kim fails with {k} right answers or fewer. How likely is failing?
            Rain falls with probability {p} on each day of a trip of length {n}. The tent lasts if at most {k} turn wet. How likely does it last?
            Up to {k} misprints are tolerated on {n} pages, and a page has one with chance {p}. What is the probability of passing?
            A ward has {k} spare beds and {n} people on call, each of whom needs a bed with probability {p}. How likely are the beds sufficient?
            A lot of {n} screws is accepted if no more than {k} are bad. A screw is bad with chance {p}. How probable is acceptance?
            The team may lose at most {k} of its {n} games to go up, and it loses a game with chance {p}. What is its probability of going up?
            A goalkeeper concedes a penalty with probability {p}. He faces {n}. What is the probability that he concedes at most {k} of them?
            A hotel has {k} cots. Of {n} booked families, each asks for a cot with probability {p}. With what probability do the cots suffice?
            Someone answers {n} true-or-false items, each right with probability {p}. The pass mark lies just above {k}. How likely is it that the score stays at or under {k}?
            A trader loses on {p} of the trades. The desk tolerates not more than {k} losers among {n} independent trades. How probable is it that the desk stays happy?
            Memory cells fail with probability {p}. A block of {n} cells can repair up to {k} dead ones. With what likelihood is the block repairable?
            A side effect strikes a patient with probability {p}. The trial of {n} volunteers goes on if {k} or fewer are struck. How likely does it go on?
            A code of {n} transmitted digits corrects up to {k} errors; each digit is wrong with probability {p}. What is the chance that the word is decoded?
            A buyer samples {n} apples, of which {p} are bruised on the whole, and takes the load if no more than {k} bruised ones are found. How probable is it that she takes it?
            Each of {n} eggs in the carton is cracked with probability {p}.\\nThe cook copes with {k} cracked ones at most.\\nHow likely does he cope?
            A baker knows that {p} of his rolls burn. He bakes {n}. How likely are {k} burnt rolls at most?
            Our bus is late with chance {p} on any day. Over {n} school days, what is the probability that it is late {k} times or less?
            A clerk opens {n} letters, and each is a bill with probability {p}. How likely are no more than {k} bills?
            I plant {n} bulbs; each flowers with chance {p}. What is the chance that {k} or fewer flower?
            A hall has {k} spare chairs. Of {n} members each needs one with probability {p}. What is the probability that the chairs are enough?
            A factory finds that {p} of its bulbs are defective. In a box of {n} bulbs, what is the probability that at most {k} are defective?
            A student guesses on {n} questions, each right with probability {p}. What is the probability of at most {k} correct answers?
        """,
        terse="""
            binomial cdf: n = {n}, k = {k}, p = {p}
            binom_cdf(k={k}, n={n}, p={p})
            at most {k} of {n}, p = {p}
            p = {p}: up to {k} successes in {n}
            cumulative binomial, {n} trials, up to {k}, chance {p}
            BINOM.DIST cumulative: up to {k} of {n}, p = {p}
            scipy.stats.binom.cdf: k = {k}, n = {n}, p = {p}
            P(X <= {k}), binomial, {n} trials, p {p}
            no more than {k} hits, {n} tries, chance {p}
            binomcdf: n {n}, p {p}, k {k}
            pbinom(q = {k}, size = {n}, prob = {p})
            B(n = {n}, p = {p}) cumulated up to {k}
            {k} or less out of {n}, rate {p}, binomial chance
            n={n} p={p} P(X<={k})
            max {k} defectives, sample {n}, defect rate {p}
            not more than {k} heads, {n} flips, bias {p}
            F({k}) for binomial n {n}, p {p}
            chance {k} or fewer of {n}, p {p}
            P(max {k} hits | {n} shots, {p} each)
            binom n {n} p {p} up to {k}
            at most {k} in {n} tries @ {p}
            binomcdf({n}, {p}, {k})
            pbinom({k}, {n}, {p})
            binom.cdf({k}, {n}, {p})
            binomial n = {n}, p = {p}, P(X ≤ {k})
        """,
        dialogues="""
            A: {n} trials with chance {p} each. B: And? A: How likely are at most {k} successes?
            User: Binomial lower tail. Bot: Up to? User: {k}. Bot: Trials and chance? User: {n} and {p}.
            Teacher: Success probability {p}. Pupil: Exactly {k} successes? Teacher: That many or fewer, in {n} trials.
            - Can it be {k} or fewer out of {n}? - What is the chance of one? - {p}. So how likely?
            Boss: We ship {n} vases, each breaks with chance {p}. Clerk: And you can stand {k} broken ones? Boss: At most. How likely is that?
            Coach: She takes {n} penalties and misses with chance {p}. Reporter: How many misses are allowed? Coach: {k} at most. Reporter: How likely is she to manage?
            A: I sent {n} letters. B: And the reply rate is? A: {p}. B: You want exactly {k} replies? A: No, that many or fewer. How probable?
            User: Binomial, cumulative. Bot: Trials? User: {n}. Bot: Probability? User: {p}. Bot: Upper limit? User: {k}.
            A: I have {n} tickets. B: And each wins with chance {p}? A: Yes. How likely do {k} or fewer win?
        """,
    ),
    Phrases(
        tools.geometric_pmf,
        draw_geometric,
        terms=(
            "geometric distribution; first success; waiting time in trials; number of attempts until success; "
            "trial of the first hit; first-time success; number of the decisive attempt; "
            "failures before the first success"
        ),
        questions="""
            What is the probability that the first success comes at trial {k} if each trial succeeds with chance {p}?
            With success probability {p}, how likely is it that I succeed for the first time at attempt {k}?
            How probable is it that a coin with heads probability {p} first shows heads on toss number {k}?
            What does the geometric mass function with parameter {p} give at {k}?
            If a hit has chance {p}, what is the probability of needing exactly {k} tries?
            How likely is it that attempt {k} is the first to work, at {p} per attempt?
            whats the chance the first success is on attempt {k} with p = {p}?
            How probable is a run of misses that ends with the first hit exactly at shot {k}, hit chance {p}?
            If each call is picked up with chance {p}, how likely is call {k} the first that is?
            When a die shows the wanted face with probability {p}, how likely must I wait until roll {k} for it?
            With {p} a go, what is the probability of striking lucky for the first time at go {k}?
            What is the geometric probability of {k} with success rate {p}?
            What is the chance of a first success on trial {k} given p = {p}?
            What is the likelihood of waiting exactly {k} rounds for the first win at a win rate of {p}?
            What is the probability of breaking the duck at attempt {k}, each attempt coming off with chance {p}?
            At a strike rate of {p}, how probable is it that the losing streak ends with attempt {k}, the first winner?
            If each hatch succeeds with chance {p}, how likely is egg number {k} to be the first that hatches?
            How often does the first ace come on serve {k} when a serve is an ace with probability {p}?
            When each roll brings the desired face with chance {p}, what are the odds, as a probability, of its first appearance at roll {k}?
            I keep trying until it works; a try works with probability {p}. How likely do I stop after exactly {k} tries?
            Everything fails up to the try before number {k}, which works; how probable is that at {p} a try?
            What does R's geometric law say about needing {k} Bernoulli trials in all for the earliest success, p being {p}?
            Given the chance {p} of a bite per cast, how probable is the maiden bite on cast {k}?
            Having a success rate of {p}, how likely do I need {k} attempts, the final one being my first success?
            What is the chance that the first success is number {k} when each try works with {p}?
            What is the geometric pmf at {k} for p = {p}?
            What is the first-win probability for round {k} at a win chance of {p}?
            What is the probability of waiting until try {k} for the first success, at {p} per try?
            What is the likelihood that I need {k} tries, the last being my first hit, hit chance {p}?
            With {p} per throw, how likely is throw {k} the first good one?
            If each ticket wins with chance {p}, how likely is ticket {k} the first winner?
            How likely do I fail again and again and then succeed on attempt {k}, chance {p} each?
            I roll until my number comes, chance {p} a roll; how likely is it first seen on roll {k}?
            When does it work for the first time: how likely at try {k}, if a try works with {p}?
            For a success rate of {p}, how probable is a first success on trial {k} and none before?
            What are the chances that all calls before call {k} go unanswered and that one is answered, at {p} per call?
            How likely is it that door {k} is the first where somebody buys, if {p} of doors buy?
            What is the probability that the first success occurs on trial {k} if p = {p}?
            What is the probability that the first head appears on toss {k} when heads has probability {p}?
            If X is geometric with p = {p}, what is P(X = {k})?
            What is the chance that it takes exactly {k} attempts to succeed for the first time with success probability {p}?
            A player makes {p} of free throws. What is the probability that the first make is on attempt {k}?
            If {p} of products are defective, what is the probability that the first defective one is item number {k}?
        """,
        commands="""
            Compute the geometric probability for first success at trial {k}, with p = {p}.
            Given a chance of {p} per try, find the probability that exactly {k} tries are needed.
            Evaluate the geometric mass function at k = {k} for success probability {p}.
            Determine how likely a waiting time of {k} trials is when each succeeds with probability {p}.
            Using p = {p}, give the probability that the first win is in game {k}.
            Calculate the geometric pmf, k = {k}, p = {p}.
            Find the chance of failing every time before attempt {k} and then succeeding; success chance {p}.
            Multiply the failures before trial {k} with one success of chance {p}: how probable is that first success?
            Say how likely the debut win falls on match {k} if a match is won with probability {p}.
            Work out, for p equal to {p}, P(first success = {k}).
            Find the probability of the earliest success at draw {k}, success chance {p}.
            Find the chance that trial {k} is the first to come off, given {p} per trial.
            Work out the geometric mass at {k} when the hit rate is {p}.
            Obtain q to the power k minus one, times p, for k = {k} and p = {p}, the geometric formula.
            Suppose a salesman closes a deal with probability {p} per visit; quantify the chance that visit {k} is his first close.
            Evaluate how probable it is to lose every round before round {k} and win that one, winning chance {p}.
            Treat the waiting time as geometric with rate {p} and give the mass of exactly {k} trials.
            Assuming independent shots of accuracy {p}, figure out how likely shot {k} is the one that ends the drought.
            Provide the probability that the number of attempts until the first success equals {k}, for success chance {p}.
            Set p to {p} and compute geometpdf at {k}.
            Express how likely we roll in vain until roll {k} brings the first success; each roll succeeds with chance {p}.
            Let T be the trial of the first success in a Bernoulli process of rate {p}; state P(T = {k}).
            Find the geometric likelihood of a wait of {k} trials when each succeeds with {p}.
            Find the first-success probability at attempt {k} for p = {p}.
            Say how likely I first win at bet {k} if a bet wins with {p}.
            Find the chance that the first success is at try {k}, success chance {p}.
            With p = {p}, find how likely the first win is at game {k}.
            Give the geometric probability of {k}, chance {p} per attempt.
            Work out the chance of no hit before shot {k} and a hit there, {p} per shot.
            Use geom.pmf with k = {k} and p = {p}.
            Tell me how likely I must wait for exactly {k} rolls, each good with chance {p}.
            For chance {p} per cast, say how probable the first fish at cast {k} is.
            Compute (one minus p) to the k minus one, times p, with p = {p} and k = {k}.
            Say how likely it is that the bulb first fails at switch-on {k}, when each switch-on kills it with chance {p}.
            Calculate the probability that it takes {k} attempts until the first success, at {p} an attempt.
            Get the waiting-time probability for trial {k}, rate {p}, first success.
            From success chance {p}, find the probability that exactly {k} trials are needed until it first works.
            Find P(X = {k}) for a geometric distribution with p = {p}.
            Calculate the probability that the first success comes on trial {k}, p = {p}.
            Use the geometric distribution with p = {p} to find the probability that the first success is on try {k}.
            Find the geometric probability for k = {k}, p = {p}.
        """,
        stories="""
            A fisherman catches something on a cast with probability {p}. How likely is it that cast number {k} brings the first fish?
            Keys are tried at random with replacement, each fitting with probability {p}. What is the chance that try {k} opens the door first?
            Lily rings doorbells and sells a cookie box with probability {p} at each. How likely is the first sale at door {k}?
            A modem connects at try {k} for the first time; a try connects with probability {p}. How likely is this?
            A packet gets through with probability {p}. With what probability is it transmission {k} that first gets through?
            A carpenter pulls screws out of a mixed tin; with replacement, the right size has chance {p}. How likely does pull {k} give the first right one?
            A nurse finds a vein at each attempt with probability {p}. What is the chance that attempt {k} is the first to succeed?
            The slot machine pays with probability {p} a pull. How probable is it that it pays for the first time on pull {k}?
            A recruiter's call is accepted with chance {p}. With what probability is the first acceptance on call {k}?
            A prospector strikes oil with probability {p} per well. What is the probability that well {k} is his first gusher?
            A student retakes the driving test until she passes; each time she passes with probability {p}. How likely does she pass at attempt {k}, having failed all the earlier ones?
            A collector opens packs; each has the rare card with probability {p}. What is the chance that pack {k} is the first with the rare card?
            A startup pitches to investors one after another, and each says yes with probability {p}. With what likelihood does the first yes come from investor {k}?
            An engineer restarts a flaky test until it goes green, which happens with chance {p} per run. How probable is the first green at run {k}?
            A goldsmith casts rings; a cast is flawless with probability {p}. How probable is it that cast {k} is the first flawless one?
            Blood donors are typed one by one; a donor is of the rare type with probability {p}. What is the chance that donor {k} is the first with it?
            A dog fetches the stick on a throw with probability {p}. After nothing but refusals it first fetches on throw {k}. How likely was exactly this?
            I ask people the way, and each knows it with chance {p}. How likely is person {k} the first who knows?
            A child opens chocolate eggs until there is a toy; an egg has one with probability {p}. How likely is the first toy in egg {k}?
            The old car starts with chance {p} per turn of the key. What is the chance that it first starts at turn {k}?
            A singer hits the high note with probability {p}. With what probability is take {k} the first good one?
            A clerk checks forms one after another; a form has a mistake with probability {p}. How likely is form {k} the first with a mistake?
            A salesman closes a deal on {p} of his calls. What is the probability that his first sale comes on call number {k}?
        """,
        terse="""
            geometric pmf: k = {k}, p = {p}
            geom_pmf(p={p}, k={k})
            first success at trial {k}, p = {p}
            p = {p}, first hit on try {k}
            geometric, parameter {p}, value {k}
            scipy.stats.geom.pmf: k = {k}, p = {p}
            first win exactly at game {k}, chance {p}
            P(first success = {k}), p {p}
            geometric probability, {p} per trial, first hit no. {k}
            geometpdf: p {p}, x {k}
            geom.pmf at {k}, success prob {p}, first success
            first success on try {k}, rate {p}, probability?
            waiting time exactly {k} trials, geometric, p {p}
            fail until trial {k}, then success; chance {p} each
            P(T = {k}), T geometric with p = {p}
            debut win at round {k}, win chance {p}
            geometric mass, hit rate {p}, trial no. {k}
            first success @ try {k}, p {p}
            geom p {p} k {k}
            fails till {k}, then works; chance {p} each
            P(first hit at shot {k}), {p} a shot
            geometpdf({p}, {k})
            geom.pmf({k}, {p})
            geometric distribution p = {p}, P(X = {k})
        """,
        dialogues="""
            A: I try until it works. B: With what chance each? A: {p}. How likely is it that I stop at try {k}?
            User: Geometric mass function. Bot: At which trial? User: {k}. Bot: Success chance? User: {p}.
            Teacher: The first six appears on roll {k}. Pupil: With which probability per roll? Teacher: {p}. Find the probability.
            - My first win came in game {k}. - And you win with chance {p}? - Yes. How likely was that?
            Kid: I need a six to start and it comes with chance {p}. Dad: It came on throw {k}. Kid: How likely was that for the first one?
            A: I rolled until it worked. B: And it worked at roll {k}? A: Yes, for the first time. B: With {p} per roll? A: Right. How likely was that?
            Coder: The test is flaky and passes with chance {p}. Lead: When did it first pass? Coder: At run {k}. Lead: How probable was this?
            User: Geometric mass. Bot: Success chance per trial? User: {p}. Bot: Trial of the first success? User: {k}.
            A: I keep trying till it works. B: With which chance per try? A: {p}. B: So how likely does try {k} work first?
        """,
    ),
    Phrases(
        tools.poisson_pmf,
        draw_events,
        terms=(
            "Poisson distribution; rare events; number of arrivals; Poisson mass function; Poisson probability; "
            "Poisson count; lambda; random arrivals; counting process"
        ),
        questions="""
            What is the probability of exactly {k} events if {rate} are expected, by the Poisson distribution?
            With a Poisson rate of {rate}, how likely are exactly {k} arrivals?
            How probable is the count {k} for a Poisson variable with mean {rate}?
            If on average {rate} calls come in, what is the Poisson probability of {k} calls?
            What does the Poisson mass function with lambda = {rate} give at {k}?
            How likely is it to see {k} typos on a page when {rate} are typical and the counts are Poisson?
            whats the poisson probability of {k} with lambda {rate}?
            If flaws are Poisson with {rate} a roll, how probable is a roll with exactly {k}?
            How likely does a Geiger counter with Poisson mean {rate} click precisely {k} times?
            Emergencies are Poisson, {rate} a night on average; with what probability are there {k} tonight?
            At an average of {rate} hits, Poisson, what chance has the number {k}?
            What is the Poisson probability of {k} given a mean of {rate}?
            What is the chance of exactly {k} under a Poisson law with parameter {rate}?
            What is the likelihood of {k} incidents when the Poisson intensity is {rate}?
            What is the mass of {k} in a Poisson model with expectation {rate}?
            If a Poisson stream brings {rate} customers on average, how probable is it that {k} walk in?
            When goals fall as a Poisson process with {rate} expected, what are the odds, as a probability, of a scoreline with {k} goals?
            How often will a Poisson queue with average load {rate} show exactly {k} jobs arriving?
            Rare mutations occur {rate} to a plate on average, Poisson fashion; with what likelihood does a plate carry {k}?
            Given a Poisson mu of {rate}, what does dpois return for {k}?
            How likely are {k} lightning strikes, neither more nor fewer, where a Poisson mean of {rate} holds?
            By the law of rare events with lambda {rate}, what probability has the tally {k}?
            If e to the minus lambda times lambda to the k over k factorial is meant, what is it for lambda = {rate} and k = {k}?
            What is the Poisson chance of {k} with average {rate}?
            What is the Poisson pmf at {k} for lambda {rate}?
            What is the rare-event probability of exactly {k} when the Poisson mean is {rate}?
            What is the probability of exactly {k} arrivals in a Poisson process with {rate} expected?
            What is the likelihood of seeing {k} in a Poisson count around {rate}?
            With {rate} expected on average, Poisson, how likely are {k}?
            If {rate} mails come in an average hour, Poisson-like, how likely does this hour bring exactly {k}?
            How likely are exactly {k} accidents when the usual number is {rate}, Poisson assumed?
            How probable is a day with {k} births if births are Poisson and {rate} are normal?
            Normally we get {rate} calls; what is the Poisson probability of getting {k} this time?
            For lambda of {rate}, what does the Poisson formula give at {k}?
            On average {rate} buses pass, Poisson; what is the chance that I see {k}?
            Given a Poisson average of {rate}, what are the chances for exactly {k} events?
            What is the probability of exactly {k} events if the average is {rate}?
            If X is Poisson with lambda = {rate}, what is P(X = {k})?
            What is the Poisson probability of {k} with mean {rate}?
            A call centre gets {rate} calls per hour on average. What is the probability of exactly {k} calls in an hour?
            If there are {rate} accidents per month on average, what is the probability of exactly {k} accidents in a month?
            What is the probability of exactly {k} typos on a page that averages {rate} typos?
        """,
        commands="""
            Compute the Poisson probability of {k} events at rate {rate}.
            Given an expected number of {rate}, find the Poisson probability for {k} occurrences.
            Evaluate the Poisson mass function at k = {k}, lambda = {rate}.
            Using a Poisson model with mean {rate}, tell me how likely a count of {k} is.
            Work out the chance of exactly {k} decays when a Poisson source averages {rate}.
            Calculate the Poisson pmf, lambda {rate}, k {k}.
            Assume Poisson arrivals with {rate} expected; how probable is it that exactly {k} arrive?
            Plug lambda {rate} and count {k} into the Poisson formula.
            State the Poisson chance that {k} accidents happen where {rate} are usual.
            Find P(N = {k}) for a Poisson variable N with intensity {rate}.
            Find the Poisson mass at {k} for the mean {rate}.
            Find the probability of precisely {k} occurrences in a Poisson process whose mean count is {rate}.
            Obtain dpois for the count {k} with lambda {rate}.
            Suppose breakdowns follow Poisson with an average of {rate}; quantify the likelihood of {k} breakdowns.
            Model the count as Poisson with intensity {rate} and pull out the term at {k}.
            Set lambda to {rate} and read the Poisson table at {k}.
            Figure out how probable {k} bugs are in a module whose bug count is Poisson with mean {rate}.
            Provide the Poisson likelihood of the observed tally {k} under the rate {rate}.
            Show the height of the Poisson bar over {k}; the parameter is {rate}.
            Express how likely a quiet period with just {k} calls is if the Poisson expectation is {rate}.
            Approximate a rare-event count by Poisson, mean {rate}, and report the chance of exactly {k}.
            Type mean {rate} and x = {k} into poissonpdf and tell me the outcome.
            Find the likelihood of exactly {k} arrivals from a Poisson stream with mean {rate}.
            Find the chance of {k} knocks at the door, Poisson with {rate} expected.
            Plug {rate} as mean and {k} as count into a Poisson calculator.
            Find the Poisson probability of {k} for a mean of {rate}.
            With mean {rate}, find the Poisson chance of {k}.
            Use poisson.pmf with k = {k} and mu = {rate}.
            Give the chance of exactly {k} random arrivals when {rate} are expected, Poisson.
            Work out the Poisson odds of {k} goals, average {rate}.
            Tell me how likely {k} faults are if faults are Poisson with {rate} on average.
            Say how probable {k} customers are for a Poisson flow of {rate}.
            Compute e to the minus {rate} times the right power over {k} factorial, the Poisson way.
            For an expected count of {rate}, get the Poisson mass at {k}.
            Calculate the probability of {k} raindrops on a tile that gets {rate} on average, Poisson.
            From the average {rate}, find the Poisson likelihood for {k}.
            Use POISSON.DIST, not cumulative, at {k} with mean {rate}.
            Find P(X = {k}) for a Poisson distribution with λ = {rate}.
            Calculate the Poisson probability of exactly {k} events with mean {rate}.
            Use the Poisson formula with λ = {rate} and k = {k}.
            Find the probability of exactly {k} arrivals if {rate} are expected, assuming a Poisson process.
        """,
        stories="""
            A call centre gets {rate} calls in a typical quarter of an hour. Counts are Poisson. How likely are exactly {k} calls in the next one?
            On a country road {rate} cars pass on average between two bells, as a Poisson process. What is the chance of {k} cars?
            A baker counts {rate} raisins in an average bun. With what Poisson probability does my bun hold exactly {k}?
            Exactly {k} goals fell in the match; the league average is {rate}, and goals are roughly Poisson. How likely was that score count?
            The detector registers {k} photons where {rate} were expected. What is the Poisson probability of that?
            A ward admits {rate} patients on an ordinary night, Poisson distributed. How probable are exactly {k} admissions?
            Knots in a board follow a Poisson law, {rate} to the board. The carpenter wants one with {k}. How likely is such a board?
            A web server gets {rate} errors in a normal shift. Assuming Poisson, with what probability does a shift see {k}?
            Meteor counts are Poisson, with {rate} expected. The stargazer sees {k}. How probable was this count?
            An insurer expects {rate} storms in the season and treats storms as Poisson. What is the chance that it sees exactly {k}?
            A football side scores {rate} goals in an average match, Poisson distributed. How likely does it score exactly {k} tonight?
            Bacteria are scattered over a slide so that a square holds {rate} on average, a Poisson count. How probable is a square with {k} of them?
            A radioactive sample gives {rate} decays on average while the shutter is open. Assuming Poisson counts, how likely are {k} decays?
            A call centre plans for {rate} calls in a slot; calls are Poisson. What is the probability that the slot brings precisely {k}?
            The Prussian army counted deaths by horse kick; a corps had {rate} on average. By Poisson, how likely was a corps to have {k}?
            A proofreader misses {rate} errors in a chapter on average, Poisson distributed. What probability has a chapter with exactly {k} missed errors?
            Fish bite at random, Poisson, with {rate} bites expected on an outing. An angler got {k}. What was the probability of this catch?
            Potholes are Poisson along the road, {rate} expected on my commute.\\nToday I counted {k}.\\nWhat was the probability of that count?
            A toll booth sees {rate} cars in an average minute, Poisson. How likely do {k} cars come in this one?
            Our shop sells {rate} umbrellas on a usual day, as a Poisson count. What is the probability of selling exactly {k} today?
            A cook finds {rate} bad eggs in an average crate, Poisson. How likely does this crate have exactly {k}?
            The helpdesk gets {rate} tickets per hour, Poisson. With what chance are there {k} in the next hour?
            A meadow has {rate} clover plants per square on average, a Poisson pattern. How probable is a square with {k}?
            A shop has {rate} customers per hour on average. Assuming a Poisson distribution, what is the probability of exactly {k} customers in the next hour?
            Emails arrive at an average of {rate} a day. What is the probability that exactly {k} emails arrive today?
        """,
        terse="""
            Poisson pmf: k = {k}, lambda = {rate}
            poisson_pmf({k}, rate = {rate})
            Poisson, mean {rate}, count {k}
            lambda = {rate}, exactly {k} events, Poisson
            Poisson probability of {k} at rate {rate}
            POISSON.DIST: {k}, mean {rate}, not cumulative
            scipy.stats.poisson.pmf: k = {k}, mu = {rate}
            Poisson: lambda {rate}, P(N = {k})
            {k} arrivals, Poisson mean {rate}, how likely
            poissonpdf: mean {rate}, x {k}
            dpois({k}, lambda = {rate})
            P(N = {k}), N ~ Poisson, mu {rate}
            Poisson, expected {rate}, observed {k}, probability?
            exactly {k} events, {rate} expected, Poisson
            poisson chance of {k} w/ avg {rate}
            lambda^k e^-lambda / k!, lambda {rate}, k {k}
            rare events: mean {rate}, tally {k}, Poisson prob
            poisson lam {rate} k {k}
            P({k} events), Poisson avg {rate}
            chance {k}, expected {rate}, poisson
            poisson {k} given mean {rate}
            poissonpdf({rate}, {k})
            dpois({k}, {rate})
            poisson.pmf({k}, {rate})
            Poisson λ = {rate}, P(X = {k})
        """,
        dialogues="""
            A: We expect {rate} arrivals. B: Poisson? A: Yes. How likely are exactly {k}?
            User: Poisson mass. Bot: At which count? User: {k}. Bot: And the rate? User: {rate}.
            Teacher: Lambda is {rate}. Pupil: A Poisson variable? Teacher: Yes, find the probability of {k}.
            - I counted {k} meteors. - How many are usual? - {rate}. What is the Poisson probability?
            Clerk: On average {rate} complaints arrive, Poisson style. Boss: And the chance of {k}? Clerk: Exactly {k}, you mean? Boss: Yes.
            A: Are the strikes Poisson? B: Yes, with intensity {rate}. A: Then what's the chance of {k} of them?
            Manager: How many complaints came in? Clerk: {k}. Manager: And we expect {rate}, Poisson. Clerk: So how probable was today's count?
            Student: I must use dpois. Tutor: With which lambda? Student: {rate}. Tutor: And the count? Student: {k}.
            A: On average we get {rate} orders. B: Poisson? A: Yes, and today there were {k}. B: How likely was that?
        """,
    ),
    Phrases(
        tools.normal_cdf,
        draw_normal,
        terms=(
            "normal distribution function; Gaussian cumulative probability; area under the bell curve; "
            "z-score probability; normal cdf; phi of a standardised value; lower normal tail; "
            "percentage below a value; Gaussian distribution function"
        ),
        questions="""
            What is the probability that a normal variable with mean {mean} and standard deviation {standard_deviation} is at most {x}?
            How much area lies to the left of {x} under a bell curve with mean {mean} and standard deviation {standard_deviation}?
            With a standard deviation of {standard_deviation} around a mean of {mean}, how likely is a normal value below {x}?
            Which share of a normal population with mean {mean} and standard deviation {standard_deviation} stays under {x}?
            For a Gaussian with standard deviation {standard_deviation}, what is the chance of at most {x} if the mean is {mean}?
            Below {x}, what proportion of a Gaussian with mean {mean} and standard deviation {standard_deviation} is found?
            whats the probability a normal value with mean {mean} and sd {standard_deviation} is below {x}?
            How large a fraction lies under {x} when values are normally spread around {mean} with sd {standard_deviation}?
            What does the Gaussian cdf give at {x} if sigma is {standard_deviation} and mu {mean}?
            Where mu = {mean} and sigma = {standard_deviation}, what is the normal area left of {x}?
            How likely is a normally distributed weight to stay under {x} if its mean is {mean} and its standard deviation {standard_deviation}?
            What is the normal cumulative probability of {x} with mean {mean} and standard deviation {standard_deviation}?
            What is the Gaussian area below {x} for mu {mean} and sigma {standard_deviation}?
            What is the percentile rank of {x} in a normal population with mean {mean} and standard deviation {standard_deviation}?
            What is the lower-tail probability of {x} for a normal law centred on {mean} with spread sd {standard_deviation}?
            If heights are normal, averaging {mean} with an sd of {standard_deviation}, what fraction are shorter than {x}?
            With sigma of {standard_deviation} about a mean of {mean}, what does normalcdf give from minus infinity up to {x}?
            How probable is a Gaussian reading that does not exceed {x} when the noise has standard deviation {standard_deviation} and is centred on {mean}?
            What percentage of a normally distributed group scores no better than {x}, the group mean being {mean} and the SD {standard_deviation}?
            Standardise {x} with mean {mean} and standard deviation {standard_deviation}; what is Phi of that z-score?
            For returns that are Gaussian with volatility sd {standard_deviation} and mean {mean}, how likely is a return of {x} or worse?
            To the left of {x}, how much probability has a bell-shaped curve with SD {standard_deviation} and centre {mean}?
            In which percentile, as a fraction, does {x} fall if values are normal with mean {mean} and sd {standard_deviation}?
            What share of a Gaussian population with SD {standard_deviation} and average {mean} is smaller than {x}?
            What is the chance of {x} or less for a normal with mean {mean} and SD {standard_deviation}?
            What is the area left of {x} for a bell curve with mean {mean} and SD {standard_deviation}?
            What is the normal CDF value of {x} with mu {mean} and sigma {standard_deviation}?
            What is the lower tail at {x} for a Gaussian, sigma {standard_deviation}, mu {mean}?
            What is the share below {x} in a bell-shaped group with average {mean} and spread (SD) {standard_deviation}?
            What is the percentile of {x} if the values are normal, mean {mean}, standard deviation {standard_deviation}?
            How many people, as a fraction, are under {x} if heights are normal with mean {mean} and SD {standard_deviation}?
            If the mean is {mean} and the SD {standard_deviation}, how likely is a normal value not above {x}?
            With SD {standard_deviation} and mean {mean}, what part of the normal curve is below {x}?
            How likely does a normally distributed trip (mean {mean}, SD {standard_deviation}) take {x} at most?
            The average is {mean}, the standard deviation {standard_deviation}, the shape normal; what fraction lies at or under {x}?
            What portion of a bell curve around {mean} with SD {standard_deviation} is to the left of {x}?
            Does a normal variable with SD {standard_deviation} and mean {mean} stay under {x}, and how surely?
            If X is normal with mean {mean} and standard deviation {standard_deviation}, what is P(X < {x})?
            What is the probability that a normal variable with mean {mean} and standard deviation {standard_deviation} is less than {x}?
            What percent of people score below {x} if scores are normally distributed with mean {mean} and standard deviation {standard_deviation}?
            Heights in cm are normally distributed with mean {mean} and standard deviation {standard_deviation}. What is the probability that a person is shorter than {x}?
            What is P(X ≤ {x}) when μ = {mean} and σ = {standard_deviation} and X is normal?
            What is the area under the normal curve to the left of {x} for mean {mean} and SD {standard_deviation}?
        """,
        commands="""
            Compute the normal distribution function at {x} for mean {mean} and standard deviation {standard_deviation}.
            Find P(X ≤ {x}) where X is normal with mean {mean} and standard deviation {standard_deviation}.
            Given standard deviation {standard_deviation} and mean {mean}, evaluate the Gaussian cdf at {x}.
            Take a bell curve centred at {mean}, standard deviation {standard_deviation}, and integrate it up to {x}.
            Standardise {x} with standard deviation {standard_deviation} and mean {mean}, then give the lower normal tail.
            Calculate the normal cdf: value {x}, mu {mean}, sigma {standard_deviation}.
            State which fraction of a bell-shaped population, centre {mean}, sd {standard_deviation}, falls short of {x}.
            Look {x} up in the normal table, after standardising with mean {mean} and standard deviation {standard_deviation}, and give the lower area.
            Say how probable X < {x} is; X is Gaussian with sigma {standard_deviation} about mu {mean}.
            Find the normal lower-tail area at {x}; mean {mean}, sd {standard_deviation}.
            Find the probability that a Gaussian with mean {mean} and standard deviation {standard_deviation} falls below {x}.
            Convert {x} to a z-score using mean {mean} and sd {standard_deviation}, then give the cumulative normal probability.
            Obtain pnorm for q = {x}, mean = {mean}, sd = {standard_deviation}.
            Suppose errors are normal with sigma {standard_deviation} and mean {mean}; quantify the likelihood of an error up to {x}.
            Work out Phi of ({x} less the mean {mean}, over the standard deviation {standard_deviation}), the standard normal area.
            Express {x} as a percentile of a normally distributed variable with mean {mean} and SD {standard_deviation}.
            Figure out what proportion of normally distributed parts measure {x} or under, the sd being {standard_deviation} and the mean {mean}.
            Provide P(X < {x}) for Gaussian X with expectation {mean} and standard deviation {standard_deviation}.
            Shade the bell curve left of {x} and tell me the shaded area, for mu = {mean}, sigma = {standard_deviation}.
            Assume normality, mean {mean}, standard deviation {standard_deviation}; say what share of cases lie at or below {x}.
            With sd {standard_deviation} and mean {mean}, evaluate the error-function based normal cdf for the argument {x}.
            Find the normal percentile, as a fraction, of {x} given mean {mean} and SD {standard_deviation}.
            Assume a normal shape with SD {standard_deviation} and mean {mean}; find the part under {x}.
            Find P(X ≤ {x}) for a normal X with mean {mean} and SD {standard_deviation}.
            With mean {mean} and SD {standard_deviation}, find the normal probability below {x}.
            Use norm.cdf at {x} with loc {mean} and scale {standard_deviation}.
            Give the bell-curve share under {x}, average {mean}, SD {standard_deviation}.
            Find the area under the normal curve left of {x}; sigma {standard_deviation}, mu {mean}.
            Work out how likely a normal measurement is {x} or lower when it averages {mean} with SD {standard_deviation}.
            Tell me what part of the pupils is shorter than {x}: heights normal, mean {mean}, SD {standard_deviation}.
            For SD {standard_deviation} around {mean}, get the normal chance of at most {x}.
            Use NORM.DIST cumulative at {x}, mean {mean}, SD {standard_deviation}.
            Say which fraction of a normal crowd scores {x} or worse; mean {mean}, SD {standard_deviation}.
            Look up the left tail of {x} in a normal table, mean {mean}, SD {standard_deviation}.
            Calculate the normal cumulative chance, SD {standard_deviation}, mean {mean}, limit {x}.
            Find P(X < {x}) for a normal distribution with mean {mean} and standard deviation {standard_deviation}.
            Find the area to the left of {x} under a normal curve with μ = {mean}, σ = {standard_deviation}.
            Calculate the normal cdf at {x}, mean {mean}, standard deviation {standard_deviation}.
            Find the proportion of values below {x} in a normal distribution with mean {mean} and SD {standard_deviation}.
        """,
        stories="""
            Test results are normal with mean {mean} and standard deviation {standard_deviation}. Rosa got {x}. What proportion did not do better?
            A filling machine is set to {mean} with a normal error of standard deviation {standard_deviation}. How likely does a bottle hold {x} or less?
            Commutes are normal with standard deviation {standard_deviation} and mean {mean}. What is the probability that today's takes no longer than {x}?
            The standard deviation of a normal voltage is {standard_deviation}, and {x} is the alarm limit above the mean {mean} or below it. How likely is a value under the limit?
            Shoe sizes in the club are normal, mean {mean}, standard deviation {standard_deviation}. Which share of members wears {x} or smaller?
            Newborn weights are normal around {mean}, standard deviation {standard_deviation}. What proportion weighs {x} or less?
            Bolts come out normally distributed: mean {mean}, sd {standard_deviation}. Those under {x} are scrapped. Which share is scrapped?
            An IQ-like score is normal with mean {mean} and standard deviation {standard_deviation}. Bo has {x}. Which fraction of people lies below Bo?
            Lamp lifetimes are Gaussian, sigma {standard_deviation}, mu {mean}. With what probability has a lamp died by {x}?
            Blood pressure in this age group is normal with mean {mean} and standard deviation {standard_deviation}. A nurse reads {x}. What fraction of the group has this reading or a lower one?
            A trader models daily profit as Gaussian, sd {standard_deviation}, mean {mean}. What is the probability that the profit is no more than {x}?
            Rods leave the lathe with normally distributed length, mean {mean}, sd {standard_deviation}. The gauge passes rods up to {x}. What share passes?
            A river's yearly peak is roughly normal, centred at {mean}, standard deviation {standard_deviation}. The dyke stands at {x}. With what probability does the peak stay under it?
            Exam marks form a bell curve with mean {mean} and SD {standard_deviation}. The pass mark is {x}. What proportion falls short of it?
            The breaking load of a rope is Gaussian with sigma {standard_deviation} and mean {mean}. How likely does it break at a load of {x} or less?
            Reaction scores are normally distributed with a mean of {mean} and an SD of {standard_deviation}. Pat scored {x}. What is Pat's percentile as a fraction?
            A baker's loaves are normal in weight: standard deviation {standard_deviation}, mean {mean}. Inspectors fine loaves lighter than {x}. Which fraction is fined?
            Adult cats' weights are normal: mean {mean}, standard deviation {standard_deviation}.\\nOurs weighs {x}.\\nWhat fraction of cats is lighter?
            Apples from our tree are normal in weight with mean {mean} and SD {standard_deviation}. What share weighs {x} or less?
            The bus ride takes {mean} on average, with an SD of {standard_deviation}, normally distributed. How likely am I there within {x}?
            A nurse knows that pulse is normal, mean {mean}, standard deviation {standard_deviation}. A patient has {x}. What fraction of people has a lower pulse?
            A tailor finds arm lengths normal with SD {standard_deviation} and mean {mean}. The sleeve fits up to {x}. What part of the customers does it fit?
            Batteries last {mean} on average, standard deviation {standard_deviation}, normal. What is the probability that one is dead by {x}?
            Battery life in hours is normal with mean {mean} and standard deviation {standard_deviation}. What is the probability that a battery lasts less than {x}?
            Exam scores are normally distributed with a mean of {mean} and a standard deviation of {standard_deviation}. What proportion of students scored below {x}?
        """,
        terse="""
            normal cdf: x = {x}, mean = {mean}, sd = {standard_deviation}
            norm_cdf({x}, loc={mean}, scale={standard_deviation})
            Gaussian, sd {standard_deviation}, mean {mean}: P(X < {x})
            mean {mean}, sd {standard_deviation}, area below {x}
            lower tail at {x}: normal, sd {standard_deviation}, mean {mean}
            NORM.DIST: {x}, mean {mean}, sd {standard_deviation}, cumulative
            scipy.stats.norm.cdf: x = {x}, loc {mean}, scale {standard_deviation}
            sigma {standard_deviation}, mu {mean}, normal, P(X < {x})
            share below {x}, bell curve, mean {mean}, sd {standard_deviation}
            pnorm(q = {x}, mean = {mean}, sd = {standard_deviation})
            normalcdf upper {x}, mu {mean}, sigma {standard_deviation}
            Phi(z), x = {x}, mu = {mean}, sigma = {standard_deviation}
            gaussian left tail, x {x}, sd {standard_deviation}, mean {mean}
            percentile of {x}, normal, mean {mean}, SD {standard_deviation}
            bell curve mean {mean} sd {standard_deviation}, share under {x}
            P(X <= {x}), X normal, sd {standard_deviation}, mean {mean}
            normal, mu {mean}, sd {standard_deviation}, fraction at most {x}
            norm.cdf({x}, {mean}, {standard_deviation})
            normal left area {x}, mean {mean}, SD {standard_deviation}
            bell curve mu {mean} sd {standard_deviation}, under {x}?
            P(normal < {x}), m {mean}, s {standard_deviation}
            pnorm({x}, mean = {mean}, sd = {standard_deviation})
            NORM.DIST({x}, {mean}, {standard_deviation}, TRUE)
            normal μ = {mean}, σ = {standard_deviation}, P(X < {x})
        """,
        dialogues="""
            A: X is normal. B: Mean and standard deviation? A: {mean} and {standard_deviation}. How likely is X at most {x}?
            User: Normal cdf. Bot: At? User: {x}. Bot: Standard deviation? User: {standard_deviation}. Bot: Mean? User: {mean}.
            Teacher: A bell curve around {mean}. Pupil: How wide? Teacher: Standard deviation {standard_deviation}. Find the area left of {x}.
            - Is {x} a high value? - The mean is {mean}, the standard deviation {standard_deviation}. - So which share lies below, if normal?
            Tailor: Sleeves are normal, mean {mean}, sd {standard_deviation}. Buyer: What share fits arms up to {x}?
            Nurse: The baby weighs {x}. Doctor: Weights are normal, mean {mean}, standard deviation {standard_deviation}. Nurse: So which fraction is lighter?
            Pupil: My z-score table is ready. Teacher: Take x = {x}, mu = {mean} and sigma = {standard_deviation}. Pupil: And the area to the left?
            A: SD is {standard_deviation}. B: Mean? A: {mean}, and it's Gaussian. B: Then what is the probability of staying below {x}?
            A: Weights are normal with mean {mean}. B: And the SD? A: {standard_deviation}. B: So what share is under {x}?
        """,
    ),
)

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
        """,
        commands="""
            Evaluate the Bernoulli mass function at {k} for success probability {p}.
            Compute P(X = {k}) for a Bernoulli variable X with parameter {p}.
            Given a Bernoulli parameter of {p}, find the probability of outcome {k}.
            Take one Bernoulli trial with chance {p} and report how likely result {k} is.
            Tell me the mass at {k} of a Bernoulli variable whose mean is {p}.
            Calculate the Bernoulli probability of x = {k}, success chance {p}.
            Look at a single zero-one draw, Bernoulli with mean {p}, and say how likely {k} turns up.
        """,
        stories="""
            A sensor reports one for an alarm with probability {p} and zero otherwise. How likely is the report {k}?
            A biased coin is coded one for heads, zero for tails, and lands heads with chance {p}. What is the probability of the code {k}?
            A noisy bit is one with probability {p}. What is the probability that I read {k}?
            The click indicator equals {k} on a page view; clicks, coded as one, have probability {p}. How probable is this single outcome?
            A switch is on, state one, with chance {p}, otherwise off, state zero: one Bernoulli trial. How likely do I find it in state {k}?
        """,
        terse="""
            Bernoulli pmf, k = {k}, p = {p}
            bernoulli: p = {p}, x = {k}
            bernoulli_pmf(k={k}, p={p})
            Bernoulli trial p {p}, outcome {k}: probability?
            scipy.stats.bernoulli.pmf at k = {k}, p = {p}
            p = {p}, single Bernoulli draw, P(X = {k})
        """,
        dialogues="""
            A: A Bernoulli trial with p equal to {p}. B: Which outcome? A: {k}. How likely is it?
            User: Bernoulli mass. Bot: At which value? User: {k}. Bot: And the parameter? User: {p}.
            Teacher: X is zero or one. Pupil: With which success probability? Teacher: {p}. Now find the mass at {k}.
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
        """,
        commands="""
            Give the success probability of a Bernoulli trial whose parameter is {p}.
            State P(success) for one Bernoulli trial with p = {p}.
            Calculate P(X = one) for X Bernoulli, parameter {p}.
            Report how likely a single Bernoulli draw with p = {p} is a hit.
            Evaluate the Bernoulli pmf for success, the parameter being {p}.
        """,
        stories="""
            A vaccine dose works like one Bernoulli trial with parameter {p}. What is the probability that it works?
            A free throw is modelled as a Bernoulli trial with success parameter {p}. How probable is a hit?
            A spin of a biased coin is a Bernoulli trial, heads counting as success, parameter {p}. What is the probability of heads?
            The packet gets through once or not at all, a Bernoulli trial with parameter {p}. How likely is it delivered?
            A nurse's single swab attempt succeeds like a Bernoulli trial, p = {p}. With what probability does it work?
        """,
        terse="""
            Bernoulli, p = {p}, success
            Bernoulli success at parameter {p}
            Bernoulli p = {p}: P(success)
            pmf at one, Bernoulli, mean {p}
            yes-probability of a Bernoulli {p} trial
        """,
        dialogues="""
            A: Just one Bernoulli trial, parameter {p}. B: And you hope for success? A: Yes, how likely is it?
            Pupil: A single Bernoulli experiment with p equal to {p}. Teacher: Success or failure? Pupil: Success. How probable?
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
        """,
        commands="""
            Give the failure probability of a Bernoulli trial whose success parameter is {p}.
            State P(failure) for one Bernoulli trial with p = {p}.
            Calculate P(X = zero) for X Bernoulli, parameter {p}.
            Report how likely a single Bernoulli draw with p = {p} is a miss.
            Evaluate the Bernoulli pmf for failure, the parameter being {p}.
        """,
        stories="""
            A free throw is modelled as a Bernoulli trial with success parameter {p}. How probable is a miss?
            A seed sprouts as in a Bernoulli trial with success chance {p}. With what probability does it fail to sprout?
            A spin of a biased coin is a Bernoulli trial, heads counting as success, parameter {p}. What is the probability of tails?
            The packet gets through once or not at all, a Bernoulli trial with parameter {p}. How likely is it lost?
            A graft takes like a Bernoulli trial with success parameter {p}. With what probability is it rejected?
        """,
        terse="""
            Bernoulli, p = {p}, failure
            Bernoulli mass at zero, p = {p}
            Bernoulli p = {p}: P(failure)
            pmf at zero, Bernoulli, mean {p}
            no-probability of a Bernoulli {p} trial
        """,
        dialogues="""
            A: Just one Bernoulli trial, parameter {p}. B: And you fear failure? A: Yes, how likely is it?
            Pupil: A single Bernoulli experiment with p equal to {p}. Teacher: Success or failure? Pupil: Failure. How probable?
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
        """,
        dialogues="""
            A: I toss a biased coin {n} times. B: Heads with what probability? A: {p}. How likely are exactly {k} heads?
            User: Binomial mass function, please. Bot: Trials? User: {n}. Bot: Successes? User: {k}. Bot: Chance? User: {p}.
            Teacher: Success has probability {p}. Pupil: How many trials? Teacher: {n}, and I want exactly {k} successes.
            - Will exactly {k} of my {n} tomato plants survive? - Each survives with chance {p}? - Yes. - Then what is the probability?
            Ida: Only {k} hits? Jon: Exactly that many, out of {n}, at {p} per shot. Ida: How probable was that?
            Nurse: {n} patients, each recovers with chance {p}. Doctor: How likely is it that {k} recover, neither more nor fewer?
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
        """,
        dialogues="""
            A: {n} trials with chance {p} each. B: And? A: How likely are at most {k} successes?
            User: Binomial lower tail. Bot: Up to? User: {k}. Bot: Trials and chance? User: {n} and {p}.
            Teacher: Success probability {p}. Pupil: Exactly {k} successes? Teacher: That many or fewer, in {n} trials.
            - Can it be {k} or fewer out of {n}? - What is the chance of one? - {p}. So how likely?
            Boss: We ship {n} vases, each breaks with chance {p}. Clerk: And you can stand {k} broken ones? Boss: At most. How likely is that?
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
        """,
        dialogues="""
            A: I try until it works. B: With what chance each? A: {p}. How likely is it that I stop at try {k}?
            User: Geometric mass function. Bot: At which trial? User: {k}. Bot: Success chance? User: {p}.
            Teacher: The first six appears on roll {k}. Pupil: With which probability per roll? Teacher: {p}. Find the probability.
            - My first win came in game {k}. - And you win with chance {p}? - Yes. How likely was that?
            Kid: I need a six to start and it comes with chance {p}. Dad: It came on throw {k}. Kid: How likely was that for the first one?
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
        """,
        dialogues="""
            A: We expect {rate} arrivals. B: Poisson? A: Yes. How likely are exactly {k}?
            User: Poisson mass. Bot: At which count? User: {k}. Bot: And the rate? User: {rate}.
            Teacher: Lambda is {rate}. Pupil: A Poisson variable? Teacher: Yes, find the probability of {k}.
            - I counted {k} meteors. - How many are usual? - {rate}. What is the Poisson probability?
            Clerk: On average {rate} complaints arrive, Poisson style. Boss: And the chance of {k}? Clerk: Exactly {k}, you mean? Boss: Yes.
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
        """,
        dialogues="""
            A: X is normal. B: Mean and standard deviation? A: {mean} and {standard_deviation}. How likely is X at most {x}?
            User: Normal cdf. Bot: At? User: {x}. Bot: Standard deviation? User: {standard_deviation}. Bot: Mean? User: {mean}.
            Teacher: A bell curve around {mean}. Pupil: How wide? Teacher: Standard deviation {standard_deviation}. Find the area left of {x}.
            - Is {x} a high value? - The mean is {mean}, the standard deviation {standard_deviation}. - So which share lies below, if normal?
            Tailor: Sleeves are normal, mean {mean}, sd {standard_deviation}. Buyer: What share fits arms up to {x}?
        """,
    ),
)

# ruff: noqa: E501 - one template a line
"""How people ask about a named distribution. Short names need "~", "distribution", "variance" or the like nearby."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.probability import tools
from fluxem.domains.probability._draws import draw_distribution, draw_limit, draw_point

DISTRIBUTIONS = (
    Phrases(
        tools.distribution_mean,
        draw_distribution,
        terms=(
            "mean of a distribution; expectation of a random variable; first moment; centre of a distribution; "
            "expected value of a named distribution; mu of a random variable; long-run average of draws"
        ),
        questions="""
            What is the mean of the distribution {distribution}?
            What is the expected value of X ~ {distribution}?
            Where does the {distribution} distribution have its mean?
            What does a random variable with distribution {distribution} average to?
            Which expectation does {distribution} have?
            If X is distributed as {distribution}, what is E(X)?
            whats the mean of the distribution {distribution}?
            What is mu for a random variable X ~ {distribution}?
            On average, how large is a draw if draws have the distribution {distribution}?
            What number should I expect from a random variable with the law {distribution}?
            Around which centre of mass is the distribution {distribution} balanced?
            What is the mean of X ~ {distribution}?
            What is the expected value of {distribution}?
            What is the first moment of {distribution}?
            What is the theoretical average of the {distribution} distribution?
            What is the expectation of a draw from {distribution}?
            What is the population mean of the distribution {distribution}?
            What is the long-run average of samples from the {distribution} distribution?
            Where is the centre of gravity of the {distribution} distribution?
            If noise is sampled from the distribution {distribution}, at what level does it settle on average?
            By the law of large numbers, what does the sample mean of the {distribution} distribution converge to?
            How big is a typical value, in the sense of the mean, under the distribution {distribution}?
            Should X follow {distribution}, what would you expect X to be?
            What is the expected draw from the distribution {distribution}?
            What is the mean of {distribution}?
            What is the average of the distribution {distribution}?
            What is the expected number under {distribution}?
            What is the centre of the {distribution} distribution, its mean?
            What is the mu of X ~ {distribution}?
            What is the long-term average of a random variable {distribution}?
            What is the theoretical mean value for the distribution {distribution}?
            What is the first moment for {distribution}?
            What should I expect on average from the distribution {distribution}?
            If the count is distributed as {distribution}, how many are there on average?
            How big is X on average if X ~ {distribution}?
            When numbers are drawn from the distribution {distribution}, where do they average?
            Where is the distribution {distribution} centred, in terms of its mean?
            What value does the random variable {distribution} take on average?
            What is the balance point of the {distribution} distribution?
            How many can I count on, on average, with the distribution {distribution}?
            What is E(X) if X ~ {distribution}?
            What is the expected value of a {distribution} random variable?
            If X ~ {distribution}, what is the mean of X?
            What is μ for X ~ {distribution}?
        """,
        commands="""
            Find the mean of the {distribution} distribution.
            Compute E(X) for X ~ {distribution}.
            Give the expected value of a random variable distributed as {distribution}.
            State the first moment of {distribution}.
            Determine the expectation of the distribution {distribution}.
            Tell me the average outcome to expect under {distribution}.
            Calculate the expected value, distribution {distribution}.
            Name the centre of gravity of the distribution {distribution}.
            Average infinitely many draws from the distribution {distribution}: towards what do they tend?
            Look at {distribution} as a distribution and write down its expectation.
            Find the mean of X ~ {distribution}.
            Find the expectation of {distribution}.
            Find the location, i.e. the mean, of the distribution {distribution}.
            Work out E of X when X follows the distribution {distribution}.
            Average the {distribution} distribution over its whole support.
            Obtain the first raw moment of {distribution}.
            Figure out what draws from the {distribution} distribution come to on average.
            Let X be a variate with distribution {distribution} and write down its mean.
            Provide the population average that the distribution {distribution} implies.
            Quote the theoretical mean of {distribution}, not the variance.
            Integrate or sum x against {distribution} to get its expectation.
            Show me mu for X ~ {distribution}.
            Find the mean of {distribution}.
            Find the expected value for {distribution}.
            Find the average draw from the distribution {distribution}.
            Give the expectation for {distribution}.
            Give E(X) where X ~ {distribution}.
            Tell me the average value of a variable with distribution {distribution}.
            Work out the mean value under the distribution {distribution}.
            State what a {distribution} distribution averages.
            Compute .mean() of the distribution {distribution}.
            Say how large a number from the {distribution} distribution is on average.
            Get mu from the distribution {distribution}.
            Calculate the long-run mean of X ~ {distribution}.
            Find E(X) for X ~ {distribution}.
            Let X ~ {distribution}. Find the expected value.
            Compute the expectation of {distribution}.
        """,
        stories="""
            The number of customers is a random variable with distribution {distribution}. How many come on average?
            A simulation draws from the distribution {distribution} again and again. Towards which value does the average go?
            Delays, as random variables, follow {distribution}. What delay should I expect?
            My winnings are distributed as {distribution}. What are they in expectation?
            A biologist models counts by the distribution {distribution}. What mean does her model have?
            The nurse models arrivals as a random variable, {distribution} distributed. How many should she expect?
            A game designer rolls loot from the distribution {distribution}. What is the average loot?
            A queue's service durations obey the distribution {distribution}. What is the mean service duration?
            Each claim an insurer handles follows the distribution {distribution}. What does a claim cost on average?
            A trader simulates returns from {distribution}. What return should she expect on average?
            An engineer models the number of faults as {distribution}. How many faults are expected?
            A student draws forever from the {distribution} distribution and keeps a running average. Where does that average end up?
            A stochastic simulation feeds on {distribution}. Its author documents the expected value. What must he write?
            Rainfall is fitted by the distribution {distribution}. Which mean does the fit imply?
            A reliability lab takes the count of shocks until failure to be {distribution} distributed. What is the mean count?
            A board game's bonus is distributed as {distribution}.\\nHow large a bonus can players expect on average?
            The number of eggs a day has the distribution {distribution}. How many eggs can the farmer count on, on average?
            A waiter's tips behave like a random variable, {distribution}. What does he get on average?
            The delay of my train is random, with distribution {distribution}. What is the average delay?
            Our helpdesk models tickets by {distribution}. How many tickets are expected?
            A child's number of tries is distributed as {distribution}. How many tries does it take on average?
        """,
        terse="""
            E(X), X ~ {distribution}
            mean of distribution {distribution}
            {distribution}: expectation?
            expected value under {distribution}
            distribution {distribution}, mean
            scipy.stats mean, distribution {distribution}
            EX for X ~ {distribution}
            mu of distribution {distribution}
            {distribution}, expected value?
            mean X ~ {distribution}
            E of X, X ~ {distribution}
            expectation: {distribution}
            dist.mean() for distribution {distribution}
            avg of the {distribution} distribution
            {distribution} first moment?
            theoretical mean, distribution {distribution}
            population mean, X distributed as {distribution}
            mean, X ~ {distribution}, plz
            E of X ~ {distribution}
            avg of distribution {distribution} ?
            expected val, {distribution}
            mean of {distribution}
        """,
        dialogues="""
            A: X follows the distribution {distribution}. B: What's its mean? A: That is what I ask you.
            User: Expectation please. Bot: Of which distribution? User: {distribution}
            Teacher: X ~ {distribution}. Pupil: Do you want the variance? Teacher: No, the mean.
            - I draw from the distribution {distribution}. - And you'd like the average? - The exact expected value, yes.
            Dev: My noise has the distribution {distribution}. Lead: What does it average out to? Dev: I need its mean.
            A: My variate follows {distribution}. B: Variance or mean? A: The mean.
            Coder: I call mean() on the distribution {distribution}. Reviewer: And what should it return?
            Teacher: X has law {distribution}. Pupil: What does X come to on average? Teacher: Work out its expectation.
            A: The count has the distribution {distribution}. B: And how many are there usually, on average? A: That's my question.
        """,
    ),
    Phrases(
        tools.distribution_variance,
        draw_distribution,
        terms=(
            "variance of a distribution; spread of a random variable; second central moment; "
            "squared standard deviation; Var(X); sigma squared of a random variable; dispersion of a distribution"
        ),
        questions="""
            What is the variance of the distribution {distribution}?
            What variance does X ~ {distribution} have?
            How large is the second central moment of {distribution}?
            How much does a random variable with distribution {distribution} spread, as a variance?
            If X is distributed as {distribution}, what is Var(X), its variance?
            Which variance belongs to {distribution}?
            whats the variance of the distribution {distribution}?
            What is sigma squared for a random variable X ~ {distribution}?
            How scattered are draws from the distribution {distribution}, measured by their variance?
            What is the mean of the square minus the squared mean when X is distributed as {distribution}, that is, \
its variance?
            What does the dispersion of the distribution {distribution} amount to, in squared units?
            What is the variance of {distribution}?
            What is the second central moment of {distribution}?
            What is the theoretical variance of {distribution}?
            What is the mean squared deviation of the {distribution} distribution?
            What is the population variance of {distribution}?
            What is the squared spread of a draw from the {distribution} distribution?
            What is sigma squared of the {distribution} distribution?
            How strongly do draws from {distribution} fluctuate around their mean, as a variance?
            If noise is sampled from {distribution}, what is its power about the mean, i.e. its variance?
            How volatile is a variable following the distribution {distribution}, in squared units?
            Should X follow the distribution {distribution}, what would Var X be?
            How wide, in the sense of the variance, does {distribution} scatter?
            What is the variance of a draw from the distribution {distribution}?
            What is the squared spread, or variance, of {distribution}?
            What is the sigma squared for the distribution {distribution}?
            What is the Var of X ~ {distribution}?
            What is the dispersion, as variance, of {distribution}?
            What is the variance of a random number from {distribution}?
            What is the second central moment for {distribution}?
            What is the mean squared deviation under the distribution {distribution}?
            How big is the variance for {distribution}?
            How much variance is there in {distribution}?
            If the count follows {distribution}, what is its variance?
            How strongly does {distribution} vary, in variance terms?
            When numbers are drawn from {distribution}, what variance do they have in theory?
            What variance does the formula give for {distribution}?
            What is Var(X) if X ~ {distribution}?
            What is the variance of X ~ {distribution}?
            What is the variance of a {distribution} random variable?
            If X ~ {distribution}, what is the variance of X?
            What is σ² for X ~ {distribution}?
        """,
        commands="""
            Find the variance of the {distribution} distribution.
            Compute the variance of X ~ {distribution}.
            Give the squared standard deviation of a random variable distributed as {distribution}.
            State the second central moment of {distribution}.
            Determine the variance of the distribution {distribution}.
            Tell me the mean squared deviation from the expectation under {distribution}.
            Calculate the variance, distribution {distribution}.
            Quantify the fluctuation of a random variable X ~ {distribution} by its variance.
            Look at {distribution} as a distribution and write down its variance.
            Name sigma squared of the distribution {distribution}.
            Find the variance of {distribution}.
            Find the dispersion, i.e. the variance, of {distribution}.
            Find sigma squared of X ~ {distribution}.
            Work out Var of X when X follows the distribution {distribution}.
            Take the average squared distance from the mean under the {distribution} distribution.
            Obtain the second moment of {distribution} about its mean.
            Figure out the variability, as a variance, of draws from {distribution}.
            Let X be a variate with law {distribution} and write down its variance.
            Provide the population variance that {distribution} implies.
            Quote the theoretical variance of {distribution}, not the mean.
            Subtract the squared mean of {distribution} from the mean of its square, to get the variance.
            Show me the square of the standard deviation of the {distribution} distribution.
            Find the variance of a variable with law {distribution}.
            Find Var(X) for {distribution}.
            Find sigma squared for X ~ {distribution}.
            Give the variance of {distribution}.
            Give E of (X minus mu) squared, the variance, for X ~ {distribution}.
            Tell me how much {distribution} scatters, as a variance.
            Work out the variance under {distribution}.
            State the square of the SD of the distribution {distribution}.
            Compute .var() of the distribution {distribution}.
            Get the second central moment from {distribution}.
            Calculate the theoretical variance for {distribution}.
            Say how variable a number from {distribution} is; give the variance.
            Square the standard deviation of the {distribution} distribution.
            Find Var(X) for X ~ {distribution}.
            Let X ~ {distribution}. Find the variance.
            Compute the variance of {distribution}.
        """,
        stories="""
            Daily demand is a random variable with distribution {distribution}. How large is its variance?
            A physicist's noise follows the distribution {distribution}. She needs the variance for her error budget. What is it?
            Waiting times are distributed as {distribution}. What variance do they have?
            Two suppliers differ in reliability; one has deliveries distributed as {distribution}. What is the variance?
            To plan a sample size I need the variance of a random variable with distribution {distribution}. How big is it?
            A carpenter's cutting error is a random variable, {distribution} distributed. How large is its variance?
            Arrivals are simulated by the distribution {distribution}. The queueing formula wants their variance. What is it?
            A queue's service durations obey {distribution}. What is their variance?
            Each claim an insurer handles follows {distribution}. How variable, as a variance, is a claim?
            A trader simulates returns from {distribution}. She takes the variance as her risk measure. How large is it?
            An engineer models the number of faults as {distribution}. What variance does the number have?
            A student draws forever from {distribution} and computes the sample variance. Towards which value does it go?
            A stochastic simulation feeds on {distribution}. Its author documents the variance. What must he write?
            Rainfall is fitted by {distribution}. Which variance does the fit imply?
            A reliability lab takes the count of shocks until failure to be {distribution}. How much does the count vary, stated as a variance?
            A board game's bonus is distributed as {distribution}.\\nThe designer wants its variance.\\nWhat is it?
            The number of eggs a day follows {distribution}. The farmer's son asks for the variance. What is it?
            A waiter's tips behave like {distribution}. What variance do his tips have?
            The delay of my train is random: {distribution}. How large is the variance of the delay?
            Our helpdesk models tickets by {distribution}. What is the variance of the number of tickets?
            A child's number of tries is described by {distribution}. How much does it vary, as a variance?
            The number of customers per hour is modelled by {distribution}. What is the variance of the number of customers?
        """,
        terse="""
            Var(X), X ~ {distribution}
            variance of distribution {distribution}
            {distribution}: variance?
            spread (variance) of {distribution}
            second central moment, distribution {distribution}
            scipy.stats var, distribution {distribution}
            Var X for X ~ {distribution}
            sigma squared of distribution {distribution}
            {distribution}, dispersion as variance?
            var, X ~ {distribution}
            variance: {distribution}
            Var of the {distribution} distribution
            dist.var() for distribution {distribution}
            {distribution} second central moment?
            {distribution}, theoretical variance
            population variance, X distributed as {distribution}
            sigma squared, X ~ {distribution}
            variance plz: {distribution}
            squared spread of {distribution}: variance
            Var, X ~ {distribution}, exact
            variance of {distribution}
        """,
        dialogues="""
            A: X follows the distribution {distribution}. B: How much does it vary? A: Give me the variance.
            User: Variance please. Bot: Of which distribution? User: {distribution}
            Teacher: X ~ {distribution}. Pupil: Do you want the mean? Teacher: No, the variance.
            - My errors are distributed as {distribution}. - And their spread? - As a variance, please.
            Dev: My noise has the distribution {distribution}. Lead: How noisy, as a variance? Dev: Tell me.
            A: My variate follows {distribution}. B: Mean or variance? A: The variance.
            Coder: I call var() on the distribution {distribution}. Reviewer: And what should it return?
            Teacher: X has law {distribution}. Pupil: How much does X scatter? Teacher: Work out its variance.
            A: The count follows {distribution}. B: Mean known, and the variance? A: That's my question.
        """,
    ),
    Phrases(
        tools.distribution_pmf,
        draw_point,
        terms=(
            "probability mass of a distribution; point probability; P(X = k); "
            "mass function of a random variable; pmf of a distribution; probability of one exact value; "
            "probability function value"
        ),
        questions="""
            What is P(X = {k}) if X ~ {distribution}?
            For X ~ {distribution}, what is the probability that X equals {k}?
            How likely is the value {k} under the distribution {distribution}?
            Under the distribution {distribution}, how probable is exactly {k}?
            What mass does the distribution {distribution} put on {k}?
            With which probability is a random variable equal to {k} if it is distributed as {distribution}?
            whats P(X = {k}) for X ~ {distribution}?
            What does the pmf of the distribution {distribution} return at {k}?
            Draw once from the distribution {distribution}: how probable is it to draw {k} on the nose?
            If {k} has to come out exactly, how likely is that for a random variable with the law {distribution}?
            How large is the bar over {k} in the probability chart of the distribution {distribution}?
            What is the probability of {k} under {distribution}?
            What is the point mass of the {distribution} distribution at {k}?
            What is the pmf of the distribution {distribution} at {k}?
            What is the likelihood of observing exactly {k} from the {distribution} distribution?
            What is the chance of drawing {k} on the dot from the distribution {distribution}?
            If a count follows the {distribution} distribution, how often is it precisely {k}?
            How much weight does the {distribution} distribution give to the single outcome {k}?
            Should N obey the distribution {distribution}, how likely is N to be {k}, no more and no less?
            What probability does {distribution} assign to hitting {k} exactly?
            At {k}, how tall is the mass function of the distribution {distribution}?
            Which share of draws from the {distribution} distribution equal {k}?
            When {k} was observed and the modelled distribution is {distribution}, what is the likelihood of this observation?
            What is the probability that X equals {k} when X ~ {distribution}?
            What is the probability mass at {k} for {distribution}?
            What is the chance of exactly {k} with the distribution {distribution}?
            What is the pmf of X ~ {distribution} at {k}?
            What is the point probability at {k} under {distribution}?
            What is the likelihood of {k} for X ~ {distribution}?
            What is the chance that a draw from the distribution {distribution} gives exactly {k}?
            If X ~ {distribution}, how likely is X equal to {k}?
            With the distribution {distribution}, how likely do I see exactly {k}?
            How probable is exactly {k} for a count with the distribution {distribution}?
            Under the {distribution} distribution, what is the chance to hit {k} and nothing else?
            How often will X ~ {distribution} come out at precisely {k}?
            For the distribution {distribution}, what is p({k})?
            Does X ~ {distribution} ever give exactly {k}, and with what probability?
            What is the exact-value probability of {k} under {distribution}?
            If X ~ {distribution}, what is the probability that X = {k}?
            What is the probability of exactly {k} under {distribution}?
            For X ~ {distribution}, what is P(X = {k})?
        """,
        commands="""
            Compute P(X = {k}) for X ~ {distribution}.
            Evaluate the mass function of the distribution {distribution} at {k}.
            Given X ~ {distribution}, find the probability of X being {k}.
            Find the point probability of {k} under the distribution {distribution}.
            Determine the probability that a random variable distributed as {distribution} takes the value {k}.
            Calculate the probability of X = {k}, X ~ {distribution}.
            For the distribution {distribution}, read off the pmf where the variable equals {k}.
            State how probable the single value {k} is when X is distributed as {distribution}.
            Tell with what probability one draw from the distribution {distribution} equals {k}.
            Find the probability mass of {distribution} at {k}.
            Find the probability of exactly {k} under {distribution}.
            Find the likelihood of the value {k} of X ~ {distribution}.
            Evaluate the pmf of the distribution {distribution} in {k}.
            Work out how probable it is that a variate of law {distribution} is {k} on the nose.
            Obtain the discrete density of the {distribution} distribution at {k}.
            Let N be distributed as {distribution}; write down P(N = {k}).
            Figure out which fraction of samples from the {distribution} distribution come out at precisely {k}.
            Provide the weight that the distribution {distribution} puts on {k}.
            Read the bar over {k} off the chart of the {distribution} distribution.
            With {k} as the observed count, give its likelihood under the distribution {distribution}.
            Not the cumulative value, the point probability: quote it for {distribution} at {k}.
            Find how likely X ~ {distribution} is to be exactly {k}.
            Find the probability of exactly {k} for {distribution}.
            Find the pmf value at {k} under the distribution {distribution}.
            With X ~ {distribution}, find the chance of exactly {k}.
            Give P(X = {k}) where X has the distribution {distribution}.
            Give the probability mass that {distribution} has at {k}.
            Tell me how likely {k}, exactly, is under the distribution {distribution}.
            Work out the exact-value probability of {k}, law {distribution}.
            Compute .pmf({k}) of the distribution {distribution}.
            For the distribution {distribution}, say how probable the single number {k} is.
            Get the probability that {distribution} equals {k}.
            Calculate the likelihood of an observed {k} under the distribution {distribution}.
            Read the bar at {k} in the bar chart of the distribution {distribution}.
            Say what chance a {distribution} distribution gives to {k} alone.
            Find P(X = {k}) for X ~ {distribution}.
            Let X ~ {distribution}. Find P(X = {k}).
            Calculate the probability that a {distribution} random variable equals {k}.
        """,
        stories="""
            The number of rainy days is a random variable with distribution {distribution}. How likely are exactly {k}?
            Hits follow the distribution {distribution}. I bet on exactly {k}. With what probability do I win?
            Exactly {k} came out where the theory says the distribution is {distribution}. How probable was this value?
            A game counts points by the distribution {distribution}. What is the probability of precisely {k} points?
            The claim number was {k}; the insurer models it as distributed by {distribution}. What probability did exactly this number have?
            A nurse's log says {k} calls came; she assumes the distribution {distribution}. How probable is that very number?
            The number of cracks in a plank is a random variable, {distribution} distributed. What is the chance of {k} cracks, neither more nor fewer?
            A queue's number of waiting people obeys the distribution {distribution}. How likely do exactly {k} people wait?
            An engineer models the count of faults as {distribution}. The report lists {k}. What probability does exactly this count have?
            A trader assumes that the number of winning trades is {distribution}. With what probability are there precisely {k} winners?
            A wildlife camera records a number of foxes distributed as {distribution}. What is the chance that it shows {k}, not more, not fewer?
            The number of goals is taken to be {distribution}. A friend bets on exactly {k}. How probable is it that he wins?
            A student saw {k} in a simulation that draws from the {distribution} distribution. What likelihood did that value have?
            Patients waiting for a donor are counted; the count is a random variable, {distribution} distributed. How likely is a count of exactly {k}?
            A baker's daily burnt loaves follow {distribution}. What is the probability that precisely {k} are burnt?
            The number of eggs a day is distributed as {distribution}. How likely are exactly {k} eggs today?
            The helpdesk gets a number of calls with distribution {distribution}. What is the chance of exactly {k} calls?
            A bowler's strikes have the distribution {distribution}. How probable are exactly {k} strikes?
            A gardener counts ladybirds, a random variable {distribution}. With what probability does she count exactly {k}?
            Tries needed are distributed as {distribution}. How likely is it that exactly {k} are needed?
            The number of goals in a match follows {distribution}. What is the probability of exactly {k} goals?
        """,
        terse="""
            X ~ {distribution}, P(X = {k})
            P(X = {k}), X ~ {distribution}
            mass of distribution {distribution} at {k}
            {k} under {distribution}: probability?
            distribution {distribution}, exactly {k}
            pmf({k}), distribution {distribution}
            distribution {distribution}: P(X = {k})
            scipy.stats pmf at {k}, distribution {distribution}
            X ~ {distribution}; chance of precisely {k}
            pmf, X ~ {distribution}, at {k}
            P(N = {k}), N distributed as {distribution}
            {distribution} distribution: mass at {k}
            exactly {k}, {distribution}, probability
            dist.pmf({k}) for distribution {distribution}
            likelihood of {k} under the {distribution} distribution
            {distribution}, point probability of {k}
            prob exactly {k} from the {distribution} distribution
            probability of {k} under {distribution}
            X ~ {distribution} exactly {k} ?
            pmf of X ~ {distribution} k {k}
            mass at {k}, distribution {distribution}
            pmf({distribution}, {k})
        """,
        dialogues="""
            A: X ~ {distribution}. B: Which value interests you? A: {k}. How likely is it exactly?
            User: A point probability. Bot: At which value? User: {k}. Bot: And the distribution? User: {distribution}
            Teacher: The distribution is {distribution}. Pupil: And P(X = {k})? Teacher: Find it.
            - How probable is exactly {k}? - Under which distribution? - {distribution}.
            Dev: I drew {k} from the distribution {distribution}. Lead: How likely is just this value? Dev: Compute the pmf.
            A: The count follows {distribution}. B: And you saw? A: {k}. B: Then how probable was exactly that?
            Coder: I call pmf at {k}. Reviewer: On which distribution? Coder: {distribution}. Reviewer: What should it return?
            Teacher: N has law {distribution}. Pupil: At most {k}? Teacher: No, exactly {k}. What is the probability?
            A: The count has the distribution {distribution}. B: You want at most {k}? A: No, exactly that. How likely is it?
        """,
    ),
    Phrases(
        tools.distribution_cdf,
        draw_limit,
        terms=(
            "cumulative distribution function; P(X at most x); lower tail of a distribution; "
            "distribution function; cdf; probability of x or less; F(x); probability of not exceeding a limit"
        ),
        questions="""
            What is P(X ≤ {x}) if X ~ {distribution}?
            For X ~ {distribution}, what is the probability that X is at most {x}?
            How likely is a value of {x} or less under the distribution {distribution}?
            Under the distribution {distribution}, how probable is it not to exceed {x}?
            What does the cumulative distribution function of {distribution} give at {x}?
            With which probability does a random variable stay at or below {x} if it is distributed as {distribution}?
            whats P(X <= {x}) for X ~ {distribution}?
            What does the cdf of the distribution {distribution} return at {x}?
            Draw once from the distribution {distribution}: how probable is it to end up no higher than {x}?
            What is F({x}) for the distribution {distribution}?
            How much of the probability of the distribution {distribution} sits at or to the left of {x}?
            What is the cumulative probability of {x} under {distribution}?
            What is the cdf of the {distribution} distribution at {x}?
            What is the lower-tail probability of {distribution} at {x}?
            What is the likelihood of observing {x} or less from the distribution {distribution}?
            What is the chance of drawing {x} at most from the {distribution} distribution?
            If a variable follows the distribution {distribution}, how often is it no greater than {x}?
            How much weight does the {distribution} distribution give to the outcomes up to and including {x}?
            Should Y obey the distribution {distribution}, how likely is Y to stay within {x}?
            What probability does {distribution} assign to everything left of {x}, the point itself included?
            What is the percentile rank of {x} in the distribution {distribution}?
            Which share of draws from the {distribution} distribution do not exceed {x}?
            How likely is a sample from the distribution {distribution} to fall at or below {x}?
            What is the probability that X stays at or under {x} when X ~ {distribution}?
            What is the chance of at most {x} with the distribution {distribution}?
            What is the cdf value at {x} for X ~ {distribution}?
            What is the probability of {x} or lower under {distribution}?
            What is the cumulative chance up to {x} for the distribution {distribution}?
            What is the left tail at {x} of the distribution {distribution}?
            What is the share of the distribution {distribution} that lies at or below {x}?
            If X ~ {distribution}, how likely is X not above {x}?
            With the distribution {distribution}, how likely do I get {x} or less?
            How probable is it that X ~ {distribution} stays within {x}?
            Under {distribution}, what part of the probability is below or at {x}?
            How often will a draw from the distribution {distribution} give {x} or fewer?
            For the distribution {distribution}, what is F at {x}?
            What are the odds, as a probability, that X ~ {distribution} does not pass {x}?
            What is the at-most probability at {x} for {distribution}?
            If X ~ {distribution}, what is the probability that X is at most {x}?
            What is the probability that X is no more than {x} when X ~ {distribution}?
            What is the cdf of {distribution} at {x}?
            For X ~ {distribution}, what is P(X <= {x})?
            What is F({x}) for X ~ {distribution}?
        """,
        commands="""
            Compute P(X ≤ {x}) for X ~ {distribution}.
            Evaluate the cumulative function of the distribution {distribution} at {x}.
            Given X ~ {distribution}, find the probability that X does not exceed {x}.
            Find the lower tail up to {x} of the distribution {distribution}.
            Determine the probability that a random variable distributed as {distribution} is no larger than {x}.
            Calculate the probability of X <= {x}, X ~ {distribution}.
            Accumulate the distribution {distribution} from the far left up to {x}.
            State how probable it is that a random variable, {distribution} distributed, does not go beyond {x}.
            Tell with what probability one draw from the distribution {distribution} is {x} or smaller.
            Find the cumulative probability of {distribution} at {x}.
            Find the probability of {x} or less under {distribution}.
            Find the cdf of the {distribution} distribution at {x}.
            Evaluate the distribution function of {distribution} in {x}.
            Work out how probable it is that a variate of law {distribution} is not above {x}.
            Obtain the left-tail area of the distribution {distribution} at {x}.
            Let Y be distributed as {distribution}; write down P(Y ≤ {x}).
            Figure out which fraction of samples from the {distribution} distribution come out at {x} or lower.
            Provide the total weight that the distribution {distribution} puts on values up to {x}.
            Sum or integrate the {distribution} distribution up to and including {x}.
            With {x} as the cap, say how likely the distribution {distribution} keeps under it.
            Not the point probability, the cumulative value: quote it for {distribution} at {x}.
            Find how likely X ~ {distribution} is to be {x} or smaller.
            Find the probability of {x} or less for {distribution}.
            Find the cdf at {x} of X ~ {distribution}.
            With X ~ {distribution}, find the chance of at most {x}.
            Give P(X ≤ {x}) where X has the distribution {distribution}.
            Give the area of the distribution {distribution} to the left of {x}.
            Tell me how likely no more than {x} is under the distribution {distribution}.
            Work out the cumulative probability at {x}, law {distribution}.
            Compute .cdf({x}) of the distribution {distribution}.
            For {distribution}, add up all probability as far as {x}.
            Get the probability that {distribution} does not exceed {x}.
            Calculate the lower tail of X ~ {distribution} at {x}.
            Say what fraction of draws from the distribution {distribution} is {x} or smaller.
            Find how much of the {distribution} distribution is not above {x}.
            Find P(X ≤ {x}) for X ~ {distribution}.
            Let X ~ {distribution}. Find P(X ≤ {x}).
            Evaluate the cdf of {distribution} at x = {x}.
            Calculate the probability that a {distribution} random variable is at most {x}.
        """,
        stories="""
            The load on a bridge is a random variable with distribution {distribution}. It holds up to {x}. How likely does it hold?
            Waiting times follow the distribution {distribution}. What is the probability of waiting for {x} or less?
            Up to {x} can be stored where demand has the distribution {distribution}. How likely is the store large enough?
            A measurement error, distributed as {distribution}, is accepted if at most {x}. With what probability is it accepted?
            At most {x} is what the budget allows, and costs have the distribution {distribution}. What is the probability of staying within it?
            The bridge opens only for winds up to {x}; wind speed is a random variable, {distribution} distributed. How likely is it open?
            A nurse can serve at most {x}; the demand has the distribution {distribution}. With what probability does she manage?
            A queue's waiting load obeys the distribution {distribution}. The hall copes with {x} at most. How likely does it cope?
            An engineer models wear as a random variable with distribution {distribution}. Parts are fine if the wear is at most {x}. What fraction is fine?
            A trader assumes that the loss is {distribution}. With what probability is it {x} or smaller?
            A river level is distributed as {distribution}. The dam holds anything up to {x}. What is the chance that it holds?
            The number of typos is taken to be {distribution}. The editor accepts no more than {x}. How probable is acceptance?
            A student saw {x} in a simulation that draws from the {distribution} distribution. What share of draws would be as low or lower?
            Patients' scores follow the distribution {distribution}. Rehab is offered for scores not above {x}. Which fraction gets rehab?
            A lift carries up to {x}; the load is a random variable, {distribution}. What is the probability of no overload?
            The load of our lift has the distribution {distribution}. It carries {x} at most. How likely is the load all right?
            The helpdesk can take {x} calls; their number has the distribution {distribution}. What is the chance that it can take them all?
            My waiting is a random variable, {distribution}. How probable is it that I wait no longer than {x}?
            A gardener has a bucket that holds {x}; the rain has the distribution {distribution}. With what probability does the bucket not overflow?
            Tries needed are distributed as {distribution}. How likely do {x} tries suffice?
            A machine part's length deviates as {distribution}. What is the probability that the deviation is at most {x}?
        """,
        terse="""
            X ~ {distribution}, P(X ≤ {x})
            P(X ≤ {x}), X ~ {distribution}
            cdf of distribution {distribution} at {x}
            at most {x} under {distribution}: probability?
            distribution {distribution}, lower tail to {x}
            cdf({x}), distribution {distribution}
            F({x}), X ~ {distribution}
            distribution {distribution}: P(X <= {x})
            scipy.stats cdf at {x}, distribution {distribution}
            X ~ {distribution}; chance of {x} or less
            cdf of X ~ {distribution} at {x}
            P(Y ≤ {x}), Y distributed as {distribution}
            distribution {distribution}: F({x})
            at most {x}, {distribution}, probability
            dist.cdf({x}) for distribution {distribution}
            {distribution} distribution, lower tail, {x}
            prob {x} or less from the distribution {distribution}
            left tail of the {distribution} distribution up to {x}
            probability at most {x}, {distribution}
            X ~ {distribution} {x} or less ?
            cdf of X ~ {distribution}, x {x}
            cumulative to {x}, distribution {distribution}
        """,
        dialogues="""
            A: X ~ {distribution}. B: Where is your limit? A: At {x}. How likely is X below or at it?
            User: A cumulative probability. Bot: Up to? User: {x}. Bot: And the distribution? User: {distribution}
            Teacher: The distribution is {distribution}. Pupil: And P(X ≤ {x})? Teacher: Find it.
            - How probable is {x} at most? - Under which distribution? - {distribution}.
            Dev: My limit is {x}, the distribution {distribution}. Lead: How likely do we stay within it? Dev: Compute the cdf.
            A: The load follows {distribution}. B: And your cap? A: {x}. B: Then how probable is a load within the cap?
            Coder: I call cdf at {x}. Reviewer: On which distribution? Coder: {distribution}. Reviewer: What should it return?
            Teacher: Y has law {distribution}. Pupil: Exactly {x}? Teacher: No, at most {x}. What is the probability?
            A: The count has the distribution {distribution}. B: You want exactly {x}? A: No, that or less. How likely is it?
        """,
    ),
)

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
        """,
        stories="""
            The number of customers is a random variable with distribution {distribution}. How many come on average?
            A simulation draws from the distribution {distribution} again and again. Towards which value does the average go?
            Delays, as random variables, follow {distribution}. What delay should I expect?
            My winnings are distributed as {distribution}. What are they in expectation?
            A biologist models counts by the distribution {distribution}. What mean does her model have?
            The nurse models arrivals as a random variable, {distribution} distributed. How many should she expect?
            A game designer rolls loot from the distribution {distribution}. What is the average loot?
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
        """,
        dialogues="""
            A: X follows the distribution {distribution}. B: What's its mean? A: That is what I ask you.
            User: Expectation please. Bot: Of which distribution? User: {distribution}
            Teacher: X ~ {distribution}. Pupil: Do you want the variance? Teacher: No, the mean.
            - I draw from the distribution {distribution}. - And you'd like the average? - The exact expected value, yes.
            Dev: My noise has the distribution {distribution}. Lead: What does it average out to? Dev: I need its mean.
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
        """,
        stories="""
            Daily demand is a random variable with distribution {distribution}. How large is its variance?
            A physicist's noise follows the distribution {distribution}. She needs the variance for her error budget. What is it?
            Waiting times are distributed as {distribution}. What variance do they have?
            Two suppliers differ in reliability; one has deliveries distributed as {distribution}. What is the variance?
            To plan a sample size I need the variance of a random variable with distribution {distribution}. How big is it?
            A carpenter's cutting error is a random variable, {distribution} distributed. How large is its variance?
            Arrivals are simulated by the distribution {distribution}. The queueing formula wants their variance. What is it?
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
        """,
        dialogues="""
            A: X follows the distribution {distribution}. B: How much does it vary? A: Give me the variance.
            User: Variance please. Bot: Of which distribution? User: {distribution}
            Teacher: X ~ {distribution}. Pupil: Do you want the mean? Teacher: No, the variance.
            - My errors are distributed as {distribution}. - And their spread? - As a variance, please.
            Dev: My noise has the distribution {distribution}. Lead: How noisy, as a variance? Dev: Tell me.
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
        """,
        stories="""
            The number of rainy days is a random variable with distribution {distribution}. How likely are exactly {k}?
            Hits follow the distribution {distribution}. I bet on exactly {k}. With what probability do I win?
            Exactly {k} came out where the theory says the distribution is {distribution}. How probable was this value?
            A game counts points by the distribution {distribution}. What is the probability of precisely {k} points?
            The claim number was {k}; the insurer models it as distributed by {distribution}. What probability did exactly this number have?
            A nurse's log says {k} calls came; she assumes the distribution {distribution}. How probable is that very number?
            The number of cracks in a plank is a random variable, {distribution} distributed. What is the chance of {k} cracks, neither more nor fewer?
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
        """,
        dialogues="""
            A: X ~ {distribution}. B: Which value interests you? A: {k}. How likely is it exactly?
            User: A point probability. Bot: At which value? User: {k}. Bot: And the distribution? User: {distribution}
            Teacher: The distribution is {distribution}. Pupil: And P(X = {k})? Teacher: Find it.
            - How probable is exactly {k}? - Under which distribution? - {distribution}.
            Dev: I drew {k} from the distribution {distribution}. Lead: How likely is just this value? Dev: Compute the pmf.
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
        """,
        stories="""
            The load on a bridge is a random variable with distribution {distribution}. It holds up to {x}. How likely does it hold?
            Waiting times follow the distribution {distribution}. What is the probability of waiting for {x} or less?
            Up to {x} can be stored where demand has the distribution {distribution}. How likely is the store large enough?
            A measurement error, distributed as {distribution}, is accepted if at most {x}. With what probability is it accepted?
            At most {x} is what the budget allows, and costs have the distribution {distribution}. What is the probability of staying within it?
            The bridge opens only for winds up to {x}; wind speed is a random variable, {distribution} distributed. How likely is it open?
            A nurse can serve at most {x}; the demand has the distribution {distribution}. With what probability does she manage?
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
        """,
        dialogues="""
            A: X ~ {distribution}. B: Where is your limit? A: At {x}. How likely is X below or at it?
            User: A cumulative probability. Bot: Up to? User: {x}. Bot: And the distribution? User: {distribution}
            Teacher: The distribution is {distribution}. Pupil: And P(X ≤ {x})? Teacher: Find it.
            - How probable is {x} at most? - Under which distribution? - {distribution}.
            Dev: My limit is {x}, the distribution {distribution}. Lead: How likely do we stay within it? Dev: Compute the cdf.
        """,
    ),
)

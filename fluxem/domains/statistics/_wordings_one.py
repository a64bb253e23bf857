"""How people ask for location, spread and intervals of one sample.

Every sample stands right after the word that makes it one ("the scores {values}").
"""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.statistics import tools
from fluxem.domains.statistics._draws import (
    draw_confidence,
    draw_modal,
    draw_quantile,
    draw_sample,
    draw_score,
    draw_weighted,
    draw_with,
)

PHRASES = (
    Phrases(
        tools.mean,
        draw_sample,
        terms="sample mean; average of a data set; arithmetic mean; expected score; center of the data",
        questions="""
            What is the mean of the [data set|sample|scores] {values}?
            What is the average of the measurements {values}?
            How high is the class average for the grades {values}?
            On average, how large are the observations {values}?
            Could you average the readings {values} for me?
            If the marks {values} were shared out evenly, what would everyone get?
            Which single number balances the data points {values}?
            What does the sample {values} have as its arithmetic mean?
            Where does the center of gravity of the observations {values} lie?
            Take the temperatures {values}: what is their mean?
        """,
        commands="""
            Calculate the mean of the data set {values}.
            Find the average score, given the scores {values}.
            Compute the sample mean for the observations {values}.
            Average the heights {values}.
            Work out the arithmetic mean of the measurements {values}.
            Determine the mean reading from the readings {values}.
            Give me the average of the ages {values}, exactly.
            Add up the marks {values} and divide by how many there are.
            Summarise the ratings {values} by their mean.
            Report the average for the data {values}.
            Estimate the population mean by the mean of the sample {values}.
        """,
        stories="""
            A teacher writes down the marks {values}. Her headmaster asks for the class average. What does she answer?
            Every evening I noted the temperatures {values}. What was the average evening like?
            Guests left the ratings {values} on our website. Which average rating is displayed there?
            The nurse measured the heights {values}. How tall is the average child in her group?
            A biologist weighs beetles and gets the measurements {values}. Her paper needs the mean. What does she \
write?
            My sensor sent the readings {values} overnight. Replace them by their average.
            In the gymnastics final the judges gave the scores {values}; the average counts. What counts?
            We polled the families in our street about money. The incomes {values} came back. What is the mean income?
        """,
        terse="""
            mean of data set {values}
            average, scores {values}
            np.mean(sample = {values})
            x-bar for the observations {values}
            marks: {values}; mean?
            readings {values} -> average
        """,
        dialogues="""
            A: I have the scores {values}. B: What do you want to know? A: The mean.
            A: How did the class do? B: Here are the grades {values}. A: And on average?
            User: My data set is {values}. Assistant: What should I compute? User: Its average, please.
            A: Look at the measurements {values}. B: They vary a lot. A: So average them.
            A: The observations are {values}. B: Median? A: No, the arithmetic mean.
        """,
    ),
    Phrases(
        tools.median,
        draw_sample,
        terms="median; middle value; central observation; halfway point",
        questions="""
            What is the median of the data set {values}?
            Which value lies in the middle of the observations {values} once they are sorted?
            What is the median score among the scores {values}?
            Half of the readings {values} lie below which point, and half above?
            What would the middle one of the heights {values} be?
        """,
        commands="""
            Find the median of the sample {values}.
            Determine the middle value of the marks {values}.
            Compute the median reading for the readings {values}.
            Line up the ages {values} and pick the central one.
            Give the median of the measurements {values}, not the mean.
            Split the data {values} into a lower and an upper half and name the border.
        """,
        stories="""
            Incomes are skewed, so the report prefers the median. The incomes {values} were collected. What does it \
state?
            Children with the heights {values} stand in a row by size. How tall is the one in the middle, or what \
lies halfway between the middle pair?
            One judge is bribed, so only the median counts. The scores {values} are shown. Which result stands?
        """,
        terse="""
            median of data set {values}
            np.median(sample {values})
            scores {values}: middle value
            marks = {values}; median?
        """,
        dialogues="""
            A: I measured the temperatures {values}. B: Shall I take the mean? A: The median, there are outliers.
            A: The grades {values} came in. B: Which grade is in the middle? A: That is what I ask you.
        """,
    ),
    Phrases(
        tools.mode,
        draw_modal,
        terms="mode; most frequent value; most common observation; modal score",
        questions="""
            What is the mode of the data set {values}?
            Which value occurs most often among the observations {values}?
            What is the most common score in the scores {values}?
            Which readings come up most frequently in the readings {values}?
            Among the marks {values}, which is the most popular?
        """,
        commands="""
            Find the mode of the sample {values}.
            Name the most frequent of the measurements {values}.
            Identify the modal value in the data {values}.
            Tell me which of the ages {values} is the commonest.
            Pick out whatever repeats the most in the grades {values}.
            Report the modal height for the heights {values}.
        """,
        stories="""
            A shoe shop logs what customers wear; the data set {values} is the result. Which size should it stock \
above all?
            Students got the marks {values}. The tutor announces the mark that was given most often. Which one?
            A thermometer wrote the temperatures {values} into its memory. Which temperature did it meet most \
frequently?
        """,
        terse="""
            mode of sample {values}
            statistics.multimode(data set {values})
            scores {values}: most common
            modal value, observations {values}
        """,
        dialogues="""
            A: My data set is {values}. B: Do you want the median? A: The mode, the one that is repeated the most.
            A: Which rating do people give? B: I see the ratings {values}. A: And the most frequent one?
        """,
    ),
    Phrases(
        tools.weighted_mean,
        draw_weighted,
        terms="weighted mean; weighted average; weights; credit points; importance",
        questions="""
            What is the weighted mean of the scores {values} with weights {weights}?
            With the weights {weights}, what do the grades {values} average to?
            How large is the weighted average of the marks {values} if their weights are {weights}?
            If each of the observations {values} counts according to the weights {weights}, what is the mean?
            Using {weights} as weights, which weighted average belongs to the measurements {values}?
        """,
        commands="""
            Compute the weighted average of the readings {values}, weights {weights}.
            Weight the marks {values} by {weights} and give the mean.
            Given the weights {weights}, find the weighted mean of the data set {values}.
            Apply the weights {weights} to the scores {values} and average them.
            Average the grades {values}, where {weights} tells how much each one counts.
            Take a weighted mean: sample {values}, weights {weights}.
        """,
        stories="""
            My courses ended with the grades {values}. They have the credits {weights}. What is my credit-weighted \
average?
            An exam has parts with the weights {weights}. A student earns the scores {values} in them. Which weighted \
mean goes into the certificate?
            Shops report the ratings {values}, based on {weights} customers in the same order. What mean do all the \
observations together have, weighted by customers?
        """,
        terse="""
            weighted mean, scores {values}, w = {weights}
            np.average(data set {values}, weights={weights})
            weights {weights}, marks {values}: weighted average
            sum(w x) / sum(w): weights {weights}, sample {values}
        """,
        dialogues="""
            A: I got the marks {values}. B: Just average them. A: They are weighted by {weights}, so a weighted mean \
please.
            A: The weights are {weights}. B: And the observations? A: Observations {values}. I need the weighted \
average.
        """,
    ),
    Phrases(
        tools.quantile,
        draw_quantile,
        terms="quantile; percentile; quartile; cut point; cumulative fraction",
        questions="""
            What is the {probability} quantile of the data set {values}?
            Below which value do {probability} of the observations {values} fall, interpolating linearly?
            In the scores {values}, where is the quantile for {probability}?
            Which score cuts off the lowest {probability} of the scores {values}?
            What does the quantile function of the sample {values} give at {probability}?
        """,
        commands="""
            Find the quantile at level {probability} for the readings {values}.
            Compute the percentile of the measurements {values} that corresponds to {probability}.
            For the marks {values}, determine the {probability} quantile.
            Interpolate the {probability} quantile in the heights {values}.
            Set the probability to {probability} and return the quantile of the data {values}.
            Locate the point that separates the lower {probability} of the ages {values} from the rest.
        """,
        stories="""
            A school praises everybody above the quantile at {probability}. The marks {values} were given. Where is \
the line?
            Engineers recorded the readings {values} and must quote the {probability} quantile as a limit. What is it?
            The incomes {values} were reported. A tax starts at the {probability} quantile. At what income does it \
start?
        """,
        terse="""
            quantile(sample {values}, {probability})
            {probability} quantile, scores {values}
            np.quantile(data set {values}, q={probability})
            percentile {probability}: observations {values}
        """,
        dialogues="""
            A: I have the measurements {values}. B: Which quantile? A: The one at {probability}.
            A: Give me the {probability} quantile. B: Of what? A: Of the temperatures {values}.
        """,
    ),
    Phrases(
        tools.value_range,
        draw_sample,
        terms="range of a data set; spread between extremes; difference of largest and smallest",
        questions="""
            What is the range of the data set {values}?
            How far apart are the highest and the lowest of the scores {values}?
            What is the difference between the largest and the smallest of the readings {values}?
            Over how wide a range do the temperatures {values} stretch?
            From the shortest to the tallest, how much do the heights {values} span?
        """,
        commands="""
            Find the range of the sample {values}.
            Subtract the minimum from the maximum of the observations {values}.
            Compute the range of the measurements {values}.
            State the total spread of the marks {values}, top minus bottom.
            Measure the gap between the extremes of the ages {values}.
            Give the statistical range for the data {values}.
        """,
        stories="""
            During one day the weather station logged the temperatures {values}. By how much did they swing altogether?
            The oldest and the youngest member of a club compare themselves; the ages {values} are known. What is the \
gap?
            A scale was tested many times and showed the readings {values}. What range does the test report mention?
        """,
        terse="""
            range of data set {values}
            max - min, scores {values}
            np.ptp(sample {values})
            marks {values}: range
        """,
        dialogues="""
            A: See the observations {values}. B: They are all over the place. A: How wide is their range?
            A: The grades {values} are out. B: What is the spread from best to worst? A: Tell me the range.
        """,
    ),
    Phrases(
        tools.variance,
        draw_sample,
        terms="sample variance; mean squared deviation; dispersion; unbiased variance; squared spread",
        questions="""
            What is the sample variance of the data set {values}?
            What is the variance of the sample {values}?
            How large is the unbiased variance estimate from the observations {values}?
            How much do the scores {values} vary, as a sample variance?
            With the divisor n minus one, what is the variance of the readings {values}?
            What variance does a statistician infer from the measurements {values}, a sample of something bigger?
        """,
        commands="""
            Calculate the sample variance of the marks {values}.
            Find the variance for the sample {values}, dividing by one less than its size.
            Compute s squared from the observations {values}.
            Determine the variance of the heights {values}, treated as a sample.
            Estimate the variance behind the data set {values} without bias.
            Give the Bessel-corrected variance of the temperatures {values}.
        """,
        stories="""
            A brewer tests a few bottles and obtains the measurements {values}. What sample variance does he report?
            From a large crowd I picked some people and got the heights {values}. Estimate the variance of the crowd.
            A psychologist collects the scores {values} and wants the variance with degrees of freedom n minus one. \
Help her.
            The lab repeated an experiment; the readings {values} are a sample. What is their variance?
        """,
        terse="""
            sample variance, data set {values}
            var(sample {values}, ddof = one)
            s squared: observations {values}
            statistics.variance(scores {values})
        """,
        dialogues="""
            A: I drew the sample {values}. B: You want its mean? A: No, its variance.
            A: Here are the measurements {values}. B: Are they everything? A: Only a sample; give me the variance.
        """,
    ),
    Phrases(
        tools.variance,
        draw_with(kind="population"),
        terms="population variance; squared standard deviation; second central moment",
        questions="""
            What is the population variance of the data set {values}?
            If the scores {values} are the entire population, what is their variance?
            What is the mean squared distance of the observations {values} from their mean?
            With all members counted, dividing by n, how big is the variance of the ages {values}?
            How large is sigma squared for the marks {values} of the complete class?
        """,
        commands="""
            Calculate the population variance of the readings {values}.
            Find the variance of the whole population with the heights {values}.
            Compute sigma squared for the measurements {values}.
            Average the squared deviations of the grades {values} from their mean.
            Treat the data {values} as complete and give the variance, divisor n.
            Determine the second central moment of the observations {values}.
        """,
        stories="""
            Nobody is missing from the class, and the marks {values} are all there are. What is the population variance?
            An island has only a few inhabitants. The ages {values} belong to all of them. Find the variance of this \
population.
            Every machine of the factory was checked; the readings {values} are complete. Report their population \
variance.
        """,
        terse="""
            population variance, data set {values}
            pvariance(scores {values})
            sigma squared: observations {values}
            np.var(measurements {values}), ddof zero
        """,
        dialogues="""
            A: These are all the scores {values}. B: A sample? A: The entire population. What is the variance?
            A: Variance of the heights {values}, please. B: Divide by n? A: Yes, it is the full population.
        """,
    ),
    Phrases(
        tools.standard_deviation,
        draw_sample,
        terms="standard deviation; typical deviation; root mean square deviation; scatter",
        questions="""
            What is the sample standard deviation of the data set {values}?
            How far do the scores {values} typically stray from their mean, as a sample standard deviation?
            What standard deviation does the sample {values} have?
            How large is s for the observations {values}?
        """,
        commands="""
            Compute the standard deviation of the sample {values}.
            Find the sample standard deviation for the readings {values}.
            Take the square root of the sample variance of the marks {values}.
            Quantify the scatter of the measurements {values} by their sample standard deviation.
        """,
        stories="""
            A few bolts from a big delivery were measured: measurements {values}. State their standard deviation as a \
sample.
            An agronomist samples ears of wheat and writes the heights {values}. Which standard deviation does she \
publish?
        """,
        terse="""
            stdev(sample {values})
            sample SD, scores {values}
        """,
        dialogues="""
            A: The sample is {values}. B: Variance? A: Its root, the standard deviation.
        """,
    ),
    Phrases(
        tools.standard_deviation,
        draw_with(kind="population"),
        terms="population standard deviation; sigma",
        questions="""
            What is the population standard deviation of the data set {values}?
            How large is sigma if the ages {values} make up the whole population?
            What is the root mean square deviation of the observations {values} from their average?
        """,
        commands="""
            Calculate the population standard deviation of the grades {values}.
            Give sigma for the complete data {values}.
            Find the standard deviation of the entire population with the heights {values}.
        """,
        stories="""
            All players of the team are listed with the heights {values}. Find the standard deviation of this \
population.
            The village is small and the incomes {values} are all of its incomes. What is their population standard \
deviation?
        """,
        terse="""
            pstdev(observations {values})
            population SD, marks {values}
        """,
        dialogues="""
            A: Standard deviation for the scores {values}? B: Sample or population? A: Population.
        """,
    ),
    Phrases(
        tools.z_score,
        draw_score,
        terms="z-score; standard score; standardized value; distance from the mean in standard deviations",
        questions="""
            What is the z-score of {value} relative to the sample {values}?
            How many standard deviations is {value} away from the mean of the scores {values}?
            Judged by the readings {values}, what standard score does {value} have?
            In units of the standard deviation, where does {value} stand among the observations {values}?
            For the heights {values}, which z belongs to {value}?
        """,
        commands="""
            Standardize {value} with the data set {values}.
            Compute the z-score for {value}, given the marks {values}.
            Using mean and standard deviation of the measurements {values}, turn {value} into a z-score.
            Express {value} as a standard score, based on the temperatures {values}.
            Subtract the mean of the ages {values} from {value} and divide by their standard deviation.
            Take the grades {values} as reference and give the z value of {value}.
        """,
        stories="""
            The class received the marks {values}. Tim has {value}. How many standard deviations above the mean is he?
            A doctor compares {value} with the observations {values} of healthy people. What z-score does she note?
            Last year the station recorded the temperatures {values}. Today it is {value}. Standardize it.
        """,
        terse="""
            z({value}), sample {values}
            z-score of {value}: scores {values}
            data set {values}, standard score for {value}
            zscore: observations {values}, x = {value}
        """,
        dialogues="""
            A: Is {value} unusual? B: Compared to what? A: To the readings {values}. Give me the z-score.
            A: Reference scores {values}. B: And your result? A: {value}. What is its standard score?
        """,
    ),
    Phrases(
        tools.confidence_interval,
        draw_confidence,
        terms="confidence interval; interval estimate; margin of error; t interval; uncertainty of the mean",
        questions="""
            What is the {level} confidence interval for the mean, based on the sample {values}?
            Between which limits does the true mean lie with {level} confidence, given the observations {values}?
            Given the scores {values}, how wide a t interval covers the mean at confidence {level}?
            What bounds for the expected value do the measurements {values} give at level {level}?
            At {level} confidence, where is the mean behind the readings {values}?
        """,
        commands="""
            Construct a {level} confidence interval for the mean from the data set {values}.
            From the heights {values}, estimate the mean with a t interval at {level}.
            Compute the Student confidence limits of the marks {values}, confidence level {level}.
            Bound the population mean with {level} confidence, using the sample {values}.
            Find lower and upper limits for the mean of the temperatures {values} with a confidence of {level}.
            With confidence {level}, bracket the average that produced the observations {values}.
        """,
        stories="""
            A pharmacist weighs tablets and gets the measurements {values}. The authority demands a {level} \
confidence interval for the mean. Which one?
            Only the sample {values} is known of a long production run. The boss wants limits that hold with {level} \
confidence. Compute them.
            We timed a process: data set {values}. The paper needs a confidence interval for the mean at {level}. \
Fill it in.
        """,
        terse="""
            {level} CI for the mean, sample {values}
            t interval: scores {values}, confidence {level}
            t.interval({level}), data set {values}
            observations {values}; CI {level}
        """,
        dialogues="""
            A: I need a confidence interval. B: From which observations? A: Observations {values}. B: Level? A: {level}.
            A: Use {level} confidence. B: For what? A: For the mean behind the readings {values}.
        """,
    ),
)

"""How people ask for spread, standard scores and intervals of one sample.

Every sample stands right after the word that makes it one ("the scores {values}").
"""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.statistics import tools
from fluxem.domains.statistics._draws import (
    draw_confidence,
    draw_sample,
    draw_score,
    draw_with,
)

PHRASES = (
    Phrases(
        tools.value_range,
        draw_sample,
        terms=(
            "range of a data set; spread between extremes; difference of largest and smallest; "
            "statistical range; maximum minus minimum; swing; span of the data; amplitude of variation"
        ),
        questions="""
            What is the range of the data set {values}?
            How far apart are the highest and the lowest of the scores {values}?
            What is the difference between the largest and the smallest of the readings {values}?
            Over how wide a range do the temperatures {values} stretch?
            From the shortest to the tallest, how much do the heights {values} span?
            whats the range of the scores {values}?
            What is the distance between the extremes in the sample {values}?
            How big is the swing from the coldest to the warmest, temperatures {values}?
            By how much does the best of the marks {values} beat the worst?
            How far apart are eldest and youngest, ages {values}?
            What span do the measurements {values} cover?
        """,
        commands="""
            Find the range of the sample {values}.
            Subtract the minimum from the maximum of the observations {values}.
            Compute the range of the measurements {values}.
            State the total spread of the marks {values}, top minus bottom.
            Measure the gap between the extremes of the ages {values}.
            Give the statistical range for the data {values}.
            Calculate the range, data set {values}.
            Take the biggest of the observed values {values} and deduct the smallest.
            Give the span of the readings {values}, highest less lowest.
            Say how spread out the ratings {values} are, judged by the extremes only.
            Work out maximum minus minimum for the data {values}.
        """,
        stories="""
            During one day the weather station logged the temperatures {values}. By how much did they swing altogether?
            The oldest and the youngest member of a club compare themselves; the ages {values} are known. What is the \
gap?
            A scale was tested many times and showed the readings {values}. What range does the test report mention?
            A machinist checks bolts and writes the measurements {values}. The tolerance concerns largest minus \
smallest. How much is it?
            The tide gauge gave the readings {values}. What was the tidal range?
            The richest and the poorest household are compared; the incomes {values} were reported. How wide is the gap?
            A patient's pulse was noted, observations {values}. By how much did it vary from lowest to highest?
        """,
        terse="""
            range of data set {values}
            max - min, scores {values}
            np.ptp(sample {values})
            marks {values}: range
            range(sample = {values})
            max minus min of data {values}
            span: readings {values}
            spread between extremes, heights {values}
            range: ages {values}
        """,
        dialogues="""
            A: See the observations {values}. B: They are all over the place. A: How wide is their range?
            A: The grades {values} are out. B: What is the spread from best to worst? A: Tell me the range.
            A: Temperatures {values} this week. B: What was the swing between hottest and coldest?
            Coach: The scores are {values}. Player: How far from top to bottom? Coach: Find the range.
        """,
    ),
    Phrases(
        tools.variance,
        draw_sample,
        terms=(
            "sample variance; mean squared deviation; dispersion; unbiased variance; squared spread; variance; "
            "s squared; mean square about the mean; variability"
        ),
        questions="""
            What is the sample variance of the data set {values}?
            What is the variance of the sample {values}?
            How large is the unbiased variance estimate from the observations {values}?
            How much do the scores {values} vary, as a sample variance?
            With the divisor n minus one, what is the variance of the readings {values}?
            What variance does a statistician infer from the measurements {values}, a sample of something bigger?
            whats the sample variance of the readings {values}?
            What is s² for the data {values}, a sample?
            How variable are the ages {values} in this sample, given as a variance?
        """,
        commands="""
            Calculate the sample variance of the marks {values}.
            Find the variance for the sample {values}, dividing by one less than its size.
            Compute s squared from the observations {values}.
            Determine the variance of the heights {values}, treated as a sample.
            Estimate the variance behind the data set {values} without bias.
            Give the Bessel-corrected variance of the temperatures {values}.
            Calculate var for the sample {values} with Bessel's correction.
            Sum the squared deviations of the scores {values} and divide by n minus one.
            Measure the dispersion of the sample values {values} by the unbiased variance.
        """,
        stories="""
            A brewer tests a few bottles and obtains the measurements {values}. What sample variance does he report?
            From a large crowd I picked some people and got the heights {values}. Estimate the variance of the crowd.
            A psychologist collects the scores {values} and wants the variance with degrees of freedom n minus one. \
Help her.
            The lab repeated an experiment; the readings {values} are a sample. What is their variance?
            A few cows of a big herd were weighed, measurements {values}. What does the sample suggest as variance of \
the herd?
        """,
        terse="""
            sample variance, data set {values}
            var(sample {values}, ddof = one)
            s squared: observations {values}
            statistics.variance(scores {values})
            s² of sample {values}
            VAR.S, data {values}
            sample var: marks {values}
        """,
        dialogues="""
            A: I drew the sample {values}. B: You want its mean? A: No, its variance.
            A: Here are the measurements {values}. B: Are they everything? A: Only a sample; give me the variance.
            Lab: We only sampled, readings {values}. Boss: I want the variance. Lab: With n minus one, then.
        """,
    ),
    Phrases(
        tools.variance,
        draw_with(kind="population"),
        terms=(
            "population variance; squared standard deviation; second central moment; sigma squared; "
            "variance of all members; mean of squared deviations"
        ),
        questions="""
            What is the population variance of the data set {values}?
            If the scores {values} are the entire population, what is their variance?
            What is the mean squared distance of the observations {values} from their mean?
            With all members counted, dividing by n, how big is the variance of the ages {values}?
            How large is sigma squared for the marks {values} of the complete class?
            whats the population variance of the scores {values}?
            What is σ² if the data {values} are everyone?
            How large is the average squared deviation from the mean in the temperatures {values}?
        """,
        commands="""
            Calculate the population variance of the readings {values}.
            Find the variance of the whole population with the heights {values}.
            Compute sigma squared for the measurements {values}.
            Average the squared deviations of the grades {values} from their mean.
            Treat the data {values} as complete and give the variance, divisor n.
            Determine the second central moment of the observations {values}.
            Calculate the variance with divisor n for the readings {values}.
            Treat the ages {values} as a census and state the variance.
            Square how far each of the ratings {values} is off the mean, then average the squares.
        """,
        stories="""
            Nobody is missing from the class, and the marks {values} are all there are. What is the population variance?
            An island has only a few inhabitants. The ages {values} belong to all of them. Find the variance of this \
population.
            Every machine of the factory was checked; the readings {values} are complete. Report their population \
variance.
            All planets of a toy universe were measured, data set {values}. No sampling involved. What is the variance?
        """,
        terse="""
            population variance, data set {values}
            pvariance(scores {values})
            sigma squared: observations {values}
            np.var(measurements {values}), ddof zero
            σ² of population, data {values}
            VAR.P, scores {values}
            population var: heights {values}
        """,
        dialogues="""
            A: These are all the scores {values}. B: A sample? A: The entire population. What is the variance?
            A: Variance of the heights {values}, please. B: Divide by n? A: Yes, it is the full population.
            Teacher: The marks {values} are the full class. Head: So variance over n? Teacher: Yes, how large?
        """,
    ),
    Phrases(
        tools.standard_deviation,
        draw_sample,
        terms=(
            "standard deviation; typical deviation; root mean square deviation; scatter; SD; std; "
            "spread around the mean; sample deviation; average scatter"
        ),
        questions="""
            What is the sample standard deviation of the data set {values}?
            How far do the scores {values} typically stray from their mean, as a sample standard deviation?
            What standard deviation does the sample {values} have?
            How large is s for the observations {values}?
            whats the standard deviation of the sample {values}?
            How much scatter have the measurements {values}, in sample standard deviations?
            By how much do the readings {values} deviate from their mean, with n minus one under the root?
            What is the std dev of the temperatures {values}, taken as a sample?
        """,
        commands="""
            Compute the standard deviation of the sample {values}.
            Find the sample standard deviation for the readings {values}.
            Take the square root of the sample variance of the marks {values}.
            Quantify the scatter of the measurements {values} by their sample standard deviation.
            Calculate the sample standard deviation, data {values}.
            Give s, the root of s squared, for the ages {values}.
            Estimate sigma of the source from the sample values {values}.
            Put a number on how inconsistent the sample of ratings {values} is: its standard deviation.
            Work out SD, Bessel-corrected, for the heights {values}.
        """,
        stories="""
            A few bolts from a big delivery were measured: measurements {values}. State their standard deviation as a \
sample.
            An agronomist samples ears of wheat and writes the heights {values}. Which standard deviation does she \
publish?
            A sample of tablets weighed the measurements {values}. The inspector asks for the standard deviation. What \
is it?
            From many commuters we drew some, observations {values}. How large is the sample standard deviation?
        """,
        terse="""
            stdev(sample {values})
            sample SD, scores {values}
            std(sample {values}, ddof = one)
            STDEV.S, scores {values}
            s for sample {values}
            sample std dev: readings {values}
            np.std of the marks {values} with n minus one
        """,
        dialogues="""
            A: The sample is {values}. B: Variance? A: Its root, the standard deviation.
            Lab: Here is a sample, measurements {values}. Boss: I want the plus-minus. Lab: So the sample standard \
deviation?
        """,
    ),
    Phrases(
        tools.standard_deviation,
        draw_with(kind="population"),
        terms=(
            "population standard deviation; sigma; population SD; root of the variance over n; deviation of all members"
        ),
        questions="""
            What is the population standard deviation of the data set {values}?
            How large is sigma if the ages {values} make up the whole population?
            What is the root mean square deviation of the observations {values} from their average?
            whats the population standard deviation of the marks {values}?
            What is σ for the complete data {values}?
            How far off the mean is the whole group typically, ages {values}, divisor n under the root?
            If the readings {values} are all there is, what is their standard deviation?
        """,
        commands="""
            Calculate the population standard deviation of the grades {values}.
            Give sigma for the complete data {values}.
            Find the standard deviation of the entire population with the heights {values}.
            Calculate the standard deviation over the entire population, scores {values}.
            Take the root of the population variance of the temperatures {values}.
            Treat the measurements {values} as a census and give the standard deviation.
            Average the squared deviations of the ratings {values} over n and draw the root.
        """,
        stories="""
            All players of the team are listed with the heights {values}. Find the standard deviation of this \
population.
            The village is small and the incomes {values} are all of its incomes. What is their population standard \
deviation?
            Every pupil sat the test, scores {values}. The head wants the population standard deviation. What is it?
            A league has few clubs, and the data set {values} covers them all. How large is sigma?
        """,
        terse="""
            pstdev(observations {values})
            population SD, marks {values}
            σ, population, data {values}
            STDEV.P, heights {values}
            np.std(readings {values}), ddof zero
            population std dev: sample values {values} are all members
        """,
        dialogues="""
            A: Standard deviation for the scores {values}? B: Sample or population? A: Population.
            HR: The ages {values}, that is the whole staff. Boss: How much do they spread? HR: As population standard \
deviation?
            Teacher: Grades {values}, nobody missing. Pupil: So divisor n? Teacher: Yes, find sigma.
        """,
    ),
    Phrases(
        tools.z_score,
        draw_score,
        terms=(
            "z-score; standard score; standardized value; distance from the mean in standard deviations; "
            "standardized score; normal deviate; number of sigmas; relative standing; standardization"
        ),
        questions="""
            What is the z-score of {value} relative to the sample {values}?
            How many standard deviations is {value} away from the mean of the scores {values}?
            Judged by the readings {values}, what standard score does {value} have?
            In units of the standard deviation, where does {value} stand among the observations {values}?
            For the heights {values}, which z belongs to {value}?
            whats the z score of {value} in the data {values}?
            How many sigmas off is {value}, compared with the measurements {values}?
            Relative to the ages {values}, how extreme is {value} in standard units?
            Is {value} high for the scores {values}? Give its z-score.
            By how many standard deviations does {value} exceed the mean of the temperatures {values}?
            What standing does {value} have among the ratings {values}, standardized?
        """,
        commands="""
            Standardize {value} with the data set {values}.
            Compute the z-score for {value}, given the marks {values}.
            Using mean and standard deviation of the measurements {values}, turn {value} into a z-score.
            Express {value} as a standard score, based on the temperatures {values}.
            Subtract the mean of the ages {values} from {value} and divide by their standard deviation.
            Take the grades {values} as reference and give the z value of {value}.
            Calculate z for {value}, sample {values}.
            Transform {value} to standard units by means of the readings {values}.
            Locate {value} on the sigma scale of the observed values {values}.
            With the heights {values} as a norm group, standardize {value}.
            Rescale {value} so that the data set {values} has mean zero and deviation one.
        """,
        stories="""
            The class received the marks {values}. Tim has {value}. How many standard deviations above the mean is he?
            A doctor compares {value} with the observations {values} of healthy people. What z-score does she note?
            Last year the station recorded the temperatures {values}. Today it is {value}. Standardize it.
            A baby weighs {value}; the ward noted the measurements {values}. What z-score does the midwife report?
            The incomes {values} were listed. Ms Roy earns {value}. How many deviations above or below the mean is that?
            An alarm fires beyond three sigmas. The sensor history is the readings {values}, the new value {value}. \
What z has it?
            Norm scores {values} are printed in the manual. A client reaches {value}. Convert that to a standard score.
        """,
        terse="""
            z({value}), sample {values}
            z-score of {value}: scores {values}
            data set {values}, standard score for {value}
            zscore: observations {values}, x = {value}
            zscore({value}), scores {values}
            (x - mean) / sd, x = {value}, data {values}
            {value} in sigmas, sample {values}
            standardize {value}: readings {values}
            norm data {values}, client {value}, z?
        """,
        dialogues="""
            A: Is {value} unusual? B: Compared to what? A: To the readings {values}. Give me the z-score.
            A: Reference scores {values}. B: And your result? A: {value}. What is its standard score?
            A: I got {value}. B: The others have the marks {values}. A: So what is my z-score?
            Coach: Our heights {values}. Scout: The new one is {value}. Coach: How many standard deviations from the \
mean?
        """,
    ),
    Phrases(
        tools.confidence_interval,
        draw_confidence,
        terms=(
            "confidence interval; interval estimate; margin of error; t interval; uncertainty of the mean; CI; "
            "error bounds; confidence limits; range of plausible means; Student t interval"
        ),
        questions="""
            What is the {level} confidence interval for the mean, based on the sample {values}?
            Between which limits does the true mean lie with {level} confidence, given the observations {values}?
            Given the scores {values}, how wide a t interval covers the mean at confidence {level}?
            What bounds for the expected value do the measurements {values} give at level {level}?
            At {level} confidence, where is the mean behind the readings {values}?
            whats the {level} CI of the mean, data {values}?
            Within what range is the population mean, {level} sure, judging by the readings {values}?
            How precisely do the measurements {values} pin down the mean at {level} confidence?
            What are plausible means at {level} confidence after seeing the scores {values}?
            With error bounds at {level}, what mean do the ages {values} suggest?
            What lower and upper bound would a {level} interval estimate from the temperatures {values} have?
        """,
        commands="""
            Construct a {level} confidence interval for the mean from the data set {values}.
            From the heights {values}, estimate the mean with a t interval at {level}.
            Compute the Student confidence limits of the marks {values}, confidence level {level}.
            Bound the population mean with {level} confidence, using the sample {values}.
            Find lower and upper limits for the mean of the temperatures {values} with a confidence of {level}.
            With confidence {level}, bracket the average that produced the observations {values}.
            Calculate a confidence interval, level {level}, sample {values}.
            Put {level} error bars on the mean of the ratings {values}.
            Give the range of plausible averages for the incomes {values} at {level} confidence.
            Use Student's t to enclose the true mean, data set {values}, confidence {level}.
            Report the mean of the observed values {values} with its {level} confidence limits.
        """,
        stories="""
            A pharmacist weighs tablets and gets the measurements {values}. The authority demands a {level} \
confidence interval for the mean. Which one?
            Only the sample {values} is known of a long production run. The boss wants limits that hold with {level} \
confidence. Compute them.
            We timed a process: data set {values}. The paper needs a confidence interval for the mean at {level}. \
Fill it in.
            A dietician samples meals, measurements {values}. How large is the true average meal, with {level} \
confidence?
            The pilot study gave the scores {values}. A reviewer wants the {level} CI of the mean. Which limits go in?
            We clocked sprinters, observations {values}. The coach wants bounds on their mean that are right with \
{level} confidence.
            Soil probes gave the readings {values}. Between what limits is the field's mean, at the {level} confidence \
level?
        """,
        terse="""
            {level} CI for the mean, sample {values}
            t interval: scores {values}, confidence {level}
            t.interval({level}), data set {values}
            observations {values}; CI {level}
            CI({level}), readings {values}
            {level} confidence limits, data {values}
            mean ± margin at {level}, sample {values}
            t-interval for mean: marks {values}, level {level}
            confidence {level}; heights {values}; interval?
        """,
        dialogues="""
            A: I need a confidence interval. B: From which observations? A: Observations {values}. B: Level? A: {level}.
            A: Use {level} confidence. B: For what? A: For the mean behind the readings {values}.
            Editor: Where are the error bars? Author: The data is {values}. Editor: Add a {level} confidence interval \
of the mean.
            Boss: How sure are we about the mean? Analyst: With {level} confidence? Boss: Yes, from the measurements \
{values}.
        """,
    ),
)

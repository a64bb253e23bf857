# ruff: noqa: E501 - one template a line
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
            What is the range of the scores {values}?
            What is the range of the ages {values}?
            What is the spread from lowest to highest in the marks {values}?
            What is the difference between the extremes of the readings {values}?
            What is the maximum minus the minimum of the data {values}?
            What is the total span of the heights {values}?
            What is the gap between the top and bottom of the test scores {values}?
            What is the peak-to-peak size of the measurements {values}?
            How many points separate the best and worst of the scores {values}?
            How much higher is the hottest than the coldest of the temperatures {values}?
            How long is the interval that just contains the observations {values}?
            How big is the swing in the temperatures {values}?
            How much more does the richest earn than the poorest, incomes {values}?
            If I subtract the smallest from the largest of the data points {values}, what is left?
            What is the range of the data points {values}?
            What is the range of the dataset {values}?
            What is the range of the following data: {values}
            What range do the data values {values} span?
            What is the difference between the maximum and the minimum of the sample {values}?
            What is the gap between highest and lowest of the readings {values}?
            What is the top-to-bottom difference of the scores {values}?
            What is the distance from the smallest to the biggest for the measurements {values}?
            What is the age difference between oldest and youngest, ages {values}?
            What is the total width of the data {values}, from end to end?
            What is the swing of the temperatures {values} from coldest to warmest?
            What is the full spread of the ratings {values}, best less worst?
            How much lies between the hottest and the coldest, temperatures {values}?
            How much taller is the tallest than the shortest, heights {values}?
            How much better is the top mark than the bottom mark, marks {values}?
            How far is it from one end to the other in the observations {values}?
            How long is the interval that just holds all of the data points {values}?
            By how much do the readings {values} vary in all, from the lowest one to the highest one?
            What do I get for max(x) - min(x), with x the sample {values}?
            What's the biggest difference between any two of the grades {values}?
            What is the range of {values}?
            What is the range of the numbers {values}?
            What's the difference between the largest and the smallest number in {values}?
            What is the range of the prices {values}?
            how to find the range of the numbers {values}
            By how many degrees did the temperature vary, max minus min, for readings of {values}?
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
            Find the range of the scores {values}.
            Find the range of the ages {values}.
            Calculate the range of the data {values}.
            Work out the spread of the marks {values} from minimum to maximum.
            Subtract the minimum of the readings {values} from the maximum.
            Find the difference between the highest and the lowest of the temperatures {values}.
            Give max less min for the observations {values}.
            Deduct the lowest from the highest of the exam marks {values}.
            Find out how far the extremes of the measurements {values} lie from each other.
            Compute the peak-to-peak value of the sample {values}.
            State the width of the band in which all heights {values} fall.
            Determine how wide the ratings {values} fan out, end to end.
            Say how much the oldest is older than the youngest, ages {values}.
            Report the statistical range for the incomes {values}.
            Compute the range of the dataset {values}.
            Find the range of the following scores: {values}
            Given the temperatures {values}, find the temperature range, highest minus lowest.
            Find the spread between the highest and lowest test scores {values}.
            Take the minimum away from the maximum of the data set {values}.
            Take the smallest away from the largest of the scores {values}.
            Find the difference between biggest and smallest for the measurements {values}.
            Give me the highest minus the lowest, incomes {values}.
            Find the gap between the youngest and the oldest, ages {values}.
            Get the min and the max of the data {values} and subtract them.
            Show how wide the marks {values} are spread, from worst to best.
            Compute max() - min() over the data set {values}.
            Type =MAX minus MIN for the readings {values} and tell me what it shows.
            Tell me how many points lie between the best and the weakest of the test scores {values}.
            Find the temperature swing, temperatures {values}.
            Measure from the lowest to the highest of the heights {values}.
            State the pay gap between top earner and bottom earner, incomes {values}.
            Find the width of the smallest interval that covers the sample {values}.
            I need to know how far apart the two extremes of the ratings {values} are.
            Find the range of {values}.
            Find the range of the following numbers: {values}.
            Calculate the statistical range of the data {values}.
            Subtract the smallest from the largest number in the list {values}.
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
            The pupils' heights {values} were taken. By how much does the tallest tower over the shortest?
            A quiz ended with the scores {values}. How far was the winner ahead of the last?
            A nurse noted the temperatures {values} during a fever. How much did it vary between peak and low?
            A micrometer gave the measurements {values} for the same pin. What is the range, the repeatability figure?
            A family's ages are {values}. What is the age gap between the eldest and the baby?
            Sea level readings {values} come from a buoy. What is the difference between high and low water?
            In the firm the incomes {values} are paid. What is the pay gap from bottom to top?
            A control chart plots the range of each sample. The sample is {values}. What point is plotted?
            Critics gave the ratings {values}. How far apart are fan and foe?
            Yesterday I read the garden thermometer: temperatures {values}. How big is the jump from the coldest to the warmest?
            The cousins have the ages {values}. How far is the oldest ahead of the youngest?
            A carpenter cut boards and measured them: measurements {values}. How much longer is the longest than the shortest?
            The nurse's blood sugar readings were {values}. How big was the swing between the lowest and the highest?
            In the choir contest we got the ratings {values}. How far apart are the kindest and the strictest judge?
            A buyer compares the biggest pumpkin with the smallest; the sample is {values}. What is the difference?
            The midday temperatures in a week, in degrees, were {values}. What was the range of the temperatures?
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
            range scores {values}
            max-min of marks {values}
            np.ptp of the data {values}
            range, readings {values}
            highest minus lowest: temperatures {values}
            spread max to min, ages {values}
            peak to peak, measurements {values}
            dataset {values} range
            range of the data points {values}
            highest - lowest of scores {values}
            biggest less smallest, measurements {values}
            gap oldest youngest: ages {values}
            x.max() - x.min(), data {values}
            R = max - min, sample {values}
            total swing, temperatures {values}
            range of {values}
            max - min of {values}
            np.ptp({values})
            max minus min of the array {values}
        """,
        dialogues="""
            A: See the observations {values}. B: They are all over the place. A: How wide is their range?
            A: The grades {values} are out. B: What is the spread from best to worst? A: Tell me the range.
            A: Temperatures {values} this week. B: What was the swing between hottest and coldest?
            Coach: The scores are {values}. Player: How far from top to bottom? Coach: Find the range.
            A: My exam marks were {values}. B: The average? A: No, the range, best minus worst.
            Boss: How spread out are the measurements {values}? Clerk: As a standard deviation? Boss: As a range.
            A: The ratings were {values}. B: How far from the worst to the best? A: Subtract them, please.
            Mum: The kids' heights are {values}. Dad: And tallest minus shortest? Mum: You do it.
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
            What is the sample variance of the scores {values}?
            What is the unbiased variance of the readings {values}?
            What is the estimated variance from the sample {values}?
            What is the Bessel-corrected variance of the marks {values}?
            What is the variance of the measurements {values}, taken as a sample?
            What is the sum of squared deviations over n minus one for the data {values}?
            What is s squared for the heights {values}?
            How large is the variance if the ages {values} are just a sample?
            How dispersed is the sample {values}, in terms of the unbiased variance?
            How much variance does the sample of scores {values} show?
            If the observations {values} were drawn from a larger population, what is the estimate of its variance?
            The temperatures {values} are only some of many: what variance do they suggest?
            Dividing by the degrees of freedom, what is the sample variance of the data set {values}?
            What does VAR.S return for the ratings {values}?
            What is the sample variance of the dataset {values}?
            What is the sample variance of the data points {values}?
            What is the unbiased estimator of variance for the observations {values}?
            Treating the test scores {values} as a sample, what is their variance?
            What is the s squared of the readings {values}?
            What is the unbiased spread in squared units of the sample {values}?
            What is the corrected variance of the scores {values}, with n minus one below?
            What is the estimated population variance from the ages {values}, a sample?
            What is the sample mean square about the average for the measurements {values}?
            What is the (n-1) variance of the data {values}?
            What is the inferential variance of the heights {values}, for a sample?
            How big is the variance if I only tested a few, with test scores of {values}?
            How much do the sampled temperatures {values} vary, in squared degrees, dividing by one less than the count?
            What does var() in R print for the data {values}?
            What does pandas give for var() on the marks {values}, with its default ddof of one?
            My sample is {values}. What is its variance?
            The data {values} come from only part of the group; what variance do you estimate for all?
            What is Bessel's variance for the ratings {values}?
            What is the sample variance of {values}?
            What is the sample variance of the numbers {values}?
            What is the variance of the sample {values}, dividing by n minus one?
            What's the unbiased variance of the prices {values}?
            What is s squared for the sample {values}?
            how to calculate the sample variance of {values}
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
            Find the sample variance of the scores {values}.
            Find the variance of the sample {values}.
            Calculate the sample variance of the data set {values}.
            Compute the unbiased variance of the readings {values}.
            Estimate the population variance from the sample {values}.
            Work out s squared for the marks {values}.
            Divide the sum of squares about the mean by n minus one, ages {values}.
            Give the sample variance of the incomes {values}, not that of a population.
            Apply Bessel's correction and give the variance of the test scores {values}.
            Quantify the variability of the sample data {values} by its variance.
            Take the temperatures {values} as a random sample and give the variance.
            Square the deviations of the observations {values} from their mean, total them, and divide by one less than their number.
            Treat the heights {values} as a sample from a wider group and find the variance.
            Measure the noise in the sample of readings {values} as a variance with n minus one.
            Compute the sample variance of the dataset {values}.
            Find the sample variance of the following data: {values}
            Calculate the variance of the sample data {values}.
            Given the sample {values}, compute its variance.
            Determine s squared from the measurements {values}.
            Find the variance of the sample of ages {values} with the correction for small samples.
            Give the sample variance for the incomes {values}.
            Work out s² from the test scores {values}.
            Divide the squared differences from the mean, summed, by n less one; data {values}.
            Get the unbiased variance from the heights {values}.
            Estimate how variable the whole batch is, in variance terms, from the sampled measurements, which are the sample {values}.
            Use VAR.S on the grades {values} and tell me the answer.
            Run statistics.variance on the readings {values}.
            Correct for the lost degree of freedom and give the variance of the observations {values}.
            Take the ratings {values} as a random pick out of many; give the variance.
            Find the empirical variance, denominator n minus one, of the data points {values}.
            Quantify how scattered this sample is, squared: sample {values}.
            I picked a few, so use n minus one: variance of the marks {values}.
            Find the sample variance of {values}.
            Calculate the sample variance for the data: {values}
            Compute the unbiased sample variance of the list {values}.
            Find the sample variance of the following numbers: {values}.
        """,
        stories="""
            A brewer tests a few bottles and obtains the measurements {values}. What sample variance does he report?
            From a large crowd I picked some people and got the heights {values}. Estimate the variance of the crowd.
            A psychologist collects the scores {values} and wants the variance with degrees of freedom n minus one. \
Help her.
            The lab repeated an experiment; the readings {values} are a sample. What is their variance?
            A few cows of a big herd were weighed, measurements {values}. What does the sample suggest as variance of \
the herd?
            A few households out of a whole town gave the incomes {values}. What sample variance does the town hall compute?
            A baker weighs some loaves from the batch, measurements {values}. What is the unbiased variance estimate for the batch?
            Only some of the pupils were tested, scores {values}. Estimate the variance for the whole school.
            A geologist takes drill samples with the readings {values}. What variance, divisor n minus one, does she report?
            A pollster asks a handful of voters and gets the ages {values}. What is the sample variance?
            A machine setter picks parts at random and gets the measurements {values}. Which sample variance goes on the chart?
            In class we learned to divide by n minus one. The sample is {values}. What variance do I write down?
            Some penguins of a colony have the heights {values}. What is the sample variance of the heights?
            A trial sample responded with the scores {values}. The protocol wants the variance of the sample. What is it?
            A gardener pulls a few carrots out of a whole field and gets the measurements {values}. How large is the sample variance?
            We asked just some of the customers; their ratings are {values}. What variance would you estimate for all customers?
            A clerk takes a handful of invoices out of a full cabinet, data {values}. What is the unbiased variance?
            A nurse has checked some patients of the ward, temperatures {values}. Estimate the variance for the full ward.
            Out of thousands of screws we measured a few: measurements {values}. Which sample variance goes into the quality sheet?
            A random sample of bottles held, in millilitres, {values}. What is the sample variance?
        """,
        terse="""
            sample variance, data set {values}
            var(sample {values}, ddof = one)
            s squared: observations {values}
            statistics.variance(scores {values})
            s² of sample {values}
            VAR.S, data {values}
            sample var: marks {values}
            sample variance scores {values}
            var(), sample {values}
            np.var(data {values}, ddof = one)
            unbiased variance, marks {values}
            s^2-style sample variance: readings {values}
            variance n minus one, ages {values}
            bessel variance of the data set {values}
            dataset {values} sample variance
            sample variance of the data points {values}
            s squared, test scores {values}
            var with ddof one, readings {values}
            var.s of ages {values}
            variance (n-1), marks {values}
            unbiased var of heights {values}
            spread squared of sample {values}, bessel
            sample variance of {values}
            VAR.S({values})
            statistics.variance({values})
        """,
        dialogues="""
            A: I drew the sample {values}. B: You want its mean? A: No, its variance.
            A: Here are the measurements {values}. B: Are they everything? A: Only a sample; give me the variance.
            Lab: We only sampled, readings {values}. Boss: I want the variance. Lab: With n minus one, then.
            A: Variance of the marks {values}? B: Sample or population? A: Sample.
            Boss: How much do the measurements {values} vary? Clerk: It is only a sample. Boss: Then the sample variance, please.
            A: I only have part of the herd. B: What are the measurements? A: Measurements {values}. B: Then estimate the variance with n minus one.
            Student: Divide by n or by n minus one? Tutor: It's a sample: the scores {values}. Student: So the variance is?
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
            What is the population variance of the scores {values}?
            What is the population variance of the ages {values}?
            What is the variance of the marks {values}, taken as the whole population?
            What is the second central moment of the readings {values}?
            What is the average of the squared deviations of the data {values}?
            What is sigma squared for the heights {values} of the entire group?
            What is the sum of squared deviations over n for the data set {values}?
            How large is the variance if the incomes {values} are the full population?
            How large is the mean square deviation of the temperatures {values} from their mean?
            The observations {values} are a complete census: what is the variance?
            With nobody left out, what variance do the test scores {values} have, dividing by n?
            What does VAR.P return for the ratings {values}?
            How far do all members scatter, measured as population variance, ages {values}?
            What is the uncorrected variance, with divisor n, of the measurements {values}?
            What is the population variance of the dataset {values}?
            What is the population variance of the data points {values}?
            What is the variance over all members, observations {values}?
            Treating the test scores {values} as a population, what is their variance?
            What is the sigma squared of the marks {values}, everyone included?
            What is the full-population variance of the heights {values}?
            What is the divide-by-n variance of the readings {values}?
            What is the average squared distance from the mean for the scores {values}?
            What is the mean square deviation of the ages {values}?
            What is the variance of the complete set of grades {values}, nobody left out?
            What is the census variance of the incomes {values}?
            How far from the mean are the temperatures {values}, squared and averaged over all of them?
            How much do the whole team's heights {values} vary, as a variance over n?
            What does pvariance in Python return for the data {values}?
            What does numpy's var, with its default ddof of zero, say for the measurements {values}?
            Everybody is counted: ages {values}. What is the variance?
            If there is no one besides the test scores {values}, what is the variance?
            Without any Bessel correction, what is the variance of the ratings {values}?
            What is the population variance of {values}?
            What is the population variance of the numbers {values}?
            What is the variance of the population {values}?
            What's sigma squared for the population {values}?
            What is the variance of the full population with values {values}?
            how to calculate the population variance of {values}
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
            Find the population variance of the scores {values}.
            Find the population variance of the data {values}.
            Calculate the variance of the entire population with the ages {values}.
            Compute the population variance of the measurements {values}.
            Work out sigma squared for the marks {values} of the whole class.
            Divide the sum of squares about the mean by n, readings {values}.
            Give the population variance of the incomes {values}, not that of a sample.
            Leave out Bessel's correction and give the variance of the test scores {values}.
            Compute the second central moment of the observations {values}.
            Average the squared distances of the heights {values} to their mean.
            Take the temperatures {values} as the complete population and give the variance.
            Treat the data set {values} as everything there is and find its variance.
            Square the standard deviation of the whole population with the scores {values}.
            Square the deviations of the ratings {values} from their mean, total them, and divide by their number.
            Compute the population variance of the dataset {values}.
            Find the population variance of the following data: {values}
            Given the full population's ages {values}, compute the population variance.
            Determine sigma squared from the complete measurements {values}.
            Find the variance of all members, heights {values}, no sampling.
            Give σ² for the grades {values} of the entire class.
            Use VAR.P on the scores {values} and tell me the answer.
            Divide by n, not n minus one: variance of the readings {values}.
            Take the differences of the marks {values} from their mean, square them, and take the plain average.
            Get the uncorrected variance of the data points {values}.
            Find the second moment about the mean of the sample values {values}, which are the whole population.
            Run statistics.pvariance on the temperatures {values}.
            Compute the variance of everyone in the office, ages {values}.
            Assume the incomes {values} are the whole village and find the variance.
            Find the exact population spread, squared, for the observations {values}.
            Report the mean of the squares minus the square of the mean, data {values}.
            We have the full list, so use n: variance of the exam marks {values}.
            Find the population variance of {values}.
            Calculate the population variance for the data: {values}
            Compute the population variance of the list {values}.
            Find the variance of the entire population {values}, dividing by n.
        """,
        stories="""
            Nobody is missing from the class, and the marks {values} are all there are. What is the population variance?
            An island has only a few inhabitants. The ages {values} belong to all of them. Find the variance of this \
population.
            Every machine of the factory was checked; the readings {values} are complete. Report their population \
variance.
            All planets of a toy universe were measured, data set {values}. No sampling involved. What is the variance?
            All households of the hamlet gave the incomes {values}. What population variance does the mayor compute?
            Every loaf of the batch was weighed, measurements {values}. What is the variance of this complete population?
            The whole school was tested, scores {values}. What is the population variance?
            The choir has just these members, with the ages {values}. What is the variance over all of them?
            The committee consists of exactly the people with the heights {values}. Find their population variance.
            Every month of the year is included in the temperatures {values}. What is the population variance for the year?
            In class we learned to divide by n when nobody is missing. The full data set is {values}. What variance do I write down?
            The entire fleet was inspected, readings {values}. Which population variance goes in the report?
            All votes are in: ratings {values}. No sample, everything. What is their variance?
            All the trees in my orchard were measured, heights {values}. There are no others. What is the variance?
            The entire class wrote the test and got the marks {values}. What variance does this whole population have?
            The office has only these workers, of ages {values}. How large is the variance over the whole staff?
            A library weighs every single book it owns: measurements {values}. What is the variance of the complete stock?
            The band has played all its concerts and got the ratings {values}; no more will come. What is the population variance?
            All employees of a small firm gave their years of service: {values}. What is the population variance?
        """,
        terse="""
            population variance, data set {values}
            pvariance(scores {values})
            sigma squared: observations {values}
            np.var(measurements {values}), ddof zero
            σ² of population, data {values}
            VAR.P, scores {values}
            population var: heights {values}
            population variance scores {values}
            pvariance(data set {values})
            np.var(data {values})
            variance over n, ages {values}
            second central moment: readings {values}
            sigma squared, whole population, marks {values}
            pop variance of the heights {values}
            dataset {values} population variance
            population variance of the data points {values}
            sigma², all of them: ages {values}
            var.p of marks {values}
            variance (n), whole group, scores {values}
            mean squared deviation, data {values}
            pop var, incomes {values}
            np.var default, readings {values}
            population variance of {values}
            VAR.P({values})
            statistics.pvariance({values})
            pvariance({values})
        """,
        dialogues="""
            A: These are all the scores {values}. B: A sample? A: The entire population. What is the variance?
            A: Variance of the heights {values}, please. B: Divide by n? A: Yes, it is the full population.
            Teacher: The marks {values} are the full class. Head: So variance over n? Teacher: Yes, how large?
            A: Variance of the marks {values}? B: Sample or population? A: Population.
            Boss: How much do the measurements {values} vary? Clerk: They are all we have, no sample. Boss: Then the population variance, please.
            A: Is anyone missing? B: No, the heights {values} are the full team. A: Then take the variance over n.
            Student: n or n minus one? Tutor: The marks {values} are the entire class, so n. Student: Which variance do I get?
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
            What is the sample standard deviation of the scores {values}?
            What is the standard deviation of the sample {values}?
            What is the sample SD of the marks {values}?
            What is the estimated standard deviation from the sample {values}?
            What is the square root of the unbiased variance of the readings {values}?
            What is the Bessel-corrected standard deviation of the heights {values}?
            How large is the scatter of the sample {values}, as a standard deviation?
            How large is the standard deviation if the ages {values} are just a sample?
            How widely do the sample scores {values} spread about their average, as an SD with n minus one?
            The temperatures {values} are only some of many: what standard deviation do they suggest?
            If the observations {values} were drawn from a larger population, what is the estimate of its sigma?
            What does STDEV.S return for the ratings {values}?
            What plus-minus figure describes the sample {values}, the sample standard deviation?
            Which s goes with the measurements {values}, a sample of many?
            What is the sample standard deviation of the dataset {values}?
            What is the sample standard deviation of the data points {values}?
            Treating the test scores {values} as a sample, what is their standard deviation?
            How much do the sample readings {values} typically vary about the mean, by s?
            What is the sample SD of the temperatures {values}?
            What is the s of the test scores {values}?
            What is the n minus one standard deviation of the data {values}?
            What is the estimated sigma for the population behind the sample {values}?
            What is the typical distance from the mean in the sample {values}, corrected by Bessel?
            What is the root of the sample variance for the readings {values}?
            What is the plus-or-minus spread of the sampled ages {values}, as a sample SD?
            What is the scatter of the sample of marks {values}, as a standard deviation?
            What does sd() print in R for the heights {values}?
            What does pandas' std return by default for the ratings {values}?
            How widely do the incomes {values} of a few people spread, in terms of the sample standard deviation?
            If I measured only some of them, measurements {values}, what is the standard deviation?
            My calculator has s and sigma; what is the s one for the scores {values}?
            How much wobble is in the sampled observations {values}, given as s?
            What is the sample standard deviation of {values}?
            What is the sample standard deviation of the numbers {values}?
            What's the sample SD of the prices {values}?
            What is s, the sample standard deviation, for {values}?
            how do i calculate the sample standard deviation of {values}
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
            Find the sample standard deviation of the scores {values}.
            Find the standard deviation of the sample {values}.
            Calculate the sample standard deviation of the readings {values}.
            Compute the sample SD for the heights {values}.
            Estimate the population's standard deviation from the sample {values}.
            Take the root of the sum of squared deviations over n minus one, marks {values}.
            Give the sample standard deviation of the incomes {values}, not that of a population.
            Use n minus one and give the standard deviation of the test scores {values}.
            Measure the volatility of the sample {values} by its standard deviation.
            Describe the typical deviation within the sample {values} by s.
            Take the temperatures {values} as a random sample and give the standard deviation.
            Treat the ages {values} as a sample from a wider group and find the standard deviation.
            Work out the std of the sample data {values}.
            Root the sample variance of the data set {values} and report it.
            Compute the sample standard deviation of the dataset {values}.
            Find the sample standard deviation of the following data: {values}
            Calculate the standard deviation of the sample data {values}.
            Given the sample {values}, compute its standard deviation.
            Determine s from the sample measurements {values}.
            Find the sample std dev of the ages {values}.
            Give me s for the marks {values}.
            Use STDEV.S on the incomes {values} and tell me the answer.
            Run statistics.stdev over the temperatures {values}.
            Estimate the standard deviation of all our parts from the sample {values}.
            Take the sample variance of the heights {values} and then the square root.
            Work out the SD with n minus one for the ratings {values}.
            Find the corrected standard deviation of the data points {values}.
            Show the sample's spread about its mean as s; sample {values}.
            Get the sample standard deviation from the lab measurements {values}.
            Treat the grades {values} as drawn from a bigger group and give the SD.
            Report s with the readings {values}, since they are only a sample.
            Press the s key, not the sigma key, for the observations {values} and read the display.
            Find the sample standard deviation of {values}.
            Calculate the sample standard deviation for the data: {values}
            Compute the sample standard deviation of the array {values}.
            Find the standard deviation of the sample {values}, using n minus one.
        """,
        stories="""
            A few bolts from a big delivery were measured: measurements {values}. State their standard deviation as a \
sample.
            An agronomist samples ears of wheat and writes the heights {values}. Which standard deviation does she \
publish?
            A sample of tablets weighed the measurements {values}. The inspector asks for the standard deviation. What \
is it?
            From many commuters we drew some, observations {values}. How large is the sample standard deviation?
            A few households out of a whole town gave the incomes {values}. What sample standard deviation does the town hall compute?
            A baker weighs some loaves from the batch, measurements {values}. What is the standard deviation of this sample?
            Only some of the pupils were tested, scores {values}. Estimate the standard deviation for the whole school.
            A trader draws a sample of past returns, data {values}, and calls the sample standard deviation volatility. How large is it?
            A pollster asks a handful of voters and gets the ages {values}. What is the sample standard deviation?
            A machine setter picks parts at random and gets the measurements {values}. Which sample SD goes on the chart?
            A lab repeats a titration and gets the readings {values}. It quotes the sample standard deviation as repeatability. What is it?
            Some penguins of a colony have the heights {values}. What is the standard deviation of this sample?
            A trial sample responded with the scores {values}. The protocol wants mean and sample SD. Give the SD.
            A cook weighs some of the rolls from a big tray, measurements {values}. What is the sample standard deviation?
            From a large choir I measured a few singers, heights {values}. How large is s?
            The nurse took the temperatures {values} from a handful of patients out of the whole hospital. What standard deviation does she estimate?
            We asked some random people for their ages: ages {values}. What is the SD of the sample?
            A gardener picks a few apples out of thousands; the sample is {values}. What is the standard deviation, with n minus one?
            A random sample of batteries lasted, in hours, {values}. What is the sample standard deviation?
        """,
        terse="""
            stdev(sample {values})
            sample SD, scores {values}
            std(sample {values}, ddof = one)
            STDEV.S, scores {values}
            s for sample {values}
            sample std dev: readings {values}
            np.std of the marks {values} with n minus one
            s, corrected, for the sample scores {values}
            sd() in R, sample {values}
            stdev of the sample {values}
            statistics.stdev, marks {values}
            sample standard deviation: readings {values}
            SD with n minus one, ages {values}
            np.std(data {values}, ddof = one)
            dataset {values} sample standard deviation
            sample std of the data points {values}
            stdev.s of ages {values}
            sample SD: temperatures {values}
            s, n-1, scores {values}
            sd(data {values})
            pandas std, marks {values}
            sample st. dev. of readings {values}
            sample standard deviation of {values}
            STDEV.S({values})
            statistics.stdev({values})
            sample std of {values}
        """,
        dialogues="""
            A: The sample is {values}. B: Variance? A: Its root, the standard deviation.
            Lab: Here is a sample, measurements {values}. Boss: I want the plus-minus. Lab: So the sample standard \
deviation?
            A: Standard deviation of the marks {values}? B: Sample or population? A: Sample.
            Boss: How much do the measurements {values} scatter? Clerk: It is only a sample. Boss: Then the sample SD, please.
            A: I tested a few batteries. B: What readings? A: Readings {values}. B: So give the sample standard deviation.
            Student: s or sigma for the marks {values}? Tutor: A sample, so s. Student: What is it?
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
            What is the population standard deviation of the scores {values}?
            What is the population standard deviation of the ages {values}?
            What is the standard deviation of the marks {values}, taken as the whole population?
            What is the population SD of the readings {values}?
            What is the root of the mean squared deviation of the data {values}?
            What is sigma for the heights {values} of the entire group?
            What is the uncorrected standard deviation, with divisor n, of the measurements {values}?
            How large is the standard deviation if the incomes {values} are the full population?
            The observations {values} are a complete census: what is the standard deviation?
            With nobody left out, what standard deviation do the test scores {values} have?
            What does STDEV.P return for the ratings {values}?
            How far do all members scatter, measured as population standard deviation, ages {values}?
            What is the square root of the population variance of the temperatures {values}?
            How much do the marks {values} of the complete class deviate from the class mean, as sigma?
            What is the population standard deviation of the dataset {values}?
            What is the population standard deviation of the data points {values}?
            Treating the test scores {values} as a population, what is their standard deviation?
            How much does the entire population with the readings {values} vary about the mean, by sigma?
            What is the sigma of the temperatures {values}, all days included?
            What is the population SD of the test scores {values}?
            What is the divide-by-n standard deviation of the data {values}?
            What is the full-group standard deviation of the heights {values}?
            What is the root of the average squared deviation for the readings {values}?
            What is the RMS deviation from the mean of the marks {values}?
            What is the whole-class standard deviation for the grades {values}?
            What is the typical distance from the mean for the complete population, ages {values}?
            What does pstdev return for the ratings {values}?
            What does np.std say by default for the measurements {values}?
            Nobody is missing from the incomes {values}; what is the standard deviation?
            How spread out is the entire team, heights {values}, as a population standard deviation?
            My calculator has s and sigma; what is the sigma one for the scores {values}?
            How much do all the members differ from the average, ages {values}, as σ?
            What is the population standard deviation of {values}?
            What is the population standard deviation of the numbers {values}?
            What is the standard deviation of the population {values}?
            What's sigma for the whole population {values}?
            What does STDEV.P return for {values}?
            how do i calculate the population standard deviation of {values}
        """,
        commands="""
            Calculate the population standard deviation of the grades {values}.
            Give sigma for the complete data {values}.
            Find the standard deviation of the entire population with the heights {values}.
            Calculate the standard deviation over the entire population, scores {values}.
            Take the root of the population variance of the temperatures {values}.
            Treat the measurements {values} as a census and give the standard deviation.
            Average the squared deviations of the ratings {values} over n and draw the root.
            Find the population standard deviation of the scores {values}.
            Find the population standard deviation of the data {values}.
            Calculate sigma for the entire population with the ages {values}.
            Compute the population SD for the measurements {values}.
            Work out sigma for the marks {values} of the whole class.
            Take the root of the sum of squared deviations over n, readings {values}.
            Give the population standard deviation of the incomes {values}, not that of a sample.
            Leave out Bessel's correction and give the standard deviation of the test scores {values}.
            Take the temperatures {values} as the complete population and give the standard deviation.
            Treat the data set {values} as everything there is and find its standard deviation.
            Root the population variance of the heights {values}.
            Use the divisor n, not n minus one, and give the standard deviation of the ratings {values}.
            Calculate the root mean square distance of the observations {values} from their mean.
            Describe how all members differ from the average by sigma, exam scores {values}.
            Compute the population standard deviation of the dataset {values}.
            Find the population standard deviation of the following data: {values}
            Given the full population's ages {values}, compute sigma.
            Determine the population standard deviation from the complete measurements {values}.
            Find the population std dev of the ages {values}.
            Give me sigma for the exam marks {values}, with everyone counted.
            Use STDEV.P on the incomes {values} and tell me the answer.
            Run statistics.pstdev over the temperatures {values}.
            Take the population variance of the grades {values} and then the square root.
            Work out the SD with n in the denominator for the ratings {values}.
            Find the uncorrected standard deviation of the data points {values}.
            Compute the standard deviation of every employee's age; that is the whole population, ages {values}.
            Treat the test scores {values} as the complete group and give the SD.
            Report sigma with the readings {values}, since they are all there is.
            Press the sigma key, not the s key, for the observations {values} and read the display.
            Get the root mean square difference between the data {values} and their mean.
            The whole population is the heights {values}; find its standard deviation.
            Find the population standard deviation of {values}.
            Calculate the population standard deviation for the data: {values}
            Compute the population standard deviation of the array {values}.
            Find the standard deviation of the entire population {values}, dividing by n.
        """,
        stories="""
            All players of the team are listed with the heights {values}. Find the standard deviation of this \
population.
            The village is small and the incomes {values} are all of its incomes. What is their population standard \
deviation?
            Every pupil sat the test, scores {values}. The head wants the population standard deviation. What is it?
            A league has few clubs, and the data set {values} covers them all. How large is sigma?
            All households of the hamlet gave the incomes {values}. What population standard deviation does the mayor compute?
            Every loaf of the batch was weighed, measurements {values}. What is the standard deviation of this complete population?
            The whole school was tested, scores {values}. How large is sigma?
            The choir has just these members, with the ages {values}. What is the standard deviation over all of them?
            The committee consists of exactly the people with the heights {values}. Find their population standard deviation.
            Every month of the year is included in the temperatures {values}. What is the population standard deviation for the year?
            In class we learned to divide by n when nobody is missing and then take the root. The full data set is {values}. What do I get?
            The entire fleet was inspected, readings {values}. Which population standard deviation goes in the report?
            All votes are in: ratings {values}. No sample, everything. What is their standard deviation?
            A cook weighs all the rolls that were baked, measurements {values}. What is the population standard deviation?
            Our family is complete: ages {values}. How large is sigma for us?
            The farmer weighed every cow he has; the measurements {values} cover the whole herd. What is the standard deviation?
            All goals of the finished season are in the scores {values}. What is the standard deviation, divisor n?
            Every pupil in the school was rated, ratings {values}, and nobody is missing. Which standard deviation goes in the table?
            All players of a team have scored {values} goals this season. What is the population standard deviation?
        """,
        terse="""
            pstdev(observations {values})
            population SD, marks {values}
            σ, population, data {values}
            STDEV.P, heights {values}
            np.std(readings {values}), ddof zero
            population std dev: sample values {values} are all members
            population sd scores {values}
            statistics.pstdev(data set {values})
            population std, readings {values}
            sigma, whole population, marks {values}
            root of variance over n: ages {values}
            pop standard deviation of the heights {values}
            np.std(data {values}) with divisor n
            dataset {values} population standard deviation
            population std of the data points {values}
            stdev.p of ages {values}
            pop SD: temperatures {values}
            sigma, n, everyone: scores {values}
            np.std default, data {values}
            σ of the complete marks {values}
            rms deviation, readings {values}
            population standard deviation of {values}
            STDEV.P({values})
            statistics.pstdev({values})
            population std of {values}
            σ of the population {values}
        """,
        dialogues="""
            A: Standard deviation for the scores {values}? B: Sample or population? A: Population.
            HR: The ages {values}, that is the whole staff. Boss: How much do they spread? HR: As population standard \
deviation?
            Teacher: Grades {values}, nobody missing. Pupil: So divisor n? Teacher: Yes, find sigma.
            A: Standard deviation of the marks {values}? B: Sample or population? A: Population.
            Boss: How much do the measurements {values} scatter? Clerk: They are all we have, no sample. Boss: Then the population SD, please.
            A: Is that all the staff? B: Yes, ages {values}. A: Then what is sigma?
            Student: s or sigma for the marks {values}? Tutor: It's the whole class, so sigma. Student: What is it?
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
            What is the z-score of {value} in the scores {values}?
            What is the standard score of {value} for the marks {values}?
            What is the z value of {value} within the readings {values}?
            What is the standardized value of {value} given the heights {values}?
            Among the test scores {values}, what z-score has {value}?
            Given the sample {values}, what is the z-score of {value}?
            With the ages {values} as a reference, how many SDs is {value} from the mean?
            How many standard deviations above or below average is {value}, measured against the incomes {values}?
            How far from the mean is {value} in sigma units, observations {values}?
            How unusual is {value} against the temperatures {values}, as a z-score?
            Where does {value} fall on the standard scale defined by the data {values}?
            If the measurements {values} are normalised to mean zero and unit deviation, what becomes of {value}?
            What is {value} minus the mean, over the standard deviation, data set {values}?
            By what multiple of the standard deviation does {value} differ from the mean of the ratings {values}?
            What is the z-score of {value} in the dataset {values}?
            What is the z-score of {value} for the data points {values}?
            If the test scores are {values}, what z-score goes with {value}?
            How far is {value} from the mean of the dataset {values}, counted in standard deviations?
            What is the standard score of {value} among the heights {values}?
            What is the sigma distance of {value} from the mean of the readings {values}?
            What is the normalized value of {value} within the data {values}?
            What is the standardised form of {value} for the sample {values}?
            What is the number of SDs between {value} and the mean of the ages {values}?
            With the marks {values}, what is the z-value for {value}?
            With the temperatures {values}, how many standard deviations above normal is {value}?
            I scored {value} and the class scores were {values}; what z is that?
            How far out is {value}, counted in standard deviations, if the others are the incomes {values}?
            Compared to the grades {values}, how well is {value} in standard units?
            How many SDs over or under the mean does {value} sit in the measurements {values}?
            Is {value} an outlier in the observations {values}, that is, how large is its z?
            For the ratings {values}, what does {value} become after z-normalisation?
            How strange is a reading of {value} next to the readings {values}, in sigmas?
            What is the z-score of {value} in the data {values}?
            What is the z-score of {value} for the numbers {values}?
            How many standard deviations is {value} from the mean of {values}?
            What is the z score of {value} given the sample {values}?
            If the class scored {values}, what is the z-score of {value}?
            How many standard deviations above or below the mean of {values} is the number {value}?
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
            Find the z-score of {value} in the scores {values}.
            Find the standard score of {value} given the marks {values}.
            Standardise {value} using the readings {values}.
            Normalise {value} against the data set {values}.
            Convert {value} to a z-score with the heights {values}.
            Given the ages {values}, find the z-score for {value}.
            From the test scores {values}, work out how many standard deviations {value} is off.
            Using the mean and standard deviation of the sample {values}, standardise {value}.
            Turn {value} into sigma units relative to the observations {values}.
            Say how extreme {value} is within the temperatures {values}, in standard deviations.
            Express how far {value} deviates from the average of the incomes {values} in SDs.
            Put {value} on the z scale of the measurements {values}.
            Rate {value} against the exam marks {values} by its z-score.
            Centre and scale {value} by the mean and SD of the data {values}.
            Compute the z-score of {value} relative to the dataset {values}.
            Given the data set {values}, standardise {value}.
            Calculate the standard score for {value}, sample {values}.
            Find how many standard deviations {value} lies from the mean of the exam scores {values}.
            Give the z for {value} in the data set {values}.
            Using the heights {values}, turn {value} into a standard score.
            Take {value}, subtract the mean of the scores {values}, and divide by the SD.
            Count the standard deviations from the mean to {value}; the data are {values}.
            From the readings {values}, find how many sigmas away {value} is.
            Z-normalise {value} by the measurements {values}.
            Put {value} on the z scale of the test scores {values}.
            For the ages {values}, find the z-score that belongs to {value}.
            Find the standardised score of {value} relative to the marks {values}.
            Compute (x - mean) over SD for x = {value} and the sample {values}.
            Scale {value} with the mean and spread of the grades {values}.
            With the incomes {values} as the comparison group, give the standard score of {value}.
            Call scipy's zscore on the observations {values} and show the entry for {value}.
            Tell me where {value} stands in the temperatures {values}, measured in SDs from the mean.
            Find the z-score of {value} in the data set {values}.
            Calculate the z-score for the value {value} from the list {values}.
            Standardize {value} using the data {values}.
            Find the standard score of {value} within {values}.
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
            A class got the scores {values}. Lea got {value}. What is her z-score?
            A paediatrician has the heights {values} for that age; the boy measures {value}. What standard score does she enter?
            A part measures {value}; the batch gave the measurements {values}. How many sigmas off target is the part?
            Yearly temperatures were {values}. This year it was {value}. How exceptional is that in standard deviations?
            An applicant scored {value}. The other applicants have the test scores {values}. What is the applicant's standard score?
            A quality chart shows z-scores. The reference readings are {values} and the new reading is {value}. What is plotted?
            Salaries at the firm are the incomes {values}. The boss gets {value}. Standardise the pay of the boss.
            A lab result of {value} is judged by the healthy sample {values}. How many SDs from the mean is it?
            A film was rated {value}, others of its kind got the ratings {values}. How does it stand, as a z-score?
            The school nurse compares a height of {value} with the heights {values} of the class. How many standard deviations off is it?
            Our exam marks were {values}. I got {value}, and my teacher wants the standard score. What is it?
            My house costs {value}; the street's prices are the data {values}. What z-score does my price have?
            The temperatures {values} are normal for May. Today it is {value}. How many sigmas from the mean is today?
            A judge gave {value} where the other ratings were {values}. What is the judge's z-score?
            A quality clerk sees {value} on the scale. Earlier measurements were {values}. How many SDs away is this one?
            The test scores in my class were {values}. I got {value}. What is my z-score?
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
            z for {value} in scores {values}
            {value} vs marks {values}: z?
            z-score {value}; readings {values}
            standardise {value}, data set {values}
            scores {values}; x = {value}; z-score
            STANDARDIZE {value} by the data {values}
            how many SDs: {value}, sample {values}
            dataset {values}, z of {value}
            z-score {value} in data points {values}
            z of {value}, heights {values}
            how many sigmas is {value} from mean of data {values}
            ages {values}: standard score of {value}
            scale({value}) by mean/sd of scores {values}
            (x-m)/s for {value}, readings {values}
            zscore({value}, {values})
            z-score of {value} in {values}
            z = (x - mean) / sd with x = {value}, data {values}
        """,
        dialogues="""
            A: Is {value} unusual? B: Compared to what? A: To the readings {values}. Give me the z-score.
            A: Reference scores {values}. B: And your result? A: {value}. What is its standard score?
            A: I got {value}. B: The others have the marks {values}. A: So what is my z-score?
            Coach: Our heights {values}. Scout: The new one is {value}. Coach: How many standard deviations from the \
mean?
            A: The marks are {values}. B: And yours? A: {value}. How many standard deviations from the mean is that?
            Doctor: The value is {value}. Nurse: The reference sample is {values}. Doctor: What z-score does that make?
            A: My score is {value}. B: Is that good? A: The scores were {values}, so what's my z?
            Lab: We read {value}. Chief: The earlier readings are {values}. Lab: How many standard deviations off are we?
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
            What is the {level} confidence interval for the mean of the scores {values}?
            What is the {level} confidence interval of the sample {values}?
            What is the confidence interval at {level} for the mean of the readings {values}?
            What are the {level} confidence limits for the average of the heights {values}?
            What are the {level} error bounds for the mean of the measurements {values}?
            What is the interval estimate of the mean from the data {values} at confidence {level}?
            What is the {level} CI around the mean of the marks {values}?
            At confidence level {level}, where does the mean behind the ages {values} lie?
            Given the observations {values}, which interval contains the true average with {level} confidence?
            With {level} confidence, how low and how high can the mean be, temperatures {values}?
            How uncertain is the mean of the test scores {values}, as a {level} interval?
            Which lower and upper limits bracket the population average at {level}, incomes {values}?
            What t-based interval at level {level} does the sample {values} yield?
            How precisely do the ratings {values} pin down the average, with {level} certainty, as an interval?
            What is the {level} confidence interval for the mean of the dataset {values}?
            What is the {level} confidence interval for the average of the data points {values}?
            Based on the sample data {values}, what is a {level} confidence interval for the population mean?
            What is the {level} t interval for the mean of the ages {values}?
            What is the {level} range for the true average of the incomes {values}?
            What is the {level} uncertainty band around the average of the readings {values}?
            What is the {level} margin, lower and upper end, for the mean of the ratings {values}?
            What is the interval estimate for the average of the marks {values} at {level}?
            How sure can I be about the mean of the temperatures {values}: between what two numbers is it at {level}?
            Between which two numbers is the real mean with a certainty of {level}, if the sample is {values}?
            My measurements are {values}. What is the {level} CI for their true mean?
            How low and how high could the true average be at {level} confidence, heights {values}?
            Which averages are believable at a {level} level after we saw the test scores {values}?
            For a confidence of {level}, what are the end points of the mean's interval, data {values}?
            With the grades {values} in hand, where does the population mean lie, {level} confident?
            What error limits at {level} would you put on the mean of the observations {values}?
            What is the {level} confidence interval for the mean of {values}?
            What is a {level} confidence interval for the population mean, given the sample {values}?
            What's the {level} CI of the mean for the data {values}?
            how to calculate a {level} confidence interval for the mean of {values}
            Between which limits does the true mean lie with {level} confidence if the sample is {values}?
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
            Find the {level} confidence interval for the mean of the scores {values}.
            Find a {level} confidence interval for the mean, sample {values}.
            Calculate the {level} CI for the mean of the readings {values}.
            From the data {values}, compute the Student interval at {level}.
            At {level} confidence, give the interval for the mean of the marks {values}.
            Given the heights {values}, construct an interval for the mean at {level}.
            Estimate the population mean by an interval, confidence level {level}, measurements {values}.
            Give lower and upper {level} confidence bounds of the average of the ages {values}.
            Surround the mean of the temperatures {values} by a {level} confidence interval.
            State a margin of error at {level} around the mean of the observations {values}, as lower and upper limit.
            From the incomes {values}, infer with {level} confidence between what bounds the true mean is.
            Quantify the uncertainty of the average of the test scores {values} with a {level} interval.
            Take the ratings {values} and report the {level} range of plausible means by Student's t.
            Set up the t confidence interval for the expected value: level {level}, data set {values}.
            Compute the {level} confidence interval for the mean of the dataset {values}.
            Construct a {level} interval for the population mean from the test scores {values}.
            Given the sample {values}, find the {level} confidence interval of its mean.
            Estimate the mean of the population with {level} confidence, using the data points {values}.
            Give a {level} CI for the average, scores {values}.
            Work out the {level} confidence limits of the mean, ages {values}.
            From the readings {values}, give the bounds for the real average at {level}.
            Find the {level} error bar of the mean for the measurements {values}.
            Build a {level} interval for mu with the t table, data {values}.
            Say between what limits the average income lies at {level} confidence; incomes {values}.
            Estimate the true mean with its {level} margin of error from the temperatures {values}.
            Run t.test on the heights {values} with conf.level={level} and report the interval.
            Show the lower and upper limit at {level} for the mean, given the data set {values}.
            For the ratings {values}, find an interval that catches the true mean with {level} confidence.
            Find the {level} Student interval of the marks {values}.
            I need the confidence bounds for the mean: level {level}, observations {values}.
            Mark off the {level} zone in which the true average of the test scores {values} should be.
            Construct a {level} confidence interval for the population mean from the sample {values}.
            Find the {level} confidence interval for the mean of the data: {values}
            Calculate a {level} confidence interval from {values}.
            Compute the {level} confidence limits for the mean of the measurements {values}.
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
            A brewery tests bottles, measurements {values}. The inspector wants a {level} confidence interval for the mean filling. What is it?
            A biologist measured seedlings and has the heights {values}. Which {level} confidence interval for the mean does she publish?
            A teacher takes the scores {values} as a sample. Within what limits is the true mean score at {level} confidence?
            An engineer has only the readings {values}. She must state the mean with {level} confidence limits. Which are they?
            Voters were asked to rate a candidate, ratings {values}. The paper prints a {level} interval for the average rating. What does it print?
            A nurse samples temperatures {values}. How low and how high may the ward's average be, {level} confidence?
            Patients in a small trial had the observations {values}. The regulator asks for the mean with a {level} confidence interval. Give the interval.
            A town sampled the incomes {values}. Between which bounds is the town's average income, with {level} confidence?
            A surveyor repeated a measurement, data {values}. Put {level} bounds around the mean.
            The kitchen tested its oven and noted the temperatures {values}. In which range is the true mean, with {level} confidence?
            We asked a few clients for their ages: ages {values}. The boss wants a {level} interval for the average client. What is it?
            A gardener measured some bean plants, heights {values}, and wants to be {level} sure about the mean height. Which interval can she state?
            The firm timed its deliveries, data {values}. Give the {level} confidence bounds for the average delivery.
            A nurse took the readings {values}. The form asks for a {level} confidence interval of the mean. What goes on the form?
            My thesis has the scores {values} and my supervisor asks for {level} error bars on the mean. From where to where do they go?
            Lifetimes in hours of a random sample of light bulbs: {values}. Construct a {level} confidence interval for the mean lifetime.
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
            {level} CI mean, scores {values}
            conf int {level}: marks {values}
            t.test(sample {values}, conf.level = {level})
            readings {values}, {level} interval for the mean
            confidence interval of the data {values}, {level}
            stats.t.interval({level}), sample {values}
            ages {values}; mean; {level} limits
            dataset {values}, {level} confidence interval
            {level} CI for the mean of the data points {values}
            {level} CI, heights {values}
            t CI for mu, data {values}, conf {level}
            mean +/- at {level}: readings {values}
            true mean between? {level}, scores {values}
            {level} bounds for avg of ages {values}
            interval for mean of marks {values} at {level} conf
            {level} confidence interval, {values}
            {level} CI for the mean of {values}
            t.test({values}, conf.level = {level}), interval
        """,
        dialogues="""
            A: I need a confidence interval. B: From which observations? A: Observations {values}. B: Level? A: {level}.
            A: Use {level} confidence. B: For what? A: For the mean behind the readings {values}.
            Editor: Where are the error bars? Author: The data is {values}. Editor: Add a {level} confidence interval \
of the mean.
            Boss: How sure are we about the mean? Analyst: With {level} confidence? Boss: Yes, from the measurements \
{values}.
            A: The mean of the marks {values} is uncertain. B: How uncertain? A: Give a {level} confidence interval.
            Reviewer: You need an interval for the mean. Author: At which level? Reviewer: {level}. Author: The data are the measurements {values}.
            A: How exact is the average? B: The readings were {values}. A: Then give me the {level} limits.
            Clerk: The sample is {values}. Boss: How sure should we be? Clerk: {level}. Boss: So from where to where does the true mean go?
        """,
    ),
)

# ruff: noqa: E501 - one template a line
"""How people ask about two samples observed together. Each stands right after the word that makes it a sample."""

from __future__ import annotations

import random
from collections.abc import Mapping

from fluxem.core.phrasebook import Argument, Phrases
from fluxem.domains.statistics import tools
from fluxem.domains.statistics._draws import draw_pairs


def _draw_population(rng: random.Random, difficulty: str) -> Mapping[str, Argument]:
    return {**draw_pairs(rng, difficulty), "kind": "population"}


PHRASES = (
    Phrases(
        tools.correlation,
        draw_pairs,
        terms=(
            "correlation coefficient; Pearson correlation; linear association; "
            "relationship between two variables; Pearson's r; co-movement; strength of a linear relation; "
            "correlation"
        ),
        questions="""
            What is the correlation between the heights {x} and the scores {y}?
            How strongly are the readings {x} and the readings {y} correlated?
            What Pearson coefficient do the data sets {x} and the data set {y} give?
            Is there a linear relationship between the ages {x} and the incomes {y}, and how strong is it?
            What is r for the observations {x} paired with the observations {y}?
            To what degree do the grades {y} go along with the heights {x}?
            How closely do the scores {y} follow the temperatures {x}, as a correlation coefficient?
            Which correlation coefficient links the sample {x} to the sample {y}?
            Do the marks {x} and the ratings {y} rise together? Give the coefficient.
            When the measurements {y} are held against the measurements {x}, what is Pearson's r?
            whats the correlation between the scores {x} and the marks {y}?
            Do tall people earn more, heights {x}, incomes {y}? Give Pearson's r.
            How tightly does the cloud of points with x in the data {x} and y in the data {y} hug a line, as r?
            Does more of the readings {y} go with more of the readings {x}? State the correlation.
            What is the correlation of the scores {x} and the marks {y}?
            What is the correlation coefficient of the heights {x} and the ages {y}?
            What is Pearson's r for the readings {x} and the temperatures {y}?
            What is the Pearson correlation between the sample {x} and the sample {y}?
            What is r for the data {x} and the data {y}?
            What is the linear association of the incomes {x} with the ratings {y}, from minus one to one?
            How strongly are the ages {x} and the incomes {y} correlated?
            How strong is the linear link between the temperatures {x} and the observations {y}?
            How well do the scores {x} go along with the scores {y}, as r?
            Are the marks {y} correlated with the heights {x}, and what is the coefficient?
            Do the readings {x} and the readings {y} move in step? Give their correlation.
            If the measurements {x} and the measurements {y} are both standardised, what is their mean product, the correlation?
            What is the covariance of the data set {x} and the data set {y} over the product of their SDs?
            By which coefficient does one say how linearly the ratings {y} relate to the ages {x}, and how large is it?
            What is the correlation between the dataset {x} and the dataset {y}?
            What is the Pearson correlation coefficient of the data points {x} and the data points {y}?
            How strong is the linear correlation between the test scores {x} and the exam scores {y}?
            What is the Pearson coefficient of the ages {x} with the ratings {y}?
            What is the linear association between the incomes {x} and the scores {y} on the scale from minus one to one?
            What is the r value for the temperatures {x} and the readings {y}?
            What is the degree of linear relationship between the marks {x} and the grades {y}?
            What is the product-moment coefficient for the heights {x} and the ages {y}?
            What is the strength of the straight-line link of the measurements {x} to the observations {y}, as r?
            How well do the scores {x} and the ratings {y} go together, as a number from minus one to one?
            When the temperatures {x} go up, do the readings {y} go up too? Give Pearson's number.
            Do the marks {x} have anything to do with the marks {y}: what does CORREL say?
            Are the data {x} and the data {y} linearly related, and what is r?
            How closely related are the grades {y} and the ages {x}, in Pearson's sense?
            How similar do the sample {x} and the sample {y} run, as a correlation?
            Does one list rise with the other: readings {x}, readings {y}? Which r?
            What is the correlation between {x} and {y}?
            What is the correlation coefficient of x = {x} and y = {y}?
            What is Pearson's r for x: {x} and y: {y}?
            How strongly correlated are the lists {x} and {y}?
            What's the Pearson correlation of the arrays {x} and {y}?
            What is r if the x values are {x} and the y values are {y}?
        """,
        commands="""
            Compute the correlation of the sample {x} and the sample {y}.
            Find the Pearson correlation coefficient for the heights {x} and the marks {y}.
            Calculate r, with the scores {x} on one axis and the scores {y} on the other.
            Determine how the temperatures {x} correlate with the readings {y}.
            Correlate the observations {x} with the observations {y}.
            Measure the linear association between the data {y} and the data {x}.
            Give Pearson's r, taking the ages {y} against the ages {x}.
            Divide the covariance of the marks {x} and the grades {y} by the product of their standard deviations.
            Quantify how tightly the incomes {y} depend linearly on the ages {x}.
            Report the coefficient of correlation: data set {x}, data set {y}.
            Calculate the correlation coefficient: data {x}, data {y}.
            Check how well the ratings {y} track the ratings {x}, by Pearson.
            State on the scale from minus one to one how the temperatures {x} and the scores {y} move together.
            Standardise the measurements {x} and the measurements {y}, multiply pairwise and give r.
            Find the correlation of the scores {x} and the marks {y}.
            Find the correlation between the ages {x} and the incomes {y}.
            Find Pearson's r for the heights {x} and the grades {y}.
            Correlate the temperatures {x} with the readings {y}.
            Calculate the correlation coefficient of the sample {x} with the sample {y}.
            Compute the Pearson coefficient: observations {x} and observations {y}.
            Measure the linear relationship between the data {x} and the data {y} by r.
            Tell me how the test scores {y} correlate with the ages {x}.
            State how strongly the marks {x} and the marks {y} are linearly related.
            Normalise the covariance of the measurements {x} and the ratings {y} to a correlation.
            Work out the product-moment correlation: heights {x}, scores {y}.
            Quantify the co-movement of the data set {x} and the data set {y} on a scale free of units.
            Give r, not the covariance, for the incomes {x} and the scores {y}.
            Say whether the grades {y} rise or fall with the grades {x}, and how tightly, as a correlation.
            Compute the correlation between the dataset {x} and the dataset {y}.
            Compute Pearson's r for the data set {x} and the data set {y}.
            Given the data {x} and the data {y}, find the correlation coefficient.
            Find how the quiz scores {x} and the exam marks {y} correlate.
            Get the correlation of the incomes {x} against the marks {y}.
            Find r for the ages {x} and the heights {y}.
            Find out how closely the ratings {y} track the temperatures {x}, with Pearson's r.
            Run pearsonr on the data {x} and the data {y}.
            Put CORREL on the columns: marks {x}, grades {y}.
            Work out the correlation between the sample {y} and the sample {x}.
            Say by Pearson's r if the scores {x} and the heights {y} are linked.
            Measure how well a straight line links the observations {x} to the measurements {y}, from minus one to plus one.
            Call df.corr() for a column with the data {x} and a column with the data {y}.
            Check if the test scores {x} and the exam marks {y} move together; give r.
            Give the standardised covariance of the readings {x} and the ratings {y}.
            I need the correlation coefficient, x being the heights {x}, y being the incomes {y}.
            Correlate my exam scores {x} to my grades {y}.
            Find the correlation coefficient between {x} and {y}.
            Calculate Pearson's correlation coefficient for x = {x}, y = {y}.
            Compute the correlation of the lists {x} and {y}.
            Find r for the x values {x} and the y values {y}.
        """,
        stories="""
            An ice cream seller writes down the temperatures {x} and, for the same days, the sales as observations \
{y}. How strongly are they correlated?
            A teacher wonders if sleep matters. Pupils slept as in the data {x} and got the marks {y}. What is the \
correlation?
            Two thermometers hang side by side. One shows the readings {x}, the other the readings {y}. Find their \
correlation.
            A sociologist asked people for age and income: ages {x}, incomes {y}. Which correlation coefficient does \
she report?
            Twins were tested. The elder ones reached the scores {x}, the younger ones the scores {y}. How high is \
Pearson's r?
            The critics gave the ratings {y} to films that audiences met with the ratings {x}. How well do both \
correlate?
            For each plant I have rainfall, data {x}, and growth, measurements {y}. Say how strongly they go together.
            A nurse notes the ages {x} and, patient by patient, pressures as readings {y}. Is there a linear \
connection? Give r.
            Children have the heights {x} and the reading scores {y}. How are both correlated?
            A trader compares two shares: data {x} for one and data {y} for the other. What is their correlation?
            A doctor lists ages {x} and, patient by patient, blood measurements {y}. What is the correlation coefficient?
            A café notes temperatures {x} and the sold cups as observations {y}. How strong is the correlation?
            Two judges gave the scores {x} and the scores {y} to the same skaters. How well do they agree, as Pearson's r?
            A teacher has maths marks {x} and music marks {y} of the same pupils. What is r?
            Two sensors on one pipe deliver the readings {x} and the readings {y}. The engineer checks their correlation. What does she find?
            A psychologist tests twins: sample {x} from the elder, sample {y} from the younger. What is the twin correlation?
            A landlord compares flat sizes, measurements {x}, with rents, data {y}. State the coefficient of correlation.
            I wrote down the outside temperatures {x} and how my mood was, ratings {y}. How strongly are they correlated?
            A coach lists training hours, data {x}, and match scores {y}. What is the correlation coefficient?
            The landlord has sizes of flats as measurements {x} and the tenants' incomes {y}. Do they go together? Give r.
            Two cooks tasted the same soups and gave the ratings {x} and the ratings {y}. How well do their tastes correlate?
            A pupil compares heights {x} with marks {y} in her class and expects no link. What r does she find?
            The nurse has patients' ages {x} and their blood pressure readings {y}. What is Pearson's r?
            Hours studied: {x}. Test scores: {y}. What is the correlation coefficient?
        """,
        terse="""
            corr(sample {x}, sample {y})
            Pearson r: scores {x}; scores {y}
            np.corrcoef(data set {x}, data set {y})
            correlation, heights {x} vs. marks {y}
            observations {y} against observations {x}: r?
            cor(readings {y}, readings {x})
            r between data {x} and data {y}
            pearsonr(scores {x}, scores {y})
            CORREL, data {x}, data {y}
            rho-hat: sample {y} with sample {x}
            correlation scores {x}, marks {y}
            corr of heights {x} and ages {y}
            r of the data {x} and the data {y}
            np.corrcoef: readings {x}, readings {y}
            Pearson, sample {x} vs sample {y}
            CORREL: marks {x}; marks {y}
            cor(grades {x}, ratings {y})
            correlation: dataset {x}, dataset {y}
            pearson correlation of the data points {x} with the data points {y}
            corr? ages {x} / heights {y}
            r: temperatures {x}, ratings {y}
            pearson of readings {x} and marks {y}
            df.corr, data {x}, data {y}
            correl. coeff. marks {x}, grades {y}
            link between incomes {x} and ratings {y}, r
            corr({x}, {y})
            np.corrcoef({x}, {y})
            CORREL({x}, {y})
            pearsonr({x}, {y})
        """,
        dialogues="""
            A: I have the heights {x}. B: And the second variable? A: The scores {y}. How are they correlated?
            A: The measurements {y} seem to depend on the measurements {x}. B: Check the correlation. A: What is it?
            User: Two columns. First the data set {x}. Assistant: And then? User: The data set {y}. Give me Pearson's r.
            A: Are the grades {x} any good at predicting the ratings {y}? B: Look at the correlation. A: Please \
compute it.
            A: Observations {y}. B: Against what? A: Against the observations {x}. I want the correlation coefficient.
            A: What is r here? B: Which lists? A: The ages {x} and the temperatures {y}.
            A: Both went up, I think. B: What did? A: The marks {x}, and the scores {y}. B: Then find their correlation.
            Boss: Does advertising pay? Analyst: Spending is the data {x}, sales the data {y}. Boss: So what is the \
correlation?
            A: Here are ages {x} and incomes {y}. B: Covariance? A: No, the correlation coefficient.
            Boss: Do the scores {x} have to do with the ratings {y}? Clerk: I could correlate them. Boss: What is r?
            A: I have the temperatures {x}. B: And sales? A: Observations {y}. B: So what is Pearson's r?
            Pupil: Do older kids score better? Teacher: The ages are {x}, the scores are {y}. Pupil: And the correlation is?
        """,
    ),
    Phrases(
        tools.covariance,
        draw_pairs,
        terms=(
            "sample covariance; joint variability; mean product of deviations; covariance; co-variation; "
            "cross-deviation; covariance with n minus one"
        ),
        questions="""
            What is the sample covariance of the heights {x} and the scores {y}?
            How large is the covariance between the sample {x} and the sample {y}?
            How do the readings {y} vary together with the readings {x}, as a sample covariance?
            With n minus one as divisor, what is the covariance of the observations {x} with the observations {y}?
            whats the sample covariance of the marks {x} and the grades {y}?
            In what direction and how much do the sample {x} and the sample {y} co-vary, unstandardised?
            What is s-xy for the measurements {x} and the measurements {y}?
            By the unbiased formula, how large is the covariance of the temperatures {y} with the scores {x}?
            What is the sample covariance of the scores {x} and the marks {y}?
            What is the sample covariance between the ages {x} and the incomes {y}?
            What is the unbiased covariance of the readings {x} and the temperatures {y}?
            What is the covariance of the sample {x} with the sample {y}?
            What is the covariance of the heights {x} and the ratings {y}, taken as samples?
            What is the sum of products of deviations over n minus one, data {x}, data {y}?
            What covariance, Bessel-corrected, do the measurements {x} and the measurements {y} have?
            How do the sample {x} and the sample {y} covary?
            How large is the sample covariance of the marks {y} with the marks {x}?
            If the observations {x} and the observations {y} come from a larger population, what covariance do they suggest?
            What does COVARIANCE.S return for the data set {x} and the data set {y}?
            How strongly do the grades {x} and the scores {y} of this sample vary jointly, before dividing by the standard deviations?
            What is the off-diagonal entry of the sample covariance matrix of the data {x} and the data {y}?
            What is the sample covariance of the dataset {x} and the dataset {y}?
            Treating the test scores {x} and the exam scores {y} as samples, what is their covariance?
            What is the sample covariance between the heights {x} and the ratings {y}?
            What is the n minus one covariance of the temperatures {x} and the readings {y}?
            What is the unbiased co-variation of the scores {x} and the grades {y}?
            What is the estimated population covariance from the sample {x} and the sample {y}?
            What is the Bessel-corrected cross-deviation of the ages {x} and the incomes {y}?
            What is the cov(x, y), for samples, of the marks {x} and the marks {y}?
            How much do the readings {x} and the observations {y} vary jointly, as a sample covariance?
            What does cov() in R print for the ages {x} and the heights {y}?
            What does np.cov give off the diagonal for the data {x} and the data {y}, with n minus one?
            I tested just a few: temperatures {x}, ratings {y}. What is their covariance?
            If only part of the crowd was measured, heights {x} and incomes {y}, what covariance do we estimate?
            What is s_xy for the exam marks {x} and the test scores {y}?
            What is the sample covariance of {x} and {y}?
            What is the sample covariance of x = {x} and y = {y}?
            What's the sample covariance between the lists {x} and {y}?
            What is the sample covariance if the x values are {x} and the y values are {y}?
            how to calculate the sample covariance of {x} and {y}
            What is the covariance of the sample x: {x}, y: {y}, with n minus one?
        """,
        commands="""
            Compute the covariance of the sample {x} with the sample {y}.
            Find the sample covariance for the ages {x} and the incomes {y}.
            Estimate the covariance from the measurements {y} and the measurements {x}, without bias.
            Calculate how the marks {x} and the marks {y} covary in this sample.
            Calculate the sample covariance: data {x} against data {y}.
            Multiply deviations of the ages {x} by deviations of the ratings {y}, sum, and divide by n minus one.
            Give the off-diagonal entry of the sample covariance matrix for the readings {x} and the readings {y}.
            Work out how the incomes {y} covary with the heights {x}, Bessel-corrected.
            Find the sample covariance of the scores {x} and the marks {y}.
            Find the sample covariance of the heights {x} and the ages {y}.
            Find the covariance of the sample {x} and the sample {y}.
            Calculate the unbiased covariance of the readings {x} and the readings {y}.
            Compute the sample covariance between the temperatures {x} and the observations {y}.
            Estimate the population covariance from the sample {x} and the sample {y}.
            Give the sample covariance of the incomes {x} and the ages {y}, not the correlation.
            Use n minus one and give the covariance of the data {x} and the data {y}.
            Take the measurements {x} and the measurements {y} as samples and find their covariance.
            Work out how the test scores {y} co-vary with the ages {x}, sample version.
            Pair up the deviations of the marks {x} and the marks {y}, add their products, and divide by one less than the number of pairs.
            Measure the joint variation of the sample {x} and the sample {y} as a covariance.
            Apply Bessel's correction to the covariance of the ratings {x} and the grades {y}.
            Compute the sample covariance of the dataset {x} and the dataset {y}.
            Compute the sample covariance for the data points {x} and the data points {y}.
            Given the sample {x} and the sample {y}, find the sample covariance.
            Find the unbiased covariance between the quiz scores {x} and the exam marks {y}.
            Find the sample covariance of the ratings {x} with the temperatures {y}.
            Give the covariance, n less one below, of the incomes {x} and the grades {y}.
            Use COVARIANCE.S on the observations {x} and the readings {y}.
            Estimate the covariance of the whole population out of the sample {y} and the sample {x}.
            Work out cov for samples: measurements {x}, scores {y}.
            Multiply the paired differences from the means, add them, divide by n minus one: marks {x}, ratings {y}.
            Get the corrected covariance of the heights {x} and the ages {y}.
            Run statistics.covariance on the temperatures {x} and the observations {y}.
            Call df.cov() with one column from the data {x} and one from the data {y}.
            Say how the sampled scores {x} and the sampled grades {y} vary together, unbiased covariance please.
            We only drew a few pairs, so use n minus one: covariance of the ages {x} and the ratings {y}.
            Find the unbiased joint variability of the data points {x} and the data points {y}.
            Find the sample covariance between {x} and {y}.
            Calculate the sample covariance for x = {x}, y = {y}.
            Compute the sample covariance of the arrays {x} and {y}.
            Find the sample covariance of the x values {x} and the y values {y}.
        """,
        stories="""
            A few days were sampled: temperatures {x}, and visitors as observations {y}. What sample covariance do \
they have?
            A broker samples two prices, the data {x} and the data {y}, and needs their sample covariance. Compute it.
            Pairs were drawn at random: heights {x}, and arm spans as observations {y}. State the sample covariance.
            Two funds were sampled weekly, data set {x} and data set {y}. The risk model wants their sample covariance.
            A botanist samples leaves: lengths are the measurements {x}, widths the measurements {y}. Which covariance \
has the sample?
            A few pupils out of a school were tested, scores {x} and scores {y}. What is the sample covariance?
            A trader samples days with the data {x} for gold and the data {y} for oil. What sample covariance goes in the matrix?
            Some trees of a forest have heights {x} and girths, measurements {y}. Estimate the covariance for the forest.
            A handful of patients gave ages {x} and pulse readings {y}. What sample covariance results?
            A pollster has ages {x} and incomes {y} of some voters. State the covariance of this sample.
            In class we divide by n minus one. The samples are sample {x} and sample {y}. What covariance do I write down?
            A lab took some soil probes with the readings {x} and the readings {y}. Which unbiased covariance does it report?
            A few cars were drawn at random: speeds as data {x} and fuel use as data {y}. What is their sample covariance?
            From a large school a few pupils were picked: heights {x}, marks {y}. What is the sample covariance?
            A cook tries some ovens out of many: temperatures {x} and ratings {y} of the crust. What is the covariance of this sample?
            I looked at a few days out of the year: temperatures {x}, ice cream sales as observations {y}. Estimate the covariance.
            A doctor saw a small sample of patients, ages {x} and readings {y}. What is the unbiased covariance?
            The bank samples some customers, ages {x} and incomes {y}. Which sample covariance does it find?
            A sample of stock returns is {x} for one share and {y} for the other. What is their sample covariance?
        """,
        terse="""
            cov(sample {x}, sample {y})
            sample covariance: data set {y}, data set {x}
            COVARIANCE.S, scores {x}, scores {y}
            np.cov of sample {x} and sample {y}, ddof one
            s_xy: data {x}, data {y}
            sample cov, ages {y} with ages {x}
            sample covariance scores {x}, marks {y}
            np.cov of the data {x} and the data {y}
            unbiased cov() of sample {x} and sample {y}
            COVARIANCE.S: ages {x}; incomes {y}
            unbiased cov, readings {x}, readings {y}
            s_xy of heights {x} and grades {y}
            covariance n minus one: data set {x}, data set {y}
            sample covariance: dataset {x}, dataset {y}
            sample cov: temperatures {x}, ratings {y}
            cov n-1: ages {x}, heights {y}
            covariance.s of marks {x} and grades {y}
            cov() in R, incomes {x}, scores {y}
            unbiased covariance heights {x} measurements {y}
            df.cov, data {x}, data {y}
            sample covariance of {x} and {y}
            COVARIANCE.S({x}, {y})
            statistics.covariance({x}, {y})
        """,
        dialogues="""
            A: Here are the scores {x} and the scores {y}. B: Correlation? A: Sample covariance, please.
            A: Not the correlation, the covariance. B: Of which samples? A: Sample {x} and sample {y}, with n minus one.
            Lab: Readings {y} next to readings {x}. Boss: Sample covariance? Lab: That is what I need.
            A: Covariance of the marks {x} and the marks {y}? B: Sample or population? A: Sample.
            Boss: How do the ages {x} and the scores {y} vary together? Clerk: It is only a sample. Boss: Then the sample covariance, please.
            A: Only some pairs were drawn. B: Which? A: Ages {x} and ratings {y}. B: Then the covariance with n minus one, please.
            Student: Do I divide by n? Tutor: No, by n minus one; the temperatures {x} and readings {y} are samples. Student: So the covariance is?
        """,
    ),
    Phrases(
        tools.covariance,
        _draw_population,
        terms=(
            "population covariance; covariance of all members; covariance with divisor n; "
            "joint second moment about the means"
        ),
        questions="""
            What is the population covariance of the heights {x} and the marks {y}?
            If nobody is missing, what is the covariance of the ages {x} and the incomes {y} in this population?
            How large is the mean product of deviations for the data {y} and the data {x}?
            whats the population covariance of the scores {x} and the scores {y}?
            What is sigma-xy when the data {x} and the data {y} cover everybody?
            On average over all n members, what is the product of deviations, ages {x} and marks {y}?
            What is the population covariance of the scores {x} and the marks {y}?
            What is the population covariance between the ages {x} and the incomes {y}?
            What is the covariance of the readings {x} and the temperatures {y}, taken as the whole population?
            What is the covariance with divisor n of the data {x} and the data {y}?
            What is the mean of the products of deviations, heights {x}, ratings {y}?
            What is the sum of products of deviations over n, data set {x}, data set {y}?
            How large is the covariance if the marks {x} and the marks {y} cover the full population?
            How do all members covary, as population covariance, ages {x}, scores {y}?
            The observations {x} and the observations {y} are a complete census: what is their covariance?
            With nobody left out, what covariance do the test scores {x} and the grades {y} have?
            What does COVARIANCE.P return for the measurements {x} and the measurements {y}?
            What is the mixed second central moment of the data {x} and the data {y}?
            What is the uncorrected covariance, dividing by n, of the incomes {y} and the ratings {x}?
            What is the population covariance of the dataset {x} and the dataset {y}?
            Treating the test scores {x} and the exam scores {y} as populations, what is their covariance?
            What is the population covariance between the heights {x} and the ratings {y}?
            What is the divide-by-n covariance of the temperatures {x} and the readings {y}?
            What is the full-group co-variation of the scores {x} and the grades {y}, divisor n?
            What is the census covariance of the ages {x} and the incomes {y}?
            What is the sigma_xy of the marks {x} and the marks {y}, nobody missing?
            What is the average product of the paired deviations for the readings {x} and the observations {y}?
            What is the mean of xy minus the product of the means, x the data {x}, y the data {y}?
            How much do all members' ages {x} and heights {y} vary jointly, as a covariance over n?
            Everyone was measured: temperatures {x}, ratings {y}. What is their covariance?
            If nobody else exists besides the heights {x} and the incomes {y}, what is the covariance?
            Without Bessel's correction, what is the covariance of the exam marks {x} and the test scores {y}?
            What is the covariance for the complete class, grades {x} and scores {y}?
            What is the population covariance of {x} and {y}?
            What is the population covariance of x = {x} and y = {y}?
            What's the population covariance between the lists {x} and {y}?
            What is the population covariance if the x values are {x} and the y values are {y}?
            how to calculate the population covariance of {x} and {y}
            What is the covariance of the population x: {x}, y: {y}, dividing by n?
        """,
        commands="""
            Calculate the population covariance of the readings {x} and the readings {y}.
            Treat the scores {y} and the scores {x} as complete populations and give the covariance, divisor n.
            Calculate the covariance with divisor n: readings {x}, ratings {y}.
            Treat the measurements {y} and the measurements {x} as a census and give their covariance.
            Average the products of deviations, temperatures {x} and observations {y}, over the whole population.
            Find the population covariance between the incomes {y} and the ages {x}.
            Find the population covariance of the scores {x} and the marks {y}.
            Find the population covariance of the heights {x} and the ages {y}.
            Calculate the covariance of the entire population: readings {x}, readings {y}.
            Compute the population covariance between the temperatures {x} and the observations {y}.
            Give the population covariance of the incomes {x} and the ages {y}, not that of a sample.
            Use the divisor n, not n minus one, and give the covariance of the data {x} and the data {y}.
            Leave out Bessel's correction and give the covariance of the ratings {x} and the grades {y}.
            Take the measurements {x} and the measurements {y} as the complete population and find their covariance.
            Treat the data set {x} and the data set {y} as everything there is and find the covariance.
            Pair up the deviations of the marks {x} and the marks {y}, add their products, and divide by the number of pairs.
            Average the products of deviations over all members: ages {x}, test scores {y}.
            Work out sigma-xy for the scores {y} and the scores {x} of the whole class.
            Take the mean of the products less the product of the means, data {x} and data {y}, whole population.
            Compute the population covariance of the dataset {x} and the dataset {y}.
            Compute the population covariance for the data points {x} and the data points {y}.
            Given the complete data {x} and the complete data {y}, find the population covariance.
            Find the covariance over n between the quiz scores {x} and the exam marks {y}.
            Find the population covariance of the ratings {x} with the temperatures {y}.
            Give the covariance, with n below, of the incomes {x} and the grades {y}.
            Use COVARIANCE.P on the observations {x} and the readings {y}.
            Work out cov for a full population: measurements {x}, scores {y}.
            Multiply the paired differences from the means and take their plain average: marks {x}, ratings {y}.
            Get the uncorrected covariance of the heights {x} and the ages {y}.
            Call np.cov with ddof zero on the temperatures {x} and the observations {y}.
            Find how the whole population's scores {x} and grades {y} vary together, as a covariance.
            We have everybody, so divide by n: covariance of the ages {x} and the ratings {y}.
            Find the exact covariance of the complete lists, data points {x} and data points {y}, no sampling.
            Average (x minus mean) times (y minus mean) over everyone: incomes {x}, marks {y}.
            Compute the covariance of the entire staff: ages {x}, incomes {y}.
            Find the population covariance between {x} and {y}.
            Calculate the population covariance for x = {x}, y = {y}.
            Compute the population covariance of the arrays {x} and {y}.
            Find the population covariance of the x values {x} and the y values {y}.
        """,
        stories="""
            The whole team is recorded: heights {x} and ratings {y}. Find the covariance of this population.
            All pupils of the school took both tests, scores {x} and scores {y}. Which covariance, over n, does this \
population have?
            An archive is complete: temperatures {x}, and rain as data {y}. What is the population covariance?
            Every house of the street is listed with sizes, data set {x}, and prices, data set {y}. Covariance of the \
population?
            The whole school was tested, scores {x} and scores {y}. What is the population covariance?
            All trees of a small park have heights {x} and girths, measurements {y}. What is the covariance of this complete population?
            Every member of the club gave ages {x} and incomes {y}. What population covariance does the treasurer compute?
            All cars of the fleet were tested: speeds as data {x} and fuel use as data {y}. What is the covariance over n?
            In class we divide by n when nobody is missing. The populations are data set {x} and data set {y}. What covariance do I write down?
            The choir has just these singers, with heights {x} and ratings {y}. Find the population covariance.
            Every month of the year is included: temperatures {x} and rain readings {y}. What is the population covariance?
            The complete jury gave the scores {x} and the marks {y}. No sample, everything. What is the covariance?
            The whole class is listed: heights {x}, marks {y}. Nobody is missing. What is the covariance?
            Our firm owns just these ovens, with temperatures {x} and ratings {y}. What is the population covariance?
            All days of the year are in: temperatures {x}, visitors as observations {y}. What is the covariance over n?
            Every resident of the home took part, ages {x} and readings {y}. What population covariance does the home report?
            The league is complete, with players' heights {x} and scores {y}. Find the covariance of this full population.
            Every branch of a firm reported: ad spending {x}, sales {y}. What is the population covariance?
        """,
        terse="""
            population covariance: observations {x}; observations {y}
            cov(data set {y}, data set {x}), divisor n
            COVARIANCE.P, marks {x}, marks {y}
            σ_xy, population, data {x}, data {y}
            np.cov of readings {y} and readings {x}, ddof zero
            population cov: heights {x}; ages {y}
            population covariance scores {x}, marks {y}
            COVARIANCE.P: ages {x}; incomes {y}
            np.cov(data {x}, data {y}, bias=True)
            covariance over n: data set {x}, data set {y}
            pop cov, readings {x}, readings {y}
            sigma_xy of heights {x} and grades {y}, whole population
            uncorrected covariance, marks {x}, ratings {y}
            population covariance: dataset {x}, dataset {y}
            pop cov: temperatures {x}, ratings {y}
            cov over n, everyone: ages {x}, heights {y}
            covariance.p of marks {x} and grades {y}
            mean product of deviations, incomes {x}, scores {y}
            full population covariance heights {x} measurements {y}
            np.cov ddof zero, readings {x}, observations {y}
            population covariance of {x} and {y}
            COVARIANCE.P({x}, {y})
            np.cov({x}, {y}, bias=True)
        """,
        dialogues="""
            A: Covariance of the grades {x} and the grades {y}? B: Sample or population? A: Population.
            A: We have everyone, no sampling: ratings {x}, ratings {y}. B: Then divide by n. A: And the covariance is?
            Clerk: Census ages {y}, census incomes {x}. Chief: Give me the population covariance.
            A: Covariance of the marks {x} and the marks {y}? B: Sample or population? A: Population.
            Boss: How do the ages {x} and the scores {y} vary together? Clerk: They are all we have, no sample. Boss: Then the population covariance, please.
            A: Did you ask everybody? B: Yes, all of them: ages {x} and ratings {y}. A: Then give the covariance over n.
            Student: Do I divide by n minus one? Tutor: No, by n; the temperatures {x} and readings {y} are the full population. Student: So the covariance is?
        """,
    ),
    Phrases(
        tools.linear_regression,
        draw_pairs,
        terms=(
            "linear regression; least squares line; line of best fit; trend line; slope and intercept; "
            "fitted line; regression equation; ordinary least squares; OLS; linear trend; gradient and offset"
        ),
        questions="""
            Which straight line fits the scores {y} best as a function of the heights {x}?
            What are slope and intercept of the regression of the marks {y} on the ages {x}?
            With x from the data set {x} and y from the data set {y}, what is the line of best fit?
            What trend line runs through the readings {y} plotted over the temperatures {x}?
            How do the incomes {y} depend linearly on the ages {x}, by least squares?
            whats the regression line for scores {x} and scores {y}?
            What equation y = m x + b matches x readings {x} and y readings {y} best?
            If x is the ages {x} and y the incomes {y}, by how much does y rise per unit, and where does it start?
            Which linear model explains the grades {y} by the temperatures {x}?
            How does the fitted line for the response in the data {y} on the predictor in the data {x} read?
            What gradient and offset minimise the squared residuals, x from the sample {x}, y from the sample {y}?
            What is the regression line of the marks {y} on the scores {x}?
            What is the least-squares line through x data {x} and y data {y}?
            What is the line of best fit for x readings {x} and y readings {y}?
            What is the trend line of the incomes {y} over the ages {x}?
            What is the linear fit with the heights {x} as x and the grades {y} as y?
            What is the equation of the best straight line, x from the data {x}, y from the data {y}?
            What slope and intercept does OLS give for the observations {y} against the observations {x}?
            What is the regression equation that predicts the ratings {y} from the ages {x}?
            How do I express the temperatures {y} as a linear function of the readings {x}, fitted by least squares?
            By how much do the test scores {y} rise per unit of the ages {x}, and from which base, according to the fitted line?
            Which line comes closest to the points with x in the sample {x} and y in the sample {y}?
            With the measurements {x} as input and the measurements {y} as output, which linear model fits best?
            If I let Excel draw a trend line, x data {x}, y data {y}, which equation does it show?
            Which coefficients a and b make a plus b times x fit the marks {y}, x being the marks {x}?
            What is the best-fit line for x data points {x} and y data points {y}?
            What is the linear regression equation for x dataset {x} and y dataset {y}?
            What are the slope and the intercept of the least-squares line, x data {x}, y data {y}?
            What is the best straight line for x heights {x} and y ratings {y}?
            What is the trend of the scores {y} over the ages {x}, as a line?
            What is the OLS line of the grades {y} on the test scores {x}?
            What is the formula y = mx + b for x the temperatures {x} and y the readings {y}?
            What is the rate and the starting level when the observations {y} depend linearly on the measurements {x}?
            What are m and b for the marks {y} against the ages {x}?
            How can I predict the incomes {y} from the heights {x} with a straight line?
            Which line goes through the middle of the points, x from the readings {x}, y from the ratings {y}?
            How much do the scores {y} go up for each step of the temperatures {x}, and where does the line start?
            Where does the least-squares line cut the y axis and how steep is it, x data {x}, y data {y}?
            If the ages {x} are on the x axis and the heights {y} on the y axis, what is the line of best fit?
            What slope and what intercept does LINEST give, y the marks {y}, x the grades {x}?
            What linear equation links input readings {x} to output readings {y} best?
            What is the line of best fit for x = {x} and y = {y}?
            What is the linear regression of {y} on {x}?
            What is the equation of the regression line for x: {x} and y: {y}?
            What are the slope and intercept of the best fit line through x values {x} and y values {y}?
            What is the least squares line if x is {x} and y is {y}?
            how to find the regression equation for x values {x} and y values {y}
        """,
        commands="""
            Fit a line by least squares: x is the sample {x}, y is the sample {y}.
            Regress the observations {y} on the observations {x}.
            Find the regression line that predicts the grades {y} from the scores {x}.
            Use the measurements {x} as predictor and the measurements {y} as response; give slope and intercept.
            Determine the least-squares line for the heights {x} and the ratings {y}.
            Explain the readings {y} linearly by the readings {x}.
            Calculate the linear regression, x data {x}, y data {y}.
            Draw the best straight line through the points: x observations {x}, y observations {y}.
            Model the ratings {y} as a linear function of the scores {x}.
            Calibrate: inputs are the readings {x}, outputs the readings {y}; return slope and intercept.
            Find m and b, with y the heights {y} and x the ages {x}.
            Minimise the vertical squared distances for x measurements {x}, y measurements {y}.
            Find the regression line of the scores {y} on the scores {x}.
            Find the line of best fit: x data {x}, y data {y}.
            Find the least-squares line for x = heights {x} and y = ages {y}.
            Fit a straight line to x readings {x} and y readings {y}.
            Fit the marks {y} linearly against the ages {x}.
            Regress the incomes {y} on the ages {x}.
            Do a linear regression with predictor scores {x} and response scores {y}.
            Perform ordinary least squares, dependent data {y}, independent data {x}.
            Give slope and intercept of the fit of the temperatures {y} versus the observations {x}.
            Draw the best straight line through x sample {x}, y sample {y} and give its equation.
            Derive a linear formula to predict the grades {y} out of the test scores {x}.
            Work out the gradient and the y-intercept of the trend, x from the measurements {x}, y from the measurements {y}.
            Make a calibration line: standards are the data {x}, signals are the readings {y}.
            Explain the ratings {y} by the incomes {x} through a fitted line.
            Compute the least-squares regression line with x data {x} and y data {y}.
            Fit a linear model to x dataset {x} and y dataset {y}.
            Fit a regression line that predicts the exam scores {y} from the test scores {x}.
            Find the slope and intercept of the best-fit line: x observations {x}, y observations {y}.
            Put a trend line through x ages {x} and y marks {y}.
            Fit y = a + bx to x temperatures {x} and y ratings {y}.
            Find the best line for predicting the heights {y} from the ages {x}.
            Run a linear regression of the ratings {y} on the incomes {x}.
            Find the slope and intercept that link the measurements {x} to the scores {y}.
            Give the line with the smallest squared errors, x sample {x}, y sample {y}.
            Draw a line of best fit, horizontal the temperatures {x}, vertical the observations {y}, and write its equation.
            Use sklearn's LinearRegression with X the data {x} and y the data {y}; print coef and intercept.
            Regress the grades {y} onto the ages {x}.
            Model the marks {y} with one predictor, the scores {x}, by a straight line.
            Work out gradient and offset, input data {x}, output data {y}.
            Calibrate the sensor with a straight line: true temperatures {x}, shown readings {y}.
            Find the linear trend of the incomes {y} along the ages {x}.
            Find the line of best fit for x = {x}, y = {y}.
            Find the equation of the least squares regression line: x values {x}, y values {y}.
            Fit a straight line to the x values {x} and the y values {y}.
            Perform a linear regression on x = {x} and y = {y}.
        """,
        stories="""
            A spring is loaded with the weights in the data {x} and stretches as in the data {y}. Which line \
describes it best?
            A gardener waters her plants by the data set {x} and later notes the heights {y}. Fit growth against water.
            A start-up plots customers, observations {y}, over months, observations {x}. What is the equation of the \
trend line?
            A baker bakes at the temperatures {x} and judges the crust with the scores {y}. Which line relates crust \
to heat?
            Pupils studied for the hours in the data {x} and earned the marks {y}. What is the equation of the fitted \
line?
            A nurse plots doses, data set {x}, and responses, data set {y}. She draws the least-squares line. Slope \
and intercept?
            Rents, observations {y}, are explained by flat sizes, observations {x}. Give the regression equation.
            A café notes temperatures {x} and sold cups as observations {y}. Which regression line predicts sales from temperature?
            A pupil plots spring forces, data {x}, and stretches, measurements {y}, and lays a ruler through. What is the best line by least squares?
            A teacher predicts the final marks {y} from the quiz scores {x} with a straight line. What are slope and intercept?
            A chemist's standards, data {x}, give the readings {y}. What is the calibration line?
            A firm plots profit, data {y}, against the years, data {x}. What linear trend does it see, as slope and intercept?
            An estate agent relates prices, data set {y}, to sizes, data set {x}. Which fitted line does he use for valuing?
            A coach fits running results, observations {y}, to the ages {x} of his athletes. What is the line of best fit?
            A paediatrician fits the heights {y} to the ages {x}. Which growth line comes out?
            An economist regresses spending, sample {y}, on the incomes {x}. What are the intercept and the slope?
            A gardener notes temperatures {x} and how much her beans grew, measurements {y}. Which straight line predicts growth?
            The boss wants to guess sales from the weather: temperatures {x}, sales as observations {y}. What is the best-fit line?
            A teacher thinks study time, data {x}, drives the marks {y}. What are slope and intercept of the line?
            My car's age and what it is worth: ages {x}, prices as data {y}. What line describes how the price falls?
            A nurse plots patients' ages {x} against their blood pressure readings {y} and lays a ruler through the points by least squares. Which line is it?
            An engineer loads a beam, data {x}, and reads the bending, readings {y}. Give the fitted straight line.
            Hours studied: {x}. Test scores: {y}. Find the equation of the regression line that predicts the score.
            Ad spending {x}, sales {y}. What is the line of best fit for predicting sales?
        """,
        terse="""
            lm(y ~ x), sample {x}, sample {y}
            best-fit line: y = scores {y}, x = scores {x}
            polyfit degree one, data set {x}, data set {y}
            OLS of marks {y} on ages {x}
            linregress(scores {x}, scores {y})
            y on x: x = data {x}, y = data {y}, OLS line
            slope + intercept: x readings {x}, y readings {y}
            regress grades {y} on grades {x}
            trendline, x sample {x}, y sample {y}
            linear regression x scores {x} y scores {y}
            linregress(x = data {x}, y = data {y})
            best fit line: x readings {x}, y readings {y}
            y = mx + b from x sample {x}, y sample {y}
            SLOPE and INTERCEPT, y marks {y}, x ages {x}
            OLS: dependent incomes {y}, independent ages {x}
            np.polyfit degree one: x data {x}, y data {y}
            fit line: x dataset {x}, y dataset {y}
            regression of the exam marks {y} on the quiz scores {x}
            best line: x ages {x}, y marks {y}
            m and b, x temperatures {x}, y readings {y}
            linest y scores {y} x heights {x}
            trend line: x data {x}; y observations {y}
            sklearn LinearRegression fit, X data {x}, y data {y}
            y = mx + b fit, x readings {x}, y ratings {y}
            linregress({x}, {y})
            linear regression x = {x}, y = {y}
            best fit line x: {x} y: {y}
            statistics.linear_regression({x}, {y})
        """,
        dialogues="""
            A: I plotted the readings {x} to the right. B: And upwards? A: The readings {y}. Now I want the best line.
            A: Predict the scores {y}. B: From what? A: From the heights {x}, with a linear regression.
            Analyst: x is the ages {x}, y the scores {y}. Boss: What is the trend? Analyst: I will fit a line, which \
one?
            Pupil: These points, x data {x}, y data {y}, look straight. Teacher: Then fit a line. Pupil: What are m \
and b?
            A: The ages {x} are on the horizontal axis. B: And vertically? A: The heights {y}. Give me the trend line.
            Boss: Can we predict the ratings {y} from the scores {x}? Clerk: With a regression line. Boss: What is its equation?
            A: I have ages {x} and heights {y}. B: And you want to predict height? A: Yes, by a straight line. Which one?
            Pupil: The dots nearly lie on a line. Teacher: x are the readings {x}, y the scores {y}. Pupil: So what is its slope and intercept?
        """,
    ),
)

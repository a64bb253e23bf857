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
        """,
        stories="""
            A few days were sampled: temperatures {x}, and visitors as observations {y}. What sample covariance do \
they have?
            A broker samples two prices, the data {x} and the data {y}, and needs their sample covariance. Compute it.
            Pairs were drawn at random: heights {x}, and arm spans as observations {y}. State the sample covariance.
            Two funds were sampled weekly, data set {x} and data set {y}. The risk model wants their sample covariance.
            A botanist samples leaves: lengths are the measurements {x}, widths the measurements {y}. Which covariance \
has the sample?
        """,
        terse="""
            cov(sample {x}, sample {y})
            sample covariance: data set {y}, data set {x}
            COVARIANCE.S, scores {x}, scores {y}
            np.cov of sample {x} and sample {y}, ddof one
            s_xy: data {x}, data {y}
            sample cov, ages {y} with ages {x}
        """,
        dialogues="""
            A: Here are the scores {x} and the scores {y}. B: Correlation? A: Sample covariance, please.
            A: Not the correlation, the covariance. B: Of which samples? A: Sample {x} and sample {y}, with n minus one.
            Lab: Readings {y} next to readings {x}. Boss: Sample covariance? Lab: That is what I need.
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
        """,
        commands="""
            Calculate the population covariance of the readings {x} and the readings {y}.
            Treat the scores {y} and the scores {x} as complete populations and give the covariance, divisor n.
            Calculate the covariance with divisor n: readings {x}, ratings {y}.
            Treat the measurements {y} and the measurements {x} as a census and give their covariance.
            Average the products of deviations, temperatures {x} and observations {y}, over the whole population.
            Find the population covariance between the incomes {y} and the ages {x}.
        """,
        stories="""
            The whole team is recorded: heights {x} and ratings {y}. Find the covariance of this population.
            All pupils of the school took both tests, scores {x} and scores {y}. Which covariance, over n, does this \
population have?
            An archive is complete: temperatures {x}, and rain as data {y}. What is the population covariance?
            Every house of the street is listed with sizes, data set {x}, and prices, data set {y}. Covariance of the \
population?
        """,
        terse="""
            population covariance: observations {x}; observations {y}
            cov(data set {y}, data set {x}), divisor n
            COVARIANCE.P, marks {x}, marks {y}
            σ_xy, population, data {x}, data {y}
            np.cov of readings {y} and readings {x}, ddof zero
            population cov: heights {x}; ages {y}
        """,
        dialogues="""
            A: Covariance of the grades {x} and the grades {y}? B: Sample or population? A: Population.
            A: We have everyone, no sampling: ratings {x}, ratings {y}. B: Then divide by n. A: And the covariance is?
            Clerk: Census ages {y}, census incomes {x}. Chief: Give me the population covariance.
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
        """,
        dialogues="""
            A: I plotted the readings {x} to the right. B: And upwards? A: The readings {y}. Now I want the best line.
            A: Predict the scores {y}. B: From what? A: From the heights {x}, with a linear regression.
            Analyst: x is the ages {x}, y the scores {y}. Boss: What is the trend? Analyst: I will fit a line, which \
one?
            Pupil: These points, x data {x}, y data {y}, look straight. Teacher: Then fit a line. Pupil: What are m \
and b?
        """,
    ),
)

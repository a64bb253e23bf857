"""Texts with exactly the samples they hold, and near-misses that must stay silent."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.domain import Example
from fluxem.core.number import Number
from fluxem.domains.statistics.types import Observations


def _example(text: str, *spans: tuple[str, Any]) -> Example:
    return Example(
        text,
        tuple((s, "statistics_sample" if isinstance(v, Observations) else "arithmetic_number", v) for s, v in spans),
    )


def _one(text: str, surface: str, *values: Number | str) -> Example:
    return _example(text, (surface, _sample(*values)))


def _sample(*values: Number | str) -> Observations:
    return Observations(Decimal(value) if isinstance(value, str) else value for value in values)


CORPUS = (
    # in brackets, with the word near or right before
    _one("What is the mean of the data set [2, 4, 9]?", "[2, 4, 9]", 2, 4, 9),
    _one("dataset = [5,3,8]", "[5,3,8]", 5, 3, 8),
    _one("Find the variance of [7, 1, 4], a sample from the line.", "[7, 1, 4]", 7, 1, 4),
    _one("sample: [1.5, 2.5]", "[1.5, 2.5]", "1.5", "2.5"),
    _one("My exam scores were [80, 92, 75, 88].", "[80, 92, 75, 88]", 80, 92, 75, 88),
    _one("The observations [3; 1; 2] are all we have", "[3; 1; 2]", 3, 1, 2),
    _one("Readings [ 20.1, 19.8, 20.4 ] came in overnight", "[ 20.1, 19.8, 20.4 ]", "20.1", "19.8", "20.4"),
    _one("SCORES = [10, 20, 30]", "[10, 20, 30]", 10, 20, 30),
    _one("grades [1, 2, 3]", "[1, 2, 3]", 1, 2, 3),
    _one("median of [1, 2, 3], the marks of the group", "[1, 2, 3]", 1, 2, 3),
    _one("Take [170, 165, 182] as heights and average them", "[170, 165, 182]", 170, 165, 182),
    _one("measurements of [\u22121, 0, 1]", "[\u22121, 0, 1]", -1, 0, 1),
    _one("data points [1/2, 1/3, 1/6]", "[1/2, 1/3, 1/6]", Fraction(1, 2), Fraction(1, 3), Fraction(1, 6)),
    _one("the sample [42]", "[42]", 42),
    _one("data [1e-3, 2e-3, 1e-3]", "[1e-3, 2e-3, 1e-3]", "0.001", "0.002", "0.001"),
    _one("observed values = [9, 9, 1]", "[9, 9, 1]", 9, 9, 1),
    _one("Test scores: [55, 61, 58] - mean?", "[55, 61, 58]", 55, 61, 58),
    _one("For the readings\n[4, 8, 6]\nfind the mode", "[4, 8, 6]", 4, 8, 6),
    _one("np.mean(sample = [3, 9, 6])", "[3, 9, 6]", 3, 9, 6),
    _one("What is s for the sample [1000, 1001, 1003]?", "[1000, 1001, 1003]", 1000, 1001, 1003),
    # in prose
    _one("the data set 3, 5 and 9", "3, 5 and 9", 3, 5, 9),
    _one("Scores: 70, 85, 90, 65", "70, 85, 90, 65", 70, 85, 90, 65),
    _one("The heights are 170, 182, and 165.", "170, 182, and 165", 170, 182, 165),
    _one("observations 2.5, -1 and 1/3", "2.5, -1 and 1/3", "2.5", -1, Fraction(1, 3)),
    _one("The temperatures were 20, 22 and 19 outside", "20, 22 and 19", 20, 22, 19),
    _one("incomes of 1,200, 3,400 and 5,600", "1,200, 3,400 and 5,600", 1200, 3400, 5600),
    _one("readings 4; 8; 6; 5", "4; 8; 6; 5", 4, 8, 6, 5),
    _one("a sample of 12, 15 & 18", "12, 15 & 18", 12, 15, 18),
    _one("the ages 30, 25, 41 or 62", "30, 25, 41 or 62", 30, 25, 41, 62),
    _one("data: 1, 1, 2, 3, 5, 8", "1, 1, 2, 3, 5, 8", 1, 1, 2, 3, 5, 8),
    _one("ratings 5, 4, 5 and 3", "5, 4, 5 and 3", 5, 4, 5, 3),
    _one("Marks 12, 17, 9: what is the range?", "12, 17, 9", 12, 17, 9),
    _one("DATA SET 0.1, 0.2, 0.4", "0.1, 0.2, 0.4", "0.1", "0.2", "0.4"),
    _one("sample values 1,2,3,4", "1,2,3,4", 1, 2, 3, 4),
    # several values
    _example("Correlate the heights 170, 182 and 165 with the scores [60, 80, 55].",
             ("170, 182 and 165", _sample(170, 182, 165)), ("[60, 80, 55]", _sample(60, 80, 55))),
    _example("x = [3, 1, 2] and y = [6, 2, 5] are my samples: correlation?",
             ("[3, 1, 2]", _sample(3, 1, 2)), ("[6, 2, 5]", _sample(6, 2, 5))),
    _example("z-score of 85 in the scores 70, 80 and 90", ("85", 85), ("70, 80 and 90", _sample(70, 80, 90))),
    _example("the 25% quantile of the data set [4, 1, 3]", ("25%", Decimal("0.25")), ("[4, 1, 3]", _sample(4, 1, 3))),
    _example("Weighted mean: scores [80, 90], weights [3, 1]",
             ("[80, 90]", _sample(80, 90)), ("[3, 1]", _sample(3, 1))),
    _example("95% confidence, sample [5, 7, 6]", ("95%", Decimal("0.95")), ("[5, 7, 6]", _sample(5, 7, 6))),
    # not a sample: too few, or the word is elsewhere
    _example("scores 3 and 5", ("3", 3), ("5", 5)),
    _example("5 samples, 3 measurements and 2 readings", ("5", 5), ("3", 3), ("2", 2)),
    _example("Is the mean of 4, 5 and 9 equal to 6?", ("4", 4), ("5", 5), ("9", 9), ("6", 6)),
    # whatever it is called, where something is asked that only a sample has
    _one("What is the median of 15, 17, 3 and 14?", "15, 17, 3 and 14", 15, 17, 3, 14),
    _one("The variance of [2, 4, 9]?", "[2, 4, 9]", 2, 4, 9),
    _one("mode of: 4, 5, 5, 6", "4, 5, 5, 6", 4, 5, 5, 6),
    _one("Standard deviation of the prices 3.5, 4 and 7", "3.5, 4 and 7", "3.5", 4, 7),
    _one("Find the first quartile for the rainfall 12.5, 14, 3 and 9.", "12.5, 14, 3 and 9", "12.5", 14, 3, 9),
    _one("The salaries 1200, 1500, 1900 have which median?", "1200, 1500, 1900", 1200, 1500, 1900),
    _example(
        "correlation between [1,2,3] and [2,4,7]", ("[1,2,3]", _sample(1, 2, 3)), ("[2,4,7]", _sample(2, 4, 7))
    ),
    # with spaces alone, where a measure of a sample is asked for
    _one("mode of 1 2 2 3", "1 2 2 3", 1, 2, 2, 3),
    _one("std of 4 8 15 16 23 42", "4 8 15 16 23 42", 4, 8, 15, 16, 23, 42),
)  # fmt: skip

NEAR_MISSES = (
    "median of 3 4 + 5",
    "standard deviation of 5 2023 samples",
    "The median of the three candidates was chosen.",
    "The salaries rose by half, a third and a quarter.",
    "The samples were described in [1, 2].",
    "as shown in [3, 4], the sample is biased",
    "Our scores beat those of Smith et al. [5, 6].",
    "see [12, 13] for the readings",
    "All scores lie in [0, 100].",
    "the marks range over [-1, 1]",
    "data[5, 3, 1]",
    "scores[3]",
    "samples[0, 1]",
    "sample [x]",
    "a sample rate of 44100",
    "The marks on the wall",
    "Mark 3, 5 and 9 with a cross",
    "two scores and 7 years ago",
    "free samples for the first 100 visitors",
    "grade 3, class 5",
    "He is mean. She is average.",
    "The range of the Alps",
    "3, 5 and 9",
    "Data Street 12, 34567 Springfield",
    "the dataset has 5 columns and 20 rows",
    "heights of up to 300",
    "at heights 3 and 4",
    "data from 1990 to 2000",
    "the temperatures 20, 21 and 22 degrees",
    "heights 150, 160 and 170 cm",
    "readings at 12:30, 13:30",
    "v1.2.3 of the dataset",
    "[link](https://example.org) to the data set",
    "- [ ] collect the samples",
    "the measurements taken on 2024-01-31",
    "Standard deviation is hard to explain.",
    "observations [citation needed]",
)

"""Values in questions as people type them first, and the same signs where they mean something else."""

from __future__ import annotations

import pytest

from fluxem.detection import PatternDetector

DETECTOR = PatternDetector()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What is 2 to the 5th power?", ["2:arithmetic_number", "5:arithmetic_number"]),
        ("the 90th percentile of 1,2,3,4,5", ["90:arithmetic_number", "1,2,3,4,5:statistics_sample"]),
        ("the 5th day", []),
        ("Compute 10P3", ["10:arithmetic_number", "3:arithmetic_number"]),
        ("room 5C2", []),
        ("What is sin(4x) at x = 2?", ["sin(4x):calculus_function", "2:arithmetic_number"]),
        ("What is y' if y = x sin(x)?", ["x sin(x):calculus_function"]),
        ("d/dx(-7x^2 + 2)", ["-7x^2 + 2:calculus_polynomial"]),
        ("diff(x^2, x)", ["x^2:calculus_polynomial"]),
        ("integrate(sin(x))", ["sin(x):calculus_function"]),
        ("How many satisfying assignments does p or q have?", ["p or q:logic_formula"]),
        ("Negate p and q", ["p and q:logic_formula"]),
        ("mind your p and q", []),
        ("GC percentage of ATGCGC", ["ATGCGC:biology_dna"]),
        ("Tm of ATGCATGC", ["ATGCATGC:biology_dna"]),
        ("What amino acid is AUG?", ["AUG:biology_rna"]),
        ("What notes are in C major?", ["C major:music_scale"]),
        ("Where do y = 2x + 1 and y = -x + 4 meet?", ["y = 2x + 1:geometry_line", "y = -x + 4:geometry_line"]),
        ("the boundary (0,0), (4,0), (4,3)", ["(0,0), (4,0), (4,3):geometry_polygon"]),
        ("solve x^2 - 5x + 6 = 0", ["x^2 - 5x + 6 = 0:calculus_polynomial"]),
        ("solve 2x + 3 = 7", ["2x + 3 = 7:calculus_polynomial"]),
        ("Standardize the data 2 4 4 5", ["2 4 4 5:statistics_sample"]),
        ("the data 2 4 4 are here", ["2:arithmetic_number", "4:arithmetic_number", "4:arithmetic_number"]),
        ("correlation between 1,2,3 and 2,4,5", ["1,2,3:statistics_sample", "2,4,5:statistics_sample"]),
        ("covariance of x = 1, 2, 3 and y = 4, 5, 9", ["1, 2, 3:statistics_sample", "4, 5, 9:statistics_sample"]),
        (
            "covariance of the heights 1, 2, 3 and 7 and the ages 4, 5, 9, and 2",
            ["1, 2, 3 and 7:statistics_sample", "4, 5, 9, and 2:statistics_sample"],
        ),
        ("log2(8)", ["2:arithmetic_number", "8:arithmetic_number"]),
        ("log_{10} 100", ["10:arithmetic_number", "100:arithmetic_number"]),
        ("blog2 8 times", ["8:arithmetic_number"]),
        ("the log2 file", []),
        ("√144", ["144:arithmetic_number"]),
        ("sort 3 1 2", ["3 1 2:data_array"]),
        ("Sort these numbers from largest to smallest: 4, 19, 2", ["4, 19, 2:data_array"]),
        ("unique values in 3, 3, 4", ["3, 3, 4:data_array"]),
        ("the running total of 5, 10, 15", ["5, 10, 15:data_array"]),
        ("From the table name,age / Ann,30 / Bob,25 get Bob's age", ["name,age / Ann,30 / Bob,25:data_table"]),
        ("table: name,age; Ann,30; Bob,25", ["name,age; Ann,30; Bob,25:data_table"]),
        ("the table red,green / blue is round", []),
        (
            "knapsack: values 6, 10, 12, weights 1, 2, 3, capacity 5",
            ["6, 10, 12:optimization_vector", "1, 2, 3:optimization_vector", "5:arithmetic_number"],
        ),
    ],
)
def test_plain_questions(text: str, found: list[str]) -> None:
    assert [f"{text[s.start : s.end]}:{s.type}" for s in DETECTOR.detect(text)] == found

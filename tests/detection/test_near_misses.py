"""Texts that tempt several domains at once: the whole detector finds in them what a reader would, and nothing else."""

from __future__ import annotations

import pytest

from fluxem.detection import PatternDetector

DETECTOR = PatternDetector()


@pytest.mark.parametrize(
    "text",
    [
        "NASA launched it",
        "IBM hired a PhD",
        "He said so. As I said, no.",
        "No, I am in no hurry. Is it May?",
        "2024-13-45",
        "GATTACA",
        "We watched GATTACA yesterday, what a film.",
        "U2 and ABBA, POP and B2B",
        "the A4 page of H1N1",
        "C++ and C# on {name}",
        "$0 + $1",
        "a/b/c",
        "John 3:16",
        "version 1.2.3.4",
        "to be or not to be, p and q",
        "Dr. No met M",
    ],
)
def test_nothing_is_found(text: str) -> None:
    assert DETECTOR.detect(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 strings", [("3", "arithmetic_number")]),
        ("10 minutes", [("10 minutes", "physics_quantity")]),
        ("In 2020 I was there", [("2020", "arithmetic_number")]),
        ("CO2 emissions", [("CO2", "chemistry_formula")]),
        ("the pair (1, 2)", [("1", "arithmetic_number"), ("2", "arithmetic_number")]),
        ("the point (1, 2)", [("(1, 2)", "geometry_point")]),
        ("Is [1, 2, 3] sorted?", [("[1, 2, 3]", "data_array")]),
        ("the signal [1, 2, 3]", [("[1, 2, 3]", "signal_processing_signal")]),
        ("the vector [1, 2, 3]", [("[1, 2, 3]", "math_vector")]),
        ("cash flows of [-1, 2, 3]", [("[-1, 2, 3]", "finance_cash_flows")]),
        ("the pitch-class set [0, 4, 7]", [("[0, 4, 7]", "music_pitch_class_set")]),
        ("strum G7", [("G7", "music_chord")]),
        ("the DNA strand GATTACA", [("GATTACA", "biology_dna")]),
        ("30 days after 2024-01-01", [("30 days", "temporal_duration"), ("2024-01-01", "temporal_date")]),
        ("Convert 30 days to hours", [("30 days", "physics_quantity"), ("hours", "physics_unit")]),
    ],
)
def test_context_settles_what_a_notation_means(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[s.start : s.end], s.type) for s in DETECTOR.detect(text)] == expected


@pytest.mark.parametrize("opening", ["What's", "what’s", "WHAT'S", "Here's", "It's"])
def test_the_s_of_a_contraction_is_no_variable(opening: str) -> None:
    text = f"{opening} -9x^2 + 2x as a polynomial, or (s - 5)/(s^2 + 2s + 1) as a transfer function?"
    found = [(text[s.start : s.end], s.type) for s in DETECTOR.detect(text)]
    assert found == [
        ("-9x^2 + 2x", "calculus_polynomial"),
        ("(s - 5)/(s^2 + 2s + 1)", "control_systems_transfer_function"),
    ]

"""Numbers in words: what an independent writer writes is read back, and what is no number is refused."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.number_words import match_number_words, parse_number_words, read_number, write_number_words

UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
UNITS += ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"]
UNITS += [f"{stem}teen" for stem in ("six", "seven", "eigh", "nine")]
TENS = {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}
ILLIONS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (100, "hundred"))


def spell(n: int, *, hyphen: str, conjunction: str) -> str:
    """An independent writer, by recursion on the largest unit; it shares nothing with the package's."""
    if n < 20:
        return UNITS[n]
    if n < 100:
        return TENS[n // 10] + (hyphen + UNITS[n % 10] if n % 10 else "")
    size, name = next((size, name) for size, name in ILLIONS if n >= size)
    head = f"{spell(n // size, hyphen=hyphen, conjunction=conjunction)} {name}"
    rest = n % size
    link = conjunction if 0 < rest < 100 else " "
    return head + (link + spell(rest, hyphen=hyphen, conjunction=conjunction) if rest else "")


@given(st.integers(0, 10**15 - 1), st.sampled_from(["-", " "]), st.sampled_from([" ", " and "]))
def test_cardinals_of_an_independent_writer_are_read(n: int, hyphen: str, conjunction: str) -> None:
    text = spell(n, hyphen=hyphen, conjunction=conjunction)
    assert parse_number_words(text) == n
    assert parse_number_words(text.upper()) == n
    if n:
        assert parse_number_words(f"minus {text}") == -n


@given(st.integers(-(10**38), 10**38), st.booleans())
def test_written_cardinals_are_read_back(n: int, use_and: bool) -> None:
    assert parse_number_words(write_number_words(n, use_and=use_and)) == n


@given(st.decimals(-(10**9), 10**9, places=4))
def test_written_decimals_are_read_back(value: Decimal) -> None:
    assert parse_number_words(write_number_words(value)) == value


@given(st.integers(1, 400), st.sampled_from([2, 3, 4, 5, 8, 10, 20]))
def test_written_fractions_are_read_back(numerator: int, denominator: int) -> None:
    value = Fraction(numerator, denominator)
    if value < 100:
        assert parse_number_words(write_number_words(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a dozen", 12),
        ("half a dozen", 6),
        ("one half", Fraction(1, 2)),
        ("two-thirds", Fraction(2, 3)),
        ("twenty fifths", 4),
        ("two and a half", Fraction(5, 2)),
        ("zero point five", Decimal("0.5")),
        ("five percent", Decimal("0.05")),
        ("five per cent", Decimal("0.05")),
        ("two point five million", Decimal(2500000)),
        ("one million, two hundred thousand", 1200000),
        ("nineteen hundred", 1900),
        ("a thousand", 1000),
    ],
)
def test_other_forms(text: str, value: object) -> None:
    assert parse_number_words(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "twenty-first",
        "nineteen eighty-four",
        "one two three",
        "third",
        "two third",
        "one thirds",
        "hundred",
        "a",
        "thousand",
        "one thousand million",
        "two thousand and three hundred",
        "one hundred and two thirds",
        "twenty-",
        "five- six",
        "zero zero",
        "minus",
        "percent",
        "point",
        "and",
        "minus minus one",
        "a one",
        "one, two",
        "",
        "three,",
        "two hundred hundred",
        "seven and",
        "ten twenty",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="number"):
        parse_number_words(text.strip())


def test_reading_takes_no_time_that_grows_out_of_hand() -> None:
    for text in ("one hundred and " * 200, "one " * 5000, "a" * 100_000, "minus " * 1000):
        with pytest.raises(ValueError, match="number"):
            parse_number_words(text)


def test_digits_in_dress_are_read() -> None:
    assert read_number("\uff11\uff12\uff0e\uff15") == Decimal("12.5")
    assert read_number("1\u202f234\u2009567") == 1234567
    assert read_number(r"5 \times 10^{-3}") == Decimal("0.005")
    assert read_number("3/4") == Fraction(3, 4)
    with pytest.raises(ValueError, match="no number"):
        read_number("1\u202f23")


def test_a_number_at_the_start_is_parted_from_the_rest() -> None:
    assert match_number_words("two and a half square miles") == (Fraction(5, 2), " square miles")
    assert match_number_words("twenty-five kilometres") == (25, " kilometres")
    assert match_number_words("kilometres") is None
    assert match_number_words("") is None


def test_what_has_no_words_is_refused() -> None:
    for value in (10**39, Fraction(1, 23), Fraction(101, 1000), Decimal("1e-60")):
        with pytest.raises(ValueError, match=r"words|long"):
            write_number_words(value)

"""Guards: the look-around that RE2 lacks."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.detection.guards import WINDOW, compile_after, compile_before, split_alternatives


@pytest.mark.parametrize(
    ("regex", "parts"),
    [
        ("a|b", ["a", "b"]),
        ("a", ["a"]),
        ("", [""]),
        (r"[|]|x", ["[|]", "x"]),
        (r"[]|]|x", ["[]|]", "x"]),
        (r"[^]|]|x", ["[^]|]", "x"]),
        (r"(?:a|b)|c", ["(?:a|b)", "c"]),
        (r"\||\(|d", [r"\|", r"\(", "d"]),
        (r"[\]|]|e", [r"[\]|]", "e"]),
    ],
)
def test_split_alternatives(regex: str, parts: list[str]) -> None:
    assert split_alternatives(regex) == parts


BEFORE = r"[\w.]|\$-|ab+|(?:x|yy)"


@given(st.text(alphabet="ab$-.xy 1", max_size=40))
def test_before_means_the_text_so_far_ends_with_it(text: str) -> None:
    expected = re.search(rf"(?:{BEFORE})\Z", text) is not None
    assert compile_before(BEFORE)(text + "5", len(text)) == expected


@given(st.text(alphabet="ab-. 1", max_size=20), st.integers(0, 20))
def test_after_means_the_rest_begins_with_it(text: str, position: int) -> None:
    position = min(position, len(text))
    expected = re.compile(r"\w|-b").match(text[position:]) is not None
    assert compile_after(r"\w|-b")(text, position) == expected


def test_variable_width_looks_back_over_the_window() -> None:
    forbids = compile_before(r"ab+")
    assert forbids("a" + "b" * (WINDOW - 1), WINDOW)
    assert not forbids("a" + "b" * WINDOW, WINDOW + 1)


def test_a_malformed_guard_is_reported() -> None:
    with pytest.raises(re.error):
        compile_before("(")

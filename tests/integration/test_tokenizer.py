"""The mixed-stream tokenizer: typed pieces that cover the text from end to end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.domain_type import DomainType
from fluxem.core.errors import SampleError
from fluxem.core.span import Span
from fluxem.integration import tokenizer as room
from fluxem.integration.tokenizer import DomainToken, MultiDomainTokenizer, cut_text

TOKENIZER = MultiDomainTokenizer()


def test_documented_example():
    tokens = TOKENIZER.tokenize("Combine 2 mol H2O with 1 mol NaCl")
    assert repr(tokens[0]) == "DomainToken(TEXT: 'Combine ')"
    assert repr(tokens[1]) == "DomainToken(QUANTITY: '2 mol')"
    assert "DomainToken(QUANTITY: '1 mol')" in [repr(token) for token in tokens]


def test_values_and_spans():
    tokens = TOKENIZER.tokenize("Start with 12, add 3.")
    assert [t.type for t in tokens] == [DomainType.TEXT, DomainType.ARITHMETIC] * 2 + [DomainType.TEXT]
    assert [t.value for t in tokens] == [None, 12, None, 3, None]
    assert tokens[1].span == Span(11, 13, "arithmetic_number", 12) and tokens[0].span is None


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["12", " + ", "5 km", " to miles", "H2O", "é", "-3", "\n"])).map("".join)
)
def test_tokens_cover_the_text(text):
    tokens = TOKENIZER.tokenize(text)
    assert "".join(token.text for token in tokens) == text
    assert all(token.text for token in tokens)
    assert all((token.type is DomainType.TEXT) == (token.span is None) for token in tokens)
    pairs = zip(tokens, tokens[1:], strict=False)
    assert not any(a.type is DomainType.TEXT and b.type is DomainType.TEXT for a, b in pairs)


def test_any_detector_will_do():
    class Fixed:
        def detect(self, text):
            return [Span(2, 3, "arithmetic_number", 7, 0.5, "learned")]

    assert MultiDomainTokenizer(Fixed()).tokenize("n 7") == [
        DomainToken(DomainType.TEXT, "n "),
        DomainToken(DomainType.ARITHMETIC, "7", 7, Span(2, 3, "arithmetic_number", 7, 0.5, "learned")),
    ]


def test_bad_spans_are_refused():
    number = "arithmetic_number"
    with pytest.raises(SampleError, match="overlap"):
        cut_text("123", [Span(1, 3, number, 23), Span(0, 2, number, 12)])
    for start, end in ((0, 4), (-1, 1), (1, 1)):
        with pytest.raises(SampleError, match="outside the text of 3 characters"):
            cut_text("123", [Span(start, end, number, 1)])
    assert cut_text("", []) == []


def test_domain_type_is_offered_here_and_by_the_package():
    from fluxem import integration

    assert room.DomainType is DomainType is integration.DomainType
    assert integration.MultiDomainTokenizer is MultiDomainTokenizer

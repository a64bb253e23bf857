"""Streams and layouts: pieces, positions, and rewriting."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.composition.actions import Action, apply_action
from fluxem.core.errors import EncodingError, LawError, SampleError, UnknownNameError
from fluxem.core.span import Span
from fluxem.integration.alignment import Aligner
from fluxem.integration.stream import Slot, build_stream
from fluxem.models.backbone import train_tokenizer

TEXT = "start with 12, then if it is greater than 10 multiply by 3, otherwise subtract 4"


def numbers(text):
    import re

    return [Span(m.start(), m.end(), "arithmetic_number", int(m[0])) for m in re.finditer(r"\d+", text)]


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer([TEXT] * 5, vocab_size=300)


def test_the_worked_example_of_the_decision_record():
    stream = build_stream(TEXT, numbers(TEXT))
    assert [s.value for s in stream.slots] == [12, 10, 3, 4]
    compared = apply_action(stream, Action("compare", (0, 1)))
    assert compared.text == "start with 12, then if it is greater than greater multiply by 3, otherwise subtract 4"
    done = apply_action(compared, Action("multiply", (0, 2)))
    assert done.show() == "start with [36], otherwise subtract [4]"
    assert done.slots[0].origin == "multiply"


@given(st.lists(st.integers(-(10**15), 10**15), min_size=2, max_size=6), st.data())
@settings(max_examples=60, deadline=None)
def test_rewriting_replaces_the_stretch_between_operands(values, data):
    text = " and ".join(str(abs(v)) for v in values)
    stream = build_stream(text, numbers(text))
    i, j = data.draw(st.lists(st.integers(0, len(values) - 1), min_size=2, max_size=2, unique=True))
    after = apply_action(stream, Action("subtract", (i, j)))
    low, high = min(i, j), max(i, j)
    expected = [abs(v) for v in values]
    expected[low : high + 1] = [abs(values[i]) - abs(values[j])]
    assert [s.value for s in after.slots] == expected


def test_operands_that_do_not_exist_are_refused():
    stream = build_stream(TEXT, numbers(TEXT))
    with pytest.raises(LawError, match=r"\$9 names no value: the stream holds 4"):
        apply_action(stream, Action("add", (0, 9)))
    with pytest.raises(UnknownNameError, match="unknown verb 'ad'"):
        apply_action(stream, Action("ad", (0, 1)))
    with pytest.raises(LawError, match="not defined for arithmetic_number"):
        apply_action(stream, Action("convert", (0, 1)))


def test_a_refused_step_loses_nothing():
    stream = build_stream("8 / 0", [Span(0, 1, "arithmetic_number", 8), Span(4, 5, "arithmetic_number", 0)])
    with pytest.raises(LawError, match="division by zero"):
        apply_action(stream, Action("divide", (0, 1)))
    assert stream.text == "8 / 0"


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ([Span(0, 5, "arithmetic_number", 1), Span(3, 6, "arithmetic_number", 2)], "overlap"),
        ([Span(5, 900, "arithmetic_number", 1)], "outside the text"),
        ([Span(5, 5, "arithmetic_number", 1)], "outside the text"),
    ],
)
def test_bad_spans_are_refused(spans, message):
    with pytest.raises(SampleError, match=message):
        build_stream(TEXT, spans)


@given(st.text(max_size=40))
@settings(max_examples=50, deadline=None)
def test_text_survives(text):
    assert build_stream(text, []).text == text


@pytest.mark.parametrize("layout", ["keep", "collapse", "overlay", "text"])
def test_layouts_place_every_block_once(tokenizer, layout):
    aligner = Aligner(tokenizer, layout=layout)
    example = aligner.align(build_stream(TEXT, numbers(TEXT)), with_tags=True)
    ids = example.input_ids
    plain = tokenizer.encode(TEXT, add_special_tokens=False)
    assert len(example.tags) == len(ids)
    assert example.tags.count(1) == 4
    assert len(set(example.block_positions)) == len(example.block_positions) == (0 if layout == "text" else 4)
    if layout in ("overlay", "text"):
        assert ids == plain
    if layout in ("keep", "collapse"):
        assert [ids[p] for p in example.block_positions] == [aligner.value_id] * 4
        assert [i for i in ids if i != aligner.value_id] == (
            plain if layout == "keep" else [i for i in plain if i not in tokenizer.encode("0123456789")]
        )


def test_multi_block_values_get_one_position_a_block(tokenizer):
    from fluxem.domains import get_type

    quantity = get_type("physics_quantity").parse("5 km")
    stream = build_stream("It is 5 km.", [Span(6, 10, "physics_quantity", quantity)])
    example = Aligner(tokenizer, layout="collapse").align(stream)
    num_blocks = stream.slots[0].code.shape[0]
    assert num_blocks >= 2
    assert len(example.block_positions) == num_blocks
    assert example.slot_positions == [example.block_positions[0]]


def test_unknown_layout_lists_the_valid_ones(tokenizer):
    with pytest.raises(UnknownNameError, match="did you mean 'collapse'"):
        Aligner(tokenizer, layout="colapse")


def test_slot_needs_a_value_or_a_code():
    with pytest.raises(ValueError, match="value or a code"):
        Slot("arithmetic_number")


def test_value_outside_the_range_is_an_encoding_error():
    with pytest.raises(EncodingError, match="outside the exact range"):
        _ = Slot("arithmetic_number", value=10**39).code

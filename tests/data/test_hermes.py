"""Hermes calls: what is written reads back as gold calls and as the compact dialect; what is malformed is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ToolError
from fluxem.data.problems import generate_problem
from fluxem.data.toolcalls import split_turns
from fluxem.data.toolcalls.dialect import read_calls as read_compact
from fluxem.data.toolcalls.dialect import write_compact
from fluxem.data.toolcalls.hermes import (
    DECLINED,
    Offer,
    find_open_results,
    group_calls,
    make_prompt_schema,
    read_ask,
    read_calls,
    read_messages,
    write_answer,
    write_ask,
    write_call,
    write_calls,
    write_messages,
)
from fluxem.tools import all_tools, list_tools


def sample_of(index: int, split: str = "train"):
    return generate_problem("toolcalling", split, index, 0)


def offer_of(sample, masked: bool = False) -> Offer:
    named = [c["tool"] for t in sample.meta["turns"] for c in t["calls"]]
    named += [t["tool"] for t in sample.meta["turns"] if t["outcome"] == "ask"]
    return Offer(tuple(dict.fromkeys([*named, "music_transpose", "arithmetic_add"])), masked)


def count_values(sample) -> list[int]:
    counts, start = [], 0
    for turn in sample.meta["turns"]:
        counts.append(sum(start <= s.start < turn["end"] for s in sample.spans))
        start = turn["end"]
    return counts


@given(st.integers(0, 100_000), st.sampled_from(["train", "dialogues", "chains_3_5", "parallel_unseen"]), st.booleans())
def test_a_dialogue_reads_back(index, split, masked):
    sample = sample_of(index, split)
    offer = offer_of(sample, masked)
    messages = write_messages(sample.meta["turns"], split_turns(sample), count_values(sample), offer)
    turns = read_messages(messages, offer)
    assert [m["content"] for m in messages if m["role"] == "user"] == split_turns(sample)
    assert [t["outcome"] for t in turns] == [t["outcome"] for t in sample.meta["turns"]]
    for turn, gold in zip(turns, sample.meta["turns"], strict=True):
        assert turn["calls"] == gold["calls"]
        assert turn.get("missing") == gold.get("missing")
    assert write_compact(turns) == sample.target_text
    if masked:
        assert not any(name in json.dumps(messages) for name in offer.tools)


@given(st.integers(0, 100_000), st.booleans())
def test_call_texts_agree_with_the_compact_dialect(index, masked):
    sample = sample_of(index, "chains_3_5")
    offer = offer_of(sample, masked)
    (turn,) = sample.meta["turns"]
    calls = read_calls(write_calls(turn["calls"], offer), offer)
    assert calls == read_compact(sample.target_text)
    assert calls == [(c["tool"], c["arguments"]) for c in turn["calls"]]


@given(st.integers(0, 100_000))
def test_rounds_need_no_result_of_their_own(index):
    sample = sample_of(index, "chains_3_5")
    (turn,) = sample.meta["turns"]
    first = len(sample.spans)
    rounds = group_calls(turn["calls"], first)
    assert [c for r in rounds for c in r] == turn["calls"]
    number = first
    for calls in rounds:
        assert not any(f"${k}" in json.dumps(c) for c in calls for k in range(number, number + len(calls)))
        number += len(calls)
    assert find_open_results(turn["calls"], first)[-1] == first + len(turn["calls"]) - 1


def test_the_form_of_a_call():
    text = write_call("arithmetic_add", {"b": "$1", "a": "$0"})
    assert text == '<tool_call>\n{"name": "arithmetic_add", "arguments": {"a": "$0", "b": "$1"}}\n</tool_call>'
    offer = Offer(("arithmetic_add",), masked=True)
    assert '"tool_1"' in write_call("arithmetic_add", {"a": "$0", "b": "$1"}, offer)


GOOD = '<tool_call>\n{"name": "arithmetic_add", "arguments": {"a": "$0", "b": "$1"}}\n</tool_call>'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "found ''"),
        ("Sure! " + GOOD, "Sure!"),
        (GOOD + " done", "'done'"),
        (GOOD.removesuffix("</tool_call>"), "<tool_call>"),
        (GOOD.replace("}}", "}"), "no JSON"),
        (GOOD.replace('"$1"', "NaN"), "NaN"),
        (GOOD.replace('"b"', '"a"'), "twice"),
        (GOOD.replace("arithmetic_add", "arithmetic_ad"), "arithmetic_ad"),
        (GOOD.replace("arithmetic_add", "music_transpose"), "music_transpose"),
        (GOOD.replace('"b"', '"c"'), "argument 'c'"),
        (GOOD.replace('"arguments"', '"parameters"'), "parameters"),
        (GOOD.replace('"arithmetic_add"', "3"), "3"),
        ('<tool_call>["arithmetic_add"]</tool_call>', "arithmetic_add"),
        ('<tool_call>{"name": "arithmetic_add", "arguments": "$0"}</tool_call>', "$0"),
    ],
)
def test_malformed_calls_say_what_was_found(text, found):
    with pytest.raises(ToolError) as error:
        read_calls(text, Offer(("arithmetic_add", "arithmetic_subtract")))
    assert found in str(error.value)


def test_without_an_offer_any_tool_may_be_called():
    assert read_calls(GOOD) == [("arithmetic_add", {"a": "$0", "b": "$1"})]
    with pytest.raises(ToolError, match=r"did you mean.*arithmetic_add"):
        read_calls(GOOD.replace("arithmetic_add", "arithmetic_ad"))


@pytest.mark.parametrize("tool", list_tools())
def test_prompt_schemas_are_short_and_name_what_is_required(tool):
    function = make_prompt_schema(tool, "tool_7")["function"]
    known = all_tools()[tool]
    assert function["name"] == "tool_7"
    assert "Example:" not in function["description"]
    assert function["parameters"]["required"] == [p.name for p in known.parameters if p.required]
    assert list(function["parameters"]["properties"]) == [p.name for p in known.parameters]
    assert '"null"' not in json.dumps(function)


def test_questions_and_answers():
    offer = Offer(("finance_npv",), masked=True)
    text = write_ask("finance_npv", ["rate", "cash_flows"], offer)
    assert text == "tool_1 still needs a value for rate, cash_flows."
    assert read_ask(text, offer) == ("finance_npv", ("rate", "cash_flows"))
    assert read_ask("It rains.", offer) is None
    with pytest.raises(ToolError, match="speed"):
        read_ask("tool_1 still needs a value for speed.", offer)
    with pytest.raises(ToolError, match="tool_2"):
        read_ask("tool_2 still needs a value for rate.", offer)
    assert write_answer([]) == DECLINED
    assert write_answer(["$3"]) == "The answer is $3."
    assert write_answer(["$3", "$4", "$6"]) == "The answers are $3, $4 and $6."

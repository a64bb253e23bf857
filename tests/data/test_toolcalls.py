"""Tool-calling dialogues: right by construction, split by family, the same bytes for any number of workers."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from fluxem.core.errors import ToolError, UnknownNameError
from fluxem.data.cache import load_problems
from fluxem.data.jsonl import dump_line, parse_line
from fluxem.data.problems import generate_problem
from fluxem.data.toolcalls import TOOL_SPLITS, split_turns
from fluxem.data.toolcalls.dialect import read_calls, write_call, write_compact
from fluxem.data.toolcalls.manners import draw_frame, manners_of
from fluxem.data.toolcalls.plan import Numbering, PlannedCall, order_calls
from fluxem.data.toolcalls.wordings import all_books, drop_slot
from fluxem.evaluation.calling import gold_turns, same_value
from fluxem.tools import call_tool, get_tool

NUM = 60


@pytest.fixture(scope="module")
def samples():
    return {split: [generate_problem("toolcalling", split, i, 5) for i in range(NUM)] for split in TOOL_SPLITS}


@pytest.mark.parametrize("split", sorted(TOOL_SPLITS))
def test_gold_calls_answer_the_question(samples, split):
    for sample in samples[split]:
        turns = gold_turns(sample)
        assert [t.text for t in turns] == split_turns(sample) and "\n".join(t.text for t in turns) == sample.text
        for turn in turns:
            for call in turn.calls:  # an independent execution of what the gold turn claims
                assert same_value(call_tool(call.tool, **call.arguments), call.result)
        if sample.target_value is not None:
            assert same_value(turns[-1].calls[-1].result, sample.target_value)


@pytest.mark.parametrize("split", sorted(TOOL_SPLITS))
def test_spans_hold_what_the_text_says(samples, split):
    for sample in samples[split]:
        assert sample.spans is not None
        ends = [0, *(turn["end"] for turn in sample.meta["turns"])]
        for span in sample.spans:
            assert sample.text[span.start : span.end].strip()
            assert any(a <= span.start and span.end <= b for a, b in zip(ends, ends[1:], strict=False))


def test_kinds_bring_what_they_promise(samples):
    for split, low, high in (("chains_2", 2, 2), ("chains_3_5", 3, 5), ("chains_2_unseen", 2, 2)):
        assert all(low <= len(s.meta["turns"][0]["calls"]) <= high for s in samples[split])
    for sample in samples["chains_3_5"]:
        calls = sample.meta["turns"][0]["calls"]
        num_values = len(sample.spans)
        used = {r for call in calls for r in _references(call["arguments"])}
        assert set(range(num_values, num_values + len(calls) - 1)) <= used  # every result but the last is taken
    assert all(t["outcome"] == "none" for s in samples["irrelevant_unseen"] for t in s.meta["turns"])
    for sample in samples["missing_unseen"]:
        (turn,) = sample.meta["turns"]
        assert turn["outcome"] == "ask" and set(turn["missing"]) <= set(get_tool(turn["tool"]).by_name)
    assert all(len(s.meta["turns"]) >= 2 for s in samples["dialogues"])
    for sample in samples["long_values"]:
        assert any(isinstance(s.value, int) and len(str(abs(s.value))) >= 12 for s in sample.spans)
    assert all(len(s.meta["domains"]) >= 2 for s in samples["chains_2"] if s.meta["kind"] == "cross")


def _references(value):
    import re

    if isinstance(value, str):
        return {int(k) for k in re.findall(r"\$(\d+)", value)}
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return {k for item in items for k in _references(item)}


def test_difficulties_come_as_the_recipe_says():
    kinds = [generate_problem("toolcalling", "train", i, 1).meta for i in range(1500)]
    share = {d: sum(m["difficulty"] == d for m in kinds) / len(kinds) for d in ("easy", "medium", "hard", "cross")}
    assert share == pytest.approx({"easy": 0.3, "medium": 0.4, "hard": 0.2, "cross": 0.1}, abs=0.06)


def test_no_family_is_both_trained_and_tested():
    for book in all_books():
        texts = {fold: {f.template for f in families} for fold, families in book.by_fold.items()}
        assert not texts["train"] & texts["unseen"] and not texts["train"] & texts["val_c"]
        assert texts["train"], book.tool
    tested = {book.tool for book in all_books() if book.by_fold["unseen"]}
    assert tested == {book.tool for book in all_books()}  # every tool is asked for in unseen words


def test_no_trained_family_has_nearly_the_words_of_a_tested_one():
    def words(template):
        return set(re.findall(r"\{\w+\}|[^\W\d_]+", re.sub(r"\[([^\]|]*)[^\]]*\]", r"\1", template.lower())))

    for book in all_books():
        tested = [words(f.template) for f in book.by_fold["unseen"]]
        for fold in ("train", "val_c"):
            for family in book.by_fold[fold]:
                own = words(family.template)
                assert all(len(own & other) / len(own | other) < 0.8 for other in tested), family.template


def expand(frames):
    """Every reading of every frame, in small letters."""
    readings = set()
    for frame in frames:
        parts = [part.split("|") if i % 2 else [part] for i, part in enumerate(re.split(r"\[([^\]]*)\]", frame))]
        readings |= {"".join(words).lower().strip() for words in itertools.product(*parts)}
    return readings


@pytest.mark.parametrize("held_out", ["val_c", "unseen"])
def test_frames_are_split_too(held_out):
    train, own = manners_of("train"), manners_of(held_out)
    for name in train.__dataclass_fields__:
        assert not expand(getattr(train, name)) & expand(getattr(own, name)), name


def test_frames_vary_in_training():
    rng, train = random.Random(0), manners_of("train")
    assert len({draw_frame(rng, train.pointers) for _ in range(2000)}) > 90
    assert len({draw_frame(rng, train.connectors) for _ in range(2000)}) > 90
    assert all("[" not in draw_frame(rng, getattr(train, n)) for n in train.__dataclass_fields__ for _ in range(200))


def test_every_number_of_workers_makes_the_same_bytes(tmp_path):
    problems = [
        load_problems("toolcalling", "train", 2100, 3, tmp_path / str(workers), workers, progress=False)
        for workers in (1, 2, 8)
    ]
    files = [p.path.read_bytes() for p in problems]
    assert len(set(files)) == 1 and len({p.fingerprint for p in problems}) == 1


def test_samples_survive_jsonl(samples):
    for split in ("train", "dialogues", "missing_unseen"):
        for sample in samples[split]:
            again = parse_line(dump_line(sample))
            assert (again.text, again.meta, again.target_text) == (sample.text, sample.meta, sample.target_text)


def test_the_compact_dialect_reads_back_what_it_writes(samples):
    for split in ("train", "chains_3_5", "id"):
        for sample in samples[split]:
            for line, turn in zip(sample.target_text.split("\n"), sample.meta["turns"], strict=True):
                if turn["outcome"] == "call":
                    assert read_calls(line) == [(c["tool"], c["arguments"]) for c in turn["calls"]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<tool_call>combinatorics_factorials</tool_call><args>$0</args>", "combinatorics_factorial"),
        ("factorial($0)", "expected <tool_call>"),
        ("<tool_call>combinatorics_factorial</tool_call><args>$0, $1</args>", "too many arguments"),
        ("<tool_call>combinatorics_factorial</tool_call><args>n=$0, n=$1</args>", "given twice"),
        ("<tool_call>combinatorics_factorial</tool_call><args>five</args>", "reference"),
    ],
)
def test_malformed_calls_are_refused(text, message):
    with pytest.raises((ToolError, UnknownNameError), match=message):
        read_calls(text)


def test_writing_refuses_unknown_arguments():
    with pytest.raises(ToolError, match="has no argument 'm'"):
        write_call("combinatorics_factorial", {"m": "$0"})
    assert write_compact([{"outcome": "ask", "tool": "combinatorics_factorial", "missing": ["n"]}]) == (
        "<ask>combinatorics_factorial: n</ask>"
    )


def test_calls_are_ordered_behind_what_they_need():
    inner = PlannedCall("combinatorics_factorial", {"n": 3})
    other = PlannedCall("arithmetic_add", {"a": inner, "b": inner})
    last = PlannedCall("arithmetic_multiply", {"a": other, "b": inner})
    assert order_calls([last]) == [inner, other, last]
    numbering = Numbering()
    numbering.add([inner, other])
    assert numbering.refer([inner, other, 2]) == ["$0", "$1", 2]
    with pytest.raises(KeyError):
        numbering.refer(last)


def test_a_value_is_left_out_with_its_preposition():
    rng = random.Random(0)
    assert drop_slot("What is the factorial of {n}?", rng) == ("What is the factorial?", "n")


def test_most_steps_are_joined_as_people_join_them():
    """Plain joints stand in every fold; a question keeps its mark, and a new sentence its capital."""
    from fluxem.data.toolcalls.manners import PLAIN_SHARE, draw_joint, ends_sentence, manners_of

    rng = random.Random(0)
    for fold in ("train", "val_c", "unseen"):
        joints = [draw_joint(rng, manners_of(fold).connectors, "How much is that") for _ in range(2000)]
        plain = sum(
            joint in (" and ", ", and ", " and then ", ", then ", "; ", ". ", ". Then ", "\n") for joint in joints
        )
        assert abs(plain / 2000 - PLAIN_SHARE) < 0.08
        asked = [draw_joint(rng, manners_of(fold).connectors, "How much?") for _ in range(500)]
        assert not [joint for joint in asked if joint.startswith((".", "\n"))]
        assert any(joint == "? " for joint in asked)
    assert ends_sentence(". ") and ends_sentence("? ") and ends_sentence("?\n")
    assert not ends_sentence(". Then ") and not ends_sentence(" and ")

"""Arithmetic problems: replayed by the state machine, and worked a second time by Python's own evaluator."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import UnknownNameError
from fluxem.core.number import LIMIT
from fluxem.data.problems import TASKS, arithmetic_frames, generate_problem, list_splits
from fluxem.data.problems.arithmetic import (
    apply_verb,
    reduce_expression,
    reduction_order,
    write_program,
)
from fluxem.data.problems.fillers import DISTRACTORS_AFTER, DISTRACTORS_BEFORE, FILLERS
from fluxem.data.problems.splits import SPLITS
from fluxem.detection import PatternDetector

NUM_SAMPLES = 60
RANGES = {
    "train": (1, 3), "val": (1, 3), "val_c": (1, 3), "id": (1, 3), "ood_a": (1, 3), "ood_c": (1, 3),
    "ood_b_4_8": (4, 8), "ood_b_9_16": (9, 16), "ood_b_17_64": (17, 64), "ood_ab": (4, 8),
}  # fmt: skip


def evaluate_by_python(program: str, values: list[int]) -> int:
    """The program as a Python expression of literals: precedence and exactness are Python's."""
    expression = re.sub(r"\$(\d+)", lambda m: f"({values[int(m[1])]})", program)
    node = ast.parse(expression, mode="eval")
    allowed = (ast.Expression, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Constant, ast.UnaryOp, ast.USub)
    assert all(isinstance(n, allowed) for n in ast.walk(node))
    return eval(compile(node, "program", "eval"))


@pytest.mark.parametrize("split", list(RANGES))
def test_gold_steps_and_program_give_the_target(split, replay):
    for index in range(NUM_SAMPLES):
        sample = generate_problem("arithmetic", split, index, seed=11)
        values = [span.value for span in sample.spans]
        assert replay(sample) == sample.target_value
        assert evaluate_by_python(sample.meta["program"], values) == sample.target_value
        assert sample.target_text == str(sample.target_value)
        assert all(sample.text[s.start : s.end] == str(s.value) and s.source == "gold" for s in sample.spans)


@pytest.mark.parametrize("split", list(RANGES))
def test_meta_and_ranges(split):
    low, high = RANGES[split]
    for index in range(NUM_SAMPLES):
        sample = generate_problem("arithmetic", split, index, seed=12)
        meta = sample.meta
        assert (meta["task"], meta["split"]) == ("arithmetic", split)
        assert low <= meta["num_ops"] <= high == RANGES[split][1]
        assert len(meta["steps"]) == meta["num_ops"] + 1
        operands = [sample.spans[int(k)].value for k in re.findall(r"\$(\d+)", meta["program"])]
        wide = split in ("ood_a", "ood_ab")
        assert all((1000 <= n < 10**18) if wide else (0 <= n <= 999) for n in operands)


@pytest.mark.parametrize("split", list(RANGES))
def test_detector_finds_exactly_the_gold_spans(split):
    detector = PatternDetector()
    for index in range(NUM_SAMPLES):
        sample = generate_problem("arithmetic", split, index, seed=13)
        found = [(s.start, s.end, s.type, s.value) for s in detector.detect(sample.text)]
        assert found == [(s.start, s.end, s.type, s.value) for s in sample.spans], sample.text


def test_samples_are_a_pure_function_of_their_arguments():
    first = [generate_problem("arithmetic", "train", i, 5) for i in range(20)]
    assert [generate_problem("arithmetic", "train", i, 5) for i in reversed(range(20))] == first[::-1]
    assert first != [generate_problem("arithmetic", "train", i, 6) for i in range(20)]
    assert first[0].text != generate_problem("arithmetic", "val", 0, 5).text


def test_all_kinds_of_structure_and_most_families_occur():
    samples = [generate_problem("arithmetic", "train", i, 1) for i in range(3000)]
    structures = Counter(s.meta["structure"] for s in samples)
    assert {"infix/symbols", "infix/spoken", "infix/mixed", "sequence/start-with", "nominal/order"} <= set(structures)
    assert {f.id for f in arithmetic_frames.TRAIN} == {s.meta["family"] for s in samples}
    reversed_orders = [s for s in samples if s.meta["structure"] == "nominal/order"]
    for sample in reversed_orders:  # "subtract 4 from 9" is 9 - 4: the operand written last comes first
        verb, a, b = sample.meta["steps"][0]
        assert (verb, a) == ("subtract", b + 1)
        assert sample.target_value == sample.spans[a].value - sample.spans[b].value


def test_families_of_val_c_and_ood_c_occur_nowhere_else():
    names = {
        split: {generate_problem("arithmetic", split, i, 2).meta["family"] for i in range(600)} for split in RANGES
    }
    train = {t.id for t in arithmetic_frames.TRAIN}
    assert names["val_c"] == {t.id for t in arithmetic_frames.VAL_C}
    assert names["ood_c"] == {t.id for t in arithmetic_frames.OOD_C}
    assert not names["val_c"] & names["ood_c"] and not (names["val_c"] | names["ood_c"]) & train
    assert all(names[split] <= train for split in RANGES if split not in ("val_c", "ood_c"))


def test_held_out_families_use_words_of_their_own(check_family_words):
    training = " ".join([t.text for t in arithmetic_frames.TRAIN] + [*FILLERS, *DISTRACTORS_AFTER, *DISTRACTORS_BEFORE])
    held_out = {t.id: t.text for t in (*arithmetic_frames.VAL_C, *arithmetic_frames.OOD_C)}
    own_code = {"arithmetic/frame/evaluate-terminal"}  # told by its prompt sign, not by a word
    check_family_words({name: text for name, text in held_out.items() if name not in own_code}, training)


def test_counts_of_families():
    assert len(arithmetic_frames.TRAIN) >= 45
    assert len(arithmetic_frames.VAL_C) >= 10
    assert len(arithmetic_frames.OOD_C) >= 14
    everything = [*arithmetic_frames.TRAIN, *arithmetic_frames.VAL_C, *arithmetic_frames.OOD_C]
    assert len({t.id for t in everything}) == len({t.text for t in everything}) == len(everything)


def _expression_key(sample):
    operands = [sample.spans[int(k)].value for k in re.findall(r"\$(\d+)", sample.meta["program"])]
    return tuple(operands), re.sub(r"\$\d+", "$", sample.meta["program"])


def test_no_expression_of_a_test_split_occurs_in_training():
    keys = {
        s: {_expression_key(generate_problem("arithmetic", s, i, 3)) for i in range(800)}
        for s in ("val", "id", "ood_c")
    }
    # Another seed draws training problems anew: with shared hash buckets some of these would coincide.
    train = {_expression_key(generate_problem("arithmetic", "train", i, 4)) for i in range(8000)}
    assert len(train) > 7000
    assert all(not found & train for found in keys.values())
    assert not keys["val"] & keys["id"] and not keys["id"] & keys["ood_c"]


@given(st.lists(st.sampled_from(["add", "subtract", "multiply"]), min_size=1, max_size=8), st.data())
def test_reduction_order_respects_precedence(verbs, data):
    operands = data.draw(st.lists(st.integers(-99, 99), min_size=len(verbs) + 1, max_size=len(verbs) + 1))
    order = reduction_order(verbs)
    value, overflow, steps = reduce_expression(operands, verbs, order)
    assert overflow is None
    assert value == evaluate_by_python(write_program(verbs, 0, infix=True), operands)
    assert len(steps) == len(verbs)
    left, _, sequence = reduce_expression(operands, verbs, [0] * len(verbs))
    assert left == evaluate_by_python(write_program(verbs, 0, infix=False), operands)
    assert [verb for verb, _ in sequence] == verbs


@given(st.lists(st.sampled_from(["add", "subtract", "multiply"]), min_size=1, max_size=12))
def test_reduction_is_the_leftmost_that_precedence_allows(verbs):
    rank = {"add": 1, "subtract": 1, "multiply": 2}
    left = list(verbs)
    for position in reduction_order(verbs):
        allowed = [
            i
            for i, verb in enumerate(left)
            if (i == 0 or rank[left[i - 1]] < rank[verb]) and (i + 1 == len(left) or rank[left[i + 1]] <= rank[verb])
        ]
        assert position == allowed[0]
        del left[position]


@pytest.mark.parametrize("split", ["ood_a", "ood_ab", "ood_b_17_64"])
def test_every_intermediate_value_stays_within_the_code(split):
    for index in range(200):
        sample = generate_problem("arithmetic", split, index, seed=14)
        live = [s.value for s in sample.spans]
        for verb, a, b in sample.meta["steps"][:-1]:
            bound = abs(live[a]) * abs(live[b]) if verb == "multiply" else abs(live[a]) + abs(live[b])
            assert bound <= LIMIT
            live[min(a, b) : max(a, b) + 1] = [apply_verb(verb, live[a], live[b])]


def test_unknown_names_list_the_valid_ones():
    with pytest.raises(UnknownNameError, match="arithmetic"):
        generate_problem("arithmetics", "train", 0, 0)
    with pytest.raises(UnknownNameError, match="ood_a"):
        generate_problem("arithmetic", "ood_aa", 0, 0)
    assert TASKS == ("arithmetic", "conditional", "units", "toolcalling")
    assert list_splits("arithmetic") == tuple(SPLITS) == list_splits("conditional")

"""Conditional problems: replayed, run as programs, balanced, and told apart by the running value alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from fractions import Fraction

import pytest

from fluxem.core.number import LIMIT
from fluxem.core.template import slot_names
from fluxem.data.problems import conditional_frames, generate_problem
from fluxem.data.problems.conditional import write_steps
from fluxem.data.problems.conditional_walks import Clause, apply_number, holds
from fluxem.data.problems.fillers import DISTRACTORS_AFTER, DISTRACTORS_BEFORE, FILLERS
from fluxem.data.problems.splits import SPLITS
from fluxem.detection import PatternDetector
from fluxem.tools.program import run_program

NUM_SAMPLES = 50


@pytest.fixture(scope="module")
def training_samples():
    return [generate_problem("conditional", "train", i, 21) for i in range(4500)]


@pytest.mark.parametrize("split", list(SPLITS))
def test_gold_steps_and_program_give_the_target(split, replay):
    for index in range(NUM_SAMPLES):
        sample = generate_problem("conditional", split, index, seed=22)
        assert replay(sample) == sample.target_value, sample.text
        assert run_program(sample.meta["program"], [s.value for s in sample.spans]) == sample.target_value
        assert sample.target_text


@pytest.mark.parametrize("split", list(SPLITS))
def test_detector_finds_exactly_the_gold_spans(split):
    detector = PatternDetector()
    for index in range(NUM_SAMPLES):
        sample = generate_problem("conditional", split, index, seed=23)
        found = [(s.start, s.end, s.type, s.value) for s in detector.detect(sample.text)]
        assert found == [(s.start, s.end, s.type, s.value) for s in sample.spans], sample.text


@pytest.mark.parametrize("split", list(SPLITS))
def test_meta_and_ranges(split):
    spec = SPLITS[split]
    for index in range(NUM_SAMPLES):
        sample = generate_problem("conditional", split, index, seed=24)
        meta = sample.meta
        assert (meta["task"], meta["split"]) == ("conditional", split)
        assert spec.num_ops[0] <= meta["num_ops"] <= spec.num_ops[1]
        assert len(meta["branches"]) == meta["num_ops"]
        used = {int(k) for k in re.findall(r"\$(\d+)", meta["program"])}
        magnitudes = [getattr(s.value, "magnitude", s.value) for k, s in enumerate(sample.spans) if k in used]
        low, high = (1000, 10**18) if spec.is_wide else (0, 1000)
        assert all(low <= abs(n) < high for n in magnitudes), sample.text


def test_both_branches_are_taken_about_half_of_the_time(training_samples):
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for sample in training_samples:
        for predicate, outcome in sample.meta["branches"]:
            counts[predicate][outcome] += 1
    assert set(counts) == set(conditional_frames.PREDICATE_PHRASES)
    for predicate, (no, yes) in counts.items():
        # 40-60 %, with four standard errors of allowance for the predicates that few problems can ask
        margin = 0.1 + 4 * 0.5 / (no + yes) ** 0.5 * (no + yes < 400)
        assert abs(yes / (no + yes) - 0.5) <= margin, (predicate, yes, no)


def test_the_text_alone_does_not_tell_the_branch(training_samples):
    """The best guess from both operations and both neighbouring predicates, fitted on the same data, is near a coin."""
    table: dict[tuple[str, ...], Counter[bool]] = defaultdict(Counter)
    pattern = re.compile(r"acc = acc (.) \$\d+ if (.+) else acc (.) \$\d+")
    for sample in training_samples:
        if sample.meta["kind"] == "quantity":
            continue
        lines = sample.meta["program"].split("; ")[1:]
        for k, (line, (_, outcome)) in enumerate(zip(lines, sample.meta["branches"], strict=True)):
            then, _, otherwise = pattern.fullmatch(line).groups()  # type: ignore[union-attr]
            following = sample.meta["branches"][k + 1][0] if k + 1 < len(lines) else ""
            table[then, otherwise, following][outcome] += 1
    large = [c for c in table.values() if sum(c.values()) >= 50]
    assert sum(max(c.values()) for c in large) / sum(sum(c.values()) for c in large) < 0.57


def test_kinds_and_thresholds(training_samples):
    kinds = Counter(s.meta["kind"] for s in training_samples)
    total = len(training_samples)
    assert 0.30 < kinds["quantity"] / total < 0.40
    assert 0.24 < kinds["rational"] / total < 0.35
    asked = {p for s in training_samples if s.meta["kind"] == "number" for p, _ in s.meta["branches"]}
    assert not asked & {"whole", "fraction", "length", "area"}
    near = num_compared = 0
    for sample in training_samples:
        if sample.meta["kind"] == "number" and sample.meta["steps"][0][0] == "compare":
            _, i, j = sample.meta["steps"][0]
            start, threshold = sample.spans[i].value, sample.spans[j].value
            num_compared += 1
            near += start != 0 and 0.29 <= Fraction(threshold, start) <= 3.1
    assert num_compared > 500
    assert near / num_compared > 0.4


@pytest.mark.parametrize("split", ["train", "ood_b_9_16", "ood_ab"])
def test_running_values_stay_within_the_code_unreduced(split):
    for index in range(150):
        sample = generate_problem("conditional", split, index, seed=25)
        if sample.meta["kind"] == "quantity":
            continue
        live: list = [s.value for s in sample.spans]
        for verb, a, b in sample.meta["steps"][:-1]:
            if verb == "compare":
                live[b] = None
                continue
            acc, x = Fraction(live[a]), live[b]
            n, d = acc.numerator, acc.denominator
            bounds = {
                "add": (abs(n) + abs(x) * d, d),
                "subtract": (abs(n) + abs(x) * d, d),
                "multiply": (abs(n * x), d),
                "divide": (abs(n), d * x),
            }[verb]
            assert max(bounds) <= LIMIT
            live[a : b + 1] = [apply_number(verb, live[a], x)]


def test_else_first_and_leftover_branches_are_swallowed():
    order = slot_names("{else} unless it is {p}, in which case {then}")
    clauses = [
        Clause(">", 10, False, ("multiply", 3), ("subtract", 4)),
        Clause("even", None, True, ("add", 5), ("subtract", 6)),
    ]
    # live: 12 | 4 10 3 | 6 5 -> compare 12 with 10; subtract 4 -> 8 ORD 3 6 5 -> add 5 swallows the rest
    assert write_steps(clauses, order, 0) == [["compare", 0, 2], ["subtract", 0, 1], ["add", 0, 4], ["stop", 0]]
    assert write_steps(clauses, ["p", "then", "else"], 1)[:2] == [["compare", 1, 2], ["subtract", 1, 4]]


def test_families():
    tables = (conditional_frames.TRAIN, conditional_frames.VAL_C, conditional_frames.OOD_C)
    assert [len(t) >= n for t, n in zip(tables, (24, 6, 8), strict=True)] == [True] * 3
    everything = [f for t in tables for f in t]
    assert len({f.id for f in everything}) == len({f.clause + f.opening for f in everything}) == len(everything)
    for family in everything:
        assert sorted(slot_names(family.clause)) == ["else", "p", "then"]
        assert slot_names(family.opening) == ["a"]
    for split, table in (("train", tables[0]), ("val_c", tables[1]), ("ood_c", tables[2]), ("ood_a", tables[0])):
        drawn = {generate_problem("conditional", split, i, 26).meta["family"] for i in range(400)}
        assert drawn == {f.id for f in table}


def test_held_out_families_use_words_of_their_own(check_family_words):
    def wording(family):
        return " ".join((family.opening, family.first, *family.joins, family.clause, family.closing))

    training = " ".join([*map(wording, conditional_frames.TRAIN), *FILLERS, *DISTRACTORS_AFTER, *DISTRACTORS_BEFORE])
    check_family_words({f.id: wording(f) for f in (*conditional_frames.VAL_C, *conditional_frames.OOD_C)}, training)


@pytest.mark.parametrize(
    ("predicate", "acc", "threshold", "expected"),
    [
        ("even", -4, None, True), ("odd", -3, None, True), ("even", Fraction(4, 3), None, False),
        ("multiple_7", 0, None, True), ("multiple_5", Fraction(5, 2), None, False), ("positive", 0, None, False),
        ("negative", Fraction(-1, 2), None, True), ("whole", Fraction(1, 2), None, False), ("fraction", 3, None, False),
        (">", 3, 3, False), (">=", 3, 3, True), ("<", -4, -3, True), ("<=", Fraction(7, 2), 3, False),
    ],
)  # fmt: skip
def test_predicates(predicate, acc, threshold, expected):
    assert holds(predicate, acc, threshold) is expected


def test_no_problem_of_a_test_split_occurs_in_training():
    def key(sample):
        return sample.meta["program"], tuple(s.value for s in sample.spans)

    train = {key(generate_problem("conditional", "train", i, 27)) for i in range(2500)}
    single = {key(generate_problem("conditional", "id", i, 28)) for i in range(800)}
    assert len(train) > 2400 and not train & single

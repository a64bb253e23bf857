"""Suites: their splits, and the version that follows whatever a result depends on."""

from __future__ import annotations

import pytest

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.evaluation import suites
from fluxem.evaluation.suites import CONDITIONS, Part, get_suite, list_suites, part_key, suite_version

TASKS = ("arithmetic", "conditional", "units", "toolcalling")
WRITTEN = {"chains", "cross_domain", "irrelevant", "long_values", "multi_turn", "single_tool", "two_tools"}


def fingerprint(task, split, size, seed):
    return f"{task} {split} {size} {seed}"


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("name", sorted(list_suites()))
def test_every_suite_has_parts_of_one_task(name, task):
    suite = get_suite(name, task)
    expected = {name if name in TASKS else task}
    if name == "written":
        expected = {"prompts"}
    elif name == "all" and task == "toolcalling":
        expected = {"toolcalling", "prompts"}
    assert {part.task for part in suite.parts} == expected
    assert len(set(suite.parts)) == len(suite.parts)
    assert all(part.title != part.split for part in suite.parts if part.split not in ("val", "dialogues"))


def test_written_prompts_are_one_part_a_suite_and_versioned_by_their_bytes(monkeypatch):
    suite = get_suite("written")
    assert {part.split for part in suite.parts} == WRITTEN
    assert all(part.size >= 30 for part in suite.parts)
    assert all(part.size == 3 for part in get_suite("written", size=3).parts)
    part = next(part for part in suite.parts if part.split == "chains")
    before = part_key(part, fingerprint)
    monkeypatch.setattr("fluxem.evaluation.prompts.prompt_suite_version", lambda name: "another version")
    assert part_key(part, fingerprint) != before


@pytest.mark.parametrize("task", TASKS)
def test_tuning_never_sees_a_test_split(task):
    assert get_suite("val", task).splits == ("val", "val_c")


def test_splits_are_those_of_the_decision():
    expected = ("id", "ood_a", "ood_b_4_8", "ood_b_9_16", "ood_b_17_64", "ood_ab", "ood_c")
    assert get_suite("arithmetic").splits == get_suite("conditional").splits == expected
    assert get_suite("units").splits == ("id", "ood_a", "ood_pairs", "ood_c")


def test_controls_answer_id_in_every_condition():
    controls = get_suite("controls", "arithmetic")
    assert [(part.split, part.condition) for part in controls.parts] == [("id", c) for c in CONDITIONS]
    everything = get_suite("all", "arithmetic").parts
    assert len(set(everything)) == len(everything)
    assert {*controls.parts, *get_suite("arithmetic").parts, *get_suite("val", "arithmetic").parts} == set(everything)


def test_an_unknown_suite_lists_the_valid_ones():
    with pytest.raises(
        UnknownNameError,
        match=r"did you mean 'arithmetic'.*conditional, controls, short, smoke, toolcalling, units, val",
    ):
        get_suite("arithmetics")


@pytest.mark.parametrize("task", [None, "poetry"])
def test_a_suite_of_the_run_needs_a_known_task(task):
    with pytest.raises(ConfigError, match="expected one of arithmetic, conditional, units, toolcalling"):
        get_suite("val", task)


def test_sizes_below_one_are_refused():
    with pytest.raises(ConfigError, match="at least 1 problem"):
        get_suite("arithmetic", size=0)


def test_the_version_follows_definition_data_and_scoring(monkeypatch):
    version = suite_version(get_suite("arithmetic"), fingerprint)
    assert version == suite_version(get_suite("arithmetic", size=1000), fingerprint)
    others = {
        suite_version(get_suite("arithmetic", size=999), fingerprint),
        suite_version(get_suite("conditional"), fingerprint),
        suite_version(get_suite("arithmetic"), lambda *part: fingerprint(*part) + " other prompts"),
    }
    monkeypatch.setattr(suites, "scoring_fingerprint", lambda: "other rules")
    others.add(suite_version(get_suite("arithmetic"), fingerprint))
    assert len(others) == 4
    assert version not in others


def test_conditions_have_keys_of_their_own():
    keys = {part_key(Part("arithmetic", "id", 10, condition=c), fingerprint) for c in CONDITIONS}
    assert len(keys) == len(CONDITIONS)

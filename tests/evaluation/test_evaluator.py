"""Running suites on runs: conditions, stored parts, interruption, comparison without inference."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from rich.console import Console

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.evaluation import EvaluationResult, evaluate_run, merge_results

SPLITS = ["id", "ood_a", "ood_b_4_8", "ood_b_9_16", "ood_b_17_64", "ood_ab", "ood_c"]


def evaluate(world, runs, suite="arithmetic", size=20, **options):
    console = Console(file=open("/dev/null", "w"))  # noqa: SIM115
    return evaluate_run(runs, suite, size=size, console=console, sources=world.sources, **options)


def test_answers_are_scored_by_split(world):
    folder = world.add("algebra-0", 15)
    result = evaluate(world, folder, batch_size=7)
    (run,) = result.runs
    assert [part.part.split for part in run.parts] == SPLITS
    assert all(part.accuracy == 0.75 for part in run.parts)
    assert run.parts[0].correct == "1" * 15 + "0" * 5
    assert run.parts[0].errors == {"wrong value": [15, 16, 17, 18, 19]}
    assert run.parts[0].tokens_per_query == 10
    assert run.parts[0].num_spans_differ == 0
    calls = world.runs[str(folder)].calls
    assert {call["batch_size"] for call in calls} == {7}
    assert all(call["spans"] is None for call in calls), "only the run's own detector may see the text"


def test_wrong_answers_are_described(world):
    folder = world.add("algebra-0", 19)
    (example,) = evaluate(world, folder).runs[0].parts[0].examples
    assert example["text"] == "19 + 19"
    assert (example["target"], example["answer"], example["label"]) == ("38", "-1", "wrong value")


def test_controls_ask_for_shuffled_codes_and_gold_spans(world):
    folder = world.add("algebra-0", 20)
    result = evaluate(world, folder, "controls")
    accuracy = {p.part.condition: p.accuracy for p in result.runs[0].parts}
    assert accuracy == {"plain": 1.0, "codes shuffled": 0.0, "model sees shuffled codes": 0.0, "oracle spans": 1.0}
    calls = world.runs[str(folder)].calls
    assert [call["control"] for call in calls] == [None, "shuffled", "misread", None]
    assert [call["spans"] is not None for call in calls] == [False, False, False, True]
    assert calls[-1]["spans"][3][0].source == "gold"


def test_stored_parts_are_not_answered_again(world):
    folder = world.add("algebra-0", 20)
    first = evaluate(world, folder)
    world.runs.clear()
    again = evaluate(world, folder)
    assert again == first
    assert world.loads == ["algebra-0"]
    smaller = EvaluationResult.from_json(json.loads(json.dumps(first.to_json())))
    assert smaller == first


def test_an_interrupted_evaluation_continues(world):
    folder = world.add("algebra-0", 20)
    world.runs[str(folder)].fail_at_call = 3
    with pytest.raises(KeyboardInterrupt):
        evaluate(world, folder)
    world.runs[str(folder)].fail_at_call = None
    result = evaluate(world, folder)
    assert len(world.runs[str(folder)].calls) == 7, "three parts were stored, four were left"
    assert [part.part.split for part in result.runs[0].parts] == SPLITS


@pytest.mark.parametrize("change", ["weights", "config", "data"])
def test_stored_parts_of_something_else_are_not_used(world, change):
    folder = world.add("algebra-0", 20)
    before = evaluate(world, folder)
    if change == "weights":
        (folder / "model.safetensors").write_bytes(b"other")
    elif change == "config":
        with (folder / "config.yaml").open("a") as file:
            file.write("dropout: 0.1\n")
    else:
        world.data_version = "2"
    after = evaluate(world, folder)
    assert len(world.runs[str(folder)].calls) == 14
    assert (after.version != before.version) == (change == "data")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"part": {}}'])
def test_a_damaged_stored_part_is_said_and_answered_again(world, content):
    folder = world.add("algebra-0", 20)
    before = evaluate(world, folder)
    path = next((folder / "evaluation").glob("arithmetic-ood_c-*.json"))
    path.write_text(content)
    after = evaluate(world, folder)
    assert len(world.runs[str(folder)].calls) == 8
    assert [part.correct for part in after.runs[0].parts] == [part.correct for part in before.runs[0].parts]
    assert any("cannot be read" in notice and path.name in notice for notice in after.notices)


def test_compare_only_infers_nothing(world):
    folders = [world.add("algebra-0", 20), world.add("program-0", 10, arm="program")]
    evaluate(world, folders)
    world.runs.clear()
    result = evaluate(world, str(world.root / "*"), compare_only=True)
    assert [run.parts[0].accuracy for run in result.runs] == [1.0, 0.5]


def test_compare_only_says_what_was_never_run(world):
    done, missing = world.add("algebra-0", 20), world.add("program-0", 10, arm="program")
    evaluate(world, done)
    with pytest.raises(ConfigError, match=rf"1 of 2 runs.*{missing.name} lacks id, ood_a.*evaluate\.py run="):
        evaluate(world, [done, missing], compare_only=True)
    assert world.loads == ["algebra-0"]


def test_patterns_leave_unfinished_runs_out_and_say_so(world):
    world.add("algebra-0", 20)
    unfinished = world.add("algebra-1", 20, seed=1)
    (unfinished / "model.safetensors").unlink()
    (world.root / "notes").mkdir()
    result = evaluate(world, str(world.root / "*"))
    assert len(result.runs) == 1
    assert sum("left out" in notice for notice in result.notices) == 2
    assert any("algebra-1" in notice and "model.safetensors" in notice for notice in result.notices)


def test_a_named_unfinished_run_is_an_error(world):
    folder = world.add("algebra-1", 20)
    (folder / "model.safetensors").unlink()
    with pytest.raises(ConfigError, match=r"no finished run: it lacks model\.safetensors .*resume="):
        evaluate(world, folder)


def test_a_missing_run_names_its_neighbours(world):
    world.add("algebra-0", 20)
    with pytest.raises(ConfigError, match=r"does not exist; near it: .*algebra-0"):
        evaluate(world, world.root / "algebra-1")
    with pytest.raises(ConfigError, match="is a file"):
        evaluate(world, world.root / "algebra-0" / "config.yaml")
    with pytest.raises(ConfigError, match="matches no folder"):
        evaluate(world, str(world.root / "fone-*"))
    with pytest.raises(ConfigError, match="no run to evaluate"):
        evaluate(world, [])


def test_damaged_folders_are_said(world):
    folder = world.add("algebra-0", 20)
    (folder / "metrics.json").write_text("{")
    with pytest.raises(ConfigError, match=r"metrics\.json cannot be read"):
        evaluate(world, folder)
    (folder / "config.yaml").write_text("a: [")
    with pytest.raises(ConfigError, match=r"config\.yaml is no plain YAML"):
        evaluate(world, folder)
    (folder / "config.yaml").write_text("just words")
    with pytest.raises(ConfigError, match="holds str; expected a mapping"):
        evaluate(world, folder)


def test_bad_arguments_are_refused_before_anything_runs(world):
    with pytest.raises(UnknownNameError, match="arithmetic"):
        evaluate(world, "nowhere", "arithmetik")
    with pytest.raises(ConfigError, match="batch_size=0"):
        evaluate(world, "nowhere", batch_size=0)
    with pytest.raises(ConfigError, match="n=0"):
        evaluate(world, "nowhere", size=0)
    assert not world.loads


def test_repeats_are_no_seeds(world):
    import os

    old = world.add("algebra-0", 5)
    new = world.add("algebra-0-again", 20)
    other = world.add("algebra-1", 20, seed=1)
    os.utime(old / "model.safetensors", (1, 1))
    result = evaluate(world, [new, old, other])
    assert [run.run_dir for run in result.runs] == [str(new), str(other)]
    assert any(f"left out {old}: same configuration and seed" in notice for notice in result.notices)


def test_a_text_arm_has_no_controls_on_values(world):
    folder = world.add("token_only-0", 20)
    path = folder / "config.yaml"
    path.write_text(path.read_text().replace("layout: keep", "layout: text"))
    result = evaluate(world, folder, "controls")
    assert {part.part.condition for part in result.runs[0].parts} == {"plain"}
    assert {part.num_spans_differ for part in result.runs[0].parts} == {None}
    assert any("controls on values do not apply" in notice for notice in result.notices)


def test_runs_of_different_tasks_share_no_suite_of_the_run(world):
    first = world.add("algebra-0", 20)
    second = world.add("units-0", 20)
    path = second / "config.yaml"
    path.write_text(path.read_text().replace("task: arithmetic", "task: units"))
    with pytest.raises(ConfigError, match=r"different ones .*arithmetic: algebra-0; units: units-0"):
        evaluate(world, [first, second], "val")
    result = evaluate(world, [first, second], "arithmetic")
    assert "units-0 was trained on units, not on arithmetic" in result.notices


def test_versions_never_share_a_table(world):
    folder, other = world.add("algebra-0", 20), world.add("algebra-1", 18, seed=1)
    first, second = evaluate(world, folder), evaluate(world, other)
    assert [run.run_dir for run in merge_results([first, second]).runs] == [str(folder), str(other)]
    with pytest.raises(ConfigError, match="different suite versions cannot share a table"):
        merge_results([first, replace(second, version="arithmetic-00000000")])
    with pytest.raises(ConfigError, match="no results to merge"):
        merge_results([])


def test_a_run_that_loses_answers_is_refused(world):
    folder = world.add("algebra-0", 20)
    run = world.runs[str(folder)]
    solve = run.solve
    run.solve = lambda texts, **options: solve(texts, **options)[1:]
    with pytest.raises(ValueError, match="found 19 answers to 20 problems"):
        evaluate(world, folder)

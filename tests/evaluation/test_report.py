"""Rows, tables, files and the picture."""

from __future__ import annotations

import csv
import io
import json
import random

import pytest
from matplotlib.image import imread
from rich.console import Console

from fluxem.evaluation import EvaluationResult, PartResult, RunResult, build_rows, print_report, write_results
from fluxem.evaluation.export import describe_result
from fluxem.evaluation.intervals import wilson_interval
from fluxem.evaluation.rows import describe_intervals, describe_match
from fluxem.evaluation.suites import TEST_SPLITS, Part
from fluxem.evaluation.tracking import find_wandb, summarize_run


def make_run(
    arm, seed=0, accuracy=0.9, conditions=("plain",), settings=None, splits=TEST_SPLITS["arithmetic"], **facts
):
    rng = random.Random(f"{arm} {seed}")
    parts = []
    for condition in conditions:
        for split in splits:
            marks = "".join("1" if rng.random() < accuracy else "0" for _ in range(200))
            wrong = [i for i, mark in enumerate(marks) if mark == "0"]
            errors = {"wrong value": wrong[1:], "failure: multiply": wrong[:1]} if len(wrong) > 1 else {}
            part = Part("arithmetic", split, 200, condition=condition)
            parts.append(PartResult(part, "key", marks, errors, 4, 42.5, 0.003, 256))
    known = {"arm": arm, "task": "arithmetic", "seed": seed, "settings": settings or {}, "reads_spans": True}
    budget = {"num_params": 848_123, "num_train_tokens": 12e6, "train_flops": 6.1e13, "num_steps": 4000}
    return RunResult(
        f"runs/{arm}-{seed}", known | budget | {"train_seconds": 230, "learning_rate": 0.002} | facts, tuple(parts)
    )


def make_result(*runs):
    return EvaluationResult("arithmetic", "arithmetic-1a2b3c4d", runs, ("left out runs/x: it lacks [weights]",))


@pytest.fixture
def result():
    arms = ["algebra", "algebra_no_injection", "token_only_reversed"]
    return make_result(*(make_run(arm, seed, accuracy=0.9 - 0.2 * i) for i, arm in enumerate(arms) for seed in (0, 1)))


def render(result, width):
    console = Console(file=io.StringIO(), width=width, force_terminal=False)
    print_report(result, console)
    return console.file.getvalue()


def test_one_seed_has_wilsons_interval():
    (row,) = build_rows(make_result(make_run("algebra")))
    cell = row.cells["id"]
    assert cell.method == "Wilson"
    assert (cell.low, cell.high) == wilson_interval(round(200 * cell.accuracy), 200)
    assert "Wilson" in describe_intervals([row])
    assert "bootstrap" not in describe_intervals([row])


def test_seeds_are_averaged_and_bootstrapped(result):
    rows = build_rows(result)
    assert [row.label for row in rows] == ["algebra", "algebra_no_injection", "token_only_reversed"]
    assert rows[0].seeds == (0, 1)
    cell = rows[0].cells["id"]
    means = [run.parts[0].accuracy for run in result.runs[:2]]
    assert cell.accuracy == pytest.approx(sum(means) / 2)
    assert (cell.method, cell.num_seeds) == ("bootstrap", 2)
    assert cell.low <= min(means) <= max(means) <= cell.high
    assert "bootstrap" in describe_intervals(rows)


def test_settings_tell_rows_of_one_arm_apart():
    runs = [
        make_run("algebra", settings={"optimizer.lr": rate, "model.method": "gated", "scheduler.lr": 1})
        for rate in (0.001, 0.002)
    ]
    assert [row.label for row in build_rows(make_result(*runs))] == ["algebra (lr=0.001)", "algebra (lr=0.002)"]


def test_controls_are_rows_of_their_own():
    rows = build_rows(make_result(make_run("algebra", conditions=("plain", "codes shuffled", "oracle spans"))))
    assert [row.name for row in rows] == ["algebra", "algebra, codes shuffled", "algebra, oracle spans"]


def test_errors_are_shares_of_all_problems():
    run = make_run("algebra", accuracy=0.5)
    (row,) = build_rows(make_result(run))
    total = sum(len(part.errors["wrong value"]) for part in run.parts)
    assert row.errors["wrong value"] == pytest.approx(total / 1400)
    assert sum(row.errors.values()) == pytest.approx(1 - sum(part.accuracy for part in run.parts) / 7)
    assert row.spans_differ == pytest.approx(0.02)


def test_the_match_is_stated():
    runs = [make_run("a"), make_run("b", num_params=854_908, num_train_tokens=13e6), make_run("c", train_flops=None)]
    text = describe_match(build_rows(make_result(*runs)))
    assert "params within 0.8 %," in text
    assert "training tokens within 8.3 % (not matched)" in text
    assert "steps equal" in text
    assert "not recorded by every run: training FLOPs" in text
    assert describe_match(build_rows(make_result(make_run("a")))) == ""


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_the_report_fits_the_terminal_and_cuts_nothing(result, width):
    text = render(result, width)
    assert max(len(line) for line in text.splitlines()) <= width
    assert "…" not in text
    rows = build_rows(result)
    for row in rows:
        for cell in row.cells.values():
            assert str(cell) in text
    for heading in (
        "OOD-B 17-64",
        "params",
        "tokens/query",
        "failure:",
        "Wilson's",
        "arithmetic-1a2b3c4d",
        "[weights]",
    ):
        assert heading in text
    assert "n = 200 x 2 seeds" in text


def test_cells_read_as_percent_with_bounds():
    run = make_run("algebra")
    (row,) = build_rows(make_result(run))
    low, high = wilson_interval(run.parts[0].correct.count("1"), 200)
    assert str(row.cells["id"]) == f"{run.parts[0].accuracy:.1%}".rstrip("%") + f" [{low * 100:.1f}, {high * 100:.1f}]"


def test_runs_with_other_splits_share_the_table_with_gaps():
    text = render(make_result(make_run("a"), make_run("b", splits=("id",))), 80)
    assert " - " in text
    assert "OOD-C" in text


def test_files_hold_the_same_numbers(result, tmp_path):
    paths = write_results(result, tmp_path / "new" / "folder")
    assert sorted(p.name for p in paths) == ["results.csv", "results.json", "results.md", "results.png"]
    assert sorted(p.name for p in paths[0].parent.iterdir()) == sorted(p.name for p in paths)
    rows = build_rows(result)
    data = json.loads(paths[0].read_text())
    assert data == json.loads(json.dumps(describe_result(result)))
    assert EvaluationResult.from_json(data) == result
    assert data["rows"][0]["cells"]["id"]["accuracy"] == rows[0].cells["id"].accuracy
    lines = list(csv.DictReader(paths[1].open()))
    assert len(lines) == 3 * 7
    assert lines[0]["arm"] == "algebra"
    assert float(lines[0]["low"]) == pytest.approx(rows[0].cells["id"].low, abs=1e-6)
    markdown = paths[2].read_text()
    assert f"| {rows[0].cells['ood_c']} |" in markdown
    assert "never narrower than Wilson's" in markdown


def test_the_picture_is_drawn_at_a_legible_size(tmp_path):
    run = make_run("algebra", conditions=("plain", "codes shuffled", "oracle spans"))
    for name, result in {"one": make_result(make_run("a", splits=("id",))), "many": make_result(run)}.items():
        image = imread(write_results(result, tmp_path / name)[3])
        height, width = image.shape[:2]
        assert width >= 800
        assert height >= 200
        colours = {tuple((255 * pixel).astype(int)) for pixel in image[::4, ::4, :3].reshape(-1, 3)}
        assert ((86, 160, 211) in colours) or ((86, 159, 211) in colours), "the bar of the plain row"


def test_summaries_for_trackers_name_split_and_condition():
    run = make_run("algebra", conditions=("plain", "codes shuffled"))
    summary = summarize_run(run, make_result(run))
    assert summary["test/id/exact_match"] == run.parts[0].accuracy
    assert summary["test/ood_c/codes_shuffled/exact_match"] == run.parts[-1].accuracy
    assert summary["test/arithmetic/version"] == "arithmetic-1a2b3c4d"


def test_the_tracker_is_found_where_the_run_had_one():
    node = {"_target_": "lightning_modules.loggers.build_wandb", "run_id": "abc", "project": "p", "offline": True}
    assert find_wandb({"logger": {"csv": {}, "wandb": node}}) == node
    assert find_wandb({"logger": [{"a": 1}, node]}) == node
    assert find_wandb({"logger": {"csv": {"_target_": "lightning_modules.loggers.StepCSVLogger"}}}) is None

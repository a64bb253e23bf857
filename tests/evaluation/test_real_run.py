"""Evaluation of a run folder written by ``save_run``: the real model, detector and generators."""

from __future__ import annotations

from pathlib import Path

import pytest
from hydra import compose, initialize_config_dir
from rich.console import Console

from fluxem.evaluation import evaluate_run
from fluxem.evaluation.run_folders import WEIGHTS_FILE

CHECKOUT = Path(__file__).parents[2]
TEXTS = [f"What is {i} plus {i + 1} times {i + 2}?" for i in range(200)]


@pytest.fixture(scope="module")
def run_dir(tmp_path_factory) -> Path:
    """An untrained run of the smallest size."""
    import torch

    from fluxem.runs import save_run
    from fluxem.runs.build import build_parts, fix_domains
    from fluxem.runs.configure import to_plain
    from fluxem.runs.record import write_record

    folder = tmp_path_factory.mktemp("runs") / "algebra-seed0"
    folder.mkdir()
    with initialize_config_dir(str(CHECKOUT / "conf"), version_base="1.3"):
        config = to_plain(compose("train", ["experiment=smoke", f"run_dir={folder}"]))
    fix_domains(config)
    torch.manual_seed(0)
    parts = build_parts(config, lambda: TEXTS, folder)
    write_record(folder, {}, {})
    save_run(folder, config, parts.model, {"num_params": 71_684, "num_steps": 0})
    return folder


def evaluate(run_dir, suite, cache_dir, size=3):
    return evaluate_run(run_dir, suite, size=size, cache_dir=cache_dir, console=Console(quiet=True))


def test_a_saved_run_is_evaluated_in_every_condition(run_dir, tmp_path):
    result = evaluate(run_dir, "controls", tmp_path)
    (run,) = result.runs
    assert run.facts["arm"] == "algebra"
    assert run.facts["task"] == "arithmetic"
    assert run.facts["num_params"] == 71_684
    assert run.facts["learning_rate"] == 0.002
    assert len(run.parts) == 4
    assert all(part.num_problems == 3 and part.tokens_per_query > 0 for part in run.parts)
    plain, _, _, oracle = run.parts
    assert oracle.num_spans_differ == 0
    assert plain.num_spans_differ > 0 or plain.correct == oracle.correct, "the same spans give the same answers"


def test_inference_is_repeatable(run_dir, tmp_path):
    first = evaluate(run_dir, "smoke", tmp_path, size=5)
    for path in (run_dir / "evaluation").iterdir():
        path.unlink()
    again = evaluate(run_dir, "smoke", tmp_path, size=5)
    assert again.version == first.version
    assert [(p.correct, p.errors, p.examples) for p in again.runs[0].parts] == [
        (p.correct, p.errors, p.examples) for p in first.runs[0].parts
    ]


@pytest.mark.parametrize("task", ["arithmetic", "conditional", "units"])
def test_suites_name_splits_that_the_generators_have(task):
    from fluxem.data.problems import list_splits
    from fluxem.evaluation.suites import get_suite

    wanted = {part.split for part in get_suite("all", task).parts}
    assert wanted == set(list_splits(task)) - {"train"}


def test_the_file_that_means_finished_is_the_one_that_runs_write():
    from fluxem.runs.weights import LAST_WEIGHTS

    assert WEIGHTS_FILE == LAST_WEIGHTS

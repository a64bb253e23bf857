"""The command line: names, lists and patterns of runs, errors in one paragraph, no stray folders."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hydra import compose, initialize_config_dir
from omegaconf import OmegaConf

import fluxem.evaluation.evaluator as evaluator
from fluxem.core.errors import ConfigError, UnknownNameError

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("evaluate_script", CHECKOUT / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def compose_arguments(script, *arguments):
    with initialize_config_dir(str(CHECKOUT / "conf"), version_base="1.3"):
        return compose("evaluate", script.prepare_arguments(list(arguments)))


@pytest.mark.parametrize(
    ("value", "runs"),
    [
        ("outputs/runs/a-0", ["outputs/runs/a-0"]),
        ("a,b", ["a", "b"]),
        ("[a,b]", ["a", "b"]),
        ("['a','b']", ["a", "b"]),
        (" a , b ,", ["a", "b"]),
        ("outputs/runs/arithmetic/*", ["outputs/runs/arithmetic/*"]),
        ("runs/a-[01],runs/**/b?", ["runs/a-[01]", "runs/**/b?"]),
        ("my runs/a=1,it's", ["my runs/a=1", "it's"]),
        ("runs/{x}(y)", ["runs/{x}(y)"]),
        ("~/runs/a:b@c%d", ["~/runs/a:b@c%d"]),
    ],
)
def test_run_takes_lists_and_patterns(script, value, runs):
    assert list(compose_arguments(script, f"run={value}", "suite=arithmetic").run) == runs


def test_settings_reach_the_configuration(script):
    config = compose_arguments(script, "run=a", "suite=val", "n=50", "json=true", "out=x/y", "batch_size=8")
    assert (config.suite, config.n, config.json, config.out, config.batch_size) == ("val", 50, True, "x/y", 8)
    assert OmegaConf.to_container(compose_arguments(script, "run=a", "suite=val"))["n"] is None


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (["run=a", "sute=val"], UnknownNameError, "unknown setting 'sute': did you mean 'suite'"),
        (["run=a", "suite=val", "+extra=1"], UnknownNameError, "unknown setting 'extra'"),
        (["run=a"], ConfigError, "suite= is not given"),
        (["suite=val"], ConfigError, "run= is not given"),
        (["run=a", "b", "suite=val"], ConfigError, "found 'b', expected name=value"),
        (["-m", "run=a,b", "suite=val"], ConfigError, "leave -m out"),
    ],
)
def test_wrong_arguments_are_explained(script, arguments, error, message):
    with pytest.raises(error, match=message):
        script.prepare_arguments(arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run=nowhere", "suite=arithmetic"], "run folder 'nowhere' does not exist"),
        (
            ["run=nowhere", "suite=poetry"],
            "valid: all, arithmetic, conditional, controls, short, smoke, toolcalling, units, val, written",
        ),
        (["run=here", "suite=arithmetic"], "lacks config.yaml (its configuration) and model.safetensors"),
        (["run=here", "suite=arithmetic", "n=many"], "n='many': expected a whole number"),
        (["run=here", "suite=arithmetic", "json=perhaps"], "json='perhaps': expected true or false"),
    ],
)
def test_errors_are_one_paragraph_and_leave_nothing_behind(tmp_path, arguments, message):
    (tmp_path / "here").mkdir()
    command = [sys.executable, str(CHECKOUT / "evaluate.py"), *arguments]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stderr.startswith("evaluate.py: ")
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout == ""
    assert [path.name for path in tmp_path.rglob("*")] == ["here"]


@pytest.fixture
def two_runs(world, monkeypatch):
    monkeypatch.setattr(evaluator, "default_sources", lambda *paths: world.sources)
    return world.add("algebra-0", 20), world.add("program-0", 10, arm="program")


def evaluate(script, *arguments):
    script.run_evaluation(compose_arguments(script, *arguments, "suite=arithmetic", "n=20"))


def test_json_is_all_that_standard_output_holds(script, two_runs, capsys):
    evaluate(script, f"run={two_runs[0]},{two_runs[1]}", "json=true")
    out, err = capsys.readouterr()
    data = json.loads(out)
    assert [row["label"] for row in data["rows"]] == ["algebra", "program"]
    assert data["rows"][1]["cells"]["ood_c"]["accuracy"] == 0.5
    assert "out=<folder>" in err


def test_one_run_gets_its_files_in_its_own_folder(script, two_runs, capsys):
    evaluate(script, f"run={two_runs[0]}")
    names = {path.name for path in two_runs[0].iterdir()}
    assert {"results.json", "results.csv", "results.md", "results.png"} <= names
    assert "exact match" in capsys.readouterr().out


def test_several_runs_write_where_they_are_told(script, two_runs, tmp_path, capsys):
    pattern = f"run={two_runs[0].parent}/*"
    evaluate(script, pattern)
    assert not list(tmp_path.rglob("results.*"))
    evaluate(script, pattern, f"out={tmp_path}/table", "compare_only=true")
    assert len(list((tmp_path / "table").iterdir())) == 4
    assert not list(two_runs[0].glob("results.*"))
    assert "program" in capsys.readouterr().out


def test_help_lists_every_setting(tmp_path):
    command = [sys.executable, str(CHECKOUT / "evaluate.py"), "--help"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "run='outputs/runs/arithmetic/*'" in done.stdout
    assert "compare_only: false" in done.stdout
    assert not list(tmp_path.iterdir())


def test_the_entry_point_stays_short():
    assert len((CHECKOUT / "evaluate.py").read_text().splitlines()) <= 150


def test_a_file_of_prompts_is_answered(script, tmp_path, monkeypatch):
    from tests.models.scripted import ScriptedRun

    calls = [["combinatorics_factorial", "$0"], []]
    monkeypatch.setattr("fluxem.runs.load_run", lambda folder: ScriptedRun(calls))
    (tmp_path / "in.jsonl").write_text('{"id": 7, "prompt": "What is 5 factorial?"}\n')
    arguments = [f"prompts={tmp_path / 'in.jsonl'}", f"out={tmp_path / 'out.jsonl'}"]
    script.run_evaluation(compose_arguments(script, "run=somewhere", *arguments))
    (line,) = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert (line["id"], line["answer"]) == (7, 120)
    with pytest.raises(ConfigError, match="one run and out=FILE"):
        script.run_evaluation(compose_arguments(script, "run=somewhere", arguments[0]))
    with pytest.raises(ConfigError, match="exclude each other"):
        script.prepare_arguments(["run=a", "suite=val", "prompts=b.jsonl"])

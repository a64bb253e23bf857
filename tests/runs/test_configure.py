"""Composition, checks and messages between the command line and the first object."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hydra import compose, initialize_config_dir
from hydra.errors import HydraException

from fluxem.core.errors import ConfigError
from fluxem.runs.configure import RUN_DIR_VARIABLE, explain_override_error, resume_config, start_config
from fluxem.runs.folders import create_run_folder, name_run
from fluxem.runs.instantiate import instantiate, strip_special
from fluxem.runs.validate import check_config, find_signature_problems, find_unknown_keys

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _hydra():
    with initialize_config_dir(str(ROOT / "conf"), version_base="1.3"):
        yield


def start(tmp_path: Path, *overrides: str) -> dict:
    return start_config(compose("train", overrides=["experiment=smoke", *overrides, f"paths.runs={tmp_path}"]))


def test_a_run_gets_its_own_folder_and_a_resolved_config(tmp_path):
    first, second, other = start(tmp_path), start(tmp_path), start(tmp_path, "seed=1")
    names = [Path(c["run_dir"]).name for c in (first, second, other)]
    assert names[0].startswith("algebra-seed0-")
    assert names[1] == names[0] + "-2"
    assert names[2].startswith("algebra-seed1-")
    assert Path(first["run_dir"]).parent == tmp_path / "smoke"
    assert first["callbacks"]["checkpoint"]["run_dir"] == first["run_dir"]
    assert first["arm"]["verbs"], "the order of verbs is stored"
    assert os.environ[RUN_DIR_VARIABLE] == other["run_dir"]
    assert not {"resume", "evaluate", "suite"} & set(first)


def test_wandb_runs_have_an_id_that_a_resume_keeps(tmp_path):
    one, two = start(tmp_path, "logger=default"), start(tmp_path, "logger=default")
    assert one["logger"]["wandb"]["run_id"] != two["logger"]["wandb"]["run_id"]
    assert resume_config(one["run_dir"], [])["logger"]["wandb"]["run_id"] == one["logger"]["wandb"]["run_id"]
    assert one["logger"]["wandb"]["offline"] is True
    assert start(tmp_path, "logger=default", "logger.offline=false")["logger"]["wandb"]["offline"] is False


def test_methods_and_points_are_independent(tmp_path):
    for method in ("additive", "replace", "gated"):
        for points in ("input", "mid_layer", "multi_layer"):
            config = compose("train", overrides=[f"model={method}", f"injection={points}"])
            assert (config.model.injection.method, config.model.injection.points) == (method, points)


def test_an_experiment_does_not_override_the_command_line_and_beats_the_defaults():
    assert compose("train", overrides=["experiment=smoke"]).trainer.max_steps == 30
    assert compose("train", overrides=["experiment=smoke", "trainer.max_steps=7", "seed=5"]).trainer.max_steps == 7
    assert compose("train", overrides=["experiment=smoke", "seed=5"]).seed == 5


def test_everything_wrong_is_said_at_once(tmp_path):
    wrong = ["+model.new=3", "+foo=1", "optimizer.lr=abc", "trainer.max_epochs=3", "trainer.max_steps=many",
             "+callbacks.x._target_=os.system", "+data.seed=4", "data.task=???", "trainer.val_check_interval=0.5",
             "+data.batchsize=4", "trainer.check_val_every_n_epoch=1"]  # fmt: skip
    with pytest.raises(ConfigError) as caught:
        start(tmp_path, *wrong)
    message = str(caught.value)
    for part in (
        "model.new: fluxem.models.assembly.build_model has no such argument",
        "foo: unknown key",
        "optimizer.lr: expected a number such as 0.002; found 'abc'",
        "trainer.max_epochs must stay 1; set data.num_epochs",
        "trainer.max_steps: expected a number",
        "callbacks.x: target 'os.system' is not allowed",
        "data.seed: is set by train.py itself",
        "data.batchsize: datamodules.hybrid.HybridDataModule has no such argument; did you mean 'batch_size'",
        "trainer.val_check_interval is a number of batches",
        "trainer.check_val_every_n_epoch must stay null",
    ):
        assert part in message, part
    assert not list(tmp_path.iterdir()), "a refused run leaves no folder"


def test_missing_and_unknown_arguments():
    node = {"_target_": "lightning_modules.checkpoint.ExactCheckpoint", "every_n_step": 3}
    problems = find_signature_problems({"c": node}, {})
    assert "c.run_dir: required by lightning_modules.checkpoint.ExactCheckpoint, not set" in problems
    assert any("c.every_n_step" in p and "did you mean 'every_n_steps'" in p for p in problems)
    assert find_signature_problems({"c": {**node, "_partial_": True, "run_dir": "x"}}, {"c": ["run_dir"]}) != []
    assert find_unknown_keys({"a": {"b": 1, "c": 2}}, {"a": {"b": 0}}) == ["a.c: unknown key; valid: b"]
    with pytest.raises(ConfigError, match=r"backbone\.path: must be set"):
        check_config({"backbone": {"_target_": "fluxem.models.backbone.load_pretrained", "path": "???"}})


@pytest.mark.parametrize(
    ("override", "expected"),
    [
        ("optimizer.lrr=1", r"no setting 'optimizer\.lrr'\s+did you mean optimizer\.lr"),
        ("sed=1", r"no setting 'sed'\s+did you mean seed"),
        ("arm=algebr", r"unknown choice of arm 'algebr': did you mean 'algebra'.*token_only"),
        ("experiment=smok", r"unknown choice of experiment 'smok': did you mean 'smoke'"),
        ("trainer.max_step=1", r"did you mean trainer\.max_steps"),
    ],
)
def test_mistyped_overrides_name_the_nearest(override, expected):
    with pytest.raises(HydraException) as caught:
        compose("train", overrides=[override])
    import re

    assert re.search(expected, explain_override_error(caught.value), flags=re.DOTALL)


def test_resume_takes_the_stored_configuration_and_nothing_else(tmp_path):
    config = start(tmp_path, "trainer.max_steps=9")
    again = resume_config(config["run_dir"], [f"resume={config['run_dir']}", "evaluate=true", "suite=smoke"])
    assert again == config
    with pytest.raises(ConfigError, match=r"remove seed=3 trainer\.max_steps=5"):
        resume_config(config["run_dir"], ["seed=3", "resume=x", "trainer.max_steps=5"])
    with pytest.raises(ConfigError, match="no run folder"):
        resume_config(tmp_path / "nowhere", [])


def test_a_moved_run_folder_resumes_where_it_is(tmp_path):
    config = start(tmp_path)
    moved = tmp_path / "moved"
    Path(config["run_dir"]).rename(moved)
    again = resume_config(moved, [])
    assert again["run_dir"] == again["callbacks"]["checkpoint"]["run_dir"] == str(moved)


def test_folder_names_are_free_of_path_tricks_and_collisions(tmp_path):
    name = name_run({"arm": {"name": "../../x y"}, "seed": 0})
    assert "/" not in name
    folder = create_run_folder(tmp_path, "../up", name)
    assert folder.parent.parent == tmp_path
    assert len({create_run_folder(tmp_path, "g", "n") for _ in range(5)}) == 5


def test_instantiate_builds_inside_out_and_enforces_the_list():
    arm = instantiate({"_target_": "fluxem.models.assembly.Arm", "name": "x", "options": {"reverse": True}})
    assert arm.options == {"reverse": True}
    build = instantiate({"_target_": "fluxem.training.schedules.build_cosine", "_partial_": True, "warmup": 0.5})
    assert build.keywords == {"warmup": 0.5}
    with pytest.raises(ConfigError, match=r"os\.system"):
        instantiate({"a": [{"_target_": "os.system", "command": "true"}]})
    with pytest.raises(ConfigError, match="rejected its arguments"):
        instantiate({"_target_": "fluxem.models.assembly.Arm", "nme": "x"})
    assert strip_special({"_target_": "x", "_partial_": True, "a": 1, "b": None}) == {"a": 1}


def test_the_command_ends_in_one_paragraph_and_exit_code_2(tmp_path):
    command = [sys.executable, str(ROOT / "train.py"), "optimzer.lr=1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    assert "did you mean optimizer" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []

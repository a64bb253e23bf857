"""A run trained in process, reopened from its folder, and refused when something does not fit."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path

import pytest
import torch
import yaml
from hydra import compose, initialize_config_dir

import fluxem
from fluxem.core.errors import ConfigError
from fluxem.runs import load_run
from fluxem.runs.atomic import replace_atomically, write_atomically
from fluxem.runs.configure import resume_config, start_config
from fluxem.runs.record import check_type_tags, current_type_tags, read_metrics, read_record
from fluxem.runs.weights import collect_trainable, load_weights, save_weights

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")


def load_train():
    spec = importlib.util.spec_from_file_location("train_script", ROOT / "train.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.train


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    """The run folder of a smoke run of six steps."""
    folder = tmp_path_factory.mktemp("runs")
    overrides = [
        "experiment=smoke", f"paths.runs={folder}", f"paths.data={folder / 'data'}", "trainer.max_steps=6",
        "trainer.val_check_interval=3", "callbacks.checkpoint.every_n_steps=2", "data.num_train=64", "data.num_val=8",
    ]  # fmt: skip
    with initialize_config_dir(str(ROOT / "conf"), version_base="1.3"):
        config = start_config(compose("train", overrides=overrides))
    metrics = load_train()(config)
    assert metrics["num_steps"] == 6
    return Path(config["run_dir"])


@pytest.fixture
def copy(trained, tmp_path) -> Path:
    return shutil.copytree(trained, tmp_path / "run")


def edit(path: Path, **changes: object) -> None:
    content = json.loads(path.read_text())
    path.write_text(json.dumps(content | changes))


def test_the_folder_holds_everything(trained):
    names = {p.name for p in trained.iterdir()}
    assert names == {
        "config.yaml", "run.json", "metrics.json", "metrics.csv", "predictions.csv", "model.safetensors",
        "checkpoints", "tokenizer",
    }  # fmt: skip
    record = read_record(trained)
    assert record["type_tags"]["arithmetic_number"] == 16
    assert set(record["data_fingerprints"]) == {"train", "val", "val_c"} == set(record["example_fingerprints"])
    for key in ("command", "git_commit", "constraints_sha256", "packages", "python"):
        assert key in record
    metrics = read_metrics(trained)
    assert metrics["num_steps"] == 6
    assert metrics["num_train_tokens"] > 0
    assert metrics["num_params"] == metrics["num_trained_params"]


def test_it_reopens_and_answers(trained):
    run = fluxem.load(trained)
    assert run.config["arm"]["name"] == "algebra"
    assert run.metrics["num_steps"] == 6
    one, two = run.solve(["what is 3 plus 4?", "multiply 5 by 6"], batch_size=2)
    assert [s.value for s in one.spans] == [3, 4]
    assert two.num_tokens > 0
    best = load_run(trained, weights="best")
    assert set(collect_trainable(best.model)) == set(collect_trainable(run.model))


def start_from(source: Path | str, folder: Path, *more: str) -> dict[str, object]:
    overrides = [
        "experiment=smoke", f"paths.runs={folder}", f"paths.data={folder / 'data'}", "trainer.max_steps=2",
        "trainer.val_check_interval=2", "data.num_train=64", "data.num_val=8", f"init_from={source}", *more,
    ]  # fmt: skip
    with initialize_config_dir(str(ROOT / "conf"), version_base="1.3"):
        return start_config(compose("train", overrides=overrides))


def test_a_run_starts_from_the_weights_of_another(trained, tmp_path):
    config = start_from(trained, tmp_path, "optimizer.lr=0", "seed=5")
    load_train()(config)
    run = Path(str(config["run_dir"]))
    before, after = (collect_trainable(load_run(folder).model) for folder in (trained, run))
    assert all(torch.equal(after[name], weight) for name, weight in before.items())
    assert (run / "tokenizer" / "tokenizer.json").read_bytes() == (
        trained / "tokenizer" / "tokenizer.json"
    ).read_bytes()
    assert read_record(run)["init_from"]["git_commit"] == read_record(trained)["git_commit"]


@pytest.mark.parametrize("more", [["backbone.hidden_size=64"], ["model.with_readback=false"]])
def test_weights_of_another_shape_are_refused(trained, tmp_path, more):
    with pytest.raises(ConfigError, match=r"init_from=.*do not fit"):
        load_train()(start_from(trained, tmp_path, *more))


def test_starting_from_nothing_is_refused(trained, tmp_path):
    with pytest.raises(ConfigError, match=r"init_from=.*finished run of one model"):
        load_train()(start_from(tmp_path / "nowhere", tmp_path))


def test_resuming_the_finished_run_changes_no_byte(copy, trained):
    before = {p: p.read_bytes() for p in copy.rglob("*") if p.is_file()}
    metrics = load_train()(resume_config(copy, []))
    assert {p: p.read_bytes() for p in copy.rglob("*") if p.is_file()} == before
    assert metrics == read_metrics(trained)


def test_a_run_killed_after_its_last_step_is_finished_by_a_resume(copy, trained):
    weights = (copy / "model.safetensors").read_bytes()
    (copy / "model.safetensors").unlink()
    (copy / "metrics.json").unlink()
    assert load_train()(resume_config(copy, [])) == read_metrics(trained)
    assert (copy / "model.safetensors").read_bytes() == weights
    assert len(read_record(copy)["resumed_by"]) == 1


def test_other_examples_are_refused_on_resume(copy):
    edit(copy / "run.json", example_fingerprints={"train": "0123456789abcdef"})
    (copy / "model.safetensors").unlink()
    with pytest.raises(ConfigError, match="train examples are no longer those"):
        load_train()(resume_config(copy, []))


def test_conflicting_type_tags_are_refused(copy):
    edit(copy / "run.json", type_tags={"arithmetic_number": 217, "music_note": 203})
    with pytest.raises(ConfigError) as caught:
        load_run(copy)
    assert "'arithmetic_number' was tag 217, now tag 16, tag 217 is" not in str(caught.value)
    assert "'arithmetic_number' was tag 217, now tag 16" in str(caught.value)
    assert "'music_note' was tag 203, now unknown" in str(caught.value)
    with pytest.raises(ConfigError, match="other type tags"):
        resume_config(copy, [])


def test_today_s_tags_agree_with_themselves():
    check_type_tags(current_type_tags(), "here")
    with pytest.raises(ConfigError, match="tag 16 is 'arithmetic_number'"):
        check_type_tags({"other_thing": 16}, "there")


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda f: (f / "config.yaml").unlink(), "is no run folder"),
        (lambda f: (f / "config.yaml").write_text("- 1\n"), "expected a mapping"),
        (lambda f: (f / "config.yaml").write_text("a: [1\n"), "no plain YAML"),
        (lambda f: (f / "model.safetensors").unlink(), "not finished.*resume="),
        (lambda f: (f / "model.safetensors").write_bytes(b"junk" * 10), "cannot be read"),
        (lambda f: (f / "run.json").unlink(), r"run\.json cannot be read"),
        (lambda f: shutil.rmtree(f / "tokenizer"), "holds no tokenizer"),
    ],
)
def test_a_broken_folder_says_what_is_broken(copy, spoil, expected):
    spoil(copy)
    with pytest.raises(ConfigError, match=expected):
        load_run(copy)


def test_weights_of_another_model_are_refused(copy):
    config = yaml.safe_load((copy / "config.yaml").read_text())
    config["backbone"]["hidden_size"] = 16
    (copy / "config.yaml").write_text(yaml.safe_dump(config))
    with pytest.raises(ConfigError, match=r"do not fit the model.*other shape"):
        load_run(copy)


def test_only_trained_weights_are_stored_shared_ones_once(tmp_path):
    model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 2), torch.nn.BatchNorm1d(2))
    model[1].weight = model[0].weight
    model[1].bias.requires_grad_(False)
    assert set(collect_trainable(model)) == {
        "0.weight", "0.bias", "2.weight", "2.bias", "2.running_mean", "2.running_var", "2.num_batches_tracked",
    }  # fmt: skip
    save_weights(model, tmp_path / "a.safetensors", {"step": "3", "score": "1"})
    save_weights(model, tmp_path / "b.safetensors", {"score": "1", "step": "3"})
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()
    other = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 2), torch.nn.BatchNorm1d(2))
    other[1].weight = other[0].weight
    other[1].bias.requires_grad_(False)
    load_weights(other, tmp_path / "a.safetensors")
    assert torch.equal(other[1].weight, model[0].weight)
    other[1].bias.requires_grad_(True)
    with pytest.raises(ConfigError, match=r"missing 1 \(1\.bias\)"):
        load_weights(other, tmp_path / "a.safetensors")


def test_a_failed_write_leaves_the_old_file(tmp_path):
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def fail(file):
        file.write(b"new")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        replace_atomically(path, fail)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]

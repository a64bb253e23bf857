"""Runs joined in a committee: opened, exported, and refused where they do not fit together."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch
from hydra import compose, initialize_config_dir

from fluxem.core.errors import ConfigError
from fluxem.evaluation.facts import hash_run
from fluxem.models.committee import Committee
from fluxem.runs import load_run
from fluxem.runs.build import build_parts
from fluxem.runs.configure import start_config
from fluxem.runs.export import export_run
from fluxem.runs.join import join_runs, main
from fluxem.runs.record import write_record
from fluxem.runs.reopen import save_run

CONF = Path(__file__).resolve().parents[2] / "conf"
SIZES = ("hidden_size=16", "intermediate_size=16", "num_hidden_layers=2", "num_attention_heads=2",
         "num_key_value_heads=1", "head_dim=8")  # fmt: skip


def make_run(folder: Path, seed: int, *more: str, text: str = "what is 5 factorial?") -> Path:
    """An untrained, finished run of an arm that calls tools."""
    with initialize_config_dir(str(CONF), version_base="1.3"):
        overrides = [f"seed={seed}", f"paths.runs={folder}", *(f"backbone.{size}" for size in SIZES), *more]
        plain = start_config(compose("train", overrides=["experiment=toolcalling_tiny", *overrides]))
    run_dir = Path(plain["run_dir"])
    torch.manual_seed(seed)
    parts = build_parts(plain, lambda: [text], run_dir)
    write_record(run_dir, {"train": f"abc{seed}"}, {"train": "def"})
    save_run(run_dir, plain, parts.model, {"num_params": 100 + seed, "num_train_tokens": 10})
    return run_dir


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("runs")
    return make_run(folder, 0), make_run(folder, 1, "backbone.dropout=0.3")


def test_a_committee_opens_with_every_members_weights(runs, tmp_path):
    target = join_runs(runs, tmp_path / "both")
    opened = load_run(target)
    assert isinstance(opened.model, Committee)
    for member, run in zip(opened.model.members, runs, strict=True):
        for name, weight in load_run(run).model.state_dict().items():
            assert torch.equal(member.state_dict()[name], weight), name
    assert len(opened.solve(["What is 5 factorial?", ["Add 2 and 3", "and now 4"]])) == 2
    assert opened.metrics["num_params"] == 201 and opened.metrics["num_train_tokens"] == 20
    record = json.loads((target / "run.json").read_text())
    assert [m["seed"] for m in record["members"]] == [0, 1]
    assert [m["data_fingerprints"]["train"] for m in record["members"]] == ["abc0", "abc1"]


def test_what_answers_is_told_apart_by_every_members_weights(runs, tmp_path):
    both = join_runs(runs, tmp_path / "both")
    same = join_runs([runs[0], runs[0]], tmp_path / "same")
    assert len({hash_run(folder) for folder in (both, same, runs[0])}) == 3


def test_an_exported_committee_names_its_members(runs, tmp_path):
    target = export_run(join_runs(runs, tmp_path / "both"), tmp_path / "export")
    assert isinstance(load_run(target).model, Committee)
    card = (target / "README.md").read_text()
    assert "abc0" in card and "abc1" in card and "2 members" in card


def test_what_does_not_fit_together_is_refused(runs, tmp_path, capsys):
    with pytest.raises(ConfigError, match="two runs or more"):
        join_runs(runs[:1], tmp_path / "one")
    with pytest.raises(ConfigError, match="differ in backbone"):
        join_runs([runs[0], make_run(tmp_path, 2, "backbone.intermediate_size=32")], tmp_path / "sizes")
    with pytest.raises(ConfigError, match="other tokenizers"):
        join_runs([runs[0], make_run(tmp_path, 3, text="quite another text")], tmp_path / "words")
    committee = join_runs(runs, tmp_path / "both")
    with pytest.raises(ConfigError, match="of one model"):
        join_runs([runs[0], committee], tmp_path / "nested")
    with pytest.raises(ConfigError, match="exists"):
        join_runs(runs, committee)
    unfinished = shutil.copytree(runs[0], tmp_path / "unfinished")
    (unfinished / "model.safetensors").unlink()
    assert main([str(runs[0]), str(unfinished), str(tmp_path / "no")]) == 2
    assert "no finished run" in capsys.readouterr().err
    assert not (tmp_path / "no").exists()
    assert main([str(runs[0]), str(runs[1]), str(tmp_path / "yes")]) == 0

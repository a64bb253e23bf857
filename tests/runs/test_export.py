"""Exported runs open like any other, ship nothing of the machine, and say what made them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from hydra import compose, initialize_config_dir

from fluxem.core.errors import ConfigError
from fluxem.runs import load_run
from fluxem.runs.build import build_parts
from fluxem.runs.configure import start_config
from fluxem.runs.export import export_run, main
from fluxem.runs.record import write_record
from fluxem.runs.reopen import save_run

CONF = Path(__file__).resolve().parents[2] / "conf"


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """An untrained, finished run of an arm that calls tools."""
    folder = tmp_path_factory.mktemp("runs")
    sizes = ("hidden_size=16", "intermediate_size=16", "num_hidden_layers=2", "num_attention_heads=2",
             "num_key_value_heads=1", "head_dim=8")  # fmt: skip
    with initialize_config_dir(str(CONF), version_base="1.3"):
        overrides = ["experiment=toolcalling_tiny", f"paths.runs={folder}", *(f"backbone.{size}" for size in sizes)]
        plain = start_config(compose("train", overrides=overrides))
    run_dir = Path(plain["run_dir"])
    parts = build_parts(plain, lambda: ["what is 5 factorial?"], run_dir)
    write_record(run_dir, {"train": "abc"}, {"train": "def"})
    record = json.loads((run_dir / "run.json").read_text())
    (run_dir / "run.json").write_text(json.dumps({**record, "platform": "secret-host"}))
    save_run(run_dir, plain, parts.model, {"num_params": 123})
    return run_dir, parts.model


def test_an_export_opens_and_answers_alike(finished, tmp_path):
    run_dir, model = finished
    target = export_run(run_dir, tmp_path / "export")
    opened = load_run(target)
    for name, weight in model.state_dict().items():
        assert torch.equal(opened.model.state_dict()[name].half(), weight.half()), name
    assert len(opened.solve(["What is 5 factorial?"])) == 1
    assert (target / "model.safetensors").stat().st_size < 0.6 * (run_dir / "model.safetensors").stat().st_size


def test_the_card_says_what_made_it_and_no_more(finished, tmp_path):
    run_dir, _ = finished
    (run_dir / "results.md").write_text("# Results: suite x\n\n# Part\n")
    target = export_run(run_dir, tmp_path / "export")
    card = (target / "README.md").read_text()
    assert "train `abc`" in card and "## Results: suite x" in card and "123" in card
    assert "secret-host" not in "".join(p.read_text() for p in (target / "run.json", target / "README.md"))


def test_refusals(finished, tmp_path, capsys):
    run_dir, _ = finished
    (tmp_path / "mine").mkdir()
    with pytest.raises(ConfigError, match="is no exported run"):
        export_run(run_dir, tmp_path / "mine")
    with pytest.raises(ConfigError, match="no finished run"):
        export_run(tmp_path / "nowhere", tmp_path / "export")
    with pytest.raises(ConfigError, match="at most 1,000 ship"):
        export_run(run_dir, tmp_path / "export", max_bytes=1000)
    assert not (tmp_path / "export").exists()
    assert main([str(tmp_path / "nowhere"), str(tmp_path / "export")]) == 2
    assert "export: " in capsys.readouterr().err
    assert main([str(run_dir), str(tmp_path / "export")]) == 0

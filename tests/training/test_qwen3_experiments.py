"""The Qwen3 tool-calling experiments, a few steps long, on a tiny checkpoint saved here."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
import yaml
from hydra import compose, initialize_config_dir

from fluxem.runs import load_run
from fluxem.runs.configure import start_config
from fluxem.training.schedules import build_cosine
from tests.models.chat_checkpoint import save_chat_checkpoint
from train import train

CONF = Path(__file__).resolve().parents[2] / "conf"
SHORT = [
    "trainer=cpu", "trainer.precision=bf16-mixed", "data.num_epochs=1", "trainer.accumulate_grad_batches=2",
    "trainer.val_check_interval=4", "data.num_train=12", "data.num_val=2", "data.batch_size=3", "data.num_workers=1",
    "data.val_splits=[val]", "arm.options.num_offered=2", "+arm.options.max_new_tokens=4",
    "callbacks.predictions.num_texts=1", "callbacks.predictions.num_shown=0", "logger=csv",
]  # fmt: skip


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    torch.manual_seed(0)
    return save_chat_checkpoint(tmp_path_factory.mktemp("chat"))


def compose_run(folder: Path, *overrides: str):
    paths = [f"paths.runs={folder / 'runs'}", f"paths.data={folder / 'data'}"]
    with initialize_config_dir(str(CONF), version_base="1.3"):
        return compose("train", overrides=[*overrides, *paths])


@pytest.mark.parametrize("size", ["0_6b", "4b"])
def test_the_hyper_parameters_are_the_recipes(size, tmp_path):
    config = compose_run(tmp_path, f"experiment=toolcalling_qwen3_{size}")
    assert (config.optimizer.lr, config.optimizer.weight_decay, config.optimizer.fused) == (2e-5, 0.01, True)
    assert config.scheduler._target_.endswith("build_cosine")
    assert config.scheduler.warmup_steps == 500
    assert (config.data.batch_size, config.trainer.accumulate_grad_batches, config.data.num_epochs) == (8, 4, 10)
    assert (config.data.pack, config.data.row_length, config.arm.options.max_length) == (True, 2048, 2048)
    assert (config.adapter.r, config.adapter.alpha, config.adapter.dropout) == (16, 32, 0.05)
    seven = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    assert list(config.adapter.targets) == seven
    assert (config.backbone.dtype, config.backbone.gradient_checkpointing) == ("bfloat16", True)
    assert config.trainer.precision == "bf16-mixed"


def test_warm_up_takes_as_many_steps_as_said():
    optimizer = torch.optim.AdamW([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = build_cosine(optimizer, num_steps=2000, warmup_steps=500)
    rates = []
    for _ in range(2000):
        rates.append(schedule.get_last_lr()[0])
        optimizer.step()
        schedule.step()
    assert max(range(2000), key=rates.__getitem__) == 500
    assert rates[499] < rates[500] == 1.0
    assert build_cosine(optimizer, num_steps=4, warmup_steps=500).get_last_lr()[0] > 0


@pytest.mark.parametrize(
    "arm", [(), ("arm.name=tools_without_codes", "stream=text"), ("arm.name=num", "arm.features=none")], ids=len
)
def test_an_experiment_trains_and_reopens(checkpoint, tmp_path, arm):
    overrides = ["experiment=toolcalling_qwen3_0_6b", "backbone=local", f"backbone.path={checkpoint}"]
    config = start_config(compose_run(tmp_path, *overrides, "backbone.dtype=bfloat16", *SHORT, *arm))
    metrics = train(config)
    assert metrics["num_steps"] == 2
    folder = Path(config["run_dir"])
    run = load_run(folder)
    assert any(getattr(m, "gradient_checkpointing", False) for m in run.model.backbone.modules())
    (answer,) = run.solve(["add 3 and 4"])
    assert len(answer.turns) == 1
    stored = yaml.safe_load((folder / "config.yaml").read_text())
    assert stored["data"]["pack"] is True
    changed = [n for n, p in run.model.named_parameters() if "lora_B" in n and bool(p.detach().abs().sum() > 0)]
    assert changed, "no adapter weight was trained"
    assert bool(run.model.projector) == ("stream=text" not in arm)

"""Every file under conf/ composes, passes the checks, and builds with a tiny backbone."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
import yaml
from hydra import compose, initialize_config_dir

from fluxem.core.errors import ConfigError
from fluxem.models.backbone import build_qwen3, train_tokenizer
from fluxem.runs.build import build_parts
from fluxem.runs.configure import compose_known, start_config
from fluxem.runs.instantiate import instantiate
from lightning_modules.checkpoint import AtomicCheckpointIO
from tests.models.chat_checkpoint import save_chat_checkpoint

CONF = Path(__file__).resolve().parents[2] / "conf"
FILES = sorted(p.relative_to(CONF) for p in CONF.rglob("*") if p.is_file())
NUM_FILES = 99

TINY = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 4, "num_attention_heads": 2,
        "num_key_value_heads": 1, "head_dim": 8}  # fmt: skip
SCRATCH = [f"++backbone.{k}={v}" for k, v in TINY.items()] + ["++model.num_parameters=null"]
TEXTS = ["add 3 and 4", "what is 12 times 7?"]

seen: set[Path] = set()


@pytest.fixture(scope="module", autouse=True)
def _hydra():
    with initialize_config_dir(str(CONF), version_base="1.3"):
        yield


@pytest.fixture(scope="module")
def local_model(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("local")
    tokenizer = train_tokenizer(TEXTS, vocab_size=300)
    build_qwen3(len(tokenizer), **TINY).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def chat_model(tmp_path_factory) -> Path:
    return save_chat_checkpoint(tmp_path_factory.mktemp("chat"))


def needs_chat_model(file: Path) -> bool:
    """Whether a file is about a pretrained model with a chat template."""
    text = (CONF / file).read_text()
    return (file.parts[0] == "arm" and "answering: hermes" in text) or "/arm: hermes" in text


def build_everything(overrides: list[str], tmp_path: Path) -> dict[str, Any]:
    """What train.py does up to `trainer.fit`, without making problems."""
    config = compose("train", overrides=[*overrides, f"paths.runs={tmp_path}", f"paths.data={tmp_path}"])
    plain = start_config(config)
    parts = build_parts(plain, lambda: TEXTS, plain["run_dir"])
    datamodule = instantiate(plain["data"], seed=plain["seed"])
    loss = instantiate(plain["loss"])
    optimizer = instantiate(plain["optimizer"])
    scheduler = instantiate(plain["scheduler"])
    callbacks = [instantiate(node) for node in plain["callbacks"].values()]
    loggers = [instantiate(node) for node in plain["logger"].values() if isinstance(node, dict)]
    trainer = instantiate(plain["trainer"], callbacks=callbacks, logger=loggers, plugins=[AtomicCheckpointIO()])
    assert trainer.max_epochs == 1
    trained = [p for p in parts.model.parameters() if p.requires_grad]
    assert scheduler(optimizer(trained), num_steps=10).get_last_lr()[0] > 0
    assert loss.weights
    assert datamodule.task == plain["domain"]["task"]
    return plain


def list_rows() -> list[tuple[Path, ...]]:
    """Files to build together: one of every group, so that few compositions cover all of them.

    Adapters need a pretrained backbone and backbones are built one by one, so these have rows of their own.
    """
    groups: dict[str, list[Path]] = {}
    for file in FILES:
        if len(file.parts) == 2 and file.parts[0] != "hydra":
            groups.setdefault(file.parts[0], []).append(file)
    alone = [(f,) for name in ("backbone", "adapter") for f in groups.pop(name)]
    alone += [(f,) for files in groups.values() for f in files if needs_chat_model(f)]
    groups = {name: [f for f in files if not needs_chat_model(f)] for name, files in groups.items()}
    mixed = [tuple(f for f in row if f is not None) for row in zip_longest(*groups.values())]
    return alone + mixed


def choose(file: Path, local_model: Path, chat_model: Path) -> list[str]:
    """Overrides that bring ``file`` in, small enough to build here."""
    group, name = file.parts[0], file.stem
    if needs_chat_model(file):
        domain = ["domain=toolcalling"] if group == "arm" else []
        return [f"{group}={name}", *domain, "backbone=local", f"backbone.path={chat_model}", "trainer=cpu"]
    if group == "backbone":
        pretrained = "path" in yaml.safe_load((CONF / file).read_text())
        tiny = [f"backbone.path={local_model}", "backbone.dtype=float32"] if pretrained else SCRATCH
        return [f"backbone={name}", *tiny]
    if group == "adapter":
        small = {"vera": ["adapter.r=4"], "oft": ["adapter.block_size=8"]}.get(name, [])
        return [f"adapter={name}", *small, "backbone=local", f"backbone.path={local_model}"]
    if group == "trainer":
        return [f"trainer={name}", "trainer.accelerator=cpu", "trainer.precision=32-true"]
    return [f"{group}={name}"]


@pytest.mark.parametrize("row", list_rows(), ids=lambda row: "+".join(f"{f.parts[0]}={f.stem}" for f in row))
def test_group_files_build(row, tmp_path, local_model, chat_model):
    seen.update(row)
    overrides = [o for file in row for o in choose(file, local_model, chat_model)]
    alone = row[0].parts[0] in ("backbone", "adapter") or needs_chat_model(row[0])
    if row[0].stem == "qlora":  # its 4-bit weights need a library of their own; see tests/training/test_adapters.py
        with pytest.raises(ConfigError, match="quantization=nf4"):
            build_everything(overrides, tmp_path)
        return
    plain = build_everything([*overrides, *([] if alone else SCRATCH)], tmp_path)
    stored = yaml.safe_load((Path(plain["run_dir"]) / "config.yaml").read_text())
    assert stored == plain
    assert "${" not in str(stored)


def test_the_top_files_and_hydra_compose(tmp_path):
    seen.update(f for f in FILES if len(f.parts) == 1 or f.parts[0] == "hydra")
    build_everything(SCRATCH, tmp_path)
    with_hydra = compose("train", return_hydra_config=True)
    assert with_hydra.hydra.output_subdir is None
    assert list(with_hydra.hydra.job_logging.handlers) == ["console"]
    assert with_hydra.hydra.run.dir == "."
    for file in [f for f in FILES if len(f.parts) == 1]:
        assert compose(file.stem) is not None


def test_sweeps_name_valid_choices():
    known = compose_known()
    for file in FILES:
        content = yaml.safe_load((CONF / file).read_text()) or {}
        params = content.get("hydra", {}).get("sweeper", {}).get("params") if "hydra" in content else None
        if file.parts[0] == "ablation":
            assert params, file
            assert content["hydra"]["mode"] == "MULTIRUN"
        for key, values in (params or {}).items():
            choices = str(values).split(",")
            assert len(choices) == len(set(choices)) > 1, file
            if (CONF / key).is_dir():
                assert [c for c in choices if not (CONF / key / f"{c}.yaml").is_file()] == [], file
            else:
                node = known
                for part in key.split("."):
                    assert part in node, (file, key)
                    node = node[part]


def test_every_comment_says_what_the_file_is_for():
    for file in FILES:
        lines = (CONF / file).read_text().splitlines()
        first = next(line for line in lines if "@package" not in line)
        assert first.startswith("# "), file
        assert len(first) > 20, file


def test_every_file_was_covered():
    assert len(FILES) == NUM_FILES
    assert {f.suffix for f in FILES} == {".yaml"}
    assert seen == set(FILES)

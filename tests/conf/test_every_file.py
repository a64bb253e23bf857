"""Every file under conf/ composes, passes the checks, and builds with a tiny backbone."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hydra import compose, initialize_config_dir

from fluxem.models.backbone import build_qwen3, train_tokenizer
from fluxem.runs.build import build_parts
from fluxem.runs.configure import start_config
from fluxem.runs.instantiate import instantiate
from lightning_modules.checkpoint import AtomicCheckpointIO

CONF = Path(__file__).resolve().parents[2] / "conf"
FILES = sorted(p.relative_to(CONF) for p in CONF.rglob("*") if p.is_file())
NUM_FILES = 81

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


def build_everything(overrides: list[str], tmp_path: Path, evaluate_model: bool = True) -> dict[str, Any]:
    """What train.py does up to `trainer.fit`, without making problems."""
    config = compose("train", overrides=[*overrides, f"paths.runs={tmp_path}", f"paths.data={tmp_path}"])
    plain = start_config(config)
    parts = build_parts(plain, lambda: TEXTS, plain["run_dir"]) if evaluate_model else None
    datamodule = instantiate(plain["data"], seed=plain["seed"])
    loss = instantiate(plain["loss"])
    optimizer = instantiate(plain["optimizer"])
    scheduler = instantiate(plain["scheduler"])
    callbacks = [instantiate(node) for node in plain["callbacks"].values()]
    loggers = [instantiate(node) for node in plain["logger"].values() if isinstance(node, dict)]
    trainer = instantiate(plain["trainer"], callbacks=callbacks, logger=loggers, plugins=[AtomicCheckpointIO()])
    assert trainer.max_epochs == 1
    if parts is not None:
        schedule = scheduler(optimizer(list(parts.model.parameters())), num_steps=10)
        assert schedule.get_last_lr()[0] > 0
    assert loss.weights
    assert datamodule.task == plain["domain"]["task"]
    return plain


def choose(file: Path, local_model: Path) -> list[str]:
    """Overrides that bring ``file`` in, small enough to build here."""
    group, name = str(file.parent), file.stem
    local = ["backbone=local", f"backbone.path={local_model}", "++model.num_parameters=null"]
    if group == "backbone":
        pretrained = "path" in yaml.safe_load((CONF / file).read_text())
        return [
            f"backbone={name}",
            *([f"backbone.path={local_model}", "backbone.dtype=float32"] if pretrained else SCRATCH),
        ]
    if group == "adapter":
        small = {"vera": ["adapter.r=4"], "oft": ["adapter.block_size=8"]}.get(name, [])
        return [f"adapter={name}", *small, *local]
    if group == "trainer":
        return [f"trainer={name}", "trainer.accelerator=cpu", "trainer.precision=32-true", *SCRATCH]
    return [f"{group}={name}", *SCRATCH]


@pytest.mark.parametrize("file", [f for f in FILES if len(f.parts) == 2 and f.parts[0] != "hydra"], ids=str)
def test_a_group_file_builds(file, tmp_path, local_model):
    seen.add(file)
    plain = build_everything(choose(file, local_model), tmp_path)
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


@pytest.mark.parametrize(
    "file", [f for f in FILES if "hydra" in (yaml.safe_load((CONF / f).read_text()) or {})], ids=str
)
def test_sweeps_name_valid_choices(file, tmp_path):
    params = yaml.safe_load((CONF / file).read_text())["hydra"]["sweeper"]["params"]
    axes = [[f"{k}={v}" for v in str(values).split(",")] for k, values in params.items()]
    jobs = list(product(*axes))
    assert len(jobs) >= 3
    for job in jobs:
        assert compose("train", overrides=[*job, f"{file.parts[0]}={file.stem}"]).arm.name


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

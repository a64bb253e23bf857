"""Every adapter on a checkpoint saved by the test: train.py trains it, its run reopens, and it merges where it can."""

from __future__ import annotations

import copy
import csv
import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hydra import compose, initialize_config_dir
from safetensors.torch import load_file

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.integration.batch import collate
from fluxem.integration.stream import build_stream
from fluxem.models.assembly import Arm, build_answering, build_pretrained
from fluxem.models.backbone import build_qwen3, load_pretrained, train_tokenizer
from fluxem.models.hybrid import HybridLM
from fluxem.runs import load_run, save_run
from fluxem.runs.build import build_parts
from fluxem.runs.configure import start_config
from fluxem.runs.weights import collect_trainable, load_weights, save_weights
from fluxem.training import adapters
from fluxem.training.merging import merge
from train import train

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2,
         "num_key_value_heads": 1, "head_dim": 16}  # fmt: skip
SMALL = {"lora": ["adapter.r=4"], "lora_fa": ["adapter.r=4"], "dora": ["adapter.r=4"], "rslora": ["adapter.r=8"],
         "vera": ["adapter.r=8"], "oft": ["adapter.block_size=8"],
         "prompt": ["adapter.num_virtual_tokens=3"]}  # fmt: skip
ADAPTERS = sorted(p.stem for p in (ROOT / "conf/adapter").glob("*.yaml"))
ON_ANY_MACHINE = [name for name in ADAPTERS if name != "qlora"]  # 4-bit weights need a library of their own
NUM_STEPS = 8


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory) -> Path:
    """A Qwen3 whose tokenizer, as every published one, knows neither <value> nor <act>."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    raw = Tokenizer(models.BPE())
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    raw.train_from_iterator(
        ["Start with 12."],
        trainers.BpeTrainer(vocab_size=280, special_tokens=["<|endoftext|>"], initial_alphabet=alphabet),
    )
    folder = tmp_path_factory.mktemp("checkpoint")
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=raw, eos_token="<|endoftext|>")
    torch.manual_seed(0)
    build_qwen3(len(tokenizer), **SIZES).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def trained(checkpoint, data, tmp_path, monkeypatch, request):
    """(configuration, the model that train.py trained, what it saves as it was before) of one adapter."""
    name, kept = request.param, {}
    overrides = [f"adapter={name}", *SMALL.get(name, []), "backbone=local", f"backbone.path={checkpoint}"]
    overrides += ["domain=conditional", "injection=multi_layer", "logger=csv", f"trainer.max_steps={NUM_STEPS}"]
    overrides += [f"trainer.val_check_interval={NUM_STEPS}", "trainer.log_every_n_steps=1", "optimizer.lr=0.01"]
    overrides += ["data.num_train=4", "data.num_val=2", "data.batch_size=64", "data.val_splits=[val]"]
    overrides += ["callbacks.predictions.num_texts=2", "callbacks.predictions.num_shown=0"]
    with initialize_config_dir(str(ROOT / "conf"), version_base="1.3"):
        paths = [f"paths.runs={tmp_path / 'runs'}", f"paths.data={data}"]
        config = start_config(compose("train", overrides=[*overrides, *paths]))

    def build(*args, **kwargs):
        parts = build_parts(*args, **kwargs)
        kept["before"] = {n: value.clone() for n, value in collect_trainable(parts.model).items()}
        return parts

    def save(folder, config, model, *args):
        kept["model"] = model
        save_run(folder, config, model, *args)

    monkeypatch.setattr("fluxem.runs.build.build_parts", build)
    monkeypatch.setattr("fluxem.runs.save_run", save)
    train(config)
    monkeypatch.undo()
    return config, kept["model"].eval(), kept["before"]


def plain_name(name: str) -> str:
    """The checkpoint's name of a backbone weight."""
    for prefix in ("backbone.", "base_model.model.", "base."):
        name = name.removeprefix(prefix)
    return name.replace(".base_layer", "")


def read_losses(config) -> list[float]:
    with (Path(config["run_dir"]) / "metrics.csv").open() as file:
        return [float(row["train/loss"]) for row in csv.DictReader(file) if row.get("train/loss")]


def make_batch(answering):
    texts = ("Start with 12. If it is even, multiply it by 3, otherwise subtract 4.", "Start with 5. Add 6.")
    aligner = answering.aligner
    streams = [build_stream(text, answering.detector.detect(text)) for text in texts]
    return collate([aligner.align(s, suffix=[aligner.act_id]) for s in streams], aligner.pad_id)


@torch.no_grad()
def list_outputs(model, batch) -> list[torch.Tensor]:
    output = model(batch)
    return [output.hidden, model._head(output.hidden), *vars(output.action).values()]


@pytest.mark.parametrize("trained", ON_ANY_MACHINE, indirect=True, ids=str)
def test_an_adapter_trains_saves_reopens_and_merges(trained, checkpoint, request):
    name = request.node.callspec.params["trained"]
    config, model, before = trained
    losses = read_losses(config)
    assert len(losses) == NUM_STEPS
    assert losses[-1] < losses[0] - 0.1  # every step sees the same few problems
    stored = load_file(Path(config["run_dir"]) / "model.safetensors")
    check_what_moved(name, before, stored)
    check_the_backbone_is_as_loaded(name, model, stored, load_file(checkpoint / "model.safetensors"))

    run = load_run(config["run_dir"])
    batch = make_batch(run.answering)
    assert batch.block_rows.numel() > 2
    ours = list_outputs(model, batch)
    for left, right in zip(ours, list_outputs(run.model, batch), strict=True):
        assert torch.equal(left, right)
    if name == "prompt":
        with pytest.raises(ConfigError, match="no weight of the backbone"):
            merge(model)
    else:
        check_merge(model, batch, ours)


def check_what_moved(name, before, stored):
    """The hybrid's parts, the adapter and, beside a frozen table, the rows of the added tokens."""
    assert stored.keys() == before.keys()
    moved = {n for n in stored if not torch.equal(stored[n], before[n])}
    assert {"projector.layers.0.weight", "injection.gates.0", "action_head.selection.weight"} <= moved
    rows = {n for n in stored if n.endswith("embed_tokens.token_rows.weight")}
    assert len(rows) == (name != "full")
    assert rows <= moved
    still = {n for n in stored if n.startswith("backbone.")} - moved
    assert all(".lora_A." in n if name == "lora_fa" else ".vera_" in n for n in still), still
    assert len(still) == {"lora_fa": 14, "vera": 2}.get(name, 0)  # 7 projections a layer; one shared pair
    assert any(n.startswith("backbone.") for n in moved - rows) == (name != "none")


def check_the_backbone_is_as_loaded(name, model, stored, source):
    """Bit for bit, and no part of it in the run's file."""
    frozen = {plain_name(n): p for n, p in model.named_parameters() if not p.requires_grad}
    assert frozen.keys() == (set() if name == "full" else source.keys())
    for key, value in frozen.items():
        assert torch.equal(value[: len(source[key])], source[key]), key
    if name != "full":
        assert not {plain_name(n) for n in stored} & set(source)


def check_merge(model, batch, ours):
    """A plain model that computes the same, alone and in the adapted one's place among injected values."""
    plain = merge(model)
    assert type(plain).__name__ == "Qwen3ForCausalLM"
    assert plain.config._attn_implementation == model.backbone.config._attn_implementation
    assert plain.get_output_embeddings().weight is plain.get_input_embeddings().weight
    none = batch.block_rows[:0]
    silent = replace(batch, features=batch.features[:0], block_rows=none, block_cols=none, types=none, origins=none)
    with torch.no_grad():
        logits = plain(input_ids=batch.input_ids).logits
    torch.testing.assert_close(logits, list_outputs(model, silent)[1], rtol=1e-3, atol=1e-4)
    for left, right in zip(ours, list_outputs(model, batch), strict=True):
        assert torch.equal(left, right), "merging changed the model it was given"
    projector = copy.deepcopy(model.projector)
    hybrid = HybridLM(plain, projector, copy.deepcopy(model.injection)).eval()  # sets the projector's scale anew
    projector.load_state_dict(model.projector.state_dict())
    with torch.no_grad():
        torch.testing.assert_close(hybrid(batch).hidden, ours[0], rtol=1e-3, atol=1e-4)


def test_without_its_library_4bit_loading_says_what_to_install(checkpoint, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ConfigError, match=r'pip install "fluxem\[quant\]"'):
        load_pretrained(str(checkpoint), quantization="nf4")
    with pytest.raises(UnknownNameError, match="nf4"):
        load_pretrained(str(checkpoint), quantization="nf5")


def test_qlora_trains_and_reopens_on_4bit_weights(tmp_path):
    pytest.importorskip("bitsandbytes", reason="4-bit weights need the quant extra")
    tokenizer = train_tokenizer(["Start with 12."], vocab_size=300)
    sizes = {
        **SIZES,
        "hidden_size": 64,
        "intermediate_size": 128,
        "head_dim": 32,
    }  # blocks of 64 are quantised together
    build_qwen3(len(tokenizer), **sizes).save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)

    def build():
        options = {"dtype": "float32", "quantization": "nf4"}
        return build_pretrained(Arm("a"), str(tmp_path), adapter=lambda b: adapters.add_qlora(b, r=4), **options)[0]

    model = build()
    batch = make_batch(build_answering(Arm("a"), tokenizer))
    batch.labels = batch.input_ids.roll(-1, dims=1)
    frozen = {n: p.clone() for n, p in model.named_parameters() if not p.requires_grad}
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=0.01)
    losses = []
    for _ in range(4):
        losses.append(torch.nn.functional.cross_entropy(model(batch).logits, batch.labels.flatten()))
        optimizer.zero_grad()
        losses[-1].backward()
        optimizer.step()
    assert losses[-1] < losses[0]
    parameters = dict(model.named_parameters())
    assert all(torch.equal(parameters[n], p) for n, p in frozen.items())
    save_weights(model.eval(), tmp_path / "weights.safetensors")
    other = build().eval()
    load_weights(other, tmp_path / "weights.safetensors")
    for left, right in zip(list_outputs(model, batch), list_outputs(other, batch), strict=True):
        assert torch.equal(left, right)
    with pytest.raises(ConfigError, match="4-bit weights cannot be merged"):
        merge(model)

"""The benchmark at Qwen3's sizes: a tiny size runs anywhere, real ones say that they need a GPU."""

from __future__ import annotations

import json

import pytest
import torch

from benchmarks.qwen3_train_step import SIZES, build_models, count_flops, main, make_batch


def test_a_tiny_size_runs_on_a_cpu(tmp_path):
    file = tmp_path / "figures.json"
    short = ["--rows", "2", "--row-length", "64", "--repeats", "1"]
    assert main(["--sizes", "tiny", "--json", str(file), *short]) in (
        0,
        1,
    )  # 1: slower than the target; not judged here
    result = json.loads(file.read_text())
    (figures,) = result["figures"]
    assert figures["size"] == "tiny"
    assert figures["num_rows"] == 2
    assert figures["hybrid"]["tokens_per_s"] > 0
    assert figures["peft"]["tokens_per_s"] > 0
    assert figures["num_trainable"] > 0
    assert result["checks"][0]["detail"].startswith("hybrid ")


def test_real_sizes_need_a_gpu(capsys, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert main(["--sizes", "0.6B,4B"]) == 2
    assert "need a GPU" in capsys.readouterr().err
    assert main([]) == 0
    with pytest.raises(SystemExit):
        main(["--sizes", "5B"])
    assert "valid: tiny, 0.6B, 4B" in capsys.readouterr().err


@pytest.mark.parametrize(("size", "billions"), [("0.6B", 0.6), ("4B", 4.0)])
def test_the_sizes_are_qwen3s(size, billions):
    from transformers import AutoModelForCausalLM, Qwen3Config

    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(Qwen3Config(**SIZES[size], tie_word_embeddings=True))
    assert sum(p.numel() for p in model.parameters()) / 1e9 == pytest.approx(billions, rel=0.01)


def test_flops_grow_with_tokens_and_attention():
    model = build_models("tiny", "cpu")
    one, two, longer = (make_batch("tiny", rows, length, "cpu") for rows, length in ((1, 64), (2, 64), (1, 128)))
    assert count_flops(model, two, "tiny") == 2 * count_flops(model, one, "tiny")
    assert count_flops(model, longer, "tiny") > 2 * count_flops(model, one, "tiny")

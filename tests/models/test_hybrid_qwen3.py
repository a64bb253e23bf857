"""HybridQwen3 on a checkpoint saved by the test: starts as the plain model, then hears its values."""

from __future__ import annotations

import pytest
import torch

from fluxem.core.errors import ConfigError
from fluxem.models.backbone import build_qwen3
from fluxem.models.hybrid_qwen3 import HybridQwen3

SIZES = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
LOADING = {"dtype": "float32", "attn_implementation": "eager"}


@pytest.fixture
def checkpoint(tmp_path, tokenizer):
    build_qwen3(len(tokenizer), **SIZES).save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    return str(tmp_path)


def test_closed_gates_continue_exactly_like_the_plain_model(checkpoint):
    model = HybridQwen3(checkpoint, injection_layers=(0, 2), layout="overlay", **LOADING).eval()
    batch = model.encode(["What is 12 + 34 * 5?"])
    assert batch.block_rows.numel() == 3
    plain = model.backbone.generate(input_ids=batch.input_ids, max_new_tokens=5, do_sample=False, eos_token_id=None)
    ours = model.generate(batch, max_new_tokens=5, eos_id=-1, pad_id=0)
    assert ours[0] == plain[0, batch.input_ids.shape[1] :].tolist()


def test_open_gates_change_what_it_says(checkpoint):
    model = HybridQwen3(checkpoint, **LOADING).eval()
    batch = model.encode(["What is 12 + 34?"])
    closed = model(batch).query
    model.injection.gates["0"].data.fill_(1.0)
    assert not torch.allclose(model(batch).query, closed, atol=1e-4)
    assert [isinstance(t, str) for t in model.complete(["What is 1 + 2?", "no value"], max_new_tokens=3)] == [
        True,
        True,
    ]


def test_bad_arguments_are_named(checkpoint):
    with pytest.raises(ConfigError, match="fluxem_dim=128"):
        HybridQwen3(checkpoint, fluxem_dim=128)
    with pytest.raises(ConfigError, match="from 0 to 3"):
        HybridQwen3(checkpoint, injection_layers=(7,), **LOADING)

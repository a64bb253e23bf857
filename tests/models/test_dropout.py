"""Dropout of a backbone from scratch: only in training, only where it was asked for, drawn from the seed."""

from __future__ import annotations

import pytest
import torch

from fluxem.core.errors import ConfigError
from fluxem.models.backbone import build_qwen3, train_tokenizer
from fluxem.models.compiling import _compile_layer
from fluxem.models.dropout import drop_residuals, drop_words, list_words

SIZES = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
IDS = torch.arange(40).reshape(4, 10) + 50


def build(**options):
    torch.manual_seed(0)
    return build_qwen3(100, **SIZES, num_key_value_heads=1, head_dim=16, **options)


def run(model, seed=0):
    torch.manual_seed(seed)
    return model.model(input_ids=IDS).last_hidden_state


@pytest.mark.parametrize("options", [{"dropout": 0.3}, {"word_dropout": 0.5, "words": range(50, 90)}])
def test_answering_is_untouched_and_training_follows_the_seed(options):
    plain, model = build().eval(), build(**options)
    model.eval()
    assert torch.equal(run(model), run(plain))
    model.train()
    assert torch.equal(run(model, 1), run(model, 1))
    assert not torch.equal(run(model, 1), run(model, 2))
    model.eval()
    assert torch.equal(run(model), run(plain))


def test_a_channel_is_dropped_for_a_whole_sequence_and_the_mean_is_kept():
    model = build()
    drop_residuals(model, 0.25)
    model.train()
    layer, seen = model.model.layers[0], {}
    layer.mlp.register_forward_hook(lambda _m, _a, output: seen.update(output=output.detach()))
    run(model)
    dropped = (seen["output"] == 0).all(1)  # (sequences, channels)
    assert torch.equal(dropped, (seen["output"] == 0).any(1))
    assert 0.1 < dropped.float().mean() < 0.4
    kept = layer.mlp.kept
    assert torch.equal((kept == 0).squeeze(1), dropped)
    assert torch.allclose(kept[kept > 0], torch.tensor(1 / 0.75))


def test_only_words_are_blanked():
    model = build()
    drop_words(model, range(50, 70), 0.6)
    model.train()
    torch.manual_seed(0)
    table = model.get_input_embeddings()
    read = table(IDS)
    blank = (read == 0).all(-1)
    assert not blank[IDS >= 70].any()
    assert 0.3 < blank[IDS < 70].float().mean() < 0.9
    assert torch.equal(read[~blank], table.weight[IDS[~blank]])


def test_a_compiled_layer_drops_too():
    model = build(dropout=0.5)
    plain = run(model.train())
    for layer in model.model.layers:
        _compile_layer(layer)
    assert torch.allclose(run(model), plain, atol=1e-5)


def test_words_are_tokens_with_letters():
    tokenizer = train_tokenizer(["what is the sum of 12 and 34?"], 300, ["<tool_call>", "<arithmetic_add>"])
    words = tokenizer.convert_ids_to_tokens(list_words(tokenizer))
    assert "s" in words and "7" not in words and "?" not in words
    assert not {"<value>", "<act>", "<tool_call>", "<arithmetic_add>"} & set(words)


@pytest.mark.parametrize("rate", [-0.1, 1.0, 2])
def test_a_rate_outside_of_its_range_is_refused(rate):
    with pytest.raises(ConfigError, match="dropout"):
        build(dropout=rate)
    with pytest.raises(ConfigError, match="word_dropout"):
        build(word_dropout=rate)


def test_the_strength_scales_both_rates_while_training():
    model = build(dropout=0.3, word_dropout=0.5, words=range(50, 90)).train()
    plain = build().train()
    assert not torch.equal(run(model), run(plain))
    model.dropout_strength.value = 0.0
    assert torch.equal(run(model), run(plain))

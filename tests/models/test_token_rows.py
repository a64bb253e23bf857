"""Rows of added tokens are trained over a frozen table: as input, and as output where the two are tied."""

from __future__ import annotations

import pytest
import torch

from fluxem.models.backbone import build_qwen3, load_pretrained
from fluxem.models.token_rows import is_tied, train_token_rows

SIZES = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
         "num_key_value_heads": 1, "head_dim": 8}  # fmt: skip
IDS = [37, 4]


def frozen(tied: bool):
    model = build_qwen3(40, **SIZES)
    if not tied:
        model.config.tie_word_embeddings = False
        model.lm_head.weight = torch.nn.Parameter(torch.randn_like(model.lm_head.weight))
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    return model.eval()


@pytest.mark.parametrize("tied", [True, False])
def test_rows_compute_what_a_rewritten_table_computes(tied):
    model = frozen(tied)
    assert is_tied(model) is tied
    ids = torch.tensor([[4, 9, 37, 37], [1, 2, 3, 5]])
    before = model(input_ids=ids).logits
    rows = train_token_rows(model, IDS)
    torch.testing.assert_close(model(input_ids=ids).logits, before)
    with torch.no_grad():
        rows.weight.normal_()
    ours = model(input_ids=ids).logits
    assert not torch.allclose(ours[0], before[0], atol=1e-2)
    others = [i for i in range(40) if i not in IDS or not tied]
    assert torch.equal(ours[1][:, others], before[1][:, others]), "a text without these tokens is read as before"
    other = frozen(tied)
    other.load_state_dict({k: v for k, v in model.state_dict().items() if "token_rows" not in k})
    with torch.no_grad():
        other.get_input_embeddings().weight[IDS] = rows.weight
    torch.testing.assert_close(other(input_ids=ids).logits, ours, rtol=1e-4, atol=1e-5)


def test_only_the_rows_have_gradients_and_a_trained_table_needs_none():
    model = frozen(tied=True)
    rows = train_token_rows(model, IDS)
    model(input_ids=torch.tensor([[37, 1]])).logits.logsumexp(-1).sum().backward()
    assert [n for n, p in model.named_parameters() if p.grad is not None] == ["model.embed_tokens.token_rows.weight"]
    assert bool((rows.weight.grad.abs().sum(-1) > 0).all())
    assert train_token_rows(build_qwen3(40, **SIZES), IDS) is None


def test_rows_of_a_low_precision_table_are_kept_in_float32():
    model = frozen(tied=True).to(torch.bfloat16)
    assert train_token_rows(model, IDS).weight.dtype == torch.float32
    assert model(input_ids=torch.tensor([[37, 1]])).logits.dtype == torch.bfloat16


def test_added_tokens_start_at_the_mean_every_time(tmp_path):
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    raw = Tokenizer(models.BPE())
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    raw.train_from_iterator(["a b"], trainers.BpeTrainer(vocab_size=30, special_tokens=["<eos>"]))
    plain = PreTrainedTokenizerFast(tokenizer_object=raw, eos_token="<eos>")
    plain.save_pretrained(tmp_path)
    for spare in (0, 64):  # as big as the tokenizer, or with rows that no token had
        saved = build_qwen3(len(plain) + spare, **SIZES)
        saved.save_pretrained(tmp_path)
        tables = []
        for _ in range(2):
            model, tokenizer = load_pretrained(str(tmp_path), dtype="float32")
            tables.append(model.get_input_embeddings().weight)
        assert torch.equal(*tables)
        mean = saved.get_input_embeddings().weight[: len(plain)].mean(dim=0)
        added = tokenizer.convert_tokens_to_ids(["<value>", "<act>", "<pad>"])
        assert min(added) >= len(plain)
        torch.testing.assert_close(tables[0][added], mean.expand(3, -1))

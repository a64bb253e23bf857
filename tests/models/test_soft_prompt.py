"""Prompt tuning: a prompt made of real tokens is those tokens, in training and in generation, values included."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.integration.batch import collate
from fluxem.integration.stream import build_stream
from fluxem.models.assembly import Arm, build_answering, build_model
from fluxem.models.backbone import build_qwen3
from fluxem.models.hybrid import HybridLM
from fluxem.models.soft_prompt import SoftPromptLM

SIZES = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 4, "num_attention_heads": 2,
         "num_key_value_heads": 1, "head_dim": 16}  # fmt: skip
TEXTS = ["What is 12 + 34 * 5?", "add 7"]
NUM = 5


@pytest.fixture
def arm():
    return Arm("a", layout="keep")


@pytest.fixture
def pair(arm, tokenizer):
    """(plain hybrid, the same around a prompt that holds the embeddings of tokens, those tokens)."""
    plain = build_model(arm, tokenizer, backbone=SIZES, injection={"points": "multi_layer"}).eval()
    tokens = torch.randint(5, 200, (NUM,))
    wrapped = SoftPromptLM(build_qwen3(len(tokenizer), **SIZES), NUM)
    wrapped.base.load_state_dict(plain.backbone.state_dict())
    with torch.no_grad():
        wrapped.prompt.copy_(wrapped.get_input_embeddings().weight[tokens])
    prompted = build_model(arm, tokenizer, backbone=SIZES, injection={"points": "multi_layer"})
    parts = {k: getattr(prompted, k) for k in ("projector", "injection")}
    model = HybridLM(wrapped, **parts, num_verbs=prompted.action_head.selection.out_features, with_readback=True)
    hybrid = {k: v for k, v in plain.state_dict().items() if not k.startswith("backbone.")}
    model.load_state_dict(hybrid, strict=False)
    return plain, model.eval(), tokens


@pytest.fixture
def batch(arm, tokenizer):
    answering = build_answering(arm, tokenizer)
    streams = [build_stream(t, answering.detector.detect(t)) for t in TEXTS]
    act = [answering.aligner.act_id]
    examples = [answering.aligner.align(s, suffix=act) for s in streams]
    for example in examples:
        example.labels = [*example.input_ids[1:], -100]
    return collate(examples, answering.aligner.pad_id)


def put_in_front(batch, tokens):
    """The same batch with ``tokens`` written before every text, every position moved."""
    num = len(tokens)
    front = tokens.expand(batch.num_samples, -1)
    return replace(
        batch,
        input_ids=torch.cat([front, batch.input_ids], 1),
        lengths=batch.lengths + num,
        block_cols=batch.block_cols + num,
        slot_positions=torch.where(batch.slot_positions >= 0, batch.slot_positions + num, -1),
        labels=torch.cat([torch.full_like(front, -100), batch.labels], 1),
    )


def test_a_prompt_of_tokens_equals_the_tokens(pair, batch):
    plain, prompted, tokens = pair
    assert batch.block_rows.numel() >= 4
    with torch.no_grad():
        left, right = prompted(batch), plain(put_in_front(batch, tokens))
        unshifted = plain(batch)
    assert left.hidden.shape[1] == batch.input_ids.shape[1]
    torch.testing.assert_close(left.hidden, right.hidden[:, NUM:], rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(left.logits, right.logits, rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(left.query, right.query, rtol=1e-4, atol=1e-5)
    for a, b in zip(left.readback, right.readback, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)
    for a, b in zip(vars(left.action).values(), vars(right.action).values(), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)
    assert not torch.allclose(left.query, unshifted.query, atol=1e-3), "the prompt is heard"


def test_values_enter_at_their_tokens_and_nowhere_else(pair, batch):
    _, prompted, _ = pair
    seen = []
    layer = prompted._decoder().layers[0]
    layer.register_forward_hook(lambda _m, args, kwargs, _o: seen.append((args or (kwargs["hidden_states"],))[0]),
                                with_kwargs=True)  # fmt: skip
    with torch.no_grad():
        prompted(batch)
        entered = prompted.backbone.embed(batch.input_ids)
    changed = (seen[0] - entered).abs().amax(-1) > 1e-6  # (B, P + T)
    expected = torch.zeros_like(changed)
    expected[batch.block_rows, batch.block_cols + NUM] = True
    assert torch.equal(changed, expected)


def test_generation_continues_as_after_the_tokens(pair, batch):
    plain, prompted, tokens = pair
    seen: list[tuple[int, ...]] = []

    def watch(ids, scores):
        seen.append(tuple(ids.shape))
        return scores

    options = {"max_new_tokens": 6, "eos_id": -1, "pad_id": 0}
    ours = prompted.generate(batch, logits_processor=watch, **options)
    theirs = []
    for row in range(batch.num_samples):  # unpadded: the prompt stands before the padding, tokens in a row behind it
        keep = batch.block_rows == row
        alone = replace(
            batch,
            input_ids=batch.input_ids[row : row + 1, : batch.lengths[row]],
            lengths=batch.lengths[row : row + 1],
            labels=batch.labels[row : row + 1, : batch.lengths[row]],
            slot_positions=batch.slot_positions[row : row + 1],
            features=batch.features[keep],
            block_rows=batch.block_rows[keep] * 0,
            block_cols=batch.block_cols[keep],
            types=batch.types[keep],
            origins=batch.origins[keep],
            samples=batch.samples[row : row + 1],
        )
        theirs += plain.generate(put_in_front(alone, tokens), **options)
    assert ours == theirs
    assert seen == [(2, batch.input_ids.shape[1] + i) for i in range(6)], "processors see text and answer alone"


def test_only_the_prompt_is_trained_and_it_is_drawn_from_the_vocabulary(tokenizer):
    base = build_qwen3(len(tokenizer), **SIZES)
    model = SoftPromptLM(base, 3, seed=1)
    assert [n for n, p in model.named_parameters() if p.requires_grad] == ["prompt"]
    table = base.get_input_embeddings().weight.detach()
    assert all(bool((table == row).all(-1).any()) for row in model.prompt)
    assert torch.equal(SoftPromptLM(base, 3, seed=1).prompt, model.prompt)
    assert not torch.equal(SoftPromptLM(base, 3, seed=2).prompt, model.prompt)
    noise = SoftPromptLM(base, 50, init="random").prompt.detach()
    assert float(noise.pow(2).mean().sqrt() / table.pow(2).mean().sqrt()) == pytest.approx(1.0, abs=0.1)
    model(torch.arange(6)[None]).logits.sum().backward()
    assert bool((model.prompt.grad.abs().sum(-1) > 0).all())


def test_bad_prompts_are_refused(tokenizer):
    base = build_qwen3(len(tokenizer), **SIZES)
    with pytest.raises(ConfigError, match="at least one"):
        SoftPromptLM(base, 0)
    with pytest.raises(UnknownNameError, match="vocabulary"):
        SoftPromptLM(base, 2, init="vocabluary")
    from peft import PromptTuningConfig, get_peft_model

    foreign = get_peft_model(base, PromptTuningConfig(num_virtual_tokens=2, task_type="CAUSAL_LM"))
    with pytest.raises(ConfigError, match="SoftPromptLM"):
        HybridLM(foreign)

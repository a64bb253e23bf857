"""The hybrid model: parity with the plain backbone, injection at the right places, generation."""

from __future__ import annotations

import pytest
import torch

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.core.span import Span
from fluxem.integration.alignment import Aligner
from fluxem.integration.batch import IGNORE, collate
from fluxem.integration.injection import METHODS, POINTS, Injection, resolve_layers
from fluxem.integration.stream import build_stream
from fluxem.models.assembly import Arm, build_model, build_pretrained
from fluxem.models.backbone import build_qwen3, count_parameters

TINY = {"hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 16, "intermediate_size": 48}
TEXT = "What is 12 + 34 * 5?"
SPANS = [
    Span(8, 10, "arithmetic_number", 12),
    Span(13, 15, "arithmetic_number", 34),
    Span(18, 19, "arithmetic_number", 5),
]


def make(tokenizer, *, method="gated", points="input", gate=0.0, layout="keep", answering="action"):
    arm = Arm("test", answering=answering, layout=layout)
    injection = {"method": method, "points": points, "gate_init": gate}
    return build_model(arm, tokenizer, backbone=TINY, injection=injection).eval()


def batch_of(tokenizer, layout="keep", spans=SPANS, text=TEXT, labels=True):
    aligner = Aligner(tokenizer, layout=layout)
    example = aligner.align(build_stream(text, spans), suffix=[aligner.act_id])
    if labels:
        example.labels = [*example.input_ids[1:], aligner.eos_id]
    return collate([example], aligner.pad_id)


@pytest.mark.parametrize("layout", ["keep", "collapse", "overlay"])
@pytest.mark.parametrize("points", POINTS)
@pytest.mark.parametrize("method", ["additive", "gated"])
def test_zero_gate_is_bit_identical_to_the_plain_backbone(tokenizer, method, points, layout):
    model = make(tokenizer, method=method, points=points, layout=layout)
    batch = batch_of(tokenizer, layout)
    plain = model.backbone(input_ids=batch.input_ids).logits
    assert torch.equal(model(batch).logits, plain[0])


@pytest.mark.parametrize("points", POINTS)
@pytest.mark.parametrize("method", METHODS)
def test_without_spans_nothing_is_touched_bit_for_bit(tokenizer, method, points):
    model = make(tokenizer, method=method, points=points, gate=1.0)
    batch = batch_of(tokenizer, spans=[])
    assert batch.input_ids[0, :-1].tolist() == tokenizer.encode(TEXT, add_special_tokens=False)
    plain = model.backbone(input_ids=batch.input_ids).logits
    assert torch.equal(model(batch).logits, plain[0])


@pytest.mark.parametrize("layout", ["keep", "collapse", "overlay"])
@pytest.mark.parametrize("points", POINTS)
@pytest.mark.parametrize("method", METHODS)
def test_open_gate_changes_only_what_follows_the_first_value(tokenizer, method, points, layout):
    model = make(tokenizer, method=method, points=points, gate=1.0, layout=layout)
    batch = batch_of(tokenizer, layout)
    plain = model.backbone(input_ids=batch.input_ids).logits[0]
    mixed = model(batch).logits
    first = int(batch.block_cols.min())
    assert torch.equal(mixed[:first], plain[:first])  # causal: nothing before the first value moves
    assert not torch.allclose(mixed[first:], plain[first:], atol=1e-4)


def test_overlay_with_closed_gate_equals_plain_text(tokenizer):
    model = make(tokenizer, layout="overlay")
    batch = batch_of(tokenizer, "overlay")
    ids = tokenizer.encode(TEXT, add_special_tokens=False)
    assert batch.input_ids[0, :-1].tolist() == ids
    plain = model.backbone(input_ids=batch.input_ids).logits
    assert torch.equal(model(batch).logits, plain[0])


def test_a_value_reaches_its_own_row_only(tokenizer):
    model = make(tokenizer, gate=1.0)
    aligner = Aligner(tokenizer)
    texts = ["What is 12 + 34?", "What is 12 + 99?"]
    examples = []
    for text in texts:
        spans = [Span(8, 10, "arithmetic_number", 12), Span(13, 15, "arithmetic_number", int(text[13:15]))]
        examples.append(aligner.align(build_stream(text, spans), suffix=[aligner.act_id]))
    both = model(collate(examples, aligner.pad_id)).hidden
    alone = model(collate(examples[:1], aligner.pad_id)).hidden
    assert torch.allclose(both[0], alone[0], atol=1e-5)


def test_values_differ_only_by_their_code(tokenizer):
    # collapse: the ids of two different numbers are equal, so only the injected code can tell them apart
    model = make(tokenizer, layout="collapse", gate=1.0)
    one = batch_of(tokenizer, "collapse", [Span(8, 10, "arithmetic_number", 12)])
    two = batch_of(tokenizer, "collapse", [Span(8, 10, "arithmetic_number", 13)])
    assert torch.equal(one.input_ids, two.input_ids)
    assert not torch.allclose(model(one).query, model(two).query, atol=1e-4)


@pytest.mark.parametrize("points", POINTS)
def test_generation_continues_like_a_full_forward_pass(tokenizer, points):
    # greedy decoding with the cache must equal argmax over repeated full passes, padding included
    model = make(tokenizer, method="gated", points=points, gate=1.0, answering="digits")
    aligner = Aligner(tokenizer)
    examples = [
        aligner.align(build_stream(TEXT, SPANS), suffix=[aligner.act_id]),
        aligner.align(build_stream("12?", [Span(0, 2, "arithmetic_number", 12)]), suffix=[aligner.act_id]),
    ]
    batch = collate(examples, aligner.pad_id)
    generated = model.generate(batch, max_new_tokens=6, eos_id=-7, pad_id=aligner.pad_id)
    for row, example in zip(generated, examples, strict=True):
        ids = list(example.input_ids)
        for token in row:
            example.input_ids = ids
            example.labels = [IGNORE] * (len(ids) - 1) + [0]
            assert int(model(collate([example], aligner.pad_id)).logits.argmax()) == token
            ids = [*ids, token]


def test_hooks_are_silent_after_generation(tokenizer):
    model = make(tokenizer, gate=1.0, answering="digits")
    batch = batch_of(tokenizer)
    plain = model.backbone(input_ids=batch.input_ids).logits
    model.generate(batch, max_new_tokens=2, eos_id=1, pad_id=0)
    assert torch.equal(model.backbone(input_ids=batch.input_ids).logits, plain)


def test_arms_are_matched_in_parameters(tokenizer):
    sizes = {**TINY, "hidden_size": 64}
    counts = []
    for arm in (Arm("a"), Arm("d", "digits", layout="text"), Arm("r", "readout", options={"readout": "bits"})):
        model = build_model(arm, tokenizer, backbone=sizes, injection={"method": "gated"}, num_parameters=240_000)
        counts.append(count_parameters(model))
    assert max(abs(c - 240_000) for c in counts) <= 0.02 * 240_000


def test_too_small_a_target_says_so(tokenizer):
    with pytest.raises(ConfigError, match="num_parameters=1000 is below"):
        build_model(Arm("a"), tokenizer, backbone=TINY, num_parameters=1000)


def test_pretrained_checkpoint_loads_and_starts_as_the_plain_backbone(tokenizer, tmp_path):
    saved = build_qwen3(len(tokenizer), **TINY)
    saved.save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    model, loaded = build_pretrained(
        Arm("a"),
        str(tmp_path),
        injection={"method": "gated", "points": "multi_layer"},
        dtype="float32",
        attn_implementation="eager",
    )
    model.eval()
    batch = batch_of(loaded)
    plain = saved.eval()(input_ids=batch.input_ids).logits
    assert torch.equal(model(batch).logits, plain[0])
    model.injection.gates["0"].data.fill_(0.5)
    assert not torch.allclose(model(batch).logits, plain[0], atol=1e-4)


def test_foreign_checkpoint_gets_the_stream_tokens(tmp_path, tokenizer):
    # a tokenizer without <value> and <act>, as every published one is
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    raw = Tokenizer(models.BPE())
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    raw.train_from_iterator(
        [TEXT],
        trainers.BpeTrainer(
            vocab_size=280, special_tokens=["<|endoftext|>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
        ),
    )
    plain = PreTrainedTokenizerFast(tokenizer_object=raw, eos_token="<|endoftext|>")
    plain.save_pretrained(tmp_path)
    saved = build_qwen3(len(plain), **TINY)
    saved.save_pretrained(tmp_path)
    model, loaded = build_pretrained(Arm("a"), str(tmp_path), dtype="float32", attn_implementation="eager")
    assert loaded.convert_tokens_to_ids("<value>") >= len(plain)
    assert model.backbone.get_input_embeddings().weight.shape[0] >= len(loaded)
    assert model(batch_of(loaded)).action is not None


def test_missing_checkpoint_is_one_clear_error(tmp_path):
    with pytest.raises(ConfigError, match="no causal LM could be loaded"):
        build_pretrained(Arm("a"), str(tmp_path / "nothing"))


def test_layers_are_resolved_and_checked():
    assert resolve_layers(4, "input") == (0,)
    assert resolve_layers(4, "mid_layer") == (2,)
    assert resolve_layers(36, "multi_layer") == (0, 9, 18, 27)
    assert resolve_layers(8, layers=[5, 1]) == (1, 5)
    assert resolve_layers(10, fractions=[0.3, 0.9]) == (3, 9)
    with pytest.raises(ConfigError, match="from 0 to 3"):
        resolve_layers(4, layers=[4])
    with pytest.raises(UnknownNameError, match="did you mean 'mid_layer'"):
        resolve_layers(4, "midlayer")
    with pytest.raises(UnknownNameError, match="additive, gated, replace"):
        Injection(8, 2, method="concat")

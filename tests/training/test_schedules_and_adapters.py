"""Learning-rate schedules, and what each adapter trains."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ConfigError
from fluxem.models.backbone import build_qwen3
from fluxem.training import adapters
from fluxem.training.schedules import build_constant, build_cosine


def rates(build, num_steps, **options):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule = build(optimizer, num_steps, **options)
    out = []
    for _ in range(num_steps):
        out.append(schedule.get_last_lr()[0])
        optimizer.step()
        schedule.step()
    return out


@given(st.integers(2, 60), st.floats(0, 0.9), st.floats(0, 1))
def test_cosine_rises_then_falls_within_bounds(num_steps, warmup, final):
    values = rates(build_cosine, num_steps, warmup=warmup, final=final)
    rise = round(warmup * num_steps)
    assert all(0 < v <= 1 + 1e-12 or math.isclose(v, final, abs_tol=1e-9) for v in values)
    assert values[:rise] == sorted(values[:rise])
    assert values[rise:] == sorted(values[rise:], reverse=True)
    if rise < num_steps:
        assert values[rise] == pytest.approx(1.0)


def test_cosine_in_numbers():
    assert rates(build_cosine, 8, warmup=0.25) == pytest.approx(
        [1 / 3, 2 / 3, 1, 0.9330127, 0.75, 0.5, 0.25, 0.0669873]
    )
    assert rates(build_constant, 4, warmup=0.5) == pytest.approx([1 / 3, 2 / 3, 1, 1])


@pytest.mark.parametrize("warmup", [-0.1, 1.0, 7])
def test_warmup_is_a_fraction(warmup):
    with pytest.raises(ConfigError, match="fraction"):
        rates(build_cosine, 4, warmup=warmup)


def tiny():
    return build_qwen3(40, hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
                       num_key_value_heads=2, head_dim=8)  # fmt: skip


@pytest.mark.parametrize(
    ("build", "options", "mark"),
    [
        (adapters.add_lora, {"r": 2}, "lora_"),
        (adapters.add_lora, {"r": 2, "use_rslora": True}, "lora_"),
        (adapters.add_lora, {"r": 2, "use_dora": True}, "lora_"),
        (adapters.add_lora, {"r": 2, "targets": adapters.ALL_LINEAR}, "lora_"),
        (adapters.add_lora, {"r": 2, "freeze_a": True}, "lora_B"),
        (adapters.add_ia3, {}, "ia3_"),
        (adapters.add_vera, {"r": 4, "targets": ["q_proj"]}, "vera_"),
        (adapters.add_oft, {"block_size": 8}, "oft_"),
    ],
)
def test_an_adapter_trains_only_itself_and_starts_as_the_backbone(build, options, mark):
    torch.manual_seed(0)
    backbone = tiny().eval()
    ids = torch.arange(6)[None]
    plain = backbone(input_ids=ids).logits
    wrapped = build(backbone, **options).eval()
    trained = [n for n, p in wrapped.named_parameters() if p.requires_grad]
    assert trained
    assert all(mark in n for n in trained)
    torch.testing.assert_close(wrapped(input_ids=ids).logits, plain, rtol=1e-4, atol=1e-5)


def test_full_and_none():
    backbone = tiny()
    assert adapters.freeze(backbone) is backbone
    assert not any(p.requires_grad for p in backbone.parameters())
    assert adapters.train_fully(backbone) is backbone
    assert all(p.requires_grad for p in backbone.parameters())


def test_lora_fa_keeps_a_out_of_any_optimizers_reach():
    wrapped = adapters.add_lora(tiny(), r=2, freeze_a=True)
    first = {n: m.weight for n, m in wrapped.named_modules() if ".lora_A." in n}
    assert len(first) == 7
    assert not any(weight.requires_grad or isinstance(weight, torch.nn.Parameter) for weight in first.values())
    wrapped.set_adapter("default")  # PEFT then asks for gradients of all its parameters
    assert not any(m.weight.requires_grad for n, m in wrapped.named_modules() if ".lora_A." in n)
    assert {n for n in wrapped.state_dict() if ".lora_A." in n} == {f"{n}.weight" for n in first}


def test_qlora_says_what_is_missing():
    with pytest.raises(ConfigError, match=r"backbone.quantization=nf4.*pip install \"fluxem\[quant\]\""):
        adapters.add_qlora(tiny(), r=2)

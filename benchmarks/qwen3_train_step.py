"""A LoRA training step of the hybrid at Qwen3's real sizes, against the same weights in plain PEFT.

Weights are random, built from the configurations of the published models, so nothing is downloaded. Both sides process
the same packed rows in one process, interleaved: bfloat16 weights and autocast, gradient checkpointing, fused AdamW,
the head on labelled positions alone. The hybrid also projects and injects values and trains its heads. Real sizes need
a GPU; ``--sizes tiny`` runs anywhere.

MFU counts what the model needs, not what checkpointing computes again: 4 FLOPs a frozen weight and token (forward and
the gradient of activations), 6 a trained one, and causal attention (Chowdhery et al. 2022, appendix B, for LoRA).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from benchmarks._harness import Check, compare, describe_machine, print_checks

SIZES: dict[str, dict[str, int]] = {
    "tiny": {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4,
             "num_key_value_heads": 2, "head_dim": 16, "vocab_size": 512},
    "0.6B": {"hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28, "num_attention_heads": 16,
             "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 151_936},
    "4B": {"hidden_size": 2560, "intermediate_size": 9728, "num_hidden_layers": 36, "num_attention_heads": 32,
           "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 151_936},
}  # fmt: skip
"""Shapes of Qwen3-0.6B and Qwen3-4B as their config.json gives them, and one for a look on a CPU."""

PEAK_FLOPS = {"H200": 989e12, "H100": 989e12, "A100": 312e12, "L40S": 362e12, "L4": 121e12}
"""Dense bfloat16 peaks by part of the device's name, from the vendor's data sheets."""

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
NUM_TOOLS = 317
TARGET_SPEED = 0.90
NAME = "qwen3_train_step"


def build_models(size: str, device: str) -> Any:
    """The hybrid around a randomly initialised PEFT model; its ``backbone`` is the plain side."""
    import torch
    from transformers import AutoModelForCausalLM, Qwen3Config

    from fluxem.integration.injection import Injection
    from fluxem.integration.projector import FluxEMProjector
    from fluxem.models.backbone import enable_checkpointing
    from fluxem.models.hybrid import HybridLM
    from fluxem.training.adapters import add_lora

    config = Qwen3Config(**SIZES[size], tie_word_embeddings=True, max_position_embeddings=4096)  # type: ignore[arg-type]
    with torch.device(device):
        backbone: Any = AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16, attn_implementation="sdpa")
    enable_checkpointing(backbone)
    peft = add_lora(backbone, r=16, alpha=32, dropout=0.05, targets=TARGETS)
    hidden, depth = config.hidden_size, config.num_hidden_layers
    projector = FluxEMProjector(hidden, num_origins=NUM_TOOLS + 1)
    injection = Injection(hidden, depth, "gated", gate_init=1.0)
    return HybridLM(peft, projector, injection, with_readback=True, num_tools=NUM_TOOLS).to(device).train()


def make_batch(size: str, num_rows: int, row_length: int, device: str) -> Any:
    """Packed rows, two examples each: every 40th position a value, the last tenth of an example labelled."""
    import numpy as np

    from fluxem.domains import get_type
    from fluxem.integration.batch import IGNORE, Example
    from fluxem.integration.packing import pack

    rng = np.random.default_rng(0)
    number, length = get_type("arithmetic_number"), row_length // 2
    examples = []
    for _ in range(2 * num_rows):
        ids = rng.integers(4, SIZES[size]["vocab_size"], length).tolist()
        places = list(range(8, length, 40))
        codes = [number.encode(int(rng.integers(1, 10**9))) for _ in places]
        begin = length - max(2, length // 10)
        examples.append(
            Example(
                input_ids=ids, features=codes, codes=codes, block_positions=places, slot_positions=places,
                types=[int(number.tag)] * len(places), origins=[0] * len(places),
                labels=[IGNORE] * begin + ids[begin:], decisions=[(begin, int(rng.integers(NUM_TOOLS)))],
            )
        )  # fmt: skip
    return pack(examples, 0, row_length).to(device)


def count_flops(model: Any, batch: Any, size: str) -> float:
    """FLOPs that a step of the plain side needs."""
    shape = SIZES[size]
    base = model.backbone.get_base_model()
    layers = list(base.model.layers.parameters())
    trained = sum(p.numel() for p in layers if p.requires_grad)
    frozen = sum(p.numel() for p in layers if not p.requires_grad)
    tokens = batch.num_tokens
    head = 4 * shape["hidden_size"] * shape["vocab_size"] * int((batch.labels >= 0).sum())
    lengths = (batch.position_ids[batch.ends[:, 0], batch.ends[:, 1]] + 1).tolist()
    pairs = sum(length * (length + 1) // 2 for length in lengths)  # causal, within an example
    attention = 3 * 4 * shape["num_hidden_layers"] * shape["num_attention_heads"] * shape["head_dim"] * pairs
    return tokens * (4 * frozen + 6 * trained) + head + attention


def make_steps(model: Any, batch: Any, device: str) -> tuple[Callable[[], None], Callable[[], None]]:
    """A training step of the hybrid, and one of its backbone alone."""
    import torch
    import torch.nn.functional as F

    from fluxem.training.losses import MultiLoss

    loss = MultiLoss({"tool_selection": 0.5, "chain_completion": 0.4, "embedding_align": 0.2})
    optimizers = [
        torch.optim.AdamW([p for p in part.parameters() if p.requires_grad], lr=2e-5, fused=True)
        for part in (model, model.backbone)
    ]

    def hybrid() -> None:
        optimizers[0].zero_grad(set_to_none=True)
        with torch.autocast(device, torch.bfloat16):
            total = loss(model(batch), batch).total
        total.backward()
        optimizers[0].step()

    def plain() -> None:
        optimizers[1].zero_grad(set_to_none=True)
        model._inject = None
        base = model.backbone.get_base_model()
        with torch.autocast(device, torch.bfloat16):
            hidden = base.model(
                input_ids=batch.input_ids, position_ids=batch.position_ids, use_cache=False
            ).last_hidden_state
            labelled = batch.labels >= 0
            total = F.cross_entropy(base.lm_head(hidden[labelled]).float(), batch.labels[labelled])
        total.backward()
        optimizers[1].step()

    return hybrid, plain


def measure_size(size: str, device: str, num_rows: int, row_length: int, repeats: int) -> tuple[Check, dict[str, Any]]:
    """One size: the check, and the figures behind it."""
    import torch

    torch.manual_seed(0)
    model, batch = build_models(size, device), make_batch(size, num_rows, row_length, device)
    hybrid, plain = make_steps(model, batch, device)
    memory = [_peak_memory(step, device) for step in (hybrid, plain)]
    timing = compare(hybrid, plain, repeats, clock=_make_clock(device))
    peak = _peak_flops(device)
    flops, tokens = count_flops(model, batch, size), batch.num_tokens
    sides = {}
    for name, seconds, used in (("hybrid", timing.ours_s, memory[0]), ("peft", timing.peer_s, memory[1])):
        mfu = flops / seconds / peak if peak else None
        sides[name] = {"step_s": seconds, "tokens_per_s": tokens / seconds, "mfu": mfu, "peak_memory_gib": used}
    figures = {
        "size": size,
        "num_parameters": sum(p.numel() for p in model.backbone.parameters()),
        "num_trainable": sum(p.numel() for p in model.parameters() if p.requires_grad),
        "num_rows": batch.input_ids.shape[0],
        "row_length": row_length,
        **sides,
    }
    detail = "; ".join(_describe_side(name, side) for name, side in sides.items())
    what = f"tokens per second of the hybrid over plain PEFT, Qwen3-{size}"
    return Check(what, timing.speedup, "x", TARGET_SPEED, detail=detail), figures


def _describe_side(name: str, side: dict[str, Any]) -> str:
    mfu = f", MFU {side['mfu']:.1%}" if side["mfu"] is not None else ""
    used = f", {side['peak_memory_gib']:.1f} GiB" if side["peak_memory_gib"] is not None else ""
    return f"{name} {side['tokens_per_s']:.0f} tokens/s{mfu}{used}"


def _peak_memory(step: Callable[[], None], device: str) -> float | None:
    """GiB allocated at the peak of a step; unknown on a CPU."""
    import torch

    if device != "cuda":
        step()
        return None
    torch.cuda.reset_peak_memory_stats()
    step()
    torch.cuda.synchronize()
    return torch.cuda.max_memory_allocated() / 2**30


def _make_clock(device: str) -> Callable[[], float]:
    if device != "cuda":
        return time.process_time

    def read() -> float:
        import torch

        torch.cuda.synchronize()
        return time.perf_counter()

    return read


def _peak_flops(device: str) -> float | None:
    import torch

    name = torch.cuda.get_device_name() if device == "cuda" else ""
    return next((peak for part, peak in PEAK_FLOPS.items() if part in name), None)


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0 if every target was met (or nothing is judged), 1 if one was missed, 2 without the GPU asked for."""
    parser = argparse.ArgumentParser(
        prog=f"python -m benchmarks.{NAME}", description=(__doc__ or "").partition("\n\n")[0]
    )
    parser.add_argument("--sizes", metavar="LIST", help=f"of {', '.join(SIZES)}, with commas; 0.6B,4B by default")
    parser.add_argument("--rows", type=int, default=8, help="packed rows a step")
    parser.add_argument("--row-length", type=int, default=2048, help="positions of a row")
    parser.add_argument("--repeats", type=int, default=10, help="interleaved pairs of steps")
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="write JSON to FILE, or to stdout")
    parser.add_argument("--quick", action="store_true", help="the tiny size on short rows, targets not judged")
    args = parser.parse_args(argv)
    sizes = ["tiny"] if args.quick else (args.sizes or "0.6B,4B").split(",")
    if unknown := [size for size in sizes if size not in SIZES]:
        parser.error(f"unknown size {unknown[0]!r}; valid: {', '.join(SIZES)}")
    import torch

    device = "cuda" if torch.cuda.is_available() else "cpu"
    result: dict[str, Any] = {"benchmark": NAME, "quick": args.quick, "machine": describe_machine(), "checks": []}
    if device == "cpu" and sizes != ["tiny"]:
        print(f"{NAME}: {', '.join(sizes)} need a GPU, and torch finds none; --sizes tiny runs here", file=sys.stderr)
        result["skipped"] = "no GPU"
        _write(args.json, result)
        return 2 if args.sizes else 0
    rows, length, repeats = (2, 96, 1) if args.quick else (args.rows, args.row_length, args.repeats)
    result["machine"]["device"] = torch.cuda.get_device_name() if device == "cuda" else "cpu"
    measured = []
    for size in sizes:
        measured.append(measure_size(size, device, rows, length, repeats))
        if device == "cuda":
            torch.cuda.empty_cache()
    checks = [check for check, _ in measured]
    result |= {"checks": [asdict(c) | {"passed": c.passed} for c in checks], "figures": [f for _, f in measured]}
    if args.json != "-":
        print_checks(NAME, checks, judged=not args.quick)
    _write(args.json, result)
    return 0 if args.quick or all(c.passed for c in checks) else 1


def _write(target: str | None, result: dict[str, Any]) -> None:
    if target == "-":
        print(json.dumps(result, indent=2))
    elif target:
        with open(target, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=2)


if __name__ == "__main__":
    sys.exit(main())

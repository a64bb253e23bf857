"""Training of the learned detector's tagger on generated tool-calling requests with varied surfaces.

    python -m fluxem.training.tagger --steps 1500 --num-samples 6000 --seed 0 --out tagger.npz

The weights stand in ``--out``, and command, seed, commit and metrics beside them in a JSON of the same name.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from fluxem.core.span import Sample, Span
from fluxem.data.problems.phrasing import TEST_NOISE, TRAIN_NOISE, Noise
from fluxem.data.toolcalls import TOOL_SPLITS, generate_toolcalls
from fluxem.data.toolcalls.surfaces import SurfaceRates
from fluxem.detection import PatternDetector
from fluxem.detection.learned import (
    BEGIN,
    DILATIONS,
    INSIDE,
    KERNEL,
    NUM_SYMBOLS,
    OUTSIDE,
    HybridDetector,
    LearnedDetector,
    symbols_of,
)
from fluxem.domains import all_domains, all_types

SURFACES = SurfaceRates(words=0.5, units=0.1, separators=0.06, latex=0.06, unicode=0.08, spacing=0.05)
"""Odd surfaces are what the tagger is for, so that they are frequent here."""
_IGNORED = -100
_WINDOW = 256


class TaggerNet(nn.Module):
    """The network of :class:`fluxem.detection.learned.Tagger` in torch, with the same names of weights."""

    def __init__(self, width: int, num_types: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(NUM_SYMBOLS, width)
        self.depth = nn.ModuleList(
            nn.Conv1d(width, width, KERNEL, padding=d * (KERNEL // 2), dilation=d, groups=width, bias=False)
            for d in DILATIONS
        )
        self.point = nn.ModuleList(nn.Linear(width, width) for _ in DILATIONS)
        self.tags = nn.Linear(width, 3)
        self.types = nn.Linear(width, num_types)

    def forward(self, symbols: Tensor) -> tuple[Tensor, Tensor]:
        """``(B, T)`` symbols -> ``(B, T, 3)`` and ``(B, T, n)`` logits."""
        state = self.embedding(symbols)
        for depth, point in zip(self.depth, self.point, strict=True):
            state = state + F.relu(point(depth(state.transpose(1, 2)).transpose(1, 2)))
        return self.tags(state), self.types(state)

    def export(self) -> dict[str, np.ndarray]:
        """Arrays by the names that ``Tagger`` expects."""
        arrays = {"embedding": self.embedding.weight, "tags": self.tags.weight.T, "tags_bias": self.tags.bias}
        arrays |= {"types": self.types.weight.T, "types_bias": self.types.bias}
        for layer, (depth, point) in enumerate(zip(self.depth, self.point, strict=True)):
            assert isinstance(depth, nn.Conv1d) and isinstance(point, nn.Linear)
            arrays |= {
                f"depth{layer}": depth.weight[:, 0].T,
                f"point{layer}": point.weight.T,
                f"bias{layer}": point.bias,
            }
        return {name: array.detach().numpy().astype(np.float32) for name, array in arrays.items()}


def draw_samples(num: int, split: str, seed: int, noise: Noise) -> list[Sample]:
    """Requests of a split of "toolcalling" with varied surfaces; a pure function of its arguments."""
    return [
        generate_toolcalls(random.Random(f"tagger/{split}/{seed}/{i}"), TOOL_SPLITS[split], noise, SURFACES)
        for i in range(num)
    ]


def label(text: str, spans: Iterable[Span], types: dict[str, int]) -> tuple[np.ndarray, np.ndarray]:
    """``(T,)`` tags and ``(T,)`` types, the latter ignored but at beginnings."""
    tags, kinds = np.full(len(text), OUTSIDE), np.full(len(text), _IGNORED)
    for span in spans:
        tags[span.start : span.end] = INSIDE
        tags[span.start] = BEGIN
        kinds[span.start] = types[span.type]
    return tags, kinds


def _cut_windows(samples: Sequence[Sample], types: dict[str, int]) -> tuple[Tensor, Tensor, Tensor]:
    rows: list[tuple[np.ndarray, ...]] = []
    for sample in samples:
        tags, kinds = label(sample.text, sample.spans or (), types)
        symbols = symbols_of(sample.text)
        for start in range(0, max(1, min(len(symbols), 3 * _WINDOW)), _WINDOW):
            parts = [part[start : start + _WINDOW] for part in (symbols, tags, kinds)]
            gap = _WINDOW - len(parts[0])
            fills = (0, _IGNORED, _IGNORED)
            rows.append(tuple(np.pad(part, (0, gap), constant_values=f) for part, f in zip(parts, fills, strict=True)))
    symbols, tags, kinds = (torch.from_numpy(np.stack(column).astype(np.int64)) for column in zip(*rows, strict=True))
    return symbols, tags, kinds


def _loss(net: TaggerNet, symbols: Tensor, tags: Tensor, kinds: Tensor) -> Tensor:
    tag_logits, type_logits = net(symbols)
    by_tag = F.cross_entropy(tag_logits.flatten(0, 1), tags.flatten(), ignore_index=_IGNORED)
    marked = kinds != _IGNORED
    by_type = F.cross_entropy(type_logits[marked], kinds[marked]) if bool(marked.any()) else by_tag.new_zeros(())
    return by_tag + 0.2 * by_type


def train_tagger(
    samples: Sequence[Sample], types: Sequence[str], *, steps: int, seed: int, width: int = 64, batch_size: int = 16,
    learning_rate: float = 4e-3, report: Callable[[str], None] = print,
) -> TaggerNet:  # fmt: skip
    """Train on one thread; AdamW, one cycle."""
    torch.manual_seed(seed)
    net = TaggerNet(width, len(types))
    symbols, tags, kinds = _cut_windows(samples, {name: i for i, name in enumerate(types)})
    optimizer = torch.optim.AdamW(net.parameters(), lr=learning_rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, learning_rate, total_steps=steps)
    generator = torch.Generator().manual_seed(seed)
    for step in range(steps):
        rows = torch.randint(len(symbols), (batch_size,), generator=generator)
        loss = _loss(net, symbols[rows], tags[rows], kinds[rows])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            report(f"step {step}: loss {loss.item():.4f}")
    return net


@torch.no_grad()
def fit_temperature(net: TaggerNet, samples: Sequence[Sample], types: Sequence[str]) -> float:
    """The divisor of the logits with the smallest loss on held-out texts."""
    symbols, tags, _ = _cut_windows(samples, {name: i for i, name in enumerate(types)})
    logits = net(symbols)[0].flatten(0, 1)
    losses = {
        t: F.cross_entropy(logits / t, tags.flatten(), ignore_index=_IGNORED).item() for t in np.arange(0.5, 4.05, 0.1)
    }
    return round(float(min(losses, key=losses.__getitem__)), 2)


def save_tagger(path: Path, net: TaggerNet, types: Sequence[str], temperature: float) -> None:
    """Write weights and what belongs to them as one ``.npz``."""
    meta = json.dumps({"types": list(types), "temperature": temperature}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, Any] = {**net.export(), "meta": np.frombuffer(meta, np.uint8)}
    with path.open("wb") as file:
        np.savez_compressed(file, **arrays)


def score_detector(detect: Callable[[str], list[Span]], samples: Sequence[Sample]) -> dict[str, dict[str, float]]:
    """Precision and recall of typed, exact spans with the right value, per domain and in "all"."""
    counts: dict[str, list[int]] = {}
    for sample in samples:
        gold = {(s.start, s.end, s.type): s.value for s in sample.spans or ()}
        found = {(s.start, s.end, s.type): s.value for s in detect(sample.text)}
        for which, keys in enumerate((found, gold)):
            for key in keys:
                right = key in found and key in gold and found[key] == gold[key]
                for name in (domain_of(key[2]), "all"):
                    row = counts.setdefault(name, [0, 0, 0])
                    row[which] += 1
                    row[2] += right and which == 0
    return {
        name: {"precision": round(right / max(1, found), 4), "recall": round(right / max(1, gold), 4), "num_gold": gold}
        for name, (found, gold, right) in sorted(counts.items())
    }


def domain_of(span_type: str) -> str:
    """Name of the domain that has a span type."""
    return next(name for name, domain in all_domains().items() if any(t.name == span_type for t in domain.types))


def count_false_alarms(detect: Callable[[str], list[Span]]) -> tuple[int, int]:
    """Near-misses, of all domains, in which a span of the own domain is found, and their number."""
    pairs = [(text, {t.name for t in d.types}) for d in all_domains().values() for text in d.near_misses]
    return sum(any(s.type in own for s in detect(text)) for text, own in pairs), len(pairs)


def measure(path: Path, num: int, seed: int) -> dict[str, Any]:
    """Figures of patterns, learned and hybrid on split "unseen" with varied surfaces, and on near-misses."""
    samples = draw_samples(num, "unseen", seed, TEST_NOISE)
    patterns, learned = PatternDetector(), LearnedDetector(path)
    text = "\n".join(sample.text for sample in samples)[:100_000]
    start = time.perf_counter()
    learned.detect(text)
    speed = len(text) / 1000 / (time.perf_counter() - start)
    metrics: dict[str, Any] = {"num_samples": num, "learned_kilobytes_per_second": round(speed, 1)}
    hybrid = HybridDetector(patterns, learned)
    for name, detector in (("patterns", patterns), ("learned", learned), ("hybrid", hybrid)):
        alarms, total = count_false_alarms(detector.detect)
        metrics[name] = {
            "unseen": score_detector(detector.detect, samples),
            "near_misses": {"precision": round(1 - alarms / total, 4), "num": total},
        }
    return metrics


def main() -> None:
    """Train, save, measure."""
    parser = argparse.ArgumentParser(description="Train the learned detector's tagger.")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--num-samples", type=int, default=6000)
    parser.add_argument("--num-test", type=int, default=600)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    git = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=False)
    torch.set_num_threads(1)
    types = list(all_types())
    print(f"drawing {options.num_samples} requests", flush=True)
    samples = draw_samples(options.num_samples, "train", options.seed, TRAIN_NOISE)
    start = time.perf_counter()
    net = train_tagger(samples, types, steps=options.steps, seed=options.seed, report=lambda t: print(t, flush=True))
    seconds = time.perf_counter() - start
    held_out = draw_samples(max(20, options.num_test // 3), "val_c", options.seed, TRAIN_NOISE)
    temperature = fit_temperature(net, held_out, types)
    save_tagger(options.out, net, types, temperature)
    report = {
        "command": f"python -m fluxem.training.tagger --steps {options.steps} --num-samples {options.num_samples}"
        f" --num-test {options.num_test} --seed {options.seed} --out {options.out}",
        "seed": options.seed,
        "commit": git.stdout.strip() or None,
        "num_parameters": sum(p.numel() for p in net.parameters()),
        "training_seconds": round(seconds, 1),
        "temperature": temperature,
        "metrics": measure(options.out, options.num_test, options.seed),
    }
    options.out.with_suffix(".json").write_text(json.dumps(report, indent=2) + "\n")
    for name in ("patterns", "learned", "hybrid"):
        print(name, report["metrics"][name]["unseen"]["all"], report["metrics"][name]["near_misses"], flush=True)


if __name__ == "__main__":
    main()

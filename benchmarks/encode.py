"""Encode 100,000 64-bit integers: ``encode_many`` against the public package, one value at a time.

The peer's number code is what it encodes a detected number with (its registry's arithmetic encoder);
it has no batch call. Ours takes a list of Python integers, as detection yields them.
"""

from __future__ import annotations

import random
import sys

from benchmarks._harness import Check, compare, run_benchmark
from benchmarks._peer import PEER_VERSION, load_peer_encoder


def measure(quick: bool) -> list[Check]:
    from fluxem.domains import get_type

    num_values, repeats = (2_000, 2) if quick else (100_000, 11)
    rng = random.Random(0)
    values = [rng.randrange(-(2**63), 2**63) for _ in range(num_values)]
    encode_one = load_peer_encoder()
    encode_many = get_type("arithmetic_number").encode_many
    assert encode_many is not None
    # Two warm-up rounds: the first touch of 100 MB of fresh memory costs more than the encoding.
    timing = compare(lambda: encode_many(values), lambda: [encode_one(v) for v in values], repeats, warmup=2)
    per_value = 1e6 / num_values
    return [
        Check(
            "integers per second over the public package",
            timing.speedup,
            "x",
            target=10.0,
            detail=f"{timing.ours_s * per_value:.2f} us a value, exact to 64 bits, 256 dims; "
            f"fluxem {PEER_VERSION} {timing.peer_s * per_value:.2f} us, {encode_one(7).shape[-1]} dims",
        )
    ]


if __name__ == "__main__":
    sys.exit(run_benchmark("encode", measure))

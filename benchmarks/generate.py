"""Generation: questions a second on one core, over the mix of domains that tool calling is trained on."""

from __future__ import annotations

import random
import statistics
import sys
import time

from benchmarks._harness import Check, run_benchmark


def measure(quick: bool) -> list[Check]:
    from fluxem.data.mix import domain_weights
    from fluxem.domains import all_domains

    domains = all_domains()
    weights = domain_weights(list(domains))
    num_samples, rounds = (300, 1) if quick else (6_000, 5)
    rng = random.Random(0)
    generators = {name: domain.generate for name, domain in domains.items()}
    for name, generate in generators.items():  # templates are compiled and libraries loaded once
        assert generate is not None, name
        for _ in range(300):
            generate(rng, "medium")
    rates, by_domain = [], dict.fromkeys(domains, 0.0)
    for _ in range(rounds):
        seconds = dict.fromkeys(domains, 0.0)
        counts = dict.fromkeys(domains, 0)
        for name in rng.choices(list(domains), weights, k=num_samples):
            generate = generators[name]
            assert generate is not None
            difficulty = rng.choices(("easy", "medium", "hard"), (0.3, 0.4, 0.3))[0]
            start = time.process_time()
            generate(rng, difficulty)
            seconds[name] += time.process_time() - start
            counts[name] += 1
        rates.append(num_samples / sum(seconds.values()))
        by_domain = {name: counts[name] / seconds[name] for name in domains if seconds[name]}
    slowest = sorted(by_domain, key=lambda name: by_domain[name])[:4]
    detail = ", ".join(f"{name} {by_domain[name]:,.0f}" for name in slowest)
    return [
        Check(
            "questions with gold spans and answers, a second and core",
            statistics.median(rates),
            "/s",
            target=3_000.0,
            detail=f"{len(domains)} domains; slowest: {detail}",
        )
    ]


if __name__ == "__main__":
    sys.exit(run_benchmark("generate", measure))

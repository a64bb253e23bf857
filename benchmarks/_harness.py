"""What every benchmark shares: interleaved repeats, medians, targets, one table and one JSON form."""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Check:
    """One measured number and the target it must meet.

    Attributes:
        name: what was measured.
        value: the number, in ``unit``.
        target: the bound; ``value`` must be at least it, or at most it where ``at_most`` is set.
        detail: the raw measurements behind the number, in words.
    """

    name: str
    value: float
    unit: str
    target: float
    at_most: bool = False
    detail: str = ""

    @property
    def passed(self) -> bool:
        """Whether the target is met; a value that is not a number never meets it."""
        return self.value <= self.target if self.at_most else self.value >= self.target


@dataclass(frozen=True)
class Comparison:
    """Interleaved timings of two callables; seconds are medians.

    ``speedup`` is the median over pairs of peer time / our time: both halves of a pair saw the same
    machine load, so it is steadier than the quotient of the medians.
    """

    ours_s: float
    peer_s: float
    speedup: float


Clock = Callable[[], float]


def time_call(call: Callable[[], object], clock: Clock = time.process_time) -> float:
    """Seconds of one call, with the garbage collector held off.

    CPU time by default: everything in this process runs on one thread, so it is the wall time of an
    idle machine, and another process's load does not count.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        start = clock()
        call()
        return clock() - start
    finally:
        if enabled:
            gc.enable()


def compare(
    ours: Callable[[], object],
    peer: Callable[[], object],
    repeats: int,
    warmup: int = 1,
    clock: Clock = time.process_time,
) -> Comparison:
    """Time ``ours`` and ``peer`` in ``repeats`` interleaved pairs, the order alternating."""
    for _ in range(warmup):
        ours()
        peer()
    pairs: list[tuple[float, float]] = []
    for i in range(repeats):
        if i % 2:
            peer_s, ours_s = time_call(peer, clock), time_call(ours, clock)
        else:
            ours_s, peer_s = time_call(ours, clock), time_call(peer, clock)
        pairs.append((ours_s, peer_s))
    return Comparison(
        ours_s=statistics.median(o for o, _ in pairs),
        peer_s=statistics.median(p for _, p in pairs),
        speedup=statistics.median(p / o for o, p in pairs),
    )


def describe_machine() -> dict[str, str | int | None]:
    """Where the numbers were measured: a number without its machine means nothing."""
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "threads": os.environ.get("OMP_NUM_THREADS"),
    }


def run_benchmark(name: str, measure: Callable[[bool], Sequence[Check]], argv: Sequence[str] | None = None) -> int:
    """Parse the command line, measure, print, and return the exit code: 1 if a target was missed.

    ``measure(quick)`` returns the checks; ``--quick`` measures small sizes once and reports without
    judging, to see that a benchmark runs.
    """
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}")
    parser.add_argument("--json", nargs="?", const="-", metavar="FILE", help="write JSON to FILE, or to stdout")
    parser.add_argument("--quick", action="store_true", help="small sizes, targets not judged")
    args = parser.parse_args(argv)
    checks = measure(args.quick)
    result = {
        "benchmark": name,
        "quick": args.quick,
        "machine": describe_machine(),
        "checks": [asdict(c) | {"passed": c.passed} for c in checks],
    }
    if args.json == "-":
        print(json.dumps(result, indent=2))
    else:
        print_checks(name, checks, judged=not args.quick)
        if args.json:
            with open(args.json, "w", encoding="utf-8") as file:
                json.dump(result, file, indent=2)
    return 0 if args.quick or all(c.passed for c in checks) else 1


def print_checks(name: str, checks: Sequence[Check], judged: bool) -> None:
    """Print one line per check: verdict, value, target, and what it was computed from."""
    for check in checks:
        verdict = "quick" if not judged else "ok" if check.passed else "MISSED"
        relation = "<=" if check.at_most else ">="
        print(f"{verdict:>6}  {name}: {check.name} {check.value:.3g} {check.unit} (target {relation} {check.target:g})")
        if check.detail:
            print(f"        {check.detail}")
    sys.stdout.flush()

"""Tools: microseconds a call with validation, on the examples of their docstrings.

A tool is cheap where its bare function takes at most 10 us on its example; what the call adds to that is
looking the tool up, checking and coercing its arguments.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from benchmarks._harness import Check, run_benchmark

CHEAP_US = 10.0


def time_us(call: Callable[[], object], repeats: int) -> float:
    """Median microseconds of a call, in rounds long enough for the clock."""
    call()
    start = time.perf_counter()
    call()
    once = time.perf_counter() - start
    inner = max(1, min(50, int(2e-4 / max(once, 1e-7))))
    rounds = []
    for _ in range(repeats):
        start = time.perf_counter()
        for _ in range(inner):
            call()
        rounds.append((time.perf_counter() - start) / inner)
    return 1e6 * statistics.median(rounds)


def measure(quick: bool) -> list[Check]:
    from fluxem.tools import all_tools, call_tool
    from fluxem.tools.executor import coerce_arguments

    repeats = 2 if quick else 15
    calls: dict[str, float] = {}
    cheap: dict[str, float] = {}
    for name, tool in all_tools().items():
        given = tool.examples[0][0]
        calls[name] = time_us(lambda name=name, given=given: call_tool(name, **given), repeats)
        if tool.limits is None:
            exact = coerce_arguments(tool, given)
            if time_us(lambda tool=tool, exact=exact: tool.function(**exact), repeats) <= CHEAP_US:
                cheap[name] = calls[name]
    slowest = sorted(calls, key=lambda name: calls[name])[-3:]
    dearest = max(cheap, key=lambda name: cheap[name])
    return [
        Check(
            "a call of a cheap tool with validation, 95th percentile",
            statistics.quantiles(cheap.values(), n=20)[-1],
            "us",
            target=30.0,
            at_most=True,
            detail=f"{len(cheap)} cheap tools, median {statistics.median(cheap.values()):.1f} us, "
            f"dearest {dearest} {cheap[dearest]:.1f} us",
        ),
        Check(
            "a call of any tool, median over tools",
            statistics.median(calls.values()) / 1e3,
            "ms",
            target=1.0,
            at_most=True,
            detail=f"{len(calls)} tools; slowest "
            + ", ".join(f"{name} {calls[name] / 1e3:.1f} ms" for name in reversed(slowest)),
        ),
    ]


if __name__ == "__main__":
    sys.exit(run_benchmark("tools", measure))

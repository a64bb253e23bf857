"""``import fluxem`` over a bare interpreter, in fresh processes."""

from __future__ import annotations

import subprocess
import sys
import time

from benchmarks._harness import Check, compare, run_benchmark


def _run_python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


def measure(quick: bool) -> list[Check]:
    repeats = 2 if quick else 15
    timing = compare(
        lambda: _run_python("import fluxem"), lambda: _run_python("pass"), repeats, clock=time.perf_counter
    )
    return [
        Check(
            "seconds added by `import fluxem`",
            timing.ours_s - timing.peer_s,
            "s",
            target=0.15,
            at_most=True,
            detail=f"{timing.ours_s:.3f} s with the import, {timing.peer_s:.3f} s without, medians of {repeats} pairs",
        )
    ]


if __name__ == "__main__":
    sys.exit(run_benchmark("import_time", measure))

"""Run all benchmarks, or those named: ``python -m benchmarks [NAME ...] [--json FILE] [--quick]``.

Each runs in a process of its own, so that one's imports and heap do not weigh on the next.
"""

from __future__ import annotations

import argparse
import json
import os
import pkgutil
import subprocess
import sys
import tempfile
from pathlib import Path

import benchmarks

FOLDER = Path(__file__).parent


def list_benchmarks() -> list[str]:
    """Names of all benchmarks: every public module of this folder."""
    return sorted(m.name for m in pkgutil.iter_modules(benchmarks.__path__) if not m.name.startswith("_"))


def main(argv: list[str] | None = None) -> int:
    """Run the benchmarks; 0 if every target was met, 1 if one was missed or a benchmark failed."""
    names = list_benchmarks()
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Run all benchmarks, or those named.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(names)}; all by default")
    parser.add_argument("--json", metavar="FILE", help="also write all results to FILE")
    parser.add_argument("--quick", action="store_true", help="small sizes, targets not judged")
    args = parser.parse_args(argv)
    if unknown := set(args.names) - set(names):
        parser.error(f"unknown benchmark {', '.join(sorted(unknown))}; valid: {', '.join(names)}")
    missed, results = [], []
    environment = os.environ | {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder:
        for name in args.names or names:
            output = Path(folder, name + ".json")
            command = [sys.executable, "-m", f"benchmarks.{name}", "--json", str(output)]
            command += ["--quick"] if args.quick else []
            if subprocess.run(command, cwd=FOLDER.parent, env=environment, check=False).returncode:
                missed.append(name)
            if output.exists():
                results.append(json.loads(output.read_text()))
    if args.json:
        Path(args.json).write_text(json.dumps(results, indent=2), encoding="utf-8")
    if missed:
        print(f"targets missed or failed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

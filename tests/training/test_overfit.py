"""``debug=overfit`` through the command line: eight problems are learnt by heart, and the exit metric says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_overfit_reaches_every_one_of_eight_problems(tmp_path):
    command = [
        sys.executable,
        "train.py",
        "debug=overfit",
        f"paths.runs={tmp_path}/runs",
        f"paths.data={tmp_path}/data",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    assert done.returncode == 0, done.stderr[-2000:]
    (run,) = (tmp_path / "runs" / "debug").iterdir()
    metrics = json.loads((run / "metrics.json").read_text())
    assert metrics["optimized_metric"] == 1.0
    assert "exact match 100.0% of 8" in done.stdout + done.stderr

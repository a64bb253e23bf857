"""The folder of a run: a name that says what it is, and that no other run can take."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any

CONFIG_FILE = "config.yaml"
RECORD_FILE = "run.json"
METRICS_FILE = "metrics.json"
CHECKPOINT_FOLDER = "checkpoints"
TOKENIZER_FOLDER = "tokenizer"


def name_run(config: Mapping[str, Any]) -> str:
    """``<arm>-seed<seed>-<hash>``: the hash is of the whole configuration, so equal names mean equal settings."""
    digest = hashlib.sha256(json.dumps(config, sort_keys=True, default=str).encode()).hexdigest()[:6]
    arm = re.sub(r"[^A-Za-z0-9_]+", "_", str(config["arm"]["name"]))
    return f"{arm}-seed{config['seed']}-{digest}"


def create_run_folder(runs: str | Path, group: str, name: str) -> Path:
    """Make and return ``runs/group/name``, or ``name-2``, ``name-3``, ... where that exists.

    Whoever makes a folder owns it: two processes that ask at the same moment get two folders.
    """
    parent = Path(runs) / re.sub(r"[^A-Za-z0-9_.-]+", "_", group)
    parent.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        folder = parent / (name if number == 1 else f"{name}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        return folder
    raise AssertionError("unreachable")

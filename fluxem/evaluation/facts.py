"""What a run folder says about its run: arm, task, seed, settings, and the budget it was trained with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fluxem.evaluation.run_folders import WEIGHTS_FILE
from fluxem.runs.folders import CONFIG_FILE, METRICS_FILE
from fluxem.runs.record import read_config, read_metrics

# Settings that do not change what is learned: where things lie, how fast they run, what is shown.
_INCIDENTAL_GROUPS = (
    "paths",
    "hydra",
    "logger",
    "callbacks",
    "name",
    "threads",
    "injection",  # stand in the model's settings as well
    "composer",
    "compile",  # rounds otherwise, learns the same
    "optimized_metric",
    "resume",
    "run_dir",
)
_INCIDENTAL_NAMES = (
    "seed", "suite", "evaluate", "cache_dir", "num_workers", "loader_workers", "val_batch_size",
    "domains",  # follow from the task; earlier runs did not record them
    "default_root_dir", "accelerator", "devices", "enable_progress_bar", "log_every_n_steps",
)  # fmt: skip


_ADDED_LATER = {"domain.detector": "patterns", "model.composer": "exact"}
"""Settings that earlier runs did not record, with what they had."""


def read_facts(run_dir: Path) -> dict[str, Any]:
    """Facts of the run in ``run_dir``; a number it did not record is ``None``.

    Returns:
        arm, answering, task (names), seed (int), settings (dotted key -> value of everything that may change what
        is learned), reads_spans (bool), learning_rate, num_params (trained and frozen), num_train_tokens,
        train_flops, num_steps, train_seconds, finished (modification time of the weights, in seconds).

    Raises:
        ConfigError: the configuration or the metrics cannot be read.
    """
    config = read_config(run_dir)
    metrics = read_metrics(run_dir) if (run_dir / METRICS_FILE).is_file() else {}
    return {
        "arm": _find(config, "arm.name") or run_dir.name,
        "answering": _find(config, "arm.answering"),
        "task": _find(config, "domain.task"),
        "seed": config.get("seed"),
        "settings": _ADDED_LATER | dict(_list_settings(config)),
        "reads_spans": _find(config, "arm.layout") != "text",
        "learning_rate": _find(config, "optimizer.lr"),
        "num_params": metrics.get("num_params"),
        "num_train_tokens": metrics.get("num_train_tokens"),
        "train_flops": metrics.get("train_flops"),
        "num_steps": metrics.get("num_steps"),
        "train_seconds": metrics.get("train_seconds"),
        "finished": (run_dir / WEIGHTS_FILE).stat().st_mtime,
    }


def _find(config: Mapping[str, Any], key: str) -> Any:
    node: Any = config
    for name in key.split("."):
        node = node.get(name) if isinstance(node, Mapping) else None
    return node


def _list_settings(node: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Leaves of the configuration that may change what is learned."""
    if isinstance(node, Mapping):
        for name, child in node.items():
            where = f"{key}.{name}" if key else str(name)
            if name not in _INCIDENTAL_NAMES and where not in _INCIDENTAL_GROUPS:
                yield from _list_settings(child, where)
    else:
        yield key, node


def hash_run(run_dir: Path) -> str:
    """Hash of what answers: the weights and the configuration; 12 hex digits."""
    digest = hashlib.sha256()
    weights = [run_dir / WEIGHTS_FILE, *sorted(run_dir.glob("model.*.safetensors"))]  # the latter: a committee's
    for path in (run_dir / CONFIG_FILE, *weights):
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:12]

"""What a run folder records of a run besides its configuration and weights."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import secrets
import shlex
import subprocess
import sys
import time
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError
from fluxem.domains import all_types
from fluxem.runs.atomic import write_atomically
from fluxem.runs.folders import CONFIG_FILE, METRICS_FILE, RECORD_FILE

_ROOT = Path(__file__).resolve().parents[2]
_PACKAGES = ("torch", "lightning", "transformers", "peft", "tokenizers", "numpy", "hydra-core", "fluxem")


def current_type_tags() -> dict[str, int]:
    """Span type name -> permanent tag, of every discovered domain."""
    return {name: int(t.tag) for name, t in sorted(all_types().items())}


def check_type_tags(stored: Mapping[str, int], source: str) -> None:
    """Refuse a run whose tags mean something else today.

    Raises:
        ConfigError: a stored type is gone or has another tag, or its tag now belongs to another type.
    """
    current = current_type_tags()
    names = {tag: name for name, tag in current.items()}
    problems = []
    for name, tag in stored.items():
        if current.get(name) == tag:
            continue
        now = f"tag {current[name]}" if name in current else "unknown"
        holder = f", tag {tag} is {names[tag]!r}" if tag in names else ""
        problems.append(f"{name!r} was tag {tag}, now {now}{holder}")
    if problems:
        raise ConfigError(f"{source} was trained with other type tags: {'; '.join(problems)}. Tags are permanent")


def read_git_state() -> dict[str, Any]:
    """Commit and whether the checkout had changes; ``None`` where this is no git checkout."""

    def ask(*arguments: str) -> str | None:
        try:
            done = subprocess.run(
                ["git", "-C", str(_ROOT), *arguments], capture_output=True, text=True, timeout=20, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return done.stdout.strip() if done.returncode == 0 else None

    status = ask("status", "--porcelain", "--untracked-files=no")
    return {"git_commit": ask("rev-parse", "HEAD"), "git_changed": None if status is None else bool(status)}


def _package_versions() -> dict[str, str]:
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _hash_constraints() -> str | None:
    path = _ROOT / "constraints.txt"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def new_run_id() -> str:
    """Random id of a run, for loggers that know runs by id."""
    return secrets.token_hex(5)


ORIGIN_KEYS = ("command", "created", "git_commit", "git_changed", "data_fingerprints", "resumed_by", "init_from")
"""What a run says of another run that it was made from."""


def write_record(
    run_dir: str | Path, problems: Mapping[str, str], examples: Mapping[str, str], init_from: str | Path | None = None
) -> None:
    """Write ``run.json``: where this run comes from.

    Written once; a resumed run is held against it and adds its command.

    Args:
        run_dir: the run folder.
        problems: fingerprint of the problems of every split.
        examples: fingerprint of the examples that were made of them.
        init_from: folder of the run whose weights this one starts from.

    Raises:
        ConfigError: a resumed run would train on other examples than it started with.
    """
    path = Path(run_dir) / RECORD_FILE
    command = shlex.join([Path(sys.executable).name, *sys.argv])
    if path.is_file():
        record = read_record(run_dir)
        _check_examples(record, examples, str(run_dir))
        record.setdefault("resumed_by", []).append(command)
    else:
        record = {
            "command": command,
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            **read_git_state(),
            "constraints_sha256": _hash_constraints(),
            "packages": _package_versions(),
            "python": platform.python_version(),
            "platform": platform.platform(),
            "num_cpus": os.cpu_count(),
            "data_fingerprints": dict(problems),
            "example_fingerprints": dict(examples),
            "type_tags": current_type_tags(),
        }
        if init_from is not None:
            record["init_from"] = describe_origin(init_from)
    _write_json(path, record)


def describe_origin(run_dir: str | Path) -> dict[str, Any]:
    """Seed, command, commit and data of the run in ``run_dir``, and of what that one started from."""
    record = read_record(Path(run_dir).expanduser())
    seed = read_config(Path(run_dir).expanduser()).get("seed")
    return {"seed": seed, **{key: record[key] for key in ORIGIN_KEYS if key in record}}


def _check_examples(record: Mapping[str, Any], examples: Mapping[str, str], source: str) -> None:
    stored = record.get("example_fingerprints", {})
    changed = [split for split, value in examples.items() if stored.get(split, value) != value]
    if not changed:
        return
    commit = record.get("git_commit")
    where = f" It was started at commit {commit}; check that out to go on." if commit else ""
    raise ConfigError(
        f"{source} cannot be continued exactly: the code or the data changed, and the {', '.join(changed)} examples "
        f"are no longer those it started with.{where}"
    )


def read_record(run_dir: str | Path) -> dict[str, Any]:
    """The content of ``run.json``."""
    return _read_json(Path(run_dir) / RECORD_FILE)


def write_metrics(run_dir: str | Path, metrics: Mapping[str, Any]) -> None:
    """Write ``metrics.json``: final metrics and what the run has spent."""
    _write_json(Path(run_dir) / METRICS_FILE, metrics)


def read_metrics(run_dir: str | Path) -> dict[str, Any]:
    """The content of ``metrics.json``."""
    return _read_json(Path(run_dir) / METRICS_FILE)


def write_config(run_dir: str | Path, config: Mapping[str, Any]) -> None:
    """Write the resolved configuration as plain YAML."""
    import yaml

    text = yaml.safe_dump(dict(config), sort_keys=False, allow_unicode=True, width=120)
    write_atomically(Path(run_dir) / CONFIG_FILE, text.encode())


def read_config(run_dir: str | Path) -> dict[str, Any]:
    """The stored configuration, not yet checked: pass it to ``check_config`` before building from it.

    Raises:
        ConfigError: the folder is no run folder or its configuration is no plain YAML mapping.
    """
    import yaml

    path = Path(run_dir) / CONFIG_FILE
    if not path.is_file():
        raise ConfigError(f"{str(run_dir)!r} is no run folder: it holds no {CONFIG_FILE}")
    try:
        config = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is no plain YAML: {' '.join(str(error).split())}") from None
    if not isinstance(config, dict):
        raise ConfigError(f"{path} holds {type(config).__name__}; expected a mapping of settings")
    return config


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    write_atomically(path, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())


def _read_json(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path} cannot be read: {error}") from None
    if not isinstance(content, dict):
        raise ConfigError(f"{path} holds {type(content).__name__}; expected an object")
    return content

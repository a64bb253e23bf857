"""Finding run folders: paths and glob patterns, and what a folder lacks to be a run."""

from __future__ import annotations

import difflib
import glob
from collections.abc import Sequence
from pathlib import Path

from fluxem.core.errors import ConfigError
from fluxem.runs.folders import CONFIG_FILE

WEIGHTS_FILE = "model.safetensors"
"""Written last by :func:`fluxem.runs.save_run` (which imports torch): its presence means "finished"."""


def split_runs(value: str) -> list[str]:
    """The runs in the text after ``run=``: "a,b", "[a,b]" or "['a','b']"; commas separate.

    A pattern such as ``run-[ab]`` keeps its brackets, since they do not enclose the whole.
    """
    text = value.strip()
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1]
    return [part for part in (item.strip().strip("'\"") for item in text.split(",")) if part]


def expand_runs(run_dirs: Sequence[str | Path]) -> tuple[list[Path], list[str]]:
    """Run folders in the given order, patterns expanded and sorted, each folder once.

    A folder that is named must be a finished run. What a pattern matches may hold unfinished ones: they
    are left out, and said.

    Returns:
        The folders, and a notice for each folder left out.

    Raises:
        ConfigError: no folder given or found, or a named folder is no finished run.
    """
    found: dict[Path, None] = {}
    notices = []
    for name in run_dirs:
        text = str(Path(name).expanduser())
        if Path(text).exists() or not glob.has_magic(text):
            check_run(Path(text))
            found[Path(text)] = None
            continue
        matched = sorted(Path(path) for path in glob.glob(text, recursive=True) if Path(path).is_dir())
        if not matched:
            raise ConfigError(f"run={text!r} matches no folder; expected a pattern such as 'outputs/runs/arithmetic/*'")
        for folder in matched:
            lacking = list_lacking(folder)
            if lacking:
                notices.append(f"left out {folder}: no finished run, it lacks {' and '.join(lacking)}")
            else:
                found[folder] = None
    if not found:
        said = "; ".join(notices) or "nothing was given"
        raise ConfigError(f"no run to evaluate: {said}. Give run=<folder>, as printed at the end of training")
    return list(found), notices


def list_lacking(folder: Path) -> list[str]:
    """What ``folder`` lacks to be a finished run, in words."""
    lacking = []
    if not (folder / CONFIG_FILE).is_file():
        lacking.append(f"{CONFIG_FILE} (its configuration)")
    if not (folder / WEIGHTS_FILE).is_file():
        lacking.append(f"{WEIGHTS_FILE} (its weights)")
    return lacking


def check_run(folder: Path) -> None:
    """Raise ``ConfigError`` unless ``folder`` is a finished run, saying what is missing."""
    if not folder.exists():
        siblings = [p.name for p in folder.parent.glob("*") if p.is_dir()] if folder.parent.is_dir() else []
        near = difflib.get_close_matches(folder.name, siblings, n=3, cutoff=0.4)
        hint = f"near it: {', '.join(str(folder.parent / name) for name in near)}" if near else "check the path"
        raise ConfigError(f"run folder {str(folder)!r} does not exist; {hint}")
    if not folder.is_dir():
        raise ConfigError(f"run={str(folder)!r} is a file; expected the run's folder, perhaps {str(folder.parent)!r}")
    lacking = list_lacking(folder)
    if lacking:
        raise ConfigError(
            f"{str(folder)!r} is no finished run: it lacks {' and '.join(lacking)}. "
            f"Finish it with python train.py resume={folder}, or name another"
        )

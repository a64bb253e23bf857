"""Files that are either whole or absent, whenever the process dies."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

TEMPORARY_MARK = ".partial-"


def replace_atomically(path: str | Path, write: Callable[[BinaryIO], object]) -> None:
    """Let ``write`` fill a temporary file beside ``path``, bring it to disk, then rename it over ``path``.

    The old content stays readable until the new one is complete: a rename within a folder is atomic.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}{TEMPORARY_MARK}{os.getpid()}")
    try:
        with temporary.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def write_atomically(path: str | Path, data: bytes) -> None:
    """:func:`replace_atomically` with the content at hand."""
    replace_atomically(path, lambda file: file.write(data))


def remove_partial_files(folder: str | Path) -> None:
    """Delete what writes that never finished left behind in ``folder``."""
    for path in Path(folder).glob(f"*{TEMPORARY_MARK}*"):
        path.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # only POSIX can open a directory, and only there is the rename not yet durable
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

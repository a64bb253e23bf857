"""Generated problems on disk: made on first use, by any number of workers, and found again by fingerprint.

A set of problems is one gzipped JSONL file and, beside it, a small JSON file with its size and SHA-256.
Both are written under a temporary name and renamed, under a lock, so that a file is whole or absent
whatever dies in between, and concurrent runs generate a set once. A file that does not match its
checksum is reported and made again.
"""

from __future__ import annotations

import fcntl
import gzip
import hashlib
import io
import json
import logging
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import overload

from fluxem.core.errors import ConfigError, SampleError
from fluxem.core.span import Sample
from fluxem.data import problems
from fluxem.data.jsonl import FORMAT_VERSION, dump_line, parse_line
from fluxem.data.problems import generate_problem, list_splits
from fluxem.data.problems.phrasing import Noise
from fluxem.data.progress import DelayedProgress

_LOG = logging.getLogger(__name__)
_CHUNK = 500
_MIN_PARALLEL = 4 * _CHUNK  # below this, starting workers costs more than it saves

Range = tuple[str, str, int, "Noise | None", int, int]


class Problems(Sequence[Sample]):
    """Samples of one cached set. Lines stay serialised in memory; indexing parses them.

    Attributes:
        fingerprint: identity of the content.
        path: the file they came from.
    """

    def __init__(self, lines: Sequence[bytes], fingerprint: str, path: Path) -> None:
        self._lines = lines
        self.fingerprint = fingerprint
        self.path = path

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> Sample: ...
    @overload
    def __getitem__(self, index: slice) -> list[Sample]: ...
    def __getitem__(self, index: int | slice) -> Sample | list[Sample]:
        if isinstance(index, slice):
            return [parse_line(line) for line in self._lines[index]]
        return parse_line(self._lines[index])

    def __repr__(self) -> str:
        return f"Problems({len(self)} samples, fingerprint {self.fingerprint}, {self.path})"


@cache
def _generator_version(task: str) -> str:
    """SHA-256 over the generators' source files and lists of words: a changed wording is another data set."""
    digest = hashlib.sha256()
    sources = [Path(problems.__path__[0])]
    if task == "toolcalling":  # its wordings, values and answers come from the domains, its folds from the core
        package = sources[0].parents[1]
        sources += [package / "data" / "toolcalls", package / "core", package / "detection"]
        sources += [p for p in (package / "domains").rglob("*") if p.is_dir()]
    for folder in sorted(sources):
        for path in sorted((*folder.glob("*.py"), *folder.glob("*.txt"))):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def fingerprint(task: str, split: str, size: int, seed: int, noise: Noise | None = None) -> str:
    """16 hex digits that name the content of a set of problems, generators and format included."""
    rates = list(astuple(noise)) if noise is not None else None
    identity = [task, split, size, seed, rates, _generator_version(task), FORMAT_VERSION]
    return hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]


def load_problems(
    task: str,
    split: str,
    size: int,
    seed: int = 0,
    cache_dir: str | Path = ".cache/problems",
    num_workers: int = 1,
    progress: bool = True,
    noise: Noise | None = None,
) -> Problems:
    """The first ``size`` problems of a split, from the cache or generated into it.

    Args:
        task, split, seed, noise: see :func:`fluxem.data.problems.generate_problem`.
        size: number of samples.
        cache_dir: folder of the cache; created if need be.
        num_workers: processes that generate. The bytes are the same for any number.
        progress: show progress with an ETA when generating takes longer than two seconds.

    Raises:
        UnknownNameError: no such task or split.
        ConfigError: ``size`` or ``num_workers`` is negative.
    """
    if size < 0 or num_workers < 0:
        raise ConfigError(f"size and num_workers must be 0 or more; found size={size}, num_workers={num_workers}")
    if split not in list_splits(task):
        generate_problem(task, split, 0, seed)  # raises with the valid names
    mark = fingerprint(task, split, size, seed, noise)
    path = Path(cache_dir) / task / f"{split}-{size}-seed{seed}-{mark}.jsonl.gz"
    lines = _read_valid(path, size)
    if lines is None:
        with _lock(path):
            lines = _read_valid(path, size)  # another process may have made it meanwhile
            if lines is None:
                label = f"generating {task}/{split}"
                _write(path, (task, split, seed, noise, 0, size), num_workers, label if progress else "")
                lines = _read_valid(path, size)
    if lines is None:
        raise SampleError(f"{path} cannot be read back right after writing it: check the disk behind cache_dir")
    return Problems(lines, mark, path)


# --- reading ---------------------------------------------------------------------------------------------
def _seal(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".jsonl.gz") + ".json")


def _read_valid(path: Path, size: int) -> list[bytes] | None:
    """The lines of a cached file; ``None`` if it is absent, or damaged (which is said)."""
    if not path.exists():
        return None
    try:
        seal = json.loads(_seal(path).read_text())
        data = path.read_bytes()
        if len(data) != seal["num_bytes"]:
            raise ValueError(f"{len(data):,} bytes, expected {seal['num_bytes']:,}")
        if hashlib.sha256(data).hexdigest() != seal["sha256"]:
            raise ValueError("the checksum differs")
        lines = gzip.decompress(data).splitlines(keepends=False)
        if len(lines) != size:
            raise ValueError(f"{len(lines):,} samples, expected {size:,}")
    except (OSError, ValueError, KeyError, TypeError, EOFError) as error:
        _LOG.warning("cached problems %s are damaged (%s); generating them again", path, error)
        return None
    return lines


# --- writing ---------------------------------------------------------------------------------------------
@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Hold an exclusive lock beside ``path``; the system frees it if the process dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path.with_name(path.name + ".lock"), "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)


def _generate_chunk(job: Range) -> bytes:
    task, split, seed, noise, start, stop = job
    return b"".join(dump_line(generate_problem(task, split, i, seed, noise)) for i in range(start, stop))


def _generate_chunks(job: Range, num_workers: int) -> Iterator[bytes]:
    """Serialised samples in index order, in chunks of 500."""
    *what, start, stop = job
    jobs: list[Range] = [(*what, i, min(i + _CHUNK, stop)) for i in range(start, stop, _CHUNK)]  # type: ignore[misc]
    daemonic = multiprocessing.current_process().daemon  # such a process may not have children
    if num_workers <= 1 or stop - start < _MIN_PARALLEL or daemonic:
        yield from map(_generate_chunk, jobs)
        return
    # Spawned, not forked: the caller may hold threads and locks (torch, loggers).
    with multiprocessing.get_context("spawn").Pool(min(num_workers, len(jobs))) as pool:
        yield from pool.imap(_generate_chunk, jobs)


def _write(path: Path, job: Range, num_workers: int, label: str) -> None:
    buffer = io.BytesIO()
    done, size = 0, job[-1]
    with (
        DelayedProgress(label, size, enabled=bool(label)) as shown,
        gzip.GzipFile(filename="", fileobj=buffer, mode="wb", mtime=0, compresslevel=3) as file,
    ):
        for chunk in _generate_chunks(job, num_workers):
            file.write(chunk)
            done = min(done + _CHUNK, size)
            shown.update(done)
    data = buffer.getvalue()
    seal = {"num_bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(), "num_samples": size}
    _seal(path).unlink(missing_ok=True)  # a crash between the two renames must leave no seal for old bytes
    _replace(path, data)
    _replace(_seal(path), (json.dumps(seal) + "\n").encode())


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: temporary file beside it, synced, then renamed over it."""
    temporary = path.with_name(f"{path.name}.partial-{os.getpid()}")
    try:
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)

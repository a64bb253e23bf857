"""The mixed-sample JSONL format, and its validator.

A file holds one JSON object a line (UTF-8, optionally gzipped)::

    {"text": "What is the factorial of 5?",
     "spans": [{"type": "arithmetic_number", "start": 25, "end": 26, "value": 5}],
     "target_text": "120", "target_value": 120, "meta": {"task": "factorial"}}

* ``text`` is required; ``spans`` is left out where only a detector's spans exist (a token-only
  baseline uses none), and ``[]`` says that the text holds no value;
* a span covers ``text[start:end]`` (characters) and holds *what that text says*, in the JSON form of its
  type: never the tool to call, never a result. It may also carry ``confidence`` and ``source``;
* ``target_value`` is plain JSON, or the JSON form of ``target_type`` where that is given;
* other fields are left alone.

Span types may go by the older names in :data:`TYPE_ALIASES`, and a quantity may be written in SI units with
its dimensions beside it (:data:`LEGACY_DIMENSIONS`); :func:`modernize_record` rewrites both.

``python -m fluxem.integration.sample_format FILES [--check-encoding] [--json] [--max-errors N]`` reads files
of any size in constant memory, reports every problem as ``file:line: found; expected`` and exits with 0
(all valid), 1 (problems found) or 2 (unusable arguments).
"""

from __future__ import annotations

import argparse
import codecs
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluxem.core.errors import SampleError
from fluxem.core.span import Sample
from fluxem.data.jsonl import open_binary, read_samples, sample_from_dict, sample_to_dict, write_samples
from fluxem.data.progress import DelayedProgress
from fluxem.data.sample_check import LEGACY_DIMENSIONS, TYPE_ALIASES, Problem, check_sample, modernize_record
from fluxem.data.strict_json import MAX_LINE_BYTES, LineError, iterate_lines, parse_strict

__all__ = [
    "MAX_LINE_BYTES",
    "TYPE_ALIASES",
    "FileReport",
    "LEGACY_DIMENSIONS",
    "Problem",
    "check_sample",
    "load_valid_samples",
    "main",
    "modernize_record",
    "read_samples",
    "sample_from_dict",
    "sample_to_dict",
    "validate_file",
    "write_samples",
]


@dataclass(slots=True)
class FileReport:
    """What validating one file gave. ``problems`` holds ``(line, problem)`` up to the limit asked for."""

    path: str
    num_samples: int = 0
    num_invalid: int = 0
    num_spans: int = 0
    num_problems: int = 0
    problems: list[tuple[int, Problem]] = field(default_factory=list)

    @property
    def is_valid(self) -> bool:
        """Whether no problem was found."""
        return self.num_problems == 0

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON form."""
        rows = [{"line": n, "field": p.field, "found": p.found, "expected": p.expected} for n, p in self.problems]
        counts = {"num_samples": self.num_samples, "num_invalid": self.num_invalid, "num_spans": self.num_spans}
        return {
            "file": self.path,
            "valid": self.is_valid,
            **counts,
            "num_problems": self.num_problems,
            "problems": rows,
        }


# --- files -------------------------------------------------------------------------------------------
def _check_line(number: int, line: bytes | None, check_encoding: bool) -> tuple[list[Problem], Any]:
    """Problems of one line, and its record where it is JSON."""
    if line is None:
        limit = f"{MAX_LINE_BYTES // 2**20} MiB"
        return [Problem("line", f"more than {limit} on one line", f"one sample a line, at most {limit}")], None
    if number == 1 and line.startswith(codecs.BOM_UTF8):
        return [Problem("line", "a byte order mark (BOM)", "plain UTF-8; save the file without BOM")], None
    if not line.strip():
        return [Problem("line", "an empty line", "one JSON object a line")], None
    try:
        record = parse_strict(line)
    except LineError as error:
        return [Problem("line", error.found, error.expected)], None
    return check_sample(record, check_encoding=check_encoding), record


def _count_spans(record: Any) -> int:
    spans = record.get("spans") if isinstance(record, dict) else None
    return len(spans) if isinstance(spans, list) else 0


def validate_file(
    path: str | Path, *, check_encoding: bool = False, max_errors: int = 100, progress: bool = False
) -> FileReport:
    """Validate one file, line by line in constant memory.

    Args:
        path: JSONL, plain or gzipped (told by its content).
        check_encoding: also encode every value.
        max_errors: how many problems are kept in the report; all are counted.
        progress: show progress on stderr when it takes longer than two seconds.

    Raises:
        OSError: the file cannot be opened.
    """
    report = FileReport(str(path))
    size = os.path.getsize(path)
    with open_binary(path) as file, DelayedProgress(f"checking {path}", size, "bytes", enabled=progress) as shown:
        raw = getattr(file, "fileobj", None)  # position in the compressed file, where it is one
        try:
            for number, line, offset in iterate_lines(file):
                report.num_samples += 1
                problems, record = _check_line(number, line, check_encoding)
                report.num_spans += _count_spans(record)
                _record(report, number, problems, max_errors)
                if number % 256 == 0:
                    shown.update(raw.tell() if raw is not None else offset)
        except (EOFError, OSError) as error:  # a gzip stream cut short or damaged
            problem = Problem("file", f"damaged gzip data ({error})", "a complete file")
            _record(report, report.num_samples + 1, [problem], max_errors)
    if report.num_samples == 0 and not report.num_problems:
        _record(report, 1, [Problem("file", "no samples", "at least one line")], max_errors)
    return report


def _record(report: FileReport, line: int, problems: Iterable[Problem], max_errors: int) -> None:
    found = list(problems)
    report.num_invalid += bool(found)
    report.num_problems += len(found)
    report.problems += [(line, p) for p in found[: max(max_errors - len(report.problems), 0)]]


# --- command -------------------------------------------------------------------------------------------
def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m fluxem.integration.sample_format",
        description="Validate mixed-sample JSONL files. Exit code 0: valid, 1: problems found, 2: unusable arguments.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="JSONL file, plain or gzipped")
    parser.add_argument("--check-encoding", action="store_true", help="also encode every value and decode it again")
    parser.add_argument("--json", action="store_true", help="print one JSON report instead of lines")
    parser.add_argument("--max-errors", type=_positive, default=20, metavar="N", help="problems shown a file (20)")
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number of at least 1, found {text!r}")
    return int(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Validate the files named on the command line; returns the exit code."""
    try:
        options = _build_parser().parse_args(arguments)
    except SystemExit as stop:  # argparse exits by itself: 0 for --help, 2 for bad arguments
        return int(stop.code or 0)
    reports: list[FileReport] = []
    for name in options.files:
        try:
            reports.append(
                validate_file(name, check_encoding=options.check_encoding, max_errors=options.max_errors, progress=True)
            )
        except OSError as error:
            reason = error.strerror or str(error)
            print(f"{name}: cannot be read ({reason}); expected a JSONL file", file=sys.stderr)
            return 2
    if options.json:
        print(
            json.dumps({"valid": all(r.is_valid for r in reports), "files": [r.to_dict() for r in reports]}, indent=2)
        )
    else:
        for report in reports:
            _print_report(report)
    return 0 if all(report.is_valid for report in reports) else 1


def _print_report(report: FileReport) -> None:
    for line, problem in report.problems:
        print(f"{report.path}:{line}: {problem}")
    if hidden := report.num_problems - len(report.problems):
        print(f"{report.path}: {hidden:,} more problems not shown (--max-errors)")
    state = "valid" if report.is_valid else f"{report.num_invalid:,} invalid"
    print(f"{report.path}: {report.num_samples:,} lines, {report.num_spans:,} spans, {state}")


def load_valid_samples(path: str | Path) -> Iterator[Sample]:
    """Stream the samples of a file, each checked first.

    Raises:
        SampleError: the first problem met, as ``path:line: found; expected``.
    """
    with open_binary(path) as file:
        for number, line, _ in iterate_lines(file):
            problems, record = _check_line(number, line, False)
            if problems:
                raise SampleError(f"{path}:{number}: {problems[0]}")
            yield sample_from_dict(modernize_record(record))


if __name__ == "__main__":
    sys.exit(main())

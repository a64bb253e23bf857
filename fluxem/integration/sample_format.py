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

Span types may go by the older names in :data:`TYPE_ALIASES`.

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
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

from fluxem.core.domain import ValueType
from fluxem.core.errors import FluxEMError, SampleError, UnknownNameError
from fluxem.core.span import Sample, Span, overlapping
from fluxem.data.jsonl import open_binary, read_samples, sample_from_dict, sample_to_dict, write_samples
from fluxem.data.progress import DelayedProgress
from fluxem.domains import get_type

__all__ = [
    "MAX_LINE_BYTES",
    "TYPE_ALIASES",
    "FileReport",
    "Problem",
    "check_sample",
    "main",
    "read_samples",
    "sample_from_dict",
    "sample_to_dict",
    "validate_file",
    "write_samples",
]

MAX_LINE_BYTES = 16 * 1024 * 1024

TYPE_ALIASES: dict[str, str] = {
    "arith_number": "arithmetic_number",
    "number": "arithmetic_number",
    "phys_quantity": "physics_quantity",
    "quantity": "physics_quantity",
    "phys_unit": "physics_unit",
    "phys_dimension": "physics_dimension",
    "chem_formula": "chemistry_formula",
    "chem_reaction": "chemistry_reaction",
    "bio_dna": "biology_dna",
    "bio_rna": "biology_rna",
    "bio_protein": "biology_protein",
    "comb_term": "arithmetic_number",
}
"""Older names of span types and what they mean now. ``comb_term`` (n, k of a combinatorial term) is a plain number."""

_FIELDS = ("type", "start", "end", "value")
_MAX_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a sample: where it is, what was found and what was expected."""

    field: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.field}: found {self.found}; expected {self.expected}"


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
        return self.num_problems == 0

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON form."""
        rows = [{"line": n, "field": p.field, "found": p.found, "expected": p.expected} for n, p in self.problems]
        counts = {"num_samples": self.num_samples, "num_invalid": self.num_invalid, "num_spans": self.num_spans}
        return {"file": self.path, "valid": self.is_valid, **counts, "num_problems": self.num_problems, "problems": rows}


# --- one sample ----------------------------------------------------------------------------------------
def check_sample(record: Any, *, check_encoding: bool = False) -> list[Problem]:
    """Everything wrong with one JSON record; an empty list says that it is a valid sample.

    Args:
        record: the parsed line.
        check_encoding: also encode each value and compare what the code decodes to.
    """
    if not isinstance(record, dict):
        return [Problem("sample", _show(record), "a JSON object")]
    problems = []
    text = record.get("text")
    if not isinstance(text, str):
        found = "no field 'text'" if "text" not in record else f"text {_show(text)}"
        problems.append(Problem("text", found, "a string"))
    for name, kind in (("target_text", str), ("meta", dict), ("target_type", str)):
        if name in record and not isinstance(record[name], kind):
            problems.append(Problem(name, _show(record[name]), "a string" if kind is str else "an object"))
    problems += _check_target(record, check_encoding)
    spans = record.get("spans")
    if spans is None or not isinstance(text, str):
        return problems
    if not isinstance(spans, list):
        return [*problems, Problem("spans", _show(spans), "a list of span objects, or no such field")]
    placed = []
    for k, span in enumerate(spans):
        found = _check_span(span, text, f"spans[{k}]", check_encoding)
        problems += found
        if isinstance(span, dict) and not any(p.field.endswith(("start", "end")) or p.field == f"spans[{k}]" for p in found):
            placed.append(Span(span["start"], span["end"], str(span["type"]), k))
    if clash := overlapping(placed):
        left, right = clash
        problems.append(
            Problem(
                f"spans[{right.value}]",
                f"{right.start}-{right.end}, which overlaps spans[{left.value}] at {left.start}-{left.end}",
                "spans that do not overlap",
            )
        )
    return problems


def _check_target(record: dict[str, Any], check_encoding: bool) -> list[Problem]:
    name = record.get("target_type")
    if not isinstance(name, str):
        return []
    value_type, problems = _find_type(name, "target_type")
    if value_type is None:
        return problems
    try:
        value = value_type.from_json(record.get("target_value"))
    except Exception as error:  # whatever a type's reader raises, the value is not one of its values
        return [Problem("target_value", f"{_show(record.get('target_value'))} ({error})", f"a value of type {name}")]
    return _check_code(value_type, value, "target_value") if check_encoding else []


def _check_span(span: Any, text: str, where: str, check_encoding: bool) -> list[Problem]:
    if not isinstance(span, dict):
        return [Problem(where, _show(span), "an object with type, start, end and value")]
    missing = [name for name in _FIELDS if name not in span]
    if missing:
        return [Problem(where, f"no {' and no '.join(missing)}", "type, start, end and value")]
    problems = _check_bounds(span["start"], span["end"], text, where)
    if not isinstance(span["type"], str):
        return [*problems, Problem(f"{where}.type", _show(span["type"]), "the name of a span type")]
    value_type, unknown = _find_type(span["type"], f"{where}.type")
    if value_type is None:
        return problems + unknown
    value, unreadable = _read_value(value_type, span["value"], where)
    problems += unreadable
    if unreadable:
        return problems
    if not problems:
        problems += _check_surface(value_type, value, text, span["start"], span["end"], where)
    if check_encoding:
        problems += _check_code(value_type, value, f"{where}.value")
    return problems


def _check_bounds(start: Any, end: Any, text: str, where: str) -> list[Problem]:
    for name, bound in (("start", start), ("end", end)):
        if isinstance(bound, bool) or not isinstance(bound, int):
            return [Problem(f"{where}.{name}", _show(bound), "an integer offset in characters")]
    if not 0 <= start <= len(text):
        return [Problem(f"{where}.start", str(start), f"0 to {len(text)}, the length of the text in characters")]
    if not start < end <= len(text):
        return [Problem(f"{where}.end", f"{end} (start {start})", f"{start + 1} to {len(text)}, the length of the text")]
    return []


def _find_type(name: str, where: str) -> tuple[ValueType | None, list[Problem]]:
    try:
        return get_type(TYPE_ALIASES.get(name, name)), []
    except UnknownNameError as error:
        return None, [Problem(where, f"unknown type {name!r}", str(error.args[0]).partition(": ")[2])]


def _read_value(value_type: ValueType, raw: Any, where: str) -> tuple[Any, list[Problem]]:
    if isinstance(raw, dict) and ({"kind", "tool", "name", "function", "op", "operation"} & raw.keys()):
        found = f"{_show(raw)}, which names an operation"
        return None, [Problem(f"{where}.value", found, f"only what the text says, a value of type {value_type.name}")]
    try:
        return value_type.from_json(raw), []
    except Exception as error:  # whatever a type's reader raises, the value is not one of its values
        return None, [Problem(f"{where}.value", f"{_show(raw)} ({error})", f"a value of type {value_type.name}")]


def _check_surface(
    value_type: ValueType, value: Any, text: str, start: int, end: int, where: str
) -> list[Problem]:  # fmt: skip
    """Whether the text under the span says the value. Offsets off by a little are the usual mistake: say so."""
    surface = text[start:end]
    if _says(value_type, surface, value):
        return []
    expected = f"text that says {_show_value(value_type, value)}"
    if (where_it_is := _find_surface(value_type, value, text, start)) is not None:
        expected += f", as at {where_it_is[0]}-{where_it_is[1]}"
    return [Problem(where, f"{surface!r} at {start}-{end}", expected)]


def _says(value_type: ValueType, surface: str, value: Any) -> bool:
    if surface != surface.strip():
        return False
    try:
        if value_type.parse(surface) == value:
            return True
    except Exception:  # not readable as such; a detector's pattern may still read it (percent, thousands)
        pass
    return _detected(value_type.name, surface) == value


def _detected(type_name: str, surface: str) -> Any:
    """The value a detector's own pattern reads from the whole of ``surface``, if any."""
    for start, end, value in _detect(surface, type_name):
        if (start, end) == (0, len(surface)):
            return value
    return None


def _detect(text: str, type_name: str) -> list[tuple[int, int, Any]]:
    from fluxem.detection import PatternDetector

    global _DETECTOR
    if _DETECTOR is None:
        _DETECTOR = PatternDetector()
    return [(s.start, s.end, s.value) for s in _DETECTOR.detect(text) if s.type == type_name]


_DETECTOR: Any = None


def _find_surface(value_type: ValueType, value: Any, text: str, near: int) -> tuple[int, int] | None:
    """Where the text does say ``value``: a detected span, nearest to ``near``."""
    found = [(start, end) for start, end, other in _detect(text[:100_000], value_type.name) if other == value]
    return min(found, key=lambda place: abs(place[0] - near), default=None)


def _check_code(value_type: ValueType, value: Any, where: str) -> list[Problem]:
    try:
        decoded = value_type.decode(value_type.encode(value))
    except FluxEMError as error:
        return [Problem(where, f"a value that cannot be encoded ({error})", f"a value within the limits of {value_type.name}")]
    if decoded != value:
        return [Problem(where, f"a code that decodes to {_show(decoded)}", _show_value(value_type, value))]
    return []


def _show_value(value_type: ValueType, value: Any) -> str:
    return _shorten(value_type.format(value))


def _show(value: Any) -> str:
    return _shorten(str(value) if isinstance(value, Fraction) else repr(value))


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_SHOWN else text[: _MAX_SHOWN - 3] + "..."


# --- lines ---------------------------------------------------------------------------------------------
class _DuplicateKey(ValueError):
    pass


class _NotANumber(ValueError):
    pass


def _reject_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) != len(pairs):
        names = [name for name, _ in pairs]
        raise _DuplicateKey(next(name for name in names if names.count(name) > 1))
    return record


def _reject_constant(name: str) -> float:
    raise _NotANumber(name)


def parse_record(line: bytes) -> tuple[Any, Problem | None]:
    """The JSON value on a line, or what is wrong with the line itself."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"byte 0x{line[error.start]:02x} at column {error.start + 1}"
        return None, Problem("line", f"{found}, which is not UTF-8", "UTF-8 text (re-save the file as UTF-8)")
    try:
        return json.loads(text, object_pairs_hook=_reject_duplicates, parse_constant=_reject_constant), None
    except _DuplicateKey as error:
        return None, Problem("line", f"key {error.args[0]!r} twice in one object", "each key once")
    except _NotANumber as error:
        return None, Problem("line", f"{error.args[0]}, which is not JSON", "a finite number, a string or null")
    except RecursionError:
        return None, Problem("line", "JSON nested too deeply", "a sample object")
    except json.JSONDecodeError as error:
        what = f"{_shorten(text.strip())!r}" if len(text) < 200 else f"a line of {len(text):,} characters"
        return None, Problem("line", f"{what}, not JSON at column {error.colno} ({error.msg})", "one JSON object a line")
    except ValueError as error:  # an integer of more digits than Python reads
        return None, Problem("line", str(error), "numbers of at most 4,300 digits; write longer ones as strings")


def iterate_lines(file: BinaryIO, max_bytes: int = MAX_LINE_BYTES) -> Iterator[tuple[int, bytes | None, int]]:
    """Yield ``(line number, line, offset)`` in bounded memory; a longer line comes as ``None`` and is skipped."""
    number = offset = 0
    while line := file.readline(max_bytes + 1):
        number += 1
        offset += len(line)
        if len(line) > max_bytes and not line.endswith(b"\n"):
            while (rest := file.readline(1 << 20)) and not rest.endswith(b"\n"):
                offset += len(rest)
            yield number, None, offset
        else:
            yield number, line, offset


def _check_line(number: int, line: bytes | None, check_encoding: bool) -> list[Problem]:
    if line is None:
        limit = f"{MAX_LINE_BYTES // 2**20} MiB"
        return [Problem("line", f"more than {limit} on one line", f"one sample a line, at most {limit}")]
    if number == 1 and line.startswith(codecs.BOM_UTF8):
        return [Problem("line", "a byte order mark (BOM)", "plain UTF-8; save the file without BOM")]
    if not line.strip():
        return [Problem("line", "an empty line", "one JSON object a line")]
    record, problem = parse_record(line)
    return [problem] if problem else check_sample(record, check_encoding=check_encoding)


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
                _record(report, number, _check_line(number, line, check_encoding), max_errors)
                if line is not None:
                    report.num_spans += line.count(b'"start"')
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
        print(json.dumps({"valid": all(r.is_valid for r in reports), "files": [r.to_dict() for r in reports]}, indent=2))
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
            if problems := _check_line(number, line, False):
                raise SampleError(f"{path}:{number}: {problems[0]}")
            assert line is not None
            yield sample_from_dict(json.loads(line))


if __name__ == "__main__":
    sys.exit(main())

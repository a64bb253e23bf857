"""Samples as JSON lines: one object a line, plain or gzipped, values in the lossless form of their type.

    {"text": "What is 3 + 4?", "spans": [{"type": "arithmetic_number", "start": 8, "end": 9, "value": 3}, ...],
     "target_text": "7", "target_value": 7, "target_type": "arithmetic_number", "meta": {...}}

Only ``text`` is required. ``spans`` is absent where a sample has no gold spans (``[]`` says "no values").
Without ``target_type`` a ``target_value`` is plain JSON and stays as it is.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from fluxem.core.errors import EncodingError, FluxEMError, SampleError
from fluxem.core.span import Sample, Span
from fluxem.domains import get_type, type_of_value

FORMAT_VERSION = 1
_DUMP = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def sample_to_dict(sample: Sample) -> dict[str, Any]:
    """The JSON form of a sample; :func:`sample_from_dict` is its exact inverse.

    Raises:
        SampleError: the target value belongs to no value type and is not plain JSON.
    """
    record: dict[str, Any] = {"text": sample.text}
    if sample.spans is not None:
        record["spans"] = [_span_to_dict(span) for span in sample.spans]
    if sample.target_text:
        record["target_text"] = sample.target_text
    if sample.target_value is not None:
        record["target_value"], target_type = _target_to_json(sample)
        if target_type:
            record["target_type"] = target_type
    if sample.meta:
        record["meta"] = sample.meta
    return record


def _span_to_dict(span: Span) -> dict[str, Any]:
    value = get_type(span.type).to_json(span.value)
    record: dict[str, Any] = {"type": span.type, "start": span.start, "end": span.end, "value": value}
    if span.confidence != 1.0:
        record["confidence"] = span.confidence
    if span.source != "gold":
        record["source"] = span.source
    return record


def _target_to_json(sample: Sample) -> tuple[Any, str]:
    value = sample.target_value
    try:
        value_type = type_of_value(value)
    except EncodingError:
        if isinstance(value, str | bool | float | list | dict):
            return value, ""
        raise SampleError(
            f"target value {value!r} of type {type(value).__name__} is neither plain JSON nor of a registered type"
        ) from None
    return value_type.to_json(value), value_type.name


def sample_from_dict(record: dict[str, Any]) -> Sample:
    """A sample from its JSON form.

    Raises:
        SampleError: a field is missing, of the wrong kind, or holds no value of its type.
    """
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise SampleError("a sample is an object with a string 'text'")
    spans = record.get("spans")
    target = record.get("target_value")
    if (target_type := record.get("target_type")) is not None:
        target = _read_value(target_type, target, "target_value")
    return Sample(
        text=record["text"],
        spans=None if spans is None else tuple(_span_from_dict(span) for span in spans),
        target_text=record.get("target_text", ""),
        target_value=target,
        meta=record.get("meta", {}),
    )


def _span_from_dict(record: dict[str, Any]) -> Span:
    try:
        name, start, end, value = record["type"], record["start"], record["end"], record["value"]
    except (KeyError, TypeError):
        raise SampleError(f"a span needs type, start, end and value; found {record!r}") from None
    value = _read_value(name, value, f"span {start}-{end}")
    return Span(start, end, name, value, record.get("confidence", 1.0), record.get("source", "gold"))


def _read_value(type_name: str, value: Any, where: str) -> Any:
    try:
        return get_type(type_name).from_json(value)
    except (FluxEMError, ValueError, TypeError, KeyError) as error:
        raise SampleError(f"{where}: {error}") from error


def dump_line(sample: Sample) -> bytes:
    """One sample as a UTF-8 line, line break included."""
    return _DUMP(sample_to_dict(sample)).encode() + b"\n"


def parse_line(line: bytes | str) -> Sample:
    """The sample on a line.

    Raises:
        SampleError: the line is not JSON, or not a sample.
    """
    try:
        record = json.loads(line)
    except ValueError as error:
        raise SampleError(f"not a line of JSON: {error}") from None
    return sample_from_dict(record)


def open_binary(path: str | Path) -> BinaryIO:
    """Open a file for reading bytes, through gzip where its first bytes say so (whatever its name)."""
    with open(path, "rb") as file:
        zipped = file.read(2) == b"\x1f\x8b"
    return cast(BinaryIO, gzip.open(path, "rb")) if zipped else open(path, "rb")


def read_samples(path: str | Path) -> Iterator[Sample]:
    """Stream the samples of a file; blank lines are skipped.

    Raises:
        SampleError: a line is malformed; the message starts with ``path:line``.
    """
    with open_binary(path) as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                try:
                    yield parse_line(line)
                except SampleError as error:
                    raise SampleError(f"{path}:{number}: {error}") from error


def write_samples(path: str | Path, samples: Iterable[Sample]) -> int:
    """Write samples, gzipped if the name ends in ``.gz``. Returns how many."""
    num_samples = 0
    with open(path, "wb") as raw:
        zipped = str(path).endswith(".gz")
        # No file name and no time in the header: the same samples make the same bytes.
        file = gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0, compresslevel=3) if zipped else raw
        for sample in samples:
            file.write(dump_line(sample))
            num_samples += 1
        if zipped:
            file.close()
    return num_samples

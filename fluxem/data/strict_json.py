"""Lines of JSON read strictly and in bounded memory, with errors a person can act on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

MAX_LINE_BYTES = 16 * 1024 * 1024
_SKIP_BYTES = 1 << 20
_MAX_SHOWN = 60


class LineError(ValueError):
    """A line is no strict JSON: ``found`` and ``expected`` say why."""

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(f"found {found}; expected {expected}")
        self.found = found
        self.expected = expected


def _build_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise LineError(f"key {twice!r} twice in one object", "each key once")
    return record


def _reject_constant(name: str) -> float:
    raise LineError(f"{name}, which is not JSON", "a finite number, a string or null")


def parse_strict(line: bytes) -> Any:
    """The JSON value on a line of UTF-8.

    Raises:
        LineError: bad UTF-8, bad JSON, a key twice in one object, NaN or infinity, nesting too deep, or an
            integer of more digits than Python reads.
    """
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"byte 0x{line[error.start]:02x} at byte {error.start + 1} of the line, which is not UTF-8"
        raise LineError(found, "UTF-8 text (save the file as UTF-8)") from None
    try:
        return json.loads(text, object_pairs_hook=_build_object, parse_constant=_reject_constant)
    except LineError:
        raise
    except RecursionError:
        raise LineError("JSON nested too deeply", "a flat object") from None
    except json.JSONDecodeError as error:
        shown = text.strip()
        shown = repr(shown) if len(shown) <= _MAX_SHOWN else repr(shown[: _MAX_SHOWN - 3] + "...")
        raise LineError(f"{shown}, no JSON at column {error.colno} ({error.msg})", "one JSON object a line") from None
    except ValueError as error:
        raise LineError(str(error), "numbers of at most 4,300 digits; write longer ones as strings") from None


def iterate_lines(file: BinaryIO, max_bytes: int = MAX_LINE_BYTES) -> Iterator[tuple[int, bytes | None, int]]:
    """Yield ``(line number from 1, line, bytes read so far)``, never holding more than a line of ``max_bytes``.

    A longer line comes as ``None`` and is skipped to its end.
    """
    number = num_read = 0
    while line := file.readline(max_bytes + 1):
        number += 1
        num_read += len(line)
        if len(line) <= max_bytes or line.endswith(b"\n"):
            yield number, line, num_read
            continue
        while rest := file.readline(_SKIP_BYTES):
            num_read += len(rest)
            if rest.endswith(b"\n"):
                break
        yield number, None, num_read

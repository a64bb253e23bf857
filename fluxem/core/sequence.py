"""Finite sequences of exact numbers: one block an entry, their text and JSON forms, and algebra entry by entry.

The code of ``n`` numbers has ``max(n, 1)`` blocks. Each block holds one number in the number lanes of
``fluxem.core.number``; a shape of up to three axes stands in dims 252-254 of the first block (axis / 64)
and dim 255 of every block is 1 where the block holds an entry (an empty sequence has one block without).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import EncodingError, LawError
from fluxem.core.layout import DIM, MAX_BLOCKS, Code, new_code, write_tags
from fluxem.core.number import Number, check_number, decode_number, encode_number
from fluxem.core.number_batch import encode_rows
from fluxem.core.number_text import REAL, format_number, is_number, number_from_json, number_to_json, parse_number

_SHAPE = slice(252, 255)
_FILLED = 255
_SEPARATOR = r" ?[,;] ?(?:(?:and|or|&) )?| (?:and|or|&) "
_THOUSANDS = re.compile(r"\d,\d{3}(?!\d)")
_SPACED_SEPARATOR = r" ?(?:, | ?; ?)(?:(?:and|or|&) )?| (?:and|or|&) "

_REMEMBERED_LENGTH = 200

BRACKETED = rf"\[ ?(?:{REAL}(?: ?[,;] ?{REAL})*)? ?\]"
"""Regular expression of ``[1, 2.5, -3]``, possibly empty."""
IN_PROSE = rf"{REAL}(?:, ?{REAL})+(?:,? ?(?:and|or|&) {REAL})?|{REAL} (?:and|&) {REAL}"
"""Regular expression of ``1, 2 and 3``; where it may stand is for a pattern to say."""


class NumberTuple(tuple[Number, ...]):
    """Base of value types that are sequences of numbers: immutable, equal by entries, printed ``[1, 2, 3]``."""

    __slots__ = ()

    def __str__(self) -> str:
        return format_numbers(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({format_numbers(self)})"


def parse_numbers(text: str) -> tuple[Number, ...]:
    """``"[1, 2]"``, ``"(1, 2)"``, ``"<1, 2>"``, ``"1, 2 and 3"`` -> numbers, exactly.

    A comma without a space behind it is a thousands separator where other entries are set apart by more
    (``"1,234 and 5"``), and separates entries otherwise (``"[1,234]"``).

    Raises:
        ValueError: anything else between the separators.
    """
    outcome = _read_numbers(text) if len(text) <= _REMEMBERED_LENGTH else _read_numbers.__wrapped__(text)
    if isinstance(outcome, str):
        raise ValueError(outcome)
    return outcome


@lru_cache(maxsize=256)
def _read_numbers(text: str) -> tuple[Number, ...] | str:
    """The outcome of :func:`parse_numbers` or why there is none: many patterns read the same brackets in turn."""
    try:
        return _split_numbers(text)
    except ValueError as error:
        return str(error)


def _split_numbers(text: str) -> tuple[Number, ...]:
    inner = text.strip()
    for opening, closing in ("[]", "()", "<>", "{}", "\u27e8\u27e9"):
        if inner[:1] == opening:
            if inner[-1:] != closing or len(inner) < 2:
                raise ValueError(f"{text!r:.80}: expected {closing!r} at the end")
            inner = inner[1:-1].strip()
            break
    if not inner:
        return ()
    spaced = re.split(_SPACED_SEPARATOR, inner)
    if len(spaced) > 1:
        try:
            return tuple(map(parse_number, spaced))
        except ValueError:
            pass  # "1,2, 3"
    return tuple(map(parse_number, re.split(_SEPARATOR, inner)))


def parse_list(text: str, max_characters: int = 16_000) -> tuple[Number, ...]:
    """:func:`parse_numbers`, but refusing brackets whose commas may separate entries or thousands: ``"[1,200, 3]"``.

    Raises:
        ValueError: such a list, text that is too long, or anything :func:`parse_numbers` refuses.
    """
    if len(text) > max_characters:
        raise ValueError(f"text of {len(text)} characters; at most {max_characters} are read")
    if text[:1] == "[" and ", " in text and _THOUSANDS.search(text):
        raise ValueError(f"{text!r:.60}: are the commas thousands separators or do they separate entries?")
    return parse_numbers(text)


def require_numbers(values: Iterable[object]) -> None:
    """Raise ``ValueError`` unless every entry is an exact finite number."""
    for value in values:
        if type(value) is not int:
            if not is_number(value):
                raise ValueError(f"expected numbers, found {type(value).__name__} {value!r:.60}")
            if isinstance(value, Decimal) and not value.is_finite():
                raise ValueError(f"expected finite numbers, found {value}")


def format_numbers(values: Iterable[Number]) -> str:
    """Canonical text ``[1, 2.5, 1/3]``."""
    return f"[{', '.join(map(format_number, values))}]"


def numbers_to_json(values: Iterable[Number]) -> list[Any]:
    """Each number as :func:`fluxem.core.number_text.number_to_json` writes it."""
    return [number_to_json(value) for value in values]


def numbers_from_json(value: Any) -> tuple[Number, ...]:
    """Inverse of :func:`numbers_to_json`. Raises ``ValueError`` for anything but a list of numbers."""
    if not isinstance(value, list | tuple):
        raise ValueError(f"expected a list of numbers, found {type(value).__name__}")
    return tuple(number_from_json(entry) for entry in value)


# --- codes ---------------------------------------------------------------------------------------------
def encode_numbers(tag: int, values: Sequence[Number], shape: Sequence[int] = ()) -> Code:
    """``n`` numbers -> ``(max(n, 1), 256)``; ``shape`` (up to three axes below 65) rides along.

    Raises:
        EncodingError: more than 64 numbers, or one outside +-1e38.
    """
    if len(values) > MAX_BLOCKS:
        raise EncodingError(f"{len(values)} numbers: a sequence holds at most {MAX_BLOCKS}")
    code = new_code(tag, max(len(values), 1))
    for block, value in zip(code, values, strict=False):
        encode_number(block, value)
        block[_FILLED] = 1.0
    _write_shape(code, shape)
    return code


def _write_shape(code: Code, shape: Sequence[int]) -> None:
    if len(shape) > 3 or any(not 0 <= axis <= MAX_BLOCKS for axis in shape):
        raise EncodingError(f"shape {tuple(shape)}: expected up to three axes from 0 to {MAX_BLOCKS}")
    for i, axis in enumerate(shape):
        code[0, _SHAPE.start + i] = axis / 64.0


def check_numbers(values: Sequence[Number]) -> None:
    """Raise ``EncodingError`` where :func:`encode_numbers` would, without encoding."""
    if len(values) > MAX_BLOCKS:
        raise EncodingError(f"{len(values)} numbers: a sequence holds at most {MAX_BLOCKS}")
    for value in values:
        check_number(value)


def encode_many_numbers(
    tag: int, sequences: Sequence[Sequence[Number]], shapes: Sequence[Sequence[int]] | None = None
) -> list[Code]:
    """:func:`encode_numbers` of many sequences, the same bits: the numbers of all of them are encoded at once."""
    lengths = [len(values) for values in sequences]
    if shapes is None:
        shapes = [()] * len(sequences)
    if not all(0 < length <= MAX_BLOCKS for length in lengths):
        return [encode_numbers(tag, values, shape) for values, shape in zip(sequences, shapes, strict=True)]
    if not sequences:
        return []
    rows = encode_rows([value for values in sequences for value in values], np.zeros(DIM, dtype=np.float32))
    rows[:, _FILLED] = 1.0
    codes = write_tags(rows, tag, lengths)
    for code, shape in zip(codes, shapes, strict=True):
        if shape:
            _write_shape(code, shape)
    return codes


def decode_numbers(code: Code) -> tuple[Number, ...]:
    """Exact inverse of :func:`encode_numbers`."""
    return tuple(decode_number(block) for block in code if block[_FILLED] > 0.5)


def read_shape(code: Code) -> tuple[int, int, int]:
    """The three axes stored with the numbers (0 where none was given)."""
    a, b, c = (int(x) for x in np.rint(code[0, _SHAPE] * 64.0))
    return a, b, c


BlockLaw = Callable[[NDArray[np.floating], NDArray[np.floating], NDArray[np.float32]], None]
"""A law on number blocks that writes into its third argument (``fluxem.core.number_laws.add_blocks``, ...)."""


def zip_codes(law: BlockLaw, tag: int, a: Code, b: Code, noun: str = "sequences") -> Code:
    """``law`` entry by entry on two codes of the same length and shape.

    Raises:
        LawError: lengths or shapes differ.
        EncodingError: an entry of the result is outside the exact range.
    """
    if len(a) != len(b) or read_shape(a) != read_shape(b) or not np.array_equal(a[:, _FILLED], b[:, _FILLED]):
        raise LawError(f"{noun} of different size: {_size(a)} and {_size(b)}")
    out = new_code(tag, len(a))
    for left, right, block in zip(a, b, out, strict=True):
        if left[_FILLED] > 0.5:
            law(left, right, block)
    return _with_shape(out, a)


def map_code(law: BlockLaw, tag: int, scalar: Code, code: Code) -> Code:
    """``law(scalar, entry)`` for every entry; ``scalar`` is the code of one number, ``(1, 256)``."""
    out = new_code(tag, len(code))
    for entry, block in zip(code, out, strict=True):
        if entry[_FILLED] > 0.5:
            law(scalar[0], entry, block)
    return _with_shape(out, code)


def _with_shape(out: Code, code: Code) -> Code:
    """Copy shape and filled marks last: a law clears the region they stand in."""
    out[0, _SHAPE] = code[0, _SHAPE]
    out[:, _FILLED] = code[:, _FILLED]
    return out


def _size(code: Code) -> str:
    axes = [axis for axis in read_shape(code) if axis]
    return " x ".join(map(str, axes)) if axes else str(int(code[:, _FILLED].sum()))

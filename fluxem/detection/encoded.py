"""A text as characters and as bytes: RE2 works on bytes, whose offsets are translated only where something matched."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class EncodedText:
    """A text with its UTF-8 bytes; for ASCII both have the same offsets.

    Attributes:
        text: the characters.
        data: the bytes.
    """

    __slots__ = ("_bytes", "_chars", "data", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.data = text.encode()
        self._chars: memoryview | None = None
        self._bytes: memoryview | None = None
        if len(self.data) != len(text):
            starts = (np.frombuffer(self.data, np.uint8) & 0xC0) != 0x80  # bytes that begin a character
            self._chars = _pack(np.concatenate(([0], np.cumsum(starts))))
            self._bytes = _pack(np.append(np.flatnonzero(starts), len(self.data)))

    @property
    def is_ascii(self) -> bool:
        """Whether characters and bytes have the same offsets."""
        return self._chars is None

    def to_char(self, offset: int) -> int:
        """The character that begins at a byte."""
        return offset if self._chars is None else self._chars[offset]

    def to_byte(self, offset: int) -> int:
        """The byte at which a character begins."""
        return offset if self._bytes is None else self._bytes[offset]


def _pack(offsets: NDArray[np.integer]) -> memoryview:
    """Offsets whose single entries are Python ints, read several times faster than a numpy array's."""
    return memoryview(offsets.astype(np.int64).tobytes()).cast("q")

"""The 256 dimensions of a code block, and the tag that says what a block holds.

======== ========= ==========================================================================
dims     name      content
======== ========= ==========================================================================
0-15     TAG       type id (8 bits), block index (6 bits), last-block flag, spare; bits are +-1
16-127   SPECIFIC  the domain's own; for numbers LANE_A, LANE_B, LANE_D
128-191  SHARED    semantic features any domain may read: LANE_C, DIMENSIONS
192-255  CROSS     composition across domains: DENOMINATOR, READOUT, KIND
======== ========= ==========================================================================

Lanes of an exact number (``fluxem.core.number``) inside those regions:

* ``LANE_A`` 26 centred residues, ``LANE_B`` 26 additive phasors, ``LANE_C`` 26 multiplicative
  (discrete-logarithm) phasors, ``LANE_D`` 34 order and magnitude features,
* ``DENOMINATOR`` the residues of a rational's denominator,
* ``READOUT`` one-hot residues modulo 2, 3, 5, 7 and one-hot sign, in a form a linear layer reads,
* ``DIMENSIONS`` the seven SI exponents (m, kg, s, A, K, mol, cd) and spare.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import EncodingError

DIM = 256
MAX_BLOCKS = 64

TAG = slice(0, 16)
SPECIFIC = slice(16, 128)
SHARED = slice(128, 192)
CROSS = slice(192, 256)

LANE_A = slice(16, 42)
LANE_B = slice(42, 94)
LANE_D = slice(94, 128)
LANE_C = slice(128, 180)
DIMENSIONS = slice(180, 192)
DENOMINATOR = slice(192, 218)
READOUT = slice(218, 238)
KIND = slice(238, 256)

Code: TypeAlias = NDArray[np.float32]
"""A value's code: ``(k, 256)`` float32, one row per block, 1 <= k <= 64."""

_TYPE_BITS = slice(0, 8)
_INDEX_BITS = slice(8, 14)
_LAST = 14
_HEADER = slice(0, 15)


def new_code(tag: int, num_blocks: int = 1) -> Code:
    """Return a zero code of ``num_blocks`` blocks carrying type ``tag``.

    Raises:
        EncodingError: if the value would need more than 64 blocks.
    """
    check_num_blocks(num_blocks)
    code = np.zeros((num_blocks, DIM), dtype=np.float32)
    code[:, _HEADER] = _header(tag, num_blocks)
    return code


def check_num_blocks(num_blocks: int) -> None:
    """Raise ``EncodingError`` where :func:`new_code` would: a value that needs more than 64 blocks."""
    if not 1 <= num_blocks <= MAX_BLOCKS:
        raise EncodingError(f"value needs {num_blocks} code blocks; at most {MAX_BLOCKS} are supported")


def write_tag(code: Code, tag: int) -> None:
    """Write type ``tag`` and the block indices into ``code`` ``(k, 256)`` in place."""
    code[:, _HEADER] = _header(tag, code.shape[0])


def write_tags(rows: NDArray[np.float32], tag: int, lengths: Sequence[int]) -> list[Code]:
    """Tag the blocks of many codes of one type that follow each other in ``rows`` ``(n, 256)``, and part them.

    ``lengths`` are their numbers of blocks, each at least 1; the codes are views of ``rows``.
    """
    ends = np.cumsum(lengths, dtype=np.int64)
    index = np.arange(len(rows)) - np.repeat(ends - np.array(lengths, dtype=np.int64), lengths)
    rows[:, _HEADER] = _header(tag, MAX_BLOCKS).take(index, axis=0)
    rows[:, _LAST] = -1.0
    rows[ends - 1, _LAST] = 1.0
    codes, start = [], 0
    for end in ends.tolist():
        codes.append(rows[start:end])
        start = end
    return codes


@lru_cache(maxsize=1024)
def _header(tag: int, num_blocks: int) -> NDArray[np.float32]:
    """Type, block indices and last-block flag: ``(num_blocks, 15)``."""
    header = np.empty((num_blocks, _HEADER.stop), dtype=np.float32)
    header[:, _TYPE_BITS] = np.where((tag >> np.arange(8)) & 1, 1.0, -1.0)
    index = np.arange(num_blocks)[:, None]
    header[:, _INDEX_BITS] = np.where((index >> np.arange(6)) & 1, 1.0, -1.0)
    header[:, _LAST] = -1.0
    header[-1, _LAST] = 1.0
    header.flags.writeable = False
    return header


def read_tag(code: Code) -> int:
    """Return the type id in the first block of ``code`` ``(k, 256)`` or ``(256,)``.

    Raises:
        EncodingError: if the array is no code (wrong width, or tag bits that are not +-1).
    """
    block = np.atleast_2d(np.asarray(code))
    if block.ndim != 2 or block.shape[1] != DIM:
        raise EncodingError(f"a code has shape (k, {DIM}); found {np.shape(code)}")
    bits = block[0, _TYPE_BITS]
    if not np.all(np.abs(np.abs(bits) - 1.0) < 0.25):
        raise EncodingError("array carries no type tag: dims 0-7 must be +-1")
    return int(np.sum((bits > 0).astype(int) << np.arange(8)))


# --- bytes: text that rides along with a value (a display unit, a name) ----------------------
_BYTES_PER_BLOCK = SPECIFIC.stop - SPECIFIC.start


def num_byte_blocks(text: str) -> int:
    """Number of blocks :func:`write_bytes` needs for ``text``."""
    return max(1, -(-len(text.encode()) // _BYTES_PER_BLOCK))


def write_bytes(blocks: Code, text: str) -> None:
    """Store UTF-8 ``text`` in the SPECIFIC region of ``blocks`` ``(k, 256)``, 112 bytes a block."""
    raw = np.frombuffer(text.encode(), dtype=np.uint8)
    flat = np.zeros(blocks.shape[0] * _BYTES_PER_BLOCK, dtype=np.float32)
    if len(raw) > len(flat):
        raise EncodingError(f"text of {len(raw)} bytes does not fit {blocks.shape[0]} blocks")
    flat[: len(raw)] = raw / 256.0
    blocks[:, SPECIFIC] = flat.reshape(blocks.shape[0], _BYTES_PER_BLOCK)


def read_bytes(blocks: Code) -> str:
    """Inverse of :func:`write_bytes`."""
    raw = np.rint(blocks[:, SPECIFIC].reshape(-1) * 256.0).astype(np.int64)
    return bytes(raw[raw > 0].astype(np.uint8)).decode()

"""Codes of permutations and partitions: both are 0-1 matrices, one row a block, in dims 16-79.

======== ========= ====================================================================================
block    dims      content
======== ========= ====================================================================================
i        16-79     permutation: one-hot image of i + 1, so that the rows are the permutation matrix;
                   partition: part i in unary (part i ones, then zeros), so that the rows are the Young diagram
         80        permutation: 1 where i + 1 stays fixed; partition: the part / 64
         81        permutation: 1 even, -1 odd, in every block; partition: the number partitioned / 4096, in block 0
======== ========= ====================================================================================

Limits: degrees to 64; at most 64 parts, each at most 64. Dims 80 and 81 are features: ``decode`` reads the rows.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code, new_code
from fluxem.domains.combinatorics.types import (
    MAX_DEGREE,
    Partition,
    Permutation,
    parse_partition,
    parse_permutation,
    partition_from_json,
    permutation_from_json,
)

ROW = slice(16, 16 + MAX_DEGREE)
FIXED, PARITY = 80, 81
PART, TOTAL = 80, 81
_COLUMNS = np.arange(MAX_DEGREE)


def check_permutation(value: Permutation) -> None:
    """Raise ``EncodingError`` for more than 64 elements."""
    if len(value.images) > MAX_DEGREE:
        raise EncodingError(f"a permutation of {len(value.images)} elements; at most {MAX_DEGREE} are supported")


def encode_permutation(value: Permutation) -> Code:
    """:class:`Permutation` of degree n -> ``(n, 256)`` float32."""
    check_permutation(value)
    rows = np.zeros((len(value.images), MAX_DEGREE), dtype=np.float32)
    rows[np.arange(len(rows)), np.array(value.images) - 1] = 1.0
    return build_permutation(rows, 1.0 if value.is_even else -1.0)


def build_permutation(rows: NDArray[np.float32], parity: float) -> Code:
    """The code of a permutation matrix ``(n, 64)``."""
    code = new_code(DomainType.COMBINATORICS, len(rows))
    code[:, ROW] = rows
    code[:, FIXED] = rows[np.arange(len(rows)), np.arange(len(rows))]
    code[:, PARITY] = parity
    return code


def decode_permutation(code: Code) -> Permutation:
    """Exact inverse of :func:`encode_permutation`."""
    rows = code[:, ROW]
    if not np.all(np.count_nonzero(rows > 0.5, axis=1) == 1):
        raise EncodingError("block holds no permutation: expected one image a row")
    return Permutation(tuple(int(x) + 1 for x in rows.argmax(axis=1)))


def check_partition(value: Partition) -> None:
    """Raise ``EncodingError`` for more than 64 parts, or a part above 64."""
    if len(value.parts) > MAX_BLOCKS or value.parts[0] > MAX_DEGREE:
        raise EncodingError(f"{len(value.parts)} parts up to {value.parts[0]}: at most 64 parts, each at most 64")


def encode_partition(value: Partition) -> Code:
    """:class:`Partition` of k parts -> ``(k, 256)`` float32."""
    check_partition(value)
    return build_partition((np.array(value.parts)[:, None] > _COLUMNS).astype(np.float32))


def build_partition(rows: NDArray[np.float32]) -> Code:
    """The code of a Young diagram ``(any number of rows, 64)``; empty rows at the end are left out."""
    rows = rows[: np.count_nonzero(rows[:, 0])]
    code = new_code(DomainType.PARTITION, len(rows))
    code[:, ROW] = rows
    code[:, PART] = rows.sum(axis=1) / 64.0
    code[0, TOTAL] = rows.sum() / 4096.0
    return code


def decode_partition(code: Code) -> Partition:
    """Exact inverse of :func:`encode_partition`."""
    return Partition(tuple(int(n) for n in np.count_nonzero(code[:, ROW] > 0.5, axis=1)))


TYPES = (
    ValueType(
        name="combinatorics_permutation",
        tag=DomainType.COMBINATORICS,
        summary="permutation of up to 64 elements",
        matches=lambda value: isinstance(value, Permutation),
        encode=encode_permutation,
        decode=decode_permutation,
        parse=parse_permutation,
        format=str,
        to_json=str,
        from_json=permutation_from_json,
        check=check_permutation,
        examples=(
            Permutation((3, 1, 2, 5, 4)),
            Permutation((2, 1)),
            Permutation((1, 2, 3)),
            Permutation((1,)),
            Permutation((*range(2, MAX_DEGREE + 1), 1)),
        ),
    ),
    ValueType(
        name="combinatorics_partition",
        tag=DomainType.PARTITION,
        summary="integer partition of up to 64 parts, each up to 64",
        matches=lambda value: isinstance(value, Partition),
        encode=encode_partition,
        decode=decode_partition,
        parse=parse_partition,
        format=str,
        to_json=str,
        from_json=partition_from_json,
        check=check_partition,
        examples=(Partition((4, 2, 1)), Partition((3, 3)), Partition((1,)), Partition((64,) * 64)),
    ),
)

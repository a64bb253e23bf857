"""Laws of permutations (matrix product and transpose) and of partitions (operations on Young diagrams)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import Law
from fluxem.core.errors import EncodingError
from fluxem.core.layout import MAX_BLOCKS, Code
from fluxem.domains.combinatorics.encoder import PARITY, ROW, build_partition, build_permutation
from fluxem.domains.combinatorics.types import MAX_DEGREE, Partition, Permutation

PERMUTATION, PARTITION = "combinatorics_permutation", "combinatorics_partition"
_IDENTITY = np.eye(MAX_DEGREE, dtype=np.float32)


def _extended(code: Code, degree: int) -> NDArray[np.float32]:
    """The permutation matrix ``(degree, 64)``; elements beyond the permutation's own stay fixed."""
    return np.concatenate([code[:, ROW], _IDENTITY[len(code) : degree]])


def compose_codes(a: Code, b: Code) -> Code:
    """First ``a``, then ``b``: the product of the matrices. A smaller degree is extended by fixed points."""
    degree = max(len(a), len(b))
    product = _extended(a, degree)[:, :degree] @ _extended(b, degree)  # the law itself
    return build_permutation(product, float(a[0, PARITY] * b[0, PARITY]))


def compose_permutations(a: Permutation, b: Permutation) -> Permutation:
    """First ``a``, then ``b``."""
    degree = max(len(a.images), len(b.images))
    first, second = ((*p.images, *range(len(p.images) + 1, degree + 1)) for p in (a, b))
    return Permutation(tuple(second[image - 1] for image in first))


def invert_code(a: Code) -> Code:
    """Inverse: the transpose of the matrix."""
    rows = np.zeros((len(a), MAX_DEGREE), dtype=np.float32)
    rows[:, : len(a)] = a[:, ROW][:, : len(a)].T
    return build_permutation(rows, float(a[0, PARITY]))


def invert_permutation(a: Permutation) -> Permutation:
    """The permutation that undoes ``a``."""
    places = {image: x for x, image in enumerate(a.images, start=1)}
    return Permutation(tuple(places[x] for x in range(1, len(places) + 1)))


def _rows(code: Code) -> NDArray[np.float32]:
    """The Young diagram as a full ``(64, 64)`` matrix."""
    rows = np.zeros((MAX_BLOCKS, MAX_DEGREE), dtype=np.float32)
    rows[: len(code)] = code[:, ROW]
    return rows


def conjugate_code(a: Code) -> Code:
    """Conjugate partition: the transpose of the Young diagram."""
    return build_partition(_rows(a).T)


def join_codes(a: Code, b: Code) -> Code:
    """Join in Young's lattice: the union of the diagrams, cell by cell the maximum."""
    return build_partition(np.maximum(_rows(a), _rows(b)))


def meet_codes(a: Code, b: Code) -> Code:
    """Meet in Young's lattice: the intersection of the diagrams, cell by cell the minimum."""
    return build_partition(np.minimum(_rows(a), _rows(b)))


def union_codes(a: Code, b: Code) -> Code:
    """Union of the parts, as multisets: the rows of both, longest first."""
    if len(a) + len(b) > MAX_BLOCKS:
        raise EncodingError(f"the union has {len(a) + len(b)} parts; at most {MAX_BLOCKS} are supported")
    rows = np.concatenate([a[:, ROW], b[:, ROW]])
    return build_partition(rows[np.argsort(-rows.sum(axis=1), kind="stable")])


def _by_part(a: Partition, b: Partition, pick: Callable[[int, int], int]) -> Partition:
    length = max(len(a.parts), len(b.parts))
    left, right = (p.parts + (0,) * (length - len(p.parts)) for p in (a, b))
    return Partition(tuple(part for part in map(pick, left, right) if part))


_PERMUTATIONS, _PARTITIONS = (PERMUTATION, PERMUTATION), (PARTITION, PARTITION)
LAWS = (
    Law(
        "combinatorics_compose",
        _PERMUTATIONS,
        PERMUTATION,
        compose_codes,
        compose_permutations,
        "rows: product of the permutation matrices, first operand first; parity: product",
    ),
    Law(
        "combinatorics_inverse",
        (PERMUTATION,),
        PERMUTATION,
        invert_code,
        invert_permutation,
        "rows: transpose of the permutation matrix",
    ),
    Law(
        "combinatorics_conjugate",
        (PARTITION,),
        PARTITION,
        conjugate_code,
        lambda a: a.conjugate,
        "rows: transpose of the Young diagram",
    ),
    Law(
        "combinatorics_join",
        _PARTITIONS,
        PARTITION,
        join_codes,
        lambda a, b: _by_part(a, b, max),
        "rows: maximum of the Young diagrams",
        commutative=True,
    ),
    Law(
        "combinatorics_meet",
        _PARTITIONS,
        PARTITION,
        meet_codes,
        lambda a, b: _by_part(a, b, min),
        "rows: minimum of the Young diagrams",
        commutative=True,
    ),
    Law(
        "combinatorics_union",
        _PARTITIONS,
        PARTITION,
        union_codes,
        lambda a, b: Partition(a.parts + b.parts),
        "rows: those of both operands, longest first",
        commutative=True,
    ),
)

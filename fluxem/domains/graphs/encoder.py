"""Codes of graphs: a header, the adjacency matrix, the names, and the weights.

========== ============== ==============================================================================
block 0    number lanes   the common denominator of the weights (1 without), ``fluxem.core.number``
           DIMENSIONS 0-3 features: density, greatest degree / 64, least degree / 64, loops / 64
           246-251        number of nodes / 64, directed, weighted, weight planes / 8, name blocks / 64, edges / 4096
adjacency  16-255         five rows of 48 slots a block: slot (i, j) is 1 where an edge leads from node i to j
names      SPECIFIC       the names in order, one byte a dim, separated by line feeds
weights    16-255         planes laid out as the adjacency: plane k holds digit k, base 2**16, of each numerator
                          over the common denominator, with the numerator's sign, divided by 2**16
========== ============== ==============================================================================

An undirected graph has a symmetric matrix. Limits: 48 nodes (so up to 1176 undirected or 2304 directed edges,
loops included), numerators below 2**64, a common denominator up to 1e38, 64 blocks altogether (which 48 ASCII
names of 16 characters with weights of four planes keep). All else raises ``EncodingError``. Nodes stand in
the order numbers, then words, so that graphs on the same nodes have aligned matrices: the laws work on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import ValueType
from fluxem.core.domain_type import DomainType
from fluxem.core.errors import EncodingError, ToolError
from fluxem.core.exact import normalize
from fluxem.core.layout import DIMENSIONS, Code, check_num_blocks, new_code, num_byte_blocks, read_bytes, write_bytes
from fluxem.core.number import LIMIT, Number, decode_number, encode_number
from fluxem.domains.graphs.types import (
    Graph,
    common_denominator,
    format_graph,
    graph_from_json,
    graph_to_json,
    parse_graph,
)

MAX_NODES = 48
ROWS = 5
SLOTS = slice(16, 256)
_MARKS = slice(246, 252)
_FEATURES = slice(DIMENSIONS.start, DIMENSIONS.start + 4)
_BASE_BITS = 16
_MAX_PLANES = 4

Matrix = NDArray[np.float32]


def encode_graph(value: Graph) -> Code:
    """:class:`Graph` -> ``(k, 256)`` float32, k >= 3. Raises ``EncodingError`` outside the stated limits."""
    check_nodes(value.nodes)
    rank = {name: i for i, name in enumerate(value.nodes)}
    ends = np.array([(rank[a], rank[b]) for a, b in value.edges], dtype=np.int64).reshape(-1, 2)
    size = len(value.nodes)
    adjacency = _fill(size, ends, np.ones(len(ends), dtype=np.float32), value.directed)
    planes: list[Matrix] = []
    denominator = 1
    if value.weights is not None:
        denominator, numerators = _split_denominator(value.weights)
        planes = [_fill(size, ends, digits, value.directed) for digits in _split(numerators)]
    return write_graph(value.nodes, adjacency, planes, denominator, value.directed)


def check_graph(value: Graph) -> None:
    """Raise ``EncodingError`` where :func:`encode_graph` would, without encoding."""
    check_nodes(value.nodes)
    num_planes = 0 if value.weights is None else _count_planes(_split_denominator(value.weights)[1])
    num_rows = -(-len(value.nodes) // ROWS)
    check_num_blocks(1 + num_rows + num_byte_blocks("\n".join(value.nodes)) + num_rows * num_planes)


def _split_denominator(weights: Sequence[Number]) -> tuple[int, list[int]]:
    """Common denominator and numerators of the weights."""
    try:
        denominator = common_denominator(weights)
    except ToolError as error:
        raise EncodingError(str(error)) from None
    if denominator > LIMIT:
        raise EncodingError(f"the weights have the common denominator {denominator}; at most 1e38 is supported")
    return denominator, [w if type(w) is int and denominator == 1 else int(Fraction(w) * denominator) for w in weights]


def check_nodes(nodes: Sequence[str]) -> None:
    """Raise ``EncodingError`` where there are more nodes than an adjacency matrix has rows."""
    if len(nodes) > MAX_NODES:
        raise EncodingError(f"a graph of {len(nodes)} nodes; codes hold at most {MAX_NODES}")


def _fill(size: int, ends: NDArray[np.int64], entries: NDArray[np.float32], directed: bool) -> Matrix:
    matrix = np.zeros((size, size), dtype=np.float32)
    matrix[ends[:, 0], ends[:, 1]] = entries
    if not directed:
        matrix[ends[:, 1], ends[:, 0]] = entries
    return matrix


def _split(numerators: list[int]) -> list[NDArray[np.float32]]:
    """Signed digits, least significant first, each divided by the base."""
    base = 1 << _BASE_BITS
    return [
        np.array([(-1 if n < 0 else 1) * ((abs(n) >> (_BASE_BITS * k)) % base) / base for n in numerators], np.float32)
        for k in range(_count_planes(numerators))
    ]


def _count_planes(numerators: list[int]) -> int:
    """How many digits the largest weight has. Raises ``EncodingError`` for more than four."""
    largest = max(map(abs, numerators))
    if largest >> (_BASE_BITS * _MAX_PLANES):
        raise EncodingError(
            f"weights over a common denominator need numerators of {largest.bit_length()} bits; "
            f"at most {_BASE_BITS * _MAX_PLANES} are supported"
        )
    return max(1, -(-largest.bit_length() // _BASE_BITS))


def write_graph(
    nodes: Sequence[str], adjacency: Matrix, planes: Sequence[Matrix], denominator: int, directed: bool
) -> Code:
    """The code of a graph given as matrices ``(n, n)`` in the order of ``nodes``."""
    check_nodes(nodes)
    text = "\n".join(nodes)
    size, num_rows, num_names = len(nodes), -(-len(nodes) // ROWS), num_byte_blocks(text)
    code = new_code(DomainType.GRAPH, 1 + num_rows + num_names + num_rows * len(planes))
    num_loops = float(np.trace(adjacency))
    num_edges = float(adjacency.sum()) if directed else (float(adjacency.sum()) + num_loops) / 2
    degrees = adjacency.sum(axis=1) + (adjacency.sum(axis=0) if directed else np.diagonal(adjacency))
    encode_number(code[0], denominator)
    code[0, _FEATURES] = (adjacency.mean(), degrees.max() / 128, degrees.min() / 128, num_loops / 64)
    code[0, _MARKS] = (size / 64, directed, bool(planes), len(planes) / 8, num_names / 64, num_edges / 4096)
    _write_matrix(code[1 : 1 + num_rows], adjacency)
    write_bytes(code[1 + num_rows : 1 + num_rows + num_names], text)
    for k, plane in enumerate(planes):
        start = 1 + num_rows + num_names + k * num_rows
        _write_matrix(code[start : start + num_rows], plane)
    return code


def _write_matrix(blocks: Code, matrix: Matrix) -> None:
    size = len(matrix)
    padded = np.zeros((len(blocks) * ROWS, MAX_NODES), dtype=np.float32)
    padded[:size, :size] = matrix
    blocks[:, SLOTS] = padded.reshape(len(blocks), -1)


def _read_matrix(blocks: Code, size: int) -> Matrix:
    return blocks[:, SLOTS].reshape(-1, MAX_NODES)[:size, :size]


def read_graph(code: Code) -> tuple[tuple[str, ...], Matrix, list[Matrix], int, bool]:
    """Names, adjacency matrix, weight planes, common denominator and direction of a graph's code.

    Raises:
        EncodingError: the code holds no graph.
    """
    marks = code[0, _MARKS].astype(np.float64)
    size, num_planes, num_names = round(marks[0] * 64), round(marks[3] * 8), round(marks[4] * 64)
    num_rows = -(-size // ROWS)
    if not 1 <= size <= MAX_NODES or len(code) != 1 + num_rows + num_names + num_rows * num_planes:
        raise EncodingError(f"the code holds no graph: {size} nodes in {len(code)} blocks")
    names = tuple(read_bytes(code[1 + num_rows : 1 + num_rows + num_names]).split("\n"))
    adjacency = _read_matrix(code[1 : 1 + num_rows], size)
    first = 1 + num_rows + num_names
    planes = [_read_matrix(code[first + k * num_rows : first + (k + 1) * num_rows], size) for k in range(num_planes)]
    denominator = decode_number(code[0]) if planes else 1
    return names, adjacency, planes, int(denominator), marks[1] > 0.5


def decode_graph(code: Code) -> Graph:
    """``(k, 256)`` -> the exact :class:`Graph`."""
    names, adjacency, planes, denominator, directed = read_graph(code)
    present = adjacency > 0.5
    rows, columns = np.nonzero(present if directed else np.triu(present))
    edges = tuple((names[i], names[j]) for i, j in zip(rows, columns, strict=True))
    if not planes:
        return Graph(names, edges, None, directed)
    digits = [np.rint(plane[rows, columns] * (1 << _BASE_BITS)).astype(np.int64).tolist() for plane in planes]
    numerators = [sum(d << (_BASE_BITS * k) for k, d in enumerate(row)) for row in zip(*digits, strict=True)]
    weights = tuple(normalize(Fraction(n, denominator), decimal=True) for n in numerators)
    return Graph(names, edges, weights, directed)


GRAPH = ValueType(
    name="graphs_graph",
    tag=DomainType.GRAPH,
    summary="graph by its edges, directed or not, weighted or not",
    matches=lambda value: isinstance(value, Graph),
    encode=encode_graph,
    decode=decode_graph,
    parse=parse_graph,
    format=format_graph,
    to_json=graph_to_json,
    from_json=graph_from_json,
    check=check_graph,
    examples=(
        parse_graph("A-B, B-C, C-D"),
        parse_graph("A-C, B-D, C-D"),
        parse_graph("1-2, 2-3, 1-3"),
        parse_graph("A->B, B->C, A->C"),
        parse_graph("C->A, B->C"),
        parse_graph("A-B:4, B-C:2.5, A-C:22/7"),
        parse_graph("Paris->Rome:1106, Rome->Berlin:1181, Berlin->Paris:-3"),
        parse_graph("nodes A, B, C, D, E; edges A-B, D-E, C-C"),
    ),
)

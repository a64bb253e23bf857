"""Laws of graphs on their adjacency matrices: union is max, intersection min, complement 1 - A, reversal the transpose.

Where two graphs have the same nodes, their matrices are aligned and the operations act slot by slot on the
blocks as they are; otherwise rows and columns are first placed by name. Weighted graphs have no union,
since two weights of one edge would collide; ``reverse`` carries weights along.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from fluxem.core.domain import Law
from fluxem.core.errors import LawError
from fluxem.core.layout import Code
from fluxem.domains.graphs.encoder import Matrix, check_nodes, read_graph, write_graph
from fluxem.domains.graphs.types import Graph, node_key

NAME = "graphs_graph"
_Combine = Callable[[Matrix, Matrix], Matrix]


def _require_same_kind(directed: tuple[bool, bool], weighted: tuple[bool, bool]) -> None:
    if any(weighted):
        raise LawError("edges with weights have no union, intersection, difference or complement")
    if directed[0] != directed[1]:
        raise LawError("one graph is directed and the other is not")


def _place(matrix: Matrix, names: tuple[str, ...], nodes: tuple[str, ...]) -> Matrix:
    """``matrix`` on ``names`` as a matrix on ``nodes``: nodes it lacks get empty rows, others fall away."""
    if names == nodes:
        return matrix
    kept = [name for name in names if name in set(nodes)]
    source, target = [names.index(n) for n in kept], [nodes.index(n) for n in kept]
    placed = np.zeros((len(nodes), len(nodes)), dtype=np.float32)
    placed[np.ix_(target, target)] = matrix[np.ix_(source, source)]
    return placed


def _combine(a: Code, b: Code, combine: _Combine, common_nodes: bool) -> Code:
    names_a, matrix_a, planes_a, _, directed_a = read_graph(a)
    names_b, matrix_b, planes_b, _, directed_b = read_graph(b)
    _require_same_kind((directed_a, directed_b), (bool(planes_a), bool(planes_b)))
    nodes = _join_nodes(names_a, names_b, common_nodes)
    matrix = combine(_place(matrix_a, names_a, nodes), _place(matrix_b, names_b, nodes))
    return write_graph(nodes, matrix, (), 1, directed_a)


def _join_nodes(a: tuple[str, ...], b: tuple[str, ...], common: bool) -> tuple[str, ...]:
    nodes = set(a) & set(b) if common else {*a, *b}
    if not nodes:
        raise LawError("the graphs have no node in common")
    check_nodes(tuple(nodes))
    return tuple(sorted(nodes, key=node_key))


def union(a: Code, b: Code) -> Code:
    """All nodes and edges of either: max of the adjacency matrices."""
    return _combine(a, b, np.maximum, common_nodes=False)


def intersection(a: Code, b: Code) -> Code:
    """The common nodes and edges: min of the adjacency matrices."""
    return _combine(a, b, np.minimum, common_nodes=True)


def symmetric_difference(a: Code, b: Code) -> Code:
    """All nodes, and the edges of exactly one of the two: |A - B|."""
    return _combine(a, b, lambda x, y: np.abs(x - y), common_nodes=False)


def complement(a: Code) -> Code:
    """The same nodes, joined where they were not: 1 - A off the diagonal."""
    names, matrix, planes, _, directed = read_graph(a)
    _require_same_kind((directed, directed), (bool(planes), False))
    if np.trace(matrix) > 0:
        raise LawError("a graph with loops has no complement among the graphs without")
    flipped = np.float32(1.0) - matrix
    np.fill_diagonal(flipped, 0.0)
    return write_graph(names, flipped, (), 1, directed)


def reverse(a: Code) -> Code:
    """Every edge turned around: the transposed matrices, weights included."""
    names, matrix, planes, denominator, directed = read_graph(a)
    return write_graph(names, matrix.T, [plane.T for plane in planes], denominator, directed)


# --- the same on values ----------------------------------------------------------------------------------
def _combine_values(a: Graph, b: Graph, edges: Callable[[set, set], set], common_nodes: bool) -> Graph:
    _require_same_kind((a.directed, b.directed), (a.weights is not None, b.weights is not None))
    nodes = _join_nodes(a.nodes, b.nodes, common_nodes)
    return Graph(nodes, tuple(edges(set(a.edges), set(b.edges))), None, a.directed)


def _complement_value(a: Graph) -> Graph:
    _require_same_kind((a.directed, a.directed), (a.weights is not None, False))
    if any(u == v for u, v in a.edges):
        raise LawError("a graph with loops has no complement among the graphs without")
    pairs = {(u, v) for i, u in enumerate(a.nodes) for v in (a.nodes if a.directed else a.nodes[i + 1 :]) if u != v}
    return Graph(a.nodes, tuple(pairs - set(a.edges)), None, a.directed)


def _reverse_value(a: Graph) -> Graph:
    return Graph(a.nodes, tuple((v, u) for u, v in a.edges), a.weights, a.directed)


_PAIR = (NAME, NAME)
LAWS = (
    Law(
        "graphs_union",
        _PAIR,
        NAME,
        union,
        lambda a, b: _combine_values(a, b, set.union, False),
        "adjacency slots: max(A, B)",
        commutative=True,
    ),
    Law(
        "graphs_intersection",
        _PAIR,
        NAME,
        intersection,
        lambda a, b: _combine_values(a, b, set.intersection, True),
        "adjacency slots: min(A, B)",
        commutative=True,
    ),
    Law(
        "graphs_symmetric_difference",
        _PAIR,
        NAME,
        symmetric_difference,
        lambda a, b: _combine_values(a, b, set.symmetric_difference, False),
        "adjacency slots: |A - B|",
        commutative=True,
    ),
    Law("graphs_complement", (NAME,), NAME, complement, _complement_value, "adjacency slots: 1 - A off the diagonal"),
    Law("graphs_reverse", (NAME,), NAME, reverse, _reverse_value, "adjacency and weight slots: transposed"),
)

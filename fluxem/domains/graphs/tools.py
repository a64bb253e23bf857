"""Tools of graphs, all exact; the algorithms are those of networkx.

Weights are scaled to integers first, so that sums are exact. Sources: Diestel, Graph Theory (5th ed.);
Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms (3rd ed.), the chapter named with each tool.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from fluxem.core.errors import ToolError
from fluxem.core.exact import normalize
from fluxem.core.number import Number
from fluxem.domains.graphs.types import Graph, common_denominator, node_key

MAX_COLORED_NODES = 32
_MAX_COLORING_STEPS = 200_000


def shortest_path(graph: Graph, source: str | int, target: str | int) -> dict[str, Any]:
    """The shortest path between two nodes and its length: the sum of the weights, or the number of edges without.

    Of several shortest paths, one with the fewest edges, and of those the first in the order of nodes.

    Args:
        graph: the graph.
        source: the node to start from.
        target: the node to reach.

    Examples:
        {"graph": "A-B:4, B-C:2, A-C:7", "source": "A", "target": "C"} -> {"path": ["A", "B", "C"], "length": 6}
        {"graph": "1->2, 2->3", "source": "1", "target": "3"} -> {"path": ["1", "2", "3"], "length": 2}

    Source:
        Cormen et al., chapter 24 (Dijkstra, Bellman-Ford).
    """
    start, end = _find_node(graph, source, "source"), _find_node(graph, target, "target")
    step, scale, lengths = _distances_to(graph, end)
    if start not in lengths:
        raise ToolError(f"target: no path leads from {start} to {end}")
    path = [start]
    neighbors = _adjacency(graph)
    while path[-1] != end:
        here = path[-1]
        ahead = (n for n in neighbors[here] if n in lengths and step[here, n] + lengths[n] == lengths[here])
        path.append(min(ahead, key=node_key))
    hops = len(path) - 1
    total = Fraction(lengths[start] - hops, scale)
    return {"path": path, "length": normalize(total, decimal=True)}


def _distances_to(graph: Graph, end: str) -> tuple[dict[tuple[str, str], int], int, dict[str, Any]]:
    """Step of each edge, the scale of weights, and the distance of every node from which ``end`` is reached.

    A step is the scaled weight plus one for the edge: the scale exceeds the number of edges of a path, so
    that the weights decide first and the number of edges second.
    """
    import networkx as nx

    denominator = 1 if graph.weights is None else common_denominator(graph.weights)
    scale = denominator * (len(graph.nodes) + 1)
    weights = graph.weights if graph.weights is not None else (1,) * len(graph.edges)
    if not graph.directed and any(w < 0 for w in weights):
        raise ToolError(
            "graph: an undirected edge of negative weight can be crossed over and over; no path is shortest"
        )
    step: dict[tuple[str, str], int] = {}
    backward = nx.DiGraph()
    backward.add_nodes_from(graph.nodes)
    for (a, b), weight in zip(graph.edges, weights, strict=True):
        for u, v in ((a, b),) if graph.directed else ((a, b), (b, a)):
            step[u, v] = int(Fraction(weight) * scale) + 1
            backward.add_edge(v, u, weight=step[u, v])
    if all(w >= 0 for w in weights):
        return step, scale, dict(nx.single_source_dijkstra_path_length(backward, end))
    try:
        return step, scale, dict(nx.single_source_bellman_ford_path_length(backward, end))
    except nx.NetworkXUnbounded:
        raise ToolError("graph: a cycle of negative weight leads to the target; no path is shortest") from None


def connected(graph: Graph) -> bool:
    """Whether a graph is connected: every node can be reached from every other, directions ignored.

    Args:
        graph: the graph.

    Examples:
        {"graph": "A-B, B-C"} -> true
        {"graph": "A-B, C-D"} -> false

    Source:
        Diestel, section 1.4.
    """
    return num_components(graph) == 1


def num_components(graph: Graph) -> int:
    """The number of connected components, directions ignored.

    Args:
        graph: the graph.

    Examples:
        {"graph": "A-B, C-D, D-E"} -> 2

    Source:
        Diestel, section 1.4.
    """
    parent = {name: name for name in graph.nodes}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for a, b in graph.edges:
        parent[root(a)] = root(b)
    return sum(parent[name] == name for name in graph.nodes)


def has_cycle(graph: Graph) -> bool:
    """Whether a graph contains a cycle; in a directed graph, one that follows the directions.

    Args:
        graph: the graph.

    Examples:
        {"graph": "A-B, B-C, C-A"} -> true
        {"graph": "A->B, B->C, A->C"} -> false

    Source:
        Diestel, section 1.3; Cormen et al., chapter 22.
    """
    if not graph.directed:
        return len(graph.edges) > len(graph.nodes) - num_components(graph)
    import networkx as nx

    return not nx.is_directed_acyclic_graph(_to_networkx(graph))


def degree(graph: Graph, node: str | int) -> int:
    """The degree of a node: how many edges end there, a loop counted twice; in a directed graph both directions.

    Args:
        graph: the graph.
        node: the node.

    Examples:
        {"graph": "A-B, A-C, B-C, C-D", "node": "C"} -> 3

    Source:
        Diestel, section 1.2.
    """
    name = _find_node(graph, node, "node")
    return sum((a == name) + (b == name) for a, b in graph.edges)


def neighbors(graph: Graph, node: str | int) -> list[str]:
    """The neighbors of a node in order; in a directed graph the nodes its edges lead to.

    Args:
        graph: the graph.
        node: the node.

    Examples:
        {"graph": "A-B, A-C, C-D", "node": "A"} -> ["B", "C"]
        {"graph": "A->B, C->A", "node": "A"} -> ["B"]

    Source:
        Diestel, section 1.1.
    """
    return _adjacency(graph)[_find_node(graph, node, "node")]


def minimum_spanning_tree(graph: Graph) -> Graph:
    """A spanning tree of least total weight of a connected undirected graph; edges without weight count one each.

    Of several such trees, the one Kruskal's algorithm finds with edges of equal weight in order.

    Args:
        graph: the graph.

    Examples:
        {"graph": "A-B:1"} -> {"directed": false, "nodes": ["A", "B"], "edges": [["A", "B", 1]]}

    Source:
        Cormen et al., chapter 23 (Kruskal).
    """
    if graph.directed:
        raise ToolError("graph: expected an undirected graph; spanning trees of a directed one are not defined")
    _require_connected(graph)
    import networkx as nx

    kept = {(a, b) for a, b, _ in nx.minimum_spanning_edges(_to_networkx(graph), algorithm="kruskal")}
    chosen = [i for i, (a, b) in enumerate(graph.edges) if (a, b) in kept or (b, a) in kept]
    weights = None if graph.weights is None else tuple(graph.weights[i] for i in chosen)
    return Graph(graph.nodes, tuple(graph.edges[i] for i in chosen), weights)


def topological_sort(graph: Graph) -> list[str]:
    """The nodes of a directed graph without cycles in an order that every edge follows.

    Of several such orders, the one that comes first in the order of nodes.

    Args:
        graph: a directed graph.

    Examples:
        {"graph": "shirt->tie, tie->jacket, trousers->jacket"} -> ["shirt", "tie", "trousers", "jacket"]

    Source:
        Cormen et al., section 22.4.
    """
    if not graph.directed:
        raise ToolError("graph: expected a directed graph such as A->B, B->C; found an undirected one")
    import networkx as nx

    try:
        return list(nx.lexicographical_topological_sort(_to_networkx(graph), key=node_key))
    except nx.NetworkXUnfeasible:
        raise ToolError("graph: it contains a cycle, so its nodes have no topological order") from None


def is_bipartite(graph: Graph) -> bool:
    """Whether the nodes can be split into two groups so that every edge joins one group to the other.

    Args:
        graph: the graph.

    Examples:
        {"graph": "A-B, B-C, C-D, A-D"} -> true
        {"graph": "A-B, B-C, A-C"} -> false

    Source:
        Diestel, section 1.6.
    """
    import networkx as nx

    return nx.is_bipartite(_to_networkx(graph))


def diameter(graph: Graph) -> Number:
    """The diameter of a connected graph: the greatest distance, in weights or else edges, between two nodes.

    Args:
        graph: the graph; a directed one must lead from every node to every other.

    Examples:
        {"graph": "A-B, B-C, C-D"} -> 3

    Source:
        Diestel, section 1.3.
    """
    if any(w < 0 for w in graph.weights or ()):
        raise ToolError("graph: expected weights of at least 0; found a negative one")
    import networkx as nx

    scale = 1 if graph.weights is None else common_denominator(graph.weights)
    converted = _to_networkx(graph)
    longest: Any = 0
    for node in graph.nodes:
        if graph.weights is None:
            lengths = nx.single_source_shortest_path_length(converted, node)
        else:
            lengths = nx.single_source_dijkstra_path_length(converted, node)
        if len(lengths) < len(graph.nodes):
            raise ToolError(f"graph: expected a connected graph; found nodes that {node} does not reach")
        longest = max(longest, *lengths.values())
    return normalize(Fraction(longest, scale), decimal=True)


def chromatic_number(graph: Graph) -> int:
    """The least number of colors so that the two ends of every edge differ.

    Args:
        graph: a graph of at most 32 nodes, without loops; directions are ignored.

    Examples:
        {"graph": "A-B, B-C, A-C, C-D"} -> 3

    Source:
        Diestel, chapter 5; Brelaz, New methods to color the vertices of a graph (1979).
    """
    if len(graph.nodes) > MAX_COLORED_NODES:
        raise ToolError(f"graph: found {len(graph.nodes)} nodes; at most {MAX_COLORED_NODES} are supported")
    around: dict[str, set[str]] = {name: set() for name in graph.nodes}
    for a, b in graph.edges:
        if a == b:
            raise ToolError(f"graph: {a} is joined to itself, so it has no coloring")
        around[a].add(b)
        around[b].add(a)
    steps = iter(range(_MAX_COLORING_STEPS))
    return next(k for k in range(1, len(graph.nodes) + 1) if _can_color(around, k, {}, 0, steps))


def _can_color(
    around: dict[str, set[str]], num_colors: int, colors: dict[str, int], used: int, steps: Iterator[int]
) -> bool:
    """Backtracking search that colors next the node with the most colors around it (DSATUR)."""
    if len(colors) == len(around):
        return True
    if next(steps, None) is None:
        raise ToolError(f"graph: its coloring takes more than {_MAX_COLORING_STEPS} steps")
    free = (name for name in around if name not in colors)
    node = max(free, key=lambda n: (len({colors[m] for m in around[n] if m in colors}), len(around[n])))
    taken = {colors[m] for m in around[node] if m in colors}
    for color in range(min(num_colors, used + 1)):  # a color not used before stands for all of them
        if color not in taken:
            colors[node] = color
            if _can_color(around, num_colors, colors, max(used, color + 1), steps):
                return True
            del colors[node]
    return False


# --- shared --------------------------------------------------------------------------------------------
def _find_node(graph: Graph, name: str | int, argument: str) -> str:
    """The node of this name; letter case is ignored where that leaves no doubt."""
    wanted = str(name).strip() if not isinstance(name, int) or abs(name) < 10**16 else ""
    if wanted in graph.nodes:
        return wanted
    alike = [node for node in graph.nodes if node.casefold() == wanted.casefold()]
    if len(alike) == 1:
        return alike[0]
    shown = ", ".join(graph.nodes[:12]) + (", ..." if len(graph.nodes) > 12 else "")
    raise ToolError(f"{argument}: {wanted[:40]!r} is no node of the graph; its nodes are {shown}")


def _adjacency(graph: Graph) -> dict[str, list[str]]:
    """The neighbors of every node, in order."""
    table: dict[str, list[str]] = {name: [] for name in graph.nodes}
    for a, b in graph.edges:
        table[a].append(b)
        if not graph.directed and a != b:
            table[b].append(a)
    return {name: sorted(found, key=node_key) for name, found in table.items()}


def _to_networkx(graph: Graph) -> Any:
    """The graph with its weights scaled to integers, 1 where there are none."""
    import networkx as nx

    scale = 1 if graph.weights is None else common_denominator(graph.weights)
    weights = graph.weights if graph.weights is not None else (1,) * len(graph.edges)
    converted = nx.DiGraph() if graph.directed else nx.Graph()
    converted.add_nodes_from(graph.nodes)
    converted.add_weighted_edges_from(
        (a, b, int(Fraction(w) * scale)) for (a, b), w in zip(graph.edges, weights, strict=True)
    )
    return converted


def _require_connected(graph: Graph) -> None:
    if (count := num_components(graph)) > 1:
        raise ToolError(f"graph: expected a connected graph; found {count} components")


TOOLS = (
    shortest_path,
    connected,
    num_components,
    has_cycle,
    degree,
    neighbors,
    minimum_spanning_tree,
    topological_sort,
    is_bipartite,
    diameter,
    chromatic_number,
)

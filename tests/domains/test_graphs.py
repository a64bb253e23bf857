"""Graphs: codes over their whole range, laws, detection, and tools against brute force."""

from __future__ import annotations

import itertools
import random
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.core.layout import MAX_BLOCKS
from fluxem.detection import PatternDetector
from fluxem.domains import get_law
from fluxem.domains.graphs import tools
from fluxem.domains.graphs.encoder import decode_graph, encode_graph
from fluxem.domains.graphs.types import MAX_NODES, Graph, graph_from_json, graph_to_json, parse_graph
from fluxem.tools import call_tool

FAST = settings(max_examples=60, deadline=None)
DETECTOR = PatternDetector()

names = st.one_of(
    st.sampled_from("ABCDEFGHabcdefgh"),
    st.integers(0, 99).map(str),
    st.text("abcXYZ019_éß", min_size=1, max_size=16),
)
denominators = st.sampled_from([1, 1, 1, 2, 3, 7, 10, 100])


@st.composite
def graphs(draw: Any, max_nodes: int = 12, weighted: bool | None = None) -> Graph:
    nodes = draw(st.lists(names, min_size=1, max_size=max_nodes, unique=True))
    directed = draw(st.booleans())
    pairs = draw(st.lists(st.tuples(st.sampled_from(nodes), st.sampled_from(nodes)), max_size=30))
    edges = list(dict.fromkeys(pairs if directed else [(min(p), max(p)) for p in pairs]))
    weights = None
    if draw(st.booleans()) if weighted is None else weighted:
        numerators = st.integers(-(10**9), 10**9)
        weights = tuple(Fraction(draw(numerators), draw(denominators)) for _ in edges)
    return Graph(tuple(nodes), tuple(edges), weights, directed)


# --- values and codes ------------------------------------------------------------------------------------
@FAST
@given(graphs())
def test_codes_text_and_json_are_exact(graph: Graph) -> None:
    assert decode_graph(encode_graph(graph)) == graph
    assert parse_graph(str(graph)) == graph
    assert graph_from_json(graph_to_json(graph)) == graph


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("weighted", [False, True])
def test_the_largest_graphs_round_trip(directed: bool, weighted: bool) -> None:
    rng = random.Random(1)
    nodes = tuple(f"station{i:09d}" for i in range(48))
    pairs: Any = itertools.product(nodes, repeat=2) if directed else itertools.combinations_with_replacement(nodes, 2)
    edges = tuple(pairs)
    weights = tuple(rng.randrange(-(2**64) + 1, 2**64) for _ in edges) if weighted else None
    graph = Graph(nodes, edges, weights, directed)
    code = encode_graph(graph)
    assert len(code) <= MAX_BLOCKS
    assert decode_graph(code) == graph
    assert parse_graph(str(graph)) == graph


def test_forty_nodes_and_780_fractions_round_trip() -> None:
    edges = tuple(itertools.combinations([f"n{i}" for i in range(40)], 2))
    graph = Graph((), edges, tuple(Fraction(i, 1000) for i in range(len(edges))))
    assert len(edges) == 780
    assert decode_graph(encode_graph(graph)) == graph


def test_tiny_weights_are_written_without_exponent() -> None:
    graph = Graph((), (("A", "B"), ("B", "C")), (Decimal("1E-30"), Decimal("-1E-19")))
    assert parse_graph(str(graph)) == graph == decode_graph(encode_graph(graph))


@pytest.mark.parametrize(
    "graph",
    [
        Graph(tuple(f"n{i}" for i in range(49))),
        Graph((), (("A", "B"),), (2**64,)),
        Graph((), (("A", "B"), ("B", "C")), (Fraction(1, 10**90), Fraction(1, 10**90 + 1))),
        Graph((), (("A", "B"), ("B", "C")), (Fraction(1, 10**20 + 39), Fraction(1, 10**20 + 129))),
    ],
)
def test_what_codes_cannot_hold_is_refused(graph: Graph) -> None:
    with pytest.raises(EncodingError):
        encode_graph(graph)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("A-B, B->C", "different kinds"),
        ("A-B (3), B-C", "some edges have a weight"),
        ("A-B (3), B-A (4)", "different weights"),
        ("A-B (3 km), B-C (4 miles)", "different units"),
        ("A-B B-C", "follows an edge"),
        ("nodes A, B; edges A-C", "not listed"),
        ("A-B:" + "1" * 150, "a weight of 150 characters"),
        ("hello", "no graph"),
        ("", "no graph"),
        ("A-B, " * 100_000, "characters"),
        (", ".join(f"a{i}-b{i}" for i in range(200)), "at most 250"),
    ],
)
def test_texts_that_are_no_graph(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_graph(text)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"nodes": ()}, "at least one node"),
        ({"nodes": ("A B",)}, "letters, digits"),
        ({"nodes": ("A",), "edges": (("A", "B"),), "weights": (1, 2)}, "2 weights for 1 edges"),
        ({"nodes": ("A",), "edges": (("A", "B"),), "weights": (1.5,)}, "exact number"),
        ({"nodes": tuple(f"n{i}" for i in range(MAX_NODES + 1))}, "at most 250"),
    ],
)
def test_values_that_are_no_graph(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Graph(**arguments)


def test_an_undirected_edge_has_no_direction() -> None:
    assert parse_graph("B-A, C-B") == parse_graph("A-B, B-C") == Graph((), (("C", "B"), ("A", "B")))
    assert parse_graph("A->B") != parse_graph("B->A")


def test_nodes_stand_in_order_of_number_and_word() -> None:
    assert Graph(("b", "10", "A", "9", "2")).nodes == ("2", "9", "10", "A", "b")


# --- laws --------------------------------------------------------------------------------------------------
@FAST
@given(graphs(weighted=False), graphs(weighted=False))
def test_laws_of_two_graphs(a: Graph, b: Graph) -> None:
    for verb in ("union", "intersection", "symmetric_difference"):
        law = get_law(f"graphs_{verb}")
        try:
            expected = law.reference(a, b)
        except LawError:
            with pytest.raises(LawError):
                law.apply(encode_graph(a), encode_graph(b))
            continue
        np.testing.assert_array_equal(law.apply(encode_graph(a), encode_graph(b)), encode_graph(expected))


@FAST
@given(graphs())
def test_laws_of_one_graph(graph: Graph) -> None:
    code = encode_graph(graph)
    reverse, complement = get_law("graphs_reverse"), get_law("graphs_complement")
    assert decode_graph(reverse.apply(reverse.apply(code))) == graph
    assert decode_graph(reverse.apply(code)) == reverse.reference(graph)
    if graph.weights is None and not any(a == b for a, b in graph.edges):
        np.testing.assert_array_equal(complement.apply(complement.apply(code)), code)
        assert decode_graph(complement.apply(code)) == complement.reference(graph)


def test_union_is_the_maximum_of_the_blocks_themselves() -> None:
    a, b = encode_graph(parse_graph("A-B, B-C, C-D")), encode_graph(parse_graph("A-C, B-D, C-D"))
    out = get_law("graphs_union").apply(a, b)
    np.testing.assert_array_equal(out[1, 16:], np.maximum(a[1, 16:], b[1, 16:]))


# --- detection -----------------------------------------------------------------------------------------------
def test_a_graph_of_780_edges_is_found_whole() -> None:
    text = ", ".join(f"n{a}-n{b}" for a, b in itertools.combinations(range(40), 2))
    (span,) = DETECTOR.detect(f"the graph {text}")
    assert len(span.value.edges) == 780


@pytest.mark.parametrize("text", ["A-B, B-C", "(A,B), (B,C)", "they went A-B and B-C"])
def test_without_a_graph_word_there_is_no_graph(text: str) -> None:
    assert not [s for s in DETECTOR.detect(text) if s.type == "graphs_graph"]


# --- tools -------------------------------------------------------------------------------------------------
def all_paths(graph: Graph, source: str, target: str) -> list[tuple[list[str], Any]]:
    """Every simple path with its length, by exhaustive search."""
    weights = graph.weights or (1,) * len(graph.edges)
    steps: dict[str, list[tuple[str, Any]]] = {name: [] for name in graph.nodes}
    for (a, b), w in zip(graph.edges, weights, strict=True):
        steps[a].append((b, w))
        if not graph.directed:
            steps[b].append((a, w))
    found, stack = [], [([source], Fraction(0))]
    while stack:
        path, length = stack.pop()
        if path[-1] == target:
            found.append((path, length))
            continue
        stack += [([*path, n], length + Fraction(w)) for n, w in steps[path[-1]] if n not in path]
    return found


@FAST
@given(graphs(max_nodes=6), st.data())
def test_shortest_path_against_all_paths(graph: Graph, data: st.DataObject) -> None:
    source, target = data.draw(st.sampled_from(graph.nodes)), data.draw(st.sampled_from(graph.nodes))
    if any(w < 0 for w in graph.weights or ()):
        graph = Graph(graph.nodes, graph.edges, tuple(abs(w) for w in graph.weights or ()), graph.directed)
    paths = all_paths(graph, source, target)
    if not paths:
        with pytest.raises(ToolError, match="no path"):
            tools.shortest_path(graph, source, target)
        return
    found = tools.shortest_path(graph, source, target)
    shortest = min(length for _, length in paths)
    fewest = min(len(path) for path, length in paths if length == shortest)
    assert found["length"] == shortest
    assert (found["path"], shortest) in paths
    assert len(found["path"]) == fewest


def reach(graph: Graph) -> np.ndarray:
    """Reachability, directions ignored, by Warshall's algorithm."""
    rank = {n: i for i, n in enumerate(graph.nodes)}
    table = np.eye(len(graph.nodes), dtype=bool)
    for a, b in graph.edges:
        table[rank[a], rank[b]] = table[rank[b], rank[a]] = True
    for k in range(len(graph.nodes)):
        table |= table[:, k : k + 1] & table[k]
    return table


@FAST
@given(graphs())
def test_components_against_reachability(graph: Graph) -> None:
    table = reach(graph)
    assert tools.num_components(graph) == len({row.tobytes() for row in table})
    assert tools.connected(graph) == bool(table.all())


@FAST
@given(graphs(max_nodes=5))
def test_colorings_against_all_colorings(graph: Graph) -> None:
    edges = [e for e in graph.edges if e[0] != e[1]]
    graph = Graph(graph.nodes, tuple(edges), None, graph.directed)
    proper = [
        len(set(colors))
        for colors in itertools.product(range(len(graph.nodes)), repeat=len(graph.nodes))
        if all(colors[graph.nodes.index(a)] != colors[graph.nodes.index(b)] for a, b in edges)
    ]
    assert tools.chromatic_number(graph) == min(proper)
    assert tools.is_bipartite(graph) == (min(proper) <= 2)


@FAST
@given(graphs(max_nodes=6, weighted=True))
def test_spanning_trees_against_all_trees(graph: Graph) -> None:
    graph = Graph(graph.nodes, tuple(dict.fromkeys((min(e), max(e)) for e in graph.edges)))
    rng = random.Random(len(graph.edges))
    graph = Graph(graph.nodes, graph.edges, tuple(rng.randint(-3, 5) for _ in graph.edges))
    if not tools.connected(graph):
        with pytest.raises(ToolError, match="components"):
            tools.minimum_spanning_tree(graph)
        return
    tree = tools.minimum_spanning_tree(graph)
    weighted = list(zip(graph.edges, graph.weights or (), strict=True))
    sums = [
        sum(w for _, w in chosen)
        for chosen in itertools.combinations(weighted, len(graph.nodes) - 1)
        if tools.connected(Graph(graph.nodes, tuple(e for e, _ in chosen)))
    ]
    assert tools.connected(tree)
    assert len(tree.edges) == len(graph.nodes) - 1
    assert sum(tree.weights or ()) == min(sums)


@FAST
@given(graphs(max_nodes=6))
def test_topological_orders_and_cycles(graph: Graph) -> None:
    graph = Graph(graph.nodes, graph.edges, None, True)
    orders = [
        order
        for order in itertools.permutations(graph.nodes)
        if all(order.index(a) < order.index(b) for a, b in graph.edges)
    ]
    assert tools.has_cycle(graph) == (not orders)
    if orders:
        assert tuple(tools.topological_sort(graph)) == orders[0]  # permutations come in the order of nodes
    else:
        with pytest.raises(ToolError, match="cycle"):
            tools.topological_sort(graph)


PETERSEN = "0-1, 1-2, 2-3, 3-4, 4-0, 0-5, 1-6, 2-7, 3-8, 4-9, 5-7, 7-9, 9-6, 6-8, 8-5"  # Diestel, figure 6.6.1
KOENIGSBERG_SIMPLE = "A-B, A-C, A-D, B-D, C-D"


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("chromatic_number", {"graph": PETERSEN}, 3),
        ("diameter", {"graph": PETERSEN}, 2),
        ("is_bipartite", {"graph": PETERSEN}, False),
        ("degree", {"graph": PETERSEN, "node": 7}, 3),
        ("chromatic_number", {"graph": ", ".join(f"{a}-{b}" for a, b in itertools.combinations(range(7), 2))}, 7),
        ("is_bipartite", {"graph": "a-x, a-y, a-z, b-x, b-y, b-z, c-x, c-y, c-z"}, True),  # K(3,3)
        ("diameter", {"graph": "A-B (1.5), B-C (2.25)"}, Decimal("3.75")),
        ("degree", {"graph": KOENIGSBERG_SIMPLE, "node": "a"}, 3),
        ("degree", {"graph": "A-A, A-B", "node": "A"}, 3),
        ("neighbors", {"graph": "1-10, 1-9, 2-1", "node": 1}, ["2", "9", "10"]),
        ("has_cycle", {"graph": "A->B, A->C, B->D, C->D"}, False),
        ("has_cycle", {"graph": "A-B, A-C, B-D, C-D"}, True),
        # Cormen et al., figure 24.4: Bellman-Ford with negative edges
        (
            "shortest_path",
            {"graph": "s->t:6, s->y:7, t->x:5, t->y:8, t->z:-4, x->t:-2, y->x:-3, y->z:9, z->x:7, z->s:2",
             "source": "s", "target": "z"},
            {"path": ["s", "y", "x", "t", "z"], "length": -2},
        ),
        # Cormen et al., figure 24.6: Dijkstra
        (
            "shortest_path",
            {"graph": "s->t:10, s->y:5, t->x:1, t->y:2, y->t:3, y->x:9, y->z:2, z->s:7, z->x:6, x->z:4",
             "source": "s", "target": "x"},
            {"path": ["s", "y", "t", "x"], "length": 9},
        ),
        ("shortest_path", {"graph": "A-B, B-C", "source": "A", "target": "A"}, {"path": ["A"], "length": 0}),
    ],
)  # fmt: skip
def test_facts(tool: str, arguments: dict[str, Any], expected: Any) -> None:
    assert call_tool(f"graphs_{tool}", **arguments) == expected


def test_the_spanning_tree_of_the_textbook_weighs_37() -> None:
    """Cormen et al., figure 23.1."""
    graph = "a-b:4, b-c:8, c-d:7, d-e:9, e-f:10, f-g:2, g-h:1, h-a:8, b-h:11, h-i:7, i-c:2, i-g:6, c-f:4, d-f:14"
    assert sum(call_tool("graphs_minimum_spanning_tree", graph=graph).weights) == 37


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("shortest_path", {"graph": "A-B, C-D", "source": "A", "target": "D"}, "no path leads from A to D"),
        ("shortest_path", {"graph": "A-B", "source": "Q", "target": "B"}, "source: 'Q' is no node"),
        ("shortest_path", {"graph": "A-B (-1), B-C (2)", "source": "A", "target": "C"}, "negative"),
        ("shortest_path", {"graph": "A->B:1, B->A:-2", "source": "A", "target": "B"}, "cycle of negative weight"),
        ("degree", {"graph": "A-a, A-b", "node": "c"}, "its nodes are A, a, b"),
        ("diameter", {"graph": "A-B, C-D"}, "connected"),
        ("diameter", {"graph": "A->B, B->C"}, "B does not reach"),
        ("minimum_spanning_tree", {"graph": "A->B, B->C"}, "undirected"),
        ("topological_sort", {"graph": "A-B, B-C"}, "directed"),
        ("chromatic_number", {"graph": "A-A, A-B"}, "joined to itself"),
        ("chromatic_number", {"graph": ", ".join(f"{i}-{i + 1}" for i in range(40))}, "at most 32"),
        ("connected", {"graph": {"nodes": [str(i) for i in range(10_000)], "edges": []}}, "at most 250"),
    ],
)
def test_bad_arguments(tool: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        call_tool(f"graphs_{tool}", **arguments)


def test_ties_are_broken_by_edges_and_then_by_order() -> None:
    graph = parse_graph("A-B:1, B-D:1, A-D:2, A-C:1, C-D:1")
    assert tools.shortest_path(graph, "A", "D")["path"] == ["A", "D"]
    assert tools.shortest_path(parse_graph("A-C, C-D, A-B, B-D"), "A", "D")["path"] == ["A", "B", "D"]

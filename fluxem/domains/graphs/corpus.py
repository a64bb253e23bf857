"""Texts with exactly the graphs they hold, and near-misses without any."""

from __future__ import annotations

from typing import Any

from fluxem.core.domain import Example
from fluxem.domains.graphs.types import Graph, parse_graph


def _example(text: str, *spans: str | tuple[str, Any]) -> Example:
    """``spans`` are the surface of a graph, or ``(surface, value)``."""
    found = [(s, parse_graph(s)) if isinstance(s, str) else s for s in spans]
    return Example(
        text, tuple((s, "graphs_graph" if isinstance(v, Graph) else "arithmetic_number", v) for s, v in found)
    )


def _g(*edges: str, weights: tuple[Any, ...] | None = None, directed: bool = False) -> Graph:
    """``_g("AB", "BC")``: a graph on single letters, written out so that the parser is not its own judge."""
    return Graph((), tuple((e[0], e[1]) for e in edges), weights, directed)


CORPUS = (
    # lines
    _example("Is the graph A-B, B-C, C-D connected?", ("A-B, B-C, C-D", _g("AB", "BC", "CD"))),
    _example("The edges are A–B, B–C and C–A.", ("A–B, B–C and C–A", _g("AB", "BC", "AC"))),
    _example("edges: a-b; b-c; c-d", ("a-b; b-c; c-d", _g("ab", "bc", "cd"))),
    _example("Consider the graph X - Y, Y - Z.", ("X - Y, Y - Z", _g("XY", "YZ"))),
    _example("graph 1-2, 2-3, 3-1", ("1-2, 2-3, 3-1", _g("12", "23", "13"))),
    _example("the tree v1-v2, v2-v3", "v1-v2, v2-v3"),
    _example("a network: A--B, B--C", ("A--B, B--C", _g("AB", "BC"))),
    _example("the links A<->B, B<->C", ("A<->B, B<->C", _g("AB", "BC"))),
    _example("Take the roads Paris-Lyon, Lyon-Turin, Turin-Rome.", "Paris-Lyon, Lyon-Turin, Turin-Rome"),
    _example("Flights JFK-LAX, LAX-SFO leave daily.", "JFK-LAX, LAX-SFO"),
    _example("GRAPH A-B, B-C", ("A-B, B-C", _g("AB", "BC"))),
    _example("G has edges A-B,B-C,C-A", ("A-B,B-C,C-A", _g("AB", "BC", "AC"))),
    _example("the graph\nA-B\nB-C\nC-D", "A-B\nB-C\nC-D"),
    _example("Are A-B, C-D two components?", ("A-B, C-D", _g("AB", "CD"))),
    # arrows
    _example("Find a topological order of A->B, B->C.", ("A->B, B->C", _g("AB", "BC", directed=True))),
    _example("the directed graph A → B, B → C, A → C", ("A → B, B → C, A → C", _g("AB", "BC", "AC", directed=True))),
    _example("dependencies: shirt->tie, tie->jacket", "shirt->tie, tie->jacket"),
    _example("graph 1 -> 2, 2 -> 3", ("1 -> 2, 2 -> 3", _g("12", "23", directed=True))),
    _example("edges A=>B, B=>C", ("A=>B, B=>C", _g("AB", "BC", directed=True))),
    _example("prerequisites Math101 -> Math102, Math102 -> Math201", "Math101 -> Math102, Math102 -> Math201"),
    _example(r"the digraph a \to b, b \to c", (r"a \to b, b \to c", _g("ab", "bc", directed=True))),
    # weights
    _example("Shortest path in A-B (4), B-C (2)?", ("A-B (4), B-C (2)", _g("AB", "BC", weights=(4, 2)))),
    _example("graph A-B:3, B-C:4.5", "A-B:3, B-C:4.5"),
    _example("the edges A-B: 3, B-C: 4, A-C: 9", ("A-B: 3, B-C: 4, A-C: 9", _g("AB", "BC", "AC", weights=(3, 4, 9)))),
    _example("network A–B=1/2, B–C=3/4", "A–B=1/2, B–C=3/4"),
    _example("A to B costs 4, B to C costs 2: the cheapest route?",
             ("A to B costs 4, B to C costs 2", _g("AB", "BC", weights=(4, 2)))),
    _example("Roads: A to B is 4, B to C is 2.", ("A to B is 4, B to C is 2", _g("AB", "BC", weights=(4, 2)))),
    _example("roads Paris-Lyon (466 km), Lyon-Turin (313 km)", "Paris-Lyon (466 km), Lyon-Turin (313 km)"),
    _example("graph A->B (-2), B->C (5)", ("A->B (-2), B->C (5)", _g("AB", "BC", weights=(-2, 5), directed=True))),
    _example("edges A-B (weight 3), B-C (weight 1)",
             ("A-B (weight 3), B-C (weight 1)", _g("AB", "BC", weights=(3, 1)))),
    _example("edges A-B with weight 3, B-C with weight 1", "A-B with weight 3, B-C with weight 1"),
    _example("graph 1-2:5, 2-3:7, from 1 to 3", ("1-2:5, 2-3:7", _g("12", "23", weights=(5, 7))), ("1", 1), ("3", 3)),
    # pairs
    _example("a graph with edges (A,B), (B,C)", ("(A,B), (B,C)", _g("AB", "BC"))),
    _example("the edges {(1,2),(2,3)}", ("{(1,2),(2,3)}", _g("12", "23"))),
    _example("edges [(0, 1), (1, 2), (2, 0)]", ("[(0, 1), (1, 2), (2, 0)]", _g("01", "12", "02"))),
    _example("edges {A,B}, {B,C}", ("{A,B}, {B,C}", _g("AB", "BC"))),
    _example("weighted edges (A,B,4), (B,C,2)", ("(A,B,4), (B,C,2)", _g("AB", "BC", weights=(4, 2)))),
    _example("G = (V, E) with E = {(a,b),(b,c)}", ("{(a,b),(b,c)}", _g("ab", "bc"))),
    # direction and nodes said in words belong to the span
    _example("Take a directed graph with edges A-B, B-C.",
             ("directed graph with edges A-B, B-C", _g("AB", "BC", directed=True))),
    _example("a directed graph with edges (1,2), (2,3)",
             ("directed graph with edges (1,2), (2,3)", _g("12", "23", directed=True))),
    _example("an undirected graph with edges (1,2), (2,3)", ("(1,2), (2,3)", _g("12", "23"))),
    _example("nodes A, B, C, D and edges A-B, B-C",
             ("nodes A, B, C, D and edges A-B, B-C", Graph(("A", "B", "C", "D"), (("A", "B"), ("B", "C"))))),
    _example("vertices {1, 2, 3}; edges (1,2), (2,3)", "vertices {1, 2, 3}; edges (1,2), (2,3)"),
    _example("In the graph A-B, B-C, D-E, how many components are there? It has 5 nodes.",
             ("A-B, B-C, D-E", _g("AB", "BC", "DE")), ("5", 5)),
    _example("shortest path from A to D in A-B 4, B-D 2", ("A-B 4, B-D 2", _g("AB", "BD", weights=(4, 2)))),
    _example("degree of B in A-B, B-C, B-D", ("A-B, B-C, B-D", _g("AB", "BC", "BD"))),
)  # fmt: skip

NEAR_MISSES = (
    "the shortest distance is 3-4, 5-6 miles",
    "weeks 3-4, 4-5 of the cycle",
    "ages 1-2, 2-3, connected by a path",
    "A-B testing and C-D rows",
    "The A-team took the B-road.",
    "The graph of y = x^2 is a parabola.",
    "Read pages 1-2, 4-5 in the book about trees.",
    "They won 3-1, 2-0 on the road.",
    "a -> b",
    "Click File -> Open, then wait.",
    "The network lost 2-1.",
    "NASA, IBM and a PhD",
    "a well-known, long-term network",
    "He took the path A-B.",
    "points (1,2), (2,3) on the path",
    "the polygon with vertices (0,0), (4,0), (4,3)",
    "v1.2-3, v1.4-5",
    "call 555-1234, 555-9876 to be connected",
    "2024-13-45",
    "def f(a, b) -> int: return (a, b)",
    "Monday-Friday, Saturday-Sunday",
    "p -> q, q -> r",
    "The edges of the cube are 3 cm long.",
    "Graph the function through (1,2), (3,4).",
    "x-axis, y-axis of the graph",
    "2 H2 + O2 -> 2 H2O",
    "Routes 66 and 40 are roads.",
    "A to Z: the network",
    "He said: follow the path, Anna.",
    "the directed graph given by A-B, B-C",
    "edges A-B (4), B-C in the graph",
    "edges A-B, B->C of the graph",
    "graph A->B->C, C->D",
    "Node.js and Next-auth, node-fetch",
    '"Die Hard 2 - Die Harder", a film about tunnels',
    "10 minutes along the path",
    "ISBN 3-540-26183-4, 3-540-14278-9 (Graph Theory)",
    "Alsace-Lorraine, Austria-Hungary: networks of roads",
)

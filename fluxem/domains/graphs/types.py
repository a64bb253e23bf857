"""The value type of graphs: named nodes, edges with or without direction and with or without exact weights.

Texts that are read: ``A-B, B-C``, ``A->B, B->C``, ``A-B (4), B-C (2)``, ``A-B:3``, ``A to B costs 4, B to C costs 2``,
``(A,B), (B,C)``, ``{(1,2),(2,3)}``, ``{A,B}, {B,C}``, each optionally after ``directed graph with edges`` or
``nodes A, B, C; edges``. A graph has no parallel edges; loops are allowed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.errors import ToolError
from fluxem.core.exact import normalize, require_exact
from fluxem.core.number import Number
from fluxem.core.number_text import format_number, is_number, number_from_json, number_to_json, parse_number

MAX_NODES = 250
"""Nodes a graph may have; codes hold fewer (``encoder.MAX_NODES``)."""
MAX_EDGES = 2500
"""Edges a graph may have."""
MAX_CHARACTERS = 400_000
"""Characters of a text that is read as a graph."""
MAX_WEIGHT_CHARACTERS = 100
"""Characters a weight may have, written out."""

_MAX_DENOMINATOR = 10**400
_NAME = re.compile(r"\w{1,16}")


def node_key(name: str) -> tuple[int, int, str, str]:
    """Sort key of nodes: numbers by value, then words."""
    if name.isascii() and name.isdigit():
        return (0, int(name), "", name)
    return (1, 0, name.casefold(), name)


@dataclass(frozen=True, slots=True)
class Graph:
    """A simple graph, undirected or directed, in canonical order.

    Attributes:
        nodes: names of one to 16 word characters; numbers first, then words. End points of edges need
            not be listed when a graph is made.
        edges: pairs of names. An undirected edge has its lesser node first, whichever way it was given.
        weights: one exact number an edge, or ``None`` where edges carry none.
        directed: whether edges have a direction.

    Raises:
        ValueError: no node, a name that is none, two edges between the same nodes with different weights,
            a weight that is no exact number, or more than ``MAX_NODES`` nodes or ``MAX_EDGES`` edges.
    """

    nodes: tuple[str, ...]
    edges: tuple[tuple[str, str], ...] = ()
    weights: tuple[Number, ...] | None = None
    directed: bool = False

    def __post_init__(self) -> None:
        _require_size(len(self.nodes), len(self.edges))
        if self.weights is not None and len(self.weights) != len(self.edges):
            raise ValueError(f"{len(self.weights)} weights for {len(self.edges)} edges")
        names = {*self.nodes, *(name for edge in self.edges for name in edge)}
        if not names:
            raise ValueError("a graph has at least one node")
        for name in names:
            if not isinstance(name, str) or _NAME.fullmatch(name) is None:
                raise ValueError(f"node {name!r:.40}: expected one to 16 letters, digits or underscores")
        _require_size(len(names), len(self.edges))
        nodes = tuple(sorted(names, key=node_key))
        rank = {name: i for i, name in enumerate(nodes)}
        found: dict[tuple[int, int], Number | None] = {}
        weights = self.weights if self.weights is not None else (None,) * len(self.edges)
        for (a, b), weight in zip(self.edges, weights, strict=True):
            i, j = rank[a], rank[b]
            ends = (i, j) if self.directed or i < j else (j, i)
            value = None if weight is None else _read_weight(weight)
            if found.setdefault(ends, value) != value:
                raise ValueError(f"two edges between {a} and {b} with different weights: {found[ends]} and {value}")
        order = sorted(found)
        set_field = object.__setattr__
        set_field(self, "nodes", nodes)
        set_field(self, "edges", tuple((nodes[i], nodes[j]) for i, j in order))
        set_field(self, "weights", tuple(found[e] for e in order) if self.weights and order else None)  # type: ignore[misc]

    def __str__(self) -> str:
        return format_graph(self)


def _require_size(num_nodes: int, num_edges: int) -> None:
    if num_nodes > MAX_NODES or num_edges > MAX_EDGES:
        raise ValueError(
            f"a graph of {num_nodes} nodes and {num_edges} edges; at most {MAX_NODES} and {MAX_EDGES} are supported"
        )


def _read_weight(weight: object) -> Number:
    """A weight in its simplest exact type: int, else Decimal where it terminates, else Fraction."""
    if not is_number(weight):
        raise ValueError(f"weight {weight!r:.40}: expected an exact number")
    if type(weight) is int and abs(weight) < 2**63:
        return weight
    value = normalize(require_exact(weight, "weight"), decimal=True)
    if len(_format_weight(value)) > MAX_WEIGHT_CHARACTERS:
        raise ValueError(f"a weight of {len(_format_weight(value))} characters; at most {MAX_WEIGHT_CHARACTERS}")
    return value


def _format_weight(value: Number) -> str:
    """Digits without an exponent: "1E-7" would read as a name."""
    return f"{value:f}" if isinstance(value, Decimal) else format_number(value)


def common_denominator(weights: Iterable[Number]) -> int:
    """The least common denominator of exact numbers. Raises ``ToolError`` beyond 400 digits."""
    common = 1
    for weight in weights:
        if type(weight) is not int:
            common = math.lcm(common, Fraction(weight).denominator)
            if common > _MAX_DENOMINATOR:
                raise ToolError("graph: the weights have no common denominator of at most 400 digits")
    return common


# --- text ----------------------------------------------------------------------------------------------
ARROWS = r"-{1,2}>|=>|→|⟶|\\(?:to|rightarrow)\b"
"""Regular expression of a link with a direction."""
LINES = r"<-{1,2}>|↔|-{1,2}|[–—−]"
"""Regular expression of a link without."""
UNIT = r"(?:kilomet(?:er|re)s|km|miles|met(?:er|re)s|minutes|min|hours|dollars|euros)"
"""Regular expression of the units that weights may carry; all weights of a graph carry the same."""

_WEIGHT_NUMBER = r"[-−+]?\d+(?:\.\d+)?(?:/\d+)?"
_EDGE = re.compile(
    rf"""(?:from\s)?(?P<a>\w{{1,16}})(?:\s{{0,3}}(?:(?P<arrow>{ARROWS})|{LINES})\s{{0,3}}|\sto\s)(?P<b>\w{{1,16}})
         (?:\s?\((?:(?:weight|cost|length|distance|w)\s?[:=]?\s?)?(?P<w1>{_WEIGHT_NUMBER})(?:\s?(?P<u1>{UNIT}))?\)
          |\s?[:=]\s?(?P<w2>{_WEIGHT_NUMBER})(?:\s(?P<u2>{UNIT})\b)?
          |\s(?:(?:with\s)?(?:weight|cost|length|distance)|costs|takes|is)\s(?P<w3>{_WEIGHT_NUMBER})
           (?:\s(?P<u3>{UNIT})\b)?)?
      |(?P<open>[({{])\s?(?P<c>\w{{1,16}})\s?,\s?(?P<d>\w{{1,16}})\s?(?:,\s?(?P<w4>{_WEIGHT_NUMBER})\s?)?[)}}]""",
    re.VERBOSE | re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?|and\s+|\n)\s*", re.IGNORECASE)
_NODES = re.compile(
    r"(?:nodes|vertices):?\s?\{?(?P<names>\w{1,16}(?:(?:,\s?(?:and\s)?|\sand\s)\w{1,16})*)\}?[;,.]?\s?"
    r"(?:and\s|with\s)?(?:the\s)?(?P<edges>no\sedges\Z|edges:?\s?)",
    re.IGNORECASE,
)
_DIRECTED = re.compile(
    r"(?:directed\s(?:graph|network)|digraph)(?::\s?|\s(?:with|having|of|on)\s)"
    r"(?:(?:the\s)?(?:following\s)?(?:edges|arcs|links):?\s?)?",
    re.IGNORECASE,
)


def parse_graph(text: str) -> Graph:
    """Read a graph from any of the notations named at the top of this module.

    Raises:
        ValueError: anything else, edges of which only some have a weight or a direction, or too many.
    """
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"a graph of {len(text)} characters; at most {MAX_CHARACTERS} are read")
    rest = text.strip()
    said_directed = False
    if match := _DIRECTED.match(rest):
        said_directed, rest = True, rest[match.end() :]
    nodes: tuple[str, ...] = ()
    if match := _NODES.match(rest):
        nodes = tuple(re.split(r",\s?(?:and\s)?|\sand\s", match["names"], flags=re.IGNORECASE))
        if match["edges"].lower().startswith("no"):
            return Graph(nodes, directed=said_directed)
        rest = rest[match.end() :]
    if len(rest) > 1 and rest[0] + rest[-1] in ("{}", "[]") and rest[1:].lstrip()[:1] in ("(", "{", "["):
        rest = rest[1:-1].strip()
    edges, weights, directed = _read_edges(rest, text)
    if nodes and not {name for edge in edges for name in edge} <= set(nodes):
        raise ValueError(f"{text!r:.80}: an edge ends at a node that is not listed")
    if any(weights) and None in weights:
        raise ValueError(f"{text!r:.80}: some edges have a weight and some have none")
    exact = None if None in weights else tuple(parse_number(w) for w in weights if w is not None)
    return Graph(nodes, tuple(edges), exact, directed or said_directed)


def _read_edges(rest: str, text: str) -> tuple[list[tuple[str, str]], list[str | None], bool]:
    """Edges, the texts of their weights, and whether arrows were used."""
    edges: list[tuple[str, str]] = []
    weights: list[str | None] = []
    kinds, units = set(), set()
    position = 0
    while True:
        match = _EDGE.match(rest, position)
        if match is None:
            raise ValueError(f"{text!r:.80} is no graph: expected edges such as A-B, B-C or A->B, B->C")
        groups = match.groupdict()
        edges.append((groups["a"] or groups["c"], groups["b"] or groups["d"]))
        weights.append(groups["w1"] or groups["w2"] or groups["w3"] or groups["w4"])
        if len(weights[-1] or "") > 2 * MAX_WEIGHT_CHARACTERS:
            raise ValueError(f"a weight of {len(weights[-1] or '')} characters; at most {MAX_WEIGHT_CHARACTERS}")
        kinds.add("arrow" if groups["arrow"] else "line")
        units.add((groups["u1"] or groups["u2"] or groups["u3"] or "").lower())
        position = match.end()
        if position == len(rest):
            break
        between = _SEPARATOR.match(rest, position)
        if between is None:
            raise ValueError(f"{text!r:.80} is no graph: {rest[position : position + 20]!r} follows an edge")
        position = between.end()
    if len(kinds) > 1 or len(units) > 1:
        raise ValueError(f"{text!r:.80}: edges of different kinds, or weights in different units")
    return edges, weights, "arrow" in kinds


def format_graph(graph: Graph) -> str:
    """Canonical text, ``parse_graph(format_graph(g)) == g``: ``"A-B:3, B-C:5/2"``, ``"nodes A, B, C; edges A->B"``."""
    link = "->" if graph.directed else "-"
    weights = [f":{_format_weight(w)}" for w in graph.weights] if graph.weights else [""] * len(graph.edges)
    edges = ", ".join(f"{a}{link}{b}{w}" for (a, b), w in zip(graph.edges, weights, strict=True))
    ends = {name for edge in graph.edges for name in edge}
    if len(ends) == len(graph.nodes):
        return edges
    listed = f"nodes {', '.join(graph.nodes)}"
    if edges:
        return f"{listed}; edges {edges}"
    return f"{'directed graph: ' if graph.directed else ''}{listed}; no edges"


# --- JSON ----------------------------------------------------------------------------------------------
def graph_to_json(graph: Graph) -> dict[str, Any]:
    """``{"directed": ..., "nodes": [...], "edges": [["A", "B"], ...]}``; weights as a third entry."""
    if graph.weights is None:
        edges: list[list[Any]] = [list(edge) for edge in graph.edges]
    else:
        edges = [[*edge, number_to_json(w)] for edge, w in zip(graph.edges, graph.weights, strict=True)]
    return {"directed": graph.directed, "nodes": list(graph.nodes), "edges": edges}


def graph_from_json(value: object) -> Graph:
    """Inverse of :func:`graph_to_json`; the text of a graph is understood too. Raises ``ValueError``."""
    if isinstance(value, str):
        return parse_graph(value)
    if not isinstance(value, Mapping) or not {"edges"} <= set(value) <= {"directed", "nodes", "edges"}:
        raise ValueError(f"expected {{'directed': ..., 'nodes': ..., 'edges': ...}} or 'A-B, B-C', found {value!r:.80}")
    nodes, edges, directed = value.get("nodes", []), value["edges"], value.get("directed", False)
    if not isinstance(directed, bool) or not isinstance(nodes, list) or not isinstance(edges, list):
        raise ValueError("expected directed to be true or false, nodes and edges to be lists")
    _require_size(len(nodes), len(edges))
    sizes = {len(edge) if isinstance(edge, Sequence) and not isinstance(edge, str) else 0 for edge in edges}
    if not sizes <= {2} and not sizes <= {3}:
        raise ValueError('expected every edge as ["A", "B"], or every edge as ["A", "B", weight]')
    ends = tuple((_name_from_json(edge[0]), _name_from_json(edge[1])) for edge in edges)
    weights = tuple(number_from_json(edge[2]) for edge in edges) if sizes == {3} else None
    return Graph(tuple(map(_name_from_json, nodes)), ends, weights, directed)


def _name_from_json(value: object) -> str:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise ValueError(f"node {value!r:.40}: expected text or an integer")

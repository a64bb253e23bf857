"""How people ask about graphs: draws of arguments. The wordings are in `_wordings_paths` and `_wordings_structure`."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.graphs import _wordings_paths as paths
from fluxem.domains.graphs import _wordings_structure as structure
from fluxem.domains.graphs import tools
from fluxem.domains.graphs.types import Graph

_TOWNS = (
    "Paris", "Rome", "Berlin", "Madrid", "Vienna", "Prague", "Oslo", "Dublin", "Lisbon", "Athens", "Bern", "Warsaw",
    "Zagreb", "Helsinki", "Brussels", "Budapest", "Sofia", "Riga", "Turin", "Lyon",
)  # fmt: skip
_TASKS = (
    "wash", "cook", "shop", "plan", "paint", "test", "build", "pack", "ship", "design", "print", "review", "mix",
    "bake", "cool", "serve", "order", "check", "cut", "glue",
)  # fmt: skip
_NUM_NODES = {"easy": (3, 4), "medium": (4, 6), "hard": (6, 9)}

Edges = list[tuple[str, str]]


def _draw_names(rng: random.Random, count: int, words: Sequence[str] = _TOWNS) -> list[str]:
    kind = rng.random()
    if kind < 0.35:
        return list(string.ascii_uppercase[:count])
    if kind < 0.5:
        return sorted(rng.sample(string.ascii_uppercase, count))
    if kind < 0.6:
        first = rng.choice("apstux")
        start = min(string.ascii_lowercase.index(first), 26 - count)
        return list(string.ascii_lowercase[start : start + count])
    if kind < 0.8:
        return [str(i + 1) for i in range(count)]
    if kind < 0.87:
        prefix = rng.choice(("v", "n", "x", "N", "node"))
        return [f"{prefix}{i + 1}" for i in range(count)]
    return rng.sample(words, count)


def _draw_edges(rng: random.Random, names: Sequence[str], extra: int, shape: str = "tree") -> Edges:
    """A random tree (or cycle, or forest of two trees) on shuffled names, and ``extra`` more edges."""
    order = rng.sample(list(names), len(names))
    edges: Edges = []
    cut = rng.randint(2, len(order) - 2) if shape == "split" and len(order) > 3 else 0
    for i in range(1, len(order)):
        if i != cut:
            edges.append((rng.choice(order[cut if i > cut else 0 : i]), order[i]))
    if shape == "cycle" and len(order) > 2:
        edges = list(zip(order, [*order[1:], order[0]], strict=True))
    known = {frozenset(e) for e in edges}
    for _ in range(extra):
        a, b = rng.sample(order, 2)
        if cut and (order.index(a) < cut) != (order.index(b) < cut):
            continue
        if frozenset((a, b)) not in known:
            known.add(frozenset((a, b)))
            edges.append((a, b) if order.index(a) < order.index(b) else (b, a))
    rng.shuffle(edges)
    return edges


def _draw_weights(rng: random.Random, difficulty: str, count: int) -> list[Any]:
    top = {"easy": 9, "medium": 20, "hard": 99}[difficulty]
    if difficulty == "hard" and rng.random() < 0.2:
        return [Decimal(rng.randint(1, 999)).scaleb(-1) for _ in range(count)]
    return [rng.randint(1, top) for _ in range(count)]


def _write_graph(rng: random.Random, edges: Edges, weights: Sequence[Any] | None, directed: bool) -> Literal:
    """The graph in one of the notations that need no more than a graph word nearby."""
    if not directed:
        edges = [(b, a) if rng.random() < 0.3 else (a, b) for a, b in edges]
    numbers = [format_number(w) for w in weights] if weights is not None else [""] * len(edges)
    if directed:
        link = rng.choice(("->", "->", " -> ", "→", " → ", "-->", "=>"))
    else:
        link = rng.choice(("-", "-", "-", "–", " - ", "--", " – ", "<->"))
    form = "{a}{link}{b}"
    if weights is not None:
        form += rng.choice((" ({w})", " ({w})", ":{w}", ": {w}", "={w}", " = {w}", " (weight {w})", " with weight {w}"))
        if not directed and rng.random() < 0.2:
            form = rng.choice(("{a} to {b}: {w}", "{a} to {b} costs {w}", "{a} to {b} is {w}"))
    written = [form.format(a=a, b=b, link=link, w=w) for (a, b), w in zip(edges, numbers, strict=True)]
    if rng.random() < 0.2:
        surface = f"{', '.join(written[:-1])} and {written[-1]}"
    else:
        surface = rng.choice((", ", ", ", ", ", "; ")).join(written)
    graph = Graph((), tuple(edges), None if weights is None else tuple(weights), directed)
    return Literal(surface, "graphs_graph", graph)


def _write_pairs(rng: random.Random, edges: Edges) -> Literal:
    """An undirected graph as pairs in brackets, which want the word "edges" nearby."""
    comma = rng.choice((",", ", "))
    form = rng.choice(("{}", "{}", "{{{}}}", "[{}]"))
    surface = form.format(", ".join(f"({a}{comma}{b})" for a, b in edges))
    if form == "{}" and rng.random() < 0.3:
        surface = surface.replace("(", "{").replace(")", "}")
    return Literal(surface, "graphs_graph", Graph((), tuple(edges)))


def _write_node(name: str) -> Literal | str:
    """A node as an argument: numbers are values of their own, letters and words are not."""
    return write_number(int(name)) if name.isdigit() else name


def _count(rng: random.Random, difficulty: str, least: int = 3) -> int:
    return max(least, rng.randint(*_NUM_NODES[difficulty]))


def _drawing(
    directed: float = 0.0,
    weighted: float = 0.0,
    shapes: Sequence[str] = ("tree",),
    extra: int = 2,
    nodes: Sequence[str] = (),
    pairs: bool = False,
    words: Sequence[str] = _TOWNS,
) -> Callable[[random.Random, str], dict[str, Argument]]:
    """A draw of a graph and of distinct ``nodes`` on it.

    ``directed`` and ``weighted`` are the shares of such graphs, ``shapes`` what they grow from, ``extra``
    the most edges beyond that.
    """

    def draw(rng: random.Random, difficulty: str) -> dict[str, Argument]:
        names = _draw_names(rng, _count(rng, difficulty), words)
        edges = _draw_edges(rng, names, rng.randint(0, extra + (difficulty == "hard") * 2), rng.choice(shapes))
        if len({name for edge in edges for name in edge}) >= 2 * len(edges):
            raise Redraw
        is_directed, is_weighted = rng.random() < directed, rng.random() < weighted
        weights = _draw_weights(rng, difficulty, len(edges)) if is_weighted else None
        graph = _write_pairs(rng, edges) if pairs else _write_graph(rng, edges, weights, is_directed)
        ends = sorted({name for edge in edges for name in edge})
        chosen = rng.sample(ends, len(nodes))
        return {"graph": graph, **{slot: _write_node(name) for slot, name in zip(nodes, chosen, strict=True)}}

    return draw


_ENDS = ("source", "target")
_ANY = ("tree", "cycle", "split")

PHRASEBOOK = Phrasebook(
    "graphs",
    phrases=(
        Phrases(tools.shortest_path, _drawing(0.2, 0.6, ("tree", "cycle"), 3, _ENDS), **paths.SHORTEST_PATH),
        Phrases(tools.shortest_path, _drawing(extra=3, nodes=_ENDS, pairs=True), **paths.SHORTEST_PATH_PAIRS),
        Phrases(tools.connected, _drawing(shapes=_ANY), **structure.CONNECTED),
        Phrases(tools.connected, _drawing(shapes=_ANY, pairs=True), **structure.CONNECTED_PAIRS),
        Phrases(tools.num_components, _drawing(shapes=("split", "split", "tree")), **structure.NUM_COMPONENTS),
        Phrases(tools.has_cycle, _drawing(0.4, shapes=("tree", "split", "cycle"), extra=1), **structure.HAS_CYCLE),
        Phrases(tools.degree, _drawing(extra=4, nodes=("node",)), **structure.DEGREE),
        Phrases(tools.degree, _drawing(extra=4, nodes=("node",), pairs=True), **structure.DEGREE_PAIRS),
        Phrases(tools.neighbors, _drawing(extra=4, nodes=("node",)), **structure.NEIGHBORS),
        Phrases(
            tools.minimum_spanning_tree,
            _drawing(weighted=1.0, shapes=("tree", "cycle"), extra=4),
            **paths.SPANNING_TREE,
        ),
        Phrases(tools.topological_sort, _drawing(1.0, extra=3, words=_TASKS), **paths.TOPOLOGICAL_SORT),
        Phrases(tools.is_bipartite, _drawing(shapes=("tree", "cycle"), extra=1), **structure.IS_BIPARTITE),
        Phrases(tools.diameter, _drawing(shapes=("tree", "cycle"), extra=1), **paths.DIAMETER),
        Phrases(tools.chromatic_number, _drawing(shapes=("tree", "cycle"), extra=5), **structure.CHROMATIC_NUMBER),
    ),
    irrelevant=structure.IRRELEVANT,
)

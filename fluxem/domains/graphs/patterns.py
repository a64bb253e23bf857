"""Where graphs stand in text: lists of two or more edges near a word that says graph, road or path.

"A-B, B-C" alone may be anything, so every notation needs such a word within 120 characters; pairs in brackets
need "edges", since points and sets are written so too. Words and numbers must share a node ("pages 1-2, 4-5"
are no graph). Edges without arrows after "directed" stay silent unless "directed graph with edges" stands
directly before them and so belongs to the span: direction must not get lost.
"""

from __future__ import annotations

import re

from fluxem.core.domain import Pattern
from fluxem.domains.graphs.types import ARROWS, LINES, UNIT, Graph, parse_graph

_TYPE = "graphs_graph"
_WORDS = (
    r"(?:sub|di)?graphs?|edges?|nodes?|vertex|vertices|arcs?|networks?|routes?|roads?|links?|bipartite|spanning"
    r"|cities|towns|villages|stations|tunnels?|bridges|cables?|pipes|flights|tracks|trails?|prerequisites?"
    r"|dependenc(?:y|ies)|topological(?:ly)?|precedence|corridors|friendships"
)
_MORE_WORDS = (
    r"|trees?|forest|paths?|linked|connected|connections?|connect(?:s|ivity)?|cycles?|components?|neighbou?rs?"
    r"|neighbou?ring|reach(?:able|es)?|trains?|map|shortest|degree of|hops?|adjacent|chromatic|diameter|dijkstra"
)
_CONTEXT = rf"\b(?:{_WORDS}{_MORE_WORDS})\b"
_NUMBERED_CONTEXT = rf"\b(?:{_WORDS})\b"
_EDGE_CONTEXT = r"\b(?:edges?|arcs?)\b|\bE ?= ?\Z"

_NUMBER = r"[-−]?\d{1,15}(?:\.\d{1,15})?(?:/\d{1,15})?"
_CAPITALIZED = "[A-ZÀ-Þ][a-zß-ÿ]{1,15}"
_NAME = rf"(?:{_CAPITALIZED}|[A-Za-z]{{1,8}}\d{{1,3}}|[A-Z]{{1,4}}|[a-z]|\d{{1,3}})"
_WORD = "[A-Za-z0-9_À-ÿ]{1,16}"
_WEIGHT = (
    rf"(?: ?\((?:(?:weight|cost|length|distance|w) ?[:=]? ?)?{_NUMBER}(?: ?{UNIT})?\)"
    rf"| ?[:=] ?{_NUMBER}(?: {UNIT}\b)?| (?:with )?(?:weight|cost|length|distance) {_NUMBER})"
)
_SAID_WEIGHT = rf"(?: (?:costs|takes|is) |: ?){_NUMBER}(?: {UNIT}\b)?"
_SEPARATOR = r"(?:\s?[,;]\s?(?:and )?| and |\n)"
_NAMES = rf"\{{?{_NAME}(?:(?:, ?(?:and )?| and ){_NAME}){{0,60}}\}}?"
_LISTED = rf"(?i:nodes|vertices):? ?{_NAMES}[;,.]? ?(?:and |with )?(?:the )?(?i:edges):? ?"
_DIRECTED = (
    r"(?i:(?:directed (?:graph|network)|digraph) (?:with|having|of|on)"
    r" (?:the )?(?:following )?(?:edges|arcs|links)):? ?"
)


def _list_of(edge: str) -> str:
    return f"{edge}(?:{_SEPARATOR}{edge})+"


_LINE = _list_of(rf"{_NAME} ?(?:{LINES}) ?{_NAME}{_WEIGHT}?")
_EDGE = rf"{_NAME} ?(?:{LINES}) ?{_NAME}"
_WEIGHTED = _list_of(rf"{_EDGE} {_NUMBER}")  # "A-B 4, B-D 2"
_ARROW = _list_of(rf"{_WORD} ?(?:{ARROWS}) ?{_WORD}{_WEIGHT}?")
_SAID = _list_of(rf"(?:from )?{_NAME} to {_NAME}{_SAID_WEIGHT}")
_PAIR = _list_of(rf"\( ?{_WORD} ?, ?{_WORD}(?: ?, ?{_NUMBER})? ?\)")
_COUPLE = _list_of(rf"\{{ ?{_WORD} ?, ?{_WORD} ?\}}")
_PAIRS = rf"(?:\{{ ?{_PAIR} ?\}}|\[ ?{_PAIR} ?\]|{_PAIR}|\{{ ?{_COUPLE} ?\}}|{_COUPLE})"

# Glued to a word, a number or another edge: then the list is longer than what was read.
_BEFORE = r"[\w$#@./\\]|[-–—−>→]\s?|\d[.,]|\bto "
_AFTER = rf"\w|\s?(?:{ARROWS})|\s?[-–—−][\w-]|\s?/|\.\d|['’]s\b| to [A-Z]\b"
_UNSAID_DIRECTION = r"(?i:\b(?:directed|digraph|arcs?|one-way)\b)[^.?!]{0,60}"


def _parse_sharing(text: str) -> Graph | None:
    """A graph in which words and numbers occur more than once; single letters are trusted as they are."""
    graph = parse_graph(text)
    if len(graph.edges) < 2 or (not graph.directed and any(a == b for a, b in graph.edges)):
        return None
    letters = all(len(name) == 1 and name.isalpha() for name in graph.nodes)
    return graph if letters or len(graph.nodes) < 2 * len(graph.edges) else None


def _parse_weighted(text: str) -> Graph | None:
    """A graph whose edges are each followed by a bare weight."""
    return _parse_named(re.sub(rf"({_EDGE}) ({_NUMBER})", r"\1 (\2)", text))


def _parse_named(text: str) -> Graph | None:
    """As :func:`_parse_sharing`, but ranges of numbers ("weeks 1-2, 2-3") want a plainer word nearby."""
    graph = _parse_sharing(text)
    return None if graph is None or all(name.isdigit() for name in graph.nodes) else graph


def _graph(name: str, regex: str, priority: int, context: str, before: str) -> Pattern:
    parse = _parse_named if context is _CONTEXT else _parse_sharing
    return Pattern(name, _TYPE, regex, parse, priority, before, _AFTER, context)


_BEFORE_LINES = f"{_BEFORE}|{_UNSAID_DIRECTION}"
PATTERNS = (
    _graph("lines", _LINE, 78, _CONTEXT, _BEFORE_LINES),
    Pattern("weighted_lines", _TYPE, _WEIGHTED, _parse_weighted, 79, _BEFORE_LINES, _AFTER, _CONTEXT),
    _graph("numbered_lines", _LINE, 78, _NUMBERED_CONTEXT, _BEFORE_LINES),
    _graph("arrows", _ARROW, 78, _CONTEXT, _BEFORE),
    _graph("numbered_arrows", _ARROW, 78, _NUMBERED_CONTEXT, _BEFORE),
    _graph("said", _SAID, 78, _CONTEXT, _BEFORE_LINES),
    _graph("numbered_said", _SAID, 78, _NUMBERED_CONTEXT, _BEFORE_LINES),
    _graph("pairs", _PAIRS, 82, _EDGE_CONTEXT, _BEFORE_LINES),
    Pattern("directed", _TYPE, rf"{_DIRECTED}(?:{_LINE}|{_PAIRS})", _parse_sharing, 84, r"\w|\bun", _AFTER),
    Pattern(
        "listed",
        _TYPE,
        rf"{_LISTED}(?:{_LINE}|{_ARROW}|{_PAIRS})",
        parse_graph,
        83,
        rf"\w|{_UNSAID_DIRECTION}",
        _AFTER,
    ),
)

"""Finding a tool by what people call it: ranked search over names, descriptions, parameters and wordings.

The ranking is BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond,
Foundations and Trends in Information Retrieval 3(4), 2009, sections 3.4 and 3.6): a term counts by its
weighted frequency over the fields, each field's length normalized, saturated, and scaled by how rare it is.

Terms are stems of words, and beside them what values a wording holds: their types, and how many. So "add
5 km and 3 km" finds the tool for quantities, if the spans that detection found are given with the query.
"""

from __future__ import annotations

import random
import re
import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from fluxem.core.domain import Domain
from fluxem.core.errors import FluxEMError
from fluxem.core.phrasebook import Argument, Expression, Phrasebook, Phrases, Redraw, content_of
from fluxem.core.span import Span
from fluxem.core.template import Literal
from fluxem.domains import all_domains, get_domain
from fluxem.tools.registry import Tool, all_tools

FIELD_WEIGHTS: Mapping[str, float] = {
    "name": 8.0,
    "terms": 2.0,
    "description": 2.0,
    "parameters": 0.5,
    "wordings": 0.5,
    "values": 1.0,
}
"""How much one occurrence counts, by where it stands."""
MAX_QUERY_CHARACTERS = 2_000
"""Characters of a query that are read."""

_SATURATION = 5.0  # k1: how soon more occurrences stop to matter; twenty wordings that share a word say a lot
_LENGTH = 0.4  # b: how far a long field is held against a tool; wordings differ in number, not in relevance
_MAX_REDRAWS = 20
_WORD = re.compile(r"[a-z]+")
_SLOT = re.compile(r"\{\w+\}")
_NUMBER = re.compile(r"\d[\d.,]*")

# The longest that fits is cut off; what is left must have three letters.
_SUFFIXES = {
    "ications": "", "ication": "", "ization": "", "isation": "", "ability": "abl", "ibility": "ibl", "ersion": "ert",
    "ation": "", "ating": "", "ative": "", "ision": "id", "ated": "", "ator": "", "ices": "", "ying": "", "ally": "",
    "ness": "", "ate": "", "ied": "", "ier": "", "ing": "", "ion": "", "ity": "", "ive": "", "est": "", "ply": "pl",
    "ed": "", "er": "", "or": "", "ly": "", "ex": "", "ix": "", "al": "", "e": "", "y": "",
}  # fmt: skip
_PLURAL_ONLY = frozenset({"odds", "heads", "tails"})  # odds are not odd
_LENGTHS = sorted({len(suffix) for suffix in _SUFFIXES}, reverse=True)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The part that the inflected forms of an English word share, roughly.

    >>> stem("multiplied") == stem("multiplication") == stem("multiply")
    True
    """
    if word in _PLURAL_ONLY:
        return word
    if word.endswith("ies") and len(word) > 5:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is", "ices")) and len(word) > 3:
        word = word[:-1]
    for length in _LENGTHS:
        replacement = _SUFFIXES.get(word[-length:])
        if replacement is not None and len(word) - length + len(replacement) >= 3:
            word = word[:-length] + replacement
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def split_stems(text: str) -> list[str]:
    """Stems of the words of a text, slots of templates left out."""
    return [stem(word) for word in _WORD.findall(_SLOT.sub(" ", text.lower())) if len(word) > 1]


def _name_values(types: Sequence[str]) -> list[str]:
    """Terms for a text that holds values of these types: each type, how often it occurs, how many values there are."""
    if not types:
        return []
    counts = Counter(types)
    return [f"#{min(len(types), 4)}", *counts, *(f"{name}*{min(count, 4)}" for name, count in counts.items())]


def _read_query(query: str, spans: Sequence[Span] | None) -> list[str]:
    query = query[:MAX_QUERY_CHARACTERS]
    if spans is not None:
        return [*split_stems(query), *_name_values([span.type for span in spans])]
    num_values = len(_NUMBER.findall(query))  # of what type they are is not known here
    return [*split_stems(query), *([f"#{min(num_values, 4)}"] if num_values else [])]


Document = Mapping[str, Mapping[str, int]]
"""Field (a key of ``FIELD_WEIGHTS``) -> term -> how often it occurs."""


class ToolIndex:
    """The share that every term has in the score of every tool, ready to be added up.

    Args:
        documents: one a tool, by name.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.names = tuple(documents)
        terms = sorted({term for document in documents.values() for counts in document.values() for term in counts})
        self._rows = {term: row for row, term in enumerate(terms)}
        frequency = np.zeros((len(terms), len(self.names)), np.float32)
        for field, weight in FIELD_WEIGHTS.items():
            counted = [document.get(field, {}) for document in documents.values()]
            lengths = [sum(counts.values()) for counts in counted]
            mean = sum(lengths) / max(len(lengths), 1) or 1.0
            for column, (counts, length) in enumerate(zip(counted, lengths, strict=True)):
                scale = weight / (1 - _LENGTH + _LENGTH * length / mean)
                rows = [self._rows[term] for term in counts]
                frequency[rows, column] += scale * np.array([*counts.values()], np.float32)
        num_tools = (frequency > 0).sum(axis=1)
        rarity = np.log1p((len(self.names) - num_tools + 0.5) / (num_tools + 0.5)).astype(np.float32)
        self._shares = rarity[:, None] * frequency / (_SATURATION + frequency)

    def score(self, query: str, spans: Sequence[Span] | None = None) -> NDArray[np.float32]:
        """The score of every tool, in the order of ``names``; 0 where no term of the query occurs."""
        rows = [self._rows[term] for term in dict.fromkeys(_read_query(query, spans)) if term in self._rows]
        return self._shares[rows].sum(axis=0)


def describe_tools(tools: Iterable[Tool], phrasebooks: Iterable[Phrasebook]) -> dict[str, Document]:
    """The documents of an index: what each tool says of itself, and how people ask for it."""
    books = tuple(phrasebooks)
    wordings, terms, values = content_of(books), dict[str, list[str]](), dict[str, Counter[str]]()
    for book in books:
        for phrases in book.phrases:
            name = f"{book.domain}_{phrases.tool.__name__}"
            terms.setdefault(name, []).append(phrases.terms)
            values.setdefault(name, Counter()).update(_count_values(phrases))
    return {
        tool.name: {
            "name": Counter(split_stems(tool.name.replace("_", " "))),
            "terms": Counter(split_stems(" ".join(terms.get(tool.name, ())))),
            "description": Counter(split_stems(tool.description.partition(" Example: ")[0])),
            "parameters": Counter(split_stems(" ".join(f"{p.name} {p.description}" for p in tool.parameters))),
            "wordings": Counter(split_stems(wordings.get(tool.name, ""))),
            "values": values.get(tool.name, Counter()),
        }
        for tool in tools
    }


def _count_values(phrases: Phrases) -> Counter[str]:
    """What values the wordings hold, seen from one draw."""
    rng = random.Random(phrases.tool.__name__)
    drawn: Mapping[str, Argument] = {}
    for _ in range(_MAX_REDRAWS):
        try:
            drawn = phrases.draw(rng, "easy")
            break
        except (Redraw, FluxEMError):
            continue
    types: dict[str, list[str]] = {}
    for name, value in drawn.items():
        if isinstance(value, Literal):
            types[name] = [value.type]
        elif isinstance(value, Expression):
            types[name] = [literal.type for literal in value.values.values()]
            types |= {slot: [literal.type] for slot, literal in value.values.items()}
        elif isinstance(value, list | tuple):
            types[name] = [literal.type for literal in value]
    counts: Counter[str] = Counter()
    for slots, num_families in Counter(frozenset(family.slots) for family in phrases.families).items():
        for term in _name_values([t for slot in slots for t in types.get(slot, ())]):
            counts[term] += num_families
    return counts


class _Current:
    """The index of the discovered domains; built when first asked for, and anew when they change."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.domains: Mapping[str, Domain] | None = None
        self.index = ToolIndex({})

    def get(self) -> ToolIndex:
        domains = all_domains()
        with self.lock:
            if domains is not self.domains:
                books = [d.phrasebook for d in domains.values() if d.phrasebook is not None]
                self.index = ToolIndex(describe_tools(all_tools().values(), books))
                self.domains = domains
            return self.index


_CURRENT = _Current()


def search_tools(
    query: str, k: int = 10, domain: str | None = None, spans: Sequence[Span] | None = None
) -> list[tuple[Tool, float]]:
    """The tools that fit a question or a few words best, with their scores, best first.

    Args:
        query: "odds of heads", or a whole question. Without any known word, nothing is found.
        k: how many tools at most.
        domain: only this domain's.
        spans: the values detected in the query, where they are known: their types are evidence too.

    Raises:
        UnknownNameError: a domain that does not exist.
        ValueError: ``k`` is less than 1.
    """
    if k < 1:
        raise ValueError(f"k: expected at least 1, found {k}")
    if domain is not None:
        get_domain(domain)
    index, tools = _CURRENT.get(), all_tools()
    found = zip(index.names, index.score(query, spans).tolist(), strict=True)
    chosen = [(tools[name], score) for name, score in found if score > 0 and domain in (None, tools[name].domain)]
    return sorted(chosen, key=lambda pair: (-pair[1], pair[0].name))[:k]

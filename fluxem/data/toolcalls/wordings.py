"""Requests from the phrasebooks' families: held-out folds, wordings that are recombined, and noun phrases.

A tenth of every way of asking is never trained ("unseen"), and a twentieth watches training ("val_c").
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from fluxem.core.errors import FluxEMError
from fluxem.core.folds import assign_folds
from fluxem.core.phrasebook import Family, Phrases, Redraw, content_words, write_argument
from fluxem.core.template import Literal, Piece, fill, slot_names
from fluxem.data.mix import domain_weights
from fluxem.data.toolcalls.measures import write_measures
from fluxem.data.toolcalls.plan import PlannedCall, to_leaf
from fluxem.data.toolcalls.thesaurus import substitute
from fluxem.domains import all_domains

_MAX_DRAWS = 40

_ASK = (
    r"(?:Please )?(?:What(?: is|'s| are)|Compute|Calculate|Find|Determine|Evaluate|Give(?: me)?|Work out|Tell me"
    r"|Show(?: me)?|State|Report|Name|Get|I need|Return|Write(?: down)?|Provide|Look up|Derive|Obtain|Print"
    r"|How large is|How big is)"
)
_NOUN_PHRASE = re.compile(rf"{_ASK} ((?:the|all|every) [^.?!]*\{{\w+\}}[^.?!]*)[.?!]")
_CUT = re.compile(r"\s(?:of|for|with|from|in|at|by|to|on)(?:\s(?:the|a|an))?(?:\s\w+)?\s\{(\w+)\}")


@dataclass(frozen=True, eq=False)
class Book:
    """One entry of a phrasebook with its families by fold.

    Attributes:
        domain: name of its domain. tool: full name of its tool.
        phrases: the entry.
        by_fold: families of each fold.
        noun_phrases: by fold, templates such as "the factorial of {n}".
        slot_types: slot -> span type of the value that a draw puts there.
    """

    domain: str
    tool: str
    phrases: Phrases
    by_fold: Mapping[str, tuple[Family, ...]]
    noun_phrases: Mapping[str, tuple[str, ...]]
    slot_types: Mapping[str, str]

    @property
    def single_slot(self) -> str | None:
        """The one slot of a tool that is given one value."""
        return next(iter(self.slot_types)) if len(self.slot_types) == 1 else None


@dataclass(eq=False)
class Request:
    """A worded request: pieces of text and the call it asks for."""

    pieces: list[Piece]
    call: PlannedCall
    book: Book
    families: list[str] = field(default_factory=list)
    slots: dict[str, Any] = field(default_factory=dict)


def _find_noun_phrases(families: Sequence[Family]) -> tuple[str, ...]:
    found = (_NOUN_PHRASE.fullmatch(f.template) for f in families if f.kind in ("question", "command"))
    return tuple(match[1] for match in found if match)


def _find_slot_types(phrases: Phrases) -> dict[str, str]:
    rng = random.Random(f"slots/{phrases.tool.__name__}")
    for _ in range(_MAX_DRAWS):
        try:
            drawn = phrases.draw(rng, "easy")
        except (Redraw, FluxEMError):
            continue
        return {name: value.type for name, value in drawn.items() if isinstance(value, Literal)}
    return {}


@cache
def all_books() -> tuple[Book, ...]:
    """Every entry of every phrasebook."""
    books = []
    for domain in all_domains().values():
        for phrases in domain.phrasebook.phrases if domain.phrasebook is not None else ():
            by_fold = assign_folds(phrases.families)
            nouns = {fold: _find_noun_phrases(found) for fold, found in by_fold.items()}
            tool = f"{domain.name}_{phrases.tool.__name__}"
            books.append(Book(domain.name, tool, phrases, by_fold, nouns, _find_slot_types(phrases)))
    return tuple(books)


@cache
def _books_of(domain: str) -> tuple[Book, ...]:
    return tuple(book for book in all_books() if book.domain == domain)


@cache
def _by_type(domain: str | None) -> dict[str, tuple[tuple[Book, str], ...]]:
    """Span type -> the entries, of a domain or of all, that take such a value, and in which slot."""
    table: dict[str, list[tuple[Book, str]]] = {}
    for book in all_books() if domain is None else _books_of(domain):
        for slot, span_type in book.slot_types.items():
            table.setdefault(span_type, []).append((book, slot))
    return {name: tuple(entries) for name, entries in table.items()}


@cache
def _domain_table() -> tuple[list[str], list[float]]:
    names = [name for name, domain in all_domains().items() if domain.phrasebook is not None]
    return names, domain_weights(names)


def draw_domain(rng: random.Random) -> str:
    """A domain by its share in the mix."""
    names, weights = _domain_table()
    return rng.choices(names, weights)[0]


def draw_book(rng: random.Random, fold: str, domain: str | None = None) -> Book:
    """An entry with families in ``fold``: domain by its share, tools of a domain alike."""
    domain = domain or draw_domain(rng)
    books = [book for book in _books_of(domain) if book.by_fold[fold]]
    tool = rng.choice(sorted({book.tool for book in books}))
    return rng.choice([book for book in books if book.tool == tool])


def books_taking(span_type: str, domain: str | None = None) -> tuple[tuple[Book, str], ...]:
    """Entries and the slots in which they take a value of ``span_type``."""
    return _by_type(domain).get(span_type, ())


# --- one request -----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Variation:
    """How often a wording is recombined (training only).

    Attributes:
        splice: the beginning of one family with the end of another of the same entry.
        swap: a term of the tool is replaced by another.
        salad: words of the tool's subject in any order beside the values.
        prefix: such words before a complete wording.
        synonyms: words are replaced by others of the thesaurus.
        measures: numbers are written with units, where the tool takes quantities as well (in every split).
    """

    splice: float = 0.15
    swap: float = 0.25
    salad: float = 0.06
    prefix: float = 0.06
    synonyms: float = 0.5
    measures: float = 0.5


NO_VARIATION = Variation(splice=0.0, swap=0.0, salad=0.0, prefix=0.0, synonyms=0.0, measures=0.25)
_SYNONYM_RATE = 0.4  # of the replaceable words in a wording that is varied


def draw_values(book: Book, rng: random.Random, difficulty: str) -> Mapping[str, Any]:
    """Arguments of an entry. Raises ``Redraw`` when its draws keep failing."""
    for _ in range(_MAX_DRAWS):
        try:
            return book.phrases.draw(rng, difficulty)
        except (Redraw, FluxEMError, ValueError):  # values that make no question; one in 100,000 draws is such
            continue
    raise Redraw(book.tool)


def word_request(
    book: Book,
    rng: random.Random,
    fold: str,
    difficulty: str,
    *,
    vary: Variation = NO_VARIATION,
    drawn: Mapping[str, Any] | None = None,
    given: Mapping[str, tuple[Sequence[Piece], Any]] | None = None,
    template: str | None = None,
) -> Request:
    """A request of ``book`` with drawn values.

    Args:
        drawn: arguments instead of new ones.
        given: slot -> (pieces that stand there, leaf of the call): results of other calls, values named before.
        template: the wording, instead of one of the fold's families.

    Raises:
        Redraw: the values make no request; draw again.
    """
    drawn = dict(drawn if drawn is not None else draw_values(book, rng, difficulty))
    family = ""
    if template is None:
        template, family = choose_template(book, rng, fold, vary, set(given or {}))
    slots: dict[str, Any] = {}
    for name, value in drawn.items():
        slots[name] = write_argument(value)
        slots |= getattr(value, "values", {})
    arguments = {name: to_leaf(value) for name, value in drawn.items()}
    for name, (pieces, leaf) in (given or {}).items():
        slots[name], arguments[name] = pieces, leaf
    call = PlannedCall(book.tool, arguments)
    try:
        pieces = fill(template, rng, slots)
        call.run()
        pieces = write_measures(pieces, call, rng, vary.measures)
    except (FluxEMError, KeyError, ValueError) as error:
        raise Redraw(f"{book.tool}: {error}") from error
    return Request(pieces, call, book, [family or f"{book.tool}/{template}"], slots)


def choose_template(book: Book, rng: random.Random, fold: str, vary: Variation, filled: set[str]) -> tuple[str, str]:
    """A wording of the fold (recombined at the rates of ``vary``) and the id of its family.

    Slots in ``filled`` will hold words rather than a value, so they have to stand between spaces.

    Raises:
        Redraw: no family of the fold fits.
    """
    families = [f for f in book.by_fold[fold] if _fits(f, filled)]
    if not families:
        raise Redraw(f"{book.tool}: no wording for {filled}")
    family = rng.choice(families)
    template = family.template
    if not filled and rng.random() < vary.splice:
        template = _splice(family, rng.choice(families), rng)
    if rng.random() < vary.swap:
        template = _swap_term(template, book.phrases, rng)
    template = _vary_words(template, book, rng, vary)
    if not filled and rng.random() < vary.salad and len(family.slots) == 1:
        words = _draw_words(book, rng, rng.randint(1, 4))
        words.insert(rng.randint(0, len(words)), "{" + family.slots[0] + "}")
        template = " ".join(words)
    elif rng.random() < vary.prefix:
        template = (
            " ".join(_draw_words(book, rng, rng.randint(1, 3))) + rng.choice((": ", ". ", ", ", " - ")) + template
        )
    return template, f"{book.domain}_{family.id}"


def _vary_words(template: str, book: Book, rng: random.Random, vary: Variation) -> str:
    if rng.random() >= vary.synonyms:
        return template
    return substitute(template, book.domain, rng, _SYNONYM_RATE)


def _fits(family: Family, filled: set[str]) -> bool:
    if not filled:
        return True
    if family.kind not in ("question", "command"):
        return False
    return all(
        re.search(rf"(?:^|\s)\{{{name}\}}(?=$|[\s,.?;:])", family.template)
        and family.template.count(f"{{{name}}}") == 1
        for name in filled
    )


def _splice(one: Family, other: Family, rng: random.Random) -> str:
    if one.slots != other.slots or not one.slots or "[" in one.template or "[" in other.template:
        return one.template
    slot = "{" + rng.choice(one.slots) + "}"
    if one.template.count(slot) != 1 or other.template.count(slot) != 1:
        return one.template
    return one.template.split(slot)[0] + slot + other.template.split(slot)[1]


def _swap_term(template: str, phrases: Phrases, rng: random.Random) -> str:
    present = [term for term in phrases.names if re.search(rf"\b{re.escape(term)}\b", template, re.IGNORECASE)]
    others = [term for term in phrases.names if term not in present]
    if not present or not others:
        return template
    term, other = max(present, key=len), rng.choice(others)
    return re.sub(rf"\b{re.escape(term)}\b", lambda _: other, template, count=1, flags=re.IGNORECASE)


@cache
def _words_of(tool: str) -> tuple[str, ...]:
    from fluxem.tools import get_tool

    words: set[str] = set(content_words(get_tool(tool).description.split(" Example:")[0]))
    for book in all_books():
        if book.tool == tool:
            words |= content_words(book.phrases.terms)
    return tuple(sorted(words))


def _draw_words(book: Book, rng: random.Random, num: int) -> list[str]:
    words = _words_of(book.tool)
    chosen = [rng.choice(words) for _ in range(num)] if words else []
    if rng.random() < 0.6:
        chosen.append(rng.choice(book.phrases.names))
    return chosen or [rng.choice(book.phrases.names)]


def draw_noun_phrase(
    book: Book, rng: random.Random, fold: str, filled: set[str], vary: Variation = NO_VARIATION
) -> str:
    """A template such as "the factorial of {n}" in the fold. Raises ``Redraw`` where the entry has none."""
    found = [t for t in book.noun_phrases[fold] if all(re.search(rf"\s\{{{n}\}}(?=$|[\s,])", t) for n in filled)]
    if not found:
        raise Redraw(f"{book.tool}: no noun phrase")
    return _vary_words(rng.choice(found), book, rng, vary)


def drop_slot(template: str, rng: random.Random) -> tuple[str, str]:
    """``template`` without one of its values, and the name of the slot that went.

    Raises:
        Redraw: no value can be left out grammatically.
    """
    names = slot_names(template)
    matches = [m for m in _CUT.finditer(template) if names.count(m[1]) == 1]
    if not matches:
        raise Redraw("every value is needed for the sentence")
    match = rng.choice(matches)
    return template[: match.start()] + template[match.end() :], match[1]

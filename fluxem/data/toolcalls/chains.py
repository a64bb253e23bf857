"""Requests of several calls: chains (directed acyclic graphs) in sequence, nested or by name, and parallel calls."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from fluxem.core.errors import EncodingError
from fluxem.core.phrasebook import Redraw
from fluxem.core.template import Fixed, Literal, Piece
from fluxem.data.toolcalls.fragments import word_fragment
from fluxem.data.toolcalls.manners import Manners, draw_frame, draw_joint, ends_sentence
from fluxem.data.toolcalls.plan import PlannedCall
from fluxem.data.toolcalls.wordings import (
    NO_VARIATION,
    Book,
    Request,
    Variation,
    books_taking,
    draw_book,
    draw_noun_phrase,
    draw_values,
    word_request,
)
from fluxem.domains import type_of_value

_LARGEST = 10**12
_MAX_TRIES = 30
_NAMED_SHARE = 0.4  # of the words that point back: "the derivative" rather than "it"
_FRAGMENT_SHARE = 0.4  # of the further steps that are put behind a sentence
_START_SHARE = 0.15  # of the chains whose first step is announced as such
NUMBER = "arithmetic_number"
LIST_KINDS = ("data_array", "statistics_sample", "signal_processing_signal")
"""Lists of numbers: what one tool answers as one of them, others take as another."""


@dataclass(eq=False)
class Draft:
    """One turn in the making: its text and the calls whose results answer it."""

    pieces: list[Piece]
    last: list[PlannedCall]
    books: list[Book]
    families: list[str] = field(default_factory=list)


def draft_of(request: Request) -> Draft:
    """A single call as a draft."""
    return Draft(request.pieces, [request.call], [request.book], request.families)


def result_type(result: Any) -> str | None:
    """Span type of a result that a later call can take; ``None`` for one that none should."""
    if isinstance(result, bool) or result is None:
        return None
    if isinstance(result, int | Decimal | Fraction | float):
        return NUMBER if abs(result) <= _LARGEST else None
    try:
        return type_of_value(result).name
    except EncodingError:
        return None


def soften(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with a small first letter, to go on behind a connector; acronyms and names keep theirs."""
    first = pieces[0] if pieces else None
    if isinstance(first, str) and len(first) > 1 and first[0].isupper() and first[1].islower():
        return [type(first)(first[0].lower() + first[1:]), *pieces[1:]]
    return list(pieces)


def open_end(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without the final mark, so that a connector can follow."""
    last = pieces[-1] if pieces else None
    if isinstance(last, str):
        return [*pieces[:-1], type(last)(last.rstrip().rstrip(".?!"))]
    return list(pieces)


def last_words(pieces: Sequence[Piece]) -> str:
    """The plain text at the end of ``pieces``."""
    return str(pieces[-1]) if pieces and isinstance(pieces[-1], str) else ""


def pointer(rng: random.Random, manners: Manners, call: PlannedCall, book: Book) -> str:
    """A word for the result of ``call``."""
    if rng.random() < _NAMED_SHARE:
        return f"the {rng.choice(book.phrases.names)}"
    return draw_frame(rng, manners.pointers if result_type(call.result) == NUMBER else manners.lists)


def choose_taker(
    rng: random.Random, span_type: str, fold: str, *, domain: str | None = None, other_than: str | None = None
) -> tuple[Book, str]:
    """An entry that takes a value of ``span_type``, within ``domain`` or outside ``other_than``.

    Raises:
        Redraw: there is none.
    """
    kinds = LIST_KINDS if span_type in LIST_KINDS else (span_type,)
    found = [
        (book, slot)
        for kind in kinds
        for book, slot in books_taking(kind, domain)
        if book.by_fold[fold] and book.domain != other_than
    ]
    if not found:
        raise Redraw(f"nothing takes {span_type}")
    # By tool first, so that a tool with many entries is not drawn more often.
    tool = rng.choice(sorted({book.tool for book, _ in found}))
    return rng.choice([(book, slot) for book, slot in found if book.tool == tool])


def draft_chain(
    rng: random.Random,
    fold: str,
    difficulty: str,
    manners: Manners,
    length: int,
    *,
    cross: bool = False,
    vary: Variation = NO_VARIATION,
) -> Draft:
    """A chain of ``length`` dependent calls.

    Args:
        cross: every step but the first comes from another domain than the one before; otherwise from the same
            domain where that has a tool for the result.

    Raises:
        Redraw: no chain was found from this start.
    """
    draft = _start(rng, fold, difficulty, vary, nested=rng.random() < 0.5)
    for _ in range(length - 1):
        draft = _extend(draft, rng, fold, difficulty, manners, cross, vary)
    return draft


def _start(rng: random.Random, fold: str, difficulty: str, vary: Variation, *, nested: bool) -> Draft:
    for _ in range(_MAX_TRIES):
        book = draw_book(rng, fold)
        try:
            request = word_request(book, rng, fold, difficulty, vary=vary)
        except Redraw:
            continue
        kind = result_type(request.call.result)
        if kind is not None and books_taking(kind) and len(request.pieces) < 12:
            return draft_of(request)
    raise Redraw("no start of a chain")


def _extend(
    draft: Draft, rng: random.Random, fold: str, difficulty: str, manners: Manners, cross: bool, vary: Variation
) -> Draft:
    call, book = draft.last[-1], draft.books[-1]
    kind = result_type(call.result)
    if kind is None:
        raise Redraw("the result leads nowhere")
    for _ in range(_MAX_TRIES):
        try:
            inside = None if cross or rng.random() < 0.3 else book.domain
            taker, slot = choose_taker(rng, kind, fold, domain=inside, other_than=book.domain if cross else None)
            drawn = draw_values(taker, rng, difficulty)
            joined = _join(draft, taker, slot, drawn, rng, fold, difficulty, manners, vary)
        except Redraw:
            continue
        if joined is not None:
            return joined
    raise Redraw("no tool takes the result")


def _join(
    draft: Draft, taker: Book, slot: str, drawn: Any, rng: random.Random, fold: str, difficulty: str, manners: Manners,
    vary: Variation,
) -> Draft | None:  # fmt: skip
    """The draft with one more step: nested where it is a noun phrase, by name, or behind a connector."""
    call, book = draft.last[-1], draft.books[-1]
    way = rng.random()
    if way < 0.4 and len(draft.books) == 1:
        phrase = _reword_as_noun(draft, rng, fold, vary)
        if phrase is not None:
            if way < 0.08:
                name = Fixed(rng.choice(manners.names))
                request = word_request(
                    taker, rng, fold, difficulty, drawn=drawn, given={slot: ([name], call)}, vary=NO_VARIATION
                )
                opening = _fill_naming(draw_frame(rng, manners.naming), phrase, name)
                return _grown(draft, taker, request, [*opening, *request.pieces])
            request = word_request(taker, rng, fold, difficulty, drawn=drawn, given={slot: (phrase, call)}, vary=vary)
            return _grown(draft, taker, request, request.pieces)
    if rng.random() < _FRAGMENT_SHARE:
        try:
            return _add_fragment(draft, taker, slot, rng, fold, difficulty, manners)
        except Redraw:
            pass  # few tools have none; a sentence does as well
    given: dict[str, Any] = {slot: ([Fixed(pointer(rng, manners, call, book))], call)}
    request = word_request(taker, rng, fold, difficulty, drawn=drawn, given=given, vary=vary)
    connector = Fixed(draw_joint(rng, manners.connectors, last_words(draft.pieces)))
    before = open_end(draft.pieces)
    if len(draft.books) == 1 and rng.random() < _START_SHARE:
        before = [Fixed(draw_frame(rng, manners.starts)), *soften(before)]
    after = request.pieces if ends_sentence(connector) else soften(request.pieces)
    return _grown(draft, taker, request, [*before, connector, *after])


def _add_fragment(
    draft: Draft, taker: Book, slot: str, rng: random.Random, fold: str, difficulty: str, manners: Manners
) -> Draft:
    """The draft with a fragment behind it, before the mark that its sentence ended with."""
    call, book = draft.last[-1], draft.books[-1]
    request = word_fragment(taker.tool, slot, call, pointer(rng, manners, call, book), rng, fold, difficulty)
    first = request.pieces[0]
    joint = "" if isinstance(first, str) and first[0] in ",;" else " "
    mark = last_words(draft.pieces).rstrip()[-1:]
    end = [Fixed(mark)] if mark in (".", "?") else []
    before = [*open_end(draft.pieces), Fixed(joint)] if joint else open_end(draft.pieces)
    return _grown(draft, request.book, request, [*before, *request.pieces, *end])


def _grown(draft: Draft, taker: Book, request: Request, pieces: list[Piece]) -> Draft:
    return Draft(pieces, [request.call], [*draft.books, taker], [*draft.families, *request.families])


def _reword_as_noun(draft: Draft, rng: random.Random, fold: str, vary: Variation) -> list[Piece] | None:
    """The draft's only call as a noun phrase over the literals it already has."""
    from fluxem.core.template import fill
    from fluxem.data.toolcalls.plan import leaves_of

    call, book = draft.last[-1], draft.books[-1]
    try:
        template = draw_noun_phrase(book, rng, fold, set(), vary)
    except Redraw:
        return None
    slots: dict[str, Any] = {}
    for name, leaf in call.arguments.items():
        if isinstance(leaf, Literal):
            slots[name] = leaf
        elif leaves_of(leaf):
            return None
        else:
            slots[name] = [Fixed(str(leaf))]
    try:
        pieces = fill(template, rng, slots)
    except KeyError:
        return None
    draft.families.append(f"{book.tool}/noun/{template}")
    return [Fixed(p) if isinstance(p, str) and not p.strip() else p for p in pieces]


def _fill_naming(template: str, phrase: list[Piece], name: str) -> list[Piece]:
    pieces: list[Piece] = []
    rest = template
    for part in ("{p}", "{v}") if template.index("{p}") < template.index("{v}") else ("{v}", "{p}"):
        before, rest = rest.split(part, 1)
        pieces += [Fixed(before)] if before else []
        pieces += phrase if part == "{p}" else [Fixed(name)]
    return [*pieces, Fixed(rest)] if rest else pieces


def draft_tree(rng: random.Random, fold: str, difficulty: str, vary: Variation = NO_VARIATION) -> Draft:
    """Three calls: two noun phrases are the operands of a third.

    Raises:
        Redraw: no such request was found from this start.
    """
    taker = draw_book(rng, fold)
    slots = [name for name, kind in taker.slot_types.items() if kind == NUMBER]
    if len(slots) < 2:
        taker = draw_book(rng, fold, "arithmetic")
        slots = [name for name, kind in taker.slot_types.items() if kind == NUMBER]
    if len(slots) < 2:
        raise Redraw("takes no two numbers")
    given: dict[str, Any] = {}
    books: list[Book] = []
    families: list[str] = []
    for slot in slots[:2]:
        for _ in range(_MAX_TRIES):
            book = draw_book(rng, fold)
            if not book.noun_phrases[fold]:
                continue
            try:
                template = rng.choice(book.noun_phrases[fold])
                request = word_request(book, rng, fold, "easy", template=template)
            except Redraw:
                continue
            if result_type(request.call.result) == NUMBER:
                given[slot] = (request.pieces, request.call)
                books.append(book)
                families += request.families
                break
        else:
            raise Redraw("no number")
    request = word_request(taker, rng, fold, difficulty, given=given, vary=vary)
    return Draft(request.pieces, [request.call], [*books, taker], [*families, *request.families])


def draft_parallel(
    rng: random.Random, fold: str, difficulty: str, manners: Manners, vary: Variation = NO_VARIATION
) -> Draft:
    """Two calls that do not depend on each other, sometimes on the same value.

    Raises:
        Redraw: no such request was found from this start.
    """
    first = word_request(draw_book(rng, fold), rng, fold, difficulty, vary=vary)
    if len(first.pieces) > 12:
        raise Redraw("long already")
    literal = next((leaf for leaf in first.call.arguments.values() if isinstance(leaf, Literal)), None)
    if literal is not None and len(first.call.arguments) == 1 and rng.random() < 0.5:
        taker, slot = choose_taker(rng, literal.type, fold, domain=first.book.domain)
        given: dict[str, Any] = {slot: ([Fixed(draw_frame(rng, manners.same))], literal)}
        second = word_request(taker, rng, fold, difficulty, given=given)
    else:
        second = word_request(draw_book(rng, fold), rng, fold, difficulty, vary=vary)
    if second.call.tool == first.call.tool and not set(second.call.arguments) & set(first.call.arguments):
        raise Redraw("the same call twice")
    joint = Fixed(draw_joint(rng, manners.also, last_words(first.pieces)))
    after = second.pieces if ends_sentence(joint) else soften(second.pieces)
    pieces = [*open_end(first.pieces), joint, *after]
    return Draft(pieces, [first.call, second.call], [first.book, second.book], [*first.families, *second.families])

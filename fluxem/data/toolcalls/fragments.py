"""How people go on with a second step: ", squared", "and its factorial", "rounded to {places} places".

``fragments.txt`` holds, below ``# tool slot``, what follows a request whose result takes the place of that slot:
``{it}`` stands for a word that points back, and where there is none, nothing points back. A fragment belongs to the
first entry of its tool that has the slot. Folds are assigned as for wordings.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluxem.core.folds import assign_folds
from fluxem.core.phrasebook import Family, Redraw
from fluxem.core.template import Fixed, Piece, slot_names
from fluxem.data.toolcalls.plan import PlannedCall
from fluxem.data.toolcalls.wordings import Book, Request, all_books, draw_values, word_request

FILE = Path(__file__).with_name("fragments.txt")
IT = "it"

Key = tuple[str, str]


def read_fragments(text: str) -> dict[Key, tuple[str, ...]]:
    """Fragments by tool and slot.

    Raises:
        ValueError: a fragment above the first heading, or a heading that is not ``# tool slot``; the line is named.
    """
    found: dict[Key, list[str]] = {}
    lines: list[str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            words = line[1:].split()
            if len(words) != 2:
                raise ValueError(f"line {number}: expected '# tool slot', found {line!r}")
            lines = found.setdefault((words[0], words[1]), [])
        elif line.strip():
            if lines is None:
                raise ValueError(f"line {number}: a fragment without a tool: {line!r}")
            lines.append(line.strip())
    return {key: tuple(dict.fromkeys(lines)) for key, lines in found.items()}


@cache
def all_fragments() -> Mapping[Key, tuple[Book, Mapping[str, tuple[Family, ...]]]]:
    """By tool and slot: the entry whose values they go with, and the fragments of each fold."""
    books: dict[Key, Book] = {}
    for book in all_books():
        for slot in book.slot_types:
            books.setdefault((book.tool, slot), book)
    table = {}
    for key, lines in read_fragments(FILE.read_text(encoding="utf-8")).items():
        if key not in books:
            raise ValueError(f"{FILE.name}: no tool {key[0]!r} takes a value as {key[1]!r}")
        families = [
            Family(f"fragment/{zlib.crc32(t.encode()):08x}", "fragment", t, tuple(slot_names(t))) for t in lines
        ]
        table[key] = (books[key], assign_folds(families))
    return table


def word_fragment(
    tool: str, slot: str, call: PlannedCall, pointer: str, rng: random.Random, fold: str, difficulty: str
) -> Request:
    """A fragment of ``tool`` on the result of ``call``.

    Args:
        tool, slot: what goes on, and where it takes the result.
        call: whose result it is. pointer: a word for it.

    Raises:
        Redraw: the fold has no fragment here, or the tool refuses the values.
    """
    book, by_fold = all_fragments().get((tool, slot), (None, {}))
    families = by_fold.get(fold, ())
    if book is None or not families:
        raise Redraw(f"no fragment of {tool} for {slot}")
    family = rng.choice(families)
    template = family.template.replace("{" + IT + "}", "{" + slot + "}")
    drawn = draw_values(book, rng, difficulty)
    given: dict[str, tuple[list[Piece], PlannedCall]] = {slot: ([Fixed(pointer)], call)}
    request = word_request(book, rng, fold, difficulty, drawn=drawn, given=given, template=template)
    request.families = [f"{tool}/{family.id}"]
    return request

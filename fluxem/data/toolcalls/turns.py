"""Dialogues: what follows the first request, each turn worded with what the turns before left to point at."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fluxem.core.phrasebook import Redraw
from fluxem.core.template import Fixed, Literal, Piece
from fluxem.data.toolcalls.chains import Draft, choose_taker, draft_of, pointer, result_type
from fluxem.data.toolcalls.fragments import word_fragment
from fluxem.data.toolcalls.manners import Manners, draw_frame
from fluxem.data.toolcalls.plan import PlannedCall
from fluxem.data.toolcalls.wordings import (
    NO_VARIATION,
    Book,
    Request,
    Variation,
    draw_book,
    draw_values,
    word_request,
)

_MAX_TRIES = 30
_FRAGMENT_SHARE = 0.5  # of the turns that carry on with a result


@dataclass(frozen=True)
class _Setting:
    """What every turn of a dialogue is drawn with."""

    rng: random.Random
    fold: str
    difficulty: str
    manners: Manners
    vary: Variation

    def word(self, book: Book, **more: Any) -> Draft:
        """A request of ``book`` in this setting."""
        return draft_of(word_request(book, self.rng, self.fold, self.difficulty, vary=self.vary, **more))

    def say(self, frames: Sequence[str]) -> Fixed:
        """One of ``frames``."""
        return Fixed(draw_frame(self.rng, frames))


def draft_dialogue(
    rng: random.Random, fold: str, difficulty: str, manners: Manners, vary: Variation = NO_VARIATION
) -> list[Draft]:
    """Two or three turns; a turn without calls is thanks or small talk.

    Raises:
        Redraw: no second turn was found for the first.
    """
    setting = _Setting(rng, fold, difficulty, manners, vary)
    turns = [setting.word(draw_book(rng, fold))]
    if len(turns[0].pieces) > 12:
        raise Redraw("long already")
    for _ in range(rng.choice((1, 1, 2))):
        turns.append(_follow(turns[-1].last[-1], turns[-1].books[-1], setting))
    if rng.random() < 0.1:
        turns.append(Draft([setting.say(manners.thanks)], [], []))
    return turns


def _follow(call: PlannedCall, book: Book, setting: _Setting) -> Draft:
    ways = [_revalue, _revalue, _retool, _carry_on, _carry_on, _start_anew]
    for _ in range(_MAX_TRIES):
        try:
            return setting.rng.choice(ways)(call, book, setting)
        except Redraw:
            continue
    raise Redraw("nothing follows")


def _revalue(call: PlannedCall, book: Book, setting: _Setting) -> Draft:
    """The same call with another value, such as "Now with 7"."""
    slots = [name for name, leaf in call.arguments.items() if isinstance(leaf, Literal)]
    if not slots:
        raise Redraw("no value to change")
    rng, manners = setting.rng, setting.manners
    slot = rng.choice(slots)
    fresh = draw_values(book, rng, setting.difficulty).get(slot)
    old = call.arguments[slot]
    if not isinstance(fresh, Literal) or fresh.value == old.value:
        raise Redraw("no other value")
    arguments = {**call.arguments, slot: fresh}
    kinds = [leaf.type for leaf in arguments.values() if isinstance(leaf, Literal)]
    if kinds.count(fresh.type) == 1 and rng.random() < 0.7:
        template, role = draw_frame(rng, manners.revalue), ""
    elif rng.random() < 0.35:
        template, role = draw_frame(rng, manners.exchange), ""
    else:
        template, role = draw_frame(rng, manners.role), slot.replace("_", " ")
    pieces: list[Piece] = []
    for part in template.replace("{role}", role).replace("{new}", "\0new\0").replace("{old}", "\0old\0").split("\0"):
        if part == "new":
            pieces.append(fresh)
        elif part == "old":  # written again: another value of the stream, which no argument names
            pieces.append(Literal(old.surface, old.type, old.value))
        elif part:
            pieces.append(Fixed(part))
    again = PlannedCall(call.tool, arguments)
    _run(again)
    return Draft(pieces, [again], [book], [f"follow/revalue/{template}"])


def _retool(call: PlannedCall, book: Book, setting: _Setting) -> Draft:
    """Another tool for the value of the turn before, such as "And the median?"."""
    literal = next((leaf for leaf in call.arguments.values() if isinstance(leaf, Literal)), None)
    if literal is None:
        raise Redraw("no value to use again")
    rng, fold = setting.rng, setting.fold
    taker, slot = choose_taker(rng, literal.type, fold, domain=book.domain)
    if taker.tool == call.tool or taker.single_slot != slot:
        raise Redraw("the same tool, or one that wants more")
    given: dict[str, Any] = {slot: ([setting.say(setting.manners.same)], literal)}
    nouns = [t for t in taker.noun_phrases[fold] if t.endswith("{" + slot + "}")]
    if not nouns or rng.random() < 0.3:
        return setting.word(taker, given=given)
    template = rng.choice(nouns)
    if rng.random() < 0.4:  # "And the median?"
        words = template.removesuffix(" {" + slot + "}")
        template = words.rsplit(" ", 1)[0] if words.rsplit(" ", 1)[-1] in ("of", "for", "in", "to", "from") else words
        given = {slot: ([], literal)}
    asked = setting.say(setting.manners.retool).replace("{p}", template)
    return setting.word(taker, given=given, template=asked)


def _carry_on(call: PlannedCall, book: Book, setting: _Setting) -> Draft:
    """A request on the result of the turn before, such as "Convert that to feet"."""
    kind = result_type(call.result)
    if kind is None:
        raise Redraw("the result leads nowhere")
    inside = book.domain if setting.rng.random() < 0.6 else None
    taker, slot = choose_taker(setting.rng, kind, setting.fold, domain=inside)
    rng, back = setting.rng, pointer(setting.rng, setting.manners, call, book)
    if rng.random() < _FRAGMENT_SHARE:
        return _say_fragment(word_fragment(taker.tool, slot, call, back, rng, setting.fold, setting.difficulty), rng)
    return setting.word(taker, given={slot: ([Fixed(back)], call)})


def _say_fragment(request: Request, rng: random.Random) -> Draft:
    """A fragment as a turn of its own: "And its factorial?"."""
    first, *rest = request.pieces
    if isinstance(first, str):
        first = first.lstrip(",; ")
        first = Fixed(first[:1].upper() + first[1:] if rng.random() < 0.7 else first)
    end = rng.choice(("", ".", "?", "?"))
    request.pieces = [first, *rest, *([Fixed(end)] if end else [])]
    return draft_of(request)


def _start_anew(call: PlannedCall, book: Book, setting: _Setting) -> Draft:
    """A request of its own."""
    return setting.word(draw_book(setting.rng, setting.fold))


def _run(call: PlannedCall) -> None:
    from fluxem.core.errors import FluxEMError

    try:
        call.run()
    except FluxEMError as error:
        raise Redraw(str(error)) from error

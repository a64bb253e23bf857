"""Samples of the task "toolcalling": one dialogue each, with gold spans, gold calls and their results.

``meta["turns"]`` holds, for every user turn, where it ends in the text, its outcome ("call", "ask" or "none") and its
calls with arguments in reference form. ``$k`` counts the values of the whole dialogue: those of a turn's text, then
the results of its calls, then the next turn's.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from fluxem.core.errors import FluxEMError
from fluxem.core.number_text import format_number
from fluxem.core.phrasebook import Redraw, add_distractor
from fluxem.core.span import Sample, Span
from fluxem.core.template import Literal, Piece, fill, render
from fluxem.data.problems.phrasing import Noise, add_filler, perturb
from fluxem.data.toolcalls.chains import Draft, draft_chain, draft_of, draft_parallel, draft_tree
from fluxem.data.toolcalls.dialect import write_compact
from fluxem.data.toolcalls.manners import Manners, draw_frame, manners_of
from fluxem.data.toolcalls.plan import Numbering, order_calls
from fluxem.data.toolcalls.surfaces import NO_SURFACES, TEST_SURFACES, TRAIN_SURFACES, SurfaceRates, vary_surfaces
from fluxem.data.toolcalls.turns import draft_dialogue
from fluxem.data.toolcalls.wordings import (
    NO_VARIATION,
    Request,
    Variation,
    draw_book,
    draw_domain,
    drop_slot,
    word_request,
)
from fluxem.detection import PatternDetector
from fluxem.domains import all_domains

_MAX_DRAWS = 200
_DISTRACTOR_SHARE = 0.15  # of training's requests, beside those that noise distracts
_LONGEST_TARGET = 300  # characters; parsers refuse numbers of more than 400
KINDS = ("single", "chain", "cross", "parallel", "dialogue", "irrelevant", "missing", "long")


@dataclass(frozen=True)
class ToolSplit:
    """A split: whose families, which kinds of request, how long chains are.

    Attributes:
        name: of the split.
        families: fold of the wordings: "train", "val_c" or "unseen".
        kinds: share of each of :data:`KINDS`.
        lengths: shortest and longest chain.
        train: whether wordings are recombined.
        surfaces: how often literals are written otherwise: in words, with other units, in LaTeX.
    """

    name: str
    families: str
    kinds: dict[str, float]
    lengths: tuple[int, int] = (2, 5)
    train: bool = False
    surfaces: SurfaceRates = NO_SURFACES


# 30 % easy, 40 % medium, 20 % chains, 10 % across domains; single requests are easy or medium.
MIX = {
    "single": 0.38, "parallel": 0.06, "dialogue": 0.09, "irrelevant": 0.09, "missing": 0.06, "long": 0.02,
    "chain": 0.20, "cross": 0.10,
}  # fmt: skip
EASY_SHARE = 0.30 / (MIX["single"] + MIX["irrelevant"] + MIX["missing"])

TOOL_SPLITS: dict[str, ToolSplit] = {
    s.name: s
    for s in (
        ToolSplit("train", "train", MIX, train=True, surfaces=TRAIN_SURFACES),
        ToolSplit("val", "train", MIX),
        ToolSplit("val_c", "val_c", {**MIX}),
        ToolSplit("id", "train", {"single": 1.0}),
        ToolSplit("unseen", "unseen", {"single": 1.0}),
        ToolSplit("long_values", "train", {"long": 1.0}),
        ToolSplit("chains_2", "train", {"chain": 0.6, "cross": 0.4}, (2, 2)),
        ToolSplit("chains_2_unseen", "unseen", {"chain": 0.6, "cross": 0.4}, (2, 2)),
        ToolSplit("chains_3_5", "train", {"chain": 0.6, "cross": 0.4}, (3, 5)),
        ToolSplit("chains_3_5_unseen", "unseen", {"chain": 0.6, "cross": 0.4}, (3, 5)),
        ToolSplit("parallel_unseen", "unseen", {"parallel": 1.0}),
        ToolSplit("dialogues", "train", {"dialogue": 1.0}),
        ToolSplit("dialogues_unseen", "unseen", {"dialogue": 1.0}),
        ToolSplit("irrelevant_unseen", "unseen", {"irrelevant": 1.0}),
        ToolSplit("missing_unseen", "unseen", {"missing": 1.0}),
        ToolSplit("surfaces_unseen", "unseen", {"single": 1.0}, surfaces=TEST_SURFACES),
    )
}


def split_turns(sample: Sample) -> list[str]:
    """What the user says in each turn of a sample."""
    texts, start = [], 0
    for turn in sample.meta["turns"]:
        texts.append(sample.text[start : turn["end"]])
        start = turn["end"] + 1
    return texts


def generate_toolcalls(
    rng: random.Random, split: ToolSplit, noise: Noise, surfaces: SurfaceRates | None = None
) -> Sample:
    """One sample of a split; a pure function of its arguments. ``surfaces``: instead of the split's own rates."""
    kind = rng.choices(list(split.kinds), list(split.kinds.values()))[0]
    for _ in range(_MAX_DRAWS):
        try:
            return _Writer(rng, split, noise, kind, split.surfaces if surfaces is None else surfaces).write()
        except Redraw:
            continue
    raise RuntimeError(f"no request of kind {kind!r} in {_MAX_DRAWS} draws")  # pragma: no cover - a broken phrasebook


class _Writer:
    """Draws one dialogue and writes it down."""

    def __init__(self, rng: random.Random, split: ToolSplit, noise: Noise, kind: str, surfaces: SurfaceRates) -> None:
        self.rng, self.split, self.noise, self.kind, self.surfaces = rng, split, noise, kind, surfaces
        self.fold = split.families
        self.manners: Manners = manners_of(split.families)
        self.vary = Variation() if split.train else NO_VARIATION
        easy = kind in ("single", "irrelevant", "missing") and rng.random() < EASY_SHARE
        self.difficulty = "easy" if easy else "medium"
        self.missing: dict[str, Any] | None = None

    def write(self) -> Sample:
        drafts = self._draft()
        texts, turns, spans, results = [], [], [], []
        numbering, offset = Numbering(), 0
        for position, draft in enumerate(drafts):
            pieces = self._dress(draft.pieces, alone=len(drafts) == 1 and position == 0)
            if position:
                texts.append("\n")
                offset += 1
            text, found = render(vary_surfaces(pieces, self.rng, self.surfaces))
            texts.append(text)
            spans += [Span(s.start + offset, s.end + offset, s.type, s.value, source="gold") for s in found]
            offset += len(text)
            numbering.add(p for p in pieces if isinstance(p, Literal))
            turns.append(self._write_turn(draft, numbering, offset))
            results += [call.result for call in draft.last]
        domains = list(dict.fromkeys(book.domain for draft in drafts for book in draft.books))
        meta = {
            "task": "toolcalling",
            "split": self.split.name,
            "kind": self.kind,
            "difficulty": {"chain": "hard", "cross": "cross"}.get(self.kind, self.difficulty),
            "family": next((f for draft in drafts for f in draft.families), self.kind),
            "families": [f for draft in drafts for f in draft.families],
            "domains": domains,
            "num_ops": sum(len(turn["calls"]) for turn in turns),
            "turns": turns,
        }
        last = results[-1] if results and turns[-1]["calls"] else None
        return Sample("".join(texts), tuple(spans), write_compact(turns), _storable(last), meta)

    def _write_turn(self, draft: Draft, numbering: Numbering, end: int) -> dict[str, Any]:
        if self.missing is not None:
            return {"end": end, "outcome": "ask", "calls": [], **self.missing}
        try:
            calls = []
            for call in order_calls(draft.last):
                if call in numbering:  # of an earlier turn
                    continue
                arguments = {name: numbering.refer(leaf) for name, leaf in call.arguments.items()}
                calls.append({"tool": call.tool, "arguments": arguments})
                numbering.add([call])
        except KeyError as error:
            raise Redraw("a value of the call does not stand in the text") from error
        return {"end": end, "outcome": "call" if calls else "none", "calls": calls}

    def _draft(self) -> list[Draft]:
        rng, fold = self.rng, self.fold
        if self.kind == "irrelevant":
            return [Draft(list(draw_irrelevant(rng, fold)), [], [])]
        if self.kind == "dialogue":
            return draft_dialogue(rng, fold, self.difficulty, self.manners, self.vary)
        if self.kind == "parallel":
            return [draft_parallel(rng, fold, self.difficulty, self.manners, self.vary)]
        if self.kind in ("chain", "cross"):
            length = rng.randint(*self.split.lengths) if rng.random() < 0.5 else self.split.lengths[0]
            if length == 3 and rng.random() < 0.3:
                return [draft_tree(rng, fold, self.difficulty, self.vary)]
            cross = self.kind == "cross"
            return [draft_chain(rng, fold, self.difficulty, self.manners, length, cross=cross, vary=self.vary)]
        if self.kind == "missing":
            return [self._draft_missing()]
        difficulty = self.difficulty
        if self.kind == "single" and difficulty == "medium" and rng.random() < 0.3:
            difficulty = "hard"
        request = word_request(draw_book(rng, fold), rng, fold, difficulty, vary=self.vary)
        if self.kind == "long":
            request = lengthen(request, rng)
        return [draft_of(request)]

    def _draft_missing(self) -> Draft:
        """A request that leaves a value out."""
        rng, fold = self.rng, self.fold
        book = draw_book(rng, fold)
        request = word_request(book, rng, fold, self.difficulty)
        family = rng.choice([f for f in book.by_fold[fold] if f.kind in ("question", "command")] or [None])
        if family is None:
            raise Redraw("no sentence to cut")
        template, slot = drop_slot(family.template, rng)
        if slot not in request.slots or slot not in book.slot_types:
            raise Redraw("not a value")
        pieces = fill(template, rng, request.slots)
        self.missing = {"tool": book.tool, "missing": [slot]}
        return Draft(pieces, [], [book], [f"{book.domain}_{family.id}", "missing"])

    def _dress(self, pieces: Sequence[Piece], *, alone: bool) -> list[Piece]:
        """Manners for any split; noise at its rates."""
        rng = self.rng
        out = list(pieces)
        if alone and rng.random() < 0.25:
            if rng.random() < 0.5:
                out = [draw_frame(rng, self.manners.openings), *out]
            else:
                closed = isinstance(out[-1], str) and out[-1].rstrip()[-1:] in set(".?!")
                out = [*out, "" if closed else ".", draw_frame(rng, self.manners.closings)]
        if alone and self.split.train and rng.random() < _DISTRACTOR_SHARE:
            out = add_distractor(out, rng)
        if alone:
            out, _ = add_filler(out, self.noise, rng)
        out = perturb(out, self.noise, rng, change_case=False)
        if self.noise.casing and rng.random() < self.noise.casing:
            out = [p.lower() if type(p) is str else p for p in out]
        if self.noise.pseudo_samples and rng.random() < 0.25:
            out = [_misspell(p, rng) if type(p) is str else p for p in out]
        return out


def _misspell(text: str, rng: random.Random) -> str:
    """Typing errors in some words of four letters or more: two letters swapped, one lost, one doubled."""
    words = text.split(" ")
    for i, word in enumerate(words):
        if len(word) < 4 or not word.isalpha() or rng.random() > 0.12:
            continue
        k = rng.randrange(1, len(word) - 1)
        way = rng.randrange(3)
        words[i] = (
            word[:k] + word[k + 1] + word[k] + word[k + 2 :] if way == 0
            else word[:k] + word[k + 1 :] if way == 1
            else word[:k] + word[k] + word[k:]
        )  # fmt: skip
    return " ".join(words)


@cache
def _detector() -> PatternDetector:
    return PatternDetector()


def draw_irrelevant(rng: random.Random, fold: str) -> list[Piece]:
    """A text that no tool answers, from the fold's half of the irrelevant lines."""
    while True:
        book = all_domains()[draw_domain(rng)].phrasebook
        assert book is not None  # only domains with one are drawn
        text = book.generate_irrelevant(rng)
        held_out = zlib.crc32(text.encode()) % 10 == 0
        if held_out == (fold != "train"):
            break
    pieces: list[Piece] = []
    position = 0
    for span in _detector().detect(text):
        pieces += [text[position : span.start]] if span.start > position else []
        pieces.append(Literal(text[span.start : span.end], span.type, span.value))
        position = span.end
    return [*pieces, text[position:]] if position < len(text) else pieces


def lengthen(request: Request, rng: random.Random) -> Request:
    """The request with its whole numbers grown to 12 to 18 digits.

    Raises:
        Redraw: it has none, or the tool refuses such numbers.
    """
    swap: dict[int, Literal] = {}
    for leaf in request.call.arguments.values():
        if isinstance(leaf, Literal) and leaf.type == "arithmetic_number" and isinstance(leaf.value, int):
            value = rng.randrange(10**11, 10**18)
            swap[id(leaf)] = Literal(format_number(value), leaf.type, value)
    if not swap:
        raise Redraw("no whole number")
    request.call.arguments = {k: swap.get(id(v), v) for k, v in request.call.arguments.items()}
    request.pieces = [swap.get(id(p), p) for p in request.pieces]
    try:
        request.call.run()
    except FluxEMError as error:
        raise Redraw(str(error)) from error
    return request


def _storable(result: Any) -> Any:
    """A result as a target value: what has no type, or is very long, becomes ``None``."""
    from fluxem.core.errors import EncodingError
    from fluxem.domains import type_of_value

    try:
        written = type_of_value(result).format(result)
    except EncodingError:
        return None
    return result if len(written) <= _LONGEST_TARGET else None

"""Phrasebooks: the many ways in which people ask for a tool, and questions about its subject that need no tool.

A *family* is one template of one kind (question, command, story, terse, dialogue). Its id holds a hash of
the template's text, so that ids survive reordering, and whole families can be held out of training.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any, TypeAlias

from fluxem.core.errors import FluxEMError
from fluxem.core.folds import assign_folds
from fluxem.core.number import Number
from fluxem.core.number_text import format_number
from fluxem.core.small_talk import ABOUT, DISTRACTORS
from fluxem.core.span import Sample
from fluxem.core.template import Fixed, Literal, Piece, fill, render, slot_names

DIFFICULTIES = ("easy", "medium", "hard")
KINDS = ("question", "command", "story", "terse", "dialogue")


@dataclass(frozen=True, slots=True)
class Expression:
    """A drawn text argument made of values: ``Expression("({a} + {b}) * {c}", {"a": ..., "b": ..., "c": ...})``.

    Wordings write it as a whole, ``{expression}``, or name its values one by one, ``{a}``; every value must
    appear. The tool gets "(3 + 4) * 5", the reference form is "($0 + $1) * $2".

    Attributes:
        text: with the values as slots.
        values: slot -> value.
        surface: how the whole is written where that differs from ``text``.
    """

    text: str
    values: Mapping[str, Literal]
    surface: str = ""


Argument: TypeAlias = Literal | Sequence[Literal] | Expression | str | int | bool | None
"""A drawn argument: a value written in the text (or several, as "3, 4 and 5"), or a constant the wording implies."""
Draw: TypeAlias = Callable[[random.Random, str], Mapping[str, Argument]]
Allow: TypeAlias = Callable[[str], bool]

_DISTRACTOR_RATE = {"easy": 0.0, "medium": 0.15, "hard": 0.3}
_MAX_REDRAWS = 50


class Redraw(Exception):
    """Raised by a draw whose values make no question; other values are then drawn."""


def write_number(value: Number) -> Literal:
    """A number as digits: what most draws are made of."""
    return Literal(format_number(value), "arithmetic_number", value)


def _read_lines(text: str) -> tuple[str, ...]:
    r"""Templates, one a line; ``\n`` inside a line is a line break of the text."""
    return tuple(line.strip().replace("\\n", "\n") for line in text.splitlines() if line.strip())


@dataclass(frozen=True)
class Family:
    """One template: ``id`` is ``<tool>/<kind>/<hash of the text>``."""

    id: str
    kind: str
    template: str
    slots: tuple[str, ...]


@dataclass(frozen=True)
class Phrases:
    """How people ask for one tool, or for one way of using it.

    Templates stand one a line, with slots ``{parameter}`` and alternatives ``[a|b|]``. Words inside
    alternatives are the same family; another sentence is another family.

    Attributes:
        tool: the function that answers.
        draw: ``(rng, difficulty) -> arguments``; may raise :class:`Redraw`. What a template does not name
            must be a constant that every wording implies, or a default.
        terms: what the tool's subject is called, as nouns without article, separated by ``;``.
        questions, commands, stories, terse, dialogues: templates by kind.
    """

    tool: Callable[..., Any]
    draw: Draw
    terms: str
    questions: str = ""
    commands: str = ""
    stories: str = ""
    terse: str = ""
    dialogues: str = ""

    @cached_property
    def families(self) -> tuple[Family, ...]:
        """Every family of this tool."""
        texts = (self.questions, self.commands, self.stories, self.terse, self.dialogues)
        return tuple(
            Family(f"{self.tool.__name__}/{kind}/{zlib.crc32(t.encode()):08x}", kind, t, tuple(slot_names(t)))
            for kind, text in zip(KINDS, texts, strict=True)
            for t in _read_lines(text)
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The terms, one by one."""
        return tuple(term.strip() for term in self.terms.split(";") if term.strip())


@dataclass(frozen=True)
class Request:
    """A question before it is a text: pieces that noise may still act on.

    Attributes:
        pieces: in text order; literals are the values.
        tool: name of the tool, ``<domain>_<function>``.
        arguments: parameter -> ``$k``, a list of ``$k``, or a constant.
        result: what the tool answers.
        family: id of the wording, ``<domain>_<tool>/<kind>/<hash>``.
        difficulty: "easy", "medium" or "hard".
    """

    pieces: tuple[Piece, ...]
    tool: str
    arguments: Mapping[str, Any]
    result: Any
    family: str
    difficulty: str


@dataclass(frozen=True)
class Phrasebook:
    """All wordings of a domain.

    Attributes:
        domain: name of the domain.
        phrases: of its tools.
        irrelevant: texts about the domain's subjects that no tool answers, one a line.
        describe: result -> answer in words; ``str`` where ``None``.
    """

    domain: str
    phrases: tuple[Phrases, ...]
    irrelevant: str = ""
    describe: Callable[[Any], str] | None = None
    _allowed: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def draw_request(self, rng: random.Random, difficulty: str, allow: Allow | None = None) -> Request:
        """A question of a random tool; with ``allow``, only of families whose id it accepts.

        Raises:
            ValueError: a difficulty other than easy, medium, hard; or no family is allowed.
        """
        if difficulty not in DIFFICULTIES:
            raise ValueError(f"difficulty: expected one of {', '.join(DIFFICULTIES)}, found {difficulty!r}")
        choices = self._choices(allow)
        phrases, families = rng.choice(choices)
        for _ in range(_MAX_REDRAWS):
            family = rng.choice(families)
            try:
                return self._word(phrases, family, rng, difficulty)
            except (Redraw, FluxEMError):
                continue
        raise ValueError(f"{self.domain}: {phrases.tool.__name__} refused {_MAX_REDRAWS} drawn arguments in a row")

    def _choices(self, allow: Allow | None) -> list[tuple[Phrases, tuple[Family, ...]]]:
        if allow not in self._allowed:
            kept = [(p, tuple(f for f in p.families if allow is None or allow(self._id(f)))) for p in self.phrases]
            self._allowed[allow] = [(p, families) for p, families in kept if families]
        if not self._allowed[allow]:
            raise ValueError(f"{self.domain}: no family of wordings is allowed")
        return self._allowed[allow]

    def _id(self, family: Family) -> str:
        return f"{self.domain}_{family.id}"

    def _word(self, phrases: Phrases, family: Family, rng: random.Random, difficulty: str) -> Request:
        drawn = phrases.draw(rng, difficulty)
        slots = {name: write_argument(value) for name, value in drawn.items()}
        for value in drawn.values():
            slots |= value.values if isinstance(value, Expression) else {}
        result = phrases.tool(**{name: read_argument(value) for name, value in drawn.items()})
        pieces = fill(family.template, rng, slots)
        if rng.random() < _DISTRACTOR_RATE[difficulty]:
            pieces = add_distractor(pieces, rng)
        position = {id(p): k for k, p in enumerate(p for p in pieces if isinstance(p, Literal))}
        try:
            arguments = {name: _refer(value, position) for name, value in drawn.items()}
        except KeyError:
            raise TypeError(
                f"{self._id(family)}: {family.template!r} leaves out a value of {', '.join(drawn)}"
            ) from None
        tool = f"{self.domain}_{phrases.tool.__name__}"
        return Request(tuple(pieces), tool, arguments, result, self._id(family), difficulty)

    def generate(self, rng: random.Random, difficulty: str, allow: Allow | None = None) -> Sample:
        """One question with its gold spans and its answer.

        ``meta`` holds ``tool``, ``arguments`` (values as references ``$k`` into the spans), ``family`` and
        ``difficulty``. Raises as :meth:`draw_request` does.
        """
        request = self.draw_request(rng, difficulty, allow)
        text, spans = render(request.pieces)
        meta = {
            "tool": request.tool,
            "arguments": dict(request.arguments),
            "family": request.family,
            "difficulty": difficulty,
        }
        answer = (self.describe or describe_result)(request.result)
        return Sample(text, spans, answer, request.result, meta)

    def generate_irrelevant(self, rng: random.Random) -> str:
        """A text about a subject of the domain that asks for no computation."""
        own = _read_lines(self.irrelevant)
        if own and rng.random() < 0.5:
            return rng.choice(own)
        term = rng.choice(rng.choice(self.phrases).names)
        number = write_number(rng.randrange(2, 10 ** rng.randint(1, 3)))
        return str(render(fill(rng.choice(ABOUT), rng, {"t": [Fixed(term)], "n": number}))[0])

    def count_coverage(self) -> dict[str, dict[str, Any]]:
        """Per tool: families by kind, distinct content words, terms, and orders of arguments."""
        table: dict[str, dict[str, Any]] = {}
        for phrases in self.phrases:
            row = table.setdefault(
                f"{self.domain}_{phrases.tool.__name__}",
                {"kinds": dict.fromkeys(KINDS, 0), "families": set(), "words": set(), "terms": set(), "orders": set()},
            )
            row["terms"].update(phrases.names)
            row["words"].update(content_words(phrases.terms))
            for family in phrases.families:
                row["kinds"][family.kind] += 1
                row["families"].add(family.template)
                row["words"].update(content_words(family.template))
                row["orders"].add(tuple(dict.fromkeys(family.slots)))
        return table


_FUNCTION_WORD_LIST = """
    a an the of to in on at by for from with and or is are was were be been am i me my you your we our us it its he
    she they them his her their this that these those there what which who how when where why do does did can could
    will would should shall may might must if then so as than not no yes please n t s m re ve ll d have has had get
    got give let tell need want just now here up out all any some into q
"""
_FUNCTION_WORDS = frozenset(_FUNCTION_WORD_LIST.split())


def content_words(template: str) -> set[str]:
    """Lower-case words of a template other than function words and slots."""
    return set(re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\w+\}", " ", template.lower()))) - _FUNCTION_WORDS


def describe_result(result: Any) -> str:
    """A result in words: yes or no, numbers as they are, lists separated by commas."""
    if result is None:
        return "none"
    if isinstance(result, bool):
        return "yes" if result else "no"
    if isinstance(result, int | Decimal | Fraction | str):
        return str(result)
    if isinstance(result, float):
        return repr(result)
    if isinstance(result, Mapping):
        return ", ".join(f"{key}: {describe_result(value)}" for key, value in result.items())
    if type(result) in (list, tuple):
        return ", ".join(map(describe_result, result)) or "none"
    if type(result) in (set, frozenset):
        return ", ".join(sorted(map(describe_result, result))) or "none"
    return str(result)


def write_argument(value: Argument) -> Sequence[Piece] | Literal:
    """What stands in the text for a drawn argument."""
    if isinstance(value, Literal):
        return value
    if isinstance(value, list | tuple):
        return _join(value)
    if isinstance(value, Expression):
        return _interleave(value)
    return [Fixed(str(value))]


_SLOT = re.compile(r"\{(\w+)\}")


def _interleave(expression: Expression) -> list[Piece]:
    """The expression as it is written, its values as literals."""
    parts = _SLOT.split(expression.surface or expression.text)  # text and names of slots take turns
    return [expression.values[part] if i % 2 else Fixed(part) for i, part in enumerate(parts) if part]


def _join(literals: Sequence[Literal]) -> list[Piece]:
    """``3, 4 and 5``."""
    pieces: list[Piece] = []
    for i, literal in enumerate(literals):
        if i:
            pieces.append(Fixed(" and " if i == len(literals) - 1 else ", "))
        pieces.append(literal)
    return pieces


def read_argument(value: Argument) -> Any:
    """What the tool is given for a drawn argument."""
    if isinstance(value, Literal):
        return value.value
    if isinstance(value, list | tuple):
        return [literal.value for literal in value]
    if isinstance(value, Expression):  # a value's str is its canonical text
        return value.text.format_map({name: f"({literal.value})" for name, literal in value.values.items()})
    return value


def _refer(value: Argument, position: Mapping[int, int]) -> Any:
    if isinstance(value, Literal):
        return f"${position[id(value)]}"
    if isinstance(value, list | tuple):
        return [f"${position[id(literal)]}" for literal in value]
    if isinstance(value, Expression):
        return value.text.format_map({name: f"${position[id(v)]}" for name, v in value.values.items()})
    return value


def add_distractor(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    """The pieces with a sentence before or behind them that holds a number of no use."""
    number = rng.randrange(2, 10 ** rng.randint(1, 3))
    sentence = fill(rng.choice(DISTRACTORS), rng, {"n": write_number(number)})
    if rng.random() < 0.5:
        return [*sentence, " ", *pieces]
    last = pieces[-1]
    closed = isinstance(last, str) and last.rstrip()[-1:] in set(".?!")
    return [*pieces, " " if closed else ". ", *sentence]


def content_of(phrasebooks: Iterable[Phrasebook]) -> dict[str, str]:
    """Per tool name, its terms and trained wordings as one text, for tool search: what tests ask is not searched."""
    table: dict[str, list[str]] = {}
    for book in phrasebooks:
        for phrases in book.phrases:
            texts = table.setdefault(f"{book.domain}_{phrases.tool.__name__}", [])
            texts += [phrases.terms, *(f.template for f in assign_folds(phrases.families)["train"])]
    return {name: "\n".join(texts) for name, texts in table.items()}

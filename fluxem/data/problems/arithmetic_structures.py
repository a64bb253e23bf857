"""Wordings of the arithmetic part itself: symbols, spoken operators, sequences, nominal forms.

Each function returns ``(structure id, kind, pieces)``; the kind says which frames take it
(see ``fluxem.data.problems.arithmetic_frames``). All words are :class:`Fixed`: noise leaves them whole.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from fluxem.core.template import Fixed, Literal, Piece, fill

_SYMBOLS = {"add": ("+",), "subtract": ("-", "-", "-", "\u2212"), "multiply": ("*", "*", "\u00d7", "\u00b7")}
_SPOKEN = {"add": ("plus",), "subtract": ("minus", "minus", "less"), "multiply": ("times", "multiplied by")}

# Steps of a sequence, by style: imperative verbs, and the bare operators of "3, then plus 4".
_IMPERATIVES = {
    "add": ("add {x}", "add {x}", "add {x} to [it|that|the result]", "increase [it|that] by {x}", "plus {x}"),
    "subtract": (
        "subtract {x}", "subtract {x}", "take away {x}", "subtract {x} from [it|that|the result]",
        "take {x} away", "decrease [it|that] by {x}", "minus {x}",
    ),
    "multiply": ("multiply by {x}", "multiply by {x}", "multiply [it|that|the result] by {x}", "times {x}"),
}  # fmt: skip
_BARE = {"add": ("plus {x}",), "subtract": ("minus {x}",), "multiply": ("times {x}", "multiplied by {x}")}

# (id, kind, opening, joiners, last joiners, step table, sentences)
_SEQUENCES: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...], dict[str, tuple[str, ...]], bool], ...] = (
    ("start-with", "p", "start with {x}", (", ", ", then "), (" and ", ", then ", " and then "), _IMPERATIVES, False),
    ("begin-at", "p", "begin at {x}", ("; ", "; then "), ("; ", "; finally "), _IMPERATIVES, False),
    ("take-sentences", "s", "take {x}", (". ", ". Then "), (". ", ". Finally "), _IMPERATIVES, True),
    ("start-from", "p", "start from {x}", (", next ", ", "), (", and last ", " and "), _IMPERATIVES, False),
    ("take-and", "p", "take {x}", (" and ", ", then "), (" and ", ", then "), _IMPERATIVES, False),
    ("then-bare", "n", "{x}", (", then ",), (", then ",), _BARE, False),
    ("and-then-bare", "n", "{x}", (", and then ", ", then "), (", and then ",), _BARE, False),
)

_NOUNS = {
    "add": ("the sum of {0} and {1}", "the total of {0} and {1}", "{0} added to {1}"),
    "multiply": ("the product of {0} and {1}", "{0} times {1}", "{0} multiplied by {1}"),
}
_NOUN_ORDERS = {
    "add": ("add {0} and {1}", "add {0} to {1}", "add {0} and {1} together", "sum {0} and {1}"),
    "multiply": ("multiply {0} by {1}", "multiply {0} and {1}"),
}


def draw_infix_surface(
    rng: random.Random, verbs: Sequence[str], operands: Sequence[Literal]
) -> tuple[str, str, list[Piece]]:
    """An infix expression in symbols, in words, or mixed."""
    style = rng.choice(("symbols", "symbols", "spoken", "spoken", "mixed"))
    space = " " if rng.random() < 0.6 else ""
    choices = {verb: rng.choice(_SYMBOLS[verb]) for verb in _SYMBOLS}
    words = {verb: rng.choice(_SPOKEN[verb]) for verb in _SPOKEN}
    if space and rng.random() < 0.15:
        choices["multiply"] = "x"
    pieces: list[Piece] = [operands[0]]
    for verb, operand in zip(verbs, operands[1:], strict=True):
        if style == "symbols":
            operator = f"{space}{choices[verb]}{space}"
        elif style == "spoken" or rng.random() < 0.5:
            operator = f" {words[verb]} "
        else:
            operator = f" {choices[verb]} "
        pieces += [Fixed(operator), operand]
    return f"infix/{style}", "n", pieces


def draw_sequence_surface(
    rng: random.Random, verbs: Sequence[str], operands: Sequence[Literal]
) -> tuple[str, str, list[Piece]]:
    """A sequence of steps, to be worked from left to right."""
    name, kind, opening, joiners, last_joiners, table, sentences = rng.choice(_SEQUENCES)
    pieces = fill(opening, rng, {"x": operands[0]}, fixed=True)
    for k, (verb, operand) in enumerate(zip(verbs, operands[1:], strict=True), 1):
        joiner = rng.choice(last_joiners if k == len(verbs) else joiners)
        step = fill(rng.choice(table[verb]), rng, {"x": operand}, fixed=True)
        if sentences and joiner == ". " and isinstance(step[0], str):
            step[0] = Fixed(step[0][0].upper() + step[0][1:])
        pieces += [Fixed(joiner), *step]
    return f"sequence/{name}", kind, pieces


def draw_nominal(rng: random.Random, verb: str, operands: list[Literal]) -> tuple[str, str, list[Piece], bool]:
    """A single operation as a noun phrase, an order or a question; also says whether the text order is reversed.

    ``operands`` are in the order of the operation; "subtract 4 from 9" writes them the other way round.
    """
    a, b = operands
    slots: dict[str, Sequence[Piece] | Literal] = {"0": a, "1": b}
    if verb != "subtract":
        order = rng.random() < 0.5
        template = rng.choice((_NOUN_ORDERS if order else _NOUNS)[verb])
        name = "order" if order else "noun"
        return f"nominal/{name}-{verb}", "p" if order else "n", fill(template, rng, slots, fixed=True), False
    forms = [
        ("order", "p", "subtract {1} from {0}", True),
        ("take-away", "p", "take {1} away from {0}", True),
        ("subtracted-from", "n", "{1} subtracted from {0}", True),
        ("less-than", "n", "{1} less than {0}", True),
    ]
    if a.value >= b.value:  # these wordings ask for the larger minus the smaller
        forms += [
            ("difference", "n", "the difference between {0} and {1}", False),
            ("how-much-more", "q", "how much more is {0} than {1}", False),
            ("how-much-less", "q", "how much less is {1} than {0}", True),
            ("how-much-larger", "q", "by how much is {0} larger than {1}", False),
        ]
    name, kind, template, reverse = rng.choice(forms)
    return f"nominal/{name}", kind, fill(template, rng, slots, fixed=True), reverse

"""Arithmetic problems: + - x in many wordings, with gold reduction steps.

Two readings, told apart by wording alone: an *infix* expression ("3 + 4 * 5", "3 plus 4 times 5") follows
precedence and is reduced at the leftmost operation that precedence allows; a *sequence* ("start with 3,
add 4, then multiply by 5") is worked from left to right.

Operands: 0-999, or 4-18 digits in ``ood_a`` and ``ood_ab``; operations: 1-3, or 4-8, 9-16, 17-64 in the
``ood_b`` splits. Every intermediate value stays within +-1e38: where a drawn product would leave that
range, that multiplication becomes an addition or a subtraction, so very long or very wide problems hold
fewer multiplications than their share. Splits that share range and length with training are kept apart
by a hash of operands and operations, so that no expression of a test split occurs in training.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence

from fluxem.core.number import LIMIT
from fluxem.core.span import Sample
from fluxem.core.template import Literal, capitalized, fill, render
from fluxem.data.problems import arithmetic_frames
from fluxem.data.problems.arithmetic_structures import (
    draw_infix_surface,
    draw_nominal,
    draw_sequence_surface,
)
from fluxem.data.problems.phrasing import Noise, Template, add_filler, perturb
from fluxem.data.problems.splits import SplitSpec

VERBS = ("add", "subtract", "multiply")
SYMBOLS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/"}
_PRECEDENCE = {"add": 1, "subtract": 1, "multiply": 2}


def draw_operand(rng: random.Random, digits: tuple[int, int]) -> int:
    """An integer whose number of decimal digits is uniform in ``digits`` (one digit includes 0)."""
    num_digits = rng.randint(*digits)
    low = 10 ** (num_digits - 1) if num_digits > 1 else 0
    return low + int(rng.random() * (10**num_digits - low)) if num_digits < 16 else rng.randrange(low, 10**num_digits)


def apply_verb(verb: str, a: int, b: int) -> int:
    """Exact result of one integer operation."""
    return a + b if verb == "add" else a - b if verb == "subtract" else a * b


def reduction_order(verbs: Sequence[str]) -> list[int]:
    """Positions, each in the expression as it then stands, of the gold reduction of an infix expression.

    Repeatedly the leftmost operation that binds at least as tightly as its right neighbour and
    more tightly than its left one.
    """
    ranks = [_PRECEDENCE[verb] for verb in verbs]
    order: list[int] = []
    i = 0
    while ranks:
        while i + 1 < len(ranks) and ranks[i + 1] > ranks[i]:
            i += 1
        order.append(i)
        del ranks[i]
        i = max(i - 1, 0)
    return order


def reduce_expression(
    operands: Sequence[int], verbs: Sequence[str], order: Sequence[int]
) -> tuple[int, int | None, list[tuple[str, int]]]:
    """Work an expression in ``order``.

    Returns:
        The value; the index of the first operation whose result leaves +-1e38 (else ``None``; the sum
        of magnitudes counts, as the code's own guard does); and the steps ``(verb, position)``.
    """
    values, left = list(operands), list(enumerate(verbs))
    steps: list[tuple[str, int]] = []
    for position in order:
        index, verb = left.pop(position)
        a, b = values[position], values.pop(position + 1)
        if (abs(a) * abs(b) if verb == "multiply" else abs(a) + abs(b)) > LIMIT:
            return 0, index, steps
        values[position] = apply_verb(verb, a, b)
        steps.append((verb, position))
    return values[0], None, steps


def _draw_expression(
    rng: random.Random, spec: SplitSpec, num_ops: int, infix: bool
) -> tuple[list[int], list[str], list[tuple[str, int]], int]:
    """Operands, verbs, steps and value of one problem that belongs to the split and fits the code."""
    while True:
        operands = [draw_operand(rng, spec.digits) for _ in range(num_ops + 1)]
        verbs = [rng.choice(VERBS) for _ in range(num_ops)]
        while True:
            order = reduction_order(verbs) if infix else [0] * num_ops
            value, overflow, steps = reduce_expression(operands, verbs, order)
            if overflow is None:
                break
            verbs[_product_to_replace(verbs, overflow)] = rng.choice(("add", "subtract"))
        if spec.owns(zlib.crc32(f"{operands}{verbs}".encode())):
            return operands, verbs, steps, value


def _product_to_replace(verbs: Sequence[str], overflow: int) -> int:
    """The overflowing operation itself if it multiplies, else the last multiplication before it or at all."""
    if verbs[overflow] == "multiply":
        return overflow
    products = [i for i, verb in enumerate(verbs) if verb == "multiply"]
    return max((i for i in products if i < overflow), default=products[-1])


def write_program(verbs: Sequence[str], first: int, *, infix: bool) -> str:
    """One-shot program over original values ``$first``, ``$first+1``, ... with no needless parentheses."""
    program, loose = f"${first}", False
    for k, verb in enumerate(verbs, first + 1):
        if not infix and loose and verb == "multiply":
            program = f"({program})"
        program += f" {SYMBOLS[verb]} ${k}"
        loose = verb != "multiply"
    return program


def choose_family(rng: random.Random, spec: SplitSpec, kind: str) -> Template:
    """A frame of ``kind`` from the families the split may use."""
    table = {"train": _TRAIN, "val_c": _VAL_C, "ood_c": _OOD_C}[spec.families]
    return rng.choice(table[kind])


def _by_kind(templates: Sequence[Template]) -> dict[str, list[Template]]:
    table: dict[str, list[Template]] = {}
    for template in templates:
        table.setdefault(template.kind, []).append(template)
        if template.kind == "p" and ("{E}" in template.text or ": {e}" in template.text):
            table.setdefault("s", []).append(template)  # whole sentences fit there
    return table


_TRAIN, _VAL_C, _OOD_C = (
    _by_kind(t) for t in (arithmetic_frames.TRAIN, arithmetic_frames.VAL_C, arithmetic_frames.OOD_C)
)


def generate_arithmetic(rng: random.Random, spec: SplitSpec, noise: Noise) -> Sample:
    """One arithmetic problem of a split; meta as in decision 001, plus ``structure``."""
    num_ops = rng.randint(*spec.num_ops)
    draw = rng.random()
    nominal = num_ops == 1 and draw < 0.35
    infix = nominal or draw < 0.72
    operands, verbs, steps, value = _draw_expression(rng, spec, num_ops, infix)
    literals = [Literal(str(n), "arithmetic_number", n) for n in operands]
    reverse = False
    if nominal:
        structure, kind, pieces, reverse = draw_nominal(rng, verbs[0], literals)
    elif infix:
        structure, kind, pieces = draw_infix_surface(rng, verbs, literals)
    else:
        structure, kind, pieces = draw_sequence_surface(rng, verbs, literals)
    family = choose_family(rng, spec, kind)
    framed = fill(family.text, rng, {"e": pieces, "E": capitalized(pieces)})
    framed, offset = add_filler(framed, noise, rng)
    text, spans = render(perturb(framed, noise, rng))
    if reverse:  # the first operand stands second in the text
        gold, program = [[verbs[0], offset + 1, offset]], f"${offset + 1} {SYMBOLS[verbs[0]]} ${offset}"
    else:
        gold = [[verb, offset + k, offset + k + 1] for verb, k in steps]
        program = write_program(verbs, offset, infix=infix)
    return Sample(
        text=text,
        spans=spans,
        target_text=str(value),
        target_value=value,
        meta={
            "task": "arithmetic",
            "split": spec.name,
            "family": family.id,
            "num_ops": num_ops,
            "steps": [*gold, ["stop", offset]],
            "program": program,
            "structure": structure,
        },
    )

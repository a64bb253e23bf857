"""What people wrap around a request: greetings, thanks, connectors, words that point back.

Training, validation and tests have lists of their own, so that the unseen split meets none of the training's frames.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Manners:
    """Frames of one fold. Alternatives ``[a|b|]`` are one frame; :func:`draw_frame` chooses.

    Attributes:
        starts: before the first of several steps. openings: before a request. closings: after one.
        connectors: between two steps of a chain ("{a}" ends without punctuation, what follows starts small).
        pointers: words for the result of the step before. lists: the same for a result that is no single number.
        same: words for a value that was named before.
        also: between two independent requests.
        names: what an intermediate result is called. naming: how it gets that name ("{p}" what, "{v}" name).
        revalue: a new value for the request of the turn before. exchange: the same with the old value named.
        role: the same where the role must be named.
        retool: another tool for the value of the turn before ("{p}" a noun phrase).
        thanks: turns that ask for nothing.
    """

    starts: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    connectors: tuple[str, ...]
    pointers: tuple[str, ...]
    lists: tuple[str, ...]
    same: tuple[str, ...]
    also: tuple[str, ...]
    names: tuple[str, ...]
    naming: tuple[str, ...]
    revalue: tuple[str, ...]
    exchange: tuple[str, ...]
    role: tuple[str, ...]
    retool: tuple[str, ...]
    thanks: tuple[str, ...]


def read_frames(text: str) -> tuple[str, ...]:
    r"""One frame a line; "_" is a space at an end, ``\n`` a line break, ``[a|b|]`` alternatives."""
    return tuple(line.strip().replace("_", " ").replace("\\n", "\n") for line in text.strip().splitlines())


_CHOICE = re.compile(r"\[([^\]]*)\]")


def draw_frame(rng: random.Random, frames: Sequence[str]) -> str:
    """One of ``frames`` with its alternatives chosen; slots stay."""
    return _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), rng.choice(frames))


PLAIN_SHARE = 0.4
"""Of the joints between steps: most people say just "and"."""
PLAIN_JOINTS = (" and ", " and ", " and then ", ", and ", ", then ", "; ", ". ", ". ", ". ", ". Then ", "\n")


def draw_joint(rng: random.Random, frames: Sequence[str], after: str) -> str:
    """What stands between two sentences: plain words, the same in every fold, or one of ``frames``.

    Args:
        after: how the first sentence ended; a question keeps its mark where the joint is a full stop.
    """
    joint = rng.choice(PLAIN_JOINTS) if rng.random() < PLAIN_SHARE else draw_frame(rng, frames)
    if not after.rstrip().endswith("?"):
        return joint
    return "?" + joint.removeprefix(".") if joint.startswith((".", "\n")) else joint


def ends_sentence(joint: str) -> bool:
    """Whether what follows a joint begins a sentence."""
    return joint.rstrip(" ").endswith((".", "?", "\n"))


def manners_of(families: str) -> Manners:
    """The frames for a fold of families: every fold has its own."""
    from fluxem.data.toolcalls._manners_held_out import TEST, VALIDATION
    from fluxem.data.toolcalls._manners_train import TRAIN

    return {"train": TRAIN, "val_c": VALIDATION, "unseen": TEST}[families]

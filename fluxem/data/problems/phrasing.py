"""Families of wordings, and the noise that keeps a model from leaning on one of them.

Noise acts on the pieces of ``fluxem.core.template``: it leaves structure and values alone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from fluxem.core.template import Fixed, Literal, Piece, fill
from fluxem.data.problems.fillers import DISTRACTORS_AFTER, DISTRACTORS_BEFORE, FILLERS, FUNCTION_WORDS


@dataclass(frozen=True, slots=True)
class Template:
    """One template family: a stable id, what its slot takes, and its wording."""

    id: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Noise:
    """How often each perturbation happens.

    Attributes:
        filler: share of samples with a filler sentence before or after.
        long_filler: share of samples with 30 to 60 words of filler.
        distractor: share of samples with a number in a filler that plays no part.
        pseudo_samples: share of samples that hold invented words at all ...
        pseudo_words: ... and, in these, the chance of one in each gap between two words of frame or filler.
        dropping: share of samples that lose function words of their frame.
        casing: share of samples in lower or upper case.
        punctuation: share of samples with missing or extra final punctuation.
    """

    filler: float = 0.0
    long_filler: float = 0.0
    distractor: float = 0.0
    pseudo_samples: float = 0.0
    pseudo_words: float = 0.0
    dropping: float = 0.0
    casing: float = 0.0
    punctuation: float = 0.0


TRAIN_NOISE = Noise(0.25, 0.05, 0.10, 0.5, 0.10, 0.2, 0.2, 0.15)
TEST_NOISE = Noise(distractor=0.05)

_DROP_RATE = 0.4  # chance of each function word, in a sample that loses any


# --- noise --------------------------------------------------------------------------------------
# Clusters that end no unit name, so that "4 <word>" is never read as a quantity.
_ONSETS = ("bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "sk", "sn", "spl", "str", "tr", "v", "z")
_VOWELS = ("a", "e", "i", "o", "u", "ee", "oo", "ai", "ou")
_CODAS = ("b", "ck", "ft", "g", "lb", "lk", "lf", "mp", "nk", "nt", "p", "rb", "rf", "rk", "sk", "st", "v", "zz")


def draw_pseudo_word(rng: random.Random) -> str:
    """A pronounceable word that means nothing ("snoulk", "drabefeft")."""
    random_choice = rng.choice
    onset = random_choice(_ONSETS)
    middle = random_choice(_VOWELS) + random_choice("bdfgklprtvz") if len(onset) == 1 or rng.random() < 0.5 else ""
    return onset + middle + random_choice(_VOWELS) + random_choice(_CODAS)


def add_filler(pieces: list[Piece], noise: Noise, rng: random.Random) -> tuple[list[Piece], int]:
    """Put filler sentences around ``pieces``.

    Returns:
        The pieces, and the number of distractor values that now stand *before* the problem.
    """
    num_before = 0
    before: list[Piece] = []
    after: list[Piece] = []
    draw = rng.random()
    if draw < noise.long_filler:
        words, budget = [], rng.randint(30, 60)
        while sum(len(sentence.split()) for sentence in words) < budget:
            words.append(rng.choice(FILLERS))
        (before if rng.random() < 0.5 else after).append(" ".join(words))
    elif draw < noise.long_filler + noise.filler:
        (before if rng.random() < 0.5 else after).append(rng.choice(FILLERS))
    if rng.random() < noise.distractor:
        number = rng.randrange(10 ** rng.randint(1, 3))
        literal = Literal(str(number), "arithmetic_number", number)
        if rng.random() < 0.6:
            # A heading ("Question 17:") stands next to the problem, behind any other filler.
            before = [*before, *([" "] if before else []), *fill(rng.choice(DISTRACTORS_BEFORE), rng, {"n": literal})]
            num_before = 1
        else:
            after = [*fill(rng.choice(DISTRACTORS_AFTER), rng, {"n": literal}), *([" "] if after else []), *after]
    if before:
        pieces = [*before, " ", *pieces]
    if after:
        last = pieces[-1]
        closed = isinstance(last, str) and last.rstrip()[-1:] in set(".?!=:")
        pieces = [*pieces, " " if closed else ". ", *after]
    return pieces, num_before


def perturb(pieces: list[Piece], noise: Noise, rng: random.Random, *, change_case: bool = True) -> list[Piece]:
    """Apply the word-level noise to plain strings, then casing and final punctuation to the whole.

    ``change_case=False`` keeps the case of every piece (unit symbols depend on it).
    """
    out: list[Piece] = pieces
    if rng.random() < noise.dropping:
        out = [_drop_words(p, rng) if type(p) is str else p for p in out]
    if rng.random() < noise.pseudo_samples:
        out = [_insert_words(p, noise.pseudo_words, rng) if type(p) is str else p for p in out]
    if rng.random() < noise.casing and change_case:
        method = str.upper if rng.random() < 0.08 else str.lower
        cased: list[Piece] = [Fixed(method(p)) if isinstance(p, str) else p for p in out]
        out = cased
    if rng.random() < noise.punctuation:
        out = _change_punctuation(out, rng)
    return out


def _drop_words(text: str, rng: random.Random) -> str:
    words = text.split(" ")
    kept = [w for w in words if w.lower() not in FUNCTION_WORDS or rng.random() >= _DROP_RATE]
    return " ".join(kept)


def _insert_words(text: str, rate: float, rng: random.Random) -> str:
    words = text.split(" ")
    out = [words[0]]
    for word in words[1:]:
        if rng.random() < rate:
            out.append(draw_pseudo_word(rng))
        out.append(word)
    return " ".join(out)


def _change_punctuation(pieces: list[Piece], rng: random.Random) -> list[Piece]:
    last = pieces[-1]
    if rng.random() < 0.6:
        if not isinstance(last, str):
            return pieces
        return [*pieces[:-1], Fixed(last.rstrip(".?!:; "))]
    return [*pieces, rng.choice(("?", "!", "??", "...", " ?", " .", ";", "!!"))]

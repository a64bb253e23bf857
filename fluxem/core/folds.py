"""Which wordings are trained, which watch training, and which are kept for tests: decided by the hash of their text."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fluxem.core.phrasebook import Family

FOLDS = ("train", "val_c", "unseen")
UNSEEN_SHARE, VAL_SHARE = 0.10, 0.05
NEAR = 0.8
"""Share of common words from which two families are too alike to be in different folds."""


def assign_folds(families: Sequence[Family]) -> dict[str, tuple[Family, ...]]:
    """Families by fold, in an order that only their texts decide.

    A family's own hash says whether it is held out, so that wordings added later move no older one between folds;
    an entry whose hashes hold none out gives its first. A family that has nearly the words of a held-out one
    ("invert: {x}", "Invert {x}.") is in no fold.
    """
    ranked = sorted(families, key=_hash)
    hashes = [_hash(family) for family in ranked]
    num_unseen = max(sum(h < UNSEEN_SHARE for h in hashes), 1 if len(ranked) > 2 else 0)
    num_val = sum(UNSEEN_SHARE <= h < UNSEEN_SHARE + VAL_SHARE for h in hashes)
    num_unseen = min(num_unseen, len(ranked) // 3)  # of a handful, most are for training
    num_val = min(max(num_val, 1 if len(ranked) > 5 else 0), len(ranked) // 3)
    held_out = ranked[: num_unseen + num_val]
    known = [_words_in(family) for family in held_out]
    return {
        "unseen": tuple(held_out[:num_unseen]),
        "val_c": tuple(f for f in held_out[num_unseen:] if not _is_near(_words_in(f), known[:num_unseen])),
        "train": tuple(f for f in ranked[len(held_out) :] if not _is_near(_words_in(f), known)),
    }


def _hash(family: Family) -> float:
    """From 0 to 1, of the template's text."""
    return zlib.crc32(b"fold" + family.template.encode()) / 2**32


def _words_in(family: Family) -> frozenset[str]:
    """Words and slots of a template, of alternatives the first."""
    plain = re.sub(r"\[([^\]|]*)[^\]]*\]", r"\1", family.template.lower())
    return frozenset(re.findall(r"\{\w+\}|[^\W\d_]+", plain))


def _is_near(words: frozenset[str], others: Sequence[frozenset[str]]) -> bool:
    """Whether some of ``others`` share :data:`NEAR` of all their words with ``words`` (Jaccard index)."""
    for other in others:
        common = len(words & other)
        if common >= NEAR * (len(words) + len(other) - common):
            return True
    return False

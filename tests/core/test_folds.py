"""Folds of wordings: what is held out is decided by each wording alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.folds import FOLDS, assign_folds
from fluxem.core.phrasebook import Family

LETTERS = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]
WORDS = st.lists(st.sampled_from(LETTERS), min_size=4)
TEXTS = st.lists(WORDS.map(" ".join), min_size=30, max_size=60, unique=True)


def family(text: str) -> Family:
    return Family(f"t/question/{text}", "question", text + " {x}?", ("x",))


@given(TEXTS, TEXTS)
def test_wordings_added_later_never_bring_a_held_out_one_into_training(old: list[str], new: list[str]) -> None:
    before = assign_folds([family(t) for t in old])
    after = assign_folds([family(t) for t in dict.fromkeys([*old, *new])])
    held_out = {f.template for f in (*before["unseen"][1:], *before["val_c"][1:])}  # the first may stand in for none
    assert not held_out & {f.template for f in after["train"]}


@given(TEXTS)
def test_folds_are_apart_and_none_is_empty(texts: list[str]) -> None:
    folds = assign_folds([family(t) for t in texts])
    assert set(folds) == set(FOLDS)
    names = [f.template for found in folds.values() for f in found]
    assert len(set(names)) == len(names)
    assert folds["unseen"]
    assert len(folds["unseen"]) + len(folds["val_c"]) <= 2 * (len(texts) // 3)
    words = [set(name[:-5].split()) for name in (f.template for f in (*folds["unseen"], *folds["val_c"]))]
    assert not [f for f in folds["train"] if set(f.template[:-5].split()) in words]


def test_a_handful_keeps_most_for_training() -> None:
    folds = assign_folds([family(t) for t in ("one two", "three four", "five six", "seven eight")])
    assert (len(folds["unseen"]), len(folds["val_c"]), len(folds["train"])) == (1, 0, 3)

"""Second steps in the same sentence: every fragment words a call, and folds share none."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from fluxem.core.phrasebook import Redraw
from fluxem.core.template import render
from fluxem.data.problems import generate_problem
from fluxem.data.toolcalls.fragments import IT, all_fragments, read_fragments, word_fragment
from fluxem.data.toolcalls.plan import PlannedCall
from fluxem.tools import get_tool

FOLDS = ("train", "val_c", "unseen")


def test_every_fragment_names_what_its_tool_needs_and_nothing_else():
    for (tool, slot), (book, by_fold) in all_fragments().items():
        known = {p.name for p in get_tool(tool).parameters} | set(book.slot_types)
        for family in (f for found in by_fold.values() for f in found):
            slots = set(family.slots)
            assert slot not in slots, (tool, family.template)
            assert slots - {IT} <= known, (tool, family.template)
            assert set(book.slot_types) - {slot} <= slots, (tool, family.template)
            assert family.template[-1] not in ".?!", (tool, family.template)
            assert not any(c.isdigit() for c in family.template), (tool, family.template)


def test_folds_share_no_fragment_of_a_tool():
    for key, (_, by_fold) in all_fragments().items():
        texts = [f.template for fold in FOLDS for f in by_fold[fold]]
        assert len(texts) == len(set(texts)), key


def test_most_fragments_can_be_worded_over_a_result():
    worded = Counter()
    for tool, slot in all_fragments():
        rng = random.Random(f"{tool}/{slot}")
        book, _ = all_fragments()[tool, slot]
        for _ in range(10):
            try:
                drawn = book.phrases.draw(rng, "easy")
                literal = drawn[slot]
                call = PlannedCall("arithmetic_add", {"a": 1, "b": 2})
                call.result = literal.value  # any call that answers what this tool takes
                request = word_fragment(tool, slot, call, "it", rng, "train", "easy")
            except (Redraw, KeyError):
                continue
            text, _ = render(request.pieces)
            assert f"{{{IT}}}" not in text and f"{{{slot}}}" not in text, text
            worded[tool, slot] += 1
            break
    assert len(worded) > 0.9 * len(all_fragments())


def test_chains_hold_fragments_with_the_marks_of_their_sentence():
    found = Counter()
    for i in range(400):
        sample = generate_problem("toolcalling", "chains_2", i, 5)
        fragment = any("/fragment/" in family for family in sample.meta["families"])
        found[fragment] += 1
        if fragment:
            assert sample.text.rstrip()[-2:] not in ("?.", ".?", "??"), sample.text
    assert found[True] > 30


@pytest.mark.parametrize("text", ["and its square", "# one\nand its square", "# a b c\nx"])
def test_what_cannot_be_read_is_named_by_its_line(text):
    with pytest.raises(ValueError, match="line 1"):
        read_fragments(text)

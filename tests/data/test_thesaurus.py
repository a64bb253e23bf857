"""Words are replaced by whole words of their group, slots stay, and the shipped file is well-formed."""

from __future__ import annotations

import random
import re

import pytest

from fluxem.core.template import slot_names
from fluxem.data.toolcalls import thesaurus
from fluxem.data.toolcalls.thesaurus import find_places, read_thesaurus, substitute
from fluxem.data.toolcalls.wordings import all_books
from fluxem.domains import all_domains

GROUPS = {
    "": (("compute", "work out"), ("unusual", "odd"), ("large", "enormous")),
    "sets": (("union", "join"), ("odd", "strange")),
}


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(thesaurus, "_load", lambda: GROUPS)
    for cached in (thesaurus._index, thesaurus.find_places):
        cached.cache_clear()
    yield
    for cached in (thesaurus._index, thesaurus.find_places):
        cached.cache_clear()


@pytest.mark.parametrize(
    ("template", "domain", "expected"),
    [
        ("Compute the union of {compute} and {b}.", "sets", "Work out the join of {compute} and {b}."),
        ("Compute the union.", "graphs", "Work out the union."),
        ("Work out [compute|find] it.", "graphs", "Compute [work out|find] it."),
        ("Work, out of computers", "graphs", "Work, out of computers"),
        ("a large set, an enormous one", "graphs", "an enormous set, a large one"),
        ("an odd list", "graphs", "an unusual list"),
        ("np.large(x), large(x), large=x, one large x", "graphs", "np.large(x), large(x), large=x, one enormous x"),
        ("an odd list", "sets", "a strange list"),  # a domain's own groups come first
    ],
)
def test_whole_words_are_replaced(small, template, domain, expected):
    assert substitute(template, domain, random.Random(0), 1.0) == expected
    assert substitute(template, domain, random.Random(0), 0.0) == template


def test_a_word_is_replaced_by_the_same_one_everywhere(small):
    for seed in range(20):
        varied = substitute("Large: hi. Odd: what? Large: bye, large one.", "sets", random.Random(seed), 0.5)
        assert varied.lower().count("large") in (0, 3)


def test_malformed_groups_are_named():
    with pytest.raises(ValueError, match="line 2"):
        read_thesaurus("a|b\nlonely\n")
    with pytest.raises(ValueError, match="line 1"):
        read_thesaurus("a|a\n")
    assert read_thesaurus("# note\na|b\n\n## sets\nc|d|e\n") == {"": (("a", "b"),), "sets": (("c", "d", "e"),)}


def test_the_shipped_groups_are_plain_words_of_known_domains():
    groups = thesaurus._load()
    assert set(groups) <= {"", *all_domains()}
    for found in groups.values():
        for group in found:
            assert all(re.fullmatch(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*", member) for member in group), group
            assert not any(member.split()[0] in ("a", "an", "the") for member in group), group


def test_slots_survive_and_many_words_have_others():
    rng, replaceable, total = random.Random(1), 0, 0
    for book in all_books()[::7]:
        for family in book.by_fold["train"]:
            varied = substitute(family.template, book.domain, rng, 0.5)
            assert sorted(slot_names(varied)) == sorted(slot_names(family.template))
            replaceable += bool(find_places(family.template, book.domain))
            total += 1
    assert total > 1000 and replaceable > 0.7 * total

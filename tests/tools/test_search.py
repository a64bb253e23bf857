"""Search over tools: wordings it never saw, stems, fields, and what happens without a hit."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from typing import Any

import pytest

from fluxem.core.errors import UnknownNameError
from fluxem.core.phrasebook import Phrasebook, Phrases
from fluxem.core.template import render
from fluxem.detection import PatternDetector
from fluxem.domains import all_domains
from fluxem.tools import all_tools, get_tool, search_tools
from fluxem.tools.search import ToolIndex, describe_tools, split_stems, stem

BOOKS = [domain.phrasebook for domain in all_domains().values() if domain.phrasebook is not None]
DETECTOR = PatternDetector()
_KINDS = ("questions", "commands", "stories", "terse", "dialogues")
_NUM_FOLDS = 8


def split_phrases(phrases: Phrases, fold: int) -> tuple[Phrases, Phrases]:
    """The phrases without every eighth wording, and those alone."""
    kept: dict[str, Any] = {}
    held: dict[str, Any] = {}
    index = 0
    for kind in _KINDS:
        lines = [line for line in getattr(phrases, kind).splitlines() if line.strip()]
        chosen = {line for i, line in enumerate(lines, index) if i % _NUM_FOLDS == fold}
        index += len(lines)
        kept[kind] = "\n".join(line for line in lines if line not in chosen)
        held[kind] = "\n".join(line for line in lines if line in chosen)
    return dataclasses.replace(phrases, **kept), dataclasses.replace(phrases, **held)


def held_out_requests(fold: int) -> tuple[ToolIndex, Iterator[tuple[str, str]]]:
    """An index without every eighth wording, and a question of each of those with the tool that answers it."""
    kept, held = [], []
    for book in BOOKS:
        pairs = [split_phrases(phrases, fold) for phrases in book.phrases]
        kept.append(Phrasebook(book.domain, tuple(pair[0] for pair in pairs)))
        held.append(Phrasebook(book.domain, tuple(pair[1] for pair in pairs), describe=book.describe))

    def ask() -> Iterator[tuple[str, str]]:
        rng = random.Random(fold)
        for book in held:
            for phrases in book.phrases:
                for family in phrases.families:
                    only = Phrasebook(book.domain, (phrases,))
                    wanted = f"{book.domain}_{family.id}"
                    request = only.draw_request(rng, "easy", allow=lambda name, wanted=wanted: name == wanted)
                    yield request.tool, render(request.pieces)[0]

    return ToolIndex(describe_tools(all_tools().values(), kept)), ask()


def test_a_held_out_wording_finds_its_tool() -> None:
    num_asked = num_found = num_found_without_spans = 0
    for fold in range(0, _NUM_FOLDS, 2):
        index, requests = held_out_requests(fold)
        for tool, text in requests:
            column = index.names.index(tool)
            scores = index.score(text, DETECTOR.detect(text))
            num_found += (scores > scores[column]).sum() < 5
            scores = index.score(text)
            num_found_without_spans += (scores > scores[column]).sum() < 5
            num_asked += 1
    assert num_asked >= 600
    assert num_found >= 0.9 * num_asked
    assert num_found_without_spans >= 0.8 * num_asked


@pytest.mark.parametrize("name", list(all_tools()))
def test_a_tool_is_found_by_its_own_name(name: str) -> None:
    found = search_tools(name.replace("_", " "), k=5)
    assert name in [tool.name for tool, _ in found]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("odds of heads", "probability_bernoulli_pmf"),
        ("the maximum of several numbers", "arithmetic_maximum"),
        ("rounding to two decimals", "arithmetic_round_half_even"),
        ("how fast was the train", "physics_average_speed"),
        ("Ohm's law", "physics_voltage"),
        ("converted into another unit", "physics_unit_convert"),
        ("percentage growth", "arithmetic_percent_change"),
    ],
)
def test_queries_in_other_words(query: str, expected: str) -> None:
    assert expected in [tool.name for tool, _ in search_tools(query, k=3)]


def test_types_of_values_tell_tools_apart() -> None:
    for query, expected in (("5 km + 3 miles", "physics"), ("5 + 3", "arithmetic")):
        [(best, _)] = search_tools(query, k=1, spans=DETECTOR.detect(query))
        assert best.domain == expected


def test_results_are_ranked_and_bounded() -> None:
    found = search_tools("sum of numbers", k=7)
    assert len(found) == 7
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert all(score > 0 for _, score in found)
    assert found == search_tools("SUM of numbers!", k=7)
    assert search_tools("sum of numbers", k=3) == found[:3]
    assert len(search_tools("sum", k=10**9)) <= len(all_tools())


def test_a_domain_narrows_the_search() -> None:
    found = search_tools("sum", domain="physics")
    assert {tool.domain for tool, _ in found} == {"physics"}
    with pytest.raises(UnknownNameError, match="did you mean 'physics'"):
        search_tools("sum", domain="phisics")


@pytest.mark.parametrize("query", ["", "   ", "?!", "{a}", "xyzzy plugh", "\ud800", "日本"])
def test_a_query_without_known_words_finds_nothing(query: str) -> None:
    assert search_tools(query) == []


def test_odd_queries_are_answered() -> None:
    assert search_tools("add " * 100_000)
    assert isinstance(search_tools("the of and"), list)
    with pytest.raises(ValueError, match="at least 1"):
        search_tools("sum", k=0)


def test_an_index_without_phrasebooks_knows_the_descriptions() -> None:
    index = ToolIndex(describe_tools(all_tools().values(), ()))
    scores = index.score("photon")
    assert index.names[int(scores.argmax())] == "physics_photon_energy"
    assert ToolIndex({}).score("sum").shape == (0,)


@pytest.mark.parametrize(
    "forms",
    [
        "multiply multiplied multiplies multiplying multiplication multiplier",
        "add added adding adds",
        "divide divided divides division",
        "subtract subtraction subtracting",
        "convert conversion converting converted",
        "calculate calculation calculating calculated",
        "matrix matrices",
        "vertex vertices",
        "rotate rotation rotating",
        "apply applied applies applying",
        "probability probable probabilities",
    ],
)
def test_inflected_forms_share_a_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_stems_leave_slots_and_short_words_alone() -> None:
    assert split_stems("Add {a} to {b}!") == ["add", "to"]
    for word in ("sin", "cos", "gas", "bus", "mass", "basis", "is", "sum"):
        assert stem(word)[:2] == word[:2]


def test_the_name_of_a_tool_is_no_example() -> None:
    assert " Example: " in get_tool("arithmetic_add").description
    document = describe_tools([get_tool("arithmetic_add")], ())["arithmetic_add"]
    assert "exampl" not in document["description"]

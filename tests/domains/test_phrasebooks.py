"""Phrasebooks of every domain: enough families, every argument order, and texts whose values detection finds."""

from __future__ import annotations

import itertools
import random
import re
from typing import Any

import pytest

from fluxem.core.domain import Domain
from fluxem.core.phrasebook import DIFFICULTIES, KINDS, Phrasebook
from fluxem.core.span import Span
from fluxem.core.template import Literal, render
from fluxem.detection import PatternDetector
from fluxem.domains import all_domains
from fluxem.models.answering.regrounding import Unfound, reground
from fluxem.tools import call_tool, list_tools, resolve_references

DOMAINS = list(all_domains().values())
DETECTOR = PatternDetector()

# Tools that the users of the framework asked for by name get twice the wordings.
_NAMED = """
    arithmetic_add arithmetic_multiply arithmetic_divide arithmetic_evaluate physics_unit_convert
    physics_quantity_calc chemistry_molar_mass chemistry_balance_equation biology_dna_complement
    biology_protein_translate math_complex_add math_matrix_multiply geometry_area geometry_perimeter
    graphs_shortest_path graphs_connected sets_union sets_intersection logic_evaluate_prop logic_truth_table
    number_theory_gcd number_theory_prime_factors music_transpose music_chord_analysis data_sort data_filter
    combinatorics_factorial combinatorics_ncr combinatorics_npr probability_bernoulli_pmf
    probability_binomial_pmf probability_bayes statistics_mean statistics_variance statistics_correlation
    information_theory_entropy information_theory_kl_divergence information_theory_mutual_info
    signal_processing_convolution signal_processing_dft_magnitude signal_processing_autocorrelation
    calculus_derivative calculus_integral calculus_evaluate temporal_add_days temporal_days_between
    temporal_weekday finance_npv finance_irr finance_compound_interest optimization_gradient_step
    optimization_least_squares optimization_line_search control_systems_is_stable control_systems_step_response
    control_systems_controllability
"""
NAMED = frozenset(_NAMED.split())


def by_domain(function: Any) -> Any:
    return pytest.mark.parametrize("item", DOMAINS, ids=[d.name for d in DOMAINS])(function)


def book_of(item: Domain) -> Phrasebook:
    assert item.phrasebook is not None, "a domain has a phrasebook"
    assert item.phrasebook.domain == item.name
    return item.phrasebook


def test_the_tools_that_users_named_exist() -> None:
    assert set(list_tools()) >= NAMED


@by_domain
def test_every_tool_has_wordings_enough(item: Domain) -> None:
    coverage = book_of(item).count_coverage()
    assert set(coverage) == set(list_tools(item.name))
    short: dict[str, Any] = {}
    for tool, row in coverage.items():
        wanted = 40 if tool in NAMED else 20
        kinds = sum(count > 0 for count in row["kinds"].values())
        found = {"families": len(row["families"]), "kinds": kinds, "words": len(row["words"])}
        if found["families"] < wanted or kinds < 4 or found["words"] < 20:
            short[tool] = found
    assert not short


@by_domain
def test_every_order_of_two_arguments_occurs(item: Domain) -> None:
    one_sided = []
    for phrases in book_of(item).phrases:
        orders = {f.slots for f in phrases.families}
        names = sorted({name for order in orders for name in order})
        for a, b in itertools.combinations(names, 2):
            seen = {order.index(a) < order.index(b) for order in orders if a in order and b in order}
            if len(seen) < 2:
                one_sided.append((phrases.tool.__name__, a, b))
    assert not one_sided


@by_domain
def test_family_ids_are_unique(item: Domain) -> None:
    for phrases in book_of(item).phrases:  # two entries of one tool may share words: "multiply {a} by {b}"
        ids = [family.id for family in phrases.families]
        assert len(set(ids)) == len(ids)
    assert {family.kind for phrases in book_of(item).phrases for family in phrases.families} <= set(KINDS)


@by_domain
def test_detection_finds_the_values_of_every_wording(item: Domain) -> None:
    book, rng = book_of(item), random.Random(17)
    wrong, total = [], 0
    for phrases in book.phrases:
        for family in phrases.families:
            for difficulty in DIFFICULTIES:
                request = draw(book, phrases, family, rng, difficulty)
                text, spans = render(request.pieces)
                total += 1
                gold = [(s.start, s.end, s.type, s.value) for s in spans]
                detected = DETECTOR.detect(text)
                found = [(s.start, s.end, s.type, s.value) for s in detected]
                if found != gold and not can_be_answered(request, spans, detected):
                    wrong.append((text, found))
                result = call_tool(request.tool, **resolve_references(request.arguments, [s.value for s in spans]))
                assert result == request.result
    assert len(wrong) <= total // 200, wrong[:20]


def can_be_answered(request: Any, gold: list[Span], detected: list[Span]) -> bool:
    """Whether the tool gives the same answer on what is detected ("10 years" for 10, a list for its numbers)."""
    turn = {"calls": [{"tool": request.tool, "arguments": request.arguments}]}
    try:
        reground([turn], [gold], [detected])
    except Unfound:
        return False
    return True


def draw(book: Phrasebook, phrases: Any, family: Any, rng: random.Random, difficulty: str) -> Any:
    """A request of exactly this family, drawn as :meth:`Phrasebook.draw_request` draws."""
    only = Phrasebook(book.domain, (phrases,), describe=book.describe)
    wanted = f"{book.domain}_{family.id}"
    return only.draw_request(rng, difficulty, allow=lambda name: name == wanted)


@by_domain
def test_irrelevant_texts_hold_no_slot(item: Domain) -> None:
    book, rng = book_of(item), random.Random(5)
    texts = {book.generate_irrelevant(rng) for _ in range(400)}
    assert len(texts) >= 150
    assert not [text for text in texts if re.search(r"\{[tn]\}|\[[^\]]*\|[^\]]*\]", text)]
    assert len([line for line in book.irrelevant.splitlines() if line.strip()]) >= 20


@by_domain
def test_held_out_families_stay_out(item: Domain) -> None:
    book, rng = book_of(item), random.Random(3)

    def allow(family: str) -> bool:
        return int(family[-1], 16) % 4 != 0

    assert all(allow(book.generate(rng, "medium", allow).meta["family"]) for _ in range(100))
    with pytest.raises(ValueError, match="no family"):
        book.generate(rng, "medium", lambda family: False)


def test_a_distractor_shifts_the_references() -> None:
    item = next(d for d in DOMAINS if d.phrasebook is not None)
    rng, seen = random.Random(0), 0
    for _ in range(300):
        request = book_of(item).draw_request(rng, "hard")
        first = next((p for p in request.pieces if isinstance(p, Literal)), None)
        references = str(dict(request.arguments))
        seen += first is not None and "$0" not in references and "$" in references
    assert seen > 0

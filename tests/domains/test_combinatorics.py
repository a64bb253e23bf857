"""Combinatorics: permutations and partitions, and the counts against brute force and published values."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st
from sympy.combinatorics import Permutation as SympyPermutation

from fluxem.core.errors import EncodingError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_law, get_type
from fluxem.domains.combinatorics import tools
from fluxem.domains.combinatorics.types import (
    MAX_DEGREE,
    Partition,
    Permutation,
    parse_partition,
    parse_permutation,
)

PERMUTATION, PARTITION = get_type("combinatorics_permutation"), get_type("combinatorics_partition")
DETECTOR = PatternDetector()
quick = settings(max_examples=60, deadline=None)

permutations = st.integers(1, MAX_DEGREE).flatmap(
    lambda n: st.permutations(range(1, n + 1)).map(lambda images: Permutation(tuple(images)))
)
partitions = st.lists(st.integers(1, 64), min_size=1, max_size=64).map(lambda parts: Partition(tuple(parts)))
small_partitions = st.lists(st.integers(1, 64), min_size=1, max_size=32).map(lambda parts: Partition(tuple(parts)))


# --- values and codes -----------------------------------------------------------------------------------
@quick
@given(permutations)
def test_permutations_round_trip(value: Permutation) -> None:
    assert PERMUTATION.decode(PERMUTATION.encode(value)) == value
    assert parse_permutation(str(value)) == value
    assert parse_permutation(str(list(value.images))) == value
    assert PERMUTATION.from_json(PERMUTATION.to_json(value)) == value


@quick
@given(partitions)
def test_partitions_round_trip(value: Partition) -> None:
    assert PARTITION.decode(PARTITION.encode(value)) == value
    assert parse_partition(str(value)) == value
    assert PARTITION.from_json(PARTITION.to_json(value)) == value


def test_limits_of_codes() -> None:
    with pytest.raises(EncodingError, match="at most 64"):
        PERMUTATION.encode(Permutation(tuple(range(1, 66))))
    for parts in ((1,) * 65, (65,)):
        with pytest.raises(EncodingError, match="at most 64"):
            PARTITION.encode(Partition(parts))


@pytest.mark.parametrize("images", [(), (0, 1), (1, 1), (2,), (1.0,), (True,)])
def test_no_permutation(images: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        Permutation(images)


@pytest.mark.parametrize("parts", [(), (0,), (3, -1), (1.5,), (True,)])
def test_no_partition(parts: Any) -> None:
    with pytest.raises(ValueError, match="part"):
        Partition(parts)


@pytest.mark.parametrize(
    ("text", "images"),
    [
        ("(1 3 2)(4 5)", (3, 1, 2, 5, 4)),
        ("(1, 3, 2)(4, 5)", (3, 1, 2, 5, 4)),
        ("(132)(45)", (3, 1, 2, 5, 4)),
        ("(4 5) (1 3 2)", (3, 1, 2, 5, 4)),
        ("[3, 1, 2, 5, 4]", (3, 1, 2, 5, 4)),
        ("[3 1 2 5 4]", (3, 1, 2, 5, 4)),
        ("()", (1,)),
        ("(1 2)(4)", (2, 1, 3, 4)),
        ("(3)", (1, 2, 3)),
    ],
)
def test_forms_of_permutations(text: str, images: tuple[int, ...]) -> None:
    assert parse_permutation(text).images == images


@pytest.mark.parametrize(
    "text", ["", "(1 2)(2 3)", "(1 1)", "(0 1)", "[1, 3]", "[]", "(1 65)", "1 2 3", "(1 2", "(a b)"]
)
def test_no_text_of_a_permutation(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_permutation(text)


@pytest.mark.parametrize(
    "text", ["", "0", "4 +", "+ 4", "4 - 2", "(1, 2)", "4 + x", "4 + 0", "-1 + 2", "()", "4.5 + 2"]
)
def test_no_text_of_a_partition(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_partition(text)


def test_long_texts_stay_quick_and_plain() -> None:
    for text in ("(1 2)" * 5_000, "permutation " + "(1 " * 5_000, "partition " + "1 + " * 5_000, "[" * 9_000):
        assert not [s for s in DETECTOR.detect(text) if s.type.startswith("combinatorics")]


# --- laws ------------------------------------------------------------------------------------------------
@quick
@given(permutations, permutations)
def test_composition_is_sympys(a: Permutation, b: Permutation) -> None:
    result = get_law("combinatorics_compose").apply(PERMUTATION.encode(a), PERMUTATION.encode(b))
    degree = max(len(a.images), len(b.images))
    left, right = (SympyPermutation([x - 1 for x in p.images], size=degree) for p in (a, b))
    product = left * right  # sympy multiplies from left to right
    expected = Permutation(tuple(x + 1 for x in product.array_form))
    assert PERMUTATION.decode(result) == expected == tools.compose(a, b)
    np.testing.assert_array_equal(result, PERMUTATION.encode(expected))
    assert tools.permutation_order(a) == left.order()
    assert tools.permutation_parity(a) == ("even" if left.is_even else "odd")


@quick
@given(permutations)
def test_the_inverse_undoes(a: Permutation) -> None:
    code = PERMUTATION.encode(a)
    inverse = get_law("combinatorics_inverse").apply(code)
    np.testing.assert_array_equal(inverse, PERMUTATION.encode(tools.inverse_permutation(a)))
    identity = Permutation(tuple(range(1, len(a.images) + 1)))
    assert PERMUTATION.decode(get_law("combinatorics_compose").apply(code, inverse)) == identity


@quick
@given(small_partitions, small_partitions)
def test_partition_laws(a: Partition, b: Partition) -> None:
    codes = PARTITION.encode(a), PARTITION.encode(b)
    for verb in ("join", "meet", "union"):
        law = get_law(f"combinatorics_{verb}")
        expected = law.reference(a, b)
        np.testing.assert_array_equal(law.apply(*codes), PARTITION.encode(expected))
    assert sum(get_law("combinatorics_union").reference(a, b).parts) == sum(a.parts) + sum(b.parts)


@quick
@given(partitions)
def test_conjugation(a: Partition) -> None:
    conjugate = get_law("combinatorics_conjugate")
    found = PARTITION.decode(conjugate.apply(PARTITION.encode(a)))
    cells = {(i, j) for i, part in enumerate(a.parts) for j in range(part)}
    assert {(j, i) for i, part in enumerate(found.parts) for j in range(part)} == cells
    assert PARTITION.decode(conjugate.apply(PARTITION.encode(found))) == a


def test_a_union_of_too_many_parts_is_refused() -> None:
    code = PARTITION.encode(Partition((1,) * 40))
    with pytest.raises(EncodingError, match="80 parts"):
        get_law("combinatorics_union").apply(code, code)


# --- tools -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("tool", "arguments", "result"),
    [
        (tools.factorial, (0,), 1),
        (tools.factorial, (25,), 15511210043330985984000000),
        (tools.ncr, (52, 5), 2_598_960),  # poker hands
        (tools.ncr, (49, 6), 13_983_816),  # the German lottery
        (tools.ncr, (5, 0), 1),
        (tools.ncr, (10**12, 2), 499_999_999_999_500_000_000_000),
        (tools.ncr, (10**30, 10**30 - 1), 10**30),
        (tools.npr, (8, 3), 336),
        (tools.npr, (7, 0), 1),
        (tools.npr, (5, 5), 120),
        (tools.multinomial, ([1, 4, 4, 2],), 34_650),  # MISSISSIPPI
        (tools.multinomial, ([0],), 1),
        (tools.combinations_with_repetition, (6, 5), 252),
        (tools.combinations_with_repetition, (0, 0), 1),
        (tools.combinations_with_repetition, (0, 3), 0),
        (tools.derangements, (0,), 1),
        (tools.derangements, (1,), 0),
        (tools.derangements, (10,), 1_334_961),  # OEIS A000166
        (tools.circular_arrangements, (1,), 1),
        (tools.circular_arrangements, (12,), 39_916_800),
        (tools.catalan_number, (0,), 1),
        (tools.catalan_number, (15,), 9_694_845),  # OEIS A000108
        (tools.stirling_second, (0, 0), 1),
        (tools.stirling_second, (10, 5), 42_525),  # OEIS A008277
        (tools.stirling_second, (3, 4), 0),
        (tools.count_partitions, (0,), 1),
        (tools.count_partitions, (100,), 190_569_292),  # MacMahon's table
        (tools.count_partitions, (200,), 3_972_999_029_388),
        (tools.permutation_order, (Permutation((1, 2)),), 1),
        (tools.conjugate_partition, (Partition((5, 4, 1)),), Partition((3, 2, 2, 2, 1))),
    ],
)
def test_facts(tool: Any, arguments: tuple[Any, ...], result: int) -> None:
    assert tool(*arguments) == result


@pytest.mark.parametrize("n", range(1, 7))
def test_brute_force_over_all_orders(n: int) -> None:
    orders = list(itertools.permutations(range(n)))
    assert tools.factorial(n) == len(orders)
    assert tools.derangements(n) == sum(all(x != i for i, x in enumerate(order)) for order in orders)
    assert tools.circular_arrangements(n) == len({min(o[i:] + o[:i] for i in range(n)) for o in orders})
    for k in range(n + 2):
        assert tools.ncr(n, k) == sum(1 for _ in itertools.combinations(range(n), k))
        assert tools.npr(n, k) == sum(1 for _ in itertools.permutations(range(n), k))
        repeated = itertools.combinations_with_replacement(range(n), k)
        assert tools.combinations_with_repetition(n, k) == sum(1 for _ in repeated)
        functions = itertools.product(range(k), repeat=n)
        onto = sum(len(set(f)) == k for f in functions)
        assert tools.stirling_second(n, k) * math.factorial(k) == onto


@pytest.mark.parametrize("word", ["a", "abba", "banana", "aabbcc"])
def test_anagrams_by_brute_force(word: str) -> None:
    assert tools.multinomial([word.count(c) for c in set(word)]) == len(set(itertools.permutations(word)))


def test_partitions_and_catalan_numbers_are_sympys() -> None:
    for n in range(60):
        assert tools.count_partitions(n) == sympy.functions.combinatorial.numbers.partition(n)
        assert tools.catalan_number(n) == sympy.catalan(n)


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        (tools.factorial, (10**9,), "n: expected an integer from 0 to 1400, found 1000000000"),
        (tools.factorial, (-1,), "n: expected an integer from 0"),
        (tools.ncr, (-1, 2), "n: expected an integer at least 0"),
        (tools.ncr, (5, -2), "k: expected an integer at least 0"),
        (tools.ncr, (10**9, 10**8), "k: "),
        (tools.ncr, (50_000, 15_000), "at most 4000"),
        (tools.npr, (10**9, 5000), "k: expected at most 4000"),
        (tools.npr, (10**9, 3999), "at most 4000"),
        (tools.multinomial, ([],), "counts: expected 1 to 1000 kinds"),
        (tools.multinomial, ([3, -1],), r"counts\[1\]"),
        (tools.multinomial, ([10_000] * 10,), "at most 4000"),
        (tools.combinations_with_repetition, (10**9, 10**8), "k: "),
        (tools.derangements, (1401,), "from 0 to 1400"),
        (tools.circular_arrangements, (0,), "from 1 to 1400"),
        (tools.catalan_number, (6001,), "from 0 to 6000"),
        (tools.stirling_second, (1001, 3), "n: expected an integer from 0 to 1000"),
        (tools.count_partitions, (10**7,), "from 0 to 1000000"),
        (tools.conjugate_partition, (Partition((10**9,)),), "parts of at most 1000"),
    ],
)
def test_bad_inputs_are_named(tool: Any, arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ToolError, match=message):
        tool(*arguments)


def test_the_largest_results_can_be_written() -> None:
    for result in (
        tools.factorial(1400),
        tools.derangements(1400),
        tools.catalan_number(6000),
        tools.count_partitions(1_000_000),
        max(tools.stirling_second(1000, k) for k in range(100, 250, 10)),
        tools.ncr(12_000, 6_000),
    ):
        assert len(str(result)) <= 4000

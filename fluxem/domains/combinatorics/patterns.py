"""Where permutations and integer partitions stand in text.

Two or more cycles of numbers side by side, "(1 3 2)(4 5)", are a permutation anywhere. A single cycle, cycles
with commas or without spaces, and images in brackets need a word such as "permutation" nearby; sums and lists
of parts need "partition", "Young" or "Ferrers". Factorials "5!" and "10 choose 3" are plain numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fluxem.core.domain import Pattern
from fluxem.core.number_text import MINUS
from fluxem.domains.combinatorics.encoder import check_partition, check_permutation
from fluxem.domains.combinatorics.types import Partition, Permutation, parse_partition, parse_permutation

_CYCLE = r"\(\d{1,2}(?: \d{1,2})+\)"
_ANY_CYCLE = r"\(\d{1,2}(?:(?:, ?| )\d{1,2})+\)"
_IMAGES = r"\[ ?\d{1,2}(?:(?:, ?| )\d{1,2})+ ?\]"
_PERMUTATION_CUE = r"permut|\bcycles?\b|one-line|transpositions?\b|symmetric group|rearrangement|bijection"
_PARTITION_CUE = r"\bpartitions?\b|\byoung\b|\bferrers\b"
_OPERATOR = rf"[{MINUS}+*/^×·]"


def _parse_permutation(text: str) -> Permutation:
    permutation = parse_permutation(text)
    check_permutation(permutation)
    return permutation


def _parse_partition(text: str) -> Partition:
    partition = parse_partition(text)
    check_partition(partition)
    return partition


def _permutation(name: str, regex: str, context: str | None = _PERMUTATION_CUE) -> Pattern:
    return _pattern(name, "permutation", regex, _parse_permutation, r"[\w)\]\[]", r"[\w(\[\]]", context)


def _pattern(
    name: str, noun: str, regex: str, parse: Callable[[str], Any], before: str, after: str, context: str | None
) -> Pattern:
    return Pattern(name, f"combinatorics_{noun}", regex, parse, 76, before, after, context)


PATTERNS = (
    _permutation("cycles", rf"{_CYCLE}(?: ?{_CYCLE})+", None),
    _permutation("cycles_in_context", rf"{_ANY_CYCLE}(?: ?{_ANY_CYCLE})*"),
    _permutation("compact_cycles", r"\([1-9]{2,9}\)(?:\([1-9]{2,9}\))+"),
    _permutation("images", _IMAGES),
    _pattern(
        "sum",
        "partition",
        r"\d{1,2}(?: ?\+ ?\d{1,2})+",
        _parse_partition,
        rf"[\w.$^,]|[\w)] ?{_OPERATOR} ?",
        rf"[\w^]|[.,]\d| ?{_OPERATOR} ?[\w(]",
        _PARTITION_CUE,
    ),
    _pattern(
        "parts",
        "partition",
        r"\(\d{1,2}(?:, ?\d{1,2})+\)",
        _parse_partition,
        r"[\w)\]]",
        r"[\w(\[]",
        _PARTITION_CUE,
    ),
)

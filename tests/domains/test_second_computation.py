"""Answers of the generators, computed a second time without the package: at least one tool a domain.

Each function gets the resolved arguments of a generated question and returns what the answer has to be. It
uses the standard library and numpy only, and neither the tool nor the library that the tool uses.
"""

from __future__ import annotations

import datetime
import itertools
import math
import random
import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains import all_domains
from fluxem.tools import get_tool, resolve_references

NUM_SAMPLES = 40
METRES = {
    "millimeter": Fraction(1, 1000), "centimeter": Fraction(1, 100), "meter": Fraction(1), "kilometer": Fraction(1000),
    "inch": Fraction(254, 10_000), "foot": Fraction(3048, 10_000), "yard": Fraction(9144, 10_000),
    "mile": Fraction(1_609_344, 1000), "nautical_mile": Fraction(1852),
}  # fmt: skip
MASSES = {
    "H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "Na": 22.99, "Mg": 24.305, "Al": 26.982, "P": 30.974, "S": 32.06,
    "Cl": 35.45, "K": 39.098, "Ca": 40.078, "Fe": 55.845, "Cu": 63.546, "Zn": 65.38, "Ag": 107.868, "Br": 79.904,
}  # fmt: skip
SKIP = object()


def convert_length(quantity: Any, unit: Any) -> Any:
    here, there = METRES.get(quantity.unit), METRES.get(unit.name)
    return SKIP if here is None or there is None else Fraction(quantity.magnitude) * here / there


def weigh(formula: Any) -> Any:
    text = str(formula)
    parts = re.findall(r"([A-Z][a-z]?)(\d*)", text)
    if "".join(a + b for a, b in parts) != text or any(symbol not in MASSES for symbol, _ in parts):
        return SKIP
    return pytest.approx(sum(MASSES[symbol] * int(count or 1) for symbol, count in parts), rel=2e-4)


def find_prime_form(pitch_classes: Any) -> list[int]:
    rows = []
    for sign, shift in itertools.product((1, -1), range(12)):
        row = sorted((sign * m + shift) % 12 for m in pitch_classes.members)
        if row[0] == 0:
            rows.append(row[::-1])
    return min(rows)[::-1]


def differentiate(expression: Any, order: int = 1) -> Any:
    if not hasattr(expression, "coefficients"):
        return SKIP
    coefficients = [Fraction(c) for c in expression.coefficients]
    for _ in range(order):
        coefficients = [k * c for k, c in enumerate(coefficients)][1:] or [Fraction(0)]
    while len(coefficients) > 1 and coefficients[-1] == 0:
        coefficients.pop()
    return coefficients


def measure_path(graph: Any, source: str, target: str) -> Any:
    """Floyd and Warshall's algorithm."""
    assert all(isinstance(node, str) for node in graph.nodes)
    weights = graph.weights or (1,) * len(graph.edges)
    distance = {(a, b): Fraction(0) if a == b else None for a in graph.nodes for b in graph.nodes}
    for (a, b), weight in zip(graph.edges, weights, strict=True):
        for pair in [(a, b)] if graph.directed else [(a, b), (b, a)]:
            known = distance[pair]
            distance[pair] = Fraction(weight) if known is None else min(known, Fraction(weight))
    for k, i, j in itertools.product(graph.nodes, repeat=3):
        first, second, known = distance[i, k], distance[k, j], distance[i, j]
        if first is not None and second is not None and (known is None or first + second < known):
            distance[i, j] = first + second
    return distance[str(source), str(target)]


def is_true_everywhere(formula: Any) -> bool:
    """The tree evaluated under every assignment."""
    names: set[str] = set()

    def collect(node: Any) -> None:
        if node.kind == "variable":
            names.add(node.name)
        for part in node.parts:
            collect(part)

    def value(node: Any, world: dict[str, bool]) -> bool:
        parts = [value(part, world) for part in node.parts]
        table: dict[str, Callable[[], bool]] = {
            "variable": lambda: world[node.name],
            "not": lambda: not parts[0],
            "and": lambda: all(parts),
            "or": lambda: any(parts),
            "implies": lambda: not parts[0] or parts[1],
            "iff": lambda: parts[0] == parts[1],
            "xor": lambda: parts[0] != parts[1],
            "true": lambda: True,
            "false": lambda: False,
        }
        return table[node.kind]()

    collect(formula)
    worlds = [
        dict(zip(sorted(names), bits, strict=True)) for bits in itertools.product((False, True), repeat=len(names))
    ]
    return all(value(formula, world) for world in worlds)


def divide_by_turns(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return abs(a)


def choose(n: int, k: int) -> int:
    row = [1]
    for _ in range(n):
        row = [1, *(x + y for x, y in itertools.pairwise(row)), 1]
    return row[k] if k <= n else 0


def binomial(n: int, k: int, p: Any) -> Fraction:
    p = Fraction(p)
    return choose(n, k) * p**k * (1 - p) ** (n - k) if 0 <= k <= n else Fraction(0)


def entropy(probabilities: Any, base: Any = 2) -> Any:
    values = [float(p) for p in probabilities if p]
    return pytest.approx(
        -math.fsum(p * math.log(p) for p in values) / (1.0 if base == "e" else math.log(float(base))),
        rel=1e-9,
        abs=1e-9,
    )


def convolve(signal: Any, kernel: Any) -> list[Fraction]:
    out = [Fraction(0)] * (len(signal) + len(kernel) - 1)
    for i, j in itertools.product(range(len(signal)), range(len(kernel))):
        out[i + j] += Fraction(signal[i]) * Fraction(kernel[j])
    return out


def is_stable(system: Any) -> Any:
    if not hasattr(system, "denominator"):
        return SKIP
    poles = np.roots([float(c) for c in system.denominator])
    sizes = poles.real if system.variable == "s" else np.abs(poles) - 1
    return SKIP if np.any(np.abs(sizes) < 1e-3) else bool((sizes < 0).all())  # floats cannot decide on the boundary


def discount(rate: Any, cash_flows: Any) -> Any:
    value = sum(Fraction(flow) / (1 + Fraction(rate)) ** t for t, flow in enumerate(cash_flows))
    return pytest.approx(float(value), abs=1e-5)


def add_parts(a: Any, b: Any) -> tuple[Fraction, Fraction]:
    return Fraction(a.re) + Fraction(b.re), Fraction(a.im) + Fraction(b.im)


def unite(a: Any, b: Any, c: Any = None) -> set[Any]:
    return set(a.elements) | set(b.elements) | set(() if c is None else c.elements)


def count_days(start: Any, end: Any) -> int:
    return (end - start) // datetime.timedelta(days=1)


SECOND: dict[str, tuple[Callable[..., Any], Callable[[Any], Any]]] = {
    "arithmetic_add": (lambda a, b: Fraction(a) + Fraction(b), Fraction),
    "physics_unit_convert": (convert_length, lambda q: Fraction(q.magnitude)),
    "chemistry_molar_mass": (weigh, float),
    "biology_dna_complement": (lambda sequence: [dict(zip("ATGC", "TACG", strict=True))[b] for b in sequence.letters],
                               lambda dna: list(dna.letters)),
    "music_prime_form": (find_prime_form, lambda found: list(found.members)),
    "math_complex_add": (add_parts, lambda z: (Fraction(z.re), Fraction(z.im))),
    "calculus_derivative": (differentiate,
                            lambda found: [Fraction(c) for c in getattr(found, "coefficients", [found])]),
    "geometry_midpoint": (lambda a, b: [(Fraction(x) + Fraction(y)) / 2 for x, y in zip(a, b, strict=True)],
                          lambda point: [Fraction(x) for x in point]),
    "graphs_shortest_path": (measure_path, lambda found: Fraction(found["length"])),
    "sets_union": (unite, lambda found: set(found.elements)),
    "logic_is_tautology": (is_true_everywhere, bool),
    "number_theory_gcd": (divide_by_turns, int),
    "combinatorics_ncr": (choose, int),
    "probability_binomial_pmf": (binomial, Fraction),
    "statistics_mean": (lambda values: sum(map(Fraction, values)) / len(values), Fraction),
    "information_theory_entropy": (entropy, float),
    "signal_processing_convolution": (convolve, lambda found: [Fraction(x) for x in found]),
    "control_systems_is_stable": (is_stable, bool),
    "optimization_gradient_step": (
        lambda point, gradient, step: [
            Fraction(x) - Fraction(step) * Fraction(g) for x, g in zip(point, gradient, strict=True)
        ],
        lambda found: [Fraction(x) for x in found],
    ),
    "temporal_days_between": (count_days, int),
    "finance_npv": (discount, lambda found: float(getattr(found, "amount", found))),
    "data_sort": (lambda values, descending=False: sorted(map(Fraction, values), reverse=descending),
                  lambda found: [Fraction(x) for x in found]),
}  # fmt: skip


def test_every_domain_has_a_second_computation() -> None:
    assert {get_tool(name).domain for name in SECOND} == set(all_domains())


@pytest.mark.parametrize("name", list(SECOND))
def test_generated_answers_are_computed_a_second_time(name: str) -> None:
    compute, read = SECOND[name]
    book = all_domains()[get_tool(name).domain].phrasebook
    assert book is not None
    own = tuple(phrases for phrases in book.phrases if f"{book.domain}_{phrases.tool.__name__}" == name)
    only, rng, num_checked = Phrasebook(book.domain, own), random.Random(23), 0
    for index in range(40 * NUM_SAMPLES):
        sample = only.generate(rng, ("easy", "medium", "hard")[index % 3])
        arguments = resolve_references(sample.meta["arguments"], [span.value for span in sample.spans or ()])
        expected = compute(**arguments)
        if expected is SKIP:
            continue
        assert read(sample.target_value) == expected, sample.text
        num_checked += 1
        if num_checked == NUM_SAMPLES:
            return
    pytest.fail(f"only {num_checked} of {NUM_SAMPLES} questions could be checked")

"""Unit problems: replayed through the laws, with factors that are kept apart from the domain's."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from fluxem.data.problems import generate_problem, list_splits, unit_frames
from fluxem.data.problems.fillers import DISTRACTORS_AFTER, DISTRACTORS_BEFORE, FILLERS
from fluxem.data.problems.unit_table import UNITS, convert_exactly, is_held_out, pairs, units_by_dimension
from fluxem.data.problems.units import UNIT_SPLITS
from fluxem.detection import PatternDetector
from fluxem.domains import get_type
from fluxem.domains.physics.types import Quantity, Unit

NUM_SAMPLES = 80
BY_NAME = {unit.name: unit for unit in UNITS}


@pytest.mark.parametrize("split", list(UNIT_SPLITS))
def test_gold_steps_give_the_target(split, replay):
    for index in range(NUM_SAMPLES):
        sample = generate_problem("units", split, index, seed=31)
        assert replay(sample) == sample.target_value, sample.text
        assert type(replay(sample)) is type(sample.target_value)
        if sample.meta["kind"] != "can_add":
            assert get_type("physics_quantity").parse(sample.target_text) == sample.target_value


@pytest.mark.parametrize("split", list(UNIT_SPLITS))
def test_detector_finds_exactly_the_gold_spans(split):
    detector = PatternDetector()
    for index in range(NUM_SAMPLES):
        sample = generate_problem("units", split, index, seed=32)
        found = [(s.start, s.end, s.type, s.value) for s in detector.detect(sample.text)]
        assert found == [(s.start, s.end, s.type, s.value) for s in sample.spans], sample.text


def test_kinds_are_balanced():
    samples = [generate_problem("units", "train", i, 33) for i in range(2000)]
    kinds = Counter(s.meta["kind"] for s in samples)
    assert abs(kinds["convert"] / 2000 - 0.5) < 0.05 and abs(kinds["can_add"] / 2000 - 0.25) < 0.05
    answers = [s.target_value for s in samples if s.meta["kind"] == "can_add"]
    assert abs(sum(answers) / len(answers) - 0.5) < 0.08
    assert {s.meta["dimension"] for s in samples if s.meta["kind"] == "convert"} == set(units_by_dimension())


def test_held_out_pairs_never_occur_outside_their_split():
    def like_pairs(split, size):
        for i in range(size):
            a, b = generate_problem("units", split, i, 34).meta["pair"]
            if BY_NAME[a].dimension == BY_NAME[b].dimension:
                yield is_held_out(BY_NAME[a], BY_NAME[b])

    for split in ("train", "id", "val", "ood_a", "ood_c", "val_c"):
        assert not any(like_pairs(split, 300))
    assert all(like_pairs("ood_pairs", 300))


def test_every_unit_of_a_held_out_pair_is_trained_in_another_pair():
    trained = {unit.name for found in pairs(held_out=False).values() for pair in found for unit in pair}
    held_out = [pair for found in pairs(held_out=True).values() for pair in found]
    assert len(pairs(held_out=True)) >= 8
    assert len(held_out) >= 40
    assert {unit.name for pair in held_out for unit in pair} <= trained


def test_magnitudes_of_ood_a_lie_outside_the_training_range():
    for i in range(200):
        for split, inside in (("id", True), ("ood_a", False)):
            for span in generate_problem("units", split, i, 35).spans:
                if isinstance(span.value, Quantity):
                    assert (Fraction(1, 10) <= Fraction(span.value.magnitude) < 1000) is inside


def test_the_table_agrees_with_the_physics_domain():
    assert len(UNITS) >= 60 and len(units_by_dimension()) >= 8
    for unit in UNITS:
        base = units_by_dimension()[unit.dimension][0]
        assert Unit(unit.name).name == unit.name
        value = convert_exactly(Fraction(7), unit, base)
        assert Quantity(7, unit.name) == Quantity(value, base.name), unit.name
        for surface in (*unit.words, unit.symbol or unit.words[0]):
            assert get_type("physics_quantity").parse(f"7 {surface}") == Quantity(7, unit.name), surface


def test_known_conversions():
    def convert(magnitude, source, target):
        return convert_exactly(Fraction(magnitude), BY_NAME[source], BY_NAME[target])

    assert convert(212, "degree_Fahrenheit", "degree_Celsius") == 100
    assert convert(5, "kilometer", "mile") == Fraction(5_000_000, 1_609_344)
    assert convert(36, "kilometer / hour", "meter / second") == 10
    assert convert(1, "gallon", "cup") == 16
    assert convert(0, "degree_Celsius", "kelvin") == Fraction("273.15")


def test_families(check_family_words):
    tables = (unit_frames.TRAIN, unit_frames.VAL_C, unit_frames.OOD_C)
    everything = [t for table in tables for t in table]
    assert len({t.id for t in everything}) == len({t.text for t in everything if t.kind == "convert"}) + len(
        [t for t in everything if t.kind != "convert"]
    )
    for split, table in (("train", tables[0]), ("val_c", tables[1]), ("ood_c", tables[2])):
        drawn = {generate_problem("units", split, i, 36).meta["family"] for i in range(1500)}
        assert drawn == {t.id for t in table}
    training = " ".join([t.text for t in tables[0]] + [*FILLERS, *DISTRACTORS_AFTER, *DISTRACTORS_BEFORE])
    check_family_words({t.id: t.text for t in (*tables[1], *tables[2])}, training)


def test_splits_are_listed():
    assert list_splits("units") == ("train", "val", "val_c", "id", "ood_a", "ood_pairs", "ood_c")

"""Samples become examples once, in order, whatever the number of processes; and bad data says so."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from datamodules import hybrid
from datamodules.hybrid import FixedBatches, HybridDataModule, hash_examples, make_examples
from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample
from tests.lightning_modules.stand_in import TinyAnswering, load_tiny


@dataclass
class Coded:
    input_ids: list[int]
    features: list[np.ndarray] = field(default_factory=list)
    sample: int = -1

    def __len__(self) -> int:
        return len(self.input_ids)


class CodedAnswering(TinyAnswering):
    """Two examples for even samples, none for multiples of five."""

    def examples(self, sample: Sample, index: int = -1) -> list[Coded]:
        if index % 5 == 0:
            return []
        code = np.full((1, 4), len(sample.text), dtype=np.float32)
        return [Coded([index, i], [code.copy()], index) for i in range(2 - index % 2)]


def make(**options) -> HybridDataModule:
    return HybridDataModule("tiny", **({"num_train": 20, "num_val": 6, "load": load_tiny} | options))


def test_examples_are_the_same_for_any_number_of_processes(monkeypatch):
    monkeypatch.setattr(hybrid, "MIN_SAMPLES_PER_WORKER", 100)
    samples = load_tiny("t", "train", 1200, 0, "", 1)
    one, two = (make_examples(CodedAnswering(), samples, n) for n in (1, 2))
    assert [e.input_ids for e in one] == [e.input_ids for e in two]
    assert hash_examples(one) == hash_examples(two)
    assert one[0].sample == 1


@pytest.mark.parametrize(("options", "expected"), [({"seed": 3}, 3), ({"seed": 3, "problem_seed": 0}, 0)])
def test_problems_may_have_a_seed_of_their_own(options, expected):
    seeds = {}

    def load(task, split, size, seed, cache_dir, num_workers):
        seeds[split] = seed
        return load_tiny(task, split, size, seed, cache_dir, num_workers)

    make(load=load, **options).samples("train")
    assert seeds["train"] == expected


def test_equal_codes_are_stored_once():
    examples = make_examples(CodedAnswering(), load_tiny("t", "train", 200, 0, "", 1))
    arrays = [e.features[0] for e in examples]
    assert len({id(a) for a in arrays}) == len({a.tobytes() for a in arrays}) < len(arrays)


def test_equal_numbers_are_stored_once(monkeypatch):
    """Token ids of many examples are one object a number, whichever process made them."""
    monkeypatch.setattr(hybrid, "MIN_SAMPLES_PER_WORKER", 600)

    class Tokens(CodedAnswering):
        def examples(self, sample: Sample, index: int = -1) -> list[Coded]:
            return [Coded([int(f"{1000 + i}") for i in range(50)], [], index)]

    for num_workers in (1, 2):
        examples = make_examples(Tokens(), load_tiny("t", "train", 1200, 0, "", 1), num_workers)
        assert len({id(n) for e in examples for n in e.input_ids}) == 50


def test_the_fingerprint_sees_every_field():
    base = [Coded([1, 2], [np.zeros(3, np.float32)], 0), Coded([3], [np.ones(3, np.float32)], 1)]
    changed = [
        [base[1], base[0]],
        [base[0]],
        [Coded([1, 3], base[0].features, 0), base[1]],
        [Coded([1, 2], [np.ones(3, np.float32)], 0), base[1]],
        [Coded([1, 2], base[0].features, 5), base[1]],
    ]
    assert len({hash_examples(e) for e in [base, *changed]}) == 6
    copied = [Coded(list(e.input_ids), [f.copy() for f in e.features], e.sample) for e in base]
    assert hash_examples(copied) == hash_examples(base)


def test_unused_samples_are_counted():
    data = make().attach(CodedAnswering())
    data.prepare()
    assert data.num_unused == {"train": 4, "val": 2, "val_c": 2}
    assert set(data.example_fingerprints()) == {"train", "val", "val_c"}


def test_validation_problems_do_not_depend_on_the_seed():
    asked = []

    def load(*arguments):
        asked.append(arguments)
        return load_tiny(*arguments)

    for seed in (0, 1):
        make(seed=seed, load=load).attach(TinyAnswering()).prepare()
    by_split = {split: {a[3] for a in asked if a[1] == split} for split in ("train", "val")}
    assert by_split["train"] == {0, 1}
    assert len(by_split["val"]) == 1
    assert not by_split["val"] & by_split["train"]


def test_validation_batches_are_fixed_and_complete():
    batches = FixedBatches([5, 1, 9, 1, 3], 2)
    assert list(batches) == list(batches) == [[1, 3], [4, 0], [2]]
    assert len(batches) == 3


def test_no_validation_at_all():
    data = make(num_val=0).attach(TinyAnswering())
    assert data.val_splits == []
    assert data.val_dataloader() == []


class Useless(TinyAnswering):
    def examples(self, sample, index=-1):
        return []


def test_an_arm_that_can_use_nothing_says_so():
    with pytest.raises(ConfigError, match=r"no sample of task 'tiny', split 'train' .* Useless"):
        make().attach(Useless()).prepare()


@pytest.mark.parametrize("options", [{"num_train": 0}, {"num_val": -1}])
def test_bad_sizes_are_refused(options):
    with pytest.raises(ConfigError, match="num_train"):
        make(**options)


def test_a_curriculum_needs_the_number_of_steps():
    data = make(curriculum=[[1, 0.5]]).attach(TinyAnswering())
    with pytest.raises(ConfigError, match=r"needs trainer\.max_steps"):
        data.train_dataloader()

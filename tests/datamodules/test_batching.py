"""The stream of batches: pure, complete, resumable at any number."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from datamodules.batching import BatchStream, Stage, cut_batches
from fluxem.core.errors import ConfigError

lengths = st.lists(st.integers(1, 60), min_size=1, max_size=120)


@settings(max_examples=60, deadline=None)
@given(lengths, st.integers(1, 9), st.one_of(st.none(), st.integers(1, 90)), st.integers(0, 5))
def test_every_epoch_holds_every_example_once(lengths, batch_size, max_tokens, seed):
    stream = BatchStream(lengths, batch_size, max_tokens=max_tokens, seed=seed, num_epochs=2)
    batches = list(stream)
    assert len(batches) == len(stream)
    assert Counter(i for b in batches for i in b) == dict.fromkeys(range(len(lengths)), 2)
    for batch in batches:
        assert len(batch) <= batch_size
        widest = max(lengths[i] for i in batch) * len(batch)
        assert max_tokens is None or len(batch) == 1 or widest <= max_tokens


@settings(max_examples=60, deadline=None)
@given(lengths, st.integers(1, 9), st.integers(0, 70), st.integers(0, 3))
def test_starting_late_continues_the_same_stream(lengths, batch_size, start, seed):
    whole = BatchStream(lengths, batch_size, seed=seed)
    late = BatchStream(lengths, batch_size, seed=seed)
    late.start = start
    assert list(islice(whole, start, start + 20)) == list(islice(late, 20))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 40), st.integers(1, 12), st.integers(1, 12))
def test_curriculum_stages_hold_their_subset_and_length(start, first, second):
    stages = [Stage(np.arange(5), first), Stage(np.arange(10), second), Stage(np.arange(20))]
    build = lambda: BatchStream([1] * 20, 2, stages=stages, seed=3)  # noqa: E731
    batches = list(islice(build(), 60))
    assert all(i < 5 for b in batches[:first] for i in b)
    assert all(i < 10 for b in batches[first : first + second] for i in b)
    assert any(i >= 10 for b in batches[first + second :] for i in b)
    late = build()
    late.start = start
    assert list(islice(late, 15)) == batches[start : start + 15]


def test_ranks_share_the_stream_without_overlap():
    whole = list(BatchStream([3] * 40, 4, seed=1, num_epochs=2))
    parts = [list(BatchStream([3] * 40, 4, seed=1, num_epochs=2, rank=r, num_ranks=2)) for r in range(2)]
    assert [b for pair in zip(*parts, strict=True) for b in pair] == whole


def test_epochs_and_seeds_differ():
    one = list(BatchStream([1] * 30, 5, seed=0, num_epochs=2))
    assert one[:6] != one[6:]
    assert one != list(BatchStream([1] * 30, 5, seed=1, num_epochs=2))


def test_similar_lengths_share_a_batch():
    rng = np.random.default_rng(0)
    sizes = rng.integers(1, 200, 1024)
    batches = list(BatchStream(sizes, 32, num_epochs=1))
    padded = sum(len(b) * sizes[b].max() for b in batches)
    assert padded < 1.15 * sizes.sum()


def test_a_long_example_gets_its_own_batch():
    cut = cut_batches(np.arange(3), np.array([2, 50, 2]), batch_size=8, max_tokens=10)
    assert [c.tolist() for c in cut] == [[0], [1], [2]]


def test_bad_arguments_say_so():
    with pytest.raises(ConfigError, match="no training examples"):
        BatchStream([], 4)
    with pytest.raises(ConfigError, match="at least 1"):
        BatchStream([1], 0)
    with pytest.raises(ConfigError, match="no examples"):
        BatchStream([1], 1, stages=[Stage(np.arange(0))])
    with pytest.raises(TypeError, match="no end"):
        len(BatchStream([1], 1))

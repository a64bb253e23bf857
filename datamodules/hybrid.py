"""Problems -> examples -> batches: the LightningDataModule of every run."""

from __future__ import annotations

import dataclasses
import hashlib
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import torch
from lightning.pytorch import LightningDataModule
from torch.utils.data import DataLoader, Dataset, Sampler

from datamodules.batching import BatchStream, Stage
from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample
from fluxem.data.progress import DelayedProgress

LoadProblems = Callable[..., Sequence[Sample]]

MIN_SAMPLES_PER_WORKER = 2000  # below that, starting a process costs more than it saves
VAL_SEED = 1_000_003  # the same validation problems for every run


class ExampleList(Dataset[Any]):
    """Examples in memory."""

    def __init__(self, examples: Sequence[Any]) -> None:
        self.examples = examples

    def __len__(self) -> int:
        return len(self.examples)

    def __getitem__(self, index: int) -> Any:
        return self.examples[index]


class FixedBatches(Sampler[list[int]]):
    """The same batches in the same order every time, similar lengths together."""

    def __init__(self, lengths: Sequence[int], batch_size: int) -> None:
        order = np.argsort(np.asarray(lengths), kind="stable")
        self.batches = [order[i : i + batch_size].tolist() for i in range(0, len(order), batch_size)]

    def __iter__(self) -> Iterator[list[int]]:
        return iter(self.batches)

    def __len__(self) -> int:
        return len(self.batches)


class HybridDataModule(LightningDataModule):
    """Loads a task's problems, has the arm's answering mode make examples of them, and serves batches.

    Args:
        task: "arithmetic", "conditional" or "units".
        num_train, num_val: problems per split.
        batch_size: most examples in a batch.
        max_tokens: most padded positions in a training batch; ``None`` for no limit.
        val_batch_size: examples in a validation batch.
        val_splits: validation splits.
        seed: of the order of batches, and of the problems unless they have their own.
        problem_seed: of the problems of training.
        num_epochs: passes over the data; ``None`` goes on until ``trainer.max_steps``.
        curriculum: ``[[largest num_ops, fraction of the steps], ...]``: at first only problems up to that
            many operations, in stages; all of them afterwards. Needs ``trainer.max_steps``.
        num_workers: processes that generate problems and make examples.
        loader_workers: processes that collate batches; 0 does it in the training process.
        cache_dir: where generated problems are kept.
        pack: lay several examples into one row, with attention kept apart (arms that answer in text or calls).
        row_length: most positions of such a row; a longer example has a row of its own.
        load: ``(task, split, size, seed, cache_dir, num_workers) -> samples``; the project's own by default.
    """

    def __init__(
        self,
        task: str,
        num_train: int = 30_000,
        num_val: int = 256,
        batch_size: int = 32,
        max_tokens: int | None = None,
        val_batch_size: int = 128,
        val_splits: Sequence[str] = ("val", "val_c"),
        seed: int = 0,
        problem_seed: int | None = None,
        num_epochs: int | None = None,
        curriculum: Sequence[Sequence[float]] | None = None,
        num_workers: int = 1,
        loader_workers: int = 0,
        cache_dir: str = ".cache/problems",
        pack: bool = False,
        row_length: int = 2048,
        load: LoadProblems | None = None,
    ) -> None:
        super().__init__()
        if num_train < 1 or num_val < 0:
            raise ConfigError(f"num_train={num_train} (at least 1), num_val={num_val} (at least 0)")
        self.task, self.num_train, self.num_val = task, num_train, num_val
        self.batch_size, self.max_tokens, self.val_batch_size = batch_size, max_tokens, val_batch_size
        self.val_splits = list(val_splits) if num_val else []
        self.seed, self.num_epochs = seed, num_epochs
        self.problem_seed = seed if problem_seed is None else problem_seed
        self.curriculum = [(int(ops), float(share)) for ops, share in curriculum or ()]
        self.num_workers, self.loader_workers, self.cache_dir = num_workers, loader_workers, cache_dir
        if row_length < 1:
            raise ConfigError(f"row_length={row_length}: expected at least 1")
        self.row_length = row_length if pack else None
        self._load = load or _load_problems
        self._samples: dict[str, Sequence[Sample]] = {}
        self._examples: dict[str, list[Any]] = {}
        self.num_unused: dict[str, int] = {}  # samples that gave no example, by split
        self.answering: Any = None
        self._first_batch = 0

    # --- samples and examples ------------------------------------------------------------------
    def samples(self, split: str = "train") -> Sequence[Sample]:
        """Problems of a split, generated or read from the cache at the first call."""
        if split not in self._samples:
            size, seed = (self.num_train, self.problem_seed) if split == "train" else (self.num_val, VAL_SEED)
            self._samples[split] = self._load(self.task, split, size, seed, self.cache_dir, self.num_workers)
        return self._samples[split]

    def example_fingerprints(self) -> dict[str, str]:
        """Hash of the examples of every split made so far: what a resumed run must find again."""
        return {split: hash_examples(examples) for split, examples in self._examples.items()}

    def problem_fingerprints(self) -> dict[str, str]:
        """Identity of the problems of every split loaded so far, where their source gives one."""
        return {split: s.fingerprint for split, s in self._samples.items() if hasattr(s, "fingerprint")}  # type: ignore[attr-defined]

    def attach(self, answering: Any) -> HybridDataModule:
        """Set the answering mode that makes examples and batches."""
        self.answering = answering
        self._examples.clear()
        return self

    def examples(self, split: str = "train") -> list[Any]:
        """Examples of a split, made at the first call.

        Raises:
            ConfigError: the answering mode can use none of the samples.
        """
        if split not in self._examples:
            samples = self.samples(split)
            made = make_examples(self.answering, samples, self.num_workers, label=f"making examples of {split}")
            self.num_unused[split] = len(samples) - len({e.sample for e in made})
            if not made:
                raise ConfigError(
                    f"no sample of task {self.task!r}, split {split!r} gives an example for "
                    f"{type(self.answering).__name__}: the detector misses their values or the arm cannot express them"
                )
            self._examples[split] = made
        return self._examples[split]

    def prepare(self) -> None:
        """Make every split's examples now, so that what is wrong with the data is said before training starts."""
        for split in ["train", *self.val_splits]:
            self.examples(split)

    # --- loaders -----------------------------------------------------------------------------------
    def train_dataloader(self) -> DataLoader[Any]:
        """The endless (or ``num_epochs`` long) stream, from the batch where the checkpoint left off."""
        examples = self.examples("train")
        trainer = self.trainer
        stream = BatchStream(
            [len(e) for e in examples],
            self.batch_size,
            max_tokens=self.max_tokens,
            seed=self.seed,
            stages=self._stages(examples),
            num_epochs=self.num_epochs,
            rank=trainer.global_rank if trainer else 0,
            num_ranks=trainer.world_size if trainer else 1,
        )
        stream.start = self._first_batch
        return self._loader(examples, stream)

    def val_dataloader(self) -> list[DataLoader[Any]]:
        """One loader a validation split."""
        loaders = []
        for split in self.val_splits:
            examples = self.examples(split)
            loaders.append(self._loader(examples, FixedBatches([len(e) for e in examples], self.val_batch_size)))
        return loaders

    def _loader(self, examples: list[Any], sampler: Sampler[list[int]]) -> DataLoader[Any]:
        # A generator of its own: otherwise every new iterator draws from the global one that dropout uses.
        generator = torch.Generator()
        generator.manual_seed(self.seed)
        return DataLoader(
            ExampleList(examples),
            batch_sampler=sampler,
            collate_fn=self._collate,
            num_workers=self.loader_workers,
            persistent_workers=self.loader_workers > 0,
            pin_memory=torch.cuda.is_available(),
            generator=generator,
        )

    def _collate(self, examples: list[Any]) -> Any:
        if self.row_length is None:
            return self.answering.collate(examples)
        return self.answering.collate(examples, row_length=self.row_length)

    def _stages(self, examples: Sequence[Any]) -> list[Stage] | None:
        if not self.curriculum:
            return None
        trainer = self.trainer
        if trainer is None or trainer.max_steps < 1:
            raise ConfigError("data.curriculum is in fractions of the run: it needs trainer.max_steps")
        num_batches = trainer.max_steps * trainer.accumulate_grad_batches * trainer.world_size
        samples = self.samples("train")
        num_ops_of = [s.meta["num_ops"] for s in samples]
        num_ops = np.array([num_ops_of[e.sample] for e in examples])
        stages = [Stage(np.flatnonzero(num_ops <= ops), round(share * num_batches)) for ops, share in self.curriculum]
        return [*stages, Stage(np.arange(len(examples)))]

    # --- resume ------------------------------------------------------------------------------------
    def state_dict(self) -> dict[str, Any]:
        """Number of batches this process has consumed."""
        assert self.trainer is not None
        return {"num_batches": self.trainer.fit_loop.epoch_loop.batch_progress.total.processed}  # type: ignore[attr-defined]

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Continue the stream behind the consumed batches."""
        self._first_batch = state_dict["num_batches"]


def _load_problems(task: str, split: str, size: int, seed: int, cache_dir: str, num_workers: int) -> Sequence[Sample]:
    from fluxem.data.cache import load_problems

    return load_problems(task, split, size, seed, cache_dir, num_workers)


_LISTS_OF_NUMBERS = ("input_ids", "labels", "tags", "block_positions", "slot_positions", "types", "origins")


def make_examples(
    answering: Any, samples: Sequence[Sample], num_workers: int = 1, label: str = "making examples"
) -> list[Any]:
    """Examples of all ``samples``, in order, whatever the number of processes; with progress where it takes long.

    Equal codes are stored once: a value occurs in every state of its problem and in many problems. So are equal
    numbers: a list of token ids otherwise holds an object of 28 bytes for every token.
    """
    shared: dict[bytes, np.ndarray] = {}
    numbers: dict[int, int] = {}
    examples: list[Any] = []
    with DelayedProgress(label, len(samples)) as progress:
        for done, made in enumerate(_iterate_made(answering, samples, num_workers), 1):
            for example in made:
                for name in ("features", "codes"):
                    arrays = getattr(example, name, None)
                    if arrays:
                        setattr(example, name, [shared.setdefault(a.tobytes(), a) for a in arrays])
                for name in _LISTS_OF_NUMBERS:
                    listed = getattr(example, name, None)
                    if listed:
                        setattr(example, name, [numbers.setdefault(n, n) for n in listed])
                examples.append(example)
            progress.update(done)
    return examples


def hash_examples(examples: Sequence[Any]) -> str:
    """16 hex digits over everything the examples hold."""
    digest = hashlib.sha256()
    seen: dict[int, int] = {}  # arrays are shared among examples: each is read once, then named by number

    def feed(value: Any) -> None:
        if isinstance(value, np.ndarray):
            if id(value) not in seen:
                seen[id(value)] = len(seen)
                digest.update(value.tobytes())
            digest.update(b"array %d;" % seen[id(value)])
        elif isinstance(value, list | tuple) and value and isinstance(value[0], np.ndarray):
            for item in value:
                feed(item)
        else:
            digest.update(repr(value).encode() + b"\0")

    for example in examples:
        for field in dataclasses.fields(example):
            feed(getattr(example, field.name))
    return digest.hexdigest()[:16]


_WORK: tuple[Any, Sequence[Sample]] | None = None  # inherited by forked workers, so that nothing is pickled to them


def _make_range(bounds: tuple[int, int]) -> list[list[Any]]:
    assert _WORK is not None
    answering, samples = _WORK
    return [answering.examples(samples[i], i) for i in range(*bounds)]


def _iterate_made(answering: Any, samples: Sequence[Sample], num_workers: int) -> Iterator[list[Any]]:
    global _WORK
    num = min(num_workers, len(samples) // MIN_SAMPLES_PER_WORKER)
    if num < 2 or "fork" not in multiprocessing.get_all_start_methods():
        for i, sample in enumerate(samples):
            yield answering.examples(sample, i)
        return
    step = 500
    bounds = [(i, min(i + step, len(samples))) for i in range(0, len(samples), step)]
    _WORK = (answering, samples)
    try:
        with multiprocessing.get_context("fork").Pool(num) as pool:
            for chunk in pool.imap(_make_range, bounds):
                yield from chunk
    finally:
        _WORK = None

"""Versioned suites: which problems, in which conditions, a table is about.

The version is a hash over every part's definition, the fingerprint of the generated data and the scoring
code. Changing a prompt, a size, a seed or a scoring rule gives a new version, and results of different
versions never share a table (:func:`fluxem.evaluation.results.merge_results`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.evaluation.metrics import scoring_fingerprint

TEST_SEED = 20_240
"""Seed of every suite's problems; training seeds differ, and so does the split's name in the generator."""

DEFAULT_SIZE = 1000
# Seventeen to sixty-four clauses are prompts of a thousand tokens, read again at every step: an hour a run for 1,000.
LONG_SPLITS = ("ood_b_9_16", "ood_b_17_64")
MOST_PROBLEMS = {("conditional", "ood_b_17_64"): 100}

PLAIN = "plain"
SHUFFLED = "codes shuffled"
MISREAD = "model sees shuffled codes"
ORACLE = "oracle spans"
CONDITIONS = (PLAIN, SHUFFLED, MISREAD, ORACLE)

TEST_SPLITS: dict[str, tuple[str, ...]] = {
    "arithmetic": ("id", "ood_a", "ood_b_4_8", "ood_b_9_16", "ood_b_17_64", "ood_ab", "ood_c"),
    "conditional": ("id", "ood_a", "ood_b_4_8", "ood_b_9_16", "ood_b_17_64", "ood_ab", "ood_c"),
    "units": ("id", "ood_a", "ood_pairs", "ood_c"),
    "toolcalling": (
        "id", "unseen", "long_values", "chains_2", "chains_2_unseen", "chains_3_5", "chains_3_5_unseen",
        "parallel_unseen", "dialogues", "dialogues_unseen", "irrelevant_unseen", "missing_unseen", "surfaces_unseen",
    ),
}  # fmt: skip
VALIDATION_SPLITS = ("val", "val_c")

_OF_THE_RUN = {
    "smoke": "32 problems of the first two splits: does it run at all",
    "short": "the test splits without the longest chains: a look in minutes",
    "val": "val and val_c, for tuning; never a test split",
    "controls": "ID as it is, with codes shuffled, shuffled for the model alone, and with gold spans",
    "all": "every validation and test split, and the controls",
}

SPLIT_TITLES = {
    "id": "ID",
    "ood_a": "OOD-A",
    "ood_b_4_8": "OOD-B 4-8",
    "ood_b_9_16": "OOD-B 9-16",
    "ood_b_17_64": "OOD-B 17-64",
    "ood_ab": "OOD-AB",
    "ood_c": "OOD-C",
    "ood_pairs": "OOD-pairs",
    "unseen": "unseen phrasing",
    "long_values": "long values",
    "chains_2": "chains of 2",
    "chains_2_unseen": "chains of 2, unseen",
    "chains_3_5": "chains of 3-5",
    "chains_3_5_unseen": "chains of 3-5, unseen",
    "parallel_unseen": "parallel, unseen",
    "dialogues_unseen": "dialogues, unseen",
    "irrelevant_unseen": "irrelevant, unseen",
    "missing_unseen": "missing value, unseen",
    "surfaces_unseen": "other surfaces, unseen",
    "single_tool": "written: one tool",
    "two_tools": "written: two tools",
    "chains": "written: chains",
    "cross_domain": "written: cross-domain",
    "multi_turn": "written: dialogues",
    "irrelevant": "written: irrelevant",
    "val": "val",
    "val_c": "val-C",
}


@dataclass(frozen=True, order=True)
class Part:
    """One cell's worth of problems: a split of a task, in one condition.

    Attributes:
        task: of the generated problems, or "prompts": the split is then a suite of hand-written prompts.
        split: as in the samples' meta.
        size: number of problems.
        seed: of the problem generator.
        condition: "plain" (the run as it is), "codes shuffled" (right type, wrong value, at test only), "model sees
            shuffled codes" (the algebra keeps the right ones) or "oracle spans" (gold spans instead of the detector's).
    """

    task: str
    split: str
    size: int
    seed: int = TEST_SEED
    condition: str = PLAIN

    @property
    def title(self) -> str:
        """Heading of the split's column."""
        return SPLIT_TITLES.get(self.split, self.split)


@dataclass(frozen=True)
class Suite:
    """A named list of parts."""

    name: str
    task: str
    parts: tuple[Part, ...]

    @property
    def splits(self) -> tuple[str, ...]:
        """Split names in column order."""
        return tuple(dict.fromkeys(part.split for part in self.parts))


WRITTEN = "written"
"""Suite of all hand-written prompts, for runs that call tools."""


def list_suites() -> dict[str, str]:
    """Every suite name with a line on what it holds."""
    tasks = {task: f"the test splits of {task}: {', '.join(splits)}" for task, splits in TEST_SPLITS.items()}
    return tasks | {WRITTEN: "hand-written prompts, never trained on; for runs that call tools"} | _OF_THE_RUN


def get_suite(name: str, task: str | None = None, size: int | None = None) -> Suite:
    """The suite called ``name``.

    Args:
        name: a task, or "smoke", "short", "val", "controls", "all", which take the task from the run.
        task: the run's task.
        size: problems per split instead of the suite's own number.

    Raises:
        UnknownNameError: no such suite; the valid ones are listed.
        ConfigError: the suite needs the run's task and it is unknown, or ``size`` is below 1.
    """
    if name not in list_suites():
        raise UnknownNameError("suite", name, list_suites())
    if size is not None and size < 1:
        raise ConfigError(f"n={size}: a split needs at least 1 problem; give n=1000 or leave n out")
    if name in TEST_SPLITS:
        task = name
    if name == WRITTEN:
        return Suite(name, "toolcalling", tuple(_list_prompts(size)))
    if task not in TEST_SPLITS:
        raise ConfigError(
            f"suite {name!r} takes its splits from the run's task, and found {task!r}; "
            f"expected one of {', '.join(TEST_SPLITS)}: name one of these as the suite instead"
        )
    return Suite(name, task, tuple(_list_parts(name, task, size)))


def _list_prompts(size: int | None) -> list[Part]:
    from fluxem.evaluation.prompts import list_prompt_suites, load_prompts

    counts = {name: len(load_prompts(name)) for name in list_prompt_suites()}
    return [Part("prompts", name, min(size or count, count)) for name, count in counts.items()]


def _list_parts(name: str, task: str, size: int | None) -> list[Part]:
    splits, conditions, default = TEST_SPLITS[task], (PLAIN,), DEFAULT_SIZE
    if name == "smoke":
        splits, default = splits[:2], 32
    elif name == "short":
        splits, default = tuple(s for s in splits if s not in LONG_SPLITS), 200
    elif name == "val":
        splits = VALIDATION_SPLITS
    elif name == "controls":
        splits, conditions = ("id",), CONDITIONS
    elif name == "all":
        validation = [Part(task, split, size or default) for split in VALIDATION_SPLITS]
        controls = [part for part in _list_parts("controls", task, size) if part.condition != PLAIN]
        written = _list_prompts(size) if task == "toolcalling" else []
        return validation + _list_parts(task, task, size) + written + controls
    sizes = {split: size or min(default, MOST_PROBLEMS.get((task, split), default)) for split in splits}
    return [Part(task, split, sizes[split], condition=c) for c in conditions for split in splits]


def part_key(part: Part, fingerprint: Callable[[str, str, int, int], str]) -> str:
    """Hash of a part's definition, its data and the scoring rules: 12 hex digits.

    Args:
        part: the part.
        fingerprint: ``(task, split, size, seed) -> str`` of the generated problems.
    """
    if part.task == "prompts":
        from fluxem.evaluation.prompts import prompt_suite_version

        data = prompt_suite_version(part.split)
    else:
        data = fingerprint(part.task, part.split, part.size, part.seed)
    content = json.dumps([asdict(part), data, scoring_fingerprint()], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def suite_version(suite: Suite, fingerprint: Callable[[str, str, int, int], str]) -> str:
    """The version of ``suite``: a hash over all its parts' keys, as ``<name>-<8 hex digits>``."""
    keys = [part_key(part, fingerprint) for part in suite.parts]
    return f"{suite.name}-{hashlib.sha256('/'.join(keys).encode()).hexdigest()[:8]}"

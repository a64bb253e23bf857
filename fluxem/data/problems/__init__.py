"""Generated problems with gold spans and gold steps: arithmetic, conditional, units; and tool-calling dialogues.

:func:`generate_problem` is a pure function of its arguments, so any number of workers in any order makes
the same samples.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from fluxem.core.errors import UnknownNameError
from fluxem.core.span import Sample
from fluxem.data.problems.phrasing import TEST_NOISE, TRAIN_NOISE, Noise

TASKS: tuple[str, ...] = ("arithmetic", "conditional", "units", "toolcalling")


@cache
def _get_generator(task: str) -> tuple[Callable[[random.Random, Any, Noise], Sample], Mapping[str, Any]]:
    if task == "arithmetic":
        from fluxem.data.problems.arithmetic import generate_arithmetic
        from fluxem.data.problems.splits import SPLITS

        return generate_arithmetic, SPLITS
    if task == "conditional":
        from fluxem.data.problems.conditional import generate_conditional
        from fluxem.data.problems.splits import SPLITS

        return generate_conditional, SPLITS
    if task == "units":
        from fluxem.data.problems.units import UNIT_SPLITS, generate_units

        return generate_units, UNIT_SPLITS
    if task == "toolcalling":
        from fluxem.data.toolcalls import TOOL_SPLITS, generate_toolcalls

        return generate_toolcalls, TOOL_SPLITS
    raise UnknownNameError("task", task, TASKS)


def list_splits(task: str) -> tuple[str, ...]:
    """Names of the splits of ``task``, training first. Raises ``UnknownNameError``."""
    return tuple(_get_generator(task)[1])


def generate_problem(task: str, split: str, index: int, seed: int, noise: Noise | None = None) -> Sample:
    """Problem number ``index`` of a split.

    Args:
        task: one of :data:`TASKS`.
        split: one of :func:`list_splits`.
        index: position in the split, from 0.
        seed: another seed is another, independent data set.
        noise: rates of the perturbations; by default the training noise for "train" and, elsewhere,
            a distractor number in a filler sentence in 5 % of the samples.

    Raises:
        UnknownNameError: no such task or split.
    """
    generate, splits = _get_generator(task)
    if split not in splits:
        raise UnknownNameError(f"split of task {task!r}", split, splits)
    if noise is None:
        noise = TRAIN_NOISE if split == "train" else TEST_NOISE
    return generate(random.Random(f"{task}/{split}/{seed}/{index}"), splits[split], noise)

"""Results of an evaluation: one record per run and part, all of one suite version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample
from fluxem.evaluation.metrics import CORRECT, DETECTION_DIFFERS, classify_answers, spans_agree
from fluxem.evaluation.suites import Part

NUM_EXAMPLES = 20


@dataclass(frozen=True)
class PartResult:
    """What one run did on one part.

    Attributes:
        part: the problems and the condition.
        key: hash of the part's definition, data and scoring rules.
        correct: a "1" or "0" per problem, in the order of the data.
        errors: error label -> indices of the problems it happened on.
        num_spans_differ: problems whose detected spans differ from the gold ones; ``None`` for an arm
            that reads no spans.
        tokens_per_query: mean number of tokens, prompt and answer.
        seconds_per_query: wall time of the part over its number of problems, at ``batch_size``.
        batch_size: problems answered at once.
        examples: the first wrong answers, as plain JSON.
        marks: of tool-calling parts: mark -> "1" or "0" per problem ("turn": per turn of every dialogue).
        domains: of tool-calling parts: the domain of each problem, "none" where no tool fits.
        confidences: what the model claimed for each problem, in [0, 1].
        declined: "1" where it gave no answer (declined, asked back, or a tool refused).
    """

    part: Part
    key: str
    correct: str
    errors: dict[str, list[int]]
    num_spans_differ: int | None
    tokens_per_query: float
    seconds_per_query: float
    batch_size: int
    examples: list[dict[str, Any]] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    domains: list[str] = field(default_factory=list)
    confidences: list[float] = field(default_factory=list)
    declined: str = ""

    @property
    def num_problems(self) -> int:
        """Problems answered."""
        return len(self.correct)

    @property
    def accuracy(self) -> float:
        """Share of exactly right answers, in [0, 1]."""
        return self.correct.count("1") / len(self.correct)

    @property
    def is_correct(self) -> NDArray[np.bool_]:
        """``(num_problems,)`` bool."""
        return np.array([c == "1" for c in self.correct], dtype=np.bool_)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; :meth:`from_json` is the inverse."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> PartResult:
        """Rebuild from :meth:`to_json`. Raises ``KeyError``, ``TypeError`` or ``ValueError`` on anything else."""
        result = cls(**{**data, "part": Part(**data["part"])})
        if len(result.correct) != result.part.size or set(result.correct) - {"0", "1"}:
            raise ValueError(f"expected {result.part.size} marks of 0 or 1, found {len(result.correct)}")
        return result


@dataclass(frozen=True)
class RunResult:
    """A run, what is known of its training, and its results in part order.

    Attributes:
        run_dir: the run's folder as it was named.
        facts: see :func:`fluxem.evaluation.facts.read_facts`.
        parts: one result per part of the suite.
    """

    run_dir: str
    facts: dict[str, Any]
    parts: tuple[PartResult, ...]


@dataclass(frozen=True)
class EvaluationResult:
    """All runs' results on one version of one suite.

    Attributes:
        suite: name of the suite.
        version: hash of its definition, data and scoring rules.
        runs: one entry per run.
        notices: what a reader of the table has to know (folders left out, ...).
    """

    suite: str
    version: str
    runs: tuple[RunResult, ...]
    notices: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON of the records; the tables are in :mod:`fluxem.evaluation.rows`."""
        return {
            "suite": self.suite,
            "version": self.version,
            "notices": list(self.notices),
            "runs": [
                {"run_dir": r.run_dir, "facts": r.facts, "parts": [p.to_json() for p in r.parts]} for r in self.runs
            ],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> EvaluationResult:
        """Inverse of :meth:`to_json`; unknown keys are ignored."""
        runs = tuple(
            RunResult(r["run_dir"], r["facts"], tuple(PartResult.from_json(p) for p in r["parts"]))
            for r in data["runs"]
        )
        return cls(data["suite"], data["version"], runs, tuple(data["notices"]))


def merge_results(results: Sequence[EvaluationResult]) -> EvaluationResult:
    """Put the runs of several evaluations into one, for one table.

    Raises:
        ConfigError: the suite versions differ, or there is nothing to merge.
    """
    if not results:
        raise ConfigError("no results to merge: give at least one evaluation")
    versions = Counter(result.version for result in results)
    if len(versions) > 1:
        found = ", ".join(f"{version} ({count} result{'s' * (count > 1)})" for version, count in versions.items())
        raise ConfigError(
            f"results of different suite versions cannot share a table: found {found}. The problems, their number or "
            "the scoring rules differ, so the numbers do not compare; evaluate all runs again with one version"
        )
    runs = {run.run_dir: run for result in results for run in result.runs}
    notices = tuple(dict.fromkeys(notice for result in results for notice in result.notices))
    return EvaluationResult(results[0].suite, results[0].version, tuple(runs.values()), notices)


def score_part(
    part: Part,
    key: str,
    answers: Sequence[Any],
    samples: Sequence[Sample],
    *,
    seconds: float,
    batch_size: int,
    reads_spans: bool = True,
) -> PartResult:
    """Score the answers of one run to one part.

    Args:
        part: the problems and the condition.
        key: see :func:`fluxem.evaluation.suites.part_key`.
        answers: one ``Answer`` per problem.
        samples: the problems.
        seconds: wall time of all answers.
        batch_size: problems answered at once.
        reads_spans: whether the arm reads values at all; a text arm is not judged by the detector's spans.

    Raises:
        ValueError: the numbers of answers, problems and the part's size differ.
    """
    labels = classify_answers(answers, samples, detects=reads_spans)
    if len(labels) != part.size:
        raise ValueError(f"{part.task}/{part.split}: found {len(labels)} problems, expected {part.size}")
    errors: dict[str, list[int]] = {}
    for index, label in enumerate(labels):
        if label != CORRECT:
            errors.setdefault(label, []).append(index)
    wrong = [index for index, label in enumerate(labels) if label != CORRECT]
    return PartResult(
        part=part,
        key=key,
        correct="".join("1" if label == CORRECT else "0" for label in labels),
        errors=dict(sorted(errors.items(), key=lambda item: (-len(item[1]), item[0]))),
        num_spans_differ=_count_spans_differ(answers, samples) if reads_spans else None,
        tokens_per_query=sum(answer.num_tokens for answer in answers) / len(answers),
        seconds_per_query=seconds / len(answers),
        batch_size=batch_size,
        examples=[describe_answer(i, labels[i], answers[i], samples[i]) for i in wrong[:NUM_EXAMPLES]],
    )


def _count_spans_differ(answers: Sequence[Any], samples: Sequence[Sample]) -> int:
    pairs = zip(answers, samples, strict=True)
    return sum(not spans_agree(a.spans, s.spans) for a, s in pairs if s.spans is not None)


def describe_answer(index: int, label: str, answer: Any, sample: Sample) -> dict[str, Any]:
    """A wrong answer beside its problem, as plain JSON, for a reader to judge."""
    description = {
        "index": index,
        "label": label,
        "text": sample.text,
        "target": str(sample.target_value),
        "answer": None if answer.value is None else str(answer.value),
        "answer_text": answer.text[:500],
        "steps": [str(step) for step in answer.steps[:80]],
        "error": answer.error,
        "family": sample.meta.get("family"),
        "num_ops": sample.meta.get("num_ops"),
    }
    if label == DETECTION_DIFFERS:
        description["detected"] = [f"{s.type} {s.value} at {s.start}-{s.end}" for s in answer.spans]
        description["gold"] = [f"{s.type} {s.value} at {s.start}-{s.end}" for s in sample.spans or ()]
    return description

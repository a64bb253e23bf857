"""Evaluation of trained runs by real inference, resumable after every part of every run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rich.console import Console

from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample
from fluxem.evaluation.archive import is_archive, read_archive
from fluxem.evaluation.call_results import CALL_TASKS, ask_question, score_call_part
from fluxem.evaluation.facts import hash_run, read_facts
from fluxem.evaluation.progress import EvaluationProgress
from fluxem.evaluation.prompts import load_prompts
from fluxem.evaluation.results import EvaluationResult, PartResult, RunResult, merge_results, score_part
from fluxem.evaluation.rows import identify_group
from fluxem.evaluation.run_folders import expand_runs
from fluxem.evaluation.suites import MISREAD, ORACLE, PLAIN, SHUFFLED, Part, Suite, get_suite, part_key, suite_version
from fluxem.runs.atomic import write_atomically

CACHE_FOLDER = "evaluation"

Fingerprint = Callable[[str, str, int, int], str]


@dataclass(frozen=True)
class Sources:
    """Where runs and problems come from; tests put their own in.

    Attributes:
        load_run: ``(run_dir) -> run`` with ``solve(texts, batch_size=, spans=, control=, progress=)``.
        load_problems: ``(task, split, size, seed) -> problems``.
        fingerprint: ``(task, split, size, seed) -> str`` of those problems.
    """

    load_run: Callable[[Path], Any]
    load_problems: Callable[[str, str, int, int], Sequence[Sample]]
    fingerprint: Fingerprint


def default_sources(cache_dir: str | Path, num_workers: int = 1, num_threads: int | None = None) -> Sources:
    """Runs from their folders, problems from the cache in ``cache_dir`` (generated on first use)."""
    from fluxem.data.cache import fingerprint, load_problems

    def load_run_from(run_dir: Path) -> Any:
        import torch

        from fluxem.runs import load_run

        if num_threads is not None:
            torch.set_num_threads(num_threads)
        return load_run(run_dir)

    def load_any(task: str, split: str, size: int, seed: int) -> Sequence[Any]:
        if task == "prompts":
            return load_prompts(split)[:size]
        return load_problems(task, split, size, seed, cache_dir, num_workers)

    return Sources(load_run=load_run_from, load_problems=load_any, fingerprint=fingerprint)


@dataclass
class _Job:
    """A run with the parts it has answered, and those it has not."""

    run_dir: Path
    facts: dict[str, Any]
    run_hash: str
    keys: dict[Part, str]
    found: dict[Part, PartResult] = field(default_factory=dict)

    @property
    def missing(self) -> list[Part]:
        return [part for part in self.keys if part not in self.found]

    def cache_path(self, part: Part) -> Path:
        name = f"{part.task}-{part.split}-{part.condition.replace(' ', '-')}-{self.keys[part]}-{self.run_hash}.json"
        return self.run_dir / CACHE_FOLDER / name


def evaluate_run(
    run_dirs: str | Path | Sequence[str | Path],
    suite: str,
    *,
    size: int | None = None,
    batch_size: int = 256,
    compare_only: bool = False,
    cache_dir: str | Path = "outputs/data",
    num_workers: int = 1,
    num_threads: int | None = None,
    console: Console | None = None,
    sources: Sources | None = None,
) -> EvaluationResult:
    """Answer a suite's problems with each run and score them.

    Every part is stored in the run's folder as soon as it is scored, under a hash of its problems, the
    scoring rules and the run's weights, so that an interrupted evaluation continues where it stopped.

    Args:
        run_dirs: a run folder, or several; glob patterns are expanded. A file ``*.json`` is an archive of earlier
            results (:mod:`fluxem.evaluation.archive`), whose rows join the table.
        suite: see :func:`fluxem.evaluation.suites.list_suites`.
        size: problems per split instead of the suite's own number.
        batch_size: problems answered at once.
        compare_only: use stored parts only; nothing is loaded, nothing inferred.
        cache_dir: where generated problems are kept.
        num_workers: processes that generate problems.
        num_threads: CPU threads of the model; torch's own number by default.
        console: for progress; standard error by default.
        sources: where runs and problems come from.

    Raises:
        ConfigError: a run folder is missing or incomplete, the runs' tasks differ where the suite depends
            on the task, ``compare_only`` finds a part that was never run, or an archive is of another version.
        UnknownNameError: no such suite.
    """
    if batch_size < 1:
        raise ConfigError(f"batch_size={batch_size}: expected at least 1")
    get_suite(suite, task="arithmetic", size=size)  # an unknown name is said before any folder is looked at
    console = console or Console(stderr=True)
    given = [run_dirs] if isinstance(run_dirs, str | Path) else run_dirs
    archived = [read_archive(path) for path in given if is_archive(path)]
    named = [path for path in given if not is_archive(path)]
    folders, notices = expand_runs(named) if named or not archived else ([], [])
    facts = {folder: read_facts(folder) for folder in folders}
    folders, repeats = leave_out_repeats(folders, facts)
    known = facts | {Path(run.run_dir): run.facts for earlier in archived for run in earlier.runs}
    chosen = get_suite(suite, find_task(suite, known), size)
    sources = sources or default_sources(cache_dir, num_workers, num_threads)
    keys = {part: part_key(part, sources.fingerprint) for part in chosen.parts}
    jobs = [_find_results(folder, facts[folder], keys, notices) for folder in folders]
    notices += repeats + _describe_foreign(chosen, jobs)
    if compare_only:
        _refuse_missing(chosen, jobs, size)
    else:
        _run_jobs(jobs, sources, batch_size, console)
    runs = tuple(RunResult(str(j.run_dir), j.facts, tuple(j.found[part] for part in j.keys)) for j in jobs)
    result = EvaluationResult(suite, suite_version(chosen, sources.fingerprint), runs, tuple(notices))
    return drop_repeats(merge_results([result, *archived]))


def drop_repeats(result: EvaluationResult) -> EvaluationResult:
    """``result`` with every configuration and seed once: a run beside an archive that holds it is no second seed."""
    kept: dict[tuple[str, Any], RunResult] = {}
    notices = list(result.notices)
    for run in result.runs:
        first = kept.setdefault((identify_group(run.facts), run.facts["seed"]), run)
        if first is not run:
            notices.append(f"left out {run.run_dir}: same configuration and seed as {first.run_dir}")
    return replace(result, runs=tuple(kept.values()), notices=tuple(notices))


def find_task(suite: str, facts: dict[Path, dict[str, Any]]) -> str | None:
    """The one task of all runs.

    Raises:
        ConfigError: the runs' tasks differ and the suite depends on the task.
    """
    by_task: dict[str, list[str]] = {}
    for folder, known in facts.items():
        by_task.setdefault(str(known["task"]), []).append(folder.name)
    if len(by_task) > 1 and suite in ("smoke", "val", "controls", "all"):
        found = "; ".join(f"{task}: {', '.join(names[:3])}" for task, names in sorted(by_task.items()))
        raise ConfigError(
            f"suite {suite!r} takes its splits from the runs' task, and these runs have different ones ({found}); "
            "evaluate the runs of each task on their own"
        )
    return next(iter(by_task), None)


def leave_out_repeats(folders: list[Path], facts: dict[Path, dict[str, Any]]) -> tuple[list[Path], list[str]]:
    """Of runs with the same configuration and seed keep the newest: repeats are no independent seeds."""
    newest: dict[tuple[str, Any], Path] = {}
    notices = []
    for folder in folders:
        key = (identify_group(facts[folder]), facts[folder]["seed"])
        other = newest.get(key)
        if other is None or facts[folder]["finished"] > facts[other]["finished"]:
            newest[key] = folder
        if other is not None:
            old, new = (folder, other) if newest[key] == other else (other, folder)
            notices.append(f"left out {old}: same configuration and seed as the newer {new}")
    return [folder for folder in folders if folder in newest.values()], notices


def _find_results(folder: Path, facts: dict[str, Any], keys: dict[Part, str], notices: list[str]) -> _Job:
    """What ``folder`` has stored, for the parts that apply to its arm."""
    reads_spans = facts["reads_spans"]
    own = {part: key for part, key in keys.items() if reads_spans or part.condition == PLAIN}
    if len(own) < len(keys):
        notices.append(f"{folder.name}: its arm reads no values, so controls on values do not apply")
    job = _Job(folder, facts, hash_run(folder), own)
    for part in own:
        path = job.cache_path(part)
        if not path.is_file():
            continue
        try:
            job.found[part] = PartResult.from_json(json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, KeyError, TypeError) as error:
            notices.append(f"{path} cannot be read ({error}); its problems are answered again")
    return job


def _describe_foreign(suite: Suite, jobs: Sequence[_Job]) -> list[str]:
    foreign = [job for job in jobs if job.facts["task"] not in (suite.task, None)]
    return [f"{job.run_dir.name} was trained on {job.facts['task']}, not on {suite.task}" for job in foreign]


def _refuse_missing(suite: Suite, jobs: Sequence[_Job], size: int | None) -> None:
    missing = {job.run_dir: job.missing for job in jobs if job.missing}
    if not missing:
        return
    folder, parts = next(iter(missing.items()))
    splits = ", ".join(f"{p.split} ({p.condition})" if p.condition != PLAIN else p.split for p in parts)
    again = f"python evaluate.py run='{folder}' suite={suite.name}" + (f" n={size}" if size else "")
    raise ConfigError(
        f"compare_only found no results of {len(missing)} of {len(jobs)} runs for this version of suite "
        f"{suite.name!r}: {folder} lacks {splits}. Answer them first ({again}), or leave the run out"
    )


def _run_jobs(jobs: Sequence[_Job], sources: Sources, batch_size: int, console: Console) -> None:
    missing = [part for job in jobs for part in job.missing]
    wanted = dict.fromkeys((part.task, part.split, part.size, part.seed) for part in missing)
    # Before the bars: generating problems shows progress of its own.
    problems = {what: list(sources.load_problems(*what)) for what in wanted}
    with EvaluationProgress(sum(part.size for part in missing), console) as progress:
        for job in jobs:
            if not job.missing:
                continue
            run = sources.load_run(job.run_dir)
            for part in job.missing:
                samples = problems[part.task, part.split, part.size, part.seed]
                condition = "" if part.condition == PLAIN else f" {part.condition}"
                progress.start_part(f"{job.run_dir.name} {part.title}{condition}", part.size)
                result = _answer_part(run, job, part, samples, batch_size, progress)
                text = json.dumps(result.to_json(), ensure_ascii=False) + "\n"
                write_atomically(job.cache_path(part), text.encode())
                job.found[part] = result
                progress.finish_part(result.accuracy)


CALLING_MODES = ("calls", "hermes")
_CONTROLS = {SHUFFLED: "shuffled", MISREAD: "misread"}


def _answer_part(
    run: Any, job: _Job, part: Part, samples: Sequence[Sample], batch_size: int, progress: EvaluationProgress
) -> PartResult:
    """Answer and score one part with the run's own detector (or gold spans, in that condition).

    Raises:
        ConfigError: gold spans are asked for and the problems have none.
    """
    arguments: dict[str, Any] = {}
    if part.condition in _CONTROLS:
        arguments["control"] = _CONTROLS[part.condition]
    if part.task in CALL_TASKS:
        return _answer_calls(run, job, part, samples, batch_size, progress, arguments)
    if part.condition == ORACLE:
        if any(sample.spans is None for sample in samples):
            raise ConfigError(f"{part.task}/{part.split} has problems without gold spans; no oracle row is possible")
        arguments["spans"] = [sample.spans for sample in samples]
    started = time.perf_counter()
    answers = run.solve(
        [sample.text for sample in samples],
        batch_size=batch_size,
        progress=lambda done, total: progress.update_part(done),
        **arguments,
    )
    seconds = time.perf_counter() - started
    reads_spans = job.facts["reads_spans"]
    return score_part(
        part, job.keys[part], answers, samples, seconds=seconds, batch_size=batch_size, reads_spans=reads_spans
    )


def _answer_calls(
    run: Any, job: _Job, part: Part, problems: Sequence[Any], batch_size: int, progress: EvaluationProgress,
    arguments: dict[str, Any],
) -> PartResult:  # fmt: skip
    """Answer and score one part of a tool-calling suite.

    Raises:
        ConfigError: the run calls no tools, or gold spans are asked for.
    """
    if job.facts["answering"] not in CALLING_MODES:
        raise ConfigError(
            f"{job.run_dir.name} calls no tools (answering={job.facts['answering']}); suite {part.task} needs it"
        )
    if part.condition == ORACLE:
        raise ConfigError("gold spans are not defined for dialogues; leave the oracle condition out")
    questions = [ask_question(problem) for problem in problems]
    started = time.perf_counter()
    answers = run.solve(
        [question.turns for question in questions],
        batch_size=min(batch_size, 64),
        progress=lambda done, total: progress.update_part(done),
        **arguments,
    )
    seconds = time.perf_counter() - started
    return score_call_part(part, job.keys[part], answers, questions, seconds=seconds, batch_size=batch_size)

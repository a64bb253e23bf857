"""Results kept in one file without the runs, so that later evaluations can stand in a table with them.

An archive holds what the tables are made of: facts of every run, and a mark per problem. Left out are examples of
wrong answers, weights and problems; the suite's version says which problems they were.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from fluxem.core.errors import ConfigError
from fluxem.evaluation.results import EvaluationResult, RunResult
from fluxem.runs.atomic import write_atomically

SUFFIX = ".json"


def is_archive(path: str | Path) -> bool:
    """Whether ``path`` names an archive rather than a run folder."""
    return str(path).endswith(SUFFIX) and not Path(path).is_dir()


def write_archive(result: EvaluationResult, path: str | Path) -> None:
    """Write ``result`` to ``path``, one line a run; the folder must exist."""
    runs = tuple(
        RunResult(Path(run.run_dir).name, run.facts, tuple(replace(p, examples=[]) for p in run.parts))
        for run in result.runs
    )
    data = replace(result, runs=runs).to_json()
    head = {key: value for key, value in data.items() if key != "runs"}
    lines = ",\n".join(json.dumps(run, ensure_ascii=False, separators=(",", ":")) for run in data["runs"])
    text = json.dumps(head, ensure_ascii=False)[:-1] + ', "runs": [\n' + lines + "\n]}\n"
    write_atomically(Path(path), text.encode())


def read_archive(path: str | Path) -> EvaluationResult:
    """Inverse of :func:`write_archive`; a ``results.json`` of a run folder can be read as well.

    Raises:
        ConfigError: no such file, or it holds something else.
    """
    try:
        return EvaluationResult.from_json(json.loads(Path(path).read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise ConfigError(
            f"no archive of results at {str(path)!r}; expected a file written by archive=FILE{SUFFIX}"
        ) from None
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise ConfigError(f"{path} is no archive of results ({type(error).__name__}: {error})") from error

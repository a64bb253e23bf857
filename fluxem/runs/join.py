"""Make one run of several that differ in their seed: a committee, whose members answer together.

``python -m fluxem.runs.join RUN RUN ... FOLDER`` makes a run folder that opens, is evaluated and is exported like any
other. It holds the first run's configuration and tokenizer, every run's weights, and where each of them comes from.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError, FluxEMError
from fluxem.runs.atomic import write_atomically
from fluxem.runs.folders import CONFIG_FILE, METRICS_FILE, RECORD_FILE, TOKENIZER_FOLDER
from fluxem.runs.record import describe_origin, read_config, read_metrics, read_record
from fluxem.runs.weights import LAST_WEIGHTS, list_weights, name_weights

_ALIKE = ("arm", "model", "injection", "composer", "stream", "domain", "tokenizer", "backbone")
_FREE = ("dropout", "word_dropout", "attention_dropout")  # of the backbone: they act in training alone
_SUMMED = ("num_params", "num_trained_params", "num_train_tokens", "num_train_examples", "train_seconds", "train_flops")


def join_runs(run_dirs: Sequence[str | Path], folder: str | Path) -> Path:
    """Write ``folder`` from two or more finished runs.

    Its metrics are the first run's, with parameters, tokens, seconds and operations of all.

    Raises:
        ConfigError: fewer than two, a run that is unfinished or a committee itself, runs that differ in more than their
            seed and dropout, or ``folder`` exists.
    """
    sources, target = [Path(run) for run in run_dirs], Path(folder)
    if len(sources) < 2:
        raise ConfigError(f"a committee needs two runs or more; found {len(sources)}")
    if target.exists():
        raise ConfigError(f"{target} exists; name another folder")
    for source in sources:
        if len(list_weights(source)) != 1:
            raise ConfigError(f"{source} is no finished run of one model: it holds {len(list_weights(source))} weights")
        _check_alike(sources[0], source)
    target.mkdir(parents=True)
    shutil.copy(sources[0] / CONFIG_FILE, target / CONFIG_FILE)
    shutil.copytree(sources[0] / TOKENIZER_FOLDER, target / TOKENIZER_FOLDER)
    metrics = read_metrics(sources[0])
    for key in _SUMMED:
        metrics[key] = sum(read_metrics(source).get(key, 0) for source in sources)
    write_atomically(target / METRICS_FILE, (json.dumps(metrics, indent=1) + "\n").encode())
    record = {**read_record(sources[0]), "members": [describe_origin(source) for source in sources]}
    write_atomically(target / RECORD_FILE, (json.dumps(record, indent=1) + "\n").encode())
    for number, source in reversed(list(enumerate(sources))):  # the first last: it means "finished"
        write_atomically(target / name_weights(number), (source / LAST_WEIGHTS).read_bytes())
    return target


def _check_alike(first: Path, other: Path) -> None:
    one, two = read_config(first), read_config(other)
    if two["arm"]["answering"] != "calls":
        raise ConfigError(f"{other} answers by {two['arm']['answering']}; only runs with answering=calls can be joined")
    for key in _ALIKE:
        if _strip(one.get(key)) != _strip(two.get(key)):
            raise ConfigError(f"{other} and {first} differ in {key}: members differ in their seed and dropout alone")
    names = sorted(path.name for path in (first / TOKENIZER_FOLDER).iterdir())
    for name in names:
        path = other / TOKENIZER_FOLDER / name
        if not path.is_file() or path.read_bytes() != (first / TOKENIZER_FOLDER / name).read_bytes():
            raise ConfigError(
                f"{other} and {first} have other tokenizers: copy {first / TOKENIZER_FOLDER} into a new run's folder "
                "before it is trained, or train it on the same data (data.problem_seed)"
            )


def _strip(node: Any) -> Any:
    return {k: v for k, v in node.items() if k not in _FREE} if isinstance(node, Mapping) else node


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; 0, or 2 after one line on stderr."""
    parser = argparse.ArgumentParser(prog="python -m fluxem.runs.join", description=__doc__)
    parser.add_argument("run", nargs="+", help="folders of finished runs")
    parser.add_argument("folder", help="where to; must not exist")
    given = parser.parse_args(arguments)
    try:
        target = join_runs(given.run, given.folder)
    except FluxEMError as error:
        print(f"join: {error}", file=sys.stderr)
        return 2
    print(f"joined {len(given.run)} runs in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

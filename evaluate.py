"""Evaluate trained runs: ``python evaluate.py run=<dir>[,<dir>...] suite=arithmetic`` (``--help`` for more)."""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path

import hydra
from omegaconf import DictConfig, OmegaConf
from rich.console import Console

from fluxem.core.errors import ConfigError, FluxEMError, UnknownNameError

CHECKOUT = Path(__file__).resolve().parent


def prepare_arguments(arguments: list[str]) -> list[str]:
    """Check names, and turn ``run=a,b`` and patterns into the quoted list that Hydra's grammar wants.

    Raises:
        UnknownNameError: a setting that does not exist; the nearest are named.
        ConfigError: ``run`` or ``suite`` is not given.
    """
    from fluxem.evaluation.run_folders import split_runs

    known = set(OmegaConf.load(CHECKOUT / "conf" / "evaluate.yaml")) - {"defaults", "hydra"}
    prepared, given = [], set()
    for argument in arguments:
        name, equals, value = argument.partition("=")
        bare = name.lstrip("+~")
        if argument in ("-m", "--multirun"):
            raise ConfigError("evaluate.py takes several runs at once (run=a,b or a quoted pattern); leave -m out")
        if argument.startswith("-") or bare.startswith("hydra"):
            prepared.append(argument)
            continue
        if not equals:
            raise ConfigError(
                f"found {argument!r}, expected name=value, such as run=<dir> suite=arithmetic; "
                "quote a pattern (run='outputs/runs/arithmetic/*'), or the shell expands it"
            )
        if bare not in known:
            raise UnknownNameError("setting", bare, known)
        given.add(bare)
        if bare == "run":
            quoted = ",".join("'" + run.replace("'", "\\'") + "'" for run in split_runs(value))
            argument = f"{name}=[{quoted}]"
        prepared.append(argument)
    if not any(argument.startswith("-") for argument in arguments):
        for name in ("run", "suite"):
            if name not in given and not (name == "suite" and "prompts" in given):
                raise ConfigError(f"{name}= is not given; expected python evaluate.py run=<dir> suite=arithmetic")
        if {"suite", "prompts"} <= given:
            raise ConfigError(
                "suite= and prompts= exclude each other: a suite is scored, a file of prompts is answered"
            )
    return prepared


def check_settings(config: DictConfig) -> None:
    """Raise ``ConfigError`` for a setting of the wrong type; Hydra takes any."""
    numbers, switches = ("n", "batch_size", "num_workers", "threads"), ("compare_only", "json", "wandb")
    for name, kind, words in [(n, int, "a whole number") for n in numbers] + [
        (s, bool, "true or false") for s in switches
    ]:
        value = config[name]
        if type(value) is not kind and not (name == "n" and value is None):
            raise ConfigError(f"{name}={value!r}: expected {words}")


def answer_prompts(config: DictConfig) -> None:
    """Answer a file of prompts with one run."""
    from fluxem.inference.batch import answer_file

    if len(config.run) != 1 or not config.out:
        raise ConfigError("prompts= needs one run and out=FILE.jsonl for the answers")
    out = Path(config.out).expanduser()
    prompts = Path(config.prompts).expanduser()
    num = answer_file(prompts, out, config.run[0], batch_size=min(64, config.batch_size), threshold=config.threshold)
    Console(stderr=True).print(f"answered {num} prompts into {out}", style="dim", highlight=False, soft_wrap=True)


def run_evaluation(config: DictConfig) -> None:
    """Evaluate, print, and write the files."""
    check_settings(config)
    if config.prompts is not None:
        answer_prompts(config)
        return
    from fluxem.evaluation import evaluate_run, print_report, write_results
    from fluxem.evaluation.archive import write_archive
    from fluxem.evaluation.export import describe_result
    from fluxem.evaluation.tracking import log_result

    console = Console(stderr=True)
    runs = [str(run) for run in config.run]
    # Whatever a library prints on the way must not get between the lines of the JSON.
    with contextlib.redirect_stdout(sys.stderr):
        result = evaluate_run(
            runs,
            config.suite,
            size=config.n,
            batch_size=config.batch_size,
            compare_only=config.compare_only,
            cache_dir=CHECKOUT / config.cache_dir,
            num_workers=config.num_workers,
            num_threads=config.threads,
            console=console,
        )
    if config.json:
        print(json.dumps(describe_result(result), indent=1, ensure_ascii=False))
    else:
        print_report(result)
    folder = config.out or (result.runs[0].run_dir if len(result.runs) == 1 else None)
    if folder is None:
        console.print("several runs: out=<folder> also writes results.json, .csv, .md and .png", style="dim")
    else:
        written = write_results(result, Path(folder).expanduser())
        console.print("wrote " + ", ".join(map(str, written)), style="dim", highlight=False, soft_wrap=True)
    if config.archive:
        write_archive(result, Path(config.archive).expanduser())
    if config.wandb and not config.compare_only:
        log_result(result, console)


@hydra.main(version_base="1.3", config_path="conf", config_name="evaluate")
def main(config: DictConfig) -> None:
    """Hydra's entry: errors of the user's end in one paragraph and exit code 2."""
    try:
        run_evaluation(config)
    except FluxEMError as error:
        fail(error)


def fail(error: FluxEMError) -> None:
    """Print what went wrong, and end with exit code 2."""
    print(f"evaluate.py: {error}", file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    try:
        sys.argv[1:] = prepare_arguments(sys.argv[1:])
        main()
    except FluxEMError as error:
        fail(error)
    except KeyboardInterrupt:
        print("evaluate.py: interrupted; finished splits are stored, the same command continues", file=sys.stderr)
        sys.exit(130)

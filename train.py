"""Train one arm, or many with -m: ``python train.py experiment=arithmetic arm=algebra`` (``--help`` for more)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import hydra
from hydra.core.hydra_config import HydraConfig
from hydra.errors import HydraException
from hydra.types import RunMode
from omegaconf import DictConfig

from fluxem.core.errors import ConfigError, FluxEMError

CHILD_VARIABLE = "FLUXEM_CHILD_RUN"


def train(config: dict[str, Any]) -> dict[str, Any]:
    """Train the run that ``config`` (plain, checked, with its ``run_dir``) describes; returns its final metrics."""
    import torch
    from lightning.pytorch import seed_everything

    from fluxem.models.compiling import compile_layers
    from fluxem.runs import save_run
    from fluxem.runs.build import build_parts
    from fluxem.runs.instantiate import instantiate
    from fluxem.runs.record import read_metrics, write_record
    from fluxem.runs.reopen import adopt_tokenizer, adopt_weights, is_finished
    from lightning_modules.checkpoint import AtomicCheckpointIO, find_checkpoint
    from lightning_modules.hybrid import HybridModule
    from lightning_modules.summary import describe_run, quiet_libraries, summarize_run

    quiet_libraries()
    run_dir = Path(config["run_dir"])
    if is_finished(run_dir):
        return read_metrics(run_dir)
    torch.set_num_threads(config["threads"])
    seed_everything(config["seed"], workers=True, verbose=False)
    datamodule = instantiate(config["data"], seed=config["seed"])
    checkpoint = find_checkpoint(run_dir / "checkpoints")
    source = None if checkpoint else config.get("init_from")  # earlier runs name none; a resumed one has begun already
    if source:
        adopt_tokenizer(source, run_dir)
    parts = build_parts(config, lambda: [s.text for s in datamodule.samples("train")[:5000]], run_dir)
    if source:
        adopt_weights(source, parts.model)
    datamodule.attach(parts.answering)
    if config["compile"]:
        compile_layers(parts.model)
    module = HybridModule(
        parts.model,
        instantiate(config["loss"]),
        instantiate(config["optimizer"]),
        instantiate(config["scheduler"]),
        hyperparameters=config,
    )
    trainer = instantiate(
        config["trainer"],
        callbacks=[c for c in map(instantiate, config["callbacks"].values()) if c is not None],
        logger=[instantiate(node) for node in config["logger"].values() if isinstance(node, dict)],
        plugins=[AtomicCheckpointIO()],
        default_root_dir=str(run_dir),
    )
    datamodule.prepare()
    if trainer.is_global_zero:
        write_record(run_dir, datamodule.problem_fingerprints(), datamodule.example_fingerprints(), source)
        describe_run(config, parts, datamodule)
    trainer.fit(module, datamodule=datamodule, ckpt_path=checkpoint, weights_only=True if checkpoint else None)
    metrics = summarize_run(trainer, module, config["optimized_metric"])
    if trainer.is_global_zero:
        save_run(run_dir, config, parts.model, metrics, config["weights"])
    return metrics


def needs_fresh_process(config: dict[str, Any]) -> bool:
    """Whether a sweep's job starts processes that would run the whole sweep again (a subprocess strategy under -m)."""
    trainer = config["trainer"]
    in_sweep = HydraConfig.get().mode == RunMode.MULTIRUN and CHILD_VARIABLE not in os.environ
    return in_sweep and (trainer["devices"] != 1 or trainer.get("num_nodes", 1) != 1)


def run_in_fresh_process(overrides: list[str]) -> float | None:
    """Run one job of a sweep by itself; its metric comes back through the run folder."""
    from fluxem.runs.record import read_metrics

    marker = Path(f".fluxem-child-{os.getpid()}")
    command = [sys.executable, str(Path(__file__).resolve()), *overrides, "hydra.mode=RUN"]
    try:
        done = subprocess.run(command, env={**os.environ, CHILD_VARIABLE: str(marker.resolve())}, check=False)
        if done.returncode:
            raise ConfigError(f"job {' '.join(overrides)} failed with exit code {done.returncode}")
        return read_metrics(marker.read_text()).get("optimized_metric")
    finally:
        marker.unlink(missing_ok=True)


def run(config: DictConfig) -> float | None:
    """Train (or resume), evaluate if asked to, and return the metric that a sweeper optimises."""
    from fluxem.runs.configure import resume_config, start_config, to_plain

    overrides = list(HydraConfig.get().overrides.task)
    if config.resume is None and needs_fresh_process(to_plain(config)):
        return run_in_fresh_process(overrides)
    plain = start_config(config) if config.resume is None else resume_config(config.resume, overrides)
    metrics = train(plain)
    if os.environ.get(CHILD_VARIABLE):
        Path(os.environ[CHILD_VARIABLE]).write_text(plain["run_dir"])
    if int(os.environ.get("LOCAL_RANK", "0")) > 0:
        return metrics["optimized_metric"]
    print(f"finished {plain['run_dir']}; {config.optimized_metric} {metrics['optimized_metric']}", file=sys.stderr)
    if config.evaluate:
        from fluxem.evaluation import evaluate_run, print_report, write_results

        suite = plain["domain"]["suite"] if config.resume is not None else config.suite
        result = evaluate_run(plain["run_dir"], suite, cache_dir=plain["paths"]["data"])
        print_report(result)
        write_results(result, Path(plain["run_dir"]))
    return metrics["optimized_metric"]


@hydra.main(version_base="1.3", config_path="conf", config_name="train")
def main(config: DictConfig) -> float | None:
    """Hydra's entry: a user's error ends in one paragraph and exit code 2, a failed training in exit code 1."""
    from lightning_modules.checkpoint import NonFiniteError

    try:
        return run(config)
    except FluxEMError as error:
        print(f"\ntrain.py: {error}", file=sys.stderr, flush=True)
        sys.exit(1 if isinstance(error, NonFiniteError) else 2)
    finally:
        if "wandb" in sys.modules:  # without this the jobs of a sweep become one W&B run
            sys.modules["wandb"].finish()


if __name__ == "__main__":
    os.environ.setdefault("HYDRA_FULL_ERROR", "1")
    try:
        main()
    except HydraException as error:
        from fluxem.runs.configure import explain_override_error

        print(f"train.py: {explain_override_error(error)}", file=sys.stderr)
        sys.exit(2)

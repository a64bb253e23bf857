"""Save a finished run, and reopen a run folder: configuration checked, model built, weights read."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError
from fluxem.core.span import Span
from fluxem.models.answering import Answer, Answering
from fluxem.models.answering.answer import Progress
from fluxem.models.answering.calibration import Calibration
from fluxem.models.committee import Committee
from fluxem.models.hybrid import HybridLM
from fluxem.models.selector import Voter
from fluxem.runs.build import PROVIDED, build_parts
from fluxem.runs.folders import CHECKPOINT_FOLDER, TOKENIZER_FOLDER
from fluxem.runs.record import check_type_tags, read_config, read_metrics, read_record, write_config, write_metrics
from fluxem.runs.validate import check_config
from fluxem.runs.weights import BEST_WEIGHTS, LAST_WEIGHTS, list_weights, load_weights, save_weights


@dataclass(frozen=True)
class Run:
    """A reopened run.

    Attributes:
        run_dir: its folder.
        config: resolved configuration, plain containers.
        model: the trained model, in eval mode on the CPU; a committee where several runs were joined.
        answering: the arm's answering mode, with the run's tokenizer and its own detector.
    """

    run_dir: Path
    config: dict[str, Any]
    model: HybridLM | Committee
    answering: Answering

    @property
    def metrics(self) -> dict[str, Any]:
        """Final metrics and budget of the run."""
        return read_metrics(self.run_dir)

    def solve(
        self,
        texts: Sequence[str] | Sequence[Sequence[str]],
        *,
        batch_size: int = 256,
        spans: Sequence[Sequence[Span]] | None = None,
        control: str | None = None,
        progress: Progress | None = None,
    ) -> list[Answer]:
        """Answer texts (dialogues too, where tools are called); values are detected unless ``spans`` are given.

        The model runs in the precision it was trained in; codes and algebra stay in float32.
        """
        import torch

        model: Any = self.model  # a committee stands only where calls are written, which takes either
        low = str(self.config.get("trainer", {}).get("precision", "")).startswith("bf16")
        with torch.autocast(self.model.device.type, torch.bfloat16, enabled=low):
            return self.answering.solve(
                model, texts, batch_size=batch_size, spans=spans, control=control, progress=progress
            )


def save_run(
    run_dir: str | Path, config: Mapping[str, Any], model: HybridLM, metrics: Mapping[str, Any], weights: str = "last"
) -> None:
    """Finish a run folder: configuration, trainable weights, final metrics. Weights come last: they mean "finished".

    Args:
        run_dir: the run folder.
        config: resolved configuration, plain containers.
        model: the model at the end of training.
        metrics: for ``metrics.json``.
        weights: "last", or "best" to keep the best checkpointed weights instead.

    Raises:
        ConfigError: "best" is asked for and no validation has run.
    """
    folder = Path(run_dir)
    best = folder / CHECKPOINT_FOLDER / BEST_WEIGHTS
    if weights not in ("last", "best"):
        raise ConfigError(f"weights={weights!r}: expected last or best")
    if weights == "best":
        if not best.is_file():
            raise ConfigError("weights=best, but no validation has kept any; set trainer.val_check_interval lower")
        load_weights(model, best)
    write_config(folder, config)
    write_metrics(folder, metrics)
    save_weights(model, folder / LAST_WEIGHTS, {"weights": weights})


def is_finished(run_dir: str | Path) -> bool:
    """Whether training in ``run_dir`` came to its end."""
    return (Path(run_dir) / LAST_WEIGHTS).is_file()


def adopt_tokenizer(source: str | Path, run_dir: str | Path) -> None:
    """Copy the tokenizer of the finished run in ``source`` into a new run's folder, where that has none.

    Raises:
        ConfigError: no finished run of one model there, or it has no tokenizer of its own.
    """
    folder = Path(source).expanduser()
    if len(list_weights(folder)) != 1:
        raise ConfigError(f"init_from={source}: expected the folder of a finished run of one model ({LAST_WEIGHTS})")
    if not (folder / TOKENIZER_FOLDER).is_dir():
        raise ConfigError(
            f"init_from={source}: that run has no {TOKENIZER_FOLDER} folder, so its backbone is not its own"
        )
    target = Path(run_dir) / TOKENIZER_FOLDER
    if not target.is_dir():
        shutil.copytree(folder / TOKENIZER_FOLDER, target)


def adopt_weights(source: str | Path, model: HybridLM) -> None:
    """Start ``model`` from the weights of the finished run in ``source``.

    Raises:
        ConfigError: they do not fit: another size, arm or injection.
    """
    try:
        load_weights(model, Path(source).expanduser() / LAST_WEIGHTS)
    except ConfigError as error:
        raise ConfigError(f"init_from={source}: {error}") from None


def load_run(run_dir: str | Path, *, weights: str | None = None) -> Run:
    """Reopen the run in ``run_dir``.

    Args:
        run_dir: a run folder.
        weights: "best" for the best checkpointed weights instead of those the run kept.

    Raises:
        ConfigError: the folder is no finished run, its configuration is refused, its type tags conflict
            with today's, or its weights do not fit.
    """
    folder = Path(run_dir).expanduser()
    config = read_config(folder)
    check_config(config, provided=PROVIDED)
    check_type_tags(read_record(folder).get("type_tags", {}), str(folder))
    path = folder / CHECKPOINT_FOLDER / BEST_WEIGHTS if weights == "best" else folder / LAST_WEIGHTS
    if not path.is_file():
        raise ConfigError(
            f"{str(folder)!r} holds no {path.name}: the run is not finished. "
            f"Finish it with: python train.py resume={folder}"
        )

    def no_texts() -> list[str]:
        raise ConfigError(f"{str(folder)!r} holds no {TOKENIZER_FOLDER} folder: the run folder is incomplete")

    parts = build_parts(config, no_texts, folder)
    load_weights(parts.model, path)
    model: HybridLM | Committee = parts.model
    further = list_weights(folder)[1:]
    if further and weights is None:
        members = [parts.model, *(build_parts(config, no_texts, folder).model for _ in further)]
        for member, stored in zip(members[1:], further, strict=True):
            load_weights(member, stored)
        model = Committee(members)
    model.eval()
    if hasattr(parts.answering, "calibration"):
        parts.answering.calibration = Calibration.load(folder)  # type: ignore[attr-defined]
        parts.answering.voter = Voter.load(folder)  # type: ignore[attr-defined]
    return Run(folder, config, model, parts.answering)

"""From a checked configuration to the parts of a run: arm, tokenizer, answering mode and model."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluxem.composition.nodes import EXACT
from fluxem.core.errors import ConfigError
from fluxem.detection import build_detector
from fluxem.domains import all_domains
from fluxem.models.answering import Answering
from fluxem.models.answering.call_tokens import list_call_tokens
from fluxem.models.assembly import Arm, build_answering, build_model, build_pretrained, default_verbs
from fluxem.models.hybrid import HybridLM
from fluxem.runs.atomic import TEMPORARY_MARK
from fluxem.runs.folders import TOKENIZER_FOLDER
from fluxem.runs.instantiate import instantiate, strip_special

PRETRAINED_TARGET = "fluxem.models.backbone.load_pretrained"

PROVIDED: dict[str, tuple[str, ...]] = {
    "backbone": ("vocab_size", "words"),
    "tokenizer": ("texts", "extra_tokens"),
    "adapter": ("backbone",),
    "model": ("arm", "tokenizer", "backbone"),
    "model.injection": ("hidden_size", "num_layers"),
    "model.projector": ("llm_dim", "fluxem_dim"),
    "data": ("seed", "load"),
    "trainer": ("callbacks", "logger", "plugins"),
}
"""Arguments that code passes in; a configuration must not set them."""


@dataclass(frozen=True)
class Parts:
    """What a configuration describes, built."""

    arm: Arm
    tokenizer: Any
    answering: Answering
    model: HybridLM


def is_pretrained(config: Mapping[str, Any]) -> bool:
    """Whether the backbone comes with weights and a tokenizer of its own."""
    return config["backbone"]["_target_"] == PRETRAINED_TARGET


def fix_domains(config: dict[str, Any]) -> None:
    """Write domains and verbs into the configuration: a domain added later must not change a run."""
    if config["domain"].get("domains") is None:
        config["domain"]["domains"] = list(all_domains())
    if config["arm"].get("verbs") is None:
        config["arm"]["verbs"] = list(default_verbs(config["arm"]["answering"], config["domain"]["domains"]))


def build_arm(config: Mapping[str, Any]) -> Arm:
    """The arm of a configuration."""
    node = dict(config["arm"])
    if node.get("verbs") is not None:
        node["verbs"] = tuple(node["verbs"])
    return instantiate(node)


def build_parts(
    config: Mapping[str, Any], texts: Callable[[], Iterable[str]], run_dir: str | Path | None = None
) -> Parts:
    """Build the parts of a run.

    Args:
        config: plain and checked.
        texts: training texts for a tokenizer of a backbone from scratch; called only if one is needed.
        run_dir: where the tokenizer is kept: read from there if it exists, otherwise written.
    """
    arm = build_arm(config)
    model_options = strip_special(config["model"])
    injection = strip_special(model_options.pop("injection"))
    projector = strip_special(model_options.pop("projector"))
    adapter = instantiate({**config["adapter"], "_partial_": True})
    if is_pretrained(config):
        if model_options.pop("num_parameters", None) is not None:
            raise ConfigError(
                "model.num_parameters sizes a backbone from scratch; with a pretrained one set it to null"
            )
        model, tokenizer = build_pretrained(
            arm,
            injection=injection,
            projector=projector,
            adapter=adapter,
            **model_options,
            **strip_special(config["backbone"]),
        )
    else:
        tokenizer = open_tokenizer(config, texts, run_dir)
        model = build_model(
            arm,
            tokenizer,
            backbone=strip_special(config["backbone"]),
            injection=injection,
            projector=projector,
            **model_options,
        )
        if adapter(model.backbone) is not model.backbone:
            raise ConfigError(
                f"adapter {config['adapter']['_target_']} wraps a pretrained backbone, and this one starts from "
                "scratch: use adapter=full or adapter=none, or backbone=local backbone.path=<directory>"
            )
    detector = build_detector(config["domain"].get("detector", "patterns"), config["domain"].get("domains"))
    composer = model_options.get("composer", EXACT)  # earlier runs name none
    return Parts(arm, tokenizer, build_answering(arm, tokenizer, detector, composer), model)


def open_tokenizer(config: Mapping[str, Any], texts: Callable[[], Iterable[str]], run_dir: str | Path | None) -> Any:
    """The run's tokenizer: the stored one, or one trained on ``texts`` and stored."""
    folder = Path(run_dir) / TOKENIZER_FOLDER if run_dir is not None else None
    if folder is not None and (folder / "tokenizer_config.json").is_file():
        from transformers import PreTrainedTokenizerFast

        return PreTrainedTokenizerFast.from_pretrained(folder)
    extra = list_call_tokens(config["arm"]["verbs"]) if config["arm"]["answering"] == "calls" else ()
    tokenizer = instantiate(config["tokenizer"], texts=texts(), extra_tokens=extra)
    if folder is not None:
        partial = folder.with_name(f"{folder.name}{TEMPORARY_MARK}{os.getpid()}")
        tokenizer.save_pretrained(partial)
        try:
            partial.rename(folder)  # whole or absent, as every file of a run
        except OSError:  # another process of this run was faster, with the same tokenizer
            shutil.rmtree(partial)
    return tokenizer

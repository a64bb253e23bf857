"""Put an arm together: backbone, projector, injection, heads and answering mode, matched in parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from fluxem.composition.nodes import EXACT, build_composer
from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.domains import all_verbs
from fluxem.integration.alignment import ACT_TOKEN, LAYOUTS, VALUE_TOKEN, Aligner
from fluxem.integration.features import FEATURE_KINDS
from fluxem.integration.injection import Injection
from fluxem.integration.projector import NUM_ORIGINS, FluxEMProjector
from fluxem.models.answering import (
    ActionAnswering,
    Answering,
    CalculatorAnswering,
    CallAnswering,
    DigitsAnswering,
    HermesAnswering,
    ProgramAnswering,
    ReadoutAnswering,
    ToolStepsAnswering,
)
from fluxem.models.backbone import build_qwen3, count_parameters, load_pretrained, match_intermediate_size
from fluxem.models.dropout import list_words
from fluxem.models.hybrid import HybridLM
from fluxem.models.readout import get_readout
from fluxem.models.token_rows import train_token_rows
from fluxem.tools import list_tools

_ANSWERING: dict[str, Callable[..., Any]] = {
    "action": ActionAnswering,
    "tool_steps": ToolStepsAnswering,
    "program": ProgramAnswering,
    "calculator": CalculatorAnswering,
    "digits": DigitsAnswering,
    "readout": ReadoutAnswering,
    "calls": CallAnswering,
    "hermes": HermesAnswering,
}

CALLING = ("calls", "hermes")
"""Answering modes that call tools."""


@dataclass(frozen=True)
class Arm:
    """One arm of a comparison.

    Attributes:
        name: how tables call it.
        answering: action | tool_steps | program | calculator | digits | readout | calls | hermes.
        features: what stands at a value's place (``fluxem.integration.features``).
        layout: keep | collapse | overlay | text.
        options: further arguments of the answering mode (``reverse``, ``readout``, ...).
        verbs: the verbs the action head knows, or the tools of an arm that calls tools, in order; all registered
            ones by default.
    """

    name: str
    answering: str = "action"
    features: str = "codes"
    layout: str = "keep"
    options: Mapping[str, Any] | None = None
    verbs: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        for noun, value, valid in (
            ("answering mode", self.answering, _ANSWERING),
            ("feature kind", self.features, FEATURE_KINDS),
            ("stream layout", self.layout, LAYOUTS),
        ):
            if value not in valid:
                raise UnknownNameError(noun, value, valid)
        if self.layout == "text" and self.answering == "action":
            raise ConfigError("arm: answering=action points at values, so layout=text cannot carry it; use keep")


def default_verbs(answering: str, domains: Sequence[str] | None = None) -> tuple[str, ...]:
    """What a model of this answering mode chooses from: laws, or the tools it calls; of ``domains``, or of all."""
    if answering not in CALLING:
        return all_verbs(tuple(domains) if domains is not None else None)
    names = list_tools() if domains is None else [name for domain in domains for name in list_tools(domain)]
    return tuple(names)


def build_answering(arm: Arm, tokenizer: Any, detector: Any = None, composer: str = EXACT) -> Answering:
    """The arm's answering mode over ``tokenizer``, for a model with this ``composer``."""
    verbs = arm.verbs or default_verbs(arm.answering)
    derive = composer != EXACT
    aligner = Aligner(tokenizer, layout=arm.layout, features=arm.features, verbs=verbs, derive=derive)
    return _ANSWERING[arm.answering](aligner, detector, **dict(arm.options or {}))


def _extras(
    arm: Arm,
    hidden_size: int,
    num_layers: int,
    projector: Mapping[str, Any],
    injection: Mapping[str, Any],
    with_readback: bool,
    pointer_size: int,
    composer: str,
) -> dict[str, Any]:
    """Everything of a HybridLM but its backbone."""
    tools = arm.verbs or default_verbs(arm.answering)
    if arm.answering in CALLING:
        projector = {**projector, "num_origins": max(NUM_ORIGINS, len(tools) + 1)}
    injected = arm.layout != "text" and injection.get("points") != "none"
    return {
        "projector": FluxEMProjector(hidden_size, **projector) if injected else None,
        "injection": Injection(hidden_size, num_layers, **injection) if injected else None,
        "num_verbs": len(tools) if arm.answering == "action" else 0,
        "pointer_size": pointer_size,
        "with_readback": with_readback and injected,
        "readout_sizes": get_readout((arm.options or {}).get("readout", "residues")).sizes
        if arm.answering == "readout"
        else (),
        "num_tools": len(tools) if arm.answering in CALLING else 0,
        "composer": build_composer(hidden_size, composer, len(tools), arm.answering) if injected else None,
    }


def build_model(
    arm: Arm,
    tokenizer: Any,
    *,
    backbone: Mapping[str, Any],
    injection: Mapping[str, Any] | None = None,
    projector: Mapping[str, Any] | None = None,
    num_parameters: int | None = None,
    with_readback: bool = True,
    pointer_size: int = 64,
    composer: str = EXACT,
) -> HybridLM:
    """A HybridLM from scratch for ``arm``.

    Args:
        arm: which arm.
        tokenizer: its size is the vocabulary.
        backbone: arguments of :func:`fluxem.models.backbone.build_qwen3` but the vocabulary size.
        injection: arguments of :class:`Injection` but the sizes (method, points, layers, gate_init).
        projector: arguments of :class:`FluxEMProjector` but the hidden size.
        num_parameters: bring the whole model to this size by the backbone's ``intermediate_size``, so
            that arms with and without heads are matched; ``None`` leaves the backbone as given.
        with_readback: add the head that reads residues and sign back from the hidden states.
        pointer_size: width of the action head's pointers.
        composer: "exact", or what composes results inside the model (:mod:`fluxem.composition.nodes`).
    """
    sizes = dict(backbone)
    if sizes.get("word_dropout"):
        sizes["words"] = list_words(tokenizer)
    hidden = int(sizes.get("hidden_size", 128))
    depth = int(sizes.get("num_hidden_layers", 4))
    more = (arm, hidden, depth, projector or {}, injection or {}, with_readback, pointer_size, composer)
    if num_parameters is not None:
        with torch.device("meta"):
            tiny = build_qwen3(len(tokenizer), **{**sizes, "intermediate_size": 16})
        bare = count_parameters(tiny)
        extra = count_parameters(
            HybridLM(build_qwen3(len(tokenizer), **{**sizes, "intermediate_size": 16}), **_extras(*more))
        )
        sizes["intermediate_size"] = match_intermediate_size(num_parameters, len(tokenizer), extra - bare, **sizes)
    return HybridLM(build_qwen3(len(tokenizer), **sizes), **_extras(*more))


def build_pretrained(
    arm: Arm,
    path: str,
    *,
    injection: Mapping[str, Any] | None = None,
    projector: Mapping[str, Any] | None = None,
    adapter: Callable[[Any], Any] | None = None,
    with_readback: bool = True,
    pointer_size: int = 64,
    composer: str = EXACT,
    **loading: Any,
) -> tuple[HybridLM, Any]:
    """A HybridLM around a saved causal LM, and its tokenizer.

    Gates start at zero, so the first step equals the plain backbone.

    Args:
        adapter: wraps or freezes the loaded backbone; applied before the hooks are set. Where it leaves the token
            embedding frozen, the rows of ``<value>`` and ``<act>`` are trained beside it
            (:mod:`fluxem.models.token_rows`).
        loading: arguments of :func:`fluxem.models.backbone.load_pretrained`.
    """
    backbone, tokenizer = load_pretrained(path, **loading)
    config = backbone.config
    if adapter is not None:
        backbone = adapter(backbone)
        train_token_rows(backbone, tokenizer.convert_tokens_to_ids([VALUE_TOKEN, ACT_TOKEN]))
    options = {"gate_init": 0.0, **(injection or {})}
    extras = _extras(
        arm,
        config.hidden_size,
        config.num_hidden_layers,
        projector or {},
        options,
        with_readback,
        pointer_size,
        composer,
    )
    return HybridLM(backbone, **extras), tokenizer


def parameter_match(counts: Sequence[int]) -> float:
    """Largest relative difference between parameter counts, for the line under a table."""
    return (max(counts) - min(counts)) / max(counts) if counts else 0.0

"""The weights that training changed, and nothing else, as safetensors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from fluxem.core.errors import ConfigError
from fluxem.runs.atomic import write_atomically

LAST_WEIGHTS = "model.safetensors"
BEST_WEIGHTS = "best.safetensors"


def name_weights(number: int) -> str:
    """File of a committee's member by its number; the first member's file is that of a run of one model."""
    return f"model.{number}.safetensors" if number else LAST_WEIGHTS


def list_weights(folder: Path) -> list[Path]:
    """Weights of all members of a finished run, in order; empty where it is not finished."""
    found: list[Path] = []
    while (folder / name_weights(len(found))).is_file():
        found.append(folder / name_weights(len(found)))
    return found


def collect_trainable(model: nn.Module) -> dict[str, Tensor]:
    """Trainable parameters and persistent buffers by name; shared ones once. Contiguous, on the CPU."""
    names = {n for n, p in model.named_parameters() if p.requires_grad}
    state = model.state_dict()
    buffers = {n for n, _ in model.named_buffers()} & set(state)
    return {n: state[n].detach().cpu().contiguous() for n in sorted(names | buffers)}


def save_weights(model: nn.Module, path: str | Path, details: Mapping[str, str] | None = None) -> None:
    """Write the trainable weights of ``model`` atomically; ``details`` go into the file's metadata.

    Equal weights and details give equal bytes.
    """
    from safetensors.torch import save

    # one metadata key: the format keeps several in arbitrary order
    write_atomically(path, save(collect_trainable(model), {"fluxem": json.dumps(dict(details or {}), sort_keys=True)}))


def load_weights(model: nn.Module, path: str | Path) -> None:
    """Read weights that :func:`save_weights` wrote into ``model``, in place.

    Raises:
        ConfigError: the file is missing or unreadable, or its tensors do not fit the model.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        stored = load_file(str(path))
    except (OSError, SafetensorError) as error:
        raise ConfigError(f"weights {path} cannot be read: {error}") from None
    expected = collect_trainable(model)
    missing, extra = sorted(set(expected) - set(stored)), sorted(set(stored) - set(expected))
    wrong = [n for n in stored if n in expected and stored[n].shape != expected[n].shape]
    if missing or extra or wrong:
        raise ConfigError(
            f"weights {path} do not fit the model that config.yaml describes: missing {_show(missing)}; "
            f"unexpected {_show(extra)}; other shape {_show(wrong)}"
        )
    with torch.no_grad():
        targets = {**dict(model.named_parameters()), **dict(model.named_buffers())}
        for name, value in stored.items():
            targets[name].copy_(value)


def _show(names: list[str]) -> str:
    return f"{len(names)} ({', '.join(names[:3])}{', ...' if len(names) > 3 else ''})" if names else "none"

"""From Hydra's composition (or a run folder) to one plain, checked configuration; and better messages on the way."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from functools import cache
from pathlib import Path
from typing import Any, cast

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.runs.build import PROVIDED, fix_domains
from fluxem.runs.folders import create_run_folder, name_run
from fluxem.runs.record import check_type_tags, new_run_id, read_config, read_record, write_config
from fluxem.runs.validate import check_config

RUN_DIR_VARIABLE = "FLUXEM_RUN_DIR"  # tells further processes of the same run which folder it has

PER_CALL_KEYS = ("resume", "evaluate", "suite")
"""Settings of one invocation, not of the run; the only ones that may stand beside ``resume``."""

_CONFIG_FOLDER = Path(__file__).resolve().parents[2] / "conf"


def to_plain(config: Any) -> dict[str, Any]:
    """Plain containers with every interpolation resolved.

    Raises:
        ConfigError: an interpolation cannot be resolved.
    """
    from omegaconf import OmegaConf
    from omegaconf.errors import OmegaConfBaseException

    try:
        plain = OmegaConf.to_container(config, resolve=True)
    except OmegaConfBaseException as error:
        raise ConfigError(f"configuration cannot be resolved: {str(error).splitlines()[0]}") from None
    return cast("dict[str, Any]", plain)


@cache
def compose_known(name: str = "train", config_folder: Path = _CONFIG_FOLDER) -> dict[str, Any]:
    """The shipped default configuration, whose keys are the valid ones for nodes without a target."""
    from hydra import compose, initialize_config_dir
    from hydra.core.global_hydra import GlobalHydra
    from omegaconf import OmegaConf

    # inside a job Hydra is set up already, and says so if asked to do it again
    started = GlobalHydra.instance().is_initialized()
    with nullcontext() if started else initialize_config_dir(str(config_folder), version_base="1.3"):
        known = OmegaConf.to_container(compose(name), resolve=False)
    return cast("dict[str, Any]", known)


def start_config(config: Any) -> dict[str, Any]:
    """A new run: check the composition, make its folder, and return the plain configuration with the folder in it.

    Raises:
        ConfigError: everything that is wrong with the configuration.
    """
    draft = to_plain(config)
    check_config(draft, compose_known(), PROVIDED, find_trainer_problems(draft["trainer"]))
    fix_domains(draft)
    given = os.environ.get(RUN_DIR_VARIABLE) if int(os.environ.get("LOCAL_RANK", "0")) > 0 else None
    folder = Path(given) if given else create_run_folder(draft["paths"]["runs"], draft["name"], name_run(draft))
    os.environ[RUN_DIR_VARIABLE] = str(folder)
    config.run_dir = str(folder)
    plain = to_plain(config)
    fix_domains(plain)
    wandb = plain["logger"].get("wandb")
    if isinstance(wandb, dict) and wandb.get("run_id") is None:
        wandb["run_id"] = new_run_id()
    for key in PER_CALL_KEYS:
        plain.pop(key)
    if not given:
        write_config(folder, plain)
    return plain


def resume_config(run_dir: str | Path, overrides: Sequence[str]) -> dict[str, Any]:
    """The configuration of an interrupted run, with the folder where it now stands.

    Args:
        run_dir: its folder.
        overrides: of this invocation; nothing but :data:`PER_CALL_KEYS` may be among them.

    Raises:
        ConfigError: the folder is no run folder, its configuration is refused, or something is overridden.
    """
    others = [
        o for o in overrides if o.split("=", 1)[0].lstrip("+~") not in PER_CALL_KEYS and not o.startswith("hydra.")
    ]
    if others:
        raise ConfigError(
            f"resume continues a run as it was configured; remove {' '.join(others)}, or start a new run with it"
        )
    folder = Path(run_dir).expanduser()
    config = read_config(folder)
    if str(config.get("run_dir")) != str(folder):
        config = _replace_path(config, str(config.get("run_dir")), str(folder))
    check_config(config, None, PROVIDED, find_trainer_problems(config.get("trainer", {})))
    record = folder / "run.json"
    if record.is_file():
        check_type_tags(read_record(folder).get("type_tags", {}), str(folder))
    os.environ[RUN_DIR_VARIABLE] = str(folder)
    return config


def _replace_path(node: Any, old: str, new: str) -> Any:
    """``node`` with every value that is ``old`` replaced: a run folder may be moved."""
    if isinstance(node, Mapping):
        return {k: _replace_path(v, old, new) for k, v in node.items()}
    if isinstance(node, list):
        return [_replace_path(v, old, new) for v in node]
    return new if node == old else node


def find_trainer_problems(trainer: Mapping[str, Any]) -> list[str]:
    """Settings that would break the one-epoch stream which exact resume rests on."""
    problems = []
    if trainer.get("max_epochs") != 1:
        problems.append("trainer.max_epochs must stay 1; set data.num_epochs for passes over the data")
    if trainer.get("check_val_every_n_epoch") is not None:
        problems.append("trainer.check_val_every_n_epoch must stay null; set trainer.val_check_interval, in batches")
    if not isinstance(trainer.get("val_check_interval"), int):
        problems.append("trainer.val_check_interval is a number of batches, such as 500")
    if trainer.get("reload_dataloaders_every_n_epochs") or trainer.get("overfit_batches"):
        problems.append("trainer.overfit_batches and reload_dataloaders_every_n_epochs: use debug=overfit instead")
    return problems


def explain_override_error(error: Exception, name: str = "train") -> str:
    """Hydra's message; for a mistyped key or choice, the nearest valid ones instead."""
    message = str(error).strip()
    choice = re.search(r"Could not find '([\w/]+)/([^'/]+)'", message)
    if choice:
        valid = re.findall(r"^\t(\S+)$", message.split("Config search path")[0], flags=re.MULTILINE)
        return str(UnknownNameError(f"choice of {choice[1]}", choice[2], valid))
    found = re.search(r"Could not override '([^']+)'", message) or re.search(r"Key '([^']+)' is not in struct", message)
    if not found:
        return message
    wanted = found[1].lstrip("+").split("=")[0]
    keys = sorted(_list_keys(compose_known(name)))
    near = difflib.get_close_matches(wanted, keys, n=4, cutoff=0.5)
    parent, _, leaf = wanted.rpartition(".")
    siblings = [k for k in keys if k.rpartition(".")[0] == parent]
    lines = [f"there is no setting {wanted!r}"]
    if near:
        lines.append(f"did you mean {' or '.join(near)}?")
    if siblings:
        lines.append(f"valid beside {leaf!r}: {', '.join(k.rpartition('.')[2] for k in siblings)}")
    return "\n  ".join(lines)


def _list_keys(node: Mapping[str, Any], prefix: str = "") -> list[str]:
    keys = []
    for name, child in node.items():
        key = f"{prefix}{name}"
        keys.append(key)
        if isinstance(child, Mapping):
            keys += _list_keys(child, key + ".")
    return keys

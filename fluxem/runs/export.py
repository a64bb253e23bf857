"""Copy a finished run to where it can ship: half-precision weights, no checkpoints, a model card.

``python -m fluxem.runs.export RUN FOLDER`` makes a run folder that opens like any other.
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
from fluxem.models.answering.calibration import FILE_NAME as CALIBRATION_FILE
from fluxem.models.selector import FILE_NAME as SELECTOR_FILE
from fluxem.runs.atomic import write_atomically
from fluxem.runs.folders import CONFIG_FILE, METRICS_FILE, RECORD_FILE, TOKENIZER_FOLDER
from fluxem.runs.record import read_config, read_metrics, read_record
from fluxem.runs.weights import LAST_WEIGHTS, list_weights

CARD_FILE = "README.md"
RESULTS_FILE = "results.md"
MAX_BYTES = 16_000_000
_PRIVATE = ("platform",)  # of the machine that trained it; nothing depends on it


def export_run(run_dir: str | Path, folder: str | Path, *, max_bytes: int = MAX_BYTES) -> Path:
    """Write ``folder`` anew from the run in ``run_dir``; weights become float16.

    Raises:
        ConfigError: the run is not finished, ``folder`` exists and is no exported run, or its weights are larger
            than ``max_bytes``.
    """
    source, target = Path(run_dir), Path(folder)
    if not list_weights(source):
        raise ConfigError(f"{source} is no finished run: it lacks {LAST_WEIGHTS}")
    if target.exists() and not (target / CARD_FILE).is_file():
        raise ConfigError(f"{target} exists and is no exported run (it lacks {CARD_FILE}); name another folder")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in (CONFIG_FILE, METRICS_FILE, CALIBRATION_FILE, SELECTOR_FILE):
        if (source / name).is_file():
            shutil.copy(source / name, target / name)
    if (source / TOKENIZER_FOLDER).is_dir():
        shutil.copytree(source / TOKENIZER_FOLDER, target / TOKENIZER_FOLDER)
    record = {key: value for key, value in read_record(source).items() if key not in _PRIVATE}
    write_atomically(target / RECORD_FILE, (json.dumps(record, indent=1) + "\n").encode())
    write_atomically(target / CARD_FILE, write_card(source, record).encode())
    for path in list_weights(source):
        _halve_weights(path, target / path.name)
    size = sum(path.stat().st_size for path in target.glob("*.safetensors"))
    if size > max_bytes:
        shutil.rmtree(target)
        raise ConfigError(f"the weights of the exported run would take {size:,} bytes; at most {max_bytes:,} ship")
    return target


def _halve_weights(source: Path, target: Path) -> None:
    import torch
    from safetensors.torch import load_file, save

    tensors = {
        name: tensor.half().contiguous() if tensor.is_floating_point() else tensor
        for name, tensor in load_file(str(source)).items()
    }
    write_atomically(target, save(tensors, {"fluxem": json.dumps({"dtype": str(torch.float16)})}))


def write_card(run_dir: Path, record: Mapping[str, Any]) -> str:
    """The model card: what it is, what made it, what it was measured to do, where it fails."""
    config, metrics = read_config(run_dir), read_metrics(run_dir)
    arm, backbone = config["arm"], config["backbone"]
    members = record.get("members") or [{**record, "seed": config["seed"]}]
    facts = {}
    for number, member in enumerate(members, 1):
        of = f" of member {number}" if len(members) > 1 else ""
        changed = " with local changes" if member.get("git_changed") else ""
        marks = ", ".join(f"{split} `{mark}`" for split, mark in member["data_fingerprints"].items())
        facts |= {
            f"command{of}": f"`{member['command']}`",
            f"commit{of}": f"`{member['git_commit']}`{changed}",
            f"seed{of}": member["seed"],
            f"training data{of}": marks,
            f"created{of}": member["created"],
        }
        origin = member.get("init_from")
        if origin:
            facts[f"started{of} from"] = f"the run of `{origin['command']}`, commit `{origin['git_commit']}`"
    committee = f"; {len(members)} members write every answer together" if len(members) > 1 else ""
    facts |= {
        "parameters": f"{metrics.get('num_params', 0):,}",
        "training tokens": f"{metrics.get('num_train_tokens', 0):,}",
        "training time": f"{metrics.get('train_seconds', 0) / 60:.0f} min on {config['threads']} CPU thread(s)",
        "arm": f"{arm['name']} (answering {arm['answering']}, layout {arm['layout']}, features {arm['features']})",
        "backbone": f"Qwen3 architecture, {backbone.get('num_hidden_layers')} layers of {backbone.get('hidden_size')}, "
        f"from scratch{committee}",
        "weights": "float16 copies of the float32 weights that training ended with",
    }
    lines = [
        "# Model card",
        "",
        "A small language model that answers questions by calling the tools of FluxEM's domains. Values in the text",
        "are detected, encoded and injected; the model writes calls over references; tools compute the answers.",
        "",
        "| fact | value |",
        "| --- | --- |",
        *(f"| {name} | {value} |" for name, value in facts.items()),
        "",
        'Use: `fluxem ask "What is 5 factorial?"`, or `fluxem.inference.FluxEMInference(folder)`. English only. It was',
        "trained on generated questions; in wordings far from these it may choose a wrong tool, or keep silent. It",
        "does not chat, and it knows no facts.",
        "",
    ]
    results = run_dir / RESULTS_FILE
    if results.is_file():
        text = results.read_text(encoding="utf-8").replace("\n# ", "\n## ").removeprefix("# ")
        lines += ["## " + text.strip(), ""]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; 0, or 2 after one line on stderr."""
    parser = argparse.ArgumentParser(prog="python -m fluxem.runs.export", description=__doc__)
    parser.add_argument("run", help="folder of a finished run")
    parser.add_argument("folder", help="where to; an earlier export there is replaced")
    given = parser.parse_args(arguments)
    try:
        target = export_run(given.run, given.folder)
    except FluxEMError as error:
        print(f"export: {error}", file=sys.stderr)
        return 2
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"exported {given.run} to {target}: {size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

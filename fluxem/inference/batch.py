"""Prompt files: JSONL lines of questions or dialogues in, JSONL lines of answers with calls and values out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluxem.core.errors import ConfigError
from fluxem.data.progress import DelayedProgress
from fluxem.inference.api import FluxEMInference, Reply
from fluxem.runs.atomic import write_atomically


@dataclass(frozen=True)
class PromptLine:
    """A line ``{"id", "prompt"}`` or ``{"id", "turns": [...]}``."""

    id: Any
    turns: tuple[str, ...]
    is_dialogue: bool


def read_prompt_file(path: Path) -> list[PromptLine]:
    """The lines of a prompt file; empty lines are skipped.

    Raises:
        ConfigError: a line that is none, with its place and what is wrong.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"prompts={path} cannot be read: {error}") from error
    found, seen = [], set()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        prompt = _read_line(line, f"{path.name}:{number}")
        key = json.dumps(prompt.id)
        if key in seen:
            raise ConfigError(f"{path.name}:{number}: the id {prompt.id!r} occurs twice")
        seen.add(key)
        found.append(prompt)
    if not found:
        raise ConfigError(f'{path}: no prompts; expected lines such as {{"id": 1, "prompt": "What is 5 factorial?"}}')
    return found


def _read_line(line: str, where: str) -> PromptLine:
    expected = 'expected {"id", "prompt"} or {"id", "turns": [...]}'
    try:
        data = json.loads(line)
    except ValueError as error:
        raise ConfigError(f"{where}: no JSON ({error}); {expected}") from error
    if not isinstance(data, dict) or "id" not in data or ("prompt" in data) == ("turns" in data):
        raise ConfigError(f"{where}: found {line[:60]!r}; {expected}")
    turns = data.get("turns", [data.get("prompt")])
    turns = turns if isinstance(turns, list) else []
    texts = [turn.get("prompt") if isinstance(turn, dict) else turn for turn in turns]
    texts = [text for text in texts if isinstance(text, str)]
    if not texts or len(texts) < len(turns):
        raise ConfigError(f"{where}: prompt and turns are texts; {expected}")
    return PromptLine(data["id"], tuple(texts), "turns" in data)


def answer_file(
    prompts: Path, out: Path, run_dir: str | Path | None, *, batch_size: int = 64, threshold: float | None = None
) -> int:
    """Answer every line of ``prompts`` and write ``out`` whole; returns the number of lines.

    A line is ``{"id", "outcome", "answer", "answers", "tool_calls", "spans", "tokens", "seconds", ...}`` of the (last)
    turn; a dialogue's line also holds "turns" with the same for every turn. ``answer`` is ``null`` where nothing was
    answered.

    Raises:
        ConfigError: the file or the run cannot be used.
    """
    lines = read_prompt_file(prompts)
    engine = FluxEMInference(run_dir, threshold=threshold)
    texts = []
    with DelayedProgress("answering", len(lines)) as shown:
        for done, (line, replies) in enumerate(zip(lines, _reply(engine, lines, batch_size), strict=True), start=1):
            record = {"id": line.id, **replies[-1].to_json()}
            if line.is_dialogue:
                record["turns"] = [reply.to_json() for reply in replies]
            texts.append(json.dumps(record, ensure_ascii=False))
            shown.update(done)
    write_atomically(out, ("\n".join(texts) + "\n").encode())
    return len(lines)


def _reply(engine: FluxEMInference, lines: Sequence[PromptLine], batch_size: int) -> Iterator[list[Reply]]:
    yield from engine.ask_many([line.turns for line in lines], batch_size)

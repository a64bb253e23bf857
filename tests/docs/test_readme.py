"""The README does what it shows: blocks marked ``<!-- run -->`` are executed in order, and print the marked output.

A block that needs minutes or a trained run is not marked; ``test_commands`` holds its commands against the code.
"""

from __future__ import annotations

import ast
import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
Blocks = Callable[[Path], list]


def run_python(source: str, namespace: dict) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, "README.md", "exec"), namespace)
    return printed.getvalue()


def run_bash(source: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", source],
        cwd=folder,
        env={**{k: v for k, v in os.environ.items() if k != "COLUMNS"}, "PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_marked_blocks_print_what_is_shown(read_blocks: Blocks, tmp_path: Path) -> None:
    blocks = read_blocks(README)
    namespace: dict = {"__name__": "readme"}
    languages = []
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if block.marker != "run":
            continue
        assert following is not None and following.marker == "output", f"no output is shown for:\n{block.text}"
        printed = run_bash(block.text, tmp_path) if block.language == "bash" else run_python(block.text, namespace)
        assert printed == following.text
        languages.append(block.language)
    assert languages.count("python") >= 4 and languages.count("bash") >= 1


def test_an_output_follows_only_what_runs(read_blocks: Blocks) -> None:
    blocks = read_blocks(README)
    for before, block in zip([None, *blocks], blocks, strict=False):
        if block.marker == "output":
            assert before is not None and before.marker == "run"


def test_python_that_is_not_run_needs_a_trained_run(read_blocks: Blocks) -> None:
    """And uses what the reopened run and its answers do have."""
    from fluxem.models.answering import Answer
    from fluxem.runs import Run

    waiting = [b for b in read_blocks(README) if b.language == "python" and b.marker != "run"]
    assert len(waiting) == 1
    used = {
        (node.value.id, node.attr)
        for node in ast.walk(ast.parse(waiting[0].text))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    assert {("fluxem", "load"), ("run", "solve")} <= used
    for name, attribute in used - {("fluxem", "load")}:
        owner = {"run": Run, "answer": Answer}[name]
        assert hasattr(owner, attribute) or attribute in owner.__dataclass_fields__


@pytest.mark.parametrize("task", ["arithmetic", "conditional", "units"])
def test_results_have_a_place_and_come_from_results_pages(task: str) -> None:
    """Accuracies in the README stand in a page of docs/results."""
    text = README.read_text("utf-8")
    found = re.findall(rf"<!-- results:{task} -->\n(.*?)<!-- /results -->", text, flags=re.DOTALL)
    assert len(found) == 1 and found[0].strip()
    recorded = "\n".join(page.read_text("utf-8") for page in sorted((ROOT / "docs" / "results").rglob("*.md")))
    for cell in re.findall(r"\d+\.\d \[\d+\.\d, \d+\.\d\]", found[0]):
        assert cell in recorded, f"README shows {cell} for {task}; no page of docs/results does"


def test_the_shown_version_is_the_package_version() -> None:
    import fluxem

    assert f"version = {{{fluxem.__version__}}}" in README.read_text("utf-8")


def test_counts_and_domains_are_those_of_the_package() -> None:
    from fluxem.domains import all_domains
    from fluxem.tools import all_tools

    text = README.read_text("utf-8")
    section = text[text.index("## Domains and tools") : text.index("## What is deterministic")]
    listed = {
        name
        for row in re.findall(r"^\| [a-z, ]+ \| ([a-z_, ]+) \|$", section, re.MULTILINE)
        for name in row.split(", ")
    }
    assert listed == set(all_domains())
    assert f"{len(all_tools())} tools" in section

"""What the tests of the documents share: fenced blocks of a page, and the generated source of the site."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"(?:^<!-- (\w+) -->\n)?^```(\w+)\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block; ``marker`` is the comment on the line above it: run, output, sample, or empty."""

    marker: str
    language: str
    text: str


def find_blocks(page: Path) -> list[Block]:
    return [Block(*(group or "" for group in match.groups())) for match in _BLOCK.finditer(page.read_text("utf-8"))]


@pytest.fixture(scope="session")
def read_blocks() -> Callable[[Path], list[Block]]:
    return find_blocks


@pytest.fixture(scope="session")
def pages() -> list[Path]:
    """Every document that is written by hand."""
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.fixture(scope="session")
def generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def site(generate: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the site's configuration and pages."""
    return generate.write_site(tmp_path_factory.mktemp("site")).parent

"""How files are named, sized and documented."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("fluxem", "lightning_modules", "datamodules", "benchmarks")
ENTRY_POINTS = ("train.py", "evaluate.py")
DOMAIN_FILES = {"__init__", "types", "encoder", "laws", "patterns", "tools", "generator", "corpus"}

MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
DOMAINS = sorted(path for path in (ROOT / "fluxem" / "domains").iterdir() if (path / "__init__.py").exists())


def show(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_globs_see_the_packages() -> None:
    seen = {show(path) for path in MODULES}
    assert {"fluxem/core/number.py", "lightning_modules/__init__.py", "datamodules/__init__.py"} <= seen
    assert {"arithmetic", "physics"} <= {path.name for path in DOMAINS}


def test_every_module_says_what_it_is_for() -> None:
    silent = [show(path) for path in MODULES + TESTS if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert not silent, f"modules without a docstring: {silent}"


def test_no_file_is_named_after_nothing() -> None:
    vague = [
        show(path)
        for path in MODULES + TESTS
        if path.stem.strip("_") in {"util", "utils", "helper", "helpers", "misc", "common"}
        or path.stem.startswith("base_")
    ]
    assert not vague, f"name the file after what it holds: {vague}"


def test_every_folder_with_code_is_a_package() -> None:
    bare = sorted({show(path.parent) for path in MODULES if not (path.parent / "__init__.py").exists()})
    assert not bare, f"folders without __init__.py are left out of an installed package: {bare}"


@pytest.mark.parametrize("domain", DOMAINS, ids=lambda path: path.name)
def test_domain_has_the_fixed_file_names(domain: Path) -> None:
    public = {path.stem for path in domain.glob("*.py") if path.stem == "__init__" or not path.stem.startswith("_")}
    assert public == DOMAIN_FILES, "a domain's own modules start with an underscore; the public ones are fixed"


@pytest.mark.parametrize("name", ENTRY_POINTS)
def test_entry_points_have_no_logic_of_their_own(name: str) -> None:
    num_lines = len((ROOT / name).read_text("utf-8").splitlines())
    assert num_lines <= 150, f"{name} has {num_lines} lines: move logic into the packages"

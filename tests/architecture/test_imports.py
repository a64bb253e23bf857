"""Who may import whom: the contracts of pyproject.toml, and what stays unloaded until it is used."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("fluxem", "lightning_modules", "datamodules")
CONTRACTS = {
    "layers": "One-way order inside fluxem",
    "above": "fluxem does not know the Lightning layer above it",
    "domains": "Domains never import each other",
    "torch-free": "core, domains, detection and tools never import torch",
    "plain-arguments": "Only fluxem.runs (and train.py, evaluate.py) see a DictConfig",
}


def run_contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True, check=False
    )


def run_python(code: str) -> str:
    """Run ``code`` in a fresh interpreter; return what it printed."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def copied_packages(tmp_path: Path) -> Path:
    """A copy of the packages and their contracts, to break on purpose."""
    for name in PACKAGES:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold() -> None:
    done = run_contracts(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    for name in CONTRACTS.values():
        assert f"{name} KEPT" in done.stdout


def test_contracts_catch_what_they_forbid(copied_packages: Path) -> None:
    fluxem = copied_packages / "fluxem"
    demo = fluxem / "domains" / "demo"  # a new domain folder is covered without being listed anywhere
    demo.mkdir()
    (demo / "__init__.py").write_text("from fluxem.domains.arithmetic.types import is_number\n")
    breaches = {
        "core/upward.py": "import fluxem.domains\n",
        "detection/heavy.py": "def load():\n    import torch\n",
        "integration/configured.py": "from omegaconf import DictConfig\n",
        "runs/modules.py": "import lightning_modules\n",
    }
    for path, source in breaches.items():
        (fluxem / path).write_text(source)
    done = run_contracts(copied_packages)
    assert done.returncode == 1, done.stdout + done.stderr
    for name in CONTRACTS.values():
        assert f"{name} BROKEN" in done.stdout


def test_unlisted_package_is_refused(copied_packages: Path) -> None:
    room = copied_packages / "fluxem" / "attic"
    room.mkdir()
    (room / "__init__.py").write_text('"""A room nobody decided on."""\n')
    done = run_contracts(copied_packages)
    assert done.returncode == 1
    assert "attic" in done.stdout


def test_import_fluxem_loads_nothing_heavy() -> None:
    loaded = run_python("import sys, fluxem; print(' '.join(sorted(sys.modules)))").split()
    assert "fluxem" in loaded
    heavy = {"numpy", "torch", "transformers", "pint", "sympy", "scipy", "re2", "typer", "rich", "hydra", "lightning"}
    assert not heavy & set(loaded)


def test_value_packages_import_and_work_with_torch_blocked() -> None:
    """Every module of the four packages imports, and a value round-trips, where torch can't be imported."""
    code = """
import importlib, pkgutil, sys

class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"torch", "transformers", "lightning"}:
            raise ImportError("blocked: " + name)

sys.meta_path.insert(0, Block())
count = 0
for package in ("core", "domains", "detection", "tools"):
    module = importlib.import_module("fluxem." + package)
    for info in pkgutil.walk_packages(module.__path__, module.__name__ + "."):
        importlib.import_module(info.name)
        count += 1
import fluxem
assert fluxem.decode(fluxem.encode(10**30)) == 10**30
assert [span.value for span in fluxem.detect("add 2 and 40")] == [2, 40]
print(count)
"""
    assert int(run_python(code)) > 20


def test_value_packages_import_heavy_libraries_only_when_used() -> None:
    code = """
import importlib, pkgutil, sys
for package in ("core", "domains", "detection", "tools"):
    module = importlib.import_module("fluxem." + package)
    for info in pkgutil.walk_packages(module.__path__, module.__name__ + "."):
        importlib.import_module(info.name)
print(" ".join(sys.modules))
"""
    loaded = set(run_python(code).split())
    assert "fluxem.domains.arithmetic.laws" in loaded
    assert not {"pint", "sympy", "scipy", "re2"} & loaded

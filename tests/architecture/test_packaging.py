"""Requirements, constraints, entry points and the Makefile agree with the code."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUNTIME = [Requirement(r) for r in PROJECT["dependencies"]]
EXTRAS = {name: [Requirement(r) for r in rs] for name, rs in PROJECT["optional-dependencies"].items()}
PINS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
OWN = {"fluxem", "lightning_modules", "datamodules", "benchmarks", "train", "evaluate"}


def third_party_imports(folder: str) -> dict[str, str]:
    """Top-level name -> a file that imports it, lazy imports included."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names = [node.module]
            for top in (name.split(".")[0] for name in names):
                if top not in OWN and top not in sys.stdlib_module_names:
                    found.setdefault(top, str(path.relative_to(ROOT)))
    return found


@pytest.mark.parametrize("folder", ["fluxem", "lightning_modules", "datamodules"])
def test_every_imported_library_is_declared(folder: str) -> None:
    declared = {canonicalize_name(r.name) for r in [*RUNTIME, *(r for rs in EXTRAS.values() for r in rs)]}
    distributions = packages_distributions()
    undeclared = {
        name: path
        for name, path in third_party_imports(folder).items()
        if not declared & {canonicalize_name(d) for d in distributions.get(name, [name])}
    }
    assert not undeclared, f"imported but not in pyproject.toml: {undeclared}"


def test_no_extra_is_empty() -> None:
    assert all(EXTRAS.values())


def test_constraints_pin_every_requirement_within_its_range() -> None:
    pins = {canonicalize_name(pin.name): pin for pin in PINS}
    for requirement in [*RUNTIME, *(r for rs in EXTRAS.values() for r in rs)]:
        pin = pins.get(canonicalize_name(requirement.name))
        assert pin is not None, f"{requirement.name} is not in constraints.txt"
        (version,) = (spec.version for spec in pin.specifier)
        assert requirement.specifier.contains(version, prereleases=True), f"{pin} is outside {requirement}"


def test_constraints_are_plain_exact_pins() -> None:
    for pin in PINS:
        assert pin.url is None, f"{pin}: a path or URL works on one machine only"
        (spec,) = pin.specifier
        assert spec.operator == "=="
        assert "+" not in spec.version, f"{pin}: a build suffix is not on every index"


def test_refused_lightning_releases_stay_out() -> None:
    """2.6.2 and 2.6.3 were malware and releases up to 2.6.5 carry a CVE."""
    (lightning,) = (r for r in RUNTIME if r.name == "lightning")
    assert not any(lightning.specifier.contains(v) for v in ("2.5.0", "2.6.2", "2.6.3", "2.6.5"))
    assert lightning.specifier.contains("2.6.6")


def test_console_scripts_resolve() -> None:
    for target in PROJECT["scripts"].values():
        entry_point = importlib.metadata.EntryPoint("script", target, "console_scripts")
        assert callable(entry_point.load())


def test_make_without_a_verb_teaches_every_verb() -> None:
    done = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    verbs = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert verbs is not None
    for verb in set(verbs[1].split()) - {"help", "install"}:
        assert f"make {verb}" in done.stdout


def test_continuous_integration_entry_is_executable() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0

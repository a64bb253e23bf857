"""Every command and every setting that a document names exists.

``make`` verbs are targets; ``train.py`` and ``evaluate.py`` lines compose, each group's choice of a sweep by itself;
``fluxem`` lines name a command.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hydra import compose, initialize_config_dir
from omegaconf import DictConfig, OmegaConf
from typer.main import get_command

from fluxem.serving.cli import app

ROOT = Path(__file__).resolve().parents[2]
CONF = ROOT / "conf"
GROUPS = {folder.name: {file.stem for file in folder.glob("*.yaml")} for folder in CONF.iterdir() if folder.is_dir()}
UNDOCUMENTED = {"hydra", "paths", "tokenizer"}  # one choice each, nothing to choose
Blocks = Callable[[Path], list]


@pytest.fixture(scope="module", autouse=True)
def _hydra() -> Iterator[None]:
    with initialize_config_dir(str(CONF), version_base="1.3"):
        yield


@pytest.fixture(scope="module")
def commands(pages: list[Path], read_blocks: Blocks) -> list[tuple[str, list[str]]]:
    """(page, words) of every line of every bash block."""
    return [
        (page.name, shlex.split(line, comments=True))
        for page in pages
        for block in read_blocks(page)
        if block.language == "bash"
        for line in block.text.splitlines()
        if line.strip()
    ]


@cache
def compose_settings(name: str, overrides: tuple[str, ...] = ()) -> Any:
    return OmegaConf.to_container(compose(name, overrides=list(overrides)), resolve=False)


def list_keys(node: Any, prefix: str = "") -> Iterator[str]:
    if isinstance(node, dict):
        for name, child in node.items():
            yield f"{prefix}{name}"
            yield from list_keys(child, f"{prefix}{name}.")


def check_launcher(launcher: str) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    extra = launcher.partition("_")[0]
    assert any(requirement.startswith(f"hydra-{extra}-launcher") for requirement in extras[extra])


def check_train(words: list[str]) -> None:
    if "--help" in words:
        return
    overrides = [w for w in words if "=" in w]
    assert set(words) - set(overrides) <= {"-m", "--cfg", "job"}
    for launcher in (o for o in overrides if o.startswith("hydra/launcher=")):
        check_launcher(launcher.partition("=")[2])
    overrides = [o for o in overrides if not o.startswith(("hydra/", "hydra."))]
    choices = [[f"{o.partition('=')[0]}={v}" for v in o.partition("=")[2].split(",")] for o in overrides]
    if "-m" not in words:
        assert all(len(c) == 1 for c in choices), "a comma is a sweep, which needs -m"
    first = [c[0] for c in choices]
    compose_settings("train", tuple(first))
    for i, others in enumerate(choices):
        for choice in others[1:] if first[i].partition("=")[0] in GROUPS else ():
            compose_settings("train", (*first[:i], choice, *first[i + 1 :]))


def check_evaluate(words: list[str]) -> None:
    from evaluate import prepare_arguments
    from fluxem.evaluation.suites import list_suites

    composed = compose("evaluate", overrides=prepare_arguments(words))
    assert isinstance(composed, DictConfig)
    assert composed.suite in list_suites()


def check_make(words: list[str]) -> None:
    verbs = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert verbs is not None
    for word in words:
        name, equals, value = word.partition("=")
        assert name in ({"ARGS", "PYTHON", "TRAIN_COMMAND", "COMPARE_COMMAND"} if equals else verbs[1].split())
        if name == "ARGS":
            assert all((ROOT / path).exists() for path in value.split() if "/" in path)


def check_fluxem(words: list[str]) -> None:
    command: Any = get_command(app)
    for word in words:
        if not hasattr(command, "commands"):
            break
        assert word in command.commands, f"fluxem has no command {word}; it has {sorted(command.commands)}"
        command = command.commands[word]


def test_every_command_of_a_block_exists(commands: list[tuple[str, list[str]]]) -> None:
    checks = {
        ("make",): check_make,
        ("fluxem",): check_fluxem,
        ("python", "train.py"): check_train,
        ("python", "evaluate.py"): check_evaluate,
    }
    num_checked = dict.fromkeys(checks, 0)
    for page, words in commands:
        known = next((head for head in checks if tuple(words[: len(head)]) == head), None)
        assert known is not None, f"{page}: nothing checks the command {shlex.join(words)}"
        try:
            checks[known](words[len(known) :])
        except Exception as error:
            raise AssertionError(f"{page}: {shlex.join(words)}: {error}") from error
        num_checked[known] += 1
    assert all(num_checked.values()), num_checked


@pytest.mark.parametrize(
    "line",
    ["arm=no_such_arm", "no_such_group=x", "model.no_such_setting=3", "arm=num,algebra", "-m arm=num,no_such_arm"],
)
def test_a_wrong_train_command_is_caught(line: str) -> None:
    with pytest.raises(Exception, match=r"no_such|needs -m"):
        check_train(shlex.split(line))


def test_inline_settings_exist(pages: list[Path]) -> None:
    known = {name: set(list_keys(compose_settings(name))) for name in ("train", "evaluate")}
    for path in CONF.glob("*/*.yaml"):
        known["train"] |= {
            f"{path.parent.name}.{key}" for key in list_keys(OmegaConf.to_container(OmegaConf.load(path)))
        }
    num_seen = 0
    for page in pages:
        for key, value in re.findall(r"`([a-z_.]+)=([^`\s]*)`", page.read_text("utf-8")):
            if key in GROUPS and value:
                assert value in GROUPS[key], f"{page.name}: `{key}={value}`, but conf/{key} has {sorted(GROUPS[key])}"
            else:
                assert key in known["train"] | known["evaluate"] | set(GROUPS), f"{page.name}: no setting {key}"
            num_seen += 1
    assert num_seen > 20


def read_group_rows(page: Path) -> Iterator[tuple[list[str], list[str]]]:
    """(groups, choices) of the rows of a table of groups."""
    for table in re.findall(r"^\| group .*\n\|.*\n((?:\|.*\n)+)", page.read_text("utf-8"), flags=re.MULTILINE):
        for row in table.splitlines():
            groups, choices = row.strip("|").split("|")[:2]
            yield re.findall(r"`(\w+)`", groups), re.findall(r"`(\w+)`", choices)


@pytest.mark.parametrize("name", ["README.md", "docs/experiments.md"])
def test_tables_of_groups_name_what_exists(name: str) -> None:
    rows = list(read_group_rows(ROOT / name))
    assert len(rows) >= 7
    for groups, choices in rows:
        valid = set().union(*(GROUPS[group] for group in groups))
        assert set(choices) <= valid, f"{name}: {groups} has no {set(choices) - valid}"


def test_every_group_and_choice_is_documented() -> None:
    text = (ROOT / "docs" / "experiments.md").read_text("utf-8")
    missing = [
        f"{group}={choice}"
        for group, choices in GROUPS.items()
        if group not in UNDOCUMENTED
        for choice in choices
        if f"`{choice}`" not in text and f"{group}={choice}" not in text
    ]
    assert not missing, f"docs/experiments.md does not name {missing}"


def test_every_split_and_suite_is_documented() -> None:
    from fluxem.evaluation.suites import TEST_SPLITS, VALIDATION_SPLITS, list_suites

    text = (ROOT / "docs" / "evaluation.md").read_text("utf-8")
    names = {*list_suites(), *VALIDATION_SPLITS, *(split for splits in TEST_SPLITS.values() for split in splits)}
    assert not {name for name in names if f"`{name}`" not in text}

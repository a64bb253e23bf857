"""Adding a domain is adding one folder: a demo domain appears everywhere, and leaves without a trace."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

import fluxem
import fluxem.domains
from fluxem.core.errors import ToolError
from fluxem.core.limits import Limits
from fluxem.domains import get_domain, reload_domains
from fluxem.tools import get_tool

DEMO = '''
"""Dice: notations such as 2d6."""

import time
from dataclasses import dataclass

from fluxem.core.domain import Domain, Law, Pattern, ValueType
from fluxem.core.layout import new_code
from fluxem.core.limits import limited
from fluxem.core.number import encode_number, read_number

TAG = 250


@dataclass(frozen=True)
class Dice:
    count: int
    sides: int


def parse(text):
    count, _, sides = text.partition("d")
    return Dice(int(count), int(sides))


def encode(value):
    code = new_code(TAG, 2)
    encode_number(code[0], value.count)
    encode_number(code[1], value.sides)
    return code


def decode(code):
    return Dice(read_number(code[0])[0], read_number(code[1])[0])


def maximum(dice: Dice, bonus: int = 0) -> int:
    """Largest possible roll.

    Args:
        dice: what is rolled.
        bonus: added to the roll.
    """
    return dice.count * dice.sides + bonus


@limited(seconds=0.5)
def roll_forever(dice: Dice) -> int:
    """Roll until the end of time.

    Args:
        dice: what is rolled.
    """
    print("this must not disturb the pipe", flush=True)
    if dice.count == 1:
        return dice.sides
    if dice.count == 3:
        raise ZeroDivisionError("three dice")
    if dice.count == 4:
        return bytearray(1 << 40)
    time.sleep(3600)


DOMAIN = Domain(
    name="dice",
    summary="dice notation",
    types=(
        ValueType(
            name="dice_dice", tag=TAG, summary="dice such as 2d6", matches=lambda v: isinstance(v, Dice),
            encode=encode, decode=decode, parse=parse, format=lambda v: f"{v.count}d{v.sides}",
            to_json=lambda v: f"{v.count}d{v.sides}", from_json=parse, examples=(Dice(2, 6), Dice(1, 20)),
        ),
    ),
    patterns=(Pattern("dice", "dice_dice", r"\\d+d\\d+", parse, before=r"\\w", after=r"\\w"),),
    tools=(maximum, roll_forever),
)
'''


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "dice").mkdir()
    (tmp_path / "dice" / "__init__.py").write_text(textwrap.dedent(DEMO))
    monkeypatch.setattr(fluxem.domains, "__path__", [*fluxem.domains.__path__, str(tmp_path)])
    reload_domains()
    yield
    monkeypatch.undo()
    sys.modules.pop("fluxem.domains.dice", None)
    reload_domains()


@pytest.mark.usefixtures("demo")
def test_one_folder_is_enough() -> None:
    assert "dice" in fluxem.list_domains()
    spans = fluxem.detect("Roll 2d6 and add 3.")
    assert [s.type for s in spans] == ["dice_dice", "arithmetic_number"]
    value = spans[0].value
    assert fluxem.decode(fluxem.encode(value)) == value
    assert fluxem.list_tools("dice") == ["dice_maximum", "dice_roll_forever"]
    assert fluxem.call_tool("dice_maximum", dice="2d6", bonus="1") == 13
    assert fluxem.call_tool("dice_maximum", dice=value) == 12
    with pytest.raises(ToolError, match="dice: expected dice such as 2d6, found str 'many'"):
        fluxem.call_tool("dice_maximum", dice="many")
    schema = get_tool("dice_maximum").schema["function"]["parameters"]
    assert schema["required"] == ["dice", "bonus"]
    assert schema["properties"]["dice"]["type"] == "string"
    assert "null" in schema["properties"]["bonus"]["type"]


def test_it_leaves_without_a_trace() -> None:
    assert "dice" not in fluxem.list_domains()
    assert [s.type for s in fluxem.detect("Roll 2d6 and add 3.")] == ["arithmetic_number"]
    assert fluxem.list_tools("arithmetic")


@pytest.mark.usefixtures("demo")
def test_heavy_tools_are_killed_at_their_limit() -> None:
    assert get_tool("dice_roll_forever").limits == Limits(seconds=0.5)
    assert fluxem.call_tool("dice_roll_forever", dice="1d8") == 8
    with pytest.raises(ToolError, match=r"dice_roll_forever: stopped after 0\.5 s"):
        fluxem.call_tool("dice_roll_forever", dice="2d8")
    assert fluxem.call_tool("dice_roll_forever", dice="1d6") == 6, "a new child takes over"
    with pytest.raises(ToolError, match="ZeroDivisionError: three dice"):
        fluxem.call_tool("dice_roll_forever", dice="3d6")
    with pytest.raises(ToolError, match="MemoryError"):
        fluxem.call_tool("dice_roll_forever", dice="4d6")


BROKEN = {
    "wrong name": ('DOMAIN = Domain(name="cards", summary="", types=())', "names must agree"),
    "taken tag": ("TAG = 16\n" + DEMO.replace("TAG = 250", ""), "collides"),
    "syntax error": ("this is no Python", "invalid syntax"),
    "foreign type": (
        DEMO.replace('"dice_dice", r', '"dice_card", r').replace("tools=(maximum, roll_forever),", ""),
        "dice_card.*not one of its types",
    ),
    "undocumented tool": (DEMO.replace("        bonus: added to the roll.\n", ""), "'bonus' is missing in the Args"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_errors_in_a_folder_are_never_swallowed(case: str, tmp_path: Path) -> None:
    source, reason = BROKEN[case]
    (tmp_path / "dice").mkdir()
    (tmp_path / "dice" / "__init__.py").write_text("from fluxem.core.domain import Domain\n" + source.lstrip())
    code = f"import fluxem, fluxem.domains; fluxem.domains.__path__.append({str(tmp_path)!r})"
    code += "; fluxem.detect('2d6'); fluxem.list_tools()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert re.search(reason, done.stderr), done.stderr[-500:]


def test_unknown_domain_names_the_nearest() -> None:
    with pytest.raises(KeyError, match="did you mean 'arithmetic'"):
        get_domain("aritmetic")

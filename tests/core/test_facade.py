"""``fluxem.encode``, ``decode``, ``detect`` and the rest, and that none of it needs torch."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import fluxem
from fluxem.core.errors import EncodingError, UnknownNameError

# Any import of torch raises, however deep it happens.
BLOCK_TORCH = """
import importlib.abc, sys
class Block(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked}:
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Block())
"""


def run_blocked(code: str, *blocked: str) -> str:
    program = BLOCK_TORCH.replace("{blocked}", repr(set(blocked))) + code
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_everything_below_the_model_works_without_torch() -> None:
    code = """
import fluxem, fluxem.detection, fluxem.tools, fluxem.tools.program, fluxem.tools.isolation, fluxem.serving.cli
assert fluxem.decode(fluxem.encode(42)) == 42
assert [s.value for s in fluxem.detect("3 and 4")] == [3, 4]
print(fluxem.call_tool("arithmetic_add", a=1, b=2), "torch" in sys.modules)
"""
    assert run_blocked(code, "torch", "transformers", "lightning") == "3 False"


def test_import_alone_loads_nothing_heavy() -> None:
    code = "import fluxem; print(fluxem.__version__)"
    assert run_blocked(code, "torch", "numpy", "re2", "pint", "sympy", "typer", "rich") == fluxem.__version__


@pytest.mark.parametrize("value", [0, -7, 10**38, Decimal("2.50"), Fraction(22, 7)])
def test_encode_decode(value: object) -> None:
    code = fluxem.encode(value)
    assert code.dtype == np.float32
    assert code.shape == (1, 256)
    assert fluxem.decode(code) == value
    assert fluxem.decode(code[0]) == value
    assert fluxem.decode(code.astype(np.float64).tolist()) == value


def test_floats_are_read_as_written() -> None:
    assert fluxem.decode(fluxem.encode(0.1)) == Decimal("0.1")
    for bad in (float("nan"), float("inf")):
        with pytest.raises(EncodingError):
            fluxem.encode(bad)


@pytest.mark.parametrize("value", [object(), None, True, 10**38 + 1, [1, 2]])
def test_encode_refuses(value: object) -> None:
    with pytest.raises(EncodingError):
        fluxem.encode(value, domain="arithmetic")


@pytest.mark.parametrize(
    "code",
    [
        np.zeros((1, 256)),
        np.ones(255),
        np.ones((0, 256)),
        np.ones((65, 256)),
        np.ones((1, 1, 256)),
        np.full((1, 256), np.nan),
        np.array(["a"] * 256),
        -np.ones((1, 256)),
        [],
        5,
    ],
)
def test_decode_refuses_what_is_no_code(code: Any) -> None:
    with pytest.raises(EncodingError):
        fluxem.decode(code)


def test_names() -> None:
    assert "arithmetic" in fluxem.list_domains()
    assert "arithmetic_add" in fluxem.list_tools()
    assert all(name.startswith("arithmetic_") for name in fluxem.list_tools("arithmetic"))
    with pytest.raises(UnknownNameError, match="did you mean 'arithmetic'"):
        fluxem.list_tools("arithmetics")
    with pytest.raises(UnknownNameError):
        fluxem.encode(1, domain="nowhere")
    with pytest.raises(AttributeError, match="it offers"):
        _ = fluxem.nothing
    assert set(fluxem.__all__) <= set(dir(fluxem))

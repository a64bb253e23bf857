"""The ``fluxem`` command: tables, JSON, and one-line errors with exit code 2."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from fluxem.serving.cli import main


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as caught:
        main(list(arguments))
    captured = capsys.readouterr()
    assert isinstance(caught.value.code, int)
    return caught.value.code, captured.out, captured.err


def test_detect(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "detect", "add -5 to 3/4", "--json")
    assert code == 0
    assert json.loads(out) == [
        {"start": 4, "end": 6, "type": "arithmetic_number", "text": "-5", "value": -5},
        {"start": 10, "end": 13, "type": "arithmetic_number", "text": "3/4", "value": "3/4"},
    ]
    code, out, _ = run(capsys, "detect", "[bold]7[/bold]")
    assert code == 0
    assert "arithmetic_number" in out
    assert run(capsys, "detect", "-5 + 3", "--json")[1].count("value") == 2


@pytest.mark.parametrize("text", ["42", "-5", "3/4", "1,234.5", "6.02e23", "25%"])
def test_encode_and_decode(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str) -> None:
    code, out, _ = run(capsys, "encode", text, "--json")
    assert code == 0
    encoded = json.loads(out)
    (tmp_path / "code.json").write_text(out)
    (tmp_path / "bare.json").write_text(json.dumps(encoded["code"]))
    for name in ("code.json", "bare.json"):
        code, out, _ = run(capsys, "decode", str(tmp_path / name), "--json")
        assert code == 0
        decoded = json.loads(out)
        assert decoded["type"] == encoded["type"]
        assert Fraction(decoded["value"]) == Fraction(encoded["value"])
    code, out, _ = run(capsys, "encode", text)
    assert code == 0
    assert "SPECIFIC" in out
    assert "arithmetic_number" in run(capsys, "decode", str(tmp_path / "bare.json"))[1]


def test_decode_reads_stdin(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    _, out, _ = run(capsys, "encode", "7", "--json")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(out.encode())))
    assert json.loads(run(capsys, "decode", "--json")[1])["value"] == 7


def test_domains_and_tools(capsys: pytest.CaptureFixture[str]) -> None:
    listed = json.loads(run(capsys, "domains", "--json")[1])
    assert "arithmetic" in [d["name"] for d in listed]
    assert "arithmetic" in run(capsys, "domains")[1]
    names = [t["name"] for t in json.loads(run(capsys, "tools", "list", "--domain", "arithmetic", "--json")[1])]
    assert "arithmetic_add" in names
    assert all(name.startswith("arithmetic_") for name in names)
    assert "arithmetic_sum" in run(capsys, "tools", "list", "--domain", "arithmetic")[1]
    schema = json.loads(run(capsys, "tools", "show", "arithmetic_sum", "--json")[1])
    assert schema["function"]["name"] == "arithmetic_sum"
    assert "values" in run(capsys, "tools", "show", "arithmetic_sum")[1]


@pytest.mark.parametrize(
    ("arguments", "result"),
    [
        (["arithmetic_add", "a=-3", "b=1/4"], "-11/4"),
        (["arithmetic_sum", 'values=[1, 2.5, "1/2", 0.1]'], "4.1"),
        (["arithmetic_evaluate", "expression=2^10 - 1"], 1023),
        (["arithmetic_evaluate", "expression=$0 * $1", "values=[3, 4]"], 12),
        (["arithmetic_add", "--arguments", '{"a": 0.1, "b": 0.2}'], "0.3"),
        (["arithmetic_compare", "a=1", "b=2"], "less"),
        (["arithmetic_is_integer", "value=4.0"], True),
    ],
)
def test_call(capsys: pytest.CaptureFixture[str], arguments: list[str], result: object) -> None:
    code, out, err = run(capsys, "tools", "call", *arguments, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {"tool": arguments[0], "result": result}
    plain = run(capsys, "tools", "call", *arguments)[1].strip()
    assert plain == (result if isinstance(result, str) else json.dumps(result))


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["detekt"], "No such command"),
        (["detect"], "Missing argument"),
        (["encode", "hello"], "found no value"),
        (["encode", "3 and 4"], "'3'.*'4'"),
        (["encode", "9" * 60], "outside the limits"),
        (["encode", "3", "--domain", "arithmetics"], "did you mean 'arithmetic'"),
        (["decode", "missing.json"], "No such file"),
        (["tools", "show", "arithmetic_ad"], "did you mean 'arithmetic_add'"),
        (["tools", "call", "arithmetic_add", "a=1"], "'b' is missing"),
        (["tools", "call", "arithmetic_add", "a=1", "b=nan"], "b: expected a number"),
        (["tools", "call", "arithmetic_add", "a", "b=2"], "argument=value"),
        (["tools", "call", "arithmetic_add", "a=1", "b=2", "c=3"], "unknown argument 'c'"),
        (["tools", "call", "arithmetic_sum", "values=1,2"], "expected JSON"),
        (["tools", "call", "arithmetic_sum", "values=[NaN]"], "finite"),
        (["tools", "call", "arithmetic_sum", "values=" + "[" * 100_000], "nested too deeply|expected JSON"),
        (["tools", "call", "arithmetic_add", "--arguments", "[1]"], "JSON object"),
        (["tools", "call", "arithmetic_divide", "a=1", "b=0"], "division by zero"),
        (["tools", "list", "--domain", "nowhere"], "unknown domain"),
    ],
    ids=lambda v: " ".join(v)[:30] if isinstance(v, list) else None,
)
def test_errors_are_one_line_and_exit_2(capsys: pytest.CaptureFixture[str], arguments: list[str], reason: str) -> None:
    import re

    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert err.startswith("fluxem: ")
    assert err.count("\n") == 1
    assert re.search(reason, err)


@pytest.mark.parametrize(
    "content", ["[1, 2", "[[1, 2]]", '{"code": null}', "[]", '["a"]', "5", "[[1], [1, 2]]", "\xff"]
)
def test_decode_refuses_what_is_no_code(capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str) -> None:
    (tmp_path / "code.json").write_bytes(content.encode("latin-1"))
    code, _, err = run(capsys, "decode", str(tmp_path / "code.json"))
    assert code == 2
    assert err.count("\n") == 1


def test_help_and_no_arguments(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--help")[0] == 0
    code, out, err = run(capsys)
    assert (code, err) == (0, "")
    assert "detect" in out


def test_the_installed_command_runs_the_same_code() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fluxem.serving.cli", "detect", "6 x 7", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert [span["value"] for span in json.loads(done.stdout)] == [6, 7]


def test_validate(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    span = {"type": "arithmetic_number", "start": 4, "end": 5, "value": 5}
    good = {"text": "add 5 to 3", "spans": [span], "target_text": "8"}
    bad = {**good, "spans": [{**span, "start": 5, "end": 6}]}
    (tmp_path / "good.jsonl").write_text(json.dumps(good) + "\n")
    (tmp_path / "bad.jsonl").write_text(json.dumps(bad) + "\n")
    assert run(capsys, "validate", str(tmp_path / "good.jsonl"))[0] == 0
    assert run(capsys, "validate", str(tmp_path / "bad.jsonl"), "--json")[0] == 1
    assert run(capsys, "validate", "--no-such-option")[0] == 2

"""The ``fluxem`` command: tables, JSON, and one-line errors with exit code 2."""

from __future__ import annotations

import dataclasses
import io
import json
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from fluxem.core.limits import Limits
from fluxem.domains import get_domain
from fluxem.serving.cli import main
from fluxem.tools import all_tools


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
        (["tools", "search", "sum", "--domain", "phisics"], "did you mean 'physics'"),
        (["tools", "search", "sum", "-k", "0"], "-k"),
        (["tools", "export"], "--format"),
        (["tools", "export", "--format", "openapi"], "did you mean 'openai'"),
        (["tools", "export", "--format", "mcp", "--domain", "arithmetik"], "did you mean 'arithmetic'"),
        (["tools", "export", "--format", "mcp", "--out", "/no/such/folder/x.json"], "No such file"),
        (["data", "coverage", "--domain", "arithmetik"], "did you mean 'arithmetic'"),
        (["data", "covrage"], "No such command"),
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


def test_tools_are_listed_domain_by_domain(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)  # a worker of the tests may have one; a pipe is as wide as its text
    lines = run(capsys, "tools", "list")[1].splitlines()
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert any(line.startswith("physics (") for line in heads)
    assert len([line for line in lines if line.startswith("  ")]) == len(all_tools())
    assert any(re.fullmatch(r"  arithmetic_negate +The number with its sign reversed.*", line) for line in lines)
    listed = json.loads(run(capsys, "tools", "list", "--json")[1])
    assert {tool["domain"] for tool in listed} >= {"arithmetic", "physics"}


def test_show_tells_examples_and_exactness(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    out = run(capsys, "tools", "show", "arithmetic_divide")[1]
    assert 'example: {"a": 1, "b": 3} -> "1/3"' in out
    assert "results are exact" in out
    tool = dataclasses.replace(all_tools()["arithmetic_divide"], tolerance=1e-9, limits=Limits(2.0, 512))
    monkeypatch.setattr("fluxem.tools.get_tool", lambda name: tool)
    out = run(capsys, "tools", "show", "arithmetic_divide")[1]
    assert "within 1e-09" in out
    assert "2 s and 512 MiB" in out


def test_search(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(run(capsys, "tools", "search", "how fast was the train?", "-k", "3", "--json")[1])
    assert len(found) == 3
    assert found[0]["name"] == "physics_average_speed"
    assert found[0]["score"] >= found[1]["score"] > 0
    typed = json.loads(run(capsys, "tools", "search", "5 km + 3 km", "-k", "1", "--json")[1])
    assert typed[0]["domain"] == "physics"
    code, out, _ = run(capsys, "tools", "search", "sum", "--domain", "arithmetic", "-k", "2")
    assert (code, len(out.splitlines())) == (0, 2)
    assert "arithmetic_sum" in out
    assert "no tool" in run(capsys, "tools", "search", "xyzzy")[1]
    assert json.loads(run(capsys, "tools", "search", "xyzzy", "--json")[1]) == []
    assert run(capsys, "tools", "search", "-5 + 3")[0] == 0


def test_export_openai_is_the_schemas(capsys: pytest.CaptureFixture[str]) -> None:
    exported = json.loads(run(capsys, "tools", "export", "--format", "openai", "--domain", "physics")[1])
    assert exported == [tool.schema for tool in all_tools().values() if tool.domain == "physics"]


def test_export_mcp(capsys: pytest.CaptureFixture[str]) -> None:
    exported = json.loads(run(capsys, "tools", "export", "--format", "mcp")[1])["tools"]
    assert [tool["name"] for tool in exported] == list(all_tools())
    for tool in exported:
        assert set(tool) == {"name", "description", "inputSchema", "annotations"}
        assert tool["inputSchema"]["type"] == "object"
        assert tool["annotations"]["readOnlyHint"] is True


def test_export_jsonschema_is_one_document(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "tools.json"
    code, out, err = run(capsys, "tools", "export", "--format", "jsonschema", "--out", str(target))
    assert (code, out) == (0, "")
    assert str(target) in err
    document = json.loads(target.read_text("utf-8"))
    assert set(document["$defs"]) == set(all_tools())
    for call in document["anyOf"]:
        name = call["properties"]["name"]["const"]
        assert call["properties"]["arguments"] == {"$ref": f"#/$defs/{name}"}
        assert document["$defs"][name]["additionalProperties"] is False


def test_coverage_counts_what_the_phrasebooks_hold(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "data", "coverage", "--json")
    counted = json.loads(out)
    assert code == 0
    assert set(counted["tools"]) == set(all_tools())
    book = get_domain("arithmetic").phrasebook
    assert book is not None
    row, expected = counted["tools"]["arithmetic_add"], book.count_coverage()["arithmetic_add"]
    assert row["kinds"] == expected["kinds"]
    assert row["families"] == len(expected["families"]) == sum(row["kinds"].values())
    assert row["words"] == len(expected["words"])
    _, out, _ = run(capsys, "data", "coverage", "--domain", "arithmetic")
    [line] = [line for line in out.splitlines() if line.split()[:1] == ["add"]]
    assert [int(cell) for cell in line.split()[1:]] == [*row["kinds"].values(), *list(row.values())[1:]]
    assert "physics" not in out
    assert "all domains" in run(capsys, "data", "coverage")[1]


def test_coverage_names_tools_without_wordings(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(capsys, "data", "coverage", "--domain", "physics", "--strict")[0] == 0
    bare = dataclasses.replace(get_domain("physics"), phrasebook=None)
    monkeypatch.setattr("fluxem.domains.get_domain", lambda name: bare)
    code, out, _ = run(capsys, "data", "coverage", "--domain", "physics")
    assert code == 0
    assert "fewer than 20 families: physics_unit_convert, " in out
    assert run(capsys, "data", "coverage", "--domain", "physics", "--strict")[0] == 1
    assert len(json.loads(run(capsys, "data", "coverage", "--domain", "physics", "--json")[1])["short"]) == len(
        bare.tools
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["tools", "list"],
        ["tools", "search", "speed of a train"],
        ["tools", "show", "physics_wavelength"],
        ["data", "coverage"],
        ["domains"],
    ],
    ids=" ".join,
)
def test_narrow_terminals_and_pipes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    code, out, _ = run(capsys, *arguments)
    assert code == 0
    assert "\x1b" not in out
    prose = [line for line in out.splitlines() if not line.startswith("example:")]
    assert max(map(len, prose)) <= 60


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


def test_a_named_domain_reads_what_detection_leaves_alone(capsys: pytest.CaptureFixture[str]) -> None:
    shown = json.loads(run(capsys, "encode", "GATTACA", "--domain", "biology", "--json")[1])
    assert (shown["type"], shown["value"]) == ("biology_dna", "GATTACA")
    code, _, error = run(capsys, "encode", "GATTACA", "--json")
    assert code == 2
    assert "found no value in 'GATTACA'" in error

"""The mixed-sample format: what is accepted, what is refused, and how the validator says so."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import SampleError
from fluxem.data import sample_check, strict_json
from fluxem.data.jsonl import sample_to_dict, write_samples
from fluxem.data.problems import generate_problem
from fluxem.domains.physics.types import Quantity
from fluxem.integration import sample_format
from fluxem.integration.sample_format import check_sample, load_valid_samples, main, modernize_record, validate_file

FACTORIAL = "What is the factorial of 5?"


def number(start, end, value=5, **more):
    return {"type": "arithmetic_number", "start": start, "end": end, "value": value, **more}


def problems_of(record, **options):
    return [str(problem) for problem in check_sample(record, **options)]


@pytest.mark.parametrize(
    "record",
    [
        {"text": "no spans at all"},
        {"text": "none found", "spans": []},
        {"text": FACTORIAL, "spans": [number(25, 26)], "target_text": "120", "target_value": 120},
        {"text": FACTORIAL, "spans": [number(25, 26, "5", confidence=0.5, source="learned")], "meta": {"a": 1}},
        {"text": "1,234 and 25% of 3/4", "spans": [number(0, 5, 1234), number(10, 13, "0.25"), number(17, 20, "3/4")]},
        {"text": "go 5 km", "spans": [{"type": "physics_quantity", "start": 3, "end": 7, "value": "5 km"}]},
        {"text": "go 5 km", "spans": [{"type": "phys_quantity", "start": 3, "end": 7, "value": 5e3, "dims": {"L": 1}}]},
        {"text": "It boils at 373.15 K.", "target_value": 5, "target_type": "arithmetic_number",
         "spans": [{"type": "phys_quantity", "start": 12, "end": 20, "value": 373.15, "dims": {"Theta": 1}}]},
        {"text": "a big one: " + "7" * 30, "spans": [number(11, 41, "7" * 30)]},
        {"text": "n = 5", "spans": [{"type": "comb_term", "start": 4, "end": 5, "value": 5}], "anything": [1, 2]},
    ],
)  # fmt: skip
def test_accepted(record):
    assert problems_of(record, check_encoding=True) == []


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        # the seeds' own example: the 5 is at 25-26, and a span holds what its text says
        ({"text": FACTORIAL, "spans": [number(28, 29)]}, "spans[0].start: found 28; expected 0 to 27"),
        ({"text": FACTORIAL, "spans": [number(28, 29)]}, "5 is at 25-26"),
        ({"text": FACTORIAL, "spans": [number(24, 25)]}, "found ' ' at 24-25; expected text that says 5, as at 25-26"),
        ({"text": FACTORIAL, "spans": [number(25, 26, {"kind": "factorial", "n": 5})]}, "names an operation"),
        ({"text": FACTORIAL, "spans": [number(25, 26, {"n": 5})]}, "a value of type arithmetic_number"),
        ({"text": FACTORIAL, "spans": [number(25, 26, 6)]}, "expected text that says 6"),
        ({"text": FACTORIAL, "spans": [number(24, 26)]}, "' 5' at 24-26"),
        ({"text": FACTORIAL, "spans": [number(25, 28)]}, "spans[0].end: found 28 (start 25); expected 26 to 27"),
        ({"text": FACTORIAL, "spans": [number(26, 26)]}, "spans[0].end"),
        ({"text": FACTORIAL, "spans": [number(-1, 26)]}, "spans[0].start: found -1"),
        ({"text": FACTORIAL, "spans": [number(25.0, 26)]}, "found 25.0; expected an integer"),
        ({"text": FACTORIAL, "spans": [number(True, 26)]}, "found True; expected an integer"),
        ({"text": FACTORIAL, "spans": [number(25, 26), number(25, 26)]}, "overlaps spans[0] at 25-26"),
        ({"text": FACTORIAL, "spans": [number(25, 26, True)]}, "spans[0].value: found True"),
        ({"text": FACTORIAL, "spans": [number(25, 26, None)]}, "spans[0].value: found None"),
        ({"text": FACTORIAL, "spans": [{**number(25, 26), "type": "arithmetic_nubmer"}]}, "arithmetic_number"),
        ({"text": FACTORIAL, "spans": [{**number(25, 26), "type": 16}]}, "spans[0].type: found 16"),
        ({"text": FACTORIAL, "spans": [{"type": "arithmetic_number", "value": 5}]}, "no start and no end"),
        ({"text": FACTORIAL, "spans": [5]}, "spans[0]: found 5"),
        ({"text": FACTORIAL, "spans": {}}, "spans: found {}"),
        ({"spans": []}, "text: found no field 'text'"),
        ({"text": 5}, "text 5; expected a string"),
        ([], "a JSON object"),
        ({"text": "a", "meta": []}, "meta: found []"),
        ({"text": "a", "target_text": 5}, "target_text: found 5"),
        ({"text": "a", "target_type": "arithmetic_number", "target_value": "x"}, "target_value: found 'x'"),
        ({"text": "a", "target_type": "nothing"}, "target_type: found unknown type 'nothing'"),
        ({"text": "5 kg", "spans": [{"type": "quantity", "start": 0, "end": 4, "value": "5 kg"}]}, "physics_quantity"),
        ({"text": "5 kg", "spans": [{"type": "phys_quantity", "start": 0, "end": 4, "value": 5, "dims": {"L": 1}}]},
         "expected text that says 5 meter"),
    ],
)  # fmt: skip
def test_refused(record, expected):
    assert any(expected in problem for problem in problems_of(record)), problems_of(record)


def test_encoding_is_checked_on_request():
    record = {"text": "9" * 60, "spans": [number(0, 60, "9" * 60)]}
    assert problems_of(record) == []
    assert "cannot be encoded" in problems_of(record, check_encoding=True)[0]
    target = {"text": "a", "target_type": "arithmetic_number", "target_value": "9" * 60}
    assert "cannot be encoded" in problems_of(target, check_encoding=True)[0]


@pytest.mark.parametrize("task", ["arithmetic", "conditional", "units"])
def test_generated_samples_are_valid(task):
    for index in range(60):
        record = json.loads(json.dumps(sample_to_dict(generate_problem(task, "train", index, 51))))
        assert problems_of(record, check_encoding=True) == []


@given(st.integers(0, 200), st.integers(-3, 3), st.integers(-3, 3))
def test_shifted_spans_are_refused(index, left, right):
    record = sample_to_dict(generate_problem("arithmetic", "id", index, 52))
    span = record["spans"][0]
    shifted = {**record, "spans": [{**span, "start": span["start"] + left, "end": span["end"] + right}]}
    same = record["text"][max(shifted["spans"][0]["start"], 0) : shifted["spans"][0]["end"]]
    valid = (left, right) == (0, 0) or same == str(span["value"])
    assert (problems_of(shifted) == []) is (valid and shifted["spans"][0]["start"] >= 0)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda x: (
            st.lists(x, max_size=4)
            | st.dictionaries(
                st.sampled_from(["text", "spans", "type", "start", "end", "value", "meta", "dims"]), x, max_size=5
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_judged_without_an_exception(record):
    assert isinstance(check_sample(record, check_encoding=True), list)


def test_older_spellings_are_rewritten():
    old = {
        "text": "at 373.15 K",
        "spans": [{"type": "phys_quantity", "start": 3, "end": 11, "value": 373.15, "dims": {"Theta": 1}}],
    }
    new = modernize_record(old)
    assert new["spans"][0]["type"] == "physics_quantity" and old["spans"][0]["type"] == "phys_quantity"
    assert sample_format.sample_from_dict(new).spans[0].value == Quantity(Decimal("373.15"), "kelvin")


# --- files ---------------------------------------------------------------------------------------------
BAD_LINES = [
    (b'{"text": "a", "text": "b"}', "key 'text' twice"),
    (b'{"text": "a", "target_value": NaN}', "NaN"),
    (b'{"text": "\xe9"}', "byte 0xe9"),
    (b"", "an empty line"),
    (b"{'text': 1}", "no JSON at column 2"),
    (b"[" * 50_000, "nested too deeply"),
    (b'{"text": "a", "target_value": ' + b"1" * 5000 + b"}", "digits"),
    (b'{"text": "\\ud800 5"}', None),
]


@pytest.mark.parametrize(("line", "found"), BAD_LINES)
def test_bad_lines_are_named(tmp_path, line, found, capsys):
    path = tmp_path / "data.jsonl"
    path.write_bytes(b'{"text": "fine"}\n' + line + b'\n{"text": "fine"}\n')
    assert main([str(path)]) == (0 if found is None else 1)
    out = capsys.readouterr().out
    if found is not None:
        assert f"{path}:2: " in out and found in out
        assert "3 lines, 0 spans, 1 invalid" in out


def test_byte_order_mark_and_empty_file(tmp_path, capsys):
    (tmp_path / "bom.jsonl").write_bytes(b"\xef\xbb\xbf" + b'{"text": "a"}\n')
    (tmp_path / "empty.jsonl").write_bytes(b"")
    assert main([str(tmp_path / "bom.jsonl"), str(tmp_path / "empty.jsonl")]) == 1
    out = capsys.readouterr().out
    assert "bom.jsonl:1: line: found a byte order mark" in out
    assert "empty.jsonl:1: file: found no samples" in out


def test_a_line_too_long_is_refused_without_reading_it_whole(tmp_path, monkeypatch, capsys):
    limit = 1000
    monkeypatch.setattr(strict_json, "MAX_LINE_BYTES", limit)
    path = tmp_path / "long.jsonl"
    path.write_bytes(b'{"text": "' + b"x" * 5000 + b'"}\n{"text": "b"}\n')
    sizes = []
    real = sample_format.iterate_lines

    def watch(file, *_):
        for number_, line, offset in real(file, limit):
            sizes.append(len(line or b""))
            yield number_, line, offset

    monkeypatch.setattr(sample_format, "iterate_lines", watch)
    assert main([str(path)]) == 1
    out = capsys.readouterr().out
    assert f"{path}:1: line: found more than 16 MiB on one line" in out and "2 lines" in out
    assert max(sizes) <= limit


def test_gzip_is_told_by_content_and_damage_is_reported(tmp_path, capsys):
    samples = [generate_problem("conditional", "val", i, 53) for i in range(30)]
    write_samples(tmp_path / "a.jsonl.gz", samples)
    whole = (tmp_path / "a.jsonl.gz").read_bytes()
    (tmp_path / "b.data").write_bytes(whole)
    assert main([str(tmp_path / "b.data"), "--check-encoding"]) == 0
    (tmp_path / "cut.jsonl.gz").write_bytes(whole[:-30])
    assert main([str(tmp_path / "cut.jsonl.gz")]) == 1
    assert "file: found damaged gzip data" in capsys.readouterr().out


def test_reports_are_limited_but_counted(tmp_path, capsys):
    path = tmp_path / "many.jsonl"
    path.write_text('{"text": 1}\n' * 50)
    assert main([str(path), "--max-errors", "3"]) == 1
    out = capsys.readouterr().out
    assert out.count(": found") == 3 and "47 more problems" in out
    report = validate_file(path, max_errors=5)
    assert (report.num_samples, report.num_invalid, report.num_problems, len(report.problems)) == (50, 50, 50, 5)


def test_json_report(tmp_path, capsys):
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    write_samples(good, [generate_problem("units", "id", i, 54) for i in range(5)])
    bad.write_text('{"text": "5", "spans": [{"type": "arithmetic_number", "start": 0, "end": 2, "value": 5}]}\n')
    assert main([str(good), str(bad), "--json", "--check-encoding"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [f["valid"] for f in report["files"]] == [True, False] and report["valid"] is False
    assert report["files"][1]["problems"][0]["line"] == 1
    assert report["files"][0]["num_spans"] >= 10


@pytest.mark.parametrize(
    "arguments",
    [[], ["/no/such/file.jsonl"], ["."], ["x.jsonl", "--max-errors", "0"], ["a", "--max-errors", "x"], ["--what"]],
)  # fmt: skip
def test_unusable_arguments_exit_with_2(arguments, capsys):
    assert main(arguments) == 2
    assert capsys.readouterr().err


def test_as_a_module(tmp_path):
    path = tmp_path / "data.jsonl.gz"
    with gzip.open(path, "wt") as file:
        file.write(json.dumps({"text": FACTORIAL, "spans": [number(28, 29)]}) + "\n")
    command = [sys.executable, "-m", "fluxem.integration.sample_format", str(path), "--check-encoding"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and f"{path}:1: spans[0].start: found 28" in done.stdout
    assert "Warning" not in done.stderr


def test_valid_samples_stream_until_the_first_problem(tmp_path):
    path = tmp_path / "data.jsonl"
    path.write_text(
        '{"text": "n = 5", "spans": [{"type": "comb_term", "start": 4, "end": 5, "value": 5}]}\n{"text": 5}\n'
    )
    stream = load_valid_samples(path)
    assert next(stream).spans[0].type == "arithmetic_number"
    with pytest.raises(SampleError, match=r"data\.jsonl:2: text: found"):
        next(stream)


def test_aliases_lead_to_names_of_the_present_form():
    assert all("_" in name for name in sample_check.TYPE_ALIASES.values())
    assert sample_check.TYPE_ALIASES["phys_quantity"] == "physics_quantity"

"""Samples as JSON lines: lossless, streamed, with errors that name the line; strict JSON."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import SampleError
from fluxem.core.span import Sample, Span
from fluxem.data.jsonl import dump_line, parse_line, read_samples, sample_from_dict, sample_to_dict, write_samples
from fluxem.data.strict_json import LineError, iterate_lines, parse_strict
from fluxem.domains.arithmetic.types import Ordering
from fluxem.domains.physics.types import Quantity, Unit

VALUES = st.one_of(
    st.integers(-(10**38), 10**38),
    st.fractions(max_denominator=10**6).filter(lambda f: f.denominator > 1),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9),
)


@given(st.text(max_size=40), VALUES, st.floats(0, 1), st.sampled_from(["gold", "pattern", "learned"]))
def test_round_trip(text, value, confidence, source):
    spans = (Span(0, 1, "arithmetic_number", value, confidence, source),)
    sample = Sample(f"3{text}", spans, "three", value, {"steps": [["stop", 0]], "family": "é"})
    line = dump_line(sample)
    assert parse_line(line) == sample
    assert type(parse_line(line).target_value) is type(value)
    assert line.count(b"\n") == 1


@pytest.mark.parametrize(
    "target", [Quantity(Fraction(5, 3), "km/h"), Unit("mile"), Ordering.LESS, True, "yes", None, [1, 2]]
)
def test_target_values_of_every_kind(target):
    sample = Sample("text", None, "", target)
    assert parse_line(dump_line(sample)) == sample
    assert "spans" not in sample_to_dict(sample)


def test_no_spans_and_empty_spans_differ():
    assert sample_from_dict({"text": "a"}).spans is None
    assert sample_from_dict({"text": "a", "spans": []}).spans == ()


def test_integers_beyond_double_precision_survive():
    sample = Sample(str(2**53 + 1), (Span(0, 16, "arithmetic_number", 2**53 + 1, source="gold"),), "", Decimal("1e-30"))
    assert parse_line(dump_line(sample)) == sample
    assert isinstance(json.loads(dump_line(sample))["spans"][0]["value"], str)


@pytest.mark.parametrize("name", ["samples.jsonl", "samples.jsonl.gz"])
def test_files(tmp_path, name):
    samples = [Sample(f"text {i}", (), "", i) for i in range(25)]
    path = tmp_path / name
    assert write_samples(path, iter(samples)) == 25
    assert list(read_samples(path)) == samples
    first = path.read_bytes()
    write_samples(path, samples)
    assert path.read_bytes() == first
    assert (first[:2] == b"\x1f\x8b") == name.endswith(".gz")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not a line of JSON"), ("[]", "a string 'text'"), ('{"text": 1}', "a string 'text'"),
        ('{"text": "a", "spans": [{"type": "arithmetic_number", "start": 0}]}', "needs type, start, end and value"),
        ('{"text": "a", "spans": [{"type": "number", "start": 0, "end": 1, "value": 1}]}', "arithmetic_number"),
        ('{"text": "a", "target_value": "x", "target_type": "arithmetic_number"}', "target_value"),
    ],
)  # fmt: skip
def test_errors_name_file_and_line(tmp_path, line, message):
    path = tmp_path / "bad.jsonl"
    path.write_text('{"text": "good"}\n\n' + line + "\n")
    with pytest.raises(SampleError, match=r"bad\.jsonl:3: ") as caught:
        list(read_samples(path))
    assert message in str(caught.value)


def test_a_target_without_a_type_is_refused():
    with pytest.raises(SampleError, match="object"):
        dump_line(Sample("a", None, "", object()))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (b'{"a": 1, "a": 2}', "key 'a' twice"), (b'{"a": NaN}', "NaN"), (b'{"a": -Infinity}', "-Infinity"),
        (b'{"a": "\xff"}', "byte 0xff"), (b"{", "no JSON at column"), (b"[" * 100_000, "too deeply"),
        (b"1" * 5000, "digits"),
    ],
)  # fmt: skip
def test_strict_json_refuses(line, found):
    with pytest.raises(LineError, match=found):
        parse_strict(line)


@given(
    st.lists(st.binary(max_size=30).map(lambda b: b.replace(b"\n", b"")), max_size=8), st.integers(1, 12), st.booleans()
)
def test_lines_come_in_bounded_memory(lines, limit, ends):
    data = b"\n".join(lines) + (b"\n" if ends and lines else b"")
    seen = list(iterate_lines(io.BytesIO(data), limit))
    expected = data.splitlines(keepends=True) if b"\r" not in data else list(io.BytesIO(data))
    assert [n for n, _, _ in seen] == list(range(1, len(expected) + 1))
    for (_, line, _), whole in zip(seen, expected, strict=True):
        content = whole.rstrip(b"\n")
        assert line == (whole if len(content) <= limit else None)
    assert not seen or seen[-1][2] == len(data)

"""What every domain must keep, whichever it is: codes, laws, patterns, tools, generator, corpus."""

from __future__ import annotations

import functools
import itertools
import json
import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from fluxem.core.domain import Domain, Law, ValueType
from fluxem.core.errors import EncodingError, FluxEMError, LawError
from fluxem.core.layout import DIM, MAX_BLOCKS, read_tag
from fluxem.core.span import Sample, Span, overlapping
from fluxem.detection import PatternDetector
from fluxem.domains import all_domains, all_laws, all_types, get_type, resolve_law, type_of_code, type_of_value
from fluxem.models.answering.regrounding import Unfound, reground
from fluxem.tools import all_tools, call_tool, get_tool, list_tools, resolve_references, to_json

DOMAINS = list(all_domains().values())
TYPES = list(all_types().values())
LAWS = list(all_laws().values())
DETECTOR = PatternDetector()


def by_name(items: list[Any]) -> Callable[..., Any]:
    return pytest.mark.parametrize("item", items, ids=[item.name for item in items])


def test_there_are_domains() -> None:
    assert {"arithmetic", "physics"} <= set(all_domains())


def test_tags_are_unique_and_fit_the_tag_bits() -> None:
    tags = [int(t.tag) for t in TYPES]
    assert len(set(tags)) == len(tags)
    assert all(0 < tag < 256 for tag in tags)


@by_name(TYPES)
def test_examples_round_trip(item: ValueType) -> None:
    assert item.examples, "examples are what docs and these tests show"
    for value in item.examples:
        code = item.encode(value)
        assert code.dtype == np.float32
        assert code.shape[1] == DIM
        assert 1 <= code.shape[0] <= MAX_BLOCKS
        assert np.isfinite(code).all()
        assert read_tag(code) == item.tag
        assert type_of_code(code) is item
        assert item.matches(value)
        assert type_of_value(value) is item
        assert item.decode(code) == value
        assert item.parse(item.format(value)) == value
        assert item.from_json(json.loads(json.dumps(item.to_json(value)))) == value
        np.testing.assert_array_equal(item.encode(value), code)


@by_name(TYPES)
def test_encode_many_is_encode(item: ValueType) -> None:
    encode_many = item.encode_many or (lambda values: [item.encode(v) for v in values])
    codes = encode_many(list(item.examples))
    assert len(codes) == len(item.examples)
    for code, value in zip(codes, item.examples, strict=True):
        np.testing.assert_array_equal(code, item.encode(value))


@by_name(TYPES)
def test_check_accepts_what_encode_accepts(item: ValueType) -> None:
    for value in item.examples:
        (item.check or item.encode)(value)


@by_name(TYPES)
def test_parse_refuses_nonsense_with_value_error(item: ValueType) -> None:
    for text in ("\x00", "\U0001f600\U0001f600", "<script>", "(" * 3000, "nan nan", "][", "\u202e"):
        with pytest.raises(ValueError, match=r"."):
            item.parse(text)


@by_name(TYPES)
def test_decode_refuses_a_code_without_content(item: ValueType) -> None:
    empty = item.encode(item.examples[0]).copy()
    empty[:, 16:] = 0.0
    try:
        value = item.decode(empty)
    except (EncodingError, ValueError):
        return
    assert item.matches(value), "what decodes must at least be a value of the type"


def operand_choices(law: Law) -> list[tuple[Any, ...]]:
    return list(itertools.product(*(get_type(name).examples for name in law.operand_types)))


@by_name(LAWS)
def test_laws_agree_with_their_references(item: Law) -> None:
    num_applied = 0
    result_type = get_type(item.result_type)
    for operands in operand_choices(item):
        codes = [get_type(n).encode(v) for n, v in zip(item.operand_types, operands, strict=True)]
        before = [code.copy() for code in codes]
        try:
            expected = item.reference(*operands)
        except (LawError, EncodingError):
            with pytest.raises((LawError, EncodingError)):
                item.apply(*codes)
            continue
        try:
            result_type.encode(expected)
        except EncodingError:  # the result has no code: the law must say so too
            with pytest.raises(EncodingError):
                item.apply(*codes)
            continue
        try:
            result = item.apply(*codes)
        except EncodingError:
            continue  # an intermediate of the algebra leaves the range; refusing is allowed, wrapping is not
        assert read_tag(result) == result_type.tag
        assert result_type.decode(result) == expected
        for code, copy in zip(codes, before, strict=True):
            np.testing.assert_array_equal(code, copy)
        if item.commutative:
            assert result_type.decode(item.apply(*reversed(codes))) == expected
        num_applied += 1
    assert num_applied > 0, "no combination of examples exercises this law"


@by_name(LAWS)
def test_laws_are_found_by_verb_and_types(item: Law) -> None:
    (domain,) = (d for d in DOMAINS if item in d.laws)
    assert item.name.startswith(domain.name + "_")
    verb = item.name.removeprefix(domain.name + "_").partition("__")[0]
    assert resolve_law(verb, item.operand_types) is item
    assert item.lane


@by_name(DOMAINS)
def test_corpus_is_found_exactly_by_the_whole_detector(item: Domain) -> None:
    assert len(item.corpus) >= 40
    wrong = []
    for example in item.corpus:
        found = tuple((example.text[s.start : s.end], s.type, s.value) for s in DETECTOR.detect(example.text))
        if found != example.spans:
            wrong.append((example.text, found))
    assert not wrong


@by_name(DOMAINS)
def test_near_misses_hold_nothing_of_the_domain(item: Domain) -> None:
    assert len(item.near_misses) >= 25
    own = {t.name for t in item.types}
    stolen = {t: found for t in item.near_misses if (found := [s for s in DETECTOR.detect(t) if s.type in own])}
    assert not stolen


@by_name(DOMAINS)
def test_pattern_names_are_unique(item: Domain) -> None:
    names = [p.name for p in item.patterns]
    assert len(set(names)) == len(names)


@by_name(DOMAINS)
def test_generator_answers_come_from_the_tools(item: Domain) -> None:
    assert item.generate is not None
    families, rng = set(), random.Random(7)
    for index in range(300):
        difficulty = ("easy", "medium", "hard")[index % 3]
        sample = item.generate(rng, difficulty)
        assert sample.spans is not None
        assert overlapping(sample.spans) is None
        for span in sample.spans:
            surface = sample.text[span.start : span.end]
            assert surface == surface.strip()
            assert get_type(span.type).parse(surface) == span.value
        families.add(sample.meta["family"])
        arguments = resolve_references(sample.meta["arguments"], [s.value for s in sample.spans])
        result = call_tool(sample.meta["tool"], **arguments)
        assert result == sample.target_value
        assert type(result) is type(sample.target_value)
        assert sample.target_text
    assert len(families) >= 8


@by_name(DOMAINS)
def test_generator_is_a_function_of_its_seed(item: Domain) -> None:
    assert item.generate is not None
    first = [item.generate(random.Random(f"{d}/{i}"), d) for i in range(20) for d in ("easy", "hard")]
    again = [item.generate(random.Random(f"{d}/{i}"), d) for i in range(20) for d in ("easy", "hard")]
    assert first == again
    with pytest.raises(ValueError, match="easy"):
        item.generate(random.Random(0), "impossible")


@by_name(DOMAINS)
def test_gold_spans_are_what_detection_finds(item: Domain) -> None:
    assert item.generate is not None
    rng, num_equal = random.Random(3), 0
    for index in range(300):
        sample = item.generate(rng, ("easy", "medium", "hard")[index % 3])
        found = DETECTOR.detect(sample.text)
        equal = [(s.start, s.end, s.type, s.value) for s in found] == [
            (s.start, s.end, s.type, s.value) for s in sample.spans or ()
        ]
        num_equal += equal or can_be_answered(sample, found)
    assert num_equal >= 297


def can_be_answered(sample: Sample, found: Sequence[Span]) -> bool:
    """Whether the sample's tool gives the same answer on what is detected."""
    if "tool" not in sample.meta:
        return False
    call = {"tool": sample.meta["tool"], "arguments": sample.meta["arguments"]}
    try:
        reground([{"calls": [call]}], [sample.spans or ()], [found])
    except Unfound:
        return False
    return True


@by_name(DOMAINS)
def test_at_least_six_tools(item: Domain) -> None:
    assert len(list_tools(item.name)) >= 6


@by_name(DOMAINS)
def test_at_least_two_laws(item: Domain) -> None:
    assert len(item.laws) >= 2


def agrees(found: Any, expected: Any, tolerance: float | None) -> bool:
    """Equality, floats within the declared tolerance."""
    if isinstance(expected, dict):
        return found.keys() == expected.keys() and all(agrees(found[k], v, tolerance) for k, v in expected.items())
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(agrees, found, expected, [tolerance] * len(found)))
    if isinstance(expected, float) or isinstance(found, float):
        assert tolerance is not None, "a tool that returns floats declares its tolerance with @approximate"
        return abs(found - expected) <= tolerance * max(1.0, abs(expected))
    return found == expected and type(found) is type(expected)


@pytest.mark.parametrize("name", list(all_tools()))
def test_examples_of_docstrings_are_right(name: str) -> None:
    tool = get_tool(name)
    assert tool.examples, 'the docstring needs a section Examples with lines such as {"n": 5} -> 120'
    for arguments, expected in tool.examples:
        found = to_json(call_tool(name, **arguments))
        assert agrees(json.loads(json.dumps(found)), expected, tool.tolerance), found


def check_strict(schema: dict[str, Any]) -> None:
    """The rules of strict function calling, recursively."""
    allowed = {"string", "number", "integer", "boolean", "array", "object", "null"}
    assert ("type" in schema) != ("anyOf" in schema)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    assert set(kinds) <= allowed
    if "array" in kinds:
        check_strict(schema["items"])
    if "enum" in schema:
        assert len(schema["enum"]) == len(set(schema["enum"])) > 0
    for option in schema.get("anyOf", []):
        check_strict(option)
    if "object" in kinds:
        assert schema["additionalProperties"] is False
        assert schema["required"] == list(schema["properties"])
        for sub in schema["properties"].values():
            check_strict(sub)


@pytest.mark.parametrize("name", list(all_tools()))
def test_schemas_are_strict(name: str) -> None:
    tool = get_tool(name)
    function = json.loads(json.dumps(tool.schema))["function"]
    assert function["name"] == name
    assert len(name) <= 64
    assert function["strict"] is True
    assert 10 <= len(function["description"]) <= 1024
    check_strict(function["parameters"])
    for parameter in tool.parameters:
        assert len(parameter.description) > 3


HOSTILE = [
    float("nan"),
    float("inf"),
    "NaN",
    "-Infinity",
    10**6000,
    "9" * 20_000,
    "1e999999999",
    "",
    " ",
    None,
    True,
    b"1",
    object(),
    {},
    {"a": {"b": 1}},
    [],
    [[]],
    [float("nan")],
    [1] * 20_000,
    [10**3000] * 300,
    "(" * 10_000 + "1" + ")" * 10_000,
    "10**(10**9)",
    "9^9^9^9",
    "__import__('os').system('true')",
    "\ud800",
    0,
    -1,
    1.5,
    "1/3",
    10**39,
    -(10**30),
    10**9,
    -(10**9),
    1e308,
    "1e308",
    [1e308, -1e308, 1e-308],
    [0],
    [0, 0, 0],
    [-1, -2],
    [[1, 2], [3]],
    [[0] * 200] * 200,
    "10000-01-01",
    "0000-00-00",
    "2024-02-30T25:61:00",
    ", ".join(f"{i}-{i + 1}" for i in range(10_000)),
    "A" * 10_000,
    "~" * 5_000 + "p",
    "x^999999999",
    "sqrt(-1)",
    "C999999999H999999999",
]


@pytest.mark.parametrize("name", list(all_tools()))
def test_hostile_arguments_give_a_result_or_a_clear_error(name: str) -> None:
    tool = get_tool(name)
    usual = tool.examples[0][0] if tool.examples else {p.name: 1 for p in tool.parameters}
    for hostile in HOSTILE:
        for target in tool.parameters:
            arguments: dict[str, Any] = usual | {target.name: hostile}
            try:
                result = call_tool(name, **arguments)
            except FluxEMError as error:
                assert 3 < len(str(error)) < 3000
            else:
                json.dumps(to_json(result), allow_nan=False)


@pytest.mark.parametrize("name", list(all_tools()))
def test_missing_and_unknown_arguments_are_named(name: str) -> None:
    tool = get_tool(name)
    required = [p.name for p in tool.parameters if p.required]
    if required:
        with pytest.raises(FluxEMError, match=required[0]):
            call_tool(name)
    sample = next((s for s in samples(tool.domain) if s.meta["tool"] == name), None)
    if sample is not None:
        arguments = resolve_references(sample.meta["arguments"], [s.value for s in sample.spans])
        with pytest.raises(FluxEMError, match="surprise"):
            call_tool(name, **arguments, surprise=1)


@functools.cache
def samples(domain: str) -> list[Any]:
    generate = all_domains()[domain].generate
    assert generate is not None
    rng = random.Random(11)
    return [generate(rng, "easy") for _ in range(200)]

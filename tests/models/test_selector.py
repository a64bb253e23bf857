"""The linear selector: it learns from few wordings, reopens alike, and its vote moves a model's choice."""

from __future__ import annotations

import pytest
import torch

from fluxem.core.errors import ConfigError
from fluxem.core.span import Span
from fluxem.data.problems import generate_problem
from fluxem.models.answering.call_grammar import Form
from fluxem.models.answering.held import Held
from fluxem.models.selector import Voter, fit_selector, hash_ngrams, mask_values, tool_sets
from tests.models.scripted import TOOLS, ScriptedRun


@pytest.fixture(scope="module")
def samples():
    return [generate_problem("toolcalling", "train", i, 3) for i in range(1500)]


@pytest.fixture(scope="module")
def selector(samples):
    return fit_selector(samples, TOOLS, num_epochs=12, learning_rate=0.03)


def test_values_are_masked_by_their_types():
    text = "What is 5 Factorial?"
    assert mask_values(text, [Span(8, 9, "arithmetic_number", 5)]) == "what is <arithmetic_number> factorial?"
    assert hash_ngrams("what is <arithmetic_number>", 64) == hash_ngrams("what is <arithmetic_number>", 64)
    assert hash_ngrams("", 64) == []


def test_it_learns_what_it_is_shown(selector, samples):
    texts, spans, tools = zip(*tool_sets(samples), strict=True)
    assert any(len(wanted) > 1 for wanted in tools)
    chosen = selector.choose(texts, spans)
    assert sum(a in wanted for a, wanted in zip(chosen, tools, strict=True)) > 0.7 * len(tools)
    assert selector.log_chances(texts[:3], spans[:3]).exp().sum(-1).tolist() == pytest.approx([1.0] * 3, abs=1e-4)


def test_fitting_is_deterministic(samples):
    one, other = (fit_selector(samples[:200], TOOLS, num_epochs=1) for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))
    with pytest.raises(ConfigError, match="nothing to fit"):
        fit_selector([s for s in samples if s.meta["kind"] == "irrelevant"][:5], TOOLS)


def test_it_reopens_alike(selector, tmp_path):
    assert Voter.load(tmp_path) is None
    Voter(selector, 0.3, 0.2).save(tmp_path)
    found = Voter.load(tmp_path)
    assert found is not None
    assert (found.first, found.later, found.selector.tools) == (0.3, 0.2, TOOLS)
    text = ["compute the factorial of 5"]
    assert torch.allclose(found.selector.log_chances(text, [[]]), selector.log_chances(text, [[]]), atol=0.05)
    stored, table = found.selector.table.weight, selector.table.weight
    assert ((stored - table).abs() <= table.abs().amax(1, keepdim=True) / 120).all()
    assert (tmp_path / "selector.safetensors").stat().st_size < 1.2 * table.numel()
    (tmp_path / "selector.safetensors").write_bytes(b"no")
    with pytest.raises(ConfigError, match="is no selector"):
        Voter.load(tmp_path)


def test_a_later_call_is_voted_for_among_the_tools_not_called_yet(selector):
    text = ["Add 3 and 4, then take the factorial of that."]
    chances = selector.log_chances(text, [[]])[0]
    first, add = Voter(selector, 0.5, 0.0), TOOLS.index("arithmetic_add")
    assert torch.equal(first.weigh(chances, []), 0.5 * chances)
    assert first.weigh(chances, ["arithmetic_add"]) is None
    vote = Voter(selector, 0.0, 2.0).weigh(chances, ["arithmetic_add"])
    assert vote[add] < 2 * chances[add]
    others = [i for i in range(len(TOOLS)) if i != add]
    assert torch.equal(vote[others], 2 * chances[others])


def test_a_vote_tips_the_scales_among_tools_alone():
    answering = ScriptedRun([]).answering
    words = answering.vocabulary
    held = [Held.of_result(5, "arithmetic_add")]
    vote = torch.zeros(len(TOOLS))
    vote[TOOLS.index("combinatorics_factorial")] = 5.0
    processor = answering.grammar.processor([Form(held, vote=vote), Form(held)], 1)
    start = torch.zeros((2, 1), dtype=torch.long)
    before = torch.zeros(2, words.num_tokens)
    processor(start, before)
    ids = torch.cat([start, torch.full((2, 1), words.call)], 1)
    scores = torch.zeros(2, words.num_tokens)
    scores[:, words.tools["arithmetic_negate"]] = 1.0
    chosen = processor(ids, scores).argmax(-1).tolist()
    assert [words.tool_of[i] for i in chosen] == ["combinatorics_factorial", "arithmetic_negate"]
    chances = processor.chances[1].exp()
    tools = list(words.tools.values())
    assert chances[0, tools].sum() == pytest.approx(float(chances[1, tools].sum()), rel=1e-4)

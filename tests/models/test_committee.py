"""A committee writes what its members together hold likely."""

from __future__ import annotations

import pytest
import torch

from fluxem.core.errors import ConfigError
from fluxem.integration.alignment import Aligner
from fluxem.models.answering.call_tokens import list_call_tokens
from fluxem.models.answering.calls import CallAnswering
from fluxem.models.assembly import Arm, build_model
from fluxem.models.backbone import train_tokenizer
from fluxem.models.committee import Committee
from fluxem.tools import list_tools

TOOLS = tuple(list_tools())
TEXTS = ["What is 5 factorial?", "Add 17 and 25, then halve it.", "How far is 3 km in miles? Thanks a lot."]
SIZES = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}


@pytest.fixture(scope="module")
def tokenizer():
    return train_tokenizer(TEXTS, 300, list_call_tokens(TOOLS))


@pytest.fixture(scope="module")
def answering(tokenizer):
    return CallAnswering(Aligner(tokenizer, layout="collapse", verbs=TOOLS))


def build(tokenizer, seed, **sizes):
    torch.manual_seed(seed)
    arm = Arm("calls", "calls", layout="collapse", verbs=TOOLS)
    backbone = {**SIZES, "num_key_value_heads": 1, "head_dim": 16, "final_gain": 0.3, **sizes}
    return build_model(arm, tokenizer, backbone=backbone, injection={"method": "additive", "points": "input"}).eval()


def write(model, answering, logits_processor=None, num=12):
    examples = [answering._open(i, text, None) for i, text in enumerate(TEXTS)]
    for dialogue in examples:
        answering._append_turn(dialogue, dialogue.turns.pop(0))
    batch = answering.collate([d.example for d in examples])
    return model.generate(
        batch,
        max_new_tokens=num,
        eos_id=[answering.aligner.eos_id, answering.vocabulary.end],
        pad_id=answering.aligner.pad_id,
        logits_processor=logits_processor,
    )


def test_equal_members_write_what_one_writes(tokenizer, answering):
    one = build(tokenizer, 0)
    assert write(Committee([one, build(tokenizer, 0)]), answering) == write(one, answering)


def test_every_token_is_the_likeliest_of_the_mean(tokenizer, answering):
    """Checked without caches: each member reads the whole sequence anew."""
    members = [build(tokenizer, 0), build(tokenizer, 1)]
    seen = []

    def keep(ids, scores):
        seen.append((ids.clone(), scores.clone()))
        return scores

    write(Committee(members), answering, keep, num=6)
    alone = []
    for member in members:
        rows = []

        def record(ids, scores, rows=rows):
            rows.append(scores.float().log_softmax(-1))
            forced = torch.full_like(scores, -torch.inf)
            step = len(rows) - 1
            last = seen[min(step + 1, len(seen) - 1)][0][:, -1]
            return forced.scatter(1, last[:, None], 0.0)

        write(member, answering, record, num=6)
        alone.append(rows)
    for step, (_, scores) in enumerate(seen[:-1]):
        mean = (alone[0][step].exp() + alone[1][step].exp()) / 2
        assert torch.allclose(scores.exp(), mean, atol=1e-5)


def test_a_committee_answers_a_dialogue(tokenizer, answering):
    model = Committee([build(tokenizer, 0), build(tokenizer, 1)])
    answers = answering.solve(model, [TEXTS[:2], TEXTS[2]])
    assert [len(answer.turns) for answer in answers] == [2, 1]
    assert all(0 <= turn.confidence <= 1 for answer in answers for turn in answer.turns)


def test_members_must_fit_together(tokenizer):
    other = train_tokenizer(TEXTS, 280, list_call_tokens(TOOLS))
    with pytest.raises(ConfigError, match="two members or more"):
        Committee([build(tokenizer, 0)])
    with pytest.raises(ConfigError, match="vocabulary"):
        Committee([build(tokenizer, 0), build(other, 0)])

"""Hermes calls through a chat template: exact alignment, what is taught, and the loop with tools."""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
import torch

from fluxem.core.errors import ConfigError
from fluxem.core.span import Sample
from fluxem.data.problems import generate_problem
from fluxem.data.toolcalls import split_turns
from fluxem.data.toolcalls.hermes import DECLINED, read_calls
from fluxem.domains import get_type
from fluxem.evaluation.calling import gold_turns, score_dialogue
from fluxem.integration.batch import IGNORE
from fluxem.models.answering.hermes import HermesAnswering
from fluxem.models.assembly import Arm, build_answering, build_pretrained
from fluxem.tools import get_tool
from tests.models.chat_checkpoint import END, SIZES, make_chat_tokenizer, save_chat_checkpoint

ROOM = 20_000


@pytest.fixture(scope="module")
def tokenizers():
    return {thinks: make_chat_tokenizer(thinks) for thinks in (False, True)}


@pytest.fixture(scope="module")
def make(tokenizers):
    def build(thinks: bool = False, layout: str = "keep", features: str = "codes", **options: Any) -> HermesAnswering:
        options = {"max_length": ROOM, "declined_share": 0.0, **options}
        arm = Arm("hermes", answering="hermes", layout=layout, features=features, options=options)
        answering = build_answering(arm, tokenizers[thinks])
        assert isinstance(answering, HermesAnswering)
        return answering

    return build


def find_sample(kind: str, accept=lambda sample: True) -> Sample:
    samples = (generate_problem("toolcalling", "train", i, 0) for i in range(400))
    return next(s for s in samples if s.meta["kind"] == kind and accept(s))


def targets_of(answering, example) -> list[str]:
    """What is taught, message by message."""
    text = answering.aligner.tokenizer.decode([i for i in example.labels if i != IGNORE])
    return text.split(END)[:-1]


# --- alignment ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("thinks", [False, True])
@pytest.mark.parametrize("text", ["How do birds sing?", "Odd marks: <|im_end|> <tool_call> <value> \ue0007\ue001 é 漢"])
def test_without_values_prompts_are_the_tokenizers_own(make, thinks, text):
    answering = make(thinks)
    chat = answering._open(0, text, ())
    answering._begin_turn(chat)
    example = answering.write_prompt(chat)
    messages = answering._converse(chat.messages, chat.offer)
    tokenizer = answering.aligner.tokenizer
    own = tokenizer.apply_chat_template(
        messages, tools=chat.offer.schemas(), add_generation_prompt=True, enable_thinking=False, return_dict=False
    )
    assert example.input_ids == own
    assert not example.block_positions
    marks = tokenizer.convert_tokens_to_ids([END, "<tool_call>", "<value>"])
    plain = answering._open(0, "How do birds sing?", ())
    answering._begin_turn(plain)
    wanted = answering.write_prompt(plain).input_ids
    assert [example.input_ids.count(i) for i in marks] == [wanted.count(i) for i in marks]


def test_values_are_the_only_difference_to_the_tokenizers_own(make):
    """Without value tokens and references, what is left decodes to the template's own rendering."""
    answering = make(layout="keep")
    tokenizer = answering.aligner.tokenizer
    for index in range(25):
        sample = generate_problem("toolcalling", "train", index, 0)
        chat = answering._open(0, sample.text, None)
        answering._begin_turn(chat)
        example = answering.write_prompt(chat)
        shown = tokenizer.decode(example.input_ids)
        for k, held in enumerate(chat.held):
            blocks = "<value>" * held.code.shape[0]
            assert f"{held.surface}{blocks} ${k}" in shown
            shown = shown.replace(f"{blocks} ${k}", "", 1)
        messages = answering._converse(
            [{"role": "user", "content": answering.template.defuse(sample.text)}], chat.offer
        )
        own = answering.template.render(messages, chat.offer.schemas(), prompt=True)
        assert shown == own
        assert example.input_ids.count(answering.aligner.value_id) == len(example.block_positions)
        assert all(example.input_ids[p] == answering.aligner.value_id for p in example.block_positions)


def test_collapse_drops_what_stands_behind_the_value_tokens(make):
    sample = find_sample("single", lambda s: s.spans and s.spans[0].type == "arithmetic_number")
    kept, collapsed = (make(layout=layout).examples(sample)[0] for layout in ("keep", "collapse"))
    assert len(collapsed) < len(kept)
    assert len(collapsed.block_positions) == len(kept.block_positions)


def test_overlay_and_tokenizers_without_a_template_are_refused(make, tokenizer):
    with pytest.raises(ConfigError, match="stream=collapse or keep"):
        make(layout="overlay")
    with pytest.raises(ConfigError, match="no chat template"):
        build_answering(Arm("hermes", answering="hermes"), tokenizer)


# --- training ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("layout", ["keep", "collapse", "text"])
def test_gold_messages_carried_out_give_the_gold_results(make, layout, monkeypatch):
    """What is taught, fed back through the reader, brings every gold result, and solving writes the same prompts."""
    num = 0
    for split, index in product(("train", "dialogues", "chains_3_5"), range(10)):
        answering = make(layout=layout)
        sample = generate_problem("toolcalling", split, index, 0)
        made = answering.examples(sample)
        if not made:
            continue
        num += 1
        texts = split_turns(sample)
        gold = {t: [c["tool"] for c in turn["calls"]] for t, turn in zip(texts, sample.meta["turns"], strict=True)}
        gold |= {t: [turn["tool"]] for t, turn in zip(texts, sample.meta["turns"], strict=True) if "tool" in turn}
        choose = answering.choose_tools

        def find(text, spans, wanted=(), choose=choose, gold=gold):  # search misses some: here it never does
            return choose(text, spans, tuple(dict.fromkeys([*wanted, *gold[text]])))

        monkeypatch.setattr(answering, "choose_tools", find)
        chat = answering._open(0, texts, None)
        answering._begin_turn(chat)
        for example in made:
            said = targets_of(answering, example)
            for (position, _), text in zip(example.decisions, said, strict=True):
                assert answering.write_prompt(chat).input_ids == example.input_ids[: position + 1]
                answering.apply(chat, text)
        scores = score_dialogue(gold_turns(sample), answering._finish(chat, 0.0))
        assert scores.correct, (sample.text, [t.error for t in chat.answers])
        assert all(s.arguments and s.selection for s in scores.turns)
    assert num >= 25


def test_labels_are_the_next_tokens(make):
    answering = make()
    for example in answering.examples(find_sample("chain")):
        for position, label in enumerate(example.labels[:-1]):
            if label != IGNORE:
                assert example.input_ids[position + 1] == label
        assert example.labels[-1] == answering.template.end_id
        assert len(example.labels) == len(example)
        for position, decision in example.decisions:
            assert example.labels[position] != IGNORE
            assert position == 0 or example.labels[position - 1] == IGNORE
            assert decision >= -2


def test_a_template_that_rewrites_history_gives_an_example_a_message(make):
    sample = find_sample("chain", lambda s: len(s.meta["turns"][0]["calls"]) == 2)
    (one,), several = make(False).examples(sample), make(True).examples(sample)
    assert len(targets_of(make(False), one)) == len(several) == 3
    assert [targets_of(make(True), e) for e in several] == [[t] for t in targets_of(make(False), one)]
    tokenizer = make(True).aligner.tokenizer
    assert [tokenizer.decode(e.input_ids).count("<think>") for e in several] == [1, 1, 1]


def test_independent_calls_share_a_message(make):
    sample = find_sample("parallel", lambda s: len(s.meta["turns"][0]["calls"]) == 2)
    answering = make()
    calls, closing = targets_of(answering, answering.examples(sample)[0])
    assert len(read_calls(calls)) == 2
    first = len(sample.spans)
    assert closing == f"The answers are ${first} and ${first + 1}."


def test_missing_values_are_asked_for_and_the_irrelevant_is_declined(make):
    answering = make()
    sample = find_sample("missing", lambda s: bool(make().examples(s)))
    tool, missing = sample.meta["turns"][0]["tool"], sample.meta["turns"][0]["missing"]
    (example,) = answering.examples(sample)
    assert targets_of(answering, example) == [f"{tool} still needs a value for {', '.join(missing)}."]
    assert example.decisions[0][1] == -2
    (example,) = answering.examples(find_sample("irrelevant", lambda s: bool(make().examples(s))))
    assert targets_of(answering, example) == [DECLINED]


def offered_in(answering, example) -> list[str]:
    shown = answering.aligner.tokenizer.decode(example.input_ids)
    body = shown.split("<tools>\n")[1].split("\n</tools>")[0]
    return [json.loads(line)["function"]["name"] for line in body.splitlines()]


def test_the_wanted_tools_are_offered_unless_declining_is_taught(make):
    sample = find_sample("single")
    tool = sample.meta["turns"][0]["calls"][0]["tool"]
    answering = make(num_offered=5)
    offered = offered_in(answering, answering.examples(sample)[0])
    assert len(offered) == 5
    assert tool in offered
    declining = make(num_offered=5, declined_share=1.0)
    (example,) = declining.examples(sample)
    assert targets_of(declining, example) == [DECLINED]
    offered = offered_in(declining, example)
    assert len(offered) == 5
    assert get_tool(tool).domain not in {get_tool(name).domain for name in offered}


def test_masked_names_leave_only_descriptions(make):
    sample = find_sample("single")
    answering = make(masked_share=1.0)
    (example,) = answering.examples(sample)
    assert offered_in(answering, example) == [f"tool_{i}" for i in range(1, 9)]
    assert '"name": "tool_' in targets_of(answering, example)[0]
    chat = make(masked=True)._open(0, sample.text, None)
    answering = make(masked=True)
    answering._begin_turn(chat)
    answering.apply(chat, targets_of(make(masked_share=1.0), example)[0])
    assert chat.calls[0].tool == sample.meta["turns"][0]["calls"][0]["tool"]


def test_long_examples_give_up_distractors_and_then_drop_out(make):
    sample = find_sample("single")
    whole = make().examples(sample)[0]
    short = make(max_length=len(whole) - 1)
    (example,) = short.examples(sample)
    assert len(example) < len(whole)
    assert sample.meta["turns"][0]["calls"][0]["tool"] in offered_in(short, example)
    none = make(max_length=50)
    assert none.examples(sample) == []
    assert (none.num_dropped, none.num_too_long) == (1, 1)


# --- solving -----------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    torch.manual_seed(0)
    return save_chat_checkpoint(tmp_path_factory.mktemp("chat"))


@pytest.fixture
def hybrid(checkpoint):
    arm = Arm("hermes", answering="hermes", options={"max_new_tokens": 80, "num_offered": 2})
    return build_pretrained(arm, str(checkpoint), dtype="float32", injection={"gate_init": 1.0})[0].eval(), arm


def write_into(model, answering, monkeypatch, messages: list[str]) -> list[Any]:
    """Have ``model`` write ``messages`` one after the other; returns the batches it was prompted with."""
    seen = []
    waiting = iter(messages)

    def generate(batch, **options):
        seen.append(batch)
        return [answering.aligner.encode_text(next(waiting)) for _ in range(batch.num_samples)]

    monkeypatch.setattr(model, "generate", generate)
    return seen


def test_a_dialogue_with_results_of_earlier_rounds(make, hybrid, monkeypatch):
    model, answering = hybrid[0], make(offered=["arithmetic_add", "arithmetic_multiply", "music_transpose"])
    call = '<tool_call>\n{{"name": "{}", "arguments": {}}}\n</tool_call>'
    seen = write_into(
        model,
        answering,
        monkeypatch,
        [
            call.format("arithmetic_add", '{"a": "$0", "b": "$1"}'),
            "The answer is $2.",
            call.format("arithmetic_multiply", '{"a": "$2", "b": "$3"}'),
            "The answer is $4.",
        ],
    )
    (answer,) = answering.solve(model, [["add 20 and 22", "multiply that by 1/3"]])
    assert answer.error is None
    assert answer.value == Fraction(14) == 14
    assert [t.outcome for t in answer.turns] == ["call", "call"]
    assert [c.result for t in answer.turns for c in t.calls] == [42, 14]
    number = get_type("arithmetic_number")
    for batch, values in zip(seen, [[20, 22], [20, 22, 42], [20, 22, 42, 3], [20, 22, 42, 3, 14]], strict=True):
        shown = answering.aligner.tokenizer.decode(batch.input_ids[0])
        assert all(f"<value> ${k}" in shown for k in range(len(values)))
        codes = [number.decode(c[None].numpy()) for c in batch.codes[: len(values)]]
        assert codes[:3] == values[:3]
        assert (batch.input_ids[0, batch.block_cols] == answering.aligner.value_id).all()
        assert batch.origins.tolist()[2:3] == (
            [answering.aligner.verb_ids["arithmetic_add"] + 1] if len(values) > 2 else []
        )


@pytest.mark.parametrize(
    ("written", "outcome", "error"),
    [
        ("<tool_call>\n{]\n</tool_call>", "call", "malformed call"),
        ('<tool_call>\n{"name": "no_such", "arguments": {}}\n</tool_call>', "call", "no_such"),
        ('<tool_call>\n{"name": "arithmetic_add", "arguments": {"a": "$0", "b": "$9"}}\n</tool_call>', "call", r"\$9"),
        ("arithmetic_add still needs a value for b.", "ask", None),
        (DECLINED, "none", None),
    ],
)
def test_what_else_a_model_may_write(make, hybrid, monkeypatch, written, outcome, error):
    model, answering = hybrid[0], make()
    write_into(model, answering, monkeypatch, [written])
    (answer,) = answering.solve(model, ["add 3 and 4"])
    (turn,) = answer.turns
    assert turn.outcome == outcome
    assert answer.value is None
    if error is None:
        assert answer.error is None
    else:
        assert error.replace("\\", "") in answer.error
    if outcome == "ask":
        assert turn.asked == ("arithmetic_add", ("b",))


def test_too_many_calls_end_a_turn(make, hybrid, monkeypatch):
    model, answering = hybrid[0], make(max_calls=2)
    call = '<tool_call>\n{"name": "arithmetic_add", "arguments": {"a": "$0", "b": "$1"}}\n</tool_call>'
    write_into(model, answering, monkeypatch, [call] * 3)
    (answer,) = answering.solve(model, ["add 3 and 4"])
    assert "more than 2 calls" in answer.error


@pytest.mark.parametrize("layout", ["keep", "collapse", "text"])
def test_generation_sees_the_injected_values(checkpoint, layout):
    """Batched, left-padded, cached generation writes what a greedy loop of plain forward passes writes."""
    arm = Arm("hermes", answering="hermes", layout=layout, options={"max_new_tokens": 6, "num_offered": 1})
    model, tokenizer = build_pretrained(arm, str(checkpoint), dtype="float32", injection={"gate_init": 1.0})
    model.eval()
    answering = build_answering(arm, tokenizer)
    chats = [answering._open(i, text, None) for i, text in enumerate(["add 3 and 4", "what is 7 times 1,000,003?"])]
    prompts = []
    for chat in chats:
        answering._begin_turn(chat)
        prompts.append(answering.write_prompt(chat))
    written = model.generate(
        answering.collate(prompts), max_new_tokens=6, eos_id=answering.template.end_id, pad_id=tokenizer.pad_token_id
    )
    for prompt, ids in zip(prompts, written, strict=True):
        ours = []
        for _ in range(6):
            prompt.labels = [IGNORE] * (len(prompt) - 1) + [0]
            with torch.no_grad():
                token = int(model(answering.collate([prompt])).logits[0].argmax())
            if token == answering.template.end_id:
                break
            ours.append(token)
            prompt.input_ids.append(token)
        assert ids == ours
        assert bool(prompt.block_positions) == (layout != "text")


def test_the_whole_loop_runs_on_a_tiny_checkpoint(checkpoint):
    arm = Arm("hermes", answering="hermes", options={"max_new_tokens": 5, "num_offered": 2, "max_length": ROOM})
    model, tokenizer = build_pretrained(arm, str(checkpoint), dtype="float32")
    answering = build_answering(arm, tokenizer)
    answers = answering.solve(model, ["add 3 and 4", ["hello", "what is 3 + 4?"]])
    assert [len(a.turns) for a in answers] == [1, 2]
    assert all(0 <= t.confidence <= 1 for a in answers for t in a.turns)
    assert all(a.num_tokens > 0 for a in answers)
    with pytest.raises(ConfigError, match="unknown control"):
        answering.solve(model, ["add 3 and 4"], control="upside_down")
    answering.solve(model, ["add 3 and 4", "add 5 and 6"], control="misread")
    assert SIZES["hidden_size"] == model.backbone.config.hidden_size

"""What an argument written as text may hold: names that stand in the dialogue and that the tool can work with."""

from __future__ import annotations

import pytest

from fluxem.detection import PatternDetector
from fluxem.integration.alignment import Aligner
from fluxem.models.answering.call_grammar import CallGrammar, Form, _Writing
from fluxem.models.answering.call_tokens import CallVocabulary, list_call_tokens
from fluxem.models.answering.held import Held
from fluxem.models.answering.literals import can_be_text, leave_out_values, list_constants, list_phrases
from fluxem.models.backbone import train_tokenizer
from fluxem.tools import get_tool, list_tools

TOOLS = tuple(list_tools())
GRAPH = "Shortest way from Bern to Rome in the graph Bern-Oslo, Oslo-Rome, Rome-Bern, please"


@pytest.fixture(scope="module")
def grammar() -> CallGrammar:
    tokenizer = train_tokenizer([GRAPH], 400, list_call_tokens(TOOLS))
    aligner = Aligner(tokenizer, layout="collapse", verbs=TOOLS)
    return CallGrammar(CallVocabulary.of(tokenizer, TOOLS), aligner)


def parameter(tool: str, name: str):
    return get_tool(tool).by_name[name]


def form_of(text: str) -> Form:
    spans = PatternDetector().detect(text)
    held = [Held(span.value, span.type, None) for span in spans]
    return Form(held, 0, [text], [leave_out_values(text, spans)])


def readable(grammar: CallGrammar, writing: _Writing) -> set[str]:
    """Every constant that the grammar lets the current argument be."""
    found: set[str] = set()

    def walk(node, ids):
        for token, below in node.items():
            if token == -1:
                found.add(grammar.aligner.tokenizer.decode(ids).strip())
            else:
                walk(below, [*ids, token])

    walk(grammar._trie(writing, writing.parameter).root, [])
    return found


def begin(grammar: CallGrammar, form: Form, tool: str, *arguments: str) -> _Writing:
    words, writing = grammar.vocabulary, _Writing(form)
    ids = [words.call, words.tools[tool]]
    for argument in arguments:
        ids += (
            grammar.aligner.encode_text(f" {argument}") if isinstance(argument, str) else [words.references[argument]]
        )
        ids.append(words.next)
    for token in ids:
        grammar.advance(writing, token)
    return writing


def test_what_is_asked_about_a_value_stands_outside_of_it():
    spans = PatternDetector().detect(GRAPH)
    outside = leave_out_values(GRAPH, spans)
    assert "Bern to Rome" in outside and "Oslo" not in outside and "please" in outside
    assert leave_out_values("the price of milk", []) == "the price of milk"


def test_names_are_nodes_of_the_graph_that_the_text_mentions(grammar):
    form = form_of(GRAPH)
    assert readable(grammar, begin(grammar, form, "graphs_shortest_path", 0)) == {"Bern", "Rome"}


def test_a_call_names_nothing_twice(grammar):
    form = form_of(GRAPH)
    assert readable(grammar, begin(grammar, form, "graphs_shortest_path", 0, "Bern")) == {"Rome"}


def test_where_the_tool_can_work_with_no_name_all_are_left(grammar):
    """The refusal then says what was found, instead of a made-up node."""
    form = form_of("Degree of the airport in the graph Bern-Oslo, Oslo-Rome")
    names = readable(grammar, begin(grammar, form, "graphs_degree", 0))
    assert {"airport", "Degree of the airport"} <= names


def test_a_name_in_the_text_shuts_out_the_others():
    zone = parameter("temporal_convert_timezone", "zone")
    said = list_constants("temporal_convert_timezone", zone, ["Noon in America/Denver by European clocks"])
    assert "America/Denver" in said and "Europe/London" not in said
    unsaid = list_constants("temporal_convert_timezone", zone, ["noon by the clocks of London"])
    assert "Europe/London" in unsaid
    currency = list_constants(
        "finance_convert_currency", parameter("finance_convert_currency", "currency"), ["in euros"]
    )
    assert "EUR" in currency


def test_assignments_are_copied_whole():
    assignment = parameter("logic_evaluate_prop", "assignment")
    text = "Evaluate the formula when C=false, D=false, B=true."
    assert "C=false, D=false, B=true" in list_constants("logic_evaluate_prop", assignment, [text])


def test_phrases_have_no_marks_at_their_ends():
    phrases = list_phrases(["(so) what is 'it', then?"], 3, marks=True)
    assert "what is 'it" in phrases and "so" in phrases
    assert all(p == p.strip(".,'()?") for p in phrases)


@pytest.mark.parametrize("tool", TOOLS)
def test_constants_are_announced_exactly_where_there_are_some(tool):
    for texts in (["a text"], [" "], []):
        for p in get_tool(tool).parameters:
            assert can_be_text(tool, p, texts) == bool(list_constants(tool, p, texts))

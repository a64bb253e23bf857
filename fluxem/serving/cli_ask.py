"""``fluxem ask``: a question to a trained model, or a dialogue line by line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fluxem.core.errors import FluxEMError
from fluxem.serving.console import TEXT_MAY_START_WITH_MINUS, AsJson, print_json, print_table, read_input

if TYPE_CHECKING:
    from fluxem.inference import Reply

ask_app = typer.Typer()
MAX_QUESTION_CHARACTERS = 100_000


@ask_app.command(context_settings=TEXT_MAY_START_WITH_MINUS)
def ask(
    question: Annotated[
        list[str] | None,
        typer.Argument(help="The question; several are the turns of a dialogue. - reads turns from stdin, one a line."),
    ] = None,
    run: Annotated[Path | None, typer.Option(help="Run folder of the model; the one that ships by default.")] = None,
    trace: Annotated[
        bool, typer.Option("--trace", help="Show values, calls, references, results, confidence.")
    ] = False,
    threshold: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="Answer from this confidence on; 0 always answers.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Ask a question in plain language; tools compute the answer.

    fluxem ask "What is 5 factorial?"

    fluxem ask --trace "Convert 5 km to miles" "and in feet?"
    """
    turns = _read_turns(question or [])
    from fluxem.inference import FluxEMInference

    replies = FluxEMInference(run, threshold=threshold).ask_dialogue(turns)
    for text, reply in zip(turns, replies, strict=True):
        if as_json:
            print_json(reply.to_json())
            continue
        if trace:
            _show_trace(text, reply)
        print(reply.text)
        for suggestion in reply.suggestions:
            needs = "; ".join(f"{name}: {text}" for name, text in suggestion.needs.items()) or "nothing"
            print(f"  {suggestion.tool} needs {needs}")
    if any(reply.outcome == "failed" for reply in replies):
        raise typer.Exit(1)


def _read_turns(given: list[str]) -> list[str]:
    """The turns of the dialogue.

    Raises:
        FluxEMError: no question, an empty one, or one that is too long.
    """
    turns = read_input("-").splitlines() if given == ["-"] else given
    turns = [turn for turn in turns if turn.strip()] if given == ["-"] else turns
    if not turns or any(not turn.strip() for turn in turns):
        raise FluxEMError('the question is empty; try: fluxem ask "What is 5 factorial?"')
    longest = max(map(len, turns))
    if longest > MAX_QUESTION_CHARACTERS:
        raise FluxEMError(
            f"a question of {longest:,} characters; at most {MAX_QUESTION_CHARACTERS:,} are read: ask about a part"
        )
    return turns


def _show_trace(text: str, reply: Reply) -> None:
    from fluxem.core.phrasebook import describe_result

    rows = [[f"${i}", text[s.start : s.end], s.type] for i, s in enumerate(reply.spans, start=reply.first_value)]
    if rows:
        print_table(["value", "in the text", "type"], rows, "detected")
    calls = [
        [
            f"${call.number}" if call.number is not None else "-",
            call.tool,
            ", ".join(f"{name}={value}" for name, value in call.arguments.items()),
            describe_result(call.result) if call.number is not None else "refused",
            f"{call.confidence:.3f}",
        ]
        for call in reply.calls
    ]
    if calls:
        print_table(["result", "tool", "arguments", "value", "probability"], calls, "called")
    print(f"{reply.outcome}, confidence {reply.confidence:.3f}, {reply.num_tokens} tokens, {reply.seconds:.2f} s")

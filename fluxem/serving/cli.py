"""The ``fluxem`` command: look at detection, codes, tools, wordings and domains, and validate sample files.

Every command prints a table, or plain JSON with ``--json``. Errors are one line on stderr, exit code 2.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer

from fluxem.core.errors import FluxEMError
from fluxem.serving.cli_ask import ask_app
from fluxem.serving.cli_data import data_app
from fluxem.serving.cli_tools import tools_app
from fluxem.serving.console import TEXT_MAY_START_WITH_MINUS, AsJson, load_json, print_json, print_table, read_input

app = typer.Typer(
    name="fluxem",
    help="Typed values in text: ask a model, detect, encode, decode, and call tools.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(ask_app)
app.add_typer(tools_app, name="tools")
app.add_typer(data_app, name="data")


def _parse_as(text: str, domain: str) -> tuple[str, Any] | None:
    """The value that some type of ``domain`` reads from all of ``text``, where detection would want context."""
    from fluxem.domains import get_domain

    for value_type in get_domain(domain).types:
        try:
            return value_type.name, value_type.parse(text)
        except ValueError:
            continue
    return None


def _read_value(text: str, domain: str | None) -> tuple[str, Any]:
    """The one value ``text`` is, as detection reads it, and its type."""
    from fluxem.detection import PatternDetector

    detector = PatternDetector([domain] if domain else None)
    spans = detector.detect(text)
    if len(spans) == 1 and not text[: spans[0].start].strip() and not text[spans[0].end :].strip():
        return spans[0].type, spans[0].value
    if domain and (found := _parse_as(text, domain)):
        return found
    if detector.num_fallbacks:
        raise FluxEMError(f"the value in {text!r:.80} is outside the limits of its type (numbers: +-1e38)")
    found = ", ".join(f"{text[s.start : s.end]!r} ({s.type})" for s in spans) or "no value"
    raise FluxEMError(f"expected the text of one value that can be encoded, found {found} in {text!r:.80}")


@app.command(context_settings=TEXT_MAY_START_WITH_MINUS)
def detect(text: Annotated[str, typer.Argument(help="Text to look through.")], as_json: AsJson = False) -> None:
    """Find the typed values in a text."""
    import fluxem
    from fluxem.domains import get_type

    spans = fluxem.detect(text)
    if as_json:
        print_json(
            [
                {"start": s.start, "end": s.end, "type": s.type, "text": text[s.start : s.end]}
                | {"value": get_type(s.type).to_json(s.value)}
                for s in spans
            ]
        )
        return
    rows = [[f"{s.start}-{s.end}", text[s.start : s.end], s.type, get_type(s.type).format(s.value)] for s in spans]
    print_table(["characters", "text", "type", "value"], rows)


@app.command(context_settings=TEXT_MAY_START_WITH_MINUS)
def encode(
    text: Annotated[str, typer.Argument(help="Text of one value, such as 42 or 3/4.")],
    domain: Annotated[str | None, typer.Option(help="Read it as a value of this domain.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show the code of a value; with --json in full, as `fluxem decode` reads it."""
    from fluxem.core import layout
    from fluxem.domains import get_type

    name, value = _read_value(text, domain)
    value_type = get_type(name)
    code = value_type.encode(value)
    if as_json:
        print_json({"type": name, "value": value_type.to_json(value), "code": code.tolist()})
        return
    rows = []
    for i, block in enumerate(code):
        for region in ("TAG", "SPECIFIC", "SHARED", "CROSS"):
            where: slice = getattr(layout, region)
            part = block[where]
            shown = " ".join(f"{x:+.2f}" for x in part[:8]) + (" ..." if len(part) > 8 else "")
            rows.append([str(i), region, f"{where.start}-{where.stop - 1}", str(int((part != 0).sum())), shown])
    print_table(["block", "region", "dims", "nonzero", "first dims"], rows, f"{name} {value_type.format(value)}")


@app.command()
def decode(
    file: Annotated[str, typer.Argument(help="JSON from `fluxem encode --json`, or a bare array; - is stdin.")] = "-",
    as_json: AsJson = False,
) -> None:
    """Read the value back from a code."""
    import numpy as np

    import fluxem
    from fluxem.domains import type_of_value

    data = load_json(read_input(file), file)
    rows = data.get("code") if isinstance(data, dict) else data
    try:
        code = np.array(rows, dtype=np.float64)
    except (ValueError, TypeError) as error:
        raise FluxEMError(f"{file}: expected an array of shape (k, 256), found something else ({error})") from None
    value = fluxem.decode(code)
    value_type = type_of_value(value)
    if as_json:
        print_json({"type": value_type.name, "value": value_type.to_json(value)})
        return
    print_table(["type", "value"], [[value_type.name, value_type.format(value)]])


@app.command()
def domains(as_json: AsJson = False) -> None:
    """List the domains."""
    from fluxem.domains import all_domains

    found = all_domains().values()
    if as_json:
        print_json(
            [
                {"name": d.name, "summary": d.summary, "types": [t.name for t in d.types]}
                | {"laws": [law.name for law in d.laws], "num_tools": len(d.tools)}
                for d in found
            ]
        )
        return
    rows = [[d.name, d.summary, str(len(d.types)), str(len(d.laws)), str(len(d.tools))] for d in found]
    print_table(["domain", "what it holds", "types", "laws", "tools"], rows)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def validate(context: typer.Context) -> None:
    """Check sample files: bounds, overlap, types and values of spans. Takes --help for its options."""
    from fluxem.integration.sample_format import main as validate_files

    raise typer.Exit(validate_files(list(context.args)) or 0)


def main(arguments: list[str] | None = None) -> None:
    """Entry point of the ``fluxem`` command; exits with 0, or 2 after one line on stderr."""
    try:
        code = app(args=arguments, prog_name="fluxem", standalone_mode=False)
    except BrokenPipeError:
        # The reader (head, less) is gone: not our error, and nothing more can be printed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except (FluxEMError, OSError, UnicodeDecodeError) as error:
        code = _report(str(error))
    except KeyboardInterrupt:
        code = 130
    except Exception as error:
        # The command-line parser's own errors; which class they have differs between its releases.
        format_message = getattr(error, "format_message", None)
        if format_message is None:
            raise
        message = format_message()  # empty where the help was printed for want of arguments
        code = _report(f"{message} (try 'fluxem --help')") if message else 0
    raise SystemExit(code if isinstance(code, int) else 0)


def _report(message: str) -> int:
    print("fluxem: " + " ".join(message.split()), file=sys.stderr)
    return 2


if __name__ == "__main__":
    main()

"""Make the site's source: ``python docs/generate.py [FOLDER]`` (``site`` by default; ``make docs`` calls it).

The folder receives the pages of ``docs/``, one page a domain made from the domain itself, lists of
decisions and results, the changelog, and a copy of ``mkdocs.yml`` whose navigation names them all.
Nothing of it is committed: a domain added to the package has its page at the next build.
"""

from __future__ import annotations

import inspect
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
CONFIG = ROOT / "mkdocs.yml"
NUM_CORPUS_ROWS = 20
NUM_NEAR_MISSES = 16
_MAX_SHOWN = 60


# --- Markdown ------------------------------------------------------------------------------------
def make_code(text: str) -> str:
    """``text`` as inline code that may stand in a table cell."""
    shown = text if len(text) <= _MAX_SHOWN else f"{text[: _MAX_SHOWN - 3]}..."
    fence = "``" if "`" in shown else "`"
    pad = " " if "`" in shown else ""
    return f"{fence}{pad}{shown}{pad}{fence}".replace("|", "\\|").replace("\n", " ")


def make_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def read_title(page: Path) -> str:
    """The first heading of a page."""
    match = re.search(r"^# (.+)$", page.read_text("utf-8"), flags=re.MULTILINE)
    if match is None:
        raise ValueError(f"{page}: found no line '# Title'; every page needs one")
    return match[1]


def unwrap_docstring(text: str) -> str:
    """A module docstring as Markdown: tables and lists stay as they stand, double backticks become single ones."""
    blocks = []
    for block in inspect.cleandoc(text).split("\n\n"):
        lines = block.splitlines()
        if any(line.startswith("====") for line in lines):
            blocks.append("```text\n" + block.replace("``", "") + "\n```")
        else:
            blocks.append(block.replace("``", "`").replace(":func:", "").replace(":class:", "").replace(":data:", ""))
    return "\n\n".join(blocks)


# --- domain pages -----------------------------------------------------------------------------------
def describe_domain(domain: Any) -> str:
    """The page of a domain: types, code, laws, tools, and what its patterns find."""
    import importlib

    folder = f"fluxem.domains.{domain.name}"
    encoder = importlib.import_module(f"{folder}.encoder")
    laws = importlib.import_module(f"{folder}.laws")
    parts = [
        f"# {domain.name.replace('_', ' ').capitalize()}",
        f"{domain.summary[0].upper()}{domain.summary[1:]}. The package is `{folder}`.",
        "## Types",
        describe_types(domain.types),
        "## Code and limits",
        unwrap_docstring(encoder.__doc__ or ""),
        "## Laws",
        unwrap_docstring(laws.__doc__ or ""),
        describe_laws(domain.laws),
        "## Tools",
        *describe_tools(domain.name),
        "## What the detector finds",
        "Texts of the domain's corpus with exactly the values they hold. The whole corpus is a test.",
        describe_corpus(domain.corpus),
        "## What it leaves alone",
        "Near-misses: texts that look similar and hold no value of this domain.",
        "\n".join(f"- {make_code(text)}" for text in _spread([t for t in domain.near_misses if t], NUM_NEAR_MISSES)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def describe_types(types: Iterable[Any]) -> str:
    """A row per value type."""
    rows = [
        [f"`{t.name}`", str(int(t.tag)), t.summary, ", ".join(make_code(t.format(value)) for value in t.examples)]
        for t in types
    ]
    return make_table(["type", "tag", "holds", "examples"], rows)


def describe_laws(laws: Iterable[Any]) -> str:
    """A row per law: operands, result, and the lane that carries it."""
    rows = []
    for law in laws:
        notes = ["commutative"] * law.commutative + ["keeps the first operand"] * law.keeps_first
        operands = ", ".join(f"`{name}`" for name in law.operand_types)
        rows.append([f"`{law.name}`", operands, f"`{law.result_type}`", law.lane, ", ".join(notes)])
    return (
        make_table(["law", "operands", "result", "carried by", "notes"], rows) if rows else "This domain has no laws."
    )


def describe_tools(domain: str) -> list[str]:
    """A heading, signature and arguments per tool."""
    from fluxem.tools import all_tools, list_tools

    tools, parts = all_tools(), []
    for name in list_tools(domain):
        tool = tools[name]
        arguments = "\n".join(
            f"- `{p.name}`: {p.description}" + ("" if p.required else f" Default: `{p.default}`.")
            for p in tool.parameters
        )
        parts += [
            f"### `{name}`",
            tool.description,
            f"```python\n{name}{format_signature(tool.function)}\n```",
            arguments,
        ]
    return parts or ["This domain has no tools."]


def format_signature(function: Any) -> str:
    """Parameters and result as they are annotated in the source."""
    signature = inspect.signature(function)
    parameters = [
        f"{p.name}: {p.annotation}" + ("" if p.default is p.empty else f" = {p.default!r}")
        for p in signature.parameters.values()
    ]
    return f"({', '.join(parameters)}) -> {signature.return_annotation}"


def describe_corpus(corpus: Sequence[Any]) -> str:
    """A row per text: the values in it, by surface."""
    from fluxem.domains import get_type

    rows = []
    for example in _spread(corpus, NUM_CORPUS_ROWS):
        found = [f"{make_code(s)} is {make_code(get_type(kind).format(value))}" for s, kind, value in example.spans]
        rows.append([make_code(example.text), "; ".join(found)])
    return make_table(["text", "values"], rows)


def _spread(items: Sequence[Any], count: int) -> list[Any]:
    """At most ``count`` items, evenly spread over the whole."""
    if len(items) <= count:
        return list(items)
    return [items[i * len(items) // count] for i in range(count)]


def describe_domains(domains: Iterable[Any]) -> str:
    """The list of all domains."""
    rows = [
        [f"[{d.name}]({d.name}.md)", d.summary, str(len(d.types)), str(len(d.laws)), str(len(d.tools))] for d in domains
    ]
    return (
        "# Domains\n\nA domain is one folder under `fluxem/domains/`: value types with their codes, laws, patterns, "
        "tools, a generator and a corpus. These pages are made from the folders. "
        "[How to add one](../add-a-domain.md).\n\n"
        + make_table(["domain", "holds", "types", "laws", "tools"], rows)
        + "\n"
    )


# --- lists and navigation -----------------------------------------------------------------------------
def describe_folder(title: str, text: str, pages: Sequence[Path]) -> str:
    """A page that lists other pages of its folder."""
    links = "\n".join(f"- [{read_title(page)}]({page.name})" for page in pages)
    return f"# {title}\n\n{text}\n\n{links}\n"


def list_pages(folder: Path) -> list[Path]:
    """Pages of a folder, its index aside, in order of their names."""
    return sorted(page for page in folder.glob("*.md") if page.name != "index.md") if folder.is_dir() else []


def expand_navigation(config: str, pages: Path) -> str:
    """``mkdocs.yml`` with every ``- folder/*.md`` replaced by a line per page of that folder."""
    lines = []
    for line in config.splitlines():
        match = re.fullmatch(r"(\s*)- ([\w/]+)/\*\.md", line)
        if match is None:
            lines.append(line)
            continue
        lines += [f"{match[1]}- {match[2]}/{page.name}" for page in list_pages(pages / match[2])]
    return "\n".join(lines) + "\n"


def write_site(folder: Path) -> Path:
    """Write ``pages/`` (anew) and ``mkdocs.yml`` into ``folder``; returns the configuration's path."""
    from fluxem.domains import all_domains

    pages = folder / "pages"
    if pages.exists():
        shutil.rmtree(pages)
    shutil.copytree(DOCS, pages, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copy(ROOT / "CHANGELOG.md", pages / "changelog.md")
    (pages / "domains").mkdir()
    domains = list(all_domains().values())
    for domain in domains:
        (pages / "domains" / f"{domain.name}.md").write_text(describe_domain(domain), "utf-8")
    (pages / "domains" / "index.md").write_text(describe_domains(domains), "utf-8")
    for name, title, text in (
        ("decisions", "Decisions", "One page a choice that was weighed: what was decided, and why."),
        ("results", "Results", "Measured with the commands of [Evaluation](../evaluation.md), by suite."),
    ):
        (pages / name).mkdir(exist_ok=True)
        index, listed = pages / name / "index.md", list_pages(pages / name)
        if not index.exists():
            none = "" if listed else " No results are recorded for this version."
            index.write_text(describe_folder(title, text + none, listed), "utf-8")
    target = folder / "mkdocs.yml"
    target.write_text(expand_navigation(CONFIG.read_text("utf-8"), pages), "utf-8")
    return target


def main(arguments: Sequence[str]) -> None:
    """Write the site's source and say where."""
    folder = Path(arguments[0]) if arguments else ROOT / "site"
    folder.mkdir(parents=True, exist_ok=True)
    print(write_site(folder))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))  # a checkout need not be installed to be documented
    main(sys.argv[1:])

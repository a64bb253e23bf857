"""The site: links and pictures resolve, domains have whole pages, the shown sample is valid, it builds strictly."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from fluxem.domains import all_domains
from fluxem.tools import list_tools

ROOT = Path(__file__).resolve().parents[2]
_LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")
_FENCED = re.compile(r"^```.*?^```$", flags=re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`[^`\n]*`")


def find_anchors(page: Path) -> set[str]:
    """Ids of the headings, as the builder and the usual hosts make them."""
    text = _FENCED.sub("", page.read_text("utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip()) for heading in headings}


def find_broken_links(page: Path) -> list[str]:
    text = _INLINE.sub("", _FENCED.sub("", page.read_text("utf-8")))
    broken = []
    for link in (one or other for one, other in _LINK.findall(text)):
        path, _, anchor = link.partition("#")
        if "://" in link or link.startswith("mailto:"):
            continue
        target = page if not path else page.parent / path
        if not target.exists():
            broken.append(f"{page.name}: {link} does not exist")
        elif anchor and target.suffix == ".md" and anchor not in find_anchors(target):
            broken.append(f"{page.name}: {link}: {target.name} has no such heading")
    return broken


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "LOG.md"])
def test_links_of_the_checkout_resolve(name: str) -> None:
    assert not find_broken_links(ROOT / name)


def test_links_of_the_site_resolve(site: Path) -> None:
    pages = sorted((site / "pages").rglob("*.md"))
    assert len(pages) >= 10
    assert not [broken for page in pages for broken in find_broken_links(page)]


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Title\n\n[a](nowhere.md) [b](#missing) [c](#title) `[d](code.md)`\n")
    assert len(find_broken_links(page)) == 2


@pytest.mark.parametrize("domain", all_domains().values(), ids=lambda domain: domain.name)
def test_a_domain_page_names_all_there_is(site: Path, domain) -> None:
    page = (site / "pages" / "domains" / f"{domain.name}.md").read_text("utf-8")
    names = [*(t.name for t in domain.types), *(law.name for law in domain.laws), *list_tools(domain.name)]
    assert names and not [name for name in names if f"`{name}`" not in page]
    assert domain.corpus[0].text in page


def test_every_page_is_in_the_navigation(site: Path) -> None:
    config = (site / "mkdocs.yml").read_text("utf-8")
    assert "*" not in config.partition("nav:")[2]
    listed = set(re.findall(r"[\w/-]+\.md", config.partition("nav:")[2]))
    found = {str(page.relative_to(site / "pages")) for page in (site / "pages").rglob("*.md")}
    assert listed == found


def test_a_later_page_joins_lists_and_navigation(generate: ModuleType, tmp_path: Path, monkeypatch) -> None:
    docs = tmp_path / "docs"
    shutil.copytree(ROOT / "docs", docs)
    (docs / "decisions" / "999-later.md").write_text("# 999 Something later\n")
    monkeypatch.setattr(generate, "DOCS", docs)
    config = generate.write_site(tmp_path / "site")
    assert "      - decisions/999-later.md" in config.read_text("utf-8").splitlines()
    index = (tmp_path / "site" / "pages" / "decisions" / "index.md").read_text("utf-8")
    assert "[999 Something later](999-later.md)" in index
    assert (tmp_path / "site" / "pages" / "results" / "index.md").exists()


def test_a_page_without_a_title_is_refused(generate: ModuleType, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("no heading\n")
    with pytest.raises(ValueError, match=r"page\.md: found no line '# Title'"):
        generate.read_title(page)


@pytest.mark.parametrize("text", ["a|b", "tick ` tick", "two\nlines", "long " * 40])
def test_code_in_a_table_stays_one_cell(generate: ModuleType, text: str) -> None:
    made = generate.make_code(text)
    assert "\n" not in made and not re.search(r"(?<!\\)\|", made)
    assert len(made) < 80


def test_the_shown_sample_is_valid_and_replays(read_blocks: Callable[[Path], list]) -> None:
    from fluxem.composition.actions import Action, apply_action
    from fluxem.integration.sample_format import check_sample, sample_from_dict
    from fluxem.integration.stream import build_stream

    (block,) = [b for b in read_blocks(ROOT / "docs" / "sample-format.md") if b.marker == "sample"]
    record = json.loads(block.text)
    assert check_sample(record, check_encoding=True) == []
    sample = sample_from_dict(record)
    assert sample.spans is not None
    stream = build_stream(sample.text, sample.spans)
    *steps, (stop, answer) = sample.meta["steps"]
    for verb, *operands in steps:
        stream = apply_action(stream, Action(verb, tuple(operands)))
    assert stop == "stop" and stream.slots[answer].value == sample.target_value


def test_python_of_the_pages_imports_what_exists(read_blocks: Callable[[Path], list]) -> None:
    imports = [
        line
        for page in sorted((ROOT / "docs").rglob("*.md"))
        for block in read_blocks(page)
        if block.language == "python"
        for line in block.text.splitlines()
        if line.startswith(("import ", "from "))
    ]
    assert imports
    for line in imports:
        exec(line, {})


def test_the_site_builds_strictly(site: Path, tmp_path: Path) -> None:
    beside = Path(sys.executable).parent / "zensical"
    builder = str(beside) if beside.exists() else shutil.which("zensical")
    if builder is None:
        pytest.skip("zensical is not installed; it comes with the dev extra")
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    command = [builder, "build", "--strict", "-f", str(folder / "mkdocs.yml")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "html" / "domains" / "arithmetic" / "index.html").exists()

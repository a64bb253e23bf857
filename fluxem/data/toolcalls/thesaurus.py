"""Words of training questions replaced by others of the same meaning and form, so that more words are met than written.

``thesaurus.txt`` holds a group a line (``largest|biggest|greatest``): first those that hold everywhere, then, below
``## domain``, those of one domain. Story nouns are grouped loosely (``nurse|doctor``): they do not matter for the tool.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("thesaurus.txt")
GENERAL = ""

Group = tuple[str, ...]

_KEPT = re.compile(r"(\{\w+\}|[\[\]|])")  # slots and the marks of alternatives
_CODE_BEFORE = re.compile(r"(?:[\w.=@#/]|->)$")
_CODE_AFTER = re.compile(r"[(=_@/\d]|\.\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def read_thesaurus(text: str) -> dict[str, tuple[Group, ...]]:
    """Groups by domain; those that hold everywhere under :data:`GENERAL`.

    Raises:
        ValueError: a group of fewer than two members, or one member twice; the line is named.
    """
    groups: dict[str, list[Group]] = {GENERAL: []}
    section = GENERAL
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            section = line[3:].strip()
            groups.setdefault(section, [])
        elif line.strip() and not line.startswith("#"):
            members = tuple(member.strip() for member in line.split("|"))
            if len(members) < 2 or len(set(members)) < len(members) or not all(members):
                raise ValueError(f"line {number}: expected two or more different members, found {line!r}")
            groups[section].append(members)
    return {name: tuple(found) for name, found in groups.items()}


@cache
def _load() -> dict[str, tuple[Group, ...]]:
    return read_thesaurus(FILE.read_text(encoding="utf-8"))


@cache
def _index(domain: str) -> Mapping[str, tuple[tuple[tuple[str, ...], Group], ...]]:
    """First word -> members that begin with it, the longest first, each with its group; a domain's own come first."""
    table: dict[str, dict[tuple[str, ...], Group]] = {}
    groups = _load()
    for group in (*groups.get(domain, ()), *groups[GENERAL]):
        for member in group:
            words = tuple(_WORD.findall(member))
            if words:
                table.setdefault(words[0], {}).setdefault(words, group)
    return {first: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for first, found in table.items()}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a member of a group stands in a template."""

    start: int
    end: int
    group: Group


@lru_cache(maxsize=65536)
def find_places(template: str, domain: str) -> tuple[Place, ...]:
    """Every replaceable stretch of ``template``, left to right; never a slot or a mark of alternatives."""
    index, places, offset = _index(domain), [], 0
    for i, part in enumerate(_KEPT.split(template)):
        words = [] if i % 2 else [word for word in _WORD.finditer(part) if not _is_code(part, word)]
        k = 0
        while k < len(words):
            length, group = _match(part, words, k, index)
            if group is not None:
                places.append(Place(offset + words[k].start(), offset + words[k + length - 1].end(), group))
            k += length
        offset += len(part)
    return tuple(places)


def _is_code(part: str, word: re.Match[str]) -> bool:
    """Whether a word is an identifier, as in "np.sort(" or "key=", rather than English."""
    return _CODE_BEFORE.search(part, 0, word.start()) is not None or _CODE_AFTER.match(part, word.end()) is not None


def _match(
    part: str, words: list[re.Match[str]], k: int, index: Mapping[str, tuple[tuple[tuple[str, ...], Group], ...]]
) -> tuple[int, Group | None]:
    """Number of words of the longest member that stands at word ``k``, and its group; 1 and ``None`` for none."""
    for member, group in index.get(words[k][0].lower(), ()):
        stretch = words[k : k + len(member)]
        spaced = all(part[a.end() : b.start()] == " " for a, b in zip(stretch, stretch[1:], strict=False))
        if spaced and tuple(word[0].lower() for word in stretch) == member:
            return len(member), group
    return 1, None


def substitute(template: str, domain: str, rng: random.Random, rate: float) -> str:
    """``template`` with each replaceable word or phrase replaced at ``rate``, everywhere by the same one.

    Capitals and "a"/"an" follow. A name that speaks twice in a dialogue keeps its new name.
    """
    chosen: dict[str, str] = {}
    out, position = [], 0
    for place in find_places(template, domain):
        written = template[place.start : place.end]
        old = written.lower()
        if old not in chosen:
            others = [member for member in place.group if member != old]
            chosen[old] = rng.choice(others) if others and rng.random() < rate else old
        new = chosen[old]
        if new == old:
            continue
        before = template[position : place.start]
        out += [_mend_article(before, new), new[0].upper() + new[1:] if written[0].isupper() else new]
        position = place.end
    return "".join([*out, template[position:]])


_ARTICLE = re.compile(r"\b([Aa])n? $")


def _mend_article(before: str, word: str) -> str:
    """``before`` with the article that ``word`` takes, where it ends in one."""
    vowel = word[0].lower() in "aeiou" and not word.lower().startswith(("uni", "use", "usu", "eu", "one"))
    return _ARTICLE.sub(lambda match: f"{match[1]}{'n' if vowel else ''} ", before)

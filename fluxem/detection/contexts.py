"""Contexts: words near a span that settle an ambiguous notation, looked for once a text and not once a span.

The text is cut into blocks. One RE2 set tells which contexts occur in or near a block at all, which for
most spans is the whole answer; only where one does are its matches located, once a block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from fluxem.detection.encoded import EncodedText
from fluxem.detection.guards import split_alternatives

CONTEXT_WINDOW = 120
"""Characters on either side of a span in which its context is looked for."""
_BLOCK = 256
_SET_MEMORY = 64 << 20

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})")
_CLASS_OR_ESCAPE = re.compile(r"\\[^AZz]|\[\^?\]?(?:\\.|[^\]\\])*\]")

_Matches = Callable[..., Iterator[Any]]
_Search = Callable[[str, int, int], Any]


class CompiledContext(NamedTuple):
    """A context in two parts, either of which may be missing.

    Attributes:
        finditer: of RE2 on bytes, for the alternatives that may match anywhere.
        search: of ``re``, for those bound to an end of the window (``=$``: right before the span), and for
            what RE2 does not know.
    """

    finditer: _Matches | None
    search: _Search | None


class ContextIndex:
    """The distinct contexts of a detector's patterns, numbered. They ignore case and are ASCII as patterns are."""

    def __init__(self) -> None:
        self.compiled: list[CompiledContext] = []
        self._numbers: dict[str, int] = {}
        self._free: dict[int, str] = {}
        self._in_set: tuple[int, ...] = ()
        self._bound: frozenset[int] = frozenset()
        self._match_set: Callable[[bytes], Sequence[int] | None] | None = None

    def add(self, regex: str) -> int:
        """The number of a context.

        Raises:
            re.error: neither engine accepts it.
        """
        if regex not in self._numbers:
            re.compile(regex, re.IGNORECASE | re.ASCII)  # a malformed one is reported as a whole
            number = self._numbers[regex] = len(self.compiled)
            free, bound = _split_bound(regex)
            if free:
                self._free[number] = free
            search = re.compile(bound, re.IGNORECASE | re.ASCII).search if bound else None
            self.compiled.append(CompiledContext(_compile_long(free) if free else None, search))
            self._match_set = None
        return self._numbers[regex]

    def occurring(self, data: bytes) -> set[int]:
        """The contexts that may occur in these bytes: a superset of those that do."""
        if self._match_set is None:
            self._match_set = self._compile_set()
        return {self._in_set[i] for i in self._match_set(data) or ()} | self._bound

    def _compile_set(self) -> Callable[[bytes], Sequence[int] | None]:
        import re2

        self._in_set = tuple(self._free)
        self._bound = frozenset(n for n, context in enumerate(self.compiled) if context.search is not None)
        if not self._free:
            return lambda data: None
        regex_set = re2.Set.SearchSet(_options())
        for regex in self._free.values():
            regex_set.Add(regex)
        regex_set.Compile()
        return regex_set.Match


def _split_bound(regex: str) -> tuple[str, str]:
    """The alternatives that may match anywhere, in RE2's syntax, and those only Python's ``re`` can search for."""
    alternatives = split_alternatives(regex) if not regex.startswith("(?") else [regex]
    free, bound = [], []
    for alternative in alternatives:
        translated = _ESCAPE.sub(lambda match: re.escape(chr(int(match[1], 16))), alternative)
        is_free = not re.search(r"[$^]|\\[AZz]", _CLASS_OR_ESCAPE.sub("", alternative)) and _is_known(translated)
        (free if is_free else bound).append(translated if is_free else alternative)
    return "|".join(free), "|".join(bound)


def _is_known(regex: str) -> bool:
    import re2

    try:
        _compile_long(regex)
    except re2.error:
        return False
    return True


def _options() -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.never_capture = True
    options.case_sensitive = False
    options.max_mem = _SET_MEMORY
    return options


def _compile_long(regex: str) -> _Matches:
    import re2

    return re2.compile(regex.encode(), _options()).finditer


class TextContexts:
    """Which contexts stand where in one text."""

    __slots__ = ("_anywhere", "_index", "_length", "_matches", "_occurring", "_text")

    def __init__(self, index: ContextIndex, text: EncodedText) -> None:
        self._index = index
        self._text = text
        self._length = len(text.text)
        self._anywhere: set[int] | None = None
        self._occurring: dict[int, set[int]] = {}
        self._matches: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def may_occur(self, number: int) -> bool:
        """Whether the context may occur anywhere in the text; false is certain."""
        if self._anywhere is None:
            self._anywhere = self._index.occurring(self._text.data)
        return number in self._anywhere

    def may_stand_by(self, number: int, start: int, end: int) -> bool:
        """Whether the context may stand near a stretch or within it; false is certain."""
        return any(number in self._near(block) for block in range(start // _BLOCK, end // _BLOCK + 1))

    def stands_by(self, number: int, start: int, end: int) -> bool:
        """Whether the context occurs within ``CONTEXT_WINDOW`` characters on either side of a span."""
        before, after = max(0, start - CONTEXT_WINDOW), min(end + CONTEXT_WINDOW, self._length)
        finditer, search = self._index.compiled[number]
        if finditer is not None and (
            self._is_inside(number, finditer, start // _BLOCK, before, start)
            or self._is_inside(number, finditer, end // _BLOCK, end, after)
        ):
            return True
        text = self._text.text
        return search is not None and (search(text, before, start) or search(text, end, after)) is not None

    def _is_inside(self, number: int, finditer: _Matches, block: int, start: int, end: int) -> bool:
        if number not in self._near(block):
            return False
        matches = self._matches.get((number, block))
        if matches is None:
            matches = self._matches[number, block] = self._find(finditer, *self._bounds(block))
        crosses = False
        for first, last in matches:
            if first >= end:
                break
            if last > start:
                if start <= first and last <= end:
                    return True
                crosses = True
        # A match that reaches out of the window may hide a shorter one inside it.
        return crosses and bool(self._find(finditer, start, end))

    def _find(self, finditer: _Matches, start: int, end: int) -> list[tuple[int, int]]:
        text = self._text
        spans = (match.span() for match in finditer(text.data, text.to_byte(start), text.to_byte(end)))
        return [(text.to_char(first), text.to_char(last)) for first, last in spans]

    def _near(self, block: int) -> set[int]:
        """Contexts that may occur within the windows of spans that start or end in a block."""
        found = self._occurring.get(block)
        if found is None:
            start, end = self._bounds(block)
            data = self._text.data[self._text.to_byte(start) : self._text.to_byte(end)]
            found = self._occurring[block] = self._index.occurring(data)
        return found

    def _bounds(self, block: int) -> tuple[int, int]:
        start = block * _BLOCK
        return max(0, start - CONTEXT_WINDOW), min(start + _BLOCK + CONTEXT_WINDOW, self._length)

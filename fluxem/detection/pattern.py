"""Pattern detector: the patterns of the domains, found in linear time.

One RE2 set tells in a single pass which patterns occur at all; only those are then located, with
Python's ``re`` in short texts (least overhead) and with RE2 in long ones, where a backtracking
engine could turn quadratic. Both give the same spans. Patterns are in RE2 syntax; the classes for
digits, words, spaces and word boundaries are ASCII in both engines.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from fluxem.core.domain import Domain, Pattern, ValueType
from fluxem.core.errors import EncodingError
from fluxem.core.span import Span
from fluxem.detection.guards import Context, Guard, compile_after, compile_before, compile_context
from fluxem.detection.overlap import Candidate, resolve_overlaps

logger = logging.getLogger(__name__)

MAX_SHORT_LENGTH = 1024
"""Characters up to which ``re`` locates the matches."""

_SET_MEMORY = 256 << 20
_SURROGATE = re.compile("[\ud800-\udfff]")


class CompiledPattern(NamedTuple):
    """A pattern ready to run; ``group`` is the group whose extent is the span."""

    pattern: Pattern
    finditer: Callable[[str], Iterator[re.Match[str]]]
    finditer_long: Callable[[str], Iterator[Any]]
    group: int
    before: Guard | None
    after: Guard | None
    context: Context | None


def compile_pattern(pattern: Pattern, domain: str) -> CompiledPattern:
    """Compile one pattern for both engines.

    Raises:
        ValueError: a regex that RE2 or ``re`` does not accept; the message names domain and pattern.
    """
    import re2

    try:
        short = re.compile(pattern.regex, re.ASCII)
        long = _compile_long(pattern.regex, capture="value" in short.groupindex)
        before = compile_before(pattern.before) if pattern.before else None
        after = compile_after(pattern.after) if pattern.after else None
        context = compile_context(pattern.context) if pattern.context else None
    except (re.error, re2.error) as error:
        raise ValueError(
            f"domain {domain!r}, pattern {pattern.name!r}: {error}; use RE2 syntax (no look-around, no back-references)"
        ) from error
    return CompiledPattern(pattern, short.finditer, long, short.groupindex.get("value", 0), before, after, context)


def _compile_long(regex: str, capture: bool) -> Callable[[str], Iterator[Any]]:
    """``finditer`` of RE2; ASCII text goes in as bytes, whose offsets need no translation."""
    import re2

    options = re2.Options()
    options.log_errors = False
    options.never_capture = not capture
    in_text = re2.compile(regex, options).finditer
    in_bytes = re2.compile(regex.encode(), options).finditer
    return lambda text: in_bytes(text.encode()) if text.isascii() else in_text(text)


class PatternDetector:
    """Finds typed values by the patterns of the domains.

    Args:
        domains: domain names; all discovered domains if ``None``.

    Attributes:
        num_fallbacks: spans dropped so far because their value cannot be encoded.

    Raises:
        UnknownNameError: a domain that does not exist.
        ValueError: a malformed pattern, or one of an unknown type.
    """

    def __init__(self, domains: Iterable[str] | None = None) -> None:
        from fluxem.domains import all_domains, get_domain

        names = list(all_domains()) if domains is None else list(domains)
        chosen = [get_domain(name) for name in names]
        self.domains: tuple[str, ...] = tuple(names)
        self.num_fallbacks = 0
        self._types: dict[str, ValueType] = {}
        self._compiled: list[CompiledPattern] = []
        for domain in chosen:
            self._add_domain(domain)
        self._match_set = _compile_set([c.pattern.regex for c in self._compiled])
        self._logged: set[str] = set()

    def __reduce__(self) -> tuple[type[PatternDetector], tuple[tuple[str, ...]]]:
        # RE2 objects cannot be pickled; a data worker compiles its own. Counts start anew there.
        return PatternDetector, (self.domains,)

    def _add_domain(self, domain: Domain) -> None:
        types = {t.name: t for t in domain.types}
        self._types.update(types)
        for pattern in domain.patterns:
            if pattern.type not in types:
                raise ValueError(
                    f"domain {domain.name!r}, pattern {pattern.name!r}: type {pattern.type!r} is not one of its types "
                    f"({', '.join(types)})"
                )
            self._compiled.append(compile_pattern(pattern, domain.name))

    def detect(self, text: str) -> list[Span]:
        """The typed values in ``text``, disjoint and in text order; ``start`` and ``end`` count characters."""
        text = _normalize(text)
        found = self._match_set(text)
        if not found:
            return []
        is_short = len(text) <= MAX_SHORT_LENGTH
        candidates: list[Candidate] = []
        for rank in sorted(found):
            compiled = self._compiled[rank]
            locate = compiled.finditer if is_short else compiled.finditer_long
            collect_candidates(text, rank, compiled, locate(text), candidates)
        return self._keep_encodable(resolve_overlaps(candidates))

    def detect_many(self, texts: Sequence[str]) -> list[list[Span]]:
        """:meth:`detect` on each text."""
        return [self.detect(text) for text in texts]

    def _keep_encodable(self, spans: list[Span]) -> list[Span]:
        """Drop spans whose value has no code: they fall back to plain text, counted and logged once a type."""
        kept = []
        for span in spans:
            value_type = self._types[span.type]
            try:
                (value_type.check or value_type.encode)(span.value)
            except EncodingError as error:
                self.num_fallbacks += 1
                if span.type not in self._logged:
                    self._logged.add(span.type)
                    logger.debug("%s falls back to plain text: %s", span.type, error)
            else:
                kept.append(span)
        return kept


def collect_candidates(
    text: str, rank: int, compiled: CompiledPattern, matches: Iterable[Any], candidates: list[Candidate]
) -> None:
    """Append a candidate for each match that its guards allow and its parser reads."""
    pattern, _, _, group, before, after, context = compiled
    for match in matches:
        start, end = match.span(group)
        if start == end or start < 0:
            continue
        if (before is not None and before(text, start)) or (after is not None and after(text, end)):
            continue
        if context is not None and not context(text, start, end):
            continue
        if pattern.silent:
            candidates.append(Candidate(pattern.priority, start, end, rank, None))
            continue
        try:
            value = pattern.parse(text[start:end])
        except ValueError:
            continue
        if value is not None:
            candidates.append(Candidate(pattern.priority, start, end, rank, Span(start, end, pattern.type, value)))


def _compile_set(regexes: Sequence[str]) -> Callable[[str], Sequence[int] | None]:
    """A function telling which of ``regexes`` match anywhere in a text."""
    if not regexes:
        return lambda text: None
    import re2

    options = re2.Options()
    options.max_mem = _SET_MEMORY
    options.never_capture = True
    regex_set = re2.Set.SearchSet(options)
    for regex in regexes:
        regex_set.Add(regex)
    regex_set.Compile()
    return regex_set.Match


def _normalize(text: str) -> str:
    """Same length, and the same to both engines: to RE2 a vertical tab is no space, UTF-8 has no lone surrogate."""
    if "\v" in text:
        text = text.replace("\v", " ")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)

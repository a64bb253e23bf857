"""Pattern detector: the patterns of the domains, found in linear time.

One RE2 set tells in a single pass which patterns occur at all; only those are then located, by RE2 on the
bytes of the text. Contexts are settled once a text (``contexts``), and patterns that lack theirs are not
even located. Patterns are in RE2 syntax; the classes for digits, words, spaces and word boundaries are ASCII.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from fluxem.core.domain import Domain, Pattern, ValueType
from fluxem.core.errors import EncodingError
from fluxem.core.span import Span
from fluxem.detection.contexts import ContextIndex, TextContexts
from fluxem.detection.encoded import EncodedText
from fluxem.detection.guards import Guard, compile_after, compile_before
from fluxem.detection.overlap import Candidate, resolve_overlaps

logger = logging.getLogger(__name__)

_SET_MEMORY = 256 << 20
_SURROGATE = re.compile("[\ud800-\udfff]")


class CompiledPattern(NamedTuple):
    """A pattern ready to run on the bytes of a text.

    Attributes:
        pattern: where it comes from.
        finditer: matches without their groups, which is several times faster than with them.
        match_group: the match between two bytes, with its groups; ``None`` where there are none.
        group: the group whose extent is the span, 0 for the whole match.
        before, after: guards.
        context: number of its context in the detector's index.
    """

    pattern: Pattern
    finditer: Callable[[bytes], Iterator[Any]]
    match_group: Callable[[bytes, int, int], Any] | None
    group: int
    before: Guard | None
    after: Guard | None
    context: int | None


def compile_pattern(pattern: Pattern, domain: str, contexts: ContextIndex) -> CompiledPattern:
    """Compile one pattern; its context is added to ``contexts``.

    Raises:
        ValueError: a regex that RE2 does not accept, or a malformed guard or context; the message names domain
            and pattern.
    """
    import re2

    try:
        grouped = _compile(pattern.regex, capture=True)
        group = grouped.groupindex.get(b"value", 0)
        finditer = _compile(pattern.regex, capture=False).finditer
        before = compile_before(pattern.before) if pattern.before else None
        after = compile_after(pattern.after) if pattern.after else None
        context = contexts.add(pattern.context) if pattern.context else None
    except (re.error, re2.error) as error:
        raise ValueError(
            f"domain {domain!r}, pattern {pattern.name!r}: {error}; use RE2 syntax (no look-around, no back-references)"
        ) from error
    return CompiledPattern(pattern, finditer, grouped.match if group else None, group, before, after, context)


def _compile(regex: str, capture: bool) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.never_capture = not capture
    return re2.compile(regex.encode(), options)


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
        self._contexts = ContextIndex()
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
            self._compiled.append(compile_pattern(pattern, domain.name, self._contexts))

    def detect(self, text: str) -> list[Span]:
        """The typed values in ``text``, disjoint and in text order; ``start`` and ``end`` count characters."""
        text = _normalize(text)
        found = self._match_set(text)
        if not found:
            return []
        encoded = EncodedText(text)
        contexts = TextContexts(self._contexts, encoded)
        candidates: list[Candidate] = []
        for rank in sorted(found):
            compiled = self._compiled[rank]
            if compiled.context is not None and not contexts.may_occur(compiled.context):
                continue
            stretches = locate(compiled, encoded, contexts)
            collect_candidates(text, rank, compiled, stretches, contexts, candidates)
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


def locate(compiled: CompiledPattern, text: EncodedText, contexts: TextContexts) -> Iterator[tuple[int, int]]:
    """Where the pattern matches; of a group only where the context does not rule it out anyway."""
    data, match_group, context = text.data, compiled.match_group, compiled.context
    for match in compiled.finditer(data):
        first, last = match.span()
        start, end = text.to_char(first), text.to_char(last)
        if match_group is not None:
            if context is not None and not contexts.may_stand_by(context, start, end):
                continue
            first, last = match_group(data, first, last).span(compiled.group)
            if first < 0:
                continue
            start, end = text.to_char(first), text.to_char(last)
        yield start, end


def collect_candidates(
    text: str,
    rank: int,
    compiled: CompiledPattern,
    stretches: Iterable[tuple[int, int]],
    contexts: TextContexts,
    candidates: list[Candidate],
) -> None:
    """Append a candidate for each stretch that the pattern's guards and context allow and its parser reads."""
    pattern, before, after, context = compiled.pattern, compiled.before, compiled.after, compiled.context
    for start, end in stretches:
        if start == end or start < 0:
            continue
        if (before is not None and before(text, start)) or (after is not None and after(text, end)):
            continue
        if context is not None and not contexts.stands_by(context, start, end):
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
    """Same length, without what RE2 and ``re`` read differently (vertical tabs) or UTF-8 lacks (lone surrogates)."""
    if "\v" in text:
        text = text.replace("\v", " ")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)

"""Pattern detector: the patterns of the domains, found in linear time.

One RE2 set tells in a single pass which patterns may occur at all; only those are then compiled and located, by RE2
on the bytes of the text, and a regular expression that several patterns share is located once. Contexts are settled
once a text (``contexts``), and patterns that lack theirs are not even located. Patterns are in RE2 syntax; the
classes for digits, words, spaces and word boundaries are ASCII.
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
# An upper bound, used as far as texts need it. RE2's own (8 MiB) does not hold the states of the longest patterns:
# it then starts over again and again, at thirty times the cost a character.
_PATTERN_MEMORY = 64 << 20
_MANY = 4
_COUNT = re.compile(r"\\[pPx]\{[^}]*\}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d+),(\d+)\}", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTRACTION = re.compile(r"\b(what|who|how|where|when|which|it|that|there|here|let|he|she)['’]s\b", re.IGNORECASE)


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
        grouped = _compile(pattern.regex, capture=True) if "(?P<" in pattern.regex else None
        group = 0 if grouped is None else grouped.groupindex.get(b"value", 0)
        finditer = _compile(pattern.regex, capture=False).finditer
        before = compile_before(pattern.before) if pattern.before else None
        after = compile_after(pattern.after) if pattern.after else None
        context = contexts.add(pattern.context) if pattern.context else None
    except (re.error, re2.error) as error:
        raise _refuse(pattern, domain, error) from error
    match_group = grouped.match if group and grouped is not None else None
    return CompiledPattern(pattern, finditer, match_group, group, before, after, context)


def _refuse(pattern: Pattern, domain: str, error: Exception) -> ValueError:
    return ValueError(
        f"domain {domain!r}, pattern {pattern.name!r}: {error}; use RE2 syntax (no look-around, no back-references)"
    )


def _compile(regex: str, capture: bool) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.never_capture = not capture
    options.max_mem = _PATTERN_MEMORY
    return re2.compile(regex.encode(), options)


class PatternDetector:
    """Finds typed values by the patterns of the domains.

    Args:
        domains: domain names; all discovered domains if ``None``.

    Attributes:
        num_fallbacks: spans dropped so far because their value cannot be encoded.

    Raises:
        UnknownNameError: a domain that does not exist.
        ValueError: a malformed regex or context, or a pattern of an unknown type. A malformed guard is reported when
            its pattern is first used.
    """

    def __init__(self, domains: Iterable[str] | None = None) -> None:
        from fluxem.domains import all_domains, get_domain

        names = list(all_domains()) if domains is None else list(domains)
        chosen = [get_domain(name) for name in names]
        self.domains: tuple[str, ...] = tuple(names)
        self.num_fallbacks = 0
        self._types: dict[str, ValueType] = {}
        self._patterns: list[tuple[str, Pattern]] = []
        self._compiled: dict[int, CompiledPattern] = {}
        self._contexts = ContextIndex()
        for domain in chosen:
            self._add_domain(domain)
        self._find_ranks = _compile_set(self._patterns)
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
            self._patterns.append((domain.name, pattern))
            if pattern.context:
                try:
                    self._contexts.add(pattern.context)
                except re.error as error:
                    raise _refuse(pattern, domain.name, error) from error

    def _compile(self, rank: int) -> CompiledPattern:
        """A pattern on its first use: few texts need many of them."""
        compiled = self._compiled.get(rank)
        if compiled is None:
            domain, pattern = self._patterns[rank]
            compiled = self._compiled[rank] = compile_pattern(pattern, domain, self._contexts)
        return compiled

    def detect(self, text: str) -> list[Span]:
        """The typed values in ``text``, disjoint and in text order; ``start`` and ``end`` count characters."""
        text = _normalize(text)
        ranks = self._find_ranks(text)
        if not ranks:
            return []
        encoded = EncodedText(text)
        contexts = TextContexts(self._contexts, encoded)
        located: dict[str, list[tuple[int, int]]] = {}
        candidates: list[Candidate] = []
        for rank in ranks:
            compiled = self._compile(rank)
            if compiled.context is not None and not contexts.may_occur(compiled.context):
                continue
            stretches = locate(compiled, encoded, contexts, located)
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


def locate(
    compiled: CompiledPattern,
    text: EncodedText,
    contexts: TextContexts,
    located: dict[str, list[tuple[int, int]]] | None = None,
) -> list[tuple[int, int]]:
    """Where the pattern matches; of a group only where the context does not rule it out anyway.

    ``located`` remembers the stretches of whole matches by regular expression, for other patterns that share it.
    """
    regex = compiled.pattern.regex
    whole = None if located is None else located.get(regex)
    if whole is None:
        to_char = text.to_char
        spans = [match.span() for match in compiled.finditer(text.data)]
        whole = spans if text.is_ascii else [(to_char(first), to_char(last)) for first, last in spans]
        if located is not None:
            located[regex] = whole
    return whole if compiled.match_group is None else list(_narrow(compiled, whole, text, contexts))


def _narrow(
    compiled: CompiledPattern, whole: Iterable[tuple[int, int]], text: EncodedText, contexts: TextContexts
) -> Iterator[tuple[int, int]]:
    """The group of each whole match."""
    data, context, match_group = text.data, compiled.context, compiled.match_group
    assert match_group is not None
    for start, end in whole:
        if context is not None and not contexts.may_stand_by(context, start, end):
            continue
        first, last = match_group(data, text.to_byte(start), text.to_byte(end)).span(compiled.group)
        if first >= 0:
            yield text.to_char(first), text.to_char(last)


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


def relax_counts(regex: str) -> str:
    """A regex that matches wherever ``regex`` does, and further: long bounded repetitions have no upper bound.

    RE2 unrolls counts, so that a set of the relaxed ones takes half the time to build.

    >>> relax_counts("a{2,9}(?:b|c){0,12}d{1,2}[e{1,5}]")
    'a{2,}(?:b|c)*d{1,2}[e{1,5}]'
    """
    return _COUNT.sub(_relax_count, regex)


def _relax_count(match: re.Match[str]) -> str:
    if match[1] is None or int(match[2]) < _MANY:
        return match[0]
    return "*" if match[1] == "0" else f"{{{match[1]},}}"


def _compile_set(patterns: Sequence[tuple[str, Pattern]]) -> Callable[[str], list[int]]:
    """A function telling which patterns, by position, may match somewhere in a text; all others certainly do not.

    Raises:
        ValueError: a regex that RE2 does not accept; the message names domain and pattern.
    """
    if not patterns:
        return lambda text: []
    import re2

    options = re2.Options()
    options.max_mem = _SET_MEMORY
    options.never_capture = True
    options.log_errors = False
    regex_set = re2.Set.SearchSet(options)
    ranks: dict[str, list[int]] = {}
    for rank, (domain, pattern) in enumerate(patterns):
        if pattern.regex not in ranks:
            try:
                regex_set.Add(relax_counts(pattern.regex))
            except re2.error as error:
                raise _refuse(pattern, domain, error) from error
        ranks.setdefault(pattern.regex, []).append(rank)
    regex_set.Compile()
    match, by_number = regex_set.Match, list(ranks.values())
    return lambda text: sorted(rank for number in match(text) or () for rank in by_number[number])


def _normalize(text: str) -> str:
    """Same length, without what RE2 and ``re`` read differently (vertical tabs) or UTF-8 lacks (lone surrogates).

    The "s" of "what's" becomes part of its word: alone it would be the variable of "What's s^2 + 1?".
    """
    if "\v" in text:
        text = text.replace("\v", " ")
    if "'s" in text or "’s" in text:
        text = _CONTRACTION.sub(r"\1_s", text)
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)

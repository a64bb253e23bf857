"""Detection: megabytes a second against plain ``re`` one by one, cost a character from 1 KB to 1 MB, hostile texts.

The peer runs every pattern of every domain over the text with ``re.finditer`` and then does the same
parsing and overlap resolution; both must find the same spans.
"""

from __future__ import annotations

import random
import re
import statistics
import sys
from typing import Any

from benchmarks._harness import Check, compare, run_benchmark, time_call

SIZES = (1_000, 10_000, 100_000, 1_000_000)
MAX_SENTENCE = 200
HOSTILE = (
    "1", "A", "ACGT", "[", "(", "-", " ", "1.", "1/", "1,", "1 ", ",567", "1e", "a-", "x+", "x^2 + ", "1 x 10^",
    "5 m/s ", "5 m/x", "how many m ", "convert ", "L T ", "A-B, ", "[1, 2, ", "(1, 2) ", "{1, 2} ", '{"a": 1} ',
    "3 + 4i ", "Al ", "A and B or ", "d/dx ", "3 mod 7 ", "| a | ", '"',
)  # fmt: skip
"""What a short text is made of on which a backtracking engine might turn quadratic."""
HOSTILE_LENGTH = 1000


def _make_text(num_chars: int) -> str:
    """Prose with values in it: corpus sentences of all domains among sentences without any."""
    from fluxem.domains import all_domains

    rng = random.Random(0)
    domains = all_domains().values()
    # Corpora also hold numbers of thousands of digits, on which `re` alone would take minutes.
    valued = [e.text for d in domains for e in d.corpus if len(e.text) <= MAX_SENTENCE]
    silent = [text for d in domains for text in d.near_misses if len(text) <= MAX_SENTENCE]
    prose = [
        "The committee met again in the afternoon and agreed on most of the open questions.",
        "Nobody could say why the lights in the corridor had been left on overnight.",
        "She closed the book, looked out of the window and waited for the rain to stop.",
    ]
    parts: list[str] = []
    length = 0
    while length < num_chars:
        parts.append(rng.choice(rng.choice([valued, silent, prose, prose])))
        length += len(parts[-1]) + 1
    return " ".join(parts)[:num_chars]


class PlainDetector:
    """Every pattern by itself over the whole text, with Python's ``re``."""

    def __init__(self) -> None:
        from fluxem.detection.contexts import ContextIndex
        from fluxem.detection.pattern import compile_pattern
        from fluxem.domains import all_domains, all_types

        self._types = all_types()
        self._regexes = [re.compile(p.regex, re.ASCII) for d in all_domains().values() for p in d.patterns]
        self.contexts = ContextIndex()
        self.compiled = [compile_pattern(p, d.name, self.contexts) for d in all_domains().values() for p in d.patterns]

    def detect(self, text: str) -> list[Any]:
        """Spans of ``text``, as the pattern detector gives them."""
        from fluxem.core.errors import EncodingError
        from fluxem.detection.contexts import TextContexts
        from fluxem.detection.encoded import EncodedText
        from fluxem.detection.overlap import Candidate, resolve_overlaps
        from fluxem.detection.pattern import collect_candidates

        candidates: list[Candidate] = []
        contexts = TextContexts(self.contexts, EncodedText(text))
        for rank, (compiled, regex) in enumerate(zip(self.compiled, self._regexes, strict=True)):
            group = regex.groupindex.get("value", 0)
            stretches = (match.span(group) for match in regex.finditer(text))
            collect_candidates(text, rank, compiled, stretches, contexts, candidates)
        kept = []
        for span in resolve_overlaps(candidates):
            value_type = self._types[span.type]
            try:
                (value_type.check or value_type.encode)(span.value)
            except EncodingError:
                continue
            kept.append(span)
        return kept


def _cost_per_char(detector: Any, text: str, size: int, repeats: int) -> float:
    """Median seconds a character over the whole text, given in pieces of ``size`` characters."""
    pieces = [text[i : i + size] for i in range(0, len(text), size)]
    return statistics.median(time_call(lambda: detector.detect_many(pieces)) for _ in range(repeats)) / len(text)


def _time_hostile(detector: Any, repeats: int) -> tuple[float, str]:
    """Seconds of the dearest hostile text, and what it is made of."""
    worst = (0.0, "")
    for piece in HOSTILE:
        text = (piece * HOSTILE_LENGTH)[:HOSTILE_LENGTH]
        detector.detect(text)
        worst = max(worst, (min(time_call(lambda text=text: detector.detect(text)) for _ in range(repeats)), piece))
    return worst


def _name_dearest_patterns(peer: PlainDetector, text: str) -> str:
    """The patterns that cost most on ``text``, in milliseconds a megabyte."""
    from fluxem.detection.contexts import TextContexts
    from fluxem.detection.encoded import EncodedText
    from fluxem.detection.pattern import collect_candidates, locate

    encoded = EncodedText(text)
    contexts = TextContexts(peer.contexts, encoded)
    costs = []
    for rank, compiled in enumerate(peer.compiled):

        def run(rank: int = rank, compiled: Any = compiled) -> None:
            collect_candidates(text, rank, compiled, locate(compiled, encoded, contexts), contexts, [])

        seconds = min(time_call(run), time_call(run))
        costs.append((1e9 * seconds / len(text), f"{compiled.pattern.type} {compiled.pattern.name}"))
    return ", ".join(f"{name} {cost:.0f}" for cost, name in sorted(costs, reverse=True)[:5])


def measure(quick: bool) -> list[Check]:
    from fluxem.detection import PatternDetector

    ours, peer = PatternDetector(), PlainDetector()
    sizes = SIZES[:2] if quick else SIZES
    repeats = 1 if quick else 7
    text = _make_text(sizes[-1])
    lines = [text[i : i + 120] for i in range(0, min(len(text), 120_000), 120)]
    if (found := ours.detect(text[:10_000])) != peer.detect(text[:10_000]):
        raise SystemExit("the detector and plain `re` disagree: compare them in tests/detection first")
    timing = compare(
        lambda: [ours.detect(line) for line in lines], lambda: [peer.detect(line) for line in lines], repeats
    )
    megabytes = sum(map(len, lines)) / 1e6
    per_char = {size: _cost_per_char(ours, text, size, repeats) for size in sizes}
    worst_s, worst = _time_hostile(ours, repeats)
    shown = ", ".join(f"{size:,}: {1e9 * cost:.0f} ns" for size, cost in per_char.items())
    return [
        Check(
            "speed on sentences over plain re",
            timing.speedup,
            "x",
            target=2.0,
            detail=f"{megabytes / timing.ours_s:.2f} against {megabytes / timing.peer_s:.2f} MB/s, "
            f"{len(found) / 10:.1f} values per 1,000 characters",
        ),
        Check(
            "dearest over cheapest cost a character, 1 KB to 1 MB",
            max(per_char.values()) / min(per_char.values()),
            "x",
            target=2.0,
            at_most=True,
            detail=shown,
        ),
        Check(
            "megabytes a second in the longest text",
            1e-6 / per_char[sizes[-1]],
            "MB/s",
            target=1.0,
            detail=f"dearest patterns, ms a MB: {_name_dearest_patterns(peer, text[:200_000])}",
        ),
        Check(
            "dearest of the hostile kilobytes",
            1e3 * worst_s,
            "ms",
            target=5.0,
            at_most=True,
            detail=f"{len(HOSTILE)} texts of {HOSTILE_LENGTH} characters; the dearest repeats {worst!r}",
        ),
    ]


if __name__ == "__main__":
    sys.exit(run_benchmark("detect", measure))

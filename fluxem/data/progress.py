"""Progress with an ETA for work that may be long: a bar on a terminal, a line every ten seconds elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

_DELAY_S = 2.0
_LINE_INTERVAL_S = 10.0


class DelayedProgress:
    """Says nothing for two seconds, then shows how far the work is and when it ends. Writes to stderr.

    Args:
        label: what is being done.
        total: amount of work, in ``unit``.
        unit: what is counted, for the plain lines.
        enabled: ``False`` keeps silent throughout.
    """

    def __init__(self, label: str, total: int, unit: str = "samples", *, enabled: bool = True) -> None:
        self._label, self._total, self._unit, self._enabled = label, max(total, 1), unit, enabled
        self._start = time.monotonic()
        self._next_line = self._start + _DELAY_S
        self._first: tuple[int, float] | None = None  # what was done when work was first reported, and when
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> DelayedProgress:
        return self

    def update(self, done: int) -> None:
        """Report that ``done`` of the total is done."""
        if not self._enabled:
            return
        now = time.monotonic()
        if self._first is None:  # getting ready may take long, and says nothing about the pace
            self._first = done, now
        if self._bar is not None:
            self._bar.update(self._task, completed=done)
        elif now >= self._next_line:
            if sys.stderr.isatty():
                self._open_bar(done)
            else:
                self._next_line = now + _LINE_INTERVAL_S
                self._print_line(done, now)

    def _open_bar(self, done: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
        self._bar.start()
        self._task = self._bar.add_task(self._label, total=self._total, completed=done)

    def _print_line(self, done: int, now: float) -> None:
        share = min(done / self._total, 1.0)
        since, start = self._first or (done, now)
        eta = f", about {(now - start) * (self._total - done) / (done - since):.0f} s left" if done > since else ""
        print(
            f"{self._label}: {done:,} of {self._total:,} {self._unit} ({share:.0%}{eta})", file=sys.stderr, flush=True
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

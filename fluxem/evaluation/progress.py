"""Progress of an evaluation with its remaining time: bars in a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

SECONDS_BETWEEN_LINES = 10.0


class EvaluationProgress:
    """Counts answered problems over all runs and parts; a context manager.

    Args:
        total: problems to answer in all.
        console: where to show it; standard error by default, so that standard output stays a result.
    """

    def __init__(self, total: int, console: Console | None = None) -> None:
        self.total = total
        self.console = console or Console(stderr=True)
        self._done = 0
        self._part_done = 0
        self._part_size = 0
        self._title = ""
        self._started: float | None = None
        self._last_line = 0.0
        self._bars: Progress | None = None
        self._overall = self._current = TaskID(0)

    def __enter__(self) -> EvaluationProgress:
        if self.console.is_terminal and self.total:
            self._bars = Progress(
                TextColumn("{task.description}", justify="left"),
                BarColumn(bar_width=None),
                MofNCompleteColumn(),
                TimeRemainingColumn(elapsed_when_finished=True),
                console=self.console,
                transient=True,
            )
            self._overall = self._bars.add_task("all", total=self.total)
            self._current = self._bars.add_task("", total=1, visible=False)
            self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bars is not None:
            self._bars.stop()

    def start_part(self, title: str, size: int) -> None:
        """Announce the next ``size`` problems."""
        self._title, self._part_size, self._part_done = title, size, 0
        if self._started is None:  # loading a model is no measure of how fast it answers
            self._started = self._last_line = time.monotonic()
        if self._bars is not None:
            self._bars.reset(self._current, total=size, description=title, visible=True)

    def update_part(self, num_done: int) -> None:
        """Say how many problems of the current part are answered (a running total)."""
        num_done = min(num_done, self._part_size)
        self._done += num_done - self._part_done
        self._part_done = num_done
        if self._bars is not None:
            self._bars.update(self._current, completed=num_done)
            self._bars.update(self._overall, completed=self._done)
        elif time.monotonic() - self._last_line >= SECONDS_BETWEEN_LINES:
            self._write_line(f"{self._part_done}/{self._part_size}")

    def finish_part(self, accuracy: float) -> None:
        """The current part is scored."""
        self.update_part(self._part_size)
        if self._bars is None:
            self._write_line(f"{100 * accuracy:.1f} %")

    def _write_line(self, what: str) -> None:
        assert self._started is not None, "no part was started"
        self._last_line = time.monotonic()
        left = ""
        if 0 < self._done < self.total:
            seconds = (self._last_line - self._started) / self._done * (self.total - self._done)
            left = f", about {format_seconds(seconds)} left"
        text = f"{self._title}: {what} ({self._done}/{self.total} in all{left})"
        self.console.print(text, highlight=False, markup=False, soft_wrap=True)


def format_seconds(seconds: float) -> str:
    """``75`` -> "1 min 15 s"; hours above 3600."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"

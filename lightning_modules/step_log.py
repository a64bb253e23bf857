"""A CSV file of rows keyed by optimiser step, which a resumed run cuts back to its checkpoint.

Kept in memory and rewritten whole and atomically: a reader, or a run killed in the middle, never sees
half a row. What a kill loses was written after the last checkpoint, so the resumed run writes it again,
once.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluxem.runs.atomic import write_atomically

MIN_INTERVAL_S = 2.0
MAX_SHARE = 0.02  # of the time may go into rewriting the file


class StepLog:
    """Rows with an integer ``step``, in order.

    Args:
        path: the CSV file.
        merge: put everything logged at one step into one row; otherwise every call is a row.
    """

    def __init__(self, path: str | Path, *, merge: bool = True) -> None:
        self.path = Path(path)
        self.merge = merge
        self.rows: list[dict[str, Any]] = []
        self._columns: dict[str, None] = {"step": None}
        self._dirty = False
        self._next_write = 0.0

    def add(self, step: int, values: Mapping[str, Any]) -> None:
        """Log ``values`` at ``step``; written to disk within a few seconds or at :meth:`save`."""
        if self.merge and self.rows and self.rows[-1]["step"] == step:
            self.rows[-1].update(values)
        else:
            self.rows.append({"step": step, **values})
        self._columns.update(dict.fromkeys(values))
        self._dirty = True
        if time.monotonic() >= self._next_write:
            self.save()

    def save(self) -> None:
        """Write everything that was logged."""
        if not self._dirty:
            return
        start = time.monotonic()
        text = io.StringIO()
        writer = csv.DictWriter(text, fieldnames=list(self._columns), lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.rows)
        write_atomically(self.path, text.getvalue().encode())
        self._dirty = False
        end = time.monotonic()
        self._next_write = end + max(MIN_INTERVAL_S, (end - start) / MAX_SHARE)

    def resume(self, step: int) -> None:
        """Take up the file of an interrupted run, dropping rows after ``step``: they will be logged again."""
        if not self.path.exists():
            return
        with self.path.open(newline="") as file:
            rows = list(csv.DictReader(file))
        kept = [r for r in rows if int(r["step"]) <= step]
        self.rows = [{"step": int(r["step"]), **{k: v for k, v in r.items() if k != "step" and v != ""}} for r in kept]
        self._columns = dict.fromkeys(["step", *(k for r in self.rows for k in r if k != "step")])
        self._dirty = True
        self.save()

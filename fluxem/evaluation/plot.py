"""The picture of an evaluation: a panel per split, a bar per arm, intervals as whiskers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from fluxem.evaluation.rows import Row
from fluxem.evaluation.suites import MISREAD, ORACLE, PLAIN, SHUFFLED, SPLIT_TITLES
from fluxem.runs.atomic import replace_atomically

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Fill and line: Okabe and Ito's hues, distinguishable under every common colour blindness.
COLOURS = {
    PLAIN: ("#56A0D3", "#003B5C"),
    SHUFFLED: ("#E08A4A", "#7A3300"),
    MISREAD: ("#CC9BC2", "#5E2A55"),
    ORACLE: ("#6CC3A8", "#00523B"),
}
_INK, _FAINT, _TRACK = "#1d1f23", "#6b7078", "#f0f2f4"
_MAX_PANELS = 4
_LABEL_LIMIT = 44
_PANEL_INCHES, _ROW_INCHES = 2.5, 0.36


def plot_accuracy(rows: Sequence[Row], path: Path, title: str = "", subtitle: str = "") -> None:
    """Save accuracies with 95 % intervals as a PNG at ``path``, written at once.

    Args:
        rows: see :func:`fluxem.evaluation.rows.build_rows`.
        path: of the picture.
        title: above the panels.
        subtitle: behind the title, smaller.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    splits = list(dict.fromkeys(split for row in rows for split in row.cells))
    num_columns = min(len(splits), _MAX_PANELS)
    num_lines = -(-len(splits) // num_columns)
    names = [shorten(row.name) for row in rows]
    places = place_rows(rows)
    has_legend = len({row.condition for row in rows}) > 1
    label_inches = max(0.078 * max(len(name) for name in names) + 0.3, 0.9)
    body, gap, head, foot = _ROW_INCHES * (places[-1] + 1), 0.7, 0.92, 0.86 if has_legend else 0.62
    width = max(label_inches + num_columns * _PANEL_INCHES + 0.1, 5.4)
    height = head + num_lines * body + (num_lines - 1) * gap + foot

    figure = Figure(figsize=(width, height), dpi=160, facecolor="white")
    canvas = FigureCanvasAgg(figure)
    for i, split in enumerate(splits):
        line, column = divmod(i, num_columns)
        left = (label_inches + column * _PANEL_INCHES) / width
        bottom = 1 - (head + (line + 1) * body + line * gap) / height
        axes = figure.add_axes((left, bottom, (_PANEL_INCHES - 0.2) / width, body / height))
        draw_panel(axes, rows, places, split, names if column == 0 else None)
    heading = figure.text(0.16 / width, 1 - 0.34 / height, title, fontsize=13, weight="bold", color=_INK, va="baseline")
    end = heading.get_window_extent(canvas.get_renderer()).x1 / (width * figure.dpi)
    figure.text(end + 0.12 / width, 1 - 0.34 / height, subtitle, fontsize=8.5, color=_FAINT, va="baseline")
    _draw_caption(figure, rows, width, height)
    replace_atomically(path, canvas.print_png)


def place_rows(rows: Sequence[Row]) -> list[float]:
    """Height of every row from the top; the conditions of one arm stand together."""
    places = [0.0]
    conditions = {row.condition for row in rows}
    for above, row in pairwise(rows):
        places.append(places[-1] + (1.4 if len(conditions) > 1 and row.label != above.label else 1.0))
    return places


def shorten(name: str, limit: int = _LABEL_LIMIT) -> str:
    """Names beyond ``limit`` characters keep both ends."""
    return name if len(name) <= limit else f"{name[: limit * 2 // 3]}\u2026{name[-(limit // 3 - 1) :]}"


def draw_panel(
    axes: Axes, rows: Sequence[Row], places: Sequence[float], split: str, names: Sequence[str] | None
) -> None:
    """One split: bars from 0 to the accuracy, whiskers over the interval, the numbers at the right."""
    axes.set_title(SPLIT_TITLES.get(split, split), loc="left", fontsize=10, color=_INK, pad=6, x=0.012)
    for y, row in zip(places, rows, strict=True):
        axes.barh(y, 100, height=0.56, color=_TRACK, zorder=1, linewidth=0)
        cell = row.cells.get(split)
        if cell is None:
            axes.text(50, y, "not run", ha="center", va="center", fontsize=7, color=_FAINT)
            continue
        fill, line = COLOURS[row.condition]
        value, low, high = 100 * cell.accuracy, 100 * cell.low, 100 * cell.high
        axes.barh(y, value, height=0.56, color=fill, zorder=2, linewidth=0)
        axes.plot([low, high], [y, y], color=line, linewidth=1.1, zorder=3, solid_capstyle="butt")
        for bound in (low, high):
            axes.plot([bound, bound], [y - 0.2, y + 0.2], color=line, linewidth=1.1, zorder=3)
        axes.text(104, y - 0.1, f"{value:.1f}", va="center", fontsize=8.5, color=_INK)
        axes.text(104, y + 0.27, f"{low:.1f}\u2013{high:.1f}", va="center", fontsize=5.8, color=_FAINT)
    axes.set_xlim(-1.5, 132)
    axes.set_ylim(places[-1] + 0.5, -0.5)
    axes.set_xticks([0, 50, 100])
    axes.tick_params(axis="x", labelsize=7.5, labelcolor=_FAINT, length=0, pad=2)
    axes.set_yticks(places)
    axes.set_yticklabels(names or [""] * len(rows), fontsize=8.8, color=_INK)
    axes.tick_params(axis="y", length=0, pad=4)
    for x in (0, 50, 100):
        axes.axvline(x, color="#d5d8dc", linewidth=0.7, zorder=0.5)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _draw_caption(figure: Figure, rows: Sequence[Row], width: float, height: float) -> None:
    cells = [cell for row in rows for cell in row.cells.values()]
    methods = {"Wilson": "Wilson (one seed)", "bootstrap": "bootstrap over seeds and problems"}
    named = " or ".join(methods[m] for m in sorted({cell.method for cell in cells}))
    problems = _format_range({cell.num_problems for cell in cells}, "problem")
    seeds = _format_range({cell.num_seeds for cell in cells}, "seed")
    text = f"Exact match in %; whiskers: 95 % interval, {named}; {problems} per bar, {seeds}."
    x, y = 0.16 / width, 0.2 / height
    figure.text(x, y, text, fontsize=7.5, color=_FAINT, va="center")
    conditions = list(dict.fromkeys(row.condition for row in rows))
    if len(conditions) > 1:
        for i, condition in enumerate(conditions):
            left, level = x + i * 1.3 / width, y + 0.23 / height
            figure.text(left, level, "\u25a0", fontsize=10, color=COLOURS[condition][0], va="center")
            figure.text(left + 0.14 / width, level, condition, fontsize=8, color=_INK, va="center")


def _format_range(counts: set[int], noun: str) -> str:
    low, high = min(counts), max(counts)
    return (f"{low:,}" if low == high else f"{low:,}-{high:,}") + f" {noun}{'s' * (high != 1)}"

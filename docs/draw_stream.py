"""Draw the worked sample of the README as two SVGs: ``python docs/draw_stream.py`` (one for light, one for dark pages).

Every value, tile and stream in the picture is computed by the package, so it cannot show what the code does not do.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

import fluxem
from fluxem.composition.actions import Action, apply_action
from fluxem.core.layout import Code
from fluxem.integration.stream import Slot, Stream, build_stream

TEXT = "Start with 12, then if it is greater than 10 multiply by 3, otherwise subtract 4."
ACTIONS = (Action("compare", (0, 1)), Action("multiply", (0, 2)))
ASSETS = Path(__file__).parent / "assets"

_WIDTH, _HEIGHT = 10.8, 5.4  # inches; the axes are in the same units
_FONT, _SIZE = "DejaVu Sans Mono", 10.5
_CHAR = 0.60205 * _SIZE / 72  # advance of the monospaced font, in inches
_LEFT = 1.5
_TILE = 0.82


@dataclass(frozen=True)
class Palette:
    """Colours of one theme."""

    ink: str
    faint: str
    exact: str
    exact_fill: str
    learned: str
    learned_fill: str
    tile: tuple[str, str, str]


THEMES = {
    "light": Palette(
        "#1f2328", "#6e7781", "#0b6e69", "#dff3f0", "#a2540a", "#fdf0dd", ("#b5530b", "#f3f5f6", "#0b6e69")
    ),
    "dark": Palette(
        "#e6edf3", "#8d96a0", "#5fd3c4", "#12332f", "#f0a95b", "#3a2710", ("#f0a95b", "#1c2229", "#5fd3c4")
    ),
}


def draw_box(ax: Axes, x: float, y: float, width: float, height: float, edge: str, fill: str) -> None:
    """A rounded box with its lower left corner at ``(x, y)``."""
    ax.add_patch(
        FancyBboxPatch(
            (x, y), width, height, boxstyle="round,pad=0,rounding_size=0.06", ec=edge, fc=fill, lw=1.1, mutation_scale=1
        )
    )


def draw_arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], colour: str, bend: float = 0.0) -> None:
    """An arrow from ``start`` to ``end``."""
    style = f"arc3,rad={bend}"
    ax.add_patch(
        FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=10, color=colour, lw=1.1, connectionstyle=style)
    )


def draw_stream(ax: Axes, stream: Stream, x: float, y: float, colours: Palette) -> list[float]:
    """Write a stream from ``x`` on, values in boxes; returns the centre of every value."""
    centres = []
    for piece in stream.pieces:
        text = piece.surface if isinstance(piece, Slot) else piece.text
        width = len(text) * _CHAR
        if isinstance(piece, Slot):
            draw_box(ax, x - 0.03, y - 0.13, width + 0.06, 0.26, colours.exact, colours.exact_fill)
            centres.append(x + width / 2)
        ax.text(x, y - 0.055, text, family=_FONT, size=_SIZE, color=colours.ink, va="baseline")
        x += width
    return centres


def draw_tile(ax: Axes, code: Code, x: float, y: float, colours: Palette) -> None:
    """A code's first block as 16 x 16 squares, dim 0 at the upper left, centred at ``x`` above ``y``."""
    scale = LinearSegmentedColormap.from_list("code", colours.tile)
    ax.imshow(
        np.clip(code[0].reshape(16, 16), -1, 1),
        cmap=scale,
        vmin=-1,
        vmax=1,
        extent=(x - _TILE / 2, x + _TILE / 2, y, y + _TILE),
        interpolation="nearest",
        zorder=2,
    )
    draw_box(ax, x - _TILE / 2, y, _TILE, _TILE, colours.exact, "none")


def draw_label(ax: Axes, y: float, title: str, note: str, colour: str, faint: str) -> None:
    """The name of a row and a line on it, in the left margin."""
    ax.text(0.1, y, title, size=11, weight="bold", color=colour, va="center")
    ax.text(0.1, y - 0.21, note, size=8, color=faint, va="center")


def draw(colours: Palette) -> Figure:
    """The whole picture in one theme."""
    figure = Figure(figsize=(_WIDTH, _HEIGHT))
    figure.patch.set_alpha(0.0)
    ax = figure.add_axes((0, 0, 1, 1))
    ax.set_axis_off()
    stream = build_stream(TEXT, fluxem.detect(TEXT))

    draw_label(ax, 5.5, "text", "detected values", colours.exact, colours.faint)
    centres = draw_stream(ax, stream, _LEFT, 5.44, colours)

    draw_label(ax, 4.8, "codes", "256 dims each", colours.exact, colours.faint)
    for centre, slot in zip(centres, stream.slots, strict=True):
        ax.plot([centre, centre], [5.3, 5.12], color=colours.exact, lw=1.1)
        draw_tile(ax, slot.code, centre, 4.3, colours)
        draw_arrow(ax, (centre, 4.28), (centre, 3.92), colours.learned)
    for name, rows in (("tag", (0, 1)), ("specific", (1, 8)), ("shared", (8, 12)), ("cross", (12, 16))):
        edge = centres[-1] + _TILE / 2 + 0.05
        top, bottom = (4.3 + _TILE * (1 - r / 16) for r in rows)
        ax.plot([edge, edge], [top - 0.01, bottom + 0.01], color=colours.faint, lw=1.6, solid_capstyle="butt")
        ax.text(edge + 0.05, (top + bottom) / 2, name, size=7.5, color=colours.faint, va="center")

    draw_label(ax, 3.6, "model", "learned", colours.learned, colours.faint)
    draw_box(ax, _LEFT, 3.12, 8.42, 0.78, colours.learned, colours.learned_fill)
    middle = _LEFT + 4.21
    ax.text(
        middle, 3.65, "projector  →  injection  →  Qwen3-class language model  →  action head",
        size=11, color=colours.ink, ha="center", va="center",
    )  # fmt: skip
    ax.text(
        middle, 3.32, "it chooses a verb and points at live values $0, $1, ...; it computes nothing",
        size=9, color=colours.faint, ha="center", va="center",
    )  # fmt: skip

    draw_label(ax, 2.5, "actions", "chosen by the model", colours.learned, colours.faint)
    draw_label(ax, 1.75, "algebra", "exact, on the codes", colours.exact, colours.faint)
    y = 2.6
    for action in ACTIONS:
        stream = apply_action(stream, action)
        draw_step(ax, str(action), y, colours)
        draw_stream(ax, stream, _LEFT + 0.45, y - 0.42, colours)
        y -= 0.92
    ax.text(
        6.1, y + 0.46, "lane A: 12 times 3, residue by residue, is 36", size=9, color=colours.exact, va="center"
    )  # fmt: skip
    draw_step(ax, "stop $0", y, colours)
    ax.text(
        _LEFT + 1.62, y, f"answer {stream.slots[0].value}, decoded from the residues of its code",
        size=_SIZE, color=colours.ink, va="center",
    )  # fmt: skip
    draw_arrow(ax, (9.75, 1.3), (9.95, 3.45), colours.faint, bend=0.42)
    ax.text(
        10.58, 2.3, "the rewritten stream is the next input", size=8, color=colours.faint, rotation=90,
        ha="center", va="center",
    )  # fmt: skip
    ax.set_xlim(0, _WIDTH)
    ax.set_ylim(0.42, 0.42 + _HEIGHT)
    return figure


def draw_step(ax: Axes, action: str, y: float, colours: Palette) -> None:
    """An action as a chip, and the arrow to what it does."""
    draw_box(ax, _LEFT, y - 0.15, 1.5, 0.3, colours.learned, colours.learned_fill)
    ax.text(_LEFT + 0.75, y - 0.055, action, family=_FONT, size=_SIZE, color=colours.ink, ha="center")
    if action != "stop $0":
        draw_arrow(ax, (_LEFT + 0.2, y - 0.16), (_LEFT + 0.38, y - 0.42), colours.exact, bend=0.3)


def main() -> None:
    """Write ``docs/assets/stream-light.svg`` and ``stream-dark.svg``, the same bytes on every run."""
    matplotlib.rcParams.update({"svg.fonttype": "path", "svg.hashsalt": "fluxem", "text.parse_math": False})
    ASSETS.mkdir(exist_ok=True)
    for name, colours in THEMES.items():
        figure = draw(colours)
        FigureCanvasSVG(figure).print_svg(ASSETS / f"stream-{name}.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()

"""How people ask about shapes, solids, points and lines."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.geometry import _wordings_plane, _wordings_space

PHRASEBOOK = Phrasebook(
    "geometry",
    phrases=(*_wordings_plane.PHRASES, *_wordings_space.PHRASES),
    irrelevant="""
    Who wrote the Elements, and when?
    Why does a circle have three hundred and sixty degrees?
    What is the difference between Euclidean and hyperbolic geometry?
    How did Eratosthenes measure the Earth?
    Is a square a rectangle?
    Why can a circle not be squared with ruler and compass?
    What do architects use geometry for?
    Name some famous triangles in art.
    What is the golden ratio and is it really beautiful?
    Explain the proof of the theorem of Pythagoras to a ten-year-old.
    How do bees know to build hexagons?
    What does the word perimeter come from?
    Why are manhole covers round?
    Is the shortest way between two cities a straight line?
    Tell me about the Bermuda Triangle.
    How do GPS receivers find their position?
    Which shapes tile the plane without gaps?
    What is a fractal dimension?
    Who was Hypatia of Alexandria?
    Do parallel lines ever meet?
    Recommend a game that teaches geometry.
    Why is the area of a circle connected to pi?
    What are the Platonic solids, and why are there only five?
    How did Archimedes want his tomb to look?
    Can a line be curved?
    """,
)

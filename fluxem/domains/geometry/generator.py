"""How people ask about shapes, solids, points and lines."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrasebook
from fluxem.domains.geometry import _wordings_area, _wordings_plane, _wordings_points, _wordings_solids

PHRASEBOOK = Phrasebook(
    "geometry",
    phrases=(
        *_wordings_area.PHRASES,
        *_wordings_plane.PHRASES,
        *_wordings_solids.PHRASES,
        *_wordings_points.PHRASES,
    ),
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
    My garden is 20 by 30. What vegetables grow well in such a space?
    Draw me a nice pattern made of circles with radius 4.
    I bought a round table with diameter 120, and now I regret it.
    Why is the hypotenuse opposite the right angle?
    The triangle with sides 3, 4 and 5 was known to the Egyptians. Is that true?
    Which famous building has the shape of a pyramid?
    What does it feel like to swim in a cylinder-shaped tank?
    Is a slope of 12 too dangerous for beginners on skis?
    Explain what a rhombus is, with an example from daily life.
    Translate "the area of a circle" into German.
    Who first drew the line y = 2x + 1 on graph paper?
    The distance between us has grown, he said, and left.
    Can you recommend a film about a cube full of traps?
    Why do teachers love the point (0, 0) so much?
    How do I cut a square cake fairly without a fight?
    The crossing of two roads was an important place in the Middle Ages. Why?
    Should a rectangle 16 by 9 be called wide screen?
    What is the plural of rhombus?
    Write a limerick about a lazy parallelogram.
    What tools does a surveyor carry?
    In which city does the line 7 of the tram end?
    Was the parcel of 40 by 30 by 20 delivered already?
    Good evening! Did you sleep well?
    I am looking for a present for my brother.
    Thank you, you were a great help.
    How do I get rid of ants in the kitchen?
    It has been raining for days.
    My favourite colour is green. And yours?
    Please write an invitation to my birthday party.
    Tell me something interesting about penguins.
    Which language is the easiest to learn?
    I lost my keys this morning.
    """,
)

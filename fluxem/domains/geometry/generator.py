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
    Why are the angles of a triangle together as large as a straight line?
    Who was Euclid, and did he write alone?
    What is the difference between a sphere and a ball?
    How did the Egyptians mark right angles with a rope?
    Prove that the diagonals of a rhombus are perpendicular.
    Why does a soap bubble choose the shape of a sphere?
    What is an axiom in geometry?
    Explain the parallel postulate to me as if I were twelve.
    Who introduced coordinates to geometry?
    What does "rise over run" mean in everyday language?
    Draw a hexagon with a compass and explain each step.
    Why do mathematicians say that a cup and a doughnut are the same?
    Name a painter who loved cubes.
    Which word came first in English, circle or round?
    How do you convince a sceptic of the theorem of Pythagoras?
    Compare the Mercator map with the Peters map.
    Why is a tripod never wobbly?
    Is topology a part of geometry?
    What use are cones in road works?
    How did medieval masons build perfect arches?
    Can you suggest a documentary about M. C. Escher?
    Why can't a flat map of the world be fair to all countries?
    Translate "the midpoint of a segment" into Swedish.
    Is there a shape with only one side?
    What do we mean by a degenerate triangle?
    Were the pythagoreans really a sect?
    What's the origin of the word "hypotenuse"?
    Why do pupils confuse area with perimeter?
    How does one prove that three lines meet in a single point?
    What makes a shape beautiful?
    My carpet of 2 by 3 metres has a wine stain in the middle.
    The points (1, 2) and (3, 4) went for a walk. Continue the story.
    We painted a circle of radius 5 on the school yard and the kids loved it.
    Is a pool of 8 by 4 metres allowed in my garden without a permit?
    Does a sofa 220 cm wide and 90 cm deep look silly in a small room?
    My son drew a triangle with sides 5, 5 and 6 and called it Bob.
    I live between 3rd and 5th Street, near the square.
    Write LaTeX code for a picture of the line through (0, 1) and (2, 5).
    The line y = 3x + 2 is the title of her poem.
    Order a tabletop of 140 by 80, walnut, oiled.
    The cylinder of radius 3 in the hall is a work of art, believe it or not.
    Meet me at (4, 7) on the treasure map, by the palm tree.
    A cube of side 10 stood in the museum for a year and visitors kept kissing it.
    Plot the points (0, 0), (1, 3), (2, 1) and (5, 5) in blue.
    Is 16:9 nicer than 4:3 for old films?
    The pizza of diameter 40 was cold when it came.
    Team A beat Team B 3-1 on a pitch of 105 by 68.
    Our architect wants a cone with height 12 on the roof. Has he gone mad?
    Who lives in the house with the triangular window at 14 Square Road?
    The slope of the red run is 45 degrees and my knees are trembling.
    Is a screen with a diagonal of 27 inches enough for an accountant?
    I cut the sandwich from corner to corner, as you do, 2 triangles each.
    In our town the roads y and x cross at the church, ha ha.
    Photograph 12 shows a prism and photograph 13 a pyramid. Swap them.
    Will the tower of 828 m remain the tallest in the world?
    The distance from A to B broke my heart: 2,000 miles without you.
    A frame of 30 x 40 would suit that picture, don't you think?
    Please hang the mirror, 50 wide and 70 high, in the bathroom.
    Which pen is best for drawing arcs of radius 2?
    Tonight's seats: block C, rows 3 and 4, next to the round stage.
    He cut corners on the project and now the roof leaks.
    We are going round in circles with this discussion.
    The love triangle in that film was ridiculous.
    Draw a line under it and move on.
    They moved to a quiet area on the edge of the town.
    She has a circle of close friends.
    Turn the volume down, the baby is asleep!
    This is a slippery slope, my friend.
    He keeps his distance from politics.
    From another angle, the plan looks sensible.
    We're back to square one.
    The pyramid scheme cost my uncle his savings.
    Wait in line like everybody else.
    What's your point?
    The police guarded the perimeter all night.
    Her surface calm hid a storm.
    He read all three volumes of the diary.
    The meeting place is the cafe at the crossing.
    Enough for today, goodbye.
    Many thanks for walking me through this.
    Find me a carpenter who has time this week.
    Set an alarm for the oven, would you?
    Oops, that message was for my wife.
    """,
)

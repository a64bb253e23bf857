"""Wordings of the tools that measure plane shapes."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.geometry import _draws, tools
from fluxem.domains.geometry._draws import draw_lists, draw_measures

_AREA = (
    Phrases(
        tools.area,
        draw_measures("circle", "radius"),
        terms="area; surface of a plane figure; disc; space inside a shape",
        questions="""
        What is the area of a circle of radius {radius}?
        How much surface does a disc with radius {radius} cover?
        If a compass is opened to {radius}, what area does its circle enclose?
        """,
        commands="""
        Find the area of a circle whose radius is {radius}.
        Compute pi r squared for a circle with r = {radius}.
        """,
        stories="""
        A goat on a rope of length {radius} grazes a full circle. How big is its pasture?
        A lawn sprinkler reaches {radius} in every direction. Which area gets wet?
        """,
        terse="""
        circle, r = {radius}: area?
        area(circle, radius {radius})
        """,
        dialogues="""
        A: My round table has radius {radius}. B: You want to know how much cloth covers it? A: Exactly, its area.
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("circle", "diameter"),
        terms="area of a disc from its diameter",
        questions="""
        What is the area of a circle with diameter {diameter}?
        """,
        commands="""
        Find the area inside a circle that is {diameter} across.
        """,
        stories="""
        A pizza has a diameter of {diameter}. How much area is there to eat?
        """,
        terse="""
        area of circle, diameter {diameter}
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("square", "side"),
        terms="area of a square; square of a number as a figure",
        questions="""
        What is the area of a square with side {side}?
        """,
        commands="""
        Compute the area of a square whose sides are {side} long.
        """,
        stories="""
        A chessboard measures {side} along each edge. What area does it take up on the table?
        """,
        terse="""
        square, side {side}: area
        """,
        dialogues="""
        A: The tile is a square. B: How long is an edge? A: {side}. B: So how much floor does it cover?
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("rectangle", "length", "width"),
        terms="area of a rectangle; floor space; length times width",
        questions="""
        What is the area of a rectangle of length {length} and width {width}?
        How much floor does a room cover that has width {width} and length {length}?
        """,
        commands="""
        Find the area of a rectangle {length} by {width}.
        Work out the area of a rectangular plot with width {width}, length {length}.
        """,
        stories="""
        A garden is {length} long and {width} wide. How many square units of turf does it need?
        A wall has width {width} and length {length}. Which area must be painted?
        """,
        terse="""
        rectangle: length {length}, width {width}, area?
        area {width} wide, {length} long
        """,
        dialogues="""
        A: The field is {length} long. B: And how wide? A: {width}. B: Then what is its area?
        A: The sheet has width {width}. B: And length? A: {length}. B: I will compute the area.
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("triangle", "base", "height"),
        terms="area of a triangle; half base times height",
        questions="""
        What is the area of a triangle with base {base} and height {height}?
        With height {height} over a base of {base}, how large is a triangle?
        """,
        commands="""
        Compute the area of a triangle whose base is {base} and whose altitude is {height}.
        Take half of height {height} times base {base}: give the triangle's area.
        """,
        stories="""
        A sail is a triangle with a foot of {base} and a height of {height}. How much canvas is that?
        """,
        terse="""
        triangle, b = {base}, h = {height}, area
        area of triangle: height {height}, base {base}
        """,
        dialogues="""
        A: The gable rises {height} above a base of {base}. B: Then its triangular area is easy.
        """,
    ),
    Phrases(
        tools.area,
        _draws.draw_triangle,
        terms="Heron's formula; area from three sides",
        questions="""
        What is the area of a triangle with sides {sides}?
        """,
        commands="""
        Use Heron's formula for the area of the triangle with sides {sides}.
        """,
        stories="""
        Three fences of lengths {sides} enclose a triangular paddock. How much grass is inside?
        """,
        terse="""
        triangle sides {sides}: area
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("parallelogram", "base", "height"),
        terms="area of a parallelogram",
        questions="""
        What is the area of a parallelogram with base {base} and height {height}?
        """,
        commands="""
        With height {height} and base {base}, find the area of the parallelogram.
        """,
        terse="""
        parallelogram: b={base}, h={height}, area
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("trapezoid", "base", "top", "height"),
        terms="area of a trapezoid; trapezium",
        questions="""
        What is the area of a trapezoid with base {base}, top {top} and height {height}?
        """,
        commands="""
        Given height {height}, top side {top} and base {base}, compute the area of the trapezium.
        """,
        stories="""
        A dam's profile is a trapezoid: foot {base}, crest {top}, height {height}. Find its area.
        """,
        terse="""
        trapezoid: height {height}, top {top}, base {base}; area?
        """,
    ),
    Phrases(
        tools.area,
        draw_lists("rhombus", "diagonals"),
        terms="area of a rhombus; diagonals of a kite",
        questions="""
        What is the area of a rhombus with diagonals {diagonals}?
        """,
        terse="""
        rhombus, diagonals {diagonals}, area
        """,
    ),
    Phrases(
        tools.area,
        draw_lists("ellipse", "semi_axes"),
        terms="area of an ellipse; oval",
        questions="""
        What is the area of an ellipse with semi-axes {semi_axes}?
        """,
        stories="""
        An oval pond has half axes of {semi_axes}. How large is its surface as an ellipse?
        """,
    ),
    Phrases(
        tools.area,
        _draws.draw_polygon,
        terms="shoelace formula; polygon area; surveyor's formula",
        questions="""
        What is the area of the polygon {vertices}?
        How large is the polygon with vertices {vertices}?
        """,
        commands="""
        Find the area enclosed by the polygon with corners {vertices}.
        Apply the shoelace formula to the polygon with vertices {vertices}.
        """,
        stories="""
        A surveyor walks around a field with corners {vertices}. How much land is it?
        """,
        terse="""
        area, polygon {vertices}
        shoelace for the vertices {vertices}
        """,
        dialogues="""
        A: The plot has corners {vertices}. B: In order around? A: Yes, so what is its area?
        """,
    ),
)

_PERIMETER = (
    Phrases(
        tools.perimeter,
        draw_measures("circle", "radius"),
        terms="perimeter; circumference; length around; girth; border; outline",
        questions="""
        What is the circumference of a circle of radius {radius}?
        How long is the way around a circle with radius {radius}?
        How far does the tip of a clock hand of length {radius} travel in one turn?
        """,
        commands="""
        Find the perimeter of a circle whose radius is {radius}.
        Compute two pi r for a circle with r = {radius}.
        """,
        stories="""
        A pond is round with radius {radius}. How long is a path along its edge?
        A wheel of radius {radius} rolls once around. How far does it get?
        """,
        terse="""
        circle, r = {radius}: circumference?
        circumference, radius {radius}
        """,
        dialogues="""
        A: The ring has radius {radius}. B: How much wire goes around it? A: That is the circumference.
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("circle", "diameter"),
        terms="circumference from the diameter",
        questions="""
        What is the circumference of a circle with diameter {diameter}?
        How long a ribbon goes once around a drum of diameter {diameter}?
        """,
        commands="""
        Find the length around a circular pool that is {diameter} across.
        """,
        stories="""
        A tree trunk has a diameter of {diameter}. What does a tape around it read?
        """,
        terse="""
        circumference, diameter {diameter}
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("square", "side"),
        terms="perimeter of a square",
        questions="""
        What is the perimeter of a square with side {side}?
        """,
        commands="""
        Add up all four edges of a square whose side is {side}.
        """,
        stories="""
        A boxing ring is a square with an edge of {side}. How long is one rope around it?
        """,
        terse="""
        square, side {side}: perimeter
        """,
        dialogues="""
        A: The yard is a square. B: How long is one side? A: {side}. B: So how much fence goes around?
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("rhombus", "side"),
        terms="perimeter of a rhombus",
        questions="""
        What is the perimeter of a rhombus with side {side}?
        """,
        terse="""
        rhombus, side {side}, perimeter
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("rectangle", "length", "width"),
        terms="perimeter of a rectangle; fence length",
        questions="""
        What is the perimeter of a rectangle of length {length} and width {width}?
        How long is the border of a rectangle with width {width} and length {length}?
        """,
        commands="""
        Find the perimeter of a rectangle {length} by {width}.
        Work out the distance around a rectangular field of width {width}, length {length}.
        """,
        stories="""
        A garden is {length} long and {width} wide. How much fence encloses it?
        A picture has width {width} and length {length}. How much framing goes around it?
        """,
        terse="""
        rectangle: length {length}, width {width}, perimeter?
        perimeter {width} wide, {length} long
        """,
        dialogues="""
        A: The court is {length} long. B: And how wide? A: {width}. B: Then one lap around is how long?
        A: The lawn has width {width}. B: And length? A: {length}. B: So how long is its outline?
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_triangle,
        terms="perimeter of a triangle",
        questions="""
        What is the perimeter of a triangle with sides {sides}?
        How long is the outline of a triangle whose sides are {sides}?
        """,
        commands="""
        Compute the perimeter of the triangle with sides {sides}.
        """,
        stories="""
        A triangular bed has edges of {sides}. How long must its stone border be?
        """,
        terse="""
        triangle sides {sides}: perimeter
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_polygon_sides,
        terms="perimeter of a polygon from its sides",
        questions="""
        What is the perimeter of a polygon with sides {sides}?
        """,
        commands="""
        Add all sides of the polygon, {sides}, to get its perimeter.
        """,
        stories="""
        A hike follows the legs {sides} and closes a polygon. How long is the loop?
        """,
        terse="""
        polygon, sides {sides}, perimeter
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_regular,
        terms="regular polygon; equal sides",
        questions="""
        What is the perimeter of a regular polygon with {count} sides of length {side}?
        If every side is {side} and the regular polygon has {count} of them, what is its perimeter?
        """,
        commands="""
        Find the length around a regular polygon of {count} edges, each {side} long.
        """,
        terse="""
        regular polygon: side {side}, number of sides {count}; perimeter
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_polygon,
        terms="length around a polygon with given vertices",
        questions="""
        What is the perimeter of the polygon {vertices}?
        How long is the boundary of the polygon with vertices {vertices}?
        """,
        commands="""
        Find the distance around the polygon with corners {vertices}.
        Compute the perimeter for the vertices {vertices}.
        """,
        stories="""
        A patrol drone flies once around a polygon with vertices {vertices}. How far does it fly?
        """,
        terse="""
        perimeter, polygon {vertices}
        """,
        dialogues="""
        A: The park has corners {vertices}. B: And you jog along its border once? A: Yes, how far is that?
        """,
    ),
)

PHRASES = (
    *_AREA,
    *_PERIMETER,
    Phrases(
        tools.hypotenuse,
        _draws.draw_legs,
        terms="hypotenuse; theorem of Pythagoras; right triangle; diagonal; longest side",
        questions="""
        What is the hypotenuse of a right triangle with legs {leg_a} and {leg_b}?
        How long is the longest side of a right triangle whose legs are {leg_b} and {leg_a}?
        How long is the diagonal of a door that is {leg_a} wide and {leg_b} high?
        By Pythagoras, what belongs to the legs {leg_b} and {leg_a}?
        How far apart are the ends of two perpendicular sticks of {leg_a} and {leg_b} joined at a corner?
        What is c if a right triangle has b = {leg_b} and a = {leg_a}?
        """,
        commands="""
        Find the hypotenuse for legs {leg_a} and {leg_b}.
        Use the Pythagorean theorem with {leg_b} and {leg_a}.
        Compute the square root of {leg_a} squared plus {leg_b} squared.
        Determine the side opposite the right angle; the others are {leg_b} and {leg_a}.
        Give the diagonal of a rectangle with edges {leg_a} and {leg_b}.
        Calculate the third, longest side of a right triangle from {leg_b} and {leg_a}.
        """,
        stories="""
        A ladder reaches {leg_a} up a wall with its foot {leg_b} away from it. How long is the ladder?
        A ship sails {leg_b} east and then {leg_a} north. How far is it from the harbour in a straight line?
        A screen is {leg_a} wide and {leg_b} tall. How long is its diagonal?
        A ramp rises {leg_b} over a horizontal run of {leg_a}. How long is the sloping board?
        """,
        terse="""
        legs {leg_a}, {leg_b}: hypotenuse
        hypotenuse of {leg_b} and {leg_a}
        right triangle a={leg_a} b={leg_b} c=?
        Pythagoras {leg_b}, {leg_a}
        diagonal of {leg_a} by {leg_b}
        """,
        dialogues="""
        A: One leg is {leg_a}. B: The other? A: {leg_b}. B: Then Pythagoras gives the hypotenuse.
        Teacher: The legs measure {leg_b} and {leg_a}. Pupil: So I square and add?
        - Is there a right angle? - Yes, between {leg_a} and {leg_b}. - Then what is the third side?
        """,
    ),
)

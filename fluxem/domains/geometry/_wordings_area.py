"""Wordings of areas of plane shapes."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.geometry import _draws, tools
from fluxem.domains.geometry._draws import draw_lists, draw_measures

PHRASES = (
    Phrases(
        tools.area,
        draw_measures("circle", "radius"),
        terms=(
            "area; surface of a plane figure; disc; space inside a shape; round area; circular region; pi r squared"
        ),
        questions="""
        What is the area of a circle of radius {radius}?
        How much surface does a disc with radius {radius} cover?
        If a compass is opened to {radius}, what area does its circle enclose?
        [Whats|What's] the area of a circle with radius {radius}?
        How many square units lie inside a circle of radius {radius}?
        How much ground does a round tent floor with a radius of {radius} occupy?
        What does A equal if A is pi times r squared and r is {radius}?
        """,
        commands="""
        Find the area of a circle whose radius is {radius}.
        Compute pi r squared for a circle with r = {radius}.
        Calculate the circle's area; its radius is {radius}.
        Square the radius {radius}, multiply by pi, and report the area.
        """,
        stories="""
        A goat on a rope of length {radius} grazes a full circle. How big is its pasture?
        A lawn sprinkler reaches {radius} in every direction. Which area gets wet?
        A radar sweeps everything up to a radius of {radius}. How large is the region it surveys?
        """,
        terse="""
        circle, r = {radius}: area?
        area(circle, radius {radius})
        circular area, radius {radius}
        pi r squared: r = {radius}
        """,
        dialogues="""
        A: My round table has radius {radius}. B: You want to know how much cloth covers it? A: Exactly, its area.
        Kid: I drew a circle of radius {radius} and want to colour it. Dad: You mean how much area gets coloured?
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("circle", "diameter"),
        terms="area of a disc from its diameter; size of a round plate; circular cross-section",
        questions="""
        What is the area of a circle with diameter {diameter}?
        How much surface has a round plate {diameter} across?
        What's the cross-section area of a pipe with a bore diameter of {diameter}?
        """,
        commands="""
        Find the area inside a circle that is {diameter} across.
        Calculate the area of a disc from its diameter, {diameter}.
        Halve the diameter {diameter}, square it, times pi: give the area of the circle.
        """,
        stories="""
        A pizza has a diameter of {diameter}. How much area is there to eat?
        A round trampoline measures {diameter} in diameter. How much jumping surface is there?
        """,
        terse="""
        area of circle, diameter {diameter}
        disc of diameter {diameter}: area
        """,
        dialogues="""
        A: The mirror is round. B: Diameter? A: {diameter}. B: So its reflecting area is what?
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("square", "side"),
        terms="area of a square; square of a number as a figure; squared side; square plot; tile size",
        questions="""
        What is the area of a square with side {side}?
        How many square units does a square with a side of {side} cover?
        What's the area of a square, side {side}?
        How big is a square plot that is {side} on every side?
        """,
        commands="""
        Compute the area of a square whose sides are {side} long.
        Find the area if all four sides of a square are {side}.
        Square the side {side} to get the area of the square.
        """,
        stories="""
        A chessboard measures {side} along each edge. What area does it take up on the table?
        A square handkerchief has edges of {side}. How much cloth was used?
        """,
        terse="""
        square, side {side}: area
        area of a square: {side} on a side
        area(square, side={side})
        """,
        dialogues="""
        A: The tile is a square. B: How long is an edge? A: {side}. B: So how much floor does it cover?
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("rectangle", "length", "width"),
        terms=("area of a rectangle; floor space; length times width; square footage; rectangular surface; l times w"),
        questions="""
        What is the area of a rectangle of length {length} and width {width}?
        How much floor does a room cover that has width {width} and length {length}?
        What's the area of a {length} by {width} rectangle?
        How many square units of carpet go into a hall {width} wide and {length} long?
        How big is a field, length {length}, width {width}?
        """,
        commands="""
        Find the area of a rectangle {length} by {width}.
        Work out the area of a rectangular plot with width {width}, length {length}.
        Calculate the square footage of a room with length {length} and width {width}.
        Multiply length {length} by width {width} to get the area of the rectangle.
        Get me the acreage-like size of a rectangular lot, width {width}, length {length}.
        """,
        stories="""
        A garden is {length} long and {width} wide. How many square units of turf does it need?
        A wall has width {width} and length {length}. Which area must be painted?
        We are tiling a bathroom floor {length} long and {width} wide. What area must the tiles cover?
        """,
        terse="""
        rectangle: length {length}, width {width}, area?
        area {width} wide, {length} long
        area of rectangle {length} by {width}
        rectangle l={length} w={width} area
        """,
        dialogues="""
        A: The field is {length} long. B: And how wide? A: {width}. B: Then what is its area?
        A: The sheet has width {width}. B: And length? A: {length}. B: I will compute the area.
        Painter: How wide is the wall? Owner: {width}. Painter: Long? Owner: {length}. Painter: So what area?
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("triangle", "base", "height"),
        terms="area of a triangle; half base times height; triangular surface; altitude; one half b h",
        questions="""
        What is the area of a triangle with base {base} and height {height}?
        With height {height} over a base of {base}, how large is a triangle?
        What's the area of a triangle if b is {base} and h is {height}?
        How much surface has a triangular flag whose base is {base} and whose height is {height}?
        An altitude of {height} stands on a base of {base}; how large an area does the triangle have?
        """,
        commands="""
        Compute the area of a triangle whose base is {base} and whose altitude is {height}.
        Take half of height {height} times base {base}: give the triangle's area.
        Calculate one half b h for a triangle with b = {base} and h = {height}.
        Find a triangular lot's area from altitude {height} and base {base}.
        """,
        stories="""
        A sail is a triangle with a foot of {base} and a height of {height}. How much canvas is that?
        A warning sign is triangular, {base} along the bottom and {height} high. How much sheet metal is its area?
        """,
        terse="""
        triangle, b = {base}, h = {height}, area
        area of triangle: height {height}, base {base}
        triangle area: base {base}, altitude {height}
        half times {base} times {height}, triangle area
        """,
        dialogues="""
        A: The gable rises {height} above a base of {base}. B: Then its triangular area is easy.
        """,
    ),
    Phrases(
        tools.area,
        _draws.draw_triangle,
        terms="Heron's formula; area from three sides; triangle given by its sides; semiperimeter",
        questions="""
        What is the area of a triangle with sides {sides}?
        How large is the area of a triangle whose three sides measure {sides}?
        If only the sides {sides} of a triangle are known, what is its area?
        """,
        commands="""
        Use Heron's formula for the area of the triangle with sides {sides}.
        Compute the semiperimeter and then the area of a triangle with sides {sides}.
        Find the area, no height given, of the triangle with edges {sides}.
        """,
        stories="""
        Three fences of lengths {sides} enclose a triangular paddock. How much grass is inside?
        A triangular traffic island has kerbs of {sides}. How much surface must be paved?
        """,
        terse="""
        triangle sides {sides}: area
        Heron: {sides}
        """,
        dialogues="""
        A: No altitude is known. B: But the sides? A: {sides}. B: Then Heron gives the triangle's area.
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("parallelogram", "base", "height"),
        terms="area of a parallelogram; slanted rectangle; base times height of a parallelogram",
        questions="""
        What is the area of a parallelogram with base {base} and height {height}?
        How large is the surface of a parallelogram over a base of {base} with height {height}?
        Base {base}, perpendicular height {height}: what area does the parallelogram have?
        """,
        commands="""
        With height {height} and base {base}, find the area of the parallelogram.
        Calculate the area of a parallelogram, base {base}, altitude {height}.
        """,
        stories="""
        A parking bay is marked as a parallelogram. Its base is {base}, its height {height}. What area does it take?
        """,
        terse="""
        parallelogram: b={base}, h={height}, area
        area parallelogram: height {height}, base {base}
        """,
        dialogues="""
        A: It is a leaning parallelogram. B: Base {base}, height {height}? A: Yes, so which area?
        """,
    ),
    Phrases(
        tools.area,
        draw_measures("trapezoid", "base", "top", "height"),
        terms="area of a trapezoid; trapezium; parallel sides; average of two bases times height",
        questions="""
        What is the area of a trapezoid with base {base}, top {top} and height {height}?
        How large is a trapezium whose parallel sides are base {base} and top {top}, with height {height}?
        What's the area of a trapezoid when the height is {height}, the base {base} and the top {top}?
        """,
        commands="""
        Given height {height}, top side {top} and base {base}, compute the area of the trapezium.
        Average base {base} and top {top} of a trapezoid, multiply by height {height}, and give the area.
        Calculate the trapezoid's area: top {top}, base {base}, height {height}.
        """,
        stories="""
        A dam's profile is a trapezoid: foot {base}, crest {top}, height {height}. Find its area.
        A lampshade panel is a trapezoid with top {top}, base {base} and height {height}. How much fabric does it need?
        """,
        terse="""
        trapezoid: height {height}, top {top}, base {base}; area?
        trapezium area, base {base}, top {top}, height {height}
        """,
        dialogues="""
        A: It is a trapezium, base {base} and top {top}. B: Height? A: {height}. B: Then what is the area?
        """,
    ),
    Phrases(
        tools.area,
        draw_lists("rhombus", "diagonals"),
        terms="area of a rhombus; diagonals of a kite; diamond shape; lozenge",
        questions="""
        What is the area of a rhombus with diagonals {diagonals}?
        How large is the surface of a diamond-shaped rhombus with diagonals of {diagonals}?
        A lozenge has diagonals {diagonals}; what area does this rhombus have?
        """,
        commands="""
        Calculate the area of the rhombus whose diagonals are {diagonals}.
        Multiply the diagonals {diagonals} of a rhombus and halve to get the area.
        """,
        stories="""
        A kite maker cuts a rhombus with diagonals of {diagonals}. How much silk is its area?
        """,
        terse="""
        rhombus, diagonals {diagonals}, area
        area of rhombus: diagonals {diagonals}
        """,
    ),
    Phrases(
        tools.area,
        draw_lists("ellipse", "semi_axes"),
        terms="area of an ellipse; oval; elliptical region; pi a b; half axes",
        questions="""
        What is the area of an ellipse with semi-axes {semi_axes}?
        How large is an elliptical table top with semi-axes {semi_axes}?
        What's pi a b, the area of an ellipse, for half axes {semi_axes}?
        """,
        commands="""
        Calculate the area of an ellipse with semi-axes of {semi_axes}.
        Find how much surface an oval with half axes {semi_axes} encloses, taken as an ellipse.
        """,
        stories="""
        An oval pond has half axes of {semi_axes}. How large is its surface as an ellipse?
        An elliptical flower bed has semi-axes of {semi_axes}. What area must be planted?
        """,
        terse="""
        ellipse, semi-axes {semi_axes}, area
        """,
    ),
    Phrases(
        tools.area,
        _draws.draw_polygon,
        terms=(
            "shoelace formula; polygon area; surveyor's formula; land parcel; area from coordinates; "
            "Gauss's area formula"
        ),
        questions="""
        What is the area of the polygon {vertices}?
        How large is the polygon with vertices {vertices}?
        What area does the polygon with corners {vertices} enclose?
        How many square units are inside the polygon with vertices {vertices}?
        How much land lies within the polygon {vertices}?
        """,
        commands="""
        Find the area enclosed by the polygon with corners {vertices}.
        Apply the shoelace formula to the polygon with vertices {vertices}.
        Calculate the area of the polygon whose vertices are {vertices}.
        From the coordinates alone, get the area of the polygon with corners {vertices}.
        """,
        stories="""
        A surveyor walks around a field with corners {vertices}. How much land is it?
        A map app lets me draw a polygon with vertices {vertices}. Which acreage would it display as its area?
        """,
        terse="""
        area, polygon {vertices}
        shoelace for the vertices {vertices}
        polygon {vertices}, enclosed area
        area from vertices {vertices}
        """,
        dialogues="""
        A: The plot has corners {vertices}. B: In order around? A: Yes, so what is its area?
        Farmer: My parcel is the polygon {vertices}. Clerk: For taxes I need its area. Farmer: How large is that?
        """,
    ),
)

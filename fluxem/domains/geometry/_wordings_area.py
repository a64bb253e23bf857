# ruff: noqa: E501 - one template a line
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
        What is the area of a disc with radius {radius}?
        What is the surface enclosed by a circle of radius {radius}?
        What is the size in square units of a circle of radius {radius}?
        What is the floor area of a round hut of radius {radius}?
        What is the coverage area of a Wi-Fi router whose range, the radius, is {radius}?
        How much lawn does a sprinkler with a throw radius of {radius} water?
        How large is the interior of a circle, radius {radius}, measured as an area?
        If the radius is {radius}, how much area does the circle enclose?
        What amount of fabric, as an area, makes a round cloth of radius {radius}?
        How large a patch is lit by a lamp whose round beam has radius {radius}, as an area?
        """,
        commands="""
        Find the area of a circle whose radius is {radius}.
        Compute pi r squared for a circle with r = {radius}.
        Calculate the circle's area; its radius is {radius}.
        Square the radius {radius}, multiply by pi, and report the area.
        Compute the area of a circular region, radius {radius}.
        Calculate the area of a disk with r = {radius}.
        Get the circle's area from its radius {radius}.
        Give the area, not the circumference, of a circle with radius {radius}.
        Work out how much area a round pond of radius {radius} covers.
        Evaluate math.pi times r squared for radius r = {radius}.
        Determine the area swept by one full turn of a wiper of length {radius}, the radius.
        Find the area of a round opening, radius {radius}.
        State the cross-sectional area of a wire of radius {radius}.
        """,
        stories="""
        A goat on a rope of length {radius} grazes a full circle. How big is its pasture?
        A lawn sprinkler reaches {radius} in every direction. Which area gets wet?
        A radar sweeps everything up to a radius of {radius}. How large is the region it surveys?
        A crop circle appeared overnight with a radius of {radius}. How much wheat area was flattened?
        A lighthouse lights a full circle of radius {radius}. How much sea area does it illuminate?
        A round rug is to be dyed. Its radius is {radius}. How much area gets dye?
        A pizza chef rolls dough to a circle of radius {radius}. What area does the sauce cover?
        A helicopter pad is a painted circle with radius {radius}. The painter charges by area. How large is it?
        A potter's wheel has a radius of {radius}. What is the area of its top?
        """,
        terse="""
        circle, r = {radius}: area?
        area(circle, radius {radius})
        circular area, radius {radius}
        pi r squared: r = {radius}
        disc area r={radius}
        area of circle radius {radius}
        circle radius {radius}, enclosed area
        A of a circle, r {radius}
        square units in circle of radius {radius}
        """,
        dialogues="""
        A: My round table has radius {radius}. B: You want to know how much cloth covers it? A: Exactly, its area.
        Kid: I drew a circle of radius {radius} and want to colour it. Dad: You mean how much area gets coloured?
        A: Area or circumference? B: Area, of the circle with radius {radius}.
        Gardener: The round bed has radius {radius}. Client: And how much area do we plant? Gardener: The whole disc.
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
        What is the area of a disc of diameter {diameter}?
        What is the area of a circle {diameter} across?
        What is the surface of a circular table top with diameter {diameter}?
        What is the size, as an area, of a round window {diameter} in diameter?
        What is the cross-sectional area of a cable with a diameter of {diameter}?
        How much area lies inside a circle whose diameter is {diameter}?
        If a circle measures {diameter} from side to side through its centre, what is its area?
        How large an area does a round pool of diameter {diameter} take up?
        How much area does a telescope mirror with an aperture diameter of {diameter} have for collecting light?
        """,
        commands="""
        Find the area inside a circle that is {diameter} across.
        Calculate the area of a disc from its diameter, {diameter}.
        Halve the diameter {diameter}, square it, times pi: give the area of the circle.
        Compute the area of a circle with diameter {diameter}.
        Halve the diameter {diameter}, square it, times pi: give the circle's area.
        Give the disk area for d = {diameter}, the diameter.
        Calculate pi d squared over four for the diameter {diameter}.
        Work out the piston area from the bore, a diameter of {diameter}.
        Determine the area, not the circumference, for a circle of diameter {diameter}.
        Get the area of a round hole of diameter {diameter}.
        State the area of a coin's face when its diameter is {diameter}.
        Find the area of a circle given the diameter {diameter}.
        """,
        stories="""
        A pizza has a diameter of {diameter}. How much area is there to eat?
        A round trampoline measures {diameter} in diameter. How much jumping surface is there?
        A manhole cover has a diameter of {diameter}. How much area does it close off?
        A cake tin is {diameter} in diameter, and round. What area must the baking paper cover?
        A round carpet of diameter {diameter} lies in the hall. How much floor area is hidden?
        A hydraulic piston has a diameter of {diameter}. Pressure acts on its face; how big is the face's area?
        A circular plaza measures {diameter} from one edge straight across to the other. What area must be paved?
        A round cheese is cut level. The cut circle has diameter {diameter}. What is its area?
        """,
        terse="""
        area of circle, diameter {diameter}
        disc of diameter {diameter}: area
        circle d={diameter} area
        disc area, diameter {diameter}
        area round plate {diameter} across
        diameter {diameter}, circle area?
        bore diameter {diameter}: piston area
        """,
        dialogues="""
        A: The mirror is round. B: Diameter? A: {diameter}. B: So its reflecting area is what?
        A: I measured straight across the circle. B: The diameter? A: It is {diameter}. B: Then what is the area?
        Cook: My round pan has a diameter of {diameter}. Guest: How much frying area is that?
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
        What is the area of a square of side {side}?
        What is the area of a square with an edge of {side}?
        What is the surface covered by a square tile {side} on each side?
        What is the size in square units of a square whose side is {side}?
        What is the space inside a square frame with inner edges of {side}?
        How much ground does a square plot with a side length of {side} cover?
        If each of the four equal sides of a square is {side}, how much area does it hold?
        How large an area has a square window pane with edges of {side}?
        When a square's edge length is {side}, what is its area?
        """,
        commands="""
        Compute the area of a square whose sides are {side} long.
        Find the area if all four sides of a square are {side}.
        Square the side {side} to get the area of the square.
        Calculate the area of a square, edge length {side}.
        Give the area of the square with side {side}.
        Get the area, not the perimeter, of a square with sides of {side}.
        Work out the floor area of a square room {side} each way.
        Determine how much standing area a square deck with side {side} has.
        Compute side times side for a square of side {side}.
        Report how much surface a square board with edges of {side} offers, as an area.
        Raise the side {side} to the second power for the area of a square.
        Tell me the extent, in area, of a square field whose edges are {side}.
        Find the area of a square sheet, side {side}.
        """,
        stories="""
        A chessboard measures {side} along each edge. What area does it take up on the table?
        A square handkerchief has edges of {side}. How much cloth was used?
        A square napkin has a hem of {side} along every edge. What area does it cover when spread out?
        A farmer fences in a square pen with sides of {side}. How much grazing area is inside?
        A quilter cuts a square patch with a side of {side}. How much fabric area is it?
        A solar panel is a square with edges of {side}. Which area faces the sun?
        A square sandbox is {side} along each side. How much surface do the children have to play on?
        A town square is really a square, with sides of {side}. How large an area needs cobbles?
        """,
        terse="""
        square, side {side}: area
        area of a square: {side} on a side
        area(square, side={side})
        area square {side}
        square of edge {side}, area?
        square plot, sides {side}, how much area
        side² for a square, side {side}
        """,
        dialogues="""
        A: The tile is a square. B: How long is an edge? A: {side}. B: So how much floor does it cover?
        A: Area or perimeter of the square? B: The area, its side is {side}.
        Tiler: Each tile is a square. Owner: With what side? Tiler: {side}. Owner: So what area does one cover?
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
        What is the area of a rectangle {length} long and {width} wide?
        What is the floor area of a room with width {width} and length {length}?
        What is the surface of a rectangular table, length {length}, width {width}?
        What is the size in square units of a rectangle with width {width} and length {length}?
        What is the footprint of a rectangular building {length} by {width}, as an area?
        How much wallpaper area covers a wall of length {length} and width {width}?
        How much area does a rectangular oblong of width {width} and length {length} contain?
        If a rectangle is {width} wide and {length} long, how large is its area?
        How much roofing does a rectangular roof side of length {length} and width {width} need, as an area?
        """,
        commands="""
        Find the area of a rectangle {length} by {width}.
        Work out the area of a rectangular plot with width {width}, length {length}.
        Calculate the square footage of a room with length {length} and width {width}.
        Multiply length {length} by width {width} to get the area of the rectangle.
        Get me the acreage-like size of a rectangular lot, width {width}, length {length}.
        Compute the area of a rectangle with width {width} and length {length}.
        Get the product of length {length} and width {width} as a rectangle's area.
        Give the area, not the perimeter, of a rectangle {length} long and {width} wide.
        Determine the screen area: rectangle, width {width}, length {length}.
        Work out the floor space of a hall {length} by {width}.
        Calculate the area of an oblong with length {length} and width {width}.
        Tell me how much area is in a rectangle with width {width} and length {length}.
        Find the area covered by a rectangular rug of length {length} and width {width}.
        Evaluate l times w for the rectangle's area: l = {length}, w = {width}.
        """,
        stories="""
        A garden is {length} long and {width} wide. How many square units of turf does it need?
        A wall has width {width} and length {length}. Which area must be painted?
        We are tiling a bathroom floor {length} long and {width} wide. What area must the tiles cover?
        A painter quotes by area. The fence is a rectangle {length} long and {width} high, counted as width. What area does she paint?
        A rectangular parking lot has length {length} and width {width}. How much asphalt area is needed?
        A carpet layer measures a bedroom, width {width}, length {length}. How much carpet area should he cut?
        A swimming pool cover is a rectangle {length} long and {width} wide. What is its area?
        A rice paddy is rectangular, {width} wide and {length} long. How much area can be planted?
        A sheet of plywood has width {width} and length {length}. What area does it offer the carpenter?
        """,
        terse="""
        rectangle: length {length}, width {width}, area?
        area {width} wide, {length} long
        area of rectangle {length} by {width}
        rectangle l={length} w={width} area
        rect area: l={length}, w={width}
        {length} by {width} rectangle, area?
        area rectangle: width {width}, length {length}
        floor area, length {length}, width {width}
        square footage: {length} by {width}
        """,
        dialogues="""
        A: The field is {length} long. B: And how wide? A: {width}. B: Then what is its area?
        A: The sheet has width {width}. B: And length? A: {length}. B: I will compute the area.
        Painter: How wide is the wall? Owner: {width}. Painter: Long? Owner: {length}. Painter: So what area?
        A: Fence or grass? B: Grass, so the area. A: The rectangle has length {length} and width {width}.
        Agent: The flat's living room has width {width}. Buyer: And length? Agent: {length}. Buyer: What floor area is that?
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
        What is the area of a triangle of height {height} and base {base}?
        What is the area of a triangle whose altitude is {height} and whose base is {base}?
        What is the surface of a triangular sail, height {height}, base {base}?
        What is the size in square units of a triangle with base {base} and altitude {height}?
        What is half the product of base {base} and height {height}, the triangle's area?
        How much area does a triangle {base} along its base and {height} tall enclose?
        If the base of a triangle is {base} and its perpendicular height {height}, what area has it?
        With b = {base} and h = {height}, how large is the triangle's area?
        How much cloth, as an area, goes into a triangular bandage with base {base} and height {height}?
        """,
        commands="""
        Compute the area of a triangle whose base is {base} and whose altitude is {height}.
        Take half of height {height} times base {base}: give the triangle's area.
        Calculate one half b h for a triangle with b = {base} and h = {height}.
        Find a triangular lot's area from altitude {height} and base {base}.
        Calculate the area of a triangle with altitude {height} and base {base}.
        Find the area of a triangle, base {base}, height {height}.
        Multiply base {base} by height {height} and halve it for the triangle.
        Give the area of a triangular garden bed with height {height} and base {base}.
        Work out the gable's area: triangle, base {base}, height {height}.
        Determine the triangular region's area from height {height} and base {base}.
        Get the area of the triangle, not the parallelogram, with base {base} and height {height}.
        Evaluate base times height over two for a triangle with base {base} and height {height}.
        Halve the rectangle: a triangle of base {base} and height {height}, what area?
        """,
        stories="""
        A sail is a triangle with a foot of {base} and a height of {height}. How much canvas is that?
        A warning sign is triangular, {base} along the bottom and {height} high. How much sheet metal is its area?
        A pennant is a triangle with a base of {base} and a height of {height}. How much felt area does it take?
        A velocity graph forms a triangle, base {base}, height {height}. Its area is the distance covered. What is it?
        A roofer clads a triangular gable with base {base} and height {height}. What area is clad?
        A slice of pie is nearly a triangle. Its base is {base} and its height is {height}. What area is it?
        A triangular street corner lot fronts the road for {base}, its base, and reaches back {height}, its height. How much land is it?
        A warning sign is a triangle with height {height} and base {base}. How much reflective foil, as an area, covers it?
        """,
        terse="""
        triangle, b = {base}, h = {height}, area
        area of triangle: height {height}, base {base}
        triangle area: base {base}, altitude {height}
        half times {base} times {height}, triangle area
        triangle base {base} height {height} area
        area of triangle: b={base}, h={height}
        triangle: altitude {height}, base {base}; area?
        half b h, triangle, b {base}, h {height}
        triangular area, height {height}, base {base}
        """,
        dialogues="""
        A: The gable rises {height} above a base of {base}. B: Then its triangular area is easy.
        A: Is it a triangle or a parallelogram? B: A triangle, base {base}, height {height}. A: So what is its area?
        Sailor: My jib is a triangle. Sailmaker: Base and height? Sailor: {base} and {height}. Sailmaker: I will find the area.
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
        What is the area of a triangle whose sides are {sides}?
        What is the surface of a triangle with edges {sides}?
        What is the Heron area of a triangle with sides {sides}?
        What is the enclosed area of three rods of lengths {sides} joined to a triangle?
        What is the size in square units of the triangle with side lengths {sides}?
        Without any height, how does the area follow for a triangle with sides {sides}?
        If a triangle has edge lengths {sides}, how much area is inside?
        How much land is inside a triangular lot with boundary lengths {sides}?
        By Heron, how large an area do the sides {sides} give?
        """,
        commands="""
        Use Heron's formula for the area of the triangle with sides {sides}.
        Compute the semiperimeter and then the area of a triangle with sides {sides}.
        Find the area, no height given, of the triangle with edges {sides}.
        Find the area of a triangle from its three sides, {sides}.
        Get the area, not the perimeter, of the triangle with sides {sides}.
        Determine the area of a scalene triangle with sides {sides}.
        Apply Heron's rule to a triangle with edges {sides}.
        Work out the area inside a triangle of side lengths {sides}.
        Calculate the triangle area by the semiperimeter method, sides {sides}.
        Use the root of the semiperimeter times its differences to the sides: triangle with sides {sides}, area wanted.
        Give the area enclosed by the triangle whose edges are {sides}.
        Compute the SSS triangle area for sides {sides}.
        """,
        stories="""
        Three fences of lengths {sides} enclose a triangular paddock. How much grass is inside?
        A triangular traffic island has kerbs of {sides}. How much surface must be paved?
        A surveyor taped a triangular meadow and noted the sides {sides}. How much area can be mown?
        A shade sail is a triangle with edges {sides}. How much fabric area was cut?
        A triangular raft has sides {sides}. How much deck area is there?
        Three walls of lengths {sides} form a triangle around a yard. What floor area do they enclose?
        A jeweller cuts a triangular plate with sides {sides}. How much gold leaf area covers one face?
        A farmer splits off a triangle of land with sides {sides}. How large an area is it?
        """,
        terse="""
        triangle sides {sides}: area
        Heron: {sides}
        heron area {sides}
        area of triangle, edges {sides}
        SSS triangle, {sides}, area?
        area from three sides: {sides}
        """,
        dialogues="""
        A: No altitude is known. B: But the sides? A: {sides}. B: Then Heron gives the triangle's area.
        A: Its perimeter? B: No, the area. The triangle has sides {sides}.
        Tutor: You know just the sides {sides}. Student: So Heron? Tutor: Yes, find the triangle's area.
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
        What is the area of a parallelogram of height {height} and base {base}?
        What is the area of a parallelogram whose base is {base} and whose altitude is {height}?
        What is the surface of a parallelogram tile with base {base} and height {height}?
        What is the size in square units of a parallelogram, base {base}, height {height}?
        What is base times height for a parallelogram with height {height} and base {base}?
        How much area does a slanted parallelogram with base {base} and vertical height {height} cover?
        If a parallelogram has b = {base} and h = {height}, what is its area?
        A parallelogram stands {height} high on a base of {base}; how large is its area?
        How large is a parallelogram-shaped field with base {base} and perpendicular height {height}, as an area?
        Pushed over from a rectangle, a parallelogram keeps base {base} and height {height}; what area does it have?
        """,
        commands="""
        With height {height} and base {base}, find the area of the parallelogram.
        Calculate the area of a parallelogram, base {base}, altitude {height}.
        Compute the parallelogram's area: base {base}, height {height}.
        Multiply the base {base} of a parallelogram by its height {height} and state the area.
        Find the area of a parallelogram, altitude {height}, base {base}.
        Give the area of a parallelogram with height {height} and base {base}.
        Work out the area of a rhomboid, that is a parallelogram, with base {base} and height {height}.
        Determine how much area a parallelogram of base {base} and altitude {height} encloses.
        Get the area of the parallelogram, not of the triangle, with base {base} and height {height}.
        Evaluate b h for a parallelogram, b = {base}, h = {height}.
        Shear it back to a rectangle: a parallelogram of height {height} and base {base}, which area?
        """,
        stories="""
        A parking bay is marked as a parallelogram. Its base is {base}, its height {height}. What area does it take?
        A stair rail panel is a parallelogram with base {base} and height {height}. How much glass area does it need?
        A leaning bookshelf end has the shape of a parallelogram, base {base}, height {height}. What area of veneer covers it?
        A mosaic piece is a parallelogram. Its height is {height}, its base {base}. How much area does it fill?
        A road cuts a strip off a field as a parallelogram with base {base} and height {height}. How much land is lost?
        A quilt block uses a parallelogram of cloth, base {base} and height {height}. What is its area?
        A logo is drawn as a parallelogram. Height {height}, base {base}. What area gets printed?
        """,
        terse="""
        parallelogram: b={base}, h={height}, area
        area parallelogram: height {height}, base {base}
        parallelogram base {base} height {height} area
        area of parallelogram: b={base}, h={height}
        b times h parallelogram: b {base}, h {height}
        parallelogram, altitude {height}, base {base}, area?
        rhomboid (parallelogram): base {base}, height {height}, area
        """,
        dialogues="""
        A: It is a leaning parallelogram. B: Base {base}, height {height}? A: Yes, so which area?
        A: Triangle or parallelogram? B: Parallelogram, base {base}, height {height}. A: Then do not halve. What is its area?
        Pupil: The parallelogram's base is {base}. Teacher: Its height? Pupil: {height}. Teacher: So what is the area?
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
        What is the area of a trapezium with height {height}, base {base} and top {top}?
        What is the area of a trapezoid whose top is {top}, whose base is {base} and whose height is {height}?
        What is the surface of a trapezoidal panel, base {base}, top {top}, height {height}?
        What is the size in square units of a trapezium, top {top}, base {base}, height {height}?
        What is the cross-section of a trapezoid canal with bottom base {base}, top {top} and height {height}, as an area?
        How much area has a trapezoid with the long base {base}, the other base, on top, {top}, and height {height}?
        If a trapezium is {height} high with a base of {base} and a top of {top}, how large is its area?
        A trapezoid has parallel edges, top {top} and base {base}, and height {height}; what area is inside?
        With height {height}, base {base} and top {top}, how large is a trapezoid's area?
        """,
        commands="""
        Given height {height}, top side {top} and base {base}, compute the area of the trapezium.
        Average base {base} and top {top} of a trapezoid, multiply by height {height}, and give the area.
        Calculate the trapezoid's area: top {top}, base {base}, height {height}.
        Find the area of a trapezoid, base {base}, top {top}, height {height}.
        Get the area of a trapezium from height {height}, base {base} and top {top}.
        Add base {base} and top {top}, halve, times height {height}: give the trapezoid's area.
        Work out the area of a trapezoidal roof face, top {top}, base {base}, height {height}.
        Determine the trapezium area with base {base}, top {top}, height {height}.
        Evaluate half of a plus b, times h, for the area of a trapezoid: base {base}, top {top}, height {height}.
        Use the mean of the parallel sides: trapezoid with top {top}, base {base}, height {height}, area wanted.
        Apply the trapezoid area formula to height {height}, top {top} and base {base}.
        Compute how much area a trapezium with top {top} over base {base} at height {height} encloses.
        """,
        stories="""
        A dam's profile is a trapezoid: foot {base}, crest {top}, height {height}. Find its area.
        A lampshade panel is a trapezoid with top {top}, base {base} and height {height}. How much fabric does it need?
        A planter's side is a trapezoid with base {base}, top {top} and height {height}. What area gets painted?
        A ditch has a trapezoid section, base {base}, top {top}, height {height}. How large is the section's area?
        A handbag's front is a trapezium with top {top}, base {base} and height {height}. How much leather, as an area, is it?
        One strip under a curve is a trapezoid of base {base}, top {top} and height {height}. Which area does it add?
        A hip roof has a trapezoid face: height {height}, base {base}, top {top}. How large an area needs tiles?
        A table for a classroom is a trapezium, base {base}, top {top}, height {height}. What is the area of its surface?
        """,
        terse="""
        trapezoid: height {height}, top {top}, base {base}; area?
        trapezium area, base {base}, top {top}, height {height}
        trapezoid with base {base}, top {top}, height {height}: area
        area trapezium, top {top}, base {base}, height {height}
        trapezoid, h={height}, base={base}, top={top}, A?
        parallel sides base {base} and top {top}, trapezoid, height {height}, area
        """,
        dialogues="""
        A: It is a trapezium, base {base} and top {top}. B: Height? A: {height}. B: Then what is the area?
        A: The trapezoid has base {base} and top {top}. B: How high? A: {height}. B: Then what is its area?
        Student: In a trapezium with height {height}, top {top}, base {base}, what do I average? Tutor: The parallel sides, for the area.
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
        What is the area of a rhombus whose diagonals are {diagonals}?
        What is the surface of a rhombus with diagonals {diagonals}?
        What is the area of a diamond-shaped kite with diagonals {diagonals}, a rhombus?
        What is half the product of the diagonals {diagonals} of a rhombus?
        What is the size in square units of a rhombus, diagonals {diagonals}?
        What is the enclosed area of a lozenge, a rhombus with diagonals {diagonals}?
        How much area does a rhombus cover if its diagonals measure {diagonals}?
        If the diagonals of a rhombus are {diagonals}, how large is its area?
        How much foil, as an area, makes a rhombus with crossbars, the diagonals, of {diagonals}?
        A rhombus has perpendicular diagonals of {diagonals}; what area does it enclose?
        """,
        commands="""
        Calculate the area of the rhombus whose diagonals are {diagonals}.
        Multiply the diagonals {diagonals} of a rhombus and halve to get the area.
        Find the area of a rhombus with diagonals {diagonals}.
        Calculate the area of the rhombus whose diagonals measure {diagonals}.
        Compute a rhombus's area from its diagonals, {diagonals}.
        Get the area, not the perimeter, of a rhombus with diagonals {diagonals}.
        Work out the area of a diamond, a rhombus, diagonals {diagonals}.
        Determine how much area a rhombus with diagonals {diagonals} takes up.
        Give the area of a rhombic tile with diagonals {diagonals}, a rhombus.
        Halve the product of the diagonals {diagonals} to get the rhombus's area.
        Evaluate p q over two for a rhombus with diagonals {diagonals}.
        """,
        stories="""
        A kite maker cuts a rhombus with diagonals of {diagonals}. How much silk is its area?
        A harlequin costume has rhombus patches with diagonals {diagonals}. How much fabric area is one patch?
        A window pane in an old church is a rhombus with diagonals of {diagonals}. What area of glass was leaded in?
        An argyle sock shows a rhombus with diagonals {diagonals}. How large is its area?
        A car badge is a rhombus. Its diagonals are {diagonals}. How much chrome area does it have?
        A flower bed is laid out as a rhombus with diagonals {diagonals}. How much area is planted?
        A kite maker builds a rhombus on sticks, the diagonals, of {diagonals}. How much sail area does it have?
        """,
        terse="""
        rhombus, diagonals {diagonals}, area
        area of rhombus: diagonals {diagonals}
        lozenge (rhombus), diagonals {diagonals}, area
        area of diamond/rhombus, diagonals {diagonals}
        half product of diagonals {diagonals}, rhombus area
        rhombus area {diagonals} diagonals
        """,
        dialogues="""
            A: I have no side of the rhombus. B: But the diagonals? A: {diagonals}. B: Then what is its area?
            Pupil: The diagonals of my rhombus are {diagonals}. Teacher: Multiply and halve. Pupil: And that is the area?
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
        What is the area of an ellipse whose semi-axes are {semi_axes}?
        What is the surface of an ellipse with half axes {semi_axes}?
        What is the area inside an elliptical ring with semi-axes {semi_axes}?
        What is the size in square units of an ellipse, semi-axes {semi_axes}?
        What is pi a b for an ellipse with semi-axes {semi_axes}?
        How much area does an ellipse enclose if its semi-axes measure {semi_axes}?
        If an ellipse has semi-major and semi-minor axes of {semi_axes}, how large is its area?
        How much lawn lies inside an elliptical garden with semi-axes of {semi_axes}?
        A squashed circle, an ellipse with semi-axes {semi_axes}, covers what area?
        How large an area does an orbit, an ellipse with semi-axes {semi_axes}, enclose?
        """,
        commands="""
        Calculate the area of an ellipse with semi-axes of {semi_axes}.
        Find how much surface an oval with half axes {semi_axes} encloses, taken as an ellipse.
        Find the area of an ellipse, semi-axes {semi_axes}.
        Compute the area of an ellipse from its semi-axes {semi_axes}.
        Get the elliptical area for semi-axes {semi_axes}.
        Multiply the semi-axes {semi_axes} and pi for the area of the ellipse.
        Work out how much area an oval, an ellipse with semi-axes {semi_axes}, takes up.
        Determine the area bounded by an ellipse with half axes {semi_axes}.
        Give the area of an elliptic plate whose semi-axes are {semi_axes}, a full ellipse.
        Evaluate the area of an ellipse given semi-axes {semi_axes}.
        State the area of the elliptical cross-section with semi-axes {semi_axes}.
        """,
        stories="""
        An oval pond has half axes of {semi_axes}. How large is its surface as an ellipse?
        An elliptical flower bed has semi-axes of {semi_axes}. What area must be planted?
        A racetrack infield is an ellipse with semi-axes {semi_axes}. How much area is there to mow?
        A mirror has the form of an ellipse with half axes {semi_axes}. What is the area of its glass?
        A rugby pitch logo is painted as an ellipse with semi-axes {semi_axes}. How much area needs paint?
        An egg cut lengthwise looks like an ellipse with semi-axes {semi_axes}. How large is the cut area?
        A conference table is an ellipse with semi-axes of {semi_axes}. What area of wood is on top?
        The amphitheatre's arena is an ellipse with semi-axes {semi_axes}. How much sand area did it have?
        """,
        terse="""
        ellipse, semi-axes {semi_axes}, area
        ellipse area {semi_axes} semi-axes
        area of ellipse: half axes {semi_axes}
        pi a b, ellipse, semi-axes {semi_axes}
        elliptical area, semi-axes {semi_axes}
        oval (ellipse), semi-axes {semi_axes}, area?
        """,
        dialogues="""
            A: The pond is an ellipse. B: Its semi-axes? A: {semi_axes}. B: So how large is its area?
            Designer: The sign is an ellipse with semi-axes {semi_axes}. Printer: And you pay by area. Designer: Which is?
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
        What is the area of the polygon with vertices {vertices}?
        What is the area of the polygon whose corners are {vertices}?
        What is the area enclosed by the polygon {vertices}?
        What is the shoelace area of the polygon with vertices {vertices}?
        What is the surface within the polygon with corner points {vertices}?
        What is the size in square units of the polygon with vertices {vertices}?
        How much area is bounded by the closed polygon {vertices}?
        If the corners of a plot, a polygon, are {vertices}, how large is its area?
        By Gauss's trapezoid rule, what area has the polygon with vertices {vertices}?
        How large a region does the polygon with vertices {vertices} take up, as an area?
        """,
        commands="""
        Find the area enclosed by the polygon with corners {vertices}.
        Apply the shoelace formula to the polygon with vertices {vertices}.
        Calculate the area of the polygon whose vertices are {vertices}.
        From the coordinates alone, get the area of the polygon with corners {vertices}.
        Get the area of the polygon with vertices {vertices}.
        Work out the area within the polygon {vertices}.
        Compute the area, not the perimeter, of the polygon with vertices {vertices}.
        Determine the enclosed area: polygon with corners {vertices}.
        Use the surveyor's formula for the polygon with vertices {vertices}.
        Cross-multiply the coordinates in the shoelace manner: polygon {vertices}, area wanted.
        Return shapely's area for the polygon with vertices {vertices}.
        Give the area of the lot, a polygon with corners {vertices}.
        Measure the region inside the polygon with vertices {vertices} as an area.
        """,
        stories="""
        A surveyor walks around a field with corners {vertices}. How much land is it?
        A map app lets me draw a polygon with vertices {vertices}. Which acreage would it display as its area?
        A GIS clerk digitised a parcel as the polygon with vertices {vertices}. How much area does the register show?
        On graph paper Ina joins the vertices {vertices} to a polygon and shades it. How much area is shaded?
        A game map marks a lake as the polygon with corners {vertices}. What is the lake's area?
        A robot mower is given the polygon with vertices {vertices}. How much lawn area must it cut?
        An architect's floor plan is a polygon with corners {vertices}. What floor area does it have?
        A zone on a city map is the polygon {vertices}. The planner wants its area. How large is it?
        """,
        terse="""
        area, polygon {vertices}
        shoelace for the vertices {vertices}
        polygon {vertices}, enclosed area
        area from vertices {vertices}
        shoelace area: polygon {vertices}
        area of polygon with vertices {vertices}
        polygon corners {vertices} area
        polygon.area, vertices {vertices}
        enclosed area? polygon {vertices}
        """,
        dialogues="""
        A: The plot has corners {vertices}. B: In order around? A: Yes, so what is its area?
        Farmer: My parcel is the polygon {vertices}. Clerk: For taxes I need its area. Farmer: How large is that?
        A: Fence or land? B: Land, so the area. The polygon has vertices {vertices}.
        Coder: My polygon has the vertices {vertices}. Mentor: Use the shoelace formula. Coder: And the area is?
        """,
    ),
)

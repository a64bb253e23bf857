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
        How big is a circle with radius {radius}?
        How much room is there inside a ring drawn with radius {radius}?
        How much floor does a round room of radius {radius} have?
        How many tiles' worth of floor, in square units, is a disk with radius {radius}?
        What is the extent in square measure of a disc of radius {radius}?
        What is the square footage of a circular deck of radius {radius}?
        What is the acreage of a round field of radius {radius}?
        What is the expanse of a circular pond of radius {radius}, looked at from above?
        What is the footprint of a round silo of radius {radius}?
        If it is {radius} from the centre to the edge of a round flat plate, how much space does the plate cover?
        How much grass seed coverage does a round lawn with a radius of {radius} need, in square units?
        How much paint coverage do I need for a solid round dot of radius {radius}?
        What comes out of πr² when r is {radius}?
        The spokes of a flat wheel disc measure {radius}; how much flat space does the disc take?
        From middle to rim a round mat is {radius}. How much floor does it hide?
        How many square feet is a circle with a radius of {radius}?
        How many square feet are in a circle with a radius of {radius} feet?
        How many square meters is a circle of radius {radius} m?
        What is the area of a circle with a radius of {radius} cm?
        How do you find the area of a circle with radius {radius}?
        What is the area of a circle if r = {radius}?
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
        Tell me how big a circle of radius {radius} is in square units.
        Work out the space inside a circle, radius {radius}.
        Get the square measure of a disc of radius {radius}.
        Take pi, times {radius} squared, for a round shape.
        Fill a circle of radius {radius} with colour: how many square units get coloured?
        Compute the coverage of a round antenna with a reach (radius) of {radius}.
        Show me the area for r = {radius}, circle.
        Size up a circular patch of radius {radius} for me, in square units.
        I need the circular area that goes with a radius of {radius}.
        Call circle_area with radius {radius}.
        Estimate the ground covered by a round hut of radius {radius}.
        Use pi r squared on radius {radius}.
        Quantify the region bounded by a circle of radius {radius}.
        Find the area of a circle with r = {radius}.
        Find the area of the circle whose radius is {radius} cm.
        Calculate the area of a circle of radius {radius}.
        Use A = πr² to find the area of a circle with r = {radius}.
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
        My round kitchen table is {radius} from the centre to the rim. I want to know how much table top that gives us.
        A drone sprays everything within a radius of {radius}. How many square units of crop are sprayed?
        A pond has been dug, perfectly round, radius {radius}. A net has to cover it exactly. How much netting is that?
        A pastry cutter with a radius of {radius} punches out a round biscuit. How much dough sheet does it use up?
        The light of a street lamp reaches {radius} all around on the ground. How much ground is lit?
        A circular garden has a radius of {radius} m. Find its area.
        A circular pond has a radius of {radius}. What is the area of the pond?
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
        πr² with r={radius}
        area, round, radius {radius}
        how big circle radius {radius} sq units
        space in circle r {radius}
        round floor r={radius} square footage
        area of a circle r = {radius}
        circle area radius {radius} cm
        circle_area(radius={radius})
        """,
        dialogues="""
        A: My round table has radius {radius}. B: You want to know how much cloth covers it? A: Exactly, its area.
        Kid: I drew a circle of radius {radius} and want to colour it. Dad: You mean how much area gets coloured?
        A: Area or circumference? B: Area, of the circle with radius {radius}.
        Gardener: The round bed has radius {radius}. Client: And how much area do we plant? Gardener: The whole disc.
        Mum: How far is it from the middle of the round rug to its edge? Dad: {radius}. Mum: Then how much floor will it cover?
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
        How big is a circle with a diameter of {diameter}, in square units?
        How much pizza do I get, as an area, if it is {diameter} across?
        How much space is there inside a round pipe with an inside diameter of {diameter}?
        What is the square footage of a round room {diameter} across?
        What is the footprint of a round tower of diameter {diameter}?
        What is the extent in square units of a disc of diameter {diameter}?
        What is the cross section of a round bar of diameter {diameter}?
        What is the face area of a piston of diameter {diameter}?
        What is the aperture area of a lens of diameter {diameter}?
        How much ground does a round tank cover when it is {diameter} wide?
        If a round hole measures {diameter} from side to side through the middle, how large is the opening?
        How much cloth fits inside an embroidery hoop of diameter {diameter}?
        What do I get for the area if the circle's width is {diameter}?
        How much flow area has a duct with a diameter of {diameter}?
        How many square inches is a {diameter} inch round pizza, going by its diameter?
        How many square feet is a circle with a diameter of {diameter} feet?
        What is the area of a circle with a diameter of {diameter} cm?
        How do you find the area of a circle with diameter {diameter}?
        What is the area of a circle if d = {diameter} is the diameter?
        What is the area of a pizza with a diameter of {diameter}?
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
        Work out how big a circle {diameter} in diameter is.
        Tell me the square inches in a round pan {diameter} across.
        Halve the diameter {diameter}, square it, times pi.
        Take a quarter of pi times the square of the diameter {diameter}.
        Get the size of the opening of a round duct, diameter {diameter}.
        I need the area covered by a parasol {diameter} across.
        Convert the diameter {diameter} of a circle to its area.
        Find how much a round cover with diameter {diameter} covers.
        Calculate the wire's cross section; diameter {diameter}.
        Measure the interior of a circle with diameter {diameter} in square units.
        Give me the sq footage of a circular patio, diameter {diameter}.
        Find the space within a ring whose diameter is {diameter}.
        Find the area of a circle with a diameter of {diameter}.
        Find the area of the circle whose diameter is {diameter} cm.
        Calculate the area of a circle of diameter {diameter}.
        Work out the area of a round table with a diameter of {diameter}.
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
        The doctor measures a round rash of diameter {diameter}. How much skin is affected?
        The compasses drew a circle {diameter} wide, and the pupil shades all of it. How much paper is shaded?
        Our above-ground pool is round and {diameter} across. We need a ground sheet of exactly that size; how many square units?
        A baker rolls pastry to a circle of diameter {diameter}. How much pastry surface does she top with jam?
        A telescope mirror with diameter {diameter} collects light over its whole face. How large is that collecting area?
        A circular swimming pool has a diameter of {diameter} m. Find its area.
        A pizza has a diameter of {diameter} inches. What is its area?
        """,
        terse="""
        area of circle, diameter {diameter}
        disc of diameter {diameter}: area
        circle d={diameter} area
        disc area, diameter {diameter}
        area round plate {diameter} across
        diameter {diameter}, circle area?
        bore diameter {diameter}: piston area
        area from diameter {diameter}, circle
        round pan {diameter} across, sq area
        quarter pi d squared, d={diameter}
        cross section of round bar d={diameter}
        pizza {diameter} diameter how much area
        area of a circle with diameter {diameter}
        circle area diameter {diameter} cm
        circle_area(diameter={diameter})
        """,
        dialogues="""
        A: The mirror is round. B: Diameter? A: {diameter}. B: So its reflecting area is what?
        A: I measured straight across the circle. B: The diameter? A: It is {diameter}. B: Then what is the area?
        Cook: My round pan has a diameter of {diameter}. Guest: How much frying area is that?
        A: How wide is the round hole? B: {diameter} across. A: So how many square units is the opening?
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
        How big is a square with sides of {side}, in square units?
        How much space is inside a square of side {side}?
        How much floor is in a square room {side} on a side?
        What is the square footage of a square shed of side {side}?
        What is the footprint of a square tower of side {side}?
        What is the acreage of a square field of side {side}?
        What is the extent of a square patch of side {side}?
        What is the floor space of a square cell of side {side}?
        How much paper is in a square sticky note with edges of {side}?
        If I draw a square with {side} along every side, how many unit squares fit in it?
        How much turf do I need for a square lawn, each side {side}?
        A square's four sides are all {side}; how much does it cover?
        What do I get for s squared when a square has s = {side}?
        How many square feet is a square with sides of {side} feet?
        How many square feet is a square room with sides of {side}?
        What is the area of a square with a side length of {side} cm?
        What is the area of a square with side length {side}?
        How do you find the area of a square with side {side}?
        What is the area of a square if s = {side}?
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
        Square the side {side} to get the area.
        Tell me how big a square of side {side} is.
        Work out the space inside a square, edge {side}.
        Get the square units in a square with sides {side}.
        Count the unit squares in a big square with side {side}.
        Find the coverage of a square mat whose side is {side}.
        I need the area for a square, s = {side}.
        Fill a square of side {side} with grass: how much grass is that?
        Compute the size of a square lot measuring {side} per side.
        Use side squared on a square whose side is {side}.
        Calculate how much carpet a square room takes, walls {side} long.
        Give me the number of square metres in a square yard with sides of {side}.
        Find the area of a square with side length {side}.
        Find the area of the square whose side is {side} cm.
        Calculate the area of a square with sides of {side}.
        Work out the area of a square garden with sides of {side}.
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
        We bought a square piece of land, {side} along each boundary. How much land is that?
        A pupil colours in a square with sides of {side} on squared paper. How many little boxes get coloured?
        A square pizza has edges of {side}. How much pizza is there to share?
        A square skylight has panes cut with sides {side}. How much glass lets in light?
        My flat roof is a square, {side} from corner to corner along each edge. How much roofing felt covers it?
        A square garden has sides of {side} m. Find its area.
        One side of a square is {side}. What is the area of the square?
        """,
        terse="""
        square, side {side}: area
        area of a square: {side} on a side
        area(square, side={side})
        area square {side}
        square of edge {side}, area?
        square plot, sides {side}, how much area
        side² for a square, side {side}
        square room, each wall {side}, floor space
        s={side} square, s squared
        how big square side {side}
        sq footage of square, side {side}
        square with sides {side}: area pls
        area of a square side {side}
        square area side length {side} cm
        square_area(side={side})
        """,
        dialogues="""
        A: The tile is a square. B: How long is an edge? A: {side}. B: So how much floor does it cover?
        A: Area or perimeter of the square? B: The area, its side is {side}.
        Tiler: Each tile is a square. Owner: With what side? Tiler: {side}. Owner: So what area does one cover?
        Kid: My square is {side} on every side. Dad: Then how much paper does it use up? Kid: You mean how big it is inside?
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
        How big is a room {length} by {width}?
        How much floor area is in a {length} by {width} room?
        How spacious is a rectangular garden of length {length} and width {width}?
        What is the square footage of a room {length} by {width}?
        What is the extent of a rectangle {length} by {width}?
        What is the floor area of an office {length} long and {width} wide?
        What is the acreage of a rectangular field {length} by {width}?
        What is the size of a rectangular sheet of paper, {length} by {width}, in square units?
        How much space is inside a rectangle with sides {length} and width {width}?
        How much lawn do I have if it is {width} wide and {length} long?
        If the length is {length} and the width {width}, how much carpet do I need to cover the floor?
        How much canvas does a painter fill on a frame {width} wide and {length} long?
        What is the coverage of a rectangular tarp, {length} by {width}?
        How many unit squares fill an oblong {length} long and {width} wide?
        How many square feet is a {length} by {width} room?
        How many square feet is a room {length} feet long and {width} feet wide?
        How many square meters is a floor {length} m long and {width} m wide?
        What is the area of a rectangle with length {length} and width {width}?
        What is the area of a rectangle with a length of {length} cm and a width of {width} cm?
        How do you find the area of a rectangle with length {length} and width {width}?
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
        Tell me how big a rectangle of length {length} and width {width} is.
        Work out the sq footage: length {length}, width {width}.
        Calculate how much flooring a {length} by {width} room takes.
        Get the space inside an oblong {width} wide by {length} long.
        I need the area, rectangle, {length} times {width}.
        Find how much grass covers a pitch with width {width} and length {length}.
        Do length times breadth: length {length}, width {width}.
        Compute the size of a plot that is {length} long and {width} wide, in square units.
        Give me the floor space for a shop, width {width}, length {length}.
        Figure out how much tile I need for a kitchen floor {length} by {width}.
        Measure the surface of a board {width} wide and {length} long.
        Find the screen area of a display with length {length} and width {width}.
        Calculate the plot size: {length} by {width}, rectangular.
        Find the area of a rectangle with length {length} and width {width}.
        Calculate the area of a rectangle that is {length} long and {width} wide.
        Calculate the square footage of a {length} x {width} room.
        Find the area of a rectangle whose length is {length} cm and whose width is {width} cm.
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
        My bedroom is {length} long and {width} wide. I am ordering new carpet. How much should I order?
        A landlord lists a flat that is one oblong room, width {width}, length {length}. What square footage should the advert say?
        A gardener lays turf on a strip {length} long and {width} wide. How much turf must be delivered?
        The wall is {length} long with a width of {width} and one tin covers so much. First, how much wall is there?
        A farmer's oblong field has a length of {length} and a width of {width}. For the seed order he needs the size of the field.
        A rectangular garden is {length} m long and {width} m wide. Find its area.
        The length of a rectangle is {length} and its width is {width}. What is the area of the rectangle?
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
        sq ft of room {length} by {width}
        how big is rectangle {length} by {width}
        l*w area, l={length}, w={width}
        length {length} breadth (width) {width}, area
        carpet needed, room {length} long {width} wide
        area of rectangle length {length} width {width}
        {length} x {width} rectangle area
        square footage {length} x {width} room
        rectangle_area({length}, {width})
        """,
        dialogues="""
        A: The field is {length} long. B: And how wide? A: {width}. B: Then what is its area?
        A: The sheet has width {width}. B: And length? A: {length}. B: I will compute the area.
        Painter: How wide is the wall? Owner: {width}. Painter: Long? Owner: {length}. Painter: So what area?
        A: Fence or grass? B: Grass, so the area. A: The rectangle has length {length} and width {width}.
        Agent: The flat's living room has width {width}. Buyer: And length? Agent: {length}. Buyer: What floor area is that?
        Tenant: How big is the room? Agent: {length} long. Tenant: And the width? Agent: {width}. Tenant: So how much floor is that?
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
        How big is a triangle with base {base} and height {height}?
        How much space is inside a triangle {base} wide at the base and {height} tall?
        How many square units fit in a triangle of height {height} standing on a base of {base}?
        What is the extent of a triangle of base {base} and height {height}?
        What is the square footage of a triangular attic wall with base {base} and height {height}?
        What is the acreage of a three-cornered field with base {base} and height {height}?
        What is the size of a triangular pennant of base {base} and altitude {height}?
        A three-cornered scarf has a base of {base} and a height of {height}; how much cloth is it?
        If the bottom side of a triangle is {base} and its tip is {height} above it, how large is it?
        How much paint does the triangle under the roof need, base {base}, height {height}?
        What do I get for ½bh when b = {base} and h = {height}?
        How much lawn is in a three-sided corner, height {height}, base {base}?
        The tip of a triangle lies {height} over its base of {base}. How much does it cover?
        What is the area of a triangle with a base of {base} and a height of {height}?
        What is the area of a triangle with a base of {base} cm and a height of {height} cm?
        How do you find the area of a triangle with base {base} and height {height}?
        What is the area of a triangle if b = {base} and h = {height}?
        How many square feet is a triangle with base {base} and height {height}?
        How many square centimetres is a triangle with base {base} cm and height {height} cm?
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
        Tell me how big a triangle is: base {base}, height {height}.
        Work out half × base × height: base {base}, height {height}, triangle.
        Do half the base times the height for base {base} and height {height}.
        Get the space inside a triangle, height {height}, base {base}.
        I need the area of a three-sided plot; base {base}, perpendicular height {height}.
        Count the square units in a triangle with base {base} and height {height}.
        Calculate how much fabric a bunting triangle takes, base {base}, height {height}.
        Find how much of the page a triangle with height {height} and base {base} covers.
        Measure the region inside a triangle of altitude {height} and base {base}.
        Use bh over two with base {base} and height {height}.
        Compute the size of a triangular window {height} high over a base of {base}.
        Shade a triangle with base {base} and height {height}: how many square units are shaded?
        Find the area of a triangle with base {base} and height {height}.
        Calculate the area of a triangle with a base of {base} and a height of {height}.
        Find the area of the triangle whose base is {base} cm and whose height is {height} cm.
        Use A = ½bh to find the area of a triangle with b = {base} and h = {height}.
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
        The end wall of the barn comes to a point: a triangle with base {base} and height {height}. How many square units of boards cover it?
        A pupil cuts a triangle out of card, base {base}, height {height}. How much card is in it?
        A napkin is folded to a triangle with a base of {base} and a height of {height}. How much table does it cover?
        My flower border is a triangle, {base} along the base and {height} high. How much bark mulch coverage do I need?
        A graph shows a triangle with height {height} over a base of {base}, and the area under it is the work done. How much work?
        A triangular sail has a base of {base} m and a height of {height} m. Find its area.
        The base of a triangle is {base} and its height is {height}. What is the area of the triangle?
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
        ½bh: b={base}, h={height}
        how big triangle base {base} height {height}
        half bh, base {base}, height {height}, three corners
        three-cornered plot, base {base}, height {height}, size
        area of triangle base {base} height {height}
        triangle area b = {base} h = {height}
        triangle_area(base={base}, height={height})
        """,
        dialogues="""
        A: The gable rises {height} above a base of {base}. B: Then its triangular area is easy.
        A: Is it a triangle or a parallelogram? B: A triangle, base {base}, height {height}. A: So what is its area?
        Sailor: My jib is a triangle. Sailmaker: Base and height? Sailor: {base} and {height}. Sailmaker: I will find the area.
        Dad: The bottom of the triangle is the base, {base}. Kid: And the height is {height}. Dad: So how much is inside?
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
        How big is a triangle with sides {sides}?
        How much space is inside a triangle whose sides measure {sides}?
        How many square units fit in a triangle with side lengths {sides}?
        What is the extent of a triangle of sides {sides}, in square units?
        What is the acreage of a three-cornered lot with sides {sides}?
        What is the square footage of a triangular room with walls of {sides}?
        What is the size of a triangular patch with edges {sides}, as an area?
        What is the coverage of a triangular awning with edges {sides}?
        I know all three sides of the triangle, {sides}; how much does it cover?
        How much grass grows inside a triangle of paths with lengths {sides}?
        If I lay three sticks of {sides} as a triangle, how much ground is inside them?
        Can you find how large a triangle is if you only have the side lengths {sides}?
        A triangle has a, b and c equal to {sides}; what is its area?
        What is the area of a triangle with side lengths {sides}?
        What is the area of a triangle with sides of length {sides}?
        How do you find the area of a triangle with sides {sides}?
        What is the area of a triangle if its sides are {sides}?
        How many square feet is a triangle with sides {sides}?
        Using Heron's formula, what is the area of a triangle with sides {sides}?
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
        Tell me how big the triangle with sides {sides} is.
        Work out the space inside a triangle, sides {sides}.
        Do Heron on {sides}.
        Get the triangle's area out of the three side lengths {sides}.
        I have just the sides {sides} of a triangle and need its area.
        Compute s first, then the root of s(s-a)(s-b)(s-c), for a triangle with sides {sides}.
        Measure the land inside three boundaries of {sides}, a triangle.
        Calculate the square units in a triangle with sides of {sides}.
        Find how much cloth a triangle with edges {sides} takes.
        Find the size of a three-sided field from its edge lengths {sides}.
        Figure out the area of a triangle when no angle is known, only the sides {sides}.
        Use Hero's formula with sides {sides}.
        Find the area of a triangle with sides {sides}.
        Find the area of a triangle with side lengths {sides} using Heron's formula.
        Calculate the area of a triangle whose sides are {sides}.
        Calculate the area of the triangle with sides {sides}.
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
        Our allotment is a triangle. I paced out its edges as {sides}. How much ground do we have?
        Three roads enclose a triangle of waste land and are {sides} long. The council wants to sow it. How much land is that?
        A headscarf has three edges, {sides}. How much fabric is in it?
        A pupil measures the three sides of a triangle with a ruler: {sides}. The teacher asks how much paper it covers.
        A triangular swimming pool has walls of {sides}. A cover has to fit it exactly. How big is the cover?
        The sides of a triangle are {sides}. Find the area of the triangle.
        A triangular park has sides of {sides}. What is its area?
        """,
        terse="""
        triangle sides {sides}: area
        Heron: {sides}
        heron area {sides}
        area of triangle, edges {sides}
        SSS triangle, {sides}, area?
        area from three sides: {sides}
        three sides {sides} triangle how big
        heron's formula w/ sides {sides}
        land in triangle, boundaries {sides}
        triangle sides known {sides}, area wanted
        sq footage triangle sides {sides}
        area of triangle with sides {sides}
        Heron's formula {sides}
        triangle area three sides {sides}
        """,
        dialogues="""
        A: No altitude is known. B: But the sides? A: {sides}. B: Then Heron gives the triangle's area.
        A: Its perimeter? B: No, the area. The triangle has sides {sides}.
        Tutor: You know just the sides {sides}. Student: So Heron? Tutor: Yes, find the triangle's area.
        Buyer: The plot is a triangle. Agent: Its sides are {sides}. Buyer: So how much land do I get?
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
        How big is a parallelogram with base {base} and height {height}?
        How much space is inside a parallelogram {height} high with a base of {base}?
        How many square units fit in a parallelogram of base {base} and height {height}?
        What is the extent of a parallelogram of base {base} and altitude {height}?
        What is the square footage of a parallelogram-shaped deck with base {base} and height {height}?
        What is the acreage of a parallelogram of land with base {base} and height {height}?
        What is the size of a parallelogram with a base of {base} and a height of {height}?
        The longer side of a parallelogram is the base, {base}, and the height on it is {height}; how much does it cover?
        How much cloth is in a parallelogram cut on the bias, base {base}, height {height}?
        If a rectangle is pushed over into a parallelogram with height {height} and base {base}, how much is inside?
        What do I get for b × h in a parallelogram, b = {base}, h = {height}?
        How much cardboard do I need to cut a parallelogram with height {height} and base {base}?
        How many tiles' worth of floor is a parallelogram, base {base}, vertical height {height}?
        What is the area of a parallelogram with a base of {base} and a height of {height}?
        What is the area of a parallelogram with base {base} cm and height {height} cm?
        How do you find the area of a parallelogram with base {base} and height {height}?
        What is the area of a parallelogram if b = {base} and h = {height}?
        How many square feet is a parallelogram with base {base} and height {height}?
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
        Tell me how big a parallelogram is: height {height}, base {base}.
        Do base times height for a parallelogram, base {base}, height {height}.
        Work out the space inside a parallelogram, base {base}, height {height}.
        I need the area of a leaning rectangle, a parallelogram, base {base}, height {height}.
        Count the square units in a parallelogram with height {height} and base {base}.
        Measure the region inside a parallelogram with base {base} and altitude {height}.
        Get the coverage of a parallelogram sticker, {base} along the base and {height} high.
        Colour in a parallelogram of height {height} and base {base}: how much is coloured?
        Compute the size of a parallelogram plot from base {base} and perpendicular height {height}.
        Figure out a parallelogram's area, b {base}, h {height}.
        Find how much glass a parallelogram pane with base {base} and height {height} has.
        Use A = bh: parallelogram, base {base}, height {height}.
        Find the area of a parallelogram with base {base} and height {height}.
        Calculate the area of a parallelogram with a base of {base} and a height of {height}.
        Find the area of the parallelogram whose base is {base} cm and whose height is {height} cm.
        Use A = bh to find the area of a parallelogram with b = {base} and h = {height}.
        """,
        stories="""
        A parking bay is marked as a parallelogram. Its base is {base}, its height {height}. What area does it take?
        A stair rail panel is a parallelogram with base {base} and height {height}. How much glass area does it need?
        A leaning bookshelf end has the shape of a parallelogram, base {base}, height {height}. What area of veneer covers it?
        A mosaic piece is a parallelogram. Its height is {height}, its base {base}. How much area does it fill?
        A road cuts a strip off a field as a parallelogram with base {base} and height {height}. How much land is lost?
        A quilt block uses a parallelogram of cloth, base {base} and height {height}. What is its area?
        A logo is drawn as a parallelogram. Height {height}, base {base}. What area gets printed?
        My drive is a parallelogram, with a base of {base} and a height of {height}. How much gravel coverage do I need?
        A pupil cuts a corner off a parallelogram and moves it to make a rectangle. The base was {base} and the height {height}. How big is the shape?
        A tangram piece is a parallelogram with height {height} and base {base}. How much of the board does it cover?
        A leaning fence panel is a parallelogram, base {base}, height {height}. How much of it must be painted?
        A street cuts the block so that our lot is a parallelogram: base {base}, depth as height {height}. How much land do we own?
        The base of a parallelogram is {base} and its height is {height}. What is the area of the parallelogram?
        A field is shaped like a parallelogram with a base of {base} m and a height of {height} m. Find its area.
        """,
        terse="""
        parallelogram: b={base}, h={height}, area
        area parallelogram: height {height}, base {base}
        parallelogram base {base} height {height} area
        area of parallelogram: b={base}, h={height}
        b times h parallelogram: b {base}, h {height}
        parallelogram, altitude {height}, base {base}, area?
        rhomboid (parallelogram): base {base}, height {height}, area
        parallelogram b={base}, h={height}: how big
        A=bh parallelogram, base {base}, height {height}
        size of parallelogram: height {height}, base {base}
        sq units in parallelogram base {base} height {height}
        area of parallelogram base {base} height {height}
        parallelogram area b = {base} h = {height}
        parallelogram_area(base={base}, height={height})
        """,
        dialogues="""
        A: It is a leaning parallelogram. B: Base {base}, height {height}? A: Yes, so which area?
        A: Triangle or parallelogram? B: Parallelogram, base {base}, height {height}. A: Then do not halve. What is its area?
        Pupil: The parallelogram's base is {base}. Teacher: Its height? Pupil: {height}. Teacher: So what is the area?
        Kid: Do I use the slanted side? Mum: No, the height, {height}, and the base, {base}. Kid: So how big is the parallelogram?
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
        How big is a trapezoid with base {base}, top {top} and height {height}?
        How much space is inside a trapezium with top {top}, base {base} and height {height}?
        How many square units fit in a trapezoid of height {height}, base {base} and top {top}?
        What is the extent of a trapezium of base {base}, top {top} and height {height}?
        What is the square footage of a trapezoid room with base {base}, top {top} and height {height}?
        What is the acreage of a trapezium of land with top {top}, base {base} and height {height}?
        What is the size of a trapezoid {height} high, {base} wide at the base and {top} wide at the top?
        A table top is a trapezium, {top} at the top, {base} at the base and {height} deep as height; how large is it?
        If the parallel sides of a trapezoid are the base {base} and the top {top} and the height is {height}, what does it cover?
        How much cloth goes into a skirt panel, a trapezoid with top {top}, base {base}, height {height}?
        How much paint is needed for a trapezoid wall, height {height}, base {base}, top {top}?
        What does the trapezoid rule yield for base {base}, top {top}, height {height}?
        How much roof is that: a trapezium, base {base}, top {top}, height {height}?
        What is the area of a trapezoid with parallel sides {base} and {top} and height {height}?
        What is the area of a trapezoid with bases {base} and {top} and height {height}?
        What is the area of a trapezium with parallel sides of {base} cm and {top} cm and a height of {height} cm?
        How do you find the area of a trapezoid with bases {base} and {top} and height {height}?
        What is the area of a trapezoid if a = {base}, b = {top} and h = {height}?
        How many square feet is a trapezoid with bases {base} and {top} and height {height}?
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
        Tell me how big a trapezium is: base {base}, top {top}, height {height}.
        Work out the space inside a trapezoid with height {height}, top {top} and base {base}.
        I need the area of a trapezoid; top {top}, base {base}, height {height}.
        Count the square units in a trapezium, base {base}, top {top}, height {height}.
        Do half the sum of base {base} and top {top} times height {height}.
        Measure the region of a trapezoid between the parallel edges base {base} and top {top}, height {height}.
        Figure out a trapezium's area: height {height}, base {base}, top {top}.
        Calculate how much wood a trapezoid shelf takes, top {top}, base {base}, height {height}.
        Get the size of a trapezoidal plot, base {base}, top {top}, height {height}.
        Compute a trapezoid with base {base}, top {top}, height {height}, area please.
        Find how much glass is in a trapezium pane: height {height}, top {top}, base {base}.
        Colour a trapezoid of base {base}, top {top} and height {height}: how much gets coloured?
        Find the area of a trapezoid with bases {base} and {top} and height {height}.
        Calculate the area of a trapezium with parallel sides {base} and {top} and height {height}.
        Find the area of the trapezoid with bases of {base} and {top} and a height of {height}.
        Work out the area of a trapezium whose parallel sides are {base} and {top} and whose height is {height}.
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
        The bucket's side view is a trapezoid: the base is {base}, the top {top}, the height {height}. How large is the picture of it?
        A car window has nearly the form of a trapezium, with top {top}, base {base} and height {height}. How much glass is it?
        A hip roof has a side shaped as a trapezoid: ridge, the top, {top}; eaves, the base, {base}; height {height}. How many square units of tiles?
        My plot narrows to the back: the front, or base, is {base}, the back, or top, is {top}, and the height between these parallel sides of the trapezoid is {height}. How much land?
        Numerical integration with a single trapezoid: base {base}, top {top}, height {height}. What does it contribute?
        The parallel sides of a trapezium are {base} cm and {top} cm and its height is {height} cm. Find its area.
        The bases of a trapezoid are {base} and {top}. Its height is {height}. What is the area of the trapezoid?
        """,
        terse="""
        trapezoid: height {height}, top {top}, base {base}; area?
        trapezium area, base {base}, top {top}, height {height}
        trapezoid with base {base}, top {top}, height {height}: area
        area trapezium, top {top}, base {base}, height {height}
        trapezoid, h={height}, base={base}, top={top}, A?
        parallel sides base {base} and top {top}, trapezoid, height {height}, area
        trapezoid b={base}, top={top}, h={height}; area
        trapezium how big: base {base}, top {top}, height {height}
        mean of the parallel sides times h: trapezoid, base {base}, top {top}, height {height}
        size of trapezium, height {height}, top {top}, base {base}
        area of trapezoid bases {base} and {top} height {height}
        trapezium area parallel sides {base}, {top}, height {height}
        trapezoid_area({base}, {top}, {height})
        """,
        dialogues="""
        A: It is a trapezium, base {base} and top {top}. B: Height? A: {height}. B: Then what is the area?
        A: The trapezoid has base {base} and top {top}. B: How high? A: {height}. B: Then what is its area?
        Student: In a trapezium with height {height}, top {top}, base {base}, what do I average? Tutor: The parallel sides, for the area.
        A: The shape has parallel sides, a base of {base} and a top of {top}. B: A trapezium, then. How high? A: {height}. B: And how much does it cover?
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
        How big is a rhombus with diagonals {diagonals}?
        How much space is inside a rhombus whose diagonals measure {diagonals}?
        How many square units fit in a rhombus with diagonals of {diagonals}?
        What is the extent of a rhombus of diagonals {diagonals}?
        What is the square footage of a rhombus-shaped patio with diagonals {diagonals}?
        What is the size of a diamond shape, a rhombus, with diagonals {diagonals}?
        What is the footprint of a rhombus-shaped kiosk with diagonals {diagonals}?
        How much paper does a rhombus kite take, spars (diagonals) {diagonals}?
        If the lines from corner to corner of a rhombus, its diagonals, are {diagonals}, how much does it cover?
        What do I get for half of pq with a rhombus, diagonals {diagonals}?
        How much fabric is in a diamond patch, a rhombus with diagonals {diagonals}?
        How large is a rhombus if all I have are its diagonals {diagonals}?
        How much gold foil covers a rhombus pendant with diagonals {diagonals} on its front?
        What is the area of a rhombus with diagonals of length {diagonals}?
        What is the area of a rhombus if its diagonals are {diagonals}?
        How do you find the area of a rhombus with diagonals {diagonals}?
        How many square feet is a rhombus with diagonals {diagonals}?
        What is the area of a rhombus with diagonals measuring {diagonals}?
        What is the area of the rhombus whose diagonals are {diagonals} long?
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
        Tell me how big the rhombus is; diagonals {diagonals}.
        Work out the space inside a rhombus, diagonals {diagonals}.
        Multiply and halve the diagonals {diagonals} for the rhombus.
        I need the area of a diamond-shaped rhombus with diagonals of {diagonals}.
        Count the square units in a rhombus with diagonals {diagonals}.
        Do half of d one times d two for the rhombus diagonals {diagonals}.
        Get the coverage of a rhombus tile whose diagonals are {diagonals}.
        Measure the region inside a lozenge, i.e. a rhombus, diagonals {diagonals}.
        Figure out a rhombus by its diagonals {diagonals}: what area?
        Calculate how much leather a rhombus cut-out with diagonals {diagonals} takes.
        Colour in a rhombus with diagonals {diagonals}: how much is coloured?
        Find the size of a rhombus plot from its diagonals, {diagonals}.
        Find the area of a rhombus whose diagonals are {diagonals}.
        Calculate the area of a rhombus with diagonals {diagonals}.
        Find the area of the rhombus with diagonals of {diagonals}.
        Work out the area of a rhombus with diagonals {diagonals}.
        """,
        stories="""
        A kite maker cuts a rhombus with diagonals of {diagonals}. How much silk is its area?
        A harlequin costume has rhombus patches with diagonals {diagonals}. How much fabric area is one patch?
        A window pane in an old church is a rhombus with diagonals of {diagonals}. What area of glass was leaded in?
        An argyle sock shows a rhombus with diagonals {diagonals}. How large is its area?
        A car badge is a rhombus. Its diagonals are {diagonals}. How much chrome area does it have?
        A flower bed is laid out as a rhombus with diagonals {diagonals}. How much area is planted?
        A kite maker builds a rhombus on sticks, the diagonals, of {diagonals}. How much sail area does it have?
        The diamonds on my harlequin costume are rhombuses with diagonals {diagonals}. How much felt is in one?
        A warning sign is a rhombus. Its diagonals measure {diagonals}. How much reflective sheet is on it?
        A pupil folds a sheet twice and cuts off the corner, which opens to a rhombus with diagonals {diagonals}. How big is it?
        A farmer crosses his rhombus field from corner to corner both ways; the diagonals are {diagonals}. How much land has he?
        A tile shop sells rhombus tiles with diagonals {diagonals}. How much floor does each one cover?
        The diagonals of a rhombus are {diagonals}. Find the area of the rhombus.
        The diagonals of a rhombus measure {diagonals}. What is its area?
        """,
        terse="""
        rhombus, diagonals {diagonals}, area
        area of rhombus: diagonals {diagonals}
        lozenge (rhombus), diagonals {diagonals}, area
        area of diamond/rhombus, diagonals {diagonals}
        half product of diagonals {diagonals}, rhombus area
        rhombus area {diagonals} diagonals
        how big rhombus diagonals {diagonals}
        half pq, rhombus diagonals {diagonals}
        diamond (rhombus) diagonals {diagonals} size
        rhombus p, q = {diagonals} area
        area of rhombus with diagonals {diagonals}
        rhombus_area({diagonals})
        """,
        dialogues="""
            A: I have no side of the rhombus. B: But the diagonals? A: {diagonals}. B: Then what is its area?
            Pupil: The diagonals of my rhombus are {diagonals}. Teacher: Multiply and halve. Pupil: And that is the area?
            Kid: It is a diamond with equal sides. Dad: A rhombus! And the diagonals? Kid: {diagonals}. Dad: So how much is inside?
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
        How big is an ellipse with semi-axes {semi_axes}?
        How much space is inside an ellipse whose semi-axes measure {semi_axes}?
        How many square units fit in an oval, an ellipse with semi-axes of {semi_axes}?
        What is the extent of an ellipse of semi-axes {semi_axes}?
        What is the square footage of an oval room, an ellipse with semi-axes {semi_axes}?
        What is the footprint of an elliptical stadium with semi-axes {semi_axes}?
        What is the acreage of an oval park, an ellipse with half axes {semi_axes}?
        What is the size of an elliptical mirror with semi-axes {semi_axes}, as an area?
        How much cloth covers an oval table exactly, semi-axes {semi_axes}?
        If a and b of an ellipse are {semi_axes}, how much does it cover?
        What do I get for πab with the semi-axes {semi_axes}?
        How much turf does an oval lawn take, half axes {semi_axes}?
        How large is a stretched circle, that is an ellipse, with semi-axes {semi_axes}?
        What is the area of an ellipse with semi-axes of {semi_axes}?
        What is the area of an ellipse with semi-major and semi-minor axes {semi_axes}?
        How do you find the area of an ellipse with semi-axes {semi_axes}?
        What is the area of an ellipse if its semi-axes are {semi_axes}?
        How many square feet is an ellipse with semi-axes {semi_axes}?
        What is the area of an oval with semi-axes {semi_axes}?
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
        Tell me how big an ellipse is with semi-axes {semi_axes}.
        Work out the space inside an ellipse, semi-axes {semi_axes}.
        Do pi times a times b for the semi-axes {semi_axes}.
        I need the area of an oval whose half axes are {semi_axes}.
        Count the square units within an ellipse of semi-axes {semi_axes}.
        Measure the region inside an elliptical outline, semi-axes {semi_axes}.
        Get the coverage of an oval rug, an ellipse with semi-axes {semi_axes}.
        Figure out an ellipse by its semi-axes {semi_axes}: what area?
        Colour in an oval with half axes {semi_axes}: how much gets coloured?
        Calculate how much glass an elliptical window with semi-axes {semi_axes} takes.
        Find the size of an elliptical plot, semi-major and semi-minor axis {semi_axes}.
        Use A = πab: semi-axes {semi_axes}.
        Find the area of an ellipse with semi-axes {semi_axes}.
        Calculate the area of an ellipse whose semi-axes are {semi_axes}.
        Calculate the area of an oval with semi-axes {semi_axes}.
        Use A = πab to find the area of an ellipse with semi-axes {semi_axes}.
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
        Our dining table is oval, with semi-axes of {semi_axes}. I want a glass plate on top. How much glass do I pay for?
        A planet's path is an ellipse with semi-axes {semi_axes}. How much of the orbital plane does it enclose?
        A running track surrounds an oval of grass whose half axes are {semi_axes}. The groundsman sows it. How much grass is it?
        An artist paints an oval portrait, an ellipse with semi-axes {semi_axes}. How much canvas is inside the oval?
        An oblique cut through a round pipe gives an ellipse with semi-axes {semi_axes}. How large is the cut face?
        The semi-axes of an ellipse are {semi_axes}. Find its area.
        An elliptical pool has semi-axes of {semi_axes}. What is the area of the pool?
        """,
        terse="""
        ellipse, semi-axes {semi_axes}, area
        ellipse area {semi_axes} semi-axes
        area of ellipse: half axes {semi_axes}
        pi a b, ellipse, semi-axes {semi_axes}
        elliptical area, semi-axes {semi_axes}
        oval (ellipse), semi-axes {semi_axes}, area?
        πab, semi-axes {semi_axes}
        oval how big, half axes {semi_axes}
        ellipse a,b = {semi_axes}: space inside
        sq footage ellipse semi-axes {semi_axes}
        area of ellipse semi-axes {semi_axes}
        ellipse area calculator {semi_axes}
        ellipse_area({semi_axes})
        """,
        dialogues="""
            A: The pond is an ellipse. B: Its semi-axes? A: {semi_axes}. B: So how large is its area?
            Designer: The sign is an ellipse with semi-axes {semi_axes}. Printer: And you pay by area. Designer: Which is?
            Kid: It is like a circle but longer. Mum: An ellipse. With which half axes? Kid: {semi_axes}. Mum: So how much is inside?
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
        How big is the shape with corners {vertices}?
        How much space is inside the shape with vertices {vertices}?
        How many unit squares of the grid are inside the polygon with corners {vertices}?
        What is the extent of the polygon with vertices {vertices}, in square units?
        What is the acreage of the parcel with corners {vertices}?
        What is the square footage of the room with corners {vertices}?
        What is the footprint of a building, the polygon with corners {vertices}?
        What is the size of the figure with vertices {vertices}, as an area?
        I plotted the corners {vertices} and joined them up; how much is enclosed?
        If I join the corners {vertices} in order and back to the start, how much area is inside?
        How large is the plot that the corners {vertices} mark out?
        How much ground is enclosed by a fence with corners {vertices}?
        How much of the map does the zone with vertices {vertices} cover?
        What is the area of a polygon with vertices {vertices}?
        What is the area of the figure with vertices {vertices}?
        How do you find the area of a polygon with vertices {vertices}?
        What is the area of the polygon with coordinates {vertices}?
        What is the area of the region with corners at {vertices}?
        How many square feet is the polygon with corners {vertices}?
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
        Tell me how big the polygon with corners {vertices} is.
        Work out the space inside the corners {vertices}.
        Do the shoelace on the vertices {vertices}.
        I need the area of a plot from its corners {vertices}.
        Count the square units inside the figure with vertices {vertices}.
        Figure out the land size from the vertices {vertices}.
        Connect the corners {vertices} and find the enclosed area.
        Calculate how much carpet a room with corners {vertices} takes.
        Run ST_Area on the polygon with vertices {vertices}.
        Get the size of the region within the polygon {vertices}.
        Shade the figure with corners {vertices}: how many squares are shaded?
        Find the coverage of a geofence with vertices {vertices}.
        Use the shoelace method of Gauss with the vertices {vertices}.
        Find the area of the polygon with vertices {vertices}.
        Calculate the area of the polygon with vertices at {vertices}.
        Find the area of the figure whose vertices are {vertices}.
        Find the area of the polygon with coordinates {vertices}.
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
        I clicked on a map and my garden has the corners {vertices}. How much garden do I have?
        A pupil plots the vertices {vertices} on squared paper, joins the dots and is asked how much paper is inside. What is it?
        The deed describes a lot as the polygon {vertices}. The tax office asks for the size of the lot.
        Pegs mark a building site with corners {vertices}. How much land will be built on?
        A game level has a lava field with corners {vertices}. How many square units of lava are there?
        A polygon has its vertices at {vertices}. Find its area.
        The corners of a field are at the points {vertices}. What is the area of the field?
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
        size of plot, corners {vertices}
        area inside corners {vertices}
        how big polygon {vertices}
        ST_Area polygon {vertices}
        land inside corners {vertices}
        area of polygon from coordinates {vertices}
        Polygon({vertices}).area
        """,
        dialogues="""
        A: The plot has corners {vertices}. B: In order around? A: Yes, so what is its area?
        Farmer: My parcel is the polygon {vertices}. Clerk: For taxes I need its area. Farmer: How large is that?
        A: Fence or land? B: Land, so the area. The polygon has vertices {vertices}.
        Coder: My polygon has the vertices {vertices}. Mentor: Use the shoelace formula. Coder: And the area is?
        Kid: I joined the corners {vertices}. Mum: Now how much is inside the shape? Kid: In squares?
        """,
    ),
)

# ruff: noqa: E501 - one template a line
"""Wordings of perimeters and of the theorem of Pythagoras."""

from __future__ import annotations

from fluxem.core.phrasebook import Phrases
from fluxem.domains.geometry import _draws, tools
from fluxem.domains.geometry._draws import draw_measures

_PERIMETER = (
    Phrases(
        tools.perimeter,
        draw_measures("circle", "radius"),
        terms="perimeter; circumference; length around; girth; border; outline; rim; round track; two pi r",
        questions="""
        What is the circumference of a circle of radius {radius}?
        How long is the way around a circle with radius {radius}?
        How far does the tip of a clock hand of length {radius} travel in one turn?
        [Whats|What's] the circumference of a circle with radius {radius}?
        How long is the rim of a plate whose radius is {radius}?
        What is the circumference of a disc with radius {radius}?
        What is the perimeter of a circle with radius {radius}?
        What is the length of a circle of radius {radius}?
        What is the distance around a circle with radius {radius}?
        What is the girth of a round column with radius {radius}?
        How much rope goes once around a circle of radius {radius}?
        How long is a full lap on a circular track of radius {radius}?
        If a compass is opened to a radius of {radius}, how long is the line of the circle it draws?
        """,
        commands="""
        Find the perimeter of a circle whose radius is {radius}.
        Compute two pi r for a circle with r = {radius}.
        Calculate the circumference; the radius is {radius}.
        Double the radius {radius}, times pi, and state the circumference.
        Find the circumference of a circle with radius {radius}.
        Get the perimeter of a circle, radius {radius}.
        Give the circumference, not the area, of a circle of radius {radius}.
        Measure once around the circle with radius {radius}.
        Work out how much trim encircles a round tablecloth of radius {radius}, along its edge.
        Evaluate tau times r, the circumference, for radius r = {radius}.
        Determine the boundary length of a disc, radius {radius}.
        State how long a hoop of radius {radius} is when cut and straightened, its circumference.
        Tell me the length around a round pond with radius {radius}.
        """,
        stories="""
        A pond is round with radius {radius}. How long is a path along its edge?
        A wheel of radius {radius} rolls once around. How far does it get?
        A horse trots once around a lunge line of {radius}, the radius of its track. How far does it trot per lap?
        A wheel of radius {radius} rolls through one full turn without slipping. How far does it roll?
        A fence encloses a circular paddock of radius {radius}. What length of fence is needed?
        A dog runs around its pole on a taut leash of {radius}, the radius of its circle. How long is one round?
        A satellite circles at an orbital radius of {radius}. How long is the path of one orbit?
        A seamstress adds lace to the edge of a circular skirt whose radius is {radius}. How much lace goes around the hem?
        A Ferris wheel has radius {radius}. How far does a cabin travel in one turn?
        """,
        terse="""
        circle, r = {radius}: circumference?
        circumference, radius {radius}
        circumference of a circle r={radius}
        circumference r={radius}
        perimeter of circle, radius {radius}
        circle radius {radius}, length around
        around a circle of radius {radius}
        tau r: radius {radius}, circumference
        """,
        dialogues="""
        A: The ring has radius {radius}. B: How much wire goes around it? A: That is the circumference.
        A: The merry-go-round has radius {radius}. B: So how far does a seat at its rim travel per turn?
        A: Area or circumference? B: Circumference, of the circle with radius {radius}.
        Smith: The ring's radius is {radius}. Apprentice: So how long a wire do I bend? Smith: Its circumference.
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("circle", "diameter"),
        terms="circumference from the diameter; pi d; tape around a pipe",
        questions="""
        What is the circumference of a circle with diameter {diameter}?
        How long a ribbon goes once around a drum of diameter {diameter}?
        [Whats|What's] the circumference if the diameter is {diameter}?
        How much trim edges a round tablecloth of diameter {diameter}?
        How far does a bike go with one turn of a wheel of diameter {diameter}?
        What is the circumference of a disc of diameter {diameter}?
        What is the perimeter of a circle with diameter {diameter}?
        What is the length around a circle {diameter} across?
        What is the girth of a tree with a trunk diameter of {diameter}?
        What is the distance around a round table of diameter {diameter}?
        How long is the rim of a plate with a diameter of {diameter}?
        How much string goes once around a can with a diameter of {diameter}?
        If a wheel's diameter is {diameter}, how long is its rim, the circumference?
        How far does a tyre with diameter {diameter} roll in one revolution?
        """,
        commands="""
        Find the length around a circular pool that is {diameter} across.
        Calculate pi d, the circumference, for d = {diameter}.
        Find the circumference of a coin {diameter} across.
        Compute the circumference of a circle with diameter {diameter}.
        Multiply the diameter {diameter} by pi to get the circumference.
        Give the circumference, not the area, for a circle of diameter {diameter}.
        Get the perimeter of a circle, diameter {diameter}.
        Determine the hoop length around a tub of diameter {diameter}.
        Work out the belt length once around a pulley of diameter {diameter}.
        Measure around a circle whose diameter is {diameter}: what is the circumference?
        State the circumference for d = {diameter}, the diameter.
        Calculate how far it is around a circular fountain of diameter {diameter}.
        """,
        stories="""
        A tree trunk has a diameter of {diameter}. What does a tape around it read?
        A cooper hoops a barrel of diameter {diameter}. What length must the iron hoop have?
        A baker puts a ribbon around a cake with a diameter of {diameter}. How long must the ribbon be, without overlap?
        A unicycle wheel of diameter {diameter} turns once. How far has the rider moved?
        A round pool is {diameter} across. A child swims along its wall once around. How far is that?
        A jeweller makes a bangle with an inner diameter of {diameter}. How long a strip goes around?
        A column has a diameter of {diameter}. How long a garland winds around it once?
        A trundle wheel has a diameter of {diameter}. What distance does one click, one full turn, stand for?
        """,
        terse="""
        circumference, diameter {diameter}
        circle, d = {diameter}, circumference
        pi d: diameter {diameter}
        perimeter of circle, diameter {diameter}
        once around, diameter {diameter}, length
        rim length, diameter {diameter}
        """,
        dialogues="""
        A: The pipe has diameter {diameter}. B: What length of tape wraps around it once?
        A: Area or rim of the circle? B: The rim. The diameter is {diameter}. A: So the circumference, then.
        Cyclist: My wheel's diameter is {diameter}. Mechanic: Program its circumference in the meter. Cyclist: Which is?
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("square", "side"),
        terms="perimeter of a square; four equal edges; square border",
        questions="""
        What is the perimeter of a square with side {side}?
        What's the perimeter of a square, sides {side}?
        How far is it around a square courtyard with sides of {side}?
        What is the perimeter of a square of side {side}?
        What is the perimeter of a square with edge {side}?
        What is the length around a square, side {side}?
        What is the distance around a square block with sides of {side}?
        What is the total edge length of a square of side {side}?
        What is the outline of a square with side {side}, as a length?
        How much fence surrounds a square pen with a side of {side}?
        If each edge of a square is {side}, how long is its boundary?
        How far do I walk once around a square field with edges of {side}?
        """,
        commands="""
        Add up all four edges of a square whose side is {side}.
        Calculate the perimeter of a square with edges {side}.
        Multiply the side {side} of a square by four to get the perimeter.
        Find the perimeter of a square, side {side}.
        Get the perimeter of the square with side {side}.
        Give the perimeter, not the area, of a square with sides of {side}.
        Add up all sides of a square of side {side}.
        Quadruple the edge {side} for the perimeter of a square.
        Work out how much moulding frames a square mirror with edges of {side}.
        Determine the boundary length of a square with side {side}.
        Measure around a square whose sides are {side}.
        State how much hedge encloses a square garden with a side of {side}.
        """,
        stories="""
        A boxing ring is a square with an edge of {side}. How long is one rope around it?
        Lace is sewn along the whole hem of a square cushion with side {side}. What length of lace is needed?
        A square tablecloth has edges of {side}. How much fringe goes all the way around it?
        A guard walks once around a square fort with sides of {side}. How far does he walk?
        A picture is a square with a side of {side}. How much framing wood goes around it?
        Rope lights are strung around a square patio with a side of {side}. What length is needed?
        A baseball diamond is a square with sides of {side}. How far does a batter run on a home run, once around?
        A square raft is edged with rubber; each side is {side}. What length of rubber is used?
        """,
        terse="""
        square, side {side}: perimeter
        perimeter of square, edge {side}
        square perimeter {side}
        perimeter square side {side}
        square, edge {side}, length around
        fence for square, side {side}
        all equal edges: square of side {side}, perimeter
        """,
        dialogues="""
        A: The yard is a square. B: How long is one side? A: {side}. B: So how much fence goes around?
        A: Area or perimeter of the square? B: Perimeter, the side is {side}.
        Builder: The square slab has a side of {side}. Helper: How much edging goes around? Builder: Its whole perimeter.
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("rhombus", "side"),
        terms="perimeter of a rhombus; outline of a diamond",
        questions="""
        What is the perimeter of a rhombus with side {side}?
        How far is it around a rhombus whose sides are all {side}?
        A diamond-shaped rhombus has a side of {side}; how long is its outline?
        What is the perimeter of a rhombus whose edge is {side}?
        What is the length around a rhombus, side {side}?
        What is the outline of a rhombus with sides of {side}, as a length?
        What is the boundary length of a lozenge, a rhombus of side {side}?
        What is the total of all edges of a rhombus with side {side}?
        How much fence encloses a rhombus-shaped plot with a side of {side}?
        If every edge of a rhombus is {side}, how long is its perimeter?
        How far does an ant crawl once around a rhombus with edges of {side}?
        How long a thread borders a rhombus patch whose side is {side}?
        """,
        commands="""
        Calculate the perimeter of a rhombus, side {side}.
        Find the length of wire bent to a rhombus with sides of {side}.
        Find the perimeter of a rhombus with side {side}.
        Compute the perimeter of the rhombus whose sides are {side}.
        Get the perimeter of a rhombus, edge {side}.
        Add the equal sides of a rhombus, each {side}.
        Multiply the side {side} of a rhombus by four for its perimeter.
        Work out the distance around a rhombus with side {side}.
        Determine the border length of a diamond, a rhombus with edges of {side}.
        Measure around a rhombus whose side is {side}.
        Give the length of the outline of a rhombus, side {side}.
        """,
        stories="""
        A garden bed is a rhombus with side {side}. How much edging goes all around?
        A kite frame is a rhombus with a side of {side}. What length of cane goes around it?
        A road sign is a rhombus, side {side}. How long is the black border along its edge?
        A carpenter frames a rhombus window with sides of {side}. What length of trim is required?
        A folding gate opens to a rhombus whose arms, the sides, are {side}. How long is its outline?
        A patch on a jacket is a rhombus with edges of {side}. How much thread runs once around its edge?
        A paddock has the form of a rhombus with a side of {side}. How much wire fences it once around?
        """,
        terse="""
        rhombus, side {side}, perimeter
        perimeter of rhombus, side {side}
        rhombus perimeter {side}
        length around a rhombus of side {side}
        perimeter rhombus edge {side}
        rhombus outline, sides {side}
        """,
        dialogues="""
            A: Is it a square? B: No, a rhombus with side {side}. A: Its perimeter is found the same way. How long is it?
            Pupil: My rhombus has a side of {side}. Teacher: And its perimeter? Pupil: That is the question.
        """,
    ),
    Phrases(
        tools.perimeter,
        draw_measures("rectangle", "length", "width"),
        terms="perimeter of a rectangle; fence length; edging; framing; lap around a pitch",
        questions="""
        What is the perimeter of a rectangle of length {length} and width {width}?
        How long is the border of a rectangle with width {width} and length {length}?
        What's the perimeter of a {length} by {width} rectangle?
        How many units of baseboard run around a room of length {length} and width {width}?
        What is the perimeter of a rectangle {length} long and {width} wide?
        What is the perimeter of a room with width {width} and length {length}?
        What is the length around a rectangle, length {length}, width {width}?
        What is the distance around a rectangular block with width {width} and length {length}?
        What is the boundary length of a rectangle {width} wide and {length} long?
        How much fence encloses a rectangular yard of length {length} and width {width}?
        If a rectangle has width {width} and length {length}, how long is its border?
        How far is one lap around a rectangular gym, {length} long and {width} wide?
        How much skirting goes around a rectangular hall with width {width} and length {length}?
        """,
        commands="""
        Find the perimeter of a rectangle {length} by {width}.
        Work out the distance around a rectangular field of width {width}, length {length}.
        Calculate the perimeter: length {length}, width {width}, rectangle.
        Add length {length} and width {width}, then double for the perimeter of the rectangle.
        Tell the fence builder how much goes around a paddock with width {width} and length {length}.
        Compute the perimeter of a rectangle with width {width} and length {length}.
        Get the perimeter of the rectangle, length {length}, width {width}.
        Give the perimeter, not the area, of a rectangle {length} long and {width} wide.
        Add up all sides of a rectangle with length {length} and width {width}.
        Evaluate twice l plus w for the perimeter of a rectangle: l = {length}, w = {width}.
        Determine how much ribbon borders a rectangular quilt of width {width} and length {length}.
        Work out the fencing around a rectangular plot, {length} by {width}.
        Measure around a rectangle of width {width} and length {length}.
        State the edging length for a rectangular lawn with length {length} and width {width}.
        """,
        stories="""
        A garden is {length} long and {width} wide. How much fence encloses it?
        A picture has width {width} and length {length}. How much framing goes around it?
        A runner jogs once around a pitch {length} long and {width} wide. How far is a lap?
        A farmer walks the boundary of a rectangular field {length} long and {width} wide. How far does he walk?
        A seamstress hems all edges of a rectangular curtain, width {width}, length {length}. How long is the hem?
        A pool is rectangular, with length {length} and width {width}. Tiles run around its rim. What length do they cover?
        A photo of length {length} and width {width} gets a frame all around it. What length of strip is used?
        A jogger circles a rectangular park of width {width} and length {length} once. How far is the run?
        A raised bed is a rectangle {width} wide and {length} long. How much board goes around it?
        """,
        terse="""
        rectangle: length {length}, width {width}, perimeter?
        perimeter {width} wide, {length} long
        perimeter of rectangle {length} by {width}
        rectangle, w={width}, l={length}, perimeter
        rectangle perimeter: l={length}, w={width}
        perimeter rect: width {width}, length {length}
        around a rectangle {length} by {width}
        fence length, rectangle {length} by {width}
        rect border, length {length}, width {width}
        """,
        dialogues="""
        A: The court is {length} long. B: And how wide? A: {width}. B: Then one lap around is how long?
        A: The lawn has width {width}. B: And length? A: {length}. B: So how long is its outline?
        Mum: The blanket is {length} long and {width} wide. Gran: With trim around its whole edge? Mum: How much?
        A: Area or perimeter? B: Perimeter, of a rectangle with length {length} and width {width}.
        Fitter: The room has width {width}. Client: And length {length}. Fitter: So how much skirting goes all around?
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_triangle,
        terms="perimeter of a triangle; sum of three sides",
        questions="""
        What is the perimeter of a triangle with sides {sides}?
        How long is the outline of a triangle whose sides are {sides}?
        What's the perimeter of a triangle, sides {sides}?
        How far is it around a triangle with sides of {sides}?
        What is the perimeter of a triangle whose sides are {sides}?
        What is the perimeter of the triangle with edges {sides}?
        What is the length around a triangle, sides {sides}?
        What is the total side length of a triangle with sides {sides}?
        What is the boundary length of a triangle with sides {sides}?
        What is the distance around a triangular park with sides {sides}?
        How much fence encloses a triangular plot with edges {sides}?
        If a triangle's edges are {sides}, how long is its border?
        How far is one lap around a triangle course with legs {sides}?
        How much string lies along the edges of a triangle with sides {sides}?
        """,
        commands="""
        Compute the perimeter of the triangle with sides {sides}.
        Find the perimeter of a triangular plot, sides {sides}.
        Walk around the triangle with sides {sides}: state the total length of its outline.
        Find the perimeter of a triangle with sides {sides}.
        Get the perimeter of the triangle, edges {sides}.
        Give the perimeter, not the area, of the triangle with sides {sides}.
        Add the three sides {sides} of a triangle.
        Work out the distance around a triangle with side lengths {sides}.
        Determine the outline of a scalene triangle, sides {sides}, as a length.
        Measure around a triangle whose sides are {sides}.
        Calculate the perimeter of a triangle: {sides}.
        State how much trim borders a triangular scarf, a triangle with edges {sides}.
        """,
        stories="""
        A triangular bed has edges of {sides}. How long must its stone border be?
        A sail has a bolt rope along all three edges, {sides}. How much rope outlines the triangle?
        A regatta course is a triangle with legs {sides}. How far is one round of the course?
        A yard is a triangle with sides {sides}. How much fence goes around it?
        A triangular sail, a triangle with edges {sides}, has rope sewn along its whole edge. What length is it?
        Three roads of lengths {sides} form a triangle. A bus goes once around. How far does it drive?
        A slice of toast, cut to a triangle, has edges {sides}. How long is the crust if it goes all around?
        A musical triangle is bent from rod with sides {sides}, closed at the corner. How long was the rod?
        """,
        terse="""
        triangle sides {sides}: perimeter
        perimeter of triangle: {sides}
        triangle perimeter {sides}
        perimeter triangle, edges {sides}
        length around triangle: {sides}
        triangle, sides {sides}, fence length around
        outline of triangle with sides {sides}
        """,
        dialogues="""
        A: The triangle has sides {sides}. B: Then how long is its perimeter?
        A: Heron? B: No, not the area, the perimeter. The triangle has sides {sides}.
        Walker: The trail is a triangle with sides {sides}. Guide: So how long is the whole round? Walker: That I ask you.
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_polygon_sides,
        terms="perimeter of a polygon from its sides; sum of all sides; circuit length",
        questions="""
        What is the perimeter of a polygon with sides {sides}?
        How long is the outline of a polygon whose sides are {sides}?
        What's the perimeter if a polygon's edges measure {sides}?
        What is the perimeter of a polygon whose sides are {sides}?
        What is the perimeter of an irregular polygon with edges {sides}?
        What is the length around a polygon, sides {sides}?
        What is the total side length of a polygon with sides {sides}?
        What is the boundary length of a polygon with edges {sides}?
        What is the distance around a polygon-shaped field with sides {sides}?
        How much fence encloses a polygon plot with side lengths {sides}?
        If the edges of a polygon are {sides}, how long is its outline?
        How far is one lap around a polygon course with sides {sides}?
        How long is the border of a many-cornered polygon with sides {sides}?
        """,
        commands="""
        Add all sides of the polygon, {sides}, to get its perimeter.
        Calculate the perimeter of an irregular polygon with sides {sides}.
        Find the perimeter of a polygon with sides {sides}.
        Compute the perimeter of the polygon whose sides are {sides}.
        Get the perimeter of a polygon, edges {sides}.
        Add all sides {sides} of the polygon.
        Work out the distance around a polygon with side lengths {sides}.
        Determine the outline, as a length, of a polygon with unequal sides {sides}.
        Measure around the polygon with edges {sides}.
        Sum the edges {sides} to get the perimeter of the polygon.
        State how much kerb surrounds a polygon island with sides {sides}.
        """,
        stories="""
        A hike follows the legs {sides} and closes a polygon. How long is the loop?
        A plot is a polygon with edges {sides}. How much fence goes around it?
        A castle wall is a polygon with sides {sides}. A sentry walks once around on it. How far does he go?
        A living room is an odd polygon with walls {sides}, its sides. How much skirting board goes around?
        A sailing race follows a closed polygon with sides {sides}. How long is one round?
        A pond edge was approximated by a polygon with sides {sides}. How long is the bank?
        A postman's round forms a polygon with sides {sides} and ends where it began. How far does he walk?
        A stained glass piece is a polygon with edges {sides}. How much lead strip goes around it?
        """,
        terse="""
        polygon, sides {sides}, perimeter
        perimeter: polygon edges {sides}
        polygon perimeter {sides}
        perimeter of a polygon, sides {sides}
        length around polygon: edges {sides}
        polygon, side lengths {sides}, perimeter?
        irregular polygon, sides {sides}, outline length
        """,
        dialogues="""
        A: My polygon has sides {sides}. B: You want the way around it? A: Yes, the perimeter.
        A: Are the polygon's sides all equal? B: No, they are {sides}. A: Then just add them for the perimeter.
        Surveyor: The polygon's sides are {sides}. Owner: How much fence goes around? Surveyor: Its perimeter.
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_regular,
        terms="regular polygon; equal sides; equilateral polygon; n-gon; n times s",
        questions="""
        What is the perimeter of a regular polygon with {count} sides of length {side}?
        If every side is {side} and the regular polygon has {count} of them, what is its perimeter?
        What's the perimeter of a regular n-gon with n = {count} and side {side}?
        How long is the outline of a regular polygon whose side is {side} and whose number of sides is {count}?
        What is the perimeter of a regular polygon with side {side} and {count} sides?
        What is the perimeter of a regular n-gon with n = {count} and side {side}?
        What is the length around a regular polygon, {count} sides, side length {side}?
        What is the total edge length of a regular polygon of {count} edges, each {side}?
        What is the boundary length of an equilateral polygon with {count} sides of {side}?
        How much fence encloses a regular polygon with side {side} and {count} sides?
        If a regular polygon has {count} equal sides of {side}, how long is its outline?
        How far is it around a regular polygon whose side is {side} and whose number of sides is {count}?
        How long is a closed ring of {count} sticks, each {side} long, laid as a regular polygon?
        """,
        commands="""
        Find the length around a regular polygon of {count} edges, each {side} long.
        Calculate the perimeter of a regular polygon, {count} sides, each {side}.
        With a side of {side} and {count} equal sides, compute the perimeter of the regular polygon.
        Find the perimeter of a regular polygon, side {side}, {count} sides.
        Multiply the number of sides {count} by the side {side}: perimeter of the regular polygon.
        Get the perimeter of a regular polygon with {count} sides, every one of them {side}.
        Work out the distance around a regular polygon with side {side} and {count} edges.
        Add {count} equal sides of {side} for the perimeter of a regular polygon.
        Give the outline, as a length, of a regular polygon with {count} sides of {side}.
        Determine the perimeter for n = {count}, s = {side}, regular polygon.
        Measure around a regular polygon with edges of {side}, {count} in number.
        Take a regular polygon of {count} sides with side length {side} and state its perimeter.
        """,
        stories="""
        A gazebo floor is a regular polygon with {count} edges of {side}. How much railing goes all around?
        A carousel's platform is a regular polygon with {count} sides of {side}. How much trim goes around its edge?
        A tent has a floor shaped as a regular polygon, side {side}, {count} sides. How long is the seam around the floor?
        A nut's outline is a regular polygon with {count} sides, each {side}. How far is it around?
        A mosaic star sits in a regular polygon with side {side} and {count} sides. How long is the brass strip around it?
        A fence is built of {count} panels, each {side} long, forming a regular polygon. How long is the fence?
        A coin is struck as a regular polygon of {count} sides, each side {side}. What length is its edge, all around?
        """,
        terse="""
        regular polygon: side {side}, number of sides {count}; perimeter
        perimeter, regular polygon, {count} sides of {side}
        regular polygon {count} sides {side} each, perimeter
        n-gon, n={count}, s={side}, regular polygon perimeter
        perimeter: regular polygon, side {side}, {count} sides
        regular polygon n {count} side {side} length around
        n times s, regular polygon, {count} sides, side {side}
        """,
        dialogues="""
        A: It is a regular polygon, side {side}. B: How many sides? A: {count}. B: Then what is the perimeter?
        A: How many sides has the regular polygon? B: {count}. A: And each side? B: {side}. A: Then what is the perimeter?
        Joiner: Each board is {side}. Client: And the regular polygon has {count} sides. Joiner: So how long is it all around?
        """,
    ),
    Phrases(
        tools.perimeter,
        _draws.draw_polygon,
        terms=("length around a polygon with given vertices; boundary length; closed path; circuit around corners"),
        questions="""
        What is the perimeter of the polygon {vertices}?
        How long is the boundary of the polygon with vertices {vertices}?
        What's the perimeter of the polygon with vertices {vertices}?
        How much fence runs around the polygon with corners {vertices}?
        What is the perimeter of the polygon with vertices {vertices}?
        What is the perimeter of the polygon whose corners are {vertices}?
        What is the length around the polygon {vertices}?
        What is the outline of the polygon with vertices {vertices}, as a length?
        What is the boundary length of the polygon with corner points {vertices}?
        What is the total side length of the polygon with vertices {vertices}?
        How far is it around the polygon with corners {vertices}?
        If the corners of a fenced polygon are {vertices}, how long is the fence?
        How long is a closed tour along the polygon {vertices}?
        How much hedge follows the outline of the polygon with vertices {vertices}?
        """,
        commands="""
        Find the distance around the polygon with corners {vertices}.
        Compute the perimeter for the vertices {vertices}.
        Calculate the boundary length of the polygon {vertices}.
        Sum the lengths of all borders of the polygon with vertices {vertices}.
        Find the perimeter of the polygon with vertices {vertices}.
        Get the perimeter of the polygon {vertices}.
        Give the perimeter, not the area, of the polygon with vertices {vertices}.
        Add up the side lengths of the polygon with corners {vertices}.
        Work out the length of the outline of the polygon {vertices}.
        Determine the circuit length around the polygon with vertices {vertices}.
        Trace the polygon with corners {vertices} once around and report the length.
        Return shapely's length for the boundary of the polygon with vertices {vertices}.
        Measure the closed border of the polygon with corners {vertices}.
        """,
        stories="""
        A patrol drone flies once around a polygon with vertices {vertices}. How far does it fly?
        A rope is laid on the ground along the polygon with corners {vertices} and closed. How long is the rope?
        A GIS parcel is the polygon with vertices {vertices}. The owner wants to fence it. What length of fence is needed?
        A plotter pen traces the polygon with corners {vertices} and returns to its start. How long is the stroke?
        A cat patrols the rim of a yard, the polygon with vertices {vertices}. How long is one round?
        A laser cutter follows the polygon {vertices} once around. How long is its cut?
        A map shows an island as the polygon with corners {vertices}. How long is its coastline on this map?
        A robot vacuum follows the walls of a room, the polygon with vertices {vertices}. How far does it drive in one round?
        """,
        terse="""
        perimeter, polygon {vertices}
        polygon {vertices}: perimeter?
        length around the vertices {vertices}
        polygon vertices {vertices}: perimeter
        perimeter of polygon with corners {vertices}
        polygon.length, vertices {vertices}
        boundary length, polygon {vertices}
        fence length, polygon corners {vertices}
        """,
        dialogues="""
        A: The park has corners {vertices}. B: And you jog along its border once? A: Yes, how far is that?
        A: Fence or land? B: Fence, so the perimeter. The polygon has vertices {vertices}.
        Coder: My polygon has the corners {vertices}. Mentor: Sum the side lengths and close it. Coder: So what is the perimeter?
        """,
    ),
)

PHRASES = (
    *_PERIMETER,
    Phrases(
        tools.hypotenuse,
        _draws.draw_legs,
        terms=(
            "hypotenuse; theorem of Pythagoras; right triangle; diagonal; longest side; hyp; slant "
            "length; brace; a squared plus b squared; longest edge of a right-angled triangle"
        ),
        questions="""
        What is the hypotenuse of a right triangle with legs {leg_a} and {leg_b}?
        How long is the longest side of a right triangle whose legs are {leg_b} and {leg_a}?
        How long is the diagonal of a door that is {leg_a} wide and {leg_b} high?
        By Pythagoras, what belongs to the legs {leg_b} and {leg_a}?
        How far apart are the ends of two perpendicular sticks of {leg_a} and {leg_b} joined at a corner?
        What is c if a right triangle has b = {leg_b} and a = {leg_a}?
        [Whats|What's] the hypotenuse if the legs are {leg_a} and {leg_b}?
        How long is a brace across a rectangular gate {leg_a} wide and {leg_b} high?
        What is the square root of a squared plus b squared with a = {leg_a} and b = {leg_b}?
        A right-angled triangle has catheti {leg_b} and {leg_a}; what is its longest edge?
        Going {leg_a} west and {leg_b} south, how far is the direct way back?
        A zip line starts {leg_b} above the ground and lands {leg_a} from the mast's foot; how long is it?
        What is the hypotenuse of a right-angled triangle with legs {leg_a} and {leg_b}?
        What is the longest side of a right triangle with legs {leg_b} and {leg_a}?
        What is the diagonal of a rectangle {leg_a} by {leg_b}?
        What is the length of the side opposite the right angle, legs {leg_a} and {leg_b}?
        What is the Pythagorean sum of {leg_a} and {leg_b}?
        What does math.hypot give for {leg_a} and {leg_b}?
        Squaring {leg_a} and {leg_b}, adding, and taking the root: what comes out?
        If the two shorter sides of a right triangle are {leg_a} and {leg_b}, how long is the other one?
        How long must a guy rope be that is fixed {leg_a} up a pole and pegged {leg_b} from its foot?
        How long is the rafter for a rise of {leg_a} and a run of {leg_b}?
        """,
        commands="""
        Find the hypotenuse for legs {leg_a} and {leg_b}.
        Use the Pythagorean theorem with {leg_b} and {leg_a}.
        Compute the square root of {leg_a} squared plus {leg_b} squared.
        Determine the side opposite the right angle; the others are {leg_b} and {leg_a}.
        Give the diagonal of a rectangle with edges {leg_a} and {leg_b}.
        Calculate the third, longest side of a right triangle from {leg_b} and {leg_a}.
        Calculate the hypotenuse: a = {leg_a}, b = {leg_b}.
        Apply a squared plus b squared equals c squared to {leg_a} and {leg_b}.
        Get the slant length of a roof with half-span {leg_b} and rise {leg_a}.
        Solve the right-angled triangle with catheti {leg_a} and {leg_b} for its hypotenuse.
        Work out the corner-to-corner diagonal of a sheet measuring {leg_b} by {leg_a}.
        Find the hypotenuse of a right triangle, legs {leg_a} and {leg_b}.
        Find the diagonal of a rectangle {leg_b} by {leg_a}.
        Apply Pythagoras to the legs {leg_a} and {leg_b}.
        Add the squares of {leg_a} and {leg_b}, then take the square root.
        Give the longest side when the sides at the right angle are {leg_a} and {leg_b}.
        Work out the corner-to-corner length of a panel {leg_a} wide and {leg_b} high.
        Combine the perpendicular components {leg_a} and {leg_b} into one magnitude by Pythagoras.
        Get c from a squared plus b squared; a is {leg_a} and b is {leg_b}.
        Determine the side across from the right angle; its neighbours measure {leg_a} and {leg_b}.
        """,
        stories="""
        A ladder reaches {leg_a} up a wall with its foot {leg_b} away from it. How long is the ladder?
        A ship sails {leg_b} east and then {leg_a} north. How far is it from the harbour in a straight line?
        A screen is {leg_a} wide and {leg_b} tall. How long is its diagonal?
        A ramp rises {leg_b} over a horizontal run of {leg_a}. How long is the sloping board?
        A carpenter squares a frame. Its edges are {leg_a} and {leg_b}. Which diagonal should the tape read?
        A guy wire is anchored {leg_b} away from a pole and fixed {leg_a} up. How long is the wire?
        Across the corner of a rectangular park, {leg_a} by {leg_b}, people tread a shortcut. How long is the diagonal?
        A TV is {leg_a} wide and {leg_b} high. Shops quote its diagonal. What is it?
        A kite hovers {leg_a} above a spot {leg_b} away on the ground. How long is the taut string?
        A walker goes {leg_a} north, turns a right angle and goes {leg_b} east. How far is she from her start as the crow flies?
        A builder checks a slab for square. The sides are {leg_a} and {leg_b}. What should the diagonal measure?
        A shelf bracket has arms of {leg_a} and {leg_b} at a right angle. How long is the strut joining their ends?
        A slide is {leg_b} high and takes {leg_a} of ground, at right angles to its ladder. How long is the sliding surface?
        """,
        terse="""
        legs {leg_a}, {leg_b}: hypotenuse
        hypotenuse of {leg_b} and {leg_a}
        right triangle a={leg_a} b={leg_b} c=?
        Pythagoras {leg_b}, {leg_a}
        diagonal of {leg_a} by {leg_b}
        hypot({leg_a}, {leg_b})
        a={leg_b}, b={leg_a}, right angle, c?
        sqrt of a² + b², a = {leg_a}, b = {leg_b}
        hypotenuse legs {leg_a} and {leg_b}
        hyp of {leg_a}, {leg_b}
        right triangle: legs {leg_b}, {leg_a}, longest side?
        diagonal of rectangle {leg_a} by {leg_b}
        pythagoras: {leg_a} and {leg_b}
        """,
        dialogues="""
        A: One leg is {leg_a}. B: The other? A: {leg_b}. B: Then Pythagoras gives the hypotenuse.
        Teacher: The legs measure {leg_b} and {leg_a}. Pupil: So I square and add?
        - Is there a right angle? - Yes, between {leg_a} and {leg_b}. - Then what is the third side?
        Roofer: The rise is {leg_a}. Helper: The run {leg_b}. Roofer: So how long is the rafter, by Pythagoras?
        Mia: It is a right triangle. Leo: Its legs? Mia: {leg_a} and {leg_b}. Leo: So what is the longest side?
        A: Is it a right triangle? B: Yes, with legs {leg_a} and {leg_b}. A: Then the hypotenuse is what?
        Fitter: The gate is {leg_a} wide. Mate: And {leg_b} high. Fitter: So how long is the diagonal brace?
        """,
    ),
)

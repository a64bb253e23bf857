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
        """,
        commands="""
        Find the perimeter of a circle whose radius is {radius}.
        Compute two pi r for a circle with r = {radius}.
        Calculate the circumference; the radius is {radius}.
        Double the radius {radius}, times pi, and state the circumference.
        """,
        stories="""
        A pond is round with radius {radius}. How long is a path along its edge?
        A wheel of radius {radius} rolls once around. How far does it get?
        A horse trots once around a lunge line of {radius}, the radius of its track. How far does it trot per lap?
        """,
        terse="""
        circle, r = {radius}: circumference?
        circumference, radius {radius}
        circumference of a circle r={radius}
        """,
        dialogues="""
        A: The ring has radius {radius}. B: How much wire goes around it? A: That is the circumference.
        A: The merry-go-round has radius {radius}. B: So how far does a seat at its rim travel per turn?
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
        """,
        commands="""
        Find the length around a circular pool that is {diameter} across.
        Calculate pi d, the circumference, for d = {diameter}.
        Find the circumference of a coin {diameter} across.
        """,
        stories="""
        A tree trunk has a diameter of {diameter}. What does a tape around it read?
        A cooper hoops a barrel of diameter {diameter}. What length must the iron hoop have?
        """,
        terse="""
        circumference, diameter {diameter}
        circle, d = {diameter}, circumference
        """,
        dialogues="""
        A: The pipe has diameter {diameter}. B: What length of tape wraps around it once?
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
        """,
        commands="""
        Add up all four edges of a square whose side is {side}.
        Calculate the perimeter of a square with edges {side}.
        Multiply the side {side} of a square by four to get the perimeter.
        """,
        stories="""
        A boxing ring is a square with an edge of {side}. How long is one rope around it?
        Lace is sewn along the whole hem of a square cushion with side {side}. What length of lace is needed?
        """,
        terse="""
        square, side {side}: perimeter
        perimeter of square, edge {side}
        """,
        dialogues="""
        A: The yard is a square. B: How long is one side? A: {side}. B: So how much fence goes around?
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
        """,
        commands="""
        Calculate the perimeter of a rhombus, side {side}.
        Find the length of wire bent to a rhombus with sides of {side}.
        """,
        stories="""
        A garden bed is a rhombus with side {side}. How much edging goes all around?
        """,
        terse="""
        rhombus, side {side}, perimeter
        perimeter of rhombus, side {side}
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
        """,
        commands="""
        Find the perimeter of a rectangle {length} by {width}.
        Work out the distance around a rectangular field of width {width}, length {length}.
        Calculate the perimeter: length {length}, width {width}, rectangle.
        Add length {length} and width {width}, then double for the perimeter of the rectangle.
        Tell the fence builder how much goes around a paddock with width {width} and length {length}.
        """,
        stories="""
        A garden is {length} long and {width} wide. How much fence encloses it?
        A picture has width {width} and length {length}. How much framing goes around it?
        A runner jogs once around a pitch {length} long and {width} wide. How far is a lap?
        """,
        terse="""
        rectangle: length {length}, width {width}, perimeter?
        perimeter {width} wide, {length} long
        perimeter of rectangle {length} by {width}
        rectangle, w={width}, l={length}, perimeter
        """,
        dialogues="""
        A: The court is {length} long. B: And how wide? A: {width}. B: Then one lap around is how long?
        A: The lawn has width {width}. B: And length? A: {length}. B: So how long is its outline?
        Mum: The blanket is {length} long and {width} wide. Gran: With trim around its whole edge? Mum: How much?
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
        """,
        commands="""
        Compute the perimeter of the triangle with sides {sides}.
        Find the perimeter of a triangular plot, sides {sides}.
        Walk around the triangle with sides {sides}: state the total length of its outline.
        """,
        stories="""
        A triangular bed has edges of {sides}. How long must its stone border be?
        A sail has a bolt rope along all three edges, {sides}. How much rope outlines the triangle?
        """,
        terse="""
        triangle sides {sides}: perimeter
        perimeter of triangle: {sides}
        """,
        dialogues="""
        A: The triangle has sides {sides}. B: Then how long is its perimeter?
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
        """,
        commands="""
        Add all sides of the polygon, {sides}, to get its perimeter.
        Calculate the perimeter of an irregular polygon with sides {sides}.
        """,
        stories="""
        A hike follows the legs {sides} and closes a polygon. How long is the loop?
        A plot is a polygon with edges {sides}. How much fence goes around it?
        """,
        terse="""
        polygon, sides {sides}, perimeter
        perimeter: polygon edges {sides}
        """,
        dialogues="""
        A: My polygon has sides {sides}. B: You want the way around it? A: Yes, the perimeter.
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
        """,
        commands="""
        Find the length around a regular polygon of {count} edges, each {side} long.
        Calculate the perimeter of a regular polygon, {count} sides, each {side}.
        With a side of {side} and {count} equal sides, compute the perimeter of the regular polygon.
        """,
        stories="""
        A gazebo floor is a regular polygon with {count} edges of {side}. How much railing goes all around?
        """,
        terse="""
        regular polygon: side {side}, number of sides {count}; perimeter
        perimeter, regular polygon, {count} sides of {side}
        """,
        dialogues="""
        A: It is a regular polygon, side {side}. B: How many sides? A: {count}. B: Then what is the perimeter?
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
        """,
        commands="""
        Find the distance around the polygon with corners {vertices}.
        Compute the perimeter for the vertices {vertices}.
        Calculate the boundary length of the polygon {vertices}.
        Sum the lengths of all borders of the polygon with vertices {vertices}.
        """,
        stories="""
        A patrol drone flies once around a polygon with vertices {vertices}. How far does it fly?
        A rope is laid on the ground along the polygon with corners {vertices} and closed. How long is the rope?
        """,
        terse="""
        perimeter, polygon {vertices}
        polygon {vertices}: perimeter?
        length around the vertices {vertices}
        """,
        dialogues="""
        A: The park has corners {vertices}. B: And you jog along its border once? A: Yes, how far is that?
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
        """,
        stories="""
        A ladder reaches {leg_a} up a wall with its foot {leg_b} away from it. How long is the ladder?
        A ship sails {leg_b} east and then {leg_a} north. How far is it from the harbour in a straight line?
        A screen is {leg_a} wide and {leg_b} tall. How long is its diagonal?
        A ramp rises {leg_b} over a horizontal run of {leg_a}. How long is the sloping board?
        A carpenter squares a frame. Its edges are {leg_a} and {leg_b}. Which diagonal should the tape read?
        A guy wire is anchored {leg_b} away from a pole and fixed {leg_a} up. How long is the wire?
        Across the corner of a rectangular park, {leg_a} by {leg_b}, people tread a shortcut. How long is the diagonal?
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
        """,
        dialogues="""
        A: One leg is {leg_a}. B: The other? A: {leg_b}. B: Then Pythagoras gives the hypotenuse.
        Teacher: The legs measure {leg_b} and {leg_a}. Pupil: So I square and add?
        - Is there a right angle? - Yes, between {leg_a} and {leg_b}. - Then what is the third side?
        Roofer: The rise is {leg_a}. Helper: The run {leg_b}. Roofer: So how long is the rafter, by Pythagoras?
        Mia: It is a right triangle. Leo: Its legs? Mia: {leg_a} and {leg_b}. Leo: So what is the longest side?
        """,
    ),
)

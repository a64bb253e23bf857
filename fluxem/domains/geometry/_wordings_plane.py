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
        How far is it round a circle of radius {radius}?
        How long is the edge of a circle with radius {radius}?
        How much edging do I need for a round flower bed of radius {radius}?
        What is the boundary length of a round pond of radius {radius}?
        What is the girth of a ball, around its widest part, with radius {radius}?
        What is the rim length of a plate of radius {radius}?
        What is the outline length of a disc of radius {radius}?
        What is the lap length for a round track of radius {radius}?
        What is the border length of a circular rug of radius {radius}?
        If I walk all the way round a circle of radius {radius}, how far have I walked?
        How much fencing goes round a circular pen with a radius of {radius}?
        How long a strip of lace edges a round cloth from centre to hem {radius} in radius?
        What do I get for twice pi r if r is {radius}?
        The spokes of a wheel are {radius} long. How far does the wheel roll in one turn?
        How long must a belt be to go once round a wheel of radius {radius}?
        What is the circumference of a circle with a radius of {radius} cm?
        What is the circumference of a circle with a radius of {radius}?
        How do you find the circumference of a circle with radius {radius}?
        What is the circumference of a circle if r = {radius}?
        How many feet around is a circle with a radius of {radius}?
        How many meters is it around a circle with a radius of {radius} m?
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
        Tell me how far round a circle of radius {radius} goes.
        Do two times pi times {radius} for the edge of a circle.
        Work out the way round a roundabout with radius {radius}.
        Get the length of the circle line with r = {radius}.
        I need the distance once around a fountain, radius {radius}.
        Trace a circle of radius {radius}: how long is the line?
        Calculate the fencing for a round paddock, radius {radius}.
        Take twice the radius {radius} and multiply by pi.
        Compute how far a point on the rim travels per turn, radius {radius}.
        Figure out the circumference from centre-to-edge {radius}.
        Give me the trim length for a circular mirror of radius {radius}.
        Find the length of string that fits round a tin with radius {radius}.
        Unroll the edge of a circle of radius {radius}: what length?
        Find the circumference of a circle with r = {radius}.
        Find the circumference of the circle whose radius is {radius} cm.
        Calculate the circumference of a circle of radius {radius}.
        Use C = πd or twice π times r: circumference of a circle with r = {radius}.
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
        I want fairy lights all along the rim of a round trampoline of radius {radius}. How long must the string of lights be?
        A donkey tied to a mill pole walks in a circle of radius {radius}. How far does it walk in one go-round?
        The nurse wraps a bandage once round a limb whose radius is {radius}. How much bandage is one wrap?
        A girl on a carousel sits {radius} from the centre, so her circle has that radius. How far does she ride each time round?
        A gardener puts bricks along the edge of a round bed with radius {radius}. What length must the bricks cover?
        A circular track has a radius of {radius} m. What is its circumference?
        A wheel has a radius of {radius}. How far does it roll in one full turn?
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
        twice pi r, r={radius}, edge of circle
        round pond r={radius}, distance around edge
        way round circle radius {radius}
        length of circle line radius {radius}
        fencing round pen, radius {radius}
        circle circumference radius {radius} cm
        """,
        dialogues="""
        A: The ring has radius {radius}. B: How much wire goes around it? A: That is the circumference.
        A: The merry-go-round has radius {radius}. B: So how far does a seat at its rim travel per turn?
        A: Area or circumference? B: Circumference, of the circle with radius {radius}.
        Smith: The ring's radius is {radius}. Apprentice: So how long a wire do I bend? Smith: Its circumference.
        Kid: How do I get round the circle? Dad: Measure from the middle to the edge. Kid: The radius is {radius}. Dad: So how long is the line all round?
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
        How far is it round a circle of diameter {diameter}?
        How long is the edge of a circle {diameter} across?
        How much ribbon goes once round a cake {diameter} across?
        What is the boundary length of a round lawn of diameter {diameter}?
        What is the rim length of a wheel of diameter {diameter}?
        What is the lap length of a round track of diameter {diameter}?
        What is the outer edge length of a disc of diameter {diameter}?
        What is the roll-out distance of a tyre of diameter {diameter}?
        What is the waist measurement of a round post of diameter {diameter}?
        If a circle is {diameter} wide, how long is the line around it?
        How much fencing goes round a circular pen with a diameter of {diameter}?
        What do I get for πd if d is {diameter}?
        How long must a strap be to go round a pipe with a diameter of {diameter}?
        How far will a {diameter} diameter wheel go in a single turn?
        What is the circumference of a circle with a diameter of {diameter} cm?
        What is the circumference of a circle with a diameter of {diameter}?
        How do you find the circumference of a circle with diameter {diameter}?
        What is the circumference of a circle if d = {diameter} is the diameter?
        How many inches around is a circle with a diameter of {diameter}?
        What is the circumference of a wheel with a diameter of {diameter} inches?
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
        Tell me how far round a circle {diameter} across is.
        Do pi times the diameter {diameter}.
        Work out the way round a bandstand, diameter {diameter}.
        Get the length of the circle line for diameter {diameter}.
        I need the distance once around a tank of diameter {diameter}.
        Calculate the fencing for a round pen {diameter} across.
        Convert the diameter {diameter} of a circle to its circumference.
        Compute how long a hoop {diameter} in diameter is when opened out.
        Give me the trim length for a round mirror, diameter {diameter}.
        Find the string that just fits round a jar of diameter {diameter}.
        Figure out the travel per wheel turn; diameter {diameter}.
        Measure along the edge of a coin with diameter {diameter}.
        Wrap a tape once round a pole of diameter {diameter}: what does it show?
        Find the circumference of a circle with a diameter of {diameter}.
        Find the circumference of the circle whose diameter is {diameter} cm.
        Calculate the circumference of a circle of diameter {diameter}.
        Use C = πd with the diameter d = {diameter}.
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
        The cake is round and {diameter} across. I want marzipan rope all along its edge. How long a rope must I roll?
        My bike computer asks how far the wheel rolls per turn. The wheel has a diameter of {diameter}. What do I enter?
        A jeweller makes a bangle with an inside diameter of {diameter}. How long a wire does he cut?
        We put a fence round a circular sheep pen that is {diameter} across. How much fence do we order?
        A runner does one lap of a round reservoir {diameter} across. How long is the lap?
        A bicycle wheel has a diameter of {diameter} cm. What is its circumference?
        A circular pool has a diameter of {diameter}. How far is it around the edge?
        """,
        terse="""
        circumference, diameter {diameter}
        circle, d = {diameter}, circumference
        pi d: diameter {diameter}
        perimeter of circle, diameter {diameter}
        once around, diameter {diameter}, length
        rim length, diameter {diameter}
        πd d={diameter}
        round cake {diameter} across, ribbon length around
        way round circle diameter {diameter}
        wheel diameter {diameter}, distance per turn
        circumference of circle diameter {diameter}
        circle circumference diameter {diameter} cm
        """,
        dialogues="""
        A: The pipe has diameter {diameter}. B: What length of tape wraps around it once?
        A: Area or rim of the circle? B: The rim. The diameter is {diameter}. A: So the circumference, then.
        Cyclist: My wheel's diameter is {diameter}. Mechanic: Program its circumference in the meter. Cyclist: Which is?
        A: How thick is the trunk? B: It is {diameter} in diameter. A: So how long a rope goes once round it?
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
        How far is it round a square with sides of {side}?
        How long is the edge of a square, all the way round, if one side is {side}?
        How much fence do I need for a square garden of side {side}?
        What is the boundary length of a square plot of side {side}?
        What is the outline length of a square tile of side {side}?
        What is the border length of a square scarf of side {side}?
        What is the lap length round a square playground of side {side}?
        What is the sum of all four sides of a square of side {side}?
        What do the four edges of a square add up to when each is {side}?
        If I walk round a square of side {side}, how far do I go?
        How much ribbon goes along all edges of a square cloth with sides {side}?
        What do four times s come to as the way round a square with s = {side}?
        How long must a wire be to bend a square with edges of {side}?
        How much skirting board does a square room with walls of {side} take, doors ignored?
        What is the perimeter of a square with a side length of {side} cm?
        What is the perimeter of a square with side length {side}?
        How do you find the perimeter of a square with side {side}?
        What is the perimeter of a square if s = {side}?
        How many feet of fence do I need around a square garden with sides of {side}?
        How many meters is it around a square with sides of {side} m?
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
        Tell me how far round a square of side {side} it is.
        Do four times the side {side} for a square.
        Work out the way round a square field, sides {side}.
        Add side {side} four times, it is a square.
        I need the distance once around a square pond with sides {side}.
        Calculate the fencing for a square pen, side {side}.
        Get the trim length for a square cushion, edge {side}.
        Trace a square with sides {side}: how long is the line?
        Give me the border of a square photo, side {side}.
        Measure all round a square box lid with edge {side}.
        Figure out how much edging a square bed of side {side} takes.
        Compute the total length of the sides of a square, one being {side}.
        Find the rope needed to mark out a square of side {side}.
        Find the perimeter of a square with side length {side}.
        Find the perimeter of the square whose side is {side} cm.
        Calculate the perimeter of a square with sides of {side}.
        Work out the perimeter of a square with side {side}.
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
        I sew braid along all edges of a square tablecloth with sides of {side}. How much braid do I buy?
        A guard walks once round a square fort whose walls are {side} long each. How far does he walk?
        A boy bends a wire into a square with sides of {side}, using it all up. How long was the wire?
        We are putting skirting round a square room with walls of {side}. What length do we order?
        A square chicken run has sides of {side}. Dad needs mesh all the way round. How much?
        A square garden has sides of {side} m. How much fencing is needed to go around it?
        One side of a square is {side}. What is the perimeter of the square?
        """,
        terse="""
        square, side {side}: perimeter
        perimeter of square, edge {side}
        square perimeter {side}
        perimeter square side {side}
        square, edge {side}, length around
        fence for square, side {side}
        all equal edges: square of side {side}, perimeter
        square, s={side}, four times s
        fence round square, side {side}
        way round square side {side}
        four sides of square, each {side}, total length
        perimeter of a square side {side}
        square perimeter side length {side} cm
        square_perimeter(side={side})
        """,
        dialogues="""
        A: The yard is a square. B: How long is one side? A: {side}. B: So how much fence goes around?
        A: Area or perimeter of the square? B: Perimeter, the side is {side}.
        Builder: The square slab has a side of {side}. Helper: How much edging goes around? Builder: Its whole perimeter.
        Kid: The square has a side of {side}. Mum: Then walk round it in your head. Kid: How far is that?
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
        How far is it round a rhombus with sides of {side}?
        How long is the edge of a rhombus, all the way round, side {side}?
        How much fence goes round a rhombus field of side {side}?
        What is the outline length of a rhombus of side {side}?
        What is the border length of a rhombus tile of side {side}?
        What is the boundary length of a rhombus plot of side {side}?
        What is the sum of all four sides of a rhombus of side {side}?
        What is the edging length of a rhombus bed of side {side}?
        What do the four equal edges of a rhombus add up to when each is {side}?
        If I walk round a rhombus of side {side}, how far do I go?
        How much ribbon goes along the edges of a rhombus with sides {side}?
        What is four times s when s = {side} and I need the way round a rhombus?
        How long must a wire be to bend a rhombus with edges of {side}?
        What is the perimeter of a rhombus with a side length of {side} cm?
        What is the perimeter of a rhombus with side length {side}?
        How do you find the perimeter of a rhombus with side {side}?
        What is the perimeter of a rhombus if s = {side}?
        What is the perimeter of a rhombus whose sides are {side}?
        How many feet is it around a rhombus with sides of {side}?
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
        Tell me how far round a rhombus of side {side} it is.
        Do four times the side {side} for a rhombus.
        Work out the way round a rhombus-shaped pond, sides {side}.
        Quadruple the side {side} of a rhombus.
        I need the distance once around a rhombus with sides {side}.
        Calculate the fencing for a rhombus paddock, side {side}.
        Get the trim length for a diamond-shaped rhombus mirror, edge {side}.
        Trace a rhombus with sides {side}: how long is the line?
        Figure out how much lead goes round a rhombus pane of side {side}.
        Compute the total length of the sides of a rhombus, one being {side}.
        Measure all round a lozenge, a rhombus with edge {side}.
        Find the cord needed to outline a rhombus of side {side}.
        Find the perimeter of a rhombus with side length {side}.
        Find the perimeter of the rhombus whose side is {side} cm.
        Calculate the perimeter of a rhombus with sides of {side}.
        Work out the perimeter of a rhombus with side {side}.
        """,
        stories="""
        A garden bed is a rhombus with side {side}. How much edging goes all around?
        A kite frame is a rhombus with a side of {side}. What length of cane goes around it?
        A road sign is a rhombus, side {side}. How long is the black border along its edge?
        A carpenter frames a rhombus window with sides of {side}. What length of trim is required?
        A folding gate opens to a rhombus whose arms, the sides, are {side}. How long is its outline?
        A patch on a jacket is a rhombus with edges of {side}. How much thread runs once around its edge?
        A paddock has the form of a rhombus with a side of {side}. How much wire fences it once around?
        A diamond patch on my jeans is a rhombus with a side of {side}. I stitch along its edge once. How long is the seam?
        A boy bends a wire into a rhombus with sides of {side}, using it all up. How long was the wire?
        Our lawn is a rhombus. One side is {side}. Dad wants a metal strip all the way round. How much metal strip?
        A kite is a rhombus with edges of {side} and gets tape along them. What length of tape?
        A dog runs once along the four paths that form a rhombus, each {side} long as a side. How far does it run?
        One side of a rhombus is {side}. What is the perimeter of the rhombus?
        Each side of a rhombus measures {side} cm. Find its perimeter.
        """,
        terse="""
        rhombus, side {side}, perimeter
        perimeter of rhombus, side {side}
        rhombus perimeter {side}
        length around a rhombus of side {side}
        perimeter rhombus edge {side}
        rhombus outline, sides {side}
        rhombus, s={side}, four times s
        fence round rhombus, side {side}
        way round rhombus side {side}
        rhombus, four equal sides {side}, total length
        perimeter of a rhombus side {side}
        rhombus perimeter side length {side} cm
        rhombus_perimeter(side={side})
        """,
        dialogues="""
            A: Is it a square? B: No, a rhombus with side {side}. A: Its perimeter is found the same way. How long is it?
            Pupil: My rhombus has a side of {side}. Teacher: And its perimeter? Pupil: That is the question.
            Kid: All sides of my rhombus are the same. Dad: How long? Kid: {side}. Dad: So how far is it all the way round?
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
        How far is it round a rectangle {length} by {width}?
        How long is the edge, all the way round, of a rectangle with length {length} and width {width}?
        How much fence do I need to go round a rectangle {length} by {width}?
        What is the boundary length of a field {length} long and {width} wide?
        What is the outline length of a rectangle {length} by {width}?
        What is the border length of a rug with width {width} and length {length}?
        What is the lap length round a pitch {length} long and {width} wide?
        What is the sum of the four sides of a rectangle {length} by {width}?
        What is the fence length for a garden of length {length} and width {width}?
        If I walk once round a rectangular field {width} wide and {length} long, how far do I go?
        How much ribbon goes along the edges of a blanket {length} long and {width} wide?
        What is twice l plus twice w if l is {length} and w is {width}, round a rectangle?
        How much beading edges a door panel, width {width}, length {length}?
        How long must a wire be to bend a rectangle of width {width} and length {length}?
        What is the perimeter of a rectangle with length {length} and width {width}?
        What is the perimeter of a rectangle with a length of {length} cm and a width of {width} cm?
        What is the perimeter of a {length} by {width} rectangle?
        How do you find the perimeter of a rectangle with length {length} and width {width}?
        How many feet of fence do I need for a {length} by {width} yard?
        How many meters of fencing are needed around a field {length} m long and {width} m wide?
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
        Tell me how far round a rectangle {length} by {width} it is.
        Do two lengths plus two widths: length {length}, width {width}.
        Work out the way round a swimming pool, length {length}, width {width}.
        I need the distance around the edge of a pitch {width} wide and {length} long.
        Calculate the fencing for a pen {length} by {width}.
        Get the trim length for a rectangular table, width {width}, length {length}.
        Trace a rectangle with length {length} and width {width}: how long is the line?
        Give me the skirting needed for a room {length} by {width}.
        Measure all the way round an oblong {length} long and {width} wide.
        Figure out how much hedge goes round a lawn with length {length} and width {width}.
        Compute the lap of a car park, width {width}, length {length}.
        Find the rope needed to mark out a court {length} by {width}.
        Add length {length} twice and width {width} twice.
        Find the perimeter of a rectangle with length {length} and width {width}.
        Calculate the perimeter of a rectangle that is {length} long and {width} wide.
        Find the perimeter of a {length} by {width} rectangle.
        Find the perimeter of a rectangle whose length is {length} cm and whose width is {width} cm.
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
        I want lights all along the edge of my patio, which is {length} long and {width} wide. How long a string of lights?
        A dog walker goes once round a park {width} wide and {length} long. How far is the walk?
        The picture is {length} by {width}. The framer charges by the length of frame. How long is the frame?
        We are fencing a vegetable patch with a length of {length} and a width of {width}, no gate. How much wire?
        A builder fits skirting along every wall of a room {length} long and {width} wide. What length does he cut in all?
        A rectangular garden is {length} m long and {width} m wide. How much fencing is needed to go around it?
        The length of a rectangle is {length} and its width is {width}. What is the perimeter of the rectangle?
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
        twice l plus twice w, rectangle, l={length}, w={width}
        fence round yard {length} by {width}
        way round rectangle {length} by {width}
        skirting for room length {length} width {width}
        border length, rectangle width {width}, length {length}
        perimeter of rectangle length {length} width {width}
        {length} x {width} rectangle perimeter
        rectangle_perimeter({length}, {width})
        """,
        dialogues="""
        A: The court is {length} long. B: And how wide? A: {width}. B: Then one lap around is how long?
        A: The lawn has width {width}. B: And length? A: {length}. B: So how long is its outline?
        Mum: The blanket is {length} long and {width} wide. Gran: With trim around its whole edge? Mum: How much?
        A: Area or perimeter? B: Perimeter, of a rectangle with length {length} and width {width}.
        Fitter: The room has width {width}. Client: And length {length}. Fitter: So how much skirting goes all around?
        Gran: How big is the blanket? Girl: {length} long and {width} wide. Gran: Then how much fringe goes all round it?
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
        How far is it round a triangle with sides {sides}?
        How long is the edge of a triangle, all the way round, with sides of {sides}?
        How much fence goes round a triangular lot with sides {sides}?
        What is the boundary length of a three-cornered plot with sides {sides}?
        What is the outline length of a triangle of sides {sides}?
        What is the border length of a triangular shawl with edges {sides}?
        What is the lap length of a triangular walk with stretches of {sides}?
        What is the sum of the sides of a triangle with edges {sides}?
        What is the edging length for a triangular bed with sides {sides}?
        What do the three sides of a triangle add up to if they are {sides}?
        If I walk once round a triangle with sides {sides}, how far do I go?
        How much ribbon goes along the edges of a pennant, a triangle with sides {sides}?
        What do I get for a + b + c when the sides of the triangle are {sides}?
        How long must a wire be to bend a triangle with sides of {sides}?
        What is the perimeter of a triangle with side lengths {sides}?
        What is the perimeter of a triangle with sides of length {sides}?
        How do you find the perimeter of a triangle with sides {sides}?
        What is the perimeter of a triangle if its sides are {sides}?
        How many feet is it around a triangle with sides {sides}?
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
        Tell me how far round a triangle with sides {sides} it is.
        Add up the triangle's sides: {sides}.
        Work out the way round a triangular pond, sides {sides}.
        I need the distance once around a triangle, edges {sides}.
        Calculate the fencing for a triangular pen with sides {sides}.
        Get the trim length for a triangular scarf, sides {sides}.
        Trace a triangle with sides {sides}: how long is the line?
        Figure out how much kerb goes round a triangular island of edges {sides}.
        Total the three edges {sides} of a triangle.
        Compute the length of wire in a triangle with sides {sides}.
        Measure all round a triangular sign, edges {sides}.
        Find the rope that marks out a triangle with sides {sides}.
        Find the perimeter of the triangle whose sides are {sides}.
        Calculate the perimeter of a triangle with side lengths {sides}.
        Work out the perimeter of a triangle with sides of {sides}.
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
        I sew lace along all three edges of a triangular shawl; they measure {sides}. How much lace do I need?
        A boy runs from the oak to the gate, to the shed and back to the oak. The sides of this triangle are {sides}. How far did he run?
        Our yard is a triangle, and the sides are {sides}. Dad buys fence for the whole way round. How much fence?
        A pupil bends a straw into a triangle with sides {sides}. How long was the straw?
        A ferry goes round three islands that form a triangle with sides {sides}. How long is the whole round?
        The sides of a triangle are {sides}. Find the perimeter of the triangle.
        A triangular garden has sides of {sides}. How much fencing is needed to go around it?
        """,
        terse="""
        triangle sides {sides}: perimeter
        perimeter of triangle: {sides}
        triangle perimeter {sides}
        perimeter triangle, edges {sides}
        length around triangle: {sides}
        triangle, sides {sides}, fence length around
        outline of triangle with sides {sides}
        a+b+c triangle {sides}
        fence round triangle, sides {sides}
        way round triangle sides {sides}
        three sides {sides}, triangle, total length
        perimeter of triangle with sides {sides}
        triangle_perimeter({sides})
        """,
        dialogues="""
        A: The triangle has sides {sides}. B: Then how long is its perimeter?
        A: Heron? B: No, not the area, the perimeter. The triangle has sides {sides}.
        Walker: The trail is a triangle with sides {sides}. Guide: So how long is the whole round? Walker: That I ask you.
        Kid: I have measured the triangle's sides, {sides}. Teacher: And all the way round? Kid: I have to add them?
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
        How far is it round a polygon with sides {sides}?
        How long is the edge of a polygon, all the way round, with sides of {sides}?
        How much wall goes round a plot, a polygon with sides {sides}?
        What is the outline length of a polygon of sides {sides}?
        What is the border length of a polygon-shaped rug with edges {sides}?
        What is the fence length for a polygon with sides {sides}?
        What is the sum of the sides of a polygon with edges {sides}?
        What is the edging length for a polygon bed with sides {sides}?
        What is the lap length of a polygon track with stretches {sides}?
        What do the sides of a polygon add up to if they are {sides}?
        If I walk once round a polygon with sides {sides}, how far do I go?
        How much ribbon goes along the edges of a polygon patch with sides {sides}?
        How long must a wire be to bend a polygon with sides of {sides}?
        How much skirting does a room with several corners, a polygon with walls of {sides}, take?
        What is the perimeter of a polygon with side lengths {sides}?
        How do you find the perimeter of a polygon with sides {sides}?
        What is the perimeter of a shape with sides {sides}?
        What is the perimeter of an irregular polygon with sides {sides}?
        How many feet is it around a polygon with sides {sides}?
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
        Tell me how far round a polygon with sides {sides} it is.
        Add up the polygon's sides: {sides}.
        Work out the way round an irregular polygon, sides {sides}.
        I need the distance once around a polygon, edges {sides}.
        Calculate the fencing for a polygon pen with sides {sides}.
        Get the trim length for a polygon mirror, sides {sides}.
        Trace a polygon with sides {sides}: how long is the line?
        Total the edges {sides} of a polygon.
        Compute the length of wire in a polygon with sides {sides}.
        Figure out how much hedge goes round a polygon garden of edges {sides}.
        Measure all round a many-sided figure, a polygon with edges {sides}.
        Find the rope that marks out a polygon with sides {sides}.
        Find the perimeter of the polygon whose sides are {sides}.
        Calculate the perimeter of an irregular polygon with side lengths {sides}.
        Work out the perimeter of a polygon with sides of {sides}.
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
        The walls of our L-shaped room form a polygon with sides {sides}. We need skirting along all of them. How much?
        A pupil measures every side of an odd polygon and writes down {sides}. How far is it all the way round?
        Our plot is a polygon whose boundaries measure {sides} as sides. The fence goes right round. How much fence?
        A jogger's route is a closed polygon. Its sides are {sides}. How long is one lap?
        A paper polygon has edges {sides}, and Mia glues yarn along its outline. How much yarn?
        The sides of a polygon are {sides}. Find the perimeter of the polygon.
        A plot of land is a polygon with sides of {sides}. How much fencing is needed to go around it?
        """,
        terse="""
        polygon, sides {sides}, perimeter
        perimeter: polygon edges {sides}
        polygon perimeter {sides}
        perimeter of a polygon, sides {sides}
        length around polygon: edges {sides}
        polygon, side lengths {sides}, perimeter?
        irregular polygon, sides {sides}, outline length
        fence round polygon, sides {sides}
        way round polygon sides {sides}
        polygon all sides {sides} total length
        sum of polygon edges {sides}
        perimeter of polygon with sides {sides}
        irregular polygon perimeter {sides}
        polygon_perimeter({sides})
        """,
        dialogues="""
        A: My polygon has sides {sides}. B: You want the way around it? A: Yes, the perimeter.
        A: Are the polygon's sides all equal? B: No, they are {sides}. A: Then just add them for the perimeter.
        Surveyor: The polygon's sides are {sides}. Owner: How much fence goes around? Surveyor: Its perimeter.
        Kid: The polygon has sides {sides}. Mum: And all the way round? Kid: I add them all up, right?
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
        How far is it round a regular polygon with {count} sides of {side}?
        How long is the edge, all the way round, of a regular polygon with {count} sides, each {side}?
        How much fence goes all the way round a regular polygon plot with {count} sides of length {side}?
        What is the outline length of a regular polygon with {count} sides of length {side}?
        What is the border length of a regular polygon with side {side} and {count} sides?
        What is the fence length for a regular polygon with {count} equal sides of {side}?
        What is the sum of the {count} equal sides of a regular polygon, side {side}?
        What do {count} equal sides of {side} add up to in a regular polygon?
        If I walk once round a regular polygon of {count} sides, each {side}, how far do I go?
        How much ribbon goes along the edges of a regular polygon with side {side} and {count} sides?
        What do I get for n times s in a regular polygon, n being {count} and s being {side}?
        How much tape edges a table top that is a regular polygon, side {side}, with {count} sides?
        How long must a wire be to bend a regular polygon with {count} sides of {side}?
        What is the perimeter of a regular polygon with {count} equal sides of {side}?
        What is the perimeter of a regular polygon with {count} sides, each {side} cm long?
        How do you find the perimeter of a regular polygon with {count} sides of {side} each?
        How many feet is it around a regular polygon with {count} sides of {side} feet each?
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
        Tell me how far round a regular polygon is: {count} sides, each {side}.
        Do {count} times {side}: the way round a regular polygon.
        Work out the way round a regular polygon pond with side {side} and {count} sides.
        I need the distance once around a regular polygon, {count} sides of {side}.
        Calculate the fencing for a regular polygon pen, {count} sides, {side} each.
        Get the trim length for a regular polygon mirror with side {side}, {count} sides.
        Trace a regular polygon with {count} sides of {side}: how long is the line?
        Total the sides of a regular polygon; there are {count}, each {side} long.
        Figure out the rail round a regular polygon bandstand, side {side}, {count} sides.
        Compute the wire in a regular polygon with {count} sides of length {side}.
        Measure all round a regular n-gon with n = {count} and side {side}.
        Find the rope that marks out a regular polygon with {count} sides of {side}.
        Find the perimeter of a regular polygon with {count} sides of length {side}.
        Calculate the perimeter of a regular polygon with {count} sides and side length {side}.
        """,
        stories="""
        A gazebo floor is a regular polygon with {count} edges of {side}. How much railing goes all around?
        A carousel's platform is a regular polygon with {count} sides of {side}. How much trim goes around its edge?
        A tent has a floor shaped as a regular polygon, side {side}, {count} sides. How long is the seam around the floor?
        A nut's outline is a regular polygon with {count} sides, each {side}. How far is it around?
        A mosaic star sits in a regular polygon with side {side} and {count} sides. How long is the brass strip around it?
        A fence is built of {count} panels, each {side} long, forming a regular polygon. How long is the fence?
        A coin is struck as a regular polygon of {count} sides, each side {side}. What length is its edge, all around?
        A clown builds a ring fence from equal boards, a regular polygon of {count} sides. Every side is {side}. How long is the fence?
        Our sandpit is a regular polygon with {count} sides. One side is {side} long. How much edging goes all the way round?
        A pupil draws a regular polygon. It has {count} sides and each side measures {side}. How long is the whole line?
        The bandstand is a regular polygon, {count} sides, side {side}. Bunting goes along all of them. How much bunting?
        A turtle program draws a regular polygon with side {side} and {count} sides. How far does the turtle crawl?
        A regular polygon has {count} sides. Each side is {side} cm long. Find its perimeter.
        A fence forms a regular polygon with {count} sides, each {side} long. How long is the fence?
        """,
        terse="""
        regular polygon: side {side}, number of sides {count}; perimeter
        perimeter, regular polygon, {count} sides of {side}
        regular polygon {count} sides {side} each, perimeter
        n-gon, n={count}, s={side}, regular polygon perimeter
        perimeter: regular polygon, side {side}, {count} sides
        regular polygon n {count} side {side} length around
        n times s, regular polygon, {count} sides, side {side}
        fence round regular polygon, {count} sides of {side}
        way round regular polygon: {count} sides, side {side}
        n times side, regular polygon, n={count}, side={side}
        regular polygon, equal sides {side}, number of sides {count}, total length
        perimeter of regular polygon {count} sides length {side}
        perimeter(n={count}, side={side})
        """,
        dialogues="""
        A: It is a regular polygon, side {side}. B: How many sides? A: {count}. B: Then what is the perimeter?
        A: How many sides has the regular polygon? B: {count}. A: And each side? B: {side}. A: Then what is the perimeter?
        Joiner: Each board is {side}. Client: And the regular polygon has {count} sides. Joiner: So how long is it all around?
        Kid: All {count} sides of the regular polygon are the same, {side}. Mum: And how far is it all the way round?
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
        How far is it round the shape with corners {vertices}?
        How long is the edge of the shape with vertices {vertices}, all the way round?
        How much fence do I need to go round a plot with corners {vertices}?
        What is the outline length of the shape with corners {vertices}?
        What is the border length of the parcel with vertices {vertices}?
        What is the fence length for a field with corners {vertices}?
        What is the lap length of a course with corners {vertices}, back to the start?
        What is the sum of the side lengths of the polygon with corners {vertices}?
        If I walk along the edges of the polygon {vertices} back to the first corner, how far do I go?
        How much skirting does a room with corners {vertices} take?
        How long a wire outlines the polygon with vertices {vertices}?
        How much tape borders the zone with corners {vertices}?
        I joined the corners {vertices}; how long is the line all the way round?
        What is the perimeter of a polygon with vertices {vertices}?
        What is the perimeter of the figure with vertices {vertices}?
        How do you find the perimeter of a polygon with vertices {vertices}?
        What is the perimeter of the polygon with coordinates {vertices}?
        What is the perimeter of the shape with corners at {vertices}?
        How many feet of fence go around the polygon with corners {vertices}?
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
        Tell me how far round the polygon with corners {vertices} it is.
        Work out the way round the shape with vertices {vertices}.
        Add the distances from corner to corner around the polygon {vertices}.
        I need the fence length for a plot with boundary corners {vertices}.
        Calculate the edging for a bed with corners {vertices}.
        Get the lap length of the closed route with corners {vertices}.
        Trace the shape with corners {vertices} once round: how long is the line?
        Figure out the perimeter from the corners {vertices}.
        Run ST_Perimeter on the polygon with vertices {vertices}.
        Compute the rope that goes round the corners {vertices}, closed.
        Measure all round the figure with vertices {vertices}.
        Find the border of the region with corners {vertices}, as a length.
        Calculate the perimeter of the polygon with vertices at {vertices}.
        Find the perimeter of the figure whose vertices are {vertices}.
        Find the perimeter of the polygon with coordinates {vertices}.
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
        I clicked on a map and my garden has the corners {vertices}. A hedge goes all the way round. How long is the hedge?
        A pupil plots the vertices {vertices}, joins them in order and closes the shape. How long is the line she drew, all the way round?
        The electric fence runs round a field with corners {vertices}. How much wire is needed?
        A rally car drives once round a closed course with corners {vertices}. How long is the course?
        A floor plan shows a room with corners {vertices}. The fitter needs the length of skirting all round. How much?
        A polygon has its vertices at {vertices}. Find its perimeter.
        The corners of a field are at the points {vertices}. How much fence is needed to go around it?
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
        way round corners {vertices}
        fence round polygon {vertices}, closed
        ST_Perimeter polygon {vertices}
        skirting length, room corners {vertices}
        perimeter of polygon from coordinates {vertices}
        perimeter vertices {vertices}
        Polygon({vertices}).length
        """,
        dialogues="""
        A: The park has corners {vertices}. B: And you jog along its border once? A: Yes, how far is that?
        A: Fence or land? B: Fence, so the perimeter. The polygon has vertices {vertices}.
        Coder: My polygon has the corners {vertices}. Mentor: Sum the side lengths and close it. Coder: So what is the perimeter?
        Kid: I joined the corners {vertices} and closed the shape. Mum: How far is it all the way round?
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
        How long is the sloping side of a right triangle with legs {leg_a} and {leg_b}?
        How far is it from corner to corner of a field {leg_a} by {leg_b}?
        How long is the diagonal of a sheet {leg_a} by {leg_b}?
        What is the diagonal length of a screen {leg_a} wide and {leg_b} high?
        What is the cross-corner measurement of a frame {leg_a} by {leg_b}?
        What is the third side of a right triangle with legs {leg_a} and {leg_b}?
        What is the slant side of a right-angled triangle whose short sides are {leg_a} and {leg_b}?
        What is the ladder length for a wall of {leg_a} and a foot distance of {leg_b}?
        What is the rafter length for a rise of {leg_a} and a run of {leg_b}?
        What is the straight-line way home after {leg_a} north and {leg_b} east?
        What is the magnitude of perpendicular forces {leg_a} and {leg_b} together?
        What do I get for √(a²+b²) with a = {leg_a}, b = {leg_b}?
        If the legs of a right triangle are {leg_a} and {leg_b}, what is c?
        How long a plank do I need for a ramp with a run of {leg_a} and a rise of {leg_b}?
        How long is the wire from the top of a mast {leg_a} tall to a peg {leg_b} away from its foot?
        If I drive {leg_a} south, then {leg_b} west, how far am I from where I began?
        What is the hypotenuse of a right triangle with legs of {leg_a} cm and {leg_b} cm?
        How do you find the hypotenuse if the legs are {leg_a} and {leg_b}?
        What is c if a = {leg_a} and b = {leg_b} are the legs of a right triangle?
        How long is the hypotenuse if the two legs are {leg_a} and {leg_b}?
        How many feet is the diagonal of a {leg_a} by {leg_b} rectangle?
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
        Tell me the long side of a right triangle with legs {leg_a} and {leg_b}.
        Work out the diagonal of a door {leg_a} by {leg_b}.
        Do Pythagoras with {leg_a} and {leg_b}.
        Get the slope length for rise {leg_a} and run {leg_b}.
        I need the corner-to-corner distance of a table {leg_a} by {leg_b}.
        Square both legs, {leg_a} and {leg_b}, add them, then take the square root.
        Call hypot with {leg_a} and {leg_b}.
        Figure out the longest edge of a set square with short edges {leg_a} and {leg_b}.
        Calculate the brace for a frame {leg_a} wide and {leg_b} tall.
        Find the missing long side; the right-angle sides are {leg_a} and {leg_b}.
        Compute how long a cable from {leg_a} up a wall to a point {leg_b} out must be.
        Cut a square corner: legs {leg_a} and {leg_b}, what must the hypotenuse be?
        Solve for c, a right triangle with a = {leg_a} and b = {leg_b}.
        Give me the diagonal for a rectangle with sides {leg_a} and {leg_b}.
        Find the hypotenuse of a right triangle with legs {leg_a} and {leg_b}.
        Use the Pythagorean theorem to find the hypotenuse for the legs {leg_a} and {leg_b}.
        Calculate the length of the hypotenuse with a = {leg_a} and b = {leg_b}.
        Find the diagonal of a {leg_a} by {leg_b} rectangle.
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
        I am hanging a gate {leg_a} wide and {leg_b} high and want one board from corner to corner. How long a board?
        The window sill is {leg_a} above the ground and the flower bed keeps the ladder {leg_b} from the wall. How long a ladder do I need?
        A boy walks {leg_a} along one side of a rectangular pitch and {leg_b} along the next. How much is it straight across?
        A plane flies {leg_a} east and then {leg_b} north. How far is it from the airport in a straight line?
        A slide drops {leg_a} while it goes {leg_b} forward over level ground. How long is the slide?
        A phone screen is {leg_a} by {leg_b}. Makers give the corner-to-corner size. What would they print?
        The legs of a right triangle are {leg_a} cm and {leg_b} cm. Find the length of the hypotenuse.
        A ladder's foot is {leg_a} feet from a wall and its top reaches {leg_b} feet up the wall. How long is the ladder?
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
        diagonal of screen {leg_a} by {leg_b}
        √(a²+b²), a={leg_a}, b={leg_b}
        rise {leg_a} run {leg_b} rafter length
        corner to corner {leg_a} by {leg_b}
        long side right triangle {leg_a}, {leg_b}
        pythagorean theorem legs {leg_a} and {leg_b}, find the hypotenuse
        hypotenuse of {leg_a} and {leg_b}
        math.hypot({leg_a}, {leg_b})
        hypotenuse legs {leg_a} {leg_b}
        """,
        dialogues="""
        A: One leg is {leg_a}. B: The other? A: {leg_b}. B: Then Pythagoras gives the hypotenuse.
        Teacher: The legs measure {leg_b} and {leg_a}. Pupil: So I square and add?
        - Is there a right angle? - Yes, between {leg_a} and {leg_b}. - Then what is the third side?
        Roofer: The rise is {leg_a}. Helper: The run {leg_b}. Roofer: So how long is the rafter, by Pythagoras?
        Mia: It is a right triangle. Leo: Its legs? Mia: {leg_a} and {leg_b}. Leo: So what is the longest side?
        A: Is it a right triangle? B: Yes, with legs {leg_a} and {leg_b}. A: Then the hypotenuse is what?
        Fitter: The gate is {leg_a} wide. Mate: And {leg_b} high. Fitter: So how long is the diagonal brace?
        Dad: The wall part is {leg_a} and the floor part {leg_b}. Kid: With a right angle between? Dad: Yes, so how long is the sloping side?
        """,
    ),
)
